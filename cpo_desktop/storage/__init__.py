"""Everything that knows SQLAlchemy or SQLCipher; what leaves it is plain records and numbers."""
