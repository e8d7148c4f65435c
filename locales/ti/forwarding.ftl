# Key persons: passing on the questions of a group, and when they are asked themselves.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = ሕቶታት ጉጅለኹም ምሕላፍ
# Description of the command /pause, only for members of the team.
forwarding-command-pause = መዓስ ከም ንሓተኩምን ስራሕኩምን
# First line of the question about messages that were passed on. $count is how many.
forwarding-batch = 📨 መልእኽትታት፦ { $count }። ኣስማትን ቁጽርታትን ኣብ ደገ ተሪፎም።
# Below it. $count is how many texts are among them.
forwarding-texts = ✉️ ጽሑፋት፦ { $count }
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 ናይ ድምጺ መልእኽትታት፦ { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 ዘይተኸፍቱ ስእልታትን ፋይላትን፦ { $count }። ኣብ ደብዳበ BSN ክህሉ ይኽእል።
# Below that: what to do. The buttons follow.
forwarding-what = እንታይ ክገብሮም?
# Said when only stickers, contacts and the like were passed on.
forwarding-none = ኣብዚ ከንብቦ ዝኽእል ሕቶ የለን። ጽሑፍ ወይ ናይ ድምጺ መልእኽቲ ኣሕልፉ።
# Button: sort the messages. Keep the icon.
forwarding-sort = ✅ ስራዕ
# Button: all of it is one question. Keep the icon.
forwarding-one = 🧩 ሓደ ሕቶ እዩ
# Button: forget these messages. Keep the icon.
forwarding-drop = ✖️ ደርብዮም
# Said after messages were thrown away.
forwarding-dropped = ተደምሲሶም።
# Said when there are no messages to sort.
forwarding-nothing = ደጊም ዝስራዕ የለን። እንተ ደሊኹም ነቶም መልእኽትታት መሊስኩም ኣሕልፉ።
# Takes the place of the question about the messages. A line for each answer follows, then the cards.
forwarding-sorted = 📨 ተሰሪዑ። እቶም ኣብ ታሕቲ ዘለዉ ካርድታት ንምልኣኽ ድሉዋት እዮም፦
# In its place, when the library has no sure answer.
forwarding-no-cards = 📨 ተሰሪዑ። ርግጸኛ መልሲ ገና የለን።
# One line for each answer. $title is its picture and question, $language the language it was asked in, $count how often.
forwarding-topic = { $title } · { $language } · { $count }×
# Above the lines, when somebody in the group may be in danger: the card about that was shown before.
forwarding-above = 🆘 መጀመርታ ሓደጋ፦ ነቲ ኣብ ላዕሊ ዘሎ ካርድ ርኣዩ።
# Below the first cards, when there are more. $count is how many.
forwarding-more = ካልኦት መልስታት ኣለዉ፦ { $count }።
# Asks what one message means. $text is the message.
forwarding-unclear =
    እዚ እንታይ ይሓትት?
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer a question. $count is how many there are without an answer, $text this one, as people would read it.
forwarding-rest =
    መልሲ ዘይብሎም፦ { $count }። ነዚ ንሰባት ናይ ጋንታና ንሕተቶ ዶ? መልሲ ናባኹም ይመጽእ፣ ንስኹም ትመልሱዎ።
    <blockquote>{ $text }</blockquote>
# Button: people are not asked this one. Keep the icon.
forwarding-leave = ✖️ እዚ ኣይኮነን
# Button: people are asked none of these. Keep the icon.
forwarding-leave-all = ✖️ ሓደ እውን ኣይኮነን
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = ክንደይ ሰባት ኣቢሎም ነዚ ይሓቱ? ምስ ጠወቕኩም እዚ ትብሉ፦ ጉጅለይ ከም ዝሓትት ትፈልጥ፣ ስም ድማ የብሉን።
# Button: one person.
forwarding-crowd-one = 1 ሰብ
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } ሰባት
# Asks in which language voice messages are. $count is how many.
forwarding-hear = ናይ ድምጺ መልእኽትታት፦ { $count }። ብኣየናይ ቋንቋ? ሰብ ናይ ጋንታና ይሰምዖም፣ ክሳብ ሽዑ ተዓሺጎም ይጸንሑ።
# Said when a batch is done. $topics is how many answers were found, $asked how many questions people have now.
forwarding-thanks = እዚ ኩሉ እዩ። ዝተረኽበ መልስታት፦ { $topics }። ኣብ ሰባት፦ { $asked }፣ መልሶም ኣብዚ ይመጽእ። ስለ እተብጽሑዎም የቐንየልና።
# Answer to /forward: how to pass questions on.
forwarding-how =
    <b>ሕቶታት ጉጅለኹም</b>
    ነቶም መልእኽትታት ናባይ ኣሕልፉ፣ ወይ ቻት ለጥፉ። መን ከም ዝጸሓፎ፣ ኣስማትን ቁጽርታትን የውጽእ። ንምልኣኽ ዝኸውን ሓጺር መልስታት ትረኽቡ።
    በጃኹም ስእልን ደብዳበን ኣይትልኣኹ፦ BSN ክህልዎ ይኽእል። ንጉጅለኹም ከም እትሓቱሎም ንገሩዎም።
# What a member has on their hands. $held, $answered and $waiting are numbers.
forwarding-load =
    ሕጂ ኣባኹም፦ { $held }
    ኣብ ዝሓለፈ 7 መዓልቲ ዝመለስኩምዎ፦ { $answered }
    ብቋንቋታትኩም ዝጽበ፦ { $waiting }
# Said when a member is not asked.
forwarding-rests = 😴 ሕጂ ኣይንሓተኩምን ኣለና። ጽቡቕ ዕረፍቲ።
# Button: I am here again. Keep the icon.
forwarding-back = 👋 ተመሊሰ ኣለኹ
# Button: rest today. Keep the icon.
forwarding-rest-today = ⏸ ሎሚ ኣይኮነን
# Button: rest a week. Keep the icon.
forwarding-rest-week = ⏸ እዚ ሰሙን ኣይኮነን
# Button: rest until I come back. Keep the icon.
forwarding-rest-always = ⏸ ክሳብ ዝምለስ
# Button: choose the hours. Keep the icon.
forwarding-choose-hours = 🕘 ኣብ ኣየናይ ሰዓታት
# Asks in which hours a member may be asked.
forwarding-when = መዓስ ክንሓተኩም ንኽእል? ብሰዓት ሆላንድ።
# Button and line: at any hour. Keep the icon.
forwarding-hours-any = 🕛 ኣብ ዝኾነ ሰዓት
# Button and line: from 9 to 17. Keep the icon.
forwarding-hours-day = ☀️ ካብ 9 ክሳብ 17
# Button and line: from 17 to 22. Keep the icon.
forwarding-hours-evening = 🌙 ካብ 17 ክሳብ 22
# One kept thing, on the page about oneself. $count is a number.
forwarding-kept = • ዘሕለፍኩምዎም መልእኽትታት፣ ተዓሺጎም፣ እንተ በዝሐ ንሓደ መዓልቲ፦ { $count }
# Somebody in a group may die: what the go-between can do now.
forwarding-danger-life =
    🆘 <b>ኣብ ጉጅለኹም ሓደ ሰብ ኣብ ሓደጋ ህይወት ክህሉ ይኽእል።</b>
    ሕጂ ናብ { $phone } ደውሉ፣ ወይ ይደውል። ኣበይ ከም ዘሎ ንገሩ። ምስኡ ጽንሑ።
# Somebody in a group may not want to live: what the go-between can do.
forwarding-danger-suicide =
    🆘 <b>ኣብ ጉጅለኹም ሓደ ሰብ ክነብር ዘይደሊ ክኸውን ይኽእል።</b>
    ብግልጺ ሕተቱዎ፣ ይሕግዝ እዩ። በይኑ ኣይትግደፉዎ። ሕጂ ሓደጋ፦ { $phone }። ለይትን መዓልትን ብነጻ ንምዝራብ፦ { $talk } ወይ 113.nl
# Somebody in a group may be beaten at home: what the go-between can do.
forwarding-danger-violence =
    🆘 <b>ኣብ ጉጅለኹም ሓደ ሰብ ኣብ ገዛ ኣብ ሓደጋ ክህሉ ይኽእል።</b>
    ሕጂ ሓደጋ፦ ናብ { $phone } ደውሉ። ንዓኹምን ንዕኡን ምኽሪ ለይትን መዓልትን፣ ብዘይ ስም እውን፦ Veilig Thuis { $talk }። ኣብ ጉጅለ ብዛዕባኡ ኣይትጽሓፉ።
# Somebody in a group may have been raped: what the go-between can do.
forwarding-danger-rape =
    🆘 <b>ኣብ ጉጅለኹም ሓደ ሰብ ጾታዊ ዓመጽ በጺሕዎ ክኸውን ይኽእል።</b>
    ሕጂ ሓደጋ፦ { $phone }። ሓገዝ ብነጻ ለይትን መዓልትን፦ Centrum Seksueel Geweld { $talk }። እመኑዎ፤ ብዛዕባ ፖሊስ ንሱ ይውስን። ኣብ ጉጅለ ኣይትጽሓፉ።
# Somebody in a group may be forced to work: what the go-between can do.
forwarding-danger-exploitation =
    🆘 <b>ኣብ ጉጅለኹም ሓደ ሰብ ብግዲ ይሰርሕ ክህሉ ይኽእል።</b>
    ሕጂ ሓደጋ፦ { $phone }። ንኢንስፔክተር ስራሕ ንገሩ፦ { $talk }። ዝኾነ ሰብ ፓስፖርት ክሕዝ ኣይፍቀዶን። ኣብ ክንድኡ ምስ ኣስራሒ ኣይትዛረቡ።
