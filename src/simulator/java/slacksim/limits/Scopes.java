package slacksim.limits;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import slacksim.calls.Refusal;
import slacksim.http.Json;

/**
 * The scopes granted to an app.
 *
 * @param granted the scopes' names
 */
public record Scopes(Set<String> granted) {

	/** The scope for posting under another name. */
	public static final String CUSTOMIZE = "chat:write.customize";

	public static Scopes of(Collection<String> names) {
		return new Scopes(new TreeSet<>(names));
	}

	/**
	 * Returns every scope that a method, an event, a slash command or another name needs.
	 */
	public static Scopes everything() {
		return new Scopes(Stream.concat(MethodTable.scopes(), EventTable.scopes().values().stream())
			.filter((scope) -> scope.contains(":") && !scope.startsWith("*"))
			.collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Scopes::withTheRest)));
	}

	private static Set<String> withTheRest(Set<String> names) {
		names.addAll(List.of("commands", CUSTOMIZE));
		return names;
	}

	public boolean has(String scope) {
		return this.granted.contains(scope);
	}

	public String header() {
		return String.join(",", this.granted);
	}

	/**
	 * Checks that all needed scopes are granted.
	 * @throws Refusal if one is missing
	 */
	public void check(List<String> needed) {
		if (!this.granted.containsAll(needed)) {
			throw new Refusal("missing_scope",
					Json.object().put("needed", String.join(",", needed)).put("provided", header()));
		}
	}

}
