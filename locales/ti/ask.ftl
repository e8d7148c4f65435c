# Asking in one's own words, and what comes back.

# Description of the command /ask.
ask-command-ask = ሕቶ ሕተቱ
# Above the pictures, when somebody wants to ask.
ask-prompt = ሕቶኹም ብናትኩም ቃላት ጽሓፉ፡ ወይ ስእሊ ጠውቑ።
# Above two or three questions that may be meant.
ask-choose = ካብዞም ዝስዕቡ ኣየናይ ማለትኩም እዩ?
# Button below those questions. Keep the icon.
ask-none-of-these = ✖️ ካብዚኦም ኣይኮነን
# Said when the library has no answer. Below it: a person, the pictures.
ask-none = ንዚ ክሳብ ሕጂ ዝመለሶ የለን። ንሰብ ሕተቱ፣ ብኻልእ ቃላት በሉዎ፣ ወይ ነቶም ስእልታት ርኣዩ። ቃላትኩም ኣይዓቀብናን።
# Answer to hello and thank you.
ask-greeting = ሰላም። እንታይ ክትፈልጡ ትደልዩ? ሕቶኹም ጽሓፉ፡ ወይ ስእሊ ጠውቑ።
# Button: the answer helped me. Keep the icon.
ask-helped = 👍 ሓጊዙኒ
# Button: this is not my question. Keep the icon.
ask-not-this = 👎 እዚ ኣይኮነን
# Button: hear the answer. Keep the icon.
ask-listen = 🔊 ስምዑ
# Button: send the answer to somebody. Keep the icon.
ask-share = 📤 ንሰብ ስደዱ
# Said after "it helped".
ask-thanks = ጽቡቕ። ካልእ ሕቶ እውን ክትሓቱ ትኽእሉ ኢኹም።
# Said after "not this". The pictures follow below it.
ask-sorry = ጽቡቕ ኣይተረድኣንን። ብካልእ ቃላት ጽሓፍዎ፡ ወይ ስእሊ ጠውቑ።
# Safety card: somebody may die. First line: whom to call now.
ask-danger-life =
    🆘 <b>ህይወት ኣብ ሓደጋ ድዩ? ሕጂ ናብ { $phone } ደውሉ።</b>
    "ambulance" (ኣምቡላንስ) በሉ፡ ኣድራሻኹም ንገሩ። ብዘይ ወረቐትን ብዘይ መድሕንን ክትድውሉ ትኽእሉ ኢኹም።
# Safety card: somebody does not want to live any more. Calm and short.
ask-danger-suicide =
    🆘 <b>ነዚ በይንኹም ክትጾርዎ ኣየድልን።</b>
    ሕጂ ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።
    ምስ ሰብ ተዛረቡ፡ ብናጻ፡ ለይትን መዓልትን፡ ብዘይ ስም (anoniem): { $talk } ወይ 113.nl
# Safety card: violence at home.
ask-danger-violence =
    🆘 <b>ሕጂ ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።</b>
    ምኽሪ፡ ብናጻ፡ ለይትን መዓልትን፡ ብዘይ ስም (anoniem) እውን: Veilig Thuis { $talk }
    እዚ ቻት ኣብ ስልክኹም ክርአ ይከኣል እዩ። ክትድምስስዎ ትኽእሉ ኢኹም።
# Safety card: rape or sexual abuse.
ask-danger-rape =
    🆘 <b>እዚ ናትኩም ጥፍኣት ኣይኮነን። ሕጂ ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።</b>
    ሓገዝ፡ ብናጻ፡ ለይትን መዓልትን: Centrum Seksueel Geweld { $talk }
    ብዛዕባ ፖሊስ ባዕልኹም ኢኹም ትውስኑ።
# Safety card: forced to work, passport taken.
ask-danger-exploitation =
    🆘 <b>ሕጂ ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።</b>
    ፓስፖርትኩም ክወስድ ወይ ብሓይሊ ከስርሓኩም ዝፍቀዶ ሰብ የለን። ንተቖጻጸርቲ ስራሕ (Arbeidsinspectie) ንገሩ: { $talk }
    ብዛዕባ እዚ ምስ ኣስራሒ በይንኹም ኣይትዛረቡ።
# Line between a safety card and the answer from the library.
ask-danger-below = ኣብ ታሕቲ ሰባት ብዛዕባ ሕቶኹም ዝጸሓፍዎ ኣሎ።
# Refusal of a photo or a document: it may show a BSN. Nothing was opened or kept.
ask-photo =
    ፎቶን ሰነድን ኣይከፍትን እየ። ኣብ ደብዳቤ ቁጽሪ BSN ክህሉ ይኽእል እዩ። ንዕኡ ኣብዚ ዝኾነ ሰብ ክርእዮ የብሉን።
    ኣብቲ ደብዳቤ ርኣዩ: መን ሰዲድዎ፡ ኣየናይ ዕለት፡ ክንደይ ገንዘብ። ድሕሪኡ ሕቶኹም ጽሓፉ።
    በጃኹም ነቲ ፎቶ ካብዚ ደምስስዎ።
# Refusal of stickers, films, places, contacts and the like.
ask-other = ኣነ ቃላት ጥራይ እየ ከንብብ ዝኽእል። ሕቶኹም ጽሓፉ፡ ወይ ስእሊ ጠውቑ።
# Said in a group, once: the bot answers in a private chat.
ask-group = ሰላም። ኣነ ኣብ ናይ ውልቂ ቻት እየ ዝምልስ። ከምኡ ካልእ ሰብ ሕቶኹም ኣየንብቦን።
# Button under it: opens the private chat. Keep the icon.
ask-group-button = ❓ ብውልቂ ሕተቱ
# Above an answer that only says who helps: the subject is not this bot's own.
ask-door = 🚪 ብዛዕባ እዚ ባዕልና እኹል ኣይንፈልጥን። እዞም ሰባት ይሕግዙኹም፦
# Above the buttons with situations, below the question.
ask-differs = መልሲ ንኹሉ ሰብ ሓደ ኣይኮነን። ኣየናይ ይምልከተኩም? ኣይንዕቅቦን ኢና።
# Button: none of these situations, or rather not say.
ask-other-situation = 🤷 ካልእ፡ ወይ ክብሎ ኣይደልን
# Button: a situation (asylum).
ask-situation-asylum = ⏳ ዑቕባ እጽበ ኣለኹ
# Button: a situation (status).
ask-situation-status = 🪪 መንበሪ ፍቓድ ዑቕባ ኣለኒ
# Button: a situation (ukraine).
ask-situation-ukraine = 🇺🇦 ካብ ዩክሬን እየ
# Button: a situation (family).
ask-situation-family = 👪 ምእንቲ ስድራይ መጺአ
# Button: a situation (eu).
ask-situation-eu = 🇪🇺 ካብ ሃገር EU እየ
# Button: a situation (undocumented).
ask-situation-undocumented = 📭 ወረቐት የብለይን
# Above the second and last choice, when the first did not fit.
ask-choose-again = ምናልባት ሓደ ካብዚኦም?
# When somebody tells what goes wrong: where that can be told, and what may help.
ask-obstacle = ሓደ ነገር ዝዕንቅፈኩም ይመስል። ናትኩም ጌጋ ኣይኮነን። እንታይ ከተንብቡ ትደልዩ?
