/**
 * A request as its team and its requester see it in Slack: cards, lines in their threads,
 * buttons and their modals.
 */
@NullMarked
@NamedInterface("card")
package org.switchboard.conversation.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
