import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Teams' side of an answer, as cheap as can be: reads what the bot sends, gives it an id. Runs until it is ended. */
let sent = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    sent += 1;
    response.writeHead(request.url === '/sent' ? 200 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/sent' ? { sent: sent - 1 } : { id: String(sent) }));
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
