### Serbian, in Cyrillic.

## Names of the languages.
language-sv = шведски
language-en = енглески
language-fa = персијски
language-ar = арапски
language-tr = турски
language-bs = босански
language-sr = српски
language-hr = хрватски
language-so = сомалски
language-ru = руски
language-de = немачки
language-es = шпански
language-it = италијански
language-fi = фински
language-swl = шведски знаковни језик
language-ckb = курдски (сорани)
language-kmr-arab = курдски (бадинани)
language-kmr = курдски (курманџи)
language-az = азербејџански
language-azb = јужноазербејџански
language-fa-af = дари

## Days and opening hours.
day-on-mon = у понедељак
day-on-tue = у уторак
day-on-wed = у среду
day-on-thu = у четвртак
day-on-fri = у петак
day-on-sat = у суботу
day-on-sun = у недељу
day-today = данас
day-tomorrow = сутра
hours-open-until = Отворено до { $time }
hours-closed = Затворено
hours-opens = Отварамо { $day } у { $time }.
hours-opens-unknown = Још не знамо када поново отварамо.

## Durations.
duration-under-minute = мање од 1 мин
duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-hours-minutes = { $hours } ч { $minutes } мин

## How long until the call.
wait-title = Време чекања
wait-range = { $low }–{ $high } мин
wait-range-about = око { $low }–{ $high } мин
wait-at-most = највише { $high } мин
wait-at-most-about = око { $high } мин
wait-more-than = више од { $low } мин
wait-unknown = Не можемо да кажемо колико ћете чекати.
wait-unknown-card = Време чекања није познато
wait-spoken = Чекаћете отприлике од { $low } до { $high } минута.
wait-spoken-at-most = Чекаћете највише { $high } минута.
wait-ahead =
    { $count ->
        [0] Испред вас у реду нема никога.
        [one] Испред вас је { $count } особа.
        [few] Испред вас су { $count } особе.
       *[other] Испред вас је { $count } особа.
    }

## The ticket, on the kiosk, the visitor's page and the paper.
ticket-your-number = Ваш број
ticket-next = Када дођете на ред, приказаћемо и прозвати ваш број.
ticket-next-quiet = Нећемо прозивати ваш број. Пратите ред на телефону или сачекајте у близини шалтера, па ћемо вам се јавити.
ticket-next-fetch = Седните где вам је удобно. Саветник ће доћи до вас.
ticket-next-unmatched = Чекате у реду. Особље види шта вам треба и тражи некога ко може да вам помогне.
ticket-scan = Пратите ред на телефону
ticket-scan-about = Усмерите камеру ка коду. Тада можете накратко да изађете.
ticket-scan-how = Усмерите камеру ка коду.
ticket-booked = Ваш заказани термин је у { $time }.

## Needs.
need-seat = Тешко ми је да стојим
need-seat-about = Седите док чекате. Особље ће вам дати времена да приђете.
need-step-free = Шалтер без степеника
need-step-free-about = За инвалидска колица, ходалицу или дечја колица.
need-quiet-call = Не прозивајте ме
need-quiet-call-about = Ваш број се види само на телефону и на шалтеру, не на зидном екрану.
need-interpreter = Желим преводиоца
need-interpreter-about = Помоћи ћемо вам преко преводиоца, на пример телефоном.
need-fetch = Дођите до мене
need-fetch-about = Саветник ће доћи до вас када дођете на ред.

## The kiosk: first page and language.
kiosk-welcome = Добро дошли
kiosk-touch = Додирните екран да бисте почели
kiosk-waits-now = Тренутно време чекања
kiosk-language-choose = Изаберите свој језик
kiosk-language-said = Српски. Притисните овде да бисте добили помоћ на српском.
kiosk-language-change = Промените језик

## The kiosk: errand, and a second language.
kiosk-errand-choose = За шта вам треба помоћ?
kiosk-errand-closed = Тренутно затворено
kiosk-errand-used-up = Нема више бројева
kiosk-page-next = Прикажите још
kiosk-page-previous = Прикажите претходне
kiosk-swedish-too = Може и на шведском
kiosk-english-too = Може и на енглеском
kiosk-too-about = Тада више људи може да вам помогне.
kiosk-too-wait = Време чекања тада: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Тренутно овде нико не говори ваш језик
kiosk-nobody-about = Ипак можете да добијете помоћ. Изаберите шта вам највише одговара.
kiosk-nobody-errand = Тренутно овде нема никога ко може да помогне око те услуге
kiosk-way-interpreter = Помоћ преко преводиоца
kiosk-way-interpreter-about = Обезбедићемо преводиоца када дођете на ред, често телефоном.
kiosk-way-language = Изаберите још један језик
kiosk-way-language-about = Ако говорите више језика, више људи може да вам помогне.
kiosk-way-wait = Чекам некога ко говори мој језик
kiosk-way-wait-about = Питаћемо колеге у згради. То може дуго да потраје.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Да ли вам треба нешто посебно?
kiosk-needs-about = Можете да изаберете више могућности или ниједну.
kiosk-booked-choose = Који термин сте заказали?
kiosk-booked-earlier = Ранији термини
kiosk-booked-later = Каснији термини
kiosk-booked-now = сада
kiosk-booked-none = Немам заказан термин
kiosk-take = Узмите број
kiosk-taking = Преузимамо ваш број…
kiosk-no-number = Нисте добили број. Покушајте поново или приђите најближем шалтеру.

## The kiosk: the ticket page.
kiosk-paper-take = Узмите листић са бројем
kiosk-paper-printing = Штампамо…
kiosk-paper-failed = Листић са бројем није било могуће одштампати. Ваш број ипак важи.
kiosk-paper-none = Тренутно нема листића са бројем. Свој број добијате овде на екрану.
kiosk-remember-only = Запамтите број или га сликајте.
kiosk-done = Готово
kiosk-show-longer = Прикажите дуже
kiosk-wrong-errand = Погрешна услуга?
kiosk-returns =
    { $seconds ->
        [one] Екран се враћа на почетак за { $seconds } секунду.
        [few] Екран се враћа на почетак за { $seconds } секунде.
       *[other] Екран се враћа на почетак за { $seconds } секунди.
    }

## The kiosk: help, always on the screen.
kiosk-help = Треба ми помоћ
kiosk-help-asked = Помоћ стиже
kiosk-help-asked-about = Молимо вас, останите код екрана. Особље зна да сте овде.
kiosk-help-answered = Саветник управо долази до вас.
kiosk-help-failed = Екран тренутно не може да се повеже са особљем. Приђите најближем шалтеру.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Затворено је
kiosk-closed-about = Ако већ имате број, помоћи ћемо вам данас. Ако немате, можете да позовете општину или посетите њену интернет страницу.
kiosk-offline = Екран тренутно нема везу са системом реда чекања. Добићете број који важи, а ваше место се рачуна од овог тренутка.
kiosk-offline-ticket = Екран тренутно нема везу са системом реда чекања. Ваш број важи, а ваше место се рачуна од овог тренутка.
kiosk-message-next = Следећа порука ({ $index } од { $count })
kiosk-offline-full = Екран тренутно нема више бројева. Приђите најближем шалтеру.
kiosk-stale = Тренутно не можемо да прикажемо времена чекања.
kiosk-starting = Само тренутак…
screen-refused = Екрану није дозвољено повезивање са просторијом. Проверите лозинку екрана.
screen-refused-about = Реците особи задуженој за систем шта овде пише. Екран сам покушава поново.
trial-ribbon = Пробна просторија: ништа није стварно
trial-pin = Пробна просторија: ПИН је { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Да ли сте још ту?
kiosk-idle-stay = Да, још сам ту
kiosk-back = Назад
kiosk-continue = Наставите
kiosk-larger-text = Већа слова
kiosk-high-contrast = Већи контраст
kiosk-low-reach = Нижа дугмад
kiosk-speech-on = Читање наглас
kiosk-speech-off = Искључите читање наглас
kiosk-speech-repeat = Прочитајте поново
kiosk-speech-stop = Тишина
kiosk-louder = Гласније
kiosk-quieter = Тише
kiosk-speech-missing = Читање наглас на овом језику још није могуће.

## The kiosk: only spoken.
kiosk-spoken-keys = Крећите се стрелицама. За избор притисните округло дугме.
kiosk-spoken-choice = { $name }. Избор { $index } од { $count }.
kiosk-spoken-on = { $name }, изабрано.
kiosk-spoken-off = { $name }, није изабрано.
kiosk-spoken-number = Ваш број је { $number }.

## The visitor's page on the phone.
page-title = Број { $number }
page-waiting = Чекате у реду
page-called = Ви сте на реду. Идите на шалтер { $counter }.
page-called-fetch = Ви сте на реду. Саветник долази до вас.
page-serving = Добијате помоћ на шалтеру { $counter }
page-parked = Ваша посета је на паузи
page-parked-about = Задржавате своје место. Рећи ћемо вам када наставимо.
page-postponed = Бићете прозвани најраније у { $time }
page-postponed-about = Задржавате своје место у реду.
page-finished = Ваша посета је завршена
page-no-show = Прозвали смо вас, али вас нисмо видели
page-no-show-about = Приђите данас било ком шалтеру, па ћемо то средити.
page-cancelled = Напустили сте ред
page-cancelled-about = Ипак вам треба помоћ? Узмите нови број или приђите било ком шалтеру.
page-ended = Ваш број више не важи
page-ended-about = Када се вратите, узмите нови број или приђите било ком шалтеру.
page-what-now = Шта се дешава даље
page-what-now-none = Имате питања? Дођите поново или позовите општину.
page-live = Страница се сама ажурира. Оставите је отворену.
page-stale = Страница тренутно нема везу и покушава поново. Дотле гледајте зидни екран у просторији.
page-reload = Освежите страницу
page-later = Доћи ћу касније
page-later-about = Задржавате своје место, али вас не прозивамо док не прође време које изаберете.
page-later-minutes = Најраније за { $minutes } мин
page-cancel = Напустите ред
page-cancel-sure = Желите ли да напустите ред?
page-cancel-yes = Да, напуштам ред
page-cancel-no = Не, остајем у реду
page-rate = Каква је била ваша посета?
page-rate-4 = Врло добра
page-rate-3 = Добра
page-rate-2 = Не баш добра
page-rate-1 = Лоша
page-rate-about = Одговор је анониман и помаже нам да будемо бољи.
page-rate-thanks = Хвала на одговору!
page-changed = Није успело јер се стање ваше посете у међувремену променило. Сада је овако:
page-busy = Било је превише покушаја. Сачекајте минут и покушајте поново.
page-missing = Овог броја више нема
page-missing-about = Страница важи само оног дана када сте узели број. Да ли сте у просторији? Приђите било ком шалтеру и помоћи ћемо вам.
page-privacy = Не чувамо ни име ни број телефона, само ваш број у реду.

## The wall.
wall-now = Сада прозивамо
wall-go-to = Идите на шалтер { $counter }
wall-counter = Шалтер
wall-recent = Последњи прозвани
wall-recall = Поново
wall-recalling = Прозивамо поново
wall-waiting =
    { $count ->
        [0] Нико не чека
        [one] { $count } особа чека
        [few] { $count } особе чекају
       *[other] { $count } особа чека
    }
wall-no-calls = Добро дошли. Узмите број на аутомату за бројеве.
wall-stale = Овај екран није ажуран
wall-stale-about = Последњи пут ажурирано у { $time }. Особље ће вас прозвати.
wall-stale-start = Особље ће вас прозвати.
wall-no-sound = Нема звука: „{ $text }“
wall-announcement = Обавештење
wall-spoken-call = Број { $number }, идите на шалтер { $counter }.
wall-spoken-recall = Прозивамо поново: број { $number }, идите на шалтер { $counter }.
wall-spoken-short = { $number }, шалтер { $counter }.
wall-to-left = лево
wall-to-right = десно
wall-to-front = право
wall-to-back = иза вас

## The counter: greeting.
counter-greeting = Добар дан! Како могу да вам помогнем?
counter-greeting-said = Då-bar dan! Ka-kå må-go da vam på-måg-nem?
counter-greeting-play = Пусти

## The counter: signing in.
counter-sign-in = Пријава
counter-sign-out = Одјава
counter-guide = Саветник
counter-pin = ПИН
counter-at = Шалтер { $counter }
counter-without-counter = Без шалтера, на располагању у згради
counter-taken = Заузет: { $guide }
counter-reachable-about = Овде ћете добити обавештење када некоме треба ваш језик.
counter-move = Промени шалтер

## The counter: status.
counter-status-closed = Затворен
counter-status-reachable = На располагању
counter-status-paused = Пауза
counter-status-free = Слободан
counter-status-armed = Чека следећег
counter-status-called = Број прозван
counter-status-serving = Посета у току

## The counter: commands.
counter-next = Следећи, изволите
counter-armed-about = Следећи посетилац којем можете да помогнете биће аутоматски позван овамо.
counter-disarm = Прекини чекање
counter-call-number = Прозови број
counter-number-field = Број, на пример A017
counter-recall = Прозови поново
counter-recalls = { $count } од { $limit }
counter-start = Посетилац је овде
counter-no-show = Није дошао
counter-return = Назад у ред
counter-restore = Поново активирај број
counter-park = Одложи
counter-park-manual = Док не преузмем назад
counter-park-minutes = На { $minutes } мин
counter-parked = Одложени
counter-parked-due = { $number } је одложен већ { $minutes } мин
counter-parked-back = враћа се у ред у { $time }
counter-parked-reminder = подсетник у { $time }
counter-unpark = Преузми назад
counter-transfer = Проследи
counter-transfer-to = Куда?
counter-transfer-errand = На услугу
counter-transfer-counter = На шалтер
counter-transfer-guide = Саветнику
counter-transfer-place = Место у реду
counter-place-keep = Задржава своје место
counter-place-first = На почетак
counter-place-last = На крај
counter-return-to-me = После се враћа код мене
counter-add-errand = Додај услугу
counter-finish = Заврши
counter-outcome = Како се завршило?
counter-reason = Зашто је посетилац дошао?
counter-skip = Прескочи
counter-cancel = Одустани
counter-more = Више
counter-undo = Опозови: { $action }
counter-undo-call = Позив
counter-undone = Опозвано: { $action }
counter-pause = Направи паузу
counter-pause-reason = Зашто пауза?
counter-pause-break = Одмор
counter-pause-lunch = Ручак
counter-pause-phone = Телефон
counter-pause-meeting = Састанак
counter-pause-other = Друго
counter-paused-since = { $reason } од { $time }
counter-resume = Заврши паузу
counter-take-ticket = Нови број
counter-ticket-taken = Број { $number } чека у реду
counter-search = Претрага
counter-nothing-found = Ништа није пронађено
counter-guide-away = Није ту
counter-screen-language = Језик екрана

## The counter: the visit.
counter-no-visit = Тренутно нема посетиоца
counter-called = Број { $number } је прозван
counter-came = Број { $number } долази код вас
counter-errand = Услуга
counter-languages = Језици
counter-waited = Чекање: { $duration }
counter-lasted = Траје { $duration }
counter-need-seat = Дајте посетиоцу времена да приђе и понудите му столицу.
counter-need-step-free = Шалтер мора да буде без степеника.
counter-need-quiet-call = Број се не види на зидном екрану. Потражите посетиоца погледом или му приђите.
counter-need-interpreter = Позовите преводиоца пре него што почнете.
counter-need-fetch = Приђите посетиоцу.

## The counter: why this visitor.
counter-why = Зашто баш овај посетилац
counter-why-waited = чекање { $minutes } од { $target } мин
counter-why-scarce =
    { $count ->
        [0] нико овде не може да помогне на овом језику: { $language }
        [one] само { $count } саветник може да помогне на овом језику: { $language }
        [few] само { $count } саветника могу да помогну на овом језику: { $language }
       *[other] само { $count } саветника може да помогне на овом језику: { $language }
    }
counter-why-booked = заказан термин у { $time }
counter-why-head-start = { $minutes } мин предности
counter-why-first = премештен на почетак реда
counter-why-reserved = резервисан за вас

## The counter: queue.
counter-next-list = Следећи на реду
counter-unmatched = Овде нико не може да помогне
counter-waiting-for-me =
    { $count ->
        [0] Нико вас не чека
        [one] { $count } особа чека вас
        [few] { $count } особе чекају вас
       *[other] { $count } особа чека вас
    }
counter-longest = Најдуже чекање: { $duration }
counter-within-target = Унутар циља
counter-near-target = Близу циља
counter-over-target = Преко циља
counter-colleagues = Колеге

## The counter: help, alarm, languages wanted.
counter-help-asked = Неко тражи помоћ: { $device }. Језик: { $language }
counter-help-answer = Идем тамо
counter-staff-call = Тихи аларм
counter-staff-called = Послато
counter-staff-unsent = Није послато. Покушајте поново или јавите телефоном.
counter-staff-unseen = Послато, али ниједан други шалтер то не види. Јавите телефоном.
counter-staff-alarm = Аларм са шалтера { $counter }. Идите тамо смирено.
counter-staff-answer = Долазим
counter-staff-answered = Долази колега
counter-staff-going = Идете на шалтер { $counter }
counter-wanted = Потребан језик: { $language }. Чекање { $minutes } мин, шалтер { $counter } је слободан.
counter-wanted-no-counter = Потребан језик: { $language }. Чекање { $minutes } мин, још нема слободног шалтера.
counter-step-in = Преузми посетиоца

## The link.
link-lost = Нема везе са системом реда чекања
link-lost-since = Од { $time } нема везе са системом реда чекања
link-lost-about = Посета је сачувана. Екран ће се сам поново повезати.
link-trying = Поново се повезује…
link-stale = Није ажурирано од { $time }
link-sending = Шаљемо…
link-no-answer = Систем реда чекања није одговорио. Проверите стање пре него што покушате поново.

## The manager's view at a counter.
manager-title = Стање у просторији
manager-open-room = Отвори просторију
manager-close-room = Затвори просторију
manager-close-room-about = Нико не може да узме нови број. Они који чекају добиће помоћ.
manager-room-open = Просторија је отворена
manager-room-closed = Просторија је затворена
manager-open-errand = Отвори
manager-close-errand = Затвори
manager-sign-out = Одјави колегу
manager-errands = Услуге
manager-counters = Шалтери
manager-language-alarms = Потребни језици
manager-language-alarm = { $language }: чекање { $minutes } мин
manager-reachable =
    { $count ->
        [0] У згради нико није на располагању
        [one] { $count } особа на располагању у згради
        [few] { $count } особе на располагању у згради
       *[other] { $count } особа на располагању у згради
    }
manager-devices = Екрани и штампачи
manager-devices-ok = Све ради.
manager-announce = Напиши обавештење
manager-announce-language = На ком језику пишете?
manager-announce-until = Приказује се до
manager-announce-no-end = Приказује се док га неко не уклони
manager-announce-missing = Недостаје: { $languages }
manager-announce-full = Нема места за више слова.
manager-announce-publish = Прикажи обавештење
manager-announce-clear = Уклони обавештење
manager-end-ticket = Закључи број
manager-end-reason = Разлог
manager-done = Готово
manager-nothing = Тренутно ништа

## Devices and their problems.
device-kiosk = Аутомат за бројеве
device-board = Зидни екран
device-counter = Екран шалтера
problem-offline = Нема везе
problem-paper-low = Папир је при крају
problem-paper-out = Нема папира
problem-cover-open = Поклопац штампача је отворен
problem-printer-offline = Штампач не одговара
problem-printer-error = Грешка штампача
problem-no-sound = Нема звука
problem-no-speech = Нема читања наглас
problem-disk-full = Диск рачунара је пун
problem-numbers-low = Сопствени бројеви аутомата за бројеве су при крају
problem-clock = Сат није тачан
problem-screen-size = Екран је премали
problem-language-unknown = Један језик нема дугме
problem-other = Друга грешка: { $problem }

## The manager's pages in the browser.
report-title = Извештај
report-from = Од
report-to = Закључно са
report-show = Прикажи
report-by-errand = По услузи
report-by-language = По језику
report-by-hour = По сату
report-by-guide = По саветнику
report-total = Укупно
report-taken = Бројеви
report-served = Добили помоћ
report-cancelled = Напустили ред
report-unserved = Нису добили помоћ
report-wait-p50 = Чекање, медијана
report-wait-p90 = Чекање, 9 од 10
report-wait-max = Чекање, најдуже
report-served-p50 = Посета, медијана
report-outcomes = Како су се посете завршиле
report-reasons = Зашто су посетиоци дошли
report-solved-here = Решено при првом контакту
report-avoidable = Могло је да се избегне
report-ratings = Оцене посетилаца
report-forecast = Тачност најављених времена чекања
report-forecast-about = Дуже него што смо рекли чекало се у { $percent } % случајева (укупно посета: { $count }; поузданост 95 %: { $low }–{ $high } %). Циљ је 10 %.
report-too-few = Мање од 5 посета се не приказује
report-empty = Ових дана није било посета.

## The paper.
paper-taken = Број узет { $date } у { $time }
paper-valid = Број важи данас.
paper-lost = Пропустили сте свој ред? Приђите било ком шалтеру и помоћи ћемо вам.

## Refusals as a visitor reads them.
refusal-room-closed = Тренутно је затворено. Хитно је? Притисните „Треба ми помоћ“.
refusal-errand-closed = Та услуга је тренутно затворена. Изаберите другу услугу или затражите помоћ.
refusal-quota-reached = Данашњи бројеви за ту услугу су потрошени. Изаберите другу услугу или затражите помоћ.
refusal-series-full = Сви бројеви су тренутно заузети. Покушајте поново мало касније или затражите помоћ.
refusal-unknown-errand = Та услуга више не постоји. Изаберите другу.
refusal-unknown-language = Тај језик овде не можемо да понудимо. Изаберите други или затражите помоћ.
refusal-unknown-ticket = Не можемо да нађемо ваш број. Приђите било ком шалтеру и помоћи ћемо вам.
refusal-already-called = Ваш број је већ прозван. Погледајте зидни екран или приђите било ком шалтеру.
refusal-already-ended = Ваш број је већ закључен. Узмите нови ако вам треба још помоћи.
refusal-other = Није успело. Покушајте поново или затражите помоћ.

## Refusals as a guide or manager reads them.
refused-bad-request = Систем реда чекања није разумео наредбу. Ажурирајте програм.
refused-not-allowed = Немате овлашћење за то.
refused-unknown-errand = Та услуга више не постоји.
refused-unknown-language = Тај језик није предвиђен за ову просторију.
refused-unknown-ticket = Тај број данас не постоји.
refused-unknown-counter = Тај шалтер не постоји.
refused-unknown-outcome = Тај исход више не постоји. Изаберите други.
refused-unknown-reason = Тај разлог више не постоји. Изаберите други.
refused-unknown-guide-or-pin = Погрешно име или ПИН. Покушајте поново.
refused-locked-out = Превише грешака. Сачекајте неколико минута и покушајте поново.
refused-counter-taken = На том шалтеру је пријављен колега.
refused-not-signed-in = Прво се пријавите.
refused-paused = На паузи сте. Прво завршите паузу.
refused-busy = Већ имате посетиоца. Прво завршите ту посету.
refused-no-visitor = Тренутно немате посетиоца.
refused-nobody-waiting = Тренутно вас нико не чека.
refused-already-called = Колега је био бржи. Број је већ прозван.
refused-still-open = Број још важи. Не треба га поново активирати.
refused-already-started = Посета је већ почела.
refused-not-started = Прво означите да је посетилац овде.
refused-already-ended = Број је већ закључен.
refused-not-for-you = Посетилац је резервисан за колегу.
refused-not-on-duty = Тамо тренутно нико није пријављен.
refused-number-in-use = Тај број је већ добио нови посетилац.
refused-room-closed = Просторија је затворена.
refused-errand-closed = Услуга је затворена.
refused-quota-reached = Данашњи бројеви за ту услугу су потрошени.
refused-series-full = Тренутно нема слободних бројева у серији.
refused-recall-limit = Број је прозван онолико пута колико је дозвољено.
refused-outcome-required = Изаберите како се посета завршила.
refused-nothing-to-undo = Нема шта да се опозове.
refused-other = Није успело. Покушајте поново.
