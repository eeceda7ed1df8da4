"""Shared fixtures of the tests without a window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import trustme

from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport


@pytest.fixture
def client(trusted: trustme.CA, make_transport: Callable[..., Transport]) -> Client:
    """A client that trusts the throw-away authority."""
    return Client(make_transport())
