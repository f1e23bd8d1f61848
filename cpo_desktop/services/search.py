"""One box that finds children, carers, households and cases."""

from cpo_desktop.domain.registers import BY_NAME as REGISTERS
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.storage import options, search
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.options import Option


class SearchService:
    """Finds records by the beginnings of their words, without accents, in any order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, limit: int = 20) -> tuple[Option, ...]:
        """Records of every kind that have all these words, children first."""
        with self._database.read() as work:
            hits = search.find(work.connection, words, limit)
            found: list[Option] = []
            for entity in _ORDER:
                ids = [record_id for kind, record_id in hits if kind == entity]
                if ids:
                    found += options.options(work, BY_NAME[entity], ids)
            return tuple(found)


_FIRST = ("child", "person", "household", "case", "notice", "marriage", "measure")
_ORDER = (*_FIRST, *(name for name in REGISTERS if name not in _FIRST))
