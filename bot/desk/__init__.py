"""Desk: the pages for staff; a second mouth of the same services, over HTTP."""
