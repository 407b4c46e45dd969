(function () {
  'use strict';
  // Opens what encloses the sentence that a link points at.
  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (var e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
    target.scrollIntoView({ block: target.classList.contains('s') ? 'center' : 'start' });
  }
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();
  // On paper everything is open that is not a whole text.
  var opened = [];
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details.row:not([open])').forEach(function (d) { d.open = true; opened.push(d); });
  });
  addEventListener('afterprint', function () { opened.forEach(function (d) { d.open = false; }); opened = []; });
})();
