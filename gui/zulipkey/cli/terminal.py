"""The questions of a sign-in in a terminal, with the same steps and texts as in the window."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from pathlib import Path

from zulipkey import zuliprc
from zulipkey.cli.streams import say
from zulipkey.messages import failures, labels
from zulipkey.messages.translation import joined, translator
from zulipkey.messages.zuliprc import describe_concerns, describe_past
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import KeyResult
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.organization import ExternalMethod, Organization
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.zulip import tls

tr = translator("cli")

_MOST_TRIES = 3  # servers allow five in half an hour


class Declined(Exception):
    """The user answered no; there is nothing more to report."""


def tell(failure: errors.Failure) -> None:
    """Print what happened, and which option helps."""
    say(sentences(failure))


def sentences(failure: errors.Failure) -> str:
    """Return what happened, and which option helps."""
    match failure:
        case errors.OtherAddressNamed():  # its usual text is a question
            return tr(
                "This organization’s address is {other}. To sign in there, use --server {other}."
            ).format(other=failure.other)
        case errors.CertificateUntrusted() | errors.CertificateChainIncomplete():
            return joined(failures.message(failure).title, _authorities())
        case errors.PasswordSignInOff():
            how = tr("In a terminal, “zulipkey get --server {host}” shows the link.")
            return joined(failures.sentences(failure), how.format(host=failure.host))
    return failures.sentences(failure)


def _authorities() -> str:
    variable, path = tls.named_in(os.environ)
    if not variable and (path := os.environ.get("SSL_CERT_FILE", "")):
        variable = "SSL_CERT_FILE"
    if variable and not tls.is_usable(path):
        text = tr("{variable} names {path}, which contains no certificates.")
        return text.format(variable=variable, path=escaped(path))
    return tr(
        "If it’s your company’s server, add --ca-file FILE with your company’s certificate file."
    )


def tell_saved(path: Path, saved: zuliprc.Saved) -> None:
    """Print where the key was saved, and who else can read it."""
    say(tr("Saved to {path}.").format(path=escaped(zuliprc.display_path(path))))
    tell_concerns(saved)
    if past := describe_past(saved):
        say(past)


def tell_concerns(saved: zuliprc.Saved) -> None:
    """Print who else can read a file with a key."""
    for concern in describe_concerns(saved):
        say(escaped(concern))


def ask(prompt: str) -> str:
    """Ask for a line, and return it without surrounding spaces.

    Raises:
        NoTerminal: stdin is not a terminal.
        EOFError: the user ended the input.
    """
    if not sys.stdin.isatty():
        raise errors.NoTerminal
    sys.stderr.write(prompt)
    sys.stderr.flush()
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError:  # the terminal's encoding differs from that of the locale
        return "\N{REPLACEMENT CHARACTER}"
    if not line:
        raise EOFError
    return line.strip()


def agrees(question: str) -> bool:
    """Ask a question that ends in [y/N]; return whether the answer is yes.

    Raises:
        NoTerminal, EOFError: as for ``ask``.
    """
    #: What may be typed for yes, between spaces; keep y.
    return ask(question).casefold() in tr("y yes").split()


def ask_secret(prompt: str) -> str:
    """Ask for a line without echoing it.

    Raises:
        NoTerminal: stdin is not a terminal, or the input would be visible.
        PasswordNotText: the terminal's encoding differs from that of the locale.
        EOFError: the user ended the input.
    """
    if not sys.stdin.isatty():
        raise errors.NoTerminal
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt, stream=sys.stderr)
    except getpass.GetPassWarning:
        raise errors.NoTerminal from None
    except UnicodeDecodeError:
        pass  # it holds the input: the failure must not be chained to it
    raise errors.PasswordNotText


def ask_to_sign_in(sign_in: SignIn, address: Address | None, login: str) -> KeyResult:
    """Ask for what is missing, and sign in.

    Args:
        sign_in: the steps of a sign-in.
        address: the organization's address, if given.
        login: an email or username; empty if not given.

    Raises:
        Failure: the last failure, if another question would not help.
    """
    organization = (
        find_organization(sign_in, address) if address else _ask_for_organization(sign_in)
    )
    shown = organization.address.host_and_port
    say(f"{organization.name} ({shown}, Zulip {organization.version})")
    if organization.login_kind is None:
        return _sign_in_with_browser(sign_in, organization)
    return _sign_in_with_password(sign_in, organization, login)


def find_organization(sign_in: SignIn, address: Address) -> Organization:
    """Find the organization at an address; in a terminal, ask before using another address.

    Raises:
        Failure: as for ``Client.find_organization``.
        Declined: the organization has another address, which the user did not confirm.
    """
    try:
        return sign_in.find(address, cancel=CancelToken())
    except errors.ClientKeyLocked as failure:
        say(failures.sentences(failure))
        sign_in.unlock(failure.path, ask_secret(tr("Its password: ")))
        return sign_in.find(address, cancel=CancelToken())
    except errors.OtherAddressNamed as failure:
        if not sys.stdin.isatty():
            raise
        say(failures.message(failure).title)
        if not agrees(tr("Sign in there instead? [y/N] ")):
            raise Declined from None
        return find_organization(sign_in, addresses.parse(failure.other))


def _ask_for_organization(sign_in: SignIn) -> Organization:
    while True:
        typed = ask(tr("Your Zulip address: "))
        try:
            return find_organization(sign_in, addresses.parse(typed))
        except Declined:
            pass
        except errors.Failure as failure:
            tell(failure)


def _sign_in_with_password(sign_in: SignIn, organization: Organization, login: str) -> KeyResult:
    label = labels.login_label(organization.login_kind)
    if organization.external_methods and not login:
        say(tr("Leave it empty to sign in with a browser."))
    tries = 0
    while True:
        if not login:
            login = ask(f"{label}: ")
        if not login and organization.external_methods:
            return _sign_in_with_browser(sign_in, organization)
        try:
            if not login:
                raise errors.LoginEmpty
            password = ask_secret(tr("Password: "))
            if not password:
                raise errors.PasswordEmpty
            return sign_in.with_password(organization, login, password, cancel=CancelToken())
        except errors.CredentialsWrong as failure:
            tries += 1
            if tries == _MOST_TRIES:
                raise
            say(failures.credentials_wrong(failure, organization.login_kind, tries).line)
        except errors.PasswordEmpty as failure:
            say(failures.sentences(failure))
        except errors.LoginEmpty:
            say(failures.login_empty(organization.login_kind).line)
        except (errors.LoginNotEmail, errors.AccountNotHere) as failure:
            say(failures.sentences(failure))
            login = ""


def _sign_in_with_browser(sign_in: SignIn, organization: Organization) -> KeyResult:
    waiting = sign_in.start_browser(organization, _method(organization))
    say(
        tr(
            "Open this link in a browser on any computer and sign in. Keep the link private:\n"
            "{link}\n"
            "At the end, the browser wants to open a link that begins with zulip://login. Copy it "
            "(from the button, or from the address of the failed page) and paste it here."
        ).format(link=waiting.start_url())
    )
    while True:
        try:
            result = waiting.take_link(ask_secret(tr("Link (hidden): ")))
        except errors.PasswordNotText:
            say(failures.sentences(errors.LinkMalformed()))
        except errors.LinkFailure as failure:
            if not waiting.is_pending:
                raise
            say(failures.sentences(failure))
        else:
            return sign_in.finish_browser(waiting, result, cancel=CancelToken())


def _method(organization: Organization) -> ExternalMethod:
    methods = organization.external_methods
    if not methods:
        say(tr("Zulip Key can’t sign in to this organization."))
        raise errors.NoTerminal
    if len(methods) == 1:
        return methods[0]
    for number, method in enumerate(methods, start=1):
        say(f"{number}  {method.display_name}")
    while True:
        chosen = ask(tr("Sign in with number: "))
        if chosen.isdecimal() and 0 < int(chosen) <= len(methods):
            return methods[int(chosen) - 1]
