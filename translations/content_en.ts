<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>vaak</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drink je koffie in de pauze?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alleen om te oefenen. Dit antwoord telt niet mee.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wat zou jou helpen om hier meer te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf geen namen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mogen mensen bij ons meebeslissen over de aanpak van hun werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: over de volgorde van een klus of de plek van het gereedschap.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de ene dag een simpel onderdeel, de andere dag een lastig onderdeel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons nieuwe taken om van te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mogen mensen bij ons iets nieuws uitproberen in hun werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere looproute of een handige mal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kunnen mensen in je team elkaar vertrouwen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij de overdracht zegt iedereen eerlijk wat nog niet klaar is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kun je bij ons open praten over een eigen fout?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een verkeerd gezaagde maat of een verkeerd ingestelde machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is er bij ons tijd om iets nieuws te proberen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een uur om een proefstuk te maken op een nieuwe machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kun je in je team makkelijk om hulp vragen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening of een storing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Werken mensen in je team goed samen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: jullie verdelen samen het werk van een drukke order.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delen mensen in je team hun kennis met elkaar?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leren mensen in je team van ervaren collega's?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren lasser doet het voor en kijkt daarna met je mee.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met ander werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: lassers en monteurs bekijken samen een lastige tekening.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het nut van leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de voorman vertelt waarom iedereen de nieuwe machine leert kennen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zie je leidinggevenden bij ons iets nieuws leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de directeur vraagt een monteur om uitleg over een machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Moedigen leidinggevenden bij ons hun mensen aan om initiatief te nemen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij de start van de dienst zegt de teamleider: probeer het eens.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van hun mensen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand bedenkt een betere werkplek en krijgt snel antwoord.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Krijgen mensen in ons bedrijf werktijd om te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een betaald uur voor uitleg over een nieuwe machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Krijgen mensen in ons bedrijf waardering voor hun initiatief?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een compliment voor een zelfgemaakte mal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijken mensen in ons bedrijf samen terug op hun werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Wat ging goed, wat kan beter?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bewaart ons bedrijf goede oplossingen voor later?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto met de juiste instelling bij de machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Haalt ons bedrijf nieuwe kennis van buiten?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent of een lasexpert komt iets laten zien.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leren mensen in ons bedrijf van klanten of leveranciers?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant laat zien waar jullie onderdeel in zijn machine past.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gaan mensen uit ons bedrijf ergens anders kijken om te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een andere fabriek, op een vakbeurs of op een open dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Praten mensen in ons bedrijf samen over nieuwe techniek?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de directie en de werkvloer bekijken samen een lasrobot.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Kijk verder dan de cursuskalender</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur voor de lijst, daarna twee keer per jaar een half uur. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg de cursuslijst van dit jaar op tafel. Geen lijst? Schrijf op wat je nog weet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag drie mensen van de vloer: waar heb je dit jaar het meest geleerd?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet ernaast hoe mensen op het werk leren: van taken, collega's en leidinggevenden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één leermoment dat vaker mag en zet er een naam en een dag bij.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nog te vaak zien bedrijven een kalender met cursussen voor losse medewerkers als een goede leercultuur. In een leercultuur hoort leren juist bij het gewone werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Menno Vos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie wil ook horen wat mensen leren buiten de cursussen om.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schaf cursussen niet af: die blijven belangrijk. Maar alleen cursussen voor losse mensen is te smal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: staan er nieuwe leermomenten op de lijst, en welke gebruiken mensen echt?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak leren deel van het gewone werk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar uur per maand om mee te lopen en te ruilen. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek met elkaar af: leren hoort bij het werk van elke dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies met je team één taak waar deze week iets van te leren is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat iemand die de taak nog niet kent, meelopen met wie hem goed kent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ruil na een paar weken: ieder probeert een taak die nieuw of lastiger is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag elke maand: wat leerden we van het werk en van elkaar?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een leercultuur betekent vooral: leren op de werkvloer, terwijl je werkt. Je leert van je taken, van collega's en van je leidinggevende. Leren is dan een vast deel van het werk van elke dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jessie Koen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De planning laat ruimte om een taak een keer rustiger te doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit komt niet in plaats van opleidingen en cursussen. Die blijven ook belangrijk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: welke nieuwe taken deden mensen, en wat leerden ze van elkaar?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg vast wat mensen op het werk leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tien minuten per week om iets op te schrijven. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies een vorm die weinig tijd kost: een schrift, een bord of een map met foto's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wijs iemand aan die de punten bijhoudt. Wissel dat elke maand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf na een storing of lastige klus op: wat was het, en wat hielp?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lees de nieuwe punten voor in het werkoverleg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies elke maand één punt en vertel het aan een andere afdeling of ploeg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wat iemand van het werk of van een collega leert, blijft anders bij die ene persoon. Leg je het vast en deel je het, dan wordt het kennis van het hele bedrijf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is een vaste plek die iedereen kan vinden, en een paar minuten werktijd om te schrijven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak het niet te groot. Met een lijst die niemand leest, houd je vanzelf weer op.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: hoeveel punten staan er, en welke heeft een ander al gebruikt?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem mensen mee bij nieuwe techniek</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee uur per techniekplan, daarna tien minuten per overleg. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één machine of systeem dat het komende jaar nieuw is of verandert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op wiens werk daardoor verandert, en wat er anders wordt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag die mensen wat ze willen weten en wat ze willen proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af wie wat leert, wanneer en van wie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet op de agenda van elk technisch project een vast punt: de mensen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedrijven in Smart Industry zijn slim in techniek en processen. Onderzoek laat zien dat ze nog stappen moeten zetten in hoe ze hun mensen inzetten en meenemen. Voor Smart Industry heb je ook slimme vakmensen nodig.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Je weet welke techniek eraan komt en durft dat nu al te vertellen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het lijkt vanzelf te spreken. Toch lukt het in de praktijk niet altijd goed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: weten de mensen om wie het gaat wat er komt, en wat zij gaan leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gebruik het model samen met de scan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tien minuten per persoon, een middag voor de projectgroep. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel aan iedereen waarom je meet en wat je met de uitslag doet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef iedereen werktijd om de vragen in te vullen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bekijk de uitslag samen: medewerkers, leidinggevenden en directie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies hooguit twee bouwstenen en hooguit drie acties.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prik nu al de dag waarop je opnieuw meet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het Leercultuurmodel heeft zes bouwstenen en een wetenschappelijke basis. Veel mkb'ers hebben getoetst of het bruikbaar is in de praktijk. Met de scan erbij kan het je helpen om onderbouwd en gericht te beginnen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>samenvatting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is een projectgroep, en het personeel of de ondernemingsraad is gehoord.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dit programma heeft eigen vragen, zonder norm: vergelijk alleen met jezelf. Meet niet als je er daarna niets mee doet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een jaar: meet opnieuw. Wat is er anders in de bouwstenen die je koos?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Richt het werk in als leerplek</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per functie, daarna steeds één aanpassing. Soms wat geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loop met iemand van de vloer langs één werkplek en vraag: waar leer je hier?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag ook: wat houdt leren hier tegen? Denk aan tempo, lawaai of vaste regels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één aanpassing die ruimte geeft, zoals een andere verdeling van taken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probeer die vier weken uit op die ene werkplek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Houd wat werkt en ga door met de volgende functie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Werk dat ter plekke ruimte geeft om te leren, is cruciaal, zegt de publicatie. Dat geldt ook voor processen, leiding, beleid en organisatie: overal en steeds moet er ruimte zijn om op het werk te leren, met en van elkaar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paul Preenen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De mensen die het werk doen, praten vanaf het begin mee.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geeft het werk nu geen ruimte om te leren? Huur dan een kenner in die meekijkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: op welke werkplek leren mensen nu meer, en waaraan merk je dat?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Huur een kenner in voor leerzame taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar dagen van een kenner. Dat kost geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één functie waarin mensen nu weinig leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoek een kenner van werk en taken, bijvoorbeeld via je branche of een hogeschool.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat de kenner meelopen en praten met de mensen die het werk doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek het advies met die mensen. Wat zien zij zitten?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Voer één voorstel uit en wacht niet op de rest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geeft het werk nu geen ruimte om ter plekke te leren? Dan kan een kenner nagaan of je de taken anders kunt indelen, zodat mensen er wel van leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het werk geeft nu geen ruimte om te leren. Is die ruimte er wel, dan is dit niet nodig.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat het advies niet in de la verdwijnen. Spreek vooraf af wie ermee aan de slag gaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: is één voorstel uitgevoerd, en leren mensen nu meer van hun taken?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak geld vrij voor leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur om te kiezen, en een vast bedrag per jaar. Klein mag ook.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies een bedrag voor dit jaar dat je zeker kunt missen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bepaal waar het voor is: uren, spullen, een kenner of een bezoek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel iedereen het bedrag, en in twee zinnen hoe je iets aanvraagt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Beslis binnen een week over elke aanvraag en zeg waarom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat elk kwartaal zien waar het geld heen ging.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De publicatie noemt geld samen met hulp van een kenner en rolmodellen. Met een vast bedrag hoeft leren in het werk niet te wachten tot er toevallig iets over is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie is het eens over het bedrag en over wie beslist.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een potje waar niemand van weet, blijft vol. Vraag zelf wie iets nodig heeft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: wie vroeg er geld, waarvoor, en wat leverde het op?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet rolmodellen in het licht</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vijf minuten per maand in het overleg. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag je team: van wie leer jij veel? Laat ieder één collega noemen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag die collega of het goed is om als voorbeeld genoemd te worden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat elke maand een collega vertellen wat hij of zij leerde, en wat eerst misging.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag of een ander een keer mag meekijken bij het werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wissel af: kies ook jonge en stille collega's, als zij dat willen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een collega die laat zien hoe je blijft leren, maakt leren zichtbaar en gewoon. De publicatie legt dit advies zelf niet verder uit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De collega wil het zelf en krijgt er tijd voor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies niet steeds dezelfde persoon. Laten zien hoe je leert is geen wedstrijd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na drie maanden: wie waren het voorbeeld, en wie ging iets navragen of nadoen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat mensen de toekomst nu al meemaken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vier weken proef met één taak. Kost uren en soms geld voor spullen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één taak die straks anders gaat, door een machine, een robot of een scherm.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Doe die taak nu al op de nieuwe manier, op één werkplek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wie mee wil doen. Laat die mensen zelf kiezen hoe ze het aanpakken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat hen van alles proberen. Een proefstuk mag mislukken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek na vier weken hoe het ging, ook met wie niet meedeed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wie nu al een taak doet zoals die straks gaat, leert de verandering kennen in het eigen werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mensen krijgen meer eigen ruimte, en kunnen én mogen tijdens het werk dingen uitproberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet niet alleen de snelste collega's op de nieuwe taak. Dan blijft het voor de rest ver weg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wat leerden de mensen, en welke taak pakken we hierna?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef meer eigen ruimte in het werk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur om af te spreken, daarna tien minuten per week. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag je team: welk besluit over het werk zou je zelf willen nemen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies er één, zoals de volgorde van klussen of hoe de werkplek eruitziet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek de grenzen af: wat moet altijd? Denk aan veiligheid en levertijd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat het team een maand lang zelf beslissen. Help als iemand het vraagt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk samen terug en kies het volgende besluit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Richt je het werk zo in dat mensen nu al merken wat er straks komt? Dan hoort daarbij dat zij ook meer zelf mogen bepalen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leidinggevende mag dit besluit zelf aan het team geven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem het besluit niet terug bij de eerste tegenvaller. Bespreek eerst wat je ervan leert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: hoe vaak besliste het team zelf, en wat ging er beter of juist lastiger?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat mensen dingen uitproberen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per week. Geen geld, hooguit wat restmateriaal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies met je team één ding dat je slimmer of anders wilt doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan een vast half uur per week om te proberen, op een rustig moment.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg hardop: dit is een proef, er mag iets mislukken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gebruik restmateriaal of een machine die even stilstaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel in het overleg wat je probeerde, ook als het niet lukte.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Richt het werk zo in dat mensen nu al merken wat er straks komt. Bij zulk werk hoort dat zij van alles kunnen én mogen uitproberen terwijl ze werken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het kan: er zijn tijd en spullen. Het mag: de leidinggevende vindt het goed. En het is veilig voor mens en machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur dat bij drukte steeds vervalt, is geen ruimte. Verzet het, maar schrap het niet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wat hebben we geprobeerd, wat houden we, en durfde iedereen mee te doen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Toets of het werk leren mogelijk maakt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anderhalf uur per functie, één keer per jaar. De toets kost geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak een lijst van de functies in je bedrijf en begin met één functie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag iemand die dit werk doet: wat heb je hier het laatste jaar geleerd?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk een uur mee en stel open vragen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op: is er veel, een beetje of geen kans om te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pas één ding aan en schrijf op wat je deed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zonder zo'n toets weet je niet of iemand in dit werk wel kan leren. De publicatie legt deze taak bij de directeur-eigenaar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mensen weten dat je naar het werk kijkt en niet naar hen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk echt kritisch. Pas het werk daarna aan als dat wenselijk is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: wat is aangepast, en zeggen mensen dat ze nu meer leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel eerlijk dat het werk gaat veranderen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per groep, en twee weken later nog een keer. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf in vijf zinnen op wat er verandert, waarom, en wanneer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het in kleine groepen, bij de machine en niet in een mail.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg ook eerlijk wat je nog niet weet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verzamel vragen op briefjes, zonder naam.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef binnen twee weken antwoord op elke vraag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Oudere metaalbewerkers zien hun werk niet veranderen, en dus ook niet waarom ze moeten blijven leren. Maar metaalbewerking wordt steeds meer geautomatiseerd. Hun baan kan binnen afzienbare tijd ingrijpend veranderen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie weet zelf wat er gaat komen en kan het in gewone woorden zeggen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alleen zeggen dat het werk verandert, is niet genoeg. Laat het daarna ook zien.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na drie weken: zijn alle vragen beantwoord, en kan iemand van de vloer navertellen wat er verandert?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak de verandering concreet op een veilige plek</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een halve dag om klaar te zetten, een uur per groepje. Soms wat geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één werkplek waar de verandering te zien is. Een proefopstelling mag ook.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nodig groepjes uit van hooguit vijf mensen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af: niemand wordt beoordeeld, elke vraag is goed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat iedereen zelf kijken, voelen en proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag na afloop: wat viel mee, en wat lijkt je lastig?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wie al jaren hetzelfde werk doet, ziet de verandering vaak nog niet. Met praten alleen blijft het te abstract. Maak het daarom heel concreet, in een veilige omgeving.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De plek is veilig: je mag er vragen stellen en iets fout doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies geen druk moment. Wie haast heeft, durft weinig te proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: hoeveel mensen zijn geweest, en wat willen zij nu leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin vroeg en ga stap voor stap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur voor de stappenkaart, een kwartier per stap. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één verandering die eraan komt, ook als die nog ver weg lijkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verdeel de weg in vier tot zes kleine stappen en zet bij elke stap een datum.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hang de stappenkaart op waar iedereen langsloopt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek elke stap in het team, voordat je hem zet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag steeds: is dit tempo te doen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bij ervaren vakmensen duurt het vaak lang voordat het kwartje valt. Daarom moet je hen echt op tijd en in stappen meenemen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie vertelt ook over plannen die nog niet af zijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reken niet op snel succes. Bewust worden is vaak een lang proces.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na drie maanden: welke stappen zijn gezet, en wie heeft nog meer tijd nodig?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ga kijken bij een bedrijf dat verder is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een halve dag per bezoek. Wat geld voor uren en vervoer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet drie bedrijven op een lijst die op het jouwe lijken en al verder zijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bel er één en vraag of je met een paar mensen mag komen kijken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem mensen van de vloer mee, ook wie twijfelt. Geef ieder één kijkvraag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat hen praten met mensen die daar hetzelfde werk doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek binnen een week: wat zagen we, en wat proberen we hier?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeggen dat het werk verandert is niet genoeg, dan blijft het te abstract. Bij een ander bedrijf zien en ervaren mensen zelf de fabriek van de toekomst. Die plek mag niet te ver af staan van hun werk nu.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Menno Vos en Tim van der Voord</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het andere bedrijf lijkt op het jouwe, en je ziet het als voorbeeld voor hoe het bij jou beter kan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is het verschil te groot, dan herkennen mensen hun eigen werk niet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wat proberen we hier nu dat we daar hebben gezien?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef vertrouwen dat mensen kunnen leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een kwartier per week, en een uur voor het koppel. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag in het overleg: wie kan een collega iets leren, en wie wil iets leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak één koppel en plan een uur. Laat hen zelf kiezen hoe ze het doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef iemand die dat wil een lastigere taak en zeg: dit kun jij leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blijf in de buurt, maar neem het werk niet over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg het hardop als je zelf hulp nodig hebt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mensen kunnen zelf leren, en ook met en van hun collega's. Laat merken dat je daarop vertrouwt: dat is belangrijk om een leercultuur op te bouwen en te houden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tim van der Voord</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is tijd om een taak te leren, en hulp in de buurt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alles blijven nalopen voelt niet als vertrouwen. Vraag liever: hoe ging het, en wat heb je nodig?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wie leerde iets van een collega, en wie vroeg zelf om hulp?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef oudere vakmensen de ruimte</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een gesprek van een half uur, elk half jaar opnieuw. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan een rustig gesprek met wie over vijf of zes jaar met pensioen gaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag: wat doe je graag, en wat wil je nog leren? Vul het niet zelf in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek welke ervaring iemand wil doorgeven, en aan wie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf de afspraak op. Blijven doen waar je goed in bent, is ook een afspraak.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het team wat is afgesproken, als de collega dat goed vindt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Niet iedereen hoeft mee. Van iemand die over vijf of zes jaar stopt, mag je niet altijd verwachten dat hij of zij zich opnieuw wil ontwikkelen. Laat die collega doen wat goed gaat, met juist een eigen plek in de leercultuur.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het gesprek gaat over wensen en niet over afscheid.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Beslis niet voor een ander. Wie wel wil leren, krijgt dezelfde kansen als iedereen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: klopt de afspraak nog, en voelt de collega zich gezien?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak ervaren vakmensen verantwoordelijk voor overdracht</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per week per koppel, in werktijd. Verder geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag ervaren collega's wat zij willen doorgeven. Laat hen zelf kiezen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak koppels van een ervaren en een jonge collega, met een vast uur per week.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin bij het werk zelf: voordoen, samen doen, zelf doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat de jonge collega vragen meebrengen. Elke vraag mag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Noem de koppels in het overleg, zodat iedereen weet wie je iets kunt vragen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zo krijgen oudere vakmensen juist een eigen plek in de leercultuur: zij worden verantwoordelijk voor het doorgeven van hun ervaring aan de jongere generatie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het vaste uur staat in het rooster en de rol is duidelijk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Als doorgeven er zomaar bij moet, naast al het andere werk, dan komt het er niet van.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na drie maanden: wat kan de jonge collega nu zelf, en wat vindt de ervaren collega ervan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat jongeren kennis op hun eigen manier gebruiken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per keer. Geen geld: een telefoon of tablet is genoeg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag een jonge collega: hoe zou jij deze kennis willen gebruiken of vastleggen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één klus en maak er een filmpje of een uitleg met foto's van.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat de ervaren collega meekijken of alles klopt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deel het met het hele team, ook met de andere ploeg.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wie de volgende klus wil doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jongeren krijgen kennis en ervaring van oudere collega's. Zij moeten ook de vrijheid voelen om die op een andere manier in te zetten, bijvoorbeeld meer digitaal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filmen en foto's maken mag, en wie in beeld komt, vindt dat goed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg niet te snel: zo doen we dat hier niet. Vraag eerst wat het oplevert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na zes weken: wat is er gemaakt, en wie heeft het gebruikt?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin klein</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur om te kiezen, daarna vier weken proberen. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één kleine actie die past in het werk van deze maand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op waar de actie op steunt: is die onderzocht, of ergens al uitgetest?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek vooraf af waaraan je ziet of het helpt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probeer de actie vier weken uit bij één team.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk terug en pas aan. Ga daarna pas verder met meer teams.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een onderzocht bedrijf wilde een groot nieuw systeem. Dat landde lastig, want de drukte van elke dag ging voor. Kleine acties in het werkoverleg landen juist heel goed. En wat wetenschappelijk is onderzocht, is ook echt efficiënt en effectief.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Menno Vos en Jessie Koen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De actie past naast het gewone werk, ook in een drukke week.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verwacht niet alles meteen. Een leercultuur kost meer dan een dag, maar het kan wel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wat zagen we, wat houden we, en wat is de volgende kleine stap?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak van het werkoverleg een leermoment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tien minuten per overleg. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af: de eerste tien minuten zijn van het team.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stel één vraag: wat ging deze week lastig of mis, en wat zou helpen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef eerst het team het woord, ook wie meestal stil is. Jij luistert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf hooguit drie ideeën op, met een naam en een dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin het volgende overleg met: wat is ermee gedaan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Uit onderzoek blijkt dat leidinggevenden in het werkoverleg vaak het meest praten, vooral om instructies te geven. Laat je mensen meedenken, dan verloopt het overleg totaal anders. Dat landt heel goed, vooral in bedrijven met veel dagelijkse drukte.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De omgeving is op orde, en iemand zorgt dat er echt iets gebeurt met wat het team inbrengt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zien mensen dat je niets doet met hun ideeën? Dan kan het zelfs slechter worden dan het was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier keer: hoeveel ideeën kwamen er, en met hoeveel is iets gedaan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Doe zichtbaar iets met de opbrengst</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een kwartier per week om de lijst bij te werken. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hang een lijst op: dit zeiden jullie, dit deden we, dit doen we niet omdat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet bij elk idee een naam en een dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg bij elke nee waarom. Een eerlijke nee is ook een antwoord.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Werk de lijst elke week bij, op een vaste dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin elk overleg met wat er is gedaan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Meer inbreng van medewerkers werkt alleen als je er ook concreet iets mee doet. Zien zij dat er niets gebeurt met de opbrengst? Dan kan het zelfs averechts uitpakken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Iemand heeft er tijd voor en mag kleine dingen zelf regelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Haal niet meer ideeën op dan je aankunt. Liever drie af dan dertig op een lijst.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na zes weken: hoeveel ideeën zijn af, hoeveel liggen stil, en waarom?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Breng eerst de omgeving op orde</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per actie, voordat je begint. Wat je dan regelt, kan geld kosten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem één actie die je wilt doen en vraag: wat moet er rondom kloppen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ga na: is er tijd, steun van de leiding, en iemand die het vervolg regelt?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag twee mensen van de vloer wat in de weg kan zitten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk of de actie past bij wat het bedrijf al doet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regel eerst wat ontbreekt, of kies een kleinere actie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een actie is op zichzelf geen wondermiddel: die werkt alleen als de omgeving eromheen op orde is. Het succes staat niet los van de rest van het bedrijf. Breng de actie daarmee in lijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De projectgroep mag zeggen dat een actie nog even moet wachten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wacht niet tot alles klopt. Regel wat echt nodig is en begin dan klein.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: wat hebben we rondom de actie geregeld, en wat zit nog in de weg?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pak het samen aan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur om te kiezen, daarna een kwartier per week. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies met het hele team één actie, in plaats van iets voor ieder apart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef iedereen een klein deel: regelen, proberen, bijhouden of vertellen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag een andere afdeling of ploeg om mee te doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek elke week een kwartier: wat deed ieder, en wat hielp?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sta stil bij wat lukt, ook als het klein is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bij de onderzochte bedrijven is vastgesteld: acties die je in het bedrijf samen oppakt, hebben het meeste effect.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>redactie en Paul Preenen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Iedereen kan meedoen, ook wie in deeltijd of in ploegen werkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat niet één persoon alles trekken. Verdeel de taken vanaf de eerste dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: wie deed er mee, en wat kreeg het team samen voor elkaar?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Betrek de werkvloer bij het beleid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per plan, in werktijd voor het groepje. Verder geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één plan dat je dit kwartaal toch al maakt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag drie of vier mensen van de vloer om mee te kijken, uit verschillende teams.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg het plan uit in gewone woorden, voordat het vaststaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag: wat betekent dit voor jullie werk, en wat zou jij anders doen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel hun later wat je met hun inbreng deed, en waarom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acties die je samen oppakt, hebben volgens onderzoek het meeste effect. Daar sluit dit op aan: betrek mensen op de werkvloer zoveel mogelijk bij het beleid. Ook dit advies komt uit onderzoek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het plan ligt nog open, en er is werktijd om mee te denken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag geen mening als alles al besloten is. Dat merken mensen meteen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na drie maanden: welk plan is anders geworden door de mensen van de vloer?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bepaal samen met alle medewerkers de acties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per team om te kiezen. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat elk team op één blad zien wat er uit de scan kwam.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg drie tot vijf kaarten met acties op tafel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef iedereen twee stippen om te plakken en kies wat de meeste stippen krijgt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af wie begint, en wanneer je terugkijkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel de keuze ook aan wie er niet bij was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het werkt als alle medewerkers mogen meebepalen welke acties je kiest. Kleine acties, zoals een ander werkoverleg, pas je heel makkelijk toe in het werk van elke dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De keuze van de teams telt echt en wordt ook uitgevoerd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag niet alleen de mensen die altijd praten. Denk ook aan de nachtploeg en aan stille collega's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na vier weken: zijn de gekozen acties begonnen, en weet iedereen welke dat zijn?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bouw aan een familiecultuur</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per maand, en een lange adem. Weinig geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag in het overleg: wanneer voelden we ons de laatste tijd één team?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één ding dat je samen vaker wilt doen, zoals samen eten of elkaar inwerken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af hoe je elkaar helpt als iemand vastloopt of een fout maakt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk een uur mee op een andere afdeling en vertel je team wat je zag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stel de eerste vraag elk half jaar opnieuw.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedrijven hebben baat bij een gevoel dat iedereen deelt: we doen het samen, kunnen op elkaar vertrouwen en brengen samen het bedrijf vooruit. Een leercultuur is een deel van zo'n familiecultuur.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leiding doet zelf mee en houdt zich aan wat is afgesproken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let op dat niemand erbuiten valt. Denk aan nieuwe mensen, uitzendkrachten en wie een andere taal spreekt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: helpen mensen elkaar vaker, ook buiten hun eigen team?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet een werkgroep op met álle soorten collega's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zes keer een uur, in werktijd. Verder geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag mensen uit alle hoeken: de vloer, leidinggevenden, directie, HR en de kantine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan zes keer een uur, in werktijd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af wat de groep zelf mag beslissen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet bij elke actie twee namen, uit verschillende lagen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deel na elke keer één besluit met het hele bedrijf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een brede groep is essentieel voor draagvlak. In bedrijven waar zo'n groep werk maakt van de leercultuur, zijn de effecten in de praktijk nu al groter. En de kantine hoort vaak wat collega's elkaar wel vertellen, maar hun baas niet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tim van der Voord en Menno Vos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie geeft de groep tijd en een duidelijke opdracht.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat het niet bij één trekker liggen. En vertel nooit door wie iets heeft gezegd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: welke besluiten zijn uitgevoerd, en wie ontbreekt er nog aan tafel?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies de bouwsteen waar het knelt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur met de projectgroep. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bekijk samen de uitslag: wat gaat goed, en waar lopen mensen vast?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stel de belangrijkste vraag: welke bouwsteen is voor ons een uitdaging?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies er één of twee, niet alle zes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf in één zin op wat er over een half jaar anders moet zijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies daar hooguit drie kaarten bij.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zo gaan tijd en aandacht naar de plek waar het bij jullie het meest knelt, en weet je vooraf welk resultaat je zoekt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is een uitslag. Zijn jullie met weinig mensen? Dan is een open gesprek over de vragen ook goed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pak niet alles tegelijk aan. Dan krijgt niets genoeg aandacht.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: is de zin die je opschreef waar geworden, en waaraan zie je dat?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin de dag met een leerzetje</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eén minuut per collega, elke dag. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedenk vooraf voor elke collega één ding dat vandaag te leren valt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loop bij de start van de dag of de dienst langs en noem het in één zin.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg erbij waarom het nuttig is en wie kan helpen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag aan het eind van de dag: wat heb je geprobeerd?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet een streepje op je lijst voor elke dag dat het lukte.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat zien: krijgen mensen aan het begin van de werkdag een zetje van hun leidinggevende om te leren, dan zijn ze geneigd nog diezelfde dag zelf een extra stap te zetten. Kleine prikjes dus, die mensen meteen aan het leren zetten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leidinggevende is bij de start van de dag of de dienst op de vloer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er een toespraak of een opdracht van maken. Houd het klein en vriendelijk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twee weken: op hoeveel dagen lukte het, en wat gingen mensen daarna zelf doen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat je steun merken bij het leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een kwartier per collega per maand. Meestal geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan met elke collega één kort gesprek per maand, op de werkplek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag: wat wil je leren, welk idee heb je en wat heb je nodig?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf één ding op dat jij regelt, met een datum erbij.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regel het. Lukt het niet, vertel dan waarom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg het hardop als je ziet dat iemand iets nieuws probeert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Steun die mensen echt merken van hun leidinggevende, is heel belangrijk voor de leercultuur. Volgens TNO wordt twee op de drie werknemers door de leidinggevende niet of maar beperkt gestimuleerd om kennis en vaardigheden te ontwikkelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leidinggevende heeft tijd voor een gesprek en mag kleine dingen zelf regelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vragen wat iemand nodig heeft en dan niets doen. Beloof alleen wat je kunt regelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: vraag elke collega wat die van je steun merkte. Heb je gedaan wat je opschreef?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat als ondernemer zien dat je zelf leert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per maand om te leren, tien minuten om te vertellen. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies iets dat je zelf nog niet goed kunt en wel wilt leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag een collega op de vloer om je erbij te helpen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel elke maand in het overleg wat je leerde en wat nog niet lukte.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag elk kwartaal aan drie collega's: welk voorbeeld zie je mij geven?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De publicatie noemt dit ook belangrijk en stelt de vraag aan de ondernemer: geef je in een leercultuur zelf het goede voorbeeld? Hoe een voorbeeld werkt, vertelt de publicatie niet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>redactie</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Je kiest iets dat je echt wilt leren. Mensen mogen eerlijk zeggen wat ze van je zien.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vragen dat anderen leren, terwijl niemand jou iets ziet leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: kunnen drie collega's noemen wat ze jou zagen leren? Zo niet, kies iets dat meer opvalt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Doe iets op meer dan één niveau</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een overleg van twee uur. De rest hangt af van wat je kiest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak drie vakken op papier: medewerkers, leidinggevenden, rollen en werkwijzen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg elke actie uit je plan in een vak. Welk vak blijft leeg?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedenk voor elk leeg vak één kleine actie, zoals een training voor leidinggevenden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek per vak af wie begint en op welke dag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Geef medewerkers training, leer leidinggevenden hoe zij mensen motiveren om te blijven leren, en bekijk of rollen en werkwijzen misschien anders moeten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie praat mee, want zij beslist over geld, rollen en werkwijzen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alleen acties kiezen voor losse medewerkers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: staat er in elk vak een actie, en is elke actie ook begonnen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bied medewerkers een training aan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar uur tot een paar dagen per persoon, en het geld voor de training.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag elk team: wat willen of moeten we dit jaar beter kunnen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies per persoon een training die past bij het werk van nu of straks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan vooraf werktijd om na de training te oefenen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat wie terugkomt het nieuwe aan een collega voordoen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Houd bij wie een training kreeg, zodat je niemand overslaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een training geeft iemand nieuwe kennis voor het werk. Het is één van de niveaus waarop je iets kunt doen. Denk daarom ook aan een training voor leidinggevenden: hoe motiveren zij mensen om te blijven leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is geld voor de training, en werktijd om te gaan en daarna te oefenen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Denken dat trainen alleen genoeg is. Zonder tijd en ruimte om te oefenen brengt een cursus weinig op.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: wie kreeg een training, en wat doet die nu anders in het werk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Train leidinggevenden in motiveren tot leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eén of twee dagdelen per leidinggevende, en het geld voor de training.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag elke leidinggevende: wat vind jij lastig als je iemand wilt laten leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoek een korte training waarin je juist dat oefent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het team dat de leiding zelf op training gaat, en waarom.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies na de training elk één gewoonte, zoals elke dag een leerzetje.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek na een maand met elkaar wat wel en niet lukt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leidinggevenden staan dicht bij het dagelijkse werk. In een training leren zij hoe ze mensen motiveren om te blijven leren. Onderzoek laat zien dat het helpt om op meer niveaus iets te doen, en dit is er één van.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie staat erachter en geeft leidinggevenden tijd om te oefenen op de vloer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na de training niets afspreken. Dan is de oude gewoonte zo weer terug.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: welke gewoonte doet elke leidinggevende nog, en wat merkt het team ervan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pas een rol of werkwijze aan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een kwartaal lang een uur per week. Geld hangt af van je keuze.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag op de vloer: welke regel of taakverdeling zit leren in de weg?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies er één. Teken op papier hoe het nu gaat en hoe het kan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek je tekening met iedereen die ermee te maken krijgt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probeer het vier weken uit, in één team of op één machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Werkt het? Schrijf de nieuwe rol of werkwijze op en vertel het rond.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Misschien moeten daarvoor ook rollen en werkwijzen anders. Soms ligt het namelijk niet aan de mensen, maar aan hoe het werk geregeld is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Je hebt op de vloer gehoord wat leren echt in de weg zit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alles tegelijk willen omgooien. Verander alleen iets als het nodig is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: vraag de mensen die het werk doen. Is er nu meer ruimte om te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regel geld, tijd en mensen voor leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee dagen om te regelen. Daarna elk jaar vaste uren en vast geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tel op hoeveel uren en geld er vorig jaar naar leren gingen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies voor dit jaar een aantal uren per persoon en een bedrag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet de uren in de planning, net als het onderhoud van een machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wijs aan wie het werk overneemt als een collega leert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk elk kwartaal of de uren en het geld ook zijn gebruikt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een andere kijk op leren is nog maar het begin. Daarna moet je leren goed regelen in het bedrijf en dat ook volhouden: met middelen, tijd en genoeg mensen. Doe je dat niet, dan houd je alleen die andere kijk over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eerst kijkt de leiding anders naar leren. Daarna regel je uren en geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Uren afspreken die in de eerste drukke week weer verdwijnen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: hoeveel uren en geld stonden er, hoeveel is gebruikt, en wat zat in de weg?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Betrek steeds alle drie de lagen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per actie. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Teken een tabel: de acties onder elkaar, de drie lagen naast elkaar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vul per actie in wat medewerkers, leidinggevenden en directie doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag bij een leeg vak aan die laag zelf: wat wil jij hierin doen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel elke laag wat er met haar antwoord gebeurt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem de tabel mee naar elk overleg over leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regel je hoe leren in het bedrijf werkt, betrek dan elke keer alle drie de lagen: directie, direct-leidinggevenden en medewerkers. Wat je regelt, werkt pas als die drie meedoen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In de projectgroep zitten mensen uit alle drie de lagen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het één keer doen en daarna vergeten. Doe het elke keer weer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: welke laag deed wat in de tabel stond, en welke laag zagen we niet?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zeg niet ‘je moet’, regel een vaste basis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur per maand. Geld hangt af van wat er nodig is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf drie dingen op die je mensen wilt laten leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag hun bij elk punt: wat moet het bedrijf hiervoor regelen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regel dat eerst: tijd, een plek, uitleg of iemand die helpt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het team wat er nu geregeld is en vraag wie er wil beginnen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef een compliment aan iedereen die zich ervoor inzet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tegen mensen zeggen dat ze zich moeten ontwikkelen, werkt niet. Dan leg je het bij de persoon. Zorg voor een vaste basis voor leren die blijft, en voor waardering voor mensen die zich inzetten voor de leercultuur.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie wil eerst kijken naar wat het bedrijf zelf moet regelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een collega verwijten dat die niet wil leren. Kijk eerst wat er nog niet geregeld is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: wat is er geregeld, en wie leert nu iets wat eerst niet kon?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plan oefentijd na elke cursus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar uur in de planning per cursus. Geen extra geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet oefentijd in de planning voordat iemand naar een cursus gaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek een plek af om te oefenen en een collega die meekijkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin in de eerste week na de cursus, op de eigen werkplek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat de cursist aan een collega voordoen wat nieuw is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wat nog niet lukt en plan daar nog een keer tijd voor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is er na een cursus geen tijd, ruimte en veiligheid om te oefenen, dan brengt die weinig op. Onderzoek: bij veel mkb-bedrijven hebben cursus en leren op de werkplek samen het meeste effect. Medewerkers zijn over die mix ook het meest tevreden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jessie Koen en Menno Vos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fouten maken mag bij het oefenen. De leidinggevende kan zelf uren in de planning zetten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wachten tot het rustig is. Dan staat de nieuwe machine stof te vangen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na zes weken: gebruikt de collega wat die leerde? Zo niet, wat is er nog nodig?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak fouten maken veilig tijdens het oefenen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tien minuten per week. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af waar en wanneer je oefent, en dat een fout daar mag.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel als leidinggevende eerst zelf over een fout, en wat je ervan leerde.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag daarna wie er ook één wil vertellen. Niemand hoeft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf de les op bij de machine, zonder namen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedank wie iets vertelt. Zoek nooit een schuldige.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is er na een cursus geen tijd en ruimte om te oefenen, en voelen mensen zich niet veilig om daarbij fouten te maken, dan brengt de cursus weinig op. Mensen gaan dan terug naar hoe ze altijd al werkten.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is tijd en ruimte om te oefenen. De veiligheidsregels blijven altijd gelden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Boos worden om een fout die iemand vertelt. Daarna vertelt niemand meer iets.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na zes weken: hoeveel fouten zijn besproken, hoeveel mensen deden mee, en wat doen we nu anders?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Geef leren een plek onder werktijd</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar uur per persoon per maand, het hele jaar door.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf per functie op wat er te leren is en hoeveel tijd dat vraagt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg leertijd per functie vast, ook voor leidinggevenden en directie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet die tijd in het rooster en spreek af wie dan invalt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wijs iemand aan die let op of de tijd doorgaat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Noem in het overleg wie een goed initiatief nam, en bedank die collega.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat steeds weer zien: hoe je leren regelt, bepaalt heel sterk of een actie werkt, welke dan ook. Geef leren dus op alle niveaus een plek: van genoeg kansen onder werktijd tot duidelijke waardering voor initiatieven die het bedrijf helpen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie maakt uren vrij en houdt zich daar ook aan als het druk is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maar één groep leertijd geven. Iedereen heeft tijd nodig, ook de leiding.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: hoeveel leertijd stond er per functie, en hoeveel ging er echt door?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin een weekstart en waardeer wie dat doet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een kwartier per week, acht weken lang. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies een vast moment, zoals maandag om acht uur, staand bij het bord.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wie het wil leiden. Dat mag iedereen zijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek: wat ging goed, wat was lastig, wat proberen we deze week?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of kies één lastig geval en denk er samen over na. Dat heet intervisie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ben je leidinggevende? Bedank in het overleg wie dit organiseert.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een weekstart of intervisie organiseren is een initiatief waar het bedrijf iets aan heeft. Laat duidelijk merken dat je zo'n initiatief waardeert. Wil je een leercultuur die blijft, dan heb je naast een vaste basis ook die waardering nodig.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leidinggevende vindt een kwartier werktijd per week goed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er een lijst met opdrachten van maken, of vergeten om te bedanken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht keer: wie kwamen aan het woord, wat werd er beter, en gaan we door?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak van de visie doelen per laag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een dagdeel voor de directie en een half uur per laag. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf in drie zinnen waar het bedrijf over drie jaar wil staan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak voor elke laag één doel in één zin, in woorden van de werkvloer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag elke laag om het doel in eigen woorden op te schrijven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg de zinnen naast elkaar. Pas aan wat niet begrepen wordt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hang de doelen op bij het werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat zien: in de top gaat leercultuur over innovatie en overleven. Het is cruciaal om die visie te vertalen naar heel praktische en concrete doelen voor elke laag eronder. Werk je visie op de leercultuur dus per laag uit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paul Preenen en Menno Vos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie weet waar het bedrijf naartoe wil.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De woorden van de top ophangen. Op de vloer weet dan niemand wat er morgen anders is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: vraag drie mensen in elke laag naar hun doel. Wie kan het noemen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg uit wat elke laag eraan heeft</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per groep, daarna vijf minuten per maand. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag in elke laag: wat levert leren jou op?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak per laag een kaartje van drie zinnen: dit heb jij eraan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek het kaartje in kleine groepen, met een voorbeeld uit het eigen werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kom er elke maand op terug, steeds met een nieuw voorbeeld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg goed uit, en doe dat steeds weer, welk belang elke laag erbij heeft. Dat helpt om mensen actief mee te laten doen. Zo koppel je wat leidinggevenden en medewerkers zelf belangrijk vinden aan de leercultuur.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De doelen van het bedrijf zijn voor elke laag duidelijk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het één keer uitleggen en dan stoppen. Blijf het herhalen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: vraag drie mensen in elke laag wat leren hun oplevert. Wat zeggen ze?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neem een belangrijke machine als voorbeeld</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur bij de machine. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies de machine waar het meeste werk van afhangt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel erbij: dit gebeurt er als hij uitvalt en niemand weet hoe hij werkt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak samen een lijst: wie kan wat, en wat kan maar één persoon?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek af wie wat leert, van wie en wanneer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hang de lijst met de beste instellingen bij de machine. Houd hem bij.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Valt een belangrijke machine uit doordat er kennis ontbreekt, dan staat het werk stil. Met zo'n voorbeeld maakt de directie aan leidinggevenden duidelijk hoe cruciaal het is om die techniek goed te leren begrijpen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Er is een collega of leverancier die de machine goed kent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De lijst gebruiken om mensen te beoordelen. Hij is er om te zien wat we nog willen leren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: wat kunnen nu twee mensen wat eerst maar één kon?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Praat open over zorgen om je baan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per groep van vijf of zes mensen. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nodig mensen in kleine groepen uit, op een rustig moment.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel welke techniek er komt, wat er verandert en wat er blijft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wat mensen bezighoudt. Luister en schrijf de vragen op.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg uit wat iemand kan leren om bij te blijven, hier of ergens anders.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kom binnen twee weken terug op elke vraag, ook als je het nog niet weet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een medewerker is misschien bang om door nieuwe techniek de baan te verliezen. Leg uit dat wie steeds blijft leren, juist bijblijft. Dan kan die de baan houden, of met de nieuwe kennis ergens anders aan het werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie weet wat er gaat veranderen, of zegt eerlijk dat ze het nog niet weet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een vaste baan beloven. Wees eerlijk over wat je niet weet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: welke vragen zijn beantwoord, en wie is er iets nieuws gaan leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bepaal eerst wat leren moet opleveren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee keer twee uur met directie en projectgroep. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op waar het bedrijf de komende jaren naartoe wil.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies twee of drie dingen die leren daarvoor moet opleveren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet in het jaarplan bij elk doel: wie moet wat kunnen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf voor elke groep in één zin wat dit betekent voor het eigen werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het zelf aan elke groep en vraag wat nog niet duidelijk is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bepaal eerst wat het bedrijf eraan moet hebben dat mensen zich ontwikkelen, bijvoorbeeld meer innovatie. Dan weet je waar je naartoe werkt. Koppel je strategie aan leren en leg uit wat dat voor ieder betekent: zo krijg je iedereen mee.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie neemt de tijd om te kiezen en wil keuzes ook uitleggen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Meteen over de middelen beginnen. Eerst het doel, dan pas wat ervoor nodig is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: wat is er van elke opbrengst al te zien, en wat pas je aan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak één plan voor het hele bedrijf</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee dagdelen met de projectgroep. Daarna een jaar of langer om te doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin met het doel: wat moet leren ons bedrijf opleveren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loop de zes bouwstenen langs. Schrijf bij elke bouwsteen op wat er nodig is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk ook naar werk, werkwijzen, leiding en beleid, niet alleen naar personen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies wat eerst komt en wat kan wachten. Begin klein.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leg het plan aan elke laag voor en spreek af wanneer jullie terugkijken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Richt je niet alleen op acties voor losse medewerkers. Geef leren een plek in het hele bedrijf, dan word je een lerende organisatie. Bedenk daarom in samenhang wat er nodig is, anders passen losse acties niet bij elkaar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het is duidelijk wat leren het bedrijf moet opleveren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alleen acties bedenken voor losse medewerkers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: wat is er per bouwsteen gedaan? Zijn er ook acties voor teams en het hele bedrijf?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat bedrijf en medewerker samen groeien</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per persoon, twee keer per jaar. Geen extra geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel als directie waar het bedrijf heen gaat, bijvoorbeeld naar meer digitaal werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag in een gesprek met elke medewerker: wat wil jij over twee jaar kunnen?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies samen één leerdoel dat goed is voor jou en voor het bedrijf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spreek de eerste stap af, en welke taak daarbij past.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op wat het bedrijf regelt en wie dat doet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het bedrijf en de medewerker moeten zich samen ontwikkelen, hand in hand. Dat geeft medewerkers richting en een doel. En het helpt het bedrijf vooruit, bijvoorbeeld naar een toekomst met meer digitaal werk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Medewerkers weten welke kant het bedrijf op wil.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een doel kiezen waar maar één van de twee iets aan heeft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: hoe ver zijn we met de leerdoelen, en wat merkt het bedrijf daarvan?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak de doelen scherp en zichtbaar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een uur om te beginnen, daarna tien minuten per maand. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies hooguit drie doelen die horen bij hoe jullie leren en vernieuwen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet ze op een bord bij het werk, in gewone woorden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel in elk team waarom juist deze doelen gekozen zijn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk elke maand samen hoe het gaat. Schrijf erbij wat jullie ervan leerden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In de praktijk gaan bedrijven en hun mensen pas echt leren als het een bepaald doel dient. Zien medewerkers scherp welke doelen bij de leer- en innovatiecultuur horen, dan zijn ze bereid om eraan mee te doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het bedrijf weet welke kant het op wil.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Te veel doelen kiezen, of een bord ophangen dat niemand bijhoudt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: vraag vijf mensen welke doelen op het bord staan en wat zij eraan doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat de directie zien wat leren oplevert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee uur om voor te bereiden en een half uur praten. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoek één voorbeeld uit je bedrijf: iemand leerde iets en het werk ging beter.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één punt uit de meting dat voor de directie belangrijk is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel wat leren doet voor innovatie, prestaties en het voortbestaan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag om één klein besluit, zoals werktijd om te leren of een proef.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een innovatiecultuur spreekt mkb-bedrijven gemiddeld meer aan. Maak daarom vooral aan directeur-eigenaren goed duidelijk hoe een leercultuur helpt: bij de innovatiekracht, de prestaties en uiteindelijk het voortbestaan van het bedrijf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De projectgroep heeft een eigen voorbeeld en een afspraak met de directie.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alleen over leren praten. Praat over wat de directie bezighoudt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na zes weken: welk besluit nam de directie, en wat zie je er al van op de vloer?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel wat nieuwe techniek betekent voor het werk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een dagdeel voorbereiding en een uur per team. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één techniek die eraan komt, zoals een robot of een nieuw programma.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak per functie een kaart: zo werk je nu, zo werk je straks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vul de kaart aan met de mensen die het werk doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek de kaart in elk team: wat wordt anders, en wat wil je leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat een filmpje zien van de techniek in een gewoon bedrijf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In Smart Industry kan nieuwe techniek het werk heel sterk veranderen. Toch blijft dat vaak abstract: wat doet een robot met mijn gewone werkdag? De directie moet zorgen dat dit in elke laag heel duidelijk is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie weet welke techniek er komt en ongeveer wanneer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grote woorden gebruiken. Vertel wat iemand straks op een gewone dag doet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na acht weken: kan iedereen in één zin zeggen wat er in het eigen werk verandert?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kijk als bedrijf nieuwsgierig naar buiten</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Twee dagdelen per jaar, en elke maand een paar uur om rond te kijken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet twee keer per jaar een middag in de agenda: wat gebeurt er buiten?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verdeel vier onderwerpen: klanten, leveranciers, techniek, andere bedrijven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoek elk onderwerp uit met twee mensen, van wie één van de vloer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bespreek samen: wat betekent dit voor ons, en wat moeten we leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies één ding om uit te proberen, met een naam en een datum.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smart Skills@Scale draait om medewerkers die leren. Het is van belang dat ook het bedrijf zelf leert en nieuwsgierig naar buiten kijkt. In het beste geval zijn die twee met elkaar verbonden en maken ze elkaar sterker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie ziet leren als iets van het hele bedrijf en maakt er tijd voor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Buiten rondkijken en er binnen niets mee doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: wat zagen we buiten, en wat doen we daardoor nu anders?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maak het bedrijf beter met nieuwe kennis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur na elke cursus of nieuwe taak. Geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leerde iemand iets, op cursus of bij een klant? Vraag: wat kan hierdoor beter?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies samen één voorstel en probeer het twee weken in je eigen team.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Werkt het? Schrijf het op of maak een foto, en laat het aan anderen zien.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is het te groot voor het team? Breng het naar de directie en vraag een antwoord.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag ook: wat verandert er in het bedrijf, en wat moeten wij dan leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In het beste geval zijn het leren van mensen en het leren van het bedrijf verbonden en maken ze elkaar sterker. Mensen in wie je investeert, kunnen beter meehelpen om het bedrijf te verbeteren. Dat is ook van belang voor je innovatiekracht.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paul Preenen en Jessie Koen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het team heeft wat ruimte om een voorstel uit te proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Om een voorstel vragen en er dan niets mee doen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na twaalf weken: hoeveel voorstellen kwamen er, hoeveel zijn er gedaan, en wat werd beter?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat medewerkers meedoen aan een netwerk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ongeveer één dagdeel per kwartaal per deelnemer, in werktijd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wie mee wil doen: welk onderwerp uit je werk vind jij belangrijk?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoek er een netwerk bij: branche, school of bedrijven uit de buurt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet de uren in het rooster en regel wie het werk overneemt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ga de eerste keer met z'n tweeën.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertel het team na elke keer in vijf minuten wat nuttig was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek laat zien: meedoen aan netwerken buiten het bedrijf werkt stimulerend voor medewerkers. Het liefst met een onderwerp uit het werk waar zij zich bij betrokken voelen. De werkgever moet er dan wel tijd voor geven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De werkgever geeft de medewerker er tijd voor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Voor een ander kiezen. Laat de medewerker zelf het onderwerp kiezen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: wie ging waarheen, wat namen ze mee terug, en wat doen we daarmee?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Haal kennis van buiten in huis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een half uur per bezoek, een paar keer per jaar. Meestal geen geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf op wie er toch al langskomt: een monteur, leverancier, klant of leraar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag één van hen om een half uur iets te laten zien op de vloer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bedenk met het team drie vragen, ook over nieuwe techniek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gaat iemand naar een klant of beurs? Laat een collega meegaan.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf na elk bezoek één ding op dat jullie gaan proberen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In een goede en levendige leercultuur komt er ook kennis van buiten het bedrijf binnen. De ramen moeten dus open.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De leidinggevende mag zelf bezoek vragen op de vloer. De veiligheidsregels gelden ook voor bezoek.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het wordt een verkooppraatje. Vraag om uitleg bij jullie eigen machine of product.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een kwartaal: wie kwam er langs, wat leerden we, en wat doen we nu anders?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat buiten zien dat je hier kunt leren</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Een paar dagdelen per jaar. Weinig geld.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag wie wil vertellen wat die hier heeft geleerd.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet dat verhaal in een vacature of op de site, als diegene dat goedvindt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag een school of bedrijf uit de regio om te komen kijken, en ga daar ook kijken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laat medewerkers zelf de rondleiding geven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag nieuwe collega's na een maand: klopt ons verhaal?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het programma ziet dat mkb-bedrijven, vooral directeur-eigenaren, hieraan beginnen omdat (technische) mensen moeilijk te vinden zijn. Zo laten ze zich zien op de regionale arbeidsmarkt. Vaak is het een soort marketing om mensen voor de regio te behouden.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het verhaal klopt: mensen leren hier echt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Het mooier vertellen dan het is. Nieuwe collega's merken dat snel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: wie kwam er werken, en noemden zij leren als reden?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Investeer in mensen om ze te houden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Elk jaar vast geld en vaste uren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reken uit wat het kost als een ervaren collega vertrekt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zet daarnaast wat je nu aan leren uitgeeft per persoon, in geld en in uren.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kies wat je erbij doet, vooral voor leren op de werkplek zelf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schrijf in het personeelsplan wie wat gaat leren en wie daarbij helpt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vraag blijvers en vertrekkers: kreeg je hier genoeg kans om te leren?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Onderzoek: investeer je meer in mensen, dan zijn ze meer geneigd te blijven. Je houdt de besten over en zij kunnen beter bijdragen aan verbetering. Vakmensen houd en vind je alleen als je helpt dat ze zich op de werkplek steeds kunnen ontwikkelen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jessie Koen en redactie</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>De directie kan voor langere tijd geld en uren vrijmaken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stoppen met investeren na één slecht kwartaal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Na een half jaar: zijn het geld en de uren gebruikt? Na een jaar: wie bleef, wie ging weg, en waarom?</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
