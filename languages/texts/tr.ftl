### Turkish.

## Names of the languages.
language-sv = İsveççe
language-en = İngilizce
language-fa = Farsça
language-ar = Arapça
language-tr = Türkçe
language-bs = Boşnakça
language-sr = Sırpça
language-hr = Hırvatça
language-so = Somalice
language-ru = Rusça
language-de = Almanca
language-es = İspanyolca
language-it = İtalyanca
language-fi = Fince
language-swl = İsveç İşaret Dili
language-ckb = Kürtçe (Soranice)
language-kmr-arab = Kürtçe (Behdinice)
language-kmr = Kürtçe (Kurmancca)
language-az = Azerice
language-azb = Güney Azerice
language-fa-af = Darice

## Days and opening hours.
day-on-mon = pazartesi günü
day-on-tue = salı günü
day-on-wed = çarşamba günü
day-on-thu = perşembe günü
day-on-fri = cuma günü
day-on-sat = cumartesi günü
day-on-sun = pazar günü
day-today = bugün
day-tomorrow = yarın
hours-open-until = Açık, kapanış saati { $time }
hours-closed = Kapalı
hours-opens = Açılış: { $day }, saat { $time }.
hours-opens-unknown = Ne zaman yeniden açacağımızı henüz bilmiyoruz.

## Durations.
duration-under-minute = 1 dk’dan az
duration-minutes = { $minutes } dk
duration-hours = { $hours } sa
duration-hours-minutes = { $hours } sa { $minutes } dk

## How long until the call.
wait-title = Bekleme süresi
wait-range = { $low }–{ $high } dk
wait-range-about = yaklaşık { $low }–{ $high } dk
wait-at-most = en fazla { $high } dk
wait-at-most-about = yaklaşık { $high } dk
wait-more-than = { $low } dakikadan fazla
wait-unknown = Ne kadar bekleyeceğinizi şu anda söyleyemiyoruz.
wait-unknown-card = Bekleme süresi bilinmiyor
wait-spoken = Yaklaşık { $low } ila { $high } dakika bekleyeceksiniz.
wait-spoken-at-most = En fazla { $high } dakika bekleyeceksiniz.
wait-ahead =
    { $count ->
        [0] Sıranın başındasınız.
       *[other] Önünüzde { $count } kişi var.
    }

## The ticket.
ticket-your-number = Numaranız
ticket-next = Sıranız geldiğinde numaranızı gösterip sesli olarak çağıracağız.
ticket-next-quiet = Numaranızı sesli çağırmayacağız. Sırayı telefonunuzdan izleyin veya gişelerin yakınında bekleyin, size haber vereceğiz.
ticket-next-fetch = Rahat ettiğiniz bir yere oturun. Bir belediye danışmanı yanınıza gelecek.
ticket-next-unmatched = Sıradasınız. Görevliler neye ihtiyacınız olduğunu görüyor ve size yardımcı olabilecek birini arıyor.
ticket-scan = Sırayı telefonunuzdan izleyin
ticket-scan-about = Kamerayı koda doğrultun. Sonra kısa süre dışarı çıkabilirsiniz.
ticket-scan-how = Kamerayı koda doğrultun.
ticket-booked = Randevu saatiniz: { $time }.

## Needs.
need-seat = Ayakta durmakta zorlanıyorum
need-seat-about = Beklerken oturun. Görevliler gelmeniz için size zaman tanır.
need-step-free = Basamaksız gişe
need-step-free-about = Tekerlekli sandalye, yürüteç veya bebek arabası için.
need-quiet-call = Beni sesli çağırmayın
need-quiet-call-about = Numaranız panoda değil, yalnızca telefonunuzda ve gişede görünür.
need-interpreter = Tercüman istiyorum
need-interpreter-about = Size tercüman aracılığıyla, örneğin telefonla yardımcı oluruz.
need-fetch = Yanıma gelin
need-fetch-about = Sıranız geldiğinde bir belediye danışmanı yanınıza gelir.

## The kiosk: first page and language.
kiosk-welcome = Hoş geldiniz
kiosk-touch = Başlamak için ekrana dokunun
kiosk-waits-now = Şu anki bekleme süreleri
kiosk-language-choose = Dilinizi seçin
kiosk-language-said = Türkçe. Türkçe yardım almak için buraya dokunun.
kiosk-language-change = Dili değiştir

## The kiosk: errand, and a second language.
kiosk-errand-choose = Hangi konuda yardım istiyorsunuz?
kiosk-errand-closed = Şu anda kapalı
kiosk-errand-used-up = Bugünlük numara bitti
kiosk-page-next = Diğerlerini göster
kiosk-page-previous = Öncekileri göster
kiosk-swedish-too = İsveççe de olur
kiosk-english-too = İngilizce de olur
kiosk-too-about = O zaman daha çok kişi size yardımcı olabilir.
kiosk-too-wait = O zaman bekleme süresi: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Şu anda burada dilinizi konuşan kimse yok
kiosk-nobody-about = Yine de yardım alabilirsiniz. Size en uygun olanı seçin.
kiosk-nobody-errand = Şu anda burada bu işleme yardımcı olabilecek kimse yok
kiosk-way-interpreter = Tercümanla yardım al
kiosk-way-interpreter-about = Sıranız geldiğinde bir tercüman buluruz, çoğu zaman telefonla.
kiosk-way-language = Bir dil daha seç
kiosk-way-language-about = Başka diller de konuşuyorsanız daha çok kişi size yardımcı olabilir.
kiosk-way-wait = Dilimi konuşan birini beklemek istiyorum
kiosk-way-wait-about = Binadaki çalışma arkadaşlarımıza sorarız. Uzun sürebilir.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = İhtiyacınız olan bir şey var mı?
kiosk-needs-about = Birden fazla seçebilir veya hiçbirini seçmeyebilirsiniz.
kiosk-booked-choose = Randevunuz saat kaçta?
kiosk-booked-earlier = Daha erken saatler
kiosk-booked-later = Daha geç saatler
kiosk-booked-now = şimdi
kiosk-booked-none = Randevum yok
kiosk-take = Numara al
kiosk-taking = Numaranız alınıyor…
kiosk-no-number = Numara alamadınız. Lütfen tekrar deneyin veya en yakın gişeye gidin.

## The kiosk: the ticket page.
kiosk-paper-take = Sıra fişinizi alın
kiosk-paper-printing = Yazdırılıyor…
kiosk-paper-failed = Sıra fişi yazdırılamadı. Numaranız yine de geçerli.
kiosk-paper-none = Şu anda sıra fişi yok. Numaranızı burada, ekranda göreceksiniz.
kiosk-remember-only = Numarayı aklınızda tutun veya fotoğrafını çekin.
kiosk-done = Tamam
kiosk-show-longer = Daha uzun göster
kiosk-wrong-errand = Yanlış işlem mi?
kiosk-returns =
    { $seconds ->
       *[other] Ekran { $seconds } saniye sonra başa dönecek.
    }

## The kiosk: help.
kiosk-help = Yardıma ihtiyacım var
kiosk-help-asked = Yardım geliyor
kiosk-help-asked-about = Lütfen ekranın yanında kalın. Görevliler burada olduğunuzu biliyor.
kiosk-help-answered = Bir belediye danışmanı şimdi yanınıza geliyor.
kiosk-help-failed = Ekran şu anda görevlilere ulaşamıyor. Lütfen en yakın gişeye gidin.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Şu anda kapalıyız
kiosk-closed-about = Numaranız varsa size bugün yardımcı olacağız. Yoksa belediyeyi arayabilir veya belediyenin internet sitesine bakabilirsiniz.
kiosk-offline = Ekran şu anda sıra sistemine ulaşamıyor. Geçerli bir numara alıyorsunuz ve yeriniz bu andan itibaren sayılıyor.
kiosk-offline-ticket = Ekran şu anda sıra sistemine ulaşamıyor. Numaranız geçerlidir ve yeriniz bu andan itibaren sayılıyor.
kiosk-message-next = Sonraki mesaj ({ $index }, toplam { $count })
kiosk-offline-full = Ekranda şu anda başka numara yok. Lütfen en yakın gişeye gidin.
kiosk-stale = Şu anda bekleme sürelerini gösteremiyoruz.
kiosk-starting = Bir saniye…
screen-refused = Ekranın salona bağlanmasına izin verilmedi. Ekranın parolasını kontrol edin.
screen-refused-about = Burada yazanı sistemden sorumlu kişiye bildirin. Ekran kendiliğinden yeniden dener.
trial-ribbon = Deneme salonu – hiçbir şey gerçek değil
trial-pin = Deneme salonu: PIN kodu { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Hâlâ burada mısınız?
kiosk-idle-stay = Evet, buradayım
kiosk-back = Geri
kiosk-continue = Devam et
kiosk-larger-text = Daha büyük yazı
kiosk-high-contrast = Daha yüksek kontrast
kiosk-low-reach = Düğmeler aşağıda
kiosk-speech-on = Sesli oku
kiosk-speech-off = Sesli okumayı kapat
kiosk-speech-repeat = Tekrar oku
kiosk-speech-stop = Sustur
kiosk-louder = Sesi aç
kiosk-quieter = Sesi kıs
kiosk-speech-missing = Bu dilde sesli okuma henüz yok.

## The kiosk: only spoken.
kiosk-spoken-keys = Oklarla ilerleyin. Seçmek için yuvarlak düğmeye basın.
kiosk-spoken-choice = { $name }. Seçenek { $index }, toplam { $count }.
kiosk-spoken-on = { $name }, seçili.
kiosk-spoken-off = { $name }, seçili değil.
kiosk-spoken-number = Numaranız: { $number }.

## The visitor's page on the phone.
page-title = Numara { $number }
page-waiting = Sıradasınız
page-called = Sıra sizde. { $counter } numaralı gişeye gidin.
page-called-fetch = Sıra sizde. Bir belediye danışmanı yanınıza geliyor.
page-serving = { $counter } numaralı gişede size yardımcı olunuyor
page-parked = Görüşmenize ara verildi
page-parked-about = Yeriniz saklı. Devam edeceğimiz zaman size haber vereceğiz.
page-postponed = Saat { $time } olmadan çağrılmayacaksınız
page-postponed-about = Sıradaki yeriniz saklı.
page-finished = Görüşmeniz bitti
page-no-show = Sizi çağırdık ama göremedik
page-no-show-about = Bugün bir gişeye gelin, bir çözüm buluruz.
page-cancelled = Sıradan çıktınız
page-cancelled-about = Yine de yardım istiyor musunuz? Yeni bir numara alın veya bir gişeye gelin.
page-ended = Numaranız artık geçerli değil
page-ended-about = Tekrar geldiğinizde yeni bir numara alın veya bir gişeye gelin.
page-what-now = Şimdi ne olacak
page-what-now-none = İşleminizle ilgili sorunuz mu var? Tekrar gelin veya belediyeyi arayın.
page-live = Bu sayfa kendiliğinden yenilenir. Açık kalsın.
page-stale = Sayfanın şu anda bağlantısı yok ve yeniden deniyor. Bu arada salondaki panoya bakın.
page-reload = Sayfayı yenile
page-later = Daha sonra geleceğim
page-later-about = Yeriniz saklı kalır, ama seçtiğiniz süre boyunca çağrılmazsınız.
page-later-minutes = En erken { $minutes } dk sonra
page-cancel = Sıradan çık
page-cancel-sure = Sıradan çıkmak istiyor musunuz?
page-cancel-yes = Evet, sıradan çık
page-cancel-no = Hayır, sırada kal
page-rate = Görüşmeniz nasıldı?
page-rate-4 = Çok iyi
page-rate-3 = İyi
page-rate-2 = Pek iyi değil
page-rate-1 = Kötü
page-rate-about = Yanıtınız anonimdir ve daha iyi olmamıza yardımcı olur.
page-rate-thanks = Yanıtınız için teşekkürler!
page-changed = Bu yapılamadı, çünkü görüşmenizin durumu değişti. Şu anki durum:
page-busy = Çok fazla deneme yapıldı. Bir dakika bekleyip tekrar deneyin.
page-missing = Bu numara artık yok
page-missing-about = Sayfa yalnızca numarayı aldığınız gün geçerlidir. Salonda mısınız? Bir gişeye gelin, size yardımcı olalım.
page-privacy = Ad ve telefon numarası kaydetmiyoruz, yalnızca sıra numaranızı kaydediyoruz.

## The wall.
wall-now = Şimdi çağrılan
wall-go-to = Gişe: { $counter }
wall-counter = Gişe
wall-recent = Son çağrılanlar
wall-recall = Tekrar
wall-recalling = Tekrar çağırıyoruz
wall-waiting =
    { $count ->
        [0] Bekleyen yok
       *[other] { $count } kişi bekliyor
    }
wall-no-calls = Hoş geldiniz. Numara makinesinden numara alın.
wall-stale = Pano güncel değil
wall-stale-about = Son güncelleme: saat { $time }. Görevliler sizi çağıracak.
wall-stale-start = Görevliler sizi çağıracak.
wall-no-sound = Ses yok: “{ $text }”
wall-announcement = Duyuru
wall-spoken-call = Numara { $number }, lütfen { $counter } numaralı gişeye gidin.
wall-spoken-recall = Tekrar çağırıyoruz: numara { $number }, lütfen { $counter } numaralı gişeye gidin.
wall-spoken-short = { $number }, gişe { $counter }.
wall-to-left = solda
wall-to-right = sağda
wall-to-front = düz ileride
wall-to-back = arkanızda

## The counter: greeting.
counter-greeting = Merhaba! Size nasıl yardımcı olabilirim?
counter-greeting-said = Mer-ha-ba! Si-ze na-sel jar-dem-dzje å-la-bi-li-rim?
counter-greeting-play = Dinle

## The counter: signing in.
counter-sign-in = Oturum aç
counter-sign-out = Oturumu kapat
counter-guide = Danışman
counter-pin = PIN kodu
counter-at = Gişe { $counter }
counter-without-counter = Gişesiz, binada ulaşılabilir
counter-taken = Dolu: { $guide }
counter-reachable-about = Birisi dilinize ihtiyaç duyunca burada bir satır göreceksiniz.
counter-move = Gişe değiştir

## The counter: status.
counter-status-closed = Kapalı
counter-status-reachable = Ulaşılabilir
counter-status-paused = Mola
counter-status-free = Müsait
counter-status-armed = Sonrakini bekliyor
counter-status-called = Çağrıldı
counter-status-serving = Görüşmede

## The counter: commands.
counter-next = Sıradaki, lütfen
counter-armed-about = Size uygun sıradaki ziyaretçi otomatik olarak buraya çağrılır.
counter-disarm = Beklemeyi bırak
counter-call-number = Numara çağır
counter-number-field = Numara, örneğin A017
counter-recall = Tekrar çağır
counter-recalls = { $count } kez, en çok { $limit }
counter-start = Ziyaretçi geldi
counter-no-show = Gelmedi
counter-return = Sıraya geri gönder
counter-restore = Numarayı geri yükle
counter-park = Kenara al
counter-park-manual = Ben tekrar alana kadar
counter-park-minutes = { $minutes } dk boyunca
counter-parked = Kenara alınanlar
counter-parked-due = { $number }, { $minutes } dakikadır kenarda
counter-parked-back = sıraya dönüş saati { $time }
counter-parked-reminder = hatırlatma saati { $time }
counter-unpark = Tekrar al
counter-transfer = Yönlendir
counter-transfer-to = Nereye?
counter-transfer-errand = Başka bir işleme
counter-transfer-counter = Gişeye
counter-transfer-guide = Danışmana
counter-transfer-place = Sıradaki yeri
counter-place-keep = Yerini korur
counter-place-first = En başa
counter-place-last = En sona
counter-return-to-me = Sonra bana geri gelir
counter-add-errand = İşlem ekle
counter-finish = Bitir
counter-outcome = Nasıl sonuçlandı?
counter-reason = Ziyaretçi neden geldi?
counter-skip = Atla
counter-cancel = Vazgeç
counter-more = Daha fazla
counter-undo = Geri al: { $action }
counter-undo-call = Çağrı
counter-undone = Geri alındı: { $action }
counter-pause = Mola ver
counter-pause-reason = Mola nedeni?
counter-pause-break = Kısa mola
counter-pause-lunch = Öğle yemeği
counter-pause-phone = Telefon
counter-pause-meeting = Toplantı
counter-pause-other = Diğer
counter-paused-since = { $reason }, başlangıç saati { $time }
counter-resume = Moladan dön
counter-take-ticket = Yeni numara
counter-ticket-taken = { $number } numarası sırada
counter-search = Ara
counter-nothing-found = Hiçbir şey bulunamadı
counter-guide-away = Burada değil
counter-screen-language = Ekran dili

## The counter: the visit.
counter-no-visit = Şu anda ziyaretçi yok
counter-called = { $number } numarası çağrıldı
counter-came = { $number } numarası size geliyor
counter-errand = İşlem
counter-languages = Diller
counter-waited = Bekledi: { $duration }
counter-lasted = Görüşme süresi: { $duration }
counter-need-seat = Ziyaretçiye gelmesi için zaman tanıyın ve bir sandalye verin.
counter-need-step-free = Gişe basamaksız olmalı.
counter-need-quiet-call = Numara panoda görünmüyor. Ziyaretçiyle göz teması kurun veya yanına gidin.
counter-need-interpreter = Başlamadan önce tercümanı arayın.
counter-need-fetch = Ziyaretçinin yanına gidin.

## The counter: why this visitor.
counter-why = Neden bu ziyaretçi
counter-why-waited = bekledi: { $minutes } dk, hedef { $target } dk
counter-why-scarce =
    { $count ->
        [0] burada bu dilde yardımcı olabilecek kimse yok: { $language }
       *[other] bu dilde yalnızca { $count } danışman yardımcı olabilir: { $language }
    }
counter-why-booked = randevu saati { $time }
counter-why-head-start = { $minutes } dk öncelik
counter-why-first = sıranın başına alındı
counter-why-reserved = size ayrıldı

## The counter: queue.
counter-next-list = Sıradakiler
counter-unmatched = Burada yardımcı olabilecek kimse yok
counter-waiting-for-me =
    { $count ->
        [0] Sizi bekleyen yok
       *[other] { $count } kişi sizi bekliyor
    }
counter-longest = En uzun bekleme: { $duration }
counter-within-target = Hedef içinde
counter-near-target = Hedefe yakın
counter-over-target = Hedefi aştı
counter-colleagues = Çalışma arkadaşları

## The counter: help, alarm, languages wanted.
counter-help-asked = Yardım isteniyor: { $device }. Dil: { $language }
counter-help-answer = Oraya gidiyorum
counter-staff-call = Sessiz alarm
counter-staff-called = Gönderildi
counter-staff-unsent = Gönderilmedi. Tekrar deneyin veya telefon edin.
counter-staff-unseen = Gönderildi, ama başka hiçbir gişe bunu görmüyor. Telefon edin.
counter-staff-alarm = Gişe { $counter } alarm verdi. Oraya sakince gidin.
counter-staff-answer = Geliyorum
counter-staff-answered = Bir çalışma arkadaşı geliyor
counter-staff-going = { $counter } numaralı gişeye gidiyorsunuz
counter-wanted = { $language } gerekiyor. { $minutes } dk beklendi, gişe { $counter } boş.
counter-wanted-no-counter = { $language } gerekiyor. { $minutes } dk beklendi, henüz boş gişe yok.
counter-step-in = Ziyaretçiyi al

## The link.
link-lost = Sıra sistemiyle bağlantı yok
link-lost-since = Sıra sistemiyle bağlantı yok. Son bağlantı: saat { $time }
link-lost-about = Görüşme kaybolmadı. Ekran kendiliğinden yeniden bağlanır.
link-trying = Yeniden bağlanılıyor…
link-stale = Güncellenmiyor. Son güncelleme: saat { $time }
link-sending = Gönderiliyor…
link-no-answer = Sıra sistemi yanıt vermedi. Tekrar denemeden önce durumu kontrol edin.

## The manager's view at a counter.
manager-title = Salonun şu anki durumu
manager-open-room = Salonu aç
manager-close-room = Salonu kapat
manager-close-room-about = Kimse yeni numara alamaz. Bekleyenlere yardım edilir.
manager-room-open = Salon açık
manager-room-closed = Salon kapalı
manager-open-errand = Aç
manager-close-errand = Kapat
manager-sign-out = Başkasının oturumunu kapat
manager-errands = İşlemler
manager-counters = Gişeler
manager-language-alarms = İhtiyaç duyulan diller
manager-language-alarm = { $language }: { $minutes } dk beklendi
manager-reachable =
    { $count ->
        [0] Binada ulaşılabilir kimse yok
       *[other] Binada { $count } kişi ulaşılabilir
    }
manager-devices = Ekranlar ve yazıcılar
manager-devices-ok = Her şey çalışıyor.
manager-announce = Duyuru yaz
manager-announce-language = Hangi dilde yazıyorsunuz?
manager-announce-until = Gösterim sonu
manager-announce-no-end = Biri kaldırana kadar gösterilir
manager-announce-missing = Eksik: { $languages }
manager-announce-full = Daha fazla harf sığmıyor.
manager-announce-publish = Duyuruyu göster
manager-announce-clear = Duyuruyu kaldır
manager-end-ticket = Bir numarayı sonlandır
manager-end-reason = Neden
manager-done = Tamam
manager-nothing = Şu anda bir şey yok

## Devices and their problems.
device-kiosk = Numara makinesi
device-board = Pano
device-counter = Gişe ekranı
problem-offline = Bağlantı yok
problem-paper-low = Kâğıt bitmek üzere
problem-paper-out = Kâğıt bitti
problem-cover-open = Yazıcının kapağı açık
problem-printer-offline = Yazıcı yanıt vermiyor
problem-printer-error = Yazıcı hatası
problem-no-sound = Ses yok
problem-no-speech = Sesli okuma yok
problem-disk-full = Bilgisayarın depolama alanı dolu
problem-numbers-low = Numara makinesinin kendi numaraları bitmek üzere
problem-clock = Saat yanlış
problem-screen-size = Ekran çok küçük
problem-language-unknown = Bir dilin düğmesi yok
problem-other = Başka sorun: { $problem }

## The manager's pages in the browser.
report-title = Rapor
report-from = Başlangıç tarihi
report-to = Bitiş tarihi
report-show = Göster
report-by-errand = İşleme göre
report-by-language = Dile göre
report-by-hour = Saate göre
report-by-guide = Danışmana göre
report-total = Toplam
report-taken = Numaralar
report-served = Yardım alan
report-cancelled = Sıradan çıkan
report-unserved = Yardım alamayan
report-wait-p50 = Bekleme, medyan
report-wait-p90 = Bekleme, 10’da 9
report-wait-max = Bekleme, en uzun
report-served-p50 = Görüşme, medyan
report-outcomes = Görüşmeler nasıl sonuçlandı
report-reasons = Ziyaretçiler neden geldi
report-solved-here = İlk başvuruda çözüldü
report-avoidable = Önlenebilirdi
report-ratings = Ziyaretçilerin değerlendirmesi
report-forecast = Bekleme süreleri ne kadar tuttu
report-forecast-about = Söylediğimizden uzun bekleyenlerin oranı: %{ $percent } (görüşme sayısı: { $count }; %95 güvenle: %{ $low }–{ $high }). Hedef: %10.
report-too-few = 5’ten az görüşme gösterilmez
report-empty = Bu günlerde görüşme yok.

## The paper.
paper-taken = Numaranın alındığı tarih ve saat: { $date }, { $time }
paper-valid = Numara bugün geçerlidir.
paper-lost = Sıranızı kaçırdınız mı? Bir gişeye gelin, size yardımcı olalım.

## Refusals as a visitor reads them.
refusal-room-closed = Şu anda kapalıyız. Acil mi? “Yardıma ihtiyacım var” düğmesine dokunun.
refusal-errand-closed = Bu işlem şu anda kapalı. Başka bir işlem seçin veya yardım isteyin.
refusal-quota-reached = Bu işlem için bugünkü numaralar bitti. Başka bir işlem seçin veya yardım isteyin.
refusal-series-full = Şu anda bütün numaralar kullanımda. Biraz sonra tekrar deneyin veya yardım isteyin.
refusal-unknown-errand = Bu işlem artık yok. Başka bir işlem seçin.
refusal-unknown-language = Bu dili burada sunamıyoruz. Başka bir dil seçin veya yardım isteyin.
refusal-unknown-ticket = Numaranızı bulamıyoruz. Bir gişeye gelin, size yardımcı olalım.
refusal-already-called = Numaranız daha önce çağrıldı. Panoya bakın veya bir gişeye gelin.
refusal-already-ended = Numaranız sona erdi. Daha fazla yardım istiyorsanız yeni bir numara alın.
refusal-other = Bu yapılamadı. Tekrar deneyin veya yardım isteyin.

## Refusals as a guide or manager reads them.
refused-bad-request = Sıra sistemi bu komutu anlamadı. Programı güncelleyin.
refused-not-allowed = Bunun için yetkiniz yok.
refused-unknown-errand = Bu işlem artık yok.
refused-unknown-language = Bu dil salonda yok.
refused-unknown-ticket = Bu numara bugün yok.
refused-unknown-counter = Bu gişe yok.
refused-unknown-outcome = Bu sonuç artık yok. Başka bir sonuç seçin.
refused-unknown-reason = Bu neden artık yok. Başka bir neden seçin.
refused-unknown-guide-or-pin = Ad veya PIN kodu yanlış. Tekrar deneyin.
refused-locked-out = Çok fazla hata yapıldı. Birkaç dakika bekleyip tekrar deneyin.
refused-counter-taken = O gişede bir çalışma arkadaşının oturumu açık.
refused-not-signed-in = Önce oturum açın.
refused-paused = Moladasınız. Önce molayı bitirin.
refused-busy = Zaten bir ziyaretçiniz var. Önce o görüşmeyi bitirin.
refused-no-visitor = Şu anda ziyaretçiniz yok.
refused-nobody-waiting = Şu anda sizi bekleyen yok.
refused-already-called = Bir çalışma arkadaşı sizden önce davrandı. Numara zaten çağrıldı.
refused-still-open = Numara hâlâ geçerli. Geri yüklemeye gerek yok.
refused-already-started = Görüşme zaten başladı.
refused-not-started = Önce ziyaretçinin geldiğini işaretleyin.
refused-already-ended = Numara zaten sona erdi.
refused-not-for-you = Ziyaretçi bir çalışma arkadaşına ayrıldı.
refused-not-on-duty = Şu anda orada oturumu açık kimse yok.
refused-number-in-use = Bu numara yeni bir ziyaretçiye verildi.
refused-room-closed = Salon kapalı.
refused-errand-closed = Bu işlem kapalı.
refused-quota-reached = Bu işlem için bugünkü numaralar bitti.
refused-series-full = Seride şu anda boş numara yok.
refused-recall-limit = Numara izin verilen sayıda çağrıldı.
refused-outcome-required = Görüşmenin nasıl sonuçlandığını seçin.
refused-nothing-to-undo = Geri alınacak bir şey yok.
refused-other = Bu yapılamadı. Tekrar deneyin.
