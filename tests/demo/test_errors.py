from bot.demo.errors import ApiError, Refused


def test_an_error_has_the_form_that_telegram_gives_it() -> None:
    assert ApiError(429, "Too Many Requests: retry after 3", retry_after=3).body() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }


def test_a_refusal_is_a_bad_request() -> None:
    assert Refused("x").body() == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: x",
    }
