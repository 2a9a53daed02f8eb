export { createLogger, type Logger, type LoggerOptions } from './create-logger.ts';
export { type DescribedError, describeError } from './describe-error.ts';
export { type DescribedRequest, describeRequest } from './describe-request.ts';
