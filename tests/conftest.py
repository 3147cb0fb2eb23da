"""Every test runs without a screen, without the user's own folders, the same way each time, and with a quiet log."""

import atexit
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.longest import LONGEST_FIRST

PRIVATE_FOLDERS = (
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "MPLCONFIGDIR",
)


def _isolate() -> None:
    """Point every folder of the user to a throwaway one, before Qt or matplotlib look."""
    base = Path(tempfile.mkdtemp(prefix="leercultuur-tests-"))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    for name in PRIVATE_FOLDERS:
        folder = base / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)


_isolate()

# The same examples each time: a red run must be red again for the next person.
settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
settings.register_profile("explore", database=None, deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest first; within a file the order stays."""
    places = {file: place for place, file in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


class _Listener(logging.Handler):
    """Keep what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name == "matplotlib.font_manager":  # tells after five seconds that a busy machine takes longer
            return
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a problem nobody asked for; `caplog` or the mark `logs_problems` say it was expected."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    expected = "caplog" in request.fixturenames or request.node.get_closest_marker("logs_problems")
    if listener.messages and not expected:
        pytest.fail("unexpected in the log:\n" + "\n".join(listener.messages), pytrace=False)
