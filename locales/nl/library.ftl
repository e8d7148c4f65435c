# Antwoorden die mensen schreven en nakeken, en de plaatjes die ernaartoe leiden.

# Plaatje op het menu: werk.
library-shelf-work = 💼 Werk
# Plaatje op het menu: dokter, verzekering, gezondheid.
library-shelf-health = 🩺 Gezondheid
# Plaatje op het menu: brieven, DigiD, geld, kinderen, deze bot.
library-shelf-crossing = 📄 Brieven en geld
# Plaatje op het menu: er is nu gevaar.
library-shelf-danger = 🆘 Gevaar
# Boven de plaatjes van één plank.
library-pick = Tik op het plaatje dat past.

# Plaatje: papieren om te mogen werken.
library-group-may-i-work = 🪪 Mag ik werken?
# Plaatje: werk zoeken, diploma's, leren op het werk.
library-group-find-work = 🔎 Werk zoeken, leren
# Plaatje: contract, loon, uitkering.
library-group-contract-pay = 💶 Contract en loon
# Plaatje: ziek, ontslagen, niet betaald, slecht behandeld.
library-group-trouble-at-work = 🛟 Problemen op het werk
# Plaatje: de huisarts en het ziekenhuis.
library-group-see-a-doctor = 👩‍⚕️ Naar de dokter
# Plaatje: zorgverzekering, eigen risico, rekeningen.
library-group-insurance = 💳 Verzekering en kosten
# Plaatje: zwanger, tanden, slapen, medicijnen.
library-group-body-and-mind = 🤰 Lichaam en hoofd
# Plaatje: tolk, geheim, klacht, geen papieren.
library-group-language-and-trust = 🗣 Tolk en rechten
# Plaatje: brieven en DigiD.
library-group-letters = ✉️ Brieven en DigiD
# Plaatje: schulden en kinderopvang.
library-group-money-children = 👛 Geld en kinderen
# Plaatje: inburgering, taal, wonen, azc.
library-group-living-here = 🏡 Hier leven en leren
# Plaatje: wie helpt, en wat deze bot met berichten doet.
library-group-who-helps = 🙋 Wie helpt, en deze bot

# Boven een antwoord: de vraag vet en het antwoord in één regel.
library-answer =
    <b>{ $question }</b>

    { $line }
# Eén stap van een antwoord. $number is 1, 2 of 3.
library-step = { $number }. { $step }
# De zin die iemand in het Nederlands kan zeggen.
library-say =
    🇳🇱 Zeg dit:
    <blockquote>{ $sentence }</blockquote>
# Onder die zin: wat hij betekent. Wie Nederlands leest, krijgt deze regel niet.
library-means = Dat betekent: { $meaning }
# Een telefoonnummer. $at is de naam van de plaats of de site.
library-phone = ☎️ { $at }: <code>{ $phone }</code>
# Een link naar een pagina. $at is de korte naam van de site.
library-link = 🔗 <a href="{ $url }">{ $at }</a>
# De dag waarop mensen het antwoord nakeken bij de bronnen.
library-checked = Nagekeken: { $date }
# In plaats daarvan: de dag waarop een tekst is geschreven die nog niemand met de bronnen vergeleek.
library-written = Geschreven op { $date }. Nog niemand heeft het met de bronnen vergeleken.
# Onder een tekst die nog niet is nagekeken door iemand die deze taal als moedertaal heeft.
library-draft = ✏️ Concept: een lezer heeft deze tekst nog niet nagekeken.
# Onder een vertaling van een oudere Nederlandse tekst.
library-outdated = ✏️ De Nederlandse tekst is na deze vertaling veranderd. Vraag een mens als het belangrijk is.
# Boven de Nederlandse tekst als er nog geen nagekeken vertaling is.
library-untranslated = ✏️ Een mens vertaalt dit nog. Hier is de Nederlandse tekst:
# Als een antwoord uit de bibliotheek is gehaald.
library-gone = Dit antwoord is er niet meer. Kies opnieuw.
# Staat in een zin op de plaats van een bedrag of termijn die niet meer zeker is.
library-look = kijk op { $at }
# Een bedrag in euro, al geschreven met het teken.
library-euro = { $amount }
# Een aantal maanden.
library-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
# Een aantal weken.
library-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
# Een aantal dagen.
library-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
# Een aantal jaren.
library-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
# Onder vier antwoorden: er zijn er meer achter hetzelfde plaatje.
library-more = ➕ Meer
# Short label on an answer that is sent on, when no native reader has checked it.
library-card-draft = ✏️ Concept, nog niet nagekeken.
# First step on an answer that is sent on. Keep the arrow.
library-card-step = ➡️ { $step }
# Boven een antwoord dat iemand eerder kreeg en dat veranderd is. $reason is een van de drie regels hieronder.
library-corrected = ❗ Een antwoord dat u kreeg, is veranderd. { $reason } Dit is nu het antwoord:
# Reden van een verandering.
library-reason-wrong = De oude tekst was fout.
# Reden van een verandering.
library-reason-rule = Een regel is veranderd.
# Reden van een verandering.
library-reason-number = Een getal is veranderd.
# Boven de vertaling waar iemand na een verandering op wachtte.
library-translated = ❗ Dit antwoord is veranderd. Hier is het nu in uw taal:
# Eén bewaard ding, op de pagina over uzelf: antwoorden die u kreeg.
library-kept =
    { $count ->
        [0] • geen antwoorden
        [one] • { $count } antwoord dat u de laatste 30 dagen kreeg, om u te zeggen als het fout was
       *[other] • { $count } antwoorden die u de laatste 30 dagen kreeg, om u te zeggen als er een fout was
    }
# Eén bewaard ding, op de pagina over uzelf: antwoorden die u voorlas.
library-kept-spoken =
    { $count ->
        [0] • geen opnamen
        [one] • { $count } opname van uw stem
       *[other] • { $count } opnamen van uw stem
    }
# Beschrijving van de opdracht /record, voor het team.
library-command-record = Een antwoord voorlezen
# Gevraagd voor een opname: in welke taal. Knoppen met talen volgen.
library-record-language = 🎙 In welke taal leest u voor?
# Boven de antwoorden die nog niemand voorleest. $count is hoeveel het er zijn.
library-record-which = 🎙 Deze antwoorden leest nog niemand voor: { $count }. Kies er een.
# Tekst van een knop: de vraag van een antwoord.
library-record-title = { $title }
# Als elk antwoord in die taal is voorgelezen.
library-record-none = 🎙 Elk antwoord in deze taal is voorgelezen. Dank u.
# Boven de tekst om voor te lezen.
library-record-do = 🎙 Lees dit rustig voor. Stuur het hier als één spraakbericht.
# De tekst om voor te lezen.
library-record-text = { $text }
# Onder de opname die iemand net maakte.
library-record-heard = Luister. Is het duidelijk?
# Knop: deze opname is goed, stuur hem naar een redacteur. Houd het plaatje.
library-record-good = ✅ Het is goed
# Knop: dit antwoord nog eens opnemen. Houd het plaatje.
library-record-again = 🎙 Nog een keer
# Knop: nu niet opnemen. Houd het plaatje.
library-record-stop = ✖️ Nu niet
# Na die knop.
library-record-stopped = Er is niets opgenomen. Stuur /record als u wilt.
# Als iemand typte waar een spraakbericht werd verwacht.
library-record-words = Dat was tekst. Ik wachtte op een spraakbericht.
# Als de tekst veranderde terwijl iemand hem voorlas.
library-record-changed = De tekst is veranderd terwijl u las. Lees alstublieft de nieuwe.
# Als er zo'n tekst niet is, of iemand niet in die taal antwoordt.
library-record-unknown = Zo'n tekst is er voor u niet. Stuur /record en kies er een.
# Tegen wie niet in het team zit en /record stuurt.
library-record-not-here = Alleen het team neemt antwoorden op. Uw vraag kunt u hier stellen.
# Nadat een opname is ingestuurd.
library-record-sent = ✅ Dank u. Een redacteur luistert er nu naar.
# Als een opname al is ingestuurd of gewist.
library-record-gone = Deze opname is er niet meer.
# Tegen de spreker, als een opname wordt afgespeeld. $title is de vraag van het antwoord.
library-record-published = 🔊 Uw opname wordt nu afgespeeld: { $title }
# Tegen de spreker, als een opname niet wordt gebruikt. $title is de vraag, $word waarom, in de woorden van een redacteur.
library-record-refused =
    Uw opname is niet gebruikt: { $title }

    De redacteur zegt: { $word }
