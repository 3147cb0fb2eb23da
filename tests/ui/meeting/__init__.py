"""The project group's meeting, on real windows without a screen."""
