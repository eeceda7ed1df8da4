"""The commands for a terminal and for other programs.

The contract: the result, and nothing else, goes to stdout; everything said to people goes to
stderr. The exit status is 0 for done, 1 for failed, 2 for wrong usage, and 130 for cancelled.
"""
