/** The digest's chart: how long something took, week by week. */
@NullMarked
package org.switchboard.digest.chart;

import org.jspecify.annotations.NullMarked;
