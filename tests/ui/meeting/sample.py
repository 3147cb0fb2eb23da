"""Results as a company could have them, built by hand: full, with merged leaders, and with too few answers."""

from __future__ import annotations

from dataclasses import replace

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, LEADERS, Block, GroupKind, Layer, Source
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import (
    BlockResult,
    Certainty,
    Change,
    Gap,
    GroupResult,
    HiddenGroup,
    QuestionResult,
    Results,
)
from leercultuur_desktop.language.catalog import Words

DUTCH = Words("nl", paths.translations())
COMPANY_MEANS = (3.62, 3.14, 3.91, 3.18, 2.66, 2.93)
WORKER_MEANS = (3.48, 2.97, 3.88, 2.92, 2.58, 2.84)
LEADER_MEANS = (4.03, 3.74, 4.02, 4.11, 3.21, 3.34)
DIRECTOR_MEANS = (4.21, 3.92, 4.18, 4.35, 3.44, 3.52)
DEPARTMENT_MEANS = (3.31, 2.72, 3.95, 2.61, 2.44, 2.88)
BEFORE_MEANS = (3.41, 3.02, 3.85, 2.71, 2.59, 2.95)


def question(question_id: str, n: int, mean: float, dont_know: int | None = 0) -> QuestionResult:
    """A question whose five counts add up to `n` and lie around `mean`."""
    weights = [1.0 / (0.35 + abs(mean - answer)) for answer in range(1, 6)]
    counts = [int(n * weight / sum(weights)) for weight in weights]
    counts[max(0, min(4, round(mean) - 1))] += n - sum(counts)
    true_mean = sum(place * count for place, count in enumerate(counts, start=1)) / n
    one, two, three, four, five = counts
    return QuestionResult(question_id, n, true_mean, (one, two, three, four, five), dont_know)


def block(
    block_id: Block, n: int, mean: float, *, questions: bool = False, agreement: float | None = None
) -> BlockResult:
    """A shown block; its questions lie around its mean."""
    asked = tuple(
        question(f"{block_id}_{place}", n, min(4.8, max(1.2, mean + (place - 2.5) / 4)), (place - 1) * 3 or 0)
        for place in range(1, 5)
    )
    return BlockResult(
        block_id,
        shown=True,
        n=n,
        mean=mean,
        sd=0.7,
        low=max(1.0, mean - 0.2),
        high=min(5.0, mean + 0.2),
        favourable=0.5,
        neutral=0.3,
        unfavourable=0.2,
        agreement=agreement,
        questions=asked if questions else None,
    )


def group(
    kind: GroupKind,
    group_id: str,
    responses: int,
    headcount: int | None,
    means: tuple[float, ...],
    merged: tuple[Layer, ...] = (),
) -> GroupResult:
    """A shown group; only the company's questions are shown."""
    company = kind is GroupKind.COMPANY
    agreements = (0.74, 0.55, 0.81, 0.33, 0.62, None)
    blocks = tuple(
        block(one, responses, mean, questions=company, agreement=agreements[place] if company else None)
        for place, (one, mean) in enumerate(zip(BLOCKS, means, strict=True))
    )
    return GroupResult(kind, group_id, responses, headcount, blocks, merged)


def gap(block_id: Block, first: str, second: str, difference: float, *, notable: bool) -> Gap:
    """A difference between two layers."""
    certainty = Certainty.CERTAIN if notable else Certainty.UNKNOWN
    return Gap(block_id, first, second, difference, difference - 0.3, difference + 0.3, notable, certainty)


def _gaps(first: str, second: str, ones: tuple[float, ...], others: tuple[float, ...]) -> tuple[Gap, ...]:
    differences = [one - other for one, other in zip(ones, others, strict=True)]
    return tuple(
        gap(block_id, first, second, difference, notable=abs(difference) >= 0.5)
        for block_id, difference in zip(BLOCKS, differences, strict=True)
    )


def questionnaire() -> Questionnaire:
    """The program's own questionnaire."""
    return read_questionnaire()


def full() -> Results:
    """All three layers and two departments shown, one department hidden, and a round before it."""
    company = group(GroupKind.COMPANY, COMPANY_ID, 61, 74, COMPANY_MEANS)
    workers = group(GroupKind.LAYER, Layer.WORKERS, 42, 52, WORKER_MEANS)
    supervisors = group(GroupKind.LAYER, Layer.SUPERVISORS, 12, 14, LEADER_MEANS)
    directors = group(GroupKind.LAYER, Layer.DIRECTORS, 7, 8, DIRECTOR_MEANS)
    welding = group(GroupKind.DEPARTMENT, "Lassen", 21, None, DEPARTMENT_MEANS)
    machining = group(GroupKind.DEPARTMENT, "Verspanen", 18, None, WORKER_MEANS)
    changes = tuple(
        Change(
            GroupKind.COMPANY,
            COMPANY_ID,
            block_id,
            now - before,
            now - before - 0.2,
            now - before + 0.2,
            abs(now - before) >= 0.3,
            Certainty.CERTAIN if abs(now - before) >= 0.3 else Certainty.LIKELY,
        )
        for block_id, now, before in zip(BLOCKS, COMPANY_MEANS, BEFORE_MEANS, strict=True)
    )
    return Results(
        company="Metaalbedrijf Jansen",
        round="Najaar 2026",
        practice=False,
        questionnaire=questionnaire(),
        minimum_group=5,
        target=4.0,
        responses=61,
        sources={Source.KIOSK: 55, Source.TYPED: 6, Source.IMPORT: 0},
        headcount=74,
        response_rate=61 / 74,
        groups=(company, workers, supervisors, directors, welding, machining),
        hidden=(HiddenGroup(GroupKind.DEPARTMENT, "Expeditie"),),
        gaps=(
            *_gaps("workers", "supervisors", WORKER_MEANS, LEADER_MEANS),
            *_gaps("workers", "directors", WORKER_MEANS, DIRECTOR_MEANS),
            *_gaps("supervisors", "directors", LEADER_MEANS, DIRECTOR_MEANS),
        ),
        changes=changes,
        priorities=(
            Block.ORGANISATION,
            Block.ENVIRONMENT,
            Block.ROOM_AND_SAFETY,
            Block.LEADERSHIP,
            Block.WORK_CONTENT,
            Block.TEAMWORK,
        ),
        against="Voorjaar 2026",
    )


def before() -> Results:
    """The round before the full one."""
    company = group(GroupKind.COMPANY, COMPANY_ID, 57, 74, BEFORE_MEANS)
    return replace(full(), round="Voorjaar 2026", responses=57, groups=(company,), gaps=(), changes=None, against=None)


def merged_leaders() -> Results:
    """Supervisors and directors stand together; one block of the leaders and all departments are hidden."""
    company = group(GroupKind.COMPANY, COMPANY_ID, 24, 30, COMPANY_MEANS)
    company = replace(
        company,
        blocks=tuple(replace(one, questions=None) if one.id == "environment" else one for one in company.blocks),
    )
    workers = group(GroupKind.LAYER, Layer.WORKERS, 18, 22, WORKER_MEANS)
    leaders = group(GroupKind.LAYER, LEADERS, 6, 8, LEADER_MEANS, (Layer.SUPERVISORS, Layer.DIRECTORS))
    hide = Block.ENVIRONMENT
    workers, leaders = (
        replace(one, blocks=tuple(BlockResult(hide, shown=False) if b.id == hide else b for b in one.blocks))
        for one in (workers, leaders)
    )
    return replace(
        full(),
        responses=24,
        headcount=30,
        response_rate=0.8,
        sources={Source.KIOSK: 24},
        groups=(company, workers, leaders),
        hidden=(
            HiddenGroup(GroupKind.LAYER, Layer.SUPERVISORS),
            HiddenGroup(GroupKind.LAYER, Layer.DIRECTORS),
            HiddenGroup(GroupKind.DEPARTMENT, "Lassen"),
            HiddenGroup(GroupKind.DEPARTMENT, "Kantoor"),
        ),
        gaps=tuple(one for one in _gaps("workers", LEADERS, WORKER_MEANS, LEADER_MEANS) if one.block != hide),
        changes=None,
        against=None,
    )


def too_few() -> Results:
    """Four answers of eight people: no figures at all."""
    return replace(
        full(),
        responses=4,
        headcount=8,
        response_rate=0.5,
        sources={Source.KIOSK: 4},
        groups=(),
        hidden=(),
        gaps=(),
        changes=None,
        priorities=(),
        against=None,
    )


def card(number: int, block_id: Block | None, title: str) -> InterventionCard:
    """A card with every field filled."""
    return InterventionCard(
        id=f"card-{number:02}",
        number=number,
        title=title,
        block=block_id,
        layers=(Layer.WORKERS, Layer.SUPERVISORS),
        starts=Starter.SUPERVISORS,
        team_can_start=True,
        effort=Effort.SMALL,
        effort_text="Tien minuten in de week, geen geld.",
        steps=(
            "Kies een vast moment in de week, kort voor het einde van de dienst.",
            "Vraag twee mensen wat ze deze week leerden, en van wie.",
            "Schrijf één ding op het bord dat we voortaan anders doen.",
            "Kijk de week erna of dat gelukt is.",
        ),
        why="Als je hardop zegt wat je leerde, blijft het hangen en kunnen anderen het ook gebruiken.",
        named_by="Paul Preenen",
        preconditions="De leidinggevende is er zelf bij en luistert vooral.",
        pitfalls="Maak er geen rapport van. Wie niets wil zeggen, hoeft niet.",
        look_back="Vraag na acht weken wat er anders gaat op de werkvloer.",
        look_back_weeks=8,
        related=(),
        helps=(f"{block_id}_3",) if block_id else (),
        advices=("S1-01",),
        own=frozenset({"steps", "effort"}),
    )


TITLES = (
    "Kijk elke week tien minuten samen terug",
    "Geef tijd om te leren onder werktijd",
    "Zet rolmodellen in het licht",
    "Laat een leverancier uitleg geven aan de machine",
    "Ga met drie collega's kijken bij een ander bedrijf",
    "Schrijf werkwijzen op met foto's van de werkvloer",
)


def cards() -> tuple[InterventionCard, ...]:
    """Two cards for every block."""
    return tuple(
        card(2 * place + extra, block_id, TITLES[(place + 3 * extra) % len(TITLES)])
        for place, block_id in enumerate(BLOCKS, start=1)
        for extra in (0, 1)
    )
