"""What reaches a bot in a group that no person of the demo can do, in Telegram's own shape."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

OTHER_BOT: Json = {"id": 77, "is_bot": True, "first_name": "B.", "username": "other_bot"}
NEWS: Json = {"id": -1_009_000, "type": "channel", "title": "Nieuws"}
POLL: Json = {
    "id": "1",
    "question": "pizza?",
    "options": [{"text": "ja", "voter_count": 0, "persistent_id": "a"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
RAW: dict[str, Json] = {
    "poll": {"poll": POLL},
    "post": {
        "from": {"id": 777_000, "is_bot": False, "first_name": "Telegram"},
        "sender_chat": NEWS,
        "is_automatic_forward": True,
        "forward_origin": {"type": "channel", "date": 1, "chat": NEWS, "message_id": 3},
    },
    "via": {"via_bot": OTHER_BOT},
    "bot": {"from": OTHER_BOT},
    "anonymous": {"from": {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}},
    "grow": {"migrate_to_chat_id": -1_009_001},
}
SILENT = ("poll", "grow")
"""Those that have no text."""
