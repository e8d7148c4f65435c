"""Team: who works here, in which role and languages; how they come in, sign in at the desk and leave."""
