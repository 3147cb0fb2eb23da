"""The project group's way."""
