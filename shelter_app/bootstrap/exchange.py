"""``recipient``, ``enrol``, ``sync`` and ``bundle``: the exchange from a terminal."""

from argparse import Namespace

from shelter_app.application.room.exchange import read_invitation_file
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.bootstrap.terminal import open_the_store, say
from shelter_app.settings import Settings


def run(arguments: Namespace, settings: Settings) -> int:
    """Do what was asked at the one store that lies here."""
    assembly = assemble(settings)
    if arguments.command == "recipient":
        say(assembly.shelf.recipient())
        return 0
    if arguments.command == "enrol":
        read_invitation_file(arguments.invitation)  # what cannot be read is said before anything
    open_the_store(assembly, arguments)
    try:
        if arguments.command == "enrol":
            assembly.exchange.enrol_from(arguments.invitation, arguments.code)
            say("本部に登録されました。つながれば、ひとりでに送ります。")
            return 0
        if arguments.command == "bundle":
            return _bundle(assembly, arguments)
        return _sync(assembly)
    finally:
        assembly.room.leave()


def _sync(assembly: Assembly) -> int:
    outcome = assembly.exchange.visit_headquarters()
    say(f"送った記録 {outcome.sent} 件、受け取った記録 {outcome.received} 件")
    if outcome.refused:
        say(f"受け取られなかった記録 {len(outcome.refused)} 件(ここには残っています)")
    say("本部と同じです。" if outcome.is_equal else "まだ同じではありません。もう一度どうぞ。")
    return 0 if outcome.is_equal else 1


def _bundle(assembly: Assembly, arguments: Namespace) -> int:
    if arguments.verb == "export":
        out = assembly.bundles.export(arguments.stick)
        say(f"USB に書きました: 記録 {out.events} 件、ファイル {out.files} 個")
        return 0
    came = assembly.bundles.take(arguments.stick)
    say(f"USB から受け取りました: 新しい記録 {came.new} 件、もうあった記録 {came.known} 件")
    if came.problem:
        say(f"使えないファイルもありました。何も変えていません。 [{came.problem}]")
    return 0
