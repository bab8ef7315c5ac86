package org.switchboard.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Answers in a window of their own, for people who start a shortcut where there may be no
 * conversation to answer in.
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
	 * Shows something. Where Slack does not open the window, Slack says itself that the
	 * shortcut failed.
	 * @param context the shortcut's
	 * @param triggerId the shortcut's, not used up yet
	 * @param text mrkdwn
	 * @return the acknowledgement, or what makes Slack say so
	 */
	public Response show(Context context, String triggerId, String text) {
		try {
			this.slack.open(new WorkspaceId(context.getTeamId()), triggerId, Modals.notice(TITLE, text));
			return context.ack();
		}
		catch (SlackRefused | SlackRateLimited | SlackUnreachable ex) {
			logger.warn("an answer to a shortcut was not shown ({})", ex.getMessage());
			return Response.error(500);
		}
	}

}
