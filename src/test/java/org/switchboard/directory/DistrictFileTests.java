package org.switchboard.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.yaml.Mistake;
import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

class DistrictFileTests {

	private static final Map<String, String> SLACK = Map.of("bo@small.example", "UBO", "twin@small.example", "UANA");

	@Test
	void readsSmallDistrict() {
		Mistakes mistakes = new Mistakes();
		Directory directory = read(small(), mistakes).orElseThrow();
		assertThat(mistakes.list()).isEmpty();
		assertThat(directory.school("018")).hasValueSatisfying((school) -> {
			assertThat(school.level()).isEqualTo(SchoolLevel.ELEMENTARY);
			assertThat(school.needTier()).isEqualTo(NeedTier.HIGHEST);
			assertThat(school.staff()).extracting(Person::name).containsExactly("Dee", "Eve");
		});
		assertThat(directory.team("n1-hr").orElseThrow().members()).extracting(Person::userId)
			.containsExactly("UANA", "UBO");
		assertThat(directory.person("UBO").orElseThrow().absences()).hasSize(1);
	}

	@Test
	void usesDepartmentAssignmentUnlessTeamSetsOne() {
		String yaml = small()
			.replace("    confidential: true\n", "    confidential: true\n    assignment: round-robin\n")
			.replace("lead: UANA}", "lead: UANA, assignment: claim}");
		Directory directory = read(yaml, new Mistakes()).orElseThrow();
		assertThat(directory.teams()).filteredOn((team) -> team.assigning() == AssignmentMode.ROUND_ROBIN)
			.extracting(Team::id)
			.containsExactly("n1-hr");
	}

	@Test
	void readsBusinessHours() {
		String yaml = small().replace("departments:\n", """
				calendar:
				  hours: {monday-thursday: 7:30-16:30, friday: [7:30-12:00, 13:00-15:30]}
				  holidays:
				    - {name: Thanksgiving, from: 2026-11-26, until: 2026-11-27}
				    - {name: Snow, date: 2026-11-30}
				  early-release:
				    - {name: Before the break, date: 2026-11-25, at: 12:00}
				departments:
				""")
			.replace("    confidential: true\n", "    confidential: true\n    hours: {wednesday: 13:00-14:00}\n");
		Directory directory = read(yaml, new Mistakes()).orElseThrow();
		Instant wednesday = LocalDateTime.parse("2026-11-25T11:00").atZone(directory.zone()).toInstant();
		assertThat(
				directory.timeOf("it").plus(wednesday, Duration.ofHours(2)).atZone(directory.zone()).toLocalDateTime())
			.isEqualTo("2026-12-01T08:30");
		assertThat(directory.timeOf("hr")
			.plus(wednesday, Duration.ofMinutes(1))
			.atZone(directory.zone())
			.toLocalDateTime()).isEqualTo("2026-12-02T13:01");
		Directory always = read(small(), new Mistakes()).orElseThrow();
		assertThat(always.timeOf("it").plus(wednesday, Duration.ofDays(3)))
			.isEqualTo(wednesday.plus(Duration.ofDays(3)));
	}

	@Test
	void readsApprovers() {
		String yaml = small().replace("    confidential: true\n",
				"    confidential: true\n    approvals:\n      leave: {mode: sequence, by: [UCEM, UEVE], substitutes: {UCEM: UANA}}\n");
		Directory directory = read(yaml, new Mistakes()).orElseThrow();
		ApprovalRule rule = directory.department("hr")
			.flatMap((department) -> department.category("leave"))
			.flatMap(Category::approval)
			.orElseThrow();
		assertThat(rule.mode()).isEqualTo(ApprovalMode.SEQUENCE);
		assertThat(rule.by()).extracting(Person::userId).containsExactly("UCEM", "UEVE");
		assertThat(directory.department("hr")
			.flatMap((department) -> department.category("payroll"))
			.flatMap(Category::approval)).isEmpty();
		assertThat(directory.approvesFor("UCEM", "hr", "Leave")).map(Person::userId).contains("UANA");
		assertThat(directory.approvesFor("UCEM", "hr", "Payroll")).isEmpty();
		assertThat(directory.isApprover("UANA") && directory.isApprover("UCEM")).isTrue();
		assertThat(directory.isApprover("UDEE")).isFalse();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "mistakes.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
	void reportsMistake(String written, String instead, String expected) {
		assertThat(small()).contains(unescape(written));
		String yaml = small().replace(unescape(written), (instead != null) ? unescape(instead) : "");
		assertThat(mistakes(yaml)).isEqualTo(unescape(expected));
	}

	@Test
	void listsAllMistakesAtOnce() {
		String yaml = small().replace("America/Chicago", "Chicago")
			.replace("name: Lincoln", "nmae: Lincoln")
			.replace("until: 2030-01-05", "until: soon")
			.replace("network: n2, principals: UDEE", "network: n9");
		assertThat(mistakes(yaml)).isEqualTo("""
				line 3: time zone "Chicago" does not exist; write it like America/New_York
				line 36: school 018 has no "name"
				line 37: school 018 has a setting "nmae", which does not exist; did you mean "name"?
				line 43: school 7 "Truth" has no "principals"
				line 43: school 7 "Truth" names network "n9", which does not exist; networks are n1, n2
				line 53: an absence of "bo@small.example" has "soon", which is no date; write it like 2031-09-30""");
	}

	@Test
	void reportsTeamsWithSameId() {
		String yaml = small()
			.replace("departments:\n",
					"departments:\n  desk: {name: Desk, confidential: false, categories: {a: A}, "
							+ "desk: {channel: C0D, lead: UCEM}}\n")
			.replace("  n2:\n", "  it:\n")
			.replace("network: n2", "network: it")
			.replace("      hr: {", "      desk: {channel: C0D, lead: UCEM}\n      hr: {");
		assertThat(mistakes(yaml)).isEqualTo("line 35: the Network 2 Desk team and the IT desk on line 16 "
				+ "would both have the id it-desk; rename a network or a department");
	}

	@Test
	void acceptsAnyName() {
		String name = "<!channel> & \\\"Robert'); DROP TABLE\\\" \u0001é😀".replace("\u0001", "");
		Directory directory = read(small().replace("name: Lincoln", "name: \"" + name + "\""), new Mistakes())
			.orElseThrow();
		assertThat(directory.school("018").orElseThrow().name()).startsWith("<!channel> & \"Robert");
	}

	@Test
	void reportsMoreThanAMenuHolds() {
		String schools = IntStream.rangeClosed(100, 199)
			.mapToObj((number) -> "  - {number: " + number
					+ ", name: S, level: high, need-tier: 2, network: n1, principals: UDEE}\n")
			.collect(Collectors.joining());
		assertThat(mistakes(small().replace("schools:\n", "schools:\n" + schools)))
			.isEqualTo("line 136: school 018 \"Lincoln\" is one too many in network n1, "
					+ "for a menu in Slack holds at most 100");
		String categories = IntStream.rangeClosed(1, 100)
			.mapToObj((number) -> ", c" + number + ": Category " + number)
			.collect(Collectors.joining());
		assertThat(mistakes(small().replace("payroll: Payroll", "payroll: Payroll" + categories)))
			.isEqualTo("line 8: \"categories\" of department hr has 102 categories, "
					+ "but a menu in Slack holds at most 100");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void neverThrowsOnMangledFile(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			Mistakes mistakes = new Mistakes();
			String yaml = mangle(RiverbendDistrict.yaml(), random);
			Optional<Directory> directory = DistrictFile.read(yaml, RiverbendDistrict::slackUserId, mistakes);
			assertThat(directory.isPresent()).isEqualTo(mistakes.isEmpty());
			long lines = yaml.lines().count() + 1;
			assertThat(mistakes.list()).allSatisfy((mistake) -> assertThat(mistake.line()).isBetween(1, (int) lines));
		}
	}

	private static String mangle(String yaml, Random random) {
		List<String> lines = yaml.lines().collect(Collectors.toList());
		for (int change = 0; change <= random.nextInt(4); change++) {
			int at = random.nextInt(lines.size());
			String line = lines.get(at);
			switch (random.nextInt(5)) {
				case 0 -> lines.remove(at);
				case 1 -> lines.add(random.nextInt(lines.size()), line);
				case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
				case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
				default -> lines.set(at, scramble(line, random));
			}
		}
		return String.join("\n", lines);
	}

	private static String scramble(String line, Random random) {
		String signs = "&*![]{}:,-#?|>%@`\"'\t\u0000~ \uD83Dé0x";
		int at = random.nextInt(line.length() + 1);
		return line.substring(0, at) + signs.charAt(random.nextInt(signs.length())) + line.substring(at);
	}

	private static String mistakes(String yaml) {
		Mistakes mistakes = new Mistakes();
		Optional<Directory> directory = read(yaml, mistakes);
		assertThat(directory.isPresent()).isEqualTo(mistakes.isEmpty());
		return mistakes.list().stream().map(Mistake::toString).collect(Collectors.joining("\n"));
	}

	private static Optional<Directory> read(String yaml, Mistakes mistakes) {
		return DistrictFile.read(yaml, (email) -> Optional.ofNullable(SLACK.get(email)), mistakes);
	}

	private static String unescape(String text) {
		return text.replace("\\n", "\n").replace("\\t", "\t");
	}

	private static String small() {
		try (InputStream file = Objects.requireNonNull(DistrictFileTests.class.getResourceAsStream("small.yml"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
