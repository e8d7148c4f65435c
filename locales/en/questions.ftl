# Questions for people: what whoever asks is told, and what whoever answers is told.

# Button: ask a person what the library could not answer. Keep the icon.
questions-person = 🙋 Ask a person
# Button: go to the pictures. Keep the icon.
questions-pictures = 🖼 Look at the pictures
# Before a question is put to people: what will happen. $days is a number of days.
questions-consent =
    People of our team read your question above. They do not see who you are.
    The answer comes here, usually within { $days } days. It is confidential, not anonymous: we keep where to send the answer.
    You can take it back at any time. Is that all right?
# Below it, when something was taken out. $text is the question as it is kept.
questions-redacted =
    We took out what could tell who you are. This is kept:
    <blockquote>{ $text }</blockquote>
# Button: yes, people may read it. Keep the icon.
questions-yes = ✅ Yes, ask people
# Button: no. Keep the icon.
questions-no = ✖️ No
# Said when a question waits for people.
questions-waiting = ✅ People have your question now. The answer comes here. You need not wait in this chat.
# Said when somebody asked the same before.
questions-joined = ✅ Somebody asked the same before you. You both get the answer, here.
# Said when a person has five questions waiting already.
questions-too-many = You have 5 questions with people now. Please wait for an answer first, or take one back.
# Button: I take my question back. Keep the icon.
questions-take-back = ↩️ Take my question back
# Said after a question was taken back.
questions-taken-back = Your question is deleted. Nobody answers it any more.
# Said when a question is not kept any more.
questions-gone = This question is not kept any more. You can ask it again.
# Said when the text of a question is too old to be read from the chat.
questions-write-again = I cannot see your question any more. Please write it again, then tap 🙋.
# Before a voice message is put to a listener: what will happen.
questions-consent-voice =
    I cannot listen myself. A person of our team who speaks your language can. They hear your voice, not your name.
    It is kept sealed until it is answered, 14 days at most. You can take it back. Is that all right?
# Refusal of a voice message when nobody here speaks the language.
questions-no-listener = Nobody of our team can listen in your language yet. Please write a few words, or tap a picture.
# Refusal of music and video messages.
questions-not-a-voice = I can pass on voice messages only. Hold the microphone and speak, or write a few words.
# In the place of a question that was spoken.
questions-your-voice = (your voice message)
# One kept thing, on the page about oneself: questions put to people.
questions-kept =
    { $count ->
        [one] • { $count } question that you put to people
       *[other] • { $count } questions that you put to people
    }
# The answer of a person. $asked is the question, $text the answer.
questions-answer =
    You asked:
    <blockquote>{ $asked }</blockquote>
    <b>A person of our team answers:</b>
    { $text }
    
    One person wrote this; nobody has checked it.
# Below the voice message with which a person answers.
questions-answer-voice = A person of our team answers your question. Nobody has checked it.
# Above an answer of the library that a person found. $asked is the question.
questions-answer-entry =
    You asked:
    <blockquote>{ $asked }</blockquote>
    <b>A person of our team found this answer:</b>
# Button: the answer did not help. Keep the icon.
questions-still-open = 👎 It did not help
# Said after the answer of a person helped.
questions-glad = Good. Thank you for telling us.
# Said after the answer of a person did not help.
questions-reopened = We put your question to people again. You can also ask it in other words.
# Said once when an answer takes longer than was promised. $asked is the question.
questions-late =
    Your question is not forgotten. It takes longer than we said:
    <blockquote>{ $asked }</blockquote>
# When a question ends: it is about something else than work and health. $asked is the question. The pictures follow.
questions-end-not-ours =
    You asked:
    <blockquote>{ $asked }</blockquote>
    We do not know enough about this. In the library (Sociaal werk, Informatiepunt) people can help you, free of charge.
# When a question ends: it needs somebody who sees the papers. $asked is the question.
questions-end-personal =
    You asked:
    <blockquote>{ $asked }</blockquote>
    For this somebody must look at your own papers. Go to the Juridisch Loket or VluchtelingenWerk; both are free.
# When a question ends: it was not understood. $asked is the question.
questions-end-unclear =
    You asked:
    <blockquote>{ $asked }</blockquote>
    We did not understand this well. Please ask it again in other words.
# When a question ends: nobody answered it in time. $asked is the question.
questions-end-nobody =
    You asked:
    <blockquote>{ $asked }</blockquote>
    We are sorry: nobody of us could answer this. VluchtelingenWerk and the library (Informatiepunt) help free of charge.
# Below a safety card that a person of the team sent.
questions-danger-below = A person of our team read your question and is worried about you. Your question stays with us.
# Card for a helper. $language is the name of a language, $crowd "about N people" or empty, $count how many ask, $text the question.
questions-card =
    { $count ->
        [one] ❓ Somebody asks ({ $language }). { $crowd }
       *[other] ❓ { $count } people ask ({ $language }). { $crowd }
    }
    <blockquote>{ $text }</blockquote>
# Below a voice message, for a helper. $language is the name of a language.
questions-card-voice = ❓ Somebody asks by voice ({ $language }).
# Beside a question asked for others. $people is like "6-15".
questions-crowd = For about { $people } people.
# Button for a helper: I answer. Keep the icon.
questions-claim = ✋ I answer
# Button for a helper: not this one. Keep the icon.
questions-pass = ⏭ Not me
# Said after "not me".
questions-passed = All right. Somebody else may answer.
# Said when a question is not free any more.
questions-taken = Somebody else is answering this one, or has. Thank you.
# Said when a helper has another question in hand.
questions-busy = You are answering another question. Finish that one first, or hand it back.
# Asks a helper for the answer.
questions-write = Write or speak your answer now, as one message. Use the language of the question. You see it once more before it goes.
# Grey text in the field where the answer is typed.
questions-write-hint = Your answer
# Asks a helper whether the message above shall go.
questions-preview = Shall this go to whoever asked? They do not see your name.
# Button: send the answer. Keep the icon.
questions-send = ✅ Send
# Button: write it again. Keep the icon.
questions-again = ✏️ Write it again
# Button: somebody else should answer. Keep the icon.
questions-hand-back = ↩️ Hand it back
# Button: that was a question of my own. Keep the icon.
questions-own = ❓ It is a question of my own
# Button for a helper: whoever asks may be in danger. Keep the icon.
questions-danger = 🆘 They may be in danger
# Said after an answer was sent. $count is how many get it.
questions-sent =
    { $count ->
        [one] ✅ It is on its way. Thank you.
       *[other] ✅ It is on its way to { $count } people. Thank you.
    }
# Said when somebody else answered first.
questions-too-late = Somebody else answered this meanwhile. Your text was not sent; it stays in this chat.
# Said when an answer is longer than 3000 letters.
questions-too-long = That is too long for one answer. Please make it shorter: three lines are often enough.
# Said after a question was handed back.
questions-handed-back = It is handed back. Somebody else may answer.
# Said when a helper did not answer for two days. $text is the question.
questions-claim-over =
    This question was with you for two days. We gave it to others now; that is all right.
    <blockquote>{ $text }</blockquote>
# Asks a helper: which danger?
questions-danger-which = Which danger? Whoever asked sees at once whom to call.
# Button: danger to life. Keep the icon.
questions-danger-life = 🚑 Danger to life
# Button: does not want to live. Keep the icon.
questions-danger-suicide = 💔 Does not want to live
# Button: violence at home. Keep the icon.
questions-danger-violence = 🏠 Violence at home
# Kind of danger, in a list.
questions-danger-rape = Sexual violence
# Button: forced to work. Keep the icon.
questions-danger-exploitation = ⛓ Forced to work
# Said after a helper marked danger.
questions-marked = Done: they see whom to call. The question goes first now. You can still answer it.
