"""The key under passphrase and code, the recovery code on paper, and the forms of PIN and passphrase."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.sealing import keys

LIGHT = {"memory": 8 * 1024 * 1024, "passes": 1}
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODES = st.builds(lambda _: keys.new_recovery_code(), st.integers())


def test_the_work_is_what_was_promised() -> None:
    assert keys.MEMORY_BYTES >= 256 * 1024 * 1024
    assert keys.PASSES >= 3


def test_a_locked_key_opens_with_its_secret_only() -> None:
    pair = keys.new_key_pair()
    locked = keys.lock_key(pair.private, "correct horse battery staple", **LIGHT)
    assert keys.unlock_key(locked, "correct horse battery staple") == pair.private
    assert pair.private not in locked.box
    for wrong in ("", "Correct horse battery staple", "correct horse battery staple ", "correct horse battery stapl"):
        with pytest.raises(keys.WrongSecretError):
            keys.unlock_key(locked, wrong)


def test_the_same_secret_locks_differently_each_time() -> None:
    pair = keys.new_key_pair()
    one, other = (keys.lock_key(pair.private, "geheim geheim", **LIGHT) for _ in range(2))
    assert one.salt != other.salt
    assert one.box != other.box
    assert len(one.salt) == 16


def test_a_changed_box_does_not_open() -> None:
    locked = keys.lock_key(keys.new_key_pair().private, "geheim geheim", **LIGHT)
    changed = keys.LockedKey(locked.salt, locked.passes, locked.memory, locked.box[:-1] + bytes([locked.box[-1] ^ 1]))
    with pytest.raises(keys.WrongSecretError):
        keys.unlock_key(changed, "geheim geheim")


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        ("cafe\u0301 op de hoek", "caf\u00e9 op de hoek"),
        ("\ufb01jne werkplaats", "fijne werkplaats"),
        ("volle\u00a0breedte hier", "volle breedte hier"),
        ("\uff11\uff12\uff13 ploegendienst", "123 ploegendienst"),
    ],
)
def test_the_same_passphrase_on_another_keyboard_opens(typed: str, again: str) -> None:
    pair = keys.new_key_pair()
    assert keys.unlock_key(keys.lock_key(pair.private, typed, **LIGHT), again) == pair.private


def test_a_recovery_code_is_five_groups_of_five_without_lookalikes() -> None:
    codes = {keys.new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(f"([{ALPHABET}]{{5}}-){{4}}[{ALPHABET}]{{5}}", code) for code in codes)
    assert {sign for code in codes for sign in code} == {*ALPHABET, "-"}
    assert not {"I", "L", "O", "U"} & set(ALPHABET)


@given(CODES, st.sampled_from(["", " ", "-", "–", " - ", ".", "\n"]), st.booleans())
def test_a_code_reads_however_it_is_spaced(code: str, gap: str, lower: bool) -> None:
    typed = code.replace("-", gap)
    assert keys.read_recovery_code(typed.lower() if lower else typed) == code


@given(CODES)
def test_lookalikes_read_as_what_they_look_like(code: str) -> None:
    for one, other in (("1", "I"), ("1", "l"), ("0", "O"), ("0", "o")):
        assert keys.read_recovery_code(code.replace(one, other)) == code


@given(CODES)
def test_every_single_wrong_symbol_is_noticed(code: str) -> None:
    symbols = code.replace("-", "")
    for place, right in enumerate(symbols):
        for wrong in ALPHABET:
            if wrong != right:
                with pytest.raises(ValueError, match="check symbol"):
                    keys.read_recovery_code(symbols[:place] + wrong + symbols[place + 1 :])


@given(CODES)
def test_swapped_neighbours_are_noticed_unless_they_lie_sixteen_apart(code: str) -> None:
    symbols = code.replace("-", "")
    for place in range(23):  # the last of the 25 is the check symbol itself
        first, second = symbols[place], symbols[place + 1]
        swapped = symbols[:place] + second + first + symbols[place + 2 :]
        if (ALPHABET.index(first) - ALPHABET.index(second)) % 16:
            with pytest.raises(ValueError, match="check symbol"):
                keys.read_recovery_code(swapped)


@pytest.mark.parametrize("text", ["", "abc", "0" * 24, "0" * 26, "U" * 25, "é" * 25, "٠" * 25, "-" * 25])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"recovery code|check symbol"):
        keys.read_recovery_code(text)


@given(st.text(max_size=12))
def test_a_pin_is_four_to_eight_plain_digits_and_nothing_else(text: str) -> None:
    assert keys.is_pin(text) == (4 <= len(text) <= 8 and all(sign in string.digits for sign in text))


@pytest.mark.parametrize("pin", ["1234", "00000000", "987654"])
def test_good_pins_are_taken(pin: str) -> None:
    assert keys.is_pin(pin)


@pytest.mark.parametrize("text", ["123", "123456789", "1234\n", "12345678 ", "+123", "12.4", "１２３４", "1234\0"])
def test_what_only_looks_like_a_pin_is_refused(text: str) -> None:
    assert not keys.is_pin(text)


def test_a_passphrase_is_twelve_characters_not_all_blank() -> None:
    assert keys.is_passphrase("twaalf teken")
    assert keys.is_passphrase("é" * 12)
    assert not keys.is_passphrase("elf tekens!")
    assert not keys.is_passphrase(" \t" * 10)


def test_a_pin_hash_is_slow_salted_and_recognises_its_pin_only() -> None:
    hashed = keys.hash_pin("1234", **LIGHT)
    assert hashed.startswith("$argon2id$")
    assert hashed != keys.hash_pin("1234", **LIGHT)
    assert keys.pin_matches(hashed, "1234")
    for wrong in ("1235", "", "01234", "1234 "):
        assert not keys.pin_matches(hashed, wrong)


def test_a_mark_recognises_the_same_data_and_no_other() -> None:
    salt = bytes(range(32))
    mark = keys.slow_mark(b"antwoorden", salt, **LIGHT)
    assert mark == keys.slow_mark(b"antwoorden", salt, **LIGHT)
    assert mark != keys.slow_mark(b"antwoorden\n", salt, **LIGHT)
    assert mark != keys.slow_mark(b"antwoorden", bytes(32), **LIGHT)
    assert len(mark) == 32
