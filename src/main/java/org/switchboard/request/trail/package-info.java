/**
 * Who read or changed a confidential request, for administrators.
 */
@NullMarked
package org.switchboard.request.trail;

import org.jspecify.annotations.NullMarked;
