<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(almost) never</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>now and then</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>regularly</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>often</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(almost) always</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>don't know</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Do people here drink coffee in the break?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>This is only to practise and does not count. ‘Here’ is the company where you work now.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>What would help you to learn more at work?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>Don't write any names. Write it so that nobody knows who you are.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>Content of the work</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>This is about the work itself: can you learn from it and do you have a say in it?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>‘Here’: the company where you work now.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Room and safety to develop</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>Room and safety</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>This is about trusting each other, being allowed to make mistakes, asking for help and time to try.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>‘Team’: colleagues who work together nearly every day.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Working together and team development</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Working together</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>This is about learning from each other, in your team and with other departments.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Leadership aimed at development</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Leadership</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>This is about how leaders help people to learn, from foreman to directors.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>‘Leaders’: everybody who leads people, from foreman to director.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Organisation aimed at development</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>This is about time, money and appreciation for learning, and about keeping what you learn.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Connecting the organisation with its environment</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Environment</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>This is about learning from outside: from customers, suppliers, schools and other companies.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Think of the past year.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>a say in how you do the work</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Do people here have a say in the way they work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>For example: which step comes first, or where the tools hang.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>variety and difficulty of the work</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Do people here have variety in their work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>For example: welding today and assembly tomorrow. Or first hard work and then easy work.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>tasks that challenge</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Do people here get tasks to learn something new from?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>For example: a difficult drawing, a new product or a different machine.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>room to try things out</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Can people here try out another way of working?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>For example: other tools, another order or a home-made aid.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>trusting each other</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Can people here trust one another in their team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>For example: they do what they promise and say honestly what is not finished yet.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>mistakes are allowed</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Do people here talk openly about their own mistakes?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>For example: somebody tells others about a hole in the wrong place or a mistake in the planning.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>time and room to experiment</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Do people here have time to try something new?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>For example: half an hour to test other tools.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>asking for help is normal</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Can people here easily ask for help in their team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>For example: with an unclear drawing, a heavy job or a breakdown.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>working well with each other</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Do people here work well together in their team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>For example: they treat one another well, also when it is busy.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>sharing what you know</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Do people here share what they know with their team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>For example: the best setting of a machine or a smart way of packing.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>a mentor or an example</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Do people here learn from experienced colleagues?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>For example: an experienced colleague shows it and then gives tips.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>learning with other departments</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Do people here learn from colleagues with another kind of work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>For example: somebody from the office and a welder explain their work to each other.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>leaders explain why learning is important</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Do leaders here talk about why learning matters?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>For example: ‘If you learn this, you can soon work with the new machine.’</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>leaders set the example</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Do leaders here set a good example in learning?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>For example: a foreman has a colleague explain a machine.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>leaders encourage initiative</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Do leaders here encourage people to take the initiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>For example: ‘You want to make an aid yourself? Good plan. Go ahead.’</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>leaders do something with ideas</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Do leaders here do something with workers' ideas?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>For example: they try out an idea, or tell people later what becomes of it.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>time to learn in working hours</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Do people here get time to learn during working hours?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>For example: a course, or a machine explained, in paid hours.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>appreciation of initiative</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Do people here get appreciation for their initiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>For example: a thank-you or a compliment for a good idea.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>looking back regularly</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Do people here talk a job over together afterwards?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>For example: after a breakdown or a big order. This went well, that can be better.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>keeping what we learn, and money to learn</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Do people here keep good solutions in a place for everybody?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>For example: a photo of the right setting hangs at the machine.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>bringing in knowledge from outside</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Do people here learn from experts from outside the company?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>For example: a teacher from a school or an adviser explains something new.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>learning with customers and suppliers</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Do people here learn from customers or suppliers?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>For example: a customer or a supplier explains something on the shop floor.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>visits and networks</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Do people here visit other companies to learn?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>For example: another factory, a trade fair or an evening with other companies.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>following new technology together</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Do people here look at new technology for the work together?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>For example: workers and leaders look at a robot or new software together.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Kijk verder dan de cursuskalender</source>
   <translation>Look beyond the course calendar</translation>
  </message>
  <message>
   <source>Een uur voor de lijst, daarna twee keer per jaar een half uur. Geen geld.</source>
   <translation>An hour for the list, then half an hour twice a year. No money needed.</translation>
  </message>
  <message>
   <source>Leg de cursuslijst van dit jaar op tafel. Geen lijst? Schrijf op wat je nog weet.</source>
   <translation>Put this year's course list on the table. No list? Write down what you remember.</translation>
  </message>
  <message>
   <source>Vraag drie mensen van de vloer: waar heb je dit jaar het meest geleerd?</source>
   <translation>Ask three people from the shop floor: where did you learn most this year?</translation>
  </message>
  <message>
   <source>Schrijf hun antwoorden ernaast: was het van een taak, een collega of een leidinggevende?</source>
   <translation>Write their answers next to it: was it from a task, a colleague or a supervisor?</translation>
  </message>
  <message>
   <source>Kies één leermoment dat vaker mag, zoals samen een tekening doornemen.</source>
   <translation>Choose one learning moment that could happen more often, such as going through a drawing together.</translation>
  </message>
  <message>
   <source>Spreek af wie het doet, en op welke dag.</source>
   <translation>Agree who will do it, and on which day.</translation>
  </message>
  <message>
   <source>Nog te vaak zien bedrijven een kalender met cursussen voor losse medewerkers als een goede leercultuur. In een leercultuur hoort leren juist bij het werk van elke dag.</source>
   <translation>Too often, companies still see a calendar of courses for individual workers as a good learning culture. But in a learning culture, learning belongs to everyday work.</translation>
  </message>
  <message>
   <source>Menno Vos en Jessie Koen</source>
   <translation>Menno Vos and Jessie Koen</translation>
  </message>
  <message>
   <source>De directie wil ook horen wat mensen leren buiten de cursussen om.</source>
   <translation>The directors also want to hear what people learn outside courses.</translation>
  </message>
  <message>
   <source>Opleidingen en cursussen zijn ook belangrijk. Maar een leercultuur is meer dan een kalender met cursussen.</source>
   <translation>Training and courses are important too. But a learning culture is more than a calendar of courses.</translation>
  </message>
  <message>
   <source>Na een half jaar: staan er nieuwe leermomenten op de lijst, en welke zijn echt gebruikt?</source>
   <translation>After six months: are there new learning moments on the list, and which have really been used?</translation>
  </message>
  <message>
   <source>Maak leren deel van het gewone werk</source>
   <translation>Make learning part of everyday work</translation>
  </message>
  <message>
   <source>Een paar uur per maand om mee te lopen en te ruilen. Geen geld.</source>
   <translation>A few hours a month to work alongside others and swap. No money needed.</translation>
  </message>
  <message>
   <source>Gebruik allemaal dezelfde zin: leren hoort bij het werk van elke dag.</source>
   <translation>Everyone uses the same sentence: learning is part of everyday work.</translation>
  </message>
  <message>
   <source>Kies met je team één taak om van te leren, zoals een machine omstellen.</source>
   <translation>With your team, choose one task to learn from, such as changing over a machine.</translation>
  </message>
  <message>
   <source>Laat één collega een uur meelopen met iemand die de taak goed kent.</source>
   <translation>For an hour, let one colleague work alongside someone who knows the task well.</translation>
  </message>
  <message>
   <source>Ruil na vier weken: ieder probeert, met uitleg, een nieuwe of lastigere taak.</source>
   <translation>Swap after four weeks: everyone tries, with an explanation, a new or harder task.</translation>
  </message>
  <message>
   <source>Vraag elke maand: wat leerden we van het werk en van elkaar?</source>
   <translation>Ask every month: what did we learn from the work and from each other?</translation>
  </message>
  <message>
   <source>Een leercultuur betekent vooral: leren op de werkvloer, terwijl je werkt. Je leert van nieuwe taken, van collega's en van leidinggevenden. Leren is dan een vast deel van het werk van elke dag. Dat heet informeel leren.</source>
   <translation>A learning culture means above all: learning on the shop floor, while you work. You learn from new tasks, from colleagues and from supervisors. Learning is then a fixed part of everyday work. That is called informal learning.</translation>
  </message>
  <message>
   <source>Jessie Koen en de samenvatting</source>
   <translation>Jessie Koen and the summary</translation>
  </message>
  <message>
   <source>De planning laat ruimte om een taak een keer rustiger te doen.</source>
   <translation>The planning leaves room to do a task more calmly for once.</translation>
  </message>
  <message>
   <source>Dit komt niet in plaats van opleidingen en cursussen. Die zijn ook belangrijk.</source>
   <translation>This does not replace training and courses. They are important too.</translation>
  </message>
  <message>
   <source>Na 12 weken: welke nieuwe taken deden mensen, en wat leerden ze van elkaar?</source>
   <translation>After 12 weeks: which new tasks did people do, and what did they learn from each other?</translation>
  </message>
  <message>
   <source>Leg vast wat mensen op het werk leren</source>
   <translation>Record what people learn at work</translation>
  </message>
  <message>
   <source>Tien minuten per week om op te schrijven en voor te lezen. Geen geld.</source>
   <translation>Ten minutes a week to write things down and read them out. No money needed.</translation>
  </message>
  <message>
   <source>Kies een vorm die weinig tijd kost: een schrift, een bord of een map met foto's.</source>
   <translation>Choose a form that takes little time: a notebook, a board or a folder of photos.</translation>
  </message>
  <message>
   <source>Wijs iemand aan die de punten bijhoudt. Wissel dat elke maand.</source>
   <translation>Name someone to keep track of the points. Swap every month.</translation>
  </message>
  <message>
   <source>Schrijf na een storing of lastige klus op: wat was het, en wat hielp?</source>
   <translation>After a breakdown or a difficult job, write down: what was it, and what helped?</translation>
  </message>
  <message>
   <source>Lees de nieuwe punten voor in het werkoverleg.</source>
   <translation>Read out the new points in the team meeting.</translation>
  </message>
  <message>
   <source>Vertel elke maand één punt aan een andere afdeling of ploeg.</source>
   <translation>Each month, tell another department or shift about one point.</translation>
  </message>
  <message>
   <source>Leren mensen van hun taken of van collega's? Maak dat dan deel van je bedrijf, vraagt de publicatie. Zij zegt niet hoe. Wat je opschrijft en deelt, blijft niet bij één persoon.</source>
   <translation>Do people learn from their tasks or from colleagues? Then the publication asks you to make that part of your company. It does not say how. What you write down and share does not stay with one person.</translation>
  </message>
  <message>
   <source>Menno Vos</source>
   <translation>Menno Vos</translation>
  </message>
  <message>
   <source>Er is een vaste plek die iedereen kan vinden, en een paar minuten werktijd om te schrijven.</source>
   <translation>There is a fixed place that everyone can find, and a few minutes of working time to write.</translation>
  </message>
  <message>
   <source>Maak het niet te groot. Met een lijst die niemand leest, houd je vanzelf weer op.</source>
   <translation>Don't make it too big. With a list that nobody reads, you soon give up.</translation>
  </message>
  <message>
   <source>Na acht weken: hoeveel punten staan er, en welke heeft een ander al gebruikt?</source>
   <translation>After eight weeks: how many points are there, and which has someone else already used?</translation>
  </message>
  <message>
   <source>Neem mensen mee bij nieuwe techniek</source>
   <translation>Involve people in new technology</translation>
  </message>
  <message>
   <source>Twee uur om te beginnen, daarna tien minuten per overleg. De oefentijd komt erbij. Geen geld.</source>
   <translation>Two hours to start, then ten minutes per meeting. Practice time comes on top. No money needed.</translation>
  </message>
  <message>
   <source>Kies één machine of systeem dat het komende jaar nieuw is of verandert.</source>
   <translation>Choose one machine or system that will be new or will change in the coming year.</translation>
  </message>
  <message>
   <source>Schrijf op wiens werk daardoor verandert, en waar je hen straks inzet.</source>
   <translation>Write down whose work will change because of it, and where you will place them later.</translation>
  </message>
  <message>
   <source>Vraag die mensen wat ze willen weten en wat ze willen proberen.</source>
   <translation>Ask those people what they want to know and what they want to try.</translation>
  </message>
  <message>
   <source>Maak een lijst: wie oefent wat, op welke dag en met wie?</source>
   <translation>Make a list: who practises what, on which day and with whom?</translation>
  </message>
  <message>
   <source>Zet op de agenda van elk technisch project een vast punt: de mensen.</source>
   <translation>Put one fixed item on the agenda of every technical project: the people.</translation>
  </message>
  <message>
   <source>Bedrijven in Smart Industry zijn slim en innovatief in techniek en processen. Onderzoek laat zien dat ze nog stappen te zetten hebben in hoe ze hun mensen daarvoor inzetten en meenemen. Je hebt ook slimme mensen en vakmensen nodig.</source>
   <translation>Companies in Smart Industry are smart and innovative in technology and processes. Research shows that they still have steps to take in how they deploy their people for this and bring them along. You need smart people and skilled workers too.</translation>
  </message>
  <message>
   <source>Je weet welke techniek eraan komt en wilt dat nu al vertellen.</source>
   <translation>You know which technology is coming and want to tell people now.</translation>
  </message>
  <message>
   <source>Dat je ook slimme mensen nodig hebt, ligt voor de hand. Toch dringt dat niet altijd goed door.</source>
   <translation>It is obvious that you need smart people too. Yet that does not always sink in properly.</translation>
  </message>
  <message>
   <source>Na 12 weken: weten de mensen om wie het gaat wat er komt, en wat zij gaan leren?</source>
   <translation>After 12 weeks: do the people concerned know what is coming, and what they will learn?</translation>
  </message>
  <message>
   <source>Gebruik het model samen met de scan</source>
   <translation>Use the model together with the scan</translation>
  </message>
  <message>
   <source>Tien minuten per persoon, een middag voor de projectgroep. Geen geld.</source>
   <translation>Ten minutes per person, an afternoon for the project group. No money needed.</translation>
  </message>
  <message>
   <source>Vertel aan iedereen waarom je meet en wat je met de uitkomst doet.</source>
   <translation>Tell everyone why you measure and what you will do with the result.</translation>
  </message>
  <message>
   <source>Geef iedereen tien minuten werktijd voor de vragenlijst.</source>
   <translation>Give everyone ten minutes of working time for the questionnaire.</translation>
  </message>
  <message>
   <source>Bespreek de uitkomst met medewerkers, leidinggevenden en directie aan één tafel.</source>
   <translation>Discuss the result with workers, supervisors and directors at one table.</translation>
  </message>
  <message>
   <source>Kies hooguit twee bouwstenen en hooguit drie acties.</source>
   <translation>Choose two building blocks at most, and three actions at most.</translation>
  </message>
  <message>
   <source>Prik nu al de dag waarop je opnieuw meet.</source>
   <translation>Pick the day for the next round now.</translation>
  </message>
  <message>
   <source>Het Leercultuurmodel heeft een wetenschappelijke basis en zes bouwstenen. Die zijn eerder met veel mkb'ers getoetst: zijn ze bruikbaar in de praktijk? Met de organisatiescan erbij kan het model helpen om onderbouwd en gericht te beginnen.</source>
   <translation>The Leercultuurmodel has a scientific basis and six building blocks. These were tested earlier with many SMEs: are they usable in practice? Together with the organisation scan, the model can help to make a well-founded and focused start.</translation>
  </message>
  <message>
   <source>de samenvatting en Menno Vos</source>
   <translation>the summary and Menno Vos</translation>
  </message>
  <message>
   <source>Er is een projectgroep, en het personeel of de ondernemingsraad kon meepraten.</source>
   <translation>There is a project group, and the staff or the works council had the chance to have their say.</translation>
  </message>
  <message>
   <source>Dit programma is niet de scan van het model. Het heeft eigen vragen en geen norm: vergelijk alleen met jezelf. Meet niet als je er daarna niets mee doet.</source>
   <translation>This program is not the model's scan. It has its own questions and no norm: compare only with yourself. Don't measure if you won't do anything with it afterwards.</translation>
  </message>
  <message>
   <source>Na een jaar: meet opnieuw. Wat is er anders in de bouwstenen die je koos?</source>
   <translation>After a year: measure again. What is different in the building blocks you chose?</translation>
  </message>
  <message>
   <source>Richt het werk in als leerplek</source>
   <translation>Set up work as a place to learn</translation>
  </message>
  <message>
   <source>Een uur per werkplek, en elke vier weken een aanpassing in hoe het werk loopt. Soms geld.</source>
   <translation>An hour per workstation, and every four weeks a change in how the work runs. Sometimes money is needed.</translation>
  </message>
  <message>
   <source>Loop met iemand van de vloer langs één werkplek en vraag: waar leer je hier?</source>
   <translation>Visit one workstation with someone from the shop floor and ask: where do you learn here?</translation>
  </message>
  <message>
   <source>Vraag ook: wat houdt leren hier tegen? Denk aan tempo, lawaai of vaste regels.</source>
   <translation>Also ask: what gets in the way of learning here? Think of pace, noise or fixed rules.</translation>
  </message>
  <message>
   <source>Kies één aanpassing die ruimte geeft, zoals een andere verdeling van taken.</source>
   <translation>Choose one change that gives room, such as dividing the tasks differently.</translation>
  </message>
  <message>
   <source>Probeer die aanpassing vier weken uit, alleen op deze werkplek.</source>
   <translation>Try that change for four weeks, only at this workstation.</translation>
  </message>
  <message>
   <source>Houd wat werkt. Neem dan een andere werkplek, een werkwijze of een regel.</source>
   <translation>Keep what works. Then take another workstation, a way of working or a rule.</translation>
  </message>
  <message>
   <source>Het is cruciaal dat het werk op de plek zelf ruimte geeft om te leren. Dat geldt ook voor processen, leiding, beleid en organisatie. Overal en steeds moet er ruimte zijn om op het werk te leren, met en van elkaar.</source>
   <translation>It is crucial that the work gives room to learn on the spot. The same goes for processes, leadership, policy and organisation. Everywhere and always there must be room to learn at work, with and from each other.</translation>
  </message>
  <message>
   <source>Paul Preenen en de samenvatting</source>
   <translation>Paul Preenen and the summary</translation>
  </message>
  <message>
   <source>De mensen die het werk doen, praten vanaf het begin mee.</source>
   <translation>The people who do the work have a say from the start.</translation>
  </message>
  <message>
   <source>Geeft het werk nu geen ruimte om te leren? Huur dan een kenner in die meekijkt.</source>
   <translation>If the work gives no room to learn now, hire an expert to take a look with you.</translation>
  </message>
  <message>
   <source>Na 12 weken: op welke werkplek leren mensen nu meer, en waaraan merk je dat?</source>
   <translation>After 12 weeks: at which workstation do people learn more now, and how can you tell?</translation>
  </message>
  <message>
   <source>Huur een kenner in voor leerzame taken</source>
   <translation>Hire an expert for tasks to learn from</translation>
  </message>
  <message>
   <source>Eén of twee dagen van een kenner. Dat kost geld: vraag vooraf de prijs.</source>
   <translation>One or two days of an expert's time. That costs money: ask the price beforehand.</translation>
  </message>
  <message>
   <source>Kies één functie waarin mensen nu weinig leren.</source>
   <translation>Choose one job in which people learn little now.</translation>
  </message>
  <message>
   <source>Zoek een kenner via je branche of een hogeschool. Vraag wat een dag kost.</source>
   <translation>Find an expert through your trade body or a university of applied sciences. Ask what a day costs.</translation>
  </message>
  <message>
   <source>Laat de kenner meelopen en praten met de mensen die het werk doen.</source>
   <translation>Let the expert spend time and talk with the people who do the work.</translation>
  </message>
  <message>
   <source>Bespreek het advies met die mensen. Wat zien zij zitten?</source>
   <translation>Discuss the advice with those people. What appeals to them?</translation>
  </message>
  <message>
   <source>Voer één voorstel uit en wacht niet op de rest.</source>
   <translation>Carry out one proposal and don't wait for the rest.</translation>
  </message>
  <message>
   <source>Geeft het werk nu geen ruimte om ter plekke te leren? Dan kan een kenner nagaan of je de taken anders kunt indelen, zodat mensen er wel van leren.</source>
   <translation>If the work gives no room now to learn on the spot, an expert can find out whether you can divide the tasks differently, so that people do learn from them.</translation>
  </message>
  <message>
   <source>Paul Preenen</source>
   <translation>Paul Preenen</translation>
  </message>
  <message>
   <source>Het werk geeft nu geen ruimte om ter plekke te leren. De publicatie raadt dit alleen dan aan.</source>
   <translation>The work gives no room now to learn on the spot. The publication recommends this only in that case.</translation>
  </message>
  <message>
   <source>Laat het advies niet in de la verdwijnen. Spreek vooraf af wie ermee aan de slag gaat.</source>
   <translation>Don't let the advice end up in a drawer. Agree beforehand who will work on it.</translation>
  </message>
  <message>
   <source>Na 12 weken: is één voorstel uitgevoerd, en leren mensen nu meer van hun taken?</source>
   <translation>After 12 weeks: has one proposal been carried out, and do people learn more from their tasks now?</translation>
  </message>
  <message>
   <source>Maak geld vrij voor leren</source>
   <translation>Set aside money for learning</translation>
  </message>
  <message>
   <source>Een uur om te kiezen, en een vast bedrag per jaar. Klein mag ook.</source>
   <translation>An hour to choose, and a fixed sum a year. A small one is fine too.</translation>
  </message>
  <message>
   <source>Kies een bedrag voor dit jaar dat je zeker kunt missen.</source>
   <translation>Choose a sum for this year that you can certainly spare.</translation>
  </message>
  <message>
   <source>Bepaal waar het voor is: uren, een proefstuk, een kenner of een bezoek.</source>
   <translation>Decide what it is for: hours, a test piece, an expert or a visit.</translation>
  </message>
  <message>
   <source>Vertel iedereen het bedrag, en in twee zinnen hoe je iets aanvraagt.</source>
   <translation>Tell everyone the sum and, in two sentences, how to apply.</translation>
  </message>
  <message>
   <source>Beslis binnen een week over elke aanvraag en zeg waarom.</source>
   <translation>Decide on each request within a week and say why.</translation>
  </message>
  <message>
   <source>Laat elk kwartaal zien waar het geld heen ging.</source>
   <translation>Show every quarter where the money went.</translation>
  </message>
  <message>
   <source>De publicatie noemt budgetten naast hulp van een kenner en rolmodellen. Waarvoor precies, zegt zij niet. Met een vast bedrag hoeft leren niet te wachten tot er iets over is.</source>
   <translation>The publication mentions budgets alongside an expert's help and role models. It does not say what for exactly. With a fixed sum, learning need not wait until there is something left.</translation>
  </message>
  <message>
   <source>De directie is het eens over het bedrag en over wie beslist.</source>
   <translation>The directors agree on the sum and on who decides.</translation>
  </message>
  <message>
   <source>Een potje waar niemand van weet, blijft vol. Vraag zelf wie iets nodig heeft.</source>
   <translation>A pot that nobody knows about stays full. Go and ask who needs something.</translation>
  </message>
  <message>
   <source>Na een kwartaal: wie vroeg er geld, waarvoor, en wat leverde het op?</source>
   <translation>After a quarter: who asked for money, for what, and what came of it?</translation>
  </message>
  <message>
   <source>Zet rolmodellen in het licht</source>
   <translation>Put role models in the spotlight</translation>
  </message>
  <message>
   <source>Vijf minuten per maand in het overleg. Geen geld.</source>
   <translation>Five minutes a month in the meeting. No money needed.</translation>
  </message>
  <message>
   <source>Vraag je team: van wie leer jij veel? Laat ieder één collega noemen.</source>
   <translation>Ask your team: who do you learn a lot from? Let everyone name one colleague.</translation>
  </message>
  <message>
   <source>Overleg eerst met die collega: mogen we jou als voorbeeld noemen?</source>
   <translation>Talk to that colleague first: may we name you as an example?</translation>
  </message>
  <message>
   <source>Laat elke maand een collega vertellen wat hij of zij leerde, en wat eerst misging.</source>
   <translation>Each month, let a colleague talk about what he or she learned, and what went wrong at first.</translation>
  </message>
  <message>
   <source>Spreek af wie een keer meekijkt, bij het lassen of het instellen van een machine.</source>
   <translation>Agree who will come and watch some time, during welding or setting up a machine.</translation>
  </message>
  <message>
   <source>Wissel af: kies ook jonge en stille collega's, als zij dat willen.</source>
   <translation>Vary it: choose young and quiet colleagues too, if they want to.</translation>
  </message>
  <message>
   <source>De publicatie zegt: zet ook rolmodellen naar voren. Waarom, legt zij niet uit. Een collega die laat zien hoe je blijft leren, maakt leren zichtbaar.</source>
   <translation>The publication says: put role models forward too. It does not explain why. A colleague who shows how you keep learning makes learning visible.</translation>
  </message>
  <message>
   <source>De collega wil het zelf en krijgt er tijd voor.</source>
   <translation>The colleague wants to do it and gets time for it.</translation>
  </message>
  <message>
   <source>Kies niet steeds dezelfde persoon. Laten zien hoe je leert is geen wedstrijd.</source>
   <translation>Don't always choose the same person. Showing how you learn is not a contest.</translation>
  </message>
  <message>
   <source>Na drie maanden: wie waren het voorbeeld, en wie ging iets navragen of nadoen?</source>
   <translation>After three months: who were the examples, and who asked them more or did the same?</translation>
  </message>
  <message>
   <source>Laat mensen de toekomst nu al meemaken</source>
   <translation>Let people experience the future now</translation>
  </message>
  <message>
   <source>Een halve dag per week per deelnemer, taak na taak. Soms geld voor spullen.</source>
   <translation>Half a day a week per participant, task after task. Sometimes money for materials.</translation>
  </message>
  <message>
   <source>Kies één taak die straks anders gaat, door een machine, een robot of een scherm.</source>
   <translation>Choose one task that will be different later, because of a machine, a robot or a screen.</translation>
  </message>
  <message>
   <source>Maak één werkplek klaar voor de nieuwe manier. Geleend of nagemaakt mag ook.</source>
   <translation>Get one workstation ready for the new way. A borrowed one or a mock-up is fine too.</translation>
  </message>
  <message>
   <source>Vraag wie mee wil doen. Laat die mensen zelf hun aanpak kiezen.</source>
   <translation>Ask who wants to take part. Let those people choose their own approach.</translation>
  </message>
  <message>
   <source>Geef hun vier weken lang een halve dag per week. Een proefstuk mag mislukken.</source>
   <translation>Give them half a day a week for four weeks. A test piece is allowed to fail.</translation>
  </message>
  <message>
   <source>Bespreek daarna hoe het ging, ook met wie niet meedeed.</source>
   <translation>Afterwards, discuss how it went, also with those who didn't take part.</translation>
  </message>
  <message>
   <source>Richt het werk van nu anders in, zegt de publicatie. Dan merken medewerkers tijdens dat werk wat de toekomst brengt.</source>
   <translation>Set up today's work differently, says the publication. Then workers notice during that work what the future brings.</translation>
  </message>
  <message>
   <source>Jessie Koen</source>
   <translation>Jessie Koen</translation>
  </message>
  <message>
   <source>Mensen krijgen meer eigen ruimte, en kunnen én mogen tijdens het werk dingen uitproberen.</source>
   <translation>People get more freedom, and they can, and may, try things out while they work.</translation>
  </message>
  <message>
   <source>Zet niet alleen de snelste collega's op de nieuwe taak. Dan blijft het voor de rest ver weg.</source>
   <translation>Don't put only the fastest colleagues on the new task. Otherwise it stays far away for the rest.</translation>
  </message>
  <message>
   <source>Na vier weken: wat leerden de mensen, en welke taak pakken we hierna?</source>
   <translation>After four weeks: what did people learn, and which task is next?</translation>
  </message>
  <message>
   <source>Geef meer eigen ruimte in het werk</source>
   <translation>Give people more freedom in their work</translation>
  </message>
  <message>
   <source>Een half uur om af te spreken, daarna tien minuten per week. Geen geld.</source>
   <translation>Half an hour to agree things, then ten minutes a week. No money needed.</translation>
  </message>
  <message>
   <source>Vraag je team: welk besluit over het werk zou je zelf willen nemen?</source>
   <translation>Ask your team: which decision about the work would you like to make yourself?</translation>
  </message>
  <message>
   <source>Kies er één, zoals de volgorde van klussen of hoe de werkplek eruitziet.</source>
   <translation>Choose one, such as the order of jobs or what the workstation looks like.</translation>
  </message>
  <message>
   <source>Spreek de grenzen af: wat moet altijd? Denk aan veiligheid en levertijd.</source>
   <translation>Agree the limits: what must always be done? Think of safety and delivery times.</translation>
  </message>
  <message>
   <source>Laat het team een maand lang zelf beslissen. Help als iemand het vraagt.</source>
   <translation>Let the team decide for itself for a month. Help if someone asks.</translation>
  </message>
  <message>
   <source>Kijk samen terug en kies het volgende besluit.</source>
   <translation>Look back together and choose the next decision.</translation>
  </message>
  <message>
   <source>Richt je het werk zo in dat mensen nu al merken wat er straks komt? Dan hoort daarbij dat zij ook meer zelf mogen bepalen.</source>
   <translation>If you set up the work so that people already notice what is coming, letting them decide more for themselves is part of that.</translation>
  </message>
  <message>
   <source>De leidinggevende mag dit besluit zelf aan het team geven.</source>
   <translation>The supervisor is allowed to hand this decision to the team.</translation>
  </message>
  <message>
   <source>Neem het besluit niet terug bij de eerste tegenvaller. Bespreek eerst wat je ervan leert.</source>
   <translation>Don't take the decision back at the first setback. First discuss what you learn from it.</translation>
  </message>
  <message>
   <source>Na vier weken: hoe vaak besliste het team zelf, en wat ging er beter of juist lastiger?</source>
   <translation>After four weeks: how often did the team decide for itself, and what went better or got harder?</translation>
  </message>
  <message>
   <source>Laat mensen dingen uitproberen</source>
   <translation>Let people try things out</translation>
  </message>
  <message>
   <source>Een half uur per week. Geen geld, hooguit wat restmateriaal.</source>
   <translation>Half an hour a week. No money needed, at most some leftover material.</translation>
  </message>
  <message>
   <source>Kies met je team één ding dat je slimmer of anders wilt doen.</source>
   <translation>With your team, choose one thing you want to do smarter or differently.</translation>
  </message>
  <message>
   <source>Plan een vast half uur per week om te proberen, op een rustig moment.</source>
   <translation>Plan a fixed half hour a week for trying, at a quiet moment.</translation>
  </message>
  <message>
   <source>Zeg hardop: dit is een proef, er mag iets mislukken.</source>
   <translation>Say it out loud: this is a trial, something is allowed to fail.</translation>
  </message>
  <message>
   <source>Gebruik restmateriaal of een machine die even stilstaat.</source>
   <translation>Use leftover material or a machine that is standing idle.</translation>
  </message>
  <message>
   <source>Vertel in het overleg wat je probeerde, ook als het niet lukte.</source>
   <translation>Tell the meeting what you tried, even if it didn't work.</translation>
  </message>
  <message>
   <source>Richt het werk zo in dat mensen nu al merken wat er straks komt. Bij zulk werk hoort dat zij van alles kunnen én mogen uitproberen terwijl ze werken.</source>
   <translation>Set up the work so that people already notice what is coming. Part of such work is that they can, and may, try all sorts of things while they work.</translation>
  </message>
  <message>
   <source>Het kan: er zijn tijd en spullen. Het mag: de leidinggevende vindt het goed. En het is veilig voor mens en machine.</source>
   <translation>It can be done: there are time and materials. It is allowed: the supervisor agrees. And it is safe for people and machines.</translation>
  </message>
  <message>
   <source>Een half uur dat bij drukte steeds vervalt, is geen ruimte. Verzet het, maar schrap het niet.</source>
   <translation>A half hour that is dropped whenever it is busy gives no room. Move it, but don't scrap it.</translation>
  </message>
  <message>
   <source>Na vier weken: wat hebben we geprobeerd, wat houden we, en durfde iedereen mee te doen?</source>
   <translation>After four weeks: what did we try, what do we keep, and did everyone dare to join in?</translation>
  </message>
  <message>
   <source>Kijk of mensen van hun werk kunnen leren</source>
   <translation>See whether people can learn from their work</translation>
  </message>
  <message>
   <source>Anderhalf uur per functie, één keer per jaar. Een aanpassing kan geld kosten.</source>
   <translation>An hour and a half per job, once a year. A change can cost money.</translation>
  </message>
  <message>
   <source>Maak een lijst van de functies in je bedrijf en begin met één functie.</source>
   <translation>List the jobs in your company and start with one job.</translation>
  </message>
  <message>
   <source>Vraag iemand die dit werk doet: wat heb je hier het laatste jaar geleerd?</source>
   <translation>Ask someone who does this work: what have you learned here in the past year?</translation>
  </message>
  <message>
   <source>Kijk een uur mee bij de machine of de montage en stel open vragen.</source>
   <translation>Watch for an hour at the machine or in assembly and ask open questions.</translation>
  </message>
  <message>
   <source>Schrijf op: is er veel, een beetje of geen kans om te leren?</source>
   <translation>Write down: are there many chances to learn, a few or none?</translation>
  </message>
  <message>
   <source>Is aanpassen gewenst? Begin met één ding en schrijf op wat je deed.</source>
   <translation>Is a change desirable? Start with one thing and write down what you did.</translation>
  </message>
  <message>
   <source>Volgens de publicatie is dit een taak van de directeur-eigenaar. Die moet kritisch nagaan of iemand in het werk van nu wel kan leren. Zonder zo'n blik weet je dat niet.</source>
   <translation>According to the publication, this is a task for the owner-director. They must take a critical look at whether someone can actually learn in their present work. Without such a look you don't know.</translation>
  </message>
  <message>
   <source>Mensen weten dat je naar het werk kijkt en niet naar hen.</source>
   <translation>People know that you look at the work and not at them.</translation>
  </message>
  <message>
   <source>Kijk echt kritisch. Pas het werk daarna aan als dat wenselijk is.</source>
   <translation>Take a truly critical look. Then change the work if that is desirable.</translation>
  </message>
  <message>
   <source>Na een half jaar: wat is aangepast, en zeggen mensen dat ze nu meer leren?</source>
   <translation>After six months: what has been changed, and do people say they learn more now?</translation>
  </message>
  <message>
   <source>Vertel duidelijk dat het werk flink gaat veranderen</source>
   <translation>Say clearly that work will change a lot</translation>
  </message>
  <message>
   <source>Een half uur per groep, en twee weken later nog een keer. Geen geld.</source>
   <translation>Half an hour per group, and again two weeks later. No money needed.</translation>
  </message>
  <message>
   <source>Schrijf in vijf zinnen op wat er verandert, wanneer, en waarom bijleren dringend is.</source>
   <translation>Write down in five sentences what will change, when, and why learning new things is urgent.</translation>
  </message>
  <message>
   <source>Vertel het in kleine groepen, bij de machine en niet in een mail.</source>
   <translation>Tell people in small groups, at the machine and not in an email.</translation>
  </message>
  <message>
   <source>Zeg ook eerlijk wat je nog niet weet.</source>
   <translation>Be honest too about what you don't know yet.</translation>
  </message>
  <message>
   <source>Verzamel vragen op briefjes, zonder naam.</source>
   <translation>Collect questions on slips of paper, without names.</translation>
  </message>
  <message>
   <source>Geef binnen twee weken antwoord op elke vraag.</source>
   <translation>Answer every question within two weeks.</translation>
  </message>
  <message>
   <source>Bij veel mkb-bedrijven zien oudere metaalbewerkers hun werk niet veranderen, en dus ook niet waarom ze moeten blijven leren. Toch wordt metaalbewerking steeds meer geautomatiseerd. Hun baan zou over niet te lange tijd flink kunnen veranderen. Maak duidelijk hoe dringend het is om zich voor te bereiden.</source>
   <translation>At many SMEs, older metalworkers don't see their work changing, so they don't see why they should keep learning either. Yet metalworking is being automated more and more. Their jobs could change a lot before too long. Make clear how urgent it is to prepare.</translation>
  </message>
  <message>
   <source>Menno Vos en de redactie</source>
   <translation>Menno Vos and the editors</translation>
  </message>
  <message>
   <source>De directie weet wat er gaat komen en kan het in eenvoudige woorden zeggen.</source>
   <translation>The directors know what is coming and can say it in simple words.</translation>
  </message>
  <message>
   <source>Alleen zeggen dat het werk verandert, is niet genoeg. Laat het daarna ook zien.</source>
   <translation>Just saying that the work will change is not enough. Show it afterwards as well.</translation>
  </message>
  <message>
   <source>Na drie weken: zijn alle vragen beantwoord, en kan iemand van de werkvloer navertellen wat er verandert?</source>
   <translation>After three weeks: have all questions been answered, and can someone from the shop floor tell you what will change?</translation>
  </message>
  <message>
   <source>Maak de verandering concreet op een veilige plek</source>
   <translation>Make the change concrete in a safe place</translation>
  </message>
  <message>
   <source>Een halve dag om klaar te zetten, een uur per groepje. Soms wat geld.</source>
   <translation>Half a day to set up, an hour per small group. Sometimes a little money.</translation>
  </message>
  <message>
   <source>Kies één werkplek waar je laat zien wat er verandert, zoals bij het lassen.</source>
   <translation>Choose one workstation where you show what will change, such as in welding.</translation>
  </message>
  <message>
   <source>Zet er een proefopstelling neer, of vraag een leverancier om het voor te doen.</source>
   <translation>Put a test set-up there, or ask a supplier to demonstrate it.</translation>
  </message>
  <message>
   <source>Nodig groepjes uit van hooguit vijf mensen, elk een uur.</source>
   <translation>Invite small groups of five people at most, for an hour each.</translation>
  </message>
  <message>
   <source>Spreek af: niemand wordt beoordeeld, elke vraag is goed.</source>
   <translation>Agree: nobody is judged, every question is good.</translation>
  </message>
  <message>
   <source>Laat iedereen zelf proberen. Vraag daarna: wat viel mee, en wat lijkt je lastig?</source>
   <translation>Let everyone try it themselves. Then ask: what was better than expected, and what looks hard?</translation>
  </message>
  <message>
   <source>Er zijn vakmensen die nog niet zien dat hun werk gaat veranderen. Alleen zeggen is dan niet genoeg: het blijft te abstract. Maak het daarom heel concreet, en zorg dat zij zich veilig voelen.</source>
   <translation>There are skilled workers who don't see yet that their work will change. Just saying so is then not enough: it stays too abstract. So make it very concrete, and make sure that they feel safe.</translation>
  </message>
  <message>
   <source>Op deze plek mag je alles vragen en mag er iets fout gaan.</source>
   <translation>In this place you can ask anything, and things are allowed to go wrong.</translation>
  </message>
  <message>
   <source>Kies geen druk moment. Wie haast heeft, durft weinig te proberen.</source>
   <translation>Don't choose a busy moment. People in a hurry dare to try little.</translation>
  </message>
  <message>
   <source>Na vier weken: hoeveel mensen hebben het zelf geprobeerd, en wat willen zij nu leren?</source>
   <translation>After four weeks: how many people have tried it themselves, and what do they want to learn now?</translation>
  </message>
  <message>
   <source>Begin vroeg en ga stap voor stap</source>
   <translation>Start early and go step by step</translation>
  </message>
  <message>
   <source>Een uur voor de stappenkaart en een kwartier per stap. Oefenen kost werktijd.</source>
   <translation>An hour for the step chart and fifteen minutes per step. Practising takes working time.</translation>
  </message>
  <message>
   <source>Kies één verandering die eraan komt, zoals een nieuwe kantbank volgend jaar.</source>
   <translation>Choose one change that is coming, such as a new press brake next year.</translation>
  </message>
  <message>
   <source>Teken vier tot zes kleine stappen, zoals kijken, proberen en oefenen. Zet er datums bij.</source>
   <translation>Draw four to six small steps, such as watching, trying and practising. Add dates.</translation>
  </message>
  <message>
   <source>Hang de stappenkaart op waar iedereen langsloopt.</source>
   <translation>Hang the step chart where everyone walks past.</translation>
  </message>
  <message>
   <source>Bespreek elke stap een kwartier in het team, voordat je hem zet.</source>
   <translation>Discuss each step in the team for fifteen minutes before you take it.</translation>
  </message>
  <message>
   <source>Vraag steeds: is dit tempo te doen? Verschuif een datum als het te snel gaat.</source>
   <translation>Keep asking: can we manage this pace? Move a date if things go too fast.</translation>
  </message>
  <message>
   <source>Vaak duurt het lang voordat mensen beseffen dat hun werk gaat veranderen. In die tijd moet je hen echt vroeg en stap voor stap meenemen.</source>
   <translation>It often takes a long time before people realise that their work will change. In that time you really must involve them early and step by step.</translation>
  </message>
  <message>
   <source>De directie vertelt ook over plannen die nog niet af zijn.</source>
   <translation>The directors also talk about plans that are not finished yet.</translation>
  </message>
  <message>
   <source>Reken niet op snel succes. Bewust worden duurt vaak lang.</source>
   <translation>Don't count on quick success. Awareness often takes a long time to grow.</translation>
  </message>
  <message>
   <source>Na drie maanden: welke stappen zijn gezet, en wie heeft nog meer tijd nodig?</source>
   <translation>After three months: which steps have been taken, and who still needs more time?</translation>
  </message>
  <message>
   <source>Ga kijken bij een bedrijf dat verder is</source>
   <translation>Visit a company that is further ahead</translation>
  </message>
  <message>
   <source>Een halve dag per bezoek. Wat geld voor uren en vervoer.</source>
   <translation>Half a day per visit. Some money for hours and transport.</translation>
  </message>
  <message>
   <source>Zet drie bedrijven op een lijst die op jullie bedrijf lijken en al verder zijn.</source>
   <translation>List three companies that are like yours and are already further ahead.</translation>
  </message>
  <message>
   <source>Bel er één en vraag of je met een paar mensen mag komen kijken.</source>
   <translation>Call one and ask if you may come and look with a few people.</translation>
  </message>
  <message>
   <source>Neem mensen van de vloer mee, ook wie twijfelt. Geef ieder één vraag mee.</source>
   <translation>Take people from the shop floor, doubters too. Give each person one question to take along.</translation>
  </message>
  <message>
   <source>Laat hen praten met mensen die daar hetzelfde werk doen.</source>
   <translation>Let them talk to people there who do the same work.</translation>
  </message>
  <message>
   <source>Bespreek binnen een week: wat zagen we, en wat proberen we hier?</source>
   <translation>Discuss within a week: what did we see, and what will we try here?</translation>
  </message>
  <message>
   <source>Zeggen dat het werk verandert is niet genoeg, dan blijft het te abstract. Neem mensen bijvoorbeeld mee naar een bedrijf dat al verandert. Daar kunnen zij de fabriek van de toekomst zelf ervaren. Die plek mag niet te ver af staan van hun werk nu.</source>
   <translation>Saying that the work will change is not enough: it stays too abstract. For example, take people to a company that is already changing. There they can experience the factory of the future for themselves. That place must not be too far removed from their work now.</translation>
  </message>
  <message>
   <source>Menno Vos en Tim van der Voord</source>
   <translation>Menno Vos and Tim van der Voord</translation>
  </message>
  <message>
   <source>Het andere bedrijf lijkt op dat van jullie. Jullie zien het als voorbeeld van hoe het hier beter kan.</source>
   <translation>The other company is like yours. You see it as an example of how things can be better here.</translation>
  </message>
  <message>
   <source>Is het verschil te groot, dan herkennen mensen hun eigen werk niet.</source>
   <translation>If the difference is too big, people don't recognise their own work.</translation>
  </message>
  <message>
   <source>Na vier weken: wat proberen we hier nu dat we daar zagen?</source>
   <translation>After four weeks: what are we trying here now that we saw there?</translation>
  </message>
  <message>
   <source>Geef vertrouwen dat mensen kunnen leren</source>
   <translation>Give people confidence that they can learn</translation>
  </message>
  <message>
   <source>Een kwartier per week, en een uur voor het koppel. Geen geld.</source>
   <translation>Fifteen minutes a week, and an hour for the pair. No money needed.</translation>
  </message>
  <message>
   <source>Vraag in het overleg: wie kan een collega iets leren, en wie wil iets leren?</source>
   <translation>Ask in the meeting: who can teach a colleague something, and who wants to learn something?</translation>
  </message>
  <message>
   <source>Maak één koppel en plan een uur. Laat hen zelf kiezen hoe ze het doen.</source>
   <translation>Make one pair and plan an hour. Let them choose how they do it.</translation>
  </message>
  <message>
   <source>Geef wie dat wil een lastige tekening of taak en zeg: dit kun jij leren.</source>
   <translation>Give those who want it a difficult drawing or task and say: you can learn this.</translation>
  </message>
  <message>
   <source>Blijf in de buurt, maar neem het werk niet over.</source>
   <translation>Stay close by, but don't take over the work.</translation>
  </message>
  <message>
   <source>Zeg het hardop als je zelf hulp nodig hebt.</source>
   <translation>Say it out loud when you need help yourself.</translation>
  </message>
  <message>
   <source>Geef mensen vertrouwen in wat zij kunnen leren: zelf, en met en van hun collega's. Dat is belangrijk om een leercultuur op te bouwen en te houden.</source>
   <translation>Give people confidence in what they can learn: by themselves, and with and from their colleagues. That is important for building and keeping a learning culture.</translation>
  </message>
  <message>
   <source>Tim van der Voord</source>
   <translation>Tim van der Voord</translation>
  </message>
  <message>
   <source>Er is tijd om een taak te leren, en hulp in de buurt.</source>
   <translation>There is time to learn a task, and help nearby.</translation>
  </message>
  <message>
   <source>Alles blijven nalopen voelt niet als vertrouwen. Vraag liever: hoe ging het, en wat heb je nodig?</source>
   <translation>Checking everything all the time doesn't feel like trust. Ask instead: how did it go, and what do you need?</translation>
  </message>
  <message>
   <source>Na vier weken: wie leerde iets van een collega, en wie vroeg zelf om hulp?</source>
   <translation>After four weeks: who learned something from a colleague, and who asked for help themselves?</translation>
  </message>
  <message>
   <source>Geef oudere vakmensen de ruimte</source>
   <translation>Give older skilled workers room</translation>
  </message>
  <message>
   <source>Een gesprek van een half uur, elk half jaar opnieuw. Geen geld.</source>
   <translation>A half-hour talk, repeated every six months. No money needed.</translation>
  </message>
  <message>
   <source>Plan een rustig gesprek met wie over vijf of zes jaar met pensioen gaat.</source>
   <translation>Plan a quiet talk with anyone who will retire in five or six years.</translation>
  </message>
  <message>
   <source>Vraag: wat doe je graag, en wat wil je nog leren? Vul het niet zelf in.</source>
   <translation>Ask: what do you like doing, and what do you still want to learn? Don't answer for them.</translation>
  </message>
  <message>
   <source>Bespreek welke ervaring iemand wil doorgeven, en aan wie.</source>
   <translation>Discuss what experience they want to pass on, and to whom.</translation>
  </message>
  <message>
   <source>Schrijf de afspraak op. Blijven doen waar je goed in bent, is ook een afspraak.</source>
   <translation>Write down what you agree. To go on doing what you are good at is an agreement too.</translation>
  </message>
  <message>
   <source>Vertel het team wat is afgesproken, als de collega dat goed vindt.</source>
   <translation>Tell the team what was agreed, if the colleague is happy with that.</translation>
  </message>
  <message>
   <source>Niet iedereen hoeft mee. Gaat iemand over vijf of zes jaar met pensioen? Verwacht dan niet altijd dat die zich opnieuw wil ontwikkelen. Laat die collega het werk doen waar die goed in is, met juist een eigen plek in de leercultuur.</source>
   <translation>Not everyone has to come along. Is someone retiring in five or six years? Then don't always expect them to want to develop again. Let that colleague do the work they are good at, but with a place of their own in the learning culture.</translation>
  </message>
  <message>
   <source>De directie vindt het goed dat de afspraak per persoon verschilt. Het gesprek gaat niet over afscheid.</source>
   <translation>The directors are happy for the agreement to differ from person to person. The talk is not about leaving.</translation>
  </message>
  <message>
   <source>Beslis niet voor een ander. Wie wel wil leren, krijgt dezelfde kansen als iedereen.</source>
   <translation>Don't decide for someone else. Those who do want to learn get the same chances as everyone.</translation>
  </message>
  <message>
   <source>Na een half jaar: klopt de afspraak nog, en wat vindt de collega er zelf van?</source>
   <translation>After six months: is the agreement still right, and what is the colleague's own view of it?</translation>
  </message>
  <message>
   <source>Laat oudere vakmensen hun ervaring doorgeven</source>
   <translation>Let older skilled workers pass on their experience</translation>
  </message>
  <message>
   <source>Een uur per week per koppel, in werktijd. Geen ander geld.</source>
   <translation>An hour a week per pair, in working time. No other costs.</translation>
  </message>
  <message>
   <source>Vraag oudere collega's wat zij willen doorgeven, zoals een mal stellen. Laat hen kiezen.</source>
   <translation>Ask older colleagues what they want to pass on, such as setting up a jig. Let them choose.</translation>
  </message>
  <message>
   <source>Maak koppels van een oudere en een jonge collega, met een vast uur per week.</source>
   <translation>Make pairs of an older and a young colleague, with a fixed hour a week.</translation>
  </message>
  <message>
   <source>Begin bij het werk zelf: voordoen, samen doen, zelf doen.</source>
   <translation>Start with the work itself: show it, do it together, do it alone.</translation>
  </message>
  <message>
   <source>Laat de jonge collega vragen meebrengen. Elke vraag mag.</source>
   <translation>Let the young colleague bring questions. Any question is fine.</translation>
  </message>
  <message>
   <source>Noem de koppels in het overleg, zodat iedereen weet wie je iets kunt vragen.</source>
   <translation>Name the pairs in the meeting, so that everyone knows who to ask.</translation>
  </message>
  <message>
   <source>Een collega die over vijf of zes jaar stopt, krijgt zo juist een eigen plek in de leercultuur. Die wordt ‘verantwoordelijk’ voor het doorgeven van ervaring aan de jongere generatie.</source>
   <translation>In this way, a colleague who will stop working in five or six years does get a place of their own in the learning culture. They become ‘responsible’ for passing on experience to the younger generation.</translation>
  </message>
  <message>
   <source>Het vaste uur staat in het rooster, en beide collega's willen dit.</source>
   <translation>The fixed hour is on the rota, and both colleagues want this.</translation>
  </message>
  <message>
   <source>Komt doorgeven boven op al het andere werk, dan lukt het niet. Haal er ander werk voor weg.</source>
   <translation>If passing on comes on top of all the other work, it won't succeed. Take away other work for it.</translation>
  </message>
  <message>
   <source>Na drie maanden: wat kan de jonge collega nu zelf, en wat vindt de oudere collega ervan?</source>
   <translation>After three months: what can the young colleague now do alone, and what does the older colleague think?</translation>
  </message>
  <message>
   <source>Laat jongeren kennis op hun eigen manier gebruiken</source>
   <translation>Let young people use knowledge in their own way</translation>
  </message>
  <message>
   <source>Een half uur per keer. Geen geld: een telefoon of tablet is genoeg.</source>
   <translation>Half an hour each time. No money needed: a phone or tablet is enough.</translation>
  </message>
  <message>
   <source>Kies één klus die een ervaren collega goed kent, zoals een machine instellen.</source>
   <translation>Choose one job that an experienced colleague knows well, such as setting up a machine.</translation>
  </message>
  <message>
   <source>Vraag een jonge collega: hoe zou jij deze kennis gebruiken?</source>
   <translation>Ask a young colleague: how would you use this knowledge?</translation>
  </message>
  <message>
   <source>Probeer dat idee een half uur uit, zoals een filmpje of uitleg met foto's.</source>
   <translation>Try that idea out for half an hour, such as a short video or an explanation with photos.</translation>
  </message>
  <message>
   <source>Laat de ervaren collega meekijken of alles klopt.</source>
   <translation>Let the experienced colleague check that everything is right.</translation>
  </message>
  <message>
   <source>Deel het met het hele team, ook met de andere ploeg.</source>
   <translation>Share it with the whole team, and with the other shift too.</translation>
  </message>
  <message>
   <source>Geven oudere collega's hun kennis en ervaring door? Dan moeten jongeren ook de vrijheid voelen om die op een andere manier te gebruiken, bijvoorbeeld meer digitaal.</source>
   <translation>Are older colleagues passing on their knowledge and experience? Then young people should also feel free to use it in a different way, for example more digitally.</translation>
  </message>
  <message>
   <source>Filmen en foto's maken mag, en wie in beeld komt, vindt dat goed.</source>
   <translation>Filming and taking photos is allowed, and the people in the picture agree to it.</translation>
  </message>
  <message>
   <source>Zeg niet te snel: zo doen we dat hier niet. Vraag eerst wat het oplevert.</source>
   <translation>Don't say too quickly: that's not how we do it here. First ask what the benefit is.</translation>
  </message>
  <message>
   <source>Na zes weken: wat is er geprobeerd, en wie heeft er iets aan gehad?</source>
   <translation>After six weeks: what has been tried, and who has found it useful?</translation>
  </message>
  <message>
   <source>Begin met één kleine actie</source>
   <translation>Start with one small action</translation>
  </message>
  <message>
   <source>Een uur om te kiezen, daarna vier weken proberen. Geen geld.</source>
   <translation>An hour to choose, then four weeks of trying. No money needed.</translation>
  </message>
  <message>
   <source>Kies met je team één kleine actie die past in het werk van deze maand.</source>
   <translation>With your team, choose one small action that fits into this month's work.</translation>
  </message>
  <message>
   <source>Lees achterop de kaart waarom het werkt. Kies liever een actie die is onderzocht.</source>
   <translation>Read on the back of the card why it works. Preferably choose an action that has been studied.</translation>
  </message>
  <message>
   <source>Spreek vooraf af waaraan je ziet of het helpt.</source>
   <translation>Agree beforehand how you will see whether it helps.</translation>
  </message>
  <message>
   <source>Probeer de actie vier weken uit bij één team.</source>
   <translation>Try the action for four weeks with one team.</translation>
  </message>
  <message>
   <source>Kijk terug en pas aan. Ga daarna pas verder met meer teams.</source>
   <translation>Look back and adjust. Only then go on with more teams.</translation>
  </message>
  <message>
   <source>Een bedrijf wilde een groot nieuw systeem. Dat ging lastig door de drukte van elke dag. Een ander bedrijf begon klein, in het werkoverleg. Zulke acties slaan heel goed aan, en zijn al bij bedrijven uitgetest. Smart Skills@Scale geeft onderzochte acties, en die werken dus echt, zegt Jessie Koen.</source>
   <translation>One company wanted a big new system. That was difficult because of the everyday rush. Another company started small, in the team meeting. Such actions go down very well, and have already been tested at companies. Smart Skills@Scale offers actions that have been studied, so they really work, says Jessie Koen.</translation>
  </message>
  <message>
   <source>Menno Vos, Jessie Koen en de samenvatting</source>
   <translation>Menno Vos, Jessie Koen and the summary</translation>
  </message>
  <message>
   <source>De actie past naast het gewone werk, ook in een drukke week.</source>
   <translation>The action fits in alongside the normal work, even in a busy week.</translation>
  </message>
  <message>
   <source>Verwacht niet alles meteen. Een leercultuur kost meer dan een dag, maar het kan wel.</source>
   <translation>Don't expect everything at once. A learning culture takes more than a day, but it can be done.</translation>
  </message>
  <message>
   <source>Na vier weken: wat zagen we, wat houden we, en wat is de volgende kleine stap?</source>
   <translation>After four weeks: what did we see, what do we keep, and what is the next small step?</translation>
  </message>
  <message>
   <source>Maak van het werkoverleg een leermoment</source>
   <translation>Turn the team meeting into a learning moment</translation>
  </message>
  <message>
   <source>Tien minuten per overleg. Geen geld.</source>
   <translation>Ten minutes per meeting. No money needed.</translation>
  </message>
  <message>
   <source>Spreek af: de eerste tien minuten zijn van het team.</source>
   <translation>Agree: the first ten minutes belong to the team.</translation>
  </message>
  <message>
   <source>Stel één vraag: wat ging deze week lastig of mis, en wat zou helpen?</source>
   <translation>Ask one question: what was difficult or went wrong this week, and what would help?</translation>
  </message>
  <message>
   <source>Geef eerst het team het woord, ook wie meestal stil is. Jij luistert.</source>
   <translation>Let the team speak first, also those who are usually quiet. You listen.</translation>
  </message>
  <message>
   <source>Schrijf hooguit drie ideeën op, met een naam en een dag.</source>
   <translation>Write down three ideas at most, with a name and a day.</translation>
  </message>
  <message>
   <source>Begin het volgende overleg met: wat is ermee gedaan?</source>
   <translation>Start the next meeting with: what has been done with them?</translation>
  </message>
  <message>
   <source>Uit onderzoek blijkt: in het werkoverleg praten leidinggevenden vaak het meest, en het gaat vooral om instructies. Laat je mensen meedenken over het werk en over oplossingen? Dan verloopt het overleg totaal anders. Dat slaat heel goed aan, vooral in bedrijven met veel dagelijkse drukte.</source>
   <translation>Research shows: in the team meeting, supervisors often talk the most, and it is mainly about instructions. If you let people help think about the work and about solutions, the meeting goes completely differently. That goes down very well, especially in companies with a lot of everyday rush.</translation>
  </message>
  <message>
   <source>Menno Vos en Paul Preenen</source>
   <translation>Menno Vos and Paul Preenen</translation>
  </message>
  <message>
   <source>Wat rondom het overleg nodig is, is geregeld. En er gebeurt echt iets met wat het team inbrengt.</source>
   <translation>What is needed around the meeting has been arranged. And something really happens with the team's input.</translation>
  </message>
  <message>
   <source>Zien mensen dat je niets doet met hun ideeën? Dan kan het zelfs slechter worden dan het was.</source>
   <translation>If people see that you do nothing with their ideas, things can even get worse than they were.</translation>
  </message>
  <message>
   <source>Na vier weken: hoeveel ideeën kwamen er, en met hoeveel is iets gedaan?</source>
   <translation>After four weeks: how many ideas came up, and how many were acted on?</translation>
  </message>
  <message>
   <source>Doe zichtbaar iets met wat mensen inbrengen</source>
   <translation>Visibly do something with people's input</translation>
  </message>
  <message>
   <source>Een kwartier per week om de lijst bij te werken. Geen geld.</source>
   <translation>Fifteen minutes a week to update the list. No money needed.</translation>
  </message>
  <message>
   <source>Hang een lijst op: dit zeiden jullie, dit deden we, dit doen we niet omdat.</source>
   <translation>Put up a list: you said this, we did this, we won't do this because.</translation>
  </message>
  <message>
   <source>Zet bij elk idee wie ermee aan de slag gaat, en wanneer het af is.</source>
   <translation>Next to each idea, write who will work on it, and when it will be finished.</translation>
  </message>
  <message>
   <source>Zeg bij elke nee waarom. Een eerlijke nee is ook een antwoord.</source>
   <translation>With every no, say why. An honest no is an answer too.</translation>
  </message>
  <message>
   <source>Werk de lijst elke week een kwartier bij, op een vaste dag.</source>
   <translation>Spend fifteen minutes every week updating the list, on a fixed day.</translation>
  </message>
  <message>
   <source>Open elk overleg met de lijst: wat is af, en wat nog niet?</source>
   <translation>Open every meeting with the list: what is finished, and what isn't yet?</translation>
  </message>
  <message>
   <source>Meer inbreng van medewerkers in het werkoverleg werkt alleen als je er ook concreet iets mee doet. Zien zij dat er niets gebeurt met de opbrengst? Dan kan het zelfs averechts uitpakken.</source>
   <translation>More input from workers in the team meeting only works if you also do something concrete with it. If they see that nothing happens with it, it can even work against you.</translation>
  </message>
  <message>
   <source>Iemand heeft er tijd voor en mag kleine dingen zelf regelen.</source>
   <translation>Someone has time for it and may arrange small things themselves.</translation>
  </message>
  <message>
   <source>Haal niet meer ideeën op dan je aankunt. Drie ideeën die af zijn, helpen meer dan een lange lijst.</source>
   <translation>Don't collect more ideas than you can handle. Three finished ideas help more than a long list.</translation>
  </message>
  <message>
   <source>Na zes weken: hoeveel ideeën zijn af, hoeveel liggen stil, en waarom?</source>
   <translation>After six weeks: how many ideas are finished, how many are stuck, and why?</translation>
  </message>
  <message>
   <source>Regel eerst wat op orde moet zijn</source>
   <translation>First arrange what must be in order</translation>
  </message>
  <message>
   <source>Een uur per actie, voordat je begint. Wat je dan regelt, kan geld kosten.</source>
   <translation>An hour per action, before you start. What you then arrange may cost money.</translation>
  </message>
  <message>
   <source>Neem één actie, zoals oefenen op een nieuwe machine. Wat moet er rondom kloppen?</source>
   <translation>Take one action, such as practising on a new machine. What must be right around it?</translation>
  </message>
  <message>
   <source>Ga na: is er tijd, steun van de leiding, en iemand die er iets mee doet?</source>
   <translation>Check: is there time, support from the leaders, and someone who does something with it?</translation>
  </message>
  <message>
   <source>Vraag twee mensen van de vloer wat in de weg kan zitten.</source>
   <translation>Ask two people from the shop floor what might get in the way.</translation>
  </message>
  <message>
   <source>Kijk of de actie past bij wat het bedrijf al doet.</source>
   <translation>See whether the action fits what the company already does.</translation>
  </message>
  <message>
   <source>Regel eerst wat ontbreekt, of kies een kleinere actie.</source>
   <translation>First arrange what is missing, or choose a smaller action.</translation>
  </message>
  <message>
   <source>Een actie is op zichzelf geen wondermiddel. Die werkt alleen als op orde is wat eromheen nodig is. Het succes staat niet los van de rest van het bedrijf: de actie moet daarbij passen.</source>
   <translation>An action by itself is no miracle cure. It only works if what is needed around it is in order. Its success is not separate from the rest of the company: the action must fit in with that.</translation>
  </message>
  <message>
   <source>De projectgroep mag zeggen dat een actie nog even moet wachten.</source>
   <translation>The project group may say that an action has to wait a while.</translation>
  </message>
  <message>
   <source>Wacht niet tot alles klopt. Regel wat echt nodig is en begin dan klein.</source>
   <translation>Don't wait until everything is right. Arrange what is really needed, then start small.</translation>
  </message>
  <message>
   <source>Na vier weken: wat hebben we rondom de actie geregeld, en wat zit nog in de weg?</source>
   <translation>After four weeks: what have we arranged around the action, and what is still in the way?</translation>
  </message>
  <message>
   <source>Pak een actie samen op</source>
   <translation>Tackle an action together</translation>
  </message>
  <message>
   <source>Een half uur om te kiezen. Daarna elke week een kwartier overleg, en een uur om je deel te doen. Geen geld.</source>
   <translation>Half an hour to choose. Then every week a fifteen-minute meeting, and an hour to do your part. No money needed.</translation>
  </message>
  <message>
   <source>Kies met het hele team één actie, in plaats van iets voor ieder apart.</source>
   <translation>Choose one action with the whole team, instead of something for each person.</translation>
  </message>
  <message>
   <source>Geef iedereen een klein deel: regelen, proberen, bijhouden of vertellen.</source>
   <translation>Give everyone a small part: arranging, trying, keeping track or telling others.</translation>
  </message>
  <message>
   <source>Vraag een andere afdeling of ploeg om mee te doen.</source>
   <translation>Ask another department or shift to join in.</translation>
  </message>
  <message>
   <source>Bespreek elke week een kwartier: wat deed ieder, en wat hielp?</source>
   <translation>Each week, discuss for fifteen minutes: what did each of us do, and what helped?</translation>
  </message>
  <message>
   <source>Schrijf op het bord wat lukt, ook als het klein is.</source>
   <translation>Write on the board what works, even if it is small.</translation>
  </message>
  <message>
   <source>Bij de onderzochte bedrijven is vastgesteld: acties die je in het bedrijf samen oppakt, hebben het meeste effect.</source>
   <translation>At the companies studied, it was found that actions you tackle together in the company have the most effect.</translation>
  </message>
  <message>
   <source>de redactie</source>
   <translation>the editors</translation>
  </message>
  <message>
   <source>Iedereen kan meedoen, ook wie in deeltijd of in ploegen werkt.</source>
   <translation>Everyone can take part, also those who work part-time or in shifts.</translation>
  </message>
  <message>
   <source>Laat niet één persoon alles trekken. Verdeel de taken vanaf de eerste dag.</source>
   <translation>Don't let one person carry everything. Share out the tasks from day one.</translation>
  </message>
  <message>
   <source>Na acht weken: wie deed er mee, en wat kreeg het team samen voor elkaar?</source>
   <translation>After eight weeks: who took part, and what did the team achieve together?</translation>
  </message>
  <message>
   <source>Betrek de werkvloer bij het beleid</source>
   <translation>Involve the shop floor in policy</translation>
  </message>
  <message>
   <source>Een uur per plan voor het groepje, in werktijd. Geen ander geld.</source>
   <translation>An hour per plan for the small group, in working time. No other costs.</translation>
  </message>
  <message>
   <source>Kies één plan dat je toch al maakt, zoals een nieuw rooster of een nieuwe machine.</source>
   <translation>Choose one plan you are making anyway, such as a new rota or a new machine.</translation>
  </message>
  <message>
   <source>Vraag drie of vier mensen met verschillend werk om een uur mee te kijken.</source>
   <translation>Ask three or four people who do different work to take a look with you for an hour.</translation>
  </message>
  <message>
   <source>Leg het plan uit in eenvoudige woorden, voordat het vaststaat.</source>
   <translation>Explain the plan in simple words, before it is fixed.</translation>
  </message>
  <message>
   <source>Bespreek: wat betekent dit voor jullie werk, en wat zou jij anders doen?</source>
   <translation>Discuss: what does this mean for your work, and what would you do differently?</translation>
  </message>
  <message>
   <source>Vertel hun later wat je met hun inbreng deed, en waarom.</source>
   <translation>Tell them later what you did with their input, and why.</translation>
  </message>
  <message>
   <source>Bij de onderzochte bedrijven hebben acties die je samen oppakt het meeste effect. Dat sluit aan bij wat Paul Preenen onderzocht en aanraadt: betrek de werkvloer zoveel mogelijk bij het beleid.</source>
   <translation>At the companies studied, actions that you tackle together have the most effect. This fits with what Paul Preenen studied and recommends: involve the shop floor in policy as much as possible.</translation>
  </message>
  <message>
   <source>Paul Preenen en de redactie</source>
   <translation>Paul Preenen and the editors</translation>
  </message>
  <message>
   <source>Het plan ligt nog open, en er is werktijd om mee te denken.</source>
   <translation>The plan is still open, and there is working time to give input.</translation>
  </message>
  <message>
   <source>Vraag geen mening als alles al besloten is. Dat merken mensen meteen.</source>
   <translation>Don't ask for an opinion when everything is already decided. People notice at once.</translation>
  </message>
  <message>
   <source>Na drie maanden: welk plan is anders geworden door mensen van de werkvloer?</source>
   <translation>After three months: which plan has changed because of people from the shop floor?</translation>
  </message>
  <message>
   <source>Bepaal samen met alle medewerkers de acties</source>
   <translation>Decide on the actions together with all workers</translation>
  </message>
  <message>
   <source>Een half uur per team om te kiezen. Geen geld.</source>
   <translation>Half an hour per team to choose. No money needed.</translation>
  </message>
  <message>
   <source>Geef elk team één blad met de uitkomst van de scan.</source>
   <translation>Give each team one sheet with the result of the scan.</translation>
  </message>
  <message>
   <source>Leg drie tot vijf interventiekaarten op tafel en lees ze samen.</source>
   <translation>Put three to five intervention cards on the table and read them together.</translation>
  </message>
  <message>
   <source>Laat iedereen twee stippen plakken. Kies de kaart met de meeste stippen.</source>
   <translation>Let everyone stick on two dots. Choose the card with the most dots.</translation>
  </message>
  <message>
   <source>Spreek af wie begint, en wanneer je terugkijkt.</source>
   <translation>Agree who starts, and when you look back.</translation>
  </message>
  <message>
   <source>Vertel de keuze ook aan wie er niet bij was.</source>
   <translation>Tell those who weren't there what was chosen, too.</translation>
  </message>
  <message>
   <source>Het werkt als alle medewerkers meebepalen welke acties je kiest. Zo betrek je hen bij het opbouwen van de leercultuur. Kleine acties, zoals een ander werkoverleg, pas je heel makkelijk toe in het werk van elke dag.</source>
   <translation>It works if all workers help decide which actions you choose. This way you involve them in building the learning culture. Small actions, such as a different team meeting, are very easy to apply in everyday work.</translation>
  </message>
  <message>
   <source>De directie belooft dat de keuze van de teams telt en wordt uitgevoerd.</source>
   <translation>The directors promise that the teams' choice counts and will be carried out.</translation>
  </message>
  <message>
   <source>Vraag niet alleen de mensen die altijd praten. Denk ook aan de nachtploeg en aan stille collega's.</source>
   <translation>Don't ask only the people who always talk. Think of the night shift and quiet colleagues too.</translation>
  </message>
  <message>
   <source>Na vier weken: zijn de gekozen acties begonnen, en weet iedereen welke dat zijn?</source>
   <translation>After four weeks: have the chosen actions started, and does everyone know what they are?</translation>
  </message>
  <message>
   <source>Bouw aan een familiecultuur</source>
   <translation>Build a family culture</translation>
  </message>
  <message>
   <source>Een uur per maand, een half jaar of langer. Wat geld voor samen eten.</source>
   <translation>An hour a month, for six months or longer. Some money for eating together.</translation>
  </message>
  <message>
   <source>Vraag in het overleg: wanneer voelden we ons de laatste tijd één team?</source>
   <translation>Ask in the meeting: when have we felt like one team recently?</translation>
  </message>
  <message>
   <source>Kies één ding om samen vaker te doen, zoals samen eten of elkaar inwerken.</source>
   <translation>Choose one thing to do together more often, such as eating together or teaching each other a job.</translation>
  </message>
  <message>
   <source>Spreek af hoe je elkaar helpt als iemand vastloopt of een fout maakt.</source>
   <translation>Agree how you help each other when someone gets stuck or makes a mistake.</translation>
  </message>
  <message>
   <source>Kijk een uur mee op een andere afdeling en vertel je team wat je zag.</source>
   <translation>Watch for an hour in another department and tell your team what you saw.</translation>
  </message>
  <message>
   <source>Noem elke maand één ding dat jullie samen beter maakten voor het bedrijf.</source>
   <translation>Every month, name one thing that you made better together for the company.</translation>
  </message>
  <message>
   <source>Bedrijven hebben baat bij wat Tim van der Voord een familiecultuur noemt: iedereen beseft dat je het samen doet. Je vertrouwt elkaar en brengt samen het bedrijf vooruit. Een leercultuur is daar een deel van.</source>
   <translation>Companies benefit from what Tim van der Voord calls a family culture: everyone realises that you do it together. You trust each other and move the company forward together. A learning culture is part of that.</translation>
  </message>
  <message>
   <source>De leidinggevende doet zelf mee en houdt zich aan wat is afgesproken.</source>
   <translation>The supervisor personally takes part and keeps to what was agreed.</translation>
  </message>
  <message>
   <source>Let op dat niemand erbuiten valt. Denk aan nieuwe mensen, uitzendkrachten en wie een andere taal spreekt.</source>
   <translation>Make sure nobody is left out. Think of new people, agency workers and those who speak another language.</translation>
  </message>
  <message>
   <source>Na een half jaar: wie hielp er iemand uit een ander team, en gebeurt dat vaker dan eerst?</source>
   <translation>After six months: who helped someone from another team, and does that happen more often than before?</translation>
  </message>
  <message>
   <source>Zet een werkgroep op met alle soorten collega's</source>
   <translation>Set up a working group with every kind of colleague</translation>
  </message>
  <message>
   <source>Zes keer een uur, in werktijd. Geen ander geld.</source>
   <translation>One hour, six times, in working time. No other costs.</translation>
  </message>
  <message>
   <source>Vraag vijf mensen: vloer, leidinggevende, directie, HR en kantine. Geen kantine? Vraag de schoonmaker.</source>
   <translation>Ask five people: shop floor, supervisor, directors, HR and canteen. No canteen? Ask the cleaner.</translation>
  </message>
  <message>
   <source>Plan zes keer een uur, of sluit aan bij een werkgroep die er al is.</source>
   <translation>Plan six one-hour meetings, or join a working group that already exists.</translation>
  </message>
  <message>
   <source>Spreek af wat de groep zelf mag beslissen.</source>
   <translation>Agree what the group may decide for itself.</translation>
  </message>
  <message>
   <source>Zet bij elke actie twee namen, uit verschillende lagen.</source>
   <translation>Put two names with each action, from different layers.</translation>
  </message>
  <message>
   <source>Deel na elke keer één besluit met het hele bedrijf.</source>
   <translation>After each meeting, share one decision with the whole company.</translation>
  </message>
  <message>
   <source>Een brede groep die concreet meedenkt, is onmisbaar om iedereen mee te krijgen. Waar zulke groepen werk maken van de leercultuur, zijn de effecten in de praktijk nu al groter. Mensen van de kantine horen vaak wat collega's elkaar wel vertellen, maar hun leidinggevende niet.</source>
   <translation>A broad group that helps think in concrete terms is essential to get everyone on board. Where such groups work hard on the learning culture, the effects in practice are already greater. People from the canteen often hear what colleagues do tell each other, but not their supervisor.</translation>
  </message>
  <message>
   <source>Tim van der Voord en Menno Vos</source>
   <translation>Tim van der Voord and Menno Vos</translation>
  </message>
  <message>
   <source>De directie geeft de groep tijd en een duidelijke opdracht.</source>
   <translation>The directors give the group time and a clear task.</translation>
  </message>
  <message>
   <source>Laat niet een buitenstaander alles bedenken en één collega alles doen. Vertel nooit verder wie iets zei.</source>
   <translation>Don't leave all the thinking to an outsider and all the doing to one colleague. Never tell anyone who said what.</translation>
  </message>
  <message>
   <source>Na 12 weken: welke besluiten zijn uitgevoerd, en wie ontbreekt er nog aan tafel?</source>
   <translation>After 12 weeks: which decisions have been carried out, and who is still missing at the table?</translation>
  </message>
  <message>
   <source>Kies de bouwsteen waar het knelt</source>
   <translation>Choose the building block where it hurts</translation>
  </message>
  <message>
   <source>Een uur met de projectgroep. Geen geld.</source>
   <translation>An hour with the project group. No money needed.</translation>
  </message>
  <message>
   <source>Bekijk samen de uitkomst: wat gaat goed, en waar lopen mensen vast?</source>
   <translation>Look at the result together: what goes well, and where do people get stuck?</translation>
  </message>
  <message>
   <source>Vraag: welke bouwsteen is voor ons een uitdaging, en wat willen we ermee bereiken?</source>
   <translation>Ask: which building block is a challenge for us, and what do we want to achieve with it?</translation>
  </message>
  <message>
   <source>Kies er één of twee, niet alle zes.</source>
   <translation>Choose one or two, not all six.</translation>
  </message>
  <message>
   <source>Schrijf in één zin op wat er over een half jaar anders moet zijn.</source>
   <translation>Write down in one sentence what should be different in six months.</translation>
  </message>
  <message>
   <source>Zoek daar hooguit drie kaarten bij.</source>
   <translation>Find three cards at most to go with it.</translation>
  </message>
  <message>
   <source>Zo gaan tijd en aandacht naar de plek waar het bij jullie het meest knelt. En je weet vooraf wat je wilt bereiken.</source>
   <translation>This way, time and attention go to where it hurts most in your company. And you know beforehand what you want to achieve.</translation>
  </message>
  <message>
   <source>Er is een uitkomst. Zijn jullie met weinig mensen? Dan is een open gesprek over de vragen ook goed.</source>
   <translation>There is a result. Are there only a few of you? Then an open talk about the questions is good too.</translation>
  </message>
  <message>
   <source>Pak niet alles tegelijk aan. Dan krijgt niets genoeg aandacht.</source>
   <translation>Don't take on everything at once. Otherwise nothing gets enough attention.</translation>
  </message>
  <message>
   <source>Na een half jaar: is de zin die je opschreef waar geworden, en waaraan zie je dat?</source>
   <translation>After six months: has the sentence you wrote come true, and how can you see that?</translation>
  </message>
  <message>
   <source>Begin de dag met een leerzetje</source>
   <translation>Start the day with a learning nudge</translation>
  </message>
  <message>
   <source>Ongeveer één minuut per collega per dag. Geen geld.</source>
   <translation>About one minute per colleague per day. No money needed.</translation>
  </message>
  <message>
   <source>Bedenk vooraf per collega één ding om vandaag te leren, zoals een nieuwe mal.</source>
   <translation>Think beforehand of one thing each colleague can learn today, such as a new jig.</translation>
  </message>
  <message>
   <source>Loop bij de start van dag of dienst langs en noem het in één zin.</source>
   <translation>Go round at the start of the day or shift and say it in one sentence.</translation>
  </message>
  <message>
   <source>Zeg erbij waarom het nuttig is en wie kan helpen.</source>
   <translation>Add why it is useful and who can help.</translation>
  </message>
  <message>
   <source>Vraag aan het eind van de dag: wat heb je geprobeerd?</source>
   <translation>At the end of the day, ask: what did you try?</translation>
  </message>
  <message>
   <source>Zet een streepje op je lijst voor elke dag dat het lukte.</source>
   <translation>Put a mark on your list for each day it worked.</translation>
  </message>
  <message>
   <source>Onderzoek: geeft een leidinggevende aan het begin van de werkdag een zetje om te leren? Dan zijn medewerkers geneigd diezelfde dag een stap extra te doen om uit zichzelf iets te leren. Het zijn kleine prikjes die inspireren. In een mkb-bedrijf voer je dit eenvoudig in.</source>
   <translation>Research: if a supervisor gives a nudge to learn at the start of the working day, workers tend to take an extra step that same day to learn something of their own accord. They are small prompts that inspire. In an SME, this is easy to introduce.</translation>
  </message>
  <message>
   <source>De leidinggevende is bij de start van de dag of de dienst op de vloer.</source>
   <translation>The supervisor is on the shop floor at the start of the day or shift.</translation>
  </message>
  <message>
   <source>Maak er geen toespraak of opdracht van. Houd het klein en vriendelijk.</source>
   <translation>Don't turn it into a speech or an instruction. Keep it small and friendly.</translation>
  </message>
  <message>
   <source>Na twee weken: op hoeveel dagen lukte het, en wat gingen mensen daarna zelf doen?</source>
   <translation>After two weeks: on how many days did it work, and what did people go on to do themselves?</translation>
  </message>
  <message>
   <source>Laat je steun merken bij het leren</source>
   <translation>Show your support for learning</translation>
  </message>
  <message>
   <source>Een kwartier per collega per maand, en tijd om iets te regelen. Geen geld.</source>
   <translation>Fifteen minutes per colleague per month, and time to arrange something. No money needed.</translation>
  </message>
  <message>
   <source>Plan met elke collega één kort gesprek per maand, op de werkplek.</source>
   <translation>Plan one short talk a month with each colleague, at the workstation.</translation>
  </message>
  <message>
   <source>Vraag: wat wil je leren, welk idee heb je en wat heb je nodig?</source>
   <translation>Ask: what do you want to learn, what idea do you have and what do you need?</translation>
  </message>
  <message>
   <source>Schrijf één ding op dat jij regelt, met een datum erbij.</source>
   <translation>Write down one thing that you will arrange, with a date.</translation>
  </message>
  <message>
   <source>Regel het. Lukt het niet, vertel dan waarom.</source>
   <translation>Arrange it. If it doesn't work out, say why.</translation>
  </message>
  <message>
   <source>Zeg het hardop als je ziet dat iemand iets nieuws probeert.</source>
   <translation>Say it out loud when you see someone try something new.</translation>
  </message>
  <message>
   <source>Tastbare steun van een leidinggevende bij het leren van elke dag is heel belangrijk voor je leercultuur. Volgens de Leercultuurmonitor van TNO wordt twee op de drie werknemers door hun leidinggevende niet of beperkt gestimuleerd. Het gaat dan om het ontwikkelen van kennis en vaardigheden.</source>
   <translation>Tangible support from a supervisor in everyday learning is very important for your learning culture. According to TNO's Learning Culture Monitor, two in three employees get no or limited encouragement from their supervisor. This is about developing knowledge and skills.</translation>
  </message>
  <message>
   <source>De leidinggevende heeft tijd voor een gesprek en mag kleine dingen zelf regelen.</source>
   <translation>Supervisors have time for a talk and may arrange small things themselves.</translation>
  </message>
  <message>
   <source>Vraag je wat iemand nodig heeft? Doe er dan iets mee. Beloof alleen wat je kunt regelen.</source>
   <translation>If you ask what someone needs, do something about it. Promise only what you can arrange.</translation>
  </message>
  <message>
   <source>Na acht weken: vraag elke collega wat die van je steun merkte. Heb je gedaan wat je opschreef?</source>
   <translation>After eight weeks: ask each colleague what support from you they noticed. Did you do what you wrote down?</translation>
  </message>
  <message>
   <source>Laat als ondernemer zien dat je zelf leert</source>
   <translation>As the owner, show that you learn too</translation>
  </message>
  <message>
   <source>Een uur per maand om te leren, tien minuten om te vertellen. Geen geld.</source>
   <translation>An hour a month to learn, ten minutes to talk about it. No money needed.</translation>
  </message>
  <message>
   <source>Kies iets dat je zelf nog niet goed kunt en wel wilt leren.</source>
   <translation>Choose something that you can't do well yet and do want to learn.</translation>
  </message>
  <message>
   <source>Laat een collega van de vloer je erbij helpen, bijvoorbeeld aan de kantbank.</source>
   <translation>Let a colleague from the shop floor help you with it, for example at the press brake.</translation>
  </message>
  <message>
   <source>Vertel elke maand in het overleg wat je leerde en wat nog niet lukte.</source>
   <translation>Each month, tell the meeting what you learned and what didn't work yet.</translation>
  </message>
  <message>
   <source>Vraag elk kwartaal aan drie collega's: welk voorbeeld zie je mij geven?</source>
   <translation>Every quarter, ask three colleagues: what example do you see me set?</translation>
  </message>
  <message>
   <source>De redactie noemt deze vraag ook belangrijk: geeft de ondernemer eigenlijk zelf het goede voorbeeld in een leercultuur? Hoe zo'n voorbeeld eruitziet of werkt, vertelt de publicatie niet.</source>
   <translation>The editors call this question important too: does the business owner actually set a good example themselves in a learning culture? What such an example looks like or how it works, the publication doesn't say.</translation>
  </message>
  <message>
   <source>Je kiest iets dat je echt wilt leren. Mensen mogen eerlijk zeggen wat ze van je zien.</source>
   <translation>You choose something you really want to learn. People may say honestly what they see of you.</translation>
  </message>
  <message>
   <source>Leer niet alleen achter de deur van het kantoor. Een voorbeeld werkt pas als mensen het zien.</source>
   <translation>Don't learn only behind the office door. An example only works when people see it.</translation>
  </message>
  <message>
   <source>Na 12 weken: kunnen drie collega's noemen wat ze jou zagen leren? Zo niet, kies iets dat meer opvalt.</source>
   <translation>After 12 weeks: can three colleagues name what they saw you learn? If not, choose something that stands out more.</translation>
  </message>
  <message>
   <source>Doe iets op meer dan één niveau</source>
   <translation>Do something at more than one level</translation>
  </message>
  <message>
   <source>Een overleg van twee uur. De rest hangt af van wat je kiest.</source>
   <translation>A two-hour meeting. The rest depends on what you choose.</translation>
  </message>
  <message>
   <source>Maak drie vakken op papier: medewerkers, leidinggevenden, rollen en werkwijzen.</source>
   <translation>Make three boxes on paper: workers, supervisors, roles and ways of working.</translation>
  </message>
  <message>
   <source>Leg elke actie uit je plan in een vak. Welk vak blijft leeg?</source>
   <translation>Put each action from your plan in a box. Which box stays empty?</translation>
  </message>
  <message>
   <source>Bedenk voor een leeg vak één kleine actie. Niet nodig? Schrijf op waarom.</source>
   <translation>For an empty box, think of one small action. Not needed? Write down why.</translation>
  </message>
  <message>
   <source>Spreek per vak af wie begint en op welke dag.</source>
   <translation>Agree for each box who starts and on which day.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Je kunt medewerkers een training bieden. Denk dan ook na over een training voor direct-leidinggevenden: hoe motiveren zij mensen om te blijven leren? Misschien moeten ook rollen en werkwijzen anders.</source>
   <translation>Research shows that it helps to do something at several levels. You can offer workers training. Then also think about training for supervisors: how do they motivate people to keep learning? Perhaps roles and ways of working must change too.</translation>
  </message>
  <message>
   <source>De directie praat mee, want zij beslist over geld, rollen en werkwijzen.</source>
   <translation>The directors join in, because they decide on money, roles and ways of working.</translation>
  </message>
  <message>
   <source>Kies niet alleen acties voor losse medewerkers.</source>
   <translation>Don't choose only actions for individual workers.</translation>
  </message>
  <message>
   <source>Na een kwartaal: in welke vakken staat een actie, en welke acties zijn ook begonnen?</source>
   <translation>After a quarter: which boxes have an action in them, and which actions have also started?</translation>
  </message>
  <message>
   <source>Bied medewerkers een training aan</source>
   <translation>Offer workers training</translation>
  </message>
  <message>
   <source>Een paar uur tot een paar dagen per persoon. Een training kost meestal geld.</source>
   <translation>A few hours to a few days per person. Training usually costs money.</translation>
  </message>
  <message>
   <source>Vraag elk team: wat willen of moeten we dit jaar beter kunnen?</source>
   <translation>Ask each team: what do we want or need to be better at this year?</translation>
  </message>
  <message>
   <source>Kies eerst voor één of twee mensen een training die past bij hun werk.</source>
   <translation>First choose training for one or two people that fits their work.</translation>
  </message>
  <message>
   <source>Plan vooraf werktijd om na de training te oefenen.</source>
   <translation>Plan working time beforehand to practise after the training.</translation>
  </message>
  <message>
   <source>Terug van de training? Doe bij de machine voor wat je leerde.</source>
   <translation>Back from the training? Show at the machine what you learned.</translation>
  </message>
  <message>
   <source>Houd bij wie een training kreeg, zodat je niemand overslaat.</source>
   <translation>Keep track of who got training, so that you miss nobody.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Per persoon kun je een training aanbieden. Denk dan ook na over een training voor direct-leidinggevenden: hoe motiveren zij mensen om te blijven leren?</source>
   <translation>Research shows that it helps to do something at several levels. For each person, you can offer training. Then also think about training for supervisors: how do they motivate people to keep learning?</translation>
  </message>
  <message>
   <source>Paul Preenen en Jessie Koen</source>
   <translation>Paul Preenen and Jessie Koen</translation>
  </message>
  <message>
   <source>Er is geld voor de training, en werktijd om te gaan en daarna te oefenen.</source>
   <translation>There is money for the training, and working time to go and to practise afterwards.</translation>
  </message>
  <message>
   <source>Zonder tijd, ruimte en veiligheid om op het werk te oefenen, brengt een cursus weinig op.</source>
   <translation>Without time, room and safety to practise at work, a course is of little use.</translation>
  </message>
  <message>
   <source>Na 12 weken: wie kreeg een training, en wat doet die nu anders in het werk?</source>
   <translation>After 12 weeks: who got training, and what do they do differently at work now?</translation>
  </message>
  <message>
   <source>Train leidinggevenden in motiveren tot leren</source>
   <translation>Train supervisors in motivating people to learn</translation>
  </message>
  <message>
   <source>Eén of twee dagdelen per leidinggevende, en het geld voor de training.</source>
   <translation>One or two half days per supervisor, and the money for the training.</translation>
  </message>
  <message>
   <source>Vraag elke leidinggevende: wat vind jij lastig als je iemand wilt laten leren?</source>
   <translation>Ask each supervisor: what do you find hard when you want someone to learn?</translation>
  </message>
  <message>
   <source>Zoek een korte training waarin je juist dat oefent.</source>
   <translation>Find a short training course to practise exactly that.</translation>
  </message>
  <message>
   <source>Vertel het team dat de leiding zelf op training gaat, en waarom.</source>
   <translation>Tell the team that the leaders are getting training themselves, and why.</translation>
  </message>
  <message>
   <source>Kies na de training elk één gewoonte, zoals elke dag een leerzetje.</source>
   <translation>After the training, each choose one habit, such as a learning nudge every day.</translation>
  </message>
  <message>
   <source>Bespreek na een maand met elkaar wat wel en niet lukt.</source>
   <translation>After a month, discuss together what works and what doesn't.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Bied je medewerkers een training? Denk dan ook na over een training voor direct-leidinggevenden. Die gaat over hoe zij mensen motiveren om te blijven leren.</source>
   <translation>Research shows that it helps to do something at several levels. Do you offer workers training? Then also think about training for supervisors. That training is about how they motivate people to keep learning.</translation>
  </message>
  <message>
   <source>De directie staat erachter en geeft leidinggevenden tijd om te oefenen op de vloer.</source>
   <translation>The directors support it and give supervisors time to practise on the shop floor.</translation>
  </message>
  <message>
   <source>Spreek na de training iets af om te doen. Anders is de oude gewoonte zo weer terug.</source>
   <translation>After the training, agree on something to do. Otherwise the old habit is soon back.</translation>
  </message>
  <message>
   <source>Na acht weken: welke gewoonte doet elke leidinggevende nog, en wat merkt het team ervan?</source>
   <translation>After eight weeks: which habit does each supervisor still keep up, and what does the team notice?</translation>
  </message>
  <message>
   <source>Pas een rol of werkwijze aan</source>
   <translation>Change a role or way of working</translation>
  </message>
  <message>
   <source>Een kwartaal lang een paar uur per week: je verandert hoe het werk loopt. Soms geld.</source>
   <translation>A few hours a week for a quarter: you change how the work runs. Sometimes money is needed.</translation>
  </message>
  <message>
   <source>Vraag op de vloer: welke regel of taakverdeling zit leren in de weg?</source>
   <translation>Ask on the shop floor: which rule or task division gets in the way of learning?</translation>
  </message>
  <message>
   <source>Kies er één. Teken op papier hoe het nu gaat en hoe het kan.</source>
   <translation>Choose one. Draw on paper how it is now and how it could be.</translation>
  </message>
  <message>
   <source>Bespreek je tekening met iedereen die ermee te maken krijgt.</source>
   <translation>Discuss your drawing with everyone it affects.</translation>
  </message>
  <message>
   <source>Probeer het vier weken uit, in één team of op één machine.</source>
   <translation>Try it for four weeks, in one team or on one machine.</translation>
  </message>
  <message>
   <source>Werkt het? Schrijf de nieuwe rol of werkwijze op en vertel het rond.</source>
   <translation>Does it work? Write down the new role or way of working and spread the word.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen, niet alleen bij losse medewerkers. Misschien moet een mkb-bedrijf ook rollen anders omschrijven en processen aanpassen.</source>
   <translation>Research shows that it helps to do something at several levels, not only with individual workers. Perhaps an SME must also describe roles differently and adjust processes.</translation>
  </message>
  <message>
   <source>De directie wil een rol of werkwijze ook echt veranderen.</source>
   <translation>The directors really do want to change a role or way of working.</translation>
  </message>
  <message>
   <source>Gooi niet alles tegelijk om. Verander alleen iets als het nodig is.</source>
   <translation>Don't overturn everything at once. Only change something if it is needed.</translation>
  </message>
  <message>
   <source>Na een kwartaal: vraag de mensen die het werk doen. Is er nu meer ruimte om te leren?</source>
   <translation>After a quarter: ask the people who do the work. Is there more room to learn now?</translation>
  </message>
  <message>
   <source>Regel geld, tijd en mensen voor leren</source>
   <translation>Arrange money, time and people for learning</translation>
  </message>
  <message>
   <source>Twee dagen om te regelen. Daarna elk jaar vaste uren en vast geld.</source>
   <translation>Two days to arrange it. Then fixed hours and fixed money every year.</translation>
  </message>
  <message>
   <source>Tel op hoeveel uren en geld er vorig jaar naar leren gingen.</source>
   <translation>Add up how many hours and how much money went to learning last year.</translation>
  </message>
  <message>
   <source>Kies voor dit jaar een aantal uren per persoon en een bedrag.</source>
   <translation>For this year, choose a number of hours per person and a sum.</translation>
  </message>
  <message>
   <source>Zet de uren in de planning, net als het onderhoud van een machine.</source>
   <translation>Put the hours in the planning, just like a machine's maintenance.</translation>
  </message>
  <message>
   <source>Wijs aan wie het werk overneemt als een collega leert.</source>
   <translation>Name who takes over the work when a colleague is learning.</translation>
  </message>
  <message>
   <source>Kijk elk kwartaal of de uren en het geld ook zijn gebruikt.</source>
   <translation>Check every quarter whether the hours and the money have also been used.</translation>
  </message>
  <message>
   <source>Een andere kijk op leren is nog maar het begin. Daarna moet je leren goed regelen in het bedrijf en dat ook volhouden: met middelen, tijd en genoeg mensen. Doe je dat niet, dan houd je alleen die andere kijk over.</source>
   <translation>A different view of learning is only the beginning. After that you must organise learning well in the company and keep it up: with resources, time and enough people. If you don't, that different view is all you have left.</translation>
  </message>
  <message>
   <source>De leiding is het eens: leren hoort bij het werk. Dat komt eerst, daarna pas uren en geld.</source>
   <translation>The leaders agree: learning is part of the work. That comes first, hours and money only after that.</translation>
  </message>
  <message>
   <source>Laat de uren niet verdwijnen in de eerste drukke week.</source>
   <translation>Don't let the hours disappear in the first busy week.</translation>
  </message>
  <message>
   <source>Na een kwartaal: hoeveel uren en geld stonden er, hoeveel is gebruikt, en wat zat in de weg?</source>
   <translation>After a quarter: how many hours and how much money were planned, how much was used, and what got in the way?</translation>
  </message>
  <message>
   <source>Betrek steeds alle drie de lagen</source>
   <translation>Always involve all three layers</translation>
  </message>
  <message>
   <source>Een uur om te beginnen, daarna een kwartier per overleg. Geen geld.</source>
   <translation>An hour to start, then fifteen minutes per meeting. No money needed.</translation>
  </message>
  <message>
   <source>Teken een tabel: de acties onder elkaar, de drie lagen naast elkaar.</source>
   <translation>Draw a table: the actions one below the other, the three layers side by side.</translation>
  </message>
  <message>
   <source>Vul per actie in wat medewerkers, leidinggevenden en directie doen.</source>
   <translation>For each action, fill in what workers, supervisors and directors do.</translation>
  </message>
  <message>
   <source>Vraag bij een leeg vak aan die laag zelf: wat wil jij hierin doen?</source>
   <translation>If a box is empty, ask that layer itself: what do you want to do here?</translation>
  </message>
  <message>
   <source>Vertel binnen twee weken wat jullie met het antwoord doen.</source>
   <translation>Within two weeks, tell people what you are doing with the answer.</translation>
  </message>
  <message>
   <source>Neem de tabel mee naar elk overleg over leren.</source>
   <translation>Take the table to every meeting about learning.</translation>
  </message>
  <message>
   <source>Geef je leren een vaste plek in het bedrijf? Menno Vos benadrukt dat je dan steeds drie lagen betrekt: directie, direct-leidinggevenden en medewerkers. Ook de samenvatting zegt: geef alle drie aandacht, in samenhang. Zo weet elke laag wat er geregeld wordt.</source>
   <translation>If you give learning a fixed place in the company, Menno Vos stresses, you always involve three layers: directors, supervisors and workers. The summary also says: give all three attention, as one whole. That way each layer knows what is being arranged.</translation>
  </message>
  <message>
   <source>Menno Vos en de samenvatting</source>
   <translation>Menno Vos and the summary</translation>
  </message>
  <message>
   <source>In de projectgroep zitten mensen uit alle drie de lagen.</source>
   <translation>The project group has people from all three layers.</translation>
  </message>
  <message>
   <source>Eén keer is niet genoeg. Doe het elke keer weer.</source>
   <translation>Once is not enough. Do it again every time.</translation>
  </message>
  <message>
   <source>Na acht weken: welke laag deed wat in de tabel stond, en welke laag zagen we niet?</source>
   <translation>After eight weeks: which layer did what the table said, and which layer didn't we see?</translation>
  </message>
  <message>
   <source>Zeg niet ‘je moet’, regel een vaste basis</source>
   <translation>Don't say ‘you must’, arrange a firm base</translation>
  </message>
  <message>
   <source>Een uur per maand. Geld hangt af van wat er nodig is.</source>
   <translation>An hour a month. Money depends on what is needed.</translation>
  </message>
  <message>
   <source>Schrijf drie dingen op die mensen hier kunnen leren, zoals de kantbank instellen.</source>
   <translation>Write down three things that people here can learn, such as setting up the press brake.</translation>
  </message>
  <message>
   <source>Vraag die mensen bij elk punt: wat moet het bedrijf hiervoor regelen?</source>
   <translation>For each point, ask those people: what must the company arrange for this?</translation>
  </message>
  <message>
   <source>Regel dat eerst: tijd, een plek, uitleg of iemand die helpt.</source>
   <translation>Arrange that first: time, a place, an explanation or someone to help.</translation>
  </message>
  <message>
   <source>Vertel het team wat er nu geregeld is en vraag wie er wil beginnen.</source>
   <translation>Tell the team what is now arranged and ask who wants to start.</translation>
  </message>
  <message>
   <source>Geef een compliment aan iedereen die zich ervoor inzet.</source>
   <translation>Compliment everyone who makes an effort for it.</translation>
  </message>
  <message>
   <source>Tegen mensen zeggen dat ze zich moeten ontwikkelen, gaat niet werken. Dan leg je het bij de persoon. Zorg voor een vaste basis voor leren die blijft. En toon waardering voor medewerkers die zich inzetten voor de leercultuur.</source>
   <translation>Telling people that they must develop is not going to work. Then you put it all on the individual. Provide a firm base for learning that lasts. And show appreciation for workers who make an effort for the learning culture.</translation>
  </message>
  <message>
   <source>De directie wil eerst kijken naar wat het bedrijf zelf moet regelen.</source>
   <translation>The directors want to look first at what the company itself must arrange.</translation>
  </message>
  <message>
   <source>Verwijt een collega niet dat die niet wil leren. Kijk eerst wat er nog niet geregeld is.</source>
   <translation>Don't blame a colleague for not wanting to learn. First look at what has not been arranged yet.</translation>
  </message>
  <message>
   <source>Na 12 weken: wat is er geregeld, en wie leert nu iets wat eerst niet kon?</source>
   <translation>After 12 weeks: what has been arranged, and who is now learning something that wasn't possible before?</translation>
  </message>
  <message>
   <source>Plan oefentijd na elke cursus</source>
   <translation>Plan practice time after every course</translation>
  </message>
  <message>
   <source>Drie uur per cursus, verdeeld over zes weken, in werktijd. Geen extra geld.</source>
   <translation>Three hours per course, spread over six weeks, in working time. No extra money.</translation>
  </message>
  <message>
   <source>Zet oefentijd in de planning voordat iemand naar een cursus gaat.</source>
   <translation>Put practice time in the planning before someone goes on a course.</translation>
  </message>
  <message>
   <source>Spreek een machine of werkplek af, en een collega die meekijkt.</source>
   <translation>Agree on a machine or workstation, and a colleague who will watch.</translation>
  </message>
  <message>
   <source>Begin in de eerste week na de cursus, met een proefstuk.</source>
   <translation>Start in the first week after the course, with a test piece.</translation>
  </message>
  <message>
   <source>Laat de cursist aan een collega voordoen wat nieuw is.</source>
   <translation>Let whoever took the course show a colleague what is new.</translation>
  </message>
  <message>
   <source>Vraag wat nog niet lukt en plan daar nog een keer tijd voor.</source>
   <translation>Ask what doesn't work yet and plan time for that once more.</translation>
  </message>
  <message>
   <source>Stel: na een cursus is er geen tijd en ruimte om te oefenen. En fouten maken voelt niet veilig. Dan brengt de cursus weinig op. Onderzoek: bij veel mkb-bedrijven hebben cursus en leren op de werkplek samen het meeste effect. Daar zijn medewerkers ook het meest tevreden over.</source>
   <translation>Suppose there is no time or room to practise after a course. And making mistakes doesn't feel safe. Then the course is of little use. Research: at many SMEs, a course and learning on the job together have the most effect. Workers are also the most satisfied with that.</translation>
  </message>
  <message>
   <source>Jessie Koen en Menno Vos</source>
   <translation>Jessie Koen and Menno Vos</translation>
  </message>
  <message>
   <source>Fouten maken mag bij het oefenen. De leidinggevende kan zelf uren in de planning zetten.</source>
   <translation>Mistakes are allowed when practising. Supervisors can put hours in the planning themselves.</translation>
  </message>
  <message>
   <source>Wacht niet tot het rustig is. Anders staat de nieuwe machine stof te vangen.</source>
   <translation>Don't wait until it is quiet. Otherwise the new machine stands there gathering dust.</translation>
  </message>
  <message>
   <source>Na zes weken: gebruikt de collega wat die leerde? Zo niet, wat is er nog nodig?</source>
   <translation>After six weeks: does the colleague use what they learned? If not, what is still needed?</translation>
  </message>
  <message>
   <source>Laat fouten toe bij het oefenen</source>
   <translation>Allow mistakes when practising</translation>
  </message>
  <message>
   <source>Tien minuten per week. Geen geld.</source>
   <translation>Ten minutes a week. No money needed.</translation>
  </message>
  <message>
   <source>Spreek af waar en wanneer je oefent, en dat een fout daar mag.</source>
   <translation>Agree where and when you practise, and that a mistake is allowed there.</translation>
  </message>
  <message>
   <source>Probeer als leidinggevende zelf iets nieuws. Vertel wat misging en wat je leerde.</source>
   <translation>As a supervisor, try something new yourself. Share what went wrong and what you learned.</translation>
  </message>
  <message>
   <source>Vraag daarna wie er ook een fout wil vertellen. Niemand hoeft.</source>
   <translation>Then ask who else wants to share a mistake. Nobody has to.</translation>
  </message>
  <message>
   <source>Schrijf de les op bij de machine, zonder namen.</source>
   <translation>Write the lesson down at the machine, without names.</translation>
  </message>
  <message>
   <source>Bedank wie iets vertelt. Zoek nooit een schuldige.</source>
   <translation>Thank those who share. Never look for someone to blame.</translation>
  </message>
  <message>
   <source>Stel: iemand leert op cursus een nieuwe machine kennen. Op het werk is er dan geen tijd en ruimte om te oefenen, en voelt een fout maken niet veilig. Dan brengt de cursus weinig op. Mensen gaan terug naar hoe ze al werkten.</source>
   <translation>Suppose someone gets to know a new machine on a course. At work there is then no time or room to practise, and making a mistake doesn't feel safe. Then the course is of little use. People go back to how they already worked.</translation>
  </message>
  <message>
   <source>Er is tijd en ruimte om te oefenen. De veiligheidsregels blijven altijd gelden.</source>
   <translation>There is time and room to practise. The safety rules always apply.</translation>
  </message>
  <message>
   <source>Word niet boos om een fout die iemand vertelt. Anders vertelt niemand meer iets.</source>
   <translation>Don't get angry about a mistake that someone shares. Otherwise nobody will share anything any more.</translation>
  </message>
  <message>
   <source>Na zes weken: hoeveel fouten zijn besproken, hoeveel mensen deden mee, en wat doen we nu anders?</source>
   <translation>After six weeks: how many mistakes were discussed, how many people joined in, and what do we do differently now?</translation>
  </message>
  <message>
   <source>Geef leren een plek onder werktijd</source>
   <translation>Give learning a place in working time</translation>
  </message>
  <message>
   <source>Twee uur per persoon per maand, het hele jaar door. Die uren kosten geld.</source>
   <translation>Two hours per person per month, all year round. Those hours cost money.</translation>
  </message>
  <message>
   <source>Schrijf per functie op wat er te leren is, zoals lassen of een order plannen.</source>
   <translation>Write down for each job what there is to learn, such as welding or planning an order.</translation>
  </message>
  <message>
   <source>Bedenk bij elk punt hoe dat onder werktijd kan: meekijken, voordoen of oefenen.</source>
   <translation>For each point, think how that can be done in working time: watching, showing how or practising.</translation>
  </message>
  <message>
   <source>Leg leertijd per functie vast, ook voor leidinggevenden en directie.</source>
   <translation>Set learning time for each job, also for supervisors and directors.</translation>
  </message>
  <message>
   <source>Hang het rooster met de leertijd op, met een naam voor wie invalt.</source>
   <translation>Hang up the rota with the learning time, with a name for whoever fills in.</translation>
  </message>
  <message>
   <source>Noem in het overleg wie een goed initiatief nam, en bedank die collega.</source>
   <translation>In the meeting, name whoever took a good initiative, and thank that colleague.</translation>
  </message>
  <message>
   <source>Onderzoek laat steeds weer zien: hoe je leren regelt, bepaalt heel sterk of een actie werkt, welke dan ook. Geef leren dus op alle niveaus een plek. Dat gaat van genoeg kansen onder werktijd tot waardering die je uitspreekt voor initiatieven die het bedrijf helpen.</source>
   <translation>Research shows again and again: how you organise learning very largely determines whether an action works, whichever it is. So give learning a place at all levels. That ranges from enough chances in working time to appreciation that you express for initiatives that help the company.</translation>
  </message>
  <message>
   <source>De directie maakt uren vrij en houdt zich daar ook aan als het druk is.</source>
   <translation>The directors free up hours and keep to that when it is busy too.</translation>
  </message>
  <message>
   <source>Geef niet maar één groep leertijd. Iedereen heeft tijd nodig, ook de leiding.</source>
   <translation>Don't give learning time to only one group. Everyone needs time, the leaders too.</translation>
  </message>
  <message>
   <source>Na een half jaar: hoeveel leertijd stond er per functie, en hoeveel ging er echt door?</source>
   <translation>After six months: how much learning time was set per job, and how much really went ahead?</translation>
  </message>
  <message>
   <source>Begin een weekstart en waardeer wie dat doet</source>
   <translation>Start a weekly kick-off and value those who do</translation>
  </message>
  <message>
   <source>Een kwartier per week, acht weken lang. Geen geld.</source>
   <translation>Fifteen minutes a week, for eight weeks. No money needed.</translation>
  </message>
  <message>
   <source>Kies een vast kwartier in werktijd, zoals maandag om acht uur bij het bord.</source>
   <translation>Choose a fixed fifteen minutes in working time, such as Monday at eight at the board.</translation>
  </message>
  <message>
   <source>Vraag wie het wil leiden. Dat mag iedereen zijn.</source>
   <translation>Ask who wants to lead it. It can be anyone.</translation>
  </message>
  <message>
   <source>Bespreek de klussen van vorige week: wat ging goed, wat was lastig, wat proberen we?</source>
   <translation>Discuss last week's jobs: what went well, what was difficult, what will we try?</translation>
  </message>
  <message>
   <source>Of kies één lastige klus en denk er samen over na. Dat heet intervisie.</source>
   <translation>Or choose one difficult job and think it through together. That is called peer coaching.</translation>
  </message>
  <message>
   <source>Ben je leidinggevende of directeur? Bedank in het overleg wie dit organiseert.</source>
   <translation>Are you a supervisor or director? In the meeting, thank those who organise this.</translation>
  </message>
  <message>
   <source>Spreek waardering uit voor initiatieven die het bedrijf helpen, zoals een weekstart of intervisie organiseren. Een leercultuur vraagt naast een vaste basis ook waardering voor medewerkers die zich ervoor inzetten.</source>
   <translation>Express appreciation for initiatives that help the company, such as organising a weekly kick-off or peer coaching. Besides a firm base, a learning culture also calls for appreciation for workers who make an effort for it.</translation>
  </message>
  <message>
   <source>De leidinggevende vindt een kwartier werktijd per week goed.</source>
   <translation>The supervisor agrees to fifteen minutes of working time a week.</translation>
  </message>
  <message>
   <source>Maak er geen lijst met opdrachten van, en vergeet niet te bedanken.</source>
   <translation>Don't turn it into a list of tasks, and don't forget to say thank you.</translation>
  </message>
  <message>
   <source>Na acht keer: wie kwamen aan het woord, wat werd er beter, en gaan we door?</source>
   <translation>After the eighth time: who got to speak, what got better, and do we go on?</translation>
  </message>
  <message>
   <source>Maak van de visie doelen per laag</source>
   <translation>Turn the vision into goals for each layer</translation>
  </message>
  <message>
   <source>Een dagdeel voor de directie en een half uur per laag. Geen geld.</source>
   <translation>Half a day for the directors and half an hour per layer. No money needed.</translation>
  </message>
  <message>
   <source>Schrijf in drie zinnen waar het bedrijf heen wil en hoe leren daarbij helpt.</source>
   <translation>Write in three sentences where the company wants to go and how learning helps with that.</translation>
  </message>
  <message>
   <source>Maak voor elke laag één doel, zoals: drie mensen kunnen de lasrobot instellen.</source>
   <translation>Make one goal for each layer, such as: three people can set up the welding robot.</translation>
  </message>
  <message>
   <source>Vraag elke laag om het doel in eigen woorden op te schrijven.</source>
   <translation>Ask each layer to write the goal in its own words.</translation>
  </message>
  <message>
   <source>Leg de zinnen naast elkaar. Pas aan wat niet begrepen wordt.</source>
   <translation>Put the sentences side by side. Change what isn't understood.</translation>
  </message>
  <message>
   <source>Hang de doelen op bij het werk.</source>
   <translation>Hang the goals up near the work.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien: in de top gaat leercultuur over innovatie en overleven. Volgens Paul Preenen is het cruciaal om die visie te vertalen. Maak er voor elke laag eronder heel praktische en concrete doelen van. Ook Menno Vos raadt aan de visie op de leercultuur per laag uit te werken.</source>
   <translation>Research shows: at the top, learning culture is about innovation and survival. According to Paul Preenen, it is crucial to translate that vision. Turn it into very practical and concrete goals for each layer below. Menno Vos also advises working out the vision of the learning culture for each layer.</translation>
  </message>
  <message>
   <source>Paul Preenen en Menno Vos</source>
   <translation>Paul Preenen and Menno Vos</translation>
  </message>
  <message>
   <source>De directie weet waar het bedrijf naartoe wil.</source>
   <translation>The directors know where the company wants to go.</translation>
  </message>
  <message>
   <source>Hang niet de woorden van de top op. Op de werkvloer weet dan niemand wat er morgen anders is.</source>
   <translation>Don't hang up the words of those at the top. If you do, nobody on the shop floor knows what is different tomorrow.</translation>
  </message>
  <message>
   <source>Na een kwartaal: vraag drie mensen in elke laag naar hun doel. Wie kan het noemen?</source>
   <translation>After a quarter: ask three people in each layer what their goal is. Who can name it?</translation>
  </message>
  <message>
   <source>Leg uit wat elke laag eraan heeft</source>
   <translation>Explain what each layer gets out of it</translation>
  </message>
  <message>
   <source>Een half uur per groep, daarna vijf minuten per maand. Geen geld.</source>
   <translation>Half an hour per group, then five minutes a month. No money needed.</translation>
  </message>
  <message>
   <source>Vraag in elke laag: wat levert leren jou op?</source>
   <translation>Ask in each layer: what do you get out of learning?</translation>
  </message>
  <message>
   <source>Maak per laag een blaadje van drie zinnen: dit heb jij eraan.</source>
   <translation>Make a three-sentence sheet for each layer: this is what you get out of it.</translation>
  </message>
  <message>
   <source>Bespreek het blaadje in kleine groepen, met een voorbeeld uit een eigen klus.</source>
   <translation>Discuss the sheet in small groups, with an example from people's own jobs.</translation>
  </message>
  <message>
   <source>Kom er elke maand op terug, steeds met een nieuw voorbeeld.</source>
   <translation>Come back to it every month, always with a new example.</translation>
  </message>
  <message>
   <source>Leg goed uit welk belang elke laag heeft om actief mee te doen, en doe dat steeds weer. Dat helpt om de visie van de top te vertalen naar doelen voor elke laag. Koppel het stimuleren van de leercultuur aan wat leidinggevenden en medewerkers zelf belangrijk vinden.</source>
   <translation>Explain well what each layer has to gain from taking an active part, and keep doing so. That helps to translate the vision of those at the top into goals for each layer. Link your efforts to encourage the learning culture to what supervisors and workers find important themselves.</translation>
  </message>
  <message>
   <source>De doelen van het bedrijf staan op papier, in woorden die elke laag begrijpt.</source>
   <translation>The company's goals are on paper, in words that each layer understands.</translation>
  </message>
  <message>
   <source>Eén keer uitleggen is niet genoeg. Blijf het herhalen.</source>
   <translation>Explaining it once is not enough. Keep repeating it.</translation>
  </message>
  <message>
   <source>Na acht weken: vraag drie mensen in elke laag wat leren hun oplevert. Wat zeggen ze?</source>
   <translation>After eight weeks: ask three people in each layer what they get out of learning. What do they say?</translation>
  </message>
  <message>
   <source>Neem een belangrijke machine als voorbeeld</source>
   <translation>Take an important machine as an example</translation>
  </message>
  <message>
   <source>Een uur bij de machine, daarna een half uur per week om te leren. Geen geld.</source>
   <translation>An hour at the machine, then half an hour a week to learn. No money needed.</translation>
  </message>
  <message>
   <source>Kies de machine waar het meeste werk van afhangt, zoals de lasersnijder.</source>
   <translation>Choose the machine that most of the work depends on, such as the laser cutter.</translation>
  </message>
  <message>
   <source>Vertel je leidinggevenden bij die machine welk werk stilvalt als hij uitvalt.</source>
   <translation>At that machine, tell your supervisors which work comes to a halt if it stops working.</translation>
  </message>
  <message>
   <source>Maak samen een lijst: wie kan wat, en wat kan maar één persoon?</source>
   <translation>Make a list together: who can do what, and what can only one person do?</translation>
  </message>
  <message>
   <source>Spreek af wie wat leert en wanneer: van een collega of van de leverancier.</source>
   <translation>Agree who learns what and when: from a colleague or from the supplier.</translation>
  </message>
  <message>
   <source>Schrijf de beste instellingen op één vel en hang dat bij de machine.</source>
   <translation>Write the best settings on one sheet and hang it at the machine.</translation>
  </message>
  <message>
   <source>Tim van der Voord geeft een voorbeeld. Een hoogwaardige machine die cruciaal is voor de productie valt uit, omdat er kennis ontbreekt. De directie laat direct-leidinggevenden dan zien hoe cruciaal het is die machine te leren doorgronden.</source>
   <translation>Tim van der Voord gives an example. A high-end machine that is crucial for production stops working because knowledge is lacking. The directors then show supervisors how crucial it is to learn to understand that machine thoroughly.</translation>
  </message>
  <message>
   <source>Er is een collega of leverancier die de machine goed kent.</source>
   <translation>There is a colleague or supplier who knows the machine well.</translation>
  </message>
  <message>
   <source>Beoordeel geen mensen met de lijst. Die laat zien wat we nog willen leren.</source>
   <translation>Don't use the list to judge people. It shows what we still want to learn.</translation>
  </message>
  <message>
   <source>Na 12 weken: wat kunnen nu twee mensen wat eerst maar één kon?</source>
   <translation>After 12 weeks: what can two people do now that only one could do before?</translation>
  </message>
  <message>
   <source>Praat open over zorgen om je baan</source>
   <translation>Talk openly about job worries</translation>
  </message>
  <message>
   <source>Een half uur per groep, en een kwartier om terug te komen op de vragen. Geen geld.</source>
   <translation>Half an hour per group, and fifteen minutes to come back to the questions. No money needed.</translation>
  </message>
  <message>
   <source>Nodig mensen uit in groepen van vijf of zes, op een rustig moment.</source>
   <translation>Invite people in groups of five or six, at a quiet moment.</translation>
  </message>
  <message>
   <source>Laat zien welke techniek er komt. Vertel wat er verandert en wat er blijft.</source>
   <translation>Show which technology is coming. Tell people what will change and what will stay.</translation>
  </message>
  <message>
   <source>Vraag wat mensen bezighoudt. Luister en schrijf de vragen op.</source>
   <translation>Ask what is on people's minds. Listen and write down the questions.</translation>
  </message>
  <message>
   <source>Leg uit wat iemand kan leren om bij te blijven, hier of ergens anders.</source>
   <translation>Explain what someone can learn to keep up, here or somewhere else.</translation>
  </message>
  <message>
   <source>Kom binnen twee weken terug op elke vraag, ook als je het nog niet weet.</source>
   <translation>Come back to every question within two weeks, even if you don't know yet.</translation>
  </message>
  <message>
   <source>Een medewerker is misschien bang om door nieuwe techniek de baan te verliezen. Leg je uit dat wie steeds blijft leren juist bijblijft? Dan kan die de baan houden, of met de nieuwe kennis ergens anders aan het werk.</source>
   <translation>Perhaps a worker is afraid of losing their job because of new technology. If you explain that those who keep learning are the ones who keep up, that worker can keep their job, or use the new knowledge to work somewhere else.</translation>
  </message>
  <message>
   <source>De directie weet wat er gaat veranderen, of zegt eerlijk dat ze het nog niet weet.</source>
   <translation>The directors know what will change, or say honestly that they don't know yet.</translation>
  </message>
  <message>
   <source>Beloof geen vaste baan. Wees eerlijk over wat je niet weet.</source>
   <translation>Don't promise a permanent job. Be honest about what you don't know.</translation>
  </message>
  <message>
   <source>Na acht weken: welke vragen zijn beantwoord, en wie is er iets nieuws gaan leren?</source>
   <translation>After eight weeks: which questions were answered, and who has started to learn something new?</translation>
  </message>
  <message>
   <source>Bepaal eerst wat leren het bedrijf oplevert</source>
   <translation>First decide what learning achieves for the company</translation>
  </message>
  <message>
   <source>Twee keer twee uur met de projectgroep, en een half uur per groep. Geen geld.</source>
   <translation>Two sessions of two hours with the project group, and half an hour per group. No money needed.</translation>
  </message>
  <message>
   <source>Schrijf op waar het bedrijf de komende jaren naartoe wil.</source>
   <translation>Write down where the company wants to go in the coming years.</translation>
  </message>
  <message>
   <source>Kies twee of drie opbrengsten van leren, zoals minder uitval of een nieuw product.</source>
   <translation>Choose two or three benefits of learning, such as fewer rejects or a new product.</translation>
  </message>
  <message>
   <source>Zet erbij wie daarvoor wat moet kunnen, en bij welke machine of taak.</source>
   <translation>Add who must be able to do what for that, and at which machine or task.</translation>
  </message>
  <message>
   <source>Vat voor elke groep in één zin samen wat dit betekent voor het werk.</source>
   <translation>For each group, sum up in one sentence what this means for the work.</translation>
  </message>
  <message>
   <source>Vertel het zelf aan elke groep en vraag wat nog niet duidelijk is.</source>
   <translation>Tell each group yourself and ask what is not clear yet.</translation>
  </message>
  <message>
   <source>Bepaal eerst wat de ontwikkeling van medewerkers het bedrijf kan of moet opleveren, bijvoorbeeld meer innovatie. Koppel je strategie aan leren, om iedereen in het bedrijf mee te krijgen. Leg elke groep uit wat dit is en wat het betekent voor het werk van elke dag.</source>
   <translation>First decide what the development of workers can or must achieve for the company, for example more innovation. Link your strategy to learning, to get everyone in the company on board. Explain to each group what this is and what it means for everyday work.</translation>
  </message>
  <message>
   <source>Paul Preenen, Menno Vos en de samenvatting</source>
   <translation>Paul Preenen, Menno Vos and the summary</translation>
  </message>
  <message>
   <source>De directie neemt de tijd om te kiezen en wil keuzes ook uitleggen.</source>
   <translation>The directors take the time to choose and are willing to explain their choices.</translation>
  </message>
  <message>
   <source>Begin niet meteen over de middelen. Eerst het doel, dan pas wat ervoor nodig is.</source>
   <translation>Don't start with the resources straight away. First the goal, only then what is needed for it.</translation>
  </message>
  <message>
   <source>Na een half jaar: wat is er van elke opbrengst al te zien, en wat pas je aan?</source>
   <translation>After six months: what can you already see of each benefit, and what will you change?</translation>
  </message>
  <message>
   <source>Maak één leerplan voor het hele bedrijf</source>
   <translation>Make one learning plan for the whole company</translation>
  </message>
  <message>
   <source>Twee dagdelen met de projectgroep, daarna elke maand een uur. Het plan loopt een jaar of langer.</source>
   <translation>Two half days with the project group, then an hour every month. The plan runs for a year or longer.</translation>
  </message>
  <message>
   <source>Begin met het doel: wat moet leren ons bedrijf opleveren?</source>
   <translation>Start with the goal: what should learning achieve for our company?</translation>
  </message>
  <message>
   <source>Loop de zes bouwstenen langs. Schrijf bij elke bouwsteen op wat er nodig is.</source>
   <translation>Go through the six building blocks. For each one, write down what is needed.</translation>
  </message>
  <message>
   <source>Let ook op machines, planning, regels en leiding, niet alleen op personen.</source>
   <translation>Pay attention to machines, planning, rules and leadership too, not only to individuals.</translation>
  </message>
  <message>
   <source>Kies drie acties om te beginnen. Zet er werktijd, een naam en een dag bij.</source>
   <translation>Choose three actions to start with. Add working time, a name and a day.</translation>
  </message>
  <message>
   <source>Bespreek het plan met elke laag. Kijk elke maand samen terug op een klus.</source>
   <translation>Discuss the plan with each layer. Look back on a job together every month.</translation>
  </message>
  <message>
   <source>Bepaal eerst wat leren moet opleveren. Bedenk dan in samenhang wat er nodig is om een lerende organisatie te worden. De samenvatting zegt: richt je niet alleen op acties voor losse medewerkers. Probeer leren een plek te geven in het hele bedrijf, zo word je een lerende organisatie.</source>
   <translation>First decide what learning should achieve. Then work out, as one whole, what is needed to become a learning organisation. The summary says: don't focus only on actions for individual workers. Try to give learning a place in the whole company; that way you become a learning organisation.</translation>
  </message>
  <message>
   <source>Het is duidelijk wat leren het bedrijf moet opleveren.</source>
   <translation>It is clear what learning should achieve for the company.</translation>
  </message>
  <message>
   <source>Bedenk niet alleen acties voor losse medewerkers.</source>
   <translation>Don't only think up actions for individual workers.</translation>
  </message>
  <message>
   <source>Na een half jaar: welke acties gingen door, en in werktijd? Zijn er ook acties voor teams en het hele bedrijf?</source>
   <translation>After six months: which actions went ahead, and in working time? Are there also actions for teams and the whole company?</translation>
  </message>
  <message>
   <source>Laat bedrijf en medewerker samen groeien</source>
   <translation>Let company and worker grow together</translation>
  </message>
  <message>
   <source>Een half uur per persoon, twee keer per jaar. Geen extra geld.</source>
   <translation>Half an hour per person, twice a year. No extra money.</translation>
  </message>
  <message>
   <source>Vertel als directie waar het bedrijf heen gaat, bijvoorbeeld naar meer digitaal werk.</source>
   <translation>As directors, tell people where the company is going, for example to more digital work.</translation>
  </message>
  <message>
   <source>Vraag in een gesprek met elke medewerker: wat wil jij over twee jaar kunnen?</source>
   <translation>In a talk with each worker, ask: what do you want to be able to do in two years?</translation>
  </message>
  <message>
   <source>Kies samen één leerdoel dat goed is voor jou en voor het bedrijf.</source>
   <translation>Together, choose one learning goal that is good for you and for the company.</translation>
  </message>
  <message>
   <source>Spreek de eerste stap af, en welke klus of machine daarbij past.</source>
   <translation>Agree on the first step, and which job or machine goes with it.</translation>
  </message>
  <message>
   <source>Schrijf op wat het bedrijf regelt en wie dat doet.</source>
   <translation>Write down what the company will arrange and who does that.</translation>
  </message>
  <message>
   <source>Het bedrijf en de medewerker moeten zich samen ontwikkelen, hand in hand. Dat geeft medewerkers richting en een doel. En het helpt het bedrijf vooruit, bijvoorbeeld naar een toekomst met meer digitaal werk.</source>
   <translation>The company and the worker must develop together, hand in hand. That gives workers direction and a goal. And it helps the company forward, for example to a future with more digital work.</translation>
  </message>
  <message>
   <source>Medewerkers weten welke kant het bedrijf op wil.</source>
   <translation>Workers know which way the company wants to go.</translation>
  </message>
  <message>
   <source>Kies geen doel waar maar één van de twee iets aan heeft.</source>
   <translation>Don't choose a goal that only one of the two benefits from.</translation>
  </message>
  <message>
   <source>Na een half jaar: hoe ver zijn we met de leerdoelen, en wat merkt het bedrijf daarvan?</source>
   <translation>After six months: how far are we with the learning goals, and what does the company notice of that?</translation>
  </message>
  <message>
   <source>Maak de doelen scherp en zichtbaar</source>
   <translation>Make the goals clear and visible</translation>
  </message>
  <message>
   <source>Een uur om te beginnen, daarna tien minuten per maand. Geen geld.</source>
   <translation>An hour to start, then ten minutes a month. No money needed.</translation>
  </message>
  <message>
   <source>Kies hooguit drie doelen, zoals: iedereen in de ploeg kan twee machines omstellen.</source>
   <translation>Choose three goals at most, such as: everyone on the shift can change over two machines.</translation>
  </message>
  <message>
   <source>Zet ze op een bord bij het werk, in woorden van de werkvloer.</source>
   <translation>Put them on a board near the work, in the words of the shop floor.</translation>
  </message>
  <message>
   <source>Vertel in elk team waarom juist deze doelen gekozen zijn.</source>
   <translation>Tell each team why exactly these goals were chosen.</translation>
  </message>
  <message>
   <source>Kijk elke maand en na een grote order samen terug. Schrijf erbij wat jullie leerden.</source>
   <translation>Look back together every month and after a large order. Add what you learned.</translation>
  </message>
  <message>
   <source>Tim van der Voord merkt in de praktijk: bedrijven en medewerkers gaan pas leren als dat een bepaald doel dient. Zien medewerkers scherp welke doelen horen bij de leer- en innovatiecultuur? Dan zijn ze bereid om eraan mee te doen.</source>
   <translation>Tim van der Voord notices in practice: companies and workers only start learning when it serves a particular goal. If workers see clearly which goals belong to the learning and innovation culture, they are willing to take part in it.</translation>
  </message>
  <message>
   <source>Het bedrijf weet welke kant het op wil.</source>
   <translation>The company knows which way it wants to go.</translation>
  </message>
  <message>
   <source>Kies niet te veel doelen. En spreek af wie het bord bijhoudt.</source>
   <translation>Don't choose too many goals. And agree who keeps the board up to date.</translation>
  </message>
  <message>
   <source>Na 12 weken: vraag vijf mensen welke doelen op het bord staan en wat zij eraan doen.</source>
   <translation>After 12 weeks: ask five people which goals are on the board and what they are doing about them.</translation>
  </message>
  <message>
   <source>Laat de directie zien wat leren oplevert</source>
   <translation>Show the directors what learning achieves</translation>
  </message>
  <message>
   <source>Twee uur om voor te bereiden en een half uur praten. Geen geld.</source>
   <translation>Two hours to prepare and half an hour to talk. No money needed.</translation>
  </message>
  <message>
   <source>Zoek één voorbeeld uit je bedrijf: iemand leerde iets en het werk ging beter.</source>
   <translation>Find one example in your company: someone learned something and the work went better.</translation>
  </message>
  <message>
   <source>Kies één uitkomst van de meting die voor de directie belangrijk is.</source>
   <translation>Choose one result of the round that is important to the directors.</translation>
  </message>
  <message>
   <source>Vertel de directie wat leren doet voor innovatie, prestaties en het voortbestaan.</source>
   <translation>Tell the directors what learning does for innovation, performance and the company's survival.</translation>
  </message>
  <message>
   <source>Vraag om één klein besluit, zoals twee uur werktijd per maand om te leren.</source>
   <translation>Ask for one small decision, such as two hours of working time a month to learn.</translation>
  </message>
  <message>
   <source>Spreek af dat de directie dit besluit zelf aan alle teams vertelt, met de reden.</source>
   <translation>Agree that the directors themselves tell all teams about this decision, with the reason.</translation>
  </message>
  <message>
   <source>Een innovatiecultuur spreekt mkb-bedrijven gemiddeld meer aan. Leg vooral directeur-eigenaren goed uit hoe een leercultuur bijdraagt. Het gaat om de innovatiekracht, de prestaties en uiteindelijk het voortbestaan van het bedrijf.</source>
   <translation>On average, SMEs find an innovation culture more appealing. Explain well, above all to owner-directors, how a learning culture contributes. It is about the company's power to innovate, its performance and, in the end, its survival.</translation>
  </message>
  <message>
   <source>De projectgroep heeft een eigen voorbeeld en een afspraak met de directie.</source>
   <translation>The project group has an example of its own and an appointment with the directors.</translation>
  </message>
  <message>
   <source>Praat niet alleen over leren. Praat ook over wat de directie bezighoudt.</source>
   <translation>Don't talk only about learning. Talk about what is on the directors' minds too.</translation>
  </message>
  <message>
   <source>Na zes weken: welk besluit nam de directie, wie heeft het gehoord, en wat zie je ervan op de werkvloer?</source>
   <translation>After six weeks: which decision did the directors take, who heard about it, and what do you see of it on the shop floor?</translation>
  </message>
  <message>
   <source>Vertel wat nieuwe techniek betekent voor het werk</source>
   <translation>Explain what new technology means for people's work</translation>
  </message>
  <message>
   <source>Een dagdeel voorbereiding en een uur per team. Geen geld.</source>
   <translation>Half a day of preparation and an hour per team. No money needed.</translation>
  </message>
  <message>
   <source>Kies één techniek die eraan komt, zoals een robot of een nieuw programma.</source>
   <translation>Choose one technology that is coming, such as a robot or a new program.</translation>
  </message>
  <message>
   <source>Laat een filmpje zien van die techniek in een bedrijf dat op het jouwe lijkt.</source>
   <translation>Show a short film of that technology in a company that is like yours.</translation>
  </message>
  <message>
   <source>Maak per functie een blad: zo werk je nu, zo werk je straks.</source>
   <translation>Make a sheet for each job: how you work now, how you will work later.</translation>
  </message>
  <message>
   <source>Vul het blad aan met de mensen die het werk doen.</source>
   <translation>Add to the sheet with the people who do the work.</translation>
  </message>
  <message>
   <source>Bespreek het in elk team: wat wordt anders, en wat wil je leren?</source>
   <translation>Discuss it in each team: what will be different, and what do you want to learn?</translation>
  </message>
  <message>
   <source>In Smart Industry kan nieuwe techniek het werk heel sterk veranderen. Toch is dat vaak moeilijk voor te stellen: wat doet een robot met mijn werk van elke dag? De directie moet zorgen dat dit in alle lagen heel duidelijk is.</source>
   <translation>In Smart Industry, new technology can change the work a great deal. Yet that is often hard to imagine: what does a robot do to my everyday work? The directors must make sure that this is very clear in all layers.</translation>
  </message>
  <message>
   <source>De directie weet welke techniek er komt en ongeveer wanneer.</source>
   <translation>The directors know which technology is coming and roughly when.</translation>
  </message>
  <message>
   <source>Gebruik geen grote woorden. Vertel wat iemand straks op een dag anders doet.</source>
   <translation>Don't use grand words. Say what someone will later do differently in a working day.</translation>
  </message>
  <message>
   <source>Na acht weken: kan iedereen in één zin zeggen wat er in het eigen werk verandert?</source>
   <translation>After eight weeks: can everyone say in one sentence what will change in their own work?</translation>
  </message>
  <message>
   <source>Kijk als bedrijf nieuwsgierig naar buiten</source>
   <translation>As a company, look outside with curiosity</translation>
  </message>
  <message>
   <source>Twee middagen per jaar met drie of vier mensen. Soms wat reisgeld.</source>
   <translation>Two afternoons a year with three or four people. Sometimes some travel money.</translation>
  </message>
  <message>
   <source>Zet twee middagen per jaar in de agenda: wat gebeurt er buiten ons bedrijf?</source>
   <translation>Put two afternoons a year in the diary: what is happening outside our company?</translation>
  </message>
  <message>
   <source>Kies per keer één klant, leverancier, school of ander bedrijf om bij te kijken.</source>
   <translation>Each time, choose one customer, supplier, school or other company to go and look at.</translation>
  </message>
  <message>
   <source>Ga er met drie of vier mensen heen, van wie twee van de vloer.</source>
   <translation>Go there with three or four people, two of them from the shop floor.</translation>
  </message>
  <message>
   <source>Bespreek samen: wat betekent dit voor ons, en wat moeten we leren?</source>
   <translation>Discuss together: what does this mean for us, and what must we learn?</translation>
  </message>
  <message>
   <source>Kies één ding om uit te proberen, met een naam en een datum.</source>
   <translation>Choose one thing to try out, with a name and a date.</translation>
  </message>
  <message>
   <source>Het programma draait om medewerkers die leren. Het mkb zou ook meer naar het bedrijf als geheel kunnen kijken. Van belang is dat het bedrijf zelf leert en nieuwsgierig naar buiten kijkt. In het beste geval zijn lerende mensen en een lerend bedrijf verbonden en maken ze elkaar sterker.</source>
   <translation>The programme centres on workers who learn. SMEs could also look more at the company as a whole. What matters is that the company itself learns and looks outside with curiosity. In the best case, learning people and a learning company are connected and make each other stronger.</translation>
  </message>
  <message>
   <source>De directie ziet leren als iets van het hele bedrijf en maakt er tijd voor.</source>
   <translation>The directors see learning as something for the whole company and make time for it.</translation>
  </message>
  <message>
   <source>Kijk niet alleen rond. Doe binnen ook iets met wat je ziet.</source>
   <translation>Don't only look around. Also do something inside the company with what you see.</translation>
  </message>
  <message>
   <source>Na een half jaar: wat zagen we buiten, en wat doen we daardoor nu anders?</source>
   <translation>After six months: what did we see outside, and what do we do differently now because of it?</translation>
  </message>
  <message>
   <source>Maak het bedrijf beter met nieuwe kennis</source>
   <translation>Make the company better with new knowledge</translation>
  </message>
  <message>
   <source>Een half uur na elke cursus of elk bezoek, en een paar uur om te proberen. Geen geld.</source>
   <translation>Half an hour after each course or visit, and a few hours for trying. No money needed.</translation>
  </message>
  <message>
   <source>Was een collega op cursus, bij een klant of een leverancier? Vraag: wat leerde je daar?</source>
   <translation>Has a colleague been on a course, or to a customer or supplier? Ask: what did you learn there?</translation>
  </message>
  <message>
   <source>Kies samen één voorstel voor beter werk. Probeer het twee weken in je eigen team.</source>
   <translation>Together, choose one proposal for better work. Try it in your own team for two weeks.</translation>
  </message>
  <message>
   <source>Werkt het? Schrijf het op of maak een foto, en laat het aan anderen zien.</source>
   <translation>Does it work? Write it down or take a photo, and show it to others.</translation>
  </message>
  <message>
   <source>Is het te groot voor het team? Breng het naar de directie en vraag een antwoord.</source>
   <translation>Is it too big for the team? Take it to the directors and ask for an answer.</translation>
  </message>
  <message>
   <source>Vraag ook: wat verandert er in het bedrijf, en wat moeten wij dan leren?</source>
   <translation>Also ask: what is changing in the company, and what must we then learn?</translation>
  </message>
  <message>
   <source>In het beste geval horen het leren van mensen en het leren van het bedrijf bij elkaar. Dan maken ze elkaar sterker. Mensen in wie je investeert, kunnen beter bijdragen aan verbetering van het bedrijf. Dat is ook van belang voor je innovatiekracht.</source>
   <translation>In the best case, people's learning and the company's learning belong together. Then they make each other stronger. People you invest in can contribute better to improving the company. That also matters for your power to innovate.</translation>
  </message>
  <message>
   <source>Het team heeft wat ruimte om een voorstel uit te proberen.</source>
   <translation>The team has some room to try out a proposal.</translation>
  </message>
  <message>
   <source>Vraag geen voorstel als je er daarna niets mee doet.</source>
   <translation>Don't ask for a proposal if you won't do anything with it afterwards.</translation>
  </message>
  <message>
   <source>Na 12 weken: hoeveel voorstellen kwamen er, hoeveel zijn er gedaan, en wat werd beter?</source>
   <translation>After 12 weeks: how many proposals came in, how many have been carried out, and what got better?</translation>
  </message>
  <message>
   <source>Laat medewerkers meedoen aan een netwerk</source>
   <translation>Let workers take part in a network</translation>
  </message>
  <message>
   <source>Ongeveer één dagdeel per kwartaal per deelnemer, in werktijd. Soms wat lidgeld.</source>
   <translation>About half a day per quarter per participant, in working time. Sometimes a membership fee.</translation>
  </message>
  <message>
   <source>Vraag wie mee wil doen: welk onderwerp uit je werk vind jij belangrijk?</source>
   <translation>Ask who wants to join: which subject from your work matters to you?</translation>
  </message>
  <message>
   <source>Zoek er een netwerk bij: branche, school of bedrijven uit de buurt.</source>
   <translation>Find a network to match: trade body, school or companies nearby.</translation>
  </message>
  <message>
   <source>Zet de uren in het rooster en regel wie de machine of klus overneemt.</source>
   <translation>Put the hours in the rota and arrange who takes over the machine or job.</translation>
  </message>
  <message>
   <source>Ga de eerste keer met z'n tweeën.</source>
   <translation>Go in pairs the first time.</translation>
  </message>
  <message>
   <source>Vertel het team na elke keer in vijf minuten wat nuttig was.</source>
   <translation>Each time, tell the team afterwards in five minutes what was useful.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien: meedoen aan netwerken buiten het bedrijf werkt stimulerend voor medewerkers. Het liefst met een onderwerp uit het werk waar zij zich bij betrokken voelen. De werkgever moet er dan wel tijd voor geven.</source>
   <translation>Research shows: taking part in networks outside the company stimulates workers. Ideally with a subject from the work that they feel involved in. The employer must give time for it, though.</translation>
  </message>
  <message>
   <source>De werkgever geeft de medewerker er tijd voor.</source>
   <translation>The employer gives the worker time for it.</translation>
  </message>
  <message>
   <source>Kies niet voor een ander. Laat de medewerker zelf het onderwerp kiezen.</source>
   <translation>Don't choose for someone else. Let the worker choose the subject.</translation>
  </message>
  <message>
   <source>Na een kwartaal: wie ging waarheen, wat namen ze mee terug, en wat doen we daarmee?</source>
   <translation>After a quarter: who went where, what did they bring back, and what do we do with it?</translation>
  </message>
  <message>
   <source>Haal kennis van buiten in huis</source>
   <translation>Bring in knowledge from outside</translation>
  </message>
  <message>
   <source>Een uur per bezoek, een paar keer per jaar. Meegaan kost een dagdeel. Meestal geen geld.</source>
   <translation>An hour per visit, a few times a year. Going along takes half a day. Usually no money needed.</translation>
  </message>
  <message>
   <source>Schrijf op wie er toch al langskomt: een monteur, leverancier, klant of leraar.</source>
   <translation>Write down who comes by anyway: a service engineer, supplier, customer or teacher.</translation>
  </message>
  <message>
   <source>Vraag één van hen om een half uur uitleg bij een machine of product.</source>
   <translation>Ask one of them for half an hour of explanation at a machine or product.</translation>
  </message>
  <message>
   <source>Bedenk met het team drie vragen, ook over nieuwe techniek.</source>
   <translation>With the team, think of three questions, also about new technology.</translation>
  </message>
  <message>
   <source>Gaat iemand naar een klant, beurs of open dag? Laat een collega meegaan.</source>
   <translation>Is someone going to a customer, trade fair or open day? Let a colleague go along.</translation>
  </message>
  <message>
   <source>Schrijf na elk bezoek één ding op dat jullie gaan proberen.</source>
   <translation>After each visit, write down one thing that you will try.</translation>
  </message>
  <message>
   <source>Menno Vos benadrukt dat de ramen open moeten. In een goede en levendige leercultuur komt er ook kennis van buiten het bedrijf binnen.</source>
   <translation>Menno Vos stresses that the windows must be open. In a good and lively learning culture, knowledge from outside the company comes in too.</translation>
  </message>
  <message>
   <source>De leidinggevende mag zelf bezoek vragen en een collega laten meegaan. De veiligheidsregels gelden ook voor bezoek.</source>
   <translation>Supervisors may ask visitors in themselves and let a colleague go along. The safety rules apply to visitors too.</translation>
  </message>
  <message>
   <source>Laat het geen verkooppraatje worden. Vraag om uitleg bij jullie eigen machine of product.</source>
   <translation>Don't let it become a sales talk. Ask for an explanation at your own machine or product.</translation>
  </message>
  <message>
   <source>Na een kwartaal: wie kwam er langs, wie ging mee naar buiten, en wat doen we nu anders?</source>
   <translation>After a quarter: who came to visit, who went along on a visit, and what do we do differently now?</translation>
  </message>
  <message>
   <source>Laat buiten zien dat je hier kunt leren</source>
   <translation>Show the outside world you can learn here</translation>
  </message>
  <message>
   <source>Een paar dagdelen per jaar. Weinig geld.</source>
   <translation>A few half days a year. Little money needed.</translation>
  </message>
  <message>
   <source>Vraag wie wil vertellen wat die hier heeft geleerd.</source>
   <translation>Ask who wants to talk about what they have learned here.</translation>
  </message>
  <message>
   <source>Zet dat verhaal in een vacature of op de site, als diegene dat goedvindt.</source>
   <translation>Put that story in a job advert or on the website, if that person agrees.</translation>
  </message>
  <message>
   <source>Vraag een school of bedrijf uit de regio om te komen kijken, en ga daar ook kijken.</source>
   <translation>Ask a school or company in the region to come and look, and go and look there too.</translation>
  </message>
  <message>
   <source>Laat medewerkers zelf de rondleiding geven.</source>
   <translation>Let workers give the tour themselves.</translation>
  </message>
  <message>
   <source>Vraag nieuwe collega's na een maand: klopt ons verhaal?</source>
   <translation>After a month, ask new colleagues: is our story right?</translation>
  </message>
  <message>
   <source>Tim van der Voord ziet in het programma waarom mkb-bedrijven, vooral directeur-eigenaren, met een leercultuur beginnen. Zij komen moeilijk aan mensen, zoals technici. Dus willen ze zich laten zien op de arbeidsmarkt in de regio. Vaak is die cultuur een soort marketing om mensen voor de regio te behouden.</source>
   <translation>In the programme, Tim van der Voord sees why SMEs, above all owner-directors, start on a learning culture. They find it hard to get people, such as technicians. So they want to be visible on the labour market in the region. Often that culture is a kind of marketing to keep people for the region.</translation>
  </message>
  <message>
   <source>Het verhaal klopt: mensen leren hier echt.</source>
   <translation>The story is true: people really learn here.</translation>
  </message>
  <message>
   <source>Vertel het niet mooier dan het is. Nieuwe collega's merken dat snel.</source>
   <translation>Don't make it sound better than it is. New colleagues soon notice.</translation>
  </message>
  <message>
   <source>Na een half jaar: wie kwam er werken, en noemden zij leren als reden?</source>
   <translation>After six months: who came to work here, and did they name learning as a reason?</translation>
  </message>
  <message>
   <source>Investeer in mensen om ze te houden</source>
   <translation>Invest in people to keep them</translation>
  </message>
  <message>
   <source>Een dag om te rekenen. Daarna elk jaar vast geld en vaste uren.</source>
   <translation>A day to do the sums. Then fixed money and fixed hours every year.</translation>
  </message>
  <message>
   <source>Reken uit wat het kost als een ervaren lasser of frezer vertrekt.</source>
   <translation>Work out what it costs when an experienced welder or milling operator leaves.</translation>
  </message>
  <message>
   <source>Zet daarnaast wat je nu aan leren uitgeeft per persoon, in geld en in uren.</source>
   <translation>Next to it, put what you now spend on learning per person, in money and in hours.</translation>
  </message>
  <message>
   <source>Kies wat je erbij doet op de werkplek zelf, zoals een nieuwe taak of meelopen.</source>
   <translation>Choose what you will add at the workstation itself, such as a new task or working alongside someone.</translation>
  </message>
  <message>
   <source>Schrijf op één blad wie wat gaat leren, wanneer en met wiens hulp.</source>
   <translation>Write down on one sheet who will learn what, when and with whose help.</translation>
  </message>
  <message>
   <source>Vraag blijvers en vertrekkers: kreeg je hier genoeg kans om te leren?</source>
   <translation>Ask those who stay and those who leave: did you get enough chance to learn here?</translation>
  </message>
  <message>
   <source>Onderzoek: investeer je als mkb-bedrijf meer in mensen, dan zijn ze meer geneigd te blijven. Je houdt de besten over en zij kunnen beter bijdragen aan verbetering. Volgens de redactie houd en vind je vakmensen alleen als ze zich op de werkplek steeds kunnen ontwikkelen.</source>
   <translation>Research: if you as an SME invest more in people, they are more inclined to stay. You keep the best, and they can contribute better to improvement. According to the editors, you only keep and find skilled workers if they can keep developing in the workplace.</translation>
  </message>
  <message>
   <source>Jessie Koen en de redactie</source>
   <translation>Jessie Koen and the editors</translation>
  </message>
  <message>
   <source>De directie kan voor langere tijd geld en uren vrijmaken.</source>
   <translation>The directors can free up money and hours for a longer period.</translation>
  </message>
  <message>
   <source>Stop niet met investeren na één slecht kwartaal.</source>
   <translation>Don't stop investing after one bad quarter.</translation>
  </message>
  <message>
   <source>Na een half jaar: zijn het geld en de uren gebruikt? Na een jaar: wie bleef, wie ging weg, en waarom?</source>
   <translation>After six months: have the money and the hours been used? After a year: who stayed, who left, and why?</translation>
  </message>
 </context>
</TS>
