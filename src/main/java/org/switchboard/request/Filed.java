package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;

/**
 * A request that is filed, now or when it was sent before.
 *
 * @param id its key
 * @param otherwise whether it was filed before in other words, so that these are not
 * stored
 */
public record Filed(RequestId id, boolean otherwise) {
}
