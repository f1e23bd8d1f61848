"""The window: Qt widgets, and presenters beside them that know no Qt."""
