"""Groups and elsewhere: short answers where people talk already, silent unless asked."""
