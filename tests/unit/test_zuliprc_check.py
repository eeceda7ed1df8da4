"""What is found wrong in a zuliprc, and that mending changes that and nothing else."""

import configparser
import locale
import os
import re
import stat
import tempfile
from itertools import product
from pathlib import Path
from typing import Final

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from builders import EMAIL, SITE, SOME_KEY, git, mode_of, set_home, set_mode
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.messages import failures
from zulipkey.messages.zuliprc import describe_problem
from zulipkey.model.account import ApiKey
from zulipkey.model.errors import (
    FileChangedMeanwhile,
    FileFailure,
    FileMissing,
    FileOfVariableMissing,
    NotARegularFile,
    NotWritable,
)
from zulipkey.model.trust import Trust
from zulipkey.zuliprc.check import Check, check
from zulipkey.zuliprc.encoding import LARGEST_FILE
from zulipkey.zuliprc.git import Git, status_of
from zulipkey.zuliprc.places import default_places, overriding_variables
from zulipkey.zuliprc.problem import Problem, ProblemKind
from zulipkey.zuliprc.repair import ChangedLine, Fix, fix

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")
root = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0, reason="only root gives a file to another"
)
windows = pytest.mark.skipif(os.name != "nt", reason="programs read otherwise on Windows only")

ACCOUNT: Final = f"email={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n"
GOOD: Final = f"[api]\n{ACCOUNT}"
MARK: Final = "\ufeff"
HIDDEN: Final = "••••"
K: Final = ProblemKind

Row = tuple[ProblemKind, int | None, str, bool]


@pytest.fixture(autouse=True)
def _programs_read_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files as everywhere but on Windows, whose code pages have tests of their own."""
    monkeypatch.setattr(locale, "getencoding", lambda: "utf-8")


def at(folder: Path, data: str | bytes = GOOD, mode: int = 0o600) -> Path:
    path = folder / "zuliprc"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    set_mode(path, mode)
    return path


def rows(checked: Check) -> list[Row]:
    return [(one.kind, one.line, one.option, one.can_fix) for one in checked.problems]


def plan(problem: Problem) -> Fix:
    planned = problem.fix()
    assert planned is not None
    return planned


def only(checked: Check) -> Problem:
    (problem,) = checked.problems
    return problem


def shows_no_secret(*things: object) -> bool:
    text = repr(things)
    return SOME_KEY not in text and not re.search(r"[A-Za-z0-9]{32}", text)


@pytest.fixture(scope="session")
def authorities(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of authorities, as ``cert_bundle`` names one."""
    path = tmp_path_factory.mktemp("ca") / "client_bundle.pem"
    trustme.CA().cert_pem.write_to_path(path)
    return path


TABLE: Final[list[tuple[str, list[Row]]]] = [
    (GOOD, []),
    (GOOD.replace("\n", "\r\n"), []),
    (GOOD.replace("=", " : ").replace("email", "EMail"), []),
    (f"# mine\n[zterm]\ntheme=blue ; no comment\nzoom=50%%\n{GOOD}", []),
    (
        f"[zterm]\ncolor=50%\n  % or so\n{GOOD}",
        [(K.BARE_PERCENT, 2, "color", True), (K.BARE_PERCENT, 3, "color", True)],
    ),
    (f"[DEFAULT]\nx=%(y)s\n[zterm]\n{GOOD}", [(K.NOT_UNDERSTOOD, 2, "", False)]),
    (f"[other]\ncolor=50%\n{GOOD}", []),
    (f"{GOOD}[zterm]\nautohide=yes\n", [(K.TERMINAL_SETTING, 6, "autohide", False)]),
    (f"{GOOD}[zterm]\nnotify=enabled # x\n", [(K.TERMINAL_SETTING, 6, "notify", False)]),
    (f"{GOOD}[zterm]\ncolor-depth=8\n", [(K.TERMINAL_SETTING, 6, "color-depth", False)]),
    (
        f"{GOOD}[zterm]\nmaximum-footlinks=-1\n",
        [(K.TERMINAL_SETTING, 6, "maximum-footlinks", False)],
    ),
    (
        f"{GOOD}[zterm]\nmaximum-footlinks=1\nfootlinks=enabled\n",
        [(K.TERMINAL_FOOTLINKS, 7, "", False)],
    ),
    (f"{GOOD}[zterm]\nautohide=autohide\nfootlinks=x\ntheme=any\ncolor-depth=24bit\n", []),
    (f"{GOOD}insecure=true\n", [(K.INSECURE, 5, "", True)]),
    (f"{GOOD}insecure = TRUE", [(K.INSECURE, 5, "", True)]),
    (f"{GOOD}insecure=false\n", []),
    (f"[DEFAULT]\ninsecure=true\n{GOOD}", [(K.INSECURE, 2, "", True)]),
    (f"{GOOD}[other]\ninsecure=true\n", []),
    (
        f"{GOOD}insecure=true\n  more\n",
        [(K.INSECURE, 5, "", False), (K.NOT_UNDERSTOOD, 6, "", False)],
    ),
    (f"{GOOD}insecure=perhaps\n", [(K.INSECURE_MALFORMED, 5, "", True)]),
    (f"{GOOD}insecure=1\n", [(K.INSECURE_MALFORMED, 5, "", True)]),
    (f"{GOOD}insecure=\n", [(K.INSECURE_MALFORMED, 5, "", True)]),
    (
        f"{GOOD}insecure=yes\n  more\n",
        [(K.NOT_UNDERSTOOD, 6, "", False), (K.INSECURE_MALFORMED, 5, "", False)],
    ),
    (f"{GOOD}ssl_verify=false\n", [(K.UNREAD_OPTION, 5, "ssl_verify", True)]),
    (GOOD.replace("https://", "http://"), [(K.PLAIN_HTTP, 4, "", False)]),
    (GOOD.replace(SITE, "http://localhost:9991"), []),
    (GOOD.replace(SITE, "http://127.0.0.1:9991"), []),
    (f"[api]\nnonsense\n{ACCOUNT}", [(K.NOT_UNDERSTOOD, 2, "", False)]),
    (f"{GOOD}=nothing\n", [(K.NOT_UNDERSTOOD, 5, "", False)]),
    (f"x=y\n{GOOD}", [(K.NOT_UNDERSTOOD, 1, "", False)]),
    (f"[api]\n{ACCOUNT}   # fine\n  more\n", [(K.NOT_UNDERSTOOD, 6, "", False)]),
    (f"{GOOD}other=1\n  more\n", []),
    (f"{GOOD}# \0\n", [(K.NOT_UNDERSTOOD, 5, "", False)]),
    (f"{GOOD}# \udce9\n", [(K.NOT_UTF_8, 5, "", True)]),
    ("\udcff\udcd8\udcff\x10JFIF=", [(K.NOT_UNDERSTOOD, 1, "", False)]),
    (GOOD + "#" * LARGEST_FILE, [(K.NOT_UNDERSTOOD, None, "", False)]),
    (f"{MARK}{GOOD}", [(K.BYTE_ORDER_MARK, None, "", True)]),
    (ACCOUNT, [(K.NO_SECTION, 1, "", True)]),
    (f"# mine\n\n{ACCOUNT}[zterm]\ntheme=blue\n", [(K.NO_SECTION, 3, "", True)]),
    (f"# mine\n[API]\n{ACCOUNT}", [(K.WRONG_SECTION, 2, "API", True)]),
    (f"[zulip] ; mine\n{ACCOUNT}", [(K.WRONG_SECTION, 1, "zulip", True)]),
    (
        f"[one]\n{ACCOUNT}[two]\n{ACCOUNT}",
        [
            (K.WRONG_SECTION, 1, "one", False),
            (K.MISSING_EMAIL, None, "", False),
            (K.MISSING_KEY, None, "", False),
            (K.MISSING_SITE, None, "", False),
        ],
    ),
    (f"{GOOD}[x]\na=1\n[api]\nb=1\n", [(K.DUPLICATE_SECTION, 7, "api", False)]),
    (f"{GOOD}[x]\na=1\n[x]\nb=1\n", [(K.DUPLICATE_SECTION, 7, "x", False)]),
    (f"[DEFAULT]\na=1\n{GOOD}[DEFAULT]\nb=1\n", []),
    (f"{GOOD}EMAIL : {EMAIL}\n", [(K.DUPLICATE_OPTION, 5, "email", True)]),
    (f"{GOOD}email=eve@example.com\n", [(K.DUPLICATE_OPTION, 5, "email", False)]),
    (f"{GOOD}[x]\na=1\na=1\n", [(K.DUPLICATE_OPTION, 7, "a", True)]),
    (f"{GOOD}[x]\na=1\na=1\n more\n", [(K.DUPLICATE_OPTION, 7, "a", False)]),
    (GOOD.replace("ada", "50%ada"), [(K.BARE_PERCENT, 2, "email", True)]),
    (GOOD.replace("ada", "50%%ada"), []),
    (
        f"{GOOD}cert_bundle=/a%b.pem\n",
        [
            (K.BARE_PERCENT, 5, "cert_bundle", True),
            (K.CERTIFICATE_UNUSABLE, 5, "cert_bundle", False),
        ],
    ),
    (GOOD.replace(EMAIL, f'"{EMAIL}"'), [(K.QUOTED_VALUE, 2, "email", True)]),
    (GOOD.replace(SOME_KEY, f"'{SOME_KEY}'"), [(K.QUOTED_VALUE, 3, "key", True)]),
    (GOOD.replace(SITE, f'"{SITE}"'), [(K.QUOTED_VALUE, 4, "site", True)]),
    (GOOD.replace(EMAIL, f"{EMAIL} # me"), [(K.INLINE_COMMENT, 2, "email", True)]),
    (GOOD.replace(SOME_KEY, f"{SOME_KEY}\t; mine"), [(K.INLINE_COMMENT, 3, "key", True)]),
    (GOOD.replace(SITE, f"{SITE}#home"), [(K.SITE_UNUSABLE, 4, "", True)]),
    (
        GOOD.replace(EMAIL, f'"{EMAIL}" # me'),
        [(K.QUOTED_VALUE, 2, "email", True), (K.INLINE_COMMENT, 2, "email", True)],
    ),
    (GOOD.replace(f"email={EMAIL}\n", ""), [(K.MISSING_EMAIL, None, "", False)]),
    (GOOD.replace(SOME_KEY, ""), [(K.MISSING_KEY, None, "", False)]),
    (GOOD.replace(SITE, ""), [(K.MISSING_SITE, None, "", False)]),
    (
        "",
        [
            (K.MISSING_EMAIL, None, "", False),
            (K.MISSING_KEY, None, "", False),
            (K.MISSING_SITE, None, "", False),
        ],
    ),
    (GOOD.replace(EMAIL, "fredcz"), [(K.EMAIL_WITHOUT_AT, 2, "", False)]),
    (GOOD.replace(EMAIL, f"mailto:{EMAIL}"), [(K.EMAIL_UNUSABLE, 2, "", True)]),
    (GOOD.replace(EMAIL, f"Ada <{EMAIL}>"), [(K.EMAIL_UNUSABLE, 2, "", True)]),
    (GOOD.replace(EMAIL, f"{EMAIL}, bob@x.test"), [(K.EMAIL_UNUSABLE, 2, "", False)]),
    (GOOD.replace(EMAIL, "some bot email"), [(K.EMAIL_UNUSABLE, 2, "", False)]),
    (GOOD.replace(EMAIL, "ä@example.com"), [(K.EMAIL_UNUSABLE, 2, "", False)]),
    (GOOD.replace(EMAIL, SOME_KEY), [(K.EMAIL_UNUSABLE, 2, "", False)]),
    (GOOD.replace(EMAIL, f"“{EMAIL}”"), [(K.QUOTED_VALUE, 2, "email", True)]),
    (f"{GOOD}cert_bundle=\n", [(K.CERTIFICATE_UNUSABLE, 5, "cert_bundle", False)]),
    (f"{GOOD}cert_bundle=/no/ca.pem\n", [(K.CERTIFICATE_UNUSABLE, 5, "cert_bundle", False)]),
    (f"{GOOD}cert_bundle=/dev/ptmx\n", [(K.CERTIFICATE_UNUSABLE, 5, "cert_bundle", False)]),
    (f"{GOOD}client_cert=~/no.pem\n", [(K.CERTIFICATE_UNUSABLE, 5, "client_cert", False)]),
    (f"{GOOD}client_cert_key=/x.pem\n", [(K.CERTIFICATE_KEY_ALONE, 5, "", False)]),
    (
        GOOD.replace("\nkey", "\n    key").replace("\nsite", "\n\xa0site"),
        [(K.INDENTED, 3, "email", True)],
    ),
    (f"{GOOD}other=1\n  [zterm]\n", []),
    (f"{GOOD}  [zterm]\n  theme=blue\n", [(K.INDENTED, 5, "site", True)]),
    (
        f"[bot]\n{ACCOUNT}token=x\n[other]\n{ACCOUNT}token=y\n",
        [(K.OTHER_PROGRAM, 1, "", False)],
    ),
    (f"[bot]\n{ACCOUNT}token={SOME_KEY}\n", [(K.OTHER_PROGRAM, 1, "", False)]),
    (
        f"[matrix]\nhost=x\n[zulip]\nemail={EMAIL}\napi_key={SOME_KEY}\nsite={SITE}\n",
        [(K.OTHER_PROGRAM, 3, "", False)],
    ),
    (f"{GOOD}token={SOME_KEY}\n", []),
    (GOOD.replace(SOME_KEY, SOME_KEY[1:]), [(K.KEY_MALFORMED, 3, "", False)]),
    (GOOD.replace(SOME_KEY, f"{SOME_KEY[1:]}-"), [(K.KEY_MALFORMED, 3, "", False)]),
    (f"{GOOD}client_bundle=CA\n", [(K.CLIENT_BUNDLE, 5, "client_bundle", True)]),
    (f"{GOOD}ca_bundle=CA\n", [(K.CLIENT_BUNDLE, 5, "ca_bundle", True)]),
    (f"{GOOD}client_bundle=/no.pem\n", [(K.CLIENT_BUNDLE, 5, "client_bundle", False)]),
    (
        f"{GOOD}client_bundle=CA\ncert_bundle=CA\n",
        [(K.CLIENT_BUNDLE, 5, "client_bundle", False)],
    ),
    (f"{GOOD}cert_bundle=CA # mine\n", [(K.INLINE_COMMENT, 5, "cert_bundle", True)]),
]
OF_THE_FILE_AS_A_WHOLE: Final = {
    K.READABLE_BY_OTHERS,
    K.TRACKED_BY_GIT,
    K.IN_GIT,
    K.OTHER_OWNER,
    K.FOLDER_OF_OTHERS,
    K.OVERRIDDEN,
    K.HOME_UNSET,
    K.VARIABLE_UNUSABLE,
    K.UTF_16,
    K.NOT_ASCII,
}


@pytest.mark.parametrize(
    ("data", "expected"), TABLE, ids=[f"{number}" for number in range(len(TABLE))]
)
def test_each_trouble_is_found_on_its_line(
    tmp_path: Path, authorities: Path, data: str, expected: list[Row]
) -> None:
    data = data.replace("=CA", f"={authorities}")
    checked = check(at(tmp_path, data.encode(errors="surrogateescape")), {"HOME": "/"})
    assert rows(checked) == expected
    assert shows_no_secret(checked)


def test_every_kind_of_trouble_has_a_line_in_the_table_or_a_test_of_its_own() -> None:
    in_table = {row[0] for _, expected in TABLE for row in expected}
    assert in_table | OF_THE_FILE_AS_A_WHOLE == set(ProblemKind)


# ── Mending ───────────────────────────────────────────────────────────────────────────────────

Step = tuple[ProblemKind, str, str, tuple[ChangedLine, ...]]
MENDINGS: Final[list[Step]] = [
    (
        K.INSECURE,
        f"{GOOD}insecure=true\n# end\n",
        f"{GOOD}# end\n",
        (ChangedLine(5, "insecure=true", None),),
    ),
    (
        K.INSECURE,
        f"{GOOD}insecure=true",
        GOOD,
        (ChangedLine(5, "insecure=true", None),),
    ),
    (
        K.BYTE_ORDER_MARK,
        f"{MARK}{GOOD}",
        GOOD,
        (ChangedLine(1, "U+FEFF [api]", "[api]"),),
    ),
    (
        K.BYTE_ORDER_MARK,
        f"{MARK}key={SOME_KEY}\nemail={EMAIL}\n",
        f"key={SOME_KEY}\nemail={EMAIL}\n",
        (ChangedLine(1, f"U+FEFF key={HIDDEN}", f"key={HIDDEN}"),),
    ),
    (
        K.NO_SECTION,
        f"# mine\n\n{ACCOUNT}[zterm]\ntheme=blue",
        f"# mine\n\n[api]\n{ACCOUNT}[zterm]\ntheme=blue",
        (ChangedLine(3, None, "[api]"),),
    ),
    (
        K.NO_SECTION,
        "  " + ACCOUNT.replace("\n", "\n  "),
        "  [api]\n  " + ACCOUNT.replace("\n", "\n  "),
        (ChangedLine(1, None, "[api]"),),
    ),
    (
        K.WRONG_SECTION,
        f"[zterm]\n  theme=blue\n  [API] ; mine\n{ACCOUNT}",
        f"[zterm]\n  theme=blue\n  [api] ; mine\n{ACCOUNT}",
        (ChangedLine(3, "[API] ; mine", "[api] ; mine"),),
    ),
    (
        K.DUPLICATE_OPTION,
        f"{GOOD}Key : {SOME_KEY}\n# end\n",
        f"{GOOD}# end\n",
        (ChangedLine(5, f"Key :{HIDDEN}", None),),
    ),
    (
        K.DUPLICATE_OPTION,
        f"{GOOD}[x]\na=1\n\na=1",
        f"{GOOD}[x]\na=1\n\n",
        (ChangedLine(8, "a=1", None),),
    ),
    (
        K.BARE_PERCENT,
        f"[api]\nemail = %5%%%@x.test  \nkey={SOME_KEY}\nsite={SITE}",
        f"[api]\nemail = %%5%%%%@x.test  \nkey={SOME_KEY}\nsite={SITE}",
        (ChangedLine(2, "email = %5%%%@x.test", "email = %%5%%%%@x.test"),),
    ),
    (
        K.QUOTED_VALUE,
        GOOD.replace(SOME_KEY, f" '{SOME_KEY}'"),
        GOOD.replace(SOME_KEY, f" {SOME_KEY}"),
        (ChangedLine(3, f"key={HIDDEN}", f"key={HIDDEN}"),),
    ),
    (
        K.QUOTED_VALUE,
        GOOD.replace(SITE, f'"{SITE}"'),
        GOOD,
        (ChangedLine(4, f'site="{SITE}"', f"site={SITE}"),),
    ),
    (
        K.INLINE_COMMENT,
        GOOD.replace("key=", "\tkey=")
        .replace("email", "\temail")
        .replace(SOME_KEY, f"{SOME_KEY} # of {SOME_KEY}"),
        GOOD.replace("key=", f"\t# of {SOME_KEY}\n\tkey=").replace("email", "\temail"),
        (
            ChangedLine(3, None, f"# of {HIDDEN}"),
            ChangedLine(3, f"key={HIDDEN}", f"key={HIDDEN}"),
        ),
    ),
    (
        K.INLINE_COMMENT,
        GOOD.replace(f"{SITE}\n", f"{SITE}  ; key={SOME_KEY} "),
        GOOD.replace("site=", f"; key={SOME_KEY}\nsite=").replace(f"{SITE}\n", f"{SITE} "),
        (
            ChangedLine(4, None, f"; key={HIDDEN}"),
            ChangedLine(4, f"site={SITE}  ; key={HIDDEN}", f"site={SITE}"),
        ),
    ),
    (
        K.CLIENT_BUNDLE,
        f"{GOOD}Client_Bundle : CA\n",
        f"{GOOD}cert_bundle : CA\n",
        (ChangedLine(5, "Client_Bundle : CA", "cert_bundle : CA"),),
    ),
    (
        K.INSECURE_MALFORMED,
        f"{GOOD}insecure=yes # sure\n# end\n",
        f"{GOOD}# end\n",
        (ChangedLine(5, "insecure=yes # sure", None),),
    ),
    (
        K.UNREAD_OPTION,
        f"{GOOD}verify: no\n# end\n",
        f"{GOOD}# end\n",
        (ChangedLine(5, "verify: no", None),),
    ),
    (
        K.EMAIL_UNUSABLE,
        GOOD.replace(EMAIL, f"  Ada <mailto:{EMAIL}> "),
        GOOD.replace(EMAIL, f"  {EMAIL} "),
        (ChangedLine(2, f"email=  Ada <mailto:{EMAIL}>", f"email=  {EMAIL}"),),
    ),
    (
        K.SITE_UNUSABLE,
        GOOD.replace(SITE, "“HTTPS://Chat.example.com/#narrow/channel/1-x” ; mine"),
        GOOD.replace(SITE, f"“{SITE}” ; mine"),
        (
            ChangedLine(
                4,
                "site=“HTTPS://Chat.example.com/#narrow/channel/1-x” ; mine",
                f"site=“{SITE}” ; mine",
            ),
        ),
    ),
    (
        K.INDENTED,
        f"[api]\nemail={EMAIL}\n    key={SOME_KEY}\n# mine\n\tsite={SITE}\n  [x]\n  a=b",
        f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\n# mine\nsite={SITE}\n[x]\n  a=b",
        (
            ChangedLine(3, f"␣␣␣␣key={HIDDEN}", f"key={HIDDEN}"),
            ChangedLine(5, f"␣site={SITE}", f"site={SITE}"),
            ChangedLine(6, "␣␣[x]", "[x]"),
        ),
    ),
    (
        K.BARE_PERCENT,
        f"{GOOD}[zterm]\nzoom= 50% # %%\n\t5%%\n",
        f"{GOOD}[zterm]\nzoom= 50%% # %%\n\t5%%\n",
        (ChangedLine(6, "zoom= 50% # %%", "zoom= 50%% # %%"),),
    ),
    (
        K.BARE_PERCENT,
        f"{GOOD}[zterm]\nzoom= 50\n\t5%  \n",
        f"{GOOD}[zterm]\nzoom= 50\n\t5%%  \n",
        (ChangedLine(7, "5%", "5%%"),),
    ),
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    ("kind", "before", "after", "lines"),
    MENDINGS,
    ids=[f"{number}-{step[0].name}" for number, step in enumerate(MENDINGS)],
)
def test_mending_changes_what_it_says_and_nothing_else(
    tmp_path: Path,
    authorities: Path,
    kind: ProblemKind,
    before: str,
    after: str,
    lines: tuple[ChangedLine, ...],
    line_end: str,
) -> None:
    before, after = (one.replace(": CA", f": {authorities}") for one in (before, after))
    lines = tuple(
        ChangedLine(
            one.number, *(side and side.replace(": CA", f": {authorities}") for side in sides)
        )
        for one in lines
        for sides in [(one.before, one.after)]
    )
    if line_end == "\r" and kind is K.INLINE_COMMENT and not before.endswith("\n"):
        pytest.skip("what ends a last line that has no end is a guess among CR")
    path = at(tmp_path, before.replace("\n", line_end))
    checked = check(path, {})
    (problem,) = (one for one in checked.problems if one.kind is kind)
    planned = plan(problem)
    assert planned.path == path
    assert planned.lines == lines
    assert path.read_bytes() == before.replace("\n", line_end).encode()
    fix(planned)
    assert path.read_bytes() == after.replace("\n", line_end).encode()
    assert os.listdir(tmp_path) == ["zuliprc"]  # noqa: PTH208  (names are enough)
    again = check(path, {})
    assert kind not in [one.kind for one in again.problems]
    assert shows_no_secret(checked, problem, planned, planned.lines, again)


def test_every_kind_that_can_be_mended_in_the_table_has_a_mending_here() -> None:
    in_table = {kind for _, expected in TABLE for kind, _, _, can_fix in expected if can_fix}
    own_tests = {K.NOT_UTF_8, K.CERTIFICATE_UNUSABLE}
    assert {step[0] for step in MENDINGS} | own_tests == in_table | own_tests


@pytest.mark.parametrize("mode", [0o604, 0o640, 0o644, 0o660, 0o777])
def test_a_file_that_others_may_read_is_mended_by_its_mode_alone(tmp_path: Path, mode: int) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}", mode)
    checked = check(path, {})
    assert rows(checked) == [
        (K.READABLE_BY_OTHERS, None, "", True),
        (K.BYTE_ORDER_MARK, None, "", True),
    ]
    planned = plan(checked.problems[0])
    assert planned.lines == ()
    fix(planned)
    assert mode_of(path) == 0o600
    assert path.read_bytes() == f"{MARK}{GOOD}".encode()
    assert only(check(path, {})).kind is K.BYTE_ORDER_MARK


def test_whatever_is_mended_nobody_else_may_read_the_file_afterwards(tmp_path: Path) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}", 0o644)
    checked = check(path, {})
    fix(plan(checked.problems[1]))
    assert mode_of(path) == 0o600
    assert rows(check(path, {})) == []


@posix
def test_a_link_stays_and_its_target_is_mended(tmp_path: Path) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}")
    link = tmp_path / "link"
    link.symlink_to(path)
    checked = check(link, {})
    assert checked.path == link
    fix(plan(only(checked)))
    assert link.is_symlink()
    assert path.read_bytes() == GOOD.encode()


@root
def test_another_owners_file_is_told_of_and_not_taken_from_its_owner(tmp_path: Path) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}", 0o644)
    os.chown(path, 65534, 65534)
    os.chown(tmp_path, 65534, 65534)
    checked = check(path, {})
    assert rows(checked) == [
        (K.READABLE_BY_OTHERS, None, "", False),
        (K.OTHER_OWNER, None, "", False),
        (K.BYTE_ORDER_MARK, None, "", True),
    ]
    fix(plan(checked.problems[2]))
    assert path.stat().st_uid == 65534


@posix
def test_a_folder_where_others_can_exchange_the_file_is_told_of(tmp_path: Path) -> None:
    path = at(tmp_path)
    tmp_path.chmod(0o1777)
    assert rows(check(path, {})) == []
    tmp_path.chmod(0o777)
    checked = check(path, {})
    assert rows(checked) == [(K.FOLDER_OF_OTHERS, None, str(tmp_path), False)]
    assert str(tmp_path) in describe_problem(only(checked))


def test_what_cannot_be_mended_is_not_planned(tmp_path: Path) -> None:
    checked = check(at(tmp_path, GOOD.replace(SOME_KEY, "")), {})
    assert only(checked).fix() is None


@pytest.mark.parametrize("kind", [K.BYTE_ORDER_MARK, K.READABLE_BY_OTHERS])
@pytest.mark.parametrize("new", [GOOD.replace("ada", "eve"), "", None])
def test_a_file_that_changed_after_the_plan_is_left_alone(
    tmp_path: Path, kind: ProblemKind, new: str | None
) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}", 0o644)
    checked = check(path, {})
    (problem,) = (one for one in checked.problems if one.kind is kind)
    planned = plan(problem)
    if new is None:
        path.unlink()
    else:
        path.write_bytes(new.encode())
    with pytest.raises(FileChangedMeanwhile):
        fix(planned)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == (
        [] if new is None else [new.encode()]
    )


@posix
def test_a_read_only_file_was_made_so_on_purpose(tmp_path: Path) -> None:
    path = at(tmp_path, f"{MARK}{GOOD}", 0o400)
    checked = check(path, {})
    with pytest.raises(NotWritable):
        fix(plan(only(checked)))
    assert path.read_bytes() == f"{MARK}{GOOD}".encode()


# ── What the file says ────────────────────────────────────────────────────────────────────────


def test_a_login_in_the_address_is_not_shown(tmp_path: Path) -> None:
    file = (
        f'[api]\nemail="{EMAIL}"\nkey={SOME_KEY}\nsite="https://ada:s3cret@word@chat.example.com"\n'
    )
    checked = check(at(tmp_path, file), {})
    changes = [plan(one).lines for one in checked.problems if one.can_fix]
    assert checked.site == f"https://{HIDDEN}@chat.example.com"
    assert changes
    assert "s3cret" not in repr((checked, changes))
    assert "word" not in repr((checked.site, changes))


def test_a_file_says_whose_it_is_even_where_programs_cannot_read_it(tmp_path: Path) -> None:
    broken = (
        f"{MARK}[API]\r\nemail: '50%off@example.com' # me\r\nKEY=\"{SOME_KEY}\"\r\n"
        f"site={SITE}/api/\r\nnonsense\r\ncert_bundle='/100%% ca.pem'\r\n"
        "client_cert=/me.pem\r\nclient_cert_key=/my.key\r\n"
    )
    checked = check(at(tmp_path, broken), {})
    assert (checked.email, checked.site) == ("50%off@example.com", f"{SITE}/api/")
    assert checked.key == ApiKey(SOME_KEY)
    assert checked.account is not None
    assert (checked.account.email, checked.account.site) == ("50%off@example.com", SITE)
    assert checked.account.trust == Trust(
        ca_file="/100% ca.pem", client_cert="/me.pem", client_key="/my.key"
    )


@pytest.mark.parametrize(
    "data",
    [
        GOOD.replace(SOME_KEY, ""),
        GOOD.replace(SOME_KEY, SOME_KEY[1:]),
        GOOD.replace(EMAIL, "a da"),
        GOOD.replace(SITE, "ftp://chat.example.com"),
        f"{GOOD}# \0",
    ],
)
def test_a_file_that_is_no_whole_account_gives_none(tmp_path: Path, data: str) -> None:
    assert check(at(tmp_path, data), {}).account is None


def test_what_the_section_lacks_comes_from_the_defaults(tmp_path: Path) -> None:
    data = f"[DEFAULT]\nsite={SITE}\nemail=eve@example.com\n[api]\nemail={EMAIL}\nkey={SOME_KEY}\n"
    checked = check(at(tmp_path, data), {})
    assert (checked.email, checked.site, rows(checked)) == (EMAIL, SITE, [])


# ── Any combination of troubles ───────────────────────────────────────────────────────────────

OTHERS: Final = (
    "",
    "# mine; key = none\n\n",
    "[zterm]\n# colors\ntheme = dark blue ; or so\n  and more\nzoom=50%%\n\n",
    "[DEFAULT]\ncolor: red\n",
)


@st.composite
def broken_files(draw: st.DrawFn) -> tuple[bytes, dict[str, str], str, str, set[ProblemKind]]:
    """Return a file, what is meant by it, what stands around its account, and what is wrong."""
    kinds: set[ProblemKind] = set()
    meant = {
        "email": draw(st.sampled_from([EMAIL, "50%off@example.com", "%a%%%(b@example.com"])),
        "key": SOME_KEY,
        "site": SITE,
    }
    above = draw(st.sampled_from(OTHERS))
    below = draw(st.sampled_from(["", "# the end\n", "[a]\nemail=x # y\n[b]\nkey: 'z'\n"]))
    header = draw(st.sampled_from(["[api]\n", "[API]\n", "[zulip] # here\n", ""]))
    if not header and "[" in above:
        header = "[api]\n"
    if not header:
        kinds.add(K.NO_SECTION)
    elif header != "[api]\n":
        kinds.add(K.WRONG_SECTION)
    indent = draw(st.sampled_from(["", "  "])) if header else ""
    equals = draw(st.sampled_from(["=", " = ", ": "]))
    options = []
    for name, value in meant.items():
        # Who knows what "%%" meant: in the file, a pair of them stands for one.
        text = value.replace("%%", "%%%%")
        if "%" in text:
            if draw(st.booleans()):
                kinds.add(K.BARE_PERCENT)
            else:
                text = value.replace("%", "%%")
        quote = draw(st.sampled_from(["", "", "'", '"']))
        comment = draw(st.sampled_from(["", "", " # mine", "\t; of 'me'", ' #" key=x']))
        kinds |= {K.QUOTED_VALUE} if quote else set()
        kinds |= {K.INLINE_COMMENT} if comment else set()
        options.append(f"{name}{equals}{quote}{text}{quote}{comment}\n")
    if draw(st.booleans()):
        kinds.add(K.CLIENT_BUNDLE)
        meant["cert_bundle"] = "CA"
        options.append(f"client_bundle{equals}CA\n")
    if draw(st.booleans()):
        kinds.add(K.INSECURE)
        options.append(draw(st.sampled_from(["insecure=true\n", 'Insecure: "True" # sorry\n'])))
        kinds |= {K.QUOTED_VALUE, K.INLINE_COMMENT} if '"' in options[-1] else set()
    options = draw(st.permutations(options))
    if draw(st.booleans()):
        kinds.add(K.DUPLICATE_OPTION)
        # Of two client_bundle, one becomes cert_bundle, and which of the two counts is a guess.
        repeated = [option for option in options if not option.startswith("client_bundle")]
        options.append(draw(st.sampled_from(repeated)))
    between = draw(st.sampled_from(["", "\n", "# a comment\n"]))
    text = above + header + between.join(indent + option for option in options) + below
    if draw(st.booleans()):
        text = text.removesuffix("\n")
        below = below.removesuffix("\n")
    if draw(st.booleans()):
        text, above, below = (one.replace("\n", "\r\n") for one in (text, above, below))
    if draw(st.booleans()):
        kinds.add(K.BYTE_ORDER_MARK)
        text = MARK + text
    return text.encode(), meant, above, below, kinds


def read(path: Path) -> configparser.ConfigParser:
    """Read as the zulip package does."""
    parser = configparser.ConfigParser()
    with path.open(encoding="utf-8") as file:
        parser.read_file(file)
    return parser


@pytest.mark.slow
@given(broken_files(), st.data())
def test_troubles_in_any_combination_are_found_and_mended_in_any_order(
    authorities: Path,
    broken: tuple[bytes, dict[str, str], str, str, set[ProblemKind]],
    data: st.DataObject,
) -> None:
    text, meant, above, below, kinds = broken
    text = text.replace(b"CA", bytes(authorities))
    meant = {name: value.replace("CA", str(authorities)) for name, value in meant.items()}
    with tempfile.TemporaryDirectory() as folder:
        path = at(Path(folder), text)
        checked = check(path, {})
        assert {one.kind for one in checked.problems} == kinds
        assert checked.email == meant["email"]
        assert checked.site == meant["site"]
        assert checked.key == ApiKey(SOME_KEY)
        rounds = 0
        while mendable := [one for one in checked.problems if one.can_fix]:
            rounds += 1
            assert rounds < 40, mendable
            planned = plan(data.draw(st.sampled_from(mendable)))
            assert shows_no_secret(checked, planned, planned.lines)
            fix(planned)
            checked = check(path, {})
        assert checked.problems == ()
        fixed = path.read_bytes()
        assert fixed.startswith(above.encode())
        assert fixed.endswith(below.encode())
        assert fixed.count(b"\r\n") in (0, fixed.count(b"\n"))
        parser = read(path)
        assert {name: parser.get("api", name) for name in meant} == meant
        assert not parser.has_option("api", "insecure")
        others = configparser.ConfigParser()
        others.read_string((above + below).replace("\r\n", "\n") or "\n")
        assert parser.sections() == sorted(
            ["api", *others.sections()], key=lambda name: (name != "zterm", name != "api", name)
        )
        assert parser.defaults() == others.defaults()
        for name in others.sections():
            assert parser.items(name, raw=True) == others.items(name, raw=True)


# ── Anything at all ───────────────────────────────────────────────────────────────────────────

FRAGMENTS: Final = (
    *("[", "]", "[api]", "[DEFAULT]", "[API]", "=", ":", "%", "%(", ")s", "#", ";", '"', "'"),
    *("email", "key", "site", "insecure", "client_bundle", "cert_bundle", "true", "http://"),
    *(" ", "\t", "\n", "\r\n", "\r", "\x0b", "\x1c", "\x85", "\u2028", "\0", MARK, "é", "@", "/"),
    *("a", "ada@example.com", "localhost", "[::1]", ":99999", "xn--", "\ud800"),
)
LINES: Final = (
    *(
        f"key={SOME_KEY}",
        f"  key={SOME_KEY}",
        f"# key {SOME_KEY}",
        f"#key:{SOME_KEY}",
        f"token = '{SOME_KEY}'",
        SOME_KEY,
    ),
    *(
        f'key="{SOME_KEY}" # {SOME_KEY}',
        f"email={EMAIL} ; {SOME_KEY}",
        f"insecure=true # {SOME_KEY}",
        f'"{SOME_KEY}"',
    ),
    *("[api]", "[API]", "[DEFAULT]", "email='a%@b.test'", f"site={SITE} # x", "", "# mine"),
    *(f"client_bundle=/ca.pem # {SOME_KEY}", "cert_bundle='/a%.pem' # b", "nonsense"),
)


def all_planned(checked: Check) -> list[Fix]:
    return [plan(one) for one in checked.problems if one.can_fix]


@given(
    st.binary()
    | st.lists(st.sampled_from(FRAGMENTS)).map(
        lambda parts: "".join(parts).encode(errors="replace")
    )
)
def test_any_bytes_are_checked_and_every_mending_is_planned(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = at(Path(folder), data)
        checked = check(path, {})
        for planned in all_planned(checked):
            assert planned.lines
        assert path.read_bytes() == data
        if not checked.problems:
            assert checked.key is not None
            assert checked.email
            assert checked.site


@given(st.sampled_from(["", MARK]), st.lists(st.sampled_from(LINES)))
def test_whatever_lines_hold_a_key_it_is_never_shown(mark: str, lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        checked = check(at(Path(folder), mark + "\n".join(lines)), {})
        mendings = all_planned(checked)
        assert shows_no_secret(checked, mendings, [one.lines for one in mendings])


@pytest.mark.parametrize("again", ["[x]\n", "client_bundle=1\n", "key=%\n"])
def test_of_what_repeats_without_end_a_few_are_told_and_nothing_else_is_missed(
    tmp_path: Path, again: str
) -> None:
    problems = check(at(tmp_path, f"[api]\n{again * 3000}"), {}).problems
    assert len(problems) <= 100
    assert K.MISSING_SITE in [one.kind for one in problems]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "piece"),
    [
        *product(("", "[api]\n", "[api]\nemail=", "[api]\nsite='"), ("\n", "[", "%", "#\n", MARK)),
        ("", "[x]\n"),  # it ends whatever stands before it
    ],
)
def test_the_largest_file_is_checked_in_time(tmp_path: Path, start: str, piece: str) -> None:
    count = (LARGEST_FILE - len(start)) // len(piece.encode())
    checked = check(at(tmp_path, start + piece * count), {})
    assert checked.account is None
    assert K.MISSING_KEY in [one.kind for one in checked.problems]


@pytest.mark.parametrize("tail", [b"# caf\xe9\n", b"# \0\n", b"#" * LARGEST_FILE])
@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_mending_never_loses_what_cannot_be_read(tmp_path: Path, tail: bytes, mode: int) -> None:
    data = MARK.encode() + GOOD.encode() + tail
    path = at(tmp_path, data, mode)
    checked = check(path, {})
    for problem in checked.problems:
        if problem.can_fix:
            fix(plan(problem))
            break
    assert path.read_bytes() in (data, data.removeprefix(MARK.encode()))


@pytest.mark.parametrize(
    "data",
    [
        GOOD.replace("[api]", f"[{SOME_KEY}]"),
        f"{GOOD}{SOME_KEY}=1\n{SOME_KEY}=1\n",
        GOOD.replace(EMAIL, SOME_KEY),
        GOOD.replace(".com\n", f".com/?api_key={SOME_KEY}\n"),
        GOOD.replace(".com\n", f".com # {SOME_KEY[:16]}\x01{SOME_KEY[16:]}\n"),
        GOOD.replace(".com\n", f".com # {SOME_KEY[:16]}\u200b{SOME_KEY[16:]}\n"),
    ],
)
def test_nothing_like_a_key_is_shown(tmp_path: Path, data: str) -> None:
    checked = check(at(tmp_path, data), {})
    plans = [plan(one) for one in checked.problems if one.can_fix]
    assert shows_no_secret(checked, plans)


@pytest.mark.slow
@pytest.mark.timeout(20)  # with the square of the file's size it would take hours
@pytest.mark.parametrize(
    "data",
    [
        "a=1\n" * 250_000,
        "[api]\n" + "client_bundle=1\n" * 60_000,
        "".join(f"[a{number}]\nkey=\n" for number in range(60_000)),
        "[api]\nemail=a" + " " * 250_000 + "b\n",
    ],
    ids=["options", "client_bundle", "sections", "spaces"],
)
def test_the_time_grows_with_the_file_only(tmp_path: Path, data: str) -> None:
    assert check(at(tmp_path, data), {}).account is None


@pytest.mark.parametrize(
    "data",
    [f"{GOOD}[]\n", GOOD.replace("ada", "%(nope)s"), GOOD.replace("ada", "%()s")],
)
def test_what_configparser_refuses_is_a_trouble(tmp_path: Path, data: str) -> None:
    assert check(at(tmp_path, data), {}).problems


def test_an_equal_option_is_equal_with_the_lines_that_go_on(tmp_path: Path) -> None:
    checked = check(at(tmp_path, f"{GOOD}[x]\na=1\n more\na=1\n"), {})
    assert not only(checked).can_fix


def test_two_client_bundles_end_in_one(tmp_path: Path, authorities: Path) -> None:
    path = at(tmp_path, f"{GOOD}client_bundle={authorities}\nclient_bundle={authorities}\n")
    while (checked := check(path, {})).problems:
        fix(plan(next(one for one in checked.problems if one.can_fix)))
    assert path.read_text("utf-8") == f"{GOOD}cert_bundle={authorities}\n"


def test_a_percent_sign_in_a_comment_stays_one(tmp_path: Path) -> None:
    checked = check(at(tmp_path, GOOD.replace("com\nkey", "com # 50%\nkey")), {})
    assert [one.kind for one in checked.problems] == [K.INLINE_COMMENT]


# ── Files that cannot be read ─────────────────────────────────────────────────────────────────


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        check(tmp_path / "zuliprc", {})


def test_a_folder_is_no_zuliprc(tmp_path: Path) -> None:
    with pytest.raises(NotARegularFile):
        check(tmp_path, {})


@posix
def test_a_pipe_is_no_zuliprc_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "zuliprc")
    with pytest.raises(NotARegularFile):
        check(tmp_path / "zuliprc", {})


@pytest.mark.parametrize("name", ["a\0b", "missing/zuliprc", "a" * 300])
def test_a_path_that_cannot_be_is_a_failure_of_the_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileFailure):
        check(tmp_path / name, {})


# ── git ───────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def work_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A work tree that no configuration of this computer has a say in."""
    for name in tuple(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    set_home(monkeypatch, tmp_path / "home")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    folder = tmp_path / "tree"
    folder.mkdir()
    git(folder, "init", "-q", "--template=")
    (folder / ".git" / "info").mkdir()
    (folder / ".git" / "info" / "exclude").write_bytes(b"# mine\n*.tmp\n")
    return folder


def test_a_file_that_git_would_take_is_excluded_from_this_work_tree_alone(work_tree: Path) -> None:
    path = at(work_tree)
    exclude = work_tree / ".git" / "info" / "exclude"
    exclude.chmod(0o644)
    checked = check(path, {})
    assert rows(checked) == [(K.IN_GIT, None, "", True)]
    planned = plan(only(checked))
    assert planned.path == exclude
    assert planned.lines == (ChangedLine(3, None, "/zuliprc"),)
    fix(planned)
    assert exclude.read_bytes() == b"# mine\n*.tmp\n/zuliprc\n"
    assert stat.S_IMODE(exclude.stat().st_mode) == (0o644 if os.name == "posix" else 0o666)
    assert path.read_bytes() == GOOD.encode()
    assert sorted(one.name for one in work_tree.iterdir()) == [".git", "zuliprc"]
    assert rows(check(path, {})) == []
    git(work_tree, "add", "--all")
    assert status_of(path) is Git.NOTHING


@pytest.mark.parametrize("listed", [b"", b"*.tmp"])
def test_the_line_for_git_stands_alone(work_tree: Path, listed: bytes) -> None:
    exclude = work_tree / ".git" / "info" / "exclude"
    exclude.write_bytes(listed)
    checked = check(at(work_tree), {})
    planned = plan(only(checked))
    assert planned.lines == (ChangedLine(2 if listed else 1, None, "/zuliprc"),)
    fix(planned)
    assert exclude.read_bytes() == listed + (b"\n" if listed else b"") + b"/zuliprc\n"
    assert rows(check(work_tree / "zuliprc", {})) == []


@pytest.mark.parametrize("name", ["a b", "#a", "!a", "[a]", "a ", "-a", "é", "a\\b"])
def test_a_folder_in_a_work_tree_may_have_any_name(work_tree: Path, name: str) -> None:
    if os.name != "posix" and name in ("a ", "a\\b"):
        pytest.skip("no name on Windows")
    folder = work_tree / name
    folder.mkdir()
    path = at(folder)
    other = at(work_tree)
    checked = check(path, {})
    fix(plan(only(checked)))
    assert rows(check(path, {})) == []
    assert rows(check(other, {})) == [(K.IN_GIT, None, "", True)]


def test_an_exclude_file_that_changed_after_the_plan_is_left_alone(work_tree: Path) -> None:
    checked = check(at(work_tree), {})
    planned = plan(only(checked))
    exclude = work_tree / ".git" / "info" / "exclude"
    exclude.write_bytes(b"other\n")
    with pytest.raises(FileChangedMeanwhile):
        fix(planned)
    assert exclude.read_bytes() == b"other\n"


def test_a_work_tree_without_an_exclude_file_is_a_failure_of_the_file(work_tree: Path) -> None:
    checked = check(at(work_tree), {})
    (work_tree / ".git" / "info" / "exclude").unlink()
    with pytest.raises(FileMissing):
        plan(only(checked))
    assert rows(check(at(work_tree), {})) == [(K.IN_GIT, None, "", False)]


def test_a_committed_file_is_told_of_and_no_line_undoes_it(work_tree: Path) -> None:
    path = at(work_tree)
    git(work_tree, "add", "zuliprc")
    assert rows(check(path, {})) == [(K.TRACKED_BY_GIT, None, "", False)]
    git(work_tree, "commit", "-q", "-m", "all")
    (work_tree / ".gitignore").write_bytes(b"zuliprc\n")
    assert rows(check(path, {})) == [(K.TRACKED_BY_GIT, None, "", False)]


def test_an_ignored_file_is_no_trouble(work_tree: Path) -> None:
    (work_tree / ".gitignore").write_bytes(b"zuliprc\n")
    assert rows(check(at(work_tree), {})) == []


def test_a_file_in_no_work_tree_is_no_trouble_whatever_the_environment_says(
    work_tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(tmp_path)
    assert rows(check(path, {})) == []
    monkeypatch.setenv("GIT_DIR", str(work_tree / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    assert rows(check(path, {})) == []


def test_variables_of_git_do_not_lead_to_another_work_tree(
    work_tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(work_tree)
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "-q", "--template=")
    (other / ".git" / "info").mkdir()
    (other / ".git" / "info" / "exclude").write_bytes(b"zuliprc\n")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(work_tree))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git" / "index"))
    checked = check(path, {"GIT_DIR": str(other / ".git")})
    assert rows(checked) == [(K.IN_GIT, None, "", True)]
    assert plan(only(checked)).path == work_tree / ".git" / "info" / "exclude"


@posix
def test_a_link_into_a_work_tree_is_seen_through(work_tree: Path, tmp_path: Path) -> None:
    at(work_tree)
    link = tmp_path / "link"
    link.symlink_to(work_tree / "zuliprc")
    checked = check(link, {})
    assert rows(checked) == [(K.IN_GIT, None, "", True)]
    assert plan(only(checked)).lines == (ChangedLine(3, None, "/zuliprc"),)


def test_what_git_keeps_for_itself_is_never_committed(work_tree: Path) -> None:
    assert rows(check(at(work_tree / ".git" / "info"), {})) == []


def test_without_the_git_program_nobody_knows(
    work_tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(work_tree)
    monkeypatch.setenv("PATH", str(work_tree))
    assert rows(check(path, {})) == []


def test_nothing_that_the_work_tree_configures_is_run(work_tree: Path) -> None:
    path = at(work_tree)
    program = work_tree / "program"
    program.write_text(f"#!/bin/sh\n: > '{work_tree}/ran'\n")
    program.chmod(0o755)
    git(work_tree, "config", "core.fsmonitor", str(program))
    git(work_tree, "config", "core.pager", str(program))
    checked = check(path, {})
    fix(plan(only(checked)))
    assert rows(check(path, {})) == []
    assert not (work_tree / "ran").exists()


# ── The environment and the places ────────────────────────────────────────────────────────────

VARIABLES: Final = (
    "ZULIP_CONFIG",
    "ZULIP_EMAIL",
    "ZULIP_API_KEY",
    "ZULIP_SITE",
    "ZULIP_CERT",
    "ZULIP_CERT_KEY",
    "ZULIP_CERT_BUNDLE",
    "ZULIP_ALLOW_INSECURE",
)


@pytest.mark.parametrize("value", ["", "x", SOME_KEY, "a\0b"])
@pytest.mark.parametrize("name", VARIABLES)
def test_a_variable_that_beats_the_file_is_named_without_its_value(
    tmp_path: Path, name: str, value: str
) -> None:
    checked = check(at(tmp_path), {"ZULIP_OTHER": "1", name: value, "PATH": ""})
    assert rows(checked) == [(K.OVERRIDDEN, None, name, False)]
    assert shows_no_secret(checked)


def test_all_variables_that_beat_the_file_are_one_trouble(tmp_path: Path) -> None:
    environ = dict.fromkeys(reversed(VARIABLES), "x")
    assert overriding_variables(environ) == VARIABLES
    assert rows(check(at(tmp_path), environ)) == [(K.OVERRIDDEN, None, ", ".join(VARIABLES), False)]


def test_a_variable_that_names_the_file_itself_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert rows(check(path, {"ZULIP_CONFIG": str(path)})) == []
    assert rows(check(path, {"ZULIP_CONFIG": "zuliprc"})) == []
    assert rows(check(Path("zuliprc"), {"ZULIP_CONFIG": str(path)})) == []
    both = {"ZULIP_CONFIG": str(path), "ZULIP_SITE": SITE}
    assert rows(check(path, both)) == [(K.OVERRIDDEN, None, "ZULIP_SITE", False)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder, and another folder to work in."""
    folder = tmp_path / "home"
    folder.mkdir()
    (tmp_path / "work").mkdir()
    set_home(monkeypatch, folder)
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.chdir(tmp_path / "work")
    return folder


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(GOOD.encode())
    set_mode(path, 0o600)
    return path


def test_the_files_are_found_in_the_order_in_which_programs_look(
    home: Path, tmp_path: Path
) -> None:
    downloads = [
        put(home / "Downloads" / name) for name in ("zuliprc", "zuliprc (1)", "my.zuliprc")
    ]
    put(home / "Downloads" / "other.txt")
    places = (
        put(tmp_path / "mine"),
        put(home / ".zuliprc"),
        put(home / "zuliprc"),
        put(home / ".config" / "zulip" / "zuliprc"),
        put(tmp_path / "work" / "zuliprc"),
        *sorted(downloads),
    )
    assert default_places({"ZULIP_CONFIG": str(tmp_path / "mine")}) == places
    assert default_places({"ZULIP_CONFIG": ""}) == places[1:]
    assert default_places({}) == places[1:]


def test_where_there_are_no_folders_there_are_no_files(home: Path) -> None:
    assert default_places({}) == ()
    home.rmdir()
    assert default_places({}) == ()


@posix
def test_the_folder_that_one_is_in_may_be_deleted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(home / "zuliprc")
    (tmp_path / "deleted").mkdir()
    monkeypatch.chdir(tmp_path / "deleted")
    (tmp_path / "deleted").rmdir()
    assert default_places({}) == (path,)


def test_folders_are_no_files_and_odd_names_are_passed_over(home: Path) -> None:
    (home / ".zuliprc").mkdir()
    path = put(home / "zuliprc")
    assert default_places({"XDG_CONFIG_HOME": "/a\0b"}) == (path,)
    assert default_places({"XDG_CONFIG_HOME": "/" + "a" * 5000}) == (path,)


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000, "/", "/no/such", "~/.zuliprc"])
def test_what_zulip_config_names_is_looked_at_even_if_it_is_no_file(home: Path, name: str) -> None:
    path = put(home / "zuliprc")
    assert default_places({"ZULIP_CONFIG": name}) == (Path(name), path)
    with pytest.raises(FileFailure):
        check(Path(name), {"ZULIP_CONFIG": name})


@pytest.mark.parametrize(
    ("name", "said"),
    [("/no/such", "which doesn’t exist"), ("~/.zuliprc", "Programs don’t replace the ~ in it")],
)
def test_a_zulip_config_that_names_nothing_is_told(home: Path, name: str, said: str) -> None:
    with pytest.raises(FileOfVariableMissing) as caught:
        check(Path(name), {"ZULIP_CONFIG": name})
    assert f"ZULIP_CONFIG is set to {name}" in failures.sentences(caught.value)
    assert said in failures.sentences(caught.value)
    with pytest.raises(FileFailure) as other:
        check(Path(name), {})
    assert not isinstance(other.value, FileOfVariableMissing)


def test_where_the_desktop_keeps_settings_is_looked_at(home: Path, tmp_path: Path) -> None:
    path = put(tmp_path / "xdg" / "zulip" / "zuliprc")
    usual = put(home / ".config" / "zulip" / "zuliprc")
    assert default_places({"XDG_CONFIG_HOME": str(tmp_path / "xdg")}) == (path, usual)
    assert default_places({"XDG_CONFIG_HOME": "xdg"}) == (usual,)


@posix
def test_each_file_is_found_once_by_the_first_of_its_names(home: Path, tmp_path: Path) -> None:
    real = put(tmp_path / "dotfiles" / "rc")
    (home / ".zuliprc").symlink_to(real)
    (home / "zuliprc").symlink_to(home / ".zuliprc")
    (tmp_path / "work" / "zuliprc").symlink_to(tmp_path / "work" / "zuliprc")
    assert default_places({}) == (home / ".zuliprc",)
    assert default_places({"ZULIP_CONFIG": str(real)}) == (real,)


def test_a_crowded_download_folder_gives_some_and_no_more(home: Path) -> None:
    for number in range(60):
        put(home / "Downloads" / f"zuliprc-{number:02}")
    found = default_places({})
    assert [path.name for path in found] == [f"zuliprc-{number:02}" for number in range(50)]


@posix
def test_a_home_that_is_not_set_matters_on_windows_only(home: Path) -> None:
    assert rows(check(put(home / ".zuliprc"), {})) == []


@windows
def test_a_home_that_is_not_set_hides_the_file_on_windows(home: Path) -> None:
    path = put(home / ".zuliprc")
    assert rows(check(path, {})) == [(K.HOME_UNSET, None, "", False)]
    assert rows(check(path, {"HOME": str(home)})) == []
    assert rows(check(put(home / "zuliprc"), {})) == []


# ── Certificates, and variables that beat them ────────────────────────────────────────────────

BUNDLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@pytest.mark.parametrize("name", BUNDLES)
@pytest.mark.parametrize("option", ["cert_bundle=CA", "insecure=false"])
def test_a_variable_that_beats_the_certificates_of_the_file_is_named(
    tmp_path: Path, authorities: Path, name: str, option: str
) -> None:
    other = tmp_path / "other.pem"
    other.write_bytes(authorities.read_bytes())
    path = at(tmp_path, f"{GOOD}{option}\n".replace("CA", str(authorities)))
    assert rows(check(path, {name: str(other)})) == [(K.OVERRIDDEN, None, name, False)]
    assert rows(check(at(tmp_path), {name: str(other)})) == []


def test_a_variable_that_names_the_same_certificates_is_no_trouble(
    tmp_path: Path, authorities: Path
) -> None:
    path = at(tmp_path, f"{GOOD}cert_bundle={authorities}\n")
    assert rows(check(path, {"REQUESTS_CA_BUNDLE": str(authorities)})) == []
    empty = {"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": str(authorities)}
    assert rows(check(path, empty)) == []


@pytest.mark.parametrize("name", BUNDLES)
def test_a_variable_that_names_no_certificates_ends_every_program(
    tmp_path: Path, name: str
) -> None:
    path = at(tmp_path)
    assert rows(check(path, {name: "/no/such"})) == [(K.VARIABLE_UNUSABLE, None, name, False)]
    assert rows(check(path, {name: str(path)})) == [(K.VARIABLE_UNUSABLE, None, name, False)]
    path = at(tmp_path, GOOD.replace(SITE, "localhost:9991"))
    assert rows(check(path, {name: "/no/such"})) == []


@pytest.mark.parametrize("name", ["~/ca%.pem", "ca%.pem", "./ca%.pem"])
@pytest.mark.parametrize("option", ["cert_bundle", "client_cert"])
def test_a_path_is_made_whole_where_its_file_is_there(
    home: Path, tmp_path: Path, authorities: Path, name: str, option: str
) -> None:
    folder = home if name.startswith("~") else tmp_path
    certificates = folder / "ca%.pem"
    both = authorities.read_bytes()
    if option == "client_cert":
        both = trustme.CA().issue_cert(EMAIL).private_key_and_cert_chain_pem.bytes()
    certificates.write_bytes(both)
    path = at(tmp_path, f"{GOOD}{option} = {name.replace('%', '%%')}\n# end")
    checked = check(path, {})
    assert rows(checked) == [(K.CERTIFICATE_UNUSABLE, 5, option, True)]
    fix(plan(only(checked)))
    whole = str(in_ascii(certificates)).replace("%", "%%")
    assert path.read_text("utf-8") == f"{GOOD}{option} = {whole}\n# end"
    assert rows(check(path, {})) == []


def test_another_name_of_a_file_that_is_found_is_no_way_to_fix_it(
    tmp_path: Path, authorities: Path
) -> None:
    name = f"{authorities.parent}/./{authorities.name}"
    checked = check(at(tmp_path, f"{GOOD}client_cert={name}\n"), {})
    assert rows(checked) == [(K.CERTIFICATE_UNUSABLE, 5, "client_cert", False)]


def test_a_certificate_needs_its_key(tmp_path: Path) -> None:
    authority = trustme.CA()
    one, two = authority.issue_cert(EMAIL), authority.issue_cert(EMAIL)
    paths = {name: tmp_path / f"{name}.pem" for name in ("cert", "key", "other")}
    one.cert_chain_pems[0].write_to_path(paths["cert"])
    one.private_key_pem.write_to_path(paths["key"])
    two.private_key_pem.write_to_path(paths["other"])
    cert = f"client_cert={paths['cert']}\n"
    wrong = [(K.CERTIFICATE_UNUSABLE, 5, "client_cert", False)]
    assert rows(check(at(tmp_path, GOOD + cert), {})) == wrong
    data = f"{GOOD}{cert}client_cert_key={paths['other']}\n"
    assert rows(check(at(tmp_path, data), {})) == wrong
    data = f"{GOOD}{cert}client_cert_key={paths['key']}\n"
    assert rows(check(at(tmp_path, data), {})) == []


# ── The site ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "site",
    [
        *(f"{SITE}/api/v1", f"{SITE}/api/v1/messages", f"{SITE}/login/", f"{SITE}\\"),
        *(f"{SITE}/#narrow/channel/1-x", f"{SITE}?next=/", f"<{SITE}>", "Https://chat.example.com"),
        *("HTTPS://chat.example.com", f"{SITE}.", f"//{SITE[8:]}"),
    ],
)
def test_a_site_that_programs_take_amiss_is_mended(tmp_path: Path, site: str) -> None:
    path = at(tmp_path, GOOD.replace(SITE, site))
    checked = check(path, {})
    assert rows(checked) == [(K.SITE_UNUSABLE, 4, "", True)]
    assert checked.account is not None
    assert checked.account.site == SITE
    fix(plan(only(checked)))
    assert path.read_text() == GOOD
    assert rows(check(path, {})) == []


@pytest.mark.parametrize("site", ["some zulipchat domain", "ftp://chat.example.com", "https://"])
def test_a_site_that_is_no_address_is_told_and_not_guessed(tmp_path: Path, site: str) -> None:
    checked = check(at(tmp_path, GOOD.replace(SITE, site)), {})
    assert rows(checked) == [(K.SITE_UNUSABLE, 4, "", False)]
    assert checked.account is None


@pytest.mark.parametrize("tail", ["", "/", "//", "/api", "/api/"])
@pytest.mark.parametrize("site", [SITE, "chat.example.com", "https://CHAT.example.com:443"])
def test_what_programs_cut_off_a_site_is_no_trouble(tmp_path: Path, site: str, tail: str) -> None:
    assert rows(check(at(tmp_path, GOOD.replace(SITE, site + tail)), {})) == []


def test_what_begins_like_this_computer_and_is_another_is_asked_by_plain_http(
    tmp_path: Path,
) -> None:
    checked = check(at(tmp_path, GOOD.replace(SITE, "localhost.example.com")), {})
    assert rows(checked) == [(K.PLAIN_HTTP, 4, "", False)]


# ── Encodings ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_named_and_written_anew(
    tmp_path: Path, codec: str, line_end: str
) -> None:
    text = f"[api]\nemail='{EMAIL}'\nkey={SOME_KEY}\nsite={SITE}\n".replace("\n", line_end)
    path = at(tmp_path, text.encode(codec))
    checked = check(path, {})
    assert rows(checked) == [(K.UTF_16, None, "", True), (K.QUOTED_VALUE, 2, "email", True)]
    assert checked.account is not None
    assert checked.key == ApiKey(SOME_KEY)
    fix(plan(checked.problems[1]))
    right = text.replace("'", "")
    assert path.read_bytes() == right.encode(codec)
    checked = check(path, {})
    planned = plan(only(checked))
    assert planned.lines == (ChangedLine(1, "UTF-16 [api]", "UTF-8 [api]"),)
    fix(planned)
    assert path.read_bytes() == right.encode()
    assert rows(check(path, {})) == []


def test_a_file_in_an_old_encoding_is_named_and_written_anew(tmp_path: Path) -> None:
    text = f"# Schlüssel – {SOME_KEY}\n{GOOD}# 5 €\n"
    path = at(tmp_path, text.encode("cp1252"))
    checked = check(path, {})
    assert rows(checked) == [(K.NOT_UTF_8, 1, "", True)]
    planned = plan(only(checked))
    assert planned.lines == (
        ChangedLine(1, f"# Schl\\xfcssel \\x96 {HIDDEN}", f"# Schlüssel – {HIDDEN}"),
        ChangedLine(6, "# 5 \\x80", "# 5 €"),
    )
    fix(planned)
    assert path.read_bytes() == text.encode()
    assert rows(check(path, {})) == []


@windows
@pytest.mark.parametrize(
    ("page", "text", "expected"),
    [
        ("cp1252", f"# Größe\n{GOOD}", []),  # another comment is read, which nobody minds
        ("cp1252", f"\xa0\n{GOOD}", [(K.NOT_ASCII, 1, "U+00A0", False)]),
        ("cp1252", f"{GOOD}\xa0# mine\n", [(K.NOT_ASCII, 5, "U+00A0", False)]),
        ("cp1252", f"# “mine”\n{GOOD}", [(K.NOT_ASCII, 1, "“", False)]),
        ("cp1252", f"{GOOD}[x]\ny=\xc1\n", [(K.NOT_ASCII, 6, "\xc1", False)]),
        ("cp1252", f"{GOOD}# \u2060\u200d\n", [(K.NOT_ASCII, 5, "U+2060", False)]),
        ("cp932", f"{GOOD}# 漢字\n", [(K.NOT_ASCII, 5, "漢", False)]),
        ("cp932", f"{GOOD}# Größe\n", []),
        ("cp1251", GOOD.replace("chat.", "chät."), [(K.NOT_ASCII, 4, "ä", True)]),
        ("cp1251", f"{GOOD}x=ä\n", []),
        ("utf-8", f"# “mine” 漢字\n{GOOD.replace('chat.', 'chät.')}", []),
    ],
)
def test_what_windows_programs_misread_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, text: str, expected: list[Row]
) -> None:
    monkeypatch.setattr(locale, "getencoding", lambda: page)
    checked = check(at(tmp_path, text), {})
    assert rows(checked) == expected
    assert rows(check(checked.path, {"PYTHONUTF8": "1"})) == []
    for problem in checked.problems:
        if problem.can_fix:
            fix(plan(problem))
            assert checked.path.read_text("ascii") == text.replace("chät", "xn--cht-rla")


@windows
def test_a_certificate_in_a_folder_that_windows_programs_misread_is_named_by_its_short_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1252")
    folder = tmp_path / "Größe"
    folder.mkdir()
    trustme.CA().cert_pem.write_to_path(folder / "ca.pem")
    if str(in_ascii(folder)) == str(folder):
        pytest.skip("no short names on this disk")
    path = at(tmp_path, f"{GOOD}cert_bundle={folder / 'ca.pem'}\n")
    checked = check(path, {})
    assert [(one.kind, one.line, one.can_fix) for one in checked.problems] == [
        (K.NOT_ASCII, 5, True)
    ]
    fix(plan(only(checked)))
    assert rows(check(path, {})) == []
    assert path.read_text("ascii").endswith("\\ca.pem\n")


@windows
@pytest.mark.parametrize(("page", "becomes_worse"), [("cp1252", False), ("cp932", True)])
def test_what_is_in_the_code_page_becomes_utf_8_only_where_that_is_read_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, becomes_worse: bool
) -> None:
    monkeypatch.setattr(locale, "getencoding", lambda: page)
    text = f"# {'Schlüssel' if page == 'cp1252' else '漢字'}\n{GOOD}"
    checked = check(at(tmp_path, text.encode(page)), {})
    if becomes_worse:
        assert rows(checked) == [(K.NOT_ASCII, 1, "漢", False)]
    else:
        assert rows(checked) == [(K.NOT_UTF_8, 1, "", True)]
        fix(plan(only(checked)))
        assert checked.path.read_bytes() == text.encode()
        assert rows(check(checked.path, {})) == []


def test_a_login_that_is_no_email_is_an_account(tmp_path: Path) -> None:
    checked = check(at(tmp_path, GOOD.replace(EMAIL, "fredcz")), {})
    assert checked.account is not None
    assert checked.account.email == "fredcz"
