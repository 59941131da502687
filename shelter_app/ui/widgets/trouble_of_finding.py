"""Words for what happens while people are looked for and told about: codes A-40 to A-59."""

from shelter_app.ui.widgets.message import translate


def finding_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {
        "A-40": (
            translate("Trouble", "この担当の方にはできないことです。"),
            translate("Trouble", "要配慮者担当か避難所責任者を呼んでください。"),
        ),
    }
