# Groups and elsewhere: short, and only when asked.

# Said once when the bot is brought into a group.
groups-hello = ሰላም። ብዛዕባ ስራሕን ጥዕናን ኣብ ሆላንድ ሕቶታት እምልስ። ብ /ask ሕተቱ፣ ወይ ብስመይ ጸውዑኒ። ንዓይ ዝተጻሕፈ ጥራይ የንብብ። "ውጻእ" በሉኒ፣ ክወጽእ እየ።
# Said in the place of the hello when privacy mode is off and Telegram shows every message.
groups-hello-open = ሰላም። ብዛዕባ ስራሕን ጥዕናን ኣብ ሆላንድ ሕቶታት እምልስ። ብ /ask ሕተቱ፣ ወይ ብስመይ ጸውዑኒ። Telegram ኣብዚ ዘሎ ኩሉ መልእኽቲ የርእየኒ። ንዓይ ዝተጻሕፈ ጥራይ እጥቀም፣ ዋላ ሓንቲ ኣይዕቅብን። "ውጻእ" በሉኒ፣ ክወጽእ እየ።
# The last word in a group that sends the bot away.
groups-bye = ሕራይ፣ ይወጽእ ኣለኹ። ኣብ ብሕታዊ ቻት ኩሉ ግዜ ክትሓቱኒ ትኽእሉ።
# Button in a group: the whole answer, in the private chat. Keep the icon.
groups-whole = 📖 ምሉእ መልሲ
# Said in a group when somebody may die; nothing about what was written.
groups-emergency = 🆘 ሓደጋ ህይወት? ናብ { $phone } ደውሉ።
# Button in a group: the answer is shown there to who presses, and to nobody else. Keep the icon.
groups-only-me = 👁 ኣብዚ፣ ንዓይ ጥራይ
# Shown in a group to one person alone, when no answer fits for sure.
groups-unsure = ኣብዚ ርግጸኛ ኣይኮንኩን። ብብሕቲ ጽሓፉለይ፦ ተወሳኺ ክደሊ እየ፣ ሰባት እውን ይሕግዙ።
