"""The theme: all colours, sizes and fonts of the window, for light, dark and high contrast.

Widgets that paint themselves read the colours from here in each paint, so that a change of the
system's scheme shows at once. A style sheet would slow down the start by tens of milliseconds.
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
"""Replaces ``MARGIN_X`` in a window that is narrower than ``NARROW``."""
NARROW: Final = 400
LABEL_GAP: Final = 6
"""Between a label and its field."""
FIELD_GAP: Final = 16
"""Between a field and the next label."""
GROUP_GAP: Final = 24
LINE_GAP: Final = 2
"""Between a title and the paler text below it."""
HEADER_GAP: Final = 12
"""Between the title of a page and its first widget."""
ROW_GAP: Final = 8
CARD_PADDING: Final = 14
RADIUS: Final = 8
CARD_RADIUS: Final = 12
HEIGHT: Final = 44
"""The height of a field, and of a button of the page."""
TEXT_EDGE: Final = 10
"""The minimum above and below the text of a field or button, for large fonts and wrapped text."""
COMPACT_HEIGHT: Final = 36
NOTICE_HEIGHT: Final = 32
"""The height of a button in a notice."""
ICON: Final = 20
"""The size of an icon before ``scaled``."""
ICON_GAP: Final = 10
"""Between an icon and the text beside it, except in buttons."""
ICON_PADDING: Final = 6
"""Around the icon of a button without text."""
BAR: Final = 4
"""The thickness of the progress bar, and of the coloured edge of a notice."""
SMALLEST_WIDTH: Final = 360
SMALLEST_HEIGHT: Final = 480
OPENS_AT_WIDTH: Final = 440
OPENS_AT_HEIGHT: Final = 680
FRAME_MS: Final = 16
"""The time of one frame; also the longest that the event loop may be blocked."""
FADE_MS: Final = 150
"""How long the previous page takes to fade out, if the desktop allows animations."""
SHOWN_AFTER_MS: Final = 300
"""Shorter operations show no progress."""
_BODY: Final = 14
"""The font size, in pixels, that all sizes here are designed for."""
_HIGH: Final = 7.0
"""The minimum contrast of text in high contrast mode."""
_BORDER: Final = 3.0
"""The minimum contrast of borders in high contrast mode."""
_MENU_BORDER: Final = 160
"""The factor, in percent, by which Qt darkens the window colour for the border of a menu."""


class Text(Enum):
    """The kinds of text, each with its size relative to the system's font and its weight."""

    TITLE = (22 / 14, QFont.Weight.Bold)
    PAGE = (16 / 14, QFont.Weight.Bold)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    LABEL = (13 / 14, QFont.Weight.DemiBold)
    SECONDARY = (13 / 14, QFont.Weight.Normal)


def font(text: Text) -> QFont:
    """Return the font for this kind of text."""
    size, weight = text.value
    made = QGuiApplication.font()
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size)
    else:
        made.setPixelSize(round(made.pixelSize() * size))
    made.setWeight(weight)
    return made


def scaled(size: int) -> int:
    """Return ``size``, in pixels, enlarged in proportion to the system's font; never smaller."""
    return max(size, round(size * QFontInfo(QGuiApplication.font()).pixelSize() / _BODY))


def least_room(
    picture: int = ICON, gap: int = ICON_GAP, *, edge: int = CARD_PADDING, pictures: int = 1
) -> int:
    """Return the width, in pixels, that is left beside a picture in the smallest window.

    Args:
        picture: its size before ``scaled``.
        gap: the space between the picture and the widget beside it.
        edge: the padding on both sides of the card or notice that contains them.
        pictures: the number of pictures.
    """
    beside = pictures * (scaled(picture) + gap)
    return SMALLEST_WIDTH - 2 * (NARROW_MARGIN_X + edge) - beside


def key_font() -> QFont:
    """Return the system's monospaced font, in the size of other text."""
    from PySide6.QtGui import QFontDatabase

    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(QGuiApplication.font().pointSizeF())
    return made


# ── Following ─────────────────────────────────────────────────────────────────────────────────


class Follower(Protocol):
    """A widget that sets its own font or palette, which Qt therefore does not update."""

    def follow_theme(self) -> None:
        """Set the font and the palette again from this module."""


_followers: Final[WeakSet[Follower]] = WeakSet()


def follow(widget: Follower) -> None:
    """Call ``follow_theme`` of a widget now and whenever the theme changes.

    Widgets that read fonts and colours in each paint do not need this: Qt repaints the window.
    """
    _followers.add(widget)
    widget.follow_theme()


def tell_followers() -> None:
    """Call ``follow_theme`` of all followers after the colours or the system's font changed."""
    for widget in tuple(_followers):
        if isValid(widget):
            widget.follow_theme()


# ── Motion ────────────────────────────────────────────────────────────────────────────────────

_moves = False


def let_move(moves: bool) -> None:
    """Turn the fading of pages on or off; it is off until the desktop's setting is known."""
    global _moves  # noqa: PLW0603 (the theme is the same for all windows)
    _moves = moves


def moves() -> bool:
    """Return whether pages fade."""
    return _moves


# ── Colours ───────────────────────────────────────────────────────────────────────────────────


class Tone(Enum):
    """The meaning of a notice or a mark; an icon shows it as well, since colour is not enough."""

    DANGER = "danger"
    WARNING = "warning"
    OK = "ok"
    INFO = "info"


class Colours(NamedTuple):
    """A colour scheme; the contrast to adjacent colours is 4.5 (text) or 3 (borders, focus)."""

    window: QColor
    card: QColor
    field: QColor
    text: QColor
    muted: QColor
    border: QColor
    """The border of fields and buttons."""
    line: QColor
    """The border of cards, which only group widgets."""
    primary: QColor
    on_primary: QColor
    link: QColor
    focus: QColor
    disabled: QColor
    """The background of a disabled button."""
    tones: dict[Tone, tuple[QColor, QColor]]
    """The text colour and the background of each tone."""
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
    """The user's choice of colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_made: dict[Scheme, Colours] = {}
_chosen = Scheme.SYSTEM
_contrasting: Colours | None = None
"""The system's colours while it asks for high contrast, else None."""


def follow_system() -> None:
    """Apply the system's colour scheme and contrast, and follow their changes."""
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
    """Switch to this scheme; open windows follow at once."""
    global _chosen  # noqa: PLW0603 (as above)
    _chosen = scheme
    apply()


def apply(*_: object) -> None:
    """Set the application's palettes; called at the start and after each change of the scheme."""
    global _contrasting  # noqa: PLW0603 (as above)
    _contrasting = None
    if wants_contrast():
        QApplication.setPalette(QPalette())  # restore the system's palette to read it
        _contrasting = _system_colours(QApplication.palette())
    QApplication.setPalette(palette())
    QApplication.setPalette(_palette_of_menus(), "QMenu")  # type: ignore[arg-type]
    tell_followers()


def colours() -> Colours:
    """Return the colours of the chosen scheme, or of the system's scheme."""
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
    """Return whether the window's background is dark."""
    return colours().window.lightness() < 128


def wants_contrast() -> bool:
    """Return whether the system asks for high contrast; then its colours are used."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)  # Qt 6.10
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours as defined by WCAG, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _system_colours(palette: QPalette) -> Colours:
    """Return the system's colours with thick borders, for high contrast mode.

    Pairs of colours with too little contrast are replaced with the colours of text.
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

    Qt's border is slightly darker than the window: hardly visible if light, invisible if dark.
    """
    made = palette()
    made.setColor(QPalette.ColorRole.Window, colours().border.lighter(_MENU_BORDER))
    return made


def palette() -> QPalette:
    """Return the palette for everything that Qt paints: menus, text, selections, check marks."""
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
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # also of menu entries
        made.setColor(QPalette.ColorGroup.Disabled, role, now.muted)
    return made
