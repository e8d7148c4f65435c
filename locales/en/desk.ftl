# The frame of the desk: what stands on every page for staff. Only in Dutch and English.

# The name of the desk, in the corner of every page.
desk-name = Wegwijs desk
# Link for who uses a keyboard: go past the menu.
desk-skip = To the content
# Name of the menu, for screen readers.
desk-menu = Menu
# Button: leave the desk.
desk-sign-out = Sign out
# Above a form in which something is wrong; each field says what.
desk-errors = Something is not right yet. Look at the marked fields; nothing you typed is lost.
# Heading: the page is not for this visitor.
desk-sorry-403 = This page is not for you
# Heading: there is no such page.
desk-sorry-404 = There is nothing here
# Heading: more was sent than any form allows.
desk-sorry-413 = That is too much at once
# Heading: our own fault.
desk-sorry-500 = Something went wrong here, with us
# Heading: the database cannot be reached for a moment.
desk-sorry-503 = This will not work for a moment
# Below these headings.
desk-sorry-do = Go back and try again. If it goes on, tell whoever runs this bot.
# Link below: to the first page.
desk-sorry-home = To the first page
# Said after something was saved.
desk-done-saved = Saved.
# Said after an answer was sent.
desk-done-answered = The answer is on its way.
# Said after a question was handed back.
desk-done-handed-back = Handed back; others may answer.
# Said after danger was marked.
desk-done-marked = They see whom to call.
# Said after two questions became one.
desk-done-joined = They are one question now.
# Said after a question was ended.
desk-done-ended = Ended; whoever asked reads why.
# Said after a question was sent to the own chat.
desk-done-sent-to-chat = It is in your chat now.
# Said after something was published.
desk-done-published = Published.
# Said after something was let go.
desk-done-let-go = It is gone.
# Said when a second pair of eyes is needed.
desk-done-waits = Another editor has to look at it now.
# Said when somebody else was first.
desk-done-decided-before = Somebody decided about this before.
# Said when a recording was sent to the editor's chat.
desk-done-in-your-chat = It is in your chat with the bot.
# Said after somebody left the team.
desk-done-gone = They left the team.
# Said after the second proof was switched on.
desk-done-proof-on = From now on signing in takes a code of your app.
# Said after the second proof was switched off.
desk-done-proof-off = Signing in takes no code any more.
# Said after an entry was begun.
desk-done-begun = It is a draft now; add the Dutch and publish it.
# First page: its heading.
desk-front = What waits for you
# First page: nothing waits.
desk-front-nothing = Nothing waits for you now.
# Said after words were held back.
desk-done-held = Held back; the words are deleted.
# Said after words were released.
desk-done-released = Released; it is shown with the next figures.
# Said when another reader has to agree.
desk-done-second = Somebody else has to agree now.
# Said after an organisation answered.
desk-done-answer-waits = Thank you. An editor looks at it now.
# Said after figures were made.
desk-done-figures = The figures are made. Who follows a theme is told.
# Said after packages were sent.
desk-done-sent = It is on its way.
# Said after something was taken back.
desk-done-revoked = Taken back.
# Said after an answer was given back.
desk-done-given-back = Given back; the organisation reads why.
