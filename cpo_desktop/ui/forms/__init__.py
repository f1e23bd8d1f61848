"""Forms made from the declarations of `domain`: one editor a kind of field, one form for every record."""
