# Answers that people wrote and checked, and the pictures that lead to them.

# Picture on the menu: work.
library-shelf-work = 💼 العمل
# Picture on the menu: doctor, insurance, health.
library-shelf-health = 🩺 الصحة
# Picture on the menu: letters, DigiD, money, children, this bot.
library-shelf-crossing = 📄 الرسائل والمال
# Picture on the menu: somebody is in danger now.
library-shelf-danger = 🆘 خطر
# Above the pictures of one shelf.
library-pick = اضغطوا على الصورة المناسبة.

# Picture: permits and papers needed to work.
library-group-may-i-work = 🪪 هل يحق لي العمل؟
# Picture: finding a job, diplomas, learning while working.
library-group-find-work = 🔎 إيجاد عمل والتعلم
# Picture: contract, wage, benefit.
library-group-contract-pay = 💶 العقد والراتب
# Picture: ill, dismissed, not paid, treated badly.
library-group-trouble-at-work = 🛟 مشاكل في العمل
# Picture: the GP (huisarts) and the hospital.
library-group-see-a-doctor = 👩‍⚕️ زيارة الطبيب
# Picture: health insurance, own risk, bills.
library-group-insurance = 💳 التأمين والتكاليف
# Picture: pregnancy, teeth, sleep, medicine.
library-group-body-and-mind = 🤰 الجسم والنفس
# Picture: interpreter, privacy, complaints, no papers.
library-group-language-and-trust = 🗣 مترجم وحقوق
# Picture: letters and DigiD.
library-group-letters = ✉️ الرسائل و DigiD
# Picture: debts and childcare.
library-group-money-children = 👛 المال والأطفال
# Picture: integration course, language, living, reception centre.
library-group-living-here = 🏡 الحياة والتعلم هنا
# Picture: who helps, and what this bot does with messages.
library-group-who-helps = 🙋 من يساعد، وهذا البوت

# Top of an answer: the question in bold and the answer in one line.
library-answer =
    <b>{ $question }</b>

    { $line }
# One step of an answer. $number is 1, 2 or 3.
library-step = { $number }. { $step }
# The sentence that a person can say in Dutch.
library-say =
    🇳🇱 يمكن قول هذا بالهولندية:
    <blockquote>{ $sentence }</blockquote>
# Below that sentence: what it means in this language. Not shown to readers of Dutch.
library-means = المعنى: { $meaning }
# A phone number. $at is the name of the place or site.
library-phone = ☎️ { $at }: <code>{ $phone }</code>
# A link to a page. $at is the short name of the site.
library-link = 🔗 <a href="{ $url }">{ $at }</a>
# The day on which people checked the answer against its sources.
library-checked = تاريخ المراجعة: { $date }
# In its place: the day on which a text was written that nobody compared with its sources yet.
library-written = كُتب في { $date }. لم يقارنه أحد بالمصادر بعد.
# Under a text that no native reader has checked yet.
library-draft = ✏️ مسودة: لم يراجع هذا النص بعد شخص لغته الأم العربية.
# Under a translation that was made from an older Dutch text.
library-outdated = ✏️ تغير النص الهولندي بعد هذه الترجمة. في الأمور المهمة: اسألوا شخصا.
# Above the Dutch text when no checked translation may be shown.
library-untranslated = ✏️ الترجمة ليست جاهزة بعد. هذا هو النص الهولندي:
# Said when an entry was taken out of the library.
library-gone = هذا الجواب لم يعد هنا. الرجاء الاختيار من جديد.
# Stands in a sentence where an amount or a term would stand that is no longer certain.
library-look = انظروا الموقع { $at }
# An amount in euro, already written with its sign.
library-euro = { $amount }
# A number of months.
library-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
# A number of weeks.
library-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعا
       *[other] { $count } أسبوع
    }
# A number of days.
library-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
# A number of years.
library-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
# Below four answers: there are more behind the same picture.
library-more = ➕ المزيد
# Short label on an answer that is sent on, when no native reader has checked it.
library-card-draft = ✏️ مسودة لم تُراجع بعد.
# First step on an answer that is sent on. Keep the arrow.
library-card-step = ➡️ { $step }
# Above an answer that somebody got before and that was changed. $reason is one of the three lines below.
library-corrected = ❗ تغير جواب وصلكم من قبل. { $reason } هذا هو الجواب الآن:
# Reason for a change.
library-reason-wrong = النص القديم كان خطأ.
# Reason for a change.
library-reason-rule = تغيرت قاعدة.
# Reason for a change.
library-reason-number = تغير رقم.
# Above the translation that somebody was told to wait for after a change.
library-translated = ❗ تغير هذا الجواب. هذا هو الآن بلغتكم:
# One kept thing, on the page about oneself: answers that were received.
library-kept =
    { $count ->
        [0] • لا توجد أجوبة
        [zero] • لا توجد أجوبة
        [one] • جواب واحد وصلكم في آخر 30 يوما، لنخبركم إن كان خطأ
        [two] • جوابان وصلاكم في آخر 30 يوما، لنخبركم إن كان أحدهما خطأ
        [few] • { $count } أجوبة وصلتكم في آخر 30 يوما، لنخبركم إن كان أحدها خطأ
        [many] • { $count } جوابا وصلتكم في آخر 30 يوما، لنخبركم إن كان أحدها خطأ
       *[other] • { $count } جواب وصلكم في آخر 30 يوما، لنخبركم إن كان أحدها خطأ
    }
# One kept thing, on the page about oneself: answers that the person read aloud.
library-kept-spoken =
    { $count ->
        [0] • لا توجد تسجيلات
        [zero] • لا توجد تسجيلات
        [one] • تسجيل واحد لصوتكم
        [two] • تسجيلان لصوتكم
        [few] • { $count } تسجيلات لصوتكم
        [many] • { $count } تسجيلا لصوتكم
       *[other] • { $count } تسجيل لصوتكم
    }
# Description of the command /record, for the team.
library-command-record = قراءة جواب بصوت عال
# Asked before a recording: in which language. Buttons with languages follow.
library-record-language = 🎙 بأي لغة تقرؤون؟
# Above the answers that nobody reads aloud yet. $count is how many there are.
library-record-which = 🎙 أجوبة لم يسجلها أحد بعد: { $count }. اختاروا واحدا.
# Label of a button: the question of an answer.
library-record-title = { $title }
# Said when every answer in the language is read aloud.
library-record-none = 🎙 كل الأجوبة بهذه اللغة مسجلة. شكرا لكم.
# Above the text to read aloud.
library-record-do = 🎙 اقرؤوا هذا النص بهدوء. أرسلوه هنا في رسالة صوتية واحدة.
# The text to read aloud.
library-record-text = { $text }
# Below the recording that the person just made.
library-record-heard = استمعوا. هل الصوت واضح؟
# Button: this recording is good, send it to an editor. Keep the icon.
library-record-good = ✅ التسجيل جيد
# Button: record this answer once more. Keep the icon.
library-record-again = 🎙 مرة أخرى
# Button: do not record now. Keep the icon.
library-record-stop = ✖️ ليس الآن
# Said after that button.
library-record-stopped = لم يسجل شيء. أرسلوا /record متى أردتم.
# Said when somebody typed where a voice message was expected.
library-record-words = هذا نص. كنت أنتظر رسالة صوتية.
# Said when the text was changed while somebody was reading it.
library-record-changed = تغير النص أثناء القراءة. اقرؤوا النص الجديد من فضلكم.
# Said when there is no such text, or the person does not answer in that language.
library-record-unknown = لا يوجد نص كهذا لكم. أرسلوا /record واختاروا نصا.
# Said to somebody who is not in the team and sends /record.
library-record-not-here = التسجيل للفريق فقط. يمكنكم طرح سؤالكم هنا.
# Said after a recording was sent off.
library-record-sent = ✅ شكرا لكم. سيستمع إليه محرر الآن.
# Said when a recording was sent off before, or deleted.
library-record-gone = هذا التسجيل لم يعد هنا.
# Said to the speaker when a recording is played to people. $title is the question of the answer.
library-record-published = 🔊 يسمع الناس تسجيلكم الآن: { $title }
# Said to the speaker when a recording is not used. $title is the question of the answer, $word why, in an editor's words.
library-record-refused =
    لم يستخدم تسجيلكم: { $title }

    يقول المحرر: { $word }
