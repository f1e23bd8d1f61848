"""The first tables: units, families, children, marriages, measures, reports; the change log."""

import sqlalchemy as sa
from alembic import op

revision = "v0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("node", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("first_seq", sa.BigInteger(), nullable=False),
        sa.Column("stamp", sa.String(length=60), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("record", sa.String(length=36), nullable=False),
        sa.Column("operation", sa.String(length=10), nullable=False),
        sa.Column("undoes", sa.BigInteger(), nullable=True),
        sa.Column("seen", sa.Text(), server_default="{}", nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("node", "seq", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_node_undoes"), "change", ["node", "undoes"], unique=False)
    op.create_index(op.f("ix_change_record_stamp"), "change", ["record", "stamp"], unique=False)
    op.create_index(op.f("ix_change_stamp"), "change", ["stamp"], unique=False)
    op.create_table(
        "draft",
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("saved_at", sa.String(length=40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )
    op.create_table(
        "issued_report",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=40), server_default="", nullable=False),
        sa.Column("period", sa.String(length=30), server_default="", nullable=False),
        sa.Column("number", sa.String(length=40), server_default="", nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("signer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("sha256", sa.String(length=64), server_default="", nullable=False),
        sa.Column("snapshot", sa.Text(), server_default="", nullable=False),
        sa.Column("pages_sha256", sa.String(length=64), server_default="", nullable=False),
        sa.Column("pages", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
    )
    op.create_index(
        op.f("ix_issued_report_kind_period"), "issued_report", ["kind", "period"], unique=False
    )
    op.create_table(
        "narrative",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=40), server_default="", nullable=False),
        sa.Column("period", sa.String(length=30), server_default="", nullable=False),
        sa.Column("part", sa.String(length=40), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_narrative")),
    )
    op.create_table(
        "node",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("here", sa.Boolean(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("settled_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_node")),
    )
    op.create_table(
        "search_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("record", sa.String(length=36), nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
    )
    op.create_index(
        op.f("ix_search_entry_name_key_record"),
        "search_entry",
        ["name_key", "record"],
        unique=False,
    )
    op.create_index(op.f("ix_search_entry_record"), "search_entry", ["record"], unique=True)
    op.create_table(
        "unit",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("official_code", sa.String(length=10), server_default="", nullable=False),
        sa.Column("parent", sa.String(length=36), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("successor", sa.String(length=36), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"],
            ["unit.id"],
            name=op.f("fk_unit_parent"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["successor"],
            ["unit.id"],
            name=op.f("fk_unit_successor"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
    )
    op.create_index(op.f("ix_unit_parent"), "unit", ["parent"], unique=False)
    op.create_table(
        "household",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("head", sa.String(length=200), server_default="", nullable=False),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("telephone", sa.String(length=20), server_default="", nullable=False),
        sa.Column("poverty", sa.String(length=40), nullable=True),
        sa.Column("poverty_year", sa.BigInteger(), nullable=True),
        sa.Column("members", sa.BigInteger(), nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_household_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )
    op.create_index(op.f("ix_household_code"), "household", ["code"], unique=False)
    op.create_index(op.f("ix_household_name_key_id"), "household", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_household_village"), "household", ["village"], unique=False)
    op.create_table(
        "marriage",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("found_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("wedding_on", sa.Date(), nullable=True),
        sa.Column("cohabiting_since", sa.Date(), nullable=True),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("factors", sa.String(400), server_default="", nullable=False),
        sa.Column("organiser", sa.String(length=200), server_default="", nullable=False),
        sa.Column("other_area", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("kin", sa.String(length=40), nullable=True),
        sa.Column("generations", sa.BigInteger(), nullable=True),
        sa.Column("kin_verified_by", sa.String(length=200), server_default="", nullable=False),
        sa.Column("pregnant", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("children_born", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("counted_on", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_marriage_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marriage")),
    )
    op.create_index(op.f("ix_marriage_code"), "marriage", ["code"], unique=False)
    op.create_index(op.f("ix_marriage_found_on_id"), "marriage", ["found_on", "id"], unique=False)
    op.create_index(op.f("ix_marriage_village"), "marriage", ["village"], unique=False)
    op.create_table(
        "office",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("commune", sa.String(length=36), nullable=True),
        sa.Column("superior", sa.String(length=36), nullable=True),
        sa.Column("officer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("officer_title", sa.String(length=200), server_default="", nullable=False),
        sa.Column("signer", sa.String(length=200), server_default="", nullable=False),
        sa.Column("signing", sa.String(length=40), nullable=True),
        sa.Column("addressee", sa.String(length=200), server_default="", nullable=False),
        sa.Column("recipients", sa.String(length=1000), server_default="", nullable=False),
        sa.Column("drafting_unit", sa.String(length=20), server_default="", nullable=False),
        sa.Column("place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("cutoff_day", sa.BigInteger(), nullable=True),
        sa.Column("sending_days", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["commune"],
            ["unit.id"],
            name=op.f("fk_office_commune"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["superior"],
            ["unit.id"],
            name=op.f("fk_office_superior"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "marriage_action",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("marriage", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(length=200), server_default="", nullable=False),
        sa.Column("document", sa.String(length=60), server_default="", nullable=False),
        sa.Column("fine", sa.BigInteger(), nullable=True),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["marriage"],
            ["marriage.id"],
            name=op.f("fk_marriage_action_marriage"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marriage_action")),
    )
    op.create_index(
        op.f("ix_marriage_action_done_on"), "marriage_action", ["done_on"], unique=False
    )
    op.create_index(
        op.f("ix_marriage_action_marriage"), "marriage_action", ["marriage"], unique=False
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("number", sa.String(length=12), server_default="", nullable=False),
        sa.Column("telephone", sa.String(length=20), server_default="", nullable=False),
        sa.Column("ethnic", sa.String(length=40), nullable=True),
        sa.Column("occupation", sa.String(length=40), nullable=True),
        sa.Column("education", sa.String(length=40), nullable=True),
        sa.Column("household", sa.String(length=36), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["household"],
            ["household.id"],
            name=op.f("fk_person_household"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_household"), "person", ["household"], unique=False)
    op.create_index(op.f("ix_person_name_key_id"), "person", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_person_number"), "person", ["number"], unique=False)
    op.create_table(
        "child",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("village", sa.String(length=36), nullable=True),
        sa.Column("ethnic", sa.String(length=40), nullable=True),
        sa.Column("number", sa.String(length=12), server_default="", nullable=False),
        sa.Column("usual_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("father", sa.String(length=36), nullable=True),
        sa.Column("mother", sa.String(length=36), nullable=True),
        sa.Column("carer", sa.String(length=36), nullable=True),
        sa.Column("carer_relation", sa.String(length=40), nullable=True),
        sa.Column("household", sa.String(length=36), nullable=True),
        sa.Column("head_relation", sa.String(length=40), nullable=True),
        sa.Column("father_state", sa.String(length=40), nullable=True),
        sa.Column("parents_marriage", sa.String(length=40), nullable=True),
        sa.Column("temporary_address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("insurance_kind", sa.String(length=40), nullable=True),
        sa.Column("birth_registered_at", sa.String(length=200), server_default="", nullable=False),
        sa.Column("birth_registered_on", sa.Date(), nullable=True),
        sa.Column("mother_state", sa.String(length=40), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("registered_address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("residence", sa.String(length=40), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.String(length=40), nullable=True),
        sa.Column("schooling", sa.String(length=40), nullable=True),
        sa.Column("school_level", sa.String(length=40), nullable=True),
        sa.Column("school", sa.String(length=200), server_default="", nullable=False),
        sa.Column("school_class", sa.String(length=30), server_default="", nullable=False),
        sa.Column("dropped_out_on", sa.Date(), nullable=True),
        sa.Column("insured", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("insurance_number", sa.String(length=20), server_default="", nullable=False),
        sa.Column("health", sa.Text(), server_default="", nullable=False),
        sa.Column("disabilities", sa.String(400), server_default="", nullable=False),
        sa.Column("disability_degree", sa.String(length=40), nullable=True),
        sa.Column("birth_registration", sa.String(length=40), nullable=True),
        sa.Column("birth_certificate", sa.String(length=60), server_default="", nullable=False),
        sa.Column("birthplace", sa.String(length=200), server_default="", nullable=False),
        sa.Column("native_place", sa.String(length=200), server_default="", nullable=False),
        sa.Column("nationality", sa.String(length=40), nullable=True),
        sa.Column("religion", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("name_fold", sa.String(length=400), nullable=True),
        sa.Column("born_from", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["carer"],
            ["person.id"],
            name=op.f("fk_child_carer"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["father"],
            ["person.id"],
            name=op.f("fk_child_father"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["household"],
            ["household.id"],
            name=op.f("fk_child_household"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["mother"],
            ["person.id"],
            name=op.f("fk_child_mother"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["village"],
            ["unit.id"],
            name=op.f("fk_child_village"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_child")),
    )
    op.create_index(op.f("ix_child_born_from"), "child", ["born_from"], unique=False)
    op.create_index(op.f("ix_child_carer"), "child", ["carer"], unique=False)
    op.create_index(op.f("ix_child_code"), "child", ["code"], unique=False)
    op.create_index(op.f("ix_child_father"), "child", ["father"], unique=False)
    op.create_index(op.f("ix_child_household"), "child", ["household"], unique=False)
    op.create_index(op.f("ix_child_mother"), "child", ["mother"], unique=False)
    op.create_index(op.f("ix_child_name_fold"), "child", ["name_fold"], unique=False)
    op.create_index(op.f("ix_child_name_key_id"), "child", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_child_number"), "child", ["number"], unique=False)
    op.create_index(
        op.f("ix_child_village_name_key_id"), "child", ["village", "name_key", "id"], unique=False
    )
    op.create_table(
        "circumstance",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(length=40), nullable=True),
        sa.Column("evidence_number", sa.String(length=200), server_default="", nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("close_reason", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_circumstance_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circumstance")),
    )
    op.create_index(op.f("ix_circumstance_child"), "circumstance", ["child"], unique=False)
    op.create_index(
        op.f("ix_circumstance_code_opened_on"), "circumstance", ["code", "opened_on"], unique=False
    )
    op.create_table(
        "measure",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=30), server_default="", nullable=False),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("person", sa.String(length=36), nullable=True),
        sa.Column("household", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("law", sa.String(length=40), nullable=True),
        sa.Column("provider", sa.String(length=40), nullable=True),
        sa.Column("partner", sa.String(length=200), server_default="", nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=True),
        sa.Column("result", sa.String(length=40), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_measure_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["household"],
            ["household.id"],
            name=op.f("fk_measure_household"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name=op.f("fk_measure_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
    )
    op.create_index(op.f("ix_measure_child"), "measure", ["child"], unique=False)
    op.create_index(op.f("ix_measure_code"), "measure", ["code"], unique=False)
    op.create_index(op.f("ix_measure_household"), "measure", ["household"], unique=False)
    op.create_index(op.f("ix_measure_person"), "measure", ["person"], unique=False)
    op.create_index(op.f("ix_measure_started_on_id"), "measure", ["started_on", "id"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("marriage", sa.String(length=36), nullable=True),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("full_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("born", sa.String(11), nullable=True),
        sa.Column("number", sa.String(length=12), server_default="", nullable=False),
        sa.Column("ethnic", sa.String(length=40), nullable=True),
        sa.Column("address", sa.String(length=200), server_default="", nullable=False),
        sa.Column("parents", sa.String(length=200), server_default="", nullable=False),
        sa.Column("education", sa.String(length=40), nullable=True),
        sa.Column("school_effect", sa.String(length=40), nullable=True),
        sa.Column("occupation", sa.String(length=40), nullable=True),
        sa.Column("poverty", sa.String(length=40), nullable=True),
        sa.Column("name_key", sa.String(length=400), nullable=True),
        sa.Column("born_from", sa.Date(), nullable=True),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_party_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["marriage"],
            ["marriage.id"],
            name=op.f("fk_party_marriage"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
    )
    op.create_index(op.f("ix_party_child"), "party", ["child"], unique=False)
    op.create_index(op.f("ix_party_marriage"), "party", ["marriage"], unique=False)
    op.create_table(
        "risk",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("child", sa.String(length=36), nullable=True),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["child"],
            ["child.id"],
            name=op.f("fk_risk_child"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk")),
    )
    op.create_index(op.f("ix_risk_child"), "risk", ["child"], unique=False)
    op.create_index(op.f("ix_risk_code_opened_on"), "risk", ["code", "opened_on"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("measure", sa.String(length=36), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["measure"],
            ["measure.id"],
            name=op.f("fk_follow_up_measure"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(
        op.f("ix_follow_up_done_on_due_on"), "follow_up", ["done_on", "due_on"], unique=False
    )
    op.create_index(op.f("ix_follow_up_measure"), "follow_up", ["measure"], unique=False)
    op.create_table(
        "funding",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("measure", sa.String(length=36), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("donor", sa.String(length=200), server_default="", nullable=False),
        sa.Column("in_kind", sa.String(length=200), server_default="", nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["measure"],
            ["measure.id"],
            name=op.f("fk_funding_measure"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding")),
    )
    op.create_index(op.f("ix_funding_given_on"), "funding", ["given_on"], unique=False)
    op.create_index(op.f("ix_funding_measure"), "funding", ["measure"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "words, content='', contentless_delete=1, detail=none, "
        "prefix='1 2 3 4 5 6', tokenize='ascii')"
    )


def downgrade() -> None:
    op.execute("DROP TABLE search_index")
    op.drop_index(op.f("ix_funding_measure"), table_name="funding")
    op.drop_index(op.f("ix_funding_given_on"), table_name="funding")
    op.drop_table("funding")
    op.drop_index(op.f("ix_follow_up_measure"), table_name="follow_up")
    op.drop_index(op.f("ix_follow_up_done_on_due_on"), table_name="follow_up")
    op.drop_table("follow_up")
    op.drop_index(op.f("ix_risk_code_opened_on"), table_name="risk")
    op.drop_index(op.f("ix_risk_child"), table_name="risk")
    op.drop_table("risk")
    op.drop_index(op.f("ix_party_marriage"), table_name="party")
    op.drop_index(op.f("ix_party_child"), table_name="party")
    op.drop_table("party")
    op.drop_index(op.f("ix_measure_started_on_id"), table_name="measure")
    op.drop_index(op.f("ix_measure_person"), table_name="measure")
    op.drop_index(op.f("ix_measure_household"), table_name="measure")
    op.drop_index(op.f("ix_measure_code"), table_name="measure")
    op.drop_index(op.f("ix_measure_child"), table_name="measure")
    op.drop_table("measure")
    op.drop_index(op.f("ix_circumstance_code_opened_on"), table_name="circumstance")
    op.drop_index(op.f("ix_circumstance_child"), table_name="circumstance")
    op.drop_table("circumstance")
    op.drop_index(op.f("ix_child_village_name_key_id"), table_name="child")
    op.drop_index(op.f("ix_child_number"), table_name="child")
    op.drop_index(op.f("ix_child_name_key_id"), table_name="child")
    op.drop_index(op.f("ix_child_name_fold"), table_name="child")
    op.drop_index(op.f("ix_child_mother"), table_name="child")
    op.drop_index(op.f("ix_child_household"), table_name="child")
    op.drop_index(op.f("ix_child_father"), table_name="child")
    op.drop_index(op.f("ix_child_code"), table_name="child")
    op.drop_index(op.f("ix_child_carer"), table_name="child")
    op.drop_index(op.f("ix_child_born_from"), table_name="child")
    op.drop_table("child")
    op.drop_index(op.f("ix_person_number"), table_name="person")
    op.drop_index(op.f("ix_person_name_key_id"), table_name="person")
    op.drop_index(op.f("ix_person_household"), table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_marriage_action_marriage"), table_name="marriage_action")
    op.drop_index(op.f("ix_marriage_action_done_on"), table_name="marriage_action")
    op.drop_table("marriage_action")
    op.drop_table("office")
    op.drop_index(op.f("ix_marriage_village"), table_name="marriage")
    op.drop_index(op.f("ix_marriage_found_on_id"), table_name="marriage")
    op.drop_index(op.f("ix_marriage_code"), table_name="marriage")
    op.drop_table("marriage")
    op.drop_index(op.f("ix_household_village"), table_name="household")
    op.drop_index(op.f("ix_household_name_key_id"), table_name="household")
    op.drop_index(op.f("ix_household_code"), table_name="household")
    op.drop_table("household")
    op.drop_index(op.f("ix_unit_parent"), table_name="unit")
    op.drop_table("unit")
    op.drop_index(op.f("ix_search_entry_record"), table_name="search_entry")
    op.drop_index(op.f("ix_search_entry_name_key_record"), table_name="search_entry")
    op.drop_table("search_entry")
    op.drop_table("node")
    op.drop_table("narrative")
    op.drop_index(op.f("ix_issued_report_kind_period"), table_name="issued_report")
    op.drop_table("issued_report")
    op.drop_table("draft")
    op.drop_index(op.f("ix_change_stamp"), table_name="change")
    op.drop_index(op.f("ix_change_record_stamp"), table_name="change")
    op.drop_index(op.f("ix_change_node_undoes"), table_name="change")
    op.drop_table("change")
