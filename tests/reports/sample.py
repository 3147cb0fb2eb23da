"""A realistic company made by hand, so that paper and figures can be tested without a database."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind, Layer, Source
from leercultuur_desktop.domain.questionnaire import Questionnaire, from_plain
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

COMPANY_MEANS = (3.62, 3.14, 3.87, 3.21, 2.68, 2.91)
WORKER_MEANS = (3.51, 3.02, 3.86, 2.93, 2.58, 2.84)
LEADER_MEANS = (4.02, 3.66, 3.95, 4.12, 3.18, 3.33)
WELDING_MEANS = (3.44, 2.87, 3.92, 2.71, 2.49, 2.77)
PREVIOUS_MEANS = (3.55, 3.11, 3.52, 3.05, 2.70, 2.88)
AGREEMENTS = (0.74, 0.58, 0.81, 0.43, 0.66, 0.72)


def questionnaire() -> Questionnaire:
    """The product's own questionnaire."""
    with (paths.resources() / "questionnaire" / "leercultuur.toml").open("rb") as file:
        data = tomllib.load(file)
    return from_plain(
        {
            **{key: data[key] for key in ("id", "version", "practice", "remark")},
            **data["scale"],
            "blocks": data["block"],
            "questions": data["question"],
        }
    )


def _question(question_id: str, n: int, mean: float) -> QuestionResult:
    shares = [max(0.02, 0.42 - 0.17 * abs(point - mean) ** 1.6) for point in range(1, 6)]
    total = sum(shares)
    counts = [int(n * share / total) for share in shares]
    counts[round(mean) - 1] += n - sum(counts)
    mean = sum(point * count for point, count in enumerate(counts, start=1)) / n
    return QuestionResult(question_id, n, mean, (counts[0], counts[1], counts[2], counts[3], counts[4]), None)


def _block(block: Block, place: int, n: int, mean: float, *, people: int | None, distribution: bool) -> BlockResult:
    spread = 0.62 + 0.05 * place
    half = 2.0 * spread / sqrt(n) * (sqrt(1 - n / people) if people else 1.0)
    share = min(0.9, max(0.05, (mean - 1.6) / 3.4))
    questions = tuple(
        _question(f"{block.value}_{number}", n - number % 2, mean + (number - 2.5) * 0.22) for number in range(1, 5)
    )
    return BlockResult(
        id=block,
        shown=True,
        n=n,
        mean=mean,
        sd=spread,
        low=mean - half,
        high=mean + half,
        favourable=share,
        neutral=(1 - share) * 0.6,
        unfavourable=(1 - share) * 0.4,
        agreement=AGREEMENTS[place],
        questions=questions if distribution else None,
    )


def group(
    kind: GroupKind,
    group_id: str,
    n: int,
    means: Sequence[float],
    *,
    people: int | None = None,
    distribution: bool = False,
) -> GroupResult:
    """A shown group with all six blocks."""
    blocks = tuple(
        _block(block, place, n, means[place], people=people, distribution=distribution)
        for place, block in enumerate(BLOCKS)
    )
    return GroupResult(kind, group_id, n, people, blocks)


def _company() -> GroupResult:
    company = group(GroupKind.COMPANY, "company", 61, COMPANY_MEANS, people=70, distribution=True)
    return replace(
        company, blocks=tuple(replace(one, alpha=0.78, alpha_low=0.67, alpha_high=0.86) for one in company.blocks)
    )


def _gaps() -> tuple[Gap, ...]:
    return tuple(
        Gap(
            block=block,
            first="workers",
            second="leaders",
            difference=WORKER_MEANS[place] - LEADER_MEANS[place],
            low=WORKER_MEANS[place] - LEADER_MEANS[place] - 0.45,
            high=WORKER_MEANS[place] - LEADER_MEANS[place] + 0.45,
            notable=LEADER_MEANS[place] - WORKER_MEANS[place] > 0.5,
            certainty=Certainty.CERTAIN if LEADER_MEANS[place] - WORKER_MEANS[place] > 0.5 else Certainty.UNKNOWN,
        )
        for place, block in enumerate(BLOCKS)
    )


def _changes() -> tuple[Change, ...]:
    certainties = (Certainty.UNKNOWN, Certainty.UNKNOWN, Certainty.CERTAIN, Certainty.LIKELY) + (Certainty.UNKNOWN,) * 2
    return tuple(
        Change(
            kind=GroupKind.COMPANY,
            id="company",
            block=block,
            difference=COMPANY_MEANS[place] - PREVIOUS_MEANS[place],
            low=-0.1,
            high=0.5,
            notable=place == BLOCKS.index(Block.TEAMWORK),
            certainty=certainties[place],
        )
        for place, block in enumerate(BLOCKS)
    )


def full_results(*, practice: bool = False) -> Results:
    """A metal shop of 70 people, 61 of whom answered; one small department is hidden."""
    leaders = replace(
        group(GroupKind.LAYER, "leaders", 13, LEADER_MEANS, people=14), merged=(Layer.SUPERVISORS, Layer.DIRECTORS)
    )
    return Results(
        company="Van Dalen Metaalbewerking",
        round="voorjaar 2027",
        practice=practice,
        questionnaire=questionnaire(),
        minimum_group=5,
        target=4.0,
        responses=61,
        sources={Source.KIOSK: 48, Source.TYPED: 13, Source.IMPORT: 0},
        headcount=70,
        response_rate=61 / 70,
        groups=(
            _company(),
            group(GroupKind.LAYER, "workers", 48, WORKER_MEANS, people=56),
            leaders,
            group(GroupKind.DEPARTMENT, "Lassen", 22, WELDING_MEANS),
        ),
        hidden=(HiddenGroup(GroupKind.DEPARTMENT, "Expeditie"),),
        gaps=_gaps(),
        changes=_changes(),
        priorities=(
            Block.ORGANISATION,
            Block.ENVIRONMENT,
            Block.ROOM_AND_SAFETY,
            Block.LEADERSHIP,
            Block.WORK_CONTENT,
            Block.TEAMWORK,
        ),
        against="najaar 2025",
    )


def previous_company() -> GroupResult:
    """The whole company in the round before."""
    return group(GroupKind.COMPANY, "company", 52, PREVIOUS_MEANS, people=68)


def small_results() -> Results:
    """A firm of 11, of whom 7 answered: only the company, no distributions, one block hidden."""
    company = group(GroupKind.COMPANY, "company", 7, (3.4, 3.0, 3.9, 3.2, 2.7, 3.0), people=11)
    blocks = (*company.blocks[:5], BlockResult(Block.ENVIRONMENT, shown=False))
    blocks = tuple(replace(one, agreement=None) for one in blocks)
    return replace(
        full_results(),
        company="Timmerfabriek De Wit",
        responses=7,
        headcount=11,
        response_rate=7 / 11,
        sources={Source.KIOSK: 7, Source.TYPED: 0, Source.IMPORT: 0},
        groups=(replace(company, blocks=blocks),),
        hidden=(
            HiddenGroup(GroupKind.LAYER, "workers"),
            HiddenGroup(GroupKind.LAYER, "leaders"),
        ),
        gaps=(),
        changes=None,
        against=None,
    )


def too_few_results() -> Results:
    """A firm of 8, of whom 4 answered: no scores at all."""
    return replace(small_results(), responses=4, headcount=8, response_rate=0.5, groups=(), hidden=(), priorities=())


def without_block(results: Results, kind: GroupKind, group_id: str, block: Block) -> Results:
    """The same results with one block of one group hidden."""

    def hide(one: GroupResult) -> GroupResult:
        if (one.kind, one.id) != (kind, group_id):
            return one
        return replace(
            one, blocks=tuple(BlockResult(block, shown=False) if part.id == block else part for part in one.blocks)
        )

    return replace(results, groups=tuple(hide(one) for one in results.groups))
