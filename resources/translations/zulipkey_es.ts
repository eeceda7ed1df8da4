<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Obtiene tu clave de API de Zulip y el archivo zuliprc que leen tus herramientas. Software libre bajo la licencia Apache License 2.0. No está hecho ni avalado por el proyecto Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Acerca de Zulip Key</translation>
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
        <translation>Filtrar cuentas</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Filtrar por nombre, correo u organización</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Añadir una cuenta</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Comprobar un archivo zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a tu gestor de contraseñas…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>y %n más: escribe para encontrarla</numerusform>
            <numerusform>y %n más: escribe para encontrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Ninguna cuenta coincide.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Más opciones de {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>La clave de {email} se ha copiado.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>El portapapeles se borrará en %n s.</numerusform>
            <numerusform>El portapapeles se borrará en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Borrar el portapapeles</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>La clave ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>¿Olvidar {email} en este equipo?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La clave seguirá funcionando hasta que crees una nueva.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>{email} se ha quitado de este equipo.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>La clave sigue funcionando.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Obtén tu clave de API de Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Para zulip-terminal, bots, scripts y la API de Python.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Dirección de la organización</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Tu &amp;dirección de Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>No sé mi dirección</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Comprobar un archivo zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Usar el zuliprc del portapapeles</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Usar {host} del portapapeles</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>La dirección que ves en tu navegador. Puedes pegar cualquier enlace de Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Queda un intento antes de que el servidor te haga esperar.</numerusform>
            <numerusform>Quedan %n intentos antes de que el servidor te haga esperar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>Un intento fallido. La mayoría de los servidores bloquean el acceso tras 5.</numerusform>
            <numerusform>%n intentos fallidos. La mayoría de los servidores bloquean el acceso tras 5.</numerusform>
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
        <translation>Nuevo bot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Nombre del bot</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Nombre de &amp;usuario del bot</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>El servidor añade «-bot» y su dirección.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Crear bot</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Mis bots</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtrar bots</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Filtrar por nombre o correo</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Ningún bot coincide.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} en {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Cargando tus bots…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Tienes un bot. Elígelo para obtener su clave.</numerusform>
            <numerusform>Tienes %n bots. Elige uno para obtener su clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Todavía no tienes bots aquí.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>y %n más: escribe para encontrarlo</numerusform>
            <numerusform>y %n más: escribe para encontrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Escribe un nombre para el bot.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Escribe un nombre de usuario para el bot.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>El bot {name} se ha creado.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>El bot {name} no se ha creado.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Creando el bot…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Copiar el enlace a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir la página otra vez</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;Copiar el enlace de la página</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>¿&amp;No ha pasado nada?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Usar una contra&amp;seña</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Iniciar sesión con {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo tu navegador…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>¿Permitir que el navegador abra Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Tu clave aparecerá aquí en cuanto inicies sesión. Después se restaurará tu ajuste anterior.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Enlace de acceso</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Pegar el &amp;token</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Pegar el en&amp;lace</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Termina de iniciar sesión en tu navegador</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Aquí no se puede usar un token de acceso, porque esta organización también permite contraseñas.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Inicia sesión en la página que se ha abierto.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Cuando te lo pregunte, elige «Abrir Zulip Key».</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Tu clave aparecerá entonces aquí.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>En la última página, pulsa Copiar en menos de 15&#xa0;segundos.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key recoge el token.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>Al final, el navegador intenta abrir un enlace zulip://. Copia ese enlace.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Pégalo aquí.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Otro usuario de este equipo ha pedido tu página de acceso.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>No ha recibido nada. Si era tu propio navegador, copia en él el enlace de la página; si no, avisa a tu administrador.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Tu página de acceso se ha pedido dos veces.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>La segunda petición no ha recibido nada. Si tu navegador no muestra la página de la organización, abre la página otra vez; la primera petición dejará de servir.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Esperando… queda %n minuto</numerusform>
            <numerusform>Esperando… quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Todavía no ha llegado nada.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Si el navegador muestra una página de acceso o de registro, se ha cancelado el inicio de sesión o no hay aquí ninguna cuenta activa que le corresponda. Si muestra un error, el acceso de la organización está mal configurado. Puedes abrir la página otra vez o volver atrás.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Enlace copiado. No lo compartas.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Pégalo en el navegador que prefieras. El portapapeles se borrará en un segundo.</numerusform>
            <numerusform>Pégalo en el navegador que prefieras. El portapapeles se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Iniciando sesión en {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>No se ha podido comprobar la clave.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>El inicio de sesión no ha funcionado.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Huella que te ha dado tu administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar un archivo CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>El certificado de {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>No se ha podido cargar el certificado.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Para: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Nombres: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Emitido por: sí mismo (autofirmado)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Emitido por: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Válido desde {start} hasta {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>La huella coincide.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>La huella no coincide.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Pega la huella que te ha dado tu administrador (por otra vía, no por esta conexión). El certificado será entonces de confianza solo para esta organización.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>o suelta un archivo en esta ventana</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Comprobar archivos zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>No hay ningún archivo zuliprc en los sitios habituales.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Comprobar un archivo</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} se ha cambiado.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La clave de {email} se ha guardado en {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>La ventana se cerrará cuando termine.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Cerrar sin esperar</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>¿La has olvidado?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>&amp;Usuario de desarrollo</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Iniciar sesión sin contraseña</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Puede que Zulip te envíe un correo de «nuevo inicio de sesión». Se trata de esta aplicación.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>C&amp;orreo o usuario</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Clave de API de Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Obtén tu clave de API de Zulip y el archivo zuliprc que necesitan tus herramientas</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;clave;zuliprc;sesión;acceso;login;bot;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Suelta el archivo para comprobarlo</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Iniciar sesión y actualizar este archivo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} en {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Mostrar la clave de API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Copiar la clave de API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Borrar el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Mantener la clave &amp;visible</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Se ha copiado otra cosa, así que el portapapeles se queda como está.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>Se muestra la clave.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Mis &amp;bots</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Cambi&amp;ar de cuenta</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;Regenerar la clave…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>O&amp;lvidar esta cuenta</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Tu clave de API está lista.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} en {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · de confianza para ti</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Guardar un archivo</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Mantén esta clave en secreto, como una contraseña.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Mantén esta clave en secreto. La aplicación móvil también la usa.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Variables de shell</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Código de Python</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Esta dirección funciona una sola vez y ya se ha usado. Elige «Abrir la página otra vez» en Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Obtén tu clave de API de Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key te consigue la clave de API de tu cuenta en cualquier servidor de Zulip, y el archivo zuliprc que necesitan zulip-terminal, la API de Python, los bots y los scripts.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Inicia sesión con tu correo y tu contraseña, o con tu navegador</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Copia la clave, o guárdala como un archivo zuliprc que solo tú puedas leer</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Guarda la clave en tu gestor de contraseñas</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Comprueba un archivo zuliprc y corrige lo que esté mal</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Crea una clave nueva y obtén las claves de tus bots</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Cuando algo no funciona, explica qué ha fallado y qué hacer a continuación. Solo se conecta al servidor de tu organización.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>El inicio de sesión y la clave de API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Tus cuentas y la comprobación de un archivo zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Usar los ajustes del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Si&amp;n proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manual</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxies http://, https:// y socks5://. A los servidores de este equipo se accede siempre directamente.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>&amp;Usuario (si hace falta)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>¿Para qué proxy es el nombre de usuario? Escribe su dirección.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a tu gestor de contraseñas…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Buscando {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Local, sin cifrar · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>De confianza para ti · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Cifrado (https en vez de http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Conexión cifrada · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
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
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>La contraseña contiene un salto de línea. Se enviará tal como está escrita.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>La contraseña empieza o termina con un espacio. Se enviará tal como está escrita.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Cambiar el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Tú eliges el sitio.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>El archivo con la clave</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Guardar para {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Pega esto:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Copiado. No contiene ninguna clave.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Buscar un programa</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Ningún programa coincide. «Otro programa» guarda un archivo zuliprc en cualquier sitio.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>¿Quién usará esta clave?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Crear clave nueva</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Creando una clave nueva…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Clave nueva creada.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>La clave antigua ya no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Un archivo aún contiene la clave antigua.</numerusform>
            <numerusform>%n archivos aún contienen la clave antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>Recor&amp;dar esta cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Cancelar el guardado de la cuenta</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Guarda la clave (no tu contraseña) en tu gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Guarda la clave (no tu contraseña) en {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Recordada en {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Quitada de este equipo. La clave sigue funcionando.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a tu gestor de contraseñas…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>¿Quién usará esta clave?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Tu administrador ha desactivado el guardado en archivos.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>&amp;Más programas…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Configurar {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Guardar para {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>La clave de {email} se ha guardado en {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>La clave de {email} no se ha guardado.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Para probar: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Funciona. {program} usa la cuenta {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>El archivo está en {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Copiado, fuera del historial del portapapeles. Se borrará en %n s.</numerusform>
            <numerusform>Copiado, fuera del historial del portapapeles. Se borrará en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Copiado, quizá guardado en el historial del portapapeles. Se borrará en %n s.</numerusform>
            <numerusform>Copiado, quizá guardado en el historial del portapapeles. Se borrará en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Portapapeles borrado.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>El portapapeles se borrará cuando vuelvas a esta ventana.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy y su contraseña</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Ninguno. Se usan los certificados de tu sistema.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Acceso con el navegador</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>Usar el ajuste del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>El contraste alto depende siempre del sistema.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Usar el ajuste del sistema</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Permitir que el &amp;navegador abra Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Solo mientras espera un inicio de sesión; después se restaura tu ajuste. Si está desactivado, pregunta antes de aceptar enlaces de acceso de otro programa.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>Oc&amp;ultar la clave mostrada tras</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Borrar la clave copiada tras</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo ha definido tu administrador.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Solo cuando yo la oculte</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Quitar la confianza en {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Se vuelven a usar los certificados del sistema.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Iniciando sesión en {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Buscando {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Encontrada: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a tu gestor de contraseñas…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>La dirección de tu organización aparece en tu navegador cuando Zulip está abierto.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>En la aplicación de escritorio o móvil, aparece debajo del nombre de la organización. Zulip Cloud también puede enviarte por correo una lista de tus organizaciones.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Buscar por correo</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Elige cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Inicias sesión con tu navegador.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key no puede iniciar sesión en esta organización.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>En su lugar, puedes copiar tu clave en el navegador.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Obtén tu clave en el navegador.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Inicia sesión allí y elige Cuenta y privacidad → Administrar tu clave de API.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Solo se guarda en memoria. Los programas que usan esta clave en un zuliprc la piden ellos mismos.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Contraseña de la clave</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Tu certificado</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Comprobar un archivo zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Acerca &amp;de</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>La clave antigua ya no funciona. Para obtener la nueva más tarde, vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Quedarse y guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>La clave nueva no está guardada.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>argumentos:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>opciones:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: error: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>no admite ningún valor, pero se indicó {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>no se puede usar con {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} no es posible; elige entre {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>falta: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>desconocido: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>No hay cuentas guardadas en este equipo.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Para guardar una: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>{account} se ha quitado de este equipo. La clave sigue funcionando.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save necesita --create o --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username necesita --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>El nombre del bot es demasiado largo.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Este nombre necesita --username, con letras y cifras.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Todavía no tienes bots aquí.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Se está creando el bot.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>El bot {email} se ha creado.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Para obtener su clave: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Coinciden varios bots; elige uno por su dirección de correo.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Ningún bot coincide. Consulta: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes necesita --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Aquí no se puede preguntar a nadie, así que --fix necesita --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>No hay ningún archivo zuliprc en los sitios habituales.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>¿{action}? [s/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} en {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} necesita --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace y --dry-run necesitan --save o --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin necesita --server y --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Tu administrador solo permite {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Para probar: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>La clave no se ha comprobado.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>No se puede abrir la pantalla {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key ya no está en el menú.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a tu gestor de contraseñas…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>No existe el comando {word}. ¿Querías decir «zulipkey {nearest}»? Aquí las direcciones se escriben con https:// delante.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo trae su propia dirección.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list necesita --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>La contraseña es abcd1234, salvo que se indique otra.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>No se ha podido escribir la salida: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Aquí no se puede preguntar a nadie, así que regenerate necesita --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>La clave se está cambiando y ya no se puede detener el proceso.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Clave nueva creada. La clave antigua ya no funciona.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>El gestor de contraseñas aún tiene la clave antigua.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Para obtener la clave nueva: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Estos archivos la reciben:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [s/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file necesita {} donde el comando espera la ruta de un zuliprc, por ejemplo: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>No existe el comando {name}.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>No se puede ejecutar {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>La dirección de esta organización es {other}. Para iniciar sesión allí, usa --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>En una terminal, «zulipkey get --server {host}» muestra el enlace.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} apunta a {path}, que no contiene certificados.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Si es el servidor de tu empresa, añade --ca-file FILE con el archivo de certificados de tu empresa.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>s sí si y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Su contraseña: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>¿Iniciar sesión allí? [s/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Tu dirección de Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Déjalo vacío para iniciar sesión con un navegador.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Abre este enlace en un navegador de cualquier equipo e inicia sesión. No compartas el enlace:
{link}
Al final, el navegador intenta abrir un enlace que empieza por zulip://login. Cópialo (del botón, o de la dirección de la página que no se ha podido abrir) y pégalo aquí.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Enlace (oculto): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key no puede iniciar sesión en esta organización.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Número de la opción elegida: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Escribe tu dirección de correo o tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Escribe tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Escribe tu dirección de correo.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>El correo, el usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>El correo o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Inténtalo de nuevo o restablece tu contraseña.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>El servidor no permite más intentos por ahora. Espera un poco.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puedes intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Inténtalo de nuevo a las {time} (dentro de {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>La clave no es válida.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Inicia sesión para obtener la actual.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Aquí no hay un gestor de contraseñas en el que buscar su clave. Si tienes uno, puede que la clave siga ahí, como «{service}» de {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>{email} se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>¿Reemplazarla por la clave de {email}? Los demás ajustes se conservan.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Al reemplazarlo se borra todo su contenido.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>El proxy de los ajustes de tu sistema</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Tu gestor de contraseñas</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Tu gestor de contraseñas ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>No se ha podido conectar con {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Cierra algunos programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Es posible que el bot se haya creado.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Búscalo en la lista de tus bots antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Ahora todo está en {kept_as}. Cierra el otro programa y después cambia el nombre de ese archivo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>La contraseña no es una línea de texto UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>En PowerShell, &gt; escribe UTF-16, y Set-Content -Encoding utf8 escribe UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>El formato {form} no admite este valor: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Contiene {character}, y no hay forma segura de escribirlo ahí. Elige otro formato.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>No se ha abierto ningún navegador.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Abre este enlace a mano: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>No se han podido configurar los enlaces zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>El motivo: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>El menú no se ha cambiado.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>El archivo de ajustes de tu administrador, {path}, tiene un error ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>No se puede guardar hasta que se corrija.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Esa no es una dirección de proxy.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Escribe un servidor y un puerto, por ejemplo proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Esa contraseña no desbloquea la clave.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} no contiene ningún certificado utilizable.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Elige un archivo PEM. Un certificado de cliente también necesita su propia clave.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>No tienes carpeta personal en este equipo, así que no se puede guardar nada ahí.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Asigna a {variable} una carpeta tuya.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Tu administrador ha desactivado el guardado en archivos.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>En su lugar puedes copiar la clave.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Tu administrador solo permite {only}, no {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>No hay pantalla ni terminal disponible.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Usa --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Ninguna cuenta guardada coincide.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Consulta: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Coinciden varias cuentas; elige una:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Error inesperado.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Puedes continuar. Por favor, copia los detalles e informa del problema.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Escribe la dirección web de tu organización.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Eso parece una dirección de correo.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>Eso es un enlace de tipo zulip: y no una dirección web.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Escribe la dirección que ves en tu navegador.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Solo se admiten direcciones https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>Eso es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Omite todo hasta la @ inclusive.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>El puerto tras los dos puntos debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Esa no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Escríbela como en tu navegador, por ejemplo your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>No se encuentra {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Comprueba que no haya erratas y revisa tu conexión a Internet o VPN. Para Zulip Cloud, usa {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Comprueba que no haya erratas y revisa tu conexión a Internet o VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} no ha respondido en el puerto {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Puede que esté caído o bloqueado. Comprueba tu conexión a Internet o VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} no ha respondido en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Comprueba tu conexión a Internet o VPN e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Se ha perdido la conexión con {host}.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Puedes intentarlo de nuevo sin riesgo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>Se ha perdido la conexión con {host} antes de enviar nada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Tu proxy {proxy} requiere usuario y contraseña.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Añádelos en los ajustes del proxy.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>No se encuentra tu proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Comprueba que no haya erratas y revisa tu conexión de red.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>No se puede conectar con tu proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Comprueba los ajustes del proxy y tu conexión de red.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} no es una dirección de proxy válida.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Su puerto debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>En su contraseña, escribe # como %23, / como %2F y ? como %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Debe tener la forma http://proxy.example.com:3128, sin comillas.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>El puerto {port} de {host} usa http, no https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key solo envía contraseñas por https. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} no admite https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key no envía contraseñas sin cifrar. Consulta al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Tu equipo no confía en el certificado de {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>No se ha enviado nada. Si es el servidor de tu empresa, elige el archivo de certificados (CA) de tu empresa o consulta a tu administrador.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Tu equipo no confía en {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Puede que su cadena de certificados esté incompleta. Si es el servidor de tu empresa, elige el archivo de certificados (CA) de tu empresa o consulta a tu administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Comprueba el reloj de tu equipo ({now}). Si está bien, el administrador del servidor tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>El certificado de {host} caducó el {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>El certificado de {host} todavía no es válido.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Comprueba el reloj de tu equipo ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>El certificado de {host} es válido desde {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>El certificado pertenece a {names}, no a {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Podría ser un ataque. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>El certificado no pertenece a {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>El certificado de {host} se ha revocado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>No se ha enviado nada. Consulta al administrador del servidor.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>La clave de tu certificado, {path}, está cifrada.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Escribe su contraseña para continuar.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} requiere un certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Elige el tuyo o pide uno a tu administrador.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>No se ha podido establecer una conexión segura con {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>No se ha enviado nada. Inténtalo de nuevo o envía los detalles a tu administrador.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} no es un servidor de Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Escribe la dirección que ves en tu navegador cuando Zulip está abierto.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>El servidor no reconoce {host} como su dirección.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Escribe la dirección exactamente como en tu navegador.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Ha respondido una página web, no Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>¿Es {host} la dirección que ves en tu navegador? Quizá también tengas que acceder primero a tu red Wi-Fi o de empresa.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} no acepta más peticiones ahora mismo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtalo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Inténtalo de nuevo a las {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip no ha recibido la clave.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Algo delante de {host} elimina la cabecera Authorization. El administrador del servidor puede corregirlo.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Algo delante de Zulip ha bloqueado la petición ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Envía los detalles al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>El servidor está mal configurado.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Su administrador puede corregirlo. El servidor dice: «{message}»</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>El servidor tiene un problema o está en mantenimiento ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} ha rechazado la petición.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} redirige a otro sitio.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Por seguridad, Zulip Key se ha detenido aquí. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} redirige a {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} redirige todas las peticiones a sí mismo.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Su proxy inverso está mal configurado. El administrador del servidor puede corregirlo.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} ha enviado una respuesta anormalmente grande.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>La respuesta del servidor estaba incompleta ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Inténtalo de nuevo o envía los detalles a su administrador.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Este servidor ({version}) no acepta Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Obtén tu clave en el navegador.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>Varias organizaciones comparten {host}.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Escribe la dirección propia de tu organización, por ejemplo your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>No hay ninguna organización en {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Comprueba que la dirección no tenga erratas.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} redirige a {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>¿Iniciar sesión allí? Tu contraseña se enviará a esa dirección.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>La dirección de esta organización es {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>El servidor ha rechazado la petición ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Dice: «{message}»</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Inicia sesión con tu dirección de correo.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Esta organización no acepta nombres de usuario.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Aquí no hay ninguna cuenta con esta dirección de correo.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Comprueba la dirección de correo. Puede que tu cuenta esté en otra organización de este servidor.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Tu cuenta está desactivada.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Pide a los administradores de tu organización que la reactiven.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Esta organización se ha desactivado.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Comprueba la dirección o consulta a sus administradores.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Esta organización no permite iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Inicia sesión con un navegador.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Restablece tu contraseña para continuar.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Después inicia sesión aquí con la nueva.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espera unos minutos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Este no es un servidor de desarrollo.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Inicia sesión con una contraseña.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>El servidor no acepta la clave que él mismo ha enviado.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Pertenece a un webhook entrante, así que solo puede enviar mensajes.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>El servidor no lo permite.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>El servidor no ha indicado si la clave ha cambiado.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Vuelve a iniciar sesión para obtener la clave actual.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Este servidor no envía ninguna clave de esta forma.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Inténtalo de nuevo y permite que el navegador abra Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Ese enlace es de {other}, no de tu organización.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Usa el enlace de la página que ha abierto Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Ese enlace es de un intento anterior.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Termina en la última página abierta, o ábrela otra vez.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Ese enlace ya se ha usado.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Cada enlace funciona una sola vez. Abre la página otra vez para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Se ha agotado el tiempo para iniciar sesión.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Ha llegado un enlace de acceso, pero no hay ningún inicio de sesión con el navegador en curso.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>El enlace no se ha usado. Primero empieza a iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Ese no es el token de acceso de la última página abierta.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Cópialo allí otra vez.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>El token de acceso ha caducado.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Funciona durante 15 segundos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Ese enlace de acceso no está completo.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Empieza por zulip://login y ocupa una sola línea larga.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} indica {store}, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Instálalo o cambia ese ajuste.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Este equipo no tiene un gestor de contraseñas que los programas puedan usar.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>No se ha guardado nada ahí.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>El gestor de contraseñas configurado aquí ({store}) no es seguro o no es compatible.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>No se ha podido verificar la clave en {store}; no se ha guardado.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} aún tiene la clave.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Quita allí la entrada de Zulip Key e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} ya no tiene la clave.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Inicia sesión para guardarla otra vez.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Tu gestor de contraseñas no ha respondido en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} no funciona ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Reinícialo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} contiene la clave de {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} contiene la clave de una cuenta en {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} contiene la clave de {email} en {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} ya contiene otra cosa.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} apunta a {path}, que no existe.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Los programas no reemplazan la ~ que contiene. Indica la ruta completa.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Los programas solo buscan ahí.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>La carpeta de {path} no existe.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Créala primero o guarda en otro sitio.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>No se ha podido escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>No se ha podido leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>No queda espacio para {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>No se ha cambiado nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows no permite el nombre de archivo {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal no se inicia con ese archivo. Guárdalo en un sitio privado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>No se ha cambiado nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} pertenece a {owner}, que podría leer la clave ahí.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} no es un archivo zuliprc válido.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>La línea {line} de {path} no es válida.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Otro programa acaba de cambiar {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Sus cambios se han conservado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>No se ha podido guardar {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>No se usa por ahora, y no se ha cambiado.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>No se usa, y se conservará con otro nombre cuando se guarde algo nuevo.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Se ha conservado como {kept_as}, y se ha creado un archivo nuevo.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Otro programa está usando {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>No se ha guardado nada ahí. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Buscar mi organización</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Usar el navegador</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Usar {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Reemplazar todo el archivo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ajustes de red…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Escribir la contraseña de la clave…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar un archivo CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Elegir certificado…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>Correo o usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>¿Crear una clave nueva para {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Todo lo que usa la clave actual (scripts, bots, móvil) dejará de funcionar hasta que reciba la nueva.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} contiene la clave nueva.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Comandos de usuario</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>obtiene tu clave de API de Zulip y el archivo zuliprc que necesitan tus herramientas</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Sin ningún comando, se abre la ventana: escribe la dirección de tu organización y luego tu correo y tu contraseña, o inicia sesión con tu navegador. Copia la clave o guárdala como archivo zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Muestra la ayuda y sale. Cada comando tiene la suya.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Solo el resultado va a la salida estándar; todos los mensajes van a la salida de error estándar.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 si se completó, 1 si falló, 2 si el uso es incorrecto, 130 si se canceló; «zulipkey run» devuelve el del propio comando, 127 si no existe y 126 si no se puede ejecutar. Una señal distinta de una interrupción termina el programa como cualquier otro.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>ERRORES</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>El idioma, por ejemplo de o pt_BR; si no se define, el que se eligió en la ventana o el del sistema.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Con debug como valor, el programa escribe un registro en la salida de error estándar; los secretos se ocultan.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>El proxy para las peticiones y los hosts a los que se accede sin él.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Un archivo PEM con las autoridades de certificación en las que confiar en lugar de las del sistema; se usa la primera variable definida.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Lo lee zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Lo leen la API de Python y zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Las cuentas guardadas, sin sus claves, que están en el gestor de contraseñas.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Los ajustes de un administrador.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>uno de estos</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Comandos para terminales y otros programas: {commands}; consulta zulipkey COMMAND --help. ZULIPKEY_LOG=debug en el entorno escribe un registro en stderr; los secretos se ocultan.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Obtén tu clave de API de Zulip y el archivo zuliprc que necesitan tus herramientas.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>la dirección de una organización con la que rellenar el campo (no se envía nada), o el enlace zulip: del final de un inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>probarlo con una organización de demostración incorporada</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>con --demo: listar sus usuarios y lo que ocurre cuando inician sesión, y salir</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>mostrar las versiones para un informe de error y salir</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Claves de API de Zulip para terminales y otros programas. Sin ningún comando, se abre la ventana.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>mostrar las versiones y salir</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>la ventana, con una organización de demostración incorporada</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Estado de salida: 0 completado, 1 fallido, 2 uso incorrecto, 130 cancelado.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>un correo, la dirección de una organización, o EMAIL@HOST como lo muestra «zulipkey accounts»</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>la dirección de la organización</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>tu correo (o nombre de usuario)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>qué mostrar: zuliprc (lo predeterminado, si no se guarda), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>guardarla donde este programa la busca, en su formato, o mostrar lo que hay que pegar allí: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>guardarla en este archivo y mostrar su ruta</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>reemplazar otra cuenta, u otro contenido, en el archivo</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>no guardar nada: mostrar la ruta del archivo y las líneas que cambiarían, sin la clave</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>guardar la clave en tu gestor de contraseñas</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>leer la contraseña (una línea) de la entrada estándar; necesita --server y --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>en lugar del entorno, usar un zuliprc que solo ve este comando; su ruta reemplaza {} en los argumentos del comando</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>después de --, con sus argumentos</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>comprobar si la clave de cada cuenta funciona</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>no pedir confirmación</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>el propietario: un correo, la dirección de una organización, o EMAIL@HOST como lo muestra «zulipkey accounts»</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>crear un bot y mostrar su zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>mostrar el zuliprc de este bot (su correo o su nombre)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>con --create: su nombre de usuario (predeterminado: formado a partir del nombre)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>guardar en cambio el zuliprc en este archivo y mostrar su ruta (predeterminado para FILE: el nombre del bot con .zuliprc, en esta carpeta)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>predeterminado: los archivos de los sitios habituales</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>corregir lo que se pueda, después de mostrar cada cambio</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>con --fix: no pedir confirmación</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>no comprobar si la clave funciona</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>quitarlo del menú</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>confiar en las autoridades de certificación de este archivo PEM, como las de tu empresa</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>cuánto esperar al gestor de contraseñas (predeterminado: 60; en una terminal, sin límite)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>mostrar JSON: una lista de objetos</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>el valor está vacío</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>para mostrarlo, omite --save y --for; un archivo con ese nombre es ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>hace falta un número de 1 a {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Muestra una clave o la guarda.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Procede de la cuenta recordada, si coincide exactamente una. Si no, inicias sesión: en la ventana, o aquí si no hay pantalla.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Ejecuta un comando con la clave en su entorno, o en un zuliprc solo para él.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Recibe ZULIP_EMAIL, ZULIP_API_KEY y ZULIP_SITE, o con --file un zuliprc en lugar de {}, como en: zulipkey run --file -- zulip-term -c {}. No se guarda nada en el disco. El estado de salida es el del propio comando; 127 si no existe, 126 si no se puede ejecutar.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Lista las cuentas guardadas.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Con --check, el estado de salida es 0 si todas las claves funcionan; si no, 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Elimina una cuenta y su clave de este equipo.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>La clave seguirá funcionando hasta que crees una nueva.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Crea una clave nueva para una cuenta guardada.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>La clave antigua deja de funcionar en todas partes. Los archivos que la contienen y que este programa conoce, así como tu gestor de contraseñas, reciben la nueva.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Lista tus bots, crea uno u obtiene la clave de uno de ellos.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Comprueba archivos zuliprc: de qué cuenta son, si la clave funciona, qué falla.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>El estado de salida es 0 si no hay nada mal; si no, 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Muestra el script de autocompletado para un shell.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Para bash y zsh: {eval}; para fish: {source}; para PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Añade Zulip Key al menú de tu escritorio y muestra la ruta de la entrada.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Para una instalación con pipx, uv o pip en Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Programas propios de Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Asistentes de IA</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminales</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Contenedores, CI y servicios</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Ejecuta esto en una terminal:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Pon esto en tu programa:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Añade esto a {path} y reinicia el asistente:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Añade esto al archivo de unidad del servicio:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Añade esto a tu compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Añade esto al contenedor en tu manifiesto:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} lee {character} en un zuliprc de forma distinta a Python, así que puede obtener un valor erróneo. Pásale mejor el correo, la clave y la dirección como variables.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip en una ventana de terminal. Lee ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>API de Python, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Scripts de Python y zulip-send. Leen ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Comandos para Zulip. Solo lee ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Bot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Un bot tuyo. Guarda el archivo en la carpeta del bot.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Una sección de botserverrc. Ponle el nombre del módulo del bot y añade el token del zuliprc propio del bot.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Puente con Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Una sección de matrix_bridge.conf. Añade tu canal y tu tema.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Puente con IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Lee ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Un archivo zuliprc donde tú quieras.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>El servidor MCP zulipchat-mcp lee ~/.zuliprc o ~/.config/zulip/zuliprc. La entrada no contiene ninguna clave.</translation>
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
        <translation>Otro servidor MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Para servidores que leen variables: la clave viene de tu gestor de contraseñas cuando se inicia el servidor. La cuenta tiene que estar recordada. Pon el comando del servidor en lugar de SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Variables para esta terminal, hasta que la cierres.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Variables para esta sesión de PowerShell, hasta que la cierres.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Símbolo del sistema (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Variables para este símbolo del sistema, hasta que lo cierres.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Un archivo y la línea de código que lo lee.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Un archivo y la línea de código Go que lo lee.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Un archivo y la línea de código Rust que lo lee.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Un archivo y las líneas de código Ruby que lo leen.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Un archivo de variables para --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Un archivo que se convierte en un secreto de tu servicio.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Un Secret para kubectl apply -f -, con las variables.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Comandos que pasan la clave a gh sin mostrarla en ningún sitio.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Comandos que pasan la clave a glab sin mostrarla en ningún sitio.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Servicio de systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Un archivo que solo recibe el servicio, como credencial.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Servicio de systemd, cifrado</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Una credencial cifrada para este equipo. Borra después el archivo guardado.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Un archivo para --config. La clave queda fuera de los argumentos y del historial.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Una línea para ~/.netrc. Todo programa que lo lea envía la clave a este servidor.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Para tus propios programas.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Solo la clave</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Sus 32 caracteres, para formularios que la pidan.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Usar un archivo CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Elegir la clave de este certificado</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Elegir tu certificado</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>La clave no es válida.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Se ha regenerado, la cuenta está desactivada o la dirección de correo del archivo no es la de la cuenta. Inicia sesión para obtener la clave actual.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Su clave es válida; corrige el archivo y funcionará.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Los programas no pueden usar este archivo.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Tu entorno tiene prioridad sobre este archivo.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Su clave es válida, pero puede que los programas usen otra.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>No se ha podido comprobar la clave.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>El archivo en sí está bien.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Clave aún sin comprobar.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Este archivo funciona, pero su clave no está a salvo.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Este archivo funciona, pero no del todo.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Este archivo funciona.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Los programas inician sesión como {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Clave no válida</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Línea {line}. {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Cambios en {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Solo sus permisos: desde ahora, solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>El archivo pertenece a {owner}, que puede leerlo.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Otros usuarios de este equipo pueden leerlo, porque su sistema de archivos no admite permisos.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Otros usuarios pueden escribir en la carpeta {path} y reemplazar el archivo.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Otros usuarios podían leer este archivo antes. Considera crear una clave nueva.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Pero tu entorno define {names}; los programas usan esos valores en su lugar.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Otros usuarios de este equipo pueden leer este archivo.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>El archivo pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Otros usuarios de este equipo pueden escribir en la carpeta {option} y reemplazar este archivo.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>El archivo empieza con un carácter invisible que hace fallar a los programas de Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>El archivo está en UTF-16, como lo escribe &gt; en PowerShell. Los programas necesitan UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>El archivo no está en UTF-8, así que los programas de Python pueden fallar en esta línea.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Sustituye «{option}» por ASCII; en Windows, los programas de Python pueden fallar con ese carácter o leerlo mal.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>La línea está sangrada, así que los programas la leen como parte de {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Esto parece un archivo para zulip-botserver o un puente, no un zuliprc. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Esto no es una sola dirección de correo, así que los servidores la rechazan.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Esto no es una dirección de correo. La mayoría de los servidores no aceptan otra cosa.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Los programas no pueden usar esta dirección (site). Escribe solo la dirección de la organización, por ejemplo https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal no se inicia con este valor de {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal no se inicia si footlinks y maximum-footlinks están definidos a la vez.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Escribe % como %% en {option}; los programas de Python fallan con un solo %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Ningún programa lee {option}. El nombre correcto es cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Ningún programa lee {option}. Los certificados de los servidores se comprueban siempre.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} no indica un certificado utilizable. Necesita la ruta completa de un archivo PEM, sin ~ ni comentario.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key necesita client_cert; sin él, los programas de Python fallan.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>Tu entorno define {option}, pero no hay certificados en esa ruta, así que los programas de Python no pueden conectarse.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure debe ser true o false; los programas de Python fallan con cualquier otra cosa.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true desactiva la comprobación de certificados, así que un atacante en la red podría leer tu clave.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Falta la dirección del servidor («site»).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Falta la dirección de correo.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>La clave no tiene la forma de una clave de API: 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Los programas solo leen la sección [api]; esta se llama [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Falta la línea [api] encima de email, key y site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} aparece dos veces; eso hace fallar a los programas de Python.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] aparece dos veces; eso hace fallar a los programas de Python.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Quita las comillas de {option}; los programas las leen como parte del valor.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Mueve el comentario tras {option} a una línea aparte; los programas lo leen como parte del valor.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>Tu entorno define {option}; los programas usan ese valor en lugar de este archivo.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME no está definida, así que indica a los programas la ruta del archivo.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Esta carpeta está en git; un commit podría publicar la clave.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Este archivo ya está en git. Regenera la clave y quita el archivo.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>La dirección (site) es http://, así que la clave se envía sin cifrar.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Este no es un archivo zuliprc válido.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Hacer privado</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Duplicar el %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Renombrar como cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Convertir a UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Quitar los espacios</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Corregir el correo</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Escribir la ruta completa</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Activar la comprobación de certificados</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Renombrar como [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Añadir [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Quitar el duplicado</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Mover el comentario</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Añadir a .gitignore</translation>
    </message>
</context>
</TS>
