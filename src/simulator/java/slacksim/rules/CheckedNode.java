package slacksim.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * A place in a payload being checked.
 *
 * @param node the content
 * @param pointer its JSON pointer
 * @param found all violations so far, in the whole payload
 */
record CheckedNode(JsonNode node, String pointer, List<Violation> found) {

	boolean present() {
		return !this.node.isMissingNode() && !this.node.isNull();
	}

	CheckedNode field(String name) {
		return new CheckedNode(this.node.path(name), this.pointer + "/" + name, this.found);
	}

	List<CheckedNode> items() {
		List<CheckedNode> items = new ArrayList<>();
		for (int i = 0; i < this.node.size(); i++) {
			items.add(new CheckedNode(this.node.path(i), this.pointer + "/" + i, this.found));
		}
		return items;
	}

	String text() {
		return this.node.stringValue("");
	}

	String type() {
		return field("type").text();
	}

	void refuse(String message) {
		this.found.add(new Violation(message, this.pointer));
	}

	boolean isObject() {
		if (!this.node.isObject()) {
			refuse("must be a valid object");
		}
		return this.node.isObject();
	}

	/**
	 * Checks a text that may be absent, but not empty or too long.
	 * @param max the most characters
	 */
	void length(int max) {
		if (present()) {
			if (!this.node.isString()) {
				refuse("must be a string");
			}
			else if (text().isEmpty()) {
				refuse("must be more than 0 characters");
			}
			else if (text().length() > max) {
				refuse("must be less than " + (max + 1) + " characters");
			}
		}
	}

	/**
	 * Checks a list that may be absent, but not too short or too long.
	 * @param min the fewest items
	 * @param max the most items
	 */
	void count(int min, int max) {
		if (present()) {
			if (!this.node.isArray()) {
				refuse("must be an array");
			}
			else if (this.node.size() < min) {
				refuse("no fewer than " + min + " items allowed");
			}
			else if (this.node.size() > max) {
				refuse("no more than " + max + " items allowed");
			}
		}
	}

	void oneOf(Set<String> values) {
		if (present() && !values.contains(text())) {
			refuse("must be one of " + values.stream().sorted().toList());
		}
	}

	void requires(String... names) {
		for (String name : names) {
			if (!field(name).present()) {
				refuse("missing required field: " + name);
			}
		}
	}

	void knowsOnly(Set<String> names) {
		for (String name : this.node.propertyNames()) {
			if (!names.contains(name)) {
				refuse("invalid additional property: " + name);
			}
		}
	}

}
