/**
 * Finding requests by their words.
 */
@NullMarked
package org.switchboard.request.search;

import org.jspecify.annotations.NullMarked;
