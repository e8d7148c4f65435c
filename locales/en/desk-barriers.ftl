# Pages on which reports are read. Only in Dutch and English.

# Menu, and heading.
desk-barriers-nav = Reports
# Heading: one text to read.
desk-barriers-one = Somebody wrote
# Where nothing waits.
desk-barriers-none = Nothing waits for you to read.
# Heading: what comes before reading.
desk-barriers-duty = Before you read
# First point of the duty.
desk-barriers-duty-1 = People told us this because they were promised that nobody finds out who they are.
# Second point.
desk-barriers-duty-2 = Tell nobody what you read, and look for nobody. If you think you know who wrote it, hold it back.
# Third point.
desk-barriers-duty-3 = Take out what gives somebody away. Add nothing. It is written down that you read it; you see the list on your own page.
# Button.
desk-barriers-duty-promise = I promise this
# Above each text.
desk-barriers-duty-short = What you read here stays here.
# Heading of the form.
desk-barriers-release = What may be passed on
# Label: the text, to take things out of.
desk-barriers-less = Take out what gives somebody away
# Help below it.
desk-barriers-less-help = Names, places, days, numbers, a rare illness or job. Only take out; … may stand where something was.
# Label: in Dutch.
desk-barriers-translated = In Dutch
# Help below it.
desk-barriers-translated-help = Only this is shown to organisations, never the language it was written in.
# Button.
desk-barriers-release-do = Release
# Button.
desk-barriers-hold-do = Hold back
# Below the buttons.
desk-barriers-hold-help = Held back: it still counts in the figures, and the words are deleted.
# Link: another text.
desk-barriers-another = Another one first
# On a sensitive text.
desk-barriers-twice-first = This is sensitive: after you, somebody else has to agree.
# On a sensitive text, for the second reader.
desk-barriers-twice-second = Somebody read this before you. Read it as if you were the first.
# Error.
desk-barriers-empty = Nothing is left to pass on. Hold it back instead.
# Error.
desk-barriers-added = There are words here that were not said. Only take out.
# Error. $most is the number of letters.
desk-barriers-long = At most { $most } letters are passed on. Take out some more.
# Error.
desk-barriers-untranslated = Write it in Dutch.
# First page: something waits to be read; how much is not told.
desk-barriers-errand = Words wait to be read
# First page: languages in which words wait and nobody reads. $count is how many.
desk-barriers-errand-unread = Languages in which words wait, and nobody reads them: { $count }
