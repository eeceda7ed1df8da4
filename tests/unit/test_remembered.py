"""Remembered accounts: the list, and a store that fails in every way it can."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from builders import SOME_KEY, set_home
from file_store import FileStore
from locks import held
from zulipkey.messages import failures
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult, Role
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import Forgotten, RememberedAccounts, default_path
from zulipkey.storage.keyring import MemoryStore

KEY = ApiKey(SOME_KEY)
OTHER_KEY = ApiKey(SOME_KEY[::-1])
PLACE = ("zulipkey:https://chat.example.com", "ann@example.com")


def account(email: str = "ann@example.com", host: str = "chat.example.com") -> Account:
    return Account(
        address=addresses.parse(f"https://{host}"),
        organization="Exämple",
        email=email,
        user_id=8,
        full_name="Ann Active",
        role=Role.OWNER,
    )


def result(email: str = "ann@example.com", key: ApiKey = KEY) -> KeyResult:
    return KeyResult(account=account(email), key=key)


class Store(MemoryStore):
    """A store that does something else at the call of a name."""

    def __init__(self) -> None:
        super().__init__()
        self.at: dict[str, Callable[[], object]] = {}
        self.calls: list[str] = []

    def read(self, service: str, user: str) -> str | None:
        self._call("read")
        return super().read(service, user)

    def write(self, service: str, user: str, secret: str) -> None:
        self._call("write")
        super().write(service, user, secret)
        if self.read(service, user) != secret:
            raise errors.KeyringNotVerified(store=self.name)

    def delete(self, service: str, user: str) -> None:
        self._call("delete")
        super().delete(service, user)

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name in self.at:
            self.at.pop(name)()

    def fail(self, name: str, failure: errors.Failure) -> None:
        def act() -> None:
            raise failure

        self.at[name] = act


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "accounts.json"


@pytest.fixture
def remembered(path: Path, store: Store) -> RememberedAccounts:
    return RememberedAccounts(path, store)


def test_a_remembered_account_is_there_for_the_next_start(
    remembered: RememberedAccounts, path: Path, store: Store
) -> None:
    assert remembered.accounts() == ()
    remembered.remember(result(), cancel=CancelToken())
    again = RememberedAccounts(path, store)
    assert again.accounts() == (account(),)
    assert again.result_of(account(), cancel=CancelToken()) == result()


def test_a_long_list_is_read_anew_only_where_it_has_changed(
    remembered: RememberedAccounts, path: Path, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    (known,) = remembered.accounts()
    assert remembered.accounts()[0] is known
    RememberedAccounts(path, store).remember(result("bo@example.com"), cancel=CancelToken())
    assert [one.email for one in remembered.accounts()] == ["bo@example.com", "ann@example.com"]


def test_the_list_holds_no_secret_and_is_private(
    remembered: RememberedAccounts, path: Path
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    for file in path.parent.iterdir():
        assert KEY.reveal() not in file.read_text("utf-8")
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_account_used_last_is_first_and_none_is_there_twice(
    remembered: RememberedAccounts,
) -> None:
    for email in ("a@x.org", "b@x.org", "c@x.org"):
        remembered.remember(result(email), cancel=CancelToken())
    remembered.result_of(account("a@x.org"), cancel=CancelToken())
    remembered.remember(result("B@X.org"), cancel=CancelToken())
    assert [one.email for one in remembered.accounts()] == ["B@X.org", "a@x.org", "c@x.org"]


def test_a_new_key_takes_the_old_ones_place(remembered: RememberedAccounts) -> None:
    remembered.remember(result(), cancel=CancelToken())
    remembered.remember(result(key=OTHER_KEY), cancel=CancelToken())
    assert remembered.result_of(account(), cancel=CancelToken()).key == OTHER_KEY


def test_what_is_learnt_later_is_kept(remembered: RememberedAccounts) -> None:
    bare = Account(
        address=addresses.parse("https://chat.example.com"),
        organization="",
        email="ann@example.com",
    )
    remembered.remember(KeyResult(account=bare, key=KEY), cancel=CancelToken())
    remembered.update(account())
    assert remembered.accounts() == (account(),)
    remembered.update(account("stranger@example.com"))
    assert remembered.accounts() == (account(),)


def test_nothing_is_left_of_a_forgotten_account(
    remembered: RememberedAccounts, path: Path, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    remembered.remember(result("bob@example.com"), cancel=CancelToken())
    remembered.forget(account(), cancel=CancelToken())
    assert remembered.accounts() == (account("bob@example.com"),)
    assert "ann@" not in path.read_text("utf-8")
    with pytest.raises(errors.KeyNotInKeyring):
        remembered.result_of(account(), cancel=CancelToken())


@pytest.mark.parametrize("there", [None, "", "a password", "Zl1pHelperDemoKey0123456789AbCd\n"])
def test_a_key_that_is_gone_or_no_key_is_said_and_the_account_stays(
    remembered: RememberedAccounts, store: Store, there: str | None
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    store.delete("zulipkey:https://chat.example.com", "ann@example.com")
    if there is not None:
        store.write("zulipkey:https://chat.example.com", "ann@example.com", there)
    with pytest.raises(errors.KeyNotInKeyring) as caught:
        remembered.result_of(account(), cancel=CancelToken())
    assert there is None or not there or there not in repr(caught.value)
    assert remembered.accounts() == (account(),)
    remembered.forget(account(), cancel=CancelToken())
    assert remembered.accounts() == ()


def test_a_key_that_another_program_has_changed_is_what_counts(
    remembered: RememberedAccounts, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    store.write("zulipkey:https://chat.example.com", "ann@example.com", OTHER_KEY.reveal())
    assert remembered.result_of(account(), cancel=CancelToken()).key == OTHER_KEY


def test_an_account_that_is_forgotten_while_its_key_is_read_is_not_listed_again(
    remembered: RememberedAccounts, path: Path, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    another = RememberedAccounts(path, MemoryStore())
    store.at["read"] = lambda: another.forget(account(), cancel=CancelToken())
    assert remembered.result_of(account(), cancel=CancelToken()).key == KEY
    assert remembered.accounts() == ()


@pytest.mark.parametrize("call", ["read", "write"])
def test_a_store_that_fails_leaves_nothing_remembered(
    remembered: RememberedAccounts, store: Store, call: str
) -> None:
    store.fail(call, errors.KeyringLocked(store="S"))
    with pytest.raises(errors.KeyringLocked):
        remembered.remember(result(), cancel=CancelToken())
    assert remembered.accounts() == ()
    assert store.read("zulipkey:https://chat.example.com", "ann@example.com") is None


def test_a_store_that_gives_back_something_else_is_not_trusted(
    remembered: RememberedAccounts, store: Store
) -> None:
    place = ("zulipkey:https://chat.example.com", "ann@example.com")
    store.at["write"] = lambda: store.at.update(read=lambda: store.delete(*place))
    with pytest.raises(errors.KeyringNotVerified):
        remembered.remember(result(), cancel=CancelToken())
    assert remembered.accounts() == ()
    assert MemoryStore.read(store, *place) is None


def test_a_store_that_forgets_nothing_leaves_the_account_in_the_list(
    remembered: RememberedAccounts, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    store.fail("delete", errors.KeyringLocked(store="S"))
    with pytest.raises(errors.KeyringLocked):
        remembered.forget(account(), cancel=CancelToken())
    assert remembered.accounts() == (account(),)


@pytest.mark.parametrize("stage", range(3))
@pytest.mark.parametrize("before", [None, OTHER_KEY.reveal()])
def test_a_remembering_that_is_cancelled_leaves_everything_as_it_was(
    remembered: RememberedAccounts, store: Store, stage: int, before: str | None
) -> None:
    place = ("zulipkey:https://chat.example.com", "ann@example.com")
    if before is not None:
        store.write(*place, before)
    cancel = CancelToken()
    store.calls.clear()
    call = ("read", "write", "read")[stage]

    def cancel_at_the_stage() -> None:
        if len(store.calls) == stage + 1:
            cancel.set()
        else:
            store.at[call] = cancel_at_the_stage

    store.at[call] = cancel_at_the_stage
    with pytest.raises(errors.Cancelled):
        remembered.remember(result(), cancel=cancel)
    assert MemoryStore.read(store, *place) == before
    assert remembered.accounts() == ()


def test_what_is_cancelled_beforehand_asks_the_store_nothing(
    remembered: RememberedAccounts, store: Store
) -> None:
    cancel = CancelToken()
    cancel.set()
    for call in (
        lambda: remembered.remember(result(), cancel=cancel),
        lambda: remembered.result_of(account(), cancel=cancel),
        lambda: remembered.forget(account(), cancel=cancel),
    ):
        with pytest.raises(errors.Cancelled):
            call()
    assert store.calls == []


def test_a_list_that_cannot_be_written_leaves_no_key_in_the_store(
    tmp_path: Path, store: Store
) -> None:
    (tmp_path / "file").write_text("")
    remembered = RememberedAccounts(tmp_path / "file" / "accounts.json", store)
    with pytest.raises(errors.OwnFileNotWritable) as caught:
        remembered.remember(result(), cancel=CancelToken())
    assert store.read("zulipkey:https://chat.example.com", "ann@example.com") is None
    assert errors.NextStep.SAVE_ELSEWHERE not in caught.value.next_steps  # it is no zuliprc


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff", b'{"accounts": {}}', b"[" * 99999]
)
def test_a_damaged_list_is_told_and_kept_aside(store: Store, path: Path, content: bytes) -> None:
    told: list[errors.OwnFileFailure] = []
    remembered = RememberedAccounts(path, store, report=told.append)
    path.parent.mkdir(mode=0o700)
    path.write_bytes(content)
    assert remembered.accounts() == ()
    assert remembered.accounts() == ()
    assert [type(one) for one in told] == [errors.OwnFileDamaged]
    remembered.remember(result(), cancel=CancelToken())
    assert remembered.accounts() == (account(),)
    [aside] = path.parent.glob("accounts.json.damaged-*")
    assert aside.read_bytes() == content
    assert aside.name in failures.sentences(told[1])


def test_entries_that_are_no_accounts_are_skipped_and_kept(
    remembered: RememberedAccounts, path: Path
) -> None:
    good = {"site": "https://chat.example.com", "email": "ann@example.com"}
    odd: list[object] = [
        7,
        None,
        {},
        {"site": "ftp://x", "email": "ann@example.com"},
        {"site": "https://x.org", "email": "no email"},
        {"site": "https://x.org", "email": 7},
        {**good, "full_name": "x" * 9999},
    ]
    path.parent.mkdir()
    path.write_text(json.dumps({"accounts": [*odd, {**good, "role": 7, "user_id": "8"}]}))
    [only] = remembered.accounts()
    assert only == Account(
        address=addresses.parse(good["site"]), organization="", email=good["email"]
    )
    remembered.remember(result(), cancel=CancelToken())
    remembered.forget(result().account, cancel=CancelToken())
    assert json.loads(path.read_text())["accounts"][-len(odd) :] == odd


def test_a_thousand_accounts_are_listed(remembered: RememberedAccounts, path: Path) -> None:
    path.parent.mkdir()
    entries = [{"site": f"https://c{n}.org", "email": f"a{n}@x.org"} for n in range(1000)]
    path.write_text(json.dumps({"accounts": entries}))
    assert len(remembered.accounts()) == 1000
    remembered.remember(result(), cancel=CancelToken())
    assert len(remembered.accounts()) == 1001


@pytest.mark.slow
def test_processes_that_remember_at_once_lose_none_of_it(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from zulipkey.model import address as addresses\n"
        "from zulipkey.model.cancellation import CancelToken\n"
        "from zulipkey.model.account import Account, ApiKey, KeyResult\n"
        "from zulipkey.storage.accounts import RememberedAccounts\n"
        "from zulipkey.storage.keyring import MemoryStore\n"
        "remembered = RememberedAccounts(Path(sys.argv[1]), MemoryStore())\n"
        "for number in range(20):\n"
        "    email = f'{sys.argv[2]}-{number}@x.org'\n"
        "    site = addresses.parse('https://x.org')\n"
        "    account = Account(address=site, organization='', email=email)\n"
        "    result = KeyResult(account=account, key=ApiKey('a' * 32))\n"
        "    remembered.remember(result, cancel=CancelToken())\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", script, str(path), str(number)])
        for number in range(3)
    ]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    assert len(RememberedAccounts(path, MemoryStore()).accounts()) == 60


def test_a_list_that_cannot_be_read_is_told_and_left_alone(store: Store, path: Path) -> None:
    told: list[errors.OwnFileFailure] = []
    remembered = RememberedAccounts(path, store, report=told.append)
    path.mkdir(parents=True)
    assert remembered.accounts() == ()
    assert [type(one) for one in told] == [errors.OwnFileNotReadable]
    with pytest.raises(errors.OwnFileNotReadable):
        remembered.remember(result(), cancel=CancelToken())
    assert store.read(*PLACE) is None


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may read all")
def test_a_folder_that_cannot_be_read_is_told(store: Store, path: Path) -> None:
    told: list[errors.OwnFileFailure] = []
    path.parent.mkdir()
    path.parent.chmod(0)
    try:
        assert RememberedAccounts(path, store, report=told.append).accounts() == ()
    finally:
        path.parent.chmod(0o700)
    assert [type(one) for one in told] == [errors.OwnFileNotReadable]


# ── What is learnt ────────────────────────────────────────────────────────────────────────────


def test_nothing_that_was_learnt_is_overwritten_with_nothing(
    remembered: RememberedAccounts,
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    bare = Account(
        address=addresses.parse("https://chat.example.com"),
        organization="",
        email="ann@example.com",
    )
    remembered.remember(KeyResult(account=bare, key=OTHER_KEY), cancel=CancelToken())
    assert remembered.accounts() == (account(),)
    remembered.update(bare)
    assert remembered.accounts() == (account(),)


def test_what_another_window_has_learnt_meanwhile_stays(
    remembered: RememberedAccounts, path: Path, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    [old] = remembered.accounts()
    new = dataclasses.replace(old, full_name="Ann New", role=Role.MEMBER)
    RememberedAccounts(path, store).update(new)
    assert remembered.result_of(old, cancel=CancelToken()).account == new
    assert remembered.accounts() == (new,)


# ── Locks ─────────────────────────────────────────────────────────────────────────────────────


def test_a_list_that_another_process_holds_gives_a_key_at_once_and_no_other_change(
    path: Path, store: Store
) -> None:
    remembered = RememberedAccounts(path, store, patience=0.05)
    remembered.remember(result(), cancel=CancelToken())
    with held(path):
        assert remembered.result_of(account(), cancel=CancelToken()) == result()
        for change in (
            lambda: remembered.remember(result("bob@example.com"), cancel=CancelToken()),
            lambda: remembered.forget(account(), cancel=CancelToken()),
        ):
            with pytest.raises(errors.OwnFileBusy):
                change()
    assert remembered.accounts() == (account(),)
    assert store.read("zulipkey:https://chat.example.com", "bob@example.com") is None


def test_whoever_gives_up_leaves_the_store_as_it_was_before_the_next_one_uses_it(
    remembered: RememberedAccounts, store: Store
) -> None:
    hangs, goes_on = threading.Event(), threading.Event()

    def hang() -> None:
        hangs.set()
        assert goes_on.wait(30)

    store.at["write"] = hang
    cancel = CancelToken()
    gave_up: list[bool] = []

    def give_up() -> None:
        try:
            remembered.remember(result(), cancel=cancel)
        except errors.Cancelled:
            gave_up.append(True)

    first = threading.Thread(target=give_up)
    first.start()
    assert hangs.wait(30)
    assert remembered.accounts() == ()  # not yet
    cancel.set()
    second = threading.Thread(
        target=lambda: remembered.remember(result(key=OTHER_KEY), cancel=CancelToken())
    )
    second.start()
    goes_on.set()
    first.join(30)
    second.join(30)
    assert gave_up == [True]
    assert remembered.accounts() == (account(),)
    assert remembered.result_of(account(), cancel=CancelToken()).key == OTHER_KEY


def test_calls_that_wait_for_another_are_done_in_the_order_in_which_they_came(
    remembered: RememberedAccounts, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(store, "delete", lambda _service, user: asked.append(user))
    emails = [f"{number}@example.com" for number in range(8)]
    waiting: list[threading.Thread] = []

    class Cancel(CancelToken):
        @contextlib.contextmanager
        def on_cancel(self, wake: Callable[[], None]) -> Iterator[None]:
            waits.set()
            with super().on_cancel(wake):
                yield

    def forget(email: str) -> None:
        remembered.forget(account(email), cancel=Cancel())

    with remembered._store_for(CancelToken()):  # as while a person is asked to unlock it
        for email in emails:
            waits = threading.Event()
            waiting.append(threading.Thread(target=forget, args=(email,)))
            waiting[-1].start()
            assert waits.wait(30)
        assert asked == []
    for one in waiting:
        one.join(30)
    assert asked == emails


def test_who_waits_for_another_call_can_give_up(
    remembered: RememberedAccounts, store: Store
) -> None:
    cancel = CancelToken()
    with remembered._store_for(CancelToken()):
        threading.Timer(0.05, cancel.set).start()
        with pytest.raises(errors.Cancelled):
            remembered.result_of(account(), cancel=cancel)
    assert store.calls == []


# ── Forgetting ────────────────────────────────────────────────────────────────────────────────


def test_a_store_that_only_says_that_it_forgets_is_told(
    remembered: RememberedAccounts, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    monkeypatch.setattr(store, "delete", lambda *_: None)
    with pytest.raises(errors.KeyNotForgotten):
        remembered.forget(account(), cancel=CancelToken())
    assert remembered.accounts() == (account(),)


def test_without_a_store_an_account_is_taken_off_the_list(
    remembered: RememberedAccounts, store: Store
) -> None:
    remembered.remember(result(), cancel=CancelToken())
    store.fail("delete", errors.KeyringAbsent(store=""))
    assert remembered.forget(account(), cancel=CancelToken()) is Forgotten.LISTED_ONLY
    assert remembered.accounts() == ()
    remembered.remember(result(), cancel=CancelToken())
    assert remembered.forget(account(), cancel=CancelToken()) is Forgotten.EVERYTHING


def test_a_key_that_could_not_be_taken_back_can_be_forgotten(
    remembered: RememberedAccounts, store: Store
) -> None:
    def fail_to_read_back() -> None:
        store.fail("delete", errors.KeyringLocked(store="S"))
        raise errors.KeyringLocked(store="S")

    store.at["write"] = lambda: store.at.update(read=fail_to_read_back)
    with pytest.raises(errors.KeyringLocked):
        remembered.remember(result(), cancel=CancelToken())
    assert store.read(*PLACE) == KEY.reveal()
    assert remembered.accounts() == (account(),)
    remembered.forget(account(), cancel=CancelToken())
    assert store.read(*PLACE) is None


def test_an_address_that_may_not_be_used_gives_no_key(path: Path, store: Store) -> None:
    def refuse(site: str) -> None:
        raise errors.AddressNotAllowed(only="only.example.com", other=site)

    RememberedAccounts(path, store).remember(result(), cancel=CancelToken())
    store.calls.clear()
    with pytest.raises(errors.AddressNotAllowed):
        RememberedAccounts(path, store, require=refuse).result_of(account(), cancel=CancelToken())
    assert store.calls == []


KILLED = """
import sys
from pathlib import Path
from file_store import FileStore
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts

remembered = RememberedAccounts(Path(sys.argv[1], "accounts.json"), FileStore(Path(sys.argv[2])))
print("started", flush=True)
for number in range(100_000):
    email = f"{sys.argv[3]}-{number}@x.org"
    account = Account(address=addresses.parse("https://x.org"), organization="", email=email)
    remembered.remember(KeyResult(account=account, key=ApiKey("a" * 32)), cancel=CancelToken())
    if number % 3:
        remembered.forget(account, cancel=CancelToken())
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_whenever_the_program_is_killed_no_key_is_there_that_cannot_be_forgotten(
    tmp_path: Path,
) -> None:
    # The folder of keys outlives each process, as the system's own store does.
    list_folder, store_folder = tmp_path / "list", tmp_path / "store"
    moments = random.Random(7)
    for round_ in range(15):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(list_folder), str(store_folder), str(round_)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"started\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(moments.uniform(0.005, 0.1))
            process.kill()
        store = FileStore(store_folder)
        listed = RememberedAccounts(list_folder / "accounts.json", store).accounts()
        assert store.users() <= {one.email for one in listed}
    remembered = RememberedAccounts(list_folder / "accounts.json", store)
    for one in remembered.accounts():
        remembered.forget(one, cancel=CancelToken())
    assert store.users() == set()


def test_without_a_file_the_list_lives_as_long_as_the_program() -> None:
    remembered = RememberedAccounts(None, MemoryStore())
    remembered.remember(result(), cancel=CancelToken())
    assert remembered.accounts() == (account(),)
    remembered.forget(account(), cancel=CancelToken())
    assert remembered.accounts() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="paths and users of POSIX systems")
def test_the_list_lies_where_the_system_keeps_such_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    set_home(monkeypatch, "/home/ann")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert default_path() == Path("/home/ann/.local/share/zulipkey/accounts.json")
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert default_path() == Path("/home/ann/.local/share/zulipkey/accounts.json")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert default_path() == Path("/data/zulipkey/accounts.json")
