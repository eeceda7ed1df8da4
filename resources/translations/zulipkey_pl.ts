<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Pobiera Twój klucz API Zulip i plik zuliprc, z którego korzystają Twoje narzędzia. Wolne oprogramowanie na licencji Apache 2.0. Nie jest tworzone ani firmowane przez projekt Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Użyte składniki</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Teksty licencji</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>O programie Zulip Key</translation>
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
        <translation>Filtruj konta</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Filtruj według nazwy, adresu email lub organizacji</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Dodaj konto</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Sprawdź plik zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Oczekiwanie na menedżera haseł…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Brak pasujących kont.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Więcej dla {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Kopiuj klucz</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Zapomnij…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>Skopiowano klucz konta {email}.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Schowek zostanie wyczyszczony za %n s.</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n s.</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Wyczyść teraz</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>Klucza nie ma już w schowku.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Zapomnieć konto {email} na tym komputerze?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Klucz nadal działa, dopóki nie utworzysz nowego.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>Usunięto konto {email} z tego komputera.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>Klucz nadal działa.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Pobierz swój klucz API Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Dla zulip-terminal, botów, skryptów i API dla Pythona.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adres organizacji</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Twój &amp;adres Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Nie znam swojego adresu</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Sprawdź plik zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Użyj pliku zuliprc ze schowka</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Użyj {host} ze schowka</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>Adres widoczny w przeglądarce. Możesz wkleić dowolny link do Zulipa.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Jeszcze jedna próba, zanim serwer każe czekać.</numerusform>
            <numerusform>Jeszcze %n próby, zanim serwer każe czekać.</numerusform>
            <numerusform>Jeszcze %n prób, zanim serwer każe czekać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>Jedna nieudana próba. Większość serwerów blokuje logowanie po 5.</numerusform>
            <numerusform>%n nieudane próby. Większość serwerów blokuje logowanie po 5.</numerusform>
            <numerusform>%n nieudanych prób. Większość serwerów blokuje logowanie po 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Boty</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Nowy bot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Nazwa bota</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Nazwa &amp;użytkownika bota</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Serwer doda „-bot” i swój adres.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>Utwórz &amp;bota</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Moje boty</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtruj boty</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Filtruj według nazwy lub adresu email</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Brak pasujących botów.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} · {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Wczytywanie botów…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Masz jednego bota. Wybierz go, aby pobrać jego klucz.</numerusform>
            <numerusform>Masz %n boty. Wybierz jednego, aby pobrać jego klucz.</numerusform>
            <numerusform>Masz %n botów. Wybierz jednego, aby pobrać jego klucz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Nie masz tu jeszcze botów.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
            <numerusform>i jeszcze %n: zacznij pisać, aby je znaleźć</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Podaj nazwę bota.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Podaj nazwę użytkownika bota.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Utworzono bota {name}.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Nie utworzono bota {name}.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Tworzenie bota…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Zezwól</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Skopiuję link &amp;samodzielnie</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;Kopiuj link do strony</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;Nic się nie stało?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Użyj &amp;hasła</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Zaloguj się przez {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Pozwolić przeglądarce otworzyć Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Klucz pojawi się tutaj zaraz po zalogowaniu. Potem zostanie przywrócone poprzednie ustawienie.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Token logowania</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Link logowania</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Wklej &amp;token</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Wklej &amp;link</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Dokończ logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Tokenu logowania nie można tu użyć, bo ta organizacja zezwala także na hasła.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Zaloguj się na stronie, która się otworzyła.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Gdy pojawi się pytanie, wybierz „Otwórz Zulip Key”.</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Klucz pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>Na ostatniej stronie naciśnij przycisk kopiowania w ciągu 15 sekund.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key go przejmie.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>Na końcu przeglądarka próbuje otworzyć link zulip://. Skopiuj ten link.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Wklej go tutaj.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Inny użytkownik tego komputera zażądał Twojej strony logowania.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Nic nie otrzymał. Jeśli to była Twoja przeglądarka, skopiuj do niej link do strony; jeśli nie, zawiadom administratora.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Twojej strony logowania zażądano dwa razy.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>Na drugie żądanie nic nie wysłano. Jeśli przeglądarka nie pokazuje strony organizacji, otwórz stronę ponownie; pierwsze żądanie przestanie wtedy działać.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Oczekiwanie… została minuta</numerusform>
            <numerusform>Oczekiwanie… zostały %n minuty</numerusform>
            <numerusform>Oczekiwanie… zostało %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Jeszcze nic nie przyszło.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Jeśli przeglądarka pokazuje stronę logowania lub rejestracji, logowanie anulowano albo nie ma tu dla niego aktywnego konta. Jeśli pokazuje błąd, logowanie w organizacji jest źle skonfigurowane. Możesz otworzyć stronę ponownie lub wrócić.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Skopiowano link. Nie pokazuj go nikomu.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Wklej go w wybranej przeglądarce. Schowek zostanie wyczyszczony za sekundę.</numerusform>
            <numerusform>Wklej go w wybranej przeglądarce. Schowek zostanie wyczyszczony za %n sekundy.</numerusform>
            <numerusform>Wklej go w wybranej przeglądarce. Schowek zostanie wyczyszczony za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Logowanie do organizacji {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Nie udało się sprawdzić klucza.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>Logowanie się nie powiodło.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Odcisk podany przez administratora</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Zaufaj temu certyfikatowi</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Użyj pliku CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Certyfikat serwera {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Nie udało się wczytać certyfikatu.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Dla: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Nazwy: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Wystawca: ten sam certyfikat (samopodpisany)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Wystawca: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Ważny od {start} do {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>Odcisk się zgadza.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>Odcisk się nie zgadza.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Wklej odcisk, który podał administrator (nie przez to połączenie). Certyfikat będzie wtedy zaufany tylko dla tej organizacji.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Wybierz &amp;inny plik…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>lub upuść plik na to okno</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Sprawdź pliki zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nie znaleziono pliku zuliprc w typowych miejscach.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Naprawiono.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>Zmieniono {path}.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Zaktualizowano.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Klucz konta {email} zapisano w {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>Okno zamknie się po zakończeniu.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Zamknij bez czekania</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Nie pamiętasz?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>lub</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>Użytkownik &amp;deweloperski</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Zaloguj się bez hasła</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip może wysłać email o „nowym logowaniu”. Dotyczy on tej aplikacji.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;Email lub nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Kontynuuj przez {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Klucz API Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Pobierz swój klucz API Zulip i plik zuliprc potrzebny Twoim narzędziom</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;klucz;key;zuliprc;logowanie;login;bot;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Upuść, aby sprawdzić plik</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Zaloguj się i zaktualizuj plik</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} na {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>&amp;Klucz API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Pokaż klucz API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Kopiuj klucz API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Wyczyść teraz</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Pozostaw klucz &amp;widoczny</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Skopiowano coś innego, więc schowek pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ukryj klucz</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>Klucz jest widoczny.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopiuj &amp;jako</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Moje &amp;boty</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Przełącz konto</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>Wy&amp;generuj nowy klucz…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Zapomnij to konto</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Twój klucz API jest gotowy.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nieważny</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Tworzenie…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Klucz działa.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · zaufane przez Ciebie</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Zapisz w pliku</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Trzymaj ten klucz w tajemnicy, jak hasło.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Trzymaj ten klucz w tajemnicy. Używa go też aplikacja w telefonie.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Zmienne powłoki</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Polecenie curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Kod w Pythonie</translation>
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
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Ten adres działa tylko raz i został już użyty. Wybierz „Otwórz stronę ponownie” w Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Pobierz swój klucz API Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key pobiera klucz API Twojego konta na dowolnym serwerze Zulip oraz plik zuliprc potrzebny zulip-terminal, API dla Pythona, botom i skryptom.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Zaloguj się adresem email i hasłem lub przez przeglądarkę</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Skopiuj klucz lub zapisz go jako plik zuliprc, który tylko Ty możesz odczytać</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Zapisz klucz w menedżerze haseł</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Sprawdź plik zuliprc i napraw, co jest w nim nie tak</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Utwórz nowy klucz i pobierz klucze swoich botów</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Gdy coś nie działa, wyjaśnia, co poszło nie tak i co dalej zrobić. Łączy się tylko z serwerem Twojej organizacji.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Logowanie i klucz API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Twoje konta i sprawdzanie pliku zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>&amp;Użyj ustawień systemu</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Bez proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;ręczne</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxy http://, https:// i socks5://. Połączenia z serwerami na tym komputerze są zawsze bezpośrednie.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>&amp;Nazwa użytkownika (jeśli wymagana)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nazwa użytkownika proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Hasło proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Zapamiętaj hasło</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Użyj tych ustawień</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ustawienia sieci</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>Dla którego proxy jest ta nazwa użytkownika? Podaj jego adres.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Oczekiwanie na menedżera haseł…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Komunikat</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Szukanie {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Lokalne, nieszyfrowane · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Zaufane przez Ciebie · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Szyfrowane (https zamiast http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Szyfrowane połączenie · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
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
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>Hasło zawiera znak końca wiersza. Zostanie wysłane tak, jak je wpisano.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>Hasło zaczyna się lub kończy spacją. Zostanie wysłane tak, jak je wpisano.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Zmień plik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Miejsce wybierasz Ty.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Plik z kluczem</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Zapisz dla: {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>Zapi&amp;sz w innym miejscu…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Wklej to:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Skopiowano. Nie zawiera klucza.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Znajdź program</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Brak pasujących programów. „Inny program” zapisuje plik zuliprc w dowolnym miejscu.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Gdzie użyjesz tego klucza?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Utwórz nowy klucz</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Tworzenie nowego klucza…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Utworzono nowy klucz.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>Stary klucz już nie działa.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Jeden plik nadal zawiera stary klucz.</numerusform>
            <numerusform>%n pliki nadal zawierają stary klucz.</numerusform>
            <numerusform>%n plików nadal zawiera stary klucz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Zaktualizuj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>Zapa&amp;miętaj to konto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Anuluj zapamiętywanie</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Zapisuje klucz (nie hasło) w menedżerze haseł.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Zapisuje klucz (nie hasło) w {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Zapamiętano w {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Usunięto z tego komputera. Klucz nadal działa.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Oczekiwanie na menedżera haseł…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Gdzie użyjesz tego klucza?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Administrator wyłączył zapisywanie do plików.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>Więcej p&amp;rogramów…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>Zapi&amp;sz w innym miejscu…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Skonfiguruj</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Skonfiguruj: {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Zapisz dla: {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Zapisz klucz</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Klucz konta {email} zapisano w {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>Klucz konta {email} nie został zapisany.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Tylko Ty możesz go odczytać.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Wypróbuj: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Zapisano w {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Wypróbuj teraz</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Działa. {program} używa konta {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Plik to {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Skopiowano z pominięciem historii schowka. Czyszczenie za %n s.</numerusform>
            <numerusform>Skopiowano z pominięciem historii schowka. Czyszczenie za %n s.</numerusform>
            <numerusform>Skopiowano z pominięciem historii schowka. Czyszczenie za %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Skopiowano. Może pozostać w historii schowka. Czyszczenie za %n s.</numerusform>
            <numerusform>Skopiowano. Może pozostać w historii schowka. Czyszczenie za %n s.</numerusform>
            <numerusform>Skopiowano. Może pozostać w historii schowka. Czyszczenie za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Wyczyszczono schowek.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Schowek zostanie wyczyszczony, gdy wrócisz do tego okna.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy i jego hasło</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Zaufane certyfikaty</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Brak. Używane są certyfikaty systemu.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Logowanie przez przeglądarkę</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>&amp;Użyj ustawienia systemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Wysoki kontrast zawsze wynika z ustawień systemu.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Użyj ustawienia systemu</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Pozwól &amp;przeglądarce otwierać Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Tylko podczas oczekiwania na logowanie; potem Twoje ustawienie jest przywracane. Gdy ta opcja jest wyłączona, program pyta, zanim przejmie linki logowania od innego programu.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>Uk&amp;ryj pokazany klucz po upływie</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Wyczyść skopiowany klucz po upływie</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Ustawione przez administratora.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Tylko gdy go ukryję</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Usuń zaufanie dla {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Znów używane są certyfikaty systemu.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Logowanie do organizacji {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Szukanie {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Znaleziono: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Oczekiwanie na menedżera haseł…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>Adres organizacji widać w przeglądarce, gdy Zulip jest otwarty.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>W aplikacji na komputer lub telefon znajduje się pod nazwą organizacji. Zulip Cloud może też wysłać listę Twoich organizacji na adres email.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Znajdź przez email</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Wybierz sposób logowania.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Logujesz się przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key nie może zalogować się do tej organizacji.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Możesz zamiast tego skopiować klucz w przeglądarce.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Pobierz klucz w przeglądarce.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Zaloguj się tam, a potem wybierz Konto i prywatność → Zarządzaj kluczem API.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ukryj klucz</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Hasło klucza</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Przechowywane tylko w pamięci. Programy, które używają tego klucza z pliku zuliprc, same o nie pytają.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Hasło klucza</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Twój certyfikat</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Sprawdź plik zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;O programie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>Stary klucz już nie działa. Aby później pobrać nowy, zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Zostań i zapisz</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>Nowy klucz nie został zapisany.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>użycie:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>argumenty:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>opcje:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>wyświetla tę pomoc i kończy działanie</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: błąd: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>nie przyjmuje wartości, a podano {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>nie można użyć razem z {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>wartość {value} jest niedozwolona; wybierz spośród: {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>brakuje: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>nieznane: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>Na tym komputerze nie zapisano żadnych kont.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Aby zapisać konto: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>Usunięto konto {account} z tego komputera. Klucz nadal działa.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save wymaga --create lub --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username wymaga --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Nazwa bota jest za długa.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Ta nazwa wymaga --username z liter i cyfr.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Nie masz tu jeszcze botów.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Bot jest tworzony.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Utworzono bota {email}.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Aby pobrać jego klucz: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Pasuje kilka botów; wybierz jednego, podając jego email.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Żaden bot nie pasuje. Zobacz: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Zapisano w {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes wymaga --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Nie ma tu kogo zapytać, więc --fix wymaga --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nie znaleziono pliku zuliprc w typowych miejscach.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}? [t/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} na {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} wymaga --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace i --dry-run wymagają --save lub --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin wymaga --server i --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Administrator zezwala tylko na {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Wypróbuj: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>Klucz nie został sprawdzony.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Nie można otworzyć ekranu {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key nie jest już w menu.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Oczekiwanie na menedżera haseł…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Nie ma polecenia {word}. Czy chodziło o „zulipkey {nearest}”? Adres zapisuje się tutaj z https:// na początku.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo ma własny adres.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list wymaga --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>Hasło to abcd1234, o ile nie podano innego.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Nie udało się zapisać wyniku: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Nie ma tu kogo zapytać, więc regenerate wymaga --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>Trwa zmiana klucza, której nie można teraz przerwać.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Utworzono nowy klucz. Stary klucz już nie działa.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>Menedżer haseł nadal ma stary klucz.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Aby pobrać nowy klucz: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Otrzymają go te pliki:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [t/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file wymaga {} tam, gdzie polecenie przyjmuje ścieżkę pliku zuliprc, na przykład: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Nie ma polecenia {name}.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Nie można uruchomić {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>Adres tej organizacji to {other}. Aby się tam zalogować, użyj --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>Link pokaże w terminalu polecenie „zulipkey get --server {host}”.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} wskazuje {path}, gdzie nie ma certyfikatów.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Jeśli to serwer Twojej firmy, dodaj --ca-file FILE z plikiem certyfikatu firmy.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>t tak y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Jego hasło: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Zalogować się tam? [t/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Twój adres Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Pozostaw puste, aby zalogować się przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Hasło: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Otwórz ten link w przeglądarce na dowolnym komputerze i zaloguj się. Nie pokazuj linku nikomu:
{link}
Na końcu przeglądarka chce otworzyć link zaczynający się od zulip://login. Skopiuj go (z przycisku lub z adresu strony, która się nie otworzyła) i wklej tutaj.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Link (ukryty): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key nie może zalogować się do tej organizacji.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Numer sposobu logowania: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Podaj swój email lub nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Podaj swoją nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Podaj swój email.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>Email, nazwa użytkownika lub hasło są nieprawidłowe.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Nazwa użytkownika lub hasło są nieprawidłowe.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>Email lub hasło są nieprawidłowe.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Spróbuj ponownie lub zresetuj hasło.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Serwer na razie nie pozwala na więcej prób. Poczekaj chwilę.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Możesz już spróbować ponownie.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Spróbuj ponownie o {time} (za {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zbyt wiele prób.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>Klucz jest nieważny.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Zaloguj się, aby pobrać aktualny.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Nie ma tu menedżera haseł, w którym można poszukać klucza. Jeśli jakiegoś używasz, klucz może tam nadal być jako „{service}” użytkownika {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>Usunięto konto {email} z listy.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Zastąpić go kluczem konta {email}? Inne ustawienia zostaną zachowane.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Zastąpienie usunie całą zawartość pliku.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Proxy w ustawieniach systemu</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Twój menedżer haseł</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Twój menedżer haseł ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Nie udało się połączyć z {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Zamknij kilka programów, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Być może bot został utworzony.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Zanim spróbujesz ponownie, poszukaj go na liście swoich botów.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Wszystko jest teraz w {kept_as}. Zamknij ten inny program, a potem zmień nazwę tego pliku.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Podaj swoje hasło.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>Hasło nie jest wierszem tekstu UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>W PowerShellu &gt; zapisuje UTF-16, a Set-Content -Encoding utf8 zapisuje UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Format {form} nie może pomieścić tej wartości {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Zawiera ona {character}, czego nie da się tam bezpiecznie zapisać. Wybierz inny format.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Nie otworzyła się żadna przeglądarka.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Otwórz ten link samodzielnie: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Nie udało się skonfigurować linków zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Powód: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Menu nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>Plik ustawień administratora {path} zawiera błąd ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>Zapisywanie jest wyłączone do czasu jego naprawienia.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>To nie jest adres proxy.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Podaj host i port, na przykład proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>To hasło nie odblokowuje klucza.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} nie zawiera żadnego nadającego się certyfikatu.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Wybierz plik PEM. Certyfikat klienta wymaga też własnego klucza.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>Nie masz folderu domowego na tym komputerze, więc nie można tam nic zapisać.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Ustaw {variable} na swój folder.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Administrator wyłączył zapisywanie do plików.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Możesz zamiast tego skopiować klucz.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Administrator zezwala tylko na {only}, nie na {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Brak dostępnego ekranu i terminala.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Użyj --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Żadne zapisane konto nie pasuje.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Zobacz: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Pasuje kilka kont; wybierz jedno:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Nieoczekiwany błąd.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Możesz kontynuować. Skopiuj szczegóły i zgłoś problem.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Podaj adres internetowy swojej organizacji.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>To wygląda na adres email.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>To jest link zulip:.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Podaj adres widoczny w przeglądarce.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Obsługiwane są tylko adresy https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>To jest plik na tym komputerze.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>Adres zawiera nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Pomiń wszystko aż do znaku @.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>Port po dwukropku musi być liczbą od 1 do 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Podaj go jak w przeglądarce, na przykład your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>Nie można znaleźć {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Sprawdź pisownię oraz połączenie z internetem lub VPN. Dla Zulip Cloud użyj {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Sprawdź pisownię oraz połączenie z internetem lub VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>Serwer {host} nie odpowiedział na porcie {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Może być wyłączony lub zablokowany. Sprawdź połączenie z internetem lub VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>Serwer {host} nie odpowiedział w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Sprawdź połączenie z internetem lub VPN, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Utracono połączenie z {host}.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Można bezpiecznie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>Utracono połączenie z {host}, zanim cokolwiek wysłano.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Twoje proxy {proxy} wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Dodaj je do ustawień proxy.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Nie można znaleźć Twojego proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Sprawdź pisownię i połączenie sieciowe.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Nie można połączyć się z Twoim proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Sprawdź ustawienia proxy i połączenie sieciowe.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} nie jest prawidłowym adresem proxy.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Port musi być liczbą od 1 do 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>W haśle zapisz # jako %23, / jako %2F, a ? jako %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Musi wyglądać jak http://proxy.example.com:3128, bez cudzysłowów.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>Port {port} serwera {host} używa http, a nie https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key wysyła hasła tylko przez https. Sprawdź adres.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>Serwer {host} nie obsługuje https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key nie wysyła haseł bez szyfrowania. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Twój komputer nie ufa certyfikatowi {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Nic nie wysłano. Jeśli to serwer Twojej firmy, wybierz plik certyfikatu (CA) firmy lub zapytaj administratora.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Twój komputer nie ufa serwerowi {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Jego łańcuch certyfikatów może być niepełny. Jeśli to serwer Twojej firmy, wybierz plik certyfikatu (CA) firmy lub zapytaj administratora.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Certyfikat {host} wygasł.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Sprawdź zegar komputera ({now}). Jeśli jest prawidłowy, administrator serwera musi odnowić certyfikat.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Certyfikat {host} wygasł {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Certyfikat {host} nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Sprawdź zegar komputera ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Certyfikat {host} jest ważny od {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Certyfikat należy do {names}, a nie do {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>To może być atak. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Certyfikat nie należy do {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Certyfikat {host} został unieważniony.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Nic nie wysłano. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>Klucz Twojego certyfikatu, {path}, jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Podaj jego hasło, aby kontynuować.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>Serwer {host} wymaga certyfikatu klienta.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Wybierz swój lub poproś o niego administratora.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Nic nie wysłano. Spróbuj ponownie lub wyślij szczegóły administratorowi.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} nie jest serwerem Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Podaj adres widoczny w przeglądarce, gdy Zulip jest otwarty.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Serwer nie uznaje {host} za swój adres.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Podaj adres dokładnie tak, jak w przeglądarce.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Odpowiedziała strona internetowa, a nie Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>Czy {host} to adres z Twojej przeglądarki? Być może trzeba też najpierw zalogować się do sieci Wi-Fi lub firmowej.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>Serwer {host} nie przyjmuje teraz więcej żądań.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Spróbuj ponownie o {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip nie otrzymał klucza.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Coś przed serwerem {host} usuwa nagłówek Authorization. Może to naprawić administrator serwera.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Coś przed Zulipem zablokowało żądanie ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Wyślij szczegóły administratorowi serwera.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Serwer jest źle skonfigurowany.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Może to naprawić jego administrator. Serwer podaje: „{message}”</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>Serwer ma problem lub trwają prace konserwacyjne ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>Serwer {host} odrzucił żądanie.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>Serwer {host} przekierowuje gdzie indziej.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Dla bezpieczeństwa Zulip Key zatrzymał się tutaj. Sprawdź adres.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>Serwer {host} przekierowuje do {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>Serwer {host} przekierowuje każde żądanie z powrotem do siebie.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Jego odwrotne proxy jest źle skonfigurowane. Może to naprawić administrator serwera.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>Serwer {host} przysłał nieoczekiwanie dużą odpowiedź.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Sprawdź adres.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>Odpowiedź serwera była niepełna ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Spróbuj ponownie lub wyślij szczegóły jego administratorowi.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Ten serwer ({version}) nie akceptuje Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Pobierz zamiast tego klucz w przeglądarce.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} jest wspólny dla kilku organizacji.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Podaj własny adres swojej organizacji, na przykład your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>Pod adresem {host} nie ma organizacji.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Sprawdź pisownię adresu.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>Serwer {host} przekierowuje do {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Zalogować się tam? Hasło zostanie wysłane na ten adres.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>Adres tej organizacji to {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Serwer odrzucił żądanie ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Serwer podaje: „{message}”</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Zaloguj się adresem email.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Ta organizacja nie przyjmuje nazw użytkownika.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Nie ma tu konta z tym adresem email.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Sprawdź email. Twoje konto może być w innej organizacji na tym serwerze.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Twoje konto jest dezaktywowane.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Poproś administratorów organizacji o jego ponowną aktywację.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Ta organizacja została dezaktywowana.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Sprawdź adres lub zapytaj jej administratorów.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Ta organizacja nie zezwala na logowanie hasłem.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Zaloguj się przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Zresetuj hasło, aby kontynuować.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Potem zaloguj się tutaj nowym hasłem.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Poczekaj kilka minut, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>To nie jest serwer deweloperski.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Zaloguj się hasłem.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Serwer nie przyjmuje klucza, który sam wysłał.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Klucz działa.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Należy do webhooka przychodzącego, więc może tylko wysyłać wiadomości.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Serwer na to nie zezwala.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Serwer nie podał, czy klucz się zmienił.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Zaloguj się ponownie, aby pobrać aktualny klucz.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Ten serwer nie wysyła klucza w ten sposób.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Spróbuj ponownie i pozwól przeglądarce otworzyć Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Ten link pochodzi z {other}, a nie z Twojej organizacji.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Użyj linku ze strony otwartej przez Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Ten link pochodzi z wcześniejszej próby.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Dokończ na ostatnio otwartej stronie lub otwórz ją ponownie.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Ten link został już użyty.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Każdy link działa raz. Otwórz stronę ponownie, aby dostać nowy.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Upłynął czas na zalogowanie.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Przyszedł link logowania, ale nie trwa żadne logowanie przez przeglądarkę.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Link nie został użyty. Najpierw rozpocznij logowanie tutaj.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>To nie jest token logowania z ostatnio otwartej strony.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Skopiuj go tam ponownie.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Token logowania wygasł.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Działa przez 15 sekund. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>To nie jest pełny link logowania.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Zaczyna się od zulip://login i jest jednym długim wierszem.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} wskazuje {store}, ale tego menedżera haseł tu nie zainstalowano.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Zainstaluj go lub zmień to ustawienie.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Na tym komputerze nie ma menedżera haseł, którego mogą używać programy.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Nic tam nie zapisano.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Skonfigurowany tu menedżer haseł ({store}) jest niebezpieczny lub nieobsługiwany.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Odblokuj go, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Nie udało się zweryfikować klucza w {store}; nie został zapisany.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} nadal ma klucz.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Usuń tam wpis Zulip Key, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} nie ma już klucza.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Zaloguj się, aby zapisać go ponownie.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Menedżer haseł nie odpowiedział w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} nie działa ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Uruchom go ponownie, a potem spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} zawiera klucz konta {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} zawiera klucz konta na {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} zawiera klucz konta {email} na {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} zawiera już coś innego.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} ma wartość {path}, a taki plik nie istnieje.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Programy nie zamieniają w niej znaku ~. Ustaw pełną ścieżkę.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Programy szukają tylko tam.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>Plik {path} nie istnieje.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>Folder pliku {path} nie istnieje.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Najpierw go utwórz lub zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Nie udało się zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Nie udało się odczytać {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Brakuje miejsca, aby zapisać {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nic nie zmieniono. Zwolnij trochę miejsca, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} to folder lub urządzenie, a nie plik.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows nie zezwala na nazwę pliku {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Inni użytkownicy tego komputera mogą odczytać {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal się z nim nie uruchomi. Zapisz go w prywatnym miejscu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nic nie zmieniono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>Właścicielem {path} jest {owner} i może odczytać stamtąd klucz.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} to link do pliku, który nie istnieje.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} nie jest prawidłowym plikiem zuliprc.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>Wiersz {line} w {path} jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Inny program właśnie zmienił {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Jego zmiany zachowano. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Nie udało się zapisać {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Na razie nie jest używany i nie został zmieniony.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>Plik {path} jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Nie jest używany i zostanie zachowany pod inną nazwą, gdy zapiszesz coś nowego.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Zachowano go jako {kept_as} i utworzono nowy plik.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Inny program używa {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Nic tam nie zapisano. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Znajdź moją organizację</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Zresetuj hasło</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Zaloguj się przez przeglądarkę</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Użyj {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Zmień adres</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Zastąp cały plik</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Zapisz gdzie indziej…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ustawienia sieci…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Pokaż certyfikat…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Podaj hasło klucza…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Użyj pliku CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Wybierz certyfikat…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>Email lub nazwa użytkownika</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Właściciel</translation>
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
        <translation>Członek</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Utworzyć nowy klucz dla konta {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Wszystko, co używa obecnego klucza (skrypty, boty, telefon), przestanie działać, dopóki nie dostanie nowego.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} zawiera nowy klucz.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Polecenia użytkownika</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>pobiera Twój klucz API Zulip i plik zuliprc potrzebny narzędziom</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SKŁADNIA</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>OPIS</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Bez polecenia otwiera się okno: wpisz adres swojej organizacji, potem adres email i hasło albo zaloguj się w przeglądarce. Skopiuj klucz lub zapisz go jako plik zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Wyświetla pomoc i kończy działanie. Każde polecenie ma własną.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>POLECENIA</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Na standardowe wyjście trafia tylko wynik; wszystkie komunikaty trafiają na standardowe wyjście błędów.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 – wykonano, 1 – nie udało się, 2 – błędne użycie, 130 – anulowano; „zulipkey run” zwraca status samego polecenia, 127, gdy go nie ma, i 126, gdy nie można go uruchomić. Sygnał inny niż przerwanie kończy ten program tak jak każdy inny.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>STATUS ZAKOŃCZENIA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ŚRODOWISKO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>PLIKI</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>BŁĘDY</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>Język, na przykład de lub pt_BR; bez tej zmiennej – wybrany w oknie lub systemowy.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Przy wartości debug program wypisuje dziennik na standardowe wyjście błędów; dane poufne są maskowane.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Proxy dla żądań oraz hosty, z którymi program łączy się bez niego.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Plik PEM z urzędami certyfikacji, którym program ma ufać zamiast systemowych; używana jest pierwsza ustawiona zmienna.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Czytany przez zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Czytany przez API dla Pythona i przez zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Zapisane konta, bez kluczy, które są w menedżerze haseł.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Ustawienia administratora.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>jedno z nich</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Polecenia dla terminali i innych programów: {commands}; zobacz zulipkey COMMAND --help. Przy ZULIPKEY_LOG=debug w środowisku program wypisuje dziennik na stderr; dane poufne są maskowane.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Pobiera Twój klucz API Zulip i plik zuliprc potrzebny narzędziom.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>adres organizacji, który zostanie wpisany w oknie (nic nie jest wysyłane), lub link zulip: z końca logowania w przeglądarce</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>uruchamia z wbudowaną organizacją demonstracyjną</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>z --demo: wyświetla użytkowników tej organizacji i to, co się dzieje przy ich logowaniu, i kończy działanie</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>wyświetla wersje do zgłoszenia błędu i kończy działanie</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Klucze API Zulip dla terminali i innych programów. Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>wyświetla wersje i kończy działanie</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>okno z wbudowaną organizacją demonstracyjną</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Status zakończenia: 0 wykonano, 1 nie udało się, 2 błędne użycie, 130 anulowano.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>adres email, adres organizacji lub EMAIL@HOST w postaci, którą wyświetla „zulipkey accounts”</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>adres organizacji</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>Twój adres email (lub nazwa użytkownika)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>co wyświetlić: zuliprc (domyślnie, jeśli nic nie jest zapisywane), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>zapisuje klucz tam, gdzie szuka go ten program, w jego formacie, lub wyświetla to, co się tam wkleja: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>zapisuje klucz w tym pliku i wyświetla jego ścieżkę</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>zastępuje w pliku inne konto lub inną treść</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>niczego nie zapisuje: wyświetla ścieżkę pliku i wiersze, które by się zmieniły, bez klucza</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>zapisuje klucz w menedżerze haseł</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>czyta hasło (jeden wiersz) ze standardowego wejścia; wymaga --server i --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>zamiast środowiska używa pliku zuliprc, który widzi tylko to polecenie; jego ścieżka zastępuje {} w argumentach polecenia</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>po --, z argumentami</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>sprawdza, czy klucz każdego konta działa</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>nie pyta</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>właściciel: adres email, adres organizacji lub EMAIL@HOST w postaci, którą wyświetla „zulipkey accounts”</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>tworzy bota i wyświetla jego zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>wyświetla zuliprc tego bota (adres email lub nazwa)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>z --create: jego nazwa użytkownika (domyślnie: utworzona z nazwy)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>zapisuje zuliprc w tym pliku i wyświetla jego ścieżkę (domyślnie dla FILE: nazwa bota z .zuliprc, w tym folderze)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>domyślnie: pliki w typowych miejscach</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>naprawia to, co się da, po pokazaniu każdej zmiany</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>z --fix: nie pyta</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>nie sprawdza, czy klucz działa</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>usuwa z menu</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>ufa urzędom certyfikacji z tego pliku PEM, na przykład urzędom Twojej firmy</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>jak długo czekać na menedżera haseł (domyślnie: 60; w terminalu bez limitu)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>wyświetla JSON: listę obiektów</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>wartość jest pusta</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>aby to wypisać, pomiń --save i --for; plik o tej nazwie to ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>potrzebna jest liczba od 1 do {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Wyświetla klucz lub go zapisuje.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Klucz pochodzi z zapamiętanego konta, jeśli pasuje dokładnie jedno. W przeciwnym razie logujesz się: w oknie lub, gdy nie ma ekranu, tutaj.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Uruchamia polecenie z kluczem w jego środowisku lub w pliku zuliprc tylko dla niego.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Otrzymuje ono ZULIP_EMAIL, ZULIP_API_KEY i ZULIP_SITE albo, z --file, plik zuliprc w miejscu {}, na przykład: zulipkey run --file -- zulip-term -c {}. Na dysku nic nie jest zapisywane. Status zakończenia to status samego polecenia; 127, gdy go nie ma, 126, gdy nie można go uruchomić.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Wyświetla zapisane konta.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Z --check status zakończenia to 0, jeśli każdy klucz działa, w przeciwnym razie 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Usuwa konto i jego klucz z tego komputera.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Klucz nadal działa, dopóki nie utworzysz nowego.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Tworzy nowy klucz dla zapisanego konta.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>Stary klucz przestaje działać wszędzie. Pliki z nim, które ten program zna, i menedżer haseł otrzymują nowy.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Wyświetla Twoje boty, tworzy bota lub pobiera klucz jednego z nich.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Sprawdza pliki zuliprc: jakiego konta dotyczą, czy klucz działa i co jest nie tak.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Status zakończenia to 0, jeśli wszystko jest w porządku, w przeciwnym razie 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Wyświetla skrypt uzupełniania dla powłoki.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Dla bash i zsh: {eval}; dla fish: {source}; dla PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Dodaje Zulip Key do menu pulpitu i wyświetla ścieżkę wpisu.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Dla instalacji za pomocą pipx, uv lub pip w systemie Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Programy Zulipa</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Asystenci AI</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Biblioteki</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Kontenery, CI i usługi</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Inne formaty</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Uruchom to w terminalu:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Umieść to w swoim programie:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Dodaj to do {path}, a potem uruchom asystenta ponownie:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Dodaj to do pliku jednostki usługi:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Dodaj to do swojego compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Dodaj to do kontenera w swoim manifeście:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} odczytuje {character} w pliku zuliprc inaczej niż Python, więc może otrzymać złą wartość. Przekaż email, key i site jako zmienne.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip w oknie terminala. Czyta ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>API dla Pythona, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Skrypty w Pythonie i zulip-send. Czytają ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Polecenia dla Zulipa. Czyta tylko ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Bot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Twój bot. Zapisz plik w folderze bota.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Sekcja pliku botserverrc. Nadaj jej nazwę modułu bota i wpisz token z pliku zuliprc tego bota.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Most Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Sekcja pliku matrix_bridge.conf. Dodaj do niej swój kanał (stream) i wątek.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Most IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Czyta ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Inny program</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Plik zuliprc w wybranym miejscu.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Serwer MCP zulipchat-mcp czyta ~/.zuliprc lub ~/.config/zulip/zuliprc. Wpis nie zawiera klucza.</translation>
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
        <translation>Inny serwer MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Dla serwerów, które czytają zmienne: klucz pochodzi z menedżera haseł przy uruchomieniu serwera. Najpierw włącz zapamiętywanie konta, a w miejsce SERVER wstaw polecenie serwera.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Powłoka (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Zmienne dla tego terminala, do jego zamknięcia.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Zmienne dla tego okna PowerShell, do jego zamknięcia.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Wiersz polecenia (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Zmienne dla tego okna Wiersza polecenia, do jego zamknięcia.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Plik i wiersz kodu, który go czyta.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Plik i wiersz w języku Go, który go czyta.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Plik i wiersz w języku Rust, który go czyta.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Plik i wiersze w języku Ruby, które go czytają.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Plik zmiennych dla --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Plik, który staje się sekretem Twojej usługi.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Secret ze zmiennymi, dla kubectl apply -f -.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Polecenia, które przekazują klucz do gh, nigdzie go nie pokazując.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Polecenia, które przekazują klucz do glab, nigdzie go nie pokazując.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Usługa systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Plik, który dostaje tylko usługa, jako poświadczenie.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Usługa systemd, szyfrowana</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Poświadczenie zaszyfrowane dla tego komputera. Potem usuń zapisany plik.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Plik dla --config. Klucz nie trafia do argumentów ani historii.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Wiersz do ~/.netrc. Każdy program, który go czyta, wysyła klucz do tego hosta.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Dla Twoich własnych programów.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Sam klucz</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Jego 32 znaki, do formularzy, które o niego proszą.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Użyj pliku CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Wybierz klucz tego certyfikatu</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Wybierz swój certyfikat</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>Klucz jest nieważny.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Wygenerowano go na nowo, konto jest dezaktywowane lub email w pliku nie należy do konta. Zaloguj się, aby pobrać aktualny klucz.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Klucz jest ważny; napraw plik, a zadziała.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Programy nie mogą użyć tego pliku.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Twoje środowisko ma pierwszeństwo przed tym plikiem.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Klucz jest ważny, ale programy mogą używać innego.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Nie udało się sprawdzić klucza.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Z samym plikiem wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Klucz nie został jeszcze sprawdzony.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Ten plik działa, ale klucz nie jest bezpieczny.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Ten plik działa, ale nie w całości.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Ten plik działa.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Programy logują się jako {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Klucz nieważny</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Pomijany</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niezabezpieczony</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Częściowo działa</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Działa</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Wiersz {line}: {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Zmiany w {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Tylko uprawnienia: od teraz tylko Ty możesz go odczytać.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Właścicielem pliku jest {owner} i może go odczytać.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Inni użytkownicy tego komputera mogą go odczytać, bo jego system plików nie obsługuje uprawnień.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Inni użytkownicy mogą zapisywać w folderze {path} i podmienić plik.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Wcześniej plik mogli odczytać inni użytkownicy. Rozważ utworzenie nowego klucza.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Ale w Twoim środowisku ustawiono {names}; programy używają tego zamiast pliku.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Inni użytkownicy tego komputera mogą odczytać ten plik.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Plik należy do innego użytkownika tego komputera.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Inni użytkownicy tego komputera mogą zapisywać w folderze {option} i podmienić ten plik.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Plik zaczyna się od niewidocznego znaku, który psuje działanie programów w Pythonie.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Plik jest w UTF-16, tak jak zapisuje go &gt; w PowerShellu. Programy potrzebują UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Plik nie jest w UTF-8, więc programy w Pythonie mogą kończyć się błędem na tym wierszu.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Zastąp „{option}” znakami ASCII; w systemie Windows programy w Pythonie mogą kończyć się błędem na tym znaku lub źle go odczytać.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>Wiersz jest wcięty, więc programy czytają go jako część {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>To wygląda na plik dla zulip-botserver lub mostu, a nie zuliprc. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>To nie jest pojedynczy adres email, więc serwery go odrzucają.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>To nie jest adres email. Większość serwerów nie przyjmuje niczego innego.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Programy nie mogą użyć tej wartości site. Podaj tylko adres organizacji, na przykład https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal nie uruchomi się z tą wartością {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal nie uruchomi się jednocześnie z footlinks i maximum-footlinks.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Zapisz % jako %% w {option}; programy w Pythonie kończą się błędem przy pojedynczym %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Żaden program nie czyta {option}. Prawidłowa nazwa to cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Żaden program nie czyta {option}. Certyfikaty serwerów są zawsze sprawdzane.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} nie wskazuje nadającego się certyfikatu. Potrzebna jest pełna ścieżka pliku PEM, bez ~ i bez komentarza.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key wymaga client_cert; bez tego programy w Pythonie kończą się błędem.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>W Twoim środowisku ustawiono {option}, ale pod tą ścieżką nie ma certyfikatów, więc programy w Pythonie nie mogą się połączyć.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure musi mieć wartość true lub false; przy każdej innej programy w Pythonie kończą się błędem.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true wyłącza sprawdzanie certyfikatów, więc atakujący w sieci mogą odczytać Twój klucz.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Brak adresu serwera („site”).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Brak adresu email.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Brak klucza.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>Klucz nie składa się z 32 liter i cyfr, jak klucze API.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Programy czytają tylko sekcję [api]; ta nazywa się [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Brak wiersza [api] nad email, key i site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} występuje dwa razy; programy w Pythonie kończą się wtedy błędem.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] występuje dwa razy; programy w Pythonie kończą się wtedy błędem.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Usuń cudzysłowy wokół {option}; programy czytają je jako część wartości.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Przenieś komentarz po {option} do osobnego wiersza; programy czytają go jako część wartości.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>W Twoim środowisku ustawiono {option}; programy używają tego zamiast pliku.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>Zmienna HOME nie jest ustawiona, więc podaj programom ścieżkę pliku.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Ten folder jest w repozytorium git; commit może ujawnić klucz.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Ten plik jest już w repozytorium git. Wygeneruj nowy klucz i usuń plik.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>Wartość site to adres http://, więc klucz jest wysyłany bez szyfrowania.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>To nie jest prawidłowy plik zuliprc.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Ustaw jako prywatny</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Podwój %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Zmień nazwę na cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Konwertuj na UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Usuń spacje</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Popraw email</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Popraw adres</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Wpisz pełną ścieżkę</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Usuń wiersz</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Włącz sprawdzanie certyfikatów</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Zmień nazwę na [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Dodaj [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Usuń duplikat</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Usuń cudzysłowy</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Przenieś komentarz</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Dodaj do .gitignore</translation>
    </message>
</context>
</TS>
