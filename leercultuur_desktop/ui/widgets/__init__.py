"""Small parts that pages share."""
