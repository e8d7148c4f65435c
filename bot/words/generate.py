"""Writes `catalogue.py`: one typed function per Fluent message of `locales/en`.

`python -m bot.words.generate` writes it; with `--check` it only compares (exit 1 when it is old).
A variable that a selector chooses by is a number; every other one is a text or another saying.
"""

import sys
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

HERE = Path(__file__).parent
SOURCE = HERE.parent.parent / "locales" / "en"
HEAD = '''"""The words the bot can say, one function per Fluent message.  Generated; do not edit."""

from bot.words.phrase import Phrase, Saying, Told
'''


class Variables(Visitor):
    """Collects the variables of a message, in order, with their Python types."""

    def __init__(self) -> None:
        self.types: dict[str, str] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 (fluent's name)
        if isinstance(node.selector, ast.VariableReference):
            self.types[node.selector.id.name] = "int"
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent's name)
        self.types.setdefault(node.id.name, "str | Saying | Told")


def messages(folder: Path) -> list[ast.Message]:
    """Every message of one language, file by file."""
    return [
        entry
        for path in sorted(folder.glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    ]


def variables(message: ast.Message) -> dict[str, str]:
    """The variables of a message and the Python type of each."""
    found = Variables()
    found.visit(message.value)
    return found.types


def module() -> str:
    """The text of `catalogue.py`."""
    return HEAD + "".join(_function(message) for message in messages(SOURCE))


def _function(message: ast.Message) -> str:
    types = variables(message)
    key = message.id.name
    parameters = ", ".join(f"{name}: {kind}" for name, kind in types.items())
    values = ", ".join(f'"{name}": {name}' for name in types)
    arguments = f", {{{values}}}" if types else ""
    signature = f"*, {parameters}" if types else ""
    return (
        f"\n\ndef {key.replace('-', '_')}({signature}) -> Phrase:\n"
        f'    return Phrase("{key}"{arguments})\n'
    )


def main() -> int:
    target = HERE / "catalogue.py"
    text = module()
    if "--check" in sys.argv:
        return int(target.read_text(encoding="utf-8") != text)
    target.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
