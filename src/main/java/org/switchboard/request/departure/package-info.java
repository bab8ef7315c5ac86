/**
 * Hands off requests when people's Slack accounts are deactivated.
 */
@NullMarked
package org.switchboard.request.departure;

import org.jspecify.annotations.NullMarked;
