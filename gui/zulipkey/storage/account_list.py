"""The list of remembered accounts, as stored in its file, most recently used first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

from zulipkey.model.account import Account, Role, is_login
from zulipkey.model.address import or_none, parse_url
from zulipkey.model.trust import SYSTEM, Trust

_LONGEST: Final = 400  # characters of a text


@dataclass(frozen=True)
class _Listed:
    account: Account
    is_finished: bool = True
    """Whether the key is known to be in the store; otherwise it may be, or is being written."""


@dataclass(frozen=True)
class AccountList:
    """An immutable list of accounts; each change returns a new list."""

    _listed: tuple[_Listed, ...] = ()
    _unread: tuple[object, ...] = ()
    """Entries that this release does not understand; another release may."""

    @classmethod
    def parse(cls, entries: object) -> AccountList:
        """Parse the entries of the file; keep those that are not accounts unchanged."""
        listed: list[_Listed] = []
        unread: list[object] = []
        for entry in entries if isinstance(entries, list) else ():
            if account := _account(entry):
                listed.append(_Listed(account, entry.get("is_finished") is not False))
            else:
                unread.append(entry)
        return cls(tuple(listed), tuple(unread))

    def entries(self) -> list[object]:
        """Return the entries for the file."""
        return [
            {
                "site": one.account.site,
                **{
                    name: vars(value) if isinstance(value, Trust) else value
                    for name, value in vars(one.account).items()
                    if name != "address" and value not in (None, "", SYSTEM)
                },
                **({} if one.is_finished else {"is_finished": False}),
            }
            for one in self._listed
        ] + [*self._unread]

    def __iter__(self) -> Iterator[tuple[Account, bool]]:
        """Iterate over the accounts, each with whether its key is known to be in the store."""
        return ((one.account, one.is_finished) for one in self._listed)

    def find(self, account: Account) -> Account | None:
        """Return the same account as it is in this list; None if it is not."""
        return next((one.account for one in self._listed if account.is_same(one.account)), None)

    def with_intention(self, account: Account) -> AccountList:
        """Return the list with the account added as unfinished, unless the list contains it."""
        if self.find(account):
            return self
        return replace(self, _listed=(_Listed(account, is_finished=False), *self._listed))

    def with_first(self, account: Account) -> AccountList:
        """Return the list with the account first, completed from the entry that it replaces."""
        learnt = _learnt(account, self.find(account) or account)
        return replace(self, _listed=(_Listed(learnt), *self.without(account)._listed))

    def with_learnt(self, account: Account) -> AccountList:
        """Return the list with the account's entry, if there is one, updated from ``account``."""
        return self._mapped(
            lambda known: _learnt(account, known) if account.is_same(known) else known
        )

    def without_trust(self, site: str) -> AccountList:
        """Return the list with accounts at ``site`` that trust only the system's certificates."""
        return self._mapped(
            lambda known: replace(known, trust=SYSTEM) if known.site == site else known
        )

    def _mapped(self, change: Callable[[Account], Account]) -> AccountList:
        """Return the list with each account as ``change`` returns it."""
        listed = (replace(one, account=change(one.account)) for one in self._listed)
        return replace(self, _listed=tuple(listed))

    def without(self, account: Account) -> AccountList:
        """Return the list without the account."""
        listed = (one for one in self._listed if not account.is_same(one.account))
        return replace(self, _listed=tuple(listed))


def _learnt(account: Account, known: Account) -> Account:
    """Return the account, with its missing values taken from ``known``."""
    return replace(
        account,
        organization=account.organization or known.organization,
        full_name=account.full_name or known.full_name,
        user_id=known.user_id if account.user_id is None else account.user_id,
        role=known.role if account.role is None else account.role,
    )


_address: Final = lru_cache(4096)(
    partial(or_none, parse_url)
)  # a long list is parsed again after each change


def _account(entry: object) -> Account | None:
    if not isinstance(entry, dict):
        return None
    texts = [entry.get(name, "") for name in ("site", "organization", "email", "full_name")]
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in texts):
        return None
    site, organization, email, full_name = texts
    address = _address(site)
    if address is None or not is_login(email):
        return None
    user_id = entry.get("user_id")
    role = entry.get("role")
    return Account(
        address=address,
        organization=organization,
        email=email,
        user_id=user_id if type(user_id) is int else None,
        full_name=full_name,
        role=Role(role) if role is not None and role in list(Role) else None,
        trust=Trust.parse(entry.get("trust")),
    )
