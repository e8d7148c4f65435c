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
