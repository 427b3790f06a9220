import { openBrowser } from '../support/browser';
import { createServer } from 'node:http';
test('x', async () => {
  const b = await openBrowser();
  const c = await b.newContext();
  const page = await c.newPage();
  const s = createServer((q, r) => {
    r.setHeader('content-type', 'text/html');
    r.end(
      '<a id=open href="mailto:a@b.c?subject=x%C3%A9">x</a><script>location.href = document.getElementById("open").href</script>',
    );
  });
  await new Promise<void>((r) => s.listen(0, r));
  const log: string[] = [];
  page.on('console', (m) => log.push('console ' + m.text()));
  page.on('request', (m) => log.push('request ' + m.url()));
  page.on('requestfailed', (m) => log.push('failed ' + m.url()));
  page.on('framenavigated', (m) => log.push('nav ' + m.url()));
  const cdp = await c.newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('Log.enable');
  await cdp.send('Network.enable');
  for (const e of [
    'Page.frameRequestedNavigation',
    'Page.frameScheduledNavigation',
    'Page.frameStartedNavigating',
    'Log.entryAdded',
    'Network.requestWillBeSent',
  ] as const)
    cdp.on(e, (x: unknown) => log.push(e + JSON.stringify(x).slice(0, 300)));
  await page.goto('http://127.0.0.1:' + (s.address() as any).port);
  await new Promise((r) => setTimeout(r, 1500));
  console.log(log.join('\n'));
  await b.close();
  s.close();
}, 30000);
