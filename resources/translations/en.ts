<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ja_JP">
<context>
    <name>ActPanel</name>
    <message>
        <source>全員の受付を取り消す</source>
        <translation>Undo for everyone</translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation>The undoing is recorded too.</translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>この人だけ取り消す</source>
        <translation>Undo for this person only</translation>
    </message>
    <message>
        <source>{name} だけ取り消す</source>
        <translation>Undo for {name} only</translation>
    </message>
</context>
<context>
    <name>AmendScreen</name>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>「{name}」を直します</source>
        <translation>Correct “{name}”</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>男</source>
        <translation>M</translation>
    </message>
    <message>
        <source>女</source>
        <translation>F</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>例 昭和15年3月2日 ・ 84歳</source>
        <translation>e.g. 1940-03-02, 84</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>AreaStep</name>
    <message>
        <source>例 B-2</source>
        <translation>e.g. B-2</translation>
    </message>
    <message>
        <source>区画</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>どの区画ですか</source>
        <translation>Which area?</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>探している人の名前</source>
        <translation>Name of who is looked for</translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation>Reading (kana)</translation>
    </message>
    <message>
        <source>年齢・生年月日</source>
        <translation>Age or birth date</translation>
    </message>
    <message>
        <source>住んでいる町</source>
        <translation>Town they live in</translation>
    </message>
    <message>
        <source>尋ねている人の名前</source>
        <translation>Name of who asks</translation>
    </message>
    <message>
        <source>折り返しの連絡先</source>
        <translation>Contact to call back</translation>
    </message>
    <message>
        <source>探している人との関係</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>尋ねている人の本人確認</source>
        <translation>Identity of who asks</translation>
    </message>
    <message>
        <source>していない</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>身分証などで確かめた</source>
        <translation>Checked (ID or the like)</translation>
    </message>
    <message>
        <source>伝言</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>照会と伝言を記録しました。伝言は担当がお預かりします、とお伝えください。</source>
        <translation>The inquiry and the message are recorded. Say that the staff will keep the message.</translation>
    </message>
    <message>
        <source>照会する</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>次の照会</source>
        <translation>Next inquiry</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Looking it up</translation>
    </message>
    <message>
        <source>だれを探していますか(照会)</source>
        <translation>Who are you looking for? (inquiry)</translation>
    </message>
    <message>
        <source>お伝えしてよいこと</source>
        <translation>What may be told</translation>
    </message>
    <message>
        <source>この方のことを伝えた</source>
        <translation>This was told</translation>
    </message>
</context>
<context>
    <name>AskingScreen</name>
    <message>
        <source>指さして答えてもらう {number}/{of}</source>
        <translation>Answer by pointing {number}/{of}</translation>
    </message>
    <message>
        <source>どのことばですか</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Next question</translation>
    </message>
</context>
<context>
    <name>BackByStep</name>
    <message>
        <source>18:30 ・ 18時半 ・ 3時間 ・ 明日8時</source>
        <translation>18:30, 1830, 3h, tomorrow 8</translation>
    </message>
    <message>
        <source>ほかの時刻</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>外泊から、いつもどりますか</source>
        <translation>Out overnight: back by when?</translation>
    </message>
    <message>
        <source>いつもどりますか</source>
        <translation>Back by when?</translation>
    </message>
    <message>
        <source>1時間</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>夕方</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>明朝</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>伝言を届けますか</source>
        <translation>Bring the message?</translation>
    </message>
    <message>
        <source>本人に会って、伝えてよいかを聞いてください。尋ねた人には本人が決めてから。</source>
        <translation>Go and ask the person whether they may be told about. Answer only after they decide.</translation>
    </message>
    <message>
        <source>どうしましたか</source>
        <translation>What was done?</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>この避難所で似た名前の方</source>
        <translation>People here with a similar name</translation>
    </message>
    <message>
        <source>{who} から {about} へ</source>
        <translation>From {who} to {about}</translation>
    </message>
    <message>
        <source>本人に伝言を渡した</source>
        <translation>Message given to the person</translation>
    </message>
    <message>
        <source>本人が連絡すると言った</source>
        <translation>The person will call them</translation>
    </message>
    <message>
        <source>本人が伝えないでほしいと言った</source>
        <translation>The person does not want it told</translation>
    </message>
    <message>
        <source>折り返して、お答えできる情報はないと伝えた</source>
        <translation>Called back: no information can be given</translation>
    </message>
</context>
<context>
    <name>BringingScreen</name>
    <message>
        <source>名簿(CSV・Excel)を取り込みます</source>
        <translation>Import a register (CSV, Excel)</translation>
    </message>
    <message>
        <source>読んだ割合</source>
        <translation>Share read</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>名簿のファイル</source>
        <translation>Register files</translation>
    </message>
    <message>
        <source>名簿のファイルを選ぶ</source>
        <translation>Choose the register’s file</translation>
    </message>
    <message>
        <source>列の意味は合っていますか</source>
        <translation>Do the columns mean this?</translation>
    </message>
    <message>
        <source>まだ取り込んでいません。これでよいですか</source>
        <translation>Nothing is imported yet. Is this right?</translation>
    </message>
    <message>
        <source>取り込みました</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>ファイルを選ぶと、まず中を調べます。「取り込む」を押すまで、今の名簿のままです。</source>
        <translation>Choosing a file only looks into it. Until you press “Import”, the register stays as it is.</translation>
    </message>
    <message>
        <source>見出しから決めました。違うところだけ直してください。</source>
        <translation>Taken from the titles. Change only what is wrong.</translation>
    </message>
    <message>
        <source>取り込めない行は、そのまま残ります。ほかの行は取り込めます。</source>
        <translation>Lines that cannot be taken are left out; all others are taken.</translation>
    </message>
    <message>
        <source>ファイルを調べています。</source>
        <translation>Looking into the file.</translation>
    </message>
    <message>
        <source>{rows}行目を調べています。</source>
        <translation>Reading line {rows}.</translation>
    </message>
    <message>
        <source>{rows}行目を取り込んでいます。受付はそのまま続けられます。</source>
        <translation>Importing line {rows}. Reception can go on.</translation>
    </message>
    <message>
        <source>名簿は{entries}人になりました(新しく{added}人、変わった人{changed}人、なくなった人{removed}人)。同意のない{sealed}人は封じました。</source>
        <translation>The register now has {entries} people ({added} new, {changed} changed, {removed} gone). {sealed} without consent are sealed.</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>ためしに読む</source>
        <translation>Try reading</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
    <message>
        <source>名簿を取り込みました</source>
        <translation>The register is imported</translation>
    </message>
</context>
<context>
    <name>CallParts</name>
    <message>
        <source>点呼の一覧</source>
        <translation>Roll call list</translation>
    </message>
    <message>
        <source>全員いる</source>
        <translation>All here</translation>
    </message>
    <message>
        <source>この区画の、まだ呼んでいない人はみないる</source>
        <translation>Everybody of this area who was not called yet is here</translation>
    </message>
    <message>
        <source>点呼を終える</source>
        <translation>End roll call</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>区画なし</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>{area} 済</source>
        <translation>{area}: done</translation>
    </message>
    <message>
        <source>{area} あと {count}</source>
        <translation>{area}: {count} left</translation>
    </message>
    <message>
        <source>{time} の点呼  いなかった人 {count}  {operator}</source>
        <translation>Roll call {time}  not found {count}  {operator}</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>点呼を終えました</source>
        <translation>Roll call ended</translation>
    </message>
    <message>
        <source>点呼を終えますか</source>
        <translation>End the roll call?</translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>区画なし</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>点呼  {area}</source>
        <translation>Roll call  {area}</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>避難者の一覧へ</source>
        <translation>To the list of people</translation>
    </message>
    <message>
        <source>点呼をはじめる</source>
        <translation>Begin roll call</translation>
    </message>
    <message>
        <source>点呼を終える</source>
        <translation>End roll call</translation>
    </message>
    <message>
        <source>点呼を終える…</source>
        <translation>End roll call…</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>点呼を終えるのは、避難所責任者か本部の人です</source>
        <translation>The shelter lead or HQ ends a roll call</translation>
    </message>
    <message>
        <source>いない {count}人は、無断退所(推定)になります</source>
        <translation>{count} missing will be presumed to have left</translation>
    </message>
    <message>
        <source>まだ呼んでいない人は、そのままです。戻った人は、いつでも帰所にできます。</source>
        <translation>Those not called stay as they are. Who returns can be recorded as back at any time.</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>要配慮者担当を呼ぶ {count}件</source>
        <translation>Call the care staff: {count}</translation>
    </message>
    <message>
        <source>担当を呼ぶ {count}件</source>
        <translation>Call care staff: {count}</translation>
    </message>
    <message>
        <source>受領あり</source>
        <translation>received</translation>
    </message>
    <message>
        <source>急ぎ(時間は不明)</source>
        <translation>urgent (time unknown)</translation>
    </message>
    <message>
        <source>時間切れ</source>
        <translation>time is up</translation>
    </message>
    <message>
        <source>残り {count}日</source>
        <translation>{count} days left</translation>
    </message>
    <message>
        <source>残り {hours}時間{minutes}分</source>
        <translation>{hours} h {minutes} min left</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>カメラの映像</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>カメラは映っていません</source>
        <translation>No camera picture</translation>
    </message>
</context>
<context>
    <name>CamerasScreen</name>
    <message>
        <source>どのカメラを使いますか</source>
        <translation>Which camera?</translation>
    </message>
    <message>
        <source>選ぶとすぐに替わります。受付の画面で、映っているか確かめてください。</source>
        <translation>It changes at once. See on the desk whether there is a picture.</translation>
    </message>
    <message>
        <source>カメラが見つかりません。挿してから「もう一度さがす」を押してください。</source>
        <translation>No camera found. Plug one in and press “Look again”.</translation>
    </message>
    <message>
        <source>もう一度さがす</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>このアドレスを使う</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <source>ネットワークのカメラ(MJPEG)のアドレス</source>
        <translation>Address of a network camera (MJPEG)</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
    <message>
        <source>カメラを替えました</source>
        <translation>The camera was changed</translation>
    </message>
</context>
<context>
    <name>CandidateButton</name>
    <message>
        <source>ほか {count}人</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation>In shelter</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>見つかりません</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>読みがなでも試せます。いなければ、このまま新しく書いて受付できます。</source>
        <translation>Try the reading in kana. If they are not here, write them down and receive them.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>透析</source>
        <translation>Dialysis</translation>
    </message>
    <message>
        <source>酸素</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>人工呼吸器</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>たんの吸引</source>
        <translation>Suction</translation>
    </message>
    <message>
        <source>インスリン</source>
        <translation>Insulin</translation>
    </message>
    <message>
        <source>毎日の薬</source>
        <translation>Daily medicine</translation>
    </message>
    <message>
        <source>電気が要る機器</source>
        <translation>Device that needs power</translation>
    </message>
    <message>
        <source>持病</source>
        <translation>Chronic illness</translation>
    </message>
    <message>
        <source>妊産婦</source>
        <translation>Pregnant or new mother</translation>
    </message>
    <message>
        <source>乳幼児</source>
        <translation>Infant</translation>
    </message>
    <message>
        <source>要介護</source>
        <translation>Needs nursing care</translation>
    </message>
    <message>
        <source>認知症</source>
        <translation>Dementia</translation>
    </message>
    <message>
        <source>歩くのが不自由</source>
        <translation>Hard to walk</translation>
    </message>
    <message>
        <source>目が不自由</source>
        <translation>Hard to see</translation>
    </message>
    <message>
        <source>耳が不自由</source>
        <translation>Hard to hear</translation>
    </message>
    <message>
        <source>内部障害</source>
        <translation>Internal disability</translation>
    </message>
    <message>
        <source>知的障害</source>
        <translation>Intellectual disability</translation>
    </message>
    <message>
        <source>精神・発達障害</source>
        <translation>Mental or developmental</translation>
    </message>
    <message>
        <source>アレルギー</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>食べられないもの</source>
        <translation>Cannot eat</translation>
    </message>
    <message>
        <source>日本語が難しい</source>
        <translation>Little Japanese</translation>
    </message>
    <message>
        <source>見守り</source>
        <translation>Needs watching over</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>けが・急病</source>
        <translation>Injury or illness</translation>
    </message>
    <message>
        <source>閉じ込め</source>
        <translation>Trapped</translation>
    </message>
    <message>
        <source>連絡がとれない</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>変わりなし</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>Unwell</translation>
    </message>
    <message>
        <source>軽いけが</source>
        <translation>Slight injury</translation>
    </message>
    <message>
        <source>重いけが・急病</source>
        <translation>Severe injury or illness</translation>
    </message>
    <message>
        <source>熱</source>
        <translation>Fever</translation>
    </message>
    <message>
        <source>せき</source>
        <translation>Cough</translation>
    </message>
    <message>
        <source>下痢・吐き気</source>
        <translation>Diarrhoea, nausea</translation>
    </message>
    <message>
        <source>発疹</source>
        <translation>Rash</translation>
    </message>
    <message>
        <source>陽性と言われた</source>
        <translation>Tested positive</translation>
    </message>
    <message>
        <source>全壊</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>半壊</source>
        <translation>Half destroyed</translation>
    </message>
    <message>
        <source>一部損壊</source>
        <translation>Partly damaged</translation>
    </message>
    <message>
        <source>床上浸水</source>
        <translation>Flooded above floor</translation>
    </message>
    <message>
        <source>床下浸水</source>
        <translation>Flooded below floor</translation>
    </message>
    <message>
        <source>断水</source>
        <translation>No water</translation>
    </message>
    <message>
        <source>停電</source>
        <translation>No power</translation>
    </message>
    <message>
        <source>ガス停止</source>
        <translation>No gas</translation>
    </message>
    <message>
        <source>住めない</source>
        <translation>Not livable</translation>
    </message>
    <message>
        <source>持ち家</source>
        <translation>Owned</translation>
    </message>
    <message>
        <source>借家</source>
        <translation>Rented</translation>
    </message>
    <message>
        <source>この避難所</source>
        <translation>This shelter</translation>
    </message>
    <message>
        <source>自宅</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>車中</source>
        <translation>In a car</translation>
    </message>
    <message>
        <source>テント</source>
        <translation>In a tent</translation>
    </message>
    <message>
        <source>同行(人とは別の場所)</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>同伴(人と一緒)</source>
        <translation>With its people</translation>
    </message>
    <message>
        <source>通報にする</source>
        <translation>Make it a report</translation>
    </message>
    <message>
        <source>通報: 閉じ込め</source>
        <translation>Report: trapped</translation>
    </message>
    <message>
        <source>通報: けが・急病</source>
        <translation>Report: hurt or ill</translation>
    </message>
    <message>
        <source>通報: 連絡がとれない</source>
        <translation>Report: cannot be reached</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>続柄(代表の人から見て)</source>
        <translation>Relation to the speaker</translation>
    </message>
    <message>
        <source>町内会・自治会</source>
        <translation>Neighbourhood association</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>国籍</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>話す言葉</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>通訳</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>特徴(服・体つきなど)</source>
        <translation>Features (clothes, build)</translation>
    </message>
    <message>
        <source>見つかった場所</source>
        <translation>Where found</translation>
    </message>
    <message>
        <source>探している保護者</source>
        <translation>Guardian sought</translation>
    </message>
    <message>
        <source>車(車種・番号・色・場所)</source>
        <translation>Car (make, plate, colour, place)</translation>
    </message>
    <message>
        <source>ペット(種類と数)</source>
        <translation>Pets (kind and number)</translation>
    </message>
    <message>
        <source>手伝えること・資格</source>
        <translation>Skills, can help with</translation>
    </message>
    <message>
        <source>移りたい所の希望</source>
        <translation>Wishes to move to</translation>
    </message>
    <message>
        <source>備考・運営に伝えたいこと</source>
        <translation>Remarks for the staff</translation>
    </message>
    <message>
        <source>配慮 {count}</source>
        <translation>needs {count}</translation>
    </message>
    <message>
        <source>記入あり</source>
        <translation>noted</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>本人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>体調</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>家・車・ペット</source>
        <translation>Home, car, pets</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>非公開にする</source>
        <translation>Do not disclose</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation>Write anew</translation>
    </message>
    <message>
        <source>「{name}」に入るのは100字までです。残りは「備考」に分けて書けます。</source>
        <translation>“{name}” holds 100 characters. The rest can go into “Remarks”.</translation>
    </message>
    <message>
        <source>次: {page}</source>
        <translation>Next: {page}</translation>
    </message>
</context>
<context>
    <name>CardFront</name>
    <message>
        <source>カード表の絵: ①生年月日、②有効期限、③セキュリティコードの場所</source>
        <translation>Drawing of the card&apos;s front: where ① birth date, ② expiry and ③ security code stand</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>登録しない</source>
        <translation>Not this card</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>暗証番号で読む</source>
        <translation>Use the PIN</translation>
    </message>
    <message>
        <source>表の番号で読む</source>
        <translation>Use the printed digits</translation>
    </message>
    <message>
        <source>カードを置いてください</source>
        <translation>Put a card down</translation>
    </message>
    <message>
        <source>カードの表を見て入れてください</source>
        <translation>Copy these from the front of the card</translation>
    </message>
    <message>
        <source>読んでいます。カードを動かさないでください</source>
        <translation>Reading. Do not move the card</translation>
    </message>
    <message>
        <source>ご本人の顔と見比べてください</source>
        <translation>Compare with the person&apos;s face</translation>
    </message>
    <message>
        <source>次からこのカードで呼び出せるようにしますか</source>
        <translation>Bring them up by this card from now on?</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>読む</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>読んでいます</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>この人に登録</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>あと {count} 回まで試せます。最後の 1 回は使いません。</source>
        <translation>{count} tries are left. The last one is never used.</translation>
    </message>
    <message>
        <source>なくしたカードを選んでください</source>
        <translation>Choose the lost card</translation>
    </message>
    <message>
        <source>使えなくする</source>
        <translation>Revoke it</translation>
    </message>
    <message>
        <source>受付の画面にその人を出してから、もう一度開いてください。</source>
        <translation>Bring the person up at the desk first, then open this again.</translation>
    </message>
    <message>
        <source>ご本人が番号を押してください</source>
        <translation>The card&apos;s holder presses the PIN</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>どうやって</source>
        <translation>How</translation>
    </message>
    <message>
        <source>どうなりましたか</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>終わりにする</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>知らせた人 {who}</source>
        <translation>Reported by {who}</translation>
    </message>
    <message>
        <source>だれに伝えましたか</source>
        <translation>Who was told?</translation>
    </message>
    <message>
        <source>受け取った(受領した)のはだれですか</source>
        <translation>Who has it now?</translation>
    </message>
    <message>
        <source>終わった通報です</source>
        <translation>This report is closed</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>間違えたら Ctrl+Z で元に戻せます。</source>
        <translation>If it was wrong, Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>救助</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <source>医療</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>居場所の知らせ</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>物資</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>福祉避難所への移送</source>
        <translation>Move to welfare shelter</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>済んだ(救助・処置・お届け)</source>
        <translation>Done (rescued, treated, delivered)</translation>
    </message>
    <message>
        <source>搬送した</source>
        <translation>Taken to hospital</translation>
    </message>
    <message>
        <source>要らなくなった</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>間違い・同じ通報</source>
        <translation>Mistaken, or reported twice</translation>
    </message>
    <message>
        <source>無線</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>直接</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>だれかは分からない</source>
        <translation>Not known who</translation>
    </message>
    <message>
        <source>{who} 受領 {time}</source>
        <translation>{who} has it {time}</translation>
    </message>
    <message>
        <source>{who} へ伝達 {time}</source>
        <translation>Told {who} {time}</translation>
    </message>
    <message>
        <source>まだだれにも伝えていません</source>
        <translation>Nobody told yet</translation>
    </message>
    <message>
        <source>期限 {time} を過ぎた</source>
        <translation>Overdue since {time}</translation>
    </message>
    <message>
        <source>あと{hours}時間{minutes:02}分</source>
        <translation>{hours} h {minutes:02} min left</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>通報の一覧</source>
        <translation>List of reports</translation>
    </message>
    <message>
        <source>この通報を開く</source>
        <translation>Open this report</translation>
    </message>
    <message>
        <source>新しい通報</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>通報・依頼 {open}件(受領待ち {waiting}件)</source>
        <translation>Reports: {open} open, {waiting} not yet received</translation>
    </message>
    <message>
        <source>いまは、通報はありません。</source>
        <translation>There are no reports now.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>「{title}」の意味</source>
        <translation>Meaning of “{title}”</translation>
    </message>
    <message>
        <source>12桁は町の番号です</source>
        <translation>12 digits are the town’s own</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>「{name}」に食い違いがあります</source>
        <translation>Records of “{name}” disagree</translation>
    </message>
    <message>
        <source>正しいほうを押してください。もう一方も経緯に残ります。</source>
        <translation>Press the right one. The other stays in the history.</translation>
    </message>
    <message>
        <source>要配慮者担当か責任者に伝えてください。</source>
        <translation>Tell the welfare officer or the lead.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>一人ずつ本人に聞きます。家族がまとめて答えることはできません。</source>
        <translation>Ask each person. A family cannot answer for one another.</translation>
    </message>
    <message>
        <source>家族・親族から聞かれたら教えてよいか</source>
        <translation>May family be told?</translation>
    </message>
    <message>
        <source>知人から聞かれたら教えてよいか</source>
        <translation>May acquaintances be told?</translation>
    </message>
    <message>
        <source>そのほかの人に教えてよいか</source>
        <translation>May others be told?</translation>
    </message>
    <message>
        <source>氏名と町名を貼り出してよいか</source>
        <translation>May name and town be posted?</translation>
    </message>
    <message>
        <source>町のホームページに載せてよいか</source>
        <translation>May it be on the town&apos;s pages?</translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>よい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>だめ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation>Called name</translation>
    </message>
    <message>
        <source>呼び名(非公開の人を受付で呼ぶ名前)</source>
        <translation>Called name (to use at the desk)</translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>USB に控えを作ります</source>
        <translation>Make a copy on a USB stick</translation>
    </message>
    <message>
        <source>パソコンが壊れても、予備のパソコンで「写しから始める」を選べば、受付を続けられます。中の記録は暗号になっています。</source>
        <translation>If this computer breaks, a spare one can go on with “Start from the copy”. The records on the stick are encrypted.</translation>
    </message>
    <message>
        <source>USB メモリーを挿して、「もう一度さがす」を押してください。</source>
        <translation>Plug in a USB stick and press “Look again”.</translation>
    </message>
    <message>
        <source>フォルダーを選ぶ</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>もう一度さがす</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>写しにまだ無い記録 {count} 件</source>
        <translation>Not yet in the copy: {count}</translation>
    </message>
    <message>
        <source>控えを置くフォルダー</source>
        <translation>Folder for the copy</translation>
    </message>
    <message>
        <source>USB に控えを作っています</source>
        <translation>Copying to the USB stick</translation>
    </message>
    <message>
        <source>USB を抜いてください</source>
        <translation>Pull out the USB stick</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>USB を抜く準備をする</source>
        <translation>Get ready to unplug</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>この USB に控えを作る</source>
        <translation>Copy to this stick</translation>
    </message>
    <message>
        <source>いま写しています。USB は抜かないでください。</source>
        <translation>Copying now. Do not pull out the stick.</translation>
    </message>
    <message>
        <source>写しは最新です。USB は差したままにします。受付すると、続けて写されます。</source>
        <translation>The copy is up to date. Leave the stick in; it follows as you receive people.</translation>
    </message>
    <message>
        <source>USB に写せていません</source>
        <translation>Not being copied to the stick</translation>
    </message>
    <message>
        <source>まだ抜かないでください</source>
        <translation>Do not pull it out yet</translation>
    </message>
    <message>
        <source>抜いてよい</source>
        <translation>You may pull it out</translation>
    </message>
    <message>
        <source>記録はすべて USB に写しました。</source>
        <translation>All records are on the stick.</translation>
    </message>
    <message>
        <source>控えを作れませんでした</source>
        <translation>The copy could not be made</translation>
    </message>
    <message>
        <source>写しにまだ無い記録が {count} 件あります</source>
        <translation>{count} records are not in the copy</translation>
    </message>
    <message>
        <source>記録はこのパソコンに残っています。</source>
        <translation>The records are still on this computer.</translation>
    </message>
    <message>
        <source>USB を挿し直して、もう一度控えを作ってください。</source>
        <translation>Plug the stick in again and make the copy once more.</translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>避難所内</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>避難所外</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>帰所予定を過ぎた {count}</source>
        <translation>Overdue {count}</translation>
    </message>
    <message>
        <source>無断退所(推定) {count}</source>
        <translation>Presumed left {count}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation>The undoing is recorded too.</translation>
    </message>
    <message>
        <source>「来た」の人がいません</source>
        <translation>Nobody is marked as here</translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>来ている人の番号キーを押してください。</source>
        <translation>Press the number of each person who is here.</translation>
    </message>
    <message>
        <source>元に戻す受付はありません</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>この欄に入るのは100字までです</source>
        <translation>This box holds 100 characters</translation>
    </message>
    <message>
        <source>入ったところまでは残っています。</source>
        <translation>What fitted is kept.</translation>
    </message>
    <message>
        <source>残りは「体調・配慮」の備考に書けます。</source>
        <translation>The rest can go into the remarks under “Health, needs”.</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>元に戻せませんでした</source>
        <translation>Could not undo</translation>
    </message>
    <message>
        <source>この受付のカードではありません</source>
        <translation>Not a card of this desk</translation>
    </message>
    <message>
        <source>何も記録していません。</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>お名前で受付できます。</source>
        <translation>You can receive them by name.</translation>
    </message>
    <message>
        <source>マイナンバーは読み取りません</source>
        <translation>My Numbers are not read</translation>
    </message>
    <message>
        <source>番号はどこにも残していません。</source>
        <translation>The number was not kept anywhere.</translation>
    </message>
    <message>
        <source>カードを裏返すか、カードリーダーに置いてください。</source>
        <translation>Turn the card over, or put it on the reader.</translation>
    </message>
    <message>
        <source>カードを読み取れません</source>
        <translation>The card cannot be read</translation>
    </message>
    <message>
        <source>もう一度、少し離して見せてください。お名前でも受付できます。</source>
        <translation>Show it again a little further away. A name will do too.</translation>
    </message>
    <message>
        <source>新しい版のカードです</source>
        <translation>A card of a newer version</translation>
    </message>
    <message>
        <source>お名前で受付してください。</source>
        <translation>Please receive them by name.</translation>
    </message>
    <message>
        <source>いま読み取ったカードです</source>
        <translation>This card was just read</translation>
    </message>
    <message>
        <source>カードの番号を預かりました</source>
        <translation>The card&apos;s number is kept</translation>
    </message>
    <message>
        <source>名簿が開いたときに、この人の記録とつながります。</source>
        <translation>It will be joined to the record when the register opens.</translation>
    </message>
    <message>
        <source>いまはお名前を聞いて受付してください。</source>
        <translation>For now, ask the name and receive them.</translation>
    </message>
    <message>
        <source>この人たちは受付が済んでいます</source>
        <translation>These people are already received</translation>
    </message>
    <message>
        <source>もう一度受付しても、人数は増えません。</source>
        <translation>Receiving them again does not raise the count.</translation>
    </message>
    <message>
        <source>受付が済んでいる人がいます</source>
        <translation>Some are already received</translation>
    </message>
    <message>
        <source>このカードの人は、ここの名簿にありません</source>
        <translation>This card is not in the register here</translation>
    </message>
    <message>
        <source>カードの番号は預かりました。</source>
        <translation>The card&apos;s number is kept.</translation>
    </message>
    <message>
        <source>お名前を聞いて受付してください。</source>
        <translation>Ask the name and receive them.</translation>
    </message>
    <message>
        <source>お答えできる情報はありません</source>
        <translation>There is nothing that may be told</translation>
    </message>
</context>
<context>
    <name>DeskParts</name>
    <message>
        <source>新しく書く</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>受付する</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>人数だけ</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>保存しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>探す</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>書き終えた</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>受付する</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>この人を出す</source>
        <translation>Bring up</translation>
    </message>
    <message>
        <source>{count}人を受付する</source>
        <translation>Receive {count}</translation>
    </message>
    <message>
        <source>この人を加える</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>名前だけで加える</source>
        <translation>Add by name</translation>
    </message>
    <message>
        <source>名前だけで受付</source>
        <translation>Receive by name</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>避難所受付</source>
        <translation>Shelter desk</translation>
    </message>
    <message>
        <source>{name} 訓練</source>
        <translation>{name} DRILL</translation>
    </message>
</context>
<context>
    <name>DoublesScreen</name>
    <message>
        <source>別の人</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>この {count}件は、同じ人ですか</source>
        <translation>Are these {count} the same person?</translation>
    </message>
    <message>
        <source>同じ人の可能性</source>
        <translation>May be the same person</translation>
    </message>
    <message>
        <source>同じ人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>担当に確認をたのむ</source>
        <translation>Ask staff to check</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
    <message>
        <source>さがしています。数秒かかることがあります。</source>
        <translation>Looking. This may take some seconds.</translation>
    </message>
    <message>
        <source>いまは、ありません。</source>
        <translation>There are none now.</translation>
    </message>
    <message>
        <source>のこり {count}件</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>受付から確認をたのまれています。</source>
        <translation>Reception asked for a check.</translation>
    </message>
    <message>
        <source>双子かもしれません。本人に確かめてください。</source>
        <translation>They may be twins. Ask them.</translation>
    </message>
    <message>
        <source>この人は別の人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>ElsewhereStep</name>
    <message>
        <source>例 校庭の白い軽</source>
        <translation>e.g. white car in the yard</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>どこで寝泊まりしますか</source>
        <translation>Where do they sleep?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>受付はこのまま続けられます。本部から案内のファイルを受け取り、確認の番号を電話で聞いてください。</source>
        <translation>You can go on receiving people. Get the invitation file from HQ and ask for the spoken code by phone.</translation>
    </message>
    <message>
        <source>いま本部とやりとりしています。</source>
        <translation>Exchanging with HQ now.</translation>
    </message>
    <message>
        <source>まだ本部とつながっていません。つながれば、ひとりでに送ります。</source>
        <translation>HQ has not been reached yet. Records go by themselves once there is a link.</translation>
    </message>
    <message>
        <source>最後に本部とつながったのは {time} です。</source>
        <translation>HQ was last reached at {time}. </translation>
    </message>
    <message>
        <source>つながれば、ひとりでに送ります。</source>
        <translation>Records go by themselves once there is a link.</translation>
    </message>
    <message>
        <source>この受付のアドレス: {address}</source>
        <translation>This desk&apos;s address: {address}</translation>
    </message>
    <message>
        <source>ほかの受付 {address}: つながっています({time})</source>
        <translation>Other desk {address}: in touch ({time})</translation>
    </message>
    <message>
        <source>ほかの受付 {address}: つながっていません</source>
        <translation>Other desk {address}: not in touch</translation>
    </message>
    <message>
        <source>できませんでした</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>本部の登録の期限が過ぎています</source>
        <translation>The enrolment with HQ has run out</translation>
    </message>
    <message>
        <source>受付も送受信も、このまま続けられます。</source>
        <translation>Receiving and sending go on as they are.</translation>
    </message>
    <message>
        <source>手のあいたときに、本部に伝えてください。</source>
        <translation>Tell HQ when you have a moment.</translation>
    </message>
    <message>
        <source>本部に登録しました。ひとりでに送ります。</source>
        <translation>Enrolled with HQ. Records go by themselves.</translation>
    </message>
    <message>
        <source>いま送ってみます</source>
        <translation>Trying to send now</translation>
    </message>
    <message>
        <source>その受付ともつなぎます。少しお待ちください。</source>
        <translation>That desk will be contacted too. One moment.</translation>
    </message>
    <message>
        <source>USB に書きました({count}件)</source>
        <translation>Written to the stick ({count} records)</translation>
    </message>
    <message>
        <source>USB を抜いて、本部に届けてください。</source>
        <translation>Pull the stick out and take it to HQ.</translation>
    </message>
    <message>
        <source>USB が見つかりません</source>
        <translation>No stick was found</translation>
    </message>
    <message>
        <source>USB を挿して、もう一度押してください。</source>
        <translation>Plug a stick in and press again.</translation>
    </message>
    <message>
        <source>USB から受け取りました(新しい記録 {count}件)</source>
        <translation>Taken from the stick ({count} new records)</translation>
    </message>
    <message>
        <source>本部の受領のしるし: {time}</source>
        <translation>HQ&apos;s receipt: {time}</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>本部との送受信</source>
        <translation>Exchange with HQ</translation>
    </message>
    <message>
        <source>送った割合</source>
        <translation>Share sent</translation>
    </message>
    <message>
        <source>本部から聞いた確認の番号(6桁)</source>
        <translation>Code spoken by HQ (6 digits)</translation>
    </message>
    <message>
        <source>案内のファイルを選ぶ</source>
        <translation>Choose the invitation file</translation>
    </message>
    <message>
        <source>同じ避難所のほかの受付のアドレス</source>
        <translation>Address of another desk of this shelter</translation>
    </message>
    <message>
        <source>この受付とつなぐ</source>
        <translation>Contact this desk</translation>
    </message>
    <message>
        <source>USB に書く</source>
        <translation>Write to stick</translation>
    </message>
    <message>
        <source>USB から受け取る</source>
        <translation>Take from stick</translation>
    </message>
    <message>
        <source>まだ選んでいません</source>
        <translation>none chosen yet</translation>
    </message>
    <message>
        <source>案内: {name}</source>
        <translation>Invitation: {name}</translation>
    </message>
    <message>
        <source>いま送る</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>本部に登録する</source>
        <translation>Enrol with HQ</translation>
    </message>
    <message>
        <source>この受付は、まだ本部に登録されていません</source>
        <translation>This desk is not enrolled with HQ yet</translation>
    </message>
    <message>
        <source>送信待ち {count} 件</source>
        <translation>{count} records waiting to be sent</translation>
    </message>
    <message>
        <source>すべて本部に届いています</source>
        <translation>Everything is at HQ</translation>
    </message>
    <message>
        <source>本部の案内</source>
        <translation>HQ&apos;s invitation</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>本人・受付</source>
        <translation>Said at the desk</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>EyesPicker</name>
    <message>
        <source>文字の大きさ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>自動</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>くっきり</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>ことば</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>ことばは、ソフトを開き直すと替わります</source>
        <translation>The language changes when the program is opened again</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>生年月日・年齢</source>
        <translation>Birth date, age</translation>
    </message>
    <message>
        <source>年齢</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>町名・地区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>通訳</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>特徴</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>見つかった場所</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>居場所</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>Injury, illness</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>安否</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>Not disclosed</translation>
    </message>
    <message>
        <source>一緒に来た人</source>
        <translation>Came together</translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>町内会・自治会</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>国籍</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>保護者</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>一人で来た子ども</source>
        <translation>Child who came alone</translation>
    </message>
    <message>
        <source>住居種別</source>
        <translation>Owned or rented</translation>
    </message>
    <message>
        <source>家の状況</source>
        <translation>State of the house</translation>
    </message>
    <message>
        <source>車</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>ペット</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>ペットの世話</source>
        <translation>Care of pets</translation>
    </message>
    <message>
        <source>資格・特技</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>移りたい先</source>
        <translation>Wants to move to</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>市町村の避難所用データを選んでください</source>
        <translation>Choose the town&apos;s shelter data</translation>
    </message>
    <message>
        <source>ここはどの避難所ですか</source>
        <translation>Which shelter is this?</translation>
    </message>
    <message>
        <source>合言葉を決めてください</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>受付する人のお名前を入れてください</source>
        <translation>Who works at this desk?</translation>
    </message>
    <message>
        <source>この内容で受付を始めます</source>
        <translation>Ready to start</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>受付を始める</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>合言葉は{count}文字からにしてください</source>
        <translation>Use at least {count} characters</translation>
    </message>
    <message>
        <source>データを選んでください</source>
        <translation>Choose the data first</translation>
    </message>
    <message>
        <source>避難所を選んでください</source>
        <translation>Choose a shelter</translation>
    </message>
    <message>
        <source>2つの合言葉がちがいます</source>
        <translation>The two passphrases differ</translation>
    </message>
    <message>
        <source>1人は加えてください</source>
        <translation>Add at least one person</translation>
    </message>
    <message>
        <source>避難所責任者を1人決めてください。あとで人を加えるのに要ります。</source>
        <translation>Name one shelter lead. It takes a lead to add people later.</translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation>The PIN has 4 to 8 digits</translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation>The two PINs differ</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>印刷</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>照合</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>担当交代</source>
        <translation>Change seat</translation>
    </message>
    <message>
        <source>休止</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>鍵をかける</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>本部 送信待ち {count}</source>
        <translation>Waiting for HQ {count}</translation>
    </message>
    <message>
        <source>写しにまだ無い記録 {count}</source>
        <translation>Not in the copy {count}</translation>
    </message>
    <message>
        <source>新しい版の記録 {count}</source>
        <translation>From a newer version {count}</translation>
    </message>
    <message>
        <source>受付だけ</source>
        <translation>Reception only</translation>
    </message>
    <message>
        <source>名簿は閉じています</source>
        <translation>Register closed</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>More</translation>
    </message>
    <message>
        <source>避難者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>通報 {count}</source>
        <translation>Reports {count}</translation>
    </message>
    <message>
        <source>安否未確認</source>
        <translation>Not yet seen</translation>
    </message>
    <message>
        <source>通報</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>電池 {percent} %</source>
        <translation>Battery {percent} %</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>人数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>この人数が来たあとに受け付けた人です。同じ組の人に印をつけます。</source>
        <translation>Checked in since that number was counted. Tick those who belong to it.</translation>
    </message>
    <message>
        <source>あとで名前が分かった人</source>
        <translation>People whose names came later</translation>
    </message>
    <message>
        <source>{time}  人数のみ {left}人</source>
        <translation>{time}  {left} without names</translation>
    </message>
    <message>
        <source>名前が分かった</source>
        <translation>Names known</translation>
    </message>
    <message>
        <source>数え直す</source>
        <translation>Recount</translation>
    </message>
    <message>
        <source>何人来ましたか(氏名はあとで)</source>
        <translation>How many came? (names later)</translation>
    </message>
    <message>
        <source>いま何人いますか(前は {left}人)</source>
        <translation>How many are here now? (before: {left})</translation>
    </message>
    <message>
        <source>人数のみ {left}人のうち、名前が分かった人</source>
        <translation>Whose names are known, of {left}</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>{count}人を人数から引く</source>
        <translation>Take {count} off the number</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{count}人を記録しました。人数のみは {total}人です</source>
        <translation>{count} recorded. Counted without names: {total}</translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>人数として読めません</source>
        <translation>This cannot be read as a number</translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>1 から 9999 までの数を入れてください。</source>
        <translation>Enter a number from 1 to 9999.</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>desk.ja.md</source>
        <translation>desk.en.md</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>だれに引き渡しますか</source>
        <translation>Handed over to whom?</translation>
    </message>
    <message>
        <source>記録した担当者が立ち会った人になります。身分証などを見て確かめてください。</source>
        <translation>Whoever records this has witnessed it. Please check their identity.</translation>
    </message>
    <message>
        <source>例 本間 裕子(運転免許証を確認)</source>
        <translation>e.g. Yuko Homma (licence seen)</translation>
    </message>
    <message>
        <source>例 母</source>
        <translation>e.g. mother</translation>
    </message>
    <message>
        <source>引き渡したあと</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>この避難所にいる</source>
        <translation>Stays here</translation>
    </message>
    <message>
        <source>一緒に退所する</source>
        <translation>Leaves with them</translation>
    </message>
    <message>
        <source>引き渡しではなく、家族のつながりだけ</source>
        <translation>No hand-over, family link only</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>ここにいない人なら、お名前と確かめ方</source>
        <translation>If not listed: name, and how checked</translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>熱・せきなど</source>
        <translation>Fever, cough and so on</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>Injury, health</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>案内する区画</source>
        <translation>Area to go to</translation>
    </message>
    <message>
        <source>例 保健室、2階の教室</source>
        <translation>e.g. sick bay, upstairs room</translation>
    </message>
    <message>
        <source>ほかの人と分かれた区画へ案内してください。</source>
        <translation>Please lead them to an area apart from others.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>カードがあれば、カメラの枠に合わせて見せてもらいます。</source>
        <translation>With a card: have it shown in the camera&apos;s frame.</translation>
    </message>
    <message>
        <source>カードがなければ、お名前の読みを上の欄に入れます。</source>
        <translation>Without a card: type the reading of the name above.</translation>
    </message>
    <message>
        <source>何も分からなければ「新しく書く」で、分かることだけ書きます。</source>
        <translation>With neither: press “Write down” and enter what is known.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>そのほかの記録</source>
        <translation>Another record</translation>
    </message>
    <message>
        <source>{words}(取り消し)</source>
        <translation>{words} (taken back)</translation>
    </message>
    <message>
        <source>受付で</source>
        <translation>at reception</translation>
    </message>
    <message>
        <source>カードで</source>
        <translation>by card</translation>
    </message>
    <message>
        <source>口頭で</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>電話で</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>紙から</source>
        <translation>from paper</translation>
    </message>
    <message>
        <source>ほかの人から</source>
        <translation>told by someone</translation>
    </message>
    <message>
        <source>名簿から</source>
        <translation>from the register</translation>
    </message>
    <message>
        <source>本部から</source>
        <translation>from HQ</translation>
    </message>
    <message>
        <source>時刻不明</source>
        <translation>time not known</translation>
    </message>
    <message>
        <source>{time}ごろ</source>
        <translation>about {time}</translation>
    </message>
    <message>
        <source>記録 {time}</source>
        <translation>recorded {time}</translation>
    </message>
    <message>
        <source>受付した</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>点呼でいることを確かめた</source>
        <translation>Present at roll call</translation>
    </message>
    <message>
        <source>電話で確かめた</source>
        <translation>Confirmed by phone</translation>
    </message>
    <message>
        <source>ほかの人が見かけた</source>
        <translation>Seen by someone</translation>
    </message>
    <message>
        <source>本人を見かけた</source>
        <translation>Was seen</translation>
    </message>
    <message>
        <source>点呼で見つからなかった</source>
        <translation>Not found at roll call</translation>
    </message>
    <message>
        <source>{names} を直した</source>
        <translation>Corrected: {names}</translation>
    </message>
    <message>
        <source>{name} に引き渡した</source>
        <translation>Handed over to {name}</translation>
    </message>
    <message>
        <source>家族のつながりを記録した</source>
        <translation>Family link recorded</translation>
    </message>
    <message>
        <source>配慮が必要なことを記録した</source>
        <translation>A need was recorded</translation>
    </message>
    <message>
        <source>配慮に応えた</source>
        <translation>A need was met</translation>
    </message>
    <message>
        <source>けが・体調を記録した</source>
        <translation>Injury or illness recorded</translation>
    </message>
    <message>
        <source>安否を記録した</source>
        <translation>Safety recorded</translation>
    </message>
    <message>
        <source>非公開の希望を記録した</source>
        <translation>Wish not to be disclosed recorded</translation>
    </message>
    <message>
        <source>同意を記録した</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>一緒に来た人を直した</source>
        <translation>Party corrected</translation>
    </message>
    <message>
        <source>助けを求める連絡をした</source>
        <translation>Help was asked for</translation>
    </message>
    <message>
        <source>同じ人かどうかを記録した</source>
        <translation>Same person or not: recorded</translation>
    </message>
    <message>
        <source>取り消した</source>
        <translation>Taken back</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>寝る所</source>
        <translation>Sleeps</translation>
    </message>
    <message>
        <source>家の状況</source>
        <translation>State of the home</translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>住まい</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>いない・聞いていない</source>
        <translation>None or not asked</translation>
    </message>
    <message>
        <source>ペット</source>
        <translation>Pets</translation>
    </message>
</context>
<context>
    <name>HurryScreen</name>
    <message>
        <source>電源があるうちに印刷します</source>
        <translation>Print while there is power</translation>
    </message>
    <message>
        <source>手書きで続けるのに要る紙を、要る順に印刷します。途中で止まっても続きから出せます。</source>
        <translation>Prints what is needed to go on by hand, most needed first. If it stops, it can go on from there.</translation>
    </message>
    <message>
        <source>PDFにする(プリンターがないとき)</source>
        <translation>Save as PDF (no printer)</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>none found</translation>
    </message>
    <message>
        <source>プリンター {name}</source>
        <translation>Printer {name}</translation>
    </message>
    <message>
        <source>PDFを置くフォルダー</source>
        <translation>Folder for the PDFs</translation>
    </message>
    <message>
        <source>{sheet}</source>
        <translation>{sheet}</translation>
    </message>
    <message>
        <source>{sheet}  作っています</source>
        <translation>{sheet}  being made</translation>
    </message>
    <message>
        <source>{sheet}  {pages} 枚を印刷しています</source>
        <translation>{sheet}  printing {pages} pages</translation>
    </message>
    <message>
        <source>{sheet}  {pages} 枚 済み</source>
        <translation>{sheet}  {pages} pages done</translation>
    </message>
    <message>
        <source>{sheet}  止まりました</source>
        <translation>{sheet}  stopped</translation>
    </message>
    <message>
        <source>{sheet}  作れませんでした</source>
        <translation>{sheet}  could not be made</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the reception</translation>
    </message>
    <message>
        <source>続きから印刷する</source>
        <translation>Go on printing</translation>
    </message>
    <message>
        <source>すべて印刷する</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>紙がそろったか、枚数を数えてください。</source>
        <translation>Count the pages to see whether all are there.</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>年齢</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>町名・住所</source>
        <translation>Town or address</translation>
    </message>
    <message>
        <source>例 84、昭和15年</source>
        <translation>e.g. 84, Showa 15</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>分かることだけで構いません。</source>
        <translation>Only what is known.</translation>
    </message>
    <message>
        <source>年齢・生まれ年</source>
        <translation>Age or birth year</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>伝えたことを記録しました</source>
        <translation>Recorded what was told</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>同居者・親族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>知人・職場</source>
        <translation>Friend, workplace</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>お答えできる情報はありません</source>
        <translation>There is no information that can be given</translation>
    </message>
    <message>
        <source>無事を確認しています</source>
        <translation>Is confirmed safe</translation>
    </message>
    <message>
        <source>安否は確認中です</source>
        <translation>Safety is being confirmed</translation>
    </message>
    <message>
        <source>けがはありません</source>
        <translation>Not injured</translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>Unwell</translation>
    </message>
    <message>
        <source>軽傷</source>
        <translation>Lightly injured</translation>
    </message>
    <message>
        <source>重傷</source>
        <translation>Badly injured</translation>
    </message>
    <message>
        <source>この避難所にいます</source>
        <translation>Is at this shelter</translation>
    </message>
    <message>
        <source>この避難所の方で、いまは外出中です</source>
        <translation>Stays here, out at the moment</translation>
    </message>
    <message>
        <source>自宅にいます</source>
        <translation>Is at home</translation>
    </message>
    <message>
        <source>車で過ごしています</source>
        <translation>Stays in a car</translation>
    </message>
    <message>
        <source>病院へ行きました</source>
        <translation>Has gone to hospital</translation>
    </message>
    <message>
        <source>施設へ移りました</source>
        <translation>Has moved to a care facility</translation>
    </message>
    <message>
        <source>この避難所を出ました</source>
        <translation>Has left this shelter</translation>
    </message>
    <message>
        <source>ほかの避難所へ移りました</source>
        <translation>Has moved to another shelter</translation>
    </message>
    <message>
        <source>{who} から</source>
        <translation>From {who}</translation>
    </message>
    <message>
        <source>非公開(照会・掲示しない)</source>
        <translation>Not disclosed</translation>
    </message>
</context>
<context>
    <name>IssuedScreen</name>
    <message>
        <source>外に出ている紙</source>
        <translation>Sheets that are out</translation>
    </message>
    <message>
        <source>新しい紙を出したら、古い紙を回収して細断します。番号は紙の右上にあります。</source>
        <translation>After a new print, collect and shred the old one. The number is at the top right of each sheet.</translation>
    </message>
    <message>
        <source>外に出ている紙はありません。</source>
        <translation>No sheets are out.</translation>
    </message>
    <message>
        <source>古くなった紙をすべて回収する</source>
        <translation>Call back all outdated sheets</translation>
    </message>
    <message>
        <source>印刷へ</source>
        <translation>To printing</translation>
    </message>
    <message>
        <source>紙の一覧を書きかえられませんでした</source>
        <translation>The list of sheets could not be changed</translation>
    </message>
    <message>
        <source>{facts}&#x3000;回収中</source>
        <translation>{facts}&#x3000;called back</translation>
    </message>
    <message>
        <source>回収する</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>{number} を回収する</source>
        <translation>Call back {number}</translation>
    </message>
    <message>
        <source>戻って細断した</source>
        <translation>Back and shredded</translation>
    </message>
    <message>
        <source>{number} が戻った</source>
        <translation>{number} is back</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>名簿を開いて、記録をひとつにします</source>
        <translation>Open the register and join the records</translation>
    </message>
    <message>
        <source>ここまでの受付はそのまま引き継ぎます。書き直しはいりません。</source>
        <translation>Everything received so far is kept. Nothing is typed again.</translation>
    </message>
    <message>
        <source>合言葉か封筒の番号</source>
        <translation>Passphrase or envelope code</translation>
    </message>
    <message>
        <source>開き方</source>
        <translation>Open with</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation>Envelope code</translation>
    </message>
    <message>
        <source>避難所用データから始める</source>
        <translation>Start from the shelter&apos;s data</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>まだ何も入っていません</source>
        <translation>Nothing has been entered yet</translation>
    </message>
    <message>
        <source>名簿が開きました</source>
        <translation>The register is open</translation>
    </message>
    <message>
        <source>{count}件の記録を引き継ぎました。</source>
        <translation>{count} records were brought over.</translation>
    </message>
    <message>
        <source>開けませんでした</source>
        <translation>Could not open</translation>
    </message>
</context>
<context>
    <name>KeepersFace</name>
    <message>
        <source>お名前なし</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number card</translation>
    </message>
    <message>
        <source>Suica など</source>
        <translation>Suica or the like</translation>
    </message>
    <message>
        <source>そのほかのカード</source>
        <translation>Another card</translation>
    </message>
    <message>
        <source>受付カード</source>
        <translation>Reception cards</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>来た人</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>出た人</source>
        <translation>Went</translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>Count only</translation>
    </message>
    <message>
        <source>点呼票</source>
        <translation>Roll-call sheet</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>外出・外泊</source>
        <translation>Out for a while</translation>
    </message>
    <message>
        <source>自宅へ(支援は続ける)</source>
        <translation>Home (still looked after)</translation>
    </message>
    <message>
        <source>病院へ</source>
        <translation>To hospital</translation>
    </message>
    <message>
        <source>{years}歳</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>ここにいる</source>
        <translation>is here</translation>
    </message>
    <message>
        <source>{time} に退所</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>記録できませんでした</source>
        <translation>Could not be recorded</translation>
    </message>
    <message>
        <source>紙の番号をもう一度見てください。</source>
        <translation>Look at the number on the paper again.</translation>
    </message>
    <message>
        <source>Ctrl と番号で選んでください。</source>
        <translation>Choose with Ctrl and the number.</translation>
    </message>
    <message>
        <source>前の紙を取り消しました</source>
        <translation>The last sheet was taken back</translation>
    </message>
    <message>
        <source>番号の打ち間違いかもしれません</source>
        <translation>The number may be mistyped</translation>
    </message>
    <message>
        <source>時刻が読めません</source>
        <translation>The time cannot be read</translation>
    </message>
    <message>
        <source>例: 3:00、0300、昨日 23:10、3時頃、不明</source>
        <translation>e.g. 3:00, 0300, 昨日 23:10, 3時頃, 不明</translation>
    </message>
    <message>
        <source>どの人ですか</source>
        <translation>Which person?</translation>
    </message>
    <message>
        <source>その人は見つかりません</source>
        <translation>That person is not found</translation>
    </message>
    <message>
        <source>先に「来た人」の紙を入れるか、受付票の番号で探してください。</source>
        <translation>Type in the &quot;came&quot; sheet first, or search by slip number.</translation>
    </message>
    <message>
        <source>この人には、その前の退所の記録があります</source>
        <translation>This person is recorded as having left before that</translation>
    </message>
    <message>
        <source>そのあと戻った人なら、そのまま続けます。</source>
        <translation>If they came back afterwards, just go on.</translation>
    </message>
    <message>
        <source>退所がまちがいなら Ctrl と 0 を押してください。</source>
        <translation>If the leaving is wrong, press Ctrl and 0.</translation>
    </message>
    <message>
        <source>人数を数字で入れてください</source>
        <translation>Type the number of people in digits</translation>
    </message>
    <message>
        <source>この番号の紙は、{time} に {operator} が入れています</source>
        <translation>This sheet was typed in on {time} by {operator}</translation>
    </message>
    <message>
        <source>同じ紙なら Esc で入れずに次へ。別の紙なら、そのまま続けます。</source>
        <translation>The same sheet? Esc skips it. Another one? Just go on.</translation>
    </message>
    <message>
        <source>{sheets}枚目を記録しました(避難所内 {inside}人)</source>
        <translation>Sheet {sheets} recorded ({inside} in the shelter)</translation>
    </message>
    <message>
        <source>退所はまちがい</source>
        <translation>leaving was wrong</translation>
    </message>
</context>
<context>
    <name>KeyingScreen</name>
    <message>
        <source>紙の記録を入力します</source>
        <translation>Type in paper records</translation>
    </message>
    <message>
        <source>同じ紙にもう1人</source>
        <translation>One more on this sheet</translation>
    </message>
    <message>
        <source>前の紙を取り消す</source>
        <translation>Take back the last sheet</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>点呼票の印刷番号</source>
        <translation>Print number of the roll-call sheet</translation>
    </message>
    <message>
        <source>紙の番号</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>年齢・生年</source>
        <translation>Age or birth</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>町名</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>空なら前と同じ紙</source>
        <translation>empty: same sheet</translation>
    </message>
    <message>
        <source>例 3:00、3時頃、不明</source>
        <translation>e.g. 3:00, 3時頃, 不明</translation>
    </message>
    <message>
        <source>1男 2女</source>
        <translation>1 m 2 f</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>digits</translation>
    </message>
    <message>
        <source>書いてある時刻</source>
        <translation>Time written on it</translation>
    </message>
    <message>
        <source>どこへ(↑ ↓)</source>
        <translation>Where to (↑ ↓)</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation>Reading (kana)</translation>
    </message>
    <message>
        <source>お名前か番号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>行き先</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>いなかった人の番号(空で終わり)</source>
        <translation>Number of who was missing (empty: end)</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>行き先(住所・名前)</source>
        <translation>Where to (address, name)</translation>
    </message>
    <message>
        <source>連絡のつく電話</source>
        <translation>Phone there</translation>
    </message>
    <message>
        <source>どうして分かりましたか</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>退所して、どこへ行きますか</source>
        <translation>Leaving for where?</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>鍵をかけました</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>記録は暗号にしてしまってあります。消えてはいません。開くには、合言葉か封筒の番号が要ります。</source>
        <translation>The records are put away encrypted, not gone. It takes the passphrase or the envelope code to open them.</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>同じ</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>近い</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ちがう</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>読みがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Household</translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>姓</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>名</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>生まれ年</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>誕生日</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>地区・町名</source>
        <translation>District</translation>
    </message>
    <message>
        <source>番地</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>同じ</source>
        <translation>same</translation>
    </message>
    <message>
        <source>月と日が逆</source>
        <translation>month and day swapped</translation>
    </message>
    <message>
        <source>1 文字ちがい</source>
        <translation>one sign differs</translation>
    </message>
    <message>
        <source>元号のとりちがえ</source>
        <translation>another era</translation>
    </message>
    <message>
        <source>一部が同じ</source>
        <translation>same in part</translation>
    </message>
    <message>
        <source>おそらく同じ</source>
        <translation>probably same</translation>
    </message>
    <message>
        <source>ちがう</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>読みが同じ</source>
        <translation>same sound</translation>
    </message>
    <message>
        <source>似た漢字</source>
        <translation>similar kanji</translation>
    </message>
    <message>
        <source>名簿の文字が欠けている</source>
        <translation>sign lost in the register</translation>
    </message>
    <message>
        <source>のばす音だけちがう</source>
        <translation>only a long vowel differs</translation>
    </message>
    <message>
        <source>濁点だけちがう</source>
        <translation>only voicing differs</translation>
    </message>
    <message>
        <source>そう読める漢字</source>
        <translation>kanji can be read so</translation>
    </message>
    <message>
        <source>同じ読みの別の漢字</source>
        <translation>other kanji, same sound</translation>
    </message>
    <message>
        <source>漢字の別の読み</source>
        <translation>another reading</translation>
    </message>
    <message>
        <source>1 文字ちがい(似ていない)</source>
        <translation>one sign differs (unlike)</translation>
    </message>
    <message>
        <source>そう読めなくもない</source>
        <translation>could be read so</translation>
    </message>
    <message>
        <source>2 文字ちがい</source>
        <translation>two signs differ</translation>
    </message>
    <message>
        <source>はじめが同じ</source>
        <translation>begins the same</translation>
    </message>
    <message>
        <source>漢字が 1 つ同じ</source>
        <translation>one kanji the same</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>どの人でもない(該当なし)</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。担当の人を呼んでください。</source>
        <translation>Matches are decided by care staff, leads or HQ. Please call one of them.</translation>
    </message>
    <message>
        <source>名簿のこの人と同じ方ですか</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <source>名簿との照合を待つ人</source>
        <translation>Waiting to be matched</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>いまは、いません。</source>
        <translation>Nobody just now.</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>あとから変えることもできます。</source>
        <translation>It can be changed later.</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>次に聞くとよいこと: {what}</source>
        <translation>Best to ask next: {what}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>名簿との照合</source>
        <translation>Match with the register</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>合言葉を確かめる</source>
        <translation>Confirm the passphrase</translation>
    </message>
    <message>
        <source>控え(USB)</source>
        <translation>Copy (USB)</translation>
    </message>
    <message>
        <source>担当者を加える</source>
        <translation>Add an operator</translation>
    </message>
    <message>
        <source>担当を交代する</source>
        <translation>Change operator</translation>
    </message>
    <message>
        <source>名簿を取り込む</source>
        <translation>Import the register</translation>
    </message>
    <message>
        <source>ここから本番</source>
        <translation>The real thing starts here</translation>
    </message>
    <message>
        <source>避難者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>ことばの指さしカード</source>
        <translation>Pointing cards</translation>
    </message>
    <message>
        <source>安否未確認</source>
        <translation>Not yet seen</translation>
    </message>
    <message>
        <source>通報</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>使い方</source>
        <translation>How to use the desk</translation>
    </message>
    <message>
        <source>カメラを選ぶ</source>
        <translation>Choose the camera</translation>
    </message>
    <message>
        <source>本部</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>紙の記録を入力</source>
        <translation>Type in paper</translation>
    </message>
    <message>
        <source>照会を受ける</source>
        <translation>Take an inquiry</translation>
    </message>
    <message>
        <source>照会への返事・伝言</source>
        <translation>Inquiries, messages</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Hand-over notes</translation>
    </message>
    <message>
        <source>人数だけ(氏名はあとで)</source>
        <translation>Number only</translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>同じ人の可能性</source>
        <translation>May be the same person</translation>
    </message>
    <message>
        <source>カードをなくした</source>
        <translation>A card was lost</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>その他</source>
        <translation>More</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
</context>
<context>
    <name>MovingScreen</name>
    <message>
        <source>{names} ほか {count}人</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>保存しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>時刻として読めません</source>
        <translation>This cannot be read as a time</translation>
    </message>
    <message>
        <source>まだ何も記録していません。</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>「18:30」「18時半」「3時間」「明日8時」のように入れてください。</source>
        <translation>Type it like 18:30, 1830, 3h or tomorrow 8.</translation>
    </message>
    <message>
        <source>移動先が選ばれていません</source>
        <translation>No shelter is chosen</translation>
    </message>
    <message>
        <source>避難所を選ぶか、名前を書いてください。</source>
        <translation>Choose a shelter or write its name.</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>並べ方</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>すべての地区</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>危険</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>すべての支援者</source>
        <translation>All helpers</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>要配慮者担当を呼びます</source>
        <translation>The care staff will be called</translation>
    </message>
    <message>
        <source>{need} くわしく</source>
        <translation>{need}: details</translation>
    </message>
    <message>
        <source>時間としては読めません。言葉のまま残します。</source>
        <translation>Not understood as a time. It is kept as words.</translation>
    </message>
    <message>
        <source>{time} まで</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>あと何時間もちますか</source>
        <translation>How many hours are left?</translation>
    </message>
    <message>
        <source>次はいつですか(例 20時間後、明日 9時)</source>
        <translation>When is the next? (20時間後, 明日 9時)</translation>
    </message>
    <message>
        <source>あと何日分ありますか</source>
        <translation>For how many days?</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>ほかの人に聞こえない所で聞いてください。理由は担当だけが見ます。</source>
        <translation>Ask where others cannot hear. Only the care staff see the reasons.</translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>Needs</translation>
    </message>
</context>
<context>
    <name>NewCaseScreen</name>
    <message>
        <source>何がありましたか</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>だれが(分からなければ空けて)</source>
        <translation>Who (leave empty if not known)</translation>
    </message>
    <message>
        <source>どこで</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>どうした・何が要る</source>
        <translation>What happened, what is needed</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>知らせた人</source>
        <translation>Who reports it</translation>
    </message>
    <message>
        <source>その人の連絡先</source>
        <translation>Their contact</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{hours}時間以内</source>
        <translation>Within {hours} h</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>受付</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>居場所が変わった</source>
        <translation>Whereabouts changed</translation>
    </message>
    <message>
        <source>所在確認</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>記録を直した</source>
        <translation>Record amended</translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>Need stated</translation>
    </message>
    <message>
        <source>配慮に応じた</source>
        <translation>Need met</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>Injury, health</translation>
    </message>
    <message>
        <source>安否</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>通報</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>通報を伝えた</source>
        <translation>Report passed on</translation>
    </message>
    <message>
        <source>本部が受領</source>
        <translation>Received by HQ</translation>
    </message>
    <message>
        <source>通報が終わった</source>
        <translation>Report closed</translation>
    </message>
    <message>
        <source>訪問・電話</source>
        <translation>Visit or call</translation>
    </message>
    <message>
        <source>名簿との照合</source>
        <translation>Match with the register</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>非公開の設定</source>
        <translation>Non-disclosure</translation>
    </message>
    <message>
        <source>照会</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>照会に答えた</source>
        <translation>Inquiry answered</translation>
    </message>
    <message>
        <source>場所の様子</source>
        <translation>State of a place</translation>
    </message>
    <message>
        <source>点呼を始めた</source>
        <translation>Roll call began</translation>
    </message>
    <message>
        <source>点呼が終わった</source>
        <translation>Roll call ended</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Hand-over notes</translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>担当者を加えた</source>
        <translation>Operator added</translation>
    </message>
    <message>
        <source>本部からの知らせ</source>
        <translation>Notice from HQ</translation>
    </message>
    <message>
        <source>そのほかの記録</source>
        <translation>Another record</translation>
    </message>
    <message>
        <source>ほか{count}人</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>申し送りを記録しました</source>
        <translation>The note was recorded</translation>
    </message>
    <message>
        <source>ここまで見たことを覚えました</source>
        <translation>Remembered what you have seen</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>次の人への申し送り</source>
        <translation>Note for the next shift</translation>
    </message>
    <message>
        <source>前に見てから変わったこと</source>
        <translation>Changes since you looked</translation>
    </message>
    <message>
        <source>ここまで見た</source>
        <translation>Seen so far</translation>
    </message>
    <message>
        <source>申し送り・前に見てから変わったこと {count}件</source>
        <translation>Hand-over; changes since you looked: {count}</translation>
    </message>
    <message>
        <source>「ここまで見た」を押すと、次からは変わったことだけが出ます。</source>
        <translation>Press Seen so far, and from then on only changes are listed.</translation>
    </message>
    <message>
        <source>前に見てから変わったことはありません。</source>
        <translation>Nothing changed since you looked.</translation>
    </message>
    <message>
        <source>申し送りを記録</source>
        <translation>Record the note</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To reception</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>昭和55年2月17日、S55.2.17</source>
        <translation>1980-2-17, S55.2.17</translation>
    </message>
    <message>
        <source>顔写真も見る(少し長くかかります)</source>
        <translation>Show the photograph too (takes a little longer)</translation>
    </message>
    <message>
        <source>① 生年月日</source>
        <translation>① Birth date</translation>
    </message>
    <message>
        <source>② 有効期限の年(西暦)</source>
        <translation>② Year of expiry</translation>
    </message>
    <message>
        <source>③ セキュリティコード(4 桁)</source>
        <translation>③ Security code (4 digits)</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>1文字消す</source>
        <translation>Erase one digit</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>合言葉</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation>Show text</translation>
    </message>
    <message>
        <source>受付だけ始める</source>
        <translation>Start reception only</translation>
    </message>
    <message>
        <source>はじめての準備をする</source>
        <translation>Set up this desk</translation>
    </message>
    <message>
        <source>合言葉を知る人がいないときは、受付だけ始められます。名簿はあとから開けます。</source>
        <translation>If nobody knows the passphrase, start with reception only. The register can be opened later.</translation>
    </message>
    <message>
        <source>{shelter}(USB の写し)</source>
        <translation>{shelter} (copy on USB)</translation>
    </message>
    <message>
        <source>{shelter}(受付だけ)</source>
        <translation>{shelter} (reception only)</translation>
    </message>
    <message>
        <source>{shelter} 訓練</source>
        <translation>{shelter} DRILL</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>避難所の受付を始めます</source>
        <translation>Start the shelter desk</translation>
    </message>
    <message>
        <source>どの受付を開きますか</source>
        <translation>Which desk do you want to open?</translation>
    </message>
    <message>
        <source>USB の写しから {shelter} の受付を始めます</source>
        <translation>Start {shelter} from the copy on USB</translation>
    </message>
    <message>
        <source>{shelter} の受付を開きます</source>
        <translation>Open the desk of {shelter}</translation>
    </message>
    <message>
        <source>人が来ているときは「受付だけ始める」を押してください。合言葉も準備もいりません。名簿はあとから開けます。書き直しはいりません。</source>
        <translation>If people are waiting, press “Start reception only”. It needs no passphrase and no setting up. The register can be opened later; nothing is typed again.</translation>
    </message>
    <message>
        <source>開いています</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>用意しています</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>写しから始める</source>
        <translation>Start from the copy</translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation>Envelope code</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>この受付は開けません</source>
        <translation>This desk cannot be opened</translation>
    </message>
    <message>
        <source>まだ何も入っていません</source>
        <translation>Nothing has been entered yet</translation>
    </message>
    <message>
        <source>{way}で開く</source>
        <translation>Open with: {way}</translation>
    </message>
    <message>
        <source>ほかの始め方</source>
        <translation>Other ways to start</translation>
    </message>
    <message>
        <source>市町村の避難所用データがあるときは、はじめての準備から始めます。</source>
        <translation>If you have the town&apos;s shelter data, start with the setting up.</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>所属</source>
        <translation>From</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>いつまで担当しますか</source>
        <translation>On duty until when?</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>暗証番号(数字4から8けた)</source>
        <translation>PIN (4 to 8 digits)</translation>
    </message>
    <message>
        <source>暗証番号をもう一度</source>
        <translation>PIN again</translation>
    </message>
    <message>
        <source>決めない</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>今日まで</source>
        <translation>Today only</translation>
    </message>
    <message>
        <source>今日から3日間</source>
        <translation>3 days from today</translation>
    </message>
    <message>
        <source>今日から7日間</source>
        <translation>7 days from today</translation>
    </message>
    <message>
        <source>今日から30日間</source>
        <translation>30 days from today</translation>
    </message>
</context>
<context>
    <name>OperatorsScreen</name>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>席につく</source>
        <translation>Sit down</translation>
    </message>
    <message>
        <source>担当者のお名前を入れてください</source>
        <translation>Enter the operator&apos;s name</translation>
    </message>
    <message>
        <source>どなたが受付しますか</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>{name} さんの暗証番号</source>
        <translation>PIN of {name}</translation>
    </message>
</context>
<context>
    <name>OperatorsStep</name>
    <message>
        <source>この人を加える</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{name} を外す</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>OtherPage</name>
    <message>
        <source>子ども</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>ひとりで来た子ども(保護者を探す)</source>
        <translation>Child alone (guardian sought)</translation>
    </message>
    <message>
        <source>母親(生まれたばかりの子)</source>
        <translation>Mother (of a newborn)</translation>
    </message>
    <message>
        <source>この子を引き渡す人</source>
        <translation>Hand this child over to</translation>
    </message>
    <message>
        <source>選ばない</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>PackStep</name>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>データなしで始める</source>
        <translation>Start without data</translation>
    </message>
    <message>
        <source>作成 {made}
避難所 {places}か所  登録者 {entries}人  受付カード {cards}枚</source>
        <translation>Made {made}
{places} shelters  {entries} on the register  {cards} cards</translation>
    </message>
    <message>
        <source>訓練用のデータです。</source>
        <translation>This is data for a drill.</translation>
    </message>
    <message>
        <source>避難所用データ</source>
        <translation>Shelter data</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>休止中です</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>画面の記録を隠しました。保存した記録はそのまま残り、本部への送信も続いています。つづけるときは、担当者の暗証番号を入れてください。</source>
        <translation>The screen is hidden. Saved records stay, and go on being sent to HQ. Enter your PIN to go on.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>はじめに: 熱・せき・けがのある人、薬や機器が要る人は → 0</source>
        <translation>First: anyone with fever, injury, medicine or devices → 0</translation>
    </message>
    <message>
        <source>受付する人</source>
        <translation>People to receive</translation>
    </message>
</context>
<context>
    <name>PeopleParts</name>
    <message>
        <source>お名前・読みがな・受付票の番号・区画</source>
        <translation>Name, reading, slip number or area</translation>
    </message>
    <message>
        <source>避難者を探す</source>
        <translation>Look for people</translation>
    </message>
    <message>
        <source>避難者の一覧</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>印を消す</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>点呼</source>
        <translation>Roll call</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>{count}人を記録する</source>
        <translation>Record {count}</translation>
    </message>
    <message>
        <source>この人を開く</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>お名前か受付票の番号を入れると、その人が出ます。</source>
        <translation>Type a name or a slip number to bring someone up.</translation>
    </message>
    <message>
        <source>見つかりません。読みがなか、受付票の番号でも試せます。</source>
        <translation>Not found. Try the reading or the slip number.</translation>
    </message>
    <message>
        <source>「{shelf}」の人はいません。</source>
        <translation>Nobody under “{shelf}”.</translation>
    </message>
    <message>
        <source>何も記録していません。</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>お名前か受付票の番号で探すか、受付(F1)で受け付けてください。</source>
        <translation>Look by name or slip number, or check in at Reception (F1).</translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>このカードで呼び出せる人は、ここにいません</source>
        <translation>This card brings up nobody here</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>受付票を印刷</source>
        <translation>Print the slips</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>居場所を変える</source>
        <translation>Change whereabouts</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>要配慮者担当を呼ぶ</source>
        <translation>Call the care staff</translation>
    </message>
    <message>
        <source>保護者を探しています</source>
        <translation>Guardian sought</translation>
    </message>
    <message>
        <source>体調・配慮</source>
        <translation>Health, needs</translation>
    </message>
    <message>
        <source>どこにいますか(例 自宅・2階)</source>
        <translation>Where are they? (e.g. at home, upstairs)</translation>
    </message>
    <message>
        <source>{name} の体調・配慮</source>
        <translation>Health and needs of {name}</translation>
    </message>
    <message>
        <source>{name} はどこにいますか</source>
        <translation>Where is {name}?</translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation>In shelter</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>保存しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>{count}人が帰所した</source>
        <translation>{count} are back</translation>
    </message>
    <message>
        <source>帰所した</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>{count}人 外出・退所など</source>
        <translation>{count} go out, leave…</translation>
    </message>
    <message>
        <source>外出・退所など</source>
        <translation>Go out, leave…</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Ctrl+Z で元に戻せます。</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>調べられませんでした</source>
        <translation>Could not look it up</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>点呼のときにいなかった人です</source>
        <translation>Was not there at roll call</translation>
    </message>
    <message>
        <source>戻っていれば「帰所した」を押してください。</source>
        <translation>If they are back, press “Is back”.</translation>
    </message>
    <message>
        <source>この人のことは、だれにも答えないでください</source>
        <translation>Tell nobody about this person</translation>
    </message>
</context>
<context>
    <name>PhotoFace</name>
    <message>
        <source>カードの顔写真</source>
        <translation>Photograph on the card</translation>
    </message>
</context>
<context>
    <name>PhraseScreen</name>
    <message>
        <source>書いた合言葉</source>
        <translation>The passphrase you wrote</translation>
    </message>
    <message>
        <source>あとで確かめる</source>
        <translation>Check later</translation>
    </message>
    <message>
        <source>この合言葉を紙に書いてください</source>
        <translation>Write this passphrase on paper</translation>
    </message>
    <message>
        <source>書いた合言葉を入れてください</source>
        <translation>Enter the passphrase you wrote</translation>
    </message>
    <message>
        <source>書きました</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>合言葉がちがいます</source>
        <translation>The passphrase is not the same</translation>
    </message>
    <message>
        <source>記録はそのまま残っています。</source>
        <translation>The records are all still there.</translation>
    </message>
    <message>
        <source>もどって、紙と見比べてください。</source>
        <translation>Go back and compare with the paper.</translation>
    </message>
    <message>
        <source>この受付をもう一度開くときに使います。なくすと、だれにも開けません。紙は、避難所の責任者が身につけるか、金庫に入れてください。</source>
        <translation>It opens this desk again. If it is lost, nobody can. The shelter lead keeps the paper, or it goes into a safe.</translation>
    </message>
</context>
<context>
    <name>PhraseStep</name>
    <message>
        <source>別の合言葉を見る</source>
        <translation>Show another</translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation>Show text</translation>
    </message>
    <message>
        <source>おすすめの合言葉</source>
        <translation>Suggested passphrase</translation>
    </message>
    <message>
        <source>紙に書いてから、下に2回入れてください。自分で決めた合言葉でも構いません。</source>
        <translation>Write it on paper, then enter it twice below. One of your own will do too.</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>合言葉をもう一度</source>
        <translation>Passphrase again</translation>
    </message>
</context>
<context>
    <name>PinFace</name>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>避難所の名前</source>
        <translation>Name of the shelter</translation>
    </message>
    <message>
        <source>{name}({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>{age}歳</source>
        <translation>{age} y</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>居所</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>同居者</source>
        <translation>Living with</translation>
    </message>
    <message>
        <source>支援を必要とする事由</source>
        <translation>Why help is needed</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>避難先</source>
        <translation>Planned shelter</translation>
    </message>
    <message>
        <source>避難経路</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>留意事項</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>電源があるうちに印刷</source>
        <translation>Print while there is power</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>電池が残り {percent} % です</source>
        <translation>The battery has {percent} % left</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>何を印刷しますか</source>
        <translation>What do you want to print?</translation>
    </message>
    <message>
        <source>電源があるうちに</source>
        <translation>While there is power</translation>
    </message>
    <message>
        <source>外に出ている紙・回収</source>
        <translation>Sheets that are out</translation>
    </message>
    <message>
        <source>名前の載る紙は取扱注意です。使い終わったら責任者に返します。</source>
        <translation>Sheets with names need care. Return them to the leader after use.</translation>
    </message>
    <message>
        <source>{sheet}(止めています)</source>
        <translation>{sheet} (off)</translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation>To the reception</translation>
    </message>
    <message>
        <source>1 番の紙を作る</source>
        <translation>Make sheet 1</translation>
    </message>
    <message>
        <source>紙の一覧を出せませんでした</source>
        <translation>The list of sheets could not be shown</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>このカードからは読めません。お名前を入力してください。</source>
        <translation>This card cannot be read here. Type the name.</translation>
    </message>
    <message>
        <source>スマホからは読めません。カードを置くか、お名前を入力してください。</source>
        <translation>A phone cannot be read. Put the card down, or type the name.</translation>
    </message>
    <message>
        <source>次からこのカードで呼び出せます。</source>
        <translation>This card brings them up from now on.</translation>
    </message>
    <message>
        <source>新しいカードです。受付のあとで渡す人を選びます。</source>
        <translation>A new card: choose who gets it after receiving.</translation>
    </message>
    <message>
        <source>カードリーダー: ありません</source>
        <translation>Card reader: none</translation>
    </message>
    <message>
        <source>カードリーダー: 置いてください</source>
        <translation>Card reader: put a card down</translation>
    </message>
    <message>
        <source>カードリーダー: カードがあります</source>
        <translation>Card reader: a card is there</translation>
    </message>
    <message>
        <source>カードリーダー: 裏返して置き直してください</source>
        <translation>Card reader: turn the card over</translation>
    </message>
    <message>
        <source>そのカードは、もうだれも呼び出しません。</source>
        <translation>That card brings nobody up any more.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>紙に書くか印刷して、封をしてください。合言葉を忘れたときに開けます。</source>
        <translation>Write or print it and seal it. It opens the desk if the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>金庫の封筒に入れる番号</source>
        <translation>Code for the envelope in the safe</translation>
    </message>
    <message>
        <source>避難所用データなし</source>
        <translation>No shelter data</translation>
    </message>
    <message>
        <source>データ  {town}</source>
        <translation>Data  {town}</translation>
    </message>
    <message>
        <source>担当者  {names}</source>
        <translation>Operators  {names}</translation>
    </message>
    <message>
        <source>合言葉  紙に書いたことを確かめてください。</source>
        <translation>Passphrase  Make sure it is on paper.</translation>
    </message>
</context>
<context>
    <name>RealScreen</name>
    <message>
        <source>ここから本番にしますか</source>
        <translation>Does the real thing start here?</translation>
    </message>
    <message>
        <source>訓練の記録はそのまま残り、本番の記録は別に始まります。担当者と暗証番号はそのまま使えます。このあと新しい合言葉が出ます。紙に書いてください。</source>
        <translation>The drill’s records stay as they are; the real ones begin apart. Operators and PINs stay. A new passphrase is shown next: write it down.</translation>
    </message>
    <message>
        <source>だれも移さずに始める</source>
        <translation>Begin with nobody</translation>
    </message>
    <message>
        <source>訓練で受け付けて、いま避難所にいる {people}人を本番に移せます。</source>
        <translation>{people} people received in the drill and now here can be moved.</translation>
    </message>
    <message>
        <source>{people}人と始める</source>
        <translation>Begin with {people} people</translation>
    </message>
    <message>
        <source>本番を始める</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>要介護</source>
        <translation>Care level </translation>
    </message>
    <message>
        <source>身体障害</source>
        <translation>Physical disability </translation>
    </message>
    <message>
        <source>視覚</source>
        <translation>Sight</translation>
    </message>
    <message>
        <source>聴覚</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>知的障害</source>
        <translation>Intellectual disability</translation>
    </message>
    <message>
        <source>精神</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>難病</source>
        <translation>Rare disease</translation>
    </message>
    <message>
        <source>認知症</source>
        <translation>Dementia</translation>
    </message>
    <message>
        <source>酸素</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>人工呼吸器</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>透析</source>
        <translation>Dialysis</translation>
    </message>
    <message>
        <source>ひとり暮らし</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>高齢者のみ</source>
        <translation>Elderly only</translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>名簿との照合を見る</source>
        <translation>See the match</translation>
    </message>
    <message>
        <source>受付票を印刷</source>
        <translation>Print the slips</translation>
    </message>
    <message>
        <source>{count}人を受付しました</source>
        <translation>{count} received</translation>
    </message>
    <message>
        <source>要配慮者担当を呼んでください: {codes}</source>
        <translation>Please call the care staff: {codes}</translation>
    </message>
    <message>
        <source>通報にしました {count}件</source>
        <translation>Reports opened: {count}</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。受付票に下の番号を書いて渡してください。</source>
        <translation>Saved on this computer. Write the numbers below on their slips.</translation>
    </message>
</context>
<context>
    <name>RecentActs</name>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>直近の受付</source>
        <translation>Last received</translation>
    </message>
    <message>
        <source>{time}  {label} {count}人</source>
        <translation>{time}  {label} {count}</translation>
    </message>
    <message>
        <source>{words}(取り消し)</source>
        <translation>{words} (undone)</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>取り込まない</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>{line}行目 {word}</source>
        <translation>Line {line}: {word}</translation>
    </message>
    <message>
        <source>{line}行目「{column}」 {word}</source>
        <translation>Line {line}, “{column}”: {word}</translation>
    </message>
    <message>
        <source>管理番号(人ごとに変わらない番号)</source>
        <translation>Management number (fixed for a person)</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>氏(姓)</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>名</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>旧姓・旧氏</source>
        <translation>Former surname</translation>
    </message>
    <message>
        <source>カナ氏名</source>
        <translation>Name in kana</translation>
    </message>
    <message>
        <source>カナ氏</source>
        <translation>Surname in kana</translation>
    </message>
    <message>
        <source>カナ名</source>
        <translation>Given name in kana</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>居所</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>FAX番号</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>支援を必要とする事由</source>
        <translation>Reason for support</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>世帯番号</source>
        <translation>Household number</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>避難支援者の氏名</source>
        <translation>Helper’s name</translation>
    </message>
    <message>
        <source>避難支援者の住所</source>
        <translation>Helper’s address</translation>
    </message>
    <message>
        <source>避難支援者の電話</source>
        <translation>Helper’s phone</translation>
    </message>
    <message>
        <source>避難先</source>
        <translation>Planned shelter</translation>
    </message>
    <message>
        <source>避難経路</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>同居者</source>
        <translation>Living with</translation>
    </message>
    <message>
        <source>配慮が必要なこと</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>氏名がありません(取り込みません)</source>
        <translation>no name (left out)</translation>
    </message>
    <message>
        <source>管理番号がありません(取り込みません)</source>
        <translation>no management number (left out)</translation>
    </message>
    <message>
        <source>前の行と同じ管理番号です(取り込みません)</source>
        <translation>same number as an earlier line (left out)</translation>
    </message>
    <message>
        <source>列の数が見出しと違います(取り込みません)</source>
        <translation>not as many cells as titles (left out)</translation>
    </message>
    <message>
        <source>引用符が閉じていません(取り込みません)</source>
        <translation>a quote never closes (left out)</translation>
    </message>
    <message>
        <source>長すぎます(取り込みません)</source>
        <translation>too long (left out)</translation>
    </message>
    <message>
        <source>マイナンバーかもしれない数字を消しました(人は取り込みます)</source>
        <translation>a number that may be a My Number was dropped (the person is taken)</translation>
    </message>
    <message>
        <source>見えない文字を取り除きました</source>
        <translation>invisible characters were removed</translation>
    </message>
    <message>
        <source>〓は元の文字が失われています</source>
        <translation>〓 stands for a lost character</translation>
    </message>
    <message>
        <source>生年月日を読めません(文字のまま残します)</source>
        <translation>date of birth not understood (kept as text)</translation>
    </message>
    <message>
        <source>性別を読めません(不明とします)</source>
        <translation>sex not understood (unknown)</translation>
    </message>
    <message>
        <source>同意を読めません(未回答とします)</source>
        <translation>consent not understood (unanswered)</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>確かめる行</source>
        <translation>Lines to check</translation>
    </message>
    <message>
        <source>{rows}行を読みました。{taken}人を取り込めます。{left}行は取り込めません。</source>
        <translation>{rows} lines read. {taken} people can be taken, {left} lines cannot.</translation>
    </message>
    <message>
        <source>ほかに{more}件あります。</source>
        <translation>{more} more.</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>まだ</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>いる</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>外出中</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>いない</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>人数のみ {count}(目で数えます)</source>
        <translation>without names {count} (count by eye)</translation>
    </message>
</context>
<context>
    <name>SafeSheets</name>
    <message>
        <source>金庫に入れる紙を印刷する</source>
        <translation>Print for the safe</translation>
    </message>
    <message>
        <source>PDFにする</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation>Save the PDF to</translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>封筒に入れて封をし、金庫に入れてください。</source>
        <translation>Seal it in an envelope and put it in the safe.</translation>
    </message>
    <message>
        <source>このファイルは暗号になっていません。印刷したら消してください。</source>
        <translation>This file is not encrypted. Delete it once it is printed.</translation>
    </message>
    <message>
        <source>PDFを保存しました</source>
        <translation>PDF saved</translation>
    </message>
    <message>
        <source>紙にできませんでした</source>
        <translation>Could not be put on paper</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>受付カードを見せてもらうか、お名前を入れてください</source>
        <translation>Have a card shown, or enter a name</translation>
    </message>
    <message>
        <source>ほんま きよ ・ 本間 ・ 受付票の番号</source>
        <translation>ほんま きよ, 本間, or a slip number</translation>
    </message>
    <message>
        <source>お名前か受付票の番号</source>
        <translation>Name or slip number</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>一緒に来た人</source>
        <translation>Came together</translation>
    </message>
    <message>
        <source>全員も一緒に</source>
        <translation>Everyone too</translation>
    </message>
    <message>
        <source>配慮が必要なこと・体調</source>
        <translation>Needs and health</translation>
    </message>
    <message>
        <source>{need}(応えた)</source>
        <translation>{need} (met)</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>{name} を直す</source>
        <translation>Correct {name}</translation>
    </message>
    <message>
        <source>わかっていること</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>家族・引き渡し</source>
        <translation>Family, hand-over</translation>
    </message>
    <message>
        <source>引き渡しを記録する</source>
        <translation>Record a hand-over</translation>
    </message>
    <message>
        <source>引き渡し済み</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>経緯(新しい順)</source>
        <translation>History (newest first)</translation>
    </message>
</context>
<context>
    <name>SendScreen</name>
    <message>
        <source>だれが訪ねますか</source>
        <translation>Who goes?</translation>
    </message>
    <message>
        <source>行く人・班の名(2人以上で)</source>
        <translation>Name of who goes, or team (two or more)</translation>
    </message>
    <message>
        <source>何分で戻りますか</source>
        <translation>Back in how many minutes?</translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>人を出す</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>戻り {time}</source>
        <translation>Back at {time}</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>紙の見本</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>前の紙</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>へらす</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>ふやす</source>
        <translation>More</translation>
    </message>
    <message>
        <source>プリンターを変える</source>
        <translation>Other printer</translation>
    </message>
    <message>
        <source>作り直す</source>
        <translation>Make again</translation>
    </message>
    <message>
        <source>PDFにする</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation>Where to save the PDF</translation>
    </message>
    <message>
        <source>{page} / {pages} 枚目</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>印刷番号 {number}</source>
        <translation>Print number {number}</translation>
    </message>
    <message>
        <source>用紙を {count} 枚</source>
        <translation>{count} forms</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>none found</translation>
    </message>
    <message>
        <source>プリンター {name}</source>
        <translation>Printer {name}</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>掲示を始める</source>
        <translation>Start posting</translation>
    </message>
    <message>
        <source>作る</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>印刷に出しました</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>このファイルは暗号になっていません。印刷したら消してください。</source>
        <translation>This file is not encrypted. Delete it after printing.</translation>
    </message>
    <message>
        <source>PDFを保存しました</source>
        <translation>PDF saved</translation>
    </message>
    <message>
        <source>名簿を貼り出すことは、いまは止めています。</source>
        <translation>Posting a list is off at the moment.</translation>
    </message>
    <message>
        <source>載るのは、掲示に同意した人の名前と町名だけです。</source>
        <translation>Only names and towns of people who agreed are on it.</translation>
    </message>
    <message>
        <source>始めてよいかは、避難所責任者が決めます。</source>
        <translation>The shelter&apos;s leader decides whether to start.</translation>
    </message>
    <message>
        <source>印刷に出せませんでした</source>
        <translation>Could not be sent to the printer</translation>
    </message>
    <message>
        <source>PDFを保存できませんでした</source>
        <translation>The PDF could not be saved</translation>
    </message>
    <message>
        <source>紙を作れませんでした</source>
        <translation>The sheet could not be made</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>避難者名簿(操作用)</source>
        <translation>Evacuee roster (for the desk)</translation>
    </message>
    <message>
        <source>点呼票</source>
        <translation>Roll-call sheet</translation>
    </message>
    <message>
        <source>安否未確認一覧(地区別)</source>
        <translation>Not yet seen (by district)</translation>
    </message>
    <message>
        <source>対応中の依頼・通報</source>
        <translation>Open requests and reports</translation>
    </message>
    <message>
        <source>定時報告(無線で読める)</source>
        <translation>Regular report (to read out)</translation>
    </message>
    <message>
        <source>引き継ぎ</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>避難者カード(空)</source>
        <translation>Evacuee cards (empty)</translation>
    </message>
    <message>
        <source>受付一覧(手書き用)</source>
        <translation>Door list (by hand)</translation>
    </message>
    <message>
        <source>避難者名簿(掲示用)</source>
        <translation>List for the wall</translation>
    </message>
    <message>
        <source>個別避難計画</source>
        <translation>Evacuation plan</translation>
    </message>
    <message>
        <source>受付票</source>
        <translation>Reception slips</translation>
    </message>
    <message>
        <source>受付カード</source>
        <translation>Reception cards</translation>
    </message>
    <message>
        <source>金庫に入れる紙</source>
        <translation>Sheet for the safe</translation>
    </message>
    <message>
        <source>控え(USB)の紙</source>
        <translation>Sheet for the USB copy</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>暗証番号は4けたからです</source>
        <translation>A PIN has at least 4 digits</translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation>The PIN has 4 to 8 digits</translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation>The two PINs differ</translation>
    </message>
    <message>
        <source>あと{count}回試せます。</source>
        <translation>{count} tries left.</translation>
    </message>
    <message>
        <source>{seconds}秒待ってから入れてください。</source>
        <translation>Wait {seconds} seconds, then try again.</translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <translation>Wrong PIN</translation>
    </message>
</context>
<context>
    <name>Stay</name>
    <message>
        <source>避難所内</source>
        <translation>In shelter</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>自宅</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>車の中</source>
        <translation>In a car</translation>
    </message>
    <message>
        <source>テント</source>
        <translation>Tent</translation>
    </message>
    <message>
        <source>病院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>施設</source>
        <translation>Care facility</translation>
    </message>
    <message>
        <source>無断退所(推定)</source>
        <translation>Presumed left</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>外泊</source>
        <translation>Out overnight</translation>
    </message>
    <message>
        <source>外出・外泊</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>帰所予定を過ぎた</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>避難所外</source>
        <translation>Off site</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>親族・知人宅</source>
        <translation>Relatives, friends</translation>
    </message>
    <message>
        <source>仮設住宅など</source>
        <translation>Temporary housing</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>本人が受付で</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>カードで</source>
        <translation>by card</translation>
    </message>
    <message>
        <source>電話で</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>ほかの人から</source>
        <translation>told by someone</translation>
    </message>
    <message>
        <source>{month}月{day}日 {time}</source>
        <translation>{month}/{day} {time}</translation>
    </message>
    <message>
        <source>帰所予定 {time} を過ぎています</source>
        <translation>was due back {time}</translation>
    </message>
    <message>
        <source>{time} に帰所予定</source>
        <translation>back by {time}</translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>Not disclosed</translation>
    </message>
    <message>
        <source>配慮あり</source>
        <translation>Has needs</translation>
    </message>
    <message>
        <source>食い違いあり</source>
        <translation>Disagreement</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>Taps</name>
    <message>
        <source>だれが確かめたか</source>
        <translation>Who found out</translation>
    </message>
    <message>
        <source>いまの居場所</source>
        <translation>Where they are now</translation>
    </message>
    <message>
        <source>居場所をくわしく</source>
        <translation>Where exactly</translation>
    </message>
    <message>
        <source>けが・体調</source>
        <translation>Injury, health</translation>
    </message>
    <message>
        <source>確かめた時刻</source>
        <translation>When it was found out</translation>
    </message>
    <message>
        <source>どんな助けが要るか</source>
        <translation>What help is needed</translation>
    </message>
    <message>
        <source>聞いたこと・覚え書き</source>
        <translation>What was heard, notes</translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>自宅</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>親族・知人宅</source>
        <translation>Relatives or friends</translation>
    </message>
    <message>
        <source>施設</source>
        <translation>Care facility</translation>
    </message>
    <message>
        <source>病院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>けがなし</source>
        <translation>No injury</translation>
    </message>
    <message>
        <source>軽傷</source>
        <translation>Lightly injured</translation>
    </message>
    <message>
        <source>重傷</source>
        <translation>Badly injured</translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>Unwell</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>{hours}時間くらい前</source>
        <translation>About {hours} h ago</translation>
    </message>
    <message>
        <source>{minutes}分くらい前</source>
        <translation>About {minutes} min ago</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>訓練</source>
        <translation>DRILL</translation>
    </message>
    <message>
        <source>避難所受付</source>
        <translation>Shelter desk</translation>
    </message>
    <message>
        <source>担当 {name}({affiliation})</source>
        <translation>{name} ({affiliation})</translation>
    </message>
</context>
<context>
    <name>TransferStep</name>
    <message>
        <source>ほかの避難所の名前</source>
        <translation>Name of another shelter</translation>
    </message>
    <message>
        <source>どの避難所へ移りますか</source>
        <translation>To which shelter?</translation>
    </message>
</context>
<context>
    <name>TripsPanel</name>
    <message>
        <source>戻った</source>
        <translation>Is back</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>番号を本部に伝えてください。受付は続けられます。</source>
        <translation>Tell HQ the code. You can go on receiving people.</translation>
    </message>
    <message>
        <source>直して、もう一度押してください。</source>
        <translation>Correct it and press again.</translation>
    </message>
    <message>
        <source>だれが受付しているか分かりません。</source>
        <translation>It is not known who is at the desk.</translation>
    </message>
    <message>
        <source>担当者のお名前を選び、暗証番号を入れてください。</source>
        <translation>Choose your name and enter your PIN.</translation>
    </message>
    <message>
        <source>「来た」の人がいません。</source>
        <translation>Nobody is marked as here.</translation>
    </message>
    <message>
        <source>来ている人の番号キーを押してください。</source>
        <translation>Press the number of each person who is here.</translation>
    </message>
    <message>
        <source>もう取り消されています。</source>
        <translation>This is already undone.</translation>
    </message>
    <message>
        <source>何もしなくて構いません。</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>受付が開いていません。</source>
        <translation>No desk is open.</translation>
    </message>
    <message>
        <source>合言葉で開いてください。記録は残っています。</source>
        <translation>Open it with the passphrase. The records are still there.</translation>
    </message>
    <message>
        <source>訓練用のデータは、本番で人を受け付けた受付には入れられません。</source>
        <translation>Drill data cannot go into a desk that received people for real.</translation>
    </message>
    <message>
        <source>本番用のデータを選んでください。受付の記録はそのままです。</source>
        <translation>Choose the data for the real thing. The records are as they were.</translation>
    </message>
    <message>
        <source>USB が抜けているか、書き込めません。</source>
        <translation>The stick is out, or cannot be written to.</translation>
    </message>
    <message>
        <source>挿し直してください。受付はこのまま続けられます。</source>
        <translation>Plug it in again. You can go on receiving people.</translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください。</source>
        <translation>The PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <source>担当者のお名前を入れてください。</source>
        <translation>Enter the operator&apos;s name.</translation>
    </message>
    <message>
        <source>避難所責任者だけができます。</source>
        <translation>Only a shelter lead can do this.</translation>
    </message>
    <message>
        <source>責任者に席についてもらってください。</source>
        <translation>Ask a lead to sit down here.</translation>
    </message>
    <message>
        <source>担当者を1人は決めてください。</source>
        <translation>Name at least one operator.</translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。</source>
        <translation>Matches are decided by care staff, leads or HQ.</translation>
    </message>
    <message>
        <source>担当の人を呼んでください。</source>
        <translation>Please call one of them.</translation>
    </message>
    <message>
        <source>家族のQRコードに入りきりません。</source>
        <translation>The household code cannot hold it.</translation>
    </message>
    <message>
        <source>備考を短くするか、2枚に分けてください。</source>
        <translation>Shorten the notes, or make two codes.</translation>
    </message>
    <message>
        <source>受付の画面を開いて、そこで行ってください。</source>
        <translation>Open the desk&apos;s window and do it there.</translation>
    </message>
    <message>
        <source>ここには受付がまだありません。</source>
        <translation>There is no desk here yet.</translation>
    </message>
    <message>
        <source>受付が2つ以上あります。</source>
        <translation>There is more than one desk here.</translation>
    </message>
    <message>
        <source>担当者がまだいません。</source>
        <translation>There is no operator yet.</translation>
    </message>
    <message>
        <source>市町村コードが要ります。</source>
        <translation>The town&apos;s code is needed.</translation>
    </message>
    <message>
        <source>--town で市町村コードを付けてください。</source>
        <translation>Give the town&apos;s code with --town.</translation>
    </message>
    <message>
        <source>ファイルを読めません。</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>見本の町の途中で止まりました。</source>
        <translation>The demonstration stopped half way.</translation>
    </message>
    <message>
        <source>フォルダーの最後の画面を見てください。</source>
        <translation>Look at the last picture in the folder.</translation>
    </message>
    <message>
        <source>ページを書き出せません。</source>
        <translation>The page cannot be written.</translation>
    </message>
    <message>
        <source>合言葉を受け取れません。何もしていません。</source>
        <translation>The passphrase did not arrive. Nothing was done.</translation>
    </message>
    <message>
        <source>合言葉のファイルの場所と、文字コード(UTF-8)を確かめてください。</source>
        <translation>Check where the passphrase file is, and that it is UTF-8.</translation>
    </message>
    <message>
        <source>この人の記録は取り消されています。</source>
        <translation>This person&apos;s record has been undone.</translation>
    </message>
    <message>
        <source>もう一度、お名前で探してください。</source>
        <translation>Search for the name again.</translation>
    </message>
    <message>
        <source>受付票の番号として使えません。</source>
        <translation>This cannot be a slip number.</translation>
    </message>
    <message>
        <source>カードに入れられない番号です。</source>
        <translation>This number cannot go on a card.</translation>
    </message>
    <message>
        <source>形の正しくない記録は受け取りません。</source>
        <translation>A record in the wrong form was not taken.</translation>
    </message>
    <message>
        <source>新しい版のソフトの記録です。</source>
        <translation>This record is from a newer version.</translation>
    </message>
    <message>
        <source>もう一度 USB に写し直してもらってください。</source>
        <translation>Have it copied to the USB stick again.</translation>
    </message>
    <message>
        <source>市町村の担当に番号を伝えてください。受付だけなら始められます。</source>
        <translation>Tell the town the code. You can still start with reception only.</translation>
    </message>
    <message>
        <source>このデータは使えません。</source>
        <translation>This data cannot be used.</translation>
    </message>
    <message>
        <source>避難所用データではありません。</source>
        <translation>This is not shelter data.</translation>
    </message>
    <message>
        <source>ほかの受付のためのデータです。</source>
        <translation>This data is for another desk.</translation>
    </message>
    <message>
        <source>データが途中で切れたか、変わっています。</source>
        <translation>The data is cut short or has been changed.</translation>
    </message>
    <message>
        <source>市町村の署名が確かめられません。使いません。</source>
        <translation>The town&apos;s signature cannot be verified. It is not used.</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたデータです。</source>
        <translation>This data was made by a newer version.</translation>
    </message>
    <message>
        <source>ほかの市町村のデータです。</source>
        <translation>This data is from another town.</translation>
    </message>
    <message>
        <source>見本のデータは本番では使えません。</source>
        <translation>Demonstration data cannot be used in earnest.</translation>
    </message>
    <message>
        <source>見本の鍵で作られた本番用データです。使いません。</source>
        <translation>Real data signed with the demonstration key. It is not used.</translation>
    </message>
    <message>
        <source>データが大きすぎます。</source>
        <translation>The data is too large.</translation>
    </message>
    <message>
        <source>データの中身が決まりに合っていません。</source>
        <translation>The data does not follow the rules.</translation>
    </message>
    <message>
        <source>見本の鍵で包まれた本番用データです。使いません。</source>
        <translation>Real data sealed with the demonstration key. It is not used.</translation>
    </message>
    <message>
        <source>前の名簿はそのまま使えます。市町村の担当に伝えてください。</source>
        <translation>The register from before can still be used. Tell the town.</translation>
    </message>
    <message>
        <source>列の名前を見て、選び直してください。</source>
        <translation>Look at the column names and choose again.</translation>
    </message>
    <message>
        <source>市町村コードが正しくありません。</source>
        <translation>The town&apos;s code is not right.</translation>
    </message>
    <message>
        <source>名簿の文字を読めません。</source>
        <translation>The register&apos;s text cannot be read.</translation>
    </message>
    <message>
        <source>CSV(UTF-8)で保存し直してもらってください。</source>
        <translation>Have it saved again as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>名簿に列の名前の行がありません。</source>
        <translation>The register has no row of column names.</translation>
    </message>
    <message>
        <source>管理番号の列が分かりません。</source>
        <translation>The column of management numbers was not found.</translation>
    </message>
    <message>
        <source>管理番号がマイナンバーかもしれません。</source>
        <translation>The management numbers may be My Numbers.</translation>
    </message>
    <message>
        <source>その列はマイナンバーです。使いません。</source>
        <translation>That column holds My Numbers. It is not used.</translation>
    </message>
    <message>
        <source>その名前の列がありません。</source>
        <translation>There is no column of that name.</translation>
    </message>
    <message>
        <source>氏名の列が分かりません。</source>
        <translation>The column of names was not found.</translation>
    </message>
    <message>
        <source>取り込める行がありませんでした。</source>
        <translation>There was no row to import.</translation>
    </message>
    <message>
        <source>避難所の一覧として読めません。</source>
        <translation>This cannot be read as a list of shelters.</translation>
    </message>
    <message>
        <source>ほかの市町村の名簿です。</source>
        <translation>This register is from another town.</translation>
    </message>
    <message>
        <source>プリンターが見つかりません。</source>
        <translation>No printer was found.</translation>
    </message>
    <message>
        <source>つないで、もう一度押してください。PDFにすることもできます。</source>
        <translation>Connect one and press again, or save a PDF.</translation>
    </message>
    <message>
        <source>そこには書き込めません。記録は無事です。</source>
        <translation>That place cannot be written to. The records are safe.</translation>
    </message>
    <message>
        <source>別の場所を選んでください。</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>文字の形のファイルが足りません。</source>
        <translation>A font file is missing.</translation>
    </message>
    <message>
        <source>ソフトを入れ直してください。受付はこのまま続けられます。</source>
        <translation>Install the program again. You can go on receiving people.</translation>
    </message>
    <message>
        <source>写真(PNG、JPEG など)を撮り直して、もう一度試してください。</source>
        <translation>Take the photo again (PNG, JPEG) and retry.</translation>
    </message>
    <message>
        <source>その画像ファイルが見つからないか、開けません。</source>
        <translation>The picture was not found, or cannot be opened.</translation>
    </message>
    <message>
        <source>ファイルの場所と名前を確かめてください。</source>
        <translation>Check where the file is and what it is called.</translation>
    </message>
    <message>
        <source>画像として読めません。壊れているかもしれません。</source>
        <translation>This cannot be read as a picture. It may be damaged.</translation>
    </message>
    <message>
        <source>画像が大きすぎるため、開きませんでした。</source>
        <translation>The picture is too large and was not opened.</translation>
    </message>
    <message>
        <source>ゆっくり、もう一度入れてください。記録はそのまま残っています。</source>
        <translation>Enter it again, slowly. The records are all still there.</translation>
    </message>
    <message>
        <source>合言葉か封筒の番号で開いてください。</source>
        <translation>Open with the passphrase or the envelope code.</translation>
    </message>
    <message>
        <source>合言葉がちがいます。</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>合言葉のどこかに打ちまちがいがあります。</source>
        <translation>There is a slip of the finger in the passphrase.</translation>
    </message>
    <message>
        <source>自分で決める合言葉は15文字からです。</source>
        <translation>A passphrase of your own has at least 15 characters.</translation>
    </message>
    <message>
        <source>長くするか、おすすめの合言葉を使ってください。</source>
        <translation>Make it longer, or use the suggested one.</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>暗証番号ではもう開けません。</source>
        <translation>It can no longer be opened with a PIN.</translation>
    </message>
    <message>
        <source>この受付には、その開き方がありません。</source>
        <translation>This desk cannot be opened that way.</translation>
    </message>
    <message>
        <source>USB の写しを挿して、「写しから始める」を押してください。</source>
        <translation>Plug in the copy on USB and press “Start from the copy”.</translation>
    </message>
    <message>
        <source>USB の写しを全部は読めません。何も始めていません。</source>
        <translation>The copy on USB cannot be read whole. Nothing was started.</translation>
    </message>
    <message>
        <source>USB を挿し直してください。別の写しがあれば、それを使ってください。</source>
        <translation>Plug the stick in again. If there is another copy, use that.</translation>
    </message>
    <message>
        <source>USB の写しから始めてください。番号を本部に伝えてください。</source>
        <translation>Start from the copy on USB. Tell HQ the code.</translation>
    </message>
    <message>
        <source>USB の写しを挿すか、受付だけを始めてください。</source>
        <translation>Plug in the copy on USB, or start reception only.</translation>
    </message>
    <message>
        <source>何も消していません。番号を本部に伝えてください。</source>
        <translation>Nothing was deleted. Tell HQ the code.</translation>
    </message>
    <message>
        <source>鍵のファイルが見つかりません。</source>
        <translation>The key file was not found.</translation>
    </message>
    <message>
        <source>鍵のファイルが壊れています。</source>
        <translation>The key file is damaged.</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られた受付です。</source>
        <translation>This desk was made by a newer version.</translation>
    </message>
    <message>
        <source>この鍵では読めません。</source>
        <translation>It cannot be read with this key.</translation>
    </message>
    <message>
        <source>記録のファイルを開けません。</source>
        <translation>The file of records cannot be opened.</translation>
    </message>
    <message>
        <source>鍵が開きません。</source>
        <translation>The key does not open.</translation>
    </message>
    <message>
        <source>名簿はもうこのパソコンにあります。</source>
        <translation>The register is already on this computer.</translation>
    </message>
    <message>
        <source>一部の記録をまだ移せません。受付だけの記録も残してあります。</source>
        <translation>Some records cannot be moved yet. They are kept where they are, too.</translation>
    </message>
    <message>
        <source>このまま受付を続け、あとでもう一度開いてください。</source>
        <translation>Go on receiving people, and open it again later.</translation>
    </message>
    <message>
        <source>記録の一部が壊れています。</source>
        <translation>Part of the records is damaged.</translation>
    </message>
    <message>
        <source>ほかのソフトが記録を使っています。</source>
        <translation>Another program is using the records.</translation>
    </message>
    <message>
        <source>受付の画面が2つ開いていないか見て、閉じてから試してください。</source>
        <translation>See whether two desks are open, close one and try again.</translation>
    </message>
    <message>
        <source>ディスクがいっぱいです。前に保存した記録は無事です。</source>
        <translation>The disk is full. What was saved before is safe.</translation>
    </message>
    <message>
        <source>要らないファイルを消して、もう一度 Enter を押してください。</source>
        <translation>Delete files you do not need, then press Enter again.</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られた記録です。</source>
        <translation>These records were made by a newer version.</translation>
    </message>
    <message>
        <source>記録のファイルが見つかりません。</source>
        <translation>The file of records was not found.</translation>
    </message>
    <message>
        <source>このフォルダーには書き込めません。</source>
        <translation>This folder cannot be written to.</translation>
    </message>
    <message>
        <source>USB の書き込み禁止を外すか、本部に番号を伝えてください。</source>
        <translation>Take off the stick&apos;s write protection, or tell HQ the code.</translation>
    </message>
    <message>
        <source>思わぬことが起きました。</source>
        <translation>Something unexpected happened.</translation>
    </message>
    <message>
        <source>もう一度試し、だめなら番号を本部に伝えてください。</source>
        <translation>Try again; if it fails, tell HQ the code.</translation>
    </message>
    <message>
        <source>この担当の方にはできないことです。</source>
        <translation>Your role cannot do this.</translation>
    </message>
    <message>
        <source>要配慮者担当か避難所責任者を呼んでください。</source>
        <translation>Call the welfare contact or the person responsible for the shelter.</translation>
    </message>
    <message>
        <source>文が長すぎて、1件の記録に入りません。</source>
        <translation>The text is too long for one record.</translation>
    </message>
    <message>
        <source>短くするか、2件に分けてください。入力はそのまま残っています。</source>
        <translation>Shorten it, or make two records. What you typed is still there.</translation>
    </message>
    <message>
        <source>だれが・どこで・何が要るか、のどれも書かれていません。</source>
        <translation>Neither who, nor where, nor what is needed has been written.</translation>
    </message>
    <message>
        <source>分かることを1つ書いて、もう一度押してください。</source>
        <translation>Write one thing that is known and press again.</translation>
    </message>
    <message>
        <source>だれに伝えたか、だれが受けたかが書かれていません。</source>
        <translation>It does not say who was told, or who has it.</translation>
    </message>
    <message>
        <source>相手の名前か部署を書いてください。</source>
        <translation>Write their name or office.</translation>
    </message>
    <message>
        <source>一覧を開き直してください。記録はそのままです。</source>
        <translation>Open the list again. The record is as it was.</translation>
    </message>
    <message>
        <source>名簿が開いていません。</source>
        <translation>The register is not open.</translation>
    </message>
    <message>
        <source>「その他」の「名簿を開く」から開いてください。</source>
        <translation>Open it from Other, Open the register.</translation>
    </message>
    <message>
        <source>この人は、いま使っている名簿にいません。</source>
        <translation>This person is not in the register in use now.</translation>
    </message>
    <message>
        <source>だれが行くかが書かれていません。</source>
        <translation>It does not say who goes.</translation>
    </message>
    <message>
        <source>名前か班の名を書いてください。戻らないときに気づくためです。</source>
        <translation>Write a name or the name of a team, so that it is noticed when they do not return.</translation>
    </message>
    <message>
        <source>危険な区域の家が入っています。人は出せません。</source>
        <translation>One of the homes is in a dangerous area. Nobody can be sent.</translation>
    </message>
    <message>
        <source>その家を外すか、責任者と本部に相談してください。</source>
        <translation>Leave that home out, or ask the person responsible and headquarters.</translation>
    </message>
    <message>
        <source>避難所に来ているかもしれない人が入っています。</source>
        <translation>One of them may already be at this shelter.</translation>
    </message>
    <message>
        <source>先に「名簿との照合」で確かめてください。</source>
        <translation>Settle the match with the register first.</translation>
    </message>
    <message>
        <source>行き先の家と、戻る時刻を選んでください。</source>
        <translation>Choose the homes and the time of return.</translation>
    </message>
    <message>
        <source>一度に行けるのは100軒までです。</source>
        <translation>At most 100 homes in one go.</translation>
    </message>
    <message>
        <source>記録はここにあります。つながれば、ひとりでに送ります。</source>
        <translation>The records are here. They go by themselves once there is a link.</translation>
    </message>
    <message>
        <source>記録はここにあります。番号を本部に伝えてください。</source>
        <translation>The records are here. Tell HQ the code.</translation>
    </message>
    <message>
        <source>通信の鍵が使えません。</source>
        <translation>The key for the exchange cannot be used.</translation>
    </message>
    <message>
        <source>ほかのソフトが通信の番号を使っています。</source>
        <translation>Another program uses the exchange&apos;s port.</translation>
    </message>
    <message>
        <source>相手の返事が読めません。</source>
        <translation>The other side&apos;s answer cannot be read.</translation>
    </message>
    <message>
        <source>相手が確かめられません。何も送っていません。</source>
        <translation>The other side cannot be verified. Nothing was sent.</translation>
    </message>
    <message>
        <source>相手につながりません。</source>
        <translation>The other side cannot be reached.</translation>
    </message>
    <message>
        <source>相手がこの受付を知りません。</source>
        <translation>The other side does not know this desk.</translation>
    </message>
    <message>
        <source>この受付は本部から止められています。</source>
        <translation>HQ has stopped this desk.</translation>
    </message>
    <message>
        <source>相手のソフトの版が違います。</source>
        <translation>The other side runs another version.</translation>
    </message>
    <message>
        <source>ほかの町の相手です。何も送っていません。</source>
        <translation>The other side belongs to another town. Nothing was sent.</translation>
    </message>
    <message>
        <source>送ったあと、相手と記録が合いません。</source>
        <translation>After sending, the records on both sides differ.</translation>
    </message>
    <message>
        <source>何も変えていません。別の USB を挿すか、送り主に確かめてください。</source>
        <translation>Nothing was changed. Use another stick, or ask the sender.</translation>
    </message>
    <message>
        <source>USB を挿し直して、もう一度押してください。</source>
        <translation>Plug the stick in again and press again.</translation>
    </message>
    <message>
        <source>USB受け渡しデータではありません。</source>
        <translation>This is not a bundle.</translation>
    </message>
    <message>
        <source>USB受け渡しデータが壊れています。</source>
        <translation>The bundle is damaged.</translation>
    </message>
    <message>
        <source>ほかの相手へのUSB受け渡しデータです。</source>
        <translation>The bundle is meant for somebody else.</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたUSB受け渡しデータです。</source>
        <translation>The bundle was made by a newer version.</translation>
    </message>
    <message>
        <source>USB受け渡しデータが大きすぎます。</source>
        <translation>The bundle is too large.</translation>
    </message>
    <message>
        <source>USB受け渡しデータの署名が合いません。</source>
        <translation>The bundle&apos;s signature does not fit.</translation>
    </message>
    <message>
        <source>USB に書けません。</source>
        <translation>The stick cannot be written.</translation>
    </message>
    <message>
        <source>本部に電話して、もう一度案内を出してもらってください。</source>
        <translation>Call HQ and ask for a new invitation.</translation>
    </message>
    <message>
        <source>本部の人に聞いて、もう一度入れてください。</source>
        <translation>Ask HQ and type it again.</translation>
    </message>
    <message>
        <source>本部にまだ登録されていません。</source>
        <translation>This desk is not enrolled with HQ yet.</translation>
    </message>
    <message>
        <source>確認の番号がちがいます。</source>
        <translation>The spoken code is wrong.</translation>
    </message>
    <message>
        <source>この案内はもう使えません。</source>
        <translation>This invitation can no longer be used.</translation>
    </message>
    <message>
        <source>アドレスが読めません。</source>
        <translation>The address cannot be read.</translation>
    </message>
    <message>
        <source>登録の案内ではありません。</source>
        <translation>This is not an invitation.</translation>
    </message>
    <message>
        <source>届いている記録はそのままです。</source>
        <translation>The records that have come are as they were.</translation>
    </message>
    <message>
        <source>本部のサーバーでできませんでした。</source>
        <translation>HQ&apos;s server could not do it.</translation>
    </message>
    <message>
        <source>データベースにつながりません。</source>
        <translation>The database cannot be reached.</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>No card reader was found.</translation>
    </message>
    <message>
        <source>差し込み直してください。なくても、お名前で受け付けられます。</source>
        <translation>Plug it in again. People can be received by name without it.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>Another program is using the card.</translation>
    </message>
    <message>
        <source>そのソフトを閉じてから、カードを置き直してください。</source>
        <translation>Close that program, then put the card down again.</translation>
    </message>
    <message>
        <source>カードリーダーから返事がありません。</source>
        <translation>The card reader does not answer.</translation>
    </message>
    <message>
        <source>リーダーを抜いて差し直してください。受付は続けられます。</source>
        <translation>Unplug the reader and plug it in again. You can go on receiving.</translation>
    </message>
    <message>
        <source>カードを読めませんでした。</source>
        <translation>The card could not be read.</translation>
    </message>
    <message>
        <source>置き直すか、お名前を入力してください。</source>
        <translation>Put it down again, or type the name.</translation>
    </message>
    <message>
        <source>リーダーにカードがありません。</source>
        <translation>There is no card on the reader.</translation>
    </message>
    <message>
        <source>カードを置いてください。</source>
        <translation>Put the card down.</translation>
    </message>
    <message>
        <source>読んでいるあいだにカードが離れました。</source>
        <translation>The card was lifted while it was read.</translation>
    </message>
    <message>
        <source>もう一度、動かさずに置いてください。何も記録していません。</source>
        <translation>Put it down again and leave it there. Nothing was recorded.</translation>
    </message>
    <message>
        <source>カードの中身を読み取れません。</source>
        <translation>What the card says cannot be understood.</translation>
    </message>
    <message>
        <source>傷んでいるか、新しい種類です。お名前を入力してください。</source>
        <translation>It is damaged or of a new kind. Type the name instead.</translation>
    </message>
    <message>
        <source>このカードから住所や氏名は読めません。</source>
        <translation>This card does not give a name or address.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置くか、お名前を入力してください。</source>
        <translation>Put down a My Number card, or type the name.</translation>
    </message>
    <message>
        <source>はじめと違うカードが置かれています。</source>
        <translation>Another card lies there than before.</translation>
    </message>
    <message>
        <source>本人のカードを置き、もう一度はじめからお願いします。</source>
        <translation>Put down the person&apos;s own card and start again.</translation>
    </message>
    <message>
        <source>番号がカードと合いません。</source>
        <translation>The digits do not match the card.</translation>
    </message>
    <message>
        <source>カードの表を見て、ゆっくり入れ直してください。</source>
        <translation>Look at the front of the card and type them again slowly.</translation>
    </message>
    <message>
        <source>このカードの番号は、前から使えなくなっています。</source>
        <translation>The digits of this card were blocked some time ago.</translation>
    </message>
    <message>
        <source>解除は役場の窓口でできます。お名前を入力してください。</source>
        <translation>The town office can unblock them. Type the name instead.</translation>
    </message>
    <message>
        <source>残り 1 回なので、ここでは試しません。</source>
        <translation>One try is left, so it is not used here.</translation>
    </message>
    <message>
        <source>カードを守るためです。お名前を入力してください。</source>
        <translation>This protects the card. Type the name instead.</translation>
    </message>
    <message>
        <source>番号の数字が足りないか、あり得ない日付です。</source>
        <translation>Digits are missing, or it is no possible date.</translation>
    </message>
    <message>
        <source>カードの表と見比べて、直してください。</source>
        <translation>Compare with the front of the card and correct it.</translation>
    </message>
    <message>
        <source>古いExcelか、パスワードのかかったファイルです。</source>
        <translation>An old Excel file, or one with a password.</translation>
    </message>
    <message>
        <source>前の名簿はそのままです。「xlsx」で保存し直してもらってください。</source>
        <translation>The register stays as it was. Have it saved again as xlsx.</translation>
    </message>
    <message>
        <source>Excelのファイルとして読めません。壊れているか、大きすぎます。</source>
        <translation>Not readable as an Excel file: damaged or too large.</translation>
    </message>
    <message>
        <source>前の名簿はそのままです。CSVで保存し直してもらってください。</source>
        <translation>The register stays as it was. Have it saved again as CSV.</translation>
    </message>
    <message>
        <source>取り込みを止めました。前の名簿をそのまま使えます。</source>
        <translation>The import was stopped. The register is as before.</translation>
    </message>
    <message>
        <source>同じファイルをもう一度選ぶと、続きから取り込みます。</source>
        <translation>Choose the same file again and it goes on from there.</translation>
    </message>
    <message>
        <source>そのファイルを開けません。何も変えていません。</source>
        <translation>The file cannot be opened. Nothing was changed.</translation>
    </message>
    <message>
        <source>USBメモリーが抜けていないか確かめて、選び直してください。</source>
        <translation>See whether the USB stick is still in, and choose again.</translation>
    </message>
    <message>
        <source>名簿の取り込みは、市町村の責任者だけができます。</source>
        <translation>Only a lead of the municipality may import the register.</translation>
    </message>
    <message>
        <source>市町村の責任者に担当を代わってください。</source>
        <translation>Let a lead of the municipality take the seat.</translation>
    </message>
    <message>
        <source>どの市町村の名簿か分かりません。</source>
        <translation>It is not known whose register this is.</translation>
    </message>
    <message>
        <source>先に「名簿を開く」で避難所用データを入れてください。</source>
        <translation>First install the shelter’s data with “Open the register”.</translation>
    </message>
    <message>
        <source>名簿が閉じています。</source>
        <translation>The register is closed.</translation>
    </message>
    <message>
        <source>先に「名簿を開く」で名簿を開いてください。</source>
        <translation>First open it with “Open the register”.</translation>
    </message>
    <message>
        <source>この受付は、もう本番です。</source>
        <translation>This desk is in earnest already.</translation>
    </message>
    <message>
        <source>そのまま受付を続けてください。</source>
        <translation>Go on receiving people.</translation>
    </message>
    <message>
        <source>本番を始められるのは、避難所責任者だけです。</source>
        <translation>Only the shelter’s lead can begin the real thing.</translation>
    </message>
    <message>
        <source>責任者に担当を代わってください。</source>
        <translation>Let the lead take the seat.</translation>
    </message>
    <message>
        <source>人を選んで、もう一度記録してください。</source>
        <translation>Choose people and record again.</translation>
    </message>
    <message>
        <source>一覧にもどって、その人を開き直してください。</source>
        <translation>Go back to the list and open the person again.</translation>
    </message>
    <message>
        <source>だれも選ばれていません。</source>
        <translation>Nobody is chosen.</translation>
    </message>
    <message>
        <source>もどる時刻が過ぎています。</source>
        <translation>That time has passed.</translation>
    </message>
    <message>
        <source>これからの時刻を入れてください。</source>
        <translation>Enter a time that is still to come.</translation>
    </message>
    <message>
        <source>ここでは直せないことです。</source>
        <translation>This is not corrected here.</translation>
    </message>
    <message>
        <source>この人の受付は取り消されています。</source>
        <translation>This person&apos;s check-in was taken back.</translation>
    </message>
    <message>
        <source>ここでは決められない食い違いです。</source>
        <translation>This disagreement is not settled here.</translation>
    </message>
    <message>
        <source>要配慮者担当か責任者に伝えてください。</source>
        <translation>Tell the welfare officer or the lead.</translation>
    </message>
    <message>
        <source>だれに引き渡すのかが書かれていません。</source>
        <translation>It does not say to whom.</translation>
    </message>
    <message>
        <source>人を選ぶか、お名前を書いてください。</source>
        <translation>Choose a person or write a name.</translation>
    </message>
    <message>
        <source>名簿を貼り出すことは止めています。</source>
        <translation>Posting a list is off.</translation>
    </message>
    <message>
        <source>始めてよいかは、避難所責任者が決めます。</source>
        <translation>The shelter&apos;s leader decides whether to start.</translation>
    </message>
    <message>
        <source>プリンターが途中で止まりました。</source>
        <translation>The printer stopped on the way.</translation>
    </message>
    <message>
        <source>紙とつながりを確かめて、続きから印刷してください。</source>
        <translation>Check paper and cable, then go on printing.</translation>
    </message>
    <message>
        <source>相手がいま忙しいようです。</source>
        <translation>The other side seems to be busy just now.</translation>
    </message>
    <message>
        <source>案内のファイルが読めません。</source>
        <translation>The invitation file cannot be read.</translation>
    </message>
    <message>
        <source>カメラのアドレスとして読めません。</source>
        <translation>That is no camera’s address.</translation>
    </message>
    <message>
        <source>http:// か rtsp:// で始まるアドレスを入れてください。</source>
        <translation>Enter an address that begins with http:// or rtsp://.</translation>
    </message>
    <message>
        <source>その番号の点呼票は見つかりません。</source>
        <translation>No roll-call sheet of that number is found.</translation>
    </message>
    <message>
        <source>紙の右上の印刷番号を見て、入れ直してください。</source>
        <translation>Look at the print number at the top right and type it again.</translation>
    </message>
    <message>
        <source>紙に書いてあることが何も入っていません。</source>
        <translation>Nothing of the paper has been typed in.</translation>
    </message>
    <message>
        <source>お名前か、よみ、年齢のどれかを入れてください。</source>
        <translation>Type a name, a reading or an age.</translation>
    </message>
    <message>
        <source>だれが、だれを探しているかが書かれていません。</source>
        <translation>It does not say who asks for whom.</translation>
    </message>
    <message>
        <source>両方の名前を書いて、もう一度押してください。</source>
        <translation>Write both names and press again.</translation>
    </message>
    <message>
        <source>申し送りが書かれていません。</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>次の人に伝えることを書いてください。</source>
        <translation>Write what the next shift must know.</translation>
    </message>
    <message>
        <source>人数として読めません。</source>
        <translation>This cannot be read as a number.</translation>
    </message>
    <message>
        <source>1 から 9999 までの数を入れてください。</source>
        <translation>Enter a number from 1 to 9999.</translation>
    </message>
    <message>
        <source>選んだ人が、人数のみの数より多いです。</source>
        <translation>More people are ticked than were counted.</translation>
    </message>
    <message>
        <source>人数を数え直すか、選んだ人を減らしてください。</source>
        <translation>Count again, or tick fewer people.</translation>
    </message>
    <message>
        <source>この点呼は、ほかの人が終えています。</source>
        <translation>Somebody else has ended this roll call.</translation>
    </message>
    <message>
        <source>点呼をもう一度開いてください。</source>
        <translation>Open the roll call again.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>元に戻しました</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation>That it was taken back stays on record.</translation>
    </message>
    <message>
        <source>元に戻すものはありません</source>
        <translation>Nothing to take back</translation>
    </message>
    <message>
        <source>元に戻せませんでした</source>
        <translation>Could not be taken back</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>間違えたら Ctrl+Z で元に戻せます。</source>
        <translation>If it was wrong, Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>訪問を記録しました</source>
        <translation>The visit was recorded</translation>
    </message>
    <message>
        <source>戻ったことを記録しました</source>
        <translation>The return was recorded</translation>
    </message>
    <message>
        <source>区域の印を記録しました</source>
        <translation>The mark of the area was recorded</translation>
    </message>
    <message>
        <source>元に戻しました</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>居所を確認した人として記録しました</source>
        <translation>Recorded as found</translation>
    </message>
    <message>
        <source>記録しました</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>全員</source>
        <translation>All</translation>
    </message>
    <message>
        <source>急ぐ人</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>ここへ来る予定</source>
        <translation>Planned to come here</translation>
    </message>
    <message>
        <source>まだ訪ねていない</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>訪問中</source>
        <translation>Being visited</translation>
    </message>
    <message>
        <source>確認待ち</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>急ぐ順</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>地区の順</source>
        <translation>By district</translation>
    </message>
    <message>
        <source>支援者の順</source>
        <translation>By helper</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>第三者に聞いた</source>
        <translation>Asked others</translation>
    </message>
    <message>
        <source>本人に会えた</source>
        <translation>Met them</translation>
    </message>
    <message>
        <source>本人と話せた</source>
        <translation>Spoke to them</translation>
    </message>
    <message>
        <source>助けが要る</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>無事と聞いた(本人には未確認)</source>
        <translation>Said to be safe (not from them)</translation>
    </message>
    <message>
        <source>ほかの場所にいると聞いた</source>
        <translation>Said to be elsewhere</translation>
    </message>
    <message>
        <source>不在・応答なし</source>
        <translation>Away, no answer</translation>
    </message>
    <message>
        <source>たどり着けない</source>
        <translation>Cannot get there</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>無事を確認</source>
        <translation>Confirmed safe</translation>
    </message>
    <message>
        <source>連絡がとれない</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>安否不明</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>死亡の情報あり(未確認)</source>
        <translation>Reported dead (not confirmed)</translation>
    </message>
    <message>
        <source>{who} が戻りません(予定 {time})</source>
        <translation>{who} has not come back (due {time})</translation>
    </message>
    <message>
        <source>{who} が訪問中(戻り {time})</source>
        <translation>{who} is out (back {time})</translation>
    </message>
    <message>
        <source>危険な区域です</source>
        <translation>In a dangerous area</translation>
    </message>
    <message>
        <source>支援者 {who} {phone}</source>
        <translation>Helper {who} {phone}</translation>
    </message>
    <message>
        <source>聞いただけ</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>危険区域</source>
        <translation>Danger area</translation>
    </message>
    <message>
        <source>食い違いあり</source>
        <translation>Contradictory</translation>
    </message>
</context>
<context>
    <name>UnseenPageScreen</name>
    <message>
        <source>連絡がとれない、と記録する</source>
        <translation>Record: cannot be reached</translation>
    </message>
    <message>
        <source>個別避難計画を印刷</source>
        <translation>Print the evacuation plan</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation>Please wait</translation>
    </message>
</context>
<context>
    <name>UnseenScreen</name>
    <message>
        <source>安否未確認の一覧</source>
        <translation>List of those not yet seen</translation>
    </message>
    <message>
        <source>安否未確認 {count}人</source>
        <translation>Not yet seen: {count}</translation>
    </message>
    <message>
        <source>{count}軒へ人を出す</source>
        <translation>Send to {count} homes</translation>
    </message>
    <message>
        <source>この人を開く</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>この分け方では、いません。</source>
        <translation>Nobody in this part.</translation>
    </message>
    <message>
        <source>名簿の方は、全員の居所が確認できています。</source>
        <translation>Everybody on the register has been accounted for.</translation>
    </message>
    <message>
        <source>危険の印を消す</source>
        <translation>Lift the danger mark</translation>
    </message>
    <message>
        <source>危険区域にする</source>
        <translation>Mark as dangerous</translation>
    </message>
    <message>
        <source>危険(責任者の判断)</source>
        <translation>Danger (decided by whoever leads)</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>カードを枠に合わせてください</source>
        <translation>Put the card in the frame</translation>
    </message>
    <message>
        <source>カメラは休み</source>
        <translation>Camera resting</translation>
    </message>
    <message>
        <source>いま読み取ったカードです</source>
        <translation>This card was just read</translation>
    </message>
    <message>
        <source>読み取りました</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>番号を預かりました</source>
        <translation>Number kept</translation>
    </message>
    <message>
        <source>受付カードではありません</source>
        <translation>Not a reception card</translation>
    </message>
    <message>
        <source>カードを裏返してください</source>
        <translation>Turn the card over</translation>
    </message>
    <message>
        <source>読み取れません</source>
        <translation>Cannot read</translation>
    </message>
    <message>
        <source>新しい版のカードです</source>
        <translation>A card of a newer version</translation>
    </message>
    <message>
        <source>暗くて読めません。明かりを近づけてください</source>
        <translation>Too dark to read. Bring a light closer</translation>
    </message>
    <message>
        <source>カメラがありません。お名前で受け付けられます</source>
        <translation>No camera. You can receive people by name</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>照会の一覧</source>
        <translation>List of inquiries</translation>
    </message>
    <message>
        <source>この照会を開く</source>
        <translation>Open this inquiry</translation>
    </message>
    <message>
        <source>返事を待つ照会 {count}件</source>
        <translation>Inquiries waiting: {count}</translation>
    </message>
    <message>
        <source>いまは、待っている照会はありません。</source>
        <translation>No inquiry is waiting.</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>外出(今日もどる)</source>
        <translation>Out (back today)</translation>
    </message>
    <message>
        <source>外泊</source>
        <translation>Out overnight</translation>
    </message>
    <message>
        <source>帰所(もどった)</source>
        <translation>Back here</translation>
    </message>
    <message>
        <source>退所</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>ほかの避難所へ移動</source>
        <translation>Move to another shelter</translation>
    </message>
    <message>
        <source>区画を変える</source>
        <translation>Change area</translation>
    </message>
    <message>
        <source>避難所外(自宅・車など)</source>
        <translation>Off site (home, car…)</translation>
    </message>
    <message>
        <source>見かけた(居場所は変えない)</source>
        <translation>Was seen (no change)</translation>
    </message>
    <message>
        <source>どうしますか</source>
        <translation>What happens?</translation>
    </message>
    <message>
        <source>{count}人をどうしますか</source>
        <translation>What about these {count}?</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Out</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>来た</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>登録</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>避難者</source>
        <translation>Evacuee</translation>
    </message>
    <message>
        <source>本人申告</source>
        <translation>Own word</translation>
    </message>
    <message>
        <source>新しく記入</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>本人と確認</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>確認待ち</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>該当なし</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>別人</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>市職員</source>
        <translation>Town staff</translation>
    </message>
    <message>
        <source>応援職員</source>
        <translation>Relief staff</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>住民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>NPO</source>
        <translation>NPO</translation>
    </message>
    <message>
        <source>医療</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>受付担当</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>要配慮者担当</source>
        <translation>Care staff</translation>
    </message>
    <message>
        <source>避難所責任者</source>
        <translation>Shelter lead</translation>
    </message>
    <message>
        <source>本部</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>{age}歳</source>
        <translation>age {age}</translation>
    </message>
</context>
<context>
    <name>_SlipLine</name>
    <message>
        <source>氏名不明</source>
        <translation>Name unknown</translation>
    </message>
</context>
</TS>
