"""The last pages of the report: what changed, what we will do, what people wrote, and how it was made."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from leercultuur_desktop.content.wording import certainty_text, layer_name
from leercultuur_desktop.domain.plan import Action
from leercultuur_desktop.domain.plan_remarks import remarks_to_print
from leercultuur_desktop.domain.results import Change
from leercultuur_desktop.language.numbers import day, decimal
from leercultuur_desktop.reports.paper import HEADING, SMALL, SUBHEADING, TEXT_WIDTH, plain, rich, text
from leercultuur_desktop.reports.pieces import Heading, WritingLines, box, bullets, grid
from leercultuur_desktop.reports.report_material import Material


def changes(material: Material) -> list[Flowable]:
    """The difference with the round before, where it was asked for."""
    results, words = material.results, material.words
    if results.changes is None:
        return []
    heading = words.translate("Report", "Wat veranderde er sinds {round}").format(round=results.against)
    if not results.changes:
        none = words.translate("Report", "Er is geen bouwsteen die we met de vorige meting mogen vergelijken.")
        return [Heading(heading, HEADING), text(none)]
    head = [
        words.translate("Report", "groep"),
        words.translate("Report", "bouwsteen"),
        words.translate("Report", "verschil"),
        words.translate("Report", "echt veranderd?"),
    ]
    # The whole company in full; of other groups what is worth a talk, or the table would run over pages.
    told = [one for one in results.changes if one.kind == "company" or one.notable]
    rows = [_change_row(material, one) for one in told]
    table = grid(head, rows, [140, 180, 60, TEXT_WIDTH - 380], numbers_from=2)
    note = words.translate(
        "Report",
        "Elke meting is anoniem en staat op zichzelf. We vergelijken groepen, nooit dezelfde personen. Alleen "
        "bouwstenen met precies dezelfde vragen staan hier. Van lagen en afdelingen staan alleen de opvallende "
        "verschillen hier.",
    )
    return [Heading(heading, HEADING), table, text(note, SMALL)]


def _change_row(material: Material, one: Change) -> list[str]:
    points = material.score(abs(one.difference))
    # A change that rounds to nothing gets no sign.
    sign = "" if points == material.score(0.0) else "+" if one.difference > 0 else "−"
    return [
        one.id if one.kind == "department" else layer_name(one.id, material.words),
        material.name(one.block),
        sign + points,
        certainty_text(one.certainty, material.words),
    ]


def plan(material: Material) -> list[Flowable]:
    """The chosen actions with who, when and how we look back."""
    words = material.words
    story: list[Flowable] = [Heading(words.translate("Report", "Dit gaan we doen"), HEADING)]
    if not material.plan.actions:
        empty = words.translate(
            "Report",
            "Er is nog niets gekozen. Kies samen hooguit drie kaarten. Spreek per kaart af wie begint, wanneer, en op "
            "welke dag jullie terugkijken.",
        )
        head = [
            words.translate("Report", "kaart"),
            words.translate("Report", "wie begint"),
            words.translate("Report", "klaar op"),
            words.translate("Report", "we kijken terug op"),
        ]
        return [*story, text(empty), grid(head, [], [TEXT_WIDTH / 4] * 4, numbers_from=4), WritingLines(3)]
    return [*story, *(KeepTogether([_action(material, action)]) for action in material.plan.actions)]


def _action(material: Material, action: Action) -> Flowable:
    words, language = material.words, material.words.language
    card = material.card(action.card)
    title = action.card
    if card:
        title = words.translate("Report", "{title} (kaart {number})").format(title=card.title, number=card.number)
    open_ = words.translate("Report", "nog af te spreken")
    facts = (
        (words.translate("Report", "Wie begint"), action.who),
        (words.translate("Report", "Eerste stap"), action.first_step),
        (words.translate("Report", "Klaar op"), day(action.by, language) if action.by else ""),
        (
            words.translate("Report", "We kijken terug op"),
            day(action.look_back_on, language) if action.look_back_on else "",
        ),
        (words.translate("Report", "Wat merken de collega’s ervan"), action.noticed),
    )
    lines = [rich(f"<b>{plain(title)}</b>")]
    lines += [
        rich(f"{plain(label)}: <b>{plain(value)}</b>" if value else f"{plain(label)}: {plain(open_)}")
        for label, value in facts
    ]
    return box(lines)


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
    heading = Heading(words.translate("Report", "Wat mensen zelf schreven"), HEADING)
    return [heading, text(intro, SMALL), *bullets(kept)]


def method(material: Material) -> list[Flowable]:
    """How the scan works and what it can't say, with the reliability that stands nowhere else."""
    words, results = material.words, material.results
    points = [*_questions_explained(material), *(_scores_explained(material) if results.enough else [])]
    story: list[Flowable] = [Heading(words.translate("Report", "Hoe dit gemaakt is, en wat het niet zegt"), HEADING)]
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
            "Getallen uit die publicatie (Leercultuurmonitor van TNO), als achtergrond en niet als norm. 1 op de "
            "3 praktisch geschoolde werknemers leert veel van de taken in het werk. Van de theoretisch "
            "geschoolden is dat 45,6%. In twee jaar volgde 37% van de praktisch geschoolden een cursus, tegen 60%"
            " van de theoretisch geschoolden. 2 op de 3 werknemers worden niet of weinig gestimuleerd door hun "
            "leidinggevende.",
        ),
        words.translate(
            "Report",
            "Rekenwijze: Cronbach en Feldt (alpha), Lindell, Brandt en Whitney (mate van "
            "overeenstemming), Welch (verschillen).",
        ),
        questions,
    ]
    return [KeepTogether([text(words.translate("Report", "Bronnen"), SUBHEADING), *bullets(items)])]
