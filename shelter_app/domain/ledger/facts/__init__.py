"""The payload of every kind of event, and what each says about its subjects."""
