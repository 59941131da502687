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
        "A-96": (
            translate("Trouble", "その番号の点呼票は見つかりません。"),
            translate("Trouble", "紙の右上の印刷番号を見て、入れ直してください。"),
        ),
        "A-97": (
            translate("Trouble", "紙に書いてあることが何も入っていません。"),
            translate("Trouble", "お名前か、よみ、年齢のどれかを入れてください。"),
        ),
    }
