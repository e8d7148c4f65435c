# Key persons: passing on the questions of a group, and when they are asked themselves.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = تمرير أسئلة مجموعتكم
# Description of the command /pause, only for members of the team.
forwarding-command-pause = متى نسألكم، وما عندكم
# Asked once after messages were passed on. $count is how many.
forwarding-batch = 📨 عدد الرسائل: { $count }. بقيت الأسماء والأرقام في الخارج. ماذا أفعل بها؟
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 منها رسائل صوتية: { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 صور وملفات لم تُفتح: { $count }. قد يظهر في الرسالة رقم BSN.
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
# Takes the place of the question about the messages.
forwarding-sorted = 📨 تم الترتيب. أرسلوا كل بطاقة إلى مجموعتكم.
# Above a card that several asked for. $count is how many.
forwarding-times = سُئل { $count } مرات:
# Below the first cards, when there are more.
forwarding-more = هناك أجوبة أخرى.
# Asks what one message means. $text is the message.
forwarding-unclear =
    عمّ تسأل هذه الرسالة؟
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer the rest. $count is how many.
forwarding-rest = بلا جواب: { $count }. هل نسأل أشخاصًا من فريقنا؟ يأتي الجواب إليكم لتنقلوه.
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = كم شخصًا يسأل عن هذا تقريبًا؟ بضغطتكم تقولون: مجموعتي تعرف أنني أسأل، ولا يوجد فيه اسم.
# Button: one person.
forwarding-crowd-one = شخص واحد
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } أشخاص
# Said after the rest went to people. $count is how many.
forwarding-put = صارت عند أشخاص: { $count }. تأتي الأجوبة هنا. شكرًا لنقلها.
# Said when the rest is not put to people.
forwarding-left = حسنًا، لن نسأل أحدًا.
# Asks in which language voice messages are. $count is how many.
forwarding-hear = رسائل صوتية: { $count }. بأي لغة؟ يسمعها شخص من فريقنا، وتبقى مختومة حتى ذلك الحين.
# Said when a batch is done.
forwarding-thanks = هذا كل شيء. شكرًا لنقل الأسئلة.
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
forwarding-kept = • رسائل مررتموها ولم ترتبوها بعد، حتى الغد: { $count }
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
