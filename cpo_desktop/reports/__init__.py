"""Figures in, official documents out: one renderer-neutral document, and what renders it."""
