"""Every failure that a person can meet, as data: what happened, where, and what to do next.

The words for them live in :mod:`zulipkey.messages.failures`. No failure ever holds a secret,
and no ``facts()`` a login.

Each family has a base: ``AddressFailure`` (what was typed), ``NetworkFailure`` (no answer) with
``TlsFailure``, ``ServerFailure`` (no usable answer), ``SignInRefused`` (the server judged),
``LinkFailure`` (back from the browser), ``KeyringFailure``, ``FileFailure`` (a zuliprc) and
``OwnFileFailure`` (what this program keeps). Those that stand alone come last.
"""

from __future__ import annotations

import sys
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar, dataclass_transform

if TYPE_CHECKING:
    from zulipkey.model.trust import Certificate


class Field(Enum):
    """The part of the window that a failure belongs to."""

    ADDRESS = auto()
    LOGIN = auto()
    PASSWORD = auto()
    NONE = auto()


class NextStep(Enum):
    """What a person can do about a failure with one click."""

    FIND_ORGANIZATION = auto()
    TRY_AGAIN = auto()
    COPY_DETAILS = auto()
    OPEN_IN_BROWSER = auto()
    RESET_PASSWORD = auto()
    SIGN_IN_WITH_BROWSER = auto()
    USE_OTHER_ADDRESS = auto()
    KEEP_EDITING = auto()
    REPLACE = auto()
    SAVE_ELSEWHERE = auto()
    COPY_LINK = auto()
    START_AGAIN = auto()
    NETWORK_SETTINGS = auto()
    SHOW_CERTIFICATE = auto()
    UNLOCK_CLIENT_KEY = auto()
    USE_CA_FILE = auto()
    USE_CLIENT_CERTIFICATE = auto()
    SIGN_IN_AGAIN = auto()
    CLOSE = auto()


Steps = tuple[NextStep, ...]


@dataclass_transform(kw_only_default=True, eq_default=False)
class Failure(Exception):
    """Base of all failures that a person can meet.

    A failure holds what its class annotates: each is given by keyword, and is required unless the
    class has a value for it. To type checkers these are dataclasses; making 75 of them would take
    longer than all else in this module, at each start.
    """

    field: ClassVar[Field] = Field.NONE
    next_steps: ClassVar[Steps] = ()
    logins: ClassVar[tuple[str, ...]] = ()
    """The names of what it holds that tells of a person."""

    def __init_subclass__(
        cls,
        *,
        field: Field | None = None,
        next_steps: Steps | None = None,
        logins: tuple[str, ...] = (),
    ) -> None:
        """Take what is the same for each failure of a class; the first two as in its base."""
        cls.field = cls.field if field is None else field
        cls.next_steps = cls.next_steps if next_steps is None else next_steps
        cls.logins = logins

    def __init__(self, **values: object) -> None:
        super().__init__()
        held, kind = self.held().keys(), type(self)
        for name in values.keys() - held:
            raise TypeError(f"{kind.__name__} holds no {name}")
        for name in held - values.keys():
            if not hasattr(kind, name):
                raise TypeError(f"{kind.__name__} needs {name}")
        vars(self).update(values)

    @classmethod
    def held(cls) -> dict[str, str]:
        """Return the names of what such a failure holds, each with its type as it is written."""
        return {
            name: kind
            for one in reversed(cls.__mro__)
            if issubclass(one, Failure)
            for name, kind in one.__annotations__.items()
            if not kind.startswith("ClassVar")
        }

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.held())
        return f"{type(self).__qualname__}({values})"

    __str__ = __repr__

    def facts(self) -> dict[str, str | int | float]:
        """Return what is known, by name, safe to show to a stranger (no login, no secret)."""
        values = {name: getattr(self, name) for name in self.held() if name not in self.logins}
        return {name: value for name, value in values.items() if value not in (None, "")}


def reason_of(error: OSError) -> str:
    """Return why the system did not do something, in its own words."""
    return error.strerror or type(error).__name__


# ── What was typed ────────────────────────────────────────────────────────────────────────────


class AddressFailure(Failure, field=Field.ADDRESS):
    """What was typed is no organization address."""

    certain_while_typing: ClassVar[bool]
    """Whether no further key press can fix it, so that it may be said at once."""

    def __init_subclass__(
        cls, *, certain_while_typing: bool = False, next_steps: Steps = ()
    ) -> None:
        super().__init_subclass__(next_steps=next_steps)
        cls.certain_while_typing = certain_while_typing


class AddressEmpty(AddressFailure):
    """Nothing was typed."""


class AddressIsEmail(
    AddressFailure, certain_while_typing=True, next_steps=(NextStep.FIND_ORGANIZATION,)
):
    """An email address was typed."""


class AddressIsZulipLink(AddressFailure, certain_while_typing=True):
    """A zulip: link was typed."""


class AddressSchemeUnsupported(AddressFailure, certain_while_typing=True):
    """Another scheme than https was typed."""

    scheme: str


class AddressIsPath(AddressFailure, certain_while_typing=True):
    """The path of a file or folder was typed."""


class AddressHasUser(AddressFailure, certain_while_typing=True):
    """The address holds a user name or a password."""


class AddressPortInvalid(AddressFailure):
    """The part behind the colon is no port."""


class AddressInvalid(AddressFailure):
    """What was typed can be no host name."""


class LoginEmpty(Failure, field=Field.LOGIN):
    """No login was typed."""


class PasswordEmpty(Failure, field=Field.PASSWORD):
    """No password was typed; servers refuse an empty one."""


class PasswordNotText(Failure, field=Field.PASSWORD):
    """What another program gave as the password is no line of UTF-8."""


# ── The network ───────────────────────────────────────────────────────────────────────────────


class NetworkFailure(Failure, field=Field.ADDRESS, next_steps=(NextStep.TRY_AGAIN,)):
    """No answer came back."""

    host: str
    port: int


class NameNotFound(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """No server has this name."""


class BareNameNotFound(NameNotFound, next_steps=(NextStep.USE_OTHER_ADDRESS, NextStep.TRY_AGAIN)):
    """A name without a dot; an organization of that name on Zulip Cloud would be at ``other``."""

    other: str


class Unreachable(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """Nothing accepts connections there."""


class TimedOut(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """The server did not answer within ``seconds``; ``after_sending`` as for ``ConnectionLost``."""

    seconds: int
    after_sending: bool = False


class ConnectionLost(NetworkFailure):
    """The connection broke; with ``after_sending``, the server may have got the request."""

    after_sending: bool


class TooManyOpen(NetworkFailure, field=Field.NONE):
    """The system lets this process open no connection; ``reason`` is its own text."""

    reason: str


class ProxyUnreachable(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS, NextStep.TRY_AGAIN)):
    """The proxy (host:port, never its password) cannot be reached or refuses."""

    proxy: str


class ProxyNameNotFound(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS, NextStep.TRY_AGAIN)):
    """No proxy has this name (host:port)."""

    proxy: str


class ProxySettingInvalid(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS,)):
    """What is set as the proxy is none.

    ``setting`` is the variable of the environment that it stands in; empty where it is the
    system's own setting.
    """

    setting: str


class ProxySettingPort(ProxySettingInvalid):
    """What stands there as the proxy's port is no port."""


class ProxySettingPassword(ProxySettingInvalid):
    """The proxy's login holds a sign that ends it in a URL."""


class ProxyLoginRequired(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS,)):
    """The proxy answered 407."""

    proxy: str


class PlainHttpOnly(NetworkFailure, next_steps=(NextStep.COPY_DETAILS,)):
    """The port speaks plain http where https was asked."""


class NoEncryption(NetworkFailure, next_steps=(NextStep.COPY_DETAILS,)):
    """http:// was typed for a server that is not on this computer, and https is not there."""


class TlsFailure(NetworkFailure, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)):
    """The server did not prove who it is; ``tls_code`` is OpenSSL's, or its reason.

    ``certificate`` is the one that was refused, where it could be looked at afterwards.
    """

    tls_code: int | str = 0
    certificate: Certificate | None = None

    def facts(self) -> dict[str, str | int | float]:
        """Return what is known, the certificate by what identifies it."""
        shown = self.certificate
        values = super().facts()
        if shown is not None:
            values |= {
                "certificate": shown.subject,
                "issuer": shown.issuer,
                "names": ", ".join(shown.names),
                "starts": shown.starts.isoformat(),
                "ends": shown.ends.isoformat(),
                "sha256": shown.sha256,
            }
        return values


class CertificateUntrusted(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.USE_CA_FILE)
):
    """Self-signed, or by an authority that this computer does not know (18, 19)."""


class CertificateChainIncomplete(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.USE_CA_FILE)
):
    """An intermediate certificate is missing (20, 21)."""


class CertificateExpired(TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.TRY_AGAIN)):
    """The certificate has ended (10)."""


class CertificateNotYetValid(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.TRY_AGAIN)
):
    """The certificate has not begun (9)."""


class CertificateWrongHost(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.COPY_DETAILS)
):
    """The certificate is for another name (62, 64)."""


class CertificateRevoked(TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.COPY_DETAILS)):
    """The certificate was revoked (23)."""


class ClientCertificateRequired(
    TlsFailure, next_steps=(NextStep.USE_CLIENT_CERTIFICATE, NextStep.COPY_DETAILS)
):
    """The server asks for a personal certificate."""


class ClientKeyLocked(
    TlsFailure, next_steps=(NextStep.UNLOCK_CLIENT_KEY, NextStep.USE_CLIENT_CERTIFICATE)
):
    """The key of our own certificate, in the file ``path``, needs a password; nothing was sent."""

    path: str


# ── The server's answers ──────────────────────────────────────────────────────────────────────


class ServerFailure(Failure, field=Field.ADDRESS, next_steps=(NextStep.COPY_DETAILS,)):
    """An answer came, but no usable one."""

    host: str
    status: int = 0


class NotZulip(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """A web server, but not Zulip."""


class HostNameRefused(ServerFailure):
    """The server does not answer to the name or number that was asked: Django's 400."""


class OtherPageAnswered(ServerFailure, next_steps=(NextStep.OPEN_IN_BROWSER, NextStep.TRY_AGAIN)):
    """A web page answered instead of Zulip: a captive portal's, or a company's sign-in."""


class BlockedBeforeServer(ServerFailure, field=Field.NONE):
    """Something in front of Zulip refused: a firewall's 403 or 406."""


class TooManyRequests(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS)
):
    """The server, or what is in front of it, takes no more requests from here just now (429).

    ``seconds`` until it does, None where it does not say.
    """

    seconds: int | None


class AuthorizationRemoved(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)
):
    """The server got the request without the key that was sent with it."""


class ServerTrouble(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS)
):
    """The server has a fault or is in maintenance (5xx); nothing was judged."""


class ServerMisconfigured(ServerFailure, field=Field.NONE):
    """The server says that the proxy in front of it is set up wrongly."""

    message: str


class MethodRefused(ServerFailure):
    """The server got another kind of request than was sent (405)."""


class RedirectRefused(ServerFailure):
    """A redirect that is not followed; ``to`` is where it led: the host, after http:// if so."""

    to: str


class RedirectLoop(ServerFailure):
    """The server sends each request back to itself."""


class ReplyTooLarge(ServerFailure):
    """The answer is larger than any that Zulip gives."""


class ReplyIncomplete(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)
):
    """The answer lacks ``missing``, or has it in a wrong form."""

    missing: str


class ReplyUnknown(ServerFailure, field=Field.NONE):
    """A refusal that we do not know; ``message`` is the server's own, plain and capped."""

    code: str
    message: str


class ClientRefused(ServerFailure, next_steps=(NextStep.OPEN_IN_BROWSER, NextStep.COPY_DETAILS)):
    """The server does not accept this program (``is_incompatible``)."""

    version: str


class OrganizationNotNamed(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The root of a server that holds many organizations."""


class OrganizationUnknown(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The server has no organization at this address."""


class OtherAddressNamed(
    ServerFailure, next_steps=(NextStep.USE_OTHER_ADDRESS, NextStep.KEEP_EDITING)
):
    """A question: ``host`` was typed, the organization calls itself ``other``; both host[:port]."""

    other: str
    redirected: bool


# ── The sign-in ───────────────────────────────────────────────────────────────────────────────


class SignInRefused(Failure):
    """The server judged the sign-in, and refused."""

    host: str
    status: int = 0


class CredentialsWrong(SignInRefused, field=Field.PASSWORD, next_steps=(NextStep.RESET_PASSWORD,)):
    """Wrong login or password; ``remaining`` attempts are left, where the server tells."""

    remaining: int | None = None


class LoginNotEmail(SignInRefused, field=Field.LOGIN):
    """The server takes email addresses only."""


class AccountNotHere(SignInRefused, field=Field.LOGIN, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The account is in another organization of this server (7.0 to 9.3 say so by a 404)."""


class AccountDeactivated(SignInRefused, field=Field.LOGIN, next_steps=(NextStep.COPY_DETAILS,)):
    """The account is deactivated."""


class OrganizationDeactivated(SignInRefused, field=Field.ADDRESS):
    """The organization is deactivated."""


class PasswordSignInOff(SignInRefused, next_steps=(NextStep.SIGN_IN_WITH_BROWSER,)):
    """The organization has switched passwords off; known before, or said by the server."""


class PasswordResetRequired(
    SignInRefused, field=Field.PASSWORD, next_steps=(NextStep.RESET_PASSWORD,)
):
    """The password must be set again before it can be used."""


class RateLimited(SignInRefused):
    """Too many logins; ``seconds`` until the next may be tried, None where nobody says."""

    seconds: int | None


class DevelopmentSignInOff(SignInRefused):
    """The server is no development server."""


class KeyRefused(SignInRefused, next_steps=(NextStep.TRY_AGAIN,)):
    """The server does not accept the key that it has just given."""


class KeyReplaced(KeyRefused, next_steps=(NextStep.SIGN_IN_AGAIN,)):
    """The server has given the account another key meanwhile."""


class KeyOnlyPosts(SignInRefused):
    """The key works, and is that of an incoming webhook: it may send messages and nothing else."""


class PasswordWantedToo(SignInRefused, next_steps=(NextStep.START_AGAIN,)):
    """The server gives a browser's session no key without the password."""


class NotAllowed(SignInRefused):
    """The account may not do this; ``message`` is the server's own, plain and capped."""

    message: str


class KeyChangeUnclear(SignInRefused, next_steps=(NextStep.SIGN_IN_AGAIN,)):
    """The server was asked to regenerate the key, and no usable answer came: it may have done it.

    A sign-in fetches the key that counts now, so nothing is lost.
    """


class BotUnclear(SignInRefused, next_steps=(NextStep.TRY_AGAIN,)):
    """The server was asked to make a bot, and did not say whether, or which one, it has made."""


# ── What comes back from the browser ──────────────────────────────────────────────────────────


class LinkFailure(Failure):
    """A link, or a login token, is not taken; nothing of it was sent anywhere."""


class LinkMalformed(LinkFailure):
    """No ``zulip://login`` link, or not a whole one."""


class LinkOfOtherOrganization(LinkFailure):
    """The link is from ``other`` (host[:port]), not from the organization that we asked."""

    other: str


class LinkOfOtherTry(LinkFailure):
    """The link was not made with our one-time pad."""


class LinkUsed(LinkFailure):
    """The sign-in that the link belongs to has had its link already."""


class LinkLate(LinkFailure, next_steps=(NextStep.START_AGAIN,)):
    """The sign-in waited too long, and was forgotten."""


class NoSignInPending(LinkFailure):
    """No sign-in was started here, or it was cancelled."""


class TokenMalformed(LinkFailure):
    """No login token that our one-time pad opens."""


class TokenExpired(LinkFailure, next_steps=(NextStep.START_AGAIN,)):
    """The server at ``host`` takes the login token no more: used, or older than 15 seconds."""

    host: str


# ── The keyring ───────────────────────────────────────────────────────────────────────────────


class KeyringFailure(Failure, next_steps=(NextStep.TRY_AGAIN,)):
    """The system's password manager, called ``store``, did not do what was asked."""

    store: str


class KeyringAbsent(KeyringFailure, next_steps=()):
    """There is none, or only one that keeps secrets in plain text or that we do not know."""


class KeyringNotInstalled(KeyringAbsent):
    """``named_in``, a variable or a file, names ``store`` as keyring's back end: it is not here."""

    named_in: str


class KeyringLocked(KeyringFailure):
    """It is locked, and nobody unlocked it."""


class KeyringBroken(KeyringFailure):
    """It failed; ``reason`` is the type of its fault."""

    reason: str


class KeyringSilent(KeyringFailure):
    """It did not answer within ``seconds``."""

    seconds: int


class KeyringNotVerified(KeyringFailure):
    """What was read back is not what was written."""


class KeyNotForgotten(KeyringFailure):
    """It says that it has removed the key, and has it still."""


class KeyNotInKeyring(KeyringFailure, next_steps=()):
    """The entry is gone, or another program has put something else there."""


# ── Files ─────────────────────────────────────────────────────────────────────────────────────


class FileFailure(Failure, next_steps=(NextStep.SAVE_ELSEWHERE,)):
    """A file could not be read or written; what was there before is there still.

    ``path`` is as a person writes it, with ``~`` for the home folder, whose name is a login.
    """

    path: str


class FolderMissing(FileFailure):
    """The folder does not exist."""


class FileMissing(FileFailure, next_steps=()):
    """There is no file that could be read."""


class FileOfVariableMissing(FileMissing):
    """The file that a variable of the environment names is not there."""

    variable: str


class NotWritable(FileFailure):
    """The system does not allow writing there; ``reason`` is its own text."""

    reason: str


class NotReadable(FileFailure):
    """The file that is there cannot be read, so it cannot be kept."""

    reason: str


class DiskFull(FileFailure):
    """No room is left, or the quota is used up."""


class NotARegularFile(FileFailure):
    """A folder, a device or a pipe."""


class FileNameRefused(FileFailure):
    """Windows keeps the name for a device, or has no such names."""


class FileNotPrivate(FileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """Others can read the file, so zulip-terminal does not start with it."""


class LinkBroken(FileFailure):
    """A symlink whose target does not exist, or that leads in a circle."""


class FileNotUnderstood(FileFailure, next_steps=(NextStep.SAVE_ELSEWHERE, NextStep.REPLACE)):
    """The file that is there is no zuliprc that can be changed safely (``line`` from 1)."""

    line: int | None = None


class FileChangedMeanwhile(FileFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.SAVE_ELSEWHERE)):
    """Another program changed the file while we were about to write it."""


class FileBusy(FileFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.SAVE_ELSEWHERE)):
    """Another program of ours is writing the file, or on Windows any has it open, without end."""


class FileKeptAside(FileFailure, next_steps=()):
    """On a share of Windows, another program keeps the file open, and so its name taken.

    What was to be saved is in the file ``kept_as``, beside it; what was there before is gone.
    """

    kept_as: str


class FileOfAnother(FileFailure, logins=("owner",)):
    """The file belongs to ``owner``, another user, who could read what is saved there."""

    owner: str


class FileNotVerified(FileFailure):
    """What was read back is not what was written."""


class OtherAccountInFile(
    FileFailure, next_steps=(NextStep.REPLACE, NextStep.SAVE_ELSEWHERE), logins=("email",)
):
    """A question: the file belongs to ``email`` at ``site``, each empty if it does not say."""

    email: str
    site: str


class OtherContentInFile(FileFailure, next_steps=(NextStep.REPLACE, NextStep.SAVE_ELSEWHERE)):
    """A question: the file holds something that this program would not write there."""


# ── Files of our own ──────────────────────────────────────────────────────────────────────────


class OwnFileFailure(Failure):
    """A file in which this program keeps something; ``path`` has ``~`` for the home folder."""

    path: str


class OwnFileBusy(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """Another process does not let it go; nothing was changed."""


class OwnFileNotReadable(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """It is there but cannot be read, so it is not changed either; ``reason`` is the system's."""

    reason: str


class OwnFileNotWritable(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """The system does not allow writing there; ``reason`` is its own text."""

    reason: str


class OwnFileDamaged(OwnFileFailure):
    """It is not understood; ``kept_as`` is the name that it has now, empty while it is in place."""

    kept_as: str = ""


class FormCannotHold(Failure):
    """A form has no way to write a value, so nothing was written.

    ``form`` and ``option`` are names; ``character`` is what cannot be written, as one can see it.
    """

    form: str
    option: str
    character: str


# ── Others ────────────────────────────────────────────────────────────────────────────────────


class BrowserNotOpened(Failure, next_steps=(NextStep.COPY_LINK,)):
    """The system opened no browser for ``link``."""

    link: str


class LinksNotTaken(Failure):
    """The system could not be told to hand zulip: links to this program; ``reason`` says why."""

    reason: str


class MenuEntryNotWritten(Failure):
    """The entry in the desktop's menu could not be made or removed; ``reason`` says why."""

    reason: str


class ProxyAddressInvalid(Failure):
    """What was typed is no proxy: host and port, perhaps with a scheme and a login."""


class KeyPasswordWrong(Failure, field=Field.PASSWORD):
    """The password does not open the key of our own certificate."""


class CertificateFileUnusable(Failure):
    """The file ``path`` holds no certificate, or none that goes with its key."""

    path: str


class PolicyUnusable(Failure):
    """The administrator's defaults in the file ``path`` are not understood."""

    path: str
    reason: str


class NoHomeFolder(Failure):
    """Neither ``variable`` of the environment nor the system names this user's home folder."""

    variable: str = "USERPROFILE" if sys.platform == "win32" else "HOME"


class SavingForbidden(Failure):
    """The administrator has switched off saving to files."""


class AddressNotAllowed(Failure, field=Field.ADDRESS):
    """The administrator allows the address ``only``, and not ``other``."""

    only: str
    other: str


class NoTerminal(Failure):
    """There is no display, and no terminal where a person could be asked."""


class AccountNotChosen(Failure, logins=("fitting",)):
    """Not exactly one remembered account fits; ``fitting`` are those that do, by their names."""

    fitting: tuple[str, ...]


class Cancelled(Failure):
    """The person cancelled."""


class Unexpected(Failure, next_steps=(NextStep.COPY_DETAILS,)):
    """A fault of this program: the type of the exception and where it came from, no more."""

    kind: str
    place: str
