/*
 * Runs before everything else and in every web view Office ever used, so it is ES5 and is served as it stands.
 * It shows one of two texts of the page instead of a white pane: the web view is too old, or a file did not load.
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

  window.addEventListener(
    'error',
    function (event) {
      var element = event.target;
      var isScript = element && element.tagName === 'SCRIPT';
      if (isScript) element.setAttribute('data-failed', '');
      if (isScript && element.id === 'office-js') return;
      whenParsed(function () {
        /* Once the pane has drawn itself, an error is its own to report. */
        if (document.getElementById('opening')) show('broken');
      });
    },
    true
  );
})();
