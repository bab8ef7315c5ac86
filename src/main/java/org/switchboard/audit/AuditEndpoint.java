package org.switchboard.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.workspace.WorkspaceId;

/**
 * The audit trail as JSON Lines. Served only if the management port differs from the port
 * that Slack and everyone else can reach.
 */
@Component
@Endpoint(id = "audit")
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class AuditEndpoint {

	private static final int LINES = 1000;

	private static final Pattern ID = Pattern.compile("[0-9]{1,15}-[0-9]{1,10}");

	private final Audit audit;

	AuditEndpoint(Audit audit) {
		this.audit = audit;
	}

	// at most 1,000 lines, oldest first
	@ReadOperation(produces = "application/x-ndjson")
	@Nullable String lines(@Selector String workspace, @Nullable String after) {
		String from = Optional.ofNullable(after).filter((id) -> ID.matcher(id).matches()).orElse("0");
		return WorkspaceId.parse(workspace)
			.map((known) -> this.audit.after(known, from, LINES)
				.stream()
				.map(AuditEndpoint::line)
				.collect(Collectors.joining()))
			.orElse(null);
	}

	private static String line(MapRecord<String, String, String> stored) {
		AuditEntry entry = AuditEntry.of(stored.getValue());
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("id", stored.getId().getValue());
		line.put("at", entry.at().toString());
		line.put("who", entry.who());
		line.put("what", entry.what());
		line.put("of", entry.of());
		line.put("outcome", entry.outcome());
		line.put("times", entry.times());
		return JsonMapper.shared().writeValueAsString(line) + "\n";
	}

}
