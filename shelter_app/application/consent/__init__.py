"""What people agree to have done with their record."""
