# Key persons: passing on the questions of a group, and when they are asked themselves.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = تمرير أسئلة مجموعتكم
# Description of the command /pause, only for members of the team.
forwarding-command-pause = متى نسألكم، وما عندكم
# First line of the question about messages that were passed on. $count is how many.
forwarding-batch = 📨 عدد الرسائل: { $count }. بقيت الأسماء والأرقام في الخارج.
# Below it. $count is how many texts are among them.
forwarding-texts = ✉️ نصوص: { $count }
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 رسائل صوتية: { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 صور وملفات لم تُفتح: { $count }. قد يظهر في الرسالة رقم BSN.
# Below that: what to do. The buttons follow.
forwarding-what = ماذا أفعل بها؟
# Said when only stickers, contacts and the like were passed on.
forwarding-none = لا يوجد هنا سؤال أستطيع قراءته. مرروا نصوصًا أو رسائل صوتية.
# Button: sort the messages. Keep the icon.
forwarding-sort = ✅ ترتيبها
# Button: all of it is one question. Keep the icon.
forwarding-one = 🧩 هي سؤال واحد
# Button: forget these messages. Keep the icon.
forwarding-drop = ✖️ حذفها
# Said after messages were thrown away.
forwarding-dropped = تم حذفها.
# Said when there are no messages to sort.
forwarding-nothing = لم يعد هناك شيء للترتيب. يمكن تمرير الرسائل مرة أخرى.
# Takes the place of the question about the messages. A line for each answer follows, then the cards.
forwarding-sorted = 📨 تم الترتيب. البطاقات أدناه جاهزة للإرسال:
# In its place, when the library has no sure answer.
forwarding-no-cards = 📨 تم الترتيب. لا يوجد جواب أكيد بعد.
# One line for each answer. $title is its picture and question, $language the language it was asked in, $count how often.
forwarding-topic = { $title } · { $language } · { $count }×
# Above the lines, when somebody in the group may be in danger: the card about that was shown before.
forwarding-above = 🆘 الخطر أولًا: انظروا البطاقة أعلاه.
# Below the first cards, when there are more. $count is how many.
forwarding-more = هناك أجوبة أخرى: { $count }.
# Asks what one message means. $text is the message.
forwarding-unclear =
    عمّ تسأل هذه الرسالة؟
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer a question. $count is how many there are without an answer, $text this one, as people would read it.
forwarding-rest =
    بلا جواب: { $count }. هل نسأل أشخاصًا من فريقنا عن هذا؟ يأتي الجواب إليكم لتنقلوه.
    <blockquote>{ $text }</blockquote>
# Button: people are not asked this one. Keep the icon.
forwarding-leave = ✖️ ليس هذا
# Button: people are asked none of these. Keep the icon.
forwarding-leave-all = ✖️ لا شيء منها
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = كم شخصًا يسأل عن هذا تقريبًا؟ بضغطتكم تقولون: مجموعتي تعرف أنني أسأل، ولا يوجد فيه اسم.
# Button: one person.
forwarding-crowd-one = شخص واحد
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } أشخاص
# Asks in which language voice messages are. $count is how many.
forwarding-hear = رسائل صوتية: { $count }. بأي لغة؟ يسمعها شخص من فريقنا، وتبقى مختومة حتى ذلك الحين.
# Said when a batch is done. $topics is how many answers were found, $asked how many questions people have now.
forwarding-thanks = هذا كل شيء. أجوبة وُجدت: { $topics }. عند أشخاص: { $asked }، وتأتي أجوبتها هنا. شكرًا لنقلها.
# Answer to /forward: how to pass questions on.
forwarding-how =
    <b>أسئلة مجموعتكم</b>
    مرروا الرسائل إليّ، أو الصقوا محادثة. أحذف من كتبها والأسماء والأرقام. تحصلون على أجوبة قصيرة لإرسالها.
    من فضلكم بلا صور ولا رسائل ورقية: قد يظهر فيها رقم BSN. أخبروا مجموعتكم أنكم تسألون عنها.
# What a member has on their hands. $held, $answered and $waiting are numbers.
forwarding-load =
    عندكم الآن: { $held }
    أجبتم في آخر 7 أيام: { $answered }
    تنتظر بلغاتكم: { $waiting }
# Said when a member is not asked.
forwarding-rests = 😴 لا نسألكم الآن. استريحوا.
# Button: I am here again. Keep the icon.
forwarding-back = 👋 عدت
# Button: rest today. Keep the icon.
forwarding-rest-today = ⏸ ليس اليوم
# Button: rest a week. Keep the icon.
forwarding-rest-week = ⏸ ليس هذا الأسبوع
# Button: rest until I come back. Keep the icon.
forwarding-rest-always = ⏸ حتى أعود
# Button: choose the hours. Keep the icon.
forwarding-choose-hours = 🕘 في أي ساعات
# Asks in which hours a member may be asked.
forwarding-when = متى يمكننا أن نسألكم؟ بتوقيت هولندا.
# Button and line: at any hour. Keep the icon.
forwarding-hours-any = 🕛 في أي ساعة
# Button and line: from 9 to 17. Keep the icon.
forwarding-hours-day = ☀️ من 9 إلى 17
# Button and line: from 17 to 22. Keep the icon.
forwarding-hours-evening = 🌙 من 17 إلى 22
# One kept thing, on the page about oneself. $count is a number.
forwarding-kept = • رسائل مررتموها، مختومة، ليوم واحد على الأكثر: { $count }
# Somebody in a group may die: what the go-between can do now.
forwarding-danger-life =
    🆘 <b>قد يكون شخص في مجموعتكم في خطر على حياته.</b>
    اتصلوا الآن على { $phone } أو ليتصل هو. قولوا أين هو. ابقوا معه.
# Somebody in a group may not want to live: what the go-between can do.
forwarding-danger-suicide =
    🆘 <b>قد لا يريد شخص في مجموعتكم أن يعيش.</b>
    اسألوه بصراحة، فهذا يساعد. لا تتركوه وحده. خطر الآن: { $phone }. للكلام ليلًا ونهارًا مجانًا: { $talk } أو 113.nl
# Somebody in a group may be beaten at home: what the go-between can do.
forwarding-danger-violence =
    🆘 <b>قد يكون شخص في مجموعتكم في خطر في البيت.</b>
    خطر الآن: اتصلوا على { $phone }. نصيحة لكم وله ليلًا ونهارًا، أيضًا بلا أسماء: Veilig Thuis { $talk }. لا تكتبوا شيئًا عن هذا في المجموعة.
# Somebody in a group may have been raped: what the go-between can do.
forwarding-danger-rape =
    🆘 <b>قد يكون شخص في مجموعتكم تعرض لعنف جنسي.</b>
    خطر الآن: { $phone }. مساعدة مجانية ليلًا ونهارًا: Centrum Seksueel Geweld { $talk }. صدقوه، وهو يقرر بشأن الشرطة. لا تكتبوا شيئًا في المجموعة.
# Somebody in a group may be forced to work: what the go-between can do.
forwarding-danger-exploitation =
    🆘 <b>قد يُجبر شخص في مجموعتكم على العمل.</b>
    خطر الآن: { $phone }. أبلغوا مفتشية العمل: { $talk }. لا يحق لأحد أخذ جواز السفر. لا تكلموا صاحب العمل عنه.
