"""The zuliprc: the INI file whose ``[api]`` gives a program its email, key and site."""

from zulipkey.zuliprc.check import (
    Check,
    Mending,
    Trouble,
    TroubleKind,
    check,
    mend,
    places_with,
    plan,
)
from zulipkey.zuliprc.file import Readers, Saved, save, shown
from zulipkey.zuliprc.places import overriding_variables, usual_places
from zulipkey.zuliprc.text import render

__all__ = [
    "Check",
    "Mending",
    "Readers",
    "Saved",
    "Trouble",
    "TroubleKind",
    "check",
    "mend",
    "overriding_variables",
    "places_with",
    "plan",
    "render",
    "save",
    "shown",
    "usual_places",
]
