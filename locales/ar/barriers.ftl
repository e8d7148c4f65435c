# What stands in the way, said without being known. Short: one screen has 45 words at most.
# Key under the text field: says what stands in the way. Keep the icon.
barriers-key = ⚠️ ما الذي لا يسير جيدًا؟
# Button under an answer: tells, without being known, what goes wrong. Keep the icon.
barriers-tell = ⚠️ هذا لا يسير جيدًا معي
# Said first: what is kept, who reads it, what cannot be promised. 45 words at most.
barriers-trust =
    <b>ما الذي يقف في طريقكم؟</b>
    لا نحفظ اسمًا ولا رقمًا. ولاحقًا لا نعرف نحن أيضًا من قال ذلك.
    يراه قارئ عندنا؛ والبلدية والطبيب وصاحب العمل فقط إذا قاله 10 أشخاص.
    Telegram يرى هذا. عند الخطر: { $phone }.
    ✅ اختاروا صورة إذا كنتم موافقين.
# Button: to say that something went well. Keep the icon.
barriers-good = 👍 شيء سار جيدًا
# Said when somebody wants to say what went well.
barriers-good-ask = <b>ما الذي سار جيدًا؟</b> اختاروا صورة. لا نحفظ اسمًا.
# Above the pictures of themes.
barriers-ask-theme = عن ماذا؟
# Above what may stand in the way.
barriers-ask-code = ما الأنسب؟
# Above the themes when something went well.
barriers-good-theme = ما الذي سار جيدًا؟
# Button: the next four. Keep the icon.
barriers-more = ➡️ المزيد
# Button: none of these. Keep the icon.
barriers-other = ❔ شيء آخر
# Button: one step back. Keep the icon.
barriers-back = ⬅️ رجوع
# Button: stop, nothing is kept. Keep the icon.
barriers-stop = ✖️ توقف
# Above what will be kept, exactly as it will be.
barriers-preview = <b>هكذا يُحفظ:</b>
# One thing that stands in the way.
barriers-line = • { $what }
# What kind of place it was.
barriers-place = المكان: { $place }
# Which region.
barriers-region = المنطقة: { $region }
# For how many people somebody speaks.
barriers-crowd = عن: { $crowd }
# Their own words, after what identifies somebody was taken out.
barriers-words = كلماتكم: «{ $words }»
# Said when something was taken out of the words.
barriers-marks = ما كان عند […] حُذف.
# Said when words were written: they are deleted from the chat.
barriers-erase = بعد ✅ أحذف كلماتكم من هنا.
# Button: send it. Keep the icon.
barriers-send = ✅ إرسال
# Button: one more obstacle. Keep the icon.
barriers-another = ➕ شيء إضافي
# Button: say what kind of place and which region. Keep the icon.
barriers-where = 📍 أين؟
# Button: write a sentence. Keep the icon.
barriers-write = ✍️ بكلماتي
# Button: leave the sentence out. Keep the icon.
barriers-unwrite = 🗑 بدون كلماتي
# Button: the answer that helps with what is sensitive. Keep the icon.
barriers-help = 🆘 ما الذي قد يساعد
# Button of a key person: speaks for a group. Keep the icon.
barriers-group = 👥 عن مجموعة
# Above the kinds of places.
barriers-ask-place = ما نوع المكان؟ بلا اسم أبدًا.
# Above the parts of the country.
barriers-ask-part = في أي جزء من هولندا؟
# Above the provinces.
barriers-ask-province = أي مقاطعة؟
# Button: I do not say where. Keep the icon.
barriers-dont-say = 🤐 لا أقول
# Asks for one sentence.
barriers-prompt = ✍️ اكتبوا جملة واحدة ردًا على هذا. بلا أسماء ولا أرقام.
# Asks a key person for how many people.
barriers-ask-crowd = عن كم شخص تتكلمون؟
# Said after it was sent. 45 words at most.
barriers-thanks = <b>شكرًا.</b> ينتظر الآن ما يقوله آخرون، 28 يومًا على الأكثر. بعدها لا يعرف أحد ما هو لكم. مع 🔔 تسمعون إذا كان هناك جديد.
# Button: take it back. Keep the icon.
barriers-undo = ↩️ تراجع
# Button: a code to look it up later. Keep the icon.
barriers-receipt = 🧾 رمز
# Button: delete this message. Keep the icon.
barriers-clean = 🧹 حذف من هنا
# Button: hear when there is news. Keep the icon.
barriers-follow = 🔔 أخبروني بالجديد
# It was taken back in time.
barriers-undone = حُذف. لم يُحفظ شيء.
# It can no longer be taken back.
barriers-too-late = لم يعد ممكنًا: اختلط بما قاله آخرون. نحن أيضًا لا نستطيع إيجاده.
# The button was pressed twice.
barriers-already = أُرسل هذا من قبل.
# Too many in a short time.
barriers-full = قلتم الكثير الآن. حاولوا لاحقًا.
# Somebody stopped before sending.
barriers-stopped = توقف. لم يُحفظ شيء.
# The code, shown for ten minutes.
barriers-receipt-code = رمزكم: <b>{ $code }</b>. اكتبوه عندكم. أرسلوه إليّ فأقول لكم الحالة. لا نستطيع إيجاده ثانية. بعد 10 دقائق تُحذف هذه الرسالة.
# Four digits of the code, in words.
barriers-receipt-group = { $first } · { $second } · { $third } · { $fourth }
# What a code is about, once it is mixed.
barriers-receipt-found = ما قلتموه عن { $theme }: خُلط في { $period }. { $state }
# What a code is about, while it waits.
barriers-receipt-waiting = ما قلتموه عن { $theme } ما زال ينتظر آخرين.
# It counts in the figures.
barriers-receipt-counts = هو محسوب.
# No report has this code.
barriers-receipt-unknown = لا أعرف هذا الرمز، أو انتهى وقته.
# Too many codes were tried.
barriers-receipt-guesses = محاولات كثيرة. انتظروا ساعة.
# Button: delete the report of this code. Keep the icon.
barriers-withdraw = 🗑 احذف ما قلته
# The report of the code is deleted.
barriers-withdrawn = حُذف ما قلتموه.
# Somebody wrote their code into their sentence.
barriers-own-receipt = رمزكم موجود في كلماتكم. اكتبوا من جديد بدونه.
# From now on they hear when there is news.
barriers-followed = حسنًا. أخبركم إذا كان هناك جديد عن: { $area }.
# Button: hear nothing more about it. Keep the icon.
barriers-unfollow = 🔕 لا مزيد
# They hear nothing more.
barriers-unfollowed = حسنًا، لا أقول شيئًا بعد عن: { $area }.
# A line of the page about oneself.
barriers-kept = تتابعون: { $count } مواضيع.
# Sent to who follows an area when new figures are out.
barriers-news = أرقام جديدة: ما لا يسير جيدًا في { $area }.
# A theme and how many different people spoke of it.
barriers-figure = • { $theme }: { $people } شخصًا على الأقل
# A voice message or a photo in this conversation.
barriers-only-text = هنا النص فقط. الصوت أو الصورة يكشفان من أنتم.
# Below the card of danger: the report is not sent.
barriers-danger = لا أرسل هذا. اتصلوا أولًا.
# The sentence is too long.
barriers-too-long = هذا طويل جدًا. اكتبوا 500 حرف على الأكثر.
# The message with the button is too old.
barriers-expired = هذا قديم جدًا. ابدؤوا من جديد.
# Button of a key person: speaks for nobody else. Keep the icon.
barriers-solo = 👤 عني فقط
# The ten digits, to say a code aloud.
barriers-digit = { $digit ->
    *[0] صفر
     [1] واحد
     [2] اثنان
     [3] ثلاثة
     [4] أربعة
     [5] خمسة
     [6] ستة
     [7] سبعة
     [8] ثمانية
     [9] تسعة
}


# The four areas, as pictures. Keep the icons.
# An area.
barriers-area-work = 💼 عمل وأوراق ورسائل
# An area.
barriers-area-care = 🩺 طبيب ورعاية
# An area.
barriers-area-home = 🏠 سكن وعائلة وبلدية ومال
# An area.
barriers-area-people = 🤝 لغة واحترام وأمان

# Kinds of places.
# A kind of place, never a name.
barriers-place-gemeente = 🏛 البلدية
# A kind of place, never a name.
barriers-place-doctor = 🩺 طبيب
# A kind of place, never a name.
barriers-place-employer = 💼 صاحب عمل
# A kind of place, never a name.
barriers-place-school = 🏫 مدرسة
# A kind of place, never a name.
barriers-place-hospital = 🏥 مستشفى
# A kind of place, never a name.
barriers-place-azc = 🏘 azc (مركز اللجوء)
# A kind of place, never a name.
barriers-place-agency = 🤵 مكتب تشغيل
# A kind of place, never a name.
barriers-place-other = ❔ مكان آخر

# Parts of the country, and provinces by the names that everybody sees on signs.
# A part of the country.
barriers-part-north = ⬆️ الشمال
# A part of the country.
barriers-part-east = ➡️ الشرق
# A part of the country.
barriers-part-west = ⬅️ الغرب
# A part of the country.
barriers-part-south = ⬇️ الجنوب
# A province.
barriers-province-groningen = Groningen
# A province.
barriers-province-friesland = Friesland
# A province.
barriers-province-drenthe = Drenthe
# A province.
barriers-province-overijssel = Overijssel
# A province.
barriers-province-gelderland = Gelderland
# A province.
barriers-province-flevoland = Flevoland
# A province.
barriers-province-utrecht = Utrecht
# A province.
barriers-province-noord-holland = Noord-Holland
# A province.
barriers-province-zuid-holland = Zuid-Holland
# A province.
barriers-province-zeeland = Zeeland
# A province.
barriers-province-noord-brabant = Noord-Brabant
# A province.
barriers-province-limburg = Limburg

# For how many people a key person speaks.
# A size.
barriers-crowd-few = 👥 2 إلى 5 أشخاص
# A size.
barriers-crowd-some = 👥 6 إلى 15 شخصًا
# A size.
barriers-crowd-many = 👥 16 أو أكثر

# Themes. Keep the icons.
# A theme.
barriers-theme-work-find = 💼 إيجاد عمل
# A theme.
barriers-theme-work-at = 🧤 في العمل
# A theme.
barriers-theme-papers = 📄 أوراق وشهادات
# A theme.
barriers-theme-digital = 💻 رسائل وحاسوب
# A theme.
barriers-theme-care-access = 🩺 الوصول إلى الطبيب
# A theme.
barriers-theme-care-contact = 👂 الكلام مع الطبيب
# A theme.
barriers-theme-mental = 🧠 ضغط وحزن
# A theme.
barriers-theme-care-cost = 💊 تكلفة الرعاية
# A theme.
barriers-theme-home = 🏠 السكن والطريق
# A theme.
barriers-theme-family = 🧒 الأطفال والعائلة
# A theme.
barriers-theme-rules = 🏛 البلدية والإعانة
# A theme.
barriers-theme-money = 💶 المال والديون
# A theme.
barriers-theme-language = 🗣 اللغة والمترجم
# A theme.
barriers-theme-unfair = ⚠️ ظلم أو خطر
# A theme.
barriers-theme-trust = 🤝 الثقة والتواصل

# What may stand in the way, as the person would say it: at most about 30 letters.
# Person does not know employers or people who can point to a job.
barriers-code-wf-no-network = لا أعرف أحدًا عنده عمل
# Offered job or track ignores skills, wishes, health or plans; own view of the helper pushed through.
barriers-code-wf-no-fit = العمل لا يناسبني
# Vacancy or employer asks a Dutch level that is not reached or not needed.
barriers-code-wf-dutch-level = لغتي لا تكفي
# Applications or promises stay without reply.
barriers-code-wf-no-reply = لا يصلني أي رد
# Waiting for contact person, intake, course or start of a work track.
barriers-code-wf-waiting-track = أنتظر طويلًا جدًا
# Asylum procedure, waiting time, TWV or BSN blocks a concrete job.
barriers-code-wf-procedure-block = لا يُسمح لي بالعمل بعد
# Employer is unsure about documents, TWV, residence end date or benefit rules and stops.
barriers-code-wf-employer-fear = صاحب العمل لا يعرف القواعد
# No overview of places, projects or vacancies in a language that is understood.
barriers-code-wf-info-jobs = لا أعرف أين أبحث
# Wage missing, under minimum, unpaid trial, illegal deductions.
barriers-code-wa-underpaid = أجر قليل أو بلا أجر
# No contract, not understood, only on-call or very short contracts, fear of losing it.
barriers-code-wa-contract = العقد غير واضح أو غير ثابت
# Safety instructions not understood, no protection, accident not reported.
barriers-code-wa-unsafe = عمل شاق أو خطر
# Work floor language, speed, jargon; no buddy or pictures.
barriers-code-wa-instruction-language = لا أفهم الشرح في العمل
# No training, work under level, no time for language.
barriers-code-wa-no-growth = لا فرصة للتقدم
# Working hours conflict with required lessons, exams or appointments.
barriers-code-wa-combine-class = العمل والدراسة لا يتفقان
# Pain, trauma, pregnancy or disability not taken into account.
barriers-code-wa-body = جسمي لا يحتمل هذا العمل
# Signs of exploitation or trafficking.
barriers-code-wa-exploit = إجبار أو تهديد
# Level too low, no recognition, extra study needed.
barriers-code-pp-diploma-not-valued = شهادتي غير معترف بها
# Cannot get documents from country of origin or embassy.
barriers-code-pp-no-documents = أوراقي مفقودة
# Long waiting for permit, family reunion, naturalisation.
barriers-code-pp-wait-decision = أنتظر القرار
# Spelling, 1 January birth dates, family links wrong, hard to correct.
barriers-code-pp-wrong-data = الاسم أو تاريخ الميلاد خطأ
# Chain of requirements blocks work, care or benefit.
barriers-code-pp-bsn-bank = لا BSN ولا حساب بنكي
# Licence cannot be exchanged, cost or language of the exam.
barriers-code-pp-driving = رخصة قيادتي غير صالحة
# Different people give different answers; rules change.
barriers-code-ru-unclear = القواعد غير واضحة
# Deductions, payback, loss of allowances or fear of fines keep people from work.
barriers-code-ru-benefit-trap = العمل لا يزيد دخلي
# Changes, no call back, no time.
barriers-code-ru-contact-person = لا يوجد شخص ثابت للتواصل
# PIP or track made for, not with, the person.
barriers-code-ru-not-heard = لا يستمعون إليّ
# Mixed levels, few hours, travel time, no childcare.
barriers-code-ru-language-school = مدرسة اللغة ليست جيدة
# Sanction for a rule not understood.
barriers-code-ru-sanction = غرامة أو خصم
# Placement in a municipality limits chances.
barriers-code-ru-spread = مكان سكني لا يناسبني
# Registration refused or waiting list.
barriers-code-ca-no-gp = لا طبيب عائلة لديه مكان
# Dutch menu, name and birth date spelling, triage questions, no call credit.
barriers-code-ca-phone = لا أستطيع الاتصال بالهاتف
# GP, spoedpost, hospital, JGZ, dentist unclear.
barriers-code-ca-dont-know-way = لا أعرف إلى أين أذهب
# Waiting for specialist, mental care, dentist.
barriers-code-ca-wait = أنتظر الرعاية طويلًا
# Cannot go in working hours or lose wage.
barriers-code-ca-hours-work = مفتوح فقط وقت عملي
# Distance, bus, cost, moving between reception places.
barriers-code-ca-far = الرعاية بعيدة جدًا
# Refused for missing papers, insurance, language, arrears.
barriers-code-ca-refused = رفضوا استقبالي
# Walk-in hour full, practice line, transfers.
barriers-code-ca-azc-gate = صعب الوصول إلى طبيب الـazc
# Feels sent away, 'only paracetamol', no examination or explanation.
barriers-code-cc-not-serious = لا يأخذونني بجدية
# No time for story, interpreter, more than one problem.
barriers-code-cc-short-time = الوقت قصير جدًا
# Medical words, leaflet, results, why test or wait.
barriers-code-cc-no-explanation = لا أفهم الشرح
# Topics (sex, FGM, mental) cannot be told to this person.
barriers-code-cc-culture-shame = أشعر بالخجل
# Decision made without question or consent.
barriers-code-cc-decide = لم نقرر معًا
# Fear about IND, municipality, family, interpreter from own community.
barriers-code-cc-privacy-fear = أخاف أن يخبروا غيرهم
# Changed box, side effects, other language on label, medicine not available.
barriers-code-cc-medicine = مشاكل في الأدوية
# Late start, moves, kraamzorg not arranged, classes not understood.
barriers-code-cc-pregnancy = الحمل والرعاية
# Procedure, family reunion, news from home.
barriers-code-mh-stress-waiting = ضغط من الانتظار
# Waiting list, no interpreter, refused as too complex.
barriers-code-mh-no-place = لا مساعدة نفسية
# Mental help seen as for crazy people; does not know what it is.
barriers-code-mh-taboo = لا أعرف هذا النوع من المساعدة
# No contact, no meaning, loss of status.
barriers-code-mh-lonely = أنا وحيد
# Track does not take health into account.
barriers-code-mh-health-work = حالتي النفسية تصعّب العمل
# Care postponed for cost or fear of bill.
barriers-code-co-own-risk = أتجنب الطبيب بسبب التكلفة
# Does not know what is covered or why.
barriers-code-co-bill-unclear = لا أفهم الفاتورة
# Back premium at start, CAK, arrears.
barriers-code-co-arrears = دين للتأمين الصحي
# Adults without extra insurance.
barriers-code-co-dentist = طبيب الأسنان غالٍ
# RMA/RMO/insurance/undocumented gap, new job, move.
barriers-code-co-scheme-gap = لا نظام يشملني
# Asked or needed but not arranged.
barriers-code-la-no-interpreter = لا يوجد مترجم
# Minor used as interpreter.
barriers-code-la-child-interprets = طفلي اضطر إلى الترجمة
# Dialect, gender, known person, line quality, summary instead of full.
barriers-code-la-bad-interpreter = المترجم لم يكن جيدًا
# Waiting list, level, time, children, reading.
barriers-code-la-course-access = لا أحصل على دروس
# Only own group at work or home.
barriers-code-la-practice = لا أجد فرصة للتدرب
# Text does not work; needs voice, picture, person.
barriers-code-la-cannot-read = لا أقرأ جيدًا
# Official letter not understood or too late.
barriers-code-di-letter = الرسالة صعبة جدًا
# Activation, lost phone, helper has the code.
barriers-code-di-digid = لا يعمل DigiD عندي
# No phone number, desk or person.
barriers-code-di-only-online = عبر الإنترنت فقط
# No translation, machine translation wrong.
barriers-code-di-app-language = التطبيق بالهولندية فقط
# Cost, old phone, shared phone.
barriers-code-di-device = لا هاتف ولا إنترنت
# School, doctor, work start again.
barriers-code-ho-move-often = انتقلت مرات كثيرة
# Permit but no home.
barriers-code-ho-no-house = لا بيت
# Bad or tied housing.
barriers-code-ho-bad-house = البيت سيئ
# No transport to work, class, care; shift times.
barriers-code-ho-travel = الطريق غالٍ أو طويل
# Loan for first home, start with debt.
barriers-code-ho-setup-debt = دين بسبب الأثاث
# Blocks class, work, care.
barriers-code-fa-childcare = لا حضانة للأطفال
# Support goes to partner first; wish to start later not planned.
barriers-code-fa-women-last = النساء في آخر الدور
# Parents do not understand school, low advice.
barriers-code-fa-school = مدرسة طفلي
# Avoids help for fear that children are taken.
barriers-code-fa-youth-fear = خوف من رعاية الشباب
# Family reunion waiting, cost, documents.
barriers-code-fa-reunion = عائلتي ليست هنا
# Basic costs not covered.
barriers-code-mo-not-enough = المال لا يكفي
# Payback, energy, insurance, family.
barriers-code-mo-debt = ديون
# Estimates wrong after work or moving.
barriers-code-mo-allowance-payback = عليّ إرجاع مال toeslag
# Bijzondere bijstand, kwijtschelding, child funds unknown.
barriers-code-mo-dont-know-support = لا أعرف ما يحق لي
# Origin, headscarf, accent, name, pregnancy, age.
barriers-code-un-discr-work = تمييز في العمل
# Rude, refused, suspicious.
barriers-code-un-discr-service = تمييز في مكتب أو رعاية
# Threat, women, lgbti, minority.
barriers-code-un-unsafe-reception = المكان الذي أسكنه غير آمن
# Not for feedback: route to help first.
barriers-code-un-home-violence = عنف في البيت
# Paid helper, fake job, DigiD abuse, smuggler pressure.
barriers-code-un-scam = خداع من شخص قال إنه يساعد
# Past experience, fear of state or community watching.
barriers-code-tr-no-trust = لا أثق بهم
# Asked before, nothing changed.
barriers-code-tr-no-feedback = لا أسمع ماذا حدث
# Gossip, politics, tithe, leaders decide.
barriers-code-tr-community-pressure = ضغط من جاليتي
# Wrong channel, language, time.
barriers-code-tr-not-reached = الأخبار لا تصل إلينا
# Too many requests, no pay, role unclear.
barriers-code-tr-key-person-load = الشخص الوسيط مثقل بالعمل
# Unverified information that changes behaviour.
barriers-code-tr-rumour = شائعات
# Fallback; staff review weekly and propose new code.
barriers-code-xx-other = شيء آخر
