<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ja_JP">
<context>
    <name>ActPanel</name>
    <message>
        <source>全員の受付を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消したことも記録に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation type="unfinished"></translation>
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
    <name>CandidateButton</name>
    <message>
        <source>ほか {count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>USB に控えを作ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンが壊れても、予備のパソコンで「写しから始める」を選べば、受付を続けられます。中の記録は暗号になっています。</source>
        <translation type="unfinished"></translation>
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
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB を抜く準備をする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB に写せていません</source>
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
        <source>記録はすべて USB に写しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを作れませんでした</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数のみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所外</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ保存されていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付のカードではありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前で受付できます。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前で受付してください。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人たちは受付が済んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度受付しても、人数は増えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が済んでいる人がいます</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>保存しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>探す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人を出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人を受付する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人を加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>避難所受付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 訓練</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>本人・受付</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>市町村の避難所用データを選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここはどの避難所ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を決めてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付する人のお名前を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容で受付を始めます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付を始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉は{count}文字からにしてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データを選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所を選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つの合言葉がちがいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1人は加えてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所責任者を1人決めてください。あとで人を加えるのに要ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation type="unfinished"></translation>
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
        <source>印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え(USB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当交代</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鍵をかける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者を加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部 送信待ち {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeEntry</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かることだけで構いません。</source>
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
        <source>年齢・生まれ年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>町名・住所</source>
        <translation type="unfinished"></translation>
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
    <name>JoinScreen</name>
    <message>
        <source>名簿を開いて、記録をひとつにします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまでの受付はそのまま引き継ぎます。書き直しはいりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉か封筒の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開けませんでした</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性別</source>
        <translation type="unfinished"></translation>
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
    <name>MatchScreen</name>
    <message>
        <source>どの人でもない(該当なし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。担当の人を呼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿のこの人と同じ方ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿との照合を待つ人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付へ</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付だけ始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめての準備をする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を知る人がいないときは、受付だけ始められます。名簿はあとから開けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelter}(USB の写し)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelter}(受付だけ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelter} 訓練</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所の受付を始めます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの受付を開きますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しから {shelter} の受付を始めます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelter} の受付を開きます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人が来ているときは「受付だけ始める」を押してください。合言葉も準備もいりません。名簿はあとから開けます。書き直しはいりません。</source>
        <translation type="unfinished"></translation>
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
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しから始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封筒の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付は開けません</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>お名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号(数字4から8けた)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号をもう一度</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どなたが受付しますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} さんの暗証番号</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訓練用のデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>休止中です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の記録を隠しました。保存した記録はそのまま残り、本部への送信も続いています。つづけるときは、担当者の暗証番号を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つづける</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>受付する人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>配慮あり・担当を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこにいますか(例 自宅・2階)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} はどこにいますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所内</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseScreen</name>
    <message>
        <source>書いた合言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとで確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この合言葉を紙に書いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いた合言葉を入れてください</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseStep</name>
    <message>
        <source>別の合言葉を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おすすめの合言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙に書いてから、下に2回入れてください。自分で決めた合言葉でも構いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉をもう一度</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>暗証番号</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>避難所の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>避難者名簿を印刷します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿は取扱注意です。使い終わったら、責任者に返すか細断してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の1枚目</source>
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
        <source>全部で{pages}枚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を作る</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を作れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷に出せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを保存できませんでした</source>
        <translation type="unfinished"></translation>
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
    <name>ReadyStep</name>
    <message>
        <source>紙に書くか印刷して、封をしてください。合言葉を忘れたときに開けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金庫の封筒に入れる番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データ  {town}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者  {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉  紙に書いたことを確かめてください。</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人を受付しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに保存しました。受付票に下の番号を書いて渡してください。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほんま きよ ・ 本間 ・ 受付票の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前か受付票の番号</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>暗証番号は4けたからです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つの暗証番号がちがいます</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>訓練</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所受付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当 {name}({affiliation})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>番号を本部に伝えてください。受付は続けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直して、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが受付しているか分かりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者のお名前を選び、暗証番号を入れてください。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉で開いてください。記録は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB が抜けているか、書き込めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>挿し直してください。受付はこのまま続けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は数字4から8けたにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者のお名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所責任者だけができます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>責任者に席についてもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者を1人は決めてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合を決められるのは、要配慮者担当・責任者・本部です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当の人を呼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の画面を開いて、そこで行ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここには受付がまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が2つ以上あります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者がまだいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村コードが要ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--town で市町村コードを付けてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本の町の途中で止まりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フォルダーの最後の画面を見てください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉を受け取れません。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉のファイルの場所と、文字コード(UTF-8)を確かめてください。</source>
        <translation type="unfinished"></translation>
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
        <source>受付票の番号として使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードに入れられない番号です。</source>
        <translation type="unfinished"></translation>
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
        <source>もう一度 USB に写し直してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村の担当に番号を伝えてください。受付だけなら始められます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このデータは使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所用データではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの受付のためのデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データが途中で切れたか、変わっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村の署名が確かめられません。使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの市町村のデータです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本のデータは本番では使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本の鍵で作られた本番用データです。使いません。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の名簿はそのまま使えます。市町村の担当に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列の名前を見て、選び直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市町村コードが正しくありません。</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込める行がありませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所の一覧として読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの市町村の名簿です。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>ファイルの場所と名前を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画像として読めません。壊れているかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画像が大きすぎるため、開きませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ゆっくり、もう一度入れてください。記録はそのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉か封筒の番号で開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉がちがいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合言葉のどこかに打ちまちがいがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分で決める合言葉は15文字からです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長くするか、おすすめの合言葉を使ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号がちがいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号ではもう開けません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付には、その開き方がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しを挿して、「写しから始める」を押してください。</source>
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
        <source>USB の写しから始めてください。番号を本部に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB の写しを挿すか、受付だけを始めてください。</source>
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
        <translation type="unfinished"></translation>
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
        <source>一部の記録をまだ移せません。受付だけの記録も残してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このまま受付を続け、あとでもう一度開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の一部が壊れています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトが記録を使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の画面が2つ開いていないか見て、閉じてから試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ディスクがいっぱいです。前に保存した記録は無事です。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Words</name>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要配慮者担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>避難所責任者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}歳</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
