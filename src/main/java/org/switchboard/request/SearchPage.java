package org.switchboard.request;

import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;

/**
 * Some of the requests that have certain words.
 *
 * @param requests newest first; may be none, even if there are more
 * @param before where to go on: there may be more whose place is below this one
 */
public record SearchPage(List<Request> requests, Optional<Long> before) {
}
