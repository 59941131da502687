"""The command line of headquarters' server as people type it."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_ABOUT = """災害対策本部のサーバー: 避難所の受付が送る記録をまとめ、本部の画面を出します。

The server of the municipal headquarters.
"""
_EXAMPLES = """例:
  shelter-hq init --town 13421 --name 小笠原村 --incident 防災訓練 --drill --operator 山田
  shelter-hq serve                           受付と本部の画面を待ち受ける
  shelter-hq status                          届いている記録の数を見る

合言葉は画面で尋ねます。自動で動かすときは環境変数 SHELTER_HQ_PASSPHRASE(本部)、
SHELTER_ROOT_PASSPHRASE(町の鍵)、SHELTER_HQ_SECRET(担当者)を使ってください。
データベースの場所は --database か環境変数 SHELTER_HQ_DATABASE(postgresql+psycopg://...)。
終了コード: 0 正常、1 記録や入力に問題あり、2 使い方の誤り。
"""


class _Parser(ArgumentParser):
    """Takes whole words only."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)


def build_hq_parser() -> ArgumentParser:
    """Describe every command of headquarters."""
    parser = _Parser(
        prog="shelter-hq",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, help="本部の記録を置くフォルダー")
    commands = parser.add_subparsers(dest="command", metavar="コマンド", required=True)
    _add_init(commands)
    _add_serve(commands)
    commands.add_parser("status", help="届いている記録を数える")
    _add_device(commands)
    _add_pack(commands)
    _add_bundle(commands)
    _add_backup(commands)
    return parser


def _add_init(commands: _SubParsersAction[_Parser]) -> None:
    init = commands.add_parser("init", help="本部をつくる(町の鍵、最初の担当者)")
    init.add_argument("--town", required=True, metavar="コード", help="全国地方公共団体コード")
    init.add_argument("--name", required=True, metavar="名前", help="市町村の名前")
    init.add_argument("--incident", required=True, metavar="名前", help="災害または訓練の名前")
    init.add_argument("--drill", action="store_true", help="訓練である")
    init.add_argument("--operator", required=True, metavar="名前", help="最初の担当者の名前")
    init.add_argument("--places", type=Path, metavar="CSV", help="避難所の一覧")
    init.add_argument("--database", default="", metavar="アドレス", help="PostgreSQL を使う")
    init.add_argument(
        "--root-file", type=Path, metavar="ファイル", help="町の鍵を書くファイル(金庫に入れる)"
    )


def _add_serve(commands: _SubParsersAction[_Parser]) -> None:
    serve = commands.add_parser("serve", help="待ち受ける(Ctrl+C で終わる)")
    serve.add_argument("--host", default="0.0.0.0", metavar="アドレス")  # noqa: S104 - a server
    serve.add_argument(
        "--at", action="append", default=[], metavar="名前", help="受付から見たこのサーバーの名前"
    )
    serve.add_argument("--sync-port", type=int, default=8443, metavar="番号", help="受付用")
    serve.add_argument("--pages-port", type=int, default=8444, metavar="番号", help="本部の画面用")


def _add_device(commands: _SubParsersAction[_Parser]) -> None:
    device = commands.add_parser("device", help="受付のパソコンを登録する、止める、一覧する")
    verbs = device.add_subparsers(dest="verb", metavar="操作", required=True)
    enrol = verbs.add_parser("enrol", help="1 台分の案内を出す(ファイルと確認の番号)")
    enrol.add_argument("--place", required=True, metavar="番号", help="避難所の番号(2 桁)")
    enrol.add_argument("--role", default="lead", choices=["reception", "welfare", "lead"])
    enrol.add_argument("--out", type=Path, metavar="ファイル", help="案内を書くファイル")
    revoke = verbs.add_parser("revoke", help="なくした、盗まれたパソコンを止める")
    revoke.add_argument("device", metavar="番号", help="device list に出る番号の初めの 8 文字以上")
    verbs.add_parser("list", help="登録されたパソコン")


def _add_pack(commands: _SubParsersAction[_Parser]) -> None:
    pack = commands.add_parser("pack", help="避難所用データ")
    verbs = pack.add_subparsers(dest="verb", metavar="操作", required=True)
    build = verbs.add_parser("build", help="避難所用データをつくる(町の鍵が要る)")
    build.add_argument(
        "--to",
        action="append",
        required=True,
        metavar="age1...",
        help="受付のパソコンの鍵(そこで shelter-app recipient と打つと出る)。何台でも",
    )
    build.add_argument("--register", type=Path, metavar="CSV", help="要支援者名簿")
    build.add_argument("--root-file", type=Path, metavar="ファイル", help="町の鍵")
    build.add_argument("--out", type=Path, required=True, metavar="ファイル.pack")


def _add_bundle(commands: _SubParsersAction[_Parser]) -> None:
    bundle = commands.add_parser("bundle", help="USB受け渡しデータ")
    verbs = bundle.add_subparsers(dest="verb", metavar="操作", required=True)
    for verb, words in (
        ("export", "受付ごとの分と受領のしるしを USB に書く"),
        ("import", "受付からの分を USB から受け取る"),
    ):
        one = verbs.add_parser(verb, help=words)
        one.add_argument("--stick", type=Path, required=True, metavar="フォルダー")


def _add_backup(commands: _SubParsersAction[_Parser]) -> None:
    backup = commands.add_parser("backup", help="本部の控えを書く(暗号のまま)")
    backup.add_argument("--to", type=Path, required=True, metavar="フォルダー")
    restore = commands.add_parser("restore", help="控えから本部を戻す")
    restore.add_argument(
        "--from", dest="source", type=Path, required=True, metavar="控えのフォルダー"
    )
