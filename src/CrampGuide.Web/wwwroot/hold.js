// The hold timer. Both hands are at the foot, so holds and rests follow each other by themselves until the reader ends
// them. It goes by the clock of the day: other clocks stand still while a phone sleeps.
const rest = 10, limit = 600, again = 120;
const section = document.querySelector(".hold");
const part = name => section.querySelector(name);
const hold = Number(section.dataset.seconds);
const status = part("[role=status]"), pause = part("[data-do=pause]");
let state, began, from, paused, ended, last, beat, awake, turn;

// A reader who listens is told of changes, not of seconds.
const say = text => { status.textContent = text; };
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function show(next) {
  state = next;
  for (const shown of section.querySelectorAll("[data-in]")) shown.hidden = !shown.dataset.in.split(" ").includes(next);
  pause.textContent = next === "paused" ? "Go on" : "Pause";
}

const isOn = () => ["running", "paused"].includes(state);

async function stayAwake() {
  try {
    const lock = await navigator.wakeLock?.request("screen");
    // It may have eased, or come back, before the lock is there.
    letSleep();
    awake = lock;
    if (!isOn()) letSleep();
  } catch { /* a saving battery may refuse it */ }
}

function letSleep() {
  awake?.release();
  awake = undefined;
}

function start() {
  from = Date.now();
  // A cramp that comes back at once has not ended: its minutes count on.
  if (!(from - ended < again * 1000)) began = from;
  last = from;
  turn = "";
  beat = setInterval(tick, 200);
  show("running");
  stayAwake();
  pause.focus({ preventScroll: true });
  part(".beat").scrollIntoView({ block: "center" });
  tick();
}

function stop(next) {
  clearInterval(beat);
  letSleep();
  show(next);
}

function togglePause() {
  if (state === "running") {
    paused = Date.now();
    show("paused");
    part(".phase").textContent = "Paused";
    part(".breath").textContent = "";
    say("Paused");
  } else {
    from += Date.now() - paused;
    show("running");
    say("Going on");
  }
}

function eased() {
  ended = Date.now();
  stop("eased");
  say("Timer ended");
  part("[data-in=eased] button").focus();
}

function tick() {
  const now = Date.now();
  // A clock that was set back takes no minute of the cramp away.
  const back = Math.max(0, last - now);
  began -= back;
  from -= back;
  paused -= back;
  last = now;
  const total = (now - began) / 1000;
  // A pause does not end the cramp: its minutes count.
  if (total >= limit) {
    stop("late");
    say("");
    navigator.vibrate?.([300, 200, 300]);
    part("[data-in=late]").focus();
    return;
  }

  part(".total").textContent = `${clock(total)} since you started`;
  if (state !== "running") return;
  const passed = (now - from) / 1000, at = passed % (hold + rest), holding = at < hold;
  const [left, whole] = holding ? [hold - at, hold] : [hold + rest - at, rest];
  part(".count").textContent = Math.ceil(left);
  part(".left").setAttribute("stroke-dashoffset", (100 - 100 * left / whole).toFixed(1));
  part(".breath").textContent = passed % 10 < 4 ? "Breathe in" : "Breathe out slowly";
  const round = Math.floor(passed / (hold + rest)) + 1;
  part(".phase").textContent = holding ? round > 1 ? `Hold, time ${round}` : "Hold" : "Ease off";
  if (turn === `${round} ${holding}`) return;
  if (turn) navigator.vibrate?.(holding ? 250 : [100, 100, 100]);
  turn = `${round} ${holding}`;
  say(holding ? `Hold for ${hold} seconds${round > 1 ? `, time ${round}` : ""}` : "Ease off");
}

section.addEventListener("click", event => ({ start, pause: togglePause, eased })[event.target.closest("[data-do]")?.dataset.do]?.());
// A key held down is one press.
section.addEventListener("keydown", event => { if (event.repeat && event.key === "Enter") event.preventDefault(); });
// The lock is lost with the screen, and the seconds stand still there.
document.addEventListener("visibilitychange", () => {
  if (document.hidden || !isOn()) return;
  stayAwake();
  tick();
});
show("ready");
section.hidden = false;
