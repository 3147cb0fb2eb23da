"""Tells on which line of a TOML file a key stands: the standard library's reader keeps no places."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Final

KeyPath = tuple[str | int, ...]
"""Where a value stands: keys, and places in a list counted from 0; () is the file itself."""

_BLANK: Final = " \t"
_QUOTES: Final = ('"""', "'''", '"', "'")
_ENDS_PLAIN: Final = ",]}#\n"


@dataclass(frozen=True, slots=True)
class Places:
    """The line of every key and list entry of one file, counted from 1."""

    lines: dict[KeyPath, int]
    statements: tuple[int, ...]
    """The lines on which a key or the header of a table begins, in order."""

    def line(self, path: KeyPath) -> int:
        """The line of this value; of what holds it where it has no line of its own; 1 for the file itself."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def statement_before(self, line: int) -> int:
        """The line on which the key or header begins that reaches to this line."""
        return max((one for one in self.statements if one <= line), default=1)


def find_places(text: str) -> Places:
    """The places of a file's keys; where the text is no TOML, of those before it goes wrong."""
    scanner = _Scanner(text)
    scanner.read()
    return Places(scanner.lines, tuple(scanner.statements))


class _Lost(Exception):  # noqa: N818 - says that the scan ends here, which is no error of its own
    """The text goes on in a way that TOML doesn't know."""


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.table: KeyPath = ()
        self.lines: dict[KeyPath, int] = {}
        self.statements: list[int] = []
        self.entries: dict[KeyPath, int] = {}

    def read(self) -> None:
        """Walk through the whole text, statement by statement."""
        try:
            self._skip_blank_lines()
            while self.at < len(self.text):
                self.statements.append(self.line)
                if self._sees("["):
                    self._header()
                else:
                    self._pair(self.table)
                self._skip_blank_lines()
        except (_Lost, RecursionError):
            return

    def _header(self) -> None:
        line, brackets = self.line, 2 if self._sees("[[") else 1
        self._step(brackets)
        keys = self._keys("]")
        self._step(brackets)
        path = self._resolved(keys[:-1])
        if brackets == 2:
            place = self.entries.get((*path, keys[-1]), -1) + 1
            self.entries[(*path, keys[-1])] = place
            self._mark((*path, keys[-1]), line)
            path = (*path, keys[-1], place)
        else:
            path = self._resolved(keys)
        self._mark(path, line)
        self.lines[path] = line  # [a] after [a.b]: the table's own header, not the one that mentioned it first
        self.table = path

    def _resolved(self, keys: tuple[str, ...]) -> KeyPath:
        path: KeyPath = ()
        for key in keys:
            path = (*path, key)
            if path in self.entries:
                path = (*path, self.entries[path])
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self.line
        path = (*table, *self._keys("="))
        self._step(1)
        self._mark(path, line)
        self._skip_blanks()
        self._value(path)

    def _keys(self, end: str) -> tuple[str, ...]:
        keys = []
        while True:
            self._skip_blanks()
            keys.append(self._key())
            self._skip_blanks()
            if self._sees(end):
                return tuple(keys)
            if not self._sees("."):
                raise _Lost
            self._step(1)

    def _key(self) -> str:
        begin = self.at
        if self._sees('"') or self._sees("'"):
            self._string(self.text[self.at])
            try:
                return next(iter(tomllib.loads(f"{self.text[begin : self.at]} = 0")))
            except tomllib.TOMLDecodeError as error:
                raise _Lost from error
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "-_"):
            self._step(1)
        if begin == self.at:
            raise _Lost
        return self.text[begin : self.at]

    def _value(self, path: KeyPath) -> None:
        quote = next((one for one in _QUOTES if self._sees(one)), None)
        if quote:
            self._string(quote)
        elif self._sees("["):
            self._list(path)
        elif self._sees("{"):
            self._inline_table(path)
        else:
            begin = self.at
            while self.at < len(self.text) and self.text[self.at] not in _ENDS_PLAIN:
                self._step(1)
            if begin == self.at:
                raise _Lost

    def _string(self, quote: str) -> None:
        self._step(len(quote))
        while not self._sees(quote):
            # A backslash takes the next sign with it, but only between double quotes.
            self._step(2 if quote[0] == '"' and self._sees("\\") else 1)
        self._step(len(quote))
        extra = 0
        while len(quote) == 3 and extra < 2 and self._sees(quote[0]):  # """a""""" ends on two quotes of its own
            self._step(1)
            extra += 1

    def _list(self, path: KeyPath) -> None:
        self._step(1)
        place = 0
        self._skip_blank_lines()
        while not self._sees("]"):
            self._mark((*path, place), self.line)
            self._value((*path, place))
            place += 1
            self._skip_blank_lines()
            if self._sees(","):
                self._step(1)
                self._skip_blank_lines()
            elif not self._sees("]"):
                raise _Lost
        self._step(1)

    def _inline_table(self, path: KeyPath) -> None:
        self._step(1)
        self._skip_blank_lines()
        while not self._sees("}"):
            self._pair(path)
            self._skip_blank_lines()
            if self._sees(","):
                self._step(1)
                self._skip_blank_lines()
            elif not self._sees("}"):
                raise _Lost
        self._step(1)

    def _mark(self, path: KeyPath, line: int) -> None:
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _sees(self, sign: str) -> bool:
        return self.text.startswith(sign, self.at)

    def _step(self, count: int) -> None:
        if self.at + count > len(self.text):
            raise _Lost
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count

    def _skip_blanks(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in _BLANK:
            self._step(1)

    def _skip_blank_lines(self) -> None:
        while self.at < len(self.text):
            if self._sees("#"):
                end = self.text.find("\n", self.at)
                self._step((end if end >= 0 else len(self.text)) - self.at)
            elif self.text[self.at] in " \t\r\n":
                self._step(1)
            else:
                return
