"""A work tree of a stranger: nothing that it names is run, and nothing outside it is written."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from builders import SOME_KEY, git
from zulipkey.model.errors import FileChangedMeanwhile
from zulipkey.zuliprc import Problem, ProblemKind, check
from zulipkey.zuliprc.git import Git, exclude_file, status_of

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="shell scripts and links"),
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
]

FILE: Final = f"[api]\nemail=iago@zulip.com\nkey={SOME_KEY}\nsite=https://chat.example.com\n"


@pytest.fixture(autouse=True)
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with a configuration of git that is the person's own."""
    for name in tuple(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    (home / ".bashrc").write_text("# mine\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A work tree with a zuliprc that git does not know, and an empty list of its own."""
    folder = tmp_path / "tree"
    folder.mkdir()
    git(folder, "init", "-q")
    (folder / "README").write_text("hello\n")
    git(folder, "add", "README")
    git(folder, "commit", "-q", "-m", "all")
    (folder / "zuliprc").write_text(FILE)
    (folder / "zuliprc").chmod(0o600)
    return folder


@pytest.fixture
def canary(tmp_path: Path) -> tuple[Path, Path]:
    """A program, and the file that tells that it ran."""
    ran = tmp_path / "ran"
    program = tmp_path / "canary"
    program.write_text(f"#!/bin/sh\n: > '{ran}'\nexit 1\n")  # by the shell alone: it has no PATH
    program.chmod(0o755)
    return program, ran


# ── Commands ──────────────────────────────────────────────────────────────────────────────────


def partial(tree: Path, url: str) -> None:
    """Make it a partial clone with a sparse index, of which a folder is missing."""
    (tree / "inner").mkdir()
    (tree / "inner" / "zuliprc").write_text(FILE)
    (tree / "kept").mkdir()
    (tree / "kept" / "a").write_text("a")
    git(tree, "add", "inner", "kept")
    git(tree, "commit", "-q", "-m", "more")
    missing = git(tree, "rev-parse", "HEAD:inner")
    git(tree, "sparse-checkout", "set", "--cone", "--sparse-index", "kept")
    git(tree, "config", "remote.origin.url", url)
    git(tree, "config", "remote.origin.promisor", "true")
    git(tree, "config", "remote.origin.partialclonefilter", "tree:0")
    git(tree, "config", "extensions.partialClone", "origin")
    git(tree, "config", "core.repositoryFormatVersion", "1")
    (tree / ".git" / "objects" / missing[:2] / missing[2:]).unlink()
    (tree / "inner").mkdir(exist_ok=True)
    (tree / "inner" / "zuliprc").write_text(FILE)


def lazily_by_ssh(tree: Path, program: Path) -> None:
    partial(tree, "ssh://example.invalid/x")
    git(tree, "config", "core.sshCommand", str(program))


def lazily_by_a_program(tree: Path, program: Path) -> None:
    partial(tree, f"ext::{program} %S")
    git(tree, "config", "protocol.ext.allow", "always")


def lazily_from_a_folder(tree: Path, program: Path) -> None:
    partial(tree, str(tree))
    git(tree, "config", "remote.origin.uploadpack", str(program))
    git(tree, "config", "protocol.file.allow", "always")


def lazily_by_a_proxy(tree: Path, program: Path) -> None:
    partial(tree, "git://example.invalid/x")
    git(tree, "config", "core.gitProxy", str(program))


def lazily_with_a_login(tree: Path, program: Path) -> None:
    partial(tree, "https://127.0.0.1:9/x")
    git(tree, "config", "credential.helper", f"!{program}")
    git(tree, "config", "core.askPass", str(program))


def by_a_monitor(tree: Path, program: Path) -> None:
    git(tree, "config", "core.fsmonitor", str(program))
    git(tree, "update-index", "--fsmonitor")


def by_hooks(tree: Path, program: Path) -> None:
    hooks = tree / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc"):
        shutil.copy(program, hooks / name)
    git(tree, "config", "core.hooksPath", str(hooks))


def by_a_pager(tree: Path, program: Path) -> None:
    for name in ("core.pager", "pager.ls-files", "pager.check-ignore", "pager.rev-parse"):
        git(tree, "config", name, str(program))


def by_an_alias(tree: Path, program: Path) -> None:
    for name in ("ls-files", "check-ignore", "rev-parse", "config"):
        git(tree, "config", f"alias.{name}", f"!{program}")


def by_a_filter(tree: Path, program: Path) -> None:
    for name in ("clean", "smudge", "process"):
        git(tree, "config", f"filter.x.{name}", str(program))
    git(tree, "config", "diff.x.textconv", str(program))
    (tree / ".gitattributes").write_text("* filter=x diff=x\n")


def by_an_included_file(tree: Path, program: Path) -> None:
    (tree / "config").write_text(f"[core]\n\tfsmonitor = {program}\n\tsshCommand = {program}\n")
    git(tree, "config", "include.path", "../config")
    git(tree, "update-index", "--fsmonitor")


def by_a_bare_one(tree: Path, program: Path) -> None:
    git(tree, "config", "core.fsmonitor", str(program))
    git(tree, "update-index", "--fsmonitor")
    git(tree, "config", "core.bare", "false")
    git(tree, "config", "core.worktree", str(tree))
    for one in tuple((tree / ".git").iterdir()):
        one.rename(tree / one.name)


def by_a_file_that_leads_elsewhere(tree: Path, program: Path) -> None:
    lazily_by_ssh(tree, program)
    (tree / ".git").rename(tree / "elsewhere")
    (tree / ".git").write_text("gitdir: elsewhere\n")


FAULTS: Final = (
    lazily_by_ssh,
    lazily_by_a_program,
    lazily_from_a_folder,
    lazily_by_a_proxy,
    lazily_with_a_login,
    by_a_monitor,
    by_hooks,
    by_a_pager,
    by_an_alias,
    by_a_filter,
    by_an_included_file,
    by_a_bare_one,
    by_a_file_that_leads_elsewhere,
)


@pytest.mark.parametrize("trick", FAULTS)
def test_a_work_tree_runs_none_of_its_commands(
    tree: Path,
    canary: tuple[Path, Path],
    trick: Callable[[Path, Path], None],
) -> None:
    program, ran = canary
    trick(tree, program)
    ran.unlink(missing_ok=True)  # the tricks themselves are played with git
    for path in (tree / "zuliprc", tree / "inner" / "zuliprc"):
        if path.exists():
            check(path, {})
            exclude_file(path)
    assert not ran.exists()


def test_the_fetch_of_a_partial_clone_is_what_would_run_commands(
    tree: Path, canary: tuple[Path, Path]
) -> None:
    program, ran = canary
    lazily_by_ssh(tree, program)
    ran.unlink(missing_ok=True)
    subprocess.run(["git", "ls-files", "inner/zuliprc"], cwd=tree, capture_output=True, check=False)
    assert ran.exists()  # else the test above would prove nothing


def test_no_server_is_asked(tree: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        partial(tree, f"http://127.0.0.1:{server.getsockname()[1]}/x")
        for path in (tree / "inner" / "zuliprc", tree / "zuliprc"):
            assert status_of(path) is not Git.TRACKED
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_git_beside_the_files_is_not_the_git_that_is_asked(
    tree: Path, canary: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    program, ran = canary
    shutil.copy(program, tree / "git")
    monkeypatch.chdir(tree)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", os.environ["PATH"]]))
    assert status_of(tree / "zuliprc") is Git.UNTRACKED
    assert not ran.exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs another owner")
def test_an_archive_of_another_user_is_not_asked_about(tree: Path, person: Path) -> None:
    for one in (tree, *tree.rglob("*")):
        os.lchown(one, 54321, 54321)
    assert status_of(tree / "zuliprc") is Git.NOTHING
    (person / ".gitconfig").write_text(f"[safe]\n\tdirectory = {tree}\n")
    assert status_of(tree / "zuliprc") is Git.UNTRACKED


@pytest.mark.parametrize("name", ["zulip*", ":(top)zuliprc", ":zuliprc", "?"])
def test_a_name_is_no_pattern(tree: Path, name: str) -> None:
    (tree / name).write_text(FILE)
    git(tree, "add", "zuliprc", "README")
    assert status_of(tree / name) is Git.UNTRACKED
    assert status_of(tree / "zuliprc") is Git.TRACKED


def test_what_the_person_ignores_everywhere_is_ignored(tree: Path, person: Path) -> None:
    assert status_of(tree / "zuliprc") is Git.UNTRACKED
    (person / ".gitconfig").write_text("[core]\n\texcludesFile = ~/ignored\n")
    (person / "ignored").write_text("zuliprc\n")
    assert status_of(tree / "zuliprc") is Git.NOTHING
    (person / ".gitconfig").unlink()
    (person / ".config" / "git").mkdir(parents=True)
    (person / "ignored").rename(person / ".config" / "git" / "ignore")
    assert status_of(tree / "zuliprc") is Git.NOTHING


# ── The list of ignored files ─────────────────────────────────────────────────────────────────


def in_git(path: Path) -> Problem:
    (problem,) = (one for one in check(path, {}).problems if one.kind is ProblemKind.IN_GIT)
    return problem


def can_fix(path: Path) -> bool:
    return in_git(path).can_fix


def test_a_work_tree_that_is_none_any_more_is_told_of(tree: Path) -> None:
    problem = in_git(tree / "zuliprc")
    shutil.rmtree(tree / ".git")
    with pytest.raises(FileChangedMeanwhile):
        problem.fix()


def test_the_list_of_the_work_tree_itself_is_mended(tree: Path, tmp_path: Path) -> None:
    assert can_fix(tree / "zuliprc")
    listed = tree / ".git" / "info" / "exclude"
    assert exclude_file(tree / "zuliprc") == (listed, "/zuliprc")
    link = tmp_path / "link"
    link.symlink_to(tree)
    assert exclude_file((link / "zuliprc").resolve()) == (listed, "/zuliprc")


def test_a_linked_work_tree_shares_the_list_of_the_first(tree: Path, tmp_path: Path) -> None:
    git(tree, "worktree", "add", "-q", str(tmp_path / "second"))
    path = tmp_path / "second" / "zuliprc"
    path.write_text(FILE)
    assert exclude_file(path) == (tree / ".git" / "info" / "exclude", "/zuliprc")


def link_to_file(tree: Path, person: Path) -> None:
    (tree / ".git" / "info" / "exclude").unlink()
    (tree / ".git" / "info" / "exclude").symlink_to(person / ".bashrc")


def link_to_folder(tree: Path, person: Path) -> None:
    (person / "exclude").write_text("# mine\n")
    shutil.rmtree(tree / ".git" / "info")
    (tree / ".git" / "info").symlink_to(person)


def link_to_git(tree: Path, person: Path) -> None:
    (tree / ".git").rename(person / "theirs")
    (tree / ".git").symlink_to(person / "theirs")


def file_that_names_another(tree: Path, person: Path) -> None:
    (tree / ".git").rename(person / "theirs")
    (tree / ".git").write_text(f"gitdir: {person}/theirs\n")


def common_folder_elsewhere(tree: Path, person: Path) -> None:
    shutil.copytree(tree / ".git", person / "theirs")
    (tree / ".git" / "commondir").write_text(f"{person}/theirs\n")


def work_tree_elsewhere(tree: Path, person: Path) -> None:
    (tree / ".git").rename(person / ".git")
    git(person, "config", "core.worktree", str(tree))
    (tree / ".git").write_text(f"gitdir: {person}/.git\n")


def forged_linked_work_tree(tree: Path, person: Path) -> None:
    (tree / ".git").rename(person / "theirs")
    own = tree / "worktrees" / "x"
    own.mkdir(parents=True)
    (own / "HEAD").write_text("ref: refs/heads/x\n")
    (own / "commondir").write_text(f"{person}/theirs\n")
    (own / "gitdir").write_text(f"{tree}/.git\n")
    (tree / ".git").write_text(f"gitdir: {own}\n")


@pytest.mark.parametrize(
    "trick",
    [
        link_to_file,
        link_to_folder,
        link_to_git,
        file_that_names_another,
        common_folder_elsewhere,
        work_tree_elsewhere,
        forged_linked_work_tree,
    ],
)
def test_a_list_that_lies_elsewhere_is_left_alone(
    tree: Path, person: Path, trick: Callable[[Path, Path], None]
) -> None:
    trick(tree, person)
    assert not can_fix(tree / "zuliprc")
    assert exclude_file(tree / "zuliprc") is None


def test_a_name_with_a_line_break_gets_no_line(tree: Path) -> None:
    path = tree / "a\n*\nb"
    path.write_text(FILE)
    assert status_of(path) is Git.UNTRACKED
    assert exclude_file(path) is None
