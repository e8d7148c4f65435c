"""The rooms: what a person can do here, one folder each, every one built on the same floors."""
