# Pagina's over organisaties. Alleen in het Nederlands en Engels.

# Menu, en kop.
desk-organisations-nav = Organisaties
# Waar er nog geen is.
desk-organisations-none = Er is nog geen organisatie.
# Kop van het formulier.
desk-organisations-new = Een organisatie toevoegen
# Hulp eronder.
desk-organisations-new-help = Zij ziet alleen cijfers over haar eigen thema's, en alleen als er genoeg verschillende mensen achter staan. Kies geen thema, dan krijgt zij alles wat haar soort kan veranderen.
# Knop.
desk-organisations-add = Toevoegen
# Link terug naar de lijst.
desk-organisations-back = Alle organisaties
# Link: wat zij krijgt.
desk-organisations-to-package = Wat zij krijgt, en hoe
# Label en kolom: de naam.
desk-organisations-name = Naam
# Hulp: de naam is te zien voor mensen.
desk-organisations-name-help = Mensen lezen deze naam als zij zegt wat er is veranderd.
# Fout. $most is het aantal letters.
desk-organisations-name-wrong = Geef een naam van één regel en hoogstens { $most } letters.
# Label en kolom: wat voor soort.
desk-organisations-kind = Soort
# Hulp: wat de soort doet.
desk-organisations-kind-help = De soort bepaalt van welke drempels zij hoort binnen haar thema's.
# Fout.
desk-organisations-kind-wrong = Kies een soort.
# Label: waar zij werkt.
desk-organisations-region = Regio
# Fout.
desk-organisations-region-wrong = Kies een regio uit de lijst.
# In de lijst van regio's.
desk-organisations-everywhere = heel Nederland
# Label en kolom.
desk-organisations-themes = Thema's
# Fout: er is geen thema gekozen.
desk-organisations-themes-wrong = Kies minstens één thema.
# Kop: wat we van haar weten.
desk-organisations-what = Wat zij is
# Kop: wie voor haar leest.
desk-organisations-readers = Wie voor haar leest
# Waar niemand voor haar leest.
desk-organisations-nobody = Nog niemand.
# Knop: die persoon leest niet meer voor haar.
desk-organisations-let-go = Afmelden
# Hulp: hoe de persoon heet.
desk-organisations-alias-help = Een voornaam of een functie. Mensen zien dit nooit.
# Hulp: twee rollen.
desk-organisations-role-help = Een lezer kijkt alleen. Wie antwoordt, mag ook schrijven wat de organisatie doet.
# Kop: ermee stoppen.
desk-organisations-end = Stoppen met deze organisatie
# Hulp eronder.
desk-organisations-end-help = Niemand leest meer voor haar en er wordt niets meer verstuurd. Wat zij antwoordde, blijft staan, met haar naam.
# Knop.
desk-organisations-end-do = Stoppen
# Eerste pagina. $count is hoeveel.
desk-organisations-errand-alone = Organisaties waarvoor niemand leest: { $count }
# Een soort organisatie.
desk-organisations-kind-apotheek = apotheek
# Een soort organisatie.
desk-organisations-kind-arbeidsinspectie = Arbeidsinspectie
# Een soort organisatie.
desk-organisations-kind-bank = bank
# Een soort organisatie.
desk-organisations-kind-belasting-toeslagen = Belastingdienst en Toeslagen
# Een soort organisatie.
desk-organisations-kind-bibliotheek = bibliotheek
# Een soort organisatie.
desk-organisations-kind-big-cibg = BIG-register (CIBG)
# Een soort organisatie.
desk-organisations-kind-cak = CAK
# Een soort organisatie.
desk-organisations-kind-coa = COA
# Een soort organisatie.
desk-organisations-kind-digid-logius = DigiD (Logius)
# Een soort organisatie.
desk-organisations-kind-discriminatievoorziening = antidiscriminatievoorziening
# Een soort organisatie.
desk-organisations-kind-duo = DUO
# Een soort organisatie.
desk-organisations-kind-energie = energiebedrijf
# Een soort organisatie.
desk-organisations-kind-gemeente-burgerzaken = gemeente: burgerzaken
# Een soort organisatie.
desk-organisations-kind-gemeente-werk = gemeente: werk en inburgering
# Een soort organisatie.
desk-organisations-kind-gemeente-wonen = gemeente: wonen
# Een soort organisatie.
desk-organisations-kind-gemeente-zorg = gemeente: zorg
# Een soort organisatie.
desk-organisations-kind-ggd = GGD
# Een soort organisatie.
desk-organisations-kind-ggz = geestelijke gezondheidszorg
# Een soort organisatie.
desk-organisations-kind-gza = GZA, zorg voor asielzoekers
# Een soort organisatie.
desk-organisations-kind-huisartsenzorg = huisartsenzorg
# Een soort organisatie.
desk-organisations-kind-idw-sbb-nuffic = diplomawaardering (IDW)
# Een soort organisatie.
desk-organisations-kind-ind = IND
# Een soort organisatie.
desk-organisations-kind-jeugdzorg = jeugdzorg
# Een soort organisatie.
desk-organisations-kind-kinderopvang = kinderopvang
# Een soort organisatie.
desk-organisations-kind-kraamzorg = kraamzorg
# Een soort organisatie.
desk-organisations-kind-netwerk-org = netwerkorganisatie
# Een soort organisatie.
desk-organisations-kind-onderwijs = onderwijs
# Een soort organisatie.
desk-organisations-kind-politie = politie
# Een soort organisatie.
desk-organisations-kind-rdw-cbr = RDW en CBR
# Een soort organisatie.
desk-organisations-kind-rma-rmo = RMA en RMO
# Een soort organisatie.
desk-organisations-kind-schuldhulp = schuldhulpverlening
# Een soort organisatie.
desk-organisations-kind-school = school
# Een soort organisatie.
desk-organisations-kind-taalschool = taalschool
# Een soort organisatie.
desk-organisations-kind-tandarts = tandarts
# Een soort organisatie.
desk-organisations-kind-tolkdienst = tolkdienst
# Een soort organisatie.
desk-organisations-kind-uitzendbureau = uitzendbureau
# Een soort organisatie.
desk-organisations-kind-uwv = UWV
# Een soort organisatie.
desk-organisations-kind-vakbond-juridisch = vakbond of juridische hulp
# Een soort organisatie.
desk-organisations-kind-veilig-thuis = Veilig Thuis
# Een soort organisatie.
desk-organisations-kind-verloskunde-jgz = verloskunde en jeugdgezondheidszorg
# Een soort organisatie.
desk-organisations-kind-vervoer = vervoer
# Een soort organisatie.
desk-organisations-kind-welzijn = welzijnswerk
# Een soort organisatie.
desk-organisations-kind-werkgever = werkgever
# Een soort organisatie.
desk-organisations-kind-woningcorporatie = woningcorporatie
# Een soort organisatie.
desk-organisations-kind-ziekenhuis = ziekenhuis
# Een soort organisatie.
desk-organisations-kind-zorgverzekeraar = zorgverzekeraar
