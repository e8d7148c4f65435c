# What every room says. A line that starts with # explains the text below it to its translator.

# Button under every screen: one step back. Keep the icon.
shared-back = ↩️ ንድሕሪት
# Button: yes, do it. Keep the icon.
shared-yes = ✅ እወ
# Button: no, do not. Keep the icon.
shared-no = ✖️ ኣይፋል
# Said when a button comes from an old message or another version of the bot. The menu follows below it.
shared-stale = እዚ መጠወቒ ኣረጊት እዩ። ዳግማይ ምረጹ።
# Said when our own computer failed. Nothing the person wrote is lost to others.
shared-sorry = ሓደ ጸገም ኣጋጢሙ፡ ናትና ጌጋ እዩ። ድሕሪ ሓደ ደቒቕ ዳግማይ ፈትኑ።
# Said once a minute to somebody who sends a great many messages.
shared-slowly = ብሓንሳብ ብዙሕ መልእኽትታት ሰዲድኩም። ሓደ ደቒቕ ተጸበዩ፡ ድሕሪኡ ዳግማይ ሕተቱ።
# In the place of what somebody wrote, when it is not kept any more.
shared-gone = (እዚ ጽሑፍ ደጊም ኣይተዓቀበን)
