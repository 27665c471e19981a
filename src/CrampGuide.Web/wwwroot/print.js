// A button that prints, where there is a script to do it; the sentence it takes the place of says how to do without.
for (const sentence of document.querySelectorAll(".how-to-print")) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Print" });
  button.addEventListener("click", () => print());
  sentence.replaceChildren(button);
}

// A box to type in is one piece, which a page's end would cut through a line: on paper stands a copy that breaks as text does.
document.addEventListener("input", ({ target: box }) => {
  if (!box.matches(".form-paper textarea")) return;
  if (!box.nextElementSibling?.matches(".typed")) box.insertAdjacentHTML("afterend", '<span class="typed" aria-hidden="true"></span>');
  const typed = box.nextElementSibling;
  typed.textContent = box.value;
  typed.classList.toggle("long", box.value.length > 500);
});
// It is kept nowhere: whoever goes to another page is asked first.
addEventListener("beforeunload", event => {
  if ([...document.querySelectorAll(".typed")].some(typed => typed.textContent)) event.preventDefault();
});
