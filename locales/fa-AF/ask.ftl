# Asking in one's own words, and what comes back.

# Description of the command /ask.
ask-command-ask = یک سوال بپرسید
# Above the pictures, when somebody wants to ask.
ask-prompt = سوال خود را با کلمات خود بنویسید، یا یک تصویر را فشار دهید.
# Above two or three questions that may be meant.
ask-choose = آیا یکی از این سوال‌ها را می‌پرسید؟
# Button below those questions. Keep the icon.
ask-none-of-these = ✖️ هیچ کدام
# Said when the library has no answer. Below it: a person, the pictures.
ask-none = هنوز کسی به این جواب نداده است. از یک انسان بپرسید، با کلمه‌های دیگر بگویید، یا عکس‌ها را ببینید. کلمه‌های شما را نگه نداشتیم.
# Answer to hello and thank you.
ask-greeting = سلام. چه می‌خواهید بدانید؟ سوال خود را بنویسید، یا یک تصویر را فشار دهید.
# Button: the answer helped me. Keep the icon.
ask-helped = 👍 کمک کرد
# Button: this is not my question. Keep the icon.
ask-not-this = 👎 این نیست
# Button: hear the answer. Keep the icon.
ask-listen = 🔊 بشنوید
# Button: send the answer to somebody. Keep the icon.
ask-share = 📤 به کسی بفرستید
# Said after "it helped".
ask-thanks = خوب است. می‌توانید سوال دیگر هم بپرسید.
# Said after "not this". The pictures follow below it.
ask-sorry = من سوال شما را خوب نفهمیدم. با کلمات دیگر بگویید، یا یک تصویر را فشار دهید.
# Safety card: somebody may die. First line: whom to call now.
ask-danger-life =
    🆘 <b>خطر مرگ است؟ همین حالا به { $phone } زنگ بزنید.</b>
    بگویید: امبولانس (ambulance). آدرس خود را هم بگویید. بدون اسناد و بدون بیمه هم می‌توانید زنگ بزنید.
# Safety card: somebody does not want to live any more. Calm and short.
ask-danger-suicide =
    🆘 <b>لازم نیست با این درد تنها باشید.</b>
    همین حالا خطر است: به { $phone } زنگ بزنید.
    با کسی صحبت کنید، رایگان، شب و روز، بدون نام: { $talk } یا 113.nl
# Safety card: violence at home.
ask-danger-violence =
    🆘 <b>همین حالا در خطر هستید؟ به { $phone } زنگ بزنید.</b>
    مشورهٔ رایگان، شب و روز، بدون نام هم: Veilig Thuis { $talk }
    این چت در تیلفون شما دیده می‌شود. می‌توانید آن را پاک کنید.
# Safety card: rape or sexual abuse.
ask-danger-rape =
    🆘 <b>این گناه شما نیست. همین حالا در خطر هستید؟ به { $phone } زنگ بزنید.</b>
    کمک رایگان، شب و روز: Centrum Seksueel Geweld { $talk }
    در مورد پولیس خود شما تصمیم می‌گیرید.
# Safety card: forced to work, passport taken.
ask-danger-exploitation =
    🆘 <b>همین حالا در خطر هستید؟ به { $phone } زنگ بزنید.</b>
    هیچ کس اجازه ندارد پاسپورت شما را بگیرد. هیچ کس اجازه ندارد شما را به کار مجبور کند. به ادارهٔ تفتیش کار (Arbeidsinspectie) بگویید: { $talk }
    در این مورد به تنهایی با کارفرما صحبت نکنید.
# Line between a safety card and the answer from the library.
ask-danger-below = در پایین جواب انسان‌ها به سوال شما است.
# Refusal of a photo or a document: it may show a BSN. Nothing was opened or kept.
ask-photo =
    من عکس و سند را باز نمی‌کنم. در یک خط (brief) شاید نمبر BSN شما باشد. اینجا هیچ کس نباید آن را ببیند.
    در خط ببینید: چه کسی فرستاده است، چه تاریخ، چه مبلغ. بعد سوال خود را بنویسید.
    لطفاً عکس را اینجا پاک کنید.
# Refusal of stickers, films, places, contacts and the like.
ask-other = من فقط می‌توانم کلمات را بخوانم. لطفاً سوال خود را بنویسید، یا یک تصویر را فشار دهید.
# Said in a group, once: the bot answers in a private chat.
ask-group = سلام. من در چت خصوصی جواب می‌دهم، تا کسی دیگر سوال شما را نخواند.
# Button under it: opens the private chat. Keep the icon.
ask-group-button = ❓ خصوصی بپرسید
# Above an answer that only says who helps: the subject is not this bot's own.
ask-door = 🚪 ما خود ما در این باره کافی نمی‌دانیم. این مردم به شما کمک می‌کنند:
# Above the buttons with situations, below the question.
ask-differs = جواب برای همه یکی نیست. کدام برای شماست؟ ما این را ثبت نمی‌کنیم.
# Button: none of these situations, or rather not say.
ask-other-situation = 🤷 دیگر، یا نمی‌خواهم بگویم
# Button: a situation (asylum).
ask-situation-asylum = ⏳ منتظر پناهندگی هستم
# Button: a situation (status).
ask-situation-status = 🪪 اجازهٔ اقامت پناهندگی دارم
# Button: a situation (ukraine).
ask-situation-ukraine = 🇺🇦 از اوکراین آمده‌ام
# Button: a situation (family).
ask-situation-family = 👪 به‌خاطر فامیل آمده‌ام
# Button: a situation (eu).
ask-situation-eu = 🇪🇺 از یک کشور EU هستم
# Button: a situation (undocumented).
ask-situation-undocumented = 📭 کاغذ ندارم
# Above the second and last choice, when the first did not fit.
ask-choose-again = شاید یکی از این‌ها؟
# When somebody tells what goes wrong: where that can be told, and what may help.
ask-obstacle = معلوم می‌شود که چیزی مانع شما است. این گناه شما نیست. چه می‌خواهید بخوانید؟
