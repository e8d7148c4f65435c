# What organisations changed. A line that starts with # explains the text below it to its translator.

# Key under the text field: what organisations changed. Keep the icon; short.
relay-key = 📣 ما الذي تغيّر؟
# Button under an answer: what organisations say about this subject. Keep the icon; short.
relay-under = 📣 ما الذي تغيّر هنا؟
# Above four pictures: organisations answer what people told. Choose a subject.
relay-news = يخبر الناس عمّا لا يسير جيدًا. هنا ما تفعله المؤسسات. عن ماذا؟
# Where no organisation was asked about this yet.
relay-news-none = لم يُقل شيء عن هذا بعد. عندما يأتي جديد، تجدونه هنا.
# Button: the next ones. Keep the icon.
relay-further = ➡️ المزيد
# Head above what an organisation says. $organisation is its name, $theme the subject.
relay-told = <b>{ $organisation }</b> عن: { $theme }
# What the organisation wrote itself.
relay-words = «{ $text }»
# When the words of the organisation are not there in this language yet.
relay-untranslated = كلماتهم لم تُترجم بعد.
# How it stands: they were asked. $day is until when they may answer.
relay-state-waiting = ⏳ سُئلوا. لديهم وقت حتى { $day }.
# How it stands: no answer came. $day is until when they had time.
relay-state-silent = 🔇 لا جواب. كان لديهم وقت حتى { $day }.
# How it stands: people said it is not better, so they were asked again. $day is until when.
relay-state-reopened = 🔁 يقول الناس: لم يتحسّن الأمر. سُئلوا مرة أخرى. لديهم وقت حتى { $day }.
# How it stands: they heard it.
relay-state-heard = 👂 سمعوا ذلك وينظرون فيه.
# How it stands: they will change it. $day is by when.
relay-state-promised = 🗓️ سيغيّرونه قبل { $day }.
# How it stands: they promised it and the day passed. $day is that day.
relay-state-overdue = ⌛ وعدوا به قبل { $day }. لم يقولوا بعد إنه تمّ.
# How it stands: it changed. $day is since when.
relay-state-changed = ✅ تغيّر الأمر منذ { $day }.
# How it stands: they cannot change it; why follows.
relay-state-cannot = 🚫 لا يستطيعون تغييره. والسبب:
# How it stands: they say that it is so already.
relay-state-already = ℹ️ يقولون: هذا ممكن الآن.
# How it stands: somebody else has to change it.
relay-state-not-ours = ↪️ على آخرين تغيير هذا.
# How it stands: they ask people something; what, follows.
relay-state-need-more = ❓ يسألونكم شيئًا:
# Asked some time after something changed. $organisation is the name, $theme the subject.
relay-better = تقول <b>{ $organisation }</b> إن شيئًا تغيّر في: { $theme }. هل صار أفضل لكم؟
# Below that question: nobody sees who said what.
relay-better-unseen = لا أحد يرى ما تختارون. يُحسب فقط عندما يختار كثيرون.
# Button. Keep the icon.
relay-better-yes = 👍 نعم، أفضل
# Button. Keep the icon.
relay-better-no = 👎 لا، ليس أفضل
# Button. Keep the icon.
relay-better-unknown = 🤷 لا أعرف
# After yes or no.
relay-better-thanks = شكرًا. لا أحد يرى أنكم اخترتم هذا.
# When they chose before: it counts once.
relay-better-before = اخترتم من قبل. يُحسب مرة واحدة.
# When the quarter in which this was asked is over.
relay-better-closed = هذا السؤال أُغلق. إذا كان شيء ما زال يعيقكم، فأخبرونا هنا.
# After "I do not know".
relay-better-noted = لا بأس. لا يلزم أن تختاروا.
# To somebody who reads for an organisation: people wait. $theme is the subject, $day until when.
relay-remind = ينتظر الناس جوابكم عن: { $theme }. كان الوقت حتى { $day }. قريبًا يظهر أنكم لم تجيبوا. افتحوا المكتب بـ /desk.
# To somebody who reads for an organisation: something came for it. $organisation is its name.
relay-arrived = هناك شيء للقراءة لـ { $organisation }. افتحوا المكتب بـ /desk.
# Below what organisations say: how many others were asked and still have time. $count is a number.
relay-also-asked = ⏳ سُئلوا ولم يجيبوا بعد: { $count }
