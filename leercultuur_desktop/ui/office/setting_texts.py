"""What the pages say that change one number or switch one thing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.domain.identifiers import MINIMUM_GROUP_FLOOR
from leercultuur_desktop.ui.office.number_page import NumberTexts
from leercultuur_desktop.ui.office.tick_page import TickTexts


def minimum_texts(least: int) -> NumberTexts:
    """The minimum group, which may not become less than `least`."""
    detail = (
        QCoreApplication.translate("SettingTexts", "Minder dan {least} kan niet: dan zou je kunnen raden wie wat zei.")
        if least == MINIMUM_GROUP_FLOOR
        else QCoreApplication.translate(
            "SettingTexts", "Minder dan {least} kan niet meer: dat is bij een eerdere meting beloofd."
        )
    )
    return NumberTexts(
        QCoreApplication.translate("SettingTexts", "Kleinste groep wijzigen"),
        QCoreApplication.translate("SettingTexts", "Kleinste groep die je apart ziet"),
        detail.format(least=least),
        QCoreApplication.translate(
            "SettingTexts",
            "Geldt voor de metingen die je hierna opent. Elke meting houdt de groep van toen hij openging. Ben je met"
            " weinig? Een groter getal betekent minder om te zien.",
        ),
    )


def target_texts() -> NumberTexts:
    """The score aimed at."""
    return NumberTexts(
        QCoreApplication.translate("SettingTexts", "Doel wijzigen"),
        QCoreApplication.translate("SettingTexts", "Score waar jullie naartoe willen"),
        QCoreApplication.translate("SettingTexts", "Van 1 tot en met 5. In het verslag heet dit jullie doel."),
        QCoreApplication.translate(
            "SettingTexts", "Geldt voor de metingen die je hierna opent. De projectgroep kiest dit het best samen."
        ),
    )


def idle_texts() -> NumberTexts:
    """How long the kiosk waits."""
    return NumberTexts(
        QCoreApplication.translate("SettingTexts", "Wachttijd wijzigen"),
        QCoreApplication.translate("SettingTexts", "Zo lang wacht de kiosk, in seconden"),
        QCoreApplication.translate(
            "SettingTexts", "Loopt iemand weg? Dan waarschuwt de kiosk. Daarna wist hij de antwoorden."
        ),
        QCoreApplication.translate(
            "SettingTexts", "Wie langzaam leest heeft meer tijd nodig. Bij een korte tijd ziet de volgende minder."
        ),
    )


def tickets_texts() -> TickTexts:
    """Codes from paper."""
    return TickTexts(
        QCoreApplication.translate("SettingTexts", "Kaartjes wijzigen"),
        QCoreApplication.translate("SettingTexts", "Vraag om de code van een kaartje"),
        QCoreApplication.translate(
            "SettingTexts",
            "Iedereen trekt een kaartje met een eigen code. Zo vult niemand twee keer in. Wie welk kaartje heeft, weet"
            " niemand.",
        ),
        QCoreApplication.translate(
            "SettingTexts", "De kaartjes print je als de meting open is. Zonder kaartje kan dan niemand invullen."
        ),
    )


def remarks_texts() -> TickTexts:
    """The remark at the end."""
    return TickTexts(
        QCoreApplication.translate("SettingTexts", "Opmerking wijzigen"),
        QCoreApplication.translate("SettingTexts", "Vraag aan het eind wat helpt om meer te leren"),
        QCoreApplication.translate(
            "SettingTexts", "Een opmerking schrijven mag, hoeft niet. De kiosk vraagt om geen namen te noemen."
        ),
        QCoreApplication.translate(
            "SettingTexts", "Wat er al geschreven is blijft bewaard. De projectgroep leest het vanaf 10 opmerkingen."
        ),
    )
