# Vragen aan mensen: wat de vrager hoort, en wat de beantwoorder hoort.

# Button: ask a person what the library could not answer. Keep the icon.
questions-person = 🙋 Vraag het een mens
# Button: go to the pictures. Keep the icon.
questions-pictures = 🖼 Kijk naar de plaatjes
# Before a question is put to people: what will happen. $days is a number of days.
questions-consent =
    Mensen van ons team lezen uw vraag hierboven. Ze zien niet wie u bent.
    Het antwoord komt hier, meestal binnen { $days } dagen. Het is vertrouwelijk, niet anoniem: wij bewaren waar het antwoord heen moet.
    U kunt uw vraag altijd terugnemen. Is dat goed?
# Below it, when something was taken out. $text is the question as it is kept.
questions-redacted =
    Wij haalden weg waaraan men u kan herkennen. Dit bewaren wij:
    <blockquote>{ $text }</blockquote>
# Button: yes, people may read it. Keep the icon.
questions-yes = ✅ Ja, vraag het
# Button: no. Keep the icon.
questions-no = ✖️ Nee
# Said when a question waits for people.
questions-waiting = ✅ Mensen hebben uw vraag nu. Het antwoord komt hier. U hoeft niet in deze chat te wachten.
# Said when somebody asked the same before.
questions-joined = ✅ Iemand vroeg dit ook al. U krijgt allebei het antwoord, hier.
# Said when a person has five questions waiting already.
questions-too-many = U hebt nu 5 vragen bij mensen liggen. Wacht eerst op een antwoord, of neem er een terug.
# Button: I take my question back. Keep the icon.
questions-take-back = ↩️ Neem mijn vraag terug
# Said after a question was taken back.
questions-taken-back = Uw vraag is gewist. Niemand beantwoordt hem meer.
# Said when a question is not kept any more.
questions-gone = Deze vraag wordt niet meer bewaard. U kunt hem opnieuw stellen.
# Said when the text of a question is too old to be read from the chat.
questions-write-again = Ik zie uw vraag niet meer. Schrijf hem nog eens, en tik dan op 🙋.
# Before a voice message is put to a listener: what will happen.
questions-consent-voice =
    Zelf kan ik niet luisteren. Iemand van ons team die uw taal spreekt kan dat wel. Die hoort uw stem, niet uw naam.
    Wij bewaren het verzegeld tot er antwoord is, hoogstens 14 dagen. U kunt het terugnemen. Is dat goed?
# Refusal of a voice message when nobody here speaks the language.
questions-no-listener = Niemand van ons team kan nu in uw taal luisteren. Schrijf een paar woorden, of tik op een plaatje.
# Refusal of music and video messages.
questions-not-a-voice = Ik kan alleen spraakberichten doorgeven. Houd de microfoon vast en spreek, of schrijf een paar woorden.
# In the place of a question that was spoken.
questions-your-voice = (uw spraakbericht)
# One kept thing, on the page about oneself: questions put to people.
questions-kept =
    { $count ->
        [one] • { $count } vraag die u aan mensen stelde
       *[other] • { $count } vragen die u aan mensen stelde
    }
# The answer of a person. $asked is the question, $text the answer.
questions-answer =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    <b>Iemand van ons team antwoordt:</b>
    { $text }
    
    Eén mens schreef dit; niemand keek het na.
# Below the voice message with which a person answers.
questions-answer-voice = Iemand van ons team beantwoordt uw vraag. Niemand keek het na.
# Above an answer of the library that a person found. $asked is the question.
questions-answer-entry =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    <b>Iemand van ons team vond dit antwoord:</b>
# Button: the answer did not help. Keep the icon.
questions-still-open = 👎 Het hielp niet
# Said after the answer of a person helped.
questions-glad = Fijn. Dank u dat u het zegt.
# Said after the answer of a person did not help.
questions-reopened = Wij leggen uw vraag opnieuw aan mensen voor. U kunt hem ook anders stellen.
# Said once when an answer takes longer than was promised. $asked is the question.
questions-late =
    Uw vraag is niet vergeten. Het duurt langer dan wij zeiden:
    <blockquote>{ $asked }</blockquote>
# When a question ends: it is about something else than work and health. $asked is the question. The pictures follow.
questions-end-not-ours =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    Hier weten wij niet genoeg van. In de bibliotheek (sociaal werk, Informatiepunt) kunnen mensen u gratis helpen.
# When a question ends: it needs somebody who sees the papers. $asked is the question.
questions-end-personal =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    Hiervoor moet iemand uw eigen papieren zien. Ga naar het Juridisch Loket of VluchtelingenWerk; beide zijn gratis.
# When a question ends: it was not understood. $asked is the question.
questions-end-unclear =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    Wij begrepen dit niet goed. Stel uw vraag nog eens met andere woorden.
# When a question ends: nobody answered it in time. $asked is the question.
questions-end-nobody =
    U vroeg:
    <blockquote>{ $asked }</blockquote>
    Het spijt ons: niemand van ons kon dit beantwoorden. VluchtelingenWerk en de bibliotheek (Informatiepunt) helpen gratis.
# Below a safety card that a person of the team sent.
questions-danger-below = Iemand van ons team las uw vraag en maakt zich zorgen om u. Uw vraag blijft bij ons.
# Card for a helper. $language is the name of a language, $crowd "about N people" or empty, $count how many ask, $text the question.
questions-card =
    { $count ->
        [one] ❓ Iemand vraagt ({ $language }). { $crowd }
       *[other] ❓ { $count } mensen vragen ({ $language }). { $crowd }
    }
    <blockquote>{ $text }</blockquote>
# Below a voice message, for a helper. $language is the name of a language.
questions-card-voice = ❓ Iemand vraagt dit met de stem ({ $language }).
# Beside a question asked for others. $people is like "6-15".
questions-crowd = Voor ongeveer { $people } mensen.
# Button for a helper: I answer. Keep the icon.
questions-claim = ✋ Ik antwoord
# Button for a helper: not this one. Keep the icon.
questions-pass = ⏭ Niet ik
# Said after "not me".
questions-passed = Goed. Iemand anders kan antwoorden.
# Said when a question is not free any more.
questions-taken = Iemand anders beantwoordt deze al, of heeft dat gedaan. Dank u.
# Said when a helper has another question in hand.
questions-busy = U beantwoordt al een andere vraag. Maak die eerst af, of geef hem terug.
# Asks a helper for the answer.
questions-write = Schrijf of spreek uw antwoord nu in, als één bericht. In de taal van de vraag. U ziet het nog eens voordat het gaat.
# Grey text in the field where the answer is typed.
questions-write-hint = Uw antwoord
# Asks a helper whether the message above shall go.
questions-preview = Zal dit naar wie het vroeg? Die ziet uw naam niet.
# Button: send the answer. Keep the icon.
questions-send = ✅ Verstuur
# Button: write it again. Keep the icon.
questions-again = ✏️ Opnieuw schrijven
# Button: somebody else should answer. Keep the icon.
questions-hand-back = ↩️ Geef terug
# Button: that was a question of my own. Keep the icon.
questions-own = ❓ Het is een vraag van mijzelf
# Button for a helper: whoever asks may be in danger. Keep the icon.
questions-danger = 🆘 Misschien is er gevaar
# Said after an answer was sent. $count is how many get it.
questions-sent =
    { $count ->
        [one] ✅ Het is onderweg. Dank u.
       *[other] ✅ Het is onderweg naar { $count } mensen. Dank u.
    }
# Said when somebody else answered first.
questions-too-late = Iemand anders heeft dit intussen beantwoord. Uw tekst is niet verstuurd; hij blijft in deze chat staan.
# Said when an answer is longer than 3000 letters.
questions-too-long = Dat is te lang voor één antwoord. Maak het korter: drie regels zijn vaak genoeg.
# Said after a question was handed back.
questions-handed-back = De vraag is teruggegeven. Iemand anders kan antwoorden.
# Said when a helper did not answer for two days. $text is the question.
questions-claim-over =
    Deze vraag lag twee dagen bij u. Wij geven hem nu aan anderen; dat is niet erg.
    <blockquote>{ $text }</blockquote>
# Asks a helper: which danger?
questions-danger-which = Welk gevaar? Wie het vroeg ziet meteen wie te bellen.
# Button: danger to life. Keep the icon.
questions-danger-life = 🚑 Levensgevaar
# Button: does not want to live. Keep the icon.
questions-danger-suicide = 💔 Wil niet meer leven
# Button: violence at home. Keep the icon.
questions-danger-violence = 🏠 Geweld thuis
# Kind of danger, in a list.
questions-danger-rape = Seksueel geweld
# Button: forced to work. Keep the icon.
questions-danger-exploitation = ⛓ Gedwongen werk
# Said after a helper marked danger.
questions-marked = Gedaan: ze zien wie te bellen. De vraag gaat nu voor. U kunt hem nog steeds beantwoorden.
