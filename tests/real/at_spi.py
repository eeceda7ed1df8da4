"""Works a program through AT-SPI, as a screen reader does; run by the system's python3.

Reads one JSON array a line, [verb, argument …], and answers each with one JSON value.
"""

# Outside of .venv, where pyatspi has no types.
# mypy: ignore-errors
# ruff: noqa: BLE001, T201

import json
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

Atspi.set_timeout(30_000, 30_000)  # milliseconds; a busy program may need more than the usual 800

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
    # Each thing asked is a message there and back: a loop over it asks for the count each time.
    for number in range(one.childCount):
        child = one.getChildAtIndex(number)
        if child is not None:
            yield child


def everything(top):
    yield top
    for child in children(top):
        yield from everything(child)


def shown(top):
    """Yield what shows; in what is hidden, which is most of it, nothing does."""
    if top.getState().contains(pyatspi.STATE_SHOWING):
        yield top
        for child in children(top):
            yield from shown(child)


def showing(name):
    """Return what has this name: best what can be worked, last a title of the same name."""
    found = [
        one
        for application in applications("Zulip Key")
        for one in shown(application)
        if one.name == name and not labels_another(one)
    ]
    found.sort(key=lambda one: (not actions_of(one), one.getRole() == pyatspi.ROLE_LABEL))
    return found[0] if found else None


def labels_another(one):
    """Tell a field's label, which has its name, and when a page opens may be told of first."""
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
    """Return the name of its role, as versions of AT-SPI before 2.56 have it."""
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
    """Do what a click would, and see it done: Qt holds a button down for a tenth of a second."""
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
    """Tell whether a button is held down; what it did may have taken it away."""
    try:
        return one.getState().contains(pyatspi.STATE_PRESSED)
    except GLib.Error:
        return False


def toggle(name):
    """Tick a box, or untick it."""
    one = find(name)
    return one.queryAction().doAction(actions_of(one).index("Toggle"))


def actions_of(one):
    try:
        actions = one.queryAction()
    except NotImplementedError:
        return []
    return [actions.getName(number) for number in range(actions.nActions)]


def all_shown():
    """Return each thing that shows now."""
    return [
        describe(one) for application in applications("Zulip Key") for one in shown(application)
    ]


def focus():
    """Return the names of what has the focus in the window in front, its menu included."""
    return [
        one.name
        for application in applications("Zulip Key")
        for one in shown(application)
        if one.getState().contains(pyatspi.STATE_FOCUSED)
    ]


def heard():
    """Return what was announced since the start."""
    take_news()
    return _announced


def edited():
    """Return what was told of texts: what came and what went, since the start."""
    take_news()
    return _edited


def take_news():
    """Let what is kept of the program's tree follow what has changed there."""
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
    """Carry out a verb; what only reads begins again where a widget goes while it is read."""
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
