"""Who gets the ``zulip:`` links of this computer: this program, while it waits for one."""
