# The page of figures, its charts and the report. Only in Dutch and English.

# Link in the menu and heading.
desk-overview-nav = Figures
# Name of the row of periods, for screen readers.
desk-overview-period = Period
# Link: figures over the last weeks. $weeks is how many.
desk-overview-in-weeks = { $weeks } weeks
# Link: figures over a year.
desk-overview-in-year = A year
# Link to the first page of the desk.
desk-overview-now = What needs a person now →
# From which day to which the figures are.
desk-overview-from-to = { $first } to { $last }
# What is not shown, and why. $k is the least number that is.
desk-overview-few = A number below { $k } is not shown, nor one from which it could be worked out. A question of somebody in danger is not counted here.
# Button: the figures as a report to print.
desk-overview-as-report = Report (PDF)
# Button: the figures as a workbook.
desk-overview-as-xlsx = Excel
# Button: the figures as comma-separated values.
desk-overview-as-csv = CSV
# Opens the table below a chart.
desk-overview-table = The figures as a table
# When a chart has no figures.
desk-overview-nothing = No figures yet.
# Title of the report.
desk-overview-report = Figures of Wegwijs
# At the foot of every page of the report. $k is the least number that is shown.
desk-overview-foot = Wegwijs. Numbers below { $k } are not shown.
# In the place of a number. $k is the least number that is shown.
desk-overview-fewer = fewer than { $k }
# In the place of a number from which another could be worked out.
desk-overview-not-shown = not shown
# What is counted, and over which time. $weeks is how many.
desk-overview-over-weeks = Questions in { $weeks } weeks
# The same, over a year.
desk-overview-over-year = Questions in a year
# Head of a column and name of a row: all languages together.
desk-overview-all = All
# Head of a column.
desk-overview-week = Week from
# Head of a column.
desk-overview-topic = Topic
# Head of a column.
desk-overview-language = Language
# Head of a column: how a question ended.
desk-overview-end = What came of it
# Head of a column.
desk-overview-theme = Theme
# Head of a column: where on the way to help it stands.
desk-overview-step = Step
# Head of a column: a part of the country.
desk-overview-region = Part of the country
# Head of a column: a quarter of a year.
desk-overview-quarter = Quarter

# Title: questions by week.
desk-overview-weeks = Questions by week
# Below it.
desk-overview-weeks-help = Answered at once, an answer chosen, or no answer found. The last week still goes on.
# Title: questions by topic.
desk-overview-topics = Questions by topic
# Below it.
desk-overview-topics-help = The topic of the answer, or of the nearest one.
# Questions that come near no answer.
desk-overview-no-topic = No topic
# Topics whose number is not shown. $count is how many topics.
desk-overview-others =
    { $count ->
        [one] 1 other topic
       *[other] { $count } other topics
    }
# Title: questions by language.
desk-overview-languages = Questions by language
# Below it.
desk-overview-languages-help = The language in which somebody asked.
# Title: how questions ended.
desk-overview-outcomes = Found an answer?
# Below it.
desk-overview-outcomes-help = How questions ended in the library, before people helped.
# An end: the answer was shown at once.
desk-overview-answered = Answered at once
# An end: one of the answers that were offered was chosen.
desk-overview-chosen = Offered and chosen
# An end: no answer was found.
desk-overview-unanswered = No answer found
# Title: what readers said of answers.
desk-overview-helped = Did it help?
# Below it.
desk-overview-helped-help = What readers pressed below an answer. Most press nothing.
# Readers said that it helped.
desk-overview-helped-yes = It helped
# Readers said that they meant something else.
desk-overview-helped-no = Not what I meant
# Title: how long questions to people waited.
desk-overview-waits = Days to an answer of people
# Below it.
desk-overview-waits-help = Questions that people answered and that are still kept: 30 days after the answer they go.
# Half of the questions were answered within so many days.
desk-overview-waits-half = Half within
# Nine in ten were answered within so many days.
desk-overview-waits-most = Nine in ten within
# What is counted.
desk-overview-days = Days
# Title: what stands in the way, by theme.
desk-overview-themes = What stands in the way
# Below it.
desk-overview-themes-help = From the last release for partners only: at least so many people, from the beginning.
# What is counted. $quarter is the quarter of the release.
desk-overview-people-until = People, at least, to { $quarter }
# What is counted: somebody may mention several. $quarter is the quarter of the release.
desk-overview-mentions-until = Mentions, at least, to { $quarter }
# Title: on which step it stands in the way.
desk-overview-steps = On which step it goes wrong
# Below it.
desk-overview-steps-help = On the way to help or work. From the same release; who named more counts more than once.
# A step: knowing that there is help.
desk-overview-step-know = Knowing of it
# A step: getting there.
desk-overview-step-reach = Getting there
# A step: trusting it.
desk-overview-step-trust = Trusting it
# A step: paying for it.
desk-overview-step-pay = Paying for it
# A step: whether it suits.
desk-overview-step-fit = Being helped by it
# Title: where in the country.
desk-overview-regions = Where in the country
# Below it.
desk-overview-regions-help = Parts of the country, from the same release. Who named no place is not among them.
# Title: how much was told in each quarter.
desk-overview-quarters = Told by quarter
# Below it.
desk-overview-quarters-help = By how much all themes together grew in each release.
# Title: the state of the library.
desk-overview-library = State of the library
# Below it.
desk-overview-library-help = Answers by language. Nothing missing, outdated or unchecked is best; read aloud, the more the better.
# What is counted.
desk-overview-answers = Answers
# Answers without a text in a language.
desk-overview-missing = Missing
# Answers whose Dutch text changed since.
desk-overview-outdated = Outdated
# Answers that nobody checked yet.
desk-overview-unchecked = Not checked yet
# Answers that somebody read aloud.
desk-overview-aloud = Read aloud
# Title: key persons who may be asked.
desk-overview-people = Key persons
# Below it.
desk-overview-people-help = By the languages in which they answer; one person may stand in several.
# What is counted.
desk-overview-persons = Persons
# Key persons who do not rest.
desk-overview-active = Active
# Key persons who asked not to be asked for a while.
desk-overview-resting = Resting
# Title of a chart: do organisations answer.
desk-overview-promises = Promises of organisations
# Below it.
desk-overview-promises-help = Of each theme on which an organisation was asked: was it answered within 30 days?
# In that chart.
desk-overview-in-time = Answered within 30 days
# In that chart.
desk-overview-later = Answered later
# In that chart.
desk-overview-not-yet = Not answered yet
# In that chart.
desk-overview-silent = No answer in 60 days
# What is counted.
desk-overview-promised = themes
# What the names are: how it was answered.
desk-overview-promised-how = How
