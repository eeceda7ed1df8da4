"""Who gets the zulip: links, on systems that are not here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from zulipkey.desktop import link_handler
from zulipkey.desktop.link_handler.macos import MacLinkHandler
from zulipkey.desktop.link_handler.windows import WindowsLinkHandler
from zulipkey.model.errors import LinksNotTaken

SCHEME = r"Software\Classes\zulip"
COMMAND = rf"{SCHEME}\shell\open\command"
PROGRAM = (r"C:\Program Files\Zulip Key\zulipkey.exe", "--demo")


class Memory:
    """A registry in memory."""

    def __init__(self, keys: dict[str, dict[str, str]] | None = None) -> None:
        self.keys = keys or {}
        self.broken = ""

    def has_class(self, name: str) -> bool:
        return rf"Software\Classes\{name}" in self.keys

    def values(self, key: str) -> dict[str, str] | None:
        return dict(self.keys[key]) if key in self.keys else None

    def subkeys(self, key: str) -> list[str]:
        below = (one.removeprefix(f"{key}\\") for one in self.keys if one.startswith(f"{key}\\"))
        return list(dict.fromkeys(one.partition("\\")[0] for one in below))

    def write(self, key: str, values: dict[str, str]) -> None:
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

    def left(self) -> dict[str, dict[str, str]]:
        return {key: its for key, its in self.keys.items() if key.startswith(SCHEME)}

    def leftovers(self) -> list[str]:
        return [key for key in self.keys if "links-before" in key]


def another_program(name: str = "other.exe") -> dict[str, dict[str, str]]:
    return {
        SCHEME: {"": "URL:Other", "URL Protocol": ""},
        rf"{SCHEME}\DefaultIcon": {"": f"{name},0"},
        rf"{SCHEME}\shell": {},
        rf"{SCHEME}\shell\open": {},
        COMMAND: {"": f'"{name}" "%1"'},
    }


@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
def test_on_windows_the_links_are_taken_and_given_back(before: dict[str, dict[str, str]]) -> None:
    memory = Memory(dict(before))
    handler = WindowsLinkHandler(memory)
    handler.register(PROGRAM)
    assert memory.keys[COMMAND] == {"": r'"C:\Program Files\Zulip Key\zulipkey.exe" --demo "%1"'}
    assert memory.keys[SCHEME]["URL Protocol"] == ""
    assert rf"{SCHEME}\DefaultIcon" not in memory.keys
    handler.register(PROGRAM)
    handler.restore()
    assert memory.left() == before
    assert not memory.leftovers()
    handler.restore()
    assert memory.left() == before


@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
def test_on_windows_a_crash_is_mended_at_the_next_start(
    before: dict[str, dict[str, str]],
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


def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert link_handler.for_this_system({}) is None
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert isinstance(link_handler.for_this_system({}), MacLinkHandler)
    monkeypatch.setattr("sys.platform", "linux")
    assert link_handler.for_this_system({"SNAP": "/snap/zulipkey/1"}) is None
    assert link_handler.for_this_system({"HOME": "/home/ann"}) is not None


def test_the_program_knows_how_it_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", ["/somewhere/zulipkey/__main__.py", "chat.example.com"])
    assert link_handler.own_command() == (sys.executable, "-P", "-m", "zulipkey")
    monkeypatch.setattr("sys.argv", ["bin/zulipkey"])
    assert link_handler.own_command() == (str(Path.cwd() / "bin/zulipkey"),)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert link_handler.own_command() == (sys.executable,)
    monkeypatch.setattr("sys.executable", str(tmp_path / "zulipkey.exe"))
    (tmp_path / "Zulip Key.exe").touch()
    assert link_handler.own_command() == (str(tmp_path / "Zulip Key.exe"),)
