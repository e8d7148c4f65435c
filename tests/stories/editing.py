"""An editor at the desk: what stands in the forms they send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff


async def editor(village: Town, *answers: Language) -> Staff:
    return await (await village.member(Role.EDITOR, answers=answers or tuple(Language))).signs_in()


def fields(page: str) -> dict[str, str]:
    """What stands in the form of a text, as a browser would send it back."""
    form = next(
        form for form in re.findall(r"<form.*?</form>", page, re.DOTALL) if 'name="line"' in form
    )
    found = dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*value="([^"]*)"', form))
    found |= dict(
        re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL)
    )
    for name, options in re.findall(r'<select[^>]*name="(\w+)".*?>(.*?)</select>', form, re.DOTALL):
        chosen = re.findall(r'<option value="([^"]*)" selected', options)
        found[name] = chosen[0] if chosen else ""
    for name in ("token", "compared"):
        found.pop(name, None)
    return {
        name: value.replace("&#39;", "'").replace("&amp;", "&") for name, value in found.items()
    }


def seen(page: str) -> str:
    """What stands for the draft on the button that publishes it."""
    form = next(
        each for each in re.findall(r"<form.*?</form>", page, re.DOTALL) if "/publish" in each
    )
    return str(re.findall(r'name="seen" value="(\w+)"', form)[0])
