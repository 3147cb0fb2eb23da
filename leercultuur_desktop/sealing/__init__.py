"""Encryption: libsodium through PyNaCl, and nothing of our own."""
