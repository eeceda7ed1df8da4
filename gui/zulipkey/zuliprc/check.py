"""What is wrong with a zuliprc, with the fix of each problem where there is one."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from zulipkey.desktop import home
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey
from zulipkey.model.errors import (
    AddressFailure,
    FileMissing,
    FileOfVariableMissing,
    FolderMissing,
)
from zulipkey.model.trust import Trust
from zulipkey.zuliprc import file, git, repair, values
from zulipkey.zuliprc.encoding import LARGEST_FILE, Encoding, of_python_programs
from zulipkey.zuliprc.places import overriding_variables
from zulipkey.zuliprc.repair import Fix, Repairs, plain
from zulipkey.zuliprc.scan import (
    FILES,
    READ,
    Document,
    Indented,
    Line,
    meant_value,
    without_comment,
)


class ProblemKind(Enum):
    """What can be wrong with a zuliprc, the gravest first."""

    READABLE_BY_OTHERS = auto()
    TRACKED_BY_GIT = auto()
    IN_GIT = auto()
    INSECURE = auto()
    PLAIN_HTTP = auto()
    OTHER_OWNER = auto()
    FOLDER_OF_OTHERS = auto()
    OTHER_PROGRAM = auto()
    NOT_UNDERSTOOD = auto()
    BYTE_ORDER_MARK = auto()
    UTF_16 = auto()
    NOT_UTF_8 = auto()
    NOT_ASCII = auto()
    """On Windows, where Python's programs take a file for something else than UTF-8."""
    NO_SECTION = auto()
    WRONG_SECTION = auto()
    DUPLICATE_SECTION = auto()
    DUPLICATE_OPTION = auto()
    INDENTED = auto()
    BARE_PERCENT = auto()
    QUOTED_VALUE = auto()
    INLINE_COMMENT = auto()
    MISSING_EMAIL = auto()
    MISSING_KEY = auto()
    MISSING_SITE = auto()
    EMAIL_UNUSABLE = auto()
    EMAIL_WITHOUT_AT = auto()
    """Most servers refuse it; one that signs people in by LDAP may not."""
    KEY_MALFORMED = auto()
    SITE_UNUSABLE = auto()
    INSECURE_MALFORMED = auto()
    CERTIFICATE_UNUSABLE = auto()
    CERTIFICATE_KEY_ALONE = auto()
    CLIENT_BUNDLE = auto()
    """``cert_bundle`` under a name that no program reads."""
    UNREAD_OPTION = auto()
    TERMINAL_SETTING = auto()
    TERMINAL_FOOTLINKS = auto()
    OVERRIDDEN = auto()
    VARIABLE_UNUSABLE = auto()
    HOME_UNSET = auto()


_K: Final = ProblemKind
_GRAVITY: Final = {kind: number for number, kind in enumerate(ProblemKind)}
_MOST: Final = 100
_MOST_OF_A_KIND: Final = 20
_CALLED_CERT_BUNDLE: Final = ("client_bundle", "ca_bundle", "ca_file", "cafile", "ca_cert")
_CALLED_INSECURE: Final = ("ssl_verify", "verify_ssl", "verify", "tls_verify", "verify_tls")
_OF_OTHER_PROGRAMS: Final = ("token", "api_key")

_Plan = Callable[[], Fix]


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong with a file."""

    kind: ProblemKind
    line: int | None = None
    """From 1; None: the file as a whole."""
    option: str = ""
    """The name of the option, the section or the variables: plain and capped."""
    plan: _Plan | None = field(default=None, repr=False, compare=False)

    @property
    def can_fix(self) -> bool:
        """Whether something here fixes it."""
        return self.plan is not None

    def fix(self) -> Fix | None:
        """Return what would change to fix it; None where nothing here does.

        Raises:
            FileFailure: the file that would change, git's own, cannot be read.
        """
        return None if self.plan is None else self.plan()


@dataclass(frozen=True, kw_only=True)
class Check:
    """What a file says, and what is wrong with it."""

    path: Path
    """As it was asked for."""
    email: str
    """What is meant, as ``site`` is: plain and capped."""
    site: str
    account: Account | None
    """Whose file it is; None if it does not say, or cannot be taken at its word."""
    key: ApiKey | None
    problems: tuple[Problem, ...]


def check(path: Path, environ: Mapping[str, str]) -> Check:
    """Read the zuliprc at ``path``, and find what is wrong with it; nothing goes to the network.

    Args:
        path: of the file.
        environ: the environment that the programs would run in.

    Raises:
        FileOfVariableMissing: ``ZULIP_CONFIG`` names it, and it is not there.
        FileFailure: it cannot be read.
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
        key = ApiKey(document.meant("key"))
    problems = chain(
        _of_file(path, status, environ, repairs),
        _of_environment(path, document, environ),
        _Content(path, document, repairs, of_python_programs(environ)).problems(),
    )
    return Check(
        path=path,
        email=plain(document.meant("email")),
        site=plain(document.meant("site")),
        account=_account(document) if key else None,
        key=key,
        problems=_gravest(problems),
    )


def _gravest(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort the problems, and of what repeats without end leave what nobody would read.

    What is left out is found when the others have been fixed.
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
    """Read what names an account, and how to know its server, as the zulip package does."""
    email, site = values.likely_email(document.meant("email")), document.meant("site")
    trust = Trust(
        ca_file=document.meant("cert_bundle"),
        client_cert=document.meant("client_cert"),
        client_key=document.meant("client_cert_key"),
    )
    origin = values.server(site)
    if origin is None:
        try:
            origin = addresses.parse(values.likely_site(site))
        except AddressFailure:
            return None
    if not values.is_usable_email(email) and not values.is_user_name(email):
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
        folder = file.folder_of_others(path, status)
        if folder is not None:
            yield Problem(kind=_K.FOLDER_OF_OTHERS, option=plain(home.display_path(folder)))
    elif "HOME" not in environ and path == (home.folder() or Path()) / ".zuliprc":
        yield Problem(kind=_K.HOME_UNSET)
    real = path.resolve()
    match git.treats(real):
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
    asked = values.server(document.meant("site"))
    is_by_plain_http = asked is not None and (asked.scheme == "http" or asked.http_was_typed)
    if bundle and not is_by_plain_http:  # else no certificate has a part in this
        authorities = environ[bundle]
        if not os.path.isdir(authorities) and not values.is_ca_file(os.path.abspath(authorities)):  # noqa: PTH100, PTH112
            yield Problem(kind=_K.VARIABLE_UNUSABLE, option=bundle)
        elif _chooses_trust(document, authorities):
            variables = (*variables, bundle)
    if variables:
        yield Problem(kind=_K.OVERRIDDEN, option=", ".join(variables))


def _chooses_trust(document: Document, authorities: str) -> bool:
    """Return whether the file says whom to trust, and does not mean ``authorities``."""
    if document.option("insecure") is not None:
        return True
    chosen = document.meant("cert_bundle")
    return document.option("cert_bundle") is not None and not _is_file(chosen, Path(authorities))


def _is_file(name: str, path: Path) -> bool:
    try:
        return Path(name).samefile(path)
    except (OSError, ValueError):
        return False


# ── What stands in it ─────────────────────────────────────────────────────────────────────────


class _Content:
    """Finds what is wrong with the lines of a file."""

    def __init__(self, path: Path, document: Document, repairs: Repairs, read_as: str) -> None:
        self._folder = Path(os.path.abspath(path)).parent  # noqa: PTH100  (links stay)
        self._document = document
        self._repairs = repairs
        self._read_as = read_as
        bundles = [one for one in document.options if one.name in _CALLED_CERT_BUNDLE]
        self._has_one_bundle = document.option("cert_bundle") is None and (
            len([one for one in bundles if document.is_read(one)]) == 1
        )

    def problems(self) -> Iterator[Problem]:
        document = self._document
        yield from self._of_encoding()
        for number in document.broken:
            yield Problem(kind=_K.NOT_UNDERSTOOD, line=None if number is None else number + 1)
        if document.broken and not document.lines:
            return
        other = self._of_other_program()
        if other is not None:
            yield _at(document.headers[other], _K.OTHER_PROGRAM)
            return
        yield from self._of_sections()
        yield from self._of_indents()
        yield from self._of_the_terminal()
        yield from self._of_repetitions()
        for option in document.options:
            if document.is_read(option):
                yield from self._of_option(option)
        for name, kind in (
            ("email", _K.MISSING_EMAIL),
            ("key", _K.MISSING_KEY),
            ("site", _K.MISSING_SITE),
        ):
            if not document.meant(name):
                yield Problem(kind=kind)

    def _of_encoding(self) -> Iterator[Problem]:
        decoded, repairs = self._document.decoded, self._repairs
        if decoded.encoding is Encoding.UTF_16:
            yield Problem(kind=_K.UTF_16, plan=repairs.encode_utf_16_anew)
        elif decoded.mark:
            plan = repairs.remove_mark if self._document.lines else None
            yield Problem(kind=_K.BYTE_ORDER_MARK, plan=plan)
        misread = tuple(self._misread())
        yield from misread
        if decoded.encoding is Encoding.EIGHT_BIT and not misread:
            first = (decoded.bad_line or 0) + 1
            yield Problem(kind=_K.NOT_UTF_8, line=first, plan=repairs.encode_eight_bit_anew)

    def _misread(self) -> Iterator[Problem]:
        """Yield the lines that Python's programs fail on in UTF-8, and the values they misread."""
        document = self._document
        values_at = {one.number: one for one in document.options if document.is_read(one)}
        for number, line in enumerate(document.lines):
            if line.isascii():
                continue
            option = values_at.get(number)
            try:
                arrives = line.encode().decode(self._read_as) == line
            except UnicodeError:
                pass
            else:
                if arrives or option is None or option.name not in READ:
                    continue
            first = next(one for one in line if not one.isascii())
            shown = first if first.isprintable() else f"U+{ord(first):04X}"
            plan = None if option is None else self._set_in_ascii(option)
            yield Problem(kind=_K.NOT_ASCII, line=number + 1, option=shown, plan=plan)

    def _of_other_program(self) -> int | None:
        """Return the number of a section that tells zulip-botserver's file, or a bridge's.

        zulip-botserver has a section for each bot, with its token; the Matrix bridge has one
        ``[zulip]`` with ``api_key``. A token in ``[api]`` comes with the zuliprc of a bot.
        """
        document = self._document
        if any(header.title.lower() == "api" for header in document.headers):
            return None
        for option in document.options:
            if option.name in _OF_OTHER_PROGRAMS and option.section >= 0:
                has_account = document.has(option.section, "email", "site")
                if has_account and option.title != "DEFAULT":
                    return option.section
        return None

    def _of_sections(self) -> Iterator[Problem]:
        document = self._document
        headless = next((one for one in document.options if one.section == -1), None)
        if headless is not None:
            if document.api == -1:
                plan = partial(self._repairs.put_header_above, headless.number)
                yield _at(headless, _K.NO_SECTION, plan=plan)
            else:
                yield _at(headless, _K.NOT_UNDERSTOOD)
        for header in document.headers:
            if not header.title and header.section != document.api:
                yield _at(header, _K.NOT_UNDERSTOOD)
        if document.api is None:
            used = {one.section for one in document.account_options}
            wrong = next((one for one in document.headers if one.section in used), None)
            if wrong is not None:
                yield _at(wrong, _K.WRONG_SECTION, wrong.title)
        elif document.api >= 0:
            header = document.headers[document.api]
            if header.title != "api":
                plan = partial(self._repairs.rename_header, header.number)
                yield _at(header, _K.WRONG_SECTION, header.title, plan)

    def _of_indents(self) -> Iterator[Problem]:
        seen: set[Indented] = set()
        for number, owner in self._document.indented.items():
            if owner not in seen:
                yield Problem(
                    kind=_K.INDENTED,
                    line=number + 1,
                    option=plain(owner.option),
                    plan=partial(self._repairs.unindent, owner),
                )
            seen.add(owner)

    def _of_the_terminal(self) -> Iterator[Problem]:
        """Yield what ends zulip-terminal: it reads each option of ``[zterm]``, and ``%`` in it."""
        document = self._document
        sections = {header.title: header.section for header in document.headers}
        if "zterm" not in sections:
            return
        numbers = [sections[name] for name in ("DEFAULT", "zterm") if name in sections]
        read = {
            one.name: one for number in numbers for one in document.options if one.section == number
        }
        for option in read.values():
            if not (document.is_read(option) and option.name in READ):
                yield from self._of_percent(option, option.value)
        for line in document.continued:
            if line.section in numbers:
                yield from self._of_percent(line, line.value)
        given = {
            name: "" if document.goes_on(option) else option.value for name, option in read.items()
        }
        for name in values.refused_by_terminal(given):
            yield _at(read[name], _K.TERMINAL_SETTING, name)
        if "footlinks" in read and "maximum-footlinks" in read:
            yield _at(read["footlinks"], _K.TERMINAL_FOOTLINKS)

    def _of_repetitions(self) -> Iterator[Problem]:
        document = self._document
        titles: set[str] = set()
        for header in document.headers:
            if header.title in titles and header.title != "DEFAULT":
                yield _at(header, _K.DUPLICATE_SECTION, header.title)
            titles.add(header.title)
        for option in document.options:
            first = document.first(option)
            if first is not option:
                goes_on = document.goes_on(first) or document.goes_on(option)
                can_fix = first.value == option.value and not goes_on
                plan = self._delete(option) if can_fix else None
                yield _at(option, _K.DUPLICATE_OPTION, option.name, plan)

    # ── One option that programs read ─────────────────────────────────────────────────────────

    def _of_option(self, option: Line) -> Iterator[Problem]:
        name, meant = option.name, meant_value(option)
        if name in READ:
            yield from self._of_writing(option)
        delete = None if self._document.goes_on(option) else self._delete(option)
        match name:
            case "insecure" if meant.lower() == "true":
                yield _at(option, _K.INSECURE, plan=delete)
            case "insecure" if meant.lower() != "false":
                yield _at(option, _K.INSECURE_MALFORMED, plan=delete)
            case "key" if meant and not re.fullmatch(r"[A-Za-z0-9]{32}", meant):
                yield _at(option, _K.KEY_MALFORMED)
            case "email" if meant:
                yield from self._of_email(option, meant.replace("%%", "%"))
            case "site" if meant:
                yield from self._of_site(option, meant.replace("%%", "%"))
            case _ if name in FILES:
                yield from self._of_certificate(option, meant.replace("%%", "%"))
            case _ if name in _CALLED_INSECURE:
                yield _at(option, _K.UNREAD_OPTION, name, delete)
            case _ if name in _CALLED_CERT_BUNDLE and self._document.first(option) is option:
                yield self._of_misnamed_bundle(option, meant.replace("%%", "%"))

    def _of_writing(self, option: Line) -> Iterator[Problem]:
        kept, name = without_comment(option), option.name
        if kept != option.value:
            plan = partial(self._repairs.put_comment_above, option)
            yield _at(option, _K.INLINE_COMMENT, name, plan)
        if values.unquoted(kept) != kept:
            # With a comment behind them, the quotes are not at the value's end yet.
            yield _at(option, _K.QUOTED_VALUE, name, partial(self._repairs.unquote, option))
        yield from self._of_percent(option, kept)

    def _of_percent(self, line: Line, value: str) -> Iterator[Problem]:
        if repair.doubled(value) != value:
            plan = partial(self._repairs.double_percents, line, value)
            yield _at(line, _K.BARE_PERCENT, line.name, plan)
        if repair.has_references(value):  # no program's file refers to others
            yield _at(line, _K.NOT_UNDERSTOOD)

    def _of_email(self, option: Line, email: str) -> Iterator[Problem]:
        if values.is_usable_email(email):
            return
        if values.is_user_name(email):
            yield _at(option, _K.EMAIL_WITHOUT_AT)
            return
        likely = values.likely_email(email)
        usable = likely if values.is_usable_email(likely) else ""
        yield _at(option, _K.EMAIL_UNUSABLE, plan=self._set(option, usable))

    def _of_site(self, option: Line, site: str) -> Iterator[Problem]:
        if values.server(site) is None:
            yield _at(option, _K.SITE_UNUSABLE, plan=self._set(option, values.likely_site(site)))
        if values.is_plain_http(site):
            yield _at(option, _K.PLAIN_HTTP)

    def _of_certificate(self, option: Line, path: str) -> Iterator[Problem]:
        document, name = self._document, option.name
        if name == "client_cert_key" and document.option("client_cert") is None:
            yield _at(option, _K.CERTIFICATE_KEY_ALONE)
            return
        judge = values.is_ca_file if name == "cert_bundle" else values.is_readable
        is_usable = judge(path)
        if is_usable and name == "client_cert" and option is document.option("client_cert"):
            key = document.meant("client_cert_key")
            is_usable = (bool(key) and not values.is_readable(key)) or (
                values.is_client_certificate(path, key)
            )
        if not is_usable:
            plan = self._set(option, values.likely_path(path, self._folder))
            yield _at(option, _K.CERTIFICATE_UNUSABLE, name, plan)

    def _of_misnamed_bundle(self, option: Line, path: str) -> Problem:
        can_fix = self._has_one_bundle and values.is_ca_file(path)
        plan = partial(self._repairs.rename, option, "cert_bundle") if can_fix else None
        return _at(option, _K.CLIENT_BUNDLE, option.name, plan)

    def _delete(self, option: Line) -> _Plan:
        return partial(self._repairs.delete, option.number)

    def _set_in_ascii(self, option: Line) -> _Plan | None:
        """Plan the same address or path in ASCII, where it has one."""
        value = option.value.replace("%%", "%")
        if option.name == "site":
            value = values.likely_site(value)
        elif option.name in FILES:
            value = str(in_ascii(Path(value)))
        around = self._document.lines[option.number].replace(meant_value(option), "", 1)
        return self._set(option, value) if (value + around).isascii() else None

    def _set(self, option: Line, value: str) -> _Plan | None:
        return partial(self._repairs.set_value, option, value) if value else None


def _at(line: Line, kind: ProblemKind, option: str = "", plan: _Plan | None = None) -> Problem:
    return Problem(kind=kind, line=line.number + 1, option=plain(option), plan=plan)
