"""What only an incident of domestic violence has on its page."""
