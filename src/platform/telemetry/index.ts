export { createLogger, type Logger, type LoggerOptions } from './create-logger.ts';
export { type DescribedRequest, describeRequest } from './describe-request.ts';
