# Groups and elsewhere: short, and only when asked.

# Said once when the bot is brought into a group.
groups-hello = Hello. I answer questions about work and health care in the Netherlands. Ask with /ask, or call me by my name. I read only what is meant for me. Say "leave" to me, and I go.
# Said in the place of the hello when privacy mode is off and Telegram shows every message.
groups-hello-open = Hello. I answer questions about work and health care in the Netherlands. Ask with /ask, or call me by my name. Telegram shows me all messages here. I use only what is meant for me, and keep nothing. Say "leave" to me, and I go.
# The last word in a group that sends the bot away.
groups-bye = All right, I go. You can always ask me in private.
# Button in a group: the whole answer, in the private chat. Keep the icon.
groups-whole = 📖 The whole answer
# Said in a group when somebody may die; nothing about what was written.
groups-emergency = 🆘 Danger to life? Call { $phone }.
# Button in a group: the answer is shown there to who presses, and to nobody else. Keep the icon.
groups-only-me = 👁 Here, only for me
# Shown in a group to one person alone, when no answer fits for sure.
groups-unsure = I am not sure here. Write to me in private: I look further, and people help too.
