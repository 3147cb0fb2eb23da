"""The face with windows; Qt lives here and nowhere else."""
