package org.switchboard.request;

import java.util.List;

/**
 * A request and how it came to stand where it does.
 *
 * @param request as it stands
 * @param events what happened to it, oldest first; the n-th made version n
 */
public record RequestHistory(Request request, List<RequestEvent> events) {
}
