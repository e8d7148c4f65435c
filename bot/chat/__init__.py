"""Chat: how the house hears and speaks on Telegram; behind `sanitise` nobody sees an update."""
