"""Figures as files: whole or not at all, and the same bytes for the same figure."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from matplotlib.figure import Figure

from leercultuur_desktop import tokens
from leercultuur_desktop.errors import KnownProblem, Trouble

Target = Path | BytesIO
"""Where a paper or figure goes: a file, or memory, for what is only looked at or printed and may leave no trace."""
_DPI: Final = 200
_METADATA: Final[dict[str, dict[str, None]]] = {
    ".svg": {"Date": None, "Creator": None},
    ".png": {"Software": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}


def save_figure(figure: Figure, target: Target, *, title: str, description: str) -> None:
    """Write a figure in the format that its file name asks for (.svg, .png or .pdf); in memory as PDF."""
    write_whole(target, figure_data(figure, _kind(target), title=title, description=description))


def figure_data(figure: Figure, ending: str, *, title: str, description: str) -> bytes:
    """A figure as the bytes of a file with this ending (.svg, .png or .pdf)."""
    metadata: dict[str, str | None] = {**_METADATA[ending], "Title": title}
    if ending == ".png":
        metadata["Description"] = description
    buffer = BytesIO()
    figure.savefig(buffer, format=ending[1:], dpi=_DPI, facecolor=tokens.PAPER, metadata=metadata)
    data = buffer.getvalue()
    return _described(data, title, description) if ending == ".svg" else data


def _kind(target: Target) -> str:
    if isinstance(target, BytesIO):
        return ".pdf"
    kind = target.suffix.lower()
    if kind not in _METADATA:
        raise KnownProblem(Trouble.FILE_TYPE, file=target.name, endings=", ".join(_METADATA))
    return kind


def _described(svg: bytes, title: str, description: str) -> bytes:
    # The letters are outlines; who can't see them, and search engines of file explorers, read these two.
    head, start, rest = svg.partition(b"<svg ")
    opening, end, body = rest.partition(b">")
    words = f"\n <title>{escape(title)}</title>\n <desc>{escape(description)}</desc>".encode()
    return head + start + b'role="img" ' + opening + end + words + body


def write_whole(target: Target, data: bytes) -> None:
    """Write a file beside its target and rename it into place, so that no half file is ever there."""
    if isinstance(target, BytesIO):
        target.write(data)
        return
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise KnownProblem(Trouble.DISK_FULL if full else Trouble.FILE_UNWRITABLE, file=target.name) from error
