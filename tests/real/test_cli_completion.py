"""Completion in the shells themselves: what a person gets after Tab."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from builders import PROGRAM
from zulipkey.cli import parser


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each shell's script, as the program prints it for someone who speaks French."""
    folder = tmp_path_factory.mktemp("scripts")
    made = {}
    for shell in parser.SHELLS:
        done = subprocess.run(
            [PROGRAM, "completion", shell],
            env={**os.environ, "ZULIPKEY_LANG": "fr"},
            capture_output=True,
            check=True,
        )
        assert done.stderr == b""
        made[shell] = folder / f"completion.{shell}"
        made[shell].write_bytes(done.stdout)
    return made


def shell(name: str, script: str, folder: Path) -> list[str]:
    """Run a line in a shell that reads no start files; return what it printed, line by line."""
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"needs {name}")
    (folder / "a zuliprc").touch()
    (folder / "folder").mkdir(exist_ok=True)
    plain = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"], "pwsh": ["-NoProfile"]}
    done = subprocess.run(
        [program, *plain[name], *(["-Command"] if name == "pwsh" else ["-c"]), script],
        env={**os.environ, "HOME": str(folder), "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


CASES = [
    (["zulipkey", ""], {*parser.COMMANDS}, set()),
    (["zulipkey", "che"], {"check"}, {"get", "accounts"}),
    (["zulipkey", "regenerate", "--"], {"--yes", "--json", "--timeout"}, {"--create"}),
    (["zulipkey", "bots", "--cr"], {"--create"}, {"--key"}),
    (["zulipkey", "completion", ""], {*parser.SHELLS}, {"get"}),
    (["zulipkey", "check", "a"], {"a zuliprc"}, {"--fix"}),
    (["zulipkey", "get", "--save", "fol"], {"folder"}, {"get"}),
]
IDS = [" ".join(words[1:]) or "nothing" for words, _, _ in CASES]


@pytest.mark.parametrize(("words", "wanted", "unwanted"), CASES, ids=IDS)
def test_bash_completes(
    scripts: dict[str, Path],
    tmp_path: Path,
    words: list[str],
    wanted: set[str],
    unwanted: set[str],
) -> None:
    quoted = " ".join(f'"{word}"' for word in words)
    line = (
        f'source "{scripts["bash"]}"; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; '
        "$(complete -p zulipkey | sed 's/.*-F \\([^ ]*\\).*/\\1/'); "
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    offered = {one.rstrip("/ ") for one in shell("bash", line, tmp_path)}
    assert wanted <= offered
    assert not unwanted & offered


@pytest.mark.parametrize(("words", "wanted", "unwanted"), CASES, ids=IDS)
def test_fish_completes(
    scripts: dict[str, Path],
    tmp_path: Path,
    words: list[str],
    wanted: set[str],
    unwanted: set[str],
) -> None:
    line = f'source {scripts["fish"]}; complete -C "{" ".join(words)}"'
    offered = {one.partition("\t")[0].rstrip("/") for one in shell("fish", line, tmp_path)}
    assert {one.replace(" ", "\\ ") for one in wanted} <= offered | {
        one.replace(" ", "\\ ") for one in offered
    }
    assert not unwanted & offered


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("zulipkey regen", "zulipkey regenerate "),
        ("zulipkey bots --cr", "zulipkey bots --create "),
        ("zulipkey regenerate --y", "zulipkey regenerate --yes "),
        ("zulipkey completion pow", "zulipkey completion powershell "),
        ("zulipkey check folder/on", "zulipkey check folder/one "),
        ("zulipkey get --save folder/on", "zulipkey get --save folder/one "),
    ],
)
def test_zsh_completes(scripts: dict[str, Path], tmp_path: Path, typed: str, wanted: str) -> None:
    """Press Tab at a zsh in a terminal, as only that runs its completion."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "one").touch()
    line = (
        "zmodload zsh/zpty; zpty -b shell zsh -f -i; "
        "zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D'; "
        f'zpty -w shell \'eval "$(cat {scripts["zsh"]})"; zstyle ":completion:*" menu no\'; '
        # What was completed is taken out of the line by a widget that prints it.
        'zpty -w shell \'show() { print -r -- "<<$BUFFER>>"; exit }; zle -N show; '
        'bindkey "^X" show; print ready\'; '
        "zpty -r shell seen $'*\nready*'; "
        f"zpty -w -n shell '{typed}'$'\\t\\x18'; "
        "zpty -r shell seen '*<<*>>*'; print -r -- $seen"
    )
    said = "\n".join(shell("zsh", line, tmp_path))
    assert f"<<{wanted}>>" in said


def test_powershell_completes(scripts: dict[str, Path], tmp_path: Path) -> None:
    for words, wanted, unwanted in CASES:
        typed = " ".join(words)
        line = (
            f". {scripts['powershell']}; "
            f"(TabExpansion2 '{typed}' {len(typed)}).CompletionMatches.CompletionText"
        )
        offered = {one.strip("'\"").removeprefix("./") for one in shell("pwsh", line, tmp_path)}
        assert wanted <= offered
        assert not unwanted & offered


# ── PowerShell's grammar, for machines without it ─────────────────────────────────────────────

# Of the language specification (3.0, 2.3): comments, strings, variables, and what has brackets.
_TOKEN = re.compile(
    r"""(?P<comment><\#.*?\#>|\#[^\n]*)
    |(?P<single>'(?:[^'‘’‚‛]|'')*')
    |(?P<double>"(?:[^"`“”„$]|`.|""|\$(?!\())*")
    |(?P<open>\$\(|@[({]|[({[])
    |(?P<close>[)}\]])
    |(?P<quote>['"‘’‚‛“”„])
    |(?P<other>`.|.)""",
    re.VERBOSE | re.DOTALL,
)


def test_what_powershell_reads_is_whole_and_is_ascii_data_in_single_quotes(
    scripts: dict[str, Path],
) -> None:
    """Check strings and brackets: a quote of a help text ends no string, and brackets match."""
    text = scripts["powershell"].read_text("ascii")
    read = re.compile(r"\[regex\]::Unescape\('([ -&(-~]*)'\)")
    foreign = {
        re.sub(r"\\u([0-9a-f]{4})", lambda sign: chr(int(sign[1], 16)), one[1])
        for one in read.finditer(text)
    }
    assert {
        "l’adresse de l’organisation",
        "lire le mot de passe (une ligne) sur l’entrée standard\u202f; "
        "nécessite --server et --login",
    } <= foreign
    closing = {"(": ")", "{": "}", "[": "]"}
    expected: list[str] = []
    strings = set()
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "open":
                expected.append(closing[token[0][-1]])
            case "close":
                assert token[0] == expected.pop(), text[: token.start()].count("\n") + 1
            case "single":
                strings.add(token[0][1:-1].replace("''", "'"))
            case "quote":
                raise AssertionError(f"line {text[: token.start()].count(chr(10)) + 1}: {token[0]}")
    assert expected == []
    assert "Register-ArgumentCompleter" in text
    assert {*parser.COMMANDS, *parser.SHELLS, "--fix", "--create"} <= strings
