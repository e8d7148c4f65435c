# Asking in one's own words, and what comes back.

# Description of the command /ask.
ask-command-ask = Ask a question
# Above the pictures, when somebody wants to ask.
ask-prompt = Write your question in your own words, or tap a picture.
# Above two or three questions that may be meant.
ask-choose = Do you mean one of these?
# Button below those questions. Keep the icon.
ask-none-of-these = ✖️ None of these
# Said when the library has no answer. Below it: a person, the pictures.
ask-none = Nobody has answered this yet. Ask a person, say it in other words, or look at the pictures. We did not keep your words.
# Answer to hello and thank you.
ask-greeting = Hello. What do you want to know? Write your question, or tap a picture.
# Button: the answer helped me. Keep the icon.
ask-helped = 👍 It helped
# Button: this is not my question. Keep the icon.
ask-not-this = 👎 Not this
# Button: hear the answer. Keep the icon.
ask-listen = 🔊 Listen
# Button: send the answer to somebody. Keep the icon.
ask-share = 📤 Share
# Said after "it helped".
ask-thanks = Good. You can ask something else.
# Said after "not this". The pictures follow below it.
ask-sorry = I did not understand you well. Say it in other words, or tap a picture.
# Safety card: somebody may die. First line: whom to call now.
ask-danger-life =
    🆘 <b>Danger to life? Call { $phone } now.</b>
    Say "ambulance" and your address. You can call without papers and without insurance.
# Safety card: somebody does not want to live any more. Calm and short.
ask-danger-suicide =
    🆘 <b>You do not have to carry this alone.</b>
    In danger now: call { $phone }.
    Talk to somebody, free, day and night, without your name: { $talk } or 113.nl
# Safety card: violence at home.
ask-danger-violence =
    🆘 <b>In danger now? Call { $phone }.</b>
    Advice, free, day and night, also without your name: Veilig Thuis { $talk }
    This chat can be seen on your phone. You can delete it.
# Safety card: rape or sexual abuse.
ask-danger-rape =
    🆘 <b>It is not your fault. In danger now? Call { $phone }.</b>
    Help, free, day and night: Centrum Seksueel Geweld { $talk }
    You decide about the police.
# Safety card: forced to work, passport taken.
ask-danger-exploitation =
    🆘 <b>In danger now? Call { $phone }.</b>
    Nobody may take your passport or force you to work. Tell the Labour Inspectorate: { $talk }
    Do not talk to the boss about it alone.
# Line between a safety card and the answer from the library.
ask-danger-below = Below is what people wrote about your question.
# Refusal of a photo or a document: it may show a BSN. Nothing was opened or kept.
ask-photo =
    I do not open photos and documents. A letter can show your BSN, and nobody here should see that.
    Look on the letter: who sent it, which date, which amount. Then write your question.
    Please delete the photo here.
# Refusal of stickers, films, places, contacts and the like.
ask-other = I can only read words. Please write your question, or tap a picture.
# Said in a group, once: the bot answers in a private chat.
ask-group = Hello. I answer in a private chat, so that nobody else reads your question.
# Button under it: opens the private chat. Keep the icon.
ask-group-button = ❓ Ask in private
# Above an answer that only says who helps: the subject is not this bot's own.
ask-door = 🚪 We do not know enough about this ourselves. These people help you:
# Above the buttons with situations, below the question.
ask-differs = The answer is not the same for everybody. What fits you? We do not keep this.
# Button: none of these situations, or rather not say.
ask-other-situation = 🤷 Something else, or I would rather not say
# Button: a situation (asylum).
ask-situation-asylum = ⏳ I am waiting for asylum
# Button: a situation (status).
ask-situation-status = 🪪 I have an asylum permit
# Button: a situation (ukraine).
ask-situation-ukraine = 🇺🇦 I come from Ukraine
# Button: a situation (family).
ask-situation-family = 👪 I came for my family
# Button: a situation (eu).
ask-situation-eu = 🇪🇺 I am from an EU country
# Button: a situation (undocumented).
ask-situation-undocumented = 📭 I have no papers
# Above the second and last choice, when the first did not fit.
ask-choose-again = Perhaps one of these?
# When somebody tells what goes wrong: where that can be told, and what may help.
ask-obstacle = It sounds as if something stands in your way. That is not your fault. What would you like to read?
