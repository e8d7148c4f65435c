# What stands in the way, said without being known. Short: one screen has 45 words at most.
# Key under the text field: says what stands in the way. Keep the icon.
barriers-key = ⚠️ What goes wrong?
# Button under an answer: tells, without being known, what goes wrong. Keep the icon.
barriers-tell = ⚠️ This goes wrong for me
# Said first: what is kept, who reads it, what cannot be promised. 45 words at most.
barriers-trust =
    <b>What stands in your way?</b>
    We keep no name and no number. Later we do not know who said it.
    Our reader sees it; municipality, doctor, employer only from 10 people.
    Telegram does see this. In danger: { $phone }.
    ✅ Choose a picture if you agree.
# Button: to say that something went well. Keep the icon.
barriers-good = 👍 Something went well
# Said when somebody wants to say what went well.
barriers-good-ask = <b>What went well?</b> Choose a picture. We keep no name.
# Above the pictures of themes.
barriers-ask-theme = What is it about?
# Above what may stand in the way.
barriers-ask-code = What fits best?
# Above the themes when something went well.
barriers-good-theme = What went well?
# Button: the next four. Keep the icon.
barriers-more = ➡️ More
# Button: none of these. Keep the icon.
barriers-other = ❔ Something else
# Button: one step back. Keep the icon.
barriers-back = ⬅️ Back
# Button: stop, nothing is kept. Keep the icon.
barriers-stop = ✖️ Stop
# Above what will be kept, exactly as it will be.
barriers-preview = <b>This is how it is kept:</b>
# One thing that stands in the way.
barriers-line = • { $what }
# What kind of place it was.
barriers-place = Place: { $place }
# Which region.
barriers-region = Region: { $region }
# For how many people somebody speaks.
barriers-crowd = For: { $crowd }
# Their own words, after what identifies somebody was taken out.
barriers-words = Your words: “{ $words }”
# Said when something was taken out of the words.
barriers-marks = What stood at […] is taken out.
# Said when words were written: they are deleted from the chat.
barriers-erase = After ✅ I delete your words here.
# Button: send it. Keep the icon.
barriers-send = ✅ Send
# Button: one more obstacle. Keep the icon.
barriers-another = ➕ One more
# Button: say what kind of place and which region. Keep the icon.
barriers-where = 📍 Where?
# Button: write a sentence. Keep the icon.
barriers-write = ✍️ In my words
# Button: leave the sentence out. Keep the icon.
barriers-unwrite = 🗑 Without my words
# Button: the answer that helps with what is sensitive. Keep the icon.
barriers-help = 🆘 What can help
# Button of a key person: speaks for a group. Keep the icon.
barriers-group = 👥 For a group
# Above the kinds of places.
barriers-ask-place = What kind of place was it? Never a name.
# Above the parts of the country.
barriers-ask-part = In which part of the Netherlands?
# Above the provinces.
barriers-ask-province = Which province?
# Button: I do not say where. Keep the icon.
barriers-dont-say = 🤐 I do not say
# Asks for one sentence.
barriers-prompt = ✍️ Write one sentence in reply to this. No names, no numbers.
# Asks a key person for how many people.
barriers-ask-crowd = For how many people do you speak?
# Said after it was sent. 45 words at most.
barriers-thanks = <b>Thank you.</b> It now waits for what others say, 28 days at most. Then nobody knows which is yours. With 🔔 you hear when there is news about it.
# Button: take it back. Keep the icon.
barriers-undo = ↩️ Take it back
# Button: a code to look it up later. Keep the icon.
barriers-receipt = 🧾 Code
# Button: delete this message. Keep the icon.
barriers-clean = 🧹 Delete it here
# Button: hear when there is news. Keep the icon.
barriers-follow = 🔔 Keep me informed
# It was taken back in time.
barriers-undone = It is gone. Nothing is kept.
# It can no longer be taken back.
barriers-too-late = This is no longer possible: it is mixed with what others said. We cannot find it ourselves any more.
# The button was pressed twice.
barriers-already = This was sent before.
# Too many in a short time.
barriers-full = You have said a lot now. Try again later.
# Somebody stopped before sending.
barriers-stopped = Stopped. Nothing is kept.
# The code, shown for ten minutes.
barriers-receipt-code = Your code: <b>{ $code }</b>. Write it down. Send it to me and I say how it stands. We cannot find it again. In 10 minutes this message is gone.
# Four digits of the code, in words.
barriers-receipt-group = { $first } · { $second } · { $third } · { $fourth }
# What a code is about, once it is mixed.
barriers-receipt-found = What you said about { $theme }: mixed in { $period }. { $state }
# What a code is about, while it waits.
barriers-receipt-waiting = What you said about { $theme } still waits for others.
# It counts in the figures.
barriers-receipt-counts = It counts.
# No report has this code.
barriers-receipt-unknown = I do not know this code, or its time is over.
# Too many codes were tried.
barriers-receipt-guesses = Too many tries. Wait an hour.
# Button: delete the report of this code. Keep the icon.
barriers-withdraw = 🗑 Delete what I said
# The report of the code is deleted.
barriers-withdrawn = What you said is deleted.
# Somebody wrote their code into their sentence.
barriers-own-receipt = Your code stands in your words. Leave it out and write again.
# From now on they hear when there is news.
barriers-followed = All right. You hear from me when there is news about: { $area }.
# Button: hear nothing more about it. Keep the icon.
barriers-unfollow = 🔕 No more
# They hear nothing more.
barriers-unfollowed = All right, I say no more about: { $area }.
# A line of the page about oneself.
barriers-kept = You follow: { $count } subjects.
# Sent to who follows an area when new figures are out.
barriers-news = New figures: what goes wrong about { $area }.
# A theme and how many different people spoke of it.
barriers-figure = • { $theme }: at least { $people } people
# A voice message or a photo in this conversation.
barriers-only-text = Only text here. A voice or a photo tells who you are.
# Below the card of danger: the report is not sent.
barriers-danger = I do not pass this on. Call first.
# The sentence is too long.
barriers-too-long = That is too long. Write 500 letters at most.
# The message with the button is too old.
barriers-expired = This is too old. Begin again.
# Button of a key person: speaks for nobody else. Keep the icon.
barriers-solo = 👤 Only for me
# The ten digits, to say a code aloud.
barriers-digit = { $digit ->
    *[0] zero
     [1] one
     [2] two
     [3] three
     [4] four
     [5] five
     [6] six
     [7] seven
     [8] eight
     [9] nine
}


# The four areas, as pictures. Keep the icons.
# An area.
barriers-area-work = 💼 Work, papers, letters
# An area.
barriers-area-care = 🩺 Doctor and care
# An area.
barriers-area-home = 🏠 Home, family, municipality, money
# An area.
barriers-area-people = 🤝 Language, respect, safety

# Kinds of places.
# A kind of place, never a name.
barriers-place-gemeente = 🏛 Municipality
# A kind of place, never a name.
barriers-place-doctor = 🩺 Doctor
# A kind of place, never a name.
barriers-place-employer = 💼 Employer
# A kind of place, never a name.
barriers-place-school = 🏫 School
# A kind of place, never a name.
barriers-place-hospital = 🏥 Hospital
# A kind of place, never a name.
barriers-place-azc = 🏘 Azc (reception centre)
# A kind of place, never a name.
barriers-place-agency = 🤵 Job agency
# A kind of place, never a name.
barriers-place-other = ❔ Another place

# Parts of the country, and provinces by the names that everybody sees on signs.
# A part of the country.
barriers-part-north = ⬆️ North
# A part of the country.
barriers-part-east = ➡️ East
# A part of the country.
barriers-part-west = ⬅️ West
# A part of the country.
barriers-part-south = ⬇️ South
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
barriers-crowd-few = 👥 2 to 5 people
# A size.
barriers-crowd-some = 👥 6 to 15 people
# A size.
barriers-crowd-many = 👥 16 or more

# Themes. Keep the icons.
# A theme.
barriers-theme-work-find = 💼 Finding work
# A theme.
barriers-theme-work-at = 🧤 At work
# A theme.
barriers-theme-papers = 📄 Papers and diploma
# A theme.
barriers-theme-digital = 💻 Letters and computer
# A theme.
barriers-theme-care-access = 🩺 Getting to a doctor
# A theme.
barriers-theme-care-contact = 👂 Talking with the doctor
# A theme.
barriers-theme-mental = 🧠 Stress and sadness
# A theme.
barriers-theme-care-cost = 💊 Cost of care
# A theme.
barriers-theme-home = 🏠 Home and travel
# A theme.
barriers-theme-family = 🧒 Children and family
# A theme.
barriers-theme-rules = 🏛 Municipality and benefit
# A theme.
barriers-theme-money = 💶 Money and debts
# A theme.
barriers-theme-language = 🗣 Language and interpreter
# A theme.
barriers-theme-unfair = ⚠️ Unfair or unsafe
# A theme.
barriers-theme-trust = 🤝 Trust and contact

# What may stand in the way, as the person would say it: at most about 30 letters.
# Person does not know employers or people who can point to a job.
barriers-code-wf-no-network = I know nobody with work
# Offered job or track ignores skills, wishes, health or plans; own view of the helper pushed through.
barriers-code-wf-no-fit = The work does not fit me
# Vacancy or employer asks a Dutch level that is not reached or not needed.
barriers-code-wf-dutch-level = My Dutch is not good enough
# Applications or promises stay without reply.
barriers-code-wf-no-reply = I never get an answer
# Waiting for contact person, intake, course or start of a work track.
barriers-code-wf-waiting-track = I have to wait too long
# Asylum procedure, waiting time, TWV or BSN blocks a concrete job.
barriers-code-wf-procedure-block = I may not work yet
# Employer is unsure about documents, TWV, residence end date or benefit rules and stops.
barriers-code-wf-employer-fear = The boss does not know the rules
# No overview of places, projects or vacancies in a language that is understood.
barriers-code-wf-info-jobs = I do not know where to look
# Wage missing, under minimum, unpaid trial, illegal deductions.
barriers-code-wa-underpaid = Too little or no pay
# No contract, not understood, only on-call or very short contracts, fear of losing it.
barriers-code-wa-contract = Contract unsure or unclear
# Safety instructions not understood, no protection, accident not reported.
barriers-code-wa-unsafe = Heavy or dangerous work
# Work floor language, speed, jargon; no buddy or pictures.
barriers-code-wa-instruction-language = I do not understand the instructions
# No training, work under level, no time for language.
barriers-code-wa-no-growth = No chance to grow
# Working hours conflict with required lessons, exams or appointments.
barriers-code-wa-combine-class = Work and school clash
# Pain, trauma, pregnancy or disability not taken into account.
barriers-code-wa-body = My body cannot do this work
# Signs of exploitation or trafficking.
barriers-code-wa-exploit = Force or threats
# Level too low, no recognition, extra study needed.
barriers-code-pp-diploma-not-valued = My diploma does not count
# Cannot get documents from country of origin or embassy.
barriers-code-pp-no-documents = My papers are lost
# Long waiting for permit, family reunion, naturalisation.
barriers-code-pp-wait-decision = I wait for a decision
# Spelling, 1 January birth dates, family links wrong, hard to correct.
barriers-code-pp-wrong-data = Wrong name or date of birth
# Chain of requirements blocks work, care or benefit.
barriers-code-pp-bsn-bank = No BSN or bank account
# Licence cannot be exchanged, cost or language of the exam.
barriers-code-pp-driving = My driving licence is not valid
# Different people give different answers; rules change.
barriers-code-ru-unclear = The rules are unclear
# Deductions, payback, loss of allowances or fear of fines keep people from work.
barriers-code-ru-benefit-trap = Work brings me nothing
# Changes, no call back, no time.
barriers-code-ru-contact-person = No fixed contact person
# PIP or track made for, not with, the person.
barriers-code-ru-not-heard = They do not listen
# Mixed levels, few hours, travel time, no childcare.
barriers-code-ru-language-school = The language school is not good
# Sanction for a rule not understood.
barriers-code-ru-sanction = A fine or a cut
# Placement in a municipality limits chances.
barriers-code-ru-spread = My town does not fit
# Registration refused or waiting list.
barriers-code-ca-no-gp = No GP with room
# Dutch menu, name and birth date spelling, triage questions, no call credit.
barriers-code-ca-phone = I cannot manage to phone
# GP, spoedpost, hospital, JGZ, dentist unclear.
barriers-code-ca-dont-know-way = I do not know where to go
# Waiting for specialist, mental care, dentist.
barriers-code-ca-wait = Waiting too long for care
# Cannot go in working hours or lose wage.
barriers-code-ca-hours-work = Only open when I work
# Distance, bus, cost, moving between reception places.
barriers-code-ca-far = Care is too far
# Refused for missing papers, insurance, language, arrears.
barriers-code-ca-refused = I was refused
# Walk-in hour full, practice line, transfers.
barriers-code-ca-azc-gate = Hard to see the azc doctor
# Feels sent away, 'only paracetamol', no examination or explanation.
barriers-code-cc-not-serious = I am not taken seriously
# No time for story, interpreter, more than one problem.
barriers-code-cc-short-time = Too little time
# Medical words, leaflet, results, why test or wait.
barriers-code-cc-no-explanation = I do not understand the explanation
# Topics (sex, FGM, mental) cannot be told to this person.
barriers-code-cc-culture-shame = I am ashamed
# Decision made without question or consent.
barriers-code-cc-decide = We did not decide together
# Fear about IND, municipality, family, interpreter from own community.
barriers-code-cc-privacy-fear = I fear they tell others
# Changed box, side effects, other language on label, medicine not available.
barriers-code-cc-medicine = Problems with medicines
# Late start, moves, kraamzorg not arranged, classes not understood.
barriers-code-cc-pregnancy = Pregnancy and care
# Procedure, family reunion, news from home.
barriers-code-mh-stress-waiting = Stress from waiting
# Waiting list, no interpreter, refused as too complex.
barriers-code-mh-no-place = No help for my mind
# Mental help seen as for crazy people; does not know what it is.
barriers-code-mh-taboo = I do not know such help
# No contact, no meaning, loss of status.
barriers-code-mh-lonely = I am alone
# Track does not take health into account.
barriers-code-mh-health-work = My mind makes work hard
# Care postponed for cost or fear of bill.
barriers-code-co-own-risk = I avoid care because of the cost
# Does not know what is covered or why.
barriers-code-co-bill-unclear = I do not understand the bill
# Back premium at start, CAK, arrears.
barriers-code-co-arrears = Debt with the insurance
# Adults without extra insurance.
barriers-code-co-dentist = The dentist is too dear
# RMA/RMO/insurance/undocumented gap, new job, move.
barriers-code-co-scheme-gap = No scheme is for me
# Asked or needed but not arranged.
barriers-code-la-no-interpreter = No interpreter
# Minor used as interpreter.
barriers-code-la-child-interprets = My child had to interpret
# Dialect, gender, known person, line quality, summary instead of full.
barriers-code-la-bad-interpreter = The interpreter was not good
# Waiting list, level, time, children, reading.
barriers-code-la-course-access = I cannot get lessons
# Only own group at work or home.
barriers-code-la-practice = I cannot practise
# Text does not work; needs voice, picture, person.
barriers-code-la-cannot-read = I cannot read well
# Official letter not understood or too late.
barriers-code-di-letter = The letter is too hard
# Activation, lost phone, helper has the code.
barriers-code-di-digid = DigiD does not work
# No phone number, desk or person.
barriers-code-di-only-online = Only online, no desk
# No translation, machine translation wrong.
barriers-code-di-app-language = The app is only in Dutch
# Cost, old phone, shared phone.
barriers-code-di-device = No phone or internet
# School, doctor, work start again.
barriers-code-ho-move-often = I had to move often
# Permit but no home.
barriers-code-ho-no-house = No house
# Bad or tied housing.
barriers-code-ho-bad-house = The house is bad
# No transport to work, class, care; shift times.
barriers-code-ho-travel = Travel is dear or long
# Loan for first home, start with debt.
barriers-code-ho-setup-debt = Debt for furniture
# Blocks class, work, care.
barriers-code-fa-childcare = No childcare
# Support goes to partner first; wish to start later not planned.
barriers-code-fa-women-last = Women come last
# Parents do not understand school, low advice.
barriers-code-fa-school = My child's school
# Avoids help for fear that children are taken.
barriers-code-fa-youth-fear = Fear of youth care
# Family reunion waiting, cost, documents.
barriers-code-fa-reunion = My family is not here
# Basic costs not covered.
barriers-code-mo-not-enough = Not enough money
# Payback, energy, insurance, family.
barriers-code-mo-debt = Debts
# Estimates wrong after work or moving.
barriers-code-mo-allowance-payback = I must pay back allowance
# Bijzondere bijstand, kwijtschelding, child funds unknown.
barriers-code-mo-dont-know-support = I do not know what I can get
# Origin, headscarf, accent, name, pregnancy, age.
barriers-code-un-discr-work = Unfair in work
# Rude, refused, suspicious.
barriers-code-un-discr-service = Unfair at a desk or in care
# Threat, women, lgbti, minority.
barriers-code-un-unsafe-reception = Unsafe where I live
# Not for feedback: route to help first.
barriers-code-un-home-violence = Violence at home
# Paid helper, fake job, DigiD abuse, smuggler pressure.
barriers-code-un-scam = Cheated by a helper
# Past experience, fear of state or community watching.
barriers-code-tr-no-trust = I do not trust them
# Asked before, nothing changed.
barriers-code-tr-no-feedback = I never hear what happened
# Gossip, politics, tithe, leaders decide.
barriers-code-tr-community-pressure = Pressure from my community
# Wrong channel, language, time.
barriers-code-tr-not-reached = News does not reach us
# Too many requests, no pay, role unclear.
barriers-code-tr-key-person-load = The key person has too much to do
# Unverified information that changes behaviour.
barriers-code-tr-rumour = Rumours
# Fallback; staff review weekly and propose new code.
barriers-code-xx-other = Something else
