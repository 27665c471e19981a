// A button that prints, where there is a script to do it; the sentence it takes the place of says how to do without.
for (const sentence of document.querySelectorAll(".how-to-print")) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Print" });
  button.addEventListener("click", () => print());
  sentence.replaceChildren(button);
}
