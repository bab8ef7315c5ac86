package org.switchboard.request;

import java.time.Instant;

/**
 * A request that is open.
 *
 * @param id which
 * @param filedAt when it was filed
 */
public record OpenRef(RequestId id, Instant filedAt) {
}
