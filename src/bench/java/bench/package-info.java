/**
 * The benchmark: what Switchboard costs beside a bare Bolt app. {@code ./mvnw -Pbench
 * verify} runs it; docs/performance.md says what it found.
 */
@NullMarked
package bench;

import org.jspecify.annotations.NullMarked;
