"""One verdict about a zuliprc: what programs get, from what is wrong with it and of its key."""

from __future__ import annotations

import pytest

from zulipkey.zuliprc import KeyCheck, Problem, Verdict, judge
from zulipkey.zuliprc import ProblemKind as K


@pytest.mark.parametrize(
    ("kinds", "works", "unknown"),
    [
        ((), Verdict.WORKS, Verdict.KEY_UNKNOWN),
        ((K.READABLE_BY_OTHERS,), Verdict.UNSAFE, Verdict.KEY_UNKNOWN),
        ((K.TRACKED_BY_GIT,), Verdict.UNSAFE, Verdict.KEY_UNKNOWN),
        ((K.INSECURE, K.PLAIN_HTTP), Verdict.UNSAFE, Verdict.KEY_UNKNOWN),
        ((K.UNREAD_OPTION,), Verdict.PARTLY, Verdict.KEY_UNKNOWN),
        ((K.TERMINAL_SETTING,), Verdict.PARTLY, Verdict.KEY_UNKNOWN),
        ((K.HOME_UNSET,), Verdict.PARTLY, Verdict.KEY_UNKNOWN),
        ((K.READABLE_BY_OTHERS, K.UNREAD_OPTION), Verdict.UNSAFE, Verdict.KEY_UNKNOWN),
        ((K.QUOTED_VALUE,), Verdict.BROKEN, Verdict.BROKEN),
        ((K.READABLE_BY_OTHERS, K.INLINE_COMMENT), Verdict.BROKEN, Verdict.BROKEN),
        ((K.WRONG_SECTION, K.OVERRIDDEN), Verdict.BROKEN, Verdict.BROKEN),
        ((K.SITE_UNUSABLE,), Verdict.BROKEN, Verdict.BROKEN),
        ((K.VARIABLE_UNUSABLE,), Verdict.BROKEN, Verdict.BROKEN),
        ((K.MISSING_KEY,), Verdict.BROKEN, Verdict.BROKEN),
        ((K.OVERRIDDEN,), Verdict.OVERRIDDEN, Verdict.OVERRIDDEN),
        ((K.OVERRIDDEN, K.READABLE_BY_OTHERS), Verdict.OVERRIDDEN, Verdict.OVERRIDDEN),
        ((K.EMAIL_WITHOUT_AT,), Verdict.WORKS, Verdict.KEY_UNKNOWN),
        ((K.EMAIL_WITHOUT_AT, K.OVERRIDDEN), Verdict.OVERRIDDEN, Verdict.OVERRIDDEN),
        ((K.KEY_MALFORMED,), Verdict.WORKS, Verdict.BROKEN),
    ],
)
def test_one_verdict_says_what_programs_get(
    kinds: tuple[K, ...], works: Verdict, unknown: Verdict
) -> None:
    problems = [Problem(kind=kind) for kind in kinds]
    assert judge(problems, KeyCheck.WORKS).verdict is works
    assert judge(problems, KeyCheck.UNKNOWN).verdict is unknown
    assert judge(problems, KeyCheck.REFUSED).verdict is Verdict.KEY_REFUSED


@pytest.mark.parametrize("kind", K)
def test_no_problem_stands_below_a_verdict_that_denies_it(kind: K) -> None:
    judged = judge([Problem(kind=kind)], KeyCheck.WORKS)
    assert (judged.verdict is Verdict.WORKS) == (judged.problems == ())


def test_a_working_key_settles_what_most_servers_refuse() -> None:
    doubts = [Problem(kind=K.EMAIL_WITHOUT_AT), Problem(kind=K.OVERRIDDEN)]
    assert [one.kind for one in judge(doubts, KeyCheck.WORKS).problems] == [K.OVERRIDDEN]
    assert list(judge(doubts, KeyCheck.REFUSED).problems) == doubts
