package org.switchboard.directory;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlFile;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads a district file. After a mistake it reads on with a placeholder, so that each
 * mistake is reported once and hides no other.
 */
final class DistrictFile {

	private final YamlMap root;

	private final Mistakes mistakes;

	private DistrictFile(YamlMap root, Mistakes mistakes) {
		this.root = root;
		this.mistakes = mistakes;
	}

	static Optional<Directory> read(String yaml, Function<String, Optional<String>> emails, Mistakes mistakes) {
		Optional<District> district = YamlFile.read(yaml, "the file", mistakes)
			.map((root) -> new DistrictFile(root, mistakes).district(emails));
		return mistakes.isEmpty() ? district.map(Directory::new) : Optional.empty();
	}

	private District district(Function<String, Optional<String>> emails) {
		this.root.knows("district", "calendar", ImportedHolidays.KEY, "people", "departments", "networks", "schools",
				"targets", "leaders", "administrators", "goals", "retention");
		Optional<YamlMap> about = section("district");
		about.ifPresent((district) -> district.knows("name", "time-zone"));
		String name = about.flatMap((district) -> MenuLimits.name(district, "name")).map(YamlText::text).orElse("");
		ZoneId zone = about.flatMap((district) -> district.need("time-zone")).map(this::zone).orElse(ZoneOffset.UTC);
		CalendarSection calendar = new CalendarSection(this.root);
		PeopleRegistry people = new PeopleSection(this.root).read(emails);
		TeamSections teams = new TeamSections(people);
		DepartmentsSection departments = new DepartmentsSection(teams, people);
		section("departments").ifPresent(departments::read);
		NetworksSection networks = new NetworksSection(departments.known(), teams);
		section("networks").ifPresent(networks::read);
		SchoolsSection schools = new SchoolsSection(networks.known(), people);
		schools.read(this.root);
		RolesSection roles = new RolesSection(people, networks.known(), departments.known());
		teams.checkTogether(this.mistakes);
		return new District(name, zone, calendar.hours(), calendar.daysOff(),
				new TargetsSection(departments.known()).read(this.root), people.everybody(), departments.list(),
				networks.list(), teams.list(), schools.list(), roles.leaders(this.root),
				roles.administrators(this.root), GoalsSection.read(this.root), RetentionSection.read(this.root),
				people.mentions());
	}

	private Optional<YamlMap> section(String key) {
		this.root.insist(key);
		return this.root.map(key, "\"" + key + "\"");
	}

	private ZoneId zone(YamlText zone) {
		if (ZoneId.getAvailableZoneIds().contains(zone.text())) {
			return ZoneId.of(zone.text());
		}
		String hint = SpellingHint.didYouMean(zone.text(), ZoneId.getAvailableZoneIds());
		this.mistakes.add(zone.line(), "time zone " + zone.quoted() + " does not exist"
				+ (hint.isEmpty() ? "; write it like America/New_York" : hint));
		return ZoneOffset.UTC;
	}

}
