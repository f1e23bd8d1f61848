"""What is missing on record for a figure to be whole, in the officer's words and in the report's.

Whatever a record does not say is counted under a part of its own (a child without sex is neither
boy nor girl); as long as that part is not nought, tables that show its neighbours say so.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import starmap
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Incomplete:
    """Records that miss something, as a figure, and what is said of them.

    `sentence` is for the screen; `noted`, in Vietnamese, stands below the tables that suffer. The
    other parts of what is missing suffer, and `others`: indicators that count less because of it,
    each alone or, with a dimension behind it, only where it is broken down by that.
    """

    key: FigureKey
    sentence: str
    noted: str
    others: tuple[str, ...] = ()

    @property
    def dimensions(self) -> frozenset[str]:
        """What is not known of the records."""
        return frozenset(name for name, _ in self.key.dimensions)

    def bears_on(self, key: FigureKey) -> bool:
        """Whether this figure would be another if the records were complete."""
        return self.suffers(key.indicator, {name for name, _ in key.dimensions})

    def suffers(self, indicator: str, dimensions: AbstractSet[str]) -> bool:
        """Whether figures of the indicator, broken down by these, would be others."""
        if indicator == self.key.indicator and self.dimensions & dimensions:
            return True
        by = {other.partition(" ")[2] for other in self.others if other.split()[0] == indicator}
        return bool(by & {"", *dimensions})


def _missing(
    indicator: str, part: dict[str, str], sentence: str, noted: str, *others: str
) -> Incomplete:
    key = figure_key(indicator, **part)
    return Incomplete(key=key, sentence=sentence, noted=noted, others=others)


INCOMPLETE: Final = (
    _missing(
        "children",
        {"sex": "unknown"},
        mark("{n} children have no sex on record: they are counted neither as boys nor as girls."),
        "{n} trẻ em chưa rõ giới tính, không tính ở cột, dòng nam, nữ.",
    ),
    _missing(
        "children",
        {"village": "unknown"},
        mark("{n} children have no village on record: they are counted in no village."),
        "{n} trẻ em chưa rõ thôn, tổ dân phố, không tính ở thôn nào.",
    ),
    _missing(
        "children",
        {"ethnic": "other"},
        mark("{n} children are neither Kinh nor of a minority: check their ethnic group."),
        "{n} trẻ em không thuộc dân tộc Kinh, dân tộc thiểu số hoặc chưa rõ dân tộc.",
    ),
    _missing(
        "children",
        {"poverty": "unknown"},
        mark("{n} children are in no household with a known poverty status."),
        "{n} trẻ em chưa rõ diện hộ nghèo, hộ cận nghèo.",
    ),
    _missing(
        "special",
        {"sex": "unknown"},
        mark("{n} children in special circumstances have no sex on record."),
        "{n} trẻ em có hoàn cảnh đặc biệt chưa rõ giới tính, không tính ở cột, dòng nam, nữ.",
    ),
    _missing(
        "special",
        {"village": "unknown"},
        mark("{n} children in special circumstances have no village on record."),
        "{n} trẻ em có hoàn cảnh đặc biệt chưa rõ thôn, tổ dân phố.",
    ),
    _missing(
        "risk",
        {"sex": "unknown"},
        mark("{n} children at risk have no sex on record."),
        "{n} trẻ em có nguy cơ chưa rõ giới tính, không tính ở cột, dòng nam, nữ.",
    ),
    _missing(
        "risk",
        {"village": "unknown"},
        mark("{n} children at risk have no village on record."),
        "{n} trẻ em có nguy cơ chưa rõ thôn, tổ dân phố.",
    ),
    _missing(
        "under_five",
        {"registration": "unknown"},
        mark("{n} children under 5 have no word on record of whether their birth is registered."),
        "{n} trẻ em dưới 5 tuổi chưa rõ đã đăng ký khai sinh hay chưa.",
    ),
    _missing(
        "dropouts",
        {"level": "unknown"},
        mark("{n} children who dropped out have no level of school on record."),
        "{n} trẻ em bỏ học chưa rõ cấp học, không tính ở cấp học nào.",
    ),
    _missing(
        "cases",
        {"children": "none"},
        mark("{n} cases name no child of the register: nobody is counted for them."),
        "{n} vụ việc chưa ghi trẻ em, không tính được số trẻ em.",
        *(f"abused{which}" for which in ("", "_assessed", "_protected", "_planned", "_helped")),
    ),
    _missing(
        "abuse_cases",
        {"form": "unknown"},
        mark("{n} cases of abuse name no form of abuse."),
        "{n} vụ việc chưa rõ hình thức xâm hại.",
        "abused form",
    ),
    _missing(
        "abuse_cases",
        {"setting": "unknown"},
        mark("{n} cases of abuse name no setting."),
        "{n} vụ việc chưa rõ môi trường xảy ra.",
        "abused setting",
    ),
    _missing(
        "marriages",
        {"under": "none"},
        mark("{n} child-marriage cases show nobody under age: check the birth dates."),
        "{n} vụ chưa đủ căn cứ tính tuổi, không tính được số người tảo hôn.",
        "marriage_persons",
    ),
    _missing(
        "violence",
        {"form": "unknown"},
        mark("{n} domestic-violence cases name no form of violence."),
        "{n} vụ chưa rõ hình thức bạo lực.",
    ),
    _missing(
        "violence",
        {"victims": "no"},
        mark("{n} domestic-violence cases name no victim."),
        "{n} vụ chưa ghi người bị bạo lực.",
        "violence_victims",
        "violence_children",
    ),
    _missing(
        "violence",
        {"home": "no"},
        mark("{n} domestic-violence cases name no household: no household is counted for them."),
        "{n} vụ chưa ghi hộ gia đình, không tính được số hộ.",
        "violence_households",
    ),
    _missing(
        "violence_victims",
        {"age_class": "unknown"},
        mark("{n} victims of domestic violence have no date of birth or no sex on record."),
        "{n} người bị bạo lực chưa rõ tuổi hoặc giới tính.",
    ),
    _missing(
        "violence_doers",
        {"sex": "unknown"},
        mark("{n} people who did violence have no sex on record."),
        "{n} người có hành vi bạo lực chưa rõ giới tính.",
    ),
)


def incomplete_for(
    figures: Figures, keys: Iterable[FigureKey], when: When = When.CURRENT
) -> Iterator[Incomplete]:
    """What is missing in this period for these figures to be whole, each once."""
    shown: dict[str, set[str]] = {}
    for key in keys:
        shown.setdefault(key.indicator, set()).update(name for name, _ in key.dimensions)
    for each in INCOMPLETE:
        suffers = any(starmap(each.suffers, shown.items()))
        if suffers and figures.value(each.key.at(when)):
            yield each
