interface RoutedRequest {
  readonly id?: unknown;
  readonly method?: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

export interface DescribedRequest {
  readonly id: string;
  readonly method: string;
  /** The pattern, such as '/answer/:token'; never the address, which may hold a one-time token. */
  readonly route: string;
}

/** What a log and a metric keep of a request. */
export function describeRequest(request: RoutedRequest): DescribedRequest {
  return {
    id: String(request.id ?? ''),
    method: request.method ?? '',
    route: request.routeOptions?.url ?? 'unknown',
  };
}
