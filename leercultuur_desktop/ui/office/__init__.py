"""The owner's way."""
