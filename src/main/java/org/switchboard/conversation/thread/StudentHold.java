package org.switchboard.conversation.thread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.Message;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directory;
import org.switchboard.privacy.StudentInformation;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.Workspaces;

/**
 * Holds back thread messages that look like student information and would reach another
 * channel, and asks the author in a direct message. Stores none of the text: if they want
 * to send it, it is read from Slack.
 */
@Component
class StudentHold {

	static final String SEND_ANYWAY = "message_send_anyway";

	private static final String QUESTION = "held.";

	private final Requests requests;

	private final Deliveries deliveries;

	private final Workspaces workspaces;

	StudentHold(Requests requests, Deliveries deliveries, Workspaces workspaces) {
		this.requests = requests;
		this.deliveries = deliveries;
		this.workspaces = workspaces;
	}

	// holds a message back if necessary; a repeated call updates the same question
	boolean hold(HeardMessage heard, RequestId id, String text, boolean note, Optional<String> edition,
			Directory directory) {
		String all = Stream
			.concat(Stream.of(text),
					heard.attachments().stream().map(Origin.Attachment::name).map(StudentInformation::fileName))
			.collect(Collectors.joining("\n"));
		if (heard.anyway() || !StudentInformation.isIn(all, directory::nameMask)) {
			return false;
		}
		Optional<Request> shared = this.requests.find(heard.workspace(), id, heard.user(), RequestAction.VIEW)
			.filter((request) -> reachesAnotherChannel(heard, request, note, edition.isPresent()))
			.filter((request) -> isNew(heard, id, edition));
		shared.ifPresent((request) -> ask(heard, request, edition.isPresent()));
		return shared.isPresent();
	}

	// a confidential request isn't in any channel, and a message written in a channel is
	// already there. An edit also reaches requests that were related before
	private boolean reachesAnotherChannel(HeardMessage heard, Request request, boolean note, boolean edited) {
		boolean related = request.relations().hasLinks() || !request.relations().parts().isEmpty()
				|| request.filing().partOf().isPresent()
				|| (edited && this.requests.history(heard.workspace(), request.id())
					.stream()
					.anyMatch((event) -> event instanceof RelationEvent.LinkGained
							|| event instanceof RelationEvent.PartAdded));
		return !request.filing().confidential() && (heard.isDirect() || (related && !note));
	}

	// Slack may repeat a message that has since been sent
	private boolean isNew(HeardMessage heard, RequestId id, Optional<String> edition) {
		List<RequestEvent> history = heard.storedIn(this.requests, id).map(RequestHistory::events).orElse(List.of());
		Origin place = heard.origin();
		return edition
			.map((told) -> new EditedHistory(history).edition(place)
				.filter((last) -> last.compareTo(told) >= 0)
				.isEmpty())
			.orElseGet(() -> new EditedHistory(history).at(place).isEmpty());
	}

	private void ask(HeardMessage heard, Request request, boolean edited) {
		String address = this.workspaces.addressOf(heard.workspace(), heard.place().channel(), heard.place().ts(),
				heard.thread().map(MessagePlace::ts));
		String text = ThreadWords.held(request.id(), address, edited);
		String value = heard.place().channel() + " " + heard.place().ts() + " "
				+ heard.thread().map(MessagePlace::ts).orElseThrow();
		say(heard, request, text, Blocks.section(text, Blocks.button(SEND_ANYWAY, ThreadWords.SEND_ANYWAY, value)));
	}

	// replaces the question, if there is one, with its outcome
	boolean settle(HeardMessage heard, RequestId id, String text) {
		Optional<Request> asked = isAsked(heard, id)
				? this.requests.find(heard.workspace(), id, heard.user(), RequestAction.VIEW) : Optional.empty();
		asked.ifPresent((request) -> say(heard, request, text, Blocks.section(text)));
		return asked.isPresent();
	}

	// whether the author was asked about this message
	boolean isAsked(HeardMessage heard, RequestId id) {
		return this.deliveries.posted(heard.workspace(), id.toString(), name(heard), heard.user()).isPresent();
	}

	// whether this message is such a question rather than a card
	static boolean isQuestion(DeliveryRef message) {
		return message.name().startsWith(QUESTION);
	}

	private static String name(HeardMessage heard) {
		return QUESTION + heard.place().ts();
	}

	private void say(HeardMessage heard, Request request, String text, LayoutBlock block) {
		boolean hasCard = request.filing().partOf().isEmpty()
				&& request.filing().requester().userId().equals(heard.user());
		this.deliveries.repeat(heard.workspace(), request.id().toString(),
				List.of(new Delivery.Card(name(heard), heard.user(),
						Optional.of(Origin.REQUESTER).filter((card) -> hasCard),
						new Message(text, SlackJson.of(List.of(block))))));
	}

}
