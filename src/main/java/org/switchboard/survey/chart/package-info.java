/** Pictures of how answers are distributed. */
@NullMarked
package org.switchboard.survey.chart;

import org.jspecify.annotations.NullMarked;
