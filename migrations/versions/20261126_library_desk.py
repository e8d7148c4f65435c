"""Drafts, phrases and recordings made at the desk, and who received which answer."""

revision = "20261126_library_desk"
down_revision = "20261126_questions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
