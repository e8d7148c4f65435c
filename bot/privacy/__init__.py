"""Privacy: what keeps a person from being known. Pure: no file, no network, no framework."""
