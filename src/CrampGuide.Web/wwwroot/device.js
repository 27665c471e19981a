// What a reader has chosen for this device: light or dark, and the country whose numbers to call are shown. It is kept by
// the browser alone. This runs before the page is drawn, so that nobody is dazzled first.
(() => {
  const root = document.documentElement;
  // What was chosen on this page holds here even where nothing can be kept.
  const chosen = {};
  const kept = name => {
    if (name in chosen) return chosen[name];
    // A browser that keeps nothing says so by throwing.
    try { return localStorage.getItem(name) ?? ""; } catch { return ""; }
  };

  function look() {
    if (kept("look")) root.dataset.look = kept("look");
    else delete root.dataset.look;
  }

  async function numbers(country, signal) {
    const all = await (await fetch("/numbers.json", { signal })).json();
    if (!Object.hasOwn(all, country)) return;
    const own = all[country];
    for (const place of document.querySelectorAll("[data-number]")) {
      // Numbers on paper belong to its mark.
      if (place.closest(".on-paper")) continue;
      if (place.dataset.number === "note") place.textContent = own.note ?? "";
      else place.outerHTML = own[place.dataset.number];
    }
  }

  // A box to tick says "on" whether it is ticked or not.
  const isTouched = field => field.matches("[type=checkbox], [type=radio]") ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

  // Paper carries a mark of its text and of the numbers in it, so it is asked for anew. The day and the mark in the
  // address of a paper that was scanned belong to that paper, which stays as it is. A pack is not opened twice by this.
  async function paper(country, signal) {
    const address = new URL(location.href);
    if (!document.querySelector(".on-paper") || address.searchParams.has("text") || address.searchParams.has("country")) return;
    address.searchParams.set("country", country);
    const fresh = new DOMParser().parseFromString(await (await fetch(address, { signal, headers: { "Same-Opening": "true" } })).text(), "text/html").querySelectorAll(".on-paper");
    const old = [...document.querySelectorAll(".on-paper")];
    for (const link of document.querySelectorAll(".printing a[href^='/sheets/']")) {
      const to = new URL(link.href);
      to.searchParams.set("country", country);
      link.href = to.pathname + to.search;
    }
    if (fresh.length !== old.length || old.some(sheet => sheet.matches(":focus-within") || [...sheet.querySelectorAll("textarea, input")].some(isTouched))) return;
    old.forEach((sheet, at) => sheet.replaceWith(fresh[at]));
  }

  // Answers may overtake each other: what was asked for before the last choice is given up.
  let asking;
  function show(country) {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    // Without an answer the numbers stand as they came, each with its country.
    paper(country, signal).then(() => numbers(country, signal)).catch(() => signal.aborted || document.dispatchEvent(new Event("unshown")));
  }

  look();
  document.addEventListener("DOMContentLoaded", () => kept("country") && show(kept("country")));
  // A page that the button Back brings out of the browser's memory may be older than the choice.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) { look(); show(kept("country")); } });
  document.addEventListener("chosen", ({ detail: { name, value } }) => { chosen[name] = value; look(); show(kept("country")); });
})();
