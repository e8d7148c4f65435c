# What organisations changed. A line that starts with # explains the text below it to its translator.

# Key under the text field: what organisations changed. Keep the icon; short.
relay-key = 📣 እንታይ ተቐይሩ?
# Button under an answer: what organisations say about this subject. Keep the icon; short.
relay-under = 📣 ኣብዚ እንታይ ተቐይሩ?
# Above four pictures: organisations answer what people told. Choose a subject.
relay-news = ሰባት ዘይሰርሕ ነገር ይነግሩ። ትካላት እንታይ ከም ዝገብራ ኣብዚ ኣሎ። ብዛዕባ እንታይ?
# Where no organisation was asked about this yet.
relay-news-none = ብዛዕባ እዚ ገና ዝተባህለ የለን። ሓድሽ እንተመጺኡ ኣብዚ ኣሎ።
# Button: the next ones. Keep the icon.
relay-further = ➡️ ተወሳኺ
# Head above what an organisation says. $organisation is its name, $theme the subject.
relay-told = <b>{ $organisation }</b> ብዛዕባ፦ { $theme }
# What the organisation wrote itself.
relay-words = “{ $text }”
# When the words of the organisation are not there in this language yet.
relay-untranslated = ቃላቶም ገና ኣይተተርጎመን።
# How it stands: they were asked. $day is until when they may answer.
relay-state-waiting = ⏳ ተሓቲቶም ኣለዉ። ክሳብ { $day } ግዜ ኣለዎም።
# How it stands: no answer came. $day is until when they had time.
relay-state-silent = 🔇 መልሲ የለን። ክሳብ { $day } ግዜ ነይሩዎም።
# How it stands: people said it is not better, so they were asked again. $day is until when.
relay-state-reopened = 🔁 ሰባት ኣይሓሸን ይብሉ። እንደገና ተሓቲቶም ኣለዉ። ክሳብ { $day } ግዜ ኣለዎም።
# How it stands: they heard it.
relay-state-heard = 👂 ሰሚዖምዎ፣ ይርእይዎ ኣለዉ።
# How it stands: they will change it. $day is by when.
relay-state-promised = 🗓️ ቅድሚ { $day } ክቕይርዎ እዮም።
# How it stands: they promised it and the day passed. $day is that day.
relay-state-overdue = ⌛ ቅድሚ { $day } ክገብርዎ ቃል ኣትዮም ነይሮም። ከም ዝተገብረ ገና ኣይበሉን።
# How it stands: it changed. $day is since when.
relay-state-changed = ✅ ካብ { $day } ጀሚሩ ተቐይሩ።
# How it stands: they cannot change it; why follows.
relay-state-cannot = 🚫 ክቕይርዎ ኣይክእሉን። ምኽንያቱ፦
# How it stands: they say that it is so already.
relay-state-already = ℹ️ ሕጂ እውን ይከኣል እዩ ይብሉ።
# How it stands: somebody else has to change it.
relay-state-not-ours = ↪️ ካልኦት እዮም ክቕይርዎ ዘለዎም።
# How it stands: they ask people something; what, follows.
relay-state-need-more = ❓ ሕቶ ኣለዎም፦
# Asked some time after something changed. $organisation is the name, $theme the subject.
relay-better = <b>{ $organisation }</b> ብዛዕባ { $theme } ዝተቐየረ ነገር ከም ዘሎ ይብሉ። ንዓኹም ሓይሹ ድዩ?
# Below that question: nobody sees who said what.
relay-better-unseen = እንታይ ከም ዝመረጽኩም ዝርኢ የለን። ብዙሓት ምስ መረጹ ጥራይ ይቑጸር።
# Button. Keep the icon.
relay-better-yes = 👍 እወ፣ ሓይሹ
# Button. Keep the icon.
relay-better-no = 👎 ኣይሓሸን
# Button. Keep the icon.
relay-better-unknown = 🤷 ኣይፈልጥን
# After yes or no.
relay-better-thanks = የቐንየልና። ንስኹም ከም ዝመረጽኩምዎ ዝርኢ የለን።
# When they chose before: it counts once.
relay-better-before = ኣቐዲምኩም መሪጽኩም። ሓደ ግዜ ይቑጸር።
# When the quarter in which this was asked is over.
relay-better-closed = እዚ ሕቶ ተዓጽዩ ኣሎ። ገና ዝዕንቅፈኩም ነገር እንተሎ፣ ኣብዚ ንገሩና።
# After "I do not know".
relay-better-noted = ጸገም የለን። ምምራጽ ግዴታ ኣይኮነን።
# To somebody who reads for an organisation: people wait. $theme is the subject, $day until when.
relay-remind = ሰባት መልስኹም ይጽበዩ ኣለዉ፣ ብዛዕባ፦ { $theme }። ክሳብ { $day } ግዜ ነይሩ። ድሕሪ ቁሩብ ከም ዘይመለስኩም ክረአ እዩ። ብ/desk ክፈቱ።
# To somebody who reads for an organisation: something came for it. $organisation is its name.
relay-arrived = ን{ $organisation } ዝንበብ ነገር ኣሎ። ብ/desk ክፈቱ።
# Below what organisations say: how many others were asked and still have time. $count is a number.
relay-also-asked = ⏳ ተሓቲቶም፣ ገና መልሲ የለን፦ { $count }
