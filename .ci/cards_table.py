"""Writes docs/cards.md: which card carries which advice of the publication, and what on the card is ours.

Run it with the project's own Python after a change of a card or of resources/publication.toml; a test says when.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.publication import Advice, read_publication
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL, LAYERS
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire

TARGET: Final = Path(__file__).resolve().parent.parent / "docs" / "cards.md"

INTRO: Final = """# The cards: where each comes from

<!-- Made by `.venv/bin/python .ci/cards_table.py`; do not edit. -->

The {cards} intervention cards carry the {advices} pieces of advice that *{title}* ({date}; {authors}) gives.
Every advice is on exactly one card. A card has the number of its main advice; others that say nearly the same are
folded into it.

- **What is traced.** The columns *says*, *why* and *beware* tell in our own Dutch what the publication says, and
  nothing else (`resources/publication.toml`, with a scrap of its text as an anchor for each). A dash: it says nothing.
- **How.** People read the cards against the publication, one advice at a time. `leercultuur cards check` holds the
  rest: that no advice is lost or doubled, that a card names the people of its advices and no others, and that what
  they don't say is marked as ours.
- **What *ours* means.** The product made this part up; the publication doesn't say it. The steps, the effort and the
  looking back always are: it gives no recipes. The back of a printed card names the parts that are ours. *layers*
  means that the card asks more layers to act than the publication does there.
- **Who says it** is *redactie* where the publication itself speaks and *samenvatting* where its closing list does.
"""

COVERAGE: Final = """## Which cards help with which question

The link between a question and a card is ours: the publication knows neither our questions nor our cards. **Bold**: a
team and its supervisor can start without a decision of the directors.

| question | cards |
|---|---|"""

LAYERS_INTRO: Final = """## Cards per block and layer

How many cards ask a layer to act. Between brackets: how many of them are backed by the publication, where one of the
card's advices names that layer; for the others the layer is ours.

| block | workers | supervisors | directors |
|---|---|---|---|"""


def table(cards: Sequence[InterventionCard], advices: Sequence[Advice], questionnaire: Questionnaire) -> Iterator[str]:
    """The lines of docs/cards.md after its introduction."""
    places = list(dict.fromkeys(advice.place for advice in advices))
    carrier = {one: card for card in cards for one in card.advices}
    for place in places:
        yield from ("", f"## {place}", "", "| advice | says | why | beware | who says it | card | ours on it |")
        yield "|---|---|---|---|---|---|---|"
        for advice in (one for one in advices if one.place == place):
            yield _advice_row(advice, carrier.get(advice.id))
    yield from ("", *COVERAGE.splitlines())
    for question in questionnaire.questions:
        yield f"| {question.id}: {_cell(question.text)} | {_helping(cards, question.id)} |"
    yield from ("", *LAYERS_INTRO.splitlines())
    yield from _layer_rows(cards, {advice.id: advice for advice in advices})


def _advice_row(advice: Advice, card: InterventionCard | None) -> str:
    cells = [advice.id, advice.says, advice.why or "–", advice.beware or "–", advice.named_by]
    if card is None:
        cells += ["**none**", "–"]
    else:
        # The effort is one thing for a reader, however many fields of the file hold it.
        ours = sorted({name.removesuffix("_text").replace("_", " ") for name in card.own})
        cells += [f"{card.number}. {card.title} ({card.id})", ", ".join(ours)]
    return f"| {' | '.join(map(_cell, cells))} |"


def _helping(cards: Sequence[InterventionCard], question: str) -> str:
    helping = [card for card in cards if question in card.helps]
    return ", ".join(f"**{card.id}**" if card.team_can_start else card.id for card in helping) or "none"


def _layer_rows(cards: Sequence[InterventionCard], advices: dict[str, Advice]) -> Iterator[str]:
    asked: Counter[tuple[str, str]] = Counter()
    backed: Counter[tuple[str, str]] = Counter()
    for card in cards:
        for layer in card.layers:
            asked[card.block or GENERAL, layer] += 1
            if any(layer in advices[one].layers for one in card.advices if one in advices):
                backed[card.block or GENERAL, layer] += 1
    for block in (GENERAL, *BLOCKS):
        counts = [f"{asked[block, layer]} ({backed[block, layer]})" for layer in LAYERS]
        yield f"| {block} | {' | '.join(counts)} |"
    named = {(advice.block, layer) for advice in advices.values() for layer in advice.layers}
    gaps = [f"{layer.value} in {block}" for block in BLOCKS for layer in LAYERS if (block.value, layer) not in named]
    yield ""
    if gaps:
        yield f"Among the advices of a block the publication itself names no act for: {'; '.join(gaps)}."
        yield "What our cards ask of them there is our own reading, or comes from an advice of another block."
    else:
        yield "Among the advices of every block the publication itself names an act for each layer."


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def document() -> str:
    """The whole of docs/cards.md, as it should be now."""
    file, advices = read_publication()
    cards = read_cards()
    publication = file.plain["publication"]
    facts = {
        "cards": len(cards),
        "advices": len(advices),
        "title": publication["title"],
        "date": publication["date"],
        "authors": ", ".join(publication["authors"]),
    }
    lines = [INTRO.format(**facts).rstrip(), *table(cards, advices, read_questionnaire())]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the file."""
    TARGET.write_text(document(), encoding="utf-8", newline="\n")
    print(f"{TARGET.name}: klaar")
    return 0


if __name__ == "__main__":
    sys.exit(main())
