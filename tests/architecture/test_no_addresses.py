"""Set-up takes packages from wherever the machine is told to: no file here names a host, an index or one machine."""

import re

from tests.architecture.checkout import ROOT, shown, text_files

FILES_OF_SET_UP = (
    ".ci/prepare.py",
    ".ci/run",
    "Makefile",
    "pyproject.toml",
    "requirements-test.lock",
    "requirements.lock",
)
# Split, so that this file does not find itself.
ADDRESS = re.compile("https?" + "://|(?<!no-emit-)index" + "-url|find" + "-links|trusted" + "-host", re.IGNORECASE)
NEIGHBOUR = re.compile(r"\.\./" + r"shared\b|/" + r"work/|/home/[a-z]+/|/Users/[A-Za-z]+/")


def test_set_up_names_no_host() -> None:
    named = {name: ADDRESS.findall((ROOT / name).read_text(encoding="utf-8")) for name in FILES_OF_SET_UP}
    assert not {name: words for name, words in named.items() if words}


def test_no_file_names_the_place_of_one_checkout() -> None:
    here = str(ROOT)
    named = [shown(path) for path, text in text_files() if here in text or NEIGHBOUR.search(text)]
    assert not named
