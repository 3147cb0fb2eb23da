<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(fast) nie</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>ab und zu</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>regelmäßig</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>oft</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(fast) immer</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>weiß ich nicht</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Trinken die Leute bei uns in der Pause Kaffee?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>Nur zum Üben, das zählt nicht mit. „Bei uns“ ist der Betrieb, in dem du jetzt arbeitest.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>Was würde dir helfen, bei der Arbeit mehr zu lernen?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>Schreib keine Namen. Schreib so, dass niemand weiß, wer du bist.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>Inhalt der Arbeit</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>Hier geht es um die Arbeit selbst: Kannst du dabei etwas lernen und darfst du mitreden?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>„Bei uns“: der Betrieb, in dem du jetzt arbeitest.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Freiraum und Sicherheit, um sich zu entwickeln</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>Freiraum und Sicherheit</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>Darum geht es hier: einander vertrauen, Fehler machen dürfen, um Hilfe bitten, Zeit zum Ausprobieren.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>„Team“: Kolleginnen und Kollegen, die fast jeden Tag zusammenarbeiten.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Zusammenarbeit und Teamentwicklung</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Zusammenarbeit</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>Hier geht es darum, voneinander zu lernen: im Team und mit anderen Abteilungen.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Führung, die Entwicklung fördert</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Führung</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>Hier geht es darum, wie Vorgesetzte beim Lernen helfen, vom Vorarbeiter bis zur Geschäftsleitung.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>„Vorgesetzte“: alle, die andere führen, vom Vorarbeiter bis zur Geschäftsleitung.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Organisation, die Entwicklung fördert</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>Hier geht es um Zeit, Geld und Anerkennung fürs Lernen. Und darum, festzuhalten, was man lernt.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Die Organisation mit ihrem Umfeld verbinden</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Umfeld</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>Hier geht es um das Lernen von außen: von Kunden, Lieferanten, Schulen und anderen Betrieben.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Denk an die letzten 12 Monate.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>mitentscheiden, wie man die Arbeit macht</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Entscheiden die Leute bei uns mit, wie sie arbeiten?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>Zum Beispiel: welcher Schritt zuerst kommt oder wo das Werkzeug hängt.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>Abwechslung und Schwierigkeit der Arbeit</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Haben die Leute bei uns Abwechslung bei der Arbeit?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>Zum Beispiel: heute schweißen und morgen montieren. Oder erst schwierige und dann leichte Arbeit.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>Aufgaben, die herausfordern</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Bekommen die Leute bei uns Aufgaben, bei denen sie etwas Neues lernen können?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>Zum Beispiel: eine schwierige Zeichnung, ein neues Produkt oder eine andere Maschine.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>Freiraum, um Dinge auszuprobieren</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Können die Leute bei uns eine andere Arbeitsweise ausprobieren?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>Zum Beispiel: anderes Werkzeug, eine andere Reihenfolge oder ein selbst gebautes Hilfsmittel.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>einander vertrauen</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Können die Leute bei uns in ihrem Team einander vertrauen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>Zum Beispiel: Sie tun, was sie versprechen, und sagen ehrlich, was noch nicht fertig ist.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>Fehler sind erlaubt</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Sprechen die Leute bei uns offen über ihre eigenen Fehler?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>Zum Beispiel: Jemand erzählt selbst von einem Loch an der falschen Stelle oder einer falschen Planung.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>Zeit und Freiraum zum Experimentieren</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Haben die Leute bei uns Zeit, etwas Neues auszuprobieren?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>Zum Beispiel: eine halbe Stunde, um anderes Werkzeug zu testen.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>um Hilfe bitten ist normal</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Können die Leute bei uns in ihrem Team leicht um Hilfe bitten?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>Zum Beispiel: bei einer unklaren Zeichnung, einer schweren Arbeit oder einer Störung.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>gut miteinander arbeiten</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Arbeiten die Leute bei uns in ihrem Team gut zusammen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>Zum Beispiel: Sie gehen gut miteinander um, auch wenn viel los ist.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>teilen, was man weiß</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Teilen die Leute bei uns ihr Wissen mit ihrem Team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>Zum Beispiel: die beste Einstellung einer Maschine oder ein guter Trick beim Verpacken.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>ein Mentor oder ein Vorbild</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Lernen die Leute bei uns von erfahrenen Kolleginnen und Kollegen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>Zum Beispiel: Jemand mit Erfahrung zeigt, wie es geht, und gibt danach Tipps.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>lernen mit anderen Abteilungen</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Lernen die Leute bei uns von Kolleginnen und Kollegen, die eine andere Arbeit machen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>Zum Beispiel: Jemand aus dem Büro und ein Schweißer erklären sich gegenseitig ihre Arbeit.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>Vorgesetzte sagen, warum Lernen wichtig ist</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Sprechen Vorgesetzte bei uns darüber, warum Lernen wichtig ist?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>Zum Beispiel: „Wenn du das lernst, kannst du bald an der neuen Maschine arbeiten.“</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>Vorgesetzte sind ein Vorbild</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Sind Vorgesetzte bei uns ein gutes Vorbild beim Lernen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>Zum Beispiel: Ein Vorarbeiter lässt sich von einer Kollegin eine Maschine erklären.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>Vorgesetzte fördern Eigeninitiative</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Fördern Vorgesetzte bei uns Eigeninitiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>Zum Beispiel: „Du willst selbst ein Hilfsmittel bauen? Guter Plan. Fang ruhig an.“</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>Vorgesetzte machen etwas mit Ideen</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Machen Vorgesetzte bei uns etwas mit Ideen von Mitarbeitenden?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>Zum Beispiel: Sie probieren eine Idee aus oder sagen später, was daraus wird.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>Zeit zum Lernen in der Arbeitszeit</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Bekommen die Leute bei uns Zeit zum Lernen in der Arbeitszeit?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>Zum Beispiel: ein Kurs oder eine Einweisung an einer Maschine, in bezahlten Stunden.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>Anerkennung für Eigeninitiative</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Bekommen die Leute bei uns Anerkennung für ihre Eigeninitiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>Zum Beispiel: ein Dankeschön oder ein Lob für eine gute Idee.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>regelmäßig zurückblicken</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Besprechen die Leute bei uns eine Arbeit miteinander, wenn sie fertig ist?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>Zum Beispiel: nach einer Störung oder einem großen Auftrag. Was lief gut? Was geht besser?</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>festhalten, was wir lernen, und Geld zum Lernen</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Sammeln die Leute bei uns gute Lösungen dort, wo alle sie finden?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>Zum Beispiel: Ein Foto von der richtigen Einstellung hängt an der Maschine.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>Wissen von außen hereinholen</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Lernen die Leute bei uns von Fachleuten, die von außen kommen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>Zum Beispiel: Eine Lehrerin von einer Schule oder ein Berater erklärt etwas Neues.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>lernen mit Kunden und Lieferanten</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Lernen die Leute bei uns von Kunden oder Lieferanten?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>Zum Beispiel: Ein Kunde oder ein Lieferant erklärt etwas in der Produktion.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>Besuche und Netzwerke</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Besuchen die Leute bei uns andere Betriebe, um zu lernen?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>Zum Beispiel: eine andere Fabrik, eine Fachmesse oder ein Abend mit anderen Betrieben.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>zusammen neue Technik im Blick behalten</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Schauen sich die Leute bei uns zusammen neue Technik für die Arbeit an?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>Zum Beispiel: Mitarbeitende und Vorgesetzte schauen sich zusammen einen Roboter oder neue Software an.</translation>
  </message>
 </context>
</TS>
