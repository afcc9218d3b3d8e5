### Croatian.

## Names of the languages.
language-sv = švedski
language-en = engleski
language-fa = perzijski
language-ar = arapski
language-tr = turski
language-bs = bosanski
language-sr = srpski
language-hr = hrvatski
language-so = somalski
language-ru = ruski
language-de = njemački
language-es = španjolski
language-it = talijanski
language-fi = finski
language-swl = švedski znakovni jezik
language-ckb = kurdski (sorani)
language-kmr-arab = kurdski (badinani)
language-kmr = kurdski (kurmandži)
language-az = azerbajdžanski
language-azb = južnoazerbajdžanski
language-fa-af = dari

## Days and opening hours.
day-on-mon = u ponedjeljak
day-on-tue = u utorak
day-on-wed = u srijedu
day-on-thu = u četvrtak
day-on-fri = u petak
day-on-sat = u subotu
day-on-sun = u nedjelju
day-today = danas
day-tomorrow = sutra
hours-open-until = Otvoreno do { $time }
hours-closed = Zatvoreno
hours-opens = Otvaramo { $day } u { $time }.
hours-opens-unknown = Još ne znamo kada ponovno otvaramo.

## Durations.
duration-under-minute = manje od 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## How long until the call.
wait-title = Vrijeme čekanja
wait-range = { $low }–{ $high } min
wait-range-about = oko { $low }–{ $high } min
wait-at-most = najviše { $high } min
wait-at-most-about = oko { $high } min
wait-more-than = više od { $low } min
wait-unknown = Ne možemo reći koliko ćete čekati.
wait-unknown-card = Vrijeme čekanja nije poznato
wait-spoken = Čekat ćete otprilike od { $low } do { $high } minuta.
wait-spoken-at-most = Čekat ćete najviše { $high } minuta.
wait-ahead =
    { $count ->
        [0] Ispred vas u redu nema nikoga.
        [one] Ispred vas je { $count } osoba.
        [few] Ispred vas su { $count } osobe.
       *[other] Ispred vas je { $count } osoba.
    }

## The ticket, on the kiosk, the visitor's page and the paper.
ticket-your-number = Vaš broj
ticket-next = Kad dođete na red, prikazat ćemo i prozvati vaš broj.
ticket-next-quiet = Nećemo prozivati vaš broj. Pratite red na mobitelu ili pričekajte u blizini šaltera pa ćemo vam se javiti.
ticket-next-fetch = Sjednite gdje vam je ugodno. Savjetnik će doći do vas.
ticket-next-unmatched = Čekate u redu. Osoblje vidi što vam treba i traži nekoga tko vam može pomoći.
ticket-scan = Pratite red na mobitelu
ticket-scan-about = Usmjerite kameru prema kodu. Tada možete nakratko izaći.
ticket-scan-how = Usmjerite kameru prema kodu.
ticket-booked = Vaš dogovoreni termin je u { $time }.

## Needs.
need-seat = Teško mi je stajati
need-seat-about = Sjedite dok čekate. Osoblje će vam dati vremena da priđete.
need-step-free = Šalter bez stepenica
need-step-free-about = Za invalidska kolica, hodalicu ili dječja kolica.
need-quiet-call = Nemojte me prozivati
need-quiet-call-about = Vaš se broj vidi samo na mobitelu i na šalteru, ne na zidnom zaslonu.
need-interpreter = Želim tumača
need-interpreter-about = Pomoći ćemo vam preko tumača, na primjer telefonom.
need-fetch = Dođite do mene
need-fetch-about = Savjetnik će doći do vas kad dođete na red.

## The kiosk: first page and language.
kiosk-welcome = Dobro došli
kiosk-touch = Dodirnite zaslon za početak
kiosk-waits-now = Trenutačno vrijeme čekanja
kiosk-language-choose = Odaberite svoj jezik
kiosk-language-said = Hrvatski. Pritisnite ovdje za pomoć na hrvatskom.
kiosk-language-change = Promijenite jezik

## The kiosk: errand, and a second language.
kiosk-errand-choose = Za što trebate pomoć?
kiosk-errand-closed = Trenutačno zatvoreno
kiosk-errand-used-up = Više nema brojeva
kiosk-page-next = Prikažite još
kiosk-page-previous = Prikažite prethodne
kiosk-swedish-too = Može i na švedskom
kiosk-english-too = Može i na engleskom
kiosk-too-about = Tada vam više ljudi može pomoći.
kiosk-too-wait = Vrijeme čekanja tada: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Trenutačno ovdje nitko ne govori vaš jezik
kiosk-nobody-about = Ipak možete dobiti pomoć. Odaberite što vam najviše odgovara.
kiosk-nobody-errand = Trenutačno ovdje nema nikoga tko može pomoći oko te usluge
kiosk-way-interpreter = Pomoć preko tumača
kiosk-way-interpreter-about = Osigurat ćemo tumača kad dođete na red, često telefonom.
kiosk-way-language = Odaberite još jedan jezik
kiosk-way-language-about = Ako govorite više jezika, više vam ljudi može pomoći.
kiosk-way-wait = Čekam nekoga tko govori moj jezik
kiosk-way-wait-about = Pitat ćemo kolege u zgradi. To može dugo potrajati.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Trebate li nešto posebno?
kiosk-needs-about = Možete odabrati više mogućnosti ili nijednu.
kiosk-booked-choose = Koji ste termin dogovorili?
kiosk-booked-earlier = Raniji termini
kiosk-booked-later = Kasniji termini
kiosk-booked-now = sada
kiosk-booked-none = Nemam dogovoren termin
kiosk-take = Uzmite broj
kiosk-taking = Preuzimamo vaš broj…
kiosk-no-number = Niste dobili broj. Pokušajte ponovno ili priđite najbližem šalteru.

## The kiosk: the ticket page.
kiosk-paper-take = Uzmite listić s brojem
kiosk-paper-printing = Ispisujemo…
kiosk-paper-failed = Listić s brojem nije bilo moguće ispisati. Vaš broj ipak vrijedi.
kiosk-paper-none = Trenutačno nema listića s brojem. Svoj broj dobivate ovdje na zaslonu.
kiosk-remember-only = Zapamtite broj ili ga fotografirajte.
kiosk-done = Gotovo
kiosk-show-longer = Prikažite dulje
kiosk-wrong-errand = Pogrešna usluga?
kiosk-returns =
    { $seconds ->
        [one] Zaslon se vraća na početak za { $seconds } sekundu.
        [few] Zaslon se vraća na početak za { $seconds } sekunde.
       *[other] Zaslon se vraća na početak za { $seconds } sekundi.
    }

## The kiosk: help, always on the screen.
kiosk-help = Trebam pomoć
kiosk-help-asked = Pomoć stiže
kiosk-help-asked-about = Molimo vas, ostanite kod zaslona. Osoblje zna da ste ovdje.
kiosk-help-answered = Savjetnik upravo dolazi do vas.
kiosk-help-failed = Zaslon se trenutačno ne može povezati s osobljem. Priđite najbližem šalteru.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Zatvoreno je
kiosk-closed-about = Ako već imate broj, pomoći ćemo vam danas. Ako nemate, možete nazvati općinu ili posjetiti njezinu internetsku stranicu.
kiosk-offline = Zaslon trenutačno nema vezu sa sustavom reda čekanja. Dobit ćete broj koji vrijedi, a vaše se mjesto računa od ovog trenutka.
kiosk-offline-ticket = Zaslon trenutačno nema vezu sa sustavom reda čekanja. Vaš broj vrijedi, a vaše se mjesto računa od ovog trenutka.
kiosk-message-next = Sljedeća poruka ({ $index } od { $count })
kiosk-offline-full = Zaslon trenutačno nema više brojeva. Priđite najbližem šalteru.
kiosk-stale = Trenutačno ne možemo prikazati vremena čekanja.
kiosk-starting = Samo trenutak…
screen-refused = Zaslonu nije dopušteno povezivanje s prostorijom. Provjerite lozinku zaslona.
screen-refused-about = Recite osobi zaduženoj za sustav što ovdje piše. Zaslon sam pokušava ponovno.
trial-ribbon = Probna prostorija: ništa nije stvarno
trial-pin = Probna prostorija: PIN je { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Jeste li još tu?
kiosk-idle-stay = Da, još sam tu
kiosk-back = Natrag
kiosk-continue = Nastavite
kiosk-larger-text = Veća slova
kiosk-high-contrast = Veći kontrast
kiosk-low-reach = Niži gumbi
kiosk-speech-on = Čitanje naglas
kiosk-speech-off = Isključite čitanje naglas
kiosk-speech-repeat = Pročitajte ponovno
kiosk-speech-stop = Tišina
kiosk-louder = Glasnije
kiosk-quieter = Tiše
kiosk-speech-missing = Čitanje naglas na ovom jeziku još nije moguće.

## The kiosk: only spoken.
kiosk-spoken-keys = Krećite se strelicama. Za odabir pritisnite okrugli gumb.
kiosk-spoken-choice = { $name }. Izbor { $index } od { $count }.
kiosk-spoken-on = { $name }, odabrano.
kiosk-spoken-off = { $name }, nije odabrano.
kiosk-spoken-number = Vaš broj je { $number }.

## The visitor's page on the phone.
page-title = Broj { $number }
page-waiting = Čekate u redu
page-called = Vi ste na redu. Idite na šalter { $counter }.
page-called-fetch = Vi ste na redu. Savjetnik dolazi do vas.
page-serving = Dobivate pomoć na šalteru { $counter }
page-parked = Vaš je posjet na pauzi
page-parked-about = Zadržavate svoje mjesto. Reći ćemo vam kad nastavimo.
page-postponed = Bit ćete prozvani najranije u { $time }
page-postponed-about = Zadržavate svoje mjesto u redu.
page-finished = Vaš je posjet završen
page-no-show = Prozvali smo vas, ali vas nismo vidjeli
page-no-show-about = Priđite danas bilo kojem šalteru pa ćemo to riješiti.
page-cancelled = Napustili ste red
page-cancelled-about = Ipak trebate pomoć? Uzmite novi broj ili priđite bilo kojem šalteru.
page-ended = Vaš broj više ne vrijedi
page-ended-about = Kad se vratite, uzmite novi broj ili priđite bilo kojem šalteru.
page-what-now = Što slijedi
page-what-now-none = Imate pitanja? Dođite ponovno ili nazovite općinu.
page-live = Stranica se sama ažurira. Ostavite je otvorenu.
page-stale = Stranica trenutačno nema vezu i pokušava ponovno. Dotad gledajte zidni zaslon u prostoriji.
page-reload = Osvježite stranicu
page-later = Doći ću kasnije
page-later-about = Zadržavate svoje mjesto, ali vas ne prozivamo dok ne prođe vrijeme koje odaberete.
page-later-minutes = Najranije za { $minutes } min
page-cancel = Napustite red
page-cancel-sure = Želite li napustiti red?
page-cancel-yes = Da, napuštam red
page-cancel-no = Ne, ostajem u redu
page-rate = Kakav je bio vaš posjet?
page-rate-4 = Vrlo dobar
page-rate-3 = Dobar
page-rate-2 = Ne baš dobar
page-rate-1 = Loš
page-rate-about = Odgovor je anoniman i pomaže nam da budemo bolji.
page-rate-thanks = Hvala na odgovoru!
page-changed = Nije uspjelo jer se stanje vašeg posjeta u međuvremenu promijenilo. Sada je ovako:
page-busy = Bilo je previše pokušaja. Pričekajte minutu i pokušajte ponovno.
page-missing = Ovog broja više nema
page-missing-about = Stranica vrijedi samo onog dana kad ste uzeli broj. Jeste li u prostoriji? Priđite bilo kojem šalteru i pomoći ćemo vam.
page-privacy = Ne čuvamo ni ime ni broj telefona, samo vaš broj u redu.

## The wall.
wall-now = Sada prozivamo
wall-go-to = Idite na šalter { $counter }
wall-counter = Šalter
wall-recent = Posljednji prozvani
wall-recall = Ponovno
wall-recalling = Prozivamo ponovno
wall-waiting =
    { $count ->
        [0] Nitko ne čeka
        [one] { $count } osoba čeka
        [few] { $count } osobe čekaju
       *[other] { $count } osoba čeka
    }
wall-no-calls = Dobro došli. Uzmite broj na automatu za brojeve.
wall-stale = Ovaj zaslon nije ažuran
wall-stale-about = Posljednji put ažurirano u { $time }. Osoblje će vas prozvati.
wall-stale-start = Osoblje će vas prozvati.
wall-no-sound = Nema zvuka: „{ $text }”
wall-announcement = Obavijest
wall-spoken-call = Broj { $number }, idite na šalter { $counter }.
wall-spoken-recall = Prozivamo ponovno: broj { $number }, idite na šalter { $counter }.
wall-spoken-short = { $number }, šalter { $counter }.
wall-to-left = lijevo
wall-to-right = desno
wall-to-front = ravno
wall-to-back = iza vas

## The counter: greeting.
counter-greeting = Dobar dan! Kako vam mogu pomoći?
counter-greeting-said = Då-bar dan! Ka-kå vam må-go på-må-tchi?
counter-greeting-play = Pusti

## The counter: signing in.
counter-sign-in = Prijava
counter-sign-out = Odjava
counter-guide = Savjetnik
counter-pin = PIN
counter-at = Šalter { $counter }
counter-without-counter = Bez šaltera, na raspolaganju u zgradi
counter-taken = Zauzet: { $guide }
counter-reachable-about = Ovdje ćete dobiti poruku kad nekome treba vaš jezik.
counter-move = Promijeni šalter

## The counter: status.
counter-status-closed = Zatvoren
counter-status-reachable = Na raspolaganju
counter-status-paused = Pauza
counter-status-free = Slobodan
counter-status-armed = Čeka sljedećeg
counter-status-called = Broj prozvan
counter-status-serving = Posjet u tijeku

## The counter: commands.
counter-next = Sljedeći, izvolite
counter-armed-about = Sljedeći posjetitelj kojem možete pomoći bit će automatski pozvan ovamo.
counter-disarm = Prekini čekanje
counter-call-number = Prozovi broj
counter-number-field = Broj, na primjer A017
counter-recall = Prozovi ponovno
counter-recalls = { $count } od { $limit }
counter-start = Posjetitelj je ovdje
counter-no-show = Nije došao
counter-return = Natrag u red
counter-restore = Ponovno aktiviraj broj
counter-park = Odloži
counter-park-manual = Dok ne preuzmem natrag
counter-park-minutes = Na { $minutes } min
counter-parked = Odloženi
counter-parked-due = { $number } je odložen već { $minutes } min
counter-parked-back = vraća se u red u { $time }
counter-parked-reminder = podsjetnik u { $time }
counter-unpark = Preuzmi natrag
counter-transfer = Proslijedi
counter-transfer-to = Kamo?
counter-transfer-errand = Na uslugu
counter-transfer-counter = Na šalter
counter-transfer-guide = Savjetniku
counter-transfer-place = Mjesto u redu
counter-place-keep = Zadržava svoje mjesto
counter-place-first = Na početak
counter-place-last = Na kraj
counter-return-to-me = Poslije se vraća meni
counter-add-errand = Dodaj uslugu
counter-finish = Završi
counter-outcome = Kako je završilo?
counter-reason = Zašto je posjetitelj došao?
counter-skip = Preskoči
counter-cancel = Odustani
counter-more = Više
counter-undo = Poništi: { $action }
counter-undo-call = Poziv
counter-undone = Poništeno: { $action }
counter-pause = Uzmi pauzu
counter-pause-reason = Zašto pauza?
counter-pause-break = Odmor
counter-pause-lunch = Ručak
counter-pause-phone = Telefon
counter-pause-meeting = Sastanak
counter-pause-other = Drugo
counter-paused-since = { $reason } od { $time }
counter-resume = Završi pauzu
counter-take-ticket = Novi broj
counter-ticket-taken = Broj { $number } čeka u redu
counter-search = Pretraživanje
counter-nothing-found = Ništa nije pronađeno
counter-guide-away = Nije tu
counter-screen-language = Jezik zaslona

## The counter: the visit.
counter-no-visit = Trenutačno nema posjetitelja
counter-called = Broj { $number } je prozvan
counter-came = Broj { $number } dolazi do vas
counter-errand = Usluga
counter-languages = Jezici
counter-waited = Čekanje: { $duration }
counter-lasted = Traje { $duration }
counter-need-seat = Dajte posjetitelju vremena da priđe i ponudite mu stolac.
counter-need-step-free = Šalter mora biti bez stepenica.
counter-need-quiet-call = Broj se ne vidi na zidnom zaslonu. Potražite posjetitelja pogledom ili mu priđite.
counter-need-interpreter = Nazovite tumača prije nego što počnete.
counter-need-fetch = Priđite posjetitelju.

## The counter: why this visitor.
counter-why = Zašto baš ovaj posjetitelj
counter-why-waited = čekanje { $minutes } od { $target } min
counter-why-scarce =
    { $count ->
        [0] nitko ovdje ne može pomoći na ovom jeziku: { $language }
        [one] samo { $count } savjetnik može pomoći na ovom jeziku: { $language }
        [few] samo { $count } savjetnika mogu pomoći na ovom jeziku: { $language }
       *[other] samo { $count } savjetnika može pomoći na ovom jeziku: { $language }
    }
counter-why-booked = dogovoren termin u { $time }
counter-why-head-start = { $minutes } min prednosti
counter-why-first = premješten na početak reda
counter-why-reserved = rezerviran za vas

## The counter: queue.
counter-next-list = Sljedeći na redu
counter-unmatched = Ovdje nitko ne može pomoći
counter-waiting-for-me =
    { $count ->
        [0] Nitko vas ne čeka
        [one] { $count } osoba čeka vas
        [few] { $count } osobe čekaju vas
       *[other] { $count } osoba čeka vas
    }
counter-longest = Najdulje čekanje: { $duration }
counter-within-target = Unutar cilja
counter-near-target = Blizu cilja
counter-over-target = Preko cilja
counter-colleagues = Kolege

## The counter: help, alarm, languages wanted.
counter-help-asked = Netko traži pomoć: { $device }. Jezik: { $language }
counter-help-answer = Idem onamo
counter-staff-call = Tihi alarm
counter-staff-called = Poslano
counter-staff-unsent = Nije poslano. Pokušajte ponovno ili nazovite.
counter-staff-unseen = Poslano, ali nijedan drugi šalter to ne vidi. Nazovite.
counter-staff-alarm = Alarm sa šaltera { $counter }. Idite onamo smireno.
counter-staff-answer = Dolazim
counter-staff-answered = Dolazi kolega
counter-staff-going = Idete na šalter { $counter }
counter-wanted = Potreban jezik: { $language }. Čekanje { $minutes } min, šalter { $counter } je slobodan.
counter-wanted-no-counter = Potreban jezik: { $language }. Čekanje { $minutes } min, još nema slobodnog šaltera.
counter-step-in = Preuzmi posjetitelja

## The link.
link-lost = Nema veze sa sustavom reda čekanja
link-lost-since = Od { $time } nema veze sa sustavom reda čekanja
link-lost-about = Posjet je sačuvan. Zaslon će se sam ponovno povezati.
link-trying = Ponovno se povezuje…
link-stale = Nije ažurirano od { $time }
link-sending = Šaljemo…
link-no-answer = Sustav reda čekanja nije odgovorio. Provjerite stanje prije nego što pokušate ponovno.

## The manager's view at a counter.
manager-title = Stanje u prostoriji
manager-open-room = Otvori prostoriju
manager-close-room = Zatvori prostoriju
manager-close-room-about = Nitko ne može uzeti novi broj. Oni koji čekaju dobit će pomoć.
manager-room-open = Prostorija je otvorena
manager-room-closed = Prostorija je zatvorena
manager-open-errand = Otvori
manager-close-errand = Zatvori
manager-sign-out = Odjavi kolegu
manager-errands = Usluge
manager-counters = Šalteri
manager-language-alarms = Potrebni jezici
manager-language-alarm = { $language }: čekanje { $minutes } min
manager-reachable =
    { $count ->
        [0] U zgradi nitko nije na raspolaganju
        [one] { $count } osoba na raspolaganju u zgradi
        [few] { $count } osobe na raspolaganju u zgradi
       *[other] { $count } osoba na raspolaganju u zgradi
    }
manager-devices = Zasloni i pisači
manager-devices-ok = Sve radi.
manager-announce = Napiši obavijest
manager-announce-language = Na kojem jeziku pišete?
manager-announce-until = Prikazuje se do
manager-announce-no-end = Prikazuje se dok je netko ne ukloni
manager-announce-missing = Nedostaje: { $languages }
manager-announce-full = Nema mjesta za više slova.
manager-announce-publish = Prikaži obavijest
manager-announce-clear = Ukloni obavijest
manager-end-ticket = Zaključi broj
manager-end-reason = Razlog
manager-done = Gotovo
manager-nothing = Trenutačno ništa

## Devices and their problems.
device-kiosk = Automat za brojeve
device-board = Zidni zaslon
device-counter = Zaslon šaltera
problem-offline = Nema veze
problem-paper-low = Papir je pri kraju
problem-paper-out = Nema papira
problem-cover-open = Poklopac pisača je otvoren
problem-printer-offline = Pisač ne odgovara
problem-printer-error = Pogreška pisača
problem-no-sound = Nema zvuka
problem-no-speech = Nema čitanja naglas
problem-disk-full = Disk računala je pun
problem-numbers-low = Vlastiti brojevi automata za brojeve su pri kraju
problem-clock = Sat nije točan
problem-screen-size = Zaslon je premalen
problem-language-unknown = Jedan jezik nema gumb
problem-other = Druga pogreška: { $problem }

## The manager's pages in the browser.
report-title = Izvješće
report-from = Od
report-to = Zaključno s
report-show = Prikaži
report-by-errand = Po usluzi
report-by-language = Po jeziku
report-by-hour = Po satu
report-by-guide = Po savjetniku
report-total = Ukupno
report-taken = Brojevi
report-served = Dobili pomoć
report-cancelled = Napustili red
report-unserved = Nisu dobili pomoć
report-wait-p50 = Čekanje, medijan
report-wait-p90 = Čekanje, 9 od 10
report-wait-max = Čekanje, najdulje
report-served-p50 = Posjet, medijan
report-outcomes = Kako su posjeti završili
report-reasons = Zašto su posjetitelji došli
report-solved-here = Riješeno pri prvom kontaktu
report-avoidable = Moglo se izbjeći
report-ratings = Ocjene posjetitelja
report-forecast = Točnost najavljenih vremena čekanja
report-forecast-about = Dulje nego što smo rekli čekalo se u { $percent } % slučajeva (ukupno posjeta: { $count }; pouzdanost 95 %: { $low }–{ $high } %). Cilj je 10 %.
report-too-few = Manje od 5 posjeta ne prikazuje se
report-empty = Ovih dana nije bilo posjeta.

## The paper.
paper-taken = Broj uzet { $date } u { $time }
paper-valid = Broj vrijedi danas.
paper-lost = Propustili ste svoj red? Priđite bilo kojem šalteru i pomoći ćemo vam.

## Refusals as a visitor reads them.
refusal-room-closed = Trenutačno je zatvoreno. Hitno je? Pritisnite „Trebam pomoć”.
refusal-errand-closed = Ta je usluga trenutačno zatvorena. Odaberite drugu uslugu ili zatražite pomoć.
refusal-quota-reached = Današnji brojevi za tu uslugu su potrošeni. Odaberite drugu uslugu ili zatražite pomoć.
refusal-series-full = Svi su brojevi trenutačno zauzeti. Pokušajte ponovno malo kasnije ili zatražite pomoć.
refusal-unknown-errand = Ta usluga više ne postoji. Odaberite drugu.
refusal-unknown-language = Taj jezik ovdje ne možemo ponuditi. Odaberite drugi ili zatražite pomoć.
refusal-unknown-ticket = Ne možemo pronaći vaš broj. Priđite bilo kojem šalteru i pomoći ćemo vam.
refusal-already-called = Vaš je broj već prozvan. Pogledajte zidni zaslon ili priđite bilo kojem šalteru.
refusal-already-ended = Vaš je broj već zaključen. Uzmite novi ako trebate još pomoći.
refusal-other = Nije uspjelo. Pokušajte ponovno ili zatražite pomoć.

## Refusals as a guide or manager reads them.
refused-bad-request = Sustav reda čekanja nije razumio naredbu. Ažurirajte program.
refused-not-allowed = Nemate ovlasti za to.
refused-unknown-errand = Ta usluga više ne postoji.
refused-unknown-language = Taj jezik nije predviđen za ovu prostoriju.
refused-unknown-ticket = Taj broj danas ne postoji.
refused-unknown-counter = Taj šalter ne postoji.
refused-unknown-outcome = Taj ishod više ne postoji. Odaberite drugi.
refused-unknown-reason = Taj razlog više ne postoji. Odaberite drugi.
refused-unknown-guide-or-pin = Pogrešno ime ili PIN. Pokušajte ponovno.
refused-locked-out = Previše pogrešaka. Pričekajte nekoliko minuta i pokušajte ponovno.
refused-counter-taken = Na tom je šalteru prijavljen kolega.
refused-not-signed-in = Prvo se prijavite.
refused-paused = Na pauzi ste. Prvo završite pauzu.
refused-busy = Već imate posjetitelja. Prvo završite taj posjet.
refused-no-visitor = Trenutačno nemate posjetitelja.
refused-nobody-waiting = Trenutačno vas nitko ne čeka.
refused-already-called = Kolega je bio brži. Broj je već prozvan.
refused-still-open = Broj još vrijedi. Ne treba ga ponovno aktivirati.
refused-already-started = Posjet je već počeo.
refused-not-started = Prvo označite da je posjetitelj ovdje.
refused-already-ended = Broj je već zaključen.
refused-not-for-you = Posjetitelj je rezerviran za kolegu.
refused-not-on-duty = Tamo trenutačno nitko nije prijavljen.
refused-number-in-use = Taj je broj već dobio novi posjetitelj.
refused-room-closed = Prostorija je zatvorena.
refused-errand-closed = Usluga je zatvorena.
refused-quota-reached = Današnji brojevi za tu uslugu su potrošeni.
refused-series-full = Trenutačno nema slobodnih brojeva u seriji.
refused-recall-limit = Broj je prozvan onoliko puta koliko je dopušteno.
refused-outcome-required = Odaberite kako je posjet završio.
refused-nothing-to-undo = Nema se što poništiti.
refused-other = Nije uspjelo. Pokušajte ponovno.
