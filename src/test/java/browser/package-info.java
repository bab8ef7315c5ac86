/**
 * Tests of the simulator's page in a real browser, where people use it by mouse, by
 * keyboard, on small screens and in the dark.
 */
@NullMarked
package browser;

import org.jspecify.annotations.NullMarked;
