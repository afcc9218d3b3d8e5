### Kurdish, Kurmanji.

## Names of the languages.
language-sv = swêdî
language-en = îngilîzî
language-fa = farisî
language-ar = erebî
language-tr = tirkî
language-bs = bosnî
language-sr = sirbî
language-hr = xirwatî
language-so = somalî
language-ru = rûsî
language-de = almanî
language-es = spanî
language-it = îtalî
language-fi = fînlandî
language-swl = zimanê îşaretan ê swêdî
language-ckb = kurdî (soranî)
language-kmr-arab = kurdî (behdînî)
language-kmr = kurdî (kurmancî)
language-az = azerî
language-azb = azeriya başûr
language-fa-af = derî

## Days and opening hours.
day-on-mon = roja duşemê
day-on-tue = roja sêşemê
day-on-wed = roja çarşemê
day-on-thu = roja pêncşemê
day-on-fri = roja înê
day-on-sat = roja şemiyê
day-on-sun = roja yekşemê
day-today = îro
day-tomorrow = sibê
hours-open-until = Heta saet { $time } vekirî ye
hours-closed = Girtî ye
hours-opens = Em ê { $day } di saet { $time } de vekin.
hours-opens-unknown = Em hê nizanin em ê kengî dîsa vekin.

## Durations.
duration-under-minute = ji 1 deqeyê kêm
duration-minutes = { $minutes } deqe
duration-hours = { $hours } saet
duration-hours-minutes = { $hours } saet { $minutes } deqe

## How long until the call.
wait-title = Dema bendewariyê
wait-range = { $low }–{ $high } deqe
wait-range-about = nêzîkî { $low }–{ $high } deqeyan
wait-at-most = herî zêde { $high } deqe
wait-at-most-about = nêzîkî { $high } deqeyan
wait-more-than = zêdetir ji { $low } deqeyan
wait-unknown = Em nikarin bibêjin hûn ê çiqas li bendê bimînin.
wait-unknown-card = Dema bendewariyê nayê zanîn
wait-spoken = Hûn ê nêzîkî { $low } heta { $high } deqeyan li bendê bimînin.
wait-spoken-at-most = Hûn ê herî zêde { $high } deqeyan li bendê bimînin.
wait-ahead =
    { $count ->
        [0] Di rêzê de hûn kesê pêşîn in.
        [one] 1 kes li pêşiya we ye.
       *[other] { $count } kes li pêşiya we ne.
    }

## The ticket.
ticket-your-number = Hejmara we
ticket-next = Dema dora we hat, em ê hejmara we nîşan bidin û bi deng gazî bikin.
ticket-next-quiet = Em bi deng gazî hejmara we nakin. Rêzê di telefona xwe de bişopînin, an nêzîkî gîşeyan li bendê bin, em ê ji we re bibêjin.
ticket-next-fetch = Li cihekî ku ji we re xweş e rûnin. Rênîşanderekî şaredariyê dê bê ba we.
ticket-next-unmatched = Hûn di rêzê de ne. Karmend dibînin çi ji we re lazim e û li kesekî digerin ku bikare alîkariya we bike.
ticket-scan = Rêzê di telefonê de bişopînin
ticket-scan-about = Kamerayê berbi kodê bigirin. Paşê hûn dikarin demekê derkevin.
ticket-scan-how = Kamerayê berbi kodê bigirin.
ticket-booked = Dema we ya randevûyê saet { $time } e.

## Needs.
need-seat = Li ser piyan sekinîn ji min re zehmet e
need-seat-about = Dema hûn li bendê ne, rûnin. Karmend dem didin we ku hûn bên.
need-step-free = Gîşeya bê pêpelûk
need-step-free-about = Ji bo kursiya bi teker, alîkara meşê an erebeya zarokan.
need-quiet-call = Bi deng gazî min nekin
need-quiet-call-about = Hejmara we tenê di telefona we de û li gîşeyê xuya dibe, ne li ser tabloyê.
need-interpreter = Ez wergêr dixwazim
need-interpreter-about = Em bi rêya wergêr alîkariya we dikin, mînak bi telefonê.
need-fetch = Werin ba min
need-fetch-about = Dema dora we hat, rênîşanderekî şaredariyê tê ba we.

## The kiosk: first page and language.
kiosk-welcome = Bi xêr hatin
kiosk-touch = Ji bo destpêkê destê xwe bidin ekranê
kiosk-waits-now = Demên bendewariyê niha
kiosk-language-choose = Zimanê xwe hilbijêrin
kiosk-language-said = Kurdî, kurmancî. Ji bo alîkariya bi kurmancî, destê xwe bidin vir.
kiosk-language-change = Ziman biguherîne

## The kiosk: errand, and a second language.
kiosk-errand-choose = Hûn ji bo çi alîkariyê dixwazin?
kiosk-errand-closed = Niha girtî ye
kiosk-errand-used-up = Hejmarên îro qediyan
kiosk-page-next = Yên din nîşan bide
kiosk-page-previous = Yên berê nîşan bide
kiosk-swedish-too = Bi swêdî jî dibe
kiosk-english-too = Bi îngilîzî jî dibe
kiosk-too-about = Wê demê zêdetir kes dikarin alîkariya we bikin.
kiosk-too-wait = Wê demê bendewarî: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Niha li vir kesek tune ku bi zimanê we biaxive
kiosk-nobody-about = Dîsa jî hûn dikarin alîkariyê bistînin. Ya ku ji we re baştir e hilbijêrin.
kiosk-nobody-errand = Niha li vir kesek tune ku di vî karî de alîkariyê bike
kiosk-way-interpreter = Alîkarî bi rêya wergêr
kiosk-way-interpreter-about = Dema dora we hat, em ê wergêrekî peyda bikin, gelek caran bi telefonê.
kiosk-way-language = Hilbijartina zimanekî din
kiosk-way-language-about = Heke hûn bi zimanên din jî diaxivin, zêdetir kes dikarin alîkariya we bikin.
kiosk-way-wait = Ez li benda kesekî me ku bi zimanê min diaxive
kiosk-way-wait-about = Em ê ji hevkarên di avahiyê de bipirsin. Dibe ku dirêj bikişîne.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Tiştekî taybet ji we re lazim e?
kiosk-needs-about = Hûn dikarin çendan hilbijêrin, an tiştekî hilnebijêrin.
kiosk-booked-choose = Randevûya we di kîjan saetê de ye?
kiosk-booked-earlier = Demên zûtir
kiosk-booked-later = Demên derengtir
kiosk-booked-now = niha
kiosk-booked-none = Randevûya min tune
kiosk-take = Hejmar bistîne
kiosk-taking = Hejmara we tê amadekirin…
kiosk-no-number = We hejmar nestand. Ji kerema xwe dîsa biceribînin an biçin gîşeya herî nêzîk.

## The kiosk: the ticket page.
kiosk-paper-take = Kaxeza hejmara xwe bistînin
kiosk-paper-printing = Tê çapkirin…
kiosk-paper-failed = Kaxeza hejmarê nehat çapkirin. Dîsa jî hejmara we derbasdar e.
kiosk-paper-none = Niha kaxezên hejmaran tune ne. Hûn ê hejmara xwe li vir, li ser ekranê bibînin.
kiosk-remember-only = Hejmarê ji bîr nekin an wêneyê wê bikişînin.
kiosk-done = Temam
kiosk-show-longer = Dirêjtir nîşan bide
kiosk-wrong-errand = Karê şaş?
kiosk-returns =
    { $seconds ->
        [one] Ekran dê piştî 1 saniyeyê ji nû ve dest pê bike.
       *[other] Ekran dê piştî { $seconds } saniyeyan ji nû ve dest pê bike.
    }

## The kiosk: help.
kiosk-help = Alîkarî ji min re lazim e
kiosk-help-asked = Alîkarî di rê de ye
kiosk-help-asked-about = Ji kerema xwe li ba ekranê bimînin. Karmend dizanin ku hûn li vir in.
kiosk-help-answered = Rênîşanderekî şaredariyê niha tê ba we.
kiosk-help-failed = Ekran niha nikare xwe bigihîne karmendan. Ji kerema xwe biçin gîşeya herî nêzîk.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Em girtî ne
kiosk-closed-about = Heke hejmara we hebe, em ê îro alîkariya we bikin. Heke tune be, hûn dikarin telefonî şaredariyê bikin an li malpera wê binêrin.
kiosk-offline = Ekran niha nikare xwe bigihîne pergala rêzê. Hûn hejmareke derbasdar distînin û cihê we ji niha ve tê hesibandin.
kiosk-offline-ticket = Ekran niha nikare xwe bigihîne pergala rêzê. Hejmara we derbasdar e û cihê we ji niha ve tê hesibandin.
kiosk-message-next = Peyama bê ({ $index } ji { $count })
kiosk-offline-full = Niha li ba ekranê hejmarên din tune ne. Ji kerema xwe biçin gîşeya herî nêzîk.
kiosk-stale = Em niha nikarin demên bendewariyê nîşan bidin.
kiosk-starting = Bîskekê…
screen-refused = Destûr nehat dayîn ku ev ekran bi salonê ve were girêdan. Şîfreya ekranê kontrol bikin.
screen-refused-about = Tiştê ku li vir hatiye nivîsandin ji berpirsê pergalê re bêjin. Ekran bi xwe dîsa diceribîne.
trial-ribbon = Salona ceribandinê – tu tişt ne rastîn e
trial-pin = Salona ceribandinê: PIN { $pin } e

## The kiosk: idle, switches, navigation.
kiosk-idle = Hûn hê li vir in?
kiosk-idle-stay = Erê, ez hê li vir im
kiosk-back = Paş ve
kiosk-continue = Berdewam bike
kiosk-larger-text = Nivîsa mezintir
kiosk-high-contrast = Kontrasta bilindtir
kiosk-low-reach = Bişkok li jêr
kiosk-speech-on = Bi deng bixwîne
kiosk-speech-off = Xwendina bi deng bigire
kiosk-speech-repeat = Dîsa bixwîne
kiosk-speech-stop = Bêdeng
kiosk-louder = Deng bilind bike
kiosk-quieter = Deng nizm bike
kiosk-speech-missing = Xwendina bi deng bi vî zimanî hê tune ye.

## The kiosk: only spoken.
kiosk-spoken-keys = Bi tîran bigerin. Ji bo hilbijartinê pêl bişkoka girover bikin.
kiosk-spoken-choice = { $name }. Bijarteya { $index } ji { $count }.
kiosk-spoken-on = { $name }, hilbijartî ye.
kiosk-spoken-off = { $name }, ne hilbijartî ye.
kiosk-spoken-number = Hejmara we { $number } e.

## The visitor's page on the phone.
page-title = Hejmar { $number }
page-waiting = Hûn di rêzê de ne
page-called = Dora we ye. Biçin gîşeya { $counter }.
page-called-fetch = Dora we ye. Rênîşanderekî şaredariyê tê ba we.
page-serving = Li gîşeya { $counter } alîkariya we tê kirin
page-parked = Serdana we ji bo demekê hat rawestandin
page-parked-about = Cihê we parastî ye. Dema em berdewam bikin, em ê ji we re bibêjin.
page-postponed = Berî saet { $time } em gazî we nakin
page-postponed-about = Cihê we di rêzê de parastî ye.
page-finished = Serdana we qediya
page-no-show = Me gazî we kir, lê me hûn nedîtin
page-no-show-about = Îro werin ba gîşeyekê, em ê çareser bikin.
page-cancelled = Hûn ji rêzê derketin
page-cancelled-about = Dîsa jî hûn alîkariyê dixwazin? Hejmareke nû bistînin an werin ba gîşeyekê.
page-ended = Hejmara we êdî ne derbasdar e
page-ended-about = Dema hûn vegeriyan, hejmareke nû bistînin an werin ba gîşeyekê.
page-what-now = Niha dê çi bibe
page-what-now-none = Pirsên we li ser karê we hene? Dîsa werin an telefonî şaredariyê bikin.
page-live = Ev rûpel bi xwe nû dibe. Bila vekirî bimîne.
page-stale = Têkiliya rûpelê niha tune ye û dîsa diceribîne. Heta wê demê li tabloya salonê binêrin.
page-reload = Rûpelê nû bike
page-later = Ez ê paşê bêm
page-later-about = Cihê we parastî ye, lê di dema ku hûn hildibijêrin de em gazî we nakin.
page-later-minutes = Ne berî { $minutes } deqeyan
page-cancel = Ji rêzê derkeve
page-cancel-sure = Hûn dixwazin ji rêzê derkevin?
page-cancel-yes = Erê, ez ji rêzê derdikevim
page-cancel-no = Na, ez di rêzê de dimînim
page-rate = Serdana we çawa bû?
page-rate-4 = Gelek baş
page-rate-3 = Baş
page-rate-2 = Ne ewqas baş
page-rate-1 = Xirab
page-rate-about = Bersiva we bê nav e û alîkariya me dike ku em baştir bibin.
page-rate-thanks = Spas ji bo bersiva we!
page-changed = Nebû, ji ber ku rewşa serdana we hatiye guhertin. Rewşa niha ev e:
page-busy = Gelek caran hat ceribandin. Deqeyekê li bendê bin û dîsa biceribînin.
page-missing = Ev hejmar êdî tune ye
page-missing-about = Ev rûpel tenê di wê rojê de derbasdar e ku we hejmar stand. Hûn di salonê de ne? Werin ba gîşeyekê, em ê alîkariya we bikin.
page-privacy = Em ne navê we û ne jî hejmara telefona we tomar dikin, tenê hejmara we ya rêzê.

## The wall.
wall-now = Em niha gazî dikin
wall-go-to = Biçin gîşeya { $counter }
wall-counter = Gîşe
wall-recent = Yên dawî hatin gazîkirin
wall-recall = Dîsa
wall-recalling = Em dîsa gazî dikin
wall-waiting =
    { $count ->
        [0] Kes ne li bendê ye
        [one] 1 kes li bendê ye
       *[other] { $count } kes li bendê ne
    }
wall-no-calls = Bi xêr hatin. Ji ekrana hejmaran hejmarekê bistînin.
wall-stale = Tablo nehatiye nûkirin
wall-stale-about = Nûkirina dawî: saet { $time }. Karmend dê gazî we bikin.
wall-stale-start = Karmend dê gazî we bikin.
wall-no-sound = Deng tune: “{ $text }”
wall-announcement = Agahdarî
wall-spoken-call = Hejmar { $number }, ji kerema xwe biçin gîşeya { $counter }.
wall-spoken-recall = Em dîsa gazî dikin: hejmar { $number }, ji kerema xwe biçin gîşeya { $counter }.
wall-spoken-short = { $number }, gîşeya { $counter }.
wall-to-left = li milê çepê
wall-to-right = li milê rastê
wall-to-front = rasterast li pêş
wall-to-back = li pişt we

## The counter: greeting.
counter-greeting = Silav! Ez çawa dikarim alîkariya we bikim?
counter-greeting-said = Si-lav! Ez tcha-va de-ka-rem a-li-ka-ri-ja vä be-kem?
counter-greeting-play = Guhdarî bike

## The counter: signing in.
counter-sign-in = Têkeve
counter-sign-out = Derkeve
counter-guide = Rênîşander
counter-pin = PIN
counter-at = Gîşeya { $counter }
counter-without-counter = Bê gîşe, li avahiyê berdest
counter-taken = Li wir: { $guide }
counter-reachable-about = Dema kesekî zimanê we hewce bike, hûn ê li vir peyamekê bibînin.
counter-move = Gîşeyê biguherîne

## The counter: status.
counter-status-closed = Girtî
counter-status-reachable = Berdest
counter-status-paused = Navber
counter-status-free = Azad
counter-status-armed = Li benda yê din
counter-status-called = Hat gazîkirin
counter-status-serving = Alîkariyê dike

## The counter: commands.
counter-next = Yê din, kerem bikin
counter-armed-about = Serdanvanê bê yê ku ji we re guncaw e dê bixweber ji bo vir were gazîkirin.
counter-disarm = Bendewariyê rawestîne
counter-call-number = Gazî hejmarekê bike
counter-number-field = Hejmar, mînak A017
counter-recall = Dîsa gazî bike
counter-recalls = { $count } ji { $limit }
counter-start = Serdanvan li vir e
counter-no-show = Nehat
counter-return = Dîsa bixe rêzê
counter-restore = Hejmarê dîsa çalak bike
counter-park = Rawestîne
counter-park-manual = Heta ku ez dîsa bistînim
counter-park-minutes = Ji bo { $minutes } deqeyan
counter-parked = Yên rawestandî
counter-parked-due = { $number } ji { $minutes } deqeyan ve rawestandî ye
counter-parked-back = saet { $time } dîsa di rêzê de ye
counter-parked-reminder = bibîrxistin: saet { $time }
counter-unpark = Dîsa bistîne
counter-transfer = Bişîne cihekî din
counter-transfer-to = Bo ku derê?
counter-transfer-errand = Bo karekî din
counter-transfer-counter = Bo gîşeyekê
counter-transfer-guide = Bo rênîşanderekî
counter-transfer-place = Cihê di rêzê de
counter-place-keep = Cihê xwe diparêze
counter-place-first = Serê rêzê
counter-place-last = Dawiya rêzê
counter-return-to-me = Paşê vedigere ba min
counter-add-errand = Karekî zêde bike
counter-finish = Biqedîne
counter-outcome = Çawa qediya?
counter-reason = Serdanvan çima hat?
counter-skip = Derbas bike
counter-cancel = Betal bike
counter-more = Zêdetir
counter-undo = Vegerîne: { $action }
counter-undo-call = Gazîkirin
counter-undone = Hat vegerandin: { $action }
counter-pause = Navberê bide
counter-pause-reason = Çima navber?
counter-pause-break = Bêhnvedan
counter-pause-lunch = Firavîn
counter-pause-phone = Telefon
counter-pause-meeting = Civîn
counter-pause-other = Yeke din
counter-paused-since = { $reason } ji saet { $time } ve
counter-resume = Ji navberê vegere
counter-take-ticket = Hejmareke nû
counter-ticket-taken = Hejmara { $number } di rêzê de ye
counter-search = Bigere
counter-nothing-found = Tiştek nehat dîtin
counter-guide-away = Ne li vir e
counter-screen-language = Zimanê ekranê

## The counter: the visit.
counter-no-visit = Niha serdanvan tune
counter-called = Hejmara { $number } hat gazîkirin
counter-came = Hejmara { $number } tê ba we
counter-errand = Kar
counter-languages = Ziman
counter-waited = Bendewarî: { $duration }
counter-lasted = Dema serdanê heta niha: { $duration }
counter-need-seat = Dem bidin serdanvan ku bê, û kursiyekê jî bidinê.
counter-need-step-free = Divê gîşe bê pêpelûk be.
counter-need-quiet-call = Hejmar li ser tabloyê xuya nabe. Biçin ba serdanvan an bi çavan îşaretê bidinê.
counter-need-interpreter = Berî ku hûn dest pê bikin, telefonî wergêr bikin.
counter-need-fetch = Biçin ba serdanvan.

## The counter: why this visitor.
counter-why = Çima ev serdanvan
counter-why-waited = { $minutes } deqe li bendê maye, armanc { $target } deqe
counter-why-scarce =
    { $count ->
        [0] li vir kes nikare bi vî zimanî alîkariyê bike: { $language }
        [one] tenê 1 rênîşander dikare bi vî zimanî alîkariyê bike: { $language }
       *[other] tenê { $count } rênîşander dikarin bi vî zimanî alîkariyê bikin: { $language }
    }
counter-why-booked = randevû di saet { $time } de
counter-why-head-start = { $minutes } deqe pêşîtî
counter-why-first = hatiye birin serê rêzê
counter-why-reserved = ji bo we hatiye veqetandin

## The counter: queue.
counter-next-list = Yên di dorê de
counter-unmatched = Li vir kes nikare alîkariyê bike
counter-waiting-for-me =
    { $count ->
        [0] Kes li benda we nîne
        [one] 1 kes li benda we ye
       *[other] { $count } kes li benda we ne
    }
counter-longest = Bendewariya herî dirêj: { $duration }
counter-within-target = Di nav armancê de
counter-near-target = Nêzîkî armancê
counter-over-target = Ji armancê zêdetir
counter-colleagues = Hevkar

## The counter: help, alarm, languages wanted.
counter-help-asked = Kesek li ba { $device } alîkariyê dixwaze. Ziman: { $language }
counter-help-answer = Ez diçim wir
counter-staff-call = Alarma bêdeng
counter-staff-called = Hat şandin
counter-staff-unsent = Nehat şandin. Dîsa biceribînin an telefon bikin.
counter-staff-unseen = Hat şandin, lê tu gîşeyeke din wê nabîne. Telefon bikin.
counter-staff-alarm = Alarm ji gîşeya { $counter }. Bi aramî biçin wir.
counter-staff-answer = Ez têm
counter-staff-answered = Hevkarek tê
counter-staff-going = Hûn diçin gîşeya { $counter }
counter-wanted = { $language } pêwîst e. Kesek ji { $minutes } deqeyan ve li bendê ye, gîşeya { $counter } azad e.
counter-wanted-no-counter = { $language } pêwîst e. Kesek ji { $minutes } deqeyan ve li bendê ye, hê gîşeyeke azad tune.
counter-step-in = Serdanvan bistîne

## The link.
link-lost = Têkilî bi pergala rêzê re tune
link-lost-since = Ji saet { $time } ve têkilî bi pergala rêzê re tune ye
link-lost-about = Serdan parastî ye. Ekran bi xwe dîsa tê girêdan.
link-trying = Dîsa tê girêdan…
link-stale = Ji saet { $time } ve nehatiye nûkirin
link-sending = Tê şandin…
link-no-answer = Pergala rêzê bersiv neda. Berî ku hûn dîsa biceribînin, li rewşê binêrin.

## The manager's view at a counter.
manager-title = Salon niha
manager-open-room = Salonê veke
manager-close-room = Salonê bigire
manager-close-room-about = Kes nikare hejmareke nû bistîne. Alîkariya kesên li bendê tê kirin.
manager-room-open = Salon vekirî ye
manager-room-closed = Salon girtî ye
manager-open-errand = Veke
manager-close-errand = Bigire
manager-sign-out = Hevkarekî ji pergalê derxe
manager-errands = Kar
manager-counters = Gîşe
manager-language-alarms = Zimanên pêwîst
manager-language-alarm = { $language }: kesek ji { $minutes } deqeyan ve li bendê ye
manager-reachable =
    { $count ->
        [0] Li avahiyê kes berdest nîne
        [one] Li avahiyê 1 kes berdest e
       *[other] Li avahiyê { $count } kes berdest in
    }
manager-devices = Ekran û çaper
manager-devices-ok = Her tişt dixebite.
manager-announce = Agahdariyekê binivîse
manager-announce-language = Hûn bi kîjan zimanî dinivîsin?
manager-announce-until = Nîşandan heta
manager-announce-no-end = Tê nîşandan heta ku kesek wê rake
manager-announce-missing = Hîn nehatiye nivîsandin: { $languages }
manager-announce-full = Cihê tîpên zêdetir tune ye.
manager-announce-publish = Agahdariyê nîşan bide
manager-announce-clear = Agahdariyê rake
manager-end-ticket = Hejmarekê biqedîne
manager-end-reason = Sedem
manager-done = Çêbû
manager-nothing = Niha tiştek tune

## Devices and their problems.
device-kiosk = Ekrana hejmaran
device-board = Tablo
device-counter = Ekrana gîşeyê
problem-offline = Têkilî tune
problem-paper-low = Kaxez hindik maye
problem-paper-out = Kaxez qediya
problem-cover-open = Devê çaperê vekirî ye
problem-printer-offline = Çaper bersivê nade
problem-printer-error = Çewtiya çaperê
problem-no-sound = Deng tune
problem-no-speech = Xwendina bi deng tune
problem-disk-full = Dîska kompîturê tije ye
problem-numbers-low = Hejmarên ekrana hejmaran hindik mane
problem-clock = Saet çewt e
problem-screen-size = Ekran pir biçûk e
problem-language-unknown = Bişkoka zimanekî tune ye
problem-other = Pirsgirêkeke din: { $problem }

## The manager's pages in the browser.
report-title = Rapor
report-from = Ji roja
report-to = Heta roja
report-show = Nîşan bide
report-by-errand = Li gorî karî
report-by-language = Li gorî zimanî
report-by-hour = Li gorî saetê
report-by-guide = Li gorî rênîşander
report-total = Bi giştî
report-taken = Hejmar
report-served = Alîkarî standin
report-cancelled = Ji rêzê derketin
report-unserved = Alîkarî nestandin
report-wait-p50 = Bendewarî, medyan
report-wait-p90 = Bendewarî, 9 ji 10
report-wait-max = Bendewarî, herî dirêj
report-served-p50 = Serdan, medyan
report-outcomes = Serdan çawa qediyan
report-reasons = Serdanvan çima hatin
report-solved-here = Di têkiliya pêşîn de hat çareserkirin
report-avoidable = Bê serdanê jî dibû
report-ratings = Nirxandina serdanvanan
report-forecast = Demên bendewariyê çiqas rast bûn
report-forecast-about = Ji { $count } serdanan di { $percent } % de bendewarî ji ya ku me gotibû dirêjtir bû (bi ewlehiya 95 %: { $low }–{ $high } %). Armanc 10 % e.
report-too-few = Kêmtir ji 5 serdanan nayên nîşandan
report-empty = Di van rojan de serdan tune ne.

## The paper.
paper-taken = Hejmar hat standin: { $date }, saet { $time }
paper-valid = Hejmar îro derbasdar e.
paper-lost = Dora we derbas bû? Werin ba gîşeyekê, em ê alîkariya we bikin.

## Refusals as a visitor reads them.
refusal-room-closed = Em niha girtî ne. Lezgîn e? Pêl “Alîkarî ji min re lazim e” bikin.
refusal-errand-closed = Ev kar niha girtî ye. Karekî din hilbijêrin an alîkariyê bixwazin.
refusal-quota-reached = Hejmarên îro yên vî karî qediyan. Karekî din hilbijêrin an alîkariyê bixwazin.
refusal-series-full = Niha hemû hejmar tên bikaranîn. Piştî demeke kin dîsa biceribînin an alîkariyê bixwazin.
refusal-unknown-errand = Ev kar êdî tune ye. Yekî din hilbijêrin.
refusal-unknown-language = Em nikarin li vir vî zimanî pêşkêş bikin. Yekî din hilbijêrin an alîkariyê bixwazin.
refusal-unknown-ticket = Em hejmara we nabînin. Werin ba gîşeyekê, em ê alîkariya we bikin.
refusal-already-called = Jixwe gazî hejmara we hatiye kirin. Li tabloyê binêrin an werin ba gîşeyekê.
refusal-already-ended = Hejmara we qediyaye. Heke hûn hê alîkariyê dixwazin, hejmareke nû bistînin.
refusal-other = Nebû. Dîsa biceribînin an alîkariyê bixwazin.

## Refusals as a guide or manager reads them.
refused-bad-request = Pergala rêzê ferman fêm nekir. Bernameyê nû bikin.
refused-not-allowed = Destûra we ji bo vê tune ye.
refused-unknown-errand = Ev kar êdî tune ye.
refused-unknown-language = Ev ziman di vê salonê de nayê bikaranîn.
refused-unknown-ticket = Ev hejmar îro tune ye.
refused-unknown-counter = Ev gîşe tune ye.
refused-unknown-outcome = Ev encam êdî tune ye. Yeke din hilbijêrin.
refused-unknown-reason = Ev sedem êdî tune ye. Yeke din hilbijêrin.
refused-unknown-guide-or-pin = Nav an PIN çewt e. Dîsa biceribînin.
refused-locked-out = Hewldanên çewt pir bûn. Çend deqeyan li bendê bin û dîsa biceribînin.
refused-counter-taken = Hevkarek li wê gîşeyê têketiye.
refused-not-signed-in = Pêşî têkevin.
refused-paused = Hûn di navberê de ne. Pêşî navberê biqedînin.
refused-busy = Jixwe serdanvanekî we heye. Pêşî wê serdanê biqedînin.
refused-no-visitor = Niha serdanvanê we tune ye.
refused-nobody-waiting = Niha kes li benda we nîne.
refused-already-called = Hevkarekî berî we gazî vê hejmarê kiriye.
refused-still-open = Hejmar hîn derbasdar e. Ne hewce ye ku dîsa were çalakkirin.
refused-already-started = Serdan jixwe dest pê kiriye.
refused-not-started = Pêşî nîşan bidin ku serdanvan li vir e.
refused-already-ended = Ev hejmar jixwe qediyaye.
refused-not-for-you = Serdanvan ji bo hevkarekî hatiye veqetandin.
refused-not-on-duty = Niha li wir kes têneketiye.
refused-number-in-use = Ev hejmar ji serdanvanekî nû re hatiye dayîn.
refused-room-closed = Salon girtî ye.
refused-errand-closed = Ev kar girtî ye.
refused-quota-reached = Hejmarên îro yên vî karî qediyan.
refused-series-full = Niha di rêzeyê de hejmareke vala tune ye.
refused-recall-limit = Gazî vê hejmarê bi qasî ku dibe hatiye kirin.
refused-outcome-required = Hilbijêrin ka serdan çawa qediya.
refused-nothing-to-undo = Tiştek tune ku bê vegerandin.
refused-other = Nebû. Dîsa biceribînin.
