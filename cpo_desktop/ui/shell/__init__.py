"""The main window around every screen."""
