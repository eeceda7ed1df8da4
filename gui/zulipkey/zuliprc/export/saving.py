"""Saving a key for a reader: in its form, by the one safe way that files are written here."""

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

    A zuliprc keeps what else is in it. A file of another form is replaced as a whole, without a
    question only if it is one of ours for this account, perhaps with an older key.

    Args:
        reader: whose form it is.
        path: of the file.
        result: the account and its key.
        replace: the person was asked and chose to replace another account, or other content.

    Raises:
        FormCannotHold: the form has no way to write one of the values.
        FileFailure: the subclass says why nothing was saved.
    """
    make = _maker(reader, path, result, replace=replace)
    if reader.form is Form.ZULIPRC:
        return file.save(path, result, replace_other_account=replace)
    return file.save_made(path, make, result.key)


def changes(
    reader: Reader, path: Path, result: KeyResult, *, replace: bool = False
) -> tuple[str, ...]:
    """Return the lines that a save would take away (``-``) and add (``+``), their secrets masked.

    Raises:
        FormCannotHold, FileFailure: as ``save`` would; nothing is written.
    """
    before, after = file.planned(path, _maker(reader, path, result, replace=replace))
    old = before.decode(errors="replace").splitlines()
    return tuple(_masked_changes(old, after.splitlines(), result.key))


def masked_text(form: Form, result: KeyResult) -> str:
    """Return the account in a form, as ``forms.text`` does, without the key.

    Raises:
        FormCannotHold: the form has no way to write one of the values.
    """
    return forms.text(form, result).replace(result.key.reveal(), HIDDEN)


def replace_key(path: Path, old: ApiKey, new: KeyResult) -> file.Saved:
    """Put the key of ``new`` where the file at ``path``, of whatever form, has ``old``.

    Raises:
        FileFailure: the subclass says why nothing was saved.
    """
    before, after = (key.reveal().encode() for key in (old, new.key))

    def make(data: bytes | None, label: str) -> str:
        if data is None:
            raise FileMissing(path=label)
        if before not in data:  # a zuliprc in UTF-16, or changed meanwhile
            return zuliprc_maker(data, label)
        try:
            return data.replace(before, after).decode()
        except UnicodeDecodeError:
            raise FileNotUnderstood(path=label) from None

    zuliprc_maker = file.merging(new, replace_other_account=False)
    return file.save_made(path, make, new.key, is_right=lambda data: after in data)


def files_with(
    key: ApiKey, written: Iterable[Path], environ: Mapping[str, str]
) -> tuple[Path, ...]:
    """Return the files that hold ``key`` somewhere, and can be read, each once.

    Args:
        key: an old key, perhaps.
        written: the files, of any form, that this program has written.
        environ: where programs look depends on it.
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


def _maker(reader: Reader, path: Path, result: KeyResult, *, replace: bool) -> file.Maker:
    """Return what makes the text of the file at ``path``; raises as ``save``."""
    try:
        reader.snippets(path.absolute())  # what cannot be pasted, nobody could use
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
    import difflib  # here: only a dry run compares

    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for _, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if old[from_old:to_old] == new[from_new:to_new]:
            continue
        yield from (f"- {_hidden(one, key)}" for one in old[from_old:to_old])
        yield from (f"+ {_hidden(one, key)}" for one in new[from_new:to_new])


def _hidden(line: str, key: ApiKey) -> str:
    return masked(line.replace(key.reveal(), HIDDEN))
