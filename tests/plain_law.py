"""What the law and the definitions of figures say, in the plainest way."""

from datetime import date

from cpo_desktop.domain.codes import code_list


def birthday(born, years):
    """The day on which somebody completes these years; 1 March where there is no 29 February."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def under(born, years, day):
    return day < birthday(born, years)


def first_day(born):
    """The earliest day that a birth date allows."""
    return date(born.year, born.month or 1, born.day or 1) if born else None


def counted(child, day):
    born = first_day(child.born)
    if born is None or born > day or not under(born, 16, day):
        return False
    if child.arrived_on is not None and child.arrived_on > day:
        return False
    return child.left_on is None or child.left_on > day


def runs(need, day):
    return need.opened_on <= day and (need.closed_on is None or need.closed_on > day)


def root(code):
    return code.split(".")[0]


def age_group(child, day):
    born = first_day(child.born)
    years = sum(birthday(born, n) <= day for n in range(1, 20))
    bounds = ((3, "0_2"), (6, "3_5"), (11, "6_10"), (15, "11_14"), (16, "15"))
    return next((name for end, name in bounds if years < end), "16")


def people(key):
    if key == "kinh":
        return "kinh"
    known = {code.key: code for code in code_list("ethnic_groups").entries}
    minority = key in known and known[key].attributes.get("minority") == "yes"
    return "minority" if minority else "other"


def counts_as(marriage):
    return code_list("marriage_kinds").get(marriage.kind).attributes["counts"].split()


def prevented(marriage):
    if not marriage.outcome:
        return False
    return code_list("marriage_outcomes").get(marriage.outcome).attributes.get("prevented") == "yes"


def too_young(party, day):
    born = first_day(party.born)
    return born is not None and under(born, 20 if party.sex == "male" else 18, day)
