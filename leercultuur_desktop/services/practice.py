"""A kiosk to practise on: it looks like the company's own, and keeps nothing that anybody can read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.sealing.keys import new_key_pair
from leercultuur_desktop.services import access
from leercultuur_desktop.store import companies, database, rounds, secrets
from leercultuur_desktop.store.settings import load_settings, save_settings


def make(workplace: Path, folder: Path, round_name: str, today: date) -> None:
    """Make a workplace to practise on in an empty folder, for this workplace's company and with its PIN.

    What is filled in there is sealed to a key that nobody has; the caller throws the folder away. It asks no ticket.
    """
    with database.opened(workplace) as db:
        access.must_be_whole(db, secrets.PIN)
        company = replace(companies.load_company(db), example=True)
        settings = replace(load_settings(db), tickets=False)
        pin = secrets.pin_hash(db)
    with database.made(folder) as db:
        companies.save_company(db, company)
        save_settings(db, settings)
        secrets.save_public_key(db, new_key_pair().public)
        secrets.save_pin_hash(db, pin)
        rounds.open_round(db, round_name, company, settings, read_questionnaire(), today)
        database.tidy(db)
