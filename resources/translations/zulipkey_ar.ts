<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gets your Zulip API key, and the zuliprc file that your tools read. Free software under the Apache License 2.0. Not made or endorsed by the Zulip project.</source>
        <translation>يعطيك مفتاح Zulip API الخاص بك، وملف zuliprc الذي تقرؤه أدواتك. برنامج حر بموجب رخصة Apache License 2.0. لم يصنعه مشروع Zulip ولا يتبناه.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>نصوص الرخص</translation>
    </message>
    <message>
        <source>About Zulip Key</source>
        <translation>حول Zulip Key</translation>
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
        <translation>تصفية الحسابات</translation>
    </message>
    <message>
        <source>Filter by name, email or organization</source>
        <translation>التصفية بالاسم أو البريد أو المنظمة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;إضافة حساب</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>فحص ملف zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>لا حسابات أخرى</numerusform>
            <numerusform>وحساب آخر: اكتب للعثور عليه</numerusform>
            <numerusform>وحسابان آخران: اكتب للعثور عليهما</numerusform>
            <numerusform>و%n حسابات أخرى: اكتب للعثور عليها</numerusform>
            <numerusform>و%n حسابًا آخر: اكتب للعثور عليها</numerusform>
            <numerusform>و%n حساب آخر: اكتب للعثور عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>لا يوجد حساب مطابق.</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>المزيد: {account}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A menu entry: show the key of this account.</extracomment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;نسخ المفتاح</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>A menu entry, of an account; asks first.</extracomment>
        <translation>ن&amp;سيان…</translation>
    </message>
    <message>
        <source>The key of {email} is copied.</source>
        <translation>تم نسخ مفتاح {email}.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تُمسح الحافظة الآن.</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>المسح الآن</translation>
    </message>
    <message>
        <source>The key is no longer on the clipboard.</source>
        <translation>لم يعد المفتاح في الحافظة.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>A button: yes, forget the account.</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget {email} on this computer?</source>
        <translation>هل تريد نسيان {email} على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>يظل المفتاح يعمل حتى تنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>{email} was removed from this computer.</source>
        <translation>تمت إزالة {email} من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key still works.</source>
        <translation>لا يزال المفتاح يعمل.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Get your Zulip API key</source>
        <translation>احصل على مفتاح Zulip API</translation>
    </message>
    <message>
        <source>For zulip-terminal, bots, scripts and the Python API.</source>
        <translation>لـ zulip-terminal والروبوتات والنصوص البرمجية وواجهة Python API.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>عنوان المنظمة</translation>
    </message>
    <message>
        <source>Your Zulip &amp;address</source>
        <translation>&amp;عنوان Zulip الخاص بك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I don’t know my address</source>
        <translation>لا أعرف عنواني</translation>
    </message>
    <message>
        <source>Check a zuliprc file</source>
        <translation>فحص ملف zuliprc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Use the zuliprc on the clipboard</source>
        <translation>استخدام zuliprc من الحافظة</translation>
    </message>
    <message>
        <source>Use {host} from the clipboard</source>
        <translation>استخدام {host} من الحافظة</translation>
    </message>
    <message>
        <source>The address you see in your browser. You can paste any Zulip link.</source>
        <translation>العنوان الذي تراه في متصفحك. يمكنك لصق أي رابط من Zulip.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n more attempts before the server makes you wait.</source>
        <translation>
            <numerusform>لم تبقَ محاولات قبل أن يطلب الخادم الانتظار.</numerusform>
            <numerusform>بقيت محاولة واحدة قبل أن يطلب الخادم الانتظار.</numerusform>
            <numerusform>بقيت محاولتان قبل أن يطلب الخادم الانتظار.</numerusform>
            <numerusform>بقيت %n محاولات قبل أن يطلب الخادم الانتظار.</numerusform>
            <numerusform>بقيت %n محاولة قبل أن يطلب الخادم الانتظار.</numerusform>
            <numerusform>بقيت %n محاولة قبل أن يطلب الخادم الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempts. Most servers lock sign-in after 5.</source>
        <translation>
            <numerusform>لا محاولات فاشلة. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
            <numerusform>محاولة فاشلة واحدة. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
            <numerusform>محاولتان فاشلتان. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
            <numerusform>%n محاولات فاشلة. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
            <numerusform>%n محاولة فاشلة. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
            <numerusform>%n محاولة فاشلة. معظم الخوادم توقف تسجيل الدخول بعد خمس محاولات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotsPage</name>
    <message>
        <source>Bots</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>روبوت جديد</translation>
    </message>
    <message>
        <source>Bot &amp;name</source>
        <translation>ا&amp;سم الروبوت</translation>
    </message>
    <message>
        <source>Bot &amp;username</source>
        <translation>اسم &amp;مستخدم الروبوت</translation>
    </message>
    <message>
        <source>The server adds “-bot” and its address.</source>
        <translation>يضيف الخادم «-bot» وعنوانه.</translation>
    </message>
    <message>
        <source>&amp;Create bot</source>
        <translation>&amp;إنشاء روبوت</translation>
    </message>
    <message>
        <source>My bots</source>
        <translation>روبوتاتي</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>تصفية الروبوتات</translation>
    </message>
    <message>
        <source>Filter by name or email</source>
        <translation>التصفية بالاسم أو البريد</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>لا يوجد روبوت مطابق.</translation>
    </message>
    <message>
        <source>{name} at {organization} · {site}</source>
        <extracomment>Who owns the bots, and where.</extracomment>
        <translation>{name} في {organization} · {site}</translation>
    </message>
    <message>
        <source>Loading your bots…</source>
        <translation>جارٍ تحميل روبوتاتك…</translation>
    </message>
    <message numerus="yes">
        <source>You have %n bots. Choose one to get its key.</source>
        <translation>
            <numerusform>ليس لديك روبوتات.</numerusform>
            <numerusform>لديك روبوت واحد. اختره للحصول على مفتاحه.</numerusform>
            <numerusform>لديك روبوتان. اختر أحدهما للحصول على مفتاحه.</numerusform>
            <numerusform>لديك %n روبوتات. اختر أحدها للحصول على مفتاحه.</numerusform>
            <numerusform>لديك %n روبوتًا. اختر أحدها للحصول على مفتاحه.</numerusform>
            <numerusform>لديك %n روبوت. اختر أحدها للحصول على مفتاحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>ليس لديك روبوتات هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to find them</source>
        <translation>
            <numerusform>لا روبوتات أخرى</numerusform>
            <numerusform>وروبوت آخر: اكتب للعثور عليه</numerusform>
            <numerusform>وروبوتان آخران: اكتب للعثور عليهما</numerusform>
            <numerusform>و%n روبوتات أخرى: اكتب للعثور عليها</numerusform>
            <numerusform>و%n روبوتًا آخر: اكتب للعثور عليها</numerusform>
            <numerusform>و%n روبوت آخر: اكتب للعثور عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the bot.</source>
        <translation>أدخل اسمًا للروبوت.</translation>
    </message>
    <message>
        <source>Enter a username for the bot.</source>
        <translation>أدخل اسم مستخدم للروبوت.</translation>
    </message>
    <message>
        <source>The bot {name} was created.</source>
        <translation>تم إنشاء الروبوت {name}.</translation>
    </message>
    <message>
        <source>The bot {name} was not created.</source>
        <translation>لم يتم إنشاء الروبوت {name}.</translation>
    </message>
    <message>
        <source>Creating the bot…</source>
        <translation>جارٍ إنشاء الروبوت…</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>ال&amp;سماح</translation>
    </message>
    <message>
        <source>Copy the link &amp;myself</source>
        <translation>نسخ الرابط &amp;يدويًا</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;فتح الصفحة مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Copy the page link</source>
        <translation>&amp;نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>&amp;Nothing happened?</source>
        <translation>&amp;لم يحدث شيء؟</translation>
    </message>
    <message>
        <source>Use a &amp;password instead</source>
        <translation>استخدام &amp;كلمة مرور</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>تسجيل الدخول باستخدام {method}</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
    <message>
        <source>Let the browser open Zulip Key?</source>
        <translation>هل تسمح للمتصفح بفتح Zulip Key؟</translation>
    </message>
    <message>
        <source>Your key then appears here as soon as you have signed in. Your previous setting is restored afterwards.</source>
        <translation>يظهر مفتاحك هنا فور تسجيل دخولك. ثم يُستعاد إعدادك السابق.</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Paste the &amp;token</source>
        <translation>لصق ال&amp;رمز</translation>
    </message>
    <message>
        <source>Paste the &amp;link</source>
        <translation>لصق الرا&amp;بط</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>أكمل تسجيل الدخول في متصفحك</translation>
    </message>
    <message>
        <source>A login token can’t be used here, because this organization also allows passwords.</source>
        <translation>لا يمكن استخدام رمز دخول هنا، لأن هذه المنظمة تسمح أيضًا بكلمات المرور.</translation>
    </message>
    <message>
        <source>Sign in on the page that opened.</source>
        <translation>سجّل الدخول في الصفحة التي فُتحت.</translation>
    </message>
    <message>
        <source>When asked, choose “Open Zulip Key”.</source>
        <translation>عند السؤال، اختر «فتح Zulip Key».</translation>
    </message>
    <message>
        <source>Your key then appears here.</source>
        <translation>يظهر مفتاحك هنا بعدها.</translation>
    </message>
    <message>
        <source>Press Copy on the last page within 15 seconds.</source>
        <translation>اضغط زر النسخ في الصفحة الأخيرة خلال خمس عشرة ثانية.</translation>
    </message>
    <message>
        <source>Zulip Key picks it up.</source>
        <translation>يلتقطه Zulip Key تلقائيًا.</translation>
    </message>
    <message>
        <source>At the end, the browser tries to open a zulip:// link. Copy that link.</source>
        <translation>في النهاية، يحاول المتصفح فتح رابط zulip://. انسخ ذلك الرابط.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>الصقه هنا.</translation>
    </message>
    <message>
        <source>Another user of this computer asked for your sign-in page.</source>
        <translation>طلب مستخدم آخر لهذا الحاسوب صفحة تسجيل دخولك.</translation>
    </message>
    <message>
        <source>They got nothing. If it was your own browser, copy the page link into it; if not, tell your administrator.</source>
        <translation>لم يحصل على شيء. إن كان ذلك متصفحك، فانسخ رابط الصفحة إليه؛ وإلا فأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Your sign-in page was requested twice.</source>
        <translation>طُلبت صفحة تسجيل دخولك مرتين.</translation>
    </message>
    <message>
        <source>The second request got nothing. If your browser doesn’t show the organization’s page, open the page again; the first request then no longer works.</source>
        <translation>لم يحصل الطلب الثاني على شيء. إن لم يعرض متصفحك صفحة المنظمة، فافتح الصفحة مرة أخرى؛ وعندها لا يعود الطلب الأول صالحًا.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting… %n minutes left</source>
        <translation>
            <numerusform>في الانتظار… بقي أقل من دقيقة</numerusform>
            <numerusform>في الانتظار… بقيت دقيقة واحدة</numerusform>
            <numerusform>في الانتظار… بقيت دقيقتان</numerusform>
            <numerusform>في الانتظار… بقيت %n دقائق</numerusform>
            <numerusform>في الانتظار… بقيت %n دقيقة</numerusform>
            <numerusform>في الانتظار… بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>لم يصل أي رد بعد.</translation>
    </message>
    <message>
        <source>If the browser shows a login or registration page, the sign-in was cancelled, or there is no active account for it here. If it shows an error, the organization’s sign-in is set up wrongly. You can open the page again, or go back.</source>
        <translation>إن عرض المتصفح صفحة دخول أو تسجيل، فقد أُلغي تسجيل الدخول، أو لا يوجد حساب نشط له هنا. وإن عرض خطأ، فإعداد تسجيل الدخول في المنظمة غير صحيح. يمكنك فتح الصفحة مرة أخرى أو الرجوع.</translation>
    </message>
    <message>
        <source>Link copied. Keep it private.</source>
        <translation>تم نسخ الرابط. لا تشاركه مع أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Paste it into the browser of your choice. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة الآن.</numerusform>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>الصقه في المتصفح الذي تختاره. تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>جارٍ تسجيل الدخول إلى {organization}…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>جارٍ فحص المفتاح…</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>تعذر فحص المفتاح.</translation>
    </message>
    <message>
        <source>The sign-in didn’t work.</source>
        <translation>لم ينجح تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that moves while something is under way, for screen readers.</extracomment>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Copied.</source>
        <extracomment>Something that is no secret, to the clipboard.</extracomment>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from your administrator</source>
        <translation>ال&amp;بصمة من مدير النظام</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>استخدام ملف CA…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The certificate of {host}</source>
        <translation>شهادة {host}</translation>
    </message>
    <message>
        <source>Couldn’t load the certificate.</source>
        <translation>تعذر تحميل الشهادة.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>For: {subject}</source>
        <extracomment>Whom a certificate is issued to.</extracomment>
        <translation>صدرت لـ: {subject}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <extracomment>The host names that a certificate is valid for.</extracomment>
        <translation>الأسماء: {names}</translation>
    </message>
    <message>
        <source>Issued by: itself (self-signed)</source>
        <translation>أصدرها: حاملها (موقعة ذاتيًا)</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>أصدرها: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} to {end}</source>
        <translation>صالحة من {start} إلى {end}</translation>
    </message>
    <message>
        <source>The fingerprint matches.</source>
        <translation>البصمة مطابقة.</translation>
    </message>
    <message>
        <source>The fingerprint doesn’t match.</source>
        <translation>البصمة غير مطابقة.</translation>
    </message>
    <message>
        <source>Paste the fingerprint your administrator gave you (not over this connection). The certificate is then trusted for this organization only.</source>
        <translation>الصق البصمة التي أعطاك إياها مدير النظام (ليس عبر هذا الاتصال). عندها تصبح الشهادة موثوقة لهذه المنظمة فقط.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>اختيار &amp;ملف آخر…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>أو أفلت ملفًا على هذه النافذة</translation>
    </message>
    <message>
        <source>Check zuliprc files</source>
        <translation>فحص ملفات zuliprc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>For zuliprc files, in the usual places.</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>لم يُعثر على ملف zuliprc في الأماكن المعتادة.</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>فحص ملف</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>A problem in a zuliprc file.</extracomment>
        <translation>تم الإصلاح.</translation>
    </message>
    <message>
        <source>{path} was changed.</source>
        <translation>تم تغيير {path}.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <extracomment>A zuliprc file, which has a new key now.</extracomment>
        <translation>تم التحديث.</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>حُفظ مفتاح {email} في {path}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The window closes when it’s done.</source>
        <translation>تُغلق النافذة عند الانتهاء.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>الإغلاق دون انتظار</translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>Forgot?</source>
        <extracomment>A button beside a password: it is forgotten.</extracomment>
        <translation>نسيتها؟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between a button and further ways to sign in.</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>&amp;Development user</source>
        <translation>مستخدم ال&amp;تطوير</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>تسجيل الدخول دون كلمة مرور</translation>
    </message>
    <message>
        <source>Zulip may send you a “new login” email. It’s about this app.</source>
        <translation>قد يرسل Zulip رسالة عن «تسجيل دخول جديد». وهي تخص هذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>ال&amp;بريد الإلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>المتابعة باستخدام {name}</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Zulip API Key</source>
        <translation>مفتاح Zulip API</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>Shown below the name of the program in a menu; no full stop.</extracomment>
        <translation>احصل على مفتاح Zulip API وملف zuliprc الذي تحتاجه أدواتك</translation>
    </message>
    <message>
        <source>zulip;API;key;zuliprc;login;bot;</source>
        <extracomment>Words to find the program by, each followed by a semicolon; add what people would type in your language.</extracomment>
        <translation>zulip;API;key;zuliprc;login;bot;مفتاح;دخول;روبوت;زوليب;</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to check the file</source>
        <translation>أفلت الملف لفحصه</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Sign in and update this file</source>
        <translation>تسجيل الدخول وتحديث هذا الملف</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>جارٍ فحص المفتاح…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} على {site}</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API &amp;key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>إظهار مفتاح API</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>نسخ مفتاح API</translation>
    </message>
    <message>
        <source>Clear now</source>
        <extracomment>A button: empty the clipboard at once.</extracomment>
        <translation>المسح الآن</translation>
    </message>
    <message>
        <source>&amp;Keep the key visible</source>
        <translation>إب&amp;قاء المفتاح ظاهرًا</translation>
    </message>
    <message>
        <source>Something else was copied, so the clipboard stays as it is.</source>
        <translation>نُسخ شيء آخر، لذا تبقى الحافظة كما هي.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>The key is shown.</source>
        <translation>المفتاح ظاهر.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;نسخ بصيغة</translation>
    </message>
    <message>
        <source>My &amp;bots</source>
        <translation>&amp;روبوتاتي</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>ت&amp;بديل الحساب</translation>
    </message>
    <message>
        <source>&amp;Regenerate key…</source>
        <translation>&amp;إعادة إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>ن&amp;سيان هذا الحساب</translation>
    </message>
    <message>
        <source>Your API key is ready.</source>
        <translation>مفتاح API جاهز.</translation>
    </message>
    <message>
        <source>Zulip Key – {organization}</source>
        <translation>Zulip Key – {organization}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a key; so are the next two.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>{role} at {organization}</source>
        <translation>{role} في {organization}</translation>
    </message>
    <message>
        <source>{where} · trusted by you</source>
        <translation>{where} · وثقت به</translation>
    </message>
    <message>
        <source>Save a file instead</source>
        <translation>حفظ ملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Keep this key secret, like a password.</source>
        <translation>أبقِ هذا المفتاح سريًا، مثل كلمة المرور.</translation>
    </message>
    <message>
        <source>Keep this key secret. Your phone app uses it too.</source>
        <translation>أبقِ هذا المفتاح سريًا. تطبيق هاتفك يستخدمه أيضًا.</translation>
    </message>
    <message>
        <source>zuliprc</source>
        <translation>zuliprc</translation>
    </message>
    <message>
        <source>Shell variables</source>
        <translation>متغيرات الصدفة</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>شيفرة Python</translation>
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
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>LocalRedirect</name>
    <message>
        <source>This address works once, and was used already. Choose “Open the page again” in Zulip Key.</source>
        <translation>يعمل هذا العنوان مرة واحدة، وقد استُخدم. اختر «فتح الصفحة مرة أخرى» في Zulip Key.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Get your Zulip API key</source>
        <extracomment>One line about the program in a software centre; no full stop.</extracomment>
        <translation>احصل على مفتاح Zulip API</translation>
    </message>
    <message>
        <source>Zulip Key gets you the API key of your account on any Zulip server, and the zuliprc file that zulip-terminal, the Python API, bots and scripts need.</source>
        <translation>يعطيك Zulip Key مفتاح API لحسابك على أي خادم Zulip، وملف zuliprc الذي يحتاج إليه zulip-terminal وواجهة Python API والروبوتات والنصوص البرمجية.</translation>
    </message>
    <message>
        <source>Sign in with your email and password, or with your browser</source>
        <translation>تسجيل الدخول بالبريد الإلكتروني وكلمة المرور، أو بالمتصفح</translation>
    </message>
    <message>
        <source>Copy the key, or save it as a zuliprc file that only you can read</source>
        <translation>نسخ المفتاح، أو حفظه في ملف zuliprc لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>Save the key in your password manager</source>
        <translation>حفظ المفتاح في مدير كلمات المرور لديك</translation>
    </message>
    <message>
        <source>Check a zuliprc file, and fix what is wrong with it</source>
        <translation>فحص ملف zuliprc وإصلاح ما فيه من أخطاء</translation>
    </message>
    <message>
        <source>Create a new key, and get the keys of your bots</source>
        <translation>إنشاء مفتاح جديد، والحصول على مفاتيح روبوتاتك</translation>
    </message>
    <message>
        <source>When something doesn’t work, it explains what went wrong and what to do next. It connects only to your organization’s server.</source>
        <translation>إذا لم يعمل شيء ما، يشرح لك ما حدث وما عليك فعله. لا يتصل إلا بخادم منظمتك.</translation>
    </message>
    <message>
        <source>Signing in, and the API key</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>تسجيل الدخول ومفتاح API</translation>
    </message>
    <message>
        <source>Your accounts, and a zuliprc file being checked</source>
        <extracomment>Below a picture of the program in a software centre.</extracomment>
        <translation>حساباتك، وفحص ملف zuliprc</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Use s&amp;ystem settings</source>
        <translation>استخدام إعدادات ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;بدون وكيل</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>وكيل &amp;يدوي</translation>
    </message>
    <message>
        <source>http://, https:// and socks5:// proxies. Servers on this computer are always reached directly.</source>
        <translation>وكلاء http:// وhttps:// وsocks5://. يُتصل دائمًا بالخوادم على هذا الحاسوب مباشرة.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;Username (if required)</source>
        <translation>&amp;اسم المستخدم (إن لزم)</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>اسم مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;تذكر كلمة المرور</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>استخدام هذه الإعدادات</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Which proxy is the username for? Enter its address.</source>
        <translation>لأي وكيل اسم المستخدم هذا؟ أدخل عنوانه.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>A box that says what has happened, for screen readers.</extracomment>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>OrganizationCard</name>
    <message>
        <source>Change</source>
        <extracomment>A button: enter the address of another organization.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>جارٍ البحث عن {host}…</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of an organization, while it is looked for; for screen readers.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>{unicode} ({ascii})</source>
        <translation>{unicode} ({ascii})</translation>
    </message>
    <message>
        <source>Local, not encrypted · Zulip {version}</source>
        <translation>محلي، غير مشفر · Zulip {version}</translation>
    </message>
    <message>
        <source>Trusted by you · Zulip {version}</source>
        <translation>وثقت به · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted (https instead of http) · Zulip {version}</source>
        <translation>مشفر (https بدلًا من http) · Zulip {version}</translation>
    </message>
    <message>
        <source>Encrypted connection · Zulip {version}</source>
        <translation>اتصال مشفر · Zulip {version}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
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
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>The password contains a line break. It will be sent as typed.</source>
        <translation>تحتوي كلمة المرور على فاصل أسطر. ستُرسل كما كُتبت.</translation>
    </message>
    <message>
        <source>The password starts or ends with a space. It will be sent as typed.</source>
        <translation>تبدأ كلمة المرور أو تنتهي بمسافة. ستُرسل كما كُتبت.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Change the file</source>
        <translation>تغيير الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>You choose the place.</source>
        <translation>أنت تختار المكان.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button beside a file for a key: it asks where.</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button beside a file for a key.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>الملف الذي فيه المفتاح</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>حفظ لـ {program}</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Paste this:</source>
        <translation>الصق هذا:</translation>
    </message>
    <message>
        <source>Copied. It holds no key.</source>
        <translation>تم النسخ. لا يحتوي على مفتاح.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Find a program</source>
        <translation>البحث عن برنامج</translation>
    </message>
    <message>
        <source>No program matches. “Another program” saves a zuliprc file anywhere.</source>
        <translation>لا يوجد برنامج مطابق. «برنامج آخر» يحفظ ملف zuliprc في أي مكان.</translation>
    </message>
    <message>
        <source>Who will use this key?</source>
        <translation>أين ستستخدم هذا المفتاح؟</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Creating a new key…</source>
        <translation>جارٍ إنشاء مفتاح جديد…</translation>
    </message>
    <message>
        <source>New key created.</source>
        <translation>تم إنشاء مفتاح جديد.</translation>
    </message>
    <message>
        <source>The old key no longer works.</source>
        <translation>لم يعد المفتاح القديم يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still contain the old key.</source>
        <translation>
            <numerusform>لا ملفات تحتوي على المفتاح القديم.</numerusform>
            <numerusform>لا يزال ملف واحد يحتوي على المفتاح القديم.</numerusform>
            <numerusform>لا يزال ملفان يحتويان على المفتاح القديم.</numerusform>
            <numerusform>لا تزال %n ملفات تحتوي على المفتاح القديم.</numerusform>
            <numerusform>لا يزال %n ملفًا يحتوي على المفتاح القديم.</numerusform>
            <numerusform>لا يزال %n ملف يحتوي على المفتاح القديم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>A button: write the new key into the files with the old one.</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>RememberBox</name>
    <message>
        <source>&amp;Remember this account</source>
        <translation>&amp;تذكر هذا الحساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel remembering</source>
        <translation>إلغاء التذكر</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in your password manager.</source>
        <translation>يحفظ المفتاح (لا كلمة المرور) في مدير كلمات المرور لديك.</translation>
    </message>
    <message>
        <source>Saves the key (not your password) in {store}.</source>
        <translation>يحفظ المفتاح (لا كلمة المرور) في {store}.</translation>
    </message>
    <message>
        <source>Remembered in {store}.</source>
        <translation>محفوظ في {store}.</translation>
    </message>
    <message>
        <source>Removed from this computer. The key still works.</source>
        <translation>أُزيل من هذا الحاسوب. لا يزال المفتاح يعمل.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Who will use this key?</source>
        <translation>أين ستستخدم هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>عطّل مدير النظام الحفظ في الملفات.</translation>
    </message>
    <message>
        <source>&amp;More programs…</source>
        <translation>ال&amp;مزيد من البرامج…</translation>
    </message>
    <message>
        <source>&amp;Save somewhere else…</source>
        <translation>&amp;حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>A button, beside the name of a program; opens a page.</extracomment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Set up {program}</source>
        <translation>إعداد {program}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button, beside the name of a program: save the key for it.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save for {program}</source>
        <translation>حفظ لـ {program}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>The key of {email} is saved to {path}.</source>
        <translation>حُفظ مفتاح {email} في {path}.</translation>
    </message>
    <message>
        <source>The key of {email} was not saved.</source>
        <translation>لم يُحفظ مفتاح {email}.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>لا يستطيع قراءته سواك.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>اختبره: {command}</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>اختباره الآن</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>It works. {program} gets the account {email}.</source>
        <translation>نجح الاختبار. يستخدم {program} الحساب {email}.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>الملف هو {path}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. Kept out of clipboard history. Clears in %n s.</source>
        <translation>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح الآن.</numerusform>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ، خارج سجل الحافظة. يُمسح بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. A clipboard history may keep it. Clears in %n s.</source>
        <translation>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح الآن.</numerusform>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. قد يبقى في سجل الحافظة. يُمسح بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>تم مسح الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard clears when you return to this window.</source>
        <translation>تُمسح الحافظة عند عودتك إلى هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy and its password</source>
        <translation>الوكيل وكلمة مروره</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>The heading of a group of settings, as of the proxy.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>None. Your system’s own certificates are used.</source>
        <translation>لا شيء. تُستخدم شهادات نظامك.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The heading of a group of settings: light or dark.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Use s&amp;ystem setting</source>
        <translation>استخدام إعداد ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High contrast always comes from the system.</source>
        <translation>التباين العالي يأتي دائمًا من النظام.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>استخدام إعداد النظام</translation>
    </message>
    <message>
        <source>Let the &amp;browser open Zulip Key</source>
        <translation>ال&amp;سماح للمتصفح بفتح Zulip Key</translation>
    </message>
    <message>
        <source>Only while it waits for a sign-in; your setting is restored afterwards. If this is off, it asks before it takes sign-in links from another program.</source>
        <translation>فقط أثناء انتظار تسجيل الدخول؛ ثم يُستعاد إعدادك. إن عُطّل هذا، فسيسألك قبل أخذ روابط تسجيل الدخول من برنامج آخر.</translation>
    </message>
    <message>
        <source>&amp;Hide a shown key after</source>
        <translation>إ&amp;خفاء المفتاح المعروض بعد</translation>
    </message>
    <message>
        <source>&amp;Clear a copied key after</source>
        <translation>&amp;مسح المفتاح المنسوخ بعد</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>حدده مدير النظام.</translation>
    </message>
    <message>
        <source>Only when I hide it</source>
        <translation>فقط عندما أخفيه</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: trust a certificate no longer.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove what is trusted at {host}</source>
        <translation>إزالة الثقة بـ {host}</translation>
    </message>
    <message>
        <source>The system’s own certificates are used again.</source>
        <translation>تُستخدم شهادات النظام مجددًا.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in to {organization}…</source>
        <translation>جارٍ تسجيل الدخول إلى {organization}…</translation>
    </message>
    <message>
        <source>Finding {host}…</source>
        <translation>جارٍ البحث عن {host}…</translation>
    </message>
    <message>
        <source>Found: {organization}</source>
        <translation>عُثر على: {organization}</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
    <message>
        <source>Your organization’s address is in your browser when Zulip is open.</source>
        <translation>عنوان منظمتك ظاهر في متصفحك عندما يكون Zulip مفتوحًا.</translation>
    </message>
    <message>
        <source>In the desktop or mobile app, it stands below the organization’s name. Zulip Cloud can also send you a list of your organizations by email.</source>
        <translation>في تطبيق الحاسوب أو الهاتف، تجده تحت اسم المنظمة. ويمكن لـ Zulip Cloud أيضًا إرسال قائمة بمنظماتك بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Find by email</source>
        <translation>البحث بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>اختر طريقة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You sign in with your browser.</source>
        <translation>يتم تسجيل الدخول عبر متصفحك.</translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>لا يستطيع Zulip Key تسجيل الدخول إلى هذه المنظمة.</translation>
    </message>
    <message>
        <source>You can copy your key in the browser instead.</source>
        <translation>يمكنك نسخ مفتاحك في المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>The sign-in, by the person.</extracomment>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Get your key in the browser.</source>
        <translation>احصل على مفتاحك في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in there, then choose Account &amp; privacy → Manage your API key.</source>
        <translation>سجّل الدخول هناك، ثم اختر الحساب والخصوصية ← قم بإدارة مفتاح واجهة برمجة التطبيقات (API) الخاص بك.</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button below a text.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Key password</source>
        <translation>كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>Kept in memory only. Programs that use this key in a zuliprc ask for it themselves.</source>
        <translation>تبقى في الذاكرة فقط. البرامج التي تستخدم هذا المفتاح في zuliprc تطلبها بنفسها.</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: unlock the key of a certificate by its password.</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Check a &amp;zuliprc file</source>
        <translation>&amp;فحص ملف zuliprc</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>The old key no longer works. To get the new one later, sign in again.</source>
        <translation>لم يعد المفتاح القديم يعمل. للحصول على الجديد لاحقًا، سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Stay and save</source>
        <translation>البقاء والحفظ</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>الخروج دون حفظ</translation>
    </message>
    <message>
        <source>The new key is not saved.</source>
        <translation>لم يُحفظ المفتاح الجديد.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>a value is missing</source>
        <extracomment>What an option needs and does not get, as FILE in &quot;--save FILE&quot;.</extracomment>
        <translation>القيمة ناقصة</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>arguments:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>الوسائط:</translation>
    </message>
    <message>
        <source>options:</source>
        <extracomment>A heading above the list of them, in --help.</extracomment>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>show this help, and exit</source>
        <translation>عرض هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: خطأ: {why}</translation>
    </message>
    <message>
        <source>{argument}: {why}</source>
        <extracomment>{argument}: as &quot;--timeout&quot;; {why}: as &quot;a value is missing&quot;.</extracomment>
        <translation>{argument}: {why}</translation>
    </message>
    <message>
        <source>it takes no value, but {given} is given</source>
        <translation>لا يقبل قيمة، لكن أُعطي {given}</translation>
    </message>
    <message>
        <source>it can’t be used with {names}</source>
        <extracomment>Of two options; {names} is the other one.</extracomment>
        <translation>لا يمكن استخدامه مع {names}</translation>
    </message>
    <message>
        <source>{value} isn’t possible; choose from {choices}</source>
        <translation>القيمة {value} غير ممكنة؛ اختر من {choices}</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>ناقص: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>غير معروف: {names}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No accounts are saved on this computer.</source>
        <translation>لا توجد حسابات محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>To save one: zulipkey get --remember</source>
        <extracomment>Behind it: an account.</extracomment>
        <translation>لحفظ حساب: zulipkey get --remember</translation>
    </message>
    <message>
        <source>{account} was removed from this computer. The key still works.</source>
        <translation>تمت إزالة {account} من هذا الحاسوب. لا يزال المفتاح يعمل.</translation>
    </message>
    <message>
        <source>--save needs --create or --key.</source>
        <translation>يتطلب --save أحد الخيارين --create أو --key.</translation>
    </message>
    <message>
        <source>--username needs --create.</source>
        <translation>يتطلب --username الخيار --create.</translation>
    </message>
    <message>
        <source>The bot’s name is too long.</source>
        <translation>اسم الروبوت طويل جدًا.</translation>
    </message>
    <message>
        <source>This name needs --username, of letters and digits.</source>
        <translation>يتطلب هذا الاسم --username من حروف وأرقام.</translation>
    </message>
    <message>
        <source>You have no bots here yet.</source>
        <translation>ليس لديك روبوتات هنا بعد.</translation>
    </message>
    <message>
        <source>The bot is being created.</source>
        <translation>جارٍ إنشاء الروبوت.</translation>
    </message>
    <message>
        <source>The bot {email} was created.</source>
        <translation>تم إنشاء الروبوت {email}.</translation>
    </message>
    <message>
        <source>To get its key: zulipkey bots --key {email}</source>
        <translation>للحصول على مفتاحه: zulipkey bots --key {email}</translation>
    </message>
    <message>
        <source>Several bots match; choose one by its email.</source>
        <translation>عدة روبوتات مطابقة؛ اختر أحدها ببريده الإلكتروني.</translation>
    </message>
    <message>
        <source>No bot matches. See: zulipkey bots</source>
        <translation>لا يوجد روبوت مطابق. انظر: zulipkey bots</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>--yes needs --fix.</source>
        <translation>يتطلب --yes الخيار --fix.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so --fix needs --yes.</source>
        <translation>لا يمكن سؤال أحد هنا، لذا يتطلب --fix الخيار --yes.</translation>
    </message>
    <message>
        <source>No zuliprc file found in the usual places.</source>
        <translation>لم يُعثر على ملف zuliprc في الأماكن المعتادة.</translation>
    </message>
    <message>
        <source>{action}? [y/N] </source>
        <extracomment>{action}: as “Make private”; y and N are what can be typed.</extracomment>
        <translation>{action}؟ [y/N] </translation>
    </message>
    <message>
        <source>{email} at {site}</source>
        <extracomment>Whose key is in the file, and of which server.</extracomment>
        <translation>{email} على {site}</translation>
    </message>
    <message>
        <source>--for {name} needs --save FILE.</source>
        <translation>يتطلب --for {name} الخيار --save FILE.</translation>
    </message>
    <message>
        <source>--replace and --dry-run need --save or --for.</source>
        <translation>يتطلب --replace و --dry-run أحد الخيارين --save أو --for.</translation>
    </message>
    <message>
        <source>--password-stdin needs --server and --login.</source>
        <translation>يتطلب --password-stdin الخيارين --server و --login.</translation>
    </message>
    <message>
        <source>Your administrator allows only {address}.</source>
        <translation>لا يسمح مدير النظام إلا بـ {address}.</translation>
    </message>
    <message>
        <source>Test it: {command}</source>
        <translation>اختبره: {command}</translation>
    </message>
    <message>
        <source>The key was not checked.</source>
        <translation>لم يُفحص المفتاح.</translation>
    </message>
    <message>
        <source>The display {name} can’t be opened.</source>
        <translation>تعذر فتح شاشة العرض {name}.</translation>
    </message>
    <message>
        <source>Zulip Key is no longer in the menu.</source>
        <translation>لم يعد Zulip Key في القائمة.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
    <message>
        <source>There is no command {word}. Did you mean “zulipkey {nearest}”? An address is written with https:// here.</source>
        <translation>لا يوجد أمر باسم {word}. هل تقصد «zulipkey {nearest}»؟ يُكتب العنوان هنا مع https:// في أوله.</translation>
    </message>
    <message>
        <source>--demo brings an address of its own.</source>
        <translation>للخيار --demo عنوان خاص به.</translation>
    </message>
    <message>
        <source>--list needs --demo.</source>
        <translation>يتطلب --list الخيار --demo.</translation>
    </message>
    <message>
        <source>The password is abcd1234, unless another is named.</source>
        <translation>كلمة المرور هي abcd1234 ما لم تُذكر غيرها.</translation>
    </message>
    <message>
        <source>Couldn’t write the output: {reason}.</source>
        <translation>تعذرت كتابة المخرجات: {reason}.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so regenerate needs --yes.</source>
        <translation>لا يمكن سؤال أحد هنا، لذا يتطلب regenerate الخيار --yes.</translation>
    </message>
    <message>
        <source>The key is being changed, which can’t be stopped now.</source>
        <translation>المفتاح قيد التغيير، ولا يمكن إيقاف ذلك الآن.</translation>
    </message>
    <message>
        <source>New key created. The old key no longer works.</source>
        <translation>تم إنشاء مفتاح جديد. لم يعد المفتاح القديم يعمل.</translation>
    </message>
    <message>
        <source>The password manager still has the old key.</source>
        <translation>لا يزال المفتاح القديم في مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>To get the new key: zulipkey get --server {site} --login {email}</source>
        <translation>للحصول على المفتاح الجديد: zulipkey get --server {site} --login {email}</translation>
    </message>
    <message>
        <source>These files get it:</source>
        <translation>سيُحدَّث المفتاح في هذه الملفات:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>--file needs {} where the command takes the path of a zuliprc, as in: zulipkey run --file -- zulip-term -c {}</source>
        <translation>يتطلب --file وجود {} حيث يأخذ الأمر مسار zuliprc، مثل: zulipkey run --file -- zulip-term -c {}</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>لا يوجد أمر باسم {name}.</translation>
    </message>
    <message>
        <source>{name} can’t be run.</source>
        <translation>تعذر تشغيل {name}.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}. To sign in there, use --server {other}.</source>
        <translation>عنوان هذه المنظمة هو {other}. لتسجيل الدخول هناك، استخدم --server {other}.</translation>
    </message>
    <message>
        <source>In a terminal, “zulipkey get --server {host}” shows the link.</source>
        <translation>في الطرفية، يُظهر «zulipkey get --server {host}» الرابط.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which contains no certificates.</source>
        <translation>يشير {variable} إلى {path}، ولا شهادات فيه.</translation>
    </message>
    <message>
        <source>If it’s your company’s server, add --ca-file FILE with your company’s certificate file.</source>
        <translation>إن كان خادم شركتك، فأضف --ca-file FILE مع ملف شهادة شركتك.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, between spaces; keep y.</extracomment>
        <translation>y yes ن نعم</translation>
    </message>
    <message>
        <source>Its password: </source>
        <translation>كلمة مروره: </translation>
    </message>
    <message>
        <source>Sign in there instead? [y/N] </source>
        <translation>هل تريد تسجيل الدخول هناك؟ [y/N] </translation>
    </message>
    <message>
        <source>Your Zulip address: </source>
        <translation>عنوان Zulip الخاص بك: </translation>
    </message>
    <message>
        <source>Leave it empty to sign in with a browser.</source>
        <translation>اتركه فارغًا لتسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>Open this link in a browser on any computer and sign in. Keep the link private:
{link}
At the end, the browser wants to open a link that begins with zulip://login. Copy it (from the button, or from the address of the failed page) and paste it here.</source>
        <translation>افتح هذا الرابط في متصفح على أي حاسوب وسجّل الدخول. لا تشارك الرابط مع أحد:
{link}
في النهاية، يريد المتصفح فتح رابط يبدأ بـ zulip://login. انسخه (من الزر، أو من عنوان الصفحة التي لم تُفتح) والصقه هنا.</translation>
    </message>
    <message>
        <source>Link (hidden): </source>
        <translation>الرابط (مخفي): </translation>
    </message>
    <message>
        <source>Zulip Key can’t sign in to this organization.</source>
        <translation>لا يستطيع Zulip Key تسجيل الدخول إلى هذه المنظمة.</translation>
    </message>
    <message>
        <source>Sign in with number: </source>
        <translation>رقم طريقة تسجيل الدخول: </translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Enter your email or username.</source>
        <translation>أدخل بريدك الإلكتروني أو اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your email.</source>
        <translation>أدخل بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>The email, username or password is wrong.</source>
        <translation>هناك خطأ في البريد الإلكتروني أو اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The username or password is wrong.</source>
        <translation>هناك خطأ في اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The email or password is wrong.</source>
        <translation>هناك خطأ في البريد الإلكتروني أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Try again, or reset your password.</source>
        <translation>حاول مرة أخرى، أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>The server allows no more attempts for now. Wait a while.</source>
        <translation>لا يسمح الخادم بمحاولات أخرى حاليًا. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
    <message>
        <source>Try again at {time} (in {countdown}).</source>
        <translation>حاول مرة أخرى الساعة {time} (بعد {countdown}).</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The key is not valid.</source>
        <translation>المفتاح غير صالح.</translation>
    </message>
    <message>
        <source>Sign in to get the current one.</source>
        <translation>سجّل الدخول للحصول على المفتاح الحالي.</translation>
    </message>
    <message>
        <source>There is no password manager here to look for its key. If you have one, the key may still be there, as “{service}” of {user}.</source>
        <translation>لا يوجد مدير كلمات مرور هنا للبحث عن مفتاحه فيه. إن كان لديك واحد، فقد يكون المفتاح لا يزال هناك، باسم «{service}» للمستخدم {user}.</translation>
    </message>
    <message>
        <source>{email} was removed from the list.</source>
        <translation>تمت إزالة {email} من القائمة.</translation>
    </message>
    <message>
        <source>Replace it with the key of {email}? Other settings are kept.</source>
        <translation>هل تريد استبداله بمفتاح {email}؟ تبقى الإعدادات الأخرى.</translation>
    </message>
    <message>
        <source>Replacing it deletes everything in it.</source>
        <translation>استبداله يحذف كل ما فيه.</translation>
    </message>
    <message>
        <source>The proxy in your system’s settings</source>
        <translation>الوكيل في إعدادات نظامك</translation>
    </message>
    <message>
        <source>Your password manager</source>
        <translation>مدير كلمات المرور لديك</translation>
    </message>
    <message>
        <source>Your password manager ({store})</source>
        <translation>مدير كلمات المرور لديك ({store})</translation>
    </message>
    <message>
        <source>Couldn’t connect to {host}: {reason}.</source>
        <translation>تعذر الاتصال بـ {host}: {reason}.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>أغلق بعض البرامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The bot may have been created.</source>
        <translation>ربما تم إنشاء الروبوت.</translation>
    </message>
    <message>
        <source>Look for it in the list of your bots before you try again.</source>
        <translation>ابحث عنه في قائمة روبوتاتك قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Everything is in {kept_as} now. Close the other program, then rename that file.</source>
        <translation>كل المحتوى موجود الآن في {kept_as}. أغلق البرنامج الآخر، ثم أعد تسمية ذلك الملف.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>The password is not a line of UTF-8 text.</source>
        <translation>كلمة المرور ليست سطرًا من نص UTF-8.</translation>
    </message>
    <message>
        <source>In PowerShell, &gt; writes UTF-16, and Set-Content -Encoding utf8 writes UTF-8.</source>
        <translation>في PowerShell، يكتب &gt; نص UTF-16، ويكتب Set-Content -Encoding utf8 نص UTF-8.</translation>
    </message>
    <message>
        <source>The form {form} can’t hold this {option}.</source>
        <translation>لا تصلح الصيغة {form} لهذه القيمة: {option}.</translation>
    </message>
    <message>
        <source>It contains {character}, and there is no safe way to write that there. Choose another form.</source>
        <translation>تحتوي على {character}، ولا توجد طريقة آمنة لكتابة ذلك هناك. اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>لم يُفتح أي متصفح.</translation>
    </message>
    <message>
        <source>Open this link yourself: {link}</source>
        <translation>افتح هذا الرابط بنفسك: {link}</translation>
    </message>
    <message>
        <source>Couldn’t set up zulip:// links.</source>
        <translation>تعذر إعداد روابط zulip://.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>السبب: {reason}.</translation>
    </message>
    <message>
        <source>The menu was not changed.</source>
        <translation>لم تتغير القائمة.</translation>
    </message>
    <message>
        <source>Your administrator’s settings file {path} has an error ({reason}).</source>
        <translation>في ملف إعدادات مدير النظام {path} خطأ ({reason}).</translation>
    </message>
    <message>
        <source>Saving is off until it’s fixed.</source>
        <translation>الحفظ معطّل حتى يتم إصلاحه.</translation>
    </message>
    <message>
        <source>That’s not a proxy address.</source>
        <translation>هذا ليس عنوان وكيل.</translation>
    </message>
    <message>
        <source>Enter a host and a port, such as proxy.example.com:3128.</source>
        <translation>أدخل مضيفًا ومنفذًا، مثل proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>That password doesn’t unlock the key.</source>
        <translation>كلمة المرور هذه لا تفتح المفتاح.</translation>
    </message>
    <message>
        <source>{path} contains no usable certificate.</source>
        <translation>لا يحتوي {path} على شهادة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>Choose a PEM file. A client certificate also needs its own key.</source>
        <translation>اختر ملف PEM. تحتاج شهادة العميل أيضًا إلى مفتاحها.</translation>
    </message>
    <message>
        <source>You have no home folder on this computer, so nothing can be saved there.</source>
        <translation>ليس لديك مجلد منزل على هذا الحاسوب، لذا لا يمكن حفظ شيء هناك.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder of yours.</source>
        <translation>اضبط {variable} على مجلد لك.</translation>
    </message>
    <message>
        <source>Your administrator has turned off saving to files.</source>
        <translation>عطّل مدير النظام الحفظ في الملفات.</translation>
    </message>
    <message>
        <source>You can copy the key instead.</source>
        <translation>يمكنك نسخ المفتاح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your administrator allows only {only}, not {other}.</source>
        <translation>لا يسمح مدير النظام إلا بـ {only}، لا بـ {other}.</translation>
    </message>
    <message>
        <source>No display or terminal available.</source>
        <translation>لا توجد شاشة عرض ولا طرفية.</translation>
    </message>
    <message>
        <source>Use --password-stdin.</source>
        <translation>استخدم --password-stdin.</translation>
    </message>
    <message>
        <source>No saved account matches.</source>
        <translation>لا يوجد حساب محفوظ مطابق.</translation>
    </message>
    <message>
        <source>See: zulipkey accounts</source>
        <translation>انظر: zulipkey accounts</translation>
    </message>
    <message>
        <source>Several accounts match; choose one:</source>
        <translation>عدة حسابات مطابقة؛ اختر أحدها:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>What was under way, by the person.</extracomment>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>You can continue. Please copy the details and report the problem.</source>
        <translation>يمكنك المتابعة. يُرجى نسخ التفاصيل والإبلاغ عن المشكلة.</translation>
    </message>
    <message>
        <source>Enter your organization’s web address.</source>
        <translation>أدخل عنوان الويب لمنظمتك.</translation>
    </message>
    <message>
        <source>That looks like an email address.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>That’s a zulip: link.</source>
        <translation>هذا رابط zulip:.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser.</source>
        <translation>أدخل العنوان الذي تراه في متصفحك.</translation>
    </message>
    <message>
        <source>Only https:// addresses are supported.</source>
        <translation>لا تُدعم إلا عناوين https://.</translation>
    </message>
    <message>
        <source>That’s a file on this computer.</source>
        <translation>هذا ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address contains a username or password.</source>
        <translation>يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @.</source>
        <translation>احذف كل ما قبل @ مع العلامة نفسها.</translation>
    </message>
    <message>
        <source>The port after the colon must be 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ بعد النقطتين من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>That’s not a web address.</source>
        <translation>هذا ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Enter it as in your browser, such as your-org.zulipchat.com.</source>
        <translation>أدخله كما في متصفحك، مثل your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>Can’t find {host}.</source>
        <translation>تعذر العثور على {host}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection. For Zulip Cloud, use {other}.</source>
        <translation>تحقق من الكتابة ومن اتصالك بالإنترنت أو VPN. لـ Zulip Cloud، استخدم {other}.</translation>
    </message>
    <message>
        <source>Check the spelling and your internet or VPN connection.</source>
        <translation>تحقق من الكتابة ومن اتصالك بالإنترنت أو VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer on port {port}.</source>
        <translation>لم يستجب {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>It may be down or blocked. Check your internet or VPN connection.</source>
        <translation>قد يكون متوقفًا أو محجوبًا. تحقق من اتصالك بالإنترنت أو VPN.</translation>
    </message>
    <message>
        <source>{host} didn’t answer within {seconds} seconds.</source>
        <translation>لم يستجب {host} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Check your internet or VPN connection, then try again.</source>
        <translation>تحقق من اتصالك بالإنترنت أو VPN، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>انقطع الاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>It’s safe to try again.</source>
        <translation>يمكنك المحاولة مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before anything was sent.</source>
        <translation>انقطع الاتصال بـ {host} قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your proxy {proxy} requires a username and password.</source>
        <translation>يتطلب الوكيل {proxy} اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Add them to the proxy settings.</source>
        <translation>أضفهما إلى إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>Can’t find your proxy {proxy}.</source>
        <translation>تعذر العثور على الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>Check its spelling and your network connection.</source>
        <translation>تحقق من كتابته ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>Can’t connect to your proxy {proxy}.</source>
        <translation>تعذر الاتصال بالوكيل {proxy}.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network connection.</source>
        <translation>تحقق من إعدادات الوكيل ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>{setting} is not a valid proxy address.</source>
        <translation>عنوان الوكيل غير صالح: {setting}.</translation>
    </message>
    <message>
        <source>Its port must be 1 to 65535.</source>
        <translation>يجب أن يكون منفذه من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>In its password, write # as %23, / as %2F and ? as %3F.</source>
        <translation>في كلمة مروره، اكتب # بصورة %23 و / بصورة %2F و ? بصورة %3F.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com:3128, without quotation marks.</source>
        <translation>يجب أن يكون بالشكل http://proxy.example.com:3128، دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>Port {port} of {host} uses http, not https.</source>
        <translation>المنفذ {port} على {host} يستخدم http لا https.</translation>
    </message>
    <message>
        <source>Zulip Key sends passwords over https only. Check the address.</source>
        <translation>لا يرسل Zulip Key كلمات المرور إلا عبر https. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>{host} doesn’t support https.</source>
        <translation>لا يدعم {host} بروتوكول https.</translation>
    </message>
    <message>
        <source>Zulip Key doesn’t send passwords without encryption. Ask the server’s administrator.</source>
        <translation>لا يرسل Zulip Key كلمات المرور دون تشفير. اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by your computer.</source>
        <translation>حاسوبك لا يثق بشهادة {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>لم يُرسل شيء. إن كان خادم شركتك، فاختر ملف شهادة شركتك (CA)، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Your computer doesn’t trust {host}.</source>
        <translation>حاسوبك لا يثق بـ {host}.</translation>
    </message>
    <message>
        <source>Its certificate chain may be incomplete. If it’s your company’s server, choose your company’s certificate (CA) file, or ask your administrator.</source>
        <translation>قد تكون سلسلة شهاداته غير مكتملة. إن كان خادم شركتك، فاختر ملف شهادة شركتك (CA)، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>انتهت صلاحية شهادة {host}.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}). If it’s right, the server’s administrator has to renew the certificate.</source>
        <translation>تحقق من ساعة حاسوبك ({now}). إن كانت صحيحة، فعلى مدير الخادم تجديد الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}.</source>
        <translation>انتهت صلاحية شهادة {host} في {end}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>شهادة {host} ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>Check your computer’s clock ({now}).</source>
        <translation>تحقق من ساعة حاسوبك ({now}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {start}.</source>
        <translation>شهادة {host} صالحة من {start}.</translation>
    </message>
    <message>
        <source>The certificate belongs to {names}, not to {host}.</source>
        <translation>الشهادة لـ {names}، وليست لـ {host}.</translation>
    </message>
    <message>
        <source>This could be an attack. Nothing was sent.</source>
        <translation>قد يكون هذا هجومًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate doesn’t belong to {host}.</source>
        <translation>الشهادة ليست لـ {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>أُبطلت شهادة {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server’s administrator.</source>
        <translation>لم يُرسل شيء. اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>The key of your certificate, {path}, is encrypted.</source>
        <translation>مفتاح شهادتك، {path}، مشفر.</translation>
    </message>
    <message>
        <source>Enter its password to continue.</source>
        <translation>أدخل كلمة مروره للمتابعة.</translation>
    </message>
    <message>
        <source>{host} requires a client certificate.</source>
        <translation>يتطلب {host} شهادة عميل.</translation>
    </message>
    <message>
        <source>Choose yours, or ask your administrator for one.</source>
        <translation>اختر شهادتك، أو اطلب واحدة من مدير النظام.</translation>
    </message>
    <message>
        <source>Couldn’t make a secure connection to {host}.</source>
        <translation>تعذر إنشاء اتصال آمن بـ {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or send the details to your administrator.</source>
        <translation>لم يُرسل شيء. حاول مرة أخرى، أو أرسل التفاصيل إلى مدير النظام.</translation>
    </message>
    <message>
        <source>{host} is not a Zulip server.</source>
        <translation>{host} ليس خادم Zulip.</translation>
    </message>
    <message>
        <source>Enter the address you see in your browser when Zulip is open.</source>
        <translation>أدخل العنوان الذي تراه في متصفحك عندما يكون Zulip مفتوحًا.</translation>
    </message>
    <message>
        <source>The server doesn’t accept {host} as its address.</source>
        <translation>لا يقبل الخادم {host} عنوانًا له.</translation>
    </message>
    <message>
        <source>Enter the address exactly as in your browser.</source>
        <translation>أدخل العنوان كما هو في متصفحك تمامًا.</translation>
    </message>
    <message>
        <source>A web page answered, not Zulip.</source>
        <translation>ردّت صفحة ويب، لا Zulip.</translation>
    </message>
    <message>
        <source>Is {host} the address in your browser? You may also have to sign in to your Wi-Fi or company network first.</source>
        <translation>هل {host} هو العنوان في متصفحك؟ قد تحتاج أيضًا إلى تسجيل الدخول أولًا إلى شبكة Wi-Fi أو شبكة الشركة.</translation>
    </message>
    <message>
        <source>{host} accepts no more requests right now.</source>
        <translation>لا يقبل {host} مزيدًا من الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Try again at {time}.</source>
        <translation>حاول مرة أخرى الساعة {time}.</translation>
    </message>
    <message>
        <source>Zulip didn’t receive the key.</source>
        <translation>لم يستلم Zulip المفتاح.</translation>
    </message>
    <message>
        <source>Something in front of {host} removes the Authorization header. The server’s administrator can fix this.</source>
        <translation>شيء ما أمام {host} يزيل ترويسة Authorization. يستطيع مدير الخادم إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Something in front of Zulip blocked the request ({status}).</source>
        <translation>شيء ما أمام Zulip حجب الطلب ({status}).</translation>
    </message>
    <message>
        <source>Send the details to the server’s administrator.</source>
        <translation>أرسل التفاصيل إلى مدير الخادم.</translation>
    </message>
    <message>
        <source>The server is set up wrongly.</source>
        <translation>إعداد الخادم غير صحيح.</translation>
    </message>
    <message>
        <source>Its administrator can fix this. It says: “{message}”</source>
        <translation>يستطيع مديره إصلاح ذلك. يقول الخادم: «{message}»</translation>
    </message>
    <message>
        <source>The server has a problem or is in maintenance ({status}).</source>
        <translation>يواجه الخادم مشكلة أو هو قيد الصيانة ({status}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{host} rejected the request.</source>
        <translation>رفض {host} الطلب.</translation>
    </message>
    <message>
        <source>{host} redirects elsewhere.</source>
        <translation>يعيد {host} التوجيه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>For safety, Zulip Key stopped here. Check the address.</source>
        <translation>للأمان، توقف Zulip Key هنا. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>{host} redirects to {to}.</source>
        <translation>يعيد {host} التوجيه إلى {to}.</translation>
    </message>
    <message>
        <source>{host} redirects every request back to itself.</source>
        <translation>يعيد {host} توجيه كل طلب إلى نفسه.</translation>
    </message>
    <message>
        <source>Its reverse proxy is set up wrongly. The server’s administrator can fix this.</source>
        <translation>إعداد وكيله العكسي غير صحيح. يستطيع مدير الخادم إصلاح ذلك.</translation>
    </message>
    <message>
        <source>{host} sent an unexpectedly large reply.</source>
        <translation>أرسل {host} ردًا أكبر من المتوقع.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server’s reply was incomplete ({missing}).</source>
        <translation>كان رد الخادم غير مكتمل ({missing}).</translation>
    </message>
    <message>
        <source>Try again, or send the details to its administrator.</source>
        <translation>حاول مرة أخرى، أو أرسل التفاصيل إلى مديره.</translation>
    </message>
    <message>
        <source>This server ({version}) doesn’t accept Zulip Key.</source>
        <translation>لا يقبل هذا الخادم ({version}) برنامج Zulip Key.</translation>
    </message>
    <message>
        <source>Get your key in the browser instead.</source>
        <translation>احصل على مفتاحك في المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{host} is shared by several organizations.</source>
        <translation>عدة منظمات تشترك في {host}.</translation>
    </message>
    <message>
        <source>Enter your organization’s own address, such as your-org.zulipchat.com.</source>
        <translation>أدخل عنوان منظمتك أنت، مثل your-org.zulipchat.com.</translation>
    </message>
    <message>
        <source>There is no organization at {host}.</source>
        <translation>لا توجد منظمة على {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>تحقق من كتابة العنوان.</translation>
    </message>
    <message>
        <source>{host} redirects to {other}.</source>
        <translation>يعيد {host} التوجيه إلى {other}.</translation>
    </message>
    <message>
        <source>Sign in there instead? Your password is sent to that address.</source>
        <translation>هل تريد تسجيل الدخول هناك؟ تُرسل كلمة مرورك إلى ذلك العنوان.</translation>
    </message>
    <message>
        <source>This organization’s address is {other}.</source>
        <translation>عنوان هذه المنظمة هو {other}.</translation>
    </message>
    <message>
        <source>The server rejected the request ({code}).</source>
        <translation>رفض الخادم الطلب ({code}).</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>يقول الخادم: «{message}»</translation>
    </message>
    <message>
        <source>Sign in with your email address.</source>
        <translation>سجّل الدخول بعنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This organization doesn’t accept usernames.</source>
        <translation>لا تقبل هذه المنظمة أسماء المستخدمين.</translation>
    </message>
    <message>
        <source>There is no account with this email here.</source>
        <translation>لا يوجد حساب بهذا البريد الإلكتروني هنا.</translation>
    </message>
    <message>
        <source>Check the email. Your account may be in another organization on this server.</source>
        <translation>تحقق من البريد الإلكتروني. قد يكون حسابك في منظمة أخرى على هذا الخادم.</translation>
    </message>
    <message>
        <source>Your account is deactivated.</source>
        <translation>حسابك معطّل.</translation>
    </message>
    <message>
        <source>Ask your organization’s administrators to reactivate it.</source>
        <translation>اطلب من مديري منظمتك إعادة تفعيله.</translation>
    </message>
    <message>
        <source>This organization has been deactivated.</source>
        <translation>تم تعطيل هذه المنظمة.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrators.</source>
        <translation>تحقق من العنوان، أو اسأل مديريها.</translation>
    </message>
    <message>
        <source>This organization doesn’t allow password sign-in.</source>
        <translation>لا تسمح هذه المنظمة بتسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Sign in with a browser instead.</source>
        <translation>سجّل الدخول بالمتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Reset your password to continue.</source>
        <translation>أعد تعيين كلمة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Then sign in here with the new one.</source>
        <translation>ثم سجّل الدخول هنا بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a development server.</source>
        <translation>هذا ليس خادم تطوير.</translation>
    </message>
    <message>
        <source>Sign in with a password.</source>
        <translation>سجّل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>The server doesn’t accept the key it sent.</source>
        <translation>لا يقبل الخادم المفتاح الذي أرسله.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>It belongs to an incoming webhook, so it can only send messages.</source>
        <translation>إنه مفتاح خطاف ويب وارد، لذا لا يصلح إلا لإرسال الرسائل.</translation>
    </message>
    <message>
        <source>The server doesn’t allow this.</source>
        <translation>لا يسمح الخادم بذلك.</translation>
    </message>
    <message>
        <source>The server didn’t say whether the key has changed.</source>
        <translation>لم يوضح الخادم ما إذا كان المفتاح قد تغير.</translation>
    </message>
    <message>
        <source>Sign in again to get the current key.</source>
        <translation>سجّل الدخول مجددًا للحصول على المفتاح الحالي.</translation>
    </message>
    <message>
        <source>This server sends no key this way.</source>
        <translation>لا يرسل هذا الخادم مفتاحًا بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Try again, and let the browser open Zulip Key.</source>
        <translation>حاول مرة أخرى، واسمح للمتصفح بفتح Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from {other}, not from your organization.</source>
        <translation>هذا الرابط من {other}، وليس من منظمتك.</translation>
    </message>
    <message>
        <source>Use the link of the page that Zulip Key opened.</source>
        <translation>استخدم رابط الصفحة التي فتحها Zulip Key.</translation>
    </message>
    <message>
        <source>That link is from an earlier attempt.</source>
        <translation>هذا الرابط من محاولة سابقة.</translation>
    </message>
    <message>
        <source>Finish in the page that was opened last, or open it again.</source>
        <translation>أكمل في آخر صفحة فُتحت، أو افتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>That link has already been used.</source>
        <translation>سبق استخدام هذا الرابط.</translation>
    </message>
    <message>
        <source>Each link works once. Open the page again for a new one.</source>
        <translation>يعمل كل رابط مرة واحدة. افتح الصفحة مرة أخرى للحصول على رابط جديد.</translation>
    </message>
    <message>
        <source>The sign-in timed out.</source>
        <translation>انتهت مهلة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A sign-in link arrived, but no browser sign-in is in progress.</source>
        <translation>وصل رابط تسجيل دخول، لكن لا يوجد تسجيل دخول جارٍ بالمتصفح.</translation>
    </message>
    <message>
        <source>The link was not used. Start the sign-in here first.</source>
        <translation>لم يُستخدم الرابط. ابدأ تسجيل الدخول هنا أولًا.</translation>
    </message>
    <message>
        <source>That’s not the login token of the page that was opened last.</source>
        <translation>هذا ليس رمز الدخول من آخر صفحة فُتحت.</translation>
    </message>
    <message>
        <source>Copy it there again.</source>
        <translation>انسخه من هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>The login token has expired.</source>
        <translation>انتهت صلاحية رمز الدخول.</translation>
    </message>
    <message>
        <source>It works for 15 seconds. Try again.</source>
        <translation>يعمل لمدة خمس عشرة ثانية. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That’s not a complete sign-in link.</source>
        <translation>هذا ليس رابط تسجيل دخول كاملًا.</translation>
    </message>
    <message>
        <source>It begins with zulip://login and is one long line.</source>
        <translation>يبدأ بـ zulip://login وهو سطر طويل واحد.</translation>
    </message>
    <message>
        <source>{named_in} names {store}, which is not installed here.</source>
        <translation>يحدد {named_in} القيمة {store}، وهي غير مثبتة هنا.</translation>
    </message>
    <message>
        <source>Install it, or change that setting.</source>
        <translation>ثبّتها، أو غيّر ذلك الإعداد.</translation>
    </message>
    <message>
        <source>This computer has no password manager that programs can use.</source>
        <translation>لا يوجد على هذا الحاسوب مدير كلمات مرور تستطيع البرامج استخدامه.</translation>
    </message>
    <message>
        <source>Nothing was saved there.</source>
        <translation>لم يُحفظ شيء هناك.</translation>
    </message>
    <message>
        <source>The password manager set up here ({store}) is unsafe or not supported.</source>
        <translation>مدير كلمات المرور المُعد هنا ({store}) غير آمن أو غير مدعوم.</translation>
    </message>
    <message>
        <source>{manager} is locked.</source>
        <translation>{manager} مقفل.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key couldn’t be verified in {store}; it was not saved.</source>
        <translation>تعذر التحقق من المفتاح في {store}؛ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>{manager} still has the key.</source>
        <translation>لا يزال المفتاح في {manager}.</translation>
    </message>
    <message>
        <source>Remove the entry of Zulip Key there, then try again.</source>
        <translation>أزل مدخلة Zulip Key هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{manager} no longer has the key.</source>
        <translation>لم يعد المفتاح في {manager}.</translation>
    </message>
    <message>
        <source>Sign in to save it again.</source>
        <translation>سجّل الدخول لحفظه مجددًا.</translation>
    </message>
    <message>
        <source>Your password manager didn’t answer within {seconds} seconds.</source>
        <translation>لم يستجب مدير كلمات المرور خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>{manager} doesn’t work ({reason}).</source>
        <translation>{manager} لا يعمل ({reason}).</translation>
    </message>
    <message>
        <source>Restart it, then try again.</source>
        <translation>أعد تشغيله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} has the key of {email}.</source>
        <translation>في {path} مفتاح {email}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} has the key of an account at {site}.</source>
        <translation>في {path} مفتاح حساب على {site}.</translation>
    </message>
    <message>
        <source>{path} has the key of {email} at {site}.</source>
        <translation>في {path} مفتاح {email} على {site}.</translation>
    </message>
    <message>
        <source>{path} already holds something else.</source>
        <translation>يحتوي {path} على شيء آخر.</translation>
    </message>
    <message>
        <source>{variable} is set to {path}, which doesn’t exist.</source>
        <translation>{variable} مضبوط على {path}، وهو غير موجود.</translation>
    </message>
    <message>
        <source>Programs don’t replace the ~ in it. Set it to the full path.</source>
        <translation>لا تستبدل البرامج ~ فيه. اضبطه على المسار الكامل.</translation>
    </message>
    <message>
        <source>Programs look only there.</source>
        <translation>لا تبحث البرامج إلا هناك.</translation>
    </message>
    <message>
        <source>{path} doesn’t exist.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>The folder of {path} doesn’t exist.</source>
        <translation>مجلد {path} غير موجود.</translation>
    </message>
    <message>
        <source>Create it first, or save somewhere else.</source>
        <translation>أنشئه أولًا، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Couldn’t write {path}: {reason}.</source>
        <translation>تعذرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn’t read {path}: {reason}.</source>
        <translation>تعذرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>لا توجد مساحة متبقية لـ {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>لم يتغير شيء. أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} مجلد أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>Windows doesn’t allow the file name {path}.</source>
        <translation>لا يسمح Windows باسم الملف {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة {path}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with it. Save it in a private place.</source>
        <translation>لا يعمل zulip-terminal معه. احفظه في مكان خاص.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>لم يتغير شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, who could read the key there.</source>
        <translation>يملك {owner} الملف {path}، ويستطيع قراءة المفتاح فيه.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that doesn’t exist.</source>
        <translation>{path} رابط إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>{path} is not a valid zuliprc file.</source>
        <translation>{path} ليس ملف zuliprc صالحًا.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not valid.</source>
        <translation>السطر {line} من {path} غير صالح.</translation>
    </message>
    <message>
        <source>Another program just changed {path}.</source>
        <translation>غيّر برنامج آخر {path} للتو.</translation>
    </message>
    <message>
        <source>Its changes were kept. Try again.</source>
        <translation>حُفظت تغييراته. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Saving {path} failed.</source>
        <translation>فشل حفظ {path}.</translation>
    </message>
    <message>
        <source>It is not used for now, and was not changed.</source>
        <translation>لا يُستخدم حاليًا، ولم يتغير.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} تالف.</translation>
    </message>
    <message>
        <source>It is not used, and is kept under another name when something new is saved.</source>
        <translation>لا يُستخدم، ويُحتفظ به باسم آخر عند حفظ شيء جديد.</translation>
    </message>
    <message>
        <source>It was kept as {kept_as}, and a new file was started.</source>
        <translation>احتُفظ به باسم {kept_as}، وأُنشئ ملف جديد.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>برنامج آخر يستخدم {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Try again.</source>
        <translation>لم يُحفظ شيء هناك. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Find my organization</source>
        <translation>البحث عن منظمتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>A button: sign in at that address.</extracomment>
        <translation>استخدام {host}</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Replace the whole file</source>
        <translation>استبدال الملف كله</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>A button: the account in a file, by another.</extracomment>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>إظهار الشهادة…</translation>
    </message>
    <message>
        <source>Enter the key’s password…</source>
        <translation>إدخال كلمة مرور المفتاح…</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>استخدام ملف CA…</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>اختيار شهادة…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: take a message away.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Email or username</source>
        <translation>البريد الإلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Of an organization, in the role of a person; so are the next ones.</extracomment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Create a new key for {email}?</source>
        <translation>هل تريد إنشاء مفتاح جديد لـ {email}؟</translation>
    </message>
    <message>
        <source>Everything that uses the current key (scripts, bots, phone) stops until it gets the new one.</source>
        <translation>كل ما يستخدم المفتاح الحالي (نصوص برمجية، روبوتات، هاتف) يتوقف حتى يحصل على الجديد.</translation>
    </message>
    <message>
        <source>{path} has the new key.</source>
        <translation>المفتاح الجديد في {path}.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>User Commands</source>
        <translation>أوامر المستخدم</translation>
    </message>
    <message>
        <source>get your Zulip API key, and the zuliprc file your tools need</source>
        <extracomment>What the program is for, in the list of all manual pages; begins small, without a full stop.</extracomment>
        <translation>الحصول على مفتاح API لحسابك في Zulip وملف zuliprc الذي تحتاج إليه أدواتك</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.</extracomment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Without a command, the window opens: enter your organization’s address, then your email and password, or sign in with your browser. Copy the key, or save it as a zuliprc file.</source>
        <translation>من دون أمر، تُفتح النافذة: أدخل عنوان منظمتك، ثم بريدك الإلكتروني وكلمة المرور، أو سجّل الدخول بمتصفحك. انسخ المفتاح، أو احفظه في ملف zuliprc.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Show the help, and exit. Each command has its own.</source>
        <translation>عرض المساعدة والخروج. لكل أمر مساعدته.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Only the result goes to standard output; all messages go to standard error.</source>
        <translation>لا تذهب إلى الخرج القياسي إلا النتيجة؛ وتذهب كل الرسائل إلى خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other than an interrupt ends the program as it ends others.</source>
        <translation>0 عند الإتمام، و1 عند الإخفاق، و2 عند الاستخدام الخاطئ، و130 عند الإلغاء؛ ويُرجع «zulipkey run» حالة الأمر نفسه، و127 إن لم يوجد، و126 إن تعذر تشغيله. وأي إشارة غير إشارة المقاطعة تُنهي البرنامج كما تُنهي غيره.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>BUGS</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>The language, as de or pt_BR; without it, the one that was chosen in the window, or the system’s.</source>
        <translation>اللغة، مثل de أو pt_BR؛ ومن دونها اللغة المختارة في النافذة أو لغة النظام.</translation>
    </message>
    <message>
        <source>With debug as its value, the program logs to standard error; secrets are masked.</source>
        <translation>إن كانت القيمة debug، يكتب البرنامج سجلًا في خرج الأخطاء القياسي؛ وتُحجب الأسرار.</translation>
    </message>
    <message>
        <source>The proxy for requests, and the hosts to reach without it.</source>
        <translation>الوكيل للطلبات، والمضيفات التي يُتصل بها من دونه.</translation>
    </message>
    <message>
        <source>A PEM file of the certificate authorities to trust instead of the system’s; the first one set is used.</source>
        <translation>ملف PEM بسلطات الشهادات التي يوثق بها بدلًا من سلطات النظام؛ ويُستخدم أول متغير معيّن.</translation>
    </message>
    <message>
        <source>Read by zulip-terminal.</source>
        <translation>يقرؤه zulip-terminal.</translation>
    </message>
    <message>
        <source>Read by the Python API and by zulip-send.</source>
        <translation>تقرؤه واجهة Python API وzulip-send.</translation>
    </message>
    <message>
        <source>The saved accounts, without their keys, which are in the password manager.</source>
        <translation>الحسابات المحفوظة دون مفاتيحها، فهي في مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>An administrator’s settings.</source>
        <translation>إعدادات مدير النظام.</translation>
    </message>
    <message>
        <source>one of these</source>
        <extracomment>One of the words that are named above it.</extracomment>
        <translation>واحدة من هذه</translation>
    </message>
</context>
<context>
    <name>parser</name>
    <message>
        <source>Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.</source>
        <translation>أوامر للطرفيات والبرامج الأخرى: {commands}؛ انظر zulipkey COMMAND --help. إن وُجد ZULIPKEY_LOG=debug في البيئة، يُكتب سجل في stderr؛ وتُحجب الأسرار.</translation>
    </message>
    <message>
        <source>Get your Zulip API key, and the zuliprc file your tools need.</source>
        <translation>احصل على مفتاح API لحسابك في Zulip وملف zuliprc الذي تحتاج إليه أدواتك.</translation>
    </message>
    <message>
        <source>an organization’s address to fill in (nothing is submitted), or the zulip: link at the end of a browser sign-in</source>
        <translation>عنوان منظمة يُملأ مسبقًا (لا يُرسل شيء)، أو رابط zulip: الذي يظهر في نهاية تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>try it with an embedded demo organization</source>
        <translation>التجربة بمنظمة تجريبية مدمجة</translation>
    </message>
    <message>
        <source>with --demo: list its users and what happens when they sign in, and exit</source>
        <translation>مع --demo: سرد مستخدمي المنظمة التجريبية وما يحدث عند تسجيل دخولهم، ثم الخروج</translation>
    </message>
    <message>
        <source>show the versions for a bug report, and exit</source>
        <translation>عرض الإصدارات اللازمة للإبلاغ عن خطأ والخروج</translation>
    </message>
    <message>
        <source>Zulip API keys for terminals and other programs. Without a command, the window opens.</source>
        <translation>مفاتيح API من Zulip للطرفيات والبرامج الأخرى. من دون أمر، تُفتح النافذة.</translation>
    </message>
    <message>
        <source>show the versions, and exit</source>
        <translation>عرض الإصدارات والخروج</translation>
    </message>
    <message>
        <source>the window, with an embedded demo organization</source>
        <translation>فتح النافذة مع منظمة تجريبية مدمجة</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</source>
        <translation>حالة الخروج: 0 تم، 1 إخفاق، 2 استخدام خاطئ، 130 إلغاء.</translation>
    </message>
    <message>
        <source>an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <extracomment>What names an account.</extracomment>
        <translation>عنوان بريد إلكتروني، أو عنوان منظمة، أو EMAIL@HOST كما يطبعه «zulipkey accounts»</translation>
    </message>
    <message>
        <source>the organization’s address</source>
        <translation>عنوان المنظمة</translation>
    </message>
    <message>
        <source>your email (or username)</source>
        <translation>بريدك الإلكتروني (أو اسم المستخدم)</translation>
    </message>
    <message>
        <source>what to print: zuliprc (the default, unless it is saved), {forms}</source>
        <extracomment>{forms}: names as &quot;json&quot;.</extracomment>
        <translation>ما يُطبع: zuliprc (افتراضيًا ما لم يُحفظ)، {forms}</translation>
    </message>
    <message>
        <source>save it where this program looks for it, in its form, or print what is pasted there: {programs}</source>
        <extracomment>{programs}: names as &quot;zulip-terminal&quot;.</extracomment>
        <translation>حفظه حيث يبحث عنه هذا البرنامج وبصيغته، أو طباعة ما يُلصق هناك: {programs}</translation>
    </message>
    <message>
        <source>save it in this file, and print its path</source>
        <translation>حفظه في هذا الملف وطباعة مساره</translation>
    </message>
    <message>
        <source>replace another account, or other content, in the file</source>
        <translation>استبدال حساب آخر أو محتوى آخر في الملف</translation>
    </message>
    <message>
        <source>save nothing: print the file’s path, and the lines that would change, without the key</source>
        <translation>دون حفظ شيء: طباعة مسار الملف والأسطر التي ستتغير، دون المفتاح</translation>
    </message>
    <message>
        <source>save the key in your password manager</source>
        <translation>حفظ المفتاح في مدير كلمات المرور لديك</translation>
    </message>
    <message>
        <source>read the password (one line) from standard input; needs --server and --login</source>
        <translation>قراءة كلمة المرور (سطر واحد) من الدخل القياسي؛ يتطلب --server و --login</translation>
    </message>
    <message>
        <source>instead of the environment, use a zuliprc that only this command sees; its path replaces {} in the command’s arguments</source>
        <translation>استخدام zuliprc لا يراه إلا هذا الأمر بدلًا من البيئة؛ ويحل مساره محل {} في وسائط الأمر</translation>
    </message>
    <message>
        <source>after --, with its arguments</source>
        <extracomment>Of the command that is to be run: its place on the line.</extracomment>
        <translation>بعد --، مع وسائطه</translation>
    </message>
    <message>
        <source>check whether the key of each account works</source>
        <translation>فحص ما إذا كان مفتاح كل حساب يعمل</translation>
    </message>
    <message>
        <source>don’t ask</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints</source>
        <translation>المالك: عنوان بريد إلكتروني، أو عنوان منظمة، أو EMAIL@HOST كما يطبعه «zulipkey accounts»</translation>
    </message>
    <message>
        <source>create a bot, and print its zuliprc</source>
        <translation>إنشاء روبوت وطباعة zuliprc الخاص به</translation>
    </message>
    <message>
        <source>print the zuliprc of this bot (its email or name)</source>
        <translation>طباعة zuliprc لهذا الروبوت (بريده الإلكتروني أو اسمه)</translation>
    </message>
    <message>
        <source>with --create: its username (default: made from the name)</source>
        <translation>مع --create: اسم المستخدم للروبوت (افتراضيًا: يُشتق من اسمه)</translation>
    </message>
    <message>
        <source>save the zuliprc in this file instead, and print its path (default for FILE: the bot’s name with .zuliprc, in this folder)</source>
        <translation>حفظ zuliprc في هذا الملف بدلًا من ذلك وطباعة مساره (افتراضيًا لـ FILE: اسم الروبوت متبوعًا بـ .zuliprc، في هذا المجلد)</translation>
    </message>
    <message>
        <source>default: the files in the usual places</source>
        <translation>افتراضيًا: الملفات في الأماكن المعتادة</translation>
    </message>
    <message>
        <source>fix what can be fixed, after showing each change</source>
        <translation>إصلاح ما يمكن إصلاحه، بعد عرض كل تغيير</translation>
    </message>
    <message>
        <source>with --fix: don’t ask</source>
        <translation>مع --fix: دون سؤال</translation>
    </message>
    <message>
        <source>don’t check whether the key works</source>
        <translation>عدم فحص ما إذا كان المفتاح يعمل</translation>
    </message>
    <message>
        <source>remove it from the menu</source>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this PEM file, such as your company’s</source>
        <translation>الثقة بسلطات الشهادات في ملف PEM هذا، كسلطات شركتك</translation>
    </message>
    <message>
        <source>how long to wait for the password manager (default: 60; in a terminal, no limit)</source>
        <translation>مدة انتظار مدير كلمات المرور بالثواني (افتراضيًا: 60؛ وفي الطرفية بلا حد)</translation>
    </message>
    <message>
        <source>print JSON: a list of objects</source>
        <translation>طباعة JSON: قائمة كائنات</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>The value of an option.</extracomment>
        <translation>القيمة فارغة</translation>
    </message>
    <message>
        <source>to print it, leave out --save and --for; a file of that name is ./-</source>
        <translation>للطباعة، لا تستخدم --save و --for؛ الملف الذي يحمل هذا الاسم هو ./-</translation>
    </message>
    <message>
        <source>a number from 1 to {most} is needed</source>
        <translation>يلزم عدد من 1 إلى {most}</translation>
    </message>
    <message>
        <source>Print a key, or save it.</source>
        <translation>يطبع مفتاحًا أو يحفظه.</translation>
    </message>
    <message>
        <source>It comes from the account that is remembered, if exactly one fits. Otherwise you sign in: in the window, or here where there is no display.</source>
        <translation>يأتي المفتاح من الحساب المحفوظ إن طابق حساب واحد فقط. وإلا فعليك تسجيل الدخول: في النافذة، أو هنا إن لم توجد شاشة عرض.</translation>
    </message>
    <message>
        <source>Run a command with the key in its environment, or in a zuliprc for it alone.</source>
        <translation>يشغّل أمرًا والمفتاح في بيئته، أو في zuliprc له وحده.</translation>
    </message>
    <message>
        <source>It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. The exit status is the command’s own; 127 if there is none, 126 if it can’t be run.</source>
        <translation>يحصل الأمر على ZULIP_EMAIL وZULIP_API_KEY وZULIP_SITE، أو مع --file على zuliprc مكان {}، كما في: zulipkey run --file -- zulip-term -c {}. لا يُحفظ شيء على القرص. حالة الخروج هي حالة الأمر نفسه؛ و127 إن لم يوجد، و126 إن تعذر تشغيله.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>يسرد الحسابات المحفوظة.</translation>
    </message>
    <message>
        <source>With --check, the exit status is 0 if each key works, else 1.</source>
        <translation>مع --check، تكون حالة الخروج 0 إن كان كل مفتاح يعمل، وإلا فهي 1.</translation>
    </message>
    <message>
        <source>Remove an account and its key from this computer.</source>
        <translation>يزيل حسابًا ومفتاحه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key still works until you create a new one.</source>
        <translation>يظل المفتاح يعمل حتى تنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Create a new key for a saved account.</source>
        <translation>ينشئ مفتاحًا جديدًا لحساب محفوظ.</translation>
    </message>
    <message>
        <source>The old key stops working everywhere. The files with it that this program knows, and your password manager, get the new one.</source>
        <translation>يتوقف المفتاح القديم عن العمل في كل مكان. ويُكتب المفتاح الجديد في الملفات التي تحوي القديم ويعرفها هذا البرنامج، وفي مدير كلمات المرور لديك.</translation>
    </message>
    <message>
        <source>List your bots, create one, or get the key of one.</source>
        <translation>يسرد روبوتاتك، أو ينشئ واحدًا، أو يحصل على مفتاح أحدها.</translation>
    </message>
    <message>
        <source>Check zuliprc files: which account they are for, whether the key works, what is wrong.</source>
        <translation>يفحص ملفات zuliprc: لأي حساب هي، وهل يعمل المفتاح، وما الخطأ.</translation>
    </message>
    <message>
        <source>The exit status is 0 if nothing is wrong, else 1.</source>
        <translation>تكون حالة الخروج 0 إن لم يكن هناك خطأ، وإلا فهي 1.</translation>
    </message>
    <message>
        <source>Print the completion script for a shell.</source>
        <translation>يطبع نص الإكمال البرمجي لصدفة.</translation>
    </message>
    <message>
        <source>For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}.</source>
        <translation>لـ bash وzsh: {eval}؛ لـ fish: {source}؛ لـ PowerShell: {invoke}.</translation>
    </message>
    <message>
        <source>Add Zulip Key to your desktop’s menu, and print the path of the entry.</source>
        <translation>يضيف Zulip Key إلى قائمة سطح المكتب لديك، ويطبع مسار المدخلة.</translation>
    </message>
    <message>
        <source>For an installation by pipx, uv or pip on Linux.</source>
        <translation>للتثبيت عبر pipx أو uv أو pip على Linux.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Zulip’s own programs</source>
        <translation>برامج Zulip الرسمية</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>مساعدات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>A heading above shells.</extracomment>
        <translation>الطرفيات</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>A heading above languages of programmers and their libraries.</extracomment>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Containers, CI and services</source>
        <translation>الحاويات وCI والخدمات</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>A heading above ways to write a key down.</extracomment>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Run this in a terminal:</source>
        <translation>شغّل هذا في الطرفية:</translation>
    </message>
    <message>
        <source>Put this into your program:</source>
        <translation>ضع هذا في برنامجك:</translation>
    </message>
    <message>
        <source>Add this to {path}, then restart the assistant:</source>
        <translation>أضف هذا إلى {path}، ثم أعد تشغيل المساعد:</translation>
    </message>
    <message>
        <source>Add this to the service’s unit file:</source>
        <translation>أضف هذا إلى ملف وحدة الخدمة:</translation>
    </message>
    <message>
        <source>Add this to your compose.yaml:</source>
        <translation>أضف هذا إلى ملفك compose.yaml:</translation>
    </message>
    <message>
        <source>Add this to the container in your manifest:</source>
        <translation>أضف هذا إلى الحاوية في ملف البيان (manifest):</translation>
    </message>
    <message>
        <source>{program} reads {character} in a zuliprc differently from Python, so it may get a wrong value. Pass it email, key and site as variables instead.</source>
        <translation>يقرأ {program} الحرف {character} في zuliprc بخلاف Python، فقد يحصل على قيمة خاطئة. مرّر إليه email و key و site متغيراتٍ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>zulip-terminal</source>
        <translation>zulip-terminal</translation>
    </message>
    <message>
        <source>Zulip in a terminal window. It reads ~/zuliprc.</source>
        <translation>Zulip في نافذة طرفية. يقرأ ~/zuliprc.</translation>
    </message>
    <message>
        <source>Python API, zulip-send</source>
        <translation>واجهة Python API و zulip-send</translation>
    </message>
    <message>
        <source>Python scripts and zulip-send. They read ~/.zuliprc.</source>
        <translation>نصوص Python البرمجية و zulip-send. تقرأ ~/.zuliprc.</translation>
    </message>
    <message>
        <source>zulip-cli</source>
        <translation>zulip-cli</translation>
    </message>
    <message>
        <source>Commands for Zulip. It reads only ~/zuliprc.</source>
        <translation>أوامر لـ Zulip. يقرأ ~/zuliprc فقط.</translation>
    </message>
    <message>
        <source>Bot (zulip-run-bot)</source>
        <translation>روبوت (zulip-run-bot)</translation>
    </message>
    <message>
        <source>A bot of yours. Save the file in the bot’s folder.</source>
        <translation>روبوت لك. احفظ الملف في مجلد الروبوت.</translation>
    </message>
    <message>
        <source>Botserver (botserverrc)</source>
        <translation>Botserver (botserverrc)</translation>
    </message>
    <message>
        <source>A section of botserverrc. Name it after the bot’s module, and fill in the token from the bot’s own zuliprc.</source>
        <translation>قسم من botserverrc. سمّه باسم وحدة الروبوت، وضع الرمز من zuliprc الخاص بالروبوت.</translation>
    </message>
    <message>
        <source>Matrix bridge</source>
        <translation>جسر Matrix</translation>
    </message>
    <message>
        <source>A section of matrix_bridge.conf. Add your stream and topic to it.</source>
        <translation>قسم من matrix_bridge.conf. أضف إليه قناتك وموضوعك.</translation>
    </message>
    <message>
        <source>IRC bridge</source>
        <translation>جسر IRC</translation>
    </message>
    <message>
        <source>irc-mirror.py. It reads ~/.zuliprc.</source>
        <translation>irc-mirror.py. يقرأ ~/.zuliprc.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>A zuliprc file in a place of your choice.</source>
        <translation>ملف zuliprc في مكان تختاره.</translation>
    </message>
    <message>
        <source>The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds no key.</source>
        <translation>يقرأ خادم MCP المسمى zulipchat-mcp الملف ~/.zuliprc أو ~/.config/zulip/zuliprc. لا تحتوي المدخلة على مفتاح.</translation>
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
        <translation>خادم MCP آخر</translation>
    </message>
    <message>
        <source>For servers that read variables: the key comes from your password manager when the server starts. Remember the account first, and put the server’s command in place of SERVER.</source>
        <translation>للخوادم التي تقرأ المتغيرات: يأتي المفتاح من مدير كلمات المرور عند بدء الخادم. فعّل تذكر الحساب أولًا، وضع أمر الخادم مكان SERVER.</translation>
    </message>
    <message>
        <source>Shell (sh, bash, zsh, fish)</source>
        <translation>الصدفة (sh، bash، zsh، fish)</translation>
    </message>
    <message>
        <source>Variables for this terminal, until you close it.</source>
        <translation>متغيرات لهذه الطرفية، حتى تغلقها.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Variables for this PowerShell, until you close it.</source>
        <translation>متغيرات لنافذة PowerShell هذه، حتى تغلقها.</translation>
    </message>
    <message>
        <source>Command Prompt (cmd)</source>
        <translation>موجه الأوامر (cmd)</translation>
    </message>
    <message>
        <source>Variables for this Command Prompt, until you close it.</source>
        <translation>متغيرات لموجه الأوامر هذا، حتى تغلقه.</translation>
    </message>
    <message>
        <source>JavaScript (zulip-js)</source>
        <translation>JavaScript (zulip-js)</translation>
    </message>
    <message>
        <source>A file, and the line of code that reads it.</source>
        <translation>ملف، وسطر الشيفرة الذي يقرؤه.</translation>
    </message>
    <message>
        <source>Go (go-zulip)</source>
        <translation>Go (go-zulip)</translation>
    </message>
    <message>
        <source>A file, and the line of Go that reads it.</source>
        <translation>ملف، وسطر Go الذي يقرؤه.</translation>
    </message>
    <message>
        <source>Rust (zulip-api)</source>
        <translation>Rust (zulip-api)</translation>
    </message>
    <message>
        <source>A file, and the line of Rust that reads it.</source>
        <translation>ملف، وسطر Rust الذي يقرؤه.</translation>
    </message>
    <message>
        <source>Ruby (zulip-client)</source>
        <translation>Ruby (zulip-client)</translation>
    </message>
    <message>
        <source>A file, and the lines of Ruby that read it.</source>
        <translation>ملف، وأسطر Ruby التي تقرؤه.</translation>
    </message>
    <message>
        <source>Docker, Podman</source>
        <translation>Docker و Podman</translation>
    </message>
    <message>
        <source>A file of variables for --env-file.</source>
        <translation>ملف متغيرات لـ --env-file.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>A file that becomes a secret of your service.</source>
        <translation>ملف يصبح سرًا (secret) لخدمتك.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>A Secret for kubectl apply -f -, with the variables.</source>
        <translation>مورد Secret لـ kubectl apply -f -، مع المتغيرات.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>Commands that hand the key to gh without showing it anywhere.</source>
        <translation>أوامر تسلّم المفتاح إلى gh دون إظهاره في أي مكان.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Commands that hand the key to glab without showing it anywhere.</source>
        <translation>أوامر تسلّم المفتاح إلى glab دون إظهاره في أي مكان.</translation>
    </message>
    <message>
        <source>systemd service</source>
        <translation>خدمة systemd</translation>
    </message>
    <message>
        <source>A file that only the service gets, as a credential.</source>
        <translation>ملف لا تحصل عليه إلا الخدمة، كبيانات اعتماد.</translation>
    </message>
    <message>
        <source>systemd service, encrypted</source>
        <translation>خدمة systemd (مشفرة)</translation>
    </message>
    <message>
        <source>A credential encrypted for this computer. Delete the saved file afterwards.</source>
        <translation>بيانات اعتماد مشفرة لهذا الحاسوب. احذف الملف المحفوظ بعد ذلك.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A file for --config. The key stays out of arguments and history.</source>
        <translation>ملف لـ --config. يبقى المفتاح خارج الوسائط والسجل.</translation>
    </message>
    <message>
        <source>.netrc</source>
        <translation>.netrc</translation>
    </message>
    <message>
        <source>A line for ~/.netrc. Every program that reads it sends the key to this host.</source>
        <translation>سطر لـ ~/.netrc. كل برنامج يقرؤه يرسل المفتاح إلى هذا المضيف.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For your own programs.</source>
        <translation>لبرامجك الخاصة.</translation>
    </message>
    <message>
        <source>The key alone</source>
        <translation>المفتاح وحده</translation>
    </message>
    <message>
        <source>Its 32 characters, for forms that ask for it.</source>
        <translation>أحرفه الـ 32، للنماذج التي تطلبه.</translation>
    </message>
</context>
<context>
    <name>trust_files</name>
    <message>
        <source>Use a CA file</source>
        <translation>استخدام ملف CA</translation>
    </message>
    <message>
        <source>Choose the key of this certificate</source>
        <translation>اختر مفتاح هذه الشهادة</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>اختر شهادتك</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>The key is not valid.</source>
        <translation>المفتاح غير صالح.</translation>
    </message>
    <message>
        <source>It was regenerated, the account is deactivated, or the email in the file isn’t the account’s own. Sign in to get the current key.</source>
        <translation>أُعيد إنشاؤه، أو الحساب معطّل، أو البريد الإلكتروني في الملف ليس بريد الحساب. سجّل الدخول للحصول على المفتاح الحالي.</translation>
    </message>
    <message>
        <source>Its key is valid; fix the file and it works.</source>
        <translation>مفتاحه صالح؛ أصلح الملف وسيعمل.</translation>
    </message>
    <message>
        <source>Programs can’t use this file.</source>
        <translation>لا تستطيع البرامج استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>Your environment overrides this file.</source>
        <translation>بيئة نظامك تتجاوز هذا الملف.</translation>
    </message>
    <message>
        <source>Its key is valid, but programs may use another one.</source>
        <translation>مفتاحه صالح، لكن قد تستخدم البرامج مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Couldn’t check the key.</source>
        <translation>تعذر فحص المفتاح.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file itself.</source>
        <translation>لا خطأ في الملف نفسه.</translation>
    </message>
    <message>
        <source>Key not checked yet.</source>
        <translation>لم يُفحص المفتاح بعد.</translation>
    </message>
    <message>
        <source>This file works, but its key isn’t safe.</source>
        <translation>هذا الملف يعمل، لكن مفتاحه ليس آمنًا.</translation>
    </message>
    <message>
        <source>This file works, but not all of it.</source>
        <translation>يعمل جزء من هذا الملف فقط.</translation>
    </message>
    <message>
        <source>This file works.</source>
        <translation>هذا الملف يعمل.</translation>
    </message>
    <message>
        <source>Programs sign in as {name}.</source>
        <translation>تسجّل البرامج الدخول باسم {name}.</translation>
    </message>
    <message>
        <source>Key not valid</source>
        <translation>المفتاح غير صالح</translation>
    </message>
    <message>
        <source>Doesn’t work</source>
        <extracomment>Of a zuliprc file; so are the next five.</extracomment>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>By variables of the environment, which programs use instead of the file.</extracomment>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>يعمل جزئيًا</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Of a zuliprc file.</extracomment>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>zuliprc</name>
    <message>
        <source>Line {line}: {text}</source>
        <translation>السطر {line}: {text}</translation>
    </message>
    <message>
        <source>Changes in {path}:</source>
        <translation>التغييرات في {path}:</translation>
    </message>
    <message>
        <source>Only its permissions: from now on, only you can read it.</source>
        <translation>أذوناته فقط: من الآن فصاعدًا، لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>The file belongs to {owner}, who can read it.</source>
        <translation>الملف ملك {owner}، ويستطيع قراءته.</translation>
    </message>
    <message>
        <source>Other users of this computer can read it, because its file system doesn’t support permissions.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءته، لأن نظام ملفاته لا يدعم الأذونات.</translation>
    </message>
    <message>
        <source>Other users can write to the folder {path} and replace the file.</source>
        <translation>يستطيع مستخدمون آخرون الكتابة في المجلد {path} واستبدال الملف.</translation>
    </message>
    <message>
        <source>Other users could read this file before. Consider a new key.</source>
        <translation>كان بإمكان مستخدمين آخرين قراءة هذا الملف من قبل. يُستحسن إنشاء مفتاح جديد.</translation>
    </message>
    <message>
        <source>But your environment sets {names}; programs use that instead.</source>
        <translation>لكن بيئة نظامك تحدد {names}؛ والبرامج تستخدم ذلك بدلًا من الملف.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The file belongs to another user of this computer.</source>
        <translation>الملف ملك مستخدم آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Other users of this computer can write to the folder {option} and replace this file.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب الكتابة في المجلد {option} واستبدال هذا الملف.</translation>
    </message>
    <message>
        <source>The file starts with an invisible character that breaks Python programs.</source>
        <translation>يبدأ الملف بحرف غير مرئي يعطل برامج Python.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, as PowerShell’s &gt; writes it. Programs need UTF-8.</source>
        <translation>الملف بترميز UTF-16، كما يكتبه &gt; في PowerShell. تحتاج البرامج إلى UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so Python programs can fail on this line.</source>
        <translation>الملف ليس بترميز UTF-8، لذا قد تفشل برامج Python عند هذا السطر.</translation>
    </message>
    <message>
        <source>Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it or misread it.</source>
        <translation>استبدل «{option}» بأحرف ASCII؛ ففي Windows قد تفشل برامج Python عند هذا الحرف أو تقرؤه خطأً.</translation>
    </message>
    <message>
        <source>The line is indented, so programs read it as part of {option}.</source>
        <translation>في أول السطر مسافة، لذا تقرؤه البرامج جزءًا من {option}.</translation>
    </message>
    <message>
        <source>This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was left as it is.</source>
        <translation>يبدو هذا ملفًا لـ zulip-botserver أو لجسر، وليس ملف zuliprc. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This is not a single email address, so servers reject it.</source>
        <translation>هذا ليس عنوان بريد إلكتروني واحدًا، لذا ترفضه الخوادم.</translation>
    </message>
    <message>
        <source>This is not an email address. Most servers accept nothing else.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. معظم الخوادم لا تقبل غيره.</translation>
    </message>
    <message>
        <source>Programs can’t use this site. Enter only the organization’s address, such as https://chat.example.com.</source>
        <translation>لا تستطيع البرامج استخدام قيمة site هذه. أدخل عنوان المنظمة فقط، مثل https://chat.example.com.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with this value of {option}.</source>
        <translation>لا يعمل zulip-terminal بهذه القيمة لـ {option}.</translation>
    </message>
    <message>
        <source>zulip-terminal doesn’t start with both footlinks and maximum-footlinks.</source>
        <translation>لا يعمل zulip-terminal مع footlinks و maximum-footlinks معًا.</translation>
    </message>
    <message>
        <source>Write % as %% in {option}; Python programs fail on a single %.</source>
        <translation>اكتب % بصورة %% في {option}؛ فبرامج Python تفشل عند % مفردة.</translation>
    </message>
    <message>
        <source>No program reads {option}. The correct name is cert_bundle.</source>
        <translation>لا يقرأ أي برنامج {option}. الاسم الصحيح هو cert_bundle.</translation>
    </message>
    <message>
        <source>No program reads {option}. Server certificates are always checked.</source>
        <translation>لا يقرأ أي برنامج {option}. تُفحص شهادات الخوادم دائمًا.</translation>
    </message>
    <message>
        <source>{option} doesn’t point to a usable certificate. It needs the full path of a PEM file, without ~ or a comment.</source>
        <translation>لا يشير {option} إلى شهادة صالحة للاستخدام. يلزم المسار الكامل لملف PEM، دون ~ ولا تعليق.</translation>
    </message>
    <message>
        <source>client_cert_key needs client_cert; without it, Python programs fail.</source>
        <translation>يتطلب client_cert_key وجود client_cert؛ فدونه تفشل برامج Python.</translation>
    </message>
    <message>
        <source>Your environment sets {option}, but there are no certificates at that path, so Python programs can’t connect.</source>
        <translation>تحدد بيئة نظامك {option}، لكن لا شهادات في ذلك المسار، لذا لا تستطيع برامج Python الاتصال.</translation>
    </message>
    <message>
        <source>insecure must be true or false; Python programs fail on anything else.</source>
        <translation>يجب أن تكون قيمة insecure إما true أو false؛ فبرامج Python تفشل مع غيرهما.</translation>
    </message>
    <message>
        <source>insecure=true turns off certificate checks, so attackers on the network could read your key.</source>
        <translation>يعطّل insecure=true فحص الشهادات، فقد يقرأ مهاجمون على الشبكة مفتاحك.</translation>
    </message>
    <message>
        <source>The server address (“site”) is missing.</source>
        <translation>عنوان الخادم («site») مفقود.</translation>
    </message>
    <message>
        <source>The email is missing.</source>
        <translation>البريد الإلكتروني مفقود.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>المفتاح مفقود.</translation>
    </message>
    <message>
        <source>The key is not 32 letters and digits, as API keys are.</source>
        <translation>لا يتكون المفتاح من 32 حرفًا ورقمًا كما هي مفاتيح API.</translation>
    </message>
    <message>
        <source>Programs read only the section [api]; this one is called [{option}].</source>
        <translation>لا تقرأ البرامج إلا القسم [api]؛ واسم هذا القسم [{option}].</translation>
    </message>
    <message>
        <source>The line [api] is missing above email, key and site.</source>
        <translation>السطر [api] مفقود فوق email و key و site.</translation>
    </message>
    <message>
        <source>{option} appears twice; Python programs fail on that.</source>
        <translation>يظهر {option} مرتين؛ وبرامج Python تفشل عند ذلك.</translation>
    </message>
    <message>
        <source>[{option}] appears twice; Python programs fail on that.</source>
        <translation>يظهر [{option}] مرتين؛ وبرامج Python تفشل عند ذلك.</translation>
    </message>
    <message>
        <source>Remove the quotes around {option}; programs read them as part of the value.</source>
        <translation>أزل علامات الاقتباس حول {option}؛ فالبرامج تقرؤها جزءًا من القيمة.</translation>
    </message>
    <message>
        <source>Move the comment after {option} to its own line; programs read it as part of the value.</source>
        <translation>انقل التعليق بعد {option} إلى سطر مستقل؛ فالبرامج تقرؤه جزءًا من القيمة.</translation>
    </message>
    <message>
        <source>Your environment sets {option}; programs use that instead of this file.</source>
        <translation>تحدد بيئة نظامك {option}؛ والبرامج تستخدم ذلك بدلًا من هذا الملف.</translation>
    </message>
    <message>
        <source>HOME is not set, so give programs the file’s path.</source>
        <translation>لم يُضبط HOME، لذا أعطِ البرامج مسار الملف.</translation>
    </message>
    <message>
        <source>This folder is in git; a commit could publish the key.</source>
        <translation>هذا المجلد في git؛ وأي إيداع (commit) قد ينشر المفتاح.</translation>
    </message>
    <message>
        <source>This file is already in git. Regenerate the key and remove the file.</source>
        <translation>هذا الملف موجود في git. أعد إنشاء المفتاح وأزل الملف.</translation>
    </message>
    <message>
        <source>The site is an http:// address, so the key is sent unencrypted.</source>
        <translation>قيمة site عنوان http://، لذا يُرسل المفتاح دون تشفير.</translation>
    </message>
    <message>
        <source>This is not a valid zuliprc file.</source>
        <translation>هذا ليس ملف zuliprc صالحًا.</translation>
    </message>
    <message>
        <source>Make private</source>
        <extracomment>A button: let nobody else read the file.</extracomment>
        <translation>جعله خاصًا</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>A button beside a problem in a file.</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Double the %</source>
        <translation>مضاعفة %</translation>
    </message>
    <message>
        <source>Rename to cert_bundle</source>
        <translation>إعادة التسمية إلى cert_bundle</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>التحويل إلى UTF-8</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>إزالة المسافات</translation>
    </message>
    <message>
        <source>Fix the email</source>
        <translation>إصلاح البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fix the address</source>
        <translation>إصلاح العنوان</translation>
    </message>
    <message>
        <source>Write the full path</source>
        <translation>كتابة المسار الكامل</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Turn certificate checks on</source>
        <translation>تفعيل فحص الشهادات</translation>
    </message>
    <message>
        <source>Rename to [api]</source>
        <translation>إعادة التسمية إلى [api]</translation>
    </message>
    <message>
        <source>Add [api]</source>
        <translation>إضافة [api]</translation>
    </message>
    <message>
        <source>Remove the duplicate</source>
        <translation>إزالة المكرر</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>إزالة علامات الاقتباس</translation>
    </message>
    <message>
        <source>Move the comment</source>
        <translation>نقل التعليق</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>الإضافة إلى .gitignore</translation>
    </message>
</context>
</TS>
