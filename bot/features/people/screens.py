"""What a person sees of themselves, and where everything begins."""

from dataclasses import dataclass
from datetime import date

from bot.features.people.model import Kept, ordered
from bot.resources import Operator
from bot.vocabulary import FactId, Language
from bot.words import catalogue as say
from bot.words.formats import day, quarter
from bot.words.phrase import Figure, In, Phrase, Saying
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

EMERGENCY = Figure(FactId("phone_112"))


@named("lang")
@dataclass(frozen=True, slots=True)
class Choose(Press):
    """This language, please."""

    language: str


@named("trust")
@dataclass(frozen=True, slots=True)
class Understand(Press):
    """The trust card is read."""


@named("rights")
@dataclass(frozen=True, slots=True)
class ReadRights(Press):
    """Who is responsible, and what I may ask."""


@named("forget")
@dataclass(frozen=True, slots=True)
class AskToForget(Press):
    """Delete everything; a question comes first."""


@named("forget-yes")
@dataclass(frozen=True, slots=True)
class Forget(Press):
    """Yes, delete everything."""


@named("forget-no")
@dataclass(frozen=True, slots=True)
class Stay(Press):
    """No, delete nothing."""


def choice(first: Language) -> Screen:
    """Five languages, each in its own script, one a row."""
    languages = ordered(first)
    return Screen(
        says=tuple(In(language, say.people_choose()) for language in languages),
        rows=tuple(
            (Button(In(language, say.people_language_name()), Choose(language.value)),)
            for language in languages
        ),
    )


def trust(operator: Operator) -> Screen:
    """Who runs this, what we keep, what we cannot promise."""
    return Screen(
        says=(say.people_trust(operator=operator.name, contact=operator.contact),),
        rows=((Button(say.people_trust_button(), Understand()),),),
    )


def trusted(operator: Operator) -> Screen:
    """The same card once it is read: it stays in the chat, without its button."""
    return Screen(trust(operator).says)


def help(operator: Operator) -> Screen:  # noqa: A001 (the screen behind /help)
    return Screen(
        says=(say.people_help(phone=EMERGENCY, operator=operator.name, contact=operator.contact),),
        keys=keys(),
        hint=say.people_placeholder(),
    )


def keys() -> tuple[tuple[Saying, ...], ...]:
    """The keyboard under the text field: always the same six keys in the same places."""
    return (
        (say.people_key_ask(), say.barriers_key()),
        (say.relay_key(),),
        (say.people_key_language(), say.people_key_privacy(), say.people_key_help()),
    )


def privacy(kept: Kept, elsewhere: tuple[Phrase, ...]) -> Screen:
    """What the database holds about this person, and the button that deletes it.

    `elsewhere` is what other rooms keep, a line each.
    """
    nothing = kept.nothing and not elsewhere
    says: list[Saying] = [say.people_privacy_nothing() if nothing else say.people_privacy()]
    if kept.person is not None:
        name = In(kept.person.language, say.people_language_name())
        says.append(say.people_privacy_language(language=name))
        says.append(say.people_privacy_quarter(quarter=quarter(kept.person.quarter)))
    if not nothing:
        says.append(say.people_privacy_waiting(count=kept.waiting))
        says.append(say.people_privacy_presses(count=kept.marks))
    says.extend(elsewhere)
    says.append(say.people_privacy_never())
    rights = (Button(say.people_rights_button(), ReadRights()),)
    forget = (Button(say.people_forget_button(), AskToForget()),)
    return Screen(tuple(says), rows=(rights,) if nothing else (rights, forget))


def rights(operator: Operator) -> Screen:
    """The privacy notice."""
    return Screen((say.people_rights(operator=operator.name, contact=operator.contact),))


def ask_to_forget() -> Screen:
    return Screen(
        says=(say.people_forget_ask(),),
        rows=((Button(say.shared_yes(), Forget()), Button(say.shared_no(), Stay())),),
    )


def forgotten() -> Screen:
    return Screen((say.people_forgotten(),), clears=True)


def stayed() -> Screen:
    return Screen((say.people_kept(),))


def closing(operator: Operator, last_day: date) -> Screen:
    """The house ends: said once to everybody who can be reached."""
    return Screen(
        (
            say.people_closing(
                operator=operator.name,
                contact=operator.contact,
                day=day(last_day),
                phone=EMERGENCY,
                key=say.barriers_key(),
            ),
        )
    )


def closed(operator: Operator) -> Screen:
    """Where a door was that is closed: what is still there, and whom to turn to."""
    return Screen((say.people_closed(contact=operator.contact, phone=EMERGENCY),))
