// The hold timer. Both hands are at the foot, so holds and rests follow each other by themselves until the reader ends
// them; where nothing is held, it only counts the minutes. It goes by the clock of the day: other clocks stand still while a phone sleeps.
//
// Minutes of cramping are added up, whatever the muscle, until an hour has passed without one. What comes back sooner is
// taken for the same cramp: help that is fetched too early does less harm than help that is fetched too late.
const rest = 10, limit = 600_000, quiet = 3_600_000;
const section = document.querySelector(".hold");
const part = name => section.querySelector(name);
const hold = Number(section.dataset.seconds);
const status = part("[role=status]"), pause = part("[data-do=pause]");
let cramp, beat, awake, turn;

// A reader who listens is told of changes, not of seconds.
const say = text => { status.textContent = text; };
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

const going = () => ["running", "paused"].includes(cramp.state);

function show(next) {
  cramp.state = next;
  // For a page that is loaded again, in this tab alone. Where nothing can be kept, this page still counts.
  if (cramp.seen) try { sessionStorage.setItem("cramp", JSON.stringify(cramp)); } catch { }
  for (const shown of section.querySelectorAll("[data-in]")) shown.hidden = !shown.dataset.in.split(" ").includes(next);
  if (hold) pause.textContent = next === "paused" ? "Go on" : "Pause";
  if (next !== "paused") return;
  part(".phase").textContent = "Paused";
  part(".breath").textContent = "";
}

async function stayAwake() {
  try {
    const lock = await navigator.wakeLock?.request("screen");
    // It may have eased, or come back, before the lock is there.
    letSleep();
    awake = lock;
    if (!going()) letSleep();
  } catch { /* a saving battery may refuse it */ }
}

function letSleep() {
  awake?.release();
  awake = undefined;
}

function run(next = "running") {
  turn = "";
  clearInterval(beat);
  beat = setInterval(tick, 200);
  show(next);
  stayAwake();
  tick();
}

function start() {
  const now = Date.now(), total = now - cramp.seen > quiet ? 0 : cramp.total;
  cramp = { total, held: 0, seen: now };
  run();
  if (!going()) return;
  part(hold ? "[data-do=pause]" : "[data-do=eased]").focus({ preventScroll: true });
  if (!hold) say("The clock runs");
  const shown = part(".beat");
  shown.scrollIntoView({ block: shown.offsetHeight < window.innerHeight ? "center" : "start" });
}

function resume() {
  try { cramp = JSON.parse(sessionStorage.getItem("cramp")); } catch { }
  if (!cramp || Date.now() - cramp.seen > quiet) cramp = { total: 0, held: 0, seen: 0 };
  say("");
  if (going()) run(cramp.state);
  else show(cramp.total < limit ? "ready" : cramp.state);
}

function stop(next) {
  clearInterval(beat);
  letSleep();
  show(next);
}

function togglePause() {
  tick();
  if (cramp.state === "running") {
    show("paused");
    say("Paused");
  } else if (going()) {
    show("running");
    say("Going on");
  }
}

function eased() {
  if (going()) tick();
  cramp.seen = Date.now();
  if (cramp.total < limit) {
    stop("eased");
    say("Timer ended");
    part("[data-in=eased] button").focus();
  } else {
    stop("over");
    part(".too-long").focus();
  }
}

function tick() {
  // A clock that was set back takes no minute of the cramp away.
  const now = Date.now(), passed = Math.max(0, now - cramp.seen);
  cramp.seen = now;
  // A pause does not end the cramp: its minutes count.
  cramp.total += passed;
  if (cramp.state === "running") cramp.held += passed;
  if (cramp.total >= limit) {
    stop("late");
    say("");
    navigator.vibrate?.([300, 200, 300]);
    part(".too-long").focus();
    return;
  }

  part(".total").textContent = `${clock(cramp.total / 1000)} of cramp in total`;
  if (!hold || cramp.state !== "running") return;
  const held = cramp.held / 1000, at = held % (hold + rest), holding = at < hold;
  const [left, whole] = holding ? [hold - at, hold] : [hold + rest - at, rest];
  part(".count").textContent = Math.ceil(left);
  part(".left").setAttribute("stroke-dashoffset", (100 - 100 * left / whole).toFixed(1));
  part(".breath").textContent = held % 10 < 4 ? "Breathe in" : "Breathe out slowly";
  const round = Math.floor(held / (hold + rest)) + 1;
  part(".phase").textContent = holding ? round > 1 ? `Hold, time ${round}` : "Hold" : "Ease off";
  if (turn === `${round} ${holding}`) return;
  if (turn) navigator.vibrate?.(holding ? 250 : [100, 100, 100]);
  // How to breathe is said once: told every few seconds, it would drown the rest.
  const breath = turn ? "" : ". Breathe in, then breathe out slowly";
  turn = `${round} ${holding}`;
  say(holding ? `Hold for ${hold} seconds${round > 1 ? `, time ${round}` : ""}${breath}` : "Ease off");
}

section.addEventListener("click", event => ({ start, pause: togglePause, eased })[event.target.closest("[data-do]")?.dataset.do]?.());
// A key held down is one press.
section.addEventListener("keydown", event => { if (event.repeat && event.key === "Enter") event.preventDefault(); });
// The lock is lost with the screen, and the seconds stand still there.
document.addEventListener("visibilitychange", () => {
  if (document.hidden || !going()) return;
  stayAwake();
  tick();
});
// Another muscle's page may have gone on counting meanwhile.
window.addEventListener("pageshow", event => { if (event.persisted) resume(); });
resume();
section.hidden = false;
