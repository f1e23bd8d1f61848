"""Notices, cases and what belongs to them; documents' bytes; the log of who viewed what.

Measures of stores from before belong to no plan.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"


def upgrade() -> None:
    op.create_table(
        "access",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=40), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.Column("deed", sa.String(length=20), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("record", sa.String(length=36), nullable=False),
        sa.Column("detail", sa.String(length=200), server_default="", nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_access")),
    )
    op.create_index(op.f("ix_access_record"), "access", ["record"], unique=False)
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "case",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=True),
        sa.Column("round", sa.BigInteger(), nullable=True),
        sa.Column("received_at", sa.String(16), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("category", sa.String(length=40), nullable=True),
        sa.Column("grave", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("forms", sa.String(400), server_default="", nullable=False),
        sa.Column("setting", sa.String(length=40), nullable=True),
        sa.Column("officer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("proceedings", sa.String(length=40), nullable=True),
        sa.Column("proceedings_on", sa.Date(), nullable=True),
        sa.Column("proceedings_note", sa.Text(), server_default="", nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("close_reason", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_case_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
    )
    op.create_index(op.f("ix_case_code"), "case", ["code"], unique=False)
    op.create_index(op.f("ix_case_received_at_id"), "case", ["received_at", "id"], unique=False)
    op.create_index(
        op.f("ix_case_stage_received_at"), "case", ["stage", "received_at"], unique=False
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("media_type", sa.String(length=80), server_default="", nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.String(length=64), server_default="", nullable=False),
        sa.Column("added_on", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_attachment_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_case"), "attachment", ["case"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "case_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("stage", sa.String(length=40), nullable=True),
        sa.Column("round", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.String(16), nullable=True),
        sa.Column("reopened", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_case_step_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_step")),
    )
    op.create_index(op.f("ix_case_step_case_at"), "case_step", ["case", "at"], unique=False)
    op.create_table(
        "coordination",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("agency", sa.String(length=40), nullable=True),
        sa.Column("purpose", sa.String(length=40), nullable=True),
        sa.Column("told_at", sa.String(16), nullable=True),
        sa.Column("told_how", sa.String(length=40), nullable=True),
        sa.Column("contact", sa.String(length=200), server_default="", nullable=False),
        sa.Column("asked", sa.Text(), server_default="", nullable=False),
        sa.Column("letter_number", sa.String(length=40), server_default="", nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("next_step", sa.String(length=200), server_default="", nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_coordination_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coordination")),
    )
    op.create_index(op.f("ix_coordination_case"), "coordination", ["case"], unique=False)
    op.create_index(op.f("ix_coordination_next_on"), "coordination", ["next_on"], unique=False)
    op.create_table(
        "suspect",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("relation", sa.String(length=40), nullable=True),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("handling", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_suspect_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspect")),
    )
    op.create_index(op.f("ix_suspect_case"), "suspect", ["case"], unique=False)
    op.create_table(
        "alternative_care",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("form", sa.String(length=40), nullable=True),
        sa.Column("carer", sa.String(length=36), nullable=True),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("decision_number", sa.String(length=40), server_default="", nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("handed_over_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["carer"],
            ["person.id"],
            name=op.f("fk_alternative_care_carer"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_alternative_care_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_alternative_care_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alternative_care")),
    )
    op.create_index(op.f("ix_alternative_care_case"), "alternative_care", ["case"], unique=False)
    op.create_index(op.f("ix_alternative_care_child"), "alternative_care", ["child"], unique=False)
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("form", sa.String(length=40), nullable=True),
        sa.Column("round", sa.BigInteger(), nullable=True),
        sa.Column("scale", sa.String(length=40), server_default="", nullable=False),
        sa.Column("answers", sa.Text(), server_default="", nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("assessor", sa.String(length=200), server_default="", nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("level_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("health", sa.Text(), server_default="", nullable=False),
        sa.Column("family_ties", sa.Text(), server_default="", nullable=False),
        sa.Column("outside_ties", sa.Text(), server_default="", nullable=False),
        sa.Column("course", sa.Text(), server_default="", nullable=False),
        sa.Column("suspect", sa.Text(), server_default="", nullable=False),
        sa.Column("means", sa.Text(), server_default="", nullable=False),
        sa.Column("protectors", sa.Text(), server_default="", nullable=False),
        sa.Column("services", sa.Text(), server_default="", nullable=False),
        sa.Column("conclusion", sa.Text(), server_default="", nullable=False),
        sa.Column("problems", sa.Text(), server_default="", nullable=False),
        sa.Column("child_opinion", sa.Text(), server_default="", nullable=False),
        sa.Column("carer_opinion", sa.Text(), server_default="", nullable=False),
        sa.Column("stable", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_assessment_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_assessment_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    op.create_index(op.f("ix_assessment_case"), "assessment", ["case"], unique=False)
    op.create_index(op.f("ix_assessment_child"), "assessment", ["child"], unique=False)
    op.create_table(
        "case_child",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_case_child_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_case_child_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_child")),
    )
    op.create_index(op.f("ix_case_child_case"), "case_child", ["case"], unique=False)
    op.create_index(op.f("ix_case_child_child"), "case_child", ["child"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("received_at", sa.String(16), nullable=True),
        sa.Column("channel", sa.String(length=40), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("category", sa.String(length=40), nullable=True),
        sa.Column("grave", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("child_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("child_sex", sa.String(length=40), nullable=True),
        sa.Column("child_born", sa.String(11), nullable=True),
        sa.Column("child_age", sa.BigInteger(), nullable=True),
        sa.Column("where_now", sa.String(length=200), server_default="", nullable=False),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("story", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("consequences", sa.Text(), server_default="", nullable=False),
        sa.Column("forms", sa.String(400), server_default="", nullable=False),
        sa.Column("setting", sa.String(length=40), nullable=True),
        sa.Column("suspect_relation", sa.String(length=40), nullable=True),
        sa.Column("done_before", sa.Text(), server_default="", nullable=False),
        sa.Column("father_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("father_age", sa.BigInteger(), nullable=True),
        sa.Column("father_job", sa.String(length=200), server_default="", nullable=False),
        sa.Column("mother_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("mother_age", sa.BigInteger(), nullable=True),
        sa.Column("mother_job", sa.String(length=200), server_default="", nullable=False),
        sa.Column("family", sa.Text(), server_default="", nullable=False),
        sa.Column("carer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("informant", sa.String(length=200), server_default="", nullable=False),
        sa.Column("informant_phone", sa.String(length=20), server_default="", nullable=False),
        sa.Column("informant_address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("informant_note", sa.Text(), server_default="", nullable=False),
        sa.Column("verified", sa.String(length=40), nullable=True),
        sa.Column("verified_note", sa.Text(), server_default="", nullable=False),
        sa.Column("received_by", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_notice_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_notice_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_notice_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_case"), "notice", ["case"], unique=False)
    op.create_index(op.f("ix_notice_child"), "notice", ["child"], unique=False)
    op.create_index(op.f("ix_notice_code"), "notice", ["code"], unique=False)
    op.create_index(op.f("ix_notice_received_at_id"), "notice", ["received_at", "id"], unique=False)
    op.create_table(
        "plan",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("round", sa.BigInteger(), nullable=True),
        sa.Column("drafted_on", sa.Date(), nullable=True),
        sa.Column("problems", sa.Text(), server_default="", nullable=False),
        sa.Column("goals", sa.Text(), server_default="", nullable=False),
        sa.Column("organisation", sa.Text(), server_default="", nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("child_opinion", sa.Text(), server_default="", nullable=False),
        sa.Column("carer_opinion", sa.Text(), server_default="", nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(length=40), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision_number", sa.String(length=40), server_default="", nullable=False),
        sa.Column("decision_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["case.id"], name=op.f("fk_plan_case"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_plan_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_index(op.f("ix_plan_case"), "plan", ["case"], unique=False)
    op.create_index(op.f("ix_plan_child"), "plan", ["child"], unique=False)
    op.create_table(
        "safety_order",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case", sa.String(length=36), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("decided_at", sa.String(16), nullable=True),
        sa.Column("number", sa.String(length=40), server_default="", nullable=False),
        sa.Column("separated_from", sa.String(length=200), server_default="", nullable=False),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("carer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("duties", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name=op.f("fk_safety_order_case"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_safety_order_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_order")),
    )
    op.create_index(op.f("ix_safety_order_case"), "safety_order", ["case"], unique=False)
    op.create_index(op.f("ix_safety_order_child"), "safety_order", ["child"], unique=False)
    op.create_table(
        "safety_need",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("assessment", sa.String(length=36), nullable=True),
        sa.Column("need", sa.String(length=40), nullable=True),
        sa.Column("service", sa.String(length=200), server_default="", nullable=False),
        sa.Column("provider", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment"],
            ["assessment.id"],
            name=op.f("fk_safety_need_assessment"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_need")),
    )
    op.create_index(op.f("ix_safety_need_assessment"), "safety_need", ["assessment"], unique=False)
    op.add_column(
        "measure",
        sa.Column("responsible", sa.String(length=200), server_default="", nullable=False),
    )
    # SQLite can add a column that points at a table, but no such constraint afterwards.
    op.execute(
        "ALTER TABLE measure ADD COLUMN plan VARCHAR(36) CONSTRAINT fk_measure_plan "
        "REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED"
    )
    op.create_index(op.f("ix_measure_plan"), "measure", ["plan"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_measure_plan"), table_name="measure")
    op.drop_column("measure", "responsible")
    op.drop_column("measure", "plan")
    op.drop_index(op.f("ix_safety_need_assessment"), table_name="safety_need")
    op.drop_table("safety_need")
    op.drop_index(op.f("ix_safety_order_child"), table_name="safety_order")
    op.drop_index(op.f("ix_safety_order_case"), table_name="safety_order")
    op.drop_table("safety_order")
    op.drop_index(op.f("ix_plan_child"), table_name="plan")
    op.drop_index(op.f("ix_plan_case"), table_name="plan")
    op.drop_table("plan")
    op.drop_index(op.f("ix_notice_received_at_id"), table_name="notice")
    op.drop_index(op.f("ix_notice_code"), table_name="notice")
    op.drop_index(op.f("ix_notice_child"), table_name="notice")
    op.drop_index(op.f("ix_notice_case"), table_name="notice")
    op.drop_table("notice")
    op.drop_index(op.f("ix_case_child_child"), table_name="case_child")
    op.drop_index(op.f("ix_case_child_case"), table_name="case_child")
    op.drop_table("case_child")
    op.drop_index(op.f("ix_assessment_child"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_case"), table_name="assessment")
    op.drop_table("assessment")
    op.drop_index(op.f("ix_alternative_care_child"), table_name="alternative_care")
    op.drop_index(op.f("ix_alternative_care_case"), table_name="alternative_care")
    op.drop_table("alternative_care")
    op.drop_index(op.f("ix_suspect_case"), table_name="suspect")
    op.drop_table("suspect")
    op.drop_index(op.f("ix_coordination_next_on"), table_name="coordination")
    op.drop_index(op.f("ix_coordination_case"), table_name="coordination")
    op.drop_table("coordination")
    op.drop_index(op.f("ix_case_step_case_at"), table_name="case_step")
    op.drop_table("case_step")
    op.drop_index(op.f("ix_attachment_sha256"), table_name="attachment")
    op.drop_index(op.f("ix_attachment_case"), table_name="attachment")
    op.drop_table("attachment")
    op.drop_index(op.f("ix_case_stage_received_at"), table_name="case")
    op.drop_index(op.f("ix_case_received_at_id"), table_name="case")
    op.drop_index(op.f("ix_case_code"), table_name="case")
    op.drop_table("case")
    op.drop_table("blob")
    op.drop_index(op.f("ix_access_record"), table_name="access")
    op.drop_table("access")
