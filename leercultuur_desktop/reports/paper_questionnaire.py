"""The questionnaire on paper: four sides for everybody alike, and a loose sheet for the remark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content import worker_wording
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports import paper_opening
from leercultuur_desktop.reports.paper import BOLD, REGULAR, SEMIBOLD, Details, Progress, finish, new_canvas
from leercultuur_desktop.reports.paper_questions import (
    BODY,
    HELP,
    INDENT,
    SIDE,
    WIDTH,
    Asking,
    Scale,
    draw_question,
    question_depth,
)
from leercultuur_desktop.reports.pen import Letters, Pen
from leercultuur_desktop.reports.script import RIGHT_TO_LEFT, own_words

BLOCKS_A_SIDE: Final = 2
"""Three sides for six blocks: a question stands at the same place in every language, for who types the answers in."""
SIDES: Final = 1 + len(BLOCKS) // BLOCKS_A_SIDE
_TOP: Final = A4[1] - 34.0
_FOOT: Final = 26.0
_BOTTOM: Final = 44.0
_HEAD_ROOM: Final = 19.0
_SMALL: Final = Letters(8.5, REGULAR, tokens.SOFT_INK)
_SMALL_STRONG: Final = Letters(8.5, SEMIBOLD, tokens.SOFT_INK)
_MARK: Final = Letters(9.5, BOLD, tokens.PAPER)
_BAND: Final = 27.0
_BAND_NAME: Final = Letters(13.5, BOLD, tokens.PAPER)
_AFTER_NOTE: Final = 7.0
_MOST_GAP: Final = 24.0
_EASY_GAP: Final = 18.0
"""White that must stay between the parts of the first side before anything is added to it."""
_LINES: Final = 13
_LINE_STEP: Final = 39.0
_DONE: Final = Letters(BODY.size, BOLD)
_ASKED: Final = Letters(20, BOLD, leading=1.25)
_LEAD: Final = Letters(12.5, SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that the paper tells; the questionnaire is in the reader's language already.

    `round` is empty where no round is open. `tickets` asks for room for a code, `remarks` for the loose sheet.
    """

    company: str
    round: str
    questionnaire: Questionnaire
    minimum_group: int
    why: str = ""
    departments: tuple[str, ...] = ()
    remarks: bool = True
    tickets: bool = False
    last_day: date | None = None
    example: bool = False


def write_questionnaire(target: Target, asked: Asked, words: Words, progress: Progress | None = None) -> None:
    """Write the questionnaire: four sides, and with remarks a fifth with an empty back.

    `progress` is told after each side how far it is, and may raise `errors.Cancelled`: then there is no file.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    buffer = BytesIO()
    title = f"{worker_wording.document_title(words)} · {asked.company}"
    canvas = new_canvas(buffer, Details(title, asked.company, "", words, asked.example), A4)
    canvas.watch(progress, SIDES + 2 * asked.remarks)
    if words.language in RIGHT_TO_LEFT:
        canvas.setViewerPreference("Direction", "R2L")
    pen = Pen(canvas, A4[0], words.language)
    _draw_opening(pen, asked, words)
    for place in range(1, SIDES):
        blocks = BLOCKS[(place - 1) * BLOCKS_A_SIDE : place * BLOCKS_A_SIDE]
        _draw_questions(pen, asked, words, blocks, place + 1)
    if asked.remarks:
        _draw_loose_sheet(pen, asked, words)
        canvas.showPage()  # its back stays empty, so that the next copy begins on a sheet of its own
    finish(canvas, buffer, target)


def _draw_opening(pen: Pen, asked: Asked, words: Words) -> None:
    _outline(pen.canvas, worker_wording.title(words), "opening")
    asking = Asking("", asked.questionnaire.practice.text, asked.questionnaire.practice.help)
    beside = pen.wide(worker_wording.example(words), _MARK) + 24 if asked.example else 0.0
    why = own_words(worker_wording.why(asked.why, words))
    pieces = [
        paper_opening.head(pen, own_words(asked.company), why, worker_wording.title(words), beside),
        paper_opening.promise(pen, *worker_wording.promise(asked.minimum_group, words)),
        paper_opening.how_to(pen, *worker_wording.how_to(asked.questionnaire.dont_know, words)),
        paper_opening.practice(pen, worker_wording.practice(words), asking, _scale(asked)),
        paper_opening.group(pen, worker_wording.layers(words)),
    ]
    if asked.departments:
        names = tuple(own_words(name) for name in asked.departments)
        pieces.append(paper_opening.group(pen, worker_wording.departments(names, words)))
    if asked.tickets:
        pieces.append(paper_opening.ticket(pen, *worker_wording.ticket_room(words)))
    if not paper_opening.fits(pieces, _TOP - _BOTTOM):
        del pieces[3]  # a long list of departments needs the room of the practice question
    topics = paper_opening.about(pen, worker_wording.about(words), asked.questionnaire.blocks)
    if paper_opening.fits([*pieces, topics], _TOP - _BOTTOM, _EASY_GAP):
        pieces.insert(1, topics)
    paper_opening.draw_pieces(pen, pieces, _TOP, _BOTTOM)
    if asked.example:
        _draw_mark(pen, _TOP - _MARK.size, words)
    _draw_foot(pen, asked, words, 1)
    pen.canvas.showPage()


def _scale(asked: Asked) -> Scale:
    return Scale(asked.questionnaire.answers, asked.questionnaire.dont_know)


def _draw_questions(pen: Pen, asked: Asked, words: Words, blocks: tuple[Block, ...], side: int) -> None:
    _draw_head(pen, asked, words)
    ending = worker_wording.hand_in(asked.last_day, asked.remarks, words) if side == SIDES else None
    bottom = _BOTTOM + (_ending_depth(pen, ending) + 8 if ending else 0.0)
    top, scale = _TOP - _HEAD_ROOM, _scale(asked)
    askings = {block: _askings(asked, block) for block in blocks}
    needed = sum(_block_depth(pen, asked, block, askings[block], scale) for block in blocks)
    gap = min(_MOST_GAP, (top - bottom - needed) / (len(blocks) * 4))
    for block in blocks:
        top = _draw_band(pen, asked, block, top)
        for place, asking in enumerate(askings[block]):
            if place:
                pen.line(SIDE, top + gap / 2, WIDTH)
            top = draw_question(pen, top, asking, scale) - gap
        top -= gap / 2
    if ending:
        _draw_ending(pen, ending)
    _draw_foot(pen, asked, words, side)
    pen.canvas.showPage()


def _askings(asked: Asked, block: Block) -> list[Asking]:
    first = asked.questionnaire.positions(block)
    return [
        Asking(str(place + 1), one.text, one.help)
        for place, one in zip(first, asked.questionnaire.of_block(block), strict=True)
    ]


def _block_depth(pen: Pen, asked: Asked, block: Block, askings: list[Asking], scale: Scale) -> float:
    note = asked.questionnaire.block_text(block).note
    band = _BAND + 6 + (pen.depth(note, HELP, WIDTH) + _AFTER_NOTE if note else 0.0)
    return band + sum(question_depth(pen, one, scale) for one in askings)


def _draw_band(pen: Pen, asked: Asked, block: Block, top: float) -> float:
    text = asked.questionnaire.block_text(block)
    _outline(pen.canvas, text.name, block.value)
    pen.box(SIDE, top - _BAND, WIDTH, _BAND, fill=tokens.BLOCK_COLOURS[block.value], radius=4)
    pen.icon(text.icon, SIDE + 8, top - _BAND + 5.5, 16, tokens.PAPER)
    pen.write(SIDE + 32, top - _BAND / 2 - _BAND_NAME.size * 0.36, text.name, _BAND_NAME)
    top -= _BAND + 6
    return pen.paragraph(SIDE, top, WIDTH, text.note, HELP) - _AFTER_NOTE if text.note else top


def _ending_depth(pen: Pen, ending: tuple[str, tuple[str, ...]]) -> float:
    left, room = _ending_room(pen, ending[0])
    return 16 + sum(pen.depth(line, BODY, room - left) for line in ending[1])


def _ending_room(pen: Pen, heading: str) -> tuple[float, float]:
    """Where the lines of the ending begin, behind its heading, and where they end; from the side of the text."""
    return 12 + INDENT + (pen.wide(heading, _DONE) + 14 if heading else 0.0), WIDTH - 12


def _draw_ending(pen: Pen, ending: tuple[str, tuple[str, ...]]) -> None:
    (heading, lines), high = ending, _ending_depth(pen, ending)
    left, room = _ending_room(pen, heading)
    y = _BOTTOM + high - 8
    pen.box(SIDE, _BOTTOM, WIDTH, high, fill=tokens.GROUND, radius=6)
    pen.icon("check", SIDE + 12, y - 14, 14, tokens.ACTION)
    pen.write(SIDE + 12 + INDENT, y - BODY.size, heading, _DONE)
    for line in lines:
        y = pen.paragraph(SIDE + left, y, room - left, line, BODY)


def _draw_loose_sheet(pen: Pen, asked: Asked, words: Words) -> None:
    name, lines, ending = worker_wording.loose_sheet(words)
    _outline(pen.canvas, name, "loose-sheet")
    if asked.example:
        _draw_mark(pen, _TOP - _MARK.size, words)
    top = _TOP - 8
    pen.icon("message-square", SIDE, top - 26, 26, tokens.ACTION)
    pen.write(SIDE + 36, top - 18, name, Letters(14, SEMIBOLD, tokens.SOFT_INK))
    top = pen.paragraph(SIDE, top - 40, WIDTH, asked.questionnaire.remark.text, _ASKED) - 6
    top = pen.paragraph(SIDE, top, WIDTH, asked.questionnaire.remark.help, _LEAD) - 4
    for line in lines:
        top = pen.paragraph(SIDE, top, WIDTH, line, BODY) - 2
    for place in range(1, _LINES + 1):
        pen.line(SIDE, top - 6 - place * _LINE_STEP, WIDTH, colour=tokens.SOFT_INK, stroke=0.5)
    _draw_ending(pen, ("", (ending,)))
    pen.canvas.showPage()


def _draw_head(pen: Pen, asked: Asked, words: Words) -> None:
    y = _TOP - _SMALL.size
    pen.write(SIDE, y, worker_wording.title(words), _SMALL_STRONG)
    end = SIDE + WIDTH
    if asked.example:
        end = _draw_mark(pen, y, words) - 10
    room = end - SIDE - pen.wide(worker_wording.title(words), _SMALL_STRONG) - 20
    pen.write_to(end, y, own_words(_shortened(pen, asked.company, _SMALL, room)), _SMALL)


def _draw_foot(pen: Pen, asked: Asked, words: Words, side: int) -> None:
    pen.write(SIDE, _FOOT, worker_wording.page_of(side, SIDES, words), _SMALL)
    edition = worker_wording.edition(asked.questionnaire.version, words)
    room = WIDTH / 2
    told = f"{own_words(_shortened(pen, asked.round, _SMALL, room))} · {edition}" if asked.round else edition
    pen.write_to(SIDE + WIDTH, _FOOT, told, _SMALL)


def _draw_mark(pen: Pen, y: float, words: Words) -> float:
    """The word VOORBEELD in white on ink at the end of a line; gives where it begins."""
    text = worker_wording.example(words)
    wide = pen.wide(text, _MARK) + _MARK.size
    x = SIDE + WIDTH - wide
    pen.box(x, y - 4.5, wide, _MARK.size * 1.7, fill=tokens.INK)
    pen.write(x + _MARK.size / 2, y, text, _MARK)
    return x


def _shortened(pen: Pen, text: str, letters: Letters, room: float) -> str:
    if pen.wide(text, letters) <= room:
        return text
    while text and pen.wide(f"{text}…", letters) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _outline(canvas: Canvas, name: str, key: str) -> None:
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(name, key, 0)
    canvas.setFillColor(HexColor(tokens.INK))
