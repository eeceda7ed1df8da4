"""Deal with the system around the program: files, links, other programs, the menu."""
