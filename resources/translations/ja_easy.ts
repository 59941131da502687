<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja_JP">
<context>
    <name>ActPanel</name>
    <message>
        <source>全員の受付を取り消す</source>
        <translation>全員のうけつけを取り消す</translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation>名前がわからない</translation>
    </message>
    <message>
        <source>この人だけ取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} だけ取り消す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendScreen</name>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を直します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 昭和15年3月2日 ・ 84歳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
</context>
<context>
    <name>AreaStep</name>
    <message>
        <source>例 B-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区画</source>
        <translation>いる場所</translation>
    </message>
    <message>
        <source>どの区画ですか</source>
        <translation>どのいる場所ですか</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>探している人の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年齢・生年月日</source>
        <translation>年(何さい)・生まれた日</translation>
    </message>
    <message>
        <source>住んでいる町</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尋ねている人の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>折り返しの連絡先</source>
        <translation>折り返しの電話など</translation>
    </message>
    <message>
        <source>探している人との関係</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尋ねている人の本人確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>していない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身分証などで確かめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>伝言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照会と伝言を記録しました。伝言は担当がお預かりします、とお伝えください。</source>
        <translation>たずねることと伝言を記録しました。伝言は担当がお預かりします、とお伝えください。</translation>
    </message>
    <message>
        <source>照会する</source>
        <translation>たずねることする</translation>
    </message>
    <message>
        <source>次の照会</source>
        <translation>次のたずねること</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれを探していますか(照会)</source>
        <translation>だれを探していますか(たずねること)</translation>
    </message>
    <message>
        <source>お伝えしてよいこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この方のことを伝えた</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingScreen</name>
    <message>
        <source>指さして答えてもらう {number}/{of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どのことばですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackByStep</name>
    <message>
        <source>18:30 ・ 18時半 ・ 3時間 ・ 明日8時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの時刻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外泊から、いつもどりますか</source>
        <translation>お泊まりから、いつもどりますか</translation>
    </message>
    <message>
        <source>いつもどりますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>夕方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明朝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わからない</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>伝言を届けますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人に会って、伝えてよいかを聞いてください。尋ねた人には本人が決めてから。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どうしましたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この避難所で似た名前の方</source>
        <translation>このひなんじょで似た名前の方</translation>
    </message>
    <message>
        <source>{who} から {about} へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人に伝言を渡した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人が連絡すると言った</source>
        <translation>本人が知らせすると言った</translation>
    </message>
    <message>
        <source>本人が伝えないでほしいと言った</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>折り返して、お答えできる情報はないと伝えた</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingScreen</name>
    <message>
        <source>名簿(CSV・Excel)を取り込みます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んだ割合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>止める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿のファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿のファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列の意味は合っていますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ取り込んでいません。これでよいですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶと、まず中を調べます。「取り込む」を押すまで、今の名簿のままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しから決めました。違うところだけ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込めない行は、そのまま残ります。ほかの行は取り込めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを調べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}行目を調べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}行目を取り込んでいます。受付はそのまま続けられます。</source>
        <translation>{rows}行目を取り込んでいます。うけつけはそのまま続けられます。</translation>
    </message>
    <message>
        <source>名簿は{entries}人になりました(新しく{added}人、変わった人{changed}人、なくなった人{removed}人)。同意のない{sealed}人は封じました。</source>
        <translation>名簿は{entries}人になりました(新しく{added}人、変わった人{changed}人、なくなった人{removed}人)。「はい」の返事のない{sealed}人は封じました。</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ためしに読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>名簿を取り込みました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallParts</name>
    <message>
        <source>点呼の一覧</source>
        <translation>人かぞえの表</translation>
    </message>
    <message>
        <source>全員いる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この区画の、まだ呼んでいない人はみないる</source>
        <translation>このいる場所の、まだ呼んでいない人はみないる</translation>
    </message>
    <message>
        <source>点呼を終える</source>
        <translation>人かぞえを終える</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区画なし</source>
        <translation>いる場所なし</translation>
    </message>
    <message>
        <source>{area} 済</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} あと {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} の点呼  いなかった人 {count}  {operator}</source>
        <translation>{time} の人かぞえ  いなかった人 {count}  {operator}</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>点呼を終えました</source>
        <translation>人かぞえを終えました</translation>
    </message>
    <message>
        <source>点呼を終えますか</source>
        <translation>人かぞえを終えますか</translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>人かぞえ</translation>
    </message>
    <message>
        <source>区画なし</source>
        <translation>いる場所なし</translation>
    </message>
    <message>
        <source>点呼  {area}</source>
        <translation>人かぞえ  {area}</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難者の一覧へ</source>
        <translation>ひなんした人の表へ</translation>
    </message>
    <message>
        <source>点呼をはじめる</source>
        <translation>人かぞえをはじめる</translation>
    </message>
    <message>
        <source>点呼を終える</source>
        <translation>人かぞえを終える</translation>
    </message>
    <message>
        <source>点呼を終える…</source>
        <translation>人かぞえを終える…</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>点呼を終えるのは、避難所責任者か本部の人です</source>
        <translation>人かぞえを終えるのは、ひなんじょの責任者か本部の人です</translation>
    </message>
    <message>
        <source>いない {count}人は、無断退所(推定)になります</source>
        <translation>いない {count}人は、だまって出た人(推定)になります</translation>
    </message>
    <message>
        <source>まだ呼んでいない人は、そのままです。戻った人は、いつでも帰所にできます。</source>
        <translation>まだ呼んでいない人は、そのままです。戻った人は、いつでももどることにできます。</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>要配慮者担当を呼ぶ {count}件</source>
        <translation>手伝いの担当を呼ぶ {count}件</translation>
    </message>
    <message>
        <source>担当を呼ぶ {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受領あり</source>
        <translation>受けとりあり</translation>
    </message>
    <message>
        <source>急ぎ(時間は不明)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残り {count}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残り {hours}時間{minutes}分</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>カメラの映像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カメラは映っていません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CamerasScreen</name>
    <message>
        <source>どのカメラを使いますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶとすぐに替わります。受付の画面で、映っているか確かめてください。</source>
        <translation>選ぶとすぐに替わります。うけつけの画面で、映っているか確かめてください。</translation>
    </message>
    <message>
        <source>カメラが見つかりません。挿してから「もう一度さがす」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度さがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このアドレスを使う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ネットワークのカメラ(MJPEG)のアドレス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>カメラを替えました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateButton</name>
    <message>
        <source>ほか {count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation>ひなんじょの中</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがなでも試せます。いなければ、このまま新しく書いて受付できます。</source>
        <translation>読みがなでも試せます。いなければ、このまま新しく書いてうけつけできます。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>透析</source>
        <translation>とうせき</translation>
    </message>
    <message>
        <source>酸素</source>
        <translation>さんそ</translation>
    </message>
    <message>
        <source>人工呼吸器</source>
        <translation>息をする機械</translation>
    </message>
    <message>
        <source>たんの吸引</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>インスリン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>毎日の薬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電気が要る機器</source>
        <translation>電気が要る機械</translation>
    </message>
    <message>
        <source>持病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>妊産婦</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>乳幼児</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要介護</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>認知症</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>歩くのが不自由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目が不自由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>耳が不自由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内部障害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知的障害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>精神・発達障害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>アレルギー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>食べられないもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日本語が難しい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>けが・急病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じ込め</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡がとれない</source>
        <translation>知らせがとれない</translation>
    </message>
    <message>
        <source>変わりなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>体がわるい</translation>
    </message>
    <message>
        <source>軽いけが</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重いけが・急病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>熱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>せき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下痢・吐き気</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発疹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陽性と言われた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全壊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>半壊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一部損壊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>床上浸水</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>床下浸水</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>断水</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停電</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ガス停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住めない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持ち家</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>借家</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この避難所</source>
        <translation>このひなんじょ</translation>
    </message>
    <message>
        <source>自宅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>車中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>テント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同行(人とは別の場所)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同伴(人と一緒)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通報にする</source>
        <translation>助けの知らせにする</translation>
    </message>
    <message>
        <source>通報: 閉じ込め</source>
        <translation>助けの知らせ: 閉じ込め</translation>
    </message>
    <message>
        <source>通報: けが・急病</source>
        <translation>助けの知らせ: けが・急病</translation>
    </message>
    <message>
        <source>通報: 連絡がとれない</source>
        <translation>助けの知らせ: 知らせがとれない</translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続柄(代表の人から見て)</source>
        <translation>家族の中の関係(代表の人から見て)</translation>
    </message>
    <message>
        <source>町内会・自治会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>急ぐときの電話</translation>
    </message>
    <message>
        <source>国籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>話す言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通訳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特徴(服・体つきなど)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかった場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>探している保護者</source>
        <translation>探している親など</translation>
    </message>
    <message>
        <source>車(車種・番号・色・場所)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ペット(種類と数)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手伝えること・資格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移りたい所の希望</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考・運営に伝えたいこと</source>
        <translation>メモ・運営に伝えたいこと</translation>
    </message>
    <message>
        <source>配慮 {count}</source>
        <translation>手伝い {count}</translation>
    </message>
    <message>
        <source>記入あり</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>体調</source>
        <translation>体のぐあい</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>手伝い</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>電話など</translation>
    </message>
    <message>
        <source>家・車・ペット</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation>「はい」の返事</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非公開にする</source>
        <translation>ひみつにする</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」に入るのは100字までです。残りは「備考」に分けて書けます。</source>
        <translation>「{name}」に入るのは100字までです。残りは「メモ」に分けて書けます。</translation>
    </message>
    <message>
        <source>次: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFront</name>
    <message>
        <source>カード表の絵: ①生年月日、②有効期限、③セキュリティコードの場所</source>
        <translation>カード表の絵: ①生まれた日、②有効期限、③セキュリティコードの場所</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>登録しない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号で読む</source>
        <translation>ひみつの番号で読む</translation>
    </message>
    <message>
        <source>表の番号で読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの表を見て入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んでいます。カードを動かさないでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご本人の顔と見比べてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次からこのカードで呼び出せるようにしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>この人に登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと {count} 回まで試せます。最後の 1 回は使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なくしたカードを選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使えなくする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の画面にその人を出してから、もう一度開いてください。</source>
        <translation>うけつけの画面にその人を出してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>ご本人が番号を押してください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>どうやって</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どうなりましたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わりにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>表へ</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らせた人 {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれに伝えましたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取った(受領した)のはだれですか</source>
        <translation>受け取った(受けとりした)のはだれですか</translation>
    </message>
    <message>
        <source>終わった通報です</source>
        <translation>終わった助けの知らせです</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>間違えたら Ctrl+Z で元に戻せます。</source>
        <translation>まちがえたら Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>救助</source>
        <translation>助けること</translation>
    </message>
    <message>
        <source>医療</source>
        <translation>お医者さん</translation>
    </message>
    <message>
        <source>居場所の知らせ</source>
        <translation>いる所の知らせ</translation>
    </message>
    <message>
        <source>物資</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>福祉避難所への移送</source>
        <translation>手伝いのある ひなんじょへの移送</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>済んだ(救助・処置・お届け)</source>
        <translation>済んだ(助けること・処置・お届け)</translation>
    </message>
    <message>
        <source>搬送した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要らなくなった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>間違い・同じ通報</source>
        <translation>間違い・同じ助けの知らせ</translation>
    </message>
    <message>
        <source>無線</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれかは分からない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} 受領 {time}</source>
        <translation>{who} 受けとり {time}</translation>
    </message>
    <message>
        <source>{who} へ伝達 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだだれにも伝えていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限 {time} を過ぎた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと{hours}時間{minutes:02}分</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>通報の一覧</source>
        <translation>助けの知らせの表</translation>
    </message>
    <message>
        <source>この通報を開く</source>
        <translation>この助けの知らせを開く</translation>
    </message>
    <message>
        <source>新しい通報</source>
        <translation>新しい助けの知らせ</translation>
    </message>
    <message>
        <source>通報・依頼 {open}件(受領待ち {waiting}件)</source>
        <translation>知らせ・おねがい {open}件(受けとりを待つ {waiting}件)</translation>
    </message>
    <message>
        <source>いまは、通報はありません。</source>
        <translation>いまは、助けの知らせはありません。</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>「{title}」の意味</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12桁は町の番号です</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>「{name}」に食い違いがあります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正しいほうを押してください。もう一方も経緯に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要配慮者担当か責任者に伝えてください。</source>
        <translation>手伝いの担当か責任者に伝えてください。</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>一人ずつ本人に聞きます。家族がまとめて答えることはできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家族・親族から聞かれたら教えてよいか</source>
        <translation>家族・家族・親せきから聞かれたら教えてよいか</translation>
    </message>
    <message>
        <source>知人から聞かれたら教えてよいか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの人に教えてよいか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名と町名を貼り出してよいか</source>
        <translation>名前と町名を貼り出してよいか</translation>
    </message>
    <message>
        <source>町のホームページに載せてよいか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だめ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼び名(非公開の人を受付で呼ぶ名前)</source>
        <translation>呼び名(ひみつの人をうけつけで呼ぶ名前)</translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>パソコンが壊れても、予備のパソコンで「写しから始める」を選べば、受付を続けられます。中の記録は暗号になっています。</source>
        <translation>パソコンが壊れても、予備のパソコンで「写しから始める」を選べば、うけつけを続けられます。中の記録は暗号になっています。</translation>
    </message>
    <message>
        <source>USB メモリーを挿して、「もう一度さがす」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フォルダーを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度さがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しにまだ無い記録 {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを置くフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB に控えを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を抜いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB に控えを作ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を抜く準備をする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>この USB に控えを作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま写しています。USB は抜かないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しは最新です。USB は差したままにします。受付すると、続けて写されます。</source>
        <translation>写しは最新です。USB は差したままにします。うけつけすると、続けて写されます。</translation>
    </message>
    <message>
        <source>USB に写せていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを作れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録はすべて USB に写しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ抜かないでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抜いてよい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しにまだ無い記録が {count} 件あります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録はこのパソコンに残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を挿し直して、もう一度控えを作ってください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>避難所内</source>
        <translation>ひなんじょの中</translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>人の数だけ</translation>
    </message>
    <message>
        <source>避難所外</source>
        <translation>ひなんじょの外</translation>
    </message>
    <message>
        <source>帰所予定を過ぎた {count}</source>
        <translation>もどる予定を過ぎた {count}</translation>
    </message>
    <message>
        <source>無断退所(推定) {count}</source>
        <translation>だまって出た人(推定) {count}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「来た」の人がいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来ている人の番号キーを押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す受付はありません</source>
        <translation>元に戻すうけつけはありません</translation>
    </message>
    <message>
        <source>この欄に入るのは100字までです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入ったところまでは残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残りは「体調・配慮」の備考に書けます。</source>
        <translation>残りは「体のぐあい・手伝い」のメモに書けます。</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>元に戻せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付のカードではありません</source>
        <translation>このうけつけのカードではありません</translation>
    </message>
    <message>
        <source>何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前で受付できます。</source>
        <translation>お名前でうけつけできます。</translation>
    </message>
    <message>
        <source>マイナンバーは読み取りません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号はどこにも残していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを裏返すか、カードリーダーに置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを読み取れません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度、少し離して見せてください。お名前でも受付できます。</source>
        <translation>もう一度、少し離して見せてください。お名前でもうけつけできます。</translation>
    </message>
    <message>
        <source>新しい版のカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前で受付してください。</source>
        <translation>お名前でうけつけしてください。</translation>
    </message>
    <message>
        <source>いま読み取ったカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの番号を預かりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿が開いたときに、この人の記録とつながります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまはお名前を聞いて受付してください。</source>
        <translation>いまはお名前を聞いてうけつけしてください。</translation>
    </message>
    <message>
        <source>この人たちは受付が済んでいます</source>
        <translation>この人たちはうけつけが済んでいます</translation>
    </message>
    <message>
        <source>もう一度受付しても、人数は増えません。</source>
        <translation>もう一度うけつけしても、人数は増えません。</translation>
    </message>
    <message>
        <source>受付が済んでいる人がいます</source>
        <translation>うけつけが済んでいる人がいます</translation>
    </message>
    <message>
        <source>このカードの人は、ここの名簿にありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの番号は預かりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前を聞いて受付してください。</source>
        <translation>お名前を聞いてうけつけしてください。</translation>
    </message>
    <message>
        <source>お答えできる情報はありません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskParts</name>
    <message>
        <source>新しく書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付する</source>
        <translation>うけつけする</translation>
    </message>
    <message>
        <source>人数だけ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>保存しています</source>
        <translation>しまっています</translation>
    </message>
    <message>
        <source>探す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付する</source>
        <translation>うけつけする</translation>
    </message>
    <message>
        <source>この人を出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人を受付する</source>
        <translation>{count}人をうけつけする</translation>
    </message>
    <message>
        <source>この人を加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き終えた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前だけで加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前だけで受付</source>
        <translation>名前だけでうけつけ</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>避難所受付</source>
        <translation>ひなんじょうけつけ</translation>
    </message>
    <message>
        <source>{name} 訓練</source>
        <translation>{name} 練習</translation>
    </message>
</context>
<context>
    <name>DoublesScreen</name>
    <message>
        <source>別の人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この {count}件は、同じ人ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ人の可能性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当に確認をたのむ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>さがしています。数秒かかることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまは、ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付から確認をたのまれています。</source>
        <translation>うけつけから確認をたのまれています。</translation>
    </message>
    <message>
        <source>双子かもしれません。本人に確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人は別の人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
</context>
<context>
    <name>ElsewhereStep</name>
    <message>
        <source>例 校庭の白い軽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこで寝泊まりしますか</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>受付はこのまま続けられます。本部から案内のファイルを受け取り、確認の番号を電話で聞いてください。</source>
        <translation>うけつけはこのまま続けられます。本部から案内のファイルを受け取り、確認の番号を電話で聞いてください。</translation>
    </message>
    <message>
        <source>いま本部とやりとりしています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ本部とつながっていません。つながれば、ひとりでに送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後に本部とつながったのは {time} です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながれば、ひとりでに送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付のアドレス: {address}</source>
        <translation>このうけつけのアドレス: {address}</translation>
    </message>
    <message>
        <source>ほかの受付 {address}: つながっています({time})</source>
        <translation>ほかのうけつけ {address}: つながっています({time})</translation>
    </message>
    <message>
        <source>ほかの受付 {address}: つながっていません</source>
        <translation>ほかのうけつけ {address}: つながっていません</translation>
    </message>
    <message>
        <source>できませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部の登録の期限が過ぎています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付も送受信も、このまま続けられます。</source>
        <translation>うけつけも送受信も、このまま続けられます。</translation>
    </message>
    <message>
        <source>手のあいたときに、本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部に登録しました。ひとりでに送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま送ってみます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その受付ともつなぎます。少しお待ちください。</source>
        <translation>そのうけつけともつなぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>USB に書きました({count}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を抜いて、本部に届けてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB が見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を挿して、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB から受け取りました(新しい記録 {count}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部の受領のしるし: {time}</source>
        <translation>本部の受けとりのしるし: {time}</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>本部との送受信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送った割合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部から聞いた確認の番号(6桁)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内のファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ避難所のほかの受付のアドレス</source>
        <translation>同じひなんじょのほかのうけつけのアドレス</translation>
    </message>
    <message>
        <source>この受付とつなぐ</source>
        <translation>このうけつけとつなぐ</translation>
    </message>
    <message>
        <source>USB に書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB から受け取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ選んでいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部に登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付は、まだ本部に登録されていません</source>
        <translation>このうけつけは、まだ本部に登録されていません</translation>
    </message>
    <message>
        <source>送信待ち {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて本部に届いています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部の案内</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>本人・受付</source>
        <translation>本人・うけつけ</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EyesPicker</name>
    <message>
        <source>文字の大きさ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明るい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>くっきり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ことば</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ことばは、ソフトを開き直すと替わります</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生年月日・年齢</source>
        <translation>生まれた日・年(何さい)</translation>
    </message>
    <message>
        <source>年齢</source>
        <translation>年(何さい)</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>町名・地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通訳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特徴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかった場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>居場所</source>
        <translation>いる所</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>けが・体のぐあい</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>手伝い</translation>
    </message>
    <message>
        <source>安否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>ひみつ</translation>
    </message>
    <message>
        <source>一緒に来た人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>家族の中の関係</translation>
    </message>
    <message>
        <source>町内会・自治会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>急ぐときの電話</translation>
    </message>
    <message>
        <source>国籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保護者</source>
        <translation>親など</translation>
    </message>
    <message>
        <source>一人で来た子ども</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住居種別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>車</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ペット</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ペットの世話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>資格・特技</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移りたい先</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>市町村の避難所用データを選んでください</source>
        <translation>市や町のひなんじょ用データを選んでください</translation>
    </message>
    <message>
        <source>ここはどの避難所ですか</source>
        <translation>ここはどのひなんじょですか</translation>
    </message>
    <message>
        <source>合言葉を決めてください</source>
        <translation>ひみつのことばを決めてください</translation>
    </message>
    <message>
        <source>受付する人のお名前を入れてください</source>
        <translation>うけつけする人のお名前を入れてください</translation>
    </message>
    <message>
        <source>この内容で受付を始めます</source>
        <translation>この内容でうけつけを始めます</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付を始める</source>
        <translation>うけつけを始める</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉は{count}文字からにしてください</source>
        <translation>ひみつのことばは{count}文字からにしてください</translation>
    </message>
    <message>
        <source>データを選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所を選んでください</source>
        <translation>ひなんじょを選んでください</translation>
    </message>
    <message>
        <source>2つの合言葉がちがいます</source>
        <translation>2つのひみつのことばがちがいます</translation>
    </message>
    <message>
        <source>1人は加えてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所責任者を1人決めてください。あとで人を加えるのに要ります。</source>
        <translation>ひなんじょの責任者を1人決めてください。あとで人を加えるのに要ります。</translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation>ひみつの番号は数字4から8けたにしてください</translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation>2つのひみつの番号がちがいます</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>{number} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>担当交代</source>
        <translation>人をかえる</translation>
    </message>
    <message>
        <source>休止</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>鍵をかける</source>
        <translation>かぎをかける</translation>
    </message>
    <message>
        <source>本部 送信待ち {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通報 {count}</source>
        <translation>助けの知らせ {count}</translation>
    </message>
    <message>
        <source>写しにまだ無い記録 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版の記録 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付だけ</source>
        <translation>うけつけだけ</translation>
    </message>
    <message>
        <source>名簿は閉じています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付</source>
        <translation>うけつけ</translation>
    </message>
    <message>
        <source>避難者</source>
        <translation>ひなんした人</translation>
    </message>
    <message>
        <source>安否未確認</source>
        <translation>まだ あっていない人</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通報</source>
        <translation>助けの知らせ</translation>
    </message>
    <message>
        <source>照合</source>
        <translation>見くらべ</translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電池 {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人数が来たあとに受け付けた人です。同じ組の人に印をつけます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとで名前が分かった人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  人数のみ {left}人</source>
        <translation>{time}  人の数だけ {left}人</translation>
    </message>
    <message>
        <source>名前が分かった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数え直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何人来ましたか(氏名はあとで)</source>
        <translation>何人来ましたか(名前はあとで)</translation>
    </message>
    <message>
        <source>いま何人いますか(前は {left}人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数のみ {left}人のうち、名前が分かった人</source>
        <translation>人の数だけ {left}人のうち、名前が分かった人</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人を人数から引く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人を記録しました。人数のみは {total}人です</source>
        <translation>{count}人を記録しました。人の数だけは {total}人です</translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数として読めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 から 9999 までの数を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>desk.ja.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>だれに引き渡しますか</source>
        <translation>だれにわたすことますか</translation>
    </message>
    <message>
        <source>記録した担当者が立ち会った人になります。身分証などを見て確かめてください。</source>
        <translation>記録した担当の人が立ち会った人になります。身分証などを見て確かめてください。</translation>
    </message>
    <message>
        <source>例 本間 裕子(運転免許証を確認)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き渡したあと</source>
        <translation>わたすことたあと</translation>
    </message>
    <message>
        <source>この避難所にいる</source>
        <translation>このひなんじょにいる</translation>
    </message>
    <message>
        <source>一緒に退所する</source>
        <translation>一緒にここを出ることする</translation>
    </message>
    <message>
        <source>引き渡しではなく、家族のつながりだけ</source>
        <translation>わたすことではなく、家族のつながりだけ</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>ここにいない人なら、お名前と確かめ方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>家族の中の関係</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>熱・せきなど</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>けが・体のぐあい</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内する区画</source>
        <translation>案内するいる場所</translation>
    </message>
    <message>
        <source>例 保健室、2階の教室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人と分かれた区画へ案内してください。</source>
        <translation>ほかの人と分かれたいる場所へ案内してください。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>カードがあれば、カメラの枠に合わせて見せてもらいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードがなければ、お名前の読みを上の欄に入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も分からなければ「新しく書く」で、分かることだけ書きます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>そのほかの記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}(取り消し)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付で</source>
        <translation>うけつけで</translation>
    </message>
    <message>
        <source>カードで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口頭で</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話で</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}ごろ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付した</source>
        <translation>うけつけした</translation>
    </message>
    <message>
        <source>点呼でいることを確かめた</source>
        <translation>人かぞえでいることを確かめた</translation>
    </message>
    <message>
        <source>電話で確かめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人が見かけた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人を見かけた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>点呼で見つからなかった</source>
        <translation>人かぞえで見つからなかった</translation>
    </message>
    <message>
        <source>{names} を直した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} に引き渡した</source>
        <translation>{name} にわたすことた</translation>
    </message>
    <message>
        <source>家族のつながりを記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮が必要なことを記録した</source>
        <translation>手伝いがいることを記録した</translation>
    </message>
    <message>
        <source>配慮に応えた</source>
        <translation>手伝いに応えた</translation>
    </message>
    <message>
        <source>けが・体調を記録した</source>
        <translation>けが・体のぐあいを記録した</translation>
    </message>
    <message>
        <source>安否を記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非公開の希望を記録した</source>
        <translation>ひみつの希望を記録した</translation>
    </message>
    <message>
        <source>同意を記録した</source>
        <translation>「はい」の返事を記録した</translation>
    </message>
    <message>
        <source>一緒に来た人を直した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助けを求める連絡をした</source>
        <translation>助けを求める知らせをした</translation>
    </message>
    <message>
        <source>同じ人かどうかを記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消した</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>寝る所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住まい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いない・聞いていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ペット</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurryScreen</name>
    <message>
        <source>電源があるうちに印刷します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手書きで続けるのに要る紙を、要る順に印刷します。途中で止まっても続きから出せます。</source>
        <translation>手書きで続けるのに要る紙を、要る順に印刷します。とちゅうで止まっても続きから出せます。</translation>
    </message>
    <message>
        <source>PDFにする(プリンターがないとき)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プリンター {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを置くフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}  作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}  {pages} 枚を印刷しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}  {pages} 枚 済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}  止まりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}  作れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>続きから印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙がそろったか、枚数を数えてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年齢</source>
        <translation>年(何さい)</translation>
    </message>
    <message>
        <source>町名・住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 84、昭和15年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>分かることだけで構いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年齢・生まれ年</source>
        <translation>年(何さい)・生まれ年</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>伝えたことを記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>同居者・親族</source>
        <translation>同居者・家族・親せき</translation>
    </message>
    <message>
        <source>知人・職場</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お答えできる情報はありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>無事を確認しています</source>
        <translation>けががないを確認しています</translation>
    </message>
    <message>
        <source>安否は確認中です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>けがはありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>体がわるい</translation>
    </message>
    <message>
        <source>軽傷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重傷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この避難所にいます</source>
        <translation>このひなんじょにいます</translation>
    </message>
    <message>
        <source>この避難所の方で、いまは外出中です</source>
        <translation>このひなんじょの方で、いまはお出かけ中です</translation>
    </message>
    <message>
        <source>自宅にいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>車で過ごしています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>病院へ行きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施設へ移りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この避難所を出ました</source>
        <translation>このひなんじょを出ました</translation>
    </message>
    <message>
        <source>ほかの避難所へ移りました</source>
        <translation>ほかのひなんじょへ移りました</translation>
    </message>
    <message>
        <source>{who} から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非公開(照会・掲示しない)</source>
        <translation>ひみつ(たずねること・掲示しない)</translation>
    </message>
</context>
<context>
    <name>IssuedScreen</name>
    <message>
        <source>外に出ている紙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい紙を出したら、古い紙を回収して細断します。番号は紙の右上にあります。</source>
        <translation>新しい紙を出したら、古い紙を集めることしてこまかく切るします。番号は紙の右上にあります。</translation>
    </message>
    <message>
        <source>外に出ている紙はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古くなった紙をすべて回収する</source>
        <translation>古くなった紙をすべて集めることする</translation>
    </message>
    <message>
        <source>印刷へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙の一覧を書きかえられませんでした</source>
        <translation>紙の表を書きかえられませんでした</translation>
    </message>
    <message>
        <source>{facts}&#x3000;回収中</source>
        <translation>{facts}&#x3000;集めること中</translation>
    </message>
    <message>
        <source>回収する</source>
        <translation>集めることする</translation>
    </message>
    <message>
        <source>{number} を回収する</source>
        <translation>{number} を集めることする</translation>
    </message>
    <message>
        <source>戻って細断した</source>
        <translation>戻ってこまかく切るした</translation>
    </message>
    <message>
        <source>{number} が戻った</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>名簿を開いて、記録をひとつにします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまでの受付はそのまま引き継ぎます。書き直しはいりません。</source>
        <translation>ここまでのうけつけはそのままつたえることます。書き直しはいりません。</translation>
    </message>
    <message>
        <source>合言葉か封筒の番号</source>
        <translation>ひみつのことばか封筒の番号</translation>
    </message>
    <message>
        <source>開き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>ひみつのことば</translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データから始める</source>
        <translation>ひなんじょ用データから始める</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿が開きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件の記録を引き継ぎました。</source>
        <translation>{count}件の記録をつたえることました。</translation>
    </message>
    <message>
        <source>開けませんでした</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepersFace</name>
    <message>
        <source>お名前なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suica など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかのカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付カード</source>
        <translation>うけつけカード</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>来た人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出た人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>人の数だけ</translation>
    </message>
    <message>
        <source>点呼票</source>
        <translation>人かぞえの紙</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>ここを出ること</translation>
    </message>
    <message>
        <source>外出・外泊</source>
        <translation>お出かけ・お泊まり</translation>
    </message>
    <message>
        <source>自宅へ(支援は続ける)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>病院へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}歳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここにいる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} に退所</source>
        <translation>{time} にここを出ること</translation>
    </message>
    <message>
        <source>記録できませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙の番号をもう一度見てください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl と番号で選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の紙を取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の打ち間違いかもしれません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻が読めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例: 3:00、0300、昨日 23:10、3時頃、不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの人ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その人は見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に「来た人」の紙を入れるか、受付票の番号で探してください。</source>
        <translation>先に「来た人」の紙を入れるか、うけつけの紙の番号で探してください。</translation>
    </message>
    <message>
        <source>この人には、その前の退所の記録があります</source>
        <translation>この人には、その前のここを出ることの記録があります</translation>
    </message>
    <message>
        <source>そのあと戻った人なら、そのまま続けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退所がまちがいなら Ctrl と 0 を押してください。</source>
        <translation>ここを出ることがまちがいなら Ctrl と 0 を押してください。</translation>
    </message>
    <message>
        <source>人数を数字で入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この番号の紙は、{time} に {operator} が入れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ紙なら Esc で入れずに次へ。別の紙なら、そのまま続けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets}枚目を記録しました(避難所内 {inside}人)</source>
        <translation>{sheets}枚目を記録しました(ひなんじょの中 {inside}人)</translation>
    </message>
    <message>
        <source>退所はまちがい</source>
        <translation>ここを出ることはまちがい</translation>
    </message>
</context>
<context>
    <name>KeyingScreen</name>
    <message>
        <source>紙の記録を入力します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこへ(↑ ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ紙にもう1人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の紙を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>点呼票の印刷番号</source>
        <translation>人かぞえの紙の印刷番号</translation>
    </message>
    <message>
        <source>紙の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いてある時刻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年齢・生年</source>
        <translation>年(何さい)・生年</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>町名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>手伝い</translation>
    </message>
    <message>
        <source>お名前か番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行き先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いなかった人の番号(空で終わり)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空なら前と同じ紙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 3:00、3時頃、不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1男 2女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>行き先(住所・名前)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡のつく電話</source>
        <translation>知らせのつく電話</translation>
    </message>
    <message>
        <source>どうして分かりましたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退所して、どこへ行きますか</source>
        <translation>ここを出ることして、どこへ行きますか</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>鍵をかけました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録は暗号にしてしまってあります。消えてはいません。開くには、合言葉か封筒の番号が要ります。</source>
        <translation>記録は暗号にしてしまってあります。消えてはいません。開くには、ひみつのことばか封筒の番号が要ります。</translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>近い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ちがう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>生まれた日</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>姓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生まれ年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>誕生日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>地区・町名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月と日が逆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 文字ちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元号のとりちがえ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一部が同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おそらく同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ちがう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わからない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みが同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>似た漢字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の文字が欠けている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のばす音だけちがう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>濁点だけちがう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そう読める漢字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ読みの別の漢字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>漢字の別の読み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 文字ちがい(似ていない)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そう読めなくもない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 文字ちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめが同じ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>漢字が 1 つ同じ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>どの人でもない(該当なし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。担当の人を呼んでください。</source>
        <translation>見くらべを決められるのは、手伝いの担当・責任者・本部です。担当の人を呼んでください。</translation>
    </message>
    <message>
        <source>名簿のこの人と同じ方ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿との照合を待つ人</source>
        <translation>名簿との見くらべを待つ人</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>表へ</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>いまは、いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとから変えることもできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>次に聞くとよいこと: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>避難者</source>
        <translation>ひなんした人</translation>
    </message>
    <message>
        <source>安否未確認</source>
        <translation>まだ あっていない人</translation>
    </message>
    <message>
        <source>通報</source>
        <translation>助けの知らせ</translation>
    </message>
    <message>
        <source>名簿との照合</source>
        <translation>名簿との見くらべ</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を確かめる</source>
        <translation>ひみつのことばを確かめる</translation>
    </message>
    <message>
        <source>ことばの指さしカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え(USB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここから本番</source>
        <translation>ここから本当</translation>
    </message>
    <message>
        <source>担当者を加える</source>
        <translation>担当の人を加える</translation>
    </message>
    <message>
        <source>使い方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カメラを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当を交代する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙の記録を入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照会を受ける</source>
        <translation>たずねることを受ける</translation>
    </message>
    <message>
        <source>照会への返事・伝言</source>
        <translation>たずねることへの返事・伝言</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数だけ(氏名はあとで)</source>
        <translation>人数だけ(名前はあとで)</translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>人かぞえ</translation>
    </message>
    <message>
        <source>同じ人の可能性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをなくした</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
</context>
<context>
    <name>MovingScreen</name>
    <message>
        <source>{names} ほか {count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存しています</source>
        <translation>しまっています</translation>
    </message>
    <message>
        <source>時刻として読めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「18:30」「18時半」「3時間」「明日8時」のように入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移動先が選ばれていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所を選ぶか、名前を書いてください。</source>
        <translation>ひなんじょを選ぶか、名前を書いてください。</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>並べ方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>手伝う人</translation>
    </message>
    <message>
        <source>すべての地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>危険</source>
        <translation>あぶない</translation>
    </message>
    <message>
        <source>すべての支援者</source>
        <translation>すべての手伝う人</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>要配慮者担当を呼びます</source>
        <translation>手伝いの担当を呼びます</translation>
    </message>
    <message>
        <source>{need} くわしく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間としては読めません。言葉のまま残します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと何時間もちますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次はいつですか(例 20時間後、明日 9時)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと何日分ありますか</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>ほかの人に聞こえない所で聞いてください。理由は担当だけが見ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>手伝いがいること</translation>
    </message>
</context>
<context>
    <name>NewCaseScreen</name>
    <message>
        <source>何がありましたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが(分からなければ空けて)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どうした・何が要る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らせた人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その人の連絡先</source>
        <translation>その人の電話など</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}時間以内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>受付</source>
        <translation>うけつけ</translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>人の数だけ</translation>
    </message>
    <message>
        <source>居場所が変わった</source>
        <translation>いる所が変わった</translation>
    </message>
    <message>
        <source>所在確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を直した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>手伝いがいること</translation>
    </message>
    <message>
        <source>配慮に応じた</source>
        <translation>手伝いに応じた</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>けが・体のぐあい</translation>
    </message>
    <message>
        <source>安否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通報</source>
        <translation>助けの知らせ</translation>
    </message>
    <message>
        <source>通報を伝えた</source>
        <translation>助けの知らせを伝えた</translation>
    </message>
    <message>
        <source>本部が受領</source>
        <translation>本部が受けとり</translation>
    </message>
    <message>
        <source>通報が終わった</source>
        <translation>助けの知らせが終わった</translation>
    </message>
    <message>
        <source>訪問・電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿との照合</source>
        <translation>名簿との見くらべ</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>「はい」の返事</translation>
    </message>
    <message>
        <source>非公開の設定</source>
        <translation>ひみつの設定</translation>
    </message>
    <message>
        <source>照会</source>
        <translation>たずねること</translation>
    </message>
    <message>
        <source>照会に答えた</source>
        <translation>たずねることに答えた</translation>
    </message>
    <message>
        <source>場所の様子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>点呼を始めた</source>
        <translation>人かぞえを始めた</translation>
    </message>
    <message>
        <source>点呼が終わった</source>
        <translation>人かぞえが終わった</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者を加えた</source>
        <translation>担当の人を加えた</translation>
    </message>
    <message>
        <source>本部からの知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか{count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまで見たことを覚えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>次の人への申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に見てから変わったこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまで見た</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送り・前に見てから変わったこと {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「ここまで見た」を押すと、次からは変わったことだけが出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に見てから変わったことはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>昭和55年2月17日、S55.2.17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>顔写真も見る(少し長くかかります)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>① 生年月日</source>
        <translation>① 生まれた日</translation>
    </message>
    <message>
        <source>② 有効期限の年(西暦)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>③ セキュリティコード(4 桁)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>1文字消す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>合言葉</source>
        <translation>ひみつのことば</translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付だけ始める</source>
        <translation>うけつけだけ始める</translation>
    </message>
    <message>
        <source>はじめての準備をする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を知る人がいないときは、受付だけ始められます。名簿はあとから開けます。</source>
        <translation>ひみつのことばを知る人がいないときは、うけつけだけ始められます。名簿はあとから開けます。</translation>
    </message>
    <message>
        <source>{shelter}(USB の写し)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelter}(受付だけ)</source>
        <translation>{shelter}(うけつけだけ)</translation>
    </message>
    <message>
        <source>{shelter} 訓練</source>
        <translation>{shelter} 練習</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所の受付を始めます</source>
        <translation>ひなんじょのうけつけを始めます</translation>
    </message>
    <message>
        <source>どの受付を開きますか</source>
        <translation>どのうけつけを開きますか</translation>
    </message>
    <message>
        <source>USB の写しから {shelter} の受付を始めます</source>
        <translation>USB の写しから {shelter} のうけつけを始めます</translation>
    </message>
    <message>
        <source>{shelter} の受付を開きます</source>
        <translation>{shelter} のうけつけを開きます</translation>
    </message>
    <message>
        <source>人が来ているときは「受付だけ始める」を押してください。合言葉も準備もいりません。名簿はあとから開けます。書き直しはいりません。</source>
        <translation>人が来ているときは「うけつけだけ始める」を押してください。ひみつのことばも準備もいりません。名簿はあとから開けます。書き直しはいりません。</translation>
    </message>
    <message>
        <source>開いています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用意しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しから始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation>ひみつの番号</translation>
    </message>
    <message>
        <source>この受付は開けません</source>
        <translation>このうけつけは開けません</translation>
    </message>
    <message>
        <source>まだ何も入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}で開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの始め方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村の避難所用データがあるときは、はじめての準備から始めます。</source>
        <translation>市や町のひなんじょ用データがあるときは、はじめての準備から始めます。</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>所属</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役割</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつまで担当しますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号(数字4から8けた)</source>
        <translation>ひみつの番号(数字4から8けた)</translation>
    </message>
    <message>
        <source>暗証番号をもう一度</source>
        <translation>ひみつの番号をもう一度</translation>
    </message>
    <message>
        <source>決めない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日から3日間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日から7日間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日から30日間</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorsScreen</name>
    <message>
        <source>加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席につく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者のお名前を入れてください</source>
        <translation>担当の人のお名前を入れてください</translation>
    </message>
    <message>
        <source>どなたが受付しますか</source>
        <translation>どなたがうけつけしますか</translation>
    </message>
    <message>
        <source>{name} さんの暗証番号</source>
        <translation>{name} さんのひみつの番号</translation>
    </message>
</context>
<context>
    <name>OperatorsStep</name>
    <message>
        <source>この人を加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を外す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherPage</name>
    <message>
        <source>子ども</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ひとりで来た子ども(保護者を探す)</source>
        <translation>ひとりで来た子ども(親などを探す)</translation>
    </message>
    <message>
        <source>母親(生まれたばかりの子)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この子を引き渡す人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ばない</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackStep</name>
    <message>
        <source>ファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データなしで始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作成 {made}
避難所 {places}か所  登録者 {entries}人  受付カード {cards}枚</source>
        <translation>作成 {made}
ひなんじょ {places}か所  登録者 {entries}人  うけつけカード {cards}枚</translation>
    </message>
    <message>
        <source>訓練用のデータです。</source>
        <translation>練習用のデータです。</translation>
    </message>
    <message>
        <source>避難所用データ</source>
        <translation>ひなんじょ用データ</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>休止中です</source>
        <translation>お休み中です</translation>
    </message>
    <message>
        <source>画面の記録を隠しました。保存した記録はそのまま残り、本部への送信も続いています。つづけるときは、担当者の暗証番号を入れてください。</source>
        <translation>画面の記録を隠しました。しまった記録はそのまま残り、本部への送信も続いています。つづけるときは、担当の人のひみつの番号を入れてください。</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>はじめに: 熱・せき・けがのある人、薬や機器が要る人は → 0</source>
        <translation>はじめに: 熱・せき・けがのある人、薬や機械が要る人は → 0</translation>
    </message>
    <message>
        <source>受付する人</source>
        <translation>うけつけする人</translation>
    </message>
</context>
<context>
    <name>PeopleParts</name>
    <message>
        <source>お名前・読みがな・受付票の番号・区画</source>
        <translation>お名前・読みがな・うけつけの紙の番号・いる場所</translation>
    </message>
    <message>
        <source>避難者を探す</source>
        <translation>ひなんした人を探す</translation>
    </message>
    <message>
        <source>避難者の一覧</source>
        <translation>ひなんした人の表</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>人かぞえ</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>{count}人を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前か受付票の番号を入れると、その人が出ます。</source>
        <translation>お名前かうけつけの紙の番号を入れると、その人が出ます。</translation>
    </message>
    <message>
        <source>見つかりません。読みがなか、受付票の番号でも試せます。</source>
        <translation>見つかりません。読みがなか、うけつけの紙の番号でも試せます。</translation>
    </message>
    <message>
        <source>「{shelf}」の人はいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前か受付票の番号で探すか、受付(F1)で受け付けてください。</source>
        <translation>お名前かうけつけの紙の番号で探すか、うけつけ(F1)で受け付けてください。</translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードで呼び出せる人は、ここにいません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>受付票を印刷</source>
        <translation>うけつけの紙を印刷</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居場所を変える</source>
        <translation>いる所を変える</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>要配慮者担当を呼ぶ</source>
        <translation>手伝いの担当を呼ぶ</translation>
    </message>
    <message>
        <source>保護者を探しています</source>
        <translation>親などを探しています</translation>
    </message>
    <message>
        <source>体調・配慮</source>
        <translation>体のぐあい・手伝い</translation>
    </message>
    <message>
        <source>どこにいますか(例 自宅・2階)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} の体調・配慮</source>
        <translation>{name} の体のぐあい・手伝い</translation>
    </message>
    <message>
        <source>{name} はどこにいますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation>ひなんじょの中</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>保存しています</source>
        <translation>しまっています</translation>
    </message>
    <message>
        <source>{count}人が帰所した</source>
        <translation>{count}人がもどった</translation>
    </message>
    <message>
        <source>帰所した</source>
        <translation>もどった</translation>
    </message>
    <message>
        <source>{count}人 外出・退所など</source>
        <translation>{count}人 お出かけ・ここを出ることなど</translation>
    </message>
    <message>
        <source>外出・退所など</source>
        <translation>お出かけ・ここを出ることなど</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>点呼のときにいなかった人です</source>
        <translation>人かぞえのときにいなかった人です</translation>
    </message>
    <message>
        <source>戻っていれば「帰所した」を押してください。</source>
        <translation>戻っていれば「もどった」を押してください。</translation>
    </message>
    <message>
        <source>この人のことは、だれにも答えないでください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFace</name>
    <message>
        <source>カードの顔写真</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseScreen</name>
    <message>
        <source>書いた合言葉</source>
        <translation>書いたひみつのことば</translation>
    </message>
    <message>
        <source>あとで確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この合言葉を紙に書いてください</source>
        <translation>このひみつのことばを紙に書いてください</translation>
    </message>
    <message>
        <source>書いた合言葉を入れてください</source>
        <translation>書いたひみつのことばを入れてください</translation>
    </message>
    <message>
        <source>書きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉がちがいます</source>
        <translation>ひみつのことばがちがいます</translation>
    </message>
    <message>
        <source>記録はそのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどって、紙と見比べてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付をもう一度開くときに使います。なくすと、だれにも開けません。紙は、避難所の責任者が身につけるか、金庫に入れてください。</source>
        <translation>このうけつけをもう一度開くときに使います。なくすと、だれにも開けません。紙は、ひなんじょの責任者が身につけるか、金庫に入れてください。</translation>
    </message>
</context>
<context>
    <name>PhraseStep</name>
    <message>
        <source>別の合言葉を見る</source>
        <translation>別のひみつのことばを見る</translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おすすめの合言葉</source>
        <translation>おすすめのひみつのことば</translation>
    </message>
    <message>
        <source>紙に書いてから、下に2回入れてください。自分で決めた合言葉でも構いません。</source>
        <translation>紙に書いてから、下に2回入れてください。自分で決めたひみつのことばでも構いません。</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>ひみつのことば</translation>
    </message>
    <message>
        <source>合言葉をもう一度</source>
        <translation>ひみつのことばをもう一度</translation>
    </message>
</context>
<context>
    <name>PinFace</name>
    <message>
        <source>暗証番号</source>
        <translation>ひみつの番号</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>暗証番号</source>
        <translation>ひみつの番号</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>避難所の名前</source>
        <translation>ひなんじょの名前</translation>
    </message>
    <message>
        <source>{name}({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>{age}歳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>生まれた日</translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居所</source>
        <translation>いる所</translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>急ぐときの電話</translation>
    </message>
    <message>
        <source>同居者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援を必要とする事由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>手伝う人</translation>
    </message>
    <message>
        <source>避難先</source>
        <translation>ひなんする所</translation>
    </message>
    <message>
        <source>避難経路</source>
        <translation>ひなんする道</translation>
    </message>
    <message>
        <source>留意事項</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>電源があるうちに印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電池が残り {percent} % です</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>何を印刷しますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電源があるうちに</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外に出ている紙・回収</source>
        <translation>外に出ている紙・集めること</translation>
    </message>
    <message>
        <source>名前の載る紙は取扱注意です。使い終わったら責任者に返します。</source>
        <translation>名前の載る紙は大切にする紙です。使い終わったら責任者に返します。</translation>
    </message>
    <message>
        <source>{sheet}(止めています)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>うけつけへ</translation>
    </message>
    <message>
        <source>1 番の紙を作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙の一覧を出せませんでした</source>
        <translation>紙の表を出せませんでした</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>このカードからは読めません。お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホからは読めません。カードを置くか、お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次からこのカードで呼び出せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しいカードです。受付のあとで渡す人を選びます。</source>
        <translation>新しいカードです。うけつけのあとで渡す人を選びます。</translation>
    </message>
    <message>
        <source>カードリーダー: ありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー: 置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー: カードがあります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー: 裏返して置き直してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのカードは、もうだれも呼び出しません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>紙に書くか印刷して、封をしてください。合言葉を忘れたときに開けます。</source>
        <translation>紙に書くか印刷して、封をしてください。ひみつのことばを忘れたときに開けます。</translation>
    </message>
    <message>
        <source>金庫の封筒に入れる番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データなし</source>
        <translation>ひなんじょ用データなし</translation>
    </message>
    <message>
        <source>データ  {town}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者  {names}</source>
        <translation>担当の人  {names}</translation>
    </message>
    <message>
        <source>合言葉  紙に書いたことを確かめてください。</source>
        <translation>ひみつのことば  紙に書いたことを確かめてください。</translation>
    </message>
</context>
<context>
    <name>RealScreen</name>
    <message>
        <source>ここから本番にしますか</source>
        <translation>ここから本当にしますか</translation>
    </message>
    <message>
        <source>訓練の記録はそのまま残り、本番の記録は別に始まります。担当者と暗証番号はそのまま使えます。このあと新しい合言葉が出ます。紙に書いてください。</source>
        <translation>練習の記録はそのまま残り、本当の記録は別に始まります。担当の人とひみつの番号はそのまま使えます。このあと新しいひみつのことばが出ます。紙に書いてください。</translation>
    </message>
    <message>
        <source>だれも移さずに始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訓練で受け付けて、いま避難所にいる {people}人を本番に移せます。</source>
        <translation>練習で受け付けて、いまひなんじょにいる {people}人を本当に移せます。</translation>
    </message>
    <message>
        <source>{people}人と始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本番を始める</source>
        <translation>本当を始める</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>要介護</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身体障害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>視覚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聴覚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知的障害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>精神</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>難病</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>認知症</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>酸素</source>
        <translation>さんそ</translation>
    </message>
    <message>
        <source>人工呼吸器</source>
        <translation>息をする機械</translation>
    </message>
    <message>
        <source>透析</source>
        <translation>とうせき</translation>
    </message>
    <message>
        <source>ひとり暮らし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>高齢者のみ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿との照合を見る</source>
        <translation>名簿との見くらべを見る</translation>
    </message>
    <message>
        <source>受付票を印刷</source>
        <translation>うけつけの紙を印刷</translation>
    </message>
    <message>
        <source>{count}人を受付しました</source>
        <translation>{count}人をうけつけしました</translation>
    </message>
    <message>
        <source>要配慮者担当を呼んでください: {codes}</source>
        <translation>手伝いの担当を呼んでください: {codes}</translation>
    </message>
    <message>
        <source>通報にしました {count}件</source>
        <translation>助けの知らせにしました {count}件</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。受付票に下の番号を書いて渡してください。</source>
        <translation>このパソコンにしまいました。うけつけの紙に下の番号を書いて渡してください。</translation>
    </message>
</context>
<context>
    <name>RecentActs</name>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直近の受付</source>
        <translation>直近のうけつけ</translation>
    </message>
    <message>
        <source>{time}  {label} {count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}(取り消し)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>取り込まない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}行目 {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}行目「{column}」 {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理番号(人ごとに変わらない番号)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>氏(姓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旧姓・旧氏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カナ氏名</source>
        <translation>カナ名前</translation>
    </message>
    <message>
        <source>カナ氏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カナ名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>生まれた日</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居所</source>
        <translation>いる所</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAX番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>急ぐときの電話</translation>
    </message>
    <message>
        <source>支援を必要とする事由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>世帯番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation>「はい」の返事</translation>
    </message>
    <message>
        <source>避難支援者の氏名</source>
        <translation>手伝う人の名前</translation>
    </message>
    <message>
        <source>避難支援者の住所</source>
        <translation>手伝う人の住所</translation>
    </message>
    <message>
        <source>避難支援者の電話</source>
        <translation>手伝う人の電話</translation>
    </message>
    <message>
        <source>避難先</source>
        <translation>ひなんする所</translation>
    </message>
    <message>
        <source>避難経路</source>
        <translation>ひなんする道</translation>
    </message>
    <message>
        <source>同居者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>手伝いがいること</translation>
    </message>
    <message>
        <source>氏名がありません(取り込みません)</source>
        <translation>名前がありません(取り込みません)</translation>
    </message>
    <message>
        <source>管理番号がありません(取り込みません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の行と同じ管理番号です(取り込みません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列の数が見出しと違います(取り込みません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引用符が閉じていません(取り込みません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長すぎます(取り込みません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーかもしれない数字を消しました(人は取り込みます)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見えない文字を取り除きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>〓は元の文字が失われています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生年月日を読めません(文字のまま残します)</source>
        <translation>生まれた日を読めません(文字のまま残します)</translation>
    </message>
    <message>
        <source>性別を読めません(不明とします)</source>
        <translation>男・女を読めません(不明とします)</translation>
    </message>
    <message>
        <source>同意を読めません(未回答とします)</source>
        <translation>「はい」の返事を読めません(未回答とします)</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>確かめる行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}行を読みました。{taken}人を取り込めます。{left}行は取り込めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかに{more}件あります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>まだ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外出中</source>
        <translation>お出かけ中</translation>
    </message>
    <message>
        <source>いない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数のみ {count}(目で数えます)</source>
        <translation>人の数だけ {count}(目で数えます)</translation>
    </message>
</context>
<context>
    <name>SafeSheets</name>
    <message>
        <source>金庫に入れる紙を印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封筒に入れて封をし、金庫に入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルは暗号になっていません。印刷したら消してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを保存しました</source>
        <translation>PDFをしまいました</translation>
    </message>
    <message>
        <source>紙にできませんでした</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>受付カードを見せてもらうか、お名前を入れてください</source>
        <translation>うけつけカードを見せてもらうか、お名前を入れてください</translation>
    </message>
    <message>
        <source>ほんま きよ ・ 本間 ・ 受付票の番号</source>
        <translation>ほんま きよ ・ 本間 ・ うけつけの紙の番号</translation>
    </message>
    <message>
        <source>お名前か受付票の番号</source>
        <translation>お名前かうけつけの紙の番号</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>一緒に来た人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全員も一緒に</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮が必要なこと・体調</source>
        <translation>手伝いがいること・体のぐあい</translation>
    </message>
    <message>
        <source>{need}(応えた)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わかっていること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家族・引き渡し</source>
        <translation>家族・わたすこと</translation>
    </message>
    <message>
        <source>引き渡しを記録する</source>
        <translation>わたすことを記録する</translation>
    </message>
    <message>
        <source>引き渡し済み</source>
        <translation>わたすこと済み</translation>
    </message>
    <message>
        <source>経緯(新しい順)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendScreen</name>
    <message>
        <source>だれが訪ねますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行く人・班の名(2人以上で)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何分で戻りますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人を出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻り {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>紙の見本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の紙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>へらす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふやす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プリンターを変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作り直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} / {pages} 枚目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用紙を {count} 枚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プリンター {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>掲示を始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルは暗号になっていません。印刷したら消してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを保存しました</source>
        <translation>PDFをしまいました</translation>
    </message>
    <message>
        <source>名簿を貼り出すことは、いまは止めています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載るのは、掲示に同意した人の名前と町名だけです。</source>
        <translation>載るのは、掲示に「はい」の返事した人の名前と町名だけです。</translation>
    </message>
    <message>
        <source>始めてよいかは、避難所責任者が決めます。</source>
        <translation>始めてよいかは、ひなんじょの責任者が決めます。</translation>
    </message>
    <message>
        <source>印刷に出せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを保存できませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙を作れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>避難者名簿(操作用)</source>
        <translation>ひなんした人の名簿(操作用)</translation>
    </message>
    <message>
        <source>点呼票</source>
        <translation>人かぞえの紙</translation>
    </message>
    <message>
        <source>安否未確認一覧(地区別)</source>
        <translation>まだ あっていない人表(地区別)</translation>
    </message>
    <message>
        <source>対応中の依頼・通報</source>
        <translation>対応中のおねがい・助けの知らせ</translation>
    </message>
    <message>
        <source>定時報告(無線で読める)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぎ</source>
        <translation>つたえること</translation>
    </message>
    <message>
        <source>避難者カード(空)</source>
        <translation>ひなんした人カード(空)</translation>
    </message>
    <message>
        <source>受付一覧(手書き用)</source>
        <translation>うけつけ表(手書き用)</translation>
    </message>
    <message>
        <source>避難者名簿(掲示用)</source>
        <translation>ひなんした人の名簿(掲示用)</translation>
    </message>
    <message>
        <source>個別避難計画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付票</source>
        <translation>うけつけの紙</translation>
    </message>
    <message>
        <source>受付カード</source>
        <translation>うけつけカード</translation>
    </message>
    <message>
        <source>金庫に入れる紙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え(USB)の紙</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>暗証番号は4けたからです</source>
        <translation>ひみつの番号は4けたからです</translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation>ひみつの番号は数字4から8けたにしてください</translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation>2つのひみつの番号がちがいます</translation>
    </message>
    <message>
        <source>あと{count}回試せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds}秒待ってから入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <translation>ひみつの番号がちがいます</translation>
    </message>
</context>
<context>
    <name>Stay</name>
    <message>
        <source>避難所内</source>
        <translation>ひなんじょの中</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>お出かけ</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>ここを出ること</translation>
    </message>
    <message>
        <source>移動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自宅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>車の中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>テント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>病院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施設</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>無断退所(推定)</source>
        <translation>だまって出た人(推定)</translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外泊</source>
        <translation>お泊まり</translation>
    </message>
    <message>
        <source>外出・外泊</source>
        <translation>お出かけ・お泊まり</translation>
    </message>
    <message>
        <source>帰所予定を過ぎた</source>
        <translation>もどる予定を過ぎた</translation>
    </message>
    <message>
        <source>避難所外</source>
        <translation>ひなんじょの外</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>親族・知人宅</source>
        <translation>家族・親せき・知人宅</translation>
    </message>
    <message>
        <source>仮設住宅など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人が受付で</source>
        <translation>本人がうけつけで</translation>
    </message>
    <message>
        <source>カードで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話で</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帰所予定 {time} を過ぎています</source>
        <translation>もどる予定 {time} を過ぎています</translation>
    </message>
    <message>
        <source>{time} に帰所予定</source>
        <translation>{time} にもどる予定</translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>ひみつ</translation>
    </message>
    <message>
        <source>配慮あり</source>
        <translation>手伝いあり</translation>
    </message>
    <message>
        <source>食い違いあり</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taps</name>
    <message>
        <source>だれが確かめたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの居場所</source>
        <translation>いまのいる所</translation>
    </message>
    <message>
        <source>居場所をくわしく</source>
        <translation>いる所をくわしく</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>けが・体のぐあい</translation>
    </message>
    <message>
        <source>確かめた時刻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どんな助けが要るか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聞いたこと・覚え書き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自宅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>親族・知人宅</source>
        <translation>家族・親せき・知人宅</translation>
    </message>
    <message>
        <source>施設</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>病院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>けがなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>軽傷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重傷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>体がわるい</translation>
    </message>
    <message>
        <source>いま</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}時間くらい前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}分くらい前</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>訓練</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>避難所受付</source>
        <translation>ひなんじょうけつけ</translation>
    </message>
    <message>
        <source>担当 {name}({affiliation})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferStep</name>
    <message>
        <source>ほかの避難所の名前</source>
        <translation>ほかのひなんじょの名前</translation>
    </message>
    <message>
        <source>どの避難所へ移りますか</source>
        <translation>どのひなんじょへ移りますか</translation>
    </message>
</context>
<context>
    <name>TripsPanel</name>
    <message>
        <source>戻った</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差し込み直してください。なくても、お名前で受け付けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのソフトを閉じてから、カードを置き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーから返事がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーを抜いて差し直してください。受付は続けられます。</source>
        <translation>リーダーを抜いて差し直してください。うけつけは続けられます。</translation>
    </message>
    <message>
        <source>カードを読めませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置き直すか、お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーにカードがありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んでいるあいだにカードが離れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度、動かさずに置いてください。何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの中身を読み取れません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>傷んでいるか、新しい種類です。お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードから住所や氏名は読めません。</source>
        <translation>このカードから住所や名前は読めません。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置くか、お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめと違うカードが置かれています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人のカードを置き、もう一度はじめからお願いします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号がカードと合いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの表を見て、ゆっくり入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの番号は、前から使えなくなっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解除は役場の窓口でできます。お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残り 1 回なので、ここでは試しません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを守るためです。お名前を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の数字が足りないか、あり得ない日付です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの表と見比べて、直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが受付しているか分かりません。</source>
        <translation>だれがうけつけしているか分かりません。</translation>
    </message>
    <message>
        <source>担当者のお名前を選び、暗証番号を入れてください。</source>
        <translation>担当の人のお名前を選び、ひみつの番号を入れてください。</translation>
    </message>
    <message>
        <source>「来た」の人がいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来ている人の番号キーを押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう取り消されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何もしなくて構いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が開いていません。</source>
        <translation>うけつけが開いていません。</translation>
    </message>
    <message>
        <source>合言葉で開いてください。記録は残っています。</source>
        <translation>ひみつのことばで開いてください。記録は残っています。</translation>
    </message>
    <message>
        <source>訓練用のデータは、本番で人を受け付けた受付には入れられません。</source>
        <translation>練習用のデータは、本当で人を受け付けたうけつけには入れられません。</translation>
    </message>
    <message>
        <source>本番用のデータを選んでください。受付の記録はそのままです。</source>
        <translation>本当用のデータを選んでください。うけつけの記録はそのままです。</translation>
    </message>
    <message>
        <source>USB が抜けているか、書き込めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>挿し直してください。受付はこのまま続けられます。</source>
        <translation>挿し直してください。うけつけはこのまま続けられます。</translation>
    </message>
    <message>
        <source>この人の記録は取り消されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度、お名前で探してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直して、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください。</source>
        <translation>ひみつの番号は数字4から8けたにしてください。</translation>
    </message>
    <message>
        <source>担当者のお名前を入れてください。</source>
        <translation>担当の人のお名前を入れてください。</translation>
    </message>
    <message>
        <source>避難所責任者だけができます。</source>
        <translation>ひなんじょの責任者だけができます。</translation>
    </message>
    <message>
        <source>責任者に席についてもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者を1人は決めてください。</source>
        <translation>担当の人を1人は決めてください。</translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。</source>
        <translation>見くらべを決められるのは、手伝いの担当・責任者・本部です。</translation>
    </message>
    <message>
        <source>担当の人を呼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を本部に伝えてください。受付は続けられます。</source>
        <translation>番号を本部に伝えてください。うけつけは続けられます。</translation>
    </message>
    <message>
        <source>受付票の番号として使えません。</source>
        <translation>うけつけの紙の番号として使えません。</translation>
    </message>
    <message>
        <source>カードに入れられない番号です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家族のQRコードに入りきりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考を短くするか、2枚に分けてください。</source>
        <translation>メモを短くするか、2枚に分けてください。</translation>
    </message>
    <message>
        <source>形の正しくない記録は受け取りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のソフトの記録です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の画面を開いて、そこで行ってください。</source>
        <translation>うけつけの画面を開いて、そこで行ってください。</translation>
    </message>
    <message>
        <source>ファイルの場所と名前を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここには受付がまだありません。</source>
        <translation>ここにはうけつけがまだありません。</translation>
    </message>
    <message>
        <source>受付が2つ以上あります。</source>
        <translation>うけつけが2つ以上あります。</translation>
    </message>
    <message>
        <source>担当者がまだいません。</source>
        <translation>担当の人がまだいません。</translation>
    </message>
    <message>
        <source>市町村コードが要ります。</source>
        <translation>市や町コードが要ります。</translation>
    </message>
    <message>
        <source>--town で市町村コードを付けてください。</source>
        <translation>--town で市や町コードを付けてください。</translation>
    </message>
    <message>
        <source>ファイルを読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本の町の途中で止まりました。</source>
        <translation>見本の町のとちゅうで止まりました。</translation>
    </message>
    <message>
        <source>フォルダーの最後の画面を見てください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページを書き出せません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を受け取れません。何もしていません。</source>
        <translation>ひみつのことばを受け取れません。何もしていません。</translation>
    </message>
    <message>
        <source>合言葉のファイルの場所と、文字コード(UTF-8)を確かめてください。</source>
        <translation>ひみつのことばのファイルの場所と、文字コード(UTF-8)を確かめてください。</translation>
    </message>
    <message>
        <source>この受付は、もう本番です。</source>
        <translation>このうけつけは、もう本当です。</translation>
    </message>
    <message>
        <source>そのまま受付を続けてください。</source>
        <translation>そのままうけつけを続けてください。</translation>
    </message>
    <message>
        <source>本番を始められるのは、避難所責任者だけです。</source>
        <translation>本当を始められるのは、ひなんじょの責任者だけです。</translation>
    </message>
    <message>
        <source>責任者に担当を代わってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録はここにあります。つながれば、ひとりでに送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録はここにあります。番号を本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通信の鍵が使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトが通信の番号を使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の返事が読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手が確かめられません。何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手につながりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手がこの受付を知りません。</source>
        <translation>相手がこのうけつけを知りません。</translation>
    </message>
    <message>
        <source>この受付は本部から止められています。</source>
        <translation>このうけつけは本部から止められています。</translation>
    </message>
    <message>
        <source>相手のソフトの版が違います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの町の相手です。何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手がいま忙しいようです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送ったあと、相手と記録が合いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も変えていません。別の USB を挿すか、送り主に確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を挿し直して、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB受け渡しデータではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB受け渡しデータが壊れています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの相手へのUSB受け渡しデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたUSB受け渡しデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB受け渡しデータが大きすぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB受け渡しデータの署名が合いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB に書けません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部に電話して、もう一度案内を出してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部の人に聞いて、もう一度入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部にまだ登録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認の番号がちがいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この案内はもう使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>アドレスが読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内のファイルが読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録の案内ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いている記録はそのままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部のサーバーでできませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データベースにつながりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度 USB に写し直してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村の担当に番号を伝えてください。受付だけなら始められます。</source>
        <translation>市や町の担当に番号を伝えてください。うけつけだけなら始められます。</translation>
    </message>
    <message>
        <source>このデータは使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データではありません。</source>
        <translation>ひなんじょ用データではありません。</translation>
    </message>
    <message>
        <source>ほかの受付のためのデータです。</source>
        <translation>ほかのうけつけのためのデータです。</translation>
    </message>
    <message>
        <source>データが途中で切れたか、変わっています。</source>
        <translation>データがとちゅうで切れたか、変わっています。</translation>
    </message>
    <message>
        <source>市町村の署名が確かめられません。使いません。</source>
        <translation>市や町の署名が確かめられません。使いません。</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの市町村のデータです。</source>
        <translation>ほかの市や町のデータです。</translation>
    </message>
    <message>
        <source>見本のデータは本番では使えません。</source>
        <translation>見本のデータは本当では使えません。</translation>
    </message>
    <message>
        <source>見本の鍵で作られた本番用データです。使いません。</source>
        <translation>見本の鍵で作られた本当用データです。使いません。</translation>
    </message>
    <message>
        <source>データが大きすぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データの中身が決まりに合っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本の鍵で包まれた本番用データです。使いません。</source>
        <translation>見本の鍵で包まれた本当用データです。使いません。</translation>
    </message>
    <message>
        <source>プリンターが見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つないで、もう一度押してください。PDFにすることもできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そこには書き込めません。記録は無事です。</source>
        <translation>そこには書き込めません。記録はけががないです。</translation>
    </message>
    <message>
        <source>別の場所を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字の形のファイルが足りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ソフトを入れ直してください。受付はこのまま続けられます。</source>
        <translation>ソフトを入れ直してください。うけつけはこのまま続けられます。</translation>
    </message>
    <message>
        <source>写真(PNG、JPEG など)を撮り直して、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その画像ファイルが見つからないか、開けません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画像として読めません。壊れているかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カメラのアドレスとして読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// か rtsp:// で始まるアドレスを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画像が大きすぎるため、開きませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この担当の方にはできないことです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要配慮者担当か避難所責任者を呼んでください。</source>
        <translation>手伝いの担当かひなんじょの責任者を呼んでください。</translation>
    </message>
    <message>
        <source>文が長すぎて、1件の記録に入りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短くするか、2件に分けてください。入力はそのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが・どこで・何が要るか、のどれも書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かることを1つ書いて、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれに伝えたか、だれが受けたかが書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の名前か部署を書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧を開き直してください。記録はそのままです。</source>
        <translation>表を開き直してください。記録はそのままです。</translation>
    </message>
    <message>
        <source>名簿が開いていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「その他」の「名簿を開く」から開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人は、いま使っている名簿にいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが行くかが書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前か班の名を書いてください。戻らないときに気づくためです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>危険な区域の家が入っています。人は出せません。</source>
        <translation>あぶないな区域の家が入っています。人は出せません。</translation>
    </message>
    <message>
        <source>その家を外すか、責任者と本部に相談してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所に来ているかもしれない人が入っています。</source>
        <translation>ひなんじょに来ているかもしれない人が入っています。</translation>
    </message>
    <message>
        <source>先に「名簿との照合」で確かめてください。</source>
        <translation>先に「名簿との見くらべ」で確かめてください。</translation>
    </message>
    <message>
        <source>行き先の家と、戻る時刻を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一度に行けるのは100軒までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を貼り出すことは止めています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>始めてよいかは、避難所責任者が決めます。</source>
        <translation>始めてよいかは、ひなんじょの責任者が決めます。</translation>
    </message>
    <message>
        <source>プリンターが途中で止まりました。</source>
        <translation>プリンターがとちゅうで止まりました。</translation>
    </message>
    <message>
        <source>紙とつながりを確かめて、続きから印刷してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の名簿はそのまま使えます。市町村の担当に伝えてください。</source>
        <translation>前の名簿はそのまま使えます。市や町の担当に伝えてください。</translation>
    </message>
    <message>
        <source>前の名簿はそのままです。「xlsx」で保存し直してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の文字を読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV(UTF-8)で保存し直してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込める行がありませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所の一覧として読めません。</source>
        <translation>ひなんじょの表として読めません。</translation>
    </message>
    <message>
        <source>ほかの市町村の名簿です。</source>
        <translation>ほかの市や町の名簿です。</translation>
    </message>
    <message>
        <source>Excelのファイルとして読めません。壊れているか、大きすぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の名簿はそのままです。CSVで保存し直してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古いExcelか、パスワードのかかったファイルです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みを止めました。前の名簿をそのまま使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じファイルをもう一度選ぶと、続きから取り込みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのファイルを開けません。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USBメモリーが抜けていないか確かめて、選び直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列の名前を見て、選び直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村コードが正しくありません。</source>
        <translation>市や町コードが正しくありません。</translation>
    </message>
    <message>
        <source>名簿に列の名前の行がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理番号の列が分かりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理番号がマイナンバーかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その列はマイナンバーです。使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その名前の列がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名の列が分かりません。</source>
        <translation>名前の列が分かりません。</translation>
    </message>
    <message>
        <source>名簿の取り込みは、市町村の責任者だけができます。</source>
        <translation>名簿の取り込みは、市や町の責任者だけができます。</translation>
    </message>
    <message>
        <source>市町村の責任者に担当を代わってください。</source>
        <translation>市や町の責任者に担当を代わってください。</translation>
    </message>
    <message>
        <source>どの市町村の名簿か分かりません。</source>
        <translation>どの市や町の名簿か分かりません。</translation>
    </message>
    <message>
        <source>先に「名簿を開く」で避難所用データを入れてください。</source>
        <translation>先に「名簿を開く」でひなんじょ用データを入れてください。</translation>
    </message>
    <message>
        <source>名簿が閉じています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に「名簿を開く」で名簿を開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人を選んで、もう一度記録してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧にもどって、その人を開き直してください。</source>
        <translation>表にもどって、その人を開き直してください。</translation>
    </message>
    <message>
        <source>だれも選ばれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどる時刻が過ぎています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これからの時刻を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここでは直せないことです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人の受付は取り消されています。</source>
        <translation>この人のうけつけは取り消されています。</translation>
    </message>
    <message>
        <source>ここでは決められない食い違いです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要配慮者担当か責任者に伝えてください。</source>
        <translation>手伝いの担当か責任者に伝えてください。</translation>
    </message>
    <message>
        <source>だれに引き渡すのかが書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人を選ぶか、お名前を書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ゆっくり、もう一度入れてください。記録はそのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉か封筒の番号で開いてください。</source>
        <translation>ひみつのことばか封筒の番号で開いてください。</translation>
    </message>
    <message>
        <source>合言葉がちがいます。</source>
        <translation>ひみつのことばがちがいます。</translation>
    </message>
    <message>
        <source>合言葉のどこかに打ちまちがいがあります。</source>
        <translation>ひみつのことばのどこかに打ちまちがいがあります。</translation>
    </message>
    <message>
        <source>自分で決める合言葉は15文字からです。</source>
        <translation>自分で決めるひみつのことばは15文字からです。</translation>
    </message>
    <message>
        <source>長くするか、おすすめの合言葉を使ってください。</source>
        <translation>長くするか、おすすめのひみつのことばを使ってください。</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。</source>
        <translation>ひみつの番号がちがいます。</translation>
    </message>
    <message>
        <source>暗証番号ではもう開けません。</source>
        <translation>ひみつの番号ではもう開けません。</translation>
    </message>
    <message>
        <source>この受付には、その開き方がありません。</source>
        <translation>このうけつけには、その開き方がありません。</translation>
    </message>
    <message>
        <source>USB の写しを挿して、「写しから始める」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も消していません。番号を本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鍵のファイルが見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鍵のファイルが壊れています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のソフトで作られた受付です。</source>
        <translation>新しい版のソフトで作られたうけつけです。</translation>
    </message>
    <message>
        <source>この鍵では読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録のファイルを開けません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鍵が開きません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿はもうこのパソコンにあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しを全部は読めません。何も始めていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を挿し直してください。別の写しがあれば、それを使ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一部の記録をまだ移せません。受付だけの記録も残してあります。</source>
        <translation>一部の記録をまだ移せません。うけつけだけの記録も残してあります。</translation>
    </message>
    <message>
        <source>このまま受付を続け、あとでもう一度開いてください。</source>
        <translation>このままうけつけを続け、あとでもう一度開いてください。</translation>
    </message>
    <message>
        <source>記録の一部が壊れています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しから始めてください。番号を本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトが記録を使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の画面が2つ開いていないか見て、閉じてから試してください。</source>
        <translation>うけつけの画面が2つ開いていないか見て、閉じてから試してください。</translation>
    </message>
    <message>
        <source>ディスクがいっぱいです。前に保存した記録は無事です。</source>
        <translation>ディスクがいっぱいです。前にしまった記録はけががないです。</translation>
    </message>
    <message>
        <source>要らないファイルを消して、もう一度 Enter を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のソフトで作られた記録です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録のファイルが見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しを挿すか、受付だけを始めてください。</source>
        <translation>USB の写しを挿すか、うけつけだけを始めてください。</translation>
    </message>
    <message>
        <source>このフォルダーには書き込めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の書き込み禁止を外すか、本部に番号を伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思わぬことが起きました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度試し、だめなら番号を本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その番号の点呼票は見つかりません。</source>
        <translation>その番号の人かぞえの紙は見つかりません。</translation>
    </message>
    <message>
        <source>紙の右上の印刷番号を見て、入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙に書いてあることが何も入っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前か、よみ、年齢のどれかを入れてください。</source>
        <translation>お名前か、よみ、年(何さい)のどれかを入れてください。</translation>
    </message>
    <message>
        <source>だれが、だれを探しているかが書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>両方の名前を書いて、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りが書かれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の人に伝えることを書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数として読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 から 9999 までの数を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ人が、人数のみの数より多いです。</source>
        <translation>選んだ人が、人の数だけの数より多いです。</translation>
    </message>
    <message>
        <source>人数を数え直すか、選んだ人を減らしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この点呼は、ほかの人が終えています。</source>
        <translation>この人かぞえは、ほかの人が終えています。</translation>
    </message>
    <message>
        <source>点呼をもう一度開いてください。</source>
        <translation>人かぞえをもう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>元に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻すものはありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>間違えたら Ctrl+Z で元に戻せます。</source>
        <translation>まちがえたら Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>訪問を記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻ったことを記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区域の印を記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居所を確認した人として記録しました</source>
        <translation>いる所を確認した人として記録しました</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>まだしまっていません</translation>
    </message>
    <message>
        <source>全員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>急ぐ人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここへ来る予定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ訪ねていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訪問中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認待ち</source>
        <translation>たしかめる前</translation>
    </message>
    <message>
        <source>急ぐ順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区の順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援者の順</source>
        <translation>手伝う人の順</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第三者に聞いた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人に会えた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人と話せた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助けが要る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>無事と聞いた(本人には未確認)</source>
        <translation>けががないと聞いた(本人にはまだ)</translation>
    </message>
    <message>
        <source>ほかの場所にいると聞いた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不在・応答なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>たどり着けない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>無事を確認</source>
        <translation>けががないを確認</translation>
    </message>
    <message>
        <source>連絡がとれない</source>
        <translation>知らせがとれない</translation>
    </message>
    <message>
        <source>安否不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>死亡の情報あり(未確認)</source>
        <translation>死亡の情報あり(まだ)</translation>
    </message>
    <message>
        <source>{who} が戻りません(予定 {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} が訪問中(戻り {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>危険な区域です</source>
        <translation>あぶないな区域です</translation>
    </message>
    <message>
        <source>支援者 {who} {phone}</source>
        <translation>手伝う人 {who} {phone}</translation>
    </message>
    <message>
        <source>聞いただけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>危険区域</source>
        <translation>あぶない所</translation>
    </message>
    <message>
        <source>食い違いあり</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnseenPageScreen</name>
    <message>
        <source>連絡がとれない、と記録する</source>
        <translation>知らせがとれない、と記録する</translation>
    </message>
    <message>
        <source>個別避難計画を印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>表へ</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnseenScreen</name>
    <message>
        <source>安否未確認の一覧</source>
        <translation>まだ あっていない人の表</translation>
    </message>
    <message>
        <source>安否未確認 {count}人</source>
        <translation>まだ あっていない人 {count}人</translation>
    </message>
    <message>
        <source>{count}軒へ人を出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この分け方では、いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の方は、全員の居所が確認できています。</source>
        <translation>名簿の方は、全員のいる所が確認できています。</translation>
    </message>
    <message>
        <source>危険の印を消す</source>
        <translation>あぶないの印を消す</translation>
    </message>
    <message>
        <source>危険区域にする</source>
        <translation>あぶない所にする</translation>
    </message>
    <message>
        <source>危険(責任者の判断)</source>
        <translation>あぶない(責任者の判断)</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>カードを枠に合わせてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カメラは休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま読み取ったカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を預かりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付カードではありません</source>
        <translation>うけつけカードではありません</translation>
    </message>
    <message>
        <source>カードを裏返してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗くて読めません。明かりを近づけてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カメラがありません。お名前で受け付けられます</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>照会の一覧</source>
        <translation>たずねることの表</translation>
    </message>
    <message>
        <source>この照会を開く</source>
        <translation>このたずねることを開く</translation>
    </message>
    <message>
        <source>返事を待つ照会 {count}件</source>
        <translation>返事を待つたずねること {count}件</translation>
    </message>
    <message>
        <source>いまは、待っている照会はありません。</source>
        <translation>いまは、待っているたずねることはありません。</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>外出(今日もどる)</source>
        <translation>お出かけ(今日もどる)</translation>
    </message>
    <message>
        <source>外泊</source>
        <translation>お泊まり</translation>
    </message>
    <message>
        <source>帰所(もどった)</source>
        <translation>もどること(もどった)</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>ここを出ること</translation>
    </message>
    <message>
        <source>ほかの避難所へ移動</source>
        <translation>ほかのひなんじょへ移動</translation>
    </message>
    <message>
        <source>区画を変える</source>
        <translation>いる場所を変える</translation>
    </message>
    <message>
        <source>避難所外(自宅・車など)</source>
        <translation>ひなんじょの外(自宅・車など)</translation>
    </message>
    <message>
        <source>見かけた(居場所は変えない)</source>
        <translation>見かけた(いる所は変えない)</translation>
    </message>
    <message>
        <source>どうしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人をどうしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外出</source>
        <translation>お出かけ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{age}歳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来た</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難者</source>
        <translation>ひなんした人</translation>
    </message>
    <message>
        <source>本人申告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく記入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人と確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認待ち</source>
        <translation>たしかめる前</translation>
    </message>
    <message>
        <source>該当なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市職員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>応援職員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医療</source>
        <translation>お医者さん</translation>
    </message>
    <message>
        <source>受付担当</source>
        <translation>うけつけ担当</translation>
    </message>
    <message>
        <source>要配慮者担当</source>
        <translation>手伝いの担当</translation>
    </message>
    <message>
        <source>避難所責任者</source>
        <translation>ひなんじょの責任者</translation>
    </message>
    <message>
        <source>本部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation>名前がわからない</translation>
    </message>
</context>
<context>
    <name>_SlipLine</name>
    <message>
        <source>氏名不明</source>
        <translation>名前がわからない</translation>
    </message>
</context>
</TS>
