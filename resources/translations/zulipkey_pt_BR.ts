<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Obtém sua chave de API do Zulip e o arquivo zuliprc que suas ferramentas leem. Software livre sob a Licença Apache 2.0. Não é feito nem endossado pelo projeto Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versões</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Textos das licenças</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Sobre o Zulip Key</translation>
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
        <translation>Filtrar contas</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Filtrar por nome, e-mail ou organização</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Adicionar uma conta</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Verificar um arquivo zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Aguardando seu gerenciador de senhas…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>e mais %n: digite para encontrá-la</numerusform>
            <numerusform>e mais %n: digite para encontrá-las</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Nenhuma conta corresponde.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Mais opções para {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar chave</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>A chave de {email} foi copiada.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>A área de transferência será limpa em %n s.</numerusform>
            <numerusform>A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Limpar área de transferência</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>A chave não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Esquecer a conta {email} neste computador?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>A chave continua funcionando até você criar uma nova.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>A conta {email} foi removida deste computador.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>A chave continua funcionando.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Obtenha sua chave de API do Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Para o zulip-terminal, bots, scripts e a API em Python.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Endereço da organização</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>Seu &amp;endereço do Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Não sei meu endereço</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Verificar um arquivo zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Usar o zuliprc da área de transferência</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Usar {host} da área de transferência</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>O endereço que você vê no navegador. Você pode colar qualquer link do Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Mais %n tentativa antes que o servidor faça você esperar.</numerusform>
            <numerusform>Mais %n tentativas antes que o servidor faça você esperar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n tentativa falhou. A maioria dos servidores bloqueia o login após 5.</numerusform>
            <numerusform>%n tentativas falharam. A maioria dos servidores bloqueia o login após 5.</numerusform>
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
        <translation>Novo bot</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Nome do bot</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Nome de &amp;usuário do bot</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>O servidor acrescenta “-bot” e o endereço dele.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Criar bot</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Meus bots</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtrar bots</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Filtrar por nome ou e-mail</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Nenhum bot corresponde.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} em {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Carregando seus bots…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>Você tem %n bot. Escolha-o para obter a chave.</numerusform>
            <numerusform>Você tem %n bots. Escolha um para obter a chave.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Você ainda não tem bots aqui.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>e mais %n: digite para encontrá-lo</numerusform>
            <numerusform>e mais %n: digite para encontrá-los</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Digite um nome para o bot.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Digite um nome de usuário para o bot.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>O bot {name} foi criado.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>O bot {name} não foi criado.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Criando o bot…</translation>
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
        <translation>Copiar o link &amp;manualmente</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Abrir a página de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;Copiar o link da página</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>Nada &amp;aconteceu?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Usar uma &amp;senha</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Entrar com {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo seu navegador…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Permitir que o navegador abra o Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Sua chave aparece aqui assim que você entrar. Depois, sua configuração anterior é restaurada.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Token de login</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Link de login</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Colar o &amp;token</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Colar o &amp;link</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Termine de entrar no navegador</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Não é possível usar um token de login aqui, porque esta organização também permite senhas.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Entre na página que foi aberta.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Quando solicitado, escolha “Abrir Zulip Key”.</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Sua chave aparecerá aqui.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>Na última página, clique em Copy em até 15&#xa0;segundos.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>O Zulip Key captura o token.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>No final, o navegador tenta abrir um link zulip://. Copie esse link.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Cole-o aqui.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Outro usuário deste computador solicitou sua página de login.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Ele não recebeu nada. Se era o seu próprio navegador, copie o link da página para ele; se não, avise seu administrador.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Sua página de login foi solicitada duas vezes.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>A segunda solicitação não recebeu nada. Se o navegador não mostrar a página da organização, abra a página de novo; a primeira solicitação deixará de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Aguardando… resta %n minuto</numerusform>
            <numerusform>Aguardando… restam %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Nada foi recebido ainda.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Se o navegador mostrar uma página de login ou de cadastro, o login foi cancelado ou não há conta ativa para ele aqui. Se mostrar um erro, o login da organização está mal configurado. Você pode abrir a página de novo ou voltar.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Link copiado. Não o compartilhe.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Cole-o no navegador que preferir. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Cole-o no navegador que preferir. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Entrando em {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Não foi possível verificar a chave.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>Não foi possível entrar.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Progresso</translation>
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
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Impressão digital fornecida pelo administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar um arquivo de CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>O certificado de {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Não foi possível carregar o certificado.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Para: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Nomes: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Emitido por: ele mesmo (autoassinado)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Emitido por: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Válido de {start} a {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>A impressão digital confere.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>A impressão digital não confere.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Cole a impressão digital que seu administrador forneceu (não por esta conexão). O certificado passa a ser confiável apenas para esta organização.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Escolher &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>ou solte um arquivo nesta janela</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Verificar arquivos zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nenhum arquivo zuliprc encontrado nos locais habituais.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Verificar um arquivo</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Corrigido.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>{path} foi alterado.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Atualizado.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>A chave de {email} foi salva em {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>A janela fecha quando terminar.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Fechar sem esperar</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Esqueceu?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>Usuário de &amp;desenvolvimento</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Entrar sem senha</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>O Zulip pode enviar um e-mail de “novo login”: é este aplicativo.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;E-mail ou nome de usuário</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Nome de usuário</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuar com {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Chave de API do Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Obtenha sua chave de API do Zulip e o arquivo zuliprc de que suas ferramentas precisam</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;chave;key;zuliprc;login;entrar;bot;robô;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Solte para verificar o arquivo</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Entrar e atualizar este arquivo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} em {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>C&amp;have de API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Mostrar chave de API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Copiar chave de API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Limpar área de transferência</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>&amp;Manter a chave visível</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Outra coisa foi copiada, então a área de transferência fica como está.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>A chave está visível.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Meus &amp;bots</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Trocar de conta</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;Gerar nova chave…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Esquecer esta conta</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Sua chave de API está pronta.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Chave nova</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} de {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · de sua confiança</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Salvar um arquivo</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Mantenha esta chave em segredo, como uma senha.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Mantenha esta chave em segredo. Seu celular também a usa.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Variáveis de shell</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Código Python</translation>
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
        <translation>Este endereço funciona uma vez e já foi usado. Escolha “Abrir a página de novo” no Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Obtenha sua chave de API do Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>O Zulip Key obtém a chave de API da sua conta em qualquer servidor Zulip e o arquivo zuliprc de que o zulip-terminal, a API em Python, bots e scripts precisam.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Entre com seu e-mail e senha, ou pelo navegador</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Copie a chave ou salve-a como um arquivo zuliprc que só você pode ler</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Salve a chave no seu gerenciador de senhas</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Verifique um arquivo zuliprc e corrija o que estiver errado nele</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Crie uma nova chave e obtenha as chaves dos seus bots</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Quando algo não funciona, ele explica o que deu errado e o que fazer em seguida. Ele se conecta apenas ao servidor da sua organização.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>O login e a chave de API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Suas contas e a verificação de um arquivo zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Usar as configurações do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Sem &amp;proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manual</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Proxies http://, https:// e socks5://. Servidores neste computador são sempre acessados diretamente.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>Nome de &amp;usuário (se exigido)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Lembrar a senha</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estas configurações</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>De qual proxy é o nome de usuário? Digite o endereço dele.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Aguardando seu gerenciador de senhas…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Procurando {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Local, sem criptografia · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>De sua confiança · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Criptografado (https em vez de http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Conexão criptografada · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
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
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>A senha contém uma quebra de linha. Ela será enviada como digitada.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>A senha começa ou termina com um espaço. Ela será enviada como digitada.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Alterar o arquivo</translation>
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
        <translation>Você escolhe o lugar.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>O arquivo com a chave</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Salvar para {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Cole isto:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Copiado. Não contém nenhuma chave.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Procurar um programa</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Nenhum programa corresponde. “Outro programa” salva um arquivo zuliprc em qualquer lugar.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Quem vai usar esta chave?</translation>
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
        <translation>Criar nova chave</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Criando uma nova chave…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Nova chave criada.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>A chave antiga não funciona mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>%n arquivo ainda contém a chave antiga.</numerusform>
            <numerusform>%n arquivos ainda contêm a chave antiga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>&amp;Lembrar esta conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Cancelar a gravação da conta</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Salva a chave (não sua senha) no seu gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Salva a chave (não sua senha) em {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Conta lembrada em {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Conta removida deste computador. A chave continua funcionando.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Aguardando seu gerenciador de senhas…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Quem vai usar esta chave?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Seu administrador desativou o salvamento em arquivos.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>Mais &amp;programas…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Salvar em outro lugar…</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Salvar para {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Salvar a chave</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>A chave de {email} foi salva em {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>A chave de {email} não foi salva.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Só você pode lê-lo.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Para testar: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Salvo em {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Funciona. {program} acessa a conta {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>O arquivo é {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Copiado, fora do histórico. Área de transferência limpa em %n&#xa0;s.</numerusform>
            <numerusform>Copiado, fora do histórico. Área de transferência limpa em %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Copiado, talvez no histórico. Área de transferência limpa em %n&#xa0;s.</numerusform>
            <numerusform>Copiado, talvez no histórico. Área de transferência limpa em %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Área de transferência limpa.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>A área de transferência será limpa quando você voltar a esta janela.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Proxy e sua senha</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Nenhum. São usados os certificados do seu sistema.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Login pelo navegador</translation>
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
        <translation>Usar a configuração do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>O alto contraste sempre vem do sistema.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Usar a configuração do sistema</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Permitir que o &amp;navegador abra o Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Só enquanto espera por um login; depois sua configuração é restaurada. Se estiver desativado, o programa pergunta antes de assumir os links de login de outro programa.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>&amp;Ocultar a chave exibida após</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Limpar a chave copiada após</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo seu administrador.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Só quando eu a ocultar</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Remover os certificados confiáveis de {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Os certificados do sistema voltam a ser usados.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Entrando em {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Procurando {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Encontrada: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Aguardando seu gerenciador de senhas…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>O endereço da sua organização aparece no navegador quando o Zulip está aberto.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>No aplicativo para computador ou celular, ele fica abaixo do nome da organização. O Zulip Cloud também pode enviar por e-mail uma lista das suas organizações.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Encontrar por e-mail</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Escolha como entrar.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Você entra pelo navegador.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>O Zulip Key não consegue entrar nesta organização.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Você pode copiar sua chave no navegador.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Obtenha sua chave no navegador.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Entre lá e escolha Account &amp; privacy (Conta e privacidade) → Manage your API key (Gerenciar sua chave de API).</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Senha da chave</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Mantida apenas na memória. Programas que usam esta chave em um zuliprc pedem a senha por conta própria.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Senha da chave</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Seu certificado</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Verificar um arquivo zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>A chave antiga não funciona mais. Para obter a nova depois, entre de novo.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Ficar e salvar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sair sem salvar</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>A nova chave não foi salva.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>falta um valor</translation>
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
        <translation>opções:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: erro: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>não aceita valor, mas {given} foi indicado</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>não pode ser usado com {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} não é possível; escolha entre {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>falta: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>desconhecido: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>Nenhuma conta está salva neste computador.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Para salvar uma: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>A conta {account} foi removida deste computador. A chave continua funcionando.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>--save precisa de --create ou --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>--username exige --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>O nome do bot é longo demais.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Este nome precisa de --username, com letras e dígitos.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>Você ainda não tem bots aqui.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>O bot está sendo criado.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>O bot {email} foi criado.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Para obter a chave: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Vários bots correspondem; escolha um pelo e-mail.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Nenhum bot corresponde. Veja: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Salvo em {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>--yes precisa de --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Não há a quem perguntar aqui, então --fix precisa de --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Nenhum arquivo zuliprc encontrado nos locais habituais.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}? [s/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} em {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>--for {name} precisa de --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>--replace e --dry-run precisam de --save ou --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>--password-stdin precisa de --server e --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Seu administrador permite apenas {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Para testar: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>A chave não foi verificada.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Não é possível abrir a tela {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>O Zulip Key não está mais no menu.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Aguardando seu gerenciador de senhas…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Não existe o comando {word}. Você quis dizer “zulipkey {nearest}”? Aqui, um endereço se escreve com https:// na frente.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo traz seu próprio endereço.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>--list exige --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>A senha é abcd1234, se não houver outra indicada.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Não foi possível gravar a saída: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Não há a quem perguntar aqui, então regenerate precisa de --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>A chave está sendo trocada, o que não pode ser interrompido agora.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Nova chave criada. A chave antiga não funciona mais.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>O gerenciador de senhas ainda tem a chave antiga.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Para obter a nova chave: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Estes arquivos a recebem:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [s/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>--file precisa de {} onde o comando recebe o caminho de um zuliprc, como em: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Não existe o comando {name}.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Não é possível executar {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>O endereço desta organização é {other}. Para entrar lá, use --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>Em um terminal, “zulipkey get --server {host}” mostra o link.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} indica {path}, que não contém certificados.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Se for o servidor da sua empresa, adicione --ca-file FILE com o arquivo de certificado da sua empresa.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>s sim y yes</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Senha dela: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Entrar lá? [s/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Seu endereço do Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Deixe em branco para entrar pelo navegador.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Senha: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Abra este link em um navegador de qualquer computador e entre. Não compartilhe o link:
{link}
No final, o navegador quer abrir um link que começa com zulip://login. Copie-o (do botão ou do endereço da página que falhou) e cole-o aqui.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Link (oculto): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>O Zulip Key não consegue entrar nesta organização.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Número da forma de login: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Digite seu e-mail ou nome de usuário.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Digite seu nome de usuário.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Digite seu e-mail.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>E-mail, nome de usuário ou senha incorretos.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Nome de usuário ou senha incorretos.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>E-mail ou senha incorretos.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Tente de novo ou redefina sua senha.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Por enquanto o servidor não permite mais tentativas. Aguarde um pouco.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Você já pode tentar de novo.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Tente de novo às {time} (em {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Muitas tentativas.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>A chave não é válida.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Entre para obter a atual.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Não há aqui um gerenciador de senhas onde procurar a chave. Se você tiver um, a chave ainda pode estar lá, como “{service}” de {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>A conta {email} foi removida da lista.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Substituí-la pela chave de {email}? As outras configurações são mantidas.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Substituí-lo apaga tudo o que há nele.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>O proxy nas configurações do seu sistema</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Seu gerenciador de senhas</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Seu gerenciador de senhas ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Não foi possível conectar a {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Feche alguns programas e tente de novo.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>O bot pode ter sido criado.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Procure-o na lista dos seus bots antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Agora tudo está em {kept_as}. Feche o outro programa e depois renomeie esse arquivo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>A senha não é uma linha de texto UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>No PowerShell, &gt; grava UTF-16, e Set-Content -Encoding utf8 grava UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>O formato {form} não pode conter este valor de {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>Ele contém {character}, e não há forma segura de escrever isso ali. Escolha outro formato.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Nenhum navegador foi aberto.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Abra você mesmo este link: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Não foi possível configurar os links zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>O motivo: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>O menu não foi alterado.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>O arquivo de configurações do seu administrador, {path}, tem um erro ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>O salvamento fica desativado até que ele seja corrigido.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Isso não é um endereço de proxy.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Digite um host e uma porta, como proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Essa senha não desbloqueia a chave.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>{path} não contém nenhum certificado utilizável.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Escolha um arquivo PEM. Um certificado de cliente também precisa da própria chave.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>Você não tem uma pasta pessoal neste computador, então nada pode ser salvo nela.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Defina {variable} como uma pasta sua.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Seu administrador desativou o salvamento em arquivos.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Você pode copiar a chave.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Seu administrador permite apenas {only}, não {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Nenhuma tela ou terminal disponível.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Use --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Nenhuma conta salva corresponde.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Veja: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Várias contas correspondem; escolha uma:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Erro inesperado.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Você pode continuar. Copie os detalhes e relate o problema.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Digite o endereço web da sua organização.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Isso parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>Isso é um link do tipo zulip:, não um endereço web.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Digite o endereço que você vê no navegador.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Só endereços https:// são aceitos.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>Isso é um arquivo neste computador.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>O endereço contém um nome de usuário ou uma senha.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Omita tudo até o @.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>A porta depois dos dois-pontos deve ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Isso não é um endereço web.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Digite-o como no navegador, por exemplo your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>Não foi possível encontrar {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Verifique a grafia e sua conexão com a internet ou a VPN. Para o Zulip Cloud, use {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Verifique a grafia e sua conexão com a internet ou a VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} não respondeu na porta {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Pode estar fora do ar ou bloqueado. Verifique sua conexão com a internet ou a VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>{host} não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Verifique sua conexão com a internet ou a VPN e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>A conexão com {host} foi perdida.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>É seguro tentar de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>A conexão com {host} foi perdida antes que algo fosse enviado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Seu proxy {proxy} exige um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Adicione-os às configurações do proxy.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Não foi possível encontrar seu proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Verifique a grafia e sua conexão de rede.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Não foi possível conectar ao seu proxy {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Verifique as configurações do proxy e sua conexão de rede.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting} não é um endereço de proxy válido.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>A porta deve ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>Na senha dele, escreva # como %23, / como %2F e ? como %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Ele deve ser como http://proxy.example.com:3128, sem aspas.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>A porta {port} de {host} usa http, não https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>O Zulip Key só envia senhas por https. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} não oferece https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>O Zulip Key não envia senhas sem criptografia. Fale com o administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>O certificado de {host} não é confiável para o seu computador.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Nada foi enviado. Se for o servidor da sua empresa, escolha o arquivo de certificado (CA) da empresa ou fale com seu administrador.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Seu computador não confia em {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>A cadeia de certificados pode estar incompleta. Se for o servidor da sua empresa, escolha o arquivo de certificado (CA) da empresa ou fale com seu administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>O certificado de {host} expirou.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Verifique o relógio do seu computador ({now}). Se estiver certo, o administrador do servidor precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>O certificado de {host} expirou em {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>O certificado de {host} ainda não é válido.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Verifique o relógio do seu computador ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>O certificado de {host} é válido a partir de {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>O certificado pertence a {names}, não a {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Isso pode ser um ataque. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>O certificado não pertence a {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>O certificado de {host} foi revogado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Nada foi enviado. Fale com o administrador do servidor.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>A chave do seu certificado, {path}, está criptografada.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Digite a senha dela para continuar.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} exige um certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Escolha o seu ou peça um ao seu administrador.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Não foi possível estabelecer uma conexão segura com {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Nada foi enviado. Tente de novo ou envie os detalhes ao seu administrador.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} não é um servidor Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Digite o endereço que você vê no navegador quando o Zulip está aberto.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>O servidor não aceita {host} como seu endereço.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Digite o endereço exatamente como no navegador.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Uma página web respondeu, não o Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>{host} é o endereço no seu navegador? Talvez você também precise entrar primeiro no Wi-Fi ou na rede da empresa.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} não aceita mais solicitações agora.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Tente de novo às {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>O Zulip não recebeu a chave.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Algo na frente de {host} remove o cabeçalho Authorization. O administrador do servidor pode corrigir isso.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Algo na frente do Zulip bloqueou a solicitação ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Envie os detalhes ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>O servidor está mal configurado.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>O administrador dele pode corrigir isso. O servidor diz: “{message}”</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>O servidor tem um problema ou está em manutenção ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} rejeitou a solicitação.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} redireciona para outro lugar.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Por segurança, o Zulip Key parou aqui. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} redireciona para {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} redireciona toda solicitação de volta para si mesmo.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>O proxy reverso dele está mal configurado. O administrador do servidor pode corrigir isso.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>{host} enviou uma resposta inesperadamente grande.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>A resposta do servidor estava incompleta ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Tente de novo ou envie os detalhes ao administrador dele.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Este servidor ({version}) não aceita o Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Obtenha sua chave no navegador.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} é compartilhado por várias organizações.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Digite o endereço próprio da sua organização, como your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>Não há nenhuma organização em {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Verifique a grafia do endereço.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} redireciona para {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Entrar lá? Sua senha será enviada a esse endereço.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>O endereço desta organização é {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>O servidor rejeitou a solicitação ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Ele diz: “{message}”</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Entre com seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Esta organização não aceita nomes de usuário.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Não há conta com este e-mail aqui.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Verifique o e-mail. Sua conta pode estar em outra organização deste servidor.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Sua conta está desativada.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Peça aos administradores da sua organização que a reativem.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Esta organização foi desativada.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Verifique o endereço ou fale com os administradores dela.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Esta organização não permite entrar com senha.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Entre pelo navegador.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Redefina sua senha para continuar.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Depois entre aqui com a nova.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Aguarde alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Este não é um servidor de desenvolvimento.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Entre com uma senha.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>O servidor não aceita a chave que ele mesmo enviou.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Ela pertence a um webhook de entrada, então só pode enviar mensagens.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>O servidor não permite isso.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>O servidor não informou se a chave mudou.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Entre de novo para obter a chave atual.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Este servidor não envia nenhuma chave dessa forma.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Tente de novo e permita que o navegador abra o Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Esse link é de {other}, não da sua organização.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Use o link da página que o Zulip Key abriu.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Esse link é de uma tentativa anterior.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Termine na página aberta por último ou abra-a de novo.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Esse link já foi usado.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Cada link funciona uma vez. Abra a página de novo para obter outro.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>O tempo para o login se esgotou.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Chegou um link de login, mas nenhum login pelo navegador está em andamento.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>O link não foi usado. Comece o login aqui primeiro.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Esse não é o token de login da página aberta por último.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Copie-o lá de novo.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>O token de login expirou.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Ele funciona por 15 segundos. Tente de novo.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Esse não é um link de login completo.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Ele começa com zulip://login e é uma única linha longa.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>{named_in} indica {store}, que não está instalado aqui.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Instale-o ou altere essa configuração.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>Este computador não tem um gerenciador de senhas que os programas possam usar.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Nada foi salvo lá.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>O gerenciador de senhas configurado aqui ({store}) não é seguro ou não é compatível.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Não foi possível confirmar a chave em {store}; ela não foi salva.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} ainda tem a chave.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Remova lá a entrada do Zulip Key e tente de novo.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} não tem mais a chave.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Entre para salvá-la de novo.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Seu gerenciador de senhas não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} não funciona ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Reinicie-o e tente de novo.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>{path} tem a chave de {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>{path} tem a chave de uma conta em {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>{path} tem a chave de {email} em {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>{path} já contém outra coisa.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} está definida como {path}, que não existe.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Os programas não substituem o ~ nela. Defina-a com o caminho completo.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Os programas procuram só ali.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>A pasta de {path} não existe.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Crie-a primeiro ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Não foi possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Não foi possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Não há mais espaço para {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} é uma pasta ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>O Windows não permite o nome de arquivo {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Outros usuários deste computador podem ler {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>O zulip-terminal não inicia com ele. Salve-o em um lugar privado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>{path} pertence a {owner}, que poderia ler a chave ali.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} é um link para um arquivo que não existe.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} não é um arquivo zuliprc válido.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>A linha {line} de {path} não é válida.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Outro programa acabou de alterar {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>As alterações dele foram mantidas. Tente de novo.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Não foi possível salvar {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Por enquanto ele não é usado, e não foi alterado.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Ele não é usado, e é guardado com outro nome quando algo novo é salvo.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Ele foi guardado como {kept_as}, e um novo arquivo foi criado.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Outro programa está usando {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Nada foi salvo ali. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Encontrar minha organização</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Redefinir senha</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Usar {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Alterar o endereço</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Substituir o arquivo todo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Configurações de rede…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Digitar a senha da chave…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar um arquivo de CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Escolher certificado…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>E-mail ou nome de usuário</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Proprietário</translation>
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
        <translation>Membro</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Criar uma nova chave para {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Tudo o que usa a chave atual (scripts, bots, celular) deixa de funcionar até receber a nova.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>{path} tem a nova chave.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Comandos do usuário</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>obtém sua chave de API do Zulip e o arquivo zuliprc de que suas ferramentas precisam</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIÇÃO</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Sem um comando, a janela é aberta: digite o endereço da sua organização, depois seu e-mail e sua senha, ou entre com seu navegador. Copie a chave ou salve-a como arquivo zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Mostra a ajuda e sai. Cada comando tem a sua.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>Só o resultado vai para a saída padrão; todas as mensagens vão para a saída de erro padrão.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 para concluído, 1 para falha, 2 para uso incorreto, 130 para cancelado; “zulipkey run” retorna o status do próprio comando, 127 se ele não existe e 126 se não pode ser executado. Um sinal que não seja uma interrupção encerra este programa como encerra qualquer outro.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>STATUS DE SAÍDA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>AMBIENTE</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARQUIVOS</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>ERROS</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>O idioma, por exemplo de ou pt_BR; sem a variável, vale o escolhido na janela ou o do sistema.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Com debug como valor, o programa escreve um registro na saída de erro padrão; os segredos são ocultados.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>O proxy para as requisições e os hosts a acessar sem ele.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Um arquivo PEM com as autoridades certificadoras em que confiar em vez das do sistema; vale a primeira variável definida.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Lido pelo zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Lido pela API em Python e pelo zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>As contas salvas, sem suas chaves, que ficam no gerenciador de senhas.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>As configurações de um administrador.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>um destes</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Comandos para terminais e outros programas: {commands}; veja zulipkey COMMAND --help. ZULIPKEY_LOG=debug no ambiente escreve um registro em stderr; os segredos são ocultados.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Obtém sua chave de API do Zulip e o arquivo zuliprc de que suas ferramentas precisam.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>o endereço de uma organização para preencher o campo (nada é enviado) ou o link zulip: do fim de um login pelo navegador</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>usa uma organização de demonstração embutida</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>com --demo: lista os usuários dela e o que acontece quando entram, e sai</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>mostra as versões para um relato de erro e sai</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Chaves de API do Zulip para terminais e outros programas. Sem um comando, a janela é aberta.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>mostra as versões e sai</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>a janela, com uma organização de demonstração embutida</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Status de saída: 0 concluído, 1 falha, 2 uso incorreto, 130 cancelado.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>um e-mail, o endereço de uma organização ou EMAIL@HOST, como “zulipkey accounts” mostra</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>o endereço da organização</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>seu e-mail (ou nome de usuário)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>o que mostrar: zuliprc (o padrão, a menos que a chave seja salva), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>salva a chave onde este programa a procura, no formato dele, ou mostra o que se cola lá: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>salva a chave neste arquivo e mostra o caminho dele</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>substitui outra conta ou outro conteúdo no arquivo</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>não salva nada: mostra o caminho do arquivo e as linhas que mudariam, sem a chave</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>salva a chave no seu gerenciador de senhas</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>lê a senha (uma linha) da entrada padrão; exige --server e --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>em vez do ambiente, usa um zuliprc que só este comando vê; o caminho dele substitui {} nos argumentos do comando</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>depois de --, com seus argumentos</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>verifica se a chave de cada conta funciona</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>não pergunta</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>o proprietário: um e-mail, o endereço de uma organização ou EMAIL@HOST, como “zulipkey accounts” mostra</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>cria um bot e mostra o zuliprc dele</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>mostra o zuliprc deste bot (e-mail ou nome dele)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>com --create: o nome de usuário dele (padrão: formado a partir do nome)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>salva o zuliprc neste arquivo e mostra o caminho dele (padrão para FILE: o nome do bot com .zuliprc, nesta pasta)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>padrão: os arquivos nos locais habituais</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>corrige o que for possível, depois de mostrar cada mudança</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>com --fix: não pergunta</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>não verifica se a chave funciona</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>remove o programa do menu</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>confia nas autoridades certificadoras deste arquivo PEM, como as da sua empresa</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>quanto tempo esperar pelo gerenciador de senhas (padrão: 60; em um terminal, sem limite)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>mostra JSON: uma lista de objetos</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>o valor está vazio</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>para exibir, omita --save e --for; um arquivo com esse nome é ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>é preciso um número de 1 a {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Mostra uma chave ou a salva.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Ela vem da conta lembrada, se exatamente uma corresponder. Senão, você entra: na janela ou, se não houver tela, aqui.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Executa um comando com a chave no ambiente dele, ou em um zuliprc só para ele.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Ele recebe ZULIP_EMAIL, ZULIP_API_KEY e ZULIP_SITE ou, com --file, um zuliprc no lugar de {}, como em: zulipkey run --file -- zulip-term -c {}. Nada é salvo no disco. O status de saída é o do próprio comando; 127 se ele não existe, 126 se não pode ser executado.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Lista as contas salvas.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>Com --check, o status de saída é 0 se todas as chaves funcionam, senão 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Remove uma conta e sua chave deste computador.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>A chave continua funcionando até você criar uma nova.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Cria uma nova chave para uma conta salva.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>A chave antiga deixa de funcionar em todo lugar. Os arquivos com ela que este programa conhece, e seu gerenciador de senhas, recebem a nova.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Lista seus bots, cria um ou obtém a chave de um.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Verifica arquivos zuliprc: de qual conta são, se a chave funciona, o que está errado.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>O status de saída é 0 se nada está errado, senão 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Mostra o script de autocompletar para um shell.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Para bash e zsh: {eval}; para fish: {source}; para PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Adiciona o Zulip Key ao menu da sua área de trabalho e mostra o caminho da entrada.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Para uma instalação com pipx, uv ou pip no Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Programas do próprio Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistentes de IA</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Terminais</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Contêineres, CI e serviços</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Outros formatos</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Execute isto em um terminal:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Coloque isto no seu programa:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Adicione isto a {path} e reinicie o assistente:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Adicione isto ao arquivo de unidade do serviço:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Adicione isto ao seu compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Adicione isto ao contêiner no seu manifesto:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} lê {character} em um zuliprc de modo diferente do Python, então pode obter um valor errado. Passe a ele email, key e site como variáveis.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>O Zulip em uma janela de terminal. Lê ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>API em Python, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Scripts em Python e zulip-send. Leem ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Comandos para o Zulip. Lê só ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Bot (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Um bot seu. Salve o arquivo na pasta do bot.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Uma seção de botserverrc. Dê a ela o nome do módulo do bot e preencha o token com o do zuliprc do próprio bot.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Ponte para Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Uma seção de matrix_bridge.conf. Adicione a ela seu canal (stream) e tópico.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Ponte para IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Lê ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Um arquivo zuliprc em um lugar de sua escolha.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>O servidor MCP zulipchat-mcp lê ~/.zuliprc ou ~/.config/zulip/zuliprc. A entrada não contém nenhuma chave.</translation>
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
        <translation>Outro servidor MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Para servidores que leem variáveis: a chave vem do seu gerenciador de senhas quando o servidor inicia. Marque primeiro a opção de lembrar a conta e coloque o comando do servidor no lugar de SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Shell (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Variáveis para este terminal, até você fechá-lo.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Variáveis para este PowerShell, até você fechá-lo.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Prompt de Comando (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Variáveis para este Prompt de Comando, até você fechá-lo.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Um arquivo e a linha de código que o lê.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Um arquivo e a linha de Go que o lê.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Um arquivo e a linha de Rust que o lê.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Um arquivo e as linhas de Ruby que o leem.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Um arquivo de variáveis para --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Um arquivo que se torna um segredo do seu serviço.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Um Secret para kubectl apply -f -, com as variáveis.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Comandos que passam a chave ao gh sem mostrá-la em lugar nenhum.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Comandos que passam a chave ao glab sem mostrá-la em lugar nenhum.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Serviço systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Um arquivo que só o serviço recebe, como credencial.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Serviço systemd, criptografado</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Uma credencial criptografada para este computador. Depois, exclua o arquivo salvo.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Um arquivo para --config. A chave fica fora dos argumentos e do histórico.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Uma linha para ~/.netrc. Todo programa que o lê envia a chave a este host.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Para seus próprios programas.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Só a chave</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Os 32 caracteres dela, para formulários que a pedem.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Usar um arquivo de CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Escolher a chave deste certificado</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Escolher seu certificado</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>A chave não é válida.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Ela foi gerada novamente, a conta está desativada ou o e-mail no arquivo não é o da conta. Entre para obter a chave atual.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>A chave é válida; corrija o arquivo e ele funciona.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Os programas não conseguem usar este arquivo.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Seu ambiente prevalece sobre este arquivo.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>A chave é válida, mas os programas podem usar outra.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Não foi possível verificar a chave.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Não há nada errado com o arquivo em si.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Chave ainda não verificada.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Este arquivo funciona, mas a chave não está segura.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Este arquivo funciona, mas não por completo.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Este arquivo funciona.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Os programas entram como {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Chave inválida</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Não seguro</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Funciona em parte</translation>
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
        <translation>Linha {line}. {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Alterações em {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Só as permissões: a partir de agora, só você pode lê-lo.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>O arquivo pertence a {owner}, que pode lê-lo.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Outros usuários deste computador podem lê-lo, porque o sistema de arquivos não oferece permissões.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Outros usuários podem gravar na pasta {path} e substituir o arquivo.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Outros usuários podiam ler este arquivo antes. Considere criar uma nova chave.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Mas seu ambiente define {names}; os programas usam isso em vez do arquivo.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Outros usuários deste computador podem ler este arquivo.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>O arquivo pertence a outro usuário deste computador.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Outros usuários deste computador podem gravar na pasta {option} e substituir este arquivo.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>O arquivo começa com um caractere invisível que faz programas em Python falharem.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>O arquivo está em UTF-16, como o &gt; do PowerShell o grava. Os programas precisam de UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>O arquivo não está em UTF-8, então programas em Python podem falhar nesta linha.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Substitua “{option}” por ASCII; no Windows, programas em Python podem falhar nesse caractere ou lê-lo errado.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>A linha está recuada, então os programas a leem como parte de {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Isto parece um arquivo do zulip-botserver ou de uma ponte, não um zuliprc. Ele foi deixado como estava.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Isto não é um único endereço de e-mail, então os servidores o rejeitam.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Isto não é um endereço de e-mail. A maioria dos servidores não aceita outra coisa.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Os programas não conseguem usar este endereço (site). Digite apenas o endereço da organização, como https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>O zulip-terminal não inicia com este valor de {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>O zulip-terminal não inicia com footlinks e maximum-footlinks ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Escreva % como %% em {option}; programas em Python falham com um único %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Nenhum programa lê {option}. O nome correto é cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Nenhum programa lê {option}. Os certificados de servidor são sempre verificados.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} não aponta para um certificado utilizável. É preciso o caminho completo de um arquivo PEM, sem ~ nem comentário.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>client_cert_key precisa de client_cert; sem isso, programas em Python falham.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>Seu ambiente define {option}, mas não há certificados nesse caminho, então programas em Python não conseguem conectar.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure deve ser true ou false; programas em Python falham com qualquer outra coisa.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true desativa a verificação de certificados, então invasores na rede poderiam ler sua chave.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Falta o endereço do servidor (“site”).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Falta o e-mail.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>A chave não tem 32 letras e dígitos, como têm as chaves de API.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Os programas leem só a seção [api]; esta se chama [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Falta a linha [api] acima de email, key e site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} aparece duas vezes; programas em Python falham com isso.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] aparece duas vezes; programas em Python falham com isso.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Remova as aspas ao redor de {option}; os programas as leem como parte do valor.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Mova o comentário depois de {option} para uma linha própria; os programas o leem como parte do valor.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>Seu ambiente define {option}; os programas usam isso em vez deste arquivo.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME não está definida, então informe aos programas o caminho do arquivo.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Esta pasta está no git; um commit poderia publicar a chave.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Este arquivo já está no git. Gere uma nova chave e remova o arquivo.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>O endereço (site) é http://, então a chave é enviada sem criptografia.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Este não é um arquivo zuliprc válido.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Tornar privado</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Duplicar o %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Renomear para cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Converter para UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Remover os espaços</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Corrigir o e-mail</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Corrigir o endereço</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Escrever o caminho completo</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remover a linha</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Ativar a verificação de certificados</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Renomear para [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Adicionar [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Remover a duplicata</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Remover as aspas</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Mover o comentário</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Adicionar ao .gitignore</translation>
    </message>
</context>
</TS>
