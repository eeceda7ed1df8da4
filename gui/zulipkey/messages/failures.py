"""The texts for failures: a short sentence that says what happened, and a second: what to do."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, qVersion

from zulipkey import __version__
from zulipkey.messages import labels
from zulipkey.messages.translation import Texts, joined, marked, translator
from zulipkey.model import errors as e
from zulipkey.model.errors import Failure
from zulipkey.model.organization import LoginKind
from zulipkey.model.untrusted import escaped
from zulipkey.storage.accounts import entry_of

if TYPE_CHECKING:
    from zulipkey.model.account import Account

tr = translator("failures")


class Message(NamedTuple):
    """What a message says: first what happened, then what to do."""

    title: str
    text: str = ""

    @property
    def line(self) -> str:
        """Title and text in one line; a text that is a list starts on a new line."""
        return "\n".join(self) if "\n" in self.text else joined(*self)


def message(failure: Failure) -> Message:
    """Return what happened and what to do next, in plain text.

    Values from outside (file names, servers, the system's reasons) are escaped, so that they
    cannot control a terminal.
    """
    match failure:
        case e.CredentialsWrong():
            return credentials_wrong(failure, None, 1)
        case e.RateLimited(seconds=int(seconds)):
            return rate_limited(seconds)
        case e.KeyReplaced():
            return key_no_longer_works()
    values = _values(failure)
    title, text = (tr(one).format(**values) for one in _templates(failure))
    return Message(title, text)


def sentences(failure: Failure) -> str:
    """Return what happened and what to do next, as one text without a title."""
    return message(failure).line


def about(what: str, failure: Failure) -> Message:
    """Return the message with ``what`` it is about in front, as in *~/zuliprc: …*."""
    title, text = message(failure)
    return Message(f"{what}: {title}", text)


def details(failure: Failure) -> str:
    """Return details for an administrator: facts and versions, never an email or a secret."""
    facts = {
        "program": f"Zulip Key {__version__}",
        "failure": type(failure).__name__,
        **{name: escaped(str(value)) for name, value in failure.facts().items()},
        "system": f"{platform.system()} {platform.release()}",
        "versions": f"Python {platform.python_version()}, Qt {qVersion()}",
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items()) + "\n"


# ── Texts that depend on more than the failure ────────────────────────────────────────────────


def login_empty(kind: LoginKind | None) -> Message:
    """Ask for the login that the organization accepts."""
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            return Message(tr("Enter your email or username."))
        case LoginKind.USERNAME:
            return Message(tr("Enter your username."))
    return Message(tr("Enter your email."))


def credentials_wrong(
    failure: e.CredentialsWrong, kind: LoginKind | None, failures: int
) -> Message:
    """Return the message for a wrong login or password; from the third time on, with a count.

    Args:
        failure: the server's refusal.
        kind: the login that the organization accepts.
        failures: how often this email or username has failed here, including this time.
    """
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            title = tr("The email, username or password is wrong.")
        case LoginKind.USERNAME:
            title = tr("The username or password is wrong.")
        case _:
            title = tr("The email or password is wrong.")
    if failures < 3:
        return Message(title, tr("Try again, or reset your password."))
    if failure.remaining == 0:
        return Message(title, tr("The server allows no more attempts for now. Wait a while."))
    if failure.remaining is not None:
        return Message(title, Attempts().left(failure.remaining))
    return Message(title, Attempts().so_far(failures))


class Attempts(QObject):
    """The sentences with a number; lupdate finds plural forms only in a class."""

    def left(self, number: int) -> str:
        """Return how many more attempts the server allows."""
        return self.tr("%n more attempts before the server makes you wait.", "", number)

    def so_far(self, number: int) -> str:
        """Return how many attempts failed, for servers that do not say how many are left."""
        return self.tr("%n failed attempts. Most servers lock sign-in after 5.", "", number)


def rate_limited(seconds: int) -> Message:
    """Return the message with the time of the next possible attempt.

    Args:
        seconds: the time until then; 0 or less if it has come.
    """
    if seconds <= 0:
        return Message(tr("You can try again now."))
    again = tr("Try again at {time} (in {countdown}).")
    again = again.format(time=labels.time_in(seconds), countdown=labels.countdown(seconds))
    return Message(tr("Too many attempts."), again)


def key_no_longer_works() -> Message:
    """Return the message for a kept key that the server refuses (``KeyRefused``)."""
    return Message(tr("The key is not valid."), tr("Sign in to get the current one."))


def listed_no_more(account: Account) -> Message:
    """Return the message that a forgotten account's key may still be in a password manager."""
    service, user = entry_of(account)
    text = tr(
        "There is no password manager here to look for its key. If you have one, the key may "
        "still be there, as “{service}” of {user}."
    )
    return Message(
        tr("{email} was removed from the list.").format(email=account.email),
        text.format(service=service, user=user),
    )


def not_saved(failure: Failure, account: Account) -> Message:
    """Return the message why a key was not saved, and what replacing the content would do.

    Args:
        failure: the reason.
        account: the account whose key was to be saved.
    """
    title, text = message(failure)
    if isinstance(failure, e.OtherAccountInFile):
        text = tr("Replace it with the key of {email}? Other settings are kept.")
        text = text.format(email=account.email)
    elif isinstance(failure, e.FileNotUnderstood | e.OtherContentInFile):
        text = tr("Replacing it deletes everything in it.")
    return Message(title, text)


# ── Values for the placeholders ───────────────────────────────────────────────────────────────


def _values(failure: Failure) -> dict[str, object]:
    """Return the failure's values for the placeholders, in the form that users read.

    Each value is escaped on its own: the sentences may contain isolate characters around the
    placeholders, which must not be escaped.
    """
    values: dict[str, object] = {
        name: escaped(str(getattr(failure, name))) for name in failure.held()
    }
    for name in values.keys() & {"line", "seconds"}:
        values[name] = labels.digits(values[name])
    match failure:
        case e.TlsFailure():
            values["now"] = labels.now()
            if shown := failure.certificate:
                values["start"], values["end"] = labels.day(shown.starts), labels.day(shown.ends)
                values["names"] = escaped(", ".join(shown.names[:4]))
        case e.ProxySettingInvalid(setting=""):
            values["setting"] = tr("The proxy in your system’s settings")
        case e.TooManyRequests(seconds=int(seconds)):
            values["time"] = labels.time_in(seconds)
        case e.ReplyUnknown(code=""):
            values["code"] = failure.status
        case e.KeyringFailure(store=""):
            values["manager"] = tr("Your password manager")
        case e.KeyringFailure(store=store):
            manager = tr("Your password manager ({store})")
            values["manager"] = manager.format(store=escaped(store))
        case e.LinksNotTaken(reason=reason) | e.MenuEntryNotWritten(reason=reason):
            values["reason"] = escaped(reason.rstrip("."))
        case e.AccountNotChosen(fitting=fitting):
            values["accounts"] = "\n".join(map(escaped, fitting))
    return values


# ── The sentences ─────────────────────────────────────────────────────────────────────────────

_UNCHANGED: Final = marked("Nothing was changed.")
_SENTENCES: Final[Texts[type[Failure], tuple[str, str]]] = {
    # The input
    e.AddressEmpty: ("Enter your organization’s web address.", ""),
    e.AddressIsEmail: (
        "That looks like an email address.",
        "Enter your organization’s web address.",
    ),
    e.AddressIsZulipLink: ("That’s a zulip: link.", "Enter the address you see in your browser."),
    e.AddressSchemeUnsupported: ("Only https:// addresses are supported.", ""),
    e.AddressIsPath: ("That’s a file on this computer.", "Enter your organization’s web address."),
    e.AddressHasUser: (
        "The address contains a username or password.",
        "Leave out everything up to the @.",
    ),
    e.AddressPortInvalid: ("The port after the colon must be 1 to 65535.", ""),
    e.AddressInvalid: (
        "That’s not a web address.",
        "Enter it as in your browser, such as your-org.zulipchat.com.",
    ),
    # The network
    e.BareNameNotFound: (
        "Can’t find {host}.",
        "Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.",
    ),
    e.NameNotFound: (
        "Can’t find {host}.",
        "Check the spelling and your internet or VPN connection.",
    ),
    e.Unreachable: (
        "{host} didn’t answer on port {port}.",
        "It may be down or blocked. Check your internet or VPN connection.",
    ),
    e.TimedOut: (
        "{host} didn’t answer within {seconds} seconds.",
        "Check your internet or VPN connection, then try again.",
    ),
    e.ConnectionLost: ("The connection to {host} was lost before anything was sent.", "Try again."),
    e.TooManyOpen: (
        "Couldn’t connect to {host}: {reason}.",
        "Close some programs, then try again.",
    ),
    e.ProxyLoginRequired: (
        "Your proxy {proxy} requires a username and password.",
        "Add them to the proxy settings.",
    ),
    e.ProxyNameNotFound: (
        "Can’t find your proxy {proxy}.",
        "Check its spelling and your network connection.",
    ),
    e.ProxyUnreachable: (
        "Can’t connect to your proxy {proxy}.",
        "Check the proxy settings and your network connection.",
    ),
    e.ProxySettingPort: ("{setting} is not a valid proxy address.", "Its port must be 1 to 65535."),
    e.ProxySettingPassword: (
        "{setting} is not a valid proxy address.",
        "In its password, write # as %23, / as %2F and ? as %3F.",
    ),
    e.ProxySettingInvalid: (
        "{setting} is not a valid proxy address.",
        "It must look like http://proxy.example.com:3128, without quotation marks.",
    ),
    e.PlainHttpOnly: (
        "Port {port} of {host} uses http, not https.",
        "Zulip Key sends passwords over https only. Check the address.",
    ),
    e.NoEncryption: (
        "{host} doesn’t support https.",
        "Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.",
    ),
    e.CertificateUntrusted: (
        "The certificate of {host} is not trusted by your computer.",
        (
            "Nothing was sent. If it’s your company’s server, choose your "
            "company’s certificate (CA) file, or ask your administrator."
        ),
    ),
    e.CertificateChainIncomplete: (
        "Your computer doesn’t trust {host}.",
        (
            "Its certificate chain may be incomplete. If it’s your company’s "
            "server, choose your company’s certificate (CA) file, or ask your "
            "administrator."
        ),
    ),
    e.CertificateExpired: (
        "The certificate of {host} expired on {end}.",
        (
            "Check your computer’s clock ({now}). If it’s right, the server’s "
            "administrator has to renew the certificate."
        ),
    ),
    e.CertificateNotYetValid: (
        "The certificate of {host} is valid from {start}.",
        "Check your computer’s clock ({now}).",
    ),
    e.CertificateWrongHost: (
        "The certificate doesn’t belong to {host}.",
        "This could be an attack. Nothing was sent.",
    ),
    e.CertificateRevoked: (
        "The certificate of {host} was revoked.",
        "Nothing was sent. Ask the server’s administrator.",
    ),
    e.ClientKeyLocked: (
        "The key of your certificate, {path}, is encrypted.",
        "Enter its password to continue.",
    ),
    e.ClientCertificateRequired: (
        "{host} requires a client certificate.",
        "Choose yours, or ask your administrator for one.",
    ),
    e.TlsFailure: (
        "Couldn’t make a secure connection to {host}.",
        "Nothing was sent. Try again, or send the details to your administrator.",
    ),
    # The server’s responses
    e.NotZulip: (
        "{host} is not a Zulip server.",
        "Enter the address you see in your browser when Zulip is open.",
    ),
    e.HostNameRefused: (
        "The server doesn’t accept {host} as its address.",
        "Enter the address exactly as in your browser.",
    ),
    e.OtherPageAnswered: (
        "A web page answered, not Zulip.",
        (
            "Is {host} the address in your browser? You may also have to sign in "
            "to your Wi-Fi or company network first."
        ),
    ),
    e.TooManyRequests: ("{host} accepts no more requests right now.", "Try again at {time}."),
    e.AuthorizationRemoved: (
        "Zulip didn’t receive the key.",
        (
            "Something in front of {host} removes the Authorization header. The "
            "server’s administrator can fix this."
        ),
    ),
    e.BlockedBeforeServer: (
        "Something in front of Zulip blocked the request ({status}).",
        "Send the details to the server’s administrator.",
    ),
    e.ServerMisconfigured: (
        "The server is set up wrongly.",
        "Its administrator can fix this. It says: “{message}”",
    ),
    e.ServerTrouble: (
        "The server has a problem or is in maintenance ({status}).",
        "Try again later.",
    ),
    e.MethodRefused: (
        "{host} rejected the request.",
        "Enter the address exactly as in your browser.",
    ),
    e.RedirectRefused: (
        "{host} redirects to {to}.",
        "For safety, Zulip Key stopped here. Check the address.",
    ),
    e.RedirectLoop: (
        "{host} redirects every request back to itself.",
        "Its reverse proxy is set up wrongly. The server’s administrator can fix this.",
    ),
    e.ReplyTooLarge: ("{host} sent an unexpectedly large reply.", "Check the address."),
    e.ReplyIncomplete: (
        "The server’s reply was incomplete ({missing}).",
        "Try again, or send the details to its administrator.",
    ),
    e.ClientRefused: (
        "This server ({version}) doesn’t accept Zulip Key.",
        "Get your key in the browser instead.",
    ),
    e.OrganizationNotNamed: (
        "{host} is shared by several organizations.",
        "Enter your organization’s own address, such as your-org.zulipchat.com.",
    ),
    e.OrganizationUnknown: (
        "There is no organization at {host}.",
        "Check the spelling of the address.",
    ),
    e.OtherAddressNamed: (
        "This organization’s address is {other}.",
        "Sign in there instead? Your password is sent to that address.",
    ),
    e.ReplyUnknown: ("The server rejected the request ({code}).", "It says: “{message}”"),
    # The sign-in
    e.LoginNotEmail: (
        "Sign in with your email address.",
        "This organization doesn’t accept usernames.",
    ),
    e.AccountNotHere: (
        "There is no account with this email here.",
        "Check the email. Your account may be in another organization on this server.",
    ),
    e.AccountDeactivated: (
        "Your account is deactivated.",
        "Ask your organization’s administrators to reactivate it.",
    ),
    e.OrganizationDeactivated: (
        "This organization has been deactivated.",
        "Check the address, or ask its administrators.",
    ),
    e.PasswordSignInOff: (
        "This organization doesn’t allow password sign-in.",
        "Sign in with a browser instead.",
    ),
    e.PasswordResetRequired: (
        "Reset your password to continue.",
        "Then sign in here with the new one.",
    ),
    e.RateLimited: ("Too many attempts.", "Wait a few minutes, then try again."),
    e.DevelopmentSignInOff: ("This is not a development server.", "Sign in with a password."),
    e.KeyRefused: ("The server doesn’t accept the key it sent.", "Try again."),
    e.KeyOnlyPosts: (
        "The key works.",
        "It belongs to an incoming webhook, so it can only send messages.",
    ),
    e.NotAllowed: ("The server doesn’t allow this.", "It says: “{message}”"),
    e.KeyChangeUnclear: (
        "The server didn’t say whether the key has changed.",
        "Sign in again to get the current key.",
    ),
    e.BotUnclear: (
        "The bot may have been created.",
        "Look for it in the list of your bots before you try again.",
    ),
    e.PasswordWantedToo: (
        "This server sends no key this way.",
        "Try again, and let the browser open Zulip Key.",
    ),
    # The end of a browser sign-in
    e.LinkOfOtherOrganization: (
        "That link is from {other}, not from your organization.",
        "Use the link of the page that Zulip Key opened.",
    ),
    e.LinkOfOtherTry: (
        "That link is from an earlier attempt.",
        "Finish in the page that was opened last, or open it again.",
    ),
    e.LinkUsed: (
        "That link has already been used.",
        "Each link works once. Open the page again for a new one.",
    ),
    e.LinkLate: ("The sign-in timed out.", "Try again."),
    e.NoSignInPending: (
        "A sign-in link arrived, but no browser sign-in is in progress.",
        "The link was not used. Start the sign-in here first.",
    ),
    e.TokenMalformed: (
        "That’s not the login token of the page that was opened last.",
        "Copy it there again.",
    ),
    e.TokenExpired: ("The login token has expired.", "It works for 15 seconds. Try again."),
    e.LinkMalformed: (
        "That’s not a complete sign-in link.",
        "It begins with zulip://login and is one long line.",
    ),
    # The keyring
    e.KeyringNotInstalled: (
        "{named_in} names {store}, which is not installed here.",
        "Install it, or change that setting.",
    ),
    e.KeyringAbsent: (
        "The password manager set up here ({store}) is unsafe or not supported.",
        "Nothing was saved there.",
    ),
    e.KeyringLocked: ("{manager} is locked.", "Unlock it, then try again."),
    e.KeyringNotVerified: (
        "The key couldn’t be verified in {store}; it was not saved.",
        "Try again.",
    ),
    e.KeyNotForgotten: (
        "{manager} still has the key.",
        "Remove the entry of Zulip Key there, then try again.",
    ),
    e.KeyNotInKeyring: ("{manager} no longer has the key.", "Sign in to save it again."),
    e.KeyringSilent: (
        "Your password manager didn’t answer within {seconds} seconds.",
        "Unlock it, then try again.",
    ),
    e.KeyringBroken: ("{manager} doesn’t work ({reason}).", "Restart it, then try again."),
    # Files
    e.OtherAccountInFile: ("{path} has the key of {email} at {site}.", _UNCHANGED),
    e.OtherContentInFile: ("{path} already holds something else.", _UNCHANGED),
    e.FileOfVariableMissing: (
        "{variable} is set to {path}, which doesn’t exist.",
        "Programs look only there.",
    ),
    e.FileMissing: ("{path} doesn’t exist.", ""),
    e.FolderMissing: (
        "The folder of {path} doesn’t exist.",
        "Create it first, or save somewhere else.",
    ),
    e.NotWritable: ("Couldn’t write {path}: {reason}.", _UNCHANGED),
    e.NotReadable: ("Couldn’t read {path}: {reason}.", _UNCHANGED),
    e.DiskFull: (
        "There is no space left for {path}.",
        "Nothing was changed. Free some space, then try again.",
    ),
    e.NotARegularFile: ("{path} is a folder or a device, not a file.", _UNCHANGED),
    e.FileNameRefused: ("Windows doesn’t allow the file name {path}.", "Choose another name."),
    e.FileNotPrivate: (
        "Other users of this computer can read {path}.",
        "zulip-terminal doesn’t start with it. Save it in a private place.",
    ),
    e.FileBusy: ("Another program is using {path}.", "Nothing was changed. Try again."),
    e.FileKeptAside: (
        "Another program is using {path}.",
        "Everything is in {kept_as} now. Close the other program, then rename that file.",
    ),
    e.FileOfAnother: ("{path} belongs to {owner}, who could read the key there.", _UNCHANGED),
    e.LinkBroken: ("{path} is a link to a file that doesn’t exist.", _UNCHANGED),
    e.FileNotUnderstood: ("Line {line} of {path} is not valid.", _UNCHANGED),
    e.FileChangedMeanwhile: (
        "Another program just changed {path}.",
        "Its changes were kept. Try again.",
    ),
    e.FileNotVerified: ("Saving {path} failed.", _UNCHANGED),
    # Files of this program
    e.OwnFileNotReadable: (
        "Couldn’t read {path}: {reason}.",
        "It is not used for now, and was not changed.",
    ),
    e.OwnFileNotWritable: ("Couldn’t write {path}: {reason}.", "Nothing was saved there."),
    e.OwnFileDamaged: (
        "{path} is damaged.",
        "It was kept as {kept_as}, and a new file was started.",
    ),
    e.OwnFileBusy: ("Another program is using {path}.", "Nothing was saved there. Try again."),
    # Others
    e.LoginEmpty: ("Enter your email.", ""),
    e.PasswordEmpty: ("Enter your password.", ""),
    e.PasswordNotText: (
        "The password is not a line of UTF-8 text.",
        "In PowerShell, > writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.",
    ),
    e.FormCannotHold: (
        "The form {form} can’t hold this {option}.",
        (
            "It contains {character}, and there is no safe way to write that there. "
            "Choose another form."
        ),
    ),
    e.BrowserNotOpened: ("No browser opened.", "Open this link yourself: {link}"),
    e.LinksNotTaken: ("Couldn’t set up zulip:// links.", "The reason: {reason}."),
    e.MenuEntryNotWritten: ("The menu was not changed.", "The reason: {reason}."),
    e.PolicyUnusable: (
        "Your administrator’s settings file {path} has an error ({reason}).",
        "Saving is off until it’s fixed.",
    ),
    e.ProxyAddressInvalid: (
        "That’s not a proxy address.",
        "Enter a host and a port, such as proxy.example.com:3128.",
    ),
    e.KeyPasswordWrong: ("That password doesn’t unlock the key.", ""),
    e.CertificateFileUnusable: (
        "{path} contains no usable certificate.",
        "Choose a PEM file. A client certificate also needs its own key.",
    ),
    e.NoHomeFolder: (
        "You have no home folder on this computer, so nothing can be saved there.",
        "Set {variable} to a folder of yours.",
    ),
    e.SavingForbidden: (
        "Your administrator has turned off saving to files.",
        "You can copy the key instead.",
    ),
    e.AddressNotAllowed: ("Your administrator allows only {only}, not {other}.", ""),
    e.NoTerminal: ("No display or terminal available.", "Use --password-stdin."),
    e.AccountNotChosen: ("Several accounts match; choose one:", ""),
    #: What was under way, by the person.
    e.Cancelled: ("Cancelled.", ""),
    e.Unexpected: (
        "Unexpected error.",
        "You can continue. Please copy the details and report the problem.",
    ),
}


def _templates(failure: Failure) -> tuple[str, str]:
    title, text = _SENTENCES[type(failure)]
    match failure:  # the kinds with more than one wording
        case e.ConnectionLost(after_sending=True):
            title, text = (
                marked("The connection to {host} was lost."),
                marked("It’s safe to try again."),
            )
        case e.CertificateExpired(certificate=None):
            title = marked("The certificate of {host} has expired.")
        case e.CertificateNotYetValid(certificate=None):
            title = marked("The certificate of {host} is not valid yet.")
        case e.CertificateWrongHost() if failure.certificate and failure.certificate.names:
            title = marked("The certificate belongs to {names}, not to {host}.")
        case e.TooManyRequests(seconds=None):
            text = marked("Try again in a few minutes.")
        case e.RedirectRefused(to=""):
            title = marked("{host} redirects elsewhere.")
        case e.OtherAddressNamed(redirected=True):
            title = marked("{host} redirects to {other}.")
        case e.KeyringAbsent(store="") if not isinstance(failure, e.KeyringNotInstalled):
            title = marked("This computer has no password manager that programs can use.")
        case e.OtherAccountInFile(site=""):
            title = marked("{path} has the key of {email}.")
        case e.OtherAccountInFile(email=""):
            title = marked("{path} has the key of an account at {site}.")
        case e.FileOfVariableMissing() if failure.path.startswith("~"):
            text = marked("Programs don’t replace the ~ in it. Set it to the full path.")
        case e.FileNotUnderstood(line=None):
            title = marked("{path} is not a valid zuliprc file.")
        case e.OwnFileDamaged(kept_as=""):
            text = marked(
                "It is not used, and is kept under another name when something new is saved."
            )
        case e.AccountNotChosen(fitting=()):
            title, text = marked("No saved account matches."), marked("See: zulipkey accounts")
        case e.AccountNotChosen():
            text = "{accounts}"
    return title, text
