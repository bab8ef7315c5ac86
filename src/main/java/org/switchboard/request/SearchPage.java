package org.switchboard.request;

import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;

/**
 * A page of search results.
 *
 * @param requests newest first; may be empty even if there are more
 * @param before where to continue: there may be more requests placed below this one
 */
public record SearchPage(List<Request> requests, Optional<Long> before) {
}
