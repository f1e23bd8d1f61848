"""The start page: what is due, and how the commune stands."""
