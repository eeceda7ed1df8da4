"""An embedded demo organization: a small HTTP server that behaves like a Zulip server.

``zulipkey --demo`` uses it, and the tests build on it. It needs only the standard library and
listens only on this computer; its passwords and keys open nothing.
"""

from zulipkey.demo.organization import DEMO, ExternalMethod, Organization
from zulipkey.demo.server import DemoServer
from zulipkey.demo.users import DEMO_USERS, DemoUser
from zulipkey.demo.wire import ReceivedRequest

__all__ = [
    "DEMO",
    "DEMO_USERS",
    "DemoServer",
    "DemoUser",
    "ExternalMethod",
    "Organization",
    "ReceivedRequest",
]
