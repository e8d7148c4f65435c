# What every room says. A line that starts with # explains the text below it to its translator.

# Button under every screen: one step back. Keep the icon.
shared-back = ↩️ رجوع
# Button: yes, do it. Keep the icon.
shared-yes = ✅ نعم
# Button: no, do not. Keep the icon.
shared-no = ✖️ لا
# Said when a button comes from an old message or another version of the bot. The menu follows below it.
shared-stale = هذا الزر قديم. الرجاء الاختيار من جديد.
# Said when our own computer failed. Nothing the person wrote is lost to others.
shared-sorry = حدث خطأ عندنا. الرجاء المحاولة مرة أخرى بعد دقيقة.
# Said once a minute to somebody who sends a great many messages.
shared-slowly = وصلت رسائل كثيرة في وقت واحد. الرجاء الانتظار دقيقة، ثم السؤال من جديد.
# In the place of what somebody wrote, when it is not kept any more.
shared-gone = (هذا النص لم يعد محفوظًا)
