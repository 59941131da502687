"""Words for people once they are here: codes A-41 to A-49."""

from shelter_app.ui.widgets.message import translate


def stay_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    choose = translate("Trouble", "人を選んで、もう一度記録してください。")
    again = translate("Trouble", "一覧にもどって、その人を開き直してください。")
    return {
        "A-41": (translate("Trouble", "だれも選ばれていません。"), choose),
        "A-42": (
            translate("Trouble", "もどる時刻が過ぎています。"),
            translate("Trouble", "これからの時刻を入れてください。"),
        ),
        "A-43": (translate("Trouble", "ここでは直せないことです。"), again),
        "A-44": (translate("Trouble", "この人の受付は取り消されています。"), again),
        "A-45": (
            translate("Trouble", "ここでは決められない食い違いです。"),
            translate("Trouble", "要配慮者担当か責任者に伝えてください。"),
        ),
        "A-47": (
            translate("Trouble", "人数として読めません。"),
            translate("Trouble", "1 から 9999 までの数を入れてください。"),
        ),
        "A-48": (
            translate("Trouble", "選んだ人が、人数のみの数より多いです。"),
            translate("Trouble", "人数を数え直すか、選んだ人を減らしてください。"),
        ),
        "A-49": (
            translate("Trouble", "この点呼は、ほかの人が終えています。"),
            translate("Trouble", "点呼をもう一度開いてください。"),
        ),
        "A-46": (
            translate("Trouble", "だれに引き渡すのかが書かれていません。"),
            translate("Trouble", "人を選ぶか、お名前を書いてください。"),
        ),
    }
