/**
 * What must hold no matter what died, checked in Redis and in what Slack shows. Knows the
 * bot only by what it leaves there, and shares no code with it.
 */
@NullMarked
package invariants;

import org.jspecify.annotations.NullMarked;
