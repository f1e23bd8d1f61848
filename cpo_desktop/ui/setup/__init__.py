"""The first run: whose store this is, and what will open it."""
