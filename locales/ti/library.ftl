# Answers that people wrote and checked, and the pictures that lead to them.

# Picture on the menu: work.
library-shelf-work = 💼 ስራሕ
# Picture on the menu: doctor, insurance, health.
library-shelf-health = 🩺 ጥዕና
# Picture on the menu: letters, DigiD, money, children, this bot.
library-shelf-crossing = 📄 ደብዳቤታትን ገንዘብን
# Picture on the menu: somebody is in danger now.
library-shelf-danger = 🆘 ሓደጋ
# Above the pictures of one shelf.
library-pick = ንሕቶኹም ዝኸውን ስእሊ ጠውቑ።
# Picture: permits and papers needed to work.
library-group-may-i-work = 🪪 ክሰርሕ ይፍቀደኒ ድዩ?
# Picture: finding a job, diplomas, learning while working.
library-group-find-work = 🔎 ስራሕ ምድላይ፡ ምምሃር
# Picture: contract, wage, benefit.
library-group-contract-pay = 💶 ውዕልን ደሞዝን
# Picture: ill, dismissed, not paid, treated badly.
library-group-trouble-at-work = 🛟 ጸገም ኣብ ስራሕ
# Picture: the GP (huisarts) and the hospital.
library-group-see-a-doctor = 👩‍⚕️ ናብ ሓኪም
# Picture: health insurance, own risk, bills.
library-group-insurance = 💳 መድሕንን ክፍሊትን
# Picture: pregnancy, teeth, sleep, medicine.
library-group-body-and-mind = 🤰 ኣካልን ኣእምሮን
# Picture: interpreter, privacy, complaints, no papers.
library-group-language-and-trust = 🗣 ኣስተርጓሚን መሰልን
# Picture: letters and DigiD.
library-group-letters = ✉️ ደብዳቤታት፡ DigiD
# Picture: debts and childcare.
library-group-money-children = 👛 ገንዘብን ቆልዑን
# Picture: integration course, language, living, reception centre.
library-group-living-here = 🏡 ኣብዚ ምንባርን ምምሃርን
# Picture: who helps, and what this bot does with messages.
library-group-who-helps = 🙋 መን ይሕግዝ፡ እዚ ቦት
# Top of an answer: the question in bold and the answer in one line.
library-answer =
    <b>{ $question }</b>

    { $line }
# One step of an answer. $number is 1, 2 or 3.
library-step = { $number }. { $step }
# The sentence that a person can say in Dutch.
library-say =
    🇳🇱 ብሆላንድኛ ከምዚ በሉ:
    <blockquote>{ $sentence }</blockquote>
# Below that sentence: what it means in this language. Not shown to readers of Dutch.
library-means = ትርጉሙ: { $meaning }
# A phone number. $at is the name of the place or site.
library-phone = ☎️ { $at }: <code>{ $phone }</code>
# A link to a page. $at is the short name of the site.
library-link = 🔗 <a href="{ $url }">{ $at }</a>
# The day on which people checked the answer against its sources.
library-checked = ዝተመርመረሉ ዕለት: { $date }
# In its place: the day on which a text was written that nobody compared with its sources yet.
library-written = ዝተጻሕፈሉ ዕለት: { $date }። ምስ ምንጭታት ዘነጻጸሮ ሰብ ገና የለን።
# Under a text that no native reader has checked yet.
library-draft = ✏️ ንድፊ: ትግርኛ ዝኽእል ሰብ ነዚ ጽሑፍ ገና ኣይመርመሮን።
# Under a translation that was made from an older Dutch text.
library-outdated = ✏️ ድሕሪ እዚ ትርጉም እቲ ናይ ሆላንድኛ ጽሑፍ ተቐይሩ ኣሎ። ኣገዳሲ ጉዳይ እንተኾይኑ ንሰብ ሕተቱ።
# Above the Dutch text when no checked translation may be shown.
library-untranslated = ✏️ ሓደ ሰብ ነዚ ገና ይትርጉሞ ኣሎ። እቲ ናይ ሆላንድኛ ጽሑፍ እዚ እዩ:
# Said when an entry was taken out of the library.
library-gone = እዚ መልሲ ሕጂ ኣብዚ የለን። ዳግማይ ምረጹ።
# Stands in a sentence where an amount or a term would stand that is no longer certain.
library-look = ኣብ { $at } ርኣዩ
# An amount in euro, already written with its sign.
library-euro = { $amount }
# A number of months.
library-months =
    { $count ->
        [one] { $count } ወርሒ
       *[other] { $count } ወርሒ
    }
# A number of weeks.
library-weeks =
    { $count ->
        [one] { $count } ሰሙን
       *[other] { $count } ሰሙን
    }
# A number of days.
library-days =
    { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልቲ
    }
# A number of years.
library-years =
    { $count ->
        [one] { $count } ዓመት
       *[other] { $count } ዓመት
    }
# Below four answers: there are more behind the same picture.
library-more = ➕ ተወሳኺ
# Short label on an answer that is sent on, when no native reader has checked it.
library-card-draft = ✏️ ንድፊ፣ ገና ኣይተፈተሸን።
# First step on an answer that is sent on. Keep the arrow.
library-card-step = ➡️ { $step }
