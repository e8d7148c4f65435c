# Vragen in eigen woorden, en wat er terugkomt.

# Uitleg bij de opdracht /ask.
ask-command-ask = Stel een vraag
# Boven de plaatjes, als iemand iets wil vragen.
ask-prompt = Schrijf uw vraag in uw eigen woorden, of tik op een plaatje.
# Boven twee of drie vragen die bedoeld kunnen zijn.
ask-choose = Bedoelt u een van deze?
# Knop onder die vragen. Houd het plaatje.
ask-none-of-these = ✖️ Geen van deze
# Als de bibliotheek geen antwoord heeft. De plaatjes staan eronder.
ask-none = Niemand heeft dit nog beantwoord. Vraag het een mens, zeg het met andere woorden, of kijk naar de plaatjes. Uw woorden hebben wij niet bewaard.
# Antwoord op hallo en dank u wel.
ask-greeting = Hallo. Wat wilt u weten? Schrijf uw vraag, of tik op een plaatje.
# Knop: het antwoord hielp mij. Houd het plaatje.
ask-helped = 👍 Het hielp
# Knop: dit is mijn vraag niet. Houd het plaatje.
ask-not-this = 👎 Dit niet
# Knop: het antwoord horen. Houd het plaatje.
ask-listen = 🔊 Luister
# Knop: het antwoord naar iemand sturen. Houd het plaatje.
ask-share = 📤 Delen
# Na "het hielp".
ask-thanks = Goed. U kunt nog iets vragen.
# Na "dit niet". De plaatjes staan eronder.
ask-sorry = Ik begreep u niet goed. Zeg het met andere woorden, of tik op een plaatje.
# Veiligheidskaart: iemand kan doodgaan. Eerste regel: wie nu te bellen.
ask-danger-life =
    🆘 <b>Levensgevaar? Bel nu { $phone }.</b>
    Zeg "ambulance" en uw adres. U mag bellen zonder papieren en zonder verzekering.
# Veiligheidskaart: iemand wil niet meer leven. Rustig en kort.
ask-danger-suicide =
    🆘 <b>U hoeft dit niet alleen te dragen.</b>
    Nu gevaar: bel { $phone }.
    Praat met iemand, gratis, dag en nacht, zonder uw naam: { $talk } of 113.nl
# Veiligheidskaart: geweld thuis.
ask-danger-violence =
    🆘 <b>Nu gevaar? Bel { $phone }.</b>
    Advies, gratis, dag en nacht, ook zonder uw naam: Veilig Thuis { $talk }
    Deze chat staat op uw telefoon. U kunt hem verwijderen.
# Veiligheidskaart: verkrachting of seksueel misbruik.
ask-danger-rape =
    🆘 <b>Het is niet uw schuld. Nu gevaar? Bel { $phone }.</b>
    Hulp, gratis, dag en nacht: Centrum Seksueel Geweld { $talk }
    U beslist zelf over de politie.
# Veiligheidskaart: gedwongen werk, paspoort afgepakt.
ask-danger-exploitation =
    🆘 <b>Nu gevaar? Bel { $phone }.</b>
    Niemand mag uw paspoort afpakken of u dwingen te werken. Vertel het de Arbeidsinspectie: { $talk }
    Praat hierover niet alleen met de baas.
# Regel tussen een veiligheidskaart en het antwoord uit de bibliotheek.
ask-danger-below = Hieronder staat wat mensen over uw vraag schreven.
# Weigering van een foto of document: er kan een BSN op staan. Niets is geopend of bewaard.
ask-photo =
    Ik open geen foto's en documenten. Op een brief kan uw BSN staan, en dat hoeft hier niemand te zien.
    Kijk op de brief: wie stuurt hem, welke datum, welk bedrag. Schrijf dan uw vraag.
    Verwijder de foto hier.
# Weigering van stickers, films, plaatsen, contacten en zo meer.
ask-other = Ik kan alleen woorden lezen. Schrijf uw vraag, of tik op een plaatje.
# In een groep, één keer: de bot antwoordt in een privéchat.
ask-group = Hallo. Ik antwoord in een privéchat, zodat niemand anders uw vraag leest.
# Knop eronder: opent de privéchat. Houd het plaatje.
ask-group-button = ❓ Vraag het privé
# Boven een antwoord waarin alleen staat wie helpt: het onderwerp is niet van deze bot.
ask-door = 🚪 Hier weten wij zelf niet genoeg van. Deze mensen helpen u:
# Boven de knoppen met situaties, onder de vraag.
ask-differs = Het antwoord is niet voor iedereen gelijk. Wat past bij u? Wij bewaren dit niet.
# Knop: geen van deze situaties, of liever niet zeggen.
ask-other-situation = 🤷 Anders, of zeg ik liever niet
# Knop: iemands situatie (asylum).
ask-situation-asylum = ⏳ Ik wacht op asiel
# Knop: iemands situatie (status).
ask-situation-status = 🪪 Ik heb een asielvergunning
# Knop: iemands situatie (ukraine).
ask-situation-ukraine = 🇺🇦 Ik kom uit Oekraïne
# Knop: iemands situatie (family).
ask-situation-family = 👪 Ik kwam voor mijn familie
# Knop: iemands situatie (eu).
ask-situation-eu = 🇪🇺 Ik kom uit een EU-land
# Knop: iemands situatie (undocumented).
ask-situation-undocumented = 📭 Ik heb geen papieren
# Boven de tweede en laatste keuze, als de eerste niet paste.
ask-choose-again = Misschien een van deze?
# Als iemand vertelt wat er misgaat: waar dat verteld kan worden, en wat misschien helpt.
ask-obstacle = Dat klinkt alsof er iets in de weg staat. Dat is niet uw schuld. Wat wilt u lezen?
