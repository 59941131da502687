"""The table inside a PDF that tells a viewer which text a drawn glyph stands for."""

from collections.abc import Iterator, Sequence
from typing import Final

_BLOCK: Final = 100  # the most entries that one block may hold (Adobe note 5411)
_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
"""
_TAIL: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def describe(texts: Sequence[str]) -> str:
    """Write the table for one font subset: ``texts[i]`` is what code ``i`` (0 to 255) means.

    ReportLab's own table breaks every character beyond the basic plane, such as 𠮷, so that a
    viewer could neither find nor copy the name.
    """
    entries = [
        f"<{code:02X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>"
        for code, text in enumerate(texts)
    ]
    return _HEAD + "".join(_blocks(entries)) + _TAIL


def _blocks(entries: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n"
