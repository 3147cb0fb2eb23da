"""The domain is where a mistake would be believed: every rule of the design has its test here."""
