# Welcome, language, what is kept, leaving.

# First screen, shown in all five languages at once, one line each.
people-choose = اختاروا لغتكم
# The name of this language in this language, on its button.
people-language-name = العربية
# Trust card, shown once after the language is chosen. $operator is the organisation that runs the bot, $contact how to reach it.
people-trust =
    <b>أهلا وسهلا بكم.</b>
    المسؤول عن هذا البوت: { $operator }. للتواصل: { $contact }

    هنا يمكن السؤال عن العمل والرعاية الصحية. الجواب كتبه أشخاص. لا حاجة إلى ذكر الاسم.

    نحفظ لغتكم. ونحفظ 30 يوما أي أجوبة وصلتكم، لنخبركم إن كان أحدها خطأ. لا نحفظ أسئلتكم.
    نحن لسنا دائرة الهجرة (IND) ولا الشرطة ولا البلدية.
    يستطيع تطبيق Telegram رؤية ما تكتبون. كل شخص معه هاتفكم يستطيع رؤيته أيضا.
# Button under the trust card: I have read it, go on. Keep the icon.
people-trust-button = ✅ فهمت
# The menu. Below it are four pictures; a question can also be typed.
people-menu = ماذا تريدون أن تعرفوا؟ اكتبوا سؤالكم بكلماتكم، أو اضغطوا على صورة.
# Grey text in the empty field where a person types; at most 64 characters.
people-placeholder = اكتبوا سؤالكم هنا
# Key under the text field: ask a question. Keep the icon.
people-key-ask = ❓ سؤال
# Key under the text field: choose another language. Keep the icon.
people-key-language = 🌐 اللغة
# Key under the text field: what the bot keeps about me. Keep the icon.
people-key-privacy = 🔒 بياناتي
# Key under the text field: how the bot works. Keep the icon.
people-key-help = 💡 مساعدة
# How the bot works, in a few short lines.
people-help =
    <b>كيف يعمل البوت</b>
    اكتبوا سؤالكم بكلماتكم. يمكن خلط اللغات.
    أو اضغطوا على ❓ واختاروا من الصور.
    معنى الأزرار: 👍 الجواب مفيد · 👎 سؤالي غير هذا · 📤 إرسال الجواب إلى شخص

    في حالة الخطر: الاتصال على الرقم { $phone }.
    هذا البوت ليس طبيبا وليس محاميا.
    للتواصل مع { $operator }: { $contact }
# Heading of what is kept about the person, read from the database at this moment.
people-privacy = <b>هذا كل ما نحفظه عنكم الآن:</b>
# One kept thing. $language is the name of the language in itself.
people-privacy-language = • لغتكم: { $language }
# One kept thing. $quarter is like "Q4 2026".
people-privacy-quarter = • آخر ربع سنة استعملتم فيه البوت: { $quarter }
# One kept thing: messages that wait to be sent to this chat.
people-privacy-waiting =
    { $count ->
        [0] • لا توجد رسائل تنتظر الإرسال إليكم
        [zero] • لا توجد رسائل تنتظر الإرسال إليكم
        [one] • رسالة واحدة تنتظر الإرسال إليكم
        [two] • رسالتان تنتظران الإرسال إليكم
        [few] • { $count } رسائل تنتظر الإرسال إليكم
        [many] • { $count } رسالة تنتظر الإرسال إليكم
       *[other] • { $count } رسالة تنتظر الإرسال إليكم
    }
# One kept thing: how many button presses are remembered for a while so that they count once. No content.
people-privacy-presses =
    { $count ->
        [0] • لا توجد علامات على ضغط الأزرار
        [zero] • لا توجد علامات على ضغط الأزرار
        [one] • علامة واحدة على ضغط زر، بدون ما كتب عليه
        [two] • علامتان على ضغط زر، بدون ما كتب عليه
        [few] • { $count } علامات على ضغط زر، بدون ما كتب عليه
        [many] • { $count } علامة على ضغط زر، بدون ما كتب عليه
       *[other] • { $count } علامة على ضغط زر، بدون ما كتب عليه
    }
# Shown instead of the list when nothing is kept.
people-privacy-nothing = لا نحفظ عنكم أي شيء.
# Below the list: what is not kept.
people-privacy-never = لا نحفظ: اسمكم، رقمكم، أسئلتكم. تطبيق Telegram يحفظ هذه المحادثة. يمكن حذفها هناك.
# Button: delete everything kept about me. Keep the icon.
people-forget-button = 🗑 حذف كل شيء
# Asked before everything is deleted. Buttons: yes, no.
people-forget-ask = هل نحذف كل ما نحفظه عنكم؟
# Said after everything is deleted.
people-forgotten = حذفنا كل شيء. لا نعرف عنكم شيئا الآن. للبدء من جديد: أرسلوا /start. لحذف هذه الرسائل أيضا: احذفوا المحادثة في Telegram.
# Said when the person did not want to delete.
people-kept = لم نحذف أي شيء.
# Description of the command /start in the list of commands.
people-command-start = البدء
# Description of the command /language.
people-command-language = اختيار اللغة
# Description of the command /help.
people-command-help = كيف يعمل البوت
# Description of the command /privacy.
people-command-privacy = ما نحفظه عنكم
# Description of the command /forget.
people-command-forget = حذف كل شيء عنكم
# One line about the bot, before a person presses Start; at most 100 characters, no icons.
people-about = أسئلة عن العمل والرعاية الصحية في هولندا. بدون اسمكم.
# Button below what is kept: who is responsible, and what one may ask. Keep the icon.
people-rights-button = 📜 حقوقي
# Privacy notice: who, what for, what is kept and how long, who reads it, rights, what is not ours. $operator runs the bot, $contact is how to reach it.
people-rights =
    <b>من المسؤول.</b> { $operator }، { $contact }.
    <b>لماذا.</b> لنجيبكم، ولتسمع المنظمات ما يقف في طريق الناس.
    <b>ما يُحفظ.</b> سؤال إلى أناس: مختومًا، 30 يومًا بعد الجواب. ما لا يسير جيدًا: يُخلط خلال 28 يومًا بما قاله آخرون؛ كلماتكم سنة، ثم أرقام فقط. بعدها لا يعرف أحد لمن هو، ولا يجده أحد لكم: رمزكم وحده.
    <b>من يقرأ.</b> أناس من الفريق. المنظمات: أرقام من 10 أشخاص على الأقل، وكلمات سمح بها قارئنا.
    <b>حقوقكم.</b> 🔒 يُظهر ما هو محفوظ، و🗑 يحذفه فورًا. يمكنكم الشكوى: autoriteitpersoonsgegevens.nl.
    <b>ليس منا.</b> تطبيق Telegram يحفظ محادثتكم ورقمكم، وقد يُجبر على تسليمهما.
    لتقولوا ما لا يسير جيدًا يجب أن يكون عمركم 16 أو أكثر. إذا لم تقولوا شيئًا فلا يتغير شيء لكم.
# Said once to everybody who can be reached when the bot ends for good. $operator runs it, $contact is how to reach it, $day like "31-12-2026", $phone is 112, $key is the label of the key where people say what goes wrong.
people-closing =
    <b>هذا البوت سيُغلق.</b> { $operator } تنهي عمله.
    <b>ما يتوقف الآن:</b> الأسئلة إلى أشخاص، و«{ $key }»، والأخبار. لا نستقبل شيئًا جديدًا.
    <b>ما يبقى حاليًا:</b> ما زال بإمكانكم قراءة الإجابات هنا. هل تنتظرون إجابة من شخص؟ قد تصل حتى { $day }.
    <b>ما نحذفه:</b> كل ما نحفظه عنكم، في { $day } على أبعد تقدير. وبالأمر /forget فورًا. تيليغرام يحفظ هذه المحادثة، ويمكنكم حذفها هناك.
    <b>إلى من تتوجهون:</b> { $contact }. عند الخطر: { $phone }.
# Said where something new was taken in before the bot began to close: a question to people, what goes wrong, news. $contact is how to reach the operator, $phone is 112.
people-closed =
    هذا البوت سيُغلق، لذلك لا نستقبل هنا شيئًا جديدًا ولا نحفظ شيئًا جديدًا عنكم. ما زال بإمكانكم قراءة الإجابات: اكتبوا سؤالكم أو اضغطوا ❓.
    للتواصل: { $contact }. هل أنتم في خطر؟ اتصلوا بـ { $phone }.
