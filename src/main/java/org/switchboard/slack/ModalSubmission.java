package org.switchboard.slack;

import java.util.Map;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;

import org.switchboard.workspace.WorkspaceId;

/**
 * A submitted modal, and ways to answer it.
 *
 * @param workspace the workspace
 * @param userId the person's Slack user id
 * @param view the modal as their client sent it
 * @param context Bolt's context
 */
public record ModalSubmission(WorkspaceId workspace, String userId, View view, ViewSubmissionContext context) {

	public Response ack() {
		return this.context.ack();
	}

	/**
	 * Keeps the modal open with an error on one input.
	 * @param block the input's block id
	 * @param problem plain text
	 * @return the acknowledgement
	 */
	public Response problem(String block, String problem) {
		return this.context.ackWithErrors(Map.of(block, problem));
	}

	/**
	 * Keeps the modal open with an error about it as a whole.
	 * @param problem plain text
	 * @return the acknowledgement
	 */
	public Response problem(String problem) {
		return problem(Modals.firstInput(this.view), problem);
	}

	/**
	 * Replaces the modal.
	 * @return the acknowledgement
	 */
	public Response show(View next) {
		return this.context.ackWithUpdate(next);
	}

}
