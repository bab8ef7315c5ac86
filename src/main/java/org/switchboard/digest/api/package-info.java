/** The figures for other programs, over HTTP. */
@NullMarked
package org.switchboard.digest.api;

import org.jspecify.annotations.NullMarked;
