"""Uses a program through AT-SPI, as a screen reader does; run by the system's python3.

It reads one JSON array a line, [verb, argument …], and answers each with one JSON value.
"""

# It runs outside of .venv, and pyatspi has no types.
# mypy: ignore-errors
# ruff: noqa: BLE001, T201

import json
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

Atspi.set_timeout(30_000, 30_000)  # milliseconds; the default is 800, and a busy program needs more

_announced = []
pyatspi.Registry.registerEventListener(
    lambda event: _announced.append(event.any_data), "object:announcement"
)
_edited = []
pyatspi.Registry.registerEventListener(
    lambda event: _edited.append([str(event.type).rpartition(":")[2], event.any_data]),
    "object:text-changed",
)


def applications(name):
    take_news()
    return [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == name]


def children(one):
    # Each call is a round trip, and a loop over ``one`` would ask for the count each time.
    for number in range(one.childCount):
        child = one.getChildAtIndex(number)
        if child is not None:
            yield child


def everything(top):
    yield top
    for child in children(top):
        yield from everything(child)


def shown(top):
    """Yield the visible objects, without looking into hidden ones, which are the majority."""
    if top.getState().contains(pyatspi.STATE_SHOWING):
        yield top
        for child in children(top):
            yield from shown(child)


def showing(name):
    """Return the visible object of this name: preferably one with actions, a label last."""
    found = [
        one
        for application in applications("Zulip Key")
        for one in shown(application)
        if one.name == name and not labels_another(one)
    ]
    found.sort(key=lambda one: (not actions_of(one), one.getRole() == pyatspi.ROLE_LABEL))
    return found[0] if found else None


def labels_another(one):
    """Return whether it is a label, which has its field's name, and may be reported first."""
    relations = one.getRelationSet()
    return any(each.getRelationType() == pyatspi.RELATION_LABEL_FOR for each in relations)


def find(name):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found = showing(name)
        if found is not None:
            return found
        time.sleep(0.05)
    seen = [one.name for top in applications("Zulip Key") for one in everything(top) if one.name]
    raise LookupError(name, "of", seen)


def describe(one):
    return {
        "name": one.name,
        "role": role_of(one),
        "description": one.description,
        "text": text_of(one),
        "focused": one.getState().contains(pyatspi.STATE_FOCUSED),
        "enabled": one.getState().contains(pyatspi.STATE_SENSITIVE),
        "focusable": one.getState().contains(pyatspi.STATE_FOCUSABLE),
        "actions": actions_of(one),
        "labelled": [
            relation.getTarget(number).name
            for relation in one.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
            for number in range(relation.getNTargets())
        ],
    }


def role_of(one):
    """Return the name of its role, as in AT-SPI before 2.56."""
    return "push button" if one.getRole() == pyatspi.ROLE_PUSH_BUTTON else one.getRoleName()


def text_of(one):
    try:
        return one.queryText().getText(0, -1)
    except NotImplementedError:
        return one.name


def enter(name, text):
    field = find(name)
    field.queryComponent().grabFocus()
    field.queryEditableText().setTextContents(text)
    return True


def press(name):
    """Act as a click does, and wait until it is done: Qt holds a button down for 0.1 s."""
    one = find(name)
    names = actions_of(one)
    for wanted in ("Press", "Toggle", "ShowMenu"):
        if wanted in names:
            one.queryAction().doAction(names.index(wanted))
            break
    else:
        raise LookupError(names)
    deadline = time.monotonic() + 30
    while wanted == "Press" and "ShowMenu" not in names and is_down(one):
        if time.monotonic() > deadline:
            raise TimeoutError(name)
        time.sleep(0.01)
    return True


def is_down(one):
    """Return whether a button is held down; its action may have removed it."""
    try:
        return one.getState().contains(pyatspi.STATE_PRESSED)
    except GLib.Error:
        return False


def toggle(name):
    """Check or uncheck a box."""
    one = find(name)
    return one.queryAction().doAction(actions_of(one).index("Toggle"))


def actions_of(one):
    try:
        actions = one.queryAction()
    except NotImplementedError:
        return []
    return [actions.getName(number) for number in range(actions.nActions)]


def all_shown():
    """Return all visible objects."""
    return [
        describe(one) for application in applications("Zulip Key") for one in shown(application)
    ]


def focus():
    """Return the names of the focused objects in the active window, including its menu."""
    return [
        one.name
        for application in applications("Zulip Key")
        for one in shown(application)
        if one.getState().contains(pyatspi.STATE_FOCUSED)
    ]


def heard():
    """Return all announcements since the start."""
    take_news()
    return _announced


def edited():
    """Return all text changes since the start: the kind of change, and the text."""
    take_news()
    return _edited


def take_news():
    """Process pending events, so that the cached tree of the program is up to date."""
    while GLib.MainContext.default().iteration(False):
        pass


_VERBS = {
    "find": lambda name: describe(find(name)),
    "texts": lambda name: [text_of(one) for one in everything(find(name))],
    "sees": lambda name: showing(name) is not None,
    "enter": enter,
    "press": press,
    "toggle": toggle,
    "all": all_shown,
    "focus": focus,
    "heard": heard,
    "edited": edited,
}

_READS = ("find", "texts", "sees", "all", "focus")


def answer_to(verb, arguments):
    """Carry out a verb; repeat one that only reads if a widget disappears meanwhile."""
    for _ in range(5):
        try:
            return _VERBS[verb](*arguments)
        except GLib.Error:
            if verb not in _READS:
                raise
    return _VERBS[verb](*arguments)


for line in sys.stdin:
    verb, *arguments = json.loads(line)
    try:
        answer = answer_to(verb, arguments)
    except Exception as error:
        answer = {"error": repr(error)}
    print(json.dumps(answer), flush=True)
