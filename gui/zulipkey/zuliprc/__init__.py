"""The zuliprc: the INI file whose ``[api]`` gives a program its email, key and site."""

from zulipkey.zuliprc.file import Saved, save, shown
from zulipkey.zuliprc.text import render

__all__ = ["Saved", "render", "save", "shown"]
