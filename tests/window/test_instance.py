"""What a second start of the program hands over to the first."""

from __future__ import annotations

import gc
import json
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from window.test_redirect import NOBODY, as_another_user, meanwhile
from zulipkey.ui.instance import Instance, Start, hand_over

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")

LINK = "zulip://login?otp_encrypted_api_key=00"
_OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Where the program listens."""
    (tmp_path / "run").mkdir(mode=0o700)
    return str(tmp_path / "run" / "zulipkey.socket")


@pytest.fixture
def started() -> list[Start]:
    """What was handed over."""
    return []


@pytest.fixture
def instance(qtbot: QtBot, path: str, started: list[Start]) -> Iterator[Instance]:
    """The running program."""
    parent = QObject()
    one = Instance(path, parent)
    one.started.connect(started.append)
    yield one
    parent.deleteLater()


_HAND_OVER = """
import json, sys
from zulipkey.ui.instance import Start, hand_over
print(hand_over(sys.argv[1], Start(**json.loads(sys.argv[2]))))
"""


_SAY = """
import socket, sys
with socket.socket(socket.AF_UNIX) as one:
    one.settimeout(30)
    one.connect(sys.argv[1])
    try:
        one.sendall(sys.argv[2].encode() + b"\\n")
        sys.stdout.write(one.recv(100).decode())
    except ConnectionError:
        pass
"""


def say_in_a_process(path: str, said: str, user: int | None) -> str:
    command = ["/usr/bin/python3", "-I", "-c", _SAY, path, said]
    done = subprocess.run(command, user=user, capture_output=True, text=True, check=True)
    return done.stdout


_LISTEN = """
import socket, sys, threading
one = socket.socket(socket.AF_UNIX)
one.bind(sys.argv[1])
one.listen()
def serve():
    while True:
        connection, _ = one.accept()
        sys.stdout.write(connection.recv(1000).decode())
        connection.sendall(b"taken\\n")
threading.Thread(target=serve, daemon=True).start()
print("listening", flush=True)
sys.stdin.read()
"""


def hand_over_elsewhere(path: str, start: Start) -> bool:
    """Hand over as another process does."""
    command = [sys.executable, "-c", _HAND_OVER, path, json.dumps(asdict(start))]
    return subprocess.run(command, capture_output=True, check=True).stdout == b"True\n"


def send(path: str, *parts: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(30)
        connection.connect(path)
        try:
            for part in parts:
                connection.sendall(part)
            return connection.recv(100)
        except (ConnectionError, BrokenPipeError):
            return b"thrown out"


def test_what_is_handed_over_arrives(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start]
) -> None:
    start = Start(link=LINK, address="chat.example.com", activation_token="t")
    assert meanwhile(qtbot, lambda: hand_over_elsewhere(path, start)) is True
    assert started == [start]


def test_with_none_running_nothing_is_handed_over(qtbot: QtBot, path: str) -> None:
    assert hand_over(path, Start(link=LINK)) is False


@pytest.mark.slow
def test_one_that_does_not_answer_counts_as_none(qtbot: QtBot, tmp_path: Path) -> None:
    path = str(tmp_path / "dead.socket")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        listener.settimeout(30)
        assert hand_over(path, Start(link=LINK)) is False


_LISTENS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject
from zulipkey.ui.instance import Instance

application = QCoreApplication()
parent = QObject()
instance = Instance(sys.argv[1], parent)
print("PySide6.QtNetwork" in sys.modules, flush=True)
instance.started.connect(lambda _: application.quit())
application.exec()
print("PySide6.QtNetwork" in sys.modules)
"""


def test_qt_s_network_is_loaded_for_a_second_start_only(path: str) -> None:
    said = json.dumps({"version": 1, "link": LINK}).encode() + b"\n"
    command = [sys.executable, "-c", _LISTENS, path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "False\n"
        assert send(path, said) == b"taken\n"
        assert program.stdout.readline() == "True\n"
    assert not Path(path).exists()


def test_it_ends_with_the_window_and_leaves_nothing_behind(path: str) -> None:
    parent = QObject()
    Instance(path, parent)
    before = len(list(_OPEN_FILES.iterdir()))
    delete(parent)
    assert not Path(path).exists()
    assert len(list(_OPEN_FILES.iterdir())) == before - 1


def test_without_a_safe_folder_nothing_listens(caplog: pytest.LogCaptureFixture) -> None:
    Instance("", QObject())
    assert "no folder is safe enough" in caplog.text


def test_only_the_same_user_can_reach_it(instance: Instance, path: str) -> None:
    assert stat.S_IMODE(Path(path).stat().st_mode) & 0o077 == 0


@pytest.fixture
def shared() -> Iterator[str]:
    """A place that everybody can reach."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield f"{folder}/zulipkey.socket"


@as_another_user
def test_another_user_who_gets_there_is_not_heard(
    qtbot: QtBot, shared: str, started: list[Start]
) -> None:
    parent, path = QObject(), shared
    Instance(path, parent).started.connect(started.append)
    Path(path).chmod(0o777)
    said = json.dumps({"version": 1, "link": LINK})
    assert meanwhile(qtbot, lambda: say_in_a_process(path, said, NOBODY)) == ""
    assert started == []
    assert meanwhile(qtbot, lambda: say_in_a_process(path, said, None)) == "taken\n"
    parent.deleteLater()


@as_another_user
def test_nothing_is_handed_over_to_another_user(qtbot: QtBot, shared: str) -> None:
    path = shared
    command = ["/usr/bin/python3", "-I", "-c", _LISTEN, path]
    with subprocess.Popen(
        command, user=NOBODY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "listening\n"
        assert hand_over(path, Start(link=LINK)) is False
        assert LINK not in other.communicate("end")[0]


def test_what_a_killed_program_left_is_replaced(
    qtbot: QtBot, path: str, started: list[Start]
) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(path)
    parent = QObject()
    Instance(path, parent).started.connect(started.append)
    assert meanwhile(qtbot, lambda: hand_over_elsewhere(path, Start(link=LINK))) is True
    assert started == [Start(link=LINK)]
    parent.deleteLater()


@pytest.mark.parametrize(
    "parts",
    [
        (b"\n",),
        (b"hello\n",),
        (b"\xff\xfe\n",),
        (b"{\n",),
        (b"[" * 10_000 + b"\n",),
        (b"null\n",),
        (b'"link"\n',),
        (b'{"version": 1, "link": 7}\n',),
        (b'{"version": 1, "link": null}\n',),
        (b'{"version": 1, "command": "rm"}\n',),
        (b'{"version": 1, "link": "a"}\n{"version": 1, "link": "b"}\n',),
        (b'{"version": 1, "link": "' + b"x" * 20_000 + b'"}\n',),
        (b'{"link": "a"}\n',),
        (b'{"version": 2, "link": "a"}\n',),
        (b'{"version": true, "link": "a"}\n',),
        (b'{"version": "1", "link": "a"}\n',),
        (rb'{"version": 1, "activation_token": "a\u0000b"}' + b"\n",),
        (rb'{"version": 1, "address": "\ud800"}' + b"\n",),
        (rb'{"version": 1, "address": "a\nb"}' + b"\n",),
    ],
    ids=lambda parts: parts[0][:40],
)
def test_anything_else_is_thrown_out(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start], parts: tuple[bytes, ...]
) -> None:
    assert meanwhile(qtbot, lambda: send(path, *parts)) in (b"", b"thrown out")
    assert started == []


def test_a_message_may_come_in_pieces(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start]
) -> None:
    said = json.dumps({"version": 1, "link": LINK}).encode() + b"\n"
    pieces = (said[number : number + 1] for number in range(len(said)))
    assert meanwhile(qtbot, lambda: send(path, *pieces)) == b"taken\n"
    assert started == [Start(link=LINK)]


def test_ten_megabytes_are_not_read(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start]
) -> None:
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    flood = b"x" * (10 << 20)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert meanwhile(qtbot, lambda: send(path, flood)) == b"thrown out"
    assert started == []
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - max(before, held) < 2048


def test_a_thousand_messages_leave_nothing_behind(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start]
) -> None:
    def files() -> int:
        return len(list(_OPEN_FILES.iterdir()))

    before = files()
    said = json.dumps({"version": 1, "link": LINK}).encode() + b"\n"

    def work() -> list[bytes]:
        return [send(path, said) for _ in range(1000)]

    answers = meanwhile(qtbot, work)
    assert isinstance(answers, list)
    assert set(answers) == {b"taken\n"}
    assert len(started) == 1000
    qtbot.waitUntil(lambda: not [one for one in gc.get_objects() if isinstance(one, QLocalSocket)])
    # Not before: of what it finds, PySide keeps an object as long as the instance.
    assert not instance.findChildren(QLocalSocket)
    assert files() <= before + 1


@pytest.mark.slow
def test_who_keeps_connections_open_does_not_keep_others_out_for_long(
    qtbot: QtBot, instance: Instance, path: str, started: list[Start]
) -> None:
    silent = [socket.socket(socket.AF_UNIX) for _ in range(20)]
    for one in silent:
        one.connect(path)
    qtbot.waitUntil(
        lambda: meanwhile(qtbot, lambda: hand_over_elsewhere(path, Start(link=LINK))) is True
    )
    for one in silent:
        one.close()
    assert started == [Start(link=LINK)]
