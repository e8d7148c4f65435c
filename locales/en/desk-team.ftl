# Signing in at the desk, the team, and oneself. Only in Dutch and English.

# Heading of the page where staff sign in.
desk-team-sign-in = Sign in
# Below it: what to do with the code.
desk-team-code-do = Open the bot in Telegram, send /desk, and type this code there. It counts for ten minutes.
# Button: ask for a code.
desk-team-code-ask = Show me a code
# Button below the code: I typed it, let me in.
desk-team-code-done = I typed it: go on
# When the code was not typed yet, or is too old.
desk-team-code-not = You are not in yet. Type the code in the bot first, or ask for a new one.
# Heading of the page behind a link from the bot.
desk-team-link = Sign in on this browser?
# Button on it.
desk-team-link-go = Yes, sign in
# When too many browsers wait at the door.
desk-team-busy = Many people are signing in now. Please try again in a few minutes.
# Link in the demo only: sign in as anybody at one click.
desk-team-shortcut = Demo: sign in without a code
# The page of a visitor about themselves; also its heading.
desk-team-me = My page
# The role of a visitor. $role is its name.
desk-team-me-role = Your role: { $role }
# Label: in which language the desk is read.
desk-team-me-language = Language of the desk
# Button: save.
desk-team-save = Save
# Link in the menu and heading: who works here.
desk-team-nav = Team
# Caption of the table of members.
desk-team-members = Who works here
# Column and label: what the team calls somebody.
desk-team-alias = Name in the team
# Help below it.
desk-team-alias-help = What colleagues call them; a first name or a task is enough.
# Error. $most is a number.
desk-team-alias-wrong = Write a name of 1 to { $most } letters.
# Column and label: the role.
desk-team-role = Role
# Help below it.
desk-team-role-help = Counts at once; in every browser they sign in again. An admin is invited on the command line only, so that no one account at the desk can make another.
# Error: no such role.
desk-team-role-wrong = Choose one of the roles.
# Error: the last admin.
desk-team-last-admin = This is the last admin. Invite another one first: python -m bot invite admin
# Column: languages.
desk-team-languages = Answers in
# Label: in which languages somebody answers.
desk-team-languages-label = Answers questions in
# Error: a key person without a language.
desk-team-languages-wrong = Choose at least one language.
# Column: whether they may be asked.
desk-team-asked = May be asked
# In that column.
desk-team-rests = rests
# In that column, and in a list.
desk-team-here = Yes
# Heading: invites nobody used yet.
desk-team-open = Invites not used yet
# How long an invite counts. $date is a day.
desk-team-until = until { $date }
# Button: the invite does not count any more.
desk-team-withdraw = Withdraw
# Heading of the form.
desk-team-invite = Invite somebody
# Help below it.
desk-team-invite-help = You get a link for one person. It counts for 72 hours and once.
# Button: make the link.
desk-team-invite-do = Make the link
# Heading: the link is made.
desk-team-invited = The link
# Above the link. $alias is the name.
desk-team-invited-do = Give this link to { $alias }, and to nobody else:
# Below the link.
desk-team-invited-help = It is shown only now. If it is lost, withdraw it and make another.
# Link: to the team.
desk-team-back = ← Team
# Heading: somebody leaves.
desk-team-go = Let them go
# Help below it.
desk-team-go-help = They are signed out everywhere and hear of no more questions. What they wrote stays.
# Button: let them go.
desk-team-go-do = Let them go
# Label: in which hours.
desk-team-me-hours = When may you be asked
# Label: whether they rest.
desk-team-me-rest = May you be asked now
# In that list.
desk-team-rest-today = Not today
# In that list.
desk-team-rest-week = Not this week
# In that list.
desk-team-rest-always = Not until I come back
# Heading: a second proof when signing in.
desk-team-proof = Second proof
# Help below it.
desk-team-proof-help = A code of an app on your phone, each time you sign in. Recommended for admins.
# Button: set it up.
desk-team-proof-begin = Set it up
# Above the picture and the secret.
desk-team-proof-do = Take this into an app for codes, by the picture or by hand. Then type the code that it shows.
# What the picture is, for screen readers.
desk-team-proof-picture = QR code; the same stands below as letters
# Label: the code.
desk-team-proof-code = Code of the app
# Error: the code is wrong or was used before.
desk-team-proof-wrong = This code is not right, or was used before. Wait for the next one.
# Button: switch it on.
desk-team-proof-on = Switch on
# Button: switch it off.
desk-team-proof-off = Switch off
# Help: why a code is asked.
desk-team-proof-ask = You set up a second proof: type the code of your app.
# Button: give the code.
desk-team-proof-give = Go on
# Heading: sign out in every browser.
desk-team-everywhere = A device is lost, or not yours
# Button.
desk-team-everywhere-do = Sign out everywhere
# First page: invites that nobody used yet. $count is how many.
desk-team-errand-invites = Invites not used yet: { $count }
# Heading: what oneself looked at and did.
desk-team-acts-mine = What you looked at and did
# Heading on the page of a member: what they looked at and did.
desk-team-acts = What they looked at and did
# Help below that heading.
desk-team-acts-help = By the day, for one year. Admins see it too. It never says who wrote what you read.
# Below that heading, when there is nothing.
desk-team-acts-none = Nothing yet.
# Heading of a column.
desk-team-acts-day = Day
# Heading of a column.
desk-team-acts-what = What
# Heading of a column.
desk-team-acts-about = About
# Heading of a column: how often.
desk-team-acts-times = Times
# In that list.
desk-team-act-read-words = read what somebody wrote
# In that list.
desk-team-act-released-words = released words
# In that list.
desk-team-act-held-words = held words back
# In that list.
desk-team-act-changed-organisation = changed an organisation
# In that list.
desk-team-act-sent-package = sent a package
# In that list.
desk-team-act-revoked-package = took a package back
# In that list.
desk-team-act-fetched-package = fetched figures as a file
# In that list.
desk-team-act-answered-theme = wrote what the organisation does
# In that list.
desk-team-act-published-answer = published an answer of an organisation
# In that list.
desk-team-act-translated-answer = translated an answer
# In that list.
desk-team-act-promised-secrecy = promised to tell nobody
