package org.switchboard.anonymity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

import org.switchboard.csv.CsvForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The results as files and charts, which show only what is published to their reader. A
 * reader who may see everything gets one file per round with everything published about
 * it.
 */
final class Tables {

	private final List<Round> rounds;

	private final Attack attack;

	Tables(List<Round> rounds, Attack attack) {
		this.rounds = rounds;
		this.attack = attack;
	}

	void tellNothingElse(Workspace workspace) {
		District.leaders().forEach((leader, networks) -> {
			List<Round> some = networks.contains("") ? this.rounds : List.of(fullest());
			files(workspace.person(leader), some).forEach((file) -> tellsNothingElse(file, networks));
			picturesTellNothingElse(workspace.person(leader), networks);
		});
	}

	private void picturesTellNothingElse(Person leader, List<String> networks) {
		List<StoredFile> pictures = files(leader).filter((file) -> file.name().endsWith(".png")).toList();
		assertThat(pictures).isNotEmpty();
		pictures.forEach((picture) -> {
			String slice = slice(picture.title());
			assertThat(networks).contains(slice);
			assertThat(picture.altText().lines().skip(1)).isNotEmpty().isSubsetOf(rows(slice));
		});
	}

	// everything that may be published about a network in any round
	private Set<String> rows(String slice) {
		Set<String> rows = new HashSet<>();
		for (Round round : this.rounds) {
			Set<String> published = this.attack.published(round);
			for (int question = 0; question < round.pulse().questions().size(); question++) {
				if (published.contains(Attack.where(round, question, slice))) {
					rows.add(row(round, question, slice));
				}
			}
		}
		return rows;
	}

	private String row(Round round, int question, String slice) {
		Pulse.Question asked = round.pulse().questions().get(question);
		List<Long> told = this.attack.counts(Attack.where(round, question, slice));
		if (told == null) {
			return "";
		}
		long n = told.stream().mapToLong(Long::longValue).sum();
		long withheld = told.get(told.size() - 1);
		return IntStream.range(0, asked.options().size())
			.mapToObj((option) -> asked.options().get(option) + " " + Math.round(100.0 * told.get(option) / n) + "%")
			.collect(Collectors.joining(", ", asked.text() + ": ",
					" (" + n + " answers" + ((withheld > 0) ? ", " + withheld + " withheld" : "") + ")"));
	}

	private static String slice(String group) {
		return group.startsWith("Network ") ? group.replace("Network ", "n") : "";
	}

	private static Stream<StoredFile> files(Person leader) {
		return leader.dm().messages().stream().flatMap((card) -> card.files().stream());
	}

	private Round fullest() {
		return Collections.max(this.rounds, Comparator.comparing((round) -> this.attack.published(round).size()));
	}

	private static List<StoredFile> files(Person leader, List<Round> rounds) {
		List<Card> results = leader.dm()
			.messages()
			.stream()
			.filter((card) -> card.buttons().contains("Download CSV"))
			.toList();
		rounds.forEach((round) -> results.stream()
			.filter((card) -> card.json().toString().contains(round.id()))
			.findFirst()
			.orElseThrow()
			.clicks("Download CSV"));
		return await().pollDelay(Duration.ZERO)
			.atMost(Duration.ofSeconds(30))
			.until(() -> files(leader).filter((file) -> file.name().endsWith(".csv")).toList(),
					(files) -> files.size() == rounds.size());
	}

	private void tellsNothingElse(StoredFile file, List<String> networks) {
		Round round = this.rounds.stream()
			.filter((one) -> file.name().equals(one.id() + ".csv"))
			.findFirst()
			.orElseThrow();
		Set<String> published = this.attack.published(round);
		Set<String> told = new HashSet<>();
		for (CSVRecord line : CsvForTests.lines(file.content())) {
			String slice = slice(line.get("Group"));
			assertThat(slice.isEmpty() || networks.contains("") || networks.contains(slice)).as(line.toString())
				.isTrue();
			String where = Attack.where(round, question(round, line), slice);
			if (!line.get("Answer").equals("not shown")) {
				told.add(where);
				isTrue(round, slice, line);
			}
			else {
				assertThat(published).doesNotContain(where);
			}
		}
		assertThat(published).containsAll(told);
		assertThat(networks.contains("") ? published : told).isEqualTo(told);
	}

	private static int question(Round round, CSVRecord line) {
		List<Pulse.Question> questions = round.pulse().questions();
		return IntStream.range(0, questions.size())
			.filter((index) -> questions.get(index).text().equals(line.get("Question")))
			.findFirst()
			.orElseThrow();
	}

	private void isTrue(Round round, String slice, CSVRecord line) {
		int question = question(round, line);
		List<String> options = round.pulse().questions().get(question).options();
		List<String> said = new ArrayList<>(Attack.words(round, question, Attack.answers(round, question, slice)));
		assertThat(line.get("n")).as(line.toString()).isEqualTo(String.valueOf(said.size()));
		if (options.isEmpty()) {
			assertThat(said).contains(line.get("Answer"));
		}
		else {
			List<Long> told = this.attack.counts(Attack.where(round, question, slice));
			int option = options.indexOf(line.get("Answer"));
			assertThat(option >= 0 || line.get("Answer").equals("withheld")).as(line.toString()).isTrue();
			assertThat(line.get("Count")).as(line.toString())
				.isEqualTo(String.valueOf(told.get((option < 0) ? options.size() : option)));
		}
	}

}
