package org.switchboard.survey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.schedule.RecurringJob;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads when and how a survey's rounds run. */
final class RoundSection {

	private static final int MOST_EACH = 5;

	private static final int MOST_REMINDERS = 2;

	private static final Duration LONGEST = Duration.ofDays(60);

	private final YamlMap entry;

	RoundSection(YamlMap entry) {
		this.entry = entry;
	}

	RoundPlan read() {
		Optional<YamlText> when = this.entry.need("when").filter(this::isCron);
		Optional<Duration> written = this.entry.find("open-for")
			.flatMap((time) -> SurveySettings.time(this.entry, time, LONGEST));
		Duration openFor = written.orElse(RoundPlan.OPEN_FOR);
		if (written.isPresent() || !this.entry.has("open-for")) {
			when.ifPresent((cron) -> checkRest(cron, openFor));
		}
		return new RoundPlan(when.map(YamlText::text).orElse(RecurringJob.NEVER),
				SurveySettings.number(this.entry, "each", 1, MOST_EACH, RoundPlan.EACH),
				SurveySettings.percentage(this.entry, "sample", RoundPlan.EVERYBODY), openFor, reminders(openFor),
				this.entry.flag("anonymous").orElse(true));
	}

	private boolean isCron(YamlText when) {
		boolean cron = RecurringJob.isCronOrNever(when.text());
		if (!cron) {
			this.entry.wrong(when.line(), "has when " + when.quoted()
					+ "; write a cron expression with six fields, such as \"0 0 10 ? * TUE#1\", or \"-\" for never");
		}
		return cron;
	}

	private void checkRest(YamlText when, Duration openFor) {
		Cadence.shortest(when.text()).filter((rest) -> rest.compareTo(openFor) < 0).ifPresent((rest) -> {
			String after = (rest.compareTo(Duration.ofHours(1)) < 0) ? "within the hour"
					: "after " + SurveySettings.words(rest);
			this.entry.wrong(when.line(),
					"begins again " + after + ", while it is still open for " + SurveySettings.words(openFor));
		});
	}

	private List<Duration> reminders(Duration openFor) {
		List<YamlText> words = this.entry.words("remind-after");
		List<Duration> reminders = new ArrayList<>();
		for (YamlText word : words) {
			SurveySettings.time(this.entry, word, LONGEST).ifPresent((time) -> {
				if (time.compareTo(openFor) >= 0) {
					this.entry.wrong(word.line(), "reminds after " + SurveySettings.words(time)
							+ ", when it is closed already; it is open for " + SurveySettings.words(openFor));
				}
				if (!reminders.isEmpty() && reminders.get(reminders.size() - 1).compareTo(time) >= 0) {
					this.entry.wrong(word.line(), "reminds after " + SurveySettings.words(time)
							+ ", which should be later than the reminder before it");
				}
				reminders.add(time);
			});
		}
		if (words.size() > MOST_REMINDERS) {
			this.entry.wrong(words.get(0).line(), "has " + words.size() + " reminders, but at most " + MOST_REMINDERS);
		}
		return reminders;
	}

}
