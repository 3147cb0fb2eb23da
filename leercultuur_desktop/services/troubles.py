"""The title and advice of every known problem."""

from __future__ import annotations

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.troubles_keeping import keeping_texts
from leercultuur_desktop.services.troubles_paper import paper_texts
from leercultuur_desktop.services.troubles_settings import setting_troubles
from leercultuur_desktop.services.troubles_tickets import ticket_texts

Texts = dict[Trouble, tuple[str, str]]


def trouble_texts(words: Words) -> Texts:
    """Title and advice per problem, with named places for its facts."""
    return {
        **_store(words),
        **_secrets(words),
        **_rounds(words),
        **setting_troubles(words),
        **ticket_texts(words),
        **keeping_texts(words),
        **_files(words),
        **_content(words),
        **paper_texts(words),
    }


def _store(words: Words) -> Texts:
    return {
        Trouble.NO_WORKPLACE: (
            words.translate("Problem", "Hier is nog geen bedrijf"),
            words.translate(
                "Problem", "In de map {folder} staan geen gegevens. Kies een andere map, of maak eerst een bedrijf aan."
            ),
        ),
        Trouble.WORKPLACE_EXISTS: (
            words.translate("Problem", "Hier staat al een bedrijf"),
            words.translate("Problem", "Er is niets veranderd in {folder}. Kies voor een nieuw bedrijf een lege map."),
        ),
        Trouble.WORKPLACE_GONE: (
            words.translate("Problem", "De map met de gegevens is weg"),
            words.translate(
                "Problem",
                "Het programma vindt {folder} niet meer. Kijk of de stick er nog in zit, en of het netwerk het nog"
                " doet.",
            ),
        ),
        Trouble.FOLDER_UNUSABLE: (
            words.translate("Problem", "Deze map kan niet worden gebruikt"),
            words.translate(
                "Problem",
                "Het programma mag of kan niet schrijven in {folder}. Kies een andere map of vraag om rechten.",
            ),
        ),
        Trouble.STORE_DAMAGED: (
            words.translate("Problem", "Het bestand met de gegevens is beschadigd"),
            words.translate(
                "Problem",
                "Er is niets veranderd aan {file}. Maak een kopie van dit bestand en zet een reservekopie terug.",
            ),
        ),
        Trouble.STORE_NEWER: (
            words.translate("Problem", "Deze gegevens zijn van een nieuwere versie"),
            words.translate(
                "Problem",
                "Er is niets veranderd aan {file}. Werk eerst het programma bij en open het bestand dan opnieuw.",
            ),
        ),
        Trouble.STORE_BUSY: (
            words.translate("Problem", "De gegevens zijn in gebruik"),
            words.translate("Problem", "Een ander venster gebruikt {file}. Wacht even en probeer het opnieuw."),
        ),
        Trouble.STORE_UNREADABLE: (
            words.translate("Problem", "De gegevens kunnen niet worden geopend"),
            words.translate("Problem", "Kijk of het programma mag lezen en schrijven in de map van {file}."),
        ),
        Trouble.DISK_FULL: (
            words.translate("Problem", "De schijf is vol"),
            words.translate("Problem", "Maak ruimte vrij op de schijf van {file} en probeer het opnieuw."),
        ),
        Trouble.RECORDS_DAMAGED: (
            words.translate("Problem", "Sommige antwoorden zijn niet te lezen"),
            words.translate("Problem", "Aantal beschadigde vragenlijsten: {count}. Die tellen niet mee. De rest wel."),
        ),
        Trouble.RESPONSE_TOO_LARGE: (
            words.translate("Problem", "Dit antwoord past niet"),
            words.translate("Problem", "Maak de naam van de afdeling korter en probeer het opnieuw."),
        ),
    }


def _secrets(words: Words) -> Texts:
    return {
        Trouble.WRONG_PIN: (
            words.translate("Problem", "De pincode klopt niet"),
            words.translate("Problem", "Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe."),
        ),
        Trouble.WRONG_PASSPHRASE: (
            words.translate("Problem", "De wachtzin klopt niet"),
            words.translate(
                "Problem",
                "Let op hoofdletters en spaties. Wachtzin vergeten? Met de herstelcode kies je een nieuwe.",
            ),
        ),
        Trouble.WRONG_RECOVERY_CODE: (
            words.translate("Problem", "De herstelcode klopt niet"),
            words.translate("Problem", "Typ de 25 tekens over van het blad in de kluis. Streepjes hoeven niet."),
        ),
        Trouble.TOO_MANY_TRIES: (
            words.translate("Problem", "Te vaak geprobeerd"),
            words.translate("Problem", "Wacht {seconds} seconden en probeer het dan opnieuw."),
        ),
        Trouble.PIN_DAMAGED: (
            words.translate("Problem", "De bewaarde pincode is beschadigd"),
            words.translate("Problem", "Geen enkele pincode werkt nu. Kies met de wachtzin een nieuwe pincode."),
        ),
        Trouble.PASSPHRASE_DAMAGED: (
            words.translate("Problem", "Het slot met de wachtzin is beschadigd"),
            words.translate("Problem", "Geen enkele wachtzin werkt nu. Kies met de herstelcode een nieuwe wachtzin."),
        ),
        Trouble.RECOVERY_DAMAGED: (
            words.translate("Problem", "Het slot met de herstelcode is beschadigd"),
            words.translate("Problem", "De herstelcode werkt niet meer. Bewaar de wachtzin goed, want die werkt nog."),
        ),
        Trouble.PIN_FORM: (
            words.translate("Problem", "Deze pincode kan niet"),
            words.translate("Problem", "Kies een pincode van 4 tot en met 8 cijfers."),
        ),
        Trouble.PASSPHRASE_FORM: (
            words.translate("Problem", "Deze wachtzin is te kort"),
            words.translate("Problem", "Kies een wachtzin van {shortest} tekens of meer. Een korte zin werkt goed."),
        ),
        Trouble.SECRET_NEEDED: (
            words.translate("Problem", "Er is een geheim nodig: {name}"),
            words.translate("Problem", "Geef een bestand mee met {option}, of typ het op een scherm."),
        ),
    }


def _rounds(words: Words) -> Texts:
    return {
        Trouble.ROUND_NAME_TAKEN: (
            words.translate("Problem", "De naam ‘{name}’ is al gebruikt"),
            words.translate("Problem", "Kies een andere naam voor de nieuwe meting."),
        ),
        Trouble.ROUND_NAME_FORM: (
            words.translate("Problem", "Deze naam kan niet"),
            words.translate("Problem", "Geef de meting een naam van 1 tot en met {longest} tekens, op één regel."),
        ),
        Trouble.ROUND_UNKNOWN: (
            words.translate("Problem", "Er is geen meting ‘{name}’"),
            words.translate("Problem", "Bekijk met ‘round list’ welke metingen er zijn."),
        ),
        Trouble.ROUND_ALREADY_OPEN: (
            words.translate("Problem", "Er is al een meting open"),
            words.translate("Problem", "Sluit eerst de meting ‘{name}’. Er kan er één tegelijk open zijn."),
        ),
        Trouble.ROUND_CLOSED: (
            words.translate("Problem", "De meting ‘{name}’ is gesloten"),
            words.translate("Problem", "Een gesloten meting gaat niet meer open. Open een nieuwe meting."),
        ),
        Trouble.ROUND_STILL_OPEN: (
            words.translate("Problem", "De meting ‘{name}’ is nog open"),
            words.translate("Problem", "De uitkomst is er pas als de meting gesloten is. Zo kijkt niemand mee."),
        ),
        Trouble.NO_OPEN_ROUND: (
            words.translate("Problem", "Er is geen meting open"),
            words.translate("Problem", "Open eerst een meting."),
        ),
        Trouble.NO_CLOSED_ROUND: (
            words.translate("Problem", "Er is nog geen gesloten meting"),
            words.translate("Problem", "Sluit eerst een meting. Daarna is er een uitkomst."),
        ),
        Trouble.ROUND_IS_PRACTICE: (
            words.translate("Problem", "‘{name}’ is een oefenmeting"),
            words.translate("Problem", "Een oefenmeting neemt geen echte antwoorden aan. Open een nieuwe meting."),
        ),
        Trouble.ROUND_HAS_RESPONSES: (
            words.translate("Problem", "De meting ‘{name}’ heeft al antwoorden"),
            words.translate("Problem", "Verzonnen antwoorden kunnen alleen in een open meting die nog leeg is."),
        ),
        Trouble.RESULTS_TOO_FEW: (
            words.translate("Problem", "Te weinig antwoorden"),
            words.translate(
                "Problem",
                "Met minder dan {minimum_group} vragenlijsten laten we geen scores zien. De kaarten zijn er wel.",
            ),
        ),
        Trouble.PLAN_DAMAGED: (
            words.translate("Problem", "Het plan van deze meting is niet te lezen"),
            words.translate("Problem", "We gaan verder met een leeg plan. Het oude staat in {file} en blijft bewaard."),
        ),
    }


def _files(words: Words) -> Texts:
    return {
        Trouble.FILE_UNREADABLE: (
            words.translate("Problem", "Dit bestand kan niet worden gelezen"),
            words.translate("Problem", "Kijk of {file} bestaat en of je het mag openen."),
        ),
        Trouble.FOLDER_UNREADABLE: (
            words.translate("Problem", "Deze map is er niet"),
            words.translate("Problem", "Kijk of {folder} een map is en of je erin mag kijken."),
        ),
        Trouble.FILE_UNWRITABLE: (
            words.translate("Problem", "Dit bestand kan niet worden geschreven"),
            words.translate("Problem", "Kies voor {file} een map waarin je mag schrijven."),
        ),
        Trouble.FILE_ENCODING: (
            words.translate("Problem", "De tekens in dit bestand zijn niet te lezen"),
            words.translate("Problem", "Bewaar {file} als UTF-8 en probeer het opnieuw."),
        ),
        Trouble.FILE_TYPE: (
            words.translate("Problem", "Dit soort bestand kan niet"),
            words.translate("Problem", "Laat de naam van {file} eindigen op {endings}."),
        ),
        Trouble.CSV_HEADER: (
            words.translate("Problem", "De eerste rij klopt niet"),
            words.translate(
                "Problem", "Er is niets ingelezen uit {file}. Nodig zijn: layer, department en de 24 vragen."
            ),
        ),
        Trouble.CSV_CELLS: (
            words.translate("Problem", "Sommige cellen kloppen niet"),
            words.translate(
                "Problem", "Er is niets ingelezen uit {file}. Verbeter deze plekken en probeer het opnieuw."
            ),
        ),
        Trouble.CSV_EMPTY: (
            words.translate("Problem", "Er staan geen antwoorden in dit bestand"),
            words.translate(
                "Problem", "Er is niets ingelezen uit {file}. Zet onder de eerste rij één rij per persoon."
            ),
        ),
        Trouble.COMPANY_FILE: (
            words.translate("Problem", "Het bedrijfsbestand klopt niet"),
            words.translate("Problem", "Er is niets gemaakt. Verbeter {file} en probeer het opnieuw."),
        ),
    }


def _content(words: Words) -> Texts:
    return {
        Trouble.CONTENT_FAULTS: (
            words.translate("Problem", "Er staan fouten in {file}"),
            words.translate("Problem", "Verbeter deze plekken en probeer het opnieuw."),
        ),
        Trouble.BLOCK_UNKNOWN: (
            words.translate("Problem", "‘{name}’ is geen bouwsteen"),
            words.translate("Problem", "Kies uit: {known}."),
        ),
        Trouble.NUMBER_RANGE: (
            words.translate("Problem", "Dit getal kan niet"),
            words.translate("Problem", "Kies een getal van {low} tot en met {high}."),
        ),
        Trouble.LIBRARY_MISSING: (
            words.translate("Problem", "Er ontbreekt een onderdeel: {name}"),
            words.translate("Problem", "Installeer het programma opnieuw."),
        ),
        Trouble.NO_SCREEN: (
            words.translate("Problem", "Er is geen scherm"),
            words.translate(
                "Problem", "Start dit op een computer met een scherm, of gebruik de opdrachten zonder venster."
            ),
        ),
        Trouble.KIOSK_OPEN: (
            words.translate("Problem", "De kiosk staat al open"),
            words.translate("Problem", "Ga naar het scherm waar de kiosk open staat. Eén kiosk tegelijk is genoeg."),
        ),
        Trouble.TEXTS_TOOL: (
            words.translate("Problem", "Het vertaalgereedschap {name} werkt niet"),
            words.translate("Problem", "Dit hulpmiddel komt met PySide6. Installeer dat en probeer het opnieuw."),
        ),
        Trouble.SOUND_TOOL: (
            words.translate("Problem", "Het programma {name} ontbreekt of werkt niet"),
            words.translate(
                "Problem",
                "Het is alleen nodig om geluid te maken. Installeer het pakket {package} en probeer het opnieuw.",
            ),
        ),
        Trouble.TEXTS_WORDS: (
            words.translate("Problem", "Er staan woorden in de teksten die we niet gebruiken"),
            words.translate("Problem", "Kies het woord uit {file}, of zet daar een uitzondering met de reden erbij."),
        ),
        Trouble.TEXTS_STALE: (
            words.translate("Problem", "De vertalingen zijn niet bij"),
            words.translate(
                "Problem", "Draai ‘leercultuur texts update’, vul aan wat ontbreekt, en dan ‘texts build’."
            ),
        ),
    }
