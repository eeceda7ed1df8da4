"""The window as a whole: closed at any moment, in any language, with a fault inside."""

from __future__ import annotations

import logging
import ssl
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builders import KEY
from hostile import Behaviour, HostileServer, Peer, silent_after_request, silent_in_body
from person import Person, W, name_of
from zulipkey.demo import DemoServer
from zulipkey.model import errors
from zulipkey.model.account import ApiKey
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.services import Services
from zulipkey.ui.window import Window
from zulipkey.zulip import tls
from zulipkey.zulip.client import Client

Server = Callable[..., DemoServer]
Serve = Callable[..., HostileServer]


def silent(peer: Peer) -> None:
    peer.stall()


@pytest.mark.parametrize("behave", [silent, silent_after_request, silent_in_body])
def test_cancel_ends_the_connection_at_each_stage(
    person: Person, serve: Serve, behave: Behaviour
) -> None:
    hostile = serve(behave)
    person.type(f"http://localhost:{hostile.port}\tiago@zulip.com\tabcd1234\n")
    person.wait(hostile.stalling.is_set)
    assert person.line("Password").isReadOnly()
    person.key(Qt.Key.Key_Escape)
    assert person.message == "Cancelled."
    assert not person.line("Password").isReadOnly()
    assert hostile.client_ended.wait(10)


@pytest.mark.slow
def test_the_window_can_be_closed_in_the_middle_of_anything(
    qtbot: QtBot, serve: Serve, system: Services
) -> None:
    for _ in range(40):
        hostile = serve(silent_after_request)
        window = Window(system)
        window.show()
        window.fill_in(address=f"http://localhost:{hostile.port}", login="iago@zulip.com")
        qtbot.waitUntil(hostile.stalling.is_set)
        window.close()
        assert hostile.client_ended.wait(10)
        window.deleteLater()
        assert len(hostile.requests) == 1
    qtbot.waitUntil(lambda: not any(isinstance(t, threading.Timer) for t in threading.enumerate()))


def test_a_fault_is_said_in_one_line_and_the_window_goes_on(
    person: Person,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    demo = server("email")
    person.find_organization(demo.url)
    with monkeypatch.context() as patch:
        patch.setattr(Client, "sign_in", fail)
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait_for_message()
        assert "Copy details" in person.message_buttons()
        assert person.line("Email").text() == "iago@zulip.com"
    assert "ZeroDivisionError" in caplog.text
    person.press("Copy details")
    assert "kind: ZeroDivisionError" in QApplication.clipboard().text()
    person.press("Sign in")
    person.wait_for("API key")


def test_nothing_secret_gets_into_the_log_or_another_file(
    person: Person,
    server: Server,
    home: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    demo = server("email")
    for login, password in (
        ("hamlet@zulip.com", "marker-wrong"),
        ("unavailable@zulip.com", "marker-unavailable"),
        ("deactivated@zulip.com", "marker-deactivated"),
    ):
        person.sign_in(demo.url, login, password)
        person.wait_for_message()
    person.sign_in(demo.url, "iago@zulip.com")
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    person.press("Show API key")
    person.press("Save for zulip-terminal")
    person.wait_for_message()
    key = KEY
    for secret in ("marker-", "abcd1234", key):
        assert secret not in caplog.text
        holders = [path for path in tmp_path.rglob("*") if path.is_file() and secret in _read(path)]
        assert holders == ([home / "zuliprc"] if secret == key else [])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


class _Longer(QTranslator):
    """A language that needs 40 % more room for everything."""

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"[{text}{' wide' * (1 + len(text) * 2 // 25)}]"

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize(
    "state",
    [
        "empty",
        "unknown",
        "missing",
        "found",
        "refused",
        "sso",
        "leave",
        "waiting",
        "pasting",
        "key",
        "saved",
        "regenerate",
        "bots",
        "accounts",
        "check",
        "settings",
        "network",
        "certificate",
        "unlock",
        "about",
    ],
)
def test_nothing_is_cut_off_in_a_small_window_and_a_long_language(
    qapp: QApplication,
    qtbot: QtBot,
    server: Server,
    system: Services,
    state: str,
    direction: Qt.LayoutDirection,
) -> None:
    language = _Longer()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(direction)
    window = Window(system)
    try:
        window.resize(QSize(360, 480))
        window.take_focus()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        _bring_into(state, _Foreigner(window, qtbot), server("sso" if state == "sso" else "email"))
        qtbot.waitUntil(lambda: _cut_off(window) == [], timeout=10_000)
    finally:
        found = _cut_off(window)
        qapp.removeTranslator(language)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        window.close()
        window.deleteLater()
        assert "\n".join(found) == ""


_PEM = trustme.CA().issue_cert("x" * 60 + ".example.com").cert_chain_pems[0].bytes().decode()


class _Foreigner(Person):
    """Knows the names of things in the long language."""

    def find(self, kind: type[W], *names: str) -> W:
        found = [
            one
            for one in self._visible(kind)
            if any(_is_longer(name_of(one), name) for name in names)
        ]
        assert len(found) == 1, (names, found, self.names())
        return found[0]

    def sees(self, name: str) -> bool:
        return any(_is_longer(one, name) for one in self.names())

    def choose_in_menu(self, entry: str) -> None:
        (action,) = (
            one
            for one in self.window.page.menu.actions()
            if _is_longer(one.text().replace("&", ""), entry)
        )
        action.trigger()


def _is_longer(shown: str, name: str) -> bool:
    return shown.startswith(f"[{name}") and not shown[len(name) + 1 :].replace(" wide", "").strip(
        "]"
    )


def _cut_off(window: Window) -> list[str]:
    """Name the texts that do not show whole, but for those that scrolling down brings."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLabel)):
            continue
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        right = widget.mapTo(window, widget.rect().topRight()).x()
        is_too_low = widget.hasHeightForWidth() and (
            widget.height() < widget.heightForWidth(widget.width())
        )
        has_text = bool(widget.text())
        is_too_narrow = has_text and widget.width() < widget.minimumSizeHint().width()
        if not 0 <= left <= right < window.width() or is_too_low or is_too_narrow:
            is_outside = not 0 <= left <= right < window.width()
            why = f"outside {is_outside}, too low {is_too_low}, too narrow {is_too_narrow}"
            found.append(f"{name_of(widget)} {widget.text()}: {why}")
    return found


def _bring_into(state: str, person: Person, demo: DemoServer) -> None:
    window = person.window
    match state:
        case "empty":
            return
        case "unknown":
            person.press("I don’t know my address")
            return
        case "missing":
            person.type("ann@example.com")
            person.wait_for("Message")
            return
        case "settings" | "about":
            person.choose_in_menu(state.capitalize())
            return
        case "network":
            missing = errors.NameNotFound(host="x.org", port=443)
            window.show_page(PageName.NETWORK, failure=missing)
            return
        case "unlock":
            locked = errors.ClientKeyLocked(host="x.org", port=443, path="/home/ann/key.pem")
            window.show_page(PageName.UNLOCK, failure=locked)
            return
        case "certificate":
            shown = tls.read(ssl.PEM_cert_to_DER_cert(_PEM))
            untrusted = errors.CertificateUntrusted(host="x.org", port=443, certificate=shown)
            window.show_page(PageName.CERTIFICATE, failure=untrusted)
            return
        case "check":
            (Path.home() / "zuliprc").write_text("[API]\nemail='a%@x.org' # a\ninsecure=true\n")
            person.choose_in_menu("Check a zuliprc file")
            person.wait(lambda: "zuliprc" in person.texts())
            for button in person._visible(QPushButton):
                if button.accessibleDescription():  # what it fixes
                    button.click()
            return
    person.find_organization(demo.url)
    person.wait_for("Organization")
    match state:
        case "found" | "sso":
            return
        case "leave" | "waiting" | "pasting":
            _press_first(person, "Continue with SSO", "SSO")
            person.wait_for("Allow")
            if state != "leave":
                person.press("Allow" if state == "waiting" else "Copy the link myself")
                person.wait(lambda: "15" in person.texts())
            return
    person.enter_credentials("iago@zulip.com", "wrong" if state == "refused" else "abcd1234")
    if state == "refused":
        person.wait_for("Message")
        return
    person.wait_for("API key")
    person.wait(lambda: "Owner" in person.texts())
    match state:
        case "saved":
            _press_first(person, "Save for")
            person.wait_for("Message")
        case "regenerate":
            person.choose_in_menu("Regenerate key…")
        case "bots":
            person.press("My bots")
            person.wait_for("Bots")
        case "accounts":
            person.press("Remember this account")
            person.wait(lambda: "Remembered in" in person.texts())
            person.press("Switch account")
            person.wait_for("Accounts")


def _press_first(person: Person, *parts: str) -> None:
    """Press the first button whose name holds one of these."""
    buttons = person._visible(QPushButton)
    next(one for one in buttons if any(part in name_of(one) for part in parts)).click()


def test_a_key_hides_itself() -> None:
    key = ApiKey("a" * 32)
    assert "a" * 32 not in f"{key} {key!r} {[key]}"


@pytest.mark.skipif(sys.platform != "linux", reason="X11 of the tests")
def test_no_timer_runs_while_nothing_happens(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.wait_for("Organization")
    person.wait(lambda: not person.running_timers())
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.wait(lambda: not person.running_timers())
