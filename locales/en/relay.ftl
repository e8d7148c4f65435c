# What organisations changed. A line that starts with # explains the text below it to its translator.

# Key under the text field: what organisations changed. Keep the icon; short.
relay-key = 📣 What changed?
# Button under an answer: what organisations say about this subject. Keep the icon; short.
relay-under = 📣 What changed here?
# Above four pictures: organisations answer what people told. Choose a subject.
relay-news = People tell what goes wrong. Here is what organisations do about it. About what?
# Where no organisation was asked about this yet.
relay-news-none = Nothing was said about this yet. When there is something, it is here.
# Button: the next ones. Keep the icon.
relay-further = ➡️ More
# Head above what an organisation says. $organisation is its name, $theme the subject.
relay-told = <b>{ $organisation }</b> about: { $theme }
# What the organisation wrote itself.
relay-words = “{ $text }”
# When the words of the organisation are not there in this language yet.
relay-untranslated = Their words are not translated yet.
# How it stands: they were asked. $day is until when they may answer.
relay-state-waiting = ⏳ They were asked. They have until { $day }.
# How it stands: no answer came. $day is until when they had time.
relay-state-silent = 🔇 No answer. They had until { $day }.
# How it stands: people said it is not better, so they were asked again. $day is until when.
relay-state-reopened = 🔁 People say it is not better. They were asked again. They have until { $day }.
# How it stands: they heard it.
relay-state-heard = 👂 They heard it and are looking at it.
# How it stands: they will change it. $day is by when.
relay-state-promised = 🗓️ They will change it by { $day }.
# How it stands: they promised it and the day passed. $day is that day.
relay-state-overdue = ⌛ They promised it by { $day }. They have not said that it is done.
# How it stands: it changed. $day is since when.
relay-state-changed = ✅ It changed, since { $day }.
# How it stands: they cannot change it; why follows.
relay-state-cannot = 🚫 They cannot change it. This is why:
# How it stands: they say that it is so already.
relay-state-already = ℹ️ They say: it is possible already.
# How it stands: somebody else has to change it.
relay-state-not-ours = ↪️ Others have to change this.
# How it stands: they ask people something; what, follows.
relay-state-need-more = ❓ They ask you something:
# Asked some time after something changed. $organisation is the name, $theme the subject.
relay-better = <b>{ $organisation }</b> says that something changed about: { $theme }. Is it better for you?
# Below that question: nobody sees who said what.
relay-better-unseen = Nobody sees what you choose. It counts only when many people chose.
# Button. Keep the icon.
relay-better-yes = 👍 Yes, it is better
# Button. Keep the icon.
relay-better-no = 👎 No, not better
# Button. Keep the icon.
relay-better-unknown = 🤷 I do not know
# After yes or no.
relay-better-thanks = Thank you. Nobody sees that you chose this.
# When they chose before: it counts once.
relay-better-before = You chose already. It counts once.
# When the quarter in which this was asked is over.
relay-better-closed = That question is closed. If something still stands in your way, say it here.
# After "I do not know".
relay-better-noted = That is fine. You need not choose.
# To somebody who reads for an organisation: people wait. $theme is the subject, $day until when.
relay-remind = People wait for your answer about: { $theme }. There was time until { $day }. Soon it says that you did not answer. Open the desk with /desk.
# To somebody who reads for an organisation: something came for it. $organisation is its name.
relay-arrived = There is something to read for { $organisation }. Open the desk with /desk.
# Below what organisations say: how many others were asked and still have time. $count is a number.
relay-also-asked = ⏳ Asked, and no answer yet: { $count }
