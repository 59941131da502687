"""通報 and requests: what somebody must do for somebody, and who has it now."""
