// The bar at the top says what to do about the signs that are ticked, the gravest first: they stand in that order. Without
// this file it says so in general, and each sign's own line stays where it is.
const bar = document.querySelector(".call-bar"), answer = bar.querySelector(".answer"), form = document.querySelector("form");
let general;

function strong(...nodes) {
  const element = document.createElement("strong");
  element.append(...nodes);
  return element;
}

function lead(card) {
  const heading = card.querySelector("h2").cloneNode(true);
  heading.querySelector(".level").remove();
  // "Call … now if:" is the head of a list; here it stands alone.
  const last = [...heading.childNodes].findLast(node => node.nodeType === Node.TEXT_NODE);
  last.data = last.data.trimEnd().replace(/,? if:$/, ".");
  return strong(...heading.childNodes);
}

// A command without its number and its "your emergency number".
function bare(element) {
  const copy = element.cloneNode(true);
  for (const number of copy.querySelectorAll("[data-number]")) number.remove();
  return bareText(copy.textContent);
}

const bareText = text => text.replace("your emergency number", "").replace("hospital", "the emergency department");
const words = text => text.toLowerCase().match(/[a-z]+/g) ?? [];

// What the head has just said is not said again.
function action(row, head) {
  const own = row.querySelector(".action").cloneNode(true), first = own.firstChild, said = new Set([...words(bare(head)), "now"]);
  if (first.nodeType === Node.TEXT_NODE)
    first.data = first.data.match(/[^.]*\.(?= |$)|.+$/g).filter(sentence => !words(bareText(sentence)).every(word => said.has(word))).join("").trimStart();
  return own;
}

function fill(rows, link) {
  const head = lead(rows[0].closest(".care")), parts = [];
  for (const row of rows) {
    const own = action(row, head);
    if (own.textContent.trim() && !parts.some(part => part.textContent === own.textContent)) parts.push(own);
  }
  answer.replaceChildren(head, ...(link ? [" ", link] : parts.flatMap(part => [" ", ...part.childNodes])));
  if (!head.querySelector("a")) answer.append(" If you cannot get there: ", general.find(node => node.tagName === "STRONG").cloneNode(true));
}

function show() {
  const rows = [...form.querySelectorAll(".emergency :checked")].map(box => box.closest(".tick"));
  // Kept only now: by then the numbers of the reader's country are in it.
  general ??= [...answer.childNodes];
  bar.classList.remove("short");
  if (rows.length) {
    fill(rows);
    // It must not hide half the page, or its own end: then the sign's line says the rest.
    if (bar.scrollHeight > bar.clientHeight) {
      const line = Object.assign(document.createElement("a"), { href: `#${rows[0].parentElement.id}`, textContent: "What else to do" });
      const alone = Object.assign(document.createElement("span"), { className: "alone" });
      alone.append(line);
      fill(rows, alone);
      bar.classList.add("short");
    }
  } else answer.replaceChildren(...general);
  document.documentElement.style.setProperty("--bar", rows.length ? `${bar.offsetHeight}px` : "");
}

form.addEventListener("change", ({ target }) => target.closest(".emergency") && show());
// The boxes are empty only when all that listen have been told.
form.addEventListener("reset", () => setTimeout(show));
addEventListener("resize", show);
