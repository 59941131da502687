"""Receiving people: what the desk shows, and every act it can do."""
