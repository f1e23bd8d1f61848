"""Every word that an officer reads on a screen, in the language she chose.

Code holds English source strings; `say` gives them in the language whose translator is installed
(`wording.language`). There is one empty context, as in gettext, so a string means one thing.
"""

from PySide6.QtCore import QCoreApplication

from cpo_desktop.foundation.errors import Problem, UserFacingError


def say(source: str) -> str:
    """The English source string in the officer's language; itself where no translation is known."""
    return QCoreApplication.translate("", source)


def sentence_of(told: UserFacingError | Problem) -> str:
    """What an error or a problem says to the officer, with its details filled in."""
    return say(told.sentence).format(**told.details)
