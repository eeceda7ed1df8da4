<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Holt deinen Zulip-API-Schlüssel und die zuliprc-Datei, die deine Programme lesen. Freie Software unter der Apache License 2.0. Nicht vom Zulip-Projekt erstellt oder unterstützt.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entstanden mit</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Über Zulip Key</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Nach Name, E-Mail oder Organisation filtern</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>zuliprc-Datei prüfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf deinen Passwortmanager…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>und ein weiteres: zum Finden tippen</numerusform>
            <numerusform>und %n weitere: zum Finden tippen</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Kein passendes Konto.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Mehr zu {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>Der Schlüssel von {email} ist kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>Der Schlüssel ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>{email} auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Der Schlüssel gilt weiter, bis du einen neuen erstellst.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>{email} wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>Der Schlüssel gilt weiter.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Hol dir deinen Zulip-API-Schlüssel</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Für zulip-terminal, Bots, Skripte und die Python-API.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adresse der Organisation</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Deine Zulip-&amp;Adresse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Ich kenne meine Adresse nicht</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>zuliprc-Datei prüfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>zuliprc aus der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>{host} aus der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>Die Adresse in deinem Browser. Jeder Zulip-Link geht auch.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Noch ein Versuch, bevor der Server dich warten lässt.</numerusform>
            <numerusform>Noch %n Versuche, bevor der Server dich warten lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>Ein Fehlversuch. Die meisten Server sperren die Anmeldung nach 5.</numerusform>
            <numerusform>%n Fehlversuche. Die meisten Server sperren die Anmeldung nach 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Neuer Bot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Name des Bots</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>&amp;Benutzername des Bots</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Der Server ergänzt „-bot“ und seine Adresse.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>Bot &amp;erstellen</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Meine Bots</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Bots filtern</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Nach Name oder E-Mail filtern</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Kein passender Bot.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} bei {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Deine Bots werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Du hast einen Bot. Wähle ihn, um seinen Schlüssel zu erhalten.</numerusform>
            <numerusform>Du hast %n Bots. Wähle einen, um seinen Schlüssel zu erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Du hast hier noch keine Bots.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>und ein weiterer: zum Finden tippen</numerusform>
            <numerusform>und %n weitere: zum Finden tippen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Gib einen Namen für den Bot ein.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Gib einen Benutzernamen für den Bot ein.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Der Bot {name} wurde erstellt.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Der Bot {name} wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Der Bot wird erstellt…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Link &amp;selbst kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>Link zur Seite &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;Nichts passiert?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Stattdessen &amp;Passwort verwenden</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Mit {method} anmelden</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Dein Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Darf der Browser Zulip Key öffnen?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Dein Schlüssel erscheint dann hier, sobald du dich angemeldet hast. Deine bisherige Einstellung wird danach wiederhergestellt.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Anmelde-Token</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>&amp;Token einfügen</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>&amp;Link einfügen</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Anmeldung im Browser abschließen</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Ein Anmelde-Token lässt sich hier nicht verwenden, weil diese Organisation auch Passwörter erlaubt.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Melde dich auf der geöffneten Seite an.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Wähle bei der Nachfrage „Zulip Key öffnen“.</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Dein Schlüssel erscheint dann hier.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>Klicke auf der letzten Seite innerhalb von 15&#xa0;Sekunden auf Kopieren.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key übernimmt das Token.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>Am Ende versucht der Browser, einen zulip://-Link zu öffnen. Kopiere diesen Link.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Füge ihn hier ein.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Ein anderer Benutzer dieses Computers hat deine Anmeldeseite angefordert.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Er hat nichts erhalten. Wenn es dein eigener Browser war, kopiere den Link zur Seite dorthin; sonst informiere deinen Administrator.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Deine Anmeldeseite wurde zweimal angefordert.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>Die zweite Anforderung hat nichts erhalten. Wenn dein Browser die Seite der Organisation nicht zeigt, öffne die Seite erneut; die erste Anforderung gilt dann nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Warten… noch eine Minute</numerusform>
            <numerusform>Warten… noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Bisher ist nichts zurückgekommen.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Zeigt der Browser eine Anmelde- oder Registrierungsseite, wurde die Anmeldung abgebrochen, oder es gibt hier kein aktives Konto dafür. Zeigt er einen Fehler, ist die Anmeldung der Organisation falsch eingerichtet. Du kannst die Seite erneut öffnen oder zurückgehen.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Link kopiert. Halte ihn geheim.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Füge ihn im Browser deiner Wahl ein. Die Zwischenablage wird in einer Sekunde geleert.</numerusform>
            <numerusform>Füge ihn im Browser deiner Wahl ein. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Anmeldung bei {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>Die Anmeldung hat nicht geklappt.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Fingerabdruck von deinem Administrator</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CA-Datei verwenden…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Das Zertifikat von {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Das Zertifikat konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Für: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Namen: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Ausgestellt von: sich selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Ausgestellt von: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Gültig von {start} bis {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>Der Fingerabdruck stimmt überein.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>Der Fingerabdruck stimmt nicht überein.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Füge den Fingerabdruck ein, den dir dein Administrator gegeben hat (nicht über diese Verbindung). Dem Zertifikat wird dann nur für diese Organisation vertraut.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>oder eine Datei auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>zuliprc-Dateien prüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>An den üblichen Orten wurde keine zuliprc-Datei gefunden.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} wurde geändert.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Aktualisiert.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Der Schlüssel von {email} ist in {path} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>Das Fenster schließt sich, sobald alles erledigt ist.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Sofort schließen</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>&amp;Entwicklungsbenutzer</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip schickt dir vielleicht eine E-Mail über eine „neue Anmeldung“. Damit ist diese App gemeint.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>E-&amp;Mail oder Benutzername</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Weiter mit {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Zulip-API-Schlüssel</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Deinen Zulip-API-Schlüssel und die zuliprc-Datei für deine Programme holen</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;Schlüssel;zuliprc;Anmeldung;anmelden;login;bot;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Zum Prüfen der Datei loslassen</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Anmelden und diese Datei aktualisieren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} bei {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>API-Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>API-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Schlüssel sichtbar &amp;lassen</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Etwas anderes wurde kopiert, daher bleibt die Zwischenablage, wie sie ist.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>Der Schlüssel wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Meine &amp;Bots</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>Schlüssel neu er&amp;zeugen…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>Dieses Konto &amp;vergessen</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Dein API-Schlüssel ist bereit.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} bei {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · von dir bestätigt</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Stattdessen Datei speichern</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Halte den Schlüssel geheim wie ein Passwort.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Halte den Schlüssel geheim. Auch deine Handy-App nutzt ihn.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Shell-Variablen</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
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
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Diese Adresse gilt einmal und wurde schon verwendet. Wähle in Zulip Key „Seite erneut öffnen“.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Hol dir deinen Zulip-API-Schlüssel</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key holt dir den API-Schlüssel deines Kontos auf jedem Zulip-Server und die zuliprc-Datei, die zulip-terminal, die Python-API, Bots und Skripte brauchen.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Mit E-Mail und Passwort oder über den Browser anmelden</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Den Schlüssel kopieren oder als zuliprc-Datei speichern, die nur du lesen kannst</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Den Schlüssel in deinem Passwortmanager speichern</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Eine zuliprc-Datei prüfen und Fehler darin beheben</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Einen neuen Schlüssel erstellen und die Schlüssel deiner Bots holen</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Wenn etwas nicht klappt, erfährst du, woran es lag und was als Nächstes zu tun ist. Das Programm verbindet sich nur mit dem Server deiner Organisation.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Die Anmeldung und der API-Schlüssel</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Deine Konten und die Prüfung einer zuliprc-Datei</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>S&amp;ystemeinstellungen verwenden</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manuell festlegen</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxys mit http://, https:// und socks5://. Server auf diesem Computer werden immer direkt erreicht.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>&amp;Benutzername (falls nötig)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Passwort me&amp;rken</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>Für welchen Proxy ist der Benutzername? Gib seine Adresse ein.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf deinen Passwortmanager…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>{host} wird gesucht…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Lokal, nicht verschlüsselt · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Von dir bestätigt · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Verschlüsselt (https statt http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Verschlüsselte Verbindung · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
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
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch. Es wird so gesendet, wie es eingegeben ist.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen. Es wird so gesendet, wie es eingegeben ist.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Datei ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Du wählst den Ort.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Die Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Für {program} speichern</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>Woanders &amp;speichern…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Füge dies ein:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Kopiert. Es enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Programm suchen</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Kein passendes Programm. „Anderes Programm“ speichert eine zuliprc-Datei an beliebigem Ort.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Wer wird diesen Schlüssel verwenden?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Ein neuer Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Neuer Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>Der alte Schlüssel gilt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Eine Datei enthält noch den alten Schlüssel.</numerusform>
            <numerusform>%n Dateien enthalten noch den alten Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>Dieses Konto me&amp;rken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Merken abbrechen</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Speichert den Schlüssel (nicht dein Passwort) in deinem Passwortmanager.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Speichert den Schlüssel (nicht dein Passwort) in: {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Gemerkt in: {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Von diesem Computer entfernt. Der Schlüssel gilt weiter.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf deinen Passwortmanager…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Wer wird diesen Schlüssel verwenden?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Dein Administrator hat das Speichern in Dateien abgeschaltet.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>Weitere &amp;Programme…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>Woanders &amp;speichern…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>{program} einrichten</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Für {program} speichern</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Der Schlüssel von {email} ist in {path} gespeichert.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>Der Schlüssel von {email} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Zum Testen: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Es funktioniert. {program} verwendet das Konto {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Die Datei liegt unter {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Kopiert. Nicht im Zwischenablageverlauf. Wird in %n s gelöscht.</numerusform>
            <numerusform>Kopiert. Nicht im Zwischenablageverlauf. Wird in %n s gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Kopiert. Bleibt vielleicht im Zwischenablageverlauf. Wird in %n s gelöscht.</numerusform>
            <numerusform>Kopiert. Bleibt vielleicht im Zwischenablageverlauf. Wird in %n s gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Zwischenablage geleert.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Die Zwischenablage wird geleert, wenn du zu diesem Fenster zurückkehrst.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy und sein Passwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Keine. Es gelten die Zertifikate deines Systems.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>S&amp;ystemeinstellung verwenden</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Hoher Kontrast richtet sich immer nach dem System.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Systemeinstellung verwenden</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>&amp;Browser darf Zulip Key öffnen</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Nur solange eine Anmeldung läuft; danach wird deine Einstellung wiederhergestellt. Wenn dies aus ist, fragt Zulip Key, bevor es einem anderen Programm Anmeldelinks abnimmt.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>Angezeigten Schlüssel &amp;verbergen nach</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von deinem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Nur wenn ich ihn verberge</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Vertrauen für {host} entfernen</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Es gelten wieder die Zertifikate des Systems.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Anmeldung bei {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>{host} wird gesucht…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Gefunden: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf deinen Passwortmanager…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>Die Adresse deiner Organisation steht im Browser, wenn Zulip geöffnet ist.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>In der Desktop- oder Handy-App steht sie unter dem Namen der Organisation. Zulip Cloud kann dir auch eine Liste deiner Organisationen per E-Mail schicken.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Per E-Mail finden</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Wähle, wie du dich anmeldest.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Du meldest dich im Browser an.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key kann sich bei dieser Organisation nicht anmelden.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Du kannst deinen Schlüssel stattdessen im Browser kopieren.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Hol dir den Schlüssel im Browser.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Melde dich dort an und wähle dann Account und Privatsphäre → API-Schlüssel verwalten.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Wird nur im Arbeitsspeicher behalten. Programme, die diesen Schlüssel in einer zuliprc verwenden, fragen selbst danach.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Dein Zertifikat</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>zuliprc-Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>Der alte Schlüssel gilt nicht mehr. Um den neuen später zu erhalten, melde dich neu an.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Bleiben und speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>Der neue Schlüssel ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: Fehler: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>erwartet keinen Wert, angegeben ist aber {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>nicht zusammen mit {names} möglich</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} ist nicht möglich; zur Wahl stehen {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>unbekannt: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>Auf diesem Computer sind keine Konten gespeichert.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Eines speichern: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>{account} wurde von diesem Computer entfernt. Der Schlüssel gilt weiter.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save braucht --create oder --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username braucht --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Der Name des Bots ist zu lang.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Für diesen Namen ist --username nötig, aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Du hast hier noch keine Bots.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Der Bot wird gerade erstellt.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Der Bot {email} wurde erstellt.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>So erhältst du seinen Schlüssel: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Mehrere Bots kommen infrage; wähle einen über seine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Kein passender Bot. Siehe: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes braucht --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Hier ist keine Rückfrage möglich, daher braucht --fix auch --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>An den üblichen Orten wurde keine zuliprc-Datei gefunden.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}? [j/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} bei {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} braucht --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace und --dry-run brauchen --save oder --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin braucht --server und --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Dein Administrator erlaubt nur {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Zum Testen: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>Der Schlüssel wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Das Display {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key ist nicht mehr im Menü.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf deinen Passwortmanager…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Es gibt keinen Befehl {word}. Meintest du „zulipkey {nearest}“? Eine Adresse schreibt man hier mit https:// davor.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo bringt eine eigene Adresse mit.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list braucht --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>Das Passwort ist abcd1234, wenn kein anderes genannt ist.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Hier ist keine Rückfrage möglich, daher braucht regenerate auch --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>Der Schlüssel wird gerade geändert; das lässt sich jetzt nicht abbrechen.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Neuer Schlüssel erstellt. Der alte Schlüssel gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>Der Passwortmanager hat noch den alten Schlüssel.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>So erhältst du den neuen Schlüssel: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Diese Dateien erhalten ihn:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [j/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file braucht {} dort, wo der Befehl den Pfad einer zuliprc erwartet, zum Beispiel: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>{name} kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>Die Adresse dieser Organisation ist {other}. Um dich dort anzumelden, verwende --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>In einem Terminal zeigt „zulipkey get --server {host}“ den Link.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} verweist auf {path}; dort sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Wenn es der Server deiner Firma ist, gib mit --ca-file FILE die Zertifikatsdatei deiner Firma an.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>j ja y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Sein Passwort: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Stattdessen dort anmelden? [j/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Deine Zulip-Adresse: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Lass die Eingabe leer, um dich im Browser anzumelden.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Öffne diesen Link in einem Browser auf einem beliebigen Computer und melde dich an. Halte den Link geheim:
{link}
Am Ende will der Browser einen Link öffnen, der mit zulip://login beginnt. Kopiere ihn (von der Schaltfläche oder aus der Adresse der fehlgeschlagenen Seite) und füge ihn hier ein.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Link (verborgen): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key kann sich bei dieser Organisation nicht anmelden.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Anmelden mit Nummer: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Gib deine E-Mail-Adresse oder deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Gib deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Gib deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>E-Mail, Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Versuch es noch einmal oder setze dein Passwort zurück.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Der Server erlaubt vorerst keine weiteren Versuche. Warte eine Weile.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kannst es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Versuch es um {time} erneut (in {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Melde dich an, um den aktuellen zu erhalten.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Hier gibt es keinen Passwortmanager, in dem nach dem Schlüssel gesucht werden könnte. Falls du einen hast, ist der Schlüssel vielleicht noch dort, als „{service}“ von {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>{email} wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Durch den Schlüssel von {email} ersetzen? Andere Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Beim Ersetzen wird alles darin gelöscht.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Der Proxy in deinen Systemeinstellungen</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Dein Passwortmanager</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Dein Passwortmanager ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Keine Verbindung zu {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Schließ einige Programme und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Der Bot wurde vielleicht erstellt.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Sieh in der Liste deiner Bots nach, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Jetzt steht alles in {kept_as}. Schließ das andere Programm und benenne diese Datei dann um.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>Das Passwort ist keine einzelne Zeile in UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>In PowerShell schreibt &gt; UTF-16, und Set-Content -Encoding utf8 schreibt UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Das Format {form} kann diesen Wert nicht enthalten: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Er enthält {character}, und das lässt sich dort nicht sicher schreiben. Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Es hat sich kein Browser geöffnet.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Öffne diesen Link selbst: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>zulip://-Links konnten nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Der Grund: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Das Menü wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>Die Einstellungsdatei deines Administrators, {path}, hat einen Fehler ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>Das Speichern ist abgeschaltet, bis er behoben ist.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Das ist keine Proxy-Adresse.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Gib Host und Port ein, zum Beispiel proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Dieses Passwort entsperrt den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} enthält kein brauchbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Wähle eine PEM-Datei. Ein Client-Zertifikat braucht auch seinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>Du hast auf diesem Computer keinen persönlichen Ordner, daher kann dort nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Setze {variable} auf einen deiner Ordner.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Dein Administrator hat das Speichern in Dateien abgeschaltet.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Du kannst den Schlüssel stattdessen kopieren.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Dein Administrator erlaubt nur {only}, nicht {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Weder Bildschirm noch Terminal verfügbar.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Verwende --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Kein passendes Konto gespeichert.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Siehe: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Mehrere Konten kommen infrage; wähle eines:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Unerwarteter Fehler.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Du kannst weitermachen. Bitte kopiere die Details und melde das Problem.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Gib die Webadresse deiner Organisation ein.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Das sieht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>Das ist ein zulip:-Link, keine Webadresse.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Gib die Adresse ein, die du im Browser siehst.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Nur https://-Adressen werden unterstützt.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>Das ist eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Lass alles bis zum @ weg.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Gib sie wie im Browser ein, zum Beispiel your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>{host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Prüfe die Schreibweise und deine Internet- oder VPN-Verbindung. Für Zulip Cloud verwende {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Prüfe die Schreibweise und deine Internet- oder VPN-Verbindung.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} antwortet nicht auf Port {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Der Server ist vielleicht nicht in Betrieb oder blockiert. Prüfe deine Internet- oder VPN-Verbindung.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Prüfe deine Internet- oder VPN-Verbindung und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Du kannst es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Dein Proxy {proxy} verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Trage sie in den Proxy-Einstellungen ein.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Dein Proxy {proxy} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Prüfe die Schreibweise und deine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Keine Verbindung zu deinem Proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Prüfe die Proxy-Einstellungen und deine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} ist keine gültige Proxy-Adresse.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>Schreibe im Passwort # als %23, / als %2F und ? als %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Sie muss so aussehen: http://proxy.example.com:3128, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>Port {port} von {host} verwendet http, nicht https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key sendet Passwörter nur über https. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} unterstützt https nicht.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key sendet Passwörter nicht unverschlüsselt. Frag den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Dein Computer vertraut dem Zertifikat von {host} nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Es wurde nichts gesendet. Wenn es der Server deiner Firma ist, wähle die Zertifikatsdatei (CA) deiner Firma oder frag deinen Administrator.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Dein Computer vertraut {host} nicht.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Die Zertifikatskette ist vielleicht unvollständig. Wenn es der Server deiner Firma ist, wähle die Zertifikatsdatei (CA) deiner Firma oder frag deinen Administrator.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Prüfe die Uhr deines Computers ({now}). Geht sie richtig, muss der Administrator des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Das Zertifikat von {host} ist am {end} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Prüfe die Uhr deines Computers ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Das Zertifikat von {host} gilt ab {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Das Zertifikat gehört zu {names}, nicht zu {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Das könnte ein Angriff sein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Das Zertifikat gehört nicht zu {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Das Zertifikat von {host} wurde widerrufen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Es wurde nichts gesendet. Frag den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>Der Schlüssel deines Zertifikats, {path}, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Gib sein Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Wähle deines oder bitte deinen Administrator um eines.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Keine sichere Verbindung zu {host} möglich.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Es wurde nichts gesendet. Versuch es noch einmal oder schick die Details deinem Administrator.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} ist kein Zulip-Server.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Gib die Adresse ein, die du im Browser siehst, wenn Zulip geöffnet ist.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Der Server akzeptiert {host} nicht als seine Adresse.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Gib die Adresse genau wie im Browser ein.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Eine Webseite hat geantwortet, nicht Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>Ist {host} die Adresse in deinem Browser? Vielleicht musst du dich auch erst im WLAN oder Firmennetz anmelden.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} nimmt gerade keine weiteren Anfragen an.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuch es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Versuch es um {time} erneut.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip hat den Schlüssel nicht erhalten.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Etwas vor {host} entfernt den Authorization-Header. Der Administrator des Servers kann das beheben.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Etwas vor Zulip hat die Anfrage blockiert ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Schick die Details dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Der Server ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Sein Administrator kann das beheben. Der Server meldet: „{message}“</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>Der Server hat ein Problem oder wird gewartet ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} leitet auf eine andere Adresse um.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Sicherheitshalber hat Zulip Key hier abgebrochen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} leitet auf {to} um.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} leitet jede Anfrage auf sich selbst um.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Der Reverse-Proxy ist falsch eingerichtet. Der Administrator des Servers kann das beheben.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} hat eine unerwartet große Antwort gesendet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>Die Antwort des Servers war unvollständig ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Versuch es noch einmal oder schick die Details seinem Administrator.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Dieser Server ({version}) akzeptiert Zulip Key nicht.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Hol dir deinen Schlüssel stattdessen im Browser.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>Mehrere Organisationen teilen sich {host}.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Gib die eigene Adresse deiner Organisation ein, zum Beispiel your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>Unter {host} gibt es keine Organisation.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Prüfe die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} leitet auf {other} um.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Stattdessen dort anmelden? Dein Passwort wird an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>Die Adresse dieser Organisation ist {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Der Server hat die Anfrage abgelehnt ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Er meldet: „{message}“</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Melde dich mit deiner E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Diese Organisation akzeptiert keine Benutzernamen.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Hier gibt es kein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Prüfe die E-Mail-Adresse. Dein Konto könnte in einer anderen Organisation auf diesem Server sein.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Dein Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Bitte die Administratoren deiner Organisation, es zu reaktivieren.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Diese Organisation wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Prüfe die Adresse oder frag ihre Administratoren.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Diese Organisation erlaubt keine Anmeldung mit Passwort.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Melde dich stattdessen im Browser an.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Setze dein Passwort zurück, um fortzufahren.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Melde dich danach hier mit dem neuen an.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warte ein paar Minuten und versuch es dann erneut.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Das ist kein Entwicklungsserver.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Melde dich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Der Server akzeptiert den Schlüssel nicht, den er gesendet hat.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Er gehört zu einem eingehenden Webhook und kann daher nur Nachrichten senden.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Der Server hat nicht mitgeteilt, ob der Schlüssel geändert wurde.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Melde dich neu an, um den aktuellen Schlüssel zu erhalten.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Dieser Server sendet auf diesem Weg keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Versuch es noch einmal und lass den Browser Zulip Key öffnen.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Dieser Link ist von {other}, nicht von deiner Organisation.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Verwende den Link der Seite, die Zulip Key geöffnet hat.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Dieser Link ist von einem früheren Versuch.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Mach auf der zuletzt geöffneten Seite weiter oder öffne sie erneut.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Dieser Link wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Jeder Link gilt nur einmal. Öffne die Seite erneut, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Die Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Ein Anmeldelink ist angekommen, aber es läuft keine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Der Link wurde nicht verwendet. Beginne die Anmeldung zuerst hier.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Das ist nicht das Anmelde-Token der zuletzt geöffneten Seite.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Kopiere es dort noch einmal.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Das Anmelde-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Es gilt 15 Sekunden. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Das ist kein vollständiger Anmeldelink.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Er beginnt mit zulip://login und ist eine einzige lange Zeile.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} verweist auf {store}; das ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Installiere es oder ändere diese Einstellung.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Dieser Computer hat keinen Passwortmanager, den Programme verwenden können.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Dort wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Der hier eingerichtete Passwortmanager ({store}) ist unsicher oder wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperre ihn und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Der Schlüssel ließ sich in {store} nicht überprüfen; er wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} hat den Schlüssel noch.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Entferne dort den Eintrag von Zulip Key und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} hat den Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Melde dich an, um ihn wieder zu speichern.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Dein Passwortmanager hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} funktioniert nicht ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Starte ihn neu und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} enthält den Schlüssel von {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} enthält den Schlüssel eines Kontos bei {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} enthält den Schlüssel von {email} bei {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} enthält schon etwas anderes.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} ist auf {path} gesetzt, aber das gibt es nicht.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Programme ersetzen das ~ darin nicht. Setze sie auf den vollen Pfad.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Programme suchen nur dort.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>Der Ordner von {path} existiert nicht.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Lege ihn zuerst an oder speichere woanders.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Für {path} ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Es wurde nichts geändert. Schaffe Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} ist ein Ordner oder Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows erlaubt den Dateinamen {path} nicht.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Andere Benutzer dieses Computers können {path} lesen.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal startet damit nicht. Speichere sie an einem privaten Ort.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Es wurde nichts geändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} gehört {owner}; dieser Benutzer könnte den Schlüssel dort lesen.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} ist eine Verknüpfung mit einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} ist keine gültige zuliprc-Datei.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>Zeile {line} von {path} ist ungültig.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Ein anderes Programm hat {path} gerade geändert.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Seine Änderungen wurden behalten. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Das Speichern von {path} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Die Datei wird vorerst nicht verwendet und wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Die Datei wird nicht verwendet; sie bleibt unter anderem Namen erhalten, wenn etwas Neues gespeichert wird.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Sie blieb als {kept_as} erhalten, und eine neue Datei wurde begonnen.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Ein anderes Programm verwendet gerade {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Dort wurde nichts gespeichert. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Meine Organisation finden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>{host} verwenden</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Ganze Datei ersetzen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Passwort des Schlüssels eingeben…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CA-Datei verwenden…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Neuen Schlüssel für {email} erstellen?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Alles, was den aktuellen Schlüssel verwendet (Skripte, Bots, Handy), funktioniert erst wieder, wenn es den neuen erhält.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} enthält den neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Dienstprogramme für Benutzer</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>deinen Zulip-API-Schlüssel und die zuliprc-Datei für deine Programme holen</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Ohne Befehl öffnet sich das Fenster: Gib die Adresse deiner Organisation ein, dann E-Mail und Passwort, oder melde dich mit deinem Browser an. Kopiere den Schlüssel oder speichere ihn als zuliprc-Datei.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Die Hilfe anzeigen und beenden. Jeder Befehl hat seine eigene.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Nur das Ergebnis geht an die Standardausgabe; alle Meldungen gehen an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 für erledigt, 1 für fehlgeschlagen, 2 für falschen Aufruf, 130 für abgebrochen; „zulipkey run“ gibt den Status des Befehls zurück, 127, wenn es ihn nicht gibt, und 126, wenn er sich nicht ausführen lässt. Ein anderes Signal als eine Unterbrechung beendet das Programm, wie es andere beendet.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNGSVARIABLEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>Die Sprache, etwa de oder pt_BR; ohne sie gilt die im Fenster gewählte oder die des Systems.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Mit debug als Wert schreibt das Programm ein Protokoll in die Standardfehlerausgabe; Geheimes wird unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Der Proxy für Anfragen und die Hosts, die ohne ihn erreicht werden.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Eine PEM-Datei mit den Zertifizierungsstellen, denen statt denen des Systems vertraut wird; die erste gesetzte Variable gilt.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Von zulip-terminal gelesen.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Von der Python-API und von zulip-send gelesen.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Die gespeicherten Konten ohne ihre Schlüssel; diese liegen im Passwortmanager.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Die Einstellungen eines Administrators.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>eines davon</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Befehle für Terminals und andere Programme: {commands}; siehe zulipkey COMMAND --help. ZULIPKEY_LOG=debug in der Umgebung schreibt ein Protokoll nach stderr; Geheimes wird unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Hol dir deinen Zulip-API-Schlüssel und die zuliprc-Datei für deine Programme.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>Adresse einer Organisation, die eingetragen wird (abgeschickt wird nichts), oder der zulip:-Link am Ende einer Anmeldung im Browser</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>mit einer eingebauten Demo-Organisation ausprobieren</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>mit --demo: ihre Benutzer auflisten, samt dem, was bei deren Anmeldung geschieht, und beenden</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>die Versionen für einen Fehlerbericht anzeigen und beenden</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Zulip-API-Schlüssel für Terminals und andere Programme. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>die Versionen anzeigen und beenden</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>das Fenster, mit einer eingebauten Demo-Organisation</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Exit-Status: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>eine E-Mail-Adresse, die Adresse einer Organisation oder EMAIL@HOST, wie „zulipkey accounts“ es ausgibt</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>die Adresse der Organisation</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>deine E-Mail-Adresse (oder dein Benutzername)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>was ausgegeben wird: zuliprc (Vorgabe, wenn nicht gespeichert wird), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>ihn dort und in der Form speichern, wo und wie dieses Programm ihn sucht, oder ausgeben, was dort eingefügt wird: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>in dieser Datei speichern und ihren Pfad ausgeben</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>ein anderes Konto oder anderen Inhalt in der Datei ersetzen</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>nichts speichern: den Pfad der Datei ausgeben und die Zeilen, die sich ändern würden, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>den Schlüssel in deinem Passwortmanager speichern</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>das Passwort (eine Zeile) von der Standardeingabe lesen; braucht --server und --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>statt der Umgebung eine zuliprc verwenden, die nur dieser Befehl sieht; ihr Pfad ersetzt {} in den Argumenten des Befehls</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>hinter --, mit seinen Argumenten</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>prüfen, ob der Schlüssel jedes Kontos funktioniert</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>der Besitzer: eine E-Mail-Adresse, die Adresse einer Organisation oder EMAIL@HOST, wie „zulipkey accounts“ es ausgibt</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>einen Bot erstellen und seine zuliprc ausgeben</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>die zuliprc dieses Bots ausgeben (seine E-Mail-Adresse oder sein Name)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>mit --create: sein Benutzername (Vorgabe: aus dem Namen gebildet)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>die zuliprc stattdessen in dieser Datei speichern und ihren Pfad ausgeben (Vorgabe für FILE: der Name des Bots mit .zuliprc, in diesem Ordner)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>Vorgabe: die Dateien an den üblichen Orten</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>beheben, was sich beheben lässt; jede Änderung wird vorher gezeigt</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>mit --fix: nicht nachfragen</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>nicht prüfen, ob der Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>aus dem Menü entfernen</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>den Zertifizierungsstellen in dieser PEM-Datei vertrauen, etwa denen deiner Firma</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>wie lange auf den Passwortmanager gewartet wird (Vorgabe: 60; in einem Terminal unbegrenzt)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>JSON ausgeben: eine Liste von Objekten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>zum Ausgeben --save und --for weglassen; eine Datei mit diesem Namen ist ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>eine Zahl von 1 bis {most} ist nötig</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Gibt einen Schlüssel aus oder speichert ihn.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Er stammt vom gemerkten Konto, wenn genau eines passt. Sonst meldest du dich an: im Fenster oder, wenn es keinen Bildschirm gibt, hier.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Führt einen Befehl mit dem Schlüssel in seiner Umgebung aus oder in einer zuliprc für ihn allein.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Er bekommt ZULIP_EMAIL, ZULIP_API_KEY und ZULIP_SITE oder mit --file eine zuliprc anstelle von {}, zum Beispiel: zulipkey run --file -- zulip-term -c {}. Auf der Festplatte wird nichts gespeichert. Der Exit-Status ist der des Befehls; 127, wenn es ihn nicht gibt, 126, wenn er sich nicht ausführen lässt.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Listet die gespeicherten Konten auf.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Mit --check ist der Exit-Status 0, wenn jeder Schlüssel funktioniert, sonst 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Entfernt ein Konto und seinen Schlüssel von diesem Computer.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Der Schlüssel gilt weiter, bis du einen neuen erstellst.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Erstellt einen neuen Schlüssel für ein gespeichertes Konto.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>Der alte Schlüssel gilt dann nirgends mehr. Dein Passwortmanager und die diesem Programm bekannten Dateien mit dem alten Schlüssel bekommen den neuen.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Listet deine Bots auf, erstellt einen oder holt den Schlüssel eines Bots.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Prüft zuliprc-Dateien: für welches Konto sie sind, ob der Schlüssel funktioniert, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Der Exit-Status ist 0, wenn alles stimmt, sonst 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Gibt das Vervollständigungsskript für eine Shell aus.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Für bash und zsh: {eval}; für fish: {source}; für PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Trägt Zulip Key in das Menü deines Desktops ein und gibt den Pfad des Eintrags aus.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Für eine Installation mit pipx, uv oder pip unter Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Zulips eigene Programme</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>KI-Assistenten</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Container, CI und Dienste</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Führe dies in einem Terminal aus:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Füge dies in dein Programm ein:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Füge dies zu {path} hinzu und starte den Assistenten dann neu:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Füge dies zur Unit-Datei des Dienstes hinzu:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Füge dies zu deiner compose.yaml hinzu:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Füge dies zum Container in deinem Manifest hinzu:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} liest {character} in einer zuliprc anders als Python und erhält daher vielleicht einen falschen Wert. Übergib E-Mail, Schlüssel und Adresse stattdessen als Variablen.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip in einem Terminalfenster. Liest ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>Python-API, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Python-Skripte und zulip-send. Sie lesen ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Befehle für Zulip. Liest nur ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Bot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Einer deiner Bots. Speichere die Datei im Ordner des Bots.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Ein Abschnitt der botserverrc. Benenne ihn nach dem Modul des Bots und trage das Token aus der eigenen zuliprc des Bots ein.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Matrix-Brücke</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Ein Abschnitt der matrix_bridge.conf. Ergänze darin deinen Kanal und dein Thema.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>IRC-Brücke</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Liest ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Eine zuliprc-Datei an einem Ort deiner Wahl.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Der MCP-Server zulipchat-mcp liest ~/.zuliprc oder ~/.config/zulip/zuliprc. Der Eintrag enthält keinen Schlüssel.</translation>
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
        <translation>Anderer MCP-Server</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Für Server, die Variablen lesen: Der Schlüssel kommt beim Start des Servers aus deinem Passwortmanager. Das Konto muss dafür gemerkt sein. Setze den Befehl des Servers anstelle von SERVER ein.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Variablen für dieses Terminal, bis du es schließt.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Variablen für diese PowerShell, bis du sie schließt.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Eingabeaufforderung (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Variablen für diese Eingabeaufforderung, bis du sie schließt.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Eine Datei und die Codezeile, die sie liest.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Eine Datei und die Zeile Go-Code, die sie liest.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Eine Datei und die Zeile Rust-Code, die sie liest.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Eine Datei und die Zeilen Ruby-Code, die sie lesen.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Eine Datei mit Variablen für --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Eine Datei, die ein Secret deines Dienstes wird.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Ein Secret für kubectl apply -f - mit den Variablen.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Befehle, die den Schlüssel an gh übergeben, ohne ihn irgendwo zu zeigen.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Befehle, die den Schlüssel an glab übergeben, ohne ihn irgendwo zu zeigen.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>systemd-Dienst</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Eine Datei, die nur der Dienst erhält, als Credential.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>systemd-Dienst, verschlüsselt</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Ein für diesen Computer verschlüsseltes Credential. Lösche die gespeicherte Datei danach.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Eine Datei für --config. Der Schlüssel erscheint weder in Argumenten noch im Verlauf.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Eine Zeile für ~/.netrc. Jedes Programm, das sie liest, sendet den Schlüssel an diesen Host.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Für deine eigenen Programme.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Nur der Schlüssel</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Seine 32 Zeichen, für Formulare, die danach fragen.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>CA-Datei verwenden</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Schlüssel dieses Zertifikats wählen</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Dein Zertifikat wählen</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Er wurde neu erzeugt, das Konto ist deaktiviert, oder die E-Mail-Adresse in der Datei ist nicht die des Kontos. Melde dich an, um den aktuellen Schlüssel zu erhalten.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Ihr Schlüssel ist gültig; behebe den Fehler in der Datei, dann funktioniert sie.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Programme können diese Datei nicht verwenden.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Deine Umgebung hat Vorrang vor dieser Datei.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Ihr Schlüssel ist gültig, aber Programme verwenden vielleicht einen anderen.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Die Datei selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Schlüssel noch nicht geprüft.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Diese Datei funktioniert, aber ihr Schlüssel ist nicht sicher.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Diese Datei funktioniert nur teilweise.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Diese Datei funktioniert.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Programme melden sich als {name} an.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Schlüssel ungültig</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Teils nutzbar</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Funktioniert</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Änderungen in {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Nur die Zugriffsrechte: Ab jetzt kannst nur du sie lesen.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Die Datei gehört {owner}; dieser Benutzer kann sie lesen.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Andere Benutzer dieses Computers können sie lesen, weil ihr Dateisystem keine Zugriffsrechte unterstützt.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Andere Benutzer können in den Ordner {path} schreiben und die Datei ersetzen.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Andere Benutzer konnten diese Datei bisher lesen. Erstelle am besten einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Aber deine Umgebung setzt {names}; Programme verwenden stattdessen diese Werte.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Andere Benutzer dieses Computers können diese Datei lesen.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Die Datei gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Andere Benutzer dieses Computers können in den Ordner {option} schreiben und diese Datei ersetzen.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Die Datei beginnt mit einem unsichtbaren Zeichen, an dem Python-Programme scheitern.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Die Datei ist in UTF-16, wie &gt; in PowerShell sie schreibt. Programme brauchen UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Die Datei ist nicht in UTF-8, daher können Python-Programme an dieser Zeile scheitern.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Ersetze „{option}“ durch reines ASCII; unter Windows können Python-Programme daran scheitern oder es falsch lesen.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>Die Zeile ist eingerückt, daher lesen Programme sie als Teil von {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Das sieht nach einer Datei für zulip-botserver oder eine Brücke aus, nicht nach einer zuliprc. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Das ist keine einzelne E-Mail-Adresse, daher lehnen Server sie ab.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Das ist keine E-Mail-Adresse. Die meisten Server akzeptieren nichts anderes.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Programme können diese Adresse (site) nicht verwenden. Gib nur die Adresse der Organisation ein, zum Beispiel https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal startet mit diesem Wert von {option} nicht.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal startet nicht, wenn footlinks und maximum-footlinks beide gesetzt sind.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Schreibe in {option} jedes % als %%; Python-Programme scheitern an einem einzelnen %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Kein Programm liest {option}. Der richtige Name ist cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Kein Programm liest {option}. Serverzertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} verweist auf kein brauchbares Zertifikat. Nötig ist der volle Pfad einer PEM-Datei, ohne ~ und ohne Kommentar.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key braucht client_cert; ohne das scheitern Python-Programme.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>Deine Umgebung setzt {option}, aber unter diesem Pfad sind keine Zertifikate, daher können sich Python-Programme nicht verbinden.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure muss true oder false sein; an allem anderen scheitern Python-Programme.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true schaltet die Zertifikatsprüfung ab; Angreifer im Netzwerk könnten deinen Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Die Adresse des Servers („site“) fehlt.</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>Der Schlüssel besteht nicht aus 32 Buchstaben und Ziffern wie ein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Programme lesen nur den Abschnitt [api]; dieser heißt [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Die Zeile [api] über email, key und site fehlt.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} kommt zweimal vor; daran scheitern Python-Programme.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] kommt zweimal vor; daran scheitern Python-Programme.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Entferne die Anführungszeichen um {option}; Programme lesen sie als Teil des Werts.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Verschiebe den Kommentar nach {option} in eine eigene Zeile; Programme lesen ihn als Teil des Werts.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>Deine Umgebung setzt {option}; Programme verwenden das statt dieser Datei.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME ist nicht gesetzt; gib Programmen daher den Pfad der Datei an.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Dieser Ordner ist in git; ein Commit könnte den Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Diese Datei ist schon in git. Erzeuge den Schlüssel neu und entferne die Datei.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>Die Adresse (site) ist eine http://-Adresse; der Schlüssel wird also unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Das ist keine gültige zuliprc-Datei.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Zugriff beschränken</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>% verdoppeln</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>In cert_bundle umbenennen</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>E-Mail korrigieren</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Adresse korrigieren</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Vollen Pfad eintragen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Zertifikatsprüfung einschalten</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>In [api] umbenennen</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>[api] hinzufügen</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Doppelten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Kommentar verschieben</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Zur .gitignore hinzufügen</translation>
    </message>
</context>
</TS>
