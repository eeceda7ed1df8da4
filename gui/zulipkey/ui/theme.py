"""How it looks: every colour, size and font of the window, for light, dark and high contrast.

Painted widgets take their colours from here when they paint, so that a change of the system's
scheme shows at once. A style sheet would cost tens of milliseconds of the start.
"""

from __future__ import annotations

import os
from enum import Enum
from typing import Final, NamedTuple, Protocol
from weakref import WeakSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

# ── Sizes, in pixels that do not depend on the screen ─────────────────────────────────────────

MARGIN_X: Final = 32
MARGIN_Y: Final = 20
NARROW_MARGIN_X: Final = 20
"""In place of the other, in a window that is narrower than ``NARROW``."""
NARROW: Final = 400
LABEL_GAP: Final = 6
"""Between a label and its field."""
FIELD_GAP: Final = 16
"""Between a field and the next label."""
GROUP_GAP: Final = 24
LINE_GAP: Final = 2
"""Between a title and the paler line below it."""
HEADER_GAP: Final = 12
"""Between the title of a page and what is first on it."""
ROW_GAP: Final = 8
CARD_PADDING: Final = 14
RADIUS: Final = 8
CARD_RADIUS: Final = 12
HEIGHT: Final = 44
"""Of a field, and of a button of the page."""
TEXT_EDGE: Final = 10
"""Above and below the text of one of them, at least: large letters, or lines that wrap."""
COMPACT_HEIGHT: Final = 36
NOTICE_HEIGHT: Final = 32
"""Of a button in a message."""
ICON: Final = 20
"""As ``scaled``."""
ICON_GAP: Final = 10
"""Between an icon and the text beside it, but in buttons."""
ICON_PADDING: Final = 6
"""Around the icon of a button with nothing else."""
BAR: Final = 4
"""The bar of progress, and the edge of a message."""
SMALLEST_WIDTH: Final = 360
SMALLEST_HEIGHT: Final = 480
OPENS_AT_WIDTH: Final = 440
OPENS_AT_HEIGHT: Final = 680
FRAME_MS: Final = 16
"""How long the window may be busy at once, or a picture of it stays."""
FADE_MS: Final = 150
"""How long the page before is still seen, where the desktop lets windows move."""
SHOWN_AFTER_MS: Final = 300
"""What is over sooner shows no progress."""
_BODY: Final = 14
"""The height of letters, in pixels, that sizes are meant for."""
_HIGH: Final = 7.0
_BORDER: Final = 3.0
"""The least contrasts of texts and of borders where a high contrast is wanted."""
_MENU_BORDER: Final = 160
"""By how much, in hundredths, Qt darkens the window for the border of a menu."""


class Text(Enum):
    """The kinds of text: size relative to the system's font, and weight."""

    TITLE = (22 / 14, QFont.Weight.Bold)
    PAGE = (16 / 14, QFont.Weight.Bold)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    LABEL = (13 / 14, QFont.Weight.DemiBold)
    SECONDARY = (13 / 14, QFont.Weight.Normal)


def font(text: Text) -> QFont:
    """Return the font of this kind of text."""
    size, weight = text.value
    made = QGuiApplication.font()
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size)
    else:
        made.setPixelSize(round(made.pixelSize() * size))
    made.setWeight(weight)
    return made


def scaled(size: int) -> int:
    """Return the size, in pixels, of an icon beside text: it grows with the system's font."""
    return max(size, round(size * QFontInfo(QGuiApplication.font()).pixelSize() / _BODY))


def least_room(
    picture: int = ICON, gap: int = ICON_GAP, *, edge: int = CARD_PADDING, pictures: int = 1
) -> int:
    """Return the width, in pixels, that is left beside a picture in a small window.

    Args:
        picture: its size, as ``scaled``.
        gap: between the picture and what is beside it.
        edge: on both sides, within what holds them: a card or a message.
        pictures: how many there are.
    """
    beside = pictures * (scaled(picture) + gap)
    return SMALLEST_WIDTH - 2 * (NARROW_MARGIN_X + edge) - beside


def key_font() -> QFont:
    """Return the system's font of fixed width, as large as other text."""
    from PySide6.QtGui import QFontDatabase

    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(QGuiApplication.font().pointSizeF())
    return made


# ── Following ─────────────────────────────────────────────────────────────────────────────────


class Follower(Protocol):
    """A widget with a font or a colour of its own, which Qt therefore leaves as it is."""

    def follow_theme(self) -> None:
        """Take them from here anew."""


_followers: Final[WeakSet[Follower]] = WeakSet()


def follow(widget: Follower) -> None:
    """Let a widget follow the theme, now and whenever it changes.

    What takes fonts and colours from here when it paints need not: Qt paints the window again.
    """
    _followers.add(widget)
    widget.follow_theme()


def tell_followers() -> None:
    """Let all of them follow a change of the colours, or of the system's font."""
    for widget in tuple(_followers):
        if isValid(widget):
            widget.follow_theme()


# ── Motion ────────────────────────────────────────────────────────────────────────────────────

_moves = False


def let_move(moves: bool) -> None:
    """Let pages fade from now on, or change at once, as they do until the desktop was asked."""
    global _moves  # noqa: PLW0603 (one look for all windows)
    _moves = moves


def moves() -> bool:
    """Return whether pages fade."""
    return _moves


# ── Colours ───────────────────────────────────────────────────────────────────────────────────


class Tone(Enum):
    """How a message or a mark is meant; its icon says it too, for the colour alone may not."""

    DANGER = "danger"
    WARNING = "warning"
    OK = "ok"
    INFO = "info"


class Colours(NamedTuple):
    """One scheme; pairs that meet have a contrast of 4.5 (texts) or 3 (borders, focus)."""

    window: QColor
    card: QColor
    field: QColor
    text: QColor
    muted: QColor
    border: QColor
    """Of fields and buttons: what can be used."""
    line: QColor
    """Of cards: what only groups."""
    primary: QColor
    on_primary: QColor
    link: QColor
    focus: QColor
    disabled: QColor
    """The ground of a button that cannot be pressed now."""
    tones: dict[Tone, tuple[QColor, QColor]]
    """The text and the ground of each tone."""
    border_width: float = 1.0
    focus_width: float = 2.0


def _own_colours(*, dark: bool) -> Colours:
    def of(in_light: str, in_dark: str) -> QColor:
        return QColor(in_dark if dark else in_light)

    return Colours(
        window=of("#F6F7F9", "#1B1D21"),
        card=of("#FFFFFF", "#25282D"),
        field=of("#FFFFFF", "#16181B"),
        text=of("#1B1F24", "#ECEEF1"),
        muted=of("#57606A", "#A9B1BA"),
        border=of("#7D8590", "#7E8791"),
        line=of("#D8DCE2", "#3A3F46"),
        primary=of("#2F5BC7", "#8FB2FF"),
        on_primary=of("#FFFFFF", "#0B1C40"),
        link=of("#1F4FBF", "#A8C4FF"),
        focus=of("#1F4FBF", "#A8C4FF"),
        disabled=of("#E3E6EB", "#2E3238"),
        tones={
            Tone.DANGER: (of("#B3261E", "#FFB4AB"), of("#FDECEA", "#3A1D1B")),
            Tone.WARNING: (of("#7A4F00", "#FFD58A"), of("#FFF4DB", "#3A2E14")),
            Tone.OK: (of("#1A6E33", "#8FD9A5"), of("#E6F4EA", "#173222")),
            Tone.INFO: (of("#1F4FBF", "#A8C4FF"), of("#E8EEFC", "#1D2A45")),
        },
    )


class Scheme(Enum):
    """Which colours are used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_made: dict[Scheme, Colours] = {}
_chosen = Scheme.SYSTEM
_contrasting: Colours | None = None
"""The system's own colours, while it asks for a high contrast."""


def follow_system() -> None:
    """Take the system's scheme, and follow its changes from now on."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(apply)
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
    if accessibility is not None:
        accessibility().contrastPreferenceChanged.connect(apply)
    apply()
    application = QGuiApplication.instance()
    if application is not None and "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        from zulipkey.ui.gnome import GnomeScheme

        GnomeScheme(application)


def choose(scheme: Scheme) -> None:
    """Use this scheme from now on; windows follow at once."""
    global _chosen  # noqa: PLW0603 (one look for all windows)
    _chosen = scheme
    apply()


def apply(*_: object) -> None:
    """Hand the palette to the application, at the start and when the system's scheme changes."""
    global _contrasting  # noqa: PLW0603 (as above)
    _contrasting = None
    if wants_contrast():
        QApplication.setPalette(QPalette())  # the system's own, to be read
        _contrasting = _system_colours(QApplication.palette())
    QApplication.setPalette(palette())
    QApplication.setPalette(_palette_of_menus(), "QMenu")  # type: ignore[arg-type]
    tell_followers()


def colours() -> Colours:
    """Return the colours of the scheme that was chosen, or that the system asks for now."""
    if _contrasting is not None:
        return _contrasting
    scheme = _chosen
    if scheme is Scheme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        scheme = Scheme.DARK if dark else Scheme.LIGHT
    if scheme not in _made:
        _made[scheme] = _own_colours(dark=scheme is Scheme.DARK)
    return _made[scheme]


def is_dark() -> bool:
    """Return whether text is lighter than its ground."""
    return colours().window.lightness() < 128


def wants_contrast() -> bool:
    """Return whether the system asks for a high contrast; its own colours are used then."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)  # Qt 6.10
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours by WCAG, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _system_colours(palette: QPalette) -> Colours:
    """Return the system's own colours with thick borders, for who needs a high contrast.

    A pair that the system has not made for it gives way to the text's own colours.
    """
    ground, text = palette.window().color(), palette.windowText().color()
    if contrast(ground, text) < _HIGH:
        is_dark = ground.lightness() < text.lightness()
        ground, text = QColor("black"), QColor("white")
        if not is_dark:
            ground, text = text, ground
    primary, on_primary = palette.highlight().color(), palette.highlightedText().color()
    if contrast(primary, on_primary) < _HIGH or contrast(primary, ground) < _BORDER:
        primary, on_primary = text, ground
    link = palette.link().color()
    return Colours(
        window=ground,
        card=ground,
        field=ground,
        text=text,
        muted=text,
        border=text,
        line=text,
        primary=primary,
        on_primary=on_primary,
        link=link if contrast(link, ground) >= _HIGH else text,
        focus=text,
        disabled=ground,
        tones=dict.fromkeys(Tone, (text, ground)),
        border_width=2.0,
        focus_width=4.0,
    )


def _palette_of_menus() -> QPalette:
    """Return the palette of menus, whose border Qt derives from the window's colour.

    Its own would be a little darker than the window: hardly seen in light, not at all in dark.
    """
    made = palette()
    made.setColor(QPalette.ColorRole.Window, colours().border.lighter(_MENU_BORDER))
    return made


def palette() -> QPalette:
    """Return the palette for what Qt itself paints: menus, texts, selections, check marks."""
    now = colours()
    made = QPalette(now.window)
    for role, colour in (
        (QPalette.ColorRole.Window, now.window),
        (QPalette.ColorRole.WindowText, now.text),
        (QPalette.ColorRole.Base, now.field),
        (QPalette.ColorRole.AlternateBase, now.card),
        (QPalette.ColorRole.Text, now.text),
        (QPalette.ColorRole.PlaceholderText, now.muted),
        (QPalette.ColorRole.Button, now.card),
        (QPalette.ColorRole.ButtonText, now.text),
        (QPalette.ColorRole.ToolTipBase, now.card),
        (QPalette.ColorRole.ToolTipText, now.text),
        (QPalette.ColorRole.Highlight, now.primary),
        (QPalette.ColorRole.HighlightedText, now.on_primary),
        (QPalette.ColorRole.Link, now.link),
        (QPalette.ColorRole.Accent, now.primary),
    ):
        made.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # entries of menus, too
        made.setColor(QPalette.ColorGroup.Disabled, role, now.muted)
    return made
