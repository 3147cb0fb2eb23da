<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(prawie) nigdy</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>czasami</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>dość często</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>często</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(prawie) zawsze</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>nie wiem</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Czy u nas w firmie ludzie piją kawę w przerwie?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>Tylko na próbę, to się nie liczy. „U nas w firmie”: w zakładzie, w którym teraz pracujesz.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>Co pomogłoby ci więcej uczyć się w pracy?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>Nie wpisuj imion ani nazwisk. Pisz tak, żeby nikt nie wiedział, kim jesteś.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>Zadania w pracy</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>Chodzi o samą pracę: czy można się przy niej czegoś nauczyć i czy masz w niej coś do powiedzenia?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>„U nas w firmie”: w zakładzie, w którym teraz pracujesz.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Swoboda i bezpieczeństwo, żeby się rozwijać</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>Swoboda i bezpieczeństwo</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>Chodzi o wzajemne zaufanie, prawo do błędów, proszenie o pomoc i czas na próby.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>„Zespół”: osoby, które prawie codziennie pracują razem.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Współpraca i rozwój zespołu</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Współpraca</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>Chodzi o to, jak uczymy się od siebie nawzajem: w zespole i z innymi działami.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Kierowanie ludźmi nastawione na rozwój</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Kierowanie ludźmi</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>Chodzi o to, jak przełożeni, od brygadzisty do dyrekcji, pomagają ludziom się uczyć.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>„Przełożeni”: wszyscy, którzy kierują ludźmi, od brygadzisty do dyrektora.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Organizacja nastawiona na rozwój</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Organizacja</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>Chodzi o czas i pieniądze na naukę, o jej docenianie i o przechowywanie tego, czego się uczymy.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Łączenie organizacji z otoczeniem</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Otoczenie</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>Chodzi o uczenie się od kogoś z zewnątrz: od klientów, dostawców, szkół i innych firm.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Pomyśl o ostatnim roku.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>wpływ na to, jak się pracuje</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Czy u nas w firmie ludzie współdecydują o tym, jak pracują?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>Na przykład: który krok jest pierwszy albo gdzie wiszą narzędzia.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>urozmaicenie i trudność pracy</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Czy u nas w firmie ludzie mają urozmaiconą pracę?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>Na przykład: dziś spawanie, a jutro montaż. Albo najpierw trudna praca, a potem łatwa.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>zadania, które są wyzwaniem</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Czy u nas w firmie ludzie dostają zadania, które uczą czegoś nowego?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>Na przykład: trudny rysunek, nowy produkt albo inna maszyna.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>swoboda, żeby wypróbować różne rzeczy</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Czy u nas w firmie ludzie mogą wypróbować inny sposób pracy?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>Na przykład: inne narzędzia, inna kolejność albo przyrząd własnej roboty.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>wzajemne zaufanie</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Czy u nas w firmie ludzie mogą ufać sobie nawzajem w swoim zespole?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>Na przykład: robią to, co obiecują, i mówią szczerze, co jeszcze nie jest gotowe.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>wolno popełniać błędy</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Czy u nas w firmie ludzie mówią otwarcie o własnych błędach?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>Na przykład: ktoś sam mówi o otworze w złym miejscu albo o błędzie w planie pracy.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>czas i swoboda, żeby eksperymentować</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Czy u nas w firmie ludzie mają czas, żeby spróbować czegoś nowego?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>Na przykład: pół godziny na wypróbowanie innych narzędzi.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>proszenie o pomoc jest normalne</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Czy u nas w firmie ludzie mogą bez problemu poprosić o pomoc w swoim zespole?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>Na przykład: gdy rysunek jest niejasny, zadanie jest ciężkie albo jest awaria.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>dobra współpraca</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Czy u nas w firmie ludzie dobrze współpracują w swoim zespole?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>Na przykład: dobrze się do siebie odnoszą, także gdy jest dużo pracy.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>dzielenie się wiedzą</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Czy u nas w firmie ludzie dzielą się wiedzą ze swoim zespołem?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>Na przykład: jak najlepiej ustawić maszynę albo jak sprytnie pakować.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>mentor albo wzór do naśladowania</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Czy u nas w firmie ludzie uczą się od doświadczonych współpracowników?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>Na przykład: ktoś z doświadczeniem pokazuje, jak to zrobić, a potem daje wskazówki.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>uczenie się z innymi działami</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Czy u nas w firmie ludzie uczą się od współpracowników, którzy mają inny rodzaj pracy?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>Na przykład: ktoś z biura i spawacz tłumaczą sobie nawzajem swoją pracę.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>przełożeni mówią, dlaczego uczenie się jest ważne</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Czy u nas w firmie przełożeni mówią o tym, dlaczego warto się uczyć?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>Na przykład: „Jak się tego nauczysz, możesz potem pracować na nowej maszynie”.</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>przełożeni dają przykład</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Czy u nas w firmie przełożeni dają dobry przykład, jeśli chodzi o uczenie się?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>Na przykład: współpracownik tłumaczy brygadziście, jak działa maszyna.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>przełożeni zachęcają do inicjatywy</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Czy u nas w firmie przełożeni zachęcają do własnej inicjatywy?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>Na przykład: „Chcesz zrobić własny przyrząd? Dobry pomysł. Zaczynaj”.</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>przełożeni robią coś z pomysłami</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Czy u nas w firmie przełożeni robią coś z pomysłami pracowników?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>Na przykład: wypróbowują pomysł albo mówią później, co się z nim dzieje.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>czas na naukę w godzinach pracy</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Czy u nas w firmie ludzie dostają czas na naukę w godzinach pracy?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>Na przykład: kurs albo wyjaśnienie, jak działa maszyna, w płatnych godzinach.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>docenianie inicjatywy</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Czy u nas w firmie ludzie są doceniani za swoją inicjatywę?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>Na przykład: podziękowanie albo pochwała za dobry pomysł.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>regularne omawianie tego, co za nami</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Czy u nas w firmie ludzie po skończonym zadaniu omawiają je ze sobą?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>Na przykład: po awarii albo po dużym zamówieniu. To poszło dobrze, tamto można poprawić.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>przechowywanie tego, czego się uczymy, i pieniądze na naukę</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Czy u nas w firmie ludzie przechowują dobre rozwiązania w miejscu dostępnym dla każdego?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>Na przykład: zdjęcie dobrego ustawienia wisi przy maszynie.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>wiedza z zewnątrz w firmie</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Czy u nas w firmie ludzie uczą się od ekspertów z zewnątrz?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>Na przykład: nauczyciel ze szkoły albo doradca tłumaczy coś nowego.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>uczenie się z klientami i dostawcami</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Czy u nas w firmie ludzie uczą się od klientów lub dostawców?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>Na przykład: klient albo dostawca tłumaczy coś na hali.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>wizyty i kontakty z innymi</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Czy u nas w firmie ludzie odwiedzają inne firmy, żeby się uczyć?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>Na przykład: inna fabryka, targi branżowe albo wieczorne spotkanie z innymi firmami.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>wspólne śledzenie nowych technologii</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Czy u nas w firmie ludzie razem przyglądają się nowym technologiom do pracy?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>Na przykład: pracownicy i przełożeni oglądają razem robota albo nowy program.</translation>
  </message>
 </context>
</TS>
