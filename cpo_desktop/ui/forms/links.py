"""What a link field offers: records found by their words; Qt-free."""

from typing import Final

from cpo_desktop.domain.fields import Field, Record, fields_of
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.domain.unit import Unit
from cpo_desktop.services.records import RecordService
from cpo_desktop.storage.options import Option
from cpo_desktop.ui.forms.additions import ADDABLE

_FEW: Final = 8
_ALL_VILLAGES: Final = 60


class Links:
    """Finds and names the records that the links of one kind of record lead to."""

    def __init__(self, records: RecordService, kind: type[Record]) -> None:
        self._records = records
        self._asked = {declared.name for declared in fields_of(kind)}

    def find(self, declared: Field, typed: str) -> tuple[Option, ...]:
        """What matches the text; nothing for text that a card scanner types."""
        if "|" in typed:
            return ()
        # A commune has so few villages that its officer expects to see them all.
        most = _ALL_VILLAGES if declared.links == Unit.entity.name else _FEW
        return self._records.find(BY_NAME[declared.links], typed, most)

    def title(self, declared: Field, key: str) -> str:
        """What the record of this key is called; nothing if it is gone."""
        option = self._records.option(BY_NAME[declared.links], key)
        return option.title if option else ""

    def can_add(self, declared: Field) -> bool:
        """Whether typing a new name here makes a record."""
        needed = ADDABLE.get(declared.links)
        return needed is not None and needed <= self._asked
