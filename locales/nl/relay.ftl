# Wat organisaties veranderden. Een regel met # legt de tekst eronder uit aan de vertaler.

# Toets onder het tekstveld: wat organisaties veranderden. Houd het icoon; kort.
relay-key = 📣 Wat is er veranderd?
# Knop onder een antwoord: wat organisaties hierover zeggen. Houd het icoon; kort.
relay-under = 📣 Wat veranderde hier?
# Boven vier plaatjes: organisaties antwoorden op wat mensen vertelden. Kies een onderwerp.
relay-news = Mensen vertellen wat niet goed gaat. Hier staat wat organisaties daarmee doen. Waarover?
# Waar nog geen organisatie hierover iets is gevraagd.
relay-news-none = Hierover is nog niets gezegd. Als er iets komt, staat het hier.
# Knop: de volgende. Houd het icoon.
relay-further = ➡️ Verder
# Kop boven wat een organisatie zegt. $organisation is de naam, $theme het onderwerp.
relay-told = <b>{ $organisation }</b> over: { $theme }
# Wat de organisatie zelf schreef.
relay-words = “{ $text }”
# Als de woorden van de organisatie er nog niet zijn in deze taal.
relay-untranslated = Hun woorden zijn nog niet vertaald.
# Hoe het staat: het is hun gevraagd. $day is tot wanneer zij mogen antwoorden.
relay-state-waiting = ⏳ Het is hun gevraagd. Zij hebben tot { $day }.
# Hoe het staat: er kwam geen antwoord. $day is tot wanneer zij tijd hadden.
relay-state-silent = 🔇 Geen antwoord. Zij hadden tijd tot { $day }.
# Hoe het staat: mensen zeiden dat het niet beter is; het is opnieuw gevraagd. $day is tot wanneer.
relay-state-reopened = 🔁 Mensen zeggen: het is niet beter. Het is hun opnieuw gevraagd. Zij hebben tot { $day }.
# Hoe het staat: zij hebben het gehoord.
relay-state-heard = 👂 Zij hebben het gehoord en kijken ernaar.
# Hoe het staat: zij gaan het veranderen. $day is wanneer het klaar is.
relay-state-promised = 🗓️ Zij gaan het veranderen, vóór { $day }.
# Hoe het staat: zij beloofden het en de dag is voorbij. $day is die dag.
relay-state-overdue = ⌛ Zij beloofden het vóór { $day }. Zij zeiden nog niet dat het klaar is.
# Hoe het staat: het is veranderd. $day is sinds wanneer.
relay-state-changed = ✅ Het is veranderd, sinds { $day }.
# Hoe het staat: zij kunnen het niet veranderen; waarom volgt.
relay-state-cannot = 🚫 Zij kunnen het niet veranderen. Dit is waarom:
# Hoe het staat: zij zeggen dat het al zo is.
relay-state-already = ℹ️ Zij zeggen: het kan al.
# Hoe het staat: iemand anders moet het veranderen.
relay-state-not-ours = ↪️ Anderen moeten dit veranderen.
# Hoe het staat: zij vragen mensen iets; wat volgt.
relay-state-need-more = ❓ Zij vragen u iets:
# Gevraagd enige tijd nadat iets veranderde. $organisation is de naam, $theme het onderwerp.
relay-better = <b>{ $organisation }</b> zegt dat er iets veranderd is over: { $theme }. Is het voor u beter?
# Onder die vraag: niemand ziet wie wat zei.
relay-better-unseen = Niemand ziet wat u kiest. Het telt pas als veel mensen kozen.
# Knop. Houd het icoon.
relay-better-yes = 👍 Ja, het is beter
# Knop. Houd het icoon.
relay-better-no = 👎 Nee, niet beter
# Knop. Houd het icoon.
relay-better-unknown = 🤷 Dat weet ik niet
# Na ja of nee.
relay-better-thanks = Dank u. Niemand ziet dat u dit koos.
# Als zij al kozen: het telt één keer.
relay-better-before = U koos al. Het telt één keer.
# Als het kwartaal waarin dit gevraagd werd, voorbij is.
relay-better-closed = Die vraag is gesloten. Is er nog een probleem? Vertel het hier.
# Na "dat weet ik niet".
relay-better-noted = Dat is goed. U hoeft niets te kiezen.
# Aan wie voor een organisatie leest: mensen wachten. $theme is het onderwerp, $day tot wanneer.
relay-remind = Mensen wachten op uw antwoord over: { $theme }. Dat kon tot { $day }. Binnenkort staat er dat u niet antwoordde. Ga naar de balie met /desk.
# Aan wie voor een organisatie leest: er is iets gekomen. $organisation is de naam.
relay-arrived = Er is iets te lezen voor { $organisation }. Ga naar de balie met /desk.
# Onder wat organisaties zeggen: hoeveel anderen is iets gevraagd en die nog tijd hebben. $count is een getal.
relay-also-asked = ⏳ Gevraagd, en nog zonder antwoord: { $count }
