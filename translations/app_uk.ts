<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Зараз не виходить</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Спробуй ще раз пізніше.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Голосно</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Гучність: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>Зачекай трохи. Екран запускається знову.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>На екрані вже було «Дякуємо»? Тоді твої відповіді збережено.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Питання ще не закінчилися? Тоді скоро почнеш спочатку.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Цей екран зараз не працює</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Поклич адміністратора цього комп’ютера.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>Для адміністратора: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>Для адміністратора: програма кілька разів зупинилася. Журнал програми тут: {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Зараз не виходить</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Спробуй ще раз пізніше.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Введи код зі своєї картки</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>Так кожна людина бере участь один раз. Ми не зберігаємо, який код належить до яких відповідей. Не маєш коду? Попроси його.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Введено цифр: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Для адміністратора: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>Код ще не повний</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>У коді має бути десять цифр.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>Цифри неправильні</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Порівняй цифри зі своєю карткою. Натисни «Стерти» або просто почни спочатку.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>Цей код не працює</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Цифри правильні? Тоді код уже використано або він з іншого опитування. Попроси нову картку.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>Забагато неправильних кодів</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Зачекай одну хвилину. Потім натисни «Далі».</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>Цей код щойно використали</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Твої відповіді не зникли. Введи інший код. Тоді ми їх збережемо.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>Зараз не вдається перевірити код</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Натисни «Далі» ще раз. Не виходить? Попроси допомоги.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>У якому відділі ти працюєш?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Працюєш у кількох відділах? Вибери той, де працюєш найбільше.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>краще не скажу</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Ти ще тут?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>Скоро ми зітремо твої відповіді. Залишилася 1 секунда.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>Скоро ми зітремо твої відповіді. Залишилося секунд: {seconds}.</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>Скоро ми зітремо твої відповіді. Натисни на кнопку, якщо ти ще тут.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>Так ніхто інший не побачить твоїх відповідей.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Вибери мову</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>До якої групи ти належиш?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>Так ми бачимо, чи групи по-різному думають про навчання. Малі групи ми ніколи не показуємо.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>краще не скажу</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>працівники</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>Ти не керуєш людьми.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>керівники команд</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>Ти керуєш командою.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>дирекція</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>Ти керуєш фірмою.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Щоб змінити відповідь, натисни на неї.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Анкета на папері</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>Що ми обіцяємо</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>Ми не питаємо, як тебе звати. Ніде не пиши свого імені.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>Цей папір потрапляє в закриту скриньку. Коли відповіді перенесуть у комп’ютер, його знищать.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>Питання можна пропустити, а зупинитися можна будь-коли.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Не знаєш? Тоді познач: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>Як заповнювати</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>У кожному питанні постав один хрестик.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>Помилка? Зафарбуй клітинку і постав хрестик в іншій.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>Код із твоєї картки</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Перепиши код. Він не каже, хто ти.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Склади анкету вдвоє і власноруч вкинь її в закриту скриньку.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Хочеш написати ще щось? Візьми окремий аркуш і вкинь його в скриньку окремо.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Готово?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>версія {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>ПРИКЛАД</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Окремий аркуш</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>Хтось знає твій почерк? Тоді пиши не так, як зазвичай.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Вкинь цей аркуш у закриту скриньку окремо. Тоді ніхто не знатиме, до якої анкети він належить.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Спробуй ще раз. Пін-код забуто? Парольна фраза допоможе вибрати новий.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>Пін-код неправильний</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>Зачекай і спробуй ще раз. Залишилося секунд: {seconds}.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>Пін-код</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Тільки для адміністратора цього комп’ютера. Кнопка «Назад» поверне на початок.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Введено цифр: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Ніхто не знає, які відповіді твої</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>Ми не питаємо, як тебе звати.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Ми одразу закриваємо твої відповіді на замок. Тут ці відповіді вже ніхто не прочитає.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>Ми показуємо тільки групи, де {minimum} людей або більше.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>Зупинитися можна будь-коли. Тоді ми зітремо все, що вже заповнено.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>Малі групи ми ніколи не показуємо.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Що ми зберігаємо?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Тренувальне питання</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>потім почнуться питання</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>питання {number} із {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>На цьому комп’ютері зараз немає звуку. Попроси когось допомогти.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Не все на цьому екрані можна прочитати вголос.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>Це можна пропустити.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>залишилося знаків: {left}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Зараз не виходить зберегти</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Спробуй ще раз. Не виходить? Попроси допомоги.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Ми закриваємо твої відповіді на замок.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Зараз не виходить зберегти</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Твої відповіді не зникли. Поклич адміністратора цього комп’ютера. А ти залишайся біля екрана.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Для адміністратора: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Усе одно хочеш зупинитися? Тоді ми зітремо твої відповіді.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>ПРИКЛАД: відповіді вигадані</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>ПРИКЛАД: це для тренування і не рахується</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>Це тренувальне опитування</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>Відповіді в цьому опитуванні вигадані. Тут не можна відповідати. Приходь, коли почнеться справжнє опитування.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>Зараз питань немає</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>Зараз відповідати не можна. Приходь, коли почнеться наступне опитування.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>Наступне опитування почнеться {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>Як ми вчимося на своїй роботі?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>Ми хочемо знати, як тут люди вчаться. Ти знаєш це найкраще.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>Коротких питань: {count}, це приблизно 5 хвилин</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>Ми не питаємо, як тебе звати</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Натискай на відповідь, писати не треба</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>Відповідати можна до {day} включно.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>Ви сказали — ми зробили</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>Про що ці питання</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Хочеш зупинитися?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>Тоді ми зітремо все, що вже заповнено. Ми нічого не збережемо.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>Пізніше можна почати знову.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>Ні, продовжити</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Так, зупинитися</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Що ми зберігаємо?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>Це ми зберігаємо</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>Цього ми не зберігаємо</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Твоє ім’я.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>О котрій годині ти відповідаєш.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Хто був перед тобою або після тебе.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Зупинишся раніше? Тоді ми нічого не збережемо.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Чи можу я забрати свої відповіді назад?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>Ні. Коли відповіді збережено, уже ніхто не знає, які з них твої. І ми теж не знаємо.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Твої відповіді на питання.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Чи ти керуєш людьми, якщо ти це вкажеш.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Твій відділ, якщо ти його вкажеш.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Як ти відповідаєш: на екрані чи на папері.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Твій коментар, окремо від відповідей.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>До якого опитування належать твої відповіді.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>Випадкове число. Воно нічого не каже про тебе.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Коди, якими ще ніхто не скористався, у нечитабельному вигляді. Скористаєшся кодом? Тоді ми його зітремо.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>Для цього ще немає пояснення: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Твої відповіді та коментар ми закриваємо на замок. Ключ має тільки проєктна група.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Дякуємо за твої відповіді</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>Твої відповіді надійно збережено. Проєктна група подивиться на результат усіх разом.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>Екран скоро сам повернеться на початок.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Введи цей код. Він діє один раз.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літери</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>цифри та знаки</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>інші літери</translation>
    </message>
</context>
</TS>
