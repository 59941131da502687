"""Everything that leaves a machine, versioned: event envelope, cards, packs, files."""
