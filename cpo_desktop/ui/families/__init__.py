"""What only a household has on its page: who lives in it, and all that is done for them."""
