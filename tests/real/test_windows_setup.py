"""The installer for Windows, on Windows: installed, started, upgraded, uninstalled."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

import bundle
import display
import wine

if sys.platform == "win32":
    pytest.skip("is led from Linux", allow_module_level=True)

_reason = wine.why_not() or ("" if shutil.which("makensis") else "makensis not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(_reason), reason=f"no Windows here: {_reason}"),
    pytest.mark.timeout(1200),
]


def test_it_is_installed_started_upgraded_and_leaves_only_what_was_saved() -> None:
    shutil.rmtree(bundle.ROOT / "dist/windows", ignore_errors=True)
    made = subprocess.run(
        [sys.executable, bundle.ROOT / "packaging/packages.py", "quick-installer"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    files = {path.name for path in (bundle.ROOT / "dist/windows").rglob("*")}
    assert {"Zulip Key.exe", "zulipkey.exe", "qwindows.dll"} <= files
    # The one is of the tests' Windows; the other is 20 MB that no window needs.
    assert not {"icuuc.dll", "opengl32sw.dll"} & files
    (setup,) = (bundle.ROOT / "dist").glob("*-windows-setup.exe")
    with display.desktop() as (_, screen):
        used = wine.ready().start(
            wine.PYTHON,
            rf"{wine.CHECKOUT}\tests\real\windows_setup.py",
            rf"{wine.CHECKOUT}\dist\{setup.name}",
            environment={name: screen[name] for name in ("DISPLAY", "XAUTHORITY")},
            output=subprocess.PIPE,
        )
        said = used.communicate()[0].decode(errors="replace")
    assert used.returncode == 0, said
    assert "as expected" in said
