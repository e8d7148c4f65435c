"""What stands in people's way, said without being known."""
