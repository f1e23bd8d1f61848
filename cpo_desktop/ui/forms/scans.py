"""What a scanned card says, in words."""

from cpo_desktop.domain.identity import CardScan
from cpo_desktop.wording import formats, labels, say


def offer_of(scan: CardScan) -> str:
    """The sentence that offers to fill a form in from a card."""
    known = [scan.full_name, labels.code_label("sexes", scan.sex.value)]
    if scan.born:
        known.append(formats.partial_date(scan.born))
    known += [scan.number, scan.address]
    sentence = say("The card says: {facts}. Fill this in?").format(
        facts=" · ".join(filter(None, known))
    )
    if scan.accents_lost:
        sentence += " " + say("The scanner lost the accents: check the name.")
    return sentence
