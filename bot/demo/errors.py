"""What the Bot API answers when it does not do what was asked."""

from typing import Any


class ApiError(Exception):
    """A call is answered with an error code and Telegram's own words."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            told["parameters"] = self.parameters
        return told


class Refused(ApiError):  # noqa: N818 - it is what happened to the call
    """A call breaks a rule of the Bot API, which is a fault of the bot and of nobody else."""

    def __init__(self, description: str) -> None:
        super().__init__(400, f"Bad Request: {description}")


class HangUp(Exception):  # noqa: N818 - it is an act of the line, not an error of the call
    """The connection breaks without an answer."""
