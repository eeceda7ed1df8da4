<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Obtient votre clé API Zulip et le fichier zuliprc que lisent vos outils. Logiciel libre sous licence Apache License 2.0. Ni créé ni approuvé par le projet Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>À propos de Zulip Key</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}&#xa0;: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Filter accounts</source>
        <translation>Filtrer les comptes</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Filtrer par nom, e-mail ou organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Ajouter un compte</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Vérifier un fichier zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>et %n autre&#xa0;: tapez pour le trouver</numerusform>
            <numerusform>et %n autres&#xa0;: tapez pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Aucun compte ne correspond.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Plus d’options pour {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>O&amp;ublier…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>La clé de {email} est copiée.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
            <numerusform>Le presse-papiers sera vidé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>La clé n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Oublier {email} sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La clé reste valable jusqu’à ce que vous en créiez une nouvelle.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>{email} a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>La clé reste valable.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Obtenir votre clé API Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Pour zulip-terminal, les robots, les scripts et l’API Python.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adresse de l’organisation</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Votre &amp;adresse Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Je ne connais pas mon adresse</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Vérifier un fichier zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Utiliser le zuliprc du presse-papiers</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Utiliser {host} du presse-papiers</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>L’adresse que vous voyez dans votre navigateur. Vous pouvez coller n’importe quel lien Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Encore %n tentative avant que le serveur vous fasse attendre.</numerusform>
            <numerusform>Encore %n tentatives avant que le serveur vous fasse attendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n échec. La plupart des serveurs bloquent la connexion après 5.</numerusform>
            <numerusform>%n échecs. La plupart des serveurs bloquent la connexion après 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Nouveau robot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Nom du robot</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Nom d’&amp;utilisateur du robot</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Le serveur ajoute «&#x202f;-bot&#x202f;» et son adresse.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Créer le robot</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Mes robots</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtrer les robots</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Filtrer par nom ou e-mail</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Aucun robot ne correspond.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name}, {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Chargement de vos robots…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Vous avez %n robot. Choisissez-le pour obtenir sa clé.</numerusform>
            <numerusform>Vous avez %n robots. Choisissez-en un pour obtenir sa clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Vous n’avez pas encore de robot ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>et %n autre&#xa0;: tapez pour le trouver</numerusform>
            <numerusform>et %n autres&#xa0;: tapez pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Saisissez un nom pour le robot.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Saisissez un nom d’utilisateur pour le robot.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Le robot {name} a été créé.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Le robot {name} n’a pas été créé.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Création du robot…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Copier le lien &amp;moi-même</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Rouvrir la page</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;Copier le lien de la page</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>Rien &amp;ne se passe&#x202f;?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Utiliser plutôt un mot de &amp;passe</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Se connecter avec {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Autoriser le navigateur à ouvrir Zulip Key&#x202f;?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Votre clé apparaîtra ici dès que vous serez connecté. Votre réglage précédent sera ensuite rétabli.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Jeton de connexion</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Coller le &amp;jeton</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Coller le &amp;lien</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Terminez la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Un jeton de connexion n’est pas utilisable ici, car cette organisation autorise aussi les mots de passe.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Ensuite, choisissez «&#x202f;Ouvrir Zulip Key&#x202f;».</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Votre clé apparaîtra alors ici.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>Sur la dernière page, cliquez sur Copier dans les 15&#xa0;secondes.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key s’occupe du reste.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>À la fin, le navigateur essaie d’ouvrir un lien zulip://. Copiez ce lien.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Collez-le ici.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Un autre utilisateur de cet ordinateur a demandé votre page de connexion.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Il n’a rien obtenu. Si c’était votre propre navigateur, copiez-y le lien de la page&#x202f;; sinon, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Votre page de connexion a été demandée deux fois.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>La seconde demande n’a rien obtenu. Si votre navigateur n’affiche pas la page de l’organisation, rouvrez la page&#x202f;; la première demande ne sera alors plus valable.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>En attente… encore %n minute</numerusform>
            <numerusform>En attente… encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Rien n’a encore été reçu.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Si le navigateur affiche une page de connexion ou d’inscription, la connexion a été annulée, ou il n’existe ici aucun compte actif correspondant. S’il affiche une erreur, la connexion de l’organisation est mal configurée. Vous pouvez rouvrir la page ou revenir en arrière.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Lien copié. Gardez-le pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Collez-le dans le navigateur de votre choix. Le presse-papiers sera vidé dans %n&#xa0;seconde.</numerusform>
            <numerusform>Collez-le dans le navigateur de votre choix. Le presse-papiers sera vidé dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Connexion à {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Impossible de vérifier la clé.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Empreinte fournie par votre administrateur</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Utiliser un fichier CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Le certificat de {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Impossible de charger le certificat.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Pour&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Émis par&#xa0;: lui-même (autosigné)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Émis par&#xa0;: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Valable du {start} au {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>L’empreinte correspond.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>L’empreinte ne correspond pas.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Collez l’empreinte que votre administrateur vous a donnée (par une autre voie que cette connexion). Le certificat sera alors approuvé pour cette organisation seulement.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>ou déposez un fichier dans cette fenêtre</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Vérifier des fichiers zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Aucun fichier zuliprc trouvé aux emplacements habituels.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} a été modifié.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Mis à jour.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La clé de {email} est enregistrée dans {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>La fenêtre se fermera quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Fermer sans attendre</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>&amp;Utilisateur de développement</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Se connecter sans mot de passe</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip vous enverra peut-être un e-mail de «&#x202f;nouvelle connexion&#x202f;». Il s’agit de cette application.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;E-mail ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Clé API Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Obtenir votre clé API Zulip et le fichier zuliprc dont vos outils ont besoin</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;clé;zuliprc;connexion;login;bot;robot;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Déposez pour vérifier le fichier</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Se connecter et mettre à jour ce fichier</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} sur {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Afficher la clé API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Copier la clé API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Garder la clé &amp;visible</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Autre chose a été copié, le presse-papiers reste donc tel quel.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>La clé est affichée.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;sous forme de</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Mes &amp;robots</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>C&amp;hanger de compte</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>Ré&amp;générer la clé…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Oublier ce compte</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Votre clé API est prête.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role}, {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · approuvé par vous</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Enregistrer plutôt un fichier</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Gardez cette clé secrète, comme un mot de passe.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Gardez cette clé secrète. L’application mobile l’utilise aussi.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Variables du shell</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Code Python</translation>
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
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Cette adresse ne sert qu’une fois et a déjà été utilisée. Choisissez «&#x202f;Rouvrir la page&#x202f;» dans Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Obtenez votre clé API Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key vous donne la clé API de votre compte sur n’importe quel serveur Zulip, et le fichier zuliprc dont zulip-terminal, l’API Python, les robots et les scripts ont besoin.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Connectez-vous avec votre adresse e-mail et votre mot de passe, ou avec votre navigateur</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Copiez la clé, ou enregistrez-la dans un fichier zuliprc que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Enregistrez la clé dans votre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Vérifiez un fichier zuliprc et corrigez ce qui ne va pas</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Créez une nouvelle clé et obtenez les clés de vos robots</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Quand quelque chose ne fonctionne pas, il explique pourquoi et que faire ensuite. Il ne se connecte qu’au serveur de votre organisation.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>La connexion et la clé API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Vos comptes, et la vérification d’un fichier zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Utiliser les paramètres du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manuel</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxys http://, https:// et socks5://. Les serveurs de cet ordinateur sont toujours joints directement.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>&amp;Nom d’utilisateur (si demandé)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Mémo&amp;riser le mot de passe</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>À quel proxy correspond ce nom d’utilisateur&#x202f;? Saisissez son adresse.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Recherche de {host}…</translation>
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
        <translation>Local, non chiffré · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Approuvé par vous · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Chiffré (https au lieu de http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Connexion chiffrée · Zulip {version}</translation>
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
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>Le mot de passe contient un saut de ligne. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>Le mot de passe commence ou finit par une espace. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Modifier le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Vous choisissez l’emplacement.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Le fichier avec la clé</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Enregistrer pour {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Collez ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Copié. Ce texte ne contient pas de clé.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Chercher un programme</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Aucun programme ne correspond. «&#x202f;Autre programme&#x202f;» enregistre un fichier zuliprc où vous voulez.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Qui utilisera cette clé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Création d’une nouvelle clé…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Nouvelle clé créée.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>L’ancienne clé ne fonctionne plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>%n fichier contient encore l’ancienne clé.</numerusform>
            <numerusform>%n fichiers contiennent encore l’ancienne clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>&amp;Mémoriser ce compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Annuler la mémorisation</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Enregistre la clé (pas votre mot de passe) dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Enregistre la clé (pas votre mot de passe) dans {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Mémorisé dans {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Retiré de cet ordinateur. La clé reste valable.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Qui utilisera cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Votre administrateur a désactivé l’enregistrement dans des fichiers.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>&amp;Autres programmes…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Configurer {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Enregistrer pour {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La clé de {email} est enregistrée dans {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>La clé de {email} n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Pour tester&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Cela fonctionne. {program} utilise le compte {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Le fichier se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Copié, hors de l’historique du presse-papiers. Effacement dans %n s.</numerusform>
            <numerusform>Copié, hors de l’historique du presse-papiers. Effacement dans %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Copié, peut-être gardé dans l’historique du presse-papiers. Effacement dans %n s.</numerusform>
            <numerusform>Copié, peut-être gardé dans l’historique du presse-papiers. Effacement dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Presse-papiers vidé.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Le presse-papiers sera vidé à votre retour dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy et son mot de passe</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Aucun. Les certificats de votre système sont utilisés.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Connexion par navigateur</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>Utiliser le paramètre du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Le contraste élevé suit toujours le système.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Utiliser le paramètre du système</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Autoriser le &amp;navigateur à ouvrir Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Seulement pendant l’attente d’une connexion&#x202f;; votre réglage est ensuite rétabli. Si l’option est désactivée, une question est posée avant d’accepter des liens de connexion d’un autre programme.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>&amp;Masquer une clé affichée après</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Effacer une clé copiée après</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Seulement quand je la masque</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Retirer la confiance accordée à {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Les certificats du système sont de nouveau utilisés.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Connexion à {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Recherche de {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Trouvé&#xa0;: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>L’adresse de votre organisation s’affiche dans votre navigateur quand Zulip est ouvert.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>Dans l’application de bureau ou mobile, elle figure sous le nom de l’organisation. Zulip Cloud peut aussi vous envoyer par e-mail la liste de vos organisations.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Trouver par e-mail</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Choisissez comment vous connecter.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Vous vous connectez avec votre navigateur.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key ne peut pas se connecter à cette organisation.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Vous pouvez plutôt copier votre clé dans le navigateur.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Obtenez votre clé dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Une fois connecté, choisissez Compte &amp; confidentialité → Gérer votre clé API.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Gardé en mémoire seulement. Les programmes qui utilisent cette clé dans un zuliprc le demandent eux-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>Mot de &amp;passe de la clé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>Vérifier un fichier &amp;zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À propo&amp;s</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>L’ancienne clé ne fonctionne plus. Pour obtenir la nouvelle plus tard, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Rester et enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>La nouvelle clé n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>arguments&#xa0;:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>options&#xa0;:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}&#xa0;: erreur&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>n’accepte pas de valeur, mais {given} est indiqué</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>ne peut pas être utilisé avec {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} n’est pas possible&#x202f;; choisissez parmi {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>il manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>inconnu&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>Aucun compte n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Pour en enregistrer un&#xa0;: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>{account} a été retiré de cet ordinateur. La clé reste valable.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save nécessite --create ou --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username nécessite --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Le nom du robot est trop long.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Ce nom nécessite --username, avec des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Vous n’avez pas encore de robot ici.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Le robot est en cours de création.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Le robot {email} a été créé.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Pour obtenir sa clé&#xa0;: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Plusieurs robots correspondent&#x202f;; choisissez-en un par son adresse e-mail.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Aucun robot ne correspond. Voir&#xa0;: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes nécessite --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Personne ne peut répondre ici, --fix nécessite donc --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Aucun fichier zuliprc trouvé aux emplacements habituels.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}&#x202f;? [o/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} sur {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} nécessite --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace et --dry-run nécessitent --save ou --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin nécessite --server et --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Votre administrateur n’autorise que {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Pour tester&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>La clé n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Impossible d’ouvrir l’affichage {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key n’est plus dans le menu.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>La commande {word} n’existe pas. Vouliez-vous dire «&#x202f;zulipkey {nearest}&#x202f;»&#x202f;? Ici, les adresses s’écrivent avec https:// devant.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo fournit sa propre adresse.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list nécessite --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>Le mot de passe est abcd1234, sauf si un autre est indiqué.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Impossible d’écrire la sortie&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Personne ne peut répondre ici, regenerate nécessite donc --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>La clé est en cours de remplacement&#x202f;; l’opération ne peut plus être arrêtée.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Nouvelle clé créée. L’ancienne clé ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>Le gestionnaire de mots de passe contient encore l’ancienne clé.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Pour obtenir la nouvelle clé&#xa0;: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Ces fichiers la reçoivent&#xa0;:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [o/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file nécessite {} là où la commande attend le chemin d’un zuliprc, par exemple&#xa0;: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>La commande {name} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Impossible de lancer {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>L’adresse de cette organisation est {other}. Pour vous y connecter, utilisez --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>Dans un terminal, «&#x202f;zulipkey get --server {host}&#x202f;» affiche le lien.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} désigne {path}, qui ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Si c’est le serveur de votre entreprise, ajoutez --ca-file FILE avec le fichier de certificats de votre entreprise.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>o oui y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Son mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Se connecter plutôt à cette adresse&#x202f;? [o/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Votre adresse Zulip&#xa0;: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Laissez vide pour vous connecter avec un navigateur.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Ouvrez ce lien dans un navigateur sur n’importe quel ordinateur et connectez-vous. Gardez le lien pour vous&#xa0;:
{link}
À la fin, le navigateur essaie d’ouvrir un lien qui commence par zulip://login. Copiez-le (depuis le bouton, ou depuis l’adresse de la page qui n’a pas pu s’ouvrir) et collez-le ici.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Lien (masqué)&#xa0;: </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key ne peut pas se connecter à cette organisation.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Numéro de la méthode de connexion&#xa0;: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Saisissez votre adresse e-mail ou votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>L’adresse e-mail, le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Réessayez, ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Le serveur n’autorise plus de tentatives pour l’instant. Patientez un peu.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Réessayez à {time} (dans {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>La clé n’est pas valide.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Connectez-vous pour obtenir la clé actuelle.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Il n’y a pas ici de gestionnaire de mots de passe où chercher sa clé. Si vous en avez un, la clé y est peut-être encore, sous «&#x202f;{service}&#x202f;» de {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>{email} a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>La remplacer par la clé de {email}&#x202f;? Les autres paramètres sont conservés.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Le remplacer efface tout son contenu.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Le proxy des paramètres de votre système</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Votre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Votre gestionnaire de mots de passe ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Impossible de se connecter à {host}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Fermez quelques programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Le robot a peut-être été créé.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Cherchez-le dans la liste de vos robots avant de réessayer.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Tout se trouve maintenant dans {kept_as}. Fermez l’autre programme, puis renommez ce fichier.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>Le mot de passe n’est pas une ligne de texte UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>Dans PowerShell, &gt; écrit en UTF-16, et Set-Content -Encoding utf8 écrit en UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Le format {form} ne peut pas contenir cette valeur&#xa0;: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Elle contient {character}, qui ne peut pas y être écrit de façon sûre. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Aucun navigateur ne s’est ouvert.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Ouvrez ce lien vous-même&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Impossible de configurer les liens zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>La raison&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Le menu n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>Le fichier de paramètres de votre administrateur, {path}, contient une erreur ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>L’enregistrement est désactivé jusqu’à sa correction.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Saisissez un hôte et un port, par exemple proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Ce mot de passe ne déverrouille pas la clé.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} ne contient aucun certificat utilisable.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Choisissez un fichier PEM. Un certificat client nécessite aussi sa propre clé.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>Vous n’avez pas de dossier personnel sur cet ordinateur, rien ne peut donc y être enregistré.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Indiquez l’un de vos dossiers dans {variable}.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Votre administrateur a désactivé l’enregistrement dans des fichiers.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Vous pouvez plutôt copier la clé.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Votre administrateur n’autorise que {only}, pas {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Ni affichage ni terminal disponible.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Aucun compte enregistré ne correspond.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Voir&#xa0;: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Plusieurs comptes correspondent&#x202f;; choisissez-en un&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Erreur inattendue.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Vous pouvez continuer. Veuillez copier les détails et signaler le problème.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Saisissez l’adresse web de votre organisation.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Cela ressemble à une adresse e-mail.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>C’est un lien de type zulip: et non une adresse web.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Saisissez l’adresse que vous voyez dans votre navigateur.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Seules les adresses https:// sont prises en charge.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>C’est un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Omettez tout jusqu’au @ inclus.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>Le port après les deux-points doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Saisissez-la comme dans votre navigateur, par exemple your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>{host} est introuvable.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Vérifiez l’orthographe et votre connexion Internet ou VPN. Pour Zulip Cloud, utilisez {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Vérifiez l’orthographe et votre connexion Internet ou VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} n’a pas répondu sur le port {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Il est peut-être en panne ou bloqué. Vérifiez votre connexion Internet ou VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} n’a pas répondu au bout de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Vérifiez votre connexion Internet ou VPN, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>La connexion à {host} a été perdue.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>La connexion à {host} a été perdue avant tout envoi.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Votre proxy {proxy} demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Ajoutez-les aux paramètres du proxy.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Votre proxy {proxy} est introuvable.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Vérifiez l’orthographe et votre connexion réseau.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Impossible de se connecter à votre proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Vérifiez les paramètres du proxy et votre connexion réseau.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} n’est pas une adresse de proxy valide.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Son port doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>Dans son mot de passe, écrivez # sous la forme %23, / sous la forme %2F et&#x202f;? sous la forme %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Elle doit ressembler à http://proxy.example.com:3128, sans guillemets.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>Le port {port} de {host} utilise http, pas https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key n’envoie de mots de passe que par https. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} ne prend pas en charge https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key n’envoie pas de mots de passe sans chiffrement. Contactez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Votre ordinateur ne fait pas confiance au certificat de {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Rien n’a été envoyé. Si c’est le serveur de votre entreprise, choisissez le fichier de certificats (CA) de votre entreprise, ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Votre ordinateur ne fait pas confiance à {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Sa chaîne de certificats est peut-être incomplète. Si c’est le serveur de votre entreprise, choisissez le fichier de certificats (CA) de votre entreprise, ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Vérifiez l’horloge de votre ordinateur ({now}). Si elle est juste, l’administrateur du serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Le certificat de {host} a expiré le {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Le certificat de {host} n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Vérifiez l’horloge de votre ordinateur ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Le certificat de {host} est valable à partir du {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Le certificat appartient à {names}, pas à {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Il peut s’agir d’une attaque. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Le certificat n’appartient pas à {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Le certificat de {host} a été révoqué.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Rien n’a été envoyé. Contactez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>La clé de votre certificat, {path}, est chiffrée.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Saisissez son mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} demande un certificat client.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Choisissez le vôtre, ou demandez-en un à votre administrateur.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Impossible d’établir une connexion sécurisée avec {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Rien n’a été envoyé. Réessayez, ou envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} n’est pas un serveur Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Saisissez l’adresse que vous voyez dans votre navigateur quand Zulip est ouvert.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Le serveur ne reconnaît pas {host} comme son adresse.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Saisissez l’adresse exactement comme dans votre navigateur.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>C’est une page web qui a répondu, pas Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>{host} est-elle bien l’adresse affichée dans votre navigateur&#x202f;? Vous devez peut-être aussi vous connecter d’abord à votre réseau Wi-Fi ou d’entreprise.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} n’accepte plus de requêtes pour l’instant.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Réessayez à {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip n’a pas reçu la clé.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Un élément placé devant {host} retire l’en-tête Authorization. L’administrateur du serveur peut corriger cela.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Un élément placé devant Zulip a bloqué la requête ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Envoyez les détails à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Le serveur est mal configuré.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Son administrateur peut corriger cela. Le serveur indique&#xa0;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>Le serveur a un problème ou est en maintenance ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} a rejeté la requête.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} redirige ailleurs.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Par sécurité, Zulip Key s’est arrêté ici. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} redirige vers {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} redirige chaque requête vers lui-même.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Son proxy inverse est mal configuré. L’administrateur du serveur peut corriger cela.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} a envoyé une réponse anormalement longue.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>La réponse du serveur était incomplète ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Réessayez, ou envoyez les détails à son administrateur.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Ce serveur ({version}) n’accepte pas Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Obtenez plutôt votre clé dans le navigateur.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} est partagé par plusieurs organisations.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Saisissez l’adresse propre à votre organisation, par exemple your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>Il n’y a pas d’organisation à l’adresse {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Vérifiez l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} redirige vers {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Se connecter plutôt à cette adresse&#x202f;? Votre mot de passe y sera envoyé.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>L’adresse de cette organisation est {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Le serveur a rejeté la requête ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Il indique&#xa0;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Connectez-vous avec votre adresse e-mail.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Cette organisation n’accepte pas les noms d’utilisateur.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Aucun compte n’a cette adresse e-mail ici.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Vérifiez l’adresse e-mail. Votre compte est peut-être dans une autre organisation de ce serveur.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Demandez aux administrateurs de votre organisation de le réactiver.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Cette organisation a été désactivée.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Vérifiez l’adresse, ou contactez ses administrateurs.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Cette organisation n’autorise pas la connexion par mot de passe.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Connectez-vous plutôt avec un navigateur.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Réinitialisez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Connectez-vous ensuite ici avec le nouveau.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Patientez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Ce n’est pas un serveur de développement.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Connectez-vous avec un mot de passe.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Le serveur n’accepte pas la clé qu’il a envoyée.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Elle appartient à un webhook entrant et ne peut donc qu’envoyer des messages.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Le serveur n’a pas indiqué si la clé a changé.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Reconnectez-vous pour obtenir la clé actuelle.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Ce serveur n’envoie pas de clé de cette façon.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Réessayez, et autorisez le navigateur à ouvrir Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Ce lien vient de {other}, pas de votre organisation.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Utilisez le lien de la page que Zulip Key a ouverte.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Ce lien vient d’une tentative précédente.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Terminez sur la dernière page ouverte, ou rouvrez-la.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Ce lien a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Chaque lien ne sert qu’une fois. Rouvrez la page pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Le délai de connexion est dépassé.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Un lien de connexion est arrivé, mais aucune connexion par navigateur n’est en cours.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Le lien n’a pas été utilisé. Commencez d’abord la connexion ici.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Ce n’est pas le jeton de connexion de la dernière page ouverte.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Copiez-le à nouveau sur cette page.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Le jeton de connexion a expiré.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Il est valable 15 secondes. Réessayez.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Ce n’est pas un lien de connexion complet.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Il commence par zulip://login et tient sur une longue ligne.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} désigne {store}, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Installez-le, ou changez ce réglage.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Cet ordinateur n’a pas de gestionnaire de mots de passe utilisable par les programmes.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Rien n’y a été enregistré.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Le gestionnaire de mots de passe configuré ici ({store}) n’est pas sûr ou n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>La clé n’a pas pu être vérifiée dans {store}&#x202f;; elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} contient encore la clé.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Retirez-y l’entrée de Zulip Key, puis réessayez.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} ne contient plus la clé.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Connectez-vous pour l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Votre gestionnaire de mots de passe n’a pas répondu au bout de {seconds} secondes.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} ne fonctionne pas ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Redémarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} contient la clé de {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} contient la clé d’un compte sur {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} contient la clé de {email} sur {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} contient déjà autre chose.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} vaut {path}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Les programmes n’y remplacent pas le ~. Indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Les programmes ne cherchent qu’à cet endroit.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>Le dossier de {path} n’existe pas.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Créez-le d’abord, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Impossible de lire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Il n’y a plus d’espace pour {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows n’autorise pas le nom de fichier {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal ne démarre pas avec ce fichier. Enregistrez-le dans un emplacement privé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} appartient à {owner}, qui pourrait y lire la clé.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} n’est pas un fichier zuliprc valide.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>La ligne {line} de {path} n’est pas valide.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Un autre programme vient de modifier {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Ses modifications ont été conservées. Réessayez.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>L’enregistrement de {path} a échoué.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Il n’est pas utilisé pour l’instant, et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Il n’est pas utilisé, et sera gardé sous un autre nom au prochain enregistrement.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Il a été gardé sous le nom {kept_as}, et un nouveau fichier a été créé.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Un autre programme utilise {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Rien n’y a été enregistré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Trouver mon organisation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter par navigateur</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Utiliser {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Remplacer tout le fichier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Paramètres réseau…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Saisir le mot de passe de la clé…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Utiliser un fichier CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>E-mail ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Créer une nouvelle clé pour {email}&#x202f;?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Tout ce qui utilise la clé actuelle (scripts, robots, téléphone) ne fonctionnera plus avant d’avoir reçu la nouvelle.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} contient la nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Commandes utilisateur</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>obtenir votre clé API Zulip et le fichier zuliprc dont vos outils ont besoin</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Sans commande, la fenêtre s’ouvre&#xa0;: saisissez l’adresse de votre organisation, puis votre adresse e-mail et votre mot de passe, ou connectez-vous avec votre navigateur. Copiez la clé, ou enregistrez-la dans un fichier zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Afficher l’aide et quitter. Chaque commande a la sienne.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Seul le résultat va sur la sortie standard&#x202f;; tous les messages vont sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 en cas de réussite, 1 en cas d’échec, 2 en cas de mauvaise utilisation, 130 en cas d’annulation&#x202f;; «&#x202f;zulipkey run&#x202f;» renvoie le code de la commande, 127 si elle n’existe pas et 126 si elle ne peut pas être exécutée. Un signal autre qu’une interruption met fin au programme comme à tout autre.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>BOGUES</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>La langue, par exemple de ou pt_BR&#x202f;; à défaut, celle qui a été choisie dans la fenêtre, ou celle du système.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Avec debug comme valeur, le programme écrit un journal sur la sortie d’erreur standard&#x202f;; les secrets sont masqués.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Le proxy pour les requêtes et les hôtes à joindre sans lui.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Un fichier PEM des autorités de certification auxquelles faire confiance à la place de celles du système&#x202f;; la première variable définie est utilisée.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Lu par zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Lu par l’API Python et par zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Les comptes enregistrés, sans leurs clés, qui sont dans le gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Les paramètres d’un administrateur.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>l’un de ceux-ci</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Commandes pour les terminaux et les autres programmes&#xa0;: {commands}&#x202f;; voir zulipkey COMMAND --help. ZULIPKEY_LOG=debug dans l’environnement écrit un journal sur stderr&#x202f;; les secrets sont masqués.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Obtenez votre clé API Zulip et le fichier zuliprc dont vos outils ont besoin.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>l’adresse d’une organisation à préremplir (rien n’est envoyé), ou le lien zulip: obtenu à la fin d’une connexion dans le navigateur</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>essayer avec une organisation de démonstration intégrée</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>avec --demo&#xa0;: lister ses utilisateurs et ce qui se passe quand ils se connectent, puis quitter</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>afficher les versions pour un rapport de bogue et quitter</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Clés API Zulip pour les terminaux et les autres programmes. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>afficher les versions et quitter</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>la fenêtre, avec une organisation de démonstration intégrée</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 réussite, 1 échec, 2 mauvaise utilisation, 130 annulation.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>une adresse e-mail, l’adresse d’une organisation, ou EMAIL@HOST comme l’affiche «&#x202f;zulipkey accounts&#x202f;»</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>l’adresse de l’organisation</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>votre adresse e-mail (ou nom d’utilisateur)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>ce qui est affiché&#xa0;: zuliprc (par défaut, sauf si la clé est enregistrée), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>l’enregistrer là où ce programme la cherche, dans son format, ou afficher ce qu’il faut y coller&#xa0;: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>l’enregistrer dans ce fichier et afficher son chemin</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>remplacer un autre compte, ou un autre contenu, dans le fichier</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>ne rien enregistrer&#xa0;: afficher le chemin du fichier et les lignes qui changeraient, sans la clé</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>enregistrer la clé dans votre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>lire le mot de passe (une ligne) sur l’entrée standard&#x202f;; nécessite --server et --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>au lieu de l’environnement, utiliser un zuliprc que seule cette commande voit&#x202f;; son chemin remplace {} dans les arguments de la commande</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>après --, avec ses arguments</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>vérifier si la clé de chaque compte fonctionne</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>le propriétaire&#xa0;: une adresse e-mail, l’adresse d’une organisation, ou EMAIL@HOST comme l’affiche «&#x202f;zulipkey accounts&#x202f;»</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>créer un robot et afficher son zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>afficher le zuliprc de ce robot (son adresse e-mail ou son nom)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>avec --create&#xa0;: son nom d’utilisateur (par défaut&#xa0;: tiré du nom)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>enregistrer plutôt le zuliprc dans ce fichier et afficher son chemin (par défaut pour FILE&#xa0;: le nom du robot avec .zuliprc, dans ce dossier)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>par défaut&#xa0;: les fichiers aux emplacements habituels</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>corriger ce qui peut l’être, après avoir montré chaque modification</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>avec --fix&#xa0;: ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>ne pas vérifier si la clé fonctionne</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>le retirer du menu</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>faire confiance aux autorités de certification de ce fichier PEM, par exemple celles de votre entreprise</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>combien de temps attendre le gestionnaire de mots de passe (par défaut&#xa0;: 60&#x202f;; dans un terminal, sans limite)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>afficher du JSON&#xa0;: une liste d’objets</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>pour l’afficher, omettez --save et --for&#x202f;; un fichier de ce nom s’écrit ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>il faut un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Affiche une clé, ou l’enregistre.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Elle vient du compte mémorisé, si un seul convient. Sinon, vous vous connectez&#xa0;: dans la fenêtre, ou ici s’il n’y a pas d’affichage.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Exécute une commande avec la clé dans son environnement, ou dans un zuliprc pour elle seule.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Elle reçoit ZULIP_EMAIL, ZULIP_API_KEY et ZULIP_SITE, ou avec --file un zuliprc à la place de {}, comme dans&#xa0;: zulipkey run --file -- zulip-term -c {}. Rien n’est enregistré sur le disque. Le code de retour est celui de la commande&#x202f;; 127 si elle n’existe pas, 126 si elle ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Liste les comptes enregistrés.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Avec --check, le code de retour est 0 si chaque clé fonctionne, sinon 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Supprime un compte et sa clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La clé reste valable jusqu’à ce que vous en créiez une nouvelle.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Crée une nouvelle clé pour un compte enregistré.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>L’ancienne clé ne fonctionne plus nulle part. Les fichiers qui la contiennent et que ce programme connaît, ainsi que votre gestionnaire de mots de passe, reçoivent la nouvelle.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Liste vos robots, en crée un, ou obtient la clé de l’un d’eux.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Vérifie des fichiers zuliprc&#xa0;: à quel compte ils correspondent, si la clé fonctionne, ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Le code de retour est 0 si tout va bien, sinon 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Affiche le script de complétion pour un shell.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Pour bash et zsh&#xa0;: {eval}&#x202f;; pour fish&#xa0;: {source}&#x202f;; pour PowerShell&#xa0;: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Ajoute Zulip Key au menu de votre bureau et affiche le chemin de l’entrée.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Pour une installation par pipx, uv ou pip sous Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Programmes de Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistants IA</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminaux</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Conteneurs, CI et services</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Exécutez ceci dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Mettez ceci dans votre programme&#xa0;:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Ajoutez ceci à {path}, puis redémarrez l’assistant&#xa0;:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Ajoutez ceci au fichier d’unité du service&#xa0;:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Ajoutez ceci à votre compose.yaml&#xa0;:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Ajoutez ceci au conteneur dans votre manifeste&#xa0;:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} lit {character} dans un zuliprc autrement que Python, et peut donc obtenir une valeur erronée. Transmettez-lui plutôt l’e-mail, la clé et le site par des variables.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip dans une fenêtre de terminal. Lit ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>API Python, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Scripts Python et zulip-send. Ils lisent ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Commandes pour Zulip. Ne lit que ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Robot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Un de vos robots. Enregistrez le fichier dans le dossier du robot.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Une section de botserverrc. Donnez-lui le nom du module du robot, et complétez-la avec le jeton du zuliprc de ce robot.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Passerelle Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Une section de matrix_bridge.conf. Ajoutez-y votre canal et votre sujet.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Passerelle IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Lit ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Autre programme</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Un fichier zuliprc à l’emplacement de votre choix.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Le serveur MCP zulipchat-mcp lit ~/.zuliprc ou ~/.config/zulip/zuliprc. L’entrée ne contient pas de clé.</translation>
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
        <translation>Autre serveur MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Pour les serveurs qui lisent des variables&#xa0;: la clé vient de votre gestionnaire de mots de passe au démarrage du serveur. Mémorisez d’abord le compte, et mettez la commande du serveur à la place de SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Variables pour ce terminal, jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Variables pour cette session PowerShell, jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Invite de commandes (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Variables pour cette invite de commandes, jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Un fichier, et la ligne de code qui le lit.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Un fichier, et la ligne de code Go qui le lit.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Un fichier, et la ligne de code Rust qui le lit.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Un fichier, et les lignes de code Ruby qui le lisent.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Un fichier de variables pour --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Un fichier qui devient un secret de votre service.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Un Secret pour kubectl apply -f -, avec les variables.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Des commandes qui transmettent la clé à gh sans l’afficher nulle part.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Des commandes qui transmettent la clé à glab sans l’afficher nulle part.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Service systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Un fichier que seul le service reçoit, comme credential.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Service systemd, chiffré</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Un credential chiffré pour cet ordinateur. Supprimez ensuite le fichier enregistré.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Un fichier pour --config. La clé n’apparaît ni dans les arguments ni dans l’historique.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Une ligne pour ~/.netrc. Tout programme qui le lit envoie la clé à cet hôte.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Pour vos propres programmes.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>La clé seule</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Ses 32 caractères, pour les formulaires qui la demandent.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Utiliser un fichier CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Choisir la clé de ce certificat</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Choisir votre certificat</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>La clé n’est pas valide.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Elle a été régénérée, le compte est désactivé, ou l’adresse e-mail du fichier n’est pas celle du compte. Connectez-vous pour obtenir la clé actuelle.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Sa clé est valide&#x202f;; corrigez le fichier et il fonctionnera.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Les programmes ne peuvent pas utiliser ce fichier.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Votre environnement l’emporte sur ce fichier.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Sa clé est valide, mais les programmes en utilisent peut-être une autre.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Impossible de vérifier la clé.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Le fichier lui-même est correct.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Clé pas encore vérifiée.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Ce fichier fonctionne, mais sa clé n’est pas en sécurité.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Ce fichier fonctionne, mais pas entièrement.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Ce fichier fonctionne.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Les programmes se connectent en tant que {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Clé non valide</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Supplanté</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Fonctionne</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Ligne {line}. {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Modifications dans {path}&#xa0;:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Seulement ses permissions&#xa0;: désormais, vous seul pourrez le lire.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Le fichier appartient à {owner}, qui peut le lire.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent le lire, car son système de fichiers ne gère pas les permissions.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier {path} et remplacer le fichier.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>D’autres utilisateurs pouvaient lire ce fichier auparavant. Pensez à créer une nouvelle clé.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Mais votre environnement définit {names}&#x202f;; les programmes utilisent ces valeurs à la place.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Le fichier appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent écrire dans le dossier {option} et remplacer ce fichier.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Le fichier commence par un caractère invisible qui fait échouer les programmes Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Le fichier est en UTF-16, comme l’écrit &gt; dans PowerShell. Les programmes ont besoin d’UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Le fichier n’est pas en UTF-8, les programmes Python peuvent donc échouer sur cette ligne.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Remplacez «&#x202f;{option}&#x202f;» par de l’ASCII&#x202f;; sous Windows, les programmes Python peuvent échouer sur ce caractère ou mal le lire.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>La ligne est en retrait, les programmes la lisent donc comme une partie de {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Cela ressemble à un fichier pour zulip-botserver ou une passerelle, pas à un zuliprc. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Ce n’est pas une adresse e-mail unique, les serveurs la rejettent donc.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Ce n’est pas une adresse e-mail. La plupart des serveurs n’acceptent rien d’autre.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Les programmes ne peuvent pas utiliser cette adresse (site). Saisissez seulement l’adresse de l’organisation, par exemple https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal ne démarre pas avec cette valeur de {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal ne démarre pas avec footlinks et maximum-footlinks à la fois.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Écrivez % sous la forme %% dans {option}&#x202f;; les programmes Python échouent sur un % isolé.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Aucun programme ne lit {option}. Le nom correct est cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Aucun programme ne lit {option}. Les certificats des serveurs sont toujours vérifiés.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} n’indique pas de certificat utilisable. Il faut le chemin complet d’un fichier PEM, sans ~ ni commentaire.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key nécessite client_cert&#x202f;; sans lui, les programmes Python échouent.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>Votre environnement définit {option}, mais il n’y a pas de certificats à cet emplacement, les programmes Python ne peuvent donc pas se connecter.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure doit valoir true ou false&#x202f;; les programmes Python échouent sur toute autre valeur.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true désactive la vérification des certificats&#x202f;; un attaquant sur le réseau pourrait lire votre clé.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Il manque l’adresse du serveur («&#x202f;site&#x202f;»).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Il manque l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Il manque la clé.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>La clé n’a pas la forme d’une clé API&#xa0;: 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Les programmes ne lisent que la section [api]&#x202f;; celle-ci s’appelle [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Il manque la ligne [api] au-dessus de email, key et site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} apparaît deux fois&#x202f;; les programmes Python échouent dans ce cas.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] apparaît deux fois&#x202f;; les programmes Python échouent dans ce cas.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Retirez les guillemets autour de {option}&#x202f;; les programmes les lisent comme une partie de la valeur.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Déplacez le commentaire après {option} sur une ligne à part&#x202f;; les programmes le lisent comme une partie de la valeur.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>Votre environnement définit {option}&#x202f;; les programmes utilisent cette valeur plutôt que ce fichier.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME n’est pas défini, indiquez donc aux programmes le chemin du fichier.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Ce dossier est dans git&#x202f;; un commit pourrait publier la clé.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Ce fichier est déjà dans git. Régénérez la clé et retirez le fichier.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>L’adresse (site) est en http://, la clé est donc envoyée sans chiffrement.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Ce n’est pas un fichier zuliprc valide.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Doubler le %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Renommer en cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Convertir en UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Retirer les espaces</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Corriger l’e-mail</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Écrire le chemin complet</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Activer la vérification des certificats</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Renommer en [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Ajouter [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Retirer le doublon</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Retirer les guillemets</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Déplacer le commentaire</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Ajouter à .gitignore</translation>
    </message>
</context>
</TS>
