"""The worker's way."""
