"""Tests of the windows, on real widgets without a screen."""
