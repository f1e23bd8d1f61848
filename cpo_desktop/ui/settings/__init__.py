"""The office, its villages, and how the program looks."""
