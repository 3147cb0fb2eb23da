"""What is told about one-time codes that run out: totals alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.domain.ticket_supply import Shortage, Supply


def shortage_title(supply: Supply | None) -> str:
    """What is the matter, in a few words; empty when there are enough, or where none are needed."""
    if supply is None:
        return ""
    return {
        Shortage.NOTHING: "",
        Shortage.NONE_MADE: QCoreApplication.translate("TicketWords", "Er zijn nog geen kaartjes met een code"),
        Shortage.ALMOST_OUT: QCoreApplication.translate("TicketWords", "De kaartjes zijn bijna op"),
        Shortage.OUT: QCoreApplication.translate("TicketWords", "De kaartjes zijn op"),
    }[supply.shortage]


def shortage_detail(supply: Supply) -> str:
    """What that means, with the totals."""
    if supply.shortage is Shortage.NONE_MADE:
        return QCoreApplication.translate("TicketWords", "Zonder kaartje kan niemand invullen. Maak en print ze eerst.")
    return QCoreApplication.translate(
        "TicketWords",
        "Codes die nog niet gebruikt zijn: {left}. Nog niet ingevuld: {waiting} van de {people} mensen.",
    ).format(left=supply.left, waiting=supply.waiting, people=supply.people)


def shortage_button(supply: Supply | None) -> str:
    """What the button that leads to new codes says."""
    if supply is None or supply.shortage is Shortage.NONE_MADE:
        return QCoreApplication.translate("TicketWords", "Maak kaartjes")
    return QCoreApplication.translate("TicketWords", "Maak er kaartjes bij")
