"""People: welcome, the choice of a language, what is kept about a person, and leaving."""
