package org.switchboard.slack;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import okhttp3.FormBody;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.SlackSim;
import slacksim.faults.Fault;
import slacksim.http.Json;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.SlackForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnreadableAnswerTests {

	private final WorkspaceId id = WorkspacesForTests.fresh();

	@AutoClose
	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final Workspace workspace = this.slack.app("secret", List.of())
		.workspace(this.id.value(), SlackApiForTests.TOKEN);

	private final SlackApi api = SlackApiForTests.at(URI.create(this.slack.apiUrl()));

	@BeforeEach
	void oddMessage() {
		this.workspace.channel("C1", "n1-hr").hears(Json.parseObject("{\"attachments\": [{\"fields\": {}}]}"));
	}

	@Test
	void throwsTheSameFromEveryKindOfCall() {
		Stream
			.<ThrowingCallable>of(() -> this.api.promptly(this.id, (methods) -> methods.authTest((call) -> call)),
					() -> this.api.patiently(this.id, (methods) -> methods.authTest((call) -> call)),
					() -> this.api.patiently(this.id, "auth.test", new FormBody.Builder()))
			.forEach((call) -> {
				this.workspace.failNext("auth.test", 1, Fault.http(200));
				assertThatExceptionOfType(SlackUnreadable.class).isThrownBy(call)
					.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("upstream"));
			});
	}

	@Test
	void ignoresOddFieldsThatNoOneReads() {
		assertThatExceptionOfType(SlackUnreadable.class).isThrownBy(() -> this.api.patiently(this.id,
				(methods) -> methods.conversationsHistory((call) -> call.channel("C1"))));
		assertThat(this.api.patiently(this.id, "conversations.history", new FormBody.Builder().add("channel", "C1"))
			.path("messages")).hasSize(1);
	}

}
