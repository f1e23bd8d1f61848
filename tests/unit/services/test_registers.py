"""Every register alike: what is kept is listed, found, has a history, and is taken back by undo."""

import pytest

from cpo_desktop.domain.registers import LISTED
from tests import factory

MADE_BY = {"staff": factory.a_staff_member}


def a_record(register, village):
    make = MADE_BY.get(register.name) or getattr(factory, f"a_{register.name}", None)
    make = make or getattr(factory, f"an_{register.name}")
    known = {"village": village} if "village" in register.kind.__dataclass_fields__ else {}
    return make(**known)


@pytest.mark.parametrize("register", LISTED, ids=lambda each: each.name)
def test_what_is_kept_is_listed_found_and_has_a_history(app, register, village):
    record = a_record(register, village)
    app.records.save(record)

    (row,) = app.registers.page(register).rows
    kept = row.record
    words = getattr(kept, "code", "") or kept.title
    ((kind, revision),) = app.records.whole_history(register.kind, record.id)
    assert row.id == record.id
    assert (register.name, record.id) in {(hit.entity, hit.id) for hit in app.search.find(words)}
    assert kind is register.kind
    assert revision.user == "Cán bộ Thử Nghiệm"


@pytest.mark.parametrize("register", LISTED, ids=lambda each: each.name)
def test_undo_takes_a_new_record_back_and_then_a_deleted_one(app, register, village):
    record = a_record(register, village)
    app.records.save(record)
    app.records.delete(register.kind, record.id)
    assert app.registers.listing(register).count == 0

    app.records.undo()
    assert app.registers.listing(register).count == 1
    app.records.undo()
    assert app.registers.listing(register).count == 0
    assert app.search.find(record.title) == () or register.guarded
