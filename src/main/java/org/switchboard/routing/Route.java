package org.switchboard.routing;

import org.switchboard.directory.Team;

/**
 * The team that owns a request.
 *
 * @param team the team
 * @param words why it does, for people, without a full stop; names in it come from the
 * district file and may hold anything
 */
public record Route(Team team, String words) {

}
