package org.switchboard.digest;

/**
 * What somebody asks for, and may see.
 *
 * @param scope about what
 * @param period of when
 */
record DigestQuery(Scope scope, Period period) {
}
