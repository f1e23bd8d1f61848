"""What only plans and their targets have on their pages: how each year went."""
