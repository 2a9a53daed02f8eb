export { type EnqueueOptions, enqueue } from './enqueue.ts';
export { type JobFigures, jobFigures } from './job-figures.ts';
export { type Schedule, startWorker, type Worker, type WorkerOptions } from './start-worker.ts';
export { defineTask, handle, type JobContext, type Task, type TaskHandler } from './task.ts';
