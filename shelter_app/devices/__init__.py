"""Camera, decoders, card readers."""
