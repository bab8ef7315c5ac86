/**
 * What people who serve in a team say of their own absences, and who stands in for them.
 */
@NullMarked
package org.switchboard.request.away;

import org.jspecify.annotations.NullMarked;
