# Vragen die op mensen wachten, aan de balie. Alleen in het Nederlands en Engels.

# Link in the menu and heading: questions that wait for people.
desk-questions-nav = Vragen
# Name of the row of languages, for screen readers.
desk-questions-by-language = Per taal
# Link: all languages.
desk-questions-all = Alle
# Link and heading: questions that were answered.
desk-questions-done = Beantwoord
# Below that heading.
desk-questions-done-help = Bewaard tot 30 dagen na het antwoord; daarna blijven alleen aantallen.
# When none is kept.
desk-questions-done-none = In de laatste 30 dagen is niets beantwoord.
# Heading above an answer that was given.
desk-questions-answered = Het antwoord
# When no question waits.
desk-questions-none = Er wacht geen vraag. Mooi zo.
# Button: look at a question.
desk-questions-open = Openen
# Heading of the page of one question.
desk-questions-one = Eén vraag
# Link: to the queue.
desk-questions-back = ← Alle vragen
# Mark: whoever asks may be in danger.
desk-questions-danger = Gevaar
# Mark: it waits longer than was promised.
desk-questions-overdue = Langer dan beloofd
# Mark: how many ask this.
desk-questions-askers =
    { $count ->
        [one] { $count } vraagt dit
       *[other] { $count } vragen dit
    }
# Mark: asked for others. $people is like "6-15".
desk-questions-crowd = voor ongeveer { $people } mensen
# Mark: how many days it waits.
desk-questions-age =
    { $count ->
        [0] vandaag
        [one] { $count } dag
       *[other] { $count } dagen
    }
# Mark: who is answering it.
desk-questions-claimed = { $alias } is bezig
# In the place of the words of a voice message.
desk-questions-voice = Een spraakbericht. Laat het in uw eigen chat afspelen; daar kunt u het ook beantwoorden.
# Heading above an earlier answer that did not help.
desk-questions-before = Eerder beantwoord; het hielp niet
# Button: send it to my own chat.
desk-questions-listen = Naar mijn chat
# Button: take it.
desk-questions-claim = Ik ben hiermee bezig
# Button: let others answer.
desk-questions-hand-back = Teruggeven
# Heading above the form for an answer.
desk-questions-answer = Beantwoorden
# Label of the answer. $language is the name of a language.
desk-questions-answer-label = Uw antwoord, in het { $language }
# Help below it.
desk-questions-answer-help = Kort en zeker. Men leest dat één mens van het team het schreef. Geen namen, geen nummers van de vrager.
# Error: no answer.
desk-questions-answer-empty = Schrijf eerst een antwoord.
# Error: the answer is too long. $most is a number.
desk-questions-answer-long = Hoogstens { $most } tekens; maak het wat korter.
# Button: send the answer.
desk-questions-send = Antwoord versturen
# Heading above answers of the library that may fit.
desk-questions-near = Misschien weet de bibliotheek het
# Button: send this answer of the library.
desk-questions-send-entry = Dit antwoord versturen
# Heading: danger.
desk-questions-danger-heading = Lijkt iemand in gevaar?
# Label: which danger.
desk-questions-danger-label = Welk gevaar
# Help below it.
desk-questions-danger-help = Wie het vroeg ziet meteen wie te bellen; de vraag komt bovenaan. U kunt hem nog steeds beantwoorden.
# Button: mark the danger.
desk-questions-danger-mark = Laat zien wie te bellen
# Heading: another question that asks the same.
desk-questions-same = Is dit hetzelfde als een andere vraag?
# Label: which question.
desk-questions-same-label = Hetzelfde als
# Button: join them.
desk-questions-same-do = Samenvoegen
# Error: they cannot be joined.
desk-questions-not-joined = Kies een vraag die nog wacht. Deze mag niet bij iemand in behandeling zijn.
# Heading: end it without an answer.
desk-questions-end = Beëindigen zonder antwoord
# Label: why.
desk-questions-end-label = Waarom
# Help below it.
desk-questions-end-help = Wie het vroeg leest waarom, en waar men nog heen kan.
# Button: end it.
desk-questions-end-do = Beëindigen
# Reason: another subject.
desk-questions-end-not-ours = Gaat niet over werk of zorg
# Reason: somebody must see the papers.
desk-questions-end-personal = Iemand moet de papieren zien
# Reason: not understood.
desk-questions-end-unclear = Niet te begrijpen
# Error: nothing was chosen.
desk-questions-choose = Kies er eerst een.
# When somebody else was earlier.
desk-questions-too-late = Iemand anders heeft dit intussen beantwoord of genomen. Er is niets verstuurd; uw tekst staat hieronder.
# Button: begin an entry of the library with this.
desk-questions-make = Maak er een onderwerp van
# First page: questions of people who may be in danger. $count is how many.
desk-questions-errand-danger = Vragen met gevaar: { $count }
# First page: questions that the reader took. $count is how many.
desk-questions-errand-held = Vragen die u op u nam: { $count }
# First page: questions that wait longer than promised. $count is how many.
desk-questions-errand-overdue = Vragen die langer wachten dan beloofd: { $count }
# First page: questions that wait. $count is how many.
desk-questions-errand-waiting = Vragen die wachten: { $count }
# First page: answers of people that may become entries. $count is how many.
desk-questions-errand-answered = Antwoorden die in de bibliotheek kunnen: { $count }
