/**
 * The formulas by which answers become figures, each with its source.
 */
@NullMarked
package org.switchboard.survey.score;

import org.jspecify.annotations.NullMarked;
