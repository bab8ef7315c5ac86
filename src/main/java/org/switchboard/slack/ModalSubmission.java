package org.switchboard.slack;

import java.util.Map;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;

import org.switchboard.workspace.WorkspaceId;

/**
 * A modal that someone submitted, and the ways to answer it.
 *
 * @param workspace where
 * @param userId who
 * @param view the modal as it came through their client
 * @param context answers it
 */
public record ModalSubmission(WorkspaceId workspace, String userId, View view, ViewSubmissionContext context) {

	public Response ack() {
		return this.context.ack();
	}

	/**
	 * Keeps the modal open, with what is wrong.
	 * @param block the input that it is shown below
	 * @param problem plain text
	 * @return the acknowledgement
	 */
	public Response problem(String block, String problem) {
		return this.context.ackWithErrors(Map.of(block, problem));
	}

	/**
	 * Keeps the modal open, with what is wrong with it as a whole.
	 * @param problem plain text
	 * @return the acknowledgement
	 */
	public Response problem(String problem) {
		return problem(Modals.firstInput(this.view), problem);
	}

	/**
	 * Shows something else in place of the modal.
	 * @param next what
	 * @return the acknowledgement
	 */
	public Response show(View next) {
		return this.context.ackWithUpdate(next);
	}

}
