"""A failure → a short first sentence that says what happened, and a second one: what to do."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, qVersion

from zulipkey import __version__
from zulipkey.messages import labels
from zulipkey.messages.translation import joined, marked
from zulipkey.model import errors as e
from zulipkey.model.errors import Failure
from zulipkey.model.organization import LoginKind
from zulipkey.model.untrusted import escaped
from zulipkey.storage.accounts import entry_of

if TYPE_CHECKING:
    from zulipkey.model.account import Account

translate = QCoreApplication.translate


class Said(NamedTuple):
    """What a message says: first what happened, then what to do."""

    title: str
    text: str = ""

    @property
    def line(self) -> str:
        """Both, as they are said where no title stands out; a list stays a list."""
        return "\n".join(self) if "\n" in self.text else joined(*self)


def said(failure: Failure) -> Said:
    """Say what happened and what to do next, in plain text.

    What others have named, a file, a server, a system's reason, commands no terminal from here.
    """
    match failure:
        case e.CredentialsWrong():
            return credentials_wrong(failure, None, 1)
        case e.RateLimited(seconds=int(seconds)):
            return rate_limited(seconds)
        case e.KeyReplaced():
            return key_no_longer_works()
    values = _values(failure)
    title, text = (translate("failures", one).format(**values) for one in _templates(failure))
    return Said(title, text)


def sentences(failure: Failure) -> str:
    """Say what happened and what to do next, as one text without a title."""
    return said(failure).line


def about(what: str, failure: Failure) -> Said:
    """Say to which of several things it happened, as in *~/zuliprc: …*."""
    title, text = said(failure)
    return Said(f"{what}: {title}", text)


def details(failure: Failure) -> str:
    """Return what helps an administrator: facts and versions, never an email or a secret."""
    facts = {
        "program": f"Zulip Key {__version__}",
        "failure": type(failure).__name__,
        **{name: escaped(str(value)) for name, value in failure.facts().items()},
        "system": f"{platform.system()} {platform.release()}",
        "versions": f"Python {platform.python_version()}, Qt {qVersion()}",
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items()) + "\n"


# ── What depends on more than the failure ─────────────────────────────────────────────────────


def login_empty(kind: LoginKind | None) -> Said:
    """Ask for what the organization signs people in by."""
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            return Said(translate("failures", "Enter your email or username."))
        case LoginKind.USERNAME:
            return Said(translate("failures", "Enter your username."))
    return Said(translate("failures", "Enter your email."))


def credentials_wrong(failure: e.CredentialsWrong, kind: LoginKind | None, failures: int) -> Said:
    """Say that the email or the password is wrong, from the third time on with what is left.

    Args:
        failure: the server's refusal.
        kind: what the organization signs people in by.
        failures: how often this email or username has failed here, this time included.
    """
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            title = translate("failures", "The email, username or password is wrong.")
        case LoginKind.USERNAME:
            title = translate("failures", "The username or password is wrong.")
        case _:
            title = translate("failures", "The email or password is wrong.")
    if failures < 3:
        return Said(title, translate("failures", "Try again, or reset your password."))
    if failure.remaining == 0:
        return Said(
            title,
            translate("failures", "The server allows no more attempts for now. Wait a while."),
        )
    if failure.remaining is not None:
        return Said(title, Attempts().left(failure.remaining))
    return Said(title, Attempts().so_far(failures))


class Attempts(QObject):
    """Sentences with a number; lupdate finds their plural forms in a class only."""

    def left(self, number: int) -> str:
        """Say how many more attempts the server allows."""
        return self.tr("%n more attempts before the server makes you wait.", "", number)

    def so_far(self, number: int) -> str:
        """Say how many attempts failed, where the server does not tell how many are left."""
        return self.tr("%n failed attempts. Most servers lock sign-in after 5.", "", number)


def rate_limited(seconds: int) -> Said:
    """Say when the next attempt is possible.

    Args:
        seconds: from now; 0 when the time has come.
    """
    if seconds <= 0:
        return Said(translate("failures", "You can try again now."))
    again = translate("failures", "Try again at {time} (in {countdown}).")
    again = again.format(time=labels.time_in(seconds), countdown=labels.countdown(seconds))
    return Said(translate("failures", "Too many attempts."), again)


def key_no_longer_works() -> Said:
    """Say that a key that was kept is refused by the server (``KeyRefused``)."""
    return Said(
        translate("failures", "The key is not valid."),
        translate("failures", "Sign in to get the current one."),
    )


def listed_no_more(account: Account) -> Said:
    """Say what stays of an account that was forgotten where there is no password manager."""
    service, user = entry_of(account)
    text = translate(
        "failures",
        "There is no password manager here to look for its key. If you have one, the key may "
        "still be there, as “{service}” of {user}.",
    )
    return Said(
        translate("failures", "{email} was removed from the list.").format(email=account.email),
        text.format(service=service, user=user),
    )


# ── What is put into the sentences ────────────────────────────────────────────────────────────


def not_saved(failure: Failure, account: Account) -> Said:
    """Say why a key was not put into a file, and what replacing what is there would do.

    Args:
        failure: why.
        account: whose key it is.
    """
    title, text = said(failure)
    if isinstance(failure, e.OtherAccountInFile):
        text = translate("failures", "Replace it with the key of {email}? Other settings are kept.")
        text = text.format(email=account.email)
    elif isinstance(failure, e.FileNotUnderstood | e.OtherContentInFile):
        text = translate("failures", "Replacing it deletes everything in it.")
    return Said(title, text)


def _values(failure: Failure) -> dict[str, object]:
    """Return what the placeholders stand for: what the failure holds, as people write it.

    Each is escaped by itself: the sentences around them may isolate them, by such characters.
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
            values["setting"] = translate("failures", "The proxy in your system’s settings")
        case e.TooManyRequests(seconds=int(seconds)):
            values["time"] = labels.time_in(seconds)
        case e.ReplyUnknown(code=""):
            values["code"] = failure.status
        case e.KeyringFailure(store=""):
            values["manager"] = translate("failures", "Your password manager")
        case e.KeyringFailure(store=store):
            manager = translate("failures", "Your password manager ({store})")
            values["manager"] = manager.format(store=escaped(store))
        case e.LinksNotTaken(reason=reason) | e.MenuEntryNotWritten(reason=reason):
            values["reason"] = escaped(reason.rstrip("."))
        case e.AccountNotChosen(fitting=fitting):
            values["accounts"] = "\n".join(map(escaped, fitting))
    return values


# ── The sentences ─────────────────────────────────────────────────────────────────────────────

_UNCHANGED: Final = marked("failures", "Nothing was changed.")
_SENTENCES: Final[dict[type[Failure], tuple[str, str]]] = {
    # What was typed
    e.AddressEmpty: (marked("failures", "Enter your organization’s web address."), ""),
    e.AddressIsEmail: (
        marked("failures", "That looks like an email address."),
        marked("failures", "Enter your organization’s web address."),
    ),
    e.AddressIsZulipLink: (
        marked("failures", "That’s a zulip: link."),
        marked("failures", "Enter the address you see in your browser."),
    ),
    e.AddressSchemeUnsupported: (marked("failures", "Only https:// addresses are supported."), ""),
    e.AddressIsPath: (
        marked("failures", "That’s a file on this computer."),
        marked("failures", "Enter your organization’s web address."),
    ),
    e.AddressHasUser: (
        marked("failures", "The address contains a username or password."),
        marked("failures", "Leave out everything up to the @."),
    ),
    e.AddressPortInvalid: (marked("failures", "The port after the colon must be 1 to 65535."), ""),
    e.AddressInvalid: (
        marked("failures", "That’s not a web address."),
        marked("failures", "Enter it as in your browser, such as your-org.zulipchat.com."),
    ),
    # The network
    e.BareNameNotFound: (
        marked("failures", "Can’t find {host}."),
        marked(
            "failures",
            "Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.",
        ),
    ),
    e.NameNotFound: (
        marked("failures", "Can’t find {host}."),
        marked("failures", "Check the spelling and your internet or VPN connection."),
    ),
    e.Unreachable: (
        marked("failures", "{host} didn’t answer on port {port}."),
        marked("failures", "It may be down or blocked. Check your internet or VPN connection."),
    ),
    e.TimedOut: (
        marked("failures", "{host} didn’t answer within {seconds} seconds."),
        marked("failures", "Check your internet or VPN connection, then try again."),
    ),
    e.ConnectionLost: (
        marked("failures", "The connection to {host} was lost before anything was sent."),
        marked("failures", "Try again."),
    ),
    e.ProxyLoginRequired: (
        marked("failures", "Your proxy {proxy} requires a username and password."),
        marked("failures", "Add them to the proxy settings."),
    ),
    e.ProxyNameNotFound: (
        marked("failures", "Can’t find your proxy {proxy}."),
        marked("failures", "Check its spelling and your network connection."),
    ),
    e.ProxyUnreachable: (
        marked("failures", "Can’t connect to your proxy {proxy}."),
        marked("failures", "Check the proxy settings and your network connection."),
    ),
    e.ProxySettingPort: (
        marked("failures", "{setting} is not a valid proxy address."),
        marked("failures", "Its port must be 1 to 65535."),
    ),
    e.ProxySettingPassword: (
        marked("failures", "{setting} is not a valid proxy address."),
        marked("failures", "In its password, write # as %23, / as %2F and ? as %3F."),
    ),
    e.ProxySettingInvalid: (
        marked("failures", "{setting} is not a valid proxy address."),
        marked(
            "failures",
            "It must look like http://proxy.example.com:3128, without quotation marks.",
        ),
    ),
    e.PlainHttpOnly: (
        marked("failures", "Port {port} of {host} uses http, not https."),
        marked("failures", "Zulip Key sends passwords over https only. Check the address."),
    ),
    e.NoEncryption: (
        marked("failures", "{host} doesn’t support https."),
        marked(
            "failures",
            "Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.",
        ),
    ),
    e.CertificateUntrusted: (
        marked("failures", "The certificate of {host} is not trusted by your computer."),
        marked(
            "failures",
            "Nothing was sent. If it’s your company’s server, choose your "
            "company’s certificate (CA) file, or ask your administrator.",
        ),
    ),
    e.CertificateChainIncomplete: (
        marked("failures", "Your computer doesn’t trust {host}."),
        marked(
            "failures",
            "Its certificate chain may be incomplete. If it’s your company’s "
            "server, choose your company’s certificate (CA) file, or ask your "
            "administrator.",
        ),
    ),
    e.CertificateExpired: (
        marked("failures", "The certificate of {host} expired on {end}."),
        marked(
            "failures",
            "Check your computer’s clock ({now}). If it’s right, the server’s "
            "administrator has to renew the certificate.",
        ),
    ),
    e.CertificateNotYetValid: (
        marked("failures", "The certificate of {host} is valid from {start}."),
        marked("failures", "Check your computer’s clock ({now})."),
    ),
    e.CertificateWrongHost: (
        marked("failures", "The certificate doesn’t belong to {host}."),
        marked("failures", "This could be an attack. Nothing was sent."),
    ),
    e.CertificateRevoked: (
        marked("failures", "The certificate of {host} was revoked."),
        marked("failures", "Nothing was sent. Ask the server’s administrator."),
    ),
    e.ClientKeyLocked: (
        marked("failures", "The key of your certificate, {path}, is encrypted."),
        marked("failures", "Enter its password to continue."),
    ),
    e.ClientCertificateRequired: (
        marked("failures", "{host} requires a client certificate."),
        marked("failures", "Choose yours, or ask your administrator for one."),
    ),
    e.TlsFailure: (
        marked("failures", "Couldn’t make a secure connection to {host}."),
        marked(
            "failures", "Nothing was sent. Try again, or send the details to your administrator."
        ),
    ),
    # The server’s answers
    e.NotZulip: (
        marked("failures", "{host} is not a Zulip server."),
        marked("failures", "Enter the address you see in your browser when Zulip is open."),
    ),
    e.HostNameRefused: (
        marked("failures", "The server doesn’t accept {host} as its address."),
        marked("failures", "Enter the address exactly as in your browser."),
    ),
    e.OtherPageAnswered: (
        marked("failures", "A web page answered, not Zulip."),
        marked(
            "failures",
            "Is {host} the address in your browser? You may also have to sign in "
            "to your Wi-Fi or company network first.",
        ),
    ),
    e.TooManyRequests: (
        marked("failures", "{host} accepts no more requests right now."),
        marked("failures", "Try again at {time}."),
    ),
    e.AuthorizationRemoved: (
        marked("failures", "Zulip didn’t receive the key."),
        marked(
            "failures",
            "Something in front of {host} removes the Authorization header. The "
            "server’s administrator can fix this.",
        ),
    ),
    e.BlockedBeforeServer: (
        marked("failures", "Something in front of Zulip blocked the request ({status})."),
        marked("failures", "Send the details to the server’s administrator."),
    ),
    e.ServerMisconfigured: (
        marked("failures", "The server is set up wrongly."),
        marked("failures", "Its administrator can fix this. It says: “{message}”"),
    ),
    e.ServerTrouble: (
        marked("failures", "The server has a problem or is in maintenance ({status})."),
        marked("failures", "Try again later."),
    ),
    e.MethodRefused: (
        marked("failures", "{host} rejected the request."),
        marked("failures", "Enter the address exactly as in your browser."),
    ),
    e.RedirectRefused: (
        marked("failures", "{host} redirects to {to}."),
        marked("failures", "For safety, Zulip Key stopped here. Check the address."),
    ),
    e.RedirectLoop: (
        marked("failures", "{host} redirects every request back to itself."),
        marked(
            "failures",
            "Its reverse proxy is set up wrongly. The server’s administrator can fix this.",
        ),
    ),
    e.ReplyTooLarge: (
        marked("failures", "{host} sent an unexpectedly large reply."),
        marked("failures", "Check the address."),
    ),
    e.ReplyIncomplete: (
        marked("failures", "The server’s reply was incomplete ({missing})."),
        marked("failures", "Try again, or send the details to its administrator."),
    ),
    e.ClientRefused: (
        marked("failures", "This server ({version}) doesn’t accept Zulip Key."),
        marked("failures", "Get your key in the browser instead."),
    ),
    e.OrganizationNotNamed: (
        marked("failures", "{host} is shared by several organizations."),
        marked(
            "failures",
            "Enter your organization’s own address, such as your-org.zulipchat.com.",
        ),
    ),
    e.OrganizationUnknown: (
        marked("failures", "There is no organization at {host}."),
        marked("failures", "Check the spelling of the address."),
    ),
    e.OtherAddressNamed: (
        marked("failures", "This organization’s address is {other}."),
        marked("failures", "Sign in there instead? Your password is sent to that address."),
    ),
    e.ReplyUnknown: (
        marked("failures", "The server rejected the request ({code})."),
        marked("failures", "It says: “{message}”"),
    ),
    # The sign-in
    e.LoginNotEmail: (
        marked("failures", "Sign in with your email address."),
        marked("failures", "This organization doesn’t accept usernames."),
    ),
    e.AccountNotHere: (
        marked("failures", "There is no account with this email here."),
        marked(
            "failures",
            "Check the email. Your account may be in another organization on this server.",
        ),
    ),
    e.AccountDeactivated: (
        marked("failures", "Your account is deactivated."),
        marked("failures", "Ask your organization’s administrators to reactivate it."),
    ),
    e.OrganizationDeactivated: (
        marked("failures", "This organization has been deactivated."),
        marked("failures", "Check the address, or ask its administrators."),
    ),
    e.PasswordSignInOff: (
        marked("failures", "This organization doesn’t allow password sign-in."),
        marked("failures", "Sign in with a browser instead."),
    ),
    e.PasswordResetRequired: (
        marked("failures", "Reset your password to continue."),
        marked("failures", "Then sign in here with the new one."),
    ),
    e.RateLimited: (
        marked("failures", "Too many attempts."),
        marked("failures", "Wait a few minutes, then try again."),
    ),
    e.DevelopmentSignInOff: (
        marked("failures", "This is not a development server."),
        marked("failures", "Sign in with a password."),
    ),
    e.KeyRefused: (
        marked("failures", "The server doesn’t accept the key it sent."),
        marked("failures", "Try again."),
    ),
    e.KeyOnlyPosts: (
        marked("failures", "The key works."),
        marked("failures", "It belongs to an incoming webhook, so it can only send messages."),
    ),
    e.NotAllowed: (
        marked("failures", "The server doesn’t allow this."),
        marked("failures", "It says: “{message}”"),
    ),
    e.KeyChangeUnclear: (
        marked("failures", "The server didn’t say whether the key has changed."),
        marked("failures", "Sign in again to get the current key."),
    ),
    e.BotUnclear: (
        marked("failures", "The bot may have been created."),
        marked("failures", "Look for it in the list of your bots before you try again."),
    ),
    e.PasswordWantedToo: (
        marked("failures", "This server sends no key this way."),
        marked("failures", "Try again, and let the browser open Zulip Key."),
    ),
    # What comes back from the browser
    e.LinkOfOtherOrganization: (
        marked("failures", "That link is from {other}, not from your organization."),
        marked("failures", "Use the link of the page that Zulip Key opened."),
    ),
    e.LinkOfOtherTry: (
        marked("failures", "That link is from an earlier attempt."),
        marked("failures", "Finish in the page that was opened last, or open it again."),
    ),
    e.LinkUsed: (
        marked("failures", "That link has already been used."),
        marked("failures", "Each link works once. Open the page again for a new one."),
    ),
    e.LinkLate: (
        marked("failures", "The sign-in timed out."),
        marked("failures", "Try again."),
    ),
    e.NoSignInPending: (
        marked("failures", "A sign-in link arrived, but no browser sign-in is in progress."),
        marked("failures", "The link was not used. Start the sign-in here first."),
    ),
    e.TokenMalformed: (
        marked("failures", "That’s not the login token of the page that was opened last."),
        marked("failures", "Copy it there again."),
    ),
    e.TokenExpired: (
        marked("failures", "The login token has expired."),
        marked("failures", "It works for 15 seconds. Try again."),
    ),
    e.LinkMalformed: (
        marked("failures", "That’s not a complete sign-in link."),
        marked("failures", "It begins with zulip://login and is one long line."),
    ),
    # The keyring
    e.KeyringNotInstalled: (
        marked("failures", "{named_in} names {store}, which is not installed here."),
        marked("failures", "Install it, or change that setting."),
    ),
    e.KeyringAbsent: (
        marked(
            "failures",
            "The password manager set up here ({store}) is unsafe or not supported.",
        ),
        marked("failures", "Nothing was saved there."),
    ),
    e.KeyringLocked: (
        marked("failures", "{manager} is locked."),
        marked("failures", "Unlock it, then try again."),
    ),
    e.KeyringNotVerified: (
        marked("failures", "The key couldn’t be verified in {store}; it was not saved."),
        marked("failures", "Try again."),
    ),
    e.KeyNotForgotten: (
        marked("failures", "{manager} still has the key."),
        marked("failures", "Remove the entry of Zulip Key there, then try again."),
    ),
    e.KeyNotInKeyring: (
        marked("failures", "{manager} no longer has the key."),
        marked("failures", "Sign in to save it again."),
    ),
    e.KeyringSilent: (
        marked("failures", "Your password manager didn’t answer within {seconds} seconds."),
        marked("failures", "Unlock it, then try again."),
    ),
    e.KeyringBroken: (
        marked("failures", "{manager} doesn’t work ({reason})."),
        marked("failures", "Restart it, then try again."),
    ),
    # Files
    e.OtherAccountInFile: (
        marked("failures", "{path} has the key of {email} at {site}."),
        _UNCHANGED,
    ),
    e.OtherContentInFile: (marked("failures", "{path} already holds something else."), _UNCHANGED),
    e.FileOfVariableMissing: (
        marked("failures", "{variable} is set to {path}, which doesn’t exist."),
        marked("failures", "Programs look only there."),
    ),
    e.FileMissing: (marked("failures", "{path} doesn’t exist."), ""),
    e.FolderMissing: (
        marked("failures", "The folder of {path} doesn’t exist."),
        marked("failures", "Create it first, or save somewhere else."),
    ),
    e.NotWritable: (marked("failures", "Couldn’t write {path}: {reason}."), _UNCHANGED),
    e.NotReadable: (marked("failures", "Couldn’t read {path}: {reason}."), _UNCHANGED),
    e.DiskFull: (
        marked("failures", "There is no space left for {path}."),
        marked("failures", "Nothing was changed. Free some space, then try again."),
    ),
    e.NotARegularFile: (
        marked("failures", "{path} is a folder or a device, not a file."),
        _UNCHANGED,
    ),
    e.FileNameRefused: (
        marked("failures", "Windows doesn’t allow the file name {path}."),
        marked("failures", "Choose another name."),
    ),
    e.FileNotPrivate: (
        marked("failures", "Other users of this computer can read {path}."),
        marked("failures", "zulip-terminal doesn’t start with it. Save it in a private place."),
    ),
    e.FileBusy: (
        marked("failures", "Another program is using {path}."),
        marked("failures", "Nothing was changed. Try again."),
    ),
    e.FileKeptAside: (
        marked("failures", "Another program is using {path}."),
        marked(
            "failures",
            "Everything is in {kept_as} now. Close the other program, then rename that file.",
        ),
    ),
    e.FileOfAnother: (
        marked("failures", "{path} belongs to {owner}, who could read the key there."),
        _UNCHANGED,
    ),
    e.LinkBroken: (
        marked("failures", "{path} is a link to a file that doesn’t exist."),
        _UNCHANGED,
    ),
    e.FileNotUnderstood: (marked("failures", "Line {line} of {path} is not valid."), _UNCHANGED),
    e.FileChangedMeanwhile: (
        marked("failures", "Another program just changed {path}."),
        marked("failures", "Its changes were kept. Try again."),
    ),
    e.FileNotVerified: (marked("failures", "Saving {path} failed."), _UNCHANGED),
    # Files of our own
    e.OwnFileNotReadable: (
        marked("failures", "Couldn’t read {path}: {reason}."),
        marked("failures", "It is not used for now, and was not changed."),
    ),
    e.OwnFileNotWritable: (
        marked("failures", "Couldn’t write {path}: {reason}."),
        marked("failures", "Nothing was saved there."),
    ),
    e.OwnFileDamaged: (
        marked("failures", "{path} is damaged."),
        marked("failures", "It was kept as {kept_as}, and a new file was started."),
    ),
    e.OwnFileBusy: (
        marked("failures", "Another program is using {path}."),
        marked("failures", "Nothing was saved there. Try again."),
    ),
    # Others
    e.LoginEmpty: (marked("failures", "Enter your email."), ""),
    e.PasswordEmpty: (marked("failures", "Enter your password."), ""),
    e.PasswordNotText: (
        marked("failures", "The password is not a line of UTF-8 text."),
        marked(
            "failures",
            "In PowerShell, > writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.",
        ),
    ),
    e.FormCannotHold: (
        marked("failures", "The form {form} can’t hold this {option}."),
        marked(
            "failures",
            "It contains {character}, and there is no safe way to write that there. "
            "Choose another form.",
        ),
    ),
    e.BrowserNotOpened: (
        marked("failures", "No browser opened."),
        marked("failures", "Open this link yourself: {link}"),
    ),
    e.LinksNotTaken: (
        marked("failures", "Couldn’t set up zulip:// links."),
        marked("failures", "The reason: {reason}."),
    ),
    e.MenuEntryNotWritten: (
        marked("failures", "The menu was not changed."),
        marked("failures", "The reason: {reason}."),
    ),
    e.PolicyUnusable: (
        marked("failures", "Your administrator’s settings file {path} has an error ({reason})."),
        marked("failures", "Saving is off until it’s fixed."),
    ),
    e.ProxyAddressInvalid: (
        marked("failures", "That’s not a proxy address."),
        marked("failures", "Enter a host and a port, such as proxy.example.com:3128."),
    ),
    e.KeyPasswordWrong: (marked("failures", "That password doesn’t unlock the key."), ""),
    e.CertificateFileUnusable: (
        marked("failures", "{path} contains no usable certificate."),
        marked("failures", "Choose a PEM file. A client certificate also needs its own key."),
    ),
    e.NoHomeFolder: (
        marked(
            "failures",
            "You have no home folder on this computer, so nothing can be saved there.",
        ),
        marked("failures", "Set {variable} to a folder of yours."),
    ),
    e.SavingForbidden: (
        marked("failures", "Your administrator has turned off saving to files."),
        marked("failures", "You can copy the key instead."),
    ),
    e.AddressNotAllowed: (
        marked("failures", "Your administrator allows only {only}, not {other}."),
        "",
    ),
    e.NoTerminal: (
        marked("failures", "No display or terminal available."),
        marked("failures", "Use --password-stdin."),
    ),
    e.AccountNotChosen: (
        marked("failures", "Several accounts match; choose one:"),
        "{accounts}",
    ),
    #: What was under way, by the person.
    e.Cancelled: (marked("failures", "Cancelled."), ""),
    e.Unexpected: (
        marked("failures", "Unexpected error."),
        marked("failures", "You can continue. Please copy the details and report the problem."),
    ),
}


def _templates(failure: Failure) -> tuple[str, str]:
    match failure:  # the kinds that are said in more than one way
        case e.ConnectionLost(after_sending=True):
            return (
                marked("failures", "The connection to {host} was lost."),
                marked("failures", "It’s safe to try again."),
            )
        case e.CertificateExpired(certificate=None):
            return (
                marked("failures", "The certificate of {host} has expired."),
                marked(
                    "failures",
                    "Check your computer’s clock ({now}). If it’s right, the server’s "
                    "administrator has to renew the certificate.",
                ),
            )
        case e.CertificateNotYetValid(certificate=None):
            return (
                marked("failures", "The certificate of {host} is not valid yet."),
                marked("failures", "Check your computer’s clock ({now})."),
            )
        case e.CertificateWrongHost() if failure.certificate and failure.certificate.names:
            return (
                marked("failures", "The certificate belongs to {names}, not to {host}."),
                marked("failures", "This could be an attack. Nothing was sent."),
            )
        case e.TooManyRequests(seconds=None):
            return (
                marked("failures", "{host} accepts no more requests right now."),
                marked("failures", "Try again in a few minutes."),
            )
        case e.RedirectRefused(to=""):
            return (
                marked("failures", "{host} redirects elsewhere."),
                marked("failures", "For safety, Zulip Key stopped here. Check the address."),
            )
        case e.OtherAddressNamed(redirected=True):
            return (
                marked("failures", "{host} redirects to {other}."),
                marked("failures", "Sign in there instead? Your password is sent to that address."),
            )
        case e.KeyringAbsent(store="") if not isinstance(failure, e.KeyringNotInstalled):
            return (
                marked("failures", "This computer has no password manager that programs can use."),
                marked("failures", "Nothing was saved there."),
            )
        case e.OtherAccountInFile(site=""):
            return (marked("failures", "{path} has the key of {email}."), _UNCHANGED)
        case e.OtherAccountInFile(email=""):
            return (marked("failures", "{path} has the key of an account at {site}."), _UNCHANGED)
        case e.FileOfVariableMissing() if failure.path.startswith("~"):
            return (
                marked("failures", "{variable} is set to {path}, which doesn’t exist."),
                marked("failures", "Programs don’t replace the ~ in it. Set it to the full path."),
            )
        case e.FileNotUnderstood(line=None):
            return (marked("failures", "{path} is not a valid zuliprc file."), _UNCHANGED)
        case e.OwnFileDamaged(kept_as=""):
            return (
                marked("failures", "{path} is damaged."),
                marked(
                    "failures",
                    "It is not used, and is kept under another name when something new is saved.",
                ),
            )
        case e.AccountNotChosen(fitting=()):
            return (
                marked("failures", "No saved account matches."),
                marked("failures", "See: zulipkey accounts"),
            )
    return _SENTENCES[type(failure)]
