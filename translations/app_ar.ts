<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>يمكنك المحاولة مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ألوان أوضح</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>الصوت: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>مسؤول الكمبيوتر</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>لحظة من فضلك. الشاشة تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>إذا ظهرت لك كلمة «شكرًا»، فإجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>إذا لم تكتمل إجاباتك، يمكنك البدء من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>هذه الشاشة لا تعمل الآن</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>الرجاء مناداة مسؤول هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>لمسؤول الكمبيوتر: ⁨{title}⁩. ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>لمسؤول الكمبيوتر: توقف البرنامج عدة مرات. سجل البرنامج موجود في ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>يمكنك المحاولة مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>الرجاء كتابة الرمز الذي على بطاقتك</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>هكذا يشارك كل شخص مرة واحدة. لا نحفظ صلة بين الرمز والإجابات. إذا لم يكن معك رمز، يمكنك طلب واحد.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>عدد الأرقام المكتوبة: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>لمسؤول الكمبيوتر: ⁨{problem}⁩. ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>الرمز غير مكتمل بعد</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>يجب أن يكون فيه عشرة أرقام.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>الأرقام غير صحيحة</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>الرجاء مقارنة الأرقام ببطاقتك. يمكنك الضغط على «مسح»، أو البدء من جديد.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>هذا الرمز لا يعمل</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>إذا كانت الأرقام صحيحة، فالرمز مستعمل من قبل أو من جولة أخرى. عندها يمكنك طلب بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>رموز خاطئة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>الرجاء الانتظار دقيقة واحدة. ثم الضغط على «التالي».</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>استُعمل هذا الرمز قبل قليل</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>إجاباتك ما زالت موجودة. الرجاء كتابة رمز آخر. عندها نحفظها.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>لا يمكن التحقق من الرمز الآن</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>يمكنك الضغط على «التالي» مرة أخرى. إذا لم ينجح ذلك، يمكنك طلب المساعدة.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>في أي قسم عملك؟</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>هل عملك في أكثر من قسم؟ يكفي اختيار القسم الذي فيه أكثر عملك.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>بعد ثانية واحدة نمسح إجاباتك.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>الثواني الباقية قبل مسح إجاباتك: {seconds}</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>بعد لحظات نمسح إجاباتك. إذا كنت ما زلت هنا، تكفي لمسة على الزر.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>هكذا لا يراها أحد غيرك.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>من أي مجموعة أنت؟</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>هكذا نعرف هل تختلف نظرة المجموعات إلى التعلم. لا نعرض المجموعات الصغيرة أبدًا.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>لا أحد يعمل تحت إشرافك.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>المشرفون المباشرون</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>يعمل فريق تحت إشرافك.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>إدارة الشركة</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>الشركة تحت إدارتك.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>لتغيير أي إجابة، تكفي لمسة عليها.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>قائمة الأسئلة على الورق</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>هذا ما نعد به</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>لا نسأل عن اسمك. والرجاء عدم كتابته في أي مكان.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>توضع هذه الورقة في صندوق مقفل. وبعد نقل الإجابات إلى الكمبيوتر يتم إتلافها.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>يمكنك تخطي أي سؤال، ويمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>إذا كانت الإجابة غير معروفة لك، فمكان العلامة هو: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>طريقة التعبئة</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>علامة × واحدة لكل سؤال.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>خطأ؟ يكفي ملء المربع بالأسود ووضع العلامة في مربع آخر.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>الرمز الذي على بطاقتك</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>الرجاء نسخ الرمز هنا. الرمز لا يكشف من أنت.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>الرجاء طي قائمة الأسئلة ووضعها بيدك في الصندوق المقفل.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>لكتابة شيء آخر توجد ورقة منفصلة. الرجاء وضعها وحدها في الصندوق.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>انتهيت؟</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>ورقة منفصلة</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>هل يعرف أحد خط يدك؟ يمكنك الكتابة بطريقة مختلفة عن عادتك.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>الرجاء وضع هذه الورقة وحدها في الصندوق المقفل. عندها لا أحد يعرف إلى أي قائمة أسئلة تعود.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>يمكنك المحاولة مرة أخرى. إذا نسيت الرقم السري، يمكنك اختيار رقم جديد بالجملة السرية.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>الرقم السري غير صحيح</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>الرجاء الانتظار، ثم المحاولة مرة أخرى. ثواني الانتظار: {seconds}</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>لمسؤول هذا الكمبيوتر فقط. زر «رجوع» يعيدك إلى البداية.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>عدد الأرقام المكتوبة: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>لا أحد يعرف بماذا أجبت</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>لا نسأل عن اسمك.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>نضع إجاباتك فورًا في مكان مقفل. لا أحد يمكنه قراءتها هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>نعرض فقط المجموعات التي عدد أفرادها {minimum} أو أكثر.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>يمكنك التوقف في أي وقت. عندها نمسح كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>لا نعرض المجموعات الصغيرة أبدًا.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>ماذا نحفظ؟</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>سؤال تجريبي</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>بعده تأتي الأسئلة</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>لا يوجد صوت في هذا الكمبيوتر الآن. يمكنك طلب المساعدة من شخص آخر.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>بعض النصوص على هذه الشاشة لا يمكن الاستماع إليها.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>يمكنك تخطي هذا.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>عدد الحروف الباقية: {left}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>الحفظ غير ممكن الآن</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>يمكنك المحاولة مرة أخرى. إذا لم ينجح ذلك، يمكنك طلب المساعدة.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>لحظة، نحفظ الآن…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>نضع إجاباتك في مكان مقفل.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>الحفظ غير ممكن الآن</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>إجاباتك ما زالت موجودة. الرجاء مناداة مسؤول هذا الكمبيوتر. والرجاء البقاء عند الشاشة.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>لمسؤول الكمبيوتر: ⁨{problem}⁩. ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>إذا أردت التوقف رغم ذلك، نمسح إجاباتك.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>مثال – الإجابات ليست حقيقية</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>مثال – هذا للتجربة ولا يُحسب</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>هذه جولة أسئلة تجريبية</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>الإجابات في هذه الجولة ليست حقيقية. لا يمكنك الإجابة هنا. يمكنك العودة عندما تبدأ الجولة الحقيقية.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>لا توجد أسئلة الآن</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>لا يمكنك الإجابة الآن. يمكنك العودة عندما تبدأ الجولة القادمة.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>تبدأ جولة الأسئلة القادمة يوم {day}.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>كيف نتعلم من عملنا؟</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>نريد أن نعرف كيف يسير التعلم هنا. لا أحد يعرف ذلك أفضل منك.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>لنبدأ</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>أسئلة قصيرة، عددها {count}، في حوالي 5 دقائق</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>لا نسأل عن اسمك</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>تكفي لمسة على الإجابة، والكتابة غير مطلوبة</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>آخر يوم للإجابة هو {day}.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>هذا ما قلتم – هذا ما فعلنا</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>مواضيع الأسئلة</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>هل نتوقف هنا؟</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>عندها نمسح كل ما أدخلته. لا نحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>يمكنك البدء من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>لا، نكمل</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>نعم، نتوقف</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>ماذا نحفظ؟</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>ما نحفظه</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>ما لا نحفظه</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>اسمك.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>الساعة التي أجبت فيها.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>من جاء قبلك أو بعدك.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>إذا توقفت قبل النهاية، لا نحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>هل يمكنني استرجاع إجاباتي؟</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>لا. بعد الحفظ لا أحد يعرف أي الإجابات هي لك. حتى نحن لا نعرف.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>إجاباتك عن الأسئلة.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>هل يعمل أحد تحت إشرافك أم لا، إذا أجبت عن ذلك.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>قسمك، إذا اخترته.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>مصدر إجاباتك: شاشة أو ورق.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>ملاحظتك، منفصلة عن إجاباتك.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>جولة الأسئلة التي شاركت فيها.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>رقم اختير بالصدفة. لا يكشف شيئًا عنك.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>الرموز التي لم تُستعمل بعد، بشكل لا يمكن قراءته. بعد استعمال الرمز نمسحه.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>لا يوجد شرح لهذا بعد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>نضع إجاباتك وملاحظتك في مكان مقفل. المفتاح عند مجموعة المشروع فقط.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>شكرًا على إجاباتك</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>إجاباتك محفوظة بأمان. تنظر مجموعة المشروع في نتيجة إجابات الجميع معًا.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>بعد قليل تعود هذه الشاشة إلى البداية وحدها.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>الرجاء إدخال هذا الرمز. يعمل مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>حروف أخرى</translation>
    </message>
</context>
</TS>
