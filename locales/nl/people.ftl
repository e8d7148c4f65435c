# Welkom, taal, wat wij bewaren, weggaan.

# Eerste scherm, in vijf talen tegelijk, een regel per taal.
people-choose = Kies uw taal
# De naam van deze taal in deze taal, op de knop.
people-language-name = Nederlands
# Vertrouwenskaart, één keer na de taalkeuze. $operator is de organisatie achter de bot, $contact hoe u die bereikt.
people-trust =
    <b>Welkom.</b>
    Deze bot is van { $operator }. Contact: { $contact }

    U vraagt iets over werk en zorg. U krijgt een antwoord dat mensen hebben geschreven. U hoeft uw naam niet te zeggen.

    Wij bewaren: uw taal, en 30 dagen welke antwoorden u kreeg, om u te zeggen als er een fout was. Wij bewaren uw vragen niet.
    Wij zijn niet de IND, de politie of de gemeente.
    Telegram kan zien wat u schrijft. Wie uw telefoon heeft, kan het ook zien.
# Knop onder de vertrouwenskaart: ik heb het gelezen. Houd het plaatje.
people-trust-button = ✅ Ik begrijp het
# Het menu. Eronder staan vier plaatjes; typen kan ook.
people-menu = Wat wilt u weten? Schrijf uw vraag in uw eigen woorden, of tik op een plaatje.
# Grijze tekst in het lege tekstveld; hoogstens 64 tekens.
people-placeholder = Schrijf uw vraag
# Toets onder het tekstveld: een vraag stellen. Houd het plaatje.
people-key-ask = ❓ Vragen
# Toets onder het tekstveld: een andere taal kiezen. Houd het plaatje.
people-key-language = 🌐 Taal
# Toets onder het tekstveld: wat de bot over mij bewaart. Houd het plaatje.
people-key-privacy = 🔒 Mijn gegevens
# Toets onder het tekstveld: hoe de bot werkt. Houd het plaatje.
people-key-help = 💡 Hulp
# Hoe de bot werkt, in een paar korte regels.
people-help =
    <b>Zo werkt het</b>
    Schrijf uw vraag in uw eigen woorden. U mag talen mengen.
    Of tik op ❓ en kies plaatjes.
    👍 het antwoord hielp · 👎 het is een andere vraag · 📤 stuur het naar iemand

    Gevaar? Bel { $phone }.
    Deze bot is geen dokter en geen advocaat.
    { $operator }: { $contact }
# Boven wat er nu over deze persoon bewaard is, gelezen uit de database.
people-privacy = <b>Dit is alles wat wij nu over u bewaren:</b>
# Eén bewaard ding. $language is de naam van de taal in die taal.
people-privacy-language = • uw taal: { $language }
# Eén bewaard ding. $quarter is bijvoorbeeld "Q4 2026".
people-privacy-quarter = • het laatste kwartaal waarin u de bot gebruikte: { $quarter }
# Eén bewaard ding: berichten die nog naar deze chat moeten.
people-privacy-waiting =
    { $count ->
        [0] • geen berichten die nog naar u toe moeten
        [one] • { $count } bericht dat nog naar u toe moet
       *[other] • { $count } berichten die nog naar u toe moeten
    }
# Eén bewaard ding: hoeveel keer tikken we een tijd onthouden, zodat het één keer telt. Zonder inhoud.
people-privacy-presses =
    { $count ->
        [0] • geen tekens dat u op een knop tikte
        [one] • { $count } teken dat u op een knop tikte, zonder wat daar stond
       *[other] • { $count } tekens dat u op een knop tikte, zonder wat daar stond
    }
# In plaats van de lijst, als er niets bewaard is.
people-privacy-nothing = Wij bewaren niets over u.
# Onder de lijst: wat wij niet bewaren.
people-privacy-never = Niet bewaard: uw naam, uw nummer, uw vragen. Telegram bewaart deze chat; u kunt hem daar verwijderen.
# Knop: wis alles over mij. Houd het plaatje.
people-forget-button = 🗑 Alles wissen
# Vraag voordat alles gewist wordt. Knoppen: ja, nee.
people-forget-ask = Wilt u dat wij alles wissen wat wij over u bewaren?
# Nadat alles gewist is.
people-forgotten = Alles is gewist. Wij weten nu niets meer over u. Opnieuw beginnen? Stuur /start. Wilt u ook deze berichten weg? Verwijder dan deze chat in Telegram.
# Als de persoon niet wilde wissen.
people-kept = Er is niets gewist.
# Uitleg bij de opdracht /start in de lijst met opdrachten.
people-command-start = Beginnen
# Uitleg bij /language.
people-command-language = Kies uw taal
# Uitleg bij /help.
people-command-help = Hoe het werkt
# Uitleg bij /privacy.
people-command-privacy = Wat wij over u bewaren
# Uitleg bij /forget.
people-command-forget = Alles over u wissen
# Eén regel over de bot, voordat iemand op Start drukt; hoogstens 100 tekens, zonder plaatjes.
people-about = Vragen over werk en zorg in Nederland. Zonder uw naam.
# Button below what is kept: who is responsible, and what one may ask. Keep the icon.
people-rights-button = 📜 Mijn rechten
# Privacy notice: who, what for, what is kept and how long, who reads it, rights, what is not ours. $operator runs the bot, $contact is how to reach it.
people-rights =
    <b>Wie is verantwoordelijk.</b> { $operator }, { $contact }.
    <b>Waarvoor.</b> Om u te antwoorden, en om organisaties te laten horen wat mensen in de weg staat.
    <b>Bewaard.</b> Een vraag aan mensen: verzegeld, 30 dagen na het antwoord. Wat niet goed gaat: binnen 28 dagen gemengd met wat anderen zeiden; uw woorden een jaar, daarna alleen cijfers. Dan weet niemand meer van wie het was, en kan niemand het voor u vinden: alleen uw code.
    <b>Gelezen door.</b> Mensen van het team. Organisaties: cijfers van minstens 10 mensen, en woorden die onze lezer vrijgaf.
    <b>Uw rechten.</b> 🔒 laat zien wat bewaard is, 🗑 verwijdert het, meteen. U mag een klacht doen: autoriteitpersoonsgegevens.nl.
    <b>Niet van ons.</b> Telegram bewaart uw chat en uw nummer, en kan gedwongen worden die te geven.
    Om te zeggen wat niet goed gaat bent u 16 of ouder. Zegt u niets, dan verandert er niets voor u.
# Said once to everybody who can be reached when the bot ends for good. $operator runs it, $contact is how to reach it, $day like "31-12-2026", $phone is 112, $key is the label of the key where people say what goes wrong.
people-closing =
    <b>Deze bot gaat sluiten.</b> { $operator } stopt ermee.
    <b>Wat nu stopt:</b> vragen aan mensen, “{ $key }” en berichten over nieuws. We nemen niets nieuws meer aan.
    <b>Wat voorlopig blijft:</b> u kunt de antwoorden hier nog lezen. Wacht u op een antwoord van een mens? Dat kan nog komen, tot { $day }.
    <b>Wat we wissen:</b> alles wat we over u bewaren, uiterlijk op { $day }. Met /forget meteen. Telegram bewaart deze chat; u kunt hem daar verwijderen.
    <b>Bij wie u terechtkunt:</b> { $contact }. In gevaar: { $phone }.
# Said where something new was taken in before the bot began to close: a question to people, what goes wrong, news. $contact is how to reach the operator, $phone is 112.
people-closed =
    Deze bot gaat sluiten. Daarom nemen we hier niets nieuws meer aan, en bewaren we niets nieuws over u. De antwoorden kunt u nog lezen: schrijf uw vraag, of tik op ❓.
    Contact: { $contact }. In gevaar? Bel { $phone }.
