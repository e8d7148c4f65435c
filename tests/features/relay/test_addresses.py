from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.relay.addresses import Bar, Target, is_public, target

INSIDE = [
    *("127.0.0.1", "127.255.0.1", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "192.168.1.1"),  # noqa: S104
    *("169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.0.9", "192.0.2.1"),
    *("198.18.0.1", "198.51.100.1", "203.0.113.1", "192.88.99.1", "224.0.0.1", "239.1.1.1"),
    *("240.0.0.1", "255.255.255.255"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1"),
    *("ff0e::1", "2001:db8::1", "3fff::1", "100::1", "5f00::1", "4000::1", "2001:10::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::7f00:1", "::8.8.8.8"),
    *("64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::8.8.8.8"),
    *(
        "2002:7f00:1::1",
        "2002:a9fe:a9fe::1",
        "2002:a00:1::",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    ),
    "2a00::1%1",
]
OUTSIDE = [
    *("8.8.8.8", "1.1.1.1", "193.0.6.139", "172.32.0.1", "100.128.0.1", "198.20.0.1"),
    *("2a00:1450:4001:830::200e", "2606:4700::1111", "2001:67c:2e8::1", "2001:4860:4860::8888"),
    *("::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"),
]


@pytest.mark.parametrize("address", INSIDE)
def test_what_is_inside_somewhere_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", OUTSIDE)
def test_what_the_internet_knows_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://hook.example", "https://hook.example:443"),
        ("HTTPS://Hook.Example/A?b=c%20d", "https://hook.example:443/A?b=c%20d"),
        ("https://hook.example:8443?x", "https://hook.example:8443?x"),
        ("https://bücher.example/", "https://xn--bcher-kva.example:443/"),
        ("https://ሰላም.example/", "https://xn--lxd0b1c.example:443/"),
        ("https://hook.example/a@b:c", "https://hook.example:443/a@b:c"),
        ("https://8.8.8.8/", "https://8.8.8.8:443/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]:443/"),
    ],
)
def test_an_address_has_one_plain_form(typed: str, url: str) -> None:
    found = target(typed)

    assert isinstance(found, Target)
    assert found.url == url


@pytest.mark.parametrize(
    ("typed", "bar"),
    [
        ("", Bar.NOT_HTTPS),
        ("http://hook.example", Bar.NOT_HTTPS),
        ("ftp://hook.example", Bar.NOT_HTTPS),
        ("//hook.example", Bar.NOT_HTTPS),
        (" https://hook.example", Bar.NOT_HTTPS),
        ("file:///etc/passwd", Bar.NOT_HTTPS),
        ("https://user@hook.example", Bar.CREDENTIALS),
        ("https://user:pw@hook.example", Bar.CREDENTIALS),
        ("https://hook.example@127.0.0.1", Bar.CREDENTIALS),
        ("https://@hook.example", Bar.CREDENTIALS),
        ("https://", Bar.MALFORMED),
        ("https:///x", Bar.MALFORMED),
        ("https://hook.example#part", Bar.MALFORMED),
        ("https://hook.example\\@127.0.0.1", Bar.MALFORMED),
        ("https://hook.example/a b", Bar.MALFORMED),
        ("https://hook.example/\r\nX: y", Bar.MALFORMED),
        ("https://hook.example/\x00", Bar.MALFORMED),
        ("https://ho\tok.example/", Bar.MALFORMED),
        ("https://hook.example:/", Bar.MALFORMED),
        ("https://hook.example:٤٤٣/", Bar.MALFORMED),
        ("https://hook.example:443:80/", Bar.MALFORMED),
        ("https://%31%32%37.0.0.1/", Bar.MALFORMED),
        ("https://[::1]hook.example/", Bar.MALFORMED),
        ("https://[fe80::1%25eth0]/", Bar.MALFORMED),
        ("https://hook.example/" + "a" * 2000, Bar.MALFORMED),
        ("https://hook.example./", Bar.NAME),
        ("https://127.0.0.1./", Bar.NAME),
        ("https://localhost/", Bar.NAME),
        ("https://LOCALHOST/", Bar.NAME),
        ("https://ｌｏｃａｌｈｏｓｔ/", Bar.NAME),
        ("https://a.localhost/", Bar.NAME),
        ("https://localhost.localdomain/", Bar.NAME),
        ("https://printer.local/", Bar.NAME),
        ("https://metadata.google.internal/", Bar.NAME),
        ("https://router.home.arpa/", Bar.NAME),
        ("https://db/", Bar.NAME),
        ("https://a..example/", Bar.NAME),
        ("https://a_b.example/", Bar.NAME),
        ("https://-a.example/", Bar.NAME),
        ("https://xn--zz.example/", Bar.NAME),
        ("https://a\u202eb.example/", Bar.NAME),
        ("https://a\u200db.example/", Bar.NAME),
        ("https://" + "a" * 64 + ".example/", Bar.NAME),
        ("https://127.1/", Bar.ADDRESS),
        ("https://2130706433/", Bar.ADDRESS),
        ("https://0x7f000001/", Bar.ADDRESS),
        ("https://0x7f.0.0.1/", Bar.ADDRESS),
        ("https://0177.0.0.1/", Bar.ADDRESS),
        ("https://017700000001/", Bar.ADDRESS),
        ("https://127.0.0.0x1/", Bar.ADDRESS),
        ("https://0/", Bar.ADDRESS),
        ("https://256.1.1.1/", Bar.ADDRESS),
        ("https://[::1/", Bar.MALFORMED),
        ("https://[1:2]/", Bar.ADDRESS),
    ],
    ids=ascii,
)
def test_what_could_be_read_twice_is_not_read(typed: str, bar: Bar) -> None:
    assert target(typed) == bar


@pytest.mark.parametrize("typed", ["https://１２７。０。０。１/", "https://①②⑦.0.0.1/"])
def test_numbers_in_other_signs_are_numbers(typed: str) -> None:
    found = target(typed)

    assert isinstance(found, Target)
    assert found.literal == ip_address("127.0.0.1")


@given(st.text(), st.sampled_from(["", "https://", "https://hook.example", "https://[::1]"]))
def test_whatever_is_typed_has_one_reading_or_none(tail: str, head: str) -> None:
    found = target(head + tail)

    if isinstance(found, Target):
        parts = urlsplit(found.url)
        assert (parts.hostname, parts.port, parts.username) == (found.host, found.port, None)
        assert found.url.isascii()
