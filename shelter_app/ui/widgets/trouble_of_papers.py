"""Words for sheets and for paper typed in later: codes S-1x and A-6x."""

from shelter_app.ui.widgets.message import translate


def paper_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {
        "S-11": (
            translate("Trouble", "名簿を貼り出すことは止めています。"),
            translate("Trouble", "始めてよいかは、避難所責任者が決めます。"),
        ),
        "S-12": (
            translate("Trouble", "プリンターが途中で止まりました。"),
            translate("Trouble", "紙とつながりを確かめて、続きから印刷してください。"),
        ),
    }
