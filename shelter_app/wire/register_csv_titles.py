"""The titles that towns give to the columns of their registers."""

from typing import Final

from shelter_app.domain.register_report import Column

# A running number (番号, No, 連番) changes with every export, so it is never proposed as the key;
# 個人番号 is the My Number and is never proposed as anything.
TITLES: Final[dict[Column, str]] = {
    Column.MANAGEMENT: """
        管理番号 名簿番号 登録番号 整理番号 台帳番号 要支援者番号 対象者番号 要支援者管理番号
        名簿管理番号 個人管理番号 宛名番号 宛名コード 住民コード 個人コード
    """,
    Column.NAME: "氏名 名前 漢字氏名 氏名漢字 対象者氏名 要支援者氏名 本人氏名 登録者氏名",
    Column.SURNAME: "氏 姓 氏漢字 姓漢字 漢字氏 漢字姓",
    Column.GIVEN: "名 名漢字 漢字名",
    Column.KANA: """
        カナ氏名 氏名カナ 氏名かな フリガナ ふりがな 氏名フリガナ 氏名ふりがな カナ かな
        ヨミガナ よみがな 読み仮名 氏名よみ 対象者氏名カナ 要支援者氏名カナ
    """,
    Column.KANA_SURNAME: "氏カナ 姓カナ カナ氏 カナ姓 セイ せい 姓かな 氏かな 姓フリガナ",
    Column.KANA_GIVEN: "名カナ カナ名 メイ めい 名かな 名フリガナ",
    Column.FORMER_SURNAME: "旧姓 旧氏 旧氏漢字 旧姓漢字 旧氏名 旧姓氏名",
    Column.BIRTH: "生年月日 誕生日 生年月日和暦 生年月日西暦 和暦生年月日 西暦生年月日",
    Column.SEX: "性別 男女 性別コード 性別名称",
    Column.ADDRESS: """
        住所 現住所 住所又は居所 住所または居所 住所居所 都道府県 市区町村 町名 町字 大字 番地
        地番 番地以下 方書 住所1 住所2 住所3 建物名 住民登録住所
    """,
    Column.RESIDENCE: "居所 居住地 現在の居所 実際の居所",
    Column.PHONE: """
        電話 電話番号 固定電話 自宅電話 自宅電話番号 携帯 携帯電話 携帯電話番号 電話番号1
        電話番号2 連絡先 電話番号その他の連絡先 その他の連絡先 電話番号等 メールアドレス
        電話番号3 携帯番号
    """,
    Column.FAX: "fax fax番号 ファックス ファクシミリ ファクス ファックス番号",
    Column.EMERGENCY_CONTACT: """
        緊急連絡先 緊急時連絡先 緊急連絡先電話番号 緊急連絡先氏名 緊急連絡先続柄
    """,
    Column.REASON: """
        事由 避難支援等を必要とする事由 支援を必要とする事由 要支援事由 支援事由 該当事由
        対象要件 登録要件 本人の状況 心身の状況 要介護度 要介護状態区分 障害等級 身体障害者手帳
        療育手帳 精神障害者保健福祉手帳 障害名 難病
    """,
    Column.REMARKS: "備考 特記事項 その他 備考欄 その他特記事項",
    Column.HOUSEHOLD: "世帯番号 世帯コード 世帯no 世帯id",
    Column.DISTRICT: """
        地区 地区名 自治会 自治会名 行政区 行政区名 町内会 町内会名 自主防災組織 集落
    """,
    Column.CONSENT: """
        同意 同意区分 同意の有無 同意有無 同意状況 情報提供同意 名簿情報提供同意 名簿提供同意
        外部提供同意 提供同意 平常時提供同意 平常時の提供同意 名簿情報の提供同意 同意確認
    """,
    Column.HELPER_NAME: """
        避難支援者 避難支援者氏名 避難支援等実施者 避難支援等実施者氏名 支援者 支援者氏名
        避難支援等実施者の氏名又は名称
    """,
    Column.HELPER_ADDRESS: "避難支援者住所 避難支援等実施者住所 支援者住所",
    Column.HELPER_PHONE: """
        避難支援者電話 避難支援者電話番号 避難支援者連絡先 避難支援等実施者電話番号
        避難支援等実施者連絡先 支援者電話 支援者電話番号 支援者連絡先
    """,
    Column.PLANNED_SHELTER: """
        避難先 避難場所 避難所 避難予定先 避難予定場所 避難予定避難所 予定避難所 避難施設
        避難先施設
    """,
    Column.ROUTE: "避難路 避難経路",
    Column.LIVING_WITH: "同居者 同居人 同居者の有無 同居家族 家族構成 同居状況",
    Column.PLAN_REMARKS: """
        計画備考 個別避難計画備考 配慮事項 避難時配慮事項 留意事項 必要な支援 避難時に必要な支援
        個別避難計画
    """,
}
"""Words apart by spaces, without the marks that ``plain_title`` drops."""
