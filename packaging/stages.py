"""Show each page of the window in each of its states, for pictures and for tests of all of them.

A stage is the real window, which talks to a server on this computer under the name
chat.example.com, over TLS.
"""

from __future__ import annotations

import re
import socket
import ssl
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unittest import mock

import trustme
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from zulipkey.desktop.link_handler.macos import MacLinkHandler
from zulipkey.messages import translation
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.trust import Trust
from zulipkey.proxy.logins import Network
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.window import Window
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

sys.path.append(str(Path(__file__).parent.parent / "tests"))
from fake_zulip import FakeZulip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

HOST: Final = "chat.example.com"
_SILENT: Final = "silent.example.com"
"""A host that never answers."""
_LONG: Final = "hyperkonnektivitaet-und-zusammenarbeit.example.com"
_PATIENCE_MS: Final = 20_000
_REST_MS: Final = 400
"""An activity that takes longer is assumed never to end."""


class Longer(QTranslator):
    """A pseudo-language whose texts need 40 % more room."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Return the text with added words, in brackets."""
        return f"[{text}{' wide' * (1 + len(text) * 2 // 25)}]"

    def isEmpty(self) -> bool:
        """Return False, so that Qt uses this translator."""
        return False


class _Named(QTranslator):
    """A translator that records the English source of each text it translates."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation, and record its source."""
        said = super().translate(context, text, disambiguation, n)
        if not said:
            return text
        for one, english in (
            (said, text),
            (said.partition(",")[0], text.partition(",")[0]),  # the name of some widgets
        ):
            _ENGLISH[_plain(one)].add(_plain(english))
        return said


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Use a language of the program; a stage still finds everything by its English name."""
    with mock.patch.object(translation, "QTranslator", _Named):
        translation.use(code)
        try:
            yield
        finally:
            translation.use("")


_ENGLISH: Final[defaultdict[str, set[str]]] = defaultdict(set)
"""The English sources of each text that was translated."""


def _english(text: str) -> set[str]:
    """Return the possible English sources of a text, whatever the current language."""
    text = _plain(text)
    if text in _ENGLISH:
        return _ENGLISH[text]
    found = {re.sub(r" wide\b|[][]", "", text)}
    for said, sources in _ENGLISH.items():
        if (form := _filled_in(said)) is not None and (match := form.fullmatch(text)):
            parts = {name: min(_english(part)) for name, part in match.groupdict().items()}
            found |= {source.format(**parts) for source in sources}
    return found


@cache
def _filled_in(text: str) -> re.Pattern[str] | None:
    """Return a pattern for ``text`` with any values in its placeholders.

    None if it does not consist of both words and placeholders.
    """
    if not re.search(r"\w[^{}]*{|}[^{}]*\w", text):
        return None
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(text)))


def _plain(text: str) -> str:
    return re.sub(r"\(&\w\)|&", "", text)


def _is_called(widget: QWidget, names: tuple[str, ...]) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return not _english(widget.accessibleName() or text).isdisjoint(names)


class Store(MemoryStore):
    """A stand-in for the password manager of a desktop."""

    def __init__(self, failure: errors.Failure | None = None) -> None:
        super().__init__()
        self.failure = failure

    @property
    def name(self) -> str:
        """The name to show."""
        return "GNOME Keyring"

    def read(self, service: str, user: str) -> str | None:
        """Return a secret, or raise ``failure`` if there is one."""
        if self.failure is not None:
            raise self.failure
        return super().read(service, user)


class LinkHandler(MacLinkHandler):
    """A link handler that changes nothing, but makes the window ask for permission."""

    def takes_from_another(self) -> bool:
        """Return True."""
        return True


_on_stage: Final[list[Stage]] = []


class Stage:
    """A window that talks to an organization's server, with methods to act as the user."""

    def __init__(
        self,
        organization: str = "email",
        *,
        canonical_url: str | None = None,
        is_known: bool = True,
        remembered: RememberedAccounts | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """Open the window.

        Args:
            organization: the name of an organization in ``fake_zulip``.
            canonical_url: the address that its server reports; None for the one that reaches it.
            is_known: whether its certificate is from an authority that this computer trusts.
            remembered: the remembered accounts.
            preferences: the user's preferences.
        """
        context, self._authority = _certificate()
        self.server = FakeZulip(
            organization=organization,
            canonical_url=canonical_url or f"https://{HOST}",
            tls=context,
        )
        self.server.limited_seconds = 1741
        self.server.start()
        port = int(self.server.url.rpartition(":")[2])
        self._ends = ExitStack()
        closed = threading.Event()
        self._ends.callback(closed.set)
        self._ends.enter_context(
            mock.patch.object(socket, "getaddrinfo", _names(socket.getaddrinfo, port, closed))
        )
        ca_file = self._authority if is_known else ""
        transport = Transport(ca_file=ca_file)
        self._ends.callback(transport.close)
        self.window = Window(
            _services(Client(transport), remembered, preferences or Preferences(None))
        )
        _on_stage.append(self)
        self.window.take_focus()
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window, and stop the server."""
        self._ends.close()
        # Without a screen, Qt's own clipboard outlives Python, and then crashes unless it is empty.
        QApplication.clipboard().clear()
        self.window.close()
        self.window.deleteLater()
        # Deleted now, even if it asks about a key: layouts must not outlive their Python objects.
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        self.server.stop()

    # ── Acting as the user ────────────────────────────────────────────────────────────────────

    def by_name(self, kind: type[QWidget], *names: str) -> QWidget:
        """Return the visible widget that has one of these names."""
        for widget in self.window.findChildren(kind):
            if _is_called(widget, names) and widget.isVisible():
                return widget
        raise LookupError(names)

    def sees(self, *names: str) -> bool:
        """Return whether a widget with one of these names is visible."""
        return any(
            _is_called(widget, names) and widget.isVisible()
            for widget in self.window.findChildren(QWidget)
        )

    def wait_for(self, *names: str) -> None:
        """Wait until a widget with one of these names is visible."""
        wait(lambda: self.sees(*names))

    def enter(self, text: str, *names: str) -> None:
        """Type into a field."""
        field = self.by_name(QLineEdit, *names)
        field.setFocus()
        QTest.keyClicks(field, text)

    def press(self, *names: str) -> None:
        """Press these buttons one by one, with the keyboard."""
        for name in names:
            self.wait_for(name)
            button = self.by_name(QAbstractButton, name)
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)

    def strike(self, key: Qt.Key) -> None:
        """Press a key in the widget that has the focus."""
        wait(lambda: QApplication.focusWidget() is not None)
        if (focused := QApplication.focusWidget()) is not None:
            QTest.keyClick(focused, key)

    def choose(self, entry: str) -> None:
        """Choose an entry of the page's own menu."""
        actions: list[QAction] = self.window.page.menu.actions()
        next(one for one in actions if entry in _english(one.text())).trigger()

    def rest(self) -> None:
        """Wait until no activity is left, except one that will never end."""
        patience = QDeadlineTimer(_REST_MS)
        pause(20)  # the last action may send its request only then
        find = self.window.findChildren
        while not patience.hasExpired() and (
            any(one.is_running for one in find(Task))
            or any(one.is_running for one in find(Change))
            or any(one.isActive() and one.interval() == 0 for one in find(QTimer))
        ):
            pause(10)
        pause(20)
        QApplication.processEvents()  # a pause that ended late leaves layouts undone

    # ── Getting a key ─────────────────────────────────────────────────────────────────────────

    def find(self, host: str = HOST) -> None:
        """Enter the address, and wait for the answer."""
        self.enter(host, "Organization address")
        QTest.keyClick(self.by_name(QLineEdit, "Organization address"), Qt.Key.Key_Tab)
        if host != _SILENT:
            self.wait_for("Organization", "Message")
            self.rest()

    def sign_in(self, login: str = "iago@zulip.com", password: str = "abcd1234") -> None:
        """Enter everything, and press Return."""
        self.find()
        self.enter(login, "Email", "Username", "Email or username")
        self.enter(password, "Password")
        QTest.keyClick(self.by_name(QLineEdit, "Password"), Qt.Key.Key_Return)

    def get_key(self) -> None:
        """Sign in, and wait until the key has been checked."""
        self.sign_in()
        self.wait_for("API key")
        self.rest()


def wait(for_it: Callable[[], bool]) -> None:
    """Process events until ``for_it`` returns True, or raise TimeoutError."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not for_it():
        if patience.hasExpired():
            raise TimeoutError
        pause(10)


def pause(milliseconds: int) -> None:
    """Process events for this long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@cache
def _certificate() -> tuple[ssl.SSLContext, str]:
    """Return the TLS context of the server, and the file of the authority that signed it."""
    authority = trustme.CA(organization_name="Example Authority")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = (HOST, _LONG, "localhost")
    authority.issue_cert(*names, organization_name="Example Ltd").configure_cert(context)
    file = Path.home() / ".example-authority.pem"
    authority.cert_pem.write_to_path(file)
    return context, str(file)


def _names(
    real: Callable[..., object], port: int, closed: threading.Event
) -> Callable[..., object]:
    """Return a look-up that knows only the server, which listens on ``port`` of this computer."""

    def look_up(host: str, _asked: int, *rest: object, **named: object) -> object:
        if host == _SILENT:
            closed.wait()
        if host not in (HOST, _LONG):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real("127.0.0.1", port, *rest, **named)

    return look_up


def _services(
    client: Client, remembered: RememberedAccounts | None, preferences: Preferences
) -> Services:
    return Services(
        client=lambda: client,
        open_url=lambda _: True,
        link_handler=LinkHandler,
        start_command=lambda: (),
        preferences=preferences,
        remembered=remembered or RememberedAccounts(None, Store()),
        certificates_folder=Path.home() / "certificates",
        network=Network(preferences, MemoryStore()),
        policy=Policy(),
    )


# ── The states ────────────────────────────────────────────────────────────────────────────────

Make = Callable[[], Stage]


def _start() -> Stage:
    return Stage()


def _unknown_address() -> Stage:
    stage = Stage()
    stage.press("I don’t know my address")
    return stage


def _typed(address: str) -> Make:
    def make() -> Stage:
        stage = Stage()
        stage.enter(address, "Organization address")
        if "@" not in address:
            stage.press("Continue")
        if address != _SILENT:
            stage.wait_for("Message")
        return stage

    return make


def _found(organization: str) -> Make:
    def make() -> Stage:
        stage = Stage(organization)
        stage.find()
        return stage

    return make


def _other_address() -> Stage:
    stage = Stage("moved", canonical_url="https://zulip.example.org")
    stage.find()
    return stage


def _signing_in_as(login: str, password: str = "abcd1234") -> Make:
    def make() -> Stage:
        stage = Stage()
        stage.sign_in(login, password)
        if password:
            stage.wait_for("Message", "Cancel")
        return stage

    return make


def _browser(organization: str, *presses: str) -> Make:
    def make() -> Stage:
        stage = Stage(organization)
        stage.find()
        stage.press("Continue with SSO", *presses)
        return stage

    return make


def _key(*presses: str) -> Make:
    def make() -> Stage:
        stage = Stage()
        stage.get_key()
        stage.press(*presses)
        return stage

    return make


def _saved() -> Stage:
    stage = _key("Save for zulip-terminal")()
    stage.wait_for("Message")
    return stage


def _other_account() -> Stage:
    _write(".zuliprc", "[api]\nemail=bot@example.com\nkey=" + "a" * 32 + f"\nsite=https://{HOST}\n")
    stage = _key("Save for Python API")()
    stage.wait_for("Message")
    return stage


def _regenerating() -> Stage:
    stage = _key()()
    stage.choose("Regenerate key…")
    return stage


def _new_key() -> Stage:
    stage = _regenerating()
    stage.press("Create new key")
    wait(lambda: not stage.sees("Create new key"))
    return stage


def _remembered_key(host: str) -> Make:
    """Show a remembered key that the server refuses, or whose server cannot be reached."""

    def make() -> Stage:
        stage = _accounts(1, host=host)()
        stage.strike(Qt.Key.Key_Return)
        stage.wait_for("API key")
        stage.wait_for("Message")
        return stage

    return make


def _bot_key() -> Stage:
    stage = _key("My bots")()
    stage.wait_for("Helper Bot, helper-bot@zulip.com")
    stage.press("Helper Bot, helper-bot@zulip.com")
    stage.wait_for("API key")
    return stage


def _leaving_new_key() -> Stage:
    stage = _new_key()
    wait(stage.by_name(QAbstractButton, "Switch account").isEnabled)
    stage.press("Switch account")
    stage.wait_for("Stay and save")
    return stage


def _readers(wanted: str = "") -> Make:
    def make() -> Stage:
        stage = _key("More programs…")()
        stage.wait_for("Find a program")
        stage.rest()
        if wanted:
            stage.enter(wanted, "Find a program")
        return stage

    return make


def _reader(wanted: str, *presses: str) -> Make:
    """Show what the first program that matches gets."""

    def make() -> Stage:
        stage = _readers(wanted)()
        stage.strike(Qt.Key.Key_Return)
        stage.press(*presses)
        return stage

    return make


def _many_bots() -> Stage:
    stage = Stage("bots")
    stage.get_key()
    stage.press("My bots")
    stage.wait_for("Robot 30, robot30-bot@zulip.com")
    return stage


def _no_bot_name() -> Stage:
    stage = _key("My bots")()
    stage.wait_for("Helper Bot, helper-bot@zulip.com")
    stage.press("Create bot")
    return stage


def _accounts(count: int, *, host: str = "", failure: errors.Failure | None = None) -> Make:
    def make() -> Stage:
        remembered = RememberedAccounts(None, store := Store())
        for number in range(count):
            name = host or f"chat{number}.example.com"
            account = Account(
                address=addresses.parse(f"https://{name}"),
                organization=_ORGANIZATIONS[number % len(_ORGANIZATIONS)],
                email="ann@example.com",
                full_name="Ann Active",
            )
            remembered.remember(
                KeyResult(account=account, key=ApiKey("a" * 32)), cancel=CancelToken()
            )
        store.failure = failure
        return Stage(remembered=remembered)

    return make


_ORGANIZATIONS: Final = ("Acme Chat", "Zulip Community", "Team Bots", "Rust", "Lean", "Bridges")


def _no_match() -> Stage:
    stage = _accounts(12)()
    stage.enter("nobody", "Filter accounts")
    return stage


def _locked_away() -> Stage:
    stage = _accounts(2, failure=errors.KeyringLocked(store="GNOME Keyring"))()
    stage.strike(Qt.Key.Key_Return)
    stage.wait_for("Message")
    return stage


def _forgetting() -> Stage:
    stage = _accounts(2)()
    stage.strike(Qt.Key.Key_Delete)
    stage.wait_for("Message")
    return stage


def _write(name: str, text: str) -> None:
    path = Path.home() / name
    path.write_text(text)
    path.chmod(0o600)


def _check(text: str, *presses: str) -> Make:
    def make() -> Stage:
        for name in ("zuliprc", ".zuliprc"):
            (Path.home() / name).unlink(missing_ok=True)
        if text:
            _write("zuliprc", text)
        stage = Stage()
        stage.press("Check a zuliprc file")
        stage.rest()
        stage.press(*presses)
        return stage

    return make


_GOOD: Final = f"[api]\nemail=iago@zulip.com\nkey={{key}}\nsite=https://{HOST}\n"
_OLD: Final = _GOOD.format(key="a" * 32)
_BROKEN: Final = (
    '[API]\nemail="ann@example.com"\nkey=' + "a" * 32 + " # mine\n"
    f"site=https://{HOST}\ninsecure=true\n"
)


def _opened(name: PageName, failure: errors.Failure) -> Make:
    def make() -> Stage:
        stage = Stage()
        stage.window.show_page(name, failure=failure)
        return stage

    return make


def _certificate_page() -> Stage:
    stage = Stage(is_known=False)
    stage.find()
    stage.press("Show certificate…")
    return stage


def _settings() -> Stage:
    preferences = Preferences(None)
    preferences.remember_trust(
        f"https://{HOST}", Trust(ca_file=str(Path.home() / "certificates" / "example-ltd.pem"))
    )
    stage = Stage(preferences=preferences)
    stage.choose("Settings")
    return stage


def _about() -> Stage:
    stage = Stage()
    stage.choose("About")
    wait(lambda: stage.by_name(QAbstractButton, "Copy versions").isEnabled())
    return stage


def _fault() -> Stage:
    stage = Stage()
    stage.window.show_unexpected(errors.Unexpected(kind="KeyError", place="window.py:12"))
    return stage


STATES: Final[dict[str, Make]] = {
    "start": _start,
    "start-unknown-address": _unknown_address,
    "start-email": _typed("ann@example.com"),
    "start-no-server": _typed("chat.example.invalid"),
    "start-other-address": _other_address,
    "sign-in": _found("email"),
    "sign-in-finding": _typed(_SILENT),
    "sign-in-development": _found("demo"),
    "sign-in-username": _found("ldaponly"),
    "sign-in-sso-only": _found("sso"),
    "sign-in-no-way": _found("none"),
    "sign-in-long-names": _found("strange"),
    "sign-in-no-password": _signing_in_as("hamlet@zulip.com", ""),
    "sign-in-wrong-password": _signing_in_as("hamlet@zulip.com", "wrong"),
    "sign-in-too-many-attempts": _signing_in_as("limited@zulip.com"),
    "sign-in-working": _signing_in_as("slow@zulip.com"),
    "sign-in-unknown-refusal": _signing_in_as("unknown@zulip.com"),
    "browser-leave": _browser("email"),
    "browser-link": _browser("email", "Allow"),
    "browser-paste-link": _browser("email", "Copy the link myself"),
    "browser-token": _browser("sso", "Copy the link myself"),
    "browser-nothing-happened": _browser("email", "Allow", "Nothing happened?"),
    "key": _key(),
    "key-shown-and-copied": _key("Show API key", "Copy API key"),
    "key-saved": _saved,
    "key-other-account": _other_account,
    "key-remembered": _key("Remember this account"),
    "key-refused": _remembered_key(HOST),
    "key-not-checked": _remembered_key("chat.example.invalid"),
    "key-regenerate": _regenerating,
    "key-new": _new_key,
    "key-new-leave": _leaving_new_key,
    "key-of-bot": _bot_key,
    "readers": _readers(),
    "readers-found": _readers("docker"),
    "readers-no-match": _readers("nothing like this"),
    "reader-file": _reader("claude desktop"),
    "reader-saved": _reader("claude desktop", "Save for Claude Desktop"),
    "reader-text": _reader("bash"),
    "reader-text-shown": _reader("bash", "Show the key", "Copy"),
    "reader-commands": _reader("kubernetes"),
    "bots": _key("My bots"),
    "bots-many": _many_bots,
    "bots-no-name": _no_bot_name,
    "accounts": _accounts(3),
    "accounts-many": _accounts(12),
    "accounts-long-host": _accounts(2, host=_LONG),
    "accounts-no-match": _no_match,
    "accounts-locked": _locked_away,
    "accounts-forget": _forgetting,
    "check-broken": _check(_BROKEN, "Remove the quotes"),
    "check-old-key": _check(_OLD),
    "check-nothing": _check(""),
    "network": _opened(PageName.NETWORK, errors.NameNotFound(host="x.org", port=443)),
    "network-login": _opened(
        PageName.NETWORK,
        errors.ProxyLoginRequired(host="x.org", port=443, proxy="proxy.example.com:3128"),
    ),
    "certificate": _certificate_page,
    "unlock": _opened(
        PageName.UNLOCK, errors.ClientKeyLocked(host="x.org", port=443, path="/home/ann/key.pem")
    ),
    "settings": _settings,
    "about": _about,
    "fault": _fault,
}


@contextmanager
def shown(state: str) -> Iterator[Stage]:
    """Show a state, and close what was opened for it afterwards."""
    try:
        yield STATES[state]()
    finally:
        while _on_stage:
            _on_stage.pop().close()
