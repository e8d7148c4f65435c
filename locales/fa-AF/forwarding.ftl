# Key persons: passing on the questions of a group, and when they are asked themselves.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = رساندن سؤال‌های گروه شما
# Description of the command /pause, only for members of the team.
forwarding-command-pause = چه وقت از شما می‌پرسیم، و کار شما
# First line of the question about messages that were passed on. $count is how many.
forwarding-batch = 📨 پیام‌ها: { $count }. نام‌ها و شماره‌ها بیرون ماند.
# Below it. $count is how many texts are among them.
forwarding-texts = ✉️ متن: { $count }
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 پیام صوتی: { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 عکس و فایل که باز نشد: { $count }. در نامه شاید BSN باشد.
# Below that: what to do. The buttons follow.
forwarding-what = با آن‌ها چه کنم؟
# Said when only stickers, contacts and the like were passed on.
forwarding-none = در این سؤالی نیست که بتوانم بخوانم. متن یا پیام صوتی بفرستید.
# Button: sort the messages. Keep the icon.
forwarding-sort = ✅ مرتب کنید
# Button: all of it is one question. Keep the icon.
forwarding-one = 🧩 یک سؤال است
# Button: forget these messages. Keep the icon.
forwarding-drop = ✖️ دور بیندازید
# Said after messages were thrown away.
forwarding-dropped = پاک شدند.
# Said when there are no messages to sort.
forwarding-nothing = دیگر چیزی برای مرتب کردن نیست. اگر خواستید پیام‌ها را دوباره بفرستید.
# Takes the place of the question about the messages. A line for each answer follows, then the cards.
forwarding-sorted = 📨 مرتب شد. کارت‌های زیر برای فرستادن آماده است:
# In its place, when the library has no sure answer.
forwarding-no-cards = 📨 مرتب شد. هنوز جواب مطمئن نیست.
# One line for each answer. $title is its picture and question, $language the language it was asked in, $count how often.
forwarding-topic = { $title } · { $language } · { $count }×
# Above the lines, when somebody in the group may be in danger: the card about that was shown before.
forwarding-above = 🆘 اول خطر: کارت بالا را ببینید.
# Below the first cards, when there are more. $count is how many.
forwarding-more = جواب‌های دیگر هم هست: { $count }.
# Asks what one message means. $text is the message.
forwarding-unclear =
    این چه می‌پرسد؟
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer a question. $count is how many there are without an answer, $text this one, as people would read it.
forwarding-rest =
    بدون جواب: { $count }. این را از افراد تیم خود بپرسیم؟ جواب نزد شما می‌آید تا برسانید.
    <blockquote>{ $text }</blockquote>
# Button: people are not asked this one. Keep the icon.
forwarding-leave = ✖️ این نه
# Button: people are asked none of these. Keep the icon.
forwarding-leave-all = ✖️ هیچ‌کدام
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = حدوداً چند نفر این را می‌پرسند؟ با زدن دکمه می‌گویید: گروه من می‌داند که می‌پرسم، و نامی در آن نیست.
# Button: one person.
forwarding-crowd-one = 1 نفر
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } نفر
# Asks in which language voice messages are. $count is how many.
forwarding-hear = پیام صوتی: { $count }. به کدام زبان؟ یک نفر از تیم ما می‌شنود؛ تا آن وقت مهر و بسته است.
# Said when a batch is done. $topics is how many answers were found, $asked how many questions people have now.
forwarding-thanks = همین است. جواب یافته شد: { $topics }. نزد افراد: { $asked }؛ جواب آن‌ها این‌جا می‌آید. تشکر که می‌رسانید.
# Answer to /forward: how to pass questions on.
forwarding-how =
    <b>سؤال‌های گروه شما</b>
    پیام‌ها را به من بفرستید، یا یک چت را بچسبانید. نویسنده، نام‌ها و شماره‌ها را برمی‌دارم. جواب‌های کوتاه برای رساندن می‌گیرید.
    لطفاً عکس و نامه نفرستید: شاید BSN در آن باشد. به گروه خود بگویید که برای‌شان می‌پرسید.
# What a member has on their hands. $held, $answered and $waiting are numbers.
forwarding-load =
    حالا نزد شما: { $held }
    در 7 روز گذشته جواب دادید: { $answered }
    منتظر به زبان‌های شما: { $waiting }
# Said when a member is not asked.
forwarding-rests = 😴 حالا از شما نمی‌پرسیم. خوب استراحت کنید.
# Button: I am here again. Keep the icon.
forwarding-back = 👋 دوباره هستم
# Button: rest today. Keep the icon.
forwarding-rest-today = ⏸ امروز نه
# Button: rest a week. Keep the icon.
forwarding-rest-week = ⏸ این هفته نه
# Button: rest until I come back. Keep the icon.
forwarding-rest-always = ⏸ تا وقتی برگردم
# Button: choose the hours. Keep the icon.
forwarding-choose-hours = 🕘 در کدام ساعت‌ها
# Asks in which hours a member may be asked.
forwarding-when = چه وقت از شما بپرسیم؟ به وقت هالند.
# Button and line: at any hour. Keep the icon.
forwarding-hours-any = 🕛 هر ساعت
# Button and line: from 9 to 17. Keep the icon.
forwarding-hours-day = ☀️ از 9 تا 17
# Button and line: from 17 to 22. Keep the icon.
forwarding-hours-evening = 🌙 از 17 تا 22
# One kept thing, on the page about oneself. $count is a number.
forwarding-kept = • پیام‌هایی که رساندید، مهرشده، حداکثر یک روز: { $count }
# Somebody in a group may die: what the go-between can do now.
forwarding-danger-life =
    🆘 <b>شاید کسی در گروه شما در خطر جانی باشد.</b>
    همین حالا به { $phone } زنگ بزنید، یا بگذارید خودش زنگ بزند. بگویید کجا است. پیش او بمانید.
# Somebody in a group may not want to live: what the go-between can do.
forwarding-danger-suicide =
    🆘 <b>شاید کسی در گروه شما نخواهد زنده بماند.</b>
    روشن بپرسید؛ این کمک می‌کند. او را تنها نگذارید. خطر همین حالا: { $phone }. برای گپ زدن شب و روز رایگان: { $talk } یا 113.nl
# Somebody in a group may be beaten at home: what the go-between can do.
forwarding-danger-violence =
    🆘 <b>شاید کسی در گروه شما در خانه در خطر باشد.</b>
    خطر همین حالا: به { $phone } زنگ بزنید. مشوره برای شما و او شب و روز، بدون نام هم: Veilig Thuis { $talk }. در گروه چیزی در این باره ننویسید.
# Somebody in a group may have been raped: what the go-between can do.
forwarding-danger-rape =
    🆘 <b>شاید بر کسی در گروه شما خشونت جنسی شده باشد.</b>
    خطر همین حالا: { $phone }. کمک رایگان شب و روز: Centrum Seksueel Geweld { $talk }. باورش کنید؛ دربارهٔ پولیس خودش تصمیم می‌گیرد. در گروه چیزی ننویسید.
# Somebody in a group may be forced to work: what the go-between can do.
forwarding-danger-exploitation =
    🆘 <b>شاید کسی در گروه شما به زور کار می‌کند.</b>
    خطر همین حالا: { $phone }. به بازرسی کار بگویید: { $talk }. هیچ‌کس حق ندارد پاسپورت را بگیرد. به جای او با رئیس گپ نزنید.
