"""The place of the people (避難者 F2)."""
