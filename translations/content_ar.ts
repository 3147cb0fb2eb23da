<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
 <context>
  <name>Questionnaire</name>
  <message>
   <source>(bijna) nooit</source>
   <translation>أبدًا (تقريبًا)</translation>
  </message>
  <message>
   <source>af en toe</source>
   <translation>في أحيان قليلة</translation>
  </message>
  <message>
   <source>regelmatig</source>
   <translation>أحيانًا</translation>
  </message>
  <message>
   <source>vaak</source>
   <translation>في أحيان كثيرة</translation>
  </message>
  <message>
   <source>(bijna) altijd</source>
   <translation>دائمًا (تقريبًا)</translation>
  </message>
  <message>
   <source>weet ik niet</source>
   <translation>لا أعرف</translation>
  </message>
  <message>
   <source>Drinken mensen bij ons koffie in de pauze?</source>
   <translation>هل يشرب الناس عندنا القهوة في الاستراحة؟</translation>
  </message>
  <message>
   <source>Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt.</source>
   <translation>للتجربة فقط، ولا يُحسب. «عندنا»: الشركة التي فيها عملك الآن.</translation>
  </message>
  <message>
   <source>Wat zou jou helpen om meer te leren op je werk?</source>
   <translation>ما الذي قد يساعدك على التعلم أكثر في عملك؟</translation>
  </message>
  <message>
   <source>Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent.</source>
   <translation>من فضلك، بدون أسماء، وبدون أي كلام يكشف من أنت.</translation>
  </message>
  <message>
   <source>Inhoud van het werk</source>
   <translation>محتوى العمل</translation>
  </message>
  <message>
   <source>Dit gaat over het werk zelf: kun je ervan leren en mag je erover meepraten?</source>
   <translation>هنا نسأل عن العمل نفسه: هل يمكنك التعلم منه، وهل لك رأي فيه؟</translation>
  </message>
  <message>
   <source>‘Bij ons’: het bedrijf waar je nu werkt.</source>
   <translation>«عندنا»: الشركة التي فيها عملك الآن.</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid om te ontwikkelen</source>
   <translation>الفرصة والأمان للتطور</translation>
  </message>
  <message>
   <source>Ruimte en veiligheid</source>
   <translation>الفرصة والأمان</translation>
  </message>
  <message>
   <source>Dit gaat over elkaar vertrouwen, fouten mogen maken, hulp vragen en tijd om te proberen.</source>
   <translation>هنا نسأل عن الثقة بين الناس، والسماح بالخطأ، وطلب المساعدة، والوقت للتجربة.</translation>
  </message>
  <message>
   <source>‘Team’: collega's die bijna elke dag samenwerken.</source>
   <translation>«فريقهم»: الزملاء الذين يعملون معًا كل يوم تقريبًا.</translation>
  </message>
  <message>
   <source>Samenwerken en teamontwikkeling</source>
   <translation>التعاون وتطور الفريق</translation>
  </message>
  <message>
   <source>Samenwerken</source>
   <translation>التعاون</translation>
  </message>
  <message>
   <source>Dit gaat over leren van elkaar, in je team en met andere afdelingen.</source>
   <translation>هنا نسأل عن تعلم الناس بعضهم من بعض، في فريقك ومع الأقسام الأخرى.</translation>
  </message>
  <message>
   <source>Leiderschap gericht op ontwikkeling</source>
   <translation>قيادة تهتم بالتطور</translation>
  </message>
  <message>
   <source>Leiderschap</source>
   <translation>القيادة</translation>
  </message>
  <message>
   <source>Dit gaat over hoe leidinggevenden helpen om te leren, van voorman tot directie.</source>
   <translation>هنا نسأل كيف يساعد المسؤولون على التعلم، من رئيس العمال إلى إدارة الشركة.</translation>
  </message>
  <message>
   <source>‘Leidinggevenden’: iedereen die leiding geeft, van voorman tot directeur.</source>
   <translation>«المسؤولون»: كل من يشرف على غيره، من رئيس العمال إلى مدير الشركة.</translation>
  </message>
  <message>
   <source>Organisatie gericht op ontwikkeling</source>
   <translation>شركة تهتم بالتطور</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>الشركة</translation>
  </message>
  <message>
   <source>Dit gaat over tijd, geld en waardering om te leren, en over bewaren wat je leert.</source>
   <translation>هنا نسأل عن الوقت والمال والتقدير من أجل التعلم، وعن حفظ ما نتعلمه.</translation>
  </message>
  <message>
   <source>Organisatie verbinden met de externe omgeving</source>
   <translation>ربط الشركة بمحيطها الخارجي</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>محيط الشركة</translation>
  </message>
  <message>
   <source>Dit gaat over leren van buiten: van klanten, leveranciers, scholen en andere bedrijven.</source>
   <translation>هنا نسأل عن التعلم من خارج الشركة: من الزبائن والمورّدين والمدارس والشركات الأخرى.</translation>
  </message>
  <message>
   <source>Denk aan het afgelopen jaar.</source>
   <translation>المقصود هنا: آخر اثني عشر شهرًا.</translation>
  </message>
  <message>
   <source>zeggenschap over hoe je het werk doet</source>
   <translation>المشاركة في تحديد طريقة العمل</translation>
  </message>
  <message>
   <source>Beslissen mensen bij ons mee over hun manier van werken?</source>
   <translation>هل يشارك الناس عندنا في تحديد طريقة عملهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: welke stap eerst komt, of waar het gereedschap hangt.</source>
   <translation>مثلًا: أي خطوة تأتي أولًا، أو أين تُعلّق الأدوات.</translation>
  </message>
  <message>
   <source>afwisseling en moeilijkheid van het werk</source>
   <translation>تنوع العمل وصعوبته</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons afwisseling in hun werk?</source>
   <translation>هل يجد الناس عندنا تنوعًا في عملهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: vandaag lassen en morgen monteren. Of eerst lastig werk en dan makkelijk werk.</source>
   <translation>مثلًا: اليوم لحام وغدًا تركيب. أو عمل صعب أولًا ثم عمل سهل.</translation>
  </message>
  <message>
   <source>taken die uitdagen</source>
   <translation>مهام فيها تحدٍّ</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons taken om iets nieuws van te leren?</source>
   <translation>هل يحصل الناس عندنا على مهام يتعلمون منها شيئًا جديدًا؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een lastige tekening, een nieuw product of een andere machine.</source>
   <translation>مثلًا: رسم هندسي صعب، أو منتج جديد، أو آلة أخرى.</translation>
  </message>
  <message>
   <source>ruimte om dingen uit te proberen</source>
   <translation>فرصة لتجربة أشياء</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons een andere manier van werken uitproberen?</source>
   <translation>هل يمكن للناس عندنا أن يجربوا طريقة أخرى في العمل؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ander gereedschap, een andere volgorde of een zelfgemaakt hulpmiddel.</source>
   <translation>مثلًا: أدوات أخرى، أو ترتيب آخر للخطوات، أو وسيلة مساعدة من صنعهم.</translation>
  </message>
  <message>
   <source>elkaar vertrouwen</source>
   <translation>الثقة المتبادلة</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons elkaar vertrouwen in hun team?</source>
   <translation>هل يمكن للناس عندنا أن يثق بعضهم ببعض في فريقهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze doen wat ze beloven en zeggen eerlijk wat nog niet klaar is.</source>
   <translation>مثلًا: يفعلون ما وعدوا به، ويقولون بصدق ما لم يكتمل بعد.</translation>
  </message>
  <message>
   <source>fouten maken mag</source>
   <translation>الخطأ مسموح</translation>
  </message>
  <message>
   <source>Praten mensen bij ons open over hun eigen fouten?</source>
   <translation>هل يتحدث الناس عندنا بصراحة عن أخطائهم هم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand vertelt zelf over een gat op de verkeerde plek of een foute planning.</source>
   <translation>مثلًا: شخص يخبر بنفسه عن ثقب في مكان خاطئ، أو عن خطأ في تخطيط العمل.</translation>
  </message>
  <message>
   <source>tijd en ruimte om te experimenteren</source>
   <translation>الوقت والفرصة للتجربة</translation>
  </message>
  <message>
   <source>Hebben mensen bij ons tijd om iets nieuws te proberen?</source>
   <translation>هل لدى الناس عندنا وقت لتجربة شيء جديد؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een half uur om ander gereedschap te testen.</source>
   <translation>مثلًا: نصف ساعة لتجربة أدوات أخرى.</translation>
  </message>
  <message>
   <source>hulp vragen is gewoon</source>
   <translation>طلب المساعدة أمر عادي</translation>
  </message>
  <message>
   <source>Kunnen mensen bij ons makkelijk hulp vragen in hun team?</source>
   <translation>هل يمكن للناس عندنا أن يطلبوا المساعدة بسهولة في فريقهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: bij een onduidelijke tekening, een zware klus of een storing.</source>
   <translation>مثلًا: عند رسم هندسي غير واضح، أو مهمة ثقيلة، أو عطل.</translation>
  </message>
  <message>
   <source>goed met elkaar werken</source>
   <translation>التعاون الجيد</translation>
  </message>
  <message>
   <source>Werken mensen bij ons goed samen in hun team?</source>
   <translation>هل يتعاون الناس عندنا بشكل جيد في فريقهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze gaan goed met elkaar om, ook bij drukte.</source>
   <translation>مثلًا: يعامل بعضهم بعضًا معاملة طيبة، حتى عند ضغط العمل.</translation>
  </message>
  <message>
   <source>delen wat je weet</source>
   <translation>مشاركة ما نعرفه</translation>
  </message>
  <message>
   <source>Delen mensen bij ons hun kennis met hun team?</source>
   <translation>هل يشارك الناس عندنا معرفتهم مع فريقهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: de beste instelling van een machine of een slimme manier van inpakken.</source>
   <translation>مثلًا: أفضل ضبط لآلة، أو طريقة ذكية للتغليف.</translation>
  </message>
  <message>
   <source>een mentor of een voorbeeld</source>
   <translation>مرشد أو قدوة</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van ervaren collega's?</source>
   <translation>هل يتعلم الناس عندنا من زملاء أصحاب خبرة؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een ervaren collega laat het zien en geeft daarna tips.</source>
   <translation>مثلًا: زميل صاحب خبرة يقوم بالعمل أمامهم، ثم يعطي نصائح.</translation>
  </message>
  <message>
   <source>leren met andere afdelingen</source>
   <translation>التعلم مع الأقسام الأخرى</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van collega's met een ander soort werk?</source>
   <translation>هل يتعلم الناس عندنا من زملاء عملهم من نوع آخر؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: iemand van kantoor en een lasser geven elkaar uitleg over hun werk.</source>
   <translation>مثلًا: شخص من المكتب وعامل لحام، كل منهما يشرح عمله للآخر.</translation>
  </message>
  <message>
   <source>leidinggevenden vertellen waarom leren belangrijk is</source>
   <translation>المسؤولون يشرحون لماذا التعلم مهم</translation>
  </message>
  <message>
   <source>Vertellen leidinggevenden bij ons over het belang van leren?</source>
   <translation>هل يتحدث المسؤولون عندنا عن أهمية التعلم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Als je dit leert, kun je straks met de nieuwe machine werken.’</source>
   <translation>مثلًا: «إذا تعلمت هذا، يمكنك العمل قريبًا على الآلة الجديدة.»</translation>
  </message>
  <message>
   <source>leidinggevenden geven het voorbeeld</source>
   <translation>المسؤولون قدوة لغيرهم</translation>
  </message>
  <message>
   <source>Geven leidinggevenden bij ons het goede voorbeeld bij leren?</source>
   <translation>هل يكون المسؤولون عندنا قدوة حسنة في التعلم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een voorman krijgt van een collega uitleg over een machine.</source>
   <translation>مثلًا: رئيس عمال يسمع من زميل شرحًا عن آلة.</translation>
  </message>
  <message>
   <source>leidinggevenden moedigen initiatief aan</source>
   <translation>المسؤولون يشجعون على المبادرة</translation>
  </message>
  <message>
   <source>Stimuleren leidinggevenden bij ons eigen initiatief?</source>
   <translation>هل يشجع المسؤولون عندنا على المبادرة؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ‘Je wilt zelf een hulpmiddel maken? Goed plan. Begin er maar mee.’</source>
   <translation>مثلًا: «عندك فكرة لوسيلة مساعدة من صنعك؟ فكرة جيدة. يمكنك البدء بها.»</translation>
  </message>
  <message>
   <source>leidinggevenden doen iets met ideeën</source>
   <translation>المسؤولون يفعلون شيئًا بالأفكار</translation>
  </message>
  <message>
   <source>Doen leidinggevenden bij ons iets met ideeën van medewerkers?</source>
   <translation>هل يفعل المسؤولون عندنا شيئًا بأفكار العاملين؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: ze proberen een idee uit, of vertellen later wat ermee gebeurt.</source>
   <translation>مثلًا: يجربون فكرة، أو يخبرون لاحقًا بما يحدث لها.</translation>
  </message>
  <message>
   <source>tijd om te leren onder werktijd</source>
   <translation>وقت للتعلم أثناء ساعات العمل</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons tijd om te leren onder werktijd?</source>
   <translation>هل يحصل الناس عندنا على وقت للتعلم أثناء ساعات العمل؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een cursus of uitleg over een machine, in betaalde uren.</source>
   <translation>مثلًا: دورة أو شرح عن آلة، في ساعات مدفوعة الأجر.</translation>
  </message>
  <message>
   <source>waardering voor initiatief</source>
   <translation>تقدير المبادرة</translation>
  </message>
  <message>
   <source>Krijgen mensen bij ons waardering voor hun initiatief?</source>
   <translation>هل يحصل الناس عندنا على تقدير لمبادراتهم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een bedankje of een compliment voor een goed idee.</source>
   <translation>مثلًا: كلمة شكر أو مدح لفكرة جيدة.</translation>
  </message>
  <message>
   <source>regelmatig terugkijken</source>
   <translation>مراجعة العمل السابق بانتظام</translation>
  </message>
  <message>
   <source>Bespreken mensen bij ons een klus na afloop met elkaar?</source>
   <translation>هل يتحدث الناس عندنا معًا عن المهمة بعد الانتهاء منها؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: na een storing of een grote order. Dit ging goed, dat kan beter.</source>
   <translation>مثلًا: بعد عطل أو طلبية كبيرة. هذا كان جيدًا، وذاك يمكن تحسينه.</translation>
  </message>
  <message>
   <source>bewaren wat we leren, en geld om te leren</source>
   <translation>حفظ ما نتعلمه، ومال للتعلم</translation>
  </message>
  <message>
   <source>Bewaren mensen bij ons goede oplossingen op een plek voor iedereen?</source>
   <translation>هل يحفظ الناس عندنا الحلول الجيدة في مكان متاح للجميع؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een foto van de juiste instelling hangt bij de machine.</source>
   <translation>مثلًا: صورة للضبط الصحيح معلقة عند الآلة.</translation>
  </message>
  <message>
   <source>kennis van buiten naar binnen</source>
   <translation>جلب المعرفة من خارج الشركة</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van experts van buiten het bedrijf?</source>
   <translation>هل يتعلم الناس عندنا من خبراء من خارج الشركة؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een docent van een school of een adviseur geeft uitleg over iets nieuws.</source>
   <translation>مثلًا: مدرّس من مدرسة أو مستشار يشرح شيئًا جديدًا.</translation>
  </message>
  <message>
   <source>leren met klanten en leveranciers</source>
   <translation>التعلم مع الزبائن والمورّدين</translation>
  </message>
  <message>
   <source>Leren mensen bij ons van klanten of leveranciers?</source>
   <translation>هل يتعلم الناس عندنا من الزبائن أو المورّدين؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een klant of een leverancier geeft op de werkvloer uitleg.</source>
   <translation>مثلًا: زبون أو مورّد يقدم شرحًا في مكان العمل.</translation>
  </message>
  <message>
   <source>bezoeken en netwerken</source>
   <translation>زيارات وعلاقات مع شركات أخرى</translation>
  </message>
  <message>
   <source>Bezoeken mensen bij ons andere bedrijven om te leren?</source>
   <translation>هل يزور الناس عندنا شركات أخرى من أجل التعلم؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een andere fabriek, een vakbeurs of een avond met andere bedrijven.</source>
   <translation>مثلًا: مصنع آخر، أو معرض صناعي، أو لقاء مسائي مع شركات أخرى.</translation>
  </message>
  <message>
   <source>samen nieuwe techniek volgen</source>
   <translation>متابعة التقنيات الجديدة معًا</translation>
  </message>
  <message>
   <source>Bekijken mensen bij ons samen nieuwe techniek voor het werk?</source>
   <translation>هل يتعرف الناس عندنا معًا على تقنيات جديدة للعمل؟</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: medewerkers en leiding bekijken samen een robot of nieuwe software.</source>
   <translation>مثلًا: العاملون والمسؤولون يتعرفون معًا على روبوت أو برنامج جديد.</translation>
  </message>
 </context>
</TS>
