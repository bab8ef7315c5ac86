/** How often people are asked anything. */
@NullMarked
package org.switchboard.survey.budget;

import org.jspecify.annotations.NullMarked;
