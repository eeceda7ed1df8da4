"""Everything that Qt shows; nothing else imports it."""
