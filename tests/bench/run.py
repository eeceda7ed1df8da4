"""Takes all measurements in one interleaved run, prints a table, and fails if a budget is exceeded.

Figures drift with the machine's load and clock; their ratios within one run do not. So each round
takes the measurements in a random order, and the medians are compared. The ratio of the minima
is given too, because a busy machine disturbs it least; a budget is kept if either ratio keeps it.

``python -m bench.run [ROUNDS]``
"""

from __future__ import annotations

import math
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from . import measures
from .measures import Bench

_ROUNDS = 20


@dataclass(frozen=True)
class _Row:
    figure: str
    value: float
    budget: float
    unit: str
    of: str = ""
    at_best: float = math.inf
    """The ratio of the minima."""

    @property
    def is_kept(self) -> bool:
        return min(self.value, self.at_best) <= self.budget

    def __str__(self) -> str:
        verdict = "passed" if self.is_kept else "FAILED"
        value = f"{self.value:.2f}" if self.unit == "×" else f"{self.value:.1f}"
        return (
            f"{verdict}  {self.figure:48} {value:>6} ≤ {self.budget:<4g} {self.unit:2}  {self.of}"
        )


def _rows(bench: Bench) -> list[_Row]:
    """Compare the figures with the budgets."""
    figures = bench.figures

    def median(name: str) -> float:
        return statistics.median(figures[name])

    def ratio(figure: str, ours: str, theirs: str, budget: float, unit: str) -> _Row:
        of = f"{median(ours):,.0f} {unit}, {theirs.partition(' ')[0]} {median(theirs):,.0f}"
        at_best = min(figures[ours]) / min(figures[theirs])
        of = f"{of}; minima {at_best:.2f}"
        return _Row(figure, median(ours) / median(theirs), budget, "×", of, at_best)

    def worst(figure: str, kind: str, budget: float, of: Callable[[str], float] = median) -> _Row:
        name = max((name for name in figures if name.startswith(kind)), key=of)
        return _Row(figure, of(name), budget, "ms", name.removeprefix(kind).rpartition(" ")[0])

    def wakes(figure: str, name: str) -> _Row:
        return _Row(figure, max(median(name) - median("bare wakes"), 0), 0, "/s")

    return [
        *(_packaged(figures, ratio) if measures.BUNDLE.exists() else ()),
        ratio("Start to painted window, by a bare window", "job start", "bare start", 1.45, "ms"),
        _Row("Longest stall of the window, a whole job", median("job stall"), 16, "ms"),
        _Row("  with another new connection", median("anew stall"), 16, "ms"),
        worst("  at worst, against hostile servers", "hostile: ", 100, lambda n: max(figures[n])),
        ratio("Enter to key shown, by curl", "job enter", "curl enter", 0.6, "ms"),
        ratio("  with another new connection", "anew enter", "curl enter", 1, "ms"),
        worst("Cancel to usable and nothing left, at each stage", "cancel: ", 50),
        ratio("Memory after a sign-in, by a bare window", "job memory", "bare memory", 1.6, "KiB"),
        wakes("Wake-ups beyond a bare window's, at the form", "form wakes"),
        wakes("  at the key", "job wakes"),
        worst("Save into a zuliprc of 1 MB", "merge: ", 200),
        ratio(
            "Start with 1,000 remembered accounts, by with one",
            "1000 accounts start",
            "1 accounts start",
            1.1,
            "ms",
        ),
    ]


def _packaged(figures: Mapping[str, list[float]], ratio: Callable[..., _Row]) -> list[_Row]:
    package, installed = measures.package_size()
    others = ", ".join(
        f"{what} {statistics.median(figures[name]):,.0f}"
        for what, name in (("from source", "source appears"), ("Python alone", "python start"))
    )
    bundle = ratio(
        "Start of the bundle, by a bare window from source",
        "bundle appears",
        "bare appears",
        1.25,
        "ms",
    )
    return [
        replace(bundle, of=f"{bundle.of}, {others}"),
        _Row("Debian package", package, 36, "MB"),
        _Row("  installed", installed, 135, "MB"),
    ]


def _measure(bench: Bench, rounds: int) -> None:
    always = [
        bench.bare,
        bench.appears,
        bench.job,
        bench.job_anew,
        bench.curl,
    ]
    always += [partial(bench.accounts, count) for count in (1, 1000)]
    hostile = [partial(bench.hostile, name) for name in bench.servers["hostile"]]
    for number in range(rounds + 1):
        tasks = [*always]
        if number % 3 == 0:
            tasks += [bench.form, bench.cancel, bench.merge]
        if number == 1:
            tasks += hostile
        random.shuffle(tasks)
        for task in tasks:
            task()
        if number == 0:  # this round only filled the caches
            bench.figures.clear()


def main() -> int:
    """Measure, print the table, and return the exit status."""
    started = time.monotonic()
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else _ROUNDS
    with (
        tempfile.TemporaryDirectory(prefix="zulipkey-bench-") as folder,
        measures.servers(Path(folder)) as servers,
    ):
        home = Path(folder, "home")
        home.mkdir()
        environment = {k: v for k, v in os.environ.items() if not k.startswith("ZULIP")}
        environment |= {"HOME": str(home), "REQUESTS_CA_BUNDLE": servers["authorities"]}
        bench = Bench(servers=servers, home=home, environment=environment)
        _measure(bench, rounds)
    rows = _rows(bench)
    minutes, seconds = divmod(round(time.monotonic() - started), 60)
    lines = [f"Medians of {rounds} interleaved rounds, in {minutes} min {seconds} s", *rows]
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return int(not all(row.is_kept for row in rows))


if __name__ == "__main__":
    sys.exit(main())
