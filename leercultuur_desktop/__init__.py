"""Leercultuur Desktop: how a small company learns on the job, asked, understood and acted upon."""
