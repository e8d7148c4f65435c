# What stands in the way, said without being known. Short: one screen has 45 words at most.
# Key under the text field: says what stands in the way. Keep the icon.
barriers-key = ⚠️ እንታይ ኣይሰርሕን?
# Button under an answer: tells, without being known, what goes wrong. Keep the icon.
barriers-tell = ⚠️ እዚ ንዓይ ኣይሰርሕን
# Said first: what is kept, who reads it, what cannot be promised. 45 words at most.
barriers-trust =
    <b>እንታይ ይዕንቅፈኩም?</b>
    ስም ኮነ ቁጽሪ ኣይንዕቅብን። ድሕሪኡ መን ከም ዝበሎ ንሕና እውን ኣይንፈልጥን።
    ኣንባቢና ይርእዮ፤ gemeente፣ ሓኪም፣ ኣስራሒ ግን 10 ሰባት እንተበልዎ ጥራይ።
    Telegram ግን ይርእዮ። ሓደጋ እንተሃልዩ፦ { $phone }።
    ✅ እንተተሰማሚዕኩም ስእሊ ምረጹ።
# Button: to say that something went well. Keep the icon.
barriers-good = 👍 ጽቡቕ ዝኾነ ነገር
# Said when somebody wants to say what went well.
barriers-good-ask = <b>እንታይ ጽቡቕ ኮይኑ?</b> ስእሊ ምረጹ። ስም ኣይንዕቅብን።
# Above the pictures of themes.
barriers-ask-theme = ብዛዕባ እንታይ እዩ?
# Above what may stand in the way.
barriers-ask-code = ኣየናይ ይሰማማዕ?
# Above the themes when something went well.
barriers-good-theme = እንታይ ጽቡቕ ኮይኑ?
# Button: the next four. Keep the icon.
barriers-more = ➡️ ተወሳኺ
# Button: none of these. Keep the icon.
barriers-other = ❔ ካልእ
# Button: one step back. Keep the icon.
barriers-back = ⬅️ ተመለስ
# Button: stop, nothing is kept. Keep the icon.
barriers-stop = ✖️ ደው በል
# Above what will be kept, exactly as it will be.
barriers-preview = <b>ከምዚ ይዕቀብ፦</b>
# One thing that stands in the way.
barriers-line = • { $what }
# What kind of place it was.
barriers-place = ቦታ፦ { $place }
# Which region.
barriers-region = ዞባ፦ { $region }
# For how many people somebody speaks.
barriers-crowd = ንመን፦ { $crowd }
# Their own words, after what identifies somebody was taken out.
barriers-words = ቃላትኩም፦ “{ $words }”
# Said when something was taken out of the words.
barriers-marks = ኣብ […] ዝነበረ ተኣልዩ።
# Said when words were written: they are deleted from the chat.
barriers-erase = ድሕሪ ✅ ቃላትኩም ካብዚ እድምስስ።
# Button: send it. Keep the icon.
barriers-send = ✅ ስደድ
# Button: one more obstacle. Keep the icon.
barriers-another = ➕ ሓደ ወስኽ
# Button: say what kind of place and which region. Keep the icon.
barriers-where = 📍 ኣበይ?
# Button: write a sentence. Keep the icon.
barriers-write = ✍️ ብቃላተይ
# Button: leave the sentence out. Keep the icon.
barriers-unwrite = 🗑 ብዘይ ቃላተይ
# Button: the answer that helps with what is sensitive. Keep the icon.
barriers-help = 🆘 እንታይ ክሕግዝ ይኽእል
# Button of a key person: speaks for a group. Keep the icon.
barriers-group = 👥 ንጉጅለ
# Above the kinds of places.
barriers-ask-place = እንታይ ዓይነት ቦታ እዩ? ስም ፈጺምኩም ኣይትጽሓፉ።
# Above the parts of the country.
barriers-ask-part = ኣብ ኣየናይ ክፋል ሆላንድ?
# Above the provinces.
barriers-ask-province = ኣየናይ provincie?
# Button: I do not say where. Keep the icon.
barriers-dont-say = 🤐 ኣይብልን
# Asks for one sentence.
barriers-prompt = ✍️ ሓደ ምሉእ ሓሳብ ንዚ መልሲ ጌርኩም ጽሓፉ። ስም ወይ ቁጽሪ ኣይትጽሓፉ።
# Asks a key person for how many people.
barriers-ask-crowd = ንኽንደይ ሰብ ትዛረቡ?
# Said after it was sent. 45 words at most.
barriers-thanks = <b>የቐንየልና።</b> ሕጂ ካልኦት ዝብልዎ ይጽበ፣ እንተበዝሐ 28 መዓልቲ። ድሕሪኡ ናትኩም ኣየናይ ከም ዝኾነ ዝፈልጥ የለን። ብ 🔔 ሓድሽ እንተሃልዩ ትሰምዑ።
# Button: take it back. Keep the icon.
barriers-undo = ↩️ ምለሶ
# Button: a code to look it up later. Keep the icon.
barriers-receipt = 🧾 ኮድ
# Button: delete this message. Keep the icon.
barriers-clean = 🧹 ካብዚ ደምስስ
# Button: hear when there is news. Keep the icon.
barriers-follow = 🔔 ሓድሽ ንገረኒ
# It was taken back in time.
barriers-undone = ጠፊኡ። ዝተዓቀበ የለን።
# It can no longer be taken back.
barriers-too-late = ሕጂ ኣይከኣልን፦ ምስ ናይ ካልኦት ተሓዋዊሱ። ንሕና እውን ክንረኽቦ ኣይንኽእልን።
# The button was pressed twice.
barriers-already = እዚ ቅድሚ ሕጂ ተላኢኹ።
# Too many in a short time.
barriers-full = ሕጂ ብዙሕ ኢልኩም። ደሓር ፈትኑ።
# Somebody stopped before sending.
barriers-stopped = ደው ኢሉ። ዝተዓቀበ የለን።
# The code, shown for ten minutes.
barriers-receipt-code = ኮድኩም፦ <b>{ $code }</b>። ጽሓፍዎ። ምስ እትሰዱለይ ኩነታት ክነግረኩም እየ። ዳግማይ ክንረኽቦ ኣይንኽእልን። ድሕሪ 10 ደቒቕ እዚ መልእኽቲ ይጠፍእ።
# Four digits of the code, in words.
barriers-receipt-group = { $first } · { $second } · { $third } · { $fourth }
# What a code is about, once it is mixed.
barriers-receipt-found = ብዛዕባ { $theme } ዝበልክምዎ፦ ኣብ { $period } ተሓዋዊሱ። { $state }
# What a code is about, while it waits.
barriers-receipt-waiting = ብዛዕባ { $theme } ዝበልክምዎ ገና ንካልኦት ይጽበ ኣሎ።
# It counts in the figures.
barriers-receipt-counts = ይቑጸር እዩ።
# No report has this code.
barriers-receipt-unknown = ነዚ ኮድ ኣይፈልጦን፣ ወይ ግዜኡ ሓሊፉ።
# Too many codes were tried.
barriers-receipt-guesses = ብዙሕ ፈቲንኩም። ሓደ ሰዓት ተጸበዩ።
# Button: delete the report of this code. Keep the icon.
barriers-withdraw = 🗑 ዝበልክዎ ደምስስ
# The report of the code is deleted.
barriers-withdrawn = ዝበልክምዎ ተደምሲሱ።
# Somebody wrote their code into their sentence.
barriers-own-receipt = ኮድኩም ኣብ ቃላትኩም ኣሎ። ብዘይ እኡ ዳግማይ ጽሓፉ።
# From now on they hear when there is news.
barriers-followed = ሕራይ። ብዛዕባ { $area } ሓድሽ እንተሃልዩ ክነግረኩም እየ።
# Button: hear nothing more about it. Keep the icon.
barriers-unfollow = 🔕 ይኣክል
# They hear nothing more.
barriers-unfollowed = ሕራይ፣ ብዛዕባ { $area } ካብ ሕጂ ኣይብልን።
# A line of the page about oneself.
barriers-kept = ትከታተሉ፦ { $count } ኣርእስቲ።
# Sent to who follows an area when new figures are out.
barriers-news = ሓድሽ ቁጽርታት፦ ብዛዕባ { $area } ዘይሰርሕ።
# A theme and how many different people spoke of it.
barriers-figure = • { $theme }፦ እንተወሓደ { $people } ሰባት
# A voice message or a photo in this conversation.
barriers-only-text = ኣብዚ ጽሑፍ ጥራይ። ድምጺ ወይ ስእሊ መን ምዃንኩም ይነግር።
# Below the card of danger: the report is not sent.
barriers-danger = እዚ ኣይሰድዶን። መጀመርታ ደውሉ።
# The sentence is too long.
barriers-too-long = ኣዝዩ ነዊሕ እዩ። እንተበዝሐ 500 ፊደል ጽሓፉ።
# The message with the button is too old.
barriers-expired = እዚ ኣረጊት እዩ። ካብ መጀመርታ ጀምሩ።
# Button of a key person: speaks for nobody else. Keep the icon.
barriers-solo = 👤 ንዓይ ጥራይ
# The ten digits, to say a code aloud.
barriers-digit = { $digit ->
    *[0] ዜሮ
     [1] ሓደ
     [2] ክልተ
     [3] ሰለስተ
     [4] ኣርባዕተ
     [5] ሓሙሽተ
     [6] ሽዱሽተ
     [7] ሸውዓተ
     [8] ሸሞንተ
     [9] ትሽዓተ
}


# The four areas, as pictures. Keep the icons.
# An area.
barriers-area-work = 💼 ስራሕ፣ ወረቓቕቲ፣ ደብዳበ
# An area.
barriers-area-care = 🩺 ሓኪምን ክንክንን
# An area.
barriers-area-home = 🏠 ገዛ፣ ስድራ፣ gemeente፣ ገንዘብ
# An area.
barriers-area-people = 🤝 ቋንቋ፣ ክብሪ፣ ውሕስነት

# Kinds of places.
# A kind of place, never a name.
barriers-place-gemeente = 🏛 gemeente
# A kind of place, never a name.
barriers-place-doctor = 🩺 ሓኪም
# A kind of place, never a name.
barriers-place-employer = 💼 ኣስራሒ
# A kind of place, never a name.
barriers-place-school = 🏫 ቤት ትምህርቲ
# A kind of place, never a name.
barriers-place-hospital = 🏥 ሆስፒታል
# A kind of place, never a name.
barriers-place-azc = 🏘 azc
# A kind of place, never a name.
barriers-place-agency = 🤵 uitzendbureau
# A kind of place, never a name.
barriers-place-other = ❔ ካልእ ቦታ

# Parts of the country, and provinces by the names that everybody sees on signs.
# A part of the country.
barriers-part-north = ⬆️ ሰሜን
# A part of the country.
barriers-part-east = ➡️ ምብራቕ
# A part of the country.
barriers-part-west = ⬅️ ምዕራብ
# A part of the country.
barriers-part-south = ⬇️ ደቡብ
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
barriers-crowd-few = 👥 2 ክሳብ 5 ሰባት
# A size.
barriers-crowd-some = 👥 6 ክሳብ 15 ሰባት
# A size.
barriers-crowd-many = 👥 16 ወይ ልዕሊኡ

# Themes. Keep the icons.
# A theme.
barriers-theme-work-find = 💼 ስራሕ ምርካብ
# A theme.
barriers-theme-work-at = 🧤 ኣብ ስራሕ
# A theme.
barriers-theme-papers = 📄 ወረቓቕትን ዲፕሎማን
# A theme.
barriers-theme-digital = 💻 ደብዳበታትን ኮምፒተርን
# A theme.
barriers-theme-care-access = 🩺 ናብ ሓኪም ምብጻሕ
# A theme.
barriers-theme-care-contact = 👂 ምስ ሓኪም ምዝራብ
# A theme.
barriers-theme-mental = 🧠 ጸቕጥን ሓዘንን
# A theme.
barriers-theme-care-cost = 💊 ዋጋ ክንክን
# A theme.
barriers-theme-home = 🏠 መንበርን ጉዕዞን
# A theme.
barriers-theme-family = 🧒 ቆልዑን ስድራን
# A theme.
barriers-theme-rules = 🏛 gemeente ከምኡውን uitkering
# A theme.
barriers-theme-money = 💶 ገንዘብን ዕዳን
# A theme.
barriers-theme-language = 🗣 ቋንቋን ተርጓሚን
# A theme.
barriers-theme-unfair = ⚠️ ዘይፍትሓዊ ወይ ዘይውሑስ
# A theme.
barriers-theme-trust = 🤝 እምነትን ርክብን

# What may stand in the way, as the person would say it: at most about 30 letters.
# Person does not know employers or people who can point to a job.
barriers-code-wf-no-network = ስራሕ ዘለዎ ሰብ ኣይፈልጥን
# Offered job or track ignores skills, wishes, health or plans; own view of the helper pushed through.
barriers-code-wf-no-fit = እቲ ስራሕ ኣይሰማምዓንን
# Vacancy or employer asks a Dutch level that is not reached or not needed.
barriers-code-wf-dutch-level = ቋንቋይ ኣይኣክልን
# Applications or promises stay without reply.
barriers-code-wf-no-reply = መልሲ ኣይረክብን
# Waiting for contact person, intake, course or start of a work track.
barriers-code-wf-waiting-track = ነዊሕ እጽበ
# Asylum procedure, waiting time, TWV or BSN blocks a concrete job.
barriers-code-wf-procedure-block = ክሰርሕ ገና ኣይተፈቕደለይን
# Employer is unsure about documents, TWV, residence end date or benefit rules and stops.
barriers-code-wf-employer-fear = ኣስራሒ ሕግታት ኣይፈልጥን
# No overview of places, projects or vacancies in a language that is understood.
barriers-code-wf-info-jobs = ኣበይ ከም ዝደሊ ኣይፈልጥን
# Wage missing, under minimum, unpaid trial, illegal deductions.
barriers-code-wa-underpaid = ውሑድ ወይ ዘይክፈል ደሞዝ
# No contract, not understood, only on-call or very short contracts, fear of losing it.
barriers-code-wa-contract = ውዕል ዘይርጉጽ ወይ ዘይንጹር
# Safety instructions not understood, no protection, accident not reported.
barriers-code-wa-unsafe = ከቢድ ወይ ሓደገኛ ስራሕ
# Work floor language, speed, jargon; no buddy or pictures.
barriers-code-wa-instruction-language = መምርሒ ስራሕ ኣይርደኣንን
# No training, work under level, no time for language.
barriers-code-wa-no-growth = ናይ ምዕባለ ዕድል የለን
# Working hours conflict with required lessons, exams or appointments.
barriers-code-wa-combine-class = ስራሕን ትምህርትን ኣይሰማምዑን
# Pain, trauma, pregnancy or disability not taken into account.
barriers-code-wa-body = ኣካላተይ ነዚ ስራሕ ኣይክእሎን
# Signs of exploitation or trafficking.
barriers-code-wa-exploit = ምግዳድ ወይ ምፍርራሕ
# Level too low, no recognition, extra study needed.
barriers-code-pp-diploma-not-valued = ዲፕሎማይ ኣይሕሰብን
# Cannot get documents from country of origin or embassy.
barriers-code-pp-no-documents = ወረቓቕተይ ጠፊኡ
# Long waiting for permit, family reunion, naturalisation.
barriers-code-pp-wait-decision = ውሳነ እጽበ ኣለኹ
# Spelling, 1 January birth dates, family links wrong, hard to correct.
barriers-code-pp-wrong-data = ስም ወይ ዕለት ልደት ጌጋ
# Chain of requirements blocks work, care or benefit.
barriers-code-pp-bsn-bank = BSN ወይ ሕሳብ ባንክ የለን
# Licence cannot be exchanged, cost or language of the exam.
barriers-code-pp-driving = መዘወሪ ፍቓደይ ኣየገልግልን
# Different people give different answers; rules change.
barriers-code-ru-unclear = ሕግታት ንጹር ኣይኮኑን
# Deductions, payback, loss of allowances or fear of fines keep people from work.
barriers-code-ru-benefit-trap = ስራሕ ትርፊ የብሉን
# Changes, no call back, no time.
barriers-code-ru-contact-person = ቀዋሚ ተሓጋጋዚ የለን
# PIP or track made for, not with, the person.
barriers-code-ru-not-heard = ኣይሰምዑንን
# Mixed levels, few hours, travel time, no childcare.
barriers-code-ru-language-school = ቤት ትምህርቲ ቋንቋ ጽቡቕ ኣይኮነን
# Sanction for a rule not understood.
barriers-code-ru-sanction = መቕጻዕቲ ወይ ምጉዳል
# Placement in a municipality limits chances.
barriers-code-ru-spread = ዝነብረሉ ከተማ ኣይሰማምዓንን
# Registration refused or waiting list.
barriers-code-ca-no-gp = ቦታ ዘለዎ huisarts የለን
# Dutch menu, name and birth date spelling, triage questions, no call credit.
barriers-code-ca-phone = ብተሌፎን ክድውል ኣይክእልን
# GP, spoedpost, hospital, JGZ, dentist unclear.
barriers-code-ca-dont-know-way = ናበይ ከም ዝኸይድ ኣይፈልጥን
# Waiting for specialist, mental care, dentist.
barriers-code-ca-wait = ንክንክን ነዊሕ እጽበ
# Cannot go in working hours or lose wage.
barriers-code-ca-hours-work = ክሰርሕ ከለኹ ጥራይ ክፉት
# Distance, bus, cost, moving between reception places.
barriers-code-ca-far = ክንክን ርሑቕ እዩ
# Refused for missing papers, insurance, language, arrears.
barriers-code-ca-refused = ኣይተቐበሉንን
# Walk-in hour full, practice line, transfers.
barriers-code-ca-azc-gate = ሓኪም azc ምርካብ ይኸብድ
# Feels sent away, 'only paracetamol', no examination or explanation.
barriers-code-cc-not-serious = ብዕቱብ ኣይወስዱንን
# No time for story, interpreter, more than one problem.
barriers-code-cc-short-time = ግዜ ይውሕድ
# Medical words, leaflet, results, why test or wait.
barriers-code-cc-no-explanation = መብርሂ ኣይርደኣንን
# Topics (sex, FGM, mental) cannot be told to this person.
barriers-code-cc-culture-shame = ይሓፍር
# Decision made without question or consent.
barriers-code-cc-decide = ብሓባር ኣይወሰንናን
# Fear about IND, municipality, family, interpreter from own community.
barriers-code-cc-privacy-fear = ንካልኦት ከይነግሩ ይፈርህ
# Changed box, side effects, other language on label, medicine not available.
barriers-code-cc-medicine = ጸገም መድሃኒት
# Late start, moves, kraamzorg not arranged, classes not understood.
barriers-code-cc-pregnancy = ጥንስን ክንክንን
# Procedure, family reunion, news from home.
barriers-code-mh-stress-waiting = ጸቕጢ ካብ ምጽባይ
# Waiting list, no interpreter, refused as too complex.
barriers-code-mh-no-place = ሓገዝ ንኣእምሮ የለን
# Mental help seen as for crazy people; does not know what it is.
barriers-code-mh-taboo = ከምዚ ሓገዝ ኣይፈልጥን
# No contact, no meaning, loss of status.
barriers-code-mh-lonely = በይነይ እየ
# Track does not take health into account.
barriers-code-mh-health-work = ኣእምሮይ ንስራሕ የጸግመኒ
# Care postponed for cost or fear of bill.
barriers-code-co-own-risk = ብሰንኪ ዋጋ ሓኪም ይገድፍ
# Does not know what is covered or why.
barriers-code-co-bill-unclear = ነቲ ቅብሊት ኣይርደኣንን
# Back premium at start, CAK, arrears.
barriers-code-co-arrears = ዕዳ ናይ መድሕን
# Adults without extra insurance.
barriers-code-co-dentist = ሓኪም ስኒ ክቡር እዩ
# RMA/RMO/insurance/undocumented gap, new job, move.
barriers-code-co-scheme-gap = ንዓይ ዝኸውን ሕጊ የለን
# Asked or needed but not arranged.
barriers-code-la-no-interpreter = ተርጓሚ የለን
# Minor used as interpreter.
barriers-code-la-child-interprets = ውላደይ ክትርጉም ነይርዎ
# Dialect, gender, known person, line quality, summary instead of full.
barriers-code-la-bad-interpreter = ተርጓሚ ጽቡቕ ኣይነበረን
# Waiting list, level, time, children, reading.
barriers-code-la-course-access = ትምህርቲ ክረክብ ኣይከኣልኩን
# Only own group at work or home.
barriers-code-la-practice = ዝለማመደሉ ኣይረክብን
# Text does not work; needs voice, picture, person.
barriers-code-la-cannot-read = ጽቡቕ ከንብብ ኣይክእልን
# Official letter not understood or too late.
barriers-code-di-letter = ደብዳበ ይኸብደኒ
# Activation, lost phone, helper has the code.
barriers-code-di-digid = DigiD ኣይሰርሕን
# No phone number, desk or person.
barriers-code-di-only-online = ብኢንተርነት ጥራይ
# No translation, machine translation wrong.
barriers-code-di-app-language = መተግበሪ ብደች ጥራይ
# Cost, old phone, shared phone.
barriers-code-di-device = ተሌፎን ወይ ኢንተርነት የለን
# School, doctor, work start again.
barriers-code-ho-move-often = ብዙሕ ግዜ ቦታ ቀይረ
# Permit but no home.
barriers-code-ho-no-house = ገዛ የለን
# Bad or tied housing.
barriers-code-ho-bad-house = ገዛ ጽቡቕ ኣይኮነን
# No transport to work, class, care; shift times.
barriers-code-ho-travel = መጓዓዝያ ክቡር ወይ ነዊሕ
# Loan for first home, start with debt.
barriers-code-ho-setup-debt = ዕዳ ናይ ኣቕሑ ገዛ
# Blocks class, work, care.
barriers-code-fa-childcare = ናይ ቆልዑ ክንክን የለን
# Support goes to partner first; wish to start later not planned.
barriers-code-fa-women-last = ደቂ ኣንስትዮ መወዳእታ እየን
# Parents do not understand school, low advice.
barriers-code-fa-school = ቤት ትምህርቲ ውላደይ
# Avoids help for fear that children are taken.
barriers-code-fa-youth-fear = ፍርሒ ካብ jeugdzorg
# Family reunion waiting, cost, documents.
barriers-code-fa-reunion = ስድራይ ኣብዚ የለዉን
# Basic costs not covered.
barriers-code-mo-not-enough = ገንዘብ ኣይኣክልን
# Payback, energy, insurance, family.
barriers-code-mo-debt = ዕዳታት
# Estimates wrong after work or moving.
barriers-code-mo-allowance-payback = toeslag ክመልስ ኣለኒ
# Bijzondere bijstand, kwijtschelding, child funds unknown.
barriers-code-mo-dont-know-support = እንታይ ክረክብ ከም ዝኽእል ኣይፈልጥን
# Origin, headscarf, accent, name, pregnancy, age.
barriers-code-un-discr-work = ኣድልዎ ኣብ ስራሕ
# Rude, refused, suspicious.
barriers-code-un-discr-service = ኣድልዎ ኣብ ቤት ጽሕፈት ወይ ክንክን
# Threat, women, lgbti, minority.
barriers-code-un-unsafe-reception = ዝነብረሉ ቦታ ውሑስ ኣይኮነን
# Not for feedback: route to help first.
barriers-code-un-home-violence = ዓመጽ ኣብ ገዛ
# Paid helper, fake job, DigiD abuse, smuggler pressure.
barriers-code-un-scam = ዝሕግዝ መሲሉ ኣታሊሉኒ
# Past experience, fear of state or community watching.
barriers-code-tr-no-trust = ኣይኣምኖምን
# Asked before, nothing changed.
barriers-code-tr-no-feedback = እንታይ ከም ዝኾነ ኣይሰምዕን
# Gossip, politics, tithe, leaders decide.
barriers-code-tr-community-pressure = ጸቕጢ ካብ ማሕበረሰበይ
# Wrong channel, language, time.
barriers-code-tr-not-reached = ሓበሬታ ኣይበጽሓናን
# Too many requests, no pay, role unclear.
barriers-code-tr-key-person-load = እቲ ሓጋዚ ሰብ ብዙሕ ጾር ኣለዎ
# Unverified information that changes behaviour.
barriers-code-tr-rumour = ሕሜታ
# Fallback; staff review weekly and propose new code.
barriers-code-xx-other = ካልእ
