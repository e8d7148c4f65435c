"""What organisations receive, what they promise, what they changed."""
