package org.switchboard.sla;

import java.util.Optional;

/**
 * What a policy looks at to set a request's targets.
 *
 * @param department the id of the department that has the request
 * @param category the id of the category, if it is one of that department's
 * @param urgency the urgency
 * @param tier the school's need tier; 1 is the highest need
 */
public record PolicySubject(String department, Optional<String> category, Urgency urgency, int tier) {
}
