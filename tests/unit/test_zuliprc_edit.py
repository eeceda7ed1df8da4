"""The text of a zuliprc: a new one, and an existing one with another key in it."""

import configparser
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import EMAIL, SITE, SOME_KEY, key_result
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import FileFailure, FileNotUnderstood, OtherAccountInFile
from zulipkey.zuliprc import render
from zulipkey.zuliprc.edit import merge
from zulipkey.zuliprc.encoding import LARGEST_FILE

OURS = ("email", "key", "site")


def merged(old: str | bytes, of: KeyResult | None = None, *, replace: bool = False) -> str:
    data = old.encode() if isinstance(old, str) else old
    return merge(data, of or key_result(), "~/zuliprc", replace_other_account=replace)


def read(data: bytes) -> configparser.ConfigParser:
    """Read as the zulip package does."""
    parser = configparser.ConfigParser()
    parser.read_file(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
    return parser


def test_a_new_file_is_what_the_web_app_downloads() -> None:
    assert render(key_result()) == f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n"


def test_a_percent_sign_is_doubled_and_read_back_as_one() -> None:
    text = render(key_result("50%(key)s@example.com"))
    assert "email=50%%(key)s@example.com\n" in text
    assert read(text.encode()).get("api", "email") == "50%(key)s@example.com"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            f"[api]\nemail={EMAIL}\nkey=old\nsite={SITE}\n",
            f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n",
        ),
        (
            f"# mine\n[zterm]\ntheme: blue ; no comment\n\n[api]\n; me\n  Site : {SITE}/api/ \n"
            f"  KEY   =old\n  x=y\n  email= ADA@example.com\n[z]\na=b",
            f"# mine\n[zterm]\ntheme: blue ; no comment\n\n[api]\n; me\n  Site : {SITE}\n"
            f"  KEY   ={SOME_KEY}\n  x=y\n  email= {EMAIL}\n[z]\na=b\n",
        ),
        ("", f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n"),
        (
            "[zterm]\ntheme=blue",
            f"[zterm]\ntheme=blue\n\n[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n",
        ),
        (
            f"[api]\nkey=old\ncert_bundle=/ca.pem\nemail={EMAIL}\n",
            f"[api]\nkey={SOME_KEY}\nsite={SITE}\ncert_bundle=/ca.pem\nemail={EMAIL}\n",
        ),
        (
            "[api]\n\n# none yet\n    insecure = true\n  [zterm]\n  theme=blue\n",
            f"[api]\n    email={EMAIL}\n    key={SOME_KEY}\n    site={SITE}\n"
            "\n# none yet\n    insecure = true\n  [zterm]\n  theme=blue\n",
        ),
        (
            f"[api]\nemail={EMAIL} \nkey:{SOME_KEY}\t\nsite = {SITE}  \n\n\n",
            f"[api]\nemail={EMAIL} \nkey:{SOME_KEY}\t\nsite = {SITE}  \n\n\n",
        ),
        (
            "[API]\nemail=x@y\nkey=z\n",
            f"[API]\nemail=x@y\nkey=z\n\n[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n",
        ),
        (
            "\ufeff[api]\r\nemail =\r\n\r\nkey=old\rsite:" + SITE + "\r\n[über]\r\na=é\r\n",
            f"[api]\nemail ={EMAIL}\n\nkey={SOME_KEY}\nsite:{SITE}\n[über]\na=é\n",
        ),
    ],
    ids=[
        "its own account",
        "order, comments, case, delimiters and indent",
        "empty",
        "no api section",
        "no site",
        "no account",
        "nothing new",
        "api in capitals is another section",
        "byte order mark and other line ends",
    ],
)
def test_only_email_key_and_site_change(old: str, new: str) -> None:
    assert merged(old) == new
    assert [read(new.encode()).get("api", name) for name in OURS] == [EMAIL, SOME_KEY, SITE]


@pytest.mark.parametrize(
    "site",
    [
        "chat.example.com",
        "chat.example.com/",
        "https://Chat.Example.com:443//",
        "https://chat.example.com/api",
        "http://chat.example.com",
    ],
)
def test_the_same_site_may_be_written_in_another_way(site: str) -> None:
    assert merged(f"[api]\nemail={EMAIL}\nsite={site}\n") == (
        f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n"
    )


@pytest.mark.parametrize("site", ["HTTP://localhost:18080", "“http://localhost:18080”"])
@pytest.mark.parametrize("quotes", ["{}", "“{}”", "'{}'"])
def test_what_programs_cannot_read_names_the_same_account_and_is_mended(
    site: str, quotes: str
) -> None:
    email = quotes.format(EMAIL.upper())
    new = key_result(site="http://localhost:18080")
    assert merged(f"[api]\nemail={email}\nkey=old\nsite={site}\n", new) == render(new)
    with pytest.raises(OtherAccountInFile):
        merged(f"[api]\nemail={email}\nkey=old\nsite={site}1\n", new)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_becomes_utf_8(codec: str) -> None:
    old = f"# Schlüssel\r\n[api]\r\nemail={EMAIL}\r\nkey=old\r\n"
    data = b"" if codec == "utf-16" else "\ufeff".encode(codec)
    assert merged(data + old.encode(codec)) == f"# Schlüssel\n{render(key_result())}"


def test_a_site_that_begins_with_localhost_is_http() -> None:
    old = "[api]\nemail=ada@example.com\nsite=localhost:9991\n"
    assert "site=http://localhost:9991\n" in merged(old, key_result(site="http://localhost:9991"))
    with pytest.raises(OtherAccountInFile):
        merged(old, key_result(site="https://localhost:9991"))


def test_a_lone_percent_sign_in_a_downloaded_file_is_mended() -> None:
    old = f"[api]\nemail=50%@example.com\nkey=old\nsite={SITE}\n"
    assert merged(old, key_result("50%@example.com")) == render(key_result("50%@example.com"))


@pytest.mark.parametrize(
    ("email", "site"),
    [
        ("eve@example.com", SITE),
        (EMAIL, "https://other.example.com"),
        (EMAIL, "https://chat.example.com:8443"),
        (EMAIL, "junk ://"),
        ("eve@example.com", ""),
        ("", "https://other.example.com"),
    ],
)
def test_another_account_is_a_question_that_names_it(email: str, site: str) -> None:
    lines = [f"email={email}"] * bool(email) + [f"site={site}"] * bool(site)
    old = "\n".join(["[api]", *lines, "key=old", "[z]", "a=b", ""])
    with pytest.raises(OtherAccountInFile) as caught:
        merged(old)
    assert (caught.value.email, caught.value.site) == (email, site)
    assert "email" not in caught.value.facts()
    new = merged(old, replace=True)
    assert [read(new.encode()).get("api", name) for name in OURS] == [EMAIL, SOME_KEY, SITE]
    assert new.endswith("[z]\na=b\n")


def test_an_account_that_is_inherited_from_default_counts() -> None:
    with pytest.raises(OtherAccountInFile):
        merged(f"[DEFAULT]\nemail=eve@example.com\n[api]\nkey=x\nsite={SITE}\n")


@pytest.mark.timeout(10)
def test_values_that_refer_to_each_other_without_end_are_not_followed() -> None:
    nested = "".join(f"a{depth}={f'%(a{depth + 1})s' * 100}\n" for depth in range(10))
    with pytest.raises(OtherAccountInFile) as caught:
        merged(f"[api]\n{nested}a10=x\nemail=%(a0)s\n")
    assert caught.value.email == "%(a0)s"


OPTIONS = "cert_bundle=/ca\ninsecure=true\nclient_cert=/c\nclient_cert_key=/k\ntoken=t\nmine=m\n"


def test_another_server_inherits_no_trust_and_no_certificate() -> None:
    old = f"[api]\nemail={EMAIL}\nkey=x\nsite=https://other.example.com\n# c\n{OPTIONS}[z]\na=b\n"
    assert merged(old, replace=True) == render(key_result()) + "# c\nmine=m\n[z]\na=b\n"


def test_another_account_of_a_server_whose_name_is_not_told_inherits_no_trust() -> None:
    old = f"[api]\nemail=eve@example.com\nkey=x\n{OPTIONS}"
    assert merged(old, replace=True) == render(key_result()) + "mine=m\n"


def test_another_account_of_the_same_server_inherits_its_trust_only() -> None:
    old = f"[api]\nemail=eve@example.com\nkey=x\nsite={SITE}\n{OPTIONS}"
    new = merged(old, replace=True)
    assert new == render(key_result()) + "cert_bundle=/ca\ninsecure=true\nmine=m\n"


def test_the_same_account_keeps_all_options_even_if_replacing_was_allowed() -> None:
    old = render(key_result()) + OPTIONS
    assert merged(old, replace=True) == old


@pytest.mark.parametrize(
    ("old", "line"),
    [
        ("[api]\nkey=a\nKey=b\n", 3),
        ("[api]\nkey=a\n[z]\n[api]\n", 4),
        ("[z]\na=1\n\na:2\n", 4),
        ("email=a\n", 1),
        ("\n{}\n", 2),
        ("[api]\nkey=a\njunk\n", 3),
        ("[api]\n=a\n", 2),
        ("[api]\nemail=a@b\n  c\n", 3),
        ("[api]\nsite=a\n\n  [zterm]\n  theme=blue\n", 4),
        (b"[api]\n# \xff\n", 2),
        (b"\xef\xbb\xbf\n\nkey=\0\n", 3),
        (f"[bot]\nemail={EMAIL}\nkey=x\nsite={SITE}\ntoken=y\n", None),
        (f"[zulip]\napi_key=x\nsite={SITE}\n", None),
        (b"[api]\n" + b"#" * LARGEST_FILE, None),
        ("[api]\na" + " " * 100_000 + "b=c\n", 2),
    ],
    ids=[
        "key twice",
        "section twice",
        "key twice elsewhere",
        "no section",
        "JSON",
        "line without a delimiter",
        "value without a name",
        "email over two lines",
        "section indented below an option",
        "not UTF-8",
        "NUL",
        "zulip-botserver's",
        "a bridge's",
        "too large",
        "endless name",
    ],
)
def test_a_file_that_cannot_be_changed_safely_is_refused_with_its_line(
    old: str | bytes, line: int | None
) -> None:
    for replace in (False, True):
        with pytest.raises(FileNotUnderstood) as caught:
            merged(old, replace=replace)
        assert caught.value.line == line
        assert caught.value.__context__ is None, "which would hold the file's text"


lines = st.one_of(
    st.sampled_from(
        [
            "[api]",
            "[DEFAULT]",
            "[zterm]",
            " [other]",
            "[]x]",
            f"email={EMAIL}",
            " Email : ADA@EXAMPLE.COM",
            "key=old",
            "key = %(site)s",
            f"SITE={SITE}",
            "site=chat.example.com",
            "\tsite = ",
            "insecure=true",
            "theme=blue",
            "theme : a=b",
            "a=b # c",
            "  continued",
            "    deeper = 1",
            "# comment",
            " ; comment",
            "",
            "   ",
            "\x0c",
            "\u2028",
        ]
    ),
    st.text(alphabet="ab=:[]%#; \t\x0b\x85\xa0é", max_size=6),
)
files = st.lists(lines, max_size=14)
line_ends = st.sampled_from(["\n", "\r\n", "\r"])


@pytest.mark.slow
@given(files, line_ends)
def test_whatever_configparser_reads_is_merged_and_nothing_else_changes(
    parts: list[str], line_end: str
) -> None:
    old = line_end.join(parts)
    try:
        before = read(old.encode())
    except configparser.Error:
        with pytest.raises(FileNotUnderstood):
            merged(old)
        return
    try:
        new = merged(old, replace=True)
    except FileNotUnderstood as failure:
        assert failure.line is not None
        continued = old.replace("\r\n", "\n").replace("\r", "\n").split("\n")[failure.line - 1]
        assert continued[:1].isspace(), "only an option of several lines is refused"
        return
    after = read(new.encode())
    assert [after.get("api", name) for name in OURS] == [EMAIL, SOME_KEY, SITE]
    assert after.defaults() == before.defaults()
    assert after.sections() == before.sections() + ["api"] * ("api" not in before)
    for section in before.sections():
        if section != "api":
            assert after.items(section, raw=True) == before.items(section, raw=True)
    kept = [part for part in "\n".join(parts).split("\n") if part.lstrip()[:1] in ("#", ";", "")]
    remaining = iter(new.split("\n"))
    assert all(comment in remaining for comment in kept if comment), "comments stay, in order"


@given(st.binary(max_size=300) | files.map(lambda parts: "\n".join(parts).encode("utf-8-sig")))
def test_arbitrary_bytes_give_a_file_that_reads_back_or_a_failure(data: bytes) -> None:
    try:
        new = merged(data, replace=True)
    except FileFailure:
        return
    assert [read(new.encode()).get("api", name) for name in OURS] == [EMAIL, SOME_KEY, SITE]
    assert merged(new) == new, "a second merge changes nothing"
