package org.switchboard.routing;

import org.switchboard.directory.Team;

/**
 * The team a request goes to.
 *
 * @param team the team
 * @param words the reason as shown to people, without a period; names in it come from the
 * district file and can contain any characters
 */
public record Route(Team team, String words) {

}
