"""One visit to a page: who came, what they sent, and how to answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.desk.routes import ROOT
from bot.privacy.wording import clean
from bot.vocabulary import Language
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from bot.desk.access import Door, Visitor
    from bot.desk.pages import Pages
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.words.phrase import Saying

FILES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
"""The kinds of files that a page gives, by their endings."""

DONE = "desk-done-"
"""What a page may say about what was just done begins so; nothing else is taken from an address."""

Errors = dict[str, Phrase]


class NotFoundError(Exception):
    """There is no such thing, or this visitor may not know of it."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that is being opened, with one transaction around it."""

    request: Request = field(repr=False)
    work: Work = field(repr=False)
    resources: Resources = field(repr=False)
    pages: Pages = field(repr=False)
    door: Door
    somebody: Visitor | None
    form: Mapping[str, list[str]] = field(default_factory=dict, repr=False)

    @property
    def visitor(self) -> Visitor:
        """Who is here; only pages that ask for a role may look."""
        if self.somebody is None:
            raise NotFoundError
        return self.somebody

    @property
    def language(self) -> Language:
        return self.somebody.language if self.somebody else self._wished()

    def given(self, name: str) -> str:
        """A field of the form, without what may not be taken in; empty when it is not there."""
        return clean(self.form.get(name, [""])[0].replace("\r\n", "\n"))

    def chosen(self, name: str) -> tuple[str, ...]:
        """Every value of a field that may be chosen several times."""
        return tuple(clean(value) for value in self.form.get(name, ()))

    def place(self, name: str) -> str:
        """A part of the address."""
        return str(self.request.path_params[name])

    def asked(self, name: str) -> str:
        """What stands behind the question mark of the address."""
        return clean(self.request.query_params.get(name, ""))

    def label(self, saying: Saying) -> str:
        """A saying as plain text in the visitor's language, for what people choose from."""
        return self.pages.label(saying, self.language)

    def show(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """A page, in the visitor's language."""
        done = self.asked("done")
        said = Phrase(done) if done.startswith(DONE) and self.pages.knows(done) else None
        here = self.request.url.path
        html = self.pages.render(
            template, self.language, self.somebody, here, {"done": said, "errors": {}, **values}
        )
        return HTMLResponse(html, status)

    def refuse(self, template: str, errors: Errors, **values: Any) -> Response:
        """The same page again, with what is wrong beside each field and all that was typed."""
        return self.show(template, status=422, errors=errors, **values)

    def file(self, content: bytes, name: str, ending: str) -> Response:
        """A file to keep, by a name of ours and an ending of FILES."""
        headers = {"Content-Disposition": f'attachment; filename="wegwijs-{name}.{ending}"'}
        return Response(content, media_type=FILES[ending], headers=headers)

    def go(self, path: str, done: Phrase | None = None) -> Response:
        """On to another page, which says what was done."""
        query = f"?done={done.key}" if done else ""
        return RedirectResponse(f"{ROOT}{path}{query}", 303)

    def _wished(self) -> Language:
        wanted = self.request.headers.get("accept-language", "").casefold()
        return Language.EN if wanted.startswith("en") else Language.NL
