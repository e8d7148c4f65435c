# Pagina's over wat organisaties krijgen, beloven en veranderen. Alleen in het Nederlands en Engels.

# Menu, voor organisaties.
desk-relay-nav-ours = Voor ons
# Menu en kop, voor het team: wat organisaties beloven.
desk-relay-nav-promises = Beloften
# Kop.
desk-relay-themes = Wat nieuwkomers vertellen
# Hulp.
desk-relay-themes-help = Mensen vertelden wat er in de weg staat, zonder dat iemand weet wie zij zijn. Hier staat wat velen zeggen, en wat organisaties ermee doen.
# Knop of link.
desk-relay-all-themes = Alle thema's
# Tot wanneer de cijfers gaan. $period is een kwartaal.
desk-relay-until = Cijfers tot het eind van { $period }.
# Hoe weinig mensen achter een cijfer mogen staan. $k is een getal.
desk-relay-least = Achter elk cijfer staan minstens { $k } verschillende mensen; wat minder mensen zeggen, staat er niet.
# Waar nog geen cijfers zijn.
desk-relay-no-release = Er zijn nog geen cijfers. Die komen na het einde van een kwartaal.
# Naast een thema. $people is een getal.
desk-relay-at-least = (minstens { $people } mensen)
# Hoeveel mensen. $people is een getal.
desk-relay-people = Minstens { $people } verschillende mensen zeggen dat hier iets in de weg staat.
# Hoeveel mensen zeggen wat goed ging. $people is een getal.
desk-relay-good = Minstens { $people } verschillende mensen zeggen dat er iets goed ging.
# Waar te weinig mensen iets zeiden.
desk-relay-too-few = Te weinig mensen zeiden hier iets over om een cijfer te tonen.
# Knop of link.
desk-relay-as-table = Als tabel
# Kop van een kolom, of label.
desk-relay-obstacle = Wat in de weg staat
# Kop van een kolom, of label.
desk-relay-what = Wat
# Kop van een kolom, of label.
desk-relay-went-well = Wat goed ging
# Kolom: wat is geteld.
desk-relay-unit = mensen, minstens
# Kop van een kolom, of label.
desk-relay-region = Regio
# Boven cijfers per regio.
desk-relay-regions = Per regio:
# Kop.
desk-relay-words = In hun woorden
# Kop.
desk-relay-answers = Wat organisaties ermee doen
# Kop van een kolom, of label.
desk-relay-theme = Thema
# Kop van een kolom, of label.
desk-relay-standing = Hoe het staat
# Kop van een kolom, of label.
desk-relay-said = Wat zij zegt
# Kop van een kolom, of label.
desk-relay-organisation = Organisatie
# Kop van een kolom, of label.
desk-relay-asked = Gevraagd op
# Hulp.
desk-relay-ours-help = Dit zeggen veel mensen over wat u kunt veranderen. Open een thema en zeg wat u ermee doet: mensen lezen uw antwoord in hun eigen taal.
# Waar niets is verstuurd.
desk-relay-ours-none = Er is nog niets naar u verstuurd. U krijgt bericht als er iets is.
# Knop of link.
desk-relay-back-ours = Alle thema's
# Knop of link.
desk-relay-as-pdf = Rapport (PDF)
# Knop of link.
desk-relay-as-xlsx = Rekenblad (XLSX)
# Knop of link.
desk-relay-as-csv = Rekenblad (CSV)
# Kop.
desk-relay-yours = Wat u zei
# Naast een antwoord. $day is een dag.
desk-relay-published = gepubliceerd { $day }
# Naast een antwoord dat niet is gepubliceerd; waarom volgt.
desk-relay-returned = teruggegeven
# Naast een antwoord dat wacht.
desk-relay-looked-at = een redacteur kijkt ernaar
# Kop.
desk-relay-answer = Zeg wat u ermee doet
# Hulp.
desk-relay-answer-help = Een redacteur kijkt ernaar en het wordt vertaald. Dan krijgt iedereen het die dit thema volgt. Ook "nee" met een reden is een antwoord.
# Label.
desk-relay-state = Uw antwoord
# Fout.
desk-relay-state-wrong = Kies een antwoord.
# Een antwoord om te kiezen.
desk-relay-state-heard = Wij hebben het gehoord en kijken ernaar
# Een antwoord om te kiezen.
desk-relay-state-will-change = Wij gaan het veranderen
# Een antwoord om te kiezen.
desk-relay-state-changed = Het is veranderd
# Een antwoord om te kiezen.
desk-relay-state-cannot = Wij kunnen het niet veranderen, omdat ...
# Een antwoord om te kiezen.
desk-relay-state-already = Het kan al
# Een antwoord om te kiezen.
desk-relay-state-not-ours = Anderen moeten dit veranderen
# Een antwoord om te kiezen.
desk-relay-state-need-more = Wij vragen mensen iets
# Label: een dag.
desk-relay-by = Vóór wanneer, of sinds wanneer
# Hulp.
desk-relay-by-help = Alleen bij "wij gaan het veranderen" en "het is veranderd".
# Fout.
desk-relay-by-later = Geef de dag waarop het klaar is: vandaag of later.
# Fout.
desk-relay-by-before = Geef de dag sinds wanneer het zo is: vandaag of eerder.
# Label: de tekst voor mensen.
desk-relay-text = In gewoon Nederlands
# Hulp.
desk-relay-text-help = Hoogstens 300 letters. Korte zinnen, geen vaktaal. Zeg wat iemand nu kan doen.
# Fout. $most is het aantal letters.
desk-relay-text-wrong = Schrijf iets van hoogstens { $most } letters.
# Fout: het leest moeilijk. $most is een aantal woorden.
desk-relay-text-hard = Dit is moeilijk te lezen. Gebruik kortere woorden, en zinnen van hoogstens { $most } woorden.
# Vinkje: toch zo versturen.
desk-relay-anyway = Toch zo versturen
# Label en kolom: wie ervoor zorgt.
desk-relay-owner = Wie ervoor zorgt
# Hulp.
desk-relay-owner-help = Een team of een functie, geen naam. Alleen wij en u zien dit.
# Fout. $most is het aantal letters.
desk-relay-owner-wrong = Geef een team of een functie, hoogstens { $most } letters.
# Wie ervoor zorgt. $owner is een team.
desk-relay-owner-is = Zorgt ervoor: { $owner }
# Knop of link.
desk-relay-answer-do = Naar de redacteur
# Kop.
desk-relay-figures = Cijfers
# Knop. $period is een kwartaal.
desk-relay-release-do = Maak de cijfers van { $period }
# Knop of link.
desk-relay-send-all = Stuur de laatste cijfers naar elke organisatie
# Knop of link.
desk-relay-see-public = Wat iedereen ziet
# Kop.
desk-relay-waiting = Wacht op publicatie
# Kop.
desk-relay-wanting = Moet worden vertaald
# Kop.
desk-relay-ledger = Wie wat beloofde
# Waar niets is beloofd.
desk-relay-ledger-none = Nog geen organisatie is iets gevraagd.
# Knop of link.
desk-relay-back-promises = Alle beloften
# Hoe het leest. $ease is het cijfer van Douma, $longest een aantal woorden.
desk-relay-ease = Leesgemak { $ease } (70 en hoger is makkelijk); langste zin: { $longest } woorden.
# Hulp.
desk-relay-publish-help = Dan kan iedereen het lezen, en het is niet terug te halen. Wie Nederlands leest krijgt direct bericht, de anderen als het is vertaald.
# Knop of link.
desk-relay-publish = Publiceren
# Kop.
desk-relay-back = Teruggeven
# Label.
desk-relay-reason = Wat er anders moet
# Hulp.
desk-relay-reason-help = De organisatie leest dit.
# Fout. $most is het aantal letters.
desk-relay-reason-wrong = Zeg wat er anders moet, in hoogstens { $most } letters.
# Knop of link.
desk-relay-back-do = Teruggeven
# Label: de woorden in één taal.
desk-relay-in = Vertaling
# Vinkje.
desk-relay-checked = Iemand van wie dit de moedertaal is, heeft het gelezen
# Knop of link.
desk-relay-keep = Bewaren, en vertellen aan wie deze taal leest
# Boven waarschuwingen bij een vertaling waarvan nog niemand hoorde.
desk-relay-look-again = Kijk nog eens, voordat iemand het leest.
# Vinkje: bewaar de vertaling ondanks de waarschuwingen.
desk-relay-keep-anyway = Zo klopt het
# Kop. $organisation is een naam.
desk-relay-package = Wat { $organisation } krijgt
# Waar niets te sturen is.
desk-relay-package-none = Er is niets te sturen: nog geen cijfers over haar thema's.
# Kop.
desk-relay-ways = Wegen
# Hulp.
desk-relay-ways-help = Zij krijgt het altijd aan de balie. Dit komt erbij.
# Een weg.
desk-relay-route-desk = Aan de balie
# Een weg, en label.
desk-relay-route-mail = E-mail
# Een weg, en label.
desk-relay-route-hook = Webhook
# Een weg, en label.
desk-relay-route-channel = Telegramkanaal
# Hulp.
desk-relay-mail-help = In de brief staan geen cijfers en geen woorden, alleen waar men zich aanmeldt.
# Fout.
desk-relay-mail-wrong = Dit is geen e-mailadres.
# Hulp.
desk-relay-hook-help = Een https-adres op internet. Wat aankomt is ondertekend (Standard Webhooks).
# Fout.
desk-relay-hook-wrong = Alleen https-adressen die iedereen op internet kan bereiken, zonder poort, naam of wachtwoord.
# Hulp.
desk-relay-channel-help = @naam van het kanaal, of het nummer. De bot moet daar beheerder zijn.
# Fout.
desk-relay-channel-wrong = Dit is geen kanaal: @naam, of -100 en cijfers.
# Knop of link.
desk-relay-secret = Nieuw geheim voor de webhook
# Hulp.
desk-relay-secret-once = Geef dit aan wie de ontvanger beheert. Het is één keer te zien.
# Kop.
desk-relay-preview = Zoals het wordt verstuurd
# Knop of link.
desk-relay-send = Versturen
# Kop.
desk-relay-sent = Wat is verstuurd
# Kop van een kolom, of label.
desk-relay-sent-day = Dag
# Kop van een kolom, of label.
desk-relay-sent-period = Cijfers
# Kop van een kolom, of label.
desk-relay-sent-route = Weg
# Kop van een kolom, of label.
desk-relay-sent-progress = Hoe het ging
# Kop van een kolom, of label.
desk-relay-sent-do = Intrekken
# Hoe het ging.
desk-relay-progress-waiting = onderweg
# Hoe het ging.
desk-relay-progress-arrived = aangekomen
# Hoe het ging.
desk-relay-progress-failed = niet aangekomen
# Hoe het ging.
desk-relay-progress-revoked = ingetrokken
# Voor hoe het ging: dit trekt iets eerders in.
desk-relay-recall = intrekken:
# Knop of link.
desk-relay-revoke = Intrekken
# Waarom het (nog) niet aankwam.
desk-relay-trouble-bad-address = het adres is niet bruikbaar
# Waarom het (nog) niet aankwam.
desk-relay-trouble-bad-subject = het onderwerp kan niet mee
# Waarom het (nog) niet aankwam.
desk-relay-trouble-bad-text = de tekst kan niet mee
# Waarom het (nog) niet aankwam.
desk-relay-trouble-no-route = er is geen weg daarheen
# Waarom het (nog) niet aankwam.
desk-relay-trouble-refused = zij weigeren het
# Waarom het (nog) niet aankwam.
desk-relay-trouble-too-large = het is te groot voor hen
# Waarom het (nog) niet aankwam.
desk-relay-trouble-unreached = daar antwoordt niemand
# Waarom het (nog) niet aankwam.
desk-relay-trouble-slow = zij antwoorden te langzaam
# Waarom het (nog) niet aankwam.
desk-relay-trouble-untrusted = hun certificaat is niet geldig
# Waarom het (nog) niet aankwam.
desk-relay-trouble-busy = zij zijn bezet
# Waarom het (nog) niet aankwam.
desk-relay-trouble-unwanted = zij zeggen dat de fout bij ons ligt
# Waarom het (nog) niet aankwam.
desk-relay-trouble-locked-out = onze eigen mailserver kent ons niet
# Onderwerp van een brief aan een organisatie. $period is een kwartaal.
desk-relay-mail-subject = Wegwijs: er is iets te lezen ({ $period })
# Tekst van die brief. $organisation is een naam, $desk een adres.
desk-relay-mail-text =
    Er is iets te lezen voor { $organisation }. Meld u hier aan: { $desk }
    
    In deze brief staan geen cijfers en geen woorden van mensen.
# Kop van een bericht in een kanaal. $organisation is een naam, $period een kwartaal.
desk-relay-post = Voor { $organisation }: wat nieuwkomers vertellen, tot het eind van { $period }
# Regel van dat bericht. $theme is een thema, $people een getal.
desk-relay-post-line = { $theme }: minstens { $people } mensen
# Titel van een rapport. $organisation is een naam.
desk-relay-report = Wat nieuwkomers vertellen aan { $organisation }
# Eerste pagina, voor organisaties. $count is een getal.
desk-relay-errand-owed = Thema's die op uw antwoord wachten: { $count }
# Eerste pagina. $count is een getal.
desk-relay-errand-publish = Antwoorden van organisaties om te publiceren: { $count }
# Eerste pagina. $count is een getal.
desk-relay-errand-translate = Vertalingen die antwoorden nodig hebben: { $count }
# Eerste pagina. $count is een getal.
desk-relay-errand-silent = Beloften waar niemand iets mee doet: { $count }
# Eerste pagina. $count is een getal.
desk-relay-errand-failed = Pakketten die niet aankwamen: { $count }
# Onderwerp van een brief: mensen wachten.
desk-relay-remind-subject = Wegwijs: mensen wachten op uw antwoord
# Tekst van die brief. $organisation is een naam, $desk een adres.
desk-relay-remind-text = Mensen wachten op een antwoord van { $organisation }. Meld u hier aan: { $desk }
# Voor hoe het staat, op de pagina van de organisatie zelf.
desk-relay-people-read = Mensen lezen:
