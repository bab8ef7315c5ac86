package org.switchboard.digest;

/**
 * What somebody asks for, and may see.
 *
 * @param scope about what
 * @param period of when
 */
record Wish(Scope scope, Period period) {
}
