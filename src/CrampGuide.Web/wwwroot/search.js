// Suggestions while someone types (the combobox pattern of the ARIA Authoring Practices). The list is fetched once, the
// same for everyone, and looked through here: no key that is pressed leaves the device. Without this file the form works
// as it is.
const most = 7;
// More than any phrase that is only begun weighs.
const whole = 1000;
const levels = ["emergency", "urgent"];
const simple = text => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

class Suggestions {
  constructor(box) {
    this.box = box;
    this.at = -1;
    this.shown = [];
    this.list = Object.assign(document.createElement("ul"), { id: `${box.id}-suggestions`, className: "suggestions", hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Suggestions");
    this.status = Object.assign(document.createElement("p"), { className: "unseen" });
    this.status.setAttribute("role", "status");
    box.closest(".row").append(this.list, this.status);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })) box.setAttribute(name, value);
    box.addEventListener("focus", () => {
      // What failed is tried again whenever someone begins to type, not with each key.
      if (this.failed) this.loading = undefined;
      this.load();
    });
    box.addEventListener("input", () => this.typed());
    box.addEventListener("keydown", event => this.key(event));
    box.addEventListener("blur", () => this.close());
    // The box keeps the focus, or the list would be gone before the finger is lifted.
    this.list.addEventListener("pointerdown", event => event.preventDefault());
    this.list.addEventListener("click", event => this.choose(event.target.closest("[role=option]")));
  }

  load() {
    if (this.loading) return;
    this.failed = false;
    this.loading = fetch(this.box.dataset.suggestions).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)).then(found => {
      this.entries = found.pages.flatMap(page => [
        ...page.names.map((name, rank) => ({ text: name, words: simple(name), title: page.names[0], kind: page.kind, page: page.to, to: page.to, rank: rank ? 1 : 0 })),
        ...page.parts.map(([anchor, heading]) => ({ text: heading, words: simple(heading), title: page.names[0], kind: page.kind, page: page.to, to: `${page.to}#${encodeURIComponent(anchor)}`, rank: 2 })),
      ]);
      // Two harmless phrases in a row have one space between them.
      const danger = (level, kind, title, to, phrases, unless) => ({ level, kind, title, to, phrases: phrases.map(simple), unless: unless.map(phrase => new RegExp(` ${simple(phrase)}(?= )`, "g")) });
      this.dangers = [
        danger(0, "Help now", "You do not have to be alone with this", undefined, found.crisis.phrases, found.crisis.unless),
        ...found.pages.filter(page => page.danger).flatMap(({ names, to, danger: { phrases, urgent, unless } }) => [
          danger(0, "This may be an emergency", names[0], to, phrases, unless),
          danger(1, "This may be urgent", names[0], to, urgent, unless),
        ]),
      ];
      if (document.activeElement === this.box && this.box.value) this.typed();
    }).catch(() => { this.failed = true; });
  }

  typed() {
    this.load();
    const query = simple(this.box.value);
    if (!this.entries || query.length < 2) return this.close();
    const dangers = this.danger(query);
    this.show([...dangers, ...this.named(query, dangers.map(danger => danger.to))].slice(0, most));
  }

  // A red flag is met before its last word is typed to its end, and in the midst of other words, but for harmless ones.
  danger(query) {
    const begins = phrase => query.length > 5 && phrase.startsWith(query) && !phrase.includes(" ", query.length);
    const weight = ({ phrases, unless }) => {
      const inside = unless.reduce((text, harmless) => text.replace(harmless, " …"), ` ${query} `);
      return Math.max(0, ...phrases.map(phrase => inside.includes(` ${phrase} `) ? phrase.length + whole : begins(phrase) ? query.length : 0));
    };
    // What is typed to its end before what is only begun, then what can wait least. A list stands there once, by that.
    return this.dangers.map(danger => ({ ...danger, danger: levels[danger.level], weight: weight(danger) })).filter(danger => danger.weight)
      .sort((a, b) => (b.weight > whole) - (a.weight > whole) || a.level - b.level || b.weight - a.weight)
      .filter(({ to }, at, all) => all.findIndex(other => other.to === to) === at).slice(0, 2);
  }

  // Every word begins a word of the name. A page stands there once, by its best name.
  named(query, besides) {
    const words = query.split(" ");
    const found = this.entries.filter(entry => words.every(word => ` ${entry.words}`.includes(` ${word}`)))
      .sort((a, b) => !a.words.startsWith(query) - !b.words.startsWith(query) || a.rank - b.rank || a.words.length - b.words.length);
    const seen = new Set(besides);
    return found.filter(entry => {
      const place = entry.rank < 2 ? entry.page : entry.to;
      return !seen.has(place) && seen.add(place);
    });
  }

  show(shown) {
    this.shown = shown;
    this.at = -1;
    this.list.replaceChildren(...shown.map((entry, at) => {
      const option = Object.assign(document.createElement("li"), { id: `${this.list.id}-${at}`, className: entry.danger ? `danger ${entry.danger}` : "" });
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const name = document.createElement("span");
      name.textContent = entry.danger ? `${entry.kind}: ${entry.title}` : entry.text;
      option.append(name);
      if (!entry.danger) option.append(" ", Object.assign(document.createElement("small"), { textContent: entry.text === entry.title ? entry.kind : `${entry.kind}: ${entry.title}` }));
      return option;
    }));
    this.open(shown.length > 0);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => { this.status.textContent = shown.length ? `${shown.length} ${shown.length > 1 ? "suggestions" : "suggestion"}. ${shown[0].danger ? `${shown[0].kind}: ${shown[0].title}.` : "Use the arrow keys."}` : "No suggestions"; }, 600);
    this.box.removeAttribute("aria-activedescendant");
  }

  open(yes) {
    this.list.hidden = !yes;
    this.box.setAttribute("aria-expanded", yes);
  }

  close() {
    clearTimeout(this.telling);
    this.status.textContent = "";
    this.at = -1;
    this.box.removeAttribute("aria-activedescendant");
    this.open(false);
  }

  key(event) {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) return this.typed();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && isOpen) {
      // The first Escape closes the list; the browser's own, which empties the box, is the next one.
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && isOpen && this.at >= 0) {
      event.preventDefault();
      this.choose(this.list.children[this.at]);
    }
  }

  // One step before the first and behind the last is the box itself.
  move(by) {
    const places = this.shown.length + 1;
    this.at = (this.at + 1 + by + places) % places - 1;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", at === this.at));
    if (this.at < 0) return this.box.removeAttribute("aria-activedescendant");
    this.box.setAttribute("aria-activedescendant", this.list.children[this.at].id);
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
  }

  choose(option) {
    if (!option) return;
    const entry = this.shown[[...this.list.children].indexOf(option)];
    this.close();
    if (entry.to) location.assign(entry.to);
    else this.box.form.requestSubmit();
  }
}

for (const box of document.querySelectorAll("[data-suggestions]")) new Suggestions(box);
