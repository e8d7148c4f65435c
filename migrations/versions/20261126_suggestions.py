"""Answers by situation, and learning from use: suggestions, new words, editions of the library."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_suggestions"
down_revision = "20261125_first"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("library_place", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("situations", sa.String(length=60), nullable=False, server_default="")
        )
    with op.batch_alter_table("library_place", schema=None) as batch_op:
        batch_op.alter_column("situations", server_default=None)
    op.create_table(
        "library_edition",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_edition")),
    )
    op.create_table(
        "library_new_word",
        sa.Column("mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("tally", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_library_new_word")),
    )
    op.create_table(
        "library_suggestion",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("phrase", sa.String(length=200), nullable=False),
        sa.Column("tally", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entry", "language", "phrase", name=op.f("pk_library_suggestion")),
    )


def downgrade() -> None:
    op.drop_table("library_suggestion")
    op.drop_table("library_new_word")
    op.drop_table("library_edition")
    with op.batch_alter_table("library_place", schema=None) as batch_op:
        batch_op.drop_column("situations")
