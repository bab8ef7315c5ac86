package org.switchboard.directory;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads weekly business hours. */
final class Hours {

	private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
		.map((day) -> day.name().toLowerCase(Locale.ROOT))
		.toList();

	private final YamlMap map;

	private final Map<DayOfWeek, List<DayHours>> hours = new EnumMap<>(DayOfWeek.class);

	private Hours(YamlMap map) {
		this.map = map;
	}

	static Optional<WeeklyHours> read(YamlMap owner) {
		return owner.map("hours", "\"hours\" of " + owner.subject()).flatMap((map) -> new Hours(map).read());
	}

	private Optional<WeeklyHours> read() {
		for (YamlText key : this.map.keys("day")) {
			List<DayHours> spans = spans(key);
			for (DayOfWeek day : days(key)) {
				if (this.hours.putIfAbsent(day, spans) != null) {
					this.map.wrong(key.line(), "has " + day.name().toLowerCase(Locale.ROOT) + " twice");
				}
			}
		}
		if (this.hours.values().stream().allMatch(List::isEmpty)) {
			this.map.wrong("has no hours; write them like \"monday-friday: 7:30-16:00\"");
			return Optional.empty();
		}
		return Optional.of(new WeeklyHours(this.hours));
	}

	// monday, or monday-friday
	private List<DayOfWeek> days(YamlText key) {
		String[] ends = key.text().split("-", 2);
		int first = day(key, ends[0]);
		int last = (ends.length > 1) ? day(key, ends[1]) : first;
		if (first < 0 || last < 0) {
			return List.of();
		}
		if (last < first) {
			this.map.wrong(key.line(), "has the days " + key.quoted() + ", which end before they begin");
			return List.of();
		}
		return Arrays.asList(DayOfWeek.values()).subList(first, last + 1);
	}

	private int day(YamlText key, String word) {
		int day = DAYS.indexOf(word.strip());
		if (day < 0) {
			this.map.wrong(key.line(), "has the day " + new YamlText(word.strip(), key.line()).quoted()
					+ ", which does not exist" + SpellingHint.of(word.strip(), DAYS, "days"));
		}
		return day;
	}

	private List<DayHours> spans(YamlText key) {
		List<DayHours> spans = new ArrayList<>();
		for (YamlText written : this.map.words(key.text())) {
			Optional<DayHours> span = DayHours.parse(written.text());
			if (span.isEmpty()) {
				this.map.wrong(written.line(),
						"has " + written.quoted() + ", which is no part of a day; write it like 7:30-16:00");
			}
			span.filter((known) -> isApart(written, known, spans)).ifPresent(spans::add);
		}
		return spans;
	}

	private boolean isApart(YamlText written, DayHours span, List<DayHours> others) {
		Optional<DayHours> other = others.stream().filter(span::touches).findFirst();
		other.ifPresent((known) -> this.map.wrong(written.line(),
				"has " + written.quoted() + ", which begins before " + known + " has ended; write them as one"));
		return other.isEmpty();
	}

}
