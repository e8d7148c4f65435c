"""The first shape of the database: people, the library, the outbox, marks and counts."""

import sqlalchemy as sa
from alembic import op

revision = "20261125_first"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ask_tally",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("mark", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("tally", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "mark", "language", "entry", name=op.f("pk_ask_tally")),
    )
    op.create_table(
        "handled",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_handled")),
    )
    op.create_table(
        "library_asked",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("phrases", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", "language", name=op.f("pk_library_asked")),
    )
    op.create_table(
        "library_place",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("domain", sa.String(length=10), nullable=False),
        sa.Column("shelf", sa.String(length=40), nullable=False),
        sa.Column("grouping", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("urgent", sa.String(length=20), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_library_place")),
    )
    with op.batch_alter_table("library_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_library_place_grouping"), ["grouping"], unique=False)

    op.create_table(
        "library_version",
        sa.Column("entry", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("published", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("entry", "language", "number", name=op.f("pk_library_version")),
    )
    op.create_table(
        "once",
        sa.Column("token", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_once")),
    )
    with op.batch_alter_table("once", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_once_person"), ["person"], unique=False)

    op.create_table(
        "outbox",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("screen", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("edits", sa.BigInteger(), nullable=True),
        sa.Column("below", sa.BigInteger(), nullable=True),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_due"), ["due"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_person"), ["person"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("quarter", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )


def downgrade() -> None:
    op.drop_table("person")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_person"))
        batch_op.drop_index(batch_op.f("ix_outbox_due"))

    op.drop_table("outbox")
    with op.batch_alter_table("once", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_once_person"))

    op.drop_table("once")
    op.drop_table("library_version")
    with op.batch_alter_table("library_place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_library_place_grouping"))

    op.drop_table("library_place")
    op.drop_table("library_asked")
    op.drop_table("handled")
    op.drop_table("ask_tally")
