<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Ottiene la tua chiave API di Zulip e il file zuliprc che i tuoi strumenti leggono. Software libero con licenza Apache 2.0. Non è realizzato né approvato dal progetto Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copia le versioni</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Testi delle licenze</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Informazioni su Zulip Key</translation>
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
        <translation>Filtra gli account</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Filtra per nome, email o organizzazione</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Aggiungi un account</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Verifica un file zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>In attesa del gestore di password…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>e un altro: scrivi per trovarlo</numerusform>
            <numerusform>e altri %n: scrivi per trovarli</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Nessun account corrispondente.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Altro per {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>A&amp;pri</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copia la chiave</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>La chiave di {email} è stata copiata.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Gli appunti saranno svuotati tra %n s.</numerusform>
            <numerusform>Gli appunti saranno svuotati tra %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Svuota gli appunti</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>La chiave non è più negli appunti.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Dimenticare l’account {email} su questo computer?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La chiave continua a funzionare finché non ne crei una nuova.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>L’account {email} è stato rimosso da questo computer.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>La chiave continua a funzionare.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Ottieni la tua chiave API di Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Per zulip-terminal, bot, script e l’API Python.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Indirizzo dell’organizzazione</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Il tuo &amp;indirizzo Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Non conosco il mio indirizzo</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Verifica un file zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Usa il file zuliprc dagli appunti</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Usa {host} dagli appunti</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>L’indirizzo che vedi nel browser. Puoi incollare qualsiasi link di Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Ancora un tentativo prima che il server ti faccia attendere.</numerusform>
            <numerusform>Ancora %n tentativi prima che il server ti faccia attendere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>Un tentativo non riuscito. La maggior parte dei server blocca l’accesso dopo 5.</numerusform>
            <numerusform>%n tentativi non riusciti. La maggior parte dei server blocca l’accesso dopo 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Nuovo bot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Nome del bot</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Nome &amp;utente del bot</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Il server aggiunge “-bot” e il proprio indirizzo.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Crea bot</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>I miei bot</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtra i bot</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Filtra per nome o email</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Nessun bot corrispondente.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} su {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Caricamento dei tuoi bot…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Hai un bot. Sceglilo per ottenere la sua chiave.</numerusform>
            <numerusform>Hai %n bot. Scegline uno per ottenere la sua chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Non hai ancora bot qui.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>e un altro: scrivi per trovarlo</numerusform>
            <numerusform>e altri %n: scrivi per trovarli</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Inserisci un nome per il bot.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Inserisci un nome utente per il bot.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Il bot {name} è stato creato.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Il bot {name} non è stato creato.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Creazione del bot…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Consenti</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Copia il link &amp;manualmente</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Riapri la pagina</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>Copia il link della pa&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;Non è successo nulla?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>&amp;Usa invece una password</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Accedi con {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Consentire al browser di aprire Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>La tua chiave apparirà qui non appena avrai effettuato l’accesso. Poi sarà ripristinata la tua impostazione precedente.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Link di accesso</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Incolla il &amp;token</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Incolla il &amp;link</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Completa l’accesso nel browser</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Qui non si può usare un token di accesso, perché questa organizzazione consente anche le password.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Accedi nella pagina che si è aperta.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Quando richiesto, scegli “Apri Zulip Key”.</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>La tua chiave apparirà qui.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>Nell’ultima pagina, premi Copy entro 15&#xa0;secondi.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key rileverà il token.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>Alla fine, il browser prova ad aprire un link zulip://. Copia quel link.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Incollalo qui.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Un altro utente di questo computer ha richiesto la tua pagina di accesso.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Non ha ricevuto nulla. Se era il tuo browser, copia lì il link della pagina; altrimenti avvisa il tuo amministratore.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>La tua pagina di accesso è stata richiesta due volte.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>La seconda richiesta non ha ricevuto nulla. Se il browser non mostra la pagina dell’organizzazione, riapri la pagina; la prima richiesta non funzionerà più.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>In attesa… manca un minuto</numerusform>
            <numerusform>In attesa… mancano %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Non è ancora arrivato nulla.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Se il browser mostra una pagina di accesso o di registrazione, l’accesso è stato annullato oppure qui non c’è un account attivo corrispondente. Se mostra un errore, l’accesso dell’organizzazione è configurato male. Puoi riaprire la pagina o tornare indietro.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Link copiato. Non mostrarlo a nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Incollalo nel browser che preferisci. Gli appunti saranno svuotati tra un secondo.</numerusform>
            <numerusform>Incollalo nel browser che preferisci. Gli appunti saranno svuotati tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Accesso a {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Impossibile verificare la chiave.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>L’accesso non è riuscito.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Impronta fornita dall’amministratore</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Considera attendibile</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usa un file CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Il certificato di {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Impossibile caricare il certificato.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Per: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Nomi: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Emesso da: sé stesso (autofirmato)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Emesso da: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Valido dal {start} al {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>L’impronta corrisponde.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>L’impronta non corrisponde.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Incolla l’impronta che ti ha dato l’amministratore (non tramite questa connessione). Il certificato sarà attendibile solo per questa organizzazione.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Scegli un &amp;altro file…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>o trascina un file su questa finestra</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Verifica i file zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nessun file zuliprc trovato nelle posizioni abituali.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Verifica un file</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Problema risolto.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} è stato modificato.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Aggiornato.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La chiave di {email} è stata salvata in {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>La finestra si chiude al termine.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Chiudi senza attendere</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Dimenticata?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>oppure</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>Utente di &amp;sviluppo</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Accedi senza password</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip potrebbe inviarti un’email di “nuovo accesso”. Riguarda questa app.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;Email o nome utente</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continua con {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Chiave API di Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Ottieni la tua chiave API di Zulip e il file zuliprc che serve ai tuoi strumenti</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;chiave;key;zuliprc;login;accesso;bot;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Rilascia per verificare il file</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Accedi e aggiorna questo file</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} su {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;hiave API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Mostra la chiave API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Copia la chiave API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Svuota gli appunti</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>&amp;Tieni visibile la chiave</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>È stato copiato qualcos’altro, quindi gli appunti restano come sono.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>La chiave è visibile.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>C&amp;opia come</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>I miei &amp;bot</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Cambia &amp;account</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;Rigenera la chiave…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Dimentica questo account</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>La tua chiave API è pronta.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificata</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valida</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Chiave nuova</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La chiave funziona.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} di {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · di tua fiducia</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Salva invece un file</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Tieni segreta questa chiave, come una password.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Tieni segreta questa chiave. La usa anche l’app sul tuo telefono.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Variabili di shell</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Codice Python</translation>
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
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Questo indirizzo funziona una sola volta ed è già stato usato. Scegli “Riapri la pagina” in Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Ottieni la tua chiave API di Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key ottiene la chiave API del tuo account su qualsiasi server Zulip e il file zuliprc che serve a zulip-terminal, all’API Python, ai bot e agli script.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Accedi con email e password, o con il browser</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Copia la chiave o salvala come file zuliprc che solo tu puoi leggere</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Salva la chiave nel tuo gestore di password</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Verifica un file zuliprc e correggi ciò che non va</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Crea una nuova chiave e ottieni le chiavi dei tuoi bot</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Quando qualcosa non funziona, spiega che cosa è andato storto e che cosa fare. Si connette solo al server della tua organizzazione.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>L’accesso e la chiave API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>I tuoi account e la verifica di un file zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Usa le impostazioni di &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Nessun proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manuale</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxy http://, https:// e socks5://. I server su questo computer vengono sempre raggiunti direttamente.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>Nome &amp;utente (se richiesto)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nome utente del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Ricorda la password</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usa queste impostazioni</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Impostazioni di rete</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>Per quale proxy è il nome utente? Inserisci il suo indirizzo.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>In attesa del gestore di password…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Ricerca di {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Locale, non crittografato · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Di tua fiducia · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Crittografato (https invece di http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Connessione crittografata · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
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
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>La password contiene un’interruzione di riga. Sarà inviata così com’è.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>La password inizia o finisce con uno spazio. Sarà inviata così com’è.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Nascondi la password</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Modifica il file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Scegli tu la posizione.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Il file con la chiave</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Salva per {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Salva altrove…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Incolla questo:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Copiato. Non contiene alcuna chiave.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Cerca un programma</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Nessun programma corrispondente. “Un altro programma” salva un file zuliprc ovunque.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Chi userà questa chiave?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Crea nuova chiave</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Creazione di una nuova chiave…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Nuova chiave creata.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>La vecchia chiave non funziona più.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Un file contiene ancora la vecchia chiave.</numerusform>
            <numerusform>%n file contengono ancora la vecchia chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>R&amp;icorda questo account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Annulla la memorizzazione</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Salva la chiave (non la password) nel tuo gestore di password.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Salva la chiave (non la password) in {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Account memorizzato in {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Account rimosso da questo computer. La chiave continua a funzionare.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>In attesa del gestore di password…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Chi userà questa chiave?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>L’amministratore ha disattivato il salvataggio su file.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>Altri &amp;programmi…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Salva altrove…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Configura</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Configura {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Salva per {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Salva la chiave</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La chiave di {email} è stata salvata in {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>La chiave di {email} non è stata salvata.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo tu puoi leggerlo.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Provalo: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Salvato in {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Funziona. {program} usa l’account {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Il file è {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Copiato. Escluso dalla cronologia degli appunti. Si cancella tra %n s.</numerusform>
            <numerusform>Copiato. Escluso dalla cronologia degli appunti. Si cancella tra %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Copiato. Una cronologia degli appunti potrebbe conservarlo. Si cancella tra %n s.</numerusform>
            <numerusform>Copiato. Una cronologia degli appunti potrebbe conservarlo. Si cancella tra %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Appunti svuotati.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Gli appunti saranno svuotati quando torni a questa finestra.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy e relativa password</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificati attendibili</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Nessuno. Si usano i certificati del sistema.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Accesso con il browser</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>&amp;Usa l’impostazione di sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Il contrasto elevato segue sempre il sistema.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Usa l’impostazione di sistema</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Consenti al &amp;browser di aprire Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Solo mentre attende un accesso; poi la tua impostazione viene ripristinata. Se è disattivato, chiede prima di sostituirsi a un altro programma nell’apertura dei link di accesso.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>&amp;Nascondi la chiave mostrata dopo</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>Canc&amp;ella la chiave copiata dopo</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Impostato dal tuo amministratore.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Solo quando la nascondo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>un secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Rimuovi i certificati attendibili per {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Si usano di nuovo i certificati del sistema.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Accesso a {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Ricerca di {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Trovata: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>In attesa del gestore di password…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>L’indirizzo della tua organizzazione si vede nel browser quando Zulip è aperto.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>Nell’app desktop o mobile si trova sotto il nome dell’organizzazione. Zulip Cloud può anche inviarti per email un elenco delle tue organizzazioni.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Trova tramite email</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Scegli come accedere.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Qui si accede con il browser.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key non può accedere a questa organizzazione.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Puoi invece copiare la chiave nel browser.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Ottieni la chiave nel browser.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Accedi lì, poi scegli Account &amp; privacy → Gestisci la tua chiave API.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Password della chiave</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Conservata solo in memoria. I programmi che usano questa chiave in un file zuliprc la chiedono da sé.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Password della chiave</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Il tuo certificato</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Verifica un file zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>I&amp;nformazioni</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>La vecchia chiave non funziona più. Per ottenere la nuova in seguito, accedi di nuovo.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Resta e salva</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>La nuova chiave non è stata salvata.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>argomenti:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>opzioni:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>mostra questo aiuto ed esce</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: errore: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>non accetta valori, ma è indicato {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>non si può usare con {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} non è possibile; scegli tra {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manca: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>sconosciuto: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>Nessun account è salvato su questo computer.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Per salvarne uno: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>L’account {account} è stato rimosso da questo computer. La chiave continua a funzionare.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save richiede --create o --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username richiede --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Il nome del bot è troppo lungo.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Questo nome richiede --username, composto da lettere e cifre.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Non hai ancora bot qui.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Il bot è in fase di creazione.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Il bot {email} è stato creato.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Per ottenere la sua chiave: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Corrispondono più bot; scegline uno tramite l’email.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Nessun bot corrispondente. Vedi: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Salvato in {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes richiede --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Qui non è possibile chiedere conferma, quindi --fix richiede --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nessun file zuliprc trovato nelle posizioni abituali.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}? [s/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} su {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} richiede --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace e --dry-run richiedono --save o --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin richiede --server e --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>L’amministratore consente solo {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Provalo: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>La chiave non è stata verificata.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Impossibile aprire lo schermo {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key non è più nel menu.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>In attesa del gestore di password…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Il comando {word} non esiste. Volevi dire “zulipkey {nearest}”? Qui gli indirizzi si scrivono con https:// davanti.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo ha già un suo indirizzo.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list richiede --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>La password è abcd1234, se non ne è indicata un’altra.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Impossibile scrivere l’output: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Qui non è possibile chiedere conferma, quindi regenerate richiede --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>È in corso il cambio della chiave, che ora non si può interrompere.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Nuova chiave creata. La vecchia chiave non funziona più.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>Il gestore di password ha ancora la vecchia chiave.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Per ottenere la nuova chiave: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Questi file la ricevono:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [s/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file richiede {} dove il comando prende il percorso di un file zuliprc, come in: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Il comando {name} non esiste.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Impossibile eseguire {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>L’indirizzo di questa organizzazione è {other}. Per accedere lì, usa --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>In un terminale, “zulipkey get --server {host}” mostra il link.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} indica {path}, che non contiene certificati.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Se è il server della tua azienda, aggiungi --ca-file FILE con il file dei certificati della tua azienda.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>s sì si y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>La sua password: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Accedere lì? [s/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Il tuo indirizzo Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Lascia vuoto per accedere con un browser.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Apri questo link in un browser su un computer qualsiasi e accedi. Non mostrare il link a nessuno:
{link}
Alla fine, il browser vuole aprire un link che inizia con zulip://login. Copialo (dal pulsante o dall’indirizzo della pagina che non si è aperta) e incollalo qui.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Link (nascosto): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key non può accedere a questa organizzazione.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Numero del metodo di accesso: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Inserisci la tua email o il nome utente.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Inserisci il tuo nome utente.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Inserisci la tua email.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>Email, nome utente o password non corretti.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Nome utente o password non corretti.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>Email o password non corrette.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Riprova o reimposta la password.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Per ora il server non consente altri tentativi. Attendi un po’.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ora puoi riprovare.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Riprova alle {time} (tra {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Troppi tentativi.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>La chiave non è valida.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Accedi per ottenere quella attuale.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Qui non c’è un gestore di password in cui cercare la chiave. Se ne hai uno, la chiave potrebbe essere ancora lì, come “{service}” di {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>L’account {email} è stato rimosso dall’elenco.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Sostituirla con la chiave di {email}? Le altre impostazioni restano invariate.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Se lo sostituisci, tutto il suo contenuto viene eliminato.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Il proxy nelle impostazioni di sistema</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Il tuo gestore di password</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Il tuo gestore di password ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Impossibile connettersi a {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Chiudi alcuni programmi, poi riprova.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Il bot potrebbe essere stato creato.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Cercalo nell’elenco dei tuoi bot prima di riprovare.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Ora è tutto in {kept_as}. Chiudi l’altro programma, poi rinomina quel file.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserisci la tua password.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>La password non è una riga di testo UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>In PowerShell, &gt; scrive UTF-16 e Set-Content -Encoding utf8 scrive UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Il formato {form} non può contenere questo valore di {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Contiene {character}, e lì non c’è un modo sicuro per scriverlo. Scegli un altro formato.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Non si è aperto alcun browser.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Apri tu questo link: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Impossibile configurare i link zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Il motivo: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Il menu non è stato modificato.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>Il file di impostazioni dell’amministratore, {path}, contiene un errore ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>Il salvataggio è disattivato finché non viene corretto.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Questo non è un indirizzo proxy.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Inserisci un host e una porta, ad esempio proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Questa password non sblocca la chiave.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} non contiene alcun certificato utilizzabile.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Scegli un file PEM. Un certificato client richiede anche la propria chiave.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>Non hai una cartella home su questo computer, quindi lì non si può salvare nulla.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Imposta {variable} su una tua cartella.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>L’amministratore ha disattivato il salvataggio su file.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Puoi invece copiare la chiave.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>L’amministratore consente solo {only}, non {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Nessuno schermo o terminale disponibile.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Usa --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Nessun account salvato corrisponde.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Vedi: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Corrispondono più account; scegline uno:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Errore imprevisto.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Puoi continuare. Copia i dettagli e segnala il problema.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Inserisci l’indirizzo web della tua organizzazione.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Sembra un indirizzo email.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>È un link di tipo zulip:, non un indirizzo web.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Inserisci l’indirizzo che vedi nel browser.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Sono supportati solo indirizzi https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>È un file su questo computer.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>L’indirizzo contiene un nome utente o una password.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Togli tutto fino alla @.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>La porta dopo i due punti deve essere compresa tra 1 e 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Non è un indirizzo web.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Inseriscilo come nel browser, ad esempio your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>Impossibile trovare {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Controlla l’ortografia e la connessione a Internet o alla VPN. Per Zulip Cloud, usa {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Controlla l’ortografia e la connessione a Internet o alla VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} non ha risposto sulla porta {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Potrebbe essere inattivo o bloccato. Controlla la connessione a Internet o alla VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} non ha risposto entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Controlla la connessione a Internet o alla VPN, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>La connessione a {host} si è interrotta.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Puoi riprovare senza rischi.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>La connessione a {host} si è interrotta prima che venisse inviato qualcosa.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Il tuo proxy {proxy} richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Aggiungili alle impostazioni del proxy.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Impossibile trovare il tuo proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Controlla l’ortografia e la connessione di rete.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Impossibile connettersi al tuo proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Controlla le impostazioni del proxy e la connessione di rete.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} non è un indirizzo proxy valido.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>La porta deve essere compresa tra 1 e 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>Nella password, scrivi # come %23, / come %2F e ? come %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Deve essere del tipo http://proxy.example.com:3128, senza virgolette.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>La porta {port} di {host} usa http, non https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key invia le password solo tramite https. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} non supporta https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key non invia le password senza crittografia. Chiedi all’amministratore del server.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Il certificato di {host} non è attendibile per il tuo computer.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Non è stato inviato nulla. Se è il server della tua azienda, scegli il file del certificato (CA) aziendale o chiedi al tuo amministratore.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Il tuo computer non ritiene attendibile {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>La catena di certificati potrebbe essere incompleta. Se è il server della tua azienda, scegli il file del certificato (CA) aziendale o chiedi al tuo amministratore.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Il certificato di {host} è scaduto.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Controlla l’orologio del computer ({now}). Se è giusto, l’amministratore del server deve rinnovare il certificato.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Il certificato di {host} è scaduto il {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Il certificato di {host} non è ancora valido.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Controlla l’orologio del computer ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Il certificato di {host} è valido dal {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Il certificato appartiene a {names}, non a {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Potrebbe essere un attacco. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Il certificato non appartiene a {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Il certificato di {host} è stato revocato.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Non è stato inviato nulla. Chiedi all’amministratore del server.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>La chiave del tuo certificato, {path}, è crittografata.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Inserisci la sua password per continuare.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} richiede un certificato client.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Scegli il tuo o chiedine uno all’amministratore.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Impossibile stabilire una connessione sicura con {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Non è stato inviato nulla. Riprova o invia i dettagli al tuo amministratore.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} non è un server Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Inserisci l’indirizzo che vedi nel browser quando Zulip è aperto.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Il server non accetta {host} come proprio indirizzo.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Inserisci l’indirizzo esattamente come nel browser.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Ha risposto una pagina web, non Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>{host} è l’indirizzo nel tuo browser? Forse devi prima accedere al Wi-Fi o alla rete aziendale.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} al momento non accetta altre richieste.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Riprova alle {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip non ha ricevuto la chiave.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Qualcosa davanti a {host} rimuove l’intestazione Authorization. L’amministratore del server può risolvere il problema.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Qualcosa davanti a Zulip ha bloccato la richiesta ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Invia i dettagli all’amministratore del server.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Il server è configurato male.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Il suo amministratore può risolvere il problema. Il server dice: “{message}”</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>Il server ha un problema o è in manutenzione ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} reindirizza altrove.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Per sicurezza, Zulip Key si è fermato qui. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} reindirizza a {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} reindirizza ogni richiesta a sé stesso.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Il suo reverse proxy è configurato male. L’amministratore del server può risolvere il problema.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} ha inviato una risposta insolitamente grande.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>La risposta del server era incompleta ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Riprova o invia i dettagli al suo amministratore.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Questo server ({version}) non accetta Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Ottieni invece la chiave nel browser.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} è condiviso da più organizzazioni.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Inserisci l’indirizzo della tua organizzazione, ad esempio your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>Non c’è alcuna organizzazione all’indirizzo {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Controlla l’ortografia dell’indirizzo.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} reindirizza a {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Accedere lì? La tua password sarà inviata a quell’indirizzo.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>L’indirizzo di questa organizzazione è {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Il server ha rifiutato la richiesta ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Dice: “{message}”</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Accedi con il tuo indirizzo email.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Questa organizzazione non accetta nomi utente.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Qui non c’è alcun account con questa email.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Controlla l’email. Il tuo account potrebbe essere in un’altra organizzazione su questo server.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Il tuo account è disattivato.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Chiedi agli amministratori della tua organizzazione di riattivarlo.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Questa organizzazione è stata disattivata.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Controlla l’indirizzo o chiedi ai suoi amministratori.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Questa organizzazione non consente l’accesso con password.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Accedi invece con un browser.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Reimposta la password per continuare.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Poi accedi qui con quella nuova.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendi qualche minuto, poi riprova.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Questo non è un server di sviluppo.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Accedi con una password.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Il server non accetta la chiave che lui stesso ha inviato.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La chiave funziona.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Appartiene a un webhook in arrivo, quindi può solo inviare messaggi.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Il server non lo consente.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Il server non ha detto se la chiave è cambiata.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Accedi di nuovo per ottenere la chiave attuale.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Questo server non invia chiavi in questo modo.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Riprova e consenti al browser di aprire Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Quel link proviene da {other}, non dalla tua organizzazione.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Usa il link della pagina aperta da Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Quel link appartiene a un tentativo precedente.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Completa l’accesso nell’ultima pagina aperta o riaprila.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Quel link è già stato usato.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Ogni link funziona una sola volta. Riapri la pagina per averne uno nuovo.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Il tempo per l’accesso è scaduto.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>È arrivato un link di accesso, ma non è in corso alcun accesso con il browser.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Il link non è stato usato. Avvia prima l’accesso qui.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Questo non è il token di accesso dell’ultima pagina aperta.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Copialo di nuovo da lì.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Il token di accesso è scaduto.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Vale per 15 secondi. Riprova.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Questo non è un link di accesso completo.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Inizia con zulip://login ed è un’unica lunga riga.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} indica {store}, che qui non è installato.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Installalo o cambia quell’impostazione.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Questo computer non ha un gestore di password utilizzabile dai programmi.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Lì non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Il gestore di password configurato qui ({store}) non è sicuro o non è supportato.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Sbloccalo, poi riprova.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Impossibile verificare la chiave in {store}; non è stata salvata.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} ha ancora la chiave.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Rimuovi lì la voce di Zulip Key, poi riprova.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} non ha più la chiave.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Accedi per salvarla di nuovo.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Il tuo gestore di password non ha risposto entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} non funziona ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Riavvialo, poi riprova.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} contiene la chiave di {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} contiene la chiave di un account su {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} contiene la chiave di {email} su {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} contiene già altro.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} è impostata su {path}, che non esiste.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>I programmi non sostituiscono la ~ che contiene. Impostala sul percorso completo.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>I programmi cercano solo lì.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} non esiste.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>La cartella di {path} non esiste.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Prima creala, oppure salva altrove.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Impossibile scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Impossibile leggere {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Non c’è più spazio per {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Non è stato modificato nulla. Libera dello spazio, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} è una cartella o un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows non consente il nome di file {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Altri utenti di questo computer possono leggere {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal non si avvia con questo file. Salvalo in un luogo privato.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Non è stato modificato nulla. Riprova.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} appartiene a {owner}, che potrebbe leggere la chiave.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} è un link a un file che non esiste.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} non è un file zuliprc valido.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>La riga {line} di {path} non è valida.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Un altro programma ha appena modificato {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Le sue modifiche sono state conservate. Riprova.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Impossibile salvare {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Per ora non viene usato e non è stato modificato.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} è danneggiato.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Non viene usato, e sarà conservato con un altro nome quando si salva qualcosa di nuovo.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>È stato conservato come {kept_as} ed è stato creato un nuovo file.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Un altro programma sta usando {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Lì non è stato salvato nulla. Riprova.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Trova la mia organizzazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Reimposta la password</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Usa {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambia l’indirizzo</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Sostituisci l’intero file</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salva altrove…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Impostazioni di rete…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostra il certificato…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Inserisci la password della chiave…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usa un file CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Scegli il certificato…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>Email o nome utente</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderatore</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Creare una nuova chiave per {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Tutto ciò che usa la chiave attuale (script, bot, telefono) si ferma finché non riceve quella nuova.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} contiene la nuova chiave.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Comandi utente</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>ottiene la tua chiave API di Zulip e il file zuliprc che serve ai tuoi strumenti</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOSSI</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIZIONE</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Senza un comando si apre la finestra: inserisci l’indirizzo della tua organizzazione, poi email e password, oppure accedi con il browser. Copia la chiave o salvala come file zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPZIONI</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Mostra l’aiuto ed esce. Ogni comando ha il suo.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDI</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Solo il risultato va sullo standard output; tutti i messaggi vanno sullo standard error.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 se riuscito, 1 se fallito, 2 se l’uso è errato, 130 se annullato; “zulipkey run” restituisce lo stato del comando, 127 se non esiste e 126 se non si può eseguire. Un segnale diverso da un’interruzione termina il programma come qualsiasi altro.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>STATO DI USCITA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>AMBIENTE</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>BUG</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>La lingua, ad esempio de o pt_BR; se manca, quella scelta nella finestra o quella del sistema.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Con debug come valore, il programma scrive un registro sullo standard error; i segreti sono mascherati.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Il proxy per le richieste e gli host da raggiungere senza proxy.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Un file PEM delle autorità di certificazione da considerare attendibili al posto di quelle del sistema; si usa la prima variabile impostata.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Letto da zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Letto dall’API Python e da zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Gli account salvati, senza le chiavi, che sono nel gestore di password.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Le impostazioni di un amministratore.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>uno di questi</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Comandi per terminali e altri programmi: {commands}; vedi zulipkey COMMAND --help. ZULIPKEY_LOG=debug nell’ambiente scrive un registro su stderr; i segreti sono mascherati.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Ottieni la tua chiave API di Zulip e il file zuliprc che serve ai tuoi strumenti.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>l’indirizzo di un’organizzazione da inserire (non viene inviato nulla), o il link zulip: che conclude un accesso con il browser</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>prova con un’organizzazione dimostrativa incorporata</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>con --demo: elenca i suoi utenti e che cosa succede quando accedono, ed esce</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>mostra le versioni per la segnalazione di un errore ed esce</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Chiavi API di Zulip per terminali e altri programmi. Senza un comando si apre la finestra.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>mostra le versioni ed esce</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>la finestra, con un’organizzazione dimostrativa incorporata</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Stato di uscita: 0 riuscito, 1 fallito, 2 uso errato, 130 annullato.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>un indirizzo email, l’indirizzo di un’organizzazione, o EMAIL@HOST come lo mostra “zulipkey accounts”</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>l’indirizzo dell’organizzazione</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>il tuo indirizzo email (o nome utente)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>che cosa mostrare: zuliprc (predefinito, se non viene salvata), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>la salva dove questo programma la cerca, nel suo formato, o mostra che cosa incollarvi: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>la salva in questo file e ne mostra il percorso</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>sostituisce un altro account, o altri contenuti, nel file</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>non salva nulla: mostra il percorso del file e le righe che cambierebbero, senza la chiave</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>salva la chiave nel tuo gestore di password</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>legge la password (una riga) dallo standard input; richiede --server e --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>invece dell’ambiente, usa uno zuliprc che solo questo comando vede; il suo percorso sostituisce {} negli argomenti del comando</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>dopo --, con i suoi argomenti</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>verifica se la chiave di ogni account funziona</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>non chiede conferma</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>il proprietario: un indirizzo email, l’indirizzo di un’organizzazione, o EMAIL@HOST come lo mostra “zulipkey accounts”</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>crea un bot e ne mostra lo zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>mostra lo zuliprc di questo bot (il suo indirizzo email o nome)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>con --create: il suo nome utente (predefinito: ricavato dal nome)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>salva invece lo zuliprc in questo file e ne mostra il percorso (predefinito per FILE: il nome del bot con .zuliprc, in questa cartella)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>predefinito: i file nelle posizioni abituali</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>corregge ciò che si può correggere, dopo aver mostrato ogni modifica</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>con --fix: non chiede conferma</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>non verifica se la chiave funziona</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>lo rimuove dal menu</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>considera attendibili le autorità di certificazione in questo file PEM, come quelle della tua azienda</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>quanto attendere il gestore di password (predefinito: 60; in un terminale, senza limite)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>mostra JSON: un elenco di oggetti</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>il valore è vuoto</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>per stamparlo, ometti --save e --for; un file con quel nome è ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>serve un numero da 1 a {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Mostra una chiave o la salva.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Viene dall’account ricordato, se ne corrisponde esattamente uno. Altrimenti accedi: nella finestra, o qui se non c’è uno schermo.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Esegue un comando con la chiave nel suo ambiente, o in uno zuliprc riservato a quel comando.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Riceve ZULIP_EMAIL, ZULIP_API_KEY e ZULIP_SITE, o con --file uno zuliprc al posto di {}, come in: zulipkey run --file -- zulip-term -c {}. Non viene salvato nulla sul disco. Lo stato di uscita è quello del comando; 127 se non esiste, 126 se non si può eseguire.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Elenca gli account salvati.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Con --check, lo stato di uscita è 0 se ogni chiave funziona, altrimenti 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Rimuove un account e la sua chiave da questo computer.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La chiave continua a funzionare finché non ne crei una nuova.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Crea una nuova chiave per un account salvato.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>La vecchia chiave smette di funzionare ovunque. I file che la contengono e che questo programma conosce, e il tuo gestore di password, ricevono la nuova.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Elenca i tuoi bot, ne crea uno o ottiene la chiave di uno di essi.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Verifica i file zuliprc: di quale account sono, se la chiave funziona, che cosa non va.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Lo stato di uscita è 0 se tutto va bene, altrimenti 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Mostra lo script di completamento per una shell.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Per bash e zsh: {eval}; per fish: {source}; per PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Aggiunge Zulip Key al menu del tuo desktop e mostra il percorso della voce.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Per un’installazione con pipx, uv o pip su Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Programmi di Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistenti IA</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminali</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Container, CI e servizi</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Altri formati</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Esegui questo in un terminale:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Inserisci questo nel tuo programma:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Aggiungi questo a {path}, poi riavvia l’assistente:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Aggiungi questo al file unit del servizio:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Aggiungi questo al tuo compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Aggiungi questo al container nel tuo manifest:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} legge {character} in un file zuliprc in modo diverso da Python, quindi potrebbe ottenere un valore errato. Passagli email, key e site come variabili.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip in un terminale. Legge ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>API Python, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Script Python e zulip-send. Leggono ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Comandi per Zulip. Legge solo ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Bot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Un tuo bot. Salva il file nella cartella del bot.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Una sezione di botserverrc. Dalle il nome del modulo del bot e inserisci il token dal file zuliprc del bot stesso.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Bridge Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Una sezione di matrix_bridge.conf. Aggiungi il tuo canale (stream) e l’argomento.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Bridge IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Legge ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un altro programma</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Un file zuliprc in una posizione a tua scelta.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Il server MCP zulipchat-mcp legge ~/.zuliprc o ~/.config/zulip/zuliprc. La voce non contiene alcuna chiave.</translation>
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
        <translation>Un altro server MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Per i server che leggono variabili: la chiave arriva dal tuo gestore di password all’avvio del server. Prima memorizza l’account, poi metti il comando del server al posto di SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Variabili per questo terminale, finché non lo chiudi.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Variabili per questa sessione di PowerShell, finché non la chiudi.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Prompt dei comandi (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Variabili per questo Prompt dei comandi, finché non lo chiudi.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Un file e la riga di codice che lo legge.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Un file e la riga di Go che lo legge.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Un file e la riga di Rust che lo legge.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Un file e le righe di Ruby che lo leggono.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Un file di variabili per --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Un file che diventa un segreto del tuo servizio.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Un Secret per kubectl apply -f -, con le variabili.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Comandi che passano la chiave a gh senza mostrarla da nessuna parte.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Comandi che passano la chiave a glab senza mostrarla da nessuna parte.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Servizio systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Un file che riceve solo il servizio, come credenziale.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Servizio systemd, crittografato</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Una credenziale crittografata per questo computer. Poi elimina il file salvato.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Un file per --config. La chiave resta fuori dagli argomenti e dalla cronologia.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Una riga per ~/.netrc. Ogni programma che lo legge invia la chiave a questo host.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Per i tuoi programmi.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Solo la chiave</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>I suoi 32 caratteri, per i moduli che la chiedono.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Usa un file CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Scegli la chiave di questo certificato</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Scegli il tuo certificato</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>La chiave non è valida.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>È stata rigenerata, l’account è disattivato oppure l’email nel file non è quella dell’account. Accedi per ottenere la chiave attuale.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>La sua chiave è valida; correggi il file e funzionerà.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>I programmi non possono usare questo file.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Il tuo ambiente prevale su questo file.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>La sua chiave è valida, ma i programmi potrebbero usarne un’altra.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Impossibile verificare la chiave.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Il file in sé non ha problemi.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Chiave non ancora verificata.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Questo file funziona, ma la sua chiave non è al sicuro.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Questo file funziona, ma non del tutto.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Questo file funziona.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>I programmi accedono come {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Chiave non valida</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Non sicuro</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Funziona in parte</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Funziona</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Riga {line}. {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Modifiche in {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Solo i permessi: d’ora in poi, solo tu puoi leggerlo.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Il file appartiene a {owner}, che può leggerlo.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Altri utenti di questo computer possono leggerlo, perché il suo file system non supporta i permessi.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Altri utenti possono scrivere nella cartella {path} e sostituire il file.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Prima altri utenti potevano leggere questo file. Valuta se creare una nuova chiave.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Ma il tuo ambiente imposta {names}; i programmi usano quello invece del file.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Altri utenti di questo computer possono leggere questo file.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Il file appartiene a un altro utente di questo computer.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Altri utenti di questo computer possono scrivere nella cartella {option} e sostituire questo file.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Il file inizia con un carattere invisibile che manda in errore i programmi Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Il file è in UTF-16, come lo scrive &gt; di PowerShell. Ai programmi serve UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Il file non è in UTF-8, quindi i programmi Python possono andare in errore su questa riga.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Sostituisci “{option}” con caratteri ASCII; su Windows, i programmi Python possono andare in errore su questo carattere o leggerlo male.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>La riga è rientrata, quindi i programmi la leggono come parte di {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Sembra un file per zulip-botserver o per un bridge, non un file zuliprc. È stato lasciato com’era.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Questo non è un unico indirizzo email, quindi i server lo rifiutano.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Questo non è un indirizzo email. La maggior parte dei server non accetta altro.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>I programmi non possono usare questo indirizzo (site). Inserisci solo l’indirizzo dell’organizzazione, ad esempio https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal non si avvia con questo valore di {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal non si avvia se ci sono sia footlinks sia maximum-footlinks.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Scrivi % come %% in {option}; i programmi Python vanno in errore con un singolo %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Nessun programma legge {option}. Il nome corretto è cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Nessun programma legge {option}. I certificati dei server vengono sempre verificati.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} non indica un certificato utilizzabile. Serve il percorso completo di un file PEM, senza ~ né commenti.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key richiede client_cert; senza, i programmi Python vanno in errore.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>Il tuo ambiente imposta {option}, ma in quel percorso non ci sono certificati, quindi i programmi Python non possono connettersi.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure deve essere true o false; i programmi Python vanno in errore con qualsiasi altro valore.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true disattiva la verifica dei certificati, quindi un malintenzionato in rete potrebbe leggere la tua chiave.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Manca l’indirizzo del server (“site”).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Manca l’email.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Manca la chiave.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>La chiave non è composta da 32 lettere e cifre, come le chiavi API.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>I programmi leggono solo la sezione [api]; questa si chiama [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Manca la riga [api] sopra email, key e site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} compare due volte; i programmi Python vanno in errore.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] compare due volte; i programmi Python vanno in errore.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Rimuovi le virgolette attorno a {option}; i programmi le leggono come parte del valore.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Sposta il commento dopo {option} su una riga a sé; i programmi lo leggono come parte del valore.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>Il tuo ambiente imposta {option}; i programmi usano quello invece di questo file.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME non è impostata, quindi indica ai programmi il percorso del file.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Questa cartella è in un repository git; un commit potrebbe pubblicare la chiave.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Questo file è già in git. Rigenera la chiave e rimuovi il file.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>L’indirizzo (site) è http://, quindi la chiave viene inviata senza crittografia.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Questo non è un file zuliprc valido.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Rendi privato</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Raddoppia il %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Rinomina in cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Converti in UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Rimuovi gli spazi</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Correggi l’email</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Correggi l’indirizzo</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Scrivi il percorso completo</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Rimuovi la riga</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Attiva la verifica dei certificati</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Rinomina in [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Aggiungi [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Rimuovi il duplicato</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Rimuovi le virgolette</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Sposta il commento</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Aggiungi a .gitignore</translation>
    </message>
</context>
</TS>
