"""Makes pictures of the running program in each state, light and dark, at two scales.

All go to dist/screenshots; the one that the README shows is put together beside this file.
"""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import trustme
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from gallery import Gallery
from zulipkey.desktop.link_handler.macos import MacLinkHandler
from zulipkey.messages import translation
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.proxy.logins import Network
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import theme
from zulipkey.ui.services import Services
from zulipkey.ui.theme import Scheme
from zulipkey.ui.window import Window
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

_HERE: Final = Path(__file__).parent
sys.path.append(str(_HERE.parent / "tests"))
from fake_zulip import FakeZulip  # noqa: E402  (organizations of every kind)

_FOLDER: Final = _HERE.parent / "dist" / "screenshots"
_README_PICTURE: Final = _HERE / "screenshot.png"
_PATIENCE_MS: Final = 10_000
_SMALL: Final = QSize(360, 480)


class _Stage:
    """A window against a demo organization, and the hands and eyes of a person."""

    def __init__(
        self,
        organization: str,
        *,
        canonical_url: str | None = None,
        remembered: RememberedAccounts | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.server = FakeZulip(organization=organization, canonical_url=canonical_url, tls=tls)
        self.server.limited_seconds = 1741
        self.server.start()
        self.window = Window(_services(remembered))
        self.window.take_focus()
        self.window.show()

    def close(self) -> None:
        self.window.close()
        self.server.stop()

    def by_name(self, kind: type[QWidget], *names: str) -> QWidget:
        for widget in self.window.findChildren(kind):
            if _name(widget) in names and widget.isVisible():
                return widget
        raise LookupError(names)

    def enter(self, text: str, *names: str) -> None:
        field = self.by_name(QLineEdit, *names)
        field.setFocus()
        QTest.keyClicks(field, text)

    def press(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        QTest.mouseClick(self.by_name(kind, name), Qt.MouseButton.LeftButton)

    def find(self) -> None:
        self.enter(self.server.url, "Organization address")
        QTest.keyClick(self.by_name(QLineEdit, "Organization address"), Qt.Key.Key_Tab)
        _wait(lambda: self.sees("Organization") or self.sees("Message"))

    def sign_in(self, login: str = "iago@zulip.com", password: str = "abcd1234") -> None:
        self.find()
        self.enter(login, "Email", "Username", "Email or username")
        self.enter(password, "Password")
        QTest.keyClick(self.by_name(QLineEdit, "Password"), Qt.Key.Key_Return)

    def get_key(self) -> None:
        self.sign_in()
        _wait(lambda: self.sees("API key"))

    def sees(self, name: str) -> bool:
        return any(
            _name(widget) == name and widget.isVisible()
            for widget in self.window.findChildren(QWidget)
        )

    def choose(self, entry: str) -> None:
        """Choose an entry of the page's own menu."""
        for action in self.window.page.menu.actions():
            if action.text().replace("&", "") == entry:
                action.trigger()

    def picture(self) -> QImage:
        QApplication.processEvents()
        _pause(400)  # menus, cursors and late answers come to rest
        return self.window.grab().toImage()


def _empty() -> _Stage:
    return _Stage("demo")


def _wrong_track() -> _Stage:
    stage = _Stage("demo")
    stage.enter("ann@example.com", "Organization address")
    return stage


def _no_server() -> _Stage:
    stage = _Stage("demo")
    stage.enter("chat.example.invalid", "Organization address")
    QTest.keyClick(stage.by_name(QLineEdit, "Organization address"), Qt.Key.Key_Tab)
    _wait(lambda: stage.sees("Message"))
    return stage


def _found(organization: str) -> Callable[[], _Stage]:
    def make() -> _Stage:
        stage = _Stage(organization, canonical_url="https://chat.example.com")
        stage.find()
        return stage

    return make


def _signing_in_as(login: str, organization: str = "email") -> Callable[[], _Stage]:
    def make() -> _Stage:
        stage = _Stage(organization)
        stage.sign_in(login, "wrong" if login.startswith("hamlet") else "abcd1234")
        _wait(lambda: stage.sees("Message") or stage.sees("Cancel"))
        return stage

    return make


def _browser(organization: str, *presses: str) -> Callable[[], _Stage]:
    def make() -> _Stage:
        stage = _Stage(organization)
        stage.find()
        for name in ("Continue with SSO", *presses):
            stage.press(name)
            _pause(200)
        return stage

    return make


def _key() -> _Stage:
    for name in ("zuliprc", ".zuliprc"):  # of the organization of another picture
        (Path.home() / name).unlink(missing_ok=True)
    stage = _Stage("email")
    stage.get_key()
    return stage


def _key_shown() -> _Stage:
    stage = _key()
    stage.press("Show API key", QToolButton)
    stage.press("Copy API key", QToolButton)
    return stage


def _saved() -> _Stage:
    stage = _key()
    stage.press("Save for zulip-terminal")
    _wait(lambda: stage.sees("Message"))
    return stage


def _other_account() -> _Stage:
    stage = _key()
    (Path.home() / ".zuliprc").write_text(
        "[api]\nemail=bot@example.com\nkey=" + "a" * 32 + "\nsite=https://chat.example.com\n"
    )
    stage.press("Save for Python API")
    _wait(lambda: stage.sees("Message"))
    return stage


def _pressed(*names: str) -> Callable[[], _Stage]:
    def make() -> _Stage:
        stage = _key()
        for name in names:
            stage.press(name, QAbstractButton)
            _pause(300)
        return stage

    return make


def _row(title: str) -> Callable[[], _Stage]:
    def make() -> _Stage:
        stage = _pressed("More programs…")()
        stage.enter(title, "Find a program")
        QTest.keyClick(stage.by_name(QLineEdit, "Find a program"), Qt.Key.Key_Return)
        return stage

    return make


def _tested() -> _Stage:
    stage = _saved()
    _wait(lambda: stage.sees("Test it now"))
    stage.press("Test it now")
    _pause(500)
    return stage


def _regenerate() -> _Stage:
    stage = _key()
    stage.choose("Regenerate key…")
    return stage


def _settings() -> _Stage:
    stage = _empty()
    stage.choose("Settings")
    return stage


def _checked() -> _Stage:
    (Path.home() / "zuliprc").write_text(
        '[API]\nemail="ann@example.com"\nkey=' + "a" * 32 + " # mine\n"
        "site=https://chat.example.invalid\ninsecure=true\n"
    )
    stage = _empty()
    stage.press("Check a zuliprc file")
    _wait(lambda: stage.sees("Make private"))
    stage.press("Remove the quotes")
    return stage


def _about() -> _Stage:
    stage = _empty()
    stage.choose("About")
    _wait(lambda: bool(stage.by_name(QPushButton, "Copy versions").isEnabled()))
    return stage


def _network() -> _Stage:
    stage = _no_server()
    stage.press("Network settings…")
    return stage


def _certificate() -> _Stage:
    stage = _Stage("email", tls=_unknown_certificate())
    stage.find()
    stage.press("Show certificate…")
    return stage


def _unknown_certificate() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    return context


def _accounts(count: int) -> Callable[[], _Stage]:
    def make() -> _Stage:
        remembered = RememberedAccounts(None, MemoryStore())
        for number in range(count):
            account = Account(
                address=addresses.parse(f"https://chat{number}.example.com"),
                organization=f"Organization {number}",
                email="ann@example.com",
                full_name="Ann Active",
            )
            remembered.remember(
                KeyResult(account=account, key=ApiKey("a" * 32)), cancel=CancelToken()
            )
        return _Stage("demo", remembered=remembered)

    return make


_STATES: Final[dict[str, Callable[[], _Stage]]] = {
    "01-empty": _empty,
    "02-wrong-track": _wrong_track,
    "03-no-server": _no_server,
    "04-found": _found("email"),
    "05-development": _found("demo"),
    "06-ldap-only": _found("ldaponly"),
    "07-single-sign-on": _found("sso"),
    "08-no-way": _found("none"),
    "09-other-address": _found("moved"),
    "10-strange-names": _found("strange"),
    "11-wrong-password": _signing_in_as("hamlet@zulip.com"),
    "12-too-many-tries": _signing_in_as("limited@zulip.com"),
    "13-working": _signing_in_as("slow@zulip.com"),
    "14-unknown-refusal": _signing_in_as("unknown@zulip.com"),
    "15-browser-leave": _browser("email"),
    "16-browser-link": _browser("email", "Allow"),
    "17-browser-pasted": _browser("email", "Copy the link myself"),
    "18-browser-token": _browser("sso", "Copy the link myself"),
    "19-key": _key,
    "20-key-shown-and-copied": _key_shown,
    "21-saved": _saved,
    "22-other-account": _other_account,
    "23-accounts": _accounts(2),
    "24-many-accounts": _accounts(12),
    "25-remembered": _pressed("Remember this account"),
    "26-regenerate": _regenerate,
    "27-bots": _pressed("My bots"),
    "28-check": _checked,
    "29-network": _network,
    "30-certificate": _certificate,
    "31-about": _about,
    "32-settings": _settings,
    "33-readers": _pressed("More programs…"),
    "34-assistant": _pressed("Set up Claude Desktop", "Save for Claude Desktop"),
    "35-text": _row("Docker, Podman"),
    "36-secret": _row("Kubernetes"),
    "37-tested": _tested,
}


def _services(remembered: RememberedAccounts | None) -> Services:
    return Services(
        client=lambda: _client,
        open_url=lambda _: True,
        link_handler=MacLinkHandler,  # changes nothing
        start_command=lambda: (),
        preferences=Preferences(None),
        remembered=remembered or RememberedAccounts(None, MemoryStore()),
        certificates_folder=Path.home() / "certificates",
        network=Network(Preferences(None), MemoryStore()),
        policy=Policy(),
    )


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QPushButton) else ""
    return widget.accessibleName() or text.replace("&", "")


def _wait(for_it: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not for_it():
        if patience.hasExpired():
            raise TimeoutError
        _pause(20)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _pictures() -> Iterator[tuple[str, QImage]]:
    for name, make in _STATES.items():
        stage = make()
        yield name, stage.picture()
        stage.window.resize(_SMALL)
        yield f"{name}-small", stage.picture()
        stage.close()


def _components() -> QImage:
    """Return all components of the window on one picture."""
    gallery = Gallery()
    gallery.show()
    QApplication.processEvents()
    picture = gallery.grab().toImage()
    gallery.close()
    return picture


def _save(picture: QImage, name: str) -> None:
    picture.save(str(_FOLDER / f"{name}.png"), "PNG")  # type: ignore[call-overload]


def _make_all(scale: str) -> None:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.choose(scheme)  # a virtual screen has no desktop that could be asked for it
        _save(_components(), f"00-widgets-{scheme.value}-{scale}x")
        for name, picture in _pictures():
            _save(picture, f"{name}-{scheme.value}-{scale}x")
    if scale == "2":
        _make_readme_picture()


def _make_readme_picture() -> None:
    parts = [QImage(str(_FOLDER / f"{name}-light-2x.png")) for name in ("04-found", "21-saved")]
    gap = 32
    width = sum(part.width() for part in parts) + 3 * gap
    both = QImage(width, parts[0].height() + 2 * gap, QImage.Format.Format_RGB32)
    both.fill(QColor("#c9d3e6"))
    painter = QPainter(both)
    x = gap
    for part in parts:
        part.setDevicePixelRatio(1)
        painter.drawImage(QPoint(x, gap), part)
        x += part.width() + gap
    painter.end()
    smaller = both.scaledToWidth(width // 2, Qt.TransformationMode.SmoothTransformation)
    smaller.save(str(_README_PICTURE), "PNG")  # type: ignore[call-overload]


def _main() -> int:
    if len(sys.argv) > 1:
        _make_all(sys.argv[1])
        return 0
    _FOLDER.mkdir(parents=True, exist_ok=True)
    for scale in ("1", "2"):
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "HOME": home}
            subprocess.run([sys.executable, __file__, scale], env=environment, check=True)
    print(f"The pictures are in {_FOLDER}, and the README's is {_README_PICTURE}.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        application = QApplication([])
        translation.use("en")
        QApplication.setCursorFlashTime(0)
        _client = Client(Transport())
    sys.exit(_main())
