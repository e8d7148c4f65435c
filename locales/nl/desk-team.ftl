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
