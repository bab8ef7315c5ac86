/**
 * Switchboard, a Slack bot that connects schools with their district's central office.
 */
@NullMarked
package org.switchboard;

import org.jspecify.annotations.NullMarked;
