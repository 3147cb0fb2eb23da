"""What is wrong in a questionnaire, a card or a text, in words: a sentence for every kind of fault."""

from __future__ import annotations

from collections.abc import Mapping

from leercultuur_desktop.language.catalog import Words


def content_fault_texts(words: Words) -> dict[str, str]:
    """A sentence per kind of fault, with named places for its facts."""
    return {**_file_texts(words), **_value_texts(words), **_questionnaire_texts(words), **_card_texts(words)}


def text_fault_texts(words: Words) -> dict[str, str]:
    """A sentence per kind of fault in the texts and their translations, with named places for its facts."""
    return {
        "text_stale": words.translate("Fault", "{name} is niet bij"),
        "text_missing": words.translate("Fault", "{language}, {context}: nog niet vertaald: ‘{text}’"),
        "text_places": words.translate(
            "Fault", "{language}, {context}: andere invulplekken dan in ‘{text}’: ‘{found}’"
        ),
        "glossary": words.translate("Fault", "{language}, {context}: ‘{word}’ in ‘{text}’. Kies: {instead}"),
        "exception_stale": words.translate("Fault", "glossary.toml: deze uitzondering is niet meer nodig: ‘{text}’"),
    }


def place_text(fault: Mapping[str, object], words: Words) -> str:
    """Where the fault is: the file, its line where there is one, and the question or card it is about."""
    where = str(fault.get("where") or "")
    if "line" not in fault:
        pattern = words.translate("Fault", "{file} ({where})") if where else "{file}"
    elif where:
        pattern = words.translate("Fault", "{file}, regel {line} ({where})")
    else:
        pattern = words.translate("Fault", "{file}, regel {line}")
    return pattern.format(file=fault["file"], line=fault.get("line"), where=where)


def _file_texts(words: Words) -> dict[str, str]:
    return {
        "file_missing": words.translate("Fault", "dit bestand is er niet, of je mag het niet openen"),
        "file_strange": words.translate("Fault", "dit bestand leest het programma niet. Bekende namen: {known}"),
        "file_signs": words.translate("Fault", "deze tekens zijn niet te lezen. Sla het bestand op als UTF-8"),
        "syntax": words.translate("Fault", "dit is geen TOML: kijk naar de haken, komma's en aanhalingstekens"),
        "syntax_double": words.translate("Fault", "deze naam staat er al eerder"),
        "syntax_list": words.translate("Fault", "deze lijst gaat niet dicht: zet er ] achter, met komma's ertussen"),
        "syntax_table": words.translate("Fault", "deze tabel gaat niet dicht: zet er } achter, met komma's ertussen"),
        "syntax_text": words.translate("Fault", "deze tekst gaat niet dicht: zet er een aanhalingsteken achter"),
        "syntax_equals": words.translate("Fault", "achter een naam hoort ="),
        "syntax_value": words.translate("Fault", "deze waarde kan niet: zet een tekst tussen aanhalingstekens"),
        "exception_form": words.translate("Fault", "except moet een lijst zijn van {{ text = …, why = … }}"),
        "versions_form": words.translate("Fault", "hier hoort per versie één tekst te staan"),
    }


def _value_texts(words: Words) -> dict[str, str]:
    return {
        "key_missing": words.translate("Fault", "{key} ontbreekt"),
        "key_unknown": words.translate("Fault", "{key} hoort hier niet"),
        "no_text": words.translate("Fault", "{key} moet een tekst zijn en mag niet leeg zijn"),
        "no_list": words.translate("Fault", "{key} moet een lijst van teksten zijn"),
        "no_tables": words.translate("Fault", "{key} hoort tussen dubbele haken te staan: [[{key}]]"),
        "no_yes_no": words.translate("Fault", "{key} moet true of false zijn"),
        "no_number": words.translate("Fault", "{key} moet een heel getal zijn van {low} tot en met {high}"),
        "value_unknown": words.translate("Fault", "{key}: ‘{value}’ kan hier niet. Kies uit: {known}"),
        "value_strange": words.translate("Fault", "{key}: ‘{value}’ is er niet"),
        "double": words.translate("Fault", "{key}: ‘{value}’ staat er dubbel"),
        "words": words.translate("Fault", "{key} heeft {count} woorden; {most} is het meeste"),
        "signs": words.translate("Fault", "{key} heeft {count} tekens; {most} is het meeste"),
    }


def _questionnaire_texts(words: Words) -> dict[str, str]:
    return {
        "answers": words.translate("Fault", "answers moet een lijst van {count} teksten zijn"),
        "blocks": words.translate("Fault", "de zes bouwstenen horen hier, in deze volgorde: {known}"),
        "question_form": words.translate("Fault", "text moet één vraag zijn, met het vraagteken aan het eind"),
        "question_missing": words.translate("Fault", "deze vraag ontbreekt; zet hem hierna"),
        "question_unknown": words.translate("Fault", "dit id is niet bekend; het heet naar de bouwsteen, met 1 tot 4"),
        "question_block": words.translate("Fault", "deze vraag staat bij een andere bouwsteen dan zijn id zegt"),
        "question_order": words.translate("Fault", "de vragen staan niet in de volgorde van de bouwstenen"),
        "help_opening": words.translate("Fault", "help moet beginnen met ‘{opening}’"),
        "version_unlisted": words.translate("Fault", "zet deze versie in versions.toml, met de regel: {add}"),
        "version_changed": words.translate(
            "Fault",
            "de tekst is veranderd: verhoog de versie. "
            "Is versie {version} nog nooit uitgebracht, zet dan in versions.toml: {add}",
        ),
    }


def _card_texts(words: Words) -> dict[str, str]:
    return {
        "no_cards": words.translate("Fault", "hier staan geen kaarten"),
        "no_advices": words.translate("Fault", "hier staan geen adviezen"),
        "card_block": words.translate("Fault", "block is anders dan de naam van het bestand"),
        "title_words": words.translate("Fault", "de titel heeft {count} woorden; {most} is het meeste"),
        "step_words": words.translate("Fault", "stap {number} heeft {count} woorden; {most} is het meeste"),
        "steps_count": words.translate("Fault", "er zijn {count} stappen; het moeten er {low} tot en met {high} zijn"),
        "no_layers": words.translate("Fault", "layers is leeg"),
        "related_itself": words.translate("Fault", "related noemt de kaart zelf"),
        "double_over_cards": words.translate("Fault", "{key}: ‘{value}’ staat ook op een andere kaart"),
        "advice_own": words.translate("Fault", "advices moet het id van de kaart zelf noemen"),
        "advice_unknown": words.translate("Fault", "advies {value} staat niet in publication.toml"),
        "advice_unused": words.translate("Fault", "dit advies staat op geen enkele kaart"),
        "own_always": words.translate("Fault", "{key} is altijd van ons: zet ‘{key}’ in own"),
        "own_needed": words.translate("Fault", "de publicatie zegt hier niets over: zet ‘{key}’ in own"),
        "own_layers": words.translate("Fault", "de publicatie noemt {value} hier niet: zet ‘layers’ in own"),
        "name_missing": words.translate("Fault", "named_by noemt {value} niet"),
        "name_strange": words.translate("Fault", "named_by noemt {value}; die geeft dit advies niet"),
        "few_cards": words.translate("Fault", "bij deze vraag helpen {count} kaarten; {least} is het minste"),
        "no_team_card": words.translate("Fault", "bij deze vraag is er geen kaart waar een team zelf mee kan beginnen"),
        "no_layer_card": words.translate("Fault", "deze bouwsteen heeft geen kaart voor {value}"),
    }
