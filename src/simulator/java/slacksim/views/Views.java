package slacksim.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import slacksim.calls.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** A workspace's open modals and Home tabs. */
public final class Views {

	private final Map<String, ViewStack> stacks = new HashMap<>();

	private final Map<String, ViewStack> homes = new HashMap<>();

	/** Opens a modal, replacing the person's open one. */
	public OpenView open(String userId, String trigger, ObjectNode spec) {
		refuseDuplicate(spec, "");
		ViewStack stack = new ViewStack(userId);
		Optional.ofNullable(this.stacks.put(userId, stack)).ifPresent(ViewStack::clear);
		return push(stack, trigger, new OpenView(spec));
	}

	public OpenView push(String userId, String trigger, ObjectNode spec) {
		refuseDuplicate(spec, "");
		ViewStack stack = of(userId).orElseThrow(() -> new Refusal("invalid_trigger_id"));
		return push(stack, trigger, new OpenView(spec));
	}

	/** Publishes a Home tab, replacing the person's last one. */
	public OpenView publish(String userId, String hash, ObjectNode spec) {
		Optional<OpenView> before = home(userId).flatMap(ViewStack::top);
		refuseDuplicate(spec, before.map(OpenView::id).orElse(""));
		if (before.filter((home) -> !hash.isEmpty() && !hash.equals(home.hash())).isPresent()) {
			throw new Refusal("hash_conflict");
		}
		OpenView home = before.orElseGet(() -> new OpenView(spec));
		if (before.isPresent()) {
			home.replace(spec);
		}
		else {
			ViewStack stack = new ViewStack(userId);
			stack.push(home);
			this.homes.put(userId, stack);
		}
		return home;
	}

	/** Returns a person's Home tab. */
	public Optional<ViewStack> home(String userId) {
		return Optional.ofNullable(this.homes.get(userId));
	}

	private Stream<ViewStack> all() {
		return Stream.concat(this.stacks.values().stream(), this.homes.values().stream());
	}

	private OpenView push(ViewStack stack, String trigger, OpenView view) {
		stack.push(view);
		stack.openedBy(trigger);
		return view;
	}

	public void refuseDuplicate(ObjectNode spec, String exceptViewId) {
		String externalId = spec.path("external_id").stringValue("");
		find((view) -> !externalId.isEmpty() && view.externalId().equals(externalId) && !view.id().equals(exceptViewId))
			.ifPresent((view) -> {
				throw new Refusal("duplicate_external_id");
			});
	}

	/** Returns a person's open modal. */
	public Optional<ViewStack> of(String userId) {
		return Optional.ofNullable(this.stacks.get(userId)).filter(ViewStack::isOpen);
	}

	public Optional<OpenView> find(Predicate<OpenView> wanted) {
		return all().flatMap((stack) -> stack.views().stream()).filter(wanted).findFirst();
	}

	public ViewStack stackOf(OpenView view) {
		return all().filter((stack) -> stack.views().contains(view)).findFirst().orElseThrow();
	}

}
