<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Das geht gerade nicht</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Lautstärke: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>PC-Betreuung</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>Einen Moment bitte. Der Bildschirm startet neu.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>Hast du „Danke“ schon gesehen? Dann sind deine Antworten gespeichert.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Warst du noch nicht fertig? Dann fängst du gleich neu an.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Dieser Bildschirm funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Ruf die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>Für die PC-Betreuung: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>Für die PC-Betreuung: Das Programm ist ein paar Mal abgestürzt. Das Protokoll steht in {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Das geht gerade nicht</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Gib den Code von deinem Zettel ein</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>So macht jede Person genau einmal mit. Wir speichern nicht, welcher Code zu welchen Antworten gehört. Du hast keinen Code? Frag nach einem.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Ziffern eingegeben: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Für die PC-Betreuung: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>Der Code ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>Es müssen zehn Ziffern sein.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>Die Ziffern stimmen nicht</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Vergleiche die Ziffern mit deinem Zettel. Drücke auf Löschen oder fang einfach neu an.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>Dieser Code funktioniert nicht</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Stimmen die Ziffern? Dann wurde der Code schon benutzt oder ist von einer anderen Befragung. Frag nach einem neuen Zettel.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>Zu oft ein falscher Code</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Warte eine Minute. Drücke dann auf Weiter.</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>Dieser Code wurde gerade schon benutzt</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Deine Antworten sind noch da. Gib einen anderen Code ein. Dann speichern wir sie doch noch.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>Der Code lässt sich gerade nicht prüfen</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Drücke noch einmal auf Weiter. Klappt es nicht? Bitte jemanden um Hilfe.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>In welcher Abteilung arbeitest du?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Arbeitest du in mehreren Abteilungen? Wähle die, in der du am meisten arbeitest.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>sage ich lieber nicht</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Bist du noch da?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>In 1 Sekunde löschen wir deine Antworten.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>In {seconds} Sekunden löschen wir deine Antworten.</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>Gleich löschen wir deine Antworten. Tippe auf den Knopf, wenn du noch da bist.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>So kann sie niemand anders sehen.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Wähle deine Sprache</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>Zu welcher Gruppe gehörst du?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>So sehen wir, ob Gruppen verschieden über das Lernen denken. Kleine Gruppen zeigen wir nie.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>sage ich lieber nicht</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>Du leitest kein Team.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>direkte Vorgesetzte</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>Du leitest ein Team.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>Du leitest den Betrieb.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Tippe auf eine Antwort, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>Das versprechen wir</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>Wir fragen nicht nach deinem Namen. Schreib ihn auch nirgends auf.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>Dieses Papier kommt in eine verschlossene Box. Nach dem Abtippen wird es vernichtet.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>Du darfst eine Frage überspringen und jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Du weißt es nicht? Dann kreuze an: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>So füllst du den Fragebogen aus</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>Mach bei jeder Frage ein Kreuz.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>Falsch? Mach das Kästchen schwarz und kreuze ein anderes an.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>Der Code auf deinem Zettel</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Schreib den Code ab. Der Code sagt nicht, wer du bist.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Falte den Fragebogen zusammen und wirf ihn selbst in die verschlossene Box.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Möchtest du noch etwas schreiben? Nimm das lose Blatt und wirf es getrennt in die Box.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Fertig?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Loses Blatt</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>Kennt jemand deine Handschrift? Dann schreib anders als sonst.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Wirf dieses Blatt getrennt in die verschlossene Box. Dann weiß niemand, zu welchem Fragebogen es gehört.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Versuche es noch einmal. PIN vergessen? Mit dem Passwort-Satz wählst du eine neue.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>Die PIN stimmt nicht</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Wartezeit in Sekunden: {seconds}. Versuche es danach noch einmal.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Zu oft versucht</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Nur für die Person, die diesen Computer betreut. Mit „Zurück“ kommst du zum Anfang.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Ziffern eingegeben: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Niemand weiß, was du geantwortet hast</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>Wir fragen nicht nach deinem Namen.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Deine Antworten werden sofort weggeschlossen. Niemand kann sie hier nachlesen.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>Wir zeigen nur Gruppen mit mindestens {minimum} Personen.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>Du darfst jederzeit aufhören. Dann löschen wir, was du ausgefüllt hast.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>Kleine Gruppen zeigen wir nie.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Was wird gespeichert?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Übungsfrage</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>danach kommen die Fragen</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>Frage {number} von {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>Dieser Computer hat gerade keinen Ton. Bitte jemanden um Hilfe.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Auf diesem Bildschirm kann nicht alles vorgelesen werden.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>Du darfst das überspringen.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>noch Platz für {left} Zeichen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Speichern geht gerade nicht</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Versuche es noch einmal. Klappt es nicht? Bitte jemanden um Hilfe.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Wir speichern …</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Deine Antworten werden weggeschlossen.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Speichern geht gerade nicht</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Deine Antworten sind noch da. Ruf die Person, die diesen Computer betreut. Bleib selbst am Bildschirm.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Für die PC-Betreuung: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Möchtest du trotzdem aufhören? Dann löschen wir deine Antworten.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>BEISPIEL – die Antworten sind erfunden</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>BEISPIEL – das ist zum Üben, es zählt nicht mit</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>Das ist eine Befragung zum Üben</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>Die Antworten in dieser Befragung sind erfunden. Du kannst hier nichts ausfüllen. Komm wieder, wenn die echte Befragung beginnt.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>Im Moment gibt es keine Fragen</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>Du kannst jetzt nichts ausfüllen. Komm wieder, wenn die nächste Befragung beginnt.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>Die nächste Befragung beginnt am {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>Wie lernen wir bei unserer Arbeit?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>Wir möchten wissen, wie das Lernen hier läuft. Du weißt das am besten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>{count} kurze Fragen, etwa 5 Minuten</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>Wir fragen nicht nach deinem Namen</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Tippe auf eine Antwort, schreiben musst du nicht</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>Du kannst bis zum {day} mitmachen.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>Das habt ihr gesagt – das haben wir gemacht</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>Darum geht es in den Fragen</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Möchtest du aufhören?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>Dann löschen wir, was du ausgefüllt hast. Wir speichern nichts.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>Du kannst später neu anfangen.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>Nein, weitermachen</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Ja, aufhören</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Was wird gespeichert?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>Das speichern wir</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>Das speichern wir nicht</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Deinen Namen.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>Um wie viel Uhr du geantwortet hast.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Wer vor oder nach dir kam.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Hörst du vor dem Ende auf? Dann speichern wir nichts.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Kann ich meine Antworten zurückholen?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>Nein. Nach dem Speichern weiß niemand mehr, welche Antworten von dir sind. Auch wir nicht.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Deine Antworten auf die Fragen.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Ob du ein Team oder den Betrieb leitest, falls du das angibst.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Deine Abteilung, falls du sie angibst.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Ob deine Antworten vom Bildschirm oder vom Papier kommen.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Deine Anmerkung, getrennt von deinen Antworten.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>Zu welcher Befragung sie gehören.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>Eine Zahl, die der Zufall auswählt. Sie sagt nichts über dich.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Codes, die noch nicht benutzt sind, unlesbar gemacht. Benutzt du einen Code? Dann löschen wir ihn.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>Hierzu gibt es noch keine Erklärung: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Deine Antworten und deine Anmerkung werden weggeschlossen. Nur die Projektgruppe hat den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Danke für deine Antworten</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>Sie sind sicher gespeichert. Die Projektgruppe schaut sich das Ergebnis von allen zusammen an.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>Dieser Bildschirm geht gleich von selbst zurück zum Anfang.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Gib diesen Code ein. Er gilt einmal.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>andere Buchstaben</translation>
    </message>
</context>
</TS>
