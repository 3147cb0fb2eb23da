"""Words: the translations, read without Qt."""
