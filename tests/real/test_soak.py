"""A thousand sign-ins, a thousand cancels, two hundred windows: nothing of them is left."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from fake_zulip import FakeZulip

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]


@pytest.mark.timeout(820)
def test_nothing_is_left_of_many_sign_ins_cancels_and_windows(
    desktop: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zulipkey.demo import limits

    monkeypatch.setattr(limits.RateLimit, "count", lambda *_: (None, {}))
    with FakeZulip(organization="email") as demo, FakeZulip(organization="email") as slow:
        done = subprocess.run(
            [
                *(sys.executable, str(Path(__file__).with_name("soak.py"))),
                *("1000", "200", demo.url, slow.url),
            ],
            capture_output=True,
            text=True,
            timeout=800,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout)
    before, after = result["before"], result["after"]
    assert result["said"] == []
    assert after["threads"] == before["threads"] == 0
    assert after["files"] <= before["files"]
    assert after["memory"] < 1.05 * before["memory"], (before, after)
