"""A terminal to type commands in, which never forgives a traceback or the words for a bug."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from leercultuur_desktop.cli.main import main
from leercultuur_desktop.cli.session import Faces
from leercultuur_desktop.services.access import Work
from tests.store.prepared import LIGHT, PASSPHRASE, PIN

PROGRAM = Path(sys.executable).parent / "leercultuur"
FOR_A_BUG = "in het programma zelf"


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    def must_be_done(self) -> "Said":
        """Check that all went well."""
        assert (self.code, self.err) == (0, ""), self
        return self

    def must_refuse(self, title: str) -> "Said":
        """Check for one known problem: nothing on stdout, title first and advice last on stderr."""
        lines = self.err.splitlines()
        assert (self.code, self.out) == (1, ""), self
        assert title in lines[0], self
        assert len(lines) >= 2, self
        assert lines[-1].strip(), self
        assert not lines[0].startswith(" "), self
        assert not lines[-1].startswith(" "), self
        return self

    def must_be_wrong_usage(self) -> "Said":
        """Check for wrong usage, with the way to the explanation."""
        assert (self.code, self.out) == (2, ""), self
        assert "--help" in self.err, self
        return self


@dataclass
class Terminal:
    """Runs commands for one folder: in this process, or as the real program."""

    folder: Path
    notes: Path
    windows: list[tuple[str, Path, str]] = field(default_factory=list)
    work: Work | None = LIGHT
    """What a PIN or passphrase set in this process costs; None for what the program itself takes."""

    def note(self, name: str, text: str) -> str:
        """Write a secret to a file and give its name."""
        file = self.notes / name
        file.write_text(text + "\n", encoding="utf-8")
        return str(file)

    @property
    def pin(self) -> tuple[str, str]:
        """Give the option with the right PIN."""
        return "--pin-file", self.note("pin.txt", PIN)

    @property
    def passphrase(self) -> tuple[str, str]:
        """Give the option with the right passphrase."""
        return "--passphrase-file", self.note("passphrase.txt", PASSPHRASE)

    def run(self, *arguments: str | Path, stdin: str = "", folder: bool = True) -> Said:
        """Run a command in this process."""
        return _checked(self.run_unchecked(*arguments, stdin=stdin, folder=folder))

    def run_unchecked(self, *arguments: str | Path, stdin: str = "", folder: bool = True) -> Said:
        """Run a command in this process that may end in the words for a bug."""
        typed = [str(one) for one in arguments]
        if folder:
            typed = ["--folder", str(self.folder), *typed]
        out, err = io.StringIO(), io.StringIO()
        keyboard = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        with redirect_stdout(out), redirect_stderr(err), mock.patch.object(sys, "stdin", keyboard):
            code = main(typed, self._faces(), self.work)
        return Said(code, out.getvalue(), err.getvalue())

    def run_real(
        self,
        *arguments: str | Path,
        stdin: str | bytes = "",
        environment: Mapping[str, str] | None = None,
        before: Sequence[str] = (),
    ) -> Said:
        """Run a command as the installed program, in a process of its own."""
        done = subprocess.run(
            [*before, *self.command(*arguments)],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            check=False,
            env={**os.environ, **(environment or {})},
        )
        return _checked(Said(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode()))

    def command(self, *arguments: str | Path) -> list[str]:
        """Give the command line of the installed program."""
        return [str(PROGRAM), "--folder", str(self.folder), *map(str, arguments)]

    def _faces(self) -> Faces:
        def office(folder: Path, language: str) -> int:
            self.windows.append(("office", folder, language))
            return 0

        def kiosk(folder: Path, number: int | None = None) -> int:
            self.windows.append(("kiosk", folder, ""))
            return 0

        def pictures(folder: Path, pin: str, passphrase: str, target: Path, language: str) -> None:
            self.windows.append(("pictures", target, language))

        return Faces(office=office, kiosk=kiosk, pictures=pictures, texts_aloud=lambda folder: {})


def _checked(said: Said) -> Said:
    for text in (said.out, said.err):
        assert "Traceback" not in text, said
        assert FOR_A_BUG not in text, said
    return said
