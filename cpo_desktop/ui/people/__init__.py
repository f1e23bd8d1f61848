"""Carers and households: the grown-ups around the children."""
