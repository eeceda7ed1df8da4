"""Integrate the program with the system: files, links, other programs, the menu."""
