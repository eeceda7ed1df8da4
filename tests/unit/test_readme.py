"""What the README says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zulipkey.zuliprc.export import READERS

_ROOT = Path(__file__).parents[2]
_PAGES = ("README.md", ".github/GUIDE.md", ".github/SECURITY.md", ".github/CONTRIBUTING.md")


def test_the_readme_is_read_in_one_sitting_and_shows_a_picture_first() -> None:
    lines = (_ROOT / "README.md").read_text("utf-8").splitlines()
    assert len(lines) < 120
    assert lines[2].startswith("![")


@pytest.mark.parametrize("page", _PAGES)
def test_what_a_page_leads_to_is_there(page: str) -> None:
    text = (_ROOT / page).read_text("utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if "://" not in target:
            assert ((_ROOT / page).parent / target).exists(), target


def test_every_program_that_reads_a_key_is_counted_and_in_the_guide() -> None:
    assert f"Each of {len(READERS)} programs" in (_ROOT / "README.md").read_text("utf-8")
    table = (_ROOT / ".github/GUIDE.md").read_text("utf-8").partition("## Programs that read")[2]
    for reader in READERS:
        assert f"`{reader.name}`" in table, reader.name
