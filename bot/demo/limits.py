"""How long, how many and of which shape: the limits that the Bot API puts on what it is given."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.demo import markup
from bot.demo.errors import Refused

REACTIONS = {
    "👍",
    "👎",
    "❤",
    "🔥",
    "🥰",
    "👏",
    "😁",
    "🤔",
    "🤯",
    "😱",
    "🤬",
    "😢",
    "🎉",
    "🤩",
    "🤮",
    "💩",
    "🙏",
    "👌",
    "🕊",
    "🤡",
    "🥱",
    "🥴",
    "😍",
    "🐳",
    "❤‍🔥",
    "🌚",
    "🌭",
    "💯",
    "🤣",
    "⚡",
    "🍌",
    "🏆",
    "💔",
    "🤨",
    "😐",
    "🍓",
    "🍾",
    "💋",
    "🖕",
    "😈",
    "😴",
    "😭",
    "🤓",
    "👻",
    "👨‍💻",
    "👀",
    "🎃",
    "🙈",
    "😇",
    "😨",
    "🤝",
    "✍",
    "🤗",
    "🫡",
    "🎅",
    "🎄",
    "☃",
    "💅",
    "🤪",
    "🗿",
    "🆒",
    "💘",
    "🙉",
    "🦄",
    "😘",
    "💊",
    "🙊",
    "😎",
    "👾",
    "🤷‍♂",
    "🤷",
    "🤷‍♀",
    "😡",
}
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_URL = re.compile(
    r"(?:https?://)?(?:[\w-]+(?:\.[\w-]+)+|localhost|\d+(?:\.\d+){3}|\[[\da-f:]+\])(?::\d{1,5})?"
    r"(?:[/?#]\S*)?"
    r"|tg://\S+",
    re.IGNORECASE,
)
_ISOLATES = re.compile("[\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def _length(least: int, most: int, complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if not least <= markup.units(value) <= most:
            raise Refused(f"{complaint} (it has {markup.units(value)} of {least} to {most})")

    return check


def _bytes(least: int, most: int, complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if not least <= len(value.encode()) <= most:
            raise Refused(f"{complaint} (it has {len(value.encode())} bytes)")

    return check


def _pattern(pattern: str, complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if not re.fullmatch(pattern, value):
            raise Refused(complaint)

    return check


def _count(least: int, most: int, complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        # An array is checked as a whole; its members come by under the same name.
        if isinstance(value, list) and not least <= len(value) <= most:
            raise Refused(f"{complaint} (there are {len(value)})")

    return check


def _among(allowed: set[str], complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if value not in allowed:
            raise Refused(complaint)

    return check


def _between(least: int, most: int, complaint: str) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        if not least <= value <= most:
            raise Refused(complaint)

    return check


def _url(value: Any) -> None:
    if _ISOLATES.search(value) or not _URL.fullmatch(value):
        raise Refused(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _label(value: Any) -> None:
    if not value.strip():
        raise Refused("text buttons are unallowed in the inline keyboard")


CHECKS: Mapping[str, Callable[[Any], None]] = {
    "answerCallbackQuery.text": _length(0, 200, "MESSAGE_TOO_LONG"),
    "getUpdates.limit": _between(1, 100, "limit must be between 1 and 100"),
    "setWebhook.max_connections": _between(1, 100, "max_connections must be between 1 and 100"),
    "setWebhook.secret_token": _pattern(
        r"[A-Za-z0-9_-]{1,256}", "secret token contains unallowed characters"
    ),
    "deleteMessages.message_ids": _count(1, 100, "too many or no message identifiers specified"),
    "setMyCommands.commands": _count(0, 100, "BOT_COMMANDS_TOO_MUCH"),
    "BotCommand.command": _pattern(r"[a-z0-9_]{1,32}", "BOT_COMMAND_INVALID"),
    "BotCommand.description": _length(1, 256, "BOT_COMMAND_DESCRIPTION_INVALID"),
    "language_code": _pattern(r"(?:[a-z]{2})?", "invalid language code specified"),
    "setMyDescription.description": _length(0, 512, "DESCRIPTION_TOO_LONG"),
    "setMyShortDescription.short_description": _length(0, 120, "ABOUT_TOO_LONG"),
    "setMyName.name": _length(0, 64, "TITLE_TOO_LONG"),
    "setMessageReaction.reaction": _count(0, 1, "REACTIONS_TOO_MANY"),
    "ReactionTypeEmoji.emoji": _among(
        REACTIONS | {f"{each}\ufe0f" for each in REACTIONS}, "REACTION_INVALID"
    ),
    "sendChatAction.action": _among(ACTIONS, "wrong parameter action in request"),
    "InlineKeyboardButton.callback_data": _bytes(1, 64, "BUTTON_DATA_INVALID"),
    "InlineKeyboardButton.url": _url,
    "InlineKeyboardButton.text": _label,
    "InlineKeyboardButton.style": _among({"danger", "success", "primary"}, "wrong button style"),
    "KeyboardButton.text": _label,
    "KeyboardButton.style": _among({"danger", "success", "primary"}, "wrong button style"),
    "CopyTextButton.text": _length(1, 256, "BUTTON_COPY_TEXT_INVALID"),
    "input_field_placeholder": _length(1, 64, "wrong input field placeholder"),
    "results": _count(0, 50, "RESULTS_TOO_MUCH"),
    "InlineQueryResultArticle.id": _bytes(1, 64, "RESULT_ID_INVALID"),
    "start_parameter": _pattern(r"[A-Za-z0-9_-]{1,64}", "START_PARAM_INVALID"),
}


def _keyboard(rows: list[list[Any]]) -> None:
    if sum(len(row) for row in rows) > 100:
        raise Refused("reply markup is too long (more than 100 buttons)")
    if any(len(row) > 8 for row in rows):
        raise Refused("a row of the keyboard is too long (more than 8 buttons)")


def _inline_keyboard(given: Mapping[str, Any]) -> None:
    _keyboard(given["inline_keyboard"])


def _reply_keyboard(given: Mapping[str, Any]) -> None:
    _keyboard(given["keyboard"])


def _button(given: Mapping[str, Any]) -> None:
    uses = given.keys() - {"text", "style", "icon_custom_emoji_id"}
    if len(uses) != 1:
        raise Refused("an inline keyboard button must have exactly one use")


def _worded(
    name: str, mode: str, most: int, *, least: int = 1
) -> Callable[[Mapping[str, Any]], None]:
    """Count a text or a caption as it is read, after its tags are taken out."""

    def check(given: Mapping[str, Any]) -> None:
        if name not in given:
            return
        text, _ = read_text(given, name, mode)
        if not text and least:
            raise Refused("message text is empty" if name == "text" else f"{name} is empty")
        if markup.units(text) > most:
            raise Refused(
                "message is too long" if name == "text" else f"message {name} is too long"
            )

    return check


def read_text(given: Mapping[str, Any], name: str, mode: str) -> tuple[str, list[markup.Entity]]:
    """Read the text of a call and its entities, by whichever of its ways they were told."""
    text = markup.clean(given[name])
    match given.get(mode, "").lower():
        case "html":
            return markup.parse(text)
        case "":
            entities = given.get("caption_entities" if name == "caption" else "entities", [])
            return markup.trim(text, entities)
        case _:
            raise Refused("unsupported parse_mode: the demo reads HTML")


def _commands(given: Mapping[str, Any]) -> None:
    names = [each["command"] for each in given["commands"]]
    if len(set(names)) != len(names):
        raise Refused("BOT_COMMAND_DUPLICATED")


def _edited(given: Mapping[str, Any]) -> None:
    if "text" not in given and "rich_message" not in given:
        raise Refused("message text is empty")
    _addressed(given)
    _worded("text", "parse_mode", 4096)(given)


def _addressed(given: Mapping[str, Any]) -> None:
    if "inline_message_id" not in given and not {"chat_id", "message_id"} <= given.keys():
        raise Refused("message identifier is not specified")


_CAPTION = _worded("caption", "parse_mode", 1024, least=0)

SHAPES: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
    "sendMessage": _worded("text", "parse_mode", 4096),
    "editMessageText": _edited,
    "editMessageReplyMarkup": _addressed,
    "sendVoice": _CAPTION,
    "sendPhoto": _CAPTION,
    "sendDocument": _CAPTION,
    "sendAudio": _CAPTION,
    "copyMessage": _CAPTION,
    "setMyCommands": _commands,
    "InputTextMessageContent": _worded("message_text", "parse_mode", 4096),
    "InlineKeyboardMarkup": _inline_keyboard,
    "ReplyKeyboardMarkup": _reply_keyboard,
    "InlineKeyboardButton": _button,
}
