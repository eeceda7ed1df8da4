<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>Допомагає отримати ваш ключ API Zulip і файл zuliprc, який читають ваші програми. Вільне ПЗ за ліцензією Apache License 2.0. Не створено й не схвалено проєктом Zulip.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копіювати версії</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Зроблено за допомогою</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Тексти ліцензій</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>Про Zulip Key</translation>
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
        <translation>Фільтр облікових записів</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>Ім’я, адреса пошти чи організація</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Додати обліковий запис</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Перевірити файл zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Очікування менеджера паролів…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Немає відповідних облікових записів.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Дії: {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Копіювати ключ</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>&amp;Забути…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>Ключ {email} скопійовано.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Буфер обміну очиститься через %n с.</numerusform>
            <numerusform>Буфер обміну очиститься через %n с.</numerusform>
            <numerusform>Буфер обміну очиститься через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Очистити зараз</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>Ключа вже немає в буфері обміну.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>Забути {email} на цьому комп’ютері?</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Ключ працюватиме, доки ви не створите новий.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>Обліковий запис {email} вилучено з цього комп’ютера.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>Ключ і далі працює.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>Отримайте свій ключ API Zulip</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>Для zulip-terminal, ботів, скриптів і Python API.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Адреса організації</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>&amp;Адреса вашого Zulip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>Я не знаю адреси</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>Перевірити файл zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>Узяти zuliprc з буфера обміну</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>Узяти {host} з буфера обміну</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>Адреса, яку видно в браузері. Можна вставити будь-яке посилання Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>Ще %n спроба, потім сервер змусить чекати.</numerusform>
            <numerusform>Ще %n спроби, потім сервер змусить чекати.</numerusform>
            <numerusform>Ще %n спроб, потім сервер змусить чекати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>%n невдала спроба. Більшість серверів блокує вхід після 5.</numerusform>
            <numerusform>%n невдалі спроби. Більшість серверів блокує вхід після 5.</numerusform>
            <numerusform>%n невдалих спроб. Більшість серверів блокує вхід після 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>Боти</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Новий бот</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>&amp;Ім’я бота</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>Ім’я &amp;користувача бота</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>Сервер додасть «-bot» і свою адресу.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;Створити бота</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>Мої боти</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Фільтр ботів</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>Ім’я чи адреса пошти</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>Немає відповідних ботів.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} · {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>Завантаження ваших ботів…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>У вас %n бот. Виберіть його, щоб отримати ключ.</numerusform>
            <numerusform>У вас %n боти. Виберіть одного, щоб отримати його ключ.</numerusform>
            <numerusform>У вас %n ботів. Виберіть одного, щоб отримати його ключ.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>У вас тут ще немає ботів.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
            <numerusform>і ще %n: почніть вводити, щоб знайти</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>Введіть ім’я бота.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>Введіть ім’я користувача бота.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>Бота {name} створено.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>Бота {name} не створено.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>Створення бота…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Дозволити</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>Копіювати посилання &amp;вручну</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Від&amp;крити сторінку знову</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>Копі&amp;ювати посилання на сторінку</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;Не вийшло?</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>Увійти за &amp;паролем</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Вхід через {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриття браузера…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>Дозволити браузеру відкривати Zulip Key?</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>Тоді ключ з’явиться тут одразу після входу. Потім попереднє налаштування буде відновлено.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Токен входу</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Посилання для входу</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>Вставити &amp;токен</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>Вставити пос&amp;илання</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Завершіть вхід у браузері</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>Токен входу тут не підходить: ця організація дозволяє і паролі.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>Увійдіть на сторінці, що відкрилася.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>Коли браузер запитає, натисніть «Відкрити Zulip Key».</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>Ключ з’явиться тут.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>На останній сторінці натисніть кнопку копіювання протягом 15 секунд.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>Zulip Key його підхопить.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>Наприкінці браузер спробує відкрити посилання zulip://. Скопіюйте це посилання.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Вставте його тут.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>Вашу сторінку входу запросив інший користувач цього комп’ютера.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>Він нічого не отримав. Якщо це був ваш браузер, скопіюйте посилання на сторінку й вставте в нього; якщо ні, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>Вашу сторінку входу запрошено двічі.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>Другий запит нічого не отримав. Якщо браузер не показує сторінку організації, відкрийте сторінку знову; тоді перший запит перестане працювати.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>Очікування… залишилася %n хвилина</numerusform>
            <numerusform>Очікування… залишилося %n хвилини</numerusform>
            <numerusform>Очікування… залишилося %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Відповіді ще немає.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>Якщо браузер показує сторінку входу чи реєстрації, отже, вхід скасовано або для нього тут немає активного облікового запису. Якщо він показує помилку, вхід в організації налаштовано неправильно. Можна відкрити сторінку знову або повернутися назад.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>Посилання скопійовано. Нікому його не показуйте.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Вставте його в будь-який браузер. Буфер обміну очиститься через %n секунду.</numerusform>
            <numerusform>Вставте його в будь-який браузер. Буфер обміну очиститься через %n секунди.</numerusform>
            <numerusform>Вставте його в будь-який браузер. Буфер обміну очиститься через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Вхід до організації {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Перевірка ключа…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Не вдалося перевірити ключ.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>Увійти не вдалося.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>Перебіг виконання</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>Скопійовано.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Відбиток SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>&amp;Відбиток від адміністратора</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Довіряти сертифікату</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Вибрати файл CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>Сертифікат {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>Не вдалося завантажити сертифікат.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>Кому видано: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>Імена: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>Ким видано: самим собою (самопідписаний)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Ким видано: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>Дійсний з {start} до {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>Відбиток збігається.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>Відбиток не збігається.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>Вставте відбиток, який дав вам адміністратор (не через це з’єднання). Тоді сертифікату довірятимуть лише для цієї організації.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Вибрати інший файл…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>або перетягніть файл у це вікно</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>Перевірка файлів zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Файл zuliprc у звичних місцях не знайдено.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Перевірити файл</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>Виправлено.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>Файл {path} змінено.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>Оновлено.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Ключ {email} збережено в {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>Вікно закриється, коли все буде готово.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Закрити без очікування</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>Забули?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>або</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>&amp;Тестовий користувач</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Увійти без пароля</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>Zulip може надіслати лист про «новий вхід». У ньому йдеться про цю програму.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;Електронна пошта або ім’я користувача</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Ім’я користувача</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Електронна пошта</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Продовжити через {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>Ключ API Zulip</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>Отримати ключ API Zulip і файл zuliprc для ваших програм</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;zuliprc;login;bot;ключ;вхід;бот;токен;чат;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>Відпустіть, щоб перевірити файл</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>Увійти й оновити файл</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Перевірка ключа…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} на {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показати ключ</translation>
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
        <translation>&amp;Ключ API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Показати ключ API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>Копіювати ключ API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>Очистити зараз</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>Не приховувати &amp;ключ</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>Скопійовано щось інше, тому буфер обміну не змінено.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Приховати ключ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показати ключ</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>Ключ показано.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Коп&amp;іювати як</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>Мої &amp;боти</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>З&amp;мінити обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;Випустити новий ключ…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>З&amp;абути обліковий запис</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>Ваш ключ API готовий.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Недійсний</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Створення…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ працює.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · сертифікат прийнято вами</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>Тримайте цей ключ у таємниці, як пароль.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>Тримайте ключ у таємниці. Він потрібен і вашому телефону.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>Змінні оболонки</translation>
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
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>Ця адреса діє один раз і вже використана. Виберіть у Zulip Key «Відкрити сторінку знову».</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>Отримати свій ключ API Zulip</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>Zulip Key допомагає отримати ключ API вашого облікового запису на будь-якому сервері Zulip і файл zuliprc, потрібний zulip-terminal, Python API, ботам і скриптам.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>Вхід за електронною поштою й паролем або через браузер</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>Копіювання ключа або збереження у файл zuliprc, доступний лише вам</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>Збереження ключа у вашому менеджері паролів</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>Перевірка файлу zuliprc і виправлення помилок у ньому</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>Створення нового ключа та отримання ключів ваших ботів</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>Якщо щось не працює, програма пояснює, що сталося і що робити далі. Вона з’єднується лише із сервером вашої організації.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Вхід і ключ API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>Ваші облікові записи та перевірка файлу zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>Налаштування &amp;системи</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Без проксі</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Проксі вр&amp;учну</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>Проксі http://, https:// і socks5://. Із серверами на цьому комп’ютері зв’язок завжди прямий.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Прокс&amp;і</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>І&amp;м’я користувача (якщо потрібно)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Ім’я користувача проксі</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль проксі</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Запам’ятати пароль</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Налаштування мережі</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>Для якого проксі це ім’я користувача? Введіть його адресу.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Очікування менеджера паролів…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Пошук {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>Локально, без шифрування · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>Сертифікат прийнято вами · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>Зашифровано (https замість http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>Зашифроване з’єднання · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
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
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>У паролі є розрив рядка. Пароль буде надіслано так, як його введено.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>Пароль починається або закінчується пробілом. Його буде надіслано так, як введено.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Приховати пароль</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>Змінити файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>Місце вибираєте ви.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Файл із ключем</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Зберегти для {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Зберегти в іншому місці…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>Вставте це:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>Скопійовано. Ключа в тексті немає.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>Знайти програму</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>Немає відповідної програми. «Інша програма» збереже файл zuliprc будь-де.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>Де використовуватиметься ключ?</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>Створити новий ключ</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>Створення нового ключа…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>Новий ключ створено.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>Старий ключ більше не працює.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>Старий ключ ще лишився в %n файлі.</numerusform>
            <numerusform>Старий ключ ще лишився в %n файлах.</numerusform>
            <numerusform>Старий ключ ще лишився в %n файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>Запам’&amp;ятати обліковий запис</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>Не запам’ятовувати</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>Зберігає ключ (не пароль) у вашому менеджері паролів.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>Зберігає ключ (не пароль) у {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>Збережено в {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>Вилучено з цього комп’ютера. Ключ і далі працює.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Очікування менеджера паролів…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>Де використовуватиметься ключ?</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Адміністратор вимкнув збереження у файли.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>Інші &amp;програми…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;Зберегти в іншому місці…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>Налаштувати</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>Налаштувати {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>Зберегти для {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Зберегти ключ</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>Ключ {email} збережено в {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>Ключ {email} не збережено.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Прочитати його можете лише ви.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Перевірте: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Збережено в {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>Працює. {program} отримує обліковий запис {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Файл: {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>Скопійовано без запису в історію. Очищення через %n с.</numerusform>
            <numerusform>Скопійовано без запису в історію. Очищення через %n с.</numerusform>
            <numerusform>Скопійовано без запису в історію. Очищення через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>Скопійовано. Може лишитися в історії буфера. Очищення через %n с.</numerusform>
            <numerusform>Скопійовано. Може лишитися в історії буфера. Очищення через %n с.</numerusform>
            <numerusform>Скопійовано. Може лишитися в історії буфера. Очищення через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Буфер обміну очищено.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>Буфер обміну очиститься, коли ви повернетеся до цього вікна.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>Проксі та його пароль</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Довірені сертифікати</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>Немає. Використовуються сертифікати вашої системи.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Вхід через браузер</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>Високий контраст завжди задає система.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>Дозволити &amp;браузеру відкривати Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>Лише на час очікування входу; потім ваше налаштування відновлюється. Якщо це вимкнено, програма запитає, перш ніж забрати посилання для входу в іншої програми.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>&amp;Приховувати показаний ключ через</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;Очищати скопійований ключ через</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Задано адміністратором.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>Лише коли я його приховаю</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>Більше не довіряти {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>Знову використовуються сертифікати системи.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>Вхід до організації {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>Пошук {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>Знайдено: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Очікування менеджера паролів…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>Адресу вашої організації видно в браузері, коли відкрито Zulip.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>У застосунку для комп’ютера чи телефона її вказано під назвою організації. Zulip Cloud може також надіслати список ваших організацій електронною поштою.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>Знайти за адресою пошти</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Виберіть спосіб входу.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>Вхід виконується через браузер.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key не може увійти до цієї організації.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>Натомість можна скопіювати ключ у браузері.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>Отримайте ключ у браузері.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>Увійдіть там, потім виберіть Обліковий запис та приватність → Керування ключем API (Manage your API key).</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>Показати ключ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Приховати ключ</translation>
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
        <translation>Пароль зберігається лише в пам’яті. Програми, яким цей ключ указано в zuliprc, запитають пароль самі.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Пароль ключа</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ваш сертифікат</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Налаштування</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;Перевірити файл zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Пр&amp;о програму</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>Старий ключ більше не працює. Щоб отримати новий пізніше, увійдіть знову.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>Залишитися й зберегти</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Вийти без збереження</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>Новий ключ не збережено.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>немає значення</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>використання:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>аргументи:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>параметри:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: помилка: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>значення не потрібне, але вказано {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>не можна використати разом із {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>{value} не підходить; виберіть із {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>бракує: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>невідомі аргументи: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>На цьому комп’ютері немає збережених облікових записів.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>Щоб зберегти: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>Обліковий запис {account} вилучено з цього комп’ютера. Ключ і далі працює.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>Для --save потрібен --create або --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>Для --username потрібен --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>Ім’я бота задовге.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>Для цього імені потрібен --username з літер і цифр.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>У вас тут ще немає ботів.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>Бот створюється.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>Бота {email} створено.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>Щоб отримати його ключ: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>Підходить кілька ботів; виберіть одного за адресою пошти.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>Немає відповідних ботів. Список: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Збережено в {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>Для --yes потрібен --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>Тут нема кого запитати, тому для --fix потрібен --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>Файл zuliprc у звичних місцях не знайдено.</translation>
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
        <translation>Для --for {name} потрібен --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>Для --replace і --dry-run потрібен --save або --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>Для --password-stdin потрібні --server і --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>Адміністратор дозволяє лише {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>Перевірте: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>Ключ не перевірено.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>Не вдається відкрити дисплей {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>Zulip Key більше немає в меню.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Очікування менеджера паролів…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>Команди {word} немає. Ви мали на увазі «zulipkey {nearest}»? Адресу тут пишуть із https:// на початку.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>--demo має власну адресу.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>Для --list потрібен --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>Пароль – abcd1234, якщо не вказано іншого.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>Не вдалося записати вивід: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>Тут нема кого запитати, тому для regenerate потрібен --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>Ключ змінюється; зупинити це зараз не можна.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>Новий ключ створено. Старий ключ більше не працює.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>У менеджері паролів ще старий ключ.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>Щоб отримати новий ключ: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>Його отримають ці файли:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>Для --file потрібні {} там, де команда приймає шлях до zuliprc, наприклад: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Команди {name} немає.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>Не вдається запустити {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>Адреса цієї організації – {other}. Щоб увійти там, укажіть --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>У терміналі посилання покаже «zulipkey get --server {host}».</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>{variable} вказує на {path}, де немає сертифікатів.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>Якщо це сервер вашої компанії, додайте --ca-file FILE з файлом сертифіката компанії.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>y yes т так</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>Його пароль: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>Увійти там? [y/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>Адреса вашого Zulip: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>Залиште порожнім, щоб увійти через браузер.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>Відкрийте це посилання в браузері на будь-якому комп’ютері й увійдіть. Нікому його не показуйте:
{link}
Наприкінці браузер захоче відкрити посилання, яке починається з zulip://login. Скопіюйте його (з кнопки або з адреси сторінки, що не відкрилася) і вставте тут.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>Посилання (приховано): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>Zulip Key не може увійти до цієї організації.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>Номер способу входу: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>Введіть адресу електронної пошти або ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Введіть ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>Введіть адресу електронної пошти.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>Неправильна адреса електронної пошти, ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>Неправильне ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>Неправильна адреса електронної пошти або пароль.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>Спробуйте знову або скиньте пароль.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>Сервер поки не приймає нових спроб. Зачекайте трохи.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можна спробувати знову.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>Спробуйте знову о {time} (через {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Забагато спроб.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>Ключ недійсний.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>Увійдіть, щоб отримати поточний.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>Тут немає менеджера паролів, де можна пошукати ключ. Якщо він у вас є, ключ може ще бути там, як «{service}» користувача {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>Обліковий запис {email} вилучено зі списку.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>Замінити його ключем {email}? Інші налаштування збережуться.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>Під час заміни весь вміст буде видалено.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>Проксі з налаштувань вашої системи</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>Ваш менеджер паролів</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>Ваш менеджер паролів ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>Не вдалося підключитися до {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Закрийте кілька програм і спробуйте знову.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>Можливо, бота створено.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>Перш ніж спробувати знову, пошукайте його у списку своїх ботів.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>Тепер усе міститься в {kept_as}. Закрийте іншу програму, а потім перейменуйте цей файл.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>Пароль – не рядок тексту в UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>У PowerShell &gt; записує UTF-16, а Set-Content -Encoding utf8 – UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>Формат {form} не підходить для цього значення: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>У ньому є {character}, а безпечно записати це там не можна. Виберіть інший формат.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Браузер не відкрився.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>Відкрийте це посилання самостійно: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>Не вдалося налаштувати посилання zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Причина: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>Меню не змінено.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>У файлі налаштувань адміністратора {path} є помилка ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>Збереження вимкнено, доки її не виправлять.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>Це не адреса проксі.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>Введіть вузол і порт, наприклад proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>Цей пароль не підходить до ключа.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>У {path} немає придатного сертифіката.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>Виберіть файл PEM. До сертифіката клієнта потрібен і його ключ.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>У вас немає домашньої теки на цьому комп’ютері, тому там нічого не можна зберегти.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>Укажіть у {variable} свою теку.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>Адміністратор вимкнув збереження у файли.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>Натомість можна скопіювати ключ.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>Адміністратор дозволяє лише {only}, а не {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>Немає ні дисплея, ні термінала.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>Використайте --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>Немає відповідного збереженого облікового запису.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>Список: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>Підходить кілька облікових записів; виберіть один:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Неочікувана помилка.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>Можна продовжувати. Скопіюйте подробиці та повідомте про проблему.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>Введіть вебадресу вашої організації.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>Схоже на адресу електронної пошти.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>Це посилання zulip:.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>Введіть адресу, яку видно в браузері.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>Підтримуються лише адреси https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>Це файл на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>В адресі є ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>Приберіть усе до @ включно.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>Порт після двокрапки має бути від 1 до 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>Це не вебадреса.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>Введіть її як у браузері, наприклад your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>Не вдається знайти {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>Перевірте написання та підключення до інтернету або VPN. Для Zulip Cloud використайте {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>Перевірте написання та підключення до інтернету або VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>{host} не відповідає на порту {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>Сервер може не працювати або бути заблокованим. Перевірте підключення до інтернету або VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>Немає відповіді від {host} за {seconds} с.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>Перевірте підключення до інтернету або VPN і спробуйте знову.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>З’єднання з {host} перервано.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>Повторити спробу безпечно.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>З’єднання з {host} перервано до надсилання даних.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте знову.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>Вашому проксі {proxy} потрібні ім’я користувача та пароль.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>Додайте їх у налаштування проксі.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>Не вдається знайти ваш проксі {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>Перевірте його написання та підключення до мережі.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>Не вдається підключитися до вашого проксі {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>Перевірте налаштування проксі та підключення до мережі.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>{setting}: неправильна адреса проксі.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>Порт має бути від 1 до 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>У його паролі пишіть # як %23, / як %2F і ? як %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>Вона має виглядати як http://proxy.example.com:3128, без лапок.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>Порт {port} на {host} використовує http, а не https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>Zulip Key надсилає паролі лише через https. Перевірте адресу.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>{host} не підтримує https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>Zulip Key не надсилає паролі без шифрування. Зверніться до адміністратора сервера.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>Ваш комп’ютер не довіряє сертифікату {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Нічого не надіслано. Якщо це сервер вашої компанії, виберіть файл сертифіката (CA) компанії або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>Ваш комп’ютер не довіряє {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>Можливо, ланцюжок сертифікатів неповний. Якщо це сервер вашої компанії, виберіть файл сертифіката (CA) компанії або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Термін дії сертифіката {host} минув.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>Перевірте годинник комп’ютера ({now}). Якщо він правильний, адміністратор сервера має оновити сертифікат.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>Термін дії сертифіката {host} минув {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Сертифікат {host} ще не діє.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>Перевірте годинник комп’ютера ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>Сертифікат {host} діє з {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>Сертифікат належить {names}, а не {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>Можливо, це атака. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>Сертифікат не належить {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Сертифікат {host} відкликано.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>Нічого не надіслано. Зверніться до адміністратора сервера.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>Ключ вашого сертифіката, {path}, зашифровано.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>Введіть його пароль, щоб продовжити.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>{host} вимагає сертифікат клієнта.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>Виберіть свій або попросіть його в адміністратора.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>Не вдалося встановити захищене з’єднання з {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>Нічого не надіслано. Спробуйте знову або надішліть подробиці адміністратору.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} – не сервер Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>Введіть адресу, яку видно в браузері, коли відкрито Zulip.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>Сервер не приймає {host} як свою адресу.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>Введіть адресу точно як у браузері.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>Відповіла вебсторінка, а не Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>Адреса {host} – та сама, що в браузері? Можливо, спершу треба увійти до мережі Wi-Fi або компанії.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>{host} поки не приймає запитів.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Спробуйте знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>Спробуйте знову о {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>Zulip не отримав ключ.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>Щось перед {host} вилучає заголовок Authorization. Виправити це може адміністратор сервера.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>Щось перед Zulip заблокувало запит ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>Надішліть подробиці адміністратору сервера.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>Сервер налаштовано неправильно.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>Виправити це може його адміністратор. Відповідь сервера: «{message}»</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>На сервері збій або обслуговування ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>{host} відхиляє запит.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>{host} переспрямовує на іншу адресу.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>Задля безпеки Zulip Key далі не пішов. Перевірте адресу.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>{host} переспрямовує на {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>{host} переспрямовує кожен запит на себе ж.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>Зворотний проксі налаштовано неправильно. Виправити це може адміністратор сервера.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>Від {host} надійшла завелика відповідь.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Перевірте адресу.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>Відповідь сервера неповна ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>Спробуйте знову або надішліть подробиці його адміністратору.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>Цей сервер ({version}) не приймає Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>Отримайте ключ у браузері.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>{host} – спільна адреса кількох організацій.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>Введіть адресу своєї організації, наприклад your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>На {host} немає організації.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Перевірте написання адреси.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>{host} переспрямовує на {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>Увійти там? Пароль буде надіслано на ту адресу.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>Адреса цієї організації – {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>Сервер відхилив запит ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Відповідь сервера: «{message}»</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>Для входу вкажіть адресу електронної пошти.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>Ця організація не приймає імен користувачів.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>Облікового запису з цією адресою електронної пошти тут немає.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>Перевірте адресу електронної пошти. Ваш обліковий запис може бути в іншій організації на цьому сервері.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>Ваш обліковий запис деактивовано.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>Попросіть адміністраторів організації знову активувати його.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>Цю організацію деактивовано.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>Перевірте адресу або зверніться до її адміністраторів.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>Ця організація не дозволяє вхід за паролем.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>Увійдіть через браузер.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>Щоб продовжити, скиньте пароль.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>Потім увійдіть тут із новим паролем.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Зачекайте кілька хвилин і спробуйте знову.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>Це не сервер розробки.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>Увійдіть за паролем.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>Сервер не приймає ключ, який сам надіслав.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ працює.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>Це ключ вхідного вебхука, тому він може лише надсилати повідомлення.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>Сервер цього не дозволяє.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>Сервер не повідомив, чи змінився ключ.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>Увійдіть знову, щоб отримати поточний ключ.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>Цей сервер не надсилає ключ у такий спосіб.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>Спробуйте знову й дозвольте браузеру відкрити Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>Це посилання – від {other}, а не від вашої організації.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>Візьміть посилання зі сторінки, яку відкрив Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>Це посилання – з попередньої спроби.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>Завершіть вхід на сторінці, відкритій останньою, або відкрийте її знову.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>Це посилання вже використано.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>Кожне посилання діє один раз. Відкрийте сторінку знову, щоб отримати нове.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>Час на вхід вичерпано.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>Надійшло посилання для входу, але вхід через браузер не розпочато.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>Посилання не використано. Спершу почніть вхід тут.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>Це не токен входу зі сторінки, відкритої останньою.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>Скопіюйте його там знову.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>Термін дії токена входу минув.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>Він діє 15 секунд. Спробуйте знову.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>Це не повне посилання для входу.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>Воно починається з zulip://login і займає один довгий рядок.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>У {named_in} вказано {store}, але тут це не встановлено.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>Установіть його або змініть це налаштування.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>На цьому комп’ютері немає менеджера паролів, доступного програмам.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>Там нічого не збережено.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>Налаштований тут менеджер паролів ({store}) небезпечний або не підтримується.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} заблоковано.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Розблокуйте його та спробуйте знову.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>Не вдалося звірити ключ у {store}; його не збережено.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>{manager} досі зберігає ключ.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>Вилучіть там запис Zulip Key і спробуйте знову.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>{manager} більше не зберігає ключ.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>Увійдіть, щоб зберегти його знову.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>Менеджер паролів не відповів за {seconds} с.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} не працює ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>Перезапустіть його та спробуйте знову.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>У {path} записано ключ {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>У {path} записано ключ облікового запису на {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>У {path} записано ключ {email} на {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>У {path} вже є щось інше.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} вказує на {path}, але такого шляху немає.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>Програми не замінюють ~ у ньому. Укажіть повний шлях.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>Програми шукають лише там.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} не існує.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>Теки для {path} не існує.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>Спершу створіть її або збережіть в іншому місці.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>Не вдалося записати {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>Не вдалося прочитати {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Для {path} не лишилося місця.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Нічого не змінено. Звільніть місце та спробуйте знову.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} – тека або пристрій, а не файл.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>Windows не дозволяє ім’я файлу {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Інші користувачі цього комп’ютера можуть читати {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>zulip-terminal із таким файлом не запуститься. Збережіть файл у закритому місці.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Нічого не змінено. Спробуйте знову.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>Власник {path} – {owner}, ключ там буде йому доступний.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} – посилання на файл, якого не існує.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} – некоректний файл zuliprc.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>Помилка в рядку {line} файлу {path}.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>Інша програма щойно змінила {path}.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>Її зміни збережено. Спробуйте знову.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>Не вдалося зберегти {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>Файл поки не використовується, і його не змінено.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>Файл {path} пошкоджено.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>Він не використовується; коли збережеться щось нове, він лишиться під іншим ім’ям.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>Його залишено як {kept_as} і розпочато новий файл.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Файл {path} зайнятий іншою програмою.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>Там нічого не збережено. Спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>Знайти мою організацію</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Скинути пароль</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Увійти через браузер</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>Вибрати {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Змінити адресу</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>Замінити весь файл</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Зберегти в іншому місці…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Налаштування мережі…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Показати сертифікат…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>Ввести пароль ключа…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Вибрати файл CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Вибрати сертифікат…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>Електронна пошта або ім’я користувача</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гість</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>Створити новий ключ для {email}?</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>Усе, що використовує поточний ключ (скрипти, боти, телефон), перестане працювати, доки не отримає новий.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>Новий ключ записано в {path}.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>Команди користувача</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>отримати ключ API Zulip і файл zuliprc для ваших програм</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>КОРОТКИЙ ОПИС</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИС</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>Без команди відкривається вікно: введіть адресу організації, потім адресу пошти й пароль або увійдіть через браузер. Скопіюйте ключ або збережіть його як файл zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРИ</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>Показати довідку й вийти. Кожна команда має власну.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДИ</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>До стандартного виведення йде лише результат; усі повідомлення йдуть до стандартного виведення помилок.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 – виконано, 1 – не вдалося, 2 – неправильне використання, 130 – скасовано; «zulipkey run» повертає код самої команди, 127 – якщо її немає, 126 – якщо її не можна запустити. Будь-який сигнал, крім переривання, завершує цю програму так само, як будь-яку іншу.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД ВИХОДУ</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>СЕРЕДОВИЩЕ</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ФАЙЛИ</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>ВАДИ</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>Мова, наприклад de або pt_BR; без цієї змінної – вибрана у вікні або мова системи.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>Зі значенням debug програма пише журнал до стандартного виведення помилок; секрети приховано.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>Проксі для запитів і вузли, до яких звертатися без нього.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>Файл PEM із центрами сертифікації, яким довіряти замість системних; використовується перша задана змінна.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>Його читає zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>Його читають Python API і zulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>Збережені облікові записи без ключів: ключі – у менеджері паролів.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>Налаштування адміністратора.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>одне з цих слів</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>Команди для терміналів та інших програм: {commands}; див. zulipkey COMMAND --help. З ZULIPKEY_LOG=debug у середовищі журнал пишеться до stderr; секрети приховано.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>Отримати ключ API Zulip і файл zuliprc для ваших програм.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>адреса організації, яка підставиться у вікні (нічого не надсилається), або посилання zulip:, яким закінчується вхід через браузер</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>спробувати із вбудованою демонстраційною організацією</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>з --demo: показати користувачів цієї організації й те, що відбувається, коли вони входять, і вийти</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>показати версії для повідомлення про помилку й вийти</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>Ключі API Zulip для терміналів та інших програм. Без команди відкривається вікно.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>показати версії й вийти</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>вікно із вбудованою демонстраційною організацією</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>Код виходу: 0 виконано, 1 не вдалося, 2 неправильне використання, 130 скасовано.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>адреса пошти, адреса організації або EMAIL@HOST, як його виводить «zulipkey accounts»</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>адреса організації</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>ваша адреса пошти (або ім’я користувача)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>що вивести: zuliprc (типово, якщо ключ не зберігається), {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>зберегти ключ там, де його шукає ця програма, у її форматі, або вивести те, що туди вставляють: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>зберегти ключ у цьому файлі й вивести шлях до нього</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>замінити у файлі інший обліковий запис або інший вміст</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>нічого не зберігати: вивести шлях до файлу й рядки, які змінилися б, без ключа</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>зберегти ключ у вашому менеджері паролів</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>прочитати пароль (один рядок) зі стандартного введення; потрібні --server і --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>замість середовища використати файл zuliprc, який бачить лише ця команда; шлях до нього замінює {} в аргументах команди</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>після --, з її аргументами</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>перевірити, чи працює ключ кожного облікового запису</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>не запитувати</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>власник: адреса пошти, адреса організації або EMAIL@HOST, як його виводить «zulipkey accounts»</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>створити бота й вивести його zuliprc</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>вивести zuliprc цього бота (його адреса пошти або ім’я)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>з --create: ім’я користувача бота (типово утворюється з імені)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>зберегти zuliprc у цьому файлі й вивести шлях до нього (типово для FILE: ім’я бота з .zuliprc у цій теці)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>типово: файли у звичних місцях</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>виправити те, що можна, спершу показавши кожну зміну</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>з --fix: не запитувати</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>не перевіряти, чи працює ключ</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>вилучити з меню</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>довіряти центрам сертифікації з цього файлу PEM, наприклад центрам вашої компанії</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>скільки чекати на менеджер паролів (типово: 60; у терміналі без обмеження)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>вивести JSON: список об’єктів</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>значення порожнє</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>щоб вивести, не вказуйте --save і --for; файл із такою назвою — ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>потрібне число від 1 до {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>Вивести ключ або зберегти його.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>Він береться із запам’ятованого облікового запису, якщо підходить рівно один. Інакше ви входите: у вікні або, якщо немає екрана, тут.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>Запустити команду з ключем у її середовищі або у файлі zuliprc лише для неї.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>Вона отримує ZULIP_EMAIL, ZULIP_API_KEY і ZULIP_SITE або, з --file, файл zuliprc замість {}, наприклад: zulipkey run --file -- zulip-term -c {}. На диск нічого не зберігається. Код виходу – код самої команди; 127, якщо її немає, 126, якщо її не можна запустити.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Показати збережені облікові записи.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>З --check код виходу – 0, якщо працюють усі ключі, інакше – 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>Вилучити обліковий запис і його ключ із цього комп’ютера.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>Ключ працюватиме, доки ви не створите новий.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>Створити новий ключ для збереженого облікового запису.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>Старий ключ усюди перестає працювати. Файли з ним, які знає ця програма, і ваш менеджер паролів отримують новий.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>Показати ваших ботів, створити бота або отримати ключ одного з них.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>Перевірити файли zuliprc: якого облікового запису вони стосуються, чи працює ключ і що не так.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>Код виходу – 0, якщо все гаразд, інакше – 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>Вивести сценарій автодоповнення для оболонки.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>Для bash і zsh: {eval}; для fish: {source}; для PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>Додати Zulip Key до меню стільниці й вивести шлях до файлу.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>Для встановлення через pipx, uv або pip у Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>Програми Zulip</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>ШІ-помічники</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>Термінали</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>Бібліотеки</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>Контейнери, CI та служби</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>Інші формати</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>Виконайте в терміналі:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>Вставте у свою програму:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>Додайте це в {path} і перезапустіть помічника:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>Додайте це в unit-файл служби:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>Додайте це у ваш compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>Додайте це до контейнера у вашому маніфесті:</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>{program} читає {character} у zuliprc не так, як Python, і може отримати неправильне значення. Передайте адресу пошти, ключ і адресу сервера через змінні.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip у вікні термінала. Читає ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>Python API, zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>Скрипти Python і zulip-send. Вони читають ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>Команди для Zulip. Читає лише ~/zuliprc.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>Бот (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>Ваш бот. Збережіть файл у теці бота.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>Розділ botserverrc. Назвіть його за модулем бота та впишіть токен із zuliprc цього бота.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>Міст Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>Розділ matrix_bridge.conf. Додайте до нього свій канал і тему.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>Міст IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. Читає ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Інша програма</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>Файл zuliprc у вибраному вами місці.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>Сервер MCP zulipchat-mcp читає ~/.zuliprc або ~/.config/zulip/zuliprc. У записі немає ключа.</translation>
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
        <translation>Інший сервер MCP</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>Для серверів, які читають змінні: ключ береться з менеджера паролів під час запуску сервера. Спершу ввімкніть запам’ятовування облікового запису й поставте команду сервера замість SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>Оболонка (sh, bash, zsh, fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>Змінні для цього термінала, доки ви його не закриєте.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>Змінні для цього PowerShell, доки ви його не закриєте.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>Командний рядок (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>Змінні для цього командного рядка, доки ви його не закриєте.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>Файл і рядок коду, який його читає.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>Файл і рядок Go, який його читає.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>Файл і рядок Rust, який його читає.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>Файл і рядки Ruby, які його читають.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker, Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>Файл змінних для --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>Файл, який стане секретом вашої служби.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>Secret зі змінними для kubectl apply -f -.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>Команди, які передають ключ у gh, ніде його не показуючи.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>Команди, які передають ключ у glab, ніде його не показуючи.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>Служба systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>Файл (credential), який отримає лише ця служба.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>Служба systemd, із шифруванням</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>Файл (credential), зашифрований для цього комп’ютера. Потім видаліть збережений файл.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>Файл для --config. Ключ не потрапляє в аргументи та історію.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>Рядок для ~/.netrc. Кожна програма, яка його читає, надсилає ключ на цей вузол.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>Для ваших власних програм.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>Лише ключ</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>Його 32 символи, для форм, де він потрібен.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>Вибір файлу CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>Виберіть ключ цього сертифіката</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Виберіть свій сертифікат</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>Ключ недійсний.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>Можливо, випущено новий ключ, обліковий запис деактивовано або адреса пошти у файлі – від іншого запису. Увійдіть, щоб отримати поточний ключ.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>Його ключ дійсний; виправте файл, і він запрацює.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>Програми не можуть використовувати цей файл.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>Ваше середовище перевизначає цей файл.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>Його ключ дійсний, але програми можуть узяти інший.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>Не вдалося перевірити ключ.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>Із самим файлом усе гаразд.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>Ключ ще не перевірено.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>Цей файл працює, але його ключ не захищено.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>Цей файл працює, але не повністю.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>Цей файл працює.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>Програми входять як {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>Ключ недійсний</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>Перевизначено</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Не захищено</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Працює частково</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>Працює</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Рядок {line}: {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>Зміни в {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>Лише права доступу: відтепер прочитати його зможете лише ви.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>Власник файлу – {owner}, файл йому доступний.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>Інші користувачі цього комп’ютера можуть його читати: файлова система не підтримує прав доступу.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>Інші користувачі можуть писати в теку {path} і підмінити файл.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>Раніше файл могли читати інші користувачі. Варто створити новий ключ.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>Але у вашому середовищі задано {names}; програми візьмуть це замість файлу.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Інші користувачі цього комп’ютера можуть читати цей файл.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>Файл належить іншому користувачу цього комп’ютера.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>Інші користувачі цього комп’ютера можуть писати в теку {option} і підмінити цей файл.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>Файл починається з невидимого символу, який заважає програмам на Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>Файл у UTF-16, як його записує &gt; у PowerShell. Програмам потрібен UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>Файл не в UTF-8, тому програми на Python можуть дати збій на цьому рядку.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>Замініть «{option}» на символи ASCII; у Windows програми на Python можуть дати збій на цьому символі або прочитати його неправильно.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>Перед рядком відступ, тому програми читають його як частину {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>Схоже, це файл для zulip-botserver або мосту, а не zuliprc. Його залишено як є.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>Це не одна адреса електронної пошти, тому сервери її відхилять.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>Це не адреса електронної пошти. Більшість серверів не прийме нічого іншого.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>Програми не можуть використовувати цю адресу сервера. Введіть лише адресу організації, наприклад https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>zulip-terminal не запуститься з таким значенням {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>zulip-terminal не запуститься, якщо є і footlinks, і maximum-footlinks.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>Пишіть % як %% у {option}; програми на Python дають збій через одинарний %.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>Жодна програма не читає {option}. Правильна назва – cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>Жодна програма не читає {option}. Сертифікати серверів перевіряються завжди.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>{option} не вказує на придатний сертифікат. Потрібен повний шлях до файлу PEM, без ~ і коментаря.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>Для client_cert_key потрібен client_cert; без нього програми на Python дають збій.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>У середовищі задано {option}, але за цим шляхом немає сертифікатів, тому програми на Python не можуть підключитися.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>insecure має бути true або false; за іншого значення програми на Python дають збій.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>insecure=true вимикає перевірку сертифікатів, і зловмисники в мережі можуть дізнатися ваш ключ.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>Немає адреси сервера («site»).</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>Немає адреси електронної пошти.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Немає ключа.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>Ключ не схожий на ключ API: у ньому не 32 літери й цифри.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>Програми читають лише розділ [api], а цей називається [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>Над адресою пошти, ключем і адресою сервера немає рядка [api].</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>{option} трапляється двічі; програми на Python дають збій.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>[{option}] трапляється двічі; програми на Python дають збій.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>Приберіть лапки навколо {option}; програми читають їх як частину значення.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>Перенесіть коментар після {option} на окремий рядок; програми читають його як частину значення.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>У середовищі задано {option}; програми візьмуть це замість файлу.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>HOME не задано, тому вказуйте програмам шлях до файлу.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>Ця тека в репозиторії git; коміт може оприлюднити ключ.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>Цей файл уже в git. Випустіть новий ключ і видаліть файл.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>Адреса сервера починається з http://, тому ключ надсилається без шифрування.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>Це некоректний файл zuliprc.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>Закрити доступ</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>Подвоїти %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>Перейменувати на cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Перетворити на UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Вилучити пробіли</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>Виправити адресу пошти</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>Виправити адресу</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>Записати повний шлях</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Вилучити рядок</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>Увімкнути перевірку сертифікатів</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>Перейменувати на [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>Додати [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>Вилучити повтор</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Прибрати лапки</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>Перенести коментар</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Додати до .gitignore</translation>
    </message>
</context>
</TS>
