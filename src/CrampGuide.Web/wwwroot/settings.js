// The one place where a reader chooses what this device shows. Nothing of it is sent.
const form = document.querySelector(".settings");
const status = form.querySelector("[role=status]");
for (const choice of form.querySelectorAll("input")) {
  try { choice.checked = choice.value === (localStorage.getItem(choice.name) ?? ""); } catch { choice.checked = choice.value === ""; }
}
form.addEventListener("change", ({ target: { name, value } }) => {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
    status.textContent = "Kept on this device.";
  } catch {
    status.textContent = "This browser keeps nothing for this site, so your choice holds on this page alone.";
  }
  document.dispatchEvent(new CustomEvent("chosen", { detail: { name, value } }));
});
document.addEventListener("unshown", () => { status.textContent += " The numbers could not be fetched, so this page still shows those from before."; });
form.hidden = false;
