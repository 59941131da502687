"""``print roster --out FILE.pdf``."""

from argparse import Namespace

from shelter_app.bootstrap.assembly import assemble
from shelter_app.bootstrap.terminal import open_the_store, say
from shelter_app.settings import Settings


def run(arguments: Namespace, settings: Settings) -> int:
    """Write the operating roster where it was asked for."""
    assembly = assemble(settings)
    try:
        open_the_store(assembly, arguments)
        paper = assembly.papers.roster()
        assembly.papers.save(paper, arguments.out)
    finally:
        assembly.room.leave()
    say(f"避難者名簿 {paper.pages} ページ: {arguments.out}")
    return 0
