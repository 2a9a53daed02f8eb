import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/platform/db/index.ts';
import { startScratchCluster } from './scratch-cluster.ts';

/** Logins to the migrated database that every test database is copied from; nobody connects to it. */
export interface TemplateUrls {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    templateUrls: TemplateUrls;
  }
}

/** One server for the whole run, migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startScratchCluster();
  const { superuserUrl, ownerUrl, applicationUrl } = cluster.database;
  await migrate({ ownerUrl, applicationUrl });
  project.provide('templateUrls', { superuserUrl, ownerUrl, applicationUrl });
  return () => cluster.stop();
}
