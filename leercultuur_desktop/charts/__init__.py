"""Figures, drawn from results that passed the gate."""
