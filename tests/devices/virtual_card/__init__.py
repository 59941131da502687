"""A My Number card and its neighbours made of software, for a real pcscd and for a fake one."""
