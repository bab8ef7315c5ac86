package org.switchboard.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.springframework.stereotype.Component;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlashCommand;
import org.switchboard.workspace.WorkspaceId;

/**
 * {@code /switchboard parked}: shows undelivered messages, with buttons to retry or drop
 * them.
 */
@Component
class ParkedListener implements SlackListeners {

	private static final String RETRY = "delivery.retry";

	private static final String DROP = "delivery.drop";

	private static final int MOST = 10;

	private static final Pattern PARKED_ID = Pattern.compile("[0-9]{1,15}-[0-9]{1,15}");

	private final ParkedDeliveries parked;

	private final ConfidentialDeliveries discretion;

	ParkedListener(ParkedDeliveries parked, ConfidentialDeliveries discretion) {
		this.parked = parked;
		this.discretion = discretion;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("parked", "shows undelivered messages", this::list);
		registry.administrationAction(RETRY, this::retry);
		registry.administrationAction(DROP, this::drop);
	}

	private Response list(SlashCommand command) {
		WorkspaceId workspace = command.workspace();
		List<ParkedDelivery> latest = this.parked.latest(workspace, MOST);
		if (latest.isEmpty()) {
			return command.context().ack(ParkedWords.NONE);
		}
		Set<String> confidential = this.discretion.confidential(workspace,
				latest.stream().map(ParkedDelivery::subject).toList());
		List<LayoutBlock> blocks = new ArrayList<>();
		for (ParkedDelivery one : latest) {
			blocks.add(Blocks.section(ParkedWords.parked(one, confidential.contains(one.subject()))));
			List<BlockElement> buttons = List.of(Blocks.button(RETRY, "Try again", one.id()),
					Blocks.button(DROP, "Drop", one.id()));
			blocks.add(ActionsBlock.builder().elements(buttons).build());
		}
		return command.context().ack(blocks);
	}

	private Response retry(ButtonClick click) {
		WorkspaceId workspace = click.workspace();
		String answer = id(click).map((id) -> retry(workspace, id)).orElse(ParkedWords.GONE);
		return click.tell(answer);
	}

	private String retry(WorkspaceId workspace, String id) {
		if (this.parked.drop(workspace, id,
				(parked, message) -> this.discretion.isClosed(workspace, parked, message))) {
			return ParkedWords.CLOSED;
		}
		return this.parked.retry(workspace, id) ? ParkedWords.TRIED : ParkedWords.GONE;
	}

	private Response drop(ButtonClick click) {
		boolean dropped = id(click).filter((id) -> this.parked.drop(click.workspace(), id)).isPresent();
		return click.tell(dropped ? ParkedWords.DROPPED : ParkedWords.GONE);
	}

	// the value comes from the client and could be anything
	private static Optional<String> id(ButtonClick click) {
		return Optional.of(click.value()).filter((value) -> PARKED_ID.matcher(value).matches());
	}

}
