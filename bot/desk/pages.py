"""Pages: Jinja2 with one folder of templates a room, and the words of `locales` inside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.desk.access import TOKEN_FIELD
from bot.desk.routes import ROOT
from bot.vocabulary import EntryId, Language
from bot.words.catalogue import people_language_name
from bot.words.formats import day
from bot.words.phrase import In, Passage, Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.desk.access import Visitor
    from bot.desk.routes import Errands, Link
    from bot.words.phrase import Saying
    from bot.words.renderer import Renderer

FRAME = Path(__file__).parent / "templates"
"""What stands around every page."""


class Pages:
    """Writes pages. In a template `say("desk-key", name=value)` is a message in the reader's language.

    `folders` are the templates by the name of their room; `links` what stands in the menu; `errands`
    count what waits in each room, for the first page;
    `shortcut` a page from which somebody may sign in without proving who they are, in the demo only;
    `bot` the name of the bot at Telegram.
    """

    def __init__(
        self,
        renderer: Renderer,
        folders: Mapping[str, Path],
        links: Sequence[Link],
        errands: Sequence[Errands] = (),
        shortcut: str = "",
        bot: str = "",
    ) -> None:
        self._renderer = renderer
        self._links = links
        self.errands = errands
        self.bot = bot
        rooms = {**folders, "desk": FRAME}
        self._environment = Environment(
            loader=PrefixLoader({room: FileSystemLoader(path) for room, path in rooms.items()}),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["day"] = day
        self._environment.globals["root"] = ROOT
        self._environment.globals["shortcut"] = shortcut

    def knows(self, key: str) -> bool:
        """Whether there is such a message."""
        try:
            self._renderer.label(Phrase(key), Language.NL)
        except KeyError:
            return False
        return True

    def label(self, saying: Saying, language: Language) -> str:
        """A saying as plain text."""
        return self._renderer.label(saying, language)

    def name_of(self, language: Language) -> str:
        """The name of a language in itself."""
        return self._renderer.label(In(language, people_language_name()), language)

    def sorry(self, what: str, wished: str) -> str:
        """A page for nobody in particular that says what went wrong."""
        language = Language.EN if wished.casefold().startswith("en") else Language.NL
        values: dict[str, Any] = {"what": what, "done": None, "errors": {}}
        return self.render("desk/sorry.html", language, None, "", values)

    def render(
        self,
        template: str,
        language: Language,
        visitor: Visitor | None,
        here: str,
        values: Mapping[str, Any],
    ) -> str:
        """A page as HTML."""
        reader = _Reader(self._renderer, language, visitor)
        return self._environment.get_template(template).render(
            say=reader.say,
            reads=reader.reads,
            seal=reader.seal,
            name_of=reader.name_of,
            title_of=reader.title_of,
            language=language,
            languages=tuple(Language),
            visitor=visitor,
            here=here,
            links=[link for link in self._links if visitor and link.allows(visitor.role)],
            **values,
        )


class _Reader:
    """What a template may call: everything is written for whoever reads the page."""

    def __init__(self, renderer: Renderer, language: Language, visitor: Visitor | None) -> None:
        self._renderer = renderer
        self._language = language
        self._visitor = visitor

    def say(self, phrase: str | Saying, **args: Any) -> Markup:
        """A message of the desk by its key, or any saying."""
        saying = Phrase(phrase, args) if isinstance(phrase, str) else phrase
        return self.reads(saying, self._language)

    def reads(self, saying: Saying, reader: str) -> Markup:
        """A saying as somebody reads it in another language."""
        html = self._renderer.html([saying], Language(reader))
        return Markup(html)  # noqa: S704 (it is escaped there)

    def name_of(self, language: str) -> str:
        """The name of a language in itself."""
        name = In(Language(language), people_language_name())
        return self._renderer.label(name, self._language)

    def title_of(self, entry: str, reader: str) -> str:
        """The question of an entry, with its picture."""
        return self._renderer.label(Passage(EntryId(entry), "title"), Language(reader))

    def seal(self) -> Markup:
        """The field that proves that a form comes from this session."""
        value = self._visitor.seal if self._visitor else ""
        return Markup('<input type="hidden" name="{}" value="{}">').format(TOKEN_FIELD, value)
