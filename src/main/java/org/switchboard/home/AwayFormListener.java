package org.switchboard.home;

import java.util.Optional;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Person;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/** Opens the out-of-office form and handles its submission. */
@Component
class AwayFormListener implements SlackListeners {

	private final Directories directories;

	private final Away away;

	private final SlackApi slack;

	AwayFormListener(Directories directories, Away away, SlackApi slack) {
		this.directories = directories;
		this.away = away;
		this.slack = slack;
	}

	// opens the form, or returns in mrkdwn why it can't
	Optional<String> open(Caller caller, String triggerId) {
		if (!Away.mayBeAway(caller)) {
			return Optional.of(AwayWords.FOR_TEAMS);
		}
		View view = AwayForm.view(caller);
		this.slack.open(caller.workspace(), triggerId, view);
		return Optional.empty();
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.viewSubmission(AwayForm.CALLBACK, this::submit);
	}

	private Response submit(ModalSubmission submission) {
		Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
		AwayForm form = AwayForm.of(submission.view());
		Optional<Person> substitute = form.substitute()
			.flatMap((chosen) -> Away.colleagues(caller)
				.stream()
				.filter((person) -> person.userId().equals(chosen))
				.findFirst());
		if (form.back().isEmpty()) {
			return submission.problem(AwayForm.BACK, AwayWords.CHOOSE_DAY);
		}
		Optional<String> problem = this.away.problem(caller, form.back().get());
		if (problem.isPresent()) {
			return submission.problem(AwayForm.BACK, SlackText.plain(problem.get()));
		}
		if (substitute.isEmpty() && form.substitute().isPresent()) {
			return submission.problem(AwayForm.SUBSTITUTE, AwayWords.CHOOSE_COLLEAGUE);
		}
		// changed input is a new intent
		String answer = this.away.begin(caller, form.back().get(), substitute,
				submission.view().getId() + ":" + form.digest());
		return submission.show(Modals.notice(AwayWords.TITLE, answer));
	}

}
