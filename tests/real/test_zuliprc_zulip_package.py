"""The zulip package itself reads what was saved."""

import os
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import zulip

from builders import SOME_KEY, key_result
from json_server import JsonHandler, listening
from zulipkey.model.errors import FileNotUnderstood
from zulipkey.zuliprc import overriding_variables
from zulipkey.zuliprc.file import save

EMAILS = ["ada@example.com", "50%(key)s%@example.com", "#;:=[it's]\"@example.com", "ä@exämple.com"]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    for name in (*overriding_variables(os.environ), "http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    logins: set[bytes] = set()

    class Handler(JsonHandler):
        def do_GET(self) -> None:
            logins.add(b64decode(self.headers["Authorization"].removeprefix("Basic ")))
            about = {"zulip_version": "11.0", "full_name": "Ada"}
            self.answer({"result": "success", "msg": "", **about})

    with listening(Handler) as port:
        yield SimpleNamespace(site=f"http://127.0.0.1:{port}", logins=logins)


def signed_in(path: Path) -> zulip.Client:
    client = zulip.Client(config_file=str(path))
    assert client.get_profile()["full_name"] == "Ada"
    assert client.session is not None
    client.session.close()
    return client


@pytest.mark.parametrize("email", EMAILS)
def test_a_new_file_signs_in(email: str, server: SimpleNamespace, tmp_path: Path) -> None:
    save(tmp_path / "zuliprc", key_result(email, server.site))
    client = signed_in(tmp_path / "zuliprc")
    assert (client.email, client.api_key) == (email, SOME_KEY)
    if email.isascii():
        assert server.logins == {f"{email}:{SOME_KEY}".encode()}


@pytest.mark.parametrize(
    "old",
    [
        "\ufeff[api]\r\nkey = old\r\n# mine\r\n",
        "[zterm]\ntheme=50%\n",
        "[DEFAULT]\nsite=https://x.example.com\nemail=eve@example.com\n[api]\n  insecure=false\n",
        "[api]\nemail=eve@example.com\nkey=old\nsite=https://x\ncert_bundle=/gone\ninsecure=true\n",
        "[api]\nemail=eve@example.com\nemail=eve@example.com\n",
    ],
    ids=["byte order mark", "other section", "defaults", "other account", "duplicate"],
)
def test_a_merged_file_signs_in_with_certificates_checked(
    old: str, server: SimpleNamespace, tmp_path: Path
) -> None:
    path = tmp_path / "zuliprc"
    path.write_bytes(old.encode())
    save(path, key_result("ada@example.com", server.site), replace_other_account=True)
    client = signed_in(path)
    assert (client.email, client.api_key) == ("ada@example.com", SOME_KEY)
    assert client.tls_verification is True


def test_a_saved_file_is_merged_again_without_a_question(tmp_path: Path) -> None:
    for email in EMAILS:
        path = tmp_path / f"{EMAILS.index(email)}"
        save(path, key_result(email, "https://chat.example.com"))
        text = path.read_bytes()
        save(path, key_result(email, "https://chat.example.com"))
        assert path.read_bytes() == text


def test_a_file_that_the_package_cannot_read_is_not_taken_for_a_good_one(tmp_path: Path) -> None:
    path = tmp_path / "zuliprc"
    path.write_text("[api]\nkey=a\nkey=b\n")
    with pytest.raises(Exception, match="already exists"):
        zulip.Client(config_file=str(path), email="x", site="https://x")
    with pytest.raises(FileNotUnderstood):
        save(path, key_result("ada@example.com", "https://chat.example.com"))
