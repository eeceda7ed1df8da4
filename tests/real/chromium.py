"""A user with a web browser: a real, headless Chromium that signs in by itself.

The desktop starts this script with the URL to open, as it starts any browser. The script controls
Chromium through a pipe, with the DevTools protocol: JSON objects, each followed by a NUL.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

PATIENCE = 60
SIGN_IN = """
    document.querySelector('[name=login]').value = 'iago@zulip.com';
    document.querySelector('[name=password]').value = 'abcd1234';
    document.getElementById('sign-in').click();
"""


class Chromium:
    """A browser with one tab."""

    def __init__(self, profile: Path, organization: str) -> None:
        # The setting of "Always allow", when the browser asks for the first time.
        allowed = {"allowed_origin_protocol_pairs": {organization: {"zulip": True}}}
        (profile / "Default").mkdir()
        (profile / "Default" / "Preferences").write_text(json.dumps({"protocol_handler": allowed}))
        command = [
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--no-first-run",
            "--disable-gpu",
            "--password-store=basic",  # otherwise it waits for a keyring that nobody unlocks
            f"--user-data-dir={profile}",
            "--remote-debugging-pipe",
            "about:blank",
        ]
        its_input, self._to = os.pipe()
        from_it, its_output = os.pipe()
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{its_input} 4>&{its_output}', "bash", *command],
            pass_fds=[its_input, its_output],
            # Without a bus: an installed portal would look for programs in its own home folder.
            env={**os.environ, "TMPDIR": str(profile), "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(its_input)
        os.close(its_output)
        self._from = os.fdopen(from_it, "rb")
        self._number = 0
        self._received = b""
        self._tab = ""
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self._tab = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._tab:
            message["sessionId"] = self._tab
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._received:
                came = self._from.read1(65536)
                if not came:
                    raise EOFError("the browser has ended")
                self._received += came
            said, _, self._received = self._received.partition(b"\0")
            answer = json.loads(said)
            if answer.get("id") == self._number:
                return dict(answer.get("result", {}))

    def evaluate(self, script: str) -> object:
        result = self.call("Runtime.evaluate", expression=script, userGesture=True)
        return result.get("result", {}).get("value")

    def close(self) -> None:
        self._tab = ""
        self.call("Browser.close")
        self._process.wait(PATIENCE)


def main(url: str) -> None:
    """Go to ``url``, sign in there, and stay until the file BROWSER_STAYS_UNTIL exists."""
    Path(os.environ["BROWSER_OPENED"]).write_text(url)
    wanted = Path(os.environ["BROWSER_STAYS_UNTIL"])
    # A short path, because the length of a socket's path is limited.
    with tempfile.TemporaryDirectory(dir="/tmp", ignore_cleanup_errors=True) as profile:
        browser = Chromium(Path(profile), os.environ["BROWSER_TRUSTS"])
        browser.call("Page.navigate", url=url)
        deadline = time.monotonic() + PATIENCE
        while not browser.evaluate("document.getElementById('sign-in') !== null"):
            assert time.monotonic() < deadline, "no sign-in page"
            time.sleep(0.05)
        browser.evaluate(SIGN_IN)
        while not wanted.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
