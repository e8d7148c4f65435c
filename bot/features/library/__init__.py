"""Library: answers that people wrote and approved, and the pictures that lead to them."""
