"""The zuliprc: the INI file whose ``[api]`` gives a program its email, key and site."""

from zulipkey.desktop.home import display_path
from zulipkey.zuliprc.check import Check, check
from zulipkey.zuliprc.edit import render
from zulipkey.zuliprc.file import Readers, Saved
from zulipkey.zuliprc.places import bot_file_name, default_places, overriding_variables
from zulipkey.zuliprc.problem import Problem, ProblemKind
from zulipkey.zuliprc.repair import Fix, fix
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
    "bot_file_name",
    "check",
    "default_places",
    "display_path",
    "fix",
    "judge",
    "overriding_variables",
    "render",
]
