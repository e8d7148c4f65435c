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
# Above an answer that somebody got before and that was changed. $reason is one of the three lines below.
library-corrected = ❗ ዝረኸብኩምዎ መልሲ ተቐይሩ ኣሎ። { $reason } እቲ መልሲ ሕጂ እዚ እዩ:
# Reason for a change.
library-reason-wrong = እቲ ናይ ቀደም ጽሑፍ ጌጋ ነይሩ።
# Reason for a change.
library-reason-rule = ሕጊ ተቐይሩ።
# Reason for a change.
library-reason-number = ቁጽሪ ተቐይሩ።
# Above the translation that somebody was told to wait for after a change.
library-translated = ❗ እዚ መልሲ እዚ ተቐይሩ ኣሎ። ሕጂ ብቋንቋኹም እዚ እዩ:
# One kept thing, on the page about oneself: answers that were received.
library-kept =
    { $count ->
        [0] • መልሲ የለን
        [one] • ኣብ ዝሓለፈ 30 መዓልታት ዝረኸብኩምዎ { $count } መልሲ፡ ጌጋ እንተነይሩ ክንነግረኩም
       *[other] • ኣብ ዝሓለፈ 30 መዓልታት ዝረኸብኩምዎም { $count } መልስታት፡ ጌጋ እንተነይሩ ክንነግረኩም
    }
# One kept thing, on the page about oneself: answers that the person read aloud.
library-kept-spoken =
    { $count ->
        [0] • ቅዳሕ ድምጺ የለን
        [one] • { $count } ቅዳሕ ድምጽኹም
       *[other] • { $count } ቅዳሓት ድምጽኹም
    }
# Description of the command /record, for the team.
library-command-record = መልሲ ብድምጺ ኣንብቡ
# Asked before a recording: in which language. Buttons with languages follow.
library-record-language = 🎙 ብኣየናይ ቋንቋ ተንብቡ?
# Above the answers that nobody reads aloud yet. $count is how many there are.
library-record-which = 🎙 ገና ብድምጺ ዘይተነበቡ መልስታት: { $count }። ሓደ ምረጹ።
# Label of a button: the question of an answer.
library-record-title = { $title }
# Said when every answer in the language is read aloud.
library-record-none = 🎙 ብዚ ቋንቋ ኩሉ መልሲ ብድምጺ ኣሎ። የቐንየልና።
# Above the text to read aloud.
library-record-do = 🎙 ነዚ ቀስ ኢልኩም ኣንብቡ። ብሓደ መልእኽቲ ድምጺ ናብዚ ልኣኹ።
# The text to read aloud.
library-record-text = { $text }
# Below the recording that the person just made.
library-record-heard = ስምዑ። ንጹር ድዩ?
# Button: this recording is good, send it to an editor. Keep the icon.
library-record-good = ✅ ጽቡቕ እዩ
# Button: record this answer once more. Keep the icon.
library-record-again = 🎙 መሊስኩም
# Button: do not record now. Keep the icon.
library-record-stop = ✖️ ሕጂ ኣይኮነን
# Said after that button.
library-record-stopped = ዝተቐድሐ የለን። ክትደልዩ ከለኹም /record ልኣኹ።
# Said when somebody typed where a voice message was expected.
library-record-words = እዚ ጽሑፍ እዩ። መልእኽቲ ድምጺ እጽበ ነይረ።
# Said when the text was changed while somebody was reading it.
library-record-changed = ክተንብቡ ከለኹም እቲ ጽሑፍ ተቐይሩ። በጃኹም ነቲ ሓድሽ ኣንብቡ።
# Said when there is no such text, or the person does not answer in that language.
library-record-unknown = ከምዚ ዝበለ ጽሑፍ ንዓኹም የለን። /record ልኣኹ እሞ ሓደ ምረጹ።
# Said to somebody who is not in the team and sends /record.
library-record-not-here = መልሲ ዝቐድሕ ጋንታ ጥራይ እዩ። ሕቶኹም ኣብዚ ክትሓቱ ትኽእሉ።
# Said after a recording was sent off.
library-record-sent = ✅ የቐንየልና። ኣሰናዳኢ ሕጂ ክሰምዖ እዩ።
# Said when a recording was sent off before, or deleted.
library-record-gone = እዚ ቅዳሕ ደጊም የለን።
# Said to the speaker when a recording is played to people. $title is the question of the answer.
library-record-published = 🔊 ቅዳሕኩም ሕጂ ሰባት ይሰምዕዎ ኣለዉ: { $title }
# Said to the speaker when a recording is not used. $title is the question of the answer, $word why, in an editor's words.
library-record-refused =
    ቅዳሕኩም ኣይተጠቐምናሉን: { $title }

    ኣሰናዳኢ ይብል: { $word }
