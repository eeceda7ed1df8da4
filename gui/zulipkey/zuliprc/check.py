"""Read a zuliprc and find the problems of its content, its location and its environment."""

from __future__ import annotations

import contextlib
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from zulipkey.desktop import home
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey
from zulipkey.model.errors import FileMissing, FileOfVariableMissing, FolderMissing
from zulipkey.model.trust import Trust
from zulipkey.zuliprc import file, git, repair, values
from zulipkey.zuliprc.content import Content
from zulipkey.zuliprc.encoding import LARGEST_FILE, of_python_programs
from zulipkey.zuliprc.places import overriding_variables
from zulipkey.zuliprc.problem import Problem, ProblemKind
from zulipkey.zuliprc.repair import Repairs, plain
from zulipkey.zuliprc.scan import Document

_K: Final = ProblemKind
_GRAVITY: Final = {kind: number for number, kind in enumerate(ProblemKind)}
_MOST: Final = 100
_MOST_OF_A_KIND: Final = 20


@dataclass(frozen=True, kw_only=True)
class Check:
    """The account and key in a file, and the problems of the file."""

    path: Path
    """As the caller gave it."""
    email: str
    """What the writer meant, made safe to show by ``plain``; so is ``site``."""
    site: str
    account: Account | None
    """None if the email, key or site is missing or unusable."""
    key: ApiKey | None
    problems: tuple[Problem, ...]


def check(path: Path, environ: Mapping[str, str]) -> Check:
    """Read the zuliprc at ``path`` and find its problems, without network access.

    Args:
        path: the file.
        environ: the environment in which programs would read the file.

    Raises:
        FileOfVariableMissing: ``ZULIP_CONFIG`` names the file, and it does not exist.
        FileFailure: the file cannot be read.
    """
    try:
        data, status = file.read(path)
    except (FileMissing, FolderMissing):
        named = environ.get("ZULIP_CONFIG")
        if not named or Path(named) != path:
            raise
        raise FileOfVariableMissing(path=plain(named), variable="ZULIP_CONFIG") from None
    document = Document(data)
    repairs = Repairs(path, data, document)
    key: ApiKey | None = None
    with contextlib.suppress(ValueError):
        key = ApiKey(document.intended("key"))
    problems = chain(
        _of_file(path, status, environ, repairs),
        _of_environment(path, document, environ),
        Content(path, document, repairs, of_python_programs(environ)).problems(),
    )
    return Check(
        path=path,
        email=plain(document.intended("email")),
        site=plain(document.intended("site")),
        account=_account(document) if key else None,
        key=key,
        problems=_gravest(problems),
    )


def _gravest(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort the problems by gravity, and limit their number in total and of each kind.

    Those left out are found by the next check, after the others have been fixed.
    """
    kinds: Counter[ProblemKind] = Counter()
    few: list[Problem] = []
    for one in problems:
        kinds[one.kind] += 1
        if kinds[one.kind] <= _MOST_OF_A_KIND:
            few.append(one)
    few.sort(key=lambda one: (_GRAVITY[one.kind], one.line or 0))
    return tuple(few[:_MOST])


def _account(document: Document) -> Account | None:
    """Return the account and trust settings in the file; None if the email or site is unusable."""
    email, site = values.likely_email(document.intended("email")), document.intended("site")
    trust = Trust(
        ca_file=document.intended("cert_bundle"),
        client_cert=document.intended("client_cert"),
        client_key=document.intended("client_cert_key"),
    )
    origin = values.server(site) or addresses.or_none(addresses.parse, values.likely_site(site))
    if origin is None or not (values.is_usable_email(email) or values.is_user_name(email)):
        return None
    return Account(address=origin, organization="", email=email, trust=trust)


# ── The file as a whole ───────────────────────────────────────────────────────────────────────


def _of_file(
    path: Path, status: os.stat_result, environ: Mapping[str, str], repairs: Repairs
) -> Iterator[Problem]:
    is_mine = sys.platform == "win32" or status.st_uid == os.geteuid()
    if file.lets_others_read(path, status):
        can_fix = is_mine and status.st_size <= LARGEST_FILE
        yield Problem(kind=_K.READABLE_BY_OTHERS, plan=repairs.make_private if can_fix else None)
    if sys.platform != "win32":
        if not is_mine:
            yield Problem(kind=_K.OTHER_OWNER)
        folder = file.folder_writable_by_others(path, status)
        if folder is not None:
            yield Problem(kind=_K.FOLDER_OF_OTHERS, option=plain(home.display_path(folder)))
    elif "HOME" not in environ and path == (home.folder() or Path()) / ".zuliprc":
        yield Problem(kind=_K.HOME_UNSET)
    real = path.resolve()
    match git.status_of(real):
        case git.Git.TRACKED:
            yield Problem(kind=_K.TRACKED_BY_GIT)
        case git.Git.UNTRACKED:
            listed = git.exclude_file(real)
            can_fix = listed is not None and listed[0].is_file()
            plan = partial(repair.exclude_from_git, path) if can_fix else None
            yield Problem(kind=_K.IN_GIT, plan=plan)


def _of_environment(
    path: Path, document: Document, environ: Mapping[str, str]
) -> Iterator[Problem]:
    variables = overriding_variables(environ)
    if "ZULIP_CONFIG" in variables and _is_file(environ["ZULIP_CONFIG"], path):
        variables = tuple(name for name in variables if name != "ZULIP_CONFIG")
    bundle = values.bundle_variable(environ)
    asked = values.server(document.intended("site"))
    is_by_plain_http = asked is not None and (asked.scheme == "http" or asked.http_was_typed)
    if bundle and not is_by_plain_http:  # plain HTTP involves no certificate
        authorities = environ[bundle]
        if not os.path.isdir(authorities) and not values.is_ca_file(os.path.abspath(authorities)):  # noqa: PTH100, PTH112
            yield Problem(kind=_K.VARIABLE_UNUSABLE, option=bundle)
        elif _chooses_trust(document, authorities):
            variables = (*variables, bundle)
    if variables:
        yield Problem(kind=_K.OVERRIDDEN, option=", ".join(variables))


def _chooses_trust(document: Document, authorities: str) -> bool:
    """Return whether the file has trust settings that differ from the bundle ``authorities``."""
    if document.option("insecure") is not None:
        return True
    chosen = document.intended("cert_bundle")
    return document.option("cert_bundle") is not None and not _is_file(chosen, Path(authorities))


def _is_file(name: str, path: Path) -> bool:
    try:
        return Path(name).samefile(path)
    except (OSError, ValueError):
        return False
