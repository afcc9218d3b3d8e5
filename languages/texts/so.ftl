### Somali.

## Names of the languages.
language-sv = af Iswiidhish
language-en = af Ingiriisi
language-fa = af Faarisi
language-ar = af Carabi
language-tr = af Turki
language-bs = af Bosniyaan
language-sr = af Seerbiyaan
language-hr = af Kroweeshiyaan
language-so = af Soomaali
language-ru = af Ruush
language-de = af Jarmal
language-es = af Isbaanish
language-it = af Talyaani
language-fi = af Finish
language-swl = luqadda calaamadaha ee Iswiidhan
language-ckb = af Kurdi (Soraani)
language-kmr-arab = af Kurdi (Baadiinaani)
language-kmr = af Kurdi (Kurmaanji)
language-az = af Aserbayjaani
language-azb = af Aserbayjaani Koonfureed
language-fa-af = af Dari

## Days and opening hours.
day-on-mon = maalinta Isniinta
day-on-tue = maalinta Talaadada
day-on-wed = maalinta Arbacada
day-on-thu = maalinta Khamiista
day-on-fri = maalinta Jimcaha
day-on-sat = maalinta Sabtida
day-on-sun = maalinta Axadda
day-today = maanta
day-tomorrow = berri
hours-open-until = Furan ilaa { $time }
hours-closed = Xiran
hours-opens = Waxaan furi doonnaa { $day } saacadda { $time }.
hours-opens-unknown = Weli ma naqaanno goorta aan mar kale furi doonno.

## Durations.
duration-under-minute = ka yar 1 daqiiqo
duration-minutes = { $minutes } daqiiqo
duration-hours = { $hours } saac
duration-hours-minutes = { $hours } saac { $minutes } daqiiqo

## How long until the call.
wait-title = Waqtiga sugidda
wait-range = { $low }–{ $high } daqiiqo
wait-range-about = qiyaastii { $low }–{ $high } daqiiqo
wait-at-most = ugu badnaan { $high } daqiiqo
wait-at-most-about = qiyaastii { $high } daqiiqo
wait-more-than = in ka badan { $low } daqiiqo
wait-unknown = Ma sheegi karno inta aad sugi doonto.
wait-unknown-card = Waqtiga sugidda lama yaqaan
wait-spoken = Waxaad sugi doontaa qiyaastii { $low } ilaa { $high } daqiiqo.
wait-spoken-at-most = Waxaad sugi doontaa ugu badnaan { $high } daqiiqo.
wait-ahead =
    { $count ->
        [0] Adiga ayaa safka ugu horreeya.
        [one] 1 qof ayaa kaa horreeya.
       *[other] { $count } qof ayaa kaa horreeya.
    }

## The ticket.
ticket-your-number = Lambarkaaga
ticket-next = Lambarkaaga waan muujin doonnaa waana u yeeri doonnaa goorta uu markaagu soo gaaro.
ticket-next-quiet = Lambarkaaga cod dheer uguma yeeri doonno. Safka kala soco taleefanka, ama ku sug miisaska agtooda, annaga ayaa kuu sheegi doonna.
ticket-next-fetch = Fadhiiso meel kuu fiican. Hage degmo ayaa kuu iman doona.
ticket-next-unmatched = Safka ayaad ku jirtaa. Shaqaaluhu waxay arkaan waxa aad u baahan tahay, waxayna raadinayaan qof ku caawin kara.
ticket-scan = Safka kala soco taleefanka
ticket-scan-about = Kamaradda ku beeg koodhka. Markaas waad yara bixi kartaa.
ticket-scan-how = Kamaradda ku beeg koodhka.
ticket-booked = Ballantaadu waa saacadda { $time }.

## Needs.
need-seat = Way igu adag tahay inaan taagnaado
need-seat-about = Fadhiiso inta aad sugayso. Marka laguu yeero ha degdegin, shaqaaluhu way ku sugi doonaan.
need-step-free = Miis aan jaranjaro lahayn
need-step-free-about = Kursiga taayirrada leh, qalabka socodka ama gaariga carruurta.
need-quiet-call = Cod dheer ha iigu yeerina
need-quiet-call-about = Lambarkaagu wuxuu ka muuqan doonaa oo keliya taleefanka iyo miiska, kama muuqan doono shaashadda derbiga.
need-interpreter = Waxaan rabaa turjubaan
need-interpreter-about = Waxaan kugu caawinaynaa turjubaan, tusaale ahaan dhanka taleefanka.
need-fetch = Ii kaalaya
need-fetch-about = Hage degmo ayaa kuu iman doona goorta uu markaagu soo gaaro.

## The kiosk: first page and language.
kiosk-welcome = Soo dhowow
kiosk-touch = Taabo shaashadda si aad u bilowdo
kiosk-waits-now = Waqtiyada sugidda hadda
kiosk-language-choose = Dooro luqaddaada
kiosk-language-said = Af Soomaali. Riix halkan si aad caawimaad ugu hesho af Soomaali.
kiosk-language-change = Beddel luqadda

## The kiosk: errand, and a second language.
kiosk-errand-choose = Maxaad rabtaa in lagaa caawiyo?
kiosk-errand-closed = Hadda xiran
kiosk-errand-used-up = Lambarro ma jiraan
kiosk-page-next = Muuji kuwo kale
kiosk-page-previous = Muuji kuwii hore
kiosk-swedish-too = Af Iswiidhish sidoo kale waa ii fiican yahay
kiosk-english-too = Af Ingiriisi sidoo kale waa ii fiican yahay
kiosk-too-about = Markaas dad ka badan ayaa ku caawin kara.
kiosk-too-wait = Waqtiga sugidda markaas: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Hadda halkan ma joogo qof luqaddaada ku hadla
kiosk-nobody-about = Si kastaba caawimaad waad heli kartaa. Dooro waxa kuugu fiican.
kiosk-nobody-errand = Hadda halkan ma joogo qof arrintaas kaa caawin kara
kiosk-way-interpreter = Caawimaad ku hel turjubaan
kiosk-way-interpreter-about = Turjubaan ayaan kuu diyaarin doonnaa goorta uu markaagu soo gaaro, badanaa dhanka taleefanka.
kiosk-way-language = Dooro luqad kale oo dheeraad ah
kiosk-way-language-about = Haddii aad ku hadasho luqado kale, dad ka badan ayaa ku caawin kara.
kiosk-way-wait = Sug qof luqaddayda ku hadla
kiosk-way-wait-about = Waxaan weydiin doonnaa shaqaalaha kale ee dhismaha. Waqti dheer ayay qaadan kartaa.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Ma u baahan tahay wax gaar ah?
kiosk-needs-about = Waxaad dooran kartaa dhowr, ama inaadan waxba dooran.
kiosk-booked-choose = Waqtigee ayaad ballansatay?
kiosk-booked-earlier = Waqtiyo ka horreeya
kiosk-booked-later = Waqtiyo ka dambeeya
kiosk-booked-now = hadda
kiosk-booked-none = Ballan ma lihi
kiosk-take = Qaado lambar
kiosk-taking = Lambarkaaga waa la soo qaadayaa …
kiosk-no-number = Lambar ma aadan helin. Fadlan mar kale isku day, ama tag miiska kuugu dhow.

## The kiosk: the ticket page.
kiosk-paper-take = Qaado warqaddaada lambarka
kiosk-paper-printing = Waa la daabacayaa …
kiosk-paper-failed = Warqadda lambarka lama daabici karin. Si kastaba lambarkaagu wuu shaqaynayaa.
kiosk-paper-none = Hadda ma jiraan warqado lambar. Lambarkaaga waxaad ka arki doontaa shaashaddan.
kiosk-remember-only = Xusuusnow lambarka ama sawir ka qaado.
kiosk-done = Dhammee
kiosk-show-longer = Sii muuji
kiosk-wrong-errand = Arrin khaldan?
kiosk-returns =
    { $seconds ->
        [one] Shaashaddu waxay dib u bilaabmaysaa 1 ilbiriqsi kaddib.
       *[other] Shaashaddu waxay dib u bilaabmaysaa { $seconds } ilbiriqsi kaddib.
    }

## The kiosk: help.
kiosk-help = Caawimaad ayaan u baahanahay
kiosk-help-asked = Caawimaad way soo socotaa
kiosk-help-asked-about = Fadlan shaashadda ag joog. Shaqaaluhu way og yihiin inaad halkan joogto.
kiosk-help-answered = Hage degmo ayaa hadda kuu imanaya.
kiosk-help-failed = Shaashaddu hadda lama xiriiri karto shaqaalaha. Fadlan tag miiska kuugu dhow.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Waan xirannahay
kiosk-closed-about = Haddii aad hore lambar u haysato, maanta waan ku caawinaynaa. Haddii kale waxaad wici kartaa degmada ama booqan kartaa bogga internetka ee degmada.
kiosk-offline = Shaashaddu hadda lama xiriiri karto safka. Waxaad heli doontaa lambar shaqaynaya, booskaagana waxaa laga tirinayaa hadda.
kiosk-offline-ticket = Shaashaddu hadda lama xiriiri karto safka. Lambarkaagu wuu shaqaynayaa, booskaagana waxaa la tirinayaa laga bilaabo hadda.
kiosk-message-next = Fariinta xigta ({ $index } ee { $count })
kiosk-offline-full = Shaashaddu hadda ma hayso lambarro kale. Fadlan tag miiska kuugu dhow.
kiosk-stale = Hadda ma tusi karno waqtiyada sugidda.
kiosk-starting = Wax yar sug …
screen-refused = Shaashadda looma oggolaan inay ku xirmato qolka. Hubi ereyga sirta ah ee shaashadda.
screen-refused-about = U sheeg qofka nidaamka mas’uulka ka ah waxa halkan ku qoran. Shaashaddu iskeed ayay mar kale isugu dayaysaa.
trial-ribbon = Qol tijaabo – waxba halkan run ma aha
trial-pin = Qol tijaabo: lambarka PIN waa { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Weli ma joogtaa?
kiosk-idle-stay = Haa, weli waan joogaa
kiosk-back = Dib u noqo
kiosk-continue = Sii wad
kiosk-larger-text = Qoraal ka weyn
kiosk-high-contrast = Midabyo si cad u kala muuqda
kiosk-low-reach = Badhamo hoose
kiosk-speech-on = Cod ku akhri
kiosk-speech-off = Dami akhrinta codka
kiosk-speech-repeat = Mar kale akhri
kiosk-speech-stop = Jooji codka
kiosk-louder = Codka kor u qaad
kiosk-quieter = Codka hoos u dhig
kiosk-speech-missing = Luqaddan weli cod laguma akhrin karo.

## The kiosk: only spoken.
kiosk-spoken-keys = Isticmaal fallaaraha si aad u kala wareegto. Riix badhanka wareegsan si aad wax u doorato.
kiosk-spoken-choice = { $name }. Doorashada { $index } ee { $count }.
kiosk-spoken-on = { $name }, waa la doortay.
kiosk-spoken-off = { $name }, lama dooran.
kiosk-spoken-number = Lambarkaagu waa { $number }.

## The visitor's page on the phone.
page-title = Lambarka { $number }
page-waiting = Safka ayaad ku jirtaa
page-called = Waa markaagii. Tag miiska { $counter }.
page-called-fetch = Waa markaagii. Hage degmo ayaa kuu imanaya.
page-serving = Waxaa lagugu caawinayaa miiska { $counter }
page-parked = Booqashadaada waa la hakiyay
page-parked-about = Booskaaga waad haysanaysaa. Waan kuu sheegi doonnaa goorta aan sii wadno.
page-postponed = Laguuma yeeri doono ka hor saacadda { $time }
page-postponed-about = Booskaaga safka waad haysanaysaa.
page-finished = Booqashadaadu way dhammaatay
page-no-show = Waan kuu yeernay, laakiin kuma arkin
page-no-show-about = Maanta kaalay mid ka mid ah miisaska, waan kuu xallin doonnaa.
page-cancelled = Safka waad ka baxday
page-cancelled-about = Weli ma rabtaa caawimaad? Qaado lambar cusub, ama kaalay mid ka mid ah miisaska.
page-ended = Lambarkaagu hadda ma shaqaynayo
page-ended-about = Qaado lambar cusub goorta aad soo noqoto, ama kaalay mid ka mid ah miisaska.
page-what-now = Waxa hadda dhacaya
page-what-now-none = Su’aalo ma ka qabtaa arrintaada? Mar kale kaalay ama wac degmada.
page-live = Boggu iskiis ayuu isu cusboonaysiiyaa. Ha xirin.
page-stale = Boggu hadda xiriir ma laha, mar kale ayuuna isku dayayaa. Inta ka horraysa eeg shaashadda derbiga ee qolka.
page-reload = Cusboonaysii bogga
page-later = Goor dambe ayaan imanayaa
page-later-about = Booskaaga waad haysanaysaa, laakiin laguuma yeerayo inta lagu jiro waqtiga aad doorato.
page-later-minutes = Ugu horrayn { $minutes } daqiiqo kaddib
page-cancel = Safka ka bax
page-cancel-sure = Ma rabtaa inaad safka ka baxdo?
page-cancel-yes = Haa, safka ka bax
page-cancel-no = Maya, safka ku sii jir
page-rate = Sidee ayay ahayd booqashadaadu?
page-rate-4 = Aad u fiican
page-rate-3 = Fiican
page-rate-2 = Sidaas uma fiicnayn
page-rate-1 = Xun
page-rate-about = Jawaabtaadu magac ma leh, waxayna naga caawinaysaa inaan sii hagaagno.
page-rate-thanks = Waad ku mahadsan tahay jawaabtaada!
page-changed = Taasi ma suurtogelin, maxaa yeelay booqashadaadu hore ayay u sii socotay. Hadda waa sidan:
page-busy = Isku dayo aad u badan ayaa la sameeyay. Sug hal daqiiqo oo mar kale isku day.
page-missing = Lambarkani hadda ma jiro
page-missing-about = Boggu wuxuu shaqaynayaa oo keliya maalinta aad lambarka qaadatay. Qolka ma ku jirtaa? Kaalay mid ka mid ah miisaska, waan ku caawin doonnaa.
page-privacy = Ma kaydinno magac iyo lambar taleefan midna, waxaan kaydinnaa oo keliya lambarkaaga safka.

## The wall.
wall-now = Waxaa loo yeerayaa
wall-go-to = Tag miiska { $counter }
wall-counter = Miis
wall-recent = Kuwii ugu dambeeyay
wall-recall = Mar kale
wall-recalling = Mar kale ayaan u yeeraynaa
wall-waiting =
    { $count ->
        [0] Qofna ma sugayo
        [one] 1 qof ayaa sugaya
       *[other] { $count } qof ayaa sugaya
    }
wall-no-calls = Soo dhowow. Lambar ka qaado shaashadda lambarrada.
wall-stale = Shaashaddan lama cusboonaysiin
wall-stale-about = Markii ugu dambaysay waxaa la cusboonaysiiyay saacadda { $time }. Shaqaalaha ayaa kuu yeeri doona.
wall-stale-start = Shaqaalaha ayaa kuu yeeri doona.
wall-no-sound = Cod ma jiro: “{ $text }”
wall-announcement = Ogeysiis
wall-spoken-call = Lambarka { $number }, fadlan tag miiska { $counter }.
wall-spoken-recall = Mar kale ayaan u yeeraynaa: lambarka { $number }, fadlan tag miiska { $counter }.
wall-spoken-short = { $number }, miiska { $counter }.
wall-to-left = dhanka bidix
wall-to-right = dhanka midig
wall-to-front = dhanka hore
wall-to-back = gadaashaada

## The counter: greeting.
counter-greeting = Soo dhowow! Maxaan kaa caawin karaa?
counter-greeting-said = Så dåw-åw! Ma-haan kaa aa-win ka-raa?
counter-greeting-play = Daar codka

## The counter: signing in.
counter-sign-in = Gal nidaamka
counter-sign-out = Ka bax nidaamka
counter-guide = Hage degmo
counter-pin = Lambarka PIN
counter-at = Miiska { $counter }
counter-without-counter = Miis la’aan, laga heli karo dhismaha
counter-taken = Waxaa jooga: { $guide }
counter-reachable-about = Halkan ayaad farriin ka heli doontaa goorta qof u baahdo luqaddaada.
counter-move = Beddel miiska

## The counter: status.
counter-status-closed = Xiran
counter-status-reachable = La heli karo
counter-status-paused = Nasasho
counter-status-free = Bannaan
counter-status-armed = Sugaya kan xiga
counter-status-called = Loo yeeray
counter-status-serving = Caawinaya

## The counter: commands.
counter-next = Kan xiga, fadlan
counter-armed-about = Booqdaha xiga ee kugu habboon si otomaatig ah ayaa halkan loogu yeeri doonaa.
counter-disarm = Jooji sugidda
counter-call-number = U yeer lambar
counter-number-field = Lambar, tusaale ahaan A017
counter-recall = Mar kale u yeer
counter-recalls = { $count } ka mid ah { $limit }
counter-start = Booqduhu waa joogaa
counter-no-show = Ma iman
counter-return = Ku celi safka
counter-restore = Soo celi lambar
counter-park = Haki
counter-park-manual = Ilaa aan dib u soo qaado
counter-park-minutes = Muddo { $minutes } daqiiqo ah
counter-parked = La hakiyay
counter-parked-due = Lambarka { $number } wuxuu hakad ku jiraa { $minutes } daqiiqo
counter-parked-back = safka wuxuu ku soo noqonayaa saacadda { $time }
counter-parked-reminder = xasuusin saacadda { $time }
counter-unpark = Dib u soo qaado
counter-transfer = U gudbi
counter-transfer-to = Xaggee?
counter-transfer-errand = Arrin kale
counter-transfer-counter = Miis kale
counter-transfer-guide = Hage degmo kale
counter-transfer-place = Booska safka
counter-place-keep = Booskiisa wuu haystaa
counter-place-first = Ugu horreeya
counter-place-last = Ugu dambeeya
counter-return-to-me = Kaddib aniga ayuu ii soo noqonayaa
counter-add-errand = Ku dar arrin
counter-finish = Dhammee
counter-outcome = Sidee ayay ku dhammaatay?
counter-reason = Muxuu booqduhu u yimid?
counter-skip = Ka bood
counter-cancel = Iska daa
counter-more = Wax kale
counter-undo = Ka noqo: { $action }
counter-undo-call = Yeerista
counter-undone = Waa laga noqday: { $action }
counter-pause = Naso
counter-pause-reason = Maxaa loo nasanayaa?
counter-pause-break = Nasasho gaaban
counter-pause-lunch = Qado
counter-pause-phone = Taleefan
counter-pause-meeting = Kulan
counter-pause-other = Wax kale
counter-paused-since = { $reason } tan iyo saacadda { $time }
counter-resume = Ka soo noqo nasashada
counter-take-ticket = Lambar cusub
counter-ticket-taken = Lambarka { $number } safka ayuu ku jiraa
counter-search = Raadi
counter-nothing-found = Waxba lama helin
counter-guide-away = Ma joogo
counter-screen-language = Luqadda shaashadda

## The counter: the visit.
counter-no-visit = Hadda booqde ma joogo
counter-called = Lambarka { $number } waa loo yeeray
counter-came = Lambarka { $number } wuu kuu soo socdaa
counter-errand = Arrin
counter-languages = Luqado
counter-waited = Wuxuu sugay { $duration }
counter-lasted = Booqashadu waxay socotaa { $duration }
counter-need-seat = Booqdaha ha dedejin, kursina sii.
counter-need-step-free = Miisku waa inuusan jaranjaro lahayn.
counter-need-quiet-call = Lambarku kama muuqdo shaashadda derbiga. Booqdaha fiiri ama u tag.
counter-need-interpreter = Wac turjubaan ka hor intaadan bilaabin.
counter-need-fetch = U tag booqdaha.

## The counter: why this visitor.
counter-why = Maxaa loo doortay booqdahan
counter-why-waited = wuxuu sugay { $minutes } daqiiqo, yoolku waa { $target } daqiiqo
counter-why-scarce =
    { $count ->
        [0] qofna halkan luqaddan kuma caawin karo: { $language }
        [one] 1 hage degmo oo keliya ayaa luqaddan ku caawin kara: { $language }
       *[other] { $count } hage degmo oo keliya ayaa luqaddan ku caawin kara: { $language }
    }
counter-why-booked = ballan saacadda { $time }
counter-why-head-start = { $minutes } daqiiqo oo hormarin ah
counter-why-first = safka hortiisa ayaa loo soo wareejiyay
counter-why-reserved = adiga ayaa laguu hayaa

## The counter: queue.
counter-next-list = Kuwa xiga
counter-unmatched = Qofna halkan ma caawin karo
counter-waiting-for-me =
    { $count ->
        [0] Qofna kuma sugayo
        [one] 1 qof ayaa ku sugaya
       *[other] { $count } qof ayaa ku sugaya
    }
counter-longest = Sugidda ugu dheer: { $duration }
counter-within-target = Yoolka gudihiisa
counter-near-target = U dhow yoolka
counter-over-target = Ka badan yoolka
counter-colleagues = Shaqaalaha kale

## The counter: help, alarm, languages wanted.
counter-help-asked = Qof jooga { $device } ayaa caawimaad raba. Luqad: { $language }
counter-help-answer = Anigaa u tagaya
counter-staff-call = Digniin aamusan
counter-staff-called = Waa la diray
counter-staff-unsent = Lama dirin. Mar kale isku day ama taleefan ku wac.
counter-staff-unseen = Waa la diray, laakiin ma jiro miis kale oo arkaya. Taleefan ku wac.
counter-staff-alarm = Digniin ka timid miiska { $counter }. Si deggan u tag.
counter-staff-answer = Waan imanayaa
counter-staff-answered = Qof shaqaalaha ka mid ah ayaa soo socda
counter-staff-going = Waxaad u socotaa miiska { $counter }
counter-wanted = Waxaa loo baahan yahay { $language }. Waxaa la sugay { $minutes } daqiiqo, miiska { $counter } waa bannaan yahay.
counter-wanted-no-counter = Waxaa loo baahan yahay { $language }. Waxaa la sugay { $minutes } daqiiqo, weli miis bannaan ma jiro.
counter-step-in = Qaabil booqdaha

## The link.
link-lost = Safka xiriir lalama laha
link-lost-since = Safka xiriir lalama laha tan iyo saacadda { $time }
link-lost-about = Booqashadu way kaydsan tahay. Shaashaddu iskeed ayay mar kale isugu xiri doontaa.
link-trying = Mar kale ayay isku dayaysaa inay ku xirmato…
link-stale = Lama cusboonaysiin tan iyo saacadda { $time }
link-sending = Waa la dirayaa …
link-no-answer = Safku ma jawaabin. Hubi ka hor intaadan mar kale isku dayin.

## The manager's view at a counter.
manager-title = Qolka hadda
manager-open-room = Fur qolka
manager-close-room = Xir qolka
manager-close-room-about = Qofna ma qaadan karo lambar cusub. Kuwa sugaya waa la caawinayaa.
manager-room-open = Qolku waa furan yahay
manager-room-closed = Qolku waa xiran yahay
manager-open-errand = Fur
manager-close-errand = Xir
manager-sign-out = Shaqaale ka saar nidaamka
manager-errands = Arrimo
manager-counters = Miisas
manager-language-alarms = Luqadaha loo baahan yahay
manager-language-alarm = { $language }: waxaa la sugay { $minutes } daqiiqo
manager-reachable =
    { $count ->
        [0] Qofna lagama heli karo dhismaha
        [one] 1 qof ayaa laga heli karaa dhismaha
       *[other] { $count } qof ayaa laga heli karaa dhismaha
    }
manager-devices = Shaashado iyo daabacayaal
manager-devices-ok = Wax walba way shaqaynayaan.
manager-announce = Qor ogeysiis
manager-announce-language = Luqaddee ayaad ku qoraysaa?
manager-announce-until = La muujinayo ilaa
manager-announce-no-end = Waa la muujinayaa ilaa uu qof ka saaro
manager-announce-missing = Waxaa dhiman: { $languages }
manager-announce-full = Xarfo kale meel uma bannaana.
manager-announce-publish = Muuji ogeysiiska
manager-announce-clear = Ka saar ogeysiiska
manager-end-ticket = Dhammee lambar
manager-end-reason = Sabab
manager-done = Waa la sameeyay
manager-nothing = Hadda waxba ma jiraan

## Devices and their problems.
device-kiosk = Shaashadda lambarrada
device-board = Shaashadda derbiga
device-counter = Shaashadda miiska
problem-offline = Xiriir ma jiro
problem-paper-low = Warqaddu way sii dhammaanaysaa
problem-paper-out = Warqaddii way dhammaatay
problem-cover-open = Daboolka daabacaha ayaa furan
problem-printer-offline = Daabacuhu ma jawaabayo
problem-printer-error = Daabacaha ayaa cillad leh
problem-no-sound = Cod ma jiro
problem-no-speech = Akhrinta codka ma shaqaynayso
problem-disk-full = Kaydka kombiyuutarku waa buuxaa
problem-numbers-low = Lambarrada u gaarka ah shaashadda lambarrada way sii dhammaanayaan
problem-clock = Saacaddu way qaldan tahay
problem-screen-size = Shaashaddu aad bay u yar tahay
problem-language-unknown = Hal luqad badhan ma laha
problem-other = Cillad kale: { $problem }

## The manager's pages in the browser.
report-title = Warbixin
report-from = Laga bilaabo
report-to = Ilaa
report-show = Muuji
report-by-errand = Arrin kasta
report-by-language = Luqad kasta
report-by-hour = Saacad kasta
report-by-guide = Hage degmo kasta
report-total = Wadarta
report-taken = Lambarro
report-served = La caawiyay
report-cancelled = Safka ka baxay
report-unserved = Aan la caawin
report-wait-p50 = Sugidda, dhexda
report-wait-p90 = Sugidda, 9 ka mid ah 10
report-wait-max = Sugidda, ugu dheer
report-served-p50 = Booqashada, dhexda
report-outcomes = Sida booqashooyinku ku dhammaadeen
report-reasons = Sababta booqdayaashu u yimaadeen
report-solved-here = Lagu xalliyay xiriirka koowaad
report-avoidable = Laga fogaan kari lahaa
report-ratings = Qiimaynta booqdayaasha
report-forecast = Sida ay waqtiyada sugiddu sax u ahaayeen
report-forecast-about = { $count } booqasho, { $percent } % ka mid ah sugiddu way ka dheerayd intii aan sheegnay (hubaal 95 %: { $low }–{ $high } %). Yoolku waa 10 %.
report-too-few = Booqashooyin ka yar 5 lama muujiyo
report-empty = Maalmahan booqasho ma jirto.

## The paper.
paper-taken = Lambarka waxaa la qaatay { $date } saacadda { $time }
paper-valid = Lambarku maanta ayuu shaqaynayaa.
paper-lost = Markaagii ma ku dhaafay? Kaalay mid ka mid ah miisaska, waan ku caawin doonnaa.

## Refusals as a visitor reads them.
refusal-room-closed = Hadda waan xirannahay. Ma degdeg baa? Riix “Caawimaad ayaan u baahanahay”.
refusal-errand-closed = Arrintaasi hadda waa xiran tahay. Dooro arrin kale, ama codso caawimaad.
refusal-quota-reached = Lambarrada maanta ee arrintaas way dhammaadeen. Dooro arrin kale, ama codso caawimaad.
refusal-series-full = Dhammaan lambarrada hadda waa la isticmaalayaa. Wax yar kaddib mar kale isku day, ama codso caawimaad.
refusal-unknown-errand = Arrintaasi hadda ma jirto. Dooro mid kale.
refusal-unknown-language = Luqaddaas halkan kuma bixin karno. Dooro mid kale, ama codso caawimaad.
refusal-unknown-ticket = Lambarkaaga ma helayno. Kaalay mid ka mid ah miisaska, waan ku caawin doonnaa.
refusal-already-called = Lambarkaaga hore ayaa loo yeeray. Eeg shaashadda derbiga, ama kaalay mid ka mid ah miisaska.
refusal-already-ended = Lambarkaagu hore ayuu u dhammaaday. Qaado mid cusub haddii aad rabto caawimaad kale.
refusal-other = Taasi ma suurtogelin. Mar kale isku day, ama codso caawimaad.

## Refusals as a guide or manager reads them.
refused-bad-request = Safku amarka ma fahmin. Cusboonaysii barnaamijka.
refused-not-allowed = Uma haysatid oggolaansho taas.
refused-unknown-errand = Arrintu hadda ma jirto.
refused-unknown-language = Luqaddu qolka kuma jirto.
refused-unknown-ticket = Lambarku maanta ma jiro.
refused-unknown-counter = Miisku ma jiro.
refused-unknown-outcome = Natiijadaasi hadda ma jirto. Dooro mid kale.
refused-unknown-reason = Sababtaasi hadda ma jirto. Dooro mid kale.
refused-unknown-guide-or-pin = Magaca ama lambarka PIN waa qalad. Mar kale isku day.
refused-locked-out = Isku dayo qaldan oo aad u badan. Sug dhowr daqiiqo oo mar kale isku day.
refused-counter-taken = Qof kale oo shaqaalaha ah ayaa miiskaas ku jira.
refused-not-signed-in = Marka hore gal nidaamka.
refused-paused = Nasasho ayaad ku jirtaa. Marka hore ka soo noqo nasashada.
refused-busy = Hore ayaad booqde u haysaa. Marka hore booqashadaas dhammee.
refused-no-visitor = Hadda booqde ma haysid.
refused-nobody-waiting = Hadda qofna kuma sugayo.
refused-already-called = Qof kale oo shaqaalaha ah ayaa kaa horreeyay. Lambarka hore ayaa loo yeeray.
refused-still-open = Lambarku weli ma dhammaan. Looma baahna in safka lagu soo celiyo.
refused-already-started = Booqashadu hore ayay u bilaabatay.
refused-not-started = Marka hore calaamadee in booqduhu joogo.
refused-already-ended = Lambarku hore ayuu u dhammaaday.
refused-not-for-you = Booqdaha waxaa loo hayaa qof kale oo shaqaalaha ah.
refused-not-on-duty = Hadda qofna halkaas nidaamka kuma jiro.
refused-number-in-use = Lambarka hore ayaa booqde cusub loo siiyay.
refused-room-closed = Qolku waa xiran yahay.
refused-errand-closed = Arrintu waa xiran tahay.
refused-quota-reached = Lambarrada maanta ee arrintu way dhammaadeen.
refused-series-full = Taxanaha hadda lambar bannaan kuma jiro.
refused-recall-limit = Lambarka waxaa loo yeeray inta jeer ee la oggol yahay.
refused-outcome-required = Dooro sidii booqashadu ku dhammaatay.
refused-nothing-to-undo = Ma jiro wax laga noqdo.
refused-other = Taasi ma suurtogelin. Mar kale isku day.
