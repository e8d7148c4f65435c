# Welcome, language, what is kept, leaving.

# First screen, shown in all five languages at once, one line each.
people-choose = Choose your language
# The name of this language in this language, on its button.
people-language-name = English
# Trust card, shown once after the language is chosen. $operator is the organisation that runs the bot, $contact how to reach it.
people-trust =
    <b>Welcome.</b>
    { $operator } runs this bot. Contact: { $contact }

    You ask about work and health care. You get an answer that people wrote. You do not need to say your name.

    We keep: your language, and which answers you got, for 30 days, so that we can tell you if one was wrong. We do not keep your questions.
    We are not the IND, the police or the municipality.
    Telegram can see what you write. Somebody who has your phone can see it too.
# Button under the trust card: I have read it, go on. Keep the icon.
people-trust-button = ✅ I understand
# The menu. Below it are four pictures; a question can also be typed.
people-menu = What do you want to know? Write your question in your own words, or tap a picture.
# Grey text in the empty field where a person types; at most 64 characters.
people-placeholder = Write your question
# Key under the text field: ask a question. Keep the icon.
people-key-ask = ❓ Ask
# Key under the text field: choose another language. Keep the icon.
people-key-language = 🌐 Language
# Key under the text field: what the bot keeps about me. Keep the icon.
people-key-privacy = 🔒 My data
# Key under the text field: how the bot works. Keep the icon.
people-key-help = 💡 Help
# How the bot works, in a few short lines.
people-help =
    <b>How it works</b>
    Write your question in your own words. You can mix languages.
    Or tap ❓ and choose pictures.
    👍 the answer helped · 👎 it is another question · 📤 send it to somebody

    In danger? Call { $phone }.
    This bot is not a doctor and not a lawyer.
    { $operator }: { $contact }
# Heading of what is kept about the person, read from the database at this moment.
people-privacy = <b>This is all we keep about you now:</b>
# One kept thing. $language is the name of the language in itself.
people-privacy-language = • your language: { $language }
# One kept thing. $quarter is like "Q4 2026".
people-privacy-quarter = • the last quarter of a year in which you used the bot: { $quarter }
# One kept thing: messages that wait to be sent to this chat.
people-privacy-waiting =
    { $count ->
        [0] • no messages wait to be sent to you
        [one] • { $count } message that waits to be sent to you
       *[other] • { $count } messages that wait to be sent to you
    }
# One kept thing: how many button presses are remembered for a while so that they count once. No content.
people-privacy-presses =
    { $count ->
        [0] • no marks that a button was pressed
        [one] • { $count } mark that a button was pressed, without what it said
       *[other] • { $count } marks that a button was pressed, without what it said
    }
# Shown instead of the list when nothing is kept.
people-privacy-nothing = We keep nothing about you.
# Below the list: what is not kept.
people-privacy-never = Not kept: your name, your number, your questions. Telegram keeps this chat; you can delete it there.
# Button: delete everything kept about me. Keep the icon.
people-forget-button = 🗑 Delete everything
# Asked before everything is deleted. Buttons: yes, no.
people-forget-ask = Shall we delete everything we keep about you?
# Said after everything is deleted.
people-forgotten = Everything is deleted. We know nothing about you now. To begin again, send /start. To remove these messages too, delete this chat in Telegram.
# Said when the person did not want to delete.
people-kept = Nothing is deleted.
# Description of the command /start in the list of commands.
people-command-start = Begin
# Description of the command /language.
people-command-language = Choose your language
# Description of the command /help.
people-command-help = How it works
# Description of the command /privacy.
people-command-privacy = What we keep about you
# Description of the command /forget.
people-command-forget = Delete everything about you
# One line about the bot, before a person presses Start; at most 100 characters, no icons.
people-about = Ask about work and health care in the Netherlands. Without your name.
# Button below what is kept: who is responsible, and what one may ask. Keep the icon.
people-rights-button = 📜 My rights
# Privacy notice: who, what for, what is kept and how long, who reads it, rights, what is not ours. $operator runs the bot, $contact is how to reach it.
people-rights =
    <b>Who is responsible.</b> { $operator }, { $contact }.
    <b>What for.</b> To answer you, and to let organisations hear what stands in people's way.
    <b>Kept.</b> A question to people: sealed, 30 days after the answer. What goes wrong: mixed with what others said within 28 days; your words a year, then only figures. Nobody knows then whose it was, and nobody can find it for you: only your code can.
    <b>Read by.</b> People of the team. Organisations: figures of at least 10 people, and words that our reader let through.
    <b>Your rights.</b> 🔒 shows what is kept, 🗑 deletes it, at once. You may complain: autoriteitpersoonsgegevens.nl.
    <b>Not ours.</b> Telegram keeps your chat and your number, and can be ordered to give them.
    To say what goes wrong you are 16 or older. If you say nothing, nothing changes for you.
# Said once to everybody who can be reached when the bot ends for good. $operator runs it, $contact is how to reach it, $day like "31-12-2026", $phone is 112, $key is the label of the key where people say what goes wrong.
people-closing =
    <b>This bot is going to close.</b> { $operator } ends it.
    <b>What ends now:</b> questions to people, “{ $key }” and news. We take in nothing new.
    <b>What stays for now:</b> you can still read the answers here. Do you wait for an answer from a person? It may still come, until { $day }.
    <b>What is deleted:</b> everything we keep about you, on { $day } at the latest. With /forget at once. Telegram keeps this chat; you can delete it there.
    <b>Whom you can turn to:</b> { $contact }. In danger: { $phone }.
# Said where something new was taken in before the bot began to close: a question to people, what goes wrong, news. $contact is how to reach the operator, $phone is 112.
people-closed =
    This bot is going to close, so we take in nothing new here, and we keep nothing new about you. You can still read the answers: write your question, or tap ❓.
    Contact: { $contact }. In danger? Call { $phone }.
