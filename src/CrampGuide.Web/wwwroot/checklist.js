// The bar at the top says what to do about the very sign that was ticked last. Without this file it says so in general,
// and the sign's own line stays where it is.
const bar = document.querySelector(".call-bar"), answer = bar.querySelector(".answer"), form = document.querySelector("form");
const ticked = [];
let general;

function lead(card) {
  const heading = card.querySelector("h2").cloneNode(true);
  heading.querySelector(".level").remove();
  // "Call … now if:" is the head of a list; here it stands alone.
  const last = [...heading.childNodes].findLast(node => node.nodeType === Node.TEXT_NODE);
  last.data = last.data.trimEnd().replace(/ if:$/, ".");
  return [...heading.childNodes];
}

function show() {
  const row = ticked.at(-1)?.closest(".tick");
  // Kept only now: by then the numbers of the reader's country are in it.
  general ??= [...answer.childNodes];
  if (row) {
    const strong = document.createElement("strong");
    strong.append(...lead(row.closest(".care")));
    answer.replaceChildren(strong, " ", ...row.querySelector(".action").cloneNode(true).childNodes);
    if (!strong.querySelector("a")) answer.append(" ", ...general.map(node => node.cloneNode(true)));
  } else answer.replaceChildren(...general);
  document.documentElement.style.setProperty("--bar", row ? `${bar.offsetHeight}px` : "");
}

form.addEventListener("change", ({ target }) => {
  if (!target.closest(".emergency")) return;
  if (target.checked) ticked.push(target);
  else ticked.splice(ticked.indexOf(target), 1);
  show();
});
form.addEventListener("reset", () => {
  ticked.length = 0;
  show();
});
addEventListener("resize", () => ticked.length > 0 && show());
