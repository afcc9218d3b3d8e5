### Finnish.

## Names of the languages.
language-sv = ruotsi
language-en = englanti
language-fa = persia
language-ar = arabia
language-tr = turkki
language-bs = bosnia
language-sr = serbia
language-hr = kroatia
language-so = somali
language-ru = venäjä
language-de = saksa
language-es = espanja
language-it = italia
language-fi = suomi
language-swl = ruotsalainen viittomakieli
language-ckb = kurdi (sorani)
language-kmr-arab = kurdi (badinani)
language-kmr = kurdi (kurmandži)
language-az = azeri
language-azb = eteläazeri
language-fa-af = dari

## Days and opening hours.
day-on-mon = maanantaina
day-on-tue = tiistaina
day-on-wed = keskiviikkona
day-on-thu = torstaina
day-on-fri = perjantaina
day-on-sat = lauantaina
day-on-sun = sunnuntaina
day-today = tänään
day-tomorrow = huomenna
hours-open-until = Avoinna klo { $time } asti
hours-closed = Suljettu
hours-opens = Avaamme { $day } klo { $time }.
hours-opens-unknown = Emme vielä tiedä, milloin avaamme jälleen.

## Durations.
duration-under-minute = alle 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## How long until the call.
wait-title = Odotusaika
wait-range = { $low }–{ $high } min
wait-range-about = noin { $low }–{ $high } min
wait-at-most = enintään { $high } min
wait-at-most-about = noin { $high } min
wait-more-than = yli { $low } min
wait-unknown = Emme voi sanoa, kuinka kauan joudut odottamaan.
wait-unknown-card = Odotusaika ei tiedossa
wait-spoken = Odotusaikasi on arviolta vähintään { $low } ja enintään { $high } minuuttia.
wait-spoken-at-most = Odotusaikasi on enintään { $high } minuuttia.
wait-ahead =
    { $count ->
        [0] Olet jonossa ensimmäisenä.
        [one] Edelläsi on 1 henkilö.
       *[other] Edelläsi on { $count } henkilöä.
    }

## The ticket.
ticket-your-number = Vuoronumerosi
ticket-next = Näytämme ja kuulutamme numerosi, kun on sinun vuorosi.
ticket-next-quiet = Emme kuuluta numeroasi. Seuraa jonoa puhelimella tai odota tiskien lähellä, niin kerromme, kun on sinun vuorosi.
ticket-next-fetch = Istu sinulle sopivaan paikkaan. Palveluneuvoja tulee luoksesi.
ticket-next-unmatched = Olet jonossa. Henkilökunta näkee, mitä tarvitset, ja etsii jotakuta, joka voi auttaa sinua.
ticket-scan = Seuraa jonoa puhelimella
ticket-scan-about = Suuntaa kamera koodiin. Sitten voit käydä välillä ulkona.
ticket-scan-how = Suuntaa kamera koodiin.
ticket-booked = Varattu aikasi on klo { $time }.

## Needs.
need-seat = Minun on vaikea seistä
need-seat-about = Istu odottaessasi. Henkilökunta antaa sinulle aikaa tulla tiskille.
need-step-free = Tiski ilman portaita
need-step-free-about = Pyörätuolin, rollaattorin tai lastenvaunujen kanssa.
need-quiet-call = Älkää kuuluttako numeroani
need-quiet-call-about = Numerosi näkyy vain puhelimessasi ja tiskillä, ei näyttötaululla.
need-interpreter = Haluan tulkin
need-interpreter-about = Autamme sinua tulkin välityksellä, esimerkiksi puhelimitse.
need-fetch = Tulkaa luokseni
need-fetch-about = Palveluneuvoja tulee luoksesi, kun on sinun vuorosi.

## The kiosk: first page and language.
kiosk-welcome = Tervetuloa
kiosk-touch = Aloita koskettamalla näyttöä
kiosk-waits-now = Odotusajat juuri nyt
kiosk-language-choose = Valitse kieli
kiosk-language-said = Suomi. Paina tästä, jos haluat palvelua suomeksi.
kiosk-language-change = Vaihda kieltä

## The kiosk: errand, and a second language.
kiosk-errand-choose = Missä asiassa tarvitset apua?
kiosk-errand-closed = Suljettu juuri nyt
kiosk-errand-used-up = Numerot loppuneet
kiosk-page-next = Näytä lisää
kiosk-page-previous = Näytä edelliset
kiosk-swedish-too = Myös ruotsi käy
kiosk-english-too = Myös englanti käy
kiosk-too-about = Silloin useampi voi auttaa sinua.
kiosk-too-wait = Odotusaika silloin: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Juuri nyt kukaan täällä ei puhu kieltäsi
kiosk-nobody-about = Voit silti saada apua. Valitse sinulle parhaiten sopiva tapa.
kiosk-nobody-errand = Juuri nyt kukaan täällä ei voi auttaa tässä asiassa
kiosk-way-interpreter = Apua tulkin välityksellä
kiosk-way-interpreter-about = Järjestämme tulkin, kun on sinun vuorosi, usein puhelimitse.
kiosk-way-language = Valitse toinenkin kieli
kiosk-way-language-about = Jos puhut useampia kieliä, useampi voi auttaa sinua.
kiosk-way-wait = Odotan jotakuta, joka puhuu kieltäni
kiosk-way-wait-about = Kysymme talossa olevilta kollegoilta. Se voi kestää kauan.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Tarvitsetko jotain erityistä?
kiosk-needs-about = Voit valita useita tai olla valitsematta mitään.
kiosk-booked-choose = Minkä ajan olet varannut?
kiosk-booked-earlier = Aiemmat ajat
kiosk-booked-later = Myöhemmät ajat
kiosk-booked-now = nyt
kiosk-booked-none = Minulla ei ole varattua aikaa
kiosk-take = Ota vuoronumero
kiosk-taking = Haetaan vuoronumeroasi …
kiosk-no-number = Et saanut numeroa. Yritä uudelleen tai mene lähimmälle tiskille.

## The kiosk: the ticket page.
kiosk-paper-take = Ota vuorolappusi
kiosk-paper-printing = Tulostetaan …
kiosk-paper-failed = Vuorolappua ei voitu tulostaa. Vuoronumerosi on silti voimassa.
kiosk-paper-none = Vuorolappuja ei ole juuri nyt. Saat vuoronumerosi tälle näytölle.
kiosk-remember-only = Paina numero mieleesi tai ota siitä kuva.
kiosk-done = Valmis
kiosk-show-longer = Näytä pidempään
kiosk-wrong-errand = Väärä asia?
kiosk-returns =
    { $seconds ->
        [one] Näyttö palaa alkuun 1 sekunnin kuluttua.
       *[other] Näyttö palaa alkuun { $seconds } sekunnin kuluttua.
    }

## The kiosk: help.
kiosk-help = Tarvitsen apua
kiosk-help-asked = Apu on tulossa
kiosk-help-asked-about = Jää odottamaan näytön luo. Henkilökunta tietää, että olet täällä.
kiosk-help-answered = Palveluneuvoja tulee nyt luoksesi.
kiosk-help-failed = Näyttö ei juuri nyt saa yhteyttä henkilökuntaan. Mene lähimmälle tiskille.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Olemme kiinni
kiosk-closed-about = Jos sinulla on jo vuoronumero, autamme sinua tänään. Muuten voit soittaa kuntaan tai käydä kunnan verkkosivuilla.
kiosk-offline = Näyttö ei juuri nyt saa yhteyttä jonoon. Saat voimassa olevan vuoronumeron, ja paikkasi lasketaan tästä hetkestä.
kiosk-offline-ticket = Näyttö ei juuri nyt saa yhteyttä jonoon. Vuoronumerosi on voimassa, ja paikkasi lasketaan tästä hetkestä.
kiosk-message-next = Seuraava viesti ({ $index }, yhteensä { $count })
kiosk-offline-full = Näytöllä ei ole juuri nyt enempää vuoronumeroita. Mene lähimmälle tiskille.
kiosk-stale = Emme voi juuri nyt näyttää odotusaikoja.
kiosk-starting = Hetkinen …
screen-refused = Näyttö ei saanut lupaa muodostaa yhteyttä asiakastilaan. Tarkista näytön salasana.
screen-refused-about = Kerro järjestelmästä vastaavalle, mitä tässä lukee. Näyttö yrittää itsestään uudelleen.
trial-ribbon = Kokeilutila – mikään täällä ei ole oikeaa
trial-pin = Kokeilutila: PIN-koodi on { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Oletko vielä paikalla?
kiosk-idle-stay = Kyllä, olen paikalla
kiosk-back = Takaisin
kiosk-continue = Jatka
kiosk-larger-text = Suurempi teksti
kiosk-high-contrast = Suurempi kontrasti
kiosk-low-reach = Napit alemmas
kiosk-speech-on = Lue ääneen
kiosk-speech-off = Lopeta ääneen lukeminen
kiosk-speech-repeat = Lue uudelleen
kiosk-speech-stop = Hiljennä
kiosk-louder = Ääni kovemmalle
kiosk-quieter = Ääni hiljemmalle
kiosk-speech-missing = Tällä kielellä ei voi vielä lukea ääneen.

## The kiosk: only spoken.
kiosk-spoken-keys = Selaa nuolilla. Valitse painamalla pyöreää painiketta.
kiosk-spoken-choice = { $name }. Vaihtoehto { $index }, yhteensä { $count }.
kiosk-spoken-on = { $name }, valittu.
kiosk-spoken-off = { $name }, ei valittu.
kiosk-spoken-number = Vuoronumerosi on { $number }.

## The visitor's page on the phone.
page-title = Numero { $number }
page-waiting = Olet jonossa
page-called = On sinun vuorosi. Mene tiskille { $counter }.
page-called-fetch = On sinun vuorosi. Palveluneuvoja tulee luoksesi.
page-serving = Saat apua tiskillä { $counter }
page-parked = Käyntisi on tauolla
page-parked-about = Säilytät paikkasi. Kerromme, kun jatkamme.
page-postponed = Sinut kutsutaan aikaisintaan klo { $time }
page-postponed-about = Säilytät paikkasi jonossa.
page-finished = Käyntisi on päättynyt
page-no-show = Kutsuimme sinua, mutta emme nähneet sinua
page-no-show-about = Tule tänään jollekin tiskille, niin järjestämme asian.
page-cancelled = Olet poistunut jonosta
page-cancelled-about = Haluatko sittenkin apua? Ota uusi vuoronumero tai tule jollekin tiskille.
page-ended = Vuoronumerosi ei ole enää voimassa
page-ended-about = Ota uusi vuoronumero, kun tulet takaisin, tai tule jollekin tiskille.
page-what-now = Mitä nyt tapahtuu
page-what-now-none = Onko sinulla kysyttävää asiastasi? Tule uudelleen käymään tai soita kuntaan.
page-live = Sivu päivittyy itsestään. Pidä se auki.
page-stale = Sivulla ei ole juuri nyt yhteyttä, ja se yrittää uudelleen. Katso sillä välin asiakastilan näyttötaulua.
page-reload = Päivitä sivu
page-later = Tulen myöhemmin
page-later-about = Säilytät paikkasi, mutta sinua ei kutsuta valitsemanasi aikana.
page-later-minutes = Aikaisintaan { $minutes } min päästä
page-cancel = Poistu jonosta
page-cancel-sure = Haluatko poistua jonosta?
page-cancel-yes = Kyllä, poistun jonosta
page-cancel-no = Ei, jään jonoon
page-rate = Millainen käyntisi oli?
page-rate-4 = Erittäin hyvä
page-rate-3 = Hyvä
page-rate-2 = Ei kovin hyvä
page-rate-1 = Huono
page-rate-about = Vastauksesi on nimetön ja auttaa meitä kehittymään.
page-rate-thanks = Kiitos vastauksestasi!
page-changed = Se ei onnistunut, koska käyntisi on jo edennyt. Tilanne on nyt tämä:
page-busy = Yrityksiä oli liian monta. Odota minuutti ja yritä uudelleen.
page-missing = Tätä vuoronumeroa ei enää ole
page-missing-about = Sivu on voimassa vain sinä päivänä, jona otit vuoronumeron. Oletko asiakastilassa? Tule jollekin tiskille, niin autamme sinua.
page-privacy = Emme tallenna nimeäsi emmekä puhelinnumeroasi, ainoastaan vuoronumerosi.

## The wall.
wall-now = Kutsutaan nyt
wall-go-to = Mene tiskille { $counter }
wall-counter = Tiski
wall-recent = Viimeksi kutsutut
wall-recall = Uudelleen
wall-recalling = Kutsumme uudelleen
wall-waiting =
    { $count ->
        [0] Kukaan ei odota
        [one] 1 odottaa
       *[other] { $count } odottaa
    }
wall-no-calls = Tervetuloa. Ota vuoronumero automaatista.
wall-stale = Näyttötaulu ei ole ajan tasalla
wall-stale-about = Päivitetty viimeksi klo { $time }. Henkilökunta kutsuu sinut.
wall-stale-start = Henkilökunta kutsuu sinut.
wall-no-sound = Ei ääntä: ”{ $text }”
wall-announcement = Tiedote
wall-spoken-call = Numero { $number }, mene tiskille { $counter }.
wall-spoken-recall = Kutsumme uudelleen: numero { $number }, mene tiskille { $counter }.
wall-spoken-short = { $number }, tiski { $counter }.
wall-to-left = vasemmalla
wall-to-right = oikealla
wall-to-front = suoraan edessä
wall-to-back = takanasi

## The counter: greeting.
counter-greeting = Hei! Miten voin auttaa?
counter-greeting-said = Hej! Mi-ten våjn aot-taa?
counter-greeting-play = Toista ääni

## The counter: signing in.
counter-sign-in = Kirjaudu sisään
counter-sign-out = Kirjaudu ulos
counter-guide = Palveluneuvoja
counter-pin = PIN-koodi
counter-at = Tiski { $counter }
counter-without-counter = Ilman tiskiä, tavoitettavissa talossa
counter-taken = Varattu: { $guide }
counter-reachable-about = Näet tässä ilmoituksen, kun joku tarvitsee kieltäsi.
counter-move = Vaihda tiskiä

## The counter: status.
counter-status-closed = Suljettu
counter-status-reachable = Tavoitettavissa
counter-status-paused = Tauolla
counter-status-free = Vapaa
counter-status-armed = Odottaa seuraavaa
counter-status-called = Kutsuttu
counter-status-serving = Auttaa

## The counter: commands.
counter-next = Seuraava, kiitos
counter-armed-about = Seuraava asiakas, jota voit auttaa, kutsutaan tänne automaattisesti.
counter-disarm = Lopeta odottaminen
counter-call-number = Kutsu numero
counter-number-field = Numero, esimerkiksi A017
counter-recall = Kutsu uudelleen
counter-recalls = { $limit } kerrasta { $count }
counter-start = Asiakas on täällä
counter-no-show = Ei tullut
counter-return = Takaisin jonoon
counter-restore = Palauta numero
counter-park = Siirrä sivuun
counter-park-manual = Kunnes otan takaisin
counter-park-minutes = { $minutes } minuutiksi
counter-parked = Sivuun siirretyt
counter-parked-due = { $number } on ollut sivussa { $minutes } min
counter-parked-back = takaisin jonossa klo { $time }
counter-parked-reminder = muistutus klo { $time }
counter-unpark = Ota takaisin
counter-transfer = Siirrä eteenpäin
counter-transfer-to = Minne?
counter-transfer-errand = Toiseen asiaan
counter-transfer-counter = Toiselle tiskille
counter-transfer-guide = Toiselle palveluneuvojalle
counter-transfer-place = Paikka jonossa
counter-place-keep = Säilyttää paikkansa
counter-place-first = Ensimmäiseksi
counter-place-last = Viimeiseksi
counter-return-to-me = Palaa sen jälkeen minulle
counter-add-errand = Lisää asia
counter-finish = Päätä käynti
counter-outcome = Miten käynti päättyi?
counter-reason = Miksi asiakas tuli?
counter-skip = Ohita
counter-cancel = Peruuta
counter-more = Lisää
counter-undo = Kumoa: { $action }
counter-undo-call = Kutsu
counter-undone = Kumottu: { $action }
counter-pause = Pidä tauko
counter-pause-reason = Miksi tauko?
counter-pause-break = Lepotauko
counter-pause-lunch = Lounas
counter-pause-phone = Puhelin
counter-pause-meeting = Kokous
counter-pause-other = Muu syy
counter-paused-since = { $reason }, alkoi klo { $time }
counter-resume = Palaa tauolta
counter-take-ticket = Uusi numero
counter-ticket-taken = Numero { $number } on jonossa
counter-search = Hae
counter-nothing-found = Mitään ei löytynyt
counter-guide-away = Ei paikalla
counter-screen-language = Näytön kieli

## The counter: the visit.
counter-no-visit = Ei asiakasta juuri nyt
counter-called = Numero { $number } on kutsuttu
counter-came = Numero { $number } on tulossa luoksesi
counter-errand = Asia
counter-languages = Kielet
counter-waited = Odotti { $duration }
counter-lasted = Kestänyt { $duration }
counter-need-seat = Anna asiakkaalle aikaa tulla ja tarjoa tuoli.
counter-need-step-free = Tiskille on päästävä ilman portaita.
counter-need-quiet-call = Numero ei näy näyttötaululla. Hae katsekontakti tai mene asiakkaan luo.
counter-need-interpreter = Soita tulkille, ennen kuin aloitat.
counter-need-fetch = Mene asiakkaan luo.

## The counter: why this visitor.
counter-why = Miksi juuri tämä asiakas
counter-why-waited = odottanut { $minutes } min, tavoite { $target } min
counter-why-scarce =
    { $count ->
        [0] kukaan täällä ei voi auttaa tällä kielellä: { $language }
        [one] vain 1 palveluneuvoja voi auttaa tällä kielellä: { $language }
       *[other] vain { $count } palveluneuvojaa voi auttaa tällä kielellä: { $language }
    }
counter-why-booked = varattu klo { $time }
counter-why-head-start = { $minutes } min etumatkaa
counter-why-first = siirretty jonon alkuun
counter-why-reserved = varattu sinulle

## The counter: queue.
counter-next-list = Seuraavana vuorossa
counter-unmatched = Kukaan täällä ei voi auttaa
counter-waiting-for-me =
    { $count ->
        [0] Kukaan ei odota sinua
        [one] 1 odottaa sinua
       *[other] { $count } odottaa sinua
    }
counter-longest = Pisin odotus: { $duration }
counter-within-target = Tavoiteajassa
counter-near-target = Lähellä tavoiteaikaa
counter-over-target = Yli tavoiteajan
counter-colleagues = Kollegat

## The counter: help, alarm, languages wanted.
counter-help-asked = Joku pyytää apua, paikka: { $device }. Kieli: { $language }
counter-help-answer = Menen sinne
counter-staff-call = Hiljainen hälytys
counter-staff-called = Lähetetty
counter-staff-unsent = Ei lähetetty. Yritä uudelleen tai soita.
counter-staff-unseen = Lähetetty, mutta mikään muu tiski ei näe sitä. Soita.
counter-staff-alarm = Hälytys tiskiltä { $counter }. Mene sinne rauhallisesti.
counter-staff-answer = Olen tulossa
counter-staff-answered = Kollega on tulossa
counter-staff-going = Olet menossa tiskille { $counter }
counter-wanted = Tarvitaan kieli: { $language }. Odotettu { $minutes } min, tiski { $counter } on vapaa.
counter-wanted-no-counter = Tarvitaan kieli: { $language }. Odotettu { $minutes } min, mikään tiski ei ole vielä vapaa.
counter-step-in = Ota asiakas

## The link.
link-lost = Ei yhteyttä jonoon
link-lost-since = Ei yhteyttä jonoon klo { $time } lähtien
link-lost-about = Käynti on tallessa. Näyttö yhdistää uudelleen itsestään.
link-trying = Yhdistetään uudelleen …
link-stale = Ei päivitetty klo { $time } jälkeen
link-sending = Lähetetään …
link-no-answer = Jono ei vastannut. Tarkista tilanne, ennen kuin yrität uudelleen.

## The manager's view at a counter.
manager-title = Asiakastila juuri nyt
manager-open-room = Avaa asiakastila
manager-close-room = Sulje asiakastila
manager-close-room-about = Kukaan ei voi ottaa uutta vuoronumeroa. Odottavia autetaan.
manager-room-open = Asiakastila on auki
manager-room-closed = Asiakastila on suljettu
manager-open-errand = Avaa
manager-close-errand = Sulje
manager-sign-out = Kirjaa kollega ulos
manager-errands = Asiat
manager-counters = Tiskit
manager-language-alarms = Tarvittavat kielet
manager-language-alarm = { $language }: odotettu { $minutes } min
manager-reachable =
    { $count ->
        [0] Ketään ei ole tavoitettavissa talossa
        [one] 1 tavoitettavissa talossa
       *[other] { $count } tavoitettavissa talossa
    }
manager-devices = Näytöt ja tulostimet
manager-devices-ok = Kaikki toimii.
manager-announce = Kirjoita tiedote
manager-announce-language = Millä kielellä kirjoitat?
manager-announce-until = Näkyy tähän asti
manager-announce-no-end = Näkyy, kunnes joku poistaa sen
manager-announce-missing = Puuttuu: { $languages }
manager-announce-full = Enempää kirjaimia ei mahdu.
manager-announce-publish = Näytä tiedote
manager-announce-clear = Poista tiedote
manager-end-ticket = Poista numero jonosta
manager-end-reason = Syy
manager-done = Tehty
manager-nothing = Ei mitään juuri nyt

## Devices and their problems.
device-kiosk = Vuoronumeroautomaatti
device-board = Näyttötaulu
device-counter = Tiskin näyttö
problem-offline = Ei yhteyttä
problem-paper-low = Paperi loppuu pian
problem-paper-out = Paperi on loppu
problem-cover-open = Tulostimen luukku on auki
problem-printer-offline = Tulostin ei vastaa
problem-printer-error = Vika tulostimessa
problem-no-sound = Ei ääntä
problem-no-speech = Ääneen lukeminen ei toimi
problem-disk-full = Tietokoneen tallennustila on täynnä
problem-numbers-low = Vuoronumeroautomaatin omat numerot loppuvat pian
problem-clock = Kello on väärässä
problem-screen-size = Näyttö on liian pieni
problem-language-unknown = Yhdellä kielellä ei ole painiketta
problem-other = Muu vika: { $problem }

## The manager's pages in the browser.
report-title = Raportti
report-from = Alkupäivä
report-to = Loppupäivä
report-show = Näytä
report-by-errand = Asioittain
report-by-language = Kielittäin
report-by-hour = Tunneittain
report-by-guide = Palveluneuvojittain
report-total = Yhteensä
report-taken = Numerot
report-served = Sai apua
report-cancelled = Poistui jonosta
report-unserved = Ei saanut apua
report-wait-p50 = Odotus, mediaani
report-wait-p90 = Odotus, 9 kymmenestä
report-wait-max = Odotus, pisin
report-served-p50 = Käynti, mediaani
report-outcomes = Miten käynnit päättyivät
report-reasons = Miksi asiakkaat tulivat
report-solved-here = Ratkesi ensimmäisellä yhteydenotolla
report-avoidable = Olisi voitu välttää
report-ratings = Asiakkaiden arviot
report-forecast = Kuinka hyvin odotusajat pitivät paikkansa
report-forecast-about = { $count } käynnistä { $percent } prosentissa odotus oli pidempi kuin ilmoitimme (95 %:n luottamusväli: { $low }–{ $high } %). Tavoite on 10 %.
report-too-few = Alle 5 käynnin tietoja ei näytetä
report-empty = Ei käyntejä näinä päivinä.

## The paper.
paper-taken = Numero otettu { $date } klo { $time }
paper-valid = Numero on voimassa tänään.
paper-lost = Menikö vuorosi ohi? Tule jollekin tiskille, niin autamme sinua.

## Refusals as a visitor reads them.
refusal-room-closed = Olemme juuri nyt kiinni. Onko asialla kiire? Paina ”Tarvitsen apua”.
refusal-errand-closed = Tämä asia on juuri nyt suljettu. Valitse toinen asia tai pyydä apua.
refusal-quota-reached = Tämän asian vuoronumerot ovat tältä päivältä loppuneet. Valitse toinen asia tai pyydä apua.
refusal-series-full = Kaikki vuoronumerot ovat juuri nyt käytössä. Yritä hetken kuluttua uudelleen tai pyydä apua.
refusal-unknown-errand = Tätä asiaa ei enää ole. Valitse toinen.
refusal-unknown-language = Emme voi tarjota täällä tätä kieltä. Valitse toinen tai pyydä apua.
refusal-unknown-ticket = Emme löydä vuoronumeroasi. Tule jollekin tiskille, niin autamme sinua.
refusal-already-called = Numerosi on jo kutsuttu. Katso näyttötaulua tai tule jollekin tiskille.
refusal-already-ended = Vuoronumerosi ei ole enää voimassa. Ota uusi, jos haluat lisää apua.
refusal-other = Se ei onnistunut. Yritä uudelleen tai pyydä apua.

## Refusals as a guide or manager reads them.
refused-bad-request = Jono ei ymmärtänyt komentoa. Päivitä ohjelma.
refused-not-allowed = Sinulla ei ole siihen oikeutta.
refused-unknown-errand = Asiaa ei enää ole.
refused-unknown-language = Kieli ei ole käytössä asiakastilassa.
refused-unknown-ticket = Numeroa ei ole tänään.
refused-unknown-counter = Tiskiä ei ole.
refused-unknown-outcome = Tätä lopputulosta ei enää ole. Valitse toinen.
refused-unknown-reason = Tätä syytä ei enää ole. Valitse toinen.
refused-unknown-guide-or-pin = Väärä nimi tai PIN-koodi. Yritä uudelleen.
refused-locked-out = Liian monta väärää yritystä. Odota muutama minuutti ja yritä uudelleen.
refused-counter-taken = Kollega on kirjautunut tälle tiskille.
refused-not-signed-in = Kirjaudu ensin sisään.
refused-paused = Olet tauolla. Palaa ensin tauolta.
refused-busy = Sinulla on jo asiakas. Päätä ensin se käynti.
refused-no-visitor = Sinulla ei ole juuri nyt asiakasta.
refused-nobody-waiting = Kukaan ei odota sinua juuri nyt.
refused-already-called = Kollega ehti ensin. Numero on jo kutsuttu.
refused-still-open = Numero on yhä voimassa. Sitä ei tarvitse palauttaa jonoon.
refused-already-started = Käynti on jo alkanut.
refused-not-started = Merkitse ensin, että asiakas on täällä.
refused-already-ended = Numero ei ole enää voimassa.
refused-not-for-you = Asiakas on varattu kollegalle.
refused-not-on-duty = Kukaan ei ole juuri nyt kirjautunut sinne.
refused-number-in-use = Numero on jo annettu uudelle asiakkaalle.
refused-room-closed = Asiakastila on suljettu.
refused-errand-closed = Asia on suljettu.
refused-quota-reached = Asian numerot ovat tältä päivältä loppuneet.
refused-series-full = Sarjassa ei ole juuri nyt vapaita numeroita.
refused-recall-limit = Numeroa on kutsuttu niin monta kertaa kuin voi.
refused-outcome-required = Valitse, miten käynti päättyi.
refused-nothing-to-undo = Mitään kumottavaa ei ole.
refused-other = Se ei onnistunut. Yritä uudelleen.
