/**
 * App Home: for each kind of person what concerns them, kept up to date.
 */
@NullMarked
package org.switchboard.request.home;

import org.jspecify.annotations.NullMarked;
