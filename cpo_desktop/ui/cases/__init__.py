"""Cases: the list, a notice being taken down, and the page of a case with its stages."""
