// The bar at the top says what to do about the gravest sign that is ticked: they stand in that order. Without this file it
// says so in general, and the sign's own line stays where it is.
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

// What the head has just said is not said again.
function action(row) {
  const nodes = [...row.querySelector(".action").cloneNode(true).childNodes];
  if (nodes[0].nodeType === Node.TEXT_NODE) nodes[0].data = nodes[0].data.replace(/^\s*(Call|Go) now\. ?/, "");
  return nodes;
}

function fill(row, said) {
  const head = lead(row.closest(".care"));
  answer.replaceChildren(head, " ", ...said);
  if (!head.querySelector("a")) answer.append(" If you cannot get there: ", general.find(node => node.tagName === "STRONG").cloneNode(true), ".");
}

function show() {
  const row = form.querySelector(".emergency :checked")?.closest(".tick");
  // Kept only now: by then the numbers of the reader's country are in it.
  general ??= [...answer.childNodes];
  bar.classList.remove("short");
  if (row) {
    fill(row, action(row));
    // It must not hide half the page, or its own end: then the sign's line says the rest.
    if (bar.scrollHeight > bar.clientHeight) {
      const line = Object.assign(document.createElement("a"), { href: `#${row.parentElement.id}`, textContent: "What else to do" });
      const alone = Object.assign(document.createElement("span"), { className: "alone" });
      alone.append(line);
      fill(row, [alone]);
      bar.classList.add("short");
    }
  } else answer.replaceChildren(...general);
  document.documentElement.style.setProperty("--bar", row ? `${bar.offsetHeight}px` : "");
}

form.addEventListener("change", ({ target }) => target.closest(".emergency") && show());
// The boxes are empty only when all that listen have been told.
form.addEventListener("reset", () => setTimeout(show));
addEventListener("resize", show);
