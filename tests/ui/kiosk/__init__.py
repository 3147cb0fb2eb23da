"""The worker's way, by mouse and by keys."""
