"""The demonstration town: the same application through the same screens, on invented people."""

from shelter_app.bootstrap.demo.run import run

__all__ = ["run"]
