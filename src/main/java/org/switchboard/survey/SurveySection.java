package org.switchboard.survey;

import java.util.List;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads one survey. */
final class SurveySection {

	private static final Choice<SurveyKind> KIND = new Choice<>("kind", SurveyKind.class);

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_INTRO = 300;

	private final YamlMap entry;

	SurveySection(YamlMap entry) {
		this.entry = entry;
	}

	Survey read(String id) {
		this.entry.knows("kind", "name", "intro", "ask", "about", "when", "each", "sample", "open-for", "remind-after",
				"anonymous", "questions");
		SurveyKind kind = this.entry.need("kind")
			.flatMap((word) -> KIND.read(this.entry, word))
			.orElse(SurveyKind.PULSE);
		if (kind != SurveyKind.PULSE && this.entry.has("each")) {
			this.entry.wrong("has \"each\", but only a pulse asks some of its questions at a time");
		}
		return new Survey(id, kind, SurveySettings.text(this.entry, "name", LONGEST_NAME),
				SurveySettings.text(this.entry, "intro", LONGEST_INTRO), audience(kind), about(kind),
				new RoundSection(this.entry).read(), new QuestionsSection(this.entry).read());
	}

	private Audience audience(SurveyKind kind) {
		Audience audience = this.entry.need("ask").map(this::audience).orElseGet(Audience.Principals::new);
		if (kind == SurveyKind.SUPPORT_SERVICES
				&& !(audience instanceof Audience.Principals || audience instanceof Audience.Group)) {
			this.entry.wrong("asks about the departments that serve schools, so it asks principals or a network");
		}
		return audience;
	}

	private Audience audience(YamlText word) {
		YamlIds.check(this.entry, word, "group");
		return Audience.of(word.text());
	}

	private List<String> about(SurveyKind kind) {
		if (kind != SurveyKind.SUPPORT_SERVICES && this.entry.has("about")) {
			this.entry.wrong("has \"about\", but only support-services surveys ask about departments");
		}
		List<YamlText> departments = this.entry.words("about");
		departments.forEach((department) -> YamlIds.check(this.entry, department, "department"));
		return departments.stream().map(YamlText::text).distinct().toList();
	}

}
