/**
 * Gives requests to the members of a team in turn.
 */
@NullMarked
package org.switchboard.request.turns;

import org.jspecify.annotations.NullMarked;
