"""Batches of messages that a key person passes on."""

revision = "20261126_forwarding"
down_revision = "20261126_library_desk"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
