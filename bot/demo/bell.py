"""A way to wait until something changes, without a task of its own."""

import asyncio


class Bell:
    """Wakes everybody who waits when it is rung."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def ring(self) -> None:
        for each in self._waiting:
            each.set()

    async def wait(self, seconds: float | None = None) -> bool:
        heard = asyncio.Event()
        self._waiting.add(heard)
        try:
            async with asyncio.timeout(seconds):
                return await heard.wait()
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(heard)
