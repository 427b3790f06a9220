// What only the local mode needs, behind one door that production never opens.
export { readDemoDirectory } from './demoDirectory';
export { startEntraStandIn } from './entraStandIn';
export { localSecret } from './localSecret';
export { storedTenants } from './storedTenants';
