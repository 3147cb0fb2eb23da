<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(майже) ніколи</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>іноді</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>досить часто</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>часто</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(майже) завжди</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>не знаю</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Чи люди тут у нас п’ють каву на перерві?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>Це тільки для тренування і не рахується. «Тут у нас» — це фірма, де ти зараз працюєш.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>Що допомогло б тобі більше вчитися на роботі?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>Не пиши імен. Пиши так, щоб ніхто не знав, хто ти.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>Зміст роботи</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>Це про саму роботу: чи можна на ній учитися і чи можна сказати свою думку про неї?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>«Тут у нас»: фірма, де ти зараз працюєш.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Простір і безпека для розвитку</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>Простір і безпека</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>Це про те, чи можна довіряти одне одному, помилятися, просити допомоги і чи є час пробувати.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>«Команда»: колеги, які працюють разом майже щодня.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Співпраця і розвиток команди</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Співпраця</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>Це про те, як люди вчаться одне в одного: у своїй команді та разом з іншими відділами.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Керівництво, яке дбає про розвиток</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Керівництво</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>Це про те, як керівники, від бригадира до дирекції, допомагають учитися.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>«Керівники»: усі, хто керує людьми, від бригадира до директора.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Організація, яка дбає про розвиток</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Організація</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>Це про те, чи є час і гроші на навчання, чи його цінують і чи зберігають нові знання.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Контакти організації із зовнішнім світом</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Зовнішній світ</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>Це про знання ззовні: від клієнтів, постачальників, шкіл та інших фірм.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Згадай останній рік.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>участь у рішеннях про те, як працювати</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Чи люди тут у нас беруть участь у рішеннях про те, як працювати?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>Наприклад: що робити спершу або де має висіти інструмент.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>різноманітність і складність роботи</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Чи люди тут у нас мають різноманітну роботу?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>Наприклад: сьогодні зварювання, а завтра монтаж. Або спершу складна робота, а потім проста.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>непрості та цікаві завдання</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Чи люди тут у нас отримують завдання, на яких можна навчитися чогось нового?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>Наприклад: складне креслення, новий виріб або інший верстат.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>можливість щось випробувати</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Чи люди тут у нас можуть спробувати працювати інакше?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>Наприклад: інший інструмент, інший порядок або саморобне пристосування.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>довіра одне до одного</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Чи люди тут у нас можуть довіряти одне одному у своїй команді?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>Наприклад: роблять те, що обіцяють, і чесно кажуть, що ще не зроблено.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>помилятися можна</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Чи люди тут у нас відкрито говорять про власні помилки?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>Наприклад: хтось сам розповідає про отвір не в тому місці або про помилку в плані.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>час і можливість експериментувати</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Чи люди тут у нас мають час спробувати щось нове?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>Наприклад: пів години, щоб випробувати інший інструмент.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>просити допомоги — це нормально</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Чи люди тут у нас можуть легко попросити допомоги у своїй команді?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>Наприклад: коли креслення незрозуміле, робота важка або щось зламалося.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>добре працювати одне з одним</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Чи люди тут у нас добре працюють разом у своїй команді?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>Наприклад: добре ставляться одне до одного, навіть коли багато роботи.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>ділитися тим, що знаєш</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Чи люди тут у нас діляться знаннями зі своєю командою?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>Наприклад: як найкраще налаштувати верстат або як зручніше пакувати.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>наставник або приклад для інших</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Чи люди тут у нас учаться в досвідчених колег?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>Наприклад: досвідчений колега показує, як робити, а потім дає поради.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>навчання разом з іншими відділами</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Чи люди тут у нас учаться в колег, які роблять інший вид роботи?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>Наприклад: людина з офісу і зварник пояснюють одне одному свою роботу.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>керівники розповідають, чому важливо вчитися</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Чи керівники тут у нас розповідають, чому важливо вчитися?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>Наприклад: «Якщо навчишся цього, скоро зможеш працювати на новому верстаті».</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>керівники подають приклад</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Чи керівники тут у нас подають добрий приклад у навчанні?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>Наприклад: колега пояснює бригадирові, як працює верстат.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>керівники заохочують ініціативу</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Чи керівники тут у нас заохочують людей виявляти ініціативу?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>Наприклад: «Хочеш зробити своє пристосування? Добра думка. Починай».</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>керівники щось роблять з ідеями</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Чи керівники тут у нас щось роблять з ідеями працівників?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>Наприклад: пробують ідею на ділі або пізніше розповідають, що з нею далі.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>час на навчання в робочі години</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Чи людям тут у нас дають час учитися в робочі години?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>Наприклад: курс або пояснення, як працює верстат, в оплачувані години.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>ініціативу цінують</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Чи людей тут у нас цінують за їхню ініціативу?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>Наприклад: слово подяки або похвала за добру ідею.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>регулярно обговорювати зроблене</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Чи люди тут у нас разом обговорюють роботу, коли вона вже зроблена?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>Наприклад: після поломки або великого замовлення. Що вийшло добре, а що можна краще.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>зберігати те, чого вчимося, і мати гроші на навчання</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Чи люди тут у нас зберігають вдалі рішення там, де вони доступні кожному?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>Наприклад: біля верстата висить фото правильного налаштування.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>знання ззовні</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Чи люди тут у нас учаться у фахівців не з нашої фірми?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>Наприклад: викладач зі школи або консультант пояснює щось нове.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>навчання з клієнтами та постачальниками</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Чи люди тут у нас учаться в клієнтів або постачальників?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>Наприклад: клієнт або постачальник щось пояснює прямо в цеху.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>відвідини та ділові знайомства</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Чи люди тут у нас відвідують інші фірми, щоб учитися?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>Наприклад: інший завод, фахова виставка або вечірня зустріч з іншими фірмами.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>разом стежити за новими технологіями</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Чи люди тут у нас разом знайомляться з новими технологіями для роботи?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>Наприклад: працівники та керівники разом дивляться, як працює робот або нова програма.</translation>
  </message>
 </context>
</TS>
