"""The command line as people type it."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_ABOUT = """避難所受付: 停電・圏外でも、ノートパソコン 1 台で避難者を受け付けます。

コマンドを付けずに起動すると、受付の画面が開きます。
Without a command the desk opens in a window.
"""
_EXAMPLES = """例:
  shelter-app                                受付の画面を開く
  shelter-app demo                           見本の町で試す(訓練)
  shelter-app demo --headless --out demo     画面のない環境で見本の町を一巡する
  shelter-app decode card.jpg                写真のQRコードを読む
  shelter-app card watch                     カードリーダーの様子を見る
  shelter-app register import 名簿.csv        要支援者名簿を取り込む
  shelter-app print roster --out roster.pdf  避難者名簿をPDFにする
  shelter-app household-page --out card.html 家族カードのページを書き出す
  shelter-app check                          保存された記録を検査する

合言葉は画面で尋ねます。自動で動かすときは環境変数 SHELTER_PASSPHRASE か
--passphrase-file を使ってください(コマンドの引数には書けません)。
終了コード: 0 正常、1 記録や入力に問題あり、2 使い方の誤り。
"""


class _Parser(ArgumentParser):
    """Takes whole words only: ``--passphrase SECRET`` must not be read as the name of a file."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)


def build_parser() -> ArgumentParser:
    """Describe every command; the help alone is enough to work from."""
    parser = _Parser(
        prog="shelter-app",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, help="記録を置くフォルダー(既定: 利用者のデータ領域)")
    parser.add_argument("--camera", help="カメラの番号、または写真・動画・フォルダー・アドレス")
    commands = parser.add_subparsers(dest="command", metavar="コマンド")
    _add_demo(commands)
    _add_decode(commands)
    _add_card(commands)
    _add_register(commands)
    _add_print(commands)
    page = commands.add_parser(
        "household-page", help="家族カードのページ(電話機で開き、通信せずにQRを作る)を書き出す"
    )
    page.add_argument("--out", type=Path, required=True, metavar="ファイル.html")
    check = commands.add_parser("check", help="ファイル、記録のつながり、集計を検査する")
    _add_passphrase(check)
    _add_exchange(commands)
    return parser


def _add_demo(commands: _SubParsersAction[_Parser]) -> None:
    demo = commands.add_parser("demo", help="見本の町(訓練)で一巡する")
    demo.add_argument("--headless", action="store_true", help="画面を出さずに一巡し、画像を残す")
    demo.add_argument("--out", type=Path, help="画像と名簿PDFを残すフォルダー")


def _add_decode(commands: _SubParsersAction[_Parser]) -> None:
    decode = commands.add_parser("decode", help="画像のQRコードを読み、1 ファイル 1 行のJSONを出す")
    decode.add_argument("images", nargs="+", type=Path, metavar="画像")


def _add_card(commands: _SubParsersAction[_Parser]) -> None:
    card = commands.add_parser("card", help="カードリーダー(PC/SC)")
    verbs = card.add_subparsers(dest="verb", metavar="操作", required=True)
    watch = verbs.add_parser("watch", help="置かれたカードを 1 行ずつJSONで出す(Ctrl+Cで終わる)")
    watch.add_argument("--taps", type=int, metavar="回数", help="この回数で終わる")
    read = verbs.add_parser("read", help="カードを 1 枚読んで出す(何も保存しない)")
    how = read.add_mutually_exclusive_group()
    how.add_argument(
        "--number-b",
        nargs="?",
        const="-",
        metavar="14桁",
        help="照合番号B(カード表の生年月日・有効期限の年・セキュリティコード)。省くと尋ねる",
    )
    how.add_argument("--pin", action="store_true", help="4 桁の暗証番号を尋ねる(引数には書けない)")


def _add_register(commands: _SubParsersAction[_Parser]) -> None:
    register = commands.add_parser("register", help="要支援者名簿")
    verbs = register.add_subparsers(dest="verb", metavar="操作", required=True)
    importing = verbs.add_parser("import", help="CSVを取り込む(文字コードと列は自動で見分けます)")
    importing.add_argument("file", type=Path, metavar="ファイル")
    importing.add_argument("--town", metavar="コード", help="全国地方公共団体コード(5 桁か 6 桁)")
    importing.add_argument("--key-column", metavar="列名", help="管理番号として使う列")
    importing.add_argument("--dry-run", action="store_true", help="調べるだけで、取り込まない")
    _add_passphrase(importing)


def _add_print(commands: _SubParsersAction[_Parser]) -> None:
    printing = commands.add_parser("print", help="帳票をPDFにする")
    verbs = printing.add_subparsers(dest="verb", metavar="帳票", required=True)
    roster = verbs.add_parser("roster", help="避難者名簿(操作用)")
    roster.add_argument("--out", type=Path, required=True, metavar="ファイル.pdf")
    _add_passphrase(roster)


def _add_exchange(commands: _SubParsersAction[_Parser]) -> None:
    commands.add_parser("recipient", help="このパソコンの鍵を出す(本部がデータを包む先)")
    enrol = commands.add_parser("enrol", help="本部の案内でこの受付を登録する")
    enrol.add_argument("invitation", type=Path, metavar="案内のファイル")
    enrol.add_argument("--code", required=True, metavar="番号", help="本部が電話で伝える 6 桁")
    _add_passphrase(enrol)
    bundle = commands.add_parser("bundle", help="USB受け渡しデータ")
    verbs = bundle.add_subparsers(dest="verb", metavar="操作", required=True)
    for verb, words in (("export", "本部への分を USB に書く"), ("import", "USB から受け取る")):
        one = verbs.add_parser(verb, help=words)
        one.add_argument("--stick", type=Path, required=True, metavar="フォルダー")
        _add_passphrase(one)
    sync = commands.add_parser("sync", help="いま本部へ送り、本部から受け取る")
    _add_passphrase(sync)


def _add_passphrase(parser: _Parser) -> None:
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="ファイル", help="合言葉が 1 行目にあるファイル"
    )
