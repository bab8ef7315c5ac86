/**
 * How those who asked for help say that it went.
 */
@NullMarked
package org.switchboard.survey.rating;

import org.jspecify.annotations.NullMarked;
