"""What this computer stores: accounts, their keys, preferences, and the policy."""
