// Starts the page. A file of its own: the Content-Security-Policy forbids inline scripts.
import init from "./hoplab-web.js";

init({ module_or_path: new URL("./hoplab-web_bg.wasm", import.meta.url) }).catch((error) => {
  const place = document.getElementById("loading");
  if (place) place.textContent = `Hoplab could not start: ${error.message}. It needs a browser with WebAssembly.`;
});
