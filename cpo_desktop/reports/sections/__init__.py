"""The parts of reports, each from a snapshot; a report is a choice of them, in order."""
