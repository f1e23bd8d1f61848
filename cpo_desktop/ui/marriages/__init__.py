"""Child-marriage cases: their list, and the page of one."""
