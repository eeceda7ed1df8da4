"""Save a key in the form that a reader needs, as safely as a zuliprc."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from zulipkey.desktop.home import display_path
from zulipkey.model.account import ApiKey, KeyResult
from zulipkey.model.errors import (
    FileFailure,
    FileMissing,
    FileNotUnderstood,
    FolderMissing,
    OtherContentInFile,
)
from zulipkey.zuliprc import file
from zulipkey.zuliprc.export import forms
from zulipkey.zuliprc.export.forms import Form
from zulipkey.zuliprc.export.readers import Reader
from zulipkey.zuliprc.places import default_places
from zulipkey.zuliprc.repair import HIDDEN, masked


def save(reader: Reader, path: Path, result: KeyResult, *, replace: bool = False) -> file.Saved:
    """Save the account and key of ``result`` at ``path`` in the reader's form.

    A zuliprc keeps its other content. A file of another form is replaced as a whole; without
    ``replace``, only if this program wrote it for this account, perhaps with an older key.

    Args:
        reader: the program, which determines the form.
        path: the file.
        result: the account and its key.
        replace: the user was asked and chose to replace another account, or other content.

    Raises:
        FormCannotHold: the form has no way to write one of the values.
        FileFailure: the subclass says why nothing was saved.
    """
    make = _renderer(reader, path, result, replace=replace)
    if reader.form is Form.ZULIPRC:
        return file.save(path, result, replace_other_account=replace)
    return file.save_rendered(path, make, result.key)


def changes(
    reader: Reader, path: Path, result: KeyResult, *, replace: bool = False
) -> tuple[str, ...]:
    """Return the lines that a save would remove (``-``) and add (``+``), with secrets masked.

    Raises:
        FormCannotHold, FileFailure: as ``save`` would; nothing is written.
    """
    before, after = file.planned(path, _renderer(reader, path, result, replace=replace))
    old = before.decode(errors="replace").splitlines()
    return tuple(_masked_changes(old, after.splitlines(), result.key))


def masked_text(form: Form, result: KeyResult) -> str:
    """Return the text of ``forms.text`` with the key masked.

    Raises:
        FormCannotHold: the form has no way to write one of the values.
    """
    return forms.text(form, result).replace(result.key.reveal(), HIDDEN)


def replace_key(path: Path, old: ApiKey, new: KeyResult) -> file.Saved:
    """Replace the key ``old`` in the file at ``path`` by that of ``new``, whatever its form.

    Raises:
        FileFailure: the subclass says why nothing was saved.
    """
    before, after = (key.reveal().encode() for key in (old, new.key))

    def make(data: bytes | None, label: str) -> str:
        if data is None:
            raise FileMissing(path=label)
        if before not in data:  # a zuliprc in UTF-16, or changed meanwhile
            return zuliprc_renderer(data, label)
        try:
            return data.replace(before, after).decode()
        except UnicodeDecodeError:
            raise FileNotUnderstood(path=label) from None

    zuliprc_renderer = file.merging(new, replace_other_account=False)
    return file.save_rendered(path, make, new.key, is_right=lambda data: after in data)


def files_with(
    key: ApiKey, written: Iterable[Path], environ: Mapping[str, str]
) -> tuple[Path, ...]:
    """Return the readable files that contain ``key``, each once.

    Args:
        key: the key, perhaps an old one.
        written: the files, of any form, that this program has written.
        environ: the environment, which determines where programs look.
    """
    places: dict[Path, Path] = {}
    for path in (*default_places(environ), *written):
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            places.setdefault(path.resolve(), path)
    return tuple(path for path in places.values() if _holds(path, key))


def _holds(path: Path, key: ApiKey) -> bool:
    try:
        data, _ = file.read(path)
    except FileFailure:
        return False
    return file.has_key(data, key)


def _renderer(reader: Reader, path: Path, result: KeyResult, *, replace: bool) -> file.Renderer:
    """Return the renderer of the file at ``path``; raise the errors of ``save``."""
    try:
        reader.snippets(path.absolute())  # raises if no snippet can name the file: useless then
    except FileNotFoundError:  # the current folder was removed
        raise FolderMissing(path=display_path(path)) from None
    text = forms.text(reader.form, result)
    if reader.form is Form.ZULIPRC:
        return file.merging(result, replace_other_account=replace)
    any_key = re.escape(text).replace(result.key.reveal(), "[A-Za-z0-9]{32}").encode()

    def make(old: bytes | None, label: str) -> str:
        if not replace and old and not re.fullmatch(any_key, old):
            raise OtherContentInFile(path=label)
        return text

    return make


def _masked_changes(old: list[str], new: list[str], key: ApiKey) -> Iterator[str]:
    import difflib  # imported here, because only a dry run needs it

    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for _, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if old[from_old:to_old] == new[from_new:to_new]:
            continue
        yield from (f"- {_hidden(one, key)}" for one in old[from_old:to_old])
        yield from (f"+ {_hidden(one, key)}" for one in new[from_new:to_new])


def _hidden(line: str, key: ApiKey) -> str:
    return masked(line.replace(key.reveal(), HIDDEN))
