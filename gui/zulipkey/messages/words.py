"""A failure → what it says and what can be done; the only place with those words."""

from __future__ import annotations

import platform
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, qVersion

from zulipkey import __version__
from zulipkey.model import errors as e
from zulipkey.model.account import Role
from zulipkey.model.errors import Failure, NextStep
from zulipkey.model.organization import LoginKind
from zulipkey.model.untrusted import escaped
from zulipkey.storage.accounts import entry_of

if TYPE_CHECKING:  # the first paint needs no words for files
    from datetime import datetime

    from zulipkey.model.account import Account
    from zulipkey.zuliprc.check import Problem, ProblemKind
    from zulipkey.zuliprc.file import Saved

translate = QCoreApplication.translate

HELP_LINK: Final = "https://zulip.com/api/api-keys"
_END_OF_SENTENCE: Final = re.compile(r"(?<=[.?!])\s|\n")


def sentence(failure: Failure) -> str:
    """Say what happened, in plain text of one to three sentences.

    What others have named, a file, a server, a system's reason, commands no terminal from here.
    """
    our_own = "\n" if isinstance(failure, e.AccountNotChosen) else ""
    return escaped(_sentence(failure), but=our_own)


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
            return translate("words", "Type your login.")
        case e.PasswordEmpty():
            return translate("words", "Type your password.")
        case e.PasswordNotText():
            return translate(
                "words",
                "The password that was given is not a line of UTF-8 text. PowerShell’s > writes "
                "UTF-16; Set-Content -Encoding utf8 writes UTF-8.",
            )
        case e.BrowserNotOpened():
            return translate("words", "No browser opened. Open this link yourself: {link}").format(
                link=failure.link
            )
        case e.LinksNotTaken():
            return translate(
                "words", "This computer could not be told to hand zulip: links to us: {reason}."
            ).format(reason=failure.reason.rstrip("."))
        case e.MenuEntryNotWritten():
            return translate("words", "The menu was not changed: {reason}.").format(
                reason=failure.reason
            )
        case e.PolicyUnusable():
            return translate(
                "words",
                "Your administrator’s settings for this program, in {path}, are not understood "
                "({reason}). Until they are mended, no file is saved.",
            ).format(path=failure.path, reason=failure.reason)
        case e.ProxyAddressInvalid():
            return translate(
                "words", "A proxy is a host and a port, such as proxy.example.com:3128."
            )
        case e.KeyPasswordWrong():
            return translate("words", "That password does not open the key.")
        case e.CertificateFileUnusable():
            return translate("words", "{path} holds no certificate that can be used here.").format(
                path=failure.path
            )
        case e.NoHomeFolder():
            return translate(
                "words",
                "This computer knows no home folder for you, so nothing can be kept there. "
                "Set HOME to a folder of yours.",
            )
        case e.SavingForbidden():
            return translate("words", "Your administrator has switched off saving to files.")
        case e.AddressNotAllowed():
            return translate(
                "words", "Your administrator allows only {address}, not {other}."
            ).format(address=failure.only, other=failure.other)
        case e.NoTerminal():
            return translate(
                "words",
                "There is neither a display nor a terminal where you could be asked. "
                "--password-stdin reads a password from another program.",
            )
        case e.AccountNotChosen(fitting=()):
            return translate("words", "No remembered account fits. See: zulipkey accounts")
        case e.AccountNotChosen():
            return translate("words", "Several accounts fit; say which one:\n{accounts}").format(
                accounts="\n".join(failure.fitting)
            )
        case e.Cancelled():
            return translate("words", "Cancelled.")
    return translate(
        "words", "Something in this program went wrong. You can go on; the details help to mend it."
    )


def parts(said: str) -> tuple[str, str]:
    """Return the first sentence, which is the title of a message, and what follows it."""
    first, *rest = _END_OF_SENTENCE.split(said, maxsplit=1)
    return first, "".join(rest)


def step(next_step: NextStep, failure: Failure) -> str:
    """Return the text of the button for a next step, with its mnemonic."""
    match next_step:
        case NextStep.FIND_ORGANIZATION:
            return translate("words", "Find my organization")
        case NextStep.TRY_AGAIN:
            return translate("words", "Try again")
        case NextStep.COPY_DETAILS:
            return translate("words", "Copy details")
        case NextStep.OPEN_IN_BROWSER:
            return translate("words", "Open in browser")
        case NextStep.RESET_PASSWORD:
            return translate("words", "Reset password")
        case NextStep.SIGN_IN_WITH_BROWSER:
            return translate("words", "Sign in with browser")
        case NextStep.USE_OTHER_ADDRESS:
            other = (
                failure.other
                if isinstance(failure, (e.BareNameNotFound, e.OtherAddressNamed))
                else ""
            )
            return translate("words", "Use {host}").format(host=other)
        case NextStep.KEEP_EDITING:
            return translate("words", "Change the address")
        case NextStep.REPLACE if isinstance(failure, e.FileNotUnderstood):
            return translate("words", "Replace the whole file")
        case NextStep.REPLACE:
            return translate("words", "Replace it")
        case NextStep.SAVE_ELSEWHERE:
            return translate("words", "Save elsewhere…")
        case NextStep.COPY_LINK:
            return translate("words", "Copy link")
        case NextStep.START_AGAIN:
            return translate("words", "Start again")
        case NextStep.NETWORK_SETTINGS:
            return translate("words", "Network settings…")
        case NextStep.SHOW_CERTIFICATE:
            return translate("words", "Show certificate…")
        case NextStep.UNLOCK_CLIENT_KEY:
            return translate("words", "Enter the key’s password…")
        case NextStep.USE_CA_FILE:
            return translate("words", "Use a CA file…")
        case NextStep.USE_CLIENT_CERTIFICATE:
            return translate("words", "Choose certificate…")
        case NextStep.SIGN_IN_AGAIN:
            return translate("words", "Sign in again")
        case NextStep.CLOSE:
            return translate("words", "Close")


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


def login_label(kind: LoginKind | None) -> str:
    """Name the login as the organization takes it; an email is what most take."""
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            return translate("words", "Email or username")
        case LoginKind.USERNAME:
            return translate("words", "Username")
    return translate("words", "Email")


def role(of: Role | None) -> str:
    """Name a role, empty where it is not known."""
    match of:
        case Role.OWNER:
            return translate("words", "Owner")
        case Role.ADMINISTRATOR:
            return translate("words", "Administrator")
        case Role.MODERATOR:
            return translate("words", "Moderator")
        case Role.MEMBER:
            return translate("words", "Member")
        case Role.GUEST:
            return translate("words", "Guest")
    return ""


def key_no_longer_works() -> str:
    """Say that a key that was kept is refused by the server (``KeyRefused``)."""
    return translate(
        "words",
        "This key does not work any more: it was regenerated, or the account was switched off. "
        "Sign in again to get the key that works.",
    )


def key_of_file_refused() -> str:
    """Say that the server refuses the key of a zuliprc (``KeyRefused``); it does not say why."""
    return translate(
        "words",
        "The server refuses this key: it was regenerated, the account is deactivated, or the "
        "email in the file isn’t the account’s own. Sign in to get the current key.",
    )


def problem(of: Problem) -> str:
    """Say what is wrong with a zuliprc, and what comes of it."""
    said = _problem(of).format(option=of.option)
    if of.line is None:
        return said
    return translate("words", "Line {line}: {text}").format(line=of.line, text=said)


def concerns(saved: Saved) -> tuple[str, ...]:
    """Say who else can read a file that was saved, and who can put another in its place."""
    from zulipkey.zuliprc.file import Readers, display_path

    said = []
    if saved.readers is Readers.OWNER:
        belongs = translate("words", "The file belongs to {owner}, who can read it.")
        said.append(belongs.format(owner=saved.owner))
    elif saved.readers is Readers.OTHERS:
        said.append(
            translate(
                "words",
                "Others on this computer can read it, because its file system keeps no "
                "permissions.",
            )
        )
    if saved.folder_of_others is not None:
        others = translate(
            "words", "Others can write to the folder {path}, and put another file in its place."
        )
        said.append(others.format(path=display_path(saved.folder_of_others)))
    return tuple(said)


def _problem(of: Problem) -> str:
    from zulipkey.zuliprc.check import ProblemKind

    match of.kind:
        case ProblemKind.READABLE_BY_OTHERS:
            return translate(
                "words",
                "Others on this computer can read this file, so its key may be known to them.",
            )
        case ProblemKind.OTHER_OWNER:
            return translate("words", "The file belongs to another user of this computer.")
        case ProblemKind.FOLDER_OF_OTHERS:
            return translate(
                "words",
                "Others on this computer can write to the folder {option}, and put another file in "
                "the place of this one.",
            )
        case ProblemKind.BYTE_ORDER_MARK:
            return translate(
                "words", "The file begins with a byte order mark, at which Python programs fail."
            )
        case ProblemKind.UTF_16:
            return translate(
                "words",
                "The file is written in UTF-16, as PowerShell’s > does. Programs need UTF-8.",
            )
        case ProblemKind.NOT_UTF_8:
            return translate(
                "words",
                "The file isn’t written in UTF-8, so Python programs fail on this line.",
            )
        case ProblemKind.INDENTED:
            return translate(
                "words",
                "The line is indented, so programs read it as part of {option}.",
            )
        case ProblemKind.OTHER_PROGRAM:
            return translate(
                "words",
                "This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was "
                "left as it is.",
            )
        case ProblemKind.EMAIL_UNUSABLE:
            return translate("words", "This isn’t a single email address, so servers refuse it.")
        case ProblemKind.EMAIL_WITHOUT_AT:
            return translate(
                "words", "This isn’t an email address. Most servers accept nothing else here."
            )
        case ProblemKind.SITE_UNUSABLE:
            return translate(
                "words",
                "Programs can’t use this site. It must be the organization’s address and nothing "
                "more, such as https://chat.example.com.",
            )
        case ProblemKind.TERMINAL_SETTING:
            return translate("words", "zulip-terminal doesn’t start with this value of {option}.")
        case ProblemKind.TERMINAL_FOOTLINKS:
            return translate(
                "words",
                "zulip-terminal doesn’t start with both footlinks and maximum-footlinks.",
            )
        case ProblemKind.BARE_PERCENT:
            return translate(
                "words", "A single % in {option} makes Python programs fail; it has to be doubled."
            )
        case ProblemKind.CLIENT_BUNDLE:
            return translate(
                "words", "No program reads {option}; the name that counts is cert_bundle."
            )
        case ProblemKind.UNREAD_OPTION:
            return translate(
                "words",
                "No program reads {option}; server certificates are checked whatever it says.",
            )
        case ProblemKind.CERTIFICATE_UNUSABLE:
            return translate(
                "words",
                "Programs find no certificate they can use where {option} points. It needs the "
                "whole path of a PEM file, without ~ or a comment.",
            )
        case ProblemKind.CERTIFICATE_KEY_ALONE:
            return translate(
                "words",
                "client_cert_key needs client_cert beside it; without it, Python programs fail.",
            )
        case ProblemKind.VARIABLE_UNUSABLE:
            return translate(
                "words",
                "Your environment sets {option}, but there are no certificates at that path, so "
                "Python programs can’t connect.",
            )
        case ProblemKind.INSECURE_MALFORMED:
            return translate(
                "words",
                "insecure must be true or false; Python programs fail on anything else.",
            )
        case ProblemKind.INSECURE:
            return translate(
                "words",
                "insecure=true switches off the check of the server’s certificate: whoever is in "
                "between can read the key.",
            )
        case ProblemKind.MISSING_SITE:
            return translate("words", "The file names no site, so programs know no server.")
        case ProblemKind.MISSING_EMAIL:
            return translate("words", "The file names no email, so programs cannot sign in.")
        case ProblemKind.MISSING_KEY:
            return translate("words", "The file has no key, so programs cannot sign in.")
        case ProblemKind.KEY_MALFORMED:
            return translate("words", "The key is not 32 letters and digits, as an API key is.")
        case ProblemKind.WRONG_SECTION:
            return translate(
                "words", "Programs read only the section [api]; here it is called [{option}]."
            )
        case ProblemKind.NO_SECTION:
            return translate("words", "The line [api] is missing above email, key and site.")
        case ProblemKind.DUPLICATE_OPTION:
            return translate("words", "{option} appears twice; Python programs fail on that.")
        case ProblemKind.DUPLICATE_SECTION:
            return translate("words", "[{option}] appears twice; Python programs fail on that.")
        case ProblemKind.QUOTED_VALUE:
            return translate("words", "The quotes around {option} become a part of it.")
        case ProblemKind.INLINE_COMMENT:
            return translate("words", "The comment behind {option} becomes a part of it.")
        case ProblemKind.OVERRIDDEN:
            return translate(
                "words", "Your environment sets {option}; programs use that, not this file."
            )
        case ProblemKind.HOME_UNSET:
            return translate(
                "words",
                "HOME is not set on this computer, so the Python API finds no file by itself: its "
                "programs need to be told the name.",
            )
        case ProblemKind.IN_GIT:
            return translate(
                "words",
                "The file lies in a git work tree and is not ignored: a commit could publish the "
                "key.",
            )
        case ProblemKind.TRACKED_BY_GIT:
            return translate(
                "words",
                "git keeps this file, so its history has the key: regenerate the key, and take "
                "the file out of git.",
            )
        case ProblemKind.PLAIN_HTTP:
            return translate(
                "words", "The site is an http:// address: the key travels there unencrypted."
            )
        case ProblemKind.NOT_UNDERSTOOD:
            return translate("words", "No program understands this as a zuliprc.")


def fix_label(of: ProblemKind) -> str:
    """Name what mends a trouble; empty for what nothing here mends."""
    from zulipkey.zuliprc.check import ProblemKind

    match of:
        case ProblemKind.READABLE_BY_OTHERS:
            return translate("words", "Make private")
        case ProblemKind.BYTE_ORDER_MARK:
            return translate("words", "Remove the mark")
        case ProblemKind.BARE_PERCENT:
            return translate("words", "Double the %")
        case ProblemKind.CLIENT_BUNDLE:
            return translate("words", "Rename to cert_bundle")
        case ProblemKind.UTF_16 | ProblemKind.NOT_UTF_8:
            return translate("words", "Convert to UTF-8")
        case ProblemKind.INDENTED:
            return translate("words", "Remove the spaces")
        case ProblemKind.EMAIL_UNUSABLE:
            return translate("words", "Fix the email")
        case ProblemKind.SITE_UNUSABLE:
            return translate("words", "Fix the address")
        case ProblemKind.CERTIFICATE_UNUSABLE:
            return translate("words", "Write the whole path")
        case ProblemKind.UNREAD_OPTION:
            return translate("words", "Remove the line")
        case ProblemKind.INSECURE | ProblemKind.INSECURE_MALFORMED:
            return translate("words", "Turn certificate checks on")
        case ProblemKind.WRONG_SECTION:
            return translate("words", "Rename to [api]")
        case ProblemKind.NO_SECTION:
            return translate("words", "Add [api]")
        case ProblemKind.DUPLICATE_OPTION:
            return translate("words", "Remove the duplicate")
        case ProblemKind.QUOTED_VALUE:
            return translate("words", "Remove the quotes")
        case ProblemKind.INLINE_COMMENT:
            return translate("words", "Move the comment")
        case ProblemKind.IN_GIT:
            return translate("words", "Let git ignore it")
        case _:
            return ""


def credentials_wrong(failure: e.CredentialsWrong, kind: LoginKind | None, failures: int) -> str:
    """Say that the login or the password is wrong, from the third time on with what is left.

    Args:
        failure: the server's refusal.
        kind: what the organization takes as a login.
        failures: how often this login has failed here, this time included.
    """
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            said = translate("words", "The email, username or password is wrong.")
        case LoginKind.USERNAME:
            said = translate("words", "The username or password is wrong.")
        case _:
            said = translate("words", "The email or password is wrong.")
    if failures < 3:
        return said
    if failure.remaining == 0:
        left = translate("words", "The next try will have to wait; the server allows no more now.")
    elif failure.remaining is not None:
        left = Tries().left(failure.remaining)
    else:
        left = Tries().so_far(failures)
    return f"{said} {left}"


class Tries(QObject):
    """Sentences with a number; lupdate finds their plural forms in a class only."""

    def left(self, number: int) -> str:
        """Say how many more tries the server allows."""
        return self.tr("%n more tries before the server makes you wait.", "", number)

    def so_far(self, number: int) -> str:
        """Say how many tries there were, where the server does not tell how many are left."""
        return self.tr("%n tries so far; most servers stop at 5 in 30 minutes.", "", number)


def rate_limited(seconds: int) -> str:
    """Say when the next try is possible.

    Args:
        seconds: from now; 0 when the time has come.
    """
    if seconds <= 0:
        return translate("words", "You can try again now. The password may have been right.")
    return translate(
        "words",
        "Too many tries for this login. You can try again at {time} (in {countdown}). "
        "The password may have been right.",
    ).format(time=_time_in(seconds), countdown=countdown(seconds))


def _time_in(seconds: int) -> str:
    return QLocale().toString(
        QDateTime.currentDateTime().addSecs(seconds).time(), QLocale.FormatType.ShortFormat
    )


def countdown(seconds: int) -> str:
    """Return minutes and seconds, as in 29:59; hours before them where there are any."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def _address(failure: e.AddressFailure) -> str:
    match failure:
        case e.AddressEmpty():
            return translate("words", "Type your organization’s address.")
        case e.AddressIsEmail():
            return translate(
                "words",
                "That looks like an email address. We need the address you open Zulip at.",
            )
        case e.AddressIsZulipLink():
            return translate(
                "words",
                "That is a zulip: link. We need the address you open Zulip at in a browser.",
            )
        case e.AddressSchemeUnsupported():
            return translate("words", "Only https:// addresses are supported.")
        case e.AddressIsPath():
            return translate(
                "words",
                "That is a file on this computer. We need the address you open Zulip at.",
            )
        case e.AddressHasUser():
            return translate(
                "words",
                "Leave out the part up to the @. Login and password have fields of their own.",
            )
        case e.AddressPortInvalid():
            return translate("words", "The port after the colon must be 1 to 65535.")
    return translate(
        "words",
        "That is not a server address. Enter it as in your browser, such as "
        "your-org.zulipchat.com.",
    )


def _network(failure: e.NetworkFailure) -> str:
    host, port = failure.host, failure.port
    match failure:
        case e.BareNameNotFound():
            return translate(
                "words",
                "Can’t find {host}. Check the spelling and your internet or VPN connection. For "
                "Zulip Cloud it is {other}.",
            ).format(host=host, other=failure.other)
        case e.NameNotFound():
            return translate(
                "words",
                "Can’t find {host}. Check the spelling and your internet or VPN connection.",
            ).format(host=host)
        case e.Unreachable():
            return translate(
                "words", "{host} did not answer on port {port}. It may be down or blocked."
            ).format(host=host, port=port)
        case e.TimedOut():
            return translate(
                "words",
                "{host} took longer than {seconds} seconds. Nothing was sent twice.",
            ).format(host=host, seconds=failure.seconds)
        case e.ConnectionLost(after_sending=True):
            return translate(
                "words",
                "The connection to {host} broke. We cannot tell whether the server got the "
                "request. Trying again is safe.",
            ).format(host=host)
        case e.ConnectionLost():
            return translate(
                "words", "The connection to {host} broke before anything was sent."
            ).format(host=host)
        case e.ProxyLoginRequired():
            return translate("words", "Your proxy {proxy} wants a login of its own.").format(
                proxy=failure.proxy
            )
        case e.ProxyNameNotFound():
            return translate(
                "words", "Can’t find your proxy {proxy}. Check its spelling and your network."
            ).format(proxy=failure.proxy)
        case e.ProxySettingInvalid():
            return _proxy_setting(failure)
        case e.ProxyUnreachable():
            return translate("words", "Your proxy {proxy} refused the connection.").format(
                proxy=failure.proxy
            )
        case e.PlainHttpOnly():
            return translate(
                "words",
                "Port {port} of {host} speaks plain http. We send a password over https only.",
            ).format(host=host, port=port)
        case e.NoEncryption():
            return translate(
                "words",
                "{host} offers no encryption. We will not send a password to it.",
            ).format(host=host)
    return _tls(failure)


def _proxy_setting(failure: e.ProxySettingInvalid) -> str:
    setting = failure.setting or translate("words", "The proxy in your system’s settings")
    match failure:
        case e.ProxySettingPort():
            return translate(
                "words", "{setting} is no proxy address: a port must be 1 to 65535."
            ).format(setting=setting)
        case e.ProxySettingPassword():
            return translate(
                "words",
                "{setting} is no proxy address: in its password, # must be written as %23, / as "
                "%2F, and ? as %3F.",
            ).format(setting=setting)
    return translate(
        "words",
        "{setting} is no proxy address. One looks like http://proxy.example.com:3128, without "
        "quotation marks.",
    ).format(setting=setting)


def _tls(failure: e.NetworkFailure) -> str:
    host = failure.host
    match failure:
        case e.CertificateUntrusted():
            return translate(
                "words",
                "The certificate of {host} is not from an authority that your computer knows. "
                "Nothing was sent.",
            ).format(host=host)
        case e.CertificateChainIncomplete():
            return translate(
                "words",
                "{host} does not send its full certificate chain, or it is from an authority that "
                "your computer does not know. Browsers may hide this; the administrator can fix "
                "it.",
            ).format(host=host)
        case e.CertificateExpired() if failure.certificate is None:
            return translate(
                "words",
                "The certificate of {host} has expired. Is your computer’s clock ({now}) right?",
            ).format(host=host, now=_now())
        case e.CertificateExpired() if failure.certificate is not None:
            return translate(
                "words",
                "The certificate of {host} expired on {date}. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, date=day(failure.certificate.ends), now=_now())
        case e.CertificateNotYetValid() if failure.certificate is None:
            return translate(
                "words",
                "The certificate of {host} is not valid yet. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, now=_now())
        case e.CertificateNotYetValid() if failure.certificate is not None:
            return translate(
                "words",
                "The certificate of {host} starts on {date}. Is your computer’s clock ({now}) "
                "right?",
            ).format(host=host, date=day(failure.certificate.starts), now=_now())
        case e.CertificateWrongHost() if failure.certificate and failure.certificate.names:
            return translate(
                "words",
                "The certificate belongs to {names}, not to {host}. This can be an attack; "
                "nothing was sent.",
            ).format(names=", ".join(failure.certificate.names[:4]), host=host)
        case e.CertificateWrongHost():
            return translate(
                "words",
                "The certificate belongs to another name than {host}. This can be an attack; "
                "nothing was sent.",
            ).format(host=host)
        case e.CertificateRevoked():
            return translate(
                "words", "The certificate of {host} was revoked. Nothing was sent."
            ).format(host=host)
        case e.ClientKeyLocked():
            return translate("words", "The key of your certificate, {path}, is encrypted.").format(
                path=failure.path
            )
        case e.ClientCertificateRequired():
            return translate("words", "{host} wants a personal certificate.").format(host=host)
    return translate(
        "words", "No secure connection to {host} could be made. Nothing was sent."
    ).format(host=host)


def _server(failure: e.ServerFailure) -> str:
    host, status = failure.host, failure.status
    match failure:
        case e.NotZulip():
            return translate("words", "There is a server at {host}, but not Zulip.").format(
                host=host
            )
        case e.HostNameRefused():
            return translate(
                "words",
                "The server doesn’t accept {host} as its address. Enter the address exactly as in "
                "your browser.",
            ).format(host=host)
        case e.OtherPageAnswered():
            return translate(
                "words",
                "A web page answered, not Zulip. Is {host} the address in your browser? A Wi-Fi or "
                "company sign-in page may be in between.",
            ).format(host=host)
        case e.TooManyRequests(seconds=None):
            return translate(
                "words",
                "{host}, or something in front of it, accepts no more requests right now. Try "
                "again in a few minutes.",
            ).format(host=host)
        case e.TooManyRequests():
            return translate(
                "words",
                "{host}, or something in front of it, accepts no more requests right now. Try "
                "again at {time}.",
            ).format(host=host, time=_time_in(failure.seconds or 0))
        case e.AuthorizationRemoved():
            return translate(
                "words",
                "Zulip never received the key: something in front of {host} removes the "
                "Authorization header. The server’s administrator can fix this.",
            ).format(host=host)
        case e.BlockedBeforeServer():
            return translate(
                "words", "Something in front of Zulip blocked the request ({status})."
            ).format(status=status)
        case e.ServerMisconfigured():
            return translate("words", "The server is set up wrongly. It says: “{message}”").format(
                message=failure.message
            )
        case e.ServerTrouble():
            return translate(
                "words",
                "The server has a problem ({status}) or is in maintenance. Your login was not "
                "judged.",
            ).format(status=status)
        case e.MethodRefused():
            return translate(
                "words",
                "{host} did not take the request as it was sent. Type the address exactly as in "
                "your browser.",
            ).format(host=host)
        case e.RedirectRefused(to=""):
            return translate(
                "words", "{host} redirects elsewhere. For safety, Zulip Key stopped here."
            ).format(host=host)
        case e.RedirectRefused():
            return translate(
                "words", "{host} redirects to {other}. For safety, Zulip Key stopped here."
            ).format(host=host, other=failure.to)
        case e.RedirectLoop():
            return translate(
                "words",
                "{host} redirects every request back to itself. Its reverse proxy is set up "
                "wrongly; the server’s administrator can fix this.",
            ).format(host=host)
        case e.ReplyTooLarge():
            return translate("words", "{host} sent more than any Zulip would.").format(host=host)
        case e.ReplyIncomplete():
            return translate("words", "The server’s answer was incomplete ({missing}).").format(
                missing=failure.missing
            )
        case e.ClientRefused():
            return translate(
                "words", "This server ({version}) does not accept this program."
            ).format(version=failure.version)
        case e.OrganizationNotNamed():
            return translate(
                "words",
                "{host} is a Zulip server, not one organization. Type your organization’s own "
                "address, such as your-org.zulipchat.com.",
            ).format(host=host)
        case e.OrganizationUnknown():
            return translate("words", "No organization has the address {host}.").format(host=host)
        case e.OtherAddressNamed(redirected=True):
            return translate(
                "words",
                "{host} sends you to {other}. Your password would go there. Use it?",
            ).format(host=host, other=failure.other)
        case e.OtherAddressNamed():
            return translate(
                "words",
                "You typed {host}; the organization calls itself {other}. Your password would go "
                "there. Use it?",
            ).format(host=host, other=failure.other)
        case e.ReplyUnknown():
            return translate("words", "The server said: “{message}” ({code})").format(
                message=failure.message, code=failure.code or status
            )
    return translate("words", "The server’s answer was not understood.")


def _sign_in(failure: e.SignInRefused) -> str:
    match failure:
        case e.CredentialsWrong():
            return credentials_wrong(failure, None, 1)
        case e.LoginNotEmail():
            return translate("words", "Sign in with your email address here, not a username.")
        case e.AccountNotHere():
            return translate(
                "words",
                "The email is wrong, or your account is in another organization of this server.",
            )
        case e.AccountDeactivated():
            return translate(
                "words",
                "Your account is deactivated. Only your organization’s administrators can "
                "activate it again.",
            )
        case e.OrganizationDeactivated():
            return translate("words", "This organization has been deactivated.")
        case e.PasswordSignInOff():
            return translate(
                "words",
                "This organization doesn’t allow password sign-in. Sign in with a browser instead.",
            )
        case e.PasswordResetRequired():
            return translate(
                "words", "Your password must be set again before you can sign in with it."
            )
        case e.RateLimited(seconds=None):
            return translate(
                "words", "Too many tries. Wait some minutes; the password may have been right."
            )
        case e.RateLimited():
            return rate_limited(failure.seconds or 0)
        case e.DevelopmentSignInOff():
            return translate("words", "This is no development server: sign in with a password.")
        case e.KeyRefused():
            return translate("words", "We received a key, but the server refuses it.")
        case e.KeyOnlyPosts():
            return translate(
                "words",
                "The key works. It belongs to an incoming webhook, so it can only send messages.",
            )
        case e.NotAllowed():
            return translate("words", "The server refused this. It said: “{message}”").format(
                message=failure.message
            )
        case e.KeyChangeUnclear():
            return translate(
                "words",
                "The server did not say whether it has changed the key. Sign in again: that "
                "fetches the key that counts now.",
            )
        case e.PasswordWantedToo():
            return translate(
                "words",
                "This organization takes passwords as well, so its server gives no key in this "
                "way. Start again, and let Zulip Key receive the link.",
            )
    return translate("words", "The server refused the sign-in.")


def _link(failure: e.LinkFailure) -> str:
    match failure:
        case e.LinkOfOtherOrganization():
            return translate(
                "words", "That link is from {host}, not from the organization that you chose here."
            ).format(host=failure.other)
        case e.LinkOfOtherTry():
            return translate(
                "words",
                "That link belongs to another try. Finish in the page that was opened last, or "
                "open it again.",
            )
        case e.LinkUsed():
            return translate("words", "That link was used already; each works once.")
        case e.LinkLate():
            return translate("words", "That sign-in took too long, so it was forgotten.")
        case e.NoSignInPending():
            return translate(
                "words",
                "A sign-in link has come, but no sign-in with the browser is going on here. It was "
                "not used.",
            )
        case e.TokenMalformed():
            return translate(
                "words",
                "That is not the login token of the page that was opened last. Copy it there once "
                "more.",
            )
        case e.TokenExpired():
            return translate(
                "words",
                "The login token has expired: it works for 15 seconds after the page has shown it.",
            )
    return translate(
        "words",
        "That is not a complete sign-in link. One begins with zulip://login and is a long line.",
    )


def _keyring(failure: e.KeyringFailure) -> str:
    store = failure.store
    match failure:
        case e.KeyringNotInstalled():
            return translate(
                "words", "{setting} names {backend}, which is not installed here."
            ).format(setting=failure.named_in, backend=store)
        case e.KeyringAbsent(store=""):
            return translate(
                "words",
                "This computer has no password manager that programs can use. Nothing was "
                "remembered.",
            )
        case e.KeyringAbsent():
            return translate(
                "words",
                "The password manager that is set up here ({store}) does not keep secrets safe, or "
                "we do not know it. Nothing was remembered.",
            ).format(store=store)
        case e.KeyringLocked():
            return translate("words", "Your password manager ({store}) is locked.").format(
                store=store
            )
        case e.KeyringNotVerified():
            return translate(
                "words",
                "Your password manager ({store}) did not give back what was put there. Nothing was "
                "remembered.",
            ).format(store=store)
        case e.KeyNotForgotten():
            return translate(
                "words",
                "Your password manager ({store}) still has the key. Remove the entry of Zulip Key "
                "there, then try again.",
            ).format(store=store)
        case e.KeyNotInKeyring():
            return translate(
                "words",
                "The key is not in your password manager ({store}) any more. Sign in once more to "
                "remember it again.",
            ).format(store=store)
        case e.KeyringSilent():
            return translate(
                "words", "Your password manager didn’t answer within {seconds} seconds."
            ).format(seconds=failure.seconds)
        case e.KeyringBroken(store=""):
            return translate("words", "Your password manager does not work now ({reason}).").format(
                reason=failure.reason
            )
        case e.KeyringBroken():
            return translate(
                "words", "Your password manager ({store}) does not work now ({reason})."
            ).format(store=store, reason=failure.reason)
    return translate("words", "Your password manager ({store}) does not work now.").format(
        store=store
    )


def _file(failure: e.FileFailure) -> str:
    path = failure.path
    match failure:
        case e.OtherAccountInFile(site=""):
            return translate("words", "{path} belongs to {email}.").format(
                path=path, email=failure.email
            )
        case e.OtherAccountInFile(email=""):
            return translate("words", "{path} belongs to an account at {site}.").format(
                path=path, site=failure.site
            )
        case e.OtherAccountInFile():
            return translate("words", "{path} belongs to {email} at {site}.").format(
                path=path, email=failure.email, site=failure.site
            )
        case e.FileOfVariableMissing() if path.startswith("~"):
            return translate(
                "words",
                "{variable} is set to {path}, and there is no such file: programs don’t replace "
                "the ~ in it. Set it to the whole path.",
            ).format(variable=failure.variable, path=path)
        case e.FileOfVariableMissing():
            return translate(
                "words",
                "{variable} is set to {path}, but there is no such file. Programs look only there.",
            ).format(variable=failure.variable, path=path)
        case e.FileMissing():
            return translate("words", "There is no file {path}.").format(path=path)
        case e.FolderMissing():
            return translate("words", "The folder of {path} does not exist.").format(path=path)
        case e.NotWritable():
            return translate(
                "words", "{path} cannot be written: {reason}. Nothing was changed."
            ).format(path=path, reason=failure.reason)
        case e.NotReadable():
            return translate(
                "words",
                "{path} is there but cannot be read: {reason}. Nothing was changed.",
            ).format(path=path, reason=failure.reason)
        case e.DiskFull():
            return translate("words", "No room is left for {path}. Nothing was changed.").format(
                path=path
            )
        case e.NotARegularFile():
            return translate(
                "words", "{path} is a folder or a device, not a file. Nothing was changed."
            ).format(path=path)
        case e.FileBusy():
            return translate(
                "words", "Another Zulip Key is writing {path}. Nothing was changed; try again."
            ).format(path=path)
        case e.FileOfAnother():
            return translate(
                "words",
                "{path} belongs to {owner}, who could read the key there. Nothing was changed.",
            ).format(path=path, owner=failure.owner)
        case e.LinkBroken():
            return translate(
                "words", "{path} is a link that leads nowhere. Nothing was changed."
            ).format(path=path)
        case e.FileNotUnderstood(line=None):
            return translate(
                "words",
                "{path} is there, but it is not a zuliprc that we understand. Nothing was changed.",
            ).format(path=path)
        case e.FileNotUnderstood():
            return translate(
                "words", "Line {line} of {path} cannot be understood. Nothing was changed."
            ).format(path=path, line=failure.line)
        case e.FileChangedMeanwhile():
            return translate(
                "words", "Another program has just changed {path}. Nothing was changed by us."
            ).format(path=path)
    return translate(
        "words", "{path} did not read back as it was written. Nothing was changed."
    ).format(path=path)


def _own_file(failure: e.OwnFileFailure) -> str:
    path = failure.path
    match failure:
        case e.OwnFileNotReadable():
            return translate(
                "words",
                "{path} cannot be read: {reason}. What is kept there is not used and was not "
                "changed.",
            ).format(path=path, reason=failure.reason)
        case e.OwnFileNotWritable():
            return translate(
                "words", "{path} cannot be written: {reason}. Nothing was saved there."
            ).format(path=path, reason=failure.reason)
        case e.OwnFileDamaged(kept_as=""):
            return translate(
                "words",
                "{path} is damaged, so what is kept there is not used. It stays as it is until "
                "something new is saved, and is then kept under another name.",
            ).format(path=path)
        case e.OwnFileDamaged():
            return translate(
                "words", "{path} is damaged. It is kept as {name}; a new file has been started."
            ).format(path=path, name=failure.kept_as)
        case e.OwnFileBusy():
            return translate(
                "words", "Another program is using {path}. Nothing was saved there; try again."
            ).format(path=path)
    return translate("words", "{path} cannot be used.").format(path=path)


def listed_no_more(account: Account) -> str:
    """Say what stays of an account that was forgotten where there is no password manager."""
    service, user = entry_of(account)
    return translate(
        "words",
        "{email} is not listed any more. There is no password manager here to look for its key: if "
        "one had it, it has it still, as “{service}” of {user}.",
    ).format(email=account.email, service=service, user=user)


def day(moment: datetime) -> str:
    """Return a date as people write it here."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat
    )


def _now() -> str:
    return QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
