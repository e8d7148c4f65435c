# Het team: binnenkomen met een uitnodiging, aanmelden bij de balie, rusten. Gelezen door sleutelpersonen en medewerkers.

# Beschrijving van het commando /desk, alleen voor leden van het team.
team-command-desk = Aanmelden bij de balie
# Gezegd tegen wie met een uitnodiging binnenkwam. $role is de naam van de rol.
team-welcome = Welkom in het team. Uw rol: { $role }. U kunt hier ook gewoon vragen blijven stellen.
# Gezegd tegen wie een uitnodiging nog eens opent. $role is de naam van de rol.
team-already = U hoort al bij het team. Uw rol: { $role }.
# Gezegd als een uitnodiging niet gebruikt kan worden: te oud, door een ander gebruikt, of fout.
team-shut = Deze uitnodiging werkt niet meer. Vraag een nieuwe aan wie hem u gaf.
# Naam van een rol.
team-role-key-person = sleutelpersoon
# Naam van een rol.
team-role-viewer = lezer voor een organisatie
# Naam van een rol.
team-role-responder = antwoordt voor een organisatie
# Naam van een rol.
team-role-triager = triagist
# Naam van een rol.
team-role-editor = redacteur
# Naam van een rol.
team-role-admin = beheerder
# Antwoord op /desk. $address is waar de balie is.
team-desk = Open { $address } in uw browser. Daar staat een code van zes cijfers: typ die code hier. Typ alleen een code die u zelf ziet.
# Knop eronder: opent de balie, meteen aangemeld. Laat het plaatje staan.
team-desk-button = 🖥 Open de balie
# Antwoord op /desk als de balie van buiten niet bereikbaar is.
team-desk-closed = De balie kan hier niet geopend worden. Vraag het aan wie deze bot beheert.
# Gezegd als een code goed was.
team-code-right = ✅ Uw browser is aangemeld.
# Gezegd als een code fout of te oud was.
team-code-wrong = Geen browser toont deze code. Kijk nog eens, of stuur opnieuw /desk.
# Gezegd na te veel foute codes.
team-code-too-many = Dat was te vaak fout. Wacht tien minuten.
# One kept thing, on the page about oneself. $alias is what the team calls the person.
team-kept = • dat u in het team werkt: als { $alias }, { $role }
