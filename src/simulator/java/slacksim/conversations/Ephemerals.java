package slacksim.conversations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Each person's ephemeral messages, in order. Replaced or deleted ones are gone, but keep
 * their position.
 */
public final class Ephemerals {

	private final Map<String, List<Optional<Ephemeral>>> shown = new HashMap<>();

	private final Map<String, Integer> changes = new HashMap<>();

	public void show(String userId, Ephemeral ephemeral) {
		this.changes.merge(userId, 1, Integer::sum);
		list(userId).add(Optional.of(ephemeral));
	}

	/** Returns how often a person's ephemeral messages have changed. */
	public int changes(String userId) {
		return this.changes.getOrDefault(userId, 0);
	}

	public int count(String userId) {
		return list(userId).size();
	}

	public List<Ephemeral> since(String userId, int mark) {
		return list(userId).stream().skip(mark).flatMap(Optional::stream).toList();
	}

	/**
	 * Changes an ephemeral message.
	 * @param userId whose message
	 * @param ts which message
	 * @param change returns the new message, or nothing to delete it
	 * @return whether it existed
	 */
	public boolean change(String userId, String ts, UnaryOperator<Optional<Ephemeral>> change) {
		List<Optional<Ephemeral>> list = list(userId);
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i).filter((one) -> one.message().ts().equals(ts)).isPresent()) {
				this.changes.merge(userId, 1, Integer::sum);
				list.set(i, change.apply(list.get(i)));
				return true;
			}
		}
		return false;
	}

	private List<Optional<Ephemeral>> list(String userId) {
		return this.shown.computeIfAbsent(userId, (id) -> new ArrayList<>());
	}

}
