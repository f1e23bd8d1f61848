"""Families at home and the commune's own work, told beside the children's lives."""

from dataclasses import replace
from typing import Final

from cpo_desktop.services.demo.care import alternative_care
from cpo_desktop.services.demo.chance import Chance
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.counting import commune_counts
from cpo_desktop.services.demo.early_marriages import early_marriages
from cpo_desktop.services.demo.facilities import facilities
from cpo_desktop.services.demo.gifts import contributions
from cpo_desktop.services.demo.inspections import inspections
from cpo_desktop.services.demo.money import Purse, tie_to_budget
from cpo_desktop.services.demo.opinions import consultations, proposals
from cpo_desktop.services.demo.outreach import outreach, trainings
from cpo_desktop.services.demo.plans import plans
from cpo_desktop.services.demo.scene import Scene
from cpo_desktop.services.demo.staff import staff
from cpo_desktop.services.demo.violence import violence
from cpo_desktop.services.demo.visits import visits

_APART: Final = 1_000_003


def own_work(told: Scene, lives: list[Life], seed: int) -> None:
    """Write it down with draws of its own, which leave everything told before as it is."""
    scene = replace(told, diary=told.diary.margin(Chance(seed + _APART)))
    early_marriages(scene, lives)
    violence(scene, lives)
    visits(scene, lives)
    purse = Purse(scene)
    workers = staff(scene)
    places = facilities(scene, purse)
    outreach(scene, purse, len(lives))
    trainings(scene, purse, workers, len(lives))
    inspections(scene, places, len(lives))
    consultations(scene, len(lives))
    proposals(scene)
    plans(scene)
    tie_to_budget(scene, purse)
    contributions(scene)
    purse.close()
    commune_counts(scene, lives)
    alternative_care(scene)
