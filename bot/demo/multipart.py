"""The parts of a form with files, taken apart without loss."""

import re
from email.message import Message

from bot.demo.records import Json, Upload


def parts(content_type: str, body: bytes) -> tuple[Json, dict[str, Upload]]:
    """Take a `multipart/form-data` body apart into its fields and its files."""
    found = re.search(r'boundary="?([^";,]+)"?', content_type)
    if found is None:
        raise ValueError("the form has no boundary")
    fields: Json = {}
    uploads: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:]:
        if part.startswith(b"--"):
            break
        head, _, content = part.partition(b"\r\n\r\n")
        headers = _headers(head)
        name = _parameter(headers, "name")
        if not name:
            raise ValueError("a part of the form has no name")
        file_name = _parameter(headers, "filename")
        if file_name is None:
            fields[name] = content.decode()
            continue
        uploads[name] = Upload(content, file_name, headers.get_content_type())
    return fields, uploads


def _headers(head: bytes) -> Message:
    headers = Message()
    headers.set_default_type("application/octet-stream")
    for line in head.decode(errors="replace").strip().split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip()] = value.strip()
    return headers


def _parameter(headers: Message, name: str) -> str | None:
    value = headers.get_param(name, None, "content-disposition")
    if value is None:
        return None
    if isinstance(value, tuple):
        return value[2]
    return value
