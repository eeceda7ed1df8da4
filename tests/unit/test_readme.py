"""What the README says is so."""

from pathlib import Path

from zulipkey.demo import DEMO_USERS

_README = Path(__file__).parents[2] / "README.md"


def test_the_readme_lists_the_demo_users() -> None:
    text = _README.read_text(encoding="utf-8")
    for user in DEMO_USERS:
        assert f"| `{user.email}` | {user.line} |" in text


def test_the_readme_shows_a_picture_that_is_there() -> None:
    picture = _README.read_text(encoding="utf-8").partition("](")[2].partition(")")[0]
    assert (_README.parent / picture).is_file()
