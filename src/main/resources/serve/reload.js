// Only in the preview: loads the page anew when the site has changed.
(() => {
  const own = document.currentScript.dataset.version;
  const ask = async () => {
    try {
      const answer = await fetch("/__prongsai/version", { cache: "no-store" });
      if (answer.ok && (await answer.text()) !== own) {
        location.reload();
        return;
      }
    } catch {
      // The preview was ended; it may begin again.
    }
    setTimeout(ask, 700);
  };
  ask();
})();
