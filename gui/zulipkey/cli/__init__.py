"""The commands for a terminal and for other programs.

The contract: only the result goes to stdout; all messages for the user go to stderr. The exit
status is 0 for success, 1 for failure, 2 for wrong usage, and 130 for cancellation.
"""
