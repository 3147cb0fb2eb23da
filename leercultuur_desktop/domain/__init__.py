"""What a scan is: plain Python, frozen dataclasses, pure functions."""
