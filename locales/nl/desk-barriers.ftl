# Pagina's waarop meldingen worden gelezen. Alleen in het Nederlands en Engels.

# Menu, en kop.
desk-barriers-nav = Meldingen
# Kop: één tekst om te lezen.
desk-barriers-one = Iemand schreef
# Waar niets wacht.
desk-barriers-none = Er wacht niets dat jij kunt lezen.
# Kop: wat voor het lezen komt.
desk-barriers-duty = Voordat je leest
# Eerste punt van de plicht.
desk-barriers-duty-1 = Mensen vertelden ons dit omdat wij beloofden dat niemand te weten komt wie zij zijn.
# Tweede punt.
desk-barriers-duty-2 = Vertel niemand wat je leest, en zoek niemand op. Denk je te weten wie het schreef? Houd het dan achter.
# Derde punt.
desk-barriers-duty-3 = Haal weg wat iemand verraadt. Voeg niets toe. Er wordt genoteerd dat jij het las; de lijst staat op je eigen pagina.
# Knop.
desk-barriers-duty-promise = Dat beloof ik
# Boven elke tekst.
desk-barriers-duty-short = Wat je hier leest, blijft hier.
# Kop van het formulier.
desk-barriers-release = Wat mag worden doorgegeven
# Label: de tekst, om dingen weg te halen.
desk-barriers-less = Haal weg wat iemand verraadt
# Hulp eronder.
desk-barriers-less-help = Namen, plaatsen, dagen, getallen, een zeldzame ziekte of baan. Alleen weghalen; waar iets stond mag … staan.
# Label: in het Nederlands.
desk-barriers-translated = In het Nederlands
# Hulp eronder.
desk-barriers-translated-help = Alleen dit krijgen organisaties te zien, nooit in welke taal het was geschreven.
# Knop.
desk-barriers-release-do = Vrijgeven
# Knop.
desk-barriers-hold-do = Achterhouden
# Onder de knoppen.
desk-barriers-hold-help = Achterhouden: het telt mee in de cijfers, en de woorden worden gewist.
# Link: een andere tekst.
desk-barriers-another = Eerst een andere
# Bij een gevoelige tekst.
desk-barriers-twice-first = Dit is gevoelig: na jou moet nog iemand akkoord gaan.
# Bij een gevoelige tekst, voor de tweede lezer.
desk-barriers-twice-second = Iemand las dit al. Lees het alsof je de eerste bent.
# Fout.
desk-barriers-empty = Er blijft niets over om door te geven. Houd het dan achter.
# Fout.
desk-barriers-added = Hier staan woorden die niet zijn gezegd. Haal alleen weg.
# Fout. $most is het aantal letters.
desk-barriers-long = Er worden hoogstens { $most } letters doorgegeven. Haal nog wat weg.
# Fout.
desk-barriers-untranslated = Schrijf het in het Nederlands.
# Eerste pagina: er wacht iets om te lezen; hoeveel staat er niet.
desk-barriers-errand = Er wachten woorden om te lezen
# Eerste pagina: talen waarin woorden wachten en niemand leest. $count is hoeveel.
desk-barriers-errand-unread = Talen waarin woorden wachten die niemand leest: { $count }
