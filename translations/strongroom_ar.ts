<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackendAdvice</name>
    <message>
        <source>You run it already: its backups, its access and its people are yours.</source>
        <translation>تشغيله لديك قائم بالفعل: نسخه الاحتياطية والوصول إليه والقائمون عليه لديك.</translation>
    </message>
    <message>
        <source>Your systems run there already: its contracts, its access and its regions are settled.</source>
        <translation>أنظمتك تعمل هناك بالفعل: العقود والوصول والمناطق محسومة.</translation>
    </message>
    <message>
        <source>It is there already, and needs nothing.</source>
        <translation>موجود بالفعل ولا يحتاج إلى شيء.</translation>
    </message>
    <message>
        <source>It would be one more place to run, to pay and to trust.</source>
        <translation>سيكون مكانًا إضافيًا يجب تشغيله ودفع تكلفته والوثوق به.</translation>
    </message>
    <message>
        <source>It keeps files that nothing protects but the machine: for development only.</source>
        <translation>يحفظ ملفات لا يحميها شيء سوى الجهاز نفسه: للتطوير فقط.</translation>
    </message>
    <message>
        <source>You can look at its files while you develop.</source>
        <translation>يمكنك الاطلاع على ملفاته أثناء التطوير.</translation>
    </message>
    <message>
        <source>It takes %1 at most.</source>
        <translation>يتسع لـ%1 على الأكثر.</translation>
    </message>
    <message>
        <source>It cannot destroy a single version.</source>
        <translation>لا يمكنه إتلاف إصدار بمفرده.</translation>
    </message>
    <message>
        <source>There is nothing to configure and nobody else to trust: whoever runs the server keeps it, in the server&apos;s own database or in an OpenBao of theirs, and backs it up.</source>
        <translation>لا حاجة إلى أي إعداد ولا إلى الوثوق بجهة أخرى: يحفظه القائم على تشغيل الخادم في قاعدة بيانات الخادم نفسه أو في OpenBao خاص به، ويجري نسخه احتياطيًا.</translation>
    </message>
</context>
<context>
    <name>Backends</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where it is reached, as in https://vault.example.com:8200</source>
        <translation>عنوان الوصول إليه، مثل https://vault.example.com:8200</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>مساحة الأسماء</translation>
    </message>
    <message>
        <source>Leave it empty where there are none.</source>
        <translation>يُترك فارغًا إن لم تكن هناك مساحات أسماء.</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>نقطة التحميل</translation>
    </message>
    <message>
        <source>The path of a KV engine of version 2.</source>
        <translation>مسار محرك KV من الإصدار 2.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>What the names of all entries there begin with.</source>
        <translation>ما تبدأ به أسماء كل المدخلات هناك.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>One that has the policy below, and is renewed.</source>
        <translation>رمز له السياسة المذكورة أدناه ويجري تجديده.</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>معرّف الدور</translation>
    </message>
    <message>
        <source>Of an AppRole that has the policy below.</source>
        <translation>لدور AppRole له السياسة المذكورة أدناه.</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>معرّف السرّ</translation>
    </message>
    <message>
        <source>Of the same AppRole; one that may be used more than once.</source>
        <translation>لدور AppRole نفسه، على أن يصلح لأكثر من استخدام واحد.</translation>
    </message>
    <message>
        <source>Mount of AppRole</source>
        <translation>نقطة تحميل AppRole</translation>
    </message>
    <message>
        <source>Only where AppRole is not mounted at its usual place.</source>
        <translation>فقط إذا لم يكن AppRole محمّلًا في مكانه المعتاد.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As in eu-central-1</source>
        <translation>مثل eu-central-1</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Of the user that has the policy below.</source>
        <translation>للمستخدم الذي له السياسة المذكورة أدناه.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>مفتاح الوصول السرّي</translation>
    </message>
    <message>
        <source>Shown once by AWS, with the access key ID.</source>
        <translation>تعرضه AWS مرة واحدة مع معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>الدور (ARN)</translation>
    </message>
    <message>
        <source>The role in your account that has the policy below, and trusts us with our external ID.</source>
        <translation>الدور في حسابك الذي له السياسة المذكورة أدناه ويثق بنا بالمعرّف الخارجي الخاص بنا.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Only for a private endpoint: its address.</source>
        <translation>فقط لنقطة نهاية خاصة: عنوانها.</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>مفتاح KMS</translation>
    </message>
    <message>
        <source>Leave it empty for the account&apos;s default key.</source>
        <translation>يُترك فارغًا لاستخدام المفتاح الافتراضي للحساب.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The project&apos;s ID, not its number.</source>
        <translation>معرّف المشروع وليس رقمه.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Where alone versions may lie, as in europe-west3. Empty: Google chooses.</source>
        <translation>المكان الوحيد الذي يجوز حفظ الإصدارات فيه، مثل europe-west3. إذا تُرك فارغًا، فالاختيار لـGoogle.</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>مفتاح حساب الخدمة</translation>
    </message>
    <message>
        <source>The JSON file that Google made: choose it, or paste it.</source>
        <translation>ملف JSON الذي أنشأته Google: يمكن اختياره أو لصقه.</translation>
    </message>
    <message>
        <source>Vault URL</source>
        <translation>عنوان URL للخزنة</translation>
    </message>
    <message>
        <source>As in https://acme.vault.azure.net</source>
        <translation>مثل https://acme.vault.azure.net</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <source>Of the directory that the application is registered in.</source>
        <translation>معرّف الدليل الذي سُجّل فيه التطبيق.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>معرّف التطبيق المسجّل.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Its value, not its ID. Note when it runs out.</source>
        <translation>قيمته وليس معرّفه. يُستحسن تدوين تاريخ انتهائه.</translation>
    </message>
    <message>
        <source>Endpoint of STS</source>
        <translation>نقطة نهاية STS</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Only where it is none of Azure&apos;s own.</source>
        <translation>فقط إذا لم يكن من عناوين Azure نفسها.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>For what tokens are asked, if the vault&apos;s name is none of Azure&apos;s own.</source>
        <translation>ما تُطلب الرموز المميزة له، إذا لم يكن اسم الخزنة من أسماء Azure نفسها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>On the server&apos;s machine. For development only.</source>
        <translation>على جهاز الخادم. للتطوير فقط.</translation>
    </message>
    <message>
        <source>Name at the runner</source>
        <translation>الاسم لدى المشغّل</translation>
    </message>
    <message>
        <source>As the runner&apos;s configuration calls it, under &quot;stores&quot;.</source>
        <translation>كما يرد في إعدادات المشغّل تحت &quot;stores&quot;.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة التصديق</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>بصيغة PEM، إذا كانت شهادته صادرة عن جهة تصديق خاصة بكم.</translation>
    </message>
    <message>
        <source>Address allowed</source>
        <translation>العنوان مسموح به</translation>
    </message>
    <message>
        <source>The server does not call this address. If it is right, its operator allows it by outbound_allow.</source>
        <translation>لا يتصل الخادم بهذا العنوان. إذا كان العنوان صحيحًا، فعلى القائم على تشغيل الخادم أن يسمح به عبر outbound_allow.</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>الاسم (DNS)</translation>
    </message>
    <message>
        <source>The name was not found. Check how the address is spelled, and that the server&apos;s network knows it.</source>
        <translation>لم يُعثر على الاسم. يُرجى التحقق من كتابة العنوان ومن أن شبكة الخادم تعرفه.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the port, and whether a firewall stands between.</source>
        <translation>لا يجيب شيء هناك. يُرجى التحقق من المنفذ ومن عدم وجود جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>الشهادة (TLS)</translation>
    </message>
    <message>
        <source>Its certificate is not one to trust. Check the name in it, its dates and its authority.</source>
        <translation>الشهادة غير جديرة بالثقة. يُرجى التحقق من الاسم الوارد فيها ومن تواريخها ومن جهة تصديقها.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>It does not take these credentials. Check that they are whole, belong together and have not run out.</source>
        <translation>لا تُقبل بيانات الاعتماد هذه. يُرجى التحقق من أنها كاملة ومتطابقة ولم تنتهِ صلاحيتها.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>These credentials may not create there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية الإنشاء هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>These credentials may not read there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية القراءة هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>These credentials may not list there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية السرد هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>These credentials may not delete there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية الحذف هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>إلغاء الحذف</translation>
    </message>
    <message>
        <source>These credentials may not undelete there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية إلغاء الحذف هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>الإتلاف</translation>
    </message>
    <message>
        <source>These credentials may not destroy there. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية الإتلاف هناك. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>AppRole</source>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>مفاتيح الوصول</translation>
    </message>
    <message>
        <source>A role of your account (AssumeRole)</source>
        <translation>دور في حسابك (AssumeRole)</translation>
    </message>
    <message>
        <source>The key of a service account</source>
        <translation>مفتاح حساب خدمة</translation>
    </message>
    <message>
        <source>The secret of an application</source>
        <translation>سرّ تطبيق</translation>
    </message>
    <message>
        <source>The runner&apos;s own identity; nothing is stored</source>
        <translation>هوية المشغّل نفسه؛ لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Delete a version so that it can come back</source>
        <translation>حذف إصدار بحيث يمكن استعادته</translation>
    </message>
    <message>
        <source>It does not know deleted versions: what you delete here stays there, sealed, until it is destroyed.</source>
        <translation>لا يعرف الإصدارات المحذوفة: ما يُحذف هنا يبقى هناك مختومًا إلى أن يُتلف.</translation>
    </message>
    <message>
        <source>It cannot bring a deleted version back by itself.</source>
        <translation>لا يمكنه استعادة إصدار محذوف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It destroys only all of a secret at once. A single version is destroyed by its key: what stays there opens nowhere.</source>
        <translation>لا يمكنه إلا إتلاف السرّ كله دفعة واحدة. ويُتلف الإصدار المفرد بإتلاف مفتاحه: فما يبقى هناك لا يمكن فتحه في أي مكان.</translation>
    </message>
    <message>
        <source>Open source, run by yourselves.</source>
        <translation>مفتوح المصدر، وتشغيله لديكم.</translation>
    </message>
    <message>
        <source>Run by yourselves, or by its vendor.</source>
        <translation>تشغيله لديكم أو لدى مورّده.</translation>
    </message>
    <message>
        <source>Run by the cloud that your systems are in.</source>
        <translation>تشغّله السحابة التي تعمل أنظمتكم فيها.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>YAML files (development)</source>
        <translation>ملفات YAML (للتطوير)</translation>
    </message>
    <message>
        <source>Through a runner</source>
        <translation>عبر مشغّل</translation>
    </message>
    <message>
        <source>Files on the server&apos;s machine. Never for real secrets.</source>
        <translation>ملفات على جهاز الخادم. لا تُستخدم أبدًا للأسرار الحقيقية.</translation>
    </message>
    <message>
        <source>Reached by your runner, with its own identity. The server keeps the name alone.</source>
        <translation>يصل إليه المشغّل لديكم بهويته. ولا يحفظ الخادم سوى الاسم.</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>استعادة من سلة المهملات</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>تعيين المالك</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>نقل إلى سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>Restore %1 from the trash</source>
        <translation>استعادة من سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>Change the labels of %1</source>
        <translation>تغيير وسوم الأسرار (%1)</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>تعيين مالك الأسرار (%1)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>إتلاف نهائي</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>بدء التدوير</translation>
    </message>
    <message>
        <source>Ask to destroy %1</source>
        <translation>طلب إتلاف الأسرار (%1)</translation>
    </message>
    <message>
        <source>Begin rotations of %1</source>
        <translation>بدء تدوير الأسرار (%1)</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>تعيين سياسة التدوير</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>إزالة سياسة التدوير</translation>
    </message>
    <message>
        <source>Set the rotation policy of %1</source>
        <translation>تعيين سياسة تدوير الأسرار (%1)</translation>
    </message>
    <message>
        <source>Remove the rotation policy of %1</source>
        <translation>إزالة سياسة تدوير الأسرار (%1)</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2, %3.</source>
        <translation>انتهت الشهادة في %1 بتاريخ %2، %3.</translation>
    </message>
    <message>
        <source>The certificate in %1 ends on %2, %3.</source>
        <translation>تنتهي الشهادة في %1 بتاريخ %2، %3.</translation>
    </message>
</context>
<context>
    <name>EntryHygiene</name>
    <message>
        <source>⚠ The same value as &quot;%1&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ القيمة نفسها في «%1». والقيمة التي تتسرب من أحد الموضعين تضيع في كليهما.</translation>
    </message>
    <message>
        <source>⚠ The same value stands in the secret &quot;%1&quot;, at &quot;%2&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ القيمة نفسها موجودة في السرّ «%1» عند «%2». والقيمة التي تتسرب من أحد الموضعين تضيع في كليهما.</translation>
    </message>
</context>
<context>
    <name>EnvChip</name>
    <message>
        <source>PROD</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>ORG</source>
        <translation>مؤسسة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation>لم يعد تسجيل دخولك صالحًا. يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This name is taken in this scope. Choose another, or open what is there.</source>
        <translation>هذا الاسم مستخدم في هذا النطاق. يُرجى اختيار اسم آخر أو فتح الموجود.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>محاولات كثيرة جدًا. يُرجى الانتظار قليلًا ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Something did not verify, and nothing of it was used. Tell your administrator.</source>
        <translation>لم يصحّ شيء ما عند التحقق منه، ولم يُستخدم منه شيء. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The server is not the one this console trusts. Do not go on before somebody has explained it.</source>
        <translation>الخادم ليس الخادم الذي تثق به وحدة التحكم هذه. يُرجى عدم المتابعة قبل معرفة السبب.</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>لا يوجد أمين مفاتيح متصل. سيتصل تلقائيًا عند تشغيل مشغّله، وعندها يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, then try again.</source>
        <translation>يتعذّر الوصول إلى الخادم. يُرجى التحقق من الاتصال ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>لم ترد إجابة في الوقت المحدد. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>What was stored cannot be read back. Tell your administrator.</source>
        <translation>يتعذّر استرجاع ما حُفظ. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The server has no room left to write. Nothing was changed.</source>
        <translation>لم تعد لدى الخادم مساحة للكتابة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The record was rewritten: what this computer saw of it before is not its beginning any more. Trust nothing of it, and tell somebody who is not its administrator.</source>
        <translation>أُعيدت كتابة السجل: ما رآه هذا الجهاز منه سابقًا لم يعد بدايته. لا ينبغي الوثوق بشيء منه، ويُرجى إبلاغ شخص غير مسؤوله.</translation>
    </message>
    <message>
        <source>The record is shorter than it was when this computer last saw it: events are missing. If the server was set back to a backup, its administrator can say so.</source>
        <translation>السجل أقصر مما كان عليه حين رآه هذا الجهاز آخر مرة: هناك أحداث ناقصة. إذا أُعيد الخادم إلى نسخة احتياطية، فيمكن لمسؤوله تأكيد ذلك.</translation>
    </message>
    <message>
        <source>The record is signed by another key than before. Do not trust it before its administrator has explained why.</source>
        <translation>السجل موقّع بمفتاح غير المفتاح السابق. لا ينبغي الوثوق به قبل أن يوضح مسؤوله السبب.</translation>
    </message>
    <message>
        <source>This event is not the one that was recorded: it was altered afterwards. Tell somebody who is not its administrator.</source>
        <translation>هذا الحدث ليس هو الذي سُجّل: فقد جرى تغييره لاحقًا. يُرجى إبلاغ شخص غير مسؤوله.</translation>
    </message>
    <message>
        <source>The signature of the record&apos;s witness does not verify. Tell your administrator.</source>
        <translation>توقيع شاهد السجل غير صحيح. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The file log.sqlite in your folder for state says what this computer knows of the record, and is in doubt: it cannot be used, or others may write it. The record is not verified until that is mended.</source>
        <translation>الملف log.sqlite في مجلد الحالة لديك يبيّن ما يعرفه هذا الجهاز عن السجل، وهو موضع شك: إما أنه غير قابل للاستخدام أو أن بإمكان آخرين الكتابة فيه. ولن يُتحقق من السجل حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not one that you trust, and nothing was written or revealed. Compare its fingerprint with your administrator&apos;s.</source>
        <translation>جهة التصديق في مؤسستك ليست جهة موثوقة لديك، ولم يُكتب شيء ولم يُكشف شيء. يُرجى مقارنة بصمتها بالبصمة التي لدى المسؤول.</translation>
    </message>
    <message>
        <source>The key custodian could not show that its key is your organization&apos;s, and nothing was written or revealed. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>لم يتمكن أمين المفاتيح من إثبات أن مفتاحه يخص مؤسستك، ولم يُكتب شيء ولم يُكشف شيء. يُرجى التحقق من ساعة هذا الجهاز ثم إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The file authorities.json in your folder for settings says whom you trust, and is in doubt: it cannot be read, or others may write it. Nothing was written or revealed. Mend it, or remove it and compare fingerprints again.</source>
        <translation>الملف authorities.json في مجلد الإعدادات لديك يبيّن الجهات الموثوقة لديك، وهو موضع شك: إما أنه غير قابل للقراءة أو أن بإمكان آخرين الكتابة فيه. لم يُكتب شيء ولم يُكشف شيء. يُرجى إصلاحه، أو إزالته ومقارنة البصمات من جديد.</translation>
    </message>
    <message>
        <source>The server contradicts what this computer has met before: it may be hiding a version, or answering with another secret. Nothing was revealed or written. Tell your administrator. If the server was set back to a backup, remove met.log in your folder for state and try again.</source>
        <translation>يناقض الخادم ما عرفه هذا الجهاز من قبل: فقد يكون يخفي إصدارًا أو يجيب بسرّ آخر. لم يُكشف شيء ولم يُكتب شيء. يُرجى إبلاغ المسؤول. وإذا أُعيد الخادم إلى نسخة احتياطية، فيُرجى إزالة met.log من مجلد الحالة لديك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file met.log in your folder for state says what this computer has met before, and others may have written it. Nothing was revealed or written. Look at it, then make it yours alone.</source>
        <translation>الملف met.log في مجلد الحالة لديك يبيّن ما عرفه هذا الجهاز من قبل، وربما كتب فيه آخرون. لم يُكشف شيء ولم يُكتب شيء. يُرجى فحصه ثم حصر الوصول إليه بحسابك وحدك.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, or not valid now. Nothing was sent there. Check the address and this computer&apos;s clock, then ask its administrator.</source>
        <translation>شهادة الخادم صادرة لاسم آخر أو غير صالحة الآن. لم يُرسل شيء إليه. يُرجى التحقق من العنوان ومن ساعة هذا الجهاز، ثم سؤال مسؤوله.</translation>
    </message>
    <message>
        <source>The server does not show the authority of its certificate. Ask its administrator for the authority&apos;s file, and choose that.</source>
        <translation>لا يعرض الخادم جهة التصديق التي أصدرت شهادته. يُرجى طلب ملف جهة التصديق من مسؤوله ثم اختياره.</translation>
    </message>
    <message>
        <source>The file servers.json in your folder for settings says which servers you use, and is in doubt: it cannot be read, or others may write it. Mend it, or remove it and add your servers again.</source>
        <translation>الملف servers.json في مجلد الإعدادات لديك يبيّن الخوادم التي تستخدمها، وهو موضع شك: إما أنه غير قابل للقراءة أو أن بإمكان آخرين الكتابة فيه. يُرجى إصلاحه، أو إزالته وإضافة خوادمك من جديد.</translation>
    </message>
    <message>
        <source>The server names another identity provider than the one that you signed in with before, and nothing was sent there. If your administrator names it, too, sign in with strongroomctl auth login --issuer.</source>
        <translation>يحدد الخادم مزوّد هوية غير الذي سجّلت الدخول به سابقًا، ولم يُرسل شيء إليه. إذا كان المسؤول يحدده أيضًا، فيُرجى تسجيل الدخول بالأمر strongroomctl auth login --issuer.</translation>
    </message>
    <message>
        <source>The encryption key that this stands under cannot be used.</source>
        <translation>مفتاح التشفير الذي يحمي هذا غير قابل للاستخدام.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>The key custodian no longer accepts your sign-in. Sign in again.</source>
        <translation>لم يعد أمين المفاتيح يقبل تسجيل دخولك. يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The clocks of this computer, the identity provider and the key custodian differ, or the request took too long. Set the clock, then try again.</source>
        <translation>تختلف ساعات هذا الجهاز ومزوّد الهوية وأمين المفاتيح، أو استغرق الطلب وقتًا أطول من اللازم. يُرجى ضبط الساعة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The key custodian is not ready for this yet. Try again in a moment.</source>
        <translation>أمين المفاتيح غير جاهز لهذا بعد. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The leave to see this has run out. Ask again, with a purpose.</source>
        <translation>انتهت مدة الإذن بالاطلاع على هذا. يُرجى الطلب من جديد مع ذكر غرض.</translation>
    </message>
    <message>
        <source>Your proof did not reach the key custodian, or it cannot read it. Update this program, or tell your administrator.</source>
        <translation>لم يصل إثباتك إلى أمين المفاتيح، أو أنه لا يستطيع قراءته. يُرجى تحديث هذا البرنامج أو إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The key custodian does not know the identity provider that you signed in with. Tell your administrator.</source>
        <translation>لا يعرف أمين المفاتيح مزوّد الهوية الذي سجّلت الدخول به. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The key custodian cannot get the identity provider&apos;s keys. Try again later.</source>
        <translation>يتعذّر على أمين المفاتيح الحصول على مفاتيح مزوّد الهوية. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The key custodian has a newer definition of this key, or something still stands under it. Look at the keys, then decide again.</source>
        <translation>لدى أمين المفاتيح تعريف أحدث لهذا المفتاح، أو ما زال هناك ما يحميه هذا المفتاح. يُرجى الاطلاع على المفاتيح ثم اتخاذ القرار من جديد.</translation>
    </message>
    <message>
        <source>The key custodian&apos;s own rules do not allow this to you, on this device, for this purpose.</source>
        <translation>لا تسمح لك قواعد أمين المفاتيح نفسه بهذا على هذا الجهاز ولهذا الغرض.</translation>
    </message>
    <message>
        <source>The request was sent twice, and the key custodian answers each once. Try again; if it goes on, tell your administrator.</source>
        <translation>أُرسل الطلب مرتين، وأمين المفاتيح لا يجيب عن كل طلب إلا مرة واحدة. يُرجى إعادة المحاولة، وإبلاغ المسؤول إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>What the server asked of the key custodian is not what you signed. Nothing was released or stored. Tell your administrator.</source>
        <translation>ما طلبه الخادم من أمين المفاتيح ليس ما وقّعته. لم يُسلَّم شيء ولم يُحفظ شيء. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The string is shorter than 8 bytes, longer than 64 KiB, or too easy to guess: looking for it would tell values to whoever tries words and numbers. Take the whole string.</source>
        <translation>السلسلة النصية أقصر من 8 بايت، أو أطول من 64 كيبيبايت، أو سهلة التخمين: فالبحث عنها قد يكشف القيم لمن يجرّب كلمات وأرقامًا. يُرجى إدخال السلسلة كاملة.</translation>
    </message>
    <message>
        <source>You have looked for 20 strings within an hour. Go on in an hour, or ask a colleague who may search.</source>
        <translation>جرى البحث عن 20 سلسلة نصية خلال ساعة. يمكن المتابعة بعد ساعة، أو طلب ذلك من زميل يحق له البحث.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Evidence from the record</source>
        <translation>أدلة من السجل</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation>حدثًا حدثًا</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(ممحو)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>How to verify this</source>
        <translation>كيفية التحقق من هذا</translation>
    </message>
    <message>
        <source>The file beside this one, of the same name ending in .json, holds each event with its proof. Verify it with:</source>
        <translation>يحتوي الملف المرفق بهذا الملف، وله الاسم نفسه وينتهي بـ.json، على كل حدث مع إثباته. ويمكن التحقق منه بالأمر:</translation>
    </message>
    <message>
        <source>Take the key from where you noted it before. The record itself names, as audit.export, the sum of this document and of the certificate that signs it. Values of secrets are not in it.</source>
        <translation>يجب أخذ المفتاح من حيث دُوّن سابقًا. ويذكر السجل نفسه، تحت audit.export، المجموع الاختباري لهذا المستند وللشهادة التي توقّعه. ولا يحتوي على قيم الأسرار.</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>تعذّرت كتابة القائمة: %1</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>DEK</source>
        <translation>DEK</translation>
    </message>
    <message>
        <source>Data encryption key: each version of a secret is sealed with one of its own. It is kept only wrapped under a KEK.</source>
        <translation>مفتاح تشفير البيانات: يُختم كل إصدار من السرّ بمفتاح خاص به. ولا يُحفظ إلا مغلّفًا بمفتاح KEK.</translation>
    </message>
    <message>
        <source>KEK</source>
        <translation>KEK</translation>
    </message>
    <message>
        <source>Key encryption key: it wraps DEKs and stays in the runner&apos;s custody. Without it, no value under it can be read by anybody.</source>
        <translation>مفتاح تشفير المفاتيح: يغلّف مفاتيح DEK ويبقى في عهدة المشغّل. ومن دونه لا يمكن لأحد قراءة أي قيمة محمية به.</translation>
    </message>
    <message>
        <source>CMEK</source>
        <translation>CMEK</translation>
    </message>
    <message>
        <source>Customer-managed encryption key: a KEK that is held elsewhere, in a cloud&apos;s KMS, OpenBao or a hardware module of yours. Whoever shuts it there shuts every value under it.</source>
        <translation>مفتاح تشفير يديره العميل: مفتاح KEK محفوظ في مكان آخر، في خدمة KMS لدى سحابة أو في OpenBao أو في وحدة أمان مادية لديكم. ومن يغلقه هناك يغلق كل قيمة محمية به.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>The program that holds the KEK and unwraps DEKs for those who may read. It checks by itself who asks, and the control plane cannot read what it gives out.</source>
        <translation>البرنامج الذي يحفظ مفتاح KEK ويفك تغليف مفاتيح DEK لمن يحق لهم القراءة. ويتحقق بنفسه من هوية الطالب، ولا يستطيع مستوى التحكم قراءة ما يسلّمه.</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين المفاتيح</translation>
    </message>
    <message>
        <source>Whoever holds the KEK; the runner is the program that does it. An authority, which you have pinned, vouches for it.</source>
        <translation>من يحفظ مفتاح KEK، والمشغّل هو البرنامج الذي يؤدي ذلك. وتضمنه جهة تصديق سبق تثبيت الثقة بها.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Leave to see named keys of one version, for a purpose, for a while. It ends by itself.</source>
        <translation>سماح بالاطلاع على مفاتيح محددة من إصدار واحد، لغرض معيّن ولمدة محدودة. وينتهي تلقائيًا.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Why somebody looks: a category, a ticket, a note. It is recorded before the value is shown.</source>
        <translation>سبب الاطلاع: فئة وتذكرة وملاحظة. ويُسجَّل قبل عرض القيمة.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>The signed size and hash of the record&apos;s log at one moment. A later one that does not contain it shows that the record was altered.</source>
        <translation>حجم السجل وقيمة تجزئته في لحظة معيّنة، مع توقيعهما. وإذا لم تتضمنها نقطة لاحقة، دلّ ذلك على تغيير السجل.</translation>
    </message>
    <message>
        <source>Inclusion proof</source>
        <translation>إثبات التضمين</translation>
    </message>
    <message>
        <source>The few hashes that lead from one event to a checkpoint. With them, this computer verifies that the event stands in the log.</source>
        <translation>عدد قليل من قيم التجزئة يصل الحدث بنقطة تحقق. وبها يتحقق هذا الجهاز من وجود الحدث في السجل.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>نطاق التأثير</translation>
    </message>
    <message>
        <source>How much is touched if a key, a backend or a person fails or is lost. It is counted in secrets and versions before anything is done.</source>
        <translation>مقدار ما يتأثر إذا تعطّل مفتاح أو مخزن أو فُقد، أو غاب شخص. ويُحسب بعدد الأسرار والإصدارات قبل تنفيذ أي إجراء.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Not valid yet: it begins on %1.</source>
        <translation>لم تصبح صالحة بعد: تبدأ صلاحيتها في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>انتهت صلاحيتها قبل أقل من يوم.</numerusform>
            <numerusform>انتهت صلاحيتها قبل يوم واحد.</numerusform>
            <numerusform>انتهت صلاحيتها قبل يومين.</numerusform>
            <numerusform>انتهت صلاحيتها قبل %n أيام.</numerusform>
            <numerusform>انتهت صلاحيتها قبل %n يومًا.</numerusform>
            <numerusform>انتهت صلاحيتها قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>تنتهي صلاحيتها خلال أقل من يوم.</numerusform>
            <numerusform>تبقى صالحة يومًا واحدًا.</numerusform>
            <numerusform>تبقى صالحة يومين.</numerusform>
            <numerusform>تبقى صالحة %n أيام.</numerusform>
            <numerusform>تبقى صالحة %n يومًا.</numerusform>
            <numerusform>تبقى صالحة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1، %2 بت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>صادرة عن نفسها</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة تصديق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>This is a PKCS #12 store under a password. Save it to a file and open it with its password to see what is in it.</source>
        <translation>هذا ملف PKCS #12 محميّ بكلمة مرور. للاطلاع على محتواه، يُرجى حفظه في ملف وفتحه بكلمة مروره.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>الشهادة %1 من %2</translation>
    </message>
    <message>
        <source>A private key stands beside it.</source>
        <translation>يوجد معها مفتاح خاص.</translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>لا يوجد معها مفتاح خاص.</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>الجزء من زوج المفاتيح</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>مفتاح عام</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>yes: it is of no use without</source>
        <translation>نعم: لا فائدة منه من دونها</translation>
    </message>
    <message>
        <source>no: whoever has it can use it</source>
        <translation>لا: يمكن لكل من يحصل عليه استخدامه</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>not held</source>
        <translation>غير محفوظ لدى المشغّل</translation>
    </message>
    <message>
        <source>★ active</source>
        <translation>★ نشط</translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a key</comment>
        <translation>محفوظ لدى المشغّل</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>غير قابل للاستخدام: %1</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Nothing stands under it yet. While it cannot be used, nobody can write a version.</source>
        <translation>لا شيء محميّ به بعد. وما دام غير قابل للاستخدام، فلا يمكن لأحد كتابة إصدار.</translation>
    </message>
    <message>
        <source>Nothing stands under it: it can be retired, and a mistake costs nothing.</source>
        <translation>لا شيء محميّ به: يمكن إخراجه من الخدمة، ولا خسارة في الخطأ.</translation>
    </message>
    <message>
        <source>Nobody can read %1: the runner does not hold this key. Assign it again, or bring back the runner that holds it.</source>
        <translation>لا يمكن لأحد قراءة ما يلي: %1. المشغّل لا يحفظ هذا المفتاح. يُرجى إسناده من جديد أو إعادة المشغّل الذي يحفظه.</translation>
    </message>
    <message>
        <source>Nobody can read %1 until this key can be used again.</source>
        <translation>لا يمكن لأحد قراءة ما يلي إلى أن يصبح هذا المفتاح قابلًا للاستخدام من جديد: %1.</translation>
    </message>
    <message>
        <source>%1 stand under it. While it cannot be used, nobody can read them; if it is lost, they are gone for good.</source>
        <translation>المحميّ به: %1. وما دام غير قابل للاستخدام، فلا يمكن لأحد قراءة ذلك؛ وإذا فُقد المفتاح، ضاع نهائيًا.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Which key there. It has to exist: none is made.</source>
        <translation>المفتاح المقصود هناك. يجب أن يكون موجودًا: فلن يُنشأ أي مفتاح.</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>نقطة التحميل</translation>
    </message>
    <message>
        <source>The path of a transit engine.</source>
        <translation>مسار محرك transit.</translation>
    </message>
    <message>
        <source>Automatic rotation</source>
        <translation>التدوير التلقائي</translation>
    </message>
    <message>
        <source>Set on the key there, as in 720h. Empty: as it is.</source>
        <translation>يُضبط على المفتاح هناك، مثل 720h. إذا تُرك فارغًا، يبقى كما هو.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>What the role asks for in its trust policy.</source>
        <translation>ما يطلبه الدور في سياسة الثقة الخاصة به.</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>الدور (ARN)</translation>
    </message>
    <message>
        <source>Only for a role of another account that is taken on first.</source>
        <translation>فقط لدور في حساب آخر يجب توليه أولًا.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>رمز الجلسة المميز</translation>
    </message>
    <message>
        <source>Only with temporary access keys.</source>
        <translation>فقط مع مفاتيح الوصول المؤقتة.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة التصديق</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>بصيغة PEM، إذا كانت شهادته صادرة عن جهة تصديق خاصة بكم.</translation>
    </message>
    <message>
        <source>PKCS #11 URI</source>
        <translation>PKCS #11 URI</translation>
    </message>
    <message>
        <source>Names the token and the key, as in pkcs11:token=strongroom;object=kek. The module itself stands in the runner&apos;s configuration.</source>
        <translation>يحدد الرمز المميز والمفتاح، مثل pkcs11:token=strongroom;object=kek. أما الوحدة نفسها فمحددة في إعدادات المشغّل.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The user&apos;s, if the token wants one.</source>
        <translation>رقم PIN الخاص بالمستخدم، إذا كان الرمز المميز يتطلبه.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>These credentials may not do that with the key. Compare their rights with the policy.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية فعل ذلك بالمفتاح. يُرجى مقارنة صلاحياتها بالسياسة.</translation>
    </message>
    <message>
        <source>The key&apos;s state</source>
        <translation>حالة المفتاح</translation>
    </message>
    <message>
        <source>The key is not there, disabled or about to be deleted. Enabling it again at its keeper restores everything under it.</source>
        <translation>المفتاح غير موجود أو معطّل أو على وشك الحذف. وتمكينه من جديد لدى حافظه يعيد كل ما هو محميّ به.</translation>
    </message>
    <message>
        <source>The key&apos;s type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>The key is of another type than it has to be: symmetric, 256 bits, for both directions (Azure: RSA or oct-HSM).</source>
        <translation>المفتاح من نوع غير المطلوب: متماثل، 256 بت، للاتجاهين (Azure: RSA أو oct-HSM).</translation>
    </message>
    <message>
        <source>Wraps and opens a probe</source>
        <translation>تغليف قيمة اختبار وفتحها</translation>
    </message>
    <message>
        <source>What answers there does not answer as a key&apos;s keeper does. Check the address.</source>
        <translation>ما يجيب هناك لا يجيب كما يجيب حافظ مفاتيح. يُرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>الإجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>It did not answer in time. Try again; if it stays so, look at the key&apos;s keeper.</source>
        <translation>لم يُجب في الوقت المحدد. يُرجى إعادة المحاولة؛ وإذا استمر ذلك، فيُرجى فحص حافظ المفتاح.</translation>
    </message>
    <message>
        <source>PKCS #11 module</source>
        <translation>وحدة PKCS #11</translation>
    </message>
    <message>
        <source>The module could not be loaded. It is named in the runner&apos;s configuration (pkcs11_modules).</source>
        <translation>تعذّر تحميل الوحدة. وهي محددة في إعدادات المشغّل (pkcs11_modules).</translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation>الرمز المميز ورقم PIN</translation>
    </message>
    <message>
        <source>The token is not there, or does not take the PIN.</source>
        <translation>الرمز المميز غير موجود، أو لا يقبل رقم PIN.</translation>
    </message>
    <message>
        <source>In the runner&apos;s folder</source>
        <translation>في مجلد المشغّل</translation>
    </message>
    <message>
        <source>A file on the runner&apos;s machine. Nothing else is needed, and nobody else can shut it. Whoever loses the file loses everything under it.</source>
        <translation>ملف على جهاز المشغّل. لا حاجة إلى شيء آخر، ولا يمكن لأحد آخر إغلاقه. ومن يفقد الملف يفقد كل ما هو محميّ به.</translation>
    </message>
    <message>
        <source>A key that OpenBao or HashiCorp Vault keeps, with automatic rotation.</source>
        <translation>مفتاح يحفظه OpenBao أو HashiCorp Vault، مع تدوير تلقائي.</translation>
    </message>
    <message>
        <source>A key in your own account (CMEK): disabling it there shuts everything under it.</source>
        <translation>مفتاح في حسابك الخاص (CMEK): تعطيله هناك يغلق كل ما هو محميّ به.</translation>
    </message>
    <message>
        <source>A key in a hardware module at the runner.</source>
        <translation>مفتاح في وحدة أمان مادية لدى المشغّل.</translation>
    </message>
    <message>
        <source>The runner&apos;s own key</source>
        <translation>مفتاح المشغّل نفسه</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>بلا مهلة: يُغلق فورًا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) after it is shut</source>
        <translation>
            <numerusform>فور إغلاقه</numerusform>
            <numerusform>ثانية واحدة بعد إغلاقه</numerusform>
            <numerusform>ثانيتان بعد إغلاقه</numerusform>
            <numerusform>%n ثوانٍ بعد إغلاقه</numerusform>
            <numerusform>%n ثانية بعد إغلاقه</numerusform>
            <numerusform>%n ثانية بعد إغلاقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>لا أسرار</numerusform>
            <numerusform>سرّ واحد</numerusform>
            <numerusform>سرّان</numerusform>
            <numerusform>%Ln أسرار</numerusform>
            <numerusform>%Ln سرًّا</numerusform>
            <numerusform>%Ln سرّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%Ln إصدارات</numerusform>
            <numerusform>%Ln إصدارًا</numerusform>
            <numerusform>%Ln إصدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>لا بيئات</numerusform>
            <numerusform>بيئة واحدة</numerusform>
            <numerusform>بيئتان</numerusform>
            <numerusform>%Ln بيئات</numerusform>
            <numerusform>%Ln بيئة</numerusform>
            <numerusform>%Ln بيئة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2, in %3</source>
        <comment>secrets, versions, environments</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>missing at a runner</source>
        <translation>غير موجود لدى أحد المشغّلات</translation>
    </message>
    <message>
        <source>All runners alike</source>
        <translation>تطابق كل المشغّلات</translation>
    </message>
    <message>
        <source>A runner that was away when keys were changed differs from the others: what stands under this key may be unreadable whenever that runner is asked. While it is connected, choose Change… for this key and save it once more, or activate it once more if it is the active one. For a key in a runner&apos;s folder, copy keyring.json and kek-*.key from another runner.</source>
        <translation>المشغّل الذي كان غائبًا عند تغيير المفاتيح يختلف عن غيره: فقد تتعذّر قراءة ما هو محميّ بهذا المفتاح كلما سُئل ذلك المشغّل. يُرجى، أثناء اتصاله، اختيار «تغيير…» لهذا المفتاح وحفظه مرة أخرى، أو تنشيطه مرة أخرى إذا كان هو المفتاح النشط. أما المفتاح الموجود في مجلد مشغّل، فيُرجى له نسخ keyring.json وkek-*.key من مشغّل آخر.</translation>
    </message>
    <message>
        <source>The runner&apos;s ring</source>
        <translation>حلقة مفاتيح المشغّل</translation>
    </message>
    <message>
        <source>The runner that was asked does not hold it. Choose Change… for it under Encryption keys, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>المشغّل الذي سُئل لا يحفظه. يُرجى اختيار «تغيير…» له ضمن «مفاتيح التشفير» لتحصل عليه كل المشغّلات، أو إعادة المشغّل الذي يحفظه.</translation>
    </message>
</context>
<context>
    <name>LargeType</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>big O</source>
        <translation>O كبير</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>small L</source>
        <translation>L صغير</translation>
    </message>
    <message>
        <source>big i</source>
        <translation>i كبير</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>… and more, which is not shown large</source>
        <translation>… والمزيد مما لا يُعرض مكبّرًا</translation>
    </message>
</context>
<context>
    <name>LeakSheet</name>
    <message>
        <source>as it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>without white space around it</source>
        <translation>دون المسافات المحيطة بها</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>مع فاصل أسطر في آخرها</translation>
    </message>
    <message>
        <source>kept in base64</source>
        <translation>محفوظة بترميز base64</translation>
    </message>
    <message>
        <source>what it is in base64 for</source>
        <translation>بعد فك ترميزها من base64</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>في أي بيئة</numerusform>
            <numerusform>في بيئة واحدة</numerusform>
            <numerusform>في بيئتين</numerusform>
            <numerusform>في %n بيئات</numerusform>
            <numerusform>في %n بيئة</numerusform>
            <numerusform>في %n بيئة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n approval(s) wait for your decision.</source>
        <translation>
            <numerusform>لا طلبات موافقة تنتظر قرارك.</numerusform>
            <numerusform>طلب موافقة واحد ينتظر قرارك.</numerusform>
            <numerusform>طلبا موافقة ينتظران قرارك.</numerusform>
            <numerusform>%n طلبات موافقة تنتظر قرارك.</numerusform>
            <numerusform>%n طلب موافقة ينتظر قرارك.</numerusform>
            <numerusform>%n طلب موافقة ينتظر قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) of yours are open. End them when you are done.</source>
        <translation>
            <numerusform>لا حالات وصول طارئ مفتوحة لديك.</numerusform>
            <numerusform>لديك حالة وصول طارئ مفتوحة. يُرجى إنهاؤها عند زوال الحاجة إليها.</numerusform>
            <numerusform>لديك حالتا وصول طارئ مفتوحتان. يُرجى إنهاؤهما عند زوال الحاجة إليهما.</numerusform>
            <numerusform>لديك %n حالات وصول طارئ مفتوحة. يُرجى إنهاؤها عند زوال الحاجة إليها.</numerusform>
            <numerusform>لديك %n حالة وصول طارئ مفتوحة. يُرجى إنهاؤها عند زوال الحاجة إليها.</numerusform>
            <numerusform>لديك %n حالة وصول طارئ مفتوحة. يُرجى إنهاؤها عند زوال الحاجة إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) wait for a review.</source>
        <translation>
            <numerusform>لا حالات وصول طارئ تنتظر المراجعة.</numerusform>
            <numerusform>حالة وصول طارئ واحدة تنتظر المراجعة.</numerusform>
            <numerusform>حالتا وصول طارئ تنتظران المراجعة.</numerusform>
            <numerusform>%n حالات وصول طارئ تنتظر المراجعة.</numerusform>
            <numerusform>%n حالة وصول طارئ تنتظر المراجعة.</numerusform>
            <numerusform>%n حالة وصول طارئ تنتظر المراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are overdue.</source>
        <translation>
            <numerusform>لا مراجعات وصول متأخرة.</numerusform>
            <numerusform>مراجعة وصول واحدة متأخرة.</numerusform>
            <numerusform>مراجعتا وصول متأخرتان.</numerusform>
            <numerusform>%n مراجعات وصول متأخرة.</numerusform>
            <numerusform>%n مراجعة وصول متأخرة.</numerusform>
            <numerusform>%n مراجعة وصول متأخرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No runner is connected: nothing can be written or revealed.</source>
        <translation>لا يوجد مشغّل متصل: لا تمكن كتابة أي شيء ولا كشفه.</translation>
    </message>
    <message numerus="yes">
        <source>%n encryption key(s) cannot be used: %1.</source>
        <translation>
            <numerusform>لا مفاتيح تشفير يتعذّر استخدامها: %1.</numerusform>
            <numerusform>مفتاح تشفير واحد يتعذّر استخدامه: %1.</numerusform>
            <numerusform>مفتاحا تشفير يتعذّر استخدامهما: %1.</numerusform>
            <numerusform>%n مفاتيح تشفير يتعذّر استخدامها: %1.</numerusform>
            <numerusform>%n مفتاح تشفير يتعذّر استخدامها: %1.</numerusform>
            <numerusform>%n مفتاح تشفير يتعذّر استخدامها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) failed the last test: %1.</source>
        <translation>
            <numerusform>لم يفشل أي مخزن في آخر اختبار: %1.</numerusform>
            <numerusform>فشل مخزن واحد في آخر اختبار: %1.</numerusform>
            <numerusform>فشل مخزنان في آخر اختبار: %1.</numerusform>
            <numerusform>فشلت %n مخازن في آخر اختبار: %1.</numerusform>
            <numerusform>فشل %n مخزنًا في آخر اختبار: %1.</numerusform>
            <numerusform>فشل %n مخزن في آخر اختبار: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in backends are not yet what they are here.</source>
        <translation>
            <numerusform>لا إصدارات في المخازن تختلف عمّا هي عليه هنا.</numerusform>
            <numerusform>إصدار واحد في المخازن لم يصبح بعد كما هو هنا.</numerusform>
            <numerusform>إصداران في المخازن لم يصبحا بعد كما هما هنا.</numerusform>
            <numerusform>%n إصدارات في المخازن لم تصبح بعد كما هي هنا.</numerusform>
            <numerusform>%n إصدارًا في المخازن لم تصبح بعد كما هي هنا.</numerusform>
            <numerusform>%n إصدار في المخازن لم تصبح بعد كما هي هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>مراجعات الوصول</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>المشغّلات</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>المخازن</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Where the record goes</source>
        <translation>وجهات السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n sink(s) of the record stand still: %1.</source>
        <translation>
            <numerusform>لا وجهات متوقفة للسجل: %1.</numerusform>
            <numerusform>وجهة واحدة للسجل متوقفة: %1.</numerusform>
            <numerusform>وجهتان للسجل متوقفتان: %1.</numerusform>
            <numerusform>%n وجهات للسجل متوقفة: %1.</numerusform>
            <numerusform>%n وجهة للسجل متوقفة: %1.</numerusform>
            <numerusform>%n وجهة للسجل متوقفة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed the record yet.</source>
        <translation>لم يشهد أي مشغّل على السجل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the record were not witnessed since %1.</source>
        <translation>
            <numerusform>لا أحداث في السجل بلا شاهد منذ %1.</numerusform>
            <numerusform>حدث واحد في السجل بلا شاهد منذ %1.</numerusform>
            <numerusform>حدثان في السجل بلا شاهد منذ %1.</numerusform>
            <numerusform>%n أحداث في السجل بلا شاهد منذ %1.</numerusform>
            <numerusform>%n حدثًا في السجل بلا شاهد منذ %1.</numerusform>
            <numerusform>%n حدث في السجل بلا شاهد منذ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>لا أسرار (%n) تأخر تدويرها.</numerusform>
            <numerusform>سر واحد على الأقل تأخر تدويره.</numerusform>
            <numerusform>سرّان على الأقل تأخر تدويرهما.</numerusform>
            <numerusform>%n أسرار على الأقل تأخر تدويرها.</numerusform>
            <numerusform>%n سرًا على الأقل تأخر تدويرها.</numerusform>
            <numerusform>%n سر على الأقل تأخر تدويرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>لا أسرار (%n) تأخر تدويرها.</numerusform>
            <numerusform>سر واحد تأخر تدويره.</numerusform>
            <numerusform>سرّان تأخر تدويرهما.</numerusform>
            <numerusform>%n أسرار تأخر تدويرها.</numerusform>
            <numerusform>%n سرًا تأخر تدويرها.</numerusform>
            <numerusform>%n سر تأخر تدويرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) expire within a day without your decision.</source>
        <translation>
            <numerusform>لا طلبات موافقة تنتهي صلاحيتها خلال يوم دون قرارك.</numerusform>
            <numerusform>طلب موافقة واحد تنتهي صلاحيته خلال يوم دون قرارك.</numerusform>
            <numerusform>طلبا موافقة تنتهي صلاحيتهما خلال يوم دون قرارك.</numerusform>
            <numerusform>%n طلبات موافقة تنتهي صلاحيتها خلال يوم دون قرارك.</numerusform>
            <numerusform>%n طلب موافقة تنتهي صلاحيتها خلال يوم دون قرارك.</numerusform>
            <numerusform>%n طلب موافقة تنتهي صلاحيتها خلال يوم دون قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of yours expire within a day. Ask those who decide.</source>
        <translation>
            <numerusform>لا طلبات لك تنتهي صلاحيتها خلال يوم.</numerusform>
            <numerusform>طلب واحد لك تنتهي صلاحيته خلال يوم. يُرجى تذكير من يبتّ فيه.</numerusform>
            <numerusform>طلبان لك تنتهي صلاحيتهما خلال يوم. يُرجى تذكير من يبتّ فيهما.</numerusform>
            <numerusform>%n طلبات لك تنتهي صلاحيتها خلال يوم. يُرجى تذكير من يبتّ فيها.</numerusform>
            <numerusform>%n طلبًا لك تنتهي صلاحيتها خلال يوم. يُرجى تذكير من يبتّ فيها.</numerusform>
            <numerusform>%n طلب لك تنتهي صلاحيتها خلال يوم. يُرجى تذكير من يبتّ فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; has ended.</source>
        <translation>انتهت الشهادة في «%1».</translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; ends within a day.</source>
        <translation>تنتهي الشهادة في «%1» خلال يوم.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate in &quot;%1&quot; ends in %n day(s).</source>
        <translation>
            <numerusform>تنتهي الشهادة في «%1» اليوم.</numerusform>
            <numerusform>تنتهي الشهادة في «%1» بعد يوم واحد.</numerusform>
            <numerusform>تنتهي الشهادة في «%1» بعد يومين.</numerusform>
            <numerusform>تنتهي الشهادة في «%1» بعد %n أيام.</numerusform>
            <numerusform>تنتهي الشهادة في «%1» بعد %n يومًا.</numerusform>
            <numerusform>تنتهي الشهادة في «%1» بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>لا شهادات انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>شهادة واحدة على الأقل انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>شهادتان على الأقل انتهتا أو تنتهيان خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادات على الأقل انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادة على الأقل انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادة على الأقل انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>لا شهادات انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>شهادة واحدة انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>شهادتان انتهتا أو تنتهيان خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادات انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادة انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
            <numerusform>%n شهادة انتهت أو تنتهي خلال ٣٠ يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are due within %1 days.</source>
        <extracomment>%1 is 14.</extracomment>
        <translation>
            <numerusform>لا مراجعات وصول يحين موعدها خلال %1 يومًا.</numerusform>
            <numerusform>مراجعة وصول واحدة يحين موعدها خلال %1 يومًا.</numerusform>
            <numerusform>مراجعتا وصول يحين موعدهما خلال %1 يومًا.</numerusform>
            <numerusform>%n مراجعات وصول يحين موعدها خلال %1 يومًا.</numerusform>
            <numerusform>%n مراجعة وصول يحين موعدها خلال %1 يومًا.</numerusform>
            <numerusform>%n مراجعة وصول يحين موعدها خلال %1 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end within %1 days: %2.</source>
        <extracomment>%1 is 14, %2 the names of the keys.</extracomment>
        <translation>
            <numerusform>لا تنتهي صلاحية أي مفاتيح API خلال %1 يومًا: %2.</numerusform>
            <numerusform>تنتهي صلاحية مفتاح API واحد خلال %1 يومًا: %2.</numerusform>
            <numerusform>تنتهي صلاحية مفتاحَي API خلال %1 يومًا: %2.</numerusform>
            <numerusform>تنتهي صلاحية %n مفاتيح API خلال %1 يومًا: %2.</numerusform>
            <numerusform>تنتهي صلاحية %n مفتاح API خلال %1 يومًا: %2.</numerusform>
            <numerusform>تنتهي صلاحية %n مفتاح API خلال %1 يومًا: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %n ساعات تقريبًا</numerusform>
            <numerusform>بقيت %n ساعة تقريبًا</numerusform>
            <numerusform>بقيت %n ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>إعادة التغليف بالمفتاح %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) stand under other keys still. Mend what the error says, then start another re-wrap.</source>
        <translation>
            <numerusform>⚠ لم تعد هناك إصدارات محمية بمفاتيح أخرى. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
            <numerusform>⚠ ما زال إصدار واحد محميًا بمفتاح آخر. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
            <numerusform>⚠ ما زال إصداران محميين بمفاتيح أخرى. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
            <numerusform>⚠ ما زالت %n إصدارات محمية بمفاتيح أخرى. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
            <numerusform>⚠ ما زال %n إصدارًا محميًا بمفاتيح أخرى. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
            <numerusform>⚠ ما زال %n إصدار محميًا بمفاتيح أخرى. يُرجى إصلاح ما يذكره الخطأ ثم بدء إعادة تغليف أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Complete: it was counted afterwards, and nothing stands under another key.</source>
        <translation>✓ اكتملت: أُعيد العدّ بعدها، ولا شيء محميّ بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Done to %1 of %2</source>
        <translation>نُفّذ على %1 من %2</translation>
    </message>
    <message>
        <source>given up, %1 left as they were</source>
        <translation>جرى التخلي عن الباقي، وعدده %1، وبقي على حاله</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 days and more</source>
        <translation>%1 يومًا فأكثر</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>من %1 إلى %2 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>بلا قيمة بعد</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>لا يوجد أي سرّ بعد.</translation>
    </message>
    <message>
        <source>Half of what was approved waited %1 at most.</source>
        <translation>أطول انتظار لنصف ما تمت الموافقة عليه: %1.</translation>
    </message>
    <message>
        <source>No secret has had a second value yet.</source>
        <translation>لم يحصل أي سرّ على قيمة ثانية بعد.</translation>
    </message>
    <message>
        <source>Half of all values were replaced within %1.</source>
        <translation>المدة التي استُبدل خلالها نصف القيم جميعها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) in use.</source>
        <translation>
            <numerusform>لا أسرار قيد الاستخدام.</numerusform>
            <numerusform>من أصل سرّ واحد قيد الاستخدام.</numerusform>
            <numerusform>من أصل سرّين قيد الاستخدام.</numerusform>
            <numerusform>من أصل %n أسرار قيد الاستخدام.</numerusform>
            <numerusform>من أصل %n سرًّا قيد الاستخدام.</numerusform>
            <numerusform>من أصل %n سرّ قيد الاستخدام.</numerusform>
        </translation>
    </message>
    <message>
        <source>have an owner</source>
        <translation>لها مالك</translation>
    </message>
    <message>
        <source>were served by canonical URI</source>
        <translation>قُدّمت عبر URI المعياري</translation>
    </message>
    <message>
        <source>lack something</source>
        <translation>ينقصها شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are still being counted.</source>
        <translation>
            <numerusform>لم تعد هناك أحداث قيد العدّ.</numerusform>
            <numerusform>ما زال حدث آخر قيد العدّ.</numerusform>
            <numerusform>ما زال حدثان آخران قيد العدّ.</numerusform>
            <numerusform>ما زالت %n أحداث أخرى قيد العدّ.</numerusform>
            <numerusform>ما زال %n حدثًا آخر قيد العدّ.</numerusform>
            <numerusform>ما زال %n حدث آخر قيد العدّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>are complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Waiting for approval: %1. Emergencies waiting for a review: %2, overdue: %3.</source>
        <translation>بانتظار الموافقة: %1. وصول طارئ بانتظار المراجعة: %2، منها متأخر: %3.</translation>
    </message>
    <message>
        <source>Reviews of access that are open: %1, overdue: %2.</source>
        <translation>مراجعات الوصول المفتوحة: %1، منها متأخر: %2.</translation>
    </message>
    <message>
        <source>reveals with a purpose</source>
        <translation>عمليات كشف لها غرض</translation>
    </message>
    <message>
        <source>reveals with a ticket</source>
        <translation>عمليات كشف لها تذكرة</translation>
    </message>
    <message>
        <source>reveals by approval</source>
        <translation>عمليات كشف بموافقة</translation>
    </message>
    <message>
        <source>of all events, denied</source>
        <translation>المرفوض من كل الأحداث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1 days.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>لم يُسجّل شيء خلال %1 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n secret(s) have a value that is %2 days old or older.</source>
        <extracomment>%2 is 90.</extracomment>
        <translation>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل %n سرّ.</numerusform>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل سرّ واحد.</numerusform>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل سرّين.</numerusform>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل %n أسرار.</numerusform>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل %n سرًّا.</numerusform>
            <numerusform>عمر القيمة %2 يومًا أو أكثر: %1 من أصل %n سرّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>have a value of the last %1 days</source>
        <extracomment>%1 is 90.</extracomment>
        <translation>لها قيمة من آخر %1 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in %1 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>
            <numerusform>لم تُسجّل أحداث خلال %1 يومًا: هل تذكر من وماذا والقرار، والغرض حيث يلزم.</numerusform>
            <numerusform>من أصل حدث واحد سُجّل خلال %1 يومًا: هل يذكر من وماذا والقرار، والغرض حيث يلزم.</numerusform>
            <numerusform>من أصل حدثين سُجّلا خلال %1 يومًا: هل يذكران من وماذا والقرار، والغرض حيث يلزم.</numerusform>
            <numerusform>من أصل %n أحداث سُجّلت خلال %1 يومًا: هل تذكر من وماذا والقرار، والغرض حيث يلزم.</numerusform>
            <numerusform>من أصل %n حدثًا سُجّلت خلال %1 يومًا: هل تذكر من وماذا والقرار، والغرض حيث يلزم.</numerusform>
            <numerusform>من أصل %n حدث سُجّلت خلال %1 يومًا: هل تذكر من وماذا والقرار، والغرض حيث يلزم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 days, most of them: %2.</source>
        <extracomment>%1 is 28, %2 a time of the week.</extracomment>
        <translation>
            <numerusform>لا أحداث خلال %1 يومًا، وأكثرها: %2.</numerusform>
            <numerusform>حدث واحد خلال %1 يومًا، وأكثرها: %2.</numerusform>
            <numerusform>حدثان خلال %1 يومًا، وأكثرها: %2.</numerusform>
            <numerusform>%n أحداث خلال %1 يومًا، وأكثرها: %2.</numerusform>
            <numerusform>%n حدثًا خلال %1 يومًا، وأكثرها: %2.</numerusform>
            <numerusform>%n حدث خلال %1 يومًا، وأكثرها: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionBox</name>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Audit</source>
        <translation>ال&amp;تدقيق</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation>م&amp;قارنة البيئات</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>مقارنة البيئات</translation>
    </message>
    <message>
        <source>A&amp;pprovals</source>
        <translation>الم&amp;وافقات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation>الأ&amp;ذون</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>الأذون</translation>
    </message>
    <message>
        <source>&amp;Emergencies</source>
        <translation>الوصول ال&amp;طارئ</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>ال&amp;سياسة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>الو&amp;صول</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>الآ&amp;لات</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>&amp;Backends</source>
        <translation>الم&amp;خازن</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>المخازن</translation>
    </message>
    <message>
        <source>Encr&amp;yption keys</source>
        <translation>م&amp;فاتيح التشفير</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Rotat&amp;ion</source>
        <translation>الت&amp;دوير</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Setti&amp;ngs</source>
        <translation>&amp;الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Environment matri&amp;x</source>
        <translation>مصفوفة ال&amp;بيئات</translation>
    </message>
    <message>
        <source>Environment matrix</source>
        <translation>مصفوفة البيئات</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Presenting mode is on: no value is shown. Ctrl+Shift+H or the settings end it.</source>
        <translation>وضع العرض التقديمي مفعّل: لا تُعرض أي قيمة. يمكن إنهاؤه بالضغط على Ctrl+Shift+H أو من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&quot;%1&quot; leads to an address that is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>يقود «%1» إلى عنوان ليس على الإنترنت العامة. يُرجى إدخال العنوان العام للخدمة، أو الطلب من القائم على تشغيل الخادم أن يسمح بهذا العنوان (outbound_allow).</translation>
    </message>
    <message>
        <source>This address is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>هذا العنوان ليس على الإنترنت العامة. يُرجى إدخال العنوان العام للخدمة، أو الطلب من القائم على تشغيل الخادم أن يسمح بهذا العنوان (outbound_allow).</translation>
    </message>
    <message>
        <source>This is the address where a cloud gives credentials to its own machines. Enter the address of the service itself.</source>
        <translation>هذا هو العنوان الذي تمنح منه السحابة بيانات الاعتماد لآلاتها. يُرجى إدخال عنوان الخدمة نفسها.</translation>
    </message>
    <message>
        <source>The address must begin with https://: in clear text others could read what is sent. The operator can allow an exception (outbound_allow).</source>
        <translation>يجب أن يبدأ العنوان بالبادئة https:// لأن ما يُرسل دون تشفير قد يقرؤه آخرون. ويمكن للقائم على تشغيل الخادم السماح باستثناء (outbound_allow).</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>لا تمكن قراءة العنوان.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not known. Check its spelling, and the DNS here.</source>
        <translation>الاسم «%1» غير معروف. يُرجى التحقق من كتابته ومن خدمة DNS هنا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept connections. Check the port, the firewall, and that the service runs.</source>
        <translation>لا يقبل «%1» الاتصالات. يُرجى التحقق من المنفذ ومن جدار الحماية ومن أن الخدمة تعمل.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. If it was issued by an authority of your own, enter that authority&apos;s certificate.</source>
        <translation>شهادة «%1» غير موثوقة. إذا كانت صادرة عن جهة تصديق خاصة بكم، فيُرجى إدخال شهادة تلك الجهة.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read. Enter it as PEM.</source>
        <translation>لا تمكن قراءة شهادة جهة التصديق. يُرجى إدخالها بصيغة PEM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS as it is spoken today. Check the port.</source>
        <translation>لا يستخدم «%1» بروتوكول TLS بإصداراته الحالية. يُرجى التحقق من المنفذ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <translation>لم يُجب «%1» في الوقت المحدد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers with more than it may. Check that the address is right.</source>
        <translation>يرسل «%1» في إجابته أكثر من الحد المسموح. يُرجى التحقق من صحة العنوان.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; broke off or is not HTTP. Try again; if it stays so, check that the address is right.</source>
        <translation>انقطعت إجابة «%1» أو أنها ليست بصيغة HTTP. يُرجى إعادة المحاولة، والتحقق من صحة العنوان إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The vault does not accept the role id and secret id. Check both, that the secret id has not expired or been used up, and the mount of AppRole.</source>
        <translation>لا تقبل الخزنة role id وsecret id. يُرجى التحقق منهما، ومن أن secret id لم تنتهِ صلاحيته ولم تُستنفد مرات استخدامه، ومن نقطة تحميل AppRole.</translation>
    </message>
    <message>
        <source>The vault does not accept the token. It may have expired or been revoked, or belong to another namespace.</source>
        <translation>لا تقبل الخزنة الرمز المميز. ربما انتهت صلاحيته أو أُبطل أو كان تابعًا لمساحة أسماء أخرى.</translation>
    </message>
    <message>
        <source>The vault&apos;s policy does not allow %1. Add that to the policy of this token or role.</source>
        <translation>لا تسمح سياسة الخزنة بالإجراء %1. يُرجى إضافته إلى سياسة هذا الرمز المميز أو الدور.</translation>
    </message>
    <message>
        <source>The vault is sealed. Unseal it, then try again.</source>
        <translation>الخزنة مختومة. يُرجى فك ختمها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The vault has no such namespace. Check its name.</source>
        <translation>لا توجد مساحة أسماء كهذه في الخزنة. يُرجى التحقق من اسمها.</translation>
    </message>
    <message>
        <source>The vault has nothing mounted there. Check the mount, and the namespace.</source>
        <translation>لا يوجد في الخزنة شيء محمّل هناك. يُرجى التحقق من نقطة التحميل ومن مساحة الأسماء.</translation>
    </message>
    <message>
        <source>The mount is no KV engine of version 2. Choose another mount, or upgrade it: vault kv enable-versioning.</source>
        <translation>نقطة التحميل ليست محرك KV من الإصدار 2. يُرجى اختيار نقطة تحميل أخرى أو رفع إصدارها بالأمر: vault kv enable-versioning.</translation>
    </message>
    <message>
        <source>The vault does not take so much in one version.</source>
        <translation>لا تتسع الخزنة لهذا القدر في إصدار واحد.</translation>
    </message>
    <message>
        <source>The vault gave an answer that cannot be read.</source>
        <translation>أعطت الخزنة إجابة لا تمكن قراءتها.</translation>
    </message>
    <message>
        <source>The vault could not do it. Its log says why.</source>
        <translation>تعذّر على الخزنة تنفيذ ذلك. والسبب مذكور في سجلها.</translation>
    </message>
    <message>
        <source>The vault has no such key in its transit engine. Make it, or check its name.</source>
        <translation>لا يوجد مفتاح كهذا في محرك transit في الخزنة. يُرجى إنشاؤه أو التحقق من اسمه.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open that version any more. Lower its min_decryption_version to have it back.</source>
        <translation>لم يعد مفتاح الخزنة يفتح ذلك الإصدار. لاستعادته يُرجى خفض قيمة min_decryption_version للمفتاح.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is deleted. Restore it to have it back.</source>
        <translation>مفتاح الخزنة محذوف. يُرجى استعادته ليعود متاحًا.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305.</source>
        <translation>مفتاح الخزنة من نوع آخر. يلزم aes256-gcm96 أو chacha20-poly1305 أو xchacha20-poly1305.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305, not derived.</source>
        <translation>مفتاح الخزنة من نوع آخر. يلزم aes256-gcm96 أو chacha20-poly1305 أو xchacha20-poly1305، من دون اشتقاق (derived).</translation>
    </message>
    <message>
        <source>AWS has no such service in the region &quot;%1&quot;, or the DNS here does not know it. Check the region.</source>
        <translation>لا توجد خدمة كهذه لدى AWS في المنطقة «%1»، أو أن خدمة DNS هنا لا تعرفها. يُرجى التحقق من المنطقة.</translation>
    </message>
    <message>
        <source>AWS does not let us take on the role &quot;%1&quot;. Check its name, that its trust policy names us, and that the external id is the one that it demands.</source>
        <translation>لا تسمح لنا AWS بتولي الدور «%1». يُرجى التحقق من اسمه، ومن أن سياسة الثقة الخاصة به تذكرنا، ومن أن المعرّف الخارجي هو الذي يطلبه.</translation>
    </message>
    <message>
        <source>The clock here and that of AWS are %1 minutes apart, so AWS takes no signature from here. Set the clock.</source>
        <translation>الفرق بين الساعة هنا وساعة AWS هو %1 من الدقائق، لذا لا تقبل AWS توقيعًا من هنا. يُرجى ضبط الساعة.</translation>
    </message>
    <message>
        <source>AWS does not accept these keys. Check the access key id and the secret key, and that they are active.</source>
        <translation>لا تقبل AWS هذين المفتاحين. يُرجى التحقق من معرّف مفتاح الوصول ومن المفتاح السرّي ومن أنهما نشطان.</translation>
    </message>
    <message>
        <source>AWS does not allow %1. Add it to the policy of this user or role.</source>
        <translation>لا تسمح AWS بالإجراء %1. يُرجى إضافته إلى سياسة هذا المستخدم أو الدور.</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of this secret. Check that it is enabled, and that kms:GenerateDataKey and kms:Decrypt are allowed.</source>
        <translation>لا تستطيع AWS استخدام مفتاح KMS الخاص بهذا السرّ. يُرجى التحقق من تمكينه ومن السماح بالإجراءين kms:GenerateDataKey وkms:Decrypt.</translation>
    </message>
    <message>
        <source>The key in AWS KMS is of another type. It takes a symmetric one (SYMMETRIC_DEFAULT) for encrypting and decrypting.</source>
        <translation>المفتاح في AWS KMS من نوع آخر. يلزم مفتاح متماثل (SYMMETRIC_DEFAULT) للتشفير وفك التشفير.</translation>
    </message>
    <message>
        <source>The key is disabled in AWS KMS. Enable it to have it back.</source>
        <translation>المفتاح معطّل في AWS KMS. لاستعادته يُرجى تمكينه.</translation>
    </message>
    <message>
        <source>The key&apos;s state in AWS KMS does not allow it: it waits for its deletion, or is not available. Cancel the deletion and enable the key to have it back.</source>
        <translation>لا تسمح حالة المفتاح في AWS KMS بذلك: فهو بانتظار الحذف أو غير متاح. لاستعادته يُرجى إلغاء الحذف وتمكين المفتاح.</translation>
    </message>
    <message>
        <source>AWS KMS has no such key in this region. Check the key&apos;s ARN and the region.</source>
        <translation>لا يوجد مفتاح كهذا في AWS KMS في هذه المنطقة. يُرجى التحقق من ARN المفتاح ومن المنطقة.</translation>
    </message>
    <message>
        <source>The clock here and that of Google are %1 minutes apart, so Google takes no signature from here. Set the clock.</source>
        <translation>الفرق بين الساعة هنا وساعة Google هو %1 من الدقائق، لذا لا تقبل Google توقيعًا من هنا. يُرجى ضبط الساعة.</translation>
    </message>
    <message>
        <source>Google does not accept this service account&apos;s key. Check that the key has not been deleted, and that the account is enabled.</source>
        <translation>لا تقبل Google مفتاح حساب الخدمة هذا. يُرجى التحقق من أن المفتاح لم يُحذف ومن أن الحساب مُمكَّن.</translation>
    </message>
    <message>
        <source>The service is not turned on in this Google Cloud project. Enable its API, and check the project id.</source>
        <translation>الخدمة غير مفعّلة في مشروع Google Cloud هذا. يُرجى تمكين API الخاص بها والتحقق من معرّف المشروع.</translation>
    </message>
    <message>
        <source>Google Cloud does not allow %1 in this project. Check the project id, and add the permission to a role of this account.</source>
        <translation>لا يسمح Google Cloud بالإجراء %1 في هذا المشروع. يُرجى التحقق من معرّف المشروع وإضافة الصلاحية إلى دور لهذا الحساب.</translation>
    </message>
    <message>
        <source>Google Cloud KMS has no such key. Check project, location, key ring and key.</source>
        <translation>لا يوجد مفتاح كهذا في Google Cloud KMS. يُرجى التحقق من المشروع والموقع وحلقة المفاتيح والمفتاح.</translation>
    </message>
    <message>
        <source>The key&apos;s version in Google Cloud KMS is disabled, or destroyed. Enable or restore it to have it back.</source>
        <translation>إصدار المفتاح في Google Cloud KMS معطّل أو مُتلَف. يُرجى تمكينه أو استعادته ليعود متاحًا.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID does not accept the client secret. Paste the secret&apos;s value, not its id.</source>
        <translation>لا يقبل Microsoft Entra ID سرّ العميل. يُرجى لصق قيمة السرّ، لا معرّفه.</translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one for the application, and enter that.</source>
        <translation>انتهت صلاحية سرّ العميل. يُرجى إنشاء سرّ جديد للتطبيق وإدخاله.</translation>
    </message>
    <message>
        <source>The directory does not know this application. Check the client id, and that it is of this tenant.</source>
        <translation>لا يعرف الدليل هذا التطبيق. يُرجى التحقق من معرّف العميل ومن أنه تابع لهذا المستأجر.</translation>
    </message>
    <message>
        <source>There is no such directory. Check the tenant id.</source>
        <translation>لا يوجد دليل كهذا. يُرجى التحقق من معرّف المستأجر.</translation>
    </message>
    <message>
        <source>The key vault&apos;s firewall does not let us in. Allow the address of this machine in its networking settings, or use a private endpoint.</source>
        <translation>لا يسمح لنا جدار حماية خزنة المفاتيح بالدخول. يُرجى السماح بعنوان هذه الآلة في إعدادات شبكتها أو استخدام نقطة نهاية خاصة.</translation>
    </message>
    <message>
        <source>The key vault does not allow the application to %1 secrets. Add that to its role or access policy.</source>
        <translation>لا تسمح خزنة المفاتيح للتطبيق بالإجراء «%1» على الأسرار. يُرجى إضافته إلى دوره أو سياسة وصوله.</translation>
    </message>
    <message>
        <source>The key vault does not allow %1. Add that to the role or access policy of the application.</source>
        <translation>لا تسمح خزنة المفاتيح بالإجراء %1. يُرجى إضافته إلى دور التطبيق أو سياسة وصوله.</translation>
    </message>
    <message>
        <source>The key vault has no such key. Check its name; if it was deleted, recover it there to have it back.</source>
        <translation>لا يوجد مفتاح كهذا في خزنة المفاتيح. يُرجى التحقق من اسمه؛ وإذا كان قد حُذف، فيُرجى استرداده هناك لاستعادته.</translation>
    </message>
    <message>
        <source>The key in the key vault is disabled, or out of its time. Enable it, or change its dates, to have it back.</source>
        <translation>المفتاح في خزنة المفاتيح معطّل أو خارج مدة صلاحيته. لاستعادته يُرجى تمكينه أو تغيير تواريخه.</translation>
    </message>
    <message>
        <source>The key in the key vault is deleted. Recover it there to have it back.</source>
        <translation>المفتاح محذوف في خزنة المفاتيح. لاستعادته يُرجى استرداده هناك.</translation>
    </message>
    <message>
        <source>The encryption key &quot;%1&quot; cannot be used. %2</source>
        <translation>مفتاح التشفير «%1» غير قابل للاستخدام. %2</translation>
    </message>
    <message>
        <source>The encryption key %1, which this version was sealed under, is not held by the runner that was asked. Replace the key&apos;s settings or credentials once more, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>المشغّل الذي أُرسل إليه الطلب لا يحفظ مفتاح التشفير %1 الذي خُتم به هذا الإصدار. يُرجى استبدال إعدادات المفتاح أو بيانات اعتماده مرة أخرى ليصل إلى كل المشغّلات، أو إعادة المشغّل الذي يحفظه.</translation>
    </message>
    <message>
        <source>The key does not give back what it wrapped. Do not use it.</source>
        <translation>لا يعيد المفتاح ما غلّفه. يُرجى عدم استخدامه.</translation>
    </message>
    <message>
        <source>The wrapped key did not open: it was altered, moved or wrapped by another key.</source>
        <translation>لم يُفتح المفتاح المغلّف: فقد جرى تغييره أو نقله، أو غُلّف بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The key custodian left one out.</source>
        <translation>أغفل أمين المفاتيح إصدارًا واحدًا.</translation>
    </message>
    <message>
        <source>The runner %1 was away when this key was changed, and does not have it as it is now.</source>
        <translation>كان المشغّل %1 غائبًا عند تغيير هذا المفتاح، وليس لديه المفتاح بصورته الحالية.</translation>
    </message>
    <message>
        <source>The runner %1 was away when keys were changed, and wraps under %2.</source>
        <translation>كان المشغّل %1 غائبًا عند تغيير المفاتيح، وما زال يغلّف بالمفتاح %2.</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>لا يوجد أمين مفاتيح متصل. سيتصل تلقائيًا عند تشغيل مشغّله، وعندها يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No runner of this organization is connected. It connects by itself when it is up; then try again.</source>
        <translation>لا يوجد مشغّل متصل لهذه المؤسسة. سيتصل تلقائيًا عند تشغيله، وعندها يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No runner that is connected has a store of that name. Name it under &quot;stores&quot; in its configuration, and start it again.</source>
        <translation>لا يملك أي مشغّل متصل مخزنًا بهذا الاسم. يُرجى ذكره تحت &quot;stores&quot; في إعدادات المشغّل ثم إعادة تشغيله.</translation>
    </message>
    <message>
        <source>The backend returns something else than was stored in it. Check that nothing between changes what is sent.</source>
        <translation>يعيد المخزن شيئًا غير ما حُفظ فيه. يُرجى التحقق من عدم وجود ما يغيّر البيانات المرسلة في الطريق.</translation>
    </message>
    <message>
        <source>The backend does not list what was just stored in it.</source>
        <translation>لا يسرد المخزن ما حُفظ فيه للتو.</translation>
    </message>
    <message>
        <source>The backend already holds something else, or something deleted, for this version.</source>
        <translation>يحفظ المخزن بالفعل شيئًا آخر أو شيئًا محذوفًا لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The backend does not hold this version.</source>
        <translation>لا يحفظ المخزن هذا الإصدار.</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it first, or leave it where it is.</source>
        <translation>هو في سلة المهملات. يُرجى استعادته أولًا أو تركه حيث هو.</translation>
    </message>
    <message>
        <source>It has no version that can be read.</source>
        <translation>ليس له أي إصدار تمكن قراءته.</translation>
    </message>
    <message>
        <source>It has more than %1 versions. Delete old ones first.</source>
        <translation>عدد إصداراته أكثر من %1. يُرجى حذف القديمة منها أولًا.</translation>
    </message>
    <message>
        <source>One of its versions is larger than the %1 KiB that the target takes.</source>
        <translation>أحد إصداراته أكبر من %1 كيبيبايت، وهو الحد الذي تتسع له الوجهة.</translation>
    </message>
    <message>
        <source>Its versions are too large to be moved at once. Delete old ones first.</source>
        <translation>إصداراته أكبر من أن تُنقل دفعة واحدة. يُرجى حذف القديمة منها أولًا.</translation>
    </message>
    <message>
        <source>Somebody waits for an approval of it. Decide on that first.</source>
        <translation>هناك من ينتظر موافقة بشأنه. يُرجى البتّ فيها أولًا.</translation>
    </message>
    <message>
        <source>An emergency access to it is open. End that first.</source>
        <translation>هناك وصول طارئ مفتوح إليه. يُرجى إنهاؤه أولًا.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Check them, and that they have not expired.</source>
        <translation>بيانات الاعتماد هذه غير مقبولة لدى %1. يُرجى التحقق منها ومن عدم انتهاء صلاحيتها.</translation>
    </message>
    <message>
        <source>%1 accepts the credentials, but they may not do this.</source>
        <translation>بيانات الاعتماد مقبولة لدى %1، لكنها لا تملك صلاحية هذا الإجراء.</translation>
    </message>
    <message>
        <source>%1 is asked too often. Try again later.</source>
        <translation>الطلبات المرسلة إلى %1 كثيرة جدًا. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (status %2). Try again later.</source>
        <translation>هناك مشكلة لدى %1 (الحالة %2). يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 answers with status %2, which was not expected.</source>
        <translation>وردت من %1 الحالة %2، وهي غير متوقعة.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>The key vault</source>
        <translation>خزنة المفاتيح</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>تغيير السياسة</translation>
    </message>
    <message>
        <source>change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>erase events of the record</source>
        <translation>محو أحداث من السجل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مبرَّر</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>يحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>إساءة استخدام</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>تصحيح أخطاء</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>hidden again after %n second(s)</source>
        <translation>
            <numerusform>يُخفى من جديد فورًا</numerusform>
            <numerusform>يُخفى من جديد بعد ثانية واحدة</numerusform>
            <numerusform>يُخفى من جديد بعد ثانيتين</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثوانٍ</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثانية</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be copied</source>
        <translation>غير قابل للنسخ</translation>
    </message>
    <message>
        <source>marked with the reader&apos;s name</source>
        <translation>مُعلَّم باسم القارئ</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>فريق %1</translation>
    </message>
    <message>
        <source>those who may reveal</source>
        <translation>من لهم صلاحية الكشف</translation>
    </message>
    <message>
        <source> and also </source>
        <translation> وأيضًا </translation>
    </message>
    <message>
        <source>put another policy in force</source>
        <translation>تفعيل سياسة أخرى</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>سرّ لا يمكنك رؤيته</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed and secret: reveal stripe</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>have access to %1</source>
        <translation>لهم وصول إلى %1</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Have the source make a second key, beside the one in use.</source>
        <translation>يُرجى إنشاء مفتاح ثانٍ في المصدر إلى جانب المفتاح المستخدم.</translation>
    </message>
    <message>
        <source>Make a new password for the role, or a second role beside it.</source>
        <translation>يُرجى إنشاء كلمة مرور جديدة للدور، أو دور ثانٍ إلى جانبه.</translation>
    </message>
    <message>
        <source>Make a new key, and have the authority issue a certificate for it.</source>
        <translation>يُرجى إنشاء مفتاح جديد والطلب من جهة التصديق إصدار شهادة له.</translation>
    </message>
    <message>
        <source>Make a new value, here or at the source. The old one stays in use.</source>
        <translation>يُرجى إنشاء قيمة جديدة، هنا أو في المصدر. وتبقى القيمة القديمة مستخدمة.</translation>
    </message>
    <message>
        <source>Delete the old key at the source.</source>
        <translation>يُرجى حذف المفتاح القديم في المصدر.</translation>
    </message>
    <message>
        <source>Take the old password or role away in the database.</source>
        <translation>يُرجى إزالة كلمة المرور القديمة أو الدور القديم من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Have the authority revoke the old certificate.</source>
        <translation>يُرجى الطلب من جهة التصديق إبطال الشهادة القديمة.</translation>
    </message>
    <message>
        <source>Take the old value back at the source.</source>
        <translation>يُرجى إبطال القيمة القديمة في المصدر.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Database role</source>
        <translation>دور قاعدة بيانات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>التوليد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Revoke at the source</source>
        <translation>الإبطال في المصدر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Save the new value as a new version. Other keys are kept unread.</source>
        <translation>يُرجى حفظ القيمة الجديدة إصدارًا جديدًا. وتبقى المفاتيح الأخرى كما هي دون قراءتها.</translation>
    </message>
    <message>
        <source>Bring the new value to all that use it: mirrors, machines, people.</source>
        <translation>يُرجى إيصال القيمة الجديدة إلى كل الجهات التي تستخدمها: النسخ المطابقة والآلات والأشخاص.</translation>
    </message>
    <message>
        <source>Make sure that everything works with the new value.</source>
        <translation>يُرجى التأكد من أن كل شيء يعمل بالقيمة الجديدة.</translation>
    </message>
    <message>
        <source>All is done. Closing puts the rotation on record.</source>
        <translation>اكتمل كل شيء. والإغلاق يثبت التدوير في السجل.</translation>
    </message>
    <message>
        <source>Set a new value…</source>
        <translation>تعيين قيمة جديدة…</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>The old value is revoked</source>
        <translation>أُبطلت القيمة القديمة</translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation>إغلاق التدوير</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>الموعد اليوم</translation>
    </message>
    <message>
        <source>Rotates when somebody does it: no policy</source>
        <translation>يُدوَّر يدويًا فقط: لا توجد سياسة</translation>
    </message>
    <message>
        <source>; %1 has begun to</source>
        <translation>؛ وقد بدأ «%1» تدويره</translation>
    </message>
    <message>
        <source>%1 may use version %2 until %3</source>
        <translation>يحق لـ«%1» استخدام الإصدار %2 حتى %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>مستحق خلال %n يوم</numerusform>
            <numerusform>مستحق خلال يوم واحد</numerusform>
            <numerusform>مستحق خلال يومين</numerusform>
            <numerusform>مستحق خلال %n أيام</numerusform>
            <numerusform>مستحق خلال %n يومًا</numerusform>
            <numerusform>مستحق خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotates every %n day(s), %1</source>
        <translation>
            <numerusform>يُدوَّر كل %n يوم، %1</numerusform>
            <numerusform>يُدوَّر كل يوم، %1</numerusform>
            <numerusform>يُدوَّر كل يومين، %1</numerusform>
            <numerusform>يُدوَّر كل %n أيام، %1</numerusform>
            <numerusform>يُدوَّر كل %n يومًا، %1</numerusform>
            <numerusform>يُدوَّر كل %n يوم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new age key (age-keygen). The old one still opens the files.</source>
        <translation>يُرجى إنشاء مفتاح age جديد (age-keygen). ويظل المفتاح القديم يفتح الملفات.</translation>
    </message>
    <message>
        <source>Add the new recipient to .sops.yaml and to every file (sops updatekeys), and bring the new key to all that open them.</source>
        <translation>يُرجى إضافة المستلم الجديد إلى .sops.yaml وإلى كل ملف (sops updatekeys)، وإيصال المفتاح الجديد إلى كل من يفتح الملفات.</translation>
    </message>
    <message>
        <source>Wait until the revocation is in the authority&apos;s list (CRL or OCSP), then close.</source>
        <translation>يُرجى الانتظار حتى يظهر الإبطال في قائمة جهة التصديق (CRL أو OCSP)، ثم إغلاق التدوير.</translation>
    </message>
    <message>
        <source>Seal every file anew without the old recipient (sops updatekeys), then close. Old copies still open with the old key.</source>
        <translation>يُرجى إعادة ختم كل ملف دون المستلم القديم (sops updatekeys)، ثم إغلاق التدوير. وتظل النسخ القديمة تُفتح بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Take the old recipient out of .sops.yaml, so that nothing is sealed to it any more.</source>
        <translation>يُرجى إزالة المستلم القديم من .sops.yaml كي لا يُختم له شيء بعد الآن.</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>مفتاح age</translation>
    </message>
    <message>
        <source>The old value is revoked: close</source>
        <translation>أُبطلت القيمة القديمة: إغلاق</translation>
    </message>
    <message>
        <source>default of the environment</source>
        <translation>السياسة الافتراضية للبيئة</translation>
    </message>
    <message>
        <source>default of the organization</source>
        <translation>السياسة الافتراضية للمؤسسة</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Offline: this is what was loaded before. Strongroom goes on trying to reach the server by itself.</source>
        <translation>غير متصل: هذا ما حُمّل من قبل. يواصل Strongroom محاولة الوصول إلى الخادم تلقائيًا.</translation>
    </message>
    <message>
        <source>Offline: this is what was known at %1. Strongroom goes on trying to reach the server by itself.</source>
        <translation>غير متصل: هذا ما كان معروفًا في %1. يواصل Strongroom محاولة الوصول إلى الخادم تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>strong: as hard to guess as a key</source>
        <translation>قوية: تخمينها بصعوبة تخمين مفتاح</translation>
    </message>
    <message>
        <source>fair: withstands years of guessing</source>
        <translation>مقبولة: تصمد أمام التخمين سنوات</translation>
    </message>
    <message>
        <source>weak: guessed at once</source>
        <translation>ضعيفة: تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>weak: guessed in minutes</source>
        <translation>ضعيفة: تُخمَّن خلال دقائق</translation>
    </message>
    <message>
        <source>weak: guessed in hours</source>
        <translation>ضعيفة: تُخمَّن خلال ساعات</translation>
    </message>
    <message>
        <source>weak: guessed in days</source>
        <translation>ضعيفة: تُخمَّن خلال أيام</translation>
    </message>
    <message>
        <source>weak: guessed in months</source>
        <translation>ضعيفة: تُخمَّن خلال أشهر</translation>
    </message>
    <message>
        <source>weak: guessed in a few years</source>
        <translation>ضعيفة: تُخمَّن خلال بضع سنوات</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 وآخرون</translation>
    </message>
    <message numerus="yes">
        <source>nobody in the last %n day(s)</source>
        <translation>
            <numerusform>لا أحد خلال أقل من يوم</numerusform>
            <numerusform>لا أحد خلال آخر يوم</numerusform>
            <numerusform>لا أحد خلال آخر يومين</numerusform>
            <numerusform>لا أحد خلال آخر %n أيام</numerusform>
            <numerusform>لا أحد خلال آخر %n يومًا</numerusform>
            <numerusform>لا أحد خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people, machines</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال آخر يوم</numerusform>
            <numerusform>خلال آخر يومين</numerusform>
            <numerusform>خلال آخر %n أيام</numerusform>
            <numerusform>خلال آخر %n يومًا</numerusform>
            <numerusform>خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and since when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, and their names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln آلة</numerusform>
            <numerusform>آلة واحدة</numerusform>
            <numerusform>آلتان</numerusform>
            <numerusform>%Ln آلات</numerusform>
            <numerusform>%Ln آلة</numerusform>
            <numerusform>%Ln آلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln</source>
        <translation>
            <numerusform>استخدمه %Ln</numerusform>
            <numerusform>استخدمه %Ln</numerusform>
            <numerusform>استخدمه %Ln</numerusform>
            <numerusform>استخدمه %Ln</numerusform>
            <numerusform>استخدمه %Ln</numerusform>
            <numerusform>استخدمه %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueFiles</name>
    <message>
        <source>&quot;%1&quot; is a link. Choose the file that it leads to.</source>
        <translation>«%1» رابط. يُرجى اختيار الملف الذي يقود إليه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, a device or a pipe. Only a plain file can be a value.</source>
        <translation>«%1» مجلد أو جهاز أو أنبوب. لا يمكن أن تكون القيمة إلا ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: a value has at most %2.</source>
        <translation>«%1» كبير جدًا: لا يزيد حجم القيمة على %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already and was left as it is. Choose another name.</source>
        <translation>«%1» موجود بالفعل وتُرك كما هو. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no room left to write &quot;%1&quot;.</source>
        <translation>لم تبقَ مساحة لكتابة «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written there. Choose a folder of your own.</source>
        <translation>لا تمكن كتابة «%1» هناك. يُرجى اختيار مجلد خاص بك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that you may, then try again.</source>
        <translation>لا تمكن قراءة «%1». يُرجى التحقق من صلاحية القراءة ثم إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A console for secrets that the server cannot read.</source>
        <translation>وحدة تحكم للأسرار التي لا يستطيع الخادم قراءتها.</translation>
    </message>
    <message>
        <source>A link to a place in the record</source>
        <translation>رابط إلى موضع في السجل</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Only look a value up, in a small window</source>
        <translation>الاطلاع على قيمة فقط، في نافذة صغيرة</translation>
    </message>
    <message>
        <source>On this computer, whatever was used last and without asking</source>
        <translation>على هذا الجهاز، أيًّا كان ما استُخدم آخر مرة، ودون سؤال</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the former file is kept as %1.</source>
        <translation>تعذّرت قراءة إعداداتك. ستبدأ من جديد؛ ويُحتفظ بالملف السابق باسم %1.</translation>
    </message>
    <message>
        <source>Something half-written is open in a window, or somebody is just signing in. Finish that first, and then choose the language.</source>
        <translation>في إحدى النوافذ تحرير لم يكتمل، أو هناك تسجيل دخول جارٍ. يُرجى إتمام ذلك أولًا، ثم اختيار اللغة.</translation>
    </message>
</context>
<context>
    <name>strongroom::client::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>You are back</source>
        <translation>تمت العودة</translation>
    </message>
    <message>
        <source>You can close this window and go on in Strongroom.</source>
        <translation>يمكنك إغلاق هذه النافذة والمتابعة في Strongroom.</translation>
    </message>
</context>
<context>
    <name>strongroom::console::EmbeddedControlPlane</name>
    <message>
        <source>The embedded control plane could not be set up.</source>
        <translation>تعذّر إعداد مستوى التحكم المدمج.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is Strongroom installed completely?</source>
        <translation>تعذّر بدء %1. هل Strongroom مثبّت بالكامل؟</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used. It must belong to you and be writable.</source>
        <translation>لا يمكن استخدام المجلد %1. يجب أن يكون ملكك وقابلًا للكتابة.</translation>
    </message>
    <message>
        <source>The embedded control plane did not start.</source>
        <translation>لم يبدأ مستوى التحكم المدمج.</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApiKeyListModel</name>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>تنتهي صلاحيته قريبًا</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a key may do, and in which environments</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>see secrets</source>
        <translation>رؤية الأسرار</translation>
    </message>
    <message>
        <source>see versions</source>
        <translation>رؤية الإصدارات</translation>
    </message>
    <message>
        <source>reveal values</source>
        <translation>كشف القيم</translation>
    </message>
    <message>
        <source>write secrets</source>
        <translation>كتابة الأسرار</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>إدارة الوصول</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>رؤية السجل</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApprovalListModel</name>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت الطلب</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BackendListModel</name>
    <message>
        <source>★ default</source>
        <translation>★ افتراضي</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>وقت الاختبار</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BindingListModel</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkItemModel</name>
    <message>
        <source>(one that you cannot see)</source>
        <translation>(سرّ لا يمكنك رؤيته)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب عدم التنفيذ</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkPlaceModel</name>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>يُنفَّذ على</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>يُستثنى</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DifferenceListModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DueListModel</name>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>دُوّر في موعده</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>بلا سياسة</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>يحين موعده قريبًا</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>بدأه</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EffectListModel</name>
    <message>
        <source>gains</source>
        <translation>اكتساب</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>فقدان</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) something</source>
        <translation>
            <numerusform>لا حالات فقدان</numerusform>
            <numerusform>حالة فقدان واحدة</numerusform>
            <numerusform>حالتا فقدان</numerusform>
            <numerusform>%n حالات فقدان</numerusform>
            <numerusform>%n حالة فقدان</numerusform>
            <numerusform>%n حالة فقدان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain(s) something</source>
        <translation>
            <numerusform>لا حالات اكتساب</numerusform>
            <numerusform>حالة اكتساب واحدة</numerusform>
            <numerusform>حالتا اكتساب</numerusform>
            <numerusform>%n حالات اكتساب</numerusform>
            <numerusform>%n حالة اكتساب</numerusform>
            <numerusform>%n حالة اكتساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>لا أحد يكتسب شيئًا أو يفقده.</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EncryptionKeyModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>آخر عمل ناجح</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>المهلة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EndListModel</name>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EventListModel</name>
    <message>
        <source>incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>تصحيح أخطاء</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ مسموح</translation>
    </message>
    <message>
        <source>✕ denied: %1</source>
        <translation>✕ مرفوض: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ExposureListModel</name>
    <message>
        <source>to be rotated</source>
        <translation>يلزم تدويره</translation>
    </message>
    <message>
        <source>rotated since</source>
        <translation>دُوّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>لم يعد محفوظًا هنا</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر اطلاع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GlassListModel</name>
    <message>
        <source>◆ Open, %1 left</source>
        <translation>◆ مفتوح، بقي %1</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>سرّ لا يمكنك رؤيته</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>عمليات الكشف</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GrantListModel</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · الإصدار %2</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>سرّ لا يمكنك رؤيته</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>ينتهي بعد</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>المرات المتبقية</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>مُنح بموجب</translation>
    </message>
</context>
<context>
    <name>strongroom::items::HolderListModel</name>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>access administrator</source>
        <translation>مسؤول وصول</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>مُطّلع</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>secret reader</source>
        <translation>قارئ أسرار</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>انتماء</translation>
    </message>
    <message>
        <source>see</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>إدارة الوصول</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>رؤية السجل</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name: team On call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>لدى %1 دور «%2» في %3</translation>
    </message>
    <message>
        <source>Everybody in %1 is %2 of %3</source>
        <translation>لكل من ينتمي إلى %1 دور «%2» في %3</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 ضمن %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a role and where it was given</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyListModel</name>
    <message>
        <source>hidden value</source>
        <translation>قيمة مخفية</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>changed in v%1</source>
        <translation>تغيّرت في v%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyWriteModel</name>
    <message>
        <source>new secret</source>
        <translation>سرّ جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) set</source>
        <translation>
            <numerusform>لا مفاتيح معيَّنة</numerusform>
            <numerusform>مفتاح واحد معيَّن</numerusform>
            <numerusform>مفتاحان معيَّنان</numerusform>
            <numerusform>%n مفاتيح معيَّنة</numerusform>
            <numerusform>%n مفتاحًا معيَّنًا</numerusform>
            <numerusform>%n مفتاح معيَّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken over</source>
        <translation>
            <numerusform>لا مفاتيح مأخوذة</numerusform>
            <numerusform>مفتاح واحد مأخوذ</numerusform>
            <numerusform>مفتاحان مأخوذان</numerusform>
            <numerusform>%n مفاتيح مأخوذة</numerusform>
            <numerusform>%n مفتاحًا مأخوذًا</numerusform>
            <numerusform>%n مفتاح مأخوذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>لا مفاتيح مُزالة</numerusform>
            <numerusform>مفتاح واحد مُزال</numerusform>
            <numerusform>مفتاحان مُزالان</numerusform>
            <numerusform>%n مفاتيح مُزالة</numerusform>
            <numerusform>%n مفتاحًا مُزالًا</numerusform>
            <numerusform>%n مفتاح مُزال</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>saved in part</source>
        <translation>محفوظ جزئيًا</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MemberListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and what it is on: viewer (environment Test)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معلَن</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>معروف باسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MovingSecretModel</name>
    <message>
        <source>to move</source>
        <translation>بانتظار النقل</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) end</source>
        <translation>
            <numerusform>لا تنتهي أي أذون</numerusform>
            <numerusform>ينتهي إذن واحد</numerusform>
            <numerusform>ينتهي إذنان</numerusform>
            <numerusform>تنتهي %n أذون</numerusform>
            <numerusform>ينتهي %n إذنًا</numerusform>
            <numerusform>ينتهي %n إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted version(s) stay in the trash</source>
        <translation>
            <numerusform>لا تبقى إصدارات محذوفة في سلة المهملات</numerusform>
            <numerusform>يبقى إصدار محذوف واحد في سلة المهملات</numerusform>
            <numerusform>يبقى إصداران محذوفان في سلة المهملات</numerusform>
            <numerusform>تبقى %n إصدارات محذوفة في سلة المهملات</numerusform>
            <numerusform>يبقى %n إصدارًا محذوفًا في سلة المهملات</numerusform>
            <numerusform>يبقى %n إصدار محذوف في سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) come along</source>
        <translation>
            <numerusform>لا تُنقل معه أدوار</numerusform>
            <numerusform>يُنقل معه دور واحد</numerusform>
            <numerusform>يُنقل معه دوران</numerusform>
            <numerusform>تُنقل معه %n أدوار</numerusform>
            <numerusform>يُنقل معه %n دورًا</numerusform>
            <numerusform>يُنقل معه %n دور</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>strongroom::items::NamedListModel</name>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
</context>
<context>
    <name>strongroom::items::PromotionModel</name>
    <message>
        <source>new secret</source>
        <translation>سرّ جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>لا مفاتيح مضافة</numerusform>
            <numerusform>مفتاح واحد مضاف</numerusform>
            <numerusform>مفتاحان مضافان</numerusform>
            <numerusform>%n مفاتيح مضافة</numerusform>
            <numerusform>%n مفتاحًا مضافًا</numerusform>
            <numerusform>%n مفتاح مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>لا مفاتيح مغيّرة</numerusform>
            <numerusform>مفتاح واحد مغيّر</numerusform>
            <numerusform>مفتاحان مغيّران</numerusform>
            <numerusform>%n مفاتيح مغيّرة</numerusform>
            <numerusform>%n مفتاحًا مغيّرًا</numerusform>
            <numerusform>%n مفتاح مغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced, values not compared</source>
        <translation>
            <numerusform>لا مفاتيح مستبدلة</numerusform>
            <numerusform>مفتاح واحد مستبدل دون مقارنة القيم</numerusform>
            <numerusform>مفتاحان مستبدلان دون مقارنة القيم</numerusform>
            <numerusform>%n مفاتيح مستبدلة دون مقارنة القيم</numerusform>
            <numerusform>%n مفتاحًا مستبدلًا دون مقارنة القيم</numerusform>
            <numerusform>%n مفتاح مستبدل دون مقارنة القيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) the same already</source>
        <translation>
            <numerusform>لا مفاتيح متطابقة بالفعل</numerusform>
            <numerusform>مفتاح واحد متطابق بالفعل</numerusform>
            <numerusform>مفتاحان متطابقان بالفعل</numerusform>
            <numerusform>%n مفاتيح متطابقة بالفعل</numerusform>
            <numerusform>%n مفتاحًا متطابقًا بالفعل</numerusform>
            <numerusform>%n مفتاح متطابق بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay</source>
        <translation>
            <numerusform>لا مفاتيح باقية</numerusform>
            <numerusform>مفتاح واحد باقٍ</numerusform>
            <numerusform>مفتاحان باقيان</numerusform>
            <numerusform>%n مفاتيح باقية</numerusform>
            <numerusform>%n مفتاحًا باقيًا</numerusform>
            <numerusform>%n مفتاح باقٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>can be promoted</source>
        <translation>تمكن ترقيته</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>قيد الترقية</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>تمت ترقيته</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>now version %1</source>
        <translation>أصبح الإصدار %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewItemListModel</name>
    <message>
        <source>undecided</source>
        <translation>لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بقرار من</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewListModel</name>
    <message>
        <source>signed by %1</source>
        <translation>وقّعها %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::RunnerListModel</name>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>not connected, or standing by</source>
        <translation>غير متصل أو احتياطي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SecretListModel</name>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1، %2، الإصدار %3، بلا مفاتيح</numerusform>
            <numerusform>%1، %2، الإصدار %3، مفتاح واحد</numerusform>
            <numerusform>%1، %2، الإصدار %3، مفتاحان</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفاتيح</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفتاحًا</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ServiceAccountListModel</name>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>active, of a runner</source>
        <translation>نشط، لمشغّل</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>بلا بيانات اعتماد</numerusform>
            <numerusform>مجموعة بيانات اعتماد واحدة</numerusform>
            <numerusform>مجموعتا بيانات اعتماد</numerusform>
            <numerusform>%n مجموعات بيانات اعتماد</numerusform>
            <numerusform>%n مجموعة بيانات اعتماد</numerusform>
            <numerusform>%n مجموعة بيانات اعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أنشأه</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SessionListModel</name>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز استرداد</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>عامل ثانٍ</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>مفتاح مرور</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>بصمة إصبع</translation>
    </message>
    <message>
        <source>face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (هذه الجلسة)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>strongroom::items::StepListModel</name>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقة</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>while an older version could be used: %1</source>
        <translation>مع بقاء إصدار أقدم قابلًا للاستخدام: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أنجزها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TeamTreeModel</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TestStepModel</name>
    <message>
        <source>passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُوصَل إليها</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>strongroom::items::VersionListModel</name>
    <message>
        <source>● current</source>
        <translation>● الحالي</translation>
    </message>
    <message>
        <source>○ kept</source>
        <translation>○ محفوظ</translation>
    </message>
    <message>
        <source>⊘ deleted</source>
        <translation>⊘ محذوف</translation>
    </message>
    <message>
        <source>✕ destroyed</source>
        <translation>✕ مُتلَف</translation>
    </message>
    <message>
        <source>rollback to v%1</source>
        <translation>رجوع إلى v%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AbortSheet</name>
    <message>
        <source>Abort the rotation</source>
        <translation>إيقاف التدوير</translation>
    </message>
    <message>
        <source>Why it is aborted</source>
        <translation>سبب الإيقاف</translation>
    </message>
    <message>
        <source>Leave the new value in use</source>
        <translation>إبقاء القيمة الجديدة مستخدمة</translation>
    </message>
    <message>
        <source>Version %1 has the new value. Aborting rolls back to version %2: its content becomes a new version, and nothing is revealed. What was done at the source is not undone by this.</source>
        <translation>القيمة الجديدة في الإصدار %1. وإيقاف التدوير يعني الرجوع إلى الإصدار %2: يصبح محتواه إصدارًا جديدًا، ولا يُكشف شيء. وهذا لا يلغي ما أُجري في المصدر.</translation>
    </message>
    <message>
        <source>No value was changed yet. What was done at the source is not undone by this.</source>
        <translation>لم تتغيّر أي قيمة بعد. وهذا لا يلغي ما أُجري في المصدر.</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>إيقاف التدوير</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>People, teams and roles</source>
        <translation>الأشخاص والفرق والأدوار</translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation>الأشخاص والآلات</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Roles given</source>
        <translation>الأدوار الممنوحة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>من له صلاحية ماذا…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessSheet</name>
    <message>
        <source>Who has access</source>
        <translation>من له حق الوصول</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>من لهم حق الوصول</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>من له الصلاحية</translation>
    </message>
    <message>
        <source>Why or why not</source>
        <translation>سبب السماح أو عدمه</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Nobody may do this.</source>
        <translation>ليست لأحد صلاحية فعل هذا.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عن طريق</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>لا يوجد إجراء كهذا.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>هذه المفاتيح مخصصة لـ«%1».</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityView</name>
    <message>
        <source>When how much happened</source>
        <translation>مقدار النشاط عبر الزمن</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>لا أحداث مرفوضة</numerusform>
            <numerusform>حدث مرفوض واحد</numerusform>
            <numerusform>حدثان مرفوضان</numerusform>
            <numerusform>%n أحداث مرفوضة</numerusform>
            <numerusform>%n حدثًا مرفوضًا</numerusform>
            <numerusform>%n حدث مرفوض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddMemberSheet</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The subject is the address of the identity provider, a bar, and the provider&apos;s own name for the person (&quot;sub&quot;). They can do nothing until they are given a role or a team.</source>
        <translation>تتكوّن الهوية من عنوان مزوّد الهوية، ثم خط عمودي، ثم اسم الشخص لدى المزوّد (&quot;sub&quot;). ولا يمكن للشخص فعل شيء قبل منحه دورًا أو ضمّه إلى فريق.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>A subject is an issuer and its name for somebody, with a bar between them: builtin|anna</source>
        <translation>تتكوّن الهوية من المُصدِر واسم الشخص لديه، وبينهما خط عمودي: builtin|anna</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>هذا الشخص عضو بالفعل.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddServerSheet</name>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>الاسم الذي تطلقه عليه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Choose its authority&apos;s file…</source>
        <translation>اختيار ملف جهة تصديقه…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Look at this server</source>
        <translation>فحص هذا الخادم</translation>
    </message>
    <message>
        <source>The server needs a name that you know it by.</source>
        <translation>يحتاج الخادم إلى اسم يمكنك تمييزه به.</translation>
    </message>
    <message>
        <source>You have saved a server of this name. Choose another.</source>
        <translation>لديك خادم محفوظ بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>This computer does not know the authority &quot;%1&quot; that the server shows. Compare its fingerprint with the one that your administrator gave you, not by way of this server. If one digit differs, cancel.</source>
        <translation>لا يعرف هذا الجهاز جهة التصديق «%1» التي يعرضها الخادم. يُرجى مقارنة بصمتها بالبصمة التي أعطاك إياها المسؤول، وليس عن طريق هذا الخادم. وإذا اختلف رقم واحد، فيُرجى الإلغاء.</translation>
    </message>
    <message>
        <source>Trust it and add the server</source>
        <translation>الوثوق بها وإضافة الخادم</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>ملف جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate.</source>
        <translation>لا يمكن قراءة هذا الملف على أنه شهادة.</translation>
    </message>
    <message>
        <source>The server is trusted if this file&apos;s authority vouches for it.</source>
        <translation>يكون الخادم موثوقًا إذا ضمنته جهة التصديق التي في هذا الملف.</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>إضافة الخادم</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AdviceSheet</name>
    <message>
        <source>Which backend?</source>
        <translation>أي مخزن؟</translation>
    </message>
    <message>
        <source>Where your systems run</source>
        <translation>مكان عمل أنظمتك</translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation>أكبر قيمة</translation>
    </message>
    <message>
        <source>A destroyed version has to vanish there by itself</source>
        <translation>يجب أن يختفي الإصدار المُتلَف هناك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It is for development only</source>
        <translation>للتطوير فقط</translation>
    </message>
    <message>
        <source>In no particular place</source>
        <translation>ليست في مكان محدد</translation>
    </message>
    <message>
        <source>Where we run OpenBao or Vault ourselves</source>
        <translation>حيث نشغّل OpenBao أو Vault بأنفسنا</translation>
    </message>
    <message>
        <source>At AWS</source>
        <translation>لدى AWS</translation>
    </message>
    <message>
        <source>At Google Cloud</source>
        <translation>لدى Google Cloud</translation>
    </message>
    <message>
        <source>At Azure</source>
        <translation>لدى Azure</translation>
    </message>
    <message>
        <source>Where do your systems run?</source>
        <translation>أين تعمل أنظمتك؟</translation>
    </message>
    <message>
        <source>What is the largest value?</source>
        <translation>ما أكبر قيمة؟</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1: possible. %2</source>
        <translation>%1: ممكن. %2</translation>
    </message>
    <message>
        <source>%1: not for this. %2</source>
        <translation>%1: لا يصلح لهذا. %2</translation>
    </message>
    <message>
        <source>Stay with the built-in one</source>
        <translation>البقاء على المخزن المدمج</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>إعداد %1</translation>
    </message>
    <message>
        <source>A password or a key (up to %1)</source>
        <translation>كلمة مرور أو مفتاح (حتى %1)</translation>
    </message>
    <message>
        <source>A certificate or a small file (up to %1)</source>
        <translation>شهادة أو ملف صغير (حتى %1)</translation>
    </message>
    <message>
        <source>A file (up to %1)</source>
        <translation>ملف (حتى %1)</translation>
    </message>
    <message>
        <source>A large file (up to %1)</source>
        <translation>ملف كبير (حتى %1)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Ways</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>السبب خطوة بخطوة</translation>
    </message>
    <message>
        <source>%1 may %2 it, because</source>
        <translation>لدى %1 صلاحية «%2»، والسبب</translation>
    </message>
    <message>
        <source>%1 may not %2 it.</source>
        <translation>ليست لدى %1 صلاحية «%2».</translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <translation>الطريقة %1 من %2</translation>
    </message>
    <message>
        <source>They are suspended.</source>
        <translation>الحساب موقوف.</translation>
    </message>
    <message>
        <source>Has: %1 of %2</source>
        <translation>الدور الحالي: %1 في %2</translation>
    </message>
    <message>
        <source>Would take: %1 of %2</source>
        <translation>الدور اللازم: %1 في %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Simulate removing this step</source>
        <translation>محاكاة إزالة هذه الخطوة</translation>
    </message>
    <message>
        <source>Choose a step that was given to somebody; where a thing stands cannot be taken away here.</source>
        <translation>يُرجى اختيار خطوة مُنحت لأحد؛ أما موضع الشيء فلا تمكن إزالته هنا.</translation>
    </message>
    <message>
        <source>Without this step nobody would lose %1.</source>
        <translation>دون هذه الخطوة لا يفقد أحد صلاحية «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Without this step %n would lose %1: %2</source>
        <translation>
            <numerusform>دون هذه الخطوة لا يفقد أحد صلاحية «%1»: %2</numerusform>
            <numerusform>دون هذه الخطوة يفقد واحد صلاحية «%1»: %2</numerusform>
            <numerusform>دون هذه الخطوة يفقد اثنان صلاحية «%1»: %2</numerusform>
            <numerusform>دون هذه الخطوة تُفقد صلاحية «%1» لدى %n: %2</numerusform>
            <numerusform>دون هذه الخطوة تُفقد صلاحية «%1» لدى %n: %2</numerusform>
            <numerusform>دون هذه الخطوة تُفقد صلاحية «%1» لدى %n: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiKeySheet</name>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>The key needs a name, to know it again by.</source>
        <translation>يحتاج المفتاح إلى اسم لتمييزه به لاحقًا.</translation>
    </message>
    <message>
        <source>This is the key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>هذا هو المفتاح. يُعرض هذه المرة فقط: يجب وضعه حيث تجده الآلة، لا في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The API key %1 was made</source>
        <translation>أُنشئ مفتاح API %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكنة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Nothing moves or fades. Where the desktop asks for that, it is so in any case.</source>
        <translation>لا شيء يتحرك أو يتلاشى. وإذا طلب سطح المكتب ذلك، فهو مطبّق في كل الأحوال.</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size, %1 to %2 %.</source>
        <translation>نسبة إلى حجم النص في سطح المكتب، من %1 إلى %2 %.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalDetail</name>
    <message>
        <source>a secret that you cannot see</source>
        <translation>سرّ لا يمكنك رؤيته</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · الإصدار %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n use(s)</source>
        <translation>
            <numerusform>%1، بلا استخدام</numerusform>
            <numerusform>%1، استخدام واحد</numerusform>
            <numerusform>%1، استخدامان</numerusform>
            <numerusform>%1، %n استخدامات</numerusform>
            <numerusform>%1، %n استخدامًا</numerusform>
            <numerusform>%1، %n استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>طلب من %1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Who may agree</source>
        <translation>من يحق له الموافقة</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>ينتظر حتى</translation>
    </message>
    <message>
        <source>agreed, %1</source>
        <translation>موافقة، %1</translation>
    </message>
    <message>
        <source>denied, %1</source>
        <translation>رفض، %1</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>يتطلب هذا الخادم، ويتعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>Nothing is left to decide: this request is closed.</source>
        <translation>لم يبقَ ما يُقرَّر: هذا الطلب مغلق.</translation>
    </message>
    <message>
        <source>You cannot decide on your own request. Somebody else has to.</source>
        <translation>لا يمكنك البتّ في طلبك. يجب أن يبتّ فيه شخص آخر.</translation>
    </message>
    <message>
        <source>You have decided. Another person has to agree too.</source>
        <translation>لقد سجّلت قرارك. ويجب أن يوافق شخص آخر أيضًا.</translation>
    </message>
    <message>
        <source>You are not among those who may decide on this request.</source>
        <translation>لست ممن يحق لهم البتّ في هذا الطلب.</translation>
    </message>
    <message>
        <source>until it is taken away</source>
        <translation>إلى أن يُسحب</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Requests, those for you first</source>
        <translation>الطلبات، وما ينتظرك أولًا</translation>
    </message>
    <message>
        <source>Nobody waits for an approval, and nothing was asked for yet.</source>
        <translation>لا أحد ينتظر موافقة، ولم يُطلب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>لا طلبات تنتظر قرارك</numerusform>
            <numerusform>طلب واحد ينتظر قرارك</numerusform>
            <numerusform>طلبان ينتظران قرارك</numerusform>
            <numerusform>%n طلبات تنتظر قرارك</numerusform>
            <numerusform>%n طلبًا تنتظر قرارك</numerusform>
            <numerusform>%n طلب تنتظر قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was approved: %1</source>
        <translation>تمت الموافقة على طلبك: %1</translation>
    </message>
    <message>
        <source>Your request was denied: %1</source>
        <translation>رُفض طلبك: %1</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>تمت الموافقة: %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed. %n other person(s) have to agree too.</source>
        <translation>
            <numerusform>سُجّلت موافقتك. ولا يلزم أن يوافق أحد آخر.</numerusform>
            <numerusform>سُجّلت موافقتك. ويجب أن يوافق شخص آخر أيضًا.</numerusform>
            <numerusform>سُجّلت موافقتك. ويجب أن يوافق شخصان آخران أيضًا.</numerusform>
            <numerusform>سُجّلت موافقتك. ويجب أن يوافق %n أشخاص آخرين أيضًا.</numerusform>
            <numerusform>سُجّلت موافقتك. ويجب أن يوافق %n شخصًا آخر أيضًا.</numerusform>
            <numerusform>سُجّلت موافقتك. ويجب أن يوافق %n شخص آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was withdrawn</source>
        <translation>سُحب طلبك</translation>
    </message>
    <message>
        <source>%1 Below is how it stands now.</source>
        <translation>%1 يظهر الوضع الحالي أدناه.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AtHandCard</name>
    <message>
        <source>At hand</source>
        <translation>في متناول اليد</translation>
    </message>
    <message>
        <source>Secrets that you pin in the palette, or open, stand here.</source>
        <translation>تظهر هنا الأسرار التي تُثبَّت في لوحة الأوامر أو تُفتح.</translation>
    </message>
    <message>
        <source>Pinned secrets, and those that you opened last.</source>
        <translation>الأسرار المثبّتة، وآخر ما فتحته.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>The record is whole: %n events, verified by this computer.</source>
        <translation>
            <numerusform>السجل كامل: لا أحداث فيه، وتحقق هذا الجهاز من ذلك.</numerusform>
            <numerusform>السجل كامل: حدث واحد تحقق منه هذا الجهاز.</numerusform>
            <numerusform>السجل كامل: حدثان تحقق منهما هذا الجهاز.</numerusform>
            <numerusform>السجل كامل: %n أحداث تحقق منها هذا الجهاز.</numerusform>
            <numerusform>السجل كامل: %n حدثًا تحقق منها هذا الجهاز.</numerusform>
            <numerusform>السجل كامل: %n حدث تحقق منها هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed it yet.</source>
        <translation>لم يشهد عليه أي مشغّل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The runner witnessed %n of them at %1.</source>
        <translation>
            <numerusform>لم يشهد المشغّل على أي منها في %1.</numerusform>
            <numerusform>شهد المشغّل على حدث واحد منها في %1.</numerusform>
            <numerusform>شهد المشغّل على حدثين منها في %1.</numerusform>
            <numerusform>شهد المشغّل على %n أحداث منها في %1.</numerusform>
            <numerusform>شهد المشغّل على %n حدثًا منها في %1.</numerusform>
            <numerusform>شهد المشغّل على %n حدث منها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The record, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By hour of the week</source>
        <translation>حسب ساعات الأسبوع</translation>
    </message>
    <message>
        <source>nobody has said how it ended</source>
        <translation>لم يذكر أحد كيف انتهى</translation>
    </message>
    <message>
        <source>The record could not be verified now.</source>
        <translation>تعذّر التحقق من السجل الآن.</translation>
    </message>
    <message>
        <source>Proven to be in the log</source>
        <translation>ثبت وجوده في السجل</translation>
    </message>
    <message>
        <source>Older than the log</source>
        <translation>أقدم من السجل</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>Nothing is on the record yet.</source>
        <translation>لا شيء في السجل بعد.</translation>
    </message>
    <message>
        <source>Nothing on the record matches the filter.</source>
        <translation>لا شيء في السجل يطابق التصفية.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthorityGate</name>
    <message>
        <source>You have not said yet that you trust your organization&apos;s authority. Values can be neither written nor revealed before.</source>
        <translation>لم تؤكد بعد أن جهة التصديق في مؤسستك موثوقة لديك. ولا يمكن كتابة القيم ولا كشفها قبل ذلك.</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>مقارنة البصمة…</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not the one that you trusted. Nothing is written or revealed.</source>
        <translation>جهة التصديق في مؤسستك ليست الجهة التي وثقت بها. لا يُكتب شيء ولا يُكشف شيء.</translation>
    </message>
    <message>
        <source>Compare the fingerprints…</source>
        <translation>مقارنة البصمات…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthoritySheet</name>
    <message>
        <source>The authority has changed</source>
        <translation>تغيّرت جهة التصديق</translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation>هل هذه الجهة موثوقة لديك؟</translation>
    </message>
    <message>
        <source>Values are sealed to a key that your organization&apos;s authority vouches for, so that not even the server %1 can read them. This is the authority that it presents.</source>
        <translation>تُختم القيم بمفتاح تضمنه جهة التصديق في مؤسستك، بحيث لا يستطيع حتى الخادم %1 قراءتها. وهذه هي الجهة التي يقدّمها.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that your administrator gave you, on paper or in person: not by way of this server. If one digit differs, cancel. You are asked once for each organization and server.</source>
        <translation>يُرجى مقارنتها بالبصمة التي أعطاك إياها المسؤول ورقيًا أو شخصيًا، وليس عن طريق هذا الخادم. وإذا اختلف رقم واحد، فيُرجى الإلغاء. يُطرح هذا السؤال مرة واحدة لكل مؤسسة وخادم.</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>الوثوق بهذه الجهة</translation>
    </message>
    <message>
        <source>The server %1 presents another authority for your organization than the one that you trusted. Nothing is written or revealed until you decide.</source>
        <translation>يقدّم الخادم %1 جهة تصديق لمؤسستك غير التي وثقت بها. ولن يُكتب شيء ولن يُكشف شيء إلى أن تتخذ قرارك.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>الموثوقة حتى الآن</translation>
    </message>
    <message>
        <source>Presented now</source>
        <translation>المقدَّمة الآن</translation>
    </message>
    <message>
        <source>This happens when your organization replaces its authority, and also when somebody puts one of their own in its place to read your values. Ask your administrator, and go on only with the fingerprint that they name.</source>
        <translation>يحدث هذا عندما تستبدل مؤسستك جهة تصديقها، ويحدث أيضًا عندما يضع شخص ما جهة خاصة به مكانها لقراءة قيمك. يُرجى سؤال المسؤول، وعدم المتابعة إلا بالبصمة التي يذكرها.</translation>
    </message>
    <message>
        <source>Trust the new authority</source>
        <translation>الوثوق بالجهة الجديدة</translation>
    </message>
    <message>
        <source>To go on, type the last %1 digits of the new fingerprint</source>
        <extracomment>%1 is 8.</extracomment>
        <translation>للمتابعة، يُرجى كتابة آخر أرقام البصمة الجديدة (%1)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendCard</name>
    <message>
        <source>%1 by %2</source>
        <comment>when, and who</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing is kept here: it can be removed, and a mistake costs nothing.</source>
        <translation>لا شيء محفوظ هنا: يمكن إزالته، ولا خسارة في الخطأ.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>لا أسرار محفوظة هنا، وعدد إصداراتها %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>سرّ واحد محفوظ هنا، وعدد إصداراته %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفه؛ وإذا أضاعه، فُقد.</numerusform>
            <numerusform>سرّان محفوظان هنا، وعدد إصداراتهما %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفهما؛ وإذا أضاعهما، فُقدا.</numerusform>
            <numerusform>%n أسرار محفوظة هنا، وعدد إصداراتها %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>%n سرًّا محفوظة هنا، وعدد إصداراتها %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>%n سرّ محفوظة هنا، وعدد إصداراتها %1. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is reached and how it does is shown to those who may see all secrets.</source>
        <translation>لا تُعرض طريقة الوصول إليه وحالته إلا لمن يحق لهم رؤية كل الأسرار.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</source>
        <translation>
            <numerusform>⚠ لا إصدارات محذوفة أو مُتلَفة هنا ينبغي إبلاغ المخزن بها.</numerusform>
            <numerusform>⚠ إصدار واحد محذوف أو مُتلَف هنا، ولم يُبلَّغ به المخزن بعد. ستتكرر المحاولة حتى تنجح.</numerusform>
            <numerusform>⚠ إصداران محذوفان أو مُتلَفان هنا، ولم يُبلَّغ بهما المخزن بعد. ستتكرر المحاولة حتى تنجح.</numerusform>
            <numerusform>⚠ %n إصدارات محذوفة أو مُتلَفة هنا، ولم يُبلَّغ بها المخزن بعد. ستتكرر المحاولة حتى تنجح.</numerusform>
            <numerusform>⚠ %n إصدارًا محذوفة أو مُتلَفة هنا، ولم يُبلَّغ بها المخزن بعد. ستتكرر المحاولة حتى تنجح.</numerusform>
            <numerusform>⚠ %n إصدار محذوفة أو مُتلَفة هنا، ولم يُبلَّغ بها المخزن بعد. ستتكرر المحاولة حتى تنجح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>yes: new secrets go here</source>
        <translation>نعم: تُحفظ الأسرار الجديدة هنا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>replaced %1; never shown</source>
        <translation>استُبدلت %1؛ ولا تُعرض أبدًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>About the backend</source>
        <translation>عن المخزن</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here. While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>لا أسرار محفوظة هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>سرّ واحد محفوظ هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفه؛ وإذا أضاعه، فُقد.</numerusform>
            <numerusform>سرّان محفوظان هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفهما؛ وإذا أضاعهما، فُقدا.</numerusform>
            <numerusform>%n أسرار محفوظة هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>%n سرًّا محفوظة هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
            <numerusform>%n سرّ محفوظة هنا. إذا تعذّر الوصول إليه، فلا يمكن لأحد كشفها؛ وإذا أضاعها، فُقدت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendDeedSheet</name>
    <message>
        <source>What changes: secrets that are made from now on are kept in %1, unless somebody chooses another backend.</source>
        <translation>ما يتغيّر: الأسرار التي تُنشأ من الآن تُحفظ في %1، ما لم يُختر مخزن آخر.</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is.</source>
        <translation>ما يبقى: كل سرّ موجود يبقى حيث هو.</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is, those in %1 too.</source>
        <translation>ما يبقى: كل سرّ موجود يبقى حيث هو، وكذلك ما في %1.</translation>
    </message>
    <message>
        <source>⚠ Its last test did not pass, or there was none. If it cannot be reached, no new secret can be made. Test it first.</source>
        <translation>⚠ لم ينجح آخر اختبار له، أو لم يُجرَ أي اختبار. وإذا تعذّر الوصول إليه، فلا يمكن إنشاء أي سرّ جديد. يُرجى اختباره أولًا.</translation>
    </message>
    <message>
        <source>Default backend</source>
        <translation>المخزن الافتراضي</translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <translation>جعل %1 المخزن الافتراضي</translation>
    </message>
    <message>
        <source>New secrets go to %1 from now on</source>
        <translation>تُحفظ الأسرار الجديدة في %1 من الآن</translation>
    </message>
    <message>
        <source>Remove a backend</source>
        <translation>إزالة مخزن</translation>
    </message>
    <message>
        <source>Its settings and credentials are forgotten here. There is no way back: it would have to be configured anew. Nothing is changed at the backend itself.</source>
        <translation>تُنسى هنا إعداداته وبيانات اعتماده. ولا رجعة في ذلك: إذ يجب إعداده من جديد. ولا يتغيّر شيء في المخزن نفسه.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The backend %1 was removed</source>
        <translation>أُزيل المخزن %1</translation>
    </message>
    <message>
        <source>Values in %1 were used by %2.</source>
        <translation>استخدم القيم المحفوظة في %1: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation>%1 من ملف…</translation>
    </message>
    <message>
        <source>The file with it</source>
        <translation>الملف الذي يحتوي عليه</translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large for a key.</source>
        <translation>لا يمكن قراءة هذا الملف، أو أنه أكبر من أن يكون مفتاحًا.</translation>
    </message>
    <message>
        <source>✕ This is needed.</source>
        <translation>✕ هذا مطلوب.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>خطوات الاختبار</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>The test is under way. It stores something of its own there, and clears it away again.</source>
        <translation>الاختبار جارٍ. يحفظ هناك شيئًا خاصًا به ثم يزيله.</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>نجحت كل الخطوات.</translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation>فشل الاختبار.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a step of a test</comment>
        <translation>فشلت الخطوة «%1».</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendWizard</name>
    <message>
        <source>Add a backend</source>
        <translation>إضافة مخزن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>New secrets go here from now on (default)</source>
        <translation>حفظ الأسرار الجديدة هنا من الآن (افتراضي)</translation>
    </message>
    <message>
        <source>Kinds of backends</source>
        <translation>أنواع المخازن</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>أي مخزن؟…</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>الاسم *</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>طريقة الوصول إليه</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This server offers no backends besides its own.</source>
        <translation>لا يوفّر هذا الخادم مخازن غير مخزنه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save backend</source>
        <translation>حفظ المخزن</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Whom the role has to trust:</source>
        <translation>من يجب أن يثق به الدور:</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>يحتاج المخزن إلى اسم.</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>هناك بيانات مطلوبة ناقصة.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1; kept encrypted, and never shown again</source>
        <translation>%1؛ تُحفظ مشفّرة ولا تُعرض أبدًا بعد ذلك</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>نجحت كل الخطوات.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>⚠ The test did not pass: nothing can be kept there before that is mended. You can save it, mend it and test it later.</source>
        <translation>⚠ لم ينجح الاختبار: لا يمكن حفظ شيء هناك قبل إصلاح ذلك. ويمكنك حفظ المخزن ثم إصلاحه واختباره لاحقًا.</translation>
    </message>
    <message>
        <source>The backend %1 was added</source>
        <translation>أُضيف المخزن %1</translation>
    </message>
    <message>
        <source>The backend %1 was added; new secrets go there</source>
        <translation>أُضيف المخزن %1؛ وتُحفظ الأسرار الجديدة فيه</translation>
    </message>
    <message>
        <source>The backend %1 was added, but is not the default: %2</source>
        <translation>أُضيف المخزن %1، لكنه ليس الافتراضي: %2</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>هناك مخزن بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>هناك ما ليس كما ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1، الخطوة %2 من %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendsPage</name>
    <message>
        <source>Backends</source>
        <translation>المخازن</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>أي مخزن؟…</translation>
    </message>
    <message>
        <source>Add a backend…</source>
        <translation>إضافة مخزن…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Set as default…</source>
        <translation>تعيين كافتراضي…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>استبدال بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Move secrets…</source>
        <translation>نقل الأسرار…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>There are no backends yet.</source>
        <translation>لا توجد مخازن بعد.</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>يتطلب هذا الخادم، ويتعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>You may not change backends here. Ask for the role of administrator.</source>
        <translation>لا يحق لك تغيير المخازن هنا. يُرجى طلب دور المسؤول.</translation>
    </message>
    <message>
        <source>The built-in backend has no settings and no credentials.</source>
        <translation>ليست للمخزن المدمج إعدادات ولا بيانات اعتماد.</translation>
    </message>
    <message>
        <source>This server does not offer its kind any more.</source>
        <translation>لم يعد هذا الخادم يوفّر نوعه.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>هناك اختبار جارٍ.</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>هو الافتراضي بالفعل.</translation>
    </message>
    <message>
        <source>Nothing is kept in it.</source>
        <translation>لا شيء محفوظ فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept in it. Move them to another backend first.</source>
        <translation>
            <numerusform>لا أسرار محفوظة فيه.</numerusform>
            <numerusform>سرّ واحد محفوظ فيه. يُرجى نقله إلى مخزن آخر أولًا.</numerusform>
            <numerusform>سرّان محفوظان فيه. يُرجى نقلهما إلى مخزن آخر أولًا.</numerusform>
            <numerusform>%n أسرار محفوظة فيه. يُرجى نقلها إلى مخزن آخر أولًا.</numerusform>
            <numerusform>%n سرًّا محفوظة فيه. يُرجى نقلها إلى مخزن آخر أولًا.</numerusform>
            <numerusform>%n سرّ محفوظة فيه. يُرجى نقلها إلى مخزن آخر أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in backend is always there.</source>
        <translation>المخزن المدمج موجود دائمًا.</translation>
    </message>
    <message>
        <source>It is the default. Make another backend the default first.</source>
        <translation>هو الافتراضي. يُرجى جعل مخزن آخر افتراضيًا أولًا.</translation>
    </message>
    <message>
        <source>The test of %1 passed</source>
        <translation>نجح اختبار %1</translation>
    </message>
    <message>
        <source>The test of %1 failed. %2</source>
        <translation>فشل اختبار %1. %2</translation>
    </message>
    <message>
        <source>Values in it were used by %1.</source>
        <translation>استخدم القيم المحفوظة فيه: %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkBar</name>
    <message>
        <source>Do with them…</source>
        <translation>إجراء على المحدد…</translation>
    </message>
    <message>
        <source>Do something with all that are marked</source>
        <translation>تنفيذ إجراء على كل المحدد</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>إزالة كل التحديدات</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>المحدد: %1 من %2</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>لا يحق لك كتابة أسرار هذه المؤسسة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkDetailsSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>تغيير عدة أسرار</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>التخلي عن الباقي</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>Secrets that it was not done to</source>
        <translation>الأسرار التي لم يُنفَّذ عليها</translation>
    </message>
    <message>
        <source>Begun by %1.</source>
        <translation>بدأه «%1».</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>تغيير عدة أسرار</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Labels to add</source>
        <translation>وسوم للإضافة</translation>
    </message>
    <message>
        <source>Labels to remove</source>
        <translation>وسوم للإزالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave production out</source>
        <translation>استثناء الإنتاج</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>استعادة من سلة المهملات</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Add or remove labels</source>
        <translation>إضافة وسوم أو إزالتها</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>تعيين المالك</translation>
    </message>
    <message>
        <source>Move to another backend…</source>
        <translation>نقل إلى مخزن آخر…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>السبب، لأجل السجل</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>حسب البيئة</translation>
    </message>
    <message>
        <source>No secret is marked. Close this, and mark some in the list.</source>
        <translation>لا سرّ محدّد. يُرجى إغلاق هذه النافذة وتحديد أسرار في القائمة.</translation>
    </message>
    <message>
        <source>%1 secrets are marked, and at most %2 can be changed at once. Narrow the filter.</source>
        <translation>عدد الأسرار المحددة %1، ولا يمكن تغيير أكثر من %2 دفعة واحدة. يُرجى تضييق التصفية.</translation>
    </message>
    <message>
        <source>You are asked where to next. Values are sealed anew, each secret is signed for on this device.</source>
        <translation>يُسأل عن الوجهة في الخطوة التالية. يُعاد ختم القيم، ويُوقَّع لكل سرّ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>They stand in several backends. Mark those of one.</source>
        <translation>الأسرار المحدّدة محفوظة في عدة مخازن. يُرجى تحديد أسرار مخزن واحد.</translation>
    </message>
    <message>
        <source>Say which labels to add or to remove.</source>
        <translation>يُرجى ذكر الوسوم المراد إضافتها أو إزالتها.</translation>
    </message>
    <message>
        <source>A label has at most %1 bytes, and a secret at most %2 of them.</source>
        <translation>الحد الأقصى لطول الوسم بالبايت %1، ولعدد وسوم السرّ %2.</translation>
    </message>
    <message>
        <source>A reason has at most %1 bytes.</source>
        <translation>الحد الأقصى لطول السبب بالبايت: %1.</translation>
    </message>
    <message>
        <source>Looking what it would come to…</source>
        <translation>جارٍ حساب ما سيشمله ذلك…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Done to %1 of %2 marked.</source>
        <translation>يُنفَّذ على %1 من الأسرار المحددة وعددها %2.</translation>
    </message>
    <message>
        <source>⚠ %1 of them in production.</source>
        <translation>⚠ منها في الإنتاج: %1.</translation>
    </message>
    <message>
        <source>Move %1 to another backend…</source>
        <translation>نقل إلى مخزن آخر (%1)…</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>إتلاف نهائي</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>بدء التدوير</translation>
    </message>
    <message>
        <source>Say why they are to be destroyed, in at least %1 characters: others have to agree to it.</source>
        <translation>يُرجى ذكر سبب الإتلاف، إذ يجب أن يوافق عليه آخرون. الحد الأدنى لعدد الأحرف: %1.</translation>
    </message>
    <message>
        <source>All their versions are erased and cannot be brought back. It begins when others have agreed.</source>
        <translation>تُمحى كل إصداراتها ولا تمكن استعادتها. ويبدأ ذلك بعد موافقة آخرين.</translation>
    </message>
    <message>
        <source>Each is gone on with under Rotation, step by step; until then nothing changes.</source>
        <translation>يُتابَع كل تدوير في «التدوير» خطوة بخطوة؛ ولا يتغيّر شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>تعيين سياسة التدوير</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>إزالة سياسة التدوير</translation>
    </message>
    <message>
        <source>It can be taken back for %1 days.</source>
        <extracomment>%1 is 30.</extracomment>
        <translation>يمكن التراجع عن ذلك خلال %1 يومًا.</translation>
    </message>
    <message>
        <source>Without one of their own yet: %1; changed: %2.</source>
        <translation>بلا سياسة خاصة بها حتى الآن: %1؛ تتغيّر سياستها: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CellSheet</name>
    <message>
        <source>Change a key</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation>تعيين قيمة</translation>
    </message>
    <message>
        <source>Take the value over from</source>
        <translation>أخذ القيمة من</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Environment to take it from</source>
        <translation>البيئة المأخوذ منها</translation>
    </message>
    <message>
        <source>Nothing is saved yet: changes are staged, and saved together.</source>
        <translation>لم يُحفظ شيء بعد: تُجهَّز التغييرات ثم تُحفظ معًا.</translation>
    </message>
    <message>
        <source>Stage the change</source>
        <translation>تجهيز التغيير</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>توليد قيمة…</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>توليد قيمة</translation>
    </message>
    <message>
        <source>Type a value, or choose what else is to happen.</source>
        <translation>يُرجى كتابة قيمة أو اختيار إجراء آخر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeBackendSheet</name>
    <message>
        <source>They were last replaced %1.</source>
        <translation>آخر استبدال لها: %1.</translation>
    </message>
    <message>
        <source>None were given yet.</source>
        <translation>لم تُعطَ أي بيانات اعتماد بعد.</translation>
    </message>
    <message>
        <source>Replace credentials</source>
        <translation>استبدال بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Change a backend</source>
        <translation>تغيير مخزن</translation>
    </message>
    <message>
        <source>All of them are replaced at once. What is under way ends with the old ones, the next call has the new. %1</source>
        <translation>تُستبدل كلها دفعة واحدة. ينتهي ما هو جارٍ بالقديمة، ويستخدم الاستدعاء التالي الجديدة. %1</translation>
    </message>
    <message>
        <source>Secrets that are kept there are looked for under the new settings from now on. Change only how the same place is reached.</source>
        <translation>من الآن تُطلب الأسرار المحفوظة هناك بالإعدادات الجديدة. لا تُغيَّر إلا طريقة الوصول إلى المكان نفسه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>الاسم *</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>اختبار واستبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>هناك بيانات مطلوبة ناقصة.</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>يحتاج المخزن إلى اسم.</translation>
    </message>
    <message>
        <source>Replace all the same</source>
        <translation>الاستبدال رغم ذلك</translation>
    </message>
    <message>
        <source>The new credentials did not pass the test. Nothing was changed.</source>
        <translation>لم تنجح بيانات الاعتماد الجديدة في الاختبار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The credentials of %1 were replaced</source>
        <translation>استُبدلت بيانات اعتماد %1</translation>
    </message>
    <message>
        <source>The backend %1 was changed</source>
        <translation>تم تغيير المخزن %1</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>هناك مخزن بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>هناك ما ليس كما ينبغي أن يكون.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeList</name>
    <message>
        <source>List of changes</source>
        <translation>قائمة التغييرات</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeListModel</name>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>نُقل: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>الأسطر من %1 إلى %2</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeSheet</name>
    <message>
        <source>Take out of the team</source>
        <translation>إخراج من الفريق</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>سحب دور</translation>
    </message>
    <message>
        <source>%1 is no longer %2 in %3.</source>
        <translation>لن يبقى لدى %1 دور «%2» في %3.</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3.</source>
        <translation>لن يبقى لدى %1 دور «%2» في %3.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation>أُخرج %1 من %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3</source>
        <translation>لم يعد لدى %1 دور «%2» في %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys, values hidden</source>
        <translation>المفاتيح، والقيم مخفية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>There is no version before the current one.</source>
        <translation>لا يوجد إصدار قبل الإصدار الحالي.</translation>
    </message>
    <message>
        <source>%1 · version %2 beside %3</source>
        <translation>%1 · الإصدار %2 مقابل %3</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ أُضيف</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= لم يتغيّر</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ تغيّر</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− أُزيل</translation>
    </message>
    <message>
        <source>? changed more than once, perhaps back</source>
        <translation>? تغيّر أكثر من مرة، وربما عاد كما كان</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Reveal both…</source>
        <translation>كشف القيمتين…</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>في الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>من له حق الوصول</translation>
    </message>
    <message>
        <source>v%1 by %2</source>
        <translation>الإصدار %1، حفظه %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1، في جدول</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>الأرقام نفسها في جدول (T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClockNote</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 ahead</source>
        <translation>▲ ساعة الخادم متقدمة بمقدار %1</translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 behind</source>
        <translation>▲ ساعة الخادم متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>ساعة الخادم متقدمة على ساعة هذا الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>ساعة الخادم متأخرة عن ساعة هذا الجهاز بمقدار %1.</translation>
    </message>
    <message>
        <source>Times are shown as the server has them, and what you sign is made for its time. Have the clock set that is wrong.</source>
        <translation>تُعرض الأوقات كما هي لدى الخادم، ويُعدّ ما يُوقَّع هنا بحسب وقته. يُرجى ضبط الساعة غير الصحيحة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CodeView</name>
    <message>
        <source>%1: code</source>
        <extracomment>The one-time code of a key, and the one after it.</extracomment>
        <translation>%1: الرمز</translation>
    </message>
    <message>
        <source>%1: next code</source>
        <translation>%1: الرمز التالي</translation>
    </message>
    <message numerus="yes">
        <source>For %n more second(s)</source>
        <translation>
            <numerusform>تنتهي صلاحيته الآن</numerusform>
            <numerusform>لثانية أخرى</numerusform>
            <numerusform>لثانيتين أخريين</numerusform>
            <numerusform>لمدة %n ثوانٍ أخرى</numerusform>
            <numerusform>لمدة %n ثانية أخرى</numerusform>
            <numerusform>لمدة %n ثانية أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEnvironmentsPage</name>
    <message>
        <source>First environment</source>
        <translation>البيئة الأولى</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>البيئة الثانية</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>مقارنة القيم…</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>تبديل البيئتين</translation>
    </message>
    <message>
        <source>There must be two environments to compare.</source>
        <translation>يجب أن تكون هناك بيئتان للمقارنة.</translation>
    </message>
    <message>
        <source>Choose another environment to compare this one with.</source>
        <translation>يُرجى اختيار بيئة أخرى لمقارنتها بهذه البيئة.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Environments as of %1</source>
        <translation>البيئات كما كانت في %1</translation>
    </message>
    <message>
        <source>Compared are secrets by slug, what is said of them, and which keys they hold.</source>
        <translation>تُقارَن الأسرار حسب الاسم المختصر وما يُذكر عنها والمفاتيح التي تحتوي عليها.</translation>
    </message>
    <message>
        <source>Whether values are the same was not asked.</source>
        <translation>لم يُسأل عما إذا كانت القيم متطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) were compared, unseen.</source>
        <translation>
            <numerusform>لم تُقارَن قيم أي أسرار.</numerusform>
            <numerusform>قورنت قيم سرّ واحد دون الاطلاع عليها.</numerusform>
            <numerusform>قورنت قيم سرّين دون الاطلاع عليها.</numerusform>
            <numerusform>قورنت قيم %n أسرار دون الاطلاع عليها.</numerusform>
            <numerusform>قورنت قيم %n سرًّا دون الاطلاع عليها.</numerusform>
            <numerusform>قورنت قيم %n سرّ دون الاطلاع عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) were not (%1): %2</source>
        <translation>
            <numerusform>لم تُستثنَ قيم أي أسرار (%1): %2</numerusform>
            <numerusform>لم تُقارَن قيم سرّ واحد (%1): %2</numerusform>
            <numerusform>لم تُقارَن قيم سرّين (%1): %2</numerusform>
            <numerusform>لم تُقارَن قيم %n أسرار (%1): %2</numerusform>
            <numerusform>لم تُقارَن قيم %n سرًّا (%1): %2</numerusform>
            <numerusform>لم تُقارَن قيم %n سرّ (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>ترقية…</translation>
    </message>
    <message>
        <source>Differences, and what to promote</source>
        <translation>الفروق وما سيُرقّى</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>ترقية إلى «%1»…</translation>
    </message>
    <message>
        <source>There is nothing that %1 does not have.</source>
        <translation>لا يوجد ما تفتقر إليه «%1».</translation>
    </message>
    <message>
        <source>Choose what is to go from %1 to %2.</source>
        <translation>يُرجى اختيار ما سيُنقل من «%1» إلى «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>لا مفاتيح مختارة</numerusform>
            <numerusform>مفتاح واحد مختار</numerusform>
            <numerusform>مفتاحان مختاران</numerusform>
            <numerusform>%n مفاتيح مختارة</numerusform>
            <numerusform>%n مفتاحًا مختارًا</numerusform>
            <numerusform>%n مفتاح مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret stands on both sides.</source>
        <translation>لا يوجد سرّ في الجانبين معًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEventsSheet</name>
    <message>
        <source>Compare with another event</source>
        <translation>المقارنة بحدث آخر</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Events of this resource, newest first</source>
        <translation>أحداث هذا المورد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>No other event of this resource changed it.</source>
        <translation>لم يغيّر هذا المورد أي حدث آخر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareValuesSheet</name>
    <message>
        <source>Compare values</source>
        <translation>مقارنة القيم</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) that both environments have.</source>
        <translation>
            <numerusform>لا أسرار مشتركة بين البيئتين.</numerusform>
            <numerusform>قيم سرّ واحد موجود في البيئتين.</numerusform>
            <numerusform>قيم سرّين موجودين في البيئتين.</numerusform>
            <numerusform>قيم %n أسرار موجودة في البيئتين.</numerusform>
            <numerusform>قيم %n سرًّا موجودًا في البيئتين.</numerusform>
            <numerusform>قيم %n سرّ موجود في البيئتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner compares them and tells this window alone whether they are the same: nobody sees a value. Recorded for each secret: you, the time, the purpose and the keys. It takes the same leave as to reveal them.</source>
        <translation>يقارنها المشغّل ولا يُبلغ إلا هذه النافذة بتطابقها أو اختلافها: فلا يرى أحد أي قيمة. ويُسجَّل لكل سرّ: هويتك والوقت والغرض والمفاتيح. ويتطلب ذلك الإذن نفسه الذي يتطلبه كشفها.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictGrid</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>قيمة الطرف الآخر</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictSheet</name>
    <message>
        <source>~ changed</source>
        <translation>~ مُغيَّر</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ مُضاف</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ مُزال</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>قيمة الطرف الآخر</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>متطابقان</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Somebody else saved a version while you were editing. Nothing of yours or theirs is lost: the result becomes a further version, and theirs stays in the list of versions.</source>
        <translation>حفظ شخص آخر إصدارًا أثناء تحريرك. لم يُفقد شيء من تغييراتك ولا من تغييراته: تصبح النتيجة إصدارًا جديدًا، ويبقى إصداره في قائمة الإصدارات.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>The secret has no version that can be read any more.</source>
        <translation>لم يعد لهذا السرّ أي إصدار تمكن قراءته.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Theirs: version %1 by %2</source>
        <translation>الطرف الآخر: الإصدار %1، حفظه %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>إصداري</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>حفظ الإصدار %1</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>نتيجة المفتاح %1</translation>
    </message>
    <message>
        <source>You did not touch the same keys. Both changes are joined.</source>
        <translation>لم تمسّ التغييرات المفاتيح نفسها، فدُمج التغييران.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that both of you touched: choose whose to take</source>
        <translation>
            <numerusform>لا مفاتيح مسّها الطرفان</numerusform>
            <numerusform>مفتاح واحد مسّه الطرفان: يُرجى اختيار القيمة المعتمدة</numerusform>
            <numerusform>مفتاحان مسّهما الطرفان: يُرجى اختيار القيمة المعتمدة لكل منهما</numerusform>
            <numerusform>%n مفاتيح مسّها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
            <numerusform>%n مفتاحًا مسّها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
            <numerusform>%n مفتاح مسّها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>بُتّ في كل شيء.</translation>
    </message>
    <message>
        <source>What each of you did</source>
        <translation>ما فعله كل طرف</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialSheet</name>
    <message>
        <source>Add a credential</source>
        <translation>إضافة بيانات اعتماد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation>مفتاح عام أو شهادة</translation>
    </message>
    <message>
        <source>Public key (JWK), for signed assertions</source>
        <translation>مفتاح عام (JWK) للتأكيدات الموقّعة</translation>
    </message>
    <message>
        <source>Certificate (PEM), for mutual TLS</source>
        <translation>شهادة (PEM) لبروتوكول TLS المتبادل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Only the public part belongs here. The private key stays where it was made.</source>
        <translation>لا يوضع هنا إلا الجزء العام. ويبقى المفتاح الخاص حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation>إضافة بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Paste the public key, or the certificate.</source>
        <translation>يُرجى لصق المفتاح العام أو الشهادة.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent, and the field was cleared. Paste the public part.</source>
        <translation>هذا مفتاح خاص. لم يُرسَل، وقد أُفرغ الحقل. يُرجى لصق الجزء العام.</translation>
    </message>
    <message>
        <source>%1 has a new credential</source>
        <translation>أُضيفت بيانات اعتماد جديدة إلى: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DecisionSheet</name>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>يطلب %1: %2</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>What would have to change, or whom to ask</source>
        <translation>ما الذي ينبغي أن يتغيّر، أو من ينبغي سؤاله</translation>
    </message>
    <message>
        <source>As asked: %1</source>
        <translation>كما في الطلب: %1</translation>
    </message>
    <message>
        <source>Say why: whoever asked reads it.</source>
        <translation>يُرجى ذكر السبب: فسيقرؤه مقدّم الطلب.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>لا يزيد طول السبب على %1 حرف.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailsConflictSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>What each of you wrote</source>
        <translation>ما كتبه كل طرف</translation>
    </message>
    <message>
        <source>%1 altered the same details while you were at it. What only one of you altered is joined by itself, and so are labels.</source>
        <translation>عدّل %1 التفاصيل نفسها أثناء تحريرك. ما عدّله طرف واحد فقط يُدمج تلقائيًا، وكذلك الوسوم.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>الطرف الآخر: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>نتيجة الحقل «%1»</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that both of you altered: choose whose to take</source>
        <translation>
            <numerusform>لا حقول عدّلها الطرفان</numerusform>
            <numerusform>حقل واحد عدّله الطرفان: يُرجى اختيار القيمة المعتمدة</numerusform>
            <numerusform>حقلان عدّلهما الطرفان: يُرجى اختيار القيمة المعتمدة لكل منهما</numerusform>
            <numerusform>%n حقول عدّلها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
            <numerusform>%n حقلًا عدّلها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
            <numerusform>%n حقل عدّلها الطرفان: يُرجى اختيار القيمة المعتمدة لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>بُتّ في كل شيء.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiagnosticsSheet</name>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>Tell the server&apos;s address, too</source>
        <translation>تضمين عنوان الخادم أيضًا</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, settings, counts and the last lines of the log. No value, no name of a secret, of a person or of a file. Read it before you send it; nothing is sent from here.</source>
        <translation>لمن يقدّم لك المساعدة: الإصدارات والإعدادات والأعداد والأسطر الأخيرة من سجل البرنامج. لا تتضمن أي قيمة ولا اسم سرّ أو شخص أو ملف. يُرجى قراءتها قبل إرسالها؛ ولا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>تعذّرت كتابة الملف: %1. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The diagnostics were saved</source>
        <translation>حُفظت معلومات التشخيص</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPainter</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>لا أسطر بلا تغيير</numerusform>
            <numerusform>سطر واحد بلا تغيير</numerusform>
            <numerusform>سطران بلا تغيير</numerusform>
            <numerusform>%n أسطر بلا تغيير</numerusform>
            <numerusform>%n سطرًا بلا تغيير</numerusform>
            <numerusform>%n سطر بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>قيمة مخفية</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters: show all</source>
        <translation>
            <numerusform>لا أحرف أخرى</numerusform>
            <numerusform>حرف واحد آخر: عرض الكل</numerusform>
            <numerusform>حرفان آخران: عرض الكل</numerusform>
            <numerusform>%n أحرف أخرى: عرض الكل</numerusform>
            <numerusform>%n حرفًا آخر: عرض الكل</numerusform>
            <numerusform>%n حرف آخر: عرض الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>no line break at the end</source>
        <translation>لا فاصل أسطر في النهاية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPanel</name>
    <message>
        <source>The older text</source>
        <translation>النص الأقدم</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <source>%1 is not well-formed YAML (line %2).</source>
        <translation>%1 ليس بصيغة YAML سليمة (السطر %2).</translation>
    </message>
    <message>
        <source>%1 is too large to be read as YAML.</source>
        <translation>%1 أكبر من أن يُقرأ بصيغة YAML.</translation>
    </message>
    <message>
        <source>%1 nests YAML too deeply (line %2).</source>
        <translation>%1 فيه تداخل YAML أعمق مما ينبغي (السطر %2).</translation>
    </message>
    <message>
        <source>%1 stands for too much YAML (line %2).</source>
        <translation>%1 يتوسّع إلى قدر من YAML أكبر مما ينبغي (السطر %2).</translation>
    </message>
    <message>
        <source>%1 has a key twice in one map (line %2).</source>
        <translation>%1 فيه مفتاح مكرر في خريطة واحدة (السطر %2).</translation>
    </message>
    <message>
        <source>%1 has an alias that stands for nothing (line %2).</source>
        <translation>%1 فيه اسم مستعار لا يشير إلى شيء (السطر %2).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Both are compared as text.</source>
        <translation>يُقارَن كلاهما بصفته نصًا.</translation>
    </message>
    <message>
        <source>They differ in key order, quoting, layout or comments too, which is not shown.</source>
        <translation>يختلفان أيضًا في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات، وهذا غير معروض.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>النصّان متطابقان.</translation>
    </message>
    <message>
        <source>They differ in white space only, which is not shown.</source>
        <translation>لا يختلفان إلا في المسافات البيضاء، وهذا غير معروض.</translation>
    </message>
    <message>
        <source>One of the texts is not valid UTF-8, so its lines cannot be compared.</source>
        <translation>أحد النصّين ليس UTF-8 صالحًا، لذا تتعذّر مقارنة أسطره.</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>تعذّرت مقارنة النصّين.</translation>
    </message>
    <message>
        <source>There is no room for two sides here, so both are shown as one text.</source>
        <translation>لا يتسع المكان هنا لجانبين، لذا يُعرضان نصًا واحدًا.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Line of the newer text:</source>
        <translation>سطر النص الأحدث:</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>تصدير الفروق</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Patches (*.diff)</source>
        <translation>رُقع (*.diff)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّرت إلى %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>تعذّرت كتابة ملف التصدير: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of key order, quoting, layout or comments hidden.</source>
        <translation>
            <numerusform>لا تغييرات مخفية في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
            <numerusform>تغيير واحد مخفي في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
            <numerusform>تغييران مخفيان في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
            <numerusform>%n تغييرات مخفية في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
            <numerusform>%n تغييرًا مخفيًا في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
            <numerusform>%n تغيير مخفي في ترتيب المفاتيح أو علامات الاقتباس أو التنسيق أو التعليقات.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts is larger than %1, which is too large to compare.</source>
        <translation>حجم أحد النصّين أكبر من %1، وهو أكبر من أن يُقارَن.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffToolbar</name>
    <message>
        <source>Side by side, or as one text (U)</source>
        <translation>جنبًا إلى جنب، أو نصًا واحدًا (U)</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Fold away what did not change (X)</source>
        <translation>طيّ ما لم يتغيّر (X)</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>تجاهل المسافات البيضاء</translation>
    </message>
    <message>
        <source>White space alone is no difference</source>
        <translation>لا تُعدّ المسافات البيضاء وحدها فرقًا</translation>
    </message>
    <message>
        <source>Ignore key order</source>
        <translation>تجاهل ترتيب المفاتيح</translation>
    </message>
    <message>
        <source>Compare YAML by what it means: key order, quoting, layout and comments are no difference</source>
        <translation>مقارنة YAML بحسب معناه: لا يُعدّ ترتيب المفاتيح وعلامات الاقتباس والتنسيق والتعليقات فرقًا</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Break long lines where they leave the view</source>
        <translation>كسر الأسطر الطويلة عند حافة العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Show the list of changes</source>
        <translation>عرض قائمة التغييرات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>More ways to show it</source>
        <translation>طرق أخرى للعرض</translation>
    </message>
    <message>
        <source>Lines around each change</source>
        <translation>الأسطر المحيطة بكل تغيير</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write it to a file, or print it</source>
        <translation>الكتابة إلى ملف، أو الطباعة</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>صفحة ويب (HTML)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>ملف PDF…</translation>
    </message>
    <message>
        <source>Patch (.diff)…</source>
        <translation>رقعة (.diff)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in both texts (Ctrl+F)</source>
        <translation>البحث في النصّين (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>التغيير السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>التغيير التالي (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>نصًا واحدًا</translation>
    </message>
    <message>
        <source>%1 lines around</source>
        <extracomment>%1 is 3 or 10.</extracomment>
        <translation>%1 أسطر محيطة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines, folded away</source>
        <translation>
            <numerusform>لا أسطر مطوية بلا تغيير</numerusform>
            <numerusform>سطر واحد بلا تغيير، مطويّ</numerusform>
            <numerusform>سطران بلا تغيير، مطويّان</numerusform>
            <numerusform>%n أسطر بلا تغيير، مطوية</numerusform>
            <numerusform>%n سطرًا بلا تغيير، مطوية</numerusform>
            <numerusform>%n سطر بلا تغيير، مطوية</numerusform>
        </translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation>(منقول)</translation>
    </message>
    <message>
        <source>Same, line %1: %2</source>
        <translation>متطابق، السطر %1: %2</translation>
    </message>
    <message>
        <source>Changed, line %1, old: %2, new: %3</source>
        <translation>مُغيَّر، السطر %1، القديم: %2، الجديد: %3</translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation>مُضاف، السطر %1: %2</translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation>مُزال، السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EffectsView</name>
    <message>
        <source>Who gains and who loses what</source>
        <translation>من يكتسب ماذا ومن يفقد ماذا</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EmergenciesPage</name>
    <message>
        <source>Emergencies</source>
        <translation>حالات الوصول الطارئ</translation>
    </message>
    <message>
        <source>Emergencies, the open ones first</source>
        <translation>حالات الوصول الطارئ، المفتوحة أولًا</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>What was done in it, oldest first</source>
        <translation>ما جرى خلالها، الأقدم أولًا</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>ما جرى خلالها</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>إغلاق المراجعة…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Nobody has broken the glass of a secret.</source>
        <translation>لم يستخدم أحد الوصول الطارئ إلى أي سرّ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 من قِبل %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما توصلت إليه المراجعة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>The review is closed.</source>
        <translation>أُغلقت المراجعة.</translation>
    </message>
    <message>
        <source>You cannot review what you did yourself. Somebody else has to.</source>
        <translation>لا يمكنك مراجعة ما أجريته بنفسك. يجب أن يراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>You may not see the record, so you cannot review what was done.</source>
        <translation>لا يحق لك الاطلاع على السجل، لذا لا يمكنك مراجعة ما جرى.</translation>
    </message>
    <message>
        <source>It is not over yet. It can be reviewed as soon as it is.</source>
        <translation>لم تنتهِ بعد. تمكن مراجعتها فور انتهائها.</translation>
    </message>
    <message>
        <source>You may not see the record.</source>
        <translation>لا يحق لك الاطلاع على السجل.</translation>
    </message>
    <message>
        <source>Nothing was done in it.</source>
        <translation>لم يجرِ شيء خلالها.</translation>
    </message>
    <message>
        <source>The emergency is over, and its grants are dead</source>
        <translation>انتهت حالة الوصول الطارئ، وبطلت أذونها</translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation>أُغلقت المراجعة</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>لا يحق لك إدارة هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Rotate what was seen…</source>
        <translation>تدوير ما اطُّلع عليه…</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>لا يحق لك كتابة أسرار هذه المؤسسة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsChoice</name>
    <message>
        <source>Keep this date unsealed, to be warned in time</source>
        <translation>حفظ هذا التاريخ دون ختم، للتنبيه في الوقت المناسب</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>تنتهي الشهادة بتاريخ %1.</translation>
    </message>
    <message>
        <source>The first of the certificates ends on %1.</source>
        <translation>تنتهي أولى الشهادات بتاريخ %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsSheet</name>
    <message>
        <source>Certificates that end soon</source>
        <translation>شهادات تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>فتح السرّ</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>No certificate is known to end within 30 days.</source>
        <translation>لا تُعرف شهادة تنتهي خلال ٣٠ يومًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EntryGrid</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Value of key %1</source>
        <translation>قيمة المفتاح %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>unchanged, hidden</source>
        <translation>بلا تغيير، مخفية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ مُزال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>إزالة المفتاح %1</translation>
    </message>
    <message>
        <source>The text holds several secrets. Use Import for it.</source>
        <translation>يحتوي النص على عدة أسرار. يُرجى استخدام «استيراد» له.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ مُغيَّر</translation>
    </message>
    <message>
        <source>– kept</source>
        <translation>– باقٍ</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ جديد</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Choose a file for key %1</source>
        <translation>اختيار ملف للمفتاح «%1»</translation>
    </message>
    <message>
        <source>From the file %1, %2</source>
        <translation>من الملف «%1»، %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>A version holds at most %1 keys, and with this text it would be %2. Nothing was changed. Spread the keys over several secrets.</source>
        <translation>الحد الأقصى لعدد مفاتيح الإصدار: %1، وسيصبح عددها مع هذا النص: %2. لم يتغيّر شيء. يُرجى توزيع المفاتيح على عدة أسرار.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvChip</name>
    <message>
        <source>Environment %1, %2</source>
        <translation>البيئة %1، %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentSheet</name>
    <message>
        <source>New environment</source>
        <translation>بيئة جديدة</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>اسم البيئة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Development: mistakes are cheap</source>
        <translation>التطوير: الأخطاء فيها غير مكلفة</translation>
    </message>
    <message>
        <source>Staging: close to production</source>
        <translation>التجهيز: قريبة من الإنتاج</translation>
    </message>
    <message>
        <source>Production: people depend on it</source>
        <translation>الإنتاج: يعتمد الناس عليها</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Create environment</source>
        <translation>إنشاء البيئة</translation>
    </message>
    <message>
        <source>The environment needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>تحتاج البيئة إلى اسم فيه حرف أو رقم واحد على الأقل من a–z و0–9.</translation>
    </message>
    <message>
        <source>There is an environment of this name. Choose another.</source>
        <translation>توجد بيئة بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventDiff</name>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 من قِبل %2، %3</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة بـ…</translation>
    </message>
    <message>
        <source>Compare with another event</source>
        <translation>المقارنة بحدث آخر</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Older record of this resource</source>
        <translation>تسجيل أقدم لهذا المورد</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Newer record of this resource</source>
        <translation>تسجيل أحدث لهذا المورد</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Open these differences in their own window</source>
        <translation>فتح هذه الفروق في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Compare with another event of the same resource</source>
        <translation>المقارنة بحدث آخر للمورد نفسه</translation>
    </message>
    <message>
        <source>Strongroom – Differences</source>
        <translation>Strongroom – الفروق</translation>
    </message>
    <message>
        <source>This event changed nothing that could be compared.</source>
        <translation>لم يغيّر هذا الحدث شيئًا تمكن مقارنته.</translation>
    </message>
    <message>
        <source>%1: after event %2 and after event %3</source>
        <translation>%1: بعد الحدث %2 وبعد الحدث %3</translation>
    </message>
    <message>
        <source>%1 · resource ref:%2 · record %3 (%4)</source>
        <translation>%1 · المورد ref:%2 · التسجيل %3 (%4)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventFacts</name>
    <message>
        <source>Show related</source>
        <translation>عرض ما يتصل به</translation>
    </message>
    <message>
        <source>What the record says of this event</source>
        <translation>ما يذكره السجل عن هذا الحدث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>مهمة النشر</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Everything this person did</source>
        <translation>كل ما أجراه هذا الشخص</translation>
    </message>
    <message>
        <source>Everything done to this resource</source>
        <translation>كل ما أُجري على هذا المورد</translation>
    </message>
    <message>
        <source>Everyone who revealed this</source>
        <translation>كل من كشف هذا</translation>
    </message>
    <message>
        <source>This grant</source>
        <translation>هذا الإذن</translation>
    </message>
    <message>
        <source>This approval</source>
        <translation>هذه الموافقة</translation>
    </message>
    <message>
        <source>This deployment job</source>
        <translation>مهمة النشر هذه</translation>
    </message>
    <message>
        <source>Everything from this address</source>
        <translation>كل ما ورد من هذا العنوان</translation>
    </message>
    <message>
        <source>What this person has seen…</source>
        <translation>ما اطلع عليه هذا الشخص…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EvidenceSheet</name>
    <message>
        <source>Evidence of a period</source>
        <translation>أدلة عن فترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>Two files: a signed document (PDF) for people, and the events with their proofs (JSON). That it was made stands on the record. Values of secrets are in neither.</source>
        <translation>ملفان: مستند موقّع (PDF) للقراءة، والأحداث مع إثباتاتها (JSON). ويُسجَّل إعداد الأدلة في سجل التدقيق. ولا يحتوي أي منهما على قيم الأسرار.</translation>
    </message>
    <message>
        <source>Make evidence…</source>
        <translation>إعداد الأدلة…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها.</translation>
    </message>
    <message>
        <source>The files cannot be written there. Choose another folder.</source>
        <translation>لا تمكن كتابة الملفين هناك. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n events is written.</source>
        <translation>
            <numerusform>كُتبت الأدلة، ولا أحداث فيها.</numerusform>
            <numerusform>كُتبت أدلة حدث واحد.</numerusform>
            <numerusform>كُتبت أدلة حدثين.</numerusform>
            <numerusform>كُتبت أدلة %n أحداث.</numerusform>
            <numerusform>كُتبت أدلة %n حدثًا.</numerusform>
            <numerusform>كُتبت أدلة %n حدث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExposureSheet</name>
    <message>
        <source>What they have seen</source>
        <translation>ما اطلع عليه</translation>
    </message>
    <message>
        <source>Values that were seen</source>
        <translation>القيم التي اطُّلع عليها</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>The record tells of no value that they have seen.</source>
        <translation>لا يذكر السجل أي قيمة اطلع عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has seen %n values that still hold. Rotate them, each where it is made.</source>
        <translation>
            <numerusform>لم يطّلع %1 على أي قيمة ما زالت سارية.</numerusform>
            <numerusform>اطّلع %1 على قيمة واحدة ما زالت سارية. يُرجى تدويرها حيث تُنشأ.</numerusform>
            <numerusform>اطّلع %1 على قيمتين ما زالتا ساريتين. يُرجى تدوير كل منهما حيث تُنشأ.</numerusform>
            <numerusform>اطّلع %1 على %n قيم ما زالت سارية. يُرجى تدوير كل منها حيث تُنشأ.</numerusform>
            <numerusform>اطّلع %1 على %n قيمة ما زالت سارية. يُرجى تدوير كل منها حيث تُنشأ.</numerusform>
            <numerusform>اطّلع %1 على %n قيمة ما زالت سارية. يُرجى تدوير كل منها حيث تُنشأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that %1 has seen still holds.</source>
        <translation>لم يعد ساريًا أي مما اطّلع عليه %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileChoiceSheet</name>
    <message>
        <source>A file with values</source>
        <translation>ملف فيه قيم</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; holds %n key(s) with values. Take each as a row, or the whole file as the value of one key?</source>
        <translation>
            <numerusform>لا يحتوي «%1» على مفاتيح لها قيم. هل يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
            <numerusform>يحتوي «%1» على مفتاح واحد له قيمة. هل يؤخذ في صف، أم يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
            <numerusform>يحتوي «%1» على مفتاحين لهما قيمتان. هل يؤخذ كل منهما في صف، أم يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
            <numerusform>يحتوي «%1» على %n مفاتيح لها قيم. هل يؤخذ كل منها في صف، أم يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
            <numerusform>يحتوي «%1» على %n مفتاحًا لها قيم. هل يؤخذ كل منها في صف، أم يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
            <numerusform>يحتوي «%1» على %n مفتاح لها قيم. هل يؤخذ كل منها في صف، أم يؤخذ الملف كله قيمةً لمفتاح واحد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>أخذ صف واحد</numerusform>
            <numerusform>أخذ صفين</numerusform>
            <numerusform>أخذ %n صفوف</numerusform>
            <numerusform>أخذ %n صفًّا</numerusform>
            <numerusform>أخذ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file as one value</source>
        <translation>أخذ الملف قيمةً واحدة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileView</name>
    <message>
        <source>%1 that are no text</source>
        <translation>%1 من البيانات غير النصية</translation>
    </message>
    <message>
        <source>%1: first bytes</source>
        <extracomment>The first bytes of a key&apos;s value.</extracomment>
        <translation>%1: البايتات الأولى</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>لا تسمح سياسة مؤسستك بنسخ هذه القيمة.</translation>
    </message>
    <message>
        <source>A file stays where it is saved until somebody removes it. Only you may read it; programs that you run may, too.</source>
        <translation>يبقى الملف حيث حُفظ إلى أن يزيله أحد. لا يحق لغيرك قراءته؛ لكن البرامج التي تشغّلها يمكنها ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>حفظ «%1» في ملف</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>البحث في النصّين</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>التطابق السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>التطابق التالي (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GeneratorSheet</name>
    <message>
        <source>Generate a value</source>
        <translation>توليد قيمة</translation>
    </message>
    <message>
        <source>What is to be made</source>
        <translation>ما يُراد توليده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>With symbols</source>
        <translation>مع الرموز</translation>
    </message>
    <message>
        <source>With letters that look alike (0 and O, 1, l and I)</source>
        <translation>مع الأحرف المتشابهة (0 وO، و1 وl وI)</translation>
    </message>
    <message>
        <source>With letters that look alike</source>
        <translation>مع الأحرف المتشابهة</translation>
    </message>
    <message>
        <source>The value that was made</source>
        <translation>القيمة المولَّدة</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>استخدام هذه القيمة</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>توليد قيمة أخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>Passphrase of words that can be spoken</source>
        <translation>عبارة مرور من كلمات يمكن نطقها</translation>
    </message>
    <message>
        <source>Random bytes, in hexadecimal</source>
        <translation>بايتات عشوائية، بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Random bytes, in Base64</source>
        <translation>بايتات عشوائية، بترميز Base64</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Ed25519 private key (PEM)</source>
        <translation>مفتاح Ed25519 خاص (PEM)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرف</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمة</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>About %1 bits: as strong as a key.</source>
        <translation>نحو %1 بت: بقوة مفتاح تشفير.</translation>
    </message>
    <message>
        <source>About %1 bits: strong enough for what a person types.</source>
        <translation>نحو %1 بت: قوة كافية لما يكتبه شخص.</translation>
    </message>
    <message>
        <source>About %1 bits: weak. Make it longer, unless somebody limits the number of guesses.</source>
        <translation>نحو %1 بت: ضعيفة. يُرجى إطالتها، ما لم يكن عدد المحاولات محدودًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GiveRoleSheet</name>
    <message>
        <source>Give a role</source>
        <translation>منح دور</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>منح الدور</translation>
    </message>
    <message>
        <source>Choose to whom, and on what: then it is shown who gains what.</source>
        <translation>يُرجى اختيار لمن يُمنح الدور وعلى ماذا: فيُعرض بعدها من يكتسب ماذا.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <translation>أصبح لدى %1 دور «%2» في %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassBand</name>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>End the emergency about %1 now</source>
        <translation>إنهاء الوصول الطارئ إلى %1 الآن</translation>
    </message>
    <message>
        <source>◆ BREAK GLASS · %1 · %2 left · everything is recorded</source>
        <translation>◆ BREAK GLASS · %1 · المتبقي: %2 · كل شيء يُسجَّل</translation>
    </message>
    <message>
        <source>Break glass active on %1, %2 left</source>
        <translation>وصول طارئ نشط إلى %1، المتبقي: %2</translation>
    </message>
    <message numerus="yes">
        <source>The emergency about %1 ends in %n minute(s)</source>
        <translation>
            <numerusform>ينتهي الوصول الطارئ إلى %1 خلال أقل من دقيقة</numerusform>
            <numerusform>ينتهي الوصول الطارئ إلى %1 بعد دقيقة واحدة</numerusform>
            <numerusform>ينتهي الوصول الطارئ إلى %1 بعد دقيقتين</numerusform>
            <numerusform>ينتهي الوصول الطارئ إلى %1 بعد %n دقائق</numerusform>
            <numerusform>ينتهي الوصول الطارئ إلى %1 بعد %n دقيقة</numerusform>
            <numerusform>ينتهي الوصول الطارئ إلى %1 بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The emergency is over. Somebody else reviews it.</source>
        <translation>انتهى الوصول الطارئ. وسيراجعه شخص آخر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassSheet</name>
    <message>
        <source>Break glass</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>يُرجى كتابة %1</translation>
    </message>
    <message>
        <source>◆ You get access at once, for an emergency that cannot wait for others. Everybody in the organization is told now, everything that you do is recorded, and somebody else reviews it afterwards.</source>
        <translation>◆ يُتاح لك الوصول فورًا، لحالة طارئة لا تحتمل انتظار الآخرين. ويُبلَّغ الآن كل من في المؤسسة، ويُسجَّل كل ما تجريه، ويراجعه شخص آخر لاحقًا.</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>بدء الوصول الطارئ</translation>
    </message>
    <message>
        <source>What is broken, and why nobody can be waited for</source>
        <translation>ما العطل، ولماذا يتعذّر انتظار أحد</translation>
    </message>
    <message>
        <source>As long as the policy gives</source>
        <translation>المدة التي تتيحها السياسة</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters</source>
        <translation>سبب لا يقل عدد أحرفه عن %1</translation>
    </message>
    <message>
        <source>the ticket of the emergency</source>
        <translation>تذكرة الحالة الطارئة</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>الكلمتان %1</translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>ما زال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>You have broken the glass of this secret already.</source>
        <translation>لديك وصول طارئ إلى هذا السرّ بالفعل.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GrantsPage</name>
    <message>
        <source>Grants</source>
        <translation>الأذون</translation>
    </message>
    <message>
        <source>Grants that can still be used</source>
        <translation>الأذون التي ما زال استخدامها ممكنًا</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>تمديد لمرة واحدة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>No grant can be used at the moment. Revealing a value asks for one.</source>
        <translation>لا يوجد حاليًا إذن يمكن استخدامه. وكشف قيمة يطلب إذنًا.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>مُنح في</translation>
    </message>
    <message>
        <source>Only whom it was given to can extend a grant.</source>
        <translation>لا يمكن تمديد الإذن إلا لمن مُنح له.</translation>
    </message>
    <message>
        <source>What others approved, or an emergency gave, cannot be extended. Ask again.</source>
        <translation>لا يمكن تمديد ما وافق عليه آخرون أو ما منحه وصول طارئ. يُرجى تقديم طلب جديد.</translation>
    </message>
    <message>
        <source>This grant was extended already. Ask for another one.</source>
        <translation>سبق تمديد هذا الإذن. يُرجى طلب إذن آخر.</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>لا يحق لك إدارة هذه المؤسسة.</translation>
    </message>
    <message>
        <source>The grant can be used no more</source>
        <translation>لم يعد استخدام الإذن ممكنًا</translation>
    </message>
    <message>
        <source>The grant lasts until %1</source>
        <translation>الإذن سارٍ حتى %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Find a word or a shortcut</source>
        <translation>البحث عن مصطلح أو اختصار</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The user guide lies in docs/guide of the source, and in /usr/share/doc/strongroom/guide where Strongroom is installed from a package.</source>
        <translation>يوجد دليل المستخدم في docs/guide ضمن الشيفرة المصدرية، وفي /usr/share/doc/strongroom/guide حيث ثُبّت Strongroom من حزمة.</translation>
    </message>
    <message>
        <source>No word here has that in it.</source>
        <translation>لا يوجد هنا مصطلح يحتوي على ذلك.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HintBar</name>
    <message>
        <source>Find a secret: press %1 and type a part of its name.</source>
        <translation>للعثور على سرّ: يُرجى الضغط على %1 وكتابة جزء من اسمه.</translation>
    </message>
    <message>
        <source>See a value: choose a secret and press %1. You say what for, and that is recorded.</source>
        <translation>للاطلاع على قيمة: يُرجى اختيار سرّ والضغط على %1. يُطلب ذكر الغرض، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>See what differs: press %1 to hold two environments side by side.</source>
        <translation>لمعرفة الفروق: يُرجى الضغط على %1 لعرض بيئتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Leaving your desk? Press %1 to lock the console.</source>
        <translation>عند مغادرة المكتب: يُرجى الضغط على %1 لقفل وحدة التحكم.</translation>
    </message>
    <message>
        <source>Every look and every change is on the record: press %1 to read it.</source>
        <translation>كل اطلاع وكل تغيير مدوّن في السجل: يمكن قراءته بالضغط على %1.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>التلميح التالي</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>عدم عرض التلميحات</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HtmlReport</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>القيم محجوبة: فالسجل لا يحفظها.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>لا أسطر بلا تغيير</numerusform>
            <numerusform>سطر واحد بلا تغيير</numerusform>
            <numerusform>سطران بلا تغيير</numerusform>
            <numerusform>%n أسطر بلا تغيير</numerusform>
            <numerusform>%n سطرًا بلا تغيير</numerusform>
            <numerusform>%n سطر بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>قيمة مخفية</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>لا أسرار جديدة</numerusform>
            <numerusform>سرّ جديد واحد</numerusform>
            <numerusform>سرّان جديدان</numerusform>
            <numerusform>%n أسرار جديدة</numerusform>
            <numerusform>%n سرًّا جديدًا</numerusform>
            <numerusform>%n سرّ جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) with a new version</source>
        <translation>
            <numerusform>لا أسرار بإصدار جديد</numerusform>
            <numerusform>سرّ واحد بإصدار جديد</numerusform>
            <numerusform>سرّان بإصدار جديد</numerusform>
            <numerusform>%n أسرار بإصدار جديد</numerusform>
            <numerusform>%n سرًّا بإصدار جديد</numerusform>
            <numerusform>%n سرّ بإصدار جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>لا مفاتيح مضافة</numerusform>
            <numerusform>مفتاح واحد مضاف</numerusform>
            <numerusform>مفتاحان مضافان</numerusform>
            <numerusform>%n مفاتيح مضافة</numerusform>
            <numerusform>%n مفتاحًا مضافًا</numerusform>
            <numerusform>%n مفتاح مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced</source>
        <translation>
            <numerusform>لا مفاتيح مستبدلة</numerusform>
            <numerusform>مفتاح واحد مستبدل</numerusform>
            <numerusform>مفتاحان مستبدلان</numerusform>
            <numerusform>%n مفاتيح مستبدلة</numerusform>
            <numerusform>%n مفتاحًا مستبدلًا</numerusform>
            <numerusform>%n مفتاح مستبدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unchanged</source>
        <translation>
            <numerusform>لا مفاتيح بلا تغيير</numerusform>
            <numerusform>مفتاح واحد بلا تغيير</numerusform>
            <numerusform>مفتاحان بلا تغيير</numerusform>
            <numerusform>%n مفاتيح بلا تغيير</numerusform>
            <numerusform>%n مفتاحًا بلا تغيير</numerusform>
            <numerusform>%n مفتاح بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>ما سيُجريه الاستيراد</translation>
    </message>
    <message>
        <source>A .env or YAML file. What it would do is shown here before anything is done.</source>
        <translation>ملف .env أو YAML. يُعرض هنا ما سيُجريه قبل إجراء أي شيء.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>%1 (new version)</source>
        <translation>%1 (إصدار جديد)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ مُضاف</translation>
    </message>
    <message>
        <source>~ replaced</source>
        <translation>~ مُستبدَل</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= بلا تغيير</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>ولا ملاحظات أخرى</numerusform>
            <numerusform>وملاحظة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و%n ملاحظات أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السرّ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>استعراض لاختيار ملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Files with values (*.env *.yaml *.yml);;All files (*)</source>
        <translation>ملفات فيها قيم (*.env *.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>يُرجى اختيار قيمة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n secret(s)</source>
        <translation>
            <numerusform>لا أسرار للاستيراد</numerusform>
            <numerusform>استيراد سرّ واحد</numerusform>
            <numerusform>استيراد سرّين</numerusform>
            <numerusform>استيراد %n أسرار</numerusform>
            <numerusform>استيراد %n سرًّا</numerusform>
            <numerusform>استيراد %n سرّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي سرّ</numerusform>
            <numerusform>استُورد سرّ واحد</numerusform>
            <numerusform>استُورد سرّان</numerusform>
            <numerusform>استُوردت %n أسرار</numerusform>
            <numerusform>استُورد %n سرًّا</numerusform>
            <numerusform>استُورد %n سرّ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentChip</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>What one is at work on, as &quot;INC-4821&quot;, and how many minutes it still stands in each sheet.</extracomment>
        <translation>
            <numerusform>%1 · أقل من دقيقة</numerusform>
            <numerusform>%1 · دقيقة واحدة</numerusform>
            <numerusform>%1 · دقيقتان</numerusform>
            <numerusform>%1 · %n دقائق</numerusform>
            <numerusform>%1 · %n دقيقة</numerusform>
            <numerusform>%1 · %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incident %1, for %n more minute(s)</source>
        <translation>
            <numerusform>الحادثة %1، لأقل من دقيقة</numerusform>
            <numerusform>الحادثة %1، لدقيقة أخرى</numerusform>
            <numerusform>الحادثة %1، لدقيقتين أخريين</numerusform>
            <numerusform>الحادثة %1، لمدة %n دقائق أخرى</numerusform>
            <numerusform>الحادثة %1، لمدة %n دقيقة أخرى</numerusform>
            <numerusform>الحادثة %1، لمدة %n دقيقة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentSheet</name>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>For the next %1 minutes this stands in every sheet that asks for a purpose. It is kept in memory only.</source>
        <extracomment>%1 is 60.</extracomment>
        <translation>خلال مدة قدرها %1 دقيقة يُدرج هذا في كل نافذة تطلب غرضًا. ولا يُحفظ إلا في الذاكرة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InviteSheet</name>
    <message>
        <source>Invite a person</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>For people who sign in at this server itself. Those of an identity provider are added by their subject.</source>
        <translation>لمن يسجّلون الدخول في هذا الخادم نفسه. أما المنتمون إلى مزوّد هوية فيُضافون بهويتهم لديه.</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>إعداد الدعوة</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 of a–z, 0–9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>يتكون اسم المستخدم من 1 إلى 64 رمزًا من a–z و0–9 و&apos;.&apos; و&apos;-&apos; و&apos;_&apos;.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>يُرجى اختيار دور واحد على الأقل.</translation>
    </message>
    <message>
        <source>People of this organization sign in at an identity provider. Add them by their subject instead.</source>
        <translation>يسجّل أفراد هذه المؤسسة الدخول لدى مزوّد هوية. يُرجى إضافتهم بهويتهم لديه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Hand this link to %1 by a way that nobody else reads: whoever has it can be them. It holds until %2, and is not shown again.</source>
        <translation>يُرجى تسليم هذا الرابط إلى %1 بطريقة لا يطّلع عليها أحد غيره: فمن يملكه يمكنه انتحال هويته. يسري حتى %2، ولا يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>دُعي %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JoinTeamSheet</name>
    <message>
        <source>Add to a team</source>
        <translation>إضافة إلى فريق</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Into the team %1:</source>
        <translation>إلى الفريق %1:</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>إضافة إلى الفريق</translation>
    </message>
    <message>
        <source>Choose a person, a machine or a team: then it is shown who gains what.</source>
        <translation>يُرجى اختيار شخص أو آلة أو فريق: فيُعرض بعدها من يكتسب ماذا.</translation>
    </message>
    <message>
        <source>%1 is in the team %2 now</source>
        <translation>أصبح %1 في الفريق %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCard</name>
    <message>
        <source>About the key</source>
        <translation>عن المفتاح</translation>
    </message>
    <message>
        <source>The runner does not hold this key: what stands under it is unreadable.</source>
        <translation>لا يحفظ المشغّل هذا المفتاح: فما هو محميّ به تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>This key cannot be used: what stands under it is unreadable, and nobody can write if it is the active one.</source>
        <translation>لا يمكن استخدام هذا المفتاح: فما هو محميّ به تتعذّر قراءته، ولا يمكن لأحد الكتابة إن كان هو المفتاح النشط.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>active: new versions are wrapped under it</source>
        <translation>نشط: تُغلَّف به الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>held: opens what stands under it</source>
        <translation>محفوظ: يفتح ما هو محميّ به</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>not since the runner started</source>
        <translation>لم يُفحص منذ بدء المشغّل</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>آخر عمل ناجح</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>المهلة عند الإغلاق</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>makes versions of itself</source>
        <translation>ينشئ إصدارات من نفسه</translation>
    </message>
    <message>
        <source>none: add another key instead</source>
        <translation>لا يوجد: يُضاف مفتاح آخر بدلًا منه</translation>
    </message>
    <message>
        <source>Stands under it</source>
        <translation>المحميّ به</translation>
    </message>
    <message>
        <source>Last re-wrap</source>
        <translation>آخر إعادة تغليف</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>المستخدمون</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyDeedSheet</name>
    <message>
        <source>It is signed on this computer, as you: the runner does it for no server alone.</source>
        <translation>يُوقَّع ذلك على هذا الجهاز باسمك: فالمشغّل لا يجريه بطلب من الخادم وحده.</translation>
    </message>
    <message>
        <source>Touched: nothing stands under %1.</source>
        <translation>المتأثر: لا شيء محميّ بالمفتاح %1.</translation>
    </message>
    <message>
        <source>Touched: %1 stand under %2.</source>
        <translation>المتأثر، وهو محميّ بالمفتاح %2: %1.</translation>
    </message>
    <message>
        <source>⚠ Its last check did not succeed, or there was none since the runner started. It is tried first, and nothing changes if it cannot be used.</source>
        <translation>⚠ لم ينجح آخر فحص له، أو لم يُفحص منذ بدء المشغّل. يُجرَّب أولًا، ولا يتغيّر شيء إذا تعذّر استخدامه.</translation>
    </message>
    <message>
        <source>A re-wrap is under way already. Wait until it is done, or go on with it where it is paused.</source>
        <translation>هناك إعادة تغليف جارية بالفعل. يُرجى الانتظار حتى تكتمل، أو استئنافها حيث توقفت مؤقتًا.</translation>
    </message>
    <message>
        <source>What stays: what stands under other keys opens under them.</source>
        <translation>ما يبقى: ما هو محميّ بمفاتيح أخرى يُفتح بها.</translation>
    </message>
    <message>
        <source>What stays: %1 stand under %2 and open under it, until they are re-wrapped.</source>
        <translation>ما يبقى، وهو محميّ بالمفتاح %2 ويُفتح به إلى أن يُعاد تغليفه: %1.</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <translation>تنشيط مفتاح</translation>
    </message>
    <message>
        <source>What changes: from now on new versions of all secrets, in all environments, are wrapped under %1. While it cannot be used, nobody can write one.</source>
        <translation>ما يتغيّر: من الآن تُغلَّف بالمفتاح %1 الإصدارات الجديدة من كل الأسرار في كل البيئات. وما دام استخدامه متعذّرًا، لا يمكن لأحد كتابة إصدار.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>تنشيط %1</translation>
    </message>
    <message>
        <source>New versions are wrapped under %1 from now on</source>
        <translation>من الآن تُغلَّف الإصدارات الجديدة بالمفتاح %1</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>تدوير مفتاح</translation>
    </message>
    <message>
        <source>What changes: the key&apos;s keeper makes a new version of the key, and wraps under that from now on. It cannot be taken back there.</source>
        <translation>ما يتغيّر: ينشئ حافظ المفتاح إصدارًا جديدًا من المفتاح، ويغلّف به من الآن. ولا يمكن التراجع عن ذلك لديه.</translation>
    </message>
    <message>
        <source>What stays: all of it opens under the version that wrapped it. A re-wrap brings it under the new one.</source>
        <translation>ما يبقى: يُفتح كل ذلك بالإصدار الذي غلّفه. وتنقله إعادة التغليف إلى الإصدار الجديد.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>تدوير %1</translation>
    </message>
    <message>
        <source>The key %1 was rotated</source>
        <translation>دُوّر المفتاح %1</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>إخراج مفتاح من الخدمة</translation>
    </message>
    <message>
        <source>What changes: the runner gives the key up, and never takes it again under this ID. There is no way back.</source>
        <translation>ما يتغيّر: يتخلى المشغّل عن المفتاح، ولا يقبله أبدًا بعد ذلك بهذا المعرّف. ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Backups of the database that are older than its last re-wrap open with this key only. Keep it at its keeper for as long as you keep them.</source>
        <translation>النسخ الاحتياطية من قاعدة البيانات الأقدم من آخر إعادة تغليف له لا تُفتح إلا بهذا المفتاح. يُرجى إبقاؤه لدى حافظه ما دامت هذه النسخ محفوظة.</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>إخراج %1 من الخدمة</translation>
    </message>
    <message>
        <source>The key %1 was retired</source>
        <translation>أُخرج المفتاح %1 من الخدمة</translation>
    </message>
    <message>
        <source>%1: %2 – ⚠ cannot be opened now, and stays there</source>
        <translation>%1: %2 – ⚠ لا يمكن فتحها الآن، وتبقى هناك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and what stands under it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re-wrap</source>
        <translation>إعادة التغليف</translation>
    </message>
    <message>
        <source>Touched: nothing. Everything stands under %1 already.</source>
        <translation>المتأثر: لا شيء. كل شيء محميّ بالمفتاح %1 بالفعل.</translation>
    </message>
    <message>
        <source>Touched:</source>
        <translation>المتأثر:</translation>
    </message>
    <message>
        <source>What changes: their data keys are brought under %1. Values are not touched, and stay readable all the while.</source>
        <translation>ما يتغيّر: تُنقل مفاتيح بياناتها إلى حماية المفتاح %1. ولا تُمسّ القيم، وتبقى قابلة للقراءة طوال ذلك.</translation>
    </message>
    <message>
        <source>The server goes on by itself, also when this window is closed; it can be paused.</source>
        <translation>يواصل الخادم العمل من تلقاء نفسه، حتى عند إغلاق هذه النافذة؛ ويمكن إيقافه مؤقتًا.</translation>
    </message>
    <message>
        <source>At most so many a second</source>
        <translation>الحد الأقصى في الثانية</translation>
    </message>
    <message>
        <source>as many as can be</source>
        <translation>أكبر عدد ممكن</translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>إعادة التغليف بالمفتاح %1</translation>
    </message>
    <message>
        <source>Everything is brought under %1 now</source>
        <translation>يُنقل كل شيء الآن إلى حماية المفتاح %1</translation>
    </message>
    <message>
        <source>Values under %1 were used by %2.</source>
        <translation>مستخدمو القيم المحميّة بالمفتاح «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyForm</name>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>بعد سنة</translation>
    </message>
    <message>
        <source>never, until it is revoked</source>
        <translation>أبدًا، حتى إبطاله</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>في هذه فقط</translation>
    </message>
    <message>
        <source>Choose none for all environments.</source>
        <translation>عدم اختيار أي بيئة يعني كل البيئات.</translation>
    </message>
    <message>
        <source>Choose at least one thing that the key may do.</source>
        <translation>يُرجى اختيار صلاحية واحدة على الأقل للمفتاح.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>%1 is 30 or 90.</extracomment>
        <translation>بعد %1 يومًا</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyWizard</name>
    <message>
        <source>Change a key</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Grace when it is shut</source>
        <translation>المهلة عند إغلاقه</translation>
    </message>
    <message>
        <source>Kinds of keys</source>
        <translation>أنواع المفاتيح</translation>
    </message>
    <message>
        <source>Enter all of it anew: settings and credentials of a key are never shown. It has to stay the same key: what it wrapped has to open.</source>
        <translation>يُرجى إدخال كل شيء من جديد: فإعدادات المفتاح وبيانات اعتماده لا تُعرض أبدًا. ويجب أن يبقى المفتاح نفسه: إذ يجب أن يُفتح ما غلّفه.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>لا مهلة: يُغلق فورًا</translation>
    </message>
    <message>
        <source>For how long what was opened may still serve after the key is shut.</source>
        <translation>مدة بقاء ما فُتح صالحًا للاستخدام بعد إغلاق المفتاح.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>الاسم *</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>المهلة عند الإغلاق</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>مكان المفتاح</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe under the new settings, and only then are they in force. Nothing changes if a step fails.</source>
        <translation>ما يحدث: يُوقَّع ذلك باسمك على هذا الجهاز، ثم يغلّف المشغّل قيمة اختبار ويفتحها بالإعدادات الجديدة، وعندها فقط تصبح سارية. ولا يتغيّر شيء إذا فشلت خطوة.</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe with the key, and only then holds it. Nothing stands under it before you activate it, and nothing changes if a step fails.</source>
        <translation>ما يحدث: يُوقَّع ذلك باسمك على هذا الجهاز، ثم يغلّف المشغّل قيمة اختبار ويفتحها بالمفتاح، وعندها فقط يحفظه. ولا يُحمى به شيء قبل تنشيطه، ولا يتغيّر شيء إذا فشلت خطوة.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>الاختبار والحفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sign, test and save</source>
        <translation>توقيع واختبار وحفظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>يحتاج المفتاح إلى اسم.</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>ينقص شيء مطلوب.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1; sealed to the runner on this computer, and never shown again</source>
        <translation>%1؛ مختومة للمشغّل على هذا الجهاز، ولا تُعرض مرة أخرى</translation>
    </message>
    <message>
        <source>The runner tries the key.</source>
        <translation>يجرّب المشغّل المفتاح.</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>نجحت كل الخطوات.</translation>
    </message>
    <message>
        <source>The key %1 passed its test, and has the new settings</source>
        <translation>اجتاز المفتاح %1 اختباره، وأصبحت إعداداته الجديدة سارية</translation>
    </message>
    <message>
        <source>The key %1 passed its test and is held. Activate it to have new versions wrapped under it</source>
        <translation>اجتاز المفتاح %1 اختباره وأصبح محفوظًا. يُرجى تنشيطه لتُغلَّف به الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>The test failed, and nothing was changed: %1.</source>
        <comment>the step that failed</comment>
        <translation>فشل الاختبار، ولم يتغيّر شيء: %1.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>شيء هنا ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1، الخطوة %2 من %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>مفاتيح دون Ctrl أو Alt</translation>
    </message>
    <message>
        <source>In lists of differences and charts: U, X, N, P, T, + and −. Turn them off where a program for speech presses them by mistake.</source>
        <translation>في قوائم الفروق والرسوم البيانية: U وX وN وP وT و+ و−. يُرجى تعطيلها إذا كان برنامج للتحكم الصوتي يضغطها بالخطأ.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Keys, shortcuts, actions</source>
        <translation>المفاتيح والاختصارات والإجراءات</translation>
    </message>
    <message>
        <source>Press the keys that “%1” is to have.</source>
        <translation>يُرجى الضغط على المفاتيح المطلوبة للإجراء «%1».</translation>
    </message>
    <message>
        <source>Only one press is taken: let go, and press the keys once.</source>
        <translation>تُقبل ضغطة واحدة فقط: يُرجى رفع الأصابع ثم الضغط على المفاتيح مرة واحدة.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing and going about. Add Ctrl or Alt.</source>
        <translation>هذا المفتاح وحده مخصص للكتابة والتنقل. يُرجى إضافة Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>In text fields, these keys copy, cut, paste or select.</source>
        <translation>هذه المفاتيح مخصصة في حقول النص للنسخ أو القص أو اللصق أو التحديد.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Give that one others first.</source>
        <translation>هذه المفاتيح مخصصة للإجراء «%1». يُرجى أولًا تعيين مفاتيح أخرى له.</translation>
    </message>
    <message>
        <source>“%1” has no keys any more.</source>
        <translation>لم تعد للإجراء «%1» مفاتيح.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>مفاتيح الإجراء «%1» الآن: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Encryption keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Re-wrap…</source>
        <translation>إعادة التغليف…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>تنشيط…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>إخراج من الخدمة…</translation>
    </message>
    <message>
        <source>The runner holds no keys.</source>
        <translation>لا يحفظ المشغّل أي مفاتيح.</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>يتطلب هذا الخادم، والوصول إليه متعذّر.</translation>
    </message>
    <message>
        <source>You may not change encryption keys here. Ask for the role of administrator.</source>
        <translation>لا يحق لك تغيير مفاتيح التشفير هنا. يُرجى طلب دور المسؤول.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>هناك فحص جارٍ.</translation>
    </message>
    <message>
        <source>A re-wrap is under way already.</source>
        <translation>هناك إعادة تغليف جارية بالفعل.</translation>
    </message>
    <message>
        <source>There is no active key to bring anything under.</source>
        <translation>لا يوجد مفتاح نشط يُنقل شيء إلى حمايته.</translation>
    </message>
    <message>
        <source>The runner does not hold this key.</source>
        <translation>لا يحفظ المشغّل هذا المفتاح.</translation>
    </message>
    <message>
        <source>It is the active key already.</source>
        <translation>هو المفتاح النشط بالفعل.</translation>
    </message>
    <message>
        <source>This kind of key has no versions. Add a new key instead, then re-wrap.</source>
        <translation>لا إصدارات لهذا النوع من المفاتيح. يُرجى إضافة مفتاح جديد بدلًا من ذلك، ثم إعادة التغليف.</translation>
    </message>
    <message>
        <source>A key in the runner&apos;s folder has no settings and no credentials.</source>
        <translation>المفتاح الموجود في مجلد المشغّل لا إعدادات له ولا بيانات اعتماد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) stand under it. Activate another key and re-wrap them first.</source>
        <translation>
            <numerusform>لا إصدارات محمية به.</numerusform>
            <numerusform>إصدار واحد محميّ به. يُرجى أولًا تنشيط مفتاح آخر وإعادة تغليفه.</numerusform>
            <numerusform>إصداران محميّان به. يُرجى أولًا تنشيط مفتاح آخر وإعادة تغليفهما.</numerusform>
            <numerusform>%Ln إصدارات محمية به. يُرجى أولًا تنشيط مفتاح آخر وإعادة تغليفها.</numerusform>
            <numerusform>%Ln إصدارًا محمية به. يُرجى أولًا تنشيط مفتاح آخر وإعادة تغليفها.</numerusform>
            <numerusform>%Ln إصدار محمية به. يُرجى أولًا تنشيط مفتاح آخر وإعادة تغليفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the active key. Activate another one first.</source>
        <translation>هو المفتاح النشط. يُرجى تنشيط مفتاح آخر أولًا.</translation>
    </message>
    <message>
        <source>Every key wrapped and opened a probe</source>
        <translation>غلّف كل مفتاح قيمة اختبار وفتحها</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KindPicker</name>
    <message>
        <source>At most %1 a version.</source>
        <translation>%1 لكل إصدار على الأكثر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side that lines begin at follow it at once, in all windows.</source>
        <translation>تتبعها النصوص والأرقام والتواريخ والجهة التي تبدأ منها الأسطر فورًا في جميع النوافذ.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeafView</name>
    <message>
        <source>names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Contents of %1, values hidden</source>
        <translation>محتويات «%1»، والقيم مخفية</translation>
    </message>
    <message>
        <source>%1: chosen value</source>
        <extracomment>A value inside of the value of a key.</extracomment>
        <translation>%1: القيمة المختارة</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines</source>
        <translation>أول الأسطر: %1 من أصل %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeakSheet</name>
    <message>
        <source>since version %1; in the trash</source>
        <translation>منذ الإصدار %1؛ في سلة المهملات</translation>
    </message>
    <message>
        <source>since version %1; in use</source>
        <translation>منذ الإصدار %1؛ قيد الاستخدام</translation>
    </message>
    <message>
        <source>version %1; replaced since</source>
        <translation>الإصدار %1؛ استُبدلت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Is this leaked string ours?</source>
        <translation>هل هذه السلسلة المسرّبة لنا؟</translation>
    </message>
    <message>
        <source>The string that leaked</source>
        <translation>السلسلة التي تسرّبت</translation>
    </message>
    <message>
        <source>Also without white space around it, with a line break, and in base64</source>
        <translation>أيضًا دون المسافات المحيطة بها، ومع فاصل أسطر، وبترميز base64</translation>
    </message>
    <message>
        <source>Also other ways to write it down</source>
        <translation>أشكال أخرى لكتابتها أيضًا</translation>
    </message>
    <message>
        <source>Where the string is kept</source>
        <translation>أماكن حفظ السلسلة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Paste or type it; it is shown as dots</source>
        <translation>لصقها أو كتابتها؛ تظهر على شكل نقاط</translation>
    </message>
    <message>
        <source>String</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Searched %1 values of %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>لم يُبحث بعد في أي سرّ. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
            <numerusform>جرى البحث حتى الآن في سرّ واحد. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
            <numerusform>جرى البحث حتى الآن في سرّين. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
            <numerusform>جرى البحث حتى الآن في %n أسرار. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
            <numerusform>جرى البحث حتى الآن في %n سرًّا. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
            <numerusform>جرى البحث حتى الآن في %n سرّ. عدد القيم: %1. «إلغاء» يوقف البحث هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were searched.</source>
        <translation>
            <numerusform>لم يُبحث في أي سرّ. عدد القيم: %1.</numerusform>
            <numerusform>جرى البحث في سرّ واحد. عدد القيم: %1.</numerusform>
            <numerusform>جرى البحث في سرّين. عدد القيم: %1.</numerusform>
            <numerusform>جرى البحث في %n أسرار. عدد القيم: %1.</numerusform>
            <numerusform>جرى البحث في %n سرًّا. عدد القيم: %1.</numerusform>
            <numerusform>جرى البحث في %n سرّ. عدد القيم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No: it is none of the values here.</source>
        <translation>لا: ليست من القيم المحفوظة هنا.</translation>
    </message>
    <message>
        <source>Yes: it is a value in use. Replace it now.</source>
        <translation>نعم: هي قيمة قيد الاستخدام. يُرجى استبدالها الآن.</translation>
    </message>
    <message>
        <source>It was a value here, and has been replaced.</source>
        <translation>كانت قيمة هنا، وقد استُبدلت.</translation>
    </message>
    <message>
        <source>It may still be part of a value, or written down in another way.</source>
        <translation>قد تكون مع ذلك جزءًا من قيمة، أو مكتوبة بشكل آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n older value(s) were too many to be searched.</source>
        <translation>
            <numerusform>لم تُترك أي قيمة أقدم دون بحث.</numerusform>
            <numerusform>تُركت قيمة أقدم واحدة دون بحث لكثرة القيم.</numerusform>
            <numerusform>تُركت قيمتان أقدم دون بحث لكثرة القيم.</numerusform>
            <numerusform>تُركت %n قيم أقدم دون بحث لكثرتها.</numerusform>
            <numerusform>تُركت %n قيمة أقدم دون بحث لكثرتها.</numerusform>
            <numerusform>تُركت %n قيمة أقدم دون بحث لكثرتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The string is sealed to the runner, which holds it against fingerprints: nobody sees it, no value is opened, and this window alone hears the answer. Recorded: you, the time, the purpose, and how much was searched. %1 strings an hour.</source>
        <translation>تُختم السلسلة للمشغّل، وهو يقارنها ببصمات: فلا يراها أحد، ولا تُفتح أي قيمة، ولا تتلقى الجواب إلا هذه النافذة. ويُسجَّل: هويتك والوقت والغرض ومقدار ما جرى البحث فيه. الحد الأقصى %1 سلسلة في الساعة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeaveSheet</name>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 keeps every role and place, and can do nothing until somebody lets them back in.</source>
        <translation>يحتفظ %1 بكل دور وعضوية، ولا يمكنه إجراء شيء إلى أن يُعاد السماح له.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>إعادة السماح</translation>
    </message>
    <message>
        <source>%1 can do again what these roles and places allow:</source>
        <translation>يعود بإمكان %1 إجراء ما تسمح به هذه الأدوار والعضويات:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>They have no role and no place.</source>
        <translation>لا دور له ولا عضوية.</translation>
    </message>
    <message>
        <source>%1 is back in</source>
        <translation>أُعيد السماح لـ %1</translation>
    </message>
    <message>
        <source>Remove from the organization</source>
        <translation>إزالة من المؤسسة</translation>
    </message>
    <message>
        <source>%1 goes, with every role and place. What they did stays on the record.</source>
        <translation>يُزال %1 مع كل دور وعضوية. ويبقى ما أجراه في السجل.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Remove a team</source>
        <translation>إزالة فريق</translation>
    </message>
    <message>
        <source>The team %1 goes, with its roles. Those who were in it stay in the organization.</source>
        <translation>يُزال الفريق %1 مع أدواره. ويبقى أعضاؤه في المؤسسة.</translation>
    </message>
    <message>
        <source>The team %1 was removed</source>
        <translation>أُزيل الفريق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) and places go: too many to show who loses what.</source>
        <translation>
            <numerusform>لا تُزال أدوار ولا عضويات.</numerusform>
            <numerusform>يُزال دور واحد أو عضوية واحدة، ويتعذّر عرض من يفقد ماذا.</numerusform>
            <numerusform>يُزال اثنان من الأدوار والعضويات، ويتعذّر عرض من يفقد ماذا.</numerusform>
            <numerusform>تُزال %n من الأدوار والعضويات، وهي أكثر من أن يُعرض من يفقد ماذا.</numerusform>
            <numerusform>يُزال %n من الأدوار والعضويات، وهي أكثر من أن يُعرض من يفقد ماذا.</numerusform>
            <numerusform>يُزال %n من الأدوار والعضويات، وهي أكثر من أن يُعرض من يفقد ماذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ListPane</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>يُرجى اختيار صف أولًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Lock</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>While it was locked, your leave to see values has ended: %1</source>
        <translation>انتهت أثناء القفل مدة إذنك بالاطلاع على القيم: %1</translation>
    </message>
    <message>
        <source>It was locked for a long time: the values that were typed here are gone. The rest of what you wrote is kept.</source>
        <translation>ظلّت مقفلة مدة طويلة: حُذفت القيم التي كُتبت هنا، وبقي سائر ما كتبته.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation>تم القفل بطلب منك.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>لم يستخدمه أحد منذ أقل من دقيقة.</numerusform>
            <numerusform>لم يستخدمه أحد منذ دقيقة واحدة.</numerusform>
            <numerusform>لم يستخدمه أحد منذ دقيقتين.</numerusform>
            <numerusform>لم يستخدمه أحد منذ %n دقائق.</numerusform>
            <numerusform>لم يستخدمه أحد منذ %n دقيقة.</numerusform>
            <numerusform>لم يستخدمه أحد منذ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>دخل الجهاز في وضع السكون.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>قُفلت الشاشة.</translation>
    </message>
    <message>
        <source>The desktop was locked, or somebody else came to the front.</source>
        <translation>قُفل سطح المكتب، أو انتقل العرض إلى مستخدم آخر.</translation>
    </message>
    <message>
        <source>Another program asked for it.</source>
        <translation>طلب برنامج آخر القفل.</translation>
    </message>
    <message>
        <source>Sign in again to continue where you were. Your draft is kept.</source>
        <translation>يُرجى تسجيل الدخول من جديد للمتابعة من حيث توقفت. مسودتك محفوظة.</translation>
    </message>
    <message>
        <source>Whoever signed in is not the person who works here. Unlock as yourself, or sign out.</source>
        <translation>من سجّل الدخول ليس الشخص الذي يعمل هنا. يُرجى فتح القفل بالحساب نفسه، أو تسجيل الخروج.</translation>
    </message>
    <message>
        <source>It stays locked: who you are cannot be asked while the server or the identity provider cannot be reached, or nobody answers in the browser. Try again.</source>
        <translation>يبقى القفل: لا يمكن التحقق من هويتك ما دام الوصول إلى الخادم أو مزوّد الهوية متعذّرًا، أو لم يُجب أحد في المتصفح. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Unlock in the browser</source>
        <translation>فتح القفل عبر المتصفح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>انتهى تسجيل دخولك</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom مقفل</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Signing out gives up what is half-written here.</source>
        <translation>تسجيل الخروج يُفقد ما لم تكتمل كتابته هنا.</translation>
    </message>
    <message>
        <source>It was locked before.</source>
        <translation>كانت مقفلة من قبل.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1، %2، الإصدار %3، بلا مفاتيح</numerusform>
            <numerusform>%1، %2، الإصدار %3، مفتاح واحد</numerusform>
            <numerusform>%1، %2، الإصدار %3، مفتاحان</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفاتيح</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفتاحًا</numerusform>
            <numerusform>%1، %2، الإصدار %3، %n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1، غير متاح الآن: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupPanel</name>
    <message>
        <source>Search secrets and commands</source>
        <translation>البحث في الأسرار والأوامر</translation>
    </message>
    <message>
        <source>Search secrets</source>
        <translation>البحث في الأسرار</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Name of a secret</source>
        <translation>اسم سرّ</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the server</source>
        <translation>
            <numerusform>لا نتائج أخرى على الخادم</numerusform>
            <numerusform>نتيجة أخرى على الخادم</numerusform>
            <numerusform>نتيجتان أخريان على الخادم</numerusform>
            <numerusform>%n نتائج أخرى على الخادم</numerusform>
            <numerusform>%n نتيجة أخرى على الخادم</numerusform>
            <numerusform>%n نتيجة أخرى على الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with your browser. What you typed stays here.</source>
        <translation>يُرجى تسجيل الدخول عبر المتصفح. ويبقى ما كتبته هنا.</translation>
    </message>
    <message>
        <source>You are not signed in. Press Enter to sign in with your browser; what you typed stays here. Ctrl+O opens the console.</source>
        <translation>لم يُسجَّل الدخول. يمكن تسجيل الدخول عبر المتصفح بالضغط على Enter؛ ويبقى ما كتبته هنا. ويفتح Ctrl+O وحدة التحكم.</translation>
    </message>
    <message>
        <source>Offline: this is what was loaded before. Values need the server.</source>
        <translation>غير متصل: هذا ما حُمّل من قبل. والقيم تتطلب الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer the search: %1</source>
        <translation>لم يستجب الخادم لطلب البحث: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>This is what is known. Asking the server for more…</source>
        <translation>هذا هو المعروف. يجري سؤال الخادم عن المزيد…</translation>
    </message>
    <message>
        <source>Type a part of a secret&apos;s name.</source>
        <translation>يُرجى كتابة جزء من اسم سرّ.</translation>
    </message>
    <message>
        <source>Nothing that you may see matches.</source>
        <translation>لا يوجد تطابق ضمن ما يحق لك رؤيته.</translation>
    </message>
    <message>
        <source>Enter reveal · Ctrl+Enter copy · Ctrl+O open · Ctrl+D compare · Ctrl+H versions · Alt+U record · Alt+A access · Ctrl+P pin</source>
        <translation>Enter كشف · Ctrl+Enter نسخ · Ctrl+O فتح · Ctrl+D مقارنة · Ctrl+H الإصدارات · Alt+U السجل · Alt+A الوصول · Ctrl+P تثبيت</translation>
    </message>
    <message>
        <source>Enter show · Ctrl+Enter copy without showing · Ctrl+O open in the console</source>
        <translation>Enter عرض · Ctrl+Enter نسخ دون عرض · Ctrl+O فتح في وحدة التحكم</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n secret(s) can be pinned.</source>
        <translation>
            <numerusform>لا يمكن تثبيت أي سرّ.</numerusform>
            <numerusform>لا يمكن تثبيت أكثر من سرّ واحد.</numerusform>
            <numerusform>لا يمكن تثبيت أكثر من سرّين.</numerusform>
            <numerusform>لا يمكن تثبيت أكثر من %n أسرار.</numerusform>
            <numerusform>لا يمكن تثبيت أكثر من %n سرًّا.</numerusform>
            <numerusform>لا يمكن تثبيت أكثر من %n سرّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>ثُبّت «%1».</translation>
    </message>
    <message>
        <source>%1 is not pinned any more.</source>
        <translation>أُلغي تثبيت «%1».</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>لا إصدار</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Go to the secrets of %1</source>
        <translation>الانتقال إلى أسرار %1</translation>
    </message>
    <message>
        <source>Secrets: a part of the name, or the beginnings of several words</source>
        <translation>الأسرار: جزء من الاسم، أو بدايات عدة كلمات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>كشف السرّ</translation>
    </message>
    <message>
        <source>Copy a value without showing it</source>
        <translation>نسخ قيمة دون عرضها</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>فتح السرّ</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>مقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Who changed or read it this week</source>
        <translation>من غيّره أو قرأه هذا الأسبوع</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>من له حق الوصول</translation>
    </message>
    <message>
        <source>Pin it, or take the pin away</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>The row of that number</source>
        <translation>الصف ذو هذا الرقم</translation>
    </message>
    <message>
        <source>Name of a secret, &gt; commands, / environments, @ people, # record, ? help</source>
        <translation>اسم سرّ، أو &gt; للأوامر، / للبيئات، @ للأشخاص، # للسجل، ? للمساعدة</translation>
    </message>
    <message>
        <source>Nobody can be looked up here.</source>
        <translation>لا يمكن البحث عن أشخاص هنا.</translation>
    </message>
    <message>
        <source>What %1 did this week</source>
        <translation>ما أجراه %1 هذا الأسبوع</translation>
    </message>
    <message>
        <source>Search the record for “%1”</source>
        <translation>البحث في السجل عن «%1»</translation>
    </message>
    <message>
        <source>Values that were revealed this week</source>
        <translation>القيم التي كُشفت هذا الأسبوع</translation>
    </message>
    <message>
        <source>What was refused this week</source>
        <translation>ما رُفض هذا الأسبوع</translation>
    </message>
    <message>
        <source>Changes of access this week</source>
        <translation>تغييرات الوصول هذا الأسبوع</translation>
    </message>
    <message>
        <source>People, and what they did this week</source>
        <translation>الأشخاص وما أجروه هذا الأسبوع</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Only %1. Backspace in the empty field takes this away.</source>
        <translation>%1 فقط. مفتاح Backspace في الحقل الفارغ يلغي ذلك.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only the row&apos;s environment</source>
        <translation>بيئة الصف فقط</translation>
    </message>
    <message>
        <source>All environments, in an empty field</source>
        <translation>كل البيئات، في حقل فارغ</translation>
    </message>
    <message>
        <source>The server finds nothing that you may see.</source>
        <translation>لم يجد الخادم شيئًا يحق لك رؤيته.</translation>
    </message>
    <message>
        <source>Search on server</source>
        <translation>البحث في الخادم</translation>
    </message>
    <message>
        <source>Request access to %1…</source>
        <translation>طلب الوصول إلى %1…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupWindow</name>
    <message>
        <source>Strongroom – Lookup</source>
        <translation>Strongroom – البحث السريع</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>البحث السريع</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MachinesPage</name>
    <message>
        <source>Kinds of machines</source>
        <translation>أنواع الآلات</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>المشغّلات</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>حساب خدمة جديد…</translation>
    </message>
    <message>
        <source>What can it reach…</source>
        <translation>ما يمكنه الوصول إليه…</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>مفتاح API جديد…</translation>
    </message>
    <message>
        <source>Add a credential…</source>
        <translation>إضافة بيانات اعتماد…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>There are no service accounts yet.</source>
        <translation>لا توجد حسابات خدمة بعد.</translation>
    </message>
    <message>
        <source>There are no API keys yet.</source>
        <translation>لا توجد مفاتيح API بعد.</translation>
    </message>
    <message>
        <source>No runner is registered yet.</source>
        <translation>لم يُسجَّل أي مشغّل بعد.</translation>
    </message>
    <message>
        <source>You may not manage machines here. Ask for the role of access administrator.</source>
        <translation>لا يحق لك إدارة الآلات هنا. يُرجى طلب دور «مسؤول وصول».</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>هو معطّل.</translation>
    </message>
    <message>
        <source>It stands for a runner, which brings its own.</source>
        <translation>يمثّل مشغّلًا لديه بيانات اعتماده الخاصة.</translation>
    </message>
    <message>
        <source>Nothing can be asked about access here.</source>
        <translation>لا يمكن الاستعلام عن الوصول هنا.</translation>
    </message>
    <message>
        <source>It is revoked.</source>
        <translation>أُبطل.</translation>
    </message>
    <message>
        <source>It is no member of the organization any more.</source>
        <translation>لم يعد عضوًا في المؤسسة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Confirm in your browser that it is you.</source>
        <translation>يُرجى تأكيد هويتك في المتصفح.</translation>
    </message>
    <message>
        <source>No keychain: you sign in again at the next start</source>
        <translation>لا توجد سلسلة مفاتيح: يلزم تسجيل الدخول من جديد عند التشغيل التالي</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop. Your sign-in is kept in memory only, and ends with this window.</source>
        <translation>لا توجد سلسلة مفاتيح في سطح المكتب هذا. يُحفظ تسجيل دخولك في الذاكرة فقط، وينتهي مع إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>You are signed in, but no member of any organization. Ask to be added.</source>
        <translation>سُجّل دخولك، لكنك لست ضمن أعضاء أي مؤسسة. يُرجى طلب الإضافة.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was created</source>
        <translation>أُنشئت البيئة «%1»</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>يتطلب هذا الخادم، ويتعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>لا يحق لك كتابة أسرار هذه المؤسسة.</translation>
    </message>
    <message>
        <source>You may not reveal values of this organization.</source>
        <translation>لا يحق لك كشف قيم هذه المؤسسة.</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>لا يحق لك إدارة هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;سرّ جديد…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;كشف…</translation>
    </message>
    <message>
        <source>Break &amp;glass…</source>
        <translation>وصول &amp;طارئ…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>تحرير الت&amp;فاصيل…</translation>
    </message>
    <message>
        <source>Who has &amp;access…</source>
        <translation>من له حق الو&amp;صول…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another backend…</source>
        <translation>&amp;نقل إلى مخزن آخر…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;رجوع إلى إصدار سابق…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>نقل إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>New &amp;environment…</source>
        <translation>&amp;بيئة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation>مس&amp;ح الحافظة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>الأسرا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تصف&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إ&amp;عادة التحميل</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>اللو&amp;حة التالية</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Where you are signed in…</source>
        <translation>أماكن تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>إ&amp;ضافة خادم…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>ال&amp;سرّ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>The link that was opened leads nowhere here.</source>
        <translation>الرابط الذي فُتح لا يقود إلى أي مكان هنا.</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>لوحة ال&amp;أوامر…</translation>
    </message>
    <message>
        <source>&amp;Incident…</source>
        <translation>حا&amp;دثة…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>%1 no longer stands in the sheets: an hour is over.</source>
        <translation>لم يعد «%1» يُملأ مسبقًا في النماذج: انقضت ساعة.</translation>
    </message>
    <message>
        <source>The link leads to a secret that is not here, or that you may not see.</source>
        <translation>يقود الرابط إلى سرّ غير موجود هنا، أو لا يحق لك رؤيته.</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>مسا&amp;عدة…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>حفظ معلومات ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Tell of &amp;updates</source>
        <translation>الإ&amp;بلاغ بالتحديثات</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Presentin&amp;g mode</source>
        <translation>وضع العرض الت&amp;قديمي</translation>
    </message>
    <message>
        <source>Presenting mode is off.</source>
        <translation>وضع العرض التقديمي متوقف.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Is this &amp;leaked string ours?…</source>
        <translation>هل هذه السلسلة الم&amp;سرّبة لنا؟…</translation>
    </message>
    <message>
        <source>&amp;Reused values…</source>
        <translation>ال&amp;قيم المعاد استخدامها…</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>إ&amp;دارة</translation>
    </message>
    <message>
        <source>Looking for a string is for administrators, and for auditors who may reveal everything.</source>
        <translation>البحث عن سلسلة متاح للمسؤولين، وللمدققين الذين يحق لهم كشف كل شيء.</translation>
    </message>
    <message>
        <source>Do with all &amp;marked…</source>
        <translation>تنفي&amp;ذ على كل المحدّد…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Presenting mode is on: no value is shown, and names are shortened.</source>
        <translation>وضع العرض التقديمي مفعّل: لا تُعرض أي قيمة، والأسماء مختصرة.</translation>
    </message>
    <message>
        <source>Something half-written is open. Save or close it before you go to another organization.</source>
        <translation>هناك عمل لم يكتمل. احفظه أو أغلقه قبل الانتقال إلى مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Something half-written is kept here. Unlock first, and save or close it before you go to another organization.</source>
        <translation>هنا عمل لم يكتمل. ألغِ القفل أولًا، واحفظه أو أغلقه قبل الانتقال إلى مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Certificates that end &amp;soon…</source>
        <translation>شهادات تنتهي &amp;قريبًا…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixModel</name>
    <message>
        <source>new value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1; changed by others meanwhile</source>
        <translation>%1؛ غيّرها آخرون في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1; staged</source>
        <translation>%1؛ مُجهَّزة</translation>
    </message>
    <message>
        <source>%1; not saved</source>
        <translation>%1؛ لم تُحفظ</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>لا تُرى</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1، متطابقة</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1، مختلفة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>السرّ والمفتاح</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n question(s), each about a secret in two environments.</source>
        <translation>
            <numerusform>لا أسئلة.</numerusform>
            <numerusform>سؤال واحد عن سرّ في بيئتين.</numerusform>
            <numerusform>سؤالان، كل منهما عن سرّ في بيئتين.</numerusform>
            <numerusform>%n أسئلة، كل منها عن سرّ في بيئتين.</numerusform>
            <numerusform>%n سؤالًا، كل منها عن سرّ في بيئتين.</numerusform>
            <numerusform>%n سؤال، كل منها عن سرّ في بيئتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not write secrets here.</source>
        <translation>لا يحق لك كتابة الأسرار هنا.</translation>
    </message>
    <message>
        <source>Choose a key of an environment first.</source>
        <translation>اختر أولًا مفتاحًا في إحدى البيئات.</translation>
    </message>
    <message>
        <source>You may not see which keys this secret has.</source>
        <translation>لا يحق لك الاطلاع على مفاتيح هذا السرّ.</translation>
    </message>
    <message>
        <source>The key is not there: there is nothing to remove.</source>
        <translation>المفتاح غير موجود: لا شيء يُزال.</translation>
    </message>
    <message>
        <source>The staged changes are discarded</source>
        <translation>تم تجاهل التغييرات المُجهَّزة</translation>
    </message>
    <message>
        <source>There is nothing to save: no change is staged.</source>
        <translation>لا شيء للحفظ: لا توجد تغييرات مُجهَّزة.</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>مُجهَّز: %1</translation>
    </message>
    <message>
        <source>No change of this cell is staged.</source>
        <translation>لا تغيير مُجهَّز في هذه الخلية.</translation>
    </message>
    <message>
        <source>No change is staged.</source>
        <translation>لا تغيير مُجهَّز.</translation>
    </message>
    <message>
        <source>There is nothing more to compare.</source>
        <translation>لا شيء آخر للمقارنة.</translation>
    </message>
    <message>
        <source>%1 of %2 keys are shown.</source>
        <translation>يُعرض %1 من %2 من المفاتيح.</translation>
    </message>
    <message>
        <source>Whether all values are the same was not asked.</source>
        <translation>لم يُسأل عما إذا كانت كل القيم متطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) could not be compared (%1): %2</source>
        <translation>
            <numerusform>لم تُستثنَ قيم أي أسرار من المقارنة (%1): %2</numerusform>
            <numerusform>تعذّرت مقارنة قيم سرّ واحد (%1): %2</numerusform>
            <numerusform>تعذّرت مقارنة قيم سرّين (%1): %2</numerusform>
            <numerusform>تعذّرت مقارنة قيم %n أسرار (%1): %2</numerusform>
            <numerusform>تعذّرت مقارنة قيم %n سرًّا (%1): %2</numerusform>
            <numerusform>تعذّرت مقارنة قيم %n سرّ (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by secret and key</source>
        <translation>تصفية حسب السرّ والمفتاح</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>المفاتيح المعروضة</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>مقارنة القيم…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Only what is missing somewhere</source>
        <translation>ما ينقص في مكان ما فقط</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Six environments are shown at most.</source>
        <translation>تُعرض ست بيئات على الأكثر.</translation>
    </message>
    <message>
        <source>There are staged changes in it: save or discard them first.</source>
        <translation>فيها تغييرات مُجهَّزة: احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>There must be two environments to put side by side.</source>
        <translation>تلزم بيئتان على الأقل لعرضهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Choose at least two environments.</source>
        <translation>اختر بيئتين على الأقل.</translation>
    </message>
    <message>
        <source>There are no keys in these environments.</source>
        <translation>لا مفاتيح في هذه البيئات.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixTable</name>
    <message>
        <source>Keys by environment</source>
        <translation>المفاتيح بحسب البيئة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MembersView</name>
    <message>
        <source>People and machines</source>
        <translation>الأشخاص والآلات</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>What can they reveal…</source>
        <translation>ما يمكن كشفه…</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>السبب…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>منح دور…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Nobody is a member here.</source>
        <translation>لا يوجد أعضاء هنا.</translation>
    </message>
    <message>
        <source>Nobody can be invited by way of this server.</source>
        <translation>لا يمكن دعوة أحد عن طريق هذا الخادم.</translation>
    </message>
    <message>
        <source>You cannot change your own membership. Ask another person who manages it.</source>
        <translation>لا يمكنك تغيير عضويتك. يُرجى طلب ذلك من شخص آخر يديرها.</translation>
    </message>
    <message>
        <source>You may ask about yourself only. Ask for the role of viewer.</source>
        <translation>لا يحق لك السؤال إلا عن نفسك. يُرجى طلب دور «مُطّلع».</translation>
    </message>
    <message>
        <source>Let back in…</source>
        <translation>إعادة السماح بالدخول…</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>أصبح «%1» الآن ضمن الأعضاء</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MoveSheet</name>
    <message>
        <source>Move to another backend</source>
        <translation>نقل إلى مخزن آخر</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>النقل إلى</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Values are sealed anew by the key custodian, and nobody sees them. Addresses, versions, labels, owners and roles stay as they are; what stands now goes to the trash. Nothing is lost if this is interrupted.</source>
        <translation>يعيد أمين المفاتيح ختم القيم، ولا يراها أحد. تبقى العناوين والإصدارات والوسوم والمالكون والأدوار كما هي؛ أما المحفوظ الآن فينتقل إلى سلة المهملات. لا يُفقد شيء إذا انقطعت العملية.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>There is no other backend. Add one first.</source>
        <translation>لا يوجد مخزن آخر. يُرجى إضافة مخزن أولًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 has begun to move these, and not all of them have moved yet.</source>
        <translation>بدأ «%1» نقل هذه الأسرار، ولم تُنقل كلها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n secret(s) to %1</source>
        <translation>
            <numerusform>لا أسرار لنقلها إلى «%1»</numerusform>
            <numerusform>نقل سرّ واحد إلى «%1»</numerusform>
            <numerusform>نقل سرّين إلى «%1»</numerusform>
            <numerusform>نقل %n أسرار إلى «%1»</numerusform>
            <numerusform>نقل %n سرًّا إلى «%1»</numerusform>
            <numerusform>نقل %n سرّ إلى «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>لا يوجد ما يُنقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to %1</source>
        <translation>
            <numerusform>لم يُنقل أي سرّ إلى «%1»</numerusform>
            <numerusform>نُقل سرّ واحد إلى «%1»</numerusform>
            <numerusform>نُقل سرّان إلى «%1»</numerusform>
            <numerusform>نُقلت %n أسرار إلى «%1»</numerusform>
            <numerusform>نُقل %n سرًّا إلى «%1»</numerusform>
            <numerusform>نُقل %n سرّ إلى «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay where they were. Look at the reasons, then try again, now or later.</source>
        <translation>
            <numerusform>لم يبقَ أي سرّ في موضعه.</numerusform>
            <numerusform>بقي سرّ واحد في موضعه. يُرجى الاطلاع على السبب ثم إعادة المحاولة، الآن أو لاحقًا.</numerusform>
            <numerusform>بقي سرّان في موضعهما. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة، الآن أو لاحقًا.</numerusform>
            <numerusform>بقيت %n أسرار في موضعها. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة، الآن أو لاحقًا.</numerusform>
            <numerusform>بقي %n سرًّا في موضعها. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة، الآن أو لاحقًا.</numerusform>
            <numerusform>بقي %n سرّ في موضعها. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة، الآن أو لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved, %2 left, %3 failed</source>
        <translation>المنقول: %1، المتبقي: %2، ما فشل نقله: %3</translation>
    </message>
    <message>
        <source>What is to move was used by %1.</source>
        <translation>مستخدمو ما سيُنقل: %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NeedsCard</name>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>لا شيء للنظر فيه.</numerusform>
            <numerusform>أمر واحد للنظر فيه.</numerusform>
            <numerusform>أمران للنظر فيهما.</numerusform>
            <numerusform>%n أمور للنظر فيها.</numerusform>
            <numerusform>%n أمرًا للنظر فيها.</numerusform>
            <numerusform>%n أمر للنظر فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>As far as is known, nothing needs you now.</source>
        <translation>حسب المعروف حتى الآن، لا شيء يتطلب تدخلك.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء يتطلب تدخلك الآن.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>الانتقال إلى: %1</translation>
    </message>
    <message>
        <source>Not known: %1. %2</source>
        <translation>غير معروف: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OnceSheet</name>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>حفظته في مكان آمن</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it in a safe place, and say so, before you close this.</source>
        <translation>يُعرض هذه المرة فقط. يُرجى حفظه في مكان آمن وتأكيد ذلك قبل الإغلاق.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OpenAccess</name>
    <message>
        <source>Emergency: %1, by %2 until %3</source>
        <translation>وصول طارئ: %1، بدأه %2، حتى %3</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>سرّ لا يمكنك رؤيته</translation>
    </message>
    <message>
        <source>Grant: %1, until %2</source>
        <translation>إذن: %1، حتى %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationLine</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>إيقاف مؤقت: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>إغلاق: %1</translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation>%1: %2 بالمئة</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationsDock</name>
    <message>
        <source>Long operations</source>
        <translation>العمليات الطويلة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OutcomesPage</name>
    <message>
        <source>These numbers could not be read. The others are right.</source>
        <translation>تعذّرت قراءة هذه الأرقام. أما الأرقام الأخرى فصحيحة.</translation>
    </message>
    <message>
        <source>Secret age</source>
        <translation>عمر الأسرار</translation>
    </message>
    <message>
        <source>Rotation speed</source>
        <translation>سرعة التدوير</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Audit completeness</source>
        <translation>اكتمال التدقيق</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Audit activity</source>
        <translation>نشاط التدقيق</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Palette</name>
    <message>
        <source>Strongroom – Palette</source>
        <translation>Strongroom – لوحة الأوامر</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PdfReport</name>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>القيم محجوبة: لا يحتوي السجل عليها.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyBox</name>
    <message>
        <source>What it needs there</source>
        <translation>ما يحتاج إليه هناك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what it needs there</source>
        <translation>نسخ ما يحتاج إليه هناك</translation>
    </message>
    <message>
        <source>What it needs there, and no more</source>
        <translation>ما يحتاج إليه هناك، لا أكثر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyHistory</name>
    <message>
        <source>The built-in policy</source>
        <translation>السياسة المدمجة</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>الإصدار %1، منذ %2</translation>
    </message>
    <message>
        <source>It holds until another one is approved.</source>
        <translation>تسري إلى أن تتم الموافقة على سياسة أخرى.</translation>
    </message>
    <message>
        <source>Proposed by %1, approved by %2</source>
        <translation>اقتراح: %1، موافقة: %2</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>The built-in policy is the only one so far.</source>
        <translation>السياسة المدمجة هي الوحيدة حتى الآن.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Text of the policy in force</source>
        <translation>نص السياسة السارية</translation>
    </message>
    <message>
        <source>Views of the policy</source>
        <translation>طرق عرض السياسة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>السارية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>The policy was proposed</source>
        <translation>اقتُرحت السياسة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyProposalPane</name>
    <message>
        <source>Text of the proposed policy</source>
        <translation>نص السياسة المقترحة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Past decisions that would come out otherwise</source>
        <translation>قرارات سابقة كانت ستختلف نتيجتها</translation>
    </message>
    <message>
        <source>Whoever has to agree reads this</source>
        <translation>يقرأ هذا كل من تُطلب موافقته</translation>
    </message>
    <message>
        <source>Start from the one in force</source>
        <translation>البدء من السياسة السارية</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>You may not manage this organization, so you cannot propose.</source>
        <translation>لا يحق لك إدارة هذه المؤسسة، ولذلك لا يمكنك تقديم اقتراح.</translation>
    </message>
    <message>
        <source>Try the text to see which past decisions it would change.</source>
        <translation>يُرجى تجربة النص لمعرفة القرارات السابقة التي سيغيّرها.</translation>
    </message>
    <message>
        <source>This text could not be tried.</source>
        <translation>تعذّرت تجربة هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n past decision(s) would come out otherwise</source>
        <translation>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل %n قرار</numerusform>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل قرار واحد</numerusform>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل قرارين</numerusform>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل %n قرارات</numerusform>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل %n قرارًا</numerusform>
            <numerusform>قرارات سابقة كانت ستختلف نتيجتها: %1 من أصل %n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>No past decision would come out otherwise.</source>
        <translation>لن تختلف نتيجة أي قرار سابق.</translation>
    </message>
    <message>
        <source>This is the policy in force. Change it first.</source>
        <translation>هذه هي السياسة السارية. يُرجى تغييرها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed. It comes in force as soon as %n other person(s) have agreed: see Approvals.</source>
        <translation>
            <numerusform>قُدّم الاقتراح. لا يلزم أن يوافق أحد آخر ليسري. يُرجى الاطلاع على «الموافقات».</numerusform>
            <numerusform>قُدّم الاقتراح. يسري متى وافق شخص آخر. يُرجى الاطلاع على «الموافقات».</numerusform>
            <numerusform>قُدّم الاقتراح. يسري متى وافق شخصان آخران. يُرجى الاطلاع على «الموافقات».</numerusform>
            <numerusform>قُدّم الاقتراح. يسري متى وافق %n أشخاص آخرين. يُرجى الاطلاع على «الموافقات».</numerusform>
            <numerusform>قُدّم الاقتراح. يسري متى وافق %n شخصًا آخر. يُرجى الاطلاع على «الموافقات».</numerusform>
            <numerusform>قُدّم الاقتراح. يسري متى وافق %n شخص آخر. يُرجى الاطلاع على «الموافقات».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromoteSheet</name>
    <message>
        <source>Promote</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Secrets to promote</source>
        <translation>الأسرار المراد ترقيتها</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) from %1 to %2</source>
        <translation>
            <numerusform>لا أسرار من «%1» إلى «%2»</numerusform>
            <numerusform>سرّ واحد من «%1» إلى «%2»</numerusform>
            <numerusform>سرّان من «%1» إلى «%2»</numerusform>
            <numerusform>%n أسرار من «%1» إلى «%2»</numerusform>
            <numerusform>%n سرًّا من «%1» إلى «%2»</numerusform>
            <numerusform>%n سرّ من «%1» إلى «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner carries the values from one secret to the other: nobody sees them, and they never reach this computer. Other keys of the target stay as they are. Recorded for both secrets: you, the time, the purpose and the keys. It takes the leave to reveal the one and to write the other.</source>
        <translation>ينقل المشغّل القيم من سرّ إلى آخر: فلا يراها أحد، ولا تصل إلى هذا الجهاز أبدًا. وتبقى المفاتيح الأخرى في السرّ المستهدف كما هي. ويُسجَّل للسرّين كليهما: هويتك والوقت والغرض والمفاتيح. ويتطلب ذلك الإذن بكشف الأول وبالكتابة في الثاني.</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>هذا يغيّر الإنتاج: كل ما يقرأ هذه الأسرار يتلقى القيم الجديدة.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>None of these can be promoted now. Look at the reasons.</source>
        <translation>لا يمكن ترقية أي من هذه الأسرار الآن. يُرجى الاطلاع على الأسباب.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be promoted now, and stay as they are.</source>
        <translation>
            <numerusform>لا أسرار تتعذّر ترقيتها الآن.</numerusform>
            <numerusform>سرّ واحد لا يمكن ترقيته الآن ويبقى كما هو.</numerusform>
            <numerusform>سرّان لا يمكن ترقيتهما الآن ويبقيان كما هما.</numerusform>
            <numerusform>%n أسرار لا يمكن ترقيتها الآن وتبقى كما هي.</numerusform>
            <numerusform>%n سرًّا لا يمكن ترقيتها الآن وتبقى كما هي.</numerusform>
            <numerusform>%n سرّ لا يمكن ترقيتها الآن وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %n secret(s) to %1</source>
        <translation>
            <numerusform>لا أسرار للترقية إلى «%1»</numerusform>
            <numerusform>ترقية سرّ واحد إلى «%1»</numerusform>
            <numerusform>ترقية سرّين إلى «%1»</numerusform>
            <numerusform>ترقية %n أسرار إلى «%1»</numerusform>
            <numerusform>ترقية %n سرًّا إلى «%1»</numerusform>
            <numerusform>ترقية %n سرّ إلى «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Close this, compare again, and decide anew.</source>
        <translation>%1 يُرجى إغلاق هذه النافذة وإعادة المقارنة واتخاذ القرار من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons, then try again.</source>
        <translation>
            <numerusform>لا أسرار لم تتم ترقيتها.</numerusform>
            <numerusform>لم تتم ترقية سرّ واحد. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة.</numerusform>
            <numerusform>لم تتم ترقية سرّين. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة.</numerusform>
            <numerusform>لم تتم ترقية %n أسرار. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة.</numerusform>
            <numerusform>لم تتم ترقية %n سرًّا. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة.</numerusform>
            <numerusform>لم تتم ترقية %n سرّ. يُرجى الاطلاع على الأسباب ثم إعادة المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons.</source>
        <translation>
            <numerusform>لا أسرار لم تتم ترقيتها.</numerusform>
            <numerusform>لم تتم ترقية سرّ واحد. يُرجى الاطلاع على الأسباب.</numerusform>
            <numerusform>لم تتم ترقية سرّين. يُرجى الاطلاع على الأسباب.</numerusform>
            <numerusform>لم تتم ترقية %n أسرار. يُرجى الاطلاع على الأسباب.</numerusform>
            <numerusform>لم تتم ترقية %n سرًّا. يُرجى الاطلاع على الأسباب.</numerusform>
            <numerusform>لم تتم ترقية %n سرّ. يُرجى الاطلاع على الأسباب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) promoted to %1.</source>
        <translation>
            <numerusform>لم تتم ترقية أي أسرار إلى «%1».</numerusform>
            <numerusform>تمت ترقية سرّ واحد إلى «%1».</numerusform>
            <numerusform>تمت ترقية سرّين إلى «%1».</numerusform>
            <numerusform>تمت ترقية %n أسرار إلى «%1».</numerusform>
            <numerusform>تمت ترقية %n سرًّا إلى «%1».</numerusform>
            <numerusform>تمت ترقية %n سرّ إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 promoted, %2 left, %3 failed</source>
        <translation>تمت ترقيته: %1، المتبقي: %2، فشل: %3</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message numerus="yes">
        <source>Request approval of %n secret(s)</source>
        <translation>
            <numerusform>لا أسرار لطلب الموافقة عليها</numerusform>
            <numerusform>طلب الموافقة على سرّ واحد</numerusform>
            <numerusform>طلب الموافقة على سرّين</numerusform>
            <numerusform>طلب الموافقة على %n أسرار</numerusform>
            <numerusform>طلب الموافقة على %n سرًّا</numerusform>
            <numerusform>طلب الموافقة على %n سرّ</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as others have agreed, press Check again.</source>
        <translation>متى وافق آخرون، يُرجى الضغط على «فحص» من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Requested: %n other person(s) have to agree.</source>
        <translation>
            <numerusform>أُرسل الطلب: لا يلزم أن يوافق أحد آخر.</numerusform>
            <numerusform>أُرسل الطلب: يجب أن يوافق شخص آخر.</numerusform>
            <numerusform>أُرسل الطلب: يجب أن يوافق شخصان آخران.</numerusform>
            <numerusform>أُرسل الطلب: يجب أن يوافق %n أشخاص آخرين.</numerusform>
            <numerusform>أُرسل الطلب: يجب أن يوافق %n شخصًا آخر.</numerusform>
            <numerusform>أُرسل الطلب: يجب أن يوافق %n شخص آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromotionPicker</name>
    <message>
        <source>missing there</source>
        <translation>غير موجود هناك</translation>
    </message>
    <message>
        <source>another value there</source>
        <translation>قيمة مختلفة هناك</translation>
    </message>
    <message>
        <source>there too, values not compared</source>
        <translation>موجود هناك أيضًا، ولم تُقارَن القيم</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>مطابق هناك</translation>
    </message>
    <message>
        <source>version %1; there is no such secret there</source>
        <translation>الإصدار %1؛ لا يوجد هذا السرّ هناك</translation>
    </message>
    <message>
        <source>version %1; version %2 there</source>
        <translation>الإصدار %1؛ والإصدار %2 هناك</translation>
    </message>
    <message>
        <source>What to promote</source>
        <translation>ما سيُرقّى</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>السرّ والمفتاح</translation>
    </message>
    <message>
        <source>In the other environment</source>
        <translation>في البيئة الأخرى</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PurposePicker</name>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Needed for this purpose</source>
        <translation>مطلوب لهذا الغرض</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>دون حد أدنى للأحرف</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%n أحرف على الأقل</numerusform>
            <numerusform>%n حرفًا على الأقل</numerusform>
            <numerusform>%n حرف على الأقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::QuestionSheet</name>
    <message>
        <source>Who may do what</source>
        <translation>من يحق له ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Choose who, and on what: the answer comes with its reason.</source>
        <translation>يُرجى اختيار الشخص وما يُسأل عنه: تأتي الإجابة مع سببها.</translation>
    </message>
    <message>
        <source>Can</source>
        <extracomment>Three lines make a question: Can [Anna] / do this [reveal] / on [secret stripe]</extracomment>
        <translation>هل يحق لـ</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>القيام بهذا</translation>
    </message>
    <message>
        <source>on</source>
        <translation>على</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReachSheet</name>
    <message>
        <source>What can they reach</source>
        <translation>ما يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Secrets within reach</source>
        <translation>الأسرار المتاح الوصول إليها</translation>
    </message>
    <message>
        <source>What can %1</source>
        <extracomment>Followed by a choice: reveal, see, write, destroy. %1 is a person or a machine.</extracomment>
        <translation>ما المتاح لـ«%1» بصلاحية</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>تحميل المزيد</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>There is no secret that they may %1.</source>
        <translation>لا يوجد سرّ تشمله هذه الصلاحية: %1.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>هناك المزيد.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordBar</name>
    <message>
        <source>Filter the record</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Who: a name or a subject</source>
        <translation>من: اسم أو هوية</translation>
    </message>
    <message>
        <source>Action: reveal, secret.change, …</source>
        <translation>الإجراء: reveal, secret.change, …</translation>
    </message>
    <message>
        <source>Denied only</source>
        <translation>المرفوض فقط</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>نوع المورد</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>مهمة النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>ابتداءً من يوم</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Evidence of a period…</source>
        <translation>أدلة عن فترة…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Copy link to this filter</source>
        <translation>نسخ رابط هذه التصفية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Whoever follows it needs to see the record, too.</source>
        <translation>الرابط في الحافظة. يحتاج من يفتحه إلى صلاحية رؤية السجل أيضًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestAccessSheet</name>
    <message>
        <source>Request access</source>
        <translation>طلب الوصول</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Whoever manages access is asked to let you see this and reveal its values. Until they agree you are not told whether it is there.</source>
        <translation>يُطلب ممن يدير الوصول أن يسمح لك برؤية هذا وكشف قيمه. وإلى أن يوافق لا يُذكر لك هل هو موجود.</translation>
    </message>
    <message>
        <source>The whole organization</source>
        <translation>المؤسسة كلها</translation>
    </message>
    <message>
        <source>All that stands in the environment</source>
        <translation>كل ما في البيئة</translation>
    </message>
    <message>
        <source>Access to %1 is requested. Its answer stands under Approvals.</source>
        <translation>طُلب الوصول إلى %1. ويظهر الرد في «الموافقات».</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RetireSheet</name>
    <message>
        <source>It was last used %1.</source>
        <translation>آخر استخدام له: %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>إبطال مفتاح API</translation>
    </message>
    <message>
        <source>Whatever uses this key is refused from now on, for good. %1</source>
        <translation>يُرفض من الآن فصاعدًا ونهائيًا كل ما يستخدم هذا المفتاح. %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>إبطال «%1»</translation>
    </message>
    <message>
        <source>The API key %1 was revoked</source>
        <translation>أُبطل مفتاح API «%1»</translation>
    </message>
    <message>
        <source>Its keys, tokens and credentials are refused from now on, for good. %1</source>
        <translation>تُرفض من الآن فصاعدًا ونهائيًا مفاتيحه ورموزه المميزة وبيانات اعتماده. %1</translation>
    </message>
    <message>
        <source>It stands for a runner, which is revoked with it: nothing is opened by that runner any more. %1</source>
        <translation>يمثّل مشغّلًا يُبطل معه: لن يفتح ذلك المشغّل شيئًا بعد الآن. %1</translation>
    </message>
    <message>
        <source>Disable a service account</source>
        <translation>تعطيل حساب خدمة</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل «%1»</translation>
    </message>
    <message>
        <source>The service account %1 was disabled</source>
        <translation>عُطّل حساب الخدمة «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReuseSheet</name>
    <message>
        <source>Reused values</source>
        <translation>القيم المعاد استخدامها</translation>
    </message>
    <message>
        <source>Values that are the same</source>
        <translation>القيم المتطابقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>لم يُفحص أي سرّ بعد. «إلغاء» يوقف الفحص هنا.</numerusform>
            <numerusform>فُحص سرّ واحد حتى الآن. «إلغاء» يوقف الفحص هنا.</numerusform>
            <numerusform>فُحص سرّان حتى الآن. «إلغاء» يوقف الفحص هنا.</numerusform>
            <numerusform>فُحصت %n أسرار حتى الآن. «إلغاء» يوقف الفحص هنا.</numerusform>
            <numerusform>فُحص %n سرًّا حتى الآن. «إلغاء» يوقف الفحص هنا.</numerusform>
            <numerusform>فُحص %n سرّ حتى الآن. «إلغاء» يوقف الفحص هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is used twice.</source>
        <translation>لا قيمة مستخدمة مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are used more than once.</source>
        <translation>
            <numerusform>لا قيم مستخدمة أكثر من مرة.</numerusform>
            <numerusform>قيمة واحدة مستخدمة أكثر من مرة.</numerusform>
            <numerusform>قيمتان مستخدمتان أكثر من مرة.</numerusform>
            <numerusform>%n قيم مستخدمة أكثر من مرة.</numerusform>
            <numerusform>%n قيمة مستخدمة أكثر من مرة.</numerusform>
            <numerusform>%n قيمة مستخدمة أكثر من مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were looked at.</source>
        <translation>
            <numerusform>لم تُفحص قيم أي سرّ. عدد القيم: %1.</numerusform>
            <numerusform>فُحصت قيم سرّ واحد. عدد القيم: %1.</numerusform>
            <numerusform>فُحصت قيم سرّين. عدد القيم: %1.</numerusform>
            <numerusform>فُحصت قيم %n أسرار. عدد القيم: %1.</numerusform>
            <numerusform>فُحصت قيم %n سرًّا. عدد القيم: %1.</numerusform>
            <numerusform>فُحصت قيم %n سرّ. عدد القيم: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not: you may not reveal them at once, or they are too large.</source>
        <translation>
            <numerusform>لم يُستثنَ أي سرّ من الفحص.</numerusform>
            <numerusform>لم يُفحص سرّ واحد: لا يحق لك كشفه مباشرةً، أو أنه كبير جدًا.</numerusform>
            <numerusform>لم يُفحص سرّان: لا يحق لك كشفهما مباشرةً، أو أنهما كبيران جدًا.</numerusform>
            <numerusform>لم تُفحص %n أسرار: لا يحق لك كشفها مباشرةً، أو أنها كبيرة جدًا.</numerusform>
            <numerusform>لم يُفحص %n سرًّا: لا يحق لك كشفها مباشرةً، أو أنها كبيرة جدًا.</numerusform>
            <numerusform>لم يُفحص %n سرّ: لا يحق لك كشفها مباشرةً، أو أنها كبيرة جدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The runner marks the current values of every secret that you may reveal; this window alone can tell which are the same, and nobody sees a value. Recorded for each secret: you, the time and the purpose. Values of less than %1 bytes count as different.</source>
        <translation>يضع المشغّل علامات على القيم الحالية لكل سرّ يحق لك كشفه؛ ولا تستطيع إلا هذه النافذة معرفة المتطابق منها، ولا يرى أحد أي قيمة. ويُسجَّل لكل سرّ: هويتك والوقت والغرض. وتُعد القيم الأقصر من %1 بايتات مختلفة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealBothSheet</name>
    <message>
        <source>Reveal both</source>
        <translation>كشف القيمتين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealSheet</name>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Break the glass…</source>
        <translation>وصول طارئ…</translation>
    </message>
    <message>
        <source>Keys to reveal</source>
        <translation>المفاتيح المراد كشفها</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · الإصدار %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>المفتاح الوحيد</numerusform>
            <numerusform>المفتاحان كلاهما</numerusform>
            <numerusform>كل المفاتيح الـ%n</numerusform>
            <numerusform>كل المفاتيح الـ%n</numerusform>
            <numerusform>كل المفاتيح الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Recorded: you, the time, the purpose and the keys. Nothing can keep others from reading your screen: look around first.</source>
        <translation>يُسجَّل: أنت والوقت والغرض والمفاتيح. لا شيء يمنع الآخرين من قراءة شاشتك: يُرجى التأكد مما حولك أولًا.</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>The server may be hiding version %1 of this secret: it exists, and the server did not show it as the newest. Ask your administrator before you rely on this value.</source>
        <translation>ربما يُخفي الخادم الإصدار %1 من هذا السرّ: هذا الإصدار موجود، ولم يعرضه الخادم على أنه الأحدث. يُرجى سؤال المسؤول قبل الاعتماد على هذه القيمة.</translation>
    </message>
    <message>
        <source>Version %1 of this secret is newer; the server says that it is deleted.</source>
        <translation>الإصدار %1 من هذا السرّ أحدث؛ ويقول الخادم إنه محذوف.</translation>
    </message>
    <message>
        <source>Released by the runner %1, for this window alone.</source>
        <translation>أتاحه المشغّل %1 لهذه النافذة وحدها.</translation>
    </message>
    <message>
        <source>Held to: %1</source>
        <translation>الالتزامات: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation>نسخ دون عرض</translation>
    </message>
    <message>
        <source>Key to copy</source>
        <translation>المفتاح المراد نسخ قيمته</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Others have agreed to this until %1. Press %2.</source>
        <translation>وافق آخرون على هذا حتى %1. يُرجى الضغط على «%2».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The glass is broken until %1. Press %2.</source>
        <translation>الوصول الطارئ سارٍ حتى %1. يُرجى الضغط على «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Requested. As soon as %n other person(s) have agreed, press %1 again.</source>
        <translation>
            <numerusform>أُرسل الطلب. لا تلزم موافقة أحد آخر، يُرجى الضغط على «%1» من جديد.</numerusform>
            <numerusform>أُرسل الطلب. متى وافق شخص آخر، يُرجى الضغط على «%1» من جديد.</numerusform>
            <numerusform>أُرسل الطلب. متى وافق شخصان آخران، يُرجى الضغط على «%1» من جديد.</numerusform>
            <numerusform>أُرسل الطلب. متى وافق %n أشخاص آخرين، يُرجى الضغط على «%1» من جديد.</numerusform>
            <numerusform>أُرسل الطلب. متى وافق %n شخصًا آخر، يُرجى الضغط على «%1» من جديد.</numerusform>
            <numerusform>أُرسل الطلب. متى وافق %n شخص آخر، يُرجى الضغط على «%1» من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server which keys this secret has…</source>
        <translation>يجري سؤال الخادم عن مفاتيح هذا السرّ…</translation>
    </message>
    <message>
        <source>This secret has no current version.</source>
        <translation>ليس لهذا السرّ إصدار حالي.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>لا تسمح سياسة مؤسستك بنسخ هذه القيمة.</translation>
    </message>
    <message>
        <source>This value is empty. Nothing was copied.</source>
        <translation>هذه القيمة فارغة. لم يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة فورًا.</numerusform>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>يُسجَّل بوصفه كشفًا: هويتك والوقت والغرض والمفتاح. وتُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard, for %n second(s).</source>
        <translation>
            <numerusform>قيمة «%1» في الحافظة، وتُمسح فورًا.</numerusform>
            <numerusform>قيمة «%1» في الحافظة لثانية واحدة.</numerusform>
            <numerusform>قيمة «%1» في الحافظة لثانيتين.</numerusform>
            <numerusform>قيمة «%1» في الحافظة لمدة %n ثوانٍ.</numerusform>
            <numerusform>قيمة «%1» في الحافظة لمدة %n ثانية.</numerusform>
            <numerusform>قيمة «%1» في الحافظة لمدة %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leave to see this has run out. It is hidden.</source>
        <translation>انتهت مدة الإذن بالاطلاع على هذا، فأُخفيت القيمة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewSheet</name>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما تبيّن لك</translation>
    </message>
    <message>
        <source>%1 broke the glass of %2</source>
        <translation>وصول طارئ إلى «%2»، بواسطة: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The emergency was real, and no more was seen than needed.</source>
        <translation>كانت الحالة الطارئة حقيقية، ولم يُطَّلع على أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Something has to be done, such as rotating what was seen.</source>
        <translation>يجب اتخاذ إجراء، مثل تدوير ما تم الاطلاع عليه.</translation>
    </message>
    <message>
        <source>This should not have happened.</source>
        <translation>لم يكن ينبغي أن يحدث هذا.</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>يُرجى اختيار ما تبيّن لك.</translation>
    </message>
    <message>
        <source>Say in a sentence what you found.</source>
        <translation>يُرجى ذكر ما تبيّن لك في جملة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewsView</name>
    <message>
        <source>Reviews of access</source>
        <translation>مراجعات الوصول</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما مُنح</translation>
    </message>
    <message>
        <source>Begin a review…</source>
        <translation>بدء مراجعة…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>يُرجى اختيار مراجعة.</translation>
    </message>
    <message>
        <source>This server has no reviews of access.</source>
        <translation>ليست في هذا الخادم مراجعات للوصول.</translation>
    </message>
    <message>
        <source>No review was begun yet.</source>
        <translation>لم تبدأ أي مراجعة بعد.</translation>
    </message>
    <message>
        <source>Nothing had been given when it was begun.</source>
        <translation>لم يكن هناك شيء ممنوح عند بدئها.</translation>
    </message>
    <message>
        <source>This review is signed.</source>
        <translation>هذه المراجعة معتمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are undecided.</source>
        <translation>
            <numerusform>بُتّ في كل شيء.</numerusform>
            <numerusform>بند واحد لم يُبتّ فيه.</numerusform>
            <numerusform>بندان لم يُبتّ فيهما.</numerusform>
            <numerusform>%n بنود لم يُبتّ فيها.</numerusform>
            <numerusform>%n بندًا لم يُبتّ فيها.</numerusform>
            <numerusform>%n بند لم يُبتّ فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>بدء مراجعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>The review is begun.</source>
        <translation>بدأت المراجعة.</translation>
    </message>
    <message>
        <source>Sign off a review</source>
        <translation>اعتماد مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>You say that the rest is needed. %n pieces of access are taken away now.</source>
        <translation>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. لا تُسحب الآن أي صلاحية وصول.</numerusform>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. تُسحب الآن صلاحية وصول واحدة.</numerusform>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. تُسحب الآن صلاحيتا وصول.</numerusform>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. تُسحب الآن %n صلاحيات وصول.</numerusform>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. تُسحب الآن %n صلاحية وصول.</numerusform>
            <numerusform>هذا تأكيد منك بأن الباقي لازم. تُسحب الآن %n صلاحية وصول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The review is signed off.</source>
        <translation>اعتُمدت المراجعة.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeSheet</name>
    <message>
        <source>Revoke although it is in use</source>
        <translation>إبطال رغم الاستخدام</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>سبب عدم إمكان الانتظار</translation>
    </message>
    <message>
        <source>An older version may still be used. Whoever uses it stands without a value once it is revoked at the source:</source>
        <translation>قد يكون إصدار أقدم ما زال قيد الاستخدام. ومن يستخدمه يبقى دون قيمة متى أُبطل لدى المصدر:</translation>
    </message>
    <message>
        <source>It is revoked all the same</source>
        <translation>تأكيد الإبطال رغم ذلك</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RolesView</name>
    <message>
        <source>Roles given</source>
        <translation>الأدوار الممنوحة</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>منح دور…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>No role was given.</source>
        <translation>لم يُمنح أي دور.</translation>
    </message>
    <message>
        <source>You may not know who was given what. Ask for the role of viewer.</source>
        <translation>لا يحق لك معرفة ما مُنح ولمن. يُرجى طلب دور «مُطّلع».</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RollbackSheet</name>
    <message>
        <source>Roll back</source>
        <translation>رجوع إلى إصدار سابق</translation>
    </message>
    <message>
        <source>The content of version %1 of &quot;%2&quot; becomes a new version. Nothing is revealed: the runner encrypts it anew. It is recorded who did it and when.</source>
        <translation>يصبح محتوى الإصدار %1 من «%2» إصدارًا جديدًا. لا يُكشف شيء: يعيد المشغّل تشفيره. ويُسجَّل من فعل ذلك ومتى.</translation>
    </message>
    <message>
        <source>Roll back to v%1</source>
        <translation>رجوع إلى الإصدار %1</translation>
    </message>
    <message>
        <source>Rolled back to version %1</source>
        <translation>تم الرجوع إلى الإصدار %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RosterView</name>
    <message>
        <source>You may not manage access here. Ask for the role of access administrator.</source>
        <translation>لا يحق لك إدارة الوصول هنا. يُرجى طلب دور «مسؤول وصول».</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationDefaultsSheet</name>
    <message>
        <source>Rotation defaults</source>
        <translation>سياسات التدوير الافتراضية</translation>
    </message>
    <message>
        <source>Default of</source>
        <translation>السياسة الافتراضية لـ</translation>
    </message>
    <message>
        <source>Secrets without a policy of their own have the default of their environment, or else the organization&apos;s. It holds at once, also for secrets that stand already.</source>
        <translation>الأسرار التي ليست لها سياسة خاصة تتبع السياسة الافتراضية لبيئتها، وإن لم توجد فالسياسة الافتراضية للمؤسسة. وتسري فورًا، على الأسرار الموجودة أيضًا.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Save default</source>
        <translation>حفظ السياسة الافتراضية</translation>
    </message>
    <message>
        <source>Remove default</source>
        <translation>إزالة السياسة الافتراضية</translation>
    </message>
    <message>
        <source>There is no default here.</source>
        <translation>لا توجد سياسة افتراضية هنا.</translation>
    </message>
    <message>
        <source>The default was set by %1.</source>
        <translation>حدّد السياسة الافتراضية: %1.</translation>
    </message>
    <message>
        <source>%1 has a rotation default</source>
        <translation>حُفظت سياسة التدوير الافتراضية: %1</translation>
    </message>
    <message>
        <source>%1 has no rotation default any more</source>
        <translation>أُزيلت سياسة التدوير الافتراضية: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationLine</name>
    <message>
        <source>Policy…</source>
        <translation>السياسة…</translation>
    </message>
    <message>
        <source>Change the rotation policy</source>
        <translation>تغيير سياسة التدوير</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>متابعة التدوير…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPage</name>
    <message>
        <source>Secrets to rotate, the most urgent first</source>
        <translation>الأسرار المراد تدويرها، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>The chosen rotation</source>
        <translation>التدوير المختار</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>السياسة…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Nothing is to be rotated. Give a secret a rotation policy in its detail, and it stands here when it is due.</source>
        <translation>لا شيء يلزم تدويره. يمكن تحديد سياسة تدوير لسرّ في تفاصيله، فيظهر هنا متى حان موعده.</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>لا يحق لك الكتابة في هذا السرّ.</translation>
    </message>
    <message>
        <source>Defaults…</source>
        <translation>السياسات الافتراضية…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPolicySheet</name>
    <message>
        <source>Rotation policy</source>
        <translation>سياسة التدوير</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>عدد الأيام بين عمليات التدوير</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <source>Where it is revoked</source>
        <translation>مكان الإبطال</translation>
    </message>
    <message>
        <source>Page at the source</source>
        <translation>الصفحة لدى المصدر</translation>
    </message>
    <message>
        <source>Where and how the source takes an old value back</source>
        <translation>أين وكيف تُبطل القيمة القديمة لدى المصدر</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>الفترة بالأيام</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>حفظ السياسة</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>إزالة السياسة</translation>
    </message>
    <message>
        <source>The page is an address that begins with https://, without a password in it.</source>
        <translation>الصفحة عنوان يبدأ بـ https:// ولا يحتوي على كلمة مرور.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a rotation policy</source>
        <translation>أصبحت للسرّ «%1» سياسة تدوير</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rotation policy any more</source>
        <translation>لم تعد للسرّ «%1» سياسة تدوير</translation>
    </message>
    <message>
        <source>This is the default. Saved here, it holds for this secret alone.</source>
        <translation>هذه هي السياسة الافتراضية. وإذا حُفظت هنا، سرت على هذا السرّ وحده.</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>كما هو لدى كلٍّ منها</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookSheet</name>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookView</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>The rotation is closed</source>
        <translation>أُغلق التدوير</translation>
    </message>
    <message>
        <source>The rotation has begun</source>
        <translation>بدأ التدوير</translation>
    </message>
    <message>
        <source>No value has changed. Set a new value.</source>
        <translation>لم تتغيّر أي قيمة. يُرجى تعيين قيمة جديدة.</translation>
    </message>
    <message>
        <source>Version %1 has the new value</source>
        <translation>الإصدار %1 يحتوي على القيمة الجديدة</translation>
    </message>
    <message>
        <source>The old value is revoked at the source</source>
        <translation>أُبطلت القيمة القديمة لدى المصدر</translation>
    </message>
    <message>
        <source>The rotation is aborted, and the value of before is in use again</source>
        <translation>أُلغي التدوير، وعادت القيمة السابقة قيد الاستخدام</translation>
    </message>
    <message>
        <source>The rotation is aborted</source>
        <translation>أُلغي التدوير</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps of this rotation</source>
        <translation>خطوات هذا التدوير</translation>
    </message>
    <message>
        <source>Evidence, for the record</source>
        <translation>دليل لأجل السجل</translation>
    </message>
    <message>
        <source>Evidence, for the record: no value</source>
        <translation>دليل لأجل السجل: دون أي قيمة</translation>
    </message>
    <message>
        <source>Start rotation…</source>
        <translation>بدء التدوير…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>إلغاء التدوير…</translation>
    </message>
    <message>
        <source>Choose a secret.</source>
        <translation>يُرجى اختيار سرّ.</translation>
    </message>
    <message>
        <source>Still in use: %1</source>
        <translation>ما زال قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>This rotation is done.</source>
        <translation>اكتمل هذا التدوير.</translation>
    </message>
    <message>
        <source>This rotation was aborted: %1</source>
        <translation>أُلغي هذا التدوير: %1</translation>
    </message>
    <message>
        <source>No rotation is under way. Begin with a new value; the old one stays in use until the last steps, and all can be left and gone on with.</source>
        <translation>لا يوجد تدوير جارٍ. يبدأ التدوير بقيمة جديدة؛ وتبقى القديمة قيد الاستخدام حتى الخطوات الأخيرة، ويمكن التوقف في أي وقت والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Revoke although it is in use…</source>
        <translation>إبطال رغم الاستخدام…</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>لا يحق لك الكتابة في هذا السرّ.</translation>
    </message>
    <message>
        <source>The old value is revoked, and the rotation is closed</source>
        <translation>أُبطلت القيمة القديمة وأُغلق التدوير</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleBar</name>
    <message>
        <source>Only looking around?</source>
        <translation>للاستكشاف فقط؟</translation>
    </message>
    <message>
        <source>There are sample secrets here.</source>
        <translation>توجد أسرار تجريبية هنا.</translation>
    </message>
    <message>
        <source>Add sample secrets…</source>
        <translation>إضافة أسرار تجريبية…</translation>
    </message>
    <message>
        <source>Remove the sample secrets…</source>
        <translation>إزالة الأسرار التجريبية…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleSheet</name>
    <message>
        <source>Add sample secrets</source>
        <translation>إضافة أسرار تجريبية</translation>
    </message>
    <message>
        <source>Remove the sample secrets</source>
        <translation>إزالة الأسرار التجريبية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Some dozen secrets in production, staging and development, with values made on this computer, owners, labels and a few versions. Environments that are missing are added. Each is made as by your own hand and stands on the record.</source>
        <translation>نحو اثني عشر سرًّا في الإنتاج والتجهيز والتطوير، لها قيم أُنشئت على هذا الجهاز ومالكون ووسوم وبضعة إصدارات. وتُضاف البيئات الناقصة. ويُنشأ كل منها باسمك ويُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>All secrets labelled &quot;sample&quot; go to the trash, from where they can be restored. Environments stay. Each removal stands on the record.</source>
        <translation>تُنقل كل الأسرار ذات الوسم «sample» إلى سلة المهملات، ويمكن استعادتها منها. وتبقى البيئات. وتُسجَّل كل إزالة.</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>نقلها إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) were added</source>
        <translation>
            <numerusform>لم تُضف أسرار تجريبية</numerusform>
            <numerusform>أُضيف سرّ تجريبي واحد</numerusform>
            <numerusform>أُضيف سرّان تجريبيان</numerusform>
            <numerusform>أُضيفت %n أسرار تجريبية</numerusform>
            <numerusform>أُضيف %n سرًّا تجريبيًا</numerusform>
            <numerusform>أُضيف %n سرّ تجريبي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) are in the trash now</source>
        <translation>
            <numerusform>لا أسرار تجريبية في سلة المهملات</numerusform>
            <numerusform>سرّ تجريبي واحد أصبح في سلة المهملات</numerusform>
            <numerusform>سرّان تجريبيان أصبحا في سلة المهملات</numerusform>
            <numerusform>%n أسرار تجريبية أصبحت في سلة المهملات</numerusform>
            <numerusform>%n سرًّا تجريبيًا أصبحت في سلة المهملات</numerusform>
            <numerusform>%n سرّ تجريبي أصبحت في سلة المهملات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveKeysSheet</name>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Secrets that change</source>
        <translation>الأسرار التي تتغيّر</translation>
    </message>
    <message>
        <source>Each secret is saved by itself, upon the version that is shown. What fails stays staged.</source>
        <translation>يُحفظ كل سرّ على حدة، انطلاقًا من الإصدار المعروض. وما يفشل حفظه يبقى مُجهَّزًا.</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>هذا يغيّر الإنتاج: كل ما يقرأ هذه الأسرار يتلقى القيم الجديدة.</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>سبب التغيير، من أجل السجل</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للحفظ</numerusform>
            <numerusform>حفظ تغيير واحد</numerusform>
            <numerusform>حفظ تغييرين</numerusform>
            <numerusform>حفظ %n تغييرات</numerusform>
            <numerusform>حفظ %n تغييرًا</numerusform>
            <numerusform>حفظ %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are left out: somebody else has changed these keys since. Look at them, and stage them again.</source>
        <translation>
            <numerusform>لم يُستبعد أي تغيير.</numerusform>
            <numerusform>استُبعد تغيير واحد: غيّر شخص آخر هذا المفتاح في هذه الأثناء. يُرجى الاطلاع عليه، ثم تجهيز التغيير من جديد.</numerusform>
            <numerusform>استُبعد تغييران: غيّر شخص آخر هذين المفتاحين في هذه الأثناء. يُرجى الاطلاع عليهما، ثم تجهيز التغييرين من جديد.</numerusform>
            <numerusform>استُبعدت %n تغييرات: غيّر شخص آخر هذه المفاتيح في هذه الأثناء. يُرجى الاطلاع عليها، ثم تجهيز التغييرات من جديد.</numerusform>
            <numerusform>استُبعد %n تغييرًا: غيّر شخص آخر هذه المفاتيح في هذه الأثناء. يُرجى الاطلاع عليها، ثم تجهيز التغييرات من جديد.</numerusform>
            <numerusform>استُبعد %n تغيير: غيّر شخص آخر هذه المفاتيح في هذه الأثناء. يُرجى الاطلاع عليها، ثم تجهيز التغييرات من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not saved, or in part. Their changes stay staged: look at the reasons, then save again.</source>
        <translation>
            <numerusform>حُفظت كل الأسرار كاملةً.</numerusform>
            <numerusform>سرّ واحد لم يُحفظ أو حُفظ جزئيًا. وتبقى تغييراته مُجهَّزة: يُرجى الاطلاع على الأسباب، ثم إعادة الحفظ.</numerusform>
            <numerusform>سرّان لم يُحفظا أو حُفظا جزئيًا. وتبقى تغييراتهما مُجهَّزة: يُرجى الاطلاع على الأسباب، ثم إعادة الحفظ.</numerusform>
            <numerusform>%n أسرار لم تُحفظ أو حُفظت جزئيًا. وتبقى تغييراتها مُجهَّزة: يُرجى الاطلاع على الأسباب، ثم إعادة الحفظ.</numerusform>
            <numerusform>%n سرًّا لم تُحفظ أو حُفظت جزئيًا. وتبقى تغييراتها مُجهَّزة: يُرجى الاطلاع على الأسباب، ثم إعادة الحفظ.</numerusform>
            <numerusform>%n سرّ لم تُحفظ أو حُفظت جزئيًا. وتبقى تغييراتها مُجهَّزة: يُرجى الاطلاع على الأسباب، ثم إعادة الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي سرّ.</numerusform>
            <numerusform>حُفظ سرّ واحد.</numerusform>
            <numerusform>حُفظ سرّان.</numerusform>
            <numerusform>حُفظت %n أسرار.</numerusform>
            <numerusform>حُفظ %n سرًّا.</numerusform>
            <numerusform>حُفظ %n سرّ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchForm</name>
    <message>
        <source>Where to look</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>كل ما في «%1»</translation>
    </message>
    <message>
        <source>the organization&apos;s own</source>
        <translation>على مستوى المؤسسة</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>بيئة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchSheet</name>
    <message>
        <source>Open the secret</source>
        <translation>فتح السرّ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetail</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of this secret, values hidden</source>
        <translation>مفاتيح هذا السرّ، والقيم مخفية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>الإصدارات، من الأحدث إلى الأقدم</translation>
    </message>
    <message>
        <source>Restore secret</source>
        <translation>استعادة السرّ</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>كشف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>من له حق الوصول</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Roll back to this version…</source>
        <translation>رجوع إلى هذا الإصدار…</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>حذف هذا الإصدار</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <comment>a backend</comment>
        <translation>محفوظ في: %1</translation>
    </message>
    <message>
        <source>Undelete this version</source>
        <translation>إلغاء حذف هذا الإصدار</translation>
    </message>
    <message>
        <source>The glass is broken: reveal what you need</source>
        <translation>الوصول الطارئ سارٍ: يُرجى كشف ما يلزم</translation>
    </message>
    <message>
        <source>Version %1 was deleted; it can be undeleted</source>
        <translation>حُذف الإصدار %1؛ ويمكن إلغاء حذفه</translation>
    </message>
    <message>
        <source>Version %1 is back</source>
        <translation>عاد الإصدار %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the trash</source>
        <translation>«%1» في سلة المهملات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restored</source>
        <translation>استُعيد السرّ «%1»</translation>
    </message>
    <message>
        <source>The reference is on the clipboard. It holds no value.</source>
        <translation>المرجع في الحافظة. لا يحتوي على أي قيمة.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It holds no name and no value.</source>
        <translation>الرابط في الحافظة. لا يحتوي على أي اسم أو قيمة.</translation>
    </message>
    <message>
        <source>Version %1 is the current one. Choose an older version to roll back to.</source>
        <translation>الإصدار %1 هو الإصدار الحالي. يُرجى اختيار إصدار أقدم للرجوع إليه.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetailsSheet</name>
    <message>
        <source>Edit details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السرّ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>References name the slug; it stays as it is.</source>
        <translation>تستخدم المراجع الاسم المختصر؛ ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>حفظ التفاصيل</translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation>يحتاج السرّ إلى اسم.</translation>
    </message>
    <message>
        <source>The details of &quot;%1&quot; were saved</source>
        <translation>حُفظت تفاصيل «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditor</name>
    <message>
        <source>New secret</source>
        <translation>سرّ جديد</translation>
    </message>
    <message>
        <source>Create secret</source>
        <translation>إنشاء السرّ</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>حفظ الإصدار %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>✕ A secret of this name exists here already. Choose another name, or open that one.</source>
        <translation>✕ هناك سرّ بهذا الاسم هنا. يُرجى اختيار اسم آخر، أو فتح ذلك السرّ.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>المفاتيح والقيم</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Paste .env, YAML or JSON</source>
        <translation>لصق .env أو YAML أو JSON</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>سبب التغيير، من أجل السجل</translation>
    </message>
    <message>
        <source>Staged: %1 added, %2 changed, %3 removed</source>
        <translation>تغييرات مُجهَّزة: المضاف %1، المغيَّر %2، المُزال %3</translation>
    </message>
    <message>
        <source>The secret needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>يحتاج السرّ إلى اسم فيه حرف أو رقم واحد على الأقل من a–z أو 0–9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created</source>
        <translation>أُنشئ السرّ «%1»</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>حُفظ الإصدار %1</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>توليد قيمة…</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>توليد قيمة</translation>
    </message>
    <message>
        <source>Where the secret is stored. To change it later, move the secret.</source>
        <translation>المكان الذي يُحفظ فيه السرّ. ويمكن تغييره لاحقًا بنقل السرّ.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFace</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغة)</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>ممسوحة</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>+20 s</source>
        <translation>+20 ث</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A button beside a revealed value: %1 is what it does, %2 the name of the key.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The value of %1 was wiped</source>
        <translation>مُسحت قيمة «%1»</translation>
    </message>
    <message>
        <source>Hidden value of %1</source>
        <translation>القيمة المخفية للمفتاح «%1»</translation>
    </message>
    <message>
        <source>Revealed value of %1</source>
        <translation>القيمة المكشوفة للمفتاح «%1»</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>لا تسمح سياسة مؤسستك بنسخ هذه القيمة.</translation>
    </message>
    <message>
        <source>◔ %1 s</source>
        <translation>◔ %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s)</source>
        <translation>
            <numerusform>تُخفى الآن</numerusform>
            <numerusform>تُخفى بعد ثانية واحدة</numerusform>
            <numerusform>تُخفى بعد ثانيتين</numerusform>
            <numerusform>تُخفى بعد %n ثوانٍ</numerusform>
            <numerusform>تُخفى بعد %n ثانية</numerusform>
            <numerusform>تُخفى بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>In groups of four, for reading aloud (Ctrl+Shift+T)</source>
        <translation>في مجموعات من أربعة أحرف، للقراءة بصوت مسموع (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Filter by name, label or description</source>
        <translation>تصفية حسب الاسم أو الوسم أو الوصف</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Secrets, sorted by name</source>
        <translation>الأسرار، مرتبة حسب الاسم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>There are no secrets here yet.</source>
        <translation>لا توجد أسرار هنا بعد.</translation>
    </message>
    <message>
        <source>Loaded so far: %1 of %2. You can use them now.</source>
        <translation>المحمَّل حتى الآن: %1 من %2. يمكن استخدامها الآن.</translation>
    </message>
    <message>
        <source>Loaded so far: %1. You can use them now.</source>
        <translation>المحمَّل حتى الآن: %1. يمكن استخدامها الآن.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>سرّ جديد…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Hide when the window loses the focus</source>
        <translation>الإخفاء عندما تفقد النافذة التركيز</translation>
    </message>
    <message>
        <source>Presenting mode</source>
        <translation>وضع العرض التقديمي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>القفل عند عدم النشاط لمدة</translation>
    </message>
    <message>
        <source>Hide revealed values after</source>
        <translation>إخفاء القيم المكشوفة بعد</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>Of values that were copied here, if nothing else was copied since.</source>
        <translation>للقيم التي نُسخت هنا، إذا لم يُنسخ شيء آخر بعدها.</translation>
    </message>
    <message>
        <source>Two seconds after another window came to the front.</source>
        <translation>بعد ثانيتين من ظهور نافذة أخرى في المقدمة.</translation>
    </message>
    <message numerus="yes">
        <source>🔒 Set by %1: at most %n second(s) for values under some of its rules.</source>
        <translation>
            <numerusform>🔒 حدّدته «%1»: لا تُعرض القيم الخاضعة لبعض قواعدها.</numerusform>
            <numerusform>🔒 حدّدته «%1»: ثانية واحدة على الأكثر للقيم الخاضعة لبعض قواعدها.</numerusform>
            <numerusform>🔒 حدّدته «%1»: ثانيتان على الأكثر للقيم الخاضعة لبعض قواعدها.</numerusform>
            <numerusform>🔒 حدّدته «%1»: %n ثوانٍ على الأكثر للقيم الخاضعة لبعض قواعدها.</numerusform>
            <numerusform>🔒 حدّدته «%1»: %n ثانية على الأكثر للقيم الخاضعة لبعض قواعدها.</numerusform>
            <numerusform>🔒 حدّدته «%1»: %n ثانية على الأكثر للقيم الخاضعة لبعض قواعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep typed values while locked</source>
        <translation>مدة الاحتفاظ بالقيم المكتوبة أثناء القفل</translation>
    </message>
    <message>
        <source>Then values that were typed and not saved are wiped. Names, descriptions and keys stay.</source>
        <translation>بعد هذه المدة تُمسح القيم المكتوبة غير المحفوظة. وتبقى الأسماء والأوصاف والمفاتيح.</translation>
    </message>
    <message>
        <source>While others look on, no value is shown, and names of secrets are shortened. Ends with the console.</source>
        <translation>عندما يشاهد آخرون الشاشة، لا تُعرض أي قيمة وتُختصر أسماء الأسرار. وينتهي هذا الوضع بإغلاق وحدة التحكم.</translation>
    </message>
    <message>
        <source>Nobody touches the console for that long, nor anything else where the desktop can be asked; %1 is never. It locks with the screen, at sleep, and with Ctrl+L in any case.</source>
        <translation>تُقفل وحدة التحكم إذا لم يستخدمها أحد طوال هذه المدة، ولم يُستخدم أي برنامج آخر أيضًا متى أمكن سؤال سطح المكتب عن ذلك؛ والقيمة %1 تعني عدم القفل أبدًا. وتُقفل في كل الأحوال مع قفل الشاشة وعند السكون وبالمفتاحين Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServerSwitcher</name>
    <message>
        <source>Server and organization</source>
        <translation>الخادم والمؤسسة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Server and organization: %1</source>
        <translation>الخادم والمؤسسة: %1</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان الخادم</translation>
    </message>
    <message>
        <source>Another server or organization</source>
        <translation>خادم آخر أو مؤسسة أخرى</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceAccountSheet</name>
    <message>
        <source>New service account</source>
        <translation>حساب خدمة جديد</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>اسم حساب الخدمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Make its first API key now</source>
        <translation>إنشاء أول مفتاح API له الآن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation>إنشاء حساب الخدمة</translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation>يحتاج حساب الخدمة إلى اسم.</translation>
    </message>
    <message>
        <source>There is a service account of this name. Choose another.</source>
        <translation>هناك حساب خدمة بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The service account %1 was created</source>
        <translation>أُنشئ حساب الخدمة «%1»</translation>
    </message>
    <message>
        <source>This is its API key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>هذا مفتاح API الخاص به. يُعرض هذه المرة فقط: يُرجى وضعه حيث تجده الآلة، لا في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The service account was created, but its key was not: %1 Make one with &quot;New API key&quot;.</source>
        <translation>أُنشئ حساب الخدمة، لكن مفتاحه لم يُنشأ: %1 يُرجى إنشاء مفتاح عن طريق «مفتاح API جديد».</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SessionsSheet</name>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>إنهاء تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>إنهاء كل العمليات الأخرى</translation>
    </message>
    <message>
        <source>You are %1, and signed in here with: %2. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>أنت %1، ووسيلة تسجيل دخولك هنا: %2. أي تسجيل دخول لا تعرفه يعود إلى شخص آخر: يُرجى إنهاؤه وتغيير وسيلة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You are %1. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>أنت %1. أي تسجيل دخول لا تعرفه يعود إلى شخص آخر: يُرجى إنهاؤه وتغيير وسيلة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This is where you are now: sign out instead.</source>
        <translation>هذا هو مكانك الآن: يُرجى تسجيل الخروج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>لا توجد عمليات أخرى.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended</source>
        <translation>انتهى تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>All other sign-ins have ended</source>
        <translation>انتهت كل عمليات تسجيل الدخول الأخرى</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsSection</name>
    <message>
        <source>Reset section</source>
        <translation>إعادة تعيين القسم</translation>
    </message>
    <message>
        <source>Reset section %1</source>
        <translation>إعادة تعيين القسم «%1»</translation>
    </message>
    <message>
        <source>%1: everything is as it was at first.</source>
        <translation>%1: عاد كل شيء إلى ما كان عليه في البداية.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>تصفية الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation>التنقل الرئيسي</translation>
    </message>
    <message>
        <source>LOOK UP</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>All secrets</source>
        <translation>كل الأسرار</translation>
    </message>
    <message>
        <source>Environment %1, %2</source>
        <translation>البيئة %1، %2</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>MANAGE</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، لا شيء في الانتظار</numerusform>
            <numerusform>%1، عنصر واحد في الانتظار</numerusform>
            <numerusform>%1، عنصران في الانتظار</numerusform>
            <numerusform>%1، %n عناصر في الانتظار</numerusform>
            <numerusform>%1، %n عنصرًا في الانتظار</numerusform>
            <numerusform>%1، %n عنصر في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInPage</name>
    <message>
        <source>Secrets that the server cannot read. Sign in with your browser; you come back here by yourself.</source>
        <translation>أسرار لا يستطيع الخادم قراءتها. يُرجى تسجيل الدخول عبر المتصفح؛ وتتم العودة إلى هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>مزوّد الهوية</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This is your first sign-in here. The server names %1 as your identity provider: go on if your administrator names it, too. No other is taken later.</source>
        <translation>هذا أول تسجيل دخول لك هنا. يذكر الخادم أن مزوّد هويتك هو %1: يُرجى المتابعة إذا ذكره المسؤول لديك أيضًا. لن يُقبل غيره لاحقًا.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SleepDelay</name>
    <message>
        <source>Locks before the computer sleeps</source>
        <translation>القفل قبل دخول الجهاز في وضع السكون</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SopsPicker</name>
    <message>
        <source>What to import</source>
        <translation>ما يُستورد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>غير مشفّر</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StartChoice</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Where are your secrets to be?</source>
        <translation>أين ستُحفظ أسرارك؟</translation>
    </message>
    <message>
        <source>A server of your organization…</source>
        <translation>خادم لمؤسستك…</translation>
    </message>
    <message>
        <source>Strongroom starts a control plane of its own, for you alone: nothing leaves this computer, and nobody else can reach it.</source>
        <translation>يشغّل Strongroom مستوى تحكم خاصًا بك وحدك: لا يغادر شيء هذا الجهاز، ولا يمكن لأحد غيرك الوصول إليه.</translation>
    </message>
    <message>
        <source>You need its address, and the fingerprint of its authority from your administrator. What you share there, others see as far as they may.</source>
        <translation>يلزم عنوانه، وبصمة جهة التصديق الخاصة به من المسؤول. وما تتم مشاركته هناك يراه الآخرون بقدر ما يحق لهم.</translation>
    </message>
    <message>
        <source>You can add the other later, and switch between them.</source>
        <translation>يمكن إضافة الخيار الآخر لاحقًا والتبديل بينهما.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StateOverlay</name>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Offline. Showing metadata from %1.</source>
        <translation>غير متصل. تُعرض البيانات الوصفية كما كانت في %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>You can see that this exists but not open it.</source>
        <translation>يمكنك رؤية أن هذا موجود، لكن لا يمكنك فتحه.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>● Connected: %1</source>
        <translation>● متصل: %1</translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation>◌ جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>⧗ the clipboard holds a secret, %n second(s) left</source>
        <translation>
            <numerusform>⧗ يُمسح السرّ من الحافظة الآن</numerusform>
            <numerusform>⧗ في الحافظة سرّ، بقيت ثانية واحدة</numerusform>
            <numerusform>⧗ في الحافظة سرّ، بقيت ثانيتان</numerusform>
            <numerusform>⧗ في الحافظة سرّ، بقيت %n ثوانٍ</numerusform>
            <numerusform>⧗ في الحافظة سرّ، بقيت %n ثانية</numerusform>
            <numerusform>⧗ في الحافظة سرّ، بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamSheet</name>
    <message>
        <source>New team</source>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>Edit a team</source>
        <translation>تحرير فريق</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>اسم الفريق</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Group of the identity provider</source>
        <translation>مجموعة مزوّد الهوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Provider&apos;s group</source>
        <translation>مجموعة المزوّد</translation>
    </message>
    <message>
        <source>Whoever the identity provider puts in this group belongs to the team, for as long as it says so.</source>
        <translation>كل من يضعه مزوّد الهوية في هذه المجموعة ينتمي إلى الفريق، ما دام المزوّد يفيد بذلك.</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>إضافة الفريق</translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation>حفظ الفريق</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>يحتاج الفريق إلى اسم.</translation>
    </message>
    <message>
        <source>A slug has 1 to 63 of a–z, 0–9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>يتكوّن الاسم المختصر من 1 إلى 63 رمزًا من a–z و0–9 و&apos;-&apos; و&apos;_&apos;.</translation>
    </message>
    <message>
        <source>There is a team of this slug. Choose another.</source>
        <translation>هناك فريق بهذا الاسم المختصر. يُرجى اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamsView</name>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>في الفريق</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>فريق جديد…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Add to the team…</source>
        <translation>إضافة إلى الفريق…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>لا توجد فرق بعد.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The team is: %1</source>
        <translation>أدوار الفريق: %1</translation>
    </message>
    <message>
        <source>Everybody in the identity provider&apos;s group %1 belongs to it.</source>
        <translation>ينتمي إليه كل من في المجموعة %1 لدى مزوّد الهوية.</translation>
    </message>
    <message>
        <source>You may not know who is in a team. Ask for the role of viewer.</source>
        <translation>لا يحق لك معرفة من في الفريق. يُرجى طلب دور «مُطّلع».</translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation>لم يُختَر أي فريق.</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>لا أحد في هذا الفريق.</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>يُرجى اختيار فريق أولًا.</translation>
    </message>
    <message>
        <source>The team %1 was saved</source>
        <translation>حُفظ الفريق «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It was not done. Presenting mode hides why.</source>
        <translation>لم يتم ذلك. ويُخفي وضع العرض التقديمي السبب.</translation>
    </message>
    <message>
        <source>Done. Presenting mode hides the details.</source>
        <translation>تم. ويُخفي وضع العرض التقديمي التفاصيل.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TypedName</name>
    <message>
        <source>To go on, type %1</source>
        <translation>للمتابعة، يُرجى كتابة %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateBanner</name>
    <message>
        <source>Strongroom was updated to %1: restart it to use that.</source>
        <translation>حُدّث Strongroom إلى %1: يُرجى إعادة تشغيله لاستخدام هذا الإصدار.</translation>
    </message>
    <message>
        <source>Strongroom %1 is there in your package channel. Update it as you update your system.</source>
        <translation>Strongroom %1 متاح في قناة الحزم لديك. يُرجى تحديثه كما يُحدَّث النظام.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueView</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>%1, in several ways</source>
        <translation>%1، بعدة طرق عرض</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>%1 was saved as %2, for you alone. Remove the file when it has served.</source>
        <translation>حُفظت قيمة «%1» لك وحدك في الملف «%2». يُرجى إزالة الملف بعد انتهاء الحاجة إليه.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WayPicture</name>
    <message>
        <source>holds</source>
        <translation>يضم</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WordMark</name>
    <message>
        <source>%1 ?</source>
        <comment>a word that is explained when one presses it</comment>
        <translation>%1 ؟</translation>
    </message>
    <message>
        <source>What does this mean: %1</source>
        <translation>ما معنى هذا: %1</translation>
    </message>
</context>
</TS>
