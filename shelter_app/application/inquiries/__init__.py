"""照会: somebody asks for somebody; what may be told, and the message that is taken."""
