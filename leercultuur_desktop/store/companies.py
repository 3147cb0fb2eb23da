"""The company in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_company(db: Database, company: Company) -> None:
    """Write the company over what was there."""
    with db.atomic():
        db.table("company").upsert(
            {"id": 1, "name": company.name, "why": company.why, "example": int(company.example)}, pk="id"
        )
        db.table("layers").upsert_all(
            (
                {"layer": layer, "headcount": count, "why": company.why_layers.get(layer, "")}
                for layer, count in company.headcount.items()
            ),
            pk="layer",
        )
        db.execute("delete from departments")
        db.table("departments").insert_all(
            {"name": name, "place": place} for place, name in enumerate(company.departments)
        )


def load_company(db: Database) -> Company:
    """The company; LookupError where there is none."""
    row = next(iter(db.query("select * from company")), None)
    if row is None:
        raise LookupError("no company")
    layers = {Layer(one["layer"]): one for one in db.query("select * from layers")}
    return Company(
        name=row["name"],
        headcount={layer: layers[layer]["headcount"] for layer in Layer if layer in layers},
        departments=tuple(one["name"] for one in db.query("select name from departments order by place")),
        why=row["why"],
        why_layers={layer: layers[layer]["why"] for layer in Layer if layer in layers and layers[layer]["why"]},
        example=bool(row["example"]),
    )
