"""A lead who signs in vouches for the devices whose records have been brought in."""

from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.trust import DeviceAdmitted
from shelter_app.domain.ledger.rights import LEAD


def admit_waiting(room: Room) -> int:
    """Admit what joined without a certificate, once a lead sits here; returns how many."""
    store, table = room.store, room.table
    if store is None or table.operator is None or table.operator.role not in LEAD:
        return 0
    waiting = store.reader.unadmitted()
    drafts = tuple(
        Draft(
            "device.admitted",
            DeviceAdmitted(
                device=device,
                public_key=public_key,
                top_role=table.operator.role.value,
                scopes=(store.label.scope,),
            ),
            (Subject("device", device),),
        )
        for device, public_key in waiting
    )
    if drafts:
        table.writer.append(Act(ActId(table.new_id()), table.author, drafts))
    return len(drafts)
