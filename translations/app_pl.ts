<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Teraz to się nie uda</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Spróbuj jeszcze raz później.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Cicho</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Głośno</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Głośność: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Opiekun komputera</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>Chwileczkę. Ekran uruchamia się od nowa.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>Na ekranie było już „Dziękujemy”? To znaczy, że twoje odpowiedzi są zapisane.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Nie było jeszcze „Dziękujemy”? Za chwilę zaczniesz od nowa.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Ten ekran teraz nie działa</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Zawołaj opiekuna tego komputera.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>Dla opiekuna komputera: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>Dla opiekuna komputera: program kilka razy przestał działać. Dziennik programu jest tutaj: {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Teraz to się nie uda</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Spróbuj jeszcze raz później.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Wpisz kod ze swojej karteczki</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>Dzięki temu każda osoba bierze udział jeden raz. Nie zapisujemy, który kod należy do których odpowiedzi. Nie masz kodu? Poproś o niego.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Wpisane cyfry: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Dla opiekuna komputera: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>Kod nie jest jeszcze pełny</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>Kod ma dziesięć cyfr.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>Cyfry się nie zgadzają</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Porównaj cyfry ze swoją karteczką. Naciśnij Usuń albo po prostu zacznij od nowa.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>Ten kod nie działa</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Cyfry się zgadzają? To znaczy, że kod został już użyty albo jest z innej rundy pytań. Poproś o nową karteczkę.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>Za dużo błędnych kodów</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Poczekaj jedną minutę. Potem naciśnij Dalej.</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>Ten kod został właśnie użyty</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Twoje odpowiedzi nadal tu są. Wpisz inny kod. Wtedy je zapiszemy.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>Teraz nie można sprawdzić kodu</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Naciśnij Dalej jeszcze raz. Nadal się nie udaje? Poproś o pomoc.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>W jakim dziale pracujesz?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Pracujesz w kilku działach? Wybierz ten, w którym pracujesz najwięcej.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>wolę nie mówić</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Jesteś tu jeszcze?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>Usuniemy twoje odpowiedzi. Została jedna sekunda.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>Usuniemy twoje odpowiedzi. Zostało sekund: {seconds}.</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>Zaraz usuniemy twoje odpowiedzi. Jeśli jeszcze tu jesteś, dotknij przycisku.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>Dzięki temu nikt inny ich nie zobaczy.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>Jestem tu jeszcze</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Wybierz swój język</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>Do której grupy należysz?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>Dzięki temu zobaczymy, czy grupy różnie myślą o uczeniu się. Małych grup nigdy nie pokazujemy.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>wolę nie mówić</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>pracownicy</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>Nie kierujesz ludźmi.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>bezpośredni przełożeni</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>Kierujesz zespołem.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>dyrekcja</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>Kierujesz firmą.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Czy wszystko się zgadza?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Dotknij odpowiedzi, żeby ją zmienić.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Ankieta na papierze</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>To obiecujemy</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>Nie pytamy o imię ani nazwisko. Nigdzie ich nie wpisuj.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>Ten papier trafia do zamkniętej skrzynki. Po przepisaniu odpowiedzi zostaje zniszczony.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>Możesz pominąć pytanie i w każdej chwili przerwać.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Nie wiesz? Zaznacz wtedy: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>Jak wypełnić ankietę</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>Przy każdym pytaniu postaw jeden krzyżyk.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>Pomyłka? Zamaluj tę kratkę i postaw krzyżyk w innej.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>Kod z twojej karteczki</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Przepisz kod. Kod nie zdradza, kim jesteś.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Złóż ankietę na pół i wrzuć ją osobiście do zamkniętej skrzynki.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Chcesz jeszcze coś napisać? Weź luźną kartkę i wrzuć ją do skrzynki osobno.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Gotowe?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>strona {page} z {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>wersja {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>PRZYKŁAD</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Luźna kartka</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>Ktoś zna twoje pismo? Pisz wtedy inaczej niż zwykle.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Wrzuć tę kartkę do zamkniętej skrzynki osobno. Wtedy nikt nie wie, do której ankiety należy.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Spróbuj jeszcze raz. Nie pamiętasz kodu? Nowy ustawisz za pomocą zdania-hasła.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>Kod się nie zgadza</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Poczekaj tyle sekund: {seconds}. Potem spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Za dużo prób</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>Kod PIN</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Tylko dla opiekuna tego komputera. Przycisk „Wróć” prowadzi na początek.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Wpisane cyfry: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Nikt nie wie, co odpowiadasz</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>Nie pytamy o imię ani nazwisko.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Twoje odpowiedzi od razu zamykamy na klucz. Nikt nie może ich tu potem przeczytać.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>Pokazujemy tylko grupy, w których jest {minimum} lub więcej osób.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>W każdej chwili możesz przerwać. Wtedy usuniemy wszystkie twoje odpowiedzi.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>Małych grup nigdy nie pokazujemy.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Co zapisujemy?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Pytanie na próbę</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>potem zaczną się pytania</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>pytanie {number} z {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>Ten komputer nie ma teraz dźwięku. Poproś kogoś o pomoc.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Nie wszystko na tym ekranie da się przeczytać na głos.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>zostało znaków: {left}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Teraz nie da się zapisać</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Spróbuj jeszcze raz. Nadal się nie udaje? Poproś o pomoc.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Zapisujemy…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Zamykamy twoje odpowiedzi na klucz.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Teraz nie da się zapisać</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Twoje odpowiedzi nadal tu są. Zawołaj opiekuna tego komputera. Nie odchodź od ekranu.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Dla opiekuna komputera: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Chcesz mimo to przerwać? Wtedy usuniemy twoje odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>PRZYKŁAD – odpowiedzi są zmyślone</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>PRZYKŁAD – tylko na próbę, to się nie liczy</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>To jest runda pytań na próbę</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>Odpowiedzi w tej rundzie są zmyślone. Tu nie można odpowiadać. Przyjdź, gdy zacznie się prawdziwa runda pytań.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>Teraz nie ma pytań</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>Teraz nie można odpowiadać. Przyjdź, gdy zacznie się następna runda pytań.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>Następna runda pytań zacznie się {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>Jak uczymy się przy pracy?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>Chcemy wiedzieć, jak ludzie się tu uczą. Ty wiesz to najlepiej.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>Krótkie pytania: {count}. To mniej więcej 5 minut</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>Nie pytamy o imię ani nazwisko</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Wystarczy dotknąć odpowiedzi, nie trzeba pisać</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>Można odpowiadać do {day} włącznie.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>Powiedzieliście – zrobiliśmy</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>O czym są pytania</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Chcesz przerwać?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>Wtedy usuniemy wszystkie twoje odpowiedzi. Niczego nie zapiszemy.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>Możesz później zacząć od nowa.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>Nie, odpowiadam dalej</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Tak, przerywam</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Co zapisujemy?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>To zapisujemy</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>Tego nie zapisujemy</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Twoje imię i nazwisko.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>O której godzinie odpowiadasz.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Kto był przed tobą albo po tobie.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Przerwiesz wcześniej? Wtedy niczego nie zapiszemy.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Czy mogę wycofać swoje odpowiedzi?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>Nie. Po zapisaniu nikt już nie wie, które odpowiedzi są twoje. My też nie.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Twoje odpowiedzi na pytania.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Czy kierujesz ludźmi – jeśli to zaznaczysz.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Twój dział – jeśli go zaznaczysz.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Czy odpowiedzi są z ekranu, czy z papieru.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Twój komentarz, osobno od odpowiedzi.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>Z której rundy pytań są odpowiedzi.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>Przypadkowo wybrana liczba. Nic o tobie nie mówi.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Kody, których nikt jeszcze nie użył, w nieczytelnej postaci. Gdy użyjesz kodu, usuniemy go.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>Tu nie ma jeszcze wyjaśnienia: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Twoje odpowiedzi i komentarz zamykamy na klucz. Klucz ma tylko grupa projektowa.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Dziękujemy za odpowiedzi</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>Są bezpiecznie zapisane. Grupa projektowa obejrzy wspólny wynik wszystkich osób.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>Ten ekran za chwilę sam wróci na początek.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Wpisz ten kod. Działa jeden raz.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>litery</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>cyfry i znaki</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>inne litery</translation>
    </message>
</context>
</TS>
