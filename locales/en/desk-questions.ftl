# Questions that wait for people, at the desk. Only in Dutch and English.

# Link in the menu and heading: questions that wait for people.
desk-questions-nav = Questions
# Name of the row of languages, for screen readers.
desk-questions-by-language = By language
# Link: all languages.
desk-questions-all = All
# Link and heading: questions that were answered.
desk-questions-done = Answered
# Below that heading.
desk-questions-done-help = Kept for 30 days after the answer, then only counts stay.
# When none is kept.
desk-questions-done-none = Nothing was answered in the last 30 days.
# Heading above an answer that was given.
desk-questions-answered = The answer
# When no question waits.
desk-questions-none = No question waits. Well done.
# Button: look at a question.
desk-questions-open = Open
# Heading of the page of one question.
desk-questions-one = One question
# Link: to the queue.
desk-questions-back = ← All questions
# Mark: whoever asks may be in danger.
desk-questions-danger = Danger
# Mark: it waits longer than was promised.
desk-questions-overdue = Longer than promised
# Mark: how many ask this.
desk-questions-askers =
    { $count ->
        [one] { $count } asks
       *[other] { $count } ask
    }
# Mark: asked for others. $people is like "6-15".
desk-questions-crowd = for about { $people } people
# Mark: how many days it waits.
desk-questions-age =
    { $count ->
        [0] today
        [one] { $count } day
       *[other] { $count } days
    }
# Mark: who is answering it.
desk-questions-claimed = { $alias } is answering
# In the place of the words of a voice message.
desk-questions-voice = A voice message. Let it play in your own chat; you can answer it there, too.
# Heading above an earlier answer that did not help.
desk-questions-before = Answered before; it did not help
# Button: send it to my own chat.
desk-questions-listen = Send to my chat
# Button: take it.
desk-questions-claim = I am answering this
# Button: let others answer.
desk-questions-hand-back = Hand back
# Heading above the form for an answer.
desk-questions-answer = Answer
# Label of the answer. $language is the name of a language.
desk-questions-answer-label = Your answer, in { $language }
# Help below it.
desk-questions-answer-help = Short and certain. They read that one person of the team wrote it. No names, no numbers of the asker.
# Error: no answer.
desk-questions-answer-empty = Write an answer first.
# Error: the answer is too long. $most is a number.
desk-questions-answer-long = At most { $most } letters; shorten it a little.
# Button: send the answer.
desk-questions-send = Send the answer
# Heading above answers of the library that may fit.
desk-questions-near = Perhaps the library knows it
# Button: send this answer of the library.
desk-questions-send-entry = Send this answer
# Heading: danger.
desk-questions-danger-heading = Does somebody seem to be in danger?
# Label: which danger.
desk-questions-danger-label = Which danger
# Help below it.
desk-questions-danger-help = Whoever asked sees at once whom to call; the question goes on top. You can still answer it.
# Button: mark the danger.
desk-questions-danger-mark = Show them whom to call
# Heading: another question that asks the same.
desk-questions-same = Is this the same as another question?
# Label: which question.
desk-questions-same-label = The same as
# Button: join them.
desk-questions-same-do = Join them
# Error: they cannot be joined.
desk-questions-not-joined = Choose a question that still waits. This one must not be in somebody’s hands.
# Heading: end it without an answer.
desk-questions-end = End without an answer
# Label: why.
desk-questions-end-label = Why
# Help below it.
desk-questions-end-help = Whoever asked reads why, and where else they can go.
# Button: end it.
desk-questions-end-do = End it
# Reason: another subject.
desk-questions-end-not-ours = Not about work or health
# Reason: somebody must see the papers.
desk-questions-end-personal = Somebody must see their papers
# Reason: not understood.
desk-questions-end-unclear = Cannot be understood
# Error: nothing was chosen.
desk-questions-choose = Choose one first.
# When somebody else was earlier.
desk-questions-too-late = Somebody else answered or took this meanwhile. Nothing was sent; your text is below.
# Button: begin an entry of the library with this.
desk-questions-make = Make it an entry of the library
# First page: questions of people who may be in danger. $count is how many.
desk-questions-errand-danger = Questions with danger: { $count }
# First page: questions that the reader took. $count is how many.
desk-questions-errand-held = Questions you took: { $count }
# First page: questions that wait longer than promised. $count is how many.
desk-questions-errand-overdue = Questions waiting longer than promised: { $count }
# First page: questions that wait. $count is how many.
desk-questions-errand-waiting = Questions that wait: { $count }
# First page: answers of people that may become entries. $count is how many.
desk-questions-errand-answered = Answers that may go into the library: { $count }
