### Kurdish, Badini.

## Names of the languages.
language-sv = سویدی
language-en = ئینگلیزی
language-fa = فارسی
language-ar = عەرەبی
language-tr = تورکی
language-bs = بۆسنی
language-sr = سربی
language-hr = کرواتی
language-so = سۆمالی
language-ru = ڕووسی
language-de = ئەلمانی
language-es = ئیسپانی
language-it = ئیتالی
language-fi = فینلەندی
language-swl = زمانێ ئاماژەیێ یێ سویدی
language-ckb = کوردی (سۆرانی)
language-kmr-arab = کوردی (بادینی)
language-kmr = کوردی (کورمانجی)
language-az = ئازەربایجانی
language-azb = ئازەربایجانیا باشوور
language-fa-af = دەری

## Days and opening hours.
day-on-mon = ڕۆژا دووشەمبێ
day-on-tue = ڕۆژا سێشەمبێ
day-on-wed = ڕۆژا چارشەمبێ
day-on-thu = ڕۆژا پێنجشەمبێ
day-on-fri = ڕۆژا ئەینیێ
day-on-sat = ڕۆژا شەمبیێ
day-on-sun = ڕۆژا ئێکشەمبێ
day-today = ئەڤرۆ
day-tomorrow = سوباهی
hours-open-until = هەتا دەمژمێر { $time } ڤەکرییە
hours-closed = گرتییە
hours-opens = ئەم دێ { $day } ل دەمژمێر { $time } ڤەکەین.
hours-opens-unknown = ئەم هێشتا نزانین کەنگی دێ جارەکا دی ڤەکەین.

## Durations.
duration-under-minute = کێمتر ژ 1 خولەکێ
duration-minutes = { $minutes } خولەک
duration-hours = { $hours } دەمژمێر
duration-hours-minutes = { $hours } دەمژمێر و { $minutes } خولەک

## How long until the call.
wait-title = دەمێ چاڤەڕێکرنێ
wait-range = { $low } هەتا { $high } خولەک
wait-range-about = نێزیکی { $low } هەتا { $high } خولەکان
wait-at-most = هەرە زێدە { $high } خولەک
wait-at-most-about = نێزیکی { $high } خولەکان
wait-more-than = پتر ژ { $low } خولەکان
wait-unknown = ئەم نەشێین بێژین هوین دێ چەند چاڤەڕێ کەن.
wait-unknown-card = دەمێ چاڤەڕێکرنێ نائێتە زانین
wait-spoken = هوین دێ نێزیکی { $low } هەتا { $high } خولەکان چاڤەڕێ کەن.
wait-spoken-at-most = هوین دێ هەرە زێدە { $high } خولەکان چاڤەڕێ کەن.
wait-ahead =
    { $count ->
        [0] هوین کەسێ ئێکێنە د ڕێزێ دا.
        [one] { $count } کەس ل پێشیا هەوەیە.
       *[other] { $count } کەس ل پێشیا هەوەنە.
    }

## The ticket.
ticket-your-number = ژمارا هەوە
ticket-next = دەمێ دۆرا هەوە هات، ئەم دێ ژمارا هەوە نیشان دەین و گازی کەین.
ticket-next-quiet = ئەم گازی ژمارا هەوە ناکەین. ڕێزێ ل مۆبایلێ ببینن، یان نێزیکی کاونتەران چاڤەڕێ بکەن، ئەم دێ بۆ هەوە بێژین.
ticket-next-fetch = ل جهەکێ بۆ هەوە خۆش ڕوینن. ڕێنیشاندەرەکێ باژێرڤانیێ دێ هێتە نک هەوە.
ticket-next-unmatched = هوین د ڕێزێ دانە. کارمەند دبینن کا هەوە چ پێدڤییە، و ل کەسەکی دگەڕن کو بشێت هاریکاریا هەوە بکەت.
ticket-scan = ڕێزێ ل مۆبایلێ ببینن
ticket-scan-about = کامێرایێ بەرەڤ کۆدی بکەن. پاشی هوین دشێن بۆ دەمەکی دەرکەڤن.
ticket-scan-how = کامێرایێ بەرەڤ کۆدی بکەن.
ticket-booked = دەمێ هەوە یێ دیارکری: دەمژمێر { $time }.

## Needs.
need-seat = ڕاوەستان ل سەر پێیان بۆ من زەحمەتە
need-seat-about = دەمێ چاڤەڕێکرنێ ڕوینن. کارمەند دێ دەمی دەنە هەوە کو هوین بهێنە پێش.
need-step-free = کاونتەرێ بێ دەرەج
need-step-free-about = بۆ کورسیا ب تایە، واکەرێ یان عەرەبانا زارۆکان.
need-quiet-call = گازی من نەکەن
need-quiet-call-about = ژمارا هەوە تنێ ل مۆبایلێ و ل نک کاونتەری دیار دبیت، نە ل سەر تابلۆیێ.
need-interpreter = من وەرگێڕ دڤێت
need-interpreter-about = ئەم ب ڕێکا وەرگێڕی هاریکاریا هەوە دکەین، بۆ نموونە ب تەلەفۆنێ.
need-fetch = وەرنە نک من
need-fetch-about = دەمێ دۆرا هەوە هات، ڕێنیشاندەرەکێ باژێرڤانیێ دێ هێتە نک هەوە.

## The kiosk: first page and language.
kiosk-welcome = هوین ب خێر هاتن
kiosk-touch = بۆ دەستپێکرنێ، دەستێ خۆ ل شاشێ بدەن
kiosk-waits-now = دەمێ چاڤەڕێکرنێ نوکە
kiosk-language-choose = زمانێ خۆ هەلبژێرن
kiosk-language-said = کوردی، بادینی. بۆ هاریکاریێ ب کوردیا بادینی، دەستێ خۆ ل ڤێرە بدەن.
kiosk-language-change = گوهۆڕینا زمانی

## The kiosk: errand, and a second language.
kiosk-errand-choose = هەوە د کیژ بابەتی دا هاریکاری دڤێت؟
kiosk-errand-closed = نوکە گرتییە
kiosk-errand-used-up = ژمارێن ئەڤرۆ خلاس بوون
kiosk-page-next = دیتنا پتر
kiosk-page-previous = دیتنا یێن بەری
kiosk-swedish-too = ئەز دشێم ب سویدی ژی بئاخڤم
kiosk-english-too = ئەز دشێم ب ئینگلیزی ژی بئاخڤم
kiosk-too-about = هینگێ کەسێن پتر دشێن هاریکاریا هەوە بکەن.
kiosk-too-wait = دەمێ چاڤەڕێکرنێ هینگێ: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = نوکە کەس ل ڤێرە نینە کو ب زمانێ هەوە بئاخڤیت
kiosk-nobody-about = دگەل هندێ ژی هوین دشێن هاریکاریێ وەرگرن. یا بۆ هەوە باشتر هەلبژێرن.
kiosk-nobody-errand = نوکە کەس ل ڤێرە نینە کو بشێت د ڤی بابەتی دا هاریکاریێ بکەت
kiosk-way-interpreter = هاریکاری ب ڕێکا وەرگێڕی
kiosk-way-interpreter-about = دەمێ دۆرا هەوە هات، ئەم دێ وەرگێڕەکی پەیدا کەین، پتریا جاران ب تەلەفۆنێ.
kiosk-way-language = زمانەکێ دی ژی هەلبژێرن
kiosk-way-language-about = ئەگەر هوین ب زمانێن دی ژی دئاخڤن، کەسێن پتر دشێن هاریکاریا هەوە بکەن.
kiosk-way-wait = ئەز چاڤەڕێی کەسەکی دکەم کو ب زمانێ من بئاخڤیت
kiosk-way-wait-about = ئەم دێ پرسیارێ ژ هەڤکارێن خۆ ل ڤی ئاڤاهی کەین. دبیت دەمەکێ درێژ ڤەکێشیت.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = هەوە تشتەکێ تایبەت پێدڤییە؟
kiosk-needs-about = هوین دشێن چەند دانەیان هەلبژێرن، یان چو نەهەلبژێرن.
kiosk-booked-choose = هەوە چ دەم دیارکریە؟
kiosk-booked-earlier = دەمێن زووتر
kiosk-booked-later = دەمێن درەنگتر
kiosk-booked-now = نوکە
kiosk-booked-none = من دەمێ دیارکری نینە
kiosk-take = وەرگرتنا ژمارێ
kiosk-taking = ژمارا هەوە دهێتە ئامادەکرن…
kiosk-no-number = هەوە ژمارە وەرنەگرت. دووبارە هەول بدەن یان هەڕنە نێزیکترین کاونتەر.

## The kiosk: the ticket page.
kiosk-paper-take = پسوولا ژمارا خۆ وەرگرن
kiosk-paper-printing = دهێتە چاپکرن…
kiosk-paper-failed = پسوولا ژمارێ نەهاتە چاپکرن. دگەل هندێ ژی ژمارا هەوە کار دکەت.
kiosk-paper-none = نوکە پسوولێن ژماران نینن. هوین دێ ژمارا خۆ ل ڤێرە ل سەر شاشێ وەرگرن.
kiosk-remember-only = ژمارێ ژ بیر نەکەن یان وێنەیێ وێ بگرن.
kiosk-done = تەمام
kiosk-show-longer = درێژتر نیشان بدە
kiosk-wrong-errand = بابەتێ خەلەت؟
kiosk-returns =
    { $seconds ->
        [one] شاشە دێ پشتی { $seconds } چرکەیێ ژ نوی دەست پێ کەت.
       *[other] شاشە دێ پشتی { $seconds } چرکەیان ژ نوی دەست پێ کەت.
    }

## The kiosk: help.
kiosk-help = من هاریکاری دڤێت
kiosk-help-asked = هاریکاری یا ل ڕێکێ
kiosk-help-asked-about = هیڤییە ل نک شاشێ بمینن. کارمەند دزانن کو هوین ل ڤێرەنە.
kiosk-help-answered = ڕێنیشاندەرەکێ باژێرڤانیێ نوکە دێ هێتە نک هەوە.
kiosk-help-failed = نوکە شاشە نەشێت پەیوەندیێ ب کارمەندان بکەت. هەڕنە نێزیکترین کاونتەر.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = نوکە گرتییە
kiosk-closed-about = ئەگەر هەوە ژمارە هەبیت، ئەم دێ ئەڤرۆ هاریکاریا هەوە کەین. ئەگەر نە، هوین دشێن تەلەفۆنێ بۆ باژێرڤانیێ بکەن یان سەرەدانا مالپەرێ وێ بکەن.
kiosk-offline = نوکە شاشە نەشێت پەیوەندیێ ب سیستەمێ ڕێزێ بکەت. هوین دێ ژمارەکێ وەرگرن کو کار دکەت، و جهێ هەوە ژ نوکە دهێتە هژمارتن.
kiosk-offline-ticket = نوکە شاشە نەشێت پەیوەندیێ ب سیستەمێ ڕێزێ بکەت. ژمارا هەوە کار دکەت، و جهێ هەوە ژ نوکە دهێتە هژمارتن.
kiosk-message-next = پەیاما ل دویڤ دا ({ $index } ژ { $count })
kiosk-offline-full = نوکە ل نک شاشێ ژمارێن دی نینن. هەڕنە نێزیکترین کاونتەر.
kiosk-stale = نوکە ئەم نەشێین دەمێن چاڤەڕێکرنێ نیشان بدەین.
kiosk-starting = چرکەیەکێ…
screen-refused = ڕێک نەهاتە دان کو ئەڤ شاشە ب هۆلێ ڤە بهێتە گرێدان. پەیڤا نهێنی یا شاشێ بپشکنن.
screen-refused-about = تشتێ ل ڤێرە هاتیە نڤیسین بێژنە بەرپرسێ سیستەمی. شاشە ب خۆ دووبارە هەول ددەت.
trial-ribbon = هۆلا تاقیکرنێ؛ چو تشت ڕاستەقینە نینە
trial-pin = هۆلا تاقیکرنێ، کۆدێ پین: { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = هوین هێشتا ل ڤێرەنە؟
kiosk-idle-stay = ئەرێ، ئەز هێشتا ل ڤێرەمە
kiosk-back = زڤڕین
kiosk-continue = بەردەوامبوون
kiosk-larger-text = نڤیسینا مەزنتر
kiosk-high-contrast = کۆنتراستا بلندتر
kiosk-low-reach = دوگمە ل خوارێ
kiosk-speech-on = خواندن ب دەنگ
kiosk-speech-off = ڕاوەستاندنا خواندنێ
kiosk-speech-repeat = دووبارە خواندن
kiosk-speech-stop = بێدەنگ
kiosk-louder = دەنگێ بلندتر
kiosk-quieter = دەنگێ نزمتر
kiosk-speech-missing = هێشتا خواندن ب دەنگ ب ڤی زمانی نینە.

## The kiosk: only spoken.
kiosk-spoken-keys = ب دوگمەیێن تیران بچنە پێش و پاش. بۆ هەلبژارتنێ، ل دوگمەیا گرۆڤەر بدەن.
kiosk-spoken-choice = { $name }. هەلبژارتنا { $index } ژ { $count }.
kiosk-spoken-on = { $name }، هاتیە هەلبژارتن.
kiosk-spoken-off = { $name }، نەهاتیە هەلبژارتن.
kiosk-spoken-number = ژمارا هەوە: { $number }.

## The visitor's page on the phone.
page-title = ژمارا { $number }
page-waiting = هوین د ڕێزێ دانە
page-called = دۆرا هەوەیە. هەڕنە کاونتەرێ { $counter }.
page-called-fetch = دۆرا هەوەیە. ڕێنیشاندەرەکێ باژێرڤانیێ دێ هێتە نک هەوە.
page-serving = ل کاونتەرێ { $counter } هاریکاریا هەوە دهێتە کرن
page-parked = سەرەدانا هەوە بۆ دەمەکی هاتیە ڕاوەستاندن
page-parked-about = جهێ هەوە پاراستیە. دەمێ ئەم بەردەوام بین، ئەم دێ بۆ هەوە بێژین.
page-postponed = بەری دەمژمێر { $time } ئەم گازی هەوە ناکەین
page-postponed-about = جهێ هەوە د ڕێزێ دا پاراستیە.
page-finished = سەرەدانا هەوە ب دوماهی هات
page-no-show = مە گازی هەوە کر، بەلێ مە هوین نەدیتن
page-no-show-about = ئەڤرۆ وەرنە نک کاونتەرەکی، ئەم دێ چارەسەر کەین.
page-cancelled = هوین ژ ڕێزێ دەرکەفتینە
page-cancelled-about = دگەل هندێ ژی هەوە هاریکاری دڤێت؟ ژمارەکا نوو وەرگرن، یان وەرنە نک کاونتەرەکی.
page-ended = ژمارا هەوە ئێدی کار ناکەت
page-ended-about = دەمێ هوین زڤڕین، ژمارەکا نوو وەرگرن، یان وەرنە نک کاونتەرەکی.
page-what-now = نوکە دێ چ بیت
page-what-now-none = هەوە ل دۆر بابەتێ خۆ پرسیار هەنە؟ جارەکا دی وەرن یان تەلەفۆنێ بۆ باژێرڤانیێ بکەن.
page-live = ئەڤ لاپەرە ب خۆ نوو دبیت. بهێلن ڤەکری بمینیت.
page-stale = نوکە پەیوەندیا ڤی لاپەری نینە و دووبارە هەول ددەت. هەتا هینگێ بەرێ خۆ بدەنە تابلۆیا هۆلێ.
page-reload = نووکرنا لاپەری
page-later = ئەز دێ پاشی هێم
page-later-about = جهێ هەوە پاراستیە، بەلێ د وی دەمی دا یێ هوین هەلبژێرن ئەم گازی هەوە ناکەین.
page-later-minutes = نە بەری { $minutes } خولەکان
page-cancel = دەرکەفتن ژ ڕێزێ
page-cancel-sure = هەوە دڤێت ژ ڕێزێ دەرکەڤن؟
page-cancel-yes = ئەرێ، ئەز دێ دەرکەڤم
page-cancel-no = نە، ئەز دێ د ڕێزێ دا مینم
page-rate = سەرەدانا هەوە چاوا بوو؟
page-rate-4 = گەلەک باش
page-rate-3 = باش
page-rate-2 = نە گەلەک باش
page-rate-1 = خراب
page-rate-about = بەرسڤا هەوە بێ ناڤە و هاریکاریا مە دکەت دا ئەم باشتر بین.
page-rate-thanks = سوپاس بۆ بەرسڤا هەوە!
page-changed = نەهاتە کرن، چونکی ڕەوشا سەرەدانا هەوە هاتیە گوهۆڕین. نوکە ڕەوش ئەڤەیە:
page-busy = هەولدان گەلەک بوون. خولەکەکێ چاڤەڕێ بکەن و دووبارە هەول بدەن.
page-missing = ئەڤ ژمارە ئێدی نینە
page-missing-about = ئەڤ لاپەرە تنێ د وێ ڕۆژێ دا کار دکەت یا هەوە ژمارە تێدا وەرگرتی. هوین د هۆلێ دانە؟ وەرنە نک کاونتەرەکی، ئەم دێ هاریکاریا هەوە کەین.
page-privacy = ئەم ناڤ و ژمارا تەلەفۆنا هەوە تۆمار ناکەین، تنێ ژمارا هەوە یا ڕێزێ.

## The wall.
wall-now = نوکە گازی دکەین
wall-go-to = هەڕنە کاونتەرێ { $counter }
wall-counter = کاونتەر
wall-recent = دوماهیک ژمارێن گازیکری
wall-recall = دووبارە
wall-recalling = دووبارە گازی دکەین
wall-waiting =
    { $count ->
        [0] کەس چاڤەڕێ ناکەت
        [one] { $count } کەس چاڤەڕێ دکەت
       *[other] { $count } کەس چاڤەڕێ دکەن
    }
wall-no-calls = هوین ب خێر هاتن. ژ شاشا ژماران ژمارەکێ وەرگرن.
wall-stale = تابلۆ نەهاتیە نووکرن
wall-stale-about = دوماهیک نووکرن ل دەمژمێر { $time } بوو. کارمەند دێ گازی هەوە کەن.
wall-stale-start = کارمەند دێ گازی هەوە کەن.
wall-no-sound = دەنگ نینە: «{ $text }»
wall-announcement = ئاگەهداری
wall-spoken-call = ژمارا { $number }، هیڤییە هەڕنە کاونتەرێ { $counter }.
wall-spoken-recall = دووبارە گازی دکەین: ژمارا { $number }، هیڤییە هەڕنە کاونتەرێ { $counter }.
wall-spoken-short = { $number }، کاونتەرێ { $counter }.
wall-to-left = لایێ چەپێ
wall-to-right = لایێ ڕاستێ
wall-to-front = ڕاست بەرەڤ پێش
wall-to-back = ل پشت هەوە

## The counter: greeting.
counter-greeting = سلاڤ! ئەز چاوا دشێم هاریکاریا هەوە بکەم؟
counter-greeting-said = Slav! Äz tcha-oa de-sjem ha-ri-ka-ri-ja hä-oä be-käm?
counter-greeting-play = لێدانا دەنگی

## The counter: signing in.
counter-sign-in = چوونا ژوور
counter-sign-out = دەرکەفتن
counter-guide = ڕێنیشاندەر
counter-pin = کۆدێ پین
counter-at = کاونتەرێ { $counter }
counter-without-counter = بێ کاونتەر، بەردەست ل ئاڤاهی
counter-taken = ل وێرێ: { $guide }
counter-reachable-about = دەمێ کەسەکی زمانێ هەوە پێدڤی بیت، هوین دێ ل ڤێرە پەیامەکێ بینن.
counter-move = گوهۆڕینا کاونتەری

## The counter: status.
counter-status-closed = گرتییە
counter-status-reachable = بەردەست
counter-status-paused = بێهنڤەدان
counter-status-free = ڤالا
counter-status-armed = چاڤەڕێی کەسێ دی
counter-status-called = گازیکری
counter-status-serving = هاریکاریێ دکەت

## The counter: commands.
counter-next = کەسێ دی، هیڤییە
counter-armed-about = سەرەدانکەرێ ل دویڤ دا یێ بۆ هەوە گونجای، دێ ئۆتۆماتیکی بۆ نک هەوە هێتە گازیکرن.
counter-disarm = ڕاوەستاندنا چاڤەڕێکرنێ
counter-call-number = گازیکرنا ژمارەکێ
counter-number-field = ژمارە، بۆ نموونە A017
counter-recall = دووبارە گازیکرن
counter-recalls = { $count } ژ { $limit }
counter-start = سەرەدانکەر ل ڤێرەیە
counter-no-show = نەهات
counter-return = زڤڕاندن بۆ ڕێزێ
counter-restore = چالاککرنا ژمارێ
counter-park = ڕاگرتن
counter-park-manual = هەتا ئەز ب خۆ دئینمەڤە
counter-park-minutes = بۆ { $minutes } خولەکان
counter-parked = یێن ڕاگرتی
counter-parked-due = { $number } ژ بەری { $minutes } خولەکان ڤە هاتیە ڕاگرتن
counter-parked-back = دەمژمێر { $time } دزڤڕیتە ڕێزێ
counter-parked-reminder = بیرئینان ل دەمژمێر { $time }
counter-unpark = ئینانەڤە
counter-transfer = هنارتن بۆ جهەکێ دی
counter-transfer-to = بۆ کیڤە؟
counter-transfer-errand = بۆ بابەتەکێ دی
counter-transfer-counter = بۆ کاونتەری
counter-transfer-guide = بۆ ڕێنیشاندەری
counter-transfer-place = جهێ د ڕێزێ دا
counter-place-keep = جهێ خۆ دپارێزیت
counter-place-first = سەرێ ڕێزێ
counter-place-last = دوماهیا ڕێزێ
counter-return-to-me = پاشی دزڤڕیتە نک من
counter-add-errand = زێدەکرنا بابەتی
counter-finish = ب دوماهی ئینان
counter-outcome = چاوا ب دوماهی هات؟
counter-reason = سەرەدانکەر بۆچی هات؟
counter-skip = دەربازبوون ژ ڤێ پرسیارێ
counter-cancel = هەلوەشاندن
counter-more = زێدەتر
counter-undo = لێڤەبوون: { $action }
counter-undo-call = گازیکرن
counter-undone = لێڤەبوون هاتە کرن: { $action }
counter-pause = دەستپێکا بێهنڤەدانێ
counter-pause-reason = بێهنڤەدان بۆچی؟
counter-pause-break = بێهنڤەدانا کورت
counter-pause-lunch = خوارنا نیڤرۆ
counter-pause-phone = تەلەفۆن
counter-pause-meeting = کۆمبوون
counter-pause-other = تشتەکێ دی
counter-paused-since = { $reason } ژ دەمژمێر { $time } ڤە
counter-resume = دوماهیا بێهنڤەدانێ
counter-take-ticket = ژمارەکا نوو
counter-ticket-taken = ژمارا { $number } د ڕێزێ دایە
counter-search = لێگەڕیان
counter-nothing-found = تشتەک نەهاتە دیتن
counter-guide-away = ل ڤێرە نینە
counter-screen-language = زمانێ شاشێ

## The counter: the visit.
counter-no-visit = نوکە سەرەدانکەر نینە
counter-called = ژمارا { $number } هاتە گازیکرن
counter-came = ژمارا { $number } بەرەڤ هەوە دهێت
counter-errand = بابەت
counter-languages = زمان
counter-waited = { $duration } چاڤەڕێ کر
counter-lasted = دەمێ سەرەدانێ هەتا نوکە: { $duration }
counter-need-seat = دەمی بدەنە سەرەدانکەری کو بهێتە پێش، و کورسیەکێ ژی.
counter-need-step-free = دڤێت کاونتەر بێ دەرەج بیت.
counter-need-quiet-call = ژمارە ل سەر تابلۆیێ نینە. هەڕنە نک سەرەدانکەری یان ب چاڤان ئاماژەیێ بدەنێ.
counter-need-interpreter = بەری دەستپێکرنێ، تەلەفۆنێ بۆ وەرگێڕی بکەن.
counter-need-fetch = هەڕنە نک سەرەدانکەری.

## The counter: why this visitor.
counter-why = بۆچی ئەڤ سەرەدانکەرە
counter-why-waited = { $minutes } خولەک چاڤەڕێ کریە، ئارمانج { $target } خولەک
counter-why-scarce =
    { $count ->
        [0] کەس ل ڤێرە نەشێت ب ڤی زمانی هاریکاریێ بکەت: { $language }
        [one] تنێ { $count } ڕێنیشاندەر دشێت ب ڤی زمانی هاریکاریێ بکەت: { $language }
       *[other] تنێ { $count } ڕێنیشاندەر دشێن ب ڤی زمانی هاریکاریێ بکەن: { $language }
    }
counter-why-booked = دەمێ دیارکری: دەمژمێر { $time }
counter-why-head-start = { $minutes } خولەک هاتیە پێشخستن
counter-why-first = بۆ سەرێ ڕێزێ هاتیە برن
counter-why-reserved = بۆ هەوە هاتیە دانان

## The counter: queue.
counter-next-list = یێن پاشی
counter-unmatched = کەس ل ڤێرە نەشێت هاریکاریێ بکەت
counter-waiting-for-me =
    { $count ->
        [0] کەس چاڤەڕێی هەوە ناکەت
        [one] { $count } کەس چاڤەڕێی هەوە دکەت
       *[other] { $count } کەس چاڤەڕێی هەوە دکەن
    }
counter-longest = درێژترین چاڤەڕێکرن: { $duration }
counter-within-target = د دەمێ ئارمانجێ دا
counter-near-target = نێزیکی دەمێ ئارمانجێ
counter-over-target = پتر ژ دەمێ ئارمانجێ
counter-colleagues = هەڤکار

## The counter: help, alarm, languages wanted.
counter-help-asked = کەسەکی ل نک { $device } هاریکاری دڤێت. زمان: { $language }
counter-help-answer = ئەز دێ چمە وێرێ
counter-staff-call = زەنگا مەترسیێ یا بێدەنگ
counter-staff-called = هاتە هنارتن
counter-staff-unsent = نەهاتە هنارتن. دووبارە هەول بدەن یان تەلەفۆن بکەن.
counter-staff-unseen = هاتە هنارتن، بەلێ چ کاونتەرێن دی وێ نابینن. تەلەفۆن بکەن.
counter-staff-alarm = زەنگا مەترسیێ ژ کاونتەرێ { $counter }. ب هێمنی هەڕنە وێرێ.
counter-staff-answer = ئەز دێ هێم
counter-staff-answered = هەڤکارەک دێ هێت
counter-staff-going = هوین دچنە کاونتەرێ { $counter }
counter-wanted = { $language } پێدڤییە. کەسەک { $minutes } خولەکە چاڤەڕێیە، کاونتەرێ { $counter } ڤالایە.
counter-wanted-no-counter = { $language } پێدڤییە. کەسەک { $minutes } خولەکە چاڤەڕێیە، هێشتا چو کاونتەر ڤالا نینن.
counter-step-in = وەرگرتنا سەرەدانکەری

## The link.
link-lost = پەیوەندی ب سیستەمێ ڕێزێ نینە
link-lost-since = ژ دەمژمێر { $time } وەرە پەیوەندی ب سیستەمێ ڕێزێ نینە
link-lost-about = سەرەدان پاراستیە. شاشە دێ ب خۆ دووبارە پەیوەندیێ کەت.
link-trying = دووبارە دهێتە گرێدان…
link-stale = پشتی دەمژمێر { $time } نەهاتیە نووکرن
link-sending = دهێتە هنارتن…
link-no-answer = سیستەمێ ڕێزێ بەرسڤ نەدا. بەری هوین دووبارە هەول بدەن، بەرێ خۆ بدەنە ڕەوشێ.

## The manager's view at a counter.
manager-title = ڕەوشا هۆلێ نوکە
manager-open-room = ڤەکرنا هۆلێ
manager-close-room = گرتنا هۆلێ
manager-close-room-about = کەس نەشێت ژمارەکا نوو وەرگریت. هاریکاریا یێن چاڤەڕێ دکەن دهێتە کرن.
manager-room-open = هۆل ڤەکرییە
manager-room-closed = هۆل گرتییە
manager-open-errand = ڤەکرن
manager-close-errand = گرتن
manager-sign-out = دەرکەفتنا هەڤکاری ژ سیستەمی
manager-errands = بابەت
manager-counters = کاونتەر
manager-language-alarms = زمانێن پێدڤی
manager-language-alarm = { $language }: کەسەک { $minutes } خولەکە چاڤەڕێیە
manager-reachable =
    { $count ->
        [0] کەس ل ئاڤاهی بەردەست نینە
        [one] { $count } کەس ل ئاڤاهی بەردەستە
       *[other] { $count } کەس ل ئاڤاهی بەردەستن
    }
manager-devices = شاشە و چاپکەر
manager-devices-ok = هەمی تشت کار دکەن.
manager-announce = نڤیسینا ئاگەهداریێ
manager-announce-language = هوین ب چ زمانی دنڤیسن؟
manager-announce-until = نیشاندان هەتا
manager-announce-no-end = دهێتە نیشاندان هەتا کەسەک ژێ ببەت
manager-announce-missing = هێشتا نەهاتیە نڤیسین: { $languages }
manager-announce-full = جهێ پیتێن زێدەتر نینە.
manager-announce-publish = نیشاندانا ئاگەهداریێ
manager-announce-clear = ژێبرنا ئاگەهداریێ
manager-end-ticket = ب دوماهی ئینانا ژمارەکێ
manager-end-reason = ئەگەر
manager-done = هاتە کرن
manager-nothing = نوکە چ نینە

## Devices and their problems.
device-kiosk = شاشا ژماران
device-board = تابلۆ
device-counter = شاشا کاونتەری
problem-offline = پەیوەندی نینە
problem-paper-low = کاغەز نێزیکی خلاسبوونێیە
problem-paper-out = کاغەز خلاس بوویە
problem-cover-open = دەرگەهێ چاپکەری ڤەکرییە
problem-printer-offline = چاپکەر بەرسڤێ نادەت
problem-printer-error = خەلەتیەک د چاپکەری دا
problem-no-sound = دەنگ نینە
problem-no-speech = خواندن ب دەنگ نینە
problem-disk-full = دیسکا کۆمپیوتەری پڕ بوویە
problem-numbers-low = ژمارێن شاشا ژماران نێزیکی خلاسبوونێنە
problem-clock = دەمژمێر خەلەتە
problem-screen-size = شاشە گەلەک بچووکە
problem-language-unknown = زمانەکی دوگمە نینە
problem-other = ئاریشەکا دی: { $problem }

## The manager's pages in the browser.
report-title = ڕاپۆرت
report-from = ژ ڕۆژا
report-to = هەتا ڕۆژا
report-show = نیشاندان
report-by-errand = ل دویڤ بابەتی
report-by-language = ل دویڤ زمانی
report-by-hour = ل دویڤ دەمژمێرێ
report-by-guide = ل دویڤ ڕێنیشاندەری
report-total = کۆم
report-taken = ژمارە
report-served = هاریکاری وەرگرت
report-cancelled = ژ ڕێزێ دەرکەفتن
report-unserved = هاریکاری وەرنەگرت
report-wait-p50 = چاڤەڕێکرن، ناڤەڕاست
report-wait-p90 = چاڤەڕێکرن، 9 ژ 10
report-wait-max = چاڤەڕێکرن، درێژترین
report-served-p50 = سەرەدان، ناڤەڕاست
report-outcomes = سەرەدان چاوا ب دوماهی هاتن
report-reasons = سەرەدانکەر بۆچی هاتن
report-solved-here = د ئێکەم پەیوەندیێ دا هاتە چارەسەرکرن
report-avoidable = دشیا پێدڤی ب سەرەدانێ نەبیت
report-ratings = بۆچوونا سەرەدانکەران
report-forecast = دەمێن چاڤەڕێکرنێ چەند ڕاست بوون
report-forecast-about = ژ { $count } سەرەدانان، { $percent } ژ سەدێ پتر ژ یا مە گۆتی چاڤەڕێ کر (ب پشتڕاستیا 95 ژ سەدێ: ژ { $low } هەتا { $high } ژ سەدێ). ئارمانج 10 ژ سەدێیە.
report-too-few = کێمتر ژ 5 سەرەدانان ناهێنە نیشاندان
report-empty = د ڤان ڕۆژان دا سەرەدان نەبووینە.

## The paper.
paper-taken = ژمارە هاتە وەرگرتن: { $date } دەمژمێر { $time }
paper-valid = ئەڤ ژمارە ئەڤرۆ کار دکەت.
paper-lost = دۆرا هەوە بۆری؟ وەرنە نک کاونتەرەکی، ئەم دێ هاریکاریا هەوە کەین.

## Refusals as a visitor reads them.
refusal-room-closed = نوکە گرتییە. کارێ هەوە ب لەزە؟ ل «من هاریکاری دڤێت» بدەن.
refusal-errand-closed = ئەڤ بابەتە نوکە گرتییە. بابەتەکێ دی هەلبژێرن، یان داخوازا هاریکاریێ بکەن.
refusal-quota-reached = ژمارێن ئەڤرۆ بۆ ڤی بابەتی خلاس بوون. بابەتەکێ دی هەلبژێرن، یان داخوازا هاریکاریێ بکەن.
refusal-series-full = نوکە هەمی ژمارە هاتینە گرتن. پشتی دەمەکێ کورت دووبارە هەول بدەن، یان داخوازا هاریکاریێ بکەن.
refusal-unknown-errand = ئەڤ بابەتە ئێدی نینە. بابەتەکێ دی هەلبژێرن.
refusal-unknown-language = ئەم نەشێین ڤی زمانی ل ڤێرە پێشکێش بکەین. زمانەکێ دی هەلبژێرن، یان داخوازا هاریکاریێ بکەن.
refusal-unknown-ticket = ئەم ژمارا هەوە نابینین. وەرنە نک کاونتەرەکی، ئەم دێ هاریکاریا هەوە کەین.
refusal-already-called = ژمارا هەوە بەری نوکە هاتیە گازیکرن. بەرێ خۆ بدەنە تابلۆیێ، یان وەرنە نک کاونتەرەکی.
refusal-already-ended = ژمارا هەوە بەری نوکە ب دوماهی هاتیە. ئەگەر هەوە هێشتا هاریکاری دڤێت، ژمارەکا نوو وەرگرن.
refusal-other = نەهاتە کرن. دووبارە هەول بدەن، یان داخوازا هاریکاریێ بکەن.

## Refusals as a guide or manager reads them.
refused-bad-request = سیستەمێ ڕێزێ د ڤێ فەرمانێ نەگەهشت. بەرنامەی نوو بکەن.
refused-not-allowed = هەوە دەستویریا ڤی کاری نینە.
refused-unknown-errand = ئەڤ بابەتە ئێدی نینە.
refused-unknown-language = ئەڤ زمانە ل ڤێ هۆلێ ناهێتە بکارئینان.
refused-unknown-ticket = ئەڤ ژمارە ئەڤرۆ نینە.
refused-unknown-counter = ئەڤ کاونتەرە نینە.
refused-unknown-outcome = ئەڤ ئەنجامە ئێدی نینە. ئێکێ دی هەلبژێرن.
refused-unknown-reason = ئەڤ ئەگەرە ئێدی نینە. ئێکێ دی هەلبژێرن.
refused-unknown-guide-or-pin = ناڤ یان کۆدێ پین خەلەتە. دووبارە هەول بدەن.
refused-locked-out = هەولدانێن خەلەت گەلەک بوون. چەند خولەکان چاڤەڕێ بکەن و دووبارە هەول بدەن.
refused-counter-taken = هەڤکارەک ل ڤی کاونتەری چوویە د سیستەمی دا.
refused-not-signed-in = دەستپێکێ هەڕنە د سیستەمی دا.
refused-paused = هوین د بێهنڤەدانێ دانە. دەستپێکێ بێهنڤەدانێ ب دوماهی بینن.
refused-busy = نوکە سەرەدانکەرەک ل نک هەوەیە. دەستپێکێ وێ سەرەدانێ ب دوماهی بینن.
refused-no-visitor = نوکە سەرەدانکەر ل نک هەوە نینە.
refused-nobody-waiting = نوکە کەس چاڤەڕێی هەوە ناکەت.
refused-already-called = هەڤکارەکی بەری هەوە گازی ڤێ ژمارێ کریە.
refused-still-open = ژمارە هێشتا ب دوماهی نەهاتیە. پێدڤی ناکەت دووبارە بهێتە چالاککرن.
refused-already-started = ئەڤ سەرەدانە بەری نوکە دەست پێ کریە.
refused-not-started = دەستپێکێ دیار بکەن کو سەرەدانکەر ل ڤێرەیە.
refused-already-ended = ئەڤ ژمارە بەری نوکە ب دوماهی هاتیە.
refused-not-for-you = ئەڤ سەرەدانکەرە بۆ هەڤکارەکی هاتیە دانان.
refused-not-on-duty = نوکە کەس ل وێرێ نەچوویە د سیستەمی دا.
refused-number-in-use = ئەڤ ژمارە بۆ سەرەدانکەرەکێ نوو هاتیە دان.
refused-room-closed = هۆل گرتییە.
refused-errand-closed = ئەڤ بابەتە گرتییە.
refused-quota-reached = ژمارێن ئەڤرۆ بۆ ڤی بابەتی خلاس بوون.
refused-series-full = نوکە د ڤێ زنجیرێ دا ژمارێن ڤالا نینن.
refused-recall-limit = ئەڤ ژمارە هند جاران هاتیە گازیکرن چەند ڕێک پێ هەیە.
refused-outcome-required = هەلبژێرن کا سەرەدان چاوا ب دوماهی هات.
refused-nothing-to-undo = چو تشت نینە بۆ لێڤەبوونێ.
refused-other = نەهاتە کرن. دووبارە هەول بدەن.
