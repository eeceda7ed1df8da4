"""What Orca says of the sign-in and of the key page, word for word."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from pathlib import Path

import pytest

from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import Reader, Start, wait_for

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Orca is Linux'"),
    pytest.mark.skipif(shutil.which("orca") is None, reason="needs orca"),
]

# Else what it says would be in the file a few kilobytes later, and what a busy program does not
# tell within 0.8 seconds would never be said: Orca takes the widget for gone.
_PATIENT = """
from gi.repository import Atspi
from orca import debug
Atspi.set_timeout(30_000, 30_000)
debug.debugFile.reconfigure(line_buffering=True)
"""
_LONGEST = 120
"""Seconds; a page that opens is a hundred events, and each takes Orca a third on a busy machine."""


class Orca:
    """Runs, and is listened to."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._heard = 0

    def said(self) -> list[str]:
        """Return what was spoken, but for the names of keys as they are typed.

        As new releases say it; where a field has a label and another name, they say both.
        """
        log = self._log.read_text(errors="replace") if self._log.exists() else ""
        spoken = re.findall(r"SPEECH OUTPUT: '(.*?)'[ a-z=]*\{", log)
        texts = [one.strip() for one in spoken if len(one) > 1 and not one[0].islower()]
        older = (("push button", "button"), ("frame.", "frame"))
        both = ("Your Zulip address Organization address", "Your Zulip address")
        return [
            reduce(lambda text, pair: text.replace(*pair), (*older, both), one) for one in texts
        ]

    def hears(self, *texts: str) -> None:
        """Wait until these were said, in this order, after what was waited for before."""
        for text in texts:
            try:
                wait_for(lambda text=text: text in self.said()[self._heard :], _LONGEST)  # type: ignore[misc]
            except AssertionError:
                raise AssertionError(text, self.said()) from None
            self._heard += self.said()[self._heard :].index(text) + 1


@pytest.fixture
def orca(reader: Reader, tmp_path: Path) -> Iterator[Orca]:
    """A screen reader that speaks into a file."""
    home, log = tmp_path / "orca", tmp_path / "said"
    own = home / ".local/share/orca/orca-customizations.py"
    own.parent.mkdir(parents=True)
    own.write_text(_PATIENT)
    with subprocess.Popen(
        [
            "orca",
            "--replace",
            "--debug-file",
            str(log),
            "--enable",
            "speech",
            "--disable",
            "braille",
        ],
        env=dict(os.environ) | {"HOME": str(home), "GSETTINGS_BACKEND": "memory"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        listener = Orca(log)
        try:
            listener.hears("Screen reader on.")
            yield listener
        finally:
            os.killpg(process.pid, signal.SIGKILL)  # its speech server, too


def test_orca_reads_the_sign_in_and_the_key_page(orca: Orca, start: Start, demo: FakeZulip) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    orca.hears(
        "Zulip Key frame",
        "Your Zulip address text.",
        "The address you see in your browser. You can paste any Zulip link.",
    )
    program.type(f"{demo.url}\n")
    orca.hears("Email text.")
    program.type("iago@zulip.com\t")
    orca.hears("Password password text.")
    program.type("wrong\n")
    orca.hears("The email or password is wrong. Try again, or reset your password.")
    program.type("abcd1234\n")
    orca.hears("Save for zulip-terminal button.", "~/zuliprc.")
    for said in (
        ("Save for Python API button.", "~/.zuliprc."),
        ("Set up Claude Desktop button.", "~/.zuliprc."),
        ("More programs… button.",),
        ("Save somewhere else… button.",),
        ("Copy as button.",),
        ("Remember this account check box not checked.",),
        ("My bots button.",),
        ("Switch account button.",),
        ("Back button.",),
        ("Menu button.",),
        (
            "API key read only text.",
            "Keep this key secret. Your phone app uses it too.",
        ),
        ("Show API key check box not checked.",),
        ("Copy API key button.",),
        ("Save for zulip-terminal button.", "~/zuliprc."),
    ):
        program.key("Tab")
        orca.hears(*said)
    said_at_all = orca.said()
    assert not any(secret in text for text in said_at_all for secret in (KEY, "abcd1234"))
    sentences = [one for one in said_at_all if not one.isdigit()]  # Orca echoes those of the port
    assert [one for one, next_one in pairwise(sentences) if one == next_one] == []
    assert not any("layered pane" in text or "selected" in text for text in said_at_all)
