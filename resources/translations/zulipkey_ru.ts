<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Помогает получить API-ключ Zulip и файл zuliprc, который читают ваши программы. Свободное ПО по лицензии Apache License 2.0. Не создано и не одобрено проектом Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копировать версии</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано с помощью</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Тексты лицензий</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>О Zulip Key</translation>
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
        <translation>Фильтр учетных записей</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Имя, адрес почты или организация</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Добавить учетную запись</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Проверить файл zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Ожидание менеджера паролей…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Подходящих учетных записей нет.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Действия: {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Копировать ключ</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Забыть…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>Ключ {email} скопирован.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Буфер обмена очистится через %n с.</numerusform>
            <numerusform>Буфер обмена очистится через %n с.</numerusform>
            <numerusform>Буфер обмена очистится через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Очистить сейчас</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>Ключа больше нет в буфере обмена.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Забыть {email} на этом компьютере?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Ключ будет работать, пока вы не создадите новый.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>Учетная запись {email} удалена с этого компьютера.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>Ключ по-прежнему работает.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Получите свой API-ключ Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Для zulip-terminal, ботов, скриптов и Python API.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Адрес организации</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>&amp;Адрес вашего Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Я не знаю адреса</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Проверить файл zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Взять zuliprc из буфера обмена</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Взять {host} из буфера обмена</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>Адрес, который видно в браузере. Можно вставить любую ссылку Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Еще %n попытка, потом сервер заставит ждать.</numerusform>
            <numerusform>Еще %n попытки, потом сервер заставит ждать.</numerusform>
            <numerusform>Еще %n попыток, потом сервер заставит ждать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n неудачная попытка. Большинство серверов блокирует вход после 5.</numerusform>
            <numerusform>%n неудачные попытки. Большинство серверов блокирует вход после 5.</numerusform>
            <numerusform>%n неудачных попыток. Большинство серверов блокирует вход после 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Новый бот</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>И&amp;мя бота</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Имя &amp;пользователя бота</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Сервер добавит «-bot» и свой адрес.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Создать бота</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Мои боты</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Фильтр ботов</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Имя или адрес почты</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Подходящих ботов нет.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} · {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Загрузка ваших ботов…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>У вас %n бот. Выберите его, чтобы получить ключ.</numerusform>
            <numerusform>У вас %n бота. Выберите одного, чтобы получить его ключ.</numerusform>
            <numerusform>У вас %n ботов. Выберите одного, чтобы получить его ключ.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>У вас здесь пока нет ботов.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
            <numerusform>и еще %n: начните вводить, чтобы найти</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Введите имя бота.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Введите имя пользователя бота.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Бот {name} создан.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Бот {name} не создан.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Создание бота…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Копировать ссылку &amp;вручную</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Открыть страницу снова</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;Копировать ссылку на страницу</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;Не сработало?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Войти по &amp;паролю</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Вход через {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Открытие браузера…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Разрешить браузеру открывать Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Тогда ключ появится здесь сразу после входа. Затем прежняя настройка будет восстановлена.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Токен входа</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Ссылка для входа</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Вставить &amp;токен</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Вставить сс&amp;ылку</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Завершите вход в браузере</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Токен входа здесь не подходит: эта организация разрешает и пароли.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Войдите на открывшейся странице.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Когда браузер спросит, выберите «Открыть Zulip Key».</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Ключ появится здесь.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>На последней странице нажмите кнопку копирования в течение 15 секунд.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key его подхватит.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>В конце браузер попытается открыть ссылку zulip://. Скопируйте эту ссылку.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Вставьте ее здесь.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Вашу страницу входа запросил другой пользователь этого компьютера.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Он ничего не получил. Если это был ваш браузер, скопируйте ссылку на страницу и вставьте в него; если нет, сообщите администратору.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Ваша страница входа запрошена дважды.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>Второй запрос ничего не получил. Если браузер не показывает страницу организации, откройте страницу снова; тогда первый запрос перестанет работать.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Ожидание… осталась %n минута</numerusform>
            <numerusform>Ожидание… осталось %n минуты</numerusform>
            <numerusform>Ожидание… осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Если браузер показывает страницу входа или регистрации, значит, вход отменен или для него здесь нет активной учетной записи. Если он показывает ошибку, вход в организации настроен неверно. Можно открыть страницу снова или вернуться назад.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Ссылка скопирована. Никому ее не показывайте.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Вставьте ее в любой браузер. Буфер обмена очистится через %n секунду.</numerusform>
            <numerusform>Вставьте ее в любой браузер. Буфер обмена очистится через %n секунды.</numerusform>
            <numerusform>Вставьте ее в любой браузер. Буфер обмена очистится через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Вход в организацию {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Не удалось проверить ключ.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>Войти не удалось.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Отпечаток от администратора</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять сертификату</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Выбрать файл CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Сертификат {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Не удалось загрузить сертификат.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Кому выдан: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Имена: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Кем выдан: самим собой (самоподписанный)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Кем выдан: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Действует с {start} по {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>Отпечаток совпадает.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>Отпечаток не совпадает.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Вставьте отпечаток, который дал вам администратор (не через это соединение). Тогда сертификат будет доверенным только для этой организации.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Выбрать другой файл…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>или перетащите файл в это окно</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Проверка файлов zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Файл zuliprc в обычных местах не найден.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Исправлено.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>Файл {path} изменен.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Обновлено.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Ключ {email} сохранен в {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>Окно закроется, когда все будет готово.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Закрыть без ожидания</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Забыли?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>или</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>&amp;Тестовый пользователь</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Войти без пароля</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip может прислать письмо о «новом входе». Речь в нем об этой программе.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;Адрес почты или имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Адрес почты</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Продолжить через {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>API-ключ Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Получить API-ключ Zulip и файл zuliprc для ваших программ</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;zuliprc;login;bot;ключ;вход;бот;токен;чат;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Отпустите, чтобы проверить файл</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Войти и обновить файл</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} на {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;ключ</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Показать API-ключ</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Копировать API-ключ</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Очистить сейчас</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Не скрывать &amp;ключ</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Скопировано что-то другое, поэтому буфер обмена не тронут.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Скрыть ключ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>Ключ показан.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Коп&amp;ировать как</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Мои &amp;боты</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>С&amp;менить учетную запись</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;Выпустить новый ключ…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>З&amp;абыть учетную запись</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Ваш API-ключ готов.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key — {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Недействителен</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ работает.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · сертификат принят вами</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Храните этот ключ в тайне, как пароль.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Храните ключ в тайне. Он нужен и вашему телефону.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Переменные оболочки</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Команда curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Код Python</translation>
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
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Этот адрес действует один раз и уже использован. Выберите в Zulip Key «Открыть страницу снова».</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Получение API-ключа Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key помогает получить API-ключ вашей учетной записи на любом сервере Zulip и файл zuliprc, который нужен zulip-terminal, Python API, ботам и скриптам.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Вход по адресу почты и паролю или через браузер</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Копирование ключа или сохранение в файл zuliprc, доступный только вам</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Сохранение ключа в вашем менеджере паролей</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Проверка файла zuliprc и исправление ошибок в нем</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Создание нового ключа и получение ключей ваших ботов</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Если что-то не работает, программа объясняет, что случилось и что делать дальше. Она соединяется только с сервером вашей организации.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Вход и API-ключ</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Ваши учетные записи и проверка файла zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Настройки &amp;системы</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Без прокси</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Прокси вр&amp;учную</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Прокси http://, https:// и socks5://. С серверами на этом компьютере связь всегда прямая.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Прокс&amp;и</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>Имя пользовате&amp;ля (если нужно)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Имя пользователя прокси</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Запомнить пароль</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Настройки сети</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>Для какого прокси это имя пользователя? Введите его адрес.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Ожидание менеджера паролей…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Поиск {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Локально, без шифрования · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Сертификат принят вами · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Зашифровано (https вместо http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Зашифрованное соединение · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
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
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>В пароле есть перенос строки. Пароль будет отправлен так, как введен.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>Пароль начинается или заканчивается пробелом. Он будет отправлен так, как введен.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включен Caps Lock.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Изменить файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Место выбираете вы.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Файл с ключом</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Сохранить для {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Вставьте это:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Скопировано. Ключа в тексте нет.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Найти программу</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Подходящей программы нет. «Другая программа» сохранит файл zuliprc где угодно.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Где будет использоваться ключ?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Создание нового ключа…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Новый ключ создан.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>Старый ключ больше не работает.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Старый ключ еще остался в %n файле.</numerusform>
            <numerusform>Старый ключ еще остался в %n файлах.</numerusform>
            <numerusform>Старый ключ еще остался в %n файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>&amp;Запомнить учетную запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Не запоминать</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Сохраняет ключ (не пароль) в вашем менеджере паролей.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Сохраняет ключ (не пароль) в {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Сохранено в {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Удалено с этого компьютера. Ключ по-прежнему работает.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Ожидание менеджера паролей…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Где будет использоваться ключ?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Администратор отключил сохранение в файлы.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>&amp;Еще программы…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Настроить {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Сохранить для {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Сохранить ключ</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Ключ {email} сохранен в {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>Ключ {email} не сохранен.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Прочесть его можете только вы.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Проверьте: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Работает. {program} получает учетную запись {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Файл: {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Скопировано без записи в историю. Очистка через %n с.</numerusform>
            <numerusform>Скопировано без записи в историю. Очистка через %n с.</numerusform>
            <numerusform>Скопировано без записи в историю. Очистка через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Скопировано. Может остаться в истории буфера. Очистка через %n с.</numerusform>
            <numerusform>Скопировано. Может остаться в истории буфера. Очистка через %n с.</numerusform>
            <numerusform>Скопировано. Может остаться в истории буфера. Очистка через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Буфер обмена очищен.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Буфер обмена очистится, когда вы вернетесь в это окно.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Прокси и его пароль</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Нет. Используются сертификаты вашей системы.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Вход через браузер</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Высокий контраст всегда задает система.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Разрешить &amp;браузеру открывать Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Только на время ожидания входа; потом ваша настройка восстанавливается. Если это выключено, программа спросит, прежде чем забрать ссылки для входа у другой программы.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>С&amp;крывать показанный ключ через</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Очищать скопированный ключ через</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Задано администратором.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Только когда я его скрою</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Больше не доверять {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Снова используются сертификаты системы.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Вход в организацию {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Поиск {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Найдено: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Ожидание менеджера паролей…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>Адрес вашей организации виден в браузере, когда открыт Zulip.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>В приложении для компьютера или телефона он указан под названием организации. Zulip Cloud может также прислать на почту список ваших организаций.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Найти по адресу почты</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Выберите способ входа.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Вход выполняется через браузер.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key не может войти в эту организацию.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Вместо этого можно скопировать ключ в браузере.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Получите ключ в браузере.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Войдите там, затем выберите Учетная запись и конфиденциальность → Управление API-ключом.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Скрыть ключ</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>Пароль хранится только в памяти. Программы, которым этот ключ указан в zuliprc, спросят пароль сами.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Пароль ключа</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ваш сертификат</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Проверить файл zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>Старый ключ больше не работает. Чтобы получить новый позже, войдите снова.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Остаться и сохранить</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>Новый ключ не сохранен.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>использование:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>аргументы:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>параметры:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: ошибка: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>значение не нужно, но указано {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>нельзя использовать вместе с {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} не подходит; выберите из {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>не хватает: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>неизвестные аргументы: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>На этом компьютере нет сохраненных учетных записей.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Чтобы сохранить: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>Учетная запись {account} удалена с этого компьютера. Ключ по-прежнему работает.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>Для --save нужен --create или --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>Для --username нужен --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Имя бота слишком длинное.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Для этого имени нужен --username из букв и цифр.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>У вас здесь пока нет ботов.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Бот создается.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Бот {email} создан.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Чтобы получить его ключ: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Подходит несколько ботов; выберите одного по адресу почты.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Подходящих ботов нет. Список: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>Для --yes нужен --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Здесь некого спросить, поэтому для --fix нужен --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Файл zuliprc в обычных местах не найден.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}? [y/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} на {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>Для --for {name} нужен --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>Для --replace и --dry-run нужен --save или --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>Для --password-stdin нужны --server и --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Администратор разрешает только {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Проверьте: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>Ключ не проверен.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Не удается открыть дисплей {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key больше нет в меню.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Ожидание менеджера паролей…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Команды {word} нет. Вы имели в виду «zulipkey {nearest}»? Адрес здесь пишется с https:// в начале.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>У --demo есть свой адрес.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>Для --list нужен --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>Пароль — abcd1234, если не указан другой.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Не удалось записать вывод: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Здесь некого спросить, поэтому для regenerate нужен --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>Ключ меняется; остановить это сейчас нельзя.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Новый ключ создан. Старый ключ больше не работает.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>В менеджере паролей еще старый ключ.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Чтобы получить новый ключ: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Его получат эти файлы:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>Для --file нужны {} там, где команда принимает путь к zuliprc, например: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Команды {name} нет.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Не удается запустить {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>Адрес этой организации — {other}. Чтобы войти там, укажите --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>В терминале ссылку покажет «zulipkey get --server {host}».</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} указывает на {path}, где нет сертификатов.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Если это сервер вашей компании, добавьте --ca-file FILE с файлом сертификата компании.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>y yes д да</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Его пароль: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Войти там? [y/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Адрес вашего Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Оставьте пустым, чтобы войти через браузер.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Откройте эту ссылку в браузере на любом компьютере и войдите. Никому ее не показывайте:
{link}
В конце браузер захочет открыть ссылку, которая начинается с zulip://login. Скопируйте ее (с кнопки или из адреса неоткрывшейся страницы) и вставьте здесь.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Ссылка (скрыта): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key не может войти в эту организацию.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Номер способа входа: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Введите адрес почты или имя пользователя.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Введите адрес почты.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>Неверный адрес почты, имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>Неверный адрес почты или пароль.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Попробуйте снова или сбросьте пароль.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Сервер пока не принимает новых попыток. Подождите немного.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можно попробовать снова.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Попробуйте снова в {time} (через {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Слишком много попыток.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>Ключ недействителен.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Войдите, чтобы получить текущий.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Здесь нет менеджера паролей, где можно поискать ключ. Если он у вас есть, ключ может все еще быть там, как «{service}» пользователя {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>Учетная запись {email} удалена из списка.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Заменить его ключом {email}? Другие настройки сохранятся.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>При замене все содержимое будет удалено.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Прокси из настроек вашей системы</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Ваш менеджер паролей</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Ваш менеджер паролей ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Не удалось подключиться к {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Закройте несколько программ и попробуйте снова.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Возможно, бот был создан.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Прежде чем пробовать снова, поищите его в списке своих ботов.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Теперь всё находится в {kept_as}. Закройте другую программу, затем переименуйте этот файл.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>Пароль — не строка текста в UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>В PowerShell &gt; записывает UTF-16, а Set-Content -Encoding utf8 — UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Формат {form} не подходит для этого значения: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>В нем есть {character}, а безопасно записать это там нельзя. Выберите другой формат.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Браузер не открылся.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Откройте эту ссылку сами: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Не удалось настроить ссылки zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Причина: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Меню не изменено.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>В файле настроек администратора {path} есть ошибка ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>Сохранение отключено, пока ее не исправят.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Это не адрес прокси.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Введите узел и порт, например proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Этот пароль не подходит к ключу.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>В {path} нет пригодного сертификата.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Выберите файл PEM. К сертификату клиента нужен и его ключ.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>У вас нет домашней папки на этом компьютере, поэтому там ничего нельзя сохранить.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Укажите в {variable} свою папку.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Администратор отключил сохранение в файлы.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Вместо этого можно скопировать ключ.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Администратор разрешает только {only}, но не {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Нет ни дисплея, ни терминала.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Используйте --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Подходящей сохраненной учетной записи нет.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Список: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Подходит несколько учетных записей; выберите одну:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Непредвиденная ошибка.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Можно продолжать. Скопируйте подробности и сообщите о проблеме.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Введите веб-адрес вашей организации.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Похоже на адрес почты.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>Это ссылка zulip:.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Введите адрес, который видно в браузере.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Поддерживаются только адреса https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>Это файл на этом компьютере.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>В адресе есть имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Уберите все до @ включительно.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>Порт после двоеточия должен быть от 1 до 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Введите его как в браузере, например your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>Не удается найти {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Проверьте написание и подключение к интернету или VPN. Для Zulip Cloud используйте {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Проверьте написание и подключение к интернету или VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} не отвечает на порту {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Сервер может не работать или быть заблокирован. Проверьте подключение к интернету или VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>Нет ответа от {host} за {seconds} с.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Проверьте подключение к интернету или VPN и попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Соединение с {host} прервано.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Повторить попытку безопасно.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>Соединение с {host} прервано до отправки данных.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Вашему прокси {proxy} нужны имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Добавьте их в настройки прокси.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Не удается найти ваш прокси {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Проверьте его написание и подключение к сети.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Не удается подключиться к вашему прокси {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Проверьте настройки прокси и подключение к сети.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting}: неверный адрес прокси.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Порт должен быть от 1 до 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>В его пароле пишите # как %23, / как %2F и ? как %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Он должен выглядеть как http://proxy.example.com:3128, без кавычек.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>Порт {port} на {host} использует http, а не https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key отправляет пароли только через https. Проверьте адрес.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} не поддерживает https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key не отправляет пароли без шифрования. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Ваш компьютер не доверяет сертификату {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Ничего не отправлено. Если это сервер вашей компании, выберите файл сертификата (CA) компании или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Ваш компьютер не доверяет {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Возможно, цепочка сертификатов неполна. Если это сервер вашей компании, выберите файл сертификата (CA) компании или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Срок действия сертификата {host} истек.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Проверьте часы компьютера ({now}). Если они идут верно, администратор сервера должен обновить сертификат.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Срок действия сертификата {host} истек {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Сертификат {host} еще не действует.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Проверьте часы компьютера ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Сертификат {host} действует с {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Сертификат принадлежит {names}, а не {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Возможно, это атака. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Сертификат не принадлежит {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Сертификат {host} отозван.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Ничего не отправлено. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>Ключ вашего сертификата, {path}, зашифрован.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Введите его пароль, чтобы продолжить.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} требует сертификат клиента.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Выберите свой или запросите его у администратора.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Не удалось установить защищенное соединение с {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Ничего не отправлено. Попробуйте снова или отправьте подробности администратору.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} — не сервер Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Введите адрес, который видно в браузере, когда открыт Zulip.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Сервер не принимает {host} как свой адрес.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Введите адрес точно как в браузере.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Ответила веб-страница, а не Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>Адрес {host} — тот же, что в браузере? Возможно, сначала нужно войти в сеть Wi-Fi или компании.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} пока не принимает запросов.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Попробуйте снова через несколько минут.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Попробуйте снова в {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip не получил ключ.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Что-то перед {host} удаляет заголовок Authorization. Исправить это может администратор сервера.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Что-то перед Zulip заблокировало запрос ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Отправьте подробности администратору сервера.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Сервер настроен неверно.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Исправить это может его администратор. Ответ сервера: «{message}»</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>На сервере сбой или обслуживание ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} отклоняет запрос.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} перенаправляет на другой адрес.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Ради безопасности Zulip Key дальше не пошел. Проверьте адрес.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} перенаправляет на {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} перенаправляет каждый запрос на себя же.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Обратный прокси настроен неверно. Исправить это может администратор сервера.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>От {host} пришел слишком большой ответ.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>Ответ сервера неполный ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Попробуйте снова или отправьте подробности его администратору.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Этот сервер ({version}) не принимает Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Получите ключ в браузере.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} — общий адрес нескольких организаций.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Введите адрес своей организации, например your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>На {host} нет организации.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Проверьте написание адреса.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} перенаправляет на {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Войти там? Пароль будет отправлен на тот адрес.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>Адрес этой организации — {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Сервер отклонил запрос ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Ответ сервера: «{message}»</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Для входа укажите адрес почты.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Эта организация не принимает имена пользователей.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Учетной записи с этим адресом почты здесь нет.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Проверьте адрес почты. Ваша учетная запись может быть в другой организации на этом сервере.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Ваша учетная запись отключена.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Попросите администраторов организации активировать ее снова.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Эта организация отключена.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Проверьте адрес или обратитесь к ее администраторам.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Эта организация не разрешает вход по паролю.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Войдите через браузер.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Чтобы продолжить, сбросьте пароль.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Затем войдите здесь с новым паролем.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Подождите несколько минут и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Это не сервер разработки.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Войдите по паролю.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Сервер не принимает ключ, который сам прислал.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ работает.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Это ключ входящего вебхука, поэтому он может только отправлять сообщения.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Сервер этого не разрешает.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Сервер не сообщил, изменился ли ключ.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Войдите снова, чтобы получить текущий ключ.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Этот сервер не присылает ключ таким способом.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Попробуйте снова и разрешите браузеру открыть Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Эта ссылка — от {other}, а не от вашей организации.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Возьмите ссылку со страницы, которую открыл Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Эта ссылка — от прошлой попытки.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Завершите вход на странице, открытой последней, или откройте ее снова.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Эта ссылка уже использована.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Каждая ссылка действует один раз. Откройте страницу снова, чтобы получить новую.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Время на вход истекло.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Пришла ссылка для входа, но вход через браузер не начат.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Ссылка не использована. Сначала начните вход здесь.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Это не токен входа со страницы, открытой последней.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Скопируйте его там снова.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Срок действия токена входа истек.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Он действует 15 секунд. Попробуйте снова.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Это не полная ссылка для входа.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Она начинается с zulip://login и занимает одну длинную строку.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>В {named_in} указано {store}, но здесь это не установлено.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Установите его или измените эту настройку.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>На этом компьютере нет менеджера паролей, доступного программам.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Там ничего не сохранено.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Настроенный здесь менеджер паролей ({store}) небезопасен или не поддерживается.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} заблокирован.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Не удалось сверить ключ в {store}; он не сохранен.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} все еще хранит ключ.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Удалите там запись Zulip Key и попробуйте снова.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} больше не хранит ключ.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Войдите, чтобы сохранить его снова.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Менеджер паролей не ответил за {seconds} с.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} не работает ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Перезапустите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>В {path} записан ключ {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>В {path} записан ключ учетной записи на {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>В {path} записан ключ {email} на {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>В {path} уже есть что-то другое.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} указывает на {path}, но такого пути нет.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Программы не заменяют ~ в нем. Укажите полный путь.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Программы ищут только там.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} не существует.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>Папки для {path} не существует.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Сначала создайте ее или сохраните в другом месте.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Не удалось записать {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Не удалось прочитать {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Для {path} не осталось места.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Ничего не изменено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} — папка или устройство, а не файл.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows не разрешает имя файла {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Другие пользователи этого компьютера могут читать {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal с таким файлом не запустится. Сохраните файл в закрытом месте.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Ничего не изменено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>Владелец {path} — {owner}, ключ там будет ему доступен.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} — ссылка на несуществующий файл.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} — некорректный файл zuliprc.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>Ошибка в строке {line} файла {path}.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Другая программа только что изменила {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Ее изменения сохранены. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Не удалось сохранить {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Файл пока не используется и не изменен.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>Файл {path} поврежден.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Он не используется; когда сохранится что-то новое, он останется под другим именем.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Он оставлен как {kept_as}, и начат новый файл.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Файл {path} занят другой программой.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Там ничего не сохранено. Попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Найти мою организацию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Сбросить пароль</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Выбрать {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Заменить весь файл</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Настройки сети…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Показать сертификат…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Ввести пароль ключа…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Выбрать файл CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Выбрать сертификат…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>Адрес почты или имя пользователя</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Создать новый ключ для {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Все, что использует текущий ключ (скрипты, боты, телефон), перестанет работать, пока не получит новый.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>Новый ключ записан в {path}.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Команды пользователя</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>получить API-ключ Zulip и файл zuliprc для ваших программ</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>СИНТАКСИС</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Без команды открывается окно: введите адрес организации, затем адрес почты и пароль или войдите через браузер. Скопируйте ключ или сохраните его как файл zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Показать справку и выйти. У каждой команды она своя.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДЫ</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>В стандартный вывод идет только результат; все сообщения идут в стандартный вывод ошибок.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 — выполнено, 1 — не удалось, 2 — неверное использование, 130 — отменено; «zulipkey run» возвращает код самой команды, 127 — если ее нет, 126 — если ее нельзя запустить. Любой сигнал, кроме прерывания, завершает эту программу так же, как любую другую.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД ВЫХОДА</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ОКРУЖЕНИЕ</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ФАЙЛЫ</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>ОШИБКИ</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>Язык, например de или pt_BR; без этой переменной — тот, что выбран в окне, или язык системы.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Со значением debug программа пишет журнал в стандартный вывод ошибок; секреты скрыты.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Прокси для запросов и узлы, к которым обращаться без него.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Файл PEM с центрами сертификации, которым доверять вместо системных; используется первая заданная переменная.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Его читает zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Его читают Python API и zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Сохраненные учетные записи без ключей: ключи находятся в менеджере паролей.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Настройки администратора.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>одно из этих слов</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Команды для терминалов и других программ: {commands}; см. zulipkey COMMAND --help. С ZULIPKEY_LOG=debug в окружении журнал пишется в stderr; секреты скрыты.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Получить API-ключ Zulip и файл zuliprc для ваших программ.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>адрес организации, который подставится в окне (ничего не отправляется), или ссылка zulip:, которой заканчивается вход через браузер</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>попробовать со встроенной демонстрационной организацией</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>с --demo: показать пользователей этой организации и то, что происходит при их входе, и выйти</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>показать версии для сообщения об ошибке и выйти</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>API-ключи Zulip для терминалов и других программ. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>показать версии и выйти</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>окно со встроенной демонстрационной организацией</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Код выхода: 0 выполнено, 1 не удалось, 2 неверное использование, 130 отменено.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>адрес почты, адрес организации или EMAIL@HOST, как его выводит «zulipkey accounts»</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>адрес организации</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>ваш адрес почты (или имя пользователя)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>что вывести: zuliprc (по умолчанию, если ключ не сохраняется), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>сохранить ключ там, где его ищет эта программа, в ее формате, или вывести то, что туда вставляют: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>сохранить ключ в этом файле и вывести путь к нему</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>заменить в файле другую учетную запись или другое содержимое</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>ничего не сохранять: вывести путь к файлу и строки, которые изменились бы, без ключа</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>сохранить ключ в вашем менеджере паролей</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>прочитать пароль (одну строку) из стандартного ввода; нужны --server и --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>вместо окружения использовать файл zuliprc, который видит только эта команда; путь к нему заменяет {} в аргументах команды</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>после --, с ее аргументами</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>проверить, работает ли ключ каждой учетной записи</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>не спрашивать</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>владелец: адрес почты, адрес организации или EMAIL@HOST, как его выводит «zulipkey accounts»</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>создать бота и вывести его zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>вывести zuliprc этого бота (его адрес почты или имя)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>с --create: имя пользователя бота (по умолчанию составляется из имени)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>сохранить zuliprc в этом файле и вывести путь к нему (по умолчанию для FILE: имя бота с .zuliprc в этой папке)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>по умолчанию: файлы в обычных местах</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>исправить то, что можно, сначала показав каждое изменение</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>с --fix: не спрашивать</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>не проверять, работает ли ключ</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>убрать из меню</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>доверять центрам сертификации из этого файла PEM, например центрам вашей компании</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>сколько ждать менеджера паролей (по умолчанию: 60; в терминале без ограничения)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>вывести JSON: список объектов</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>значение пустое</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>чтобы вывести, не указывайте --save и --for; файл с таким именем — ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>нужно число от 1 до {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Вывести ключ или сохранить его.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Он берется из запомненной учетной записи, если подходит ровно одна. Иначе вы входите: в окне или, если нет экрана, здесь.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Запустить команду с ключом в ее окружении или в файле zuliprc только для нее.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Она получает ZULIP_EMAIL, ZULIP_API_KEY и ZULIP_SITE или, с --file, файл zuliprc вместо {}, например: zulipkey run --file -- zulip-term -c {}. На диск ничего не сохраняется. Код выхода — код самой команды; 127, если ее нет, 126, если ее нельзя запустить.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Показать сохраненные учетные записи.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>С --check код выхода — 0, если работают все ключи, иначе — 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Удалить учетную запись и ее ключ с этого компьютера.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Ключ будет работать, пока вы не создадите новый.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Создать новый ключ для сохраненной учетной записи.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>Старый ключ везде перестает работать. Файлы с ним, которые знает эта программа, и ваш менеджер паролей получают новый.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Показать ваших ботов, создать бота или получить ключ одного из них.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Проверить файлы zuliprc: к какой учетной записи они относятся, работает ли ключ и что не так.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Код выхода — 0, если все в порядке, иначе — 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Вывести сценарий автодополнения для оболочки.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Для bash и zsh: {eval}; для fish: {source}; для PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Добавить Zulip Key в меню рабочего стола и вывести путь к файлу.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Для установки через pipx, uv или pip в Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Программы Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>ИИ-помощники</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Терминалы</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Контейнеры, CI и службы</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Другие форматы</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Выполните в терминале:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Вставьте в свою программу:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Добавьте это в {path} и перезапустите помощника:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Добавьте это в unit-файл службы:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Добавьте это в ваш compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Добавьте это к контейнеру в вашем манифесте:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} читает {character} в zuliprc не так, как Python, и может получить неверное значение. Передайте адрес почты, ключ и адрес сервера через переменные.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip в окне терминала. Читает ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>Python API, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Скрипты Python и zulip-send. Они читают ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Команды для Zulip. Читает только ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Бот (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Ваш бот. Сохраните файл в папке бота.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Раздел botserverrc. Назовите его по модулю бота и впишите токен из zuliprc этого бота.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Мост Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Раздел matrix_bridge.conf. Добавьте в него свой канал и тему.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Мост IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Читает ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Другая программа</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Файл zuliprc в выбранном вами месте.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Сервер MCP zulipchat-mcp читает ~/.zuliprc или ~/.config/zulip/zuliprc. В записи нет ключа.</translation>
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
        <translation>Другой сервер MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Для серверов, которые читают переменные: ключ берется из менеджера паролей при запуске сервера. Сначала включите запоминание учетной записи и поставьте команду сервера вместо SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Оболочка (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Переменные для этого терминала, пока вы его не закроете.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Переменные для этого PowerShell, пока вы его не закроете.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Командная строка (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Переменные для этой командной строки, пока вы ее не закроете.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Файл и строка кода, которая его читает.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Файл и строка Go, которая его читает.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Файл и строка Rust, которая его читает.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Файл и строки Ruby, которые его читают.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Файл переменных для --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Файл, который станет секретом вашей службы.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Secret с переменными для kubectl apply -f -.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Команды, которые передают ключ в gh, нигде его не показывая.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Команды, которые передают ключ в glab, нигде его не показывая.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Служба systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Файл (credential), который получит только эта служба.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Служба systemd, с шифрованием</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Файл (credential), зашифрованный для этого компьютера. Затем удалите сохраненный файл.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Файл для --config. Ключ не попадает в аргументы и историю.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Строка для ~/.netrc. Каждая программа, которая его читает, отправляет ключ на этот узел.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Для ваших собственных программ.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Только ключ</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Его 32 символа, для форм, где он нужен.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Выбор файла CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Выберите ключ этого сертификата</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Выберите свой сертификат</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>Ключ недействителен.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Возможно, выпущен новый ключ, учетная запись отключена или адрес почты в файле — от другой записи. Войдите, чтобы получить текущий ключ.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Его ключ действителен; исправьте файл, и он заработает.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Программы не могут использовать этот файл.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Ваше окружение переопределяет этот файл.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Его ключ действителен, но программы могут взять другой.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Не удалось проверить ключ.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>С самим файлом все в порядке.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Ключ еще не проверен.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Этот файл работает, но его ключ не защищен.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Этот файл работает, но не полностью.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Этот файл работает.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Программы входят как {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Ключ недействителен</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Переопределен</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Не защищен</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Работает частично</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Работает</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Строка {line}: {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Изменения в {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Только права доступа: теперь прочесть его сможете только вы.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Владелец файла — {owner}, файл ему доступен.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Другие пользователи этого компьютера могут его читать: файловая система не поддерживает права доступа.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Другие пользователи могут писать в папку {path} и подменить файл.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Раньше файл могли читать другие пользователи. Стоит создать новый ключ.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Но в вашем окружении задано {names}; программы возьмут это вместо файла.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Другие пользователи этого компьютера могут читать этот файл.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Файл принадлежит другому пользователю этого компьютера.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Другие пользователи этого компьютера могут писать в папку {option} и подменить этот файл.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Файл начинается с невидимого символа, который мешает программам на Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Файл в UTF-16, как его записывает &gt; в PowerShell. Программам нужен UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Файл не в UTF-8, поэтому программы на Python могут дать сбой на этой строке.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Замените «{option}» на символы ASCII; в Windows программы на Python могут дать сбой на этом символе или прочитать его неверно.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>Перед строкой отступ, поэтому программы читают ее как часть {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Похоже, это файл для zulip-botserver или моста, а не zuliprc. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Это не один адрес почты, поэтому серверы его отклонят.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Это не адрес почты. Большинство серверов не примет ничего другого.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Программы не могут использовать этот адрес сервера. Введите только адрес организации, например https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal не запустится с таким значением {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal не запустится, если есть и footlinks, и maximum-footlinks.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Пишите % как %% в {option}; программы на Python дают сбой из-за одиночного %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Ни одна программа не читает {option}. Верное имя — cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Ни одна программа не читает {option}. Сертификаты серверов проверяются всегда.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} не указывает на пригодный сертификат. Нужен полный путь к файлу PEM, без ~ и комментария.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>Для client_cert_key нужен client_cert; без него программы на Python дают сбой.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>В окружении задано {option}, но по этому пути нет сертификатов, поэтому программы на Python не могут подключиться.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure должно быть true или false; при другом значении программы на Python дают сбой.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true отключает проверку сертификатов, и злоумышленники в сети могут узнать ваш ключ.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Нет адреса сервера («site»).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Нет адреса почты.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Нет ключа.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>Ключ не похож на API-ключ: в нем не 32 буквы и цифры.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Программы читают только раздел [api], а этот называется [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Над адресом почты, ключом и адресом сервера нет строки [api].</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} встречается дважды; программы на Python дают сбой.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] встречается дважды; программы на Python дают сбой.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Уберите кавычки вокруг {option}; программы читают их как часть значения.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Перенесите комментарий после {option} на отдельную строку; программы читают его как часть значения.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>В окружении задано {option}; программы возьмут это вместо файла.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME не задан, поэтому указывайте программам путь к файлу.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Эта папка в репозитории git; коммит может опубликовать ключ.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Этот файл уже в git. Выпустите новый ключ и удалите файл.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>Адрес сервера начинается с http://, поэтому ключ отправляется без шифрования.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Это некорректный файл zuliprc.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Удвоить %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Переименовать в cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Преобразовать в UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Удалить пробелы</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Исправить адрес почты</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Исправить адрес</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Записать полный путь</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Включить проверку сертификатов</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Переименовать в [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Добавить [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Удалить повтор</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Убрать кавычки</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Перенести комментарий</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Добавить в .gitignore</translation>
    </message>
</context>
</TS>
