"""The accounts that are remembered: a list in a file, their keys in the system's keyring."""
