/**
 * What may be told of anonymous answers.
 */
@NullMarked
package org.switchboard.survey.disclosure;

import org.jspecify.annotations.NullMarked;
