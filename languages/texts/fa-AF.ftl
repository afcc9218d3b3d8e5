### Dari.

## Names of the languages.
language-sv = سویدنی
language-en = انگلیسی
language-fa = فارسی
language-ar = عربی
language-tr = ترکی
language-bs = بوسنیایی
language-sr = صربی
language-hr = کروشیایی
language-so = سومالی
language-ru = روسی
language-de = آلمانی
language-es = هسپانوی
language-it = ایتالوی
language-fi = فنلندی
language-swl = زبان اشارهٔ سویدنی
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
hours-opens-unknown = هنوز معلوم نیست چه وقت دوباره باز می‌کنیم.

## Durations.
duration-under-minute = کمتر از 1 دقیقه
duration-minutes = { $minutes } دقیقه
duration-hours = { $hours } ساعت
duration-hours-minutes = { $hours } ساعت و { $minutes } دقیقه

## How long until the call.
wait-title = مدت انتظار
wait-range = { $low } تا { $high } دقیقه
wait-range-about = تقریباً { $low } تا { $high } دقیقه
wait-at-most = حداکثر { $high } دقیقه
wait-at-most-about = تقریباً { $high } دقیقه
wait-more-than = بیشتر از { $low } دقیقه
wait-unknown = گفته نمی‌توانیم که چقدر باید انتظار بکشید.
wait-unknown-card = مدت انتظار معلوم نیست
wait-spoken = مدت انتظار شما تقریباً { $low } تا { $high } دقیقه است.
wait-spoken-at-most = مدت انتظار شما حداکثر { $high } دقیقه است.
wait-ahead =
    { $count ->
        [0] شما نفر اول صف هستید.
        [one] { $count } نفر پیش از شما است.
       *[other] { $count } نفر پیش از شما هستند.
    }

## The ticket.
ticket-your-number = شمارهٔ شما
ticket-next = وقتی نوبت‌تان رسید، شمارهٔ شما را نشان می‌دهیم و صدا می‌کنیم.
ticket-next-quiet = شمارهٔ شما را صدا نمی‌کنیم. صف را در موبایل ببینید، یا نزدیک میزها انتظار بکشید تا خبرتان کنیم.
ticket-next-fetch = هر جا که راحت هستید بنشینید. یک رهنمای شاروالی نزد شما می‌آید.
ticket-next-unmatched = شما در صف هستید. کارمندان می‌بینند که به چه چیزی ضرورت دارید و در جستجوی کسی هستند که به شما کمک کرده بتواند.
ticket-scan = صف را در موبایل ببینید
ticket-scan-about = کمره را روی کود بگیرید. بعد از آن می‌توانید کمی بیرون بروید.
ticket-scan-how = کمره را روی کود بگیرید.
ticket-booked = وقت ملاقات شما ساعت { $time } است.

## Needs.
need-seat = ایستاده ماندن برایم سخت است
need-seat-about = در وقت انتظار بنشینید. کارمندان برای پیش آمدن به شما وقت می‌دهند.
need-step-free = میز بدون زینه
need-step-free-about = برای چوکی چرخ‌دار، واکر یا گادی طفل.
need-quiet-call = مرا صدا نکنید
need-quiet-call-about = شمارهٔ شما تنها در موبایل و سر میز دیده می‌شود، نه روی لوحه.
need-interpreter = ترجمان می‌خواهم
need-interpreter-about = با ترجمان به شما کمک می‌کنیم، مثلاً از طریق تیلفون.
need-fetch = نزد من بیایید
need-fetch-about = وقتی نوبت‌تان رسید، یک رهنمای شاروالی نزد شما می‌آید.

## The kiosk: first page and language.
kiosk-welcome = خوش آمدید
kiosk-touch = برای شروع، روی اسکرین فشار دهید
kiosk-waits-now = مدت انتظار در این لحظه
kiosk-language-choose = زبان خود را انتخاب کنید
kiosk-language-said = دری. برای گرفتن کمک به زبان دری، اینجا را فشار دهید.
kiosk-language-change = تبدیل زبان

## The kiosk: errand, and a second language.
kiosk-errand-choose = در کدام موضوع کمک می‌خواهید؟
kiosk-errand-closed = فعلاً بسته است
kiosk-errand-used-up = شماره‌های امروز خلاص شد
kiosk-page-next = موارد بیشتر
kiosk-page-previous = موارد قبلی
kiosk-swedish-too = سویدنی هم صحبت کرده می‌توانم
kiosk-english-too = انگلیسی هم صحبت کرده می‌توانم
kiosk-too-about = در این صورت، کسان بیشتری به شما کمک کرده می‌توانند.
kiosk-too-wait = مدت انتظار در این صورت: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = فعلاً کسی اینجا نیست که به زبان شما صحبت کند
kiosk-nobody-about = با آن هم کمک گرفته می‌توانید. راهی را که برای شما بهتر است انتخاب کنید.
kiosk-nobody-errand = فعلاً کسی اینجا نیست که در این موضوع کمک کرده بتواند
kiosk-way-interpreter = کمک گرفتن با ترجمان
kiosk-way-interpreter-about = وقتی نوبت‌تان رسید، ترجمان پیدا می‌کنیم، اکثراً از طریق تیلفون.
kiosk-way-language = علاوه کردن یک زبان دیگر
kiosk-way-language-about = اگر به زبان‌های دیگر هم صحبت می‌کنید، کسان بیشتری به شما کمک کرده می‌توانند.
kiosk-way-wait = منتظر کسی می‌مانم که به زبان من صحبت کند
kiosk-way-wait-about = از همکاران در این تعمیر می‌پرسیم. ممکن است وقت زیاد بگیرد.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = به چیز خاصی ضرورت دارید؟
kiosk-needs-about = می‌توانید چند تا را انتخاب کنید، یا هیچ‌کدام را.
kiosk-booked-choose = برای چه ساعتی وقت ملاقات گرفته‌اید؟
kiosk-booked-earlier = وقت‌های زودتر
kiosk-booked-later = وقت‌های دیرتر
kiosk-booked-now = حالا
kiosk-booked-none = وقت ملاقات ندارم
kiosk-take = گرفتن شماره
kiosk-taking = شمارهٔ شما گرفته می‌شود…
kiosk-no-number = شماره‌ای دریافت نکردید. دوباره کوشش کنید یا به نزدیک‌ترین میز بروید.

## The kiosk: the ticket page.
kiosk-paper-take = تکت شمارهٔ خود را بگیرید
kiosk-paper-printing = چاپ می‌شود…
kiosk-paper-failed = تکت شماره چاپ نشد. با آن هم شمارهٔ شما اعتبار دارد.
kiosk-paper-none = فعلاً تکت شماره نداریم. شمارهٔ خود را همین‌جا روی اسکرین می‌گیرید.
kiosk-remember-only = شماره را به یاد داشته باشید یا از آن عکس بگیرید.
kiosk-done = تمام
kiosk-show-longer = نمایش طولانی‌تر
kiosk-wrong-errand = موضوع غلط است؟
kiosk-returns = اسکرین بعد از { $seconds } ثانیه از سر شروع می‌کند.

## The kiosk: help.
kiosk-help = به کمک ضرورت دارم
kiosk-help-asked = کمک در راه است
kiosk-help-asked-about = لطفاً نزدیک اسکرین بمانید. کارمندان می‌دانند که شما اینجا هستید.
kiosk-help-answered = یک رهنمای شاروالی همین حالا نزد شما می‌آید.
kiosk-help-failed = اسکرین فعلاً با کارمندان تماس ندارد. به نزدیک‌ترین میز بروید.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = بسته هستیم
kiosk-closed-about = اگر از پیش شماره دارید، امروز به شما کمک می‌کنیم. اگر نه، می‌توانید به شاروالی تیلفون کنید یا به ویب‌سایت آن بروید.
kiosk-offline = اسکرین فعلاً با سیستم صف تماس ندارد. شمارهٔ معتبر می‌گیرید و جای شما از همین لحظه حساب می‌شود.
kiosk-offline-ticket = اسکرین فعلاً با سیستم صف تماس ندارد. شمارهٔ شما معتبر است و جای شما از همین لحظه حساب می‌شود.
kiosk-message-next = پیام بعدی ({ $index } از { $count })
kiosk-offline-full = اسکرین فعلاً شمارهٔ دیگر ندارد. به نزدیک‌ترین میز بروید.
kiosk-stale = فعلاً نمی‌توانیم مدت‌های انتظار را نشان بدهیم.
kiosk-starting = یک لحظه…
screen-refused = به این اسکرین اجازهٔ وصل شدن به سالون داده نشد. رمز عبور اسکرین را بررسی کنید.
screen-refused-about = آنچه را که اینجا نوشته شده است به مسئول سیستم بگویید. اسکرین خودش دوباره کوشش می‌کند.
trial-ribbon = سالون آزمایشی؛ هیچ چیز واقعی نیست
trial-pin = سالون آزمایشی: پین‌کود { $pin } است

## The kiosk: idle, switches, navigation.
kiosk-idle = هنوز اینجا هستید؟
kiosk-idle-stay = بلی، هنوز اینجا هستم
kiosk-back = برگشت
kiosk-continue = ادامه
kiosk-larger-text = متن کلان‌تر
kiosk-high-contrast = کنتراست بیشتر
kiosk-low-reach = دکمه‌های پایین‌تر
kiosk-speech-on = خواندن به آواز بلند
kiosk-speech-off = خاموش کردن خواندن
kiosk-speech-repeat = دوباره خواندن
kiosk-speech-stop = بی‌صدا
kiosk-louder = صدای بلندتر
kiosk-quieter = صدای آهسته‌تر
kiosk-speech-missing = خواندن به آواز بلند به این زبان هنوز ممکن نیست.

## The kiosk: only spoken.
kiosk-spoken-keys = با دکمه‌های تیر حرکت کنید. برای انتخاب، دکمهٔ گرد را فشار دهید.
kiosk-spoken-choice = { $name }. انتخاب { $index } از { $count }.
kiosk-spoken-on = { $name }، انتخاب شده.
kiosk-spoken-off = { $name }، انتخاب نشده.
kiosk-spoken-number = شمارهٔ شما { $number } است.

## The visitor's page on the phone.
page-title = شمارهٔ { $number }
page-waiting = شما در صف هستید
page-called = نوبت شما است. به میز { $counter } بروید.
page-called-fetch = نوبت شما است. یک رهنمای شاروالی نزد شما می‌آید.
page-serving = در میز { $counter } به شما کمک می‌شود
page-parked = مراجعهٔ شما موقتاً متوقف شده است
page-parked-about = جای شما محفوظ است. وقتی ادامه بدهیم، خبرتان می‌کنیم.
page-postponed = پیش از ساعت { $time } شما را صدا نمی‌کنیم
page-postponed-about = جای شما در صف محفوظ است.
page-finished = مراجعهٔ شما تمام شد
page-no-show = شما را صدا کردیم، ولی شما را ندیدیم
page-no-show-about = همین امروز به یکی از میزها بیایید تا مشکل را حل کنیم.
page-cancelled = شما از صف برآمده‌اید
page-cancelled-about = با آن هم کمک می‌خواهید؟ یک شمارهٔ نو بگیرید، یا به یکی از میزها بیایید.
page-ended = شمارهٔ شما دیگر اعتبار ندارد
page-ended-about = وقتی برگشتید یک شمارهٔ نو بگیرید، یا به یکی از میزها بیایید.
page-what-now = حالا چه می‌شود
page-what-now-none = در بارهٔ موضوع خود سؤال دارید؟ دوباره بیایید یا به شاروالی تیلفون کنید.
page-live = این صفحه خودش تازه می‌شود. آن را باز نگه دارید.
page-stale = این صفحه فعلاً تماس ندارد و دوباره کوشش می‌کند. تا آن وقت به لوحهٔ سالون نگاه کنید.
page-reload = تازه کردن صفحه
page-later = بعدتر می‌آیم
page-later-about = جای شما محفوظ است، ولی در مدتی که انتخاب می‌کنید شما را صدا نمی‌کنیم.
page-later-minutes = نه پیش از { $minutes } دقیقه
page-cancel = برآمدن از صف
page-cancel-sure = می‌خواهید از صف برآیید؟
page-cancel-yes = بلی، از صف می‌برآیم
page-cancel-no = نی، در صف می‌مانم
page-rate = مراجعهٔ شما چطور بود؟
page-rate-4 = بسیار خوب
page-rate-3 = خوب
page-rate-2 = نه چندان خوب
page-rate-1 = بد
page-rate-about = جواب شما بدون نام است و به ما کمک می‌کند که بهتر شویم.
page-rate-thanks = از جواب شما تشکر!
page-changed = نشد، چون وضعیت مراجعهٔ شما تغییر کرده است. حالا چنین است:
page-busy = کوشش‌ها بیش از حد شد. یک دقیقه صبر کنید و دوباره کوشش کنید.
page-missing = این شماره دیگر وجود ندارد
page-missing-about = این صفحه تنها در همان روزی اعتبار دارد که شماره گرفته‌اید. در سالون هستید؟ به یکی از میزها بیایید تا به شما کمک کنیم.
page-privacy = نام و نمبر تیلفون شما را ثبت نمی‌کنیم، تنها شمارهٔ شما در صف را.

## The wall.
wall-now = حالا صدا می‌کنیم
wall-go-to = به میز { $counter } بروید
wall-counter = میز
wall-recent = آخرین شماره‌ها
wall-recall = دوباره
wall-recalling = دوباره صدا می‌کنیم
wall-waiting =
    { $count ->
        [0] کسی منتظر نیست
        [one] { $count } نفر منتظر است
       *[other] { $count } نفر منتظر هستند
    }
wall-no-calls = خوش آمدید. از ماشین شماره یک شماره بگیرید.
wall-stale = لوحه تازه نیست
wall-stale-about = آخرین بار ساعت { $time } تازه شد. کارمندان شما را صدا می‌کنند.
wall-stale-start = کارمندان شما را صدا می‌کنند.
wall-no-sound = بدون صدا: «{ $text }»
wall-announcement = اعلان
wall-spoken-call = شمارهٔ { $number }، لطفاً به میز { $counter } بروید.
wall-spoken-recall = دوباره صدا می‌کنیم: شمارهٔ { $number }، لطفاً به میز { $counter } بروید.
wall-spoken-short = { $number }، میز { $counter }.
wall-to-left = طرف چپ
wall-to-right = طرف راست
wall-to-front = روبه‌رو
wall-to-back = پشت سر شما

## The counter: greeting.
counter-greeting = سلام! چه کمکی به شما کرده می‌توانم؟
counter-greeting-said = Sa-låm! Tche ko-ma-ki ba sjo-må kar-da me-ta-vå-nom?
counter-greeting-play = پخش صدا

## The counter: signing in.
counter-sign-in = ورود
counter-sign-out = خروج
counter-guide = رهنما
counter-pin = پین‌کود
counter-at = میز { $counter }
counter-without-counter = بدون میز، در دسترس در تعمیر
counter-taken = اشغال: { $guide }
counter-reachable-about = وقتی کسی به زبان شما ضرورت داشته باشد، اینجا پیامی می‌بینید.
counter-move = تبدیل میز

## The counter: status.
counter-status-closed = بسته
counter-status-reachable = در دسترس
counter-status-paused = وقفه
counter-status-free = آزاد
counter-status-armed = منتظر نفر بعدی
counter-status-called = صدا شده
counter-status-serving = در حال کمک

## The counter: commands.
counter-next = نفر بعدی، لطفاً
counter-armed-about = مراجعه‌کنندهٔ بعدی که مناسب شما باشد، به‌طور خودکار نزد شما فراخوانده می‌شود.
counter-disarm = ختم انتظار
counter-call-number = صدا کردن یک شماره
counter-number-field = شماره، مثلاً A017
counter-recall = دوباره صدا کردن
counter-recalls = { $count } از { $limit }
counter-start = مراجعه‌کننده اینجا است
counter-no-show = نیامد
counter-return = برگشت به صف
counter-restore = فعال ساختن دوبارهٔ شماره
counter-park = کنار گذاشتن
counter-park-manual = تا وقتی خودم پس بگیرم
counter-park-minutes = برای { $minutes } دقیقه
counter-parked = کنار گذاشته‌شده‌ها
counter-parked-due = { $number } از { $minutes } دقیقه به این سو کنار گذاشته شده است
counter-parked-back = ساعت { $time } به صف برمی‌گردد
counter-parked-reminder = یادآوری در ساعت { $time }
counter-unpark = پس گرفتن
counter-transfer = راجع ساختن
counter-transfer-to = به کجا؟
counter-transfer-errand = به موضوع دیگر
counter-transfer-counter = به میز
counter-transfer-guide = به رهنما
counter-transfer-place = جای در صف
counter-place-keep = جایش حفظ می‌شود
counter-place-first = اول صف
counter-place-last = آخر صف
counter-return-to-me = بعد از آن نزد من برمی‌گردد
counter-add-errand = علاوه کردن موضوع
counter-finish = ختم
counter-outcome = چطور تمام شد؟
counter-reason = مراجعه‌کننده برای چه آمد؟
counter-skip = گذشتن از این سؤال
counter-cancel = لغو
counter-more = بیشتر
counter-undo = باطل کردن: { $action }
counter-undo-call = فراخواندن
counter-undone = باطل شد: { $action }
counter-pause = شروع وقفه
counter-pause-reason = وقفه برای چه؟
counter-pause-break = استراحت
counter-pause-lunch = نان چاشت
counter-pause-phone = تیلفون
counter-pause-meeting = جلسه
counter-pause-other = چیز دیگر
counter-paused-since = { $reason } از ساعت { $time }
counter-resume = ختم وقفه
counter-take-ticket = شمارهٔ نو
counter-ticket-taken = شمارهٔ { $number } در صف است
counter-search = جستجو
counter-nothing-found = چیزی پیدا نشد
counter-guide-away = اینجا نیست
counter-screen-language = زبان اسکرین

## The counter: the visit.
counter-no-visit = فعلاً مراجعه‌کننده نیست
counter-called = شمارهٔ { $number } صدا شد
counter-came = شمارهٔ { $number } نزد شما می‌آید
counter-errand = موضوع
counter-languages = زبان‌ها
counter-waited = { $duration } انتظار کشید
counter-lasted = مدت مراجعه تا حال: { $duration }
counter-need-seat = به مراجعه‌کننده برای پیش آمدن وقت بدهید و یک چوکی برایش بگذارید.
counter-need-step-free = میز باید بدون زینه باشد.
counter-need-quiet-call = شماره روی لوحه نیست. با نگاه به مراجعه‌کننده خبر بدهید یا نزدش بروید.
counter-need-interpreter = پیش از شروع، به ترجمان تیلفون کنید.
counter-need-fetch = نزد مراجعه‌کننده بروید.

## The counter: why this visitor.
counter-why = چرا همین مراجعه‌کننده
counter-why-waited = { $minutes } دقیقه انتظار کشیده، هدف { $target } دقیقه
counter-why-scarce =
    { $count ->
        [0] کسی اینجا به این زبان به مراجعه‌کننده کمک کرده نمی‌تواند: { $language }
        [one] تنها { $count } رهنما به این زبان به مراجعه‌کننده کمک کرده می‌تواند: { $language }
       *[other] تنها { $count } رهنما به این زبان به مراجعه‌کننده کمک کرده می‌توانند: { $language }
    }
counter-why-booked = وقت ملاقات ساعت { $time }
counter-why-head-start = { $minutes } دقیقه پیش افتاده
counter-why-first = به اول صف برده شده
counter-why-reserved = برای شما نگه داشته شده

## The counter: queue.
counter-next-list = نفرهای بعدی
counter-unmatched = کسی اینجا کمک کرده نمی‌تواند
counter-waiting-for-me =
    { $count ->
        [0] کسی منتظر شما نیست
        [one] { $count } نفر منتظر شما است
       *[other] { $count } نفر منتظر شما هستند
    }
counter-longest = درازترین انتظار: { $duration }
counter-within-target = در مدت هدف
counter-near-target = نزدیک مدت هدف
counter-over-target = بیشتر از مدت هدف
counter-colleagues = همکاران

## The counter: help, alarm, languages wanted.
counter-help-asked = کسی نزدیک { $device } کمک می‌خواهد. زبان: { $language }
counter-help-answer = من آنجا می‌روم
counter-staff-call = زنگ خطر بی‌صدا
counter-staff-called = فرستاده شد
counter-staff-unsent = فرستاده نشد. دوباره کوشش کنید یا زنگ بزنید.
counter-staff-unseen = فرستاده شد، اما هیچ میز دیگری آن را نمی‌بیند. زنگ بزنید.
counter-staff-alarm = زنگ خطر از میز { $counter }. با آرامی آنجا بروید.
counter-staff-answer = من می‌آیم
counter-staff-answered = یک همکار می‌آید
counter-staff-going = شما به میز { $counter } می‌روید
counter-wanted = به { $language } ضرورت است. کسی { $minutes } دقیقه انتظار کشیده، میز { $counter } آزاد است.
counter-wanted-no-counter = به { $language } ضرورت است. کسی { $minutes } دقیقه انتظار کشیده، هنوز هیچ میز آزاد نیست.
counter-step-in = پذیرفتن مراجعه‌کننده

## The link.
link-lost = تماس با سیستم صف قطع است
link-lost-since = تماس با سیستم صف از ساعت { $time } قطع است
link-lost-about = مراجعه محفوظ است. اسکرین خودش دوباره وصل می‌شود.
link-trying = در حال وصل شدن دوباره…
link-stale = از ساعت { $time } به این سو تازه نشده است
link-sending = فرستاده می‌شود…
link-no-answer = سیستم صف جواب نداد. پیش از کوشش دوباره، وضعیت را ببینید.

## The manager's view at a counter.
manager-title = وضعیت فعلی سالون
manager-open-room = باز کردن سالون
manager-close-room = بستن سالون
manager-close-room-about = هیچ‌کس شمارهٔ نو گرفته نمی‌تواند. به کسانی که منتظر هستند کمک می‌شود.
manager-room-open = سالون باز است
manager-room-closed = سالون بسته است
manager-open-errand = باز کردن
manager-close-errand = بستن
manager-sign-out = خارج کردن یک همکار از سیستم
manager-errands = موضوعات
manager-counters = میزها
manager-language-alarms = زبان‌های مورد ضرورت
manager-language-alarm = { $language }: کسی { $minutes } دقیقه انتظار کشیده
manager-reachable =
    { $count ->
        [0] کسی در تعمیر در دسترس نیست
        [one] { $count } نفر در تعمیر در دسترس است
       *[other] { $count } نفر در تعمیر در دسترس هستند
    }
manager-devices = اسکرین‌ها و پرنترها
manager-devices-ok = همه چیز کار می‌کند.
manager-announce = نوشتن اعلان
manager-announce-language = این متن به کدام زبان است؟
manager-announce-until = نشان داده شود تا
manager-announce-no-end = تا وقتی کسی آن را پاک کند نشان داده می‌شود
manager-announce-missing = هنوز نوشته نشده: { $languages }
manager-announce-full = برای حروف بیشتر جای نیست.
manager-announce-publish = نشان دادن اعلان
manager-announce-clear = پاک کردن اعلان
manager-end-ticket = ختم کردن یک شماره
manager-end-reason = دلیل
manager-done = انجام شد
manager-nothing = فعلاً چیزی نیست

## Devices and their problems.
device-kiosk = ماشین شماره
device-board = لوحه
device-counter = اسکرین میز
problem-offline = تماس ندارد
problem-paper-low = کاغذ نزدیک به خلاصی است
problem-paper-out = کاغذ خلاص شده است
problem-cover-open = سرپوش پرنتر باز است
problem-printer-offline = پرنتر جواب نمی‌دهد
problem-printer-error = مشکل در پرنتر
problem-no-sound = صدا ندارد
problem-no-speech = خواندن به آواز بلند ندارد
problem-disk-full = دیسک کمپیوتر پر است
problem-numbers-low = شماره‌های خود ماشین شماره نزدیک به خلاصی است
problem-clock = ساعت دستگاه غلط است
problem-screen-size = اسکرین بسیار کوچک است
problem-language-unknown = یک زبان دکمه ندارد
problem-other = مشکل دیگر: { $problem }

## The manager's pages in the browser.
report-title = راپور
report-from = از تاریخ
report-to = تا تاریخ
report-show = نشان دادن
report-by-errand = به اساس موضوع
report-by-language = به اساس زبان
report-by-hour = به اساس ساعت
report-by-guide = به اساس رهنما
report-total = مجموع
report-taken = شماره‌ها
report-served = کمک گرفتند
report-cancelled = از صف برآمدند
report-unserved = کمک نگرفتند
report-wait-p50 = انتظار، میانه
report-wait-p90 = انتظار، 9 نفر از 10
report-wait-max = انتظار، درازترین
report-served-p50 = مراجعه، میانه
report-outcomes = مراجعه‌ها چطور تمام شدند
report-reasons = مراجعه‌کنندگان برای چه آمدند
report-solved-here = در همان تماس اول حل شد
report-avoidable = مراجعه لازم نبود
report-ratings = نظر مراجعه‌کنندگان
report-forecast = مدت‌های انتظار چقدر درست بودند
report-forecast-about = در { $percent } فیصد از { $count } مراجعه، انتظار بیشتر از آنچه گفتیم طول کشید (با اطمینان 95 فیصد: از { $low } تا { $high } فیصد). هدف 10 فیصد است.
report-too-few = کمتر از 5 مراجعه نشان داده نمی‌شود
report-empty = در این روزها هیچ مراجعه نبوده است.

## The paper.
paper-taken = شماره گرفته شد: { $date } ساعت { $time }
paper-valid = این شماره امروز اعتبار دارد.
paper-lost = نوبت‌تان گذشت؟ به یکی از میزها بیایید تا به شما کمک کنیم.

## Refusals as a visitor reads them.
refusal-room-closed = فعلاً بسته هستیم. عاجل است؟ دکمهٔ «به کمک ضرورت دارم» را فشار دهید.
refusal-errand-closed = این موضوع فعلاً بسته است. موضوع دیگری را انتخاب کنید، یا کمک بخواهید.
refusal-quota-reached = شماره‌های امروز برای این موضوع خلاص شده است. موضوع دیگری را انتخاب کنید، یا کمک بخواهید.
refusal-series-full = همهٔ شماره‌ها فعلاً گرفته شده‌اند. کمی بعد دوباره کوشش کنید، یا کمک بخواهید.
refusal-unknown-errand = این موضوع دیگر وجود ندارد. موضوع دیگری را انتخاب کنید.
refusal-unknown-language = این زبان را اینجا عرضه کرده نمی‌توانیم. زبان دیگری را انتخاب کنید، یا کمک بخواهید.
refusal-unknown-ticket = شمارهٔ شما را پیدا نمی‌کنیم. به یکی از میزها بیایید تا به شما کمک کنیم.
refusal-already-called = شمارهٔ شما پیش از این صدا شده است. به لوحه نگاه کنید، یا به یکی از میزها بیایید.
refusal-already-ended = شمارهٔ شما پیش از این ختم شده است. اگر باز هم کمک می‌خواهید، یک شمارهٔ نو بگیرید.
refusal-other = نشد. دوباره کوشش کنید، یا کمک بخواهید.

## Refusals as a guide or manager reads them.
refused-bad-request = سیستم صف این فرمان را نفهمید. پروگرام را تازه کنید.
refused-not-allowed = شما اجازهٔ این کار را ندارید.
refused-unknown-errand = این موضوع دیگر وجود ندارد.
refused-unknown-language = این زبان در این سالون به کار نمی‌رود.
refused-unknown-ticket = این شماره امروز وجود ندارد.
refused-unknown-counter = این میز وجود ندارد.
refused-unknown-outcome = این نتیجه دیگر وجود ندارد. نتیجهٔ دیگری را انتخاب کنید.
refused-unknown-reason = این دلیل دیگر وجود ندارد. دلیل دیگری را انتخاب کنید.
refused-unknown-guide-or-pin = نام یا پین‌کود غلط است. دوباره کوشش کنید.
refused-locked-out = کوشش‌های غلط بیش از حد شد. چند دقیقه صبر کنید و دوباره کوشش کنید.
refused-counter-taken = یک همکار در این میز وارد شده است.
refused-not-signed-in = اول وارد شوید.
refused-paused = شما در وقفه هستید. اول وقفه را ختم کنید.
refused-busy = شما حالا مراجعه‌کننده دارید. اول آن مراجعه را ختم کنید.
refused-no-visitor = شما فعلاً مراجعه‌کننده ندارید.
refused-nobody-waiting = فعلاً کسی منتظر شما نیست.
refused-already-called = همکاری پیش از شما این شماره را صدا کرده است.
refused-still-open = این شماره هنوز اعتبار دارد. ضرورت به فعال ساختن دوبارهٔ آن نیست.
refused-already-started = این مراجعه پیش از این شروع شده است.
refused-not-started = اول نشانی کنید که مراجعه‌کننده اینجا است.
refused-already-ended = این شماره پیش از این ختم شده است.
refused-not-for-you = این مراجعه‌کننده برای همکار دیگری نگه داشته شده است.
refused-not-on-duty = فعلاً کسی آنجا وارد نشده است.
refused-number-in-use = این شماره به یک مراجعه‌کنندهٔ نو داده شده است.
refused-room-closed = سالون بسته است.
refused-errand-closed = این موضوع بسته است.
refused-quota-reached = شماره‌های امروز برای این موضوع خلاص شده است.
refused-series-full = فعلاً در این سلسله شمارهٔ آزاد نیست.
refused-recall-limit = این شماره به تعداد مجاز صدا شده است.
refused-outcome-required = انتخاب کنید که مراجعه چطور تمام شد.
refused-nothing-to-undo = چیزی برای باطل کردن نیست.
refused-other = نشد. دوباره کوشش کنید.
