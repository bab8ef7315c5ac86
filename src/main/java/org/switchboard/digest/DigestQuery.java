package org.switchboard.digest;

/**
 * What someone asks to see and may see.
 *
 * @param scope the requests
 * @param period the weeks
 */
record DigestQuery(Scope scope, Period period) {
}
