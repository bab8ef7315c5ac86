package slacksim.conversations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member of a workspace.
 *
 * @param id example: {@code U01}
 * @param realName example: {@code Ana Ruiz}
 * @param email the address {@code users.lookupByEmail} finds them by
 * @param timeZone example: {@code America/Chicago}
 * @param bot whether it is an app's user
 * @param deleted whether they were deactivated
 */
public record User(String id, String realName, String email, String timeZone, boolean bot, boolean deleted) {

	/** Returns the name Slack puts in payloads. Example: {@code ana.ruiz}. */
	public String name() {
		return this.realName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ".");
	}

	boolean isCalled(String idOrName) {
		// IDs have capitals, so most names needn't be computed
		return this.id.equals(idOrName) || this.realName.equals(idOrName)
				|| (idOrName.chars().noneMatch(Character::isUpperCase) && name().equals(idOrName));
	}

	public User active(boolean on) {
		return new User(this.id, this.realName, this.email, this.timeZone, this.bot, !on);
	}

	/** Returns Slack's JSON for them, which is shorter once they are deactivated. */
	public ObjectNode json(String teamId) {
		ObjectNode json = Json.object().put("id", this.id).put("team_id", teamId).put("name", name());
		json.put("deleted", this.deleted).put("is_bot", this.bot).put("is_app_user", false).put("updated", 0);
		if (!this.deleted) {
			ZoneId zone = ZoneId.of(this.timeZone);
			json.put("real_name", this.realName).put("color", "9f69e7").put("tz", this.timeZone);
			json.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.US));
			json.put("tz_offset", zone.getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds());
			List.of("is_admin", "is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted")
				.forEach((role) -> json.put(role, false));
			json.put("is_email_confirmed", !this.bot).put("who_can_share_contact_card", "EVERYONE");
		}
		return json.set("profile", profile(teamId));
	}

	private ObjectNode profile(String teamId) {
		ObjectNode profile = Json.object().put("real_name", this.realName).put("display_name", name());
		profile.put("real_name_normalized", this.realName).put("display_name_normalized", name());
		List.of("title", "phone", "skype", "status_text", "status_text_canonical", "status_emoji")
			.forEach((field) -> profile.put(field, ""));
		String[] names = this.realName.split(" ", 2);
		profile.put("first_name", names[0]).put("last_name", (names.length > 1) ? names[1] : "");
		profile.put("status_expiration", 0).put("avatar_hash", "").put("team", teamId);
		profile.putArray("status_emoji_display_info");
		profile.putArray("fields");
		if (!this.bot) {
			profile.put("email", this.email);
		}
		return profile;
	}

}
