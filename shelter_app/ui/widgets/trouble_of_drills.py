"""Words for what may go wrong between a drill and the real thing."""

from shelter_app.ui.widgets.message import translate


def drill_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {
        "A-91": (
            translate("Trouble", "この受付は、もう本番です。"),
            translate("Trouble", "そのまま受付を続けてください。"),
        ),
        "A-92": (
            translate("Trouble", "本番を始められるのは、避難所責任者だけです。"),
            translate("Trouble", "責任者に担当を代わってください。"),
        ),
    }
