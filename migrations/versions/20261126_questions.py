"""Questions that wait for people, and who asked them."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_questions"
down_revision = "20261126_team"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("paper", sa.String(length=32), nullable=False),
        sa.Column("voice", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("crowd", sa.String(length=5), nullable=False),
        sa.Column("danger", sa.String(length=15), nullable=True),
        sa.Column("claimed_by", sa.String(length=32), nullable=True),
        sa.Column("claimed_at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=True),
        sa.Column("answer_voice", sa.Boolean(), nullable=False),
        sa.Column("answered_by", sa.String(length=32), nullable=True),
        sa.Column("answered", sa.Date(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    for column in ("answered_by", "claimed_by", "language", "state"):
        op.create_index(op.f(f"ix_question_{column}"), "question", [column])
    op.create_table(
        "question_asker",
        sa.Column("question", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("waits", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("question", "person", name=op.f("pk_question_asker")),
    )
    op.create_index(op.f("ix_question_asker_person"), "question_asker", ["person"])


def downgrade() -> None:
    op.drop_table("question_asker")
    op.drop_table("question")
