package org.switchboard.measure;

import java.time.LocalDate;

import org.switchboard.request.lifecycle.Request;

/**
 * An open request.
 *
 * @param week the Monday of the week it was filed in
 * @param key the group it counts in
 * @param request the request
 */
record CountedRequest(LocalDate week, CountKey key, Request request) {
}
