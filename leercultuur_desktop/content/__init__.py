"""The questionnaire and the cards, read from data files."""
