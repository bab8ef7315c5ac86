/**
 * The rounds of surveys: who is asked what, what they answer, and what may be published.
 */
@NullMarked
@NamedInterface("round")
package org.switchboard.survey.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
