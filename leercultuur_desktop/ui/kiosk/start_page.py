"""The first page: why the company asks, what it did last time, and the one button to begin."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.company_label import CompanyLabel
from leercultuur_desktop.ui.kiosk.day_words import day_words
from leercultuur_desktop.ui.kiosk.language_tiles import IN_A_ROW, LanguageTiles
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import company_words
from leercultuur_desktop.ui.kiosk.start_greeting import Greeting
from leercultuur_desktop.ui.kiosk.start_panel import StartPanel
from leercultuur_desktop.ui.widgets.hold_area import HoldArea
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

if TYPE_CHECKING:
    from leercultuur_desktop.language.speech import Passage
    from leercultuur_desktop.ui.kiosk.far_words import FarWords, Sight

_ONE_LINE: Final = 30
"""Letters of a company's name that fit on one line of every screen."""


class StartPage(KioskPage):
    """Start, or the calm message that nothing is open."""

    stays = True
    started = Signal()
    staff_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, greeting: Greeting, hold_ms: int) -> None:
        super().__init__("startPage")
        self._greeting = greeting
        self._build_top(hold_ms)
        self._near = QWidget()
        self._whole = QVBoxLayout(self._near)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._columns = QHBoxLayout()
        self._far: FarWords | None = None
        self._sight = 0
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        self._columns.addLayout(self._left, 11)
        self.start = primary(self, "start")
        self.start.clicked.connect(self.started)
        self._why = CompanyLabel("pageLead")
        if greeting.why and greeting.is_open:
            company_words(self._why, "why")
        self._facts: list[tuple[QLabel, QLabel, str]] = []
        self._next = words("pageLead")
        company_words(self._next, "next_round")
        self._languages = LanguageTiles(greeting.languages, greeting.language)
        self._languages.language_chosen.connect(self.language_chosen)
        self._build_left()
        self._panel = StartPanel(greeting.blocks, greeting.lines)
        top = Qt.AlignmentFlag.AlignTop if greeting.lines else Qt.AlignmentFlag(0)
        self._columns.addWidget(self._panel, 9, top)
        self.on_look(self._panel.apply_look)
        self.on_look(self._languages.apply_look)
        self.on_look(self._look_changed)
        self.body.addStretch(1)
        self.body.addWidget(self._near)
        self.body.addStretch(1)
        self.retranslate()

    def _build_top(self, hold_ms: int) -> None:
        self.logo = HoldArea(hold_ms)
        self.logo.setObjectName("companyLogo")
        self.logo.held.connect(self.staff_wanted)
        row = QHBoxLayout(self.logo)
        row.setContentsMargins(0, 0, 0, 0)
        self._sign = QLabel()
        self._sign.setObjectName("companySign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._company = words("companyName", self._greeting.company)
        for part in (self._sign, self._company):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._sign)
        long = len(self._greeting.company) > _ONE_LINE
        self._company.setWordWrap(long)
        row.addWidget(self._company, 1)
        self.spaced(row, 20)
        # No wider than its words: a hand that rests beside them must not ask for the PIN.
        self.top.addWidget(self.logo, 1 if long else 0)
        self.top.addStretch(0 if long else 1)

    def _build_left(self) -> None:
        self.heading.setObjectName("pageTitle")
        # Lines beside the words need the height that a heading over the whole width saves, and begin level with them.
        above = self._whole if self._greeting.lines else self._left
        above.addStretch(0 if self._greeting.lines else 1)
        above.addWidget(self.heading)
        self.gap(above, 16)
        self._whole.addLayout(self._columns)
        self._left.addWidget(self._why)
        if self._tells_next:
            self.gap(self._left, 16)
            self._left.addWidget(self._next)
        if self._greeting.is_open:
            until = ("calendar",) if self._greeting.open_until else ()
            for place, icon in enumerate(("clock", "lock", "hand", *until)):
                self.gap(self._left, 10 if place else 24)
                self._left.addLayout(self._fact(icon))
            if until:  # a day has no clip: it is read only where the company recorded it
                company_words(self._facts[-1][1], "until")
            # In the foot, where it stays in sight however large the text is.
            self.foot.addWidget(self.start)
        self.foot.addStretch(1)
        self.foot.addWidget(self._languages)
        self._left.addStretch(1)

    def _fact(self, icon: str) -> QHBoxLayout:
        row = QHBoxLayout()
        sign, label = QLabel(), words("fact")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.spaced(row, 16)
        self._facts.append((sign, label, icon))
        return row

    def retranslate(self) -> None:
        """Set every text again."""
        greeting = self._greeting
        self.logo.setAccessibleName(greeting.company)
        self._panel.retranslate()
        if greeting.practice:
            self.set_heading(self.tr("Dit is een oefenmeting"))
            self._why.setText(
                self.tr(
                    "De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. "
                    "Kom terug als de echte meting begint."
                )
            )
            return
        if not greeting.is_open:
            self.set_heading(self.tr("Er staan nu geen vragen klaar"))
            self._why.setText(self.tr("Je kunt nu niets invullen. Kom terug als de volgende meting begint."))
            if greeting.next_round:
                self._next.setText(
                    self.tr("De volgende meting begint op {day}.").format(day=self._day(greeting.next_round))
                )
            return
        self.set_heading(self.tr("Hoe leren we van ons werk?"))
        self._why.setText(greeting.why or self.tr("We willen weten hoe leren hier gaat. Jij weet dat het best."))
        self.start.set_words(self.tr("Start"))
        texts = [
            self.tr("{count} korte vragen, ongeveer 5 minuten").format(count=greeting.questions),
            self.tr("We vragen niet naar je naam"),
            self.tr("Tik op een antwoord, schrijven hoeft niet"),
        ]
        if greeting.open_until:
            texts.append(self.tr("Invullen kan tot en met {day}.").format(day=self._day(greeting.open_until)))
        for (_sign, label, _icon), text in zip(self._facts, texts, strict=True):
            label.setText(text)
        self._refit()

    @property
    def _tells_next(self) -> bool:
        greeting = self._greeting
        return greeting.next_round is not None and not greeting.is_open and not greeting.practice

    def _day(self, day: date) -> str:
        return day_words(day, self._greeting.language, self._greeting.this_year)

    @property
    def recording(self) -> str:
        """A recording that says to begin must not sound where there is nothing to fill in."""
        if self._greeting.is_open:
            return "start"
        return "practice_round" if self._greeting.practice else "closed"

    def first_focus(self) -> QWidget:
        """Start, if there is anything to start."""
        return self.start if self._greeting.is_open else self

    def _look_changed(self, look: Look) -> None:
        colours = look.colours
        ratio = self.devicePixelRatioF()
        self._sign.setFixedSize(look.px(72), look.px(72))
        self._sign.setPixmap(icon_pixmap("factory", colours.on_action, look.px(40), ratio))
        for sign, _label, icon in self._facts:
            sign.setPixmap(icon_pixmap(icon, colours.action, look.text_px(30), ratio))
        self.start.set_sizes(look.px(96), look.px(8), max(look.touch, look.text_px(88)), look.gap(24))
        # The largest text wants the whole width; the panel is then found below.
        stacked = look.portrait or look.text > TEXT_STEPS[0]
        self._columns.setDirection(QHBoxLayout.Direction.TopToBottom if stacked else QHBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(72))
        # Sentences want more room than names, where there is any.
        self._columns.setStretch(1, 11 if self._greeting.lines and not look.lean else 9)
        # Two rows of languages leave no room beside Start on an upright screen.
        under = look.portrait and len(self._greeting.languages) > IN_A_ROW
        self.foot.setDirection(QHBoxLayout.Direction.TopToBottom if under else QHBoxLayout.Direction.LeftToRight)
        # Nothing in here takes the keys, so no focus ring needs room.
        self.body.setContentsMargins(look.px(12), 0, look.px(12), 0)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _refit(self) -> None:
        if self.isVisible():  # else it is resized once more before it shows
            self._fit()

    def _fit(self) -> None:
        if self.far:
            self._show_far()
        else:
            self._fit_panel()
        self.scroller.look_again()

    def _fit_panel(self) -> None:
        """Nobody has to scroll for the panel: it shows what there is room for, down to nothing."""
        self._panel.hide()  # a moment of too much would bring a bar to scroll with
        (self.layout() or self.body).activate()  # the room of now, not that before the page was drawn
        if not self._greeting.lines:
            self._panel.setVisible(bool(self._greeting.blocks))
            self._panel.setVisible(bool(self._greeting.blocks) and self._all_in_sight)
            return
        for count in range(self._panel.pairs, -1, -1):
            self._panel.setVisible(count > 0)
            self._panel.show_pairs(count, self._sight)
            if self._all_in_sight:
                break

    @property
    def _all_in_sight(self) -> bool:
        self._panel.updateGeometry()
        self._whole.invalidate()
        self._near.updateGeometry()
        room = self.scroller.contentsRect().size()
        return self.body.totalHeightForWidth(room.width()) <= room.height()

    @property
    def far(self) -> bool:
        """Whether the page speaks to who walks by."""
        return self._far is not None and not self._far.isHidden()

    def stand_back(self) -> bool:
        """Speak to who walks by: one thing at a time, in large letters; False where there is nothing to tell."""
        if not self._sights():
            return False
        if self._far is None:
            from leercultuur_desktop.ui.kiosk.far_words import FarWords  # noqa: PLC0415 - after the first picture

            self._far = FarWords()
            self.body.insertWidget(self.body.indexOf(self._near), self._far)
        self._near.hide()
        self._far.show()
        self._show_far()
        return True

    def come_near(self) -> None:
        """Somebody is here: everything at once, to be read from nearby."""
        if self._far is not None and self.far:
            self._far.hide()
            self._near.show()
            self._sight += 1  # who comes back another time sees something else, also where nothing turns by itself
            self._fit()

    def next_sight(self) -> None:
        """Say the next thing."""
        if self.far:
            self._sight += 1
            self._show_far()

    def spoken(self) -> tuple[Passage, ...]:
        """Who listens hears the whole page, also a screen reader that pressed without touching anything."""
        self.come_near()
        return super().spoken()

    def wipe(self) -> None:
        """The next worker finds the page as usual."""
        self.come_near()

    def _show_far(self) -> None:
        sights = self._sights()
        if self._far is not None and sights:
            room = self.scroller.contentsRect().size() - QSize(2 * self.look.px(12), self.look.px(24))
            self._far.show_sight(sights[self._sight % len(sights)], self.look, room)

    def _sights(self) -> tuple[Sight, ...]:
        from leercultuur_desktop.ui.kiosk.far_words import Line, sights  # noqa: PLC0415 - after the first picture

        if self._greeting.practice:
            return ()
        why = self._next.text() if self._tells_next else self._why.text()
        facts = tuple(Line(icon, label.text()) for _sign, label, icon in self._facts)
        return sights(self.heading.text(), why, facts, self._panel.title, self._greeting.lines)
