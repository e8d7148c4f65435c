# The library at the desk: writing, publishing, facts, recordings. Only in Dutch and English.

# Link in the menu, and heading of the library.
desk-library-link = Library
# Name of a menu, for screen readers.
desk-library-menu = Pages of the library
# Link: the list of answers.
desk-library-all = All answers
# Link and heading: texts that are missing, outdated or unchecked.
desk-library-work = What is wanting
# Link and heading: phrases that people used.
desk-library-phrases = How people ask
# Link and heading: amounts, terms, phone numbers.
desk-library-facts = Facts
# Link and heading: answers read aloud.
desk-library-audio = Recordings
# Label: words to search for.
desk-library-search = Words
# Help below that label.
desk-library-search-help = In any of the five languages.
# Label: the picture on the menu.
desk-library-shelf = Picture
# Label: the state of a text.
desk-library-state = State
# Label: a language.
desk-library-language = Language
# Choice in a list: all of them.
desk-library-any = All
# Button: search.
desk-library-find = Search
# Label of the field in which a new entry begins.
desk-library-new = A new answer: its Dutch question
# Help below that label.
desk-library-new-help = As somebody would ask it. It is shown to nobody until it is published.
# Button: begin a new entry.
desk-library-begin = Begin
# How many answers the list has.
desk-library-count =
    { $count ->
        [0] Nothing found
        [one] { $count } answer
       *[other] { $count } answers
    }
# Heading of a column.
desk-library-entry = Answer
# Sign on an entry of which nothing is published.
desk-library-is-new = new, not published
# Heading of a new entry without a Dutch question.
desk-library-unnamed = A question that people asked
# Label: what the answer is urgent about.
desk-library-urgent = Urgent
# Where a text comes from: the files, no editor.
desk-library-from-files = from the files
# A native reader signed the text. $alias is who.
desk-library-signed = Read by { $alias }
# In how many ways people ask this.
desk-library-asked =
    { $count ->
        [0] no phrases
        [one] { $count } phrase
       *[other] { $count } phrases
    }
# There is a recording.
desk-library-spoken = read aloud
# There is a recording of other words; it is not played.
desk-library-spoken-old = recording of an older text: silent
# Button: edit a text.
desk-library-edit = Edit
# Button and heading: earlier versions.
desk-library-history = History
# Button: sign a text.
desk-library-sign = I read it as a native reader: it is right
# Heading.
desk-library-taught = Phrases taught at the desk
# Button: a phrase leads elsewhere.
desk-library-take-back = Take back
# Link.
desk-library-back-to-entry = Back to the answer
# Heading: a file was changed after the desk published.
desk-library-files-differ = The files say something else
# Help below it.
desk-library-files-differ-help = Somebody changed the file, while this text was changed at the desk, too. People read the text of the desk until you decide.
# Button.
desk-library-take-files = Publish what the files say
# Button.
desk-library-keep-ours = Keep the text of the desk
# Label of a field.
desk-library-question = The question
# Label of a field.
desk-library-line = The answer in one line
# Help below it.
desk-library-figures-help = Amounts and numbers as the name of a fact in braces; the list is below the preview.
# Label of a field. $number is 1, 2 or 3.
desk-library-step = Step { $number }
# Label of a field.
desk-library-sentence = The sentence to say in Dutch
# Label of a field, in a translation.
desk-library-meaning = What the Dutch sentence means
# Label of a field.
desk-library-variants = Other answers for a situation
# Help below it; the names stay English.
desk-library-variants-help = At most three blocks, an empty line between them: the situation (asylum, status, ukraine, family, eu, undocumented), a line, then steps, each on its own line.
# Label: where a new entry will stand.
desk-library-group = Behind which picture
# Choice in a list.
desk-library-not-chosen = Not chosen yet
# Label of a field.
desk-library-icon = Icon
# Label of a field.
desk-library-card-phones = Phone numbers
# Label of a field.
desk-library-card-links = Links
# Label of a field.
desk-library-card-volatile = Depends on these facts
# Help below it.
desk-library-card-facts-help = Names of facts, a space between them.
# Help below it.
desk-library-card-links-help = One a line: a short name, a space, the https address.
# Label: how soon every language needs it.
desk-library-tier = Tier
# Choice in a list.
desk-library-tier-1 = First: in every language
# Choice in a list.
desk-library-tier-2 = Second: Tigrinya and Dari may lack it
# A tick.
desk-library-compared = I compared it with its sources today
# Button.
desk-library-save = Save
# Button and heading.
desk-library-publish = Publish
# $alias is who.
desk-library-written-by = Written by { $alias }
# $alias is who.
desk-library-approved-by = Approved by { $alias }
# Help.
desk-library-second-eyes = This is about health or urgent: another editor than its writer publishes it.
# Help in the place of the button.
desk-library-save-first = Save first what you typed.
# Button: let a draft go.
desk-library-discard = Let it go
# Heading.
desk-library-preview = As the chat shows it
# Help below it.
desk-library-preview-help = As it was saved last. With a new Dutch text the translations say that they are outdated.
# Summary of a list of facts.
desk-library-facts-list = The facts
# Before a flaw that blocks.
desk-library-blocks = ✖ Must be mended:
# Before a flaw that is only a warning.
desk-library-warns = ⚠ Look at this:
# Label of the choice whether to tell them.
desk-library-tell =
    { $count ->
        [0] Nobody got this answer in the last 30 days
        [one] { $count } person got this answer in the last 30 days
       *[other] { $count } people got this answer in the last 30 days
    }
# Help below it.
desk-library-tell-help = Tell them when the old text could harm somebody. They get the new text, and why.
# Choice in a list.
desk-library-tell-no = Do not tell them: nothing material changed
# Choice in a list.
desk-library-reason-wrong = Tell them: the old text was wrong
# Choice in a list.
desk-library-reason-rule = Tell them: a rule changed
# Choice in a list.
desk-library-reason-number = Tell them: a number changed
# Heading of a version.
desk-library-version = Version { $number }, { $date }
# Heading above a comparison.
desk-library-changed = What it changed
# Button.
desk-library-go-back = Go back to this text
# Heading.
desk-library-not-published = Not published
# Heading.
desk-library-drafts = Drafts
# Sign on an entry.
desk-library-second-tier = second tier
# In the place of an empty list.
desk-library-nothing = Nothing here.
# Help.
desk-library-phrases-help = Several people typed these, and then chose the answer below. Words that few people use are gaps. What you accept, the bot learns.
# How many asked so.
desk-library-asked-so =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# Button.
desk-library-accept = Accept
# Button.
desk-library-refuse = Refuse
# Help.
desk-library-facts-help = Where the day of review is past, readers get the link and not the number.
# Heading of a column.
desk-library-fact = Fact
# Label.
desk-library-fact-value = Value
# Label.
desk-library-fact-review = Look again by
# Label.
desk-library-fact-source = Source
# Heading.
desk-library-fact-used = Used by
# Heading and sign.
desk-library-fact-waits = Another value waits
# Button.
desk-library-fact-approve = Show this value
# Button and heading.
desk-library-fact-right = I looked: still right
# Heading.
desk-library-fact-change = It is another one now
# Label.
desk-library-fact-from = Holds from
# Label.
desk-library-fact-until = Holds until
# Sign: the day of review is past.
desk-library-overdue = overdue
# Help.
desk-library-audio-help = Key persons and editors read answers aloud with /record in the bot. Somebody else listens before people hear it.
# How many answers have no recording.
desk-library-audio-lacking =
    { $count ->
        [0] all read aloud
       *[other] { $count } not read aloud
    }
# Heading.
desk-library-audio-waiting = Waiting for a listener
# Heading.
desk-library-audio-published = Played to people
# $alias is who.
desk-library-audio-by = Spoken by { $alias }
# Sign on a recording, and why it is not published.
desk-library-audio-old = The text is another one now: it cannot be played
# Why it is not published.
desk-library-audio-own = This is your own voice: somebody else decides.
# Why it is not published.
desk-library-audio-gone = Somebody decided before.
# Button.
desk-library-audio-listen = Listen in my chat
# Label.
desk-library-audio-word = A word to the speaker, when you refuse
# Error: no word.
desk-library-audio-word-missing = Say in a few words why, so that they can do it again.
# Sign on a recording.
desk-library-audio-fetching = is being fetched
# Button.
desk-library-audio-silence = Do not play it
# Error.
desk-library-changed-meanwhile = Somebody else saved this text while you wrote. Yours stands here; look at theirs on the page of the answer, then save again.
# Name of a language.
desk-library-in-nl = Dutch
# Name of a language.
desk-library-in-en = English
# Name of a language.
desk-library-in-ar = Arabic
# Name of a language.
desk-library-in-ti = Tigrinya
# Name of a language.
desk-library-in-fa-AF = Dari
# State of a text.
desk-library-state-missing = missing
# State of a text.
desk-library-state-outdated = outdated
# State of a text.
desk-library-state-unchecked = unchecked
# State of a text.
desk-library-state-checked = checked
# State of a text.
desk-library-state-draft = draft
# What an answer is urgent about.
desk-library-urgent-none = No
# What an answer is urgent about.
desk-library-urgent-soon = Soon
# What an answer is urgent about.
desk-library-urgent-112 = Danger to life (112)
# What an answer is urgent about.
desk-library-urgent-113 = Suicide (113)
# What an answer is urgent about.
desk-library-urgent-veilig-thuis = Violence at home (Veilig Thuis)
# What an answer is urgent about.
desk-library-urgent-csg = Rape (CSG)
# What an answer is urgent about.
desk-library-urgent-exploitation = Exploitation
# Why something is not published.
desk-library-refusal-gone = Somebody decided about this draft before.
# Why something is not published.
desk-library-refusal-changed = The text was changed while you read it. Look at it again.
# Why something is not published.
desk-library-refusal-flawed = Something must be mended first; it is told beside the fields.
# Why something is not published.
desk-library-refusal-no-dutch = The Dutch text comes first: write and publish it.
# Why something is not published.
desk-library-refusal-no-place = Choose the picture behind which it stands, and save.
# Why something is not published.
desk-library-refusal-second-eyes = You wrote this. Another editor publishes it.
# Why something is not published.
desk-library-refusal-no-change = This is the text that people read already.
# Why something is not published.
desk-library-refusal-not-yours = Only a reader of this language signs, and not who wrote it.
# What is wrong with a text.
desk-library-flaw-missing = This cannot be empty.
# What is wrong with a text.
desk-library-flaw-long = At most { $most } letters.
# What is wrong with a text.
desk-library-flaw-lines = Write it on one line.
# What is wrong with a text.
desk-library-flaw-no-fact = There is no fact { $fact }.
# What is wrong with a text.
desk-library-flaw-loose-figure = { $figure } belongs in the facts.
# What is wrong with a text.
desk-library-flaw-question-long = The question is longer than { $most } letters.
# What is wrong with a text.
desk-library-flaw-many-variants = { $number } situations; the most is { $most }.
# What is wrong with a text.
desk-library-flaw-no-phone = { $phone } is no phone number of the facts.
# What is wrong with a text.
desk-library-flaw-no-volatile = There is no fact { $fact }.
# What is wrong with a text.
desk-library-flaw-no-https = { $url } is no https address.
# What is wrong with a text.
desk-library-flaw-danger-variants = Nobody in danger is asked for their situation. Take the situations out.
# What is wrong with a text.
desk-library-flaw-hard = Hard to read: { $ease }, the least is { $least }. Use shorter words.
# What is wrong with a text.
desk-library-flaw-long-sentence = A sentence of { $longest } words; the most is { $most }.
# What is wrong with a text.
desk-library-flaw-figures-differ = The figures are not those of the Dutch text.
# Flaw of a translation: its digits are others.
desk-library-flaw-numbers-differ = There are other numbers than in the Dutch text.
# What is wrong with a text.
desk-library-flaw-steps-differ = { $number } steps; the Dutch text has { $wanted }.
# What is wrong with a text.
desk-library-flaw-variants-differ = The situations and their steps are not those of the Dutch text.
# What is wrong with a text.
desk-library-flaw-term = It does not name “{ $word }” as the list of terms does: { $names }
# What is wrong with a text.
desk-library-flaw-no-dutch = There is no Dutch text for it yet.
# What is wrong with a text.
desk-library-flaw-no-situation = { $name } is no situation.
# What is wrong with a text.
desk-library-flaw-variant-steps = { $name } needs a line and one to { $most } steps.
# What is wrong with a text.
desk-library-flaw-link-name = { $url } needs a short name before it.
# What is wrong with a text.
desk-library-flaw-no-value = This is no value of its kind.
# What is wrong with a text.
desk-library-flaw-no-day = This is no day.
# What is wrong with a text.
desk-library-flaw-ends-before = It ends before it begins.
# What is wrong with a text.
desk-library-flaw-review-day = Choose a day after today, within two years.
# What is wrong with a text.
desk-library-flaw-no-group = There is no such picture.
# What is wrong with a text.
desk-library-flaw-no-urgent = Nothing can be urgent about { $urgent }.
# First page: texts that others wrote and nobody published. $count is how many.
desk-library-errand-drafts = Drafts of others, to read: { $count }
# First page: facts past their day, or new values that wait. $count is how many.
desk-library-errand-facts = Facts to look at: { $count }
# First page: recordings that nobody reviewed. $count is how many.
desk-library-errand-recordings = Recordings to listen to: { $count }
# First page: phrases that people used, to accept or refuse. $count is how many.
desk-library-errand-phrases = Phrases to judge: { $count }
# First page: answers in the library. $count is how many.
desk-library-errand-entries = Answers in the library: { $count }
