"""The program in the menu of a desktop, as the desktop's own programs read it."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from builders import PROGRAM
from real.conftest import wait_for
from zulipkey.desktop import link_handler, menu_entry, resource_files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such entries")

ID = "io.github.zulipkey.ZulipKey"
LINUX = resource_files.root() / "linux"

Run = Callable[..., subprocess.CompletedProcess[str]]


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"needs {program}")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"  # xdg-mime fails in one with a space
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    return folder


def run(program: str | Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=False)


def files(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()}


@needs("desktop-file-validate")
@needs("xdg-mime")
def test_the_entry_is_made_and_removed(home: Path) -> None:
    entry = home / f".local/share/applications/{ID}.desktop"
    done = run(PROGRAM, "install-desktop")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{entry}\n", "")
    assert run("desktop-file-validate", entry).stdout == ""
    assert run("xdg-mime", "query", "default", "x-scheme-handler/zulip").stdout == f"{ID}.desktop\n"
    assert (home / f".local/share/icons/hicolor/scalable/apps/{ID}.svg").is_file()

    assert run(PROGRAM, "install-desktop").returncode == 0  # once more changes nothing
    done = run(PROGRAM, "install-desktop", "--remove")
    assert (done.returncode, done.stdout) == (0, "")
    assert run("xdg-mime", "query", "default", "x-scheme-handler/zulip").stdout == ""
    assert files(home) <= {".local/share/applications/mimeinfo.cache"}
    assert run(PROGRAM, "install-desktop", "--remove").returncode == 0


def test_the_entry_starts_this_program(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = tmp_path / 'a $folder with "all"'
    strange.mkdir()
    program = strange / "zulipkey"
    program.symlink_to(PROGRAM)
    monkeypatch.setenv("PATH", "/nonexistent")  # nothing to update the list with
    entry = Path(run(program, "install-desktop").stdout.strip())
    read = configparser.RawConfigParser()
    read.read(entry)
    # What the desktop does with the string, and then with the quotes.
    command = read["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    assert command == f'"{strange}/zulipkey" %u'.replace("$", "\\$").replace('"all"', '\\"all\\"')
    assert Path(read["Desktop Entry"]["TryExec"]).samefile(PROGRAM)


@needs("gio")
@pytest.mark.parametrize("name", ["100% %u %%f", "a\\b\\n", 'it\'s $HOME `id` "x"', "plain"])
def test_the_desktop_starts_the_program_from_any_folder(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    started = tmp_path / "started"
    program = tmp_path / name / "zulipkey"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf \'%s\\n\' "$0" "$@" > {started}\n')
    program.chmod(0o755)
    monkeypatch.setattr(link_handler, "own_command", lambda: (str(program),))
    entry = menu_entry.install()
    assert run("desktop-file-validate", entry).stdout == ""
    link = "zulip://login?a=100%25&b='\"$(id)"
    done = run("gio", "launch", entry, link)
    assert (done.returncode, done.stderr) == (0, "")
    wait_for(started.exists)
    wait_for(lambda: started.read_text().endswith("\n"))
    said = started.read_text().splitlines()
    assert said[0] == str(program)
    assert len(said) == 2


def test_a_folder_that_cannot_be_written_is_said(home: Path) -> None:
    (home / ".local").write_text("in the way")
    for arguments in (["install-desktop"], ["install-desktop", "--remove"]):
        done = run(PROGRAM, *arguments)
        assert done.returncode == 1
        assert done.stdout == ""
        assert done.stderr == "The menu was not changed. The reason: Not a directory.\n"


@needs("appstreamcli")
def test_software_centres_understand_what_the_program_is() -> None:
    metainfo = LINUX / f"{ID}.metainfo.xml"
    done = run("appstreamcli", "validate", "--no-net", metainfo)
    assert done.returncode == 0, done.stdout
    assert run("desktop-file-validate", LINUX / f"{ID}.desktop").stdout == ""
    pictures = [one.text or "" for one in ElementTree.parse(metainfo).iter("image")]
    assert len(pictures) > 1
    for link in pictures:
        assert (Path(__file__).parents[2] / link.partition("/main/")[2]).is_file(), link
