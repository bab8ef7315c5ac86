/**
 * Who is asked to approve a request, and when they are reminded.
 */
@NullMarked
package org.switchboard.request.approval;

import org.jspecify.annotations.NullMarked;
