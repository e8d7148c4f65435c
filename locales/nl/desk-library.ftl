# De bibliotheek aan de balie: schrijven, publiceren, feiten, opnamen. Alleen in het Nederlands en Engels.

# Link in het menu, en kop van de bibliotheek.
desk-library-link = Bibliotheek
# Naam van een menu, voor schermlezers.
desk-library-menu = Pagina's van de bibliotheek
# Link: de lijst van antwoorden.
desk-library-all = Alle antwoorden
# Link en kop: teksten die ontbreken, verouderd of niet nagekeken zijn.
desk-library-work = Wat ontbreekt
# Link en kop: zinnen die mensen gebruikten.
desk-library-phrases = Hoe mensen vragen
# Link en kop: bedragen, termijnen, telefoonnummers.
desk-library-facts = Feiten
# Link en kop: voorgelezen antwoorden.
desk-library-audio = Opnamen
# Label: woorden om te zoeken.
desk-library-search = Woorden
# Hulp onder dat label.
desk-library-search-help = In een van de vijf talen.
# Label: het plaatje in het menu.
desk-library-shelf = Plaatje
# Label: de stand van een tekst.
desk-library-state = Stand
# Label: een taal.
desk-library-language = Taal
# Keuze in een lijst: allemaal.
desk-library-any = Alle
# Knop: zoeken.
desk-library-find = Zoeken
# Label van het veld waarin een nieuw onderwerp begint.
desk-library-new = Een nieuw antwoord: de Nederlandse vraag
# Hulp onder dat label.
desk-library-new-help = Zoals iemand het zou vragen. Niemand ziet het tot het gepubliceerd is.
# Knop: een nieuw onderwerp beginnen.
desk-library-begin = Beginnen
# Hoeveel antwoorden de lijst heeft.
desk-library-count =
    { $count ->
        [0] Niets gevonden
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    }
# Kop van een kolom.
desk-library-entry = Antwoord
# Teken bij een onderwerp waarvan niets gepubliceerd is.
desk-library-is-new = nieuw, niet gepubliceerd
# Kop van een nieuw onderwerp zonder Nederlandse vraag.
desk-library-unnamed = Een vraag die mensen stelden
# Label: waarvoor het antwoord spoed is.
desk-library-urgent = Spoed
# Waar een tekst vandaan komt: de bestanden, geen redacteur.
desk-library-from-files = uit de bestanden
# Een lezer heeft de tekst getekend. $alias is wie.
desk-library-signed = Nagelezen door { $alias }
# Op hoeveel manieren mensen dit vragen.
desk-library-asked =
    { $count ->
        [0] geen zinnen
        [one] { $count } zin
       *[other] { $count } zinnen
    }
# Er is een opname.
desk-library-spoken = voorgelezen
# Er is een opname van andere woorden; die klinkt niet.
desk-library-spoken-old = opname van een oudere tekst: stil
# Knop: een tekst bewerken.
desk-library-edit = Bewerken
# Knop en kop: eerdere versies.
desk-library-history = Geschiedenis
# Knop: een tekst tekenen.
desk-library-sign = Ik las het in mijn moedertaal: het klopt
# Kop.
desk-library-taught = Zinnen die aan de balie geleerd zijn
# Knop: een zin leidt ergens anders heen.
desk-library-take-back = Terugnemen
# Link.
desk-library-back-to-entry = Terug naar het antwoord
# Kop: een bestand is veranderd nadat de balie publiceerde.
desk-library-files-differ = De bestanden zeggen iets anders
# Hulp eronder.
desk-library-files-differ-help = Iemand veranderde het bestand, terwijl deze tekst ook aan de balie veranderd is. Mensen lezen de tekst van de balie tot u beslist.
# Knop.
desk-library-take-files = Publiceer wat de bestanden zeggen
# Knop.
desk-library-keep-ours = Houd de tekst van de balie
# Label van een veld.
desk-library-question = De vraag
# Label van een veld.
desk-library-line = Het antwoord in één regel
# Hulp eronder.
desk-library-figures-help = Bedragen en nummers als naam van een feit tussen accolades; de lijst staat onder het voorbeeld.
# Label van een veld. $number is 1, 2 of 3.
desk-library-step = Stap { $number }
# Label van een veld.
desk-library-sentence = De zin om in het Nederlands te zeggen
# Label van een veld, in een vertaling.
desk-library-meaning = Wat de Nederlandse zin betekent
# Label van een veld.
desk-library-variants = Andere antwoorden voor een situatie
# Hulp eronder; de namen blijven Engels.
desk-library-variants-help = Hoogstens drie blokken, een lege regel ertussen: de situatie (asylum, status, ukraine, family, eu, undocumented), een regel, dan stappen, elk op een regel.
# Label: waar een nieuw onderwerp komt te staan.
desk-library-group = Achter welk plaatje
# Keuze in een lijst.
desk-library-not-chosen = Nog niet gekozen
# Label van een veld.
desk-library-icon = Plaatje (emoji)
# Label van een veld.
desk-library-card-phones = Telefoonnummers
# Label van een veld.
desk-library-card-links = Links
# Label van een veld.
desk-library-card-volatile = Hangt af van deze feiten
# Hulp eronder.
desk-library-card-facts-help = Namen van feiten, een spatie ertussen.
# Hulp eronder.
desk-library-card-links-help = Eén per regel: een korte naam, een spatie, het https-adres.
# Label: hoe snel elke taal het nodig heeft.
desk-library-tier = Trap
# Keuze in een lijst.
desk-library-tier-1 = Eerste: in elke taal
# Keuze in een lijst.
desk-library-tier-2 = Tweede: mag ontbreken in Tigrinya en Dari
# Een vinkje.
desk-library-compared = Ik vergeleek het vandaag met de bronnen
# Knop.
desk-library-save = Opslaan
# Knop en kop.
desk-library-publish = Publiceren
# $alias is wie.
desk-library-written-by = Geschreven door { $alias }
# $alias is wie.
desk-library-approved-by = Goedgekeurd door { $alias }
# Hulp.
desk-library-second-eyes = Dit gaat over gezondheid of spoed: een andere redacteur dan de schrijver publiceert het.
# Hulp op de plaats van de knop.
desk-library-save-first = Sla eerst op wat u typte.
# Knop: een concept laten vallen.
desk-library-discard = Laten vallen
# Kop.
desk-library-preview = Zoals de chat het toont
# Hulp eronder.
desk-library-preview-help = Zoals het laatst is opgeslagen. Bij een nieuwe Nederlandse tekst zeggen de vertalingen dat ze verouderd zijn.
# Samenvatting van een lijst met feiten.
desk-library-facts-list = De feiten
# Voor een fout die tegenhoudt.
desk-library-blocks = ✖ Moet beter:
# Voor een fout die alleen een waarschuwing is.
desk-library-warns = ⚠ Kijk hiernaar:
# Label van de keuze om het hun te vertellen.
desk-library-tell =
    { $count ->
        [0] Niemand kreeg dit antwoord in de laatste 30 dagen
        [one] { $count } mens kreeg dit antwoord in de laatste 30 dagen
       *[other] { $count } mensen kregen dit antwoord in de laatste 30 dagen
    }
# Hulp eronder.
desk-library-tell-help = Vertel het hun als de oude tekst iemand kan schaden. Zij krijgen de nieuwe tekst, en waarom.
# Keuze in een lijst.
desk-library-tell-no = Niet vertellen: niets wezenlijks veranderde
# Keuze in een lijst.
desk-library-reason-wrong = Vertel hun: de oude tekst was fout
# Keuze in een lijst.
desk-library-reason-rule = Vertel hun: een regel is veranderd
# Keuze in een lijst.
desk-library-reason-number = Vertel hun: een getal is veranderd
# Kop van een versie.
desk-library-version = Versie { $number }, { $date }
# Kop boven een vergelijking.
desk-library-changed = Wat erin veranderde
# Knop.
desk-library-go-back = Terug naar deze tekst
# Kop.
desk-library-not-published = Niet gepubliceerd
# Kop.
desk-library-drafts = Concepten
# Teken bij een onderwerp.
desk-library-second-tier = tweede trap
# Op de plaats van een lege lijst.
desk-library-nothing = Hier is niets.
# Hulp.
desk-library-phrases-help = Meer mensen typten dit en kozen toen het antwoord eronder. Woorden die weinigen gebruiken zijn gaten. Wat u aanneemt, leert de bot.
# Hoeveel mensen het zo vroegen.
desk-library-asked-so =
    { $count ->
        [one] { $count } mens
       *[other] { $count } mensen
    }
# Knop.
desk-library-accept = Aannemen
# Knop.
desk-library-refuse = Afwijzen
# Hulp.
desk-library-facts-help = Waar de dag van nakijken voorbij is, krijgen lezers de link en niet het getal.
# Kop van een kolom.
desk-library-fact = Feit
# Label.
desk-library-fact-value = Waarde
# Label.
desk-library-fact-review = Opnieuw nakijken vóór
# Label.
desk-library-fact-source = Bron
# Kop.
desk-library-fact-used = Gebruikt door
# Kop en teken.
desk-library-fact-waits = Een andere waarde wacht
# Knop.
desk-library-fact-approve = Toon deze waarde
# Knop en kop.
desk-library-fact-right = Ik keek: klopt nog
# Kop.
desk-library-fact-change = Het is nu anders
# Label.
desk-library-fact-from = Geldt vanaf
# Label.
desk-library-fact-until = Geldt tot en met
# Teken: de dag van nakijken is voorbij.
desk-library-overdue = te laat
# Hulp.
desk-library-audio-help = Sleutelpersonen en redacteuren lezen antwoorden voor met /record in de bot. Een ander luistert voordat mensen het horen.
# Hoeveel antwoorden geen opname hebben.
desk-library-audio-lacking =
    { $count ->
        [0] alles voorgelezen
       *[other] { $count } niet voorgelezen
    }
# Kop.
desk-library-audio-waiting = Wacht op een luisteraar
# Kop.
desk-library-audio-published = Klinkt voor mensen
# $alias is wie.
desk-library-audio-by = Gesproken door { $alias }
# Teken bij een opname, en waarom ze niet gepubliceerd wordt.
desk-library-audio-old = De tekst is nu anders: dit kan niet klinken
# Waarom het niet gepubliceerd wordt.
desk-library-audio-own = Dit is uw eigen stem: een ander beslist.
# Waarom het niet gepubliceerd wordt.
desk-library-audio-gone = Iemand besliste eerder.
# Knop.
desk-library-audio-listen = Luister in mijn chat
# Label.
desk-library-audio-word = Een woord aan de spreker, als u afwijst
# Fout: geen woord.
desk-library-audio-word-missing = Zeg in een paar woorden waarom, zodat het opnieuw kan.
# Teken bij een opname.
desk-library-audio-fetching = wordt opgehaald
# Knop.
desk-library-audio-silence = Niet laten klinken
# Fout.
desk-library-changed-meanwhile = Iemand anders sloeg deze tekst op terwijl u schreef. De uwe staat hier; bekijk de andere op de pagina van het antwoord en sla dan opnieuw op.
# Naam van een taal.
desk-library-in-nl = Nederlands
# Naam van een taal.
desk-library-in-en = Engels
# Naam van een taal.
desk-library-in-ar = Arabisch
# Naam van een taal.
desk-library-in-ti = Tigrinya
# Naam van een taal.
desk-library-in-fa-AF = Dari
# Stand van een tekst.
desk-library-state-missing = ontbreekt
# Stand van een tekst.
desk-library-state-outdated = verouderd
# Stand van een tekst.
desk-library-state-unchecked = niet nagekeken
# Stand van een tekst.
desk-library-state-checked = nagekeken
# Stand van een tekst.
desk-library-state-draft = concept
# Waarvoor een antwoord spoed is.
desk-library-urgent-none = Nee
# Waarvoor een antwoord spoed is.
desk-library-urgent-soon = Binnenkort
# Waarvoor een antwoord spoed is.
desk-library-urgent-112 = Levensgevaar (112)
# Waarvoor een antwoord spoed is.
desk-library-urgent-113 = Zelfdoding (113)
# Waarvoor een antwoord spoed is.
desk-library-urgent-veilig-thuis = Geweld thuis (Veilig Thuis)
# Waarvoor een antwoord spoed is.
desk-library-urgent-csg = Verkrachting (CSG)
# Waarvoor een antwoord spoed is.
desk-library-urgent-exploitation = Uitbuiting
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-gone = Iemand besliste eerder over dit concept.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-changed = De tekst is veranderd terwijl u las. Kijk er nog eens naar.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-flawed = Er moet eerst iets beter; dat staat bij de velden.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-no-dutch = Eerst de Nederlandse tekst: schrijf en publiceer die.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-no-place = Kies het plaatje waar het achter staat, en sla op.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-second-eyes = U schreef dit. Een andere redacteur publiceert het.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-no-change = Dit is de tekst die mensen al lezen.
# Waarom iets niet gepubliceerd wordt.
desk-library-refusal-not-yours = Alleen een lezer van deze taal tekent, en niet wie het schreef.
# Wat er mis is met een tekst.
desk-library-flaw-missing = Dit kan niet leeg blijven.
# Wat er mis is met een tekst.
desk-library-flaw-long = Hoogstens { $most } letters.
# Wat er mis is met een tekst.
desk-library-flaw-lines = Schrijf het op één regel.
# Wat er mis is met een tekst.
desk-library-flaw-no-fact = Er is geen feit { $fact }.
# Wat er mis is met een tekst.
desk-library-flaw-loose-figure = { $figure } hoort in de feiten.
# Wat er mis is met een tekst.
desk-library-flaw-question-long = De vraag is langer dan { $most } letters.
# Wat er mis is met een tekst.
desk-library-flaw-many-variants = { $number } situaties; hoogstens { $most }.
# Wat er mis is met een tekst.
desk-library-flaw-no-phone = { $phone } is geen telefoonnummer van de feiten.
# Wat er mis is met een tekst.
desk-library-flaw-no-volatile = Er is geen feit { $fact }.
# Wat er mis is met een tekst.
desk-library-flaw-no-https = { $url } is geen https-adres.
# Wat er mis is met een tekst.
desk-library-flaw-danger-variants = Wie in gevaar is, vragen wij niet naar de situatie. Haal de situaties weg.
# Wat er mis is met een tekst.
desk-library-flaw-hard = Moeilijk te lezen: { $ease }, minstens { $least }. Gebruik kortere woorden.
# Wat er mis is met een tekst.
desk-library-flaw-long-sentence = Een zin van { $longest } woorden; hoogstens { $most }.
# Wat er mis is met een tekst.
desk-library-flaw-figures-differ = De feiten zijn niet die van de Nederlandse tekst.
# Fout in een vertaling: de cijfers zijn anders.
desk-library-flaw-numbers-differ = Er staan andere getallen dan in de Nederlandse tekst.
# Wat er mis is met een tekst.
desk-library-flaw-steps-differ = { $number } stappen; de Nederlandse tekst heeft er { $wanted }.
# Wat er mis is met een tekst.
desk-library-flaw-variants-differ = De situaties en hun stappen zijn niet die van de Nederlandse tekst.
# Wat er mis is met een tekst.
desk-library-flaw-term = Het noemt ‘{ $word }’ niet zoals de lijst met termen: { $names }
# Wat er mis is met een tekst.
desk-library-flaw-no-dutch = Er is nog geen Nederlandse tekst.
# Wat er mis is met een tekst.
desk-library-flaw-no-situation = { $name } is geen situatie.
# Wat er mis is met een tekst.
desk-library-flaw-variant-steps = { $name } heeft een regel en een tot { $most } stappen nodig.
# Wat er mis is met een tekst.
desk-library-flaw-link-name = { $url } heeft een korte naam ervoor nodig.
# Wat er mis is met een tekst.
desk-library-flaw-no-value = Dit is geen waarde van zijn soort.
# Wat er mis is met een tekst.
desk-library-flaw-no-day = Dit is geen dag.
# Wat er mis is met een tekst.
desk-library-flaw-ends-before = Het eindigt voor het begint.
# Wat er mis is met een tekst.
desk-library-flaw-review-day = Kies een dag na vandaag, binnen twee jaar.
# Wat er mis is met een tekst.
desk-library-flaw-no-group = Zo'n plaatje is er niet.
# Wat er mis is met een tekst.
desk-library-flaw-no-urgent = { $urgent } is geen soort spoed.
# First page: texts that others wrote and nobody published. $count is how many.
desk-library-errand-drafts = Concepten van anderen, om te lezen: { $count }
# First page: facts past their day, or new values that wait. $count is how many.
desk-library-errand-facts = Feiten om na te kijken: { $count }
# First page: recordings that nobody reviewed. $count is how many.
desk-library-errand-recordings = Opnamen om te beluisteren: { $count }
# First page: phrases that people used, to accept or refuse. $count is how many.
desk-library-errand-phrases = Zinnen om te beoordelen: { $count }
# First page: answers in the library. $count is how many.
desk-library-errand-entries = Antwoorden in de bibliotheek: { $count }
