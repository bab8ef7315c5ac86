/**
 * What must hold whatever died, looked for in Redis and in what Slack shows. Knows the
 * bot only by what it leaves there: shares no code with it.
 */
@NullMarked
package invariants;

import org.jspecify.annotations.NullMarked;
