/**
 * A request as its team and its requester see it in Slack: cards, lines in their threads,
 * buttons and their modals.
 */
@NullMarked
package org.switchboard.request.card;

import org.jspecify.annotations.NullMarked;
