"""What stands in the way, said without being known; no table but the followers knows a person."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_barriers"
down_revision = "20261126_batches"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "barrier_pool",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barrier_pool")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "barrier_mark",
        sa.Column("mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("passing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_barrier_mark")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "barrier_said",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("period", sa.String(length=6), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("theme", sa.String(length=16), nullable=False),
        sa.Column("codes", sa.String(length=120), nullable=False),
        sa.Column("place", sa.String(length=12), nullable=False),
        sa.Column("region", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("via", sa.String(length=4), nullable=False),
        sa.Column("crowd", sa.String(length=4), nullable=False),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=True),
        sa.Column("receipt", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barrier_said")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "barrier_release",
        sa.Column("period", sa.String(length=6), nullable=False),
        sa.Column("circle", sa.String(length=8), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("period", "circle", name=op.f("pk_barrier_release")),
    )
    op.create_table(
        "barrier_follower",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("area", sa.String(length=8), nullable=False),
        sa.Column("address", sa.LargeBinary(length=60), nullable=False),
        sa.PrimaryKeyConstraint("person", "area", name=op.f("pk_barrier_follower")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in ("follower", "release", "said", "mark", "pool"):
        op.drop_table(f"barrier_{table}")
