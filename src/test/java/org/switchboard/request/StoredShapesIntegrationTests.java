package org.switchboard.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamRecords;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.store.RequestJson;
import org.switchboard.sla.Clocks;
import org.switchboard.sla.EscalationLevel;
import org.switchboard.sla.EscalationTarget;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything ever stored stays readable. The texts here are as Redis has them: if you
 * change the shape, add texts and leave these alone.
 */
class StoredShapesIntegrationTests {

	private static final RequestId ID = new RequestId(1042);

	private static final String FILING = """
			{"requester": {"userId": "UMAYALINDGREN", "name": "Maya Lindgren"},
			 "filedBy": {"userId": "UTYRONEELLIS", "name": "Tyrone Ellis"},
			 "schoolNumber": "101", "schoolName": "Lincoln Elementary", "category": "Late bus",
			 "summary": "Bus 14 is late", "details": "By half an hour.", "confidential": false}""";

	private static final String BUSES = """
			{"id": "n1-transportation", "name": "Network 1 Transportation", "department": "transportation",
			 "departmentName": "Transportation", "channel": "C0N1TRANSPORT",
			 "lead": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}}""";

	private static final String REPAIRS = """
			{"id": "n1-operations", "name": "Network 1 Operations", "department": "operations",
			 "departmentName": "Operations", "channel": "C0N1OPS",
			 "lead": {"userId": "UGLORIAMENDOZA", "name": "Gloria Mendoza"}}""";

	private static final String BY_THUY = """
			"by": {"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}""";

	private static final String BY_MAYA = """
			"by": {"userId": "UMAYALINDGREN", "name": "Maya Lindgren"}""";

	private static final String TERMS = """
			{"time": {"zone": "America/New_York", "hours": {"spans": {"MONDAY": [{"from": 450, "to": 960}]}},
			 "daysOff": {"closed": [[2026, 3, 9]], "early": {"2026-03-16": [12, 30]}}}, "until": [2027, 4, 6],
			 "targets": {"FIRST_RESPONSE": {"within": "PT24H", "aroundTheClock": false, "reason": "all requests"}},
			 "ladder": [{"after": "PT1H", "to": "LEAD"}], "promised": null}""";

	private static final String SHAPE_2 = """
			{"filing": %s, "state": "NEW", "urgency": "NORMAL", "team": %s, "teamSince": 1, "owner": null,
			 "ownerSince": 0, "filedAt": 1772456400000, "clocks": {"terms": %s, "running": {
			 "FIRST_RESPONSE": {"startedAt": 1772456400000, "used": "PT0S", "since": 1772456400000, "haltedAt": null,
			  "due": 1772542800000}}, "asOf": 1772456400000}, "firstResponseAt": null, "resolvedAt": null}"""
		.formatted(FILING, BUSES, TERMS);

	private static final String SHAPE_1 = """
			{"filing": %s, "state": "CLOSED", "urgency": "NORMAL", "team": %s, "teamSince": 1,
			 "owner": {"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}, "ownerSince": 2,
			 "filedAt": 1772456400000, "answerDue": 1772542800000, "firstResponseAt": 1772456520000,
			 "resolvedAt": 1772456520000}""".formatted(FILING, BUSES);

	private static final String SHAPE_1_WITHOUT_OWNER = """
			{"filing": %s, "state": "NEW", "urgency": "NORMAL", "team": %s, "teamSince": 1, "owner": null,
			 "ownerSince": 0, "filedAt": 1772456400000, "answerDue": 1772542800000, "firstResponseAt": null,
			 "resolvedAt": null}""".formatted(FILING, BUSES);

	private static final String EVENTS_1 = """
			RequestFiled {"at": 1772456400000, "by": {"userId": "UTYRONEELLIS", "name": "Tyrone Ellis"}, \
			"filing": %s, "urgency": "NORMAL", "answerDue": 1772542800000, "team": %s, \
			"reason": "Lincoln Elementary is in Network 1"}
			RequestClaimed {"at": 1772456820000, %s}
			RequestAssigned {"at": 1772456820000, %s, "to": {"userId": "UIVANPETROV", "name": "Ivan Petrov"}, \
			"reason": "Thuy Nguyen is away"}
			RequestAssigned {"at": 1772456820000, %s, "to": {"userId": "UIVANPETROV", "name": "Ivan Petrov"}, \
			"reason": null}
			RequesterAsked {"at": 1772456820000, %s, "text": "Which stop?"}
			RequesterWrote {"at": 1772456820000, %s, "text": "Elm Street."}
			TeamNudged {"at": 1772456820000, %s}
			RequestReleased {"at": 1772456820000, %s}
			UrgencyChanged {"at": 1772456820000, %s, "urgency": "HIGH", "answerDue": 1772463600000}
			RequestTransferred {"at": 1772456820000, %s, "team": %s, "reason": "Thuy Nguyen passed it on", \
			"note": "The bus is broken."}
			ReplyGiven {"at": 1772456820000, %s, "text": "It is on its way."}
			NoteTaken {"at": 1772456820000, %s, "text": "Ask the depot.", \
			"origin": {"card": "team.8", "channel": "C0REPAIRS", "ts": "1772456820.000100"}}
			MessageCorrected {"at": 1772456820000, %s, \
			"message": {"card": "team.8", "channel": "C0REPAIRS", "ts": "1772456820.000100"}, \
			"text": "Ask the driver.", "edition": "1772456830.000000"}
			MessageCorrected {"at": 1772456820000, %s, \
			"message": {"card": "team.8", "channel": "C0REPAIRS", "ts": "1772456820.000100"}, \
			"edition": "1772456840.000000"}
			RequesterReminded {"at": 1772456820000, "closesAt": 1772456830000}
			RequestLapsed {"at": 1772456820000}
			RequestLinked {"at": 1772456820000, %s, "incident": {"number": 7}}
			RequestUnlinked {"at": 1772456820000, %s, "incident": {"number": 7}}
			LinkGained {"at": 1772456820000, %s, "linked": {"number": 9}, "schoolName": "Lincoln Elementary"}
			LinkLost {"at": 1772456820000, %s, "linked": {"number": 9}}
			PartAdded {"at": 1772456820000, %s, "part": {"number": 8}, "team": "Network 1 Operations"}
			FollowUpFiled {"at": 1772456820000, %s, "next": {"number": 9}, \
			"message": {"card": "requester", "channel": "D0MAYA", "ts": "1772456820.000100", "files": []}}
			ResolutionHeld {"at": 1772456820000, %s, "text": "It came."}
			WordPassedOn {"at": 1772456820000, %s, "from": {"number": 8}, "department": "Operations", \
			"kind": "DONE", "text": "It is mended.", "origin": null}
			ApproverAsked {"at": 1772456820000, "approver": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}, \
			"asked": {"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}}
			ApproversMissing {"at": 1772456820000, \
			"approvers": [{"userId": "ULUTHERBANKS", "name": "Luther Banks"}], \
			"told": [{"userId": "UGWENHOLLOWAY", "name": "Gwen Holloway"}]}
			ApproversReminded {"at": 1772456820000, "asked": [{"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}]}
			ApprovalGiven {"at": 1772456820000, %s, "approver": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}}
			ApprovalDeclined {"at": 1772456820000, %s, \
			"approver": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}, "text": "Not this year."}
			TermsChanged {"at": 1772456820000, "terms": %s, "cause": "CALENDAR"}
			AlarmRaised {"at": 1772456820000, "clock": "RESOLUTION", "alarm": "BREACH", "due": 1772456820000, \
			"to": [{"userId": "ULUTHERBANKS", "name": "Luther Banks"}], "inChannel": false}
			LateTaken {"at": 1772456820000, %s}
			OwnerLeft {"at": 1772456820000, "who": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}, \
			"to": {"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}}
			RequesterLeft {"at": 1772456820000, "who": {"userId": "UMAYALINDGREN", "name": "Maya Lindgren"}}
			LeadChanged {"at": 1772456820000, "from": {"userId": "ULUTHERBANKS", "name": "Luther Banks"}, \
			"to": {"userId": "UTHUYNGUYEN", "name": "Thuy Nguyen"}}
			WordsRemoved {"at": 1772456820000, "by": {"userId": "UGWENHOLLOWAY", "name": "Gwen Holloway"}, \
			"of": {"userId": "UMAYALINDGREN", "name": "Maya Lindgren"}}
			PersonJoined {"at": 1772456820000, "by": {"userId": "UGWENHOLLOWAY", "name": "Gwen Holloway"}, \
			"before": {"userId": "UOLD", "name": "Maya Lindgren"}, \
			"now": {"userId": "UMAYALINDGREN", "name": "Maya Lindgren"}}
			RatingAsked {"at": 1772456820000}
			ResolutionRated {"at": 1772456820000, %s, "satisfaction": "SATISFIED", "effort": 6, \
			"comment": "Quick."}
			WatchBegun {"at": 1772456820000, %s}
			WatchEnded {"at": 1772456820000, %s}
			RequestResolved {"at": 1772456820000, %s, "text": "It came."}
			RequestReopened {"at": 1772456820000, %s, "text": "It left again."}
			RequestClosed {"at": 1772456820000, %s}
			RequestCancelled {"at": 1772456820000, %s}
			""".formatted(FILING.replace("\n", ""), BUSES.replace("\n", ""), BY_THUY, BY_THUY, BY_THUY, BY_THUY,
			BY_MAYA, BY_MAYA, BY_THUY, BY_THUY, BY_THUY, REPAIRS.replace("\n", ""), BY_THUY, BY_THUY, BY_THUY, BY_THUY,
			BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY, BY_THUY,
			TERMS.replace("\n", ""), BY_THUY, BY_MAYA, BY_MAYA, BY_MAYA, BY_THUY, BY_MAYA, BY_MAYA, BY_MAYA);

	private final StoredRequests requests = new StoredRequests();

	@Test
	void readsSnapshotOfShape1() {
		store("5", SHAPE_1);
		Request closed = Bus14.in(RequestState.CLOSED);
		assertThat(this.requests.get(ID)).usingRecursiveComparison()
			.ignoringFields("id", "version", "quietSince", "clocks")
			.isEqualTo(closed);
		assertThat(this.requests.get(ID).answerDue()).isEqualTo(closed.answerDue());
		assertThat(this.requests.get(ID).version()).isEqualTo(5);
		assertThat(this.requests.get(ID).id()).isEqualTo(ID);
	}

	@Test
	void readsSnapshotOfShape1WithoutOwner() {
		Request filed = Request.filed(ID, filedInShape1());
		store("1", SHAPE_1_WITHOUT_OWNER);
		assertThat(this.requests.get(ID)).isEqualTo(filed);
		// null means the same as absent
		store("1", SHAPE_1_WITHOUT_OWNER.replaceAll("\"(owner|firstResponseAt)\": null,", "")
			.replaceAll(",\\s+\"resolvedAt\": null", ""));
		assertThat(this.requests.get(ID)).isEqualTo(filed);
	}

	@Test
	void readsSnapshotOfShape2() {
		store("1", SHAPE_2);
		Clocks clocks = this.requests.get(ID).clocks();
		assertThat(clocks.answerDue()).contains(Bus14.ANSWER_DUE);
		assertThat(clocks.terms().ladder())
			.containsExactly(new EscalationLevel(Duration.ofHours(1), EscalationTarget.LEAD));
		assertThat(clocks.terms().until()).isEqualTo(LocalDate.parse("2027-04-06"));
		assertThat(clocks.terms().time()).isEqualTo(new BusinessTime(ZoneId.of("America/New_York"),
				new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new DayHours(450, 960)))),
				new DaysOff(Set.of(LocalDate.parse("2026-03-09")),
						Map.of(LocalDate.parse("2026-03-16"), LocalTime.of(12, 30)))));
	}

	private static RequestEvent.RequestFiled filedInShape1() {
		return Bus14.wasFiled(Bus14.filing(), Terms.promising(Bus14.ANSWER_DUE));
	}

	@Test
	void readsHistoryOfShape1() {
		append(EVENTS_1.lines());
		List<RequestEvent> history = this.requests.store.history(this.requests.workspace, ID);
		assertThat(history.stream().map(RequestJson::type))
			.containsExactlyElementsOf(EVENTS_1.lines().map((line) -> line.substring(0, line.indexOf(' '))).toList());
		assertThat(history.stream().map(RequestJson::type).distinct())
			.containsExactlyInAnyOrderElementsOf(Bus14.kinds(RequestEvent.class));
		assertThat(history.get(0)).isEqualTo(filedInShape1());
		assertThat(history)
			.contains(new RequestEvent.UrgencyChanged(Bus14.minute(7), Bus14.THUY, Urgency.HIGH,
					Terms.promising(Bus14.minute(120))))
			.contains(new RequestEvent.RequestTransferred(Bus14.minute(7), Bus14.THUY, Bus14.REPAIRS,
					"Thuy Nguyen passed it on", "The bus is broken.", Optional.empty()))
			.contains(new ThreadEvent.NoteTaken(Bus14.minute(7), Bus14.THUY, "Ask the depot.",
					Optional.of(new Origin("team.8", "C0REPAIRS", "1772456820.000100"))));
		assertThat(Request.replay(ID, history).version()).isEqualTo(history.size());
	}

	@Test
	void ignoresUnknownComponents() {
		store("5", SHAPE_1.replace("\"state\"", "\"mood\": [{\"good\": 1}], \"state\"")
			.replace("\"summary\"", "\"emoji\": null, \"summary\""));
		assertThat(this.requests.get(ID).filing()).isEqualTo(Bus14.filing());
		append(EVENTS_1.lines().map((line) -> line.replace("{\"at\"", "{\"sentBy\": {\"a\": \"phone\"}, \"at\"")));
		assertThat(this.requests.store.history(this.requests.workspace, ID)).hasSize((int) EVENTS_1.lines().count())
			.first()
			.isEqualTo(filedInShape1());
	}

	private void store(String version, String snapshot) {
		this.requests.redis.opsForHash()
			.putAll(this.requests.key("1042"), Map.of("shape", "1", "version", version, "snapshot", snapshot));
	}

	private void append(Stream<String> lines) {
		List<String> events = lines.toList();
		for (int i = 0; i < events.size(); i++) {
			int end = events.get(i).indexOf(' ');
			this.requests.redis.opsForStream()
				.add(StreamRecords
					.string(Map.of("type", events.get(i).substring(0, end), "body", events.get(i).substring(end + 1)))
					.withStreamKey(this.requests.key("1042", "history"))
					.withId(RecordId.of(0, i + 1)));
		}
	}

}
