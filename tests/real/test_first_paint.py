"""What the first paint waits for: no module, enum or widget that it does not need.

The times themselves are for ``packaging/dev.py bench``; each of these costs some.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# Starts the program, tells what there is when the first paint is over, and ends it.
_START = """
import gc, os, sys
from zulipkey import __main__ as program

class Painted(Exception):
    pass

def look(window):
    modules = [*sys.modules]
    import json, linecache
    from PySide6.QtWidgets import QWidget
    if "later" in os.environ:
        make_the_rest(window)
    widgets = [type(one).__name__ for one in window.findChildren(QWidget)]
    hooked = getattr(__import__, "__name__", "")
    seen = {"modules": modules, "widgets": widgets, "hook": hooked, "gc": gc.isenabled()}
    seen["lazy"] = sys.getdlopenflags() == os.RTLD_LAZY
    seen["sources"] = [name for name in linecache.cache if "gui/zulipkey" in name]
    seen["types"] = types()
    seen["unused"] = [name for name in modules if type(sys.modules[name]).__name__ == "_WhenUsed"]
    sys.stdout.write(json.dumps(seen))
    sys.stdout.flush()
    os._exit(0)

def types():
    kinds = [sys.modules["enum"].Enum]
    for kind in kinds:
        kinds += type.__subclasses__(kind)
    return [kind.__qualname__ for kind in kinds]

def make_the_rest(window):
    from PySide6.QtWidgets import QApplication
    from zulipkey.ui.pages.page import PageName
    for _ in window.page.prepare():
        pass
    for _ in window._pages.make_ahead(PageName.KEY, window.page):
        pass
    window.page.notice.say("A message is scrolled to.")
    QApplication.processEvents()
    QApplication.processEvents()

from zulipkey.model import log
start = log.start

def started(environ):
    start(environ)
    log.start = start
    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name == "zulipkey.ui.pages.sign_in":
                sys.modules["zulipkey.ui.window"].Window._tell_painted = look
            return None
    sys.meta_path.insert(0, Finder)

log.start = started
sys.argv[1:] = []
program.main()
"""

_NOT_YET = (
    "keyring",
    "requests",
    "urllib3",
    "truststore",
    "ssl",
    "http.client",
    "socket",
    "json",
    "tomllib",
    "cryptography",
    "dataclasses",
    "html",
    "secrets",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "zulipkey.messages.failures",
    "zulipkey.messages.labels",
    "zulipkey.model.account",
    "zulipkey.model.address",
    "zulipkey.model.organization",
    "zulipkey.model.trust",
    "zulipkey.proxy.settings",
    "zulipkey.storage.account_list",
    "zulipkey.ui.pages.credentials_step",
    "zulipkey.ui.pages.key",
    "zulipkey.ui.pages.trust_files",
    "zulipkey.ui.widgets.combo_box",
    "zulipkey.desktop.motion",
    "zulipkey.ui.widgets.drop_frame",
    "zulipkey.ui.widgets.fade",
    "zulipkey.zulip.client",
    "zulipkey.zuliprc",
)
_ENUMS_NOT_YET = ("PixelMetric", "StandardPixmap", "RelationFlag", "ThemeIcon", "StandardKey")
"""Of QStyle, QAccessible, QIcon and QKeySequence, with hundreds of members."""
_MOST_MODULES = 49
_MOST_WIDGETS = 38


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What there is after the first paint."""
    return _look(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def seen_later(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What there is once the second step and the page of the key are made, and a message came."""
    return _look(tmp_path_factory.mktemp("home"), later="")


def _look(home: Path, **variables: str) -> dict[str, Any]:
    environment = {
        **{name: os.environ[name] for name in os.environ if not name.startswith(("XDG_", "ZULIP"))},
        "HOME": str(home),
        "TMPDIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        **variables,
    }
    done = subprocess.run(
        [sys.executable, "-P", "-c", _START],
        cwd=Path(__file__).parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_first_paint_waits_for_no_module_that_it_does_not_need(seen: dict[str, Any]) -> None:
    early = {*_NOT_YET} & {*seen["modules"]}
    assert not early
    ours = [name for name in seen["modules"] if name.startswith("zulipkey.")]
    assert len(ours) <= _MOST_MODULES, ours


def test_the_first_paint_waits_for_no_large_enum_that_it_does_not_need(
    seen: dict[str, Any],
) -> None:
    early = [name for name in seen["types"] if name.endswith(_ENUMS_NOT_YET)]
    assert not early


def test_what_comes_after_it_asks_for_nothing_that_qt_has_made_itself(
    seen_later: dict[str, Any],
) -> None:
    """To hand that out, PySide makes all classes that it could be of, which stops the window."""
    assert "QStyle.PixelMetric" in seen_later["types"]  # it is what draws
    assert not {"QWizard.WizardStyle", "QDnsLookup.Type"} & {*seen_later["types"]}


def test_the_first_paint_waits_for_no_widget_that_nobody_sees_yet(seen: dict[str, Any]) -> None:
    assert len(seen["widgets"]) <= _MOST_WIDGETS, seen["widgets"]
    assert "CredentialsStep" not in seen["widgets"]


def test_nothing_slows_the_imports_before_the_first_paint(seen: dict[str, Any]) -> None:
    assert seen["hook"] != "__feature_import__"  # of PySide6: it reads every source
    assert not seen["sources"]
    assert not seen["gc"]
    assert seen["lazy"]  # else all functions that PySide6 may call are looked up


def test_nothing_asks_pyside_how_functions_are_called(
    seen: dict[str, Any], seen_later: dict[str, Any]
) -> None:
    """What answers is 4,000 lines, which PySide6 compiles at each start."""
    for one in (seen, seen_later):
        unused = {name.rpartition(".")[2] for name in one["unused"]}
        assert {"errorhandler", "layout", "parser", "pyi_generator"} <= unused


_ASKS = """
from PySide6.QtCore import QObject, QPoint
for wrong in (lambda: QPoint("one", 2), lambda: QObject().setParent(3), lambda: QPoint().nothing):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(type(error), error)
print(QPoint.setX.__doc__)
from PySide6.support.signature import get_signature, layout
print(get_signature(QObject.setParent), layout.create_signature.__module__)
"""


def test_pyside_answers_as_ever_when_it_is_asked() -> None:
    def said(first: str) -> str:
        command = [sys.executable, "-P", "-c", f"{first}\n{_ASKS}"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    answers = said("import zulipkey.ui")
    assert "setParent" in answers
    assert "(self, parent: " in answers
    assert answers == said("import PySide6.QtCore")


_WARMS_UP = """
import sys
from types import SimpleNamespace
from zulipkey import app
from zulipkey.model.cancellation import CancelToken

client = lambda: app._client("", None, print)
app._warm_up(SimpleNamespace(client=client, link_handler=lambda: None), CancelToken())
print(*(name for name, module in sys.modules.items() if module is not None))
"""
_NEEDED_BY_FEW = (
    "charset_normalizer",
    "cryptography",
    "ctypes",
    "keyring",
    "PySide6.QtNetwork",
)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other parts do the same")
def test_what_is_loaded_ahead_is_what_each_sign_in_needs(tmp_path: Path) -> None:
    """Each of these takes megabytes as long as the program runs."""
    said = subprocess.run(
        [sys.executable, "-P", "-W", "error", "-c", _WARMS_UP],
        env={**os.environ, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert not said.stderr
    loaded = {*said.stdout.split()}
    assert {"zulipkey.zulip.client", "zulipkey.ui.pages.key", "zulipkey.ui.instance"} <= loaded
    early = {*_NEEDED_BY_FEW} & loaded
    assert not early
