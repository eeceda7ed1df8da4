"""Who gets the zulip: links, on systems that are not here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from zulipkey.desktop import link_handler
from zulipkey.desktop.link_handler.macos import MacLinkHandler
from zulipkey.desktop.link_handler.windows import Value, WindowsLinkHandler, Winreg
from zulipkey.model.errors import LinksNotTaken

SCHEME = r"Software\Classes\zulip"
COMMAND = rf"{SCHEME}\shell\open\command"
PROGRAM = (r"C:\Program Files\Zulip Key\zulipkey.exe", "--demo")
EXPANDED, NUMBER = 2, 4  # REG_EXPAND_SZ, REG_DWORD
Keys = dict[str, dict[str, Value]]


def text(value: str) -> Value:
    return value, 1


class Memory:
    """A registry in memory."""

    def __init__(self, keys: Keys | None = None) -> None:
        self.keys = keys or {}
        self.broken = ""

    def has_class(self, name: str) -> bool:
        return rf"Software\Classes\{name}" in self.keys

    def values(self, key: str) -> dict[str, Value] | None:
        return dict(self.keys[key]) if key in self.keys else None

    def subkeys(self, key: str) -> list[str]:
        below = (one.removeprefix(f"{key}\\") for one in self.keys if one.startswith(f"{key}\\"))
        return list(dict.fromkeys(one.partition("\\")[0] for one in below))

    def write(self, key: str, values: dict[str, Value]) -> None:
        if key == self.broken:
            raise PermissionError(5, "Access is denied")
        names = key.split("\\")
        for number in range(2, len(names) + 1):
            self.keys.setdefault("\\".join(names[:number]), {})
        self.keys[key] |= values

    def delete(self, key: str) -> None:
        self.keys = {
            one: its
            for one, its in self.keys.items()
            if one != key and not one.startswith(f"{key}\\")
        }

    def left(self) -> Keys:
        return {key: its for key, its in self.keys.items() if key.startswith(SCHEME)}

    def leftovers(self) -> list[str]:
        return [key for key in self.keys if key.startswith(r"Software\zulipkey")]


def another_program(name: str = "other.exe") -> Keys:
    return {
        SCHEME: {"": text("URL:Other"), "URL Protocol": text(""), "EditFlags": (0x210000, NUMBER)},
        rf"{SCHEME}\DefaultIcon": {"": text(f"{name},0")},
        rf"{SCHEME}\shell": {},
        rf"{SCHEME}\shell\open": {},
        COMMAND: {"": (rf'"%ProgramFiles%\{name}" "%1"', EXPANDED)},
    }


@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
def test_on_windows_the_links_are_taken_and_given_back(before: Keys) -> None:
    memory = Memory(dict(before))
    handler = WindowsLinkHandler(memory)
    handler.register(PROGRAM)
    line = r'"C:\Program Files\Zulip Key\zulipkey.exe" --demo "%1"'
    assert memory.keys[COMMAND] == {"": text(line)}
    assert memory.keys[SCHEME]["URL Protocol"] == text("")
    assert rf"{SCHEME}\DefaultIcon" not in memory.keys
    handler.register(PROGRAM)
    handler.restore()
    assert memory.left() == before
    assert not memory.leftovers()
    handler.restore()
    assert memory.left() == before


@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
def test_on_windows_a_crash_is_mended_at_the_next_start(
    before: Keys,
) -> None:
    memory = Memory(dict(before))
    WindowsLinkHandler(memory).register(PROGRAM)
    WindowsLinkHandler(memory).recover()
    assert memory.left() == before
    assert not memory.leftovers()


def test_on_windows_it_is_known_whether_another_program_has_the_links() -> None:
    assert not WindowsLinkHandler(Memory()).takes_from_another()
    assert WindowsLinkHandler(Memory(another_program())).takes_from_another()


def test_on_windows_who_came_meanwhile_keeps_the_links() -> None:
    memory = Memory(another_program("first.exe"))
    handler = WindowsLinkHandler(memory)
    handler.register(PROGRAM)
    memory.delete(SCHEME)
    memory.keys |= another_program("second.exe")
    handler.restore()
    assert memory.left() == another_program("second.exe")
    assert not memory.leftovers()


def test_on_windows_a_refusal_leaves_everything_as_it_was() -> None:
    memory = Memory(another_program())
    memory.broken = COMMAND
    handler = WindowsLinkHandler(memory)
    with pytest.raises(LinksNotTaken) as told:
        handler.register(PROGRAM)
    assert told.value.reason == "Access is denied"
    memory.broken = ""
    handler.recover()
    assert memory.left() == another_program()


def test_on_windows_a_choice_in_its_settings_is_told_and_stands() -> None:
    choice = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\zulip\UserChoice"
    memory = Memory(another_program() | {choice: {"ProgId": text("Zulip")}})
    before = dict(memory.keys)
    with pytest.raises(LinksNotTaken) as told:
        WindowsLinkHandler(memory).register(PROGRAM)
    assert told.value.reason == "Windows keeps to the program that is chosen in its settings"
    assert memory.keys == before


@pytest.fixture
def real() -> Iterator[Winreg]:
    """The registry of this Windows, and no zulip: links in it before and after."""
    registry = Winreg()
    registry.delete(SCHEME)
    yield registry
    registry.delete(SCHEME)


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows' registry")
@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
@pytest.mark.parametrize("after", ["the wait", "a crash"])
def test_the_real_registry_is_as_before(real: Winreg, before: Keys, after: str) -> None:
    for key, values in before.items():
        real.write(key, values)
    handler = WindowsLinkHandler(real)
    handler.register(PROGRAM)
    line = r'"C:\Program Files\Zulip Key\zulipkey.exe" --demo "%1"'
    assert real.values(COMMAND) == {"": text(line)}
    if after == "the wait":
        handler.restore()
    else:
        WindowsLinkHandler(real).recover()
    assert {key: real.values(key) for key in before} == before
    assert before or real.values(SCHEME) is None
    assert real.values(r"Software\zulipkey") is None


def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert link_handler.for_this_system({}) is None
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert isinstance(link_handler.for_this_system({}), MacLinkHandler)


@pytest.mark.skipif(sys.platform == "win32", reason="Linux' way needs a POSIX system")
def test_linux_has_a_way_but_in_sandboxes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert link_handler.for_this_system({"SNAP": "/snap/zulipkey/1"}) is None
    assert link_handler.for_this_system({"HOME": "/home/ann"}) is not None


@pytest.mark.parametrize(
    ("argument", "beside", "started"),
    [
        ("zulipkey/__main__.py", "", ("python.exe", "-P", "-m", "zulipkey")),
        ("zulipkey/__main__.py", "pythonw.exe", ("pythonw.exe", "-P", "-m", "zulipkey")),
        ("zulipkey", "", ("zulipkey",)),
        ("zulipkey", "zulipkeyw.exe", ("zulipkeyw.exe",)),
    ],
)
def test_the_program_knows_how_it_is_started_without_a_console(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    argument: str,
    beside: str,
    started: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", [argument, "chat.example.com"])
    monkeypatch.setattr("sys.executable", str(tmp_path / "python.exe"))
    if beside:
        (tmp_path / beside).touch()
    assert link_handler.own_command() == (str(tmp_path / started[0]), *started[1:])


@pytest.mark.parametrize("beside", ["", "Zulip Key.exe"])
def test_the_bundle_knows_how_it_is_started_without_a_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, beside: str
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "zulipkey.exe"))
    if beside:
        (tmp_path / beside).touch()
    assert link_handler.own_command() == (str(tmp_path / (beside or "zulipkey.exe")),)
