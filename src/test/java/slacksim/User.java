package slacksim;

import java.util.Locale;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member of a workspace.
 *
 * @param id such as {@code U01}
 * @param realName such as {@code Ana Ruiz}
 * @param email where {@code users.lookupByEmail} finds them
 * @param timeZone such as {@code America/Chicago}
 * @param bot whether it is an app's user
 * @param deleted whether they were deactivated
 */
public record User(String id, String realName, String email, String timeZone, boolean bot, boolean deleted) {

	/**
	 * The name Slack puts into payloads.
	 * @return such as {@code ana.ruiz}
	 */
	public String name() {
		return this.realName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ".");
	}

	boolean isCalled(String idOrName) {
		return this.id.equals(idOrName) || name().equals(idOrName) || this.realName.equals(idOrName);
	}

	User active(boolean on) {
		return new User(this.id, this.realName, this.email, this.timeZone, this.bot, !on);
	}

	ObjectNode json(String teamId) {
		ObjectNode json = Json.object().put("id", this.id).put("team_id", teamId).put("name", name());
		json.put("real_name", this.realName).put("tz", this.timeZone);
		json.put("deleted", this.deleted).put("is_bot", this.bot).put("is_app_user", false);
		ObjectNode profile = json.putObject("profile").put("real_name", this.realName);
		profile.put("display_name", name()).put("team", teamId);
		if (!this.bot) {
			profile.put("email", this.email);
		}
		return json;
	}

}
