/**
 * Who is told that something is due soon or late, or counted anew: once, and many things
 * together.
 */
@NullMarked
package org.switchboard.request.alarm;

import org.jspecify.annotations.NullMarked;
