"""Export a key: the programs that read one, the forms they need, and saving in these forms."""

from zulipkey.zuliprc.export.forms import Form, environment, text
from zulipkey.zuliprc.export.readers import (
    BY_NAME,
    OTHER_PLACE,
    PYTHON_API,
    READERS,
    SHELL,
    USUAL,
    ZULIP_TERMINAL,
    Dialect,
    Group,
    Reader,
    Snippet,
    Target,
)
from zulipkey.zuliprc.export.reading import as_read
from zulipkey.zuliprc.export.saving import changes, files_with, masked_text

__all__ = [
    "BY_NAME",
    "OTHER_PLACE",
    "PYTHON_API",
    "READERS",
    "SHELL",
    "USUAL",
    "ZULIP_TERMINAL",
    "Dialect",
    "Form",
    "Group",
    "Reader",
    "Snippet",
    "Target",
    "as_read",
    "changes",
    "environment",
    "files_with",
    "masked_text",
    "text",
]
