package org.switchboard.measure;

import java.time.LocalDate;

import org.switchboard.request.lifecycle.Request;

/**
 * A request that is open.
 *
 * @param week the Monday of the week in which it was filed
 * @param cell what it is counted with
 * @param request the request
 */
record OpenEntry(LocalDate week, Cell cell, Request request) {
}
