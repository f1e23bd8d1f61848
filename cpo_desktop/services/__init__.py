"""What a user can do: a class a concept, a method a use case, a transaction a method."""
