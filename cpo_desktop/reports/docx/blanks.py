"""Lines of a form: what was answered, dots to write on where nothing was, and places to sign."""

from collections.abc import Sequence

from cpo_desktop.reports import official
from cpo_desktop.reports.blanks import Placed, side_by_side
from cpo_desktop.reports.document import Answer, Answers, SignaturePlace
from cpo_desktop.reports.docx.markup import TAB, Columns, Par, run, tab_stop, text
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import Setting


def answers(block: Answers, width: float, setting: Setting) -> list[Par]:
    """Short answers side by side where they fit, else one below the other."""
    if len(block.items) == 1:
        return _single(block.items[0], block.lines, width)
    row = side_by_side(block.items, width, setting)
    if row:
        return [_in_a_row(row)]
    return [each for item in block.items for each in _single(item, 1, width)]


def _single(item: Answer, lines: int, width: float) -> list[Par]:
    """The answer; or dots behind its label, and on as many lines as it may take."""
    dots = tab_stop(width, dotted=True)
    if item.text:
        words = f"{item.label} {item.text}".strip()
        return [text("Answer", line) for line in filter(None, map(str.strip, words.split("\n")))]
    paragraphs = []
    if item.label:
        paragraphs.append(Par("Answer", run(f"{item.label} ") + TAB, tabs=dots))
        lines -= 1
    paragraphs += [Par("AnswerLine", TAB, tabs=dots) for _ in range(lines)]
    for paragraph in paragraphs[:-1]:
        paragraph.keep()
    return paragraphs


def _in_a_row(placed: Sequence[Placed]) -> Par:
    stops, runs = "", ""
    for index, each in enumerate(placed):
        if index:
            stops += tab_stop(each.begins)
            runs += TAB
        runs += run(each.words)
        if each.dotted_to is not None:
            stops += tab_stop(each.dotted_to, dotted=True)
            runs += TAB
    return Par("Answer", runs, tabs=stops)


def signatures(places: Sequence[SignaturePlace], width: float, setting: Setting) -> Columns:
    """Who signs, side by side, with room for the pen between title and name."""
    single = font(Face.BOLD, setting.signature_size).single
    room = setting.pen_lines * single
    titles = [_titles(place) for place in places]
    names = [[text("Signer", place.name, before=room)] for place in places]
    share = official.SIGNATURE_SHARE if len(places) == 1 else 1 / len(places)
    widths = [width * share] * len(places)
    if len(places) == 1:
        widths, titles, names = [width - widths[0], *widths], [[], *titles], [[], *names]
    for title in titles:
        for paragraph in title[:1]:
            paragraph.before = 2 * setting.block_space
    signed = Columns(widths, [titles, names])
    signed.keep_whole()
    return signed


def _titles(place: SignaturePlace) -> list[Par]:
    hint = [text("SignatureHint", place.hint)] if place.hint else []
    return [*(text("Signer", line) for line in place.authority), *hint]
