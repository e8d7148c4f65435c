"""Questions that wait for people, who asked, and who answers."""

revision = "20261126_questions"
down_revision = "20261126_team"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
