"""A server like the demo's, with any organization that a client can meet."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

from fake_zulip.organizations import ORGANIZATIONS, FakeOrganization
from fake_zulip.site import FakeSite
from zulipkey.demo import DemoServer, ReceivedRequest
from zulipkey.demo.users import NOWHERE


class FakeZulip(DemoServer):
    """A Zulip server on this computer, in its own threads; a context manager.

    Args:
        host: the address to listen on.
        port: the port; 0: any free port.
        tls: the context for https; None: plain http.
        organization: the name of an organization in ``ORGANIZATIONS``.
        canonical_url: scheme, host and port that the organization ``moved`` names as its own, and
            that redirects lead to; None: an address that does not exist.
        hosts: further organizations by Host header, which selects them as the subdomain does on a
            real server.

    Raises:
        KeyError: there is no such organization.
    """

    token_seconds: float = 15
    """How long a token of the desktop flow is valid."""
    _site: FakeSite

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        organization: str = "demo",
        canonical_url: str | None = None,
        hosts: Mapping[str, FakeOrganization] | None = None,
    ) -> None:
        self._organization = ORGANIZATIONS[organization]
        self._canonical_url = canonical_url or NOWHERE
        self._hosts = hosts or {}
        super().__init__(host=host, port=port, tls=tls)

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The requests received so far, oldest first."""
        return self._site.requests.copy()

    def _make_site(self, scheme: str) -> FakeSite:
        return FakeSite(
            scheme=scheme,
            organization=self._organization,
            hosts=self._hosts,
            redirect_to=self._canonical_url,
            limited_seconds=lambda: self.limited_seconds,
            token_seconds=lambda: self.token_seconds,
        )
