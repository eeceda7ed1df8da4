"""The programs that a file was saved for sign in with it."""

from __future__ import annotations

import base64
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from fake_zulip import FakeZulip
from real.conftest import Start, wait_for
from zulipkey.demo import DEMO_USERS

_PROFILE = "import json, zulip; print(json.dumps(zulip.Client().get_profile()))"
_ZULIP_SEND = Path(sys.executable).with_name("zulip-send")


@pytest.mark.parametrize("email", ["100%+more@zulip.com", "hidden@zulip.com"])
def test_the_python_api_and_zulip_send_sign_in_by_what_was_saved_for_them(
    start: Start, demo: FakeZulip, tmp_path: Path, authority: trustme.CA, email: str
) -> None:
    program = start()
    program.focus()
    program.type(f"{demo.url}\t{email}\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")
    program.key("ctrl+s", "Tab", "Return")  # the second place, after that of zulip-terminal
    saved = program.home / ".zuliprc"
    wait_for(lambda: saved.exists() and saved.read_text())
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600

    environment = {**program.environment, "REQUESTS_CA_BUNDLE": str(tmp_path / "authority.pem")}
    answer = subprocess.run(
        [sys.executable, "-c", _PROFILE],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(answer.stdout)["result"] == "success"

    # The demo organization takes no messages; who wanted to send one is what counts.
    subprocess.run(
        [_ZULIP_SEND, "hamlet@zulip.com", "--message", "Hello"],
        env=environment,
        capture_output=True,
        check=False,
    )
    user = next(user for user in DEMO_USERS if user.email == email)
    login = base64.b64encode(f"{email}:{user.api_key}".encode()).decode()
    (sent,) = (one for one in demo.requests if one.path == "/api/v1/messages")
    assert (sent.method, sent.headers["authorization"]) == ("POST", f"Basic {login}")
