"""Organisations, who reads for them, and what members of the team looked at and did."""

import sqlalchemy as sa
from alembic import op

revision = "20261127_organisations"
down_revision = "20261126_barriers"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("region", sa.String(length=16), nullable=False),
        sa.Column("themes", sa.String(length=240), nullable=False),
        sa.Column("mail", sa.String(length=254), nullable=False),
        sa.Column("hook", sa.String(length=500), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "act",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("what", sa.String(length=24), nullable=False),
        sa.Column("about", sa.String(length=80), nullable=False),
        sa.Column("tally", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", "day", "what", "about", name=op.f("pk_act")),
    )
    for table in ("member", "invite"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(
                sa.Column("organisation", sa.String(length=32), nullable=False, server_default="")
            )
        with op.batch_alter_table(table) as batch:
            batch.alter_column("organisation", server_default=None)


def downgrade() -> None:
    for table in ("invite", "member"):
        with op.batch_alter_table(table) as batch:
            batch.drop_column("organisation")
    op.drop_table("act")
    op.drop_table("organisation")
