import pytest

from bot.demo.multipart import parts
from bot.demo.records import Upload

BODY = (
    b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xd8\xb3 \r\n\r\n\r\n'
    b'--b\r\nContent-Disposition: form-data; name="voice"; filename="a.ogg"\r\n'
    b"Content-Type: audio/ogg\r\n\r\n\x00\r\n--c\r\n\xff\r\n--b--\r\n"
)


@pytest.mark.parametrize("boundary", ["boundary=b", 'boundary="b"', "boundary=b; charset=utf-8"])
def test_fields_and_files_are_taken_apart(boundary: str) -> None:
    fields, uploads = parts(f"multipart/form-data; {boundary}", BODY)

    assert fields == {"text": "س \r\n\r\n"}
    assert uploads == {"voice": Upload(b"\x00\r\n--c\r\n\xff", "a.ogg", "audio/ogg")}


@pytest.mark.parametrize(
    ("kind", "body", "complaint"),
    [
        ("multipart/form-data", BODY, "no boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\nx\r\n--b--", "no name"),
    ],
)
def test_a_form_that_cannot_be_read_says_why(kind: str, body: bytes, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parts(kind, body)
