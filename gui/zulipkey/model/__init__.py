"""The program's data types: addresses, accounts, trust, failures; without I/O."""
