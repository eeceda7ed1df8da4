"""Each failure has its own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from zulipkey.messages import failures, labels
from zulipkey.messages.zuliprc import describe_problem
from zulipkey.model import errors
from zulipkey.model.errors import Failure, NextStep
from zulipkey.zuliprc.problem import Problem, ProblemKind

_ABSTRACT = {
    errors.AddressFailure,
    errors.NetworkFailure,
    errors.ServerFailure,
    errors.SignInRefused,
    errors.LinkFailure,
    errors.KeyringFailure,
    errors.FileFailure,
    errors.OwnFileFailure,
}


def kinds(of: type[Failure] = Failure) -> Iterator[type[Failure]]:
    for kind in of.__subclasses__():
        if kind not in _ABSTRACT:
            yield kind
        yield from kinds(kind)


def example(kind: type[Failure]) -> Failure:
    values: dict[str, object] = {}
    for name, annotation in kind.held().items():
        number = "int" in annotation and "str" not in annotation
        values[name] = 7 if number else f"<{name}>"
        if annotation == "bool":
            values[name] = True
        if name == "certificate":
            values[name] = None
    return kind(**values)


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """Words are translated by the application."""


def test_no_two_failures_say_the_same() -> None:
    said: dict[str, type[Failure]] = {}
    for kind in kinds():
        sentence = failures.sentences(example(kind))
        assert sentence not in said, (kind, said[sentence])
        said[sentence] = kind


def test_a_server_fails_without_a_word_of_a_password_that_may_not_have_been_asked_for() -> None:
    for kind in set(kinds(errors.ServerFailure)) - {errors.OtherAddressNamed}:
        assert "password" not in failures.sentences(example(kind)), kind


@pytest.mark.parametrize("kind", list(kinds()))
def test_a_sentence_is_whole(kind: type[Failure]) -> None:
    sentence = failures.sentences(example(kind))
    assert sentence[-1] in ".?”)>/"
    assert "{" not in sentence
    assert "!" not in sentence


def test_each_next_step_has_a_text_of_its_own() -> None:
    # To start again is to try again for a person; no failure offers both.
    steps = set(NextStep) - {NextStep.START_AGAIN}
    texts = {labels.step(one, errors.LoginEmpty()) for one in steps}
    assert len(texts) == len(steps)
    assert all(texts)


@pytest.mark.parametrize("kind", list(kinds()))
def test_details_name_the_failure_and_no_one(kind: type[Failure]) -> None:
    details = failures.details(example(kind))
    assert f"failure: {kind.__name__}" in details
    assert "<email>" not in details


@pytest.mark.parametrize("kind", list(kinds()))
def test_nothing_that_others_have_named_commands_a_terminal(kind: type[Failure]) -> None:
    failure = example(kind)
    for name in kind.held():
        if isinstance(value := getattr(failure, name), str):
            setattr(failure, name, f"{value}\x1b]0;x\x07\x9b2J\u202e\udcff\r\n")
    for said in (failures.sentences(failure), failures.details(failure)):
        lines = said.removesuffix("\n").split("\n")
        assert all(line.isprintable() for line in lines), said
    assert "\n" not in failures.sentences(failure) or kind is errors.AccountNotChosen


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59, "0:59"), (61, "1:01"), (3600, "1:00:00")]
)
def test_a_countdown_is_in_minutes_and_seconds(seconds: int, text: str) -> None:
    assert labels.countdown(seconds) == text


@pytest.mark.parametrize("language", ["en_US", "de_DE", "ja_JP"])
def test_a_date_has_its_whole_year(language: str) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert "2041" in labels.day(datetime(2041, 5, 6, tzinfo=UTC))
    finally:
        QLocale.setDefault(usual)


def test_what_is_counted_has_the_digits_of_the_dates() -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert labels.countdown(61) == "١:٠١"
        assert "١٠" in failures.sentences(errors.TimedOut(host="h9", port=443, seconds=10))
        assert "h9" in failures.sentences(errors.TimedOut(host="h9", port=443, seconds=10))
        assert "٥" in describe_problem(Problem(kind=ProblemKind.KEY_MALFORMED, line=5))
    finally:
        QLocale.setDefault(usual)


@pytest.mark.parametrize("kind", ProblemKind)
def test_each_problem_of_a_zuliprc_has_words(kind: ProblemKind) -> None:
    assert describe_problem(Problem(kind=kind)).endswith(".")


def test_a_time_on_another_day_has_its_date() -> None:
    there = datetime.now(UTC) + timedelta(hours=50)
    assert labels.day(there)[:3] in labels.time_in(50 * 3600)
    assert len(labels.time_in(23 * 3600)) <= len("12:59 PM")


def test_sentences_in_one_line_are_parted_as_their_language_does_it() -> None:
    assert failures.Message("A.", "B.").line == "A. B."
    assert failures.Message("A。", "B。").line == "A。B。"
    assert failures.Message("A?").line == "A?"
    assert failures.Message("A:", "B\nC").line == "A:\nB\nC"


def test_a_failure_holds_what_its_class_says_and_tells_it() -> None:
    failure = errors.TimedOut(host="h", port=443, seconds=3)
    assert (
        repr(failure)
        == str(failure)
        == ("TimedOut(host='h', port=443, seconds=3, after_sending=False)")
    )
    assert failure.facts() == {"host": "h", "port": 443, "seconds": 3, "after_sending": False}
    assert failure != errors.TimedOut(host="h", port=443, seconds=3)
    assert errors.CertificateExpired(host="h", port=1).facts() == {
        "host": "h",
        "port": 1,
        "tls_code": 0,
    }
    with pytest.raises(TypeError, match="needs seconds"):
        errors.TimedOut(host="h", port=443)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="holds no reason"):
        errors.TimedOut(host="h", port=443, seconds=3, reason="")  # type: ignore[call-arg]
