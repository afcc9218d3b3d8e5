// Keeps the visitor's page fresh and sends what the visitor chooses. Without it the page is right when it is loaded.
"use strict";
(() => {
  const main = () => document.querySelector("main[data-token]");
  if (!main()) return;
  const base = "/api/v1/tickets/" + main().dataset.token;
  const final = ["finished", "no_show", "cancelled", "ended"];
  let last = "", live = null;

  const reveal = () => document.querySelectorAll(".scripted").forEach((part) => { part.hidden = false; });
  const stale = (is) => document.querySelectorAll(".stale").forEach((part) => { part.hidden = !is; });

  const refresh = async () => {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const text = await answer.text();
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    const open = document.querySelector("details[open]") !== null;
    if (!fresh || (open && fresh.dataset.state === main()?.dataset.state)) return;
    document.querySelector("main").replaceWith(document.adoptNode(fresh));
    reveal();
  };

  const follow = () => {
    live = new EventSource(base + "/live");
    live.onopen = () => stale(false);
    live.onmessage = (message) => {
      stale(false);
      if (message.data === last) return;
      const first = last === "";
      last = message.data;
      const state = JSON.parse(message.data).state;
      if (!first) {
        refresh().catch(() => stale(true));
        if (state === "called" && navigator.vibrate) navigator.vibrate([300, 200, 300]);
      }
      if (final.includes(state)) live.close();
    };
    live.onerror = () => stale(!final.includes(main()?.dataset.state));
  };

  const bodies = {
    cancel: () => ({}),
    later: (button) => ({ after_s: Number(button.dataset.after) }),
    rating: (button) => ({ score: Number(button.dataset.score) }),
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-act]");
    if (!button) return;
    const act = button.dataset.act;
    const details = button.closest("details");
    if (details) details.open = false;
    if (act === "close") return;
    button.disabled = true;
    try {
      const answer = await fetch(base + "/" + act, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(bodies[act](button)),
      });
      await refresh();
      document.querySelectorAll(".failed").forEach((part) => { part.hidden = answer.ok; });
      if (live && live.readyState === EventSource.CLOSED && !final.includes(main().dataset.state)) follow();
    } catch {
      stale(true);
    }
    button.disabled = false;
  });

  reveal();
  follow();
})();
