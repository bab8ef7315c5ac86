package slacksim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import tools.jackson.databind.node.ObjectNode;

/**
 * The modals that are open in a workspace.
 */
final class Views {

	private final Map<String, ViewStack> stacks = new HashMap<>();

	/**
	 * Opens a modal in place of the one the person has open.
	 */
	OpenView open(String userId, String trigger, ObjectNode spec) {
		refuseDuplicate(spec, "");
		ViewStack stack = new ViewStack(userId);
		Optional.ofNullable(this.stacks.put(userId, stack)).ifPresent(ViewStack::clear);
		return push(stack, trigger, new OpenView(spec));
	}

	OpenView push(String userId, String trigger, ObjectNode spec) {
		refuseDuplicate(spec, "");
		ViewStack stack = of(userId).orElseThrow(() -> new Refusal("invalid_trigger_id"));
		return push(stack, trigger, new OpenView(spec));
	}

	private OpenView push(ViewStack stack, String trigger, OpenView view) {
		stack.push(view);
		stack.openedBy(trigger);
		return view;
	}

	void refuseDuplicate(ObjectNode spec, String exceptViewId) {
		String externalId = spec.path("external_id").stringValue("");
		find((view) -> !externalId.isEmpty() && view.externalId().equals(externalId) && !view.id().equals(exceptViewId))
			.ifPresent((view) -> {
				throw new Refusal("duplicate_external_id");
			});
	}

	/**
	 * The modal a person has open.
	 */
	Optional<ViewStack> of(String userId) {
		return Optional.ofNullable(this.stacks.get(userId)).filter(ViewStack::isOpen);
	}

	Optional<OpenView> find(Predicate<OpenView> wanted) {
		return this.stacks.values().stream().flatMap((stack) -> stack.views().stream()).filter(wanted).findFirst();
	}

	ViewStack stackOf(OpenView view) {
		return this.stacks.values().stream().filter((stack) -> stack.views().contains(view)).findFirst().orElseThrow();
	}

}
