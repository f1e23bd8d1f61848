"""Carers: the grown-ups around the children."""
