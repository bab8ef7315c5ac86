/**
 * What happens to a request, as it reaches the others that it has to do with.
 */
@NullMarked
package org.switchboard.conversation.relation;

import org.jspecify.annotations.NullMarked;
