"""Who may open what at the desk: visitors, what a page asks of them, and proofs against forgery.

The session is a random token in a cookie that scripts cannot read. A form proves that it comes from
our page twice: by the browser's own `Origin`, and by a token that only pages of this session carry.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from bot.store.work import Work
    from bot.vocabulary import Language, OrganisationId, PersonId, Role

SESSION = "desk"
SECURED = "__Host-"
"""Before the name of a cookie: browsers then take it by https only, and from this host alone."""

TOKEN_FIELD = "token"  # noqa: S105 (the name of a field)
SESSION_SECONDS = 12 * 60 * 60


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who is at the desk. `language` is the one they read it in; `token` that of their session.

    `strong` is false while a second proof is still owed: then only the page that asks for it opens.
    `organisation` is the one for which they read; None for whoever works for the house itself.
    """

    person: PersonId
    alias: str
    role: Role
    languages: tuple[Language, ...]
    language: Language
    token: str = field(repr=False)
    strong: bool = True
    organisation: OrganisationId | None = None

    @property
    def seal(self) -> str:
        """What every form of this session carries."""
        return hmac.new(self.token.encode(), b"form", "sha256").hexdigest()


class Doorkeeper(Protocol):
    """Whoever knows which session is whose."""

    async def __call__(self, work: Work, token: str) -> Visitor | None:
        """Who is in with this session; None when it is over or never was."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where the desk is, as the browser knows it: `https://desk.example`, no slash at the end."""

    origin: str

    @property
    def secure(self) -> bool:
        return self.origin.startswith("https://")

    def session(self, request: Request) -> str:
        """The token of the session of a request; empty when it has none."""
        return self.kept(request, SESSION)

    def let_in(self, response: Response, token: str) -> None:
        """From now on the browser is in with this session."""
        self.keep(response, SESSION, token, SESSION_SECONDS)

    def let_out(self, response: Response) -> None:
        """The browser forgets its session."""
        self.drop(response, SESSION)

    def keep(self, response: Response, name: str, token: str, seconds: int) -> None:
        """Leave a token with a browser for a while; `kept` reads it."""
        response.set_cookie(
            self._prefixed(name),
            token,
            max_age=seconds,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="strict",
        )

    def kept(self, request: Request, name: str) -> str:
        """What was left with a browser under this name; empty when nothing was."""
        return request.cookies.get(self._prefixed(name), "")

    def drop(self, response: Response, name: str) -> None:
        """The browser forgets it."""
        response.delete_cookie(
            self._prefixed(name), path="/", secure=self.secure, httponly=True, samesite="strict"
        )

    def _prefixed(self, name: str) -> str:
        return f"{SECURED}{name}" if self.secure else name

    def is_ours(self, request: Request) -> bool:
        """Whether a form was sent from a page of this desk, as the browser says."""
        said = urlsplit(request.headers.get("origin", ""))
        here = urlsplit(self.origin) if self.origin else urlsplit(str(request.url))
        return bool(said.netloc) and (said.scheme, said.netloc) == (here.scheme, here.netloc)


def is_sealed(visitor: Visitor | None, given: str) -> bool:
    """Whether a form carries the token of this visitor's session; nobody's form needs none."""
    return visitor is None or hmac.compare_digest(given.encode(), visitor.seal.encode())
