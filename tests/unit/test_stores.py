"""The password manager: which one is used, and what happens while it says nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from zulipkey.messages import failures
from zulipkey.model import errors
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.keyring import SystemStore, wait_for_store

NAME = "keyrings.alt.file.PlaintextKeyring"

# ── Choosing ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(autouse=True)
def _no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_variable_that_names_what_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NAME)
    with pytest.raises(errors.KeyringNotInstalled) as caught:
        SystemStore().read("s", "u")
    title = f"PYTHON_KEYRING_BACKEND names {NAME}, which is not installed here."
    assert failures.message(caught.value).title == title


@pytest.mark.skipif(sys.platform != "linux", reason="the place of the file on Linux")
def test_a_configuration_that_names_what_is_not_installed_is_named(tmp_path: Path) -> None:
    path = tmp_path / "config" / "python_keyring" / "keyringrc.cfg"
    path.parent.mkdir(parents=True)
    path.write_text(f"[backend]\ndefault-keyring={NAME}\n")
    with pytest.raises(errors.KeyringNotInstalled) as caught:
        SystemStore().read("s", "u")
    assert (
        failures.message(caught.value).title == f"{path} names {NAME}, which is not installed here."
    )


@pytest.mark.parametrize(
    "name", ["keyring.backends.SecretService.Nothing", "nothing", "keyring.backends.null.Keyring"]
)
def test_whatever_a_variable_names_a_failure_says_so(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(errors.KeyringAbsent):
        SystemStore().write("s", "u", "secret")


@pytest.mark.skipif(sys.platform != "linux", reason="what keyring runs on Linux")
def test_no_other_program_is_run_to_find_the_password_manager(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "def watch(event, _):\n"
        "    if event in ('subprocess.Popen', 'os.fork', 'os.system', 'os.posix_spawn'):\n"
        "        print(event)\n"
        "from zulipkey.model.errors import KeyringAbsent\n"
        "from zulipkey.storage.keyring import SystemStore\n"
        "sys.addaudithook(watch)\n"
        "try:\n"
        "    SystemStore().load_name()\n"
        "except KeyringAbsent:\n"
        "    print('looked')\n"
        "print([one for one in sys.modules if one.startswith('keyring.backends.mac')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["looked", "[]"]


# ── Waiting ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def silence() -> Iterator[threading.Event]:
    """Ends when it is set, as every call to the store does that waits for it."""
    event = threading.Event()
    yield event
    event.set()


def test_what_a_store_gives_at_once_is_given_without_a_word() -> None:
    said: list[str] = []
    assert wait_for_store(lambda _: "secret", on_wait=lambda: said.append("waiting")) == "secret"
    assert said == []


def test_a_silent_store_is_waited_for_aloud_and_then_given_up(silence: threading.Event) -> None:
    said: list[str] = []
    left: list[CancelToken] = []
    late = threading.Event()

    def call(cancel: CancelToken) -> None:
        left.append(cancel)
        silence.wait(30)
        late.set()

    with pytest.raises(errors.KeyringSilent) as caught:
        wait_for_store(call, seconds=0.1, waits_after=0.01, on_wait=lambda: said.append("waiting"))
    assert said == ["waiting"]
    assert left[0].is_set  # what comes late is undone
    assert not late.is_set()
    assert "didn’t answer" in failures.sentences(caught.value)


def test_who_waits_for_a_silent_store_can_give_up_at_once(silence: threading.Event) -> None:
    cancel = CancelToken()
    with pytest.raises(errors.Cancelled):
        wait_for_store(
            lambda _: silence.wait(30), cancel=cancel, on_wait=cancel.set, waits_after=0, seconds=20
        )


def test_a_failure_of_a_store_comes_through_without_what_the_call_was_given() -> None:
    def call(_cancel: CancelToken) -> None:
        secret = "Zl1pHelperDemoKey0123456789AbCdE"
        raise errors.KeyringLocked(store=secret[:0])

    with pytest.raises(errors.KeyringLocked) as caught:
        wait_for_store(call)
    trace = caught.value.__traceback__
    while trace is not None:
        assert "secret" not in trace.tb_frame.f_locals
        trace = trace.tb_next
