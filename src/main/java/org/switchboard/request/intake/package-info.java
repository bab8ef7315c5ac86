/**
 * The command {@code /request} and the modal that files a request.
 */
@NullMarked
package org.switchboard.request.intake;

import org.jspecify.annotations.NullMarked;
