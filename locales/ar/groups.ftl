# Groups and elsewhere: short, and only when asked.

# Said once when the bot is brought into a group.
groups-hello = مرحبًا. أجيب عن أسئلة حول العمل والصحة في هولندا. اسألوا بـ /ask أو نادوني باسمي. أقرأ فقط ما هو موجه إليّ. قولوا لي «غادر» فأغادر.
# Said in the place of the hello when privacy mode is off and Telegram shows every message.
groups-hello-open = مرحبًا. أجيب عن أسئلة حول العمل والصحة في هولندا. اسألوا بـ /ask أو نادوني باسمي. تطبيق Telegram يُظهر لي كل الرسائل هنا. أستخدم فقط ما هو موجه إليّ، ولا أحفظ شيئًا. قولوا لي «غادر» فأغادر.
# The last word in a group that sends the bot away.
groups-bye = حسنًا، أغادر. يمكن سؤالي دائمًا في محادثة خاصة.
# Button in a group: the whole answer, in the private chat. Keep the icon.
groups-whole = 📖 الجواب كاملًا
# Said in a group when somebody may die; nothing about what was written.
groups-emergency = 🆘 خطر على الحياة؟ اتصلوا على { $phone }.
# Button in a group: the answer is shown there to who presses, and to nobody else. Keep the icon.
groups-only-me = 👁 هنا، لي وحدي
# Shown in a group to one person alone, when no answer fits for sure.
groups-unsure = لست متأكدًا هنا. اكتبوا لي في المحادثة الخاصة: أبحث أكثر، ويساعد أناس أيضًا.
