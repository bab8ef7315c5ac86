/** A request's life in plain Java: commands, events, and who may do what. */
@NullMarked
@NamedInterface("lifecycle")
package org.switchboard.request.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
