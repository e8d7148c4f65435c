# What stands in the way, said without being known. Short: one screen has 45 words at most.
# Key under the text field: says what stands in the way. Keep the icon.
barriers-key = ⚠️ چه خوب پیش نمی‌رود؟
# Button under an answer: tells, without being known, what goes wrong. Keep the icon.
barriers-tell = ⚠️ این برای من خوب پیش نمی‌رود
# Said first: what is kept, who reads it, what cannot be promised. 45 words at most.
barriers-trust =
    <b>چه در راه شماست؟</b>
    ما نام و نمبر نگه نمی‌داریم. بعدتر خود ما هم نمی‌دانیم که گفت.
    خواننده ما می‌بیند؛ بلدیه، داکتر و کارفرما تنها وقتی که 10 نفر بگویند.
    ولی تلگرام این را می‌بیند. در خطر: { $phone }.
    ✅ اگر موافق هستید، یک تصویر انتخاب کنید.
# Button: to say that something went well. Keep the icon.
barriers-good = 👍 چیزی خوب پیش رفت
# Said when somebody wants to say what went well.
barriers-good-ask = <b>چه خوب پیش رفت؟</b> یک تصویر انتخاب کنید. نام نگه نمی‌داریم.
# Above the pictures of themes.
barriers-ask-theme = دربارهٔ چیست؟
# Above what may stand in the way.
barriers-ask-code = کدام بهتر می‌خواند؟
# Above the themes when something went well.
barriers-good-theme = چه خوب پیش رفت؟
# Button: the next four. Keep the icon.
barriers-more = ➡️ بیشتر
# Button: none of these. Keep the icon.
barriers-other = ❔ چیز دیگر
# Button: one step back. Keep the icon.
barriers-back = ⬅️ پس
# Button: stop, nothing is kept. Keep the icon.
barriers-stop = ✖️ بس
# Above what will be kept, exactly as it will be.
barriers-preview = <b>این طور نگهداری می‌شود:</b>
# One thing that stands in the way.
barriers-line = • { $what }
# What kind of place it was.
barriers-place = جای: { $place }
# Which region.
barriers-region = منطقه: { $region }
# For how many people somebody speaks.
barriers-crowd = برای: { $crowd }
# Their own words, after what identifies somebody was taken out.
barriers-words = سخنان شما: «{ $words }»
# Said when something was taken out of the words.
barriers-marks = آنچه در […] بود گرفته شد.
# Said when words were written: they are deleted from the chat.
barriers-erase = بعد از ✅ سخنان شما را از اینجا پاک می‌کنم.
# Button: send it. Keep the icon.
barriers-send = ✅ ارسال
# Button: one more obstacle. Keep the icon.
barriers-another = ➕ یکی دیگر
# Button: say what kind of place and which region. Keep the icon.
barriers-where = 📍 کجا؟
# Button: write a sentence. Keep the icon.
barriers-write = ✍️ با سخن خودم
# Button: leave the sentence out. Keep the icon.
barriers-unwrite = 🗑 بدون سخنانم
# Button: the answer that helps with what is sensitive. Keep the icon.
barriers-help = 🆘 چه کمک کرده می‌تواند
# Button of a key person: speaks for a group. Keep the icon.
barriers-group = 👥 برای یک گروه
# Above the kinds of places.
barriers-ask-place = چه نوع جای بود؟ هیچ وقت نام ننویسید.
# Above the parts of the country.
barriers-ask-part = در کدام بخش هالند؟
# Above the provinces.
barriers-ask-province = کدام ولایت؟
# Button: I do not say where. Keep the icon.
barriers-dont-say = 🤐 نمی‌گویم
# Asks for one sentence.
barriers-prompt = ✍️ در جواب این، یک جمله بنویسید. بدون نام و نمبر.
# Asks a key person for how many people.
barriers-ask-crowd = از طرف چند نفر گپ می‌زنید؟
# Said after it was sent. 45 words at most.
barriers-thanks = <b>تشکر.</b> حالا منتظر گفته‌های دیگران می‌ماند، حداکثر 28 روز. بعد هیچ کس نمی‌داند کدام از شماست. با 🔔 خبر می‌شوید اگر چیزی نو بود.
# Button: take it back. Keep the icon.
barriers-undo = ↩️ پس می‌گیرم
# Button: a code to look it up later. Keep the icon.
barriers-receipt = 🧾 کود
# Button: delete this message. Keep the icon.
barriers-clean = 🧹 از اینجا پاک کن
# Button: hear when there is news. Keep the icon.
barriers-follow = 🔔 خبر نو را به من بگو
# It was taken back in time.
barriers-undone = پاک شد. هیچ چیز نگهداری نشد.
# It can no longer be taken back.
barriers-too-late = دیگر نمی‌شود: با گفته‌های دیگران آمیخته شد. خود ما هم آن را یافته نمی‌توانیم.
# The button was pressed twice.
barriers-already = این قبلاً ارسال شد.
# Too many in a short time.
barriers-full = حالا بسیار گفتید. بعدتر کوشش کنید.
# Somebody stopped before sending.
barriers-stopped = بس شد. هیچ چیز نگهداری نشد.
# The code, shown for ten minutes.
barriers-receipt-code = کود شما: <b>{ $code }</b>. آن را بنویسید. به من بفرستید، می‌گویم در چه حال است. ما آن را دوباره یافته نمی‌توانیم. بعد از 10 دقیقه این پیام پاک می‌شود.
# Four digits of the code, in words.
barriers-receipt-group = { $first } · { $second } · { $third } · { $fourth }
# What a code is about, once it is mixed.
barriers-receipt-found = گفتهٔ شما دربارهٔ { $theme }: در { $period } آمیخته شد. { $state }
# What a code is about, while it waits.
barriers-receipt-waiting = گفتهٔ شما دربارهٔ { $theme } هنوز منتظر دیگران است.
# It counts in the figures.
barriers-receipt-counts = حساب می‌شود.
# No report has this code.
barriers-receipt-unknown = این کود را نمی‌شناسم، یا وقتش گذشته.
# Too many codes were tried.
barriers-receipt-guesses = بسیار کوشش کردید. یک ساعت صبر کنید.
# Button: delete the report of this code. Keep the icon.
barriers-withdraw = 🗑 گفته‌ام را پاک کن
# The report of the code is deleted.
barriers-withdrawn = گفتهٔ شما پاک شد.
# Somebody wrote their code into their sentence.
barriers-own-receipt = کود شما در سخنان شماست. بدون آن دوباره بنویسید.
# From now on they hear when there is news.
barriers-followed = درست است. اگر دربارهٔ { $area } چیزی نو بود، می‌گویم.
# Button: hear nothing more about it. Keep the icon.
barriers-unfollow = 🔕 بس است
# They hear nothing more.
barriers-unfollowed = درست است، دیگر دربارهٔ { $area } نمی‌گویم.
# A line of the page about oneself.
barriers-kept = شما دنبال می‌کنید: { $count } موضوع.
# Sent to who follows an area when new figures are out.
barriers-news = ارقام نو: چه در { $area } خوب پیش نمی‌رود.
# A theme and how many different people spoke of it.
barriers-figure = • { $theme }: حداقل { $people } نفر
# A voice message or a photo in this conversation.
barriers-only-text = اینجا تنها متن. صدا یا عکس نشان می‌دهد شما کیستید.
# Below the card of danger: the report is not sent.
barriers-danger = این را نمی‌فرستم. اول زنگ بزنید.
# The sentence is too long.
barriers-too-long = بسیار دراز است. حداکثر 500 حرف بنویسید.
# The message with the button is too old.
barriers-expired = این بسیار کهنه است. از نو شروع کنید.
# Button of a key person: speaks for nobody else. Keep the icon.
barriers-solo = 👤 تنها برای من
# The ten digits, to say a code aloud.
barriers-digit = { $digit ->
    *[0] صفر
     [1] یک
     [2] دو
     [3] سه
     [4] چهار
     [5] پنج
     [6] شش
     [7] هفت
     [8] هشت
     [9] نه
}


# The four areas, as pictures. Keep the icons.
# An area.
barriers-area-work = 💼 کار، اسناد، خط‌ها
# An area.
barriers-area-care = 🩺 داکتر و تداوی
# An area.
barriers-area-home = 🏠 خانه، فامیل، بلدیه، پول
# An area.
barriers-area-people = 🤝 زبان، احترام، امنیت

# Kinds of places.
# A kind of place, never a name.
barriers-place-gemeente = 🏛 بلدیه
# A kind of place, never a name.
barriers-place-doctor = 🩺 داکتر
# A kind of place, never a name.
barriers-place-employer = 💼 کارفرما
# A kind of place, never a name.
barriers-place-school = 🏫 مکتب
# A kind of place, never a name.
barriers-place-hospital = 🏥 شفاخانه
# A kind of place, never a name.
barriers-place-azc = 🏘 azc (کمپ)
# A kind of place, never a name.
barriers-place-agency = 🤵 دفتر کاریابی
# A kind of place, never a name.
barriers-place-other = ❔ جای دیگر

# Parts of the country, and provinces by the names that everybody sees on signs.
# A part of the country.
barriers-part-north = ⬆️ شمال
# A part of the country.
barriers-part-east = ➡️ شرق
# A part of the country.
barriers-part-west = ⬅️ غرب
# A part of the country.
barriers-part-south = ⬇️ جنوب
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
barriers-crowd-few = 👥 2 تا 5 نفر
# A size.
barriers-crowd-some = 👥 6 تا 15 نفر
# A size.
barriers-crowd-many = 👥 16 یا بیشتر

# Themes. Keep the icons.
# A theme.
barriers-theme-work-find = 💼 یافتن کار
# A theme.
barriers-theme-work-at = 🧤 در کار
# A theme.
barriers-theme-papers = 📄 اسناد و دیپلوم
# A theme.
barriers-theme-digital = 💻 خط‌ها و کمپیوتر
# A theme.
barriers-theme-care-access = 🩺 رسیدن به داکتر
# A theme.
barriers-theme-care-contact = 👂 گپ زدن با داکتر
# A theme.
barriers-theme-mental = 🧠 فشار و غم
# A theme.
barriers-theme-care-cost = 💊 مصرف تداوی
# A theme.
barriers-theme-home = 🏠 خانه و راه
# A theme.
barriers-theme-family = 🧒 اطفال و فامیل
# A theme.
barriers-theme-rules = 🏛 بلدیه و uitkering
# A theme.
barriers-theme-money = 💶 پول و قرض
# A theme.
barriers-theme-language = 🗣 زبان و ترجمان
# A theme.
barriers-theme-unfair = ⚠️ بی‌انصافی یا ناامنی
# A theme.
barriers-theme-trust = 🤝 اعتماد و تماس

# What may stand in the way, as the person would say it: at most about 30 letters.
# Person does not know employers or people who can point to a job.
barriers-code-wf-no-network = کسی را نمی‌شناسم که کار داشته باشد
# Offered job or track ignores skills, wishes, health or plans; own view of the helper pushed through.
barriers-code-wf-no-fit = کار با من جور نیست
# Vacancy or employer asks a Dutch level that is not reached or not needed.
barriers-code-wf-dutch-level = زبان من بس نیست
# Applications or promises stay without reply.
barriers-code-wf-no-reply = هیچ جواب نمی‌گیرم
# Waiting for contact person, intake, course or start of a work track.
barriers-code-wf-waiting-track = بسیار انتظار می‌کشم
# Asylum procedure, waiting time, TWV or BSN blocks a concrete job.
barriers-code-wf-procedure-block = هنوز اجازهٔ کار ندارم
# Employer is unsure about documents, TWV, residence end date or benefit rules and stops.
barriers-code-wf-employer-fear = کارفرما قاعده‌ها را نمی‌داند
# No overview of places, projects or vacancies in a language that is understood.
barriers-code-wf-info-jobs = نمی‌دانم کجا بپالم
# Wage missing, under minimum, unpaid trial, illegal deductions.
barriers-code-wa-underpaid = مزد کم یا بدون مزد
# No contract, not understood, only on-call or very short contracts, fear of losing it.
barriers-code-wa-contract = قرارداد نامعلوم است
# Safety instructions not understood, no protection, accident not reported.
barriers-code-wa-unsafe = کار سنگین یا خطرناک
# Work floor language, speed, jargon; no buddy or pictures.
barriers-code-wa-instruction-language = هدایت‌های کار را نمی‌فهمم
# No training, work under level, no time for language.
barriers-code-wa-no-growth = فرصت پیشرفت نیست
# Working hours conflict with required lessons, exams or appointments.
barriers-code-wa-combine-class = کار و مکتب با هم نمی‌شود
# Pain, trauma, pregnancy or disability not taken into account.
barriers-code-wa-body = بدنم این کار را نمی‌تواند
# Signs of exploitation or trafficking.
barriers-code-wa-exploit = زور یا تهدید
# Level too low, no recognition, extra study needed.
barriers-code-pp-diploma-not-valued = دیپلوم من حساب نیست
# Cannot get documents from country of origin or embassy.
barriers-code-pp-no-documents = اسنادم گم است
# Long waiting for permit, family reunion, naturalisation.
barriers-code-pp-wait-decision = منتظر فیصله هستم
# Spelling, 1 January birth dates, family links wrong, hard to correct.
barriers-code-pp-wrong-data = نام یا تاریخ تولد غلط است
# Chain of requirements blocks work, care or benefit.
barriers-code-pp-bsn-bank = BSN یا حساب بانک ندارم
# Licence cannot be exchanged, cost or language of the exam.
barriers-code-pp-driving = لیسانس رانندگی‌ام اعتبار ندارد
# Different people give different answers; rules change.
barriers-code-ru-unclear = قاعده‌ها روشن نیست
# Deductions, payback, loss of allowances or fear of fines keep people from work.
barriers-code-ru-benefit-trap = کار فایده نمی‌کند
# Changes, no call back, no time.
barriers-code-ru-contact-person = نفر ثابت برای تماس نیست
# PIP or track made for, not with, the person.
barriers-code-ru-not-heard = به من گوش نمی‌دهند
# Mixed levels, few hours, travel time, no childcare.
barriers-code-ru-language-school = مکتب زبان خوب نیست
# Sanction for a rule not understood.
barriers-code-ru-sanction = جریمه یا کم‌کردن پول
# Placement in a municipality limits chances.
barriers-code-ru-spread = جای زندگی‌ام مناسب نیست
# Registration refused or waiting list.
barriers-code-ca-no-gp = داکتر خانوادگی جای ندارد
# Dutch menu, name and birth date spelling, triage questions, no call credit.
barriers-code-ca-phone = تلفون کرده نمی‌توانم
# GP, spoedpost, hospital, JGZ, dentist unclear.
barriers-code-ca-dont-know-way = نمی‌دانم کجا بروم
# Waiting for specialist, mental care, dentist.
barriers-code-ca-wait = برای تداوی بسیار انتظار است
# Cannot go in working hours or lose wage.
barriers-code-ca-hours-work = تنها وقت کارم باز است
# Distance, bus, cost, moving between reception places.
barriers-code-ca-far = داکتر بسیار دور است
# Refused for missing papers, insurance, language, arrears.
barriers-code-ca-refused = مرا رد کردند
# Walk-in hour full, practice line, transfers.
barriers-code-ca-azc-gate = دیدن داکتر azc مشکل است
# Feels sent away, 'only paracetamol', no examination or explanation.
barriers-code-cc-not-serious = مرا جدی نمی‌گیرند
# No time for story, interpreter, more than one problem.
barriers-code-cc-short-time = وقت بسیار کم است
# Medical words, leaflet, results, why test or wait.
barriers-code-cc-no-explanation = توضیح را نمی‌فهمم
# Topics (sex, FGM, mental) cannot be told to this person.
barriers-code-cc-culture-shame = شرم دارم
# Decision made without question or consent.
barriers-code-cc-decide = با هم فیصله نکردیم
# Fear about IND, municipality, family, interpreter from own community.
barriers-code-cc-privacy-fear = می‌ترسم به دیگران بگویند
# Changed box, side effects, other language on label, medicine not available.
barriers-code-cc-medicine = مشکل دوا
# Late start, moves, kraamzorg not arranged, classes not understood.
barriers-code-cc-pregnancy = حاملگی و مراقبت
# Procedure, family reunion, news from home.
barriers-code-mh-stress-waiting = فشار از انتظار
# Waiting list, no interpreter, refused as too complex.
barriers-code-mh-no-place = کمک روانی نیست
# Mental help seen as for crazy people; does not know what it is.
barriers-code-mh-taboo = این نوع کمک را نمی‌شناسم
# No contact, no meaning, loss of status.
barriers-code-mh-lonely = تنها هستم
# Track does not take health into account.
barriers-code-mh-health-work = وضع روانی کار را سخت می‌کند
# Care postponed for cost or fear of bill.
barriers-code-co-own-risk = از خاطر پول داکتر نمی‌روم
# Does not know what is covered or why.
barriers-code-co-bill-unclear = بل را نمی‌فهمم
# Back premium at start, CAK, arrears.
barriers-code-co-arrears = قرض بیمهٔ صحی
# Adults without extra insurance.
barriers-code-co-dentist = داکتر دندان قیمت است
# RMA/RMO/insurance/undocumented gap, new job, move.
barriers-code-co-scheme-gap = هیچ قانون برای من نیست
# Asked or needed but not arranged.
barriers-code-la-no-interpreter = ترجمان نیست
# Minor used as interpreter.
barriers-code-la-child-interprets = طفلم باید ترجمه می‌کرد
# Dialect, gender, known person, line quality, summary instead of full.
barriers-code-la-bad-interpreter = ترجمان خوب نبود
# Waiting list, level, time, children, reading.
barriers-code-la-course-access = درس گرفته نمی‌توانم
# Only own group at work or home.
barriers-code-la-practice = تمرین کرده نمی‌توانم
# Text does not work; needs voice, picture, person.
barriers-code-la-cannot-read = خوب خوانده نمی‌توانم
# Official letter not understood or too late.
barriers-code-di-letter = خط بسیار مشکل است
# Activation, lost phone, helper has the code.
barriers-code-di-digid = DigiD کار نمی‌دهد
# No phone number, desk or person.
barriers-code-di-only-online = تنها آنلاین است
# No translation, machine translation wrong.
barriers-code-di-app-language = اپ تنها هالندی است
# Cost, old phone, shared phone.
barriers-code-di-device = موبایل یا انترنت نیست
# School, doctor, work start again.
barriers-code-ho-move-often = بسیار کوچ داده شدم
# Permit but no home.
barriers-code-ho-no-house = خانه نیست
# Bad or tied housing.
barriers-code-ho-bad-house = خانه خراب است
# No transport to work, class, care; shift times.
barriers-code-ho-travel = راه قیمت یا دراز است
# Loan for first home, start with debt.
barriers-code-ho-setup-debt = قرض برای سامان خانه
# Blocks class, work, care.
barriers-code-fa-childcare = مراقبت اطفال نیست
# Support goes to partner first; wish to start later not planned.
barriers-code-fa-women-last = نوبت زن‌ها آخر است
# Parents do not understand school, low advice.
barriers-code-fa-school = مکتب طفلم
# Avoids help for fear that children are taken.
barriers-code-fa-youth-fear = ترس از jeugdzorg
# Family reunion waiting, cost, documents.
barriers-code-fa-reunion = فامیلم اینجا نیست
# Basic costs not covered.
barriers-code-mo-not-enough = پول بس نیست
# Payback, energy, insurance, family.
barriers-code-mo-debt = قرض‌ها
# Estimates wrong after work or moving.
barriers-code-mo-allowance-payback = باید toeslag را پس بدهم
# Bijzondere bijstand, kwijtschelding, child funds unknown.
barriers-code-mo-dont-know-support = نمی‌دانم چه کمک است
# Origin, headscarf, accent, name, pregnancy, age.
barriers-code-un-discr-work = تبعیض در کار
# Rude, refused, suspicious.
barriers-code-un-discr-service = تبعیض در دفتر یا تداوی
# Threat, women, lgbti, minority.
barriers-code-un-unsafe-reception = جای بودوباشم امن نیست
# Not for feedback: route to help first.
barriers-code-un-home-violence = خشونت در خانه
# Paid helper, fake job, DigiD abuse, smuggler pressure.
barriers-code-un-scam = کسی به نام کمک فریب داد
# Past experience, fear of state or community watching.
barriers-code-tr-no-trust = به آن‌ها اعتماد ندارم
# Asked before, nothing changed.
barriers-code-tr-no-feedback = هیچ خبر نمی‌شوم چه شد
# Gossip, politics, tithe, leaders decide.
barriers-code-tr-community-pressure = فشار از مردم خودم
# Wrong channel, language, time.
barriers-code-tr-not-reached = خبرها به ما نمی‌رسد
# Too many requests, no pay, role unclear.
barriers-code-tr-key-person-load = نفر رابط بسیار کار دارد
# Unverified information that changes behaviour.
barriers-code-tr-rumour = آوازه‌ها
# Fallback; staff review weekly and propose new code.
barriers-code-xx-other = چیز دیگر
