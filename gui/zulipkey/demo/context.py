"""What the demo organization is asked."""

from __future__ import annotations

from dataclasses import dataclass

from zulipkey.demo.organization import Organization
from zulipkey.demo.wire import ReceivedRequest


@dataclass(frozen=True, kw_only=True)
class RequestContext:
    """A request, and the organization that it is for."""

    request: ReceivedRequest
    organization: Organization
    origin: str
    """Scheme, host and port, as the client named them."""
    realm_url: str
    parameters: dict[str, str]
