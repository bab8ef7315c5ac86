package slacksim.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.conversations.Channel;
import slacksim.support.Monitor;
import slacksim.views.ViewStack;
import slacksim.workspace.Person;
import slacksim.workspace.WorkspaceState;

/**
 * A digest of what a person sees, for comparing two moments: by conversation ID, and by a
 * few names for the rest.
 *
 * @param parts a value for each part, different once the part changes
 */
record PageSnapshot(Map<String, Object> parts) {

	/** Takes a snapshot. Called under the workspace's {@link Monitor}. */
	static PageSnapshot of(Person person) {
		WorkspaceState state = person.workspace().state();
		Map<String, Object> parts = new LinkedHashMap<>();
		Map<String, String> marks = Map.copyOf(state.marks().of(person.id()));
		for (Channel channel : state.channels().of(person.id())) {
			parts.put(channel.id(), List.of(channel.changes(), channel.isArchived(), channel.isPrivate(),
					List.copyOf(channel.members()), marks));
		}
		parts.put("people", state.users().all());
		parts.put("shown", state.ephemerals().changes(person.id()));
		parts.put("modal", views(state.views().of(person.id())));
		parts.put("home", views(state.views().home(person.id())));
		person.workspace().app().sim().settings().simClock().ifPresent((clock) -> parts.put("clock", clock.pace()));
		parts.put("wire", state.wire().last());
		parts.put("troubles", new Troubles(person.workspace()).on());
		return new PageSnapshot(parts);
	}

	private static List<Object> views(Optional<ViewStack> stack) {
		return stack.map(ViewStack::views)
			.orElse(List.of())
			.stream()
			.<Object>map((view) -> List.of(view.id(), view.hash(), Map.copyOf(view.errors())))
			.toList();
	}

	/** Returns the names of the parts that changed or are new. */
	List<String> changedSince(PageSnapshot before) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> !part.getValue().equals(before.parts.get(part.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

}
