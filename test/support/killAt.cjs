// Loaded with --require into the built service: kills the process, as a power cut would, right before or right after
// one commit of the store, counted from the moment the file named by KILL_ARMED exists.
const { existsSync } = require('node:fs');
const opening = require('../../dist/store/openStore.js');

const at = Number(process.env.KILL_COMMIT);
const when = process.env.KILL_WHEN;
const armed = process.env.KILL_ARMED;
const { openStore } = opening;
let commits = 0;

opening.openStore = async (settings) => {
  const store = await openStore(settings);
  const { commit } = store;
  store.commit = async (partition, operations) => {
    const mine = existsSync(armed) ? (commits += 1) : 0;
    if (mine === at && when === 'before') process.kill(process.pid, 'SIGKILL');
    const etags = await commit(partition, operations);
    if (mine === at && when === 'after') process.kill(process.pid, 'SIGKILL');
    return etags;
  };
  return store;
};
