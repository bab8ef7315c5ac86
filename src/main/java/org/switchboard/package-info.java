/**
 * Switchboard, a Slack bot through which schools reach their district's central office.
 */
@NullMarked
package org.switchboard;

import org.jspecify.annotations.NullMarked;
