<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ActionForm</name>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Terugkijken op</source>
        <translation>Look back on</translation>
    </message>
    <message>
        <source>Neem {day}</source>
        <translation>Take {day}</translation>
    </message>
    <message>
        <source>Jullie kijken terug voordat de eerste stap klaar is. Klopt dat?</source>
        <translation>You look back before the first step is done. Is that right?</translation>
    </message>
    <message>
        <source>Over 1 week: {day}</source>
        <translation>In 1 week: {day}</translation>
    </message>
    <message>
        <source>Over {n} weken: {day}</source>
        <translation>In {n} weeks: {day}</translation>
    </message>
    <message>
        <source>Kies nog een dag om terug te kijken</source>
        <translation>Choose a day to look back</translation>
    </message>
    <message>
        <source>{who}, terugkijken op {day}</source>
        <translation>{who}, look back on {day}</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Wat collega’s ervan merken</source>
        <translation>What colleagues notice</translation>
    </message>
    <message>
        <source>{field} bij {card}</source>
        <translation>{field} for {card}</translation>
    </message>
</context>
<context>
    <name>AsideNotices</name>
    <message>
        <source>Op het andere scherm stond: {text}</source>
        <translation>The other screen said: {text}</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation>Leave it out</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>That isn&apos;t possible right now</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Please try again later.</translation>
    </message>
</context>
<context>
    <name>BlockPage</name>
    <message>
        <source>Lagen naast elkaar</source>
        <translation>Layers side by side</translation>
    </message>
    <message>
        <source>Opmerkingen lezen</source>
        <translation>Read the remarks</translation>
    </message>
    <message>
        <source>Kies een bouwsteen. Lees één vraag voor. Ieder geeft een voorbeeld van deze maand.</source>
        <translation>Choose a building block. Read one question aloud. Everyone gives an example from this month.</translation>
    </message>
    <message>
        <source>Wat zit erachter?</source>
        <translation>What&apos;s behind it?</translation>
    </message>
    <message>
        <source>Deze bouwsteen heeft te weinig antwoorden om te laten zien. Bespreek de vragen zonder cijfers.</source>
        <translation>This building block has too few answers to show. Talk about the questions without figures.</translation>
    </message>
    <message>
        <source>Per vraag zijn er te weinig antwoorden om te laten zien. We tonen ze vanaf {least}.</source>
        <translation>There are too few answers per question to show. We show them from {least}.</translation>
    </message>
    <message>
        <source>Wie ‘weet ik niet’ koos, tellen we alleen bij iedereen samen.</source>
        <translation>We only count who chose ‘I don&apos;t know’ for everyone together.</translation>
    </message>
    <message>
        <source>Opmerkingen laten we pas zien als het er {least} of meer zijn.</source>
        <translation>We only show remarks when there are {least} or more.</translation>
    </message>
    <message>
        <source>Kies een bouwsteen. Bespreek elke vraag: waaraan merk je dat? Wie heeft een voorbeeld?</source>
        <translation>Choose a building block. Discuss each question: how can you tell? Who has an example?</translation>
    </message>
    <message>
        <source>De score is {score}, van {n} mensen.</source>
        <translation>The score is {score}, from {n} people.</translation>
    </message>
</context>
<context>
    <name>BlocksTalkPage</name>
    <message>
        <source>Wat is ons beeld?</source>
        <translation>What is our picture?</translation>
    </message>
    <message>
        <source>Noem om de beurt één bouwsteen die goed gaat en één die beter kan. Geef bij allebei een voorbeeld.</source>
        <translation>Take turns to name one building block that goes well and one that could be better. Give an example for each.</translation>
    </message>
    <message>
        <source>Er zijn te weinig antwoorden om cijfers te laten zien.</source>
        <translation>There are too few answers to show figures.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Loud</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Volume: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>One moment. The screen is starting again.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>Did you see ‘Thank you’? Then your answers have been saved.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Were you still answering? Then you can start again in a moment.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>This screen isn&apos;t working right now</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Call the person who looks after this computer.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>For the administrator: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>For the administrator: the program stopped a few times. The log is in {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>That isn&apos;t possible right now</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Please try again later.</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Kies deze kaart</source>
        <translation>Choose this card</translation>
    </message>
    <message>
        <source>Gekozen. Leg terug</source>
        <translation>Chosen. Put back</translation>
    </message>
    <message>
        <source>voor {layers}</source>
        <translation>for {layers}</translation>
    </message>
    <message>
        <source>Waarom deze kaart bij jullie past</source>
        <translation>Why this card suits you</translation>
    </message>
    <message>
        <source>Zo pakken jullie het aan</source>
        <translation>How to go about it</translation>
    </message>
    <message>
        <source>kaart {number}</source>
        <translation>card {number}</translation>
    </message>
    <message>
        <source>Waarom dit werkt</source>
        <translation>Why this works</translation>
    </message>
    <message>
        <source>Helpt bij</source>
        <translation>Helps with</translation>
    </message>
    <message>
        <source>Waar dit vandaan komt</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>Ook: {parts}.</source>
        <translation>Also: {parts}.</translation>
    </message>
    <message>
        <source>Wat eerst op orde moet zijn</source>
        <translation>What must be in order first</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Watch out</translation>
    </message>
    <message>
        <source>Zo kijken jullie terug</source>
        <translation>How to look back</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>kaart {number}</source>
        <translation>card {number}</translation>
    </message>
    <message>
        <source>kan het team zelf</source>
        <translation>the team can do this itself</translation>
    </message>
    <message>
        <source>We kijken terug op (na {weeks} weken)</source>
        <translation>We look back on (after {weeks} weeks)</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Eerste keer op</source>
        <translation>First time on</translation>
    </message>
    <message>
        <source>Wat merken de collega’s ervan</source>
        <translation>What colleagues will notice</translation>
    </message>
    <message>
        <source>Waarom dit werkt</source>
        <translation>Why this works</translation>
    </message>
    <message>
        <source>Wat eerst op orde moet zijn</source>
        <translation>What must be in order first</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Watch out</translation>
    </message>
    <message>
        <source>Zo kijk je terug</source>
        <translation>How to look back</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Helpt bij</source>
        <translation>Helps with</translation>
    </message>
    <message>
        <source>Moeite</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>kaart {number}, {title}</source>
        <translation>card {number}, {title}</translation>
    </message>
    <message>
        <source>Interventiekaarten</source>
        <translation>Intervention cards</translation>
    </message>
    <message>
        <source>Kaarten bij de leercultuurscan</source>
        <translation>Cards for the learning culture scan</translation>
    </message>
    <message>
        <source>Kaart {number}: {title}</source>
        <translation>Card {number}: {title}</translation>
    </message>
</context>
<context>
    <name>CardsHint</name>
    <message>
        <source>Jullie hebben {n} kaarten gekozen. Begin klein: drie kaarten is genoeg.</source>
        <translation>You have chosen {n} cards. Start small: three cards are enough.</translation>
    </message>
    <message>
        <source>{block} staat op {score} en heeft nog geen kaart. Dat gebeurt bij veel teams.</source>
        <translation>{block} is at {score} and has no card yet. That happens in many teams.</translation>
    </message>
    <message>
        <source>Bekijk deze kaarten</source>
        <translation>Look at these cards</translation>
    </message>
    <message>
        <source>Bekijk kaarten voor {block}</source>
        <translation>Look at the cards for {block}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Jullie doel is een score van {target}.</source>
        <translation>Your target is a score of {target}.</translation>
    </message>
    <message>
        <source>Kan ons team dit zelf?</source>
        <translation>Can our team do this itself?</translation>
    </message>
    <message>
        <source>Welke kaarten passen bij ons?</source>
        <translation>Which cards suit us?</translation>
    </message>
    <message>
        <source>{shown} van de {n} kaarten</source>
        <translation>{shown} of {n} cards</translation>
    </message>
    <message>
        <source>Kies eerst aan welke bouwstenen jullie werken. Ga daarvoor terug naar stap 5.</source>
        <translation>First choose which building blocks you will work on. Go back to step 5 for that.</translation>
    </message>
    <message>
        <source>Geen van deze kaarten kan jullie team zelf beginnen. Zet het filter uit om ze te zien.</source>
        <translation>None of these cards can be started by your team alone. Turn the filter off to see them.</translation>
    </message>
    <message>
        <source>Kies samen hooguit drie kaarten om mee te beginnen.</source>
        <translation>Together, choose three cards at most to start with.</translation>
    </message>
    <message>
        <source>{blocks}: kies samen hooguit drie kaarten om mee te beginnen.</source>
        <translation>{blocks}: together, choose three cards at most to start with.</translation>
    </message>
    <message>
        <source>Jullie hebben nog geen kaart gekozen.</source>
        <translation>You have not chosen a card yet.</translation>
    </message>
    <message>
        <source>Jullie hebben 1 kaart gekozen.</source>
        <translation>You have chosen 1 card.</translation>
    </message>
    <message>
        <source>Jullie hebben {n} kaarten gekozen.</source>
        <translation>You have chosen {n} cards.</translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Doe dit samen met iemand uit de projectgroep. Antwoorden van eerder gaan ook met de nieuwe wachtzin open. Het herstelblad blijft geldig.</source>
        <translation>Do this together with someone from the project group. The new passphrase opens earlier answers too. The recovery sheet stays valid.</translation>
    </message>
    <message>
        <source>Wachtzin van nu</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Bewaar de nieuwe wachtzin</source>
        <translation>Save the new passphrase</translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Enter the passphrase.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>getal: aantal mensen</source>
        <translation>figure: number of people</translation>
    </message>
    <message>
        <source>gemiddeld {mean}</source>
        <translation>average {mean}</translation>
    </message>
    <message>
        <source>Leercultuurscan van {company}, {round}</source>
        <translation>Learning culture scan of {company}, {round}</translation>
    </message>
    <message>
        <source>Ons beeld</source>
        <translation>Our picture</translation>
    </message>
    <message>
        <source>De zes bouwstenen</source>
        <translation>The six building blocks</translation>
    </message>
    <message>
        <source>De stip is de score van iedereen samen. 1 is (bijna) nooit, 5 is (bijna) altijd. De grijze balk laat zien waar de score heel waarschijnlijk ligt. De streepjeslijn is jullie doel.</source>
        <translation>The dot is the score of everyone together. 1 is (almost) never, 5 is (almost) always. The grey bar shows where the score very likely lies. The dashed line is your target.</translation>
    </message>
    <message>
        <source>De antwoorden van iedereen samen. Een lange donkere balk: mensen merken dit vaak.</source>
        <translation>The answers of everyone together. A long dark bar: people notice this often.</translation>
    </message>
    <message>
        <source>Een verschil tussen groepen is geen fout van iemand. Praat erover door.</source>
        <translation>A difference between groups is nobody’s fault. Talk it over.</translation>
    </message>
    <message>
        <source>De lagen naast elkaar</source>
        <translation>The layers side by side</translation>
    </message>
    <message>
        <source>Wat veranderde er sinds {round}</source>
        <translation>What changed since {round}</translation>
    </message>
    <message>
        <source>Elke meting is anoniem. We vergelijken groepen, nooit dezelfde personen.</source>
        <translation>Every round is anonymous. We compare groups, never the same persons.</translation>
    </message>
    <message>
        <source>Zo leren wij bij {company}</source>
        <translation>How we learn at {company}</translation>
    </message>
    <message>
        <source>Leercultuurscan, {round}</source>
        <translation>Learning culture scan, {round}</translation>
    </message>
    <message>
        <source>te weinig antwoorden</source>
        <translation>too few answers</translation>
    </message>
    <message>
        <source>vorige meting</source>
        <translation>previous round</translation>
    </message>
    <message>
        <source>doel {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>te weinig antwoorden om te laten zien</source>
        <translation>too few answers to show</translation>
    </message>
    <message>
        <source>vorige meting, {round}</source>
        <translation>previous round, {round}</translation>
    </message>
    <message>
        <source>Grijze balkjes: daar ligt de score van iedereen heel waarschijnlijk.</source>
        <translation>Grey bars: the score of everyone very likely lies here.</translation>
    </message>
    <message>
        <source>Direct-leidinggevenden en directie staan samen als ‘leiding’.</source>
        <translation>Supervisors and directors are shown together as ‘leaders’.</translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te laten zien: {groups}.</source>
        <translation>Too few answers to show: {groups}.</translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te laten zien bij {group}: {blocks}.</source>
        <translation>Too few answers to show for {group}: {blocks}.</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>leercultuur-{round}-{number}-{title}</source>
        <translation>learning-culture-{round}-{number}-{title}</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Het plaatje lukt nu niet. De tabel zegt hetzelfde.</source>
        <translation>The picture isn&apos;t available right now. The table says the same.</translation>
    </message>
    <message>
        <source>Even…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Slot van de kiosk, gezien vanuit dit account:</source>
        <translation>How the kiosk is locked down, as seen from this account:</translation>
    </message>
    <message>
        <source>Open meting: {name}</source>
        <translation>Open round: {name}</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>De stippen zijn erbij geteld.</source>
        <translation>The dots have been added.</translation>
    </message>
    <message>
        <source>Zo liggen ze er niet bij. Kijk nog eens hoe je ze gaf.</source>
        <translation>There are no dots laid like that. Think again how you gave them.</translation>
    </message>
    <message>
        <source>Die stippen zijn weggehaald. Je kunt ze opnieuw geven.</source>
        <translation>Those dots have been taken away. You can give them again.</translation>
    </message>
    <message>
        <source>Dan gaan alle stippen van het scherm weg. Druk nog een keer als jullie dat willen.</source>
        <translation>All dots given on the screen will go. Press once more if that is what you want.</translation>
    </message>
    <message>
        <source>Eén bouwsteen blijft staan. Kies eerst een andere erbij.</source>
        <translation>One building block stays. Choose another one first.</translation>
    </message>
    <message>
        <source>Begin klein: twee bouwstenen is genoeg. Zet eerst een andere uit.</source>
        <translation>Start small: two building blocks are enough. Turn another one off first.</translation>
    </message>
    <message>
        <source>Je {n} stippen zijn op. Neem er eerst een terug.</source>
        <translation>Your {n} dots are used up. Take one back first.</translation>
    </message>
    <message>
        <source>Wat gaat er goed?</source>
        <translation>What goes well?</translation>
    </message>
    <message>
        <source>Begin met wat werkt. Daarna kiezen jullie waar je aan werkt.</source>
        <translation>Start with what works. Then choose what to work on.</translation>
    </message>
    <message>
        <source>Waar willen we aan werken?</source>
        <translation>What do we want to work on?</translation>
    </message>
    <message>
        <source>Denk aan jullie gesprek. Waar wil jij het eerst aan werken?</source>
        <translation>Think of what you talked about. What do you want to work on first?</translation>
    </message>
    <message>
        <source>Zeg eerst om de beurt wat goed gaat. Geef daarna je stippen.</source>
        <translation>First take turns to say what goes well. Then give your dots.</translation>
    </message>
    <message>
        <source>Geef je {n} stippen</source>
        <translation>Give your {n} dots</translation>
    </message>
    <message>
        <source>Geef ze aan waar jij aan wilt werken. Niemand ziet straks wat van jou was.</source>
        <translation>Give them to what you want to work on. Nobody will see which dots were yours.</translation>
    </message>
    <message>
        <source>Neem je stippen terug</source>
        <translation>Take your dots back</translation>
    </message>
    <message>
        <source>Leg je stippen nog één keer zoals je ze gaf. Dan halen we ze weg.</source>
        <translation>Lay your dots once more just as you gave them. Then we take them away.</translation>
    </message>
    <message>
        <source>Hoeveel stippen staan er op papier?</source>
        <translation>How many dots are on paper?</translation>
    </message>
    <message>
        <source>Tel de stickers of streepjes. Vul per bouwsteen het aantal in.</source>
        <translation>Count the stickers or marks. Fill in the number for each building block.</translation>
    </message>
    <message>
        <source>Waar gaan we mee aan de slag?</source>
        <translation>What shall we work on?</translation>
    </message>
    <message>
        <source>Kies samen één of twee bouwstenen. De stippen helpen, jullie kiezen.</source>
        <translation>Choose one or two building blocks together. The dots help, you choose.</translation>
    </message>
    <message>
        <source>Met toetsen: 1 tot en met 6 geeft een stip, Backspace neemt hem terug.</source>
        <translation>With keys: 1 to 6 gives a dot, Backspace takes it back.</translation>
    </message>
    <message>
        <source>Laat de stippen zien</source>
        <translation>Show the dots</translation>
    </message>
    <message>
        <source>Verder zonder stippen</source>
        <translation>Go on without dots</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Ja, klaar</source>
        <translation>Yes, done</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Al je stippen liggen er. Druk op Klaar.</source>
        <translation>All your dots are down. Press Done.</translation>
    </message>
    <message>
        <source>Je hebt nog 1 stip.</source>
        <translation>You have 1 dot left.</translation>
    </message>
    <message>
        <source>Je hebt nog {n} stippen.</source>
        <translation>You have {n} dots left.</translation>
    </message>
    <message>
        <source>Je hebt nog 1 stip over. Dat mag. Druk nog een keer als je klaar bent.</source>
        <translation>You have 1 dot left. That is fine. Press once more when you are done.</translation>
    </message>
    <message>
        <source>Je hebt nog {n} stippen over. Dat mag. Druk nog een keer als je klaar bent.</source>
        <translation>You have {n} dots left. That is fine. Press once more when you are done.</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message>
        <source>{blocks}: daar staan jullie het sterkst. Daar mogen jullie blij mee zijn.</source>
        <translation>{blocks}: that is where you are strongest. You can be glad of that.</translation>
    </message>
    <message>
        <source>{blocks}: daar staan jullie het sterkst. Daar kunnen jullie op verder bouwen.</source>
        <translation>{blocks}: that is where you are strongest. You can build on that.</translation>
    </message>
    <message>
        <source>Hoogste vraag, met {score}: ‘{question}’</source>
        <translation>Highest question, with {score}: ‘{question}’</translation>
    </message>
    <message>
        <source>Kies samen één of twee bouwstenen om aan te werken.</source>
        <translation>Choose one or two building blocks to work on together.</translation>
    </message>
    <message>
        <source>Hier gaan jullie aan werken: {blocks}.</source>
        <translation>You are going to work on {blocks}.</translation>
    </message>
    <message>
        <source>{blocks} kregen de laagste scores. Die staan klaar. Klopt dat voor jullie?</source>
        <translation>{blocks} got the lowest scores. They are set ready. Does that feel right to you?</translation>
    </message>
    <message>
        <source>Alle stippen gaan naar {first}. {second} staat erbij. Eén bouwsteen mag ook.</source>
        <translation>All dots go to {first}. {second} stands beside it. One building block is fine too.</translation>
    </message>
    <message>
        <source>Alle stippen gaan naar {first}. Daarna heeft {second} de laagste score. Eén bouwsteen mag ook.</source>
        <translation>All dots go to {first}. After that, {second} has the lowest score. One building block is fine too.</translation>
    </message>
    <message>
        <source>{tied} kregen evenveel stippen. Kies samen welke jullie nemen.</source>
        <translation>{tied} got the same number of dots. Choose together which to take.</translation>
    </message>
    <message>
        <source>{tied} kregen evenveel stippen. De laagste score gaat voor. Klopt dat voor jullie?</source>
        <translation>{tied} got the same number of dots. The lowest score goes first. Does that feel right to you?</translation>
    </message>
    <message>
        <source>{blocks} kregen de meeste stippen. Klopt dat voor jullie?</source>
        <translation>{blocks} got the most dots. Does that feel right to you?</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Het plan is bewaard.</source>
        <translation>The plan is saved.</translation>
    </message>
    <message>
        <source>Het plan is nog niet bewaard. We proberen het steeds opnieuw.</source>
        <translation>The plan is not saved yet. We keep trying.</translation>
    </message>
    <message>
        <source>Het plan wordt bewaard.</source>
        <translation>The plan is being saved.</translation>
    </message>
    <message>
        <source>Klaar om te beginnen?</source>
        <translation>Ready to start?</translation>
    </message>
    <message>
        <source>Lees het plan nog eens hardop. Print het voordat jullie weggaan.</source>
        <translation>Read the plan aloud once more. Print it before you leave.</translation>
    </message>
    <message>
        <source>Volgend gesprek</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>You said – we did</translation>
    </message>
    <message>
        <source>Iedereen leest dit op de kiosk en op de poster. Schrijf geen namen.</source>
        <translation>Everybody can read this on the kiosk and the poster. Don&apos;t write names.</translation>
    </message>
    <message>
        <source>Dit zeiden jullie</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Dit deden we</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>Dan kijken jullie terug: {day}</source>
        <translation>That is when you look back: {day}</translation>
    </message>
</context>
<context>
    <name>ClosedRoundRow</name>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation>1 completed questionnaire</translation>
    </message>
    <message>
        <source>{count} ingevulde vragenlijsten</source>
        <translation>{count} completed questionnaires</translation>
    </message>
    <message>
        <source>Bekijk samen</source>
        <translation>View together</translation>
    </message>
    <message>
        <source>{name} samen bekijken</source>
        <translation>View {name} together</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>{name} printen</source>
        <translation>Print {name}</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Enter the code on your ticket</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>This way everybody takes part once. We do not keep which code belongs to which answers. No code? Ask for one.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Digits entered: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>For the person who manages this computer: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>The code is not complete yet</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>There should be ten digits.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>The digits are not right</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Compare the digits with your ticket. Press Clear, or start again.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>This code does not work</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Are the digits right? Then the code has been used already, or is from another round. Ask for a new ticket.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>A wrong code too often</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Wait one minute. Then press Next.</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>This code has just been used</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Your answers are still here. Enter another code. Then we will save them after all.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>The code cannot be checked right now</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Press Next once more. Still not working? Ask for help.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Lees antwoorden uit een CSV-bestand in de open meting.

Voorbeeld: leercultuur import antwoorden.csv --pin-file pin.txt</source>
        <translation>Read answers from a CSV file into the open round.

Example: leercultuur import antwoorden.csv --pin-file pin.txt</translation>
    </message>
    <message>
        <source>De open meting.</source>
        <translation>The open round.</translation>
    </message>
    <message>
        <source>Ingelezen vragenlijsten in ‘{round}’: {count}</source>
        <translation>Questionnaires read into ‘{round}’: {count}</translation>
    </message>
    <message>
        <source>Let op: dit bestand is al eerder ingelezen.</source>
        <translation>Note: this file has been read before.</translation>
    </message>
    <message>
        <source>De antwoorden staan er nu dubbel in.</source>
        <translation>The answers are now in it twice.</translation>
    </message>
    <message>
        <source>Vul een lege, open meting met verzonnen antwoorden. Het is daarna voorgoed een oefenmeting.

Voorbeeld: leercultuur simulate --responses 40 --seed 1 --pin-file pin.txt</source>
        <translation>Fill an empty, open round with made-up answers. After that it is a practice round for good.

Example: leercultuur simulate --responses 40 --seed 1 --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Hoeveel.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>Zelfde getal, zelfde antwoorden.</source>
        <translation>Same number, same answers.</translation>
    </message>
    <message>
        <source>‘{round}’ is nu een oefenmeting. Verzonnen vragenlijsten: {count}</source>
        <translation>‘{round}’ is now a practice round. Made-up questionnaires: {count}</translation>
    </message>
    <message>
        <source>Maak een voorbeeldbedrijf en open het; zonder scherm of met --out: schrijf wat het programma maakt.

Voorbeeld: leercultuur demo --out voorbeeld</source>
        <translation>Make an example company and open it; without a screen or with --out: write what the program makes.

Example: leercultuur demo --out voorbeeld</translation>
    </message>
    <message>
        <source>Map voor de plaatjes en het papier; standaard ./demo zonder scherm.</source>
        <translation>Folder for the pictures and the paper; ./demo by default without a screen.</translation>
    </message>
    <message>
        <source>Pincode van het voorbeeld: {pin}</source>
        <translation>PIN of the example: {pin}</translation>
    </message>
    <message>
        <source>Wachtzin van het voorbeeld: {passphrase}</source>
        <translation>Passphrase of the example: {passphrase}</translation>
    </message>
    <message>
        <source>De pincode van deze computer.</source>
        <translation>The PIN of this computer.</translation>
    </message>
    <message>
        <source>Kies een nieuwe pincode, met de wachtzin.

Voorbeeld: leercultuur pin set --passphrase-file wachtzin.txt --pin-file nieuw.txt</source>
        <translation>Choose a new PIN, with the passphrase.

Example: leercultuur pin set --passphrase-file wachtzin.txt --pin-file nieuw.txt</translation>
    </message>
    <message>
        <source>De nieuwe pincode werkt.</source>
        <translation>The new PIN works.</translation>
    </message>
    <message>
        <source>Bestand met de nieuwe wachtzin; - is de invoer.</source>
        <translation>File with the new passphrase; - is the input.</translation>
    </message>
    <message>
        <source>De wachtzin van de projectgroep.</source>
        <translation>The passphrase of the project group.</translation>
    </message>
    <message>
        <source>Kies een nieuwe wachtzin, met de oude. De herstelcode blijft hetzelfde.

Voorbeeld: leercultuur passphrase change --passphrase-file oud.txt --new-passphrase-file nieuw.txt</source>
        <translation>Choose a new passphrase, with the old one. The recovery code stays the same.

Example: leercultuur passphrase change --passphrase-file oud.txt --new-passphrase-file nieuw.txt</translation>
    </message>
    <message>
        <source>De nieuwe wachtzin werkt.</source>
        <translation>The new passphrase works.</translation>
    </message>
    <message>
        <source>Kies een nieuwe wachtzin met de herstelcode.

Voorbeeld: leercultuur recover --code-file code.txt --passphrase-file nieuw.txt</source>
        <translation>Choose a new passphrase with the recovery code.

Example: leercultuur recover --code-file code.txt --passphrase-file nieuw.txt</translation>
    </message>
    <message>
        <source>Bestand met de herstelcode; - is de invoer.</source>
        <translation>File with the recovery code; - is the input.</translation>
    </message>
    <message>
        <source>Open de kiosk, op het hele scherm.

Voorbeeld: leercultuur kiosk</source>
        <translation>Open the kiosk, full screen.

Example: leercultuur kiosk</translation>
    </message>
    <message>
        <source>Nummer van het scherm, als er meer zijn; 1 is het eerste.</source>
        <translation>Number of the screen, when there are several; 1 is the first.</translation>
    </message>
    <message>
        <source>Gestopt.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma zelf.</source>
        <translation>Something went wrong in the program itself.</translation>
    </message>
    <message>
        <source>Er is niets verloren. De bijzonderheden staan in het logboek.</source>
        <translation>Nothing is lost. The details are in the log.</translation>
    </message>
    <message>
        <source>Leercultuur Desktop: laat zien hoe mensen in je bedrijf leren, en doe er samen iets mee.

Zonder opdracht opent het kantoor. Elke opdracht legt zichzelf uit met --help.</source>
        <translation>Leercultuur Desktop: shows how people in your company learn, and helps you do something with it together.

Without a command, the office opens. Each command explains itself with --help.</translation>
    </message>
    <message>
        <source>OPDRACHT [OPTIES]</source>
        <translation>COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Map met de gegevens; standaard de map van dit systeem.</source>
        <translation>Folder with the data; this system&apos;s folder by default.</translation>
    </message>
    <message>
        <source>Taal van de uitvoer.</source>
        <translation>Language of the output.</translation>
    </message>
    <message>
        <source>Deze opdracht klopt niet.</source>
        <translation>This command is not right.</translation>
    </message>
    <message>
        <source>Uitleg: {command} --help</source>
        <translation>Help: {command} --help</translation>
    </message>
    <message>
        <source>De vragenlijst op papier: vier bladzijden, en een los blad voor de opmerking.

Print aan twee kanten en niet de vellen aan elkaar. Het losse blad blijft los.

Voorbeeld: leercultuur paper-questionnaire --out vragenlijst.pdf --language pl</source>
        <translation>The questionnaire on paper: four pages, and a loose sheet for the remark.

Print on both sides and staple the sheets. The loose sheet stays loose.

Example: leercultuur paper-questionnaire --out questionnaire.pdf --language pl</translation>
    </message>
    <message>
        <source>Het bestand dat wordt gemaakt.</source>
        <translation>The file to be made.</translation>
    </message>
    <message>
        <source>De taal van de vragenlijst.</source>
        <translation>The language of the questionnaire.</translation>
    </message>
    <message>
        <source>De vragen van de open meting ‘{round}’, versie {version}.</source>
        <translation>The questions of the open round ‘{round}’, version {version}.</translation>
    </message>
    <message>
        <source>Er is geen open meting. Dit zijn de vragen van het programma, versie {version}.</source>
        <translation>No round is open. These are the program&apos;s own questions, version {version}.</translation>
    </message>
    <message>
        <source>Bladen om mee te werken: een zakkaart voor het begin van de dag (print aan twee kanten, lange kant), werkoverleg, bedrijfsbezoek, ervaring doorgeven en een terugkijklijst.

Voorbeeld: leercultuur forms --out zakkaart.pdf --form pocket</source>
        <translation>Sheets to work with: a pocket card for the start of the day (print on both sides, long edge), team meeting, company visit, passing on experience and a look-back list.

Example: leercultuur forms --out pocket.pdf --form pocket</translation>
    </message>
    <message>
        <source>Welk blad; mag vaker. Zonder keuze: alle bladen.</source>
        <translation>Which sheet; may be given more than once. Without it: all sheets.</translation>
    </message>
    <message>
        <source>Alle figuren van een gesloten meting als plaatjes in een map.

Voorbeeld: leercultuur figures --out figuren --format png --passphrase-file wachtzin.txt</source>
        <translation>All figures of a closed round as pictures in a folder.

Example: leercultuur figures --out figures --format png --passphrase-file passphrase.txt</translation>
    </message>
    <message>
        <source>De map voor de plaatjes; die wordt gemaakt als hij er niet is.</source>
        <translation>The folder for the pictures; it is made when it isn&apos;t there.</translation>
    </message>
    <message>
        <source>Soort plaatje.</source>
        <translation>Kind of picture.</translation>
    </message>
    <message>
        <source>Welke gesloten meting.</source>
        <translation>Which closed round.</translation>
    </message>
    <message>
        <source>Het verslag van een gesloten meting.

Voorbeeld: leercultuur report --out verslag.pdf --passphrase-file wachtzin.txt</source>
        <translation>The report of a closed round.

Example: leercultuur report --out verslag.pdf --passphrase-file wachtzin.txt</translation>
    </message>
    <message>
        <source>Kaarten om te printen: voorkant en achterkant. Zonder keuze: de aanbevolen kaarten.

Voorbeeld: leercultuur cards --out kaarten.pdf --block leadership --size a5</source>
        <translation>Cards to print: front and back. Without a choice: the recommended cards.

Example: leercultuur cards --out kaarten.pdf --block leadership --size a5</translation>
    </message>
    <message>
        <source>De kaarten van deze bouwsteen; mag vaker.</source>
        <translation>The cards of this building block; may be repeated.</translation>
    </message>
    <message>
        <source>De kaarten die bij de meting passen.</source>
        <translation>The cards that suit the round.</translation>
    </message>
    <message>
        <source>Alle kaarten.</source>
        <translation>All cards.</translation>
    </message>
    <message>
        <source>Formaat.</source>
        <translation>Size.</translation>
    </message>
    <message>
        <source>De poster ‘Dit zeiden jullie – dit deden we’.

Voorbeeld: leercultuur poster --out poster.pdf --size a3 --passphrase-file wachtzin.txt</source>
        <translation>The poster ‘You said – we did’.

Example: leercultuur poster --out poster.pdf --size a3 --passphrase-file wachtzin.txt</translation>
    </message>
    <message>
        <source>Het plan van een gesloten meting: wie doet wat, en wanneer jullie terugkijken. Er staan namen op.

Voorbeeld: leercultuur plan --out plan.pdf --passphrase-file wachtzin.txt</source>
        <translation>The plan of a closed round: who does what, and when you look back. It holds names.

Example: leercultuur plan --out plan.pdf --passphrase-file passphrase.txt</translation>
    </message>
    <message>
        <source>De vragenlijst zelf.</source>
        <translation>The questionnaire itself.</translation>
    </message>
    <message>
        <source>Kijk of een vragenlijst klopt; zonder bestand die van het programma, met de kaarten erbij.

Voorbeeld: leercultuur questionnaire check mijn-vragen.toml</source>
        <translation>Check whether a questionnaire is right; without a file, the program&apos;s own, with the cards as well.

Example: leercultuur questionnaire check mijn-vragen.toml</translation>
    </message>
    <message>
        <source>In orde: vragenlijst {id}, versie {version}, vragen: {count}</source>
        <translation>In order: questionnaire {id}, version {version}, questions: {count}</translation>
    </message>
    <message>
        <source>Kijk of de kaarten kloppen; zonder map die van het programma.

Voorbeeld: leercultuur cards check mijn-kaarten</source>
        <translation>Check whether the cards are right; without a folder, the program&apos;s own.

Example: leercultuur cards check my-cards</translation>
    </message>
    <message>
        <source>In orde: kaarten: {count}</source>
        <translation>In order: cards: {count}</translation>
    </message>
    <message>
        <source>De uitkomst van een gesloten meting.

Voorbeeld: leercultuur results --passphrase-file wachtzin.txt --json</source>
        <translation>The results of a closed round.

Example: leercultuur results --passphrase-file passphrase.txt --json</translation>
    </message>
    <message>
        <source>Een eerdere meting om mee te vergelijken.</source>
        <translation>An earlier round to compare with.</translation>
    </message>
    <message>
        <source>Als JSON.</source>
        <translation>As JSON.</translation>
    </message>
    <message>
        <source>Let op: er zijn meer antwoorden dan mensen in de groep {group}.</source>
        <translation>Note: there are more answers than people in the group {group}.</translation>
    </message>
    <message>
        <source>De radar van een gesloten meting als plaatje.

Voorbeeld: leercultuur radar --out radar.svg --passphrase-file wachtzin.txt</source>
        <translation>The radar of a closed round as a picture.

Example: leercultuur radar --out radar.svg --passphrase-file wachtzin.txt</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is open.</source>
        <translation>The round ‘{name}’ is open.</translation>
    </message>
    <message>
        <source>Open een meting.

Voorbeeld: leercultuur round open &quot;Najaar 2026&quot; --pin-file pin.txt</source>
        <translation>Open a round.

Example: leercultuur round open &quot;Autumn 2026&quot; --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Laatste dag die de kiosk noemt, vandaag of later; de meting gaat niet vanzelf dicht.</source>
        <translation>Last day that the kiosk tells people, today or later; the round does not close by itself.</translation>
    </message>
    <message>
        <source>Wis een gesloten meting voorgoed, met antwoorden, opmerkingen en plan.

Voorbeeld: leercultuur round delete &quot;Najaar 2024&quot; --confirm &quot;Najaar 2024&quot; --pin-file pin.txt</source>
        <translation>Delete a closed round for good, with its answers, remarks and plan.

Example: leercultuur round delete &quot;Autumn 2024&quot; --confirm &quot;Autumn 2024&quot; --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Invullen kan alleen met een code. Maak nu de kaartjes: tickets.</source>
        <translation>People need a code to take part. Make the tickets now: tickets.</translation>
    </message>
    <message>
        <source>Sluit een meting, voorgoed.

Voorbeeld: leercultuur round close &quot;Najaar 2026&quot; --pin-file pin.txt</source>
        <translation>Close a round, for good.

Example: leercultuur round close &quot;Autumn 2026&quot; --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Een meting openen, sluiten of wissen, of alle metingen zien.</source>
        <translation>Open, close or delete a round, or see all rounds.</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is gesloten.</source>
        <translation>The round ‘{name}’ is closed.</translation>
    </message>
    <message>
        <source>Alle metingen.

Voorbeeld: leercultuur round list --json</source>
        <translation>All rounds.

Example: leercultuur round list --json</translation>
    </message>
    <message>
        <source>Er zijn nog geen metingen.</source>
        <translation>There are no rounds yet.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ingevulde vragenlijsten: {count}</source>
        <translation>completed questionnaires: {count}</translation>
    </message>
    <message>
        <source> · VOORBEELD</source>
        <translation> · EXAMPLE</translation>
    </message>
    <message>
        <source>Bestand met de pincode; - is de invoer.</source>
        <translation>File with the PIN; - is the input.</translation>
    </message>
    <message>
        <source>Bestand met de wachtzin; - is de invoer.</source>
        <translation>File with the passphrase; - is the input.</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Maak een werkplek van een bedrijfsbestand (TOML).

Voorbeeld: leercultuur --folder werkplek setup bedrijf.toml --pin-file pin.txt --passphrase-file wachtzin.txt --recovery-out herstel.pdf</source>
        <translation>Make a workplace from a company file (TOML).

Example: leercultuur --folder werkplek setup bedrijf.toml --pin-file pin.txt --passphrase-file wachtzin.txt --recovery-out herstel.pdf</translation>
    </message>
    <message>
        <source>Waar de herstelcode komt: een tekst, of een blad als de naam op .pdf eindigt.</source>
        <translation>Where the recovery code goes: a text, or a sheet if the name ends in .pdf.</translation>
    </message>
    <message>
        <source>De werkplek van {company} staat klaar in {folder}.</source>
        <translation>The workplace of {company} is ready in {folder}.</translation>
    </message>
    <message>
        <source>De kiosk vraagt straks om een code. Open een meting en maak dan de kaartjes: tickets.</source>
        <translation>The kiosk will ask for a code. Open a round, then make the tickets: tickets.</translation>
    </message>
    <message>
        <source>Herstelcode (schrijf over, bewaar in de kluis): {code}</source>
        <translation>Recovery code (copy it out, keep it in the safe): {code}</translation>
    </message>
    <message>
        <source>Vertalingen, voor wie aan het programma bouwt.</source>
        <translation>Translations, for those who build the program.</translation>
    </message>
    <message>
        <source>Verzamel alle teksten in translations/.

Voorbeeld: leercultuur texts update</source>
        <translation>Gather all texts in translations/.

Example: leercultuur texts update</translation>
    </message>
    <message>
        <source>Maak de bestanden die de vensters lezen.

Voorbeeld: leercultuur texts build</source>
        <translation>Make the files that the windows read.

Example: leercultuur texts build</translation>
    </message>
    <message>
        <source>Zeg wat er ontbreekt of oud is, welk woord anders moet, en welke teksten moeilijk lezen.

Voorbeeld: leercultuur texts check --all</source>
        <translation>Tell what is missing or out of date, which word must be another, and which texts are hard to read.

Example: leercultuur texts check --all</translation>
    </message>
    <message>
        <source>Toon de leesbaarheid van elke tekst.</source>
        <translation>Show how every text reads.</translation>
    </message>
    <message>
        <source>Alle vertalingen zijn bij, en de woorden kloppen.</source>
        <translation>All translations are up to date, and the words are right.</translation>
    </message>
    <message>
        <source>{name} ontbreekt</source>
        <translation>{name} is missing</translation>
    </message>
    <message>
        <source>de optie {name} bestaat niet</source>
        <translation>there is no option {name}</translation>
    </message>
    <message>
        <source>bij {name} hoort iets achter de naam</source>
        <translation>{name} needs something after its name</translation>
    </message>
    <message>
        <source>deze waarde kan niet bij {name}{known}</source>
        <translation>this value can&apos;t be used with {name}{known}</translation>
    </message>
    <message>
        <source>deze opdracht is er niet; kies uit: {known}</source>
        <translation>there is no such command; choose from: {known}</translation>
    </message>
    <message>
        <source>de opties passen niet bij elkaar ({detail})</source>
        <translation>these options don&apos;t go together ({detail})</translation>
    </message>
    <message>
        <source>Maak het geluid van de teksten die de kiosk voorleest, en haal weg wat oud is.

Hiervoor zijn espeak-ng en oggenc nodig.

Voorbeeld: leercultuur texts sound</source>
        <translation>Make the sound of the texts that the kiosk reads aloud, and remove what is old.

This needs espeak-ng and oggenc.

Example: leercultuur texts sound</translation>
    </message>
    <message>
        <source>Maak ook opnieuw wat er al is.</source>
        <translation>Also make again what is there already.</translation>
    </message>
    <message>
        <source>{count} van {total} geluiden gemaakt</source>
        <translation>{count} of {total} sounds made</translation>
    </message>
    <message>
        <source>Gemaakt: {made}. Weggehaald: {removed}. Samen {clips} geluiden, {size} MB, in {languages} talen.</source>
        <translation>Made: {made}. Removed: {removed}. Together {clips} sounds, {size} MB, in {languages} languages.</translation>
    </message>
    <message>
        <source>Kijk de werkplek na: gegevens, reservekopieën, schijf, klok, talen, slot van de kiosk.

Voorbeeld: leercultuur check --json</source>
        <translation>Check the workplace: data, back-ups, disk, clock, languages, locks of the kiosk.

Example: leercultuur check --json</translation>
    </message>
    <message>
        <source>Maak een reservekopie: één bestand met alles erin, even goed versleuteld als de gegevens zelf. Gebruik tijdens een open meting steeds dezelfde naam: aan twee kopieën is te zien wanneer een antwoord kwam.

Voorbeeld: leercultuur back-up --out /media/stick/reservekopie.db</source>
        <translation>Make a back-up: one file with everything in it, encrypted as well as the data itself. Use the same name each time while a round is open: two copies show when an answer came.

Example: leercultuur back-up --out /media/stick/back-up.db</translation>
    </message>
    <message>
        <source>Waar de kopie komt; een bestand dat er staat, wordt vervangen.</source>
        <translation>Where the copy goes; a file that is there is replaced.</translation>
    </message>
    <message>
        <source>De reservekopie staat in {file}.</source>
        <translation>The back-up is in {file}.</translation>
    </message>
    <message>
        <source>Er is een meting open: vervang de volgende keer deze zelfde kopie.</source>
        <translation>A round is open: next time replace this same copy.</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug. Kijk eerst met --look wat erin staat en wat er verandert. De pincode is die van deze werkplek; is de map leeg of zijn de gegevens beschadigd, dan die van de kopie.

Voorbeeld: leercultuur restore /media/stick/reservekopie.db --pin-file pin.txt</source>
        <translation>Take a back-up back. First look with --look what is in it and what will change. The PIN is that of this workplace; where the folder is empty or the data damaged, that of the copy.

Example: leercultuur restore /media/stick/back-up.db --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Alleen kijken; er verandert niets.</source>
        <translation>Only look; nothing changes.</translation>
    </message>
    <message>
        <source>Wis de hele werkplek voorgoed: bedrijf, metingen, antwoorden, plannen en sleutels.

Voorbeeld: leercultuur retire --confirm &quot;Jansen BV&quot; --pin-file pin.txt</source>
        <translation>Delete the whole workplace for good: company, rounds, answers, plans and keys.

Example: leercultuur retire --confirm &quot;Jansen BV&quot; --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Het wissen van eerder is nu af. Deze plek is leeg.</source>
        <translation>An earlier deletion is finished now. This place is empty.</translation>
    </message>
    <message>
        <source>Wis ook de reservekopieën waar het in staat.</source>
        <translation>Also delete the back-ups that hold it.</translation>
    </message>
    <message>
        <source>De naam nog een keer, om zeker te zijn.</source>
        <translation>The name once more, to be sure.</translation>
    </message>
    <message>
        <source>Typ de naam om zeker te zijn ({name})</source>
        <translation>Type the name to be sure ({name})</translation>
    </message>
    <message>
        <source>Kaartjes met een eenmalige code, voor een open meting die om een code vraagt. De codes staan daarna alleen nog op dit papier. Laat de kaartjes blind trekken.

Voorbeeld: leercultuur tickets --count 60 --out kaartjes.pdf --pin-file pin.txt</source>
        <translation>Tickets with a one-time code, for an open round that asks for a code. From then on the codes stand on this paper only. Let people draw the tickets blind.

Example: leercultuur tickets --count 60 --out tickets.pdf --pin-file pin.txt</translation>
    </message>
    <message>
        <source>Hoeveel codes erbij komen. Duizend codes maken duurt één of twee minuten.</source>
        <translation>How many codes are added. Making a thousand codes takes one or two minutes.</translation>
    </message>
    <message>
        <source>Nieuwe codes: {count}. Nog niet gebruikt, met de eerdere erbij: {left}.</source>
        <translation>New codes: {count}. Not used yet, with the earlier ones: {left}.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Jullie bedrijf</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Naam van het bedrijf</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>Deze naam staat op het scherm en op alles wat je print.</source>
        <translation>This name appears on the screen and on everything you print.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vul de naam van het bedrijf in.</source>
        <translation>Fill in the name of the company.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Druk op B om verder te gaan</source>
        <translation>Press B to go on</translation>
    </message>
    <message>
        <source>Het scherm is zwart. Druk op B om verder te gaan.</source>
        <translation>The screen is black. Press B to go on.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{name}: kies in de kalender</source>
        <translation>{name}: choose in the calendar</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>Which department do you work in?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Do you work in more than one department? Choose where you work most.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>rather not say</translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message>
        <source>{name} een andere naam geven</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>{name} hoger zetten</source>
        <translation>Move {name} up</translation>
    </message>
    <message>
        <source>{name} lager zetten</source>
        <translation>Move {name} down</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{name} weghalen</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Nieuwe naam voor {name}</source>
        <translation>New name for {name}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nieuwe naam overnemen</source>
        <translation>Use the new name</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Afdelingen wijzigen</source>
        <translation>Change the departments</translation>
    </message>
    <message>
        <source>Metingen worden op naam vergeleken. Krijgt een afdeling een andere naam? Dan zie je van die afdeling geen verschil met eerder. Gesloten metingen houden hun eigen lijst.</source>
        <translation>Rounds are compared by name. If a department gets another name, you won&apos;t see how it differs from before. Closed rounds keep their own list.</translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Dit mag je overslaan. Vul je ze in? Dan zie je later ook verschillen tussen afdelingen.</source>
        <translation>You may skip this. If you fill them in, you can also see differences between departments later.</translation>
    </message>
    <message>
        <source>Naam van een afdeling</source>
        <translation>Name of a department</translation>
    </message>
    <message>
        <source>Bijvoorbeeld Lassen, Verspanen of Kantoor. Kies namen die iedereen kent.</source>
        <translation>For example Welding, Machining or Office. Choose names that everyone knows.</translation>
    </message>
    <message>
        <source>Er staat nog geen afdeling in de lijst.</source>
        <translation>There is no department in the list yet.</translation>
    </message>
    <message>
        <source>Een afdeling met minder dan {least} ingevulde vragenlijsten laten we nooit apart zien. Uitzendkrachten kiezen de afdeling waar ze meestal werken. Ploegen hoef je niet apart te noemen.</source>
        <translation>We never show a department with fewer than {least} completed questionnaires separately. Agency workers choose the department where they usually work. You don&apos;t need to name shifts separately.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ eerst een naam.</source>
        <translation>Type a name first.</translation>
    </message>
    <message>
        <source>Deze afdeling staat al in de lijst.</source>
        <translation>This department is already in the list.</translation>
    </message>
    <message>
        <source>‘{name}’ was in ‘{round}’ een andere afdeling. De scan zou die twee met elkaar vergelijken. Kies een andere naam.</source>
        <translation>‘{name}’ was another department in ‘{round}’. The scan would compare the two. Choose another name.</translation>
    </message>
    <message>
        <source>Deze naam stond ook in ‘{round}’. De scan vergelijkt die twee.</source>
        <translation>This name was in ‘{round}’ too. The scan compares the two.</translation>
    </message>
    <message>
        <source>Heette ‘{name}’. Het vergelijken begint bij deze naam opnieuw.</source>
        <translation>Was called ‘{name}’. Comparing starts anew with this name.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Oefenen</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>DotTile</name>
    <message>
        <source>Stip erbij</source>
        <translation>Add a dot</translation>
    </message>
    <message>
        <source>Stip erbij: {block}</source>
        <translation>Add a dot: {block}</translation>
    </message>
    <message>
        <source>Stip eraf: {block}</source>
        <translation>Take a dot from: {block}</translation>
    </message>
    <message>
        <source>Aantal stippen voor {block}</source>
        <translation>Number of dots for {block}</translation>
    </message>
    <message>
        <source>1 stip</source>
        <translation>1 dot</translation>
    </message>
    <message>
        <source>{n} stippen</source>
        <translation>{n} dots</translation>
    </message>
    <message>
        <source>geen stippen</source>
        <translation>no dots</translation>
    </message>
</context>
<context>
    <name>EraseFlow</name>
    <message>
        <source>‘{name}’ wissen</source>
        <translation>Delete ‘{name}’</translation>
    </message>
    <message>
        <source>Alles van {company} wissen</source>
        <translation>Delete everything of {company}</translation>
    </message>
    <message>
        <source>Dit gaat weg: {file}. Wat nu in de werkplek staat, blijft.</source>
        <translation>This goes: {file}. What is in the workplace now stays.</translation>
    </message>
    <message>
        <source>Kopie wissen</source>
        <translation>Delete a copy</translation>
    </message>
    <message>
        <source>Even geduld. Het wordt gewist.</source>
        <translation>One moment. It is being deleted.</translation>
    </message>
    <message>
        <source>Even geduld.</source>
        <translation>One moment.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Wat we niet kunnen beloven</source>
        <translation>What we can&apos;t promise</translation>
    </message>
    <message>
        <source>Anders kan iemand het met zo’n kopie weer terugzetten.</source>
        <translation>Otherwise somebody can bring it back with such a copy.</translation>
    </message>
    <message>
        <source>Typ de naam over: {name}</source>
        <translation>Type the name: {name}</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>De pincode van deze computer.</source>
        <translation>The PIN of this computer.</translation>
    </message>
    <message>
        <source>Voorgoed wissen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Wis ook de reservekopieën waar het in staat</source>
        <translation>Also delete the back-ups that hold it</translation>
    </message>
    <message>
        <source>Zo wis je niets per ongeluk.</source>
        <translation>So nothing is deleted by accident.</translation>
    </message>
    <message>
        <source>Wis voorgoed</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>De naam is niet hetzelfde. Typ hem precies over.</source>
        <translation>The name is not the same. Type it exactly.</translation>
    </message>
    <message>
        <source>Vul de pincode in.</source>
        <translation>Fill in the PIN.</translation>
    </message>
</context>
<context>
    <name>Facilitation</name>
    <message>
        <source>Het hele gesprek duurt ongeveer {minutes} minuten. Twee keer een uur mag ook.</source>
        <translation>The whole meeting takes about {minutes} minutes. Two times one hour is fine too.</translation>
    </message>
    <message>
        <source>Wie deed mee</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Medewerkers beginnen het rondje.</source>
        <translation>Workers start the round.</translation>
    </message>
    <message>
        <source>Heet iedereen welkom. Zeg hoe lang jullie samen zitten.</source>
        <translation>Welcome everybody. Say how long you will be together.</translation>
    </message>
    <message>
        <source>Vraag ieder in één zin: wat hoop je vandaag te horen?</source>
        <translation>Ask each person, in one sentence: what do you hope to hear today?</translation>
    </message>
    <message>
        <source>Spreek af: we praten over het werk, niet over wie wat invulde.</source>
        <translation>Agree: we talk about the work, not about who answered what.</translation>
    </message>
    <message>
        <source>Deed een groep weinig mee? Vraag wat er in de weg zat.</source>
        <translation>Did few people in a group take part? Ask what got in the way.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien. Ga er ook niet naar raden.</source>
        <translation>Small groups are never shown. Don&apos;t guess about them either.</translation>
    </message>
    <message>
        <source>Jullie maken kennis en bekijken wie meedeed.</source>
        <translation>You get to know each other and look at who took part.</translation>
    </message>
    <message>
        <source>Houd de minuut stilte vol. Wie langzaam leest, krijgt zo ook tijd.</source>
        <translation>Keep the minute of silence. It gives slow readers time too.</translation>
    </message>
    <message>
        <source>Vraag eerst: wat valt je op? Vraag nog niet hoe het komt.</source>
        <translation>Ask first: what strikes you? Don&apos;t ask yet why it is so.</translation>
    </message>
    <message>
        <source>Laat ieder ook noemen wat goed gaat.</source>
        <translation>Let everybody also name what goes well.</translation>
    </message>
    <message>
        <source>Een score is geen rapportcijfer. Er is geen norm voor.</source>
        <translation>A score is not a school mark. There is no norm for it.</translation>
    </message>
    <message>
        <source>Komt er al een oplossing? Schrijf die op voor stap 6.</source>
        <translation>Is there a solution already? Write it down for step 6.</translation>
    </message>
    <message>
        <source>Jullie bekijken de radar van het hele bedrijf.</source>
        <translation>You look at the radar of the whole company.</translation>
    </message>
    <message>
        <source>Geef eerst twee minuten om na te denken. Schrijven mag ook.</source>
        <translation>First give two minutes to think. Writing is fine too.</translation>
    </message>
    <message>
        <source>Ga het rijtje langs. Ieder mag één keer overslaan.</source>
        <translation>Go round the group. Everybody may pass once.</translation>
    </message>
    <message>
        <source>Vraag om een voorbeeld uit de afgelopen maand.</source>
        <translation>Ask for an example from the past month.</translation>
    </message>
    <message>
        <source>Jullie gaan de zes bouwstenen langs, met voorbeelden.</source>
        <translation>You go through the six building blocks, with examples.</translation>
    </message>
    <message>
        <source>Eerst één minuut stil. Medewerkers beginnen.</source>
        <translation>One minute of silence first. Workers begin.</translation>
    </message>
    <message>
        <source>Ons beeld</source>
        <translation>Our picture</translation>
    </message>
    <message>
        <source>Laat medewerkers uitpraten. Leidinggevenden en directie luisteren eerst.</source>
        <translation>Let workers finish. Supervisors and directors listen first.</translation>
    </message>
    <message>
        <source>Vraag allebei de kanten om een voorbeeld van deze maand.</source>
        <translation>Ask both sides for an example from this month.</translation>
    </message>
    <message>
        <source>Zoek geen schuldige. Vraag waarom het er van jouw plek anders uitziet.</source>
        <translation>Don&apos;t look for someone to blame. Ask why it looks different from your place.</translation>
    </message>
    <message>
        <source>Was er al een plan? Vraag wat mensen ervan merkten.</source>
        <translation>Was there a plan already? Ask what people noticed of it.</translation>
    </message>
    <message>
        <source>De leiding kijkt vaak iets positiever. Dat zien we in veel bedrijven.</source>
        <translation>Leaders often see things a little more positively. That happens in many companies.</translation>
    </message>
    <message>
        <source>Staat er ‘niet te zeggen’? Trek dan geen conclusie uit dat verschil.</source>
        <translation>Does it say ‘impossible to say’? Then draw no conclusion from that difference.</translation>
    </message>
    <message>
        <source>Jullie zoeken waar groepen het anders zien, en wat er veranderde.</source>
        <translation>You look for where groups see it differently, and what has changed.</translation>
    </message>
    <message>
        <source>Jullie zoeken waar mensen het anders zien.</source>
        <translation>You look for where people see it differently.</translation>
    </message>
    <message>
        <source>Medewerkers eerst, dan leidinggevenden, dan directie.</source>
        <translation>Workers first, then supervisors, then directors.</translation>
    </message>
    <message>
        <source>Samen of apart</source>
        <translation>Same view?</translation>
    </message>
    <message>
        <source>Lees één vraag hardop voor. Vraag: wanneer ging dit bij ons goed?</source>
        <translation>Read one question aloud. Ask: when did this go well here?</translation>
    </message>
    <message>
        <source>Neem één bouwsteen tegelijk. Twee bouwstenen is genoeg.</source>
        <translation>Take one building block at a time. Two building blocks are enough.</translation>
    </message>
    <message>
        <source>Verdelen jullie het gesprek over twee keer? Stop dan na deze stap.</source>
        <translation>Are you splitting the meeting in two? Then stop after this step.</translation>
    </message>
    <message>
        <source>Lopen de meningen uiteen? Vraag naar situaties, nooit naar personen.</source>
        <translation>Are opinions divided? Ask about situations, never about persons.</translation>
    </message>
    <message>
        <source>Veel ‘weet ik niet’ zegt ook iets. Wie ziet dit niet gebeuren?</source>
        <translation>Many ‘I don&apos;t know’ answers say something too. Who doesn&apos;t see this happen?</translation>
    </message>
    <message>
        <source>Vraag naar situaties, nooit naar personen.</source>
        <translation>Ask about situations, never about persons.</translation>
    </message>
    <message>
        <source>Jullie bekijken de vragen achter een bouwsteen.</source>
        <translation>You look at the questions behind a building block.</translation>
    </message>
    <message>
        <source>Medewerkers geven het eerste voorbeeld.</source>
        <translation>Workers give the first example.</translation>
    </message>
    <message>
        <source>Wat zit erachter</source>
        <translation>What&apos;s behind it</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Medewerkers noemen eerst wat goed gaat.</source>
        <translation>Workers first name what goes well.</translation>
    </message>
    <message>
        <source>Begin bij wat sterk is. Vraag: hoe houden we dat zo?</source>
        <translation>Start with what is strong. Ask: how do we keep it that way?</translation>
    </message>
    <message>
        <source>Ieder geeft om de beurt stippen. De anderen kijken even weg.</source>
        <translation>Everybody gives dots in turn. The others look away for a moment.</translation>
    </message>
    <message>
        <source>De directie komt als laatste aan de beurt.</source>
        <translation>Directors take their turn last.</translation>
    </message>
    <message>
        <source>De stippen zijn een begin. Vraag of iedereen met de keuze verder kan.</source>
        <translation>The dots are a start. Ask whether everybody can go on with the choice.</translation>
    </message>
    <message>
        <source>Kies hooguit twee bouwstenen. Klein beginnen lukt vaker.</source>
        <translation>Choose two building blocks at most. Starting small works more often.</translation>
    </message>
    <message>
        <source>Jullie kiezen met stippen waar jullie aan gaan werken.</source>
        <translation>You choose with dots what you will work on.</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Medewerkers noemen de eerste kaart.</source>
        <translation>Workers name the first card.</translation>
    </message>
    <message>
        <source>Lees samen de bovenste kaarten. Ieder noemt één kaart die past.</source>
        <translation>Read the top cards together. Everybody names one card that fits.</translation>
    </message>
    <message>
        <source>Vraag bij elke kaart: kan ons team dit zelf beginnen?</source>
        <translation>Ask with each card: can our team start this itself?</translation>
    </message>
    <message>
        <source>Kies er hooguit drie. Een kleine actie die lukt, geeft moed.</source>
        <translation>Choose three at most. A small action that works gives courage.</translation>
    </message>
    <message>
        <source>Over leiderschap en inspraak maken teams het minst een plan. En jullie?</source>
        <translation>Teams plan least on leadership and having a say. And you?</translation>
    </message>
    <message>
        <source>Kost een kaart tijd of geld? Vraag de directie nu wat er kan.</source>
        <translation>Does a card cost time or money? Ask the directors now what is possible.</translation>
    </message>
    <message>
        <source>Jullie kiezen één tot drie kaarten die bij jullie passen.</source>
        <translation>You choose one to three cards that suit you.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Wie het gaat doen, praat het eerst.</source>
        <translation>Who will do it talks first.</translation>
    </message>
    <message>
        <source>Geef geen actie aan iemand die er niet bij is.</source>
        <translation>Give no action to somebody who isn&apos;t there.</translation>
    </message>
    <message>
        <source>Maak de eerste stap klein: iets voor de komende twee weken.</source>
        <translation>Make the first step small: something for the next two weeks.</translation>
    </message>
    <message>
        <source>Vraag bij elke actie: wat merken collega’s hiervan?</source>
        <translation>Ask with each action: what will colleagues notice of this?</translation>
    </message>
    <message>
        <source>Spreek een dag af om terug te kijken. Zonder die dag blijft het liggen.</source>
        <translation>Agree on a day to look back. Without that day it is left undone.</translation>
    </message>
    <message>
        <source>Is er iets nog niet op orde? Begin daar, of kies een andere kaart.</source>
        <translation>Is something not in order yet? Start there, or choose another card.</translation>
    </message>
    <message>
        <source>Kijk of het plan alle drie de lagen bereikt.</source>
        <translation>Check whether the plan reaches all three layers.</translation>
    </message>
    <message>
        <source>Jullie spreken af wie wat doet, en wanneer.</source>
        <translation>You agree who does what, and when.</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Wrap up</translation>
    </message>
    <message>
        <source>Een medewerker leest het plan voor.</source>
        <translation>A worker reads the plan aloud.</translation>
    </message>
    <message>
        <source>Print voordat de eerste weggaat. Ieder krijgt het plan mee.</source>
        <translation>Print before the first person leaves. Everybody takes the plan along.</translation>
    </message>
    <message>
        <source>Spreek af wie de poster ophangt, en waar.</source>
        <translation>Agree who puts up the poster, and where.</translation>
    </message>
    <message>
        <source>Spreek af wie het de collega’s vertelt, en wanneer.</source>
        <translation>Agree who tells the colleagues, and when.</translation>
    </message>
    <message>
        <source>Zet het volgende gesprek nu in ieders agenda.</source>
        <translation>Put the next meeting in everybody&apos;s diary now.</translation>
    </message>
    <message>
        <source>Jullie printen het plan en spreken het volgende gesprek af.</source>
        <translation>You print the plan and agree on the next meeting.</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Eerst wie het deed, dan wie er iets van merkte.</source>
        <translation>First who did it, then who noticed something of it.</translation>
    </message>
    <message>
        <source>Begin bij wat lukte, ook als het klein is.</source>
        <translation>Start with what worked, even if it is small.</translation>
    </message>
    <message>
        <source>Is iets gestopt? Vraag wat er in de weg zat, niet door wie.</source>
        <translation>Has something stopped? Ask what got in the way, not who did.</translation>
    </message>
    <message>
        <source>Gaat een actie door? Spreek een nieuwe dag af om terug te kijken.</source>
        <translation>Does an action go on? Agree on a new day to look back.</translation>
    </message>
    <message>
        <source>Vertel collega’s ook wat niet lukte. Niets horen werkt tegen je.</source>
        <translation>Tell colleagues what didn&apos;t work too. Hearing nothing works against you.</translation>
    </message>
    <message>
        <source>Jullie kijken terug op wat jullie afspraken.</source>
        <translation>You look back on what you agreed.</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Eén persoon leest rustig voor.</source>
        <translation>One person reads aloud, calmly.</translation>
    </message>
    <message>
        <source>Vraag nooit wie iets schreef, en raad er niet naar.</source>
        <translation>Never ask who wrote something, and don&apos;t guess.</translation>
    </message>
    <message>
        <source>Streep door wat naar één persoon wijst.</source>
        <translation>Strike out what points to one person.</translation>
    </message>
    <message>
        <source>Zoek wat vaker terugkomt. Eén opmerking is nog geen uitkomst.</source>
        <translation>Look for what comes back more often. One remark is not yet a result.</translation>
    </message>
    <message>
        <source>Jullie lezen wat mensen zelf opschreven.</source>
        <translation>You read what people wrote themselves.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{name} is niet bij</source>
        <translation>{name} is out of date</translation>
    </message>
    <message>
        <source>{language}, {context}: nog niet vertaald: ‘{text}’</source>
        <translation>{language}, {context}: not translated yet: ‘{text}’</translation>
    </message>
    <message>
        <source>{language}, {context}: andere invulplekken dan in ‘{text}’: ‘{found}’</source>
        <translation>{language}, {context}: different placeholders from those in ‘{text}’: ‘{found}’</translation>
    </message>
    <message>
        <source>{language}, {context}: ‘{word}’ in ‘{text}’. Kies: {instead}</source>
        <translation>{language}, {context}: ‘{word}’ in ‘{text}’. Choose: {instead}</translation>
    </message>
    <message>
        <source>glossary.toml: deze uitzondering is niet meer nodig: ‘{text}’</source>
        <translation>glossary.toml: this exception is no longer needed: ‘{text}’</translation>
    </message>
    <message>
        <source>{file} ({where})</source>
        <translation>{file} ({where})</translation>
    </message>
    <message>
        <source>{file}, regel {line} ({where})</source>
        <translation>{file}, line {line} ({where})</translation>
    </message>
    <message>
        <source>{file}, regel {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>dit bestand is er niet, of je mag het niet openen</source>
        <translation>this file is not there, or you may not open it</translation>
    </message>
    <message>
        <source>dit bestand leest het programma niet. Bekende namen: {known}</source>
        <translation>the program does not read this file. Known names: {known}</translation>
    </message>
    <message>
        <source>deze tekens zijn niet te lezen. Sla het bestand op als UTF-8</source>
        <translation>these characters cannot be read. Save the file as UTF-8</translation>
    </message>
    <message>
        <source>dit is geen TOML: kijk naar de haken, komma&apos;s en aanhalingstekens</source>
        <translation>this is not TOML: look at the brackets, commas and quotation marks</translation>
    </message>
    <message>
        <source>deze naam staat er al eerder</source>
        <translation>this name already appears earlier</translation>
    </message>
    <message>
        <source>deze lijst gaat niet dicht: zet er ] achter, met komma&apos;s ertussen</source>
        <translation>this list is not closed: put ] at the end, with commas between the items</translation>
    </message>
    <message>
        <source>deze tabel gaat niet dicht: zet er } achter, met komma&apos;s ertussen</source>
        <translation>this table is not closed: put } at the end, with commas between the items</translation>
    </message>
    <message>
        <source>deze tekst gaat niet dicht: zet er een aanhalingsteken achter</source>
        <translation>this text is not closed: put a quotation mark at the end</translation>
    </message>
    <message>
        <source>achter een naam hoort =</source>
        <translation>a name is followed by =</translation>
    </message>
    <message>
        <source>deze waarde kan niet: zet een tekst tussen aanhalingstekens</source>
        <translation>this value is not allowed: put a text between quotation marks</translation>
    </message>
    <message>
        <source>except moet een lijst zijn van {{ text = …, why = … }}</source>
        <translation>except must be a list of {{ text = …, why = … }}</translation>
    </message>
    <message>
        <source>hier hoort per versie één tekst te staan</source>
        <translation>there must be one text per version here</translation>
    </message>
    <message>
        <source>{key} ontbreekt</source>
        <translation>{key} is missing</translation>
    </message>
    <message>
        <source>{key} hoort hier niet</source>
        <translation>{key} does not belong here</translation>
    </message>
    <message>
        <source>{key} moet een tekst zijn en mag niet leeg zijn</source>
        <translation>{key} must be a text and must not be empty</translation>
    </message>
    <message>
        <source>{key} moet een lijst van teksten zijn</source>
        <translation>{key} must be a list of texts</translation>
    </message>
    <message>
        <source>{key} hoort tussen dubbele haken te staan: [[{key}]]</source>
        <translation>{key} belongs between double brackets: [[{key}]]</translation>
    </message>
    <message>
        <source>{key} moet true of false zijn</source>
        <translation>{key} must be true or false</translation>
    </message>
    <message>
        <source>{key} moet een heel getal zijn van {low} tot en met {high}</source>
        <translation>{key} must be a whole number from {low} to {high}</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ kan hier niet. Kies uit: {known}</source>
        <translation>{key}: ‘{value}’ is not allowed here. Choose from: {known}</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ is er niet</source>
        <translation>{key}: there is no ‘{value}’</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ staat er dubbel</source>
        <translation>{key}: ‘{value}’ appears twice</translation>
    </message>
    <message>
        <source>{key} heeft {count} woorden; {most} is het meeste</source>
        <translation>{key} has {count} words; the maximum is {most}</translation>
    </message>
    <message>
        <source>{key} heeft {count} tekens; {most} is het meeste</source>
        <translation>{key} has {count} characters; the maximum is {most}</translation>
    </message>
    <message>
        <source>answers moet een lijst van {count} teksten zijn</source>
        <translation>answers must be a list of {count} texts</translation>
    </message>
    <message>
        <source>de zes bouwstenen horen hier, in deze volgorde: {known}</source>
        <translation>the six building blocks belong here, in this order: {known}</translation>
    </message>
    <message>
        <source>text moet één vraag zijn, met het vraagteken aan het eind</source>
        <translation>text must be one question, with the question mark at the end</translation>
    </message>
    <message>
        <source>deze vraag ontbreekt; zet hem hierna</source>
        <translation>this question is missing; put it after this one</translation>
    </message>
    <message>
        <source>dit id is niet bekend; het heet naar de bouwsteen, met 1 tot 4</source>
        <translation>this id is not known; it is named after the building block, with 1 to 4</translation>
    </message>
    <message>
        <source>deze vraag staat bij een andere bouwsteen dan zijn id zegt</source>
        <translation>this question is under a different building block from the one its id says</translation>
    </message>
    <message>
        <source>de vragen staan niet in de volgorde van de bouwstenen</source>
        <translation>the questions are not in the order of the building blocks</translation>
    </message>
    <message>
        <source>help moet beginnen met ‘{opening}’</source>
        <translation>help must begin with ‘{opening}’</translation>
    </message>
    <message>
        <source>zet deze versie in versions.toml, met de regel: {add}</source>
        <translation>add this version to versions.toml, with the line: {add}</translation>
    </message>
    <message>
        <source>de tekst is veranderd: verhoog de versie. Is versie {version} nog nooit uitgebracht, zet dan in versions.toml: {add}</source>
        <translation>the text has changed: raise the version. If version {version} has never been released, put this in versions.toml instead: {add}</translation>
    </message>
    <message>
        <source>hier staan geen kaarten</source>
        <translation>there are no cards here</translation>
    </message>
    <message>
        <source>hier staan geen adviezen</source>
        <translation>there is no advice here</translation>
    </message>
    <message>
        <source>block is anders dan de naam van het bestand</source>
        <translation>block differs from the name of the file</translation>
    </message>
    <message>
        <source>de titel heeft {count} woorden; {most} is het meeste</source>
        <translation>the title has {count} words; the maximum is {most}</translation>
    </message>
    <message>
        <source>stap {number} heeft {count} woorden; {most} is het meeste</source>
        <translation>step {number} has {count} words; the maximum is {most}</translation>
    </message>
    <message>
        <source>er zijn {count} stappen; het moeten er {low} tot en met {high} zijn</source>
        <translation>the number of steps is {count}; it must be {low} to {high}</translation>
    </message>
    <message>
        <source>layers is leeg</source>
        <translation>layers is empty</translation>
    </message>
    <message>
        <source>related noemt de kaart zelf</source>
        <translation>related names the card itself</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ staat ook op een andere kaart</source>
        <translation>{key}: ‘{value}’ is on another card too</translation>
    </message>
    <message>
        <source>advices moet het id van de kaart zelf noemen</source>
        <translation>advices must name the card&apos;s own id</translation>
    </message>
    <message>
        <source>advies {value} staat niet in publication.toml</source>
        <translation>advice {value} is not in publication.toml</translation>
    </message>
    <message>
        <source>dit advies staat op geen enkele kaart</source>
        <translation>this advice is on no card</translation>
    </message>
    <message>
        <source>{key} is altijd van ons: zet ‘{key}’ in own</source>
        <translation>{key} is always ours: put ‘{key}’ in own</translation>
    </message>
    <message>
        <source>de publicatie zegt hier niets over: zet ‘{key}’ in own</source>
        <translation>the publication says nothing about this: put ‘{key}’ in own</translation>
    </message>
    <message>
        <source>de publicatie noemt {value} hier niet: zet ‘layers’ in own</source>
        <translation>the publication does not name {value} here: put ‘layers’ in own</translation>
    </message>
    <message>
        <source>named_by noemt {value} niet</source>
        <translation>named_by does not name {value}</translation>
    </message>
    <message>
        <source>named_by noemt {value}; die geeft dit advies niet</source>
        <translation>named_by names {value}, who does not give this advice</translation>
    </message>
    <message>
        <source>bij deze vraag helpen {count} kaarten; {least} is het minste</source>
        <translation>the number of cards that help with this question is {count}; the minimum is {least}</translation>
    </message>
    <message>
        <source>bij deze vraag is er geen kaart waar een team zelf mee kan beginnen</source>
        <translation>no card that a team can start with helps with this question</translation>
    </message>
    <message>
        <source>deze bouwsteen heeft geen kaart voor {value}</source>
        <translation>this building block has no card for {value}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>bij kaart {number}</source>
        <translation>with card {number}</translation>
    </message>
    <message>
        <source>Dit blad is bedacht voor Leercultuur Desktop.</source>
        <translation>This sheet was made for Leercultuur Desktop.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wie leidt het overleg</source>
        <translation>Who leads the meeting</translation>
    </message>
    <message>
        <source>Begin met vorige keer: wat is er met onze ideeën gedaan?</source>
        <translation>Start with last time: what was done with our ideas?</translation>
    </message>
    <message>
        <source>Kies één vraag. Het team praat eerst, ook wie meestal stil is.</source>
        <translation>Choose one question. The team talks first, quiet people too.</translation>
    </message>
    <message>
        <source>Wie leiding geeft, luistert.</source>
        <translation>Whoever leads the team listens.</translation>
    </message>
    <message>
        <source>Schrijf hooguit drie ideeën op, met een naam en een dag.</source>
        <translation>Write down three ideas at most, with a name and a day.</translation>
    </message>
    <message>
        <source>De vraag van vandaag</source>
        <translation>Today&apos;s question</translation>
    </message>
    <message>
        <source>Wat ging deze week lastig of mis, en wat zou helpen?</source>
        <translation>What was hard or went wrong this week, and what would help?</translation>
    </message>
    <message>
        <source>Wat heb je deze week geleerd, en van wie?</source>
        <translation>What did you learn this week, and from whom?</translation>
    </message>
    <message>
        <source>Wat leggen we steeds opnieuw uit?</source>
        <translation>What do we keep explaining over and over?</translation>
    </message>
    <message>
        <source>Onze eigen vraag:</source>
        <translation>Our own question:</translation>
    </message>
    <message>
        <source>Onze ideeën</source>
        <translation>Our ideas</translation>
    </message>
    <message>
        <source>Idee</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Wat is ermee gedaan?</source>
        <translation>What was done with it?</translation>
    </message>
    <message>
        <source>Bij welk bedrijf</source>
        <translation>At which company</translation>
    </message>
    <message>
        <source>Mijn naam</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>Vooraf: mijn vraag</source>
        <translation>Beforehand: my question</translation>
    </message>
    <message>
        <source>Daar: kijk, en vraag het aan wie er werkt</source>
        <translation>There: look, and ask those who work there</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wat ik zag en hoorde</source>
        <translation>What I saw and heard</translation>
    </message>
    <message>
        <source>Hoe leren mensen hier nieuw werk?</source>
        <translation>How do people here learn new work?</translation>
    </message>
    <message>
        <source>Wat ging in het begin mis, en wat hielp toen?</source>
        <translation>What went wrong at first, and what helped?</translation>
    </message>
    <message>
        <source>Wie bedenkt hier hoe het beter kan?</source>
        <translation>Who comes up with better ways here?</translation>
    </message>
    <message>
        <source>Wat doen zij anders dan wij?</source>
        <translation>What do they do differently from us?</translation>
    </message>
    <message>
        <source>Binnen een week, samen: dit proberen wij</source>
        <translation>Within a week, together: what we will try</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Eerste keer op</source>
        <translation>First time on</translation>
    </message>
    <message>
        <source>Wie geeft het door</source>
        <translation>Who passes it on</translation>
    </message>
    <message>
        <source>Wie leert het</source>
        <translation>Who learns it</translation>
    </message>
    <message>
        <source>Ons vaste uur</source>
        <translation>Our fixed hour</translation>
    </message>
    <message>
        <source>Schrijf in elk vak de dag waarop het lukte. Haast hoeft niet, en elke vraag mag.</source>
        <translation>Write in each box the day it worked. No need to hurry, and any question is fine.</translation>
    </message>
    <message>
        <source>Wie het kan, kiest wat hij of zij wil doorgeven.</source>
        <translation>Whoever has the skill chooses what to pass on.</translation>
    </message>
    <message>
        <source>voorgedaan</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>samen gedaan</source>
        <translation>done together</translation>
    </message>
    <message>
        <source>zelf gedaan</source>
        <translation>done alone</translation>
    </message>
    <message>
        <source>Vragen voor de volgende keer</source>
        <translation>Questions for next time</translation>
    </message>
    <message>
        <source>Na drie maanden: wat kan ik nu zelf, en wat vinden we ervan?</source>
        <translation>After three months: what can I do alone now, and what do we think of it?</translation>
    </message>
    <message>
        <source>Neem deze lijst mee naar elk gesprek van de projectgroep.</source>
        <translation>Take this list along to every meeting of the project group.</translation>
    </message>
    <message>
        <source>Is de dag er? Vraag eerst wie het deed, dan wie er iets van merkte.</source>
        <translation>Has the day come? First ask those who did it, then those who noticed it.</translation>
    </message>
    <message>
        <source>Kies samen: doorgaan, aanpassen of stoppen. Schrijf op waarom.</source>
        <translation>Choose together: go on, change or stop. Write down why.</translation>
    </message>
    <message>
        <source>Actie, en wie</source>
        <translation>Action, and who</translation>
    </message>
    <message>
        <source>Terugkijken op</source>
        <translation>Look back on</translation>
    </message>
    <message>
        <source>Wat merkten we?</source>
        <translation>What did we notice?</translation>
    </message>
    <message>
        <source>En nu?</source>
        <translation>And now?</translation>
    </message>
    <message>
        <source>doorgaan</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>aanpassen</source>
        <translation>change</translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Begin de dag met een leerzetje</source>
        <translation>Start the day with a learning nudge</translation>
    </message>
    <message>
        <source>Werkoverleg als leermoment</source>
        <translation>Learning in the team meeting</translation>
    </message>
    <message>
        <source>De eerste tien minuten zijn van het team.</source>
        <translation>The first ten minutes belong to the team.</translation>
    </message>
    <message>
        <source>Kijken bij een ander bedrijf</source>
        <translation>A look at another company</translation>
    </message>
    <message>
        <source>Ga met één eigen vraag, en kom terug met één ding om te proberen.</source>
        <translation>Go with one question of your own, and come back with one thing to try.</translation>
    </message>
    <message>
        <source>Ervaring doorgeven</source>
        <translation>Passing on experience</translation>
    </message>
    <message>
        <source>Eerst voordoen, dan samen doen, dan zelf doen.</source>
        <translation>First show it, then do it together, then do it alone.</translation>
    </message>
    <message>
        <source>Hier kijken we op terug</source>
        <translation>What we look back on</translation>
    </message>
    <message>
        <source>Een actie is pas af als we samen hebben teruggekeken.</source>
        <translation>An action is only done when we have looked back together.</translation>
    </message>
    <message>
        <source>Formulieren bij de kaarten</source>
        <translation>Forms to go with the cards</translation>
    </message>
    <message>
        <source>Noem één ding om vandaag te leren.</source>
        <translation>Name one thing to learn today.</translation>
    </message>
    <message>
        <source>Zeg waarom het nuttig is.</source>
        <translation>Say why it is useful.</translation>
    </message>
    <message>
        <source>Zeg wie kan helpen.</source>
        <translation>Say who can help.</translation>
    </message>
    <message>
        <source>Eén zin, vriendelijk en klein. Het is geen opdracht.</source>
        <translation>One sentence, friendly and small. It is not an order.</translation>
    </message>
    <message>
        <source>Aan het eind van de dag</source>
        <translation>At the end of the day</translation>
    </message>
    <message>
        <source>Vraag: wat heb je geprobeerd?</source>
        <translation>Ask: what did you try?</translation>
    </message>
    <message>
        <source>Lukte het vandaag? Zet een streepje.</source>
        <translation>Did it work today? Make a mark.</translation>
    </message>
    <message>
        <source>Na twee weken: op hoeveel dagen lukte het?</source>
        <translation>After two weeks: on how many days did it work?</translation>
    </message>
    <message>
        <source>Kaart {number}, naar een advies van {people}</source>
        <translation>Card {number}, after advice from {people}</translation>
    </message>
    <message>
        <source>ma di wo do vr</source>
        <translation>Mo Tu We Th Fr</translation>
    </message>
    <message>
        <source>Zakkaart: {title}</source>
        <translation>Pocket card: {title}</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>Ons doel</source>
        <translation>Our goal</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Doel aanpassen</source>
        <translation>Change the goal</translation>
    </message>
    <message>
        <source>Wat dit betekent voor {layer}</source>
        <translation>What this means for {layer}</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven</source>
        <translation>Not written down yet</translation>
    </message>
    <message>
        <source>Bereikt door actie {numbers}</source>
        <translation>Reached by action {numbers}</translation>
    </message>
</context>
<context>
    <name>HalfPanel</name>
    <message>
        <source>Deze helft</source>
        <translation>This half</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>{field}, nog een keer</source>
        <translation>{field}, once more</translation>
    </message>
    <message>
        <source>Dit is niet hetzelfde. Typ deze helft nog een keer.</source>
        <translation>This is not the same. Type this half once more.</translation>
    </message>
</context>
<context>
    <name>HeadcountPage</name>
    <message>
        <source>Aantallen wijzigen</source>
        <translation>Change the numbers of people</translation>
    </message>
    <message>
        <source>Een open meting rekent met de aantallen van de dag dat hij sluit. Gesloten metingen veranderen niet.</source>
        <translation>An open round uses the numbers of the day it closes. Closed rounds do not change.</translation>
    </message>
</context>
<context>
    <name>HeadcountRows</name>
    <message>
        <source>Hoeveel mensen werken er?</source>
        <translation>How many people work here?</translation>
    </message>
    <message>
        <source>Tel iedereen één keer, ook wie in deeltijd of in ploegen werkt. Uitzendkrachten tellen mee in de laag waar ze meestal werken. Ze staan dus bij de vaste mensen.</source>
        <translation>Count everyone once, also people who work part-time or in shifts. Agency workers count in the layer where they usually work. So they are counted with the permanent staff.</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>iedereen die geen leiding geeft</source>
        <translation>everyone who does not lead others</translation>
    </message>
    <message>
        <source>Direct-leidinggevenden</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>voorman, teamleider, chef: wie elke dag een ploeg leidt</source>
        <translation>foreman, team leader, chargehand: those who lead a team every day</translation>
    </message>
    <message>
        <source>Directie</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>eigenaar, directeur, managementteam</source>
        <translation>owner, director, management team</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Vul in hoeveel mensen er werken.</source>
        <translation>Fill in how many people work here.</translation>
    </message>
    <message>
        <source>1 mens</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} mensen</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Jullie zijn met te weinig mensen voor scores</source>
        <translation>There are too few of you for scores</translation>
    </message>
    <message>
        <source>Met minder dan {least} mensen zou je kunnen raden wie wat zei. Daarom zie je geen scores. Het gesprek met de vragen en de kaarten werkt wel.</source>
        <translation>With fewer than {least} people, someone could guess who said what. That is why you won&apos;t see any scores. You can still talk, with the questions and the cards.</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Er zijn nu meer leidinggevenden en directieleden dan medewerkers.</source>
        <translation>There are now more supervisors and directors than workers.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Scherm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Er is geen scherm gevonden.</source>
        <translation>No screen was found.</translation>
    </message>
    <message>
        <source>{width} × {height} beeldpunten</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Wordt dit de computer van de kiosk? Kies dan een scherm van 1024 × 768 of groter.</source>
        <translation>Will this be the kiosk&apos;s computer? Then choose a screen of 1024 × 768 or larger.</translation>
    </message>
    <message>
        <source>{inches} inch, zoals jij opgaf</source>
        <translation>{inches} inches, as you filled in</translation>
    </message>
    <message>
        <source>{size}. Het scherm geeft zijn maat niet goed door.</source>
        <translation>{size}. The screen doesn&apos;t report its size properly.</translation>
    </message>
    <message>
        <source>De knoppen op de kiosk kunnen te klein of te groot worden. Meet het scherm van hoek tot hoek en vul de maat in bij Bedrijf.</source>
        <translation>The buttons on the kiosk may become too small or too large. Measure the screen from corner to corner and fill in its size at Company.</translation>
    </message>
    <message>
        <source>{width} × {height} millimeter</source>
        <translation>{width} × {height} millimetres</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Deze computer kent geen printer.</source>
        <translation>This computer knows no printer.</translation>
    </message>
    <message>
        <source>Sluit er een aan, of bewaar papier als PDF en print het op een andere computer.</source>
        <translation>Connect one, or save paper as PDF and print it on another computer.</translation>
    </message>
    <message>
        <source>{names} en nog {count}</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>take note</translation>
    </message>
    <message>
        <source>doe iets</source>
        <translation>act now</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Alles is nagelezen en heel. Map: {folder}</source>
        <translation>Everything was read through and is whole. Folder: {folder}</translation>
    </message>
    <message>
        <source>Alles is heel, maar het opruimen moest wachten. Map: {folder}</source>
        <translation>Everything is whole, but tidying up had to wait. Folder: {folder}</translation>
    </message>
    <message>
        <source>Opruimen gebeurt later vanzelf. Staat dit er morgen nog? Sluit alle vensters van het programma en start het opnieuw.</source>
        <translation>Tidying happens later by itself. Is this still here tomorrow? Close all windows of the program and start it again.</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Er is nog geen kopie.</source>
        <translation>There is no copy yet.</translation>
    </message>
    <message>
        <source>Die is van {day}. De plek is er nu niet.</source>
        <translation>It is of {day}. Its place is not here now.</translation>
    </message>
    <message>
        <source>Die is van {day}.</source>
        <translation>It is of {day}.</translation>
    </message>
    <message>
        <source>Maak er een. Kies het liefst een USB-stick als plek.</source>
        <translation>Make one. Preferably choose a USB stick as its place.</translation>
    </message>
    <message>
        <source>De laatste kopie is van {day}. De plek is er nu niet: {folder}</source>
        <translation>The last copy is of {day}. Its place is not here now: {folder}</translation>
    </message>
    <message>
        <source>Doe de USB-stick erin, of kies een andere plek. De volgende keer dat je het kantoor opent, komt er vanzelf een kopie.</source>
        <translation>Put the USB stick in, or choose another place. The next time you open the office a copy is made by itself.</translation>
    </message>
    <message>
        <source>De laatste kopie is van {day}. Plek: {folder}</source>
        <translation>The last copy is of {day}. Place: {folder}</translation>
    </message>
    <message>
        <source>Maak een nieuwe kopie.</source>
        <translation>Make a new copy.</translation>
    </message>
    <message>
        <source>De kopie staat op dezelfde schijf als de gegevens. Gaat die kapot, dan ben je allebei kwijt. Kies een USB-stick als plek.</source>
        <translation>The copy is on the same disk as the data. If that breaks, you lose both. Choose a USB stick as its place.</translation>
    </message>
    <message>
        <source>Ruimte op de schijf</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>{size} GB vrij</source>
        <translation>{size} GB free</translation>
    </message>
    <message>
        <source>{size} MB vrij</source>
        <translation>{size} MB free</translation>
    </message>
    <message>
        <source>Dat is weinig. Ruim bestanden op die je niet meer nodig hebt.</source>
        <translation>That is little. Clear away files that you no longer need.</translation>
    </message>
    <message>
        <source>Straks kan de kiosk geen antwoorden meer bewaren. Maak nu ruimte op de schijf.</source>
        <translation>Soon the kiosk can&apos;t keep any more answers. Make room on the disk now.</translation>
    </message>
    <message>
        <source>Klok</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Het is {day}.</source>
        <translation>It is {day}.</translation>
    </message>
    <message>
        <source>Volgens deze computer is het {day}. Toch is er al iets van later.</source>
        <translation>According to this computer it is {day}. Yet something here is of a later day.</translation>
    </message>
    <message>
        <source>De klok loopt achter. Zet de datum goed, anders kloppen de dagen in het verslag niet.</source>
        <translation>The clock is behind. Set the date right, or the days in the report will be wrong.</translation>
    </message>
    <message>
        <source>Talen op de kiosk</source>
        <translation>Languages on the kiosk</translation>
    </message>
    <message>
        <source>Vertaald door een computer en door niemand nagekeken: {names}</source>
        <translation>Translated by a computer and checked by nobody: {names}</translation>
    </message>
    <message>
        <source>Laat iemand die de taal spreekt de vragen eerst lezen op de kiosk.</source>
        <translation>Let somebody who speaks the language read the questions on the kiosk first.</translation>
    </message>
    <message>
        <source>Nog niet af, dus niet op de kiosk: {names}</source>
        <translation>Not finished yet, so not on the kiosk: {names}</translation>
    </message>
    <message>
        <source>Werk het programma bij, of haal de taal weg bij Bedrijf.</source>
        <translation>Update the program, or take the language away at Company.</translation>
    </message>
</context>
<context>
    <name>HealthFlow</name>
    <message>
        <source>Even geduld. Alles wordt nagekeken.</source>
        <translation>One moment. Everything is being checked.</translation>
    </message>
    <message>
        <source>Naar Bewaren</source>
        <translation>Go to Keeping</translation>
    </message>
    <message>
        <source>Naar Bedrijf</source>
        <translation>Go to Company</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Nakijken</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Zo staat het met de gegevens, de reservekopie en deze computer.</source>
        <translation>This is how the data, the back-up and this computer are doing.</translation>
    </message>
    <message>
        <source>Gegevens en computer</source>
        <translation>Data and computer</translation>
    </message>
    <message>
        <source>Slot van de kiosk</source>
        <translation>Locks of the kiosk</translation>
    </message>
    <message>
        <source>Zo ziet het programma het vanuit dit account. Draait de kiosk in een ander account of op een andere computer? Kijk het dan daar na.</source>
        <translation>This is what the program sees from this account. Does the kiosk run in another account or on another computer? Then check it there.</translation>
    </message>
    <message>
        <source>Kijk opnieuw</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>1 punt vraagt nu iets van je</source>
        <translation>1 point asks something of you now</translation>
    </message>
    <message>
        <source>{count} punten vragen nu iets</source>
        <translation>{count} points ask something of you now</translation>
    </message>
    <message>
        <source>Doe eerst wat bij ‘doe iets’ staat.</source>
        <translation>First do what stands beside ‘act now’.</translation>
    </message>
    <message>
        <source>Alles werkt. Let op 1 punt</source>
        <translation>Everything works. Take note of 1 point</translation>
    </message>
    <message>
        <source>Alles werkt. Let op {count} punten</source>
        <translation>Everything works. Take note of {count} points</translation>
    </message>
    <message>
        <source>Je kunt gewoon verder.</source>
        <translation>You can go on as usual.</translation>
    </message>
    <message>
        <source>Alles is in orde</source>
        <translation>Everything is in order</translation>
    </message>
    <message>
        <source>Je hoeft niets te doen.</source>
        <translation>There is nothing you need to do.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>In 1 second we will clear your answers.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>In {seconds} seconds we will clear your answers.</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>Your answers will be erased in a moment. Tap the button if you are still there.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>That way nobody else can see them.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>I&apos;m still here</translation>
    </message>
</context>
<context>
    <name>KeepFlow</name>
    <message>
        <source>Laatste kopie</source>
        <translation>Last copy</translation>
    </message>
    <message>
        <source>Even geduld.</source>
        <translation>One moment.</translation>
    </message>
    <message>
        <source>Even geduld. De kopie wordt gemaakt en nagelezen.</source>
        <translation>One moment. The copy is being made and read through.</translation>
    </message>
    <message>
        <source>{file}
De vorige kopie van de open meting is vervangen.</source>
        <translation>{file}
The earlier copy of the open round was replaced.</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt en nagelezen</source>
        <translation>The back-up was made and read through</translation>
    </message>
    <message>
        <source>Reservekopie bewaren</source>
        <translation>Save a back-up</translation>
    </message>
    <message>
        <source>Reservekopie (*.db)</source>
        <translation>Back-up (*.db)</translation>
    </message>
    <message>
        <source>{file}
Er is een meting open: vervang de volgende keer deze zelfde kopie. Aan twee kopieën is te zien wanneer een antwoord kwam.</source>
        <translation>{file}
A round is open: next time replace this same copy. Two copies show when an answer came.</translation>
    </message>
    <message>
        <source>Plek voor reservekopieën</source>
        <translation>Place for back-ups</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Bewaren</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>Met een reservekopie raak je niets kwijt als deze computer stukgaat. Ook in een kopie kan niemand antwoorden lezen zonder de wachtzin.</source>
        <translation>With a back-up you lose nothing when this computer breaks. In a copy, too, nobody can read answers without the passphrase.</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>Maak nu een kopie</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Bewaar weer in de map van het programma</source>
        <translation>Keep them in the program&apos;s own folder again</translation>
    </message>
    <message>
        <source>Zet een kopie terug</source>
        <translation>Take a copy back</translation>
    </message>
    <message>
        <source>Je ziet eerst wat erin staat en wat er verandert. Van wat er nu is, maken we eerst een kopie.</source>
        <translation>First you see what is in it and what will change. We first make a copy of what is here now.</translation>
    </message>
    <message>
        <source>Kies een kopie</source>
        <translation>Choose a copy</translation>
    </message>
    <message>
        <source>Voorgoed wissen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Een kopie komt er ook vanzelf: als je het kantoor opent, als een meting open- of dichtgaat, en als de kiosk dichtgaat. Zolang een meting open is, bewaren we één kopie die steeds wordt vervangen. Zo kan niemand aan kopieën zien wanneer een antwoord kwam.</source>
        <translation>A copy is also made by itself: when you open the office, when a round opens or closes, and when the kiosk closes. As long as a round is open we keep one copy, which is replaced each time. So nobody can tell from copies when an answer came.</translation>
    </message>
    <message>
        <source>Sla op als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Sla een kopie op als bestand</source>
        <translation>Save a copy as a file</translation>
    </message>
    <message>
        <source>Bewaar gegevens niet langer dan nodig. Dat vraagt de privacywet (AVG). Wat je hier wist, komt nooit meer terug.</source>
        <translation>Keep data no longer than needed. The privacy law (GDPR) asks for that. What you delete here never comes back.</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kies een andere plek</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Kies een andere plek voor kopieën</source>
        <translation>Choose another place for copies</translation>
    </message>
    <message>
        <source>Meting ‘{name}’</source>
        <translation>Round ‘{name}’</translation>
    </message>
    <message>
        <source>Opzij gezette kopie</source>
        <translation>Copy that was put aside</translation>
    </message>
    <message>
        <source>Bedrijf, metingen, antwoorden, plannen en sleutels. Deze plek is daarna leeg.</source>
        <translation>Company, rounds, answers, plans and keys. After that this place is empty.</translation>
    </message>
    <message>
        <source>Alles van {company}</source>
        <translation>Everything of {company}</translation>
    </message>
    <message>
        <source>Wis alles</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{name} wissen</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Antwoorden, opmerkingen, uitkomst en plan.</source>
        <translation>Answers, remarks, result and plan.</translation>
    </message>
</context>
<context>
    <name>KeptAside</name>
    <message>
        <source>Ons doel</source>
        <translation>Our goal</translation>
    </message>
    <message>
        <source>Volgend gesprek</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>De bouwstenen</source>
        <translation>The building blocks</translation>
    </message>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>You said – we did</translation>
    </message>
    <message>
        <source>Ons doel voor {layer}</source>
        <translation>Our goal for {layer}</translation>
    </message>
    <message>
        <source>Het plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Terugkijken op</source>
        <translation>Look back on</translation>
    </message>
    <message>
        <source>Wat collega’s ervan merken</source>
        <translation>What colleagues notice</translation>
    </message>
    <message>
        <source>Wat eerst op orde moet zijn</source>
        <translation>What must be in order first</translation>
    </message>
    <message>
        <source>Wie merkt er iets van</source>
        <translation>Who notices</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>{field} bij {card}</source>
        <translation>{field} for {card}</translation>
    </message>
    <message>
        <source>op orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>KeysFlow</name>
    <message>
        <source>Even geduld. De wachtzin wordt bewaard.</source>
        <translation>One moment. The passphrase is being saved.</translation>
    </message>
    <message>
        <source>De nieuwe wachtzin werkt</source>
        <translation>The new passphrase works</translation>
    </message>
    <message>
        <source>De oude wachtzin opent niets meer.</source>
        <translation>The old passphrase no longer opens anything.</translation>
    </message>
    <message>
        <source>Even geduld. De code wordt gemaakt.</source>
        <translation>One moment. The code is being made.</translation>
    </message>
    <message>
        <source>Het wordt bewaard.</source>
        <translation>Saving.</translation>
    </message>
    <message>
        <source>Het nieuwe herstelblad geldt</source>
        <translation>The new recovery sheet is valid</translation>
    </message>
    <message>
        <source>Vernietig het oude blad. Die code werkt niet meer.</source>
        <translation>Destroy the old sheet. Its code no longer works.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>De kiosk</source>
        <translation>The kiosk</translation>
    </message>
    <message>
        <source>De kiosk is het scherm waarop iedereen de vragen invult. Zo staat hij goed voor de meeste bedrijven. Bijna alles kun je later nog wijzigen.</source>
        <translation>The kiosk is the screen where everyone answers the questions. These settings suit most companies. You can still change almost everything later.</translation>
    </message>
    <message>
        <source>Kleinste groep die je apart ziet</source>
        <translation>Smallest group you see separately</translation>
    </message>
    <message>
        <source>Kleinere groepen laten we nooit apart zien. Minder dan {least} kan niet.</source>
        <translation>We never show smaller groups separately. Fewer than {least} is not possible.</translation>
    </message>
    <message>
        <source>Score waar jullie naartoe willen</source>
        <translation>Score you want to reach together</translation>
    </message>
    <message>
        <source>Van 1 tot en met 5. In het verslag heet dit jullie doel.</source>
        <translation>From 1 to 5. In the report this is called your target.</translation>
    </message>
    <message>
        <source>Zo lang wacht de kiosk, in seconden</source>
        <translation>How long the kiosk waits, in seconds</translation>
    </message>
    <message>
        <source>Loopt iemand weg? Dan waarschuwt de kiosk. Daarna wist hij de antwoorden.</source>
        <translation>If someone walks away, the kiosk gives a warning. After that it deletes the answers.</translation>
    </message>
    <message>
        <source>Vraag aan het eind wat helpt om meer te leren</source>
        <translation>At the end, ask what would help people learn more</translation>
    </message>
    <message>
        <source>Een opmerking schrijven mag, hoeft niet. De kiosk vraagt om geen namen te noemen.</source>
        <translation>People may write a remark, but don&apos;t have to. The kiosk asks them not to name anyone.</translation>
    </message>
    <message>
        <source>Vraag om de code van een kaartje</source>
        <translation>Ask for the code on a ticket</translation>
    </message>
    <message>
        <source>Iedereen trekt een kaartje met een eigen code. Zo vult niemand twee keer in. Wie welk kaartje heeft, weet niemand.</source>
        <translation>Everyone draws a ticket with its own code. That way nobody answers twice. Nobody knows who has which ticket.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Talen op de kiosk</source>
        <translation>Languages on the kiosk</translation>
    </message>
    <message>
        <source>Nederlands is er altijd.</source>
        <translation>Dutch is always available.</translation>
    </message>
    <message>
        <source>Nederlands is er altijd. De andere talen zijn vertaald door een computer. Nog niemand heeft ze nagekeken. Laat ze eerst lezen door een collega die de taal spreekt.</source>
        <translation>Dutch is always available. The other languages were translated by a computer. Nobody has checked them yet. Have a colleague who speaks the language read them first.</translation>
    </message>
    <message>
        <source>Nederlands is er altijd. Vertaald door een computer en nog niet nagekeken: {languages}. Laat die eerst lezen door een collega die de taal spreekt.</source>
        <translation>Dutch is always available. Translated by a computer and not checked yet: {languages}. Have a colleague who speaks the language read those first.</translation>
    </message>
    <message>
        <source>Nederlands. De vertalingen in andere talen zijn nog niet af.</source>
        <translation>Dutch. The translations into other languages are not finished yet.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Talen wijzigen</source>
        <translation>Change the languages</translation>
    </message>
    <message>
        <source>Iedereen kiest zelf een taal op de kiosk.</source>
        <translation>Everyone chooses their own language on the kiosk.</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>Which group do you belong to?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>This shows us whether groups think differently about learning. We never show small groups.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>rather not say</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>You don&apos;t lead others.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>You lead a team.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>directors</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>You lead the company.</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Dit zeiden jullie</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Dit deden we</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>{field} bij {card}</source>
        <translation>{field} for {card}</translation>
    </message>
    <message>
        <source>Mag nog leeg blijven</source>
        <translation>May stay empty for now</translation>
    </message>
</context>
<context>
    <name>LockFlow</name>
    <message>
        <source>Even geduld. De pincode wordt bewaard.</source>
        <translation>One moment, please. The PIN is being saved.</translation>
    </message>
    <message>
        <source>De nieuwe pincode werkt. Vul hem hier in.</source>
        <translation>The new PIN works. Enter it here.</translation>
    </message>
    <message>
        <source>De nieuwe wachtzin werkt. Vul hem hier in en kies een nieuwe pincode.</source>
        <translation>The new passphrase works. Enter it here and choose a new PIN.</translation>
    </message>
    <message>
        <source>Even geduld. De wachtzin wordt bewaard.</source>
        <translation>One moment, please. The passphrase is being saved.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Het kantoor is op slot</source>
        <translation>The office is locked</translation>
    </message>
    <message>
        <source>Vul de pincode van deze computer in.</source>
        <translation>Enter the PIN for this computer.</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open het kantoor</source>
        <translation>Open the office</translation>
    </message>
    <message>
        <source>Pincode vergeten?</source>
        <translation>Forgotten the PIN?</translation>
    </message>
    <message>
        <source>Vul de pincode in.</source>
        <translation>Enter the PIN.</translation>
    </message>
    <message>
        <source>Over 1 seconde kun je het weer proberen.</source>
        <translation>You can try again in 1 second.</translation>
    </message>
    <message>
        <source>Over {count} seconden kun je het weer proberen.</source>
        <translation>You can try again in {count} seconds.</translation>
    </message>
</context>
<context>
    <name>Lockdown</name>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>niet te zien</source>
        <translation>can&apos;t be seen</translation>
    </message>
    <message>
        <source>Bureaublad achter de kiosk</source>
        <translation>Desktop behind the kiosk</translation>
    </message>
    <message>
        <source>Geef de kiosk een eigen account dat alleen dit programma start.</source>
        <translation>Give the kiosk an account of its own that starts this program only.</translation>
    </message>
    <message>
        <source>Tekstschermen van Linux</source>
        <translation>Text consoles of Linux</translation>
    </message>
    <message>
        <source>Probeer Ctrl+Alt+F2 en zet die toetsen uit als er iets opent.</source>
        <translation>Try Ctrl+Alt+F2, and switch those keys off if anything opens.</translation>
    </message>
    <message>
        <source>Vegen vanaf de rand van het scherm</source>
        <translation>Swiping from the edge of the screen</translation>
    </message>
    <message>
        <source>Zet het vegen vanaf de rand uit in het groepsbeleid van Windows.</source>
        <translation>Switch edge swipes off in the group policy of Windows.</translation>
    </message>
    <message>
        <source>Vanzelf starten</source>
        <translation>Starting by itself</translation>
    </message>
    <message>
        <source>Laat de kiosk vanzelf starten, ook als de stroom uitviel.</source>
        <translation>Let the kiosk start by itself, after a power cut too.</translation>
    </message>
    <message>
        <source>Andere mensen aangemeld</source>
        <translation>Other people signed in</translation>
    </message>
    <message>
        <source>Meld iedereen af behalve het account van de kiosk.</source>
        <translation>Sign out everybody but the account of the kiosk.</translation>
    </message>
    <message>
        <source>Beheerrechten van dit account</source>
        <translation>Administrator rights of this account</translation>
    </message>
    <message>
        <source>Gebruik voor de kiosk een account zonder beheerrechten.</source>
        <translation>Use an account without administrator rights for the kiosk.</translation>
    </message>
    <message>
        <source>Gegevens voor andere accounts</source>
        <translation>Data within reach of other accounts</translation>
    </message>
    <message>
        <source>Laat alleen het account van de kiosk in de map met gegevens.</source>
        <translation>Let only the account of the kiosk into the folder with data.</translation>
    </message>
    <message>
        <source>Wisselgeheugen op de schijf</source>
        <translation>Swap on the disk</translation>
    </message>
    <message>
        <source>Versleutel de hele schijf, of zet het wisselgeheugen uit.</source>
        <translation>Encrypt the whole disk, or switch swap off.</translation>
    </message>
    <message>
        <source>Sluimerstand</source>
        <translation>Hibernation</translation>
    </message>
    <message>
        <source>Zet de sluimerstand uit, want die schrijft het geheugen op de schijf.</source>
        <translation>Switch hibernation off: it writes the memory to the disk.</translation>
    </message>
    <message>
        <source>Schermbeveiliging</source>
        <translation>Screen saver</translation>
    </message>
    <message>
        <source>Zet de schermbeveiliging en het uitgaan van het scherm uit.</source>
        <translation>Switch off the screen saver and stop the screen from going blank.</translation>
    </message>
    <message>
        <source>Grootte van het scherm</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Kies een scherm van 1024×768 of groter.</source>
        <translation>Choose a screen of 1024×768 or larger.</translation>
    </message>
    <message>
        <source>Aanraakscherm</source>
        <translation>Touch screen</translation>
    </message>
    <message>
        <source>Zonder aanraakscherm is een muis of toetsenbord nodig.</source>
        <translation>Without a touch screen a mouse or keyboard is needed.</translation>
    </message>
</context>
<context>
    <name>LookBackForm</name>
    <message>
        <source>Wat is ervan gekomen?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Loopt nog</source>
        <translation>Still going on</translation>
    </message>
    <message>
        <source>Gestopt, omdat …</source>
        <translation>Stopped, because …</translation>
    </message>
    <message>
        <source>Weer terugkijken op</source>
        <translation>Look back again on</translation>
    </message>
    <message>
        <source>Dit spraken jullie af</source>
        <translation>This is what you agreed</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Collega’s merken</source>
        <translation>Colleagues notice</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Meting</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>niet afgesproken</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>{round}, oefenmeting</source>
        <translation>{round}, practice round</translation>
    </message>
    <message>
        <source>Wat is er nu anders?</source>
        <translation>What is different now?</translation>
    </message>
    <message>
        <source>Wat lukt al, en wat nog niet?</source>
        <translation>What works, and what does not yet?</translation>
    </message>
    <message>
        <source>Waarom zijn jullie gestopt?</source>
        <translation>Why did you stop?</translation>
    </message>
    <message>
        <source>Schrijf kort wat er in de weg zat. Noem geen mensen.</source>
        <translation>Write briefly what got in the way. Name no people.</translation>
    </message>
    <message>
        <source>Kies een dag na vandaag. Zo raakt deze actie niet vergeten.</source>
        <translation>Choose a day after today. That way this action is not forgotten.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Het wordt bewaard.</source>
        <translation>It is being saved.</translation>
    </message>
    <message>
        <source>Het is nog niet bewaard. We proberen het steeds opnieuw.</source>
        <translation>It is not saved yet. We keep trying.</translation>
    </message>
    <message>
        <source>Het is bewaard.</source>
        <translation>It is saved.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Naar de lijst</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Er is nog niets om op terug te kijken. Spreek bij elke actie in het plan een dag af. Dan staat ze vanzelf hier.</source>
        <translation>There is nothing to look back on yet. Agree on a day for each action in the plan. Then it appears here by itself.</translation>
    </message>
    <message>
        <source>Kies een actie. Vraag eerst de mensen die er iets van merken.</source>
        <translation>Choose an action. First ask the people who notice something of it.</translation>
    </message>
    <message>
        <source>Vertel wat er gebeurde. Ook van wat niet lukte leren jullie.</source>
        <translation>Tell what happened. You also learn from what did not work.</translation>
    </message>
    <message>
        <source>Terugkijken op onze acties</source>
        <translation>Looking back on our actions</translation>
    </message>
    <message>
        <source>Het plan van {round} is niet te lezen. Acties daarvan staan hier niet bij.</source>
        <translation>The plan of {round} cannot be read. Its actions are not listed here.</translation>
    </message>
    <message>
        <source>De dag is voorbij</source>
        <translation>The day has passed</translation>
    </message>
    <message>
        <source>Binnen twee weken</source>
        <translation>Within two weeks</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Klap dicht wat klaar is</source>
        <translation>Hide what is finished</translation>
    </message>
    <message>
        <source>Laat zien wat klaar is: {n}</source>
        <translation>Show what is finished: {n}</translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message>
        <source>niet afgesproken</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Collega’s merken</source>
        <translation>Colleagues notice</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>nul</source>
        <translation>nought</translation>
    </message>
    <message>
        <source>één</source>
        <translation>one</translation>
    </message>
    <message>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <source>vier</source>
        <translation>four</translation>
    </message>
    <message>
        <source>vijf</source>
        <translation>five</translation>
    </message>
    <message>
        <source>zes</source>
        <translation>six</translation>
    </message>
    <message>
        <source>zeven</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>acht</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>negen</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>tien</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>{time} geleden</source>
        <translation>{time} ago</translation>
    </message>
    <message>
        <source>{ago}, op {day}</source>
        <translation>{ago}, on {day}</translation>
    </message>
    <message>
        <source>Op {day}: {outcome}</source>
        <translation>On {day}: {outcome}</translation>
    </message>
</context>
<context>
    <name>MeetingPlanned</name>
    <message>
        <source>Dit staat naast elkaar. Het bewijst niet dat het één door het ander komt.</source>
        <translation>These stand side by side. That does not prove that one comes from the other.</translation>
    </message>
    <message>
        <source>Nog niet op teruggekeken.</source>
        <translation>Not looked back on yet.</translation>
    </message>
    <message>
        <source>Gestopt omdat: {why}</source>
        <translation>Stopped because: {why}</translation>
    </message>
    <message>
        <source>Een kaart die er niet meer is</source>
        <translation>A card that no longer exists</translation>
    </message>
    <message>
        <source>Deze kaart hoort niet bij één bouwsteen.</source>
        <translation>This card does not belong to one building block.</translation>
    </message>
    <message>
        <source>Wat merk je daar nu van?</source>
        <translation>What do you notice of it now?</translation>
    </message>
    <message>
        <source>De vragen zijn veranderd. Vergelijken kan hier niet.</source>
        <translation>The questions have changed. They can&apos;t be compared here.</translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te vergelijken.</source>
        <translation>Too few answers to compare.</translation>
    </message>
</context>
<context>
    <name>MeetingScores</name>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>andere vragen</source>
        <translation>other questions</translation>
    </message>
    <message>
        <source>mede­werkers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>leiding­gevenden</source>
        <translation>super­visors</translation>
    </message>
    <message>
        <source>te weinig antwoorden</source>
        <translation>too few answers</translation>
    </message>
</context>
<context>
    <name>MeetingSentences</name>
    <message>
        <source>{first} en {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>Te weinig antwoorden om te laten zien: {groups}.</source>
        <translation>Too few answers to show: {groups}.</translation>
    </message>
    <message>
        <source>{parts} staan samen als ‘{name}’.</source>
        <translation>{parts} are shown together as ‘{name}’.</translation>
    </message>
    <message>
        <source>Dit verschil is zeker.</source>
        <translation>This difference is certain.</translation>
    </message>
    <message>
        <source>Dit verschil is waarschijnlijk.</source>
        <translation>This difference is likely.</translation>
    </message>
    <message>
        <source>Of dit echt verschilt, is niet te zeggen.</source>
        <translation>Whether this really differs is impossible to say.</translation>
    </message>
    <message>
        <source>Een heel klein verschil is zeker.</source>
        <translation>A very small difference is certain.</translation>
    </message>
    <message>
        <source>Een heel klein verschil is waarschijnlijk.</source>
        <translation>A very small difference is likely.</translation>
    </message>
    <message>
        <source>Deze verandering is zeker.</source>
        <translation>This change is certain.</translation>
    </message>
    <message>
        <source>Deze verandering is waarschijnlijk.</source>
        <translation>This change is likely.</translation>
    </message>
    <message>
        <source>Of dit echt veranderd is, is niet te zeggen.</source>
        <translation>Whether this has really changed is impossible to say.</translation>
    </message>
    <message>
        <source>Een heel kleine verandering is zeker.</source>
        <translation>A very small change is certain.</translation>
    </message>
    <message>
        <source>Een heel kleine verandering is waarschijnlijk.</source>
        <translation>A very small change is likely.</translation>
    </message>
    <message>
        <source>het hele bedrijf</source>
        <translation>the whole company</translation>
    </message>
    <message>
        <source>de leiding</source>
        <translation>leaders</translation>
    </message>
    <message>
        <source>de directie</source>
        <translation>directors</translation>
    </message>
    <message>
        <source>{groups} geven {score}</source>
        <translation>{groups} scored {score}</translation>
    </message>
    <message>
        <source>{group} geeft {score}</source>
        <translation>{group} scored {score}</translation>
    </message>
    <message>
        <source>Of jullie hetzelfde denken, is niet te zeggen. Daarvoor zijn er te weinig antwoorden.</source>
        <translation>Whether you think the same is impossible to say. There are too few answers for that.</translation>
    </message>
    <message>
        <source>of ze hetzelfde denken, is niet te zeggen</source>
        <translation>whether they think the same is impossible to say</translation>
    </message>
    <message>
        <source>ongeveer dezelfde mening</source>
        <translation>much the same opinion</translation>
    </message>
    <message>
        <source>verschillende meningen</source>
        <translation>different opinions</translation>
    </message>
    <message>
        <source>de meningen lopen uiteen</source>
        <translation>opinions differ widely</translation>
    </message>
    <message>
        <source>afdeling {name}</source>
        <translation>{name} department</translation>
    </message>
    <message>
        <source>De vragen zijn veranderd. Vergelijken kan deze keer niet.</source>
        <translation>The questions have changed. They can&apos;t be compared this time.</translation>
    </message>
    <message>
        <source>Hier zijn de vragen veranderd, dus vergelijken we niet: {blocks}.</source>
        <translation>The questions have changed here, so we don&apos;t compare: {blocks}.</translation>
    </message>
    <message>
        <source>{first} en {second} geven allebei {score}. {sure}</source>
        <translation>{first} and {second} both scored {score}. {sure}</translation>
    </message>
    <message>
        <source>{first} en {second}. {sure}</source>
        <translation>{first} and {second}. {sure}</translation>
    </message>
    <message>
        <source>{first} en {second} geven allebei {score}.</source>
        <translation>{first} and {second} both scored {score}.</translation>
    </message>
    <message>
        <source>{first} en {second}.</source>
        <translation>{first} and {second}.</translation>
    </message>
    <message>
        <source>was {old}, is nu {new}. {sure}</source>
        <translation>was {old}, is now {new}. {sure}</translation>
    </message>
    <message>
        <source>was {old} en is nu ook {new}. {sure}</source>
        <translation>was {old} and is now {new} too. {sure}</translation>
    </message>
    <message>
        <source>Toen {then} mensen, nu {now}.</source>
        <translation>Then {then} people, now {now}.</translation>
    </message>
    <message>
        <source>{block} bij {group}</source>
        <translation>{block} for {group}</translation>
    </message>
    <message>
        <source>{first} en {second} mensen.</source>
        <translation>{first} and {second} people.</translation>
    </message>
    <message>
        <source>{group}: {range}.</source>
        <translation>{group}: {range}.</translation>
    </message>
    <message>
        <source>De verandering: {range}.</source>
        <translation>The change: {range}.</translation>
    </message>
    <message>
        <source>tussen {low} lager en {high} hoger</source>
        <translation>between {low} lower and {high} higher</translation>
    </message>
    <message>
        <source>tussen {low} en {high} lager</source>
        <translation>between {low} and {high} lower</translation>
    </message>
    <message>
        <source>ongeveer {high} lager</source>
        <translation>about {high} lower</translation>
    </message>
    <message>
        <source>tot {high} lager</source>
        <translation>up to {high} lower</translation>
    </message>
    <message>
        <source>tussen {low} en {high} hoger</source>
        <translation>between {low} and {high} higher</translation>
    </message>
    <message>
        <source>ongeveer {high} hoger</source>
        <translation>about {high} higher</translation>
    </message>
    <message>
        <source>tot {high} hoger</source>
        <translation>up to {high} higher</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Leercultuur in gesprek</source>
        <translation>Talking about learning culture</translation>
    </message>
</context>
<context>
    <name>MetAnswers</name>
    <message>
        <source>Wat eerst op orde moet zijn</source>
        <translation>What must be in order first</translation>
    </message>
    <message>
        <source>Op orde</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Alles wat je hierna print krijgt de nieuwe naam, ook van oude metingen.</source>
        <translation>Everything you print from now on gets the new name, also for old rounds.</translation>
    </message>
    <message>
        <source>Naam van het bedrijf</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>Deze naam staat op het scherm en op alles wat je print.</source>
        <translation>This name appears on the screen and on everything you print.</translation>
    </message>
    <message>
        <source>Vul de naam van het bedrijf in.</source>
        <translation>Fill in the name of the company.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseFields</name>
    <message>
        <source>{least} tekens of meer. Vier of vijf losse woorden onthoud je makkelijk.</source>
        <translation>{least} characters or more. Four or five separate words are easy to remember.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>{field}, nog een keer</source>
        <translation>{field}, once more</translation>
    </message>
    <message>
        <source>Eerste helft</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>Tweede helft</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>Typ jij. De ander kijkt even weg. Drie losse woorden is goed.</source>
        <translation>You type this. The other person looks away. Three separate words will do.</translation>
    </message>
    <message>
        <source>Typt de ander. Jij kijkt even weg. Drie losse woorden is goed.</source>
        <translation>The other person types this. You look away. Three separate words will do.</translation>
    </message>
    <message>
        <source>Een wachtzin heeft {least} tekens of meer.</source>
        <translation>A passphrase has {least} characters or more.</translation>
    </message>
    <message>
        <source>De wachtzinnen zijn niet hetzelfde. Typ de wachtzin nog een keer.</source>
        <translation>The passphrases are not the same. Type the passphrase once more.</translation>
    </message>
    <message>
        <source>Typ hier deze helft.</source>
        <translation>Type this half here.</translation>
    </message>
    <message>
        <source>Samen hebben de helften {least} tekens of meer nodig.</source>
        <translation>Together the halves need {least} characters or more.</translation>
    </message>
    <message>
        <source>Toch alleen maken</source>
        <translation>Make it alone after all</translation>
    </message>
    <message>
        <source>Met zijn tweeën maken</source>
        <translation>Make it with two people</translation>
    </message>
</context>
<context>
    <name>NewPinFields</name>
    <message>
        <source>4 tot en met 8 cijfers. Geen geboortejaar en niet 1234.</source>
        <translation>4 to 8 digits. Not a year of birth and not 1234.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Zo weet je zeker dat je geen tikfout maakte.</source>
        <translation>That way you are sure you made no typing mistake.</translation>
    </message>
    <message>
        <source>{field}, nog een keer</source>
        <translation>{field}, once more</translation>
    </message>
    <message>
        <source>Deze pincode proberen mensen het eerst. Een andere is veiliger.</source>
        <translation>This is a PIN that people try first. Another one is safer.</translation>
    </message>
    <message>
        <source>Een pincode heeft 4 tot en met 8 cijfers.</source>
        <translation>A PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <source>De pincodes zijn niet hetzelfde. Typ de pincode nog een keer.</source>
        <translation>The PINs are not the same. Type the PIN once more.</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pincode vergeten?</source>
        <translation>Forgotten the PIN?</translation>
    </message>
    <message>
        <source>Pincode wijzigen</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Met de wachtzin van de projectgroep kies je een nieuwe pincode voor deze computer.</source>
        <translation>With the project group&apos;s passphrase you can choose a new PIN for this computer.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nieuwe pincode</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Bewaar de nieuwe pincode</source>
        <translation>Save the new PIN</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Enter the passphrase.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryPage</name>
    <message>
        <source>Nieuw herstelblad</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Is het herstelblad kwijt, of heeft iemand het gezien? Maak dan een nieuw blad met een nieuwe code. De oude code werkt niet meer zodra je de nieuwe hebt overgetypt.</source>
        <translation>Is the recovery sheet lost, or has someone seen it? Then make a new sheet with a new code. The old code stops working as soon as you have typed the new one.</translation>
    </message>
    <message>
        <source>Wachtzin van de projectgroep</source>
        <translation>The project group&apos;s passphrase</translation>
    </message>
    <message>
        <source>Maak een nieuwe code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Enter the passphrase.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Aantekeningen voor wie het gesprek leidt</source>
        <translation>Notes for whoever leads the meeting</translation>
    </message>
    <message>
        <source>{title} · {company}</source>
        <translation>{title} · {company}</translation>
    </message>
    <message>
        <source>Op het scherm staat wat de groep doet. Hier staat wat jou helpt om het gesprek te leiden. Je hoeft niet alles te vragen.</source>
        <translation>The screen says what the group does. This sheet has what helps you lead the meeting. You don&apos;t have to ask everything.</translation>
    </message>
    <message>
        <source>Eigen aantekeningen</source>
        <translation>Your own notes</translation>
    </message>
    <message>
        <source>ongeveer {minutes} minuten</source>
        <translation>about {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Scherm zwart</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>Naast de stappen</source>
        <translation>Beside the steps</translation>
    </message>
    <message>
        <source>Hierna: {name}, ongeveer {minutes} minuten.</source>
        <translation>Next: {name}, about {minutes} minutes.</translation>
    </message>
    <message>
        <source>Dit is de laatste stap.</source>
        <translation>This is the last step.</translation>
    </message>
    <message>
        <source>{spent} van ongeveer {minutes} minuten</source>
        <translation>{spent} of about {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>nl</source>
        <translation>en</translation>
    </message>
    <message>
        <source>{field}: minder</source>
        <translation>{field}: less</translation>
    </message>
    <message>
        <source>{field}: meer</source>
        <translation>{field}: more</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Laatste cijfer wissen</source>
        <translation>Clear last digit</translation>
    </message>
</context>
<context>
    <name>OfficeWindow</name>
    <message>
        <source>{page} – Leercultuurscan</source>
        <translation>{page} – Learning culture scan</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Open een meting</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>Zodra de meting open is, kan iedereen op de kiosk invullen.</source>
        <translation>Once the round is open, everyone can answer the questions at the kiosk.</translation>
    </message>
    <message>
        <source>Naam van de meting</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>Deze naam staat op het verslag.</source>
        <translation>This name appears on the report.</translation>
    </message>
    <message>
        <source>Even nalopen</source>
        <translation>A quick check</translation>
    </message>
    <message>
        <source>Dit lijstje is voor jullie zelf. Het programma bewaart niet wat je aanvinkt.</source>
        <translation>This list is for yourselves. The program does not keep what you tick.</translation>
    </message>
    <message>
        <source>Probeer de kiosk nu</source>
        <translation>Try the kiosk now</translation>
    </message>
    <message>
        <source>De kleinste groep die je apart ziet is {least}. Die staat vast zodra de meting open is, net als de vragen en de afdelingen. De aantallen kun je nog verbeteren tot je sluit.</source>
        <translation>The smallest group you see separately is {least}. It is fixed once the round is open, and so are the questions and the departments. You can still correct the numbers of people until you close the round.</translation>
    </message>
    <message>
        <source>De ondernemingsraad of het personeel heeft meegepraat</source>
        <translation>The works council or the staff have had their say</translation>
    </message>
    <message>
        <source>Hebben jullie geen ondernemingsraad? Bespreek het dan met iedereen samen.</source>
        <translation>No works council? Then discuss it with everyone together.</translation>
    </message>
    <message>
        <source>Iedereen weet waarom we dit vragen</source>
        <translation>Everyone knows why we ask this</translation>
    </message>
    <message>
        <source>En ook dat niemand kan zien wie wat invulde.</source>
        <translation>And also that nobody can see who answered what.</translation>
    </message>
    <message>
        <source>Op de kiosk staat nog geen zin. Schrijf er een bij Bedrijf, dan ziet iedereen hem.</source>
        <translation>There is no sentence on the kiosk yet. Write one under Company, and everyone will see it.</translation>
    </message>
    <message>
        <source>Iedereen krijgt er tijd voor tijdens het werk</source>
        <translation>Everyone gets time for it during work</translation>
    </message>
    <message>
        <source>Vijf minuten per persoon, ook in de avond- en nachtploeg.</source>
        <translation>Five minutes per person, on evening and night shifts too.</translation>
    </message>
    <message>
        <source>De aantallen kloppen</source>
        <translation>The numbers are right</translation>
    </message>
    <message>
        <source>Open de meting</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{counts} Met uitzendkrachten erbij. Klopt het niet? Verbeter het bij Bedrijf.</source>
        <translation>{counts} Agency workers included. Not right? Correct it under Company.</translation>
    </message>
    <message>
        <source>We hebben de kiosk geprobeerd</source>
        <translation>We have tried the kiosk</translation>
    </message>
    <message>
        <source>Wat je dan invult, telt niet mee. Je verlaat de kiosk zo: houd de naam van het bedrijf drie tellen vast en geef de pincode.</source>
        <translation>What you fill in then does not count. To leave the kiosk: hold the name of the company for three seconds and enter the PIN.</translation>
    </message>
    <message>
        <source>Geef de meting een naam.</source>
        <translation>Give the round a name.</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Eén punt is nog niet aangevinkt</source>
        <translation>One point has not been ticked yet</translation>
    </message>
    <message>
        <source>{count} punten zijn nog niet aangevinkt</source>
        <translation>{count} points have not been ticked yet</translation>
    </message>
    <message>
        <source>Je mag de meting toch openen. Weet wel: wie zich overvallen voelt, vult minder eerlijk in.</source>
        <translation>You may open the round anyway. But remember: people who feel caught off guard answer less honestly.</translation>
    </message>
    <message>
        <source>Eerst nalopen</source>
        <translation>Check first</translation>
    </message>
    <message>
        <source>Toch openen</source>
        <translation>Open anyway</translation>
    </message>
</context>
<context>
    <name>OpenRoundCard</name>
    <message>
        <source>Start de kiosk</source>
        <translation>Start the kiosk</translation>
    </message>
    <message>
        <source>Sluit de meting</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Ja, sluit de meting</source>
        <translation>Yes, close the round</translation>
    </message>
    <message>
        <source>Nee, laat open</source>
        <translation>No, leave it open</translation>
    </message>
    <message>
        <source>Wil je de meting sluiten?</source>
        <translation>Do you want to close the round?</translation>
    </message>
    <message>
        <source>Sluiten is voor altijd. Daarna kan niemand meer invullen. De projectgroep kan de antwoorden dan openen met de wachtzin. Willen er nog mensen invullen? Laat de meting dan open.</source>
        <translation>Closing is for good. After that, nobody can take part any more. The project group can then open the answers with the passphrase. Do people still want to take part? Then leave the round open.</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>Invullen kan tot en met</source>
        <translation>People can answer up to and including</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}</source>
        <translation>People can answer up to and including {day}</translation>
    </message>
    <message>
        <source>De kiosk noemt deze dag. De meting gaat niet vanzelf dicht: dat doe je zelf.</source>
        <translation>The kiosk tells people this day. The round does not close by itself: you do that.</translation>
    </message>
    <message>
        <source>Kies tot en met welke dag je kunt invullen</source>
        <translation>Choose the last day to answer</translation>
    </message>
    <message>
        <source>Die dag is al geweest. Kies vandaag of een dag erna.</source>
        <translation>That day has passed. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Open sinds {day}</source>
        <translation>Open since {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>ingevulde vragenlijst</source>
        <translation>completed questionnaire</translation>
    </message>
    <message>
        <source>ingevulde vragenlijsten</source>
        <translation>completed questionnaires</translation>
    </message>
    <message>
        <source>Meer dan de {people} mensen die je opgaf. Kloppen de aantallen?</source>
        <translation>More than the {people} people you entered. Are the numbers right?</translation>
    </message>
    <message>
        <source>{share} van de {people} mensen</source>
        <translation>{share} of the {people} people</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Even geduld. We tellen de antwoorden.</source>
        <translation>One moment, please. We are counting the answers.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Tap an answer to change it.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PagedRows</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Vorige van de lijst</source>
        <translation>Previous part of the list</translation>
    </message>
    <message>
        <source>Meer van de lijst</source>
        <translation>More of the list</translation>
    </message>
    <message>
        <source>{first} tot en met {last} van {all}</source>
        <translation>{first} to {last} of {all}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>pagina {page} van</source>
        <translation>page {page} of</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Bewaar dit plaatje…</source>
        <translation>Save this figure…</translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kies links wat je wilt printen. Hier zie je dan hoe het wordt.</source>
        <translation>Choose on the left what you want to print. You will see here how it turns out.</translation>
    </message>
</context>
<context>
    <name>PaperFigures</name>
    <message>
        <source>Bewaar alle {count} plaatjes…</source>
        <translation>Save all {count} figures…</translation>
    </message>
    <message>
        <source>Als</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Soort bestand</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>In deze map staan al plaatjes van deze meting</source>
        <translation>This folder already holds figures of this round</translation>
    </message>
    <message>
        <source>Eén bestand heeft dezelfde naam. Vervang je het? Dan is het oude weg.</source>
        <translation>One file has the same name. If you replace it, the old one is gone.</translation>
    </message>
    <message>
        <source>{count} bestanden hebben dezelfde naam. Vervang je ze? Dan zijn de oude weg.</source>
        <translation>{count} files have the same name. If you replace them, the old ones are gone.</translation>
    </message>
    <message>
        <source>Kies een andere map</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Vervang ze</source>
        <translation>Replace them</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Wachtzin van de projectgroep</source>
        <translation>Passphrase of the project group</translation>
    </message>
    <message>
        <source>Alleen met de wachtzin gaan de antwoorden open.</source>
        <translation>Only the passphrase opens the answers.</translation>
    </message>
    <message>
        <source>Open de antwoorden</source>
        <translation>Open the answers</translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Fill in the passphrase.</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Van een meting</source>
        <translation>Of a round</translation>
    </message>
    <message>
        <source>Er is nog geen gesloten meting. Na het sluiten maak je hier het verslag, de kaarten en de poster.</source>
        <translation>There is no closed round yet. Once one is closed, you make the report, the cards and the poster here.</translation>
    </message>
    <message>
        <source>Van welke meting?</source>
        <translation>Of which round?</translation>
    </message>
    <message>
        <source>Voor iedereen</source>
        <translation>For everyone</translation>
    </message>
    <message>
        <source>{paper}, op slot</source>
        <translation>{paper}, locked</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Questionnaire on paper</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>What we promise</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>We don&apos;t ask for your name. Don&apos;t write it anywhere either.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>You may skip a question, and you may stop at any time.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Don&apos;t know? Then put your cross at: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>How to fill it in</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>Put one cross at each question.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>A mistake? Make that box black and put a cross in another one.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>The code on your ticket</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Copy the code. The code doesn&apos;t say who you are.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>This paper goes into a closed box. Once it has been typed in, it is destroyed.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Fold the questionnaire in half and put it in the closed box yourself.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Want to write anything else? Use the loose sheet, and put that in the box separately.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Done?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Loose sheet</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>Does somebody know your handwriting? Then write differently from how you usually do.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Put this sheet in the closed box separately. Then nobody knows which questionnaire it belongs to.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>De code op het blad staat nergens anders. Een blad dat kwijt is, kan niet nog een keer geprint worden. Wel kun je een nieuw blad maken, met een nieuwe code. Daarvoor is de wachtzin nodig. De oude code werkt daarna niet meer.</source>
        <translation>The code on the sheet is written down nowhere else. A sheet that is lost can’t be printed again. But you can make a new sheet, with a new code. You need the passphrase for that. The old code no longer works then.</translation>
    </message>
    <message>
        <source>Maak een nieuw herstelblad</source>
        <translation>Make a new recovery sheet</translation>
    </message>
</context>
<context>
    <name>PaperTickets</name>
    <message>
        <source>Codes van deze meting tot nu toe: {made}. Daarvan nog niet gebruikt: {left}.</source>
        <translation>Codes of this round so far: {made}. Of these not used yet: {left}.</translation>
    </message>
    <message>
        <source>Er zijn nog geen codes gemaakt voor deze meting.</source>
        <translation>No codes have been made for this round yet.</translation>
    </message>
    <message>
        <source>Hoeveel kaartjes?</source>
        <translation>How many tickets?</translation>
    </message>
    <message>
        <source>Zo is er één voor iedereen die er nog geen heeft, en een paar extra. Een kaartje raakt snel kwijt.</source>
        <translation>This gives one to everyone who has none yet, and a few extra. A ticket is easily lost.</translation>
    </message>
    <message>
        <source>Maak er wat meer dan er collega’s zijn. Een kaartje raakt snel kwijt.</source>
        <translation>Make a few more than there are colleagues. A ticket is easily lost.</translation>
    </message>
    <message>
        <source>Print of bewaar ze meteen. Daarna zie je deze codes niet meer terug.</source>
        <translation>Print or save them at once. You won’t see these codes again after that.</translation>
    </message>
    <message>
        <source>Maak de kaartjes</source>
        <translation>Make the tickets</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Alles op een rij, met uitleg. Voor de projectgroep en de directie.</source>
        <translation>Everything in one place, explained. For the project group and the directors.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Wie doet wat, en wanneer kijken jullie terug.</source>
        <translation>Who does what, and when you look back.</translation>
    </message>
    <message>
        <source>Aanbevolen kaarten</source>
        <translation>Recommended cards</translation>
    </message>
    <message>
        <source>De kaarten uit het plan en die het best bij de uitkomst passen.</source>
        <translation>The cards in the plan, and those that fit the results best.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>‘Dit zeiden jullie – dit deden we’, voor in de kantine.</source>
        <translation>‘You said this – we did this’, for the canteen.</translation>
    </message>
    <message>
        <source>Plan, kaarten en poster</source>
        <translation>Plan, cards and poster</translation>
    </message>
    <message>
        <source>Alle drie in één stapel, om na het gesprek mee te nemen.</source>
        <translation>All three in one pile, to take along after the meeting.</translation>
    </message>
    <message>
        <source>Voor de gespreksleider</source>
        <translation>For the facilitator</translation>
    </message>
    <message>
        <source>Aantekeningen: wat je bij elke stap van het gesprek zegt en vraagt.</source>
        <translation>Notes: what you say and ask at each step of the meeting.</translation>
    </message>
    <message>
        <source>Om door te bladeren en op tafel te leggen. Alle of per bouwsteen.</source>
        <translation>To leaf through and to lay on the table. All of them, or by building block.</translation>
    </message>
    <message>
        <source>Zakkaart en formulieren</source>
        <translation>Pocket card and forms</translation>
    </message>
    <message>
        <source>Om mee te nemen naar het werk, en om in te vullen.</source>
        <translation>To take along to work, and to fill in.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Voor in de kluis: hiermee kies je een nieuwe wachtzin als die kwijt is.</source>
        <translation>For the safe: with it you choose a new passphrase when the old one is lost.</translation>
    </message>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Questionnaire on paper</translation>
    </message>
    <message>
        <source>Voor wie niet bij de kiosk kan komen. Je typt hem daarna in.</source>
        <translation>For those who can’t get to the kiosk. You type it in afterwards.</translation>
    </message>
    <message>
        <source>Kaartjes met een code</source>
        <translation>Tickets with a code</translation>
    </message>
    <message>
        <source>Eén kaartje voor elke collega, om blind te trekken. Elke code werkt één keer.</source>
        <translation>One ticket for each colleague, to draw without looking. Each code works once.</translation>
    </message>
    <message>
        <source>Plaatjes</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Elk plaatje los, voor in een eigen verhaal: PDF, PNG of SVG.</source>
        <translation>Each figure by itself, for a story of your own: PDF, PNG or SVG.</translation>
    </message>
    <message>
        <source>Interventiekaarten</source>
        <translation>Intervention cards</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{field}: eerste helft</source>
        <translation>{field}: first half</translation>
    </message>
    <message>
        <source>{field}: tweede helft</source>
        <translation>{field}: second half</translation>
    </message>
    <message>
        <source>Toch in één veld typen</source>
        <translation>Type it in one field after all</translation>
    </message>
    <message>
        <source>Hebben twee mensen elk een helft?</source>
        <translation>Do two people each have a half?</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>De wachtzin opent de antwoorden van een gesloten meting. Hij is van de projectgroep. Zonder de wachtzin kan niemand de antwoorden lezen. Ook de beheerder van deze computer niet.</source>
        <translation>The passphrase opens the answers of a closed round. It belongs to the project group. Without the passphrase nobody can read the answers. Not even the person who looks after this computer.</translation>
    </message>
    <message>
        <source>Ons advies: maak hem met zijn tweeën</source>
        <translation>Our advice: make it with two people</translation>
    </message>
    <message>
        <source>Jij maakt de eerste helft, een medewerker uit de projectgroep de tweede. Dan kan niemand in zijn eentje bij de antwoorden. Schrijf elk je eigen helft op en bewaar die goed. De wachtzin is de ene helft met de andere er direct achter, zonder spatie ertussen.</source>
        <translation>You make the first half, a worker from the project group the second. Then nobody can get at the answers alone. Each of you writes down your own half and keeps it safe. The passphrase is one half with the other right behind it, without a space in between.</translation>
    </message>
    <message>
        <source>Maak alles klaar</source>
        <translation>Get everything ready</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>pagina {page} van {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Hele pagina</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Hele breedte</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>pagina {page} van {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Try again. Forgotten the PIN? With the passphrase you choose a new one.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>The PIN is not right</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Wait {seconds} seconds, then try again.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Tried too often</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Only for the person who manages this computer. Back takes you to the beginning.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Digits entered: {count}</translation>
    </message>
    <message>
        <source>Met de pincode open je dit kantoor en verlaat je de kiosk. Je opent en sluit er ook een meting mee. Alleen de beheerder van deze computer hoort hem te kennen. Antwoorden lezen kan er niet mee.</source>
        <translation>With the PIN you open this office and leave the kiosk. You also open and close a round with it. Only the person who manages this computer should know it. It does not let you read answers.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Het plan is bewaard.</source>
        <translation>The plan is saved.</translation>
    </message>
    <message>
        <source>Het plan is nog niet bewaard. We proberen het steeds opnieuw.</source>
        <translation>The plan is not saved yet. We keep trying.</translation>
    </message>
    <message>
        <source>Het plan wordt bewaard.</source>
        <translation>The plan is being saved.</translation>
    </message>
    <message>
        <source>Wie doet wat?</source>
        <translation>Who does what?</translation>
    </message>
    <message>
        <source>Spreek per actie één eerste stap af, en een dag om terug te kijken.</source>
        <translation>Agree on one first step for each action, and a day to look back.</translation>
    </message>
    <message>
        <source>Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één.</source>
        <translation>You have not chosen a card yet. Go back to the cards and choose one.</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één.</source>
        <translation>You have not chosen a card yet. Go back to the cards and choose one.</translation>
    </message>
    <message>
        <source>Nog geen dag voor het volgende gesprek</source>
        <translation>No day for the next meeting yet</translation>
    </message>
    <message>
        <source>Klaar op {day}</source>
        <translation>Done by {day}</translation>
    </message>
    <message>
        <source>Terugkijken op {day}</source>
        <translation>Look back on {day}</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>We kijken terug op</source>
        <translation>We look back on</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Dit merken de collega’s</source>
        <translation>What colleagues notice</translation>
    </message>
    <message>
        <source>Wat eerst op orde moet zijn:</source>
        <translation>What must be in order first:</translation>
    </message>
    <message>
        <source>op orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Ons doel</source>
        <translation>Our goal</translation>
    </message>
    <message>
        <source>bereikt door actie</source>
        <translation>reached by action</translation>
    </message>
    <message>
        <source>Plan van {company}, {round}</source>
        <translation>Plan of {company}, {round}</translation>
    </message>
    <message>
        <source>Plan van de projectgroep · {company}</source>
        <translation>Plan of the project group · {company}</translation>
    </message>
    <message>
        <source>Ons plan</source>
        <translation>Our plan</translation>
    </message>
    <message>
        <source>Hier werken we aan: {blocks}.</source>
        <translation>What we work on: {blocks}.</translation>
    </message>
    <message>
        <source>Wie doet wat</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Er is nog geen kaart gekozen. Kies er hooguit drie, en schrijf hier op wat jullie afspreken.</source>
        <translation>No card has been chosen yet. Choose three at most, and write down here what you agree.</translation>
    </message>
    <message>
        <source>{block} · kaart {number}</source>
        <translation>{block} · card {number}</translation>
    </message>
    <message>
        <source>Ons volgende gesprek: {day}</source>
        <translation>Our next meeting: {day}</translation>
    </message>
    <message>
        <source>Zo hebben we het afgesproken:</source>
        <translation>This is what we agreed:</translation>
    </message>
    <message>
        <source>namens de medewerkers</source>
        <translation>for the workers</translation>
    </message>
    <message>
        <source>namens de direct-leidinggevenden</source>
        <translation>for the supervisors</translation>
    </message>
    <message>
        <source>namens de directie</source>
        <translation>for the directors</translation>
    </message>
    <message>
        <source>Op dit blad staan namen. Het is voor de projectgroep en voor wie iets gaat doen. Voor de muur is er de poster.</source>
        <translation>This sheet holds names. It is for the project group and whoever starts. The poster is for the wall.</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>wie begint</source>
        <translation>who starts</translation>
    </message>
    <message>
        <source>wanneer het klaar is</source>
        <translation>when it is done</translation>
    </message>
    <message>
        <source>een dag om terug te kijken</source>
        <translation>a day to look back</translation>
    </message>
    <message>
        <source>de eerste stap</source>
        <translation>the first step</translation>
    </message>
    <message>
        <source>wat de collega’s merken</source>
        <translation>what colleagues notice</translation>
    </message>
    <message>
        <source>Nog af te spreken: {points}</source>
        <translation>Still to agree: {points}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>loopt nog</source>
        <translation>still going on</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Teruggekeken: {outcome}</source>
        <translation>Looked back: {outcome}</translation>
    </message>
    <message>
        <source>Teruggekeken op {day}: {outcome}</source>
        <translation>Looked back on {day}: {outcome}</translation>
    </message>
    <message>
        <source>Nog geen actie voor {layer}</source>
        <translation>No action for {layer} yet</translation>
    </message>
</context>
<context>
    <name>PlannedDay</name>
    <message>
        <source>Verander de dag</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>Haal de dag weg</source>
        <translation>Remove the day</translation>
    </message>
    <message>
        <source>Bewaar de dag</source>
        <translation>Save the day</translation>
    </message>
    <message>
        <source>Laat het zo</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>De kiosk noemt deze dag niet meer.</source>
        <translation>The kiosk no longer tells people this day.</translation>
    </message>
    <message>
        <source>Schrijf de dag zo: 24-11-2026.</source>
        <translation>Write the day like this: 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>PlannedView</name>
    <message>
        <source>Gepland na {round}</source>
        <translation>Planned after {round}</translation>
    </message>
    <message>
        <source>Sindsdien</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>Hier was niets gepland.</source>
        <translation>Nothing was planned here.</translation>
    </message>
</context>
<context>
    <name>PlansFlow</name>
    <message>
        <source>De dag wordt bewaard.</source>
        <translation>The day is being saved.</translation>
    </message>
    <message>
        <source>De dag is bewaard</source>
        <translation>The day has been saved</translation>
    </message>
    <message>
        <source>De dag is weggehaald</source>
        <translation>The day has been removed</translation>
    </message>
    <message>
        <source>De kiosk neemt dit binnen een minuut over.</source>
        <translation>The kiosk will follow within a minute.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Dit zeiden jullie –
dit deden we</source>
        <translation>You said –
we did</translation>
    </message>
    <message>
        <source>Dit zeiden jullie –
dit gaan we doen</source>
        <translation>You said –
we will do</translation>
    </message>
    <message>
        <source>Dit gaat het best: {block} ({score} van 5).</source>
        <translation>What goes best: {block} ({score} out of 5).</translation>
    </message>
    <message>
        <source>Hier valt het meest te winnen: {block} ({score} van 5).</source>
        <translation>Most to gain here: {block} ({score} out of 5).</translation>
    </message>
    <message>
        <source>We kijken terug op {day}.</source>
        <translation>We look back on {day}.</translation>
    </message>
    <message>
        <source>Dit deden we</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>Dit gaan we doen</source>
        <translation>What we will do</translation>
    </message>
    <message>
        <source>Dit zeiden jullie</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>{count} van de {people} collega’s vulden de vragenlijst in.</source>
        <translation>{count} of our {people} colleagues completed the questionnaire.</translation>
    </message>
    <message>
        <source>Heb je een idee? Zeg het tegen de projectgroep.</source>
        <translation>Do you have an idea? Tell the project group.</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>{paper}: wordt gemaakt</source>
        <translation>{paper}: is being made</translation>
    </message>
    <message>
        <source>Dit papier is er nu niet.</source>
        <translation>This paper is not there now.</translation>
    </message>
    <message>
        <source>Je hebt het maken gestopt.</source>
        <translation>You stopped the making.</translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>Even geduld. Het bestand wordt gemaakt.</source>
        <translation>One moment. The file is being made.</translation>
    </message>
    <message>
        <source>Klaar. Het bestand staat hier: {place}</source>
        <translation>Done. The file is here: {place}</translation>
    </message>
    <message>
        <source>Even geduld. Het papier wordt gemaakt.</source>
        <translation>One moment. The paper is being made.</translation>
    </message>
    <message>
        <source>Even geduld. Het papier gaat naar de printer.</source>
        <translation>One moment. The paper goes to the printer.</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd: {printer}</source>
        <translation>Sent to the printer: {printer}</translation>
    </message>
    <message>
        <source>plan-kaarten-poster</source>
        <translation>plan-cards-poster</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>kaarten</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>verslag</source>
        <translation>report</translation>
    </message>
    <message>
        <source>aantekeningen</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Waar komt het bestand?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>Even geduld. De antwoorden gaan open.</source>
        <translation>One moment, please. The answers are being opened.</translation>
    </message>
    <message>
        <source>Deze kaartjes zijn nog niet geprint of bewaard</source>
        <translation>These tickets have not been printed or saved yet</translation>
    </message>
    <message>
        <source>Ga je verder, dan zie je de codes niet meer terug. Wil je dat toch? Doe het dan nog een keer.</source>
        <translation>If you go on, you won’t see the codes again. Do you want that? Then do it once more.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Maat</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Welke</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>allemaal</source>
        <translation>all of them</translation>
    </message>
    <message>
        <source>alle kaarten</source>
        <translation>all cards</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print plan, kaarten en poster</source>
        <translation>Print plan, cards and poster</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{what} apart printen</source>
        <translation>Print {what} alone</translation>
    </message>
    <message>
        <source>Of apart:</source>
        <translation>Or apart:</translation>
    </message>
    <message>
        <source>Print dubbelzijdig. Zonder printer komt alles in een PDF.</source>
        <translation>Print double-sided. Without a printer it becomes a PDF.</translation>
    </message>
    <message>
        <source>Kies eerst bij elke actie een dag om terug te kijken.</source>
        <translation>First choose a day to look back for every action.</translation>
    </message>
</context>
<context>
    <name>PrinterFlow</name>
    <message>
        <source>{paper}: gaat naar de printer</source>
        <translation>{paper}: on its way to the printer</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd: {paper}</source>
        <translation>Sent to the printer: {paper}</translation>
    </message>
    <message>
        <source>Het printen is gestopt</source>
        <translation>Printing was stopped</translation>
    </message>
    <message>
        <source>Er is niets verloren.</source>
        <translation>Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>En nog {count} andere.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>rij {row}, kolom {column}: ‘{value}’ kan hier niet</source>
        <translation>row {row}, column {column}: ‘{value}’ is not allowed here</translation>
    </message>
    <message>
        <source>rij {row}: er staan {found} cellen, er horen er {expected} te staan</source>
        <translation>row {row}: there are {found} cells, there should be {expected}</translation>
    </message>
    <message>
        <source>kolom {column} ontbreekt</source>
        <translation>column {column} is missing</translation>
    </message>
    <message>
        <source>kolom ‘{column}’ hoort hier niet</source>
        <translation>column ‘{column}’ does not belong here</translation>
    </message>
    <message>
        <source>kolom ‘{column}’ staat er dubbel</source>
        <translation>column ‘{column}’ appears twice</translation>
    </message>
    <message>
        <source>rij {row}: de aanhalingstekens kloppen niet</source>
        <translation>row {row}: the quotation marks are not right</translation>
    </message>
    <message>
        <source>{key} ontbreekt</source>
        <translation>{key} is missing</translation>
    </message>
    <message>
        <source>{key} is onbekend</source>
        <translation>{key} is unknown</translation>
    </message>
    <message>
        <source>{key} moet een heel getal zijn van {low} tot en met {high}</source>
        <translation>{key} must be a whole number from {low} to {high}</translation>
    </message>
    <message>
        <source>{key} moet een tekst zijn van 1 tot en met {high} tekens, zonder regeleinde</source>
        <translation>{key} must be a text of 1 to {high} characters, without a line break</translation>
    </message>
    <message>
        <source>{key} moet true of false zijn</source>
        <translation>{key} must be true or false</translation>
    </message>
    <message>
        <source>{key} moet een lijst van teksten zijn</source>
        <translation>{key} must be a list of texts</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ staat er dubbel</source>
        <translation>{key}: ‘{value}’ appears twice</translation>
    </message>
    <message>
        <source>{key}: ‘{value}’ is geen taal van dit programma</source>
        <translation>{key}: ‘{value}’ is not a language of this program</translation>
    </message>
    <message>
        <source>{key} moet een tabel zijn</source>
        <translation>{key} must be a table</translation>
    </message>
    <message>
        <source>{key} moet een getal zijn van {low} tot en met {high}</source>
        <translation>{key} must be a number from {low} to {high}</translation>
    </message>
    <message>
        <source>Hier is nog geen bedrijf</source>
        <translation>There is no company here yet</translation>
    </message>
    <message>
        <source>In de map {folder} staan geen gegevens. Kies een andere map, of maak eerst een bedrijf aan.</source>
        <translation>There is no data in the folder {folder}. Choose another folder, or set up a company first.</translation>
    </message>
    <message>
        <source>Hier staat al een bedrijf</source>
        <translation>There is already a company here</translation>
    </message>
    <message>
        <source>Er is niets veranderd in {folder}. Kies voor een nieuw bedrijf een lege map.</source>
        <translation>Nothing has changed in {folder}. For a new company, choose an empty folder.</translation>
    </message>
    <message>
        <source>De map met de gegevens is weg</source>
        <translation>The folder with the data is gone</translation>
    </message>
    <message>
        <source>Deze map kan niet worden gebruikt</source>
        <translation>This folder cannot be used</translation>
    </message>
    <message>
        <source>Het programma mag of kan niet schrijven in {folder}. Kies een andere map of vraag om rechten.</source>
        <translation>The program is not allowed or not able to write in {folder}. Choose another folder or ask for permission.</translation>
    </message>
    <message>
        <source>Het bestand met de gegevens is beschadigd</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>Er is niets veranderd aan {file}. Maak een kopie van dit bestand en zet een reservekopie terug.</source>
        <translation>Nothing has changed in {file}. Make a copy of this file, then restore a back-up.</translation>
    </message>
    <message>
        <source>Deze gegevens zijn van een nieuwere versie</source>
        <translation>This data is from a newer version</translation>
    </message>
    <message>
        <source>Er is niets veranderd aan {file}. Werk eerst het programma bij en open het bestand dan opnieuw.</source>
        <translation>Nothing has changed in {file}. Update the program first, then open the file again.</translation>
    </message>
    <message>
        <source>De gegevens zijn in gebruik</source>
        <translation>The data is in use</translation>
    </message>
    <message>
        <source>Een ander venster gebruikt {file}. Wacht even en probeer het opnieuw.</source>
        <translation>Another window is using {file}. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>De gegevens kunnen niet worden geopend</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>Kijk of het programma mag lezen en schrijven in de map van {file}.</source>
        <translation>Check that the program may read and write in the folder of {file}.</translation>
    </message>
    <message>
        <source>De schijf is vol</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Maak ruimte vrij op de schijf van {file} en probeer het opnieuw.</source>
        <translation>Free up space on the disk of {file} and try again.</translation>
    </message>
    <message>
        <source>Sommige antwoorden zijn niet te lezen</source>
        <translation>Some answers cannot be read</translation>
    </message>
    <message>
        <source>Aantal beschadigde vragenlijsten: {count}. Die tellen niet mee. De rest wel.</source>
        <translation>Number of damaged questionnaires: {count}. Those do not count. The rest do.</translation>
    </message>
    <message>
        <source>Dit antwoord past niet</source>
        <translation>This answer does not fit</translation>
    </message>
    <message>
        <source>Maak de naam van de afdeling korter en probeer het opnieuw.</source>
        <translation>Make the name of the department shorter and try again.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>The PIN is not right</translation>
    </message>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Try again. Forgotten the PIN? With the passphrase you can choose a new one.</translation>
    </message>
    <message>
        <source>De wachtzin klopt niet</source>
        <translation>The passphrase is not right</translation>
    </message>
    <message>
        <source>Let op hoofdletters en spaties. Wachtzin vergeten? Met de herstelcode kies je een nieuwe.</source>
        <translation>Check capital letters and spaces. Forgotten the passphrase? With the recovery code you can choose a new one.</translation>
    </message>
    <message>
        <source>De herstelcode klopt niet</source>
        <translation>The recovery code is not right</translation>
    </message>
    <message>
        <source>Typ de 25 tekens over van het blad in de kluis. Streepjes hoeven niet.</source>
        <translation>Copy the 25 characters from the sheet in the safe. You can leave out the hyphens.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Tried too often</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Wait {seconds} seconds and then try again.</translation>
    </message>
    <message>
        <source>De bewaarde pincode is beschadigd</source>
        <translation>The stored PIN is damaged</translation>
    </message>
    <message>
        <source>Geen enkele pincode werkt nu. Kies met de wachtzin een nieuwe pincode.</source>
        <translation>No PIN works now. Choose a new PIN with the passphrase.</translation>
    </message>
    <message>
        <source>Het slot met de wachtzin is beschadigd</source>
        <translation>The lock with the passphrase is damaged</translation>
    </message>
    <message>
        <source>Geen enkele wachtzin werkt nu. Kies met de herstelcode een nieuwe wachtzin.</source>
        <translation>No passphrase works now. Choose a new passphrase with the recovery code.</translation>
    </message>
    <message>
        <source>Het slot met de herstelcode is beschadigd</source>
        <translation>The lock with the recovery code is damaged</translation>
    </message>
    <message>
        <source>De herstelcode werkt niet meer. Bewaar de wachtzin goed, want die werkt nog.</source>
        <translation>The recovery code no longer works. Keep the passphrase safe: it still works.</translation>
    </message>
    <message>
        <source>Deze pincode kan niet</source>
        <translation>This PIN cannot be used</translation>
    </message>
    <message>
        <source>Kies een pincode van 4 tot en met 8 cijfers.</source>
        <translation>Choose a PIN of 4 to 8 digits.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort</source>
        <translation>This passphrase is too short</translation>
    </message>
    <message>
        <source>Kies een wachtzin van {shortest} tekens of meer. Een korte zin werkt goed.</source>
        <translation>Choose a passphrase of {shortest} characters or more. A short sentence works well.</translation>
    </message>
    <message>
        <source>Er is een geheim nodig: {name}</source>
        <translation>A secret is needed: {name}</translation>
    </message>
    <message>
        <source>Geef een bestand mee met {option}, of typ het op een scherm.</source>
        <translation>Give a file with {option}, or type the secret on a screen.</translation>
    </message>
    <message>
        <source>De naam ‘{name}’ is al gebruikt</source>
        <translation>The name ‘{name}’ is already in use</translation>
    </message>
    <message>
        <source>Kies een andere naam voor de nieuwe meting.</source>
        <translation>Choose another name for the new round.</translation>
    </message>
    <message>
        <source>Deze naam kan niet</source>
        <translation>This name cannot be used</translation>
    </message>
    <message>
        <source>Geef de meting een naam van 1 tot en met {longest} tekens, op één regel.</source>
        <translation>Give the round a name of 1 to {longest} characters, on one line.</translation>
    </message>
    <message>
        <source>Er is geen meting ‘{name}’</source>
        <translation>There is no round ‘{name}’</translation>
    </message>
    <message>
        <source>Bekijk met ‘round list’ welke metingen er zijn.</source>
        <translation>Use ‘round list’ to see which rounds there are.</translation>
    </message>
    <message>
        <source>Er is al een meting open</source>
        <translation>There is already an open round</translation>
    </message>
    <message>
        <source>Sluit eerst de meting ‘{name}’. Er kan er één tegelijk open zijn.</source>
        <translation>First close the round ‘{name}’. Only one can be open at a time.</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is gesloten</source>
        <translation>The round ‘{name}’ is closed</translation>
    </message>
    <message>
        <source>Een gesloten meting gaat niet meer open. Open een nieuwe meting.</source>
        <translation>A closed round does not open again. Open a new round.</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ is nog open</source>
        <translation>The round ‘{name}’ is still open</translation>
    </message>
    <message>
        <source>De uitkomst is er pas als de meting gesloten is. Zo kijkt niemand mee.</source>
        <translation>The results can only be seen once the round is closed. That way nobody can watch them come in.</translation>
    </message>
    <message>
        <source>Sluit eerst een meting. Daarna is er een uitkomst.</source>
        <translation>Close a round first. After that there are results.</translation>
    </message>
    <message>
        <source>Er is geen meting open</source>
        <translation>There is no open round</translation>
    </message>
    <message>
        <source>Het programma vindt {folder} niet meer. Kijk of de stick er nog in zit, en of het netwerk het nog doet.</source>
        <translation>The program can no longer find {folder}. See whether the stick is still in, and whether the network still works.</translation>
    </message>
    <message>
        <source>Open eerst een meting.</source>
        <translation>Open a round first.</translation>
    </message>
    <message>
        <source>Er is nog geen gesloten meting</source>
        <translation>There is no closed round yet</translation>
    </message>
    <message>
        <source>‘{name}’ is een oefenmeting</source>
        <translation>‘{name}’ is a practice round</translation>
    </message>
    <message>
        <source>Een oefenmeting neemt geen echte antwoorden aan. Open een nieuwe meting.</source>
        <translation>A practice round takes no real answers. Open a new round.</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ heeft al antwoorden</source>
        <translation>The round ‘{name}’ already has answers</translation>
    </message>
    <message>
        <source>Verzonnen antwoorden kunnen alleen in een open meting die nog leeg is.</source>
        <translation>Made-up answers can only go into an open round that is still empty.</translation>
    </message>
    <message>
        <source>Te weinig antwoorden</source>
        <translation>Too few answers</translation>
    </message>
    <message>
        <source>Met minder dan {minimum_group} vragenlijsten laten we geen scores zien. De kaarten zijn er wel.</source>
        <translation>With fewer than {minimum_group} questionnaires we show no scores. You can still use the cards.</translation>
    </message>
    <message>
        <source>Het plan van deze meting is niet te lezen</source>
        <translation>The plan of this round can&apos;t be read</translation>
    </message>
    <message>
        <source>We gaan verder met een leeg plan. Het oude staat in {file} en blijft bewaard.</source>
        <translation>We go on with an empty plan. The old one is kept in {file}.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen</source>
        <translation>This file cannot be read</translation>
    </message>
    <message>
        <source>Kijk of {file} bestaat en of je het mag openen.</source>
        <translation>Check that {file} exists and that you may open it.</translation>
    </message>
    <message>
        <source>Deze map is er niet</source>
        <translation>This folder is not there</translation>
    </message>
    <message>
        <source>Kijk of {folder} een map is en of je erin mag kijken.</source>
        <translation>Check whether {folder} is a folder and whether you may look in it.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden geschreven</source>
        <translation>This file cannot be written</translation>
    </message>
    <message>
        <source>Kies voor {file} een map waarin je mag schrijven.</source>
        <translation>For {file}, choose a folder where you may write.</translation>
    </message>
    <message>
        <source>De tekens in dit bestand zijn niet te lezen</source>
        <translation>The characters in this file cannot be read</translation>
    </message>
    <message>
        <source>Bewaar {file} als UTF-8 en probeer het opnieuw.</source>
        <translation>Save {file} as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Dit soort bestand kan niet</source>
        <translation>This kind of file cannot be used</translation>
    </message>
    <message>
        <source>Laat de naam van {file} eindigen op {endings}.</source>
        <translation>Make the name of {file} end in {endings}.</translation>
    </message>
    <message>
        <source>De eerste rij klopt niet</source>
        <translation>The first row is not right</translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Nodig zijn: layer, department en de 24 vragen.</source>
        <translation>Nothing has been read from {file}. Needed are: layer, department and the 24 questions.</translation>
    </message>
    <message>
        <source>Sommige cellen kloppen niet</source>
        <translation>Some cells are not right</translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Verbeter deze plekken en probeer het opnieuw.</source>
        <translation>Nothing has been read from {file}. Correct these places and try again.</translation>
    </message>
    <message>
        <source>Er staan geen antwoorden in dit bestand</source>
        <translation>There are no answers in this file</translation>
    </message>
    <message>
        <source>Er is niets ingelezen uit {file}. Zet onder de eerste rij één rij per persoon.</source>
        <translation>Nothing has been read from {file}. Below the first row, put one row per person.</translation>
    </message>
    <message>
        <source>Het bedrijfsbestand klopt niet</source>
        <translation>The company file is not right</translation>
    </message>
    <message>
        <source>Er is niets gemaakt. Verbeter {file} en probeer het opnieuw.</source>
        <translation>Nothing has been made. Correct {file} and try again.</translation>
    </message>
    <message>
        <source>Er staan fouten in {file}</source>
        <translation>There are mistakes in {file}</translation>
    </message>
    <message>
        <source>Verbeter deze plekken en probeer het opnieuw.</source>
        <translation>Correct these places and try again.</translation>
    </message>
    <message>
        <source>‘{name}’ is geen bouwsteen</source>
        <translation>‘{name}’ is not a building block</translation>
    </message>
    <message>
        <source>Kies uit: {known}.</source>
        <translation>Choose from: {known}.</translation>
    </message>
    <message>
        <source>Dit getal kan niet</source>
        <translation>This number cannot be used</translation>
    </message>
    <message>
        <source>Kies een getal van {low} tot en met {high}.</source>
        <translation>Choose a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Er ontbreekt een onderdeel: {name}</source>
        <translation>A part is missing: {name}</translation>
    </message>
    <message>
        <source>Installeer het programma opnieuw.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Er is geen scherm</source>
        <translation>There is no screen</translation>
    </message>
    <message>
        <source>Start dit op een computer met een scherm, of gebruik de opdrachten zonder venster.</source>
        <translation>Start this on a computer with a screen, or use the commands that need no window.</translation>
    </message>
    <message>
        <source>De kiosk staat al open</source>
        <translation>The kiosk is open already</translation>
    </message>
    <message>
        <source>Ga naar het scherm waar de kiosk open staat. Eén kiosk tegelijk is genoeg.</source>
        <translation>Go to the screen where the kiosk is open. One kiosk at a time is enough.</translation>
    </message>
    <message>
        <source>Het vertaalgereedschap {name} werkt niet</source>
        <translation>The translation tool {name} does not work</translation>
    </message>
    <message>
        <source>Dit hulpmiddel komt met PySide6. Installeer dat en probeer het opnieuw.</source>
        <translation>This tool comes with PySide6. Install that and try again.</translation>
    </message>
    <message>
        <source>Het programma {name} ontbreekt of werkt niet</source>
        <translation>The program {name} is missing or does not work</translation>
    </message>
    <message>
        <source>Het is alleen nodig om geluid te maken. Installeer het pakket {package} en probeer het opnieuw.</source>
        <translation>It is only needed to make sound. Install the package {package} and try again.</translation>
    </message>
    <message>
        <source>Er staan woorden in de teksten die we niet gebruiken</source>
        <translation>The texts contain words that we do not use</translation>
    </message>
    <message>
        <source>Kies het woord uit {file}, of zet daar een uitzondering met de reden erbij.</source>
        <translation>Use the word from {file}, or add an exception there with its reason.</translation>
    </message>
    <message>
        <source>De vertalingen zijn niet bij</source>
        <translation>The translations are not up to date</translation>
    </message>
    <message>
        <source>Draai ‘leercultuur texts update’, vul aan wat ontbreekt, en dan ‘texts build’.</source>
        <translation>Run ‘leercultuur texts update’, fill in what is missing, and then ‘texts build’.</translation>
    </message>
    <message>
        <source>Dit staat vast zolang de meting open is</source>
        <translation>This is fixed while the round is open</translation>
    </message>
    <message>
        <source>Verander dit als ‘{name}’ gesloten is. Er is nu niets veranderd.</source>
        <translation>Change this once ‘{name}’ is closed. Nothing has been changed now.</translation>
    </message>
    <message>
        <source>De kleinste groep kan niet omlaag</source>
        <translation>The smallest group cannot be lowered</translation>
    </message>
    <message>
        <source>Bij een eerdere meting is beloofd: {least} of meer. Kies {least} of een hoger getal.</source>
        <translation>In an earlier round people were promised {least} or more. Choose {least} or a higher number.</translation>
    </message>
    <message>
        <source>Deze tekst kan niet</source>
        <translation>This text cannot be used</translation>
    </message>
    <message>
        <source>Typ gewone letters, met {longest} tekens of minder.</source>
        <translation>Type ordinary letters, {longest} characters or fewer.</translation>
    </message>
    <message>
        <source>De afdeling ‘{name}’ staat twee keer in de lijst</source>
        <translation>The department ‘{name}’ is in the list twice</translation>
    </message>
    <message>
        <source>Haal er één weg en bewaar de lijst opnieuw.</source>
        <translation>Remove one of them and save the list again.</translation>
    </message>
    <message>
        <source>‘{name}’ was eerder een andere afdeling</source>
        <translation>‘{name}’ was another department before</translation>
    </message>
    <message>
        <source>Dat was in ‘{round}’. De scan zou die twee met elkaar vergelijken. Kies een andere naam.</source>
        <translation>That was in ‘{round}’. The scan would compare the two. Choose another name.</translation>
    </message>
    <message>
        <source>Deze bladzijden kunnen niet worden getoond</source>
        <translation>These pages can’t be shown</translation>
    </message>
    <message>
        <source>De PDF is beschadigd. Maak hem opnieuw: er is niets verloren.</source>
        <translation>The PDF is damaged. Make it again: nothing is lost.</translation>
    </message>
    <message>
        <source>De vragenlijst is er niet in deze taal: {language}</source>
        <translation>The questionnaire is not there in this language: {language}</translation>
    </message>
    <message>
        <source>De vragen van nu kun je printen in: {known}.</source>
        <translation>The questions of now can be printed in: {known}.</translation>
    </message>
    <message>
        <source>In deze map staan al plaatjes van deze meting</source>
        <translation>This folder already holds figures of this round</translation>
    </message>
    <message>
        <source>Kies een andere map, of laat ze vervangen. Er is nu niets veranderd in {folder}.</source>
        <translation>Choose another folder, or have them replaced. Nothing has changed now in {folder}.</translation>
    </message>
    <message>
        <source>Er is geen printer op deze computer</source>
        <translation>There is no printer on this computer</translation>
    </message>
    <message>
        <source>Sluit een printer aan. Of bewaar het als PDF, dan kun je het op een andere computer printen.</source>
        <translation>Connect a printer. Or save it as PDF; then you can print it on another computer.</translation>
    </message>
    <message>
        <source>Het printen is niet gelukt</source>
        <translation>Printing did not work</translation>
    </message>
    <message>
        <source>Er is niets verloren. Kijk of de printer aan staat en papier heeft, en of de schijf niet vol is. Probeer het dan opnieuw, of bewaar het als PDF.</source>
        <translation>Nothing is lost. Check that the printer is on and has paper, and that the disk is not full. Then try again, or save it as PDF.</translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd of niet compleet</source>
        <translation>This back-up is damaged or not complete</translation>
    </message>
    <message>
        <source>Er is niets veranderd. Kies een andere kopie dan {file}.</source>
        <translation>Nothing was changed. Choose another copy than {file}.</translation>
    </message>
    <message>
        <source>Deze reservekopie is van een nieuwere versie</source>
        <translation>This back-up is of a newer version</translation>
    </message>
    <message>
        <source>Er is niets veranderd. Werk eerst het programma bij en kies {file} dan opnieuw.</source>
        <translation>Nothing was changed. Update the program first, then choose {file} again.</translation>
    </message>
    <message>
        <source>Deze reservekopie hoort niet bij dit bedrijf</source>
        <translation>This back-up doesn&apos;t belong to this company</translation>
    </message>
    <message>
        <source>De kopie heeft een ander slot. Er is niets veranderd. Zet hem terug in een lege map, of kies een andere kopie.</source>
        <translation>The copy has another lock. Nothing was changed. Take it back in an empty folder, or choose another copy.</translation>
    </message>
    <message>
        <source>Dit is het bestand met de gegevens zelf</source>
        <translation>This is the file with the data itself</translation>
    </message>
    <message>
        <source>Er is niets veranderd. Kies een ander bestand dan {file}.</source>
        <translation>Nothing was changed. Choose another file than {file}.</translation>
    </message>
    <message>
        <source>Er wordt al een kopie gemaakt of teruggezet</source>
        <translation>A copy is being made or taken back already</translation>
    </message>
    <message>
        <source>Wacht tot het andere venster klaar is en probeer het opnieuw.</source>
        <translation>Wait until the other window is done and try again.</translation>
    </message>
    <message>
        <source>De plek voor reservekopieën is er nu niet</source>
        <translation>The place for back-ups is not here now</translation>
    </message>
    <message>
        <source>Hoort {folder} bij een USB-stick? Doe de stick erin en probeer het opnieuw. Met de gegevens zelf is niets mis.</source>
        <translation>Does {folder} belong to a USB stick? Put the stick in and try again. Nothing is wrong with the data itself.</translation>
    </message>
    <message>
        <source>De naam is niet hetzelfde</source>
        <translation>The name is not the same</translation>
    </message>
    <message>
        <source>Er is niets gewist. Typ de naam precies zo over: {name}.</source>
        <translation>Nothing was deleted. Type the name exactly like this: {name}.</translation>
    </message>
    <message>
        <source>Er is niets gewist. Sluit de meting eerst: er kunnen nog mensen bezig zijn.</source>
        <translation>Nothing was deleted. Close the round first: people may still be answering.</translation>
    </message>
    <message>
        <source>Niet alles kon worden gewist</source>
        <translation>Not everything could be deleted</translation>
    </message>
    <message>
        <source>Sluit andere vensters van het programma. Wis deze bestanden daarna zelf.</source>
        <translation>Close other windows of the program. Then delete these files yourself.</translation>
    </message>
    <message>
        <source>De meting ‘{name}’ vraagt geen code</source>
        <translation>The round ‘{name}’ asks for no code</translation>
    </message>
    <message>
        <source>Dat ligt vast zolang de meting open is. Zet codes aan bij de instellingen. Open daarna een nieuwe meting.</source>
        <translation>That is fixed while the round is open. Turn codes on in the settings. Then open a new round.</translation>
    </message>
    <message>
        <source>Deze code klopt niet</source>
        <translation>This code is not right</translation>
    </message>
    <message>
        <source>Een code heeft {digits} cijfers. Vergelijk de cijfers met het papier.</source>
        <translation>A code has {digits} digits. Compare the digits with the paper.</translation>
    </message>
    <message>
        <source>Deze code werkt niet (meer)</source>
        <translation>This code does not work (any more)</translation>
    </message>
    <message>
        <source>Hij is al gebruikt, of hoort niet bij deze meting. Vergelijk de cijfers met het papier.</source>
        <translation>It has been used already, or does not belong to this round. Compare the digits with the paper.</translation>
    </message>
    <message>
        <source>Bij deze meting hoort een code</source>
        <translation>This round needs a code</translation>
    </message>
    <message>
        <source>Vul de code in die bij het papier hoort. Elke code telt voor één vragenlijst.</source>
        <translation>Enter the code that belongs to the paper. Each code counts for one questionnaire.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Wat jullie schreven is niet weg. Het programma probeert het steeds opnieuw.</source>
        <translation>What you wrote is not lost. The program keeps trying.</translation>
    </message>
    <message>
        <source>Nog niet bewaard. {title}.</source>
        <translation>Not saved yet. {title}.</translation>
    </message>
    <message>
        <source>Zodra het bewaren lukt, verdwijnt deze melding. Kies je nu toch voor sluiten, dan is weg wat jullie het laatst schreven.</source>
        <translation>As soon as saving works, this message goes away. If you close now all the same, what you wrote last is lost.</translation>
    </message>
    <message>
        <source>Het venster blijft open, want niet alles is bewaard. {title}.</source>
        <translation>The window stays open, because not everything is saved. {title}.</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Nobody knows what you answered</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>We don&apos;t ask for your name.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Your answers are locked away at once. Nobody can read them back here.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>We only show groups of {minimum} people or more.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>You may stop at any time. Then we clear what you filled in.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>We never show small groups.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>What is kept?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PromptsTalkPage</name>
    <message>
        <source>Zien we het allemaal hetzelfde?</source>
        <translation>Do we all see it the same way?</translation>
    </message>
    <message>
        <source>Laat eerst de mensen aan het woord die het werk doen. Leidinggevenden luisteren en vragen door.</source>
        <translation>Let the people who do the work speak first. Leaders listen and ask follow-up questions.</translation>
    </message>
    <message>
        <source>Wanneer leerde je hier voor het laatst iets nieuws? Van wie?</source>
        <translation>When did you last learn something new here? From whom?</translation>
    </message>
    <message>
        <source>Vorig plan</source>
        <translation>Last plan</translation>
    </message>
    <message>
        <source>Wat gebeurt er bij ons als er iets fout gaat?</source>
        <translation>What happens here when something goes wrong?</translation>
    </message>
    <message>
        <source>Wat doen we met een idee van de werkvloer?</source>
        <translation>What do we do with an idea from the shop floor?</translation>
    </message>
    <message>
        <source>Waar ziet de leiding het anders dan de mensen op de werkvloer?</source>
        <translation>Where do the leaders see it differently from the people on the shop floor?</translation>
    </message>
    <message>
        <source>Welke bouwsteen willen jullie van dichtbij bekijken?</source>
        <translation>Which building block do you want to look at more closely?</translation>
    </message>
    <message>
        <source>Er zijn te weinig antwoorden om groepen te vergelijken.</source>
        <translation>There are too few answers to compare groups.</translation>
    </message>
    <message>
        <source>Wat planden we toen?</source>
        <translation>What did we plan then?</translation>
    </message>
    <message>
        <source>Kijk per bouwsteen terug. Wat deden we? Wat merk je daar nu van?</source>
        <translation>Look back at each building block. What did we do? What do you notice of it now?</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>Vertel het aan je collega’s</source>
        <translation>Tell your colleagues</translation>
    </message>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>You said – we did</translation>
    </message>
    <message>
        <source>Zo staat het op de kiosk</source>
        <translation>As the kiosk shows it</translation>
    </message>
    <message>
        <source>Dit zeiden jullie</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Dit deden we</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Haal weg van kiosk en poster</source>
        <translation>Take away from kiosk and poster</translation>
    </message>
    <message>
        <source>Wat jullie zeiden</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Wat we deden</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>Zet de nieuwe tekst op de kiosk</source>
        <translation>Put the new text on the kiosk</translation>
    </message>
    <message>
        <source>Zet op kiosk en poster</source>
        <translation>Put on kiosk and poster</translation>
    </message>
    <message>
        <source>Dit is nu openbaar. Iedereen mag het lezen, op de kiosk en de poster.</source>
        <translation>This is public now. Everybody may read it, on the kiosk and the poster.</translation>
    </message>
    <message>
        <source>De oude tekst is nog openbaar. De nieuwe nog niet.</source>
        <translation>The old text is still public. The new one is not yet.</translation>
    </message>
    <message>
        <source>Na deze knop is het openbaar, op de kiosk en de poster. Zet er geen namen in.</source>
        <translation>After this button it is public, on the kiosk and the poster. Put no names in it.</translation>
    </message>
    <message>
        <source>Let op: hier staat de naam {name}. Iedereen kan dit lezen.</source>
        <translation>Note: this has the name {name} in it. Everybody can read it.</translation>
    </message>
</context>
<context>
    <name>QuestionGrid</name>
    <message>
        <source>te weinig antwoorden om te laten zien</source>
        <translation>too few answers to show</translation>
    </message>
    <message>
        <source>Per vraag zijn er te weinig antwoorden om te laten zien.</source>
        <translation>There are too few answers per question to show.</translation>
    </message>
    <message>
        <source>Zo blijft iedereen anoniem.</source>
        <translation>That way everyone stays anonymous.</translation>
    </message>
    <message>
        <source>{score} van {n} mensen</source>
        <translation>{score} from {n} people</translation>
    </message>
    <message>
        <source>gemiddeld {mean}</source>
        <translation>average {mean}</translation>
    </message>
    <message>
        <source>{n} antwoorden</source>
        <translation>{n} answers</translation>
    </message>
    <message>
        <source>weet ik niet: laten we hier niet zien</source>
        <translation>don&apos;t know: not shown here</translation>
    </message>
    <message>
        <source>weet ik niet: niemand</source>
        <translation>don&apos;t know: nobody</translation>
    </message>
    <message>
        <source>weet ik niet: {n}</source>
        <translation>don&apos;t know: {n}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Practice question</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>then the questions follow</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>question {number} of {total}</translation>
    </message>
</context>
<context>
    <name>RadarOverlays</name>
    <message>
        <source>Vorige meting</source>
        <translation>Last round</translation>
    </message>
    <message>
        <source>Geen afdeling</source>
        <translation>No department</translation>
    </message>
    <message>
        <source>Afdeling…</source>
        <translation>Department…</translation>
    </message>
    <message>
        <source>Afdeling: {name}</source>
        <translation>Department: {name}</translation>
    </message>
    <message>
        <source>Afdeling kiezen</source>
        <translation>Choose a department</translation>
    </message>
    <message>
        <source>Leg een lijn erbij:</source>
        <translation>Add a line:</translation>
    </message>
    <message>
        <source>Drie lijnen erbij is genoeg. Haal er eerst één weg.</source>
        <translation>Three extra lines are enough. Take one away first.</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Wat is ons beeld?</source>
        <translation>What is our picture?</translation>
    </message>
    <message>
        <source>Zeg om de beurt wat je opvalt. Zoek nog geen oorzaken.</source>
        <translation>Take turns to say what you notice. Don’t look for causes yet.</translation>
    </message>
    <message>
        <source>Radar van {groups}. Met de pijltjes loop je langs de punten. De tabel zegt hetzelfde.</source>
        <translation>Radar of {groups}. The arrow keys take you along the points. The table says the same.</translation>
    </message>
    <message>
        <source>1 is ‘{low}’, 5 is ‘{high}’.</source>
        <translation>1 is ‘{low}’, 5 is ‘{high}’.</translation>
    </message>
    <message>
        <source>Grijs balkje: daar ligt de score van iedereen heel waarschijnlijk.</source>
        <translation>Grey bar: that is where everyone&apos;s score very probably lies.</translation>
    </message>
    <message>
        <source>De vorige meting heeft te weinig antwoorden om te laten zien.</source>
        <translation>The last round has too few answers to show.</translation>
    </message>
    <message>
        <source>Het sterkst: {best} ({high}). De meeste ruimte om te groeien: {least} ({low}).</source>
        <translation>Strongest: {best} ({high}). Most room to grow: {least} ({low}).</translation>
    </message>
</context>
<context>
    <name>RadarSharing</name>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>RadarTable</name>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>ligt tussen</source>
        <translation>lies between</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>andere vragen</source>
        <translation>other questions</translation>
    </message>
    <message>
        <source>te weinig antwoorden</source>
        <translation>too few answers</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Leercultuurscan</source>
        <translation>Learning culture scan</translation>
    </message>
    <message>
        <source>Klaarzetten voor jullie bedrijf</source>
        <translation>Set-up for your company</translation>
    </message>
    <message>
        <source>Kantoor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Intypen</source>
        <translation>Type in</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Zet op slot</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>{step}, klaar</source>
        <translation>{step}, done</translation>
    </message>
    <message>
        <source>{step}, nu</source>
        <translation>{step}, now</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, later</translation>
    </message>
</context>
<context>
    <name>ReachAnswers</name>
    <message>
        <source>Wie merkt er iets van</source>
        <translation>Who notices</translation>
    </message>
    <message>
        <source>{layer} bij {card}</source>
        <translation>{layer} for {card}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>This computer has no sound right now. Ask someone for help.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Not everything on this screen can be read aloud.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Leesbaarheid: een hulpmiddel, geen toets van taalniveau B1.</source>
        <translation>Readability: an aid, not a test of language level B1.</translation>
    </message>
    <message>
        <source>Leesgemak volgens Flesch-Douma: hoger leest makkelijker; 60 tot 70 is gemiddeld.</source>
        <translation>Flesch-Douma reading ease: the higher, the easier to read; 60 to 70 is average.</translation>
    </message>
    <message>
        <source>Alle teksten, de moeilijkste eerst:</source>
        <translation>All texts, the hardest first:</translation>
    </message>
    <message>
        <source>De {count} moeilijkste teksten:</source>
        <translation>The {count} hardest texts:</translation>
    </message>
    <message>
        <source>leesgemak</source>
        <translation>ease</translation>
    </message>
    <message>
        <source>woorden per zin</source>
        <translation>words/sentence</translation>
    </message>
    <message>
        <source>langste zin</source>
        <translation>longest</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>vragenlijst</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>kaarten</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>kantoor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>delen van schermen</source>
        <translation>parts of screens</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>plaatjes</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>namen</source>
        <translation>names</translation>
    </message>
    <message>
        <source>meldingen</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>opdrachten</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>kaart {number} ({id}), voorkant</source>
        <translation>card {number} ({id}), front</translation>
    </message>
    <message>
        <source>kaart {number} ({id}), achterkant</source>
        <translation>card {number} ({id}), back</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Alles staat klaar</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>Zo gaat het verder</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>1. Vertel waarom</source>
        <translation>1. Say why</translation>
    </message>
    <message>
        <source>Jullie kunnen beginnen wanneer jullie willen.</source>
        <translation>You can start whenever you like.</translation>
    </message>
    <message>
        <source>Leg iedereen uit waarom jullie dit vragen en wat jullie met de uitkomst doen.</source>
        <translation>Explain to everyone why you are asking this and what you will do with the results.</translation>
    </message>
    <message>
        <source>2. Open een meting</source>
        <translation>2. Open a round</translation>
    </message>
    <message>
        <source>Zet de kiosk op de werkvloer. Geef iedereen vijf minuten tijdens het werk.</source>
        <translation>Put the kiosk on the shop floor. Give everyone five minutes during work.</translation>
    </message>
    <message>
        <source>3. Bekijk het samen</source>
        <translation>3. Look at it together</translation>
    </message>
    <message>
        <source>Sluit de meting. Bekijk de uitkomst met de projectgroep, op een groot scherm.</source>
        <translation>Close the round. Look at the results with the project group, on a big screen.</translation>
    </message>
    <message>
        <source>Naar de metingen</source>
        <translation>Go to the rounds</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>team kan dit zelf</source>
        <translation>team can do this itself</translation>
    </message>
    <message>
        <source>bouwsteen scoort {score}</source>
        <translation>building block scores {score}</translation>
    </message>
    <message>
        <source>helpt bij vragen die {score} scoren</source>
        <translation>helps with questions that score {score}</translation>
    </message>
    <message>
        <source>lagen zien dit anders</source>
        <translation>layers see this differently</translation>
    </message>
    <message>
        <source>{first} en {second} zien dit anders</source>
        <translation>{first} and {second} see this differently</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Pak het herstelblad uit de kluis. Met de herstelcode kies je een nieuwe wachtzin. Doe dit samen met iemand uit de projectgroep.</source>
        <translation>Take the recovery sheet from the safe. With the recovery code you can choose a new passphrase. Do this together with someone from the project group.</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>25 tekens, in vijf groepjes. Streepjes en hoofdletters maken niet uit.</source>
        <translation>25 characters, in five groups. Hyphens and capital letters make no difference.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Bewaar de nieuwe wachtzin</source>
        <translation>Save the new passphrase</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Deze herstelcode klopt niet. Kijk nog een keer, teken voor teken.</source>
        <translation>This recovery code is not right. Look once more, character by character.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Herstelcode {code}</source>
        <translation>Recovery code {code}</translation>
    </message>
    <message>
        <source>De herstelcode is nog niet overgetypt</source>
        <translation>The recovery code has not been typed yet</translation>
    </message>
    <message>
        <source>Sluit je nu, dan is de code voor altijd weg. Sla het blad op en typ de code over. Wil je toch sluiten? Sluit het venster dan nog een keer.</source>
        <translation>If you close now, the code is gone for good. Save the sheet and type the code. Do you still want to close? Then close the window once more.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Is de wachtzin kwijt? Dan kies je met deze code een nieuwe. Je ziet de code alleen nu, daarna niet meer. Zijn de wachtzin en de code allebei kwijt? Dan blijven de antwoorden voor altijd dicht.</source>
        <translation>If the passphrase is lost, you can choose a new one with this code. You see the code only now, and never again after this. If the passphrase and the code are both lost, the answers stay locked for good.</translation>
    </message>
    <message>
        <source>Print het blad en leg het in de kluis. Wis daarna het bestand.</source>
        <translation>Print the sheet and put it in the safe. Then delete the file.</translation>
    </message>
    <message>
        <source>Kijk daarvoor op het blad. Streepjes en hoofdletters maken niet uit.</source>
        <translation>Copy it from the sheet. Hyphens and capital letters make no difference.</translation>
    </message>
    <message>
        <source>Blad opslaan (PDF)</source>
        <translation>Save sheet (PDF)</translation>
    </message>
    <message>
        <source>Typ de code over</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Laat de nieuwe code gelden</source>
        <translation>Make the new code valid</translation>
    </message>
    <message>
        <source>Niet doen, de oude code blijft</source>
        <translation>Don&apos;t do it, the old code stays</translation>
    </message>
    <message>
        <source>Dit is niet dezelfde code. Kijk nog een keer, teken voor teken.</source>
        <translation>This is not the same code. Look once more, character by character.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Met deze code maak je een nieuwe wachtzin als de oude kwijt is. Wie deze code heeft, kan bij de antwoorden. Bewaar dit blad in de kluis en maak er geen foto van.</source>
        <translation>With this code you can make a new passphrase if the old one is lost. Anyone who has this code can get at the answers. Keep this sheet in the safe and don&apos;t take a photo of it.</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Doe dit</source>
        <translation>Passphrase lost? Do this</translation>
    </message>
    <message>
        <source>Open Leercultuur Desktop op de computer van kantoor.</source>
        <translation>Open Leercultuur Desktop on the office computer.</translation>
    </message>
    <message>
        <source>Kies bij de wachtzin voor ‘Wachtzin vergeten’.</source>
        <translation>At the passphrase, choose ‘Forgotten the passphrase’.</translation>
    </message>
    <message>
        <source>Typ de code hierboven over. Hoofdletters of kleine letters maakt niet uit.</source>
        <translation>Type the code above. Capitals or small letters make no difference.</translation>
    </message>
    <message>
        <source>Kies samen een nieuwe wachtzin.</source>
        <translation>Choose a new passphrase together.</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Ben je de wachtzin én dit blad kwijt? Dan zijn de antwoorden voorgoed onleesbaar. Niemand kan ze terughalen, ook de makers van het programma niet.</source>
        <translation>If you lose both the passphrase and this sheet, the answers can never be read again. Nobody can get them back, not even the makers of the program.</translation>
    </message>
    <message>
        <source>Deze code blijft geldig, ook als jullie later een nieuwe wachtzin kiezen. Bewaar dit blad dus goed.</source>
        <translation>This code stays valid, even if you choose a new passphrase later. So keep this sheet safe.</translation>
    </message>
    <message>
        <source>Printen jullie een nieuw herstelblad? Dan werkt alleen de code op dat nieuwe blad. Vernietig dit blad dan.</source>
        <translation>Do you print a new recovery sheet? Then only the code on that new sheet works. Destroy this sheet then.</translation>
    </message>
    <message>
        <source>Dit blad ligt in</source>
        <translation>This sheet is kept in</translation>
    </message>
    <message>
        <source>Opgeborgen op, door</source>
        <translation>Put away on, by</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>You may skip this.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>room for {left} more characters</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Streep door</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Doorgestreept: {remark}</source>
        <translation>Struck out: {remark}</translation>
    </message>
</context>
<context>
    <name>RemarksPage</name>
    <message>
        <source>Staat er een naam in, of weet je wie dit schreef? Streep hem door.</source>
        <translation>Does it have a name in it, or do you know who wrote it? Strike it out.</translation>
    </message>
    <message>
        <source>Er zijn hier geen opmerkingen te lezen. We laten ze pas zien vanaf {n} opmerkingen. Bij minder kun je raden wie iets schreef. Zo blijft iedereen anoniem. Vraag in het werkoverleg wat mensen nog willen zeggen.</source>
        <translation>There are no remarks to read here. We only show them from {n} remarks on. With fewer you could guess who wrote something. That keeps everybody anonymous. Ask in your team meeting what people still want to say.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Vorige {n}</source>
        <translation>Previous {n}</translation>
    </message>
    <message>
        <source>Volgende {n}</source>
        <translation>Next {n}</translation>
    </message>
    <message>
        <source>Lees rustig. Raad nooit wie iets schreef.</source>
        <translation>Read calmly. Never guess who wrote something.</translation>
    </message>
    <message>
        <source>Hier lezen jullie wat mensen zelf opschreven.</source>
        <translation>Here you read what people wrote themselves.</translation>
    </message>
    <message>
        <source>Wat schreven mensen zelf?</source>
        <translation>What did people write themselves?</translation>
    </message>
    <message>
        <source>{first} tot en met {last} van {all}</source>
        <translation>{first} to {last} of {all}</translation>
    </message>
    <message>
        <source>{n} doorgestreept</source>
        <translation>{n} struck out</translation>
    </message>
    <message>
        <source>Laat zien wat is doorgestreept: {n}</source>
        <translation>Show what was struck out: {n}</translation>
    </message>
    <message>
        <source>Toch nog niet alles</source>
        <translation>Not everything yet after all</translation>
    </message>
    <message>
        <source>We hebben alles gelezen</source>
        <translation>We have read everything</translation>
    </message>
    <message>
        <source>Alles is gelezen. Wat niet is doorgestreept, komt in het verslag.</source>
        <translation>Everything has been read. What is not struck out goes into the report.</translation>
    </message>
    <message>
        <source>Lees eerst alle bladzijden. Pas dan komen de opmerkingen in het verslag.</source>
        <translation>First read all pages. Only then do the remarks go into the report.</translation>
    </message>
    <message>
        <source>Alles gelezen? Druk op de knop. Pas dan komen de opmerkingen in het verslag.</source>
        <translation>Read everything? Press the button. Only then do the remarks go into the report.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Onze aantekeningen</source>
        <translation>Our notes</translation>
    </message>
    <message>
        <source>Deze bouwsteen heeft te weinig antwoorden om te laten zien.</source>
        <translation>This building block has too few answers to show.</translation>
    </message>
    <message>
        <source>ongunstig: (bijna) nooit of af en toe</source>
        <translation>unfavourable: (almost) never or now and then</translation>
    </message>
    <message>
        <source>neutraal: regelmatig</source>
        <translation>neutral: regularly</translation>
    </message>
    <message>
        <source>gunstig: vaak of (bijna) altijd</source>
        <translation>favourable: often or (almost) always</translation>
    </message>
    <message>
        <source>De vragen</source>
        <translation>The questions</translation>
    </message>
    <message>
        <source>Hoe de antwoorden per vraag verdeeld zijn, laten we niet zien. Daarvoor zijn minstens {count} antwoorden op elke vraag nodig. Zo kan niemand zien wat een ander antwoordde.</source>
        <translation>We do not show how the answers to each question are spread. For that, at least {count} answers to each question are needed. That way nobody can see what someone else answered.</translation>
    </message>
    <message>
        <source>Alle antwoorden samen</source>
        <translation>All answers together</translation>
    </message>
    <message>
        <source>Jullie doel is {target}.</source>
        <translation>Your target is {target}.</translation>
    </message>
    <message>
        <source>De score van iedereen samen.</source>
        <translation>The score of everyone together.</translation>
    </message>
    <message>
        <source>Iedereen antwoordde, dus deze score geldt voor de hele groep.</source>
        <translation>Everyone answered, so this score holds for the whole group.</translation>
    </message>
    <message>
        <source>Deze score is heel zeker.</source>
        <translation>This score is very certain.</translation>
    </message>
    <message>
        <source>Heel waarschijnlijk ligt deze score tussen {low} en {high}.</source>
        <translation>Very likely this score lies between {low} and {high}.</translation>
    </message>
    <message>
        <source>Eens of oneens? {sentence}.</source>
        <translation>Same view or not? {sentence}.</translation>
    </message>
    <message>
        <source>Samen of apart</source>
        <translation>Same view?</translation>
    </message>
    <message>
        <source>Zo’n verschil komt vaker voor: de leiding kijkt meestal iets positiever.</source>
        <translation>Such a difference is common: leaders usually see things somewhat more positively.</translation>
    </message>
    <message>
        <source>{first}: {first_score}, {second}: {second_score}. Is dat een echt verschil? {certainty}.</source>
        <translation>{first}: {first_score}, {second}: {second_score}. Is that a real difference? {certainty}.</translation>
    </message>
    <message>
        <source>Per afdeling: {scores}.</source>
        <translation>By department: {scores}.</translation>
    </message>
    <message>
        <source>Kaarten die hierbij passen</source>
        <translation>Cards that go with this</translation>
    </message>
    <message>
        <source>Kaarten om uit te kiezen</source>
        <translation>Cards to choose from</translation>
    </message>
    <message>
        <source>Deze kaarten passen het best bij jullie uitkomst. Op het scherm staan er meer.</source>
        <translation>These cards fit your result best. There are more on the screen.</translation>
    </message>
    <message>
        <source>Kaart {number}</source>
        <translation>Card {number}</translation>
    </message>
    <message>
        <source>Een verschil tussen groepen is geen fout van iemand. Vraag door: wat maken jullie mee, en wat zien anderen niet?</source>
        <translation>A difference between groups is nobody’s fault. Ask on: what do you go through, and what do others not see?</translation>
    </message>
    <message>
        <source>De lagen naast elkaar</source>
        <translation>The layers side by side</translation>
    </message>
    <message>
        <source>wie en wie</source>
        <translation>who and who</translation>
    </message>
    <message>
        <source>echt verschil?</source>
        <translation>real difference?</translation>
    </message>
    <message>
        <source>{first} en {second}</source>
        <translation>{first} and {second}</translation>
    </message>
    <message>
        <source>Waar kijken we anders naar?</source>
        <translation>Where do we see things differently?</translation>
    </message>
    <message>
        <source>Een plus wil zeggen: de eerste groep scoort hoger. De leiding kijkt bij veel bedrijven iets positiever. Een klein verschil zegt dus weinig.</source>
        <translation>A plus means: the first group scores higher. In many companies leaders see things somewhat more positively. So a small difference says little.</translation>
    </message>
    <message>
        <source>Door het afronden kan een verschil net anders lijken dan de twee scores.</source>
        <translation>Because of rounding, a difference can look slightly different from the two scores.</translation>
    </message>
    <message>
        <source>afdeling</source>
        <translation>department</translation>
    </message>
    <message>
        <source>Bij een kleine afdeling telt één antwoord zwaar. Kijk daarom alleen naar grote verschillen.</source>
        <translation>In a small department one answer weighs a lot. So look at large differences only.</translation>
    </message>
    <message>
        <source>De afdelingen naast elkaar</source>
        <translation>The departments side by side</translation>
    </message>
    <message>
        <source>Wat veranderde er sinds {round}</source>
        <translation>What has changed since {round}</translation>
    </message>
    <message>
        <source>Er is geen bouwsteen die we met de vorige meting mogen vergelijken.</source>
        <translation>There is no building block that we may compare with the previous round.</translation>
    </message>
    <message>
        <source>toen</source>
        <translation>then</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>groep</source>
        <translation>group</translation>
    </message>
    <message>
        <source>wat opvalt</source>
        <translation>what stands out</translation>
    </message>
    <message>
        <source>Per laag en afdeling</source>
        <translation>By layer and department</translation>
    </message>
    <message>
        <source>bouwsteen</source>
        <translation>building block</translation>
    </message>
    <message>
        <source>verschil</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Elke meting is anoniem en staat op zichzelf. We vergelijken groepen, nooit dezelfde personen. Alleen bouwstenen met precies dezelfde vragen staan hier. Van lagen en afdelingen staan alleen de opvallende verschillen hier.</source>
        <translation>Each round is anonymous and stands on its own. We compare groups, and never follow the same person over time. Only building blocks with exactly the same questions are shown here. For layers and departments, only the notable differences are shown.</translation>
    </message>
    <message>
        <source>echt veranderd?</source>
        <translation>really changed?</translation>
    </message>
    <message>
        <source>Dit gaan we doen</source>
        <translation>What we will do</translation>
    </message>
    <message>
        <source>Er is nog niets gekozen. Kies samen hooguit drie kaarten. Spreek per kaart af wie begint, wanneer, en op welke dag jullie terugkijken.</source>
        <translation>Nothing has been chosen yet. Choose three cards at most, together. For each card, agree who starts, when, and on which day you look back.</translation>
    </message>
    <message>
        <source>Ons doel: {goal}</source>
        <translation>Our goal: {goal}</translation>
    </message>
    <message>
        <source>Hier werken we aan: {blocks}.</source>
        <translation>This is what we work on: {blocks}.</translation>
    </message>
    <message>
        <source>Ons volgende gesprek: {day}</source>
        <translation>Our next talk: {day}</translation>
    </message>
    <message>
        <source>Hier staan namen. Let daarop als jullie het verslag delen.</source>
        <translation>There are names here. Mind that when you share the report.</translation>
    </message>
    <message>
        <source>Zo kijken we terug</source>
        <translation>How we look back</translation>
    </message>
    <message>
        <source>kaart</source>
        <translation>card</translation>
    </message>
    <message>
        <source>wie begint</source>
        <translation>who starts</translation>
    </message>
    <message>
        <source>klaar op</source>
        <translation>done by</translation>
    </message>
    <message>
        <source>we kijken terug op</source>
        <translation>we look back on</translation>
    </message>
    <message>
        <source>eerste stap</source>
        <translation>first step</translation>
    </message>
    <message>
        <source>wat merken de collega’s ervan</source>
        <translation>what colleagues will notice</translation>
    </message>
    <message>
        <source>{title} (kaart {number})</source>
        <translation>{title} (card {number})</translation>
    </message>
    <message>
        <source>nog af te spreken</source>
        <translation>still to be agreed</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>We kijken terug op</source>
        <translation>We look back on</translation>
    </message>
    <message>
        <source>Wat merken de collega’s ervan</source>
        <translation>What colleagues will notice</translation>
    </message>
    <message>
        <source>De projectgroep las alle opmerkingen en streepte weg wat naar een persoon wijst. De volgorde is willekeurig.</source>
        <translation>The project group read all the remarks and struck out anything that points to a person. The order is random.</translation>
    </message>
    <message>
        <source>Wat mensen zelf schreven</source>
        <translation>What people wrote themselves</translation>
    </message>
    <message>
        <source>Hoe dit gemaakt is, en wat het niet zegt</source>
        <translation>How this was made, and what it does not say</translation>
    </message>
    <message>
        <source>De vragen zijn gemaakt voor dit programma. Het is niet de officiële scan van het Leercultuurmodel. Er is geen norm: vergelijk jullie score niet met die van andere bedrijven.</source>
        <translation>The questions were made for this program. It is not the official scan of the Leercultuurmodel. There is no norm: don&apos;t compare your score with that of other companies.</translation>
    </message>
    <message>
        <source>Er zijn {count} vragen, vier per bouwsteen, met vijf antwoorden van (bijna) nooit (1) tot (bijna) altijd (5). ‘Weet ik niet’ telt niet mee in een score.</source>
        <translation>There are {count} questions, four per building block, with five answers from (almost) never (1) to (almost) always (5). ‘Don&apos;t know’ does not count in a score.</translation>
    </message>
    <message>
        <source>Een score laten we pas zien bij minstens {score} antwoorden, de verdeling per vraag bij minstens {spread}. Kan iemand een kleine groep uitrekenen uit andere groepen, dan laten we die ook weg.</source>
        <translation>We only show a score from at least {score} answers, and the spread per question from at least {spread}. If someone could work out a small group from other groups, we leave those out too.</translation>
    </message>
    <message>
        <source>Iemand krijgt een score als minstens de helft van de vragen beantwoord is. Die score is het gemiddelde van de antwoorden. De score van een groep is het gemiddelde van de personen.</source>
        <translation>A person gets a score if at least half of the questions were answered. That score is the average of the answers. A group&apos;s score is the average of its people.</translation>
    </message>
    <message>
        <source>Model en adviezen: Smart Skills@Scale, ‘Zó bouw je een leercultuur in je mkb-bedrijf in de beweging naar Smart Industry’, oktober 2024, smartskillsatscale.nl. Wat niet in de publicatie staat, heet op de kaarten ‘aanvulling’.</source>
        <translation>Model and advice: Smart Skills@Scale, ‘Zó bouw je een leercultuur in je mkb-bedrijf in de beweging naar Smart Industry’, October 2024, smartskillsatscale.nl. What is not in the publication is called ‘addition’ on the cards.</translation>
    </message>
    <message>
        <source>‘Heel waarschijnlijk’ is een 95%-interval: was de vraag aan iedereen gesteld, dan lag de score bijna altijd daarbinnen.</source>
        <translation>‘Very likely’ is a 95% interval: had the question been put to everyone, the score would almost always have been within it.</translation>
    </message>
    <message>
        <source>Een verschil heet zeker als het 95%-interval de nul niet bevat, waarschijnlijk als het 80%-interval dat niet doet. Anders is het niet te zeggen.</source>
        <translation>A difference is called certain if the 95% interval does not contain zero, and likely if the 80% interval does not. Otherwise it is impossible to say.</translation>
    </message>
    <message>
        <source>Wie niet meedeed, kan er anders over denken. De scan zegt ook niet waaróm een score hoog of laag is: dat weten jullie zelf het best.</source>
        <translation>Those who did not take part may think differently. Nor does the scan say why a score is high or low: you know that best yourselves.</translation>
    </message>
    <message>
        <source>{low} tot {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>95%-interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Cronbachs alpha zegt hoe goed de vier vragen van een bouwsteen bij elkaar horen in jullie bedrijf. Het is geen cijfer voor jullie.</source>
        <translation>Cronbach&apos;s alpha says how well the four questions of a building block belong together in your company. It is not a mark for you.</translation>
    </message>
    <message>
        <source>Betrouwbaarheid van de vragen</source>
        <translation>Reliability of the questions</translation>
    </message>
    <message>
        <source>Getallen voor de achtergrond</source>
        <translation>Figures for context</translation>
    </message>
    <message>
        <source>praktisch geschoold</source>
        <translation>practically trained</translation>
    </message>
    <message>
        <source>theoretisch geschoold</source>
        <translation>theoretically trained</translation>
    </message>
    <message>
        <source>1 op de 3</source>
        <translation>1 in 3</translation>
    </message>
    <message>
        <source>leert veel van de taken in het werk</source>
        <translation>learns much from the tasks of the job</translation>
    </message>
    <message>
        <source>volgde een cursus in de afgelopen twee jaar</source>
        <translation>took a course in the past two years</translation>
    </message>
    <message>
        <source>Zo is het bij werknemers in Nederland. Het is geen norm: deze getallen zijn anders gemeten dan jullie scores.</source>
        <translation>This is how it is for employees in the Netherlands. It is no norm: these figures were found in another way than your scores.</translation>
    </message>
    <message>
        <source>2 op de 3 werknemers worden niet of weinig gestimuleerd door hun leidinggevende.</source>
        <translation>2 in 3 employees are not, or hardly, encouraged by their supervisor.</translation>
    </message>
    <message>
        <source>De industrie scoort lager dan gemiddeld op leren tijdens het werk.</source>
        <translation>Industry scores below average on learning at work.</translation>
    </message>
    <message>
        <source>Uit: Smart Skills@Scale, oktober 2024. De getallen komen van de Leercultuurmonitor van TNO.</source>
        <translation>From: Smart Skills@Scale, October 2024. The figures come from TNO’s Leercultuurmonitor.</translation>
    </message>
    <message>
        <source>Vragenlijst: {id}, versie {version}.</source>
        <translation>Questionnaire: {id}, version {version}.</translation>
    </message>
    <message>
        <source>Rekenwijze: Cronbach en Feldt (alpha), Lindell, Brandt en Whitney (mate van overeenstemming), Welch (verschillen).</source>
        <translation>Method: Cronbach and Feldt (alpha), Lindell, Brandt and Whitney (degree of agreement), Welch (differences).</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Zo leren wij bij {company}</source>
        <translation>How we learn at {company}</translation>
    </message>
    <message>
        <source>Verslag van de leercultuurscan, {round}</source>
        <translation>Report on the learning culture scan, {round}</translation>
    </message>
    <message>
        <source>Inhoud</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>In het kort</source>
        <translation>In brief</translation>
    </message>
    <message>
        <source>Waarom we dit doen: {why}</source>
        <translation>Why we do this: {why}</translation>
    </message>
    <message>
        <source>De zes bouwstenen</source>
        <translation>The six building blocks</translation>
    </message>
    <message>
        <source>mensen vulden de vragenlijst in</source>
        <translation>people filled in the questionnaire</translation>
    </message>
    <message>
        <source>deed mee: {count} van de {people} mensen</source>
        <translation>took part: {count} of {people} people</translation>
    </message>
    <message>
        <source>hoogste score: {block}</source>
        <translation>highest score: {block}</translation>
    </message>
    <message>
        <source>laagste score: {block}</source>
        <translation>lowest score: {block}</translation>
    </message>
    <message>
        <source>De lagen kijken verschillend naar: {blocks}.</source>
        <translation>The layers look differently at: {blocks}.</translation>
    </message>
    <message>
        <source>Het grootste verschil: {block}, {points} punt tussen {first} en {second}.</source>
        <translation>The largest difference: {block}, {points} points between {first} and {second}.</translation>
    </message>
    <message>
        <source>Kies samen hooguit drie kaarten. Deze passen het best bij jullie uitkomst:</source>
        <translation>Choose three cards at most, together. These fit your result best:</translation>
    </message>
    <message>
        <source>Jullie werken aan: {blocks}.</source>
        <translation>You work on: {blocks}.</translation>
    </message>
    <message>
        <source>Omhoog sinds {round}: {blocks}.</source>
        <translation>Up since {round}: {blocks}.</translation>
    </message>
    <message>
        <source>Omlaag sinds {round}: {blocks}.</source>
        <translation>Down since {round}: {blocks}.</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{count} {outcome}</translation>
    </message>
    <message>
        <source>Acties uit het vorige plan: {parts}.</source>
        <translation>Actions of the plan before: {parts}.</translation>
    </message>
    <message>
        <source>Een score van iedereen kan ongeveer {half} punt hoger of lager liggen.</source>
        <translation>A score of everyone may lie about {half} points higher or lower.</translation>
    </message>
    <message>
        <source>Van groepen die te klein zijn, staan er geen scores. Zo blijft iedereen anoniem.</source>
        <translation>There are no scores of groups that are too small. That keeps everyone anonymous.</translation>
    </message>
    <message>
        <source>{block} met {points}</source>
        <translation>{block} by {points}</translation>
    </message>
    <message>
        <source>Dit gaan jullie doen</source>
        <translation>This is what you are going to do</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Dit verslag is het begin van een gesprek, geen oordeel. Bespreek het samen, met alle lagen aan tafel.</source>
        <translation>This report is the start of a conversation, not a judgement. Discuss it together, with all layers at the table.</translation>
    </message>
    <message>
        <source>{count} mensen vulden de vragenlijst in.</source>
        <translation>{count} people completed the questionnaire.</translation>
    </message>
    <message>
        <source>{count} van de {people} mensen vulden de vragenlijst in ({share}).</source>
        <translation>{count} of the {people} people completed the questionnaire ({share}).</translation>
    </message>
    <message>
        <source>Bij {blocks} geldt: {agreement}.</source>
        <translation>For {blocks}: {agreement}.</translation>
    </message>
    <message>
        <source>Wie deed mee</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Bij een verschil staat hoe zeker het is: zeker, waarschijnlijk of niet te zeggen.</source>
        <translation>For each difference you can read how certain it is: certain, likely or impossible to say.</translation>
    </message>
    <message>
        <source>Dezelfde score kan twee dingen betekenen. Iedereen antwoordt ongeveer hetzelfde, of twee groepen antwoorden heel anders. Kijk daarom ook naar de balken bij de vragen.</source>
        <translation>The same score can mean two things. Everyone gives about the same answer, or two groups answer very differently. So look at the bars beside the questions too.</translation>
    </message>
    <message>
        <source>Zijn er te weinig antwoorden om te laten zien, dan staat dat er in woorden. Het is nooit een nul.</source>
        <translation>Where there are too few answers to show, it says so in words. It is never a zero.</translation>
    </message>
    <message>
        <source>Ingevuld op de kiosk: {kiosk}. Van papier overgetypt: {typed}. Uit een bestand: {read}.</source>
        <translation>Filled in at the kiosk: {kiosk}. Typed in from paper: {typed}. From a file: {read}.</translation>
    </message>
    <message>
        <source>Beschadigd en niet meegeteld: {count}.</source>
        <translation>Damaged and not counted: {count}.</translation>
    </message>
    <message>
        <source>Bijna iedereen deed mee. De scores van iedereen samen zijn heel zeker.</source>
        <translation>Almost everyone took part. The scores of everyone together are very certain.</translation>
    </message>
    <message>
        <source>te weinig antwoorden om te laten zien</source>
        <translation>too few answers to show</translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>aandeel</source>
        <translation>share</translation>
    </message>
    <message>
        <source>Hoe zeker zijn deze scores?</source>
        <translation>How certain are these scores?</translation>
    </message>
    <message>
        <source>Zo lees je dit verslag</source>
        <translation>How to read this report</translation>
    </message>
    <message>
        <source>{group} {half} punt</source>
        <translation>{group} {half} points</translation>
    </message>
    <message>
        <source>Zo ver kan een score van een laag ernaast liggen: {parts}.</source>
        <translation>This is how far a layer’s score may be off: {parts}.</translation>
    </message>
    <message>
        <source>Een score loopt van 1 tot 5. Hoe hoger, hoe vaker mensen dit merken in hun werk.</source>
        <translation>A score runs from 1 to 5. The higher it is, the more often people notice this in their work.</translation>
    </message>
    <message>
        <source>‘Heel waarschijnlijk’ wil zeggen: in 95 van de 100 gevallen klopt het.</source>
        <translation>‘Very likely’ means: it is right in 95 out of 100 cases.</translation>
    </message>
    <message>
        <source>Begin bij wat goed gaat. Kies daarna hooguit twee bouwstenen om aan te werken.</source>
        <translation>Begin with what goes well. Then choose two building blocks at most to work on.</translation>
    </message>
    <message>
        <source>Let op: meer ingevuld dan er mensen zijn bij {groups}. Klopt het aantal?</source>
        <translation>Please note: more completed questionnaires than people for {groups}. Is the number of people right?</translation>
    </message>
    <message>
        <source>Met zo weinig antwoorden is dat niet te zeggen.</source>
        <translation>With so few answers, that is impossible to say.</translation>
    </message>
    <message>
        <source>Iedereen deed mee. De scores gelden dus voor de hele groep.</source>
        <translation>Everyone took part. So the scores are true of the whole group.</translation>
    </message>
    <message>
        <source>De scores van iedereen samen kunnen ongeveer {half} punt hoger of lager liggen.</source>
        <translation>The scores of everyone together may be about {half} points higher or lower.</translation>
    </message>
    <message>
        <source>Hoe minder mensen meededen, hoe minder zeker een score is. Kijk dus niet naar heel kleine verschillen.</source>
        <translation>The fewer people took part, the less certain a score is. So don&apos;t look at very small differences.</translation>
    </message>
    <message>
        <source>Ons beeld</source>
        <translation>Our picture</translation>
    </message>
    <message>
        <source>Hoe verder een lijn naar buiten ligt, hoe vaker mensen dit merken in hun werk.</source>
        <translation>The further out a line lies, the more often people notice this in their work.</translation>
    </message>
    <message>
        <source>te weinig</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>Leercultuurscan van {company}, {round}</source>
        <translation>Learning culture scan of {company}, {round}</translation>
    </message>
    <message>
        <source>Leercultuurscan · {company}</source>
        <translation>Learning culture scan · {company}</translation>
    </message>
    <message>
        <source>Praten over leren bij {company}</source>
        <translation>Talking about learning at {company}</translation>
    </message>
    <message>
        <source>Ingevulde vragenlijsten: {count}. Scores laten we zien vanaf {minimum}. Bij minder kan iemand raden wie wat antwoordde. Daarom staan er nu geen scores. Zo blijft iedereen anoniem.</source>
        <translation>Completed questionnaires: {count}. We show scores from {minimum}. With fewer, someone could guess who answered what. That is why there are no scores now. That way everyone stays anonymous.</translation>
    </message>
    <message>
        <source>Leercultuurscan, {round}</source>
        <translation>Learning culture scan, {round}</translation>
    </message>
    <message>
        <source>Kies samen één bouwsteen. Begin bij wat al goed gaat.</source>
        <translation>Choose one building block together. Begin with what goes well already.</translation>
    </message>
    <message>
        <source>Lees de vragen voor. Laat iedereen een voorbeeld geven uit de afgelopen weken.</source>
        <translation>Read the questions aloud. Let everyone give an example from the past weeks.</translation>
    </message>
    <message>
        <source>Wat valt op? Wat ziet de een wel, en de ander niet?</source>
        <translation>What stands out? What does one see, and the other not?</translation>
    </message>
    <message>
        <source>Kies hooguit drie kaarten om mee te beginnen.</source>
        <translation>Choose three cards at most to begin with.</translation>
    </message>
    <message>
        <source>Spreek per kaart af wie begint, en op welke dag jullie terugkijken.</source>
        <translation>Agree for each card who begins, and on which day you look back.</translation>
    </message>
    <message>
        <source>Zo voer je het gesprek</source>
        <translation>How to hold the talk</translation>
    </message>
    <message>
        <source>De vragen om over te praten</source>
        <translation>The questions to talk about</translation>
    </message>
    <message>
        <source>Dit deden we in die tijd</source>
        <translation>What we did in that time</translation>
    </message>
    <message>
        <source>Eerste stap: {step}</source>
        <translation>First step: {step}</translation>
    </message>
    <message>
        <source>Hier is nog niet op teruggekeken.</source>
        <translation>Nobody has looked back on this yet.</translation>
    </message>
    <message>
        <source>Dit zeiden jullie: {said}</source>
        <translation>You said: {said}</translation>
    </message>
    <message>
        <source>Dit deden we: {did}</source>
        <translation>We did: {did}</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Wie deed mee?</source>
        <translation>Who took part?</translation>
    </message>
    <message>
        <source>Kijk samen: is dit een goed beeld van ons bedrijf? Wie missen we nog?</source>
        <translation>Look together: is this a good picture of our company? Who are we still missing?</translation>
    </message>
    <message>
        <source>Lagen</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>{n} van de {all} mensen deden mee. Dat is {rate}.</source>
        <translation>{n} of the {all} people took part. That is {rate}.</translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation>1 completed questionnaire</translation>
    </message>
    <message>
        <source>{n} ingevulde vragenlijsten</source>
        <translation>{n} completed questionnaires</translation>
    </message>
    <message>
        <source>Een groep met minder dan {minimum} antwoorden laten we niet apart zien. Zo blijft iedereen anoniem.</source>
        <translation>We don&apos;t show a group with fewer than {minimum} answers separately. That way everyone stays anonymous.</translation>
    </message>
    <message>
        <source>Dat zijn te weinig antwoorden om te laten zien. Vanaf {minimum} laten we cijfers zien. Zo blijft iedereen anoniem. Vandaag praten jullie zonder cijfers. Dat gaat zo:</source>
        <translation>That is too few answers to show. We show figures from {minimum}. That way everyone stays anonymous. Today you talk without figures. This is how:</translation>
    </message>
    <message>
        <source>Bekijk samen de zes bouwstenen. Wat gaat goed en wat kan beter?</source>
        <translation>Look at the six building blocks together. What goes well and what could be better?</translation>
    </message>
    <message>
        <source>Vraag elkaar waar jullie het anders zien.</source>
        <translation>Ask each other where you see it differently.</translation>
    </message>
    <message>
        <source>Kies één bouwsteen en bespreek de vragen die erbij horen.</source>
        <translation>Choose one building block and discuss its questions.</translation>
    </message>
    <message>
        <source>Kies hooguit drie kaarten en spreek af wie wat doet.</source>
        <translation>Choose three cards at most and agree who does what.</translation>
    </message>
    <message>
        <source>{name} ({parts} samen)</source>
        <translation>{name} ({parts} together)</translation>
    </message>
    <message>
        <source>{n} deden mee</source>
        <translation>{n} took part</translation>
    </message>
    <message>
        <source>{n} van de {all} ({share})</source>
        <translation>{n} of {all} ({share})</translation>
    </message>
    <message>
        <source>1 vragenlijst was beschadigd en telt niet mee.</source>
        <translation>1 questionnaire was damaged and does not count.</translation>
    </message>
    <message>
        <source>{n} vragenlijsten waren beschadigd en tellen niet mee.</source>
        <translation>{n} questionnaires were damaged and do not count.</translation>
    </message>
    <message>
        <source>Bij {groups} zijn er meer antwoorden dan mensen. Kijk na of het aantal mensen klopt.</source>
        <translation>For {groups} there are more answers than people. Check that the number of people is right.</translation>
    </message>
    <message>
        <source>{n} via de kiosk</source>
        <translation>{n} at the kiosk</translation>
    </message>
    <message>
        <source>{n} van papier overgetypt</source>
        <translation>{n} typed in from paper</translation>
    </message>
    <message>
        <source>{n} uit een bestand</source>
        <translation>{n} from a file</translation>
    </message>
    <message>
        <source>Zo kwamen de antwoorden binnen: {ways}.</source>
        <translation>This is how the answers came in: {ways}.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Kopie van {company}. De dag staat er niet bij.</source>
        <translation>Copy of {company}. The day is not given.</translation>
    </message>
    <message>
        <source>Kopie van {company}, gemaakt op {day}.</source>
        <translation>Copy of {company}, made on {day}.</translation>
    </message>
    <message>
        <source>Er staan geen metingen in.</source>
        <translation>There are no rounds in it.</translation>
    </message>
    <message>
        <source>was toen open</source>
        <translation>was open then</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ingevulde vragenlijsten: {count}</source>
        <translation>completed questionnaires: {count}</translation>
    </message>
    <message>
        <source> · VOORBEELD</source>
        <translation> · EXAMPLE</translation>
    </message>
    <message>
        <source>De gegevens hier zijn beschadigd. Alles uit de kopie komt ervoor in de plaats. Het beschadigde bestand blijft bewaard.</source>
        <translation>The data here is damaged. Everything from the copy takes its place. The damaged file is kept.</translation>
    </message>
    <message>
        <source>Hier staat nog niets. Alles uit de kopie komt hier te staan.</source>
        <translation>There is nothing here yet. Everything from the copy comes here.</translation>
    </message>
    <message>
        <source>Daarna is de meting ‘{name}’ open en kan iedereen weer invullen. Was hij na de kopie al gesloten? Sluit hem dan meteen: een gesloten meting hoort niet weer open te gaan.</source>
        <translation>After that the round ‘{name}’ is open and everybody can answer again. Was it closed after the copy was made? Then close it at once: a closed round should not open again.</translation>
    </message>
    <message>
        <source>Staat ‘{name}’ ook nog open op een andere computer? Vul dan maar op één van de twee in. De antwoorden van twee computers komen niet meer bij elkaar.</source>
        <translation>Is ‘{name}’ still open on another computer too? Then answer on one of the two only. The answers of two computers never come together.</translation>
    </message>
    <message>
        <source>De pincode, de wachtzin en de herstelcode zijn dan die van toen.</source>
        <translation>The PIN, the passphrase and the recovery code are then those of that day.</translation>
    </message>
    <message>
        <source>Van alles wat hier nu staat, maken we eerst een kopie.</source>
        <translation>We first make a copy of everything that is here now.</translation>
    </message>
    <message>
        <source>Bedrijf, instellingen en plannen worden weer zoals in de kopie.</source>
        <translation>Company, settings and plans become as they are in the copy.</translation>
    </message>
    <message>
        <source>De pincode, de wachtzin en de herstelcode blijven die van nu.</source>
        <translation>The PIN, the passphrase and the recovery code stay those of now.</translation>
    </message>
    <message>
        <source>Gesloten metingen blijven zoals ze hier nu zijn: {names}. Er gaat er geen weer open, en er komt geen antwoord bij of af.</source>
        <translation>Closed rounds stay as they are here now: {names}. None opens again, and no answer is added or taken away.</translation>
    </message>
    <message>
        <source>Terug komt: {names}.</source>
        <translation>This comes back: {names}.</translation>
    </message>
    <message>
        <source>De open meting wordt weer zoals in de kopie: {names}.</source>
        <translation>The open round becomes as it is in the copy: {names}.</translation>
    </message>
    <message>
        <source>De open meting staat niet in de kopie en verdwijnt hier: {names}.</source>
        <translation>The open round is not in the copy and disappears here: {names}.</translation>
    </message>
    <message>
        <source>Let op: sinds de kopie is er ingevuld. Ingevulde vragenlijsten die hier verdwijnen: {count}. Ze staan dan alleen nog in de kopie die we eerst maken.</source>
        <translation>Note: people have answered since the copy was made. Completed questionnaires that disappear here: {count}. They are then only in the copy that we make first.</translation>
    </message>
    <message>
        <source>De kopie is teruggezet.</source>
        <translation>The copy is back.</translation>
    </message>
    <message>
        <source>Wat hier stond, is bewaard in {file}. Niet meer nodig? Wis het dan.</source>
        <translation>What was here is kept in {file}. No longer needed? Then delete it.</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Kies een reservekopie</source>
        <translation>Choose a back-up</translation>
    </message>
    <message>
        <source>Reservekopie (*.db);;Alle bestanden (*)</source>
        <translation>Back-up (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>Even geduld. De kopie wordt nagelezen.</source>
        <translation>One moment. The copy is being read through.</translation>
    </message>
    <message>
        <source>Even geduld. De kopie wordt teruggezet.</source>
        <translation>One moment. The copy is being taken back.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Kopie terugzetten</source>
        <translation>Take a copy back</translation>
    </message>
    <message>
        <source>Kijk eerst of dit de goede kopie is.</source>
        <translation>First see whether this is the right copy.</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>‘{name}’ is op geen andere computer meer open</source>
        <translation>‘{name}’ is open on no other computer any more</translation>
    </message>
    <message>
        <source>Bijvoorbeeld omdat die computer weg of kapot is. Het programma kan dat hier niet zien.</source>
        <translation>For example because that computer is gone or broken. The program can’t see that from here.</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>De pincode van deze computer.</source>
        <translation>The PIN of this computer.</translation>
    </message>
    <message>
        <source>De pincode die gold toen de kopie werd gemaakt.</source>
        <translation>The PIN that was valid when the copy was made.</translation>
    </message>
    <message>
        <source>Zet deze kopie terug</source>
        <translation>Take this copy back</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kijk eerst of de meting nog ergens anders open is</source>
        <translation>First check whether the round is still open somewhere else</translation>
    </message>
    <message>
        <source>Is hij nergens anders open? Vink dat dan aan. Is hij dat wel? Ga daar verder met invullen.</source>
        <translation>Is it open nowhere else? Then tick that. Is it open somewhere? Then go on answering there.</translation>
    </message>
    <message>
        <source>Vul de pincode in.</source>
        <translation>Fill in the PIN.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>De uitkomst van {name} is nog niet bekeken</source>
        <translation>The result of {name} has not been looked at yet</translation>
    </message>
    <message>
        <source>Doe dat samen met de projectgroep, op een groot scherm. Jullie hebben de wachtzin nodig.</source>
        <translation>Do that together with the project group, on a big screen. You need the passphrase.</translation>
    </message>
    <message>
        <source>Bekijk de uitkomst samen</source>
        <translation>Look at the result together</translation>
    </message>
</context>
<context>
    <name>Retire</name>
    <message>
        <source>Dit gaat weg: de antwoorden, de opmerkingen, de uitkomst en het plan van deze meting. Niemand kan ze daarna nog openen, ook niet met de wachtzin.</source>
        <translation>This goes: the answers, the remarks, the result and the plan of this round. After that nobody can open them, not even with the passphrase.</translation>
    </message>
    <message>
        <source>Dit gaat weg: het bedrijf, alle metingen met hun antwoorden, opmerkingen en plannen, en de sleutels. Deze plek is daarna leeg.</source>
        <translation>This goes: the company, all rounds with their answers, remarks and plans, and the keys. After that this place is empty.</translation>
    </message>
    <message>
        <source>De privacywet (AVG) vraagt om gegevens niet langer te bewaren dan nodig. Is het plan klaar en komt er geen vergelijking meer? Dan is er geen reden om een meting te houden.</source>
        <translation>The privacy law (GDPR) asks to keep data no longer than needed. Is the plan finished and will nothing be compared any more? Then there is no reason to keep a round.</translation>
    </message>
    <message>
        <source>De plek voor reservekopieën is er nu niet: {folder}. Daar kan nog een kopie staan.</source>
        <translation>The place for back-ups is not here now: {folder}. A copy may still be there.</translation>
    </message>
    <message>
        <source>Kopieën die je zelf op een andere plek opsloeg, moet je zelf wissen.</source>
        <translation>Copies that you kept in another place you have to delete yourself.</translation>
    </message>
    <message>
        <source>‘{name}’ is voorgoed gewist.</source>
        <translation>‘{name}’ was deleted for good.</translation>
    </message>
    <message>
        <source>Reservekopieën die mee gewist zijn: {count}.</source>
        <translation>Back-ups deleted with it: {count}.</translation>
    </message>
    <message>
        <source>Wat geprint is of als bestand is opgeslagen, blijft bestaan.</source>
        <translation>What was printed or saved as a file stays.</translation>
    </message>
    <message>
        <source>Het bestand wordt eerst overschreven. Toch kunnen er op een SSD of USB-stick resten achterblijven. Die zijn versleuteld. Wil je zeker zijn? Wis dan ook de hele schijf of stick.</source>
        <translation>The file is written over first. Still, remains can stay behind on an SSD or USB stick. They are encrypted. Want to be sure? Then also erase the whole disk or stick.</translation>
    </message>
    <message>
        <source>Deze reservekopieën staan er nog: {files}</source>
        <translation>These back-ups are still there: {files}</translation>
    </message>
    <message>
        <source>Deze bestanden zijn niet van het programma en staan er nog: {files}</source>
        <translation>These files are not the program&apos;s and are still there: {files}</translation>
    </message>
    <message>
        <source>Het opruimen van het bestand moest wachten. Sluit andere vensters van het programma.</source>
        <translation>Tidying the file had to wait. Close other windows of the program.</translation>
    </message>
</context>
<context>
    <name>RevealTile</name>
    <message>
        <source>1 stip</source>
        <translation>1 dot</translation>
    </message>
    <message>
        <source>{n} stippen</source>
        <translation>{n} dots</translation>
    </message>
    <message>
        <source>geen stippen</source>
        <translation>no dots</translation>
    </message>
    <message>
        <source>{dots}. Hier werken we aan.</source>
        <translation>{dots}. We will work on this.</translation>
    </message>
</context>
<context>
    <name>RevealView</name>
    <message>
        <source>Getelde stippen aanpassen</source>
        <translation>Change the counted dots</translation>
    </message>
    <message>
        <source>Stippen van papier invullen</source>
        <translation>Fill in dots from paper</translation>
    </message>
    <message>
        <source>Nog iemand geeft stippen</source>
        <translation>Someone else gives dots</translation>
    </message>
    <message>
        <source>Stippen terugnemen</source>
        <translation>Take dots back</translation>
    </message>
    <message>
        <source>Opnieuw stemmen</source>
        <translation>Vote again</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Over welke meting gaat het?</source>
        <translation>Which round is this about?</translation>
    </message>
    <message>
        <source>Er is nog geen gesloten meting</source>
        <translation>There is no closed round yet</translation>
    </message>
    <message>
        <source>De nieuwste staat bovenaan. Is er een meting ervoor, dan zie je die ernaast.</source>
        <translation>The newest is at the top. If there was a round before it, you will see that one alongside.</translation>
    </message>
    <message>
        <source>Sluit eerst de meting. Daarna kunnen jullie de uitkomst samen bekijken.</source>
        <translation>Close the round first. Then you can look at the results together.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1 ingevulde vragenlijst</source>
        <translation>1 completed questionnaire</translation>
    </message>
    <message>
        <source>{n} ingevulde vragenlijsten</source>
        <translation>{n} completed questionnaires</translation>
    </message>
    <message>
        <source>gesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
</context>
<context>
    <name>RoundsFlow</name>
    <message>
        <source>{workers} medewerkers, {supervisors} direct-leidinggevenden, {directors} directie.</source>
        <translation>Workers: {workers}. Supervisors: {supervisors}. Directors: {directors}.</translation>
    </message>
    <message>
        <source>Jullie zijn met te weinig mensen voor scores</source>
        <translation>There are too few of you for scores</translation>
    </message>
    <message>
        <source>Met minder dan {least} ingevulde vragenlijsten zie je geen scores. Het gesprek met de vragen en de kaarten werkt wel.</source>
        <translation>With fewer than {least} completed questionnaires, you won&apos;t see any scores. You can still talk, with the questions and the cards.</translation>
    </message>
    <message>
        <source>Meting winter {year}</source>
        <translation>Winter round {year}</translation>
    </message>
    <message>
        <source>Meting voorjaar {year}</source>
        <translation>Spring round {year}</translation>
    </message>
    <message>
        <source>Meting zomer {year}</source>
        <translation>Summer round {year}</translation>
    </message>
    <message>
        <source>Meting najaar {year}</source>
        <translation>Autumn round {year}</translation>
    </message>
    <message>
        <source>De meting gaat open.</source>
        <translation>The round is opening.</translation>
    </message>
    <message>
        <source>{name} is open</source>
        <translation>{name} is open</translation>
    </message>
    <message>
        <source>Print nu de kaartjes. Start daarna de kiosk, dan kan iedereen invullen.</source>
        <translation>Print the tickets now. Then start the kiosk, and everyone can take part.</translation>
    </message>
    <message>
        <source>Start de kiosk, dan kan iedereen invullen.</source>
        <translation>Start the kiosk, and everyone can answer the questions.</translation>
    </message>
    <message>
        <source>De meting gaat dicht.</source>
        <translation>The round is closing.</translation>
    </message>
    <message>
        <source>{name} is gesloten</source>
        <translation>{name} is closed</translation>
    </message>
    <message>
        <source>Bekijk nu samen de uitkomst, of print het verslag.</source>
        <translation>Now look at the results together, or print the report.</translation>
    </message>
    <message>
        <source>Er zijn geen vragenlijsten ingevuld. Jullie kunnen een nieuwe meting openen.</source>
        <translation>No questionnaires were completed. You can open a new round.</translation>
    </message>
    <message>
        <source>De herstelcode is niet overgetypt</source>
        <translation>The recovery code was not typed</translation>
    </message>
    <message>
        <source>Het klaarzetten stopte te vroeg. Misschien staat de code nergens op papier. Maak een nieuw herstelblad. Anders blijven de antwoorden voor altijd dicht als de wachtzin kwijt is.</source>
        <translation>The set-up stopped too early. The code may not be on paper anywhere. Make a new recovery sheet. Otherwise the answers stay closed for ever if the passphrase is lost.</translation>
    </message>
    <message>
        <source>De klok van deze computer staat op {day}</source>
        <translation>This computer&apos;s clock says {day}</translation>
    </message>
    <message>
        <source>Maar er is een meting van {day}. Zet de klok goed voor je een meting opent of sluit.</source>
        <translation>But there is a round dated {day}. Set the clock right before you open or close a round.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Metingen</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Er is nog geen meting</source>
        <translation>There is no round yet</translation>
    </message>
    <message>
        <source>Er is nu geen meting open</source>
        <translation>There is no open round now</translation>
    </message>
    <message>
        <source>Open een meting. Daarna kan iedereen op de kiosk de vragen invullen, in ongeveer vijf minuten.</source>
        <translation>Open a round. Then everyone can answer the questions at the kiosk, in about five minutes.</translation>
    </message>
    <message>
        <source>Wil je weten of het beter gaat? Open na een half jaar of een jaar een nieuwe meting.</source>
        <translation>Do you want to know whether things are getting better? Open a new round after six months or a year.</translation>
    </message>
    <message>
        <source>Open een meting</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>Naar Bedrijf</source>
        <translation>Go to Company</translation>
    </message>
    <message>
        <source>De volgende meting begint op</source>
        <translation>The next round starts on</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}</source>
        <translation>The next round starts on {day}</translation>
    </message>
    <message>
        <source>De kiosk noemt deze dag. De meting gaat niet vanzelf open: dat doe je zelf.</source>
        <translation>The kiosk tells people this day. The round does not open by itself: you do that.</translation>
    </message>
    <message>
        <source>Kies op welke dag de volgende meting begint</source>
        <translation>Choose the day on which the next round starts</translation>
    </message>
    <message>
        <source>Kies een dag na vandaag. Begint de meting vandaag? Open hem dan.</source>
        <translation>Choose a day after today. Does the round start today? Then open it.</translation>
    </message>
    <message>
        <source>Gesloten metingen</source>
        <translation>Closed rounds</translation>
    </message>
    <message>
        <source>Nog geen. Van een gesloten meting kun je de uitkomst samen bekijken en printen.</source>
        <translation>None yet. Once a round is closed, you can look at its results together and print them.</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open het opgeslagen bestand</source>
        <translation>Open the saved file</translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Saving isn&apos;t possible right now</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Please try once more. Still not working? Ask for help.</translation>
    </message>
</context>
<context>
    <name>SavingFlow</name>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opslaan als</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Even geduld. Het bestand wordt bewaard.</source>
        <translation>One moment. The file is being saved.</translation>
    </message>
    <message>
        <source>Map voor de plaatjes</source>
        <translation>Folder for the figures</translation>
    </message>
    <message>
        <source>De plaatjes worden bewaard</source>
        <translation>The figures are being saved</translation>
    </message>
    <message>
        <source>{count} plaatjes opgeslagen</source>
        <translation>{count} figures saved</translation>
    </message>
    <message>
        <source>Het bewaren is gestopt</source>
        <translation>Saving was stopped</translation>
    </message>
    <message>
        <source>Er is geen bestand bij gekomen.</source>
        <translation>No file was added.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Your answers are being locked away.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Your answers can&apos;t be saved right now</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Your answers are still here. Call the person who manages this computer. Stay at the screen yourself.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>For the person who manages this computer: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Do you want to stop anyway? Then we delete your answers.</translation>
    </message>
</context>
<context>
    <name>SavingPlace</name>
    <message>
        <source>Waar komt het plaatje?</source>
        <translation>Where do you want the picture?</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>{block}, {group}: {score}</source>
        <translation>{block}, {group}: {score}</translation>
    </message>
    <message>
        <source>{n} mensen gaven antwoord.</source>
        <translation>{n} people answered.</translation>
    </message>
    <message>
        <source>niet te zeggen</source>
        <translation>cannot be said</translation>
    </message>
    <message>
        <source>Hoe zeker deze score is, is niet te zeggen.</source>
        <translation>How certain this score is cannot be said.</translation>
    </message>
    <message>
        <source>Iedereen gaf antwoord. De score ligt dus vast.</source>
        <translation>Everyone answered, so the score is exact.</translation>
    </message>
    <message>
        <source>De score ligt heel waarschijnlijk dicht bij {score}.</source>
        <translation>The score is very likely close to {score}.</translation>
    </message>
    <message>
        <source>De score ligt heel waarschijnlijk tussen {low} en {high}.</source>
        <translation>The score very likely lies between {low} and {high}.</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Maat van het scherm</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>De kiosk maakt knoppen die groot genoeg zijn om op te tikken. Zijn ze te groot of te klein? Dan geeft het scherm zijn maat verkeerd door. Vul de maat dan zelf in.</source>
        <translation>The kiosk makes buttons that are large enough to tap. Are they too large or too small? Then the screen reports the wrong size. Enter the size yourself.</translation>
    </message>
    <message>
        <source>Neem de maat die het scherm zelf doorgeeft</source>
        <translation>Use the size that the screen reports</translation>
    </message>
    <message>
        <source>Dat gaat bijna altijd goed.</source>
        <translation>That is almost always right.</translation>
    </message>
    <message>
        <source>Van hoek tot hoek, in inch</source>
        <translation>From corner to corner, in inches</translation>
    </message>
    <message>
        <source>Dit staat op de doos. Eén inch is 2,54 cm.</source>
        <translation>You find this on the box. One inch is 2.54 cm.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>{field} verbergen</source>
        <translation>Hide {field}</translation>
    </message>
    <message>
        <source>Laten zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{field} laten zien</source>
        <translation>Show {field}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>{setting} wijzigen</source>
        <translation>Change: {setting}</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Minder dan {least} kan niet: dan zou je kunnen raden wie wat zei.</source>
        <translation>Fewer than {least} is not possible: someone could guess who said what.</translation>
    </message>
    <message>
        <source>Minder dan {least} kan niet meer: dat is bij een eerdere meting beloofd.</source>
        <translation>Fewer than {least} is no longer possible: it was promised in an earlier round.</translation>
    </message>
    <message>
        <source>Kleinste groep wijzigen</source>
        <translation>Change the smallest group</translation>
    </message>
    <message>
        <source>Kleinste groep die je apart ziet</source>
        <translation>Smallest group you see separately</translation>
    </message>
    <message>
        <source>Geldt voor de metingen die je hierna opent. Elke meting houdt de groep van toen hij openging. Ben je met weinig? Een groter getal betekent minder om te zien.</source>
        <translation>Applies to the rounds you open from now on. Each round keeps the group it had when it opened. Few people? A larger number means less to see.</translation>
    </message>
    <message>
        <source>Doel wijzigen</source>
        <translation>Change the target</translation>
    </message>
    <message>
        <source>Score waar jullie naartoe willen</source>
        <translation>Score you want to reach together</translation>
    </message>
    <message>
        <source>Van 1 tot en met 5. In het verslag heet dit jullie doel.</source>
        <translation>From 1 to 5. In the report this is called your target.</translation>
    </message>
    <message>
        <source>Geldt voor de metingen die je hierna opent. De projectgroep kiest dit het best samen.</source>
        <translation>Applies to the rounds you open from now on. It is best chosen by the project group together.</translation>
    </message>
    <message>
        <source>Wachttijd wijzigen</source>
        <translation>Change the waiting time</translation>
    </message>
    <message>
        <source>Zo lang wacht de kiosk, in seconden</source>
        <translation>How long the kiosk waits, in seconds</translation>
    </message>
    <message>
        <source>Loopt iemand weg? Dan waarschuwt de kiosk. Daarna wist hij de antwoorden.</source>
        <translation>If someone walks away, the kiosk gives a warning. After that it deletes the answers.</translation>
    </message>
    <message>
        <source>Wie langzaam leest heeft meer tijd nodig. Bij een korte tijd ziet de volgende minder.</source>
        <translation>Slow readers need more time. With a short time the next person sees less.</translation>
    </message>
    <message>
        <source>Kaartjes wijzigen</source>
        <translation>Change the tickets</translation>
    </message>
    <message>
        <source>Vraag om de code van een kaartje</source>
        <translation>Ask for the code on a ticket</translation>
    </message>
    <message>
        <source>Iedereen trekt een kaartje met een eigen code. Zo vult niemand twee keer in. Wie welk kaartje heeft, weet niemand.</source>
        <translation>Everyone draws a ticket with its own code. That way nobody answers twice. Nobody knows who has which ticket.</translation>
    </message>
    <message>
        <source>De kaartjes print je als de meting open is. Zonder kaartje kan dan niemand invullen.</source>
        <translation>You print the tickets once the round is open. Without a ticket nobody can take part then.</translation>
    </message>
    <message>
        <source>Opmerking wijzigen</source>
        <translation>Change the remark</translation>
    </message>
    <message>
        <source>Vraag aan het eind wat helpt om meer te leren</source>
        <translation>At the end, ask what would help people learn more</translation>
    </message>
    <message>
        <source>Een opmerking schrijven mag, hoeft niet. De kiosk vraagt om geen namen te noemen.</source>
        <translation>People may write a remark, but don&apos;t have to. The kiosk asks them not to name anyone.</translation>
    </message>
    <message>
        <source>Wat er al geschreven is blijft bewaard. De projectgroep leest het vanaf 10 opmerkingen.</source>
        <translation>What has been written already is kept. The project group reads it from 10 remarks on.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Het wordt bewaard.</source>
        <translation>Saving.</translation>
    </message>
    <message>
        <source>Is de vragenlijst al geprint? Print hem dan opnieuw, met deze afdelingen.</source>
        <translation>Was the questionnaire printed already? Then print it again, with these departments.</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Een kiosk die al open staat neemt dit binnen een minuut over.</source>
        <translation>A kiosk that is open already takes this over within a minute.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Zo staat het nu. Elk onderdeel wijzig je apart.</source>
        <translation>This is how it is now. Change each part separately.</translation>
    </message>
    <message>
        <source>Jullie bedrijf</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>De meting</source>
        <translation>The round</translation>
    </message>
    <message>
        <source>De kiosk</source>
        <translation>The kiosk</translation>
    </message>
    <message>
        <source>Sloten</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>{workers} medewerkers, {supervisors} direct-leidinggevenden, {directors} directie</source>
        <translation>Workers: {workers}, supervisors: {supervisors}, directors: {directors}</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Aantallen</source>
        <translation>Numbers of people</translation>
    </message>
    <message>
        <source>Klopt een aantal niet? Verbeter het, ook als de meting open is.</source>
        <translation>Is a number wrong? Correct it, also while the round is open.</translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Waarom we dit vragen</source>
        <translation>Why we ask this</translation>
    </message>
    <message>
        <source>Nog geen zin</source>
        <translation>No sentence yet</translation>
    </message>
    <message>
        <source>Kleinste groep die je apart ziet</source>
        <translation>Smallest group you see separately</translation>
    </message>
    <message>
        <source>Score waar jullie naartoe willen</source>
        <translation>Score you want to reach together</translation>
    </message>
    <message>
        <source>Geldt vanaf de volgende meting.</source>
        <translation>Applies from the next round on.</translation>
    </message>
    <message>
        <source>Kaartjes met een code</source>
        <translation>Tickets with a code</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja, iedereen krijgt een eigen kaartje</source>
        <translation>Yes, everyone gets their own ticket</translation>
    </message>
    <message>
        <source>Opmerking aan het eind</source>
        <translation>Remark at the end</translation>
    </message>
    <message>
        <source>Ja, wie wil schrijft iets op</source>
        <translation>Yes, people may write something</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Wachten als iemand wegloopt</source>
        <translation>Waiting when someone walks away</translation>
    </message>
    <message>
        <source>{count} seconden</source>
        <translation>{count} seconds</translation>
    </message>
    <message>
        <source>Maat van het scherm</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Zoals het scherm zelf zegt</source>
        <translation>As the screen reports</translation>
    </message>
    <message>
        <source>{count} inch</source>
        <translation>{count} inches</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Opent dit kantoor en de uitgang van de kiosk</source>
        <translation>Opens this office and the way out of the kiosk</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opent de antwoorden van een gesloten meting</source>
        <translation>Opens the answers of a closed round</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>De herstelcode is nooit overgetypt</source>
        <translation>The recovery code was never typed</translation>
    </message>
    <message>
        <source>Hoort in de kluis te liggen</source>
        <translation>Belongs in the safe</translation>
    </message>
    <message>
        <source>Maak een nieuw blad. Anders is er geen weg terug als de wachtzin kwijt is.</source>
        <translation>Make a new sheet. Otherwise there is no way back if the passphrase is lost.</translation>
    </message>
    <message>
        <source>Staat vast tot ‘{name}’ gesloten is. Wie al invulde, rekent erop.</source>
        <translation>Fixed until ‘{name}’ is closed. People who have answered count on it.</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>directors</translation>
    </message>
    <message>
        <source>Ook een eigen zin voor: {layers}</source>
        <translation>Also a sentence of their own for: {layers}</translation>
    </message>
    <message>
        <source>{names} en nog {count}</source>
        <translation>{names} and {count} more</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>EXAMPLE – the answers are made up</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>EXAMPLE – this is for practice, it does not count</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>This is a practice round</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>The answers in this round are made up. You can&apos;t fill in anything here. Come back when the real round starts.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>There are no questions to answer right now</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>You can&apos;t fill anything in now. Come back when the next round starts.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>The next round starts on {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>How do we learn from our work?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>We want to know how learning works here. You know that best.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>{count} short questions, about 5 minutes</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>We don&apos;t ask for your name</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Tap an answer, no need to write</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>You can answer up to and including {day}.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>You said – we did</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>What the questions are about</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>ongeveer {minutes} minuten</source>
        <translation>about {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Alt en {number}</source>
        <translation>Alt and {number}</translation>
    </message>
    <message>
        <source>{company}, {round}</source>
        <translation>{company}, {round}</translation>
    </message>
    <message>
        <source>Leercultuur in gesprek</source>
        <translation>Talking about learning culture</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Voor wie het gesprek leidt, op een tweede scherm</source>
        <translation>For whoever leads the meeting, on a second screen</translation>
    </message>
    <message>
        <source>Vorige keer waren jullie hier.</source>
        <translation>Last time you were here.</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Deze stap nu</source>
        <translation>Current step</translation>
    </message>
    <message>
        <source>Bekeken</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>Nog niet bekeken</source>
        <translation>Not viewed yet</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Do you want to stop?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>Then we clear what you filled in. We keep nothing.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>You can start again later.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>No, carry on</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Yes, stop</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>What is kept?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>What we keep</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>What we don&apos;t keep</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Your name.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>What time you answered.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Who came before or after you.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Do you stop early? Then we keep nothing.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Can I get my answers back?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>No. Once they are saved, nobody knows which answers are yours. Not even we do.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Your answers to the questions.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Whether you lead others, if you fill that in.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Your department, if you fill it in.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Whether your answers come from a screen or from paper.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Your remark, apart from your answers.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>Which round they belong to.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>A number picked by chance. It says nothing about you.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Codes that have not been used yet, made unreadable. When you use a code, we delete it.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>There is no explanation of this yet: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Your answers and your remark are locked away. Only the project group has the key.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Nog niets getypt.</source>
        <translation>Nothing typed yet.</translation>
    </message>
    <message>
        <source>Nog 1 teken.</source>
        <translation>1 more character.</translation>
    </message>
    <message>
        <source>Nog {count} tekens.</source>
        <translation>{count} more characters.</translation>
    </message>
    <message>
        <source>Moeilijk te raden, als het geen bekende zin is.</source>
        <translation>Hard to guess, unless it is a well-known sentence.</translation>
    </message>
    <message>
        <source>Redelijk. Met nog een los woord erbij is hij moeilijk te raden.</source>
        <translation>Fair. One more separate word makes it hard to guess.</translation>
    </message>
    <message>
        <source>Makkelijk te raden: er komt iets steeds terug.</source>
        <translation>Easy to guess: something keeps coming back.</translation>
    </message>
    <message>
        <source>Makkelijk te raden: toetsen of cijfers op een rij.</source>
        <translation>Easy to guess: keys or digits in a row.</translation>
    </message>
    <message>
        <source>Makkelijk te raden: een bekend woord, een naam of een jaar.</source>
        <translation>Easy to guess: a well-known word, a name or a year.</translation>
    </message>
    <message>
        <source>Nog makkelijk te raden. Zet er losse woorden bij.</source>
        <translation>Still easy to guess. Add separate words.</translation>
    </message>
</context>
<context>
    <name>StrengthsView</name>
    <message>
        <source>Vertel om de beurt: wat doen we hier goed? En wie of wat maakt dat het lukt?</source>
        <translation>Take turns: what do we do well here? And who or what makes it work?</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Te weinig antwoorden voor scores: er zijn er minstens {count} nodig.</source>
        <translation>Too few answers for scores: at least {count} are needed.</translation>
    </message>
    <message>
        <source>Te klein om te laten zien: {names}.</source>
        <translation>Too small to show: {names}.</translation>
    </message>
    <message>
        <source>Opvallend verschil bij {block}: {first} en {second} ({difference}).</source>
        <translation>Notable difference for {block}: {first} and {second} ({difference}).</translation>
    </message>
    <message>
        <source> · VOORBEELD</source>
        <translation> · EXAMPLE</translation>
    </message>
    <message>
        <source>Ingevulde vragenlijsten: {responses} van {headcount} mensen ({rate})</source>
        <translation>Completed questionnaires: {responses} of {headcount} people ({rate})</translation>
    </message>
    <message>
        <source>bouwsteen</source>
        <translation>building block</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Thank you for your answers</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>They are safely saved. The project group looks at the results of everyone together.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>This screen will go back to the beginning by itself.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Enter this code. It works once.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Er zijn nog geen kaartjes met een code</source>
        <translation>There are no tickets with a code yet</translation>
    </message>
    <message>
        <source>De kaartjes zijn bijna op</source>
        <translation>The tickets are almost used up</translation>
    </message>
    <message>
        <source>De kaartjes zijn op</source>
        <translation>The tickets are used up</translation>
    </message>
    <message>
        <source>Zonder kaartje kan niemand invullen. Maak en print ze eerst.</source>
        <translation>Without a ticket nobody can take part. Make and print them first.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn: {left}. Nog niet ingevuld: {waiting} van de {people} mensen.</source>
        <translation>Codes not used yet: {left}. Not completed yet: {waiting} of the {people} people.</translation>
    </message>
    <message>
        <source>Maak kaartjes</source>
        <translation>Make tickets</translation>
    </message>
    <message>
        <source>Maak er kaartjes bij</source>
        <translation>Make more tickets</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Kaartjes met een code</source>
        <translation>Tickets with a code</translation>
    </message>
    <message>
        <source>{round} · {company}</source>
        <translation>{round} · {company}</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Zien we het allemaal hetzelfde?</source>
        <translation>Do we all see it the same way?</translation>
    </message>
    <message>
        <source>Kijk waar de lijnen uit elkaar lopen. Vraag elkaar: hoe komt het dat jij dit anders ziet?</source>
        <translation>Look where the lines move apart. Ask each other: how come you see this differently?</translation>
    </message>
    <message>
        <source>Er is één lijn: die van iedereen samen. Ga de bouwstenen langs: zie jij dit ook zo?</source>
        <translation>There is one line: everybody together. Go through the building blocks: do you see it this way too?</translation>
    </message>
    <message>
        <source>Lagen</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Vorige meting</source>
        <translation>Previous round</translation>
    </message>
    <message>
        <source>Plaatje</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>In woorden</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Vorig plan</source>
        <translation>Last plan</translation>
    </message>
    <message>
        <source>Radar van de groepen. De tabel zegt hetzelfde.</source>
        <translation>Radar of the groups. The table says the same.</translation>
    </message>
    <message>
        <source>Wat planden we toen?</source>
        <translation>What did we plan then?</translation>
    </message>
    <message>
        <source>Kijk per bouwsteen terug. Wat deden we? Wat is er sindsdien veranderd?</source>
        <translation>Look back at each building block. What did we do? What has changed since then?</translation>
    </message>
    <message>
        <source>Wat is er veranderd?</source>
        <translation>What has changed?</translation>
    </message>
    <message>
        <source>Kijk wat omhoog of omlaag ging. Vraag elkaar: waaraan merk je dat?</source>
        <translation>Look at what went up or down. Ask each other: how do you notice that?</translation>
    </message>
    <message>
        <source>Het grootste verschil staat bovenaan. Vraag elkaar: waarom zie jij dit anders?</source>
        <translation>The biggest difference is at the top. Ask each other: why do you see this differently?</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>vorige</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>Geen van de verschillen is zeker.</source>
        <translation>None of the differences is certain.</translation>
    </message>
    <message>
        <source>Geen van de veranderingen is zeker.</source>
        <translation>None of the changes is certain.</translation>
    </message>
    <message>
        <source>Dit is geen ranglijst. Hoe zeker een verschil met een afdeling is, rekenen we niet uit.</source>
        <translation>This is no league table. We don&apos;t work out how certain a difference with a department is.</translation>
    </message>
    <message>
        <source>Zeker: toeval alleen geeft zo&apos;n verschil minder dan 5 van de 100 keer. Waarschijnlijk: minder dan 20 van de 100 keer.</source>
        <translation>Certain: chance alone gives such a difference fewer than 5 times in 100. Likely: fewer than 20 times in 100.</translation>
    </message>
    <message>
        <source>Uit onderzoek: de leiding kijkt vaak iets positiever dan medewerkers.</source>
        <translation>From research: leaders often see things a little more positively than workers.</translation>
    </message>
    <message>
        <source>Er zijn nu geen twee lagen die we naast elkaar kunnen zetten.</source>
        <translation>There are no two layers now that we can put side by side.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>digits and signs</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>other letters</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Probeer het opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug</source>
        <translation>Take a back-up back</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Geef het scherm aan de volgende.</source>
        <translation>Hand the screen to the next person.</translation>
    </message>
    <message>
        <source>Ieder geeft {n} stippen.</source>
        <translation>Everyone gives {n} dots.</translation>
    </message>
    <message>
        <source>Kom één voor één naar het scherm. De anderen kijken even weg. Alles op één bouwsteen mag ook.</source>
        <translation>Come to the screen one by one. The others look away for a moment. All on one building block is fine too.</translation>
    </message>
    <message>
        <source>Ik ben aan de beurt</source>
        <translation>It is my turn</translation>
    </message>
    <message>
        <source>Getelde stippen aanpassen</source>
        <translation>Change the counted dots</translation>
    </message>
    <message>
        <source>Stippen op papier? Vul de aantallen in</source>
        <translation>Dots on paper? Fill in the numbers</translation>
    </message>
    <message>
        <source>1 persoon gaf stippen.</source>
        <translation>1 person has given dots.</translation>
    </message>
    <message>
        <source>{n} mensen gaven stippen.</source>
        <translation>{n} people have given dots.</translation>
    </message>
    <message>
        <source>De stippen van papier zijn ingevuld.</source>
        <translation>The dots from paper have been filled in.</translation>
    </message>
</context>
<context>
    <name>TypingFlow</name>
    <message>
        <source>Er is nu geen meting open</source>
        <translation>No round is open now</translation>
    </message>
    <message>
        <source>Papieren antwoorden typ je in terwijl een meting open is. Open eerst een meting.</source>
        <translation>You type in paper answers while a round is open. Open a round first.</translation>
    </message>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>This is a practice round</translation>
    </message>
    <message>
        <source>In een oefenmeting komen geen echte antwoorden. Sluit hem en open een nieuwe meting.</source>
        <translation>A practice round takes no real answers. Close it and open a new round.</translation>
    </message>
    <message>
        <source>Papieren antwoorden intypen</source>
        <translation>Type in paper answers</translation>
    </message>
    <message>
        <source>Naar de metingen</source>
        <translation>Go to the rounds</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Bewaard. Pak het volgende papier.</source>
        <translation>Kept. Take the next paper.</translation>
    </message>
    <message>
        <source>Papieren antwoorden intypen</source>
        <translation>Type in paper answers</translation>
    </message>
    <message>
        <source>Schud eerst de stapel papieren. Typ daarna van elk papier wat erop staat.</source>
        <translation>Shuffle the papers first. Then type in what each paper says.</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Afdeling</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>directors</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>rather not say</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>De tien cijfers op het papier.</source>
        <translation>The ten digits on the paper.</translation>
    </message>
    <message>
        <source>Een cijfer gaat vanzelf verder. Niets ingevuld op het papier? Druk op Enter. Met de pijl naar links ga je terug.</source>
        <translation>A digit goes on by itself. Nothing filled in on the paper? Press Enter. The left arrow takes you back.</translation>
    </message>
    <message>
        <source>Bewaar dit papier</source>
        <translation>Keep this paper</translation>
    </message>
    <message>
        <source>Maak leeg</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Maak leeg, begin dit papier opnieuw</source>
        <translation>Clear, begin this paper again</translation>
    </message>
    <message>
        <source>Opmerkingen intypen</source>
        <translation>Type in remarks</translation>
    </message>
    <message>
        <source>Enter   niets ingevuld</source>
        <translation>Enter   nothing filled in</translation>
    </message>
    <message>
        <source>Typ een cijfer van 0 tot 5, of druk op Enter.</source>
        <translation>Type a digit from 0 to 5, or press Enter.</translation>
    </message>
    <message>
        <source>Deze code klopt niet. Kijk nog eens op het papier.</source>
        <translation>This code is not right. Look at the paper again.</translation>
    </message>
    <message>
        <source>Dit nummer staat er niet bij.</source>
        <translation>This number is not on the list.</translation>
    </message>
    <message>
        <source>Klopt het met het papier?</source>
        <translation>Is it what the paper says?</translation>
    </message>
    <message>
        <source>Druk op Enter om te bewaren. Daarna kun je het niet meer terughalen.</source>
        <translation>Press Enter to keep it. After that you can&apos;t take it back.</translation>
    </message>
    <message>
        <source>Typ de code van het papier.</source>
        <translation>Type the code on the paper.</translation>
    </message>
    <message>
        <source>Er is nog geen antwoord ingetypt. Een leeg papier tel je niet mee.</source>
        <translation>No answer has been typed yet. An empty paper does not count.</translation>
    </message>
    <message>
        <source>In deze meting: {count}</source>
        <translation>In this round: {count}</translation>
    </message>
    <message>
        <source>Nu ingetypt: {count}</source>
        <translation>Typed in now: {count}</translation>
    </message>
</context>
<context>
    <name>TypingRemarkPage</name>
    <message>
        <source>Bewaard. Pak de volgende opmerking.</source>
        <translation>Kept. Take the next remark.</translation>
    </message>
    <message>
        <source>Opmerkingen intypen</source>
        <translation>Type in remarks</translation>
    </message>
    <message>
        <source>Schud eerst de stapel. Zo weet niemand welke opmerking bij welke antwoorden hoort.</source>
        <translation>Shuffle the pile first. Then nobody knows which remark belongs to which answers.</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Typ over wat er staat. Staat er een naam in? Laat die dan weg. Hooguit {count} tekens.</source>
        <translation>Copy what it says. Is there a name in it? Leave it out. At most {count} characters.</translation>
    </message>
    <message>
        <source>Bewaar deze opmerking</source>
        <translation>Keep this remark</translation>
    </message>
    <message>
        <source>Terug naar de antwoorden</source>
        <translation>Back to the answers</translation>
    </message>
    <message>
        <source>Typ eerst een opmerking.</source>
        <translation>Type a remark first.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Even geduld. De antwoorden gaan open.</source>
        <translation>One moment, please. The answers are being opened.</translation>
    </message>
    <message>
        <source>Voor de projectgroep</source>
        <translation>For the project group</translation>
    </message>
    <message>
        <source>Met jullie wachtzin gaan de antwoorden open. Twee mensen mogen elk een helft typen.</source>
        <translation>Your passphrase opens the answers. Two people may each type one half.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Laten zien</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Dit heb je nodig</source>
        <translation>What you need</translation>
    </message>
    <message>
        <source>Hoeveel mensen er werken</source>
        <translation>How many people work here</translation>
    </message>
    <message>
        <source>Met dit programma zie je hoe mensen in jullie bedrijf leren. Iedereen beantwoordt 24 korte vragen, zonder naam. Daarna bekijken jullie samen de uitkomst en kiezen jullie wat jullie gaan doen. Alles blijft op deze computer. Er is geen internet nodig.</source>
        <translation>With this program you see how people in your company learn. Everyone answers 24 short questions, without giving a name. Then you look at the results together and choose what you will do. Everything stays on this computer. No internet is needed.</translation>
    </message>
    <message>
        <source>Per laag: medewerkers, direct-leidinggevenden en directie. Afdelingen mag je overslaan.</source>
        <translation>Per layer: workers, supervisors and directors. You may skip departments.</translation>
    </message>
    <message>
        <source>Een medewerker uit de projectgroep</source>
        <translation>A worker from the project group</translation>
    </message>
    <message>
        <source>De projectgroep bekijkt straks de uitkomst. Samen bedenken jullie een wachtzin. Zonder die zin kan niemand de antwoorden openen.</source>
        <translation>The project group will look at the results. Together you think up a passphrase. Without it, nobody can open the answers.</translation>
    </message>
    <message>
        <source>Een printer of een USB-stick</source>
        <translation>A printer or a USB stick</translation>
    </message>
    <message>
        <source>Voor het herstelblad. Dat leg je in de kluis.</source>
        <translation>For the recovery sheet. You put that in the safe.</translation>
    </message>
    <message>
        <source>Het klaarzetten duurt ongeveer tien minuten.</source>
        <translation>Set-up takes about ten minutes.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ik heb een reservekopie</source>
        <translation>I have a back-up</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Waarom vragen jullie dit?</source>
        <translation>Why are you asking this?</translation>
    </message>
    <message>
        <source>Deze zin staat groot op de kiosk. Wie weet waarom je het vraagt, antwoordt eerlijker.</source>
        <translation>This sentence is shown large at the kiosk. People who know why you ask answer more honestly.</translation>
    </message>
    <message>
        <source>Een zin voor iedereen</source>
        <translation>One sentence for everyone</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: We willen weten wat jou helpt om hier elke week iets te leren.</source>
        <translation>For example: We want to know what helps you to learn something here every week.</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>For workers</translation>
    </message>
    <message>
        <source>Voor direct-leidinggevenden</source>
        <translation>For supervisors</translation>
    </message>
    <message>
        <source>Voor de directie</source>
        <translation>For the directors</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Toch alleen een zin voor iedereen</source>
        <translation>Only one sentence for everyone after all</translation>
    </message>
    <message>
        <source>Ook een zin per laag schrijven</source>
        <translation>Also write a sentence per layer</translation>
    </message>
</context>
<context>
    <name>WizardFlow</name>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Afdelingen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Het wordt bewaard.</source>
        <translation>Saving.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Even geduld. We maken alles klaar.</source>
        <translation>One moment, please. We are getting everything ready.</translation>
    </message>
    <message>
        <source>Herstelblad opslaan</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Het blad wordt gemaakt.</source>
        <translation>The sheet is being made.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>medewerkers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>directors</translation>
    </message>
    <message>
        <source>leiding</source>
        <translation>leaders</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation>General</translation>
    </message>
    <message>
        <source>zeker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>waarschijnlijk</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>niet te zeggen</source>
        <translation>impossible to say</translation>
    </message>
    <message>
        <source>jullie denken hier ongeveer hetzelfde over</source>
        <translation>you think roughly the same about this</translation>
    </message>
    <message>
        <source>jullie denken hier verschillend over</source>
        <translation>you think differently about this</translation>
    </message>
    <message>
        <source>de meningen lopen uiteen</source>
        <translation>opinions are far apart</translation>
    </message>
    <message>
        <source>kleine moeite</source>
        <translation>low effort</translation>
    </message>
    <message>
        <source>gemiddelde moeite</source>
        <translation>medium effort</translation>
    </message>
    <message>
        <source>grote moeite</source>
        <translation>high effort</translation>
    </message>
    <message>
        <source>medewerkers beginnen</source>
        <translation>workers start</translation>
    </message>
    <message>
        <source>leidinggevende begint</source>
        <translation>supervisor starts</translation>
    </message>
    <message>
        <source>directie begint</source>
        <translation>directors start</translation>
    </message>
    <message>
        <source>projectgroep begint</source>
        <translation>project group starts</translation>
    </message>
    <message>
        <source>{first} en {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>aanvulling</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>publicatie</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>Staat niet in de publicatie. Bedacht voor Leercultuur Desktop.</source>
        <translation>Not in the publication. Added for Leercultuur Desktop.</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>voor wie</source>
        <translation>for whom</translation>
    </message>
    <message>
        <source>wie begint</source>
        <translation>who starts</translation>
    </message>
    <message>
        <source>stappen</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>moeite</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>terugkijken</source>
        <translation>looking back</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>redactie</source>
        <translation>editors</translation>
    </message>
    <message>
        <source>de redactie</source>
        <translation>the editors</translation>
    </message>
    <message>
        <source>Advies uit de samenvatting van Smart Skills@Scale, oktober 2024.</source>
        <translation>Advice from the summary of Smart Skills@Scale, October 2024.</translation>
    </message>
    <message>
        <source>Advies van {people} in Smart Skills@Scale, oktober 2024.</source>
        <translation>Advice from {people} in Smart Skills@Scale, October 2024.</translation>
    </message>
    <message>
        <source>Advies van {people}, en uit de samenvatting van Smart Skills@Scale, oktober 2024.</source>
        <translation>Advice from {people}, and from the summary of Smart Skills@Scale, October 2024.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>
