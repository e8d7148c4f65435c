"""Drafts, phrases, facts and recordings made at the desk, and who received which answer."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "20261126_library_desk"
down_revision = "20261126_questions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add("library_version", sa.Column("writer", sa.String(40), nullable=False, server_default=""))
    _add("library_version", sa.Column("approver", sa.String(40), nullable=False, server_default=""))
    made: sa.Column[bool] = sa.Column(
        "made", sa.Boolean(), nullable=False, server_default=sa.false()
    )
    _add("library_place", made)
    op.create_table(
        "library_taken",
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("kind", "entry", "language", name=op.f("pk_library_taken")),
    )
    op.create_table(
        "library_draft",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hand", sa.LargeBinary(length=16), nullable=False),
        sa.Column("writer", sa.String(length=40), nullable=False),
        sa.Column("grouping", sa.String(length=40), nullable=False),
        sa.Column("touched", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("entry", "language", "origin", name=op.f("pk_library_draft")),
    )
    op.create_table(
        "library_taught",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("phrase", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("entry", "language", "phrase", name=op.f("pk_library_taught")),
    )
    _facts()
    _recordings()


def _add(name: str, column: sa.Column[Any]) -> None:
    """Add a column that rows of before fill with its default; rows of today say what they mean."""
    with op.batch_alter_table(name) as table:
        table.add_column(column)
    with op.batch_alter_table(name) as table:
        table.alter_column(column.name, server_default=None)


def _facts() -> None:
    for name, more in (
        ("library_fact", []),
        ("library_fact_draft", [sa.Column("hand", sa.LargeBinary(length=16), nullable=False)]),
    ):
        op.create_table(
            name,
            sa.Column("fact", sa.String(length=80), nullable=False),
            sa.Column("body", sa.Text(), nullable=False),
            sa.Column("writer", sa.String(length=40), nullable=False),
            sa.Column("approver", sa.String(length=40), nullable=False),
            *more,
            sa.PrimaryKeyConstraint("fact", name=op.f(f"pk_{name}")),
        )


def _recordings() -> None:
    op.create_table(
        "library_recording",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("digest", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("hand", sa.LargeBinary(length=16), nullable=False),
        sa.Column("speaker", sa.String(length=40), nullable=False),
        sa.Column("approver", sa.String(length=40), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("paper", sa.String(length=32), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("made", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_recording")),
    )
    op.create_index(op.f("ix_library_recording_entry"), "library_recording", ["entry"])
    op.create_table(
        "library_received",
        sa.Column("token", sa.LargeBinary(length=16), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("owed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_library_received")),
    )
    op.create_index(op.f("ix_library_received_entry"), "library_received", ["entry"])
    op.create_index(op.f("ix_library_received_day"), "library_received", ["day"])


def downgrade() -> None:
    for name in (
        "library_received",
        "library_recording",
        "library_fact_draft",
        "library_fact",
        "library_taught",
        "library_draft",
        "library_taken",
    ):
        op.drop_table(name)
    with op.batch_alter_table("library_place") as table:
        table.drop_column("made")
    with op.batch_alter_table("library_version") as table:
        table.drop_column("approver")
        table.drop_column("writer")
