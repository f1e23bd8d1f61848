"""What the search box offers to do, by name."""

from typing import Final

from cpo_desktop.domain.registers import LISTED
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.shell.presenter import Command, Place
from cpo_desktop.wording import say

_COMMANDS: Final = (
    (mark("Take down a notice"), Place("notice", New())),
    (mark("Add a child"), Place("child", New())),
    (mark("Add a child-marriage case"), Place("marriage", New())),
    (mark("Record support"), Place("measure", New())),
    (mark("Make the quarterly report"), Place("reports")),
)


def commands() -> tuple[Command, ...]:
    """What is done most, then to add to each register."""
    new = say("New: {what}")
    return (
        *(Command(say(words), place) for words, place in _COMMANDS),
        *(
            Command(
                new.format(what=say(register.kind.entity.label).lower()),
                Place(register.name, New()),
            )
            for register in LISTED
        ),
    )
