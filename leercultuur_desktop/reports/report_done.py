"""What was done since the round before: its plan with what came of it, and what colleagues were told."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from leercultuur_desktop import tokens
from leercultuur_desktop.content.plan_wording import looked_back_text
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.plan import Action
from leercultuur_desktop.reports.paper import SUBHEADING, plain, rich, style, text
from leercultuur_desktop.reports.pieces import box
from leercultuur_desktop.reports.report_material import Material

_LINE = style(10, leading=13.5, spaceAfter=2)


def done(material: Material) -> list[Flowable]:
    """The earlier plan's actions; nothing where no such plan is known."""
    if material.earlier is None or not (material.earlier.actions or material.earlier.lines):
        return []
    words, earlier = material.words, material.earlier
    story: list[Flowable] = [text(words.translate("Report", "Dit deden we in die tijd"), SUBHEADING)]
    parts = [_action(material, action) for action in earlier.actions]
    told = {action.card for action in earlier.actions}
    parts += [_line(material, line.said, line.did) for line in earlier.lines if line.key not in told]
    # The heading never stands alone at the foot of a page.
    return [KeepTogether([*story, parts[0]]), *(KeepTogether([one]) for one in parts[1:])]


def _action(material: Material, action: Action) -> Flowable:
    words, card = material.words, material.card(action.card)
    found = looked_back_text(action, words)
    lines = [rich(f"<b>{plain(card.title if card else action.card)}</b>", _LINE)]
    line = material.earlier.line(action.card) if material.earlier else None
    if line is not None:
        lines.append(text(line.did, _LINE))
    elif action.first_step:
        lines.append(text(words.translate("Report", "Eerste stap: {step}").format(step=action.first_step), _LINE))
    lines.append(text(f"{found}." if found else words.translate("Report", "Hier is nog niet op teruggekeken."), _LINE))
    return box(lines, tokens.BLOCK_COLOURS[card.block if card and card.block else GENERAL])


def _line(material: Material, said: str, did: str) -> Flowable:
    words = material.words
    told = words.translate("Report", "Dit zeiden jullie: {said}").format(said=said)
    done_ = words.translate("Report", "Dit deden we: {did}").format(did=did)
    return box([text(told), rich(f"<b>{plain(done_)}</b>")])
