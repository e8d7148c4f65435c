"""Keyed pseudonyms and sealed addresses.

A hash of a Telegram id is an id: all of them can be tried in minutes. Hence HMAC-SHA-256 with a
256-bit key (RFC 2104), cut to 128 bits, and XSalsa20-Poly1305 (libsodium's SecretBox) for the one
thing that has to come back, the chat to which something is still owed.
"""

import hmac

from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.secret import SecretBox
from nacl.signing import SigningKey, VerifyKey

from bot.vocabulary import PersonId

KEY_BYTES = 32
PSEUDONYM_BYTES = 16
PAGE_BYTES = 256


class SealError(Exception):
    """A sealed address was not made with this key, or was changed."""


def pseudonym(chat: int, key: bytes) -> PersonId:
    """The person of a chat: 32 hexadecimal digits that say nothing without the key."""
    digest = hmac.digest(key, str(chat).encode(), "sha256")
    return PersonId(digest[:PSEUDONYM_BYTES].hex())


def once_token(person: PersonId, what: str, key: bytes) -> bytes:
    """16 bytes that stand for "this person did that", for counting it once."""
    return hmac.digest(key, f"once|{person}|{what}".encode(), "sha256")[:PSEUDONYM_BYTES]


def word_token(word: str, key: bytes) -> bytes:
    """16 bytes that stand for a word, for counting how often it is said before it is known."""
    return hmac.digest(key, f"word|{word}".encode("utf-8", "surrogatepass"), "sha256")[
        :PSEUDONYM_BYTES
    ]


def seal(chat: int, key: bytes) -> bytes:
    """A chat id for the database: 60 bytes, another each time."""
    return bytes(SecretBox(key).encrypt(chat.to_bytes(20, "big", signed=True)))


def seal_text(text: str, key: bytes) -> bytes:
    """A text for the database, padded so that its length tells little: 40 bytes and 256 times n."""
    plain = text.encode("utf-8", "replace")
    whole = -(-(len(plain) + 1) // PAGE_BYTES) * PAGE_BYTES
    return bytes(SecretBox(key).encrypt((plain + b"\x01").ljust(whole, b"\x00")))


def unseal_text(sealed: bytes, key: bytes) -> str:
    """The text that was sealed with this key; SealError when it was not."""
    try:
        return SecretBox(key).decrypt(sealed).rstrip(b"\x00")[:-1].decode()
    except (CryptoError, ValueError) as error:
        raise SealError("this text was sealed with another key") from error


def unseal(sealed: bytes, key: bytes) -> int:
    """The chat id that was sealed with this key; SealError when it was not."""
    try:
        return int.from_bytes(SecretBox(key).decrypt(sealed), "big", signed=True)
    except (CryptoError, ValueError) as error:
        raise SealError("this address was sealed with another key") from error


def seal_to(text: str, secret: bytes, smallest: int = PAGE_BYTES) -> bytes:
    """A text that only the holder of a secret key opens (libsodium's SealedBox).

    48 bytes, and `smallest` times the least power of two into which the text fits.
    """
    plain, size = text.encode("utf-8", "replace"), smallest
    while size < len(plain):
        size *= 2
    return bytes(SealedBox(PrivateKey(secret).public_key).encrypt(plain.ljust(size)))


def unseal_from(box: bytes, secret: bytes) -> str:
    """The text that was sealed to this secret key; SealError when it was not."""
    try:
        return SealedBox(PrivateKey(secret)).decrypt(box).decode().rstrip(" ")
    except (CryptoError, ValueError) as error:
        raise SealError("this was sealed to another key") from error


def sign(text: str, key: bytes) -> str:
    """The signature of a text (Ed25519), in hex."""
    return SigningKey(key).sign(text.encode()).signature.hex()


def public_of(key: bytes) -> bytes:
    """With which everybody can see that a signature was made with the key."""
    return bytes(SigningKey(key).verify_key)


def is_signed(text: str, signature: str, public: bytes) -> bool:
    """Whether the text is as it was when it was signed."""
    try:
        VerifyKey(public).verify(text.encode(), bytes.fromhex(signature))
    except (BadSignatureError, ValueError):
        return False
    return True
