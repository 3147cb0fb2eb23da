"""Counts sentences, words and syllables of a Dutch text: an aid to find the hard ones, not a test of a language level.

The reading ease is Flesch's formula as W.H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen
1960): 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence. Read in the digital library of Dutch letters
(dbnl.org, taa014197701) and in the R package koRpus, flesch(parameters = "nl"). Douma called 60-70 normal, 80-90 easy.

The syllables are counted by our own rule, which is right more often than the places where a word may be hyphenated:
see tests/language/test_readability.py for the measurement and the words that were counted by hand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_PLACEHOLDER: Final = re.compile(r"\{\w*\}")
_SENTENCE_END: Final = re.compile(
    # A small letter goes on with the sentence: ‘Hoe gaat het?’ vraag je dan.
    r"(?:(?<=[.!?…])|(?<=[.!?…][’”\")]))\s+(?![a-zà-ÿ])|\n\s*\n|\n(?=[A-ZÀ-Þ•])"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")
_VOWEL_GROUP: Final = re.compile(
    # Diaereses begin a syllable of their own, so they are in no group.
    "aai|ooi|oei|eeu|ieu|(?<!g)eau|aa|ai|ee|éé|eé|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèìòùâêîôûäëïöü]"
)
_LOAN_WORDS: Final = {"team": 1, "coach": 1, "lean": 1, "online": 2, "service": 2, "software": 2, "management": 3}
"""Words in which English vowels count otherwise; also inside a longer word."""


@dataclass(frozen=True, slots=True)
class Readability:
    """How long the sentences and words of a text are."""

    sentences: int
    words: int
    syllables: int
    longest: str
    """The longest sentence."""

    @property
    def words_a_sentence(self) -> float:
        """The mean length of a sentence in words."""
        return self.words / self.sentences

    @property
    def reading_ease(self) -> float:
        """The Flesch-Douma reading ease: higher is easier; a few words say little."""
        return 206.84 - 0.77 * (100 * self.syllables / self.words) - 0.93 * self.words_a_sentence


def readability(text: str) -> Readability | None:
    """The figures of a text; None where it holds no word."""
    found = [sentence for sentence in sentences(text) if words(sentence)]
    if not found:
        return None
    all_words = [word for sentence in found for word in words(sentence)]
    return Readability(
        sentences=len(found),
        words=len(all_words),
        syllables=sum(syllables(word) for word in all_words),
        longest=max(found, key=lambda sentence: len(words(sentence))),
    )


def sentences(text: str) -> list[str]:
    """The sentences of a text; a heading or an entry of a list on a line of its own counts as one."""
    parts = (part.strip() for part in _SENTENCE_END.split(text))
    return [part for part in parts if part]


def words(text: str) -> list[str]:
    """The words of a text; a figure, and a place where one is filled in later, counts as a word."""
    return _WORD.findall(_PLACEHOLDER.sub("0", text))


def syllables(word: str) -> int:
    """The syllables of a Dutch word as one hears them; letters without a vowel are spelled out; 1 for a figure."""
    return max(1, sum(_syllables(part) for part in word.lower().split("-")))


def _syllables(part: str) -> int:
    heard = 0
    for loan, count in _LOAN_WORDS.items():
        heard += count * part.count(loan)
        part = part.replace(loan, ".")
    heard += len(_VOWEL_GROUP.findall(part))
    return heard or (len(part) if part.isalpha() else 0)
