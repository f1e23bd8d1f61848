"""Runs migrations on the connection the program hands over; there is no command line for it."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
