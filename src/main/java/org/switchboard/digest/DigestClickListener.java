package org.switchboard.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directory;
import org.switchboard.measure.CountSubject;
import org.switchboard.request.FiledRequests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.BackgroundReplies;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles the digest's buttons. Their scope and period come from the client and are
 * checked again.
 */
@Component
class DigestClickListener implements SlackListeners {

	private final Digests digests;

	private final FiledRequests filed;

	private final BackgroundReplies replies;

	DigestClickListener(Digests digests, FiledRequests filed, BackgroundReplies replies) {
		this.digests = digests;
		this.filed = filed;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(DigestMessage.BY_DEPARTMENT, (click) -> answer(click,
				(clicked) -> line(clicked, groups(clicked, DigestWords.BY_DEPARTMENT, Report::department))));
		registry.blockAction(DigestMessage.BY_NETWORK, (click) -> answer(click,
				(clicked) -> line(clicked, groups(clicked, DigestWords.BY_NETWORK, Report::network))));
		registry.blockAction(DigestMessage.OVERDUE, (click) -> answer(click,
				(clicked) -> line(clicked, this.digests.message(clicked.workspace(), clicked.report()).overdue())));
		registry.blockAction(DigestMessage.CSV, (click) -> answer(click, this::csv));
		registry.blockAction(DigestMessage.HOW, (click) -> click
			.open(Modals.notice(DigestWords.HOW_TITLE, String.join("\n\n", DigestWords.DEFINITIONS))));
	}

	private Response answer(ButtonClick click, Function<ReportClick, List<Delivery>> answer) {
		WorkspaceId workspace = click.workspace();
		String userId = click.userId();
		Optional<DigestQuery> query = query(workspace, userId, click.value());
		if (query.isEmpty()) {
			return click.tell(DigestWords.NOT_YOURS);
		}
		this.replies.run(DigestWords.LOGGED, () -> {
			ReportClick clicked = new ReportClick(workspace, userId, click.triggerId(),
					this.digests.report(workspace, query.get()));
			this.digests.send(workspace, userId, answer.apply(clicked));
		}, click::respond, DigestWords.FAILED);
		return click.ack();
	}

	private Optional<DigestQuery> query(WorkspaceId workspace, String userId, String value) {
		String[] ref = value.split(" ", 2);
		return new Scopes(this.digests.directory(workspace)).find(userId, ref[0])
			.flatMap((scope) -> Period.ofId(ref[ref.length - 1], this.digests.today(workspace))
				.map((period) -> new DigestQuery(scope, period)));
	}

	private Message groups(ReportClick clicked, String label, Function<CountSubject, Optional<String>> group) {
		return this.digests.message(clicked.workspace(), clicked.report())
			.groups(label, clicked.report().groups(clicked.report().period().weeks(), group));
	}

	private static List<Delivery> line(ReportClick clicked, Message message) {
		return List.of(Digests.line("more." + clicked.intent(), clicked.userId(), message));
	}

	private List<Delivery> csv(ReportClick clicked) {
		Report report = clicked.report();
		return Stream.of(made(clicked, "service", DigestCsv.of(report)), made(clicked, "requests", requests(clicked)))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Delivery> made(ReportClick clicked, String what, List<byte[]> parts) {
		return Delivery.Made.all("csv." + what + "." + clicked.intent(), clicked.userId(),
				MadeFile.documents(DigestCsv.fileName(what, clicked.report()), clicked.report().scope().name(), parts));
	}

	private List<byte[]> requests(ReportClick clicked) {
		Directory directory = this.digests.directory(clicked.workspace());
		Report report = clicked.report();
		Instant from = report.period().weeks().first().atStartOfDay(directory.zone()).toInstant();
		Instant to = report.period().weeks().last().plusWeeks(1).atStartOfDay(directory.zone()).toInstant();
		List<Request> requests = this.filed.since(new Caller(clicked.workspace(), directory, clicked.userId()), from)
			.stream()
			.filter((request) -> request.filedAt().isBefore(to)
					&& report.scope().includes(CountSubject.of(request, directory)))
			.toList();
		return RequestCsv.of(requests, directory, report.service().asOf());
	}

	/**
	 * A click and the report it is about.
	 *
	 * @param intent identifies the click
	 */
	private record ReportClick(WorkspaceId workspace, String userId, String intent, Report report) {
	}

}
