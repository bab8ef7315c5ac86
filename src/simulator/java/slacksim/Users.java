package slacksim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a workspace.
 */
final class Users {

	private final Map<String, User> users = new LinkedHashMap<>();

	void put(User user) {
		this.users.put(user.id(), user);
	}

	Optional<User> find(String id) {
		return Optional.ofNullable(this.users.get(id));
	}

	Optional<User> called(String idOrName) {
		return this.users.values().stream().filter((user) -> user.isCalled(idOrName)).findFirst();
	}

	List<User> all() {
		return List.copyOf(this.users.values());
	}

}
