<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>Asides</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Şu an olmuyor</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Daha sonra tekrar dene.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Lees voor</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Zacht</source>
        <translation>Kısık</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Yazı boyu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Volume: {step}</source>
        <translation>Ses: {step}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Sorumlu kişi</translation>
    </message>
    <message>
        <source>Even geduld. Het scherm start opnieuw.</source>
        <translation>Biraz bekle. Ekran yeniden açılıyor.</translation>
    </message>
    <message>
        <source>Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard.</source>
        <translation>“Cevapların için teşekkürler” yazısını gördün mü? O zaman cevapların kaydedildi.</translation>
    </message>
    <message>
        <source>Was je nog bezig? Dan begin je straks opnieuw.</source>
        <translation>Cevapların yarıda mı kaldı? O zaman birazdan baştan başlayabilirsin.</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Bu ekran şu an çalışmıyor</translation>
    </message>
    <message>
        <source>Roep de beheerder van deze computer.</source>
        <translation>Bu bilgisayardan sorumlu kişiyi çağır.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {title}. {advice}</source>
        <translation>Sorumlu kişi için: {title}. {advice}</translation>
    </message>
    <message>
        <source>Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}</source>
        <translation>Sorumlu kişi için: Program birkaç kez durdu. Kayıt dosyası burada: {file}</translation>
    </message>
</context>
<context>
    <name>CalmWindow</name>
    <message>
        <source>Dat lukt nu niet</source>
        <translation>Şu an olmuyor</translation>
    </message>
    <message>
        <source>Probeer het later nog eens.</source>
        <translation>Daha sonra tekrar dene.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Vul de code van je kaartje in</source>
        <translation>Kartındaki kodu gir</translation>
    </message>
    <message>
        <source>Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. Heb je geen code? Vraag er een.</source>
        <translation>Böylece herkes bir kez katılır. Hangi kodun hangi cevaplara ait olduğunu kaydetmeyiz. Kodun yok mu? Bir tane iste.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Girilen rakam sayısı: {count}</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Sorumlu kişi için: {problem}. {advice}</translation>
    </message>
    <message>
        <source>De code is nog niet af</source>
        <translation>Kod henüz tamam değil</translation>
    </message>
    <message>
        <source>Er horen tien cijfers te staan.</source>
        <translation>On rakam olmalı.</translation>
    </message>
    <message>
        <source>De cijfers kloppen niet</source>
        <translation>Rakamlar doğru değil</translation>
    </message>
    <message>
        <source>Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw.</source>
        <translation>Rakamları kartınla karşılaştır. Sil düğmesine bas ya da baştan başla.</translation>
    </message>
    <message>
        <source>Deze code werkt niet</source>
        <translation>Bu kod geçerli değil</translation>
    </message>
    <message>
        <source>Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje.</source>
        <translation>Rakamlar doğru mu? O zaman kod daha önce kullanılmıştır ya da başka bir ankete aittir. Yeni bir kart iste.</translation>
    </message>
    <message>
        <source>Te vaak een verkeerde code</source>
        <translation>Çok fazla yanlış kod girildi</translation>
    </message>
    <message>
        <source>Wacht één minuut. Druk dan op Verder.</source>
        <translation>Bir dakika bekle. Sonra Devam düğmesine bas.</translation>
    </message>
    <message>
        <source>Deze code is net al gebruikt</source>
        <translation>Bu kod az önce kullanıldı</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog.</source>
        <translation>Cevapların hâlâ duruyor. Başka bir kod gir. O zaman onları kaydederiz.</translation>
    </message>
    <message>
        <source>De code nakijken lukt nu niet</source>
        <translation>Kod şu anda kontrol edilemiyor</translation>
    </message>
    <message>
        <source>Druk nog eens op Verder. Lukt het niet? Vraag om hulp.</source>
        <translation>Devam düğmesine tekrar bas. Olmuyor mu? Yardım iste.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>Op welke afdeling werk je?</source>
        <translation>Hangi bölümde çalışıyorsun?</translation>
    </message>
    <message>
        <source>Werk je op meer afdelingen? Kies waar je het meest werkt.</source>
        <translation>Birden fazla bölümde mi çalışıyorsun? En çok çalıştığın bölümü seç.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>söylemek istemiyorum</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Hâlâ burada mısın?</translation>
    </message>
    <message>
        <source>Over 1 seconde wissen we je antwoorden.</source>
        <translation>1 saniye sonra cevaplarını sileceğiz.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden wissen we je antwoorden.</source>
        <translation>{seconds} saniye sonra cevaplarını sileceğiz.</translation>
    </message>
    <message>
        <source>Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent.</source>
        <translation>Birazdan cevaplarını sileceğiz. Hâlâ buradaysan düğmeye dokun.</translation>
    </message>
    <message>
        <source>Zo kan niemand anders ze zien.</source>
        <translation>Böylece onları başka kimse göremez.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation>Hâlâ buradayım</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Kies je taal</source>
        <translation>Dilini seç</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Waar hoor jij bij?</source>
        <translation>Hangi gruptasın?</translation>
    </message>
    <message>
        <source>Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien.</source>
        <translation>Gruplar öğrenme konusunda farklı mı düşünüyor, bunu görmek istiyoruz. Küçük grupları asla göstermeyiz.</translation>
    </message>
    <message>
        <source>liever niet zeggen</source>
        <translation>söylemek istemiyorum</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>çalışanlar</translation>
    </message>
    <message>
        <source>Je geeft geen leiding.</source>
        <translation>Başkalarını yönetmiyorsun.</translation>
    </message>
    <message>
        <source>direct-leidinggevenden</source>
        <translation>ekip yöneticileri</translation>
    </message>
    <message>
        <source>Je geeft leiding aan een team.</source>
        <translation>Bir ekibi yönetiyorsun.</translation>
    </message>
    <message>
        <source>directie</source>
        <translation>şirket yönetimi</translation>
    </message>
    <message>
        <source>Je leidt het bedrijf.</source>
        <translation>Şirketi yönetiyorsun.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Böyle doğru mu?</translation>
    </message>
    <message>
        <source>Tik op een antwoord om het te veranderen.</source>
        <translation>Değiştirmek istediğin cevaba dokun.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>PaperQuestionnaire</name>
    <message>
        <source>Vragenlijst op papier</source>
        <translation>Kâğıt üzerinde soru listesi</translation>
    </message>
    <message>
        <source>Dit beloven we</source>
        <translation>Verdiğimiz söz</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam. Schrijf hem ook nergens op.</source>
        <translation>Adını sormuyoruz. Sen de hiçbir yere yazma.</translation>
    </message>
    <message>
        <source>Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd.</source>
        <translation>Bu kâğıt kapalı bir kutuya atılır. Cevaplar bilgisayara geçirilince yok edilir.</translation>
    </message>
    <message>
        <source>Je mag een vraag overslaan, en je mag altijd stoppen.</source>
        <translation>Bir soruyu atlayabilir, istediğin zaman bırakabilirsin.</translation>
    </message>
    <message>
        <source>Weet je het niet? Kruis dan aan: {answer}.</source>
        <translation>Bilmiyor musun? O zaman şunu işaretle: {answer}.</translation>
    </message>
    <message>
        <source>Zo vul je het in</source>
        <translation>Nasıl doldurulur</translation>
    </message>
    <message>
        <source>Zet bij elke vraag één kruisje.</source>
        <translation>Her soruya tek bir çarpı koy.</translation>
    </message>
    <message>
        <source>Verkeerd? Maak het vakje zwart en kruis een ander aan.</source>
        <translation>Yanlış mı oldu? O kutucuğu karala ve başka birini işaretle.</translation>
    </message>
    <message>
        <source>De code van je kaartje</source>
        <translation>Kartındaki kod</translation>
    </message>
    <message>
        <source>Schrijf de code over. De code zegt niet wie je bent.</source>
        <translation>Kodu buraya yaz. Kod, kim olduğunu söylemez.</translation>
    </message>
    <message>
        <source>Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.</source>
        <translation>Soru listesini ikiye katla ve kapalı kutuya kendin at.</translation>
    </message>
    <message>
        <source>Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.</source>
        <translation>Başka bir şey yazmak ister misin? Ayrı kâğıdı kullan ve onu kutuya ayrı at.</translation>
    </message>
    <message>
        <source>Klaar?</source>
        <translation>Bitti mi?</translation>
    </message>
    <message>
        <source>bladzijde {page} van {pages}</source>
        <translation>sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>sürüm {version}</translation>
    </message>
    <message>
        <source>VOORBEELD</source>
        <translation>ÖRNEK</translation>
    </message>
    <message>
        <source>Los blad</source>
        <translation>Ayrı kâğıt</translation>
    </message>
    <message>
        <source>Kent iemand je handschrift? Schrijf dan anders dan je gewend bent.</source>
        <translation>El yazını tanıyan biri mi var? O zaman her zamankinden farklı yaz.</translation>
    </message>
    <message>
        <source>Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.</source>
        <translation>Bu kâğıdı kapalı kutuya ayrı at. O zaman hangi soru listesine ait olduğunu kimse bilmez.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.</source>
        <translation>Tekrar dene. PIN kodunu unuttun mu? Parola cümlesiyle yeni bir PIN kodu seçebilirsin.</translation>
    </message>
    <message>
        <source>De pincode klopt niet</source>
        <translation>PIN kodu doğru değil</translation>
    </message>
    <message>
        <source>Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>{seconds} saniye bekle, sonra tekrar dene.</translation>
    </message>
    <message>
        <source>Te vaak geprobeerd</source>
        <translation>Çok fazla denendi</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN kodu</translation>
    </message>
    <message>
        <source>Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.</source>
        <translation>Sadece bu bilgisayardan sorumlu kişi için. “Geri” düğmesiyle başa dönersin.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Cijfers ingevuld: {count}</source>
        <translation>Girilen rakam sayısı: {count}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Niemand weet wat jij hebt geantwoord</source>
        <translation>Senin ne cevap verdiğini kimse bilmez</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam.</source>
        <translation>Adını sormuyoruz.</translation>
    </message>
    <message>
        <source>Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen.</source>
        <translation>Cevapların hemen kilit altına alınır. Burada kimse onları tekrar açıp okuyamaz.</translation>
    </message>
    <message>
        <source>We laten alleen groepen zien van {minimum} mensen of meer.</source>
        <translation>Sadece en az {minimum} kişilik grupları gösteririz.</translation>
    </message>
    <message>
        <source>Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld.</source>
        <translation>İstediğin zaman bırakabilirsin. O zaman doldurduğun her şeyi sileriz.</translation>
    </message>
    <message>
        <source>Kleine groepen laten we nooit zien.</source>
        <translation>Küçük grupları asla göstermeyiz.</translation>
    </message>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Neler kaydediliyor?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Oefenvraag</source>
        <translation>Deneme sorusu</translation>
    </message>
    <message>
        <source>daarna komen de vragen</source>
        <translation>sonra sorular gelecek</translation>
    </message>
    <message>
        <source>vraag {number} van {total}</source>
        <translation>soru {number}, toplam {total}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Deze computer heeft nu geen geluid. Vraag iemand om hulp.</source>
        <translation>Bu bilgisayarda şu an ses yok. Birinden yardım iste.</translation>
    </message>
    <message>
        <source>Niet alles op dit scherm kan worden voorgelezen.</source>
        <translation>Bu ekranda sesli okunamayan yazılar var.</translation>
    </message>
</context>
<context>
    <name>RemarkPage</name>
    <message>
        <source>Opmerking</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Je mag dit overslaan.</source>
        <translation>Bunu boş bırakabilirsin.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>nog plaats voor {left} tekens</source>
        <translation>{left} harf daha yazabilirsin</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Şu an kaydedilemiyor</translation>
    </message>
    <message>
        <source>Probeer het nog eens. Lukt het niet? Vraag om hulp.</source>
        <translation>Tekrar dene. Olmuyor mu? Yardım iste.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Even bewaren…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Je antwoorden gaan op slot.</source>
        <translation>Cevapların kilit altına alınıyor.</translation>
    </message>
    <message>
        <source>Bewaren lukt nu niet</source>
        <translation>Şu an kaydedilemiyor</translation>
    </message>
    <message>
        <source>Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.</source>
        <translation>Cevapların hâlâ duruyor. Bu bilgisayardan sorumlu kişiyi çağır. Sen ekranın başında kal.</translation>
    </message>
    <message>
        <source>Voor de beheerder: {problem}. {advice}</source>
        <translation>Sorumlu kişi için: {problem}. {advice}</translation>
    </message>
    <message>
        <source>Wil je toch stoppen? Dan wissen we je antwoorden.</source>
        <translation>Yine de bırakmak istiyor musun? O zaman cevaplarını sileriz.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>VOORBEELD – de antwoorden zijn verzonnen</source>
        <translation>ÖRNEK – cevaplar gerçek değil</translation>
    </message>
    <message>
        <source>VOORBEELD – dit is om te oefenen, het telt niet mee</source>
        <translation>ÖRNEK – bu bir deneme, sayılmaz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dit is een oefenmeting</source>
        <translation>Bu bir deneme anketi</translation>
    </message>
    <message>
        <source>De antwoorden in deze meting zijn verzonnen. Je kunt hier niets invullen. Kom terug als de echte meting begint.</source>
        <translation>Bu anketteki cevaplar gerçek değil. Burada bir şey dolduramazsın. Gerçek anket başlayınca tekrar gel.</translation>
    </message>
    <message>
        <source>Er staan nu geen vragen klaar</source>
        <translation>Şu an cevaplanacak soru yok</translation>
    </message>
    <message>
        <source>Je kunt nu niets invullen. Kom terug als de volgende meting begint.</source>
        <translation>Şu an bir şey dolduramazsın. Bir sonraki anket başlayınca tekrar gel.</translation>
    </message>
    <message>
        <source>De volgende meting begint op {day}.</source>
        <translation>Bir sonraki anket {day} günü başlıyor.</translation>
    </message>
    <message>
        <source>Hoe leren we van ons werk?</source>
        <translation>İşimizde nasıl öğreniyoruz?</translation>
    </message>
    <message>
        <source>We willen weten hoe leren hier gaat. Jij weet dat het best.</source>
        <translation>Burada nasıl öğreniliyor, bilmek istiyoruz. Bunu en iyi sen bilirsin.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>{count} korte vragen, ongeveer 5 minuten</source>
        <translation>{count} kısa soru, yaklaşık 5 dakika</translation>
    </message>
    <message>
        <source>We vragen niet naar je naam</source>
        <translation>Adını sormuyoruz</translation>
    </message>
    <message>
        <source>Tik op een antwoord, schrijven hoeft niet</source>
        <translation>Bir cevaba dokun, yazı yazman gerekmez</translation>
    </message>
    <message>
        <source>Invullen kan tot en met {day}.</source>
        <translation>Doldurmak için son gün: {day}.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Dit zeiden jullie – dit deden we</source>
        <translation>Siz bunu dediniz – biz bunu yaptık</translation>
    </message>
    <message>
        <source>Hier gaan de vragen over</source>
        <translation>Sorular bu konularda</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wil je stoppen?</source>
        <translation>Bırakmak istiyor musun?</translation>
    </message>
    <message>
        <source>Dan wissen we wat je hebt ingevuld. We bewaren niets.</source>
        <translation>O zaman doldurduğun her şeyi sileriz. Hiçbir şey kaydetmeyiz.</translation>
    </message>
    <message>
        <source>Je kunt later opnieuw beginnen.</source>
        <translation>Daha sonra baştan başlayabilirsin.</translation>
    </message>
    <message>
        <source>Nee, ga verder</source>
        <translation>Hayır, devam et</translation>
    </message>
    <message>
        <source>Ja, stop</source>
        <translation>Evet, bırak</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Wat wordt er bewaard?</source>
        <translation>Neler kaydediliyor?</translation>
    </message>
    <message>
        <source>Dit bewaren we</source>
        <translation>Bunları kaydediyoruz</translation>
    </message>
    <message>
        <source>Dit bewaren we niet</source>
        <translation>Bunları kaydetmiyoruz</translation>
    </message>
    <message>
        <source>Je naam.</source>
        <translation>Adın.</translation>
    </message>
    <message>
        <source>Hoe laat je hebt geantwoord.</source>
        <translation>Saat kaçta cevap verdiğin.</translation>
    </message>
    <message>
        <source>Wie er voor of na je kwam.</source>
        <translation>Senden önce ya da sonra kimin geldiği.</translation>
    </message>
    <message>
        <source>Stop je eerder? Dan bewaren we niets.</source>
        <translation>Yarıda bırakırsan hiçbir şey kaydetmeyiz.</translation>
    </message>
    <message>
        <source>Kan ik mijn antwoorden terughalen?</source>
        <translation>Cevaplarımı geri alabilir miyim?</translation>
    </message>
    <message>
        <source>Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet.</source>
        <translation>Hayır. Cevaplar kaydedilince hangilerinin senin olduğunu artık kimse bilemez. Biz de bilemeyiz.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Je antwoorden op de vragen.</source>
        <translation>Sorulara verdiğin cevaplar.</translation>
    </message>
    <message>
        <source>Of je leiding geeft, als je dat invult.</source>
        <translation>Yönetici olup olmadığın, eğer söylersen.</translation>
    </message>
    <message>
        <source>Je afdeling, als je die invult.</source>
        <translation>Bölümün, eğer söylersen.</translation>
    </message>
    <message>
        <source>Of je antwoorden van een scherm of van papier komen.</source>
        <translation>Cevapların ekrandan mı, kâğıttan mı geldiği.</translation>
    </message>
    <message>
        <source>Je opmerking, los van je antwoorden.</source>
        <translation>Yorumun, cevaplarından ayrı olarak.</translation>
    </message>
    <message>
        <source>Bij welke meting ze horen.</source>
        <translation>Cevapların hangi ankete ait olduğu.</translation>
    </message>
    <message>
        <source>Een getal dat door toeval is gekozen. Het zegt niets over jou.</source>
        <translation>Rastgele seçilen bir sayı. Bu sayı senin hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem.</source>
        <translation>Henüz kullanılmamış kodlar, okunamaz hâlde. Bir kod kullanırsan onu sileriz.</translation>
    </message>
    <message>
        <source>Hier is nog geen uitleg van: {name}</source>
        <translation>Bunun açıklaması henüz yok: {name}</translation>
    </message>
    <message>
        <source>Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.</source>
        <translation>Cevapların ve yorumun kilit altına alınır. Anahtar sadece proje grubunda.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Bedankt voor je antwoorden</source>
        <translation>Cevapların için teşekkürler</translation>
    </message>
    <message>
        <source>Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen.</source>
        <translation>Cevapların güvenli bir şekilde kaydedildi. Proje grubu, herkesin cevaplarından çıkan ortak sonuca bakar.</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo vanzelf terug naar het begin.</source>
        <translation>Bu ekran birazdan kendiliğinden başa döner.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Vul deze code in. Hij werkt één keer.</source>
        <translation>Bu kodu gir. Kod bir kez geçerlidir.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Wissen</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>harfler</translation>
    </message>
    <message>
        <source>cijfers en tekens</source>
        <translation>rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>andere letters</source>
        <translation>başka harfler</translation>
    </message>
</context>
</TS>
