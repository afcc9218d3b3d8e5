### Azeri.

## Names of the languages.
language-sv = isveç dili
language-en = ingilis dili
language-fa = fars dili
language-ar = ərəb dili
language-tr = türk dili
language-bs = bosniya dili
language-sr = serb dili
language-hr = xorvat dili
language-so = somali dili
language-ru = rus dili
language-de = alman dili
language-es = ispan dili
language-it = italyan dili
language-fi = fin dili
language-swl = İsveç jest dili
language-ckb = kürd dili (sorani)
language-kmr-arab = kürd dili (badinani)
language-kmr = kürd dili (kurmanci)
language-az = Azərbaycan dili
language-azb = Cənubi Azərbaycan dili
language-fa-af = dəri dili

## Days and opening hours.
day-on-mon = bazar ertəsi
day-on-tue = çərşənbə axşamı
day-on-wed = çərşənbə günü
day-on-thu = cümə axşamı
day-on-fri = cümə günü
day-on-sat = şənbə günü
day-on-sun = bazar günü
day-today = bu gün
day-tomorrow = sabah
hours-open-until = Açıqdır, bağlanma saatı { $time }
hours-closed = Bağlıdır
hours-opens = Açılış: { $day }, saat { $time }.
hours-opens-unknown = Yenidən nə vaxt açacağımızı hələ bilmirik.

## Durations.
duration-under-minute = 1 dəq-dən az
duration-minutes = { $minutes } dəq
duration-hours = { $hours } saat
duration-hours-minutes = { $hours } saat { $minutes } dəq

## How long until the call.
wait-title = Gözləmə müddəti
wait-range = { $low }–{ $high } dəq
wait-range-about = təxminən { $low }–{ $high } dəq
wait-at-most = ən çoxu { $high } dəq
wait-at-most-about = təxminən { $high } dəq
wait-more-than = { $low } dəqiqədən çox
wait-unknown = Nə qədər gözləyəcəyinizi deyə bilmirik.
wait-unknown-card = Gözləmə müddəti məlum deyil
wait-spoken = Siz təxminən { $low } ilə { $high } dəqiqə arasında gözləyəcəksiniz.
wait-spoken-at-most = Siz ən çoxu { $high } dəqiqə gözləyəcəksiniz.
wait-ahead =
    { $count ->
        [0] Növbədə birincisiniz.
       *[other] Sizdən qabaqda { $count } nəfər var.
    }

## The ticket.
ticket-your-number = Sizin nömrəniz
ticket-next = Növbəniz çatanda nömrənizi göstərəcək və səslə çağıracağıq.
ticket-next-quiet = Nömrənizi səslə çağırmayacağıq. Növbəni telefonunuzda izləyin və ya masaların yaxınlığında gözləyin, sizə xəbər verəcəyik.
ticket-next-fetch = Rahat olduğunuz yerdə əyləşin. Bələdiyyə məsləhətçisi yanınıza gələcək.
ticket-next-unmatched = Siz növbədəsiniz. Əməkdaşlar sizə nə lazım olduğunu görür və sizə kömək edə biləcək birini axtarır.
ticket-scan = Növbəni telefonda izləyin
ticket-scan-about = Kameranı koda tutun. Sonra bir müddət çölə çıxa bilərsiniz.
ticket-scan-how = Kameranı koda tutun.
ticket-booked = Sizin görüş vaxtınız: saat { $time }.

## Needs.
need-seat = Ayaq üstə durmaq mənə çətindir
need-seat-about = Gözləyərkən əyləşin. Əməkdaşlar yaxınlaşmağınız üçün vaxt verəcək.
need-step-free = Pilləsiz masa
need-step-free-about = Əlil arabası, yeritəc (rollator) və ya uşaq arabası üçün.
need-quiet-call = Məni səslə çağırmayın
need-quiet-call-about = Nömrəniz lövhədə deyil, yalnız telefonunuzda və masada görünür.
need-interpreter = Tərcüməçi istəyirəm
need-interpreter-about = Sizə tərcüməçi vasitəsilə, məsələn, telefonla kömək edirik.
need-fetch = Yanıma gəlin
need-fetch-about = Növbəniz çatanda bələdiyyə məsləhətçisi yanınıza gəlir.

## The kiosk: first page and language.
kiosk-welcome = Xoş gəlmisiniz
kiosk-touch = Başlamaq üçün ekrana toxunun
kiosk-waits-now = Hazırkı gözləmə müddətləri
kiosk-language-choose = Dilinizi seçin
kiosk-language-said = Azərbaycan dili. Azərbaycan dilində kömək almaq üçün buraya toxunun.
kiosk-language-change = Dili dəyiş

## The kiosk: errand, and a second language.
kiosk-errand-choose = Sizə nə ilə bağlı kömək lazımdır?
kiosk-errand-closed = Hazırda bağlıdır
kiosk-errand-used-up = Bugünkü nömrələr bitib
kiosk-page-next = Daha çox göstər
kiosk-page-previous = Əvvəlkiləri göstər
kiosk-swedish-too = İsveç dilində də olar
kiosk-english-too = İngilis dilində də olar
kiosk-too-about = Onda daha çox adam sizə kömək edə bilər.
kiosk-too-wait = Onda gözləmə müddəti: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Hazırda burada sizin dilinizdə danışan yoxdur
kiosk-nobody-about = Yenə də kömək ala bilərsiniz. Sizə ən uyğun olanı seçin.
kiosk-nobody-errand = Hazırda burada bu işdə kömək edə biləcək heç kim yoxdur
kiosk-way-interpreter = Tərcüməçi vasitəsilə kömək al
kiosk-way-interpreter-about = Növbəniz çatanda tərcüməçi tapacağıq, çox vaxt telefonla.
kiosk-way-language = Bir dil də seç
kiosk-way-language-about = Başqa dillərdə də danışırsınızsa, sizə daha çox adam kömək edə bilər.
kiosk-way-wait = Dilimdə danışan birini gözləmək istəyirəm
kiosk-way-wait-about = Binadakı həmkarlarımızdan soruşacağıq. Bu, uzun çəkə bilər.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Sizə xüsusi bir şey lazımdır?
kiosk-needs-about = Bir neçəsini seçə və ya heç birini seçməyə bilərsiniz.
kiosk-booked-choose = Görüşünüz saat neçəyədir?
kiosk-booked-earlier = Daha erkən vaxtlar
kiosk-booked-later = Daha gec vaxtlar
kiosk-booked-now = indi
kiosk-booked-none = Görüş təyin etməmişəm
kiosk-take = Nömrə al
kiosk-taking = Nömrəniz alınır…
kiosk-no-number = Sizə nömrə verilmədi. Yenidən cəhd edin və ya ən yaxın masaya gedin.

## The kiosk: the ticket page.
kiosk-paper-take = Növbə kağızınızı götürün
kiosk-paper-printing = Çap olunur…
kiosk-paper-failed = Növbə kağızı çap olunmadı. Nömrəniz yenə də etibarlıdır.
kiosk-paper-none = Hazırda növbə kağızı yoxdur. Nömrənizi burada, ekranda görəcəksiniz.
kiosk-remember-only = Nömrəni yadda saxlayın və ya şəklini çəkin.
kiosk-done = Hazırdır
kiosk-show-longer = Daha uzun göstər
kiosk-wrong-errand = Səhv iş seçilib?
kiosk-returns =
    { $seconds ->
       *[other] Ekran { $seconds } saniyədən sonra əvvəlinə qayıdacaq.
    }

## The kiosk: help.
kiosk-help = Mənə kömək lazımdır
kiosk-help-asked = Kömək gəlir
kiosk-help-asked-about = Zəhmət olmasa, ekranın yanında qalın. Əməkdaşlar burada olduğunuzu bilir.
kiosk-help-answered = Bələdiyyə məsləhətçisi indi yanınıza gəlir.
kiosk-help-failed = Ekran hazırda əməkdaşlarla əlaqə qura bilmir. Zəhmət olmasa, ən yaxın masaya gedin.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Biz bağlıyıq
kiosk-closed-about = Nömrəniz varsa, sizə bu gün kömək edəcəyik. Yoxdursa, bələdiyyəyə zəng edə və ya onun saytına baxa bilərsiniz.
kiosk-offline = Ekran hazırda növbə sistemi ilə əlaqə qura bilmir. Etibarlı nömrə alırsınız və yeriniz indidən hesablanır.
kiosk-offline-ticket = Ekran hazırda növbə sistemi ilə əlaqə qura bilmir. Nömrəniz etibarlıdır və yeriniz indidən hesablanır.
kiosk-message-next = Növbəti mesaj ({ $index }, cəmi { $count })
kiosk-offline-full = Ekranda hazırda başqa nömrə yoxdur. Zəhmət olmasa, ən yaxın masaya gedin.
kiosk-stale = Hazırda gözləmə müddətlərini göstərə bilmirik.
kiosk-starting = Bir dəqiqə…
screen-refused = Ekranın salona qoşulmasına icazə verilmədi. Ekranın parolunu yoxlayın.
screen-refused-about = Burada yazılanı sistemə cavabdeh olan şəxsə deyin. Ekran özü yenidən cəhd edir.
trial-ribbon = Sınaq salonu – heç nə həqiqi deyil
trial-pin = Sınaq salonu: PIN-kod { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Hələ buradasınız?
kiosk-idle-stay = Bəli, buradayam
kiosk-back = Geri
kiosk-continue = Davam et
kiosk-larger-text = Daha böyük yazı
kiosk-high-contrast = Daha güclü kontrast
kiosk-low-reach = Düymələr aşağıda
kiosk-speech-on = Səsli oxu
kiosk-speech-off = Səsli oxunu söndür
kiosk-speech-repeat = Yenidən oxu
kiosk-speech-stop = Dayandır
kiosk-louder = Səsi artır
kiosk-quieter = Səsi azalt
kiosk-speech-missing = Bu dildə səsli oxu hələ yoxdur.

## The kiosk: only spoken.
kiosk-spoken-keys = Oxlarla irəliləyin. Seçmək üçün yumru düyməni basın.
kiosk-spoken-choice = { $name }. Seçim { $index }, cəmi { $count }.
kiosk-spoken-on = { $name }, seçilib.
kiosk-spoken-off = { $name }, seçilməyib.
kiosk-spoken-number = Sizin nömrəniz: { $number }.

## The visitor's page on the phone.
page-title = Nömrə { $number }
page-waiting = Siz növbədəsiniz
page-called = Növbə sizindir. { $counter } nömrəli masaya gedin.
page-called-fetch = Növbə sizindir. Bələdiyyə məsləhətçisi yanınıza gəlir.
page-serving = { $counter } nömrəli masada sizə kömək edirlər
page-parked = Görüşünüzə fasilə verilib
page-parked-about = Yeriniz saxlanılır. Davam edəndə sizə xəbər verəcəyik.
page-postponed = Saat { $time } olmamış çağırılmayacaqsınız
page-postponed-about = Növbədəki yeriniz saxlanılır.
page-finished = Görüşünüz bitdi
page-no-show = Sizi çağırdıq, amma görmədik
page-no-show-about = Bu gün masalardan birinə yaxınlaşın, məsələni həll edərik.
page-cancelled = Siz növbədən çıxdınız
page-cancelled-about = Yenə də kömək istəyirsiniz? Yeni nömrə alın və ya masalardan birinə yaxınlaşın.
page-ended = Nömrəniz daha etibarlı deyil
page-ended-about = Qayıdanda yeni nömrə alın və ya masalardan birinə yaxınlaşın.
page-what-now = İndi nə olacaq
page-what-now-none = İşinizlə bağlı sualınız var? Yenidən gəlin və ya bələdiyyəyə zəng edin.
page-live = Səhifə özü yenilənir. Açıq qalsın.
page-stale = Səhifənin hazırda əlaqəsi yoxdur və yenidən cəhd edir. Bu vaxt salondakı lövhəyə baxın.
page-reload = Səhifəni yenilə
page-later = Sonra gələcəyəm
page-later-about = Yeriniz saxlanılır, amma seçdiyiniz müddətdə çağırılmırsınız.
page-later-minutes = Ən tezi { $minutes } dəq sonra
page-cancel = Növbədən çıx
page-cancel-sure = Növbədən çıxmaq istəyirsiniz?
page-cancel-yes = Bəli, növbədən çıx
page-cancel-no = Xeyr, növbədə qal
page-rate = Görüşünüz necə keçdi?
page-rate-4 = Çox yaxşı
page-rate-3 = Yaxşı
page-rate-2 = O qədər də yaxşı yox
page-rate-1 = Pis
page-rate-about = Cavabınız anonimdir və daha yaxşı olmağımıza kömək edir.
page-rate-thanks = Cavabınız üçün təşəkkür edirik!
page-changed = Bu alınmadı, çünki görüşünüzün vəziyyəti dəyişib. İndiki vəziyyət:
page-busy = Həddən artıq cəhd oldu. Bir dəqiqə gözləyin və yenidən cəhd edin.
page-missing = Bu nömrə artıq yoxdur
page-missing-about = Səhifə yalnız nömrəni aldığınız gün etibarlıdır. Salondasınız? Masalardan birinə yaxınlaşın, sizə kömək edərik.
page-privacy = Ad və telefon nömrəsi saxlamırıq, yalnız növbə nömrənizi saxlayırıq.

## The wall.
wall-now = İndi çağırılır
wall-go-to = Masa: { $counter }
wall-counter = Masa
wall-recent = Son çağırılanlar
wall-recall = Yenidən
wall-recalling = Yenidən çağırırıq
wall-waiting =
    { $count ->
        [0] Gözləyən yoxdur
       *[other] { $count } nəfər gözləyir
    }
wall-no-calls = Xoş gəlmisiniz. Nömrə ekranından nömrə alın.
wall-stale = Lövhə yenilənməyib
wall-stale-about = Son yenilənmə: saat { $time }. Əməkdaşlar sizi çağıracaq.
wall-stale-start = Əməkdaşlar sizi çağıracaq.
wall-no-sound = Səs yoxdur: “{ $text }”
wall-announcement = Elan
wall-spoken-call = Nömrə { $number }, zəhmət olmasa, { $counter } nömrəli masaya gedin.
wall-spoken-recall = Yenidən çağırırıq: nömrə { $number }, zəhmət olmasa, { $counter } nömrəli masaya gedin.
wall-spoken-short = { $number }, masa { $counter }.
wall-to-left = solda
wall-to-right = sağda
wall-to-front = düz qabaqda
wall-to-back = arxanızda

## The counter: greeting.
counter-greeting = Salam! Sizə necə kömək edə bilərəm?
counter-greeting-said = Sa-lam! Si-zä ne-dzjä kö-mäk e-dä bi-lä-räm?
counter-greeting-play = Dinlə

## The counter: signing in.
counter-sign-in = Daxil ol
counter-sign-out = Çıx
counter-guide = Məsləhətçi
counter-pin = PIN-kod
counter-at = Masa { $counter }
counter-without-counter = Masasız, binada əlçatan
counter-taken = Tutulub: { $guide }
counter-reachable-about = Kiməsə sizin diliniz lazım olanda burada bir sətir görəcəksiniz.
counter-move = Masanı dəyiş

## The counter: status.
counter-status-closed = Bağlıdır
counter-status-reachable = Əlçatandır
counter-status-paused = Fasilə
counter-status-free = Boşdur
counter-status-armed = Növbətini gözləyir
counter-status-called = Çağırılıb
counter-status-serving = Kömək edir

## The counter: commands.
counter-next = Növbəti, buyurun
counter-armed-about = Sizə uyğun növbəti ziyarətçi avtomatik olaraq bura çağırılacaq.
counter-disarm = Gözləməyi dayandır
counter-call-number = Nömrə çağır
counter-number-field = Nömrə, məsələn, A017
counter-recall = Yenidən çağır
counter-recalls = { $count } dəfə, ən çoxu { $limit }
counter-start = Ziyarətçi buradadır
counter-no-show = Gəlmədi
counter-return = Növbəyə qaytar
counter-restore = Nömrəni bərpa et
counter-park = Kənara qoy
counter-park-manual = Mən götürənə qədər
counter-park-minutes = { $minutes } dəq müddətinə
counter-parked = Kənara qoyulanlar
counter-parked-due = { $number }, { $minutes } dəqiqədir kənardadır
counter-parked-back = növbəyə qayıdış: saat { $time }
counter-parked-reminder = xatırlatma: saat { $time }
counter-unpark = Geri götür
counter-transfer = Yönləndir
counter-transfer-to = Hara?
counter-transfer-errand = Başqa işə
counter-transfer-counter = Masaya
counter-transfer-guide = Məsləhətçiyə
counter-transfer-place = Növbədəki yeri
counter-place-keep = Yerini saxlayır
counter-place-first = Növbənin əvvəlinə
counter-place-last = Növbənin sonuna
counter-return-to-me = Sonra mənə qayıdır
counter-add-errand = İş əlavə et
counter-finish = Bitir
counter-outcome = Necə nəticələndi?
counter-reason = Ziyarətçi niyə gəlmişdi?
counter-skip = Ötür
counter-cancel = Ləğv et
counter-more = Daha çox
counter-undo = Geri al: { $action }
counter-undo-call = Çağırış
counter-undone = Geri alındı: { $action }
counter-pause = Fasilə götür
counter-pause-reason = Fasilə niyədir?
counter-pause-break = Qısa fasilə
counter-pause-lunch = Nahar
counter-pause-phone = Telefon
counter-pause-meeting = İclas
counter-pause-other = Başqa
counter-paused-since = { $reason }, başlanğıc: saat { $time }
counter-resume = Fasilədən qayıt
counter-take-ticket = Yeni nömrə
counter-ticket-taken = { $number } nömrəsi növbədədir
counter-search = Axtar
counter-nothing-found = Heç nə tapılmadı
counter-guide-away = Burada deyil
counter-screen-language = Ekranın dili

## The counter: the visit.
counter-no-visit = Hazırda ziyarətçi yoxdur
counter-called = { $number } nömrəsi çağırılıb
counter-came = { $number } nömrəsi sizə tərəf gəlir
counter-errand = İş
counter-languages = Dillər
counter-waited = Gözləyib: { $duration }
counter-lasted = Görüşün müddəti: { $duration }
counter-need-seat = Ziyarətçiyə yaxınlaşmaq üçün vaxt və stul verin.
counter-need-step-free = Masa pilləsiz olmalıdır.
counter-need-quiet-call = Nömrə lövhədə görünmür. Ziyarətçi ilə göz təması qurun və ya ona yaxınlaşın.
counter-need-interpreter = Başlamazdan əvvəl tərcüməçiyə zəng edin.
counter-need-fetch = Ziyarətçinin yanına gedin.

## The counter: why this visitor.
counter-why = Niyə məhz bu ziyarətçi
counter-why-waited = gözləyib: { $minutes } dəq, hədəf { $target } dəq
counter-why-scarce =
    { $count ->
        [0] burada bu dildə heç kim kömək edə bilmir: { $language }
       *[other] bu dildə yalnız { $count } məsləhətçi kömək edə bilər: { $language }
    }
counter-why-booked = görüş vaxtı: saat { $time }
counter-why-head-start = { $minutes } dəq üstünlük
counter-why-first = növbənin əvvəlinə keçirilib
counter-why-reserved = sizin üçün saxlanılıb

## The counter: queue.
counter-next-list = Növbədəkilər
counter-unmatched = Burada kömək edə bilən yoxdur
counter-waiting-for-me =
    { $count ->
        [0] Sizi gözləyən yoxdur
       *[other] Sizi { $count } nəfər gözləyir
    }
counter-longest = Ən uzun gözləmə: { $duration }
counter-within-target = Hədəf daxilində
counter-near-target = Hədəfə yaxın
counter-over-target = Hədəfi keçib
counter-colleagues = Həmkarlar

## The counter: help, alarm, languages wanted.
counter-help-asked = Kömək istəyirlər: { $device }. Dil: { $language }
counter-help-answer = Oraya gedirəm
counter-staff-call = Səssiz həyəcan siqnalı
counter-staff-called = Göndərildi
counter-staff-unsent = Göndərilmədi. Yenidən cəhd edin və ya zəng edin.
counter-staff-unseen = Göndərildi, amma başqa heç bir masa bunu görmür. Zəng edin.
counter-staff-alarm = { $counter } nömrəli masadan həyəcan siqnalı. Oraya sakitcə gedin.
counter-staff-answer = Gəlirəm
counter-staff-answered = Bir həmkar gəlir
counter-staff-going = Siz { $counter } nömrəli masaya gedirsiniz
counter-wanted = { $language } lazımdır. { $minutes } dəq gözləyib, masa { $counter } boşdur.
counter-wanted-no-counter = { $language } lazımdır. { $minutes } dəq gözləyib, hələ boş masa yoxdur.
counter-step-in = Ziyarətçini qəbul et

## The link.
link-lost = Növbə sistemi ilə əlaqə yoxdur
link-lost-since = Növbə sistemi ilə əlaqə yoxdur. Son əlaqə: saat { $time }
link-lost-about = Görüş saxlanılır. Ekran özü yenidən qoşulacaq.
link-trying = Yenidən qoşulur…
link-stale = Yenilənmir. Son yenilənmə: saat { $time }
link-sending = Göndərilir…
link-no-answer = Növbə sistemi cavab vermədi. Yenidən cəhd etməzdən əvvəl vəziyyəti yoxlayın.

## The manager's view at a counter.
manager-title = Salonun hazırkı vəziyyəti
manager-open-room = Salonu aç
manager-close-room = Salonu bağla
manager-close-room-about = Heç kim yeni nömrə ala bilməz. Gözləyənlərə kömək edilir.
manager-room-open = Salon açıqdır
manager-room-closed = Salon bağlıdır
manager-open-errand = Aç
manager-close-errand = Bağla
manager-sign-out = Bir həmkarı sistemdən çıxar
manager-errands = İşlər
manager-counters = Masalar
manager-language-alarms = Lazım olan dillər
manager-language-alarm = { $language }: { $minutes } dəq gözləyib
manager-reachable =
    { $count ->
        [0] Binada əlçatan heç kim yoxdur
       *[other] Binada { $count } nəfər əlçatandır
    }
manager-devices = Ekranlar və printerlər
manager-devices-ok = Hər şey işləyir.
manager-announce = Elan yaz
manager-announce-language = Hansı dildə yazırsınız?
manager-announce-until = Göstərilmə sonu
manager-announce-no-end = Kimsə silənə qədər göstərilir
manager-announce-missing = Çatışmır: { $languages }
manager-announce-full = Daha çox hərf sığmır.
manager-announce-publish = Elanı göstər
manager-announce-clear = Elanı sil
manager-end-ticket = Nömrəni bitir
manager-end-reason = Səbəb
manager-done = Oldu
manager-nothing = Hazırda heç nə yoxdur

## Devices and their problems.
device-kiosk = Nömrə ekranı
device-board = Lövhə
device-counter = Masa ekranı
problem-offline = Əlaqə yoxdur
problem-paper-low = Kağız bitmək üzrədir
problem-paper-out = Kağız bitib
problem-cover-open = Printerin qapağı açıqdır
problem-printer-offline = Printer cavab vermir
problem-printer-error = Printer xətası
problem-no-sound = Səs yoxdur
problem-no-speech = Səsli oxu yoxdur
problem-disk-full = Kompüterin diski dolub
problem-numbers-low = Nömrə ekranının öz nömrələri bitmək üzrədir
problem-clock = Saat səhvdir
problem-screen-size = Ekran çox kiçikdir
problem-language-unknown = Bir dilin düyməsi yoxdur
problem-other = Başqa problem: { $problem }

## The manager's pages in the browser.
report-title = Hesabat
report-from = Başlanğıc tarixi
report-to = Bitmə tarixi
report-show = Göstər
report-by-errand = İşlərə görə
report-by-language = Dillərə görə
report-by-hour = Saatlara görə
report-by-guide = Məsləhətçilərə görə
report-total = Cəmi
report-taken = Nömrələr
report-served = Kömək alıb
report-cancelled = Növbədən çıxıb
report-unserved = Kömək almayıb
report-wait-p50 = Gözləmə, median
report-wait-p90 = Gözləmə, 10-dan 9-u
report-wait-max = Gözləmə, ən uzun
report-served-p50 = Görüş, median
report-outcomes = Görüşlər necə nəticələndi
report-reasons = Ziyarətçilər niyə gəldi
report-solved-here = İlk müraciətdə həll olundu
report-avoidable = Qarşısı alına bilərdi
report-ratings = Ziyarətçilərin rəyi
report-forecast = Gözləmə müddətləri nə qədər düz çıxdı
report-forecast-about = Dediyimizdən uzun gözləyənlər: { $percent } % (görüşlərin sayı: { $count }; 95 % etibarlılıqla: { $low }–{ $high } %). Hədəf: 10 %.
report-too-few = 5-dən az görüş göstərilmir
report-empty = Bu günlərdə görüş yoxdur.

## The paper.
paper-taken = Nömrənin götürülmə vaxtı: { $date }, saat { $time }
paper-valid = Nömrə bu gün etibarlıdır.
paper-lost = Növbənizi qaçırdınız? Masalardan birinə yaxınlaşın, sizə kömək edərik.

## Refusals as a visitor reads them.
refusal-room-closed = Hazırda bağlıyıq. Təcilidir? “Mənə kömək lazımdır” düyməsinə toxunun.
refusal-errand-closed = Bu iş hazırda bağlıdır. Başqa iş seçin və ya kömək istəyin.
refusal-quota-reached = Bu iş üzrə bugünkü nömrələr bitib. Başqa iş seçin və ya kömək istəyin.
refusal-series-full = Hazırda bütün nömrələr tutulub. Bir azdan yenidən cəhd edin və ya kömək istəyin.
refusal-unknown-errand = Bu iş artıq yoxdur. Başqasını seçin.
refusal-unknown-language = Bu dili burada təklif edə bilmirik. Başqasını seçin və ya kömək istəyin.
refusal-unknown-ticket = Nömrənizi tapa bilmirik. Masalardan birinə yaxınlaşın, sizə kömək edərik.
refusal-already-called = Nömrəniz artıq çağırılıb. Lövhəyə baxın və ya masalardan birinə yaxınlaşın.
refusal-already-ended = Nömrəniz artıq bitib. Yenə kömək istəyirsinizsə, yeni nömrə alın.
refusal-other = Bu alınmadı. Yenidən cəhd edin və ya kömək istəyin.

## Refusals as a guide or manager reads them.
refused-bad-request = Növbə sistemi əmri başa düşmədi. Proqramı yeniləyin.
refused-not-allowed = Bunun üçün icazəniz yoxdur.
refused-unknown-errand = Bu iş artıq yoxdur.
refused-unknown-language = Bu dil salonda yoxdur.
refused-unknown-ticket = Bu nömrə bu gün yoxdur.
refused-unknown-counter = Bu masa yoxdur.
refused-unknown-outcome = Bu nəticə artıq yoxdur. Başqasını seçin.
refused-unknown-reason = Bu səbəb artıq yoxdur. Başqasını seçin.
refused-unknown-guide-or-pin = Ad və ya PIN-kod səhvdir. Yenidən cəhd edin.
refused-locked-out = Həddən artıq səhv oldu. Bir neçə dəqiqə gözləyin və yenidən cəhd edin.
refused-counter-taken = Həmin masada bir həmkar sistemə daxil olub.
refused-not-signed-in = Əvvəlcə sistemə daxil olun.
refused-paused = Fasilədəsiniz. Əvvəlcə fasiləni bitirin.
refused-busy = Artıq bir ziyarətçiniz var. Əvvəlcə həmin görüşü bitirin.
refused-no-visitor = Hazırda ziyarətçiniz yoxdur.
refused-nobody-waiting = Hazırda sizi gözləyən yoxdur.
refused-already-called = Bir həmkar sizi qabaqladı. Nömrə artıq çağırılıb.
refused-still-open = Nömrə hələ qüvvədədir. Onu bərpa etmək lazım deyil.
refused-already-started = Görüş artıq başlayıb.
refused-not-started = Əvvəlcə ziyarətçinin burada olduğunu qeyd edin.
refused-already-ended = Nömrə artıq bitib.
refused-not-for-you = Ziyarətçi bir həmkar üçün saxlanılıb.
refused-not-on-duty = Hazırda orada heç kim sistemə daxil olmayıb.
refused-number-in-use = Bu nömrə artıq yeni ziyarətçiyə verilib.
refused-room-closed = Salon bağlıdır.
refused-errand-closed = Bu iş bağlıdır.
refused-quota-reached = Bu iş üzrə bugünkü nömrələr bitib.
refused-series-full = Hazırda bu seriyada boş nömrə yoxdur.
refused-recall-limit = Nömrə icazə verilən qədər çağırılıb.
refused-outcome-required = Görüşün necə nəticələndiyini seçin.
refused-nothing-to-undo = Geri alınacaq heç nə yoxdur.
refused-other = Bu alınmadı. Yenidən cəhd edin.
