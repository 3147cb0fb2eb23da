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
   <source>Drink je koffie in de pauze?</source>
   <translation>Do you drink coffee during your break?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen. Dit antwoord telt niet mee.</source>
   <translation>Only for practice. This answer doesn't count.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om hier meer te leren?</source>
   <translation>What would help you to learn more here?</translation>
  </message>
  <message>
   <source>Schrijf geen namen.</source>
   <translation>Don't write any names.</translation>
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
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>a say in how you do the work</translation>
  </message>
  <message>
   <source>Mogen mensen bij ons meebeslissen over de aanpak van hun werk?</source>
   <translation>Are people here allowed to help decide how they do their work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: over de volgorde van een klus of de plek van het gereedschap.</source>
   <translation>For example: the order of the steps in a job or where the tools are kept.</translation>
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
   <source>Bijvoorbeeld: de ene dag een simpel onderdeel, de andere dag een lastig onderdeel.</source>
   <translation>For example: a simple part one day, a difficult part the next.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>tasks that challenge</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons nieuwe taken om van te leren?</source>
   <translation>Do people here get new tasks to learn from?</translation>
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
   <source>Mogen mensen bij ons iets nieuws uitproberen in hun werk?</source>
   <translation>Are people here allowed to try out something new in their work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere looproute of een handige mal.</source>
   <translation>For example: different tools, a different walking route or a handy jig.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>trusting each other</translation>
  </message>
  <message>
   <source>Kunnen mensen in je team elkaar vertrouwen?</source>
   <translation>Can people in your team trust each other?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij de overdracht zegt iedereen eerlijk wat nog niet klaar is.</source>
   <translation>For example: at handover everyone says honestly what is not finished yet.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>mistakes are allowed</translation>
  </message>
  <message>
   <source>Kun je bij ons open praten over een eigen fout?</source>
   <translation>Can you talk openly here about your own mistakes?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een verkeerd gezaagde maat of een verkeerd ingestelde machine.</source>
   <translation>For example: a piece sawn to the wrong size or a machine set up wrongly.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>time and room to experiment</translation>
  </message>
  <message>
   <source>Is er bij ons tijd om iets nieuws te proberen?</source>
   <translation>Is there time here to try something new?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een uur om een proefstuk te maken op een nieuwe machine.</source>
   <translation>For example: an hour to make a test piece on a new machine.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>asking for help is normal</translation>
  </message>
  <message>
   <source>Kun je in je team makkelijk om hulp vragen?</source>
   <translation>Can you easily ask for help in your team?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening of een storing.</source>
   <translation>For example: with an unclear drawing or a breakdown.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>working well with each other</translation>
  </message>
  <message>
   <source>Werken mensen in je team goed samen?</source>
   <translation>Do people in your team work well together?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: jullie verdelen samen het werk van een drukke order.</source>
   <translation>For example: you share out the work for a busy order together.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>sharing what you know</translation>
  </message>
  <message>
   <source>Delen mensen in je team hun kennis met elkaar?</source>
   <translation>Do people in your team share their knowledge with each other?</translation>
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
   <source>Leren mensen in je team van ervaren collega's?</source>
   <translation>Do people in your team learn from experienced colleagues?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren lasser doet het voor en kijkt daarna met je mee.</source>
   <translation>For example: an experienced welder shows you how, then watches while you do it.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>learning with other departments</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met ander werk?</source>
   <translation>Do people here learn from colleagues who do different work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: lassers en monteurs bekijken samen een lastige tekening.</source>
   <translation>For example: welders and fitters look at a difficult drawing together.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>leaders explain why learning is important</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het nut van leren?</source>
   <translation>Do leaders here tell people why learning is useful?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de voorman vertelt waarom iedereen de nieuwe machine leert kennen.</source>
   <translation>For example: the foreman explains why everyone is getting to know the new machine.</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>leaders set the example</translation>
  </message>
  <message>
   <source>Zie je leidinggevenden bij ons iets nieuws leren?</source>
   <translation>Do you see leaders here learning something new?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de directeur vraagt een monteur om uitleg over een machine.</source>
   <translation>For example: the director asks a fitter to explain a machine.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>leaders encourage initiative</translation>
  </message>
  <message>
   <source>Moedigen leidinggevenden bij ons hun mensen aan om initiatief te nemen?</source>
   <translation>Do leaders here encourage their people to take the initiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij de start van de dienst zegt de teamleider: probeer het eens.</source>
   <translation>For example: at the start of the shift the team leader says: give it a try.</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>leaders do something with ideas</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van hun mensen?</source>
   <translation>Do leaders here do something with their people's ideas?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand bedenkt een betere werkplek en krijgt snel antwoord.</source>
   <translation>For example: someone thinks of a better workstation and gets a quick answer.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>time to learn in working hours</translation>
  </message>
  <message>
   <source>Krijgen mensen in ons bedrijf werktijd om te leren?</source>
   <translation>Do people in our company get working time to learn?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een betaald uur voor uitleg over een nieuwe machine.</source>
   <translation>For example: a paid hour for an explanation of a new machine.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>appreciation of initiative</translation>
  </message>
  <message>
   <source>Krijgen mensen in ons bedrijf waardering voor hun initiatief?</source>
   <translation>Are people in our company appreciated for their initiative?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een compliment voor een zelfgemaakte mal.</source>
   <translation>For example: a compliment for a jig that someone made themselves.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>looking back regularly</translation>
  </message>
  <message>
   <source>Kijken mensen in ons bedrijf samen terug op hun werk?</source>
   <translation>Do people in our company look back together on their work?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Wat ging goed, wat kan beter?</source>
   <translation>For example: after a breakdown or a big order. What went well, what can be better?</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>keeping what we learn, and money to learn</translation>
  </message>
  <message>
   <source>Bewaart ons bedrijf goede oplossingen voor later?</source>
   <translation>Does our company keep good solutions for later?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto met de juiste instelling bij de machine.</source>
   <translation>For example: a photo of the right setting at the machine.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>bringing in knowledge from outside</translation>
  </message>
  <message>
   <source>Haalt ons bedrijf nieuwe kennis van buiten?</source>
   <translation>Does our company bring in new knowledge from outside?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent of een lasexpert komt iets laten zien.</source>
   <translation>For example: a teacher or a welding expert comes to show something.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>learning with customers and suppliers</translation>
  </message>
  <message>
   <source>Leren mensen in ons bedrijf van klanten of leveranciers?</source>
   <translation>Do people in our company learn from customers or suppliers?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant laat zien waar jullie onderdeel in zijn machine past.</source>
   <translation>For example: a customer shows where your part fits in their machine.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>visits and networks</translation>
  </message>
  <message>
   <source>Gaan mensen uit ons bedrijf ergens anders kijken om te leren?</source>
   <translation>Do people from our company visit other places to learn?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een andere fabriek, op een vakbeurs of op een open dag.</source>
   <translation>For example: at another factory, at a trade fair or on an open day.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>following new technology together</translation>
  </message>
  <message>
   <source>Praten mensen in ons bedrijf samen over nieuwe techniek?</source>
   <translation>Do people in our company talk together about new technology?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de directie en de werkvloer bekijken samen een lasrobot.</source>
   <translation>For example: the directors and the shop floor look at a welding robot together.</translation>
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
   <source>Zet ernaast hoe mensen op het werk leren: van taken, collega's en leidinggevenden.</source>
   <translation>Next to it, write how people learn at work: from tasks, colleagues and supervisors.</translation>
  </message>
  <message>
   <source>Kies één leermoment dat vaker mag en zet er een naam en een dag bij.</source>
   <translation>Choose one learning moment that may happen more often. Add a name and a day.</translation>
  </message>
  <message>
   <source>Nog te vaak zien bedrijven een kalender met cursussen voor losse medewerkers als een goede leercultuur. In een leercultuur hoort leren juist bij het gewone werk.</source>
   <translation>Too often, companies still see a calendar of courses for individual workers as a good learning culture. But in a learning culture, learning belongs to everyday work.</translation>
  </message>
  <message>
   <source>Menno Vos</source>
   <translation>Menno Vos</translation>
  </message>
  <message>
   <source>De directie wil ook horen wat mensen leren buiten de cursussen om.</source>
   <translation>The directors also want to hear what people learn outside courses.</translation>
  </message>
  <message>
   <source>Schaf cursussen niet af: die blijven belangrijk. Maar alleen cursussen voor losse mensen is te smal.</source>
   <translation>Don't drop courses: they stay important. But courses for individuals alone is too narrow.</translation>
  </message>
  <message>
   <source>Na een half jaar: staan er nieuwe leermomenten op de lijst, en welke gebruiken mensen echt?</source>
   <translation>After six months: are there new learning moments on the list, and which do people really use?</translation>
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
   <source>Spreek met elkaar af: leren hoort bij het werk van elke dag.</source>
   <translation>Agree together: learning is part of everyday work.</translation>
  </message>
  <message>
   <source>Kies met je team één taak waar deze week iets van te leren is.</source>
   <translation>With your team, choose one task that you can learn from this week.</translation>
  </message>
  <message>
   <source>Laat iemand die de taak nog niet kent, meelopen met wie hem goed kent.</source>
   <translation>Let someone who doesn't know the task yet work alongside someone who knows it well.</translation>
  </message>
  <message>
   <source>Ruil na een paar weken: ieder probeert een taak die nieuw of lastiger is.</source>
   <translation>Swap after a few weeks: everyone tries a task that is new or harder.</translation>
  </message>
  <message>
   <source>Vraag elke maand: wat leerden we van het werk en van elkaar?</source>
   <translation>Ask every month: what did we learn from the work and from each other?</translation>
  </message>
  <message>
   <source>Een leercultuur betekent vooral: leren op de werkvloer, terwijl je werkt. Je leert van je taken, van collega's en van je leidinggevende. Leren is dan een vast deel van het werk van elke dag.</source>
   <translation>A learning culture means above all: learning on the shop floor, while you work. You learn from your tasks, from colleagues and from your supervisor. Learning is then a fixed part of everyday work.</translation>
  </message>
  <message>
   <source>Jessie Koen</source>
   <translation>Jessie Koen</translation>
  </message>
  <message>
   <source>De planning laat ruimte om een taak een keer rustiger te doen.</source>
   <translation>The planning leaves room to do a task more calmly for once.</translation>
  </message>
  <message>
   <source>Dit komt niet in plaats van opleidingen en cursussen. Die blijven ook belangrijk.</source>
   <translation>This does not replace training and courses. They stay important too.</translation>
  </message>
  <message>
   <source>Na twaalf weken: welke nieuwe taken deden mensen, en wat leerden ze van elkaar?</source>
   <translation>After twelve weeks: which new tasks did people do, and what did they learn from each other?</translation>
  </message>
  <message>
   <source>Leg vast wat mensen op het werk leren</source>
   <translation>Record what people learn at work</translation>
  </message>
  <message>
   <source>Tien minuten per week om iets op te schrijven. Geen geld.</source>
   <translation>Ten minutes a week to write something down. No money needed.</translation>
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
   <source>Kies elke maand één punt en vertel het aan een andere afdeling of ploeg.</source>
   <translation>Choose one point each month and tell another department or shift about it.</translation>
  </message>
  <message>
   <source>Wat iemand van het werk of van een collega leert, blijft anders bij die ene persoon. Leg je het vast en deel je het, dan wordt het kennis van het hele bedrijf.</source>
   <translation>Otherwise, what someone learns from the work or from a colleague stays with that one person. Record it and share it, and it becomes the knowledge of the whole company.</translation>
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
   <source>Twee uur per techniekplan, daarna tien minuten per overleg. Geen geld.</source>
   <translation>Two hours per technology plan, then ten minutes per meeting. No money needed.</translation>
  </message>
  <message>
   <source>Kies één machine of systeem dat het komende jaar nieuw is of verandert.</source>
   <translation>Choose one machine or system that will be new or will change in the coming year.</translation>
  </message>
  <message>
   <source>Schrijf op wiens werk daardoor verandert, en wat er anders wordt.</source>
   <translation>Write down whose work will change because of it, and what will be different.</translation>
  </message>
  <message>
   <source>Vraag die mensen wat ze willen weten en wat ze willen proberen.</source>
   <translation>Ask those people what they want to know and what they want to try.</translation>
  </message>
  <message>
   <source>Spreek af wie wat leert, wanneer en van wie.</source>
   <translation>Agree who learns what, when and from whom.</translation>
  </message>
  <message>
   <source>Zet op de agenda van elk technisch project een vast punt: de mensen.</source>
   <translation>Put one fixed item on the agenda of every technical project: the people.</translation>
  </message>
  <message>
   <source>Bedrijven in Smart Industry zijn slim in techniek en processen. Onderzoek laat zien dat ze nog stappen moeten zetten in hoe ze hun mensen inzetten en meenemen. Voor Smart Industry heb je ook slimme vakmensen nodig.</source>
   <translation>Companies in Smart Industry are smart in technology and processes. Research shows that they still have steps to take in how they use and involve their people. Smart Industry needs smart skilled workers too.</translation>
  </message>
  <message>
   <source>Je weet welke techniek eraan komt en durft dat nu al te vertellen.</source>
   <translation>You know which technology is coming and dare to tell people now.</translation>
  </message>
  <message>
   <source>Het lijkt vanzelf te spreken. Toch lukt het in de praktijk niet altijd goed.</source>
   <translation>It seems obvious. Yet in practice it doesn't always go well.</translation>
  </message>
  <message>
   <source>Na twaalf weken: weten de mensen om wie het gaat wat er komt, en wat zij gaan leren?</source>
   <translation>After twelve weeks: do the people concerned know what is coming, and what they will learn?</translation>
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
   <source>Vertel aan iedereen waarom je meet en wat je met de uitslag doet.</source>
   <translation>Tell everyone why you measure and what you will do with the results.</translation>
  </message>
  <message>
   <source>Geef iedereen werktijd om de vragen in te vullen.</source>
   <translation>Give everyone working time to answer the questions.</translation>
  </message>
  <message>
   <source>Bekijk de uitslag samen: medewerkers, leidinggevenden en directie.</source>
   <translation>Look at the results together: workers, supervisors and directors.</translation>
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
   <source>Het Leercultuurmodel heeft zes bouwstenen en een wetenschappelijke basis. Veel mkb'ers hebben getoetst of het bruikbaar is in de praktijk. Met de scan erbij kan het je helpen om onderbouwd en gericht te beginnen.</source>
   <translation>The Leercultuurmodel has six building blocks and a scientific basis. Many SMEs have tested whether it is useful in practice. Together with the scan, it can help you make a well-founded and focused start.</translation>
  </message>
  <message>
   <source>samenvatting</source>
   <translation>the summary</translation>
  </message>
  <message>
   <source>Er is een projectgroep, en het personeel of de ondernemingsraad is gehoord.</source>
   <translation>There is a project group, and the staff or the works council has been consulted.</translation>
  </message>
  <message>
   <source>Dit programma heeft eigen vragen, zonder norm: vergelijk alleen met jezelf. Meet niet als je er daarna niets mee doet.</source>
   <translation>This program has its own questions and no norm: compare only with yourself. Don't measure if you do nothing with it afterwards.</translation>
  </message>
  <message>
   <source>Na een jaar: meet opnieuw. Wat is er anders in de bouwstenen die je koos?</source>
   <translation>After a year: measure again. What is different in the building blocks you chose?</translation>
  </message>
  <message>
   <source>Richt het werk in als leerplek</source>
   <translation>Set up the work as a place to learn</translation>
  </message>
  <message>
   <source>Een uur per functie, daarna steeds één aanpassing. Soms wat geld.</source>
   <translation>An hour per job, then one change at a time. Sometimes a little money.</translation>
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
   <source>Probeer die vier weken uit op die ene werkplek.</source>
   <translation>Try it for four weeks at that one workstation.</translation>
  </message>
  <message>
   <source>Houd wat werkt en ga door met de volgende functie.</source>
   <translation>Keep what works and go on to the next job.</translation>
  </message>
  <message>
   <source>Werk dat ter plekke ruimte geeft om te leren, is cruciaal, zegt de publicatie. Dat geldt ook voor processen, leiding, beleid en organisatie: overal en steeds moet er ruimte zijn om op het werk te leren, met en van elkaar.</source>
   <translation>Work that gives room to learn on the spot is crucial, says the publication. The same goes for processes, leadership, policy and organisation: everywhere and always there must be room to learn at work, with and from each other.</translation>
  </message>
  <message>
   <source>Paul Preenen</source>
   <translation>Paul Preenen</translation>
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
   <source>Na twaalf weken: op welke werkplek leren mensen nu meer, en waaraan merk je dat?</source>
   <translation>After twelve weeks: at which workstation do people learn more now, and how can you tell?</translation>
  </message>
  <message>
   <source>Huur een kenner in voor leerzame taken</source>
   <translation>Hire an expert for tasks to learn from</translation>
  </message>
  <message>
   <source>Een paar dagen van een kenner. Dat kost geld.</source>
   <translation>A few days of an expert's time. That costs money.</translation>
  </message>
  <message>
   <source>Kies één functie waarin mensen nu weinig leren.</source>
   <translation>Choose one job in which people learn little now.</translation>
  </message>
  <message>
   <source>Zoek een kenner van werk en taken, bijvoorbeeld via je branche of een hogeschool.</source>
   <translation>Find an expert on work and tasks, for example through your trade body or a university.</translation>
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
   <source>Het werk geeft nu geen ruimte om te leren. Is die ruimte er wel, dan is dit niet nodig.</source>
   <translation>The work gives no room to learn now. If that room is there, you don't need this.</translation>
  </message>
  <message>
   <source>Laat het advies niet in de la verdwijnen. Spreek vooraf af wie ermee aan de slag gaat.</source>
   <translation>Don't let the advice end up in a drawer. Agree beforehand who will work on it.</translation>
  </message>
  <message>
   <source>Na twaalf weken: is één voorstel uitgevoerd, en leren mensen nu meer van hun taken?</source>
   <translation>After twelve weeks: has one proposal been carried out, and do people learn more from their tasks now?</translation>
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
   <source>Bepaal waar het voor is: uren, spullen, een kenner of een bezoek.</source>
   <translation>Decide what it is for: hours, materials, an expert or a visit.</translation>
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
   <source>De publicatie noemt geld samen met hulp van een kenner en rolmodellen. Met een vast bedrag hoeft leren in het werk niet te wachten tot er toevallig iets over is.</source>
   <translation>The publication mentions money together with an expert's help and role models. With a fixed sum, learning at work need not wait until there happens to be something left.</translation>
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
   <source>Vraag die collega of het goed is om als voorbeeld genoemd te worden.</source>
   <translation>Ask that colleague whether it is all right to be named as an example.</translation>
  </message>
  <message>
   <source>Laat elke maand een collega vertellen wat hij of zij leerde, en wat eerst misging.</source>
   <translation>Each month, let a colleague talk about what he or she learned, and what went wrong at first.</translation>
  </message>
  <message>
   <source>Vraag of een ander een keer mag meekijken bij het werk.</source>
   <translation>Ask whether someone else may come and watch the work one day.</translation>
  </message>
  <message>
   <source>Wissel af: kies ook jonge en stille collega's, als zij dat willen.</source>
   <translation>Take turns: choose young and quiet colleagues too, if they want to.</translation>
  </message>
  <message>
   <source>Een collega die laat zien hoe je blijft leren, maakt leren zichtbaar en gewoon. De publicatie legt dit advies zelf niet verder uit.</source>
   <translation>A colleague who shows how you keep learning makes learning visible and normal. The publication itself does not explain this advice further.</translation>
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
   <source>Vier weken proef met één taak. Kost uren en soms geld voor spullen.</source>
   <translation>A four-week trial with one task. Takes hours, and sometimes money for materials.</translation>
  </message>
  <message>
   <source>Kies één taak die straks anders gaat, door een machine, een robot of een scherm.</source>
   <translation>Choose one task that will be different later, because of a machine, a robot or a screen.</translation>
  </message>
  <message>
   <source>Doe die taak nu al op de nieuwe manier, op één werkplek.</source>
   <translation>Do that task the new way now, at one workstation.</translation>
  </message>
  <message>
   <source>Vraag wie mee wil doen. Laat die mensen zelf kiezen hoe ze het aanpakken.</source>
   <translation>Ask who wants to take part. Let them choose how to go about it.</translation>
  </message>
  <message>
   <source>Laat hen van alles proberen. Een proefstuk mag mislukken.</source>
   <translation>Let them try all sorts of things. A test piece is allowed to fail.</translation>
  </message>
  <message>
   <source>Bespreek na vier weken hoe het ging, ook met wie niet meedeed.</source>
   <translation>After four weeks, discuss how it went, also with those who didn't take part.</translation>
  </message>
  <message>
   <source>Wie nu al een taak doet zoals die straks gaat, leert de verandering kennen in het eigen werk.</source>
   <translation>If you do a task now the way it will be done later, you get to know the change in your own work.</translation>
  </message>
  <message>
   <source>Mensen krijgen meer eigen ruimte, en kunnen én mogen tijdens het werk dingen uitproberen.</source>
   <translation>People get more freedom, and they can, and may, try things out while they work.</translation>
  </message>
  <message>
   <source>Zet niet alleen de snelste collega's op de nieuwe taak. Dan blijft het voor de rest ver weg.</source>
   <translation>Don't put only the fastest colleagues on the new task. For the rest it then stays far away.</translation>
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
   <source>Toets of het werk leren mogelijk maakt</source>
   <translation>Check if the work makes learning possible</translation>
  </message>
  <message>
   <source>Anderhalf uur per functie, één keer per jaar. De toets kost geen geld.</source>
   <translation>An hour and a half per job, once a year. The check costs no money.</translation>
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
   <source>Kijk een uur mee en stel open vragen.</source>
   <translation>Watch for an hour and ask open questions.</translation>
  </message>
  <message>
   <source>Schrijf op: is er veel, een beetje of geen kans om te leren?</source>
   <translation>Write down: is there a lot of chance to learn, a little or none?</translation>
  </message>
  <message>
   <source>Pas één ding aan en schrijf op wat je deed.</source>
   <translation>Change one thing and write down what you did.</translation>
  </message>
  <message>
   <source>Zonder zo'n toets weet je niet of iemand in dit werk wel kan leren. De publicatie legt deze taak bij de directeur-eigenaar.</source>
   <translation>Without such a check you don't know whether someone can learn in this work at all. The publication gives this task to the owner-director.</translation>
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
   <source>Vertel eerlijk dat het werk gaat veranderen</source>
   <translation>Tell people honestly that the work will change</translation>
  </message>
  <message>
   <source>Een half uur per groep, en twee weken later nog een keer. Geen geld.</source>
   <translation>Half an hour per group, and again two weeks later. No money needed.</translation>
  </message>
  <message>
   <source>Schrijf in vijf zinnen op wat er verandert, waarom, en wanneer.</source>
   <translation>Write down in five sentences what will change, why, and when.</translation>
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
   <source>Oudere metaalbewerkers zien hun werk niet veranderen, en dus ook niet waarom ze moeten blijven leren. Maar metaalbewerking wordt steeds meer geautomatiseerd. Hun baan kan binnen afzienbare tijd ingrijpend veranderen.</source>
   <translation>Older metalworkers don't see their work changing, so they don't see why they should keep learning either. But metalworking is being automated more and more. Their jobs may change drastically in the near future.</translation>
  </message>
  <message>
   <source>De directie weet zelf wat er gaat komen en kan het in gewone woorden zeggen.</source>
   <translation>The directors themselves know what is coming and can say it in plain words.</translation>
  </message>
  <message>
   <source>Alleen zeggen dat het werk verandert, is niet genoeg. Laat het daarna ook zien.</source>
   <translation>Only saying that the work will change is not enough. Show it afterwards as well.</translation>
  </message>
  <message>
   <source>Na drie weken: zijn alle vragen beantwoord, en kan iemand van de vloer navertellen wat er verandert?</source>
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
   <source>Kies één werkplek waar de verandering te zien is. Een proefopstelling mag ook.</source>
   <translation>Choose one workstation where the change can be seen. A test set-up is fine too.</translation>
  </message>
  <message>
   <source>Nodig groepjes uit van hooguit vijf mensen.</source>
   <translation>Invite small groups of five people at most.</translation>
  </message>
  <message>
   <source>Spreek af: niemand wordt beoordeeld, elke vraag is goed.</source>
   <translation>Agree: nobody is judged, every question is good.</translation>
  </message>
  <message>
   <source>Laat iedereen zelf kijken, voelen en proberen.</source>
   <translation>Let everyone look, feel and try for themselves.</translation>
  </message>
  <message>
   <source>Vraag na afloop: wat viel mee, en wat lijkt je lastig?</source>
   <translation>Ask afterwards: what was better than expected, and what looks hard?</translation>
  </message>
  <message>
   <source>Wie al jaren hetzelfde werk doet, ziet de verandering vaak nog niet. Met praten alleen blijft het te abstract. Maak het daarom heel concreet, in een veilige omgeving.</source>
   <translation>Those who have done the same work for years often don't see the change yet. With talk alone it stays too abstract. So make it very concrete, in a safe environment.</translation>
  </message>
  <message>
   <source>De plek is veilig: je mag er vragen stellen en iets fout doen.</source>
   <translation>The place is safe: you can ask questions there and get things wrong.</translation>
  </message>
  <message>
   <source>Kies geen druk moment. Wie haast heeft, durft weinig te proberen.</source>
   <translation>Don't choose a busy moment. People in a hurry dare to try little.</translation>
  </message>
  <message>
   <source>Na vier weken: hoeveel mensen zijn geweest, en wat willen zij nu leren?</source>
   <translation>After four weeks: how many people came, and what do they want to learn now?</translation>
  </message>
  <message>
   <source>Begin vroeg en ga stap voor stap</source>
   <translation>Start early and go step by step</translation>
  </message>
  <message>
   <source>Een uur voor de stappenkaart, een kwartier per stap. Geen geld.</source>
   <translation>An hour for the step chart, fifteen minutes per step. No money needed.</translation>
  </message>
  <message>
   <source>Kies één verandering die eraan komt, ook als die nog ver weg lijkt.</source>
   <translation>Choose one change that is coming, even if it still seems far away.</translation>
  </message>
  <message>
   <source>Verdeel de weg in vier tot zes kleine stappen en zet bij elke stap een datum.</source>
   <translation>Divide the way into four to six small steps and set a date for each step.</translation>
  </message>
  <message>
   <source>Hang de stappenkaart op waar iedereen langsloopt.</source>
   <translation>Hang the step chart where everyone walks past.</translation>
  </message>
  <message>
   <source>Bespreek elke stap in het team, voordat je hem zet.</source>
   <translation>Discuss each step in the team before you take it.</translation>
  </message>
  <message>
   <source>Vraag steeds: is dit tempo te doen?</source>
   <translation>Keep asking: can we manage this pace?</translation>
  </message>
  <message>
   <source>Bij ervaren vakmensen duurt het vaak lang voordat het kwartje valt. Daarom moet je hen echt op tijd en in stappen meenemen.</source>
   <translation>With experienced skilled workers it often takes a long time before the penny drops. So you really must involve them in good time and in steps.</translation>
  </message>
  <message>
   <source>De directie vertelt ook over plannen die nog niet af zijn.</source>
   <translation>The directors also talk about plans that are not finished yet.</translation>
  </message>
  <message>
   <source>Reken niet op snel succes. Bewust worden is vaak een lang proces.</source>
   <translation>Don't count on quick success. Becoming aware is often a long process.</translation>
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
   <source>Zet drie bedrijven op een lijst die op het jouwe lijken en al verder zijn.</source>
   <translation>List three companies that are like yours and are already further ahead.</translation>
  </message>
  <message>
   <source>Bel er één en vraag of je met een paar mensen mag komen kijken.</source>
   <translation>Call one and ask if you may come and look with a few people.</translation>
  </message>
  <message>
   <source>Neem mensen van de vloer mee, ook wie twijfelt. Geef ieder één kijkvraag.</source>
   <translation>Take people from the shop floor, doubters too. Give each person one question to look into.</translation>
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
   <source>Zeggen dat het werk verandert is niet genoeg, dan blijft het te abstract. Bij een ander bedrijf zien en ervaren mensen zelf de fabriek van de toekomst. Die plek mag niet te ver af staan van hun werk nu.</source>
   <translation>Saying that the work will change is not enough: it stays too abstract. At another company people see and experience the factory of the future for themselves. That place must not be too far removed from their work now.</translation>
  </message>
  <message>
   <source>Menno Vos en Tim van der Voord</source>
   <translation>Menno Vos and Tim van der Voord</translation>
  </message>
  <message>
   <source>Het andere bedrijf lijkt op het jouwe, en je ziet het als voorbeeld voor hoe het bij jou beter kan.</source>
   <translation>The other company is like yours, and you see it as an example of how things can be better at yours.</translation>
  </message>
  <message>
   <source>Is het verschil te groot, dan herkennen mensen hun eigen werk niet.</source>
   <translation>If the difference is too big, people don't recognise their own work.</translation>
  </message>
  <message>
   <source>Na vier weken: wat proberen we hier nu dat we daar hebben gezien?</source>
   <translation>After four weeks: what are we trying here now that we saw there?</translation>
  </message>
  <message>
   <source>Geef vertrouwen dat mensen kunnen leren</source>
   <translation>Show trust that people can learn</translation>
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
   <source>Geef iemand die dat wil een lastigere taak en zeg: dit kun jij leren.</source>
   <translation>Give someone who wants it a harder task and say: you can learn this.</translation>
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
   <source>Mensen kunnen zelf leren, en ook met en van hun collega's. Laat merken dat je daarop vertrouwt: dat is belangrijk om een leercultuur op te bouwen en te houden.</source>
   <translation>People can learn by themselves, and also with and from their colleagues. Show that you trust in that: it is important for building and keeping a learning culture.</translation>
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
   <source>Niet iedereen hoeft mee. Van iemand die over vijf of zes jaar stopt, mag je niet altijd verwachten dat hij of zij zich opnieuw wil ontwikkelen. Laat die collega doen wat goed gaat, met juist een eigen plek in de leercultuur.</source>
   <translation>Not everyone has to come along. You can't always expect someone who stops in five or six years to want to develop again. Let that colleague do what goes well, but with a place of their own in the learning culture.</translation>
  </message>
  <message>
   <source>Het gesprek gaat over wensen en niet over afscheid.</source>
   <translation>The talk is about wishes and not about leaving.</translation>
  </message>
  <message>
   <source>Beslis niet voor een ander. Wie wel wil leren, krijgt dezelfde kansen als iedereen.</source>
   <translation>Don't decide for someone else. Those who do want to learn get the same chances as everyone.</translation>
  </message>
  <message>
   <source>Na een half jaar: klopt de afspraak nog, en voelt de collega zich gezien?</source>
   <translation>After six months: is the agreement still right, and does the colleague feel seen?</translation>
  </message>
  <message>
   <source>Maak ervaren vakmensen verantwoordelijk voor overdracht</source>
   <translation>Make experienced workers responsible for passing on skills</translation>
  </message>
  <message>
   <source>Een uur per week per koppel, in werktijd. Verder geen geld.</source>
   <translation>An hour a week per pair, in working time. No other costs.</translation>
  </message>
  <message>
   <source>Vraag ervaren collega's wat zij willen doorgeven. Laat hen zelf kiezen.</source>
   <translation>Ask experienced colleagues what they want to pass on. Let them choose.</translation>
  </message>
  <message>
   <source>Maak koppels van een ervaren en een jonge collega, met een vast uur per week.</source>
   <translation>Make pairs of an experienced and a young colleague, with a fixed hour a week.</translation>
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
   <source>Zo krijgen oudere vakmensen juist een eigen plek in de leercultuur: zij worden verantwoordelijk voor het doorgeven van hun ervaring aan de jongere generatie.</source>
   <translation>In this way older skilled workers get a place of their own in the learning culture: they become responsible for passing on their experience to the younger generation.</translation>
  </message>
  <message>
   <source>Het vaste uur staat in het rooster en de rol is duidelijk.</source>
   <translation>The fixed hour is on the rota and the role is clear.</translation>
  </message>
  <message>
   <source>Als doorgeven er zomaar bij moet, naast al het andere werk, dan komt het er niet van.</source>
   <translation>If passing on just has to be done on top of all the other work, it won't happen.</translation>
  </message>
  <message>
   <source>Na drie maanden: wat kan de jonge collega nu zelf, en wat vindt de ervaren collega ervan?</source>
   <translation>After three months: what can the young colleague now do alone, and what does the experienced colleague think?</translation>
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
   <source>Vraag een jonge collega: hoe zou jij deze kennis willen gebruiken of vastleggen?</source>
   <translation>Ask a young colleague: how would you like to use or record this knowledge?</translation>
  </message>
  <message>
   <source>Kies één klus en maak er een filmpje of een uitleg met foto's van.</source>
   <translation>Choose one job and make a short video of it, or an explanation with photos.</translation>
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
   <source>Vraag wie de volgende klus wil doen.</source>
   <translation>Ask who wants to do the next job.</translation>
  </message>
  <message>
   <source>Jongeren krijgen kennis en ervaring van oudere collega's. Zij moeten ook de vrijheid voelen om die op een andere manier in te zetten, bijvoorbeeld meer digitaal.</source>
   <translation>Young people get knowledge and experience from older colleagues. They should also feel free to use it in a different way, for example more digitally.</translation>
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
   <source>Na zes weken: wat is er gemaakt, en wie heeft het gebruikt?</source>
   <translation>After six weeks: what has been made, and who has used it?</translation>
  </message>
  <message>
   <source>Begin klein</source>
   <translation>Start small</translation>
  </message>
  <message>
   <source>Een uur om te kiezen, daarna vier weken proberen. Geen geld.</source>
   <translation>An hour to choose, then four weeks of trying. No money needed.</translation>
  </message>
  <message>
   <source>Kies één kleine actie die past in het werk van deze maand.</source>
   <translation>Choose one small action that fits into this month's work.</translation>
  </message>
  <message>
   <source>Schrijf op waar de actie op steunt: is die onderzocht, of ergens al uitgetest?</source>
   <translation>Write down what the action rests on: has it been studied, or tested somewhere?</translation>
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
   <source>Een onderzocht bedrijf wilde een groot nieuw systeem. Dat landde lastig, want de drukte van elke dag ging voor. Kleine acties in het werkoverleg landen juist heel goed. En wat wetenschappelijk is onderzocht, is ook echt efficiënt en effectief.</source>
   <translation>One company that was studied wanted a big new system. It did not catch on easily, because the daily rush came first. Small actions in the team meeting do catch on very well. And what has been studied scientifically is also truly efficient and effective.</translation>
  </message>
  <message>
   <source>Menno Vos en Jessie Koen</source>
   <translation>Menno Vos and Jessie Koen</translation>
  </message>
  <message>
   <source>De actie past naast het gewone werk, ook in een drukke week.</source>
   <translation>The action fits beside the normal work, even in a busy week.</translation>
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
   <source>Uit onderzoek blijkt dat leidinggevenden in het werkoverleg vaak het meest praten, vooral om instructies te geven. Laat je mensen meedenken, dan verloopt het overleg totaal anders. Dat landt heel goed, vooral in bedrijven met veel dagelijkse drukte.</source>
   <translation>Research shows that supervisors often talk the most in the team meeting, mainly to give instructions. Let your people share in the thinking, and the meeting goes completely differently. That catches on very well, above all in companies where every day is busy.</translation>
  </message>
  <message>
   <source>De omgeving is op orde, en iemand zorgt dat er echt iets gebeurt met wat het team inbrengt.</source>
   <translation>The conditions are in order, and someone makes sure that something really happens with the team's input.</translation>
  </message>
  <message>
   <source>Zien mensen dat je niets doet met hun ideeën? Dan kan het zelfs slechter worden dan het was.</source>
   <translation>If people see that you do nothing with their ideas, things can even get worse than they were.</translation>
  </message>
  <message>
   <source>Na vier keer: hoeveel ideeën kwamen er, en met hoeveel is iets gedaan?</source>
   <translation>After four meetings: how many ideas came up, and with how many was something done?</translation>
  </message>
  <message>
   <source>Doe zichtbaar iets met de opbrengst</source>
   <translation>Let people see what you do with their input</translation>
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
   <source>Zet bij elk idee een naam en een dag.</source>
   <translation>Put a name and a day with each idea.</translation>
  </message>
  <message>
   <source>Zeg bij elke nee waarom. Een eerlijke nee is ook een antwoord.</source>
   <translation>With every no, say why. An honest no is an answer too.</translation>
  </message>
  <message>
   <source>Werk de lijst elke week bij, op een vaste dag.</source>
   <translation>Update the list every week, on a fixed day.</translation>
  </message>
  <message>
   <source>Begin elk overleg met wat er is gedaan.</source>
   <translation>Start every meeting with what has been done.</translation>
  </message>
  <message>
   <source>Meer inbreng van medewerkers werkt alleen als je er ook concreet iets mee doet. Zien zij dat er niets gebeurt met de opbrengst? Dan kan het zelfs averechts uitpakken.</source>
   <translation>More input from workers only works if you also do something concrete with it. If they see that nothing happens with it, it can even work against you.</translation>
  </message>
  <message>
   <source>Iemand heeft er tijd voor en mag kleine dingen zelf regelen.</source>
   <translation>Someone has time for it and may arrange small things themselves.</translation>
  </message>
  <message>
   <source>Haal niet meer ideeën op dan je aankunt. Liever drie af dan dertig op een lijst.</source>
   <translation>Don't collect more ideas than you can handle. Better three finished than thirty on a list.</translation>
  </message>
  <message>
   <source>Na zes weken: hoeveel ideeën zijn af, hoeveel liggen stil, en waarom?</source>
   <translation>After six weeks: how many ideas are finished, how many are stuck, and why?</translation>
  </message>
  <message>
   <source>Breng eerst de omgeving op orde</source>
   <translation>First get the conditions in order</translation>
  </message>
  <message>
   <source>Een uur per actie, voordat je begint. Wat je dan regelt, kan geld kosten.</source>
   <translation>An hour per action, before you start. What you then arrange may cost money.</translation>
  </message>
  <message>
   <source>Neem één actie die je wilt doen en vraag: wat moet er rondom kloppen?</source>
   <translation>Take one action you want to do and ask: what must be right around it?</translation>
  </message>
  <message>
   <source>Ga na: is er tijd, steun van de leiding, en iemand die het vervolg regelt?</source>
   <translation>Check: is there time, support from the leaders, and someone to arrange the follow-up?</translation>
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
   <source>Een actie is op zichzelf geen wondermiddel: die werkt alleen als de omgeving eromheen op orde is. Het succes staat niet los van de rest van het bedrijf. Breng de actie daarmee in lijn.</source>
   <translation>An action by itself is no miracle cure: it only works if the conditions around it are in order. Its success is not separate from the rest of the company. Bring the action in line with that.</translation>
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
   <source>Pak het samen aan</source>
   <translation>Tackle it together</translation>
  </message>
  <message>
   <source>Een half uur om te kiezen, daarna een kwartier per week. Geen geld.</source>
   <translation>Half an hour to choose, then fifteen minutes a week. No money needed.</translation>
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
   <source>Sta stil bij wat lukt, ook als het klein is.</source>
   <translation>Stop and notice what works, even if it is small.</translation>
  </message>
  <message>
   <source>Bij de onderzochte bedrijven is vastgesteld: acties die je in het bedrijf samen oppakt, hebben het meeste effect.</source>
   <translation>It was found at the companies studied: actions that you tackle together in the company have the most effect.</translation>
  </message>
  <message>
   <source>redactie en Paul Preenen</source>
   <translation>the editors and Paul Preenen</translation>
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
   <source>Een uur per plan, in werktijd voor het groepje. Verder geen geld.</source>
   <translation>An hour per plan, in working time for the small group. No other costs.</translation>
  </message>
  <message>
   <source>Kies één plan dat je dit kwartaal toch al maakt.</source>
   <translation>Choose one plan that you are making this quarter anyway.</translation>
  </message>
  <message>
   <source>Vraag drie of vier mensen van de vloer om mee te kijken, uit verschillende teams.</source>
   <translation>Ask three or four people from the shop floor to take a look, from different teams.</translation>
  </message>
  <message>
   <source>Leg het plan uit in gewone woorden, voordat het vaststaat.</source>
   <translation>Explain the plan in plain words, before it is fixed.</translation>
  </message>
  <message>
   <source>Vraag: wat betekent dit voor jullie werk, en wat zou jij anders doen?</source>
   <translation>Ask: what does this mean for your work, and what would you do differently?</translation>
  </message>
  <message>
   <source>Vertel hun later wat je met hun inbreng deed, en waarom.</source>
   <translation>Tell them later what you did with their input, and why.</translation>
  </message>
  <message>
   <source>Acties die je samen oppakt, hebben volgens onderzoek het meeste effect. Daar sluit dit op aan: betrek mensen op de werkvloer zoveel mogelijk bij het beleid. Ook dit advies komt uit onderzoek.</source>
   <translation>Research shows that actions you tackle together have the most effect. This follows on from that: involve people on the shop floor in policy as much as possible. This advice comes from research too.</translation>
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
   <source>Na drie maanden: welk plan is anders geworden door de mensen van de vloer?</source>
   <translation>After three months: which plan has changed because of the people from the shop floor?</translation>
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
   <source>Laat elk team op één blad zien wat er uit de scan kwam.</source>
   <translation>Show each team on one sheet what came out of the scan.</translation>
  </message>
  <message>
   <source>Leg drie tot vijf kaarten met acties op tafel.</source>
   <translation>Put three to five cards with actions on the table.</translation>
  </message>
  <message>
   <source>Geef iedereen twee stippen om te plakken en kies wat de meeste stippen krijgt.</source>
   <translation>Give everyone two sticky dots and choose what gets the most dots.</translation>
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
   <source>Het werkt als alle medewerkers mogen meebepalen welke acties je kiest. Kleine acties, zoals een ander werkoverleg, pas je heel makkelijk toe in het werk van elke dag.</source>
   <translation>It works if all workers can help decide which actions you choose. Small actions, such as a different team meeting, are very easy to apply in everyday work.</translation>
  </message>
  <message>
   <source>De keuze van de teams telt echt en wordt ook uitgevoerd.</source>
   <translation>The teams' choice really counts and is also carried out.</translation>
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
   <source>Een uur per maand, en een lange adem. Weinig geld.</source>
   <translation>An hour a month, and plenty of patience. Little money needed.</translation>
  </message>
  <message>
   <source>Vraag in het overleg: wanneer voelden we ons de laatste tijd één team?</source>
   <translation>Ask in the meeting: when have we felt like one team recently?</translation>
  </message>
  <message>
   <source>Kies één ding dat je samen vaker wilt doen, zoals samen eten of elkaar inwerken.</source>
   <translation>Choose one thing you want to do together more often, such as sharing a meal or teaching each other a job.</translation>
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
   <source>Stel de eerste vraag elk half jaar opnieuw.</source>
   <translation>Ask the first question again every six months.</translation>
  </message>
  <message>
   <source>Bedrijven hebben baat bij een gevoel dat iedereen deelt: we doen het samen, kunnen op elkaar vertrouwen en brengen samen het bedrijf vooruit. Een leercultuur is een deel van zo'n familiecultuur.</source>
   <translation>Companies benefit from a feeling that everyone shares: we do it together, can count on each other and move the company forward together. A learning culture is part of such a family culture.</translation>
  </message>
  <message>
   <source>De leiding doet zelf mee en houdt zich aan wat is afgesproken.</source>
   <translation>The leaders take part themselves and keep to what was agreed.</translation>
  </message>
  <message>
   <source>Let op dat niemand erbuiten valt. Denk aan nieuwe mensen, uitzendkrachten en wie een andere taal spreekt.</source>
   <translation>Make sure nobody is left out. Think of new people, agency workers and those who speak another language.</translation>
  </message>
  <message>
   <source>Na een half jaar: helpen mensen elkaar vaker, ook buiten hun eigen team?</source>
   <translation>After six months: do people help each other more often, also outside their own team?</translation>
  </message>
  <message>
   <source>Zet een werkgroep op met álle soorten collega's</source>
   <translation>Set up a working group with every kind of colleague</translation>
  </message>
  <message>
   <source>Zes keer een uur, in werktijd. Verder geen geld.</source>
   <translation>One hour, six times, in working time. No other costs.</translation>
  </message>
  <message>
   <source>Vraag mensen uit alle hoeken: de vloer, leidinggevenden, directie, HR en de kantine.</source>
   <translation>Ask people from all corners: the shop floor, supervisors, directors, HR and the canteen.</translation>
  </message>
  <message>
   <source>Plan zes keer een uur, in werktijd.</source>
   <translation>Plan six one-hour meetings, in working time.</translation>
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
   <source>Een brede groep is essentieel voor draagvlak. In bedrijven waar zo'n groep werk maakt van de leercultuur, zijn de effecten in de praktijk nu al groter. En de kantine hoort vaak wat collega's elkaar wel vertellen, maar hun baas niet.</source>
   <translation>A broad group is essential for support. In companies where such a group works hard on the learning culture, the effects in practice are already greater. And the canteen often hears what colleagues do tell each other, but not their boss.</translation>
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
   <source>Laat het niet bij één trekker liggen. En vertel nooit door wie iets heeft gezegd.</source>
   <translation>Don't let it rest on one person. And never tell anyone who said what.</translation>
  </message>
  <message>
   <source>Na twaalf weken: welke besluiten zijn uitgevoerd, en wie ontbreekt er nog aan tafel?</source>
   <translation>After twelve weeks: which decisions have been carried out, and who is still missing at the table?</translation>
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
   <source>Bekijk samen de uitslag: wat gaat goed, en waar lopen mensen vast?</source>
   <translation>Look at the results together: what goes well, and where do people get stuck?</translation>
  </message>
  <message>
   <source>Stel de belangrijkste vraag: welke bouwsteen is voor ons een uitdaging?</source>
   <translation>Ask the most important question: which building block is a challenge for us?</translation>
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
   <source>Kies daar hooguit drie kaarten bij.</source>
   <translation>Choose three cards at most to go with it.</translation>
  </message>
  <message>
   <source>Zo gaan tijd en aandacht naar de plek waar het bij jullie het meest knelt, en weet je vooraf welk resultaat je zoekt.</source>
   <translation>This way, time and attention go to where it hurts most in your company, and you know beforehand what result you are looking for.</translation>
  </message>
  <message>
   <source>Er is een uitslag. Zijn jullie met weinig mensen? Dan is een open gesprek over de vragen ook goed.</source>
   <translation>There are results. Are there only a few of you? Then an open talk about the questions is good too.</translation>
  </message>
  <message>
   <source>Pak niet alles tegelijk aan. Dan krijgt niets genoeg aandacht.</source>
   <translation>Don't take on everything at once. Then nothing gets enough attention.</translation>
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
   <source>Eén minuut per collega, elke dag. Geen geld.</source>
   <translation>One minute per colleague, every day. No money needed.</translation>
  </message>
  <message>
   <source>Bedenk vooraf voor elke collega één ding dat vandaag te leren valt.</source>
   <translation>Think beforehand of one thing each colleague can learn today.</translation>
  </message>
  <message>
   <source>Loop bij de start van de dag of de dienst langs en noem het in één zin.</source>
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
   <source>Onderzoek laat zien: krijgen mensen aan het begin van de werkdag een zetje van hun leidinggevende om te leren, dan zijn ze geneigd nog diezelfde dag zelf een extra stap te zetten. Kleine prikjes dus, die mensen meteen aan het leren zetten.</source>
   <translation>Research shows: if people get a nudge to learn from their supervisor at the start of the working day, they tend to take an extra step themselves that same day. So: small prompts that get people learning at once.</translation>
  </message>
  <message>
   <source>De leidinggevende is bij de start van de dag of de dienst op de vloer.</source>
   <translation>The supervisor is on the shop floor at the start of the day or shift.</translation>
  </message>
  <message>
   <source>Er een toespraak of een opdracht van maken. Houd het klein en vriendelijk.</source>
   <translation>Turning it into a speech or an instruction. Keep it small and friendly.</translation>
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
   <source>Een kwartier per collega per maand. Meestal geen geld.</source>
   <translation>Fifteen minutes per colleague per month. Usually no money needed.</translation>
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
   <source>Steun die mensen echt merken van hun leidinggevende, is heel belangrijk voor de leercultuur. Volgens TNO wordt twee op de drie werknemers door de leidinggevende niet of maar beperkt gestimuleerd om kennis en vaardigheden te ontwikkelen.</source>
   <translation>Support that people really notice from their supervisor is very important for the learning culture. According to TNO, two in three employees get no encouragement, or only a little, from their supervisor to develop knowledge and skills.</translation>
  </message>
  <message>
   <source>De leidinggevende heeft tijd voor een gesprek en mag kleine dingen zelf regelen.</source>
   <translation>Supervisors have time for a talk and may arrange small things themselves.</translation>
  </message>
  <message>
   <source>Vragen wat iemand nodig heeft en dan niets doen. Beloof alleen wat je kunt regelen.</source>
   <translation>Asking what someone needs and then doing nothing. Promise only what you can arrange.</translation>
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
   <source>Vraag een collega op de vloer om je erbij te helpen.</source>
   <translation>Ask a colleague on the shop floor to help you with it.</translation>
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
   <source>De publicatie noemt dit ook belangrijk en stelt de vraag aan de ondernemer: geef je in een leercultuur zelf het goede voorbeeld? Hoe een voorbeeld werkt, vertelt de publicatie niet.</source>
   <translation>The publication calls this important too and asks the business owner: do you set a good example yourself in a learning culture? How an example works, the publication doesn't say.</translation>
  </message>
  <message>
   <source>redactie</source>
   <translation>the editors</translation>
  </message>
  <message>
   <source>Je kiest iets dat je echt wilt leren. Mensen mogen eerlijk zeggen wat ze van je zien.</source>
   <translation>You choose something you really want to learn. People may say honestly what they see of you.</translation>
  </message>
  <message>
   <source>Vragen dat anderen leren, terwijl niemand jou iets ziet leren.</source>
   <translation>Asking others to learn, while nobody sees you learn anything.</translation>
  </message>
  <message>
   <source>Na twaalf weken: kunnen drie collega's noemen wat ze jou zagen leren? Zo niet, kies iets dat meer opvalt.</source>
   <translation>After twelve weeks: can three colleagues name what they saw you learn? If not, choose something that stands out more.</translation>
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
   <source>Bedenk voor elk leeg vak één kleine actie, zoals een training voor leidinggevenden.</source>
   <translation>For each empty box, think of one small action, such as training for supervisors.</translation>
  </message>
  <message>
   <source>Spreek per vak af wie begint en op welke dag.</source>
   <translation>Agree for each box who starts and on which day.</translation>
  </message>
  <message>
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Geef medewerkers training, leer leidinggevenden hoe zij mensen motiveren om te blijven leren, en bekijk of rollen en werkwijzen misschien anders moeten.</source>
   <translation>Research shows that it helps to do something at several levels. Give workers training, teach supervisors how to motivate people to keep learning, and see whether roles and ways of working may need to change.</translation>
  </message>
  <message>
   <source>De directie praat mee, want zij beslist over geld, rollen en werkwijzen.</source>
   <translation>The directors join in, because they decide on money, roles and ways of working.</translation>
  </message>
  <message>
   <source>Alleen acties kiezen voor losse medewerkers.</source>
   <translation>Choosing only actions for individual workers.</translation>
  </message>
  <message>
   <source>Na een kwartaal: staat er in elk vak een actie, en is elke actie ook begonnen?</source>
   <translation>After a quarter: is there an action in each box, and has each action also started?</translation>
  </message>
  <message>
   <source>Bied medewerkers een training aan</source>
   <translation>Offer workers training</translation>
  </message>
  <message>
   <source>Een paar uur tot een paar dagen per persoon, en het geld voor de training.</source>
   <translation>A few hours to a few days per person, and the money for the training.</translation>
  </message>
  <message>
   <source>Vraag elk team: wat willen of moeten we dit jaar beter kunnen?</source>
   <translation>Ask each team: what do we want or need to be better at this year?</translation>
  </message>
  <message>
   <source>Kies per persoon een training die past bij het werk van nu of straks.</source>
   <translation>For each person, choose training that fits the work of now or later.</translation>
  </message>
  <message>
   <source>Plan vooraf werktijd om na de training te oefenen.</source>
   <translation>Plan working time beforehand to practise after the training.</translation>
  </message>
  <message>
   <source>Laat wie terugkomt het nieuwe aan een collega voordoen.</source>
   <translation>When people come back, let them show a colleague what is new.</translation>
  </message>
  <message>
   <source>Houd bij wie een training kreeg, zodat je niemand overslaat.</source>
   <translation>Keep track of who got training, so that you miss nobody.</translation>
  </message>
  <message>
   <source>Een training geeft iemand nieuwe kennis voor het werk. Het is één van de niveaus waarop je iets kunt doen. Denk daarom ook aan een training voor leidinggevenden: hoe motiveren zij mensen om te blijven leren?</source>
   <translation>Training gives someone new knowledge for the work. It is one of the levels at which you can do something. So also think of training for supervisors: how do they motivate people to keep learning?</translation>
  </message>
  <message>
   <source>Er is geld voor de training, en werktijd om te gaan en daarna te oefenen.</source>
   <translation>There is money for the training, and working time to go and to practise afterwards.</translation>
  </message>
  <message>
   <source>Denken dat trainen alleen genoeg is. Zonder tijd en ruimte om te oefenen brengt een cursus weinig op.</source>
   <translation>Thinking that training alone is enough. Without time and room to practise, a course is of little use.</translation>
  </message>
  <message>
   <source>Na twaalf weken: wie kreeg een training, en wat doet die nu anders in het werk?</source>
   <translation>After twelve weeks: who got training, and what do they do differently at work now?</translation>
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
   <source>Leidinggevenden staan dicht bij het dagelijkse werk. In een training leren zij hoe ze mensen motiveren om te blijven leren. Onderzoek laat zien dat het helpt om op meer niveaus iets te doen, en dit is er één van.</source>
   <translation>Supervisors are close to everyday work. In training they learn how to motivate people to keep learning. Research shows that it helps to do something at several levels, and this is one of them.</translation>
  </message>
  <message>
   <source>De directie staat erachter en geeft leidinggevenden tijd om te oefenen op de vloer.</source>
   <translation>The directors support it and give supervisors time to practise on the shop floor.</translation>
  </message>
  <message>
   <source>Na de training niets afspreken. Dan is de oude gewoonte zo weer terug.</source>
   <translation>Agreeing nothing after the training. Then the old habit is soon back.</translation>
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
   <source>Een kwartaal lang een uur per week. Geld hangt af van je keuze.</source>
   <translation>An hour a week for a quarter. Money depends on your choice.</translation>
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
   <source>Onderzoek laat zien dat het helpt om op meer niveaus iets te doen. Misschien moeten daarvoor ook rollen en werkwijzen anders. Soms ligt het namelijk niet aan de mensen, maar aan hoe het werk geregeld is.</source>
   <translation>Research shows that it helps to do something at several levels. Perhaps roles and ways of working must change for that too. Sometimes it is not down to the people, but to how the work is organised.</translation>
  </message>
  <message>
   <source>Je hebt op de vloer gehoord wat leren echt in de weg zit.</source>
   <translation>You have heard on the shop floor what really gets in the way of learning.</translation>
  </message>
  <message>
   <source>Alles tegelijk willen omgooien. Verander alleen iets als het nodig is.</source>
   <translation>Wanting to overturn everything at once. Only change something if it is needed.</translation>
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
   <source>Eerst kijkt de leiding anders naar leren. Daarna regel je uren en geld.</source>
   <translation>First the leaders look at learning differently. Then you arrange hours and money.</translation>
  </message>
  <message>
   <source>Uren afspreken die in de eerste drukke week weer verdwijnen.</source>
   <translation>Agreeing hours that disappear again in the first busy week.</translation>
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
   <source>Een half uur per actie. Geen geld.</source>
   <translation>Half an hour per action. No money needed.</translation>
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
   <source>Vertel elke laag wat er met haar antwoord gebeurt.</source>
   <translation>Tell each layer what happens with its answer.</translation>
  </message>
  <message>
   <source>Neem de tabel mee naar elk overleg over leren.</source>
   <translation>Take the table to every meeting about learning.</translation>
  </message>
  <message>
   <source>Regel je hoe leren in het bedrijf werkt, betrek dan elke keer alle drie de lagen: directie, direct-leidinggevenden en medewerkers. Wat je regelt, werkt pas als die drie meedoen.</source>
   <translation>When you organise how learning works in the company, involve all three layers every time: directors, supervisors and workers. What you arrange only works once those three join in.</translation>
  </message>
  <message>
   <source>In de projectgroep zitten mensen uit alle drie de lagen.</source>
   <translation>The project group has people from all three layers.</translation>
  </message>
  <message>
   <source>Het één keer doen en daarna vergeten. Doe het elke keer weer.</source>
   <translation>Doing it once and then forgetting it. Do it again every time.</translation>
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
   <source>Schrijf drie dingen op die je mensen wilt laten leren.</source>
   <translation>Write down three things you want your people to learn.</translation>
  </message>
  <message>
   <source>Vraag hun bij elk punt: wat moet het bedrijf hiervoor regelen?</source>
   <translation>For each point, ask them: what must the company arrange for this?</translation>
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
   <source>Tegen mensen zeggen dat ze zich moeten ontwikkelen, werkt niet. Dan leg je het bij de persoon. Zorg voor een vaste basis voor leren die blijft, en voor waardering voor mensen die zich inzetten voor de leercultuur.</source>
   <translation>Telling people that they must develop doesn't work. Then you leave it up to the person. Provide a firm base for learning that lasts, and appreciation for people who make an effort for the learning culture.</translation>
  </message>
  <message>
   <source>De directie wil eerst kijken naar wat het bedrijf zelf moet regelen.</source>
   <translation>The directors want to look first at what the company itself must arrange.</translation>
  </message>
  <message>
   <source>Een collega verwijten dat die niet wil leren. Kijk eerst wat er nog niet geregeld is.</source>
   <translation>Blaming a colleague for not wanting to learn. First look at what has not been arranged yet.</translation>
  </message>
  <message>
   <source>Na twaalf weken: wat is er geregeld, en wie leert nu iets wat eerst niet kon?</source>
   <translation>After twelve weeks: what has been arranged, and who is now learning what wasn't possible before?</translation>
  </message>
  <message>
   <source>Plan oefentijd na elke cursus</source>
   <translation>Plan practice time after every course</translation>
  </message>
  <message>
   <source>Een paar uur in de planning per cursus. Geen extra geld.</source>
   <translation>A few hours in the planning per course. No extra money.</translation>
  </message>
  <message>
   <source>Zet oefentijd in de planning voordat iemand naar een cursus gaat.</source>
   <translation>Put practice time in the planning before someone goes on a course.</translation>
  </message>
  <message>
   <source>Spreek een plek af om te oefenen en een collega die meekijkt.</source>
   <translation>Agree on a place to practise and a colleague to look on.</translation>
  </message>
  <message>
   <source>Begin in de eerste week na de cursus, op de eigen werkplek.</source>
   <translation>Start in the first week after the course, at their own workstation.</translation>
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
   <source>Is er na een cursus geen tijd, ruimte en veiligheid om te oefenen, dan brengt die weinig op. Onderzoek: bij veel mkb-bedrijven hebben cursus en leren op de werkplek samen het meeste effect. Medewerkers zijn over die mix ook het meest tevreden.</source>
   <translation>If there is no time, room and safety to practise after a course, it is of little use. Research: at many SMEs, a course and learning on the job together have the most effect. Workers are also the most satisfied with that mix.</translation>
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
   <source>Wachten tot het rustig is. Dan staat de nieuwe machine stof te vangen.</source>
   <translation>Waiting until it is quiet. Then the new machine stands there gathering dust.</translation>
  </message>
  <message>
   <source>Na zes weken: gebruikt de collega wat die leerde? Zo niet, wat is er nog nodig?</source>
   <translation>After six weeks: does the colleague use what they learned? If not, what is still needed?</translation>
  </message>
  <message>
   <source>Maak fouten maken veilig tijdens het oefenen</source>
   <translation>Make it safe to make mistakes while practising</translation>
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
   <source>Vertel als leidinggevende eerst zelf over een fout, en wat je ervan leerde.</source>
   <translation>As a supervisor, first talk about a mistake of your own, and what you learned from it.</translation>
  </message>
  <message>
   <source>Vraag daarna wie er ook één wil vertellen. Niemand hoeft.</source>
   <translation>Then ask who else wants to share one. Nobody has to.</translation>
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
   <source>Is er na een cursus geen tijd en ruimte om te oefenen, en voelen mensen zich niet veilig om daarbij fouten te maken, dan brengt de cursus weinig op. Mensen gaan dan terug naar hoe ze altijd al werkten.</source>
   <translation>If there is no time and room to practise after a course, and people don't feel safe to make mistakes while practising, the course is of little use. People then go back to how they always worked.</translation>
  </message>
  <message>
   <source>Er is tijd en ruimte om te oefenen. De veiligheidsregels blijven altijd gelden.</source>
   <translation>There is time and room to practise. The safety rules always apply.</translation>
  </message>
  <message>
   <source>Boos worden om een fout die iemand vertelt. Daarna vertelt niemand meer iets.</source>
   <translation>Getting angry about a mistake that someone shares. After that nobody shares anything.</translation>
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
   <source>Een paar uur per persoon per maand, het hele jaar door.</source>
   <translation>A few hours per person per month, all year round.</translation>
  </message>
  <message>
   <source>Schrijf per functie op wat er te leren is en hoeveel tijd dat vraagt.</source>
   <translation>Write down for each job what there is to learn and how much time that takes.</translation>
  </message>
  <message>
   <source>Leg leertijd per functie vast, ook voor leidinggevenden en directie.</source>
   <translation>Fix learning time for each job, also for supervisors and directors.</translation>
  </message>
  <message>
   <source>Zet die tijd in het rooster en spreek af wie dan invalt.</source>
   <translation>Put that time on the rota and agree who fills in.</translation>
  </message>
  <message>
   <source>Wijs iemand aan die let op of de tijd doorgaat.</source>
   <translation>Name someone who watches whether that time goes ahead.</translation>
  </message>
  <message>
   <source>Noem in het overleg wie een goed initiatief nam, en bedank die collega.</source>
   <translation>In the meeting, name who took a good initiative, and thank that colleague.</translation>
  </message>
  <message>
   <source>Onderzoek laat steeds weer zien: hoe je leren regelt, bepaalt heel sterk of een actie werkt, welke dan ook. Geef leren dus op alle niveaus een plek: van genoeg kansen onder werktijd tot duidelijke waardering voor initiatieven die het bedrijf helpen.</source>
   <translation>Research shows again and again: how you organise learning very strongly decides whether an action works, whichever it is. So give learning a place at all levels: from enough chances in working time to clear appreciation for initiatives that help the company.</translation>
  </message>
  <message>
   <source>De directie maakt uren vrij en houdt zich daar ook aan als het druk is.</source>
   <translation>The directors free up hours and keep to that when it is busy too.</translation>
  </message>
  <message>
   <source>Maar één groep leertijd geven. Iedereen heeft tijd nodig, ook de leiding.</source>
   <translation>Giving learning time to only one group. Everyone needs time, the leaders too.</translation>
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
   <source>Kies een vast moment, zoals maandag om acht uur, staand bij het bord.</source>
   <translation>Choose a fixed moment, such as Monday at eight, standing at the board.</translation>
  </message>
  <message>
   <source>Vraag wie het wil leiden. Dat mag iedereen zijn.</source>
   <translation>Ask who wants to lead it. It can be anyone.</translation>
  </message>
  <message>
   <source>Bespreek: wat ging goed, wat was lastig, wat proberen we deze week?</source>
   <translation>Discuss: what went well, what was difficult, what will we try this week?</translation>
  </message>
  <message>
   <source>Of kies één lastig geval en denk er samen over na. Dat heet intervisie.</source>
   <translation>Or choose one difficult case and think it through together. That is called peer coaching.</translation>
  </message>
  <message>
   <source>Ben je leidinggevende? Bedank in het overleg wie dit organiseert.</source>
   <translation>Are you a supervisor? In the meeting, thank those who organise this.</translation>
  </message>
  <message>
   <source>Een weekstart of intervisie organiseren is een initiatief waar het bedrijf iets aan heeft. Laat duidelijk merken dat je zo'n initiatief waardeert. Wil je een leercultuur die blijft, dan heb je naast een vaste basis ook die waardering nodig.</source>
   <translation>Organising a weekly kick-off or peer coaching is an initiative that helps the company. Show clearly that you value such an initiative. If you want a learning culture that lasts, you need that appreciation as well as a firm base.</translation>
  </message>
  <message>
   <source>De leidinggevende vindt een kwartier werktijd per week goed.</source>
   <translation>The supervisor agrees to fifteen minutes of working time a week.</translation>
  </message>
  <message>
   <source>Er een lijst met opdrachten van maken, of vergeten om te bedanken.</source>
   <translation>Turning it into a list of tasks, or forgetting to say thank you.</translation>
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
   <source>Schrijf in drie zinnen waar het bedrijf over drie jaar wil staan.</source>
   <translation>Write in three sentences where the company wants to be in three years.</translation>
  </message>
  <message>
   <source>Maak voor elke laag één doel in één zin, in woorden van de werkvloer.</source>
   <translation>Make one goal per layer in one sentence, in shop-floor words.</translation>
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
   <source>Onderzoek laat zien: in de top gaat leercultuur over innovatie en overleven. Het is cruciaal om die visie te vertalen naar heel praktische en concrete doelen voor elke laag eronder. Werk je visie op de leercultuur dus per laag uit.</source>
   <translation>Research shows: at the top, learning culture is about innovation and survival. It is crucial to translate that vision into very practical and concrete goals for each layer below. So work out your vision of the learning culture for each layer.</translation>
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
   <source>De woorden van de top ophangen. Op de vloer weet dan niemand wat er morgen anders is.</source>
   <translation>Hanging up the words of those at the top. Then nobody on the shop floor knows what is different tomorrow.</translation>
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
   <source>Maak per laag een kaartje van drie zinnen: dit heb jij eraan.</source>
   <translation>Make a three-sentence card for each layer: this is what you get out of it.</translation>
  </message>
  <message>
   <source>Bespreek het kaartje in kleine groepen, met een voorbeeld uit het eigen werk.</source>
   <translation>Discuss the card in small groups, with an example from people's own work.</translation>
  </message>
  <message>
   <source>Kom er elke maand op terug, steeds met een nieuw voorbeeld.</source>
   <translation>Come back to it every month, always with a new example.</translation>
  </message>
  <message>
   <source>Leg goed uit, en doe dat steeds weer, welk belang elke laag erbij heeft. Dat helpt om mensen actief mee te laten doen. Zo koppel je wat leidinggevenden en medewerkers zelf belangrijk vinden aan de leercultuur.</source>
   <translation>Explain well, and keep doing so, what each layer has to gain. That helps people to take an active part. This is how you link what supervisors and workers find important to the learning culture.</translation>
  </message>
  <message>
   <source>De doelen van het bedrijf zijn voor elke laag duidelijk.</source>
   <translation>The company's goals are clear to each layer.</translation>
  </message>
  <message>
   <source>Het één keer uitleggen en dan stoppen. Blijf het herhalen.</source>
   <translation>Explaining it once and then stopping. Keep repeating it.</translation>
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
   <source>Een uur bij de machine. Geen geld.</source>
   <translation>An hour at the machine. No money needed.</translation>
  </message>
  <message>
   <source>Kies de machine waar het meeste werk van afhangt.</source>
   <translation>Choose the machine that most of the work depends on.</translation>
  </message>
  <message>
   <source>Vertel erbij: dit gebeurt er als hij uitvalt en niemand weet hoe hij werkt.</source>
   <translation>Tell people: this is what happens if it breaks down and nobody knows how it works.</translation>
  </message>
  <message>
   <source>Maak samen een lijst: wie kan wat, en wat kan maar één persoon?</source>
   <translation>Make a list together: who can do what, and what can only one person do?</translation>
  </message>
  <message>
   <source>Spreek af wie wat leert, van wie en wanneer.</source>
   <translation>Agree who learns what, from whom and when.</translation>
  </message>
  <message>
   <source>Hang de lijst met de beste instellingen bij de machine. Houd hem bij.</source>
   <translation>Hang the list with the best settings at the machine. Keep it up to date.</translation>
  </message>
  <message>
   <source>Valt een belangrijke machine uit doordat er kennis ontbreekt, dan staat het werk stil. Met zo'n voorbeeld maakt de directie aan leidinggevenden duidelijk hoe cruciaal het is om die techniek goed te leren begrijpen.</source>
   <translation>If an important machine breaks down because knowledge is missing, the work stands still. With such an example the directors make clear to supervisors how crucial it is to learn to understand that technology well.</translation>
  </message>
  <message>
   <source>Er is een collega of leverancier die de machine goed kent.</source>
   <translation>There is a colleague or supplier who knows the machine well.</translation>
  </message>
  <message>
   <source>De lijst gebruiken om mensen te beoordelen. Hij is er om te zien wat we nog willen leren.</source>
   <translation>Using the list to judge people. It is there to show what we still want to learn.</translation>
  </message>
  <message>
   <source>Na twaalf weken: wat kunnen nu twee mensen wat eerst maar één kon?</source>
   <translation>After twelve weeks: what can two people do now that only one could do before?</translation>
  </message>
  <message>
   <source>Praat open over zorgen om je baan</source>
   <translation>Talk openly about job worries</translation>
  </message>
  <message>
   <source>Een half uur per groep van vijf of zes mensen. Geen geld.</source>
   <translation>Half an hour per group of five or six people. No money needed.</translation>
  </message>
  <message>
   <source>Nodig mensen in kleine groepen uit, op een rustig moment.</source>
   <translation>Invite people in small groups, at a quiet moment.</translation>
  </message>
  <message>
   <source>Vertel welke techniek er komt, wat er verandert en wat er blijft.</source>
   <translation>Tell people which technology is coming, what will change and what will stay.</translation>
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
   <source>Een medewerker is misschien bang om door nieuwe techniek de baan te verliezen. Leg uit dat wie steeds blijft leren, juist bijblijft. Dan kan die de baan houden, of met de nieuwe kennis ergens anders aan het werk.</source>
   <translation>A worker may be afraid of losing their job because of new technology. Explain that people who keep learning are the ones who keep up. Then they can keep their job, or work somewhere else with the new knowledge.</translation>
  </message>
  <message>
   <source>De directie weet wat er gaat veranderen, of zegt eerlijk dat ze het nog niet weet.</source>
   <translation>The directors know what will change, or say honestly that they don't know yet.</translation>
  </message>
  <message>
   <source>Een vaste baan beloven. Wees eerlijk over wat je niet weet.</source>
   <translation>Promising a permanent job. Be honest about what you don't know.</translation>
  </message>
  <message>
   <source>Na acht weken: welke vragen zijn beantwoord, en wie is er iets nieuws gaan leren?</source>
   <translation>After eight weeks: which questions were answered, and who has started to learn something new?</translation>
  </message>
  <message>
   <source>Bepaal eerst wat leren moet opleveren</source>
   <translation>First decide what learning should achieve</translation>
  </message>
  <message>
   <source>Twee keer twee uur met directie en projectgroep. Geen geld.</source>
   <translation>Two meetings of two hours with directors and project group. No money needed.</translation>
  </message>
  <message>
   <source>Schrijf op waar het bedrijf de komende jaren naartoe wil.</source>
   <translation>Write down where the company wants to go in the coming years.</translation>
  </message>
  <message>
   <source>Kies twee of drie dingen die leren daarvoor moet opleveren.</source>
   <translation>Choose two or three things that learning should achieve for that.</translation>
  </message>
  <message>
   <source>Zet in het jaarplan bij elk doel: wie moet wat kunnen?</source>
   <translation>In the annual plan, write next to each goal: who must be able to do what?</translation>
  </message>
  <message>
   <source>Schrijf voor elke groep in één zin wat dit betekent voor het eigen werk.</source>
   <translation>For each group, write in one sentence what this means for their own work.</translation>
  </message>
  <message>
   <source>Vertel het zelf aan elke groep en vraag wat nog niet duidelijk is.</source>
   <translation>Tell each group yourself and ask what is not clear yet.</translation>
  </message>
  <message>
   <source>Bepaal eerst wat het bedrijf eraan moet hebben dat mensen zich ontwikkelen, bijvoorbeeld meer innovatie. Dan weet je waar je naartoe werkt. Koppel je strategie aan leren en leg uit wat dat voor ieder betekent: zo krijg je iedereen mee.</source>
   <translation>First decide what the company should gain from people developing, for example more innovation. Then you know what you are working towards. Link your strategy to learning and explain what that means for each person: that way you get everyone on board.</translation>
  </message>
  <message>
   <source>De directie neemt de tijd om te kiezen en wil keuzes ook uitleggen.</source>
   <translation>The directors take the time to choose and are willing to explain their choices.</translation>
  </message>
  <message>
   <source>Meteen over de middelen beginnen. Eerst het doel, dan pas wat ervoor nodig is.</source>
   <translation>Starting with the resources at once. First the goal, only then what it takes.</translation>
  </message>
  <message>
   <source>Na een half jaar: wat is er van elke opbrengst al te zien, en wat pas je aan?</source>
   <translation>After six months: what can you already see of each result, and what will you change?</translation>
  </message>
  <message>
   <source>Maak één plan voor het hele bedrijf</source>
   <translation>Make one plan for the whole company</translation>
  </message>
  <message>
   <source>Twee dagdelen met de projectgroep. Daarna een jaar of langer om te doen.</source>
   <translation>Two half days with the project group. Then a year or longer to do it.</translation>
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
   <source>Kijk ook naar werk, werkwijzen, leiding en beleid, niet alleen naar personen.</source>
   <translation>Also look at work, ways of working, leadership and policy, not only at people.</translation>
  </message>
  <message>
   <source>Kies wat eerst komt en wat kan wachten. Begin klein.</source>
   <translation>Choose what comes first and what can wait. Start small.</translation>
  </message>
  <message>
   <source>Leg het plan aan elke laag voor en spreek af wanneer jullie terugkijken.</source>
   <translation>Put the plan to each layer and agree when you will look back.</translation>
  </message>
  <message>
   <source>Richt je niet alleen op acties voor losse medewerkers. Geef leren een plek in het hele bedrijf, dan word je een lerende organisatie. Bedenk daarom in samenhang wat er nodig is, anders passen losse acties niet bij elkaar.</source>
   <translation>Don't aim only at actions for individual workers. Give learning a place in the whole company, and you become a learning organisation. So think of what is needed as one whole, or separate actions won't fit together.</translation>
  </message>
  <message>
   <source>Het is duidelijk wat leren het bedrijf moet opleveren.</source>
   <translation>It is clear what learning should achieve for the company.</translation>
  </message>
  <message>
   <source>Alleen acties bedenken voor losse medewerkers.</source>
   <translation>Thinking only of actions for individual workers.</translation>
  </message>
  <message>
   <source>Na een half jaar: wat is er per bouwsteen gedaan? Zijn er ook acties voor teams en het hele bedrijf?</source>
   <translation>After six months: what has been done for each building block? Are there also actions for teams and the whole company?</translation>
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
   <source>Spreek de eerste stap af, en welke taak daarbij past.</source>
   <translation>Agree the first step, and which task goes with it.</translation>
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
   <source>Een doel kiezen waar maar één van de twee iets aan heeft.</source>
   <translation>Choosing a goal that helps only one of the two.</translation>
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
   <source>Kies hooguit drie doelen die horen bij hoe jullie leren en vernieuwen.</source>
   <translation>Choose three goals at most that go with how you learn and innovate.</translation>
  </message>
  <message>
   <source>Zet ze op een bord bij het werk, in gewone woorden.</source>
   <translation>Put them on a board near the work, in plain words.</translation>
  </message>
  <message>
   <source>Vertel in elk team waarom juist deze doelen gekozen zijn.</source>
   <translation>Tell each team why exactly these goals were chosen.</translation>
  </message>
  <message>
   <source>Kijk elke maand samen hoe het gaat. Schrijf erbij wat jullie ervan leerden.</source>
   <translation>Look together every month at how it is going. Add what you learned from it.</translation>
  </message>
  <message>
   <source>In de praktijk gaan bedrijven en hun mensen pas echt leren als het een bepaald doel dient. Zien medewerkers scherp welke doelen bij de leer- en innovatiecultuur horen, dan zijn ze bereid om eraan mee te doen.</source>
   <translation>In practice, companies and their people only really start to learn when it serves a certain goal. If workers see clearly which goals belong to the learning and innovation culture, they are willing to join in.</translation>
  </message>
  <message>
   <source>Het bedrijf weet welke kant het op wil.</source>
   <translation>The company knows which way it wants to go.</translation>
  </message>
  <message>
   <source>Te veel doelen kiezen, of een bord ophangen dat niemand bijhoudt.</source>
   <translation>Choosing too many goals, or hanging up a board that nobody updates.</translation>
  </message>
  <message>
   <source>Na twaalf weken: vraag vijf mensen welke doelen op het bord staan en wat zij eraan doen.</source>
   <translation>After twelve weeks: ask five people which goals are on the board and what they do towards them.</translation>
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
   <source>Kies één punt uit de meting dat voor de directie belangrijk is.</source>
   <translation>Choose one point from the round that is important to the directors.</translation>
  </message>
  <message>
   <source>Vertel wat leren doet voor innovatie, prestaties en het voortbestaan.</source>
   <translation>Tell them what learning does for innovation, performance and survival.</translation>
  </message>
  <message>
   <source>Vraag om één klein besluit, zoals werktijd om te leren of een proef.</source>
   <translation>Ask for one small decision, such as working time to learn or a trial.</translation>
  </message>
  <message>
   <source>Een innovatiecultuur spreekt mkb-bedrijven gemiddeld meer aan. Maak daarom vooral aan directeur-eigenaren goed duidelijk hoe een leercultuur helpt: bij de innovatiekracht, de prestaties en uiteindelijk het voortbestaan van het bedrijf.</source>
   <translation>On average, an innovation culture appeals more to SMEs. So make clear, to owner-directors above all, how a learning culture helps: with innovative power, performance and in the end the survival of the company.</translation>
  </message>
  <message>
   <source>De projectgroep heeft een eigen voorbeeld en een afspraak met de directie.</source>
   <translation>The project group has an example of its own and an appointment with the directors.</translation>
  </message>
  <message>
   <source>Alleen over leren praten. Praat over wat de directie bezighoudt.</source>
   <translation>Talking only about learning. Talk about what is on the directors' minds.</translation>
  </message>
  <message>
   <source>Na zes weken: welk besluit nam de directie, en wat zie je er al van op de vloer?</source>
   <translation>After six weeks: what did the directors decide, and what do you already see of it on the shop floor?</translation>
  </message>
  <message>
   <source>Vertel wat nieuwe techniek betekent voor het werk</source>
   <translation>Tell people what new technology means for the work</translation>
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
   <source>Maak per functie een kaart: zo werk je nu, zo werk je straks.</source>
   <translation>Make a card per job: this is how you work now, this is how you will work.</translation>
  </message>
  <message>
   <source>Vul de kaart aan met de mensen die het werk doen.</source>
   <translation>Complete the card with the people who do the work.</translation>
  </message>
  <message>
   <source>Bespreek de kaart in elk team: wat wordt anders, en wat wil je leren?</source>
   <translation>Discuss the card in each team: what will be different, and what do you want to learn?</translation>
  </message>
  <message>
   <source>Laat een filmpje zien van de techniek in een gewoon bedrijf.</source>
   <translation>Show a short video of the technology in an ordinary company.</translation>
  </message>
  <message>
   <source>In Smart Industry kan nieuwe techniek het werk heel sterk veranderen. Toch blijft dat vaak abstract: wat doet een robot met mijn gewone werkdag? De directie moet zorgen dat dit in elke laag heel duidelijk is.</source>
   <translation>In Smart Industry, new technology can change work very strongly. Yet it often stays abstract: what does a robot do to my normal working day? The directors must make sure that this is very clear in each layer.</translation>
  </message>
  <message>
   <source>De directie weet welke techniek er komt en ongeveer wanneer.</source>
   <translation>The directors know which technology is coming and roughly when.</translation>
  </message>
  <message>
   <source>Grote woorden gebruiken. Vertel wat iemand straks op een gewone dag doet.</source>
   <translation>Using big words. Say what someone will do on an ordinary day.</translation>
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
   <source>Twee dagdelen per jaar, en elke maand een paar uur om rond te kijken.</source>
   <translation>Two half days a year, and a few hours each month to look around.</translation>
  </message>
  <message>
   <source>Zet twee keer per jaar een middag in de agenda: wat gebeurt er buiten?</source>
   <translation>Put an afternoon in the diary twice a year: what is happening outside?</translation>
  </message>
  <message>
   <source>Verdeel vier onderwerpen: klanten, leveranciers, techniek, andere bedrijven.</source>
   <translation>Divide up four subjects: customers, suppliers, technology, other companies.</translation>
  </message>
  <message>
   <source>Zoek elk onderwerp uit met twee mensen, van wie één van de vloer.</source>
   <translation>Look into each subject with two people, one of them from the shop floor.</translation>
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
   <source>Smart Skills@Scale draait om medewerkers die leren. Het is van belang dat ook het bedrijf zelf leert en nieuwsgierig naar buiten kijkt. In het beste geval zijn die twee met elkaar verbonden en maken ze elkaar sterker.</source>
   <translation>Smart Skills@Scale is about workers who learn. It matters that the company itself learns too and looks outside with curiosity. Ideally, those two are connected and make each other stronger.</translation>
  </message>
  <message>
   <source>De directie ziet leren als iets van het hele bedrijf en maakt er tijd voor.</source>
   <translation>The directors see learning as something for the whole company and make time for it.</translation>
  </message>
  <message>
   <source>Buiten rondkijken en er binnen niets mee doen.</source>
   <translation>Looking around outside and doing nothing with it inside.</translation>
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
   <source>Een half uur na elke cursus of nieuwe taak. Geen geld.</source>
   <translation>Half an hour after each course or new task. No money needed.</translation>
  </message>
  <message>
   <source>Leerde iemand iets, op cursus of bij een klant? Vraag: wat kan hierdoor beter?</source>
   <translation>Did someone learn something, on a course or with a customer? Ask: what can this improve?</translation>
  </message>
  <message>
   <source>Kies samen één voorstel en probeer het twee weken in je eigen team.</source>
   <translation>Choose one proposal together and try it for two weeks in your own team.</translation>
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
   <source>In het beste geval zijn het leren van mensen en het leren van het bedrijf verbonden en maken ze elkaar sterker. Mensen in wie je investeert, kunnen beter meehelpen om het bedrijf te verbeteren. Dat is ook van belang voor je innovatiekracht.</source>
   <translation>Ideally, people's learning and the company's learning are connected and make each other stronger. People you invest in can help more to improve the company. That also matters for your innovative power.</translation>
  </message>
  <message>
   <source>Paul Preenen en Jessie Koen</source>
   <translation>Paul Preenen and Jessie Koen</translation>
  </message>
  <message>
   <source>Het team heeft wat ruimte om een voorstel uit te proberen.</source>
   <translation>The team has some room to try out a proposal.</translation>
  </message>
  <message>
   <source>Om een voorstel vragen en er dan niets mee doen.</source>
   <translation>Asking for a proposal and then doing nothing with it.</translation>
  </message>
  <message>
   <source>Na twaalf weken: hoeveel voorstellen kwamen er, hoeveel zijn er gedaan, en wat werd beter?</source>
   <translation>After twelve weeks: how many proposals came in, how many were carried out, and what got better?</translation>
  </message>
  <message>
   <source>Laat medewerkers meedoen aan een netwerk</source>
   <translation>Let workers take part in a network</translation>
  </message>
  <message>
   <source>Ongeveer één dagdeel per kwartaal per deelnemer, in werktijd.</source>
   <translation>About half a day per quarter for each person taking part, in working time.</translation>
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
   <source>Zet de uren in het rooster en regel wie het werk overneemt.</source>
   <translation>Put the hours on the rota and arrange who takes over the work.</translation>
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
   <source>Voor een ander kiezen. Laat de medewerker zelf het onderwerp kiezen.</source>
   <translation>Choosing for someone else. Let the worker choose the subject.</translation>
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
   <source>Een half uur per bezoek, een paar keer per jaar. Meestal geen geld.</source>
   <translation>Half an hour per visit, a few times a year. Usually no money needed.</translation>
  </message>
  <message>
   <source>Schrijf op wie er toch al langskomt: een monteur, leverancier, klant of leraar.</source>
   <translation>Write down who comes by anyway: a service engineer, supplier, customer or teacher.</translation>
  </message>
  <message>
   <source>Vraag één van hen om een half uur iets te laten zien op de vloer.</source>
   <translation>Ask one of them to show something on the shop floor for half an hour.</translation>
  </message>
  <message>
   <source>Bedenk met het team drie vragen, ook over nieuwe techniek.</source>
   <translation>With the team, think of three questions, also about new technology.</translation>
  </message>
  <message>
   <source>Gaat iemand naar een klant of beurs? Laat een collega meegaan.</source>
   <translation>Is someone going to a customer or trade fair? Let a colleague go along.</translation>
  </message>
  <message>
   <source>Schrijf na elk bezoek één ding op dat jullie gaan proberen.</source>
   <translation>After each visit, write down one thing that you will try.</translation>
  </message>
  <message>
   <source>In een goede en levendige leercultuur komt er ook kennis van buiten het bedrijf binnen. De ramen moeten dus open.</source>
   <translation>In a good and lively learning culture, knowledge also comes in from outside the company. So the windows must be open.</translation>
  </message>
  <message>
   <source>De leidinggevende mag zelf bezoek vragen op de vloer. De veiligheidsregels gelden ook voor bezoek.</source>
   <translation>Supervisors may invite visitors to the shop floor themselves. The safety rules apply to visitors too.</translation>
  </message>
  <message>
   <source>Het wordt een verkooppraatje. Vraag om uitleg bij jullie eigen machine of product.</source>
   <translation>It turns into a sales talk. Ask for an explanation at your own machine or product.</translation>
  </message>
  <message>
   <source>Na een kwartaal: wie kwam er langs, wat leerden we, en wat doen we nu anders?</source>
   <translation>After a quarter: who came by, what did we learn, and what do we do differently now?</translation>
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
   <source>Het programma ziet dat mkb-bedrijven, vooral directeur-eigenaren, hieraan beginnen omdat (technische) mensen moeilijk te vinden zijn. Zo laten ze zich zien op de regionale arbeidsmarkt. Vaak is het een soort marketing om mensen voor de regio te behouden.</source>
   <translation>The programme sees that SMEs, owner-directors above all, start on this because (technical) people are hard to find. This is how they show themselves on the regional labour market. Often it is a kind of marketing to keep people for the region.</translation>
  </message>
  <message>
   <source>Het verhaal klopt: mensen leren hier echt.</source>
   <translation>The story is true: people really learn here.</translation>
  </message>
  <message>
   <source>Het mooier vertellen dan het is. Nieuwe collega's merken dat snel.</source>
   <translation>Making it sound better than it is. New colleagues soon notice.</translation>
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
   <source>Elk jaar vast geld en vaste uren.</source>
   <translation>Fixed money and fixed hours every year.</translation>
  </message>
  <message>
   <source>Reken uit wat het kost als een ervaren collega vertrekt.</source>
   <translation>Work out what it costs when an experienced colleague leaves.</translation>
  </message>
  <message>
   <source>Zet daarnaast wat je nu aan leren uitgeeft per persoon, in geld en in uren.</source>
   <translation>Next to it, put what you now spend on learning per person, in money and in hours.</translation>
  </message>
  <message>
   <source>Kies wat je erbij doet, vooral voor leren op de werkplek zelf.</source>
   <translation>Choose what you will add, above all for learning at the workplace itself.</translation>
  </message>
  <message>
   <source>Schrijf in het personeelsplan wie wat gaat leren en wie daarbij helpt.</source>
   <translation>In the staff plan, write who will learn what and who will help.</translation>
  </message>
  <message>
   <source>Vraag blijvers en vertrekkers: kreeg je hier genoeg kans om te leren?</source>
   <translation>Ask those who stay and those who leave: did you get enough chance to learn here?</translation>
  </message>
  <message>
   <source>Onderzoek: investeer je meer in mensen, dan zijn ze meer geneigd te blijven. Je houdt de besten over en zij kunnen beter bijdragen aan verbetering. Vakmensen houd en vind je alleen als je helpt dat ze zich op de werkplek steeds kunnen ontwikkelen.</source>
   <translation>Research: if you invest more in people, they are more inclined to stay. You keep the best and they can contribute better to improvement. You only keep and find skilled workers if you help them to keep developing at the workplace.</translation>
  </message>
  <message>
   <source>Jessie Koen en redactie</source>
   <translation>Jessie Koen and the editors</translation>
  </message>
  <message>
   <source>De directie kan voor langere tijd geld en uren vrijmaken.</source>
   <translation>The directors can free up money and hours for a longer period.</translation>
  </message>
  <message>
   <source>Stoppen met investeren na één slecht kwartaal.</source>
   <translation>Stopping investment after one bad quarter.</translation>
  </message>
  <message>
   <source>Na een half jaar: zijn het geld en de uren gebruikt? Na een jaar: wie bleef, wie ging weg, en waarom?</source>
   <translation>After six months: have the money and the hours been used? After a year: who stayed, who left, and why?</translation>
  </message>
 </context>
</TS>
