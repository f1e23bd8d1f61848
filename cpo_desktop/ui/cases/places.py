"""Where in a case one wants to begin."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseAt:
    """Opens a case at its emergency measures instead of at the top."""

    id: str
    orders: bool = False
