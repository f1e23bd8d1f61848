"""What judges PDF/A is Java, what opens Word files is LibreOffice, and neither is on every machine.

Where it is not, there is nothing to collect.
"""

from tests.unit.reports import libreoffice, preflight

collect_ignore = [] if preflight.wanted() else ["test_preflight.py"]
if not libreoffice.wanted():
    collect_ignore.append("test_libreoffice.py")
