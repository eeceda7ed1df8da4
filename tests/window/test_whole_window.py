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
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from zulipkey.ui.desktop import Services

from hostile import Behaviour, HostileServer, Peer
from person import Person
from zulipkey.demo import DEMO_USERS, DemoServer
from zulipkey.model import errors
from zulipkey.model.account import ApiKey
from zulipkey.model.errors import NextStep
from zulipkey.ui.window import Window
from zulipkey.zulip import certificates
from zulipkey.zulip.client import Client
from zulipkey.zulip.transport import Transport

Server = Callable[..., DemoServer]
Serve = Callable[..., HostileServer]


def silent(peer: Peer) -> None:
    peer.stall()


def silent_after_request(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def silent_in_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    peer.stall()


@pytest.mark.parametrize("behave", [silent, silent_after_request, silent_in_body])
def test_cancel_ends_the_connection_at_each_stage(
    person: Person, serve: Serve, behave: Behaviour
) -> None:
    hostile = serve(behave)
    person.type(f"http://localhost:{hostile.port}\tiago@zulip.com\tabcd1234\n")
    person.wait(hostile.stalling.is_set)
    person.key(Qt.Key.Key_Escape)
    assert person.message == "Cancelled."
    assert not person.line("Password").isReadOnly()
    assert hostile.client_ended.wait(10)


def test_the_window_can_be_closed_in_the_middle_of_anything(
    qtbot: QtBot, serve: Serve, system: Services
) -> None:
    transport = Transport()
    for _ in range(40):
        hostile = serve(silent_after_request)
        window = Window(lambda: Client(transport), system)
        window.show()
        window.form.fill_in(address=f"http://localhost:{hostile.port}", login="iago@zulip.com")
        qtbot.waitUntil(hostile.stalling.is_set)
        window.close()
        assert hostile.client_ended.wait(10)
        window.deleteLater()
        assert len(hostile.requests) == 1
    qtbot.waitUntil(lambda: not any(isinstance(t, threading.Timer) for t in threading.enumerate()))
    transport.close()


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
        assert person.wait_for_message().startswith("Something in this program went wrong.")
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
    person.line("Password").clear()
    person.sign_in(demo.url, "iago@zulip.com")
    person.wait_for("API key")
    person.wait(lambda: "The key works." in person.texts())
    person.press("Show API key")
    person.choose("Save zuliprc", "zulip-terminal…")
    person.wait_for_message()
    key = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")
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
        "network",
        "certificate",
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
    transport = Transport()
    window = Window(lambda: Client(transport), system)
    try:
        window.resize(QSize(360, 480))
        window.show()
        _bring_into(state, window, qtbot, server("sso" if state == "sso" else "email").url)
        qtbot.waitUntil(lambda: _cut_off(window) == [])
    finally:
        qapp.removeTranslator(language)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        window.close()
        transport.close()
        window.deleteLater()


_PEM = trustme.CA().issue_cert("x" * 60 + ".example.com").cert_chain_pems[0].bytes().decode()


def _cut_off(window: Window) -> list[str]:
    """Name the texts that do not show whole, but for those that scrolling down brings."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLabel)):
            continue
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        right = widget.mapTo(window, widget.rect().topRight()).x()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if not 0 <= left <= right < window.width() or (
            wraps and widget.height() < widget.heightForWidth(widget.width())
        ):
            found.append(widget.text())
    return found


def _bring_into(state: str, window: Window, qtbot: QtBot, address: str) -> None:
    if state == "empty":
        return
    if state in ("network", "certificate"):
        failure: errors.NetworkFailure = errors.NameNotFound(host="x.org", port=443)
        if state == "certificate":
            shown = certificates.read(ssl.PEM_cert_to_DER_cert(_PEM))
            failure = errors.CertificateUntrusted(host="x.org", port=443, certificate=shown)
        step = NextStep.NETWORK_SETTINGS if state == "network" else NextStep.SHOW_CERTIFICATE
        window.form._take_step(step, failure)
        return
    if state == "check":
        (Path.home() / "zuliprc").write_text("[API]\nemail='a%@x.org' # a\ninsecure=true\n")
        window.check_files()
        qtbot.waitUntil(lambda: "zuliprc" in _shown(window))
        for button in _shown_buttons(window):
            if button.accessibleDescription():  # what it mends
                button.click()
        return
    window.form.fill_in(address=address, login="iago@zulip.com")
    qtbot.waitUntil(lambda: "11.4" in _shown(window))
    if state in ("found", "sso"):
        return
    if state in ("leave", "waiting", "pasting"):
        next(one for one in _shown_buttons(window) if "SSO" in one.accessibleName()).click()
        number = {"waiting": 0, "pasting": 1}.get(state)
        if number is not None:
            _shown_buttons(window)[number].click()
            qtbot.waitUntil(lambda: "15:00" in _shown(window))
        return
    password = next(
        line
        for line in window.findChildren(QLineEdit)
        if line.echoMode() == QLineEdit.EchoMode.Password
    )
    QTest.keyClicks(password, "wrong" if state == "refused" else "abcd1234")
    QTest.keyClick(password, Qt.Key.Key_Return)
    if state == "refused":
        qtbot.waitUntil(lambda: "wrong" in _shown(window))
        return
    qtbot.waitUntil(lambda: "•" in _shown(window))
    if state in ("regenerate", "bots", "accounts"):
        qtbot.waitUntil(lambda: "Owner" in _shown(window))
        bots, regenerate, other = _shown_buttons(window)[-3:]
        box = next(one for one in window.findChildren(QCheckBox))
        box.click()
        qtbot.waitUntil(box.isEnabled)
        {"regenerate": regenerate, "bots": bots, "accounts": other}[state].click()
        wanted = {"regenerate": "zuliprc", "bots": "Iago", "accounts": "11.4"}[state]
        qtbot.waitUntil(lambda: wanted in _shown(window))
    if state == "saved":
        saves = [
            action
            for button in window.findChildren(QWidget)
            if (menu := getattr(button, "menu", lambda: None)()) is not None
            for action in menu.actions()
        ]
        saves[1].trigger()
        qtbot.waitUntil(lambda: "zuliprc" in _shown(window) and "get_profile" in _shown(window))


def _shown_buttons(window: Window) -> list[QPushButton]:
    return [one for one in window.findChildren(QPushButton) if one.isVisible()]


def _shown(window: Window) -> str:
    return "\n".join(
        widget.text()
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, (QLabel, QLineEdit))
    )


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
