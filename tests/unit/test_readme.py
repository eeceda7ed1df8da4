"""What the README says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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
