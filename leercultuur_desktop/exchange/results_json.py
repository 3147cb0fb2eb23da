"""Results as the JSON that others script against (docs/commands): full precision, nothing that the gate hid."""

from __future__ import annotations

from typing import Any

from leercultuur_desktop.domain.results import BlockResult, Change, Gap, GroupResult, Results


def results_to_plain(results: Results) -> dict[str, Any]:
    """The results as plain dictionaries and lists, keys in the order of the contract."""
    return {
        "company": results.company,
        "round": results.round,
        "practice": results.practice,
        "questionnaire": {"id": results.questionnaire.id, "version": results.questionnaire.version},
        "minimum_group": results.minimum_group,
        "responses": results.responses,
        "sources": {source.value: count for source, count in results.sources.items()},
        "headcount": results.headcount,
        "response_rate": results.response_rate,
        "groups": [_group(group) for group in results.groups],
        "hidden": [{"kind": one.kind.value, "id": one.id} for one in results.hidden],
        "gaps": [_gap(gap) for gap in results.gaps],
        "changes": [_change(change) for change in results.changes or ()],
        "priorities": [block.value for block in results.priorities],
        "remarks": None if results.remarks is None else list(results.remarks),
    }


def _group(group: GroupResult) -> dict[str, Any]:
    plain: dict[str, Any] = {"kind": group.kind.value, "id": group.id}
    if group.merged:
        plain["merged"] = [layer.value for layer in group.merged]
    plain |= {"responses": group.responses, "headcount": group.headcount}
    plain["blocks"] = [_block(block) for block in group.blocks]
    return plain


def _block(block: BlockResult) -> dict[str, Any]:
    if not block.shown:
        return {"id": block.id.value, "shown": False}
    questions = None
    if block.questions is not None:
        questions = [
            {"id": one.id, "n": one.n, "mean": one.mean, "counts": list(one.counts), "dont_know": one.dont_know}
            for one in block.questions
        ]
    return {
        "id": block.id.value,
        "shown": True,
        "n": block.n,
        "mean": block.mean,
        "sd": block.sd,
        "low": block.low,
        "high": block.high,
        "favourable": block.favourable,
        "neutral": block.neutral,
        "unfavourable": block.unfavourable,
        "agreement": block.agreement,
        "alpha": block.alpha,
        "alpha_low": block.alpha_low,
        "alpha_high": block.alpha_high,
        "questions": questions,
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {"block": gap.block.value, "first": gap.first, "second": gap.second} | _difference(gap)


def _change(change: Change) -> dict[str, Any]:
    return {"kind": change.kind.value, "id": change.id, "block": change.block.value} | _difference(change)


def _difference(one: Gap | Change) -> dict[str, Any]:
    return {"difference": one.difference, "low": one.low, "high": one.high, "notable": one.notable}
