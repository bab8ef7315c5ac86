package org.switchboard.measure;

import java.time.LocalDate;

import org.switchboard.request.lifecycle.Request;

/**
 * An open request.
 *
 * @param week the Monday of the week it was filed in
 * @param cell the group it counts in
 * @param request the request
 */
record OpenEntry(LocalDate week, Cell cell, Request request) {
}
