"""Corrections and sendings of reports, when reports are due, and counts of the whole commune.

Reports issued before replace none by name; the newest on a period is still the one in force.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"


def upgrade() -> None:
    op.create_table(
        "commune_count",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=200), server_default="", nullable=False),
        sa.Column("children", sa.BigInteger(), nullable=True),
        sa.Column("under_five", sa.BigInteger(), nullable=True),
        sa.Column("under_five_registered", sa.BigInteger(), nullable=True),
        sa.Column("couples_married", sa.BigInteger(), nullable=True),
        sa.Column("households", sa.BigInteger(), nullable=True),
        sa.Column("two_generations", sa.BigInteger(), nullable=True),
        sa.Column("mother_and_children", sa.BigInteger(), nullable=True),
        sa.Column("father_and_children", sa.BigInteger(), nullable=True),
        sa.Column("three_generations", sa.BigInteger(), nullable=True),
        sa.Column("couple_alone", sa.BigInteger(), nullable=True),
        sa.Column("living_alone", sa.BigInteger(), nullable=True),
        sa.Column("other_households", sa.BigInteger(), nullable=True),
        sa.Column("with_elders", sa.BigInteger(), nullable=True),
        sa.Column("with_children", sa.BigInteger(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commune_count")),
    )
    op.create_index(
        op.f("ix_commune_count_as_of_id"), "commune_count", ["as_of", "id"], unique=False
    )
    op.create_index(op.f("ix_commune_count_code"), "commune_count", ["code"], unique=False)
    op.create_table(
        "report_duty",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=40), server_default="", nullable=False),
        sa.Column("length", sa.String(length=30), server_default="", nullable=False),
        sa.Column("asked", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("working_days", sa.BigInteger(), nullable=True),
        sa.Column("due_day", sa.BigInteger(), nullable=True),
        sa.Column("due_month", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_duty")),
    )
    op.create_table(
        "report_sending",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("report", sa.String(length=36), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("way", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["report"],
            ["issued_report.id"],
            name=op.f("fk_report_sending_report"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_sending")),
    )
    op.create_index(op.f("ix_report_sending_report"), "report_sending", ["report"], unique=False)
    op.execute(
        "ALTER TABLE issued_report ADD COLUMN replaces VARCHAR(36) CONSTRAINT fk_issued_report_replaces "
        "REFERENCES issued_report (id) DEFERRABLE INITIALLY DEFERRED"
    )
    op.add_column(
        "issued_report", sa.Column("reason", sa.Text(), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("issued_report", "reason")
    op.drop_column("issued_report", "replaces")
    op.drop_index(op.f("ix_report_sending_report"), table_name="report_sending")
    op.drop_table("report_sending")
    op.drop_table("report_duty")
    op.drop_index(op.f("ix_commune_count_code"), table_name="commune_count")
    op.drop_index(op.f("ix_commune_count_as_of_id"), table_name="commune_count")
    op.drop_table("commune_count")
