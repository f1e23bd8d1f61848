"""Keys, passwords and recovery codes: who can open the store, and with what."""
