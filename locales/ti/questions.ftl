# Questions for people: what whoever asks is told, and what whoever answers is told.

# Button: ask a person what the library could not answer. Keep the icon.
questions-person = 🙋 ንሰብ ሕተቱ
# Button: go to the pictures. Keep the icon.
questions-pictures = 🖼 ነቶም ስእልታት ርኣዩ
# Before a question is put to people: what will happen. $days is a number of days.
questions-consent =
    ሰባት ናይ ጋንታና ነቲ ኣብ ላዕሊ ዘሎ ሕቶኹም የንብብዎ። መን ምዃንኩም ኣይርእዩን።
    መልሲ ኣብዚ ይመጽእ፣ መብዛሕትኡ ግዜ ኣብ ውሽጢ { $days } መዓልቲ። ምስጢራዊ እዩ፣ ግን ብዘይ ስም ኣይኮነን፦ ነቲ መልሲ ናበይ ከም እንሰዶ ንዕቅብ።
    ሕቶኹም ኩሉ ግዜ ክትስሕቡ ትኽእሉ። ሕራይ ድዩ?
# Below it, when something was taken out. $text is the question as it is kept.
questions-redacted =
    መን ምዃንኩም ክፈልጥ ዝኽእል ኣውጺእናዮ። እዚ ንዕቅብ፦
    <blockquote>{ $text }</blockquote>
# Button: yes, people may read it. Keep the icon.
questions-yes = ✅ እወ፣ ሕተቱ
# Button: no. Keep the icon.
questions-no = ✖️ ኣይፋልን
# Said when a question waits for people.
questions-waiting = ✅ ሕቶኹም ሕጂ ኣብ ሰባት ኣሎ። መልሲ ኣብዚ ይመጽእ። ኣብዚ ቻት ክትጽበዩ ኣየድልየኩምን።
# Said when somebody asked the same before.
questions-joined = ✅ ካልእ ሰብ እውን ነዚ ሓቲቱ ነይሩ። ንኽልቴኹም መልሲ ኣብዚ ይመጽእ።
# Said when a person has five questions waiting already.
questions-too-many = ሕጂ 5 ሕቶታት ኣብ ሰባት ኣለዉኹም። መጀመርታ መልሲ ተጸበዩ፣ ወይ ሓደ ስሓቡ።
# Button: I take my question back. Keep the icon.
questions-take-back = ↩️ ሕቶይ ክስሕብ
# Said after a question was taken back.
questions-taken-back = ሕቶኹም ተደምሲሱ። ደጊም ዝምልሶ ሰብ የለን።
# Said when a question is not kept any more.
questions-gone = እዚ ሕቶ ደጊም ኣይተዓቀበን። መሊስኩም ክትሓቱ ትኽእሉ።
# Said when the text of a question is too old to be read from the chat.
questions-write-again = ሕቶኹም ደጊም ኣይርእዮን። መሊስኩም ጽሓፉዎ፣ ድሕሪኡ 🙋 ጠውቑ።
# Before a voice message is put to a listener: what will happen.
questions-consent-voice =
    ባዕለይ ክሰምዕ ኣይክእልን። ቋንቋኹም ዝዛረብ ሰብ ናይ ጋንታና ክሰምዖ ይኽእል። ድምጽኹም ይሰምዕ፣ ስምኩም ግን ኣይርእን።
    መልሲ ክሳብ ዝመጽእ ተዓሺጉ ይዕቀብ፣ እንተበዝሐ 14 መዓልቲ። ክትስሕቡዎ ትኽእሉ። ሕራይ ድዩ?
# Refusal of a voice message when nobody here speaks the language.
questions-no-listener = ሕጂ ኣብ ጋንታና ብቋንቋኹም ዝሰምዕ ሰብ የለን። ቁሩብ ቃላት ጽሓፉ፣ ወይ ስእሊ ጠውቑ።
# Refusal of music and video messages.
questions-not-a-voice = ናይ ድምጺ መልእኽቲ ጥራይ ከሕልፍ እኽእል። ማይክሮፎን ጠዊቕኩም ተዛረቡ፣ ወይ ቁሩብ ቃላት ጽሓፉ።
# In the place of a question that was spoken.
questions-your-voice = (ናይ ድምጺ መልእኽትኹም)
# One kept thing, on the page about oneself: questions put to people.
questions-kept =
    { $count ->
        [one] • { $count } ሕቶ ንሰባት ዝሓተትኩምዎ
       *[other] • { $count } ሕቶታት ንሰባት ዝሓተትኩምዎም
    }
# The answer of a person. $asked is the question, $text the answer.
questions-answer =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    <b>ሰብ ናይ ጋንታና ይምልስ፦</b>
    { $text }
    
    ሓደ ሰብ ጽሒፍዎ፣ ካልእ ዝፈተሾ የለን።
# Below the voice message with which a person answers.
questions-answer-voice = ሰብ ናይ ጋንታና ንሕቶኹም ይምልስ። ካልእ ዝፈተሾ የለን።
# Above an answer of the library that a person found. $asked is the question.
questions-answer-entry =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    <b>ሰብ ናይ ጋንታና ነዚ መልሲ ረኺቡ፦</b>
# Button: the answer did not help. Keep the icon.
questions-still-open = 👎 ኣይሓገዘንን
# Said after the answer of a person helped.
questions-glad = ጽቡቕ። ስለ ዝነገርኩምና የቐንየልና።
# Said after the answer of a person did not help.
questions-reopened = ሕቶኹም መሊስና ንሰባት ነቕርቦ። ብኻልእ ቃላት እውን ክትሓቱ ትኽእሉ።
# Said once when an answer takes longer than was promised. $asked is the question.
questions-late =
    ሕቶኹም ኣይረሳዕናዮን። ካብቲ ዝበልናዮ ይነውሕ ኣሎ፦
    <blockquote>{ $asked }</blockquote>
# When a question ends: it is about something else than work and health. $asked is the question. The pictures follow.
questions-end-not-ours =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    ብዛዕባ እዚ እኹል ኣይንፈልጥን። ኣብ ቤተ መጻሕፍቲ (Informatiepunt) ሰባት ብነጻ ይሕግዙኹም።
# When a question ends: it needs somebody who sees the papers. $asked is the question.
questions-end-personal =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    ንዚ ወረቓቕትኹም ዝርኢ ሰብ የድሊ። ናብ Juridisch Loket ወይ VluchtelingenWerk ኪዱ፤ ክልቲኡ ብነጻ እዩ።
# When a question ends: it was not understood. $asked is the question.
questions-end-unclear =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    ጽቡቕ ኣይተረድኣናን። ብኻልእ ቃላት መሊስኩም ሕተቱ።
# When a question ends: nobody answered it in time. $asked is the question.
questions-end-nobody =
    ሓቲትኩም ነይርኩም፦
    <blockquote>{ $asked }</blockquote>
    ይቕሬታ፦ ካባና ክምልሶ ዝኸኣለ የለን። VluchtelingenWerkን ቤተ መጻሕፍቲን (Informatiepunt) ብነጻ ይሕግዙ።
# Below a safety card that a person of the team sent.
questions-danger-below = ሰብ ናይ ጋንታና ሕቶኹም ኣንቢቡ ብዛዕባኹም ይሻቐል ኣሎ። ሕቶኹም ኣባና ይጸንሕ።
# Card for a helper. $language is the name of a language, $crowd "about N people" or empty, $count how many ask, $text the question.
questions-card =
    { $count ->
        [one] ❓ ሓደ ሰብ ይሓትት ({ $language })። { $crowd }
       *[other] ❓ { $count } ሰባት ይሓቱ ({ $language })። { $crowd }
    }
    <blockquote>{ $text }</blockquote>
# Below a voice message, for a helper. $language is the name of a language.
questions-card-voice = ❓ ሓደ ሰብ ብድምጺ ይሓትት ({ $language })።
# Beside a question asked for others. $people is like "6-15".
questions-crowd = ን { $people } ሰባት ኣቢሉ።
# Button for a helper: I answer. Keep the icon.
questions-claim = ✋ ኣነ ክምልስ
# Button for a helper: not this one. Keep the icon.
questions-pass = ⏭ ኣነ ኣይኮንኩን
# Said after "not me".
questions-passed = ሕራይ። ካልእ ሰብ ክምልስ ይኽእል።
# Said when a question is not free any more.
questions-taken = ነዚ ካልእ ሰብ ይምልሶ ኣሎ፣ ወይ መሊስዎ። የቐንየልና።
# Said when a helper has another question in hand.
questions-busy = ካልእ ሕቶ ትምልሱ ኣለኹም። መጀመርታ ንዕኡ ወድኡ፣ ወይ ምለሱዎ።
# Asks a helper for the answer.
questions-write = መልስኹም ሕጂ ጽሓፉ ወይ ብድምጺ ተዛረቡ፣ ኣብ ሓደ መልእኽቲ፣ በቲ ቋንቋ ናይቲ ሕቶ። ቅድሚ ምልኣኹ መሊስኩም ትርእይዎ።
# Grey text in the field where the answer is typed.
questions-write-hint = መልስኹም
# Asks a helper whether the message above shall go.
questions-preview = እዚ ናብቲ ዝሓተተ ይኺድ ዶ? ስምኩም ኣይርእን።
# Button: send the answer. Keep the icon.
questions-send = ✅ ስደድ
# Button: write it again. Keep the icon.
questions-again = ✏️ መሊስካ ምጽሓፍ
# Button: somebody else should answer. Keep the icon.
questions-hand-back = ↩️ ምለሶ
# Button: that was a question of my own. Keep the icon.
questions-own = ❓ ናተይ ሕቶ እዩ
# Button for a helper: whoever asks may be in danger. Keep the icon.
questions-danger = 🆘 ሓደጋ ክህሉ ይኽእል
# Said after an answer was sent. $count is how many get it.
questions-sent =
    { $count ->
        [one] ✅ ይኸይድ ኣሎ። የቐንየልና።
       *[other] ✅ ናብ { $count } ሰባት ይኸይድ ኣሎ። የቐንየልና።
    }
# Said when somebody else answered first.
questions-too-late = ኣብዚ መንጎ ካልእ ሰብ መሊስዎ። ጽሑፍኩም ኣይተላእከን፣ ኣብዚ ቻት ይጸንሕ።
# Said when an answer is longer than 3000 letters.
questions-too-long = ንሓደ መልሲ ኣዝዩ ነዊሕ እዩ። ኣሕጽሩዎ፦ መብዛሕትኡ ግዜ 3 መስመር ይኣክል።
# Said after a question was handed back.
questions-handed-back = ሕቶ ተመሊሱ። ካልእ ሰብ ክምልስ ይኽእል።
# Said when a helper did not answer for two days. $text is the question.
questions-claim-over =
    እዚ ሕቶ ክልተ መዓልቲ ኣባኹም ጸኒሑ። ሕጂ ንኻልኦት ሂብናዮ፤ ጸገም የብሉን።
    <blockquote>{ $text }</blockquote>
# Asks a helper: which danger?
questions-danger-which = እንታይ ሓደጋ? ዝሓተተ ሰብ ንመን ከም ዝድውል ብኡንብኡ ይርኢ።
# Button: danger to life. Keep the icon.
questions-danger-life = 🚑 ሓደጋ ህይወት
# Button: does not want to live. Keep the icon.
questions-danger-suicide = 💔 ክነብር ኣይደልን
# Button: violence at home. Keep the icon.
questions-danger-violence = 🏠 ዓመጽ ኣብ ገዛ
# Kind of danger, in a list.
questions-danger-rape = ጾታዊ ዓመጽ
# Button: forced to work. Keep the icon.
questions-danger-exploitation = ⛓ ብግዲ ምስራሕ
# Said after a helper marked danger.
questions-marked = ተገይሩ፦ ንመን ከም ዝድውሉ ይርእዩ። እቲ ሕቶ ቀዳማይ ኮይኑ። ሕጂ እውን ክትምልሱ ትኽእሉ።
