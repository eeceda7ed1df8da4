"""Talks to a Zulip server. No Qt; importing a part of it brings urllib3, so import it late."""
