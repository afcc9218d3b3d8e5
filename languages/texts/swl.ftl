### Swedish Sign Language, in plain Swedish.

## Names of the languages.
language-sv = svenska
language-en = engelska
language-fa = persiska
language-ar = arabiska
language-tr = turkiska
language-bs = bosniska
language-sr = serbiska
language-hr = kroatiska
language-so = somaliska
language-ru = ryska
language-de = tyska
language-es = spanska
language-it = italienska
language-fi = finska
language-swl = svenskt teckenspråk
language-ckb = kurdiska (sorani)
language-kmr-arab = kurdiska (badinani)
language-kmr = kurdiska (kurmanji)
language-az = azerbajdzjanska
language-azb = sydazerbajdzjanska
language-fa-af = dari

## Days and opening hours.
day-on-mon = på måndag
day-on-tue = på tisdag
day-on-wed = på onsdag
day-on-thu = på torsdag
day-on-fri = på fredag
day-on-sat = på lördag
day-on-sun = på söndag
day-today = i dag
day-tomorrow = i morgon
hours-open-until = Öppet till { $time }
hours-closed = Stängt
hours-opens = Vi öppnar { $day } kl. { $time }.
hours-opens-unknown = Vi vet inte när vi öppnar igen.

## Durations.
duration-under-minute = under 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } tim
duration-hours-minutes = { $hours } tim { $minutes } min

## How long until the call.
wait-title = Väntetid
wait-range = { $low }–{ $high } min
wait-range-about = ungefär { $low }–{ $high } min
wait-at-most = högst { $high } min
wait-at-most-about = ungefär { $high } min
wait-more-than = mer än { $low } min
wait-unknown = Vi vet inte hur länge du får vänta.
wait-unknown-card = Vi vet inte hur lång väntan är
wait-spoken = Du får vänta ungefär { $low } till { $high } minuter.
wait-spoken-at-most = Du får vänta högst { $high } minuter.
wait-ahead =
    { $count ->
        [0] Du är först i kön.
        [one] 1 person är före dig.
       *[other] { $count } personer är före dig.
    }

## The ticket.
ticket-your-number = Ditt nummer
ticket-next = Titta på tavlan. Där visar vi ditt nummer när det är din tur.
ticket-next-quiet = Tavlan visar inte ditt nummer. Följ kön i mobilen. Eller vänta nära diskarna. Då kommer vi till dig när det är din tur.
ticket-next-fetch = Sätt dig där du sitter bra. En kommunvägledare kommer till dig.
ticket-next-unmatched = Du står i kön. Personalen ser vad du behöver. De söker någon som kan hjälpa dig.
ticket-scan = Följ kön i mobilen
ticket-scan-about = Rikta kameran mot koden. Sedan kan du gå ut en stund.
ticket-scan-how = Rikta kameran mot koden.
ticket-booked = Din bokade tid är kl. { $time }.

## Needs.
need-seat = Jag har svårt att stå
need-seat-about = Sitt medan du väntar. Personalen ger dig tid att komma fram.
need-step-free = Disk utan trappsteg
need-step-free-about = För rullstol, rullator eller barnvagn.
need-quiet-call = Visa mig inte på tavlan
need-quiet-call-about = Du ser ditt nummer i mobilen och vid disken. Det visas inte på tavlan.
need-interpreter = Jag vill ha tolk
need-interpreter-about = Vi hjälper dig genom tolk, till exempel på en skärm.
need-fetch = Kom till mig
need-fetch-about = En kommunvägledare kommer till dig när det är din tur.

## The kiosk: first page and language.
kiosk-welcome = Välkommen
kiosk-touch = Tryck på skärmen för att börja
kiosk-waits-now = Väntetider just nu
kiosk-language-choose = Välj ditt språk
kiosk-language-said = Svenskt teckenspråk. Tryck här om du vill ha hjälp på teckenspråk.
kiosk-language-change = Byt språk

## The kiosk: errand, and a second language.
kiosk-errand-choose = Vad vill du ha hjälp med?
kiosk-errand-closed = Stängt just nu
kiosk-errand-used-up = Inga fler nummer i dag
kiosk-page-next = Visa fler
kiosk-page-previous = Visa tidigare
kiosk-swedish-too = Svenska går bra också
kiosk-english-too = Engelska går bra också
kiosk-too-about = Då kan fler hjälpa dig.
kiosk-too-wait = Då är väntetiden: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Just nu är ingen här som kan teckenspråk
kiosk-nobody-about = Du kan få hjälp ändå. Välj det som passar dig bäst.
kiosk-nobody-errand = Just nu är ingen här som kan hjälpa till med det ärendet
kiosk-way-interpreter = Få hjälp genom tolk
kiosk-way-interpreter-about = Vi ordnar en tolk när det är din tur, ofta på en skärm.
kiosk-way-language = Välj ett språk till
kiosk-way-language-about = Kan du fler språk? Då kan fler hjälpa dig.
kiosk-way-wait = Vänta på någon som kan teckenspråk
kiosk-way-wait-about = Vi frågar kollegor i huset. Det kan ta lång tid.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Behöver du något särskilt?
kiosk-needs-about = Du kan välja flera. Du behöver inte välja något.
kiosk-booked-choose = Vilken tid har du bokat?
kiosk-booked-earlier = Tidigare tider
kiosk-booked-later = Senare tider
kiosk-booked-now = nu
kiosk-booked-none = Jag har ingen bokad tid
kiosk-take = Ta nummer
kiosk-taking = Hämtar ditt nummer …
kiosk-no-number = Du har inte fått något nummer. Försök igen eller gå till närmaste disk.

## The kiosk: the ticket page.
kiosk-paper-take = Ta din nummerlapp
kiosk-paper-printing = Skriver ut …
kiosk-paper-failed = Nummerlappen kom inte ut. Ditt nummer gäller ändå.
kiosk-paper-none = Nummerlapparna är slut. Du får ditt nummer här på skärmen.
kiosk-remember-only = Kom ihåg numret. Du kan ta en bild av det.
kiosk-done = Klar
kiosk-show-longer = Visa längre
kiosk-wrong-errand = Fel ärende?
kiosk-returns =
    { $seconds ->
        [one] Om 1 sekund visas första sidan igen.
       *[other] Om { $seconds } sekunder visas första sidan igen.
    }

## The kiosk: help.
kiosk-help = Jag behöver hjälp
kiosk-help-asked = Hjälp är på väg
kiosk-help-asked-about = Stanna vid skärmen. Personalen vet att du är här.
kiosk-help-answered = En kommunvägledare kommer till dig nu.
kiosk-help-failed = Skärmen når inte personalen just nu. Gå till närmaste disk.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Vi har stängt
kiosk-closed-about = Har du redan ett nummer? Då hjälper vi dig i dag. Annars kan du skriva till kommunen eller gå till kommunens webbplats.
kiosk-offline = Skärmen når inte kön just nu. Du får ett nummer som gäller. Din plats räknas från nu.
kiosk-offline-ticket = Skärmen når inte kön just nu. Ditt nummer gäller. Din plats räknas från nu.
kiosk-message-next = Nästa meddelande ({ $index } av { $count })
kiosk-offline-full = Skärmen har inga fler nummer just nu. Gå till närmaste disk.
kiosk-stale = Vi kan inte visa väntetiderna just nu.
kiosk-starting = Vänta lite …
screen-refused = Skärmen fick inte ansluta till rummet. Kontrollera skärmens lösenord.
screen-refused-about = Säg till den som sköter systemet. Visa vad som står här. Skärmen försöker igen av sig själv.
trial-ribbon = Övningsrum – inget är på riktigt
trial-pin = Övningsrum: PIN-koden är { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Är du kvar?
kiosk-idle-stay = Ja, jag är kvar
kiosk-back = Tillbaka
kiosk-continue = Fortsätt
kiosk-larger-text = Större text
kiosk-high-contrast = Starkare kontrast
kiosk-low-reach = Lägre knappar
kiosk-speech-on = Läs upp
kiosk-speech-off = Sluta läsa upp
kiosk-speech-repeat = Läs igen
kiosk-speech-stop = Tyst
kiosk-louder = Högre ljud
kiosk-quieter = Lägre ljud
kiosk-speech-missing = Det här språket kan inte läsas upp än.

## The kiosk: only spoken.
kiosk-spoken-keys = Bläddra med pilarna. Tryck på den runda knappen för att välja.
kiosk-spoken-choice = { $name }. Val { $index } av { $count }.
kiosk-spoken-on = { $name }, valt.
kiosk-spoken-off = { $name }, inte valt.
kiosk-spoken-number = Ditt nummer är { $number }.

## The visitor's page on the phone.
page-title = Nummer { $number }
page-waiting = Du står i kön
page-called = Det är din tur. Gå till disk { $counter }.
page-called-fetch = Det är din tur. En kommunvägledare kommer till dig.
page-serving = Du får hjälp vid disk { $counter }
page-parked = Ditt besök är pausat
page-parked-about = Du har kvar din plats. Vi visar när vi fortsätter.
page-postponed = Det blir din tur tidigast kl. { $time }
page-postponed-about = Du har kvar din plats i kön.
page-finished = Ditt besök är klart
page-no-show = Det var din tur, men vi såg dig inte
page-no-show-about = Gå till en disk i dag. Då hjälper vi dig.
page-cancelled = Du har lämnat kön
page-cancelled-about = Vill du ha hjälp ändå? Ta ett nytt nummer eller gå till en disk.
page-ended = Ditt nummer gäller inte längre
page-ended-about = Ta ett nytt nummer när du kommer tillbaka. Eller gå till en disk.
page-what-now = Det här händer nu
page-what-now-none = Har du frågor om ditt ärende? Kom hit igen eller skriv till kommunen.
page-live = Sidan ändras av sig själv. Låt den vara öppen.
page-stale = Sidan har ingen kontakt just nu. Den försöker igen. Titta på tavlan i rummet så länge.
page-reload = Uppdatera sidan
page-later = Jag kommer senare
page-later-about = Du har kvar din plats. Det blir inte din tur under tiden du väljer.
page-later-minutes = Tidigast om { $minutes } min
page-cancel = Lämna kön
page-cancel-sure = Vill du lämna kön?
page-cancel-yes = Ja, lämna kön
page-cancel-no = Nej, stanna kvar
page-rate = Hur var ditt besök?
page-rate-4 = Mycket bra
page-rate-3 = Bra
page-rate-2 = Mindre bra
page-rate-1 = Dåligt
page-rate-about = Vi vet inte vem som svarar. Ditt svar hjälper oss att bli bättre.
page-rate-thanks = Tack för ditt svar!
page-changed = Det gick inte. Ditt besök har ändrats. Så här är det nu:
page-busy = Det blev för många försök. Vänta en minut. Försök sedan igen.
page-missing = Numret finns inte längre
page-missing-about = Sidan gäller bara samma dag som du tog numret. Är du i rummet? Gå till en disk. Då hjälper vi dig.
page-privacy = Vi sparar inte ditt namn och inte ditt telefonnummer. Vi sparar bara ditt könummer.

## The wall.
wall-now = Nu är det tur för
wall-go-to = Gå till disk { $counter }
wall-counter = Disk
wall-recent = Tidigare nummer
wall-recall = Igen
wall-recalling = Vi kallar igen
wall-waiting =
    { $count ->
        [0] Ingen väntar
        [one] 1 väntar
       *[other] { $count } väntar
    }
wall-no-calls = Välkommen. Ta ett nummer vid nummerskärmen.
wall-stale = Tavlan visar inte rätt just nu
wall-stale-about = Tavlan ändrades senast kl. { $time }. Personalen visar när det är din tur.
wall-stale-start = Personalen visar när det är din tur.
wall-no-sound = Inget ljud: ”{ $text }”
wall-announcement = Meddelande
wall-spoken-call = Nummer { $number }, gå till disk { $counter }.
wall-spoken-recall = Igen: nummer { $number }, gå till disk { $counter }.
wall-spoken-short = { $number }, disk { $counter }.
wall-to-left = till vänster
wall-to-right = till höger
wall-to-front = rakt fram
wall-to-back = bakom dig

## The counter: greeting.
counter-greeting = Hej! Vad kan jag hjälpa dig med?
counter-greeting-said = Titta på besökaren och vinka hej. Visa frågan på skärmen eller skriv den.
counter-greeting-play = Spela upp

## The counter: signing in.
counter-sign-in = Logga in
counter-sign-out = Logga ut
counter-guide = Kommunvägledare
counter-pin = PIN-kod
counter-at = Disk { $counter }
counter-without-counter = Utan disk, nåbar i huset
counter-taken = Upptagen: { $guide }
counter-reachable-about = Du får en rad här när någon behöver ditt språk.
counter-move = Byt disk

## The counter: status.
counter-status-closed = Stängd
counter-status-reachable = Nåbar
counter-status-paused = Paus
counter-status-free = Ledig
counter-status-armed = Väntar på nästa
counter-status-called = Kallad
counter-status-serving = Hjälper

## The counter: commands.
counter-next = Nästa, tack
counter-armed-about = Nästa besökare som du kan hjälpa kallas hit automatiskt.
counter-disarm = Sluta vänta
counter-call-number = Kalla ett nummer
counter-number-field = Nummer, till exempel A017
counter-recall = Kalla igen
counter-recalls = { $count } av { $limit }
counter-start = Besökaren är här
counter-no-show = Kom inte
counter-return = Tillbaka till kön
counter-restore = Återställ nummer
counter-park = Parkera
counter-park-manual = Tills jag hämtar besökaren
counter-park-minutes = I { $minutes } min
counter-parked = Parkerade
counter-parked-due = { $number } har varit parkerad i { $minutes } min
counter-parked-back = tillbaka i kön kl. { $time }
counter-parked-reminder = påminnelse kl. { $time }
counter-unpark = Ta tillbaka
counter-transfer = Skicka vidare
counter-transfer-to = Vart?
counter-transfer-errand = Till ärende
counter-transfer-counter = Till disk
counter-transfer-guide = Till kommunvägledare
counter-transfer-place = Plats i kön
counter-place-keep = Behåller sin plats
counter-place-first = Först
counter-place-last = Sist
counter-return-to-me = Kommer tillbaka till mig efteråt
counter-add-errand = Lägg till ärende
counter-finish = Avsluta
counter-outcome = Hur slutade det?
counter-reason = Varför kom besökaren?
counter-skip = Hoppa över
counter-cancel = Avbryt
counter-more = Mer
counter-undo = Ångra: { $action }
counter-undo-call = Kallelsen
counter-undone = Ångrat: { $action }
counter-pause = Ta paus
counter-pause-reason = Varför paus?
counter-pause-break = Rast
counter-pause-lunch = Lunch
counter-pause-phone = Telefon
counter-pause-meeting = Möte
counter-pause-other = Annat
counter-paused-since = { $reason } sedan kl. { $time }
counter-resume = Tillbaka från paus
counter-take-ticket = Nytt nummer
counter-ticket-taken = Nummer { $number } står i kön
counter-search = Sök
counter-nothing-found = Inget hittades
counter-guide-away = Inte på plats
counter-screen-language = Språk på skärmen

## The counter: the visit.
counter-no-visit = Ingen besökare just nu
counter-called = Nummer { $number } är kallat
counter-came = Nummer { $number } är på väg till dig
counter-errand = Ärende
counter-languages = Språk
counter-waited = Väntade { $duration }
counter-lasted = Har pågått { $duration }
counter-need-seat = Ge besökaren tid att komma fram, och en stol.
counter-need-step-free = Disken ska vara utan trappsteg.
counter-need-quiet-call = Numret syns inte på tavlan. Möt besökaren med blicken eller gå fram.
counter-need-interpreter = Ordna tolk innan du börjar.
counter-need-fetch = Gå till besökaren.

## The counter: why this visitor.
counter-why = Varför just den här besökaren
counter-why-waited = väntat { $minutes } min, målet är { $target } min
counter-why-scarce =
    { $count ->
        [0] ingen här kan hjälpa på { $language }
        [one] bara 1 kommunvägledare kan hjälpa på { $language }
       *[other] bara { $count } kommunvägledare kan hjälpa på { $language }
    }
counter-why-booked = bokad kl. { $time }
counter-why-head-start = { $minutes } min försprång
counter-why-first = flyttad först i kön
counter-why-reserved = reserverad för dig

## The counter: queue.
counter-next-list = Näst på tur
counter-unmatched = Ingen här kan hjälpa
counter-waiting-for-me =
    { $count ->
        [0] Ingen väntar på dig
        [one] 1 väntar på dig
       *[other] { $count } väntar på dig
    }
counter-longest = Längst väntan: { $duration }
counter-within-target = Inom målet
counter-near-target = Nära målet
counter-over-target = Över målet
counter-colleagues = Kollegor

## The counter: help, alarm, languages wanted.
counter-help-asked = Någon vill ha hjälp vid { $device }. Språk: { $language }
counter-help-answer = Jag går dit
counter-staff-call = Tyst larm
counter-staff-called = Skickat
counter-staff-unsent = Inte skickat. Försök igen. Eller hämta en kollega.
counter-staff-unseen = Skickat. Men ingen annan disk ser det. Hämta en kollega.
counter-staff-alarm = Larm från disk { $counter }. Gå dit lugnt.
counter-staff-answer = Jag kommer
counter-staff-answered = En kollega kommer
counter-staff-going = Du är på väg till disk { $counter }
counter-wanted = { $language } behövs. Väntat { $minutes } min. Disk { $counter } är ledig.
counter-wanted-no-counter = { $language } behövs. Väntat { $minutes } min. Ingen disk är ledig än.
counter-step-in = Ta besökaren

## The link.
link-lost = Ingen kontakt med kön
link-lost-since = Ingen kontakt med kön sedan kl. { $time }
link-lost-about = Besöket finns kvar. Skärmen ansluter igen av sig själv.
link-trying = Försöker ansluta igen …
link-stale = Inte ändrad sedan kl. { $time }
link-sending = Skickar …
link-no-answer = Kön svarade inte. Titta efter innan du försöker igen.

## The manager's view at a counter.
manager-title = Rummet just nu
manager-open-room = Öppna rummet
manager-close-room = Stäng rummet
manager-close-room-about = Ingen kan ta nya nummer. De som väntar får hjälp.
manager-room-open = Rummet är öppet
manager-room-closed = Rummet är stängt
manager-open-errand = Öppna
manager-close-errand = Stäng
manager-sign-out = Logga ut en kollega
manager-errands = Ärenden
manager-counters = Diskar
manager-language-alarms = Språk som behövs
manager-language-alarm = { $language }: väntat { $minutes } min
manager-reachable =
    { $count ->
        [0] Ingen nåbar i huset
        [one] 1 nåbar i huset
       *[other] { $count } nåbara i huset
    }
manager-devices = Skärmar och skrivare
manager-devices-ok = Allt fungerar.
manager-announce = Skriv ett meddelande
manager-announce-language = Vilket språk skriver du på?
manager-announce-until = Visas till
manager-announce-no-end = Visas tills någon tar bort det
manager-announce-missing = Saknas: { $languages }
manager-announce-full = Det finns inte plats för fler bokstäver.
manager-announce-publish = Visa meddelandet
manager-announce-clear = Ta bort meddelandet
manager-end-ticket = Avsluta ett nummer
manager-end-reason = Orsak
manager-done = Klart
manager-nothing = Inget just nu

## Devices and their problems.
device-kiosk = Nummerskärm
device-board = Tavla
device-counter = Diskskärm
problem-offline = Ingen kontakt
problem-paper-low = Papperet är snart slut
problem-paper-out = Papperet är slut
problem-cover-open = Skrivarens lucka är öppen
problem-printer-offline = Skrivaren svarar inte
problem-printer-error = Fel på skrivaren
problem-no-sound = Inget ljud
problem-no-speech = Ingen uppläsning
problem-disk-full = Datorns lagring är full
problem-numbers-low = Nummerskärmens egna nummer tar snart slut
problem-clock = Klockan går fel
problem-screen-size = Skärmen är för liten
problem-language-unknown = Ett språk har ingen knapp
problem-other = Annat fel: { $problem }

## The manager's pages in the browser.
report-title = Rapport
report-from = Från och med
report-to = Till och med
report-show = Visa
report-by-errand = Per ärende
report-by-language = Per språk
report-by-hour = Per timme
report-by-guide = Per kommunvägledare
report-total = Totalt
report-taken = Nummer
report-served = Fick hjälp
report-cancelled = Lämnade kön
report-unserved = Fick inte hjälp
report-wait-p50 = Väntan, median
report-wait-p90 = Väntan, 9 av 10
report-wait-max = Väntan, längst
report-served-p50 = Besök, median
report-outcomes = Hur besöken slutade
report-reasons = Varför besökarna kom
report-solved-here = Löstes vid första kontakten
report-avoidable = Hade kunnat undvikas
report-ratings = Besökarnas omdöme
report-forecast = Hur väl väntetiderna stämde
report-forecast-about = { $percent } % av { $count } besök väntade längre än vi sa (95 % säkerhet: { $low }–{ $high } %). Målet är 10 %.
report-too-few = Färre än 5 besök visas inte
report-empty = Inga besök de här dagarna.

## The paper.
paper-taken = Numret togs { $date } kl. { $time }
paper-valid = Numret gäller i dag.
paper-lost = Missade du din tur? Gå till en disk. Då hjälper vi dig.

## Refusals as a visitor reads them.
refusal-room-closed = Vi har stängt just nu. Är det bråttom? Tryck på ”Jag behöver hjälp”.
refusal-errand-closed = Det ärendet är stängt just nu. Välj ett annat ärende eller be om hjälp.
refusal-quota-reached = Det finns inga fler nummer i dag för det ärendet. Välj ett annat ärende eller be om hjälp.
refusal-series-full = Alla nummer är upptagna just nu. Försök igen om en stund eller be om hjälp.
refusal-unknown-errand = Det ärendet finns inte längre. Välj ett annat.
refusal-unknown-language = Vi har inte det språket här. Välj ett annat eller be om hjälp.
refusal-unknown-ticket = Vi hittar inte ditt nummer. Gå till en disk. Då hjälper vi dig.
refusal-already-called = Det är redan din tur. Titta på tavlan eller gå till en disk.
refusal-already-ended = Ditt nummer är redan avslutat. Vill du ha mer hjälp? Ta ett nytt nummer.
refusal-other = Det gick inte. Försök igen eller be om hjälp.

## Refusals as a guide or manager reads them.
refused-bad-request = Kön förstod inte kommandot. Uppdatera programmet.
refused-not-allowed = Du får inte göra det.
refused-unknown-errand = Ärendet finns inte längre.
refused-unknown-language = Språket finns inte i rummet.
refused-unknown-ticket = Numret finns inte i dag.
refused-unknown-counter = Disken finns inte.
refused-unknown-outcome = Det resultatet finns inte längre. Välj ett annat.
refused-unknown-reason = Den orsaken finns inte längre. Välj en annan.
refused-unknown-guide-or-pin = Fel namn eller PIN-kod. Försök igen.
refused-locked-out = Det blev fel för många gånger. Vänta några minuter. Försök sedan igen.
refused-counter-taken = En kollega är inloggad vid den disken.
refused-not-signed-in = Logga in först.
refused-paused = Du har paus. Avsluta pausen först.
refused-busy = Du har redan en besökare. Avsluta det besöket först.
refused-no-visitor = Du har ingen besökare just nu.
refused-nobody-waiting = Ingen väntar på dig just nu.
refused-already-called = En kollega hann före. Numret är redan kallat.
refused-still-open = Numret gäller fortfarande. Du behöver inte återställa det.
refused-already-started = Besöket har redan börjat.
refused-not-started = Markera först att besökaren är här.
refused-already-ended = Numret är redan avslutat.
refused-not-for-you = Besökaren är reserverad för en kollega.
refused-not-on-duty = Ingen är inloggad där just nu.
refused-number-in-use = Numret har redan getts till en ny besökare.
refused-room-closed = Rummet är stängt.
refused-errand-closed = Ärendet är stängt.
refused-quota-reached = Det finns inga fler nummer i dag för ärendet.
refused-series-full = Inga lediga nummer i serien just nu.
refused-recall-limit = Numret är kallat så många gånger som det går.
refused-outcome-required = Välj hur besöket slutade.
refused-nothing-to-undo = Det finns inget att ångra.
refused-other = Det gick inte. Försök igen.
