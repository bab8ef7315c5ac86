package slacksim.conversations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each person was shown alone, in its order. What was replaced or deleted is no
 * longer there, but keeps its place.
 */
public final class Ephemerals {

	private final Map<String, List<Optional<Ephemeral>>> shown = new HashMap<>();

	private final Map<String, Integer> changes = new HashMap<>();

	public void show(String userId, Ephemeral ephemeral) {
		this.changes.merge(userId, 1, Integer::sum);
		list(userId).add(Optional.of(ephemeral));
	}

	/**
	 * How often what a person was shown has changed.
	 */
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
	 * Changes one of them.
	 * @param userId whose
	 * @param ts which
	 * @param change what becomes of it
	 * @return whether it was there
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
