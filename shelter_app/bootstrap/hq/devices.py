"""``shelter-hq device``: invite a desk, stop one, list them."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from shelter_app.application.hq.inviting import Invited
from shelter_app.application.hq.staff import NoSuchOperator
from shelter_app.application.room.headquarters import HqHouse
from shelter_app.bootstrap.hq.house import open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.roles import Role
from shelter_app.settings import Settings
from shelter_app.storage.durable import write_durably
from shelter_app.wire.enrolment import invitation_text


def run(arguments: Namespace, settings: Settings) -> int:
    """Do what was asked, in the name of the first operator of headquarters."""
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        house = opened.house
        if arguments.verb == "enrol":
            invited = house.invite(first_operator(house), arguments.place, Role(arguments.role))
            _hand_out(invited, arguments.out)
        elif arguments.verb == "revoke":
            house.revoke(first_operator(house), arguments.device)
            say("止めました。このあとの記録は分けて置きます。これまでの記録はそのままです。")
        else:
            _list(house)
    return 0


def first_operator(house: HqHouse) -> OperatorId:
    """Name whoever answers for what is done at the terminal.

    Raises:
        NoSuchOperator: H-09, when nobody works here.
    """
    for member in house.staff():
        if member.role is Role.HQ:
            return member.id
    raise NoSuchOperator("nobody works here")


def _hand_out(invited: Invited, out: Path | None) -> None:
    text = invitation_text(invited.invitation)
    if out is None:
        say(text)
    else:
        write_durably(out, text.encode())
        say(f"案内を書きました: {out}")
    say(f"確認の番号(電話で伝える): {invited.code}")


def _list(house: HqHouse) -> None:
    for line in house.devices():
        state = "停止" if line.is_revoked else ("登録" if line.is_known else "未登録")
        until = datetime.fromtimestamp(line.until_ms / 1000, UTC).date() if line.until_ms else "-"
        say(f"{line.device.hex()[:16]} {state} {line.kind} {line.place or '-'} 期限 {until}")
