// Starts the page, then fetches what its first view does without (xtask/src/split). A file of its own: the Content-Security-Policy
// forbids inline scripts.
import init from "./hoplab-web.js";

const later = new URL("./hoplab-later.wasm", import.meta.url);
let first; // what the first part gives out
let fetching = false;

/** Fetches the later part, and tells the page how that went: nothing went wrong, or what. */
async function fetchLater() {
  if (fetching) return;
  fetching = true;
  let detail = "";
  try {
    const answer = await fetch(later);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    await WebAssembly.instantiate(await answer.arrayBuffer(), { first });
  } catch (error) {
    detail = error.message || String(error);
  }
  fetching = false;
  dispatchEvent(new CustomEvent("hoplab-fetched", { detail }));
}

/** The first part calls the later one before it is there: the page should have waited (web/src/plain.rs), so wait here. */
function fetchAtOnce(door) {
  console.warn(`the later part of Hoplab is called before it is there, by door ${door}`); // target/split.txt names it
  const request = new XMLHttpRequest();
  request.open("GET", later, false);
  request.overrideMimeType("text/plain; charset=x-user-defined"); // bytes, as a text
  request.send();
  const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0));
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { first });
}

/** A function for the table: there it must come from a module, and this one only gives out what it is given. */
function forTable(a) {
  const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 127, 0, 2, 7, 1, 1, 97, 1, 97, 0, 0, 7, 5, 1, 1, 97, 0, 0]);
  return new WebAssembly.Instance(new WebAssembly.Module(module), { a: { a } }).exports.a;
}

try {
  first = await init({ module_or_path: new URL("./hoplab-web_bg.wasm", import.meta.url) });
  first.functions.set(first.functions.length - 1, forTable(fetchAtOnce));
  addEventListener("hoplab-wanted", fetchLater);
  requestAnimationFrame(() => setTimeout(fetchLater)); // after the first view is painted
} catch (error) {
  const place = document.getElementById("loading");
  if (place) place.textContent = `Hoplab could not start: ${error.message}. It needs a browser with WebAssembly.`;
}
