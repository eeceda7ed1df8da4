"""What is typed or pasted as an organization's address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zulipkey.model import address, errors


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("chat.example.com", "https://chat.example.com"),
        ("  Chat.Example.COM \n", "https://chat.example.com"),
        ("chat.example.com.", "https://chat.example.com"),
        ("chat.example.com/", "https://chat.example.com"),
        ("chat.example.com:8443", "https://chat.example.com:8443"),
        ("chat.example.com:", "https://chat.example.com"),
        ("chat.example.com:443", "https://chat.example.com"),
        ("https://chat.example.com", "https://chat.example.com"),
        ("HTTPS://chat.example.com", "https://chat.example.com"),
        ("https://chat.example.com:443/", "https://chat.example.com"),
        ("https://chat.example.com/#narrow/channel/9-issues/topic/a@b", "https://chat.example.com"),
        ("https://chat.example.com/login/?next=/%23settings", "https://chat.example.com"),
        ("chat.example.com/login/?next=/", "https://chat.example.com"),
        ("chat.example.com#narrow/dm/1", "https://chat.example.com"),
        ("<https://chat.example.com/>", "https://chat.example.com"),
        ("“chat.example.com”", "https://chat.example.com"),
        ("zulip", "https://zulip"),
        ("zulip:9991", "https://zulip:9991"),
        ("localhost:9991", "https://localhost:9991"),
        ("http://localhost:9991", "http://localhost:9991"),
        ("http://localhost", "http://localhost"),
        ("http://zulip.localhost:80/x", "http://zulip.localhost"),
        ("http://127.0.0.1:9991", "http://127.0.0.1:9991"),
        ("http://[::1]:9991/", "http://[::1]:9991"),
        ("[::1]:9991", "https://[::1]:9991"),
        ("::1", "https://[::1]"),
        ("[2001:DB8::1]", "https://[2001:db8::1]"),
        ("192.168.1.7", "https://192.168.1.7"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("BÜCHER。example", "https://xn--bcher-kva.example"),
        ("xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("exаmple.org", "https://xn--exmple-4nf.org"),
        ("my_org.example.com", "https://my_org.example.com"),
    ],
)
def test_an_address_is_understood(typed: str, url: str) -> None:
    assert address.parse(typed).url == url


@pytest.mark.parametrize(
    ("typed", "failure"),
    [
        ("", errors.AddressEmpty),
        (" \t\n\u200b", errors.AddressEmpty),
        ("ann@example.com", errors.AddressIsEmail),
        ("mailto:ann@example.com", errors.AddressIsEmail),
        ("Ann <ann@example.com>", errors.AddressIsEmail),
        ("zulip://login?otp_encrypted_api_key=00", errors.AddressIsZulipLink),
        ("zulip:login", errors.AddressIsZulipLink),
        ("ftp://chat.example.com", errors.AddressSchemeUnsupported),
        ("javascript:alert(1)", errors.AddressSchemeUnsupported),
        ("tel:x123", errors.AddressSchemeUnsupported),
        ("/home/ann/zuliprc", errors.AddressIsPath),
        ("~/zuliprc", errors.AddressIsPath),
        ("./zuliprc", errors.AddressIsPath),
        (r"C:\Users\ann\zuliprc", errors.AddressIsPath),
        (r"\\server\share", errors.AddressIsPath),
        ("file:///home/ann", errors.AddressIsPath),
        ("https://ann@chat.example.com", errors.AddressHasUser),
        ("https://ann:secret@chat.example.com/", errors.AddressHasUser),
        ("chat.example.com:0", errors.AddressPortInvalid),
        ("chat.example.com:65536", errors.AddressPortInvalid),
        ("chat.example.com:http", errors.AddressPortInvalid),
        ("https://chat.example.com:٤٤٣", errors.AddressPortInvalid),
        ("https://", errors.AddressInvalid),
        ("chat example com", errors.AddressInvalid),
        ("chat..example.com", errors.AddressInvalid),
        ("-chat.example.com", errors.AddressInvalid),
        ("chat.exam%70le.com", errors.AddressInvalid),
        ("[::1", errors.AddressInvalid),
        ("[::1]x", errors.AddressInvalid),
        ("[fe80::1%eth0]", errors.AddressInvalid),
        ("0x7f.1", errors.AddressInvalid),
        ("127.1", errors.AddressInvalid),
        ("999.1.1.1", errors.AddressInvalid),
        ("xn--a-.example", errors.AddressInvalid),
        ("a" * 64 + ".example", errors.AddressInvalid),
        (".".join(["abcdefgh"] * 40), errors.AddressInvalid),
        ("chat.example.com\x00", errors.AddressInvalid),
    ],
)
def test_what_is_no_address_is_named(typed: str, failure: type[errors.AddressFailure]) -> None:
    with pytest.raises(errors.AddressFailure) as caught:
        address.parse(typed)
    assert type(caught.value) is failure


@pytest.mark.parametrize(
    "typed",
    [
        "https://https://chat.example.com",
        "https://http://chat.example.com",
        "http://https//chat.example.com",
        "https:/chat.example.com",
        "https//chat.example.com",
        "https:\\\\chat.example.com",
        "https:chat.example.com",
        "https: //chat.example.com",
        "HTTPS://HTTPS://HTTPS://chat.example.com/login",
    ],
)
def test_a_slip_in_https_is_not_asked_for_as_a_host(typed: str) -> None:
    assert address.parse(typed).url == "https://chat.example.com"


@pytest.mark.parametrize(
    "typed",
    [
        "(https://chat.example.com)",
        "https://chat.example.com,",
        "https://chat.example.com)",
        "`chat.example.com`",
        "„chat.example.com“",
        "**chat.example.com**",
        "[chat.example.com]",
        "\u202achat.example.com\u202c",
        "[Zulip](https://chat.example.com)",
        "[https://chat.example.com](https://chat.example.com/)",
        "[Zulip](<https://chat.example.com>)",
        "see [our chat](https://chat.example.com/#narrow/x (2)).",
        "site=https://chat.example.com",
        "site = chat.example.com",
        "ZULIP_SITE=https://chat.example.com",
        'export ZULIP_SITE="https://chat.example.com"',
        "https：//chat.example.com",
        "ｈｔｔｐｓ：／／ｃｈａｔ．ｅｘａｍｐｌｅ．ｃｏｍ",
        "https://chat.example.com／login",
        "网址：https://chat.example.com",
        "//chat.example.com",
        "URL: https://chat.example.com/",
        "Organization: chat.example.com",
        "Zulip: chat.example.com",
        "Zulip URL: https://chat.example.com",
        "Our Zulip is at https://chat.example.com.",
        "[see https://chat.example.com]",
        '<a href="https://chat.example.com/">Zulip</a>',
        "view-source:https://chat.example.com/",
    ],
)
def test_an_address_is_found_in_what_it_was_copied_with(typed: str) -> None:
    assert address.parse(typed).url == "https://chat.example.com"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("chat.example.com：8443", "https://chat.example.com:8443"),
        ("(http://localhost:9991)", "http://localhost:9991"),
        ("https://http://localhost:9991", "http://localhost:9991"),
        ("[Zulip](http://[::1]:9991/)", "http://[::1]:9991"),
        ("([::1])", "https://[::1]"),
    ],
)
def test_what_stands_around_an_address_takes_nothing_from_it(typed: str, url: str) -> None:
    assert address.parse(typed).url == url


@pytest.mark.parametrize(
    ("typed", "failure"),
    [
        ("htpps://chat.example.com", errors.AddressInvalid),
        ("htps://chat.example.com", errors.AddressInvalid),
        ("fe80::1%eth0", errors.AddressInvalid),
        ("organization:chat", errors.AddressInvalid),
        ("https://chat example com", errors.AddressInvalid),
        ("Email: ann@example.com", errors.AddressIsEmail),
        ("foo://chat.example.com", errors.AddressSchemeUnsupported),
        ("ftp://chat.example.com/https://x", errors.AddressSchemeUnsupported),
    ],
)
def test_no_scheme_and_no_port_is_blamed_that_nobody_meant(
    typed: str, failure: type[errors.AddressFailure]
) -> None:
    with pytest.raises(errors.AddressFailure) as caught:
        address.parse(typed)
    assert type(caught.value) is failure


@pytest.mark.parametrize(
    "url",
    ["https:/chat.example.com", "chat.example.com", "(https://x.example)", "//x.example"],
)
def test_what_a_server_gives_as_a_url_is_not_guessed_at(url: str) -> None:
    with pytest.raises(errors.AddressFailure):
        address.parse_url(url)
    assert address.parse_url("HTTPS://X.example/a").url == "https://x.example"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("http://chat.example.com", "https://chat.example.com"),
        ("http://chat.example.com:80/login", "https://chat.example.com"),
        ("http://chat.example.com:8080", "https://chat.example.com:8080"),
        ("http://192.168.1.7", "https://192.168.1.7"),
    ],
)
def test_http_to_another_computer_becomes_https(typed: str, url: str) -> None:
    parsed = address.parse(typed)
    assert parsed.url == url
    assert parsed.http_was_typed


def test_http_to_this_computer_stays() -> None:
    assert not address.parse("http://localhost:9991").http_was_typed


@pytest.mark.parametrize("start", ["h", "ht", "http", "http:", "http:/", "https://", "https://c"])
def test_nothing_is_said_too_early_while_a_url_is_typed(start: str) -> None:
    try:
        address.parse(start)
    except errors.AddressFailure as failure:
        assert not failure.certain_while_typing


@pytest.mark.parametrize("text", ["zulip", "zulip:", "zulip:9", "localhost:", "l", "[", "[:"])
def test_nothing_is_said_too_early_while_a_host_is_typed(text: str) -> None:
    try:
        address.parse(text)
    except errors.AddressFailure as failure:
        assert not failure.certain_while_typing


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("chat.example.com", "www.chat.example.com", True),
        ("chat.example.com", "chat.example.com", True),
        ("localhost:9991", "http://127.0.0.1:9991", True),
        ("http://localhost", "https://localhost", True),
        ("chat.example.com", "chat.example.com:8443", False),
        ("localhost:9991", "localhost:9992", False),
        ("chat.example.com", "example.com", False),
        ("chat.example.com", "chat.example.com.evil.test", False),
    ],
)
def test_another_host_or_port_is_another_site(one: str, other: str, same: bool) -> None:
    assert address.parse(one).is_same_site(address.parse(other)) is same


def test_a_unicode_host_is_shown_both_ways() -> None:
    parsed = address.parse("bücher.example")
    assert (parsed.host, parsed.unicode_host) == ("xn--bcher-kva.example", "bücher.example")


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_a_failure(text: str) -> None:
    try:
        parsed = address.parse(text)
    except errors.AddressFailure:
        return
    assert address.parse(parsed.url) == parsed
    assert parsed.host.isascii()
    assert parsed.scheme == "https" or parsed.is_loopback


@pytest.mark.parametrize("start", ["", "site"])
@pytest.mark.parametrize("piece", ["[", "[x](", " ", "a ", "https:"])
def test_a_text_of_any_length_is_read_in_time(start: str, piece: str) -> None:
    with pytest.raises(errors.AddressFailure):  # time that grows with the square is hours here
        address.parse(start + piece * (2_000_000 // len(piece)) + "-")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", ["[", "[]", "'-[]", "a ", "a: ", "https:", "http://x ", "(<"])
def test_a_text_of_a_megabyte_is_no_address_at_once(piece: str) -> None:
    with pytest.raises(errors.AddressInvalid):
        address.parse(piece * (1_000_000 // len(piece)))
