"""Answers from a CSV file: all of them sound, or nothing is read and every bad cell is named."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from leercultuur_desktop.domain.answers import Answer, Response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble

_ANSWERS: Final[dict[str, Answer]] = {"": None, **{str(value): value for value in range(6)}}
_LAYER, _DEPARTMENT = "layer", "department"

Fault = dict[str, object]


def read_csv(file: Path, questionnaire: Questionnaire, departments: Sequence[str]) -> tuple[list[Response], bytes]:
    """The responses in the file, and its bytes.

    UTF-8 with or without BOM; comma or semicolon; LF or CR LF. The header holds layer, department and every question
    id, in any order. KnownProblem FILE_UNREADABLE, FILE_ENCODING, CSV_HEADER, CSV_CELLS or CSV_EMPTY.
    """
    data = _bytes(file)
    rows = _rows(data, file)
    if not rows:
        raise KnownProblem(Trouble.CSV_EMPTY, file=str(file))
    header, *body = rows
    expected = [_LAYER, _DEPARTMENT, *(question.id for question in questionnaire.questions)]
    faults = _header_faults(header, expected)
    if faults:
        raise KnownProblem(Trouble.CSV_HEADER, file=str(file), faults=faults)
    if not body:
        raise KnownProblem(Trouble.CSV_EMPTY, file=str(file))
    for number, row in enumerate(body, start=2):  # as a spreadsheet counts: the header is row 1
        faults += _row_faults(number, row, header, departments)
    if faults:
        raise KnownProblem(Trouble.CSV_CELLS, file=str(file), faults=faults)
    order = [header.index(name) for name in expected]
    return [_response([row[place] for place in order]) for row in body], data


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNREADABLE, file=str(file)) from error


def _rows(data: bytes, file: Path) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownProblem(Trouble.FILE_ENCODING, file=str(file)) from error
    first = text.splitlines()[0] if text else ""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in first else ",", strict=True)
    rows: list[list[str]] = []
    try:
        rows.extend(reader)
    except csv.Error as error:
        fault = {"kind": "form", "row": len(rows) + 1}
        raise KnownProblem(Trouble.CSV_CELLS, file=str(file), faults=[fault]) from error
    while rows and not rows[-1]:  # empty lines at the end of the file are no rows
        rows.pop()
    return rows


def _header_faults(header: Sequence[str], expected: Sequence[str]) -> list[Fault]:
    faults: list[Fault] = [
        {"kind": "unknown_column", "column": name} for name in dict.fromkeys(header) if name not in expected
    ]
    faults += [{"kind": "missing_column", "column": name} for name in expected if name not in header]
    doubles = dict.fromkeys(name for name in header if header.count(name) > 1 and name in expected)
    return faults + [{"kind": "double_column", "column": name} for name in doubles]


def _row_faults(number: int, row: Sequence[str], header: Sequence[str], departments: Sequence[str]) -> list[Fault]:
    if len(row) != len(header):
        return [{"kind": "short", "row": number, "found": len(row), "expected": len(header)}]
    known = {_LAYER: {"", *(layer.value for layer in Layer)}, _DEPARTMENT: {"", *departments}}
    return [
        {"kind": "cell", "row": number, "column": name, "value": value}
        for name, value in zip(header, row, strict=True)
        if value not in known.get(name, _ANSWERS)
    ]


def _response(cells: Sequence[str]) -> Response:
    layer, department, *answers = cells
    return Response(
        layer=Layer(layer) if layer else None,
        department=department or None,
        answers=tuple(_ANSWERS[answer] for answer in answers),
        source=Source.IMPORT,
    )
