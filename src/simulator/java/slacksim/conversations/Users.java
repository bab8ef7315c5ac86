package slacksim.conversations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a workspace.
 */
public final class Users {

	private final Map<String, User> users = new LinkedHashMap<>();

	public void put(User user) {
		this.users.put(user.id(), user);
	}

	public Optional<User> find(String id) {
		return Optional.ofNullable(this.users.get(id));
	}

	public Optional<User> called(String idOrName) {
		return this.users.values().stream().filter((user) -> user.isCalled(idOrName)).findFirst();
	}

	public List<User> all() {
		return List.copyOf(this.users.values());
	}

}
