"""Support measures: their ledger, and the page of one."""
