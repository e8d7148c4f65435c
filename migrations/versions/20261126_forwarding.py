"""Batches of messages that a key person passes on."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_forwarding"
down_revision = "20261126_library_desk"
branch_labels = None
depends_on = None


def upgrade() -> None:
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


def downgrade() -> None:
    op.drop_table("batch_unopened")
    op.drop_table("batch_item")
