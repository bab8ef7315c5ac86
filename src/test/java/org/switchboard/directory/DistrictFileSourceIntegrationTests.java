package org.switchboard.directory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.yaml.FileRejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A district file with a holiday calendar. */
@SwitchboardTest
class DistrictFileSourceIntegrationTests {

	private static final String CALENDAR = """
			BEGIN:VCALENDAR
			BEGIN:VEVENT
			DTSTART;VALUE=DATE:20401122
			SUMMARY:Thanksgiving
			END:VEVENT
			END:VCALENDAR
			""";

	@Test
	void bringsHolidaysToAllNodes(Town town) {
		assertThat(source(town, file(CALENDAR)).reload(town.id())).isInstanceOf(Reload.Loaded.class);
		await().untilAsserted(() -> assertThat(
				town.nodes().second().bean(Directories.class).of(town.id()).businessDays().daysOff().closed())
			.containsExactly(LocalDate.of(2040, 11, 22)));
	}

	@Test
	void refusesInvalidCalendar(Town town) {
		Reload reload = source(town, file("<html>Sign in</html>")).reload(town.id());
		assertThat(((Reload.Rejected) reload).mistakes()).singleElement()
			.asString()
			.contains("iCalendar file with no all-day events");
	}

	@Test
	void namesMissingFile(Town town) {
		DistrictFileSource source = source(town, new FileSystemResource("holidays-of-nowhere.ics"));
		assertThatThrownBy(() -> source.reload(town.id())).isInstanceOf(FileRejected.class)
			.hasMessageContaining("holidays-of-nowhere.ics");
	}

	private static DistrictFileSource source(Town town, Resource holidays) {
		return new DistrictFileSource(new DirectoryProperties(file(RiverbendDistrict.yaml()), holidays),
				town.nodes().first().bean(Directories.class));
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
