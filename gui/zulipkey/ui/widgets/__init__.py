"""The widgets that pages consist of: one component per file, without business rules or I/O."""
