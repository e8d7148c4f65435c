"""Words that were let through, and what organisations receive, owe and say."""

import sqlalchemy as sa
from alembic import op

revision = "20261127_relay"
down_revision = "20261127_organisations"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "barrier_quote",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("period", sa.String(length=6), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("theme", sa.String(length=16), nullable=False),
        sa.Column("region", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.Column("first", sa.LargeBinary(length=16), nullable=True),
        sa.Column("partner", sa.String(length=6), nullable=False),
        sa.Column("public", sa.String(length=6), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barrier_quote")),
        sqlite_with_rowid=False,
    )
    _promises()
    _sends()


def _promises() -> None:
    op.create_table(
        "relay_promise",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("organisation", sa.String(length=32), nullable=False),
        sa.Column("theme", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Date(), nullable=False),
        sa.Column("owner", sa.String(length=60), nullable=False),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("answered", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("reminded", sa.Date(), nullable=True),
        sa.Column("better_asked", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_promise")),
    )
    op.create_index(op.f("ix_relay_promise_organisation"), "relay_promise", ["organisation"])
    op.create_index(op.f("ix_relay_promise_theme"), "relay_promise", ["theme"])
    op.create_table(
        "relay_answer",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("promise", sa.String(length=12), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("returned", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_answer")),
    )
    op.create_index(op.f("ix_relay_answer_promise"), "relay_answer", ["promise"])
    op.create_table(
        "relay_translation",
        sa.Column("answer", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_from", sa.String(length=12), nullable=False),
        sa.Column("checked", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("answer", "language", name=op.f("pk_relay_translation")),
    )


def _sends() -> None:
    op.create_table(
        "relay_send",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation", sa.String(length=32), nullable=False),
        sa.Column("route", sa.String(length=8), nullable=False),
        sa.Column("period", sa.String(length=6), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("progress", sa.String(length=8), nullable=False),
        sa.Column("to", sa.String(length=500), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("receipt", sa.String(length=120), nullable=False),
        sa.Column("trouble", sa.String(length=24), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("takes_back", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_send")),
    )
    op.create_index(op.f("ix_relay_send_organisation"), "relay_send", ["organisation"])
    op.create_index(op.f("ix_relay_send_progress"), "relay_send", ["progress"])


def downgrade() -> None:
    for table in ("send", "translation", "answer", "promise"):
        op.drop_table(f"relay_{table}")
    op.drop_table("barrier_quote")
