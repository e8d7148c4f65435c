# Welcome, language, what is kept, leaving.

# First screen, shown in all five languages at once, one line each.
people-choose = ቋንቋኹም ምረጹ
# The name of this language in this language, on its button.
people-language-name = ትግርኛ
# Trust card, shown once after the language is chosen. $operator is the organisation that runs the bot, $contact how to reach it.
people-trust =
    <b>እንቋዕ ብደሓን መጻእኩም።</b>
    እዚ ቦት ናይ { $operator } እዩ። ንምርካብና: { $contact }

    ብዛዕባ ስራሕን ጥዕናን ትሓቱ። ሰባት ዝጸሓፍዎ መልሲ ትረኽቡ። ስምኩም ምንጋር ኣየድልን።

    ንሕና ቋንቋኹም ንዕቅብ። ኣየናይ መልስታት ከም ዝረኸብኩም እውን ን30 መዓልታት ንዕቅብ፡ ጌጋ እንተነይሩ ክንነግረኩም። ሕቶታትኩም ኣይንዕቅብን።
    ንሕና IND፡ ፖሊስ ወይ ምምሕዳር ከተማ (gemeente) ኣይኮንናን።
    ቴለግራም እትጽሕፍዎ ክርኢ ይኽእል እዩ። ስልክኹም ዝሓዘ ሰብ እውን ክርእዮ ይኽእል እዩ።
# Button under the trust card: I have read it, go on. Keep the icon.
people-trust-button = ✅ ተረዲኡኒ
# The menu. Below it are four pictures; a question can also be typed.
people-menu = እንታይ ክትፈልጡ ትደልዩ? ሕቶኹም ብናትኩም ቃላት ጽሓፉ፡ ወይ ስእሊ ጠውቑ።
# Grey text in the empty field where a person types; at most 64 characters.
people-placeholder = ሕቶኹም ጽሓፉ
# Key under the text field: ask a question. Keep the icon.
people-key-ask = ❓ ሕቶ
# Key under the text field: choose another language. Keep the icon.
people-key-language = 🌐 ቋንቋ
# Key under the text field: what the bot keeps about me. Keep the icon.
people-key-privacy = 🔒 ሓበሬታይ
# Key under the text field: how the bot works. Keep the icon.
people-key-help = 💡 ሓገዝ
# How the bot works, in a few short lines.
people-help =
    <b>ከምዚ ይሰርሕ</b>
    ሕቶኹም ብናትኩም ቃላት ጽሓፉ። ቋንቋታት ክትሕውሱ ትኽእሉ ኢኹም።
    ወይ ❓ ጠውቑ፡ ድሕሪኡ ስእሊ ምረጹ።
    👍 እቲ መልሲ ሓጊዙኒ · 👎 ሕቶይ ካልእ እዩ · 📤 ንሰብ ስደዱ

    ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።
    እዚ ቦት ሓኪም ኣይኮነን፡ ጠበቓ እውን ኣይኮነን።
    { $operator }: { $contact }
# Heading of what is kept about the person, read from the database at this moment.
people-privacy = <b>ሕጂ ብዛዕባኹም ዝዓቀብናዮ ኩሉ እዚ እዩ:</b>
# One kept thing. $language is the name of the language in itself.
people-privacy-language = • ቋንቋኹም: { $language }
# One kept thing. $quarter is like "Q4 2026".
people-privacy-quarter = • ነዚ ቦት ንመወዳእታ ግዜ ዝተጠቐምኩምሉ ርብዒ ዓመት: { $quarter }
# One kept thing: messages that wait to be sent to this chat.
people-privacy-waiting =
    { $count ->
        [0] • ናባኹም ክስደድ ዝጽበ መልእኽቲ የለን
        [one] • ናባኹም ክስደድ ዝጽበ { $count } መልእኽቲ
       *[other] • ናባኹም ክስደዱ ዝጽበዩ { $count } መልእኽትታት
    }
# One kept thing: how many button presses are remembered for a while so that they count once. No content.
people-privacy-presses =
    { $count ->
        [0] • መጠወቒ ከም ዝጠወቕኩም ዘርኢ ምልክት የለን
        [one] • መጠወቒ ከም ዝጠወቕኩም ዘርኢ { $count } ምልክት፡ እንታይ ከም ዝብል ግን ኣይንዕቅብን
       *[other] • መጠወቒ ከም ዝጠወቕኩም ዘርኢ { $count } ምልክታት፡ እንታይ ከም ዝብል ግን ኣይንዕቅብን
    }
# Shown instead of the list when nothing is kept.
people-privacy-nothing = ብዛዕባኹም ዝዓቀብናዮ ነገር የለን።
# Below the list: what is not kept.
people-privacy-never = ዘይንዕቅቦ: ስምኩም፡ ቁጽሪ ስልክኹም፡ ሕቶታትኩም። ቴለግራም ነዚ ቻት ይዕቅቦ እዩ። ኣብኡ ክትድምስስዎ ትኽእሉ ኢኹም።
# Button: delete everything kept about me. Keep the icon.
people-forget-button = 🗑 ኩሉ ደምስሱ
# Asked before everything is deleted. Buttons: yes, no.
people-forget-ask = ብዛዕባኹም ዝዓቀብናዮ ኩሉ ክንድምስሶ ዶ?
# Said after everything is deleted.
people-forgotten = ኩሉ ተደምሲሱ ኣሎ። ሕጂ ብዛዕባኹም ንፈልጦ ነገር የለን። ዳግማይ ንምጅማር /start ስደዱ። ነዞም መልእኽትታት እውን ንምጥፋእ፡ ነዚ ቻት ኣብ ቴለግራም ደምስስዎ።
# Said when the person did not want to delete.
people-kept = ዝተደምሰሰ ነገር የለን።
# Description of the command /start in the list of commands.
people-command-start = ጀምሩ
# Description of the command /language.
people-command-language = ቋንቋኹም ምረጹ
# Description of the command /help.
people-command-help = ከመይ ከም ዝሰርሕ
# Description of the command /privacy.
people-command-privacy = ብዛዕባኹም እንታይ ንዕቅብ
# Description of the command /forget.
people-command-forget = ብዛዕባኹም ዘሎ ኩሉ ደምስሱ
# One line about the bot, before a person presses Start; at most 100 characters, no icons.
people-about = ኣብ ሆላንድ ብዛዕባ ስራሕን ጥዕናን ሕተቱ። ብዘይ ስም።
# Button below what is kept: who is responsible, and what one may ask. Keep the icon.
people-rights-button = 📜 መሰለይ
# Privacy notice: who, what for, what is kept and how long, who reads it, rights, what is not ours. $operator runs the bot, $contact is how to reach it.
people-rights =
    <b>ሓላፍነት ዘለዎ።</b> { $operator }፣ { $contact }።
    <b>ንምንታይ።</b> ንዓኹም ንምምላስ፣ ትካላት እውን ንሰባት ዝዕንቅፍ ክሰምዑ።
    <b>ዝዕቀብ።</b> ንሰባት ዝቐረበ ሕቶ፦ ተዓሺጉ፣ ድሕሪ መልሲ 30 መዓልቲ። ዘይሰርሕ ነገር፦ ኣብ ውሽጢ 28 መዓልቲ ምስ ናይ ካልኦት ይሕወስ፤ ቃላትኩም ሓደ ዓመት፣ ድሕሪኡ ቁጽርታት ጥራይ። ሽዑ ናይ መን ምዃኑ ዝፈልጥ የለን፣ ኮድኩም ጥራይ ይረኽቦ።
    <b>ዘንብብ።</b> ሰባት ናይ ጉጅለ። ትካላት፦ ናይ እንተወሓደ 10 ሰባት ቁጽርታት፣ ኣንባቢና ዘፍቀዶ ቃላት እውን።
    <b>መሰልኩም።</b> 🔒 ዝተዓቀበ የርኢ፣ 🗑 ብኡብኡ ይድምስሶ። ጥርዓን ከተቕርቡ ትኽእሉ፦ autoriteitpersoonsgegevens.nl።
    <b>ናትና ዘይኮነ።</b> Telegram ቻትኩምን ቁጽርኹምን ይዕቅብ፣ ክህብ እውን ክግደድ ይኽእል።
    ዘይሰርሕ ነገር ንምንጋር 16 ዓመት ወይ ልዕሊኡ ክትኮኑ ኣለኩም። ዋላ ሓንቲ እንተዘይበልኩም፣ ንዓኹም ዝቕየር የለን።
# Said once to everybody who can be reached when the bot ends for good. $operator runs it, $contact is how to reach it, $day like "31-12-2026", $phone is 112, $key is the label of the key where people say what goes wrong.
people-closing =
    <b>እዚ ቦት ክዕጾ እዩ።</b> { $operator } የቋርጾ ኣሎ።
    <b>ሕጂ ዘብቅዕ:</b> ንሰባት ዝቐርብ ሕቶ፣ “{ $key }” ከምኡውን ዜና። ሓድሽ ነገር ኣይንቕበልን ኢና።
    <b>ንጊዜኡ ዝተርፍ:</b> እቶም መልስታት ክሳብ ሕጂ ኣብዚ ከተንብብዎም ትኽእሉ ኢኹም። ካብ ሰብ መልሲ ትጽበዩ ዶ ኣለኹም? ክሳብ { $day } ክመጽእ ይኽእል።
    <b>ንድምስሶ:</b> ብዛዕባኹም ዝዓቀብናዮ ኩሉ፣ እንተደንጐየ ኣብ { $day }። ብ /forget ብኡብኡ። ቴለግራም ነዚ ቻት ይዕቅቦ እዩ፣ ኣብኡ ክትድምስስዎ ትኽእሉ ኢኹም።
    <b>ናብ መን ከም እትኸዱ:</b> { $contact }። ሓደጋ እንተሎ: { $phone }።
# Said where something new was taken in before the bot began to close: a question to people, what goes wrong, news. $contact is how to reach the operator, $phone is 112.
people-closed =
    እዚ ቦት ክዕጾ እዩ። ስለዚ ኣብዚ ሓድሽ ነገር ኣይንቕበልን፣ ብዛዕባኹም ሓድሽ ነገር እውን ኣይንዕቅብን። እቶም መልስታት ግን ከተንብብዎም ትኽእሉ ኢኹም፦ ሕቶኹም ጽሓፉ ወይ ❓ ጠውቑ።
    ርክብ: { $contact }። ሓደጋ ኣሎ? ናብ { $phone } ደውሉ።
