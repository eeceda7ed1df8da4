"""The texts that users read."""
