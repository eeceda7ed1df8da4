"""Who gets the zulip: links on a Linux desktop, with the real xdg-mime and xdg-open."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from real.conftest import wait_for
from zulipkey import APPLICATION_ID
from zulipkey.desktop.link_handler.linux import LinuxLinkHandler
from zulipkey.model.errors import LinksNotTaken

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux")

LINK = "zulip://login?otp_encrypted_api_key=00&email=a%20b%40c.d&x=$HOME;'\"`&y=*"
RECORDER = """#!/bin/sh
to="$(dirname "$0")/recorded"
for one; do printf '%s\\n' "$one"; done > "$to.new"
mv "$to.new" "$to"
"""

LISTS = [
    None,
    "",
    "[Default Applications]\n",
    "[Default Applications]\nx-scheme-handler/zulip=other.desktop\n",
    "[Default Applications]\nx-scheme-handler/zulip=gone.desktop;other.desktop;\ntext/html=b",
    "# mine\n\n\n[Added Associations]\r\nx-scheme-handler/zulip=other.desktop;\r\n\n\n"
    "[Default Applications]\ntext/plain=a.desktop\n\n[Removed Associations]\na=b\n\n",
    "no section\nx-scheme-handler/zulip=other.desktop\n[Default Applications]",
]


@pytest.fixture
def environ(desktop: None, tmp_path: Path) -> dict[str, str]:
    """A desktop session with a home of its own."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in os.environ if not name.startswith("XDG_")}
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.fixture
def handler(environ: dict[str, str]) -> LinuxLinkHandler:
    return LinuxLinkHandler(environ)


def recorder(folder: Path, name: str = "record") -> tuple[Path, Path]:
    """A program that writes down what it is started with."""
    folder.mkdir(parents=True, exist_ok=True)
    program, to = folder / name, folder / "recorded"
    program.write_text(RECORDER)
    program.chmod(0o755)
    return program, to


def everything(home: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(home)): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in home.rglob("*")
        if path.is_file()
    }


def asked(environ: dict[str, str]) -> str:
    return subprocess.run(
        ["xdg-mime", "query", "default", "x-scheme-handler/zulip"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()


def install(home: Path, name: str) -> None:
    entry = home / ".local/share/applications" / name
    entry.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text("[Desktop Entry]\nType=Application\nName=x\nExec=/bin/true %u\n")


@pytest.mark.parametrize(
    "name", ["record", "with space", 'it\'s "quoted" $HOME `x` \\ %u 100%', "größe"]
)
def test_a_link_reaches_the_program_whole(
    environ: dict[str, str], handler: LinuxLinkHandler, tmp_path: Path, name: str
) -> None:
    program, to = recorder(tmp_path / "programs", name)
    handler.register([str(program), "--first argument"])
    subprocess.run(["xdg-open", LINK], env=environ, check=True)
    wait_for(to.exists)
    assert to.read_text().splitlines() == ["--first argument", LINK]
    handler.restore()


def test_the_entry_of_the_installed_program_is_no_other_program(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    name, home = "io.github.zulipkey.ZulipKey.desktop", Path(environ["HOME"])
    install(home, name)
    (home / ".config").mkdir()
    (home / ".config/mimeapps.list").write_text(
        f"[Default Applications]\nx-scheme-handler/zulip={name}\n"
    )
    assert asked(environ) == name
    assert not handler.takes_from_another()


@pytest.mark.parametrize("content", LISTS)
def test_afterwards_everything_is_as_before(
    environ: dict[str, str], handler: LinuxLinkHandler, content: str | None
) -> None:
    home = Path(environ["HOME"])
    install(home, "other.desktop")
    if content is not None:
        mimeapps = home / ".config/mimeapps.list"
        mimeapps.parent.mkdir()
        mimeapps.write_bytes(content.encode())
        mimeapps.chmod(0o640)
    before, who = everything(home), asked(environ)
    assert handler.takes_from_another() is bool(who)
    handler.register(["/bin/true"])
    assert asked(environ) == "io.github.zulipkey.ZulipKey.Links.desktop"
    handler.register(["/bin/true"])
    handler.restore()
    assert everything(home) == before
    assert asked(environ) == who
    handler.restore()
    assert everything(home) == before


# Plasma knows the programs that are in its menu, which comes with the whole desktop.
MENU = "<Menu><Name>All</Name><DefaultAppDirs/><Include><All/></Include></Menu>\n"


def plasma() -> str:
    """Return the version of Plasma whose programs are here."""
    if all(map(shutil.which, ("kde-open", "kbuildsycoca6"))):
        return "6"
    return "5" if all(map(shutil.which, ("kde-open5", "ktraderclient5"))) else ""


@pytest.mark.skipif(not plasma(), reason="needs Plasma's programs")
def test_plasma_hands_links_over_and_has_its_own_program_again(
    environ: dict[str, str], tmp_path: Path
) -> None:
    environ |= {
        "XDG_CURRENT_DESKTOP": "KDE",
        "KDE_FULL_SESSION": "true",
        "KDE_SESSION_VERSION": plasma(),
    }
    handler = LinuxLinkHandler(environ)
    theirs, to_them = recorder(tmp_path / "theirs")
    ours, to_us = recorder(tmp_path / "ours")
    entry = Path(environ["HOME"]) / ".local/share/applications/other.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text(f"[Desktop Entry]\nType=Application\nName=x\nExec={theirs} %u\n")
    menu = Path(environ["HOME"]) / ".config/menus/applications.menu"
    menu.parent.mkdir(parents=True)
    menu.write_text(MENU)
    choose = ["xdg-mime", "default", "other.desktop", "x-scheme-handler/zulip"]
    subprocess.run(choose, env=environ, check=True)
    assert handler.takes_from_another()
    handler.register([str(ours)])
    subprocess.run(["xdg-open", LINK], env=environ, check=True)
    wait_for(to_us.exists)
    assert to_us.read_text().startswith("zulip://login?otp_encrypted_api_key=00&email=a")
    handler.restore()
    assert not to_them.exists()
    subprocess.run(["xdg-open", LINK], env=environ, check=True)
    wait_for(to_them.exists)


def test_what_another_program_writes_meanwhile_is_kept(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    home = Path(environ["HOME"])
    mimeapps = home / ".config/mimeapps.list"
    mimeapps.parent.mkdir()
    mimeapps.write_text("[Default Applications]\nx-scheme-handler/zulip=other.desktop\n")
    handler.register(["/bin/true"])
    mimeapps.write_text(mimeapps.read_text() + "text/html=new.desktop\n[Added Associations]\n")
    handler.restore()
    assert mimeapps.read_text() == (
        "[Default Applications]\nx-scheme-handler/zulip=other.desktop\n"
        "text/html=new.desktop\n[Added Associations]\n"
    )


def test_who_has_taken_the_links_meanwhile_keeps_them(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    install(Path(environ["HOME"]), "new.desktop")
    handler.register(["/bin/true"])
    subprocess.run(
        ["xdg-mime", "default", "new.desktop", "x-scheme-handler/zulip"], env=environ, check=True
    )
    handler.restore()
    assert asked(environ) == "new.desktop"


def test_a_home_without_locks_hands_links_over_too(
    environ: dict[str, str], handler: LinuxLinkHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    before = everything(Path(environ["HOME"]))
    handler.register(["/bin/true"])
    assert asked(environ).startswith(APPLICATION_ID)
    handler.restore()
    assert everything(Path(environ["HOME"])) == before


def test_a_list_that_is_a_link_stays_one(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    home = Path(environ["HOME"])
    kept = home / "dotfiles" / "mimeapps.list"
    kept.parent.mkdir()
    kept.write_text("[Default Applications]\ntext/html=a.desktop\n")
    mimeapps = home / ".config/mimeapps.list"
    mimeapps.parent.mkdir()
    mimeapps.symlink_to("../dotfiles/mimeapps.list")
    handler.register(["/bin/true"])
    handler.restore()
    assert mimeapps.is_symlink()
    assert kept.read_text() == "[Default Applications]\ntext/html=a.desktop\n"


_TAKE_AND_WAIT = """
import os, sys
from zulipkey.desktop.link_handler.linux import LinuxLinkHandler
LinuxLinkHandler(os.environ).register(["/bin/true"])
print("taken", flush=True)
sys.stdin.read()
"""


def test_after_a_crash_the_next_start_puts_everything_back(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    home = Path(environ["HOME"])
    install(home, "other.desktop")
    (home / ".config").mkdir()  # without it, xdg-mime 1.2 leaves a stray file
    subprocess.run(
        ["xdg-mime", "default", "other.desktop", "x-scheme-handler/zulip"], env=environ, check=True
    )
    before = everything(home)
    with subprocess.Popen(
        [sys.executable, "-c", _TAKE_AND_WAIT],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        handler.recover()
        assert asked(environ) == "io.github.zulipkey.ZulipKey.Links.desktop"
        with pytest.raises(LinksNotTaken) as told:
            handler.register(["/bin/false"])
        assert told.value.reason == "another Zulip Key is waiting for one"
        other.send_signal(signal.SIGKILL)
    assert everything(home) != before
    handler.recover()
    assert everything(home) == before
    assert asked(environ) == "other.desktop"


def test_a_crash_in_the_middle_is_mended_as_well(
    environ: dict[str, str], handler: LinuxLinkHandler
) -> None:
    home = Path(environ["HOME"])
    handler.register(["/bin/true"])
    record = home / ".local/state/zulipkey/links.json"
    torn = json.loads(record.read_text().splitlines()[-1])
    for one in torn:
        one["after"] = None
    os.close(handler._held or -1)
    for left in (json.dumps(torn), '[{"path": "/x'):
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text(left)
        LinuxLinkHandler(environ).recover()
        assert asked(environ) == ""
        assert not record.exists()
        subprocess.run(
            [
                "xdg-mime",
                "default",
                "io.github.zulipkey.ZulipKey.Links.desktop",
                "x-scheme-handler/zulip",
            ],
            env=environ,
            check=True,
        )


def stub(folder: Path, script: str) -> str:
    folder.mkdir()
    (folder / "xdg-mime").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "xdg-mime").chmod(0o755)
    return str(folder)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (None, "xdg-mime, of xdg-utils, is missing"),
        ("exit 3", "xdg-mime failed (3)"),
        ("echo other.desktop", "the desktop keeps to other.desktop"),
        ("true", "the desktop keeps to nobody"),
    ],
)
def test_where_it_does_not_work_the_reason_is_told_and_nothing_left(
    environ: dict[str, str], tmp_path: Path, script: str | None, reason: str
) -> None:
    path = stub(tmp_path / "bin", script) if script else str(tmp_path)
    handler = LinuxLinkHandler(environ | {"PATH": path})
    with pytest.raises(LinksNotTaken) as told:
        handler.register(["/bin/true"])
    assert told.value.reason == reason
    assert everything(Path(environ["HOME"])) == {}


def test_where_nothing_can_be_written_the_reason_is_told(
    environ: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    handler = LinuxLinkHandler(environ | {"XDG_STATE_HOME": str(tmp_path / "file")})
    with pytest.raises(LinksNotTaken) as told:
        handler.register(["/bin/true"])
    assert told.value.reason == "Not a directory"
