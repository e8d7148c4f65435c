# Questions for people: what whoever asks is told, and what whoever answers is told.

# Button: ask a person what the library could not answer. Keep the icon.
questions-person = 🙋 سؤال إنسان
# Button: go to the pictures. Keep the icon.
questions-pictures = 🖼 انظروا إلى الصور
# Before a question is put to people: what will happen. $days is a number of days.
questions-consent =
    يقرأ أشخاص من فريقنا سؤالكم أعلاه. لا يرون من أنتم.
    يأتي الجواب هنا، غالبًا خلال { $days } أيام. السؤال سري، لكنه ليس مجهولًا تمامًا: نحفظ إلى أين نرسل الجواب.
    يمكن سحب السؤال في أي وقت. هل توافقون؟
# Below it, when something was taken out. $text is the question as it is kept.
questions-redacted =
    حذفنا ما قد يدل عليكم. هذا ما نحفظه:
    <blockquote>{ $text }</blockquote>
# Button: yes, people may read it. Keep the icon.
questions-yes = ✅ نعم، اسألوا
# Button: no. Keep the icon.
questions-no = ✖️ لا
# Said when a question waits for people.
questions-waiting = ✅ وصل سؤالكم إلى أشخاص من الفريق. سيأتي الجواب هنا. لا حاجة للانتظار في هذه المحادثة.
# Said when somebody asked the same before.
questions-joined = ✅ سأل شخص آخر السؤال نفسه قبلكم. سيصل الجواب إليكم جميعًا، هنا.
# Said when a person has five questions waiting already.
questions-too-many = لديكم الآن 5 أسئلة عند الفريق. انتظروا جوابًا أولًا، أو اسحبوا سؤالًا.
# Button: I take my question back. Keep the icon.
questions-take-back = ↩️ سحب سؤالي
# Said after a question was taken back.
questions-taken-back = تم حذف سؤالكم. لن يجيب عنه أحد.
# Said when a question is not kept any more.
questions-gone = هذا السؤال لم يعد محفوظًا. يمكن طرحه من جديد.
# Said when the text of a question is too old to be read from the chat.
questions-write-again = لم أعد أرى سؤالكم. اكتبوه مرة أخرى، ثم اضغطوا 🙋.
# Before a voice message is put to a listener: what will happen.
questions-consent-voice =
    لا أستطيع الاستماع بنفسي. شخص من فريقنا يتكلم لغتكم يستطيع. يسمع صوتكم، ولا يرى اسمكم.
    نحفظ الرسالة مختومة حتى يأتي الجواب، 14 يومًا على الأكثر. يمكن سحبها. هل توافقون؟
# Refusal of a voice message when nobody here speaks the language.
questions-no-listener = لا يوجد الآن في فريقنا من يستمع بلغتكم. اكتبوا بضع كلمات، أو اضغطوا على صورة.
# Refusal of music and video messages.
questions-not-a-voice = أستطيع تمرير الرسائل الصوتية فقط. اضغطوا على الميكروفون وتكلموا، أو اكتبوا بضع كلمات.
# In the place of a question that was spoken.
questions-your-voice = (رسالتكم الصوتية)
# One kept thing, on the page about oneself: questions put to people.
questions-kept =
    { $count ->
        [zero] • لا أسئلة عند الفريق
        [one] • سؤال واحد طرحتموه على الفريق
        [two] • سؤالان طرحتموهما على الفريق
        [few] • { $count } أسئلة طرحتموها على الفريق
        [many] • { $count } سؤالًا طرحتموه على الفريق
       *[other] • { $count } سؤال طرحتموه على الفريق
    }
# The answer of a person. $asked is the question, $text the answer.
questions-answer =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    <b>جواب شخص من فريقنا:</b>
    { $text }
    
    كتبه شخص واحد، ولم يراجعه أحد.
# Below the voice message with which a person answers.
questions-answer-voice = شخص من فريقنا يجيب عن سؤالكم. لم يراجعه أحد.
# Above an answer of the library that a person found. $asked is the question.
questions-answer-entry =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    <b>وجد شخص من فريقنا هذا الجواب:</b>
# Button: the answer did not help. Keep the icon.
questions-still-open = 👎 لم يساعد
# Said after the answer of a person helped.
questions-glad = جيد. شكرًا لإخبارنا.
# Said after the answer of a person did not help.
questions-reopened = نعرض سؤالكم على أشخاص مرة أخرى. يمكن أيضًا طرحه بكلمات أخرى.
# Said once when an answer takes longer than was promised. $asked is the question.
questions-late =
    لم ننس سؤالكم. يستغرق الجواب وقتًا أطول مما قلنا:
    <blockquote>{ $asked }</blockquote>
# When a question ends: it is about something else than work and health. $asked is the question. The pictures follow.
questions-end-not-ours =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    لا نعرف ما يكفي عن هذا الموضوع. في المكتبة العامة (Informatiepunt) يساعدكم أشخاص مجانًا.
# When a question ends: it needs somebody who sees the papers. $asked is the question.
questions-end-personal =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    لهذا السؤال يجب أن يرى شخص أوراقكم. اذهبوا إلى Juridisch Loket أو VluchtelingenWerk؛ كلاهما مجاني.
# When a question ends: it was not understood. $asked is the question.
questions-end-unclear =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    لم نفهم السؤال جيدًا. اطرحوه مرة أخرى بكلمات أخرى.
# When a question ends: nobody answered it in time. $asked is the question.
questions-end-nobody =
    سألتم:
    <blockquote>{ $asked }</blockquote>
    نأسف: لم يستطع أحد منا الإجابة. VluchtelingenWerk والمكتبة العامة (Informatiepunt) يساعدون مجانًا.
# Below a safety card that a person of the team sent.
questions-danger-below = قرأ شخص من فريقنا سؤالكم وهو قلق عليكم. يبقى سؤالكم عندنا.
# Card for a helper. $language is the name of a language, $crowd "about N people" or empty, $count how many ask, $text the question.
questions-card =
    { $count ->
        [zero] ❓ سؤال ({ $language }). { $crowd }
        [one] ❓ شخص يسأل ({ $language }). { $crowd }
        [two] ❓ شخصان يسألان ({ $language }). { $crowd }
        [few] ❓ { $count } أشخاص يسألون ({ $language }). { $crowd }
        [many] ❓ { $count } شخصًا يسألون ({ $language }). { $crowd }
       *[other] ❓ { $count } شخص يسألون ({ $language }). { $crowd }
    }
    <blockquote>{ $text }</blockquote>
# Below a voice message, for a helper. $language is the name of a language.
questions-card-voice = ❓ شخص يسأل بصوته ({ $language }).
# Beside a question asked for others. $people is like "6-15".
questions-crowd = عن { $people } أشخاص تقريبًا.
# Button for a helper: I answer. Keep the icon.
questions-claim = ✋ أنا أجيب
# Button for a helper: not this one. Keep the icon.
questions-pass = ⏭ ليس أنا
# Said after "not me".
questions-passed = حسنًا. يمكن أن يجيب شخص آخر.
# Said when a question is not free any more.
questions-taken = شخص آخر يجيب عن هذا السؤال أو أجاب. شكرًا.
# Said when a helper has another question in hand.
questions-busy = أنتم تجيبون عن سؤال آخر. أكملوه أولًا، أو أعيدوه.
# Asks a helper for the answer.
questions-write = اكتبوا جوابكم الآن أو سجلوه صوتًا، في رسالة واحدة وبلغة السؤال. سترونه مرة أخرى قبل الإرسال.
# Grey text in the field where the answer is typed.
questions-write-hint = جوابكم
# Asks a helper whether the message above shall go.
questions-preview = هل نرسل هذا إلى من سأل؟ لن يرى اسمكم.
# Button: send the answer. Keep the icon.
questions-send = ✅ إرسال
# Button: write it again. Keep the icon.
questions-again = ✏️ كتابة من جديد
# Button: somebody else should answer. Keep the icon.
questions-hand-back = ↩️ إعادة السؤال
# Button: that was a question of my own. Keep the icon.
questions-own = ❓ هذا سؤال لي أنا
# Button for a helper: whoever asks may be in danger. Keep the icon.
questions-danger = 🆘 ربما هناك خطر
# Said after an answer was sent. $count is how many get it.
questions-sent =
    { $count ->
        [zero] ✅ تم الإرسال. شكرًا.
        [one] ✅ الجواب في الطريق. شكرًا.
        [two] ✅ الجواب في الطريق إلى شخصين. شكرًا.
        [few] ✅ الجواب في الطريق إلى { $count } أشخاص. شكرًا.
        [many] ✅ الجواب في الطريق إلى { $count } شخصًا. شكرًا.
       *[other] ✅ الجواب في الطريق إلى { $count } شخص. شكرًا.
    }
# Said when somebody else answered first.
questions-too-late = أجاب شخص آخر في هذه الأثناء. لم يُرسل نصكم، وهو باق في هذه المحادثة.
# Said when an answer is longer than 3000 letters.
questions-too-long = هذا طويل جدًا لجواب واحد. اجعلوه أقصر: ثلاثة أسطر تكفي غالبًا.
# Said after a question was handed back.
questions-handed-back = أعيد السؤال. يمكن أن يجيب شخص آخر.
# Said when a helper did not answer for two days. $text is the question.
questions-claim-over =
    بقي هذا السؤال عندكم يومين. أعطيناه الآن لغيركم؛ لا مشكلة.
    <blockquote>{ $text }</blockquote>
# Asks a helper: which danger?
questions-danger-which = أي خطر؟ سيرى السائل فورًا بمن يتصل.
# Button: danger to life. Keep the icon.
questions-danger-life = 🚑 خطر على الحياة
# Button: does not want to live. Keep the icon.
questions-danger-suicide = 💔 لا يريد العيش
# Button: violence at home. Keep the icon.
questions-danger-violence = 🏠 عنف في البيت
# Kind of danger, in a list.
questions-danger-rape = عنف جنسي
# Button: forced to work. Keep the icon.
questions-danger-exploitation = ⛓ عمل بالإكراه
# Said after a helper marked danger.
questions-marked = تم: يرى السائل بمن يتصل. أصبح السؤال أولًا. يمكنكم الإجابة أيضًا.
