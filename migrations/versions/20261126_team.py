"""The team, its invites and its browsers; papers; promises about one thing, or to another chat."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_team"
down_revision = "20261126_suggestions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "member",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("alias", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("languages", sa.String(length=40), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("speaks", sa.String(length=5), nullable=False),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("hours", sa.String(length=10), nullable=False),
        sa.Column("awaits", sa.String(length=100), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("wrong_since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_member")),
    )
    op.create_index(op.f("ix_member_role"), "member", ["role"])
    op.create_table(
        "invite",
        sa.Column("token", sa.LargeBinary(length=32), nullable=False),
        sa.Column("alias", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("languages", sa.String(length=40), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_by", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_invite")),
    )
    op.create_index(op.f("ix_invite_used_by"), "invite", ["used_by"])
    op.create_table(
        "desk_knock",
        sa.Column("token", sa.LargeBinary(length=32), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_desk_knock")),
    )
    op.create_index(op.f("ix_desk_knock_code"), "desk_knock", ["code"])
    op.create_table(
        "desk_session",
        sa.Column("token", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("strong", sa.Boolean(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_desk_session")),
    )
    op.create_index(op.f("ix_desk_session_person"), "desk_session", ["person"])
    op.create_table(
        "paper",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper")),
    )
    op.create_index(op.f("ix_paper_last_day"), "paper", ["last_day"])
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(
            sa.Column("about", sa.String(length=40), nullable=False, server_default="")
        )
        outbox.add_column(
            sa.Column("query", sa.String(length=80), nullable=False, server_default="")
        )
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("about", server_default=None)
        outbox.alter_column("query", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("query")
        outbox.drop_column("about")
    for table in ("paper", "desk_session", "desk_knock", "invite", "member"):
        op.drop_table(table)
