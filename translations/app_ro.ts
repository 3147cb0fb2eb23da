<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Acum nu merge</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Încearcă din nou mai târziu.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>Ascultă</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Liniște</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Încet</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Tare</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Volum: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>Puțină răbdare. Ecranul pornește din nou.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>Ai văzut deja „Mulțumim”? Atunci răspunsurile tale sunt salvate.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Mai aveai de răspuns? Atunci o iei de la început peste câteva clipe.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Acest ecran nu merge acum</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Cheamă administratorul acestui calculator.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>Pentru administrator: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>Pentru administrator: programul s-a oprit de câteva ori. Jurnalul este în {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Acum nu merge</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Încearcă din nou mai târziu.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Introdu codul de pe biletul tău</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>Așa participă fiecare o singură dată. Nu păstrăm ce cod ține de ce răspunsuri. Nu ai un cod? Cere unul.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Cifre introduse: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Pentru administrator: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>Codul nu este încă complet</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>Codul are zece cifre.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>Cifrele nu sunt corecte</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Compară cifrele cu biletul tău. Apasă Șterge sau începe pur și simplu din nou.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>Acest cod nu merge</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Cifrele sunt corecte? Atunci codul a fost deja folosit sau este din altă rundă. Cere un bilet nou.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>Prea multe coduri greșite</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Așteaptă un minut. Apoi apasă Continuă.</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>Acest cod tocmai a fost folosit</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Răspunsurile tale sunt încă aici. Introdu alt cod. Atunci le salvăm.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>Codul nu poate fi verificat acum</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Apasă din nou Continuă. Tot nu merge? Cere ajutor.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>În ce departament lucrezi?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Lucrezi în mai multe departamente? Alege unde lucrezi cel mai mult.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>prefer să nu spun</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>Îți ștergem răspunsurile peste o secundă.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>Secunde până când îți ștergem răspunsurile: {seconds}</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>În câteva clipe îți ștergem răspunsurile. Apasă pe buton dacă mai ești aici.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>Așa nu le poate vedea nimeni altcineva.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>Sunt încă aici</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Alege limba</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>Din ce grup faci parte?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>Așa vedem dacă grupurile au păreri diferite despre învățat. Nu arătăm niciodată grupuri mici.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>prefer să nu spun</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>lucrători</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>Nu conduci alți oameni.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>șefi direcți</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>Conduci o echipă.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>directori</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>Conduci firma.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>E bine așa?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Apasă pe un răspuns ca să-l schimbi.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Chestionar pe hârtie</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>Ce promitem</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>Nu îți cerem numele. Nu-l scrie nicăieri.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>Hârtia aceasta ajunge într-o cutie închisă. După ce răspunsurile sunt copiate în calculator, este distrusă.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>Poți sări peste o întrebare și te poți opri oricând.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Nu știi? Atunci pune crucea la: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>Cum completezi chestionarul</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>Pune câte o cruce la fiecare întrebare.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>Ai greșit? Înnegrește căsuța și pune crucea la alta.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>Codul de pe biletul tău</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Copiază codul. Codul nu spune cine ești.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Împăturește chestionarul și pune-l cu mâna ta în cutia închisă.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Mai vrei să scrii ceva? Folosește foaia separată și pune-o în cutie separat.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Gata?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>pagina {page} din {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>versiunea {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXEMPLU</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Foaie separată</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>Îți cunoaște cineva scrisul? Atunci scrie altfel decât de obicei.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Pune foaia aceasta separat în cutia închisă. Așa nimeni nu știe de care chestionar ține.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Încearcă din nou. Ai uitat codul PIN? Cu fraza de acces alegi unul nou.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>Codul PIN nu este corect</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Așteaptă, apoi încearcă din nou. Secunde de așteptat: {seconds}</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Prea multe încercări</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>Cod PIN</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Doar pentru administratorul acestui calculator. Cu „Înapoi” ajungi la început.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Cifre introduse: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Nimeni nu știe ce ai răspuns tu</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>Nu îți cerem numele.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Răspunsurile tale sunt puse imediat sub cheie. Nimeni nu le mai poate citi aici.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>Arătăm un grup doar dacă numărul de oameni este cel puțin {minimum}.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>Te poți opri oricând. Atunci ștergem ce ai completat.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>Nu arătăm niciodată grupuri mici.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Ce se păstrează?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Întrebare de probă</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>apoi vin întrebările</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>întrebarea {number} din {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>Acest calculator nu are sunet acum. Cere ajutorul cuiva.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Nu tot ce este pe acest ecran se poate citi cu voce tare.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>Poți sări peste asta.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>loc rămas pentru litere și semne: {left}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Acum nu se poate salva</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Încearcă din nou. Tot nu merge? Cere ajutor.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Răspunsurile tale sunt puse sub cheie.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Acum nu se poate salva</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Răspunsurile tale sunt încă aici. Cheamă administratorul acestui calculator. Tu rămâi lângă ecran.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Pentru administrator: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Vrei totuși să te oprești? Atunci îți ștergem răspunsurile.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>EXEMPLU – răspunsurile sunt inventate</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>EXEMPLU – e doar de probă, nu se pune la socoteală</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>Aceasta este o rundă de probă</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>Răspunsurile din această rundă sunt inventate. Aici nu poți completa nimic. Revino când începe runda adevărată.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>Acum nu sunt întrebări</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>Acum nu poți completa nimic. Revino când începe runda următoare.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>Runda următoare începe pe {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>Cum învățăm din munca noastră?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>Vrem să știm cum se învață aici. Tu știi cel mai bine.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>Întrebări scurte: {count}. Durează cam 5 minute</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>Nu îți cerem numele</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Apeși pe un răspuns, nu trebuie să scrii</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>Poți răspunde până pe {day} inclusiv.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>Voi ați spus – noi am făcut</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>Despre ce sunt întrebările</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Vrei să te oprești?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>Atunci ștergem ce ai completat. Nu păstrăm nimic.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>Poți începe din nou mai târziu.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>Nu, continui</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Da, mă opresc</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Ce se păstrează?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>Ce păstrăm</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>Ce nu păstrăm</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Numele tău.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>Ora la care ai răspuns.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Cine a fost înaintea ta sau după tine.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Te oprești mai devreme? Atunci nu păstrăm nimic.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Pot să-mi iau răspunsurile înapoi?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>Nu. După ce sunt salvate, nimeni nu mai știe care răspunsuri sunt ale tale. Nici noi.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Răspunsurile tale la întrebări.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Dacă tu conduci oameni sau nu, în caz că ne spui asta.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Departamentul tău, în caz că ni-l spui.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Dacă răspunsurile tale vin de pe ecran sau de pe hârtie.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Comentariul tău, separat de răspunsuri.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>Runda din care fac parte răspunsurile.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>Un număr ales la întâmplare. Nu spune nimic despre tine.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Codurile nefolosite încă, făcute de necitit. Folosești un cod? Atunci îl ștergem.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>Încă nu avem o explicație pentru: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Răspunsurile și comentariul tău sunt puse sub cheie. Doar grupul de proiect are cheia.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Mulțumim pentru răspunsuri</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>Sunt salvate în siguranță. Grupul de proiect se uită la rezultatele tuturor la un loc.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>În câteva clipe, ecranul se întoarce singur la început.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Introdu acest cod. Este valabil o singură dată.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Literă mare</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>spațiu</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>litere</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>cifre și semne</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>alte litere</translation>
    </message>
</context>
</TS>
