package slacksim.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import slacksim.calls.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** A person's modal: at most three views on top of each other. */
public final class ViewStack {

	private static final int MOST = 3;

	private final List<OpenView> views = new ArrayList<>();

	private final Set<String> triggers = new HashSet<>();

	private final String userId;

	ViewStack(String userId) {
		this.userId = userId;
	}

	String userId() {
		return this.userId;
	}

	public void push(OpenView view) {
		if (this.views.size() >= MOST) {
			throw new Refusal("push_limit_reached");
		}
		this.views.add(view);
	}

	public void pop() {
		if (isOpen()) {
			this.views.remove(this.views.size() - 1);
		}
	}

	public void clear() {
		this.views.clear();
	}

	public boolean isOpen() {
		return !this.views.isEmpty();
	}

	public List<OpenView> views() {
		return this.views;
	}

	public Optional<OpenView> top() {
		return isOpen() ? Optional.of(this.views.get(this.views.size() - 1)) : Optional.empty();
	}

	/** Remembers the interaction that last changed the stack. */
	void openedBy(String trigger) {
		this.triggers.add(trigger);
	}

	public boolean wasOpenedBy(String trigger) {
		return this.triggers.contains(trigger);
	}

	public ObjectNode json(OpenView view) {
		int index = this.views.indexOf(view);
		String root = (index >= 0) ? this.views.get(0).id() : view.id();
		return view.json(root, (index > 0) ? this.views.get(index - 1).id() : "");
	}

}
