"""The sexes that rules of law tell apart; the keys of the code list `sexes`."""

from enum import StrEnum


class Sex(StrEnum):
    """A person's sex as papers state it."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"
