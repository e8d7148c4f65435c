from typing import Any

import pytest

from bot.demo.errors import Refused
from bot.demo.markup import clean, detect, parse, to_html, units


def entity(type: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": type, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>ok</b>", "ok", [entity("bold", 0, 2)]),
        ("<strong>ok</strong>", "ok", [entity("bold", 0, 2)]),
        ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>a</s> <del>b</del>", "a b", [entity(k := "strikethrough", 0, 1), entity(k, 2, 1)]),
        ("<code>x</code>", "x", [entity("code", 0, 1)]),
        ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-py">x</code></pre>',
            "x",
            [entity("pre", 0, 1, language="py")],
        ),
        (
            '<a href="https://a.nl/?a=1&amp;b=2">hier</a>',
            "hier",
            [entity("text_link", 0, 4, url="https://a.nl/?a=1&b=2")],
        ),
        ("<blockquote>q</blockquote>", "q", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [entity("expandable_blockquote", 0, 1)]),
        ("<tg-spoiler>s</tg-spoiler>", "s", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [entity("spoiler", 0, 1)]),
        ("😀<b>👋🏽</b>", "😀👋🏽", [entity("bold", 2, 4)]),
        ("<b>مرحبا</b> بك", "مرحبا بك", [entity("bold", 0, 5)]),
        ("a &lt;b&gt; &amp; &quot;c&quot; &#33;", 'a <b> & "c" !', []),
        ("&nbsp;x", "&nbsp;x", []),
        ("  <b> ok</b> \n", "ok", [entity("bold", 0, 2)]),
        ("<b></b>x", "x", []),
        ("<b><i>x</i>y</b>", "xy", [entity("bold", 0, 2), entity("italic", 0, 1)]),
    ],
)
def test_html_becomes_text_and_entities(
    html: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert parse(html) == (text, entities)


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("3 < 4", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused(html: str, complaint: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(html)

    assert refused.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    "html",
    [
        "<b>vet <i>schuin</i></b> &lt;gewoon&gt;",
        '<a href="https://a.nl/?x=1&amp;y=2">😀 hier</a>',
        '<pre><code class="language-py">x = 1</code></pre>',
        "<blockquote expandable>citaat</blockquote>",
        "<tg-spoiler>ሰላም</tg-spoiler>",
    ],
)
def test_html_goes_there_and_back(html: str) -> None:
    assert to_html(*parse(html)) == html


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start x", [("bot_command", "/start")]),
        ("/help@wegwijs_bot", [("bot_command", "/help@wegwijs_bot")]),
        ("24/7 en km/uur", []),
        ("zie https://a.nl/b.", [("url", "https://a.nl/b")]),
        ("mail a.b@c.nl", [("email", "a.b@c.nl")]),
        ("vraag @wegwijs_bot!", [("mention", "@wegwijs_bot")]),
        ("bel +31 20 123 4567", [("phone_number", "+31 20 123 4567")]),
        ("😀 #zorg", [("hashtag", "#zorg")]),
    ],
)
def test_plain_text_is_searched_for_links_and_commands(
    text: str, found: list[tuple[str, str]]
) -> None:
    wide = text.encode("utf-16-le")

    spotted = [
        (
            each["type"],
            wide[each["offset"] * 2 : (each["offset"] + each["length"]) * 2].decode("utf-16-le"),
        )
        for each in detect(text, [])
    ]

    assert spotted == found


def test_code_is_not_searched() -> None:
    text, entities = parse("<code>https://a.nl</code>")

    assert detect(text, entities) == entities


def test_lengths_are_counted_in_utf_16() -> None:
    assert units("a😀ሰ") == 4


def test_characters_that_telegram_drops_are_dropped() -> None:
    assert clean("a\u202bb\u2028c\x07d\u2068e") == "abc d\u2068e"
