"""The exchange over a network: TLS, routes, client, discovery."""
