<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Zulip の APIキーと、各種ツールが読み込む zuliprc ファイルを取得します。Apache License 2.0 のフリーソフトウェアです。Zulip プロジェクトが作成・承認したものではありません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Zulip Key について</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}：{licence}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Filter accounts</source>
        <translation>アカウントを絞り込む</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>名前、メールアドレス、組織で絞り込む</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>zuliprc ファイルを確認</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>パスワードマネージャーの応答を待っています…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>ほか %n 件：入力して検索</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>一致するアカウントはありません。</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>{account} のその他の操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>このコンピューターから消去(&amp;F)…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>{email} のキーをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>キーはもうクリップボードにありません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>{email} の情報をこのコンピューターから消去しますか？</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>新しいキーを作成するまで、このキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>{email} の情報をこのコンピューターから消去しました。</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>キーは引き続き使えます。</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Zulip の APIキーを取得</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>zulip-terminal、ボット、スクリプト、Python API で使えます。</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>組織のアドレス</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Zulip のアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>アドレスがわからない</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>zuliprc ファイルを確認</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>クリップボードの zuliprc を使う</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>クリップボードの {host} を使う</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>ブラウザーに表示されるアドレスです。Zulip のどのリンクを貼り付けてもかまいません。</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>あと %n 回失敗すると、しばらくログインできなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n 回失敗しました。多くのサーバーは、5 回失敗するとログインをロックします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>新しいボット</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>ボットの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>ボットのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>サーバーが「-bot」とサーバーのアドレスを付け加えます。</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>ボットを作成(&amp;C)</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>マイボット</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>ボットを絞り込む</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>名前かメールアドレスで絞り込む</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>一致するボットはありません。</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{organization} の {name} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>ボットを読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>ボットが %n 個あります。選択するとキーを取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>ここにはまだボットがありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>ほか %n 件：入力して検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>ボットの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>ボットのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>ボット {name} を作成しました。</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>ボット {name} は作成されませんでした。</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>ボットを作成中…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>自分でリンクをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>ページのリンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>何も起こらないときは？(&amp;N)</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>代わりにパスワードを使う(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>{method} でログイン</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>ブラウザーが Zulip Key を開くことを許可しますか？</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>許可すると、ログイン後すぐにキーがここに表示されます。以前の設定はあとで元に戻されます。</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>ログイントークン</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>ログインリンク</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>トークンを貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>リンクを貼り付け(&amp;L)</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>ブラウザーでログインを完了してください</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>この組織ではパスワードも使えるため、ここでログイントークンは使用できません。</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>開いたページでログインしてください。</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>確認が表示されたら「Zulip Key を開く」を選択してください。</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>その後、キーがここに表示されます。</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>最後のページで、15 秒以内に［コピー］を押してください。</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key が自動で読み取ります。</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>最後にブラウザーが zulip:// リンクを開こうとします。そのリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>このコンピューターの別のユーザーが、あなたのログインページを要求しました。</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>相手には何も渡していません。それがあなたのブラウザーなら、ページのリンクをコピーして貼り付けてください。そうでなければ、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>ログインページが 2 回要求されました。</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>2 回目の要求には何も返していません。ブラウザーに組織のページが表示されない場合は、ページをもう一度開いてください。その場合、最初の要求は無効になります。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>待機中… 残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>ブラウザーにログインページや登録ページが表示されている場合は、ログインがキャンセルされたか、この組織に有効なアカウントがありません。エラーが表示されている場合は、組織のログイン設定に誤りがあります。ページをもう一度開くか、前に戻ってください。</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>リンクをコピーしました。他の人に見せないでください。</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>お好みのブラウザーに貼り付けてください。クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>{organization} にログイン中…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>キーを確認中…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>キーを確認できませんでした。</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>ログインできませんでした。</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>管理者から受け取ったフィンガープリント(&amp;F)</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CA ファイルを使用…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>{host} の証明書</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>証明書を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>対象：{subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>名前：{names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>発行者：自分自身（自己署名）</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>発行者：{issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>有効期間：{start} から {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>フィンガープリントは一致しています。</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>フィンガープリントが一致しません。</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>管理者から（この接続以外の方法で）受け取ったフィンガープリントを貼り付けてください。証明書はこの組織でのみ信頼されます。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>別のファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>または、このウィンドウにファイルをドロップ</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>zuliprc ファイルの確認</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>通常の場所に zuliprc ファイルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>修正しました。</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} を変更しました。</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>更新しました。</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>{email} のキーを {path} に保存しました。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>完了すると、このウィンドウは閉じます。</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>待たずに閉じる</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>お忘れですか？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>開発用ユーザー(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>パスワードなしでログイン</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip から「新規ログイン」のメールが届くことがありますが、このアプリによるものです。</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>メールアドレスまたはユーザー名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>{name} で続行</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Zulip APIキー</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Zulip の APIキーと、ツールに必要な zuliprc ファイルを取得</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;キー;APIキー;zuliprc;login;ログイン;bot;ボット;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>ドロップしてファイルを確認</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>ログインしてこのファイルを更新</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>キーを確認中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{site} の {email}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>APIキーを表示</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>APIキーをコピー</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>キーを表示したままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>他のものがコピーされたため、クリップボードはそのままにします。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>キーを表示しています。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>マイボット(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>アカウントを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>キーを再生成(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>このアカウントの情報を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>APIキーの準備ができました。</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは使えます。</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · 手動で信頼済み</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>代わりにファイルに保存</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>このキーは、パスワードと同じように秘密にしてください。</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>キーは秘密にしてください。スマートフォンのアプリでも使われます。</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>シェル変数</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python コード</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A menu entry: copy the selected text.</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>このアドレスは一度しか使えず、すでに使用されています。Zulip Key で「ページをもう一度開く」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Zulip の APIキーを取得</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key は、どの Zulip サーバーのアカウントでも、その APIキーと、zulip-terminal、Python API、ボット、スクリプトに必要な zuliprc ファイルを取得します。</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>メールアドレスとパスワード、またはブラウザーでログイン</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>キーをコピー、または自分だけが読める zuliprc ファイルとして保存</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>キーをパスワードマネージャーに保存</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>zuliprc ファイルを確認し、問題を修正</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>新しいキーを作成し、ボットのキーを取得</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>うまくいかないときは、原因と次にすべきことを説明します。接続先は、あなたの組織のサーバーだけです。</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>ログインと APIキー</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>アカウントの一覧と zuliprc ファイルの確認</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>システムの設定を使う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>プロキシを手動で設定(&amp;M)</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>http://、https://、socks5:// のプロキシを使えます。このコンピューター上のサーバーには、常に直接接続します。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>ユーザー名（必要な場合）(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>パスワードを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>どのプロキシのユーザー名ですか？プロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>パスワードマネージャーの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>{host} を探しています…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode}（{ascii}）</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>ローカル、暗号化なし · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>手動で信頼済み · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>暗号化（http ではなく https）· Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>暗号化された接続 · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Zulip Key</source>
        <translation>Zulip Key</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>パスワードに改行が含まれています。入力されたまま送信されます。</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>パスワードの先頭または末尾に空白があります。入力されたまま送信されます。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>ファイルを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>保存場所は自分で選べます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>キーのファイル</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>{program} 用に保存</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>別の場所に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>次の内容を貼り付けてください：</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>コピーしました。キーは含まれていません。</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>プログラムを探す</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>一致するプログラムはありません。「その他のプログラム」なら、zuliprc ファイルをどこにでも保存できます。</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>このキーをどこで使いますか？</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>新しいキーを作成中…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>新しいキーを作成しました。</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>古いキーは使えなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>%n 個のファイルに、まだ古いキーが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>このアカウントを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>アカウントの記憶をキャンセル</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>パスワードではなくキーを、パスワードマネージャーに保存します。</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>パスワードではなくキーを、{store} に保存します。</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>{store} に保存されています。</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>このコンピューターから消去しました。キーは引き続き使えます。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>パスワードマネージャーの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>このキーをどこで使いますか？</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>管理者がファイルへの保存を無効にしています。</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>その他のプログラム(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>別の場所に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>{program} を設定</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>{program} 用に保存</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>{email} のキーを {path} に保存しました。</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>{email} のキーは保存されませんでした。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>読み取れるのはあなただけです。</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>テスト方法：{command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>正常に動作します。{program} はアカウント {email} を使います。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>ファイルは {path} です。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>コピーしました。履歴には残りません。%n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>コピーしました。履歴に残ることがあります。%n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>このウィンドウに戻ると、クリップボードが消去されます。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>プロキシとそのパスワード</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼済みの証明書</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>ありません。システムの証明書が使われます。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>ブラウザーでのログイン</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>システムの設定を使う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>ハイコントラストは、常にシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>システムの設定を使う</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>ブラウザーが Zulip Key を開くことを許可(&amp;B)</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>ログインを待っている間だけ有効で、設定はあとで元に戻されます。オフにすると、他のプログラムからログインリンクを受け取る前に確認します。</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>表示したキーを隠すまでの時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>コピーしたキーを消去するまでの時間(&amp;C)</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者によって設定されています。</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>自動では隠さない</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>{host} の信頼設定を削除</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>再びシステムの証明書が使われます。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>{organization} にログイン中…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>{host} を探しています…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>見つかりました：{organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>パスワードマネージャーの応答を待っています…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>組織のアドレスは、Zulip を開いたときにブラウザーに表示されます。</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>デスクトップアプリやモバイルアプリでは、組織名の下に表示されます。Zulip Cloud では、所属する組織の一覧をメールで受け取ることもできます。</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>メールで探す</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>ログイン方法を選択してください。</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>ブラウザーでログインします。</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key はこの組織にログインできません。</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>代わりに、ブラウザーでキーをコピーできます。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>ブラウザーでキーを取得してください。</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>ログイン後、［アカウントとプライバシー］→［APIキーの管理］を選択してください。</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>メモリにのみ保持されます。zuliprc でこの秘密鍵を使うプログラムは、それぞれパスワードを尋ねます。</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>秘密鍵のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>あなたの証明書</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>zuliprc ファイルを確認(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>バージョン情報(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>古いキーは使えなくなりました。新しいキーをあとで取得するには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>戻って保存</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>新しいキーはまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>引数：</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}：エラー：{why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}：{why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>値は指定できませんが、{given} が指定されています</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>{names} とは同時に使えません</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} は使えません。次から選んでください：{choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>必要な引数がありません：{names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>不明な引数：{names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>このコンピューターに保存されているアカウントはありません。</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>保存するには：zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>{account} の情報をこのコンピューターから消去しました。キーは引き続き使えます。</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save には --create または --key が必要です。</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username には --create が必要です。</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>ボットの名前が長すぎます。</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>この名前には、英字と数字からなる --username が必要です。</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>ここにはまだボットがありません。</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>ボットを作成しています。</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>ボット {email} を作成しました。</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>キーを取得するには：zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>複数のボットが一致します。メールアドレスで 1 つ選んでください。</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>一致するボットはありません。一覧を見るには：zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes には --fix が必要です。</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>ここでは確認できないため、--fix には --yes が必要です。</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>通常の場所に zuliprc ファイルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}？ [y/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{site} の {email}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} には --save FILE が必要です。</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace と --dry-run には --save または --for が必要です。</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin には --server と --login が必要です。</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>管理者が許可しているのは {address} だけです。</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>テスト方法：{command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>キーは確認されませんでした。</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>ディスプレイ {name} を開けません。</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key をメニューから削除しました。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>パスワードマネージャーの応答を待っています…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>{word} というコマンドはありません。「zulipkey {nearest}」のことですか？アドレスの場合、ここでは https:// を付けて指定してください。</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo では専用のアドレスが使われます。</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list には --demo が必要です。</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>特に記載がなければ、パスワードは abcd1234 です。</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>出力を書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>ここでは確認できないため、regenerate には --yes が必要です。</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>キーを変更しています。今は中止できません。</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>新しいキーを作成しました。古いキーは使えなくなりました。</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>パスワードマネージャーには、まだ古いキーが残っています。</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>新しいキーを取得するには：zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>更新されるファイル：</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file では、コマンドが zuliprc のパスを受け取る位置に {} が必要です。例：zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>{name} というコマンドはありません。</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>{name} を実行できません。</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>この組織のアドレスは {other} です。そこにログインするには、--server {other} を使ってください。</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>ターミナルで「zulipkey get --server {host}」を実行すると、リンクが表示されます。</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} が指す {path} には証明書がありません。</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>勤務先のサーバーなら、--ca-file FILE で勤務先の証明書ファイルを指定してください。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>y yes はい</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>そのパスワード： </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>代わりにそこにログインしますか？ [y/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Zulip のアドレス： </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>ブラウザーでログインする場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード： </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>任意のコンピューターのブラウザーで次のリンクを開き、ログインしてください。リンクは他の人に見せないでください：
{link}
最後に、ブラウザーが zulip://login で始まるリンクを開こうとします。それを（ボタン、または開けなかったページのアドレスから）コピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>リンク（非表示）： </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key はこの組織にログインできません。</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>ログイン方法の番号： </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>メールアドレスまたはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>メールアドレス、ユーザー名、またはパスワードが違います。</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>メールアドレスまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>もう一度試すか、パスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>サーバーは現在、これ以上のログイン試行を受け付けません。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度試せるようになりました。</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>{time} にもう一度お試しください（あと {countdown}）。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>キーが無効です。</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>現在のキーを取得するには、ログインしてください。</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>ここには、キーを探すためのパスワードマネージャーがありません。お使いのものがあれば、{user} の「{service}」としてキーがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>{email} を一覧から削除しました。</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>{email} のキーに置き換えますか？他の設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>置き換えると、中身はすべて失われます。</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>システム設定のプロキシ</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>パスワードマネージャー</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>パスワードマネージャー（{store}）</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>{host} に接続できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>いくつかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>ボットはすでに作成されている可能性があります。</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>もう一度試す前に、ボットの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>内容はすべて {kept_as} にあります。そのプログラムを閉じてから、このファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>パスワードが 1 行の UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>PowerShell では、&gt; は UTF-16 で書き込み、Set-Content -Encoding utf8 は UTF-8 で書き込みます。</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>形式 {form} では、この {option} を表せません。</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>{character} が含まれており、それを安全に書く方法がありません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>ブラウザーが開きませんでした。</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>このリンクを自分で開いてください：{link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>zulip:// リンクを設定できませんでした。</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>理由：{reason}。</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>メニューは変更されませんでした。</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>管理者の設定ファイル {path} に誤りがあります（{reason}）。</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>修正されるまで、保存はできません。</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>proxy.example.com:3128 のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>このパスワードでは秘密鍵のロックを解除できません。</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} に使用可能な証明書がありません。</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>PEM ファイルを選択してください。クライアント証明書には、その秘密鍵も必要です。</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>このコンピューターにホームフォルダーがないため、そこには何も保存できません。</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>{variable} に自分のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>管理者がファイルへの保存を無効にしています。</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>代わりにキーをコピーできます。</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>管理者が許可しているのは {only} だけで、{other} は許可されていません。</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>ディスプレイもターミナルも利用できません。</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>--password-stdin を使ってください。</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>一致する保存済みアカウントはありません。</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>一覧を見るには：zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>複数のアカウントが一致します。1 つ選んでください：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>予期しないエラーが発生しました。</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>続行できます。詳細をコピーして、問題を報告してください。</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>組織の Web アドレスを入力してください。</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>メールアドレスのようです。</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>zulip: リンクです。</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>ブラウザーに表示されるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>対応しているのは https:// アドレスだけです。</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>このコンピューター上のファイルです。</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>@ とその前の部分をすべて取り除いてください。</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>コロンの後のポートは 1 から 65535 まででなければなりません。</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>your-org.zulipchat.com のように、ブラウザーに表示されるとおりに入力してください。</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>{host} が見つかりません。</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>つづりと、インターネットまたは VPN の接続を確認してください。Zulip Cloud の場合は {other} を使ってください。</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>つづりと、インターネットまたは VPN の接続を確認してください。</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} はポート {port} で応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>停止しているか、ブロックされている可能性があります。インターネットまたは VPN の接続を確認してください。</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} は {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>インターネットまたは VPN の接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>{host} への接続が切れました。</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>もう一度試しても問題ありません。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>何も送信しないうちに、{host} への接続が切れました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>プロキシ {proxy} にはユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>プロキシの設定に追加してください。</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>プロキシ {proxy} が見つかりません。</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>つづりとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>プロキシ {proxy} に接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>プロキシの設定とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} は有効なプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>ポートは 1 から 65535 まででなければなりません。</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>パスワードの中では、# を %23、/ を %2F、? を %3F と書いてください。</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>http://proxy.example.com:3128 のような形式で、引用符を付けずに指定してください。</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>{host} のポート {port} は、https ではなく http を使っています。</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key は https でのみパスワードを送信します。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} は https に対応していません。</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key は暗号化なしでパスワードを送信しません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>{host} の証明書は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>何も送信していません。勤務先のサーバーなら、勤務先の証明書（CA）ファイルを選択するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>このコンピューターは {host} を信頼していません。</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>証明書チェーンが不完全な可能性があります。勤務先のサーバーなら、勤務先の証明書（CA）ファイルを選択するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>{host} の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>コンピューターの時計（{now}）を確認してください。正しければ、サーバーの管理者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>{host} の証明書は {end} に期限切れになりました。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>{host} の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>コンピューターの時計（{now}）を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>{host} の証明書は {start} から有効です。</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>この証明書は {host} のものではなく、{names} のものです。</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>攻撃の可能性があります。何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>この証明書は {host} のものではありません。</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>{host} の証明書は失効しています。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>何も送信していません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>証明書の秘密鍵 {path} は暗号化されています。</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>続けるには、そのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} にはクライアント証明書が必要です。</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>お持ちの証明書を選択するか、管理者に発行を依頼してください。</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>{host} への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>何も送信していません。もう一度試すか、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} は Zulip サーバーではありません。</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Zulip を開いたときにブラウザーに表示されるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>サーバーは {host} を自分のアドレスとして受け付けません。</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>ブラウザーに表示されるとおり正確に、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Zulip ではなく、Web ページが応答しました。</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>{host} はブラウザーに表示されるアドレスですか？先に Wi-Fi や勤務先のネットワークにログインする必要があるかもしれません。</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} は現在、これ以上の要求を受け付けません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>{time} にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip にキーが届きませんでした。</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>{host} の手前にある何かが Authorization ヘッダーを削除しています。サーバーの管理者なら解決できます。</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Zulip の手前にある何かが要求をブロックしました（{status}）。</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>詳細をサーバーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>サーバーの設定に誤りがあります。</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>管理者なら解決できます。サーバーのメッセージ：「{message}」</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>サーバーに問題があるか、メンテナンス中です（{status}）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} が要求を拒否しました。</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} は別の場所へリダイレクトしています。</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>安全のため、Zulip Key はここで停止しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} は {to} へリダイレクトしています。</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} はすべての要求を自分自身へリダイレクトしています。</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>リバースプロキシの設定に誤りがあります。サーバーの管理者なら解決できます。</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} からの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>サーバーの応答が不完全でした（{missing}）。</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>もう一度試すか、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>このサーバー（{version}）は Zulip Key を受け付けません。</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>代わりにブラウザーでキーを取得してください。</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} は複数の組織で共有されています。</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>your-org.zulipchat.com のような、あなたの組織のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>{host} に組織はありません。</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>アドレスのつづりを確認してください。</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} は {other} へリダイレクトしています。</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>代わりにそこにログインしますか？パスワードはそのアドレスに送信されます。</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>この組織のアドレスは {other} です。</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>サーバーが要求を拒否しました（{code}）。</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>サーバーのメッセージ：「{message}」</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>メールアドレスでログインしてください。</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>この組織ではユーザー名は使えません。</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>ここには、このメールアドレスのアカウントがありません。</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>メールアドレスを確認してください。アカウントは、このサーバーの別の組織にあるかもしれません。</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>あなたのアカウントは無効化されています。</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>再有効化するよう、組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>この組織は無効化されています。</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>アドレスを確認するか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>この組織ではパスワードでログインできません。</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>代わりにブラウザーでログインしてください。</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>続けるには、パスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>その後、新しいパスワードでここにログインしてください。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>これは開発サーバーではありません。</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>パスワードでログインしてください。</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>サーバーが、自ら送ったキーを受け付けません。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは使えます。</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>受信 Webhook のキーのため、メッセージの送信しかできません。</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>サーバーがこの操作を許可していません。</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>キーが変更されたかどうか、サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>現在のキーを取得するには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>このサーバーは、この方法ではキーを送りません。</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>もう一度試し、ブラウザーが Zulip Key を開くことを許可してください。</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>このリンクはあなたの組織のものではなく、{other} のものです。</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Zulip Key が開いたページのリンクを使ってください。</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>このリンクは以前の試行のものです。</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>最後に開いたページで手続きを完了するか、ページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>このリンクはすでに使用されています。</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>リンクは一度しか使えません。新しいリンクを得るには、ページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>ログインがタイムアウトしました。</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>ログインリンクが届きましたが、ブラウザーでのログインは行われていません。</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>リンクは使われませんでした。先にここでログインを始めてください。</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>最後に開いたページのログイントークンではありません。</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>そのページでもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>ログイントークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>有効なのは 15 秒間です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>完全なログインリンクではありません。</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>zulip://login で始まる、1 行の長いリンクです。</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} に指定された {store} は、ここにインストールされていません。</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>インストールするか、その設定を変更してください。</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>このコンピューターには、プログラムから使えるパスワードマネージャーがありません。</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>そこには何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>ここで設定されているパスワードマネージャー（{store}）は、安全でないか、対応していません。</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager}がロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>{store} のキーを検証できなかったため、保存されませんでした。</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager}にまだキーが残っています。</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>そこで Zulip Key の項目を削除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager}にはもうキーがありません。</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>もう一度保存するには、ログインしてください。</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>パスワードマネージャーが {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager}が動作しません（{reason}）。</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} には {email} のキーがあります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} には {site} のアカウントのキーがあります。</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} には {site} の {email} のキーがあります。</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} にはすでに別の内容があります。</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} に設定されている {path} は存在しません。</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>プログラムは ~ を展開しません。フルパスを設定してください。</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>プログラムはそこだけを探します。</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} は存在しません。</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>{path} のフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>先にフォルダーを作成するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>{path} に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>{path} を読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>{path} を保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>何も変更されていません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} はファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows ではファイル名 {path} を使えません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>このコンピューターの他のユーザーが {path} を読み取れます。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>これでは zulip-terminal が起動しません。他の人が読めない場所に保存してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} は {owner} の所有で、この所有者がキーを読み取れます。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} は、存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} は有効な zuliprc ファイルではありません。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>{path} の {line} 行目が正しくありません。</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>別のプログラムが {path} を変更したところです。</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>その変更は残してあります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>{path} の保存に失敗しました。</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>このファイルは今は使われず、変更もされていません。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} は壊れています。</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>使われません。新しい内容が保存されるときに、別の名前で残されます。</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>{kept_as} として残し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>別のプログラムが {path} を使用中です。</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>そこには何も保存されませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>組織を探す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>パスワードをリセット</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>{host} を使う</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>ファイル全体を置き換え</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>ネットワーク設定…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>秘密鍵のパスワードを入力…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CA ファイルを使用…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>証明書を選択…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>メールアドレスまたはユーザー名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>{email} の新しいキーを作成しますか？</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>現在のキーを使っているもの（スクリプト、ボット、スマートフォン）はすべて、新しいキーを設定するまで動作しなくなります。</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} を新しいキーに更新しました。</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>ユーザーコマンド</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>Zulip の APIキーと、ツールに必要な zuliprc ファイルを取得</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>コマンドを指定しないと、ウィンドウが開きます。組織のアドレスを入力してから、メールアドレスとパスワードを入力するか、ブラウザーでログインしてください。キーはコピーすることも、zuliprc ファイルとして保存することもできます。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>ヘルプを表示して終了します。コマンドごとのヘルプもあります。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>標準出力に出るのは結果だけです。メッセージはすべて標準エラー出力に出ます。</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 は成功、1 は失敗、2 は使い方の誤り、130 はキャンセルです。「zulipkey run」はコマンド自身の値を返し、コマンドがなければ 127、実行できなければ 126 を返します。割り込み以外のシグナルを受け取ると、他のプログラムと同じように終了します。</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>バグ</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>言語（de や pt_BR など）。指定がなければ、ウィンドウで選んだ言語かシステムの言語です。</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>値を debug にすると、標準エラー出力にログを書き出します。秘密の値は伏せられます。</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>リクエストに使うプロキシと、プロキシを使わずに接続するホスト。</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>システムの認証局の代わりに信頼する認証局の PEM ファイル。設定されている変数のうち、最初のものが使われます。</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>zulip-terminal が読み込みます。</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Python API と zulip-send が読み込みます。</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>保存したアカウント。キーは含まれません（パスワードマネージャーにあります）。</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>管理者の設定。</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>このうちの一つ</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>ターミナルや他のプログラムのためのコマンド：{commands}。詳しくは zulipkey COMMAND --help をご覧ください。環境変数に ZULIPKEY_LOG=debug があると、stderr にログを書き出します。秘密の値は伏せられます。</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Zulip の APIキーと、ツールに必要な zuliprc ファイルを取得します。</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>あらかじめ入力しておく組織のアドレス（何も送信しません）、またはブラウザーでのログインの最後に出る zulip: リンク</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>組み込みのデモ組織で試す</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>--demo と併用：デモ組織のユーザーと、ログインすると何が起きるかを一覧表示して終了する</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>不具合の報告に必要なバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>ターミナルや他のプログラムのための Zulip の APIキー。コマンドを指定しないと、ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>組み込みのデモ組織でウィンドウを開く</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>終了ステータス：0 成功、1 失敗、2 使い方の誤り、130 キャンセル。</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>メールアドレス、組織のアドレス、または「zulipkey accounts」が出力する EMAIL@HOST</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>組織のアドレス</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>メールアドレス（またはユーザー名）</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>出力するもの：zuliprc（保存しない場合の既定）、{forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>このプログラムが読む場所にその形式で保存するか、そこに貼り付けるものを出力する：{programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>このファイルに保存し、そのパスを出力する</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>ファイルにある別のアカウントや別の内容を置き換える</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>何も保存せず、ファイルのパスと、変更される行（キーを除く）を出力する</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>キーをパスワードマネージャーに保存する</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>パスワード（1 行）を標準入力から読む。--server と --login が必要</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>環境変数の代わりに、このコマンドだけが読める zuliprc を使う。そのパスがコマンドの引数の {} に入る</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>-- の後に、引数とともに書く</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>各アカウントのキーが有効かどうかを確認する</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>確認を求めない</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>オーナー：メールアドレス、組織のアドレス、または「zulipkey accounts」が出力する EMAIL@HOST</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>ボットを作成し、その zuliprc を出力する</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>このボット（メールアドレスまたは名前）の zuliprc を出力する</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>--create と併用：ボットのユーザー名（既定：名前から作成）</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>代わりに zuliprc をこのファイルに保存し、そのパスを出力する（FILE の既定：このフォルダー内の、ボットの名前に .zuliprc を付けたファイル）</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>既定：通常の場所にあるファイル</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>変更をそれぞれ表示してから、修正できるものを修正する</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>--fix と併用：確認を求めない</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>キーが有効かどうかを確認しない</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>メニューから削除する</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>この PEM ファイルの認証局（勤務先のものなど）を信頼する</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>パスワードマネージャーの応答を待つ秒数（既定：60。ターミナルでは無制限）</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>JSON（オブジェクトのリスト）を出力する</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>値が空です</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>出力するには --save と --for を指定しないでください。この名前のファイルは ./- です</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>1 から {most} までの数が必要です</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>キーを出力または保存します。</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>当てはまる保存済みのアカウントが一つだけなら、そのキーを使います。そうでなければ、ウィンドウでログインします。ディスプレイがない場合は、ここでログインします。</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>キーを環境変数、またはそのコマンド専用の zuliprc で渡して、コマンドを実行します。</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>コマンドは ZULIP_EMAIL、ZULIP_API_KEY、ZULIP_SITE を受け取ります。--file を付けると、{} が zuliprc のパスに置き換わります（例：zulipkey run --file -- zulip-term -c {}）。ディスクには何も保存しません。終了ステータスはコマンド自身のものです。コマンドがなければ 127、実行できなければ 126 です。</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>保存したアカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>--check を付けると、すべてのキーが有効なら終了ステータスは 0、そうでなければ 1 です。</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>このコンピューターからアカウントとそのキーを消去します。</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>新しいキーを作成するまで、このキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>保存したアカウントの新しいキーを作成します。</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>古いキーはどこでも使えなくなります。このプログラムが把握している古いキーのファイルと、パスワードマネージャーのキーは、新しいキーに置き換わります。</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>ボットの一覧表示、作成、またはキーの取得をします。</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>zuliprc ファイルを確認します。どのアカウントのものか、キーが有効か、何が問題かがわかります。</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>問題がなければ終了ステータスは 0、そうでなければ 1 です。</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>シェルの補完スクリプトを出力します。</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>bash と zsh：{eval}、fish：{source}、PowerShell：{invoke}。</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Zulip Key をデスクトップのメニューに追加し、その項目のパスを出力します。</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Linux に pipx、uv、pip でインストールした場合に使います。</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Zulip 公式のプログラム</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>AI アシスタント</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>コンテナ、CI、サービス</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>その他の形式</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>ターミナルで次を実行してください：</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>プログラムに次の内容を入れてください：</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>{path} に次の内容を追加して、アシスタントを再起動してください：</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>サービスのユニットファイルに次の内容を追加してください：</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>compose.yaml に次の内容を追加してください：</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>マニフェストのコンテナに次の内容を追加してください：</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} は zuliprc の {character} を Python とは違うように読むため、誤った値になることがあります。代わりに email、key、site を変数として渡してください。</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>ターミナル版の Zulip です。~/zuliprc を読み込みます。</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>Python API、zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Python スクリプトと zulip-send です。~/.zuliprc を読み込みます。</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Zulip のコマンドです。~/zuliprc のみ読み込みます。</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>ボット（zulip-run-bot）</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>自分のボット用です。ファイルはボットのフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver（botserverrc）</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>botserverrc のセクションです。名前をボットのモジュール名にし、ボット自身の zuliprc にあるトークンを記入してください。</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Matrix ブリッジ</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>matrix_bridge.conf のセクションです。チャンネルとトピックを追加してください。</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>IRC ブリッジ</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py です。~/.zuliprc を読み込みます。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>その他のプログラム</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>好きな場所に保存する zuliprc ファイルです。</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>MCP サーバー zulipchat-mcp が ~/.zuliprc または ~/.config/zulip/zuliprc を読み込みます。この設定にキーは含まれません。</translation>
    </message>
    <message>
        <source>Claude Desktop</source>
        <translation>Claude Desktop</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Another MCP server</source>
        <translation>その他の MCP サーバー</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>変数を読み込むサーバー用です。サーバーの起動時に、キーがパスワードマネージャーから渡されます。先にアカウントを記憶し、SERVER の部分をサーバーのコマンドに置き換えてください。</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>シェル（sh、bash、zsh、fish）</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>このターミナルを閉じるまで有効な変数です。</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>この PowerShell を閉じるまで有効な変数です。</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>コマンドプロンプト（cmd）</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>このコマンドプロンプトを閉じるまで有効な変数です。</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript（zulip-js）</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>ファイルと、それを読み込む 1 行のコードです。</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go（go-zulip）</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>ファイルと、それを読み込む 1 行の Go コードです。</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust（zulip-api）</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>ファイルと、それを読み込む 1 行の Rust コードです。</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby（zulip-client）</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>ファイルと、それを読み込む Ruby コードです。</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker、Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>--env-file 用の変数ファイルです。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>サービスのシークレットになるファイルです。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>kubectl apply -f - 用の、変数を含む Secret です。</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>キーをどこにも表示せずに gh に渡すコマンドです。</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>キーをどこにも表示せずに glab に渡すコマンドです。</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>systemd サービス</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>そのサービスだけに資格情報として渡されるファイルです。</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>systemd サービス（暗号化）</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>このコンピューター用に暗号化された資格情報です。保存したファイルはあとで削除してください。</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>--config 用のファイルです。キーは引数にも履歴にも残りません。</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>~/.netrc に入れる行です。これを読み込むプログラムはすべて、このホストにキーを送信します。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>自作のプログラム用です。</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>32 文字のキーです。キーの入力を求めるフォームに使います。</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>CA ファイルを使用</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>この証明書の秘密鍵を選択</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>自分の証明書を選択</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>キーが無効です。</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>キーが再生成されたか、アカウントが無効化されたか、ファイルのメールアドレスがアカウントのものと違います。現在のキーを取得するには、ログインしてください。</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>キーは有効です。ファイルを修正すれば使えます。</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>プログラムはこのファイルを使えません。</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>環境変数がこのファイルより優先されています。</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>キーは有効ですが、プログラムは別のキーを使う可能性があります。</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>キーを確認できませんでした。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>ファイル自体に問題はありません。</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>キーはまだ確認されていません。</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>このファイルは使えますが、キーは安全ではありません。</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>このファイルは使えますが、一部に問題があります。</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>このファイルは使えます。</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>プログラムは {name} としてログインします。</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>キーが無効</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>環境変数が優先</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>安全でない</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>一部に問題</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>使えます</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>{line} 行目：{text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>{path} の変更点：</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>アクセス権のみ：今後は、あなただけが読み取れます。</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>このファイルの所有者 {owner} は、内容を読み取れます。</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>ファイルシステムがアクセス権に対応していないため、このコンピューターの他のユーザーが読み取れます。</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>他のユーザーがフォルダー {path} に書き込み、ファイルを置き換えることができます。</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>以前は他のユーザーもこのファイルを読み取れました。新しいキーの作成を検討してください。</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>ただし、環境変数 {names} が設定されているため、プログラムはそちらを使います。</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>このコンピューターの他のユーザーが、このファイルを読み取れます。</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>このファイルは、このコンピューターの他のユーザーのものです。</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>このコンピューターの他のユーザーが、フォルダー {option} に書き込み、このファイルを置き換えることができます。</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>ファイルの先頭に、Python プログラムが動かなくなる見えない文字があります。</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>ファイルは、PowerShell の &gt; が書き込む UTF-16 です。プログラムには UTF-8 が必要です。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>ファイルが UTF-8 ではないため、Python プログラムがこの行でエラーになることがあります。</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>「{option}」を ASCII 文字に置き換えてください。Windows では、Python プログラムがこの文字でエラーになったり、誤って読み込んだりすることがあります。</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>この行は字下げされているため、プログラムは {option} の一部として読み込みます。</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>zuliprc ではなく、zulip-botserver またはブリッジ用のファイルのようです。そのまま残しました。</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>1 つのメールアドレスではないため、サーバーに拒否されます。</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>メールアドレスではありません。ほとんどのサーバーはメールアドレスしか受け付けません。</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>プログラムはこの site を使えません。https://chat.example.com のように、組織のアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>{option} がこの値だと、zulip-terminal は起動しません。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>footlinks と maximum-footlinks の両方があると、zulip-terminal は起動しません。</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>{option} では % を %% と書いてください。% が 1 つだけだと、Python プログラムはエラーになります。</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>{option} を読み込むプログラムはありません。正しい名前は cert_bundle です。</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>{option} を読み込むプログラムはありません。サーバーの証明書は常に検証されます。</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} が使用可能な証明書を指していません。~ もコメントも含まない、PEM ファイルのフルパスが必要です。</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key には client_cert が必要です。ないと、Python プログラムはエラーになります。</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>環境変数 {option} が設定されていますが、そのパスに証明書がないため、Python プログラムは接続できません。</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure は true または false でなければなりません。それ以外だと、Python プログラムはエラーになります。</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true は証明書の検証を無効にするため、ネットワーク上の攻撃者がキーを読み取るおそれがあります。</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>サーバーのアドレス（「site」）がありません。</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>メールアドレスがありません。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>キーが、APIキーの形式である 32 文字の英数字ではありません。</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>プログラムは [api] セクションだけを読み込みますが、このセクションは [{option}] です。</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>email、key、site の上に [api] の行がありません。</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} が 2 回出てきます。Python プログラムはエラーになります。</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] が 2 回出てきます。Python プログラムはエラーになります。</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>{option} を囲む引用符を削除してください。プログラムは引用符を値の一部として読み込みます。</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>{option} の後のコメントを別の行に移してください。プログラムはコメントを値の一部として読み込みます。</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>環境変数 {option} が設定されているため、プログラムはこのファイルの代わりにそれを使います。</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME が設定されていないため、プログラムにはファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>このフォルダーは git の管理下にあり、コミットするとキーが公開されるおそれがあります。</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>このファイルはすでに git に入っています。キーを再生成して、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>site が http:// アドレスのため、キーは暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>有効な zuliprc ファイルではありません。</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>自分だけが読めるようにする</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>% を 2 つにする</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>名前を cert_bundle に変更</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>UTF-8 に変換</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>メールアドレスを修正</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>アドレスを修正</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>フルパスにする</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>証明書の検証を有効にする</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>名前を [api] に変更</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>[api] を追加</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>重複を削除</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を削除</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>コメントを移動</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>.gitignore に追加</translation>
    </message>
</context>
</TS>
