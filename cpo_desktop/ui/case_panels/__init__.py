"""What the stages of a case are filled in with, and what stands beside them."""
