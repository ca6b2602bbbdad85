/*
 * Runs before everything else and in every web view Office ever used, so it is ES5 and is served as it stands.
 * It shows one of two texts of the page instead of a white pane: the web view is too old, or our bundle did not run.
 */
(function () {
  'use strict';

  function show(id) {
    var opening = document.getElementById('opening');
    var notice = document.getElementById(id);
    if (opening) opening.parentNode.removeChild(opening);
    if (notice) notice.removeAttribute('hidden');
  }

  function whenParsed(action) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
    else action();
  }

  /* Modules came with EdgeHTML 16, replaceAll with Chromium 85 and Safari 13.1, both older than any supported Office. */
  var modern = 'noModule' in document.createElement('script') && typeof ''.replaceAll === 'function';
  if (!modern) {
    /* Should the bundle run all the same, half of it would work: shell.css hides it. */
    document.documentElement.setAttribute('data-unsupported', '');
    whenParsed(function () {
      show('unsupported');
    });
    return;
  }

  /* Our bundle is the page's module. Office.js and what it loads are not: without them the pane opens and says so. */
  function isBundle(script) {
    return script.getAttribute('type') === 'module';
  }

  function isOfBundle(address) {
    var scripts = document.getElementsByTagName('script');
    for (var at = 0; at < scripts.length; at += 1) {
      if (isBundle(scripts[at]) && scripts[at].src === address) return true;
    }
    return false;
  }

  function broken() {
    whenParsed(function () {
      /* Once the pane has drawn itself, an error is its own to report. */
      if (document.getElementById('opening')) show('broken');
    });
  }

  /* A script that does not load, or that the policy of the page or of the server forbids; and an error while one runs. */
  window.addEventListener(
    'error',
    function (event) {
      var element = event.target;
      if (element && element.tagName === 'SCRIPT') {
        element.setAttribute('data-failed', '');
        if (isBundle(element)) broken();
      } else if (event.filename && isOfBundle(event.filename)) broken();
    },
    true
  );
})();
