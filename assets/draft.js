// The page of a draft: copies with one press, and opens the mail application at once when the address says so.
const page = document.querySelector('.draft');
const status = document.getElementById('status');

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button.dataset.copy.split(' ')));
}

async function copy(ids) {
  const text = ids.map((id) => document.getElementById(id).value).join('\n\n');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = page.dataset.copied;
  } catch {
    status.textContent = page.dataset.failed;
  }
}

if (/[?&]open=1(&|$)/.test(location.search)) {
  // Not before the page is whole: what it still loads would be broken off.
  window.addEventListener('load', () => {
    location.href = document.getElementById('open').href;
  });
}
