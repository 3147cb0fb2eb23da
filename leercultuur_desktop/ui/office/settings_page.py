"""Everything about the company that the owner set, on one page: what it is now, and what can still be changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import LAYERS, Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.office.setting_row import SettingRow
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage

_SIGNS_SHOWN: Final = 110


class Setting(StrEnum):
    """What can be changed, one page each."""

    NAME = "name"
    HEADCOUNT = "headcount"
    DEPARTMENTS = "departments"
    WHY = "why"
    MINIMUM = "minimum"
    TARGET = "target"
    TICKETS = "tickets"
    REMARKS = "remarks"
    LANGUAGES = "languages"
    IDLE = "idle"
    SCREEN = "screen"
    PIN = "pin"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What is set now; `open_round` names the round that fixes part of it.

    `recovery_pending`: nobody has typed the recovery code back.
    """

    company: Company
    settings: Settings
    open_round: str | None = None
    recovery_pending: bool = False


_GROUPS: Final = (
    (Setting.NAME, Setting.HEADCOUNT, Setting.DEPARTMENTS, Setting.WHY),
    (Setting.MINIMUM, Setting.TARGET, Setting.TICKETS, Setting.REMARKS),
    (Setting.LANGUAGES, Setting.IDLE, Setting.SCREEN),
    (Setting.PIN, Setting.PASSPHRASE, Setting.RECOVERY),
)


class SettingsPage(FormPage):
    """`wanted` carries what the owner wants to change."""

    wanted = Signal(Setting)

    def __init__(self, language: str) -> None:
        super().__init__("settingsPage")
        self._language = language
        self._view: SettingsView | None = None
        self.rows: dict[Setting, SettingRow] = {}
        self._titles = [text_label("sectionTitle") for _ in _GROUPS]
        for title, group in zip(self._titles, _GROUPS, strict=True):
            self.add_section(title, self._panel(group))
        self.foot.hide()
        self.retranslate()

    def show_view(self, view: SettingsView) -> None:
        """Show what is set now."""
        self._view = view
        self.fields.show()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first thing that can be changed."""
        return self.rows[Setting.NAME].change

    def wipe(self) -> None:
        """Forget what was said and shown."""
        super().wipe()
        self._view = None
        self.fields.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Bedrijf"), self.tr("Zo staat het nu. Elk onderdeel wijzig je apart."))
        names = (self.tr("Jullie bedrijf"), self.tr("De meting"), self.tr("De kiosk"), self.tr("Sloten"))
        for title, name in zip(self._titles, names, strict=True):
            title.setText(name)
        if self._view is not None:
            self._tell(self._view)

    def _tell(self, view: SettingsView) -> None:
        told = {**self._of_company(view), **self._of_round(view), **self._of_kiosk(view), **self._of_locks(view)}
        for setting, texts in told.items():
            self.rows[setting].set_texts(*texts)

    def _of_company(self, view: SettingsView) -> dict[Setting, tuple[str, ...]]:
        company = view.company
        counts = self.tr("{workers} medewerkers, {supervisors} direct-leidinggevenden, {directors} directie").format(
            **{layer.value: company.headcount.get(layer, 0) for layer in LAYERS}
        )
        return {
            Setting.NAME: (self.tr("Naam"), company.name),
            Setting.HEADCOUNT: (
                self.tr("Aantallen"),
                counts,
                "",
                self.tr("Klopt een aantal niet? Verbeter het, ook als de meting open is.") if view.open_round else "",
            ),
            Setting.DEPARTMENTS: (
                self.tr("Afdelingen"),
                self._shortened(company.departments) or self.tr("Geen"),
                self._fixed(view),
            ),
            Setting.WHY: (
                self.tr("Waarom we dit vragen"),
                company.why or self.tr("Nog geen zin"),
                "",
                self._per_layer(company),
            ),
        }

    def _of_round(self, view: SettingsView) -> dict[Setting, tuple[str, ...]]:
        settings = view.settings
        return {
            Setting.MINIMUM: (
                self.tr("Kleinste groep die je apart ziet"),
                str(settings.minimum_group),
                self._fixed(view),
            ),
            Setting.TARGET: (
                self.tr("Score waar jullie naartoe willen"),
                decimal(settings.target, self._language),
                "",
                self.tr("Geldt vanaf de volgende meting.") if view.open_round else "",
            ),
            Setting.TICKETS: (
                self.tr("Kaartjes met een code"),
                self.tr("Ja, iedereen krijgt een eigen kaartje") if settings.tickets else self.tr("Nee"),
                self._fixed(view),
            ),
            Setting.REMARKS: (
                self.tr("Opmerking aan het eind"),
                self.tr("Ja, wie wil schrijft iets op") if settings.remarks else self.tr("Nee"),
            ),
        }

    def _of_kiosk(self, view: SettingsView) -> dict[Setting, tuple[str, ...]]:
        settings = view.settings
        inches = settings.screen_inches
        return {
            Setting.LANGUAGES: (self.tr("Talen"), ", ".join(OWN_NAMES[one] for one in settings.languages)),
            Setting.IDLE: (
                self.tr("Wachten als iemand wegloopt"),
                self.tr("{count} seconden").format(count=settings.idle_seconds),
            ),
            Setting.SCREEN: (
                self.tr("Maat van het scherm"),
                self.tr("Zoals het scherm zelf zegt")
                if inches is None
                else self.tr("{count} inch").format(count=decimal(inches, self._language)),
            ),
        }

    def _of_locks(self, view: SettingsView) -> dict[Setting, tuple[str, ...]]:
        pending = view.recovery_pending
        return {
            Setting.PIN: (self.tr("Pincode"), self.tr("Opent dit kantoor en de uitgang van de kiosk")),
            Setting.PASSPHRASE: (self.tr("Wachtzin"), self.tr("Opent de antwoorden van een gesloten meting")),
            Setting.RECOVERY: (
                self.tr("Herstelblad"),
                self.tr("De herstelcode is nooit overgetypt") if pending else self.tr("Hoort in de kluis te liggen"),
                "",
                self.tr("Maak een nieuw blad. Anders is er geen weg terug als de wachtzin kwijt is.")
                if pending
                else "",
            ),
        }

    def _fixed(self, view: SettingsView) -> str:
        if view.open_round is None:
            return ""
        return self.tr("Staat vast tot ‘{name}’ gesloten is. Wie al invulde, rekent erop.").format(name=view.open_round)

    def _per_layer(self, company: Company) -> str:
        names = {
            Layer.WORKERS: self.tr("medewerkers"),
            Layer.SUPERVISORS: self.tr("direct-leidinggevenden"),
            Layer.DIRECTORS: self.tr("directie"),
        }
        own = [names[layer] for layer in LAYERS if company.why_layers.get(layer)]
        return self.tr("Ook een eigen zin voor: {layers}").format(layers=", ".join(own)) if own else ""

    def _shortened(self, names: tuple[str, ...]) -> str:
        """The names on a line or two; of very many the first, and how many more."""
        shown: list[str] = []
        for name in names:
            if shown and len(", ".join((*shown, name))) > _SIGNS_SHOWN:
                break
            shown.append(name)
        more = len(names) - len(shown)
        told = ", ".join(shown)
        return self.tr("{names} en nog {count}").format(names=told, count=more) if more else told

    def _panel(self, group: tuple[Setting, ...]) -> QFrame:
        panel = QFrame()
        panel.setObjectName("panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 12, 12, 12)
        column.setSpacing(0)
        for place, setting in enumerate(group):
            if place:
                line = QFrame()
                line.setObjectName("rowLine")
                line.setFixedHeight(21)
                column.addWidget(line)
            row = SettingRow()
            row.wanted.connect(lambda one=setting: self.wanted.emit(one))
            self.rows[setting] = row
            column.addWidget(row)
        return panel
