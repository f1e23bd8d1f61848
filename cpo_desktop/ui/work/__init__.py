"""The commune's own work: what there is to record, and how much of it waits."""
