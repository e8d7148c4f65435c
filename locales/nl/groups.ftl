# Groepen en elders: kort, en alleen als het gevraagd wordt.

# Said once when the bot is brought into a group.
groups-hello = Hallo. Ik beantwoord vragen over werk en zorg in Nederland. Vraag met /ask, of roep mij bij mijn naam. Ik lees alleen wat voor mij bedoeld is. Zeg "weg" tegen mij, en ik ga.
# Said in the place of the hello when privacy mode is off and Telegram shows every message.
groups-hello-open = Hallo. Ik beantwoord vragen over werk en zorg in Nederland. Vraag met /ask, of roep mij bij mijn naam. Telegram laat mij alle berichten hier zien. Ik gebruik alleen wat voor mij bedoeld is, en bewaar niets. Zeg "weg" tegen mij, en ik ga.
# The last word in a group that sends the bot away.
groups-bye = Goed, ik ga. In een privéchat kunt u mij altijd vragen.
# Button in a group: the whole answer, in the private chat. Keep the icon.
groups-whole = 📖 Het hele antwoord
# Said in a group when somebody may die; nothing about what was written.
groups-emergency = 🆘 Levensgevaar? Bel { $phone }.
# Button in a group: the answer is shown there to who presses, and to nobody else. Keep the icon.
groups-only-me = 👁 Hier, alleen voor mij
# Shown in a group to one person alone, when no answer fits for sure.
groups-unsure = Hier weet ik het niet zeker. Schrijf mij privé: ik zoek verder, en mensen helpen ook.
