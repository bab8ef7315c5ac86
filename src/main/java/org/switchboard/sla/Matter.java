package org.switchboard.sla;

import java.util.Optional;

/**
 * What a request is about, for the policy.
 *
 * @param department the id of the department that has it
 * @param category the id of its category, if that is one of the department's
 * @param urgency how soon help is needed
 * @param tier how much help the school needs, 1 the most
 */
public record Matter(String department, Optional<String> category, Urgency urgency, int tier) {
}
