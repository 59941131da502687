"""Words for what happens between a card, its reader and the desk: codes D-30 and above."""

from shelter_app.ui.widgets.message import translate


def card_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {**_readers(), **_cards(), **_digits()}


def _readers() -> dict[str, tuple[str, str]]:
    return {
        "D-31": (
            translate("Trouble", "カードリーダーが見つかりません。"),
            translate("Trouble", "差し込み直してください。なくても、お名前で受け付けられます。"),
        ),
        "D-35": (
            translate("Trouble", "ほかのソフトがカードを使っています。"),
            translate("Trouble", "そのソフトを閉じてから、カードを置き直してください。"),
        ),
        "D-36": (
            translate("Trouble", "カードリーダーから返事がありません。"),
            translate("Trouble", "リーダーを抜いて差し直してください。受付は続けられます。"),
        ),
    }


def _cards() -> dict[str, tuple[str, str]]:
    return {
        "D-30": (
            translate("Trouble", "カードを読めませんでした。"),
            translate("Trouble", "置き直すか、お名前を入力してください。"),
        ),
        "D-32": (
            translate("Trouble", "リーダーにカードがありません。"),
            translate("Trouble", "カードを置いてください。"),
        ),
        "D-33": (
            translate("Trouble", "読んでいるあいだにカードが離れました。"),
            translate("Trouble", "もう一度、動かさずに置いてください。何も記録していません。"),
        ),
        "D-34": (
            translate("Trouble", "カードの中身を読み取れません。"),
            translate("Trouble", "傷んでいるか、新しい種類です。お名前を入力してください。"),
        ),
        "D-37": (
            translate("Trouble", "このカードから住所や氏名は読めません。"),
            translate("Trouble", "マイナンバーカードを置くか、お名前を入力してください。"),
        ),
        "D-41": (
            translate("Trouble", "はじめと違うカードが置かれています。"),
            translate("Trouble", "本人のカードを置き、もう一度はじめからお願いします。"),
        ),
    }


def _digits() -> dict[str, tuple[str, str]]:
    return {
        "D-38": (
            translate("Trouble", "番号がカードと合いません。"),
            translate("Trouble", "カードの表を見て、ゆっくり入れ直してください。"),
        ),
        "D-39": (
            translate("Trouble", "このカードの番号は、前から使えなくなっています。"),
            translate("Trouble", "解除は役場の窓口でできます。お名前を入力してください。"),
        ),
        "D-40": (
            translate("Trouble", "残り 1 回なので、ここでは試しません。"),
            translate("Trouble", "カードを守るためです。お名前を入力してください。"),
        ),
        "D-42": (
            translate("Trouble", "番号の数字が足りないか、あり得ない日付です。"),
            translate("Trouble", "カードの表と見比べて、直してください。"),
        ),
    }
