"""Children who are cared for by others than their parents for a while, after a case of theirs."""

from datetime import timedelta
from typing import Final

from cpo_desktop.domain.case import AlternativeCare, SafetyOrder
from cpo_desktop.services.demo.scene import Scene

_MOST: Final = 2
_DECIDED_AFTER: Final = timedelta(8)
_LASTS: Final = timedelta(75)


def alternative_care(scene: Scene) -> None:
    """The separation that could not simply end: relatives take the child in; one is back home."""
    diary = scene.diary
    began = {
        order.record.child: order.record
        for order in diary.told(SafetyOrder)
        if order.record.begins_on and order.record.begins_on + _DECIDED_AFTER <= diary.until
    }
    for nth, order in enumerate(list(began.values())[:_MOST]):
        decided = diary.written((order.begins_on or diary.start) + _DECIDED_AFTER, within=1)
        care = diary.add(
            decided,
            AlternativeCare(
                id=diary.new_id(decided),
                case=order.case,
                child=order.child,
                form="relatives",
                place=order.place,
                decision_number=f"{scene.chance.whole(11, 260)}/QĐ-UBND",
                decided_on=decided,
                handed_over_on=decided,
            ),
        )
        if nth == 0 and decided + _LASTS <= diary.until:
            back = diary.written(decided + _LASTS)
            reason = "Trẻ em trở về gia đình, cha mẹ đã cam kết."
            diary.change(back, care, ended_on=back, end_reason=reason)
