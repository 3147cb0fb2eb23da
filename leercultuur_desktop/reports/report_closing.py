"""The last pages of the report: what people wrote, how it was made and what it can't say, and where it comes from."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from leercultuur_desktop.domain.plan_remarks import remarks_to_print
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.reports.paper import HEADING, SMALL, SUBHEADING, TEXT_WIDTH, text
from leercultuur_desktop.reports.pieces import Heading, bullets, grid
from leercultuur_desktop.reports.report_material import Material


def remarks_heading(material: Material) -> str:
    """How the page with remarks is called."""
    return material.words.translate("Report", "Wat mensen zelf schreven")


def remarks(material: Material) -> list[Flowable]:
    """What people wrote, once the project group has been through it, without what it struck out."""
    words = material.words
    kept = remarks_to_print(material.results.remarks or (), material.plan)
    if not kept:
        return []
    intro = words.translate(
        "Report",
        "De projectgroep las alle opmerkingen en streepte weg wat naar een persoon wijst. De volgorde is willekeurig.",
    )
    return [Heading(remarks_heading(material), HEADING), text(intro, SMALL), *bullets(kept)]


def method_heading(material: Material) -> str:
    """How the page on the method is called."""
    return material.words.translate("Report", "Hoe dit gemaakt is, en wat het niet zegt")


def method(material: Material) -> list[Flowable]:
    """How the scan works and what it can't say, with the reliability that stands nowhere else."""
    points = [*_questions_explained(material), *(_scores_explained(material) if material.results.enough else [])]
    story: list[Flowable] = [Heading(method_heading(material), HEADING)]
    story += bullets(points)
    story += _reliability(material)
    return story


def _questions_explained(material: Material) -> list[str]:
    words, results = material.words, material.results
    small = results.minimum_group
    return [
        words.translate(
            "Report",
            "De vragen zijn gemaakt voor dit programma. Het is niet de officiële scan van het "
            "Leercultuurmodel. Er is geen norm: vergelijk jullie score niet met die van andere bedrijven.",
        ),
        words.translate(
            "Report",
            "Er zijn {count} vragen, vier per bouwsteen, met vijf antwoorden van (bijna) nooit (1) tot "
            "(bijna) altijd (5). ‘Weet ik niet’ telt niet mee in een score.",
        ).format(count=len(results.questionnaire.questions)),
        words.translate(
            "Report",
            "Een score laten we pas zien bij minstens {score} antwoorden, de verdeling per vraag bij "
            "minstens {spread}. Kan iemand een kleine groep uitrekenen uit andere groepen, dan laten we "
            "die ook weg.",
        ).format(score=small, spread=2 * small),
    ]


def _scores_explained(material: Material) -> list[str]:
    words = material.words
    return [
        words.translate(
            "Report",
            "Iemand krijgt een score als minstens de helft van de vragen beantwoord is. Die score is het "
            "gemiddelde van de antwoorden. De score van een groep is het gemiddelde van de personen.",
        ),
        words.translate(
            "Report",
            "‘Heel waarschijnlijk’ is een 95%-interval: was de vraag aan iedereen gesteld, dan lag de "
            "score bijna altijd daarbinnen.",
        ),
        words.translate(
            "Report",
            "Een verschil heet zeker als het 95%-interval de nul niet bevat, waarschijnlijk als het "
            "80%-interval dat niet doet. Anders is het niet te zeggen.",
        ),
        words.translate(
            "Report",
            "Wie niet meedeed, kan er anders over denken. De scan zegt ook niet waaróm een score hoog of "
            "laag is: dat weten jullie zelf het best.",
        ),
    ]


def _reliability(material: Material) -> list[Flowable]:
    words, company = material.words, material.company
    known = [one for one in company.blocks if one.alpha is not None] if company else []
    if not known:
        return []
    language = words.language
    rows = []
    for one in known:
        interval = "–"
        if one.alpha_low is not None and one.alpha_high is not None:
            interval = words.translate("Report", "{low} tot {high}").format(
                low=decimal(one.alpha_low, language, 2), high=decimal(one.alpha_high, language, 2)
            )
        rows.append([material.name(one.id), decimal(one.alpha or 0.0, language, 2), interval])
    head = [
        words.translate("Report", "bouwsteen"),
        words.translate("Report", "alpha"),
        words.translate("Report", "95%-interval"),
    ]
    note = words.translate(
        "Report",
        "Cronbachs alpha zegt hoe goed de vier vragen van een bouwsteen bij elkaar horen in jullie "
        "bedrijf. Het is geen "
        "cijfer voor jullie.",
    )
    heading = text(words.translate("Report", "Betrouwbaarheid van de vragen"), SUBHEADING)
    return [KeepTogether([heading, text(note), grid(head, rows, [200, 60, 110])])]


def figures_heading(material: Material) -> str:
    """How the page with the publication's figures is called."""
    return material.words.translate("Report", "Getallen voor de achtergrond")


def context_figures(material: Material) -> list[Flowable]:
    """What the publication tells of workers elsewhere, never as a norm."""
    words = material.words
    head = [
        "",
        words.translate("Report", "praktisch geschoold"),
        words.translate("Report", "theoretisch geschoold"),
    ]
    third = words.translate("Report", "1 op de 3")
    sixty = "45.6%" if words.language == "en" else "45,6%"
    rows = [
        [words.translate("Report", "leert veel van de taken in het werk"), third, sixty],
        [words.translate("Report", "volgde een cursus in de afgelopen twee jaar"), "37%", "60%"],
    ]
    intro = words.translate(
        "Report",
        "Zo is het bij werknemers in Nederland. Het is geen norm: deze getallen zijn anders gemeten dan jullie scores.",
    )
    points = [
        words.translate("Report", "2 op de 3 werknemers worden niet of weinig gestimuleerd door hun leidinggevende."),
        words.translate("Report", "De industrie scoort lager dan gemiddeld op leren tijdens het werk."),
    ]
    source = words.translate(
        "Report", "Uit: Smart Skills@Scale, oktober 2024. De getallen komen van de Leercultuurmonitor van TNO."
    )
    return [
        Heading(figures_heading(material), HEADING),
        KeepTogether(
            [
                text(intro),
                grid(head, rows, [TEXT_WIDTH - 230, 115, 115]),
                *bullets(points),
                text(source, SMALL),
            ]
        ),
    ]


def sources_heading(material: Material) -> str:
    """How the sources are called."""
    return material.words.translate("Report", "Bronnen")


def sources(material: Material) -> list[Flowable]:
    """Where the model, the cards and the calculations come from."""
    words, results = material.words, material.results
    questions = words.translate("Report", "Vragenlijst: {id}, versie {version}.").format(
        id=results.questionnaire.id, version=results.questionnaire.version
    )
    items = [
        words.translate(
            "Report",
            "Model en adviezen: Smart Skills@Scale, ‘Zó bouw je een leercultuur in je mkb-bedrijf in de beweging "
            "naar Smart Industry’, oktober 2024, smartskillsatscale.nl. Wat niet in de publicatie staat, heet op "
            "de kaarten ‘aanvulling’.",
        ),
        words.translate(
            "Report",
            "Rekenwijze: Cronbach en Feldt (alpha), Lindell, Brandt en Whitney (mate van "
            "overeenstemming), Welch (verschillen).",
        ),
        questions,
    ]
    return [KeepTogether([Heading(sources_heading(material), HEADING), *bullets(items)])]
