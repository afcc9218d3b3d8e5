### Kurdish, Sorani.

## Names of the languages.
language-sv = سویدی
language-en = ئینگلیزی
language-fa = فارسی
language-ar = عەرەبی
language-tr = تورکی
language-bs = بۆسنی
language-sr = سربی
language-hr = کرواتی
language-so = سۆماڵی
language-ru = ڕووسی
language-de = ئەڵمانی
language-es = ئیسپانی
language-it = ئیتاڵی
language-fi = فینلەندی
language-swl = زمانی ئاماژەی سویدی
language-ckb = کوردی (سۆرانی)
language-kmr-arab = کوردی (بادینی)
language-kmr = کوردی (کورمانجی)
language-az = ئازەربایجانی
language-azb = ئازەربایجانیی باشوور
language-fa-af = دەری

## Days and opening hours.
day-on-mon = ڕۆژی دووشەممە
day-on-tue = ڕۆژی سێشەممە
day-on-wed = ڕۆژی چوارشەممە
day-on-thu = ڕۆژی پێنجشەممە
day-on-fri = ڕۆژی هەینی
day-on-sat = ڕۆژی شەممە
day-on-sun = ڕۆژی یەکشەممە
day-today = ئەمڕۆ
day-tomorrow = سبەینێ
hours-open-until = تا کاتژمێر { $time } کراوەیە
hours-closed = داخراوە
hours-opens = { $day } کاتژمێر { $time } دەکەینەوە.
hours-opens-unknown = هێشتا نازانین کەی دووبارە دەکەینەوە.

## Durations.
duration-under-minute = کەمتر لە 1 خولەک
duration-minutes = { $minutes } خولەک
duration-hours = { $hours } کاتژمێر
duration-hours-minutes = { $hours } کاتژمێر و { $minutes } خولەک

## How long until the call.
wait-title = ماوەی چاوەڕوانی
wait-range = { $low } تا { $high } خولەک
wait-range-about = نزیکەی { $low } تا { $high } خولەک
wait-at-most = ئەوپەڕی { $high } خولەک
wait-at-most-about = نزیکەی { $high } خولەک
wait-more-than = زیاتر لە { $low } خولەک
wait-unknown = ناتوانین بڵێین دەبێت چەند چاوەڕێ بکەن.
wait-unknown-card = ماوەی چاوەڕوانی نازانرێت
wait-spoken = ماوەی چاوەڕوانیتان نزیکەی { $low } تا { $high } خولەکە.
wait-spoken-at-most = ماوەی چاوەڕوانیتان ئەوپەڕی { $high } خولەکە.
wait-ahead =
    { $count ->
        [0] ئێوە یەکەم کەسن لە ڕیزدا.
        [one] { $count } کەس لە پێش ئێوەیە.
       *[other] { $count } کەس لە پێش ئێوەن.
    }

## The ticket.
ticket-your-number = ژمارەکەتان
ticket-next = کاتێک نۆرەتان هات، ژمارەکەتان نیشان دەدەین و بانگی دەکەین.
ticket-next-quiet = ژمارەکەتان بانگ ناکەین. ڕیزەکە لە مۆبایلدا ببینن، یان نزیک کاونتەرەکان چاوەڕێ بکەن، ئێمە پێتان دەڵێین.
ticket-next-fetch = لە شوێنێک دابنیشن کە تێیدا ئاسوودەن. ڕێنیشاندەرێکی شارەوانی دێتە لاتان.
ticket-next-unmatched = ئێوە لە ڕیزدان. کارمەندەکان دەبینن پێویستیتان بە چییە و بەدوای کەسێکدا دەگەڕێن کە بتوانێت یارمەتیتان بدات.
ticket-scan = ڕیزەکە لە مۆبایلدا ببینن
ticket-scan-about = کامێراکە بگرنە کۆدەکە. ئینجا دەتوانن ماوەیەک بچنە دەرەوە.
ticket-scan-how = کامێراکە بگرنە کۆدەکە.
ticket-booked = کاتی دیاریکراوتان: کاتژمێر { $time }.

## Needs.
need-seat = وەستان لەسەر پێ بۆم سەختە
need-seat-about = لە کاتی چاوەڕوانیدا دابنیشن. کارمەندەکان کاتی پێویستتان پێ دەدەن بۆ هاتنە پێشەوە.
need-step-free = کاونتەری بێ پلیکانە
need-step-free-about = بۆ کورسیی تایەدار، واکەر یان عارەبانەی منداڵ.
need-quiet-call = بانگم مەکەن
need-quiet-call-about = ژمارەکەتان تەنیا لە مۆبایل و لای کاونتەر دەردەکەوێت، نەک لەسەر تابلۆکە.
need-interpreter = وەرگێڕم دەوێت
need-interpreter-about = لە ڕێگەی وەرگێڕەوە یارمەتیتان دەدەین، بۆ نموونە بە تەلەفۆن.
need-fetch = وەرن بۆ لام
need-fetch-about = کاتێک نۆرەتان هات، ڕێنیشاندەرێکی شارەوانی دێتە لاتان.

## The kiosk: first page and language.
kiosk-welcome = بەخێر بێن
kiosk-touch = بۆ دەستپێکردن، دەست لە شاشەکە بدەن
kiosk-waits-now = ماوەی چاوەڕوانی لە ئێستادا
kiosk-language-choose = زمانەکەتان هەڵبژێرن
kiosk-language-said = کوردیی سۆرانی. بۆ یارمەتی بە کوردیی سۆرانی، دەست لێرە بدەن.
kiosk-language-change = گۆڕینی زمان

## The kiosk: errand, and a second language.
kiosk-errand-choose = لە چ بابەتێکدا یارمەتیتان دەوێت؟
kiosk-errand-closed = ئێستا داخراوە
kiosk-errand-used-up = ژمارەکانی ئەمڕۆ تەواو بوون
kiosk-page-next = بینینی زیاتر
kiosk-page-previous = بینینی پێشوو
kiosk-swedish-too = دەتوانم بە سویدیش قسە بکەم
kiosk-english-too = دەتوانم بە ئینگلیزیش قسە بکەم
kiosk-too-about = ئەو کاتە کەسانی زیاتر دەتوانن یارمەتیتان بدەن.
kiosk-too-wait = ماوەی چاوەڕوانی ئەو کاتە: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = ئێستا کەس لێرە نییە کە بە زمانی ئێوە قسە بکات
kiosk-nobody-about = لەگەڵ ئەوەشدا دەتوانن یارمەتی وەربگرن. ئەوە هەڵبژێرن کە بۆتان باشترە.
kiosk-nobody-errand = ئێستا کەس لێرە نییە کە بتوانێت لەم بابەتەدا یارمەتی بدات
kiosk-way-interpreter = یارمەتی لە ڕێگەی وەرگێڕەوە
kiosk-way-interpreter-about = کاتێک نۆرەتان هات، وەرگێڕێک دابین دەکەین، زۆر جار بە تەلەفۆن.
kiosk-way-language = زمانێکی تریش هەڵبژێرن
kiosk-way-language-about = ئەگەر بە زمانی تریش قسە دەکەن، کەسانی زیاتر دەتوانن یارمەتیتان بدەن.
kiosk-way-wait = چاوەڕێی کەسێک دەکەم کە بە زمانی من قسە بکات
kiosk-way-wait-about = لە هاوکارەکانمان لە باڵەخانەکەدا دەپرسین. لەوانەیە زۆر بخایەنێت.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = پێویستیتان بە شتێکی تایبەتە؟
kiosk-needs-about = دەتوانن چەند دانەیەک هەڵبژێرن، یان هیچ هەڵنەبژێرن.
kiosk-booked-choose = کاتی دیاریکراوتان کامەیە؟
kiosk-booked-earlier = کاتی زووتر
kiosk-booked-later = کاتی درەنگتر
kiosk-booked-now = ئێستا
kiosk-booked-none = کاتی دیاریکراوم نییە
kiosk-take = وەرگرتنی ژمارە
kiosk-taking = ژمارەکەتان ئامادە دەکرێت…
kiosk-no-number = ژمارەتان وەرنەگرتووە. دووبارە هەوڵ بدەنەوە یان بڕۆن بۆ نزیکترین کاونتەر.

## The kiosk: the ticket page.
kiosk-paper-take = پسوولەی ژمارەکەتان وەربگرن
kiosk-paper-printing = چاپ دەکرێت…
kiosk-paper-failed = پسوولەی ژمارە چاپ نەکرا. ژمارەکەتان هەر کارایە.
kiosk-paper-none = ئێستا پسوولەی ژمارە نییە. ژمارەکەتان لێرە لەسەر شاشەکە وەردەگرن.
kiosk-remember-only = ژمارەکە لەبیر مەکەن یان وێنەی بگرن.
kiosk-done = تەواو
kiosk-show-longer = درێژتر پیشانی بدە
kiosk-wrong-errand = بابەتەکە هەڵەیە؟
kiosk-returns = شاشەکە دوای { $seconds } چرکە لە سەرەتاوە دەست پێ دەکاتەوە.

## The kiosk: help.
kiosk-help = پێویستم بە یارمەتییە
kiosk-help-asked = یارمەتی بەڕێوەیە
kiosk-help-asked-about = تکایە لای شاشەکە بمێننەوە. کارمەندەکان دەزانن ئێوە لێرەن.
kiosk-help-answered = ڕێنیشاندەرێکی شارەوانی ئێستا دێتە لاتان.
kiosk-help-failed = ئێستا شاشەکە پەیوەندی بە کارمەندەکانەوە نییە. بڕۆن بۆ نزیکترین کاونتەر.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = ئێستا داخراوە
kiosk-closed-about = ئەگەر پێشتر ژمارەتان وەرگرتووە، ئەمڕۆ یارمەتیتان دەدەین. ئەگەر نا، دەتوانن تەلەفۆن بۆ شارەوانی بکەن یان سەردانی ماڵپەڕەکەی بکەن.
kiosk-offline = ئێستا شاشەکە پەیوەندی بە سیستەمی ڕیزەوە نییە. ژمارەیەکی کارا وەردەگرن و شوێنەکەتان لە ئێستاوە دەژمێردرێت.
kiosk-offline-ticket = ئێستا شاشەکە پەیوەندی بە سیستەمی ڕیزەوە نییە. ژمارەکەتان کارایە و شوێنەکەتان لە ئێستاوە دەژمێردرێت.
kiosk-message-next = پەیامی دواتر ({ $index } لە { $count })
kiosk-offline-full = ئێستا شاشەکە ژمارەی تری نییە. بڕۆن بۆ نزیکترین کاونتەر.
kiosk-stale = ئێستا ناتوانین ماوەکانی چاوەڕوانی پیشان بدەین.
kiosk-starting = ساتێک…
screen-refused = ڕێگە نەدرا ئەم شاشەیە بە هۆڵەکەوە ببەسترێتەوە. وشە نهێنییەکەی شاشەکە بپشکنن.
screen-refused-about = ئەوەی لێرە نووسراوە بە بەرپرسی سیستەمەکە بڵێن. شاشەکە خۆی دووبارە هەوڵ دەدات.
trial-ribbon = هۆڵی تاقیکردنەوە؛ هیچ شتێک ڕاستەقینە نییە
trial-pin = هۆڵی تاقیکردنەوە، کۆدی پین: { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = هێشتا لێرەن؟
kiosk-idle-stay = بەڵێ، هێشتا لێرەم
kiosk-back = گەڕانەوە
kiosk-continue = بەردەوامبوون
kiosk-larger-text = دەقی گەورەتر
kiosk-high-contrast = کۆنتراستی بەرزتر
kiosk-low-reach = دوگمەی نزمتر
kiosk-speech-on = خوێندنەوە بە دەنگ
kiosk-speech-off = کوژاندنەوەی خوێندنەوە
kiosk-speech-repeat = دووبارە خوێندنەوە
kiosk-speech-stop = بێدەنگ
kiosk-louder = دەنگی بەرزتر
kiosk-quieter = دەنگی نزمتر
kiosk-speech-missing = هێشتا خوێندنەوە بە دەنگ بەم زمانە بەردەست نییە.

## The kiosk: only spoken.
kiosk-spoken-keys = بە دوگمەی تیرەکان بجووڵێن. بۆ هەڵبژاردن، دوگمە خڕەکە دابگرن.
kiosk-spoken-choice = { $name }. هەڵبژاردەی { $index } لە { $count }.
kiosk-spoken-on = { $name }، هەڵبژێردراوە.
kiosk-spoken-off = { $name }، هەڵنەبژێردراوە.
kiosk-spoken-number = ژمارەکەتان بریتییە لە { $number }.

## The visitor's page on the phone.
page-title = ژمارەی { $number }
page-waiting = ئێوە لە ڕیزدان
page-called = نۆرەی ئێوەیە. بڕۆن بۆ کاونتەری { $counter }.
page-called-fetch = نۆرەی ئێوەیە. ڕێنیشاندەرێکی شارەوانی دێتە لاتان.
page-serving = لە کاونتەری { $counter } یارمەتیتان دەدەن
page-parked = سەردانەکەتان بۆ ماوەیەک وەستێنراوە
page-parked-about = شوێنەکەتان پارێزراوە. کاتێک بەردەوام بووین، پێتان دەڵێین.
page-postponed = پێش کاتژمێر { $time } بانگتان ناکەین
page-postponed-about = شوێنەکەتان لە ڕیزدا پارێزراوە.
page-finished = سەردانەکەتان تەواو بوو
page-no-show = بانگمان کردن، بەڵام ئێوەمان نەبینی
page-no-show-about = ئەمڕۆ وەرن بۆ یەکێک لە کاونتەرەکان، چارەسەری دەکەین.
page-cancelled = ئێوە لە ڕیزەکە چوونەتە دەرەوە
page-cancelled-about = لەگەڵ ئەوەشدا یارمەتیتان دەوێت؟ ژمارەیەکی نوێ وەربگرن، یان وەرن بۆ یەکێک لە کاونتەرەکان.
page-ended = ژمارەکەتان چیتر کارا نییە
page-ended-about = کاتێک هاتنەوە، ژمارەیەکی نوێ وەربگرن، یان وەرن بۆ یەکێک لە کاونتەرەکان.
page-what-now = ئێستا چی دەبێت
page-what-now-none = پرسیارتان دەربارەی بابەتەکەتان هەیە؟ دووبارە وەرنەوە یان تەلەفۆن بۆ شارەوانی بکەن.
page-live = ئەم پەڕەیە خۆی نوێ دەبێتەوە. با بە کراوەیی بمێنێتەوە.
page-stale = ئێستا ئەم پەڕەیە پەیوەندیی نییە و دووبارە هەوڵ دەداتەوە. تا ئەو کاتە سەیری تابلۆی هۆڵەکە بکەن.
page-reload = نوێکردنەوەی پەڕە
page-later = دواتر دێم
page-later-about = شوێنەکەتان پارێزراوە، بەڵام لەو ماوەیەدا کە هەڵیدەبژێرن بانگتان ناکەین.
page-later-minutes = زووترین: دوای { $minutes } خولەک
page-cancel = چوونە دەرەوە لە ڕیز
page-cancel-sure = دەتانەوێت لە ڕیزەکە بچنە دەرەوە؟
page-cancel-yes = بەڵێ، دەچمە دەرەوە
page-cancel-no = نەخێر، لە ڕیز دەمێنمەوە
page-rate = سەردانەکەتان چۆن بوو؟
page-rate-4 = زۆر باش
page-rate-3 = باش
page-rate-2 = زۆر باش نەبوو
page-rate-1 = خراپ
page-rate-about = وەڵامەکەتان بێ ناوە و یارمەتیمان دەدات باشتر بین.
page-rate-thanks = سوپاس بۆ وەڵامەکەتان!
page-changed = نەکرا، چونکە دۆخی سەردانەکەتان گۆڕاوە. ئێستا بەم شێوەیەیە:
page-busy = هەوڵدانەکان زۆر بوون. خولەکێک چاوەڕێ بکەن و دووبارە هەوڵ بدەنەوە.
page-missing = ئەم ژمارەیە چیتر نەماوە
page-missing-about = ئەم پەڕەیە تەنیا لەو ڕۆژەدا کارایە کە ژمارەکەتان وەرگرتووە. لە هۆڵەکەدان؟ وەرن بۆ یەکێک لە کاونتەرەکان، یارمەتیتان دەدەین.
page-privacy = نە ناوتان هەڵدەگرین و نە ژمارەی تەلەفۆنتان، تەنیا ژمارەی ڕیزەکەتان.

## The wall.
wall-now = ئێستا بانگ دەکەین
wall-go-to = بڕۆن بۆ کاونتەری { $counter }
wall-counter = کاونتەر
wall-recent = دوایین بانگکراوەکان
wall-recall = دووبارە
wall-recalling = دووبارە بانگ دەکەین
wall-waiting =
    { $count ->
        [0] کەس چاوەڕێ ناکات
        [one] { $count } کەس چاوەڕێ دەکات
       *[other] { $count } کەس چاوەڕێ دەکەن
    }
wall-no-calls = بەخێر بێن. لە شاشەی ژمارە ژمارەیەک وەربگرن.
wall-stale = تابلۆکە نوێ نەکراوەتەوە
wall-stale-about = دوایین نوێکردنەوە کاتژمێر { $time } بووە. کارمەندەکان بانگتان دەکەن.
wall-stale-start = کارمەندەکان بانگتان دەکەن.
wall-no-sound = دەنگ نییە: «{ $text }»
wall-announcement = ئاگاداری
wall-spoken-call = ژمارەی { $number }، تکایە بڕۆن بۆ کاونتەری { $counter }.
wall-spoken-recall = دووبارە بانگ دەکەین: ژمارەی { $number }، تکایە بڕۆن بۆ کاونتەری { $counter }.
wall-spoken-short = { $number }، کاونتەری { $counter }.
wall-to-left = لای چەپ
wall-to-right = لای ڕاست
wall-to-front = ڕێک بەرەو پێش
wall-to-back = لە پشتتانەوە

## The counter: greeting.
counter-greeting = سڵاو! چۆن دەتوانم یارمەتیتان بدەم؟
counter-greeting-said = Slao! Tchån dä-toa-nem jar-mä-ti-tan be-däm?
counter-greeting-play = لێدانی دەنگ

## The counter: signing in.
counter-sign-in = چوونە ژوورەوە
counter-sign-out = چوونە دەرەوە
counter-guide = ڕێنیشاندەر
counter-pin = کۆدی پین
counter-at = کاونتەری { $counter }
counter-without-counter = بێ کاونتەر، بەردەست لە باڵەخانەکە
counter-taken = گیراوە: { $guide }
counter-reachable-about = کاتێک کەسێک پێویستی بە زمانەکەتان بێت، لێرە پەیامێک دەبینن.
counter-move = گۆڕینی کاونتەر

## The counter: status.
counter-status-closed = داخراوە
counter-status-reachable = بەردەست
counter-status-paused = پشوو
counter-status-free = ئازاد
counter-status-armed = چاوەڕێی کەسی دواتر
counter-status-called = بانگ کراوە
counter-status-serving = یارمەتی دەدات

## The counter: commands.
counter-next = کەسی دواتر، تکایە
counter-armed-about = سەردانکەری دواتر کە بۆ ئێوە گونجاوە، خۆکارانە بۆ لای ئێوە بانگ دەکرێت.
counter-disarm = وەستاندنی چاوەڕوانی
counter-call-number = بانگکردنی ژمارەیەک
counter-number-field = ژمارە، بۆ نموونە A017
counter-recall = دووبارە بانگکردن
counter-recalls = { $count } لە { $limit }
counter-start = سەردانکەر لێرەیە
counter-no-show = نەهات
counter-return = گەڕاندنەوە بۆ ڕیز
counter-restore = چالاککردنەوەی ژمارە
counter-park = ڕاگرتن
counter-park-manual = تا خۆم دەیهێنمەوە
counter-park-minutes = بۆ { $minutes } خولەک
counter-parked = ڕاگیراوەکان
counter-parked-due = { $number } ماوەی { $minutes } خولەکە ڕاگیراوە
counter-parked-back = کاتژمێر { $time } دەگەڕێتەوە ڕیز
counter-parked-reminder = بیرخستنەوە: کاتژمێر { $time }
counter-unpark = هێنانەوە
counter-transfer = ناردن بۆ شوێنێکی تر
counter-transfer-to = بۆ کوێ؟
counter-transfer-errand = بۆ بابەتێکی تر
counter-transfer-counter = بۆ کاونتەر
counter-transfer-guide = بۆ ڕێنیشاندەر
counter-transfer-place = شوێن لە ڕیز
counter-place-keep = شوێنەکەی دەپارێزرێت
counter-place-first = سەرەتای ڕیز
counter-place-last = کۆتایی ڕیز
counter-return-to-me = دواتر دەگەڕێتەوە لای من
counter-add-errand = زیادکردنی بابەت
counter-finish = تەواوکردن
counter-outcome = چۆن کۆتایی هات؟
counter-reason = سەردانکەر بۆچی هات؟
counter-skip = تێپەڕاندنی ئەم پرسیارە
counter-cancel = هەڵوەشاندنەوە
counter-more = زیاتر
counter-undo = پاشگەزبوونەوە: { $action }
counter-undo-call = بانگکردن
counter-undone = پاشگەز کرایەوە: { $action }
counter-pause = وەرگرتنی پشوو
counter-pause-reason = پشوو بۆچی؟
counter-pause-break = پشووی کورت
counter-pause-lunch = نانی نیوەڕۆ
counter-pause-phone = تەلەفۆن
counter-pause-meeting = کۆبوونەوە
counter-pause-other = هی تر
counter-paused-since = { $reason }، دەستپێک: کاتژمێر { $time }
counter-resume = گەڕانەوە لە پشوو
counter-take-ticket = ژمارەی نوێ
counter-ticket-taken = ژمارەی { $number } لە ڕیزدایە
counter-search = گەڕان
counter-nothing-found = هیچ نەدۆزرایەوە
counter-guide-away = لێرە نییە
counter-screen-language = زمانی شاشە

## The counter: the visit.
counter-no-visit = ئێستا سەردانکەر نییە
counter-called = ژمارەی { $number } بانگ کرا
counter-came = ژمارەی { $number } بەرەو لای ئێوە دێت
counter-errand = بابەت
counter-languages = زمانەکان
counter-waited = { $duration } چاوەڕێی کرد
counter-lasted = ماوەی سەردان تا ئێستا: { $duration }
counter-need-seat = کات بدەنە سەردانکەر بۆ هاتنە پێشەوە، و کورسییەکیش.
counter-need-step-free = کاونتەرەکە دەبێت بێ پلیکانە بێت.
counter-need-quiet-call = ژمارەکە لەسەر تابلۆکە نییە. بە نیگا ئاماژە بۆ سەردانکەر بکەن یان بچنە لای.
counter-need-interpreter = پێش دەستپێکردن، تەلەفۆن بۆ وەرگێڕ بکەن.
counter-need-fetch = بڕۆن بۆ لای سەردانکەر.

## The counter: why this visitor.
counter-why = بۆچی ئەم سەردانکەرە
counter-why-waited = { $minutes } خولەک چاوەڕێی کردووە، ئامانج { $target } خولەک
counter-why-scarce =
    { $count ->
        [0] کەس لێرە ناتوانێت بەم زمانە یارمەتی بدات: { $language }
        [one] تەنیا { $count } ڕێنیشاندەر دەتوانێت بەم زمانە یارمەتی بدات: { $language }
       *[other] تەنیا { $count } ڕێنیشاندەر دەتوانن بەم زمانە یارمەتی بدەن: { $language }
    }
counter-why-booked = کاتی دیاریکراو: کاتژمێر { $time }
counter-why-head-start = { $minutes } خولەک پێش خراوە
counter-why-first = براوەتە سەرەتای ڕیز
counter-why-reserved = بۆ ئێوە دانراوە

## The counter: queue.
counter-next-list = ئەوانەی دواتر
counter-unmatched = کەس لێرە ناتوانێت یارمەتی بدات
counter-waiting-for-me =
    { $count ->
        [0] کەس چاوەڕێی ئێوە ناکات
        [one] { $count } کەس چاوەڕێی ئێوە دەکات
       *[other] { $count } کەس چاوەڕێی ئێوە دەکەن
    }
counter-longest = درێژترین چاوەڕوانی: { $duration }
counter-within-target = لەناو کاتی ئامانجدا
counter-near-target = نزیک لە کاتی ئامانج
counter-over-target = زیاتر لە کاتی ئامانج
counter-colleagues = هاوکاران

## The counter: help, alarm, languages wanted.
counter-help-asked = کەسێک لای { $device } یارمەتی دەوێت. زمان: { $language }
counter-help-answer = من دەچم بۆ ئەوێ
counter-staff-call = زەنگی مەترسیی بێدەنگ
counter-staff-called = نێردرا
counter-staff-unsent = نەنێردرا. دووبارە هەوڵ بدەنەوە یان تەلەفۆن بکەن.
counter-staff-unseen = نێردرا، بەڵام هیچ کاونتەرێکی تر نایبینێت. تەلەفۆن بکەن.
counter-staff-alarm = زەنگی مەترسی لە کاونتەری { $counter }. بە هێمنی بڕۆن بۆ ئەوێ.
counter-staff-answer = من دێم
counter-staff-answered = هاوکارێک دێت
counter-staff-going = ئێوە دەڕۆن بۆ کاونتەری { $counter }
counter-wanted = { $language } پێویستە. کەسێک { $minutes } خولەکە چاوەڕێیە، کاونتەری { $counter } ئازادە.
counter-wanted-no-counter = { $language } پێویستە. کەسێک { $minutes } خولەکە چاوەڕێیە، هێشتا هیچ کاونتەرێک ئازاد نییە.
counter-step-in = وەرگرتنی سەردانکەر

## The link.
link-lost = پەیوەندی لەگەڵ سیستەمی ڕیز نییە
link-lost-since = لە کاتژمێر { $time }ەوە پەیوەندی لەگەڵ سیستەمی ڕیز نییە
link-lost-about = سەردانەکە پارێزراوە. شاشەکە خۆی دووبارە پەیوەندی دەکاتەوە.
link-trying = دووبارە پەیوەندی دەکرێتەوە…
link-stale = دوای کاتژمێر { $time } نوێ نەکراوەتەوە
link-sending = دەنێردرێت…
link-no-answer = سیستەمی ڕیز وەڵامی نەدایەوە. پێش ئەوەی دووبارە هەوڵ بدەنەوە، سەیری دۆخەکە بکەن.

## The manager's view at a counter.
manager-title = دۆخی ئێستای هۆڵەکە
manager-open-room = کردنەوەی هۆڵ
manager-close-room = داخستنی هۆڵ
manager-close-room-about = کەس ناتوانێت ژمارەی نوێ وەربگرێت. ئەوانەی چاوەڕێن یارمەتییان دەدرێت.
manager-room-open = هۆڵەکە کراوەیە
manager-room-closed = هۆڵەکە داخراوە
manager-open-errand = کردنەوە
manager-close-errand = داخستن
manager-sign-out = دەرچوونی هاوکارێک لە سیستەم
manager-errands = بابەتەکان
manager-counters = کاونتەرەکان
manager-language-alarms = زمانە پێویستەکان
manager-language-alarm = { $language }: کەسێک { $minutes } خولەکە چاوەڕێیە
manager-reachable =
    { $count ->
        [0] کەس لە باڵەخانەکە بەردەست نییە
        [one] { $count } کەس لە باڵەخانەکە بەردەستە
       *[other] { $count } کەس لە باڵەخانەکە بەردەستن
    }
manager-devices = شاشە و چاپکەرەکان
manager-devices-ok = هەموو شتێک کار دەکات.
manager-announce = نووسینی ئاگاداری
manager-announce-language = بە چ زمانێک دەنووسن؟
manager-announce-until = نیشان دەدرێت تا
manager-announce-no-end = نیشان دەدرێت تا کەسێک لای ببات
manager-announce-missing = هێشتا نەنووسراوە: { $languages }
manager-announce-full = جێگە بۆ پیتی زیاتر نییە.
manager-announce-publish = نیشاندانی ئاگاداری
manager-announce-clear = لابردنی ئاگاداری
manager-end-ticket = کۆتاییهێنان بە ژمارەیەک
manager-end-reason = هۆکار
manager-done = ئەنجام درا
manager-nothing = لە ئێستادا هیچ نییە

## Devices and their problems.
device-kiosk = شاشەی ژمارە
device-board = تابلۆ
device-counter = شاشەی کاونتەر
problem-offline = پەیوەندی نییە
problem-paper-low = کاغەز خەریکە تەواو دەبێت
problem-paper-out = کاغەز تەواو بووە
problem-cover-open = قەپاغی چاپکەر کراوەیە
problem-printer-offline = چاپکەر وەڵام ناداتەوە
problem-printer-error = هەڵەی چاپکەر
problem-no-sound = دەنگ نییە
problem-no-speech = خوێندنەوە بە دەنگ نییە
problem-disk-full = دیسکی کۆمپیوتەر پڕ بووە
problem-numbers-low = ژمارەکانی خودی شاشەی ژمارە خەریکە تەواو دەبن
problem-clock = کاتژمێرەکە هەڵەیە
problem-screen-size = شاشەکە زۆر بچووکە
problem-language-unknown = زمانێک دوگمەی نییە
problem-other = کێشەی تر: { $problem }

## The manager's pages in the browser.
report-title = ڕاپۆرت
report-from = لە بەرواری
report-to = تا بەرواری
report-show = نیشاندان
report-by-errand = بەپێی بابەت
report-by-language = بەپێی زمان
report-by-hour = بەپێی کاتژمێر
report-by-guide = بەپێی ڕێنیشاندەر
report-total = کۆی گشتی
report-taken = ژمارەکان
report-served = یارمەتییان وەرگرت
report-cancelled = لە ڕیز چوونە دەرەوە
report-unserved = یارمەتییان وەرنەگرت
report-wait-p50 = چاوەڕوانی، ناوەڕاست
report-wait-p90 = چاوەڕوانی، 9 لە 10
report-wait-max = چاوەڕوانی، درێژترین
report-served-p50 = سەردان، ناوەڕاست
report-outcomes = سەردانەکان چۆن کۆتاییان هات
report-reasons = سەردانکەران بۆچی هاتن
report-solved-here = لە یەکەم پەیوەندیدا چارەسەر کرا
report-avoidable = دەکرا پێویست بە سەردان نەبێت
report-ratings = ڕای سەردانکەران
report-forecast = ماوەکانی چاوەڕوانی چەند ڕاست بوون
report-forecast-about = لە { $count } سەردان، { $percent } لە سەدیان زیاتر لەوەی وتبوومان چاوەڕێیان کرد (بە دڵنیایی 95 لە سەد: لە { $low } تا { $high } لە سەد). ئامانج 10 لە سەدە.
report-too-few = کەمتر لە 5 سەردان نیشان نادرێت
report-empty = لەم ڕۆژانەدا هیچ سەردانێک نەبووە.

## The paper.
paper-taken = ژمارە وەرگیرا: { $date } کاتژمێر { $time }
paper-valid = ئەم ژمارەیە ئەمڕۆ کارایە.
paper-lost = نۆرەکەتان تێپەڕی؟ وەرن بۆ یەکێک لە کاونتەرەکان، یارمەتیتان دەدەین.

## Refusals as a visitor reads them.
refusal-room-closed = ئێستا داخراوە. کارەکەتان بەپەلەیە؟ دەست لە «پێویستم بە یارمەتییە» بدەن.
refusal-errand-closed = ئەم بابەتە ئێستا داخراوە. بابەتێکی تر هەڵبژێرن، یان داوای یارمەتی بکەن.
refusal-quota-reached = ژمارەکانی ئەمڕۆ بۆ ئەم بابەتە تەواو بوون. بابەتێکی تر هەڵبژێرن، یان داوای یارمەتی بکەن.
refusal-series-full = ئێستا هەموو ژمارەکان گیراون. کەمێکی تر دووبارە هەوڵ بدەنەوە، یان داوای یارمەتی بکەن.
refusal-unknown-errand = ئەم بابەتە چیتر نەماوە. بابەتێکی تر هەڵبژێرن.
refusal-unknown-language = ناتوانین ئەم زمانە لێرە پێشکەش بکەین. زمانێکی تر هەڵبژێرن، یان داوای یارمەتی بکەن.
refusal-unknown-ticket = ژمارەکەتان نادۆزینەوە. وەرن بۆ یەکێک لە کاونتەرەکان، یارمەتیتان دەدەین.
refusal-already-called = ژمارەکەتان پێشتر بانگ کراوە. سەیری تابلۆکە بکەن، یان وەرن بۆ یەکێک لە کاونتەرەکان.
refusal-already-ended = ژمارەکەتان پێشتر کۆتایی هاتووە. ئەگەر یارمەتیی زیاترتان دەوێت، ژمارەیەکی نوێ وەربگرن.
refusal-other = نەکرا. دووبارە هەوڵ بدەنەوە، یان داوای یارمەتی بکەن.

## Refusals as a guide or manager reads them.
refused-bad-request = سیستەمی ڕیز لەم فەرمانە تێنەگەیشت. بەرنامەکە نوێ بکەنەوە.
refused-not-allowed = ئێوە مۆڵەتی ئەم کارەتان نییە.
refused-unknown-errand = ئەم بابەتە چیتر نەماوە.
refused-unknown-language = ئەم زمانە لەم هۆڵەدا بەکار ناهێنرێت.
refused-unknown-ticket = ئەم ژمارەیە ئەمڕۆ نییە.
refused-unknown-counter = ئەم کاونتەرە نییە.
refused-unknown-outcome = ئەم ئەنجامە چیتر نەماوە. یەکێکی تر هەڵبژێرن.
refused-unknown-reason = ئەم هۆکارە چیتر نەماوە. یەکێکی تر هەڵبژێرن.
refused-unknown-guide-or-pin = ناو یان کۆدی پین هەڵەیە. دووبارە هەوڵ بدەنەوە.
refused-locked-out = هەوڵە هەڵەکان زۆر بوون. چەند خولەکێک چاوەڕێ بکەن و دووبارە هەوڵ بدەنەوە.
refused-counter-taken = هاوکارێک لەم کاونتەرەدا چووەتە ناو سیستەمەکە.
refused-not-signed-in = سەرەتا بچنە ناو سیستەمەکە.
refused-paused = ئێوە لە پشوودان. سەرەتا لە پشوو بگەڕێنەوە.
refused-busy = ئێستا سەردانکەرێکتان هەیە. سەرەتا ئەو سەردانە تەواو بکەن.
refused-no-visitor = ئێستا هیچ سەردانکەرێکتان نییە.
refused-nobody-waiting = ئێستا کەس چاوەڕێی ئێوە ناکات.
refused-already-called = هاوکارێک پێش ئێوە ئەم ژمارەیەی بانگ کردووە.
refused-still-open = ژمارەکە هێشتا کارایە. پێویست ناکات چالاک بکرێتەوە.
refused-already-started = ئەم سەردانە پێشتر دەستی پێ کردووە.
refused-not-started = سەرەتا دیاری بکەن کە سەردانکەر لێرەیە.
refused-already-ended = ئەم ژمارەیە پێشتر کۆتایی هاتووە.
refused-not-for-you = ئەم سەردانکەرە بۆ هاوکارێک دانراوە.
refused-not-on-duty = ئێستا کەس لەوێ نەچووەتە ناو سیستەمەکە.
refused-number-in-use = ئەم ژمارەیە دراوەتە سەردانکەرێکی نوێ.
refused-room-closed = هۆڵەکە داخراوە.
refused-errand-closed = ئەم بابەتە داخراوە.
refused-quota-reached = ژمارەکانی ئەمڕۆ بۆ ئەم بابەتە تەواو بوون.
refused-series-full = ئێستا لەم زنجیرەیەدا ژمارەی بەتاڵ نییە.
refused-recall-limit = ئەم ژمارەیە ئەوەندەی ڕێگەپێدراوە بانگ کراوە.
refused-outcome-required = هەڵبژێرن سەردانەکە چۆن کۆتایی هات.
refused-nothing-to-undo = هیچ شتێک نییە بۆ پاشگەزبوونەوە.
refused-other = نەکرا. دووبارە هەوڵ بدەنەوە.
