"""The one package that knows every concrete class."""
