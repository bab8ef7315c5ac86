package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;

/**
 * The result of filing a request, the first time or again.
 *
 * @param id the request's key
 * @param otherwise whether the request was already filed with different words, so these
 * were not stored
 */
public record FilingResult(RequestId id, boolean otherwise) {
}
