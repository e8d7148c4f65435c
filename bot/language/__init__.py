"""What the product exists for: a question in anyone's own words, recognised in five languages."""
