"""Bring a bare machine to the point where the program or its tests start, with Python's own library and nothing else.

Call it as `python3 .ci/prepare.py run [arguments for leercultuur]`, as `… test [arguments for pytest]`,
or as `… only [run|test]` to set up and start nothing.
"""

from __future__ import annotations

import compileall
import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "prepared.json"
OLDEST_PYTHON = (3, 11)
ON_WINDOWS = sys.platform == "win32"
PROCESSORS = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
# One process more, for some tests wait. Files stay whole: what a file of tests makes once, one process makes once.
SIDE_BY_SIDE = ("-n", str(min(PROCESSORS + 1, 4)), "--dist", "loadfile", "--no-loadscope-reorder")
LOCKS = {"run": "requirements.lock", "test": "requirements-test.lock"}
SERVES = {"run": ("run",), "test": ("run", "test")}

OFFSCREEN_PACKAGES = ("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
WINDOW_PACKAGES = (
    "libxkbcommon-x11-0", "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1",
)  # fmt: skip
TEST_PACKAGES = (
    "xvfb", "xauth", "xdotool", "at-spi2-core", "dbus-daemon", "gir1.2-atspi-2.0", "python3-gi", "poppler-utils",
    "qpdf", "openbox", "x11-utils", "x11-xserver-utils",
)  # fmt: skip
QT_PROBE = "import PySide6.QtGui, PySide6.QtWidgets"


def main(words: Sequence[str]) -> int:
    """Prepare for the asked purpose, then become the program or the test run."""
    if sys.version_info < OLDEST_PYTHON:
        wanted, found = ".".join(map(str, OLDEST_PYTHON)), ".".join(map(str, sys.version_info[:3]))
        raise SystemExit(f"Python {wanted} or newer is needed, not {found}. Name another: make run PYTHON=python3.12")
    purpose, rest = (words[0] if words else ""), list(words[1:])
    if purpose == "only":
        prepare(rest[0] if rest and rest[0] in LOCKS else "test")
        return 0
    if purpose not in LOCKS:
        raise SystemExit("Say what to prepare for: python3 .ci/prepare.py run, test or only")
    prepare(purpose)
    return start_tests(rest) if purpose == "test" else start_program(rest)


def prepare(purpose: str) -> None:
    """Make the machine ready; a second call finds everything in place and changes nothing."""
    with one_at_a_time():
        missing = install_system_packages(purpose)
        if not is_ready(purpose):
            make_environment(purpose)
        compile_package()
    if missing and not runs([str(venv_python()), "-c", QT_PROBE]):
        raise SystemExit(f"Qt does not load without these system libraries. Install them first: {apt_line(missing)}")


def start_program(words: Sequence[str]) -> int:
    """Open the program where there is a screen; elsewhere make the example, which ends by itself."""
    environment = dict(os.environ)
    arguments = list(words)
    if not has_screen(environment):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        arguments = arguments or ["demo"]
    return become([str(venv_script("leercultuur")), *arguments], environment)


def start_tests(words: Sequence[str]) -> int:
    """Run the whole check; linters and type checks are tests too, so pytest's closing line is the verdict."""
    os.chdir(ROOT)
    return become([str(venv_python()), "-m", "pytest", *(words or SIDE_BY_SIDE)], dict(os.environ))


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown to a person."""
    return ON_WINDOWS or sys.platform == "darwin" or any(map(environment.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def become(command: list[str], environment: Mapping[str, str]) -> int:
    """Hand this process over, so that signals, output and exit code are the program's own."""
    sys.stdout.flush()
    sys.stderr.flush()
    if not ON_WINDOWS:
        os.execve(command[0], command, environment)  # noqa: S606 - no shell wanted
    return subprocess.run(command, env=environment, check=False).returncode


def install_system_packages(purpose: str) -> list[str]:
    """Install what Qt needs from Debian; return what is still missing and could not be installed."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [*OFFSCREEN_PACKAGES, *WINDOW_PACKAGES, *(TEST_PACKAGES if purpose == "test" else ())]
    if not is_debian_like():
        if not STAMP.exists():
            tell("this is not Debian or Ubuntu; Qt needs OpenGL, EGL, fontconfig, D-Bus, xkbcommon and xcb libraries")
        return []
    missing = missing_packages(wanted)
    if missing and not apt_install(missing):
        tell(f"system packages are missing. To install them: {apt_line(missing)}")
        return missing
    return []


def is_debian_like() -> bool:
    """Tell whether packages come from apt under the names Debian gives them."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    names = " ".join(line.partition("=")[2].strip("\"'") for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    return "debian" in names.split() and shutil.which("dpkg-query") is not None


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Name the packages that dpkg does not know as installed."""
    # Newer Debian and Ubuntu renamed some libraries to …t64; the old name still installs, but is not listed.
    asked = [name + suffix for name in wanted for suffix in ("", "t64")]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\\n", *asked],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    installed = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if not {name, name + "t64"} & installed]


def apt_install(packages: Sequence[str]) -> bool:
    """Install packages when this user may do so without being asked for a password."""
    rights = administrator_prefix()
    if rights is None or shutil.which("apt-get") is None:
        return False
    tell("system packages: " + " ".join(packages))
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, check=False)
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(install, stdout=subprocess.DEVNULL, check=False).returncode == 0


def administrator_prefix() -> list[str] | None:
    """Give the words that make a command an administrator's, or None when that needs a password."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if allowed else None


def apt_line(packages: Sequence[str]) -> str:
    """Give the one line that a person can paste."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def is_ready(purpose: str) -> bool:
    """Tell whether the environment was finished for exactly these locks, this project file and this Python."""
    return venv_python().exists() and read_stamp().get(purpose) == fingerprint(purpose)


def make_environment(purpose: str) -> None:
    """Build .venv, or bring it up to date; the stamp goes first and comes back last, so a broken-off call shows."""
    if read_stamp().get("base") != base_fingerprint() or not venv_python().exists():
        tell("a Python environment in .venv")
        if VENV.exists():
            shutil.rmtree(VENV)
        # --without-pip: on Debian the module that would bring pip along is a package of its own.
        call([base_python(), "-m", "venv", "--without-pip", str(VENV)], "The Python environment could not be made.")
    STAMP.unlink(missing_ok=True)
    pip = pip_command()
    failed = "The Python packages could not be installed. Is there a network connection? Then try again."
    tell("Python packages (the first time this takes a few minutes)")
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / LOCKS[purpose])], failed)
    tell("Leercultuur Desktop itself")
    call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "The project itself could not be installed.")
    stamp = {"base": base_fingerprint(), **{served: fingerprint(served) for served in SERVES[purpose]}}
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(json.dumps(stamp), encoding="utf-8")
    unfinished.replace(STAMP)


def pip_command() -> list[str]:
    """Find a pip that can fill .venv: this Python's own, the one it carries along, or Debian's."""
    tail = ["--disable-pip-version-check", "--no-input", "install", "-qq", "--compile", "--no-warn-script-location"]
    from_outside = [base_python(), "-m", "pip", "--python", str(venv_python())]
    if runs([*from_outside, "--version"]):
        return [*from_outside, *tail]
    if importlib.util.find_spec("ensurepip") and runs([str(venv_python()), "-m", "ensurepip"]):
        return [str(venv_python()), "-m", "pip", *tail]
    if is_debian_like() and apt_install(["python3-pip"]) and runs([*from_outside, "--version"]):
        return [*from_outside, *tail]
    raise SystemExit("pip 22.3 or newer is needed. On Debian or Ubuntu: sudo apt-get install python3-pip")


def compile_package() -> None:
    """Write bytecode now: where Python is told not to write it, every start would compile everything again."""
    compileall.compile_dir(ROOT / "leercultuur_desktop", quiet=2)


def fingerprint(purpose: str) -> str:
    """Summarise all that decides what belongs in the environment."""
    import tomllib  # noqa: PLC0415 - not there before the version is checked

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # Settings of linters and tests stand in the same file and ask for no new installation.
    said = [project["build-system"], project["project"], project["tool"]["hatch"]]
    locks = [(ROOT / LOCKS[served]).read_text(encoding="utf-8") for served in SERVES[purpose]]
    return hashlib.sha256(repr((base_fingerprint(), said, locks)).encode()).hexdigest()


def base_fingerprint() -> str:
    """Summarise what an environment cannot outlive: another Python, or another place for the checkout."""
    return hashlib.sha256(repr((sys.version, sys.base_prefix, str(ROOT))).encode()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Read what the last finished set-up left; anything unreadable counts as unfinished."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def base_python() -> str:
    """Name the Python outside any environment, so that .venv may be rebuilt from within itself."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def venv_script(name: str) -> Path:
    """Locate a command of the environment."""
    return VENV / "Scripts" / f"{name}.exe" if ON_WINDOWS else VENV / "bin" / name


def venv_python() -> Path:
    """Locate the environment's Python."""
    return venv_script("python")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second call wait until the first has finished; the lock is on this file and dies with the process."""
    with Path(__file__).open("rb") as handle:
        while not is_locked(handle):
            time.sleep(0.5)
        yield


def is_locked(handle: IO[bytes]) -> bool:
    """Try to take the lock; on Windows far behind the end, because readers too are kept out of a locked part."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there on Windows

            handle.seek(1 << 30)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not there on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def runs(command: Sequence[str]) -> bool:
    """Tell whether a command is there and succeeds."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def call(command: Sequence[str], sentence: str) -> None:
    """Run one step with its output shown, and end with a plain sentence where it fails."""
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode != 0:
        raise SystemExit(sentence)


def tell(step: str) -> None:
    """Report one line of progress, beside the program's own output."""
    print(f"Preparing: {step}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit("Stopped. The next call repairs what was left half done.") from None
