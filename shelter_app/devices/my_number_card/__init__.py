"""The My Number card: the four items and a mark, by commands that cannot reach the number.

Nobody has published a specification of these applications; what is here follows sources that
agree with each other. The next card (about 2028) will need another room beside this one.
"""
