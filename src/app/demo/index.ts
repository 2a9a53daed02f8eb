export { openDemoClock, registerDemoClock } from './demo-clock.ts';
export { prepareDemo, writeDemoFile } from './demo-file.ts';
export { ACTORS, type ActorName, HOST_REF, hasDemoPeople, seedPeople } from './people.ts';
