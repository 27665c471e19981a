// The bar at the top says what to do about the signs that are ticked, the gravest first: they stand in that order. Without
// this file it says so in general, and each sign's own line stays where it is.
const bar = document.querySelector(".call-bar"), answer = bar.querySelector(".answer"), form = document.querySelector("form");
let general, width;

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

// What the bar says of these signs, or of none.
function answerOf(rows, link) {
  const next = answer.cloneNode();
  if (!rows.length) {
    next.append(...general.map(node => node.cloneNode(true)));
    return next;
  }
  const head = lead(rows[0].closest(".care")), parts = [];
  for (const row of rows) {
    const own = action(row, head);
    if (own.textContent.trim() && !parts.some(part => part.textContent === own.textContent)) parts.push(own);
  }
  next.append(head, ...(link ? [" ", link] : parts.flatMap(part => [" ", ...part.childNodes])));
  if (!head.querySelector("a")) next.append(" If you cannot get there: ", general.find(node => node.tagName === "STRONG").cloneNode(true));
  return next;
}

// Tried on a copy: what is changed in the bar itself is read out.
function fits(next) {
  const trial = bar.cloneNode();
  trial.classList.remove("short");
  trial.append(bar.firstChild.cloneNode(), next.cloneNode(true));
  form.before(trial);
  const whole = trial.scrollHeight <= trial.clientHeight;
  trial.remove();
  return whole;
}

function show() {
  const rows = [...form.querySelectorAll(".emergency :checked")].map(box => box.closest(".tick"));
  // Kept only now: by then the numbers of the reader's country are in it.
  general ??= [...answer.cloneNode(true).childNodes];
  width = innerWidth;
  let next = answerOf(rows);
  // It must not hide half the page, or its own end: then the sign's line says the rest.
  const short = rows.length > 0 && !fits(next);
  if (short) {
    const line = Object.assign(document.createElement("a"), { href: `#${rows[0].parentElement.id}`, textContent: "What else to do" });
    const alone = Object.assign(document.createElement("span"), { className: "alone" });
    alone.append(line);
    next = answerOf(rows, alone);
  }
  bar.classList.toggle("short", short);
  // Said again, it would be read out again, and a number would slip away from under the finger.
  if (!next.isEqualNode(answer)) answer.replaceChildren(...next.childNodes);
  makeRoom();
}

function makeRoom() {
  document.documentElement.style.setProperty("--bar", form.querySelector(".emergency :checked") ? `${bar.offsetHeight}px` : "");
}

form.addEventListener("change", ({ target }) => target.closest(".emergency") && show());
// The boxes are empty only when all that listen have been told.
form.addEventListener("reset", () => setTimeout(show));
// A page that is scrolled on a phone changes its height, and the words fit as they did.
addEventListener("resize", () => innerWidth === width ? makeRoom() : show());
