"""The workplace's SQLite database."""
