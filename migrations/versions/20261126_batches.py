"""Batches end by the hour; what was waiting in them, a day at most, is let go."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_batches"
down_revision = "20261126_forwarding"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("batch_unopened")
    op.drop_table("batch_item")
    op.create_table(
        "batch_item",
        sa.Column("id", sa.String(length=8), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("paper", sa.String(length=32), nullable=False),
        sa.Column("voice", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("entry", sa.String(length=80), nullable=True),
        sa.Column("ends", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_item")),
    )
    op.create_index(op.f("ix_batch_item_person"), "batch_item", ["person"])
    op.create_index(op.f("ix_batch_item_ends"), "batch_item", ["ends"])
    op.create_table(
        "batch",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("unopened", sa.Integer(), nullable=False),
        sa.Column("captions", sa.Integer(), nullable=False),
        sa.Column("topics", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("ends", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_batch")),
    )
    op.create_index(op.f("ix_batch_ends"), "batch", ["ends"])


def downgrade() -> None:
    op.drop_table("batch")
    op.drop_table("batch_item")
    op.create_table(
        "batch_item",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("paper", sa.String(length=32), nullable=False),
        sa.Column("voice", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("entry", sa.String(length=80), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_item")),
    )
    op.create_index(op.f("ix_batch_item_person"), "batch_item", ["person"])
    op.create_table(
        "batch_unopened",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("tally", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_batch_unopened")),
    )
