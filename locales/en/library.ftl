# Answers that people wrote and checked, and the pictures that lead to them.

# Picture on the menu: work.
library-shelf-work = 💼 Work
# Picture on the menu: doctor, insurance, health.
library-shelf-health = 🩺 Health
# Picture on the menu: letters, DigiD, money, children, this bot.
library-shelf-crossing = 📄 Letters and money
# Picture on the menu: somebody is in danger now.
library-shelf-danger = 🆘 Danger
# Above the pictures of one shelf.
library-pick = Tap the picture that fits.

# Picture: permits and papers needed to work.
library-group-may-i-work = 🪪 May I work?
# Picture: finding a job, diplomas, learning while working.
library-group-find-work = 🔎 Find work, learn
# Picture: contract, wage, benefit.
library-group-contract-pay = 💶 Contract and pay
# Picture: ill, dismissed, not paid, treated badly.
library-group-trouble-at-work = 🛟 Problems at work
# Picture: the GP (huisarts) and the hospital.
library-group-see-a-doctor = 👩‍⚕️ See a doctor
# Picture: health insurance, own risk, bills.
library-group-insurance = 💳 Insurance and costs
# Picture: pregnancy, teeth, sleep, medicine.
library-group-body-and-mind = 🤰 Body and mind
# Picture: interpreter, privacy, complaints, no papers.
library-group-language-and-trust = 🗣 Interpreter, rights
# Picture: letters and DigiD.
library-group-letters = ✉️ Letters and DigiD
# Picture: debts and childcare.
library-group-money-children = 👛 Money and children
# Picture: integration course, language, living, reception centre.
library-group-living-here = 🏡 Living and learning here
# Picture: who helps, and what this bot does with messages.
library-group-who-helps = 🙋 Who helps, and this bot

# Top of an answer: the question in bold and the answer in one line.
library-answer =
    <b>{ $question }</b>

    { $line }
# One step of an answer. $number is 1, 2 or 3.
library-step = { $number }. { $step }
# The sentence that a person can say in Dutch.
library-say =
    🇳🇱 Say in Dutch:
    <blockquote>{ $sentence }</blockquote>
# Below that sentence: what it means in this language. Not shown to readers of Dutch.
library-means = It means: { $meaning }
# A phone number. $at is the name of the place or site.
library-phone = ☎️ { $at }: <code>{ $phone }</code>
# A link to a page. $at is the short name of the site.
library-link = 🔗 <a href="{ $url }">{ $at }</a>
# The day on which people checked the answer against its sources.
library-checked = Checked: { $date }
# In its place: the day on which a text was written that nobody compared with its sources yet.
library-written = Written on { $date }. Nobody has compared it with its sources yet.
# Under a text that no native reader has checked yet.
library-draft = ✏️ Draft: a native reader has not checked this text yet.
# Under a translation that was made from an older Dutch text.
library-outdated = ✏️ The Dutch text changed after this translation. Ask a person when it matters.
# Above the Dutch text when no checked translation may be shown.
library-untranslated = ✏️ A person is still translating this. Here is the Dutch text:
# Said when an entry was taken out of the library.
library-gone = This answer is no longer here. Please choose again.
# Stands in a sentence where an amount or a term would stand that is no longer certain.
library-look = look at { $at }
# An amount in euro, already written with its sign.
library-euro = { $amount }
# A number of months.
library-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
# A number of weeks.
library-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# A number of days.
library-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# A number of years.
library-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# Below four answers: there are more behind the same picture.
library-more = ➕ More
# Short label on an answer that is sent on, when no native reader has checked it.
library-card-draft = ✏️ Draft, not yet checked.
# First step on an answer that is sent on. Keep the arrow.
library-card-step = ➡️ { $step }
# Above an answer that somebody got before and that was changed. $reason is one of the three lines below.
library-corrected = ❗ An answer you got was changed. { $reason } This is the answer now:
# Reason for a change.
library-reason-wrong = The old text was wrong.
# Reason for a change.
library-reason-rule = A rule changed.
# Reason for a change.
library-reason-number = A number changed.
# Above the translation that somebody was told to wait for after a change.
library-translated = ❗ This answer was changed. Here it is now in your language:
# One kept thing, on the page about oneself: answers that were received.
library-kept =
    { $count ->
        [0] • no answers
        [one] • { $count } answer that you got in the last 30 days, so that we can tell you if it was wrong
       *[other] • { $count } answers that you got in the last 30 days, so that we can tell you if one was wrong
    }
# One kept thing, on the page about oneself: answers that the person read aloud.
library-kept-spoken =
    { $count ->
        [0] • no recordings
        [one] • { $count } recording of your voice
       *[other] • { $count } recordings of your voice
    }
# Description of the command /record, for the team.
library-command-record = Read an answer aloud
# Asked before a recording: in which language. Buttons with languages follow.
library-record-language = 🎙 In which language do you read aloud?
# Above the answers that nobody reads aloud yet. $count is how many there are.
library-record-which = 🎙 Nobody reads these answers aloud yet: { $count }. Choose one.
# Label of a button: the question of an answer.
library-record-title = { $title }
# Said when every answer in the language is read aloud.
library-record-none = 🎙 Every answer in this language is read aloud. Thank you.
# Above the text to read aloud.
library-record-do = 🎙 Read this aloud, calmly. Send it here as one voice message.
# The text to read aloud.
library-record-text = { $text }
# Below the recording that the person just made.
library-record-heard = Listen. Is it clear?
# Button: this recording is good, send it to an editor. Keep the icon.
library-record-good = ✅ It is good
# Button: record this answer once more. Keep the icon.
library-record-again = 🎙 Once more
# Button: do not record now. Keep the icon.
library-record-stop = ✖️ Not now
# Said after that button.
library-record-stopped = Nothing is recorded. Send /record when you want.
# Said when somebody typed where a voice message was expected.
library-record-words = That was text. I waited for a voice message.
# Said when the text was changed while somebody was reading it.
library-record-changed = The text was changed while you read. Please read the new one.
# Said when there is no such text, or the person does not answer in that language.
library-record-unknown = There is no such text for you to read. Send /record and choose one.
# Said to somebody who is not in the team and sends /record.
library-record-not-here = Only the team records answers. You can ask your question here.
# Said after a recording was sent off.
library-record-sent = ✅ Thank you. An editor listens to it now.
# Said when a recording was sent off before, or deleted.
library-record-gone = This recording is no longer here.
# Said to the speaker when a recording is played to people. $title is the question of the answer.
library-record-published = 🔊 Your recording is now played to people: { $title }
# Said to the speaker when a recording is not used. $title is the question of the answer, $word why, in an editor's words.
library-record-refused =
    Your recording was not used: { $title }

    The editor says: { $word }
