"""A toy bot on SQLite, sound unless told to leak: what the suite does not catch here, it cannot see.

Sound means: sealed boxes of one size in a pool without rowids, one shuffled transaction, random ids, no
times but the quarter, secure deletion, a truncated log, and nothing shown before a release.
"""

from __future__ import annotations

import hashlib
import hmac
import random
import secrets
import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from nacl.secret import SecretBox

from tests.attack.evidence import Evidence, Spoken, Stored, Suspect

if TYPE_CHECKING:
    from pathlib import Path

BOX = 256
LETTERS = "bcdfghjklmnpqrstvwxz"
THEMES = ("work", "care", "home", "money")
QUARTER = "2026Q4"


class Leak(StrEnum):
    """Mistakes that are made, and the check that has to find each."""

    USER_COLUMN = "a column with the user's id"
    HASHED_ID = "sha256 of the id"
    KEY_BESIDE = "an HMAC of the id with its key in the database"
    COUNTED = "an autoincrement id"
    TIMED_ID = "a uuid of version 7"
    HIDDEN_ROWID = "a hidden rowid"
    CREATED_AT = "created_at"
    LAST_SEEN = "last_seen in the same transaction"
    LOG_LEFT = "a write-ahead log that is not truncated"
    NOT_ERASED = "deletion without erasing"
    DEBUG_LOG = "logs at DEBUG"
    LIVE_COUNT = "a live count for staff"
    CUMULATIVE = "a cumulative report of every week"
    EXACT_MARGINS = "exact margins beside suppressed cells"


FINDS = {
    Leak.USER_COLUMN: "C1",
    Leak.HASHED_ID: "C2",
    Leak.KEY_BESIDE: "C2",
    Leak.COUNTED: "C4",
    Leak.TIMED_ID: "C4",
    Leak.HIDDEN_ROWID: "C4",
    Leak.CREATED_AT: "C5",
    Leak.LAST_SEEN: "C5",
    Leak.LOG_LEFT: "C7",
    Leak.NOT_ERASED: "C7",
    Leak.DEBUG_LOG: "C8",
    Leak.LIVE_COUNT: "C10",
    Leak.CUMULATIVE: "C11",
    Leak.EXACT_MARGINS: "C12",
}


@dataclass
class Toy:
    """The bot, its files, and who speaks to it."""

    folder: Path
    leak: Leak | None = None
    seed: int = 1
    people: int = 60
    _clock: int = 1_790_000_000
    _transaction: int = 0
    _written: dict[bytes, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.key = self.chance.randbytes(32)
        self.suspects = [
            Suspect(
                self.chance.randrange(10**8, 8 * 10**9),
                (f"Xanthe{number}ov", f"user_{number}_xq"),
                self.chance.choice(["ar", "ti", "fa-AF"]),
            )
            for number in range(self.people)
        ]
        self.log: list[str] = []
        self.pages: list[tuple[bytes, bytes]] = []

    def live(self) -> Evidence:
        """Everybody speaks once; a window is mixed; what a thief holds then."""
        path = self.folder / "toy.sqlite3"
        spoken: list[Spoken] = []
        with closing(self._open(path)) as line:
            self._make(line)
            for order, suspect in enumerate(self.chance.sample(self.suspects, len(self.suspects))):
                theme = self.chance.choice(THEMES)
                canary = "".join(self.chance.choice(LETTERS) for _ in range(14))
                spoken.append(Spoken(suspect.id, order, 0, theme, canary))
                self._speak(line, suspect, spoken[-1])
            gone = self._taken_back(line)
            self._mix(line)
            return self._evidence(line, spoken, gone)

    def _open(self, path: Path) -> sqlite3.Connection:
        line = sqlite3.connect(path, isolation_level=None)
        line.execute("PRAGMA journal_mode=WAL")
        line.execute("PRAGMA wal_autocheckpoint=0")
        off = self.leak in (Leak.NOT_ERASED, Leak.LOG_LEFT)
        line.execute(f"PRAGMA secure_delete={'OFF' if off else 'ON'}")
        return line

    def _make(self, line: sqlite3.Connection) -> None:
        more = {
            Leak.USER_COLUMN: ", user_id INTEGER",
            Leak.HASHED_ID: ", token BLOB",
            Leak.KEY_BESIDE: ", token BLOB",
            Leak.CREATED_AT: ", created_at INTEGER",
        }.get(self.leak or Leak.DEBUG_LOG, "")
        counted = self.leak is Leak.COUNTED
        key = "INTEGER PRIMARY KEY AUTOINCREMENT" if counted else "BLOB PRIMARY KEY"
        bare = "" if self.leak in (Leak.HIDDEN_ROWID, Leak.COUNTED) else "WITHOUT ROWID"
        line.execute("CREATE TABLE pool (id BLOB PRIMARY KEY, box BLOB) WITHOUT ROWID")
        line.execute("CREATE TABLE note (id BLOB PRIMARY KEY, words TEXT)")
        line.execute("CREATE TABLE user (id BLOB PRIMARY KEY, language TEXT, key BLOB)")
        line.execute(
            f"CREATE TABLE said (id {key}, period TEXT, theme TEXT, language TEXT, region TEXT,"
            f" first INTEGER, box BLOB{more}) {bare}"
        )
        for suspect in self.suspects:
            pseudonym = hmac.digest(self.key, str(suspect.id).encode(), "sha256")[:16]
            beside = self.key if self.leak is Leak.KEY_BESIDE else b""
            self._transaction += 1
            self._written[pseudonym] = self._transaction
            line.execute("INSERT INTO user VALUES (?,?,?)", (pseudonym, suspect.language, beside))

    def _speak(self, line: sqlite3.Connection, suspect: Suspect, spoken: Spoken) -> None:
        before = self._page(line)
        self._clock += 60
        if self.leak is Leak.DEBUG_LOG:
            self.log.append(f"DEBUG update from {suspect.id}: {spoken.canary}")
        if self._at_once:
            self._transaction += 1
            self._keep(line, suspect, spoken)
        else:
            plain = f"{suspect.id}|{spoken.canary}".encode().ljust(BOX)
            line.execute(
                "INSERT INTO pool VALUES (?,?)", (secrets.token_bytes(16), self._sealed(plain))
            )
        self.pages.append((before, self._page(line)))

    @property
    def _at_once(self) -> bool:
        """Whether the leak comes of storing each report when it comes."""
        return self.leak in (
            Leak.COUNTED,
            Leak.TIMED_ID,
            Leak.HIDDEN_ROWID,
            Leak.CREATED_AT,
            Leak.LAST_SEEN,
        )

    def _keep(self, line: sqlite3.Connection, suspect: Suspect, spoken: Spoken) -> None:
        id_ = self._new_id()
        row: dict[str, Any] = {
            "period": QUARTER,
            "theme": spoken.theme,
            "language": "other",
            "region": "",
            "first": 1,
            "box": self._sealed(spoken.canary.encode().ljust(BOX)),
        }
        if self.leak is not Leak.COUNTED:
            row["id"] = id_
        text = str(suspect.id).encode()
        match self.leak:
            case Leak.USER_COLUMN:
                row["user_id"] = suspect.id
            case Leak.HASHED_ID:
                row["token"] = hashlib.sha256(text).digest()
            case Leak.KEY_BESIDE:
                row["token"] = hmac.digest(self.key, text, "sha256")
            case Leak.CREATED_AT:
                row["created_at"] = self._clock
        if self.leak is Leak.LAST_SEEN:
            self._written[hmac.digest(self.key, text, "sha256")[:16]] = self._transaction
        columns, values = ", ".join(row), list(row.values())
        marks = ",".join("?" * len(values))
        statement = f"INSERT INTO said ({columns}) VALUES ({marks})"  # noqa: S608 (our own names)
        done = line.execute(statement, values)
        self._written[id_ if self.leak is not Leak.COUNTED else bytes([done.lastrowid or 0])] = (
            self._transaction
        )

    def _new_id(self) -> bytes:
        if self.leak is not Leak.TIMED_ID:
            return secrets.token_bytes(16)
        moment = (self._clock * 1000).to_bytes(6, "big")
        return moment + uuid.uuid4().bytes[6:]

    def _taken_back(self, line: sqlite3.Connection) -> set[str]:
        """Notes that were deleted; nothing of them may be left."""
        canaries = {"".join(self.chance.choice(LETTERS) for _ in range(14)) for _ in range(20)}
        for canary in canaries:
            words = f"note {canary} " + "x" * 200
            if self.leak in (Leak.NOT_ERASED, Leak.LOG_LEFT):
                line.execute("INSERT INTO note VALUES (?,?)", (secrets.token_bytes(16), words))
        if self.leak is Leak.NOT_ERASED:
            line.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        line.execute("DELETE FROM note")
        return canaries

    def _mix(self, line: sqlite3.Connection) -> None:
        known = {suspect.id: suspect for suspect in self.suspects}
        told = []
        for (box,) in line.execute("SELECT box FROM pool").fetchall():
            who, _, canary = SecretBox(self.key).decrypt(box).decode().strip().partition("|")
            told.append((known[int(who)], canary))
        self.chance.shuffle(told)
        line.execute("BEGIN")
        self._transaction += 1
        for suspect, canary in told:
            theme = self.chance.choice(THEMES)
            self._keep(line, suspect, Spoken(suspect.id, 0, 0, theme, canary))
        line.execute("DELETE FROM pool")
        line.execute("COMMIT")
        if self.leak is not Leak.LOG_LEFT:
            line.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if self.leak is None:
            line.execute("VACUUM")
            line.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _sealed(self, plain: bytes) -> bytes:
        return bytes(SecretBox(self.key).encrypt(plain))

    def _page(self, line: sqlite3.Connection) -> bytes:
        if self.leak is not Leak.LIVE_COUNT:
            return b"figures are made after the quarter"
        count = line.execute("SELECT count(*) FROM pool").fetchone()[0]
        return f"{count} reports".encode()

    def _evidence(self, line: sqlite3.Connection, spoken: list[Spoken], gone: set[str]) -> Evidence:
        line.row_factory = sqlite3.Row
        rows = [dict(row) for row in line.execute("SELECT * FROM said")]
        if self.leak is Leak.HIDDEN_ROWID:
            rows = [dict(row) for row in line.execute("SELECT * FROM said ORDER BY rowid")]
        said = [
            Stored(row, place, self._when(row["id"]), self._label(row["box"]))
            for place, row in enumerate(rows)
        ]
        users = [dict(row) for row in line.execute("SELECT * FROM user")]
        personal = [Stored(row, place, self._written[row["id"]]) for place, row in enumerate(users)]
        files = {path.name: path.read_bytes() for path in self.folder.glob("toy.sqlite3*")}
        return Evidence(
            self.suspects,
            spoken,
            files,
            said,
            personal=personal,
            logs="\n".join(self.log),
            pages=self.pages,
            gone=gone,
        )

    def _when(self, id_: bytes | int) -> int:
        written = self._written[id_ if isinstance(id_, bytes) else bytes([id_])]
        return written if self.leak is Leak.LAST_SEEN else 0

    def _label(self, box: bytes) -> str:
        return SecretBox(self.key).decrypt(box).decode().strip()
