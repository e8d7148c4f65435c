"""How the house stands: a word for each thing that every process has to know."""

import sqlalchemy as sa
from alembic import op

revision = "20261127_house"
down_revision = "20261127_relay"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "house",
        sa.Column("key", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_house")),
    )


def downgrade() -> None:
    op.drop_table("house")
