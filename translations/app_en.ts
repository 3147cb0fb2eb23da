<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ActionForm</name>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} bij {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken over 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken over {n} weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockPage</name>
    <message>
        <source>Wat zit erachter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bouwsteen. Vraag bij elke vraag: waaraan merk je dat? Wie heeft een voorbeeld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bespreek de vragen samen, zonder cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bouwsteen heeft te weinig antwoorden om te laten zien. De vragen helpen bij het gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De score is {score}, van {n} mensen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per vraag zijn er te weinig antwoorden om te laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemiddeld {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weet ik niet: laten we hier niet zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weet ik niet: niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weet ik niet: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlocksTalkPage</name>
    <message>
        <source>Wat is ons beeld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noem om de beurt één bouwsteen die goed gaat en één die beter kan. Geef bij allebei een voorbeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn te weinig antwoorden om cijfers te laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Gekozen. Zet terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies deze kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom deze kaart bij jullie past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo pakken jullie het aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom het werkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat eerst op orde moet zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kijken jullie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie dit zegt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>kaart {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan het team zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken terug op (na {weeks} weken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste keer op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat merken de collega’s ervan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom dit werkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kijk je terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaart {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advies van {name}, in Smart Skills@Scale, oktober 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} en {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerst op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terugkijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventiekaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten bij de leercultuurscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>1 kaart gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaarten gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie hebben {n} kaarten gekozen. Begin klein: met drie of minder lukt het vaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke kaarten passen bij ons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies één of twee bouwstenen. Kies daarna samen hooguit drie kaarten om mee te beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee bouwstenen is genoeg om te beginnen. {block} staat nu uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>getal: aantal mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemiddeld {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuurscan van {company}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo leren wij bij {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuurscan, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige meting, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grijze balkjes: daar ligt de score van iedereen heel waarschijnlijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct-leidinggevenden en directie staan samen als ‘leiding’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te klein om apart te laten zien: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te laten zien bij {group}: {blocks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Het plaatje lukt nu niet. De tabel zegt hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Gegevens: in orde ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruimte op de schijf: {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meting: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen in deze map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talen op de kiosk: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet af, dus niet aangeboden: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: de klok loopt achter. Een meting begon later dan vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: het opruimen van de gegevens moest wachten. Dat gebeurt later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Het plan is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het plan wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. Het bestand wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek per kaart één eerste stap af, en een dag om terug te kijken. Print voor jullie weggaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport met plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} maken als PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedRoundRow</name>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ingevulde vragenlijsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} samen bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Lees antwoorden uit een CSV-bestand in de open meting.

Voorbeeld: leercultuur import antwoorden.csv --pin-file pin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De open meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingelezen vragenlijsten in ‘{round}’: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: dit bestand is al eerder ingelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De antwoorden staan er nu dubbel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een lege, open meting met verzonnen antwoorden. Het is daarna voorgoed een oefenmeting.

Voorbeeld: leercultuur simulate --responses 40 --seed 1 --pin-file pin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfde getal, zelfde antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{round}’ is nu een oefenmeting. Verzonnen vragenlijsten: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een voorbeeldbedrijf en open het; zonder scherm of met --out: schrijf wat het programma maakt.

Voorbeeld: leercultuur demo --out voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor de plaatjes en het papier; standaard ./demo zonder scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pincode van het voorbeeld: {pin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van het voorbeeld: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De pincode van deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een nieuwe pincode, met de wachtzin.

Voorbeeld: leercultuur pin set --passphrase-file wachtzin.txt --pin-file nieuw.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe pincode werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met de nieuwe wachtzin; - is de invoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin van de projectgroep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een nieuwe wachtzin, met de oude. De herstelcode blijft hetzelfde.

Voorbeeld: leercultuur passphrase change --passphrase-file oud.txt --new-passphrase-file nieuw.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe wachtzin werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een nieuwe wachtzin met de herstelcode.

Voorbeeld: leercultuur recover --code-file code.txt --passphrase-file nieuw.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met de herstelcode; - is de invoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kiosk, op het hele scherm.

Voorbeeld: leercultuur kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets verloren. De bijzonderheden staan in het logboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuur Desktop: laat zien hoe mensen in je bedrijf leren, en doe er samen iets mee.

Zonder opdracht opent het kantoor. Elke opdracht legt zichzelf uit met --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPDRACHT [OPTIES]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map met de gegevens; standaard de map van dit systeem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal van de uitvoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze opdracht klopt niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg: {command} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand dat wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke gesloten meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verslag van een gesloten meting.

Voorbeeld: leercultuur report --out verslag.pdf --passphrase-file wachtzin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten om te printen: voorkant en achterkant. Zonder keuze: de aanbevolen kaarten.

Voorbeeld: leercultuur cards --out kaarten.pdf --block leadership --size a5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaarten van deze bouwsteen; mag vaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaarten die bij de meting passen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kaarten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De poster ‘Dit zeiden jullie – dit deden we’.

Voorbeeld: leercultuur poster --out poster.pdf --size a3 --passphrase-file wachtzin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragenlijst zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of een vragenlijst klopt; zonder bestand die van het programma, met de kaarten erbij.

Voorbeeld: leercultuur questionnaire check mijn-vragen.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In orde: vragenlijst {id}, versie {version}, vragen: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In orde: kaarten: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De resultaten van een gesloten meting.

Voorbeeld: leercultuur results --passphrase-file wachtzin.txt --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een eerdere meting om mee te vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: er zijn meer antwoorden dan mensen in de groep {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De radar van een gesloten meting als plaatje.

Voorbeeld: leercultuur radar --out radar.svg --passphrase-file wachtzin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een meting openen, sluiten, of alle metingen zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een meting.

Voorbeeld: leercultuur round open ‘Najaar 2026’ --pin-file pin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit een meting, voorgoed.

Voorbeeld: leercultuur round close ‘Najaar 2026’ --pin-file pin.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is gesloten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle metingen.

Voorbeeld: leercultuur round list --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen metingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingevulde vragenlijsten: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met de pincode; - is de invoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met de wachtzin; - is de invoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een werkplek van een bedrijfsbestand (TOML).

Voorbeeld: leercultuur --folder werkplek setup bedrijf.toml --pin-file pin.txt --passphrase-file wachtzin.txt --recovery-out herstel.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar de herstelcode komt: een tekst, of een blad als de naam op .pdf eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De werkplek van {company} staat klaar in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: deze versie vraagt op de kiosk nog niet om een code van papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode (schrijf over, bewaar in de kluis): {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertalingen, voor wie aan het programma bouwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzamel alle teksten in translations/.

Voorbeeld: leercultuur texts update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de bestanden die de vensters lezen.

Voorbeeld: leercultuur texts build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg wat er ontbreekt of oud is.

Voorbeeld: leercultuur texts check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle vertalingen zijn bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de werkplek na: gegevens, schijf, klok, talen.

Voorbeeld: leercultuur check --json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Jullie bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam staat op het scherm en op alles wat je afdrukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel mensen werken er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel iedereen één keer. Uitzendkrachten en mensen in ploegen tellen mee waar ze meestal werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iedereen die geen leiding geeft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct-leidinggevenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorman, teamleider, chef: wie elke dag een ploeg leidt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigenaar, directeur, managementteam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie zijn met te weinig voor cijfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met minder dan {least} mensen zou je kunnen raden wie wat zei. Daarom zie je geen scores. Het gesprek met de vragen en de kaarten werkt wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam van het bedrijf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in hoeveel mensen er werken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{name}: kies in de kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Afdelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit mag je overslaan. Met afdelingen zie je later ook verschillen tussen afdelingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van een afdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld Lassen, Verspanen of Kantoor. Kies namen die iedereen kent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog geen afdeling in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een afdeling met minder dan {least} ingevulde vragenlijsten laten we nooit apart zien. Uitzendkrachten kiezen de afdeling waar ze meestal werken. Ploegen hoef je niet apart te noemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze afdeling staat al in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>De kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kiosk is het scherm waarop iedereen invult. Dit staat goed voor de meeste bedrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinste groep die je apart ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinere groepen laten we nooit apart zien. Minder dan {least} kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score waar je naartoe wilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van 1 tot en met 5. De lijn staat in de grafieken, voor jullie zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconden wachten voor het scherm wist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt iemand weg? Dan komt er eerst een waarschuwing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan het eind wat helpt om meer te leren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een opmerking schrijven mag, hoeft niet. De kiosk vraagt om geen namen te noemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal van de kiosk: Nederlands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Voorlezen werkt nog niet op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockFlow</name>
    <message>
        <source>Even geduld. De pincode wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe pincode is bewaard. Vul hem hier in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. De wachtzin wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe wachtzin is bewaard. Vul hem hier in en kies een nieuwe pincode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Het kantoor is op slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de pincode van deze computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het kantoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pincode vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de pincode in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 1 seconde kun je het weer proberen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {count} seconden kun je het weer proberen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFlow</name>
    <message>
        <source>Wie deed mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ons beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen of apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zit erachter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingScores</name>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mede­werkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leiding­gevenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te weinig antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingSentences</name>
    <message>
        <source>{first} en {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te laten zien: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} staan samen als ‘{name}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verschil is zeker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verschil is waarschijnlijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of dit echt verschilt, is niet te zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze verandering is zeker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze verandering is waarschijnlijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of dit echt veranderd is, is niet te zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}: {first} {one}, {second} {other}. {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}: {department} {own}, het hele bedrijf {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}: was {old}, is nu {new}. {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdeling {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Leercultuur in gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseFields</name>
    <message>
        <source>{least} tekens of meer. Vier of vijf losse woorden onthoud je makkelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wachtzin heeft {least} tekens of meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzinnen zijn niet hetzelfde. Typ hem nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets getypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog 1 teken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {count} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang genoeg, maar makkelijk te raden: steeds dezelfde tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed. Met nog een woord erbij is hij sterk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinFields</name>
    <message>
        <source>4 tot en met 8 cijfers. Geen geboortejaar en niet 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo weet je zeker dat je geen tikfout maakte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een pincode heeft 4 tot en met 8 cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De pincodes zijn niet hetzelfde. Typ hem nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pincode vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de wachtzin van de projectgroep kies je een nieuwe pincode voor deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de nieuwe pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>{field}: minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Laatste cijfer wissen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeWindow</name>
    <message>
        <source>{page} – Leercultuurscan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Open een meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zodra de meting open is, kan iedereen op de kiosk invullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam staat op het verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even nalopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ondernemingsraad of het personeel is gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebben jullie geen ondernemingsraad? Bespreek het dan met iedereen samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen weet waarom we dit vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ook dat niemand kan zien wie wat invulde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen krijgt er tijd voor tijdens het werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vijf minuten per persoon, ook in de avond- en nachtploeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aantallen kloppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aantallen, de afdelingen en de kleinste groep staan vast zodra de meting open is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de meting een naam.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRoundCard</name>
    <message>
        <source>Start de kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, sluit de meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, laat open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je de meting sluiten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten is voor altijd. Daarna kan niemand meer invullen en gaan de antwoorden open voor de projectgroep. Laat de meting open als er nog mensen willen invullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sinds {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingevulde vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingevulde vragenlijsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan de {people} mensen die je opgaf. Kloppen de aantallen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} van de {people} mensen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Even geduld. We tellen de antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>pagina {page} van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} opslaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin opent de antwoorden van een afgesloten meting. Hij is van de projectgroep. Zonder de wachtzin kan niemand de antwoorden lezen, ook de beheerder van de computer niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hem met zijn tweeën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij typt de eerste helft, een medewerker uit de projectgroep de tweede. Dan kan niemand in zijn eentje bij de antwoorden. Schrijf elk je eigen helft op en bewaar die goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak alles klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen voor wie deze computer beheert. Met Terug ga je naar het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cijfers ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de pincode open je dit kantoor, open en sluit je een meting, en kom je uit de kiosk. Alleen wie deze computer beheert, hoort hem te kennen. Antwoorden lezen kan er niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Dit zeiden jullie –
dit deden we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zeiden jullie –
dit gaan we doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat het best: {block} ({score} van 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier valt het meest te winnen: {block} ({score} van 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken terug op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deden we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaan we doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zeiden jullie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} van de {people} collega’s vulden de vragenlijst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heb je een idee? Zeg het tegen de projectgroep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>Klaar. Het bestand staat hier: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt het bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. De antwoorden gaan open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. Het bestand wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbevolen kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kaarten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je slaat eerst een bestand op. Dat open je en druk je af, of je deelt het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke meting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen gesloten meting. Na het sluiten maak je hier het verslag, de kaarten en de poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van de projectgroep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen met de wachtzin gaan de antwoorden open. Typ elk je eigen helft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles op een rij, met uitleg. Voor de projectgroep en de directie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbevolen kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaarten die het best bij de uitkomst passen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Dit zeiden jullie – dit deden we’, voor in de kantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zes bouwstenen in één figuur: PDF, PNG of SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om in te bladeren en mee te leggen. Zonder wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>En nog {count} andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rij {row}, kolom {column}: ‘{value}’ kan hier niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rij {row}: er staan {found} cellen, er horen er {expected} te staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolom {column} ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolom ‘{column}’ hoort hier niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolom ‘{column}’ staat er dubbel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rij {row}: de aanhalingstekens kloppen niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet een heel getal zijn van {low} tot en met {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet een tekst zijn van 1 tot en met {high} tekens, zonder regeleinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet true of false zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet een lijst van teksten zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ staat er dubbel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ is geen taal van dit programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet een tabel zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moet een getal zijn van {low} tot en met {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is nog geen bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de map {folder} staan geen gegevens. Kies een andere map, of maak eerst een bedrijf aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat al een bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd in {folder}. Kies voor een nieuw bedrijf een lege map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map kan niet worden gebruikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma mag of kan niet schrijven in {folder}. Kies een andere map of vraag om rechten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand met de gegevens is beschadigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd aan {file}. Maak een kopie van dit bestand en zet een reservekopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze gegevens zijn van een nieuwere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd aan {file}. Werk eerst het programma bij en open het bestand dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gegevens zijn in gebruik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander venster gebruikt {file}. Wacht even en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gegevens kunnen niet worden geopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of het programma mag lezen en schrijven in de map van {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is vol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ruimte vrij op de schijf van {file} en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommige antwoorden zijn niet te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal beschadigde vragenlijsten: {count}. Die tellen niet mee. De rest wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit antwoord past niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de naam van de afdeling korter en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op hoofdletters en spaties. Wachtzin vergeten? Met de herstelcode kies je een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herstelcode klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de 25 tekens over van het blad in de kluis. Streepjes hoeven niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze pincode kan niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een pincode van 4 tot en met 8 cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtzin van {shortest} tekens of meer. Een korte zin werkt goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een geheim nodig: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef een bestand mee met {option}, of typ het op een scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam ‘{name}’ is al gebruikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere naam voor de nieuwe meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam kan niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de meting een naam van 1 tot en met {longest} tekens, op één regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen meting ‘{name}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk met ‘round list’ welke metingen er zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al een meting open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit eerst de meting ‘{name}’. Er kan er één tegelijk open zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gesloten meting gaat niet meer open. Open een nieuwe meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is nog open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultaten zijn er pas als de meting gesloten is. Zo kijkt niemand mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen meting open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eerst een meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen gesloten meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit eerst een meting. Daarna zijn er resultaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is een oefenmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een oefenmeting neemt geen echte antwoorden aan. Open een nieuwe meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting ‘{name}’ heeft al antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzonnen antwoorden kunnen alleen in een open meting die nog leeg is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met minder dan {minimum_group} vragenlijsten laten we geen scores zien. De kaarten zijn er wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst samen kaarten in de bijeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of {file} bestaat en of je het mag openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden geschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies voor {file} een map waarin je mag schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekens in dit bestand zijn niet te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar {file} als UTF-8 en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit soort bestand kan niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de naam van {file} eindigen op {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste rij klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Nodig zijn: layer, department en de 24 vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommige cellen kloppen niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Verbeter deze plekken en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan geen antwoorden in dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Zet onder de eerste rij één rij per persoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bedrijfsbestand klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gemaakt. Verbeter {file} en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan fouten in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbeter deze plekken en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is geen bouwsteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies uit: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit getal kan niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een getal van {low} tot en met {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ontbreekt een onderdeel: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installeer het programma opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start dit op een computer met een scherm, of gebruik de opdrachten zonder venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het vertaalgereedschap {name} werkt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hulpmiddel komt met PySide6. Installeer dat en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vertalingen zijn niet bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai ‘leercultuur texts update’, vul aan wat ontbreekt, en dan ‘texts build’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptsTalkPage</name>
    <message>
        <source>Zien we het allemaal hetzelfde?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat eerst de mensen aan het woord die het werk doen. Leidinggevenden luisteren en vragen door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer leerde je hier voor het laatst iets nieuws? Van wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gebeurt er bij ons als er iets fout gaat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat doen we met een idee van de werkvloer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar ziet de leiding het anders dan de mensen op de werkvloer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke bouwsteen willen jullie van dichtbij bekijken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn te weinig antwoorden om groepen te vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om te oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Wat is ons beeld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst stil, één minuut. Zeg dan om de beurt wat je opvalt. Nog geen oorzaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar van het hele bedrijf. De tabel zegt hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een score ligt tussen 1 en 5. 1 is ‘{low}’, 5 is ‘{high}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het sterkst: {best} ({high}). De meeste ruimte om te groeien: {least} ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Leercultuurscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten voor jullie bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Alles staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie kunnen beginnen wanneer je wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo gaat het verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Vertel waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg iedereen uit waarom jullie dit vragen en wat je met de uitkomst doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Open een meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de kiosk op de werkvloer. Geef iedereen vijf minuten tijdens het werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Bekijk het samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de meting en kijk er met de projectgroep naar, op een groot scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de metingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>lagen kijken hier verschillend naar, en deze kaart gaat over zo&apos;n laag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jullie team kan dit zelf beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpt bij vragen die nu gemiddeld {score} scoren (doel {target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoort bij een bouwsteen die nu {score} scoort (doel {target})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pak het herstelblad uit de kluis. Met de herstelcode kies je een nieuwe wachtzin. Doe dit samen met iemand uit de projectgroep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 tekens, in vijf groepjes. Streepjes en hoofdletters maken niet uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze herstelcode klopt niet. Kijk nog een keer, teken voor teken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Herstelcode {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is de wachtzin weg? Dan maak je met deze code een nieuwe. De code staat alleen hier en maar één keer. Zijn wachtzin en code allebei weg, dan zijn de antwoorden voor altijd dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blad opslaan (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk het blad af, leg het in de kluis en gooi het bestand daarna weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk daarvoor op je papier. Streepjes en hoofdletters maken niet uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet dezelfde code. Kijk nog een keer, teken voor teken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze code maak je een nieuwe wachtzin als de oude kwijt is. Wie deze code heeft, kan bij de uitkomsten. Bewaar dit blad in de kluis en maak er geen foto van.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Doe dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Leercultuur Desktop op de computer van kantoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bij de wachtzin voor ‘Wachtzin vergeten’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code hierboven over. Hoofdletters of kleine letters maakt niet uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies samen een nieuwe wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben je de wachtzin én dit blad kwijt? Dan zijn de antwoorden voorgoed onleesbaar. Niemand kan ze terughalen, ook de makers van het programma niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk je later een nieuw blad af, dan werkt deze code niet meer. Gooi dit blad dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit blad ligt in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgeborgen op, door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf geen namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mag dit ook leeg laten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog {left} tekens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Over deze bouwsteen laten we geen score zien: te weinig mensen beantwoordden de vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onze aantekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Iedereen antwoordde, dus dit geldt voor de hele groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Deze score ligt heel vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Heel waarschijnlijk ligt hij tussen {low} en {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongunstig: (bijna) nooit of af en toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutraal: regelmatig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gunstig: vaak of (bijna) altijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe de antwoorden per vraag verdeeld zijn, laten we niet zien. Daarvoor zijn minstens {count} antwoorden op elke vraag nodig. Zo kan niemand zien wat een ander antwoordde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eens of oneens? {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen of apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verschil tussen leiding en medewerkers komt vaker voor: leiding kijkt meestal iets positiever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: {first_score}, {second}: {second_score}. Is dat een echt verschil? {certainty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per afdeling: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten die hierbij passen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat veranderde er sinds {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen bouwsteen die we met de vorige meting mogen vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bouwsteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echt veranderd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke meting is anoniem en staat op zichzelf. We vergelijken groepen, nooit dezelfde personen. Alleen bouwstenen met precies dezelfde vragen staan hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaan we doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gekozen. Kies samen hooguit drie kaarten. Spreek per kaart af wie begint, wanneer, en op welke dag jullie terugkijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste keer op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we kijken terug op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (kaart {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog af te spreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken terug op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat merken de collega’s ervan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De projectgroep las alle opmerkingen en streepte weg wat naar een persoon wijst. De volgorde is willekeurig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat mensen zelf schreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe dit gemaakt is, en wat het niet zegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen zijn gemaakt voor dit programma. Het is niet de officiële scan van het Leercultuurmodel. Er is geen norm: vergelijk jullie score niet met die van andere bedrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn {count} vragen, vier per bouwsteen, met vijf antwoorden van (bijna) nooit (1) tot (bijna) altijd (5). ‘Weet ik niet’ telt niet mee in een score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een score laten we pas zien bij minstens {score} antwoorden, de verdeling per vraag bij minstens {spread}. Kan iemand een kleine groep uitrekenen uit andere groepen, dan laten we die ook weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De score van een persoon is het gemiddelde van de beantwoorde vragen, als dat er minstens de helft is. De score van een groep is het gemiddelde van de personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Heel waarschijnlijk’ is een 95%-interval: was de vraag aan iedereen gesteld, dan lag de score bijna altijd daarbinnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verschil heet zeker als het 95%-interval de nul niet bevat, waarschijnlijk als het 80%-interval dat niet doet. Anders is het niet te zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie niet meedeed, kan er anders over denken. De scan zegt ook niet waaróm een score hoog of laag is: dat weten jullie zelf het best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} tot {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95%-interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cronbachs alpha zegt hoe goed de vier vragen van een bouwsteen bij elkaar horen in jullie bedrijf. Het is geen cijfer voor jullie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrouwbaarheid van de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragenlijst: {id}, versie {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model en adviezen: Smart Skills@Scale, ‘Zó bouw je een leercultuur in je mkb-bedrijf in de beweging naar Smart Industry’, oktober 2024, smartskillsatscale.nl. Wat daarvan niet in de publicatie staat, is op de kaarten aangegeven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getallen uit die publicatie (Leercultuurmonitor van TNO), als achtergrond en niet als norm: 1 op de 3 praktisch geschoolde werknemers leert veel van de taken in het werk, tegen 45,6% van de theoretisch geschoolden. 37% tegen 60% volgde een cursus in de afgelopen twee jaar. 2 op de 3 worden niet of weinig gestimuleerd door hun leidinggevende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekenwijze: Cronbach en Feldt (alpha), Lindell, Brandt en Whitney (mate van overeenstemming), Welch (verschillen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo leren wij bij {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport van de leercultuurscan, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zes bouwstenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stip is de score van iedereen samen, op een schaal van 1, (bijna) nooit, tot 5, (bijna) altijd. De grijze balk laat zien waar de score heel waarschijnlijk ligt. De streepjeslijn is jullie doel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rapport is het begin van een gesprek, geen oordeel. Bespreek het samen, met alle lagen aan tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mensen vulden de vragenlijst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} van de {people} mensen vulden de vragenlijst in ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hoogste score is voor {block}: {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laagste score is voor {block}: {score}. Jullie doel is {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lagen kijken verschillend naar: {blocks}. Het verschil is het grootst bij {block}, tussen {first} en {second}: {points} punt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {blocks} geldt: {agreement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds {round} ging {block} {points} punt omhoog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds {round} ging {block} {points} punt omlaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie kozen nog geen acties. Kies er samen hooguit drie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaan jullie doen: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te weinig antwoorden om te laten zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doel {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie deden mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aandeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe zeker zijn deze scores?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lees je dit rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een score loopt van 1 tot 5. Hoe hoger, hoe vaker mensen dit merken in hun werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Heel waarschijnlijk’ wil zeggen: in 95 van de 100 gevallen klopt het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verschil noemen we zeker, waarschijnlijk of niet te zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde score kan twee dingen betekenen: iedereen in het midden, of twee kampen. Kijk daarom ook naar de balken bij de vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat te klein is om te laten zien, staat er in woorden. Het is nooit een nul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin bij wat goed gaat. Kies daarna hooguit twee bouwstenen om aan te werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingevuld op de kiosk: {kiosk}. Van papier overgetypt: {typed}. Ingelezen: {read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet te lezen en dus niet meegeteld: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: meer ingevuld dan er mensen zijn bij {groups}. Klopt het aantal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met zo weinig antwoorden is dat niet te zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen deed mee. De scores gelden dus voor de hele groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijna iedereen deed mee. De scores van iedereen samen liggen heel vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De scores van iedereen samen kunnen ongeveer {half} punt hoger of lager liggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe minder mensen meededen, hoe minder zeker een score is. Kijk dus niet naar heel kleine verschillen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ons beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe verder een lijn naar buiten ligt, hoe vaker mensen dit merken in hun werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuurscan van {company}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuurscan · {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praten over leren bij {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn {count} vragenlijsten ingevuld. We laten pas scores zien vanaf {minimum}. Met minder kan iemand raden wie wat antwoordde. Dat hebben we beloofd niet te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarom staan hier de vragen zelf, als leidraad voor een gesprek. Kies samen één bouwsteen. Lees de vragen voor en laat iedereen een voorbeeld geven uit de afgelopen weken. Kies daarna hooguit één kaart om mee te beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuurscan, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen om over te praten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Wie deed mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk samen: is dit een goed beeld van ons bedrijf? Wie missen we nog?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} van de {all} mensen deden mee. Dat is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ingevulde vragenlijsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een groep met minder dan {minimum} antwoorden laten we niet apart zien. Zo blijft iedereen anoniem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat zijn te weinig antwoorden om te laten zien. Vanaf {minimum} laten we cijfers zien: zo blijft iedereen anoniem. Vandaag praten jullie zonder cijfers. Dat gaat zo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk samen de zes bouwstenen. Wat gaat goed en wat kan beter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag elkaar waar jullie het anders zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies één bouwsteen en bespreek de vragen die erbij horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hooguit drie kaarten en spreek af wie wat doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdeling {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({parts} samen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deden mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} van de {all} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vragenlijst was beschadigd en telt niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vragenlijsten waren beschadigd en tellen niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {groups} zijn er meer antwoorden dan mensen. Kijk na of het aantal mensen klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} via de kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} van papier overgetypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uit een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kwamen de antwoorden binnen: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Over welke meting gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen afgesloten meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwste staat bovenaan. De meting ervoor komt er ter vergelijking naast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit eerst de meting af. Daarna kunnen jullie de antwoorden samen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ingevulde vragenlijsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsFlow</name>
    <message>
        <source>{workers} medewerkers, {supervisors} direct-leidinggevenden, {directors} directie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie zijn met te weinig voor cijfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met minder dan {least} ingevulde vragenlijsten zie je geen scores. Het gesprek met de vragen en de kaarten werkt wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meting winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meting voorjaar {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meting zomer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meting najaar {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting gaat open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start de kiosk, dan kan iedereen invullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meting gaat dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk er nu samen naar, of druk het verslag af.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Metingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu geen meting open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een meting. Daarna kan iedereen op de kiosk de vragen invullen, in ongeveer vijf minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je weten of het beter gaat? Open na een half jaar of een jaar een nieuwe meting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesloten metingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen. Een gesloten meting kun je samen bekijken en afdrukken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het opgeslagen bestand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoorden zijn nog niet weg. Wil je toch stoppen? Dan wissen we ze.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} laten zien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu geen vragenlijst open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je tikt op een antwoord, verder niets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>{company}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leercultuur in gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze stap nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bekeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoorden. Je laag en je afdeling, als je die kiest. Een opmerking bewaren we apart, zonder je antwoorden. Alles gaat op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam. Hoe laat je hebt geantwoord. Wie er voor of na je kwam. Stop je eerder? Dan bewaren we niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Te weinig antwoorden voor scores: er zijn er minstens {count} nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te klein om te laten zien: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opvallend verschil bij {block}: {first} en {second} ({difference}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · VOORBEELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingevulde vragenlijsten: {responses} van {headcount} mensen ({rate})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bouwsteen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Zien we het allemaal hetzelfde?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk waar de lijnen uit elkaar lopen. Vraag elkaar: hoe komt het dat jij dit anders ziet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige meting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar van de groepen. De tabel zegt hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen zijn veranderd. Vergelijken kan deze keer niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen het hele bedrijf heeft genoeg antwoorden. Vraag elkaar: zie jij dit ook zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie zien het ongeveer hetzelfde. Dit is het grootste verschil:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verschil komt vaker voor: leiding kijkt meestal iets positiever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Probeer het opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Even geduld. De antwoorden gaan open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de projectgroep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met jullie wachtzin gaan de antwoorden open. Twee mensen mogen elk een helft typen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten zien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dit programma meet je hoe het staat met leren in jullie bedrijf. Iedereen vult zonder naam 24 korte vragen in. Daarna bekijken jullie samen de uitkomst en kiezen jullie wat je gaat doen. Alles blijft op deze computer. Er is geen internet nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit heb je nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel mensen er werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per laag: medewerkers, direct-leidinggevenden en directie. Afdelingen mag, hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand uit de projectgroep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen bedenk je een wachtzin. Zonder die zin kan niemand de antwoorden openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een printer of een USB-stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor het herstelblad. Dat leg je in de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het klaarzetten duurt ongeveer tien minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Waarom vragen jullie dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zin staat groot op de kiosk. Wie weet waarom, vult eerlijker in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zin voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: We willen weten wat jou helpt om hier elke week iets te leren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor direct-leidinggevenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de directie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch alleen een zin voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook een zin per laag schrijven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFlow</name>
    <message>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. De sleutels worden gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelblad opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>medewerkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waarschijnlijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet te zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jullie denken hier ongeveer hetzelfde over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jullie denken hier verschillend over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de meningen lopen uiteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kleine moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemiddelde moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grote moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medewerkers beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leidinggevende begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projectgroep begint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
