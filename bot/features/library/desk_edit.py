"""Pages on which a text is written, published, compared with what it was, and signed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import diff, drafts, form, preview, publishing, receipts, service, terms
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import NO_HAND, Draft, Origin, Reason, Refusal
from bot.features.library.fact_store import Facts
from bot.features.library.flaws import Flaw
from bot.features.library.model import Card, Version
from bot.features.library.packing import digest, pack
from bot.features.library.receipt_store import Receipts
from bot.features.library.service import CALM, HELP_FIRST
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from typing import Any

    from starlette.responses import Response

    from bot.desk.visit import Visit
    from bot.features.library.model import Place
    from bot.features.library.publishing import Out, Ready

URGENT = (*CALM, *HELP_FIRST)


async def edit(visit: Visit) -> Response:
    """The form of a text, with what is wrong with it and how the chat would show it."""
    draft = await _draft(visit)
    typed = form.fields_of(draft.version, draft.group)
    return visit.show("library/edit.html", **await _values(visit, draft, typed))


async def save(visit: Visit) -> Response:
    """Keep the draft, also an unfinished one; only what has not the form of a text is refused."""
    before = await _draft(visit)
    typed = form.typed_in(visit.given, before.language)
    version, wrong = form.read(typed, before.entry, before.version, visit.work.today)
    version = _based_on(version, visit.given("dutch"))
    if visit.given("seen") != _stamp(before):
        errors = {"question": say.desk_library_changed_meanwhile()}
        return visit.refuse("library/edit.html", errors, **await _values(visit, before, typed))
    group = typed.get("group", "")
    if await Library(visit.work).place_of(before.entry) is not None:
        group = ""
    elif group and not await service.has_group(visit.work, group):
        wrong.append(Flaw("no-group", "group"))
    if wrong:
        errors = {flaw.beside: flaw.phrase for flaw in wrong}
        return visit.refuse("library/edit.html", errors, **await _values(visit, before, typed))
    name = await drafts.write(visit.work, visit.visitor, version, group)
    return visit.go(f"/library/entry/{name}/{version.language}", say.desk_done_saved())


async def publish(visit: Visit) -> Response:
    """Let people read it."""
    origin = Origin.FILES if visit.given("origin") == Origin.FILES else Origin.DESK
    found = await Drafts(visit.work).get(_entry(visit), _language(visit), origin)
    if found is None:
        return await _refused(visit, Refusal.GONE)
    ready = await _looked_at(visit, found)
    tell = _reason(visit)
    outcome = await publishing.publish(visit.work, ready, visit.visitor, visit.given("seen"), tell)
    return await _done(visit, outcome)


async def discard(visit: Visit) -> Response:
    """Let a draft go."""
    origin = Origin.FILES if visit.given("origin") == Origin.FILES else Origin.DESK
    found = await Drafts(visit.work).get(_entry(visit), _language(visit), origin)
    if found is not None:
        await Drafts(visit.work).take(found)
    known = await Library(visit.work).knows(_entry(visit)) or await Drafts(visit.work).knows(
        _entry(visit)
    )
    return visit.go(
        f"/library/entry/{_entry(visit)}" if known else "/library", say.desk_done_let_go()
    )


async def sign(visit: Visit) -> Response:
    """A native reader found the text right."""
    outcome = await publishing.sign(
        visit.work, _entry(visit), _language(visit), visit.visitor, visit.given("seen")
    )
    return await _done(visit, outcome)


async def history(visit: Visit) -> Response:
    """Every version, and beside each what it changed."""
    entry, language = _entry(visit), _language(visit)
    versions = await Library(visit.work).history(entry, language)
    if not versions:
        raise NotFoundError
    before = {new.number: old.version.text for new, old in pairwise(versions)}
    changes = [
        (each, diff.lines(before[each.number], each.version.text) if each.number in before else ())
        for each in versions
    ]
    return visit.show(
        "library/history.html",
        entry=entry,
        language_of=language,
        changes=changes,
        newest=versions[0].number,
        reasons=tuple(Reason),
        received=await _received(visit),
    )


async def back(visit: Visit) -> Response:
    """Show an earlier text again."""
    wanted = visit.given("number")
    versions = await Library(visit.work).history(_entry(visit), _language(visit))
    old = next((each for each in versions if str(each.number) == wanted), None)
    if old is None:
        raise NotFoundError
    tell = _reason(visit)
    return await _done(visit, await publishing.go_back(visit.work, old, visit.visitor, tell))


async def _done(visit: Visit, outcome: Out | Refusal) -> Response:
    if isinstance(outcome, Refusal):
        return await _refused(visit, outcome)
    return visit.go(f"/library/entry/{_entry(visit)}", say.desk_done_published())


async def _refused(visit: Visit, why: Refusal) -> Response:
    said = Phrase(f"desk-library-refusal-{why}")
    return visit.refuse("library/refused.html", {"publish": said}, entry=_entry(visit), why=said)


async def _draft(visit: Visit) -> Draft:
    """What somebody wrote, or else what is published, or else nothing yet."""
    entry, language = _entry(visit), _language(visit)
    found = await Drafts(visit.work).get(entry, language)
    if found is not None:
        return found
    texts = await Library(visit.work).texts_of(entry)
    if language in texts:
        return Draft(texts[language], "", NO_HAND, visit.work.today)
    if not texts and not await Drafts(visit.work).knows(entry):
        raise NotFoundError
    source = texts.get(Language.NL)
    card = (
        Card(drafts.NEW_ICON, "none", visit.work.today, None) if language is Language.NL else None
    )
    based = source.text.digest if source else ""
    version = Version(entry, language, drafts.EMPTY, based, card=card)
    return Draft(version, "", NO_HAND, visit.work.today)


def _based_on(version: Version, dutch: str) -> Version:
    """A translation is of the Dutch text that stood beside it, and no newer one."""
    return version if version.language is Language.NL else replace(version, based_on=dutch)


async def _values(visit: Visit, draft: Draft, typed: dict[str, str]) -> dict[str, Any]:
    ready = await _looked_at(visit, draft)
    kept = await Drafts(visit.work).get(draft.entry, draft.language)
    source = (await Library(visit.work).texts_of(draft.entry)).get(Language.NL)
    places = await Library(visit.work).places()
    return {
        "entry": draft.entry,
        "language_of": draft.language,
        "typed": typed,
        "draft": draft,
        "kept": kept is not None,
        "stamp": _stamp(draft),
        "ready": ready,
        "source": source,
        "beside": _beside(ready.flaws),
        "no": publishing.refusal(visit.work, ready, visit.visitor) if kept else None,
        "filed": await Drafts(visit.work).get(draft.entry, draft.language, Origin.FILES),
        "filed_ready": await _filed(visit, draft),
        "previews": await preview.of(visit.work, visit.resources.renderer, draft.version),
        "facts": await Facts(visit.work).all(),
        "options": _options(places),
        "new": await Library(visit.work).place_of(draft.entry) is None,
        "reasons": tuple(Reason),
        "received": await _received(visit),
    }


async def _filed(visit: Visit, draft: Draft) -> Ready | None:
    filed = await Drafts(visit.work).get(draft.entry, draft.language, Origin.FILES)
    return await _looked_at(visit, filed) if filed else None


async def _received(visit: Visit) -> int:
    """How many people have an answer of this entry since thirty days."""
    since = visit.work.today - receipts.KEPT
    every = await Receipts(visit.work).of(_entry(visit), since)
    language = _language(visit)
    return sum(language in (Language.NL, each.language) for each in every)


def _options(places: tuple[Place, ...]) -> dict[str, list[tuple[str, Phrase]]]:
    """What may be chosen for a new entry and on its card."""
    groups = {place.group: place.shelf for place in places}
    return {
        "group": [
            ("", say.desk_library_not_chosen()),
            *((group, _picture(group, shelf)) for group, shelf in groups.items()),
        ],
        "urgent": [
            (each, Phrase(f"desk-library-urgent-{each.replace('_', '-')}")) for each in URGENT
        ],
        "tier": [(each, Phrase(f"desk-library-tier-{each}")) for each in ("1", "2")],
    }


def _picture(group: str, shelf: str) -> Phrase:
    return Phrase(f"library-shelf-{shelf}" if group == shelf else f"library-group-{group}")


def _beside(flaws: tuple[Flaw, ...]) -> dict[str, list[Flaw]]:
    """The flaws by the field beside which they are told."""
    found: dict[str, list[Flaw]] = {}
    for flaw in flaws:
        found.setdefault(flaw.beside, []).append(flaw)
    return found


async def _looked_at(visit: Visit, draft: Draft) -> Ready:
    return await publishing.look(visit.work, draft, terms.known(visit.resources.locales))


def _stamp(draft: Draft) -> str:
    return digest(pack(draft.version) + draft.group)


def _entry(visit: Visit) -> EntryId:
    return EntryId(visit.place("entry"))


def _language(visit: Visit) -> Language:
    wanted = visit.place("language")
    if wanted not in set(Language):
        raise NotFoundError
    return Language(wanted)


def _reason(visit: Visit) -> Reason | None:
    """Why those who have the old text are told; None when they need not be."""
    wanted = visit.given("tell")
    return Reason(wanted) if wanted in set(Reason) else None


_AT = "/library/entry/{entry}/{language}"
ROUTES = [
    get(_AT, EDITING, edit),
    post(_AT, EDITING, save),
    post(f"{_AT}/publish", EDITING, publish),
    post(f"{_AT}/discard", EDITING, discard),
    post(f"{_AT}/sign", EDITING, sign),
    get(f"{_AT}/history", TEAM, history),
    post(f"{_AT}/back", EDITING, back),
]
