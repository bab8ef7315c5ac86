package org.switchboard.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.switchboard.slack.SlackLimits;
import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Slack's limits: 75 characters per option, 100 options per menu. See
 * <a href="https://docs.slack.dev/reference/block-kit/composition-objects/option-object">
 * option objects</a>.
 */
final class MenuLimits {

	private static final int LONGEST_NAME = 75;

	private static final int LONGEST_ID = 36;

	static final int MOST_OPTIONS = 100;

	private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,34}[A-Za-z0-9])?");

	private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,30}");

	private MenuLimits() {
	}

	static Optional<YamlText> name(YamlMap owner, String key) {
		Optional<YamlText> name = owner.need(key);
		name.ifPresent((text) -> checkName(owner, text));
		return name;
	}

	static void checkName(YamlMap owner, YamlText name) {
		if (name.text().length() > LONGEST_NAME) {
			owner.wrong(name.line(),
					"has a name of " + name.text().length() + " characters, but Slack shows at most " + LONGEST_NAME);
		}
	}

	// people edit it in a Slack input, so that limit applies
	static Optional<YamlText> text(YamlMap owner, String key) {
		Optional<YamlText> text = owner.need(key);
		text.filter((written) -> written.text().length() > SlackLimits.TEXT_INPUT)
			.ifPresent((written) -> owner.wrong(written.line(), "has a text of " + written.text().length()
					+ " characters, but Slack takes at most " + SlackLimits.TEXT_INPUT));
		return text;
	}

	static void checkCategory(YamlMap owner, YamlText id, String what, List<String> categories) {
		if (!categories.contains(id.text())) {
			owner.wrong(id.line(), "has " + what + " for the category " + id.quoted() + ", which does not exist"
					+ SpellingHint.of(id.text(), categories, "categories"));
		}
	}

	static void checkNumber(YamlMap school, YamlText number) {
		if (!NUMBER.matcher(number.text()).matches()) {
			school.wrong(number.line(), "has the number " + number.quoted()
					+ ", which should be letters, digits and dashes, " + LONGEST_ID + " at most");
		}
	}

	static void checkCount(YamlMap owner, long count, String plural) {
		if (count > MOST_OPTIONS) {
			owner.wrong("has " + count + " " + plural + ", but a menu in Slack holds at most " + MOST_OPTIONS);
		}
	}

	static Optional<YamlText> channel(YamlMap owner) {
		Optional<YamlText> channel = owner.need("channel");
		channel.filter((id) -> !CHANNEL.matcher(id.text()).matches())
			.ifPresent((id) -> owner.wrong(id.line(), "has the channel " + id.quoted()
					+ ", which is not the id of a Slack channel; it looks like C0123ABCD"));
		return channel;
	}

}
