# What stands in the way, said without being known. Short: one screen has 45 words at most.
# Key under the text field: says what stands in the way. Keep the icon.
barriers-key = ⚠️ Wat gaat niet goed?
# Button under an answer: tells, without being known, what goes wrong. Keep the icon.
barriers-tell = ⚠️ Dit gaat bij mij niet goed
# Said first: what is kept, who reads it, what cannot be promised. 45 words at most.
barriers-trust =
    <b>Wat staat u in de weg?</b>
    Wij bewaren geen naam en geen nummer. Later weten wij niet wie het zei.
    Onze lezer ziet het; gemeente, dokter, werkgever pas vanaf 10 mensen.
    Telegram ziet dit. In nood: { $phone }.
    ✅ Kies een plaatje als u dit goed vindt.
# Button: to say that something went well. Keep the icon.
barriers-good = 👍 Iets ging goed
# Said when somebody wants to say what went well.
barriers-good-ask = <b>Wat ging goed?</b> Kies een plaatje. Wij bewaren geen naam.
# Above the pictures of themes.
barriers-ask-theme = Waar gaat het over?
# Above what may stand in the way.
barriers-ask-code = Wat past het best?
# Above the themes when something went well.
barriers-good-theme = Wat ging goed?
# Button: the next four. Keep the icon.
barriers-more = ➡️ Meer
# Button: none of these. Keep the icon.
barriers-other = ❔ Iets anders
# Button: one step back. Keep the icon.
barriers-back = ⬅️ Terug
# Button: stop, nothing is kept. Keep the icon.
barriers-stop = ✖️ Stop
# Above what will be kept, exactly as it will be.
barriers-preview = <b>Zo wordt het bewaard:</b>
# One thing that stands in the way.
barriers-line = • { $what }
# What kind of place it was.
barriers-place = Plaats: { $place }
# Which region.
barriers-region = Streek: { $region }
# For how many people somebody speaks.
barriers-crowd = Namens: { $crowd }
# Their own words, after what identifies somebody was taken out.
barriers-words = Uw woorden: “{ $words }”
# Said when something was taken out of the words.
barriers-marks = Wat bij […] stond, is weggehaald.
# Said when words were written: they are deleted from the chat.
barriers-erase = Na ✅ verwijder ik uw woorden hier.
# Button: send it. Keep the icon.
barriers-send = ✅ Versturen
# Button: one more obstacle. Keep the icon.
barriers-another = ➕ Nog een
# Button: say what kind of place and which region. Keep the icon.
barriers-where = 📍 Waar?
# Button: write a sentence. Keep the icon.
barriers-write = ✍️ In mijn woorden
# Button: leave the sentence out. Keep the icon.
barriers-unwrite = 🗑 Zonder mijn woorden
# Button: the answer that helps with what is sensitive. Keep the icon.
barriers-help = 🆘 Wat kan helpen
# Button of a key person: speaks for a group. Keep the icon.
barriers-group = 👥 Voor een groep
# Above the kinds of places.
barriers-ask-place = Wat voor plaats was het? Nooit een naam.
# Above the parts of the country.
barriers-ask-part = In welk deel van Nederland?
# Above the provinces.
barriers-ask-province = Welke provincie?
# Button: I do not say where. Keep the icon.
barriers-dont-say = 🤐 Zeg ik niet
# Asks for one sentence.
barriers-prompt = ✍️ Schrijf één zin als antwoord hierop. Geen namen, geen nummers.
# Asks a key person for how many people.
barriers-ask-crowd = Voor hoeveel mensen spreekt u?
# Said after it was sent. 45 words at most.
barriers-thanks = <b>Dank u.</b> Het wacht nu op andere meldingen, hoogstens 28 dagen. Daarna weet niemand meer wat van u is. Met 🔔 hoort u of er nieuws over is.
# Button: take it back. Keep the icon.
barriers-undo = ↩️ Toch niet
# Button: a code to look it up later. Keep the icon.
barriers-receipt = 🧾 Code
# Button: delete this message. Keep the icon.
barriers-clean = 🧹 Wis dit hier
# Button: hear when there is news. Keep the icon.
barriers-follow = 🔔 Houd mij op de hoogte
# It was taken back in time.
barriers-undone = Het is weg. Er is niets bewaard.
# It can no longer be taken back.
barriers-too-late = Dit kan niet meer: het is gemengd met andere meldingen. Wij kunnen het zelf niet meer vinden.
# The button was pressed twice.
barriers-already = Dit is al verstuurd.
# Too many in a short time.
barriers-full = U heeft nu veel gemeld. Probeer het later weer.
# Somebody stopped before sending.
barriers-stopped = Gestopt. Er is niets bewaard.
# The code, shown for ten minutes.
barriers-receipt-code = Uw code: <b>{ $code }</b>. Schrijf hem op. Stuur hem mij, dan zeg ik hoe het staat. Wij kunnen hem niet terugvinden. Na 10 minuten is dit bericht weg.
# Four digits of the code, in words.
barriers-receipt-group = { $first } · { $second } · { $third } · { $fourth }
# What a code is about, once it is mixed.
barriers-receipt-found = Uw melding over { $theme }: in { $period } gemengd. { $state }
# What a code is about, while it waits.
barriers-receipt-waiting = Uw melding over { $theme } wacht nog op andere meldingen.
# It counts in the figures.
barriers-receipt-counts = Zij telt mee.
# No report has this code.
barriers-receipt-unknown = Deze code ken ik niet, of de tijd is voorbij.
# Too many codes were tried.
barriers-receipt-guesses = Te vaak geprobeerd. Wacht een uur.
# Button: delete the report of this code. Keep the icon.
barriers-withdraw = 🗑 Verwijder mijn melding
# The report of the code is deleted.
barriers-withdrawn = Uw melding is verwijderd.
# Somebody wrote their code into their sentence.
barriers-own-receipt = In uw woorden staat uw code. Laat die weg en schrijf het opnieuw.
# From now on they hear when there is news.
barriers-followed = Goed. U hoort het van mij als er nieuws is over: { $area }.
# Button: hear nothing more about it. Keep the icon.
barriers-unfollow = 🔕 Niet meer
# They hear nothing more.
barriers-unfollowed = Goed, ik zeg niets meer over: { $area }.
# A line of the page about oneself.
barriers-kept = U volgt: { $count } onderwerpen.
# Sent to who follows an area when new figures are out.
barriers-news = Nieuwe cijfers: wat niet goed gaat bij { $area }.
# A theme and how many different people spoke of it.
barriers-figure = • { $theme }: minstens { $people } mensen
# A voice message or a photo in this conversation.
barriers-only-text = Hier alleen tekst. Een stem of foto zegt wie u bent.
# Below the card of danger: the report is not sent.
barriers-danger = Ik stuur dit niet door. Bel eerst.
# The sentence is too long.
barriers-too-long = Dat is te lang. Schrijf hoogstens 500 letters.
# The message with the button is too old.
barriers-expired = Dit is te oud. Begin opnieuw.
# Button of a key person: speaks for nobody else. Keep the icon.
barriers-solo = 👤 Alleen voor mij
# The ten digits, to say a code aloud.
barriers-digit = { $digit ->
    *[0] nul
     [1] een
     [2] twee
     [3] drie
     [4] vier
     [5] vijf
     [6] zes
     [7] zeven
     [8] acht
     [9] negen
}


# The four areas, as pictures. Keep the icons.
# An area.
barriers-area-work = 💼 Werk, papieren, brieven
# An area.
barriers-area-care = 🩺 Dokter en zorg
# An area.
barriers-area-home = 🏠 Wonen, gezin, gemeente, geld
# An area.
barriers-area-people = 🤝 Taal, respect, veiligheid

# Kinds of places.
# A kind of place, never a name.
barriers-place-gemeente = 🏛 Gemeente
# A kind of place, never a name.
barriers-place-doctor = 🩺 Dokter
# A kind of place, never a name.
barriers-place-employer = 💼 Werkgever
# A kind of place, never a name.
barriers-place-school = 🏫 School
# A kind of place, never a name.
barriers-place-hospital = 🏥 Ziekenhuis
# A kind of place, never a name.
barriers-place-azc = 🏘 Azc
# A kind of place, never a name.
barriers-place-agency = 🤵 Uitzendbureau
# A kind of place, never a name.
barriers-place-other = ❔ Andere plaats

# Parts of the country, and provinces by the names that everybody sees on signs.
# A part of the country.
barriers-part-north = ⬆️ Noorden
# A part of the country.
barriers-part-east = ➡️ Oosten
# A part of the country.
barriers-part-west = ⬅️ Westen
# A part of the country.
barriers-part-south = ⬇️ Zuiden
# A province.
barriers-province-groningen = Groningen
# A province.
barriers-province-friesland = Friesland
# A province.
barriers-province-drenthe = Drenthe
# A province.
barriers-province-overijssel = Overijssel
# A province.
barriers-province-gelderland = Gelderland
# A province.
barriers-province-flevoland = Flevoland
# A province.
barriers-province-utrecht = Utrecht
# A province.
barriers-province-noord-holland = Noord-Holland
# A province.
barriers-province-zuid-holland = Zuid-Holland
# A province.
barriers-province-zeeland = Zeeland
# A province.
barriers-province-noord-brabant = Noord-Brabant
# A province.
barriers-province-limburg = Limburg

# For how many people a key person speaks.
# A size.
barriers-crowd-few = 👥 2 tot 5 mensen
# A size.
barriers-crowd-some = 👥 6 tot 15 mensen
# A size.
barriers-crowd-many = 👥 16 of meer

# Themes. Keep the icons.
# A theme.
barriers-theme-work-find = 💼 Werk vinden
# A theme.
barriers-theme-work-at = 🧤 Op het werk
# A theme.
barriers-theme-papers = 📄 Papieren en diploma
# A theme.
barriers-theme-digital = 💻 Brieven en computer
# A theme.
barriers-theme-care-access = 🩺 Bij de dokter komen
# A theme.
barriers-theme-care-contact = 👂 Gesprek met de dokter
# A theme.
barriers-theme-mental = 🧠 Stress en verdriet
# A theme.
barriers-theme-care-cost = 💊 Zorgkosten
# A theme.
barriers-theme-home = 🏠 Wonen en reizen
# A theme.
barriers-theme-family = 🧒 Kinderen en gezin
# A theme.
barriers-theme-rules = 🏛 Gemeente en uitkering
# A theme.
barriers-theme-money = 💶 Geld en schulden
# A theme.
barriers-theme-language = 🗣 Taal en tolk
# A theme.
barriers-theme-unfair = ⚠️ Oneerlijk of onveilig
# A theme.
barriers-theme-trust = 🤝 Vertrouwen en contact

# What may stand in the way, as the person would say it: at most about 30 letters.
# Person does not know employers or people who can point to a job.
barriers-code-wf-no-network = Ik ken niemand met werk
# Offered job or track ignores skills, wishes, health or plans; own view of the helper pushed through.
barriers-code-wf-no-fit = Werk past niet bij mij
# Vacancy or employer asks a Dutch level that is not reached or not needed.
barriers-code-wf-dutch-level = Mijn taal is niet goed genoeg
# Applications or promises stay without reply.
barriers-code-wf-no-reply = Ik krijg nooit antwoord
# Waiting for contact person, intake, course or start of a work track.
barriers-code-wf-waiting-track = Ik moet te lang wachten
# Asylum procedure, waiting time, TWV or BSN blocks a concrete job.
barriers-code-wf-procedure-block = Ik mag nog niet werken
# Employer is unsure about documents, TWV, residence end date or benefit rules and stops.
barriers-code-wf-employer-fear = Baas kent de regels niet
# No overview of places, projects or vacancies in a language that is understood.
barriers-code-wf-info-jobs = Ik weet niet waar te zoeken
# Wage missing, under minimum, unpaid trial, illegal deductions.
barriers-code-wa-underpaid = Te weinig of geen loon
# No contract, not understood, only on-call or very short contracts, fear of losing it.
barriers-code-wa-contract = Contract onzeker/onduidelijk
# Safety instructions not understood, no protection, accident not reported.
barriers-code-wa-unsafe = Zwaar of gevaarlijk werk
# Work floor language, speed, jargon; no buddy or pictures.
barriers-code-wa-instruction-language = Uitleg begrijp ik niet
# No training, work under level, no time for language.
barriers-code-wa-no-growth = Geen kans om te groeien
# Working hours conflict with required lessons, exams or appointments.
barriers-code-wa-combine-class = Werk en school gaan niet samen
# Pain, trauma, pregnancy or disability not taken into account.
barriers-code-wa-body = Mijn lichaam kan dit werk niet
# Signs of exploitation or trafficking.
barriers-code-wa-exploit = Dwang of bedreiging
# Level too low, no recognition, extra study needed.
barriers-code-pp-diploma-not-valued = Mijn diploma telt niet
# Cannot get documents from country of origin or embassy.
barriers-code-pp-no-documents = Papieren kwijt
# Long waiting for permit, family reunion, naturalisation.
barriers-code-pp-wait-decision = Wachten op besluit
# Spelling, 1 January birth dates, family links wrong, hard to correct.
barriers-code-pp-wrong-data = Naam of geboortedatum fout
# Chain of requirements blocks work, care or benefit.
barriers-code-pp-bsn-bank = Geen BSN of bankrekening
# Licence cannot be exchanged, cost or language of the exam.
barriers-code-pp-driving = Rijbewijs geldt niet
# Different people give different answers; rules change.
barriers-code-ru-unclear = Regels zijn onduidelijk
# Deductions, payback, loss of allowances or fear of fines keep people from work.
barriers-code-ru-benefit-trap = Werken levert niets op
# Changes, no call back, no time.
barriers-code-ru-contact-person = Geen vaste contactpersoon
# PIP or track made for, not with, the person.
barriers-code-ru-not-heard = Ze luisteren niet
# Mixed levels, few hours, travel time, no childcare.
barriers-code-ru-language-school = Taalschool werkt niet goed
# Sanction for a rule not understood.
barriers-code-ru-sanction = Boete of korting
# Placement in a municipality limits chances.
barriers-code-ru-spread = Woonplaats past niet
# Registration refused or waiting list.
barriers-code-ca-no-gp = Geen huisarts met plek
# Dutch menu, name and birth date spelling, triage questions, no call credit.
barriers-code-ca-phone = Bellen lukt niet
# GP, spoedpost, hospital, JGZ, dentist unclear.
barriers-code-ca-dont-know-way = Ik weet niet waar ik heen moet
# Waiting for specialist, mental care, dentist.
barriers-code-ca-wait = Te lang wachten op zorg
# Cannot go in working hours or lose wage.
barriers-code-ca-hours-work = Alleen open als ik werk
# Distance, bus, cost, moving between reception places.
barriers-code-ca-far = Zorg is te ver
# Refused for missing papers, insurance, language, arrears.
barriers-code-ca-refused = Ik werd geweigerd
# Walk-in hour full, practice line, transfers.
barriers-code-ca-azc-gate = Moeilijk bij de azc-dokter
# Feels sent away, 'only paracetamol', no examination or explanation.
barriers-code-cc-not-serious = Ik word niet serieus genomen
# No time for story, interpreter, more than one problem.
barriers-code-cc-short-time = Te weinig tijd
# Medical words, leaflet, results, why test or wait.
barriers-code-cc-no-explanation = Ik begrijp de uitleg niet
# Topics (sex, FGM, mental) cannot be told to this person.
barriers-code-cc-culture-shame = Ik schaam mij
# Decision made without question or consent.
barriers-code-cc-decide = Niet samen beslist
# Fear about IND, municipality, family, interpreter from own community.
barriers-code-cc-privacy-fear = Bang dat ze het doorvertellen
# Changed box, side effects, other language on label, medicine not available.
barriers-code-cc-medicine = Problemen met medicijnen
# Late start, moves, kraamzorg not arranged, classes not understood.
barriers-code-cc-pregnancy = Zwanger en zorg
# Procedure, family reunion, news from home.
barriers-code-mh-stress-waiting = Stress door wachten
# Waiting list, no interpreter, refused as too complex.
barriers-code-mh-no-place = Geen hulp voor mijn hoofd
# Mental help seen as for crazy people; does not know what it is.
barriers-code-mh-taboo = Praten is taboe
# No contact, no meaning, loss of status.
barriers-code-mh-lonely = Ik ben alleen
# Track does not take health into account.
barriers-code-mh-health-work = Door stress kan ik niet werken
# Care postponed for cost or fear of bill.
barriers-code-co-own-risk = Eigen risico is te duur
# Does not know what is covered or why.
barriers-code-co-bill-unclear = Rekening begrijp ik niet
# Back premium at start, CAK, arrears.
barriers-code-co-arrears = Schuld bij zorgverzekering
# Adults without extra insurance.
barriers-code-co-dentist = Tandarts is te duur
# RMA/RMO/insurance/undocumented gap, new job, move.
barriers-code-co-scheme-gap = Val tussen regelingen
# Asked or needed but not arranged.
barriers-code-la-no-interpreter = Geen tolk gekregen
# Minor used as interpreter.
barriers-code-la-child-interprets = Mijn kind moest tolken
# Dialect, gender, known person, line quality, summary instead of full.
barriers-code-la-bad-interpreter = Tolk was niet goed
# Waiting list, level, time, children, reading.
barriers-code-la-course-access = Geen (goede) les
# Only own group at work or home.
barriers-code-la-practice = Geen Nederlands oefenen
# Text does not work; needs voice, picture, person.
barriers-code-la-cannot-read = Ik kan niet (goed) lezen
# Official letter not understood or too late.
barriers-code-di-letter = Brief te moeilijk
# Activation, lost phone, helper has the code.
barriers-code-di-digid = DigiD lukt niet
# No phone number, desk or person.
barriers-code-di-only-online = Alles moet online
# No translation, machine translation wrong.
barriers-code-di-app-language = App of site alleen Nederlands
# Cost, old phone, shared phone.
barriers-code-di-device = Geen telefoon of internet
# School, doctor, work start again.
barriers-code-ho-move-often = Steeds verhuizen
# Permit but no home.
barriers-code-ho-no-house = Geen woning
# Bad or tied housing.
barriers-code-ho-bad-house = Slechte woning
# No transport to work, class, care; shift times.
barriers-code-ho-travel = Reizen is duur of lang
# Loan for first home, start with debt.
barriers-code-ho-setup-debt = Lening voor inrichting
# Blocks class, work, care.
barriers-code-fa-childcare = Geen opvang voor kind
# Support goes to partner first; wish to start later not planned.
barriers-code-fa-women-last = Eerst mijn man, dan ik
# Parents do not understand school, low advice.
barriers-code-fa-school = School van mijn kind
# Avoids help for fear that children are taken.
barriers-code-fa-youth-fear = Bang voor jeugdzorg
# Family reunion waiting, cost, documents.
barriers-code-fa-reunion = Gezin is nog niet hier
# Basic costs not covered.
barriers-code-mo-not-enough = Geld is niet genoeg
# Payback, energy, insurance, family.
barriers-code-mo-debt = Schulden
# Estimates wrong after work or moving.
barriers-code-mo-allowance-payback = Toeslag terugbetalen
# Bijzondere bijstand, kwijtschelding, child funds unknown.
barriers-code-mo-dont-know-support = Ik ken de regelingen niet
# Origin, headscarf, accent, name, pregnancy, age.
barriers-code-un-discr-work = Gediscrimineerd bij werk
# Rude, refused, suspicious.
barriers-code-un-discr-service = Anders behandeld (loket, zorg)
# Threat, women, lgbti, minority.
barriers-code-un-unsafe-reception = Onveilig in de opvang
# Not for feedback: route to help first.
barriers-code-un-home-violence = Onveilig thuis
# Paid helper, fake job, DigiD abuse, smuggler pressure.
barriers-code-un-scam = Oplichting of misbruik
# Past experience, fear of state or community watching.
barriers-code-tr-no-trust = Ik vertrouw het niet
# Asked before, nothing changed.
barriers-code-tr-no-feedback = Ik hoor nooit iets terug
# Gossip, politics, tithe, leaders decide.
barriers-code-tr-community-pressure = Druk uit eigen groep
# Wrong channel, language, time.
barriers-code-tr-not-reached = Informatie bereikt ons niet
# Too many requests, no pay, role unclear.
barriers-code-tr-key-person-load = Sleutelpersoon is overbelast
# Unverified information that changes behaviour.
barriers-code-tr-rumour = Verhalen die rondgaan
# Fallback; staff review weekly and propose new code.
barriers-code-xx-other = Iets anders
