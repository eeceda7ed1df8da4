"""What pages are made of: one component a file, no rules, no I/O."""
