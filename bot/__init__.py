"""Wegwijs: a newcomer in the Netherlands asks in their own words and gets a checked answer.

The rooms are in `bot.features`; what they stand on is around them: `language` understands a
question, `words` speaks, `store` remembers, `chat` talks to Telegram. `app` puts it all together.
"""
