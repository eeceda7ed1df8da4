"""A failure → what it says and what can be done; the only place with those words."""

from __future__ import annotations

import platform
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, qVersion

from zulipkey import __version__
from zulipkey.messages import labels
from zulipkey.model import errors as e
from zulipkey.model.errors import Failure
from zulipkey.model.organization import LoginKind
from zulipkey.model.untrusted import escaped
from zulipkey.storage.accounts import entry_of

if TYPE_CHECKING:
    from zulipkey.model.account import Account

translate = QCoreApplication.translate

_END_OF_SENTENCE: Final = re.compile(r"(?<=[.?!])\s|\n")


class Said(NamedTuple):
    """What a message says: first what happened, then what to do."""

    title: str
    text: str = ""

    @property
    def line(self) -> str:
        """Both, as they are said where no title stands out; a list stays a list."""
        return ("\n" if "\n" in self.text else " ").join(filter(None, self))


def said(failure: Failure) -> Said:
    """Say what happened and what to do next, in plain text.

    What others have named, a file, a server, a system's reason, commands no terminal from here.
    """
    our_own = "\n" if isinstance(failure, e.AccountNotChosen) else ""
    return _parts(escaped(_sentence(failure), but=our_own))


def sentences(failure: Failure) -> str:
    """Say what happened and what to do next, as one text without a title."""
    return said(failure).line


def about(what: str, failure: Failure) -> Said:
    """Say to which of several things it happened, as in *~/zuliprc: …*."""
    title, text = said(failure)
    return Said(f"{what}: {title}", text)


def _parts(text: str) -> Said:
    first, *rest = _END_OF_SENTENCE.split(text, maxsplit=1)
    return Said(first, "".join(rest))


def _sentence(failure: Failure) -> str:
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
            return translate("failures", "Type your login.")
        case e.PasswordEmpty():
            return translate("failures", "Type your password.")
        case e.PasswordNotText():
            return translate(
                "failures",
                "The password that was given is not a line of UTF-8 text. PowerShell’s > writes "
                "UTF-16; Set-Content -Encoding utf8 writes UTF-8.",
            )
        case e.BrowserNotOpened():
            return translate(
                "failures", "No browser opened. Open this link yourself: {link}"
            ).format(link=failure.link)
        case e.LinksNotTaken():
            return translate(
                "failures", "This computer could not be told to hand zulip: links to us: {reason}."
            ).format(reason=failure.reason.rstrip("."))
        case e.MenuEntryNotWritten():
            return translate("failures", "The menu was not changed: {reason}.").format(
                reason=failure.reason
            )
        case e.PolicyUnusable():
            return translate(
                "failures",
                "Your administrator’s settings for this program, in {path}, are not understood "
                "({reason}). Until they are mended, no file is saved.",
            ).format(path=failure.path, reason=failure.reason)
        case e.ProxyAddressInvalid():
            return translate(
                "failures", "A proxy is a host and a port, such as proxy.example.com:3128."
            )
        case e.KeyPasswordWrong():
            return translate("failures", "That password does not open the key.")
        case e.CertificateFileUnusable():
            return translate(
                "failures", "{path} holds no certificate that can be used here."
            ).format(path=failure.path)
        case e.NoHomeFolder():
            return translate(
                "failures",
                "This computer knows no home folder for you, so nothing can be kept there. "
                "Set HOME to a folder of yours.",
            )
        case e.SavingForbidden():
            return translate("failures", "Your administrator has switched off saving to files.")
        case e.AddressNotAllowed():
            return translate(
                "failures", "Your administrator allows only {address}, not {other}."
            ).format(address=failure.only, other=failure.other)
        case e.NoTerminal():
            return translate(
                "failures",
                "There is neither a display nor a terminal where you could be asked. "
                "--password-stdin reads a password from another program.",
            )
        case e.AccountNotChosen(fitting=()):
            return translate("failures", "No remembered account fits. See: zulipkey accounts")
        case e.AccountNotChosen():
            return translate("failures", "Several accounts fit; say which one:\n{accounts}").format(
                accounts="\n".join(failure.fitting)
            )
        case e.Cancelled():
            return translate("failures", "Cancelled.")
    return translate(
        "failures",
        "Something in this program went wrong. You can go on; the details help to mend it.",
    )


def details(failure: Failure) -> str:
    """Return what helps an administrator: facts and versions, never a login or a secret."""
    facts = {
        "program": f"Zulip Key {__version__}",
        "failure": type(failure).__name__,
        **{name: escaped(str(value)) for name, value in failure.facts().items()},
        "system": f"{platform.system()} {platform.release()}",
        "versions": f"Python {platform.python_version()}, Qt {qVersion()}",
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items()) + "\n"


def key_no_longer_works() -> Said:
    """Say that a key that was kept is refused by the server (``KeyRefused``)."""
    return _parts(
        translate(
            "failures",
            "This key does not work any more: it was regenerated, or the account was switched off. "
            "Sign in again to get the key that works.",
        )
    )


def credentials_wrong(failure: e.CredentialsWrong, kind: LoginKind | None, failures: int) -> Said:
    """Say that the login or the password is wrong, from the third time on with what is left.

    Args:
        failure: the server's refusal.
        kind: what the organization takes as a login.
        failures: how often this login has failed here, this time included.
    """
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            said = translate("failures", "The email, username or password is wrong.")
        case LoginKind.USERNAME:
            said = translate("failures", "The username or password is wrong.")
        case _:
            said = translate("failures", "The email or password is wrong.")
    if failures < 3:
        return Said(said)
    if failure.remaining == 0:
        return Said(
            said,
            translate("failures", "The next try will have to wait; the server allows no more now."),
        )
    if failure.remaining is not None:
        return Said(said, Tries().left(failure.remaining))
    return Said(said, Tries().so_far(failures))


class Tries(QObject):
    """Sentences with a number; lupdate finds their plural forms in a class only."""

    def left(self, number: int) -> str:
        """Say how many more tries the server allows."""
        return self.tr("%n more tries before the server makes you wait.", "", number)

    def so_far(self, number: int) -> str:
        """Say how many tries there were, where the server does not tell how many are left."""
        return self.tr("%n tries so far; most servers stop at 5 in 30 minutes.", "", number)


def rate_limited(seconds: int) -> Said:
    """Say when the next try is possible.

    Args:
        seconds: from now; 0 when the time has come.
    """
    if seconds <= 0:
        return Said(translate("failures", "You can try again now."))
    return _parts(
        translate(
            "failures",
            "Too many tries for this login. You can try again at {time} (in {countdown}). "
            "The password may have been right.",
        ).format(time=labels.time_in(seconds), countdown=labels.countdown(seconds))
    )


def _address(failure: e.AddressFailure) -> str:
    match failure:
        case e.AddressEmpty():
            return translate("failures", "Type your organization’s address.")
        case e.AddressIsEmail():
            return translate(
                "failures",
                "That looks like an email address. We need the address you open Zulip at.",
            )
        case e.AddressIsZulipLink():
            return translate(
                "failures",
                "That is a zulip: link. We need the address you open Zulip at in a browser.",
            )
        case e.AddressSchemeUnsupported():
            return translate("failures", "Only https:// addresses are supported.")
        case e.AddressIsPath():
            return translate(
                "failures",
                "That is a file on this computer. We need the address you open Zulip at.",
            )
        case e.AddressHasUser():
            return translate(
                "failures",
                "Leave out the part up to the @. Login and password have fields of their own.",
            )
        case e.AddressPortInvalid():
            return translate("failures", "The port after the colon must be 1 to 65535.")
    return translate(
        "failures",
        "That is not a server address. Enter it as in your browser, such as "
        "your-org.zulipchat.com.",
    )


def _network(failure: e.NetworkFailure) -> str:
    host, port = failure.host, failure.port
    match failure:
        case e.BareNameNotFound():
            return translate(
                "failures",
                "Can’t find {host}. Check the spelling and your internet or VPN connection. For "
                "Zulip Cloud it is {other}.",
            ).format(host=host, other=failure.other)
        case e.NameNotFound():
            return translate(
                "failures",
                "Can’t find {host}. Check the spelling and your internet or VPN connection.",
            ).format(host=host)
        case e.Unreachable():
            return translate(
                "failures", "{host} did not answer on port {port}. It may be down or blocked."
            ).format(host=host, port=port)
        case e.TimedOut():
            return translate(
                "failures",
                "{host} took longer than {seconds} seconds. Nothing was sent twice.",
            ).format(host=host, seconds=failure.seconds)
        case e.ConnectionLost(after_sending=True):
            return translate(
                "failures",
                "The connection to {host} broke. We cannot tell whether the server got the "
                "request. Trying again is safe.",
            ).format(host=host)
        case e.ConnectionLost():
            return translate(
                "failures", "The connection to {host} broke before anything was sent."
            ).format(host=host)
        case e.ProxyLoginRequired():
            return translate("failures", "Your proxy {proxy} wants a login of its own.").format(
                proxy=failure.proxy
            )
        case e.ProxyNameNotFound():
            return translate(
                "failures", "Can’t find your proxy {proxy}. Check its spelling and your network."
            ).format(proxy=failure.proxy)
        case e.ProxySettingInvalid():
            return _proxy_setting(failure)
        case e.ProxyUnreachable():
            return translate("failures", "Your proxy {proxy} refused the connection.").format(
                proxy=failure.proxy
            )
        case e.PlainHttpOnly():
            return translate(
                "failures",
                "Port {port} of {host} speaks plain http. We send a password over https only.",
            ).format(host=host, port=port)
        case e.NoEncryption():
            return translate(
                "failures",
                "{host} offers no encryption. We will not send a password to it.",
            ).format(host=host)
    return _tls(failure)


def _proxy_setting(failure: e.ProxySettingInvalid) -> str:
    setting = failure.setting or translate("failures", "The proxy in your system’s settings")
    match failure:
        case e.ProxySettingPort():
            return translate(
                "failures", "{setting} is no proxy address: a port must be 1 to 65535."
            ).format(setting=setting)
        case e.ProxySettingPassword():
            return translate(
                "failures",
                "{setting} is no proxy address: in its password, # must be written as %23, / as "
                "%2F, and ? as %3F.",
            ).format(setting=setting)
    return translate(
        "failures",
        "{setting} is no proxy address. One looks like http://proxy.example.com:3128, without "
        "quotation marks.",
    ).format(setting=setting)


def _tls(failure: e.NetworkFailure) -> str:
    host = failure.host
    match failure:
        case e.CertificateUntrusted():
            return translate(
                "failures",
                "The certificate of {host} is not from an authority that your computer knows. "
                "Nothing was sent.",
            ).format(host=host)
        case e.CertificateChainIncomplete():
            return translate(
                "failures",
                "{host} does not send its full certificate chain, or it is from an authority that "
                "your computer does not know. Browsers may hide this; the administrator can fix "
                "it.",
            ).format(host=host)
        case e.CertificateExpired() if failure.certificate is None:
            return translate(
                "failures",
                "The certificate of {host} has expired. Is your computer’s clock ({now}) right?",
            ).format(host=host, now=labels.now())
        case e.CertificateExpired() if failure.certificate is not None:
            return translate(
                "failures",
                "The certificate of {host} expired on {date}. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, date=labels.day(failure.certificate.ends), now=labels.now())
        case e.CertificateNotYetValid() if failure.certificate is None:
            return translate(
                "failures",
                "The certificate of {host} is not valid yet. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, now=labels.now())
        case e.CertificateNotYetValid() if failure.certificate is not None:
            return translate(
                "failures",
                "The certificate of {host} starts on {date}. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, date=labels.day(failure.certificate.starts), now=labels.now())
        case e.CertificateWrongHost() if failure.certificate and failure.certificate.names:
            return translate(
                "failures",
                "The certificate belongs to {names}, not to {host}. This can be an attack; "
                "nothing was sent.",
            ).format(names=", ".join(failure.certificate.names[:4]), host=host)
        case e.CertificateWrongHost():
            return translate(
                "failures",
                "The certificate belongs to another name than {host}. This can be an attack; "
                "nothing was sent.",
            ).format(host=host)
        case e.CertificateRevoked():
            return translate(
                "failures", "The certificate of {host} was revoked. Nothing was sent."
            ).format(host=host)
        case e.ClientKeyLocked():
            return translate(
                "failures", "The key of your certificate, {path}, is encrypted."
            ).format(path=failure.path)
        case e.ClientCertificateRequired():
            return translate("failures", "{host} wants a personal certificate.").format(host=host)
    return translate(
        "failures", "No secure connection to {host} could be made. Nothing was sent."
    ).format(host=host)


def _server(failure: e.ServerFailure) -> str:
    host, status = failure.host, failure.status
    match failure:
        case e.NotZulip():
            return translate("failures", "There is a server at {host}, but not Zulip.").format(
                host=host
            )
        case e.HostNameRefused():
            return translate(
                "failures",
                "The server doesn’t accept {host} as its address. Enter the address exactly as in "
                "your browser.",
            ).format(host=host)
        case e.OtherPageAnswered():
            return translate(
                "failures",
                "A web page answered, not Zulip. Is {host} the address in your browser? A Wi-Fi or "
                "company sign-in page may be in between.",
            ).format(host=host)
        case e.TooManyRequests(seconds=None):
            return translate(
                "failures",
                "{host}, or something in front of it, accepts no more requests right now. Try "
                "again in a few minutes.",
            ).format(host=host)
        case e.TooManyRequests():
            return translate(
                "failures",
                "{host}, or something in front of it, accepts no more requests right now. Try "
                "again at {time}.",
            ).format(host=host, time=labels.time_in(failure.seconds or 0))
        case e.AuthorizationRemoved():
            return translate(
                "failures",
                "Zulip never received the key: something in front of {host} removes the "
                "Authorization header. The server’s administrator can fix this.",
            ).format(host=host)
        case e.BlockedBeforeServer():
            return translate(
                "failures", "Something in front of Zulip blocked the request ({status})."
            ).format(status=status)
        case e.ServerMisconfigured():
            return translate(
                "failures", "The server is set up wrongly. It says: “{message}”"
            ).format(message=failure.message)
        case e.ServerTrouble():
            return translate(
                "failures",
                "The server has a problem ({status}) or is in maintenance. Your login was not "
                "judged.",
            ).format(status=status)
        case e.MethodRefused():
            return translate(
                "failures",
                "{host} did not take the request as it was sent. Type the address exactly as in "
                "your browser.",
            ).format(host=host)
        case e.RedirectRefused(to=""):
            return translate(
                "failures", "{host} redirects elsewhere. For safety, Zulip Key stopped here."
            ).format(host=host)
        case e.RedirectRefused():
            return translate(
                "failures", "{host} redirects to {other}. For safety, Zulip Key stopped here."
            ).format(host=host, other=failure.to)
        case e.RedirectLoop():
            return translate(
                "failures",
                "{host} redirects every request back to itself. Its reverse proxy is set up "
                "wrongly; the server’s administrator can fix this.",
            ).format(host=host)
        case e.ReplyTooLarge():
            return translate("failures", "{host} sent more than any Zulip would.").format(host=host)
        case e.ReplyIncomplete():
            return translate("failures", "The server’s answer was incomplete ({missing}).").format(
                missing=failure.missing
            )
        case e.ClientRefused():
            return translate(
                "failures", "This server ({version}) does not accept this program."
            ).format(version=failure.version)
        case e.OrganizationNotNamed():
            return translate(
                "failures",
                "{host} is a Zulip server, not one organization. Type your organization’s own "
                "address, such as your-org.zulipchat.com.",
            ).format(host=host)
        case e.OrganizationUnknown():
            return translate("failures", "No organization has the address {host}.").format(
                host=host
            )
        case e.OtherAddressNamed(redirected=True):
            return translate(
                "failures",
                "{host} sends you to {other}. Your password would go there. Use it?",
            ).format(host=host, other=failure.other)
        case e.OtherAddressNamed():
            return translate(
                "failures",
                "You typed {host}; the organization calls itself {other}. Your password would go "
                "there. Use it?",
            ).format(host=host, other=failure.other)
        case e.ReplyUnknown():
            return translate("failures", "The server said: “{message}” ({code})").format(
                message=failure.message, code=failure.code or status
            )
    return translate("failures", "The server’s answer was not understood.")


def _sign_in(failure: e.SignInRefused) -> str:
    match failure:
        case e.CredentialsWrong():
            return credentials_wrong(failure, None, 1).line
        case e.LoginNotEmail():
            return translate("failures", "Sign in with your email address here, not a username.")
        case e.AccountNotHere():
            return translate(
                "failures",
                "The email is wrong, or your account is in another organization of this server.",
            )
        case e.AccountDeactivated():
            return translate(
                "failures",
                "Your account is deactivated. Only your organization’s administrators can "
                "activate it again.",
            )
        case e.OrganizationDeactivated():
            return translate("failures", "This organization has been deactivated.")
        case e.PasswordSignInOff():
            return translate(
                "failures",
                "This organization doesn’t allow password sign-in. Sign in with a browser instead.",
            )
        case e.PasswordResetRequired():
            return translate(
                "failures", "Your password must be set again before you can sign in with it."
            )
        case e.RateLimited(seconds=None):
            return translate(
                "failures", "Too many tries. Wait some minutes; the password may have been right."
            )
        case e.RateLimited():
            return rate_limited(failure.seconds or 0).line
        case e.DevelopmentSignInOff():
            return translate("failures", "This is no development server: sign in with a password.")
        case e.KeyRefused():
            return translate("failures", "We received a key, but the server refuses it.")
        case e.KeyOnlyPosts():
            return translate(
                "failures",
                "The key works. It belongs to an incoming webhook, so it can only send messages.",
            )
        case e.NotAllowed():
            return translate("failures", "The server refused this. It said: “{message}”").format(
                message=failure.message
            )
        case e.KeyChangeUnclear():
            return translate(
                "failures",
                "The server did not say whether it has changed the key. Sign in again: that "
                "fetches the key that counts now.",
            )
        case e.PasswordWantedToo():
            return translate(
                "failures",
                "This organization takes passwords as well, so its server gives no key in this "
                "way. Start again, and let Zulip Key receive the link.",
            )
    return translate("failures", "The server refused the sign-in.")


def _link(failure: e.LinkFailure) -> str:
    match failure:
        case e.LinkOfOtherOrganization():
            return translate(
                "failures",
                "That link is from {host}, not from the organization that you chose here.",
            ).format(host=failure.other)
        case e.LinkOfOtherTry():
            return translate(
                "failures",
                "That link belongs to another try. Finish in the page that was opened last, or "
                "open it again.",
            )
        case e.LinkUsed():
            return translate("failures", "That link was used already; each works once.")
        case e.LinkLate():
            return translate("failures", "That sign-in took too long, so it was forgotten.")
        case e.NoSignInPending():
            return translate(
                "failures",
                "A sign-in link has come, but no sign-in with the browser is going on here. It was "
                "not used.",
            )
        case e.TokenMalformed():
            return translate(
                "failures",
                "That is not the login token of the page that was opened last. Copy it there once "
                "more.",
            )
        case e.TokenExpired():
            return translate(
                "failures",
                "The login token has expired: it works for 15 seconds after the page has shown it.",
            )
    return translate(
        "failures",
        "That is not a complete sign-in link. One begins with zulip://login and is a long line.",
    )


def _keyring(failure: e.KeyringFailure) -> str:
    store = failure.store
    match failure:
        case e.KeyringNotInstalled():
            return translate(
                "failures", "{setting} names {backend}, which is not installed here."
            ).format(setting=failure.named_in, backend=store)
        case e.KeyringAbsent(store=""):
            return translate(
                "failures",
                "This computer has no password manager that programs can use. Nothing was "
                "remembered.",
            )
        case e.KeyringAbsent():
            return translate(
                "failures",
                "The password manager that is set up here ({store}) does not keep secrets safe, or "
                "we do not know it. Nothing was remembered.",
            ).format(store=store)
        case e.KeyringLocked():
            return translate("failures", "Your password manager ({store}) is locked.").format(
                store=store
            )
        case e.KeyringNotVerified():
            return translate(
                "failures",
                "Your password manager ({store}) did not give back what was put there. Nothing was "
                "remembered.",
            ).format(store=store)
        case e.KeyNotForgotten():
            return translate(
                "failures",
                "Your password manager ({store}) still has the key. Remove the entry of Zulip Key "
                "there, then try again.",
            ).format(store=store)
        case e.KeyNotInKeyring():
            return translate(
                "failures",
                "The key is not in your password manager ({store}) any more. Sign in once more to "
                "remember it again.",
            ).format(store=store)
        case e.KeyringSilent():
            return translate(
                "failures", "Your password manager didn’t answer within {seconds} seconds."
            ).format(seconds=failure.seconds)
        case e.KeyringBroken(store=""):
            return translate(
                "failures", "Your password manager does not work now ({reason})."
            ).format(reason=failure.reason)
        case e.KeyringBroken():
            return translate(
                "failures", "Your password manager ({store}) does not work now ({reason})."
            ).format(store=store, reason=failure.reason)
    return translate("failures", "Your password manager ({store}) does not work now.").format(
        store=store
    )


def _file(failure: e.FileFailure) -> str:
    path = failure.path
    match failure:
        case e.OtherAccountInFile(site=""):
            return translate("failures", "{path} belongs to {email}.").format(
                path=path, email=failure.email
            )
        case e.OtherAccountInFile(email=""):
            return translate("failures", "{path} belongs to an account at {site}.").format(
                path=path, site=failure.site
            )
        case e.OtherAccountInFile():
            return translate("failures", "{path} belongs to {email} at {site}.").format(
                path=path, email=failure.email, site=failure.site
            )
        case e.FileOfVariableMissing() if path.startswith("~"):
            return translate(
                "failures",
                "{variable} is set to {path}, and there is no such file: programs don’t replace "
                "the ~ in it. Set it to the whole path.",
            ).format(variable=failure.variable, path=path)
        case e.FileOfVariableMissing():
            return translate(
                "failures",
                "{variable} is set to {path}, but there is no such file. Programs look only there.",
            ).format(variable=failure.variable, path=path)
        case e.FileMissing():
            return translate("failures", "There is no file {path}.").format(path=path)
        case e.FolderMissing():
            return translate("failures", "The folder of {path} does not exist.").format(path=path)
        case e.NotWritable():
            return translate(
                "failures", "{path} cannot be written: {reason}. Nothing was changed."
            ).format(path=path, reason=failure.reason)
        case e.NotReadable():
            return translate(
                "failures",
                "{path} is there but cannot be read: {reason}. Nothing was changed.",
            ).format(path=path, reason=failure.reason)
        case e.DiskFull():
            return translate("failures", "No room is left for {path}. Nothing was changed.").format(
                path=path
            )
        case e.NotARegularFile():
            return translate(
                "failures", "{path} is a folder or a device, not a file. Nothing was changed."
            ).format(path=path)
        case e.FileBusy():
            return translate(
                "failures", "Another Zulip Key is writing {path}. Nothing was changed; try again."
            ).format(path=path)
        case e.FileOfAnother():
            return translate(
                "failures",
                "{path} belongs to {owner}, who could read the key there. Nothing was changed.",
            ).format(path=path, owner=failure.owner)
        case e.LinkBroken():
            return translate(
                "failures", "{path} is a link that leads nowhere. Nothing was changed."
            ).format(path=path)
        case e.FileNotUnderstood(line=None):
            return translate(
                "failures",
                "{path} is there, but it is not a zuliprc that we understand. Nothing was changed.",
            ).format(path=path)
        case e.FileNotUnderstood():
            return translate(
                "failures", "Line {line} of {path} cannot be understood. Nothing was changed."
            ).format(path=path, line=failure.line)
        case e.FileChangedMeanwhile():
            return translate(
                "failures", "Another program has just changed {path}. Nothing was changed by us."
            ).format(path=path)
    return translate(
        "failures", "{path} did not read back as it was written. Nothing was changed."
    ).format(path=path)


def _own_file(failure: e.OwnFileFailure) -> str:
    path = failure.path
    match failure:
        case e.OwnFileNotReadable():
            return translate(
                "failures",
                "{path} cannot be read: {reason}. What is kept there is not used and was not "
                "changed.",
            ).format(path=path, reason=failure.reason)
        case e.OwnFileNotWritable():
            return translate(
                "failures", "{path} cannot be written: {reason}. Nothing was saved there."
            ).format(path=path, reason=failure.reason)
        case e.OwnFileDamaged(kept_as=""):
            return translate(
                "failures",
                "{path} is damaged, so what is kept there is not used. It stays as it is until "
                "something new is saved, and is then kept under another name.",
            ).format(path=path)
        case e.OwnFileDamaged():
            return translate(
                "failures", "{path} is damaged. It is kept as {name}; a new file has been started."
            ).format(path=path, name=failure.kept_as)
        case e.OwnFileBusy():
            return translate(
                "failures", "Another program is using {path}. Nothing was saved there; try again."
            ).format(path=path)
    return translate("failures", "{path} cannot be used.").format(path=path)


def listed_no_more(account: Account) -> Said:
    """Say what stays of an account that was forgotten where there is no password manager."""
    service, user = entry_of(account)
    return _parts(
        translate(
            "failures",
            "{email} is not listed any more. There is no password manager here to look for its "
            "key: if one had it, it has it still, as “{service}” of {user}.",
        ).format(email=account.email, service=service, user=user)
    )
