"""Propose who someone may be; people decide.

A store keeps ``keys_of(profile)`` and ``profile.pack()`` for each person and serves them through
the port ``People``; ``Matcher(people, tables).search(query)`` ranks who may be meant, every term of
the score kept as a code. Pure: no file, no clock, no person kept in memory after a search.
"""
