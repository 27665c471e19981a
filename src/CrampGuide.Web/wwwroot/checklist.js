// The bar at the top gives one order, and what to do about the gravest sign that is ticked: they stand in that order. What
// to do about another sign is never mixed into it, for it may mean the opposite: a link leads to that sign's own line.
// Without this file the bar speaks in general, and each sign's own line stays where it is.
const root = document.documentElement, bar = document.querySelector(".call-bar"), answer = bar.querySelector(".answer"), form = document.querySelector("form");
let general, width;

function make(name, className, ...nodes) {
  const element = Object.assign(document.createElement(name), { className });
  element.append(...nodes);
  return element;
}

const bare = text => text.replace("your emergency number", "").replace("hospital", "the emergency department");
const words = text => text.toLowerCase().match(/[a-z]+/g) ?? [];
const sentences = text => text.match(/[^.]*\.(?= |$)|.+$/g)?.map(sentence => sentence.trim()) ?? [];
const card = row => row.closest(".care"), action = row => row.querySelector(".action");
const numbersIn = part => part.querySelectorAll("[data-number]");
const toCall = card => card.querySelector("h2 [data-number=emergency]");

// Who must call does not go there: where signs of several cards are ticked, calling is the order.
function order(rows, first) {
  const several = new Set(rows.map(card)).size > 1, isPlain = card(first).querySelector("h2").textContent.includes(" now");
  if (toCall(card(first)) && (several || !isPlain)) return make("strong", "", "Call ", toCall(card(first)).cloneNode(true), " now");
  const heading = card(first).querySelector("h2").cloneNode(true);
  heading.querySelector(".level").remove();
  // "Call … now if:" is the head of a list; here it stands alone. What it is for is said by the sign.
  const last = [...heading.childNodes].findLast(node => node.nodeType === Node.TEXT_NODE);
  const [, command, why] = /^(.*?)(, (?:for|it) .*?)?,? if:$/.exec(last.data.trimEnd());
  last.data = command;
  return make("strong", "", ...heading.childNodes, ...(why ? [make("span", "why", why)] : []));
}

// What the order has said is not said again; what it has not said of a call goes with it: "Call … now, on speaker."
function compose(rows) {
  const first = rows.find(row => toCall(card(row))) ?? rows[0], head = order(rows, first);
  const spoken = head.cloneNode(true);
  for (const number of numbersIn(spoken)) number.remove();
  const said = new Set([...words(bare(spoken.textContent)), "now"]), isSaid = text => words(bare(text)).every(word => said.has(word));
  const heading = new Set([...said, ...words(card(first).querySelector("h2").textContent)]);
  const own = action(first).cloneNode(true), start = own.firstChild;
  const [opening, ...further] = sentences(start.data);
  const [, command, rest] = /^([^,]*), (.*)\.$/.exec(opening) ?? [];
  const folds = rest && words(bare(command)).every(word => heading.has(word));
  // Beside another sign nobody knows who "they" are, and calling is the order, with no "or".
  if (folds && !isSaid(rest) && (rows.length === 1 || !/^or |\bthey\b/.test(rest))) {
    head.querySelector(".why")?.remove();
    head.append(`, ${rest}`);
  }
  head.append(".");
  // What goes on behind this text with a number is no whole sentence.
  start.data = [...(folds ? [] : [opening]), ...further].filter(sentence => !sentence.endsWith(".") || !isSaid(sentence)).join(" ") + (/\s$/.test(start.data) ? " " : "");
  const known = sentences(action(first).textContent);
  const others = rows.filter(row => row !== first && !sentences(action(row).textContent).every(sentence => isSaid(sentence) || known.includes(sentence)));
  return { first, head, own: own.textContent.trim() ? own : null, others };
}

function lead(row, text = `What to do if ${row.querySelector(".sign").textContent}`) {
  return Object.assign(make("a", "to-line", text), { href: `#${row.parentElement.id}` });
}

const leadToAll = rows => rows.length > 1 ? lead(rows[0], `What to do for ${rows.length} more signs that you ticked`) : lead(rows[0]);

// Numbers other than the emergency number, unless what is shown already has them.
function special(rows, next) {
  const found = new Map();
  for (const number of rows.flatMap(row => [...numbersIn(action(row))])) {
    const kind = number.dataset.number;
    if (kind !== "emergency" && number.querySelector("a") && !next.querySelector(`[data-number=${kind}]`)) found.set(kind, number);
  }
  return found.size ? [make("span", "special", ...[...found].flatMap(([kind, number]) => [kind === "crisis" ? " Crisis line: " : "Poison help: ", number.cloneNode(true)]))] : [];
}

// The numbers may have become another country's since these words were kept.
function generally() {
  const words = make("span", "", ...general.map(node => node.cloneNode(true)));
  for (const number of numbersIn(words)) number.replaceWith(document.querySelector(`[data-number=${number.dataset.number}]:not(.call-bar *)`).cloneNode(true));
  return words.childNodes;
}

function answerOf(rows, { named, brief, bare }) {
  const { first, head, own, others } = compose(rows), next = answer.cloneNode();
  next.append(head);
  // A short line takes less room than a link to it.
  if (own) next.append(" ", ...(brief && own.textContent.length > 40 ? [lead(first, "What else to do")] : own.childNodes));
  if (bare) {
    if (others.length) next.append(leadToAll(others));
    return next;
  }
  if (!toCall(card(first))) next.append(" If you cannot get there: ", [...generally()].find(node => node.tagName === "STRONG"));
  const left = others.slice(named);
  next.append(...special(rows, next), ...others.slice(0, named).map(row => lead(row)));
  if (left.length) next.append(leadToAll(left));
  return next;
}

// It must not hide half the page, or its own end. Tried on a copy: what is changed in the bar itself is read out.
function fits(next, isShort, share) {
  const trial = bar.cloneNode();
  trial.classList.toggle("short", isShort);
  trial.append(bar.firstChild.cloneNode(), next.cloneNode(true));
  form.before(trial);
  const whole = trial.offsetHeight <= innerHeight * share && trial.scrollHeight <= trial.clientHeight;
  trial.remove();
  return whole;
}

// What has no room in the bar stands in the lines that it leads to.
function fill(rows) {
  const all = compose(rows).others.length, fewer = Array.from({ length: Math.max(all - 1, 0) }, (_, left) => all - 2 - left);
  const shapes = [{ named: all }, { named: all, short: true }, ...[all, ...fewer].map(named => ({ named, short: true, brief: true }))];
  // Poison and crisis numbers are worth some room more; in very large text they stand in their lines alone.
  const tries = [...shapes.map(shape => [shape, .4]), [shapes.at(-1), .5], [{ short: true, brief: true, bare: true }, 1]];
  for (const [shape, share] of tries) {
    const next = answerOf(rows, shape);
    if (share < 1 && !fits(next, !!shape.short, share)) continue;
    bar.classList.toggle("short", !!shape.short);
    return next;
  }
}

const isOn = () => form.querySelector(".emergency :checked");

function show() {
  const rows = [...form.querySelectorAll(".emergency :checked")].map(box => box.closest(".tick"));
  // Kept only now: by then the numbers of the reader's country are in it.
  general ??= [...answer.cloneNode(true).childNodes];
  width = innerWidth;
  const next = answer.cloneNode();
  if (rows.length) next.append(...fill(rows).childNodes);
  else next.append(...generally());
  if (!rows.length) bar.classList.remove("short");
  // Said again, it would be read out again, and a number would slip away from under the finger.
  if (!next.isEqualNode(answer)) answer.replaceChildren(...next.childNodes);
  makeRoom();
}

const room = () => parseFloat(root.style.getPropertyValue("--bar")) || 0;

function makeRoom() {
  root.style.setProperty("--bar", isOn() ? `${bar.offsetHeight}px` : "");
}

// The list stays under the finger: the next tap must not hit another sign. Some browsers would see to it, and others not.
root.style.overflowAnchor = "none";
function showInPlace(row) {
  const before = room();
  show();
  scrollBy(0, room() - before);
  if (row && row.getBoundingClientRect().top < room()) row.scrollIntoView({ block: "nearest" });
}

form.addEventListener("change", ({ target }) => target.closest(".emergency") && showInPlace(target.closest(".tick")));
// The boxes are empty only when all that listen have been told.
form.addEventListener("reset", ({ target }) => {
  const last = target.lastElementChild, before = last.getBoundingClientRect().top;
  setTimeout(() => {
    show();
    scrollBy(0, last.getBoundingClientRect().top - before);
  });
});
// A page that is scrolled on a phone changes its height, and the words fit as they did.
addEventListener("resize", () => innerWidth === width ? makeRoom() : show());
