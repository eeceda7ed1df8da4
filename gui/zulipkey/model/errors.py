"""All failures that users can encounter, as data: what happened, where, and the next steps.

Their texts are in :mod:`zulipkey.messages.failures`. A failure never holds a secret, and its
``facts()`` never contain a login.

Each family has a base class: ``AddressFailure`` (the input), ``NetworkFailure`` (no response) with
``TlsFailure``, ``ServerFailure`` (no usable response), ``SignInRefused`` (a refusal by the server),
``LinkFailure`` (the end of a browser sign-in), ``KeyringFailure``, ``FileFailure`` (a zuliprc) and
``OwnFileFailure`` (a file of this program). Failures without a family come last.
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
    """An action for a failure that the user can take with one click."""

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
    """The base of all failures that users can encounter.

    A failure holds a value for each annotation of its class. The values are passed by keyword, and
    are required unless the class has a default. Type checkers see dataclasses; creating 75 real
    ones would take longer than the rest of this module, at each start.
    """

    field: ClassVar[Field] = Field.NONE
    next_steps: ClassVar[Steps] = ()
    private_names: ClassVar[tuple[str, ...]] = ()
    """The names of the values that identify a user, which ``facts`` omits."""

    def __init_subclass__(
        cls,
        *,
        field: Field | None = None,
        next_steps: Steps | None = None,
        private_names: tuple[str, ...] = (),
    ) -> None:
        """Set a class's attributes; ``field`` and ``next_steps`` default to those of its base."""
        cls.field = cls.field if field is None else field
        cls.next_steps = cls.next_steps if next_steps is None else next_steps
        cls.private_names = private_names

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
        """Return the names of the values, each with its type annotation as a string."""
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
        """Return the known values by name, without logins and secrets, so safe to publish."""
        values = {
            name: getattr(self, name) for name in self.held() if name not in self.private_names
        }
        return {name: value for name, value in values.items() if value not in (None, "")}


def reason_of(error: OSError) -> str:
    """Return the operating system's message for an error."""
    return error.strerror or type(error).__name__


# ── The input ─────────────────────────────────────────────────────────────────────────────────


class AddressFailure(Failure, field=Field.ADDRESS):
    """The input is not an organization's address."""

    certain_while_typing: ClassVar[bool]
    """Whether further typing cannot fix it, so that it is shown at once."""

    def __init_subclass__(
        cls, *, certain_while_typing: bool = False, next_steps: Steps = ()
    ) -> None:
        super().__init_subclass__(next_steps=next_steps)
        cls.certain_while_typing = certain_while_typing


class AddressEmpty(AddressFailure):
    """The input is empty."""


class AddressIsEmail(
    AddressFailure, certain_while_typing=True, next_steps=(NextStep.FIND_ORGANIZATION,)
):
    """The input is an email address."""


class AddressIsZulipLink(AddressFailure, certain_while_typing=True):
    """The input is a zulip: link."""


class AddressSchemeUnsupported(AddressFailure, certain_while_typing=True):
    """The input has another scheme than http or https."""

    scheme: str


class AddressIsPath(AddressFailure, certain_while_typing=True):
    """The input is the path of a file or folder."""


class AddressHasUser(AddressFailure, certain_while_typing=True):
    """The address contains a username or password."""


class AddressPortInvalid(AddressFailure):
    """The part after the colon is not a port."""


class AddressInvalid(AddressFailure):
    """The input cannot be a host name."""


class LoginEmpty(Failure, field=Field.LOGIN):
    """The login is empty."""


class PasswordEmpty(Failure, field=Field.PASSWORD):
    """The password is empty; servers refuse that."""


class PasswordNotText(Failure, field=Field.PASSWORD):
    """The password on standard input or in the terminal is not a line of UTF-8."""


# ── The network ───────────────────────────────────────────────────────────────────────────────


class NetworkFailure(Failure, field=Field.ADDRESS, next_steps=(NextStep.TRY_AGAIN,)):
    """The server did not respond."""

    host: str
    port: int


class NameNotFound(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """No server has this name."""


class BareNameNotFound(NameNotFound, next_steps=(NextStep.USE_OTHER_ADDRESS, NextStep.TRY_AGAIN)):
    """A host name without a dot was not found; on Zulip Cloud, it would be at ``other``."""

    other: str


class Unreachable(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """No connection to the host and port is possible."""


class TimedOut(NetworkFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.NETWORK_SETTINGS)):
    """The server did not respond within ``seconds``; for ``after_sending``: ``ConnectionLost``."""

    seconds: int
    after_sending: bool = False


class ConnectionLost(NetworkFailure):
    """The connection was lost; with ``after_sending``, the server may have got the request."""

    after_sending: bool


class TooManyOpen(NetworkFailure, field=Field.NONE):
    """The system does not let this process open a connection; ``reason`` is its message."""

    reason: str


class ProxyUnreachable(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS, NextStep.TRY_AGAIN)):
    """The proxy (host:port, without its login) cannot be reached, or refuses the connection."""

    proxy: str


class ProxyNameNotFound(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS, NextStep.TRY_AGAIN)):
    """The name of the proxy (host:port) was not found."""

    proxy: str


class ProxySettingInvalid(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS,)):
    """The proxy setting is not a proxy's address.

    ``setting`` is the environment variable that contains it; empty for the system's setting.
    """

    setting: str


class ProxySettingPort(ProxySettingInvalid):
    """The port in the proxy setting is invalid."""


class ProxySettingPassword(ProxySettingInvalid):
    """The login in the proxy setting contains a character that ends it in a URL."""


class ProxyLoginRequired(NetworkFailure, next_steps=(NextStep.NETWORK_SETTINGS,)):
    """The proxy requires a login (407)."""

    proxy: str


class PlainHttpOnly(NetworkFailure, next_steps=(NextStep.COPY_DETAILS,)):
    """The port uses plain http instead of https."""


class NoEncryption(NetworkFailure, next_steps=(NextStep.COPY_DETAILS,)):
    """http:// was typed for a server that is not on this computer, and it has no https."""


class TlsFailure(NetworkFailure, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)):
    """The TLS connection failed; ``tls_code`` is OpenSSL's verify code or its reason.

    ``certificate`` is the refused certificate, if it could be fetched afterwards.
    """

    tls_code: int | str = 0
    certificate: Certificate | None = None

    def facts(self) -> dict[str, str | int | float]:
        """Return the known values, with the certificate's identifying data."""
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
    """The certificate is self-signed, or its authority is unknown to this computer (18, 19)."""


class CertificateChainIncomplete(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.USE_CA_FILE)
):
    """An intermediate certificate is missing (20, 21)."""


class CertificateExpired(TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.TRY_AGAIN)):
    """The certificate has expired (10)."""


class CertificateNotYetValid(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.TRY_AGAIN)
):
    """The certificate is not valid yet (9)."""


class CertificateWrongHost(
    TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.COPY_DETAILS)
):
    """The certificate is for another name (62, 64)."""


class CertificateRevoked(TlsFailure, next_steps=(NextStep.SHOW_CERTIFICATE, NextStep.COPY_DETAILS)):
    """The certificate was revoked (23)."""


class ClientCertificateRequired(
    TlsFailure, next_steps=(NextStep.USE_CLIENT_CERTIFICATE, NextStep.COPY_DETAILS)
):
    """The server requires a client certificate."""


class ClientKeyLocked(
    TlsFailure, next_steps=(NextStep.UNLOCK_CLIENT_KEY, NextStep.USE_CLIENT_CERTIFICATE)
):
    """The client certificate's key in ``path`` requires a password; nothing was sent."""

    path: str


# ── The server's responses ────────────────────────────────────────────────────────────────────


class ServerFailure(Failure, field=Field.ADDRESS, next_steps=(NextStep.COPY_DETAILS,)):
    """The server's response is not usable."""

    host: str
    status: int = 0


class NotZulip(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The host is a web server, but not Zulip."""


class HostNameRefused(ServerFailure):
    """The server does not accept the host name or IP address of the request (Django's 400)."""


class OtherPageAnswered(ServerFailure, next_steps=(NextStep.OPEN_IN_BROWSER, NextStep.TRY_AGAIN)):
    """The response is a web page, such as of a captive portal or a company's sign-in."""


class BlockedBeforeServer(ServerFailure, field=Field.NONE):
    """Something in front of Zulip refused the request, such as a firewall (403 or 406)."""


class TooManyRequests(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS)
):
    """The server, or something in front of it, accepts no more requests at the moment (429).

    ``seconds`` is the time until it does; None if unknown.
    """

    seconds: int | None


class AuthorizationRemoved(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)
):
    """The server received the request without the key that was sent with it."""


class ServerTrouble(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS)
):
    """The server has a problem or is in maintenance (5xx), and did not judge the request."""


class ServerMisconfigured(ServerFailure, field=Field.NONE):
    """The server reports that the reverse proxy in front of it is misconfigured."""

    message: str


class MethodRefused(ServerFailure):
    """The server received another method than the one that was sent (405)."""


class RedirectRefused(ServerFailure):
    """A redirect was not followed; ``to`` is its host, with http:// if that is its scheme."""

    to: str


class RedirectLoop(ServerFailure):
    """The server redirects each request back to itself."""


class ReplyTooLarge(ServerFailure):
    """The response is larger than any from Zulip."""


class ReplyIncomplete(
    ServerFailure, field=Field.NONE, next_steps=(NextStep.COPY_DETAILS, NextStep.TRY_AGAIN)
):
    """The response does not contain ``missing``, or contains it in a wrong form."""

    missing: str


class ReplyUnknown(ServerFailure, field=Field.NONE):
    """The server refused for an unknown reason; ``message`` is its text, plain and capped."""

    code: str
    message: str


class ClientRefused(ServerFailure, next_steps=(NextStep.OPEN_IN_BROWSER, NextStep.COPY_DETAILS)):
    """The server does not accept this program (``is_incompatible``)."""

    version: str


class OrganizationNotNamed(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The address is the root domain of a server with several organizations."""


class OrganizationUnknown(ServerFailure, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The server has no organization at this address."""


class OtherAddressNamed(
    ServerFailure, next_steps=(NextStep.USE_OTHER_ADDRESS, NextStep.KEEP_EDITING)
):
    """A question: ``host`` was typed, but the organization is at ``other``; both host[:port]."""

    other: str
    redirected: bool


# ── The sign-in ───────────────────────────────────────────────────────────────────────────────


class SignInRefused(Failure):
    """The server processed the request, and refused it."""

    host: str
    status: int = 0


class CredentialsWrong(SignInRefused, field=Field.PASSWORD, next_steps=(NextStep.RESET_PASSWORD,)):
    """The login or password is wrong; ``remaining`` attempts are left, None if unknown."""

    remaining: int | None = None


class LoginNotEmail(SignInRefused, field=Field.LOGIN):
    """The server only accepts email addresses."""


class AccountNotHere(SignInRefused, field=Field.LOGIN, next_steps=(NextStep.FIND_ORGANIZATION,)):
    """The account is in another organization of this server (a 404 from 7.0 to 9.3)."""


class AccountDeactivated(SignInRefused, field=Field.LOGIN, next_steps=(NextStep.COPY_DETAILS,)):
    """The account is deactivated."""


class OrganizationDeactivated(SignInRefused, field=Field.ADDRESS):
    """The organization is deactivated."""


class PasswordSignInOff(SignInRefused, next_steps=(NextStep.SIGN_IN_WITH_BROWSER,)):
    """Password sign-in is off, by the server's settings or its response."""


class PasswordResetRequired(
    SignInRefused, field=Field.PASSWORD, next_steps=(NextStep.RESET_PASSWORD,)
):
    """The password has to be reset before it can be used."""


class RateLimited(SignInRefused):
    """There were too many attempts; ``seconds`` until the next is allowed, None if unknown."""

    seconds: int | None


class DevelopmentSignInOff(SignInRefused):
    """The server is not a development server."""


class KeyRefused(SignInRefused, next_steps=(NextStep.TRY_AGAIN,)):
    """The server does not accept the key."""


class KeyReplaced(KeyRefused, next_steps=(NextStep.SIGN_IN_AGAIN,)):
    """The server has replaced the key with another one."""


class KeyOnlyPosts(SignInRefused):
    """The key works, but belongs to an incoming webhook, which can only send messages."""


class PasswordWantedToo(SignInRefused, next_steps=(NextStep.START_AGAIN,)):
    """The server does not return a key to a browser's session without the password."""


class NotAllowed(SignInRefused):
    """The account is not allowed to do this; ``message`` is the server's text, plain and capped."""

    message: str


class KeyChangeUnclear(SignInRefused, next_steps=(NextStep.SIGN_IN_AGAIN,)):
    """The request to regenerate the key had no usable response, so the key may have changed.

    A sign-in fetches the current key, so nothing is lost.
    """


class BotUnclear(SignInRefused, next_steps=(NextStep.TRY_AGAIN,)):
    """The response to a request to create a bot did not say whether, or which, bot was created."""


# ── The end of a browser sign-in ──────────────────────────────────────────────────────────────


class LinkFailure(Failure):
    """A link or login token was not accepted; no part of it was sent anywhere."""


class LinkMalformed(LinkFailure):
    """The text is not a complete ``zulip://login`` link."""


class LinkOfOtherOrganization(LinkFailure):
    """The link is from ``other`` (host[:port]), not from the organization of the sign-in."""

    other: str


class LinkOfOtherTry(LinkFailure):
    """The link was not encrypted with the one-time pad of the current sign-in."""


class LinkUsed(LinkFailure):
    """The sign-in has already received its link."""


class LinkLate(LinkFailure, next_steps=(NextStep.START_AGAIN,)):
    """The sign-in timed out."""


class NoSignInPending(LinkFailure):
    """No sign-in is in progress: none was started here, or it was cancelled."""


class TokenMalformed(LinkFailure):
    """The text is not a login token that the sign-in's one-time pad decrypts."""


class TokenExpired(LinkFailure, next_steps=(NextStep.START_AGAIN,)):
    """The server at ``host`` refuses a login token that was used, or is older than 15 seconds."""

    host: str


# ── The keyring ───────────────────────────────────────────────────────────────────────────────


class KeyringFailure(Failure, next_steps=(NextStep.TRY_AGAIN,)):
    """A call to the system's password manager, named ``store``, failed."""

    store: str


class KeyringAbsent(KeyringFailure, next_steps=()):
    """There is no password manager, or only an unknown one or one that stores plain text."""


class KeyringNotInstalled(KeyringAbsent):
    """keyring's back end ``store``, set in the variable or file ``named_in``, is not installed."""

    named_in: str


class KeyringLocked(KeyringFailure):
    """The password manager is locked, and the user did not unlock it."""


class KeyringBroken(KeyringFailure):
    """The password manager failed; ``reason`` is the type of its error."""

    reason: str


class KeyringSilent(KeyringFailure):
    """The password manager did not answer within ``seconds``."""

    seconds: int


class KeyringNotVerified(KeyringFailure):
    """The key read back differs from the key written."""


class KeyNotForgotten(KeyringFailure):
    """The password manager reported that it removed the key, but still has it."""


class KeyNotInKeyring(KeyringFailure, next_steps=()):
    """The entry is gone, or another program has changed it to something else."""


# ── Files ─────────────────────────────────────────────────────────────────────────────────────


class FileFailure(Failure, next_steps=(NextStep.SAVE_ELSEWHERE,)):
    """A file could not be read or written; its previous content is unchanged.

    ``path`` has ``~`` for the home folder, whose name is a login.
    """

    path: str


class FolderMissing(FileFailure):
    """The folder does not exist."""


class FileMissing(FileFailure, next_steps=()):
    """The file does not exist."""


class FileOfVariableMissing(FileMissing):
    """The file that an environment variable names does not exist."""

    variable: str


class NotWritable(FileFailure):
    """The system does not allow writing the file; ``reason`` is its message."""

    reason: str


class NotReadable(FileFailure):
    """The existing file cannot be read, so its content could not be kept."""

    reason: str


class DiskFull(FileFailure):
    """The disk is full, or the quota is used up."""


class NotARegularFile(FileFailure):
    """The path is a folder, a device or a pipe."""


class FileNameRefused(FileFailure):
    """Windows reserves the file name for a device, or does not allow it."""


class FileNotPrivate(FileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """Other users can read the file, so zulip-terminal does not start with it."""


class LinkBroken(FileFailure):
    """The path is a symbolic link to a missing target, or in a loop."""


class FileNotUnderstood(FileFailure, next_steps=(NextStep.SAVE_ELSEWHERE, NextStep.REPLACE)):
    """The existing file is not a zuliprc that can be changed safely (``line`` counts from 1)."""

    line: int | None = None


class FileChangedMeanwhile(FileFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.SAVE_ELSEWHERE)):
    """Another program changed the file just before it was written."""


class FileBusy(FileFailure, next_steps=(NextStep.TRY_AGAIN, NextStep.SAVE_ELSEWHERE)):
    """Another Zulip Key process writes the file, or on Windows any process keeps it open."""


class FileKeptAside(FileFailure, next_steps=()):
    """On a Windows share, another program keeps the file open, so its name cannot be used.

    The new content is in the file ``kept_as`` beside it; the previous content is gone.
    """

    kept_as: str


class FileOfAnother(FileFailure, private_names=("owner",)):
    """The file belongs to another user, ``owner``, who could read the key in it."""

    owner: str


class FileNotVerified(FileFailure):
    """The content read back differs from the content written."""


class OtherAccountInFile(
    FileFailure, next_steps=(NextStep.REPLACE, NextStep.SAVE_ELSEWHERE), private_names=("email",)
):
    """A question: the file is for the account ``email`` at ``site``, each empty if not in it."""

    email: str
    site: str


class OtherContentInFile(FileFailure, next_steps=(NextStep.REPLACE, NextStep.SAVE_ELSEWHERE)):
    """A question: the file contains something that this program would not write there."""


# ── Files of this program ─────────────────────────────────────────────────────────────────────


class OwnFileFailure(Failure):
    """A call on a file of this program failed; ``path`` has ``~`` for the home folder."""

    path: str


class OwnFileBusy(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """Another process keeps the file locked; nothing was changed."""


class OwnFileNotReadable(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """The existing file cannot be read, so it is not changed; ``reason`` is the system's text."""

    reason: str


class OwnFileNotWritable(OwnFileFailure, next_steps=(NextStep.TRY_AGAIN,)):
    """The system does not allow writing the file; ``reason`` is its message."""

    reason: str


class OwnFileDamaged(OwnFileFailure):
    """The file is damaged; ``kept_as`` is its new name, empty while it keeps its old one."""

    kept_as: str = ""


class FormCannotHold(Failure):
    """A form cannot represent a value, so nothing was written.

    ``form`` and ``option`` are names; ``character`` is the one that cannot be written, in a
    visible form.
    """

    form: str
    option: str
    character: str


# ── Others ────────────────────────────────────────────────────────────────────────────────────


class BrowserNotOpened(Failure, next_steps=(NextStep.COPY_LINK,)):
    """The system did not open a browser for ``link``."""

    link: str


class LinksNotTaken(Failure):
    """This program could not be registered for zulip: links; ``reason`` says why."""

    reason: str


class MenuEntryNotWritten(Failure):
    """The entry in the desktop's menu could not be created or removed; ``reason`` says why."""

    reason: str


class ProxyAddressInvalid(Failure):
    """The input is not a proxy's host and port, with an optional scheme and login."""


class KeyPasswordWrong(Failure, field=Field.PASSWORD):
    """The password does not decrypt the client certificate's key."""


class CertificateFileUnusable(Failure):
    """The file ``path`` contains no certificate, or none that matches its key."""

    path: str


class PolicyUnusable(Failure):
    """The administrator's settings file ``path`` is invalid or untrusted; ``reason`` says why."""

    path: str
    reason: str


class NoHomeFolder(Failure):
    """Neither the environment's ``variable`` nor the system names this user's home folder."""

    variable: str = "USERPROFILE" if sys.platform == "win32" else "HOME"


class SavingForbidden(Failure):
    """The administrator has turned off saving to files."""


class AddressNotAllowed(Failure, field=Field.ADDRESS):
    """The administrator allows the address ``only``, but not ``other``."""

    only: str
    other: str


class NoTerminal(Failure):
    """There is neither a display nor a terminal to ask the user."""


class AccountNotChosen(Failure, private_names=("fitting",)):
    """No account, or more than one, matches; ``fitting`` has the selectors of those that do."""

    fitting: tuple[str, ...]


class Cancelled(Failure):
    """The user cancelled."""


class Unexpected(Failure, next_steps=(NextStep.COPY_DETAILS,)):
    """A bug of this program: only the exception's type and where it was raised."""

    kind: str
    place: str
