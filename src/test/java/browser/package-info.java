/**
 * Tests of the simulator's page in a real browser: by mouse, by keyboard, on small
 * screens and in dark mode.
 */
@NullMarked
package browser;

import org.jspecify.annotations.NullMarked;
