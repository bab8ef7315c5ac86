/**
 * The formulas by which answers become figures, each with its source.
 */
@NullMarked
@NamedInterface("score")
package org.switchboard.survey.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
