"""Opening the store with the password, or with the recovery code."""
