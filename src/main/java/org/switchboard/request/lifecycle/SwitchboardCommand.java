package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * What is to be done with a request by itself. Nobody gives it.
 */
public sealed interface SwitchboardCommand permits AutoCloseCommand, RotationCommand, RelayedChange, ApprovalStep, ClockStep,
		AskRating, Deletion, RemoveWords, Join, Departure, ChangeLead, ReassignOrphan {

	Decision decide(Request request, Instant now);

}
