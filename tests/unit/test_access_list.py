"""Who can read a file on Windows, by its access list."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from builders import key_result
from zulipkey.desktop.access_list import allows_only
from zulipkey.zuliprc import Readers
from zulipkey.zuliprc.file import save

ME = "S-1-5-21-1-2-3-1000"


@pytest.mark.parametrize(
    ("access", "is_private"),
    [
        (f"D:P(A;;FA;;;{ME})", True),
        (f"D:P(A;;FA;;;{ME})(A;;FA;;;SY)(A;;FA;;;BA)", True),
        ("D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;DA)(A;ID;FA;;;LA)", True),
        (f"D:AI(A;ID;FA;;;{ME})(A;ID;0x1200a9;;;BU)", False),
        (f"D:(D;;FA;;;WD)(A;;FA;;;{ME})", True),
        (f"D:(A;;FA;;;{ME})(A;;FR;;;S-1-5-21-1-2-3-1001)", False),
        ("D:(XA;;FR;;;WD;(1))", False),
        ("D:NO_ACCESS_CONTROL", False),
        ("D:", False),
        ("", False),
    ],
)
def test_a_list_is_private_that_lets_in_nobody_else(access: str, is_private: bool) -> None:
    assert allows_only(access, ME) is is_private


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows' access lists")
def test_a_key_is_saved_for_this_user_alone(tmp_path: Path) -> None:
    assert save(tmp_path / "new", key_result()).readers is Readers.YOU
    path = tmp_path / "zuliprc"
    path.write_text("[api]\n")
    assert save(path, key_result()).readers is Readers.YOU
    assert path.read_text("utf-8")
