package org.switchboard.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.switchboard.LoneNode;
import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class AuditIntegrationTests {

	private static final Instant BEGIN = Instant.parse("2026-03-02T12:00:00Z");

	private final RedisForTests redis = RedisForTests.shared();

	private final Audit audit = new Audit(this.redis.template());

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private static AuditEntry entry(int second, String of) {
		return new AuditEntry(BEGIN.plusSeconds(second), "U1", "read", of, AuditEntry.DONE);
	}

	private void append(int from, int until) {
		this.audit.append(this.workspace,
				IntStream.range(from, until).mapToObj((second) -> entry(second, "REQ-" + (1 + second % 2))).toList(),
				false);
	}

	private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
	}

	@Test
	void returnsARequestsEntriesNewestFirst() {
		append(0, 6);
		assertThat(this.audit.of(this.workspace, "REQ-2", 2)).containsExactly(entry(5, "REQ-2"), entry(3, "REQ-2"));
		assertThat(this.audit.of(this.workspace, "REQ-3", 2)).isEmpty();
	}

	@Test
	void readsPastTheFirstThousandEntries() {
		append(0, 4200);
		assertThat(this.audit.of(this.workspace, "REQ-2", 3000)).hasSize(2100)
			.doesNotHaveDuplicates()
			.endsWith(entry(1, "REQ-2"));
		assertThat(this.audit.of(this.workspace, "REQ-2", 1001)).hasSize(1001);
		List<AuditEntry> all = new ArrayList<>();
		this.audit.each(this.workspace, all::add);
		assertThat(all).hasSize(4200).doesNotHaveDuplicates();
	}

	@Test
	void countsRefusalsPerRequest() {
		for (int i = 0; i < 10; i++) {
			refuse("REQ-1 U000001000" + i);
			refuse("U0000010000");
		}
		refuse("REQ-1 REQ-2");
		assertThat(this.audit.of(this.workspace, "REQ-1", 99)).extracting(AuditEntry::times).containsExactly(10L, 1L);
		assertThat(this.audit.of(this.workspace, "REQ-2", 99)).extracting(AuditEntry::times).containsExactly(1L);
		assertThat(AuditForTests.all(this.audit, this.workspace)).extracting(AuditEntry::of)
			.containsExactly("REQ-1 U0000010000", "U0000010000", "REQ-1 U0000010009", "U0000010000", "REQ-1 REQ-2");
	}

	@Test
	void isNotFloodedBySomeoneTryingEveryKey() {
		this.audit.append(this.workspace,
				IntStream.rangeClosed(1, 2000)
					.mapToObj((number) -> new AuditEntry(BEGIN, "U1", "hold", "REQ-" + number, AuditEntry.REFUSED))
					.toList(),
				false);
		assertThat(AuditForTests.all(this.audit, this.workspace)).hasSize(1000);
		assertThat(this.audit.of(this.workspace, "REQ-1001", 9)).isEmpty();
		assertThat(this.redis.template().keys(this.workspace.key("times-of", "*"))).hasSize(1001);
		this.audit.enter(this.workspace, new AuditEntry(BEGIN, "U2", "hold", "REQ-1001", AuditEntry.REFUSED));
		this.audit.enter(this.workspace, new AuditEntry(BEGIN, "U1", "hold", "REQ-1001", AuditEntry.DONE));
		this.audit.enter(this.workspace,
				new AuditEntry(BEGIN.plus(Duration.ofDays(1)), "U1", "hold", "REQ-1001", AuditEntry.REFUSED));
		assertThat(this.audit.of(this.workspace, "REQ-1001", 9)).hasSize(3);
	}

	private void refuse(String of) {
		this.audit.enter(this.workspace, new AuditEntry(BEGIN, "U1", "hold", of, AuditEntry.REFUSED));
	}

	@Test
	void deletesOnlyTheOldest() {
		append(0, 1200);
		assertThat(this.audit.trim(this.workspace, BEGIN.plusSeconds(1198))).isTrue();
		assertThat(this.audit.trim(this.workspace, BEGIN.plusSeconds(1198))).isTrue();
		assertThat(this.audit.trim(this.workspace, BEGIN.plusSeconds(1198))).isFalse();
		assertThat(AuditForTests.all(this.audit, this.workspace)).containsExactly(entry(1198, "REQ-1"),
				entry(1199, "REQ-2"));
		assertThat(this.audit.of(this.workspace, "REQ-2", 9)).containsExactly(entry(1199, "REQ-2"));
		this.audit.trim(this.workspace, BEGIN.plusSeconds(1200));
		assertThat(this.redis.template().keys(Audit.key(this.workspace) + "*")).isEmpty();
	}

	@Test
	void isServedAsJsonLinesOnTheManagementPort() throws IOException, InterruptedException {
		append(0, 3);
		try (LoneNode lone = LoneNode.over(this.redis)) {
			Node node = lone.node();
			URI url = node.management().resolve("/actuator/audit/" + this.workspace);
			List<String> lines = get(url).body().lines().toList();
			assertThat(lines).hasSize(3)
				.first()
				.asString()
				.matches("\\{\"id\":\"[0-9]+-[0-9]+\",\"at\":\"2026-03-02T12:00:00Z\",\"who\":\"U1\",\"what\":\"read\","
						+ "\"of\":\"REQ-1\",\"outcome\":\"done\",\"times\":1}");
			String second = lines.get(1).replaceFirst(".*?([0-9]+-[0-9]+).*", "$1");
			assertThat(get(URI.create(url + "?after=" + second)).body().lines()).containsExactly(lines.get(2));
			assertThat(get(URI.create(url + "?after=x")).body().lines()).hasSize(3);
			assertThat(get(node.url().resolve("/actuator/audit/" + this.workspace)).statusCode()).isEqualTo(404);
		}
	}

}
