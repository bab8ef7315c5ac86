package org.switchboard.request.lifecycle;

import java.time.Instant;

/** An automatic step, which no person asks for. */
public sealed interface SwitchboardCommand permits AutoCloseCommand, RotationCommand, RelayedChange, ApprovalStep,
		ClockStep, AskRating, DeleteMessage, RemoveWords, Join, RecordDeparture, ChangeLead, ReassignOrphan {

	Decision decide(Request request, Instant now);

}
