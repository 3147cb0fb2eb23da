<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(aproape) niciodată</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>din când în când</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>destul de des</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>des</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(aproape) mereu</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>nu știu</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Aici la firmă, oamenii beau cafea în pauză?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>E doar de probă, nu se pune la socoteală. „Aici la firmă” înseamnă firma unde lucrezi acum.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>Ce te-ar ajuta să înveți mai mult la muncă?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>Nu scrie nume. Scrie așa încât nimeni să nu știe cine ești.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>Munca în sine</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>E vorba despre munca în sine: poți învăța din ea și ai și tu un cuvânt de spus?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>„Aici la firmă”: firma unde lucrezi acum.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Libertate și siguranță pentru dezvoltare</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>Libertate și siguranță</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>E vorba despre încredere între colegi și dacă ai voie să greșești, poți cere ajutor și ai timp să încerci.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>„Echipă”: colegi care lucrează împreună aproape în fiecare zi.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Colaborare și dezvoltarea echipei</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Colaborare</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>E vorba despre cum învățați unii de la alții, în echipă și cu alte departamente.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Conducere pentru dezvoltare</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Conducere</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>E vorba despre cum îi ajută șefii pe oameni să învețe, de la șeful de echipă până la directori.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>„Șefii”: toți cei care conduc oameni, de la șeful de echipă până la director.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Organizare pentru dezvoltare</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Organizare</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>E vorba despre timp, bani și apreciere pentru învățat și despre cum păstrați ce învățați.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Legătura firmei cu lumea din afară</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Lumea din afară</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>E vorba despre ce învățați din afară: de la clienți, furnizori, școli și alte firme.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Gândește-te la ultimul an.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>un cuvânt de spus în felul în care îți faci munca</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Aici la firmă, oamenii hotărăsc și ei cum își fac munca?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>De exemplu: ce pas vine primul sau unde stau uneltele.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>cât de variată și cât de grea este munca</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Aici la firmă, oamenii au parte de muncă variată?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>De exemplu: azi sudură, mâine montaj. Sau întâi ceva complicat, apoi ceva ușor.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>sarcini care te pun la încercare</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Aici la firmă, oamenii primesc sarcini din care să învețe ceva nou?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>De exemplu: un desen tehnic complicat, un produs nou sau alt utilaj.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>libertate să încerci lucruri</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Aici la firmă, oamenii pot încerca un alt mod de lucru?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>De exemplu: alte unelte, altă ordine sau un dispozitiv făcut chiar de ei.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>încredere unii în alții</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Aici la firmă, oamenii din aceeași echipă pot avea încredere unii în alții?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>De exemplu: fac ce promit și spun cinstit ce nu e gata încă.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>ai voie să greșești</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Aici la firmă, oamenii vorbesc deschis despre propriile greșeli?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>De exemplu: cineva spune singur că a găurit unde nu trebuia sau că a greșit planificarea.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>timp și libertate să experimentezi</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Aici la firmă, oamenii au timp să încerce ceva nou?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>De exemplu: o jumătate de oră ca să încerce alte unelte.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>e normal să ceri ajutor</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Aici la firmă, oamenii pot cere ușor ajutor în echipa lor?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>De exemplu: la un desen tehnic neclar, la o treabă grea sau la o defecțiune.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>să lucrăm bine unii cu alții</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Aici la firmă, oamenii lucrează bine împreună în echipa lor?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>De exemplu: se poartă frumos unii cu alții, chiar și când e mult de lucru.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>să împarți ce știi</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Aici la firmă, oamenii împart ce știu cu echipa lor?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>De exemplu: cel mai bun reglaj al unui utilaj sau un truc bun la ambalat.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>un mentor sau un model</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Aici la firmă, oamenii învață de la colegi cu experiență?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>De exemplu: un coleg cu experiență arată cum se face și apoi dă sfaturi.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>să învățăm cu alte departamente</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Aici la firmă, oamenii învață de la colegi care fac alt fel de muncă?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>De exemplu: cineva de la birou și un sudor își explică munca unul altuia.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>șefii spun de ce e important să înveți</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Aici la firmă, șefii vorbesc despre cât de important e să înveți?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>De exemplu: „Dacă înveți asta, în curând poți lucra la utilajul nou.”</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>șefii dau exemplu</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Aici la firmă, șefii dau un exemplu bun când e vorba de învățat?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>De exemplu: un coleg îi explică unui șef de echipă cum merge un utilaj.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>șefii încurajează inițiativa</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Aici la firmă, șefii îi încurajează pe oameni să aibă inițiativă?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>De exemplu: „Vrei să faci chiar tu un dispozitiv? Bună idee. Poți să începi.”</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>șefii fac ceva cu ideile</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Aici la firmă, șefii fac ceva cu ideile lucrătorilor?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>De exemplu: încearcă o idee sau spun mai târziu ce se întâmplă cu ea.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>timp de învățat în orele de lucru</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Aici la firmă, oamenii primesc timp să învețe în orele de lucru?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>De exemplu: un curs sau explicații despre un utilaj, în ore plătite.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>apreciere pentru inițiativă</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Aici la firmă, oamenii sunt apreciați pentru inițiativa lor?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>De exemplu: un „mulțumesc” sau o laudă pentru o idee bună.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>să ne uităm în mod regulat la cum a mers</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Aici la firmă, oamenii discută între ei o lucrare după ce e gata?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>De exemplu: după o defecțiune sau o comandă mare. Asta a mers bine, asta poate merge mai bine.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>să păstrăm ce învățăm și bani pentru învățat</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Aici la firmă, oamenii păstrează soluțiile bune într-un loc unde le găsește oricine?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>De exemplu: o poză cu reglajul corect este pusă lângă utilaj.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>cunoștințe din afară aduse în firmă</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Aici la firmă, oamenii învață de la experți din afara firmei?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>De exemplu: un profesor de la o școală sau un consultant explică ceva nou.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>să învățăm cu clienți și furnizori</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Aici la firmă, oamenii învață de la clienți sau furnizori?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>De exemplu: un client sau un furnizor explică ceva chiar în hală.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>vizite și contacte</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Aici la firmă, oamenii vizitează alte firme ca să învețe?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>De exemplu: altă fabrică, un târg de specialitate sau o seară cu alte firme.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>să urmărim împreună tehnologiile noi</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Aici la firmă, oamenii se uită împreună la tehnologii noi pentru muncă?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>De exemplu: lucrătorii și șefii se uită împreună la un robot sau la un program nou de calculator.</translation>
  </message>
 </context>
</TS>
