### Persian.

## Names of the languages.
language-sv = سوئدی
language-en = انگلیسی
language-fa = فارسی
language-ar = عربی
language-tr = ترکی
language-bs = بوسنیایی
language-sr = صربی
language-hr = کرواتی
language-so = سومالیایی
language-ru = روسی
language-de = آلمانی
language-es = اسپانیایی
language-it = ایتالیایی
language-fi = فنلاندی
language-swl = زبان اشارهٔ سوئدی
language-ckb = کردی (سورانی)
language-kmr-arab = کردی (بادینی)
language-kmr = کردی (کرمانجی)
language-az = آذربایجانی
language-azb = آذربایجانی جنوبی
language-fa-af = دری

## Days and opening hours.
day-on-mon = روز دوشنبه
day-on-tue = روز سه‌شنبه
day-on-wed = روز چهارشنبه
day-on-thu = روز پنجشنبه
day-on-fri = روز جمعه
day-on-sat = روز شنبه
day-on-sun = روز یکشنبه
day-today = امروز
day-tomorrow = فردا
hours-open-until = تا ساعت { $time } باز است
hours-closed = بسته
hours-opens = { $day } ساعت { $time } باز می‌کنیم.
hours-opens-unknown = هنوز نمی‌دانیم چه زمانی دوباره باز می‌کنیم.

## Durations.
duration-under-minute = کمتر از 1 دقیقه
duration-minutes = { $minutes } دقیقه
duration-hours = { $hours } ساعت
duration-hours-minutes = { $hours } ساعت و { $minutes } دقیقه

## How long until the call.
wait-title = زمان انتظار
wait-range = { $low } تا { $high } دقیقه
wait-range-about = حدود { $low } تا { $high } دقیقه
wait-at-most = حداکثر { $high } دقیقه
wait-at-most-about = حدود { $high } دقیقه
wait-more-than = بیش از { $low } دقیقه
wait-unknown = نمی‌توانیم بگوییم چقدر باید منتظر بمانید.
wait-unknown-card = زمان انتظار نامشخص
wait-spoken = زمان انتظار شما حدود { $low } تا { $high } دقیقه است.
wait-spoken-at-most = زمان انتظار شما حداکثر { $high } دقیقه است.
wait-ahead =
    { $count ->
        [0] شما نفر اول صف هستید.
        [one] { $count } نفر جلوتر از شماست.
       *[other] { $count } نفر جلوتر از شما هستند.
    }

## The ticket.
ticket-your-number = شمارهٔ شما
ticket-next = وقتی نوبت شما شد، شماره‌تان را نشان می‌دهیم و صدا می‌زنیم.
ticket-next-quiet = شماره‌تان را صدا نمی‌زنیم. صف را در تلفن همراه دنبال کنید، یا نزدیک باجه‌ها منتظر بمانید تا خبرتان کنیم.
ticket-next-fetch = هر جا راحت هستید بنشینید. یک راهنمای شهرداری پیش شما می‌آید.
ticket-next-unmatched = شما در صف هستید. کارکنان می‌بینند به چه چیزی نیاز دارید و دنبال کسی می‌گردند که بتواند به شما کمک کند.
ticket-scan = صف را در تلفن همراه دنبال کنید
ticket-scan-about = دوربین را روی کد بگیرید. آن وقت می‌توانید کمی بیرون بروید.
ticket-scan-how = دوربین را روی کد بگیرید.
ticket-booked = وقت رزروشدهٔ شما ساعت { $time } است.

## Needs.
need-seat = ایستادن برایم سخت است
need-seat-about = هنگام انتظار بنشینید. کارکنان به شما فرصت می‌دهند تا جلو بیایید.
need-step-free = باجهٔ بدون پله
need-step-free-about = برای صندلی چرخ‌دار، واکر یا کالسکهٔ بچه.
need-quiet-call = مرا صدا نزنید
need-quiet-call-about = شمارهٔ شما فقط در تلفن همراه و کنار باجه دیده می‌شود، نه روی تابلو.
need-interpreter = مترجم می‌خواهم
need-interpreter-about = با مترجم به شما کمک می‌کنیم، مثلاً تلفنی.
need-fetch = پیش من بیایید
need-fetch-about = وقتی نوبت شما شد، یک راهنمای شهرداری پیش شما می‌آید.

## The kiosk: first page and language.
kiosk-welcome = خوش آمدید
kiosk-touch = برای شروع، صفحه‌نمایش را لمس کنید
kiosk-waits-now = زمان انتظار در حال حاضر
kiosk-language-choose = زبان خود را انتخاب کنید
kiosk-language-said = فارسی. برای کمک گرفتن به زبان فارسی، اینجا را لمس کنید.
kiosk-language-change = تغییر زبان

## The kiosk: errand, and a second language.
kiosk-errand-choose = در چه موضوعی کمک می‌خواهید؟
kiosk-errand-closed = در حال حاضر بسته است
kiosk-errand-used-up = شماره‌های امروز تمام شد
kiosk-page-next = موارد بیشتر
kiosk-page-previous = موارد قبلی
kiosk-swedish-too = سوئدی هم می‌توانم صحبت کنم
kiosk-english-too = انگلیسی هم می‌توانم صحبت کنم
kiosk-too-about = در این صورت افراد بیشتری می‌توانند به شما کمک کنند.
kiosk-too-wait = زمان انتظار در این صورت: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = در حال حاضر کسی اینجا نیست که به زبان شما صحبت کند
kiosk-nobody-about = با این حال می‌توانید کمک بگیرید. راهی را که برایتان بهتر است انتخاب کنید.
kiosk-nobody-errand = در حال حاضر کسی اینجا نیست که بتواند در این موضوع کمک کند
kiosk-way-interpreter = کمک گرفتن با مترجم
kiosk-way-interpreter-about = وقتی نوبت شما شد، مترجم فراهم می‌کنیم، اغلب تلفنی.
kiosk-way-language = افزودن یک زبان دیگر
kiosk-way-language-about = اگر زبان‌های دیگری هم صحبت می‌کنید، افراد بیشتری می‌توانند به شما کمک کنند.
kiosk-way-wait = منتظر کسی می‌مانم که به زبان من صحبت کند
kiosk-way-wait-about = از همکاران در ساختمان می‌پرسیم. ممکن است خیلی طول بکشد.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = به چیز خاصی نیاز دارید؟
kiosk-needs-about = می‌توانید چند گزینه را انتخاب کنید، یا هیچ‌کدام را.
kiosk-booked-choose = چه ساعتی را رزرو کرده‌اید؟
kiosk-booked-earlier = زمان‌های زودتر
kiosk-booked-later = زمان‌های دیرتر
kiosk-booked-now = اکنون
kiosk-booked-none = وقت رزروشده ندارم
kiosk-take = گرفتن شماره
kiosk-taking = در حال گرفتن شمارهٔ شما…
kiosk-no-number = شماره‌ای دریافت نکردید. دوباره تلاش کنید یا به نزدیک‌ترین باجه بروید.

## The kiosk: the ticket page.
kiosk-paper-take = برگهٔ شماره‌تان را بردارید
kiosk-paper-printing = در حال چاپ…
kiosk-paper-failed = برگهٔ شماره چاپ نشد. شمارهٔ شما با این حال معتبر است.
kiosk-paper-none = در حال حاضر برگهٔ شماره نداریم. شماره‌تان را همین‌جا روی صفحه‌نمایش می‌گیرید.
kiosk-remember-only = شماره را به خاطر بسپارید یا از آن عکس بگیرید.
kiosk-done = تمام
kiosk-show-longer = نمایش طولانی‌تر
kiosk-wrong-errand = موضوع اشتباه است؟
kiosk-returns = صفحه‌نمایش تا { $seconds } ثانیهٔ دیگر از اول شروع می‌کند.

## The kiosk: help.
kiosk-help = کمک لازم دارم
kiosk-help-asked = کمک در راه است
kiosk-help-asked-about = لطفاً کنار صفحه‌نمایش بمانید. کارکنان می‌دانند که شما اینجا هستید.
kiosk-help-answered = یک راهنمای شهرداری همین حالا پیش شما می‌آید.
kiosk-help-failed = صفحه‌نمایش در حال حاضر با کارکنان ارتباط ندارد. به نزدیک‌ترین باجه بروید.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = بسته‌ایم
kiosk-closed-about = اگر از قبل شماره دارید، امروز به شما کمک می‌کنیم. وگرنه می‌توانید به شهرداری تلفن بزنید یا به وب‌سایت آن سر بزنید.
kiosk-offline = صفحه‌نمایش در حال حاضر با سامانهٔ صف ارتباط ندارد. شمارهٔ معتبر می‌گیرید و جای شما از همین حالا حساب می‌شود.
kiosk-offline-ticket = صفحه‌نمایش در حال حاضر با سامانهٔ صف ارتباط ندارد. شمارهٔ شما معتبر است و جای شما از همین حالا حساب می‌شود.
kiosk-message-next = پیام بعدی ({ $index } از { $count })
kiosk-offline-full = صفحه‌نمایش در حال حاضر شمارهٔ دیگری ندارد. به نزدیک‌ترین باجه بروید.
kiosk-stale = در حال حاضر نمی‌توانیم زمان‌های انتظار را نشان دهیم.
kiosk-starting = یک لحظه…
screen-refused = به این صفحه‌نمایش اجازهٔ اتصال به سالن داده نشد. رمز عبور صفحه‌نمایش را بررسی کنید.
screen-refused-about = آنچه را اینجا نوشته شده به مسئول سامانه بگویید. صفحه‌نمایش خودش دوباره تلاش می‌کند.
trial-ribbon = سالن آزمایشی؛ هیچ چیز واقعی نیست
trial-pin = سالن آزمایشی: پین‌کد { $pin } است

## The kiosk: idle, switches, navigation.
kiosk-idle = هنوز اینجا هستید؟
kiosk-idle-stay = بله، هنوز اینجا هستم
kiosk-back = بازگشت
kiosk-continue = ادامه
kiosk-larger-text = متن بزرگ‌تر
kiosk-high-contrast = کنتراست بیشتر
kiosk-low-reach = دکمه‌های پایین‌تر
kiosk-speech-on = خواندن با صدای بلند
kiosk-speech-off = خاموش کردن خواندن
kiosk-speech-repeat = دوباره خواندن
kiosk-speech-stop = بی‌صدا
kiosk-louder = صدای بلندتر
kiosk-quieter = صدای آهسته‌تر
kiosk-speech-missing = خواندن با صدای بلند به این زبان هنوز ممکن نیست.

## The kiosk: only spoken.
kiosk-spoken-keys = با دکمه‌های جهت حرکت کنید. برای انتخاب، دکمهٔ گرد را فشار دهید.
kiosk-spoken-choice = { $name }. گزینهٔ { $index } از { $count }.
kiosk-spoken-on = { $name }، انتخاب شده.
kiosk-spoken-off = { $name }، انتخاب نشده.
kiosk-spoken-number = شمارهٔ شما { $number } است.

## The visitor's page on the phone.
page-title = شمارهٔ { $number }
page-waiting = شما در صف هستید
page-called = نوبت شماست. به باجهٔ { $counter } بروید.
page-called-fetch = نوبت شماست. یک راهنمای شهرداری پیش شما می‌آید.
page-serving = در باجهٔ { $counter } به شما کمک می‌کنند
page-parked = مراجعهٔ شما موقتاً متوقف شده است
page-parked-about = جای شما محفوظ است. وقتی ادامه دهیم، خبرتان می‌کنیم.
page-postponed = زودتر از ساعت { $time } شما را صدا نمی‌زنیم
page-postponed-about = جای شما در صف محفوظ است.
page-finished = مراجعهٔ شما تمام شد
page-no-show = شما را صدا زدیم، ولی ندیدیمتان
page-no-show-about = همین امروز به یکی از باجه‌ها بیایید تا رسیدگی کنیم.
page-cancelled = شما از صف خارج شده‌اید
page-cancelled-about = با این حال کمک می‌خواهید؟ شمارهٔ جدیدی بگیرید، یا به یکی از باجه‌ها بیایید.
page-ended = شمارهٔ شما دیگر معتبر نیست
page-ended-about = وقتی برگشتید شمارهٔ جدیدی بگیرید، یا به یکی از باجه‌ها بیایید.
page-what-now = حالا چه می‌شود
page-what-now-none = دربارهٔ موضوع خود پرسشی دارید؟ دوباره بیایید یا به شهرداری تلفن بزنید.
page-live = این صفحه خودش به‌روز می‌شود. آن را باز نگه دارید.
page-stale = این صفحه در حال حاضر ارتباط ندارد و دوباره تلاش می‌کند. فعلاً به تابلوی سالن نگاه کنید.
page-reload = به‌روز کردن صفحه
page-later = دیرتر می‌آیم
page-later-about = جای شما محفوظ است، ولی در مدتی که انتخاب می‌کنید صدایتان نمی‌زنیم.
page-later-minutes = دست‌کم { $minutes } دقیقهٔ دیگر
page-cancel = خارج شدن از صف
page-cancel-sure = می‌خواهید از صف خارج شوید؟
page-cancel-yes = بله، از صف خارج می‌شوم
page-cancel-no = نه، در صف می‌مانم
page-rate = مراجعهٔ شما چطور بود؟
page-rate-4 = خیلی خوب
page-rate-3 = خوب
page-rate-2 = نه چندان خوب
page-rate-1 = بد
page-rate-about = پاسخ شما بدون نام است و به ما کمک می‌کند بهتر شویم.
page-rate-thanks = از پاسخ شما متشکریم!
page-changed = انجام نشد، چون وضعیت مراجعهٔ شما تغییر کرده است. حالا وضعیت چنین است:
page-busy = تعداد تلاش‌ها بیش از حد بود. یک دقیقه صبر کنید و دوباره امتحان کنید.
page-missing = این شماره دیگر وجود ندارد
page-missing-about = این صفحه فقط در همان روزی معتبر است که شماره گرفته‌اید. در سالن هستید؟ به یکی از باجه‌ها بیایید تا به شما کمک کنیم.
page-privacy = نام و شمارهٔ تلفن شما را ذخیره نمی‌کنیم، فقط شماره‌تان در صف را.

## The wall.
wall-now = حالا صدا می‌زنیم
wall-go-to = به باجهٔ { $counter } بروید
wall-counter = باجه
wall-recent = آخرین شماره‌ها
wall-recall = دوباره
wall-recalling = دوباره صدا می‌زنیم
wall-waiting =
    { $count ->
        [0] کسی منتظر نیست
        [one] { $count } نفر منتظر است
       *[other] { $count } نفر منتظرند
    }
wall-no-calls = خوش آمدید. از دستگاه نوبت‌دهی شماره بگیرید.
wall-stale = تابلو به‌روز نیست
wall-stale-about = آخرین به‌روزرسانی ساعت { $time } بود. کارکنان شما را صدا می‌زنند.
wall-stale-start = کارکنان شما را صدا می‌زنند.
wall-no-sound = بدون صدا: «{ $text }»
wall-announcement = اطلاعیه
wall-spoken-call = شمارهٔ { $number }، لطفاً به باجهٔ { $counter } بروید.
wall-spoken-recall = دوباره صدا می‌زنیم: شمارهٔ { $number }، لطفاً به باجهٔ { $counter } بروید.
wall-spoken-short = { $number }، باجهٔ { $counter }.
wall-to-left = سمت چپ
wall-to-right = سمت راست
wall-to-front = روبه‌رو
wall-to-back = پشت سر شما

## The counter: greeting.
counter-greeting = سلام! چه کمکی می‌توانم به شما بکنم؟
counter-greeting-said = Sä-låm! Tche kå-mä-ki mi-tä-vå-näm be sjå-må bå-kå-näm?
counter-greeting-play = پخش

## The counter: signing in.
counter-sign-in = ورود
counter-sign-out = خروج
counter-guide = راهنما
counter-pin = پین‌کد
counter-at = باجهٔ { $counter }
counter-without-counter = بدون باجه، در دسترس در ساختمان
counter-taken = اشغال: { $guide }
counter-reachable-about = وقتی کسی به زبان شما نیاز داشته باشد، اینجا پیامی می‌بینید.
counter-move = تغییر باجه

## The counter: status.
counter-status-closed = بسته
counter-status-reachable = در دسترس
counter-status-paused = وقفه
counter-status-free = آزاد
counter-status-armed = منتظر نفر بعدی
counter-status-called = صدا زده شد
counter-status-serving = در حال کمک

## The counter: commands.
counter-next = نفر بعدی، لطفاً
counter-armed-about = مراجعه‌کنندهٔ بعدی که مناسب شما باشد، به‌طور خودکار نزد شما فراخوانده می‌شود.
counter-disarm = پایان انتظار
counter-call-number = صدا زدن یک شماره
counter-number-field = شماره، مثلاً A017
counter-recall = دوباره صدا زدن
counter-recalls = { $count } از { $limit }
counter-start = مراجعه‌کننده اینجاست
counter-no-show = نیامد
counter-return = بازگشت به صف
counter-restore = بازگرداندن شماره
counter-park = کنار گذاشتن
counter-park-manual = تا وقتی خودم برگردانم
counter-park-minutes = به مدت { $minutes } دقیقه
counter-parked = کنار گذاشته‌شده‌ها
counter-parked-due = { $number } از { $minutes } دقیقه پیش کنار گذاشته شده است
counter-parked-back = ساعت { $time } به صف برمی‌گردد
counter-parked-reminder = یادآوری در ساعت { $time }
counter-unpark = برگرداندن
counter-transfer = ارجاع دادن
counter-transfer-to = به کجا؟
counter-transfer-errand = به موضوعی دیگر
counter-transfer-counter = به باجه
counter-transfer-guide = به راهنما
counter-transfer-place = جایگاه در صف
counter-place-keep = جایش حفظ می‌شود
counter-place-first = اول صف
counter-place-last = آخر صف
counter-return-to-me = بعد از آن پیش من برمی‌گردد
counter-add-errand = افزودن موضوع
counter-finish = پایان دادن
counter-outcome = چطور تمام شد؟
counter-reason = مراجعه‌کننده برای چه آمد؟
counter-skip = رد شدن از این پرسش
counter-cancel = انصراف
counter-more = بیشتر
counter-undo = پس گرفتن: { $action }
counter-undo-call = فراخوانی
counter-undone = پس گرفته شد: { $action }
counter-pause = شروع وقفه
counter-pause-reason = وقفه برای چه؟
counter-pause-break = استراحت
counter-pause-lunch = ناهار
counter-pause-phone = تلفن
counter-pause-meeting = جلسه
counter-pause-other = چیز دیگر
counter-paused-since = { $reason } از ساعت { $time }
counter-resume = پایان وقفه
counter-take-ticket = شمارهٔ جدید
counter-ticket-taken = شمارهٔ { $number } در صف است
counter-search = جست‌وجو
counter-nothing-found = چیزی پیدا نشد
counter-guide-away = اینجا نیست
counter-screen-language = زبان صفحه‌نمایش

## The counter: the visit.
counter-no-visit = در حال حاضر مراجعه‌کننده‌ای نیست
counter-called = شمارهٔ { $number } صدا زده شد
counter-came = شمارهٔ { $number } دارد پیش شما می‌آید
counter-errand = موضوع
counter-languages = زبان‌ها
counter-waited = { $duration } منتظر ماند
counter-lasted = مدت مراجعه تا اکنون: { $duration }
counter-need-seat = به مراجعه‌کننده فرصت بدهید تا جلو بیاید و یک صندلی به او بدهید.
counter-need-step-free = باجه باید بدون پله باشد.
counter-need-quiet-call = شماره روی تابلو نیست. با نگاه به مراجعه‌کننده خبر بدهید یا پیش او بروید.
counter-need-interpreter = پیش از شروع، به مترجم تلفن بزنید.
counter-need-fetch = پیش مراجعه‌کننده بروید.

## The counter: why this visitor.
counter-why = چرا این مراجعه‌کننده
counter-why-waited = { $minutes } دقیقه منتظر مانده، هدف { $target } دقیقه
counter-why-scarce =
    { $count ->
        [0] کسی اینجا نمی‌تواند به این زبان به مراجعه‌کننده کمک کند: { $language }
        [one] فقط { $count } راهنما می‌تواند به این زبان به مراجعه‌کننده کمک کند: { $language }
       *[other] فقط { $count } راهنما می‌توانند به این زبان به مراجعه‌کننده کمک کنند: { $language }
    }
counter-why-booked = وقت رزروشده ساعت { $time }
counter-why-head-start = { $minutes } دقیقه جلو افتاده
counter-why-first = به اول صف برده شده
counter-why-reserved = برای شما نگه داشته شده

## The counter: queue.
counter-next-list = نفرهای بعدی
counter-unmatched = کسی اینجا نمی‌تواند کمک کند
counter-waiting-for-me =
    { $count ->
        [0] کسی منتظر شما نیست
        [one] { $count } نفر منتظر شماست
       *[other] { $count } نفر منتظر شما هستند
    }
counter-longest = بیشترین انتظار: { $duration }
counter-within-target = در زمان هدف
counter-near-target = نزدیک زمان هدف
counter-over-target = بیش از زمان هدف
counter-colleagues = همکاران

## The counter: help, alarm, languages wanted.
counter-help-asked = کسی کنار { $device } کمک می‌خواهد. زبان: { $language }
counter-help-answer = من به آنجا می‌روم
counter-staff-call = هشدار بی‌صدا
counter-staff-called = فرستاده شد
counter-staff-unsent = فرستاده نشد. دوباره امتحان کنید یا تلفن بزنید.
counter-staff-unseen = فرستاده شد، اما هیچ باجهٔ دیگری آن را نمی‌بیند. تلفن بزنید.
counter-staff-alarm = هشدار از باجهٔ { $counter }. با آرامش به آنجا بروید.
counter-staff-answer = می‌آیم
counter-staff-answered = یک همکار می‌آید
counter-staff-going = شما به باجهٔ { $counter } می‌روید
counter-wanted = به { $language } نیاز است. کسی { $minutes } دقیقه منتظر مانده، باجهٔ { $counter } آزاد است.
counter-wanted-no-counter = به { $language } نیاز است. کسی { $minutes } دقیقه منتظر مانده، هنوز باجه‌ای آزاد نیست.
counter-step-in = پذیرش مراجعه‌کننده

## The link.
link-lost = ارتباط با سامانهٔ صف قطع است
link-lost-since = ارتباط با سامانهٔ صف از ساعت { $time } قطع است
link-lost-about = مراجعه محفوظ است. صفحه‌نمایش خودش دوباره وصل می‌شود.
link-trying = در حال اتصال دوباره…
link-stale = از ساعت { $time } به‌روز نشده است
link-sending = در حال فرستادن…
link-no-answer = سامانهٔ صف پاسخ نداد. پیش از تلاش دوباره، وضعیت را بررسی کنید.

## The manager's view at a counter.
manager-title = وضعیت سالن در این لحظه
manager-open-room = باز کردن سالن
manager-close-room = بستن سالن
manager-close-room-about = کسی نمی‌تواند شمارهٔ جدید بگیرد. به کسانی که منتظرند کمک می‌شود.
manager-room-open = سالن باز است
manager-room-closed = سالن بسته است
manager-open-errand = باز کردن
manager-close-errand = بستن
manager-sign-out = خارج کردن یک همکار از سامانه
manager-errands = موضوع‌ها
manager-counters = باجه‌ها
manager-language-alarms = زبان‌های مورد نیاز
manager-language-alarm = { $language }: کسی { $minutes } دقیقه منتظر مانده
manager-reachable =
    { $count ->
        [0] کسی در ساختمان در دسترس نیست
        [one] { $count } نفر در ساختمان در دسترس است
       *[other] { $count } نفر در ساختمان در دسترس‌اند
    }
manager-devices = صفحه‌نمایش‌ها و چاپگرها
manager-devices-ok = همه چیز کار می‌کند.
manager-announce = نوشتن اطلاعیه
manager-announce-language = این متن به کدام زبان است؟
manager-announce-until = نمایش تا
manager-announce-no-end = تا وقتی کسی آن را حذف کند نمایش داده می‌شود
manager-announce-missing = هنوز نوشته نشده: { $languages }
manager-announce-full = برای حروف بیشتر جا نیست.
manager-announce-publish = نمایش اطلاعیه
manager-announce-clear = برداشتن اطلاعیه
manager-end-ticket = پایان دادن به یک شماره
manager-end-reason = علت
manager-done = انجام شد
manager-nothing = فعلاً چیزی نیست

## Devices and their problems.
device-kiosk = دستگاه نوبت‌دهی
device-board = تابلو
device-counter = صفحه‌نمایش باجه
problem-offline = ارتباط ندارد
problem-paper-low = کاغذ رو به تمام شدن است
problem-paper-out = کاغذ تمام شده است
problem-cover-open = درِ چاپگر باز است
problem-printer-offline = چاپگر پاسخ نمی‌دهد
problem-printer-error = خطای چاپگر
problem-no-sound = صدا ندارد
problem-no-speech = خواندن با صدای بلند ندارد
problem-disk-full = دیسک رایانه پر است
problem-numbers-low = شماره‌های خود دستگاه نوبت‌دهی رو به تمام شدن است
problem-clock = ساعت دستگاه درست نیست
problem-screen-size = صفحه‌نمایش خیلی کوچک است
problem-language-unknown = یک زبان دکمه ندارد
problem-other = مشکل دیگر: { $problem }

## The manager's pages in the browser.
report-title = گزارش
report-from = از تاریخ
report-to = تا تاریخ
report-show = نمایش
report-by-errand = بر اساس موضوع
report-by-language = بر اساس زبان
report-by-hour = بر اساس ساعت
report-by-guide = بر اساس راهنما
report-total = مجموع
report-taken = شماره‌ها
report-served = کمک گرفتند
report-cancelled = از صف خارج شدند
report-unserved = کمک نگرفتند
report-wait-p50 = انتظار، میانه
report-wait-p90 = انتظار، 9 نفر از 10
report-wait-max = انتظار، بیشترین
report-served-p50 = مراجعه، میانه
report-outcomes = مراجعه‌ها چطور تمام شدند
report-reasons = مراجعه‌کنندگان برای چه آمدند
report-solved-here = در همان نخستین تماس حل شد
report-avoidable = مراجعه لازم نبود
report-ratings = نظر مراجعه‌کنندگان
report-forecast = زمان‌های انتظار چقدر درست بودند
report-forecast-about = در { $percent } درصد از { $count } مراجعه، انتظار بیش از آنچه گفتیم طول کشید (با اطمینان 95 درصد: از { $low } تا { $high } درصد). هدف 10 درصد است.
report-too-few = کمتر از 5 مراجعه نشان داده نمی‌شود
report-empty = در این روزها مراجعه‌ای نبوده است.

## The paper.
paper-taken = گرفته‌شده در { $date } ساعت { $time }
paper-valid = این شماره امروز معتبر است.
paper-lost = نوبتتان گذشت؟ به یکی از باجه‌ها بیایید تا به شما کمک کنیم.

## Refusals as a visitor reads them.
refusal-room-closed = در حال حاضر بسته‌ایم. کارتان فوری است؟ دکمهٔ «کمک لازم دارم» را لمس کنید.
refusal-errand-closed = این موضوع در حال حاضر بسته است. موضوع دیگری انتخاب کنید، یا کمک بخواهید.
refusal-quota-reached = شماره‌های امروز برای این موضوع تمام شده است. موضوع دیگری انتخاب کنید، یا کمک بخواهید.
refusal-series-full = همهٔ شماره‌ها در حال حاضر گرفته شده‌اند. کمی بعد دوباره امتحان کنید، یا کمک بخواهید.
refusal-unknown-errand = این موضوع دیگر وجود ندارد. موضوع دیگری انتخاب کنید.
refusal-unknown-language = این زبان را اینجا نمی‌توانیم ارائه کنیم. زبان دیگری انتخاب کنید، یا کمک بخواهید.
refusal-unknown-ticket = شمارهٔ شما را پیدا نمی‌کنیم. به یکی از باجه‌ها بیایید تا به شما کمک کنیم.
refusal-already-called = شمارهٔ شما پیش از این صدا زده شده است. به تابلو نگاه کنید، یا به یکی از باجه‌ها بیایید.
refusal-already-ended = شمارهٔ شما پیش از این پایان یافته است. اگر باز هم کمک می‌خواهید، شمارهٔ جدیدی بگیرید.
refusal-other = انجام نشد. دوباره امتحان کنید، یا کمک بخواهید.

## Refusals as a guide or manager reads them.
refused-bad-request = سامانهٔ صف این فرمان را نفهمید. برنامه را به‌روز کنید.
refused-not-allowed = شما اجازهٔ این کار را ندارید.
refused-unknown-errand = این موضوع دیگر وجود ندارد.
refused-unknown-language = این زبان در این سالن به کار نمی‌رود.
refused-unknown-ticket = این شماره امروز وجود ندارد.
refused-unknown-counter = این باجه وجود ندارد.
refused-unknown-outcome = این نتیجه دیگر وجود ندارد. نتیجهٔ دیگری انتخاب کنید.
refused-unknown-reason = این علت دیگر وجود ندارد. علت دیگری انتخاب کنید.
refused-unknown-guide-or-pin = نام یا پین‌کد اشتباه است. دوباره امتحان کنید.
refused-locked-out = تلاش‌های نادرست بیش از حد بود. چند دقیقه صبر کنید و دوباره امتحان کنید.
refused-counter-taken = یک همکار در این باجه وارد شده است.
refused-not-signed-in = ابتدا وارد شوید.
refused-paused = شما در وقفه هستید. ابتدا وقفه را پایان دهید.
refused-busy = شما اکنون مراجعه‌کننده دارید. ابتدا آن مراجعه را پایان دهید.
refused-no-visitor = شما در حال حاضر مراجعه‌کننده‌ای ندارید.
refused-nobody-waiting = در حال حاضر کسی منتظر شما نیست.
refused-already-called = همکاری زودتر از شما این شماره را صدا زده است.
refused-still-open = این شماره هنوز معتبر است. نیازی به بازگرداندن آن به صف نیست.
refused-already-started = این مراجعه پیش از این شروع شده است.
refused-not-started = ابتدا مشخص کنید که مراجعه‌کننده اینجاست.
refused-already-ended = این شماره پیش از این پایان یافته است.
refused-not-for-you = این مراجعه‌کننده برای همکار دیگری نگه داشته شده است.
refused-not-on-duty = در حال حاضر کسی آنجا وارد نشده است.
refused-number-in-use = این شماره به مراجعه‌کنندهٔ جدیدی داده شده است.
refused-room-closed = سالن بسته است.
refused-errand-closed = این موضوع بسته است.
refused-quota-reached = شماره‌های امروز برای این موضوع تمام شده است.
refused-series-full = در حال حاضر شمارهٔ آزادی در این سری نیست.
refused-recall-limit = این شماره به تعداد مجاز صدا زده شده است.
refused-outcome-required = انتخاب کنید که مراجعه چطور تمام شد.
refused-nothing-to-undo = چیزی برای پس گرفتن نیست.
refused-other = انجام نشد. دوباره امتحان کنید.
