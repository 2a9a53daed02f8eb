/** Server settings by name, as in postgresql.conf. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Modest: the product shares a small machine with its own web server. */
const RESOURCES: ServerSettings = {
  shared_buffers: '256MB',
  max_connections: '60',
  wal_compression: 'on',
  random_page_cost: '1.1',
  jit: 'off',
};

/** An answer that was sent must survive a power cut: it may be the proof that somebody filed in time. */
const DURABILITY: ServerSettings = { fsync: 'on', synchronous_commit: 'on' };

/**
 * Statements, their parameters and the details of errors ("Key (email)=(…) already exists") carry
 * personal data. The application gets every error itself, so the server's log keeps only its own life.
 */
const SILENCE: ServerSettings = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  log_lock_waits: 'off',
  log_temp_files: '-1',
};

const DEFAULTS: ServerSettings = {
  ...RESOURCES,
  ...DURABILITY,
  ...SILENCE,
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  logging_collector: 'off',
};

/** The value is a list to PostgreSQL: quotes keep a folder with a comma or space in one piece. */
function quoteFolder(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}

/** Command-line arguments of `postgres`: a Unix socket and no port, so that instances never collide. */
export function serverArguments(
  cluster: string,
  socketFolder: string,
  settings: ServerSettings = {},
): string[] {
  const all: ServerSettings = {
    ...DEFAULTS,
    ...settings,
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: quoteFolder(socketFolder),
  };
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
