"""``zulipkey accounts`` and ``zulipkey forget``, and the choice of a remembered account."""

from __future__ import annotations

import argparse
from typing import Final, NamedTuple

from zulipkey.cli import context, terminal
from zulipkey.cli.streams import give_json, say, show
from zulipkey.messages import failures, verdicts
from zulipkey.messages.translation import joined, translator
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    AccountNotChosen,
    Failure,
    KeyNotInKeyring,
    KeyringFailure,
)
from zulipkey.model.untrusted import escaped
from zulipkey.storage.accounts import Forgotten
from zulipkey.zuliprc import KeyCheck, Verdict

tr = translator("cli")

WORKS: Final = {KeyCheck.WORKS: True, KeyCheck.REFUSED: False, KeyCheck.UNKNOWN: None}
"""The result of a key's check → its value in JSON."""


def accounts(arguments: argparse.Namespace) -> int:
    """List the remembered accounts; with ``--check``, also whether their keys work."""
    listed = context.remembered().accounts()
    checked = _checked(arguments, listed) if arguments.check else [None] * len(listed)
    if arguments.json:
        give_json([_as_json(*one) for one in zip(listed, checked, strict=True)])
    else:
        for account, said in zip(listed, checked, strict=True):
            known = [part for part in (account.full_name, account.organization) if part]
            columns = [account.selector, " · ".join(known), *([said.text] if said else [])]
            show("\t".join(map(escaped, columns)).rstrip() + "\n")
        if not listed and context.is_whole():
            none = tr("No accounts are saved on this computer.")
            #: Behind it: an account.
            how = tr("To save one: zulipkey get --remember")
            say(joined(none, how))
    works = all(said is None or said.key is KeyCheck.WORKS for said in checked)
    return int(not (works and context.is_whole()))


class _Checked(NamedTuple):
    key: KeyCheck
    text: str
    """The result as a text."""


def _checked(arguments: argparse.Namespace, listed: tuple[Account, ...]) -> list[_Checked]:
    sign_in = context.sign_in(arguments, context.policy())
    checked: list[_Checked] = []
    broken: KeyringFailure | None = None  # do not wait for the password manager at each account
    for account in listed:
        try:
            if broken is not None:
                raise broken
            sign_in.verify(key_of(arguments, account), cancel=CancelToken())
        except Failure as failure:
            if isinstance(failure, KeyringFailure) and not isinstance(failure, KeyNotInKeyring):
                broken = failure
            key, problem = KeyCheck.by(failure), terminal.sentences(failure)
        else:
            key, problem = KeyCheck.WORKS, ""
        text = {
            KeyCheck.WORKS: verdicts.label(Verdict.WORKS),
            KeyCheck.REFUSED: failures.key_no_longer_works().line,
        }
        checked.append(_Checked(key, text.get(key, problem)))
    return checked


def forget(arguments: argparse.Namespace) -> int:
    """Remove one account and its key from this computer."""
    account = one_account(arguments.account)
    sign_in = context.sign_in(arguments)
    became = context.awaited(arguments, lambda cancel: sign_in.forget(account, cancel=cancel))
    said = failures.listed_no_more(account).line
    if became is Forgotten.EVERYTHING:
        said = tr("{account} was removed from this computer. The key still works.").format(
            account=account.selector
        )
    say(escaped(said))
    if arguments.json:
        removed = became is Forgotten.EVERYTHING
        give_json([{"email": account.email, "site": account.site, "key_removed": removed}])
    return 0


def one_account(text: str | None) -> Account:
    """Return the one remembered account that matches ``text``; None matches every account.

    Raises:
        AccountNotChosen: no account matches, or more than one.
    """
    address = addresses.or_none(addresses.parse, text or "")
    fitting = [
        account
        for account in context.remembered().accounts()
        if not text
        or text.casefold() in (account.email.casefold(), account.selector.casefold())
        or (address is not None and fits(account, address, ""))
    ]
    if len(fitting) != 1:
        raise AccountNotChosen(fitting=tuple(one.selector for one in fitting))
    return fitting[0]


def key_of(arguments: argparse.Namespace, account: Account) -> KeyResult:
    """Return a remembered account with its key from the password manager.

    Raises:
        Failure: as for ``RememberedAccounts.result_of``.
        KeyringSilent: the password manager did not answer in time.
    """
    accounts = context.remembered()
    return context.awaited(arguments, lambda cancel: accounts.result_of(account, cancel=cancel))


def fits(account: Account, address: Address | None, login: str) -> bool:
    """Return whether the account is at ``address`` and has the email ``login``, if given."""
    if login and login.casefold() != account.email.casefold():
        return False
    if address is None or address == account.address:
        return True
    # As in a sign-in: a loopback host without a scheme can also mean http.
    is_either = address.scheme_is_guess and address.is_loopback
    return is_either and address.with_http() == account.address


def _as_json(account: Account, checked: _Checked | None) -> dict[str, object]:
    listed: dict[str, object] = {
        "email": account.email,
        "site": account.site,
        "organization": account.organization,
        "full_name": account.full_name,
        "user_id": account.user_id,
        "role": account.role,
    }
    if checked is not None:
        listed["key_works"] = WORKS[checked.key]
        listed["problem"] = None if checked.key is KeyCheck.WORKS else checked.text
    return listed
