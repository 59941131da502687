"""What people see and touch: presenters without pixels, screens, widgets and background lanes."""
