<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Zulip Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Filter accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>and %n more: type to find them</numerusform>
            <numerusform>and %n more: type to find them</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>The clipboard clears in %n s.</numerusform>
            <numerusform>The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>%n more attempt before the server makes you wait.</numerusform>
            <numerusform>%n more attempts before the server makes you wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n failed attempt. Most servers lock sign-in after 5.</numerusform>
            <numerusform>%n failed attempts. Most servers lock sign-in after 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>My bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>You have %n bot. Choose it to get its key.</numerusform>
            <numerusform>You have %n bots. Choose one to get its key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>and %n more: type to find them</numerusform>
            <numerusform>and %n more: type to find them</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Waiting… %n minute left</numerusform>
            <numerusform>Waiting… %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Paste it into the browser of your choice. The clipboard clears in %n second.</numerusform>
            <numerusform>Paste it into the browser of your choice. The clipboard clears in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A menu entry: copy the selected text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Zulip Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>%n file still contains the old key.</numerusform>
            <numerusform>%n files still contain the old key.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Copied. Kept out of clipboard history. Clears in %n s.</numerusform>
            <numerusform>Copied. Kept out of clipboard history. Clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Copied. A clipboard history may keep it. Clears in %n s.</numerusform>
            <numerusform>Copied. A clipboard history may keep it. Clears in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
