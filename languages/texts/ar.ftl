### Arabic.

## Names of the languages.
language-sv = السويدية
language-en = الإنجليزية
language-fa = الفارسية
language-ar = العربية
language-tr = التركية
language-bs = البوسنية
language-sr = الصربية
language-hr = الكرواتية
language-so = الصومالية
language-ru = الروسية
language-de = الألمانية
language-es = الإسبانية
language-it = الإيطالية
language-fi = الفنلندية
language-swl = لغة الإشارة السويدية
language-ckb = الكردية (السورانية)
language-kmr-arab = الكردية (البادينية)
language-kmr = الكردية (الكرمانجية)
language-az = الأذربيجانية
language-azb = الأذربيجانية الجنوبية
language-fa-af = الدرية

## Days and opening hours.
day-on-mon = يوم الاثنين
day-on-tue = يوم الثلاثاء
day-on-wed = يوم الأربعاء
day-on-thu = يوم الخميس
day-on-fri = يوم الجمعة
day-on-sat = يوم السبت
day-on-sun = يوم الأحد
day-today = اليوم
day-tomorrow = غداً
hours-open-until = مفتوح حتى الساعة { $time }
hours-closed = مغلق
hours-opens = نفتح { $day } الساعة { $time }.
hours-opens-unknown = لا نعرف بعد متى سنفتح من جديد.

## Durations.
duration-under-minute = أقل من دقيقة
duration-minutes = { $minutes } د
duration-hours = { $hours } س
duration-hours-minutes = { $hours } س و{ $minutes } د

## How long until the call.
wait-title = مدة الانتظار
wait-range =
    { $high ->
        [zero] من { $low } إلى { $high } دقيقة
        [one] من { $low } إلى { $high } دقيقة
        [two] من { $low } إلى { $high } دقيقة
        [few] من { $low } إلى { $high } دقائق
        [many] من { $low } إلى { $high } دقيقة
       *[other] من { $low } إلى { $high } دقيقة
    }
wait-range-about =
    { $high ->
        [zero] حوالي { $low } إلى { $high } دقيقة
        [one] حوالي { $low } إلى { $high } دقيقة
        [two] حوالي { $low } إلى { $high } دقيقة
        [few] حوالي { $low } إلى { $high } دقائق
        [many] حوالي { $low } إلى { $high } دقيقة
       *[other] حوالي { $low } إلى { $high } دقيقة
    }
wait-at-most =
    { $high ->
        [zero] { $high } دقيقة على الأكثر
        [one] { $high } دقيقة على الأكثر
        [two] { $high } دقيقة على الأكثر
        [few] { $high } دقائق على الأكثر
        [many] { $high } دقيقة على الأكثر
       *[other] { $high } دقيقة على الأكثر
    }
wait-at-most-about =
    { $high ->
        [zero] حوالي { $high } دقيقة
        [one] حوالي { $high } دقيقة
        [two] حوالي { $high } دقيقة
        [few] حوالي { $high } دقائق
        [many] حوالي { $high } دقيقة
       *[other] حوالي { $high } دقيقة
    }
wait-more-than =
    { $low ->
        [zero] أكثر من { $low } دقيقة
        [one] أكثر من { $low } دقيقة
        [two] أكثر من { $low } دقيقة
        [few] أكثر من { $low } دقائق
        [many] أكثر من { $low } دقيقة
       *[other] أكثر من { $low } دقيقة
    }
wait-unknown = لا يمكننا تحديد مدة انتظارك.
wait-unknown-card = مدة الانتظار غير معروفة
wait-spoken =
    { $high ->
        [zero] مدة انتظارك حوالي { $low } إلى { $high } دقيقة.
        [one] مدة انتظارك حوالي { $low } إلى { $high } دقيقة.
        [two] مدة انتظارك حوالي { $low } إلى { $high } دقيقة.
        [few] مدة انتظارك حوالي { $low } إلى { $high } دقائق.
        [many] مدة انتظارك حوالي { $low } إلى { $high } دقيقة.
       *[other] مدة انتظارك حوالي { $low } إلى { $high } دقيقة.
    }
wait-spoken-at-most =
    { $high ->
        [zero] مدة انتظارك { $high } دقيقة على الأكثر.
        [one] مدة انتظارك { $high } دقيقة على الأكثر.
        [two] مدة انتظارك { $high } دقيقة على الأكثر.
        [few] مدة انتظارك { $high } دقائق على الأكثر.
        [many] مدة انتظارك { $high } دقيقة على الأكثر.
       *[other] مدة انتظارك { $high } دقيقة على الأكثر.
    }
wait-ahead =
    { $count ->
        [0] لا أحد قبلك في قائمة الانتظار.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $count } أشخاص.
        [many] قبلك { $count } شخصاً.
       *[other] قبلك { $count } شخص.
    }

## The ticket.
ticket-your-number = رقمك
ticket-next = سنعرض رقمك وننادي عليه عندما يحين دورك.
ticket-next-quiet = لن ننادي على رقمك. يمكنك متابعة قائمة الانتظار على هاتفك، أو الانتظار قرب الشبابيك وسنخبرك عندما يحين دورك.
ticket-next-fetch = يرجى الجلوس في مكان مريح لك. سيأتي إليك مرشد من البلدية.
ticket-next-unmatched = أنت في قائمة الانتظار. يرى الموظفون ما تحتاج إليه ويبحثون عن شخص يمكنه مساعدتك.
ticket-scan = متابعة قائمة الانتظار على الهاتف
ticket-scan-about = يرجى توجيه الكاميرا نحو الرمز. يمكنك بعد ذلك الخروج قليلاً.
ticket-scan-how = يرجى توجيه الكاميرا نحو الرمز.
ticket-booked = موعدك المحجوز الساعة { $time }.

## Needs.
need-seat = يصعب عليّ الوقوف
need-seat-about = يمكنك الجلوس أثناء الانتظار. سيمنحك الموظفون وقتاً كافياً للوصول إليهم.
need-step-free = شباك بلا درجات
need-step-free-about = للكرسي المتحرك أو المشّاية أو عربة الأطفال.
need-quiet-call = أرجو عدم المناداة على رقمي
need-quiet-call-about = سيظهر رقمك على هاتفك وعند الشباك فقط، وليس على لوحة العرض.
need-interpreter = أريد مترجماً
need-interpreter-about = نساعدك بواسطة مترجم، عبر الهاتف مثلاً.
need-fetch = أرجو أن تأتوا إليّ
need-fetch-about = سيأتي إليك مرشد من البلدية عندما يحين دورك.

## The kiosk: first page and language.
kiosk-welcome = أهلاً وسهلاً
kiosk-touch = يرجى لمس الشاشة للبدء
kiosk-waits-now = مدة الانتظار الآن
kiosk-language-choose = يرجى اختيار لغتك
kiosk-language-said = العربية. للحصول على المساعدة باللغة العربية يرجى الضغط هنا.
kiosk-language-change = تغيير اللغة

## The kiosk: errand, and a second language.
kiosk-errand-choose = بماذا يمكننا مساعدتك؟
kiosk-errand-closed = مغلق الآن
kiosk-errand-used-up = نفدت أرقام اليوم
kiosk-page-next = عرض المزيد
kiosk-page-previous = عرض السابق
kiosk-swedish-too = يمكنني التحدث بالسويدية أيضاً
kiosk-english-too = يمكنني التحدث بالإنجليزية أيضاً
kiosk-too-about = عندها يستطيع عدد أكبر من الموظفين مساعدتك.
kiosk-too-wait = مدة الانتظار في هذه الحالة: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = لا يوجد هنا الآن من يتكلم لغتك
kiosk-nobody-about = يمكنك الحصول على المساعدة رغم ذلك. يرجى اختيار ما يناسبك أكثر.
kiosk-nobody-errand = لا يوجد هنا الآن من يمكنه المساعدة في هذه المعاملة
kiosk-way-interpreter = الحصول على المساعدة بواسطة مترجم
kiosk-way-interpreter-about = نوفّر لك مترجماً عندما يحين دورك، وغالباً عبر الهاتف.
kiosk-way-language = اختيار لغة إضافية
kiosk-way-language-about = إذا كنت تتكلم لغات أخرى، يستطيع عدد أكبر من الموظفين مساعدتك.
kiosk-way-wait = انتظار شخص يتكلم لغتي
kiosk-way-wait-about = سنسأل زملاءنا في المبنى. قد يستغرق ذلك وقتاً طويلاً.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = هل تحتاج إلى مساعدة خاصة؟
kiosk-needs-about = يمكنك اختيار أكثر من خيار، أو عدم اختيار أي شيء.
kiosk-booked-choose = ما الموعد الذي حجزته؟
kiosk-booked-earlier = أوقات أبكر
kiosk-booked-later = أوقات لاحقة
kiosk-booked-now = الآن
kiosk-booked-none = ليس لدي موعد محجوز
kiosk-take = احصل على رقم
kiosk-taking = جارٍ إحضار رقمك…
kiosk-no-number = لم تحصل على رقم. يرجى المحاولة مرة أخرى أو التوجه إلى أقرب شباك.

## The kiosk: the ticket page.
kiosk-paper-take = يرجى أخذ ورقة الرقم
kiosk-paper-printing = جارٍ الطباعة…
kiosk-paper-failed = تعذّرت طباعة ورقة الرقم. رقمك صالح رغم ذلك.
kiosk-paper-none = لا تتوفر أوراق أرقام الآن. سيظهر رقمك هنا على الشاشة.
kiosk-remember-only = يرجى حفظ الرقم أو تصويره.
kiosk-done = تم
kiosk-show-longer = عرض لمدة أطول
kiosk-wrong-errand = تغيير المعاملة
kiosk-returns =
    { $seconds ->
        [zero] ستعود الشاشة إلى البداية بعد { $seconds } ثانية.
        [one] ستعود الشاشة إلى البداية بعد ثانية واحدة.
        [two] ستعود الشاشة إلى البداية بعد ثانيتين.
        [few] ستعود الشاشة إلى البداية بعد { $seconds } ثوانٍ.
        [many] ستعود الشاشة إلى البداية بعد { $seconds } ثانية.
       *[other] ستعود الشاشة إلى البداية بعد { $seconds } ثانية.
    }

## The kiosk: help.
kiosk-help = أحتاج إلى مساعدة
kiosk-help-asked = المساعدة في الطريق
kiosk-help-asked-about = يرجى البقاء عند الشاشة. الموظفون يعلمون أنك هنا.
kiosk-help-answered = مرشد من البلدية قادم إليك الآن.
kiosk-help-failed = لا يمكن للشاشة الاتصال بالموظفين الآن. يرجى التوجه إلى أقرب شباك.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = المركز مغلق
kiosk-closed-about = إذا كان لديك رقم، فسنساعدك اليوم. وإلا فيمكنك الاتصال بالبلدية أو زيارة موقعها على الإنترنت.
kiosk-offline = لا يمكن للشاشة الاتصال بنظام الانتظار الآن. ستحصل على رقم صالح، ويُحسب مكانك من هذه اللحظة.
kiosk-offline-ticket = لا يمكن للشاشة الاتصال بنظام الانتظار الآن. رقمك صالح، ويُحسب مكانك من هذه اللحظة.
kiosk-message-next = الرسالة التالية ({ $index } من { $count })
kiosk-offline-full = لا توجد أرقام أخرى لدى الشاشة الآن. يرجى التوجه إلى أقرب شباك.
kiosk-stale = لا يمكننا عرض مُدد الانتظار الآن.
kiosk-starting = لحظة من فضلك…
screen-refused = لم يُسمح للشاشة بالاتصال بالقاعة. يرجى التحقق من كلمة مرور الشاشة.
screen-refused-about = يرجى إبلاغ المسؤول عن النظام بما هو مكتوب هنا. ستحاول الشاشة من جديد تلقائياً.
trial-ribbon = قاعة تجريبية، لا شيء هنا حقيقي
trial-pin = قاعة تجريبية: الرمز السري هو { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = هل ما زلت هنا؟
kiosk-idle-stay = نعم، ما زلت هنا
kiosk-back = رجوع
kiosk-continue = متابعة
kiosk-larger-text = نص أكبر
kiosk-high-contrast = تباين أعلى
kiosk-low-reach = أزرار أخفض
kiosk-speech-on = قراءة بصوت عالٍ
kiosk-speech-off = إيقاف القراءة
kiosk-speech-repeat = إعادة القراءة
kiosk-speech-stop = إسكات الصوت
kiosk-louder = صوت أعلى
kiosk-quieter = صوت أخفض
kiosk-speech-missing = القراءة بصوت عالٍ غير متاحة بهذه اللغة بعد.

## The kiosk: only spoken.
kiosk-spoken-keys = يرجى التنقل بالأسهم، والضغط على الزر المستدير للاختيار.
kiosk-spoken-choice = { $name }. الخيار { $index } من { $count }.
kiosk-spoken-on = { $name }، تم اختياره.
kiosk-spoken-off = { $name }، لم يتم اختياره.
kiosk-spoken-number = رقمك هو { $number }.

## The visitor's page on the phone.
page-title = الرقم { $number }
page-waiting = أنت في قائمة الانتظار
page-called = حان دورك. يرجى التوجه إلى الشباك { $counter }.
page-called-fetch = حان دورك. سيأتي إليك مرشد من البلدية.
page-serving = تتم مساعدتك عند الشباك { $counter }
page-parked = زيارتك متوقفة مؤقتاً
page-parked-about = مكانك محفوظ. سنخبرك عندما نتابع.
page-postponed = لن ننادي على رقمك قبل الساعة { $time }
page-postponed-about = مكانك في قائمة الانتظار محفوظ.
page-finished = انتهت زيارتك
page-no-show = نادينا على رقمك ولم نرك
page-no-show-about = يرجى الحضور إلى أحد الشبابيك اليوم وسنعالج الأمر.
page-cancelled = لقد غادرت قائمة الانتظار
page-cancelled-about = هل تريد المساعدة رغم ذلك؟ يمكنك أخذ رقم جديد أو الحضور إلى أحد الشبابيك.
page-ended = لم يعد رقمك صالحاً
page-ended-about = يمكنك أخذ رقم جديد عند عودتك، أو الحضور إلى أحد الشبابيك.
page-what-now = ماذا يحدث الآن
page-what-now-none = هل لديك أسئلة عن معاملتك؟ يمكنك الحضور مرة أخرى أو الاتصال بالبلدية.
page-live = تتحدّث الصفحة تلقائياً. يرجى إبقاؤها مفتوحة.
page-stale = الصفحة غير متصلة الآن وتحاول من جديد. يرجى النظر إلى لوحة العرض في القاعة ريثما يعود الاتصال.
page-reload = تحديث الصفحة
page-later = سآتي لاحقاً
page-later-about = مكانك محفوظ، ولن ننادي على رقمك خلال المدة التي تختارها.
page-later-minutes = ليس قبل { $minutes } دقيقة
page-cancel = مغادرة قائمة الانتظار
page-cancel-sure = هل تريد مغادرة قائمة الانتظار؟
page-cancel-yes = نعم، أريد المغادرة
page-cancel-no = لا، أريد البقاء
page-rate = كيف كانت زيارتك؟
page-rate-4 = جيدة جداً
page-rate-3 = جيدة
page-rate-2 = ليست جيدة تماماً
page-rate-1 = سيئة
page-rate-about = إجابتك مجهولة الهوية وتساعدنا على التحسن.
page-rate-thanks = شكراً على إجابتك!
page-changed = لم ينجح ذلك، لأن زيارتك انتقلت إلى مرحلة أخرى. الوضع الآن هو:
page-busy = عدد المحاولات كبير جداً. يرجى الانتظار دقيقة ثم المحاولة من جديد.
page-missing = لم يعد هذا الرقم موجوداً
page-missing-about = الصفحة صالحة فقط في اليوم الذي أخذت فيه الرقم. هل أنت في القاعة؟ يرجى الحضور إلى أحد الشبابيك وسنساعدك.
page-privacy = لا نحفظ اسمك ولا رقم هاتفك، بل رقمك في قائمة الانتظار فقط.

## The wall.
wall-now = ننادي الآن
wall-go-to = إلى الشباك { $counter }
wall-counter = الشباك
wall-recent = آخر النداءات
wall-recall = مرة أخرى
wall-recalling = ننادي مرة أخرى
wall-waiting =
    { $count ->
        [0] لا أحد ينتظر
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصاً ينتظرون
       *[other] { $count } شخص ينتظرون
    }
wall-no-calls = أهلاً وسهلاً. يرجى أخذ رقم من جهاز الأرقام.
wall-stale = لوحة العرض غير محدّثة
wall-stale-about = آخر تحديث الساعة { $time }. سينادي الموظفون عليك.
wall-stale-start = سينادي الموظفون عليك.
wall-no-sound = لا يوجد صوت: «{ $text }»
wall-announcement = إعلان
wall-spoken-call = الرقم { $number }، يرجى التوجه إلى الشباك { $counter }.
wall-spoken-recall = ننادي مرة أخرى: الرقم { $number }، يرجى التوجه إلى الشباك { $counter }.
wall-spoken-short = { $number }، الشباك { $counter }.
wall-to-left = إلى اليسار
wall-to-right = إلى اليمين
wall-to-front = إلى الأمام
wall-to-back = خلفك

## The counter: greeting.
counter-greeting = مرحباً! كيف يمكنني مساعدتك؟
counter-greeting-said = Mar-ha-ban! Kaj-fa jom-ki-no-ni mo-saa-a-da-tok?
counter-greeting-play = تشغيل الصوت

## The counter: signing in.
counter-sign-in = تسجيل الدخول
counter-sign-out = تسجيل الخروج
counter-guide = المرشد
counter-pin = الرمز السري
counter-at = الشباك { $counter }
counter-without-counter = بلا شباك، متاح في المبنى
counter-taken = مشغول: { $guide }
counter-reachable-about = ستصلك رسالة هنا عندما يحتاج شخص إلى لغتك.
counter-move = تغيير الشباك

## The counter: status.
counter-status-closed = مغلق
counter-status-reachable = متاح في المبنى
counter-status-paused = استراحة
counter-status-free = شاغر
counter-status-armed = بانتظار التالي
counter-status-called = تم النداء
counter-status-serving = يساعد زائراً

## The counter: commands.
counter-next = التالي من فضلك
counter-armed-about = سيُستدعى إلى هنا تلقائياً الزائر التالي الذي يمكنك مساعدته.
counter-disarm = إيقاف الانتظار
counter-call-number = النداء على رقم
counter-number-field = الرقم، مثل A017
counter-recall = النداء مرة أخرى
counter-recalls = { $count } من { $limit }
counter-start = الزائر هنا
counter-no-show = لم يحضر
counter-return = إعادة إلى قائمة الانتظار
counter-restore = استرجاع رقم
counter-park = تعليق مؤقت
counter-park-manual = حتى أستعيده
counter-park-minutes = لمدة { $minutes } د
counter-parked = المعلّقون
counter-parked-due = الرقم { $number } معلّق منذ { $minutes } د
counter-parked-back = يعود إلى قائمة الانتظار الساعة { $time }
counter-parked-reminder = تذكير في الساعة { $time }
counter-unpark = استعادة الزائر
counter-transfer = تحويل
counter-transfer-to = إلى أين؟
counter-transfer-errand = إلى معاملة أخرى
counter-transfer-counter = إلى شباك
counter-transfer-guide = إلى مرشد
counter-transfer-place = المكان في قائمة الانتظار
counter-place-keep = يحتفظ بمكانه
counter-place-first = أول قائمة الانتظار
counter-place-last = آخر قائمة الانتظار
counter-return-to-me = يعود إليّ بعد ذلك
counter-add-errand = إضافة معاملة
counter-finish = إنهاء الزيارة
counter-outcome = كيف انتهت الزيارة؟
counter-reason = لماذا جاء الزائر؟
counter-skip = تخطّي
counter-cancel = إلغاء
counter-more = المزيد
counter-undo = تراجع: { $action }
counter-undo-call = النداء
counter-undone = تم التراجع: { $action }
counter-pause = أخذ استراحة
counter-pause-reason = ما سبب الاستراحة؟
counter-pause-break = استراحة قصيرة
counter-pause-lunch = غداء
counter-pause-phone = هاتف
counter-pause-meeting = اجتماع
counter-pause-other = سبب آخر
counter-paused-since = { $reason } منذ الساعة { $time }
counter-resume = العودة من الاستراحة
counter-take-ticket = رقم جديد
counter-ticket-taken = الرقم { $number } في قائمة الانتظار
counter-search = بحث
counter-nothing-found = لم يُعثر على شيء
counter-guide-away = غير موجود الآن
counter-screen-language = لغة الشاشة

## The counter: the visit.
counter-no-visit = لا يوجد زائر الآن
counter-called = تم النداء على الرقم { $number }
counter-came = الرقم { $number } في الطريق إليك
counter-errand = المعاملة
counter-languages = اللغات
counter-waited = مدة الانتظار { $duration }
counter-lasted = مدة الزيارة حتى الآن { $duration }
counter-need-seat = يرجى منح الزائر وقتاً للوصول، وتوفير كرسي له.
counter-need-step-free = يجب أن يكون الشباك بلا درجات.
counter-need-quiet-call = الرقم لا يظهر على لوحة العرض. يرجى لفت نظر الزائر أو الذهاب إليه.
counter-need-interpreter = يرجى الاتصال بمترجم قبل البدء.
counter-need-fetch = يرجى الذهاب إلى الزائر.

## The counter: why this visitor.
counter-why = لماذا هذا الزائر بالذات
counter-why-waited = انتظر { $minutes } د، والهدف { $target } د
counter-why-scarce =
    { $count ->
        [0] لا أحد هنا يمكنه المساعدة بهذه اللغة: { $language }
        [one] مرشد واحد فقط يمكنه المساعدة بهذه اللغة: { $language }
        [two] مرشدان فقط يمكنهما المساعدة بهذه اللغة: { $language }
        [few] { $count } مرشدين فقط يمكنهم المساعدة بهذه اللغة: { $language }
        [many] { $count } مرشداً فقط يمكنهم المساعدة بهذه اللغة: { $language }
       *[other] { $count } مرشد فقط يمكنهم المساعدة بهذه اللغة: { $language }
    }
counter-why-booked = موعد محجوز الساعة { $time }
counter-why-head-start = أسبقية { $minutes } د
counter-why-first = نُقل إلى أول قائمة الانتظار
counter-why-reserved = محجوز لك

## The counter: queue.
counter-next-list = التالي في الدور
counter-unmatched = لا أحد هنا يمكنه المساعدة
counter-waiting-for-me =
    { $count ->
        [0] لا أحد ينتظرك
        [one] شخص واحد ينتظرك
        [two] شخصان ينتظرانك
        [few] { $count } أشخاص ينتظرونك
        [many] { $count } شخصاً ينتظرونك
       *[other] { $count } شخص ينتظرونك
    }
counter-longest = أطول انتظار: { $duration }
counter-within-target = ضمن الهدف
counter-near-target = قريب من الهدف
counter-over-target = فوق الهدف
counter-colleagues = الزملاء

## The counter: help, alarm, languages wanted.
counter-help-asked = يطلب شخص المساعدة عند { $device }. اللغة: { $language }
counter-help-answer = سأذهب إلى هناك
counter-staff-call = إنذار صامت
counter-staff-called = تم الإرسال
counter-staff-unsent = لم يتم الإرسال. يرجى المحاولة من جديد أو الاتصال هاتفياً.
counter-staff-unseen = تم الإرسال، لكن لا يراه أي شباك آخر. يرجى الاتصال هاتفياً.
counter-staff-alarm = إنذار من الشباك { $counter }. يرجى الذهاب إليه بهدوء.
counter-staff-answer = سآتي
counter-staff-answered = زميل في الطريق
counter-staff-going = أنت في الطريق إلى الشباك { $counter }
counter-wanted = هناك حاجة إلى { $language }. شخص ينتظر منذ { $minutes } د، والشباك { $counter } شاغر.
counter-wanted-no-counter = هناك حاجة إلى { $language }. شخص ينتظر منذ { $minutes } د، ولا يوجد شباك شاغر بعد.
counter-step-in = استقبال الزائر

## The link.
link-lost = لا يوجد اتصال بنظام الانتظار
link-lost-since = لا يوجد اتصال بنظام الانتظار منذ الساعة { $time }
link-lost-about = الزيارة محفوظة. ستتصل الشاشة من جديد تلقائياً.
link-trying = جارٍ إعادة الاتصال…
link-stale = غير محدّث منذ الساعة { $time }
link-sending = جارٍ الإرسال…
link-no-answer = لم يستجب نظام الانتظار. يرجى التحقق قبل المحاولة من جديد.

## The manager's view at a counter.
manager-title = القاعة الآن
manager-open-room = فتح القاعة
manager-close-room = إغلاق القاعة
manager-close-room-about = لا يمكن لأحد أخذ رقم جديد. من ينتظرون سيحصلون على المساعدة.
manager-room-open = القاعة مفتوحة
manager-room-closed = القاعة مغلقة
manager-open-errand = فتح
manager-close-errand = إغلاق
manager-sign-out = تسجيل خروج زميل
manager-errands = المعاملات
manager-counters = الشبابيك
manager-language-alarms = لغات مطلوبة
manager-language-alarm = { $language }: شخص ينتظر منذ { $minutes } د
manager-reachable =
    { $count ->
        [0] لا أحد متاح في المبنى
        [one] شخص واحد متاح في المبنى
        [two] شخصان متاحان في المبنى
        [few] { $count } أشخاص متاحون في المبنى
        [many] { $count } شخصاً متاحون في المبنى
       *[other] { $count } شخص متاحون في المبنى
    }
manager-devices = الشاشات والطابعات
manager-devices-ok = كل شيء يعمل.
manager-announce = كتابة إعلان
manager-announce-language = ما لغة هذا النص؟
manager-announce-until = يُعرض حتى
manager-announce-no-end = يُعرض إلى أن يُحذف
manager-announce-missing = لم تُكتب بعد: { $languages }
manager-announce-full = لا مكان لمزيد من الحروف.
manager-announce-publish = عرض الإعلان
manager-announce-clear = حذف الإعلان
manager-end-ticket = إنهاء رقم
manager-end-reason = السبب
manager-done = تم
manager-nothing = لا شيء الآن

## Devices and their problems.
device-kiosk = جهاز الأرقام
device-board = لوحة العرض
device-counter = شاشة الشباك
problem-offline = لا يوجد اتصال
problem-paper-low = الورق على وشك النفاد
problem-paper-out = نفد الورق
problem-cover-open = غطاء الطابعة مفتوح
problem-printer-offline = الطابعة لا تستجيب
problem-printer-error = خطأ في الطابعة
problem-no-sound = لا يوجد صوت
problem-no-speech = القراءة بصوت عالٍ لا تعمل
problem-disk-full = مساحة تخزين الحاسوب ممتلئة
problem-numbers-low = الأرقام الخاصة بجهاز الأرقام على وشك النفاد
problem-clock = الساعة غير صحيحة
problem-screen-size = الشاشة صغيرة جداً
problem-language-unknown = إحدى اللغات ليس لها زر
problem-other = مشكلة أخرى: { $problem }

## The manager's pages in the browser.
report-title = تقرير
report-from = من تاريخ
report-to = حتى تاريخ
report-show = عرض
report-by-errand = حسب المعاملة
report-by-language = حسب اللغة
report-by-hour = حسب الساعة
report-by-guide = حسب المرشد
report-total = المجموع
report-taken = الأرقام
report-served = حصلوا على المساعدة
report-cancelled = غادروا قائمة الانتظار
report-unserved = لم يحصلوا على المساعدة
report-wait-p50 = الانتظار، الوسيط
report-wait-p90 = الانتظار، 9 من 10
report-wait-max = الانتظار، الأطول
report-served-p50 = الزيارة، الوسيط
report-outcomes = كيف انتهت الزيارات
report-reasons = لماذا جاء الزوار
report-solved-here = حُلّت عند أول اتصال
report-avoidable = كان يمكن تجنبها
report-ratings = تقييم الزوار
report-forecast = مدى صحة مُدد الانتظار
report-forecast-about = في { $percent }% من الزيارات (عددها { $count }) كان الانتظار أطول مما ذكرنا (مجال الثقة 95%: من { $low }% إلى { $high }%). الهدف هو 10%.
report-too-few = لا تُعرض الزيارات إذا كان عددها أقل من 5
report-empty = لا توجد زيارات في هذه الأيام.

## The paper.
paper-taken = أُخذ الرقم في { $date } الساعة { $time }
paper-valid = الرقم صالح اليوم.
paper-lost = هل فاتك دورك؟ يرجى الحضور إلى أحد الشبابيك وسنساعدك.

## Refusals as a visitor reads them.
refusal-room-closed = المركز مغلق الآن. هل الأمر عاجل؟ يرجى الضغط على «أحتاج إلى مساعدة».
refusal-errand-closed = هذه المعاملة مغلقة الآن. يرجى اختيار معاملة أخرى أو طلب المساعدة.
refusal-quota-reached = نفدت أرقام اليوم لهذه المعاملة. يرجى اختيار معاملة أخرى أو طلب المساعدة.
refusal-series-full = جميع الأرقام مستخدمة الآن. يرجى المحاولة بعد قليل أو طلب المساعدة.
refusal-unknown-errand = لم تعد هذه المعاملة موجودة. يرجى اختيار معاملة أخرى.
refusal-unknown-language = لا يمكننا تقديم هذه اللغة هنا. يرجى اختيار لغة أخرى أو طلب المساعدة.
refusal-unknown-ticket = لا نجد رقمك. يرجى الحضور إلى أحد الشبابيك وسنساعدك.
refusal-already-called = تم النداء على رقمك. يرجى النظر إلى لوحة العرض أو الحضور إلى أحد الشبابيك.
refusal-already-ended = انتهى رقمك. يمكنك أخذ رقم جديد إذا أردت مزيداً من المساعدة.
refusal-other = لم ينجح ذلك. يرجى المحاولة من جديد أو طلب المساعدة.

## Refusals as a guide or manager reads them.
refused-bad-request = لم يفهم نظام الانتظار الأمر. يرجى تحديث البرنامج.
refused-not-allowed = ليست لديك صلاحية لذلك.
refused-unknown-errand = لم تعد المعاملة موجودة.
refused-unknown-language = اللغة غير مستخدمة في هذه القاعة.
refused-unknown-ticket = الرقم غير موجود اليوم.
refused-unknown-counter = الشباك غير موجود.
refused-unknown-outcome = لم تعد هذه النتيجة موجودة. يرجى اختيار نتيجة أخرى.
refused-unknown-reason = لم يعد هذا السبب موجوداً. يرجى اختيار سبب آخر.
refused-unknown-guide-or-pin = الاسم أو الرمز السري غير صحيح. يرجى المحاولة من جديد.
refused-locked-out = محاولات خاطئة كثيرة. يرجى الانتظار بضع دقائق ثم المحاولة من جديد.
refused-counter-taken = هناك زميل مسجّل الدخول عند هذا الشباك.
refused-not-signed-in = يرجى تسجيل الدخول أولاً.
refused-paused = أنت في استراحة. يرجى إنهاء الاستراحة أولاً.
refused-busy = لديك زائر بالفعل. يرجى إنهاء زيارته أولاً.
refused-no-visitor = ليس لديك زائر الآن.
refused-nobody-waiting = لا أحد ينتظرك الآن.
refused-already-called = سبقك زميل. تم النداء على الرقم من قبل.
refused-still-open = الرقم لا يزال صالحاً. لا حاجة إلى استرجاعه.
refused-already-started = لقد بدأت الزيارة من قبل.
refused-not-started = يرجى أولاً تسجيل أن الزائر هنا.
refused-already-ended = لقد انتهى هذا الرقم.
refused-not-for-you = الزائر محجوز لزميل.
refused-not-on-duty = لا أحد مسجّل الدخول هناك الآن.
refused-number-in-use = أُعطي الرقم لزائر جديد.
refused-room-closed = القاعة مغلقة.
refused-errand-closed = المعاملة مغلقة.
refused-quota-reached = نفدت أرقام اليوم لهذه المعاملة.
refused-series-full = لا توجد أرقام شاغرة في السلسلة الآن.
refused-recall-limit = بلغ النداء على الرقم الحد الأقصى من المرات.
refused-outcome-required = يرجى اختيار كيف انتهت الزيارة.
refused-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
refused-other = لم ينجح ذلك. يرجى المحاولة من جديد.
