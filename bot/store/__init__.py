"""The store: what the house remembers, and the one way to change it."""
