"""Zulip Key gets users their Zulip API key and the zuliprc that their tools read."""

__version__ = "0.1.0"
APPLICATION_ID = "io.github.zulipkey.ZulipKey"
