# Sleutelpersonen: vragen van een groep doorgeven, en wanneer hun zelf iets gevraagd wordt.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = Vragen van uw groep doorgeven
# Description of the command /pause, only for members of the team.
forwarding-command-pause = Wanneer wij u vragen, en uw drukte
# First line of the question about messages that were passed on. $count is how many.
forwarding-batch = 📨 Berichten: { $count }. Namen en nummers bleven buiten.
# Below it. $count is how many texts are among them.
forwarding-texts = ✉️ Teksten: { $count }
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 Spraakberichten: { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 Foto's en bestanden, niet geopend: { $count }. Op een brief kan een BSN staan.
# Below that: what to do. The buttons follow.
forwarding-what = Wat zal ik ermee doen?
# Said when only stickers, contacts and the like were passed on.
forwarding-none = Hier staat geen vraag in die ik kan lezen. Stuur tekst of spraakberichten door.
# Button: sort the messages. Keep the icon.
forwarding-sort = ✅ Sorteer ze
# Button: all of it is one question. Keep the icon.
forwarding-one = 🧩 Het is één vraag
# Button: forget these messages. Keep the icon.
forwarding-drop = ✖️ Gooi ze weg
# Said after messages were thrown away.
forwarding-dropped = Ze zijn gewist.
# Said when there are no messages to sort.
forwarding-nothing = Er is niets meer te sorteren. Stuur de berichten gerust nog eens door.
# Takes the place of the question about the messages. A line for each answer follows, then the cards.
forwarding-sorted = 📨 Gesorteerd. De kaartjes hieronder kunt u zo doorsturen:
# In its place, when the library has no sure answer.
forwarding-no-cards = 📨 Gesorteerd. Een zeker antwoord is er nog niet.
# One line for each answer. $title is its picture and question, $language the language it was asked in, $count how often.
forwarding-topic = { $title } · { $language } · { $count }×
# Above the lines, when somebody in the group may be in danger: the card about that was shown before.
forwarding-above = 🆘 Eerst het gevaar: zie het kaartje hierboven.
# Below the first cards, when there are more. $count is how many.
forwarding-more = Er zijn nog meer antwoorden: { $count }.
# Asks what one message means. $text is the message.
forwarding-unclear =
    Wat vraagt deze?
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer a question. $count is how many there are without an answer, $text this one, as people would read it.
forwarding-rest =
    Zonder antwoord: { $count }. Zullen wij dit aan mensen van ons team vragen? Het antwoord komt bij u, om terug te brengen.
    <blockquote>{ $text }</blockquote>
# Button: people are not asked this one. Keep the icon.
forwarding-leave = ✖️ Deze niet
# Button: people are asked none of these. Keep the icon.
forwarding-leave-all = ✖️ Geen van alle
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = Hoeveel mensen vragen dit ongeveer? Met uw tik zegt u: mijn groep weet dat ik het vraag, en er staat geen naam in.
# Button: one person.
forwarding-crowd-one = 1 mens
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } mensen
# Asks in which language voice messages are. $count is how many.
forwarding-hear = Spraakberichten: { $count }. In welke taal? Iemand van ons team luistert; tot dan blijven ze verzegeld.
# Said when a batch is done. $topics is how many answers were found, $asked how many questions people have now.
forwarding-thanks = Dat is alles. Antwoorden gevonden: { $topics }. Bij mensen: { $asked }; die antwoorden komen hier. Dank u voor het overbrengen.
# Answer to /forward: how to pass questions on.
forwarding-how =
    <b>Vragen van uw groep</b>
    Stuur de berichten naar mij door, of plak een chat. Wie het schreef, namen en nummers laat ik weg. U krijgt korte antwoorden om door te sturen.
    Liever geen foto’s en brieven: daar kan een BSN op staan. Zeg uw groep dat u het voor hen vraagt.
# What a member has on their hands. $held, $answered and $waiting are numbers.
forwarding-load =
    Nu bij u: { $held }
    Beantwoord in de laatste 7 dagen: { $answered }
    Wachtend in uw talen: { $waiting }
# Said when a member is not asked.
forwarding-rests = 😴 Wij vragen u nu niets. Rust goed uit.
# Button: I am here again. Keep the icon.
forwarding-back = 👋 Ik ben er weer
# Button: rest today. Keep the icon.
forwarding-rest-today = ⏸ Vandaag niet
# Button: rest a week. Keep the icon.
forwarding-rest-week = ⏸ Deze week niet
# Button: rest until I come back. Keep the icon.
forwarding-rest-always = ⏸ Tot ik terug ben
# Button: choose the hours. Keep the icon.
forwarding-choose-hours = 🕘 In welke uren
# Asks in which hours a member may be asked.
forwarding-when = Wanneer mogen wij u vragen? Naar de klok in Nederland.
# Button and line: at any hour. Keep the icon.
forwarding-hours-any = 🕛 Op elk uur
# Button and line: from 9 to 17. Keep the icon.
forwarding-hours-day = ☀️ Van 9 tot 17
# Button and line: from 17 to 22. Keep the icon.
forwarding-hours-evening = 🌙 Van 17 tot 22
# One kept thing, on the page about oneself. $count is a number.
forwarding-kept = • berichten die u doorgaf, verzegeld, hoogstens een dag: { $count }
# Somebody in a group may die: what the go-between can do now.
forwarding-danger-life =
    🆘 <b>Iemand in uw groep is misschien in levensgevaar.</b>
    Bel nu { $phone }, of laat bellen. Zeg waar diegene is. Blijf erbij.
# Somebody in a group may not want to live: what the go-between can do.
forwarding-danger-suicide =
    🆘 <b>Iemand in uw groep wil misschien niet meer leven.</b>
    Vraag er gewoon naar; dat helpt. Laat diegene niet alleen. Nu gevaar: { $phone }. Praten, dag en nacht, gratis: { $talk } of 113.nl
# Somebody in a group may be beaten at home: what the go-between can do.
forwarding-danger-violence =
    🆘 <b>Iemand in uw groep is thuis misschien in gevaar.</b>
    Nu gevaar: bel { $phone }. Advies voor u en voor diegene, dag en nacht, ook zonder namen: Veilig Thuis { $talk }. Schrijf er niets over in de groep.
# Somebody in a group may have been raped: what the go-between can do.
forwarding-danger-rape =
    🆘 <b>Iemand in uw groep is misschien verkracht of misbruikt.</b>
    Nu gevaar: { $phone }. Hulp, gratis, dag en nacht: Centrum Seksueel Geweld { $talk }. Geloof diegene; die beslist zelf over de politie. Schrijf niets in de groep.
# Somebody in a group may be forced to work: what the go-between can do.
forwarding-danger-exploitation =
    🆘 <b>Iemand in uw groep wordt misschien gedwongen te werken.</b>
    Nu gevaar: { $phone }. Meld het de Arbeidsinspectie: { $talk }. Niemand mag een paspoort houden. Praat niet namens diegene met de baas.
