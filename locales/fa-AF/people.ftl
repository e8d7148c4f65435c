# Welcome, language, what is kept, leaving.

# First screen, shown in all five languages at once, one line each.
people-choose = زبان خود را انتخاب کنید
# The name of this language in this language, on its button.
people-language-name = دری
# Trust card, shown once after the language is chosen. $operator is the organisation that runs the bot, $contact how to reach it.
people-trust =
    <b>خوش آمدید.</b>
    این ربات (bot) از { $operator } است. تماس: { $contact }

    شما در مورد کار و خدمات صحی سوال می‌کنید. جوابی می‌گیرید که انسان‌ها نوشته‌اند. لازم نیست نام خود را بگویید.

    ما نگه می‌داریم: زبان شما، و 30 روز کدام جواب‌ها را گرفتید، تا اگر یکی غلط بود به شما بگوییم. ما سوال‌های شما را نگه نمی‌داریم.
    ما ادارهٔ مهاجرت (IND)، پولیس یا شاروالی (gemeente) نیستیم.
    تلگرام می‌تواند نوشتهٔ شما را ببیند. کسی که تیلفون شما را دارد هم می‌تواند ببیند.
# Button under the trust card: I have read it, go on. Keep the icon.
people-trust-button = ✅ فهمیدم
# The menu. Below it are four pictures; a question can also be typed.
people-menu = چه می‌خواهید بدانید؟ سوال خود را با کلمات خود بنویسید، یا یک تصویر را فشار دهید.
# Grey text in the empty field where a person types; at most 64 characters.
people-placeholder = سوال خود را بنویسید
# Key under the text field: ask a question. Keep the icon.
people-key-ask = ❓ سوال
# Key under the text field: choose another language. Keep the icon.
people-key-language = 🌐 زبان
# Key under the text field: what the bot keeps about me. Keep the icon.
people-key-privacy = 🔒 معلومات من
# Key under the text field: how the bot works. Keep the icon.
people-key-help = 💡 کمک
# How the bot works, in a few short lines.
people-help =
    <b>طرز کار</b>
    سوال خود را با کلمات خود بنویسید. می‌توانید زبان‌ها را مخلوط کنید.
    یا ❓ را فشار دهید و تصویر انتخاب کنید.
    👍 جواب کمک کرد · 👎 سوال من چیز دیگر است · 📤 به کسی بفرستید

    در خطر هستید؟ به { $phone } زنگ بزنید.
    این ربات داکتر نیست و وکیل مدافع هم نیست.
    تماس با { $operator }: { $contact }
# Heading of what is kept about the person, read from the database at this moment.
people-privacy = <b>ما حالا فقط این‌ها را در مورد شما نگه می‌داریم:</b>
# One kept thing. $language is the name of the language in itself.
people-privacy-language = • زبان شما: { $language }
# One kept thing. $quarter is like "Q4 2026".
people-privacy-quarter = • آخرین ربع سال (سه ماه) که از ربات استفاده کردید: { $quarter }
# One kept thing: messages that wait to be sent to this chat.
people-privacy-waiting =
    { $count ->
        [0] • هیچ پیامی منتظر فرستادن به شما نیست
        [one] • پیامی که باید به شما فرستاده شود: { $count }
       *[other] • پیام‌هایی که باید به شما فرستاده شود: { $count }
    }
# One kept thing: how many button presses are remembered for a while so that they count once. No content.
people-privacy-presses =
    { $count ->
        [0] • هیچ نشانی از فشار دادن دکمه نیست
        [one] • نشان فشار دادن دکمه، بدون نوشتهٔ آن: { $count }
       *[other] • نشان‌های فشار دادن دکمه، بدون نوشتهٔ آن: { $count }
    }
# Shown instead of the list when nothing is kept.
people-privacy-nothing = ما هیچ چیز در مورد شما نگه نمی‌داریم.
# Below the list: what is not kept.
people-privacy-never = نگه نمی‌داریم: نام شما، نمبر شما، سوال‌های شما. تلگرام این چت را نگه می‌دارد؛ شما می‌توانید آن را آنجا پاک کنید.
# Button: delete everything kept about me. Keep the icon.
people-forget-button = 🗑 همه را پاک کنید
# Asked before everything is deleted. Buttons: yes, no.
people-forget-ask = آیا همهٔ معلومات شما را که نزد ما است پاک کنیم؟
# Said after everything is deleted.
people-forgotten = همه چیز پاک شد. ما حالا هیچ چیز در مورد شما نمی‌دانیم. برای شروع دوباره /start را بفرستید. اگر می‌خواهید این پیام‌ها هم پاک شود، این چت را در تلگرام پاک کنید.
# Said when the person did not want to delete.
people-kept = هیچ چیز پاک نشد.
# Description of the command /start in the list of commands.
people-command-start = شروع
# Description of the command /language.
people-command-language = زبان خود را انتخاب کنید
# Description of the command /help.
people-command-help = طرز کار
# Description of the command /privacy.
people-command-privacy = ما در مورد شما چه نگه می‌داریم
# Description of the command /forget.
people-command-forget = همه چیز در مورد خود را پاک کنید
# One line about the bot, before a person presses Start; at most 100 characters, no icons.
people-about = سوال در مورد کار و خدمات صحی در هالند. بدون نام شما.
# Button below what is kept: who is responsible, and what one may ask. Keep the icon.
people-rights-button = 📜 حقوق من
# Privacy notice: who, what for, what is kept and how long, who reads it, rights, what is not ours. $operator runs the bot, $contact is how to reach it.
people-rights =
    <b>مسئول کیست.</b> { $operator }، { $contact }.
    <b>برای چه.</b> تا به شما جواب بدهیم، و اداره‌ها بشنوند چه در راه مردم است.
    <b>نگهداری.</b> سؤال از مردم: مُهرشده، 30 روز بعد از جواب. آنچه خوب پیش نمی‌رود: در 28 روز با گفته‌های دیگران آمیخته می‌شود؛ سخنان شما یک سال، بعد تنها ارقام. بعد هیچ کس نمی‌داند از کیست، و هیچ کس آن را برای شما یافته نمی‌تواند: تنها کود شما.
    <b>که می‌خواند.</b> نفرهای تیم. اداره‌ها: ارقام حداقل 10 نفر، و سخنانی که خواننده ما اجازه داد.
    <b>حقوق شما.</b> 🔒 نشان می‌دهد چه نگهداری شده، 🗑 فوراً پاک می‌کند. شکایت کرده می‌توانید: autoriteitpersoonsgegevens.nl.
    <b>از ما نیست.</b> تلگرام چت و نمبر شما را نگه می‌دارد، و مجبور شده می‌تواند آن را بدهد.
    برای گفتن آنچه خوب پیش نمی‌رود باید 16 ساله یا بزرگ‌تر باشید. اگر چیزی نگویید، برای شما چیزی تغییر نمی‌کند.
# Said once to everybody who can be reached when the bot ends for good. $operator runs it, $contact is how to reach it, $day like "31-12-2026", $phone is 112, $key is the label of the key where people say what goes wrong.
people-closing =
    <b>این بات بسته می‌شود.</b> { $operator } کار آن را پایان می‌دهد.
    <b>آنچه حالا پایان می‌یابد:</b> سوال از انسان‌ها، «{ $key }» و خبرها. چیز نو نمی‌گیریم.
    <b>آنچه فعلاً می‌ماند:</b> جواب‌ها را هنوز این‌جا خوانده می‌توانید. منتظر جواب یک انسان هستید؟ تا { $day } هنوز آمده می‌تواند.
    <b>آنچه پاک می‌کنیم:</b> همه چیزی که درباره‌ی شما نگه می‌داریم، حداکثر تا { $day }. با /forget فوراً. تلگرام این چت را نگه می‌دارد؛ آن را آن‌جا پاک کرده می‌توانید.
    <b>به کی مراجعه کنید:</b> { $contact }. در خطر: { $phone }.
# Said where something new was taken in before the bot began to close: a question to people, what goes wrong, news. $contact is how to reach the operator, $phone is 112.
people-closed =
    این بات بسته می‌شود؛ برای همین این‌جا چیز نو نمی‌گیریم و چیز نو درباره‌ی شما نگه نمی‌داریم. جواب‌ها را هنوز خوانده می‌توانید: سوال تان را بنویسید یا ❓ را فشار دهید.
    تماس: { $contact }. در خطر هستید؟ به { $phone } زنگ بزنید.
