package org.switchboard.intake.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.intake.DraftRef;
import org.switchboard.intake.SourceMessage;
import org.switchboard.request.lifecycle.RequestId;

/**
 * A request that hasn't been sent yet, made from what someone wrote.
 *
 * @param id its id, unique in the workspace
 * @param userId its owner
 * @param version how often it has changed
 * @param state its state
 * @param request the request it became, once it's sent
 * @param parts its messages, in the order they came
 */
record Draft(String id, String userId, long version, State state, Optional<RequestId> request, List<Part> parts) {

	private static final int SOURCES = 5;

	Draft {
		parts = List.copyOf(parts);
	}

	DraftRef ref() {
		return new DraftRef(this.id, this.parts.size());
	}

	/**
	 * Returns all that was written, in order, each message once.
	 */
	SourceMessage passage() {
		Map<String, SourceMessage> messages = new LinkedHashMap<>();
		this.parts.stream()
			.sorted(Comparator.comparing(Part::ts))
			.forEach((part) -> messages.putIfAbsent(part.ts(), part.passage()));
		String text = messages.values()
			.stream()
			.map(SourceMessage::text)
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("\n"));
		List<String> files = messages.values().stream().flatMap((message) -> message.files().stream()).toList();
		String sources = messages.values()
			.stream()
			.flatMap((message) -> message.source().stream())
			.limit(SOURCES)
			.collect(Collectors.joining("\n"));
		List<String> fileIds = messages.values().stream().flatMap((message) -> message.fileIds().stream()).toList();
		return new SourceMessage(text, files, fileIds, Optional.of(sources).filter((lines) -> !lines.isEmpty()));
	}

	@Override
	public String toString() {
		return "Draft[" + this.id + "]";
	}

	/**
	 * A draft's state.
	 */
	enum State {

		/** What is written next joins it. */
		OPEN,

		/** Its writer does not want it now. */
		ASIDE,

		/** It became a request. */
		SENT

	}

	/**
	 * One of its messages.
	 *
	 * @param ts the message's timestamp in Slack
	 * @param passage its content
	 */
	record Part(String ts, SourceMessage passage) {
	}

}
