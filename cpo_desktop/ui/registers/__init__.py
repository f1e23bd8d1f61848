"""The registers that are made from their declarations: a list and a page for each."""
