/**
 * The benchmark: what Switchboard costs compared with a bare Bolt app. {@code ./mvnw
 * -Pbench verify} runs it; docs/performance.md has the results.
 */
@NullMarked
package bench;

import org.jspecify.annotations.NullMarked;
