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
        <source>Gets your Zulip API key, and the zuliprc that your tools read. It is free software under the Apache License 2.0, and not made by the makers of Zulip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with these packages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Filter accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
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
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign in to another account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {email} at {site} on this computer? The key itself stays valid until it is regenerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {email} is kept here any more. The key itself stays valid until it is regenerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
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
        <source>Bot name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of a new bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for your bots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one for its key:</source>
        <translation>
            <numerusform>You have one bot. Choose it for its key:</numerusform>
            <numerusform>You have %n bots. Choose one for its key:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot needs a name and a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {name} is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {name} was not created. {why}</source>
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
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, your browser hands the result to a program on this computer by a zulip:// link. May Zulip Key receive these links while it waits for one? Afterwards everything is put back as it was.</source>
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
        <source>Paste the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with {method} in your browser, and let it open Zulip Key at the end. This window then comes back with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with {method} in your browser. At the end, its page shows a login token: press Copy there, within 15 seconds. This window sees it on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with {method} in your browser. At the end, it wants to open a zulip:// link: copy that link, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(A login token to copy would not do here: as passwords are on, the server gives a key for it only together with your password.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of another user of this computer has asked for the page of this sign-in, and got nothing. If it is your own browser, copy the link into it; else your administrator should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of this sign-in was asked for a second time, which got nothing. If your browser does not show the organization’s page, someone else had it first: press Open again, and what they have is worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser; {countdown} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come back yet. If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here; if it shows an error, the organization’s sign-in is set up wrongly. You can open it again, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied, for the browser of your choice. It is your sign-in: show it to nobody. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied, for the browser of your choice. It is your sign-in: show it to nobody. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied, for the browser of your choice. It is your sign-in: show it to nobody. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is here, but could not be tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint from your administrator</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not show its certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {names}</source>
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
        <source>The fingerprint matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your administrator gave you the fingerprint by another way: paste it. The certificate is then trusted for this organization alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check zuliprc files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files:</source>
        <translation>
            <numerusform>One file:</numerusform>
            <numerusform>%n files:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no zuliprc in the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
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
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save zuliprc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save zuliprc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terminal} reads {one}; the {python} and zulip-send read {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has switched off saving to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zuliprc text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the bot’s only API key. Treat it like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your account’s only API key; your phone uses it too. A new password does not change it. Treat it like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of {email} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} · {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} at {organization} · {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · by a certificate that you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied, and marked so that clipboard histories leave it out. Cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied, and marked so that clipboard histories leave it out. Cleared in %n second.</numerusform>
            <numerusform>Copied, and marked so that clipboard histories leave it out. Cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied; a clipboard history may keep it. Cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied; a clipboard history may keep it. Cleared in %n second.</numerusform>
            <numerusform>Copied; a clipboard history may keep it. Cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when you come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has changed, so we left it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {email} was not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key of {email} at {site} there instead? Everything else in the file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, others on this computer could read it: its old key may be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your environment sets {names}; tools will use that, not this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Press “Open again” in Zulip Key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this &amp;computer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are never asked through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login at the proxy, if it wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proxy is the login for? Choose “This proxy” and type its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · local, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · over https instead, which is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · by a certificate that you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationField</name>
    <message>
        <source>Organization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you open Zulip at, or any link from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password while you type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds a line break. It is sent exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password begins or ends with a space. It is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>A new key makes the old one useless at once: each zuliprc, script, bridge and phone app of {email} stops until it has the new key or signs in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerating the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new key; the old one is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These files still hold the old key:
{files}</source>
        <translation>
            <numerusform>This file still holds the old key:
{files}</numerusform>
            <numerusform>These files still hold the old key:
{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the new key there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
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
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key, never the password, in the password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here any more. The key itself stays valid until it is regenerated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development user</source>
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
        <source>Check a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip may email you about a new login: it is this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization signs in with {names}, not with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization offers no way to sign in that we support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the organization…</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>In the browser: sign in, then under Account &amp; privacy choose Manage your API key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tries</name>
    <message numerus="yes">
        <source>%n more tries before the server makes you wait.</source>
        <translation>
            <numerusform>%n more try before the server makes you wait.</numerusform>
            <numerusform>%n more tries before the server makes you wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far; most servers stop at 5 in 30 minutes.</source>
        <translation>
            <numerusform>%n try so far; most servers stop at 5 in 30 minutes.</numerusform>
            <numerusform>%n tries so far; most servers stop at 5 in 30 minutes.</numerusform>
        </translation>
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
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory only. Programs that read a zuliprc with this key will ask for it on their own terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Zulip Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving… The window then closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Forget this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TroubleRow</name>
    <message>
        <source>Change the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in {path}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the key could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {account} is kept here any more. The key itself stays valid until it is regenerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no zuliprc in the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization at {host} calls itself {other}. If that is the one you mean, give --server {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a terminal, “zulipkey get --server {host}” gives the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} names {path}, which holds no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is your company’s, name its certificate file with --ca-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {host}? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this in a browser, on any computer, and sign in. It is for you alone:
{link}
At the end the browser is led to a link that begins with zulip://login. Copy it from there (the address of the button, or of the failed page), and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (it is not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization offers no way to sign in that we support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Type your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was given is not a line of UTF-8 text. PowerShell’s &gt; writes UTF-16; Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opened. Open this link yourself: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not be told to hand zulip: links to us: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu was not changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator’s settings for this program, in {path}, are not understood ({reason}). Until they are mended, no file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is a host and a port, such as proxy.example.com:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no certificate that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no home folder for you, so nothing can be kept there. Set HOME to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has switched off saving to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows only {address}, not {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a display nor a terminal where you could be asked. --password-stdin reads a password from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remembered account fits. See: zulipkey accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts fit; say which one:
{accounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong. You can go on; the details help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Start again</source>
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
        <source>The server refuses this key: it was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read it, because its file system keeps no permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can write to the folder {path}, and put another file in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can write to the folder {option}, and put another file in the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in UTF-16, as PowerShell’s &gt; does. Programs need UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file isn’t written in UTF-8, so Python programs fail on this line.</source>
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
        <source>This isn’t a single email address, so servers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t an email address. Most servers accept nothing else here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs can’t use this site. It must be the organization’s address and nothing more, such as https://chat.example.com.</source>
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
        <source>No program reads {option}; the name that counts is cert_bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program reads {option}; server certificates are checked whatever it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs find no certificate they can use where {option} points. It needs the whole path of a PEM file, without ~ or a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert beside it; without it, Python programs fail.</source>
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
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
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
        <source>Write the whole path</source>
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
        <source>Remove the duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a server address. Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t find {host}. Check the spelling and your internet or VPN connection. For Zulip Cloud it is {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t find {host}. Check the spelling and your internet or VPN connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} names {backend}, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use. Nothing was remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password manager that is set up here ({store}) does not keep secrets safe, or we do not know it. Nothing was remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store}) is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store}) did not give back what was put there. Nothing was remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store}) still has the key. Remove the entry of Zulip Key there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not in your password manager ({store}) any more. Sign in once more to remember it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager does not work now ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store}) does not work now ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password manager ({store}) does not work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. What is kept there is not used and was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, so what is kept there is not used. It stays as it is until something new is saved, and is then kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. It is kept as {name}; a new file has been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was saved there; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} is not listed any more. There is no password manager here to look for its key: if one had it, it has it still, as “{service}” of {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Is your computer’s clock ({now}) right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}. Is your computer’s clock ({now}) right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address. Enter the address exactly as in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered, not Zulip. Is {host} the address in your browser? A Wi-Fi or company sign-in page may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}, or something in front of it, accepts no more requests right now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}, or something in front of it, accepts no more requests right now. Try again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulip never received the key: something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects elsewhere. For safety, Zulip Key stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {other}. For safety, Zulip Key stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself. Its reverse proxy is set up wrongly; the server’s administrator can fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your email address here, not a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in. Sign in with a browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a complete sign-in link. One begins with zulip://login and is a long line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to an account at {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to {email} at {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to {path}, and there is no such file: programs don’t replace the ~ in it. Set it to the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to {path}, but there is no such file. Programs look only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there, but it is not a zuliprc that we understand. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood. Nothing was changed.</source>
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
        <source>This key does not work any more: it was regenerated, or the account was switched off. Sign in again to get the key that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read this file, so its key may be known to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, at which Python programs fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single % in {option} makes Python programs fail; it has to be doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insecure=true switches off the check of the server’s certificate: whoever is in between can read the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no site, so programs know no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no email, so programs cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no key, so programs cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as an API key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs read only the section [api]; here it is called [{option}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes around {option} become a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment behind {option} becomes a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that, not this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set on this computer, so the Python API finds no file by itself: its programs need to be told the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in a git work tree and is not ignored: a commit could publish the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git keeps this file, so its history has the key: regenerate the key, and take the file out of git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is an http:// address: the key travels there unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program understands this as a zuliprc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
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
        <source>Rename to [api]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add [api]</source>
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
        <source>Let git ignore it</source>
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
        <source>The next try will have to wait; the server allows no more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now. The password may have been right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries for this login. You can try again at {time} (in {countdown}). The password may have been right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your organization’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like an email address. We need the address you open Zulip at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a zulip: link. We need the address you open Zulip at in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a file on this computer. We need the address you open Zulip at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the part up to the @. Login and password have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer on port {port}. It may be down or blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} seconds. Nothing was sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke. We cannot tell whether the server got the request. Trying again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy {proxy} wants a login of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}. Check its spelling and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy {proxy} refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of {host} speaks plain http. We send a password over https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers no encryption. We will not send a password to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is no proxy address: a port must be 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is no proxy address: in its password, # must be written as %23, / as %2F, and ? as %3F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is no proxy address. One looks like http://proxy.example.com:3128, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not from an authority that your computer knows. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not send its full certificate chain, or it is from an authority that your computer does not know. Browsers may hide this; the administrator can fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Is your computer’s clock ({now}) right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} starts on {date}. Is your computer’s clock ({now}) right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}. This can be an attack; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another name than {host}. This can be an attack; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a personal certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server at {host}, but not Zulip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is set up wrongly. It says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem ({status}) or is in maintenance. Your login was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not take the request as it was sent. Type the address exactly as in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than any Zulip would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer was incomplete ({missing}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server ({version}) does not accept this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is a Zulip server, not one organization. Type your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization has the address {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends you to {other}. Your password would go there. Use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed {host}; the organization calls itself {other}. Your password would go there. Use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: “{message}” ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email is wrong, or your account is in another organization of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is deactivated. Only your organization’s administrators can activate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password must be set again before you can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes; the password may have been right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no development server: sign in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We received a key, but the server refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. It belongs to an incoming webhook, so it can only send messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this. It said: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say whether it has changed the key. Sign in again: that fetches the key that counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization takes passwords as well, so its server gives no key in this way. Start again, and let Zulip Key receive the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is from {host}, not from the organization that you chose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link belongs to another try. Finish in the page that was opened last, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link was used already; each works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That sign-in took too long, so it was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in link has come, but no sign-in with the browser is going on here. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the login token of the page that was opened last. Copy it there once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login token has expired: it works for 15 seconds after the page has shown it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there but cannot be read: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is left for {path}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Zulip Key is writing {path}. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link that leads nowhere. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has just changed {path}. Nothing was changed by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} did not read back as it was written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
