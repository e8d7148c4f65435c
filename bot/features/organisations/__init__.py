"""Organisations that can change what stands in the way: what they are, and who reads for them."""
