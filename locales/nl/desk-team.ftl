# Aanmelden bij de balie, het team, en uzelf. Alleen in het Nederlands en Engels.

# Kop van de pagina waar medewerkers zich aanmelden.
desk-team-sign-in = Aanmelden
# Eronder: wat u met de code doet.
desk-team-code-do = Open de bot in Telegram, stuur /desk en typ daar deze code. Hij geldt tien minuten.
# Knop: een code vragen.
desk-team-code-ask = Toon een code
# Knop onder de code: ik heb hem getypt, laat mij binnen.
desk-team-code-done = Ik heb hem getypt: verder
# Als de code nog niet getypt is, of te oud.
desk-team-code-not = U bent nog niet binnen. Typ eerst de code in de bot, of vraag een nieuwe.
# Kop van de pagina achter een link van de bot.
desk-team-link = Aanmelden in deze browser?
# Knop daarop.
desk-team-link-go = Ja, aanmelden
# Als er te veel browsers bij de deur wachten.
desk-team-busy = Er melden zich nu veel mensen aan. Probeer het over een paar minuten opnieuw.
# Link alleen in de demo: met één klik als iemand aanmelden.
desk-team-shortcut = Demo: aanmelden zonder code
# De pagina van een bezoeker over zichzelf; ook de kop.
desk-team-me = Mijn pagina
# De rol van een bezoeker. $role is de naam.
desk-team-me-role = Uw rol: { $role }
# Label: in welke taal de balie gelezen wordt.
desk-team-me-language = Taal van de balie
# Knop: opslaan.
desk-team-save = Opslaan
# Link in the menu and heading: who works here.
desk-team-nav = Team
# Caption of the table of members.
desk-team-members = Wie hier werkt
# Column and label: what the team calls somebody.
desk-team-alias = Naam in het team
# Help below it.
desk-team-alias-help = Zoals collega’s diegene noemen; een voornaam of taak is genoeg.
# Error. $most is a number.
desk-team-alias-wrong = Schrijf een naam van 1 tot { $most } tekens.
# Column and label: the role.
desk-team-role = Rol
# Help below it.
desk-team-role-help = Geldt meteen; in elke browser moet men opnieuw aanmelden. Een beheerder wordt alleen op de opdrachtregel uitgenodigd, zodat geen account aan de balie een ander kan maken.
# Error: no such role.
desk-team-role-wrong = Kies een van de rollen.
# Error: the last admin.
desk-team-last-admin = Dit is de laatste beheerder. Nodig eerst een andere uit: python -m bot invite admin
# Column: languages.
desk-team-languages = Antwoordt in
# Label: in which languages somebody answers.
desk-team-languages-label = Beantwoordt vragen in het
# Error: a key person without a language.
desk-team-languages-wrong = Kies ten minste één taal.
# Column: whether they may be asked.
desk-team-asked = Mag gevraagd worden
# In that column.
desk-team-rests = rust
# In that column, and in a list.
desk-team-here = Ja
# Heading: invites nobody used yet.
desk-team-open = Uitnodigingen die nog niet gebruikt zijn
# How long an invite counts. $date is a day.
desk-team-until = tot { $date }
# Button: the invite does not count any more.
desk-team-withdraw = Intrekken
# Heading of the form.
desk-team-invite = Iemand uitnodigen
# Help below it.
desk-team-invite-help = U krijgt een link voor één mens. Die geldt 72 uur en één keer.
# Button: make the link.
desk-team-invite-do = Link maken
# Heading: the link is made.
desk-team-invited = De link
# Above the link. $alias is the name.
desk-team-invited-do = Geef deze link aan { $alias }, en aan niemand anders:
# Below the link.
desk-team-invited-help = Hij is alleen nu te zien. Is hij kwijt, trek hem dan in en maak een nieuwe.
# Link: to the team.
desk-team-back = ← Team
# Heading: somebody leaves.
desk-team-go = Laten gaan
# Help below it.
desk-team-go-help = Diegene wordt overal afgemeld en krijgt geen vragen meer. Wat diegene schreef blijft.
# Button: let them go.
desk-team-go-do = Laten gaan
# Label: in which hours.
desk-team-me-hours = Wanneer mag u gevraagd worden
# Label: whether they rest.
desk-team-me-rest = Mag u nu gevraagd worden
# In that list.
desk-team-rest-today = Vandaag niet
# In that list.
desk-team-rest-week = Deze week niet
# In that list.
desk-team-rest-always = Niet tot ik terug ben
# Heading: a second proof when signing in.
desk-team-proof = Tweede bewijs
# Help below it.
desk-team-proof-help = Een code van een app op uw telefoon, elke keer dat u aanmeldt. Aanbevolen voor beheerders.
# Button: set it up.
desk-team-proof-begin = Instellen
# Above the picture and the secret.
desk-team-proof-do = Neem dit over in een app voor codes, met het plaatje of met de hand. Typ dan de code die hij toont.
# What the picture is, for screen readers.
desk-team-proof-picture = QR-code; hetzelfde staat eronder in letters
# Label: the code.
desk-team-proof-code = Code van de app
# Error: the code is wrong or was used before.
desk-team-proof-wrong = Deze code klopt niet, of is al gebruikt. Wacht op de volgende.
# Button: switch it on.
desk-team-proof-on = Aanzetten
# Button: switch it off.
desk-team-proof-off = Uitzetten
# Help: why a code is asked.
desk-team-proof-ask = U hebt een tweede bewijs ingesteld: typ de code van uw app.
# Button: give the code.
desk-team-proof-give = Verder
# Heading: sign out in every browser.
desk-team-everywhere = Een apparaat is kwijt, of niet van u
# Button.
desk-team-everywhere-do = Overal afmelden
# First page: invites that nobody used yet. $count is how many.
desk-team-errand-invites = Uitnodigingen die nog niet gebruikt zijn: { $count }
# Kop: wat jij bekeek en deed.
desk-team-acts-mine = Wat jij bekeek en deed
# Kop op de pagina van een lid: wat die bekeek en deed.
desk-team-acts = Wat deze persoon bekeek en deed
# Hulp onder die kop.
desk-team-acts-help = Per dag, een jaar lang. Beheerders zien het ook. Er staat nooit bij wie schreef wat je las.
# Onder die kop, als er niets is.
desk-team-acts-none = Nog niets.
# Kop van een kolom.
desk-team-acts-day = Dag
# Kop van een kolom.
desk-team-acts-what = Wat
# Kop van een kolom.
desk-team-acts-about = Over
# Kop van een kolom: hoe vaak.
desk-team-acts-times = Keer
# In die lijst.
desk-team-act-read-words = gelezen wat iemand schreef
# In die lijst.
desk-team-act-released-words = woorden vrijgegeven
# In die lijst.
desk-team-act-held-words = woorden achtergehouden
# In die lijst.
desk-team-act-changed-organisation = een organisatie gewijzigd
# In die lijst.
desk-team-act-sent-package = een pakket verstuurd
# In die lijst.
desk-team-act-revoked-package = een pakket ingetrokken
# In die lijst.
desk-team-act-fetched-package = cijfers als bestand opgehaald
# In die lijst.
desk-team-act-answered-theme = geschreven wat de organisatie doet
# In die lijst.
desk-team-act-published-answer = een antwoord van een organisatie gepubliceerd
# In die lijst.
desk-team-act-translated-answer = een antwoord vertaald
# In die lijst.
desk-team-act-promised-secrecy = beloofd niets door te vertellen
