package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.delivery.Message;
import org.switchboard.measure.CellSubject;
import org.switchboard.slack.BackgroundReplies;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * What the buttons of a digest do. What they say of scope and period comes through the
 * client, and is not believed.
 */
@Component
class DigestClickListener implements SlackListeners {

	private final Digests digests;

	private final BackgroundReplies replies;

	DigestClickListener(Digests digests, BackgroundReplies replies) {
		this.digests = digests;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(DigestMessage.BY_DEPARTMENT, (click) -> answer(click,
				(asked) -> line(asked, groups(asked, TableWords.DEPARTMENT, Report::department))));
		registry.blockAction(DigestMessage.BY_NETWORK,
				(click) -> answer(click, (asked) -> line(asked, groups(asked, TableWords.NETWORK, Report::network))));
		registry.blockAction(DigestMessage.OVERDUE, (click) -> answer(click,
				(asked) -> line(asked, this.digests.message(asked.workspace(), asked.report()).overdue())));
		registry.blockAction(DigestMessage.CSV, (click) -> answer(click, DigestClickListener::csv));
		registry.blockAction(DigestMessage.HOW, (click) -> click
			.open(Modals.notice(DigestWords.HOW_TITLE, String.join("\n\n", DigestWords.DEFINITIONS))));
	}

	private Response answer(ButtonClick click, Function<Asked, Delivery> answer) {
		WorkspaceId workspace = click.workspace();
		String userId = click.userId();
		Optional<DigestQuery> wish = wish(workspace, userId, click.value());
		if (wish.isEmpty()) {
			return click.tell(DigestWords.NOT_YOURS);
		}
		this.replies.run(DigestWords.LOGGED, () -> {
			Asked asked = new Asked(workspace, userId, click.triggerId(), this.digests.report(workspace, wish.get()));
			this.digests.send(workspace, userId, List.of(answer.apply(asked)));
		}, click::respond, DigestWords.FAILED);
		return click.ack();
	}

	private Optional<DigestQuery> wish(WorkspaceId workspace, String userId, String value) {
		String[] ref = value.split(" ", 2);
		return new Scopes(this.digests.directory(workspace)).find(userId, ref[0])
			.flatMap((scope) -> Period.ofId(ref[ref.length - 1], this.digests.today(workspace))
				.map((period) -> new DigestQuery(scope, period)));
	}

	private Message groups(Asked asked, String label, Function<CellSubject, Optional<String>> group) {
		return this.digests.message(asked.workspace(), asked.report())
			.groups(label, asked.report().groups(asked.report().period().weeks(), group));
	}

	private static Delivery line(Asked asked, Message message) {
		return Digests.line("more." + asked.intent(), asked.userId(), message);
	}

	private static Delivery csv(Asked asked) {
		Report report = asked.report();
		return new Delivery.Made("csv." + asked.intent(), asked.userId(), Optional.empty(), "",
				MadeFile.document(DigestCsv.fileName(report), report.scope().name(), DigestCsv.of(report)));
	}

	/**
	 * What somebody asks for.
	 *
	 * @param intent what the click is known by
	 */
	private record Asked(WorkspaceId workspace, String userId, String intent, Report report) {
	}

}
