"""A failure → a short first sentence that says what happened, and a second one: what to do."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, qVersion

from zulipkey import __version__
from zulipkey.messages import labels
from zulipkey.messages.translation import joined
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
    title, text = (one.format(**values) for one in _templates(failure))
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


def _templates(failure: Failure) -> tuple[str, str]:
    match failure:
        case e.AddressFailure():
            return _address(failure)
        case e.NetworkFailure():
            return _network(failure)
        case e.ServerFailure():
            return _server(failure)
        case e.SignInRefused():
            return _sign_in(failure)
        case e.LinkFailure():
            return _link(failure)
        case e.KeyringFailure():
            return _keyring(failure)
        case e.FileFailure():
            return _file(failure)
        case e.OwnFileFailure():
            return _own_file(failure)
        case e.LoginEmpty():
            return (translate("failures", "Enter your email."), "")
        case e.PasswordEmpty():
            return (translate("failures", "Enter your password."), "")
        case e.PasswordNotText():
            return (
                translate("failures", "The password is not a line of UTF-8 text."),
                translate(
                    "failures",
                    "In PowerShell, > writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.",
                ),
            )
        case e.FormCannotHold():
            return (
                translate("failures", "The form {form} can’t hold this {option}."),
                translate(
                    "failures",
                    "It contains {character}, and there is no safe way to write that there. "
                    "Choose another form.",
                ),
            )
        case e.BrowserNotOpened():
            return (
                translate("failures", "No browser opened."),
                translate("failures", "Open this link yourself: {link}"),
            )
        case e.LinksNotTaken():
            return (
                translate("failures", "Couldn’t set up zulip:// links."),
                translate("failures", "The reason: {reason}."),
            )
        case e.MenuEntryNotWritten():
            return (
                translate("failures", "The menu was not changed."),
                translate("failures", "The reason: {reason}."),
            )
        case e.PolicyUnusable():
            return (
                translate(
                    "failures", "Your administrator’s settings file {path} has an error ({reason})."
                ),
                translate("failures", "Saving is off until it’s fixed."),
            )
        case e.ProxyAddressInvalid():
            return (
                translate("failures", "That’s not a proxy address."),
                translate("failures", "Enter a host and a port, such as proxy.example.com:3128."),
            )
        case e.KeyPasswordWrong():
            return (translate("failures", "That password doesn’t unlock the key."), "")
        case e.CertificateFileUnusable():
            return (
                translate("failures", "{path} contains no usable certificate."),
                translate(
                    "failures", "Choose a PEM file. A client certificate also needs its own key."
                ),
            )
        case e.NoHomeFolder():
            return (
                translate(
                    "failures",
                    "You have no home folder on this computer, so nothing can be saved there.",
                ),
                translate("failures", "Set HOME to a folder of yours."),
            )
        case e.SavingForbidden():
            return (
                translate("failures", "Your administrator has turned off saving to files."),
                translate("failures", "You can copy the key instead."),
            )
        case e.AddressNotAllowed():
            return (
                translate("failures", "Your administrator allows only {only}, not {other}."),
                "",
            )
        case e.NoTerminal():
            return (
                translate("failures", "No display or terminal available."),
                translate("failures", "Use --password-stdin."),
            )
        case e.AccountNotChosen(fitting=()):
            return (
                translate("failures", "No saved account matches."),
                translate("failures", "See: zulipkey accounts"),
            )
        case e.AccountNotChosen():
            return (
                translate("failures", "Several accounts match; choose one:"),
                "{accounts}",
            )
        case e.Cancelled():
            #: What was under way, by the person.
            return (translate("failures", "Cancelled."), "")
    return (
        translate("failures", "Unexpected error."),
        translate("failures", "You can continue. Please copy the details and report the problem."),
    )


def _address(failure: e.AddressFailure) -> tuple[str, str]:
    match failure:
        case e.AddressEmpty():
            return (translate("failures", "Enter your organization’s web address."), "")
        case e.AddressIsEmail():
            return (
                translate("failures", "That looks like an email address."),
                translate("failures", "Enter your organization’s web address."),
            )
        case e.AddressIsZulipLink():
            return (
                translate("failures", "That’s a zulip: link."),
                translate("failures", "Enter the address you see in your browser."),
            )
        case e.AddressSchemeUnsupported():
            return (translate("failures", "Only https:// addresses are supported."), "")
        case e.AddressIsPath():
            return (
                translate("failures", "That’s a file on this computer."),
                translate("failures", "Enter your organization’s web address."),
            )
        case e.AddressHasUser():
            return (
                translate("failures", "The address contains a username or password."),
                translate("failures", "Leave out everything up to the @."),
            )
        case e.AddressPortInvalid():
            return (translate("failures", "The port after the colon must be 1 to 65535."), "")
    return (
        translate("failures", "That’s not a web address."),
        translate("failures", "Enter it as in your browser, such as your-org.zulipchat.com."),
    )


def _network(failure: e.NetworkFailure) -> tuple[str, str]:
    match failure:
        case e.BareNameNotFound():
            return (
                translate("failures", "Can’t find {host}."),
                translate(
                    "failures",
                    "Check the spelling and your internet or VPN connection. For Zulip "
                    "Cloud, use {other}.",
                ),
            )
        case e.NameNotFound():
            return (
                translate("failures", "Can’t find {host}."),
                translate("failures", "Check the spelling and your internet or VPN connection."),
            )
        case e.Unreachable():
            return (
                translate("failures", "{host} didn’t answer on port {port}."),
                translate(
                    "failures", "It may be down or blocked. Check your internet or VPN connection."
                ),
            )
        case e.TimedOut():
            return (
                translate("failures", "{host} didn’t answer within {seconds} seconds."),
                translate("failures", "Check your internet or VPN connection, then try again."),
            )
        case e.ConnectionLost(after_sending=True):
            return (
                translate("failures", "The connection to {host} was lost."),
                translate("failures", "It’s safe to try again."),
            )
        case e.ConnectionLost():
            return (
                translate(
                    "failures", "The connection to {host} was lost before anything was sent."
                ),
                translate("failures", "Try again."),
            )
        case e.ProxyLoginRequired():
            return (
                translate("failures", "Your proxy {proxy} requires a username and password."),
                translate("failures", "Add them to the proxy settings."),
            )
        case e.ProxyNameNotFound():
            return (
                translate("failures", "Can’t find your proxy {proxy}."),
                translate("failures", "Check its spelling and your network connection."),
            )
        case e.ProxyUnreachable():
            return (
                translate("failures", "Can’t connect to your proxy {proxy}."),
                translate("failures", "Check the proxy settings and your network connection."),
            )
        case e.ProxySettingPort():
            return (
                translate("failures", "{setting} is not a valid proxy address."),
                translate("failures", "Its port must be 1 to 65535."),
            )
        case e.ProxySettingPassword():
            return (
                translate("failures", "{setting} is not a valid proxy address."),
                translate("failures", "In its password, write # as %23, / as %2F and ? as %3F."),
            )
        case e.ProxySettingInvalid():
            return (
                translate("failures", "{setting} is not a valid proxy address."),
                translate(
                    "failures",
                    "It must look like http://proxy.example.com:3128, without quotation marks.",
                ),
            )
        case e.PlainHttpOnly():
            return (
                translate("failures", "Port {port} of {host} uses http, not https."),
                translate(
                    "failures", "Zulip Key sends passwords over https only. Check the address."
                ),
            )
        case e.NoEncryption():
            return (
                translate("failures", "{host} doesn’t support https."),
                translate(
                    "failures",
                    "Zulip Key doesn’t send passwords without encryption. Ask the "
                    "server’s administrator.",
                ),
            )
        case e.CertificateUntrusted():
            return (
                translate("failures", "The certificate of {host} is not trusted by your computer."),
                translate(
                    "failures",
                    "Nothing was sent. If it’s your company’s server, choose your "
                    "company’s certificate (CA) file, or ask your administrator.",
                ),
            )
        case e.CertificateChainIncomplete():
            return (
                translate("failures", "Your computer doesn’t trust {host}."),
                translate(
                    "failures",
                    "Its certificate chain may be incomplete. If it’s your company’s "
                    "server, choose your company’s certificate (CA) file, or ask your "
                    "administrator.",
                ),
            )
        case e.CertificateExpired(certificate=None):
            return (
                translate("failures", "The certificate of {host} has expired."),
                translate(
                    "failures",
                    "Check your computer’s clock ({now}). If it’s right, the server’s "
                    "administrator has to renew the certificate.",
                ),
            )
        case e.CertificateExpired():
            return (
                translate("failures", "The certificate of {host} expired on {end}."),
                translate(
                    "failures",
                    "Check your computer’s clock ({now}). If it’s right, the server’s "
                    "administrator has to renew the certificate.",
                ),
            )
        case e.CertificateNotYetValid(certificate=None):
            return (
                translate("failures", "The certificate of {host} is not valid yet."),
                translate("failures", "Check your computer’s clock ({now})."),
            )
        case e.CertificateNotYetValid():
            return (
                translate("failures", "The certificate of {host} is valid from {start}."),
                translate("failures", "Check your computer’s clock ({now})."),
            )
        case e.CertificateWrongHost() if failure.certificate and failure.certificate.names:
            return (
                translate("failures", "The certificate belongs to {names}, not to {host}."),
                translate("failures", "This could be an attack. Nothing was sent."),
            )
        case e.CertificateWrongHost():
            return (
                translate("failures", "The certificate doesn’t belong to {host}."),
                translate("failures", "This could be an attack. Nothing was sent."),
            )
        case e.CertificateRevoked():
            return (
                translate("failures", "The certificate of {host} was revoked."),
                translate("failures", "Nothing was sent. Ask the server’s administrator."),
            )
        case e.ClientKeyLocked():
            return (
                translate("failures", "The key of your certificate, {path}, is encrypted."),
                translate("failures", "Enter its password to continue."),
            )
        case e.ClientCertificateRequired():
            return (
                translate("failures", "{host} requires a client certificate."),
                translate("failures", "Choose yours, or ask your administrator for one."),
            )
    return (
        translate("failures", "Couldn’t make a secure connection to {host}."),
        translate(
            "failures", "Nothing was sent. Try again, or send the details to your administrator."
        ),
    )


def _server(failure: e.ServerFailure) -> tuple[str, str]:
    match failure:
        case e.NotZulip():
            return (
                translate("failures", "{host} is not a Zulip server."),
                translate(
                    "failures", "Enter the address you see in your browser when Zulip is open."
                ),
            )
        case e.HostNameRefused():
            return (
                translate("failures", "The server doesn’t accept {host} as its address."),
                translate("failures", "Enter the address exactly as in your browser."),
            )
        case e.OtherPageAnswered():
            return (
                translate("failures", "A web page answered, not Zulip."),
                translate(
                    "failures",
                    "Is {host} the address in your browser? You may also have to sign in "
                    "to your Wi-Fi or company network first.",
                ),
            )
        case e.TooManyRequests(seconds=None):
            return (
                translate("failures", "{host} accepts no more requests right now."),
                translate("failures", "Try again in a few minutes."),
            )
        case e.TooManyRequests():
            return (
                translate("failures", "{host} accepts no more requests right now."),
                translate("failures", "Try again at {time}."),
            )
        case e.AuthorizationRemoved():
            return (
                translate("failures", "Zulip didn’t receive the key."),
                translate(
                    "failures",
                    "Something in front of {host} removes the Authorization header. The "
                    "server’s administrator can fix this.",
                ),
            )
        case e.BlockedBeforeServer():
            return (
                translate(
                    "failures", "Something in front of Zulip blocked the request ({status})."
                ),
                translate("failures", "Send the details to the server’s administrator."),
            )
        case e.ServerMisconfigured():
            return (
                translate("failures", "The server is set up wrongly."),
                translate("failures", "Its administrator can fix this. It says: “{message}”"),
            )
        case e.ServerTrouble():
            return (
                translate("failures", "The server has a problem or is in maintenance ({status})."),
                translate("failures", "Try again later."),
            )
        case e.MethodRefused():
            return (
                translate("failures", "{host} rejected the request."),
                translate("failures", "Enter the address exactly as in your browser."),
            )
        case e.RedirectRefused(to=""):
            return (
                translate("failures", "{host} redirects elsewhere."),
                translate("failures", "For safety, Zulip Key stopped here. Check the address."),
            )
        case e.RedirectRefused():
            return (
                translate("failures", "{host} redirects to {to}."),
                translate("failures", "For safety, Zulip Key stopped here. Check the address."),
            )
        case e.RedirectLoop():
            return (
                translate("failures", "{host} redirects every request back to itself."),
                translate(
                    "failures",
                    "Its reverse proxy is set up wrongly. The server’s administrator can fix this.",
                ),
            )
        case e.ReplyTooLarge():
            return (
                translate("failures", "{host} sent an unexpectedly large reply."),
                translate("failures", "Check the address."),
            )
        case e.ReplyIncomplete():
            return (
                translate("failures", "The server’s reply was incomplete ({missing})."),
                translate("failures", "Try again, or send the details to its administrator."),
            )
        case e.ClientRefused():
            return (
                translate("failures", "This server ({version}) doesn’t accept Zulip Key."),
                translate("failures", "Get your key in the browser instead."),
            )
        case e.OrganizationNotNamed():
            return (
                translate("failures", "{host} is shared by several organizations."),
                translate(
                    "failures",
                    "Enter your organization’s own address, such as your-org.zulipchat.com.",
                ),
            )
        case e.OrganizationUnknown():
            return (
                translate("failures", "There is no organization at {host}."),
                translate("failures", "Check the spelling of the address."),
            )
        case e.OtherAddressNamed(redirected=True):
            return (
                translate("failures", "{host} redirects to {other}."),
                translate(
                    "failures", "Sign in there instead? Your password is sent to that address."
                ),
            )
        case e.OtherAddressNamed():
            return (
                translate("failures", "This organization’s address is {other}."),
                translate(
                    "failures", "Sign in there instead? Your password is sent to that address."
                ),
            )
        case e.ReplyUnknown():
            return (
                translate("failures", "The server rejected the request ({code})."),
                translate("failures", "It says: “{message}”"),
            )
    return (translate("failures", "The server’s reply was not understood."), "")


def _sign_in(failure: e.SignInRefused) -> tuple[str, str]:
    match failure:
        case e.LoginNotEmail():
            return (
                translate("failures", "Sign in with your email address."),
                translate("failures", "This organization doesn’t accept usernames."),
            )
        case e.AccountNotHere():
            return (
                translate("failures", "There is no account with this email here."),
                translate(
                    "failures",
                    "Check the email. Your account may be in another organization on this server.",
                ),
            )
        case e.AccountDeactivated():
            return (
                translate("failures", "Your account is deactivated."),
                translate("failures", "Ask your organization’s administrators to reactivate it."),
            )
        case e.OrganizationDeactivated():
            return (
                translate("failures", "This organization has been deactivated."),
                translate("failures", "Check the address, or ask its administrators."),
            )
        case e.PasswordSignInOff():
            return (
                translate("failures", "This organization doesn’t allow password sign-in."),
                translate("failures", "Sign in with a browser instead."),
            )
        case e.PasswordResetRequired():
            return (
                translate("failures", "Reset your password to continue."),
                translate("failures", "Then sign in here with the new one."),
            )
        case e.RateLimited():
            return (
                translate("failures", "Too many attempts."),
                translate("failures", "Wait a few minutes, then try again."),
            )
        case e.DevelopmentSignInOff():
            return (
                translate("failures", "This is not a development server."),
                translate("failures", "Sign in with a password."),
            )
        case e.KeyRefused():
            return (
                translate("failures", "The server doesn’t accept the key it sent."),
                translate("failures", "Try again."),
            )
        case e.KeyOnlyPosts():
            return (
                translate("failures", "The key works."),
                translate(
                    "failures", "It belongs to an incoming webhook, so it can only send messages."
                ),
            )
        case e.NotAllowed():
            return (
                translate("failures", "The server doesn’t allow this."),
                translate("failures", "It says: “{message}”"),
            )
        case e.KeyChangeUnclear():
            return (
                translate("failures", "The server didn’t say whether the key has changed."),
                translate("failures", "Sign in again to get the current key."),
            )
        case e.PasswordWantedToo():
            return (
                translate("failures", "This server sends no key this way."),
                translate("failures", "Try again, and let the browser open Zulip Key."),
            )
    return (translate("failures", "The server rejected the sign-in."), "")


def _link(failure: e.LinkFailure) -> tuple[str, str]:
    match failure:
        case e.LinkOfOtherOrganization():
            return (
                translate("failures", "That link is from {other}, not from your organization."),
                translate("failures", "Use the link of the page that Zulip Key opened."),
            )
        case e.LinkOfOtherTry():
            return (
                translate("failures", "That link is from an earlier attempt."),
                translate("failures", "Finish in the page that was opened last, or open it again."),
            )
        case e.LinkUsed():
            return (
                translate("failures", "That link has already been used."),
                translate("failures", "Each link works once. Open the page again for a new one."),
            )
        case e.LinkLate():
            return (
                translate("failures", "The sign-in timed out."),
                translate("failures", "Try again."),
            )
        case e.NoSignInPending():
            return (
                translate(
                    "failures", "A sign-in link arrived, but no browser sign-in is in progress."
                ),
                translate("failures", "The link was not used. Start the sign-in here first."),
            )
        case e.TokenMalformed():
            return (
                translate(
                    "failures", "That’s not the login token of the page that was opened last."
                ),
                translate("failures", "Copy it there again."),
            )
        case e.TokenExpired():
            return (
                translate("failures", "The login token has expired."),
                translate("failures", "It works for 15 seconds. Try again."),
            )
    return (
        translate("failures", "That’s not a complete sign-in link."),
        translate("failures", "It begins with zulip://login and is one long line."),
    )


def _keyring(failure: e.KeyringFailure) -> tuple[str, str]:
    match failure:
        case e.KeyringNotInstalled():
            return (
                translate("failures", "{named_in} names {store}, which is not installed here."),
                translate("failures", "Install it, or change that setting."),
            )
        case e.KeyringAbsent(store=""):
            return (
                translate(
                    "failures", "This computer has no password manager that programs can use."
                ),
                translate("failures", "Nothing was saved there."),
            )
        case e.KeyringAbsent():
            return (
                translate(
                    "failures",
                    "The password manager set up here ({store}) is unsafe or not supported.",
                ),
                translate("failures", "Nothing was saved there."),
            )
        case e.KeyringLocked():
            return (
                translate("failures", "{manager} is locked."),
                translate("failures", "Unlock it, then try again."),
            )
        case e.KeyringNotVerified():
            return (
                translate("failures", "The key couldn’t be verified in {store}; it was not saved."),
                translate("failures", "Try again."),
            )
        case e.KeyNotForgotten():
            return (
                translate("failures", "{manager} still has the key."),
                translate("failures", "Remove the entry of Zulip Key there, then try again."),
            )
        case e.KeyNotInKeyring():
            return (
                translate("failures", "{manager} no longer has the key."),
                translate("failures", "Sign in to save it again."),
            )
        case e.KeyringSilent():
            return (
                translate(
                    "failures", "Your password manager didn’t answer within {seconds} seconds."
                ),
                translate("failures", "Unlock it, then try again."),
            )
        case e.KeyringBroken():
            return (
                translate("failures", "{manager} doesn’t work ({reason})."),
                translate("failures", "Restart it, then try again."),
            )
    return (
        translate("failures", "{manager} doesn’t work."),
        translate("failures", "Restart it, then try again."),
    )


def _file(failure: e.FileFailure) -> tuple[str, str]:
    unchanged = translate("failures", "Nothing was changed.")
    match failure:
        case e.OtherAccountInFile(site=""):
            return translate("failures", "{path} has the key of {email}."), unchanged
        case e.OtherAccountInFile(email=""):
            return translate("failures", "{path} has the key of an account at {site}."), unchanged
        case e.OtherAccountInFile():
            return translate("failures", "{path} has the key of {email} at {site}."), unchanged
        case e.OtherContentInFile():
            return translate("failures", "{path} already holds something else."), unchanged
        case e.FileOfVariableMissing() if failure.path.startswith("~"):
            return (
                translate("failures", "{variable} is set to {path}, which doesn’t exist."),
                translate(
                    "failures", "Programs don’t replace the ~ in it. Set it to the full path."
                ),
            )
        case e.FileOfVariableMissing():
            return (
                translate("failures", "{variable} is set to {path}, which doesn’t exist."),
                translate("failures", "Programs look only there."),
            )
        case e.FileMissing():
            return (translate("failures", "{path} doesn’t exist."), "")
        case e.FolderMissing():
            return (
                translate("failures", "The folder of {path} doesn’t exist."),
                translate("failures", "Create it first, or save somewhere else."),
            )
        case e.NotWritable():
            return translate("failures", "Couldn’t write {path}: {reason}."), unchanged
        case e.NotReadable():
            return translate("failures", "Couldn’t read {path}: {reason}."), unchanged
        case e.DiskFull():
            return (
                translate("failures", "There is no space left for {path}."),
                translate("failures", "Nothing was changed. Free some space, then try again."),
            )
        case e.NotARegularFile():
            return translate("failures", "{path} is a folder or a device, not a file."), unchanged
        case e.FileNameRefused():
            return (
                translate("failures", "Windows doesn’t allow the file name {path}."),
                translate("failures", "Choose another name."),
            )
        case e.FileNotPrivate():
            return (
                translate("failures", "Other users of this computer can read {path}."),
                translate(
                    "failures", "zulip-terminal doesn’t start with it. Save it in a private place."
                ),
            )
        case e.FileBusy():
            return (
                translate("failures", "Another Zulip Key is writing {path}."),
                translate("failures", "Nothing was changed. Try again."),
            )
        case e.FileOfAnother():
            return translate(
                "failures", "{path} belongs to {owner}, who could read the key there."
            ), unchanged
        case e.LinkBroken():
            return translate(
                "failures", "{path} is a link to a file that doesn’t exist."
            ), unchanged
        case e.FileNotUnderstood(line=None):
            return translate("failures", "{path} is not a valid zuliprc file."), unchanged
        case e.FileNotUnderstood():
            return translate("failures", "Line {line} of {path} is not valid."), unchanged
        case e.FileChangedMeanwhile():
            return (
                translate("failures", "Another program just changed {path}."),
                translate("failures", "Its changes were kept. Try again."),
            )
    return translate("failures", "Saving {path} failed."), unchanged


def _own_file(failure: e.OwnFileFailure) -> tuple[str, str]:
    match failure:
        case e.OwnFileNotReadable():
            return (
                translate("failures", "Couldn’t read {path}: {reason}."),
                translate("failures", "It is not used for now, and was not changed."),
            )
        case e.OwnFileNotWritable():
            return (
                translate("failures", "Couldn’t write {path}: {reason}."),
                translate("failures", "Nothing was saved there."),
            )
        case e.OwnFileDamaged(kept_as=""):
            return (
                translate("failures", "{path} is damaged."),
                translate(
                    "failures",
                    "It is not used, and is kept under another name when something new is saved.",
                ),
            )
        case e.OwnFileDamaged():
            return (
                translate("failures", "{path} is damaged."),
                translate("failures", "It was kept as {kept_as}, and a new file was started."),
            )
        case e.OwnFileBusy():
            return (
                translate("failures", "Another program is using {path}."),
                translate("failures", "Nothing was saved there. Try again."),
            )
    return (translate("failures", "{path} can’t be used."), "")
