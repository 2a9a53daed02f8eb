/** Whether an error is PostgreSQL's own with this SQLSTATE, e.g. '23505' for a unique violation. */
export function isSqlState(error: unknown, state: string): boolean {
  return error instanceof Error && 'code' in error && error.code === state;
}

/** The constraint that a statement violated, where PostgreSQL names one. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint : undefined;
}
