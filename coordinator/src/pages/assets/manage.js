// Keeps the figures of the manager's page fresh. Without it the page is right when it is loaded.
"use strict";
(() => {
  const EVERY_MS = 5000;
  if (!document.querySelector(".fresh")) return;
  const refresh = async () => {
    const answer = await fetch("/manage", { cache: "no-store" });
    const text = await answer.text();
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(".fresh");
    if (!fresh) return location.reload();
    const shown = document.querySelector(".fresh");
    if (shown.contains(document.activeElement)) return;
    shown.replaceWith(document.adoptNode(fresh));
  };
  setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, EVERY_MS);
})();
