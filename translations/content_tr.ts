<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>(neredeyse) hiçbir zaman</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>bazen</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>oldukça sık</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>çoğu zaman</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>(neredeyse) her zaman</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>bilmiyorum</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>Burada insanlar molada kahve içer mi?</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>Bu sadece bir deneme, sayılmaz. “Burada”: şu an çalıştığın şirkette.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>İşinde daha çok şey öğrenmene ne yardımcı olur?</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>İsim yazma. Kim olduğun anlaşılmayacak şekilde yaz.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>İşin içeriği</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>Konu: işin kendisi. İşinden bir şeyler öğrenebiliyor musun, iş hakkında söz hakkın var mı?</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>“Burada”: şu an çalıştığın şirkette.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>Gelişmek için imkân ve güven</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>İmkân ve güven</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>Konu: birbirine güvenmek, hata yapabilmek, yardım istemek ve denemeye zaman bulmak.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>“Ekip”: neredeyse her gün birlikte çalışan iş arkadaşları.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>Birlikte çalışmak ve ekip olarak gelişmek</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>Birlikte çalışmak</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>Konu: birbirinden öğrenmek. Hem kendi ekibinde hem de başka bölümlerle.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>Gelişmeyi destekleyen liderlik</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>Liderlik</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>Konu: yöneticiler öğrenmeye nasıl yardım ediyor? Ustabaşından şirket yönetimine kadar.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>“Yöneticiler”: ustabaşından şirket müdürüne kadar, başkalarını yöneten herkes.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>Gelişmeyi destekleyen şirket</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Şirket</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>Konu: öğrenmek için zaman, para ve takdir. Bir de öğrenilenleri herkes için saklamak.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>Şirketin dış çevreyle bağı</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Dış çevre</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>Konu: dışarıdan öğrenmek. Müşterilerden, tedarikçilerden, okullardan ve başka şirketlerden.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>Son bir yılı düşün.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>işi nasıl yaptığın konusunda söz sahibi olmak</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>Burada insanlar işi nasıl yapacakları konusunda söz sahibi olur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>Örneğin: hangi adım önce gelir ya da aletler nerede asılı durur.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>işin çeşitliliği ve zorluğu</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>Burada insanların işinde çeşitlilik olur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>Örneğin: bugün kaynak, yarın montaj. Ya da önce zor iş, sonra kolay iş.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>insanı geliştiren zorlu işler</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>Burada insanlara yeni bir şey öğrenebilecekleri işler verilir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>Örneğin: zor bir teknik çizim, yeni bir ürün ya da başka bir makine.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>yeni şeyler denemek için imkân</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>Burada insanlar işi başka bir şekilde yapmayı deneyebilir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>Örneğin: başka aletlerle, başka bir sırayla ya da kendi yaptıkları bir aparatla.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>birbirine güvenmek</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>Burada insanlar kendi ekiplerinde birbirine güvenebilir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>Örneğin: verdikleri sözü tutarlar, neyin daha bitmediğini dürüstçe söylerler.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>hata yapmaya izin var</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>Burada insanlar kendi hataları hakkında açıkça konuşur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>Örneğin: biri yanlış yere açılan bir deliği ya da yanlış bir planlamayı kendisi anlatır.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>denemek için zaman ve imkân</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>Burada insanların yeni bir şey denemeye zamanı olur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>Örneğin: başka bir aleti denemek için yarım saat.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>yardım istemek normaldir</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>Burada insanlar kendi ekiplerinde kolayca yardım isteyebilir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>Örneğin: anlaşılmayan bir teknik çizimde, ağır bir işte ya da bir arızada.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>birbiriyle iyi çalışmak</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>Burada insanlar kendi ekiplerinde birlikte iyi çalışır mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>Örneğin: birbirlerine iyi davranırlar, iş yoğunken de.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>bildiğini paylaşmak</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>Burada insanlar bildiklerini ekipleriyle paylaşır mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>Örneğin: bir makinenin en iyi ayarı ya da akıllıca bir paketleme yolu.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>yol gösteren ya da örnek olan biri</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>Burada insanlar tecrübeli iş arkadaşlarından bir şeyler öğrenir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>Örneğin: tecrübeli bir iş arkadaşı işi gösterir, sonra püf noktalarını anlatır.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>başka bölümlerle birlikte öğrenmek</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>Burada insanlar başka tür iş yapan iş arkadaşlarından bir şeyler öğrenir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>Örneğin: ofisten biri ile bir kaynakçı birbirine kendi işini anlatır.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>yöneticiler öğrenmenin neden önemli olduğunu anlatır</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>Burada yöneticiler öğrenmenin neden önemli olduğunu anlatır mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>Örneğin: “Bunu öğrenirsen yakında yeni makinede çalışabilirsin.”</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>yöneticiler örnek olur</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>Burada yöneticiler öğrenme konusunda iyi örnek olur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>Örneğin: bir ustabaşı, bir makinenin nasıl çalıştığını bir iş arkadaşından öğrenir.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>yöneticiler kendiliğinden adım atmaya teşvik eder</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>Burada yöneticiler insanları kendiliğinden adım atmaya teşvik eder mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>Örneğin: “Kendin bir aparat mı yapmak istiyorsun? İyi fikir. Başla bakalım.”</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>yöneticiler fikirlerle ilgili bir şey yapar</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>Burada yöneticiler çalışanların fikirleriyle ilgili bir şey yapar mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>Örneğin: bir fikri denerler ya da o fikirle ne yapıldığını sonra anlatırlar.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>iş saatleri içinde öğrenmeye zaman</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>Burada insanlara iş saatleri içinde öğrenmeye zaman verilir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>Örneğin: bir kurs ya da bir makinenin anlatılması. O saatlerin parası ödenir.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>kendiliğinden atılan adımlara takdir</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>Burada insanlar kendiliğinden adım atınca takdir görür mü?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>Örneğin: iyi bir fikir için bir teşekkür ya da güzel bir söz.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>düzenli olarak geriye bakmak</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>Burada insanlar bir iş bitince o iş hakkında birbiriyle konuşur mu?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>Örneğin: bir arızadan ya da büyük bir siparişten sonra. Bu iyi gitti, şu daha iyi olabilir.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>öğrendiklerimizi herkes için saklamak, öğrenmek için para</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>Burada insanlar iyi çözümleri herkese açık bir yerde saklar mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>Örneğin: doğru ayarın fotoğrafı makinenin yanında asılıdır.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>dışarıdaki bilgiyi içeri getirmek</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>Burada insanlar şirket dışından gelen uzmanlardan bir şeyler öğrenir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>Örneğin: okuldan gelen bir öğretmen ya da bir danışman yeni bir şeyi anlatır.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>müşterilerle ve tedarikçilerle öğrenmek</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>Burada insanlar müşterilerden ya da tedarikçilerden bir şeyler öğrenir mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>Örneğin: bir müşteri ya da bir tedarikçi üretim alanında bir şeyi anlatır.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>ziyaretler ve başka şirketlerle buluşmalar</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>Burada insanlar öğrenmek için başka şirketleri ziyaret eder mi?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>Örneğin: başka bir fabrika, bir sektör fuarı ya da başka şirketlerle bir akşam buluşması.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>yeni teknolojiyi birlikte izlemek</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>Burada insanlar işle ilgili yeni teknolojilere birlikte bakar mı?</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>Örneğin: çalışanlar ve yöneticiler bir robota ya da yeni bir programa birlikte bakar.</translation>
  </message>
 </context>
</TS>
