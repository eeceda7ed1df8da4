"""The commands for a terminal and for other programs."""
