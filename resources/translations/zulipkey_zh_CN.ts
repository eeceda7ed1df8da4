<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>获取您的 Zulip API 密钥，以及您的工具所读取的 zuliprc 文件。采用 Apache License 2.0 的自由软件。并非由 Zulip 项目制作或认可。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的软件</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>关于 Zulip Key</translation>
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
        <translation>筛选账号</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>按姓名、邮箱或组织筛选</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>添加账号(&amp;A)</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>检查 zuliprc 文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>正在等待密码管理器…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>还有 %n 个：输入文字即可查找</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>没有匹配的账号。</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>{account} 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>复制密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>忘记(&amp;F)…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>已复制 {email} 的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>密钥已不在剪贴板中。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>要在这台电脑上忘记 {email} 吗？</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>在您创建新密钥之前，此密钥仍然有效。</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>已从这台电脑移除 {email}。</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>密钥仍然有效。</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>获取您的 Zulip API 密钥</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>用于 zulip-terminal、机器人、脚本和 Python API。</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>组织地址</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>您的 Zulip 地址(&amp;A)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>我不知道地址</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>检查 zuliprc 文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>使用剪贴板中的 zuliprc</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>使用剪贴板中的 {host}</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>即您在浏览器中看到的地址。您可以粘贴任意 Zulip 链接。</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>再失败 %n 次，服务器就会让您等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>已失败 %n 次。多数服务器会在失败 5 次后锁定登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>新机器人</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>机器人名称(&amp;N)</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>机器人用户名(&amp;U)</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>服务器会加上“-bot”和它的地址。</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>创建机器人(&amp;C)</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>我的机器人</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>筛选机器人</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>按名称或邮箱筛选</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>没有匹配的机器人。</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} · {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>正在加载您的机器人…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>您有 %n 个机器人。选择一个以获取其密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>您在这里还没有机器人。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>还有 %n 个：输入文字即可查找</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>请输入机器人的名称。</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>请输入机器人的用户名。</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>已创建机器人 {name}。</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>未能创建机器人 {name}。</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>正在创建机器人…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>自己复制链接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>重新打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>复制页面链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>没有反应？(&amp;N)</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>改用密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>使用 {method} 登录</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>允许浏览器打开 Zulip Key 吗？</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>这样，您登录后密钥会立即显示在这里。之后会恢复您原来的设置。</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>登录令牌</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>登录链接</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>粘贴令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>粘贴链接(&amp;L)</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>请在浏览器中完成登录</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>此组织也允许使用密码，因此不能在这里使用登录令牌。</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>请在打开的页面上登录。</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>出现提示时，请选择“打开 Zulip Key”。</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>随后您的密钥会显示在这里。</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>请在 15 秒内按下最后一页上的复制按钮。</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key 会自动读取。</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>最后，浏览器会尝试打开一个 zulip:// 链接。请复制该链接。</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>请粘贴到这里。</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>这台电脑的另一位用户请求了您的登录页面。</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>对方没有得到任何内容。如果那是您自己的浏览器，请把页面链接复制到其中；否则请告知您的管理员。</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>您的登录页面被请求了两次。</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>第二次请求没有得到任何内容。如果您的浏览器没有显示组织的页面，请重新打开页面；第一次请求随即失效。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>正在等待… 剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>尚未收到任何结果。</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>如果浏览器显示登录或注册页面，说明登录已取消，或您在此没有可用的账号。如果显示错误，说明该组织的登录设置有误。您可以重新打开页面，或返回上一步。</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>链接已复制。请勿透露给他人。</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>请粘贴到您选择的浏览器中。剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>正在登录 {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在检查密钥…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>无法检查密钥。</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>登录未成功。</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>管理员提供的指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>使用 CA 文件…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>{host} 的证书</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>无法加载证书。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>颁发给：{subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>名称：{names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>颁发者：自身（自签名）</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>颁发者：{issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>有效期：{start} 至 {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>指纹一致。</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>指纹不一致。</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>请粘贴管理员（通过其他途径，而非此连接）提供给您的指纹。此后仅对该组织信任此证书。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>选择其他文件(&amp;C)…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>或将文件拖放到此窗口</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>检查 zuliprc 文件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>在常用位置未找到 zuliprc 文件。</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>已修复。</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>已更改 {path}。</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>已更新。</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>已将 {email} 的密钥保存到 {path}。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>完成后窗口会关闭。</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>不等待，直接关闭</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>开发用户(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>不使用密码登录</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip 可能会向您发送一封“新登录”邮件，那是由本应用的登录引起的。</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>邮箱或用户名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>使用 {name} 继续</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Zulip API 密钥</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>获取您的 Zulip API 密钥，以及您的工具所需的 zuliprc 文件</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;密钥;API 密钥;zuliprc;login;登录;bot;机器人;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>松开以检查文件</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>登录并更新此文件</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在检查密钥…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{site} 上的 {email}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>显示 API 密钥</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>复制 API 密钥</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>保持密钥可见(&amp;K)</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>剪贴板中已是其他内容，因此保持不变。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>密钥已显示。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>我的机器人(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>切换账号(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>重新生成密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>忘记此账号(&amp;F)</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>您的 API 密钥已就绪。</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · 受您信任</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>改为保存到文件</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>请像对待密码一样，对此密钥保密。</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>请对此密钥保密。您的手机应用也在使用它。</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Shell 变量</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python 代码</translation>
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
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>此地址只能使用一次，并且已被使用。请在 Zulip Key 中选择“重新打开页面”。</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>获取您的 Zulip API 密钥</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key 可为您获取任意 Zulip 服务器上账号的 API 密钥，以及 zulip-terminal、Python API、机器人和脚本所需的 zuliprc 文件。</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>使用邮箱和密码登录，或通过浏览器登录</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>复制密钥，或将其保存为只有您能读取的 zuliprc 文件</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>将密钥保存到您的密码管理器</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>检查 zuliprc 文件，并修复其中的问题</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>创建新密钥，并获取您的机器人的密钥</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>出现问题时，它会说明原因以及下一步该怎么做。它只连接您组织的服务器。</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>登录与 API 密钥</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>账号列表，以及正在检查的 zuliprc 文件</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>使用系统设置(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>手动设置代理(&amp;M)</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>支持 http://、https:// 和 socks5:// 代理。这台电脑上的服务器始终直接连接。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>用户名（如果需要）(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>记住密码(&amp;R)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>这个用户名用于哪个代理？请输入代理的地址。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>正在等待密码管理器…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>正在查找 {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode}（{ascii}）</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>本地，未加密 · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>受您信任 · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>已加密（用 https 代替 http）· Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>加密连接 · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
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
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>密码中包含换行符，将按输入内容原样发送。</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>密码以空格开头或结尾，将按输入内容原样发送。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock 已开启。</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>更改文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>由您选择位置。</translation>
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
        <translation>含有密钥的文件</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>为 {program} 保存</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>保存到其他位置(&amp;S)…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>请粘贴以下内容：</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>已复制。其中不含密钥。</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>查找程序</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>没有匹配的程序。“其他程序”可将 zuliprc 文件保存到任意位置。</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>此密钥将用在哪里？</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>正在创建新密钥…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>已创建新密钥。</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>旧密钥已失效。</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>%n 个文件仍含有旧密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>记住此账号(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>取消记住</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>将密钥（而非密码）保存到您的密码管理器。</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>将密钥（而非密码）保存到 {store}。</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>已记住，保存在 {store} 中。</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>已从这台电脑移除。密钥仍然有效。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>正在等待密码管理器…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>此密钥将用在哪里？</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>您的管理员已关闭保存到文件的功能。</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>更多程序(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>保存到其他位置(&amp;S)…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>配置 {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>为 {program} 保存</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>已将 {email} 的密钥保存到 {path}。</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>{email} 的密钥未保存。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>只有您能读取它。</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>测试方法：{command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>测试通过。{program} 使用的账号是 {email}。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>文件是 {path}。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>已复制，不会留在剪贴板历史记录中。%n 秒后清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>已复制，剪贴板历史记录可能会保留它。%n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>剪贴板已清除。</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>返回此窗口时会清除剪贴板。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>代理及其密码</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>无。使用系统自带的证书。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>浏览器登录</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>使用系统设置(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>高对比度始终跟随系统。</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>允许浏览器打开 Zulip Key(&amp;B)</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>仅在等待登录期间生效，之后会恢复您的设置。关闭后，在接受来自其他程序的登录链接之前会先询问。</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>已显示密钥的自动隐藏时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>已复制密钥的自动清除时间(&amp;C)</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>由您的管理员设置。</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>不自动隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>移除对 {host} 的信任</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>已恢复使用系统自带的证书。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>正在登录 {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>正在查找 {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>已找到：{organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>正在等待密码管理器…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>打开 Zulip 时，浏览器中显示的就是您组织的地址。</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>在桌面或手机应用中，地址显示在组织名称下方。Zulip Cloud 还可以通过邮件向您发送您的组织列表。</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>通过邮件查找</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>请选择登录方式。</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>请通过浏览器登录。</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key 无法登录此组织。</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>您可以改为在浏览器中复制密钥。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>请在浏览器中获取密钥。</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>请在浏览器中登录，然后依次选择【账号和隐私】→【管理您的 API Key】。</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>私钥密码</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>仅保存在内存中。在 zuliprc 中使用此私钥的程序会自行询问密码。</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>私钥的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>您的证书</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>检查 zuliprc 文件(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>关于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>旧密钥已失效。以后要获取新密钥，请重新登录。</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>留下并保存</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>新密钥尚未保存。</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>参数：</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>选项：</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}：错误：{why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}：{why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>不接受值，但给出了 {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>不能与 {names} 同时使用</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>不能使用 {value}；请从以下各项中选择：{choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>未知：{names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>这台电脑上没有保存账号。</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>要保存账号：zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>已从这台电脑移除 {account}。密钥仍然有效。</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save 需要与 --create 或 --key 一起使用。</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username 需要与 --create 一起使用。</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>机器人的名称太长。</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>此名称需要用 --username 指定由字母和数字组成的用户名。</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>您在这里还没有机器人。</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>正在创建机器人。</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>已创建机器人 {email}。</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>要获取其密钥：zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>有多个机器人匹配；请用邮箱指定其中一个。</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>没有匹配的机器人。查看列表：zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes 需要与 --fix 一起使用。</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>此处无法询问，因此 --fix 需要 --yes。</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>在常用位置未找到 zuliprc 文件。</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}？[y/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{site} 上的 {email}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} 需要 --save FILE。</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace 和 --dry-run 需要与 --save 或 --for 一起使用。</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin 需要 --server 和 --login。</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>您的管理员只允许 {address}。</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>测试方法：{command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>未检查密钥。</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>无法打开显示器 {name}。</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>已从菜单中移除 Zulip Key。</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>正在等待密码管理器…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>没有名为 {word} 的命令。您是指“zulipkey {nearest}”吗？如果是地址，在此处要以 https:// 开头。</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo 使用自带的地址。</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list 需要与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>除非另有注明，密码均为 abcd1234。</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>无法写入输出：{reason}。</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>此处无法询问，因此 regenerate 需要 --yes。</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>正在更换密钥，现在无法停止。</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>已创建新密钥。旧密钥已失效。</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>密码管理器中仍是旧密钥。</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>要获取新密钥：zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>以下文件将换上新密钥：</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file 要求在命令中用 {} 代替 zuliprc 的路径，例如：zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>没有名为 {name} 的命令。</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>无法运行 {name}。</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>此组织的地址是 {other}。要在那里登录，请使用 --server {other}。</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>在终端中运行“zulipkey get --server {host}”会显示链接。</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} 指定了 {path}，但其中没有证书。</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>如果是您公司的服务器，请添加 --ca-file FILE 并指定公司的证书文件。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>y yes 是</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>其密码： </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>改为在那里登录吗？[y/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>您的 Zulip 地址： </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>如需通过浏览器登录，请留空。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码： </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>请在任意电脑的浏览器中打开此链接并登录。请勿将链接透露给他人：
{link}
最后，浏览器会尝试打开以 zulip://login 开头的链接。请（从按钮或打开失败的页面地址中）复制该链接，并粘贴到这里。</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>链接（隐藏）： </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key 无法登录此组织。</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>登录方式的编号： </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>请输入您的邮箱或用户名。</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>请输入您的用户名。</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>请输入您的邮箱。</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>邮箱、用户名或密码不正确。</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>用户名或密码不正确。</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>邮箱或密码不正确。</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>请重试，或重置您的密码。</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>服务器暂时不允许更多尝试。请稍等一会儿。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试了。</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>请在 {time} 重试（还有 {countdown}）。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>密钥无效。</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>请登录以获取当前的密钥。</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>这里没有可供查找密钥的密码管理器。如果您有密码管理器，其中可能仍有该密钥，即 {user} 的“{service}”。</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>已从列表中移除 {email}。</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>要替换为 {email} 的密钥吗？其他设置会保留。</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>替换会删除其中的全部内容。</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>系统设置中的代理</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>您的密码管理器</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>您的密码管理器（{store}）</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>无法连接到 {host}：{reason}。</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>请关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>机器人可能已经创建。</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>重试之前，请先在您的机器人列表中查找。</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>全部内容现在位于 {kept_as}。请关闭另一个程序，然后重命名该文件。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>密码不是一行 UTF-8 文本。</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>在 PowerShell 中，&gt; 写入的是 UTF-16，而 Set-Content -Encoding utf8 写入的是 UTF-8。</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>格式 {form} 无法容纳此 {option}。</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>其中含有 {character}，而该格式没有安全的写法。请选择其他格式。</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>浏览器没有打开。</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>请自行打开此链接：{link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>无法设置 zulip:// 链接。</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>原因：{reason}。</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>菜单未更改。</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>管理员的设置文件 {path} 有错误（{reason}）。</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>在修复之前，保存功能将保持关闭。</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>这不是代理地址。</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>请输入主机和端口，例如 proxy.example.com:3128。</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>该密码无法解锁私钥。</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} 中没有可用的证书。</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>请选择 PEM 文件。客户端证书还需要其私钥。</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>您在这台电脑上没有主文件夹，因此无法保存到那里。</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>请将 {variable} 设置为您自己的文件夹。</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>您的管理员已关闭保存到文件的功能。</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>您可以改为复制密钥。</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>您的管理员只允许 {only}，不允许 {other}。</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>没有可用的显示器或终端。</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>请使用 --password-stdin。</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>没有匹配的已保存账号。</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>查看列表：zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>有多个账号匹配；请选择一个：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>您可以继续使用。请复制详细信息并报告问题。</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>请输入您组织的网址。</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>这看起来像邮箱地址。</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>这是 zulip: 链接。</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>请输入您在浏览器中看到的地址。</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>仅支持 https:// 地址。</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>这是这台电脑上的文件。</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>地址中包含用户名或密码。</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>请去掉 @ 及其之前的所有内容。</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>冒号后的端口必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>请按浏览器中的样子输入，例如 your-org.zulipchat.com。</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>找不到 {host}。</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>请检查拼写以及您的互联网或 VPN 连接。如果使用 Zulip Cloud，请用 {other}。</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>请检查拼写以及您的互联网或 VPN 连接。</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} 在端口 {port} 上没有响应。</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>它可能已停机或被屏蔽。请检查您的互联网或 VPN 连接。</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} 在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>请检查您的互联网或 VPN 连接，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>与 {host} 的连接已断开。</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>可以放心重试。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>在发送任何内容之前，与 {host} 的连接就已断开。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>您的代理 {proxy} 需要用户名和密码。</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>请在代理设置中添加。</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>找不到您的代理 {proxy}。</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>请检查其拼写以及您的网络连接。</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>无法连接到您的代理 {proxy}。</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>请检查代理设置和您的网络连接。</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} 不是有效的代理地址。</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>其端口必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>在其密码中，请将 # 写成 %23，/ 写成 %2F，? 写成 %3F。</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>它必须形如 http://proxy.example.com:3128，不带引号。</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>{host} 的端口 {port} 使用的是 http，而不是 https。</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key 只通过 https 发送密码。请检查地址。</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} 不支持 https。</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key 不会在未加密的情况下发送密码。请联系服务器的管理员。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>您的电脑不信任 {host} 的证书。</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>未发送任何内容。如果是您公司的服务器，请选择公司的证书（CA）文件，或联系您的管理员。</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>您的电脑不信任 {host}。</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>其证书链可能不完整。如果是您公司的服务器，请选择公司的证书（CA）文件，或联系您的管理员。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>{host} 的证书已过期。</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>请检查您电脑的时钟（{now}）。如果时间正确，服务器的管理员需要为证书续期。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>{host} 的证书已于 {end} 过期。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>{host} 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>请检查您电脑的时钟（{now}）。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>{host} 的证书自 {start} 起有效。</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>该证书属于 {names}，而不属于 {host}。</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>这可能是一次攻击。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>该证书不属于 {host}。</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>{host} 的证书已被吊销。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>未发送任何内容。请联系服务器的管理员。</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>您证书的私钥 {path} 已加密。</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>请输入其密码以继续。</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} 需要客户端证书。</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>请选择您的证书，或向管理员索取。</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>无法与 {host} 建立安全连接。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>未发送任何内容。请重试，或将详细信息发给您的管理员。</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} 不是 Zulip 服务器。</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>请输入打开 Zulip 时您在浏览器中看到的地址。</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>服务器不接受 {host} 作为自己的地址。</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>请完全按照浏览器中的样子输入地址。</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>响应的是网页，而不是 Zulip。</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>{host} 是您浏览器中的地址吗？您可能还需要先登录 Wi-Fi 或公司网络。</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} 暂时不接受更多请求。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>请在 {time} 重试。</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip 没有收到密钥。</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>{host} 前面的某个环节移除了 Authorization 标头。服务器的管理员可以解决此问题。</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Zulip 前面的某个环节拦截了请求（{status}）。</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>请将详细信息发给服务器的管理员。</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>服务器的设置有误。</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>其管理员可以解决此问题。服务器的消息：“{message}”</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>服务器出现问题或正在维护（{status}）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} 拒绝了请求。</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} 重定向到了其他地方。</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>为安全起见，Zulip Key 已在此停止。请检查地址。</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} 重定向到 {to}。</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} 将所有请求都重定向回自身。</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>其反向代理的设置有误。服务器的管理员可以解决此问题。</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} 发送的响应异常大。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>服务器的响应不完整（{missing}）。</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>请重试，或将详细信息发给其管理员。</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>此服务器（{version}）不接受 Zulip Key。</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>请改为在浏览器中获取密钥。</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} 由多个组织共用。</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>请输入您组织自己的地址，例如 your-org.zulipchat.com。</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>{host} 上没有组织。</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>请检查地址的拼写。</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} 重定向到 {other}。</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>改为在那里登录吗？您的密码会发送到该地址。</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>此组织的地址是 {other}。</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>服务器拒绝了请求（{code}）。</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>服务器的消息：“{message}”</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>请使用邮箱地址登录。</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>此组织不接受用户名。</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>这里没有使用此邮箱的账号。</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>请检查邮箱。您的账号可能在此服务器的另一个组织中。</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>您的账号已被停用。</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>请联系您组织的管理员重新激活。</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>此组织已被停用。</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>请检查地址，或联系其管理员。</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>此组织不允许使用密码登录。</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>请改用浏览器登录。</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>请重置您的密码以继续。</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>然后在此使用新密码登录。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>这不是开发服务器。</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>请使用密码登录。</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>服务器不接受它自己发送的密钥。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>它属于传入 Webhook，因此只能发送消息。</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>服务器没有说明密钥是否已更改。</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>请重新登录以获取当前的密钥。</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>此服务器不以这种方式发送密钥。</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>请重试，并允许浏览器打开 Zulip Key。</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>该链接来自 {other}，而不是您的组织。</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>请使用 Zulip Key 所打开页面的链接。</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>该链接来自之前的一次尝试。</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>请在最后打开的页面中完成，或重新打开页面。</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>该链接已被使用过。</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>每个链接只能使用一次。请重新打开页面以获取新链接。</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>登录已超时。</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>收到了登录链接，但当前没有正在进行的浏览器登录。</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>该链接未被使用。请先在此开始登录。</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>这不是最后打开的页面的登录令牌。</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>请在该页面上重新复制。</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>登录令牌已过期。</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>它的有效时间为 15 秒。请重试。</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>这不是完整的登录链接。</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>它以 zulip://login 开头，是很长的一行。</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} 指定了 {store}，但此处没有安装。</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>请安装它，或更改该设置。</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>这台电脑没有可供程序使用的密码管理器。</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>未在那里保存任何内容。</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>此处设置的密码管理器（{store}）不安全或不受支持。</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager}已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>无法在 {store} 中核实密钥，因此未保存。</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager}中仍有该密钥。</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>请在其中移除 Zulip Key 的条目，然后重试。</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager}中已没有该密钥。</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>请登录以重新保存。</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>您的密码管理器在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager}无法工作（{reason}）。</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>请重新启动它，然后重试。</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} 中有 {email} 的密钥。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} 中有 {site} 上某个账号的密钥。</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} 中有 {site} 上 {email} 的密钥。</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} 中已有其他内容。</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} 设置为 {path}，但它不存在。</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>程序不会展开其中的 ~。请设置为完整路径。</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>程序只在那里查找。</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>{path} 所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>请先创建该文件夹，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>没有空间可保存 {path}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>未做任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} 是文件夹或设备，而不是文件。</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows 不允许文件名 {path}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>这台电脑的其他用户可以读取 {path}。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal 因此无法启动。请保存到他人无法读取的位置。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>未做任何更改。请重试。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} 属于 {owner}，该用户可以读取其中的密钥。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} 是指向不存在的文件的链接。</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} 不是有效的 zuliprc 文件。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>{path} 的第 {line} 行无效。</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>另一个程序刚刚更改了 {path}。</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>其更改已保留。请重试。</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>保存 {path} 失败。</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>该文件暂时不会被使用，也没有更改。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>该文件不会被使用；保存新内容时，会以其他名称保留它。</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>已将其保留为 {kept_as}，并新建了文件。</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>另一个程序正在使用 {path}。</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>未在那里保存任何内容。请重试。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>查找我的组织</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>使用 {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>替换整个文件</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>网络设置…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>输入私钥密码…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>使用 CA 文件…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>选择证书…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>邮箱或用户名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>版主</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>要为 {email} 创建新密钥吗？</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>所有使用当前密钥的程序和设备（脚本、机器人、手机）都会停止工作，直到换上新密钥。</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} 已更新为新密钥。</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>获取您的 Zulip API 密钥，以及您的工具所需的 zuliprc 文件</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>不带命令时会打开窗口：输入您的组织地址，然后输入邮箱和密码，或通过浏览器登录。您可以复制密钥，或将其保存为 zuliprc 文件。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>显示帮助并退出。每个命令都有各自的帮助。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>只有结果写入标准输出；所有消息都写入标准错误。</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 表示完成，1 表示失败，2 表示用法错误，130 表示已取消；“zulipkey run”返回命令本身的状态，命令不存在时为 127，无法运行时为 126。除中断外的信号会像结束其他程序一样结束本程序。</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>语言，例如 de 或 pt_BR；未设置时使用在窗口中选择的语言或系统语言。</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>值为 debug 时，程序将日志写入标准错误；敏感信息会被遮盖。</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>请求所用的代理，以及不经代理访问的主机。</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>一个 PEM 文件，其中的证书颁发机构将代替系统的颁发机构受到信任；使用第一个已设置的变量。</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>由 zulip-terminal 读取。</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>由 Python API 和 zulip-send 读取。</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>已保存的账号，不含密钥（密钥在密码管理器中）。</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>管理员的设置。</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>其中之一</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>供终端和其他程序使用的命令：{commands}；参见 zulipkey COMMAND --help。设置环境变量 ZULIPKEY_LOG=debug 时，日志会写入 stderr；敏感信息会被遮盖。</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>获取您的 Zulip API 密钥，以及您的工具所需的 zuliprc 文件。</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>要预先填入的组织地址（不会提交任何内容），或浏览器登录结束时的 zulip: 链接</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>使用内置的演示组织试用</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>与 --demo 一起使用：列出演示组织的用户及其登录时会发生的情况，然后退出</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>显示用于报告问题的版本信息并退出</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>供终端和其他程序使用的 Zulip API 密钥。不带命令时会打开窗口。</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>显示版本信息并退出</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>打开窗口，使用内置的演示组织</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>退出状态：0 完成，1 失败，2 用法错误，130 已取消。</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>邮箱、组织地址，或“zulipkey accounts”输出的 EMAIL@HOST</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>组织地址</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>您的邮箱（或用户名）</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>要输出的内容：zuliprc（不保存时的默认值）、{forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>按此程序的格式保存到它读取的位置，或输出要粘贴到那里的内容：{programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>保存到此文件，并输出其路径</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>替换文件中的其他账号或其他内容</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>不保存任何内容：输出文件路径和将会更改的行，不含密钥</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>将密钥保存到您的密码管理器</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>从标准输入读取密码（一行）；需要 --server 和 --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>使用只有此命令能读取的 zuliprc 代替环境变量；其路径会替换命令参数中的 {}</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>写在 -- 之后，连同其参数</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>检查每个账号的密钥是否有效</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>所有者：邮箱、组织地址，或“zulipkey accounts”输出的 EMAIL@HOST</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>创建机器人，并输出其 zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>输出此机器人（邮箱或名称）的 zuliprc</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>与 --create 一起使用：其用户名（默认：根据名称生成）</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>改为将 zuliprc 保存到此文件，并输出其路径（FILE 的默认值：此文件夹中以机器人名称命名的 .zuliprc 文件）</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>默认：常用位置的文件</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>先显示每项更改，再修复可以修复的问题</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>与 --fix 一起使用：不询问</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>不检查密钥是否有效</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>从菜单中移除</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>信任此 PEM 文件中的证书颁发机构，例如您公司的颁发机构</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>等待密码管理器的秒数（默认：60；在终端中无限制）</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>输出 JSON：对象列表</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>值为空</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>要输出到终端，请不要使用 --save 和 --for；该名称的文件请写作 ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>需要 1 到 {most} 之间的数字</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>输出或保存密钥。</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>如果恰好有一个已记住的账号符合，则使用其密钥。否则需要您登录：在窗口中登录，没有显示器时在此处登录。</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>运行命令，并通过环境变量或仅供该命令使用的 zuliprc 提供密钥。</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>命令会得到 ZULIP_EMAIL、ZULIP_API_KEY 和 ZULIP_SITE，或在使用 --file 时得到代替 {} 的 zuliprc，例如：zulipkey run --file -- zulip-term -c {}。磁盘上不会保存任何内容。退出状态是命令本身的状态；命令不存在时为 127，无法运行时为 126。</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>列出已保存的账号。</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>使用 --check 时，如果所有密钥都有效，退出状态为 0，否则为 1。</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>从这台电脑移除账号及其密钥。</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>在您创建新密钥之前，此密钥仍然有效。</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>为已保存的账号创建新密钥。</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>旧密钥将在所有地方失效。本程序已知的含有旧密钥的文件以及您的密码管理器都会更新为新密钥。</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>列出您的机器人、创建机器人，或获取机器人的密钥。</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>检查 zuliprc 文件：属于哪个账号、密钥是否有效、有什么问题。</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>如果没有问题，退出状态为 0，否则为 1。</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>输出 shell 的补全脚本。</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>对于 bash 和 zsh：{eval}；对于 fish：{source}；对于 PowerShell：{invoke}。</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>将 Zulip Key 添加到桌面菜单，并输出该菜单项的路径。</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>适用于在 Linux 上通过 pipx、uv 或 pip 进行的安装。</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Zulip 官方程序</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>AI 助手</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>容器、CI 和服务</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>请在终端中运行：</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>请将以下内容放入您的程序：</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>请将以下内容添加到 {path}，然后重启助手：</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>请将以下内容添加到服务的单元文件：</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>请将以下内容添加到 compose.yaml：</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>请将以下内容添加到清单中的容器：</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} 读取 zuliprc 中 {character} 的方式与 Python 不同，可能得到错误的值。请改用变量向其传递 email、key 和 site。</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>终端窗口中的 Zulip。它读取 ~/zuliprc。</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>Python API、zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Python 脚本和 zulip-send。它们读取 ~/.zuliprc。</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Zulip 的命令行工具。它只读取 ~/zuliprc。</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>机器人（zulip-run-bot）</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>您的机器人。请将文件保存到机器人的文件夹中。</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver（botserverrc）</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>botserverrc 中的一节。请用机器人的模块名为其命名，并填入机器人自己的 zuliprc 中的令牌。</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Matrix 桥接</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>matrix_bridge.conf 中的一节。请添加您的频道和话题。</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>IRC 桥接</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py。它读取 ~/.zuliprc。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>保存在您所选位置的 zuliprc 文件。</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>MCP 服务器 zulipchat-mcp 读取 ~/.zuliprc 或 ~/.config/zulip/zuliprc。该配置项不含密钥。</translation>
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
        <translation>其他 MCP 服务器</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>用于读取变量的服务器：服务器启动时，从您的密码管理器取得密钥。请先记住账号，并将 SERVER 替换为服务器的命令。</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell（sh、bash、zsh、fish）</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>用于此终端的变量，关闭终端后失效。</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>用于此 PowerShell 的变量，关闭后失效。</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>命令提示符（cmd）</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>用于此命令提示符的变量，关闭后失效。</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript（zulip-js）</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>一个文件，以及读取它的一行代码。</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go（go-zulip）</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>一个文件，以及读取它的一行 Go 代码。</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust（zulip-api）</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>一个文件，以及读取它的一行 Rust 代码。</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby（zulip-client）</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>一个文件，以及读取它的几行 Ruby 代码。</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker、Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>用于 --env-file 的变量文件。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>将成为服务机密（secret）的文件。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>用于 kubectl apply -f - 的 Secret，含有这些变量。</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>将密钥交给 gh 的命令，密钥不会在任何地方显示。</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>将密钥交给 glab 的命令，密钥不会在任何地方显示。</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>systemd 服务</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>作为凭据、只有该服务能得到的文件。</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>systemd 服务（加密）</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>为这台电脑加密的凭据。请在之后删除已保存的文件。</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>用于 --config 的文件。密钥不会出现在参数和历史记录中。</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>~/.netrc 中的一行。读取它的每个程序都会将密钥发送到此主机。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>用于您自己的程序。</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>仅密钥</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>密钥的 32 个字符，用于要求填写密钥的表单。</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>使用 CA 文件</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>选择此证书的私钥</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>选择您的证书</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>密钥无效。</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>可能是密钥已重新生成、账号已被停用，或文件中的邮箱与账号不符。请登录以获取当前的密钥。</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>其密钥有效；修复文件后即可使用。</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>程序无法使用此文件。</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>环境变量优先于此文件。</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>其密钥有效，但程序可能会使用另一个密钥。</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>无法检查密钥。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>文件本身没有问题。</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>尚未检查密钥。</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>此文件可用，但其密钥不安全。</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>此文件部分可用。</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>此文件可用。</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>程序以 {name} 的身份登录。</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>密钥无效</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>环境变量优先</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>第 {line} 行：{text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>{path} 的更改：</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>仅更改权限：今后只有您能读取它。</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>该文件属于 {owner}，该用户可以读取它。</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>这台电脑的其他用户可以读取它，因为其文件系统不支持权限。</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>其他用户可以写入文件夹 {path} 并替换该文件。</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>此前其他用户可以读取此文件。建议创建新密钥。</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>但已设置环境变量 {names}，程序会改用这些值。</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>这台电脑的其他用户可以读取此文件。</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>该文件属于这台电脑的另一位用户。</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>这台电脑的其他用户可以写入文件夹 {option} 并替换此文件。</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>文件开头有一个不可见字符，会导致 Python 程序出错。</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>该文件采用 UTF-16 编码，PowerShell 的 &gt; 就是这样写入的。程序需要 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>该文件不是 UTF-8 编码，因此 Python 程序可能会在此行出错。</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>请将“{option}”换成 ASCII 字符；在 Windows 上，Python 程序可能会在此字符处出错，或将其读错。</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>此行有缩进，因此程序会把它当作 {option} 的一部分。</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>这看起来是 zulip-botserver 或桥接所用的文件，而不是 zuliprc。已原样保留。</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>这不是单个邮箱地址，因此服务器会拒绝它。</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>这不是邮箱地址。多数服务器只接受邮箱地址。</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>程序无法使用此 site。请只填写组织的地址，例如 https://chat.example.com。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>{option} 为此值时，zulip-terminal 无法启动。</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>同时设置 footlinks 和 maximum-footlinks 时，zulip-terminal 无法启动。</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>在 {option} 中请将 % 写成 %%；遇到单个 % 时 Python 程序会出错。</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>没有程序读取 {option}。正确的名称是 cert_bundle。</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>没有程序读取 {option}。程序始终会检查服务器证书。</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} 没有指向可用的证书。它需要 PEM 文件的完整路径，不含 ~ 或注释。</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key 需要 client_cert；缺少它，Python 程序会出错。</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>已设置环境变量 {option}，但该路径下没有证书，因此 Python 程序无法连接。</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure 必须是 true 或 false；其他值会导致 Python 程序出错。</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true 会关闭证书检查，网络上的攻击者可能因此读取您的密钥。</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>缺少服务器地址（“site”）。</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>缺少邮箱。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少密钥。</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>密钥不是 API 密钥应有的 32 个字母和数字。</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>程序只读取 [api] 一节；这一节名为 [{option}]。</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>email、key 和 site 上方缺少 [api] 一行。</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} 出现了两次，Python 程序会因此出错。</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] 出现了两次，Python 程序会因此出错。</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>请移除 {option} 两侧的引号；程序会把引号当作值的一部分。</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>请将 {option} 后面的注释移到单独一行；程序会把注释当作值的一部分。</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>已设置环境变量 {option}；程序会使用它而不是此文件。</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>未设置 HOME，因此请向程序提供该文件的路径。</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>此文件夹在 git 中，一旦提交就可能公开密钥。</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>此文件已在 git 中。请重新生成密钥并移除该文件。</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>site 是 http:// 地址，因此密钥会以未加密的方式发送。</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>这不是有效的 zuliprc 文件。</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>设为仅自己可读</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>修复</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>将 % 写两次</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>重命名为 cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>转换为 UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>移除空格</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>修复邮箱</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>修复地址</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>写成完整路径</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>开启证书检查</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>重命名为 [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>添加 [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>移除重复项</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>移除引号</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>移动注释</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>添加到 .gitignore</translation>
    </message>
</context>
</TS>
