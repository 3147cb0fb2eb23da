"""A second reading of the design, written without looking at the product, so that one reader's mistake shows."""
