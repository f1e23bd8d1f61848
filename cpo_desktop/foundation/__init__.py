"""What every other part may use and what needs nothing of ours."""
