"""The tests follow the package: the test of `leercultuur_desktop/store/rounds.py` is `tests/store/test_rounds.py`."""
