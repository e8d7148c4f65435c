"""A draft as the chat would show it: the same words, on a shelf on which the draft stands already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from bot.features.library.fact_store import Facts
from bot.features.library.shelf import LibraryShelf
from bot.features.library.store import Library
from bot.vocabulary import Language
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from bot.features.library.model import Version
    from bot.store.work import Work
    from bot.words.renderer import Renderer


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader of a language would see, a message for every situation."""

    language: Language
    messages: tuple[Markup, ...]


async def of(work: Work, renderer: Renderer, draft: Version) -> tuple[Shown, ...]:
    """The answer in every language, that of the draft first."""
    texts = await Library(work).texts_of(draft.entry) | {draft.language: draft}
    if Language.NL not in texts:
        return ()
    shelf = LibraryShelf(await Facts(work).all(), drafts=True, today=lambda: work.today)
    shelf.replace(texts.values())
    here = renderer.on(shelf)
    order = (draft.language, *(each for each in Language if each is not draft.language))
    situations = [variant.situation.value for variant in texts[Language.NL].text.variants]
    parts = [Passage(draft.entry, part) for part in ("answer", *situations)]
    return tuple(
        Shown(
            language,
            tuple(Markup(here.html([part], language)) for part in parts),  # noqa: S704 (it is escaped there)
        )
        for language in order
    )
