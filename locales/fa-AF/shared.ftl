# What every room says. A line that starts with # explains the text below it to its translator.

# Button under every screen: one step back. Keep the icon.
shared-back = ↩️ بازگشت
# Button: yes, do it. Keep the icon.
shared-yes = ✅ بلی
# Button: no, do not. Keep the icon.
shared-no = ✖️ نخیر
# Said when a button comes from an old message or another version of the bot. The menu follows below it.
shared-stale = این دکمه بسیار کهنه است. لطفاً دوباره انتخاب کنید.
# Said when our own computer failed. Nothing the person wrote is lost to others.
shared-sorry = اینجا، نزد ما، مشکلی پیدا شد. لطفاً یک دقیقه بعد دوباره کوشش کنید.
# Said once a minute to somebody who sends a great many messages.
shared-slowly = پیام‌های شما در یک وقت بسیار زیاد است. لطفاً یک دقیقه صبر کنید، بعد دوباره بپرسید.
# In the place of what somebody wrote, when it is not kept any more.
shared-gone = (این متن دیگر نگهداری نمی‌شود)
