### English.

## Names of the languages, as written inside a sentence or a list. Lower case where the language does so.
language-sv = Swedish
language-en = English
language-fa = Persian
language-ar = Arabic
language-tr = Turkish
language-bs = Bosnian
language-sr = Serbian
language-hr = Croatian
language-so = Somali
language-ru = Russian
language-de = German
language-es = Spanish
language-it = Italian
language-fi = Finnish
language-swl = Swedish Sign Language
language-ckb = Kurdish (Sorani)
language-kmr-arab = Kurdish (Badinani)
language-kmr = Kurdish (Kurmanji)
language-az = Azeri
language-azb = South Azeri
language-fa-af = Dari

## Days and opening hours. Times are written 10:00 by the program, in every language.
day-on-mon = on Monday
day-on-tue = on Tuesday
day-on-wed = on Wednesday
day-on-thu = on Thursday
day-on-fri = on Friday
day-on-sat = on Saturday
day-on-sun = on Sunday
day-today = today
day-tomorrow = tomorrow
hours-open-until = Open until { $time }
hours-closed = Closed
hours-opens = We open { $day } at { $time }.
hours-opens-unknown = We do not know yet when we open again.

## Durations. $minutes, $hours, $seconds are whole numbers.
duration-under-minute = under 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## How long until the call. $low and $high are minutes in steps of five (5, 10, 15 …). Right-to-left languages write words between the two numbers, never a dash.
wait-title = Waiting time
wait-range = { $low }–{ $high } min
wait-range-about = about { $low }–{ $high } min
wait-at-most = { $high } min at most
wait-at-most-about = about { $high } min
wait-more-than = more than { $low } min
wait-unknown = We cannot say how long you will wait.
wait-unknown-card = Waiting time unknown
wait-spoken = You will wait about { $low } to { $high } minutes.
wait-spoken-at-most = You will wait { $high } minutes at most.
wait-ahead =
    { $count ->
        [0] You are first in the queue.
        [one] 1 person is ahead of you.
       *[other] { $count } people are ahead of you.
    }

## The ticket, on the kiosk, the visitor's page and the paper.
ticket-your-number = Your number
ticket-next = We show and call out your number when it is your turn.
ticket-next-quiet = We will not call out your number. Follow the queue on your phone, or wait near the counters and we will tell you.
ticket-next-fetch = Sit where you are comfortable. A guide will come to you.
ticket-next-unmatched = You are in the queue. The staff can see what you need and are looking for someone who can help you.
ticket-scan = Follow the queue on your phone
ticket-scan-about = Point your camera at the code. Then you can step out for a while.
ticket-scan-how = Point your camera at the code.
ticket-booked = Your booked time is { $time }.

## Needs: what a visitor may ask for. The first line is a big button with a symbol (at most 40 letters), -about is the line under it.
need-seat = Standing is hard for me
need-seat-about = Sit while you wait. The staff give you time to come over.
need-step-free = Counter without steps
need-step-free-about = For a wheelchair, a walker or a pram.
need-quiet-call = Do not call me out loud
need-quiet-call-about = Your number is shown on your phone and at the counter only, not on the wall display.
need-interpreter = I would like an interpreter
need-interpreter-about = We help you through an interpreter, for example by phone.
need-fetch = Come to me
need-fetch-about = A guide comes to you when it is your turn.

## The kiosk: first page and language.
kiosk-welcome = Welcome
kiosk-touch = Touch the screen to start
kiosk-waits-now = Waiting times right now
kiosk-language-choose = Choose your language
kiosk-language-said = English. Press here to get help in English.
kiosk-language-change = Change language

## The kiosk: errand, and a second language.
kiosk-errand-choose = What would you like help with?
kiosk-errand-closed = Closed right now
kiosk-errand-used-up = No numbers left today
kiosk-page-next = Show more
kiosk-page-previous = Show previous
kiosk-swedish-too = Swedish is fine too
kiosk-english-too = English is fine too
kiosk-too-about = Then more people can help you.
kiosk-too-wait = Waiting time then: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Right now nobody here speaks your language
kiosk-nobody-about = You can still get help. Choose what suits you best.
kiosk-nobody-errand = Right now nobody here can help with that errand
kiosk-way-interpreter = Get help through an interpreter
kiosk-way-interpreter-about = We arrange an interpreter when it is your turn, often by phone.
kiosk-way-language = Choose another language too
kiosk-way-language-about = If you speak more languages, more people can help you.
kiosk-way-wait = Wait for someone who speaks my language
kiosk-way-wait-about = We ask colleagues in the building. It may take a long time.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Do you need anything special?
kiosk-needs-about = You can choose several, or nothing at all.
kiosk-booked-choose = Which time did you book?
kiosk-booked-earlier = Earlier times
kiosk-booked-later = Later times
kiosk-booked-now = now
kiosk-booked-none = I have no booked time
kiosk-take = Take a number
kiosk-taking = Getting your number…
kiosk-no-number = You have not got a number. Please try again, or go to the nearest counter.

## The kiosk: the ticket page.
kiosk-paper-take = Take your paper ticket
kiosk-paper-printing = Printing…
kiosk-paper-failed = The paper ticket could not be printed. Your number is valid all the same.
kiosk-paper-none = There are no paper tickets right now. You get your number here on the screen.
kiosk-remember-only = Remember the number or take a photo of it.
kiosk-done = Done
kiosk-show-longer = Show longer
kiosk-wrong-errand = Wrong errand?
kiosk-returns =
    { $seconds ->
        [one] The screen starts over in 1 second.
       *[other] The screen starts over in { $seconds } seconds.
    }

## The kiosk: help, always on the screen.
kiosk-help = I need help
kiosk-help-asked = Help is on its way
kiosk-help-asked-about = Please stay by the screen. The staff know that you are here.
kiosk-help-answered = A guide is coming to you now.
kiosk-help-failed = The screen cannot reach the staff right now. Please go to the nearest counter.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = We are closed
kiosk-closed-about = If you already have a number, we will help you today. Otherwise you can call the municipality or visit its website.
kiosk-offline = The screen cannot reach the queue right now. You get a valid number, and your place counts from now.
kiosk-offline-ticket = The screen cannot reach the queue right now. Your number is valid, and your place counts from now.
kiosk-message-next = Next message ({ $index } of { $count })
kiosk-offline-full = The screen has no more numbers right now. Please go to the nearest counter.
kiosk-stale = We cannot show the waiting times right now.
kiosk-starting = One moment…
screen-refused = This screen was not allowed to connect to the room. Check the screen’s password.
screen-refused-about = Tell whoever looks after the system what it says here. The screen tries again by itself.
trial-ribbon = Trial room – nothing here is real
trial-pin = Trial room: the PIN is { $pin }

## The kiosk: idle, switches, navigation. Buttons at most 30 letters.
kiosk-idle = Are you still there?
kiosk-idle-stay = Yes, I am still here
kiosk-back = Back
kiosk-continue = Continue
kiosk-larger-text = Larger text
kiosk-high-contrast = High contrast
kiosk-low-reach = Lower buttons
kiosk-speech-on = Read aloud
kiosk-speech-off = Turn off reading aloud
kiosk-speech-repeat = Read again
kiosk-speech-stop = Stop speaking
kiosk-louder = Louder
kiosk-quieter = Quieter
kiosk-speech-missing = This language cannot be read aloud yet.

## The kiosk: only spoken, for whoever uses it with ears and keys.
kiosk-spoken-keys = Move with the arrows. Press the round button to choose.
kiosk-spoken-choice = { $name }. Choice { $index } of { $count }.
kiosk-spoken-on = { $name }, selected.
kiosk-spoken-off = { $name }, not selected.
kiosk-spoken-number = Your number is { $number }.

## The visitor's page on the phone.
page-title = Number { $number }
page-waiting = You are in the queue
page-called = It is your turn. Go to counter { $counter }.
page-called-fetch = It is your turn. A guide is coming to you.
page-serving = You are being helped at counter { $counter }
page-parked = Your visit is paused
page-parked-about = You keep your place. We will tell you when we continue.
page-postponed = You will be called at { $time } at the earliest
page-postponed-about = You keep your place in the queue.
page-finished = Your visit is finished
page-no-show = We called you but did not see you
page-no-show-about = Come to a counter today and we will sort it out.
page-cancelled = You have left the queue
page-cancelled-about = Would you like help after all? Take a new number, or come to a counter.
page-ended = Your number is no longer valid
page-ended-about = Take a new number when you come back, or come to a counter.
page-what-now = What happens now
page-what-now-none = Do you have questions about your errand? Come in again or call the municipality.
page-live = This page updates by itself. Keep it open.
page-stale = The page has no contact right now and is trying again. Meanwhile, watch the wall display in the room.
page-reload = Refresh the page
page-later = I will come later
page-later-about = You keep your place, but are not called during the time you choose.
page-later-minutes = In { $minutes } min or later
page-cancel = Leave the queue
page-cancel-sure = Do you want to leave the queue?
page-cancel-yes = Yes, leave the queue
page-cancel-no = No, stay in the queue
page-rate = How was your visit?
page-rate-4 = Very good
page-rate-3 = Good
page-rate-2 = Not so good
page-rate-1 = Bad
page-rate-about = Your answer is anonymous and helps us improve.
page-rate-thanks = Thank you for your answer!
page-changed = That did not work, because your visit has moved on. This is how it is now:
page-busy = There were too many attempts. Wait a minute and try again.
page-missing = This number no longer exists
page-missing-about = The page is valid only on the day you took the number. Are you in the room? Come to a counter and we will help you.
page-privacy = We store no name and no phone number, only your queue number.

## The wall. Read from ten metres: as short as can be.
wall-now = Now calling
wall-go-to = Go to counter { $counter }
wall-counter = Counter
wall-recent = Last called
wall-recall = Again
wall-recalling = Calling again
wall-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] 1 waiting
       *[other] { $count } waiting
    }
wall-no-calls = Welcome. Take a number at the kiosk.
wall-stale = This display is not up to date
wall-stale-about = Last updated at { $time }. The staff will call you.
wall-stale-start = The staff will call you.
wall-no-sound = No sound: “{ $text }”
wall-announcement = Announcement
wall-spoken-call = Number { $number }, please go to counter { $counter }.
wall-spoken-recall = Calling again: number { $number }, please go to counter { $counter }.
wall-spoken-short = { $number }, counter { $counter }.
wall-to-left = to the left
wall-to-right = to the right
wall-to-front = straight ahead
wall-to-back = behind you

## The counter: greeting. Shown in the visitor's language beside the visit.
counter-greeting = Hello! How can I help you?
counter-greeting-said = Hell-åo! Hao kän aj help jo?
counter-greeting-play = Play

## The counter: signing in. Buttons at most 24 letters.
counter-sign-in = Sign in
counter-sign-out = Sign out
counter-guide = Guide
counter-pin = PIN
counter-at = Counter { $counter }
counter-without-counter = No counter, reachable in the building
counter-taken = Taken: { $guide }
counter-reachable-about = A line appears here when someone needs your language.
counter-move = Change counter

## The counter: status, one or two words. At most 24 letters.
counter-status-closed = Closed
counter-status-reachable = Reachable
counter-status-paused = On a break
counter-status-free = Free
counter-status-armed = Waiting for next
counter-status-called = Called
counter-status-serving = Helping

## The counter: commands. Buttons at most 28 letters.
counter-next = Next, please
counter-armed-about = The next visitor you can help will be called here automatically.
counter-disarm = Stop waiting
counter-call-number = Call a number
counter-number-field = Number, for example A017
counter-recall = Call again
counter-recalls = { $count } of { $limit }
counter-start = Visitor is here
counter-no-show = Did not come
counter-return = Back to the queue
counter-restore = Restore a number
counter-park = Park
counter-park-manual = Until I take it back
counter-park-minutes = For { $minutes } min
counter-parked = Parked
counter-parked-due = { $number } has been parked for { $minutes } min
counter-parked-back = back in the queue at { $time }
counter-parked-reminder = reminder at { $time }
counter-unpark = Take back
counter-transfer = Transfer
counter-transfer-to = Where to?
counter-transfer-errand = To errand
counter-transfer-counter = To counter
counter-transfer-guide = To guide
counter-transfer-place = Place in the queue
counter-place-keep = Keeps the place
counter-place-first = First
counter-place-last = Last
counter-return-to-me = Comes back to me afterwards
counter-add-errand = Add an errand
counter-finish = Finish
counter-outcome = How did it end?
counter-reason = Why did the visitor come?
counter-skip = Skip
counter-cancel = Cancel
counter-more = More
counter-undo = Undo: { $action }
counter-undo-call = The call
counter-undone = Undone: { $action }
counter-pause = Take a break
counter-pause-reason = Why the break?
counter-pause-break = Short break
counter-pause-lunch = Lunch
counter-pause-phone = Phone
counter-pause-meeting = Meeting
counter-pause-other = Other
counter-paused-since = { $reason } since { $time }
counter-resume = Back from the break
counter-take-ticket = New number
counter-ticket-taken = Number { $number } is in the queue
counter-search = Search
counter-nothing-found = Nothing found
counter-guide-away = Not here
counter-screen-language = Language of the screen

## The counter: the visit.
counter-no-visit = No visitor right now
counter-called = Number { $number } has been called
counter-came = Number { $number } is on the way to you
counter-errand = Errand
counter-languages = Languages
counter-waited = Waited { $duration }
counter-lasted = Ongoing for { $duration }
counter-need-seat = Give the visitor time to come over, and a chair.
counter-need-step-free = The counter must be without steps.
counter-need-quiet-call = The number is not on the wall display. Catch the visitor’s eye or walk over.
counter-need-interpreter = Call an interpreter before you start.
counter-need-fetch = Go to the visitor.

## The counter: why this visitor. Parts of one line, joined by “;” in this order. The language's name stands as language-… gives it, so write the sentence such that it need not be inflected.
counter-why = Why this visitor
counter-why-waited = waited { $minutes } min, target { $target } min
counter-why-scarce =
    { $count ->
        [0] nobody here can help in { $language }
        [one] only 1 guide can help in { $language }
       *[other] only { $count } guides can help in { $language }
    }
counter-why-booked = booked at { $time }
counter-why-head-start = { $minutes } min head start
counter-why-first = moved to the front of the queue
counter-why-reserved = reserved for you

## The counter: queue.
counter-next-list = Next in the queue
counter-unmatched = Nobody here can help
counter-waiting-for-me =
    { $count ->
        [0] Nobody is waiting for you
        [one] 1 waiting for you
       *[other] { $count } waiting for you
    }
counter-longest = Longest wait: { $duration }
counter-within-target = Within target
counter-near-target = Near target
counter-over-target = Over target
counter-colleagues = Colleagues

## The counter: help, alarm, languages wanted.
counter-help-asked = Someone wants help at { $device }. Language: { $language }
counter-help-answer = I will go
counter-staff-call = Silent alarm
counter-staff-called = Sent
counter-staff-unsent = Not sent. Try again, or phone.
counter-staff-unseen = Sent, but no other counter sees it. Please phone.
counter-staff-alarm = Alarm from counter { $counter }. Go there calmly.
counter-staff-answer = I am coming
counter-staff-answered = A colleague is coming
counter-staff-going = You are on your way to counter { $counter }
counter-wanted = { $language } is needed. Waited { $minutes } min, counter { $counter } is free.
counter-wanted-no-counter = { $language } is needed. Waited { $minutes } min, no counter is free yet.
counter-step-in = Take the visitor

## The link. Counter, and lines shared by all screens.
link-lost = No contact with the queue
link-lost-since = No contact with the queue since { $time }
link-lost-about = Your visit is kept. The screen reconnects by itself.
link-trying = Trying to connect again…
link-stale = Not updated since { $time }
link-sending = Sending…
link-no-answer = The queue did not answer. Check before you try again.

## The manager's view at a counter.
manager-title = The room right now
manager-open-room = Open the room
manager-close-room = Close the room
manager-close-room-about = Nobody can take a new number. Those already waiting will be helped.
manager-room-open = The room is open
manager-room-closed = The room is closed
manager-open-errand = Open
manager-close-errand = Close
manager-sign-out = Sign out a colleague
manager-errands = Errands
manager-counters = Counters
manager-language-alarms = Languages needed
manager-language-alarm = { $language }: waited { $minutes } min
manager-reachable =
    { $count ->
        [0] Nobody reachable in the building
        [one] 1 reachable in the building
       *[other] { $count } reachable in the building
    }
manager-devices = Screens and printers
manager-devices-ok = Everything works.
manager-announce = Write an announcement
manager-announce-language = Which language are you writing in?
manager-announce-until = Shown until
manager-announce-no-end = Shown until somebody removes it
manager-announce-missing = Still missing: { $languages }
manager-announce-full = There is no room for more letters.
manager-announce-publish = Show the announcement
manager-announce-clear = Remove the announcement
manager-end-ticket = End a number
manager-end-reason = Reason
manager-done = Done
manager-nothing = Nothing right now

## Devices and their problems, in the manager's view.
device-kiosk = Kiosk
device-board = Wall display
device-counter = Counter screen
problem-offline = No contact
problem-paper-low = Paper is running low
problem-paper-out = Out of paper
problem-cover-open = Printer cover is open
problem-printer-offline = Printer does not answer
problem-printer-error = Printer error
problem-no-sound = No sound
problem-no-speech = No reading aloud
problem-disk-full = The computer’s storage is full
problem-numbers-low = The kiosk’s own numbers are running out
problem-clock = The clock is wrong
problem-screen-size = The screen is too small
problem-language-unknown = One language has no button
problem-other = Other problem: { $problem }

## The manager's pages in the browser.
report-title = Report
report-from = From
report-to = To
report-show = Show
report-by-errand = By errand
report-by-language = By language
report-by-hour = By hour
report-by-guide = By guide
report-total = Total
report-taken = Numbers taken
report-served = Helped
report-cancelled = Left the queue
report-unserved = Not helped
report-wait-p50 = Wait, median
report-wait-p90 = Wait, 9 of 10
report-wait-max = Wait, longest
report-served-p50 = Visit, median
report-outcomes = How the visits ended
report-reasons = Why the visitors came
report-solved-here = Solved at the first contact
report-avoidable = Could have been avoided
report-ratings = What the visitors say
report-forecast = How right the waiting times were
report-forecast-about = { $percent }% of { $count } visits waited longer than we said (95% certainty: { $low }–{ $high }%). The target is 10%.
report-too-few = Fewer than 5 visits are not shown
report-empty = No visits on these days.

## The paper.
paper-taken = Taken { $date } at { $time }
paper-valid = Valid today.
paper-lost = Missed your turn? Come to a counter and we will help you.

## Refusals as a visitor reads them: what happened, and what to do instead.
refusal-room-closed = We are closed right now. Is it urgent? Press “I need help”.
refusal-errand-closed = That errand is closed right now. Choose another errand, or ask for help.
refusal-quota-reached = Today’s numbers for that errand have run out. Choose another errand, or ask for help.
refusal-series-full = All numbers are in use right now. Try again in a while, or ask for help.
refusal-unknown-errand = That errand no longer exists. Choose another.
refusal-unknown-language = We cannot offer that language here. Choose another, or ask for help.
refusal-unknown-ticket = We cannot find your number. Come to a counter and we will help you.
refusal-already-called = Your number has already been called. Look at the wall display, or come to a counter.
refusal-already-ended = Your number has already ended. Take a new one if you want more help.
refusal-other = That did not work. Try again, or ask for help.

## Refusals as a guide or manager reads them, in place where the command was given. One short line.
refused-bad-request = The queue did not understand. Update the program.
refused-not-allowed = You are not allowed to do that.
refused-unknown-errand = That errand no longer exists.
refused-unknown-language = The room does not have that language.
refused-unknown-ticket = There is no such number today.
refused-unknown-counter = There is no such counter.
refused-unknown-outcome = That outcome no longer exists. Choose another.
refused-unknown-reason = That reason no longer exists. Choose another.
refused-unknown-guide-or-pin = Wrong name or PIN. Try again.
refused-locked-out = Too many wrong PINs. Wait a few minutes and try again.
refused-counter-taken = A colleague is signed in at that counter.
refused-not-signed-in = Sign in first.
refused-paused = You are on a break. End the break first.
refused-busy = You already have a visitor. Finish that visit first.
refused-no-visitor = You have no visitor right now.
refused-nobody-waiting = Nobody is waiting for you right now.
refused-already-called = A colleague was faster. The number has already been called.
refused-still-open = The number is still valid. There is no need to restore it.
refused-already-started = The visit has already started.
refused-not-started = First mark that the visitor is here.
refused-already-ended = That number has already ended.
refused-not-for-you = The visitor is reserved for a colleague.
refused-not-on-duty = Nobody is signed in there right now.
refused-number-in-use = That number has already been given to a new visitor.
refused-room-closed = The room is closed.
refused-errand-closed = The errand is closed.
refused-quota-reached = Today’s numbers for the errand have run out.
refused-series-full = No free number in the series right now.
refused-recall-limit = The number has been called as often as allowed.
refused-outcome-required = Choose how the visit ended.
refused-nothing-to-undo = There is nothing to undo.
refused-other = That did not work. Try again.
