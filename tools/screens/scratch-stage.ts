import { migrate } from '../../src/platform/db/index.ts';
import { type OpenStage, openStage } from '../../test/e2e/stage.ts';
import { startScratchCluster } from '../../test/support/scratch-cluster.ts';

/** A stage on a database server of its own, which goes when it is closed. */
export async function openScratchStage(): Promise<{
  readonly stage: OpenStage;
  close(): Promise<void>;
}> {
  const cluster = await startScratchCluster();
  const { ownerUrl, applicationUrl } = cluster.database;
  await migrate({ ownerUrl, applicationUrl });
  const stage = await openStage(applicationUrl);
  return {
    stage,
    close: async () => {
      await stage.close();
      await cluster.stop();
    },
  };
}
