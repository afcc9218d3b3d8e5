### South Azeri, in the Arabic script.

## Names of the languages.
language-sv = سوئدجه
language-en = اینگیلیسجه
language-fa = فارسجا
language-ar = عربجه
language-tr = تۆرکیه تۆرکجه‌سی
language-bs = بوسنیاجا
language-sr = صربجه
language-hr = کرواتجا
language-so = سومالیجه
language-ru = روسجا
language-de = آلمانجا
language-es = ایسپانجا
language-it = ایتالیانجا
language-fi = فینجه
language-swl = سوئد ایشاره دیلی
language-ckb = کوردجه (سورانی)
language-kmr-arab = کوردجه (بادینی)
language-kmr = کوردجه (کورمانجی)
language-az = آذربایجان تۆرکجه‌سی (قوزئی)
language-azb = آذربایجان تۆرکجه‌سی (گۆنئی)
language-fa-af = دری

## Days and opening hours.
day-on-mon = دوشنبه گۆنو
day-on-tue = سه‌شنبه گۆنو
day-on-wed = چهارشنبه گۆنو
day-on-thu = پنجشنبه گۆنو
day-on-fri = جمعه گۆنو
day-on-sat = شنبه گۆنو
day-on-sun = یکشنبه گۆنو
day-today = بو گۆن
day-tomorrow = صاباح
hours-open-until = { $time } ساعاتینا قدر آچیق‌دیر
hours-closed = باغلی‌دیر
hours-opens = آچیلیش: { $day }، ساعات { $time }.
hours-opens-unknown = یئنی‌دن نه واخت آچاجاغیمیزی هله بیلمیریک.

## Durations.
duration-under-minute = 1 دقیقه‌دن آز
duration-minutes = { $minutes } دقیقه
duration-hours = { $hours } ساعات
duration-hours-minutes = { $hours } ساعات و { $minutes } دقیقه

## How long until the call.
wait-title = گؤزله‌مه واختی
wait-range = { $low } ایله { $high } دقیقه آراسی
wait-range-about = تخمیناً { $low } ایله { $high } دقیقه آراسی
wait-at-most = ان چوخو { $high } دقیقه
wait-at-most-about = تخمیناً { $high } دقیقه
wait-more-than = { $low } دقیقه‌دن چوخ
wait-unknown = نه قدر گؤزله‌یه‌جه‌یینیزی دئیه بیلمیریک.
wait-unknown-card = گؤزله‌مه واختی بللی دئییل
wait-spoken = سیز تخمیناً { $low } ایله { $high } دقیقه آراسی گؤزله‌یه‌جکسینیز.
wait-spoken-at-most = سیز ان چوخو { $high } دقیقه گؤزله‌یه‌جکسینیز.
wait-ahead =
    { $count ->
        [0] نؤوبه‌ده بیرینجی‌سینیز.
       *[other] سیزدن قاباق { $count } نفر وار.
    }

## The ticket.
ticket-your-number = سیزین نؤمره‌نیز
ticket-next = نؤوبه‌نیز چاتاندا نؤمره‌نیزی گؤستریب سسله چاغیراجاغیق.
ticket-next-quiet = نؤمره‌نیزی سسله چاغیرمایاجاغیق. نؤوبه‌نی موبایلینیزدا ایزله‌یین، یا دا باجه‌لرین یاخینیندا گؤزله‌یین، سیزه خبر وئره‌جه‌ییک.
ticket-next-fetch = راحات اولدوغونوز یئرده اوتورون. بیر شهرداری راهنماسی یانینیزا گله‌جک.
ticket-next-unmatched = سیز نؤوبه‌ده‌سینیز. کارمندلر سیزه نه لازیم اولدوغونو گؤرور و سیزه کؤمک ائده بیلن بیرینی آختاریرلار.
ticket-scan = نؤوبه‌نی موبایلدا ایزله‌یین
ticket-scan-about = دوربینی کودا توتون. سونرا بیر آز ائشیگه چیخا بیلرسینیز.
ticket-scan-how = دوربینی کودا توتون.
ticket-booked = سیزین قرار واختینیز: ساعات { $time }.

## Needs.
need-seat = آیاق اۆسته دورماق منه چتین‌دیر
need-seat-about = گؤزله‌ینده اوتورون. کارمندلر گلمه‌نیز اۆچون سیزه واخت وئررلر.
need-step-free = پیلله‌سیز باجه
need-step-free-about = ویلچر، یئریمه کؤمکچیسی یا اوشاق آراباسی اۆچون.
need-quiet-call = منی سسله چاغیرمایین
need-quiet-call-about = نؤمره‌نیز تابلودا یوخ، آنجاق موبایلینیزدا و باجه‌ده گؤرونور.
need-interpreter = مترجم ایسته‌ییرم
need-interpreter-about = سیزه مترجم واسیطه‌سیله کؤمک ائدیریک، مثلاً تلفونلا.
need-fetch = یانیما گلین
need-fetch-about = نؤوبه‌نیز چاتاندا بیر شهرداری راهنماسی یانینیزا گلر.

## The kiosk: first page and language.
kiosk-welcome = خوش گلمیسینیز
kiosk-touch = باشلاماق اۆچون ائکرانا توخونون
kiosk-waits-now = ایندیکی گؤزله‌مه واختلاری
kiosk-language-choose = دیلینیزی سئچین
kiosk-language-said = آذربایجان تۆرکجه‌سی. تۆرکجه کؤمک آلماق اۆچون بورایا توخونون.
kiosk-language-change = دیلی دییشدیر

## The kiosk: errand, and a second language.
kiosk-errand-choose = هانسی ایشده کؤمک ایسته‌ییرسینیز؟
kiosk-errand-closed = ایندی باغلی‌دیر
kiosk-errand-used-up = بو گۆنون نؤمره‌لری قورتولوب
kiosk-page-next = چوخراق گؤستر
kiosk-page-previous = قاباقکیلاری گؤستر
kiosk-swedish-too = سوئدجه ده اولار
kiosk-english-too = اینگیلیسجه ده اولار
kiosk-too-about = اوندا داها چوخ آدام سیزه کؤمک ائده بیلر.
kiosk-too-wait = اوندا گؤزله‌مه واختی: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = ایندی بوردا سیزین دیلینیزده دانیشان یوخدور
kiosk-nobody-about = یئنه ده کؤمک آلا بیلرسینیز. سیزه ان یاخشی اولانی سئچین.
kiosk-nobody-errand = ایندی بوردا بو ایشده کؤمک ائده بیلن یوخدور
kiosk-way-interpreter = مترجم واسیطه‌سیله کؤمک
kiosk-way-interpreter-about = نؤوبه‌نیز چاتاندا مترجم تاپاجاغیق، چوخ واخت تلفونلا.
kiosk-way-language = بیر دیل ده سئچیرم
kiosk-way-language-about = باشقا دیللرده ده دانیشیرسینیزسا، داها چوخ آدام سیزه کؤمک ائده بیلر.
kiosk-way-wait = منیم دیلیمده دانیشان بیرینی گؤزله‌ییرم
kiosk-way-wait-about = بینادا اولان ایش یولداشلاریمیزدان سوروشاجاغیق. بو اوزون چکه بیلر.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = سیزه خصوصی بیر شئی لازیم‌دیر؟
kiosk-needs-about = نئچه‌سینی سئچه بیلرسینیز، یا دا هئچ بیرینی سئچمه‌یه بیلرسینیز.
kiosk-booked-choose = قرار واختینیز ساعات نئچه‌دیر؟
kiosk-booked-earlier = داها تئز واختلار
kiosk-booked-later = سونراکی واختلار
kiosk-booked-now = ایندی
kiosk-booked-none = قرار واختیم یوخدور
kiosk-take = نؤمره آل
kiosk-taking = نؤمره‌نیز آلینیر…
kiosk-no-number = سیزه نؤمره وئریلمه‌دی. یئنه چالیشین یا ان یاخین باجه‌یه گئدین.

## The kiosk: the ticket page.
kiosk-paper-take = نؤوبه کاغیذینیزی گؤتورون
kiosk-paper-printing = چاپ اولور…
kiosk-paper-failed = نؤوبه کاغیذی چاپ اولمادی. نؤمره‌نیز یئنه ده اعتبارلی‌دیر.
kiosk-paper-none = ایندی نؤوبه کاغیذی یوخدور. نؤمره‌نیزی بوردا، ائکراندا گؤره‌جکسینیز.
kiosk-remember-only = نؤمره‌نی یادینیزدا ساخلایین یا شکلینی چکین.
kiosk-done = حاضیردیر
kiosk-show-longer = داها اوزون گؤستر
kiosk-wrong-errand = یانلیش ایش؟
kiosk-returns =
    { $seconds ->
       *[other] ائکران { $seconds } ثانیه‌دن سونرا باشا قاییدار.
    }

## The kiosk: help.
kiosk-help = منه کؤمک لازیم‌دیر
kiosk-help-asked = کؤمک گلیر
kiosk-help-asked-about = لطفاً ائکرانین یانیندا قالین. کارمندلر بوردا اولدوغونوزو بیلیرلر.
kiosk-help-answered = بیر شهرداری راهنماسی ایندی یانینیزا گلیر.
kiosk-help-failed = ائکران ایندی کارمندلره چاتا بیلمیر. لطفاً ان یاخین باجه‌یه گئدین.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = ایندی باغلی‌ییق
kiosk-closed-about = نؤمره‌نیز وارسا، بو گۆن سیزه کؤمک ائده‌جه‌ییک. یوخسا شهرداری‌یه زنگ ائده بیلر، یا دا اونون سایتینا باخا بیلرسینیز.
kiosk-offline = ائکران ایندی نؤوبه سیستمینه چاتا بیلمیر. اعتبارلی نؤمره آلیرسینیز و یئرینیز ایندی‌دن سایلیر.
kiosk-offline-ticket = ائکران ایندی نؤوبه سیستمینه چاتا بیلمیر. نؤمره‌نیز اعتبارلی‌دیر و یئرینیز ایندی‌دن ساییلیر.
kiosk-message-next = سونراکی پیام ({ $index }، جمعی { $count })
kiosk-offline-full = ائکراندا ایندی باشقا نؤمره یوخدور. لطفاً ان یاخین باجه‌یه گئدین.
kiosk-stale = ایندی گؤزله‌مه واختلارینی گؤستره بیلمیریک.
kiosk-starting = بیر آن…
screen-refused = ائکرانین سالونا قوشولماسینا ایجازه وئریلمه‌دی. ائکرانین رمزینی یوخلایین.
screen-refused-about = بورادا یازیلانی سیستمین مسئولونا دئیین. ائکران اؤزو یئنه قوشولماغا چالیشیر.
trial-ribbon = سیناق سالونو؛ هئچ نه گئرچک دئییل
trial-pin = سیناق سالونو، پین‌کود: { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = هله بورداسینیز؟
kiosk-idle-stay = بلی، هله بوردایام
kiosk-back = قاییت
kiosk-continue = داوام ائت
kiosk-larger-text = داها بؤیوک یازی
kiosk-high-contrast = داها گۆجلو کنتراست
kiosk-low-reach = دۆیمه‌لر آشاغیدا
kiosk-speech-on = سسلی اوخو
kiosk-speech-off = سسلی اوخونو باغلا
kiosk-speech-repeat = یئنه اوخو
kiosk-speech-stop = سس‌سیز
kiosk-louder = سسی آرتیر
kiosk-quieter = سسی آزالت
kiosk-speech-missing = بو دیلده سسلی اوخو هله یوخدور.

## The kiosk: only spoken.
kiosk-spoken-keys = اوخلارلا گزین. سئچمک اۆچون یومرو دۆیمه‌نی باسین.
kiosk-spoken-choice = { $name }. سئچیم { $index }، هامیسی { $count }.
kiosk-spoken-on = { $name }، سئچیلیب.
kiosk-spoken-off = { $name }، سئچیلمه‌ییب.
kiosk-spoken-number = سیزین نؤمره‌نیز: { $number }.

## The visitor's page on the phone.
page-title = نؤمره { $number }
page-waiting = سیز نؤوبه‌ده‌سینیز
page-called = نؤوبه سیزین‌دیر. { $counter } نؤمره‌لی باجه‌یه گئدین.
page-called-fetch = نؤوبه سیزین‌دیر. بیر شهرداری راهنماسی یانینیزا گلیر.
page-serving = { $counter } نؤمره‌لی باجه‌ده سیزه کؤمک ائدیرلر
page-parked = گؤروشونوزه آرا وئریلیب
page-parked-about = یئرینیز ساخلانیلیر. داوام ائدنده سیزه خبر وئره‌جه‌ییک.
page-postponed = ساعات { $time } اولمامیش چاغیریلمایاجاقسینیز
page-postponed-about = نؤوبه‌ده یئرینیز ساخلانیلیر.
page-finished = گؤروشونوز قورتولدو
page-no-show = سیزی چاغیردیق، آمما گؤرمه‌دیک
page-no-show-about = بو گۆن باجه‌لردن بیرینه گلین، حل ائدریک.
page-cancelled = سیز نؤوبه‌دن چیخدینیز
page-cancelled-about = یئنه ده کؤمک ایسته‌ییرسینیز؟ یئنی نؤمره آلین، یا دا باجه‌لردن بیرینه گلین.
page-ended = نؤمره‌نیز داها اعتبارلی دئییل
page-ended-about = قاییداندا یئنی نؤمره آلین، یا دا باجه‌لردن بیرینه گلین.
page-what-now = ایندی نه اولاجاق
page-what-now-none = ایشینیز حاقیندا سوالینیز وار؟ یئنه گلین، یا دا شهرداری‌یه زنگ ائدین.
page-live = بو صفحه اؤزو یئنیلنیر. آچیق قالسین.
page-stale = صفحه‌نین ایندی ارتباطی یوخدور و یئنه چالیشیر. بو آرادا سالونداکی تابلویا باخین.
page-reload = صفحه‌نی یئنیله
page-later = سونرا گله‌جه‌یم
page-later-about = یئرینیز ساخلانیلیر، آمما سئچدیگینیز واختدا چاغیریلمیرسینیز.
page-later-minutes = ان تئزی { $minutes } دقیقه سونرا
page-cancel = نؤوبه‌دن چیخ
page-cancel-sure = نؤوبه‌دن چیخماق ایسته‌ییرسینیز؟
page-cancel-yes = بلی، نؤوبه‌دن چیخیرام
page-cancel-no = یوخ، نؤوبه‌ده قالیرام
page-rate = گؤروشونوز نئجه ایدی؟
page-rate-4 = چوخ یاخشی
page-rate-3 = یاخشی
page-rate-2 = او قدر ده یاخشی یوخ
page-rate-1 = پیس
page-rate-about = جاوابینیز آدسیزدیر و داها یاخشی اولماغیمیزا کؤمک ائدیر.
page-rate-thanks = جاوابینیز اۆچون تشکر ائدیریک!
page-changed = بو اولمادی، چونکو گؤروشونوزون وضعیتی دییشیب. ایندیکی وضعیت:
page-busy = چوخ چالیشیلدی. بیر دقیقه گؤزله‌یین، سونرا یئنه چالیشین.
page-missing = بو نؤمره داها یوخدور
page-missing-about = بو صفحه آنجاق نؤمره آلدیغینیز گۆن اعتبارلی‌دیر. سالونداسینیز؟ باجه‌لردن بیرینه گلین، سیزه کؤمک ائدریک.
page-privacy = آد و تلفون نؤمره‌سی ساخلامیریق، آنجاق نؤوبه نؤمره‌نیزی ساخلاییریق.

## The wall.
wall-now = ایندی چاغیریلیر
wall-go-to = گئدین: باجه { $counter }
wall-counter = باجه
wall-recent = سون چاغیریلانلار
wall-recall = یئنه
wall-recalling = یئنه چاغیریریق
wall-waiting =
    { $count ->
        [0] گؤزله‌ین یوخدور
       *[other] { $count } نفر گؤزله‌ییر
    }
wall-no-calls = خوش گلمیسینیز. نؤمره ائکرانیندان نؤمره آلین.
wall-stale = تابلو یئنیلنمه‌ییب
wall-stale-about = سون یئنیلنمه: ساعات { $time }. کارمندلر سیزی چاغیراجاق.
wall-stale-start = کارمندلر سیزی چاغیراجاق.
wall-no-sound = سس یوخدور: «{ $text }»
wall-announcement = بیلدیریش
wall-spoken-call = نؤمره { $number }، لطفاً { $counter } نؤمره‌لی باجه‌یه گئدین.
wall-spoken-recall = یئنه چاغیریریق: نؤمره { $number }، لطفاً { $counter } نؤمره‌لی باجه‌یه گئدین.
wall-spoken-short = { $number }، باجه { $counter }.
wall-to-left = سولدا
wall-to-right = ساغدا
wall-to-front = دۆز قاباقدا
wall-to-back = دالینیزدا

## The counter: greeting.
counter-greeting = سلام! سیزه نئجه کؤمک ائده بیلرم؟
counter-greeting-said = Sa-lam! Si-zä ne-dzjä kö-mäk e-dä bi-lä-räm?
counter-greeting-play = دینله

## The counter: signing in.
counter-sign-in = گیر
counter-sign-out = چیخ
counter-guide = راهنما
counter-pin = پین‌کود
counter-at = باجه { $counter }
counter-without-counter = باجه‌سیز، بینادا ال‌چاتان
counter-taken = توتولوب: { $guide }
counter-reachable-about = بیرینه سیزین دیلینیز لازیم اولاندا بوردا بیر یازی گؤره‌جکسینیز.
counter-move = باجه‌نی دییشدیر

## The counter: status.
counter-status-closed = باغلی‌دیر
counter-status-reachable = ال‌چاتان
counter-status-paused = استراحت
counter-status-free = بوشدور
counter-status-armed = سونراکینی گؤزله‌ییر
counter-status-called = چاغیریلیب
counter-status-serving = کؤمک ائدیر

## The counter: commands.
counter-next = سونراکی، بویورون
counter-armed-about = سیزه اویغون سونراکی مراجعه‌چی اوتوماتیک بورایا چاغیریلار.
counter-disarm = گؤزله‌مه‌نی دایاندیر
counter-call-number = نؤمره چاغیر
counter-number-field = نؤمره، مثلاً A017
counter-recall = یئنه چاغیر
counter-recalls = { $count } دفعه، ان چوخو { $limit }
counter-start = مراجعه‌چی بوردادیر
counter-no-show = گلمه‌دی
counter-return = نؤوبه‌یه قایتار
counter-restore = نؤمره‌نی گئری قایتار
counter-park = قیراغا قوی
counter-park-manual = من گؤتورنه قدر
counter-park-minutes = { $minutes } دقیقه‌لیک
counter-parked = قیراغا قویولانلار
counter-parked-due = { $number } نؤمره‌سی { $minutes } دقیقه‌دیر قیراغا قویولوب
counter-parked-back = نؤوبه‌یه قاییدیش: ساعات { $time }
counter-parked-reminder = خاطیرلاتما: ساعات { $time }
counter-unpark = گئری گؤتور
counter-transfer = باشقا یئره گؤندر
counter-transfer-to = هارا؟
counter-transfer-errand = باشقا ایشه
counter-transfer-counter = باجه‌یه
counter-transfer-guide = راهنمایا
counter-transfer-place = نؤوبه‌ده‌کی یئری
counter-place-keep = یئرینی ساخلاییر
counter-place-first = نؤوبه‌نین باشی
counter-place-last = نؤوبه‌نین سونو
counter-return-to-me = سونرا منه قاییدیر
counter-add-errand = ایش آرتیر
counter-finish = قورتار
counter-outcome = نئجه قورتولدو؟
counter-reason = مراجعه‌چی نییه گلمیشدی؟
counter-skip = جاوابسیز کئچ
counter-cancel = لغو ائت
counter-more = داها چوخ
counter-undo = گئری آل: { $action }
counter-undo-call = چاغیریش
counter-undone = گئری آلیندی: { $action }
counter-pause = استراحت ائت
counter-pause-reason = استراحت نییه‌دیر؟
counter-pause-break = قیسا استراحت
counter-pause-lunch = ناهار
counter-pause-phone = تلفون
counter-pause-meeting = ییغینجاق
counter-pause-other = باشقا
counter-paused-since = { $reason }، باشلانیش: ساعات { $time }
counter-resume = استراحتدن قاییت
counter-take-ticket = یئنی نؤمره
counter-ticket-taken = { $number } نؤمره‌سی نؤوبه‌ده‌دیر
counter-search = آختار
counter-nothing-found = هئچ نه تاپیلمادی
counter-guide-away = بوردا دئییل
counter-screen-language = ائکرانین دیلی

## The counter: the visit.
counter-no-visit = ایندی مراجعه‌چی یوخدور
counter-called = { $number } نؤمره‌سی چاغیریلیب
counter-came = { $number } نؤمره‌سی سیزه ساری گلیر
counter-errand = ایش
counter-languages = دیللر
counter-waited = گؤزله‌ییب: { $duration }
counter-lasted = گؤروش باشلاناندان بری: { $duration }
counter-need-seat = مراجعه‌چی‌یه گلمه‌سی اۆچون واخت و بیر صندلی وئرین.
counter-need-step-free = باجه پیلله‌سیز اولمالی‌دیر.
counter-need-quiet-call = نؤمره تابلودا گؤرونمور. مراجعه‌چی‌یه گؤزله ایشاره ائدین، یا دا یانینا گئدین.
counter-need-interpreter = باشلامازدان قاباق مترجمه زنگ ائدین.
counter-need-fetch = مراجعه‌چی‌نین یانینا گئدین.

## The counter: why this visitor.
counter-why = نییه ائله بو مراجعه‌چی
counter-why-waited = گؤزله‌ییب: { $minutes } دقیقه، هدف { $target } دقیقه
counter-why-scarce =
    { $count ->
        [0] بوردا بو دیلده کؤمک ائده بیلن یوخدور: { $language }
       *[other] بو دیلده تکجه { $count } راهنما کؤمک ائده بیلر: { $language }
    }
counter-why-booked = قرار واختی: ساعات { $time }
counter-why-head-start = { $minutes } دقیقه قاباقلیق
counter-why-first = نؤوبه‌نین باشینا کئچیریلیب
counter-why-reserved = سیزه ساخلانیلیب

## The counter: queue.
counter-next-list = نؤوبه‌ده‌کیلر
counter-unmatched = بوردا کؤمک ائده بیلن یوخدور
counter-waiting-for-me =
    { $count ->
        [0] سیزی گؤزله‌ین یوخدور
       *[other] سیزی { $count } نفر گؤزله‌ییر
    }
counter-longest = ان اوزون گؤزله‌مه: { $duration }
counter-within-target = هدفین ایچینده
counter-near-target = هدفه یاخین
counter-over-target = هدفدن چوخ
counter-colleagues = ایش یولداشلاری

## The counter: help, alarm, languages wanted.
counter-help-asked = کؤمک ایسته‌ییرلر: { $device }. دیل: { $language }
counter-help-answer = من اورا گئدیرم
counter-staff-call = سس‌سیز هشدار
counter-staff-called = گؤندریلدی
counter-staff-unsent = گؤندریلمه‌دی. یئنه چالیشین یا زنگ ائدین.
counter-staff-unseen = گؤندریلدی، آنجاق باشقا هئچ بیر باجه اونو گؤرمور. زنگ ائدین.
counter-staff-alarm = { $counter } نؤمره‌لی باجه‌دن هشدار وار. آرام گئدین.
counter-staff-answer = گلیرم
counter-staff-answered = بیر ایش یولداشی گلیر
counter-staff-going = سیز { $counter } نؤمره‌لی باجه‌یه گئدیرسینیز
counter-wanted = { $language } لازیم‌دیر. { $minutes } دقیقه گؤزله‌ییب، باجه { $counter } بوشدور.
counter-wanted-no-counter = { $language } لازیم‌دیر. { $minutes } دقیقه گؤزله‌ییب، هله بوش باجه یوخدور.
counter-step-in = مراجعه‌چینی قبول ائت

## The link.
link-lost = نؤوبه سیستمی ایله ارتباط یوخدور
link-lost-since = نؤوبه سیستمی ایله ارتباط یوخدور، سون ارتباط: ساعات { $time }
link-lost-about = گؤروش ساخلانیلیر. ائکران اؤزو یئنه قوشولاجاق.
link-trying = یئنه قوشولور…
link-stale = یئنیلنمیر، سون یئنیلنمه: ساعات { $time }
link-sending = گؤندریلیر…
link-no-answer = نؤوبه سیستمی جاواب وئرمه‌دی. یئنه چالیشمازدان قاباق وضعیته باخین.

## The manager's view at a counter.
manager-title = سالون ایندی
manager-open-room = سالونو آچ
manager-close-room = سالونو باغلا
manager-close-room-about = هئچ کیم یئنی نؤمره آلا بیلمز. گؤزله‌ینلره کؤمک اولونور.
manager-room-open = سالون آچیق‌دیر
manager-room-closed = سالون باغلی‌دیر
manager-open-errand = آچ
manager-close-errand = باغلا
manager-sign-out = ایش یولداشینی سیستمدن چیخارت
manager-errands = ایشلر
manager-counters = باجه‌لر
manager-language-alarms = لازیم اولان دیللر
manager-language-alarm = { $language }: { $minutes } دقیقه گؤزله‌ییب
manager-reachable =
    { $count ->
        [0] بینادا ال‌چاتان یوخدور
       *[other] بینادا { $count } نفر ال‌چاتان‌دیر
    }
manager-devices = ائکرانلار و چاپگرلر
manager-devices-ok = هر شئی ایشله‌ییر.
manager-announce = بیلدیریش یاز
manager-announce-language = هانسی دیلده یازیرسینیز؟
manager-announce-until = گؤستریلمه سونو
manager-announce-no-end = بیری سیلنه قدر گؤستریلیر
manager-announce-missing = هله یازیلماییب: { $languages }
manager-announce-full = داها آرتیق حرف یئرلشمیر.
manager-announce-publish = بیلدیریشی گؤستر
manager-announce-clear = بیلدیریشی گؤتور
manager-end-ticket = نؤمره‌نی قورتار
manager-end-reason = سبب
manager-done = اولدو
manager-nothing = ایندی هئچ نه یوخدور

## Devices and their problems.
device-kiosk = نؤمره ائکرانی
device-board = تابلو
device-counter = باجه ائکرانی
problem-offline = ارتباط یوخدور
problem-paper-low = کاغیذ قورتولماق اۆزره‌دیر
problem-paper-out = کاغیذ قورتولوب
problem-cover-open = چاپگرین قاپاغی آچیق‌دیر
problem-printer-offline = چاپگر جاواب وئرمیر
problem-printer-error = چاپگرده خطا وار
problem-no-sound = سس یوخدور
problem-no-speech = سسلی اوخو یوخدور
problem-disk-full = کامپیوترین دیسکی دولوب
problem-numbers-low = نؤمره ائکرانی‌نین اؤز نؤمره‌لری قورتولماق اۆزره‌دیر
problem-clock = ساعات سهودیر
problem-screen-size = ائکران چوخ بالاجادیر
problem-language-unknown = بیر دیلین دویمه‌سی یوخدور
problem-other = باشقا مشکل: { $problem }

## The manager's pages in the browser.
report-title = گزارش
report-from = باشلانیش گۆنو
report-to = سون گۆن
report-show = گؤستر
report-by-errand = ایشلره گؤره
report-by-language = دیللره گؤره
report-by-hour = ساعاتلارا گؤره
report-by-guide = راهنمالارا گؤره
report-total = هامیسی
report-taken = نؤمره‌لر
report-served = کؤمک آلیب
report-cancelled = نؤوبه‌دن چیخیب
report-unserved = کؤمک آلماییب
report-wait-p50 = گؤزله‌مه، میانه
report-wait-p90 = گؤزله‌مه، 10 نفردن 9 نفر
report-wait-max = گؤزله‌مه، ان اوزون
report-served-p50 = گؤروش، میانه
report-outcomes = گؤروشلر نئجه قورتولدو
report-reasons = مراجعه‌چیلر نییه گلدی
report-solved-here = ایلک مراجعه‌ده حل اولدو
report-avoidable = گلمک لازم دئییلدی
report-ratings = مراجعه‌چیلرین نظری
report-forecast = گؤزله‌مه واختلاری نه قدر دۆز چیخدی
report-forecast-about = گؤروشلرین سایی: { $count }. اونلارین { $percent } درصدینده گؤزله‌مه دئدیگیمیزدن اوزون چکدی (95 درصد اطمینان: { $low } ایله { $high } درصد آراسی). هدف: 10 درصد.
report-too-few = 5 گؤروشدن آز گؤستریلمیر
report-empty = بو گۆنلرده گؤروش یوخدور.

## The paper.
paper-taken = نؤمره‌نین آلینما واختی: { $date }، ساعات { $time }
paper-valid = نؤمره بو گۆن اعتبارلی‌دیر.
paper-lost = نؤوبه‌نیز کئچدی؟ باجه‌لردن بیرینه گلین، سیزه کؤمک ائدریک.

## Refusals as a visitor reads them.
refusal-room-closed = ایندی باغلی‌ییق. ایشینیز فوری‌دیر؟ «منه کؤمک لازیم‌دیر» دۆیمه‌سینه توخونون.
refusal-errand-closed = بو ایش ایندی باغلی‌دیر. باشقا ایش سئچین، یا دا کؤمک ایسته‌یین.
refusal-quota-reached = بو ایش اۆچون بو گۆنون نؤمره‌لری قورتولوب. باشقا ایش سئچین، یا دا کؤمک ایسته‌یین.
refusal-series-full = ایندی بۆتون نؤمره‌لر توتولوب. بیر آزدان یئنه چالیشین، یا دا کؤمک ایسته‌یین.
refusal-unknown-errand = بو ایش داها یوخدور. باشقاسینی سئچین.
refusal-unknown-language = بو دیلی بوردا وئره بیلمیریک. باشقاسینی سئچین، یا دا کؤمک ایسته‌یین.
refusal-unknown-ticket = نؤمره‌نیزی تاپا بیلمیریک. باجه‌لردن بیرینه گلین، سیزه کؤمک ائدریک.
refusal-already-called = نؤمره‌نیز آرتیق چاغیریلیب. تابلویا باخین، یا دا باجه‌لردن بیرینه گلین.
refusal-already-ended = نؤمره‌نیز آرتیق قورتولوب. یئنه کؤمک ایسته‌ییرسینیزسه، یئنی نؤمره آلین.
refusal-other = بو اولمادی. یئنه چالیشین، یا دا کؤمک ایسته‌یین.

## Refusals as a guide or manager reads them.
refused-bad-request = نؤوبه سیستمی دستورو آنلامادی. برنامه‌نی یئنیله‌یین.
refused-not-allowed = بونون اۆچون ایجازه‌نیز یوخدور.
refused-unknown-errand = بو ایش داها یوخدور.
refused-unknown-language = بو دیل بو سالوندا ایشلنمیر.
refused-unknown-ticket = بو نؤمره بو گۆن یوخدور.
refused-unknown-counter = بو باجه یوخدور.
refused-unknown-outcome = بو نتیجه داها یوخدور. باشقاسینی سئچین.
refused-unknown-reason = بو سبب داها یوخدور. باشقاسینی سئچین.
refused-unknown-guide-or-pin = آد یا پین‌کود سهودیر. یئنه چالیشین.
refused-locked-out = سهو چالیشمالار چوخ اولدو. نئچه دقیقه گؤزله‌یین، سونرا یئنه چالیشین.
refused-counter-taken = او باجه‌ده باشقا ایش یولداشی سیستمه گیریب.
refused-not-signed-in = اولجه سیستمه گیرین.
refused-paused = استراحتده‌سینیز. اولجه استراحتی قورتارین.
refused-busy = ایندی بیر مراجعه‌چینیز وار. اولجه او گؤروشو قورتارین.
refused-no-visitor = ایندی مراجعه‌چینیز یوخدور.
refused-nobody-waiting = ایندی سیزی گؤزله‌ین یوخدور.
refused-already-called = بیر ایش یولداشی سیزدن قاباق چاغیردی. نؤمره آرتیق چاغیریلیب.
refused-still-open = نؤمره هله اعتبارلی‌دیر. اونو نؤوبه‌یه قایتارماق لازیم دئییل.
refused-already-started = گؤروش آرتیق باشلانیب.
refused-not-started = اولجه مراجعه‌چی‌نین بوردا اولدوغونو بیلدیرین.
refused-already-ended = نؤمره آرتیق قورتولوب.
refused-not-for-you = مراجعه‌چی باشقا ایش یولداشینا ساخلانیلیب.
refused-not-on-duty = ایندی اوردا هئچ کیم سیستمه گیرمه‌ییب.
refused-number-in-use = بو نؤمره یئنی مراجعه‌چی‌یه وئریلیب.
refused-room-closed = سالون باغلی‌دیر.
refused-errand-closed = بو ایش باغلی‌دیر.
refused-quota-reached = بو ایش اۆچون بو گۆنون نؤمره‌لری قورتولوب.
refused-series-full = ایندی بو سیرادا بوش نؤمره یوخدور.
refused-recall-limit = نؤمره ایجازه وئریلن قدر چاغیریلیب.
refused-outcome-required = گؤروشون نئجه قورتولدوغونو سئچین.
refused-nothing-to-undo = گئری آلیناجاق بیر شئی یوخدور.
refused-other = بو اولمادی. یئنه چالیشین.
