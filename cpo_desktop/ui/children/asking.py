"""What the child's page is asked for beside a child's id and `navigation.New`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Opens the child of this id in its form."""

    id: str
