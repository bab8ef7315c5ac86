/**
 * How teams and requesters see a request in Slack: cards, the lines in their threads,
 * buttons and modals.
 */
@NullMarked
@NamedInterface("card")
package org.switchboard.conversation.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
