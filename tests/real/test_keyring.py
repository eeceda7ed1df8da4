"""A real Secret Service: unlocked, locked and absent; from the engine, the commands, the window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import KEY, NO_BUS, SITE, run_program
from fake_zulip import FakeZulip
from real.conftest import Program, Start, answer_window, wait_for, windows_of
from real.secret_service import KWALLETD, PASSWORD, SecretService, kde_wallet, secret_service

pytestmark = pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None, reason="needs gnome-keyring"
)


ENGINE = """
import sys
from pathlib import Path
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import SystemStore

path, verb, key = sys.argv[1:]
remembered = RememberedAccounts(Path(path), SystemStore())
site = addresses.parse("https://chat.example.com")
account = Account(address=site, organization="E", email="ann@example.com")
try:
    match verb:
        case "remember":
            remembered.remember(KeyResult(account=account, key=ApiKey(key)), cancel=CancelToken())
            print(remembered.store_name)
        case "read":
            print(remembered.result_of(account, cancel=CancelToken()).key.reveal())
        case "forget":
            remembered.forget(account, cancel=CancelToken())
except Failure as failure:
    print(repr(failure))
print(len(remembered.accounts()))
"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SecretService]:
    """An unlocked Secret Service that cannot ask anybody."""
    with secret_service(tmp_path / "keyring") as one:
        yield one


def engine(environment: dict[str, str], path: Path, verb: str, key: str = "") -> list[str]:
    """Return what the engine says in a process of its own, and how many accounts it lists then."""
    done = subprocess.run(
        [sys.executable, "-c", ENGINE, str(path), verb, key],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert not done.stderr, done.stderr
    return done.stdout.splitlines()


def other_program(environment: dict[str, str], call: str) -> str:
    """Let another program of the desktop use the keyring."""
    place = f"'zulipkey:{SITE}', 'ann@example.com'"
    return subprocess.run(
        [sys.executable, "-c", f"import keyring; print(keyring.{call.format(place=place)})"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.strip()


# ── The engine ────────────────────────────────────────────────────────────────────────────────


def test_a_key_goes_there_comes_back_and_is_gone(service: SecretService, tmp_path: Path) -> None:
    path, environment = tmp_path / "accounts.json", service.environment
    assert engine(environment, path, "remember", "a" * 32) == ["Secret Service", "1"]
    assert engine(environment, path, "read") == ["a" * 32, "1"]
    assert other_program(environment, "get_password({place})") == "a" * 32
    other_program(environment, "set_password({place}, 'b' * 32)")
    assert engine(environment, path, "read") == ["b" * 32, "1"]
    assert engine(environment, path, "forget") == ["0"]
    assert other_program(environment, "get_password({place})") == "None"
    assert engine(environment, path, "read") == ["KeyNotInKeyring(store='Secret Service')", "0"]


NAME = """
import sys
from zulipkey.storage.keyring import SystemStore

print(SystemStore().name)
print("cryptography" in sys.modules)
"""


def name(environment: dict[str, str]) -> str:
    """Return the name of the store, as far as it is known; what asks it must not be loaded."""
    named = [sys.executable, "-c", NAME]
    said = subprocess.check_output(named, env=environment, text=True, timeout=60)
    shown, is_loaded = said.splitlines()
    assert is_loaded == "False"
    return shown


def test_its_name_is_known_without_what_asks_it(service: SecretService) -> None:
    assert name(service.environment) == "Secret Service"
    assert name({**service.environment, "XDG_CURRENT_DESKTOP": "KDE"}) == "Secret Service"


def test_without_one_nothing_is_loaded_to_look_for_its_name(service: SecretService) -> None:
    assert name({**service.environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}) == ""


def test_kde_s_own_wallet_comes_first_where_it_can_be_asked(
    service: SecretService, tmp_path: Path
) -> None:
    (tmp_path / "dbus.py").touch()
    environment = {**service.environment, "PYTHONPATH": str(tmp_path)}
    assert name(environment) == "Secret Service"
    assert name({**environment, "XDG_CURRENT_DESKTOP": "KDE"}) == ""


def test_another_store_may_be_configured(service: SecretService, tmp_path: Path) -> None:
    file = tmp_path / "python_keyring" / "keyringrc.cfg"
    file.parent.mkdir()
    file.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    assert name({**service.environment, "XDG_CONFIG_HOME": str(tmp_path)}) == ""


@pytest.mark.skipif(KWALLETD is None, reason="needs KDE Wallet")
def test_a_key_goes_to_kde_s_wallet_comes_back_and_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    with kde_wallet(tmp_path / "kde") as environment:
        assert engine(environment, path, "remember", "a" * 32) == ["Secret Service", "1"]
        assert engine(environment, path, "read") == ["a" * 32, "1"]
        wait_for(lambda: other_program(environment, "get_password({place})") == "a" * 32)
        assert engine(environment, path, "forget") == ["0"]
        assert other_program(environment, "get_password({place})") == "None"


MISREAD = """
import secretstorage
from secretstorage import Collection, Item

read, write = Item.get_secret, Collection.create_item
reads, writes = [{0}], [{0}]

def misread(item):
    secret = read(item)
    return reads.pop() if reads else secret

def miswrite(collection, label, attributes, secret, **more):
    return write(collection, label, attributes, writes.pop() if writes else secret, **more)

Item.get_secret, Collection.create_item = misread, miswrite
"""


@pytest.mark.parametrize("misread", [b"", b"\xff", b"\xe4\xb8"])
def test_what_kde_s_wallet_misreads_now_and_then_is_read_and_written_once_more(
    service: SecretService, tmp_path: Path, misread: bytes
) -> None:
    path, environment = tmp_path / "accounts.json", service.environment
    misreading = {**environment, "PYTHONPATH": str(tmp_path)}
    (tmp_path / "sitecustomize.py").write_text(MISREAD.format(misread))
    assert engine(misreading, path, "remember", "a" * 32) == ["Secret Service", "1"]
    assert engine(environment, path, "read") == ["a" * 32, "1"]
    assert engine(misreading, path, "read") == ["a" * 32, "1"]


def test_a_stale_entry_is_said_and_can_be_forgotten(service: SecretService, tmp_path: Path) -> None:
    path, environment = tmp_path / "accounts.json", service.environment
    engine(environment, path, "remember", "a" * 32)
    other_program(environment, "delete_password({place})")
    assert engine(environment, path, "read") == ["KeyNotInKeyring(store='Secret Service')", "1"]
    assert engine(environment, path, "forget") == ["0"]


def test_a_locked_keyring_that_can_ask_nobody_is_said(
    service: SecretService, tmp_path: Path
) -> None:
    path, environment = tmp_path / "accounts.json", service.environment
    engine(environment, path, "remember", "a" * 32)
    service.stop()
    service.start(unlocked=False)
    locked = "KeyringLocked(store='Secret Service')"
    assert engine(environment, path, "read") == [locked, "1"]
    assert engine(environment, path, "remember", "b" * 32) == [locked, "1"]
    assert engine(environment, path, "forget") == [locked, "1"]
    service.stop()
    service.start(unlocked=True)
    assert engine(environment, path, "read") == ["a" * 32, "1"]


def test_without_a_bus_there_is_no_store(service: SecretService, tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    environment = {
        **service.environment,
        "DBUS_SESSION_BUS_ADDRESS": NO_BUS,
        "XDG_RUNTIME_DIR": str(tmp_path / "none"),
    }
    assert engine(environment, path, "remember", "a" * 32) == ["KeyringAbsent(store='')", "0"]
    assert not path.exists()


@pytest.mark.parametrize(
    ("backend", "shown"),
    [("keyring.backends.null.Keyring", ""), ("plain.Keyring", "plain.Keyring")],
)
def test_a_store_that_is_none_or_keeps_plain_text_is_not_used(
    service: SecretService, tmp_path: Path, backend: str, shown: str
) -> None:
    path = tmp_path / "accounts.json"
    (tmp_path / "plain.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 9\n"
        "    def get_password(self, service, user): raise AssertionError\n"
        "    def set_password(self, service, user, secret): raise AssertionError\n"
    )
    environment = {
        **service.environment,
        "PYTHON_KEYRING_BACKEND": backend,
        "PYTHONPATH": str(tmp_path),
    }
    said = engine(environment, path, "remember", "a" * 32)
    assert said == [f"KeyringAbsent(store='{shown}')", "0"]


def test_no_other_program_is_run_to_find_it_and_every_copy_is_forgotten(
    service: SecretService, tmp_path: Path
) -> None:
    path, environment = tmp_path / "accounts.json", service.environment
    watched = (
        "import sys\n"
        "def watch(event, _):\n"
        "    if event in ('subprocess.Popen', 'os.fork', 'os.system', 'os.posix_spawn'):\n"
        "        print(event)\n"
        "sys.addaudithook(watch)\n"
    )
    copy = (
        "import secretstorage\n"
        "bus = secretstorage.dbus_init()\n"
        "attributes = {'username': 'ann@example.com', 'service': 'zulipkey:" + SITE + "'}\n"
        "collection = secretstorage.get_default_collection(bus)\n"
        "for number in '12':\n"
        "    more = {**attributes, 'copy': number}\n"
        "    collection.create_item('copy', more, b'c' * 32, replace=False)\n"
    )
    for verb, said in (("remember", ["Secret Service", "1"]), ("forget", ["0"])):
        done = subprocess.run(
            [sys.executable, "-c", watched + ENGINE, str(path), verb, "a" * 32],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.splitlines() == said
        if verb == "remember":
            subprocess.run([sys.executable, "-c", copy], env=environment, check=True)
    assert other_program(environment, "get_password({place})") == "None"


# ── The commands ──────────────────────────────────────────────────────────────────────────────


def test_a_remembered_key_needs_no_password(service: SecretService, demo: FakeZulip) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com")
    first = run_program(environment, *sign_in, "--password-stdin", "--remember", typed="abcd1234\n")
    assert (first.returncode, first.stderr) == (0, "")
    again = run_program(environment, "get", "--format", "key")
    assert (again.returncode, again.stdout, again.stderr) == (0, f"{KEY}\n", "")
    assert run_program(environment, "get", "--server", demo.url, "--format", "json").returncode == 0
    listed = json.loads(run_program(environment, "accounts", "--json").stdout)
    assert [one["email"] for one in listed] == ["iago@zulip.com"]
    other = run_program(environment, "get", "--login", "hamlet@zulip.com")
    assert (other.returncode, other.stdout) == (1, "")
    for path in Path(environment["HOME"]).rglob("*"):
        if path.is_file() and "keyrings" not in path.parts:
            assert KEY.encode() not in path.read_bytes()


def test_a_command_gets_the_key_in_its_environment(service: SecretService, demo: FakeZulip) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    environment |= {"ZULIP_CONFIG": "/elsewhere", "ZULIP_CERT_BUNDLE": "/x", "KEPT": "yes"}
    script = "import json, os; print(json.dumps(dict(os.environ)))"
    account = f"iago@zulip.com@{demo.url.partition('://')[2]}"
    for chosen in ("iago@zulip.com", demo.url, account):
        done = run_program(
            environment, "run", "--account", chosen, "--", sys.executable, "-c", script
        )
        assert (done.returncode, done.stderr) == (0, "")
        seen = json.loads(done.stdout)
        assert {name: seen[name] for name in seen if name.startswith("ZULIP")} == {
            "ZULIP_EMAIL": "iago@zulip.com",
            "ZULIP_API_KEY": KEY,
            "ZULIP_SITE": demo.url,
        }
        assert seen["KEPT"] == "yes"
    fails = run_program(environment, "run", "--", sys.executable, "-c", "raise SystemExit(7)")
    assert fails.returncode == 7
    assert run_program(environment, "run", "--", "no-such-command").returncode == 127
    assert run_program(environment, "run", "--", "/etc/passwd").returncode == 126
    typed = run_program(environment, "run", "--", "cat", typed="through\n")
    assert typed.stdout == "through\n"


def test_a_forgotten_account_is_gone(service: SecretService, demo: FakeZulip) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    done = run_program(environment, "forget", "iago@zulip.com")
    assert (done.returncode, done.stdout) == (0, "")
    assert "The key still works." in done.stderr
    assert json.loads(run_program(environment, "accounts", "--json").stdout) == []
    assert run_program(environment, "forget", "iago@zulip.com").returncode == 1


def test_without_a_store_an_account_is_taken_off_the_list_and_what_stays_is_said(
    service: SecretService, demo: FakeZulip
) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    environment["DBUS_SESSION_BUS_ADDRESS"] = NO_BUS
    environment["XDG_RUNTIME_DIR"] = environment["HOME"]
    done = run_program(environment, "forget", "iago@zulip.com")
    assert (done.returncode, done.stdout) == (0, "")
    assert f"“zulipkey:{demo.url}” of iago@zulip.com" in done.stderr
    assert json.loads(run_program(environment, "accounts", "--json").stdout) == []


def test_a_damaged_list_is_told_once(service: SecretService) -> None:
    folder = Path(service.environment["XDG_DATA_HOME"]) / "zulipkey"
    folder.mkdir(parents=True)
    (folder / "accounts.json").write_text('{"accounts": [],}')
    done = run_program(service.environment, "accounts", "--json")
    assert (done.returncode, done.stdout) == (1, "[]\n")
    assert done.stderr.count("accounts.json is damaged") == 1
    assert (folder / "accounts.json").read_text() == '{"accounts": [],}'


def test_the_administrators_address_is_the_only_one_for_a_remembered_key(
    service: SecretService, demo: FakeZulip, tmp_path: Path
) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    (tmp_path / "defaults.toml").write_text('organization = "only.example.com"\n')
    code = (
        "import sys; from zulipkey.storage import policy; "
        "from zulipkey.desktop import ownership; from zulipkey.cli import program; "
        f"policy.default_path = lambda: {str(tmp_path / 'defaults.toml')!r}; "
        "ownership.why_distrusted = lambda _: ''; "
        "sys.exit(program.main(['run', '--', 'env']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "allows only only.example.com" in done.stderr


def test_a_locked_keyring_ends_a_command_with_its_sentence(
    service: SecretService, demo: FakeZulip
) -> None:
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    service.stop()
    service.start(unlocked=False)
    done = run_program(environment, "get")
    assert (done.returncode, done.stdout) == (1, "")
    sentence = "Your password manager (Secret Service) is locked. Unlock it, then try again.\n"
    assert done.stderr == sentence


def trust(service: SecretService, demo: FakeZulip) -> str:
    """Return the file of authorities that the demo organization's certificate is from."""
    assert demo.url.startswith("https://")
    return os.environ["REQUESTS_CA_BUNDLE"]


@pytest.fixture(autouse=True)
def _trusted(trusted: object) -> None:
    """The throw-away authority is in the environment."""


# ── The window ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def asking_service(desktop: None, tmp_path: Path) -> Iterator[SecretService]:
    """A Secret Service that can ask for its password on the test's screen."""
    with secret_service(tmp_path / "keyring", display=os.environ["DISPLAY"]) as one:
        yield one


def remember_there(service: SecretService, demo: FakeZulip, home: Path) -> dict[str, str]:
    """Remember Iago's account, and give the variables of a program that finds it."""
    environment = {**service.environment, "SSL_CERT_FILE": trust(service, demo)}
    environment["XDG_DATA_HOME"] = str(home / "data")
    sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
    done = run_program(environment, *sign_in, "--remember", typed="abcd1234\n")
    assert done.returncode == 0
    bus = service.environment["DBUS_SESSION_BUS_ADDRESS"]
    return {"DBUS_SESSION_BUS_ADDRESS": bus, "XDG_DATA_HOME": str(home / "data")}


def test_the_next_time_two_actions_save_the_file(
    asking_service: SecretService, demo: FakeZulip, start: Start, tmp_path: Path
) -> None:
    variables = remember_there(asking_service, demo, tmp_path)
    program = start(**variables)
    program.focus()
    program.key("Return")
    program.wait_for_window("Zulip Key – Email Demo")
    program.key("Return", "Down", "Return")
    saved = program.home / "zuliprc"
    wait_for(saved.exists)
    assert f"key={KEY}\n" in saved.read_text()


_PROMPTER = "gcr-prompter"
"""The window in which gnome-keyring asks for its password."""


def start_locked(
    service: SecretService, demo: FakeZulip, start: Start, tmp_path: Path
) -> tuple[Program, str]:
    variables = remember_there(service, demo, tmp_path)
    service.stop()
    service.start(unlocked=False)
    program = start(**variables)
    program.focus()
    program.key("Return")
    return program, wait_for(lambda: windows_of(_PROMPTER))[0]


def test_a_locked_keyring_asks_on_the_screen_and_then_gives_the_key(
    asking_service: SecretService, demo: FakeZulip, start: Start, tmp_path: Path
) -> None:
    program, prompt = start_locked(asking_service, demo, start, tmp_path)

    def unlock() -> None:
        program.key("ctrl+a")
        program.type(f"{PASSWORD}\n")

    answer_window(_PROMPTER, prompt, unlock)
    program.wait_for_window("Zulip Key – Email Demo")


def test_waiting_for_the_keyring_can_be_given_up_while_it_asks(
    asking_service: SecretService, demo: FakeZulip, start: Start, tmp_path: Path
) -> None:
    program, prompt = start_locked(asking_service, demo, start, tmp_path)
    assert program.end() == 128 + 15  # at once, although a thread still waits for the keyring
    assert prompt
