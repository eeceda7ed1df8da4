"""Talks to a Zulip server. No Qt; importing a part of it brings requests, so import it late."""
