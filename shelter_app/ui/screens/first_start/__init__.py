"""The first start: five questions, one at a time."""
