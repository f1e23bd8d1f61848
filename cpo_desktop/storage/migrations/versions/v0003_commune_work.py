"""Domestic violence, home visits, and the registers of the commune's own work.

Funds of stores from before name no budget line and no contribution; nobody is back at school.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0003"
down_revision = "v0002"


def upgrade() -> None:
    op.create_table(
        "action_plan",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("number", sa.String(length=60), server_default="", nullable=False),
        sa.Column("issuer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan")),
    )
    op.create_index(op.f("ix_action_plan_code"), "action_plan", ["code"], unique=False)
    op.create_index(
        op.f("ix_action_plan_valid_from_id"), "action_plan", ["valid_from", "id"], unique=False
    )
    op.create_table(
        "budget",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=True),
        sa.Column("programme", sa.String(length=40), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("allocated", sa.BigInteger(), nullable=True),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget")),
    )
    op.create_index(op.f("ix_budget_code"), "budget", ["code"], unique=False)
    op.create_index(op.f("ix_budget_year_id"), "budget", ["year", "id"], unique=False)
    op.create_table(
        "contribution",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("donor", sa.String(length=200), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("in_kind", sa.String(length=200), server_default="", nullable=False),
        sa.Column("worth", sa.BigInteger(), nullable=True),
        sa.Column("purpose", sa.String(length=200), server_default="", nullable=False),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution")),
    )
    op.create_index(op.f("ix_contribution_code"), "contribution", ["code"], unique=False)
    op.create_index(
        op.f("ix_contribution_received_on_id"), "contribution", ["received_on", "id"], unique=False
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("subject", sa.String(length=200), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_to", sa.String(length=40), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(length=40), nullable=True),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index(
        op.f("ix_proposal_answered_on_answer_by"),
        "proposal",
        ["answered_on", "answer_by"],
        unique=False,
    )
    op.create_index(op.f("ix_proposal_code"), "proposal", ["code"], unique=False)
    op.create_index(op.f("ix_proposal_raised_on_id"), "proposal", ["raised_on", "id"], unique=False)
    op.create_table(
        "consultation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("way", sa.String(length=40), nullable=True),
        sa.Column("subject", sa.String(length=200), server_default="", nullable=False),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("occasion", sa.String(length=40), nullable=True),
        sa.Column("organiser", sa.String(length=40), nullable=True),
        sa.Column("children", sa.BigInteger(), nullable=True),
        sa.Column("girls", sa.BigInteger(), nullable=True),
        sa.Column("over_seven", sa.BigInteger(), nullable=True),
        sa.Column("minority", sa.BigInteger(), nullable=True),
        sa.Column("special", sa.BigInteger(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_consultation_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
    )
    op.create_index(op.f("ix_consultation_code"), "consultation", ["code"], unique=False)
    op.create_index(
        op.f("ix_consultation_held_on_id"), "consultation", ["held_on", "id"], unique=False
    )
    op.create_index(op.f("ix_consultation_village"), "consultation", ["village"], unique=False)
    op.create_table(
        "facility",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("whole_commune", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=True),
        sa.Column("pieces", sa.BigInteger(), nullable=True),
        sa.Column("capacity", sa.BigInteger(), nullable=True),
        sa.Column("manager", sa.String(length=200), server_default="", nullable=False),
        sa.Column("telephone", sa.String(length=20), server_default="", nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("check_by", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_facility_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facility")),
    )
    op.create_index(op.f("ix_facility_code"), "facility", ["code"], unique=False)
    op.create_index(op.f("ix_facility_name_key_id"), "facility", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_facility_village"), "facility", ["village"], unique=False)
    op.create_table(
        "outreach",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("subject", sa.String(length=200), server_default="", nullable=False),
        sa.Column("topics", sa.String(400), server_default="", nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("times", sa.BigInteger(), nullable=True),
        sa.Column("occasion", sa.String(length=40), nullable=True),
        sa.Column("partners", sa.String(length=200), server_default="", nullable=False),
        sa.Column("audiences", sa.String(400), server_default="", nullable=False),
        sa.Column("reached", sa.BigInteger(), nullable=True),
        sa.Column("female", sa.BigInteger(), nullable=True),
        sa.Column("children", sa.BigInteger(), nullable=True),
        sa.Column("girls", sa.BigInteger(), nullable=True),
        sa.Column("minority", sa.BigInteger(), nullable=True),
        sa.Column("materials", sa.String(length=200), server_default="", nullable=False),
        sa.Column("copies", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("budget", sa.String(length=36), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["budget"],
            ["budget.id"],
            name=op.f("fk_outreach_budget"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_outreach_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outreach")),
    )
    op.create_index(op.f("ix_outreach_code"), "outreach", ["code"], unique=False)
    op.create_index(op.f("ix_outreach_held_on_id"), "outreach", ["held_on", "id"], unique=False)
    op.create_index(op.f("ix_outreach_village"), "outreach", ["village"], unique=False)
    op.create_table(
        "plan_target",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("plan", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=500), server_default="", nullable=False),
        sa.Column("indicator", sa.String(length=40), nullable=True),
        sa.Column("unit", sa.String(length=30), server_default="", nullable=False),
        sa.Column("direction", sa.String(length=40), nullable=True),
        sa.Column("baseline", sa.String(20), nullable=True),
        sa.Column("baseline_year", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan"],
            ["action_plan.id"],
            name=op.f("fk_plan_target_plan"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_target")),
    )
    op.create_index(op.f("ix_plan_target_plan"), "plan_target", ["plan"], unique=False)
    op.create_table(
        "plan_task",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("plan", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=500), server_default="", nullable=False),
        sa.Column("lead", sa.String(length=40), nullable=True),
        sa.Column("partners", sa.String(length=200), server_default="", nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan"],
            ["action_plan.id"],
            name=op.f("fk_plan_task_plan"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_task")),
    )
    op.create_index(
        op.f("ix_plan_task_done_on_due_on"), "plan_task", ["done_on", "due_on"], unique=False
    )
    op.create_index(op.f("ix_plan_task_plan"), "plan_task", ["plan"], unique=False)
    op.create_table(
        "spending",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("budget", sa.String(length=36), nullable=True),
        sa.Column("spent_on", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("purpose", sa.String(length=200), server_default="", nullable=False),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["budget"],
            ["budget.id"],
            name=op.f("fk_spending_budget"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spending")),
    )
    op.create_index(op.f("ix_spending_budget"), "spending", ["budget"], unique=False)
    op.create_index(op.f("ix_spending_spent_on"), "spending", ["spent_on"], unique=False)
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("role", sa.String(length=40), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("agency", sa.String(length=40), nullable=True),
        sa.Column("post", sa.String(length=200), server_default="", nullable=False),
        sa.Column("telephone", sa.String(length=20), server_default="", nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("birth_year", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.String(length=40), nullable=True),
        sa.Column("share", sa.BigInteger(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("allowance", sa.BigInteger(), nullable=True),
        sa.Column("education", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_staff_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_index(op.f("ix_staff_name_key_id"), "staff", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_staff_village"), "staff", ["village"], unique=False)
    op.create_table(
        "training",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("subject", sa.String(length=200), server_default="", nullable=False),
        sa.Column("topics", sa.String(400), server_default="", nullable=False),
        sa.Column("hours", sa.BigInteger(), nullable=True),
        sa.Column("organiser", sa.String(length=40), nullable=True),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("groups", sa.String(400), server_default="", nullable=False),
        sa.Column("people", sa.BigInteger(), nullable=True),
        sa.Column("female", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("budget", sa.String(length=36), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["budget"],
            ["budget.id"],
            name=op.f("fk_training_budget"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    op.create_index(op.f("ix_training_code"), "training", ["code"], unique=False)
    op.create_index(op.f("ix_training_held_on_id"), "training", ["held_on", "id"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("training", sa.String(length=36), nullable=True),
        sa.Column("staff", sa.String(length=36), nullable=True),
        sa.Column("certificate", sa.String(length=60), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff"],
            ["staff.id"],
            name=op.f("fk_attendance_staff"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["training"],
            ["training.id"],
            name=op.f("fk_attendance_training"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_staff"), "attendance", ["staff"], unique=False)
    op.create_index(op.f("ix_attendance_training"), "attendance", ["training"], unique=False)
    op.create_table(
        "certificate",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("staff", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("issuer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("renewed_on", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff"],
            ["staff.id"],
            name=op.f("fk_certificate_staff"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
    )
    op.create_index(
        op.f("ix_certificate_renewed_on_valid_to"),
        "certificate",
        ["renewed_on", "valid_to"],
        unique=False,
    )
    op.create_index(op.f("ix_certificate_staff"), "certificate", ["staff"], unique=False)
    op.create_table(
        "home_visit",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("household", sa.String(length=36), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(length=200), server_default="", nullable=False),
        sa.Column("seen", sa.Text(), server_default="", nullable=False),
        sa.Column("agreed", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["household"],
            ["household.id"],
            name=op.f("fk_home_visit_household"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_home_visit")),
    )
    op.create_index(
        op.f("ix_home_visit_done_on_due_on"), "home_visit", ["done_on", "due_on"], unique=False
    )
    op.create_index(op.f("ix_home_visit_household"), "home_visit", ["household"], unique=False)
    op.create_table(
        "inspection",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("subject", sa.String(length=200), server_default="", nullable=False),
        sa.Column("facility", sa.String(length=36), nullable=True),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("lead", sa.String(length=40), nullable=True),
        sa.Column("members", sa.String(length=200), server_default="", nullable=False),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("conclusion", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["facility"],
            ["facility.id"],
            name=op.f("fk_inspection_facility"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_inspection_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
    )
    op.create_index(op.f("ix_inspection_code"), "inspection", ["code"], unique=False)
    op.create_index(op.f("ix_inspection_facility"), "inspection", ["facility"], unique=False)
    op.create_index(op.f("ix_inspection_held_on_id"), "inspection", ["held_on", "id"], unique=False)
    op.create_table(
        "investment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("facility", sa.String(length=36), nullable=True),
        sa.Column("spent_on", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("budget", sa.String(length=36), nullable=True),
        sa.Column("purpose", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["budget"],
            ["budget.id"],
            name=op.f("fk_investment_budget"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["facility"],
            ["facility.id"],
            name=op.f("fk_investment_facility"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_investment")),
    )
    op.create_index(op.f("ix_investment_budget"), "investment", ["budget"], unique=False)
    op.create_index(op.f("ix_investment_facility"), "investment", ["facility"], unique=False)
    op.create_index(op.f("ix_investment_spent_on"), "investment", ["spent_on"], unique=False)
    op.create_table(
        "opinion",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("consultation", sa.String(length=36), nullable=True),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("forwarded_to", sa.String(length=40), nullable=True),
        sa.Column("forwarded_on", sa.Date(), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("tell_by", sa.Date(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_how", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation"],
            ["consultation.id"],
            name=op.f("fk_opinion_consultation"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion")),
    )
    op.create_index(
        op.f("ix_opinion_answered_on_answer_by"),
        "opinion",
        ["answered_on", "answer_by"],
        unique=False,
    )
    op.create_index(op.f("ix_opinion_consultation"), "opinion", ["consultation"], unique=False)
    op.create_index(
        op.f("ix_opinion_told_on_tell_by"), "opinion", ["told_on", "tell_by"], unique=False
    )
    op.create_table(
        "target_year",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("target", sa.String(length=36), nullable=True),
        sa.Column("year", sa.BigInteger(), nullable=True),
        sa.Column("planned", sa.String(20), nullable=True),
        sa.Column("actual", sa.String(20), nullable=True),
        sa.Column("remarks", sa.String(length=500), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["target"],
            ["plan_target.id"],
            name=op.f("fk_target_year_target"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_year")),
    )
    op.create_index(op.f("ix_target_year_target"), "target_year", ["target"], unique=False)
    op.create_table(
        "violence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("forms", sa.String(400), server_default="", nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("household", sa.String(length=36), nullable=True),
        sa.Column("repeated", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("harm", sa.String(length=40), nullable=True),
        sa.Column("story", sa.Text(), server_default="", nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_violence_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["household"],
            ["household.id"],
            name=op.f("fk_violence_household"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_violence_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violence")),
    )
    op.create_index(op.f("ix_violence_code"), "violence", ["code"], unique=False)
    op.create_index(
        op.f("ix_violence_happened_on_id"), "violence", ["happened_on", "id"], unique=False
    )
    op.create_index(op.f("ix_violence_household"), "violence", ["household"], unique=False)
    op.create_index(op.f("ix_violence_village"), "violence", ["village"], unique=False)
    op.create_table(
        "finding",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("inspection", sa.String(length=36), nullable=True),
        sa.Column("found", sa.Text(), server_default="", nullable=False),
        sa.Column("violation", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("handling", sa.String(length=40), nullable=True),
        sa.Column("fine", sa.BigInteger(), nullable=True),
        sa.Column("remedy_by", sa.Date(), nullable=True),
        sa.Column("remedied_on", sa.Date(), nullable=True),
        sa.Column("head", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspection"],
            ["inspection.id"],
            name=op.f("fk_finding_inspection"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index(op.f("ix_finding_inspection"), "finding", ["inspection"], unique=False)
    op.create_index(
        op.f("ix_finding_remedied_on_remedy_by"),
        "finding",
        ["remedied_on", "remedy_by"],
        unique=False,
    )
    op.create_table(
        "violence_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("violence", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("people", sa.BigInteger(), nullable=True),
        sa.Column("done_by", sa.String(length=200), server_default="", nullable=False),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("fine", sa.BigInteger(), nullable=True),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["violence"],
            ["violence.id"],
            name=op.f("fk_violence_step_violence"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violence_step")),
    )
    op.create_index(op.f("ix_violence_step_done_on"), "violence_step", ["done_on"], unique=False)
    op.create_index(op.f("ix_violence_step_violence"), "violence_step", ["violence"], unique=False)
    op.create_table(
        "marriage_child",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("marriage", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("registered", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("born_from", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_marriage_child_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["marriage"],
            ["marriage.id"],
            name=op.f("fk_marriage_child_marriage"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marriage_child")),
    )
    op.create_index(op.f("ix_marriage_child_child"), "marriage_child", ["child"], unique=False)
    op.create_index(
        op.f("ix_marriage_child_marriage"), "marriage_child", ["marriage"], unique=False
    )
    op.create_table(
        "violence_person",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("violence", sa.String(length=36), nullable=True),
        sa.Column("role", sa.String(length=40), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("relation", sa.String(length=40), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("born_from", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_violence_person_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["violence"],
            ["violence.id"],
            name=op.f("fk_violence_person_violence"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violence_person")),
    )
    op.create_index(op.f("ix_violence_person_child"), "violence_person", ["child"], unique=False)
    op.create_index(
        op.f("ix_violence_person_violence"), "violence_person", ["violence"], unique=False
    )
    op.execute(
        "ALTER TABLE funding ADD COLUMN budget VARCHAR(36) CONSTRAINT fk_funding_budget "
        "REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED"
    )
    op.execute(
        "ALTER TABLE funding ADD COLUMN contribution VARCHAR(36) CONSTRAINT fk_funding_contribution "
        "REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED"
    )
    op.create_index(op.f("ix_funding_budget"), "funding", ["budget"], unique=False)
    op.create_index(op.f("ix_funding_contribution"), "funding", ["contribution"], unique=False)
    op.add_column("marriage", sa.Column("next_on", sa.Date(), nullable=True))
    op.add_column("party", sa.Column("returned_on", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("party", "returned_on")
    op.drop_column("marriage", "next_on")
    op.drop_index(op.f("ix_funding_contribution"), table_name="funding")
    op.drop_index(op.f("ix_funding_budget"), table_name="funding")
    op.drop_column("funding", "contribution")
    op.drop_column("funding", "budget")
    op.drop_index(op.f("ix_violence_person_violence"), table_name="violence_person")
    op.drop_index(op.f("ix_violence_person_child"), table_name="violence_person")
    op.drop_table("violence_person")
    op.drop_index(op.f("ix_marriage_child_marriage"), table_name="marriage_child")
    op.drop_index(op.f("ix_marriage_child_child"), table_name="marriage_child")
    op.drop_table("marriage_child")
    op.drop_index(op.f("ix_violence_step_violence"), table_name="violence_step")
    op.drop_index(op.f("ix_violence_step_done_on"), table_name="violence_step")
    op.drop_table("violence_step")
    op.drop_index(op.f("ix_finding_remedied_on_remedy_by"), table_name="finding")
    op.drop_index(op.f("ix_finding_inspection"), table_name="finding")
    op.drop_table("finding")
    op.drop_index(op.f("ix_violence_village"), table_name="violence")
    op.drop_index(op.f("ix_violence_household"), table_name="violence")
    op.drop_index(op.f("ix_violence_happened_on_id"), table_name="violence")
    op.drop_index(op.f("ix_violence_code"), table_name="violence")
    op.drop_table("violence")
    op.drop_index(op.f("ix_target_year_target"), table_name="target_year")
    op.drop_table("target_year")
    op.drop_index(op.f("ix_opinion_told_on_tell_by"), table_name="opinion")
    op.drop_index(op.f("ix_opinion_consultation"), table_name="opinion")
    op.drop_index(op.f("ix_opinion_answered_on_answer_by"), table_name="opinion")
    op.drop_table("opinion")
    op.drop_index(op.f("ix_investment_spent_on"), table_name="investment")
    op.drop_index(op.f("ix_investment_facility"), table_name="investment")
    op.drop_index(op.f("ix_investment_budget"), table_name="investment")
    op.drop_table("investment")
    op.drop_index(op.f("ix_inspection_held_on_id"), table_name="inspection")
    op.drop_index(op.f("ix_inspection_facility"), table_name="inspection")
    op.drop_index(op.f("ix_inspection_code"), table_name="inspection")
    op.drop_table("inspection")
    op.drop_index(op.f("ix_home_visit_household"), table_name="home_visit")
    op.drop_index(op.f("ix_home_visit_done_on_due_on"), table_name="home_visit")
    op.drop_table("home_visit")
    op.drop_index(op.f("ix_certificate_staff"), table_name="certificate")
    op.drop_index(op.f("ix_certificate_renewed_on_valid_to"), table_name="certificate")
    op.drop_table("certificate")
    op.drop_index(op.f("ix_attendance_training"), table_name="attendance")
    op.drop_index(op.f("ix_attendance_staff"), table_name="attendance")
    op.drop_table("attendance")
    op.drop_index(op.f("ix_training_held_on_id"), table_name="training")
    op.drop_index(op.f("ix_training_code"), table_name="training")
    op.drop_table("training")
    op.drop_index(op.f("ix_staff_village"), table_name="staff")
    op.drop_index(op.f("ix_staff_name_key_id"), table_name="staff")
    op.drop_table("staff")
    op.drop_index(op.f("ix_spending_spent_on"), table_name="spending")
    op.drop_index(op.f("ix_spending_budget"), table_name="spending")
    op.drop_table("spending")
    op.drop_index(op.f("ix_plan_task_plan"), table_name="plan_task")
    op.drop_index(op.f("ix_plan_task_done_on_due_on"), table_name="plan_task")
    op.drop_table("plan_task")
    op.drop_index(op.f("ix_plan_target_plan"), table_name="plan_target")
    op.drop_table("plan_target")
    op.drop_index(op.f("ix_outreach_village"), table_name="outreach")
    op.drop_index(op.f("ix_outreach_held_on_id"), table_name="outreach")
    op.drop_index(op.f("ix_outreach_code"), table_name="outreach")
    op.drop_table("outreach")
    op.drop_index(op.f("ix_facility_village"), table_name="facility")
    op.drop_index(op.f("ix_facility_name_key_id"), table_name="facility")
    op.drop_index(op.f("ix_facility_code"), table_name="facility")
    op.drop_table("facility")
    op.drop_index(op.f("ix_consultation_village"), table_name="consultation")
    op.drop_index(op.f("ix_consultation_held_on_id"), table_name="consultation")
    op.drop_index(op.f("ix_consultation_code"), table_name="consultation")
    op.drop_table("consultation")
    op.drop_index(op.f("ix_proposal_raised_on_id"), table_name="proposal")
    op.drop_index(op.f("ix_proposal_code"), table_name="proposal")
    op.drop_index(op.f("ix_proposal_answered_on_answer_by"), table_name="proposal")
    op.drop_table("proposal")
    op.drop_index(op.f("ix_contribution_received_on_id"), table_name="contribution")
    op.drop_index(op.f("ix_contribution_code"), table_name="contribution")
    op.drop_table("contribution")
    op.drop_index(op.f("ix_budget_year_id"), table_name="budget")
    op.drop_index(op.f("ix_budget_code"), table_name="budget")
    op.drop_table("budget")
    op.drop_index(op.f("ix_action_plan_valid_from_id"), table_name="action_plan")
    op.drop_index(op.f("ix_action_plan_code"), table_name="action_plan")
    op.drop_table("action_plan")
