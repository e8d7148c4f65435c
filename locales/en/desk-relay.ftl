# Pages about what organisations get, promise and change. Only in Dutch and English.

# Menu, for organisations.
desk-relay-nav-ours = For us
# Menu and heading, for staff: what organisations promise.
desk-relay-nav-promises = Promises
# Heading.
desk-relay-themes = What newcomers tell
# Help.
desk-relay-themes-help = People told us, without anybody knowing who they are, what stands in their way. Here is what many say, and what organisations do about it.
# Button or link.
desk-relay-all-themes = All themes
# Until when the figures go. $period is a quarter.
desk-relay-until = Figures to the end of { $period }.
# How few people may stand behind a figure. $k is a number.
desk-relay-least = Behind each figure stand at least { $k } different people; what fewer say is not shown.
# Where there are no figures yet.
desk-relay-no-release = There are no figures yet. They come after the end of a quarter.
# Beside a theme. $people is a number.
desk-relay-at-least = (at least { $people } people)
# How many people. $people is a number.
desk-relay-people = At least { $people } different people say that something stands in their way here.
# How many people say what went well. $people is a number.
desk-relay-good = At least { $people } different people say that something went well.
# Where too few people said something.
desk-relay-too-few = Too few people said something about this to show a figure.
# Button or link.
desk-relay-as-table = As a table
# Heading of a column, or label.
desk-relay-obstacle = What stands in the way
# Heading of a column, or label.
desk-relay-what = What
# Heading of a column, or label.
desk-relay-went-well = What went well
# Column: what is counted.
desk-relay-unit = people, at least
# Heading of a column, or label.
desk-relay-region = Region
# Above figures by region.
desk-relay-regions = By region:
# Heading.
desk-relay-words = In their words
# Heading.
desk-relay-answers = What organisations do about it
# Heading of a column, or label.
desk-relay-theme = Theme
# Heading of a column, or label.
desk-relay-standing = How it stands
# Heading of a column, or label.
desk-relay-said = What it says
# Heading of a column, or label.
desk-relay-organisation = Organisation
# Heading of a column, or label.
desk-relay-asked = Asked on
# Help.
desk-relay-ours-help = This is what many people say about what you can change. Open a theme, and say what you do about it: people read your answer in their own language.
# Where nothing was sent.
desk-relay-ours-none = Nothing was sent to you yet. You get a message when there is something.
# Button or link.
desk-relay-back-ours = All themes
# Button or link.
desk-relay-as-pdf = Report (PDF)
# Button or link.
desk-relay-as-xlsx = Sheet (XLSX)
# Button or link.
desk-relay-as-csv = Sheet (CSV)
# Heading.
desk-relay-yours = What you said
# Beside an answer. $day is a day.
desk-relay-published = published { $day }
# Beside an answer that was not published; why follows.
desk-relay-returned = given back
# Beside an answer that waits.
desk-relay-looked-at = an editor looks at it
# Heading.
desk-relay-answer = Say what you do about it
# Help.
desk-relay-answer-help = An editor looks at it, and it is translated. Then everybody who follows this theme gets it. "No" with a reason is an answer, too.
# Label.
desk-relay-state = Your answer
# Error.
desk-relay-state-wrong = Choose an answer.
# An answer to choose.
desk-relay-state-heard = We heard it and look at it
# An answer to choose.
desk-relay-state-will-change = We will change it
# An answer to choose.
desk-relay-state-changed = It is changed
# An answer to choose.
desk-relay-state-cannot = We cannot change it, because ...
# An answer to choose.
desk-relay-state-already = It is possible already
# An answer to choose.
desk-relay-state-not-ours = Others have to change it
# An answer to choose.
desk-relay-state-need-more = We ask people something
# Label: a day.
desk-relay-by = By when, or since when
# Help.
desk-relay-by-help = Only for "we will change it" and "it is changed".
# Error.
desk-relay-by-later = Give the day by which it is done, today or later.
# Error.
desk-relay-by-before = Give the day since which it is so, today or before.
# Label: the text for people.
desk-relay-text = In plain Dutch
# Help.
desk-relay-text-help = At most 300 letters. Short sentences, no letters of laws. Say what somebody can do now.
# Error. $most is the number of letters.
desk-relay-text-wrong = Write something of at most { $most } letters.
# Error: it reads hard. $most is a number of words.
desk-relay-text-hard = This is hard to read. Use shorter words, and sentences of at most { $most } words.
# Tick: send it as it is.
desk-relay-anyway = Send it as it is
# Label and column: who sees to it.
desk-relay-owner = Who sees to it
# Help.
desk-relay-owner-help = A team or a function, no name. Only we and you see it.
# Error. $most is the number of letters.
desk-relay-owner-wrong = Give a team or a function, at most { $most } letters.
# Who sees to it. $owner is a team.
desk-relay-owner-is = Seen to by: { $owner }
# Button or link.
desk-relay-answer-do = Send to the editor
# Heading.
desk-relay-figures = Figures
# Button. $period is a quarter.
desk-relay-release-do = Make the figures of { $period }
# Button or link.
desk-relay-send-all = Send the last figures to every organisation
# Button or link.
desk-relay-see-public = What everybody sees
# Heading.
desk-relay-waiting = Waits to be published
# Heading.
desk-relay-wanting = Wants a translation
# Heading.
desk-relay-ledger = Who owes what
# Where nothing is owed.
desk-relay-ledger-none = No organisation was asked anything yet.
# Button or link.
desk-relay-back-promises = All promises
# How it reads. $ease is Douma's figure, $longest a number of words.
desk-relay-ease = Reading ease { $ease } (70 and more is easy); longest sentence: { $longest } words.
# Help.
desk-relay-publish-help = Everybody can read it then, and it cannot be called back. Those who read Dutch are told at once, the others when it is translated.
# Button or link.
desk-relay-publish = Publish
# Heading.
desk-relay-back = Give it back
# Label.
desk-relay-reason = What should be different
# Help.
desk-relay-reason-help = The organisation reads this.
# Error. $most is the number of letters.
desk-relay-reason-wrong = Say what should be different, in at most { $most } letters.
# Button or link.
desk-relay-back-do = Give back
# Label: the words in one language.
desk-relay-in = Translation
# Tick.
desk-relay-checked = Somebody whose language this is has read it
# Button or link.
desk-relay-keep = Keep, and tell who reads this language
# Above warnings about a translation, which nobody was told yet.
desk-relay-look-again = Look again before anybody reads it.
# Tick: keep the translation in spite of the warnings.
desk-relay-keep-anyway = It is right like this
# Heading. $organisation is a name.
desk-relay-package = What { $organisation } gets
# Where nothing can be sent.
desk-relay-package-none = There is nothing to send: no figures yet about its themes.
# Heading.
desk-relay-ways = Ways
# Help.
desk-relay-ways-help = It always gets it at the desk. These come on top.
# A way.
desk-relay-route-desk = At the desk
# A way, and label.
desk-relay-route-mail = E-mail
# A way, and label.
desk-relay-route-hook = Webhook
# A way, and label.
desk-relay-route-channel = Telegram channel
# Help.
desk-relay-mail-help = The letter holds no figures and no words, only where to sign in.
# Error.
desk-relay-mail-wrong = This is no e-mail address.
# Help.
desk-relay-hook-help = An https address on the internet. What arrives is signed (Standard Webhooks).
# Error.
desk-relay-hook-wrong = Only https addresses that everybody on the internet can reach, without a port, name or password.
# Help.
desk-relay-channel-help = @name of the channel, or its number. The bot has to be an administrator there.
# Error.
desk-relay-channel-wrong = This is no channel: @name, or -100 and digits.
# Button or link.
desk-relay-secret = New secret for the webhook
# Help.
desk-relay-secret-once = Give this to whoever runs the receiver. It is shown once.
# Heading.
desk-relay-preview = As it is sent
# Button or link.
desk-relay-send = Send
# Heading.
desk-relay-sent = What was sent
# Heading of a column, or label.
desk-relay-sent-day = Day
# Heading of a column, or label.
desk-relay-sent-period = Figures
# Heading of a column, or label.
desk-relay-sent-route = Way
# Heading of a column, or label.
desk-relay-sent-progress = How it went
# Heading of a column, or label.
desk-relay-sent-do = Take back
# How it went.
desk-relay-progress-waiting = on its way
# How it went.
desk-relay-progress-arrived = arrived
# How it went.
desk-relay-progress-failed = not arrived
# How it went.
desk-relay-progress-revoked = taken back
# Before how it went: this one takes an earlier one back.
desk-relay-recall = taking back:
# Button or link.
desk-relay-revoke = Take back
# Why it did not arrive (yet).
desk-relay-trouble-bad-address = the address cannot be used
# Why it did not arrive (yet).
desk-relay-trouble-bad-subject = the subject cannot be sent
# Why it did not arrive (yet).
desk-relay-trouble-bad-text = the text cannot be sent
# Why it did not arrive (yet).
desk-relay-trouble-no-route = there is no way there
# Why it did not arrive (yet).
desk-relay-trouble-refused = they refuse it
# Why it did not arrive (yet).
desk-relay-trouble-too-large = it is too large for them
# Why it did not arrive (yet).
desk-relay-trouble-unreached = nobody answers there
# Why it did not arrive (yet).
desk-relay-trouble-slow = they answer too slowly
# Why it did not arrive (yet).
desk-relay-trouble-untrusted = their certificate is not valid
# Why it did not arrive (yet).
desk-relay-trouble-busy = they are busy
# Why it did not arrive (yet).
desk-relay-trouble-unwanted = they say the fault is ours
# Why it did not arrive (yet).
desk-relay-trouble-locked-out = our own mail server does not know us
# Subject of a letter to an organisation. $period is a quarter.
desk-relay-mail-subject = Wegwijs: there is something to read ({ $period })
# Text of that letter. $organisation is a name, $desk an address.
desk-relay-mail-text =
    There is something to read for { $organisation }. Sign in here: { $desk }
    
    This letter holds no figures and no words of people.
# Head of a post in a channel. $organisation is a name, $period a quarter.
desk-relay-post = For { $organisation }: what newcomers tell, to the end of { $period }
# Line of that post. $theme is a theme, $people a number.
desk-relay-post-line = { $theme }: at least { $people } people
# Title of a report. $organisation is a name.
desk-relay-report = What newcomers tell { $organisation }
# First page, for organisations. $count is a number.
desk-relay-errand-owed = Themes that wait for your answer: { $count }
# First page. $count is a number.
desk-relay-errand-publish = Answers of organisations to publish: { $count }
# First page. $count is a number.
desk-relay-errand-translate = Translations that answers want: { $count }
# First page. $count is a number.
desk-relay-errand-silent = Promises that nobody keeps: { $count }
# First page. $count is a number.
desk-relay-errand-failed = Packages that did not arrive: { $count }
# Subject of a letter: people wait.
desk-relay-remind-subject = Wegwijs: people wait for your answer
# Text of that letter. $organisation is a name, $desk an address.
desk-relay-remind-text = People wait for an answer of { $organisation }. Sign in here: { $desk }
# Before how it stands, on the page of the organisation itself.
desk-relay-people-read = People read:
