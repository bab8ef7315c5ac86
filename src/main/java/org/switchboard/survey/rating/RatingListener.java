package org.switchboard.survey.rating;

import java.util.Arrays;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.Workspaces;

/** Handles the buttons and the form of rating cards. */
@Component
class RatingListener implements SlackListeners {

	private final Directories directories;

	private final Requests requests;

	private final Workspaces workspaces;

	RatingListener(Directories directories, Requests requests, Workspaces workspaces) {
		this.directories = directories;
		this.requests = requests;
		this.workspaces = workspaces;
	}

	@Override
	public void register(ListenerRegistry registry) {
		Arrays.stream(Satisfaction.values())
			.forEach((step) -> registry.blockAction(RatingCards.RATE + step.step(), this::rate));
		registry.blockAction(RatingCards.EXPLAIN, this::explain);
		registry.viewSubmission(RatingModal.ID, this::save);
	}

	private Response rate(ButtonClick click) {
		Optional<RatingRef> ref = RatingRef.parse(click.value());
		if (ref.isEmpty()) {
			return click.tell(RatingWords.OLD);
		}
		Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
		return click.tell(act(caller, click.triggerId(), ref.get(), Optional.empty()));
	}

	private Response explain(ButtonClick click) {
		Optional<View> modal = RatingModal.of(click.value());
		if (modal.isEmpty()) {
			return click.tell(RatingWords.OLD);
		}
		return click.open(modal.get());
	}

	private Response save(ModalSubmission submission) {
		View view = submission.view();
		Rate.More input = new RatingModal(view).input();
		Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
		String intent = this.workspaces.seal(caller.workspace(), "rating", view.getId() + "\n" + input);
		Optional<String> problem = RatingRef.parse(view.getPrivateMetadata())
			.map((ref) -> act(caller, intent, ref, Optional.of(input)))
			.orElse(Optional.of(RatingWords.OLD));
		return problem.map((words) -> submission.problem(SlackText.plain(words))).orElseGet(submission::ack);
	}

	// why nothing was changed, if people should know
	private Optional<String> act(Caller caller, String intent, RatingRef ref, Optional<Rate.More> more) {
		Optional<Participant> by = caller.participant();
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.stranger(caller.directory()));
		}
		Outcome outcome = this.requests.act(caller.workspace(), ref.id(), intent,
				new Rate(by.get(), ref.askedAt(), ref.satisfaction(), more));
		if (!(outcome instanceof Outcome.Refused refused)) {
			return Optional.empty();
		}
		return Optional.of(refused.refusal())
			.filter((refusal) -> !(refusal instanceof Refusal.NothingToChange))
			.map((refusal) -> RefusalWords.of(refusal, ref.id(), caller.userId()));
	}

}
