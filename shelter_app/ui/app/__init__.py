"""The window, and the corners of the desk that it is put together from."""
