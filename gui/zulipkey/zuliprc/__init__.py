"""The zuliprc: the INI file whose ``[api]`` gives a program its email, key and site."""

from zulipkey.zuliprc.check import (
    Check,
    Fix,
    Problem,
    ProblemKind,
    check,
    fix,
    places_with,
    plan,
)
from zulipkey.zuliprc.file import Readers, Saved, display_path, save
from zulipkey.zuliprc.places import default_places, overriding_variables
from zulipkey.zuliprc.text import render
from zulipkey.zuliprc.verdict import Judgement, KeyCheck, Verdict, judge

__all__ = [
    "Check",
    "Fix",
    "Judgement",
    "KeyCheck",
    "Problem",
    "ProblemKind",
    "Readers",
    "Saved",
    "Verdict",
    "check",
    "default_places",
    "display_path",
    "fix",
    "judge",
    "overriding_variables",
    "places_with",
    "plan",
    "render",
    "save",
]
