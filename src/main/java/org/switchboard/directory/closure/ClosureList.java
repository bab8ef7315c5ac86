package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;

import org.switchboard.directory.Closure;
import org.switchboard.directory.Directory;
import org.switchboard.slack.Blocks;

/**
 * Today's and upcoming closures, with a button to cancel each.
 *
 * @param declared the closures by day, grouped by declaration
 * @param today the current day
 * @param zone the district's time zone
 */
record ClosureList(List<List<Closure>> declared, LocalDate today, ZoneId zone) {

	static final String TAKE_BACK = "directory.closure.take-back";

	private static final int MOST = 20;

	static ClosureList of(Directory directory, LocalDate today) {
		List<List<Closure>> declared = List.copyOf(directory.closures()
			.stream()
			.filter((closure) -> !closure.date().isBefore(today))
			.collect(Collectors.groupingBy(ClosureList::value, LinkedHashMap::new, Collectors.toList()))
			.values());
		return new ClosureList(declared, today, directory.zone());
	}

	// identifies what a button cancels, so that it leaves later declarations alone
	static String value(Closure closure) {
		return closure.at().toEpochMilli() + ":" + closure.by();
	}

	// the days a button cancels, if any are left
	String days(String value) {
		return this.declared.stream()
			.filter((together) -> value(together.get(0)).equals(value))
			.map((together) -> ClosureWords.days(together.get(0).date(), together.get(together.size() - 1).date()))
			.findFirst()
			.orElse("");
	}

	boolean isEmpty() {
		return this.declared.isEmpty();
	}

	List<LayoutBlock> blocks() {
		List<LayoutBlock> blocks = new ArrayList<>();
		this.declared.stream()
			.limit(MOST)
			.forEach((together) -> blocks.add(Blocks.section(ClosureWords.line(together, this.today, this.zone),
					Blocks.button(TAKE_BACK, ClosureWords.TAKE_BACK, value(together.get(0))))));
		if (this.declared.size() > MOST) {
			blocks.add(Blocks.section(ClosureWords.more(this.declared.size() - MOST)));
		}
		return blocks;
	}

}
