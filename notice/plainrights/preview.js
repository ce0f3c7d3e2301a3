// Shows the preview anew when a file has changed: the frames alone, so that each stays at its place.
let shown = null;

async function look() {
  try {
    const answer = await fetch("/version", { cache: "no-store" });
    const now = await answer.text();
    if (shown !== null && now !== shown) {
      for (const frame of document.querySelectorAll("iframe")) {
        frame.contentWindow.location.reload();
      }
    }
    shown = now;
  } catch {
    // The command was stopped, and may be started again.
  }
  setTimeout(look, 500);
}

if (window === window.top) {
  look();
}
