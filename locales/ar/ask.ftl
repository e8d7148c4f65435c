# Asking in one's own words, and what comes back.

# Description of the command /ask.
ask-command-ask = طرح سؤال
# Above the pictures, when somebody wants to ask.
ask-prompt = اكتبوا سؤالكم بكلماتكم، أو اضغطوا على صورة.
# Above two or three questions that may be meant.
ask-choose = هل تقصدون أحد هذه الأسئلة؟
# Button below those questions. Keep the icon.
ask-none-of-these = ✖️ لا شيء من هذه
# Said when the library has no answer. Below it: a person, the pictures.
ask-none = لم يجب أحد عن هذا بعد. اسألوا إنسانًا، أو استعملوا كلمات أخرى، أو انظروا إلى الصور. لم نحفظ كلماتكم.
# Answer to hello and thank you.
ask-greeting = أهلا بكم. ماذا تريدون أن تعرفوا؟ اكتبوا سؤالكم، أو اضغطوا على صورة.
# Button: the answer helped me. Keep the icon.
ask-helped = 👍 الجواب مفيد
# Button: this is not my question. Keep the icon.
ask-not-this = 👎 ليس هذا
# Button: hear the answer. Keep the icon.
ask-listen = 🔊 استماع
# Button: send the answer to somebody. Keep the icon.
ask-share = 📤 إرسال
# Said after "it helped".
ask-thanks = جيد. يمكن طرح سؤال آخر.
# Said after "not this". The pictures follow below it.
ask-sorry = لم أفهمكم جيدا. اكتبوا سؤالكم بكلمات أخرى، أو اضغطوا على صورة.
# Safety card: somebody may die. First line: whom to call now.
ask-danger-life =
    🆘 <b>خطر على الحياة؟ اتصلوا الآن على الرقم { $phone }.</b>
    قولوا كلمة "ambulance" (سيارة إسعاف)، ثم قولوا العنوان. يمكن الاتصال بدون أوراق وبدون تأمين.
# Safety card: somebody does not want to live any more. Calm and short.
ask-danger-suicide =
    🆘 <b>لستم وحدكم في هذا.</b>
    عند خطر الآن: اتصلوا على الرقم { $phone }.
    يمكن التحدث مع شخص، مجانا، ليلا ونهارا، بدون اسم: { $talk } أو 113.nl
# Safety card: violence at home.
ask-danger-violence =
    🆘 <b>هل يوجد خطر الآن؟ اتصلوا على الرقم { $phone }.</b>
    نصيحة، مجانا، ليلا ونهارا، وبدون اسم أيضا: Veilig Thuis { $talk }
    هذه المحادثة ظاهرة على هاتفكم. يمكن حذفها.
# Safety card: rape or sexual abuse.
ask-danger-rape =
    🆘 <b>هذا ليس ذنبكم. هل يوجد خطر الآن؟ اتصلوا على الرقم { $phone }.</b>
    مساعدة، مجانا، ليلا ونهارا: Centrum Seksueel Geweld { $talk }
    أنتم تقررون هل تذهبون إلى الشرطة أم لا.
# Safety card: forced to work, passport taken.
ask-danger-exploitation =
    🆘 <b>هل يوجد خطر الآن؟ اتصلوا على الرقم { $phone }.</b>
    لا يحق لأحد أخذ جواز سفركم أو إجباركم على العمل. أبلغوا مفتشية العمل (Arbeidsinspectie): { $talk }
    لا تتحدثوا وحدكم مع صاحب العمل عن هذا.
# Line between a safety card and the answer from the library.
ask-danger-below = في الأسفل ما كتبه أشخاص عن سؤالكم.
# Refusal of a photo or a document: it may show a BSN. Nothing was opened or kept.
ask-photo =
    لا أفتح الصور ولا الملفات. قد يظهر في الرسالة رقم BSN، ويجب ألا يراه أحد هنا.
    انظروا في الرسالة: من أرسلها، ما التاريخ، ما المبلغ. ثم اكتبوا سؤالكم.
    الرجاء حذف الصورة من هنا.
# Refusal of stickers, films, places, contacts and the like.
ask-other = أستطيع قراءة الكلمات فقط. الرجاء كتابة السؤال، أو الضغط على صورة.
# Said in a group, once: the bot answers in a private chat.
ask-group = أهلا بكم. أجيب في محادثة خاصة، حتى لا يقرأ سؤالكم شخص آخر.
# Button under it: opens the private chat. Keep the icon.
ask-group-button = ❓ سؤال في محادثة خاصة
# Above an answer that only says who helps: the subject is not this bot's own.
ask-door = 🚪 لا نعرف ما يكفي عن هذا الموضوع. هؤلاء يساعدونكم:
# Above the buttons with situations, below the question.
ask-differs = الجواب ليس واحدا للجميع. ما الذي يناسبكم؟ لا نحفظ هذا.
# Button: none of these situations, or rather not say.
ask-other-situation = 🤷 غير ذلك، أو أفضل ألا أقول
# Button: a situation (asylum).
ask-situation-asylum = ⏳ أنتظر قرار اللجوء
# Button: a situation (status).
ask-situation-status = 🪪 عندي إقامة لجوء
# Button: a situation (ukraine).
ask-situation-ukraine = 🇺🇦 جئت من أوكرانيا
# Button: a situation (family).
ask-situation-family = 👪 جئت من أجل عائلتي
# Button: a situation (eu).
ask-situation-eu = 🇪🇺 أنا من بلد أوروبي (EU)
# Button: a situation (undocumented).
ask-situation-undocumented = 📭 ليس عندي أوراق
# Above the second and last choice, when the first did not fit.
ask-choose-again = ربما واحد من هذه؟
# When somebody tells what goes wrong: where that can be told, and what may help.
ask-obstacle = يبدو أن شيئا يقف في طريقكم. هذا ليس ذنبكم. ماذا تريدون أن تقرؤوا؟
