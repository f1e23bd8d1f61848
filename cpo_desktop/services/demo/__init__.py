"""A synthetic commune, for trying the program out, for tests and for benchmarks.

Nobody in it is real: names are put together word by word. The same seed gives the same commune.
"""

from cpo_desktop.services.demo.commune import commune
from cpo_desktop.services.demo.store import DEMO_PASSWORD, create_demo, write_demo

__all__ = ["DEMO_PASSWORD", "commune", "create_demo", "write_demo"]
