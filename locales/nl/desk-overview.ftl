# The page of figures, its charts and the report. Only in Dutch and English.

# Link in the menu and heading.
desk-overview-nav = Cijfers
# Name of the row of periods, for screen readers.
desk-overview-period = Periode
# Link: figures over the last weeks. $weeks is how many.
desk-overview-in-weeks = { $weeks } weken
# Link: figures over a year.
desk-overview-in-year = Een jaar
# Link to the first page of the desk.
desk-overview-now = Wat nu iemand nodig heeft →
# From which day to which the figures are.
desk-overview-from-to = { $first } tot en met { $last }
# What is not shown, and why. $k is the least number that is.
desk-overview-few = Een getal onder de { $k } staat er niet, en ook geen getal waaruit dat te berekenen is. Een vraag van iemand in gevaar telt hier niet mee.
# Button: the figures as a report to print.
desk-overview-as-report = Rapport (PDF)
# Button: the figures as a workbook.
desk-overview-as-xlsx = Excel
# Button: the figures as comma-separated values.
desk-overview-as-csv = CSV
# Opens the table below a chart.
desk-overview-table = De cijfers als tabel
# When a chart has no figures.
desk-overview-nothing = Nog geen cijfers.
# Title of the report.
desk-overview-report = Cijfers van Wegwijs
# At the foot of every page of the report. $k is the least number that is shown.
desk-overview-foot = Wegwijs. Getallen onder de { $k } staan er niet.
# In the place of a number. $k is the least number that is shown.
desk-overview-fewer = minder dan { $k }
# In the place of a number from which another could be worked out.
desk-overview-not-shown = niet getoond
# What is counted, and over which time. $weeks is how many.
desk-overview-over-weeks = Vragen in { $weeks } weken
# The same, over a year.
desk-overview-over-year = Vragen in een jaar
# Head of a column and name of a row: all languages together.
desk-overview-all = Alle
# Head of a column.
desk-overview-week = Week vanaf
# Head of a column.
desk-overview-topic = Onderwerp
# Head of a column.
desk-overview-language = Taal
# Head of a column: how a question ended.
desk-overview-end = Hoe het afliep
# Head of a column.
desk-overview-theme = Thema
# Head of a column: where on the way to help it stands.
desk-overview-step = Stap
# Head of a column: a part of the country.
desk-overview-region = Landsdeel
# Head of a column: a quarter of a year.
desk-overview-quarter = Kwartaal

# Title: questions by week.
desk-overview-weeks = Vragen per week
# Below it.
desk-overview-weeks-help = Meteen beantwoord, een antwoord gekozen, of geen antwoord gevonden. De laatste week loopt nog.
# Title: questions by topic.
desk-overview-topics = Vragen per onderwerp
# Below it.
desk-overview-topics-help = Het onderwerp van het antwoord, of van wat er het dichtst bij komt.
# Questions that come near no answer.
desk-overview-no-topic = Geen onderwerp
# Topics whose number is not shown. $count is how many topics.
desk-overview-others =
    { $count ->
        [one] 1 ander onderwerp
       *[other] { $count } andere onderwerpen
    }
# Title: questions by language.
desk-overview-languages = Vragen per taal
# Below it.
desk-overview-languages-help = De taal waarin iemand vroeg.
# Title: how questions ended.
desk-overview-outcomes = Antwoord gevonden?
# Below it.
desk-overview-outcomes-help = Hoe vragen in de bibliotheek afliepen, voordat mensen hielpen.
# An end: the answer was shown at once.
desk-overview-answered = Meteen beantwoord
# An end: one of the answers that were offered was chosen.
desk-overview-chosen = Aangeboden en gekozen
# An end: no answer was found.
desk-overview-unanswered = Geen antwoord gevonden
# Title: what readers said of answers.
desk-overview-helped = Hielp het?
# Below it.
desk-overview-helped-help = Wat lezers onder een antwoord indrukten. De meesten drukken niets in.
# Readers said that it helped.
desk-overview-helped-yes = Het hielp
# Readers said that they meant something else.
desk-overview-helped-no = Dit bedoelde ik niet
# Title: how long questions to people waited.
desk-overview-waits = Dagen tot een antwoord van mensen
# Below it.
desk-overview-waits-help = Vragen die mensen beantwoordden en die nog bewaard zijn: 30 dagen na het antwoord gaan ze weg.
# Half of the questions were answered within so many days.
desk-overview-waits-half = De helft binnen
# Nine in ten were answered within so many days.
desk-overview-waits-most = Negen op de tien binnen
# What is counted.
desk-overview-days = Dagen
# Title: what stands in the way, by theme.
desk-overview-themes = Wat in de weg staat
# Below it.
desk-overview-themes-help = Alleen uit de laatste uitgave voor partners: zo veel mensen of meer, vanaf het begin.
# What is counted. $quarter is the quarter of the release.
desk-overview-people-until = Mensen, ten minste, tot en met { $quarter }
# What is counted: somebody may mention several. $quarter is the quarter of the release.
desk-overview-mentions-until = Keren genoemd, ten minste, tot en met { $quarter }
# Title: on which step it stands in the way.
desk-overview-steps = Bij welke stap het misgaat
# Below it.
desk-overview-steps-help = Op weg naar hulp of werk. Uit dezelfde uitgave; wie meer noemde, telt vaker mee.
# A step: knowing that there is help.
desk-overview-step-know = Ervan weten
# A step: getting there.
desk-overview-step-reach = Er komen
# A step: trusting it.
desk-overview-step-trust = Het vertrouwen
# A step: paying for it.
desk-overview-step-pay = Het betalen
# A step: whether it suits.
desk-overview-step-fit = Er echt mee geholpen zijn
# Title: where in the country.
desk-overview-regions = Waar in het land
# Below it.
desk-overview-regions-help = Landsdelen, uit dezelfde uitgave. Wie geen plek noemde, is er niet bij.
# Title: how much was told in each quarter.
desk-overview-quarters = Verteld per kwartaal
# Below it.
desk-overview-quarters-help = Hoeveel alle thema's samen groeiden in elke uitgave.
# Title: the state of the library.
desk-overview-library = Staat van de bibliotheek
# Below it.
desk-overview-library-help = Antwoorden per taal. Niets dat ontbreekt, verouderd of niet nagekeken is, is het best; van voorgelezen is meer beter.
# What is counted.
desk-overview-answers = Antwoorden
# Answers without a text in a language.
desk-overview-missing = Ontbreekt
# Answers whose Dutch text changed since.
desk-overview-outdated = Verouderd
# Answers that nobody checked yet.
desk-overview-unchecked = Nog niet nagekeken
# Answers that somebody read aloud.
desk-overview-aloud = Voorgelezen
# Title: key persons who may be asked.
desk-overview-people = Sleutelpersonen
# Below it.
desk-overview-people-help = Naar de talen waarin zij antwoorden; één persoon kan in meer talen staan.
# What is counted.
desk-overview-persons = Personen
# Key persons who do not rest.
desk-overview-active = Actief
# Key persons who asked not to be asked for a while.
desk-overview-resting = Met rust
# Titel van een grafiek: antwoorden organisaties.
desk-overview-promises = Beloften van organisaties
# Eronder.
desk-overview-promises-help = Van elk thema waarover een organisatie is gevraagd: is er binnen 30 dagen geantwoord?
# In die grafiek.
desk-overview-in-time = Binnen 30 dagen beantwoord
# In die grafiek.
desk-overview-later = Later beantwoord
# In die grafiek.
desk-overview-not-yet = Nog niet beantwoord
# In die grafiek.
desk-overview-silent = Geen antwoord in 60 dagen
# Wat is geteld.
desk-overview-promised = thema's
# Wat de namen zijn: hoe er is geantwoord.
desk-overview-promised-how = Hoe
