"""Zulip servers that only tests meet: other releases, other organizations, more faults.

Built on the shipped ``zulipkey.demo``, which is one organization of one release.
"""

from fake_zulip.organizations import ORGANIZATIONS, FakeOrganization
from fake_zulip.server import FakeZulip

__all__ = ["ORGANIZATIONS", "FakeOrganization", "FakeZulip"]
