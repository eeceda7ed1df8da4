"""Accounts whose emails break naive quoting, and a shell to run lines in."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.address import Address
from zulipkey.model.trust import Trust

KEY = "A1b2" * 8
ODD = [
    "ada@example.com",
    "it's.50%@example.com",
    "$HOME`id`$(id)!!@example.com",
    '"a\\"&;|<>*?#~{}[]"@example.com',
    "''@exämple.com",
    "\\';touch${IFS}ran;'\\@example.com",
    "\\\\'(touch${IFS}ran)'\\\\@example.com",
    "'\\''\\\\''\\@example.com",
    "\\n\\x41\\u0041\\@example.com",
    "-u@example.com",
    "%self@example.com",
    "=ls~;$status@example.com",
    "名前'\\@例え.com",
    "’‘‚‛”“@example.com",
    "#a;b@example.com",
    "😀\\@example.com",
]

posix = pytest.mark.skipif(os.name != "posix", reason="quoted for a POSIX shell")
every_shell = pytest.mark.parametrize(
    "program",
    [
        pytest.param(
            name,
            marks=(
                pytest.mark.skipif(shutil.which(name) is None, reason=f"no {name} here"),
                *([] if is_quick else [pytest.mark.slow]),
            ),
        )
        # bash and zsh read the lines that are written for sh; fish has its own syntax.
        for name, is_quick in (("sh", True), ("bash", False), ("zsh", False), ("fish", True))
    ],
)


def needs(program: str) -> pytest.MarkDecorator:
    """Return a mark that skips a test if a program is missing."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"no {program} here")


def result(
    email: str, site: str = "https://chat.example.com", trust: Trust | None = None
) -> KeyResult:
    """Make a key result with any email and host that a server may send, however odd."""
    odd_host = site.removeprefix("https://")
    address = addresses.parse(site) if site.startswith("http:") else Address("https", odd_host, 443)
    account = Account(address=address, organization="Chat", email=email, trust=trust or Trust())
    return KeyResult(account=account, key=ApiKey(KEY))


def shell(script: str, home: Path, path: str = os.defpath, program: str = "sh") -> str:
    """Run a script and return what it prints; it must print nothing on stderr."""
    done = subprocess.run(
        [program, "-c", script],
        env={"HOME": str(home), "PATH": path, "LC_ALL": "C.UTF-8"},
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout
