/** How events of a request reach its related requests. */
@NullMarked
package org.switchboard.conversation.relation;

import org.jspecify.annotations.NullMarked;
