"""What two nodes say to each other while they exchange events, versioned and bounded."""
