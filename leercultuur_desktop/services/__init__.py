"""One module per job that a person asks for."""
