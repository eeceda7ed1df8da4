"""What is kept on this computer: accounts, their keys, preferences, the policy."""
