/** Settings of the embedded server by name; what is not named here keeps PostgreSQL's own careful default (fsync on). */
export type Settings = Record<string, string>

export const SETTINGS: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  max_connections: '100',
  shared_buffers: '128MB',
  random_page_cost: '1.1',
  // Nothing replicates from this server, so it need not keep more than a restart asks for.
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_line_prefix: '%m [%p] ',
  // The log must not repeat what is written about people: no values, no statements, no details.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}
