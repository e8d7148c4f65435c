"""Forwarding: key persons bring a group's questions, without the people, and carry answers back."""
