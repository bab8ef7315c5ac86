package org.switchboard.survey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.YamlFile;
import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads a survey file. After a mistake it continues with a placeholder, so each mistake
 * is reported once and doesn't hide others.
 */
final class SurveyYaml {

	private static final int MOST_ASKS = 20;

	private static final Duration LONGEST = Duration.ofDays(365);

	private SurveyYaml() {
	}

	static Optional<SurveyFile> read(String yaml, Mistakes mistakes) {
		Optional<SurveyFile> file = YamlFile.read(yaml, "the file", mistakes).map(SurveyYaml::file);
		return mistakes.isEmpty() ? file : Optional.empty();
	}

	private static SurveyFile file(YamlMap root) {
		root.knows("budget", "surveys");
		root.insist("surveys");
		FatigueBudget budget = root.map("budget", "\"budget\"").map(SurveyYaml::budget).orElse(FatigueBudget.DEFAULT);
		return new SurveyFile(budget, root.map("surveys", "\"surveys\"").map(SurveyYaml::surveys).orElse(List.of()));
	}

	private static FatigueBudget budget(YamlMap entry) {
		entry.knows("asks", "in");
		entry.insist("asks");
		return new FatigueBudget(SurveySettings.number(entry, "asks", 1, MOST_ASKS, FatigueBudget.DEFAULT.asks()),
				entry.need("in")
					.flatMap((time) -> SurveySettings.time(entry, time, LONGEST))
					.orElse(FatigueBudget.DEFAULT.in()));
	}

	private static List<Survey> surveys(YamlMap section) {
		return section.keys("survey").stream().flatMap((id) -> survey(section, id).stream()).toList();
	}

	private static Optional<Survey> survey(YamlMap section, YamlText id) {
		YamlIds.check(section, id, "survey");
		section.insist(id.text());
		return section.map(id.text(), "survey " + id.text()).map((entry) -> new SurveySection(entry).read(id.text()));
	}

}
