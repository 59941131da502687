"""``check``: files, chains, and whether a refold says the same as what is stored."""

from argparse import Namespace

from shelter_app.application.opening.shown import Opener
from shelter_app.bootstrap.assembly import assemble
from shelter_app.bootstrap.terminal import ask_passphrase, say, the_store
from shelter_app.settings import Settings

_WORDS = {
    "page": "ファイルのページが壊れています",
    "structure": "ファイルの構造に誤りがあります",
    "id": "記録の番号が中身と合いません",
    "signature": "記録の署名が合いません",
    "columns": "記録の索引が中身と合いません",
    "chain": "記録のつながりが切れています",
    "heads": "記録の先頭が合いません",
    "verdict": "記録の扱いが計算し直すと変わります",
}


def run(arguments: Namespace, settings: Settings) -> int:
    """Check the one store that lies here; 1 when something is not as it must be."""
    assembly = assemble(settings)
    ref = the_store(assembly)
    passphrase = ask_passphrase(arguments)
    findings = list(assembly.stores.inspect(ref, Opener.PASSPHRASE, passphrase))
    for finding in findings:
        words = _WORDS.get(finding.what, "集計が計算し直すと変わります")
        say(f"{words}: {finding.what} {finding.where}")
    if findings:
        say(f"{len(findings)} 件の問題があります。控え(USB)を用意して、本部に連絡してください。")
        return 1
    say("問題はありません。ファイル、記録のつながりと署名、集計を確かめました。")
    return 0
