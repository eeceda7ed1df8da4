"""Make pictures of each page in each state and look, and one sheet of all pictures of each look.

All go to dist/screenshots; those of the README and of software centres are composed beside this
file.
``screenshots.py LOOK...`` makes only these looks, ``screenshots.py --only PART`` only the states
with ``PART`` in their name, ``screenshots.py --language CODE`` all pictures in that language.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gallery import Gallery
from stages import STATES, Longer, pause, shown, speaking
from zulipkey.messages import translation
from zulipkey.ui import theme
from zulipkey.ui.theme import Scheme

_HERE: Final = Path(__file__).parent
_FOLDER: Final = _HERE.parent / "dist" / "screenshots"
_PUBLISHED: Final = {
    "screenshot.png": ("sign-in", "key-saved"),
    "screenshot-check.png": ("accounts", "check-broken"),
}
"""The pictures in the README and the metainfo, each with two states side by side."""
_PUBLISHED_LOOK: Final = "published"
_ONE: Final = "--one"
_ENGLISH: Final = "en"
_SMALL: Final = QSize(theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT)
_TALL: Final = QSize(theme.OPENS_AT_WIDTH, 790)
"""Shows the published states without scrolling."""
_COLUMNS: Final = 8
_GAP: Final = 12
_GROUND: Final = QColor("#c9d3e6")
_AT_ONCE: Final = 2 * (os.cpu_count() or 1)
"""More than the cores, because a window waits more than it works."""


@dataclass(frozen=True)
class _Look:
    """An appearance that the user, or the system, has chosen."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 1
    size: QSize | None = None
    """The size of the window; None for the size at which it opens."""
    text: float = 1.0
    """The factor by which the text is larger."""
    is_longer: bool = False
    is_rtl: bool = False
    wants_contrast: bool = False


_LOOKS: Final[dict[str, _Look]] = {
    "light": _Look(),
    "dark": _Look(Scheme.DARK),
    "contrast": _Look(wants_contrast=True),
    "light-2x": _Look(scale=2),
    "dark-2x": _Look(Scheme.DARK, scale=2),
    "small": _Look(size=_SMALL),
    "large-text": _Look(text=2.0),
    "longer": _Look(is_longer=True),
    "right-to-left": _Look(is_rtl=True),
    "everything": _Look(Scheme.DARK, size=_SMALL, text=2.0, is_longer=True, is_rtl=True),
    _PUBLISHED_LOOK: _Look(scale=2, size=_TALL),
}


# ── One look, in a process of its own ─────────────────────────────────────────────────────────


def _make_one(name: str, part: str, language: str) -> None:
    application = QApplication([])
    QApplication.setCursorFlashTime(0)
    look = _LOOKS[name]
    _put_on(application, look)
    longer = Longer()
    top = _folder(language)
    folder = top / name
    folder.mkdir(parents=True, exist_ok=True)
    pictures = []
    published = [state for states in _PUBLISHED.values() for state in states]
    states = published if name == _PUBLISHED_LOOK else list(STATES)
    with speaking(language):
        if look.is_longer:
            application.installTranslator(longer)
        if look.is_rtl:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for state in states:
            if part in state:
                with shown(state) as stage:
                    if look.size is not None:
                        stage.window.resize(look.size)
                    stage.rest()
                    pictures.append(stage.window.grab().toImage())
                    _save(pictures[-1], folder / f"{state}.png")
        if not part:
            _save(_components(), top / f"components-{name}.png")
            _save(_sheet(pictures, _COLUMNS), top / f"{name}.png")


def _folder(language: str) -> Path:
    return _FOLDER if language == _ENGLISH else _FOLDER / language


def _put_on(application: QApplication, look: _Look) -> None:
    theme.choose(look.scheme)  # a virtual screen has no desktop to ask for it
    if look.wants_contrast:
        theme.wants_contrast = lambda: True
        theme.apply()
    font = QFont(application.font())
    font.setPointSizeF(font.pointSizeF() * look.text)
    application.setFont(font)


def _components() -> QImage:
    """Return a picture of all components of the window."""
    gallery = Gallery()
    gallery.show()
    pause(50)
    gallery.fit()
    picture = gallery.grab().toImage()
    gallery.close()
    return picture


def _sheet(pictures: list[QImage], columns: int, gap: int = _GAP) -> QImage:
    """Return the pictures in rows on one sheet."""
    for picture in pictures:
        picture.setDevicePixelRatio(1)
    rows = [pictures[at : at + columns] for at in range(0, len(pictures), columns)]
    width = sum(picture.width() + gap for picture in rows[0]) + gap
    heights = [max(picture.height() for picture in row) for row in rows]
    sheet = QImage(width, sum(heights) + gap * (len(rows) + 1), QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    y = gap
    for row, height in zip(rows, heights, strict=True):
        x = gap
        for picture in row:
            painter.drawImage(QPoint(x, y), picture)
            x += picture.width() + gap
        y += height + gap
    painter.end()
    return sheet


def _save(picture: QImage, file: Path) -> None:
    picture.save(str(file), "PNG")  # type: ignore[call-overload]


# ── All of them ───────────────────────────────────────────────────────────────────────────────


def _run(look: str, part: str, language: str) -> int:
    """Make the pictures of one look in another process."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "HOME": home,
            "QT_SCALE_FACTOR": str(_LOOKS[look].scale),
            "QT_QPA_PLATFORM": "offscreen",  # where every window is active
        }
        checked = ("ZULIP_CONFIG", "ZULIP_EMAIL", "ZULIP_API_KEY", "ZULIP_SITE")
        for name in (*checked, "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            environment.pop(name, None)
        command = [sys.executable, __file__, _ONE, look, "--only", part, "--language", language]
        return subprocess.run(command, env=environment, check=False).returncode


def _publish() -> None:
    for name, states in _PUBLISHED.items():
        parts = [QImage(str(_FOLDER / _PUBLISHED_LOOK / f"{one}.png")) for one in states]
        both = _sheet(parts, 2, gap=32)
        smaller = both.scaledToWidth(both.width() // 2, Qt.TransformationMode.SmoothTransformation)
        _save(smaller, _HERE / name)


def _main() -> int:
    parser = argparse.ArgumentParser(description="Make pictures of the window.")
    parser.add_argument("looks", nargs="*", choices=[[], *_LOOKS], default=[], metavar="LOOK")
    parser.add_argument("--only", default="", metavar="PART", help="of the names of the states")
    parser.add_argument(
        "--language", default=_ENGLISH, choices=[*translation.NAMES], metavar="CODE"
    )
    parser.add_argument(_ONE, help=argparse.SUPPRESS, choices=[*_LOOKS])
    given = parser.parse_args()
    if given.one:
        _make_one(given.one, given.only, given.language)
        return 0
    looks = given.looks or [*_LOOKS]
    folder = _folder(given.language)
    if not (given.looks or given.only):
        shutil.rmtree(folder, ignore_errors=True)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        if any(pool.map(lambda look: _run(look, given.only, given.language), looks)):
            return 1
    if not (given.looks or given.only) and given.language == _ENGLISH:
        _publish()
        print(f"Those of the README and the metainfo are in {_HERE}.")
    print(f"The pictures are in {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(_main())
