"""A local Telegram: a Bot API server and a chat page, so that the real bot runs without a token."""
