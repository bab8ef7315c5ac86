/**
 * What people write to Switchboard, as drafts they review before sending.
 */
@NullMarked
@NamedInterface("draft")
package org.switchboard.intake.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
