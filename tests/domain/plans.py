"""Plans made up by hypothesis: few cards, ids and words, so that two plans often speak of the same thing."""

from __future__ import annotations

from hypothesis import strategies as st

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, LookBack, Outcome, Plan, PublishedLine

WORDS = st.text(max_size=12)
DAYS = st.one_of(st.none(), st.dates())
NAMES = st.sampled_from(["S2-11", "S5-05", "I-01"])
REST = st.dictionaries(
    st.sampled_from(["later", "newer"]), st.one_of(st.integers(), WORDS, st.lists(WORDS)), max_size=1
)
LINES = st.builds(PublishedLine, WORDS, WORDS, st.one_of(st.just(""), NAMES), REST)
LOOK_BACKS = st.builds(
    LookBack, st.one_of(st.none(), st.sampled_from(Outcome)), WORDS, DAYS, st.one_of(st.none(), LINES), REST
)
ACTIONS = st.builds(
    Action,
    NAMES,
    WORDS,
    WORDS,
    DAYS,
    DAYS,
    WORDS,
    st.dictionaries(st.sampled_from(["Er is tijd.", "card"]), st.booleans()),
    st.one_of(st.none(), st.frozensets(st.sampled_from(Layer))),
    st.one_of(st.none(), LOOK_BACKS),
    REST,
)
DOTS = st.dictionaries(st.sampled_from(Block), st.integers(0, 9))
BALLOTS = st.builds(Ballot, st.sampled_from(["01", "02", "03"]), DOTS, st.booleans(), REST)
PLANS = st.builds(
    Plan,
    actions=st.lists(ACTIONS, max_size=3).map(tuple),
    lines=st.lists(LINES, max_size=3).map(tuple),
    goal=WORDS,
    goal_layers=st.dictionaries(st.sampled_from(Layer), WORDS),
    ballots=st.lists(BALLOTS, max_size=3, unique_by=lambda one: one.id).map(
        lambda found: tuple(sorted(found, key=lambda one: one.id))
    ),
    blocks=st.lists(st.sampled_from(Block), max_size=2, unique=True).map(tuple),
    next_meeting=DAYS,
    struck=st.frozensets(WORDS, max_size=3),
    remarks_read=st.booleans(),
    place=st.sampled_from(["", "radar", "close"]),
    notes=st.dictionaries(st.sampled_from(["radar", "place"]), WORDS),
    kept_aside=st.lists(st.builds(KeptAside, st.just(("goal",)), WORDS), max_size=2).map(tuple),
    rest=REST,
)
