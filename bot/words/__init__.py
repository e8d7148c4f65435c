"""Words: what the bot says, in five languages; the only package that knows Fluent and Babel."""
