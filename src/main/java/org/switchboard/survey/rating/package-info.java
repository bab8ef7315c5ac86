/** How requesters rate the help they got. */
@NullMarked
package org.switchboard.survey.rating;

import org.jspecify.annotations.NullMarked;
