/**
 * What may be told of anonymous answers.
 */
@NullMarked
@NamedInterface("disclosure")
package org.switchboard.survey.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
