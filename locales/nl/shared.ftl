# Wat elke kamer zegt. Een regel met # legt de tekst eronder uit aan wie vertaalt.

# Knop onder elk scherm: een stap terug. Houd het plaatje.
shared-back = ↩️ Terug
# Knop: ja, doe het. Houd het plaatje.
shared-yes = ✅ Ja
# Knop: nee, niet doen. Houd het plaatje.
shared-no = ✖️ Nee
# Bij een knop uit een oud bericht of een andere versie. Het menu staat eronder.
shared-stale = Deze knop is te oud. Kies opnieuw.
# Als onze eigen computer faalt.
shared-sorry = Er ging iets mis, bij ons. Probeer het over een minuut opnieuw.
# Eén keer per minuut, voor wie heel veel berichten stuurt.
shared-slowly = Dat zijn veel berichten tegelijk. Wacht een minuut en vraag het dan opnieuw.
# Op de plaats van wat iemand schreef, als dat niet meer bewaard is.
shared-gone = (deze tekst is niet meer bewaard)
