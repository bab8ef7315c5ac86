/**
 * What people write to Switchboard, as a draft that they look at before it is sent.
 */
@NullMarked
@NamedInterface("draft")
package org.switchboard.intake.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
