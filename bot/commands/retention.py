"""`retention`: what is kept for how long, by the constants that let go of it."""

from __future__ import annotations

from bot.app import HANDLED_FOR, MARKS_FOR
from bot.features.ask.upkeep import KEPT_DAYS
from bot.features.barriers.model import (
    CODES_KEPT_QUARTERS,
    ERASED_AFTER,
    LONGEST_WAIT,
    WORDS_KEPT_QUARTERS,
)
from bot.features.forwarding.model import KEPT as BATCH_KEPT
from bot.features.library.receipts import KEPT as ANSWERS_KEPT
from bot.features.people.upkeep import UNSEEN_DAYS
from bot.features.questions.model import ANSWERED_DAYS, UNANSWERED_DAYS, VOICE_DAYS
from bot.features.relay.upkeep import SENDS_DAYS
from bot.features.team.model import CODE_LASTS, INVITE_LASTS, SESSION_LASTS
from bot.features.team.upkeep import ACTS_DAYS, USED_DAYS

KEPT: tuple[tuple[str, str, str], ...] = (
    ("language and last quarter of use", "a pseudonym", f"{UNSEEN_DAYS} days after it"),
    ("which answers somebody got", "a pseudonym", f"{ANSWERS_KEPT.days} days"),
    ("a question to people", "a pseudonym", f"{ANSWERED_DAYS} days after its answer"),
    ("a question nobody answered", "a pseudonym", f"{UNANSWERED_DAYS} days"),
    ("a voice message to people", "a sealed reference", f"{VOICE_DAYS} days"),
    ("a batch passed on", "a pseudonym", f"{int(BATCH_KEPT.total_seconds() // 3600)} hours"),
    ("that a button was pressed", "a pseudonym", f"{MARKS_FOR.days} days"),
    ("that an update was handled", "its number", f"{HANDLED_FOR.days} days"),
    ("what stands in the way, unmixed", "nobody; sealed", f"{LONGEST_WAIT.days} days at most"),
    ("that somebody spoke of a theme", "a mark by a passing key", "to the end of the quarter"),
    ("the words of it, mixed", "nobody; sealed", f"{WORDS_KEPT_QUARTERS} quarters after its own"),
    ("a receipt for it", "nobody; Argon2id", f"{CODES_KEPT_QUARTERS} quarter after its own"),
    ("the code in the chat", "the chat", f"{ERASED_AFTER.seconds // 60} minutes"),
    ("figures of it", "nobody", "for good"),
    (
        "words that a reader let through",
        "nobody",
        f"{WORDS_KEPT_QUARTERS} quarters after their own",
    ),
    ("what an organisation said", "the organisation", "for good"),
    ("what was sent to an organisation", "the organisation", f"{SENDS_DAYS} days"),
    ("what staff looked at and did", "a pseudonym, by the day", f"{ACTS_DAYS} days"),
    ("who follows an area", "a pseudonym", "until they leave it, or /forget"),
    ("how often an answer was given", "nobody", f"{KEPT_DAYS} days"),
    ("an invite", "a hash", f"{INVITE_LASTS.days * 24} hours; used: {USED_DAYS} days"),
    ("a code for the desk", "a hash", f"{CODE_LASTS.seconds // 60} minutes"),
    ("a session at the desk", "a hash", f"{SESSION_LASTS.seconds // 3600} hours"),
    ("a message on its way", "a pseudonym", "until it is said"),
)
"""What, beside whom, and how long."""


def table() -> str:
    """The same as a table of Markdown."""
    lines = ["| what | beside | kept |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {what} | {whom} | {how} |" for what, whom, how in KEPT)])


def run() -> int:
    """Print the table."""
    print(table())
    return 0
