"""Questions: what the library cannot answer is put to people, and their answer comes back."""
