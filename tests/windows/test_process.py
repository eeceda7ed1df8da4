"""The program as a process on Windows: its streams, its environment, its second start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import KEY, UNDER_WINE, key_of, key_result
from fake_zulip import FakeZulip
from odd_accounts import ODD, result
from zulipkey.desktop import ownership, regular_file, running
from zulipkey.model.errors import FileNameRefused, FormCannotHold, PolicyUnusable
from zulipkey.storage import policy
from zulipkey.ui.instance import Instance, Start, hand_over
from zulipkey.zuliprc import check
from zulipkey.zuliprc.export import Form, environment, text
from zulipkey.zuliprc.file import save

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")

ZULIPKEY = (sys.executable, "-P", "-m", "zulipkey")
HOMES = ("HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA")


@pytest.fixture
def organization() -> Iterator[FakeZulip]:
    with FakeZulip(organization="email") as server:
        yield server


def get(
    organization: FakeZulip, login: str, password: str = "abcd1234", **variables: str | None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command that prints a key; a variable that is None is not set."""
    environ = {**os.environ, **variables}
    return subprocess.run(
        [*ZULIPKEY, "get", "--server", organization.url, "--login", login, "--password-stdin"],
        env={name: value for name, value in environ.items() if value is not None},
        input=f"{password}\n".encode(),
        capture_output=True,
        timeout=100,
        check=False,
    )


# ── Environment and streams ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("missing", [("HOME",), HOMES], ids=["HOME", "all"])
def test_it_works_where_the_environment_names_no_home(
    organization: FakeZulip, missing: tuple[str, ...]
) -> None:
    unset: dict[str, str | None] = dict.fromkeys(missing)
    done = get(organization, "iago@zulip.com", "abcd1234", **unset)
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"key={KEY}\n" in done.stdout.decode()


@pytest.mark.parametrize(("page", "language"), [("cp932", "fr"), ("cp1252", "ja")])
def test_what_a_code_page_cannot_say_is_spelled_out(
    organization: FakeZulip, page: str, language: str
) -> None:
    variables = {"PYTHONIOENCODING": page, "ZULIPKEY_LANG": language}
    done = get(organization, "iago@zulip.com", "wrong", **variables)
    assert done.returncode in range(1, 10)
    said = done.stderr.decode(page)
    assert r"\u" in said or r"\x" in said
    assert "Traceback" not in said


def test_a_password_comes_whole_through_a_pipe_whatever_the_code_page(
    organization: FakeZulip,
) -> None:
    done = get(organization, "zoe@zulip.com", 'pässwörd ☃ "q" \\ %', PYTHONIOENCODING="cp932")
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"key={key_of('zoe@zulip.com')}\n" in done.stdout.decode()


# ── Files ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["CON", "nul.txt", "COM1", "aux"])
def test_a_device_is_neither_read_nor_written_nor_waited_for(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"\w"):
        regular_file.read(name, 100)
    with pytest.raises(FileNameRefused):
        save(tmp_path / name, key_result())
    with pytest.raises(FileNameRefused):
        check(Path(name), {})
    assert not list(tmp_path.iterdir())


def test_a_path_of_almost_260_characters_takes_a_key(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * (240 - len(str(tmp_path))))
    folder.mkdir()
    save(folder / "zuliprc", key_result())
    save(folder / "zuliprc", key_result())  # beside it, a temporary file with a longer name
    assert [path.name for path in folder.iterdir()] == ["zuliprc"]


@pytest.mark.skipif(UNDER_WINE, reason="Wine cannot tell where a file with a longer path is")
def test_a_longer_path_takes_a_key_where_it_says_that_it_is_long(tmp_path: Path) -> None:
    folder = Path(f"\\\\?\\{tmp_path}") / ("x" * 200) / ("y" * 200)
    folder.mkdir(parents=True)
    save(folder / "zuliprc", key_result())
    assert [path.name for path in folder.iterdir()] == ["zuliprc"]


def test_what_no_administrator_has_written_is_no_policy() -> None:
    path = Path(policy.default_path())
    assert path == Path(os.environ["PROGRAMDATA"], "zulipkey", "defaults.toml")
    path.parent.mkdir()
    try:
        path.write_text('organization = "https://chat.example.com"\n')
        if ownership.why_distrusted(str(path)):  # nothing, where the tests run as administrator
            with pytest.raises(PolicyUnusable) as told:
                policy.read(str(path))
            assert "does not belong to an administrator" in told.value.reason
    finally:
        path.unlink()
        path.parent.rmdir()


@pytest.mark.skipif(UNDER_WINE, reason="Wine gives every file to this user")
def test_what_belongs_to_windows_is_an_administrators() -> None:
    path = Path(os.environ["SYSTEMROOT"], "System32", "kernel32.dll")
    assert ownership.why_distrusted(str(path)) == ""


# ── A second start ────────────────────────────────────────────────────────────────────────────


def test_a_later_start_is_heard_through_the_pipe_whatever_came_before(
    qapp: QApplication, qtbot: QtBot
) -> None:
    parent, started = QObject(), list[Start]()
    path = running.socket_path(running.own_name("zulipkey-test"))
    Instance(path, parent).started.connect(started.append)
    for rubbish in (b"\n", b"\xff\0\n", b"[]\n", b'{"version": 99}\n', b"x" * 20_000):
        send = (
            "import sys; pipe = open(sys.argv[1], 'r+b', buffering=0);"
            "pipe.write(bytes.fromhex(sys.argv[2])); print(pipe.read(100))"
        )
        other = subprocess.Popen(
            [sys.executable, "-c", send, rf"\\.\pipe\{path}", rubbish.hex()],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        qtbot.waitUntil(lambda other=other: other.poll() is not None)  # type: ignore[misc]
    assert started == []
    start = "import sys; from zulipkey.ui.instance import *;"
    start += "sys.exit(not hand_over(sys.argv[1], Start(address='chät.example.com')))"
    later = subprocess.Popen([sys.executable, "-c", start, path])
    qtbot.waitUntil(lambda: later.poll() is not None)
    assert later.returncode == 0
    assert started == [Start(address="chät.example.com")]


_STRANGERS_PIPE = """
import ctypes, sys
security, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32", use_last_error=True)
descriptor = ctypes.c_void_p()
assert security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
    ctypes.c_wchar_p("O:BUG:BUD:(A;;GA;;;WD)"), 1, ctypes.byref(descriptor), None)
class Attributes(ctypes.Structure):
    _fields_ = [("n", ctypes.c_ulong), ("d", ctypes.c_void_p), ("inherit", ctypes.c_int)]
attributes = Attributes(ctypes.sizeof(Attributes), descriptor, 0)
kernel.CreateNamedPipeW.restype = ctypes.c_void_p
pipe = ctypes.c_void_p(kernel.CreateNamedPipeW(
    ctypes.c_wchar_p(sys.argv[1]), 3, 0, 255, 4096, 4096, 0, ctypes.byref(attributes)))
print("made" if pipe.value != ctypes.c_void_p(-1).value else ctypes.get_last_error(), flush=True)
kernel.ConnectNamedPipe(pipe, None)
read, data = ctypes.c_ulong(), ctypes.create_string_buffer(100)
kernel.ReadFile(pipe, data, 100, ctypes.byref(read), None)
print(read.value)
"""


def test_nothing_is_handed_to_a_pipe_that_another_user_has_made() -> None:
    path = running.socket_path(running.own_name("zulipkey-test"))
    with subprocess.Popen(
        [sys.executable, "-c", _STRANGERS_PIPE, rf"\\.\pipe\{path}"],
        stdout=subprocess.PIPE,
        text=True,
    ) as stranger:
        assert stranger.stdout is not None
        if stranger.stdout.readline() != "made\n":
            pytest.skip("no pipe can be given to another user here")
        assert not hand_over(path, Start(address="chat.example.com"))
        assert stranger.communicate()[0] == "0\n"


def test_where_nobody_listens_a_start_keeps_what_it_was_given() -> None:
    assert not hand_over(running.socket_path(running.own_name("zulipkey-test")), Start())


# ── Copied lines ──────────────────────────────────────────────────────────────────────────────


def test_the_command_prompt_sets_what_it_was_given(tmp_path: Path) -> None:
    given: list[str] = []
    script = "@echo off\n"
    for email in ODD:
        account = result(email)
        try:
            lines = text(Form.CMD, account)
        except FormCannotHold:
            continue
        if not lines.isascii():  # code pages rule a batch file, and not what is pasted
            continue
        script += f"{lines}set ZULIP_\n"
        given += sorted(f"{name}={value}" for name, value in environment(account).items())
    batch = tmp_path / "lines.cmd"
    batch.write_bytes(script.replace("\n", "\r\n").encode())
    done = subprocess.run(["cmd", "/c", batch], capture_output=True, check=True)
    assert done.stdout.decode().split("\r\n")[:-1] == given
    assert len(given) > 20
