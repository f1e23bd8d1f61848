"""Children: the list, one child's page, the form."""
