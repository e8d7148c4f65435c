# Het kader van de balie: wat op elke pagina voor medewerkers staat. Alleen in het Nederlands en Engels.

# De naam van de balie, in de hoek van elke pagina.
desk-name = Wegwijs-balie
# Link voor wie een toetsenbord gebruikt: voorbij het menu.
desk-skip = Naar de inhoud
# Naam van het menu, voor schermlezers.
desk-menu = Menu
# Knop: de balie verlaten.
desk-sign-out = Afmelden
# Boven een formulier waarin iets niet klopt; elk veld zegt wat.
desk-errors = Er klopt nog iets niet. Kijk naar de gemarkeerde velden; wat u typte is niet weg.
# Kop: de pagina is niet voor deze bezoeker.
desk-sorry-403 = Deze pagina is niet voor u
# Kop: zo'n pagina is er niet.
desk-sorry-404 = Hier is niets
# Kop: er is meer gestuurd dan een formulier toelaat.
desk-sorry-413 = Dat is te veel ineens
# Kop: onze eigen fout.
desk-sorry-500 = Er ging hier iets mis, bij ons
# Kop: de database is even niet bereikbaar.
desk-sorry-503 = Dit lukt nu even niet
# Onder deze koppen.
desk-sorry-do = Ga terug en probeer het opnieuw. Blijft het zo, zeg het dan tegen wie deze bot beheert.
# Link eronder: naar de eerste pagina.
desk-sorry-home = Naar de eerste pagina
# Gezegd nadat iets is opgeslagen.
desk-done-saved = Opgeslagen.
# Said after an answer was sent.
desk-done-answered = Het antwoord is onderweg.
# Said after a question was handed back.
desk-done-handed-back = Teruggegeven; anderen kunnen antwoorden.
# Said after danger was marked.
desk-done-marked = Ze zien wie te bellen.
# Said after two questions became one.
desk-done-joined = Het is nu één vraag.
# Said after a question was ended.
desk-done-ended = Beëindigd; wie het vroeg leest waarom.
# Said after a question was sent to the own chat.
desk-done-sent-to-chat = Het staat nu in uw chat.
# Gezegd nadat iets gepubliceerd is.
desk-done-published = Gepubliceerd.
# Gezegd nadat iets is weggedaan.
desk-done-let-go = Het is weg.
# Gezegd als een tweede paar ogen nodig is.
desk-done-waits = Een andere redacteur moet er nu naar kijken.
# Gezegd als iemand anders eerder was.
desk-done-decided-before = Iemand besliste hier eerder over.
# Gezegd als een opname naar de chat van de redacteur is gestuurd.
desk-done-in-your-chat = Het staat in uw chat met de bot.
# Said after somebody left the team.
desk-done-gone = Diegene is uit het team.
# Said after the second proof was switched on.
desk-done-proof-on = Voortaan hoort bij het aanmelden een code van uw app.
# Said after the second proof was switched off.
desk-done-proof-off = Bij het aanmelden hoort geen code meer.
# Said after an entry was begun.
desk-done-begun = Het is nu een concept; voeg het Nederlands toe en publiceer het.
# First page: its heading.
desk-front = Wat op u wacht
# First page: nothing waits.
desk-front-nothing = Er wacht nu niets op u.
# Gezegd nadat woorden zijn achtergehouden.
desk-done-held = Achtergehouden; de woorden zijn gewist.
# Gezegd nadat woorden zijn vrijgegeven.
desk-done-released = Vrijgegeven; het staat bij de volgende cijfers.
# Gezegd als nog een lezer akkoord moet gaan.
desk-done-second = Nu moet nog iemand akkoord gaan.
# Gezegd nadat een organisatie antwoordde.
desk-done-answer-waits = Dank u. Een redacteur kijkt er nu naar.
# Gezegd nadat cijfers zijn gemaakt.
desk-done-figures = De cijfers zijn gemaakt. Wie een thema volgt, krijgt bericht.
# Gezegd nadat pakketten zijn verstuurd.
desk-done-sent = Het is onderweg.
# Gezegd nadat iets is ingetrokken.
desk-done-revoked = Ingetrokken.
# Gezegd nadat een antwoord is teruggegeven.
desk-done-given-back = Teruggegeven; de organisatie leest waarom.
