/**
 * What becomes of requests when people leave: their Slack accounts are deactivated.
 */
@NullMarked
package org.switchboard.request.departure;

import org.jspecify.annotations.NullMarked;
