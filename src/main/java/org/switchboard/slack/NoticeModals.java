package org.switchboard.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Answers a shortcut in a modal, because it may start where there is no conversation to
 * answer in.
 */
@Component
public class NoticeModals {

	private static final Logger logger = LoggerFactory.getLogger(NoticeModals.class);

	private static final String TITLE = "Switchboard";

	private final SlackApi slack;

	NoticeModals(SlackApi slack) {
		this.slack = slack;
	}

	/**
	 * Shows a modal. If Slack doesn't open it, Slack itself says that the shortcut
	 * failed.
	 * @param triggerId the shortcut's, not used yet
	 * @param text mrkdwn
	 * @return the acknowledgement, or the error that makes Slack say so
	 */
	public Response show(Context context, String triggerId, String text) {
		try {
			this.slack.open(new WorkspaceId(context.getTeamId()), triggerId, Modals.notice(TITLE, text));
			return context.ack();
		}
		catch (SlackRefused | SlackRateLimited | SlackUnreachable ex) {
			logger.warn("couldn't show the answer to a shortcut ({})", ex.getMessage());
			return Response.error(500);
		}
	}

}
