/**
 * What comes of it that a requester does not answer.
 */
@NullMarked
package org.switchboard.request.silence;

import org.jspecify.annotations.NullMarked;
