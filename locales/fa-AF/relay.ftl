# What organisations changed. A line that starts with # explains the text below it to its translator.

# Key under the text field: what organisations changed. Keep the icon; short.
relay-key = 📣 چه تغییر کرد؟
# Button under an answer: what organisations say about this subject. Keep the icon; short.
relay-under = 📣 این‌جا چه تغییر کرد؟
# Above four pictures: organisations answer what people told. Choose a subject.
relay-news = مردم می‌گویند چه مشکل دارد. این‌جا می‌بینید اداره‌ها چه می‌کنند. در باره چه؟
# Where no organisation was asked about this yet.
relay-news-none = در این باره هنوز چیزی گفته نشده. وقتی چیزی بیاید، این‌جا است.
# Button: the next ones. Keep the icon.
relay-further = ➡️ بیشتر
# Head above what an organisation says. $organisation is its name, $theme the subject.
relay-told = <b>{ $organisation }</b> در باره: { $theme }
# What the organisation wrote itself.
relay-words = «{ $text }»
# When the words of the organisation are not there in this language yet.
relay-untranslated = سخن آن‌ها هنوز ترجمه نشده.
# How it stands: they were asked. $day is until when they may answer.
relay-state-waiting = ⏳ از آن‌ها پرسیده شد. تا { $day } وقت دارند.
# How it stands: no answer came. $day is until when they had time.
relay-state-silent = 🔇 جواب نیامد. تا { $day } وقت داشتند.
# How it stands: people said it is not better, so they were asked again. $day is until when.
relay-state-reopened = 🔁 مردم می‌گویند بهتر نشده. دوباره از آن‌ها پرسیده شد. تا { $day } وقت دارند.
# How it stands: they heard it.
relay-state-heard = 👂 شنیدند و بررسی می‌کنند.
# How it stands: they will change it. $day is by when.
relay-state-promised = 🗓️ تا { $day } آن را تغییر می‌دهند.
# How it stands: they promised it and the day passed. $day is that day.
relay-state-overdue = ⌛ وعده کردند تا { $day }. هنوز نگفته‌اند که انجام شد.
# How it stands: it changed. $day is since when.
relay-state-changed = ✅ از { $day } تغییر کرد.
# How it stands: they cannot change it; why follows.
relay-state-cannot = 🚫 نمی‌توانند تغییر دهند. دلیل:
# How it stands: they say that it is so already.
relay-state-already = ℹ️ می‌گویند: همین حالا ممکن است.
# How it stands: somebody else has to change it.
relay-state-not-ours = ↪️ دیگران باید این را تغییر دهند.
# How it stands: they ask people something; what, follows.
relay-state-need-more = ❓ از شما چیزی می‌پرسند:
# Asked some time after something changed. $organisation is the name, $theme the subject.
relay-better = <b>{ $organisation }</b> می‌گوید در باره { $theme } چیزی تغییر کرد. آیا برای شما بهتر شده؟
# Below that question: nobody sees who said what.
relay-better-unseen = هیچ‌کس نمی‌بیند شما چه انتخاب می‌کنید. فقط وقتی حساب می‌شود که بسیاری انتخاب کنند.
# Button. Keep the icon.
relay-better-yes = 👍 بلی، بهتر است
# Button. Keep the icon.
relay-better-no = 👎 نه، بهتر نیست
# Button. Keep the icon.
relay-better-unknown = 🤷 نمی‌دانم
# After yes or no.
relay-better-thanks = تشکر. هیچ‌کس نمی‌بیند شما این را انتخاب کردید.
# When they chose before: it counts once.
relay-better-before = شما قبلاً انتخاب کردید. یک بار حساب می‌شود.
# When the quarter in which this was asked is over.
relay-better-closed = این سوال بسته شد. اگر هنوز مشکلی دارید، این‌جا بگویید.
# After "I do not know".
relay-better-noted = درست است. انتخاب لازم نیست.
# To somebody who reads for an organisation: people wait. $theme is the subject, $day until when.
relay-remind = مردم منتظر جواب شما استند در باره: { $theme }. تا { $day } وقت بود. به زودی نوشته می‌شود که جواب ندادید. با /desk میز کار را باز کنید.
# To somebody who reads for an organisation: something came for it. $organisation is its name.
relay-arrived = برای { $organisation } چیزی برای خواندن است. با /desk میز کار را باز کنید.
# Below what organisations say: how many others were asked and still have time. $count is a number.
relay-also-asked = ⏳ پرسیده شد و هنوز جواب نیامده: { $count }
