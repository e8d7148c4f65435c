# Key persons: passing on the questions of a group, and when they are asked themselves.

# Description of the command /forward, only for members of the team.
forwarding-command-forward = Pass on questions of your group
# Description of the command /pause, only for members of the team.
forwarding-command-pause = When we ask you, and your load
# First line of the question about messages that were passed on. $count is how many.
forwarding-batch = 📨 Messages: { $count }. Names and numbers stayed outside.
# Below it. $count is how many texts are among them.
forwarding-texts = ✉️ Texts: { $count }
# Below it. $count is how many voice messages are among them.
forwarding-voices = 🎤 Voice messages: { $count }
# Below it. $count is how many photos and files were not opened.
forwarding-unopened = 🖼 Photos and files, not opened: { $count }. A letter may show a BSN.
# Below that: what to do. The buttons follow.
forwarding-what = What shall I do with them?
# Said when only stickers, contacts and the like were passed on.
forwarding-none = There is no question in this that I can read. Forward texts or voice messages.
# Button: sort the messages. Keep the icon.
forwarding-sort = ✅ Sort them
# Button: all of it is one question. Keep the icon.
forwarding-one = 🧩 It is one question
# Button: forget these messages. Keep the icon.
forwarding-drop = ✖️ Throw them away
# Said after messages were thrown away.
forwarding-dropped = They are deleted.
# Said when there are no messages to sort.
forwarding-nothing = There is nothing to sort any more. Forward the messages again if you like.
# Takes the place of the question about the messages. A line for each answer follows, then the cards.
forwarding-sorted = 📨 Sorted. The cards below are ready to send on:
# In its place, when the library has no sure answer.
forwarding-no-cards = 📨 Sorted. There is no sure answer yet.
# One line for each answer. $title is its picture and question, $language the language it was asked in, $count how often.
forwarding-topic = { $title } · { $language } · { $count }×
# Above the lines, when somebody in the group may be in danger: the card about that was shown before.
forwarding-above = 🆘 First the danger: see the card above.
# Below the first cards, when there are more. $count is how many.
forwarding-more = There are more answers: { $count }.
# Asks what one message means. $text is the message.
forwarding-unclear =
    What does this one ask?
    <blockquote>{ $text }</blockquote>
# Asks whether people should answer a question. $count is how many there are without an answer, $text this one, as people would read it.
forwarding-rest =
    Without an answer: { $count }. Ask people of our team this one? The answer comes to you, to carry back.
    <blockquote>{ $text }</blockquote>
# Button: people are not asked this one. Keep the icon.
forwarding-leave = ✖️ Not this one
# Button: people are asked none of these. Keep the icon.
forwarding-leave-all = ✖️ None of them
# Asks about how many people ask; with the tap they say it is without names.
forwarding-consent = About how many people ask this? With your tap you say: my group knows that I ask, and there is no name in it.
# Button: one person.
forwarding-crowd-one = 1 person
# Button: about so many people. $people is like "6-15".
forwarding-crowd = { $people } people
# Asks in which language voice messages are. $count is how many.
forwarding-hear = Voice messages: { $count }. In which language? A listener of our team hears them, sealed until then.
# Said when a batch is done. $topics is how many answers were found, $asked how many questions people have now.
forwarding-thanks = That is all. Answers found: { $topics }. With people: { $asked }; those answers come here. Thank you for carrying them.
# Answer to /forward: how to pass questions on.
forwarding-how =
    <b>Questions of your group</b>
    Forward the messages to me, or paste a chat. I leave out who wrote them, names and numbers. You get short answers to send on.
    Please no photos and no letters: a BSN may be on them. Tell your group that you ask for them.
# What a member has on their hands. $held, $answered and $waiting are numbers.
forwarding-load =
    In your hands now: { $held }
    Answered in the last 7 days: { $answered }
    Waiting in your languages: { $waiting }
# Said when a member is not asked.
forwarding-rests = 😴 We do not ask you now. Rest well.
# Button: I am here again. Keep the icon.
forwarding-back = 👋 I am here again
# Button: rest today. Keep the icon.
forwarding-rest-today = ⏸ Not today
# Button: rest a week. Keep the icon.
forwarding-rest-week = ⏸ Not this week
# Button: rest until I come back. Keep the icon.
forwarding-rest-always = ⏸ Until I come back
# Button: choose the hours. Keep the icon.
forwarding-choose-hours = 🕘 In which hours
# Asks in which hours a member may be asked.
forwarding-when = When may we ask you? By the clock in the Netherlands.
# Button and line: at any hour. Keep the icon.
forwarding-hours-any = 🕛 At any hour
# Button and line: from 9 to 17. Keep the icon.
forwarding-hours-day = ☀️ From 9 to 17
# Button and line: from 17 to 22. Keep the icon.
forwarding-hours-evening = 🌙 From 17 to 22
# One kept thing, on the page about oneself. $count is a number.
forwarding-kept = • messages you passed on, sealed, a day at most: { $count }
# Somebody in a group may die: what the go-between can do now.
forwarding-danger-life =
    🆘 <b>Somebody in your group may be in danger to life.</b>
    Call { $phone } now, or let them call. Say where they are. Stay with them.
# Somebody in a group may not want to live: what the go-between can do.
forwarding-danger-suicide =
    🆘 <b>Somebody in your group may not want to live.</b>
    Ask them openly; that helps. Do not leave them alone. Danger now: { $phone }. To talk, day and night, free: { $talk } or 113.nl
# Somebody in a group may be beaten at home: what the go-between can do.
forwarding-danger-violence =
    🆘 <b>Somebody in your group may be in danger at home.</b>
    Danger now: call { $phone }. Advice for you and for them, day and night, also without names: Veilig Thuis { $talk }. Write nothing about it in the group.
# Somebody in a group may have been raped: what the go-between can do.
forwarding-danger-rape =
    🆘 <b>Somebody in your group may have been raped or abused.</b>
    Danger now: { $phone }. Help, free, day and night: Centrum Seksueel Geweld { $talk }. Believe them. They decide about the police. Write nothing in the group.
# Somebody in a group may be forced to work: what the go-between can do.
forwarding-danger-exploitation =
    🆘 <b>Somebody in your group may be forced to work.</b>
    Danger now: { $phone }. Tell the Labour Inspectorate: { $talk }. Nobody may keep a passport. Do not talk to the boss for them.
