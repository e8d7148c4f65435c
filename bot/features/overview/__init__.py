"""Overview: what the house did and what it lacks, in figures for the staff; never about one person."""
