"""A company described in a TOML file, for set-up without the wizard."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from leercultuur_desktop.content.toml_file import read_toml
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import LANGUAGES, MINIMUM_GROUP_FLOOR, Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble

NAME_LENGTH: Final = 100
WHY_LENGTH: Final = 500
DEPARTMENT_LENGTH: Final = 60
_MOST_PEOPLE: Final = 1_000_000
_LARGEST_MINIMUM: Final = 1_000
_IDLE: Final = (10, 3600)
_TARGET: Final = (1, 5)
_KEYS: Final = frozenset(
    "name headcount why why_layers departments languages minimum_group target idle_seconds tickets remarks".split()
)

Fault = dict[str, object]


def read_company_file(file: Path) -> tuple[Company, Settings]:
    """Company and settings from the file; KnownProblem COMPANY_FILE with every fault, or one about reading it."""
    plain = read_toml(file, Trouble.COMPANY_FILE)
    faults = company_faults(plain)
    if faults:
        raise KnownProblem(Trouble.COMPANY_FILE, file=str(file), faults=faults)
    default = Settings()
    company = Company(
        name=plain["name"].strip(),
        headcount={layer: plain["headcount"][layer] for layer in Layer},
        departments=tuple(one.strip() for one in plain.get("departments", [])),
        why=plain.get("why", "").strip(),
        why_layers={Layer(layer): text.strip() for layer, text in plain.get("why_layers", {}).items() if text.strip()},
    )
    settings = Settings(
        languages=tuple(plain.get("languages", default.languages)),
        minimum_group=plain.get("minimum_group", default.minimum_group),
        target=float(plain.get("target", default.target)),
        idle_seconds=plain.get("idle_seconds", default.idle_seconds),
        tickets=plain.get("tickets", default.tickets),
        remarks=plain.get("remarks", default.remarks),
    )
    return company, settings


def company_faults(plain: dict[str, Any]) -> list[Fault]:
    """Everything that is wrong with a company file; empty when it is sound."""
    faults: list[Fault] = [{"kind": "unknown", "key": key} for key in plain if key not in _KEYS]
    if "name" in plain:
        faults += _text(plain["name"], "name", NAME_LENGTH)
    else:
        faults.append({"kind": "missing", "key": "name"})
    faults += _headcount_faults(plain)
    if "why" in plain and plain["why"] != "":
        faults += _text(plain["why"], "why", WHY_LENGTH)
    faults += _why_layers_faults(plain.get("why_layers", {}))
    faults += _texts_faults(plain.get("departments", []), "departments", DEPARTMENT_LENGTH)
    faults += _language_faults(plain.get("languages", ["nl"]))
    return faults + _settings_faults(plain)


def _headcount_faults(plain: dict[str, Any]) -> list[Fault]:
    if "headcount" not in plain:
        return [{"kind": "missing", "key": "headcount"}]
    table = plain["headcount"]
    if not isinstance(table, dict):
        return [{"kind": "table", "key": "headcount"}]
    faults: list[Fault] = [
        {"kind": "unknown", "key": f"headcount.{key}"} for key in table if key not in frozenset(Layer)
    ]
    for layer in Layer:
        if layer not in table:
            faults.append({"kind": "missing", "key": f"headcount.{layer}"})
        else:
            faults += _whole(table[layer], f"headcount.{layer}", 0, _MOST_PEOPLE)
    return faults


def _why_layers_faults(table: object) -> list[Fault]:
    if not isinstance(table, dict):
        return [{"kind": "table", "key": "why_layers"}]
    faults: list[Fault] = []
    for layer, text in table.items():
        if layer not in frozenset(Layer):
            faults.append({"kind": "unknown", "key": f"why_layers.{layer}"})
        elif text != "":
            faults += _text(text, f"why_layers.{layer}", WHY_LENGTH)
    return faults


def _settings_faults(plain: dict[str, Any]) -> list[Fault]:
    default = Settings()
    faults = _whole(
        plain.get("minimum_group", default.minimum_group), "minimum_group", MINIMUM_GROUP_FLOOR, _LARGEST_MINIMUM
    )
    faults += _whole(plain.get("idle_seconds", default.idle_seconds), "idle_seconds", *_IDLE)
    target = plain.get("target", default.target)
    low, high = _TARGET
    if isinstance(target, bool) or not isinstance(target, (int, float)) or not low <= target <= high:
        faults.append({"kind": "scale", "key": "target", "low": low, "high": high})
    return faults + [
        {"kind": "yes_no", "key": key} for key in ("tickets", "remarks") if not isinstance(plain.get(key, False), bool)
    ]


def _language_faults(languages: object) -> list[Fault]:
    faults = _texts_faults(languages, "languages", max(map(len, LANGUAGES)))
    if faults or not isinstance(languages, list):
        return faults
    if not languages:
        return [{"kind": "missing", "key": "languages"}]
    return [{"kind": "language", "key": "languages", "value": one} for one in languages if one not in LANGUAGES]


def _texts_faults(value: object, key: str, longest: int) -> list[Fault]:
    if not isinstance(value, list):
        return [{"kind": "list", "key": key}]
    faults = [fault for place, one in enumerate(value, start=1) for fault in _text(one, f"{key}[{place}]", longest)]
    if not faults:
        folded = [one.strip().casefold() for one in value]
        doubles = dict.fromkeys(one.strip() for one in value if folded.count(one.strip().casefold()) > 1)
        faults += [{"kind": "double", "key": key, "value": one} for one in doubles]
    return faults


def _text(value: object, key: str, longest: int) -> list[Fault]:
    if isinstance(value, str) and value.strip() and len(value.strip()) <= longest and value.strip().isprintable():
        return []
    return [{"kind": "text", "key": key, "high": longest}]


def _whole(value: object, key: str, low: int, high: int) -> list[Fault]:
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return []
    return [{"kind": "number", "key": key, "low": low, "high": high}]
