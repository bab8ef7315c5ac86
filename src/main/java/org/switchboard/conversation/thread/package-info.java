/** What people write in the threads of cards. */
@NullMarked
package org.switchboard.conversation.thread;

import org.jspecify.annotations.NullMarked;
