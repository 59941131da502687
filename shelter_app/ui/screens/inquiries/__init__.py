"""Inquiries (照会)."""
