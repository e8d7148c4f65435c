"""Paper: figures as pictures, tables and printed pages. It gets finished strings and knows no room."""
