# Questions for people: what whoever asks is told, and what whoever answers is told.

# Button: ask a person what the library could not answer. Keep the icon.
questions-person = 🙋 از یک انسان بپرسید
# Button: go to the pictures. Keep the icon.
questions-pictures = 🖼 عکس‌ها را ببینید
# Before a question is put to people: what will happen. $days is a number of days.
questions-consent =
    افراد تیم ما سؤال بالای شما را می‌خوانند. آن‌ها نمی‌بینند شما کی هستید.
    جواب همین‌جا می‌آید، معمولاً در { $days } روز. این محرمانه است، اما ناشناس نیست: ما نگه می‌داریم که جواب را به کجا بفرستیم.
    هر وقت خواستید می‌توانید سؤال را پس بگیرید. درست است؟
# Below it, when something was taken out. $text is the question as it is kept.
questions-redacted =
    آنچه شما را نشان می‌دهد، برداشتیم. این را نگه می‌داریم:
    <blockquote>{ $text }</blockquote>
# Button: yes, people may read it. Keep the icon.
questions-yes = ✅ بلی، بپرسید
# Button: no. Keep the icon.
questions-no = ✖️ نخیر
# Said when a question waits for people.
questions-waiting = ✅ سؤال شما حالا نزد افراد تیم است. جواب همین‌جا می‌آید. لازم نیست در این چت منتظر بمانید.
# Said when somebody asked the same before.
questions-joined = ✅ کس دیگری هم پیش از شما همین را پرسید. جواب برای هر دوی شما همین‌جا می‌آید.
# Said when a person has five questions waiting already.
questions-too-many = شما حالا 5 سؤال نزد افراد دارید. اول منتظر جواب باشید، یا یکی را پس بگیرید.
# Button: I take my question back. Keep the icon.
questions-take-back = ↩️ سؤالم را پس می‌گیرم
# Said after a question was taken back.
questions-taken-back = سؤال شما پاک شد. دیگر کسی به آن جواب نمی‌دهد.
# Said when a question is not kept any more.
questions-gone = این سؤال دیگر نگهداری نمی‌شود. می‌توانید دوباره بپرسید.
# Said when the text of a question is too old to be read from the chat.
questions-write-again = سؤال شما را دیگر نمی‌بینم. لطفاً دوباره بنویسید، بعد 🙋 را بزنید.
# Before a voice message is put to a listener: what will happen.
questions-consent-voice =
    من خودم شنیده نمی‌توانم. یک نفر از تیم ما که زبان شما را می‌داند، می‌تواند. او صدای شما را می‌شنود، نه نام شما را.
    تا وقت جواب مهر و بسته نگهداری می‌شود، حداکثر 14 روز. می‌توانید پس بگیرید. درست است؟
# Refusal of a voice message when nobody here speaks the language.
questions-no-listener = در تیم ما فعلاً کسی به زبان شما نمی‌شنود. چند کلمه بنویسید، یا روی یک عکس بزنید.
# Refusal of music and video messages.
questions-not-a-voice = تنها پیام صوتی را رسانده می‌توانم. میکروفون را فشار داده گپ بزنید، یا چند کلمه بنویسید.
# In the place of a question that was spoken.
questions-your-voice = (پیام صوتی شما)
# One kept thing, on the page about oneself: questions put to people.
questions-kept =
    { $count ->
        [one] • { $count } سؤال که از افراد پرسیدید
       *[other] • { $count } سؤال که از افراد پرسیدید
    }
# The answer of a person. $asked is the question, $text the answer.
questions-answer =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    <b>یک نفر از تیم ما جواب می‌دهد:</b>
    { $text }
    
    این را یک نفر نوشته؛ کسی بررسی نکرده است.
# Below the voice message with which a person answers.
questions-answer-voice = یک نفر از تیم ما به سؤال شما جواب می‌دهد. کسی بررسی نکرده است.
# Above an answer of the library that a person found. $asked is the question.
questions-answer-entry =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    <b>یک نفر از تیم ما این جواب را یافت:</b>
# Button: the answer did not help. Keep the icon.
questions-still-open = 👎 کمک نکرد
# Said after the answer of a person helped.
questions-glad = خوب است. تشکر که گفتید.
# Said after the answer of a person did not help.
questions-reopened = سؤال شما را دوباره نزد افراد می‌گذاریم. می‌توانید با کلمه‌های دیگر هم بپرسید.
# Said once when an answer takes longer than was promised. $asked is the question.
questions-late =
    سؤال شما را فراموش نکرده‌ایم. بیشتر از آنچه گفتیم وقت می‌گیرد:
    <blockquote>{ $asked }</blockquote>
# When a question ends: it is about something else than work and health. $asked is the question. The pictures follow.
questions-end-not-ours =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    در این باره کافی نمی‌دانیم. در کتابخانهٔ عمومی (Informatiepunt) افراد رایگان کمک می‌کنند.
# When a question ends: it needs somebody who sees the papers. $asked is the question.
questions-end-personal =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    برای این باید کسی کاغذهای خود شما را ببیند. به Juridisch Loket یا VluchtelingenWerk بروید؛ هر دو رایگان است.
# When a question ends: it was not understood. $asked is the question.
questions-end-unclear =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    این را خوب نفهمیدیم. لطفاً با کلمه‌های دیگر دوباره بپرسید.
# When a question ends: nobody answered it in time. $asked is the question.
questions-end-nobody =
    شما پرسیدید:
    <blockquote>{ $asked }</blockquote>
    معذرت می‌خواهیم: هیچ‌کس از ما جواب داده نتوانست. VluchtelingenWerk و کتابخانهٔ عمومی (Informatiepunt) رایگان کمک می‌کنند.
# Below a safety card that a person of the team sent.
questions-danger-below = یک نفر از تیم ما سؤال شما را خواند و نگران شما است. سؤال شما نزد ما می‌ماند.
# Card for a helper. $language is the name of a language, $crowd "about N people" or empty, $count how many ask, $text the question.
questions-card =
    { $count ->
        [one] ❓ یک نفر می‌پرسد ({ $language }). { $crowd }
       *[other] ❓ { $count } نفر می‌پرسند ({ $language }). { $crowd }
    }
    <blockquote>{ $text }</blockquote>
# Below a voice message, for a helper. $language is the name of a language.
questions-card-voice = ❓ یک نفر با صدا می‌پرسد ({ $language }).
# Beside a question asked for others. $people is like "6-15".
questions-crowd = برای حدود { $people } نفر.
# Button for a helper: I answer. Keep the icon.
questions-claim = ✋ من جواب می‌دهم
# Button for a helper: not this one. Keep the icon.
questions-pass = ⏭ من نه
# Said after "not me".
questions-passed = درست است. کس دیگری جواب داده می‌تواند.
# Said when a question is not free any more.
questions-taken = به این سؤال کس دیگری جواب می‌دهد، یا داده است. تشکر.
# Said when a helper has another question in hand.
questions-busy = شما به سؤال دیگری جواب می‌دهید. اول آن را تمام کنید، یا برگردانید.
# Asks a helper for the answer.
questions-write = جواب خود را حالا بنویسید یا بگویید، در یک پیام و به زبان سؤال. پیش از فرستادن دوباره می‌بینید.
# Grey text in the field where the answer is typed.
questions-write-hint = جواب شما
# Asks a helper whether the message above shall go.
questions-preview = این به کسی که پرسید فرستاده شود؟ او نام شما را نمی‌بیند.
# Button: send the answer. Keep the icon.
questions-send = ✅ بفرستید
# Button: write it again. Keep the icon.
questions-again = ✏️ دوباره می‌نویسم
# Button: somebody else should answer. Keep the icon.
questions-hand-back = ↩️ برمی‌گردانم
# Button: that was a question of my own. Keep the icon.
questions-own = ❓ این سؤال خودم است
# Button for a helper: whoever asks may be in danger. Keep the icon.
questions-danger = 🆘 شاید خطر باشد
# Said after an answer was sent. $count is how many get it.
questions-sent =
    { $count ->
        [one] ✅ در راه است. تشکر.
       *[other] ✅ به { $count } نفر فرستاده شد. تشکر.
    }
# Said when somebody else answered first.
questions-too-late = در این میان کس دیگری جواب داد. متن شما فرستاده نشد؛ در همین چت می‌ماند.
# Said when an answer is longer than 3000 letters.
questions-too-long = برای یک جواب بسیار دراز است. کوتاه‌تر بنویسید: بیشتر وقت‌ها سه خط بس است.
# Said after a question was handed back.
questions-handed-back = سؤال برگردانده شد. کس دیگری جواب داده می‌تواند.
# Said when a helper did not answer for two days. $text is the question.
questions-claim-over =
    این سؤال دو روز نزد شما بود. حالا به دیگران دادیم؛ مشکلی نیست.
    <blockquote>{ $text }</blockquote>
# Asks a helper: which danger?
questions-danger-which = کدام خطر؟ کسی که پرسید فوراً می‌بیند به کی زنگ بزند.
# Button: danger to life. Keep the icon.
questions-danger-life = 🚑 خطر جانی
# Button: does not want to live. Keep the icon.
questions-danger-suicide = 💔 نمی‌خواهد زنده بماند
# Button: violence at home. Keep the icon.
questions-danger-violence = 🏠 خشونت در خانه
# Kind of danger, in a list.
questions-danger-rape = خشونت جنسی
# Button: forced to work. Keep the icon.
questions-danger-exploitation = ⛓ کار به زور
# Said after a helper marked danger.
questions-marked = شد: می‌بینند به کی زنگ بزنند. این سؤال حالا اول است. هنوز هم جواب داده می‌توانید.
