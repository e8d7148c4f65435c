# Answers that people wrote and checked, and the pictures that lead to them.

# Picture on the menu: work.
library-shelf-work = 💼 کار
# Picture on the menu: doctor, insurance, health.
library-shelf-health = 🩺 صحت
# Picture on the menu: letters, DigiD, money, children, this bot.
library-shelf-crossing = 📄 خط (brief) و پول
# Picture on the menu: somebody is in danger now.
library-shelf-danger = 🆘 خطر
# Above the pictures of one shelf.
library-pick = تصویر مناسب را فشار دهید.
# Picture: permits and papers needed to work.
library-group-may-i-work = 🪪 اجازهٔ کار دارم؟
# Picture: finding a job, diplomas, learning while working.
library-group-find-work = 🔎 پیدا کردن کار، آموزش
# Picture: contract, wage, benefit.
library-group-contract-pay = 💶 قرارداد و معاش
# Picture: ill, dismissed, not paid, treated badly.
library-group-trouble-at-work = 🛟 مشکل در کار
# Picture: the GP (huisarts) and the hospital.
library-group-see-a-doctor = 👩‍⚕️ رفتن نزد داکتر
# Picture: health insurance, own risk, bills.
library-group-insurance = 💳 بیمه و مصارف
# Picture: pregnancy, teeth, sleep, medicine.
library-group-body-and-mind = 🤰 بدن و روان
# Picture: interpreter, privacy, complaints, no papers.
library-group-language-and-trust = 🗣 ترجمان و حقوق شما
# Picture: letters and DigiD.
library-group-letters = ✉️ خط (brief) و DigiD
# Picture: debts and childcare.
library-group-money-children = 👛 پول و اطفال
# Picture: integration course, language, living, reception centre.
library-group-living-here = 🏡 زندگی و آموزش اینجا
# Picture: who helps, and what this bot does with messages.
library-group-who-helps = 🙋 کی کمک می‌کند، و این بات
# Top of an answer: the question in bold and the answer in one line.
library-answer =
    <b>{ $question }</b>

    { $line }
# One step of an answer. $number is 1, 2 or 3.
library-step = { $number }. { $step }
# The sentence that a person can say in Dutch.
library-say =
    🇳🇱 به زبان هالندی بگویید:
    <blockquote>{ $sentence }</blockquote>
# Below that sentence: what it means in this language. Not shown to readers of Dutch.
library-means = معنی آن: { $meaning }
# A phone number. $at is the name of the place or site.
library-phone = ☎️ تیلفون { $at }: <code>{ $phone }</code>
# A link to a page. $at is the short name of the site.
library-link = 🔗 سایت <a href="{ $url }">{ $at }</a>
# The day on which people checked the answer against its sources.
library-checked = بررسی شد: { $date }
# In its place: the day on which a text was written that nobody compared with its sources yet.
library-written = نوشته شده در { $date }. تا حال کسی آن را با منابع مقایسه نکرده است.
# Under a text that no native reader has checked yet.
library-draft = ✏️ مسوده: هنوز هیچ دری‌زبان این متن را بررسی نکرده است.
# Under a translation that was made from an older Dutch text.
library-outdated = ✏️ متن هالندی بعد از این ترجمه تغییر کرده است. اگر موضوع مهم است، از یک شخص بپرسید.
# Above the Dutch text when no checked translation may be shown.
library-untranslated = ✏️ یک شخص هنوز این را ترجمه می‌کند. متن هالندی این است:
# Said when an entry was taken out of the library.
library-gone = این جواب دیگر اینجا نیست. لطفاً دوباره انتخاب کنید.
# Stands in a sentence where an amount or a term would stand that is no longer certain.
library-look = به سایت { $at } نگاه کنید
# An amount in euro, already written with its sign.
library-euro = { $amount }
# A number of months.
library-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
# A number of weeks.
library-weeks =
    { $count ->
        [one] { $count } هفته
       *[other] { $count } هفته
    }
# A number of days.
library-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
# A number of years.
library-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# Below four answers: there are more behind the same picture.
library-more = ➕ بیشتر
# Short label on an answer that is sent on, when no native reader has checked it.
library-card-draft = ✏️ مسوده، هنوز بررسی نشده.
# First step on an answer that is sent on. Keep the arrow.
library-card-step = ➡️ { $step }
