"""Find the problems in the lines of a zuliprc, and plan a fix for each where possible."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.zuliprc import repair, values
from zulipkey.zuliprc.encoding import Encoding, shown
from zulipkey.zuliprc.problem import Plan, Problem, ProblemKind, at
from zulipkey.zuliprc.repair import Repairs, plain
from zulipkey.zuliprc.scan import (
    FILES,
    KNOWN_OPTIONS,
    Document,
    Indented,
    Line,
    intended_value,
    without_comment,
)

_K: Final = ProblemKind
_CALLED_CERT_BUNDLE: Final = ("client_bundle", "ca_bundle", "ca_file", "cafile", "ca_cert")
_CALLED_INSECURE: Final = ("ssl_verify", "verify_ssl", "verify", "tls_verify", "verify_tls")
_OF_OTHER_PROGRAMS: Final = ("token", "api_key")


class Content:
    """A checker for the lines of a file."""

    def __init__(self, path: Path, document: Document, repairs: Repairs, read_as: str) -> None:
        self._folder = Path(os.path.abspath(path)).parent  # noqa: PTH100  (links stay)
        self._document = document
        self._repairs = repairs
        self._read_as = read_as
        named = [one for one in document.options if one.name in _CALLED_CERT_BUNDLE]
        bundles = [one for one in named if document.is_read(one)]
        self._has_one_bundle = len(bundles) == 1 and document.option("cert_bundle") is None

    def problems(self) -> Iterator[Problem]:
        """Yield the problems in no particular order."""
        document = self._document
        yield from self._of_encoding()
        for number in document.broken:
            yield Problem(kind=_K.NOT_UNDERSTOOD, line=None if number is None else number + 1)
        if document.broken and not document.lines:
            return
        other = self._of_other_program()
        if other is not None:
            yield at(document.headers[other], _K.OTHER_PROGRAM)
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
            if not document.intended(name):
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
        """Yield the lines that Python programs fail to decode, and the values that they misread."""
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
                # These programs decode a non-ASCII space to other characters, which turn a
                # blank line or a comment into an ordinary line.
                indent = line[: len(line) - len(line.lstrip())]
                is_read = option is not None and option.name in KNOWN_OPTIONS
                if arrives or (indent.isascii() and not is_read):
                    continue
            first = shown(next(one for one in line if not one.isascii()))
            plan = None if option is None else self._set_in_ascii(option)
            yield Problem(kind=_K.NOT_ASCII, line=number + 1, option=first, plan=plan)

    def _of_other_program(self) -> int | None:
        """Return the number of a section that only zulip-botserver or a bridge reads, if any.

        A file of zulip-botserver has a section with a token for each bot; that of the Matrix
        bridge has one ``[zulip]`` with ``api_key``. A token in ``[api]`` is normal for a bot.
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
                yield at(headless, _K.NO_SECTION, plan=plan)
            else:
                yield at(headless, _K.NOT_UNDERSTOOD)
        for header in document.headers:
            if not header.title and header.section != document.api:
                yield at(header, _K.NOT_UNDERSTOOD)
        if document.api is None:
            used = {one.section for one in document.account_options}
            wrong = next((one for one in document.headers if one.section in used), None)
            if wrong is not None:
                yield at(wrong, _K.WRONG_SECTION, wrong.title)
        elif document.api >= 0:
            header = document.headers[document.api]
            if header.title != "api":
                plan = partial(self._repairs.rename_header, header.number)
                yield at(header, _K.WRONG_SECTION, header.title, plan)

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
        """Yield what makes zulip-terminal exit: it reads and interpolates all of ``[zterm]``."""
        document = self._document
        sections = {header.title: header.section for header in document.headers}
        if "zterm" not in sections:
            return
        numbers = [sections[name] for name in ("DEFAULT", "zterm") if name in sections]
        read = {
            one.name: one for number in numbers for one in document.options if one.section == number
        }
        for option in read.values():
            if not (document.is_read(option) and option.name in KNOWN_OPTIONS):
                yield from self._of_percent(option, option.value)
        for line in document.continued:
            if line.section in numbers:
                yield from self._of_percent(line, line.value)
        given = {
            name: "" if document.has_continuation(option) else option.value
            for name, option in read.items()
        }
        for name in values.refused_by_terminal(given):
            yield at(read[name], _K.TERMINAL_SETTING, name)
        if "footlinks" in read and "maximum-footlinks" in read:
            yield at(read["footlinks"], _K.TERMINAL_FOOTLINKS)

    def _of_repetitions(self) -> Iterator[Problem]:
        document = self._document
        titles: set[str] = set()
        for header in document.headers:
            if header.title in titles and header.title != "DEFAULT":
                yield at(header, _K.DUPLICATE_SECTION, header.title)
            titles.add(header.title)
        for option in document.options:
            first = document.first(option)
            if first is not option:
                has_continuation = document.has_continuation(first) or document.has_continuation(
                    option
                )
                can_fix = first.value == option.value and not has_continuation
                plan = self._delete(option) if can_fix else None
                yield at(option, _K.DUPLICATE_OPTION, option.name, plan)

    # ── One option that programs read ─────────────────────────────────────────────────────────

    def _of_option(self, option: Line) -> Iterator[Problem]:
        name, meant = option.name, intended_value(option)
        if name in KNOWN_OPTIONS:
            yield from self._of_writing(option)
        delete = None if self._document.has_continuation(option) else self._delete(option)
        match name:
            case "insecure" if meant.lower() == "true":
                yield at(option, _K.INSECURE, plan=delete)
            case "insecure" if meant.lower() != "false":
                yield at(option, _K.INSECURE_MALFORMED, plan=delete)
            case "key" if meant and not re.fullmatch(r"[A-Za-z0-9]{32}", meant):
                yield at(option, _K.KEY_MALFORMED)
            case "email" if meant:
                yield from self._of_email(option, meant.replace("%%", "%"))
            case "site" if meant:
                yield from self._of_site(option, meant.replace("%%", "%"))
            case _ if name in FILES:
                yield from self._of_certificate(option, meant.replace("%%", "%"))
            case _ if name in _CALLED_INSECURE:
                yield at(option, _K.UNREAD_OPTION, name, delete)
            case _ if name in _CALLED_CERT_BUNDLE and self._document.first(option) is option:
                yield self._of_misnamed_bundle(option, meant.replace("%%", "%"))

    def _of_writing(self, option: Line) -> Iterator[Problem]:
        kept, name = without_comment(option), option.name
        if kept != option.value:
            plan = partial(self._repairs.put_comment_above, option)
            yield at(option, _K.INLINE_COMMENT, name, plan)
        if values.unquoted(kept) != kept:
            # As long as a comment follows, the closing quote is not at the end of the value.
            plan = partial(self._repairs.replace, option, kept, intended_value(option))
            yield at(option, _K.QUOTED_VALUE, name, plan)
        yield from self._of_percent(option, kept)

    def _of_percent(self, line: Line, value: str) -> Iterator[Problem]:
        if repair.doubled(value) != value:
            plan = partial(self._repairs.replace, line, value, repair.doubled(value))
            yield at(line, _K.BARE_PERCENT, line.name, plan)
        if repair.has_references(value):  # no program's zuliprc refers to other options
            yield at(line, _K.NOT_UNDERSTOOD)

    def _of_email(self, option: Line, email: str) -> Iterator[Problem]:
        if values.is_usable_email(email):
            return
        if values.is_user_name(email):
            yield at(option, _K.EMAIL_WITHOUT_AT)
            return
        likely = values.likely_email(email)
        usable = likely if values.is_usable_email(likely) else ""
        yield at(option, _K.EMAIL_UNUSABLE, plan=self._set(option, usable))

    def _of_site(self, option: Line, site: str) -> Iterator[Problem]:
        asked = values.server(site)
        if asked is None:
            yield at(option, _K.SITE_UNUSABLE, plan=self._set(option, values.likely_site(site)))
        elif asked.http_was_typed:  # the key would travel unencrypted to another computer
            yield at(option, _K.PLAIN_HTTP)

    def _of_certificate(self, option: Line, path: str) -> Iterator[Problem]:
        document, name = self._document, option.name
        if name == "client_cert_key" and document.option("client_cert") is None:
            yield at(option, _K.CERTIFICATE_KEY_ALONE)
            return
        judge = values.is_ca_file if name == "cert_bundle" else values.is_readable
        is_usable = judge(path)
        if is_usable and name == "client_cert" and option is document.option("client_cert"):
            key = document.intended("client_cert_key")
            is_usable = (bool(key) and not values.is_readable(key)) or (
                values.is_client_certificate(path, key)
            )
        if not is_usable:
            plan = self._set(option, values.likely_path(path, self._folder))
            yield at(option, _K.CERTIFICATE_UNUSABLE, name, plan)

    def _of_misnamed_bundle(self, option: Line, path: str) -> Problem:
        can_fix = self._has_one_bundle and values.is_ca_file(path)
        plan = partial(self._repairs.rename, option, "cert_bundle") if can_fix else None
        return at(option, _K.CLIENT_BUNDLE, option.name, plan)

    def _delete(self, option: Line) -> Plan:
        return partial(self._repairs.put, option.number)

    def _set_in_ascii(self, option: Line) -> Plan | None:
        """Plan to write an address or path in ASCII; return None if it has no ASCII form."""
        value = option.value.replace("%%", "%")
        if option.name == "site":
            value = values.likely_site(value)
        elif option.name in FILES:
            value = str(in_ascii(Path(value)))
        around = self._document.lines[option.number].replace(intended_value(option), "", 1)
        return self._set(option, value) if (value + around).isascii() else None

    def _set(self, option: Line, value: str) -> Plan | None:
        if not value:
            return None
        return partial(
            self._repairs.replace, option, intended_value(option), value.replace("%", "%%")
        )
