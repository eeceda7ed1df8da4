"""What the program speaks of, as data: addresses, accounts, trust, failures; no I/O."""
