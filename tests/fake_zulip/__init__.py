"""Zulip servers for tests: other releases, other organizations, more faults.

They extend ``zulipkey.demo``, which has one organization of one release.
"""

from fake_zulip.organizations import ORGANIZATIONS, FakeOrganization
from fake_zulip.server import FakeZulip

__all__ = ["ORGANIZATIONS", "FakeOrganization", "FakeZulip"]
