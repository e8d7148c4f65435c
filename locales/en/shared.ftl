# What every room says. A line that starts with # explains the text below it to its translator.

# Button under every screen: one step back. Keep the icon.
shared-back = ↩️ Back
# Button: yes, do it. Keep the icon.
shared-yes = ✅ Yes
# Button: no, do not. Keep the icon.
shared-no = ✖️ No
# Said when a button comes from an old message or another version of the bot. The menu follows below it.
shared-stale = This button is too old. Please choose again.
# Said when our own computer failed. Nothing the person wrote is lost to others.
shared-sorry = Something went wrong here, with us. Please try again in a minute.
# Said once a minute to somebody who sends a great many messages.
shared-slowly = That is a lot of messages at once. Please wait a minute, then ask again.
# In the place of what somebody wrote, when it is not kept any more.
shared-gone = (this text is not kept any more)
