# Groups and elsewhere: short, and only when asked.

# Said once when the bot is brought into a group.
groups-hello = سلام. به سؤال‌ها دربارهٔ کار و صحت در هالند جواب می‌دهم. با /ask بپرسید، یا مرا به نام صدا کنید. تنها آنچه برای من است می‌خوانم. به من «برو» بگویید، می‌روم.
# Said in the place of the hello when privacy mode is off and Telegram shows every message.
groups-hello-open = سلام. به سؤال‌ها دربارهٔ کار و صحت در هالند جواب می‌دهم. با /ask بپرسید، یا مرا به نام صدا کنید. تلگرام همهٔ پیام‌های اینجا را به من نشان می‌دهد. تنها آنچه برای من است به کار می‌برم و هیچ چیز نگه نمی‌دارم. به من «برو» بگویید، می‌روم.
# The last word in a group that sends the bot away.
groups-bye = درست است، می‌روم. همیشه در چت خصوصی از من پرسیده می‌توانید.
# Button in a group: the whole answer, in the private chat. Keep the icon.
groups-whole = 📖 جواب کامل
# Said in a group when somebody may die; nothing about what was written.
groups-emergency = 🆘 خطر جانی؟ به { $phone } زنگ بزنید.
# Button in a group: the answer is shown there to who presses, and to nobody else. Keep the icon.
groups-only-me = 👁 اینجا، تنها برای من
# Shown in a group to one person alone, when no answer fits for sure.
groups-unsure = اینجا مطمئن نیستم. در چت خصوصی به من بنویسید: بیشتر می‌پالم، و مردم هم کمک می‌کنند.
