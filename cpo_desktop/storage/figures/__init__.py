"""What reports count, in SQL, over whole tables at once: figures, and the records behind each."""

from cpo_desktop.storage.figures.behind import Counted, counted, without_birth_date
from cpo_desktop.storage.figures.counting import figures_of

__all__ = ["Counted", "counted", "figures_of", "without_birth_date"]
