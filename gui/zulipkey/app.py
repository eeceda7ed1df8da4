"""The composition root: builds the program's objects and connects them."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from zulipkey import APPLICATION_ID, __version__
from zulipkey.desktop import resource_files, running
from zulipkey.messages import translation
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.model.sealed import unexpected
from zulipkey.proxy.logins import Network
from zulipkey.storage import policy
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.accounts import default_path as remembered_path
from zulipkey.storage.keyring import MemoryStore, SystemStore
from zulipkey.storage.preferences import Preferences
from zulipkey.storage.preferences import default_path as preferences_path
from zulipkey.ui import theme
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Task, qt_lock
from zulipkey.ui.window import Window

if TYPE_CHECKING:
    from zulipkey.desktop.link_handler import LinkHandler
    from zulipkey.model.account import KeyResult
    from zulipkey.proxy.settings import Proxies
    from zulipkey.zulip.client import Client

T = TypeVar("T")

_USUAL: Final = "zulipkey"
_DEMO: Final = "zulipkey-demo"
"""The names that a running program claims."""
_STARTING_SECONDS: Final = 10.0
"""How long a second process waits for the first, which has the name but does not listen yet."""


class Application(QApplication):
    """The Qt application; it receives the links that macOS delivers as events."""

    link_opened = Signal(str)

    def __init__(self, arguments: list[str]) -> None:
        if sys.platform == "win32":  # the native style ignores the palette in menus and lists
            QApplication.setStyle("Fusion")
        super().__init__(arguments)

    def event(self, event: QEvent) -> bool:
        """Handle a link (``QFileOpenEvent``); leave every other event to Qt."""
        if event.type() is QEvent.Type.FileOpen:
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QFileOpenEvent

            if isinstance(event, QFileOpenEvent):
                whole = QUrl.ComponentFormattingOption.FullyEncoded
                self.link_opened.emit(event.url().toString(whole))
                return True
        return super().event(event)


def run(*, address: str = "", link: str = "", demo: bool = False, instance: str = "") -> int:
    """Show the window until it is closed, or pass the arguments to the running program.

    Args:
        address: an organization's address to fill in; nothing is submitted.
        link: a zulip: link that the system passes to this program.
        demo: start the embedded demo organization, and fill in its address and a login. The demo
            runs beside the real program, under its own name.
        instance: the name of the running program that ``link`` is for; empty for the usual name.

    Returns:
        The exit status: 0, or 128 plus a signal's number.
    """
    usual = _DEMO if demo else _USUAL
    if instance and _hand_over(running.socket_path(instance), address, link):
        return 0
    name, is_second = running.claim(usual)
    socket = running.socket_path(usual)
    if is_second and not instance and _hand_over(socket, address, link, patience=_STARTING_SECONDS):
        return 0
    status, _ = _show(name, address=address, link=link, demo=demo)
    return status


def fetch(*, address: str, login: str, ca_file: str) -> tuple[int, KeyResult | None]:
    """Show the window until the user has signed in, for a command that needs the key.

    It is always a new window, even if another one is open.

    Args:
        address: an organization's address to fill in, or empty.
        login: a login to fill in, or empty.
        ca_file: the certificate authorities to trust; empty for the administrator's choice or the
            system's.

    Returns:
        The exit status as ``run`` returns it, and the account with its key, or None if the window
        was closed before the sign-in.
    """
    name = running.own_name(_USUAL)
    return _show(name, address=address, login=login, ca_file=ca_file, shows_key=False)


def _show(
    name: str,
    *,
    address: str = "",
    login: str = "",
    link: str = "",
    ca_file: str = "",
    demo: bool = False,
    shows_key: bool = True,
) -> tuple[int, KeyResult | None]:
    # Seconds before a busy thread yields to the window's; a few waits of the default 0.005 add up
    # to a visible stall.
    sys.setswitchinterval(0.001)
    application = _start_qt()
    notices = _Notices()
    window = _window(*_parts(name, notices, ca_file=ca_file, demo=demo), notices, shows_key)
    if window is None:
        return 1, None
    services = window.services
    application.link_opened.connect(window.take_link)
    sys.excepthook = lambda _kind, error, trace: window.show_unexpected(
        unexpected(error.with_traceback(trace))
    )
    background = Task(window)
    window.painted.connect(_collect_garbage_again)
    window.painted.connect(lambda: _add_icon(window))
    signals: list[int] = []
    window.painted.connect(lambda: _close_on_signals(window, signals))
    starting_demo = Task(window)
    if demo:
        window.painted.connect(lambda: _start_demo(starting_demo, window))
    elif organization := services.policy.organization:
        # On the current page only: users with remembered accounts see their list first.
        window.painted.connect(lambda: window.page.fill_in(address=organization, login=""))
    if (address or login) and not demo:
        window.painted.connect(lambda: window.fill_in(address=address, login=login))
    if link:
        window.painted.connect(lambda: window.take_link(link))
    # Last: imports still to be done in this thread would wait for the same imports in that one.
    socket = running.socket_path(name)
    window.painted.connect(
        lambda: background.run(
            lambda cancel: _warm_up(services, cancel),
            lambda _: _listen(socket, window),
            window.show_unexpected,
        )
    )
    received: list[KeyResult] = []
    window.key_received.connect(received.append)
    window.key_received.connect(window.close)
    notices.instead(window.take_focus, None)
    window.show()
    notices.show_in(window)
    status = application.exec()  # all tasks are cancelled now
    with qt_lock:
        services.preferences.finish()
    return 128 + signals[0] if signals else status, received[0] if received else None


def _parts(
    name: str, notices: _Notices, *, ca_file: str, demo: bool
) -> tuple[Callable[..., Services], RememberedAccounts]:
    """Build everything but the window.

    The remembered accounts are returned separately, because the window can do without them.
    """
    rules = notices.instead(lambda: policy.read(policy.default_path()), policy.STRICTEST)
    settings = None if demo else notices.instead(preferences_path, None)
    preferences = Preferences(settings, notices.tell)
    translation.install(preferences.language)
    if preferences.scheme != theme.Scheme.SYSTEM.value:
        theme.choose(theme.Scheme(preferences.scheme))
    store = MemoryStore() if demo else SystemStore()
    data = notices.instead(remembered_path, None)
    network = Network(preferences, store)
    require = policy.Policy().require if demo else rules.require
    services = partial(
        Services,
        client=_lazily(lambda: _client(ca_file or rules.ca_file, network.proxies, require)),
        open_url=_open_url,
        link_handler=_lazily(_link_handler),
        start_command=lambda: _start_command(name),
        preferences=preferences,
        certificates_folder=data and data.with_name("certificates"),
        network=network,
        policy=rules,
    )
    path = None if demo else data
    return services, RememberedAccounts(path, store, report=notices.tell, require=require)


class _Notices(QObject):
    """Failures of parts that the program can do without; the window shows them."""

    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._failures: list[Failure] = []
        self._window: Window | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def tell(self, failure: Failure) -> None:
        """Add a failure, from any thread and at any time."""
        self._came.emit(failure)

    def instead(self, make: Callable[[], T], otherwise: T) -> T:
        """Return what ``make`` returns; if it fails, note the failure and return ``otherwise``."""
        try:
            return make()
        except Failure as failure:
            self._failures.append(failure)
        except Exception as error:  # noqa: BLE001 (a bug of this program: the window shows it)
            self._failures.append(unexpected(error))
        return otherwise

    def show_in(self, window: Window) -> None:
        """Show the failures so far, and later ones as they come, in ``window``."""
        self._window = window
        for failure in self._failures:
            window.show_notice(failure)

    @Slot(object)
    def _take(self, failure: Failure) -> None:
        if self._window is None:
            self._failures.append(failure)
        else:
            self._window.show_notice(failure)


def _window(
    services: Callable[..., Services],
    remembered: RememberedAccounts,
    notices: _Notices,
    shows_key: bool,
) -> Window | None:
    """Create the window, if need be without the remembered accounts, or show why it failed."""

    def make(accounts: RememberedAccounts) -> Window:
        return Window(services(remembered=accounts), shows_key=shows_key)

    window = notices.instead(lambda: make(remembered), None)
    if window is not None:
        return window
    try:
        return make(RememberedAccounts(None, MemoryStore()))
    except Exception as error:  # noqa: BLE001 (a bug of this program: shown in a message box)
        from PySide6.QtWidgets import QMessageBox

        from zulipkey.messages import failures

        QMessageBox.critical(None, "Zulip Key", failures.sentences(unexpected(error)))
        return None


def _start_qt() -> Application:
    """Connect to the display; if that fails, exit with one line on stderr where Qt would abort."""
    said: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            if not text.startswith("Detected locale"):  # LC_ALL=C is read as UTF-8: no problem
                said.append(text)
            return
        reason = f" ({said[0].strip()})" if said else ""
        sys.stderr.write(f"zulipkey: no window can be opened; is this a desktop session?{reason}\n")
        sys.stderr.flush()
        os._exit(1)  # after a fatal message, Qt would abort

    qInstallMessageHandler(take)
    application = Application([sys.argv[0]])
    qInstallMessageHandler(None)
    application.setApplicationName("Zulip Key")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION_ID)
    theme.follow_system()
    sys.stderr.writelines(f"{text}\n" for text in said)
    return application


def _lazily(make: Callable[[], T]) -> Callable[[], T]:
    """Return a thread-safe function that calls ``make`` once, at the first call.

    The first paint does not wait for the object.
    """
    lock, made = threading.Lock(), cache(make)

    def thing() -> T:
        with lock:
            return made()

    return thing


def _collect_garbage_again() -> None:
    from zulipkey.ui import garbage

    gc.freeze()  # the objects of the first paint are kept: later collections can skip them
    garbage.collect_here_only()


def _open_url(url: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    link = QUrl(url)
    if sys.platform == "win32" and link.isLocalFile():
        explorer = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "explorer.exe"))
        path = str(Path(link.toLocalFile()))
        try:  # Explorer needs these quotes: a comma would end the path
            os.startfile(explorer, "open", f'/select,"{path}"')  # noqa: S606
        except OSError:
            return False
        return True
    return QDesktopServices.openUrl(link)


def _add_icon(window: Window) -> None:
    from PySide6.QtGui import QIcon

    window.setWindowIcon(QIcon(str(resource_files.root() / "icon.svg")))


def _link_handler() -> LinkHandler | None:
    from zulipkey.desktop import link_handler

    return link_handler.for_this_system()


def _client(ca_file: str, proxies: Proxies, require: Callable[[str], None]) -> Client:
    from zulipkey.zulip.client import Client
    from zulipkey.zulip.exchange import Transport

    transport = Transport(ca_file=ca_file, proxies=proxies)
    return Client(transport, require=require, language=translation.language)


def _warm_up(services: Services, cancel: CancelToken) -> None:
    """Import and build what a sign-in and a save need, while the user types."""
    services.client()
    with qt_lock:
        if cancel.is_set:
            return
        import zulipkey.storage.account_list
        import zulipkey.ui.instance
        import zulipkey.ui.pages.key  # noqa: F401
    from zulipkey.zuliprc import temporary

    temporary.remove_leftovers()

    links = services.link_handler()
    if links is not None:
        links.recover()

    from zulipkey.desktop import motion

    theme.let_move(motion.is_wanted())


# ── One running program ───────────────────────────────────────────────────────────────────────


def _hand_over(socket: str, address: str, link: str, *, patience: float = 0) -> bool:
    from zulipkey.ui import instance

    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    start = instance.Start(link=link, address=address, activation_token=token)
    return instance.hand_over(socket, start, patience=patience)


def _listen(socket: str, window: Window) -> None:
    from zulipkey.ui.instance import Instance, Start

    def take(start: Start) -> None:
        if start.activation_token:
            os.environ["XDG_ACTIVATION_TOKEN"] = start.activation_token  # Qt reads it there
        if start.link:
            window.take_link(start.link)
            return
        window.open_again()
        if start.address:
            window.fill_in(address=start.address)

    Instance(socket, window).started.connect(take)


def _start_command(name: str) -> tuple[str, ...]:
    from zulipkey.desktop import link_handler

    which = () if name == _USUAL else ("--demo",) if name == _DEMO else ("--instance", name)
    return (*link_handler.own_command(), *which)


def _start_demo(task: Task, window: Window) -> None:
    def work(_cancel: CancelToken) -> str:
        from zulipkey.demo import DemoServer

        server = DemoServer()
        server.start()
        return server.url

    def fill_in(url: str) -> None:
        window.fill_in(address=url, login="iago@zulip.com")

    task.run(work, fill_in, window.show_unexpected)


def _close_on_signals(window: Window, received: list[int]) -> None:
    """Close the windows, as the user would, on Ctrl+C in the terminal and when the session ends."""
    import signal
    import socket

    # Python runs signal handlers between two bytecode instructions, and an idle window executes
    # none: the bytes that arrive on this socket wake it.
    waker, sleeper = socket.socketpair()
    for end in (waker, sleeper):
        end.setblocking(False)

    def close(number: int, _frame: object) -> None:
        received.append(number)
        QTimer.singleShot(0, QApplication.closeAllWindows)  # later: this may run during a paint

    signal.set_wakeup_fd(waker.detach())  # for as long as the process lives
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, close)
    from PySide6.QtCore import QSocketNotifier

    notifier = QSocketNotifier(sleeper.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda: sleeper.recv(64))
