export {
  closeGracefully,
  closeServer,
  type GracefulStop,
  type StopStep,
  stopOnSignals,
} from './graceful-stop.ts';
export {
  type Check,
  createReadiness,
  type Readiness,
  type ReadinessReport,
} from './health.ts';
export { LANGUAGE_COOKIE, languageOfRequest } from './language.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export {
  PROBLEM_MEDIA_TYPE,
  type Problem,
  type ProblemDescription,
  problemOf,
  problemSchema,
  sendProblem,
} from './problem.ts';
export type { ProblemPage } from './problem-page.ts';
export { type Limits, networkOf } from './rate-limit.ts';
export { CONTENT_SECURITY_POLICY } from './security-headers.ts';
export {
  BODY_LIMIT,
  BULK_BODY_LIMIT,
  createServer,
  type HttpServer,
  type ServerOptions,
} from './server.ts';
export { invalidFields, type StandardCode, standardProblem } from './standard-problems.ts';
