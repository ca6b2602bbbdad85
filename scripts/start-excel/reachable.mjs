import { connect } from 'node:net';

/** Settles when something listens at a port of this machine. @throws {Error} when nothing does for so long */
export async function reachable(port, patienceMs, pauseMs = 500) {
  const end = Date.now() + patienceMs;
  for (;;) {
    if (await listens(port)) return;
    if (Date.now() > end) throw new Error(`Nothing listens at https://localhost:${port}.`);
    await new Promise((go) => setTimeout(go, pauseMs));
  }
}

function listens(port) {
  return new Promise((settle) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });
}
