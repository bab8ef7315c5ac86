package org.switchboard.survey.round;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/** Handles people's answers. */
@Component
class RoundListener implements SlackListeners {

	private final Answers answers;

	private final RoundMessages messages;

	private final Ephemeral ephemeral;

	RoundListener(Answers answers, RoundMessages messages, Ephemeral ephemeral) {
		this.answers = answers;
		this.messages = messages;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		IntStream.range(0, RoundBlocks.MOST_BUTTONS)
			.forEach((option) -> registry.blockAction(RoundBlocks.CLICK + option, this::click));
		registry.blockAction(RoundBlocks.CHOOSE, this::click);
		registry.blockAction(RoundBlocks.WRITE, this::open);
		registry.viewSubmission(RoundModal.ID, this::submit);
	}

	private Response click(ButtonClick click) {
		String value = click.choice().orElse(click.value());
		String option = QuestionRef.option(value);
		WorkspaceId workspace = click.workspace();
		return this.answers.find(workspace, click.userId(), QuestionRef.parse(value))
			.filter((asked) -> RoundModal.isOption(asked.question(), option))
			.flatMap((asked) -> this.answers.keep(asked, Map.of(asked.ref().field(), option))
				.map((blocks) -> click.update(asked.title(), blocks)))
			.orElseGet(() -> click.tell(RoundWords.OLD));
	}

	private Response open(ButtonClick click) {
		WorkspaceId workspace = click.workspace();
		Optional<AskedQuestion> found = this.answers.find(workspace, click.userId(), QuestionRef.parse(click.value()));
		if (found.isEmpty()) {
			return click.tell(RoundWords.OLD);
		}
		return click.open(new RoundModal(found.get()).view());
	}

	private Response submit(ModalSubmission submission) {
		View view = submission.view();
		WorkspaceId workspace = submission.workspace();
		return this.answers.find(workspace, submission.userId(), RoundModal.ref(view)).map((asked) -> {
			Map<String, String> answers = new RoundModal(asked).answers(view);
			Optional<String> tooLong = RoundModal.tooLong(answers);
			if (tooLong.isPresent()) {
				return submission.problem(tooLong.get(), RoundWords.TOO_LONG);
			}
			return answers.isEmpty() ? submission.problem(RoundWords.NOTHING)
					: this.answers.keep(asked, answers).map((blocks) -> {
						this.messages.ask(asked)
							.ifPresent((place) -> this.ephemeral.update(workspace, place.channel(), place.ts(),
									asked.title(), blocks));
						return submission.ack();
					}).orElseGet(() -> submission.problem(RoundWords.OLD));
		}).orElseGet(() -> submission.problem(RoundWords.OLD));
	}

}
