/**
 * What people write to Switchboard, as a draft that they look at before it is sent.
 */
@NullMarked
package org.switchboard.request.draft;

import org.jspecify.annotations.NullMarked;
